// XUserAddAsync: signing in, which here means taking a configured user. No account, no dialog.
#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/guard.h"
#include "base/log.h"
#include "runtime/game_runtime.h"
#include "runtime/user.h"
#include "service/service.h"

using namespace xblshim;

namespace {

constexpr uint32_t known_options = static_cast<uint32_t>(XUserAddOptions::AddDefaultUserSilently) |
                                   static_cast<uint32_t>(XUserAddOptions::AllowGuests) |
                                   static_cast<uint32_t>(XUserAddOptions::AddDefaultUserAllowingUI);

bool has(XUserAddOptions options, XUserAddOptions option) noexcept {
    return (static_cast<uint32_t>(options) & static_cast<uint32_t>(option)) != 0;
}

bool allowed(XUserAddOptions options) noexcept {
    return (static_cast<uint32_t>(options) & ~known_options) == 0 &&
           !(has(options, XUserAddOptions::AddDefaultUserSilently) && has(options, XUserAddOptions::AllowGuests));
}

// Without a word about the default user the player would choose: here the first one who is not added yet, and when all
// are, the default user again.
const service::ConfiguredUser& choose(const std::vector<service::ConfiguredUser>& users,
                                      XUserAddOptions options) noexcept {
    if (!has(options, XUserAddOptions::AddDefaultUserSilently) &&
        !has(options, XUserAddOptions::AddDefaultUserAllowingUI)) {
        for (const auto& user : users) {
            if (!runtime::find_added_user(user.xuid)) {
                return user;
            }
        }
    }
    return users.front();
}

// Marks the blocks that XUserAddResult may take.
constexpr char add_user_identity = 0;

class AddUserOperation final : public async::Operation {
public:
    explicit AddUserOperation(XUserAddOptions options) noexcept : m_options(options) {}

    HRESULT do_work(XAsyncBlock* async) override {
        const auto configuration = service::configuration();
        if (!configuration) {
            return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialised meanwhile
        }
        if (configuration->users.empty()) {
            base::log(base::LogLevel::Error, "XUserAddAsync: no user is configured. Name one in xblshim.toml, "
                                             "users = [\"xuid:gamertag\"], or in XBLSHIM_USERS.");
            return E_GAMEUSER_NO_DEFAULT_USER;
        }
        m_user = runtime::add_user(choose(configuration->users, m_options));
        XAsyncComplete(async, S_OK, sizeof(XUserHandle));
        return S_OK;
    }

    // The handle is made when the title takes it: a result that nobody takes leaks none. From then on the handle alone
    // keeps the user added: this object may live a moment longer, on the thread that did the work.
    HRESULT get_result(void* buffer) override {
        *static_cast<XUserHandle*>(buffer) = runtime::open_user_handle(std::move(m_user), "XUserAddAsync");
        return S_OK;
    }

private:
    const XUserAddOptions m_options;
    std::shared_ptr<runtime::User> m_user;
};

} // namespace

STDAPI XUserAddAsync(_In_ XUserAddOptions options, _Inout_ XAsyncBlock* async) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (async == nullptr || !allowed(options)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__, [&] {
        return async::Operation::begin(async, &add_user_identity, "XUserAddAsync",
                                       std::make_unique<AddUserOperation>(options));
    });
}

STDAPI XUserAddResult(_Inout_ XAsyncBlock* async, _Out_ XUserHandle* newUser) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (async == nullptr || newUser == nullptr) {
        return E_INVALIDARG;
    }
    *newUser = nullptr;
    return XAsyncGetResult(async, &add_user_identity, sizeof(XUserHandle), newUser, nullptr);
}
