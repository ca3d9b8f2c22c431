// xsapi-c/presence_c.h: where users are and what they play
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_PRESENCE_C_H
#define XBLSHIM_XSAPI_C_PRESENCE_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/real_time_activity_c.h>

#ifdef __cplusplus
enum class XblPresenceDeviceType : uint32_t
{
    Unknown = 0,
    WindowsPhone = 1,
    WindowsPhone7 = 2,
    Web = 3,
    Xbox360 = 4,
    PC = 5,
    Windows8 = 6,
    XboxOne = 7,
    WindowsOneCore = 8,
    WindowsOneCoreMobile = 9,
    iOS = 10,
    Android = 11,
    AppleTV = 12,
    Nintendo = 13,
    PlayStation = 14,
    Win32 = 15,
    Scarlett = 16
};
#else
typedef uint32_t XblPresenceDeviceType;
#define XblPresenceDeviceType_Unknown 0u
#define XblPresenceDeviceType_WindowsPhone 1u
#define XblPresenceDeviceType_WindowsPhone7 2u
#define XblPresenceDeviceType_Web 3u
#define XblPresenceDeviceType_Xbox360 4u
#define XblPresenceDeviceType_PC 5u
#define XblPresenceDeviceType_Windows8 6u
#define XblPresenceDeviceType_XboxOne 7u
#define XblPresenceDeviceType_WindowsOneCore 8u
#define XblPresenceDeviceType_WindowsOneCoreMobile 9u
#define XblPresenceDeviceType_iOS 10u
#define XblPresenceDeviceType_Android 11u
#define XblPresenceDeviceType_AppleTV 12u
#define XblPresenceDeviceType_Nintendo 13u
#define XblPresenceDeviceType_PlayStation 14u
#define XblPresenceDeviceType_Win32 15u
#define XblPresenceDeviceType_Scarlett 16u
#endif

#ifdef __cplusplus
enum class XblPresenceUserState : uint32_t
{
    Unknown = 0,
    Online = 1,
    Away = 2,
    Offline = 3
};
#else
typedef uint32_t XblPresenceUserState;
#define XblPresenceUserState_Unknown 0u
#define XblPresenceUserState_Online 1u
#define XblPresenceUserState_Away 2u
#define XblPresenceUserState_Offline 3u
#endif

#ifdef __cplusplus
enum class XblPresenceTitleViewState : uint32_t
{
    Unknown = 0,
    FullScreen = 1,
    Filled = 2,
    Snapped = 3,
    Background = 4
};
#else
typedef uint32_t XblPresenceTitleViewState;
#define XblPresenceTitleViewState_Unknown 0u
#define XblPresenceTitleViewState_FullScreen 1u
#define XblPresenceTitleViewState_Filled 2u
#define XblPresenceTitleViewState_Snapped 3u
#define XblPresenceTitleViewState_Background 4u
#endif

#ifdef __cplusplus
enum class XblPresenceDetailLevel : uint32_t
{
    Default = 0,
    User = 1,
    Device = 2,
    Title = 3,
    All = 4
};
#else
typedef uint32_t XblPresenceDetailLevel;
#define XblPresenceDetailLevel_Default 0u
#define XblPresenceDetailLevel_User 1u
#define XblPresenceDetailLevel_Device 2u
#define XblPresenceDetailLevel_Title 3u
#define XblPresenceDetailLevel_All 4u
#endif

#ifdef __cplusplus
enum class XblPresenceMediaIdType : uint32_t
{
    Unknown = 0,
    Bing = 1,
    MediaProvider = 2
};
#else
typedef uint32_t XblPresenceMediaIdType;
#define XblPresenceMediaIdType_Unknown 0u
#define XblPresenceMediaIdType_Bing 1u
#define XblPresenceMediaIdType_MediaProvider 2u
#endif

#ifdef __cplusplus
enum class XblPresenceTitleState : uint32_t
{
    Unknown = 0,
    Started = 1,
    Ended = 2
};
#else
typedef uint32_t XblPresenceTitleState;
#define XblPresenceTitleState_Unknown 0u
#define XblPresenceTitleState_Started 1u
#define XblPresenceTitleState_Ended 2u
#endif

#ifdef __cplusplus
enum class XblPresenceBroadcastProvider : uint32_t
{
    Unknown = 0,
    Twitch = 1
};
#else
typedef uint32_t XblPresenceBroadcastProvider;
#define XblPresenceBroadcastProvider_Unknown 0u
#define XblPresenceBroadcastProvider_Twitch 1u
#endif

typedef struct XblPresenceRecord* XblPresenceRecordHandle;

typedef struct XblPresenceDeviceRecord
{
    XblPresenceDeviceType deviceType;
    const struct XblPresenceTitleRecord* titleRecords;
    size_t titleRecordsCount;
} XblPresenceDeviceRecord;

typedef struct XblPresenceTitleRecord
{
    uint32_t titleId;
    const char* titleName;
    time_t lastModified;
    bool titleActive;
    const char* richPresenceString;
    XblPresenceTitleViewState viewState;
    struct XblPresenceBroadcastRecord* broadcastRecord;
} XblPresenceTitleRecord;

typedef struct XblPresenceBroadcastRecord
{
    const char* broadcastId;
    char session[XBL_GUID_LENGTH];
    XblPresenceBroadcastProvider provider;
    uint32_t viewerCount;
    time_t startTime;
} XblPresenceBroadcastRecord;

typedef struct XblPresenceRichPresenceIds
{
    char scid[XBL_SCID_LENGTH];
    const char* presenceId;
    const char** presenceTokenIds;
    size_t presenceTokenIdsCount;
} XblPresenceRichPresenceIds;

typedef struct XblPresenceQueryFilters
{
    const XblPresenceDeviceType* deviceTypes;
    size_t deviceTypesCount;
    const uint32_t* titleIds;
    size_t titleIdsCount;
    XblPresenceDetailLevel detailLevel;
    bool onlineOnly;
    bool broadcastingOnly;
} XblPresenceQueryFilters;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceRecordGetXuid(
    _In_ XblPresenceRecordHandle handle,
    _Out_ uint64_t* xuid
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceRecordGetUserState(
    _In_ XblPresenceRecordHandle handle,
    _Out_ XblPresenceUserState* userState
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceRecordGetDeviceRecords(
    _In_ XblPresenceRecordHandle handle,
    _Out_ const XblPresenceDeviceRecord** deviceRecords,
    _Out_ size_t* deviceRecordsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceRecordDuplicateHandle(
    _In_ XblPresenceRecordHandle handle,
    _Out_ XblPresenceRecordHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XblPresenceRecordCloseHandle(
    _In_ XblPresenceRecordHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceSetPresenceAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ bool isUserActiveInTitle,
    _In_opt_ XblPresenceRichPresenceIds* richPresenceIds,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceResult(
    _In_ XAsyncBlock* async,
    _Out_ XblPresenceRecordHandle* presenceRecordHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceForMultipleUsersAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_opt_ XblPresenceQueryFilters* filters,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceForMultipleUsersResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceForMultipleUsersResult(
    _In_ XAsyncBlock* async,
    _Out_writes_(presenceRecordHandlesCount) XblPresenceRecordHandle* presenceRecordHandles,
    _In_ size_t presenceRecordHandlesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceForSocialGroupAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_z_ const char* socialGroupName,
    _In_opt_ uint64_t* socialGroupOwnerXuid,
    _In_opt_ XblPresenceQueryFilters* filters,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceGetPresenceForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _Out_ XblPresenceRecordHandle* presenceRecordHandles,
    _In_ size_t presenceRecordHandlesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblPresenceSubscribeToDevicePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblPresenceUnsubscribeFromDevicePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblPresenceSubscribeToTitlePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _In_ uint32_t titleId,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblPresenceUnsubscribeFromTitlePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblPresenceDevicePresenceChangedHandler(
    _In_opt_ void* context,
    _In_ uint64_t xuid,
    _In_ XblPresenceDeviceType deviceType,
    _In_ bool isUserLoggedOnDevice
    );

/// Gives a token; the event never comes.
STDAPI_(XblFunctionContext) XblPresenceAddDevicePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPresenceDevicePresenceChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI XblPresenceRemoveDevicePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblPresenceTitlePresenceChangedHandler(
    _In_opt_ void* context,
    _In_ uint64_t xuid,
    _In_ uint32_t titleId,
    _In_ XblPresenceTitleState titleState
    );

/// Gives a token; the event never comes.
STDAPI_(XblFunctionContext) XblPresenceAddTitlePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPresenceTitlePresenceChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI XblPresenceRemoveTitlePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceTrackUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceStopTrackingUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceTrackAdditionalTitles(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint32_t* titleIds,
    _In_ size_t titleIdsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblPresenceStopTrackingAdditionalTitles(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint32_t* titleIds,
    _In_ size_t titleIdsCount
    ) XBLSHIM_NOEXCEPT;

#endif
