// Users: their data, whether the title has added them, and their handles.
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
    std::atomic<XUserState> state{XUserState::SignedIn}; // written by user_changes.h only
    bool signs_in_again = false;                         // when signed out; the user states lock protects it
};

// The only User object for this person. A user stays added while a handle or a context refers to it, and keeps its
// local id while the process runs. Throws std::bad_alloc.
std::shared_ptr<User> add_user(const service::ConfiguredUser& configured);
// Null when the title has not added such a user.
std::shared_ptr<User> find_added_user(uint64_t xuid) noexcept;
std::shared_ptr<User> find_added_user(XUserLocalId local_id) noexcept;

// Opens a handle, which the title closes. Throws std::bad_alloc.
XUserHandle open_user_handle(std::shared_ptr<User> user, const char* created_by);

// The first checks of every function with a user handle: the runtime is initialized, the handle is not null
// (E_INVALIDARG), the handle is open (E_HANDLE).
HRESULT require_user(XUserHandle handle, std::shared_ptr<User>& user) noexcept;

// Whether a call's user is signed out, which is logged: the call then ends with E_GAMEUSER_SIGNED_OUT.
bool is_signed_out(const char* function, const User& user) noexcept;

} // namespace xblshim::runtime
