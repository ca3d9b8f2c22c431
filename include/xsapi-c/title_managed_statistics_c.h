// xsapi-c/title_managed_statistics_c.h: writing statistics
//
// Statistics that the title writes for its user. user_statistics_c.h reads them. Nothing is stored
// when the service is not reachable: the title writes again. The calls have no payload.
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
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_TITLE_MANAGED_STATISTICS_C_H
#define XBLSHIM_XSAPI_C_TITLE_MANAGED_STATISTICS_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// The types of a statistic.
#ifdef __cplusplus
enum class XblTitleManagedStatType : uint32_t
{
    Number = 0,
    String = 1
};
#else
typedef uint32_t XblTitleManagedStatType;
#define XblTitleManagedStatType_Number 0u
#define XblTitleManagedStatType_String 1u
#endif

/// A statistic with its value.
typedef struct XblTitleManagedStatistic
{
    /// The name in UTF-8, not null.
    const char* statisticName;
    XblTitleManagedStatType statisticType;
    /// The value of a Number, which must be finite.
    double numberValue;
    /// The value of a String in UTF-8. Null is the empty text.
    const char* stringValue;
} XblTitleManagedStatistic;

// ------------------------------------------------------------------------------------------------
// Writing statistics
// ------------------------------------------------------------------------------------------------

/// Sets the named statistics of the context's user in the title. Others keep their values.
///
/// @param xblContextHandle The context.
/// @param statistics The statistics with their values. Copied.
/// @param statisticsCount The number of elements of `statistics`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblTitleManagedStatsWriteAsync.
STDAPI XblTitleManagedStatsUpdateStatsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ const XblTitleManagedStatistic* statistics,
    _In_ size_t statisticsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Replaces all statistics of the context's user in the title: statistics that are not named are
/// removed.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param statistics The statistics with their values. Copied.
/// @param statisticsCount The number of elements of `statistics`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for another user, 0 statistics, an
///     unknown type, and a number that is not finite. Through the block: service errors.
STDAPI XblTitleManagedStatsWriteAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_ const XblTitleManagedStatistic* statistics,
    _In_ size_t statisticsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Removes the named statistics of the context's user in the title. Unknown names are ignored.
///
/// @param xblContextHandle The context.
/// @param statisticNames The names of the statistics. Copied.
/// @param statisticNamesCount The number of elements of `statisticNames`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblTitleManagedStatsWriteAsync.
STDAPI XblTitleManagedStatsDeleteStatsAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ const char** statisticNames,
    _In_ size_t statisticNamesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

#endif
