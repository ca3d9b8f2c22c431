// The game runtime's start and end, and the title id.
#include <cstring>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "XGame.h"
#include "XGameErr.h"
#include "XGameRuntimeInit.h"
#include "harness/harness.h"
#include "runtime/game_config.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"

using namespace title;

namespace {

constexpr const char* game_config =
    "<?xml version=\"1.0\"?>\n<!-- <TitleId>1</TitleId> -->\n<Game configVersion=\"1\">\n"
    "  <Identity Name=\"Harbour\"/>\n  <TitleId>7a3e</TitleId>\n</Game>\n";

HRESULT start_with(XGameRuntimeGameConfigSource source, const char* config) {
    XGameRuntimeOptions options{};
    options.gameConfigSource = source;
    options.gameConfig = config;
    return XGameRuntimeInitializeWithOptions(&options);
}

} // namespace

TEST(runtime, starts_and_ends_are_counted) {
    TestService service;
    uint32_t users = 0;
    CHECK_EQ(XUserGetMaxUsers(&users), E_GAMERUNTIME_NOT_INITIALIZED);
    XGameRuntimeUninitialize(); // never started: ignored
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(service.stand_in.runs(), 1u);
    XGameRuntimeUninitialize();
    CHECK_EQ(XUserGetMaxUsers(&users), S_OK);
    CHECK_EQ(service.running(), true);
    XGameRuntimeUninitialize();
    CHECK_EQ(XUserGetMaxUsers(&users), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(service.running(), false);
    XGameRuntimeUninitialize(); // once too often
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(XUserGetMaxUsers(&users), S_OK);
    XGameRuntimeUninitialize();
    CHECK_EQ(service.running(), false);
}

TEST(runtime, start_waits_for_the_configuration) {
    TestService service;
    service.configure_title_id(7);
    service.stand_in.close_gate();
    std::thread opener([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20)); // so that the start is likely to have to wait
        service.stand_in.open_gate();
    });
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    uint32_t id = 0;
    CHECK_EQ(XGameGetXboxTitleId(&id), S_OK); // at once
    CHECK_EQ(id, 7u);
    opener.join();
    XGameRuntimeUninitialize();
}

TEST(runtime, failing_start_is_explained_and_can_be_repeated) {
    {
        TestService service;
        service.fail_to_start(E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT, "MicrosoftGame.config is no XML; correct it");
        CHECK_EQ(XGameRuntimeInitialize(), E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT);
        CHECK(std::strstr(XblShimGetStartError(), "correct it") != nullptr);
        uint32_t users = 0;
        CHECK_EQ(XUserGetMaxUsers(&users), E_GAMERUNTIME_NOT_INITIALIZED);
        CHECK_EQ(service.running(), false);
        XGameRuntimeUninitialize(); // nothing to end
    }
    TestService service;
    CHECK_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(std::strlen(XblShimGetStartError()), size_t{0});
    XGameRuntimeUninitialize();
}

TEST(runtime, started_from_several_threads_at_once) {
    TestService service;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([] {
            CHECK_EQ(XGameRuntimeInitialize(), S_OK);
            uint32_t users = 0;
            CHECK_EQ(XUserGetMaxUsers(&users), S_OK); // each thread that returns finds it started
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    CHECK_EQ(service.stand_in.runs(), 1u);
    for (int i = 0; i < 8; ++i) {
        XGameRuntimeUninitialize();
    }
    CHECK_EQ(service.running(), false);
}

TEST(runtime, start_with_options) {
    TestService service;
    CHECK_EQ(XGameRuntimeInitializeWithOptions(nullptr), E_INVALIDARG);
    CHECK_EQ(start_with(static_cast<XGameRuntimeGameConfigSource>(77), nullptr), E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, nullptr), E_INVALIDARG);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::File, "/there/is/no/such.config"),
             E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::File, nullptr), E_INVALIDARG);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, "title 5"), E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT);
    CHECK_EQ(service.running(), false);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Default, nullptr), S_OK);
    CHECK_EQ(XGameRuntimeInitialize(), S_OK);
    XGameRuntimeUninitialize();
    XGameRuntimeUninitialize();
    CHECK_EQ(service.running(), false);
}

TEST(runtime, title_id_of_a_configuration_file) {
    const std::string path = support::scratch_file();
    std::ofstream(std::filesystem::u8path(path), std::ios::binary) << game_config;
    {
        TestService service;
        uint32_t id = 0;
        REQUIRE_EQ(start_with(XGameRuntimeGameConfigSource::File, path.c_str()), S_OK);
        REQUIRE_EQ(XGameGetXboxTitleId(&id), S_OK);
        CHECK_EQ(id, 0x7A3Eu);
        XGameRuntimeUninitialize();
        CHECK_EQ(start_with(XGameRuntimeGameConfigSource::File, (path + "\xFF").c_str()), E_INVALIDARG); // not UTF-8
    }
    std::filesystem::remove(std::filesystem::u8path(path));
}

TEST(runtime, title_id_of_a_configuration_that_the_title_hands_over) {
    TestService service;
    uint32_t id = 0;
    REQUIRE_EQ(start_with(XGameRuntimeGameConfigSource::Inline, game_config), S_OK);
    REQUIRE_EQ(XGameGetXboxTitleId(&id), S_OK);
    CHECK_EQ(id, 0x7A3Eu);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, game_config), S_OK); // the same again
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, "<Game><TitleId>1</TitleId></Game>"),
             E_GAMERUNTIME_OPTIONS_MISMATCH);
    REQUIRE_EQ(initialize(), S_OK);
    REQUIRE_EQ(XGameGetXboxTitleId(&id), S_OK);
    CHECK_EQ(id, 0x7A3Eu); // before the scid's
    REQUIRE_EQ(clean_up(), S_OK);
    XGameRuntimeUninitialize();
    XGameRuntimeUninitialize();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(XGameGetXboxTitleId(&id), E_GAMEUSER_NO_TITLE_ID); // cleared with its runtime
    XGameRuntimeUninitialize();
}

TEST(runtime, a_configuration_handed_over_twice_beside_a_configured_title_id) {
    TestService service;
    service.configure_title_id(0xABCDEF01);
    uint32_t id = 0;
    for (int i = 0; i < 2; ++i) {
        CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, game_config), S_OK);
        REQUIRE_EQ(XGameGetXboxTitleId(&id), S_OK);
        CHECK_EQ(id, 0xABCDEF01u); // comes first
    }
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, "<Game><TitleId>ABCDEF01</TitleId></Game>"), S_OK);
    CHECK_EQ(start_with(XGameRuntimeGameConfigSource::Inline, "<Game><TitleId>1</TitleId></Game>"),
             E_GAMERUNTIME_OPTIONS_MISMATCH);
    for (int i = 0; i < 3; ++i) {
        XGameRuntimeUninitialize();
    }
    CHECK_EQ(service.running(), false);
}

TEST(runtime, title_id_in_game_configurations) {
    const auto read = [](const char* xml, HRESULT expected) {
        uint32_t id = 1;
        std::string problem;
        CHECK_EQ(xblshim::runtime::title_id_of_game_config(xml, id, problem), expected);
        CHECK_EQ(problem.empty(), expected == S_OK);
        return id;
    };
    constexpr HRESULT bad = E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT;
    CHECK_EQ(read(game_config, S_OK), 0x7A3Eu);
    CHECK_EQ(read("<Game configVersion=\"1\"/>", S_OK), 0u);
    CHECK_EQ(read("<Game><TitleId>  DEADbeef\n</TitleId></Game>", S_OK), 0xDEADBEEFu);
    CHECK_EQ(read("<Game><![CDATA[<TitleId>2</TitleId>]]><TitleId>3</TitleId></Game>", S_OK), 3u);
    for (const char* xml :
         {"", "   ", "<", "<!-- <Game> ", "<Package><TitleId>1</TitleId></Package>", "<Game><TitleId></TitleId></Game>",
          "<Game><TitleId>0x12</TitleId></Game>", "<Game><TitleId>123456789</TitleId></Game>",
          "<Game><TitleId>0</TitleId></Game>", "<Game><TitleId>"}) {
        CHECK_EQ(read(xml, bad), 0u);
    }
}

TEST(runtime, title_id_configured) {
    TestService service;
    service.configure_title_id(0xABCDEF01);
    uint32_t id = 0;
    CHECK_EQ(XGameGetXboxTitleId(&id), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XGameGetXboxTitleId(nullptr), E_GAMERUNTIME_NOT_INITIALIZED);
    Game game;
    CHECK_EQ(XGameGetXboxTitleId(nullptr), E_INVALIDARG);
    CHECK_EQ(XGameGetXboxTitleId(&id), S_OK);
    CHECK_EQ(id, 0xABCDEF01u); // not the scid's
}

TEST(runtime, title_id_of_the_scid_from_xblinitialize_on) {
    TestService service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    uint32_t id = 5;
    CHECK_EQ(XGameGetXboxTitleId(&id), E_GAMEUSER_NO_TITLE_ID);
    CHECK_EQ(id, 5u);
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(XGameGetXboxTitleId(&id), S_OK);
    CHECK_EQ(id, title_id);
    REQUIRE_EQ(clean_up(), S_OK);
    CHECK_EQ(XGameGetXboxTitleId(&id), E_GAMEUSER_NO_TITLE_ID);
    REQUIRE_EQ(initialize("without digits at its end"), S_OK);
    CHECK_EQ(XGameGetXboxTitleId(&id), E_GAMEUSER_NO_TITLE_ID);
    REQUIRE_EQ(clean_up(), S_OK);
    XGameRuntimeUninitialize();
}
