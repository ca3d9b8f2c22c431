// XUserRegisterForChangeEvent and XUserUnregisterForChangeEvent.
#include "XUser.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user_changes.h"
#include "runtime/user_events.h"

using namespace xblshim;

STDAPI XUserRegisterForChangeEvent(_In_opt_ XTaskQueueHandle queue, _In_opt_ void* context,
                                   _In_ XUserChangeEventCallback* callback,
                                   _Out_ XTaskQueueRegistrationToken* token) noexcept {
    return runtime::api_call("XUserRegisterForChangeEvent", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserRegisterForChangeEvent", "callback, token", callback, token)) {
            return E_INVALIDARG;
        }
        token->token = 0;
        const HRESULT added = runtime::register_for_user_changes(queue, context, callback, *token);
        if (SUCCEEDED(added)) {
            runtime::follow_users_as_wanted();
        }
        return added;
    });
}

// Works without the runtime, too: titles unregister in any order.
STDAPI_(bool) XUserUnregisterForChangeEvent(_In_ XTaskQueueRegistrationToken token, _In_ bool wait) noexcept {
    const bool removed = !base::in_forked_child() && runtime::unregister_for_user_changes(token, wait);
    if (removed) {
        runtime::follow_users_as_wanted();
    }
    return removed;
}
