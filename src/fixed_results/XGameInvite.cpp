// XGameInvite.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGameInvite.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XGameInviteRegisterForEvent(XTaskQueueHandle queue, void*, XGameInviteEventCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameInviteRegisterForEvent";
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

STDAPI_(bool) XGameInviteUnregisterForEvent(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XGameInviteRegisterForEvent", token.token);
}

STDAPI XGameInviteRegisterForPendingEvent(XTaskQueueHandle queue, void*, XGameInviteEventCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameInviteRegisterForPendingEvent";
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

STDAPI_(bool) XGameInviteUnregisterForPendingEvent(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XGameInviteRegisterForPendingEvent", token.token);
}

STDAPI XGameInviteAcceptPendingInvite(const char* inviteUri) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameInviteAcceptPendingInvite";
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
