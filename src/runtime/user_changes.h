// Who wants to know when a user is signed in or out, and telling them.
#pragma once

#include "runtime/user.h"

namespace xblshim::runtime {

// Tells every registration of XUserRegisterForChangeEvent, through its queue's completion port. With an immediate port
// the title's code runs before this returns: call it without any lock.
void tell_user_change(XUserLocalId user, XUserChangeEvent event) noexcept;

// A user's way out and back. Nothing happens, and nobody is told, when the user is in that state already.
void sign_out(User& user) noexcept;
void sign_in(User& user) noexcept;

bool anyone_registered_for_user_changes() noexcept;

// A null queue takes the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc.
HRESULT register_for_user_changes(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback,
                                  XTaskQueueRegistrationToken& token);
// False for an unknown token. No callback starts after it; with `wait` none runs either, but on this thread.
bool unregister_for_user_changes(XTaskQueueRegistrationToken token, bool wait);

} // namespace xblshim::runtime
