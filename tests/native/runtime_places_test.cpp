// The folder for a title's data, and settings of the network.
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "XGameErr.h"
#include "XNetworking.h"
#include "XPersistentLocalStorage.h"
#include "harness/harness.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;
namespace fs = std::filesystem;

namespace {

// A state folder, which the library creates when it needs it.
struct StateFolder {
    StateFolder() : path(fs::u8path(support::scratch_file() + "-state")) {}
    StateFolder(const StateFolder&) = delete;
    ~StateFolder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    const fs::path path;
};

std::string local_path() {
    size_t size = 0;
    REQUIRE_EQ(XPersistentLocalStorageGetPathSize(&size), S_OK);
    std::string path(size, '?');
    size_t used = 0;
    REQUIRE_EQ(XPersistentLocalStorageGetPath(size, path.data(), &used), S_OK);
    CHECK_EQ(used, size);
    CHECK_EQ(XPersistentLocalStorageGetPath(size - 1, path.data(), nullptr), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(path.back(), '\0');
    path.pop_back();
    return path;
}

} // namespace

TEST(places, the_local_storage_is_a_folder_of_the_title) {
    const StateFolder state;
    TestService service;
    service.stand_in.configuration.state_dir = state.path.u8string();
    service.configure_title_id(0x1234ABCD);
    const Game game;
    const fs::path folder = fs::u8path(local_path());
    CHECK(fs::is_directory(folder));
    CHECK(folder.is_absolute());
    CHECK_EQ(folder.filename().u8string(), std::string("1234ABCD"));
    CHECK(fs::equivalent(folder.parent_path().parent_path(), state.path));
#ifndef _WIN32
    CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
#endif
    XPersistentLocalStorageSpaceInfo info{};
    REQUIRE_EQ(XPersistentLocalStorageGetSpaceInfo(&info), S_OK);
    CHECK(info.totalBytes > 0 && info.usedBytes <= info.totalBytes && info.availableFreeBytes <= info.totalBytes);
    CHECK_EQ(XPersistentLocalStorageGetPathSize(nullptr), E_INVALIDARG);
    CHECK_EQ(XPersistentLocalStorageGetPath(0, nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XPersistentLocalStorageGetSpaceInfo(nullptr), E_INVALIDARG);
}

TEST(places, a_folder_that_can_not_be_made_is_not_found) {
    const StateFolder file; // no folder
    std::ofstream(file.path) << "taken";
    TestService service;
    for (const auto& nowhere : {std::string(), (file.path / "state").u8string()}) {
        service.stand_in.configuration.state_dir = nowhere;
        const Game game;
        size_t size = 77;
        const HRESULT hr = XPersistentLocalStorageGetPathSize(&size);
        CHECK(hr == static_cast<HRESULT>(0x80070002));
        CHECK_EQ(size, 77u);
    }
}

TEST(places, no_certificate_is_pinned) {
    TestService service;
    const Game game;
    XAsyncBlock block{};
    REQUIRE_EQ(XNetworkingQuerySecurityInformationForUrlAsync("https://example.test", &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    size_t size = 0;
    REQUIRE_EQ(XNetworkingQuerySecurityInformationForUrlAsyncResultSize(&block, &size), S_OK);
    REQUIRE_EQ(size, sizeof(XNetworkingSecurityInformation));
    alignas(8) uint8_t buffer[sizeof(XNetworkingSecurityInformation)];
    XNetworkingSecurityInformation* information = nullptr;
    size_t used = 0;
    REQUIRE_EQ(XNetworkingQuerySecurityInformationForUrlAsyncResult(&block, size, &used, buffer, &information), S_OK);
    CHECK_EQ(used, size);
    REQUIRE(static_cast<void*>(information) == buffer);
    CHECK_EQ(information->thumbprintCount, 0u);
    CHECK(information->thumbprints == nullptr);
    CHECK(information->enabledHttpSecurityProtocolFlags != 0);
    for (const bool of_the_other : {true, false}) { // a wrong request for the result ends the call
        XAsyncBlock wide{};
        REQUIRE_EQ(XNetworkingQuerySecurityInformationForUrlUtf16Async(L"https://example.test", &wide), S_OK);
        REQUIRE_EQ(XAsyncGetStatus(&wide, true), S_OK);
        REQUIRE_EQ(XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(&wide, &size), S_OK);
        const HRESULT hr =
            of_the_other
                ? XNetworkingQuerySecurityInformationForUrlAsyncResult(&wide, size, nullptr, buffer, &information)
                : XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(&wide, size, nullptr, buffer, &information);
        CHECK_EQ(FAILED(hr), of_the_other);
        CHECK_EQ(information == nullptr, of_the_other);
    }
}

TEST(places, a_setting_of_the_network_is_kept) {
    TestService service;
    const Game game;
    constexpr auto setting = XNetworkingConfigurationSetting::MaxToolsTcpQueuedReceiveBufferSize;
    REQUIRE_EQ(XNetworkingSetConfigurationSetting(setting, 4711), S_OK);
    uint64_t value = 0;
    REQUIRE_EQ(XNetworkingQueryConfigurationSetting(setting, &value), S_OK);
    CHECK_EQ(value, 4711u);
    CHECK_EQ(XNetworkingQueryConfigurationSetting(static_cast<XNetworkingConfigurationSetting>(3), &value),
             E_INVALIDARG);
    CHECK_EQ(XNetworkingSetConfigurationSetting(static_cast<XNetworkingConfigurationSetting>(3), 1), E_INVALIDARG);
    CHECK_EQ(XNetworkingQueryConfigurationSetting(setting, nullptr), E_INVALIDARG);
}
