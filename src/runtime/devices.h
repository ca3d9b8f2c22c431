// The input devices of this machine, a keyboard and a gamepad. They belong to the first user that is signed in.
#pragma once

#include "XUser.h"
#include "runtime/registrations.h"
#include "runtime/user.h"

namespace xblshim::runtime {

const APP_LOCAL_DEVICE_ID& keyboard_id() noexcept;
const APP_LOCAL_DEVICE_ID& pad_id() noexcept;

// Call it after a user was added, signed in or signed out. It gives the devices to a user that is signed in, and takes
// them from one that is not. start() the returned events with no lock held, when the title has the user.
PendingDelivery<XUserDeviceAssociationChange> give_devices(const User& user) noexcept;
// Null: the devices belong to no user.
std::shared_ptr<User> owner_of_devices() noexcept;

// Null: the process queue. E_NO_TASK_QUEUE, E_HANDLE. Throws std::bad_alloc. The callback is called immediately when
// the devices belong to a user.
HRESULT register_for_devices(XTaskQueueHandle queue, void* context, XUserDeviceAssociationChangedCallback* callback,
                             XTaskQueueRegistrationToken& token);
// False for an unknown token. No callback starts afterwards. With `wait` it returns when none runs on another thread.
bool unregister_for_devices(XTaskQueueRegistrationToken token, bool wait);

} // namespace xblshim::runtime
