// xsapi-c/profile_c.h
#include "xsapi-c/profile_c.h"

#include <cstring>
#include <utility>

#include "XAsyncProvider.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/buffer_result.h"
#include "xbl/service_operation.h"

using namespace xblshim;

namespace {

// The payload is the array of profiles.
class Profiles final : public xbl::CallResult {
public:
    size_t keep(service::ResultMemory memory) override {
        m_memory = std::move(memory);
        return size();
    }
    HRESULT write(void* buffer) override {
        std::memcpy(buffer, m_memory.as<xblshim_profiles>()->profiles, size());
        return S_OK;
    }

private:
    size_t size() const noexcept {
        return static_cast<size_t>(m_memory.as<xblshim_profiles>()->profiles_count) * sizeof(XblUserProfile);
    }
    service::ResultMemory m_memory;
};

HRESULT begin_profiles(const char* function, XblContextHandle context, const uint64_t* ids, size_t count,
                       XAsyncBlock* async) noexcept {
    return xbl::with_caller(function, context, [&](xbl::Caller caller) -> HRESULT {
        service::GetProfiles request;
        request.xuids.reserve(count);
        for (size_t at = 0; at < count; ++at) {
            request.xuids.push_back({ids[at]});
        }
        return xbl::begin_service_call(function, std::move(caller), std::move(request), std::make_unique<Profiles>(),
                                       async);
    });
}

HRESULT take_profiles(const char* function, XAsyncBlock* async, size_t count, XblUserProfile* profiles) noexcept {
    const base::FunctionScope scope(function);
    if (count == 0) {
        return S_OK; // without reading the block
    }
    if (base::any_null(function, "async", async)) {
        return E_INVALIDARG;
    }
    size_t size = 0;
    const HRESULT hr = XAsyncGetResultSize(async, &size);
    if (FAILED(hr)) {
        return hr;
    }
    // Unlike elsewhere, the result is kept. For the block of another function the last profile may be incomplete.
    if (count < size / sizeof(XblUserProfile) + (size % sizeof(XblUserProfile) != 0 ? 1 : 0)) {
        return base::refuse(function, "profilesCount", "is less than the number of profiles");
    }
    return XAsyncGetResult(async, nullptr, size, profiles, nullptr);
}

} // namespace

STDAPI XblProfileGetUserProfileAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                     _In_ XAsyncBlock* async) noexcept {
    if (base::any_null(__func__, "xboxLiveContext, async", xboxLiveContext, async)) {
        return E_INVALIDARG;
    }
    return begin_profiles("XblProfileGetUserProfileAsync", xboxLiveContext, &xboxUserId, 1, async);
}

STDAPI XblProfileGetUserProfileResult(_In_ XAsyncBlock* async, _Out_ XblUserProfile* profile) noexcept {
    const base::FunctionScope scope(__func__);
    return XAsyncGetResult(async, nullptr, sizeof *profile, profile, nullptr);
}

STDAPI XblProfileGetUserProfilesAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t* xboxUserIds,
                                      _In_ size_t xboxUserIdsCount, _In_ XAsyncBlock* async) noexcept {
    if (base::any_null(__func__, "xboxLiveContext, xboxUserIds, async", xboxLiveContext, xboxUserIds, async)) {
        return E_INVALIDARG;
    }
    if (xboxUserIdsCount == 0) {
        return base::refuse(__func__, "xboxUserIdsCount", "is 0");
    }
    return begin_profiles("XblProfileGetUserProfilesAsync", xboxLiveContext, xboxUserIds, xboxUserIdsCount, async);
}

STDAPI XblProfileGetUserProfilesResultCount(_In_ XAsyncBlock* async, _Out_ size_t* profileCount) noexcept {
    return xbl::count_of_result<XblUserProfile>(__func__, "async, profileCount", async, profileCount);
}

STDAPI XblProfileGetUserProfilesResult(_In_ XAsyncBlock* async, _In_ size_t profilesCount,
                                       _Out_writes_(profilesCount) XblUserProfile* profiles) noexcept {
    return take_profiles(__func__, async, profilesCount, profiles);
}

STDAPI XblProfileGetUserProfilesForSocialGroupAsync(_In_ XblContextHandle xboxLiveContext,
                                                    _In_z_ const char* socialGroup, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblProfileGetUserProfilesForSocialGroupAsync";
    if (base::any_null(function, "xboxLiveContext, socialGroup, async", xboxLiveContext, socialGroup, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        if (!base::check_text(function, "socialGroup", socialGroup)) {
            return E_INVALIDARG;
        }
        return xbl::begin_service_call(function, std::move(caller), service::GetProfilesOfGroup{socialGroup},
                                       std::make_unique<Profiles>(), async);
    });
}

STDAPI XblProfileGetUserProfilesForSocialGroupResultCount(_In_ XAsyncBlock* async,
                                                          _Out_ size_t* profileCount) noexcept {
    return xbl::count_of_result<XblUserProfile>(__func__, "async, profileCount", async, profileCount);
}

STDAPI XblProfileGetUserProfilesForSocialGroupResult(_In_ XAsyncBlock* async, _In_ size_t profilesCount,
                                                     _Out_writes_(profilesCount) XblUserProfile* profiles) noexcept {
    return take_profiles(__func__, async, profilesCount, profiles);
}
