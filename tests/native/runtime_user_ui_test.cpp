// Adding a user by id, privileges, and the calls that would ask the player on a console.
#include <string>

#include "XGameErr.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

const auto random_user = reinterpret_cast<XUserHandle>(uintptr_t{0xDEADBEEF});
const auto unknown_privilege = static_cast<XUserPrivilege>(186);
const auto unknown_options = static_cast<XUserPrivilegeOptions>(2);

class Runtime {
public:
    Runtime() { REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); }
    ~Runtime() { XGameRuntimeUninitialize(); }
};

class User {
public:
    User() { REQUIRE_EQ(add_user(&handle), S_OK); }
    User(const User&) = delete;
    ~User() { XUserCloseHandle(handle); }
    XUserHandle handle = nullptr;
};

// The three calls that would show a dialog, with the functions that get their results.
struct UiCall {
    HRESULT (*start)(XUserHandle user, XAsyncBlock* async);
    HRESULT (*result)(XAsyncBlock* async);
};

const UiCall ui_calls[] = {
    {[](XUserHandle user, XAsyncBlock* async) {
         return XUserResolvePrivilegeWithUiAsync(user, XUserPrivilegeOptions::None, XUserPrivilege::Multiplayer, async);
     },
     [](XAsyncBlock* async) { return XUserResolvePrivilegeWithUiResult(async); }},
    {[](XUserHandle user, XAsyncBlock* async) {
         return XUserResolveIssueWithUiAsync(user, "https://achievements.xboxlive.com", async);
     },
     [](XAsyncBlock* async) { return XUserResolveIssueWithUiResult(async); }},
    {[](XUserHandle user, XAsyncBlock* async) { return XUserResolveIssueWithUiUtf16Async(user, nullptr, async); },
     [](XAsyncBlock* async) { return XUserResolveIssueWithUiUtf16Result(async); }},
};

HRESULT add_by_id(uint64_t xuid, XUserHandle* user) {
    XAsyncBlock block{};
    const HRESULT hr = XUserAddByIdWithUiAsync(xuid, &block);
    if (FAILED(hr)) {
        return hr;
    }
    const HRESULT status = XAsyncGetStatus(&block, true);
    const HRESULT result = XUserAddByIdWithUiResult(&block, user);
    CHECK_EQ(result, status);
    return result;
}

} // namespace

TEST(user_ui, nothing_before_the_runtime) {
    TestService service;
    XAsyncBlock block{};
    XUserHandle user = nullptr;
    bool has = false;
    XUserSignOutDeferralHandle deferral = nullptr;
    CHECK_EQ(XUserAddByIdWithUiAsync(1, &block), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserAddByIdWithUiResult(&block, &user), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserCheckPrivilege(random_user, XUserPrivilegeOptions::None, XUserPrivilege::CrossPlay, &has, nullptr),
             E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetSignOutDeferral(&deferral), E_GAMERUNTIME_NOT_INITIALIZED);
    for (const auto& call : ui_calls) {
        CHECK_EQ(call.start(random_user, &block), E_GAMERUNTIME_NOT_INITIALIZED);
        CHECK_EQ(call.result(&block), E_GAMERUNTIME_NOT_INITIALIZED);
    }
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(user_ui, add_by_id_takes_the_named_user) {
    TestService service;
    service.stand_in.configuration.users = {{51, "First"}, {52, "Second"}};
    const Runtime runtime;
    XUserHandle user = nullptr;
    REQUIRE_EQ(add_by_id(52, &user), S_OK);
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(user, &xuid), S_OK);
    CHECK_EQ(xuid, 52u);
    XUserHandle again = nullptr;
    REQUIRE_EQ(add_by_id(52, &again), S_OK);
    CHECK(again != user); // each to be closed
    CHECK_EQ(XUserCompare(again, user), 0);
    XUserCloseHandle(again);
    XUserCloseHandle(user);
    CHECK_EQ(XUserFindUserById(52, &user), static_cast<HRESULT>(0x80070490)); // nothing else keeps it added
}

TEST(user_ui, add_by_id_of_nobody) {
    TestService service;
    const Runtime runtime;
    auto user = random_user;
    CHECK_EQ(add_by_id(TestService::xuid + 1, &user), E_GAMEUSER_USER_NOT_FOUND);
    CHECK(user == nullptr);
    CHECK_EQ(add_by_id(0, &user), E_GAMEUSER_USER_NOT_FOUND);
}

TEST(user_ui, add_by_id_checks_its_arguments) {
    TestService service;
    const Runtime runtime;
    CHECK_EQ(XUserAddByIdWithUiAsync(TestService::xuid, nullptr), E_INVALIDARG);
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Call call(queue);
    XUserHandle user = nullptr;
    REQUIRE_EQ(XUserAddByIdWithUiAsync(TestService::xuid, call.block()), S_OK);
    CHECK_EQ(XUserAddByIdWithUiAsync(TestService::xuid, call.block()), E_INVALIDARG); // in use
    CHECK_EQ(XUserAddByIdWithUiResult(call.block(), &user), E_PENDING);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(call.callbacks, 1);
    CHECK_EQ(XUserAddByIdWithUiResult(nullptr, &user), E_INVALIDARG);
    CHECK_EQ(XUserAddByIdWithUiResult(call.block(), nullptr), E_INVALIDARG);
    REQUIRE_EQ(XUserAddByIdWithUiResult(call.block(), &user), S_OK);
    XUserHandle second = nullptr;
    CHECK_EQ(XUserAddByIdWithUiResult(call.block(), &second), E_ILLEGAL_METHOD_CALL);
    CHECK(second == nullptr);
    XUserCloseHandle(user);
}

TEST(user_ui, results_belong_to_their_call) {
    TestService service;
    const Runtime runtime;
    XAsyncBlock block{};
    REQUIRE_EQ(XUserAddByIdWithUiAsync(TestService::xuid, &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    XUserHandle user = nullptr;
    CHECK(FAILED(XUserAddResult(&block, &user)));
    CHECK(user == nullptr);
    CHECK_EQ(XUserAddByIdWithUiResult(&block, &user), E_ILLEGAL_METHOD_CALL); // each attempt consumes the result
    CHECK(user == nullptr);
}

TEST(user_ui, every_user_has_every_privilege) {
    TestService service;
    const Runtime runtime;
    const User user;
    for (const uint32_t value :
         {185u, 188u, 189u, 190u, 196u, 198u, 203u, 207u, 208u, 209u, 220u, 247u, 252u, 254u, 255u}) {
        for (const auto options : {XUserPrivilegeOptions::None, XUserPrivilegeOptions::AllUsers}) {
            bool has = false;
            auto reason = XUserPrivilegeDenyReason::Unknown;
            CHECK_EQ(XUserCheckPrivilege(user.handle, options, static_cast<XUserPrivilege>(value), &has, &reason),
                     S_OK);
            CHECK(has);
            CHECK_EQ(reason, XUserPrivilegeDenyReason::None);
        }
    }
}

TEST(user_ui, check_privilege_checks_its_arguments) {
    TestService service;
    const Runtime runtime;
    const User user;
    const auto none = XUserPrivilegeOptions::None;
    const auto privilege = XUserPrivilege::Multiplayer;
    bool has = false;
    auto reason = XUserPrivilegeDenyReason::Unknown;
    CHECK_EQ(XUserCheckPrivilege(user.handle, none, privilege, nullptr, &reason), E_INVALIDARG);
    CHECK_EQ(XUserCheckPrivilege(user.handle, unknown_options, privilege, &has, &reason), E_INVALIDARG);
    CHECK_EQ(XUserCheckPrivilege(user.handle, none, unknown_privilege, &has, &reason), E_INVALIDARG);
    CHECK_EQ(XUserCheckPrivilege(nullptr, none, privilege, &has, &reason), E_INVALIDARG);
    CHECK_EQ(XUserCheckPrivilege(random_user, none, privilege, &has, &reason), E_HANDLE);
    CHECK(!has);
    CHECK_EQ(reason, XUserPrivilegeDenyReason::Unknown);                              // nothing was written
    CHECK_EQ(XUserCheckPrivilege(user.handle, none, privilege, &has, nullptr), S_OK); // reason may be null
    CHECK(has);
}

TEST(user_ui, nobody_is_asked_in_any_set_up) {
    TestService service;
    const Runtime runtime;
    const User user;
    for (const auto& setup : queue_setups) {
        for (const auto& ui : ui_calls) {
            Queue queue(setup);
            Call call(queue);
            REQUIRE_EQ(ui.start(user.handle, call.block()), S_OK);
            CHECK_EQ(call.finish(), S_OK);
            CHECK_EQ(call.callbacks, 1);
            CHECK_EQ(ui.result(call.block()), S_OK);
        }
    }
}

TEST(user_ui, ui_calls_check_their_arguments) {
    TestService service;
    const Runtime runtime;
    const User user;
    XAsyncBlock block{};
    for (const auto& call : ui_calls) {
        CHECK_EQ(call.start(nullptr, &block), E_INVALIDARG);
        CHECK_EQ(call.start(random_user, &block), E_HANDLE);
        CHECK_EQ(call.start(user.handle, nullptr), E_INVALIDARG);
        CHECK_EQ(call.result(nullptr), E_INVALIDARG);
    }
    CHECK_EQ(XUserResolvePrivilegeWithUiAsync(user.handle, unknown_options, XUserPrivilege::Clubs, &block),
             E_INVALIDARG);
    CHECK_EQ(XUserResolvePrivilegeWithUiAsync(user.handle, XUserPrivilegeOptions::None, unknown_privilege, &block),
             E_INVALIDARG);
}

TEST(user_ui, outcome_is_pending_until_the_work_is_done) {
    TestService service;
    const Runtime runtime;
    const User user;
    for (const auto& ui : ui_calls) {
        Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
        Call call(queue);
        REQUIRE_EQ(ui.start(user.handle, call.block()), S_OK);
        CHECK_EQ(ui.result(call.block()), E_PENDING);
        CHECK_EQ(ui.start(user.handle, call.block()), E_INVALIDARG); // in use
        CHECK_EQ(call.finish(), S_OK);
        CHECK_EQ(ui.result(call.block()), S_OK);
    }
}

TEST(user_ui, no_deferral_as_on_a_pc) {
    TestService service;
    const Runtime runtime;
    auto deferral = reinterpret_cast<XUserSignOutDeferralHandle>(uintptr_t{0xDEADBEEF});
    XUserCloseSignOutDeferralHandle(deferral);
    XUserCloseSignOutDeferralHandle(nullptr);
    CHECK_EQ(XUserGetSignOutDeferral(nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetSignOutDeferral(&deferral), E_GAMEUSER_DEFERRAL_NOT_AVAILABLE);
    CHECK(deferral == nullptr);
    CHECK(XUserIsSignOutPresent());
}
