// Signing out. Titles can start it, but not delay it, as on a PC.
#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user.h"
#include "runtime/user_changes.h"

using namespace xblshim;

namespace {

constexpr char sign_out_identity = 0; // marks the blocks whose result may be taken

class SignOut final : public async::Operation {
public:
    explicit SignOut(std::shared_ptr<runtime::User> user) noexcept : m_user(std::move(user)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        runtime::sign_out(*m_user);
        XAsyncComplete(async, S_OK, 0);
        return S_OK;
    }

private:
    const std::shared_ptr<runtime::User> m_user;
};

} // namespace

STDAPI XUserGetSignOutDeferral(_Out_ XUserSignOutDeferralHandle* deferral) noexcept {
    return runtime::api_call("XUserGetSignOutDeferral", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserGetSignOutDeferral", "deferral", deferral)) {
            return E_INVALIDARG;
        }
        *deferral = nullptr;
        return E_GAMEUSER_DEFERRAL_NOT_AVAILABLE;
    });
}

// No deferral exists, so there is none to close.
STDAPI_(void) XUserCloseSignOutDeferralHandle(_In_ XUserSignOutDeferralHandle) noexcept {}

STDAPI_(bool) XUserIsSignOutPresent() noexcept { return !base::in_forked_child(); }

STDAPI XUserSignOutAsync(_In_ XUserHandle user, _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserSignOutAsync", [&]() -> HRESULT {
        std::shared_ptr<runtime::User> found;
        const HRESULT hr = runtime::require_user(user, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserSignOutAsync", "async", async)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, &sign_out_identity, "XUserSignOutAsync",
                                       std::make_unique<SignOut>(std::move(found)));
    });
}

STDAPI XUserSignOutResult(_Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserSignOutResult", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        return base::any_null("XUserSignOutResult", "async", async)
                   ? E_INVALIDARG
                   : XAsyncGetResult(async, &sign_out_identity, 0, nullptr, nullptr);
    });
}
