// XGameActivation.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGameActivation.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XGameActivationRegisterForEvent(XTaskQueueHandle queue, void*, XGameActivationCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameActivationRegisterForEvent";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "callback, token", callback, token)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, queue, *token);
    });
}

STDAPI_(bool) XGameActivationUnregisterForEvent(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XGameActivationRegisterForEvent", token.token);
}

STDAPI XGameActivationAcceptPendingInvite(const char* inviteUri) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameActivationAcceptPendingInvite";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "inviteUri", inviteUri)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "inviteUri", inviteUri)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"inviteUri", inviteUri}});
        return S_OK;
    });
}
