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

} // namespace xblshim::runtime
