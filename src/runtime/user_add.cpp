// XUserAddAsync: signing in, which here means taking the configuration's first user. No account, no dialog.
#include "XAsync.h"
#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "XUser.h"
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

bool allowed(XUserAddOptions options) noexcept {
    const auto bits = static_cast<uint32_t>(options);
    const auto has = [bits](XUserAddOptions option) { return (bits & static_cast<uint32_t>(option)) != 0; };
    return (bits & ~known_options) == 0 &&
           !(has(XUserAddOptions::AddDefaultUserSilently) && has(XUserAddOptions::AllowGuests));
}

// Marks the blocks that XUserAddResult may take.
constexpr char add_user_identity = 0;

struct AddUserOperation {
    std::shared_ptr<runtime::User> user; // added by DoWork; its handle is made when the title takes the result

    HRESULT do_work(XAsyncBlock* async) {
        const auto configuration = service::configuration();
        if (!configuration) {
            return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialised meanwhile
        }
        if (configuration->users.empty()) {
            base::log(base::LogLevel::Error, "XUserAddAsync: no user is configured. Name one in xblshim.toml, "
                                             "users = [\"xuid:gamertag\"], or in XBLSHIM_USERS.");
            return E_GAMEUSER_NO_DEFAULT_USER;
        }
        user = runtime::add_user(configuration->users.front());
        XAsyncComplete(async, S_OK, sizeof(XUserHandle));
        return S_OK;
    }
};

HRESULT CALLBACK add_user_provider(XAsyncOp op, const XAsyncProviderData* data) {
    auto* const operation = static_cast<AddUserOperation*>(data->context);
    switch (op) {
    case XAsyncOp::Begin:
        return XAsyncSchedule(data->async, 0);
    case XAsyncOp::DoWork:
        return base::guard("XUserAddAsync", [&] { return operation->do_work(data->async); });
    case XAsyncOp::GetResult:
        return base::guard("XUserAddResult", [&] {
            *static_cast<XUserHandle*>(data->buffer) = runtime::open_user_handle(operation->user, "XUserAddAsync");
            return S_OK;
        });
    case XAsyncOp::Cancel:
        return S_OK; // over before anyone could cancel it
    case XAsyncOp::Cleanup:
        delete operation;
        return S_OK;
    }
    return S_OK;
}

} // namespace

STDAPI XUserAddAsync(_In_ XUserAddOptions options, _Inout_ XAsyncBlock* async) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (async == nullptr || !allowed(options)) {
        return E_INVALIDARG;
    }
    return base::guard("XUserAddAsync", [&] {
        auto operation = std::make_unique<AddUserOperation>();
        auto* const context = operation.release(); // the provider's from here on
        const HRESULT begun = XAsyncBegin(async, context, &add_user_identity, "XUserAddAsync", add_user_provider);
        if (FAILED(begun)) {
            operation.reset(context); // the provider was never called
        }
        return begun;
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
