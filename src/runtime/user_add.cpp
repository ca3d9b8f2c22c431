// XUserAddAsync and XUserAddByIdWithUiAsync. Signing in selects a configured user: there is no account and no dialog.
#include <algorithm>
#include <mutex>

#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/never_destroyed.h"
#include "runtime/devices.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user.h"
#include "runtime/user_changes.h"
#include "service/service.h"

using namespace xblshim;

namespace {

constexpr uint32_t known_add_options = static_cast<uint32_t>(XUserAddOptions::AddDefaultUserSilently) |
                                       static_cast<uint32_t>(XUserAddOptions::AllowGuests) |
                                       static_cast<uint32_t>(XUserAddOptions::AddDefaultUserAllowingUI);

bool has(XUserAddOptions options, XUserAddOptions option) noexcept {
    return (static_cast<uint32_t>(options) & static_cast<uint32_t>(option)) != 0;
}

bool allowed(XUserAddOptions options) noexcept {
    return (static_cast<uint32_t>(options) & ~known_add_options) == 0 &&
           !(has(options, XUserAddOptions::AddDefaultUserSilently) && has(options, XUserAddOptions::AllowGuests));
}

// Without options for the default user the player would choose: this selects the first user that is not added, or the
// default user again when all are. Guests are considered only when the title allows them. Null when there is none.
const service::ConfiguredUser* choose(const std::vector<service::ConfiguredUser>& users,
                                      XUserAddOptions options) noexcept {
    const bool guests = has(options, XUserAddOptions::AllowGuests);
    if (!has(options, XUserAddOptions::AddDefaultUserSilently) &&
        !has(options, XUserAddOptions::AddDefaultUserAllowingUI)) {
        for (const auto& user : users) {
            if ((guests || !user.guest) && !runtime::find_added_user(user.xuid)) {
                return &user;
            }
        }
    }
    const auto first = std::find_if(users.begin(), users.end(), [](const auto& user) { return !user.guest; });
    return first == users.end() ? nullptr : &*first;
}

// The adding lock: only one thread at a time looks for a user that is not added, and adds it.
std::mutex& adding() noexcept {
    // never destroyed: a pool thread may still add while the process exits
    static base::NeverDestroyed<std::mutex> lock;
    return *lock;
}

// Mark the blocks that XUserAddResult and XUserAddByIdWithUiResult may take.
constexpr char add_user_identity = 0;
constexpr char add_user_by_id_identity = 0;

class AddUserOperation : public async::Operation {
public:
    explicit AddUserOperation(const char* name) noexcept : m_name(name) {}

    HRESULT do_work(XAsyncBlock* async) final {
        const auto configuration = service::configuration();
        if (!configuration) {
            return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialized meanwhile
        }
        {
            const std::lock_guard lock(adding());
            const service::ConfiguredUser* chosen = nullptr;
            const HRESULT hr = choose_from(configuration->users, chosen);
            if (FAILED(hr)) {
                return hr;
            }
            m_user = runtime::add_user(*chosen);
        }
        runtime::sign_in(*m_user); // signs in a user that was signed out meanwhile
        auto pending = runtime::follow_service(*m_user);
        auto pending_devices = runtime::give_devices(*m_user);
        XAsyncComplete(async, S_OK, sizeof(XUserHandle));
        pending.start(); // the title has the user by now
        pending_devices.start();
        return S_OK;
    }

    // Opens the handle when the title takes it: a result that is never taken leaks none. From then on only the handle
    // keeps the user added, because this object may exist longer, on the thread that did the work.
    HRESULT get_result(void* buffer) final {
        *static_cast<XUserHandle*>(buffer) = runtime::open_user_handle(std::move(m_user), m_name);
        return S_OK;
    }

protected:
    // S_OK with one of `users`, or a failure that was logged.
    virtual HRESULT choose_from(const std::vector<service::ConfiguredUser>& users,
                                const service::ConfiguredUser*& chosen) = 0;

private:
    const char* const m_name;
    std::shared_ptr<runtime::User> m_user;
};

class AddByOptions final : public AddUserOperation {
public:
    explicit AddByOptions(XUserAddOptions options) noexcept : AddUserOperation("XUserAddAsync"), m_options(options) {}

private:
    HRESULT choose_from(const std::vector<service::ConfiguredUser>& users,
                        const service::ConfiguredUser*& chosen) override {
        chosen = choose(users, m_options);
        if (chosen == nullptr) {
            base::log(base::LogLevel::Error,
                      "XUserAddAsync: no user is configured that may be added. Name one in xblshim.toml, "
                      "users = [\"xuid:gamertag\"], or in XBLSHIM_USERS.");
            return E_GAMEUSER_NO_DEFAULT_USER;
        }
        return S_OK;
    }

    const XUserAddOptions m_options;
};

class AddById final : public AddUserOperation {
public:
    explicit AddById(uint64_t xuid) noexcept : AddUserOperation("XUserAddByIdWithUiAsync"), m_xuid(xuid) {}

private:
    HRESULT choose_from(const std::vector<service::ConfiguredUser>& users,
                        const service::ConfiguredUser*& chosen) override {
        const auto found = std::find_if(users.begin(), users.end(),
                                        [this](const service::ConfiguredUser& user) { return user.xuid == m_xuid; });
        if (found == users.end()) {
            base::log(base::LogLevel::Error,
                      "XUserAddByIdWithUiAsync: no user with xuid %llu is configured. Name it in xblshim.toml, "
                      "users = [\"xuid:gamertag\"], or in XBLSHIM_USERS.",
                      static_cast<unsigned long long>(m_xuid));
            return E_GAMEUSER_USER_NOT_FOUND;
        }
        chosen = &*found;
        return S_OK;
    }

    const uint64_t m_xuid;
};

HRESULT take_user(XAsyncBlock* async, const void* identity, XUserHandle* user) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), "async, newUser", async, user)) {
        return E_INVALIDARG;
    }
    *user = nullptr;
    return XAsyncGetResult(async, identity, sizeof(XUserHandle), user, nullptr);
}

} // namespace

STDAPI XUserAddAsync(_In_ XUserAddOptions options, _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserAddAsync", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserAddAsync", "async", async)) {
            return E_INVALIDARG;
        }
        if (!allowed(options)) {
            return base::refuse("XUserAddAsync", "options", "is a combination that the GDK does not accept");
        }
        return async::Operation::begin(async, &add_user_identity, "XUserAddAsync",
                                       std::make_unique<AddByOptions>(options));
    });
}

STDAPI XUserAddResult(_Inout_ XAsyncBlock* async, _Out_ XUserHandle* newUser) noexcept {
    return runtime::api_call("XUserAddResult",
                             [&]() -> HRESULT { return take_user(async, &add_user_identity, newUser); });
}

STDAPI XUserAddByIdWithUiAsync(_In_ uint64_t userId, _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserAddByIdWithUiAsync", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserAddByIdWithUiAsync", "async", async)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, &add_user_by_id_identity, "XUserAddByIdWithUiAsync",
                                       std::make_unique<AddById>(userId));
    });
}

STDAPI XUserAddByIdWithUiResult(_Inout_ XAsyncBlock* async, _Out_ XUserHandle* newUser) noexcept {
    return runtime::api_call("XUserAddByIdWithUiResult",
                             [&]() -> HRESULT { return take_user(async, &add_user_by_id_identity, newUser); });
}
