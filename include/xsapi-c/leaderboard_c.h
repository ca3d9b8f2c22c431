// xsapi-c/leaderboard_c.h: leaderboards
//
// Pages of leaderboards. A page is an XblLeaderboardResult in a buffer of the caller.
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

#ifndef XBLSHIM_XSAPI_C_LEADERBOARD_C_H
#define XBLSHIM_XSAPI_C_LEADERBOARD_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// The types of a column.
#ifdef __cplusplus
enum class XblLeaderboardStatType : uint32_t
{
    Uint64 = 0,
    Boolean = 1,
    Double = 2,
    String = 3,
    Other = 4
};
#else
typedef uint32_t XblLeaderboardStatType;
#define XblLeaderboardStatType_Uint64 0u
#define XblLeaderboardStatType_Boolean 1u
#define XblLeaderboardStatType_Double 2u
#define XblLeaderboardStatType_String 3u
#define XblLeaderboardStatType_Other 4u
#endif

/// The order of the rows.
#ifdef __cplusplus
enum class XblLeaderboardSortOrder : uint32_t
{
    Descending = 0,
    Ascending = 1
};
#else
typedef uint32_t XblLeaderboardSortOrder;
#define XblLeaderboardSortOrder_Descending 0u
#define XblLeaderboardSortOrder_Ascending 1u
#endif

/// The group of users that a social leaderboard shows.
#ifdef __cplusplus
enum class XblSocialGroupType : uint32_t
{
    None = 0,
    People = 1,
    Favorites = 2
};
#else
typedef uint32_t XblSocialGroupType;
#define XblSocialGroupType_None 0u
#define XblSocialGroupType_People 1u
#define XblSocialGroupType_Favorites 2u
#endif

/// The kinds of leaderboards.
#ifdef __cplusplus
enum class XblLeaderboardQueryType : uint32_t
{
    UserStatBacked = 0,
    TitleManagedStatBackedGlobal = 1,
    TitleManagedStatBackedSocial = 2
};
#else
typedef uint32_t XblLeaderboardQueryType;
#define XblLeaderboardQueryType_UserStatBacked 0u
#define XblLeaderboardQueryType_TitleManagedStatBackedGlobal 1u
#define XblLeaderboardQueryType_TitleManagedStatBackedSocial 2u
#endif

/// A column of a leaderboard.
typedef struct XblLeaderboardColumn
{
    /// The name of the statistic in UTF-8.
    const char* statName;
    XblLeaderboardStatType statType;
} XblLeaderboardColumn;

/// A user in a leaderboard. Texts are UTF-8.
typedef struct XblLeaderboardRow
{
    /// The classic gamertag, with its terminating zero.
    char gamertag[XBL_GAMERTAG_CHAR_SIZE];
    /// The gamertag without its suffix.
    char modernGamertag[XBL_MODERN_GAMERTAG_CHAR_SIZE];
    /// The digits of the suffix, without #; may be empty.
    char modernGamertagSuffix[XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE];
    /// The modern gamertag, # and the suffix.
    char uniqueModernGamertag[XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE];
    uint64_t xboxUserId;
    /// The position as the service computes it, from 0 to 1; 1 is the best.
    double percentile;
    /// The rank in this leaderboard, from 1 on.
    uint32_t rank;
    /// The rank among all users; 0 when the service does not send it.
    uint32_t globalRank;
    /// The values as JSON texts, one for each column.
    const char** columnValues;
    /// The number of elements of `columnValues`.
    size_t columnValuesCount;
} XblLeaderboardRow;

/// Which page of which leaderboard is read. Zero it and set the members that are needed.
typedef struct XblLeaderboardQuery
{
    /// The xuid of the user whose group is shown. Social leaderboards only.
    uint64_t xboxUserId;
    /// The service configuration id, with its terminating zero.
    char scid[XBL_SCID_LENGTH];
    /// The name of a global leaderboard of UserStatBacked; null otherwise.
    const char* leaderboardName;
    /// The name of the statistic of all other leaderboards.
    const char* statName;
    XblSocialGroupType socialGroup;
    /// The names of additional columns; null when there is none.
    const char** additionalColumnleaderboardNames;
    /// The number of elements of `additionalColumnleaderboardNames`; 0 when there is none.
    size_t additionalColumnleaderboardNamesCount;
    XblLeaderboardSortOrder order;
    /// The maximum number of rows; 0 leaves it to the service.
    uint32_t maxItems;
    /// The xuid of the user to begin with; 0 for none.
    uint64_t skipToXboxUserId;
    /// The rank to begin with; 0 for none.
    uint32_t skipResultToRank;
    /// The token of a next page; null or empty for the first page.
    const char* continuationToken;
    XblLeaderboardQueryType queryType;
} XblLeaderboardQuery;

/// A page of a leaderboard.
typedef struct XblLeaderboardResult
{
    /// The number of rows of all pages.
    uint32_t totalRowCount;
    /// The columns; null when there is none.
    XblLeaderboardColumn* columns;
    /// The number of elements of `columns`; 0 when there is none.
    size_t columnsCount;
    /// The rows of this page; null when there is none.
    XblLeaderboardRow* rows;
    /// The number of elements of `rows`; 0 when there is none.
    size_t rowsCount;
    bool hasNext;
    /// The query of the next page.
    XblLeaderboardQuery nextQuery;
} XblLeaderboardResult;

/// Reads a page of a leaderboard. Get it with XblLeaderboardGetLeaderboardResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param leaderboardQuery The query. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for an empty name or scid, an
///     `xboxUserId` of 0 for a social leaderboard, and for `skipToXboxUserId` together with
///     `skipResultToRank` for a global one. Through the block: service errors.
STDAPI XblLeaderboardGetLeaderboardAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblLeaderboardQuery leaderboardQuery,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the page of XblLeaderboardGetLeaderboardAsync, with all that it points
/// to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblLeaderboardGetLeaderboardResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the page of XblLeaderboardGetLeaderboardAsync, once, to the buffer of the caller. Its
/// pointers lead into the buffer, so it must not be moved.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK, or one of the Results above. After E_INVALIDARG for `ptrToBuffer` the result is
///     kept.
STDAPI XblLeaderboardGetLeaderboardResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblLeaderboardResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Reads the page after a page, and writes `maxItems` into that page's `nextQuery`. Get it with
/// XblLeaderboardResultGetNextResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param leaderboardResult The page before the one to read.
/// @param maxItems The maximum number of elements of the page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblLeaderboardGetLeaderboardAsync; E_BOUNDS when there is no next page.
STDAPI XblLeaderboardResultGetNextAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblLeaderboardResult* leaderboardResult,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the page of XblLeaderboardResultGetNextAsync, with all that it points
/// to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblLeaderboardResultGetNextResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the page of XblLeaderboardResultGetNextAsync, as XblLeaderboardGetLeaderboardResult does.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblLeaderboardGetLeaderboardResult; E_XBL_NOT_INITIALIZED.
STDAPI XblLeaderboardResultGetNextResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblLeaderboardResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

#endif
