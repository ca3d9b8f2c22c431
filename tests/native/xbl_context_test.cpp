// Contexts and their settings.
#include "base/handle_table.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xsapi-c/xbox_live_context_settings_c.h"

using namespace title;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});

template <class Get, class Set> struct Setting {
    Get get;
    Set set;
};

XblContextHandle closed_context(Game& game) {
    XblContextHandle context = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &context), S_OK);
    XblContextCloseHandle(context);
    return context;
}

} // namespace

TEST(context, create_checks_null_then_initialized_then_the_user) {
    TestService service;
    XblContextHandle context = nullptr;
    const auto some_user = reinterpret_cast<XUserHandle>(uintptr_t{42});
    CHECK_EQ(XblContextCreateHandle(nullptr, &context), E_INVALIDARG);
    CHECK_EQ(XblContextCreateHandle(some_user, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextCreateHandle(some_user, &context), E_XBL_NOT_INITIALIZED);

    Game game;
    CHECK_EQ(XblContextCreateHandle(nullptr, &context), E_INVALIDARG);
    CHECK_EQ(XblContextCreateHandle(game.user, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextCreateHandle(some_user, &context), E_HANDLE);
    CHECK_EQ(XblContextCreateHandle(reinterpret_cast<XUserHandle>(game.context), &context), E_HANDLE); // foreign
    CHECK(context == nullptr);
}

TEST(context, create_needs_the_runtime_for_the_user) {
    TestService service;
    Game game;
    XGameRuntimeUninitialize();
    XblContextHandle context = nullptr;
    CHECK_EQ(XblContextCreateHandle(game.user, &context), E_GAMERUNTIME_NOT_INITIALIZED);
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(XblContextCreateHandle(game.user, &context), S_OK);
    XblContextCloseHandle(context);
}

TEST(context, duplicate_is_the_same_handle_with_one_more_reference) {
    TestService service;
    Game game;
    XblContextHandle duplicate = nullptr;
    CHECK_EQ(XblContextDuplicateHandle(nullptr, &duplicate), E_INVALIDARG);
    CHECK_EQ(XblContextDuplicateHandle(game.context, nullptr), E_INVALIDARG);
    REQUIRE_EQ(XblContextDuplicateHandle(game.context, &duplicate), S_OK);
    CHECK(duplicate == game.context);
    XblContextCloseHandle(duplicate);
    uint64_t xuid = 0;
    CHECK_EQ(XblContextGetXboxUserId(game.context, &xuid), S_OK);
    CHECK_EQ(xuid, game.xuid);
    CHECK_EQ(XblContextDuplicateHandle(closed_context(game), &duplicate), E_HANDLE);
    CHECK_EQ(XblContextDuplicateHandle(random_context, &duplicate), E_HANDLE);
}

TEST(context, closing_ignores_null_and_what_is_not_open) {
    TestService service;
    Game game;
    XblContextCloseHandle(nullptr);
    XblContextCloseHandle(random_context);
    XblContextHandle closed = closed_context(game);
    XblContextCloseHandle(closed);
    XblContextCloseHandle(reinterpret_cast<XblContextHandle>(game.user)); // a user is no context
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(game.user, &xuid), S_OK);
    CHECK_EQ(XblContextGetXboxUserId(game.context, &xuid), S_OK);
}

TEST(context, get_user_gives_a_handle_of_the_callers_own) {
    TestService service;
    Game game;
    XUserHandle user = nullptr;
    CHECK_EQ(XblContextGetUser(nullptr, &user), E_INVALIDARG);
    CHECK_EQ(XblContextGetUser(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextGetUser(random_context, &user), E_HANDLE);
    REQUIRE_EQ(XblContextGetUser(game.context, &user), S_OK);
    CHECK(user != game.user);
    CHECK_EQ(XUserCompare(user, game.user), 0);
    XUserCloseHandle(user);
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(user, &xuid), E_HANDLE);
    CHECK_EQ(XUserGetId(game.user, &xuid), S_OK);
}

TEST(context, keeps_its_user_when_the_title_closes_the_handle) {
    TestService service;
    Game game;
    XUserCloseHandle(game.user);
    XUserHandle user = nullptr;
    REQUIRE_EQ(XblContextGetUser(game.context, &user), S_OK);
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(user, &xuid), S_OK);
    CHECK_EQ(xuid, game.xuid);
    game.user = user;
}

TEST(context, user_id) {
    TestService service;
    Game game;
    uint64_t xuid = 0;
    CHECK_EQ(XblContextGetXboxUserId(nullptr, &xuid), E_INVALIDARG);
    CHECK_EQ(XblContextGetXboxUserId(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextGetXboxUserId(closed_context(game), &xuid), E_HANDLE);
    CHECK_EQ(xuid, 0u);
    CHECK_EQ(XblContextGetXboxUserId(game.context, &xuid), S_OK);
    CHECK_EQ(xuid, game.xuid);
}

TEST(context, settings_have_their_defaults) {
    TestService service;
    Game game;
    uint32_t value = 0;
    CHECK_EQ(XblContextSettingsGetLongHttpTimeout(game.context, &value), S_OK);
    CHECK_EQ(value, 300u);
    CHECK_EQ(XblContextSettingsGetHttpRetryDelay(game.context, &value), S_OK);
    CHECK_EQ(value, 2u);
    CHECK_EQ(XblContextSettingsGetHttpTimeoutWindow(game.context, &value), S_OK);
    CHECK_EQ(value, 20u);
    CHECK_EQ(XblContextSettingsGetWebsocketTimeoutWindow(game.context, &value), S_OK);
    CHECK_EQ(value, 60u);
    bool cross = true;
    CHECK_EQ(XblContextSettingsGetUseCrossPlatformQosServers(game.context, &cross), S_OK);
    CHECK(!cross);
}

TEST(context, settings_are_kept_and_the_retry_delay_is_at_least_two) {
    TestService service;
    Game game;
    uint32_t value = 0;
    const auto check = [&](auto set, auto get, uint32_t given, uint32_t kept) {
        CHECK_EQ(set(game.context, given), S_OK);
        CHECK_EQ(get(game.context, &value), S_OK);
        CHECK_EQ(value, kept);
    };
    check(XblContextSettingsSetLongHttpTimeout, XblContextSettingsGetLongHttpTimeout, 0, 0);
    check(XblContextSettingsSetLongHttpTimeout, XblContextSettingsGetLongHttpTimeout, 17, 17);
    check(XblContextSettingsSetHttpRetryDelay, XblContextSettingsGetHttpRetryDelay, 0, 2);
    check(XblContextSettingsSetHttpRetryDelay, XblContextSettingsGetHttpRetryDelay, 1, 2);
    check(XblContextSettingsSetHttpRetryDelay, XblContextSettingsGetHttpRetryDelay, 2, 2);
    check(XblContextSettingsSetHttpRetryDelay, XblContextSettingsGetHttpRetryDelay, 0xFFFFFFFF, 0xFFFFFFFF);
    check(XblContextSettingsSetHttpTimeoutWindow, XblContextSettingsGetHttpTimeoutWindow, 0, 0);
    check(XblContextSettingsSetHttpTimeoutWindow, XblContextSettingsGetHttpTimeoutWindow, 5, 5);
    check(XblContextSettingsSetWebsocketTimeoutWindow, XblContextSettingsGetWebsocketTimeoutWindow, 300, 300);
    bool cross = false;
    CHECK_EQ(XblContextSettingsSetUseCrossPlatformQosServers(game.context, true), S_OK);
    CHECK_EQ(XblContextSettingsGetUseCrossPlatformQosServers(game.context, &cross), S_OK);
    CHECK(cross);
}

TEST(context, settings_check_their_arguments_and_not_the_initialization) {
    TestService service;
    uint32_t value = 0;
    bool cross = false;
    const auto check = [&](XblContextHandle context, HRESULT expected) {
        CHECK_EQ(XblContextSettingsGetLongHttpTimeout(context, &value), expected);
        CHECK_EQ(XblContextSettingsGetHttpRetryDelay(context, &value), expected);
        CHECK_EQ(XblContextSettingsGetHttpTimeoutWindow(context, &value), expected);
        CHECK_EQ(XblContextSettingsGetWebsocketTimeoutWindow(context, &value), expected);
        CHECK_EQ(XblContextSettingsGetUseCrossPlatformQosServers(context, &cross), expected);
        CHECK_EQ(XblContextSettingsSetLongHttpTimeout(context, 1), expected);
        CHECK_EQ(XblContextSettingsSetHttpRetryDelay(context, 1), expected);
        CHECK_EQ(XblContextSettingsSetHttpTimeoutWindow(context, 1), expected);
        CHECK_EQ(XblContextSettingsSetWebsocketTimeoutWindow(context, 1), expected);
        CHECK_EQ(XblContextSettingsSetUseCrossPlatformQosServers(context, true), expected);
    };
    check(nullptr, E_INVALIDARG);
    check(random_context, E_HANDLE);
    Game game;
    check(closed_context(game), E_HANDLE);
    CHECK_EQ(XblContextSettingsGetLongHttpTimeout(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextSettingsGetHttpRetryDelay(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextSettingsGetHttpTimeoutWindow(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextSettingsGetWebsocketTimeoutWindow(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblContextSettingsGetUseCrossPlatformQosServers(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(clean_up(), S_OK);
    check(game.context, S_OK); // none of them fails
    XUserHandle user = nullptr;
    CHECK_EQ(XblContextGetUser(game.context, &user), S_OK);
    XUserCloseHandle(user);
}

TEST(context, several_contexts_of_a_user_are_independent) {
    TestService service;
    Game game;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    CHECK(other != game.context);
    uint32_t value = 0;
    CHECK_EQ(XblContextSettingsSetHttpTimeoutWindow(other, 77), S_OK);
    CHECK_EQ(XblContextSettingsGetHttpTimeoutWindow(game.context, &value), S_OK);
    CHECK_EQ(value, 20u);
    XblContextCloseHandle(other);
    uint64_t xuid = 0;
    CHECK_EQ(XblContextGetXboxUserId(game.context, &xuid), S_OK);
}
