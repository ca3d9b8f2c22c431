// XDisplay.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XDisplay.h>
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XDisplayAcquireTimeoutDeferral(XDisplayTimeoutDeferralHandle* handle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XDisplayAcquireTimeoutDeferral";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (handle != nullptr) {
            *handle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "handle", handle)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *handle = runtime::make_inert_handle<XDisplayTimeoutDeferralHandle>("XDisplayTimeoutDeferralHandle", function);
        return S_OK;
    });
}

STDAPI_(void) XDisplayCloseTimeoutDeferralHandle(XDisplayTimeoutDeferralHandle handle) XBLSHIM_NOEXCEPT
{
    runtime::close_inert_handle("XDisplayTimeoutDeferralHandle", base::HandleTable::to_token(handle));
}

STDAPI_(XDisplayHdrModeResult) XDisplayTryEnableHdrMode(XDisplayHdrModePreference, XDisplayHdrModeInfo* displayHdrModeInfo) XBLSHIM_NOEXCEPT
{
    if (displayHdrModeInfo != nullptr) {
        *displayHdrModeInfo = {};
    }
    return XDisplayHdrModeResult::Disabled;
}
