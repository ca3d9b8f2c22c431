// Who wants to know when a user is signed in or out, and telling them.
#pragma once

#include "runtime/registrations.h"
#include "runtime/user.h"

namespace xblshim::runtime {

struct UserChange {
    XUserLocalId user;
    XUserChangeEvent event;
};
using TellingOfUsers = Telling<UserChange>;

// Tells every registration of XUserRegisterForChangeEvent, through its queue's completion port. With an immediate port
// the title's code runs before this returns: call it without any lock.
void tell_user_change(XUserLocalId user, XUserChangeEvent event) noexcept;

// A user's way out and back. Nothing happens, and nobody is told, when the user is in that state already. Events come
// in the order of the changes, whichever threads make them. Who signs in while the user is signing out is signed in
// after that. Call them without any lock.
void sign_out(User& user) noexcept;
void sign_in(User& user) noexcept;

// The service tells who is signed out there, added or not. The number names a subscription, the only one that counts
// from now on; nothing is known yet.
uint64_t begin_following() noexcept;
void sign_at_service(uint64_t following, uint64_t xuid, bool out) noexcept;
// For a user who was just added: signed out, if the service says so. start() the outcome without any lock, when the
// title has the user.
TellingOfUsers follow_service(User& user) noexcept;

bool anyone_registered_for_user_changes() noexcept;

// A null queue takes the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc.
HRESULT register_for_user_changes(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback,
                                  XTaskQueueRegistrationToken& token);
// False for an unknown token. No callback starts after it; with `wait` none runs either, but on this thread.
bool unregister_for_user_changes(XTaskQueueRegistrationToken token, bool wait);

} // namespace xblshim::runtime
