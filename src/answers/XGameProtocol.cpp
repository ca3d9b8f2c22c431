// XGameProtocol.h: functions that have nothing to do here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGameProtocol.h>
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XGameProtocolRegisterForActivation(XTaskQueueHandle queue, void*, XGameProtocolActivationCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameProtocolRegisterForActivation";
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

STDAPI_(bool) XGameProtocolUnregisterForActivation(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_in_vain("XGameProtocolRegisterForActivation", token.token);
}
