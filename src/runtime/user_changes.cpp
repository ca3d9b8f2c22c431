#include "runtime/user_changes.h"

#include "base/process.h"
#include "runtime/error_report.h"
#include "runtime/game_runtime.h"
#include "runtime/registrations.h"
#include "runtime/user_events.h"

namespace xblshim::runtime {
namespace {

struct UserChange {
    XUserLocalId user;
    XUserChangeEvent event;
};

Registrations<UserChange>& registrations() noexcept {
    static auto* const all = new Registrations<UserChange>("XUserRegisterForChangeEvent");
    return *all;
}

} // namespace

void tell_user_change(XUserLocalId user, XUserChangeEvent event) noexcept { registrations().tell({user, event}); }

void sign_out(User& user) noexcept {
    XUserState expected = XUserState::SignedIn;
    if (user.state.compare_exchange_strong(expected, XUserState::SigningOut)) {
        tell_user_change(user.local_id, XUserChangeEvent::SigningOut);
        user.state = XUserState::SignedOut;
        tell_user_change(user.local_id, XUserChangeEvent::SignedOut);
    }
}

void sign_in(User& user) noexcept {
    XUserState expected = XUserState::SignedOut;
    if (user.state.compare_exchange_strong(expected, XUserState::SignedIn)) {
        tell_user_change(user.local_id, XUserChangeEvent::SignedInAgain);
    }
}

bool anyone_registered_for_user_changes() noexcept { return registrations().any(); }

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XUserRegisterForChangeEvent(_In_opt_ XTaskQueueHandle queue, _In_opt_ void* context,
                                   _In_ XUserChangeEventCallback* callback,
                                   _Out_ XTaskQueueRegistrationToken* token) noexcept {
    return runtime::api_call("XUserRegisterForChangeEvent", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (callback == nullptr || token == nullptr) {
            return E_INVALIDARG;
        }
        token->token = 0;
        const HRESULT added = runtime::registrations().add(
            queue,
            [context, callback](const runtime::UserChange& change) { callback(context, change.user, change.event); },
            *token);
        if (SUCCEEDED(added)) {
            runtime::follow_users_as_wanted();
        }
        return added;
    });
}

// Works without the runtime too: titles take their registrations back in any order.
STDAPI_(bool) XUserUnregisterForChangeEvent(_In_ XTaskQueueRegistrationToken token, _In_ bool wait) noexcept {
    const bool removed = !base::in_forked_child() && runtime::registrations().remove(token, wait);
    if (removed) {
        runtime::follow_users_as_wanted();
    }
    return removed;
}
