// xsapi-c/user_statistics_c.h: reading statistics.
#include "xsapi-c/user_statistics_c.h"

#include <cstring>
#include <utility>

#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/buffer_result.h"
#include "xbl/counted_array.h"
#include "xbl/service_operation.h"
#include "xbl/title_texts.h"

using namespace xblshim;

namespace {

constexpr size_t longest_scid = XBL_SCID_LENGTH - 1;

// The payload is the users with their statistics.
class Statistics final
    : public xbl::CountedArray<xblshim_user_statistics, XblUserStatisticsResult, &xblshim_user_statistics::users,
                               &xblshim_user_statistics::users_count> {
    // Titles may rely on pointers that are not null, also for empty arrays.
    void finish(XblUserStatisticsResult& user, void* buffer) noexcept override {
        if (user.serviceConfigStatistics == nullptr) {
            user.serviceConfigStatistics = static_cast<XblServiceConfigurationStatistic*>(buffer);
        }
        for (uint32_t at = 0; at < user.serviceConfigStatisticsCount; ++at) {
            if (user.serviceConfigStatistics[at].statistics == nullptr) {
                user.serviceConfigStatistics[at].statistics = static_cast<XblStatistic*>(buffer);
            }
        }
    }
};

HRESULT begin_single(const char* function, XblContextHandle handle, uint64_t xuid, const char* scid,
                     const char* const* names, size_t count, XAsyncBlock* async) noexcept {
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(function, "xblContextHandle, serviceConfigurationId, statisticNames, async", handle, scid, names,
                       async)) {
        return E_INVALIDARG;
    }
    if (count == 0) {
        return base::refuse(function, "statisticNamesCount", "is 0");
    }
    return xbl::with_caller(function, handle, [&](xbl::Caller caller) -> HRESULT {
        service::GetUserStatistics request;
        request.xuid = xuid;
        request.scid = scid;
        if (!base::check_text(function, "serviceConfigurationId", scid) ||
            !xbl::copy_texts(function, "statisticNames", names, count, request.names)) {
            return E_INVALIDARG;
        }
        HRESULT verdict = S_OK;
        if (request.scid.empty()) {
            verdict = base::refuse(function, "serviceConfigurationId", "is empty");
        }
        return xbl::begin_service_call(function, std::move(caller), std::move(request), std::make_unique<Statistics>(),
                                       async, verdict);
    });
}

HRESULT begin_several(const char* function, xbl::Caller caller, const uint64_t* ids, uint32_t count,
                      service::GetUsersStatistics request, XAsyncBlock* async) {
    request.xuids.reserve(count);
    for (uint32_t at = 0; at < count; ++at) {
        request.xuids.push_back({ids[at]});
    }
    return xbl::begin_service_call(function, std::move(caller), std::move(request), std::make_unique<Statistics>(),
                                   async);
}

} // namespace

STDAPI XblUserStatisticsGetSingleUserStatisticAsync(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xboxUserId,
                                                    _In_z_ const char* serviceConfigurationId,
                                                    _In_z_ const char* statisticName,
                                                    _In_ XAsyncBlock* async) noexcept {
    return begin_single("XblUserStatisticsGetSingleUserStatisticAsync", xblContextHandle, xboxUserId,
                        serviceConfigurationId, &statisticName, 1, async);
}

STDAPI XblUserStatisticsGetSingleUserStatisticResultSize(_In_ XAsyncBlock* async,
                                                         _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblUserStatisticsGetSingleUserStatisticResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                                     _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                                     _Outptr_ XblUserStatisticsResult** ptrToBuffer,
                                                     _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_one(__func__, "async, ptrToBuffer", async, bufferSize, buffer, ptrToBuffer, bufferUsed);
}

STDAPI XblUserStatisticsGetSingleUserStatisticsAsync(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xboxUserId,
                                                     _In_z_ const char* serviceConfigurationId,
                                                     _In_ const char** statisticNames, _In_ size_t statisticNamesCount,
                                                     _In_ XAsyncBlock* async) noexcept {
    return begin_single("XblUserStatisticsGetSingleUserStatisticsAsync", xblContextHandle, xboxUserId,
                        serviceConfigurationId, statisticNames, statisticNamesCount, async);
}

STDAPI XblUserStatisticsGetSingleUserStatisticsResultSize(_In_ XAsyncBlock* async,
                                                          _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblUserStatisticsGetSingleUserStatisticsResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                                      _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                                      _Outptr_ XblUserStatisticsResult** ptrToBuffer,
                                                      _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_one(__func__, "async, ptrToBuffer", async, bufferSize, buffer, ptrToBuffer, bufferUsed);
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsAsync(_In_ XblContextHandle xblContextHandle,
                                                       _In_ uint64_t* xboxUserIds, _In_ size_t xboxUserIdsCount,
                                                       _In_z_ const char* serviceConfigurationId,
                                                       _In_ const char** statisticNames,
                                                       _In_ size_t statisticNamesCount,
                                                       _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblUserStatisticsGetMultipleUserStatisticsAsync";
    if (!xbl::current_state()) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(function, "xblContextHandle, xboxUserIds, serviceConfigurationId, statisticNames, async",
                       xblContextHandle, xboxUserIds, serviceConfigurationId, statisticNames, async)) {
        return E_INVALIDARG;
    }
    const auto users = static_cast<uint32_t>(xboxUserIdsCount); // the real library truncates it, too
    if (users == 0 || statisticNamesCount == 0) {
        return base::refuse(function, users == 0 ? "xboxUserIdsCount" : "statisticNamesCount", "is 0");
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        if (std::strlen(serviceConfigurationId) > longest_scid) {
            return base::refuse(function, "serviceConfigurationId", "has more than 39 characters");
        }
        service::GetUsersStatistics request;
        if (!base::check_text(function, "serviceConfigurationId", serviceConfigurationId) ||
            !xbl::copy_texts(function, "statisticNames", statisticNames, statisticNamesCount, request.names)) {
            return E_INVALIDARG;
        }
        request.scids.push_back({serviceConfigurationId, static_cast<uint32_t>(request.names.size())});
        return begin_several(function, std::move(caller), xboxUserIds, users, std::move(request), async);
    });
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsResultSize(_In_ XAsyncBlock* async,
                                                            _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                                        _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                                        _Outptr_ XblUserStatisticsResult** ptrToBuffer,
                                                        _Out_ size_t* resultsCount,
                                                        _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_several(__func__, "async, ptrToBuffer, resultsCount", async, bufferSize, buffer, ptrToBuffer,
                             resultsCount, bufferUsed);
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
    _In_ XblContextHandle xblContextHandle, _In_ uint64_t* xboxUserIds, _In_ uint32_t xboxUserIdsCount,
    _In_ const XblRequestedStatistics* requestedServiceConfigurationStatisticsCollection,
    _In_ uint32_t requestedServiceConfigurationStatisticsCollectionCount, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync";
    const XblRequestedStatistics* const requested = requestedServiceConfigurationStatisticsCollection;
    const uint32_t count = requestedServiceConfigurationStatisticsCollectionCount;
    if (!xbl::current_state()) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(function,
                       "xblContextHandle, xboxUserIds, requestedServiceConfigurationStatisticsCollection, async",
                       xblContextHandle, xboxUserIds, requested, async)) {
        return E_INVALIDARG;
    }
    if (xboxUserIdsCount == 0 || count == 0) {
        return base::refuse(function, xboxUserIdsCount == 0 ? "xboxUserIdsCount" : "the collection's count", "is 0");
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        service::GetUsersStatistics request;
        for (uint32_t at = 0; at < count; ++at) {
            const XblRequestedStatistics& one = requested[at];
            service::RequestedScid scid;
            if (one.statistics == nullptr && one.statisticsCount > 0) {
                return base::refuse(function, "statistics", "is null");
            }
            if (!xbl::copy_field(function, "serviceConfigurationId", one.serviceConfigurationId, scid.scid) ||
                !xbl::copy_texts(function, "statistics", one.statistics, one.statisticsCount, request.names)) {
                return E_INVALIDARG;
            }
            scid.name_count = one.statisticsCount;
            request.scids.push_back(std::move(scid));
        }
        return begin_several(function, std::move(caller), xboxUserIds, xboxUserIdsCount, std::move(request), async);
    });
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(
    _In_ XAsyncBlock* async, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
    _In_ XAsyncBlock* async, _In_ size_t bufferSize, _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBufferResults, _Out_ size_t* resultsCount,
    _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_several(__func__, "async, ptrToBufferResults, resultsCount", async, bufferSize, buffer,
                             ptrToBufferResults, resultsCount, bufferUsed);
}
