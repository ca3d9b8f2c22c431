// xsapi-c/multiplayer_activity_c.h: what a user plays with others, and invitations
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_MULTIPLAYER_ACTIVITY_C_H
#define XBLSHIM_XSAPI_C_MULTIPLAYER_ACTIVITY_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

#ifdef __cplusplus
enum class XblMultiplayerActivityPlatform : uint32_t
{
    Unknown = 0,
    XboxOne = 1,
    WindowsOneCore = 2,
    Win32 = 3,
    Scarlett = 4,
    iOS = 20,
    Android = 30,
    Nintendo = 40,
    PlayStation = 50,
    All = 60
};
#else
typedef uint32_t XblMultiplayerActivityPlatform;
#define XblMultiplayerActivityPlatform_Unknown 0u
#define XblMultiplayerActivityPlatform_XboxOne 1u
#define XblMultiplayerActivityPlatform_WindowsOneCore 2u
#define XblMultiplayerActivityPlatform_Win32 3u
#define XblMultiplayerActivityPlatform_Scarlett 4u
#define XblMultiplayerActivityPlatform_iOS 20u
#define XblMultiplayerActivityPlatform_Android 30u
#define XblMultiplayerActivityPlatform_Nintendo 40u
#define XblMultiplayerActivityPlatform_PlayStation 50u
#define XblMultiplayerActivityPlatform_All 60u
#endif

#ifdef __cplusplus
enum class XblMultiplayerActivityJoinRestriction : uint32_t
{
    Public = 0,
    InviteOnly = 1,
    Followed = 2
};
#else
typedef uint32_t XblMultiplayerActivityJoinRestriction;
#define XblMultiplayerActivityJoinRestriction_Public 0u
#define XblMultiplayerActivityJoinRestriction_InviteOnly 1u
#define XblMultiplayerActivityJoinRestriction_Followed 2u
#endif

#ifdef __cplusplus
enum class XblMultiplayerActivityEncounterType : uint32_t
{
    Default = 0,
    Teammate = 1,
    Opponent = 2
};
#else
typedef uint32_t XblMultiplayerActivityEncounterType;
#define XblMultiplayerActivityEncounterType_Default 0u
#define XblMultiplayerActivityEncounterType_Teammate 1u
#define XblMultiplayerActivityEncounterType_Opponent 2u
#endif

typedef struct XblMultiplayerActivityInfo
{
    uint64_t xuid;
    const char* connectionString;
    XblMultiplayerActivityJoinRestriction joinRestriction;
    size_t maxPlayers;
    size_t currentPlayers;
    const char* groupId;
    XblMultiplayerActivityPlatform platform;
} XblMultiplayerActivityInfo;

typedef struct XblMultiplayerActivityRecentPlayerUpdate
{
    uint64_t xuid;
    XblMultiplayerActivityEncounterType encounterType;
} XblMultiplayerActivityRecentPlayerUpdate;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityUpdateRecentPlayers(
    _In_ XblContextHandle xblContext,
    _In_reads_(updatesCount) const XblMultiplayerActivityRecentPlayerUpdate* updates,
    _In_ size_t updatesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityFlushRecentPlayersAsync(
    _In_ XblContextHandle xblContext,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivitySetActivityAsync(
    _In_ XblContextHandle xblContext,
    _In_ const XblMultiplayerActivityInfo* activityInfo,
    _In_ bool allowCrossPlatformJoin,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityGetActivityAsync(
    _In_ XblContextHandle xblContext,
    _In_reads_(xuidsCount) const uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityGetActivityResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityGetActivityResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblMultiplayerActivityInfo** ptrToBufferResults,
    _Out_ size_t* resultCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityDeleteActivityAsync(
    _In_ XblContextHandle xblContext,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivitySendInvitesAsync(
    _In_ XblContextHandle xblContext,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_ bool allowCrossPlatformJoin,
    _In_opt_z_ const char* connectionString,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

#endif
