// XGame.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGame.h>
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XLaunchRestartOnCrash(const char* args, uint32_t) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XLaunchRestartOnCrash";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (!base::check_text(function, "args", args)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"args", args}});
        return S_OK;
    });
}
