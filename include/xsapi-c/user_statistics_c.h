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

/// Reads one statistic of a user. The payload is an XblUserStatisticsResult with all that it points
/// to.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticName The name of the statistic. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED first, then E_INVALIDARG for null, from the call; an empty
///     serviceConfigurationId fails through the block.
STDAPI XblUserStatisticsGetSingleUserStatisticAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* statisticName,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblUserStatisticsGetSingleUserStatisticResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the result into the caller's buffer, which it stays in: its pointers lead into the
/// buffer. ptrToBuffer is the buffer's start.
///
/// @param async The block of the call; its payload is taken from it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK; E_INVALIDARG for a null ptrToBuffer (the result is kept) and a null buffer;
///     E_NOT_SUFFICIENT_BUFFER.
STDAPI XblUserStatisticsGetSingleUserStatisticResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Reads statistics of a user. As XblUserStatisticsGetSingleUserStatisticAsync;
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for no names, too.
STDAPI XblUserStatisticsGetSingleUserStatisticsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblUserStatisticsGetSingleUserStatisticsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the result into the caller's buffer, as XblUserStatisticsGetSingleUserStatisticResult
/// does.
///
/// @param async The block of the call; its payload is taken from it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblUserStatisticsGetSingleUserStatisticResult.
STDAPI XblUserStatisticsGetSingleUserStatisticsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Reads statistics of several users. Copies all arrays.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED first, then E_INVALIDARG for null, for empty arrays, and for
///     a serviceConfigurationId of more than 39 characters.
STDAPI XblUserStatisticsGetMultipleUserStatisticsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblUserStatisticsGetMultipleUserStatisticsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes an array of `resultsCount` results into the caller's buffer, as
/// XblUserStatisticsGetSingleUserStatisticResult does with one.
///
/// @param async The block of the call; its payload is taken from it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] resultsCount Set to the number of elements of the array; 0 when there is none.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblUserStatisticsGetSingleUserStatisticResult.
STDAPI XblUserStatisticsGetMultipleUserStatisticsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_ size_t* resultsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Reads statistics of several users, with names for each of several service configurations. All
/// else is as with XblUserStatisticsGetMultipleUserStatisticsAsync.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param requestedServiceConfigurationStatisticsCollection The names of statistics for each
///     service configuration. Copied.
/// @param requestedServiceConfigurationStatisticsCollectionCount The number of elements of the
///     collection.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblUserStatisticsGetMultipleUserStatisticsAsync.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xboxUserIds,
    _In_ uint32_t xboxUserIdsCount,
    _In_ const XblRequestedStatistics* requestedServiceConfigurationStatisticsCollection,
    _In_ uint32_t requestedServiceConfigurationStatisticsCollectionCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes an array of `resultsCount` results into the caller's buffer, as
/// XblUserStatisticsGetMultipleUserStatisticsResult does.
///
/// @param async The block of the call; its payload is taken from it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBufferResults Set to the array of results inside `buffer`: valid as long as
///     `buffer` is.
/// @param[out] resultsCount Set to the number of elements of the array; 0 when there is none.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblUserStatisticsGetMultipleUserStatisticsResult.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBufferResults,
    _Out_ size_t* resultsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Tracks one statistic, as XblUserStatisticsTrackStatistics does, behind a handle that
/// XblUserStatisticsUnsubscribeFromStatisticChange closes.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticName The name of the statistic. Copied.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblUserStatisticsSubscribeToStatisticChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* statisticName,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Ends what XblUserStatisticsSubscribeToStatisticChange began, and frees its handle.
///
/// @param xblContextHandle The context.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE for a handle that is not open.
STDAPI_XBL_DEPRECATED XblUserStatisticsUnsubscribeFromStatisticChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblStatisticChangedHandler(
    _In_ XblStatisticChangeEventArgs statisticChangeEventArgs,
    _In_ void* context
    );

/// Adds a handler of changes of the tracked statistics.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @return Its token: 1, 2, ...; 0 for null and for a context that is not valid. The first handler
///     subscribes to all that is tracked, and gets the present value of each. Handlers are called
///     on a thread of the library, one after the other; what they are given is valid during the
///     call.
STDAPI_(XblFunctionContext) XblUserStatisticsAddStatisticChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblStatisticChangedHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler: it is not called any more, and not running, except on this thread or where it
/// takes longer than 2 seconds. The last handler ends the subscriptions. Null and unknown tokens
/// are ignored.
///
/// @param xblContextHandle The context.
/// @param context The token of the registration. A token without a registration has no effect.
STDAPI_(void) XblUserStatisticsRemoveStatisticChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext context
    ) XBLSHIM_NOEXCEPT;

/// Tracks each of the statistics of each of the users, counted: each call needs one of
/// XblUserStatisticsStopTrackingStatistics. Names and service configuration ids are distinguished
/// by letter case.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @return S_OK; E_INVALIDARG for null, empty arrays and texts that are not UTF-8; E_HANDLE.
STDAPI XblUserStatisticsTrackStatistics(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount
    ) XBLSHIM_NOEXCEPT;

/// Takes back what XblUserStatisticsTrackStatistics did.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @return S_OK for statistics that are not tracked.
STDAPI XblUserStatisticsStopTrackingStatistics(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount
    ) XBLSHIM_NOEXCEPT;

/// Stops tracking all statistics of the users, however often each is tracked.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @return S_OK; E_INVALIDARG for null and no users; E_HANDLE.
STDAPI XblUserStatisticsStopTrackingUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount
    ) XBLSHIM_NOEXCEPT;

#endif
