// xsapi-c/leaderboard_c.h: leaderboards
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_LEADERBOARD_C_H
#define XBLSHIM_XSAPI_C_LEADERBOARD_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

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

typedef struct XblLeaderboardColumn
{
    const char* statName;
    XblLeaderboardStatType statType;
} XblLeaderboardColumn;

typedef struct XblLeaderboardRow
{
    char gamertag[XBL_GAMERTAG_CHAR_SIZE];
    char modernGamertag[XBL_MODERN_GAMERTAG_CHAR_SIZE];
    char modernGamertagSuffix[XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE];
    char uniqueModernGamertag[XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE];
    uint64_t xboxUserId;
    double percentile;
    uint32_t rank;
    uint32_t globalRank;
    const char** columnValues;
    size_t columnValuesCount;
} XblLeaderboardRow;

typedef struct XblLeaderboardQuery
{
    uint64_t xboxUserId;
    char scid[XBL_SCID_LENGTH];
    const char* leaderboardName;
    const char* statName;
    XblSocialGroupType socialGroup;
    const char** additionalColumnleaderboardNames;
    size_t additionalColumnleaderboardNamesCount;
    XblLeaderboardSortOrder order;
    uint32_t maxItems;
    uint64_t skipToXboxUserId;
    uint32_t skipResultToRank;
    const char* continuationToken;
    XblLeaderboardQueryType queryType;
} XblLeaderboardQuery;

typedef struct XblLeaderboardResult
{
    uint32_t totalRowCount;
    XblLeaderboardColumn* columns;
    size_t columnsCount;
    XblLeaderboardRow* rows;
    size_t rowsCount;
    bool hasNext;
    XblLeaderboardQuery nextQuery;
} XblLeaderboardResult;

/// Reads a page of a leaderboard. Copies all texts of the query. The payload is an
/// XblLeaderboardResult with all that it points to.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param leaderboardQuery The query. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED first, then E_INVALIDARG from the call for null, empty texts
///     that are needed, xboxUserId 0 for a social leaderboard, and skipping to a user and a rank on
///     a global one.
STDAPI XblLeaderboardGetLeaderboardAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblLeaderboardQuery leaderboardQuery,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblLeaderboardGetLeaderboardResultSize(
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
STDAPI XblLeaderboardGetLeaderboardResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblLeaderboardResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Reads the page after a result's, of at most maxItems rows (0: the service decides); writes
/// maxItems into the result's nextQuery. Otherwise as XblLeaderboardGetLeaderboardAsync.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param leaderboardResult The page before the one to read.
/// @param maxItems The maximum number of elements of a page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_BOUNDS when there is no next page.
STDAPI XblLeaderboardResultGetNextAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblLeaderboardResult* leaderboardResult,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblLeaderboardResultGetNextResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the page into the caller's buffer, as XblLeaderboardGetLeaderboardResult does.
///
/// @param async The block of the call; its payload is taken from it.
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
