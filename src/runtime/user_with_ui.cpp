// Privileges, and the calls that show a dialog on a console. Here every user has every privilege and no account has an
// issue: the calls succeed without a dialog.
#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/guard.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user.h"

using namespace xblshim;

namespace {

bool known(XUserPrivilegeOptions options) noexcept {
    return options == XUserPrivilegeOptions::None || options == XUserPrivilegeOptions::AllUsers;
}

bool known(XUserPrivilege privilege) noexcept {
    switch (privilege) {
    case XUserPrivilege::CrossPlay:
    case XUserPrivilege::Clubs:
    case XUserPrivilege::Sessions:
    case XUserPrivilege::Broadcast:
    case XUserPrivilege::ManageProfilePrivacy:
    case XUserPrivilege::GameDvr:
    case XUserPrivilege::MultiplayerParties:
    case XUserPrivilege::CloudManageSession:
    case XUserPrivilege::CloudJoinSession:
    case XUserPrivilege::CloudSavedGames:
    case XUserPrivilege::SocialNetworkSharing:
    case XUserPrivilege::UserGeneratedContent:
    case XUserPrivilege::Communications:
    case XUserPrivilege::Multiplayer:
    case XUserPrivilege::AddFriends:
        return true;
    }
    return false;
}

bool signed_in(const runtime::User& user) noexcept { return user.state != XUserState::SignedOut; }

// Mark the blocks of each call, so that a result function refuses the block of another call.
constexpr char resolve_privilege_identity = 0;
constexpr char resolve_issue_identity = 0;
constexpr char resolve_issue_utf16_identity = 0;

// There is no issue to resolve.
class NothingToAsk final : public async::Operation {
public:
    HRESULT do_work(XAsyncBlock* async) override {
        XAsyncComplete(async, S_OK, 0);
        return S_OK;
    }
};

HRESULT ask(XUserHandle user, bool arguments_are_known, XAsyncBlock* async, const void* identity,
            const char* name) noexcept {
    std::shared_ptr<runtime::User> found;
    const HRESULT hr = runtime::require_user(user, found);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), "async", async)) {
        return E_INVALIDARG;
    }
    if (!arguments_are_known) {
        return E_INVALIDARG; // the caller has logged the argument
    }
    if (!signed_in(*found)) {
        return E_GAMEUSER_SIGNED_OUT;
    }
    return base::guard(
        name, [&] { return async::Operation::begin(async, identity, name, std::make_unique<NothingToAsk>()); });
}

HRESULT outcome(XAsyncBlock* async, const void* identity) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    return base::any_null(base::FunctionScope::name(), "async", async)
               ? E_INVALIDARG
               : XAsyncGetResult(async, identity, 0, nullptr, nullptr);
}

} // namespace

STDAPI XUserCheckPrivilege(_In_ XUserHandle user, _In_ XUserPrivilegeOptions options, _In_ XUserPrivilege privilege,
                           _Out_ bool* hasPrivilege, _Out_opt_ XUserPrivilegeDenyReason* reason) noexcept {
    return runtime::api_call("XUserCheckPrivilege", [&]() -> HRESULT {
        std::shared_ptr<runtime::User> found;
        const HRESULT hr = runtime::require_user(user, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserCheckPrivilege", "hasPrivilege", hasPrivilege)) {
            return E_INVALIDARG;
        }
        if (!known(options) || !known(privilege)) {
            return base::refuse("XUserCheckPrivilege", known(options) ? "privilege" : "options",
                                "is none of the enum's values");
        }
        if (!signed_in(*found)) {
            return E_GAMEUSER_SIGNED_OUT;
        }
        *hasPrivilege = true;
        if (reason != nullptr) {
            *reason = XUserPrivilegeDenyReason::None;
        }
        return S_OK;
    });
}

STDAPI XUserResolvePrivilegeWithUiAsync(_In_ XUserHandle user, _In_ XUserPrivilegeOptions options,
                                        _In_ XUserPrivilege privilege, _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserResolvePrivilegeWithUiAsync", [&]() -> HRESULT {
        const bool understood = known(options) && known(privilege);
        if (!understood) {
            base::refuse("XUserResolvePrivilegeWithUiAsync", known(options) ? "privilege" : "options",
                         "is none of the enum's values");
        }
        return ask(user, understood, async, &resolve_privilege_identity, "XUserResolvePrivilegeWithUiAsync");
    });
}

STDAPI XUserResolvePrivilegeWithUiResult(_Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserResolvePrivilegeWithUiResult",
                             [&]() -> HRESULT { return outcome(async, &resolve_privilege_identity); });
}

STDAPI XUserResolveIssueWithUiAsync(_In_ XUserHandle user, _In_opt_z_ const char* url,
                                    _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserResolveIssueWithUiAsync", [&]() -> HRESULT {
        constexpr const char* name = "XUserResolveIssueWithUiAsync";
        return ask(user, base::check_text(name, "url", url), async, &resolve_issue_identity, name);
    });
}

STDAPI XUserResolveIssueWithUiResult(_Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserResolveIssueWithUiResult",
                             [&]() -> HRESULT { return outcome(async, &resolve_issue_identity); });
}

STDAPI XUserResolveIssueWithUiUtf16Async(_In_ XUserHandle user, _In_opt_z_ const wchar_t* url,
                                         _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserResolveIssueWithUiUtf16Async", [&]() -> HRESULT {
        constexpr const char* name = "XUserResolveIssueWithUiUtf16Async";
        return ask(user, base::check_text(name, "url", url), async, &resolve_issue_utf16_identity, name);
    });
}

STDAPI XUserResolveIssueWithUiUtf16Result(_Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserResolveIssueWithUiUtf16Result",
                             [&]() -> HRESULT { return outcome(async, &resolve_issue_utf16_identity); });
}
