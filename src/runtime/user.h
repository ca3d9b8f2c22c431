// Users: who they are, which of them the title has added, and the handles on them.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

#include "XUser.h"
#include "runtime/gamertag.h"
#include "service/service.h"

namespace xblshim::runtime {

struct User {
    User(const service::ConfiguredUser& configured, XUserLocalId local_id)
        : xuid(configured.xuid), local_id(local_id), gamertag(configured.gamertag), guest(configured.guest) {}

    const uint64_t xuid;
    const XUserLocalId local_id;
    const Gamertag gamertag;
    const bool guest;
    std::atomic<XUserState> state{XUserState::SignedIn}; // changed by user_changes.h only
    bool signs_in_again = false;                         // once it is signed out; the user states lock guards it
};

// The one User object for this person: a user stays added as long as a handle or a context refers to it, and keeps its
// local id for the life of the process. Throws std::bad_alloc.
std::shared_ptr<User> add_user(const service::ConfiguredUser& configured);
// Null when the title has not added such a user.
std::shared_ptr<User> find_added_user(uint64_t xuid) noexcept;
std::shared_ptr<User> find_added_user(XUserLocalId local_id) noexcept;

// A new handle, to be closed by the title. Throws std::bad_alloc.
XUserHandle open_user_handle(std::shared_ptr<User> user, const char* created_by);

// The checks that every function with a user handle starts with: runtime up, handle not null (E_INVALIDARG), handle
// open (E_HANDLE).
HRESULT require_user(XUserHandle handle, std::shared_ptr<User>& user) noexcept;

// Whether a call's user is signed out, which the log says then: the call ends with E_GAMEUSER_SIGNED_OUT.
bool is_signed_out(const char* function, const User& user) noexcept;

} // namespace xblshim::runtime
