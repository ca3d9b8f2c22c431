// xsapi-c/privacy_c.h
#include "xsapi-c/privacy_c.h"

#include <cstring>
#include <utility>

#include "XAsyncProvider.h"
#include "base/mistakes.h"
#include "xbl/buffer_result.h"
#include "xbl/counted_array.h"
#include "xbl/service_operation.h"

using namespace xblshim;

namespace {

// The payload is the array of users.
class UserList final : public xbl::CallResult {
public:
    size_t keep(service::ResultMemory memory) override {
        m_memory = std::move(memory);
        return size();
    }
    HRESULT write(void* buffer) override {
        std::memcpy(buffer, m_memory.as<xblshim_xuids>()->xuids, size());
        return S_OK;
    }

private:
    size_t size() const noexcept {
        return static_cast<size_t>(m_memory.as<xblshim_xuids>()->xuids_count) * sizeof(uint64_t);
    }
    service::ResultMemory m_memory;
};

// The payload is the results of the checks.
using PermissionChecks =
    xbl::CountedArray<xblshim_permission_checks, XblPermissionCheckResult, &xblshim_permission_checks::checks,
                      &xblshim_permission_checks::checks_count>;

// A number outside of the enum's range is sent without a name, and the service decides what it means.
bool is_permission(const char* function, XblPermission permission) noexcept {
    switch (permission) {
    case XblPermission::CommunicateUsingText:
    case XblPermission::CommunicateUsingVideo:
    case XblPermission::CommunicateUsingVoice:
    case XblPermission::ViewTargetProfile:
    case XblPermission::ViewTargetGameHistory:
    case XblPermission::ViewTargetVideoHistory:
    case XblPermission::ViewTargetMusicHistory:
    case XblPermission::ViewTargetExerciseInfo:
    case XblPermission::ViewTargetPresence:
    case XblPermission::ViewTargetVideoStatus:
    case XblPermission::ViewTargetMusicStatus:
    case XblPermission::PlayMultiplayer:
    case XblPermission::ViewTargetUserCreatedContent:
    case XblPermission::BroadcastWithTwitch:
    case XblPermission::WriteComment:
    case XblPermission::ShareItem:
    case XblPermission::ShareTargetContentToExternalNetworks:
        return true;
    default:
        break;
    }
    if (permission < XblPermission::CommunicateUsingText ||
        permission > XblPermission::ShareTargetContentToExternalNetworks) {
        return true;
    }
    base::refuse(function, "the permission", "is a number that XblPermission does not name");
    return false;
}

bool is_user_type(const char* function, XblAnonymousUserType type) noexcept {
    if (type > XblAnonymousUserType::CrossNetworkFriend) {
        base::refuse(function, "the user type", "is a number that XblAnonymousUserType does not name");
        return false;
    }
    return true;
}

template <class Request>
HRESULT begin_user_list(const char* function, XblContextHandle handle, XAsyncBlock* async) noexcept {
    if (base::any_null(function, "xblContextHandle, async", handle, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, handle, [&](xbl::Caller caller) -> HRESULT {
        Request request{caller.context->user->xuid};
        return xbl::begin_service_call(function, std::move(caller), std::move(request), std::make_unique<UserList>(),
                                       async);
    });
}

HRESULT begin_check(const char* function, XblContextHandle handle, service::CheckPermission request,
                    XAsyncBlock* async) noexcept {
    if (base::any_null(function, "xblContextHandle, async", handle, async) ||
        !is_permission(function, static_cast<XblPermission>(request.permission)) ||
        !is_user_type(function, static_cast<XblAnonymousUserType>(request.target_type))) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, handle, [&](xbl::Caller caller) -> HRESULT {
        request.xuid = caller.context->user->xuid;
        return xbl::begin_service_call(function, std::move(caller), request, std::make_unique<PermissionChecks>(),
                                       async);
    });
}

} // namespace

STDAPI XblPrivacyGetAvoidListAsync(_In_ XblContextHandle xblContextHandle, _In_ XAsyncBlock* async) noexcept {
    return begin_user_list<service::GetAvoidList>("XblPrivacyGetAvoidListAsync", xblContextHandle, async);
}

STDAPI XblPrivacyGetAvoidListResultCount(_In_ XAsyncBlock* async, _Out_ size_t* xuidCount) noexcept {
    return xbl::count_of_result<uint64_t>(__func__, "async, xuidCount", async, xuidCount);
}

STDAPI XblPrivacyGetAvoidListResult(_In_ XAsyncBlock* async, _In_ size_t xuidCount,
                                    _Out_writes_(xuidCount) uint64_t* xuids) noexcept {
    return xbl::take_into_array(__func__, async, xuidCount, xuids);
}

STDAPI XblPrivacyGetMuteListAsync(_In_ XblContextHandle xblContextHandle, _In_ XAsyncBlock* async) noexcept {
    return begin_user_list<service::GetMuteList>("XblPrivacyGetMuteListAsync", xblContextHandle, async);
}

STDAPI XblPrivacyGetMuteListResultCount(_In_ XAsyncBlock* async, _Out_ size_t* xuidCount) noexcept {
    return xbl::count_of_result<uint64_t>(__func__, "async, xuidCount", async, xuidCount);
}

STDAPI XblPrivacyGetMuteListResult(_In_ XAsyncBlock* async, _In_ size_t xuidCount,
                                   _Out_writes_(xuidCount) uint64_t* xuids) noexcept {
    return xbl::take_into_array(__func__, async, xuidCount, xuids);
}

STDAPI XblPrivacyCheckPermissionAsync(_In_ XblContextHandle xblContextHandle, _In_ XblPermission permissionToCheck,
                                      _In_ uint64_t targetXuid, _In_ XAsyncBlock* async) noexcept {
    service::CheckPermission request;
    request.permission = static_cast<uint32_t>(permissionToCheck);
    request.target_xuid = targetXuid;
    return begin_check("XblPrivacyCheckPermissionAsync", xblContextHandle, request, async);
}

STDAPI XblPrivacyCheckPermissionResultSize(_In_ XAsyncBlock* async, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblPrivacyCheckPermissionResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                       _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                       _Outptr_ XblPermissionCheckResult** ptrToBuffer,
                                       _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_one(__func__, "async, ptrToBuffer", async, bufferSize, buffer, ptrToBuffer, bufferUsed);
}

STDAPI XblPrivacyCheckPermissionForAnonymousUserAsync(_In_ XblContextHandle xblContextHandle,
                                                      _In_ XblPermission permissionToCheck,
                                                      _In_ XblAnonymousUserType userType,
                                                      _In_ XAsyncBlock* async) noexcept {
    service::CheckPermission request;
    request.permission = static_cast<uint32_t>(permissionToCheck);
    request.anonymous = true;
    request.target_type = static_cast<uint32_t>(userType);
    return begin_check("XblPrivacyCheckPermissionForAnonymousUserAsync", xblContextHandle, request, async);
}

STDAPI XblPrivacyCheckPermissionForAnonymousUserResultSize(_In_ XAsyncBlock* async,
                                                           _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblPrivacyCheckPermissionForAnonymousUserResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                                       _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                                       _Outptr_ XblPermissionCheckResult** ptrToBuffer,
                                                       _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_one(__func__, "async, ptrToBuffer", async, bufferSize, buffer, ptrToBuffer, bufferUsed);
}

STDAPI XblPrivacyBatchCheckPermissionAsync(
    _In_ XblContextHandle xblContextHandle, _In_reads_(permissionsCount) XblPermission* permissionsToCheck,
    _In_ size_t permissionsCount, _In_reads_(xuidsCount) uint64_t* targetXuids, _In_ size_t xuidsCount,
    _In_reads_(targetAnonymousUserTypesCount) XblAnonymousUserType* targetAnonymousUserTypes,
    _In_ size_t targetAnonymousUserTypesCount, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblPrivacyBatchCheckPermissionAsync";
    if (base::any_null(function, "xblContextHandle, permissionsToCheck, async", xblContextHandle, permissionsToCheck,
                       async)) {
        return E_INVALIDARG;
    }
    if (permissionsCount == 0) {
        return base::refuse(function, "permissionsCount", "is 0");
    }
    if ((targetXuids == nullptr && xuidsCount > 0) ||
        (targetAnonymousUserTypes == nullptr && targetAnonymousUserTypesCount > 0)) {
        return base::refuse(
            function, xuidsCount > 0 && targetXuids == nullptr ? "targetXuids" : "targetAnonymousUserTypes", "is null");
    }
    if (xuidsCount == 0 && targetAnonymousUserTypesCount == 0) {
        return base::refuse(function, "xuidsCount and targetAnonymousUserTypesCount", "are 0");
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        service::CheckPermissions request;
        request.xuid = caller.context->user->xuid;
        request.permissions.reserve(permissionsCount);
        for (size_t at = 0; at < permissionsCount; ++at) {
            if (!is_permission(function, permissionsToCheck[at])) {
                return E_INVALIDARG;
            }
            request.permissions.push_back({static_cast<uint32_t>(permissionsToCheck[at])});
        }
        request.target_xuids.reserve(xuidsCount);
        for (size_t at = 0; at < xuidsCount; ++at) {
            request.target_xuids.push_back({targetXuids[at]});
        }
        request.target_types.reserve(targetAnonymousUserTypesCount);
        for (size_t at = 0; at < targetAnonymousUserTypesCount; ++at) {
            if (!is_user_type(function, targetAnonymousUserTypes[at])) {
                return E_INVALIDARG;
            }
            request.target_types.push_back({static_cast<uint32_t>(targetAnonymousUserTypes[at])});
        }
        return xbl::begin_service_call(function, std::move(caller), std::move(request),
                                       std::make_unique<PermissionChecks>(), async);
    });
}

STDAPI XblPrivacyBatchCheckPermissionResultSize(_In_ XAsyncBlock* async, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblPrivacyBatchCheckPermissionResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                            _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                            _Outptr_ XblPermissionCheckResult** ptrToBufferResults,
                                            _Out_ size_t* ptrToBufferCount, _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_several(__func__, "async, ptrToBufferResults, ptrToBufferCount", async, bufferSize, buffer,
                             ptrToBufferResults, ptrToBufferCount, bufferUsed);
}
