// Signing out: titles can't hold it back, as on a PC, nor start it.
#include "XGameErr.h"
#include "XUser.h"
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"

using namespace xblshim;

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

// No deferral was ever given away, so there is none to close.
STDAPI_(void) XUserCloseSignOutDeferralHandle(_In_ XUserSignOutDeferralHandle) noexcept {}

STDAPI_(bool) XUserIsSignOutPresent() noexcept { return false; }
