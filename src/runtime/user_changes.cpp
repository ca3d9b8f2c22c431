#include "runtime/user_changes.h"

#include <mutex>
#include <set>

#include "base/guard.h"
#include "base/never_destroyed.h"
#include "runtime/devices.h"

namespace xblshim::runtime {
namespace {

Registrations<UserChange>& change_registrations() noexcept {
    static base::NeverDestroyed<Registrations<UserChange>> all("XUserRegisterForChangeEvent");
    return *all;
}

struct UserStates {
    // The user states lock: a change and its place among the events are one step. The locks "users", "registrations"
    // and "registration" are taken under it.
    std::mutex lock;
    uint64_t following = 0;        // the number of the subscription of the next event
    std::set<uint64_t> signed_out; // at the service, also users that the title has not added
};

UserStates& states() noexcept {
    static base::NeverDestroyed<UserStates> instance;
    return *instance;
}

PendingUserChanges enqueue(const User& user, XUserChangeEvent event) noexcept {
    return change_registrations().enqueue({user.local_id, event});
}

// True when the caller must call end_sign_out_locked().
bool begin_sign_out_locked(User& user, PendingUserChanges& pending) noexcept {
    user.signs_in_again = false;
    if (user.state != XUserState::SignedIn) {
        return false;
    }
    user.state = XUserState::SigningOut;
    pending.add(enqueue(user, XUserChangeEvent::SigningOut));
    return true;
}

void sign_in_locked(User& user, PendingUserChanges& pending) noexcept {
    if (user.state == XUserState::SigningOut) {
        user.signs_in_again = true;
    } else if (user.state == XUserState::SignedOut) {
        user.state = XUserState::SignedIn;
        pending.add(enqueue(user, XUserChangeEvent::SignedInAgain));
    }
}

void end_sign_out_locked(User& user, PendingUserChanges& pending) noexcept {
    user.state = XUserState::SignedOut;
    pending.add(enqueue(user, XUserChangeEvent::SignedOut));
    if (std::exchange(user.signs_in_again, false)) {
        sign_in_locked(user, pending);
    }
}

// Calls `change(pending)` under the lock. The title may read the state, or change it, inside an event.
template <class Change> void change_and_deliver(Change change) {
    PendingUserChanges pending;
    {
        const std::lock_guard lock(states().lock);
        change(pending);
    }
    pending.start();
}

} // namespace

void deliver_user_change(XUserLocalId user, XUserChangeEvent event) noexcept {
    change_registrations().deliver({user, event});
}

void sign_out(User& user) noexcept {
    bool begun = false;
    change_and_deliver([&](auto& pending) { begun = begin_sign_out_locked(user, pending); });
    if (begun) {
        change_and_deliver([&](auto& pending) { end_sign_out_locked(user, pending); });
        give_devices(user).start();
    }
}

void sign_in(User& user) noexcept {
    const bool back = user.state != XUserState::SignedIn;
    change_and_deliver([&](auto& pending) { sign_in_locked(user, pending); });
    if (back) {
        give_devices(user).start();
    }
}

uint64_t begin_following() noexcept {
    const std::lock_guard lock(states().lock);
    states().signed_out.clear();
    return ++states().following;
}

void sign_at_service(uint64_t following, uint64_t xuid, bool out) noexcept {
    base::guard_void("a user's change at the service", [&] {
        std::shared_ptr<User> user;
        bool begun = false;
        change_and_deliver([&](auto& pending) {
            if (following != states().following) {
                return; // of an ended subscription
            }
            user = find_added_user(xuid);
            if (out) {
                base::guard_void("a user who is signed out before the title adds them",
                                 [xuid] { states().signed_out.insert(xuid); });
                begun = user && begin_sign_out_locked(*user, pending);
            } else {
                states().signed_out.erase(xuid);
                if (user) {
                    sign_in_locked(*user, pending);
                }
            }
        });
        if (begun) {
            change_and_deliver([&](auto& pending) { end_sign_out_locked(*user, pending); });
        }
        if (user) {
            give_devices(*user).start();
        }
    });
}

PendingUserChanges follow_service(User& user) noexcept {
    PendingUserChanges pending;
    const std::lock_guard lock(states().lock);
    if (states().signed_out.count(user.xuid) != 0 && begin_sign_out_locked(user, pending)) {
        end_sign_out_locked(user, pending);
    }
    return pending;
}

bool anyone_registered_for_user_changes() noexcept { return change_registrations().any(); }

HRESULT register_for_user_changes(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback,
                                  XTaskQueueRegistrationToken& token) {
    return change_registrations().add(
        queue, [context, callback](const UserChange& change) { callback(context, change.user, change.event); }, token);
}

bool unregister_for_user_changes(XTaskQueueRegistrationToken token, bool wait) {
    return change_registrations().remove(token, wait);
}

} // namespace xblshim::runtime
