#include "runtime/devices.h"

#include <mutex>

#include "base/never_destroyed.h"

namespace xblshim::runtime {
namespace {

using Change = XUserDeviceAssociationChange;

Registrations<Change>& device_registrations() noexcept {
    static base::NeverDestroyed<Registrations<Change>> all("XUserRegisterForDeviceAssociationChanged");
    return *all;
}

struct Devices {
    // The devices lock: a change of the owner and its place among the events are one step. The locks "users",
    // "registrations" and "registration" are taken under it.
    std::mutex lock;
    std::weak_ptr<User> owner; // until the title closes the last handle
    XUserLocalId reported{};   // the owner in the last event; XUserNullUserLocalId: none

    // Null when no user is signed in.
    std::shared_ptr<User> owner_locked() const noexcept {
        auto user = owner.lock();
        return user && user->state != XUserState::SignedOut ? user : nullptr;
    }
};

Devices& devices() noexcept {
    static base::NeverDestroyed<Devices> instance;
    return *instance;
}

APP_LOCAL_DEVICE_ID id_of(const char (&name)[APP_LOCAL_DEVICE_ID_SIZE + 1]) noexcept {
    APP_LOCAL_DEVICE_ID id{};
    for (size_t at = 0; at < APP_LOCAL_DEVICE_ID_SIZE; ++at) {
        id.value[at] = static_cast<uint8_t>(name[at]);
    }
    return id;
}

} // namespace

const APP_LOCAL_DEVICE_ID& keyboard_id() noexcept {
    static const APP_LOCAL_DEVICE_ID id = id_of("xblshim: the keyboard and mouse.");
    return id;
}

const APP_LOCAL_DEVICE_ID& pad_id() noexcept {
    static const APP_LOCAL_DEVICE_ID id = id_of("xblshim: the one and only pad...");
    return id;
}

PendingDelivery<Change> give_devices(const User& user) noexcept {
    PendingDelivery<Change> pending;
    auto& all = devices();
    const std::lock_guard lock(all.lock);
    const XUserLocalId before = all.owner.expired() ? XUserNullUserLocalId : all.reported;
    auto owner = all.owner_locked();
    if (!owner && user.state != XUserState::SignedOut) {
        owner = find_added_user(user.local_id);
    }
    all.owner = owner;
    all.reported = owner ? owner->local_id : XUserNullUserLocalId;
    if (all.reported.value != before.value) {
        pending.add(device_registrations().enqueue({keyboard_id(), before, all.reported}));
        pending.add(device_registrations().enqueue({pad_id(), before, all.reported}));
    }
    return pending;
}

std::shared_ptr<User> owner_of_devices() noexcept {
    auto& all = devices();
    const std::lock_guard lock(all.lock);
    return all.owner_locked();
}

HRESULT register_for_devices(XTaskQueueHandle queue, void* context, XUserDeviceAssociationChangedCallback* callback,
                             XTaskQueueRegistrationToken& token) {
    PendingDelivery<Change> pending;
    {
        auto& all = devices();
        const std::lock_guard lock(all.lock);
        const HRESULT hr = device_registrations().add(
            queue, [context, callback](const Change& change) { callback(context, &change); }, token);
        if (FAILED(hr)) {
            return hr;
        }
        if (const auto owner = all.owner_locked()) {
            pending.add(device_registrations().enqueue(token, {keyboard_id(), XUserNullUserLocalId, owner->local_id}));
            pending.add(device_registrations().enqueue(token, {pad_id(), XUserNullUserLocalId, owner->local_id}));
        }
    }
    pending.start();
    return S_OK;
}

bool unregister_for_devices(XTaskQueueRegistrationToken token, bool wait) {
    return device_registrations().remove(token, wait);
}

} // namespace xblshim::runtime
