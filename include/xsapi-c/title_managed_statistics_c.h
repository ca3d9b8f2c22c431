// xsapi-c/title_managed_statistics_c.h: statistics that the title writes
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_TITLE_MANAGED_STATISTICS_C_H
#define XBLSHIM_XSAPI_C_TITLE_MANAGED_STATISTICS_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>

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

typedef struct XblTitleManagedStatistic
{
    const char* statisticName;
    XblTitleManagedStatType statisticType;
    double numberValue;
    const char* stringValue;
} XblTitleManagedStatistic;

/// Replaces all statistics of the title for the user, who is the context's: statistics that are not
/// named are removed. Copies names and values. Nothing is stored when the service can't be reached:
/// the title writes again.
///
/// @param xblContextHandle The context.
/// @param xboxUserId The xuid of the user.
/// @param statistics The statistics with their values. Copied.
/// @param statisticsCount The number of elements of `statistics`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG from the call for null, another user, no statistics, an unknown type,
///     and a number that is not finite.
STDAPI XblTitleManagedStatsWriteAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xboxUserId,
    _In_ const XblTitleManagedStatistic* statistics,
    _In_ size_t statisticsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Changes the statistics that are named. Otherwise as XblTitleManagedStatsWriteAsync, for the
/// context's user.
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

/// Removes the statistics that are named, for the context's user; unknown names are no error.
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
