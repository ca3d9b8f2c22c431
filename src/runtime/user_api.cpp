// XUser.h: reading a user, and finding users. user_add.cpp adds them.
#include <algorithm>
#include <cstring>

#include "XGameErr.h"
#include "XUser.h"
#include "base/counted_handle.h"
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/rendered/hresult_names.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user.h"
#include "service/service.h"

using namespace xblshim;

namespace {

template <class Key> HRESULT find_user(Key key, XUserHandle* handle, const char* created_by) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), "handle", handle)) {
        return E_INVALIDARG;
    }
    *handle = nullptr;
    return base::guard(created_by, [&] {
        auto user = runtime::find_added_user(key);
        if (!user) {
            return base::from_win32(ERROR_NOT_FOUND);
        }
        *handle = runtime::open_user_handle(std::move(user), created_by);
        return S_OK;
    });
}

// Sets `out` to a value of a user, after the usual checks.
template <class Value, class Read> HRESULT read_user(XUserHandle handle, Value* value, Read read) noexcept {
    std::shared_ptr<runtime::User> user;
    const HRESULT hr = runtime::require_user(handle, user);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), "the place for the result", value)) {
        return E_INVALIDARG;
    }
    *value = read(*user);
    return S_OK;
}

const std::string* component_of(const runtime::Gamertag& gamertag, XUserGamertagComponent component) noexcept {
    switch (component) {
    case XUserGamertagComponent::Classic:
        return &gamertag.classic;
    case XUserGamertagComponent::Modern:
        return &gamertag.modern;
    case XUserGamertagComponent::ModernSuffix:
        return &gamertag.modern_suffix;
    case XUserGamertagComponent::UniqueModern:
        return &gamertag.unique_modern;
    }
    return nullptr;
}

} // namespace

STDAPI XUserDuplicateHandle(_In_ XUserHandle handle, _Out_ XUserHandle* duplicatedHandle) noexcept {
    return runtime::api_call("XUserDuplicateHandle", [&]() -> HRESULT {
        std::shared_ptr<runtime::User> user;
        const HRESULT hr = runtime::require_user(handle, user);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserDuplicateHandle", "duplicatedHandle", duplicatedHandle)) {
            return E_INVALIDARG;
        }
        *duplicatedHandle = nullptr;
        *duplicatedHandle = runtime::open_user_handle(std::move(user), "XUserDuplicateHandle");
        return S_OK;
    });
}

// Works without the runtime, too: handles may be closed after XGameRuntimeUninitialize.
STDAPI_(void) XUserCloseHandle(_In_ XUserHandle user) noexcept { base::close_handle(base::HandleKind::User, user); }

// Orders users by xuid. Handles that are not open precede every user, and equal only themselves.
STDAPI_(int32_t) XUserCompare(_In_opt_ XUserHandle user1, _In_opt_ XUserHandle user2) noexcept {
    const auto compare = [](uint64_t a, uint64_t b) { return a < b ? -1 : a > b ? 1 : 0; };
    const uint64_t token1 = base::HandleTable::to_token(user1);
    const uint64_t token2 = base::HandleTable::to_token(user2);
    if (token1 == token2 || base::in_forked_child()) {
        return compare(token1, token2);
    }
    const auto& table = base::HandleTable::instance();
    const auto first = table.get<runtime::User>(base::HandleKind::User, user1);
    const auto second = table.get<runtime::User>(base::HandleKind::User, user2);
    if (first && second) {
        return compare(first->xuid, second->xuid);
    }
    return !first && !second ? compare(token1, token2) : first ? 1 : -1;
}

// The number of configured users, at least one: a title never has more.
STDAPI XUserGetMaxUsers(_Out_ uint32_t* maxUsers) noexcept {
    return runtime::api_call("XUserGetMaxUsers", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserGetMaxUsers", "maxUsers", maxUsers)) {
            return E_INVALIDARG;
        }
        const auto configuration = service::configuration();
        *maxUsers = configuration ? std::max<uint32_t>(1, static_cast<uint32_t>(configuration->users.size())) : 1;
        return S_OK;
    });
}

STDAPI XUserFindUserById(_In_ uint64_t userId, _Out_ XUserHandle* handle) noexcept {
    return runtime::api_call("XUserFindUserById",
                             [&]() -> HRESULT { return find_user(userId, handle, "XUserFindUserById"); });
}

STDAPI XUserFindUserByLocalId(_In_ XUserLocalId userLocalId, _Out_ XUserHandle* handle) noexcept {
    return runtime::api_call("XUserFindUserByLocalId",
                             [&]() -> HRESULT { return find_user(userLocalId, handle, "XUserFindUserByLocalId"); });
}

STDAPI XUserGetId(_In_ XUserHandle user, _Out_ uint64_t* userId) noexcept {
    return runtime::api_call("XUserGetId", [&]() -> HRESULT {
        return read_user(user, userId, [](const runtime::User& who) { return who.xuid; });
    });
}

STDAPI XUserGetLocalId(_In_ XUserHandle user, _Out_ XUserLocalId* userLocalId) noexcept {
    return runtime::api_call("XUserGetLocalId", [&]() -> HRESULT {
        return read_user(user, userLocalId, [](const runtime::User& who) { return who.local_id; });
    });
}

STDAPI XUserGetIsGuest(_In_ XUserHandle user, _Out_ bool* isGuest) noexcept {
    return runtime::api_call("XUserGetIsGuest", [&]() -> HRESULT {
        return read_user(user, isGuest, [](const runtime::User& who) { return who.guest; });
    });
}

STDAPI XUserGetState(_In_ XUserHandle user, _Out_ XUserState* state) noexcept {
    return runtime::api_call("XUserGetState", [&]() -> HRESULT {
        return read_user(user, state, [](const runtime::User& who) { return who.state.load(); });
    });
}

STDAPI XUserGetAgeGroup(_In_ XUserHandle user, _Out_ XUserAgeGroup* ageGroup) noexcept {
    return runtime::api_call("XUserGetAgeGroup", [&]() -> HRESULT {
        return read_user(user, ageGroup, [](const runtime::User&) { return XUserAgeGroup::Adult; });
    });
}

STDAPI XUserGetGamertag(_In_ XUserHandle user, _In_ XUserGamertagComponent gamertagComponent, _In_ size_t gamertagSize,
                        _Out_writes_to_(gamertagSize, *gamertagUsed) char* gamertag,
                        _Out_opt_ size_t* gamertagUsed) noexcept {
    return runtime::api_call("XUserGetGamertag", [&]() -> HRESULT {
        std::shared_ptr<runtime::User> found;
        const HRESULT hr = runtime::require_user(user, found);
        if (FAILED(hr)) {
            return hr;
        }
        const std::string* text = component_of(found->gamertag, gamertagComponent);
        if (base::any_null("XUserGetGamertag", "gamertag", gamertag)) {
            return E_INVALIDARG;
        }
        if (text == nullptr) {
            return base::refuse("XUserGetGamertag", "gamertagComponent", "is none of the enum's values");
        }
        const size_t used = text->size() + 1; // with the terminating zero
        if (gamertagSize < used) {
            return E_NOT_SUFFICIENT_BUFFER;
        }
        std::memcpy(gamertag, text->c_str(), used);
        if (gamertagUsed != nullptr) {
            *gamertagUsed = used;
        }
        return S_OK;
    });
}
