#include "runtime/user.h"

#include <map>
#include <mutex>

#include "base/handle_table.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/never_destroyed.h"
#include "runtime/initialized.h"

namespace xblshim::runtime {
namespace {

struct KnownUser {
    XUserLocalId local_id;
    std::weak_ptr<User> user;
};

struct KnownUsers {
    std::mutex lock; // the users lock: a leaf
    std::map<uint64_t, KnownUser> by_xuid;
    uint64_t last_local_id = XUserNullUserLocalId.value;
};

KnownUsers& known_users() noexcept {
    static base::NeverDestroyed<KnownUsers> users;
    return *users;
}

} // namespace

std::shared_ptr<User> add_user(const service::ConfiguredUser& configured) {
    auto& users = known_users();
    const std::lock_guard lock(users.lock);
    const auto found = users.by_xuid.find(configured.xuid);
    if (found == users.by_xuid.end()) {
        const XUserLocalId local_id{users.last_local_id + 1};
        auto user = std::make_shared<User>(configured, local_id);
        users.by_xuid.emplace(configured.xuid, KnownUser{local_id, user});
        users.last_local_id = local_id.value;
        return user;
    }
    auto user = found->second.user.lock();
    if (!user) {
        user = std::make_shared<User>(configured, found->second.local_id);
        found->second.user = user;
    }
    return user;
}

std::shared_ptr<User> find_added_user(uint64_t xuid) noexcept {
    auto& users = known_users();
    const std::lock_guard lock(users.lock);
    const auto found = users.by_xuid.find(xuid);
    return found == users.by_xuid.end() ? nullptr : found->second.user.lock();
}

std::shared_ptr<User> find_added_user(XUserLocalId local_id) noexcept {
    auto& users = known_users();
    const std::lock_guard lock(users.lock);
    for (const auto& [xuid, known] : users.by_xuid) {
        if (known.local_id.value == local_id.value) {
            return known.user.lock();
        }
    }
    return nullptr;
}

XUserHandle open_user_handle(std::shared_ptr<User> user, const char* created_by) {
    const uint64_t token = base::HandleTable::instance().insert(base::HandleKind::User, std::move(user), created_by);
    return base::HandleTable::to_handle<XUserHandle>(token);
}

HRESULT require_user(XUserHandle handle, std::shared_ptr<User>& user) noexcept {
    const HRESULT hr = require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), "user", handle)) {
        return E_INVALIDARG;
    }
    user = base::HandleTable::instance().get<User>(base::HandleKind::User, handle);
    return user ? S_OK : E_HANDLE;
}

bool is_signed_out(const char* function, const User& user) noexcept {
    if (user.state != XUserState::SignedOut) {
        return false;
    }
    base::log(base::LogLevel::Warning, "%s: user %llu is signed out; add the user again", function,
              static_cast<unsigned long long>(user.xuid));
    return true;
}

} // namespace xblshim::runtime
