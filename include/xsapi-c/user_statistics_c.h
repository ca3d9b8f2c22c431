// xsapi-c/user_statistics_c.h: reading statistics of users
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_USER_STATISTICS_C_H
#define XBLSHIM_XSAPI_C_USER_STATISTICS_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/real_time_activity_c.h>

typedef struct XblStatistic
{
    const char* statisticName;
    const char* statisticType;
    const char* value;
} XblStatistic;

typedef struct XblServiceConfigurationStatistic
{
    char serviceConfigurationId[XBL_SCID_LENGTH];
    XblStatistic* statistics;
    uint32_t statisticsCount;
} XblServiceConfigurationStatistic;

typedef struct XblUserStatisticsResult
{
    uint64_t xboxUserId;
    XblServiceConfigurationStatistic* serviceConfigStatistics;
    uint32_t serviceConfigStatisticsCount;
} XblUserStatisticsResult;

typedef struct XblRequestedStatistics
{
    char serviceConfigurationId[XBL_SCID_LENGTH];
    const char** statistics;
    uint32_t statisticsCount;
} XblRequestedStatistics;

typedef struct XblStatisticChangeEventArgs
{
    uint64_t xboxUserId;
    char serviceConfigurationId[XBL_SCID_LENGTH];
    XblStatistic latestStatistic;
} XblStatisticChangeEventArgs;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetSingleUserStatisticAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* statisticName,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetSingleUserStatisticResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetSingleUserStatisticResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetSingleUserStatisticsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetSingleUserStatisticsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetSingleUserStatisticsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetMultipleUserStatisticsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetMultipleUserStatisticsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetMultipleUserStatisticsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_ size_t* resultsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xboxUserIds,
    _In_ uint32_t xboxUserIdsCount,
    _In_ const XblRequestedStatistics* requestedServiceConfigurationStatisticsCollection,
    _In_ uint32_t requestedServiceConfigurationStatisticsCollectionCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBufferResults,
    _Out_ size_t* resultsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblUserStatisticsSubscribeToStatisticChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* statisticName,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblUserStatisticsUnsubscribeFromStatisticChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblStatisticChangedHandler(
    _In_ XblStatisticChangeEventArgs statisticChangeEventArgs,
    _In_ void* context
    );

/// Gives a token; the event never comes.
STDAPI_(XblFunctionContext) XblUserStatisticsAddStatisticChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblStatisticChangedHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here.
STDAPI_(void) XblUserStatisticsRemoveStatisticChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsTrackStatistics(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsStopTrackingStatistics(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblUserStatisticsStopTrackingUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount
    ) XBLSHIM_NOEXCEPT;

#endif
