// xsapi-c/matchmaking_c.h: finding other players
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_MATCHMAKING_C_H
#define XBLSHIM_XSAPI_C_MATCHMAKING_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/multiplayer_c.h>

#ifdef __cplusplus
enum class XblPreserveSessionMode : uint32_t
{
    Unknown = 0,
    Always = 1,
    Never = 2
};
#else
typedef uint32_t XblPreserveSessionMode;
#define XblPreserveSessionMode_Unknown 0u
#define XblPreserveSessionMode_Always 1u
#define XblPreserveSessionMode_Never 2u
#endif

#ifdef __cplusplus
enum class XblTicketStatus : uint32_t
{
    Unknown = 0,
    Expired = 1,
    Searching = 2,
    Found = 3,
    Canceled = 4
};
#else
typedef uint32_t XblTicketStatus;
#define XblTicketStatus_Unknown 0u
#define XblTicketStatus_Expired 1u
#define XblTicketStatus_Searching 2u
#define XblTicketStatus_Found 3u
#define XblTicketStatus_Canceled 4u
#endif

typedef struct XblCreateMatchTicketResponse
{
    char matchTicketId[XBL_SCID_LENGTH];
    int64_t estimatedWaitTime;
} XblCreateMatchTicketResponse;

typedef struct XblMatchTicketDetailsResponse
{
    XblTicketStatus matchStatus;
    int64_t estimatedWaitTime;
    XblPreserveSessionMode preserveSession;
    XblMultiplayerSessionReference ticketSession;
    XblMultiplayerSessionReference targetSession;
    char* ticketAttributes;
} XblMatchTicketDetailsResponse;

typedef struct XblHopperStatisticsResponse
{
    char* hopperName;
    int64_t estimatedWaitTime;
    uint32_t playersWaitingToMatch;
} XblHopperStatisticsResponse;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingCreateMatchTicketAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblMultiplayerSessionReference ticketSessionReference,
    _In_ const char* matchmakingServiceConfigurationId,
    _In_ const char* hopperName,
    _In_ const uint64_t ticketTimeout,
    _In_ XblPreserveSessionMode preserveSession,
    _In_ const char* ticketAttributesJson,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingCreateMatchTicketResult(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ XblCreateMatchTicketResponse* resultPtr
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingDeleteMatchTicketAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* serviceConfigurationId,
    _In_ const char* hopperName,
    _In_ const char* ticketId,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingGetMatchTicketDetailsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* serviceConfigurationId,
    _In_ const char* hopperName,
    _In_ const char* ticketId,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingGetMatchTicketDetailsResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingGetMatchTicketDetailsResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblMatchTicketDetailsResponse** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingGetHopperStatisticsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* serviceConfigurationId,
    _In_ const char* hopperName,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingGetHopperStatisticsResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMatchmakingGetHopperStatisticsResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblHopperStatisticsResponse** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

#endif
