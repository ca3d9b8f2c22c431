// The input devices of this machine, a keyboard and a pad: they belong to the first user who is there.
#pragma once

#include "XUser.h"
#include "runtime/registrations.h"
#include "runtime/user.h"

namespace xblshim::runtime {

const APP_LOCAL_DEVICE_ID& keyboard_id() noexcept;
const APP_LOCAL_DEVICE_ID& pad_id() noexcept;

// After a user was added, signed in or signed out: gives the devices to a user who is there and takes them from one who
// is not. start() the outcome without any lock, when the title has the user.
Telling<XUserDeviceAssociationChange> give_devices(const User& user) noexcept;
// Null: they belong to nobody.
std::shared_ptr<User> owner_of_devices() noexcept;

// A null queue takes the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc. Told at once where the
// devices belong to a user.
HRESULT register_for_devices(XTaskQueueHandle queue, void* context, XUserDeviceAssociationChangedCallback* callback,
                             XTaskQueueRegistrationToken& token);
// False for an unknown token. No callback starts after it; with `wait` none runs either, but on this thread.
bool unregister_for_devices(XTaskQueueRegistrationToken token, bool wait);

} // namespace xblshim::runtime
