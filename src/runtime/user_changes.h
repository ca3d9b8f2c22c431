// Sign-in and sign-out of users, and the callbacks for them.
#pragma once

#include "runtime/registrations.h"
#include "runtime/user.h"

namespace xblshim::runtime {

struct UserChange {
    XUserLocalId user;
    XUserChangeEvent event;
};
using PendingUserChanges = PendingDelivery<UserChange>;

// Calls every callback of XUserRegisterForChangeEvent, through the completion port of its queue. With an immediate port
// title code runs before this returns: call it with no lock held.
void deliver_user_change(XUserLocalId user, XUserChangeEvent event) noexcept;

// Signs a user out, and in again. No effect and no event when the user is in that state. Events are delivered in the
// order of the changes of all threads. A sign-in during a sign-out takes effect after it. Call them with no lock held.
void sign_out(User& user) noexcept;
void sign_in(User& user) noexcept;

// The service reports the users that are signed out there, whether added or not. The number is that of the only valid
// subscription from now on; no state is known yet.
uint64_t begin_following() noexcept;
void sign_at_service(uint64_t following, uint64_t xuid, bool out) noexcept;
// For a user that was just added: signs the user out, if the service has done so. start() the returned events with no
// lock held, when the title has the user.
PendingUserChanges follow_service(User& user) noexcept;

bool anyone_registered_for_user_changes() noexcept;

// Null: the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc.
HRESULT register_for_user_changes(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback,
                                  XTaskQueueRegistrationToken& token);
// False for an unknown token. No callback starts afterwards. With `wait` it returns when none runs on another thread.
bool unregister_for_user_changes(XTaskQueueRegistrationToken token, bool wait);

} // namespace xblshim::runtime
