// XLauncher.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XLauncher.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"
#include "runtime/user.h"

using namespace xblshim;

STDAPI XLaunchUri(XUserHandle requestingUser, const char* uri) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XLaunchUri";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "uri", uri)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "uri", uri)) {
            return E_INVALIDARG;
        }
        if (requestingUser != nullptr) {
            std::shared_ptr<runtime::User> user_of_handle;
            if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
                return hr;
            }
        }
        runtime::log_fixed_result(function, "S_OK", {{"uri", uri}});
        return S_OK;
    });
}
