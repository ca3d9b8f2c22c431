// XSystem.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XSystem.h>
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XSystemHandleTrack(XSystemHandleCallback callback, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSystemHandleTrack";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "callback", callback)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}
