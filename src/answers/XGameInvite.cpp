// XGameInvite.h: functions that have nothing to do here.
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
        runtime::say_answer(function, "a token", {});
        return runtime::register_in_vain(function, queue, *token);
    });
}

STDAPI_(bool) XGameInviteUnregisterForEvent(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_in_vain("XGameInviteRegisterForEvent", token.token);
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
        runtime::say_answer(function, "a token", {});
        return runtime::register_in_vain(function, queue, *token);
    });
}

STDAPI_(bool) XGameInviteUnregisterForPendingEvent(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_in_vain("XGameInviteRegisterForPendingEvent", token.token);
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
        runtime::say_answer(function, "S_OK", {{"inviteUri", inviteUri}});
        return S_OK;
    });
}
