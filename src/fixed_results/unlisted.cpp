// exports/unlisted.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <exports/unlisted.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XErrorReport(HRESULT, const char* message) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XErrorReport";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "message", message)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "message", message)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"message", message}});
        return S_OK;
    });
}
