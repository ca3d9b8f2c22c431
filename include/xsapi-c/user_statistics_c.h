// xsapi-c/user_statistics_c.h: reading statistics
//
// Reads statistics of users, and tracks their changes. A result is an XblUserStatisticsResult, or
// an array of them, in a buffer of the caller.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, a text is not UTF-8, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_XBL_NOT_INITIALIZED: before XblInitialize or after XblCleanupAsync.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Service errors. The block of a call ends with S_OK or one of these:
//
//   * HTTP_E_STATUS_... or 0x80190000 + status: the service refused the request.
//   * E_FAIL: the service is not reachable.
//   * E_GAMEUSER_SIGNED_OUT: the context's user has signed out. Updates of achievements are accepted nevertheless.
//   * WEB_E_INVALID_JSON_STRING: the response of a read is not valid.
//   * E_ABORT: the queue was terminated, or XblCleanupAsync ended the call.
//
// Results. A function that takes a result, or its size, returns the call's own result or one of
// these:
//
//   * E_PENDING: the call still runs.
//   * E_INVALIDARG: a pointer is null.
//   * E_NOT_SUFFICIENT_BUFFER: the buffer is too small. The result is gone then.
//   * E_ILLEGAL_METHOD_CALL: the result was taken before.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_USER_STATISTICS_C_H
#define XBLSHIM_XSAPI_C_USER_STATISTICS_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/real_time_activity_c.h>

/// A statistic with its value. Texts are UTF-8.
typedef struct XblStatistic
{
    const char* statisticName;
    /// The type that the service names, for example Integer.
    const char* statisticType;
    /// The value as text.
    const char* value;
} XblStatistic;

/// The statistics of a service configuration.
typedef struct XblServiceConfigurationStatistic
{
    /// The service configuration id, with its terminating zero.
    char serviceConfigurationId[XBL_SCID_LENGTH];
    /// The statistics; never null.
    XblStatistic* statistics;
    /// The number of elements of `statistics`; 0 when there is none.
    uint32_t statisticsCount;
} XblServiceConfigurationStatistic;

/// The statistics of a user.
typedef struct XblUserStatisticsResult
{
    uint64_t xboxUserId;
    /// The service configurations; never null.
    XblServiceConfigurationStatistic* serviceConfigStatistics;
    /// The number of elements of `serviceConfigStatistics`; 0 when there is none.
    uint32_t serviceConfigStatisticsCount;
} XblUserStatisticsResult;

/// The statistics to read from a service configuration.
typedef struct XblRequestedStatistics
{
    /// The service configuration id, with its terminating zero.
    char serviceConfigurationId[XBL_SCID_LENGTH];
    /// The names of the statistics.
    const char** statistics;
    /// The number of elements of `statistics`.
    uint32_t statisticsCount;
} XblRequestedStatistics;

/// A changed statistic.
typedef struct XblStatisticChangeEventArgs
{
    uint64_t xboxUserId;
    /// The service configuration id, with its terminating zero.
    char serviceConfigurationId[XBL_SCID_LENGTH];
    /// The statistic with its new value.
    XblStatistic latestStatistic;
} XblStatisticChangeEventArgs;

// ------------------------------------------------------------------------------------------------
// Reading statistics of a user
// ------------------------------------------------------------------------------------------------

/// Reads one statistic of a user. Get it with XblUserStatisticsGetSingleUserStatisticResult.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticName The name of the statistic. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors; E_INVALIDARG for an
///     empty `serviceConfigurationId`.
STDAPI XblUserStatisticsGetSingleUserStatisticAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* statisticName,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result of XblUserStatisticsGetSingleUserStatisticAsync, with all
/// that it points to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblUserStatisticsGetSingleUserStatisticResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the result of XblUserStatisticsGetSingleUserStatisticAsync, once, to the buffer of the
/// caller. Its pointers lead into the buffer, so it must not be moved.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK, or one of the Results above. After E_INVALIDARG for `ptrToBuffer` the result is
///     kept.
STDAPI XblUserStatisticsGetSingleUserStatisticResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Reads several statistics of a user. Get them with
/// XblUserStatisticsGetSingleUserStatisticsResult.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblUserStatisticsGetSingleUserStatisticAsync; E_INVALIDARG also for 0 names.
STDAPI XblUserStatisticsGetSingleUserStatisticsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result of XblUserStatisticsGetSingleUserStatisticsAsync, with all
/// that it points to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblUserStatisticsGetSingleUserStatisticsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the result of XblUserStatisticsGetSingleUserStatisticsAsync, as
/// XblUserStatisticsGetSingleUserStatisticResult does.
///
/// @param async The block of the call whose result is taken.
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

// ------------------------------------------------------------------------------------------------
// Reading statistics of several users
// ------------------------------------------------------------------------------------------------

/// Reads statistics of several users. Get them with
/// XblUserStatisticsGetMultipleUserStatisticsResult.
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
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for empty arrays, and for a
///     `serviceConfigurationId` of more than 39 characters. Through the block: service errors.
STDAPI XblUserStatisticsGetMultipleUserStatisticsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the results of XblUserStatisticsGetMultipleUserStatisticsAsync, with
/// all that they point to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblUserStatisticsGetMultipleUserStatisticsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the array of results of XblUserStatisticsGetMultipleUserStatisticsAsync, as
/// XblUserStatisticsGetSingleUserStatisticResult does.
///
/// @param async The block of the call whose result is taken.
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

/// Reads statistics of several users from several service configurations. Get them with
/// XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult.
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
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for empty arrays. Through the block:
///     service errors.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xboxUserIds,
    _In_ uint32_t xboxUserIdsCount,
    _In_ const XblRequestedStatistics* requestedServiceConfigurationStatisticsCollection,
    _In_ uint32_t requestedServiceConfigurationStatisticsCollectionCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the results, with all that they point to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the array of results, as XblUserStatisticsGetSingleUserStatisticResult does.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBufferResults Set to the array of results inside `buffer`: valid as long as
///     `buffer` is.
/// @param[out] resultsCount Set to the number of elements of the array; 0 when there is none.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblUserStatisticsGetSingleUserStatisticResult.
STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblUserStatisticsResult** ptrToBufferResults,
    _Out_ size_t* resultsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Tracking changes
// ------------------------------------------------------------------------------------------------

/// Tracks each of the statistics of each of the users: the handlers of
/// XblUserStatisticsAddStatisticChangedHandler are called for them. Calls are counted, and each one
/// needs an XblUserStatisticsStopTrackingStatistics. Letter case distinguishes names and service
/// configuration ids.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @return S_OK; E_INVALIDARG, also for empty arrays; E_HANDLE.
STDAPI XblUserStatisticsTrackStatistics(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount
    ) XBLSHIM_NOEXCEPT;

/// Reverts XblUserStatisticsTrackStatistics. Statistics that are not tracked are ignored.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @return As XblUserStatisticsTrackStatistics.
STDAPI XblUserStatisticsStopTrackingStatistics(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_z_ const char* serviceConfigurationId,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount
    ) XBLSHIM_NOEXCEPT;

/// Stops tracking all statistics of the users, regardless of the count.
///
/// @param xblContextHandle The context.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @return S_OK; E_INVALIDARG, also for 0 users; E_HANDLE.
STDAPI XblUserStatisticsStopTrackingUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount
    ) XBLSHIM_NOEXCEPT;

/// Called when a tracked statistic changes. `statisticChangeEventArgs` is valid inside the callback
/// only.
///
/// @param statisticChangeEventArgs The user, the service configuration and the new value. It is
///     valid inside the callback only.
/// @param context The value that was passed with the callback. It belongs to the title.
typedef void CALLBACK XblStatisticChangedHandler(
    _In_ XblStatisticChangeEventArgs statisticChangeEventArgs,
    _In_ void* context
    );

/// Registers a handler for changes of the tracked statistics. The first handler subscribes to all
/// tracked statistics, and is called with the current value of each. Handlers are called on a
/// thread of the library, one after the other.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @return A token from 1 on; 0 for a null pointer and for a context that is not valid.
STDAPI_(XblFunctionContext) XblUserStatisticsAddStatisticChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblStatisticChangedHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. When it returns, the handler runs on no other thread and is not called
/// again. It waits two seconds at most. The last handler ends the subscriptions. Null and unknown
/// tokens are ignored.
///
/// @param xblContextHandle The context.
/// @param context The token of the registration. A token without a registration has no effect.
STDAPI_(void) XblUserStatisticsRemoveStatisticChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext context
    ) XBLSHIM_NOEXCEPT;

/// Tracks one statistic, as XblUserStatisticsTrackStatistics does, until
/// XblUserStatisticsUnsubscribeFromStatisticChange closes the subscription.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param statisticName The name of the statistic. Copied.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblUserStatisticsSubscribeToStatisticChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* statisticName,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Ends a subscription of XblUserStatisticsSubscribeToStatisticChange, and frees its handle.
///
/// @param xblContextHandle The context.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG; E_HANDLE, also for a subscription that is not open.
STDAPI_XBL_DEPRECATED XblUserStatisticsUnsubscribeFromStatisticChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

#endif
