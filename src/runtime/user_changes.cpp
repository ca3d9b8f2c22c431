#include "runtime/user_changes.h"

#include "base/never_destroyed.h"
#include "runtime/registrations.h"

namespace xblshim::runtime {
namespace {

struct UserChange {
    XUserLocalId user;
    XUserChangeEvent event;
};

Registrations<UserChange>& registrations() noexcept {
    static base::NeverDestroyed<Registrations<UserChange>> all("XUserRegisterForChangeEvent");
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

HRESULT register_for_user_changes(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback,
                                  XTaskQueueRegistrationToken& token) {
    return registrations().add(
        queue, [context, callback](const UserChange& change) { callback(context, change.user, change.event); }, token);
}

bool unregister_for_user_changes(XTaskQueueRegistrationToken token, bool wait) {
    return registrations().remove(token, wait);
}

} // namespace xblshim::runtime
