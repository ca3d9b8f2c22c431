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

/// Gets the user of a record.
///
/// @param handle The handle.
/// @param[out] xuid Set to the xuid of the user.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblPresenceRecordGetXuid(
    _In_ XblPresenceRecordHandle handle,
    _Out_ uint64_t* xuid
    ) XBLSHIM_NOEXCEPT;

/// Gets the state of the user: online, away or offline.
///
/// @param handle The handle.
/// @param[out] userState Set to the presence of the user.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblPresenceRecordGetUserState(
    _In_ XblPresenceRecordHandle handle,
    _Out_ XblPresenceUserState* userState
    ) XBLSHIM_NOEXCEPT;

/// Gets the devices of a record, with their titles: an array that is valid until the record's last
/// handle is closed; null and 0 without devices.
///
/// @param handle The handle.
/// @param[out] deviceRecords Set to the array of devices, which belongs to the record; null when
///     there is none.
/// @param[out] deviceRecordsCount Set to the number of devices; 0 when there is none.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblPresenceRecordGetDeviceRecords(
    _In_ XblPresenceRecordHandle handle,
    _Out_ const XblPresenceDeviceRecord** deviceRecords,
    _Out_ size_t* deviceRecordsCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the same handle with one more reference: each is closed with XblPresenceRecordCloseHandle.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblPresenceRecordDuplicateHandle(
    _In_ XblPresenceRecordHandle handle,
    _Out_ XblPresenceRecordHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle, that is, drops a reference; null is ignored.
///
/// @param handle The handle.
STDAPI_(void) XblPresenceRecordCloseHandle(
    _In_ XblPresenceRecordHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Sets whether the context's user is active in the title, with a rich presence text where
/// richPresenceIds names one. Copies the ids during the call. There is no payload, and nothing is
/// stored when the service can't be reached.
///
/// @param xblContextHandle The context.
/// @param isUserActiveInTitle Whether the user is playing the title.
/// @param richPresenceIds The id of the rich presence text and its tokens. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for null, then E_XBL_NOT_INITIALIZED and E_HANDLE, from the call;
///     what the service answers comes through the block.
STDAPI XblPresenceSetPresenceAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ bool isUserActiveInTitle,
    _In_opt_ XblPresenceRichPresenceIds* richPresenceIds,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Reads the presence of a user. The payload is the handle of a record.
///
/// @param xblContextHandle The context.
/// @param xuid The xuid of the user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblPresenceSetPresenceAsync.
STDAPI XblPresenceGetPresenceAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the record's handle, which the caller closes with XblPresenceRecordCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] presenceRecordHandle Set to the record. The caller closes it with
///     XblPresenceRecordCloseHandle.
/// @return S_OK; E_INVALIDARG for null, and the result is kept; XAsyncGetResult's other results.
STDAPI XblPresenceGetPresenceResult(
    _In_ XAsyncBlock* async,
    _Out_ XblPresenceRecordHandle* presenceRecordHandle
    ) XBLSHIM_NOEXCEPT;

/// Reads the presence of users; an xuidsCount of 0 is accepted. Copies ids and filters.
///
/// @param xblContextHandle The context.
/// @param xuids The xuids of the users. Copied.
/// @param xuidsCount The number of elements of `xuids`.
/// @param filters The filters of the records. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer, a null array with elements, and unknown device
///     types.
STDAPI XblPresenceGetPresenceForMultipleUsersAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_opt_ XblPresenceQueryFilters* filters,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of records that the service sent.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultCount Set to the number of presence records; 0 when there is none.
/// @return XAsyncGetResultSize's results.
STDAPI XblPresenceGetPresenceForMultipleUsersResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the handles of the records. The caller closes each one with XblPresenceRecordCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] presenceRecordHandles The array of the caller for the records. The caller closes
///     each one with XblPresenceRecordCloseHandle.
/// @param presenceRecordHandlesCount The number of elements of `presenceRecordHandles`.
/// @return S_OK at once for a count of 0; E_INVALIDARG for a null array, and the result is kept;
///     E_NOT_SUFFICIENT_BUFFER.
STDAPI XblPresenceGetPresenceForMultipleUsersResult(
    _In_ XAsyncBlock* async,
    _Out_writes_(presenceRecordHandlesCount) XblPresenceRecordHandle* presenceRecordHandles,
    _In_ size_t presenceRecordHandlesCount
    ) XBLSHIM_NOEXCEPT;

/// Reads the presence of a social group, such as "People", of the owner or of the context's user.
/// Otherwise as XblPresenceGetPresenceForMultipleUsersAsync.
///
/// @param xblContextHandle The context.
/// @param socialGroupName The name of the social group, for example "People". Copied.
/// @param socialGroupOwnerXuid The xuid of the group's owner. May be null.
/// @param filters The filters of the records. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblPresenceGetPresenceForMultipleUsersAsync.
STDAPI XblPresenceGetPresenceForSocialGroupAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_z_ const char* socialGroupName,
    _In_opt_ uint64_t* socialGroupOwnerXuid,
    _In_opt_ XblPresenceQueryFilters* filters,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of records that the service sent.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] resultCount Set to the number of presence records; 0 when there is none.
/// @return XAsyncGetResultSize's results.
STDAPI XblPresenceGetPresenceForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the handles of the records. The caller closes each one with XblPresenceRecordCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] presenceRecordHandles The array of the caller for the records. The caller closes
///     each one with XblPresenceRecordCloseHandle.
/// @param presenceRecordHandlesCount The number of elements of `presenceRecordHandles`.
/// @return As XblPresenceGetPresenceForMultipleUsersResult.
STDAPI XblPresenceGetPresenceForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _Out_ XblPresenceRecordHandle* presenceRecordHandles,
    _In_ size_t presenceRecordHandlesCount
    ) XBLSHIM_NOEXCEPT;

/// Tracks one user, as XblPresenceTrackUsers does, behind a handle that
/// XblPresenceUnsubscribeFromDevicePresenceChange closes.
///
/// @param xblContextHandle The context.
/// @param xuid The xuid of the user.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceSubscribeToDevicePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Ends what XblPresenceSubscribeToDevicePresenceChange began, and frees its handle.
///
/// @param xblContextHandle The context.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceUnsubscribeFromDevicePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Tracks one user and one title behind a handle that XblPresenceUnsubscribeFromTitlePresenceChange
/// closes.
///
/// @param xblContextHandle The context.
/// @param xuid The xuid of the user.
/// @param titleId The title id.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceSubscribeToTitlePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _In_ uint32_t titleId,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Ends what XblPresenceSubscribeToTitlePresenceChange began, and frees its handle.
///
/// @param xblContextHandle The context.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
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

/// Adds a handler that is called when a tracked user signs in or out on a device.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return Its token, from one counter for both kinds of handler: 1, 2, ...; 0 for null and for a
///     context that is not valid. Handlers are called on a thread of the library, one after the
///     other.
STDAPI_(XblFunctionContext) XblPresenceAddDevicePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPresenceDevicePresenceChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler: it is not called any more, and not running, except on this thread or where it
/// takes longer than 2 seconds.
///
/// @param xblContextHandle The context.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return S_OK for unknown tokens; E_INVALIDARG for null; E_HANDLE.
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

/// Adds a handler that is called when a tracked user starts or ends the title or one of the
/// additional titles. Otherwise as XblPresenceAddDevicePresenceChangedHandler.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return As XblPresenceAddDevicePresenceChangedHandler.
STDAPI_(XblFunctionContext) XblPresenceAddTitlePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPresenceTitlePresenceChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler.
///
/// @param xblContextHandle The context.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return As XblPresenceRemoveDevicePresenceChangedHandler.
STDAPI XblPresenceRemoveTitlePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

/// Tracks users, counted: each call needs one of XblPresenceStopTrackingUsers. No users are no
/// error.
///
/// @param xblContextHandle The context.
/// @param xuids The xuids of the users. Copied.
/// @param xuidsCount The number of elements of `xuids`.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblPresenceTrackUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Takes back what XblPresenceTrackUsers did; users that are not tracked are no error.
///
/// @param xblContextHandle The context.
/// @param xuids The xuids of the users. Copied.
/// @param xuidsCount The number of elements of `xuids`.
/// @return As XblPresenceTrackUsers.
STDAPI XblPresenceStopTrackingUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Tracks titles beside the title's own, which always is, counted.
///
/// @param xblContextHandle The context.
/// @param titleIds The title ids. Copied.
/// @param titleIdsCount The number of elements of `titleIds`.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblPresenceTrackAdditionalTitles(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint32_t* titleIds,
    _In_ size_t titleIdsCount
    ) XBLSHIM_NOEXCEPT;

/// Takes back what XblPresenceTrackAdditionalTitles did. The title's own stays tracked.
///
/// @param xblContextHandle The context.
/// @param titleIds The title ids. Copied.
/// @param titleIdsCount The number of elements of `titleIds`.
/// @return As XblPresenceTrackAdditionalTitles.
STDAPI XblPresenceStopTrackingAdditionalTitles(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint32_t* titleIds,
    _In_ size_t titleIdsCount
    ) XBLSHIM_NOEXCEPT;

#endif
