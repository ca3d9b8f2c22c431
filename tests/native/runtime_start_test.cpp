// Functions that titles call before their first achievement: threads, device ids, the HTTP layer, dialogs, a gamer
// picture.
#include <algorithm>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "XGameErr.h"
#include "XGameUI.h"
#include "XSystem.h"
#include "XThread.h"
#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;
using xblshim::base::LogLevel;

namespace {

using Picture = std::vector<unsigned char>;

Picture picture_of(const Game& game, XUserGamerPictureSize size) {
    XAsyncBlock block{};
    REQUIRE_EQ(XUserGetGamerPictureAsync(game.user, size, &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    size_t bytes = 0;
    REQUIRE_EQ(XUserGetGamerPictureResultSize(&block, &bytes), S_OK);
    Picture picture(bytes);
    size_t used = 0;
    REQUIRE_EQ(XUserGetGamerPictureResult(&block, bytes, picture.data(), &used), S_OK);
    CHECK_EQ(used, bytes);
    return picture;
}

uint32_t number_at(const Picture& picture, size_t at) {
    return static_cast<uint32_t>(picture[at]) << 24 | static_cast<uint32_t>(picture[at + 1]) << 16 |
           static_cast<uint32_t>(picture[at + 2]) << 8 | picture[at + 3];
}

// Returns the button that a dialog selects.
XGameUiMessageDialogButton ask(XGameUiMessageDialogButton by_default) {
    XAsyncBlock block{};
    REQUIRE_EQ(XGameUiShowMessageDialogAsync(&block, "Quit?", "Progress is lost.", "Yes", "No", nullptr, by_default,
                                             XGameUiMessageDialogButton::First),
               S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    auto button = XGameUiMessageDialogButton::First;
    REQUIRE_EQ(XGameUiShowMessageDialogResult(&block, &button), S_OK);
    return button;
}

std::string enter(const char* by_default, uint32_t most) {
    XAsyncBlock block{};
    REQUIRE_EQ(
        XGameUiShowTextEntryAsync(&block, nullptr, nullptr, by_default, XGameUiTextEntryInputScope::Default, most),
        S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    uint32_t size = 0;
    REQUIRE_EQ(XGameUiShowTextEntryResultSize(&block, &size), S_OK);
    std::string text(size, '?');
    REQUIRE_EQ(XGameUiShowTextEntryResult(&block, size, text.data(), nullptr), S_OK);
    CHECK(!text.empty() && text.back() == '\0');
    text.pop_back();
    return text;
}

std::vector<uint64_t> pick(const Game& game, std::vector<uint64_t> selected, uint32_t min, uint32_t max) {
    const uint64_t offered[] = {11, 12, 13};
    XAsyncBlock block{};
    REQUIRE_EQ(XGameUiShowPlayerPickerAsync(&block, game.user, "Who?", 3, offered,
                                            static_cast<uint32_t>(selected.size()), selected.data(), min, max),
               S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    uint32_t count = 0;
    REQUIRE_EQ(XGameUiShowPlayerPickerResultCount(&block, &count), S_OK);
    std::vector<uint64_t> players(count);
    uint32_t used = 77;
    REQUIRE_EQ(XGameUiShowPlayerPickerResult(&block, count, players.data(), &used), S_OK);
    CHECK_EQ(used, count);
    return players;
}

} // namespace

TEST(start, a_picture_of_each_size_without_a_configuration) {
    TestService service;
    const Game game;
    const std::pair<XUserGamerPictureSize, uint32_t> sizes[] = {{XUserGamerPictureSize::Small, 64},
                                                                {XUserGamerPictureSize::Medium, 208},
                                                                {XUserGamerPictureSize::Large, 424},
                                                                {XUserGamerPictureSize::ExtraLarge, 1080}};
    for (const auto& [size, edge] : sizes) {
        const Picture picture = picture_of(game, size);
        REQUIRE(picture.size() > 60 && picture.size() < 16 * 1024);
        CHECK(std::memcmp(picture.data(), "\x89PNG\r\n\x1a\n", 8) == 0);
        CHECK_EQ(number_at(picture, 16), edge);
        CHECK_EQ(number_at(picture, 20), edge);
        CHECK(std::memcmp(picture.data() + picture.size() - 8, "IEND", 4) == 0);
    }
}

TEST(start, a_thread_is_time_sensitive_by_itself) {
    TestService service;
    CHECK_EQ(XThreadSetTimeSensitive(true), E_GAMERUNTIME_NOT_INITIALIZED);
    const Game game;
    CHECK(!XThreadIsTimeSensitive());
    REQUIRE_EQ(XThreadSetTimeSensitive(true), S_OK);
    CHECK(XThreadIsTimeSensitive());
    std::thread([] { CHECK(!XThreadIsTimeSensitive()); }).join();
    {
        const support::LogFile log(LogLevel::Warning);
        XThreadAssertNotTimeSensitive();
        CHECK_EQ(log.count("XThreadAssertNotTimeSensitive"), 1u);
        REQUIRE_EQ(XThreadSetTimeSensitive(false), S_OK);
        XThreadAssertNotTimeSensitive();
        CHECK_EQ(log.count("XThreadAssertNotTimeSensitive"), 1u);
    }
    CHECK(!XThreadIsTimeSensitive());
}

TEST(start, the_device_is_a_pc_with_ids) {
    TestService service;
    service.stand_in.configuration.state_dir = "/home/one";
    char console[XSystemConsoleIdBytes];
    CHECK_EQ(XSystemGetConsoleId(sizeof console, console, nullptr), E_GAMERUNTIME_NOT_INITIALIZED);
    std::string first;
    for (const char* folder : {"/home/one", "/home/other", "/home/one"}) {
        service.stand_in.configuration.state_dir = folder;
        const Game game;
        size_t used = 0;
        CHECK_EQ(XSystemGetConsoleId(sizeof console - 1, console, &used), E_NOT_SUFFICIENT_BUFFER);
        REQUIRE_EQ(XSystemGetConsoleId(sizeof console, console, &used), S_OK);
        CHECK_EQ(used, sizeof console);
        CHECK_EQ(std::string(console), "00000000.00000000.00000000.00000000.00");
        char device[XSystemAppSpecificDeviceIdBytes];
        CHECK_EQ(XSystemGetAppSpecificDeviceId(sizeof device, nullptr, nullptr), E_INVALIDARG);
        REQUIRE_EQ(XSystemGetAppSpecificDeviceId(sizeof device, device, &used), S_OK);
        CHECK_EQ(used, sizeof device);
        CHECK_EQ(std::strlen(device), 44u);
        first = first.empty() ? device : first;
        CHECK_EQ(first == device, std::string(folder) == "/home/one");
    }
}

TEST(start, analytics_are_those_of_a_pc) {
    const XSystemAnalyticsInfo info = XSystemGetAnalyticsInfo();
    CHECK_EQ(std::string(info.family), "Windows");
    CHECK_EQ(info.osVersion.major, 10);
    CHECK_EQ(info.osVersion.Value, info.hostingOsVersion.Value);
    CHECK(std::strlen(info.form) > 0);
    const XSystemRuntimeInfo runtime = XSystemGetRuntimeInfo();
    CHECK_EQ(runtime.runtimeVersion.build, 26100);
    CHECK_EQ(runtime.availableVersion.revision, 6194);
}

TEST(start, a_handle_is_valid_until_it_is_closed) {
    TestService service;
    const Game game;
    XUserHandle more = nullptr;
    REQUIRE_EQ(XUserDuplicateHandle(game.user, &more), S_OK);
    CHECK(XSystemIsHandleValid(game.user));
    CHECK(!XSystemIsHandleValid(nullptr));
    CHECK(!XSystemIsHandleValid(&more));
    const Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    CHECK(XSystemIsHandleValid(queue.handle()));
    XUserCloseHandle(more);
}

TEST(start, the_http_layer_starts_and_ends_once) {
    TestService service;
    CHECK(!HCIsInitialized());
    XAsyncBlock block{};
    CHECK_EQ(HCCleanupAsync(nullptr), E_INVALIDARG);
    CHECK_EQ(HCCleanupAsync(&block), E_HC_NOT_INITIALISED);
    REQUIRE_EQ(HCInitialize(nullptr), S_OK);
    CHECK_EQ(HCInitialize(nullptr), E_HC_ALREADY_INITIALISED);
    CHECK(HCIsInitialized());
    REQUIRE_EQ(HCCleanupAsync(&block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    CHECK(!HCIsInitialized());
    REQUIRE_EQ(HCInitialize(nullptr), S_OK);
    HCCleanup();
    HCCleanup();
    CHECK(!HCIsInitialized());
    {
        const Game game;
        CHECK(HCIsInitialized()); // which XblInitialize needs
    }
    const char* version = nullptr;
    CHECK_EQ(HCGetLibVersion(nullptr), E_INVALIDARG);
    REQUIRE_EQ(HCGetLibVersion(&version), S_OK);
    CHECK(version != nullptr && std::strchr(version, '.') != nullptr);
}

TEST(start, a_dialog_returns_its_default_button) {
    TestService service;
    const Game game;
    const support::LogFile log(LogLevel::Warning);
    CHECK(ask(XGameUiMessageDialogButton::Second) == XGameUiMessageDialogButton::Second);
    CHECK_EQ(log.count("Quit?: Progress is lost."), 1u);
    CHECK_EQ(log.count("answered with \"No\""), 1u);
    CHECK(ask(XGameUiMessageDialogButton::Third) == XGameUiMessageDialogButton::Third);
    XAsyncBlock block{};
    CHECK_EQ(XGameUiShowMessageDialogAsync(&block, "t", "c", nullptr, nullptr, nullptr,
                                           static_cast<XGameUiMessageDialogButton>(3),
                                           XGameUiMessageDialogButton::First),
             E_INVALIDARG);
}

TEST(start, a_text_entry_returns_its_default_text) {
    TestService service;
    const Game game;
    CHECK_EQ(enter("Ada", 0), "Ada");
    CHECK_EQ(enter("Ada", 2), "Ad");
    CHECK_EQ(enter("A\xC3\xA9", 2), "A"); // no half character
    CHECK_EQ(enter(nullptr, 16), "");
    XAsyncBlock block{};
    REQUIRE_EQ(XGameUiShowTextEntryAsync(&block, nullptr, nullptr, "Ada", XGameUiTextEntryInputScope::Number, 0), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    char text[4] = "";
    uint32_t used = 0;
    CHECK_EQ(XGameUiShowTextEntryResult(&block, sizeof text, text, &used), S_OK);
    CHECK_EQ(used, 4u);
    CHECK_EQ(
        XGameUiShowTextEntryAsync(&block, nullptr, nullptr, nullptr, static_cast<XGameUiTextEntryInputScope>(2), 0),
        E_INVALIDARG);
}

TEST(start, a_player_picker_takes_what_is_selected_or_as_many_as_are_needed) {
    TestService service;
    const Game game;
    using Ids = std::vector<uint64_t>;
    CHECK(pick(game, {13}, 1, 2) == Ids{13});
    CHECK(pick(game, {}, 0, 2) == Ids{});
    CHECK(pick(game, {}, 2, 3) == (Ids{11, 12}));
    CHECK(pick(game, {11, 12, 13}, 1, 2) == Ids{11});
    CHECK(pick(game, {}, 9, 9) == (Ids{11, 12, 13}));
    XAsyncBlock block{};
    CHECK_EQ(XGameUiShowPlayerPickerAsync(&block, game.user, "Who?", 1, nullptr, 0, nullptr, 0, 1), E_INVALIDARG);
    CHECK_EQ(XGameUiShowPlayerPickerAsync(&block, game.user, "Who?", 0, nullptr, 0, nullptr, 2, 1), E_INVALIDARG);
}
