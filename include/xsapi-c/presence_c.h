// xsapi-c/presence_c.h: presence
//
// The presence of a user: whether the user is online, on which devices, and in which titles. A
// title sets the presence of its user, reads that of others, and tracks changes.
//
// Records are counted handles. All they point to is valid until the record's last handle is closed.
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

#ifndef XBLSHIM_XSAPI_C_PRESENCE_C_H
#define XBLSHIM_XSAPI_C_PRESENCE_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/real_time_activity_c.h>

/// The kinds of devices.
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

/// The states of a user.
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

/// How much of the screen a title uses.
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

/// How much of a presence is read. Default is the service's choice.
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

/// The kinds of media ids.
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

/// Whether a title was started or ended.
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

/// The services for broadcasts.
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

/// The presence of a user. Close each handle with XblPresenceRecordCloseHandle.
typedef struct XblPresenceRecord* XblPresenceRecordHandle;

/// A device that a user is signed in on.
typedef struct XblPresenceDeviceRecord
{
    XblPresenceDeviceType deviceType;
    /// The titles of the device; null when there is none.
    const struct XblPresenceTitleRecord* titleRecords;
    /// The number of elements of `titleRecords`; 0 when there is none.
    size_t titleRecordsCount;
} XblPresenceDeviceRecord;

/// A title that runs on a device.
typedef struct XblPresenceTitleRecord
{
    uint32_t titleId;
    /// The name of the title in UTF-8; may be empty.
    const char* titleName;
    /// The time of the last change in seconds since 1970, UTC.
    time_t lastModified;
    /// Whether the user is active in the title.
    bool titleActive;
    /// The rich presence text in UTF-8; may be empty.
    const char* richPresenceString;
    XblPresenceTitleViewState viewState;
    /// The broadcast of the title; null when there is none.
    struct XblPresenceBroadcastRecord* broadcastRecord;
} XblPresenceTitleRecord;

/// A broadcast of a title.
typedef struct XblPresenceBroadcastRecord
{
    /// The id of the broadcast; may be empty.
    const char* broadcastId;
    /// A GUID with its terminating zero.
    char session[XBL_GUID_LENGTH];
    XblPresenceBroadcastProvider provider;
    /// The number of viewers; may be 0.
    uint32_t viewerCount;
    /// The start in seconds since 1970, UTC.
    time_t startTime;
} XblPresenceBroadcastRecord;

/// A rich presence text of the title's service configuration.
typedef struct XblPresenceRichPresenceIds
{
    /// The service configuration id, with its terminating zero.
    char scid[XBL_SCID_LENGTH];
    /// The id of the text.
    const char* presenceId;
    /// The values for the text's placeholders; null when there is none.
    const char** presenceTokenIds;
    /// The number of elements of `presenceTokenIds`; 0 when there is none.
    size_t presenceTokenIdsCount;
} XblPresenceRichPresenceIds;

/// Which records are read, and how much of them.
typedef struct XblPresenceQueryFilters
{
    /// The kinds of devices to read; null for all kinds.
    const XblPresenceDeviceType* deviceTypes;
    /// The number of elements of `deviceTypes`; 0 for all kinds.
    size_t deviceTypesCount;
    /// The titles to read; null for all titles.
    const uint32_t* titleIds;
    /// The number of elements of `titleIds`; 0 for all titles.
    size_t titleIdsCount;
    XblPresenceDetailLevel detailLevel;
    /// true: reads only users who are online.
    bool onlineOnly;
    /// true: reads only users who broadcast.
    bool broadcastingOnly;
} XblPresenceQueryFilters;

// ------------------------------------------------------------------------------------------------
// Setting presence
// ------------------------------------------------------------------------------------------------

/// Sets whether the context's user is active in the title, with the rich presence text that
/// `richPresenceIds` names. The call has no payload. Nothing is stored when the service is not
/// reachable.
///
/// @param xblContextHandle The context.
/// @param isUserActiveInTitle Whether the user is playing the title.
/// @param richPresenceIds The id of the rich presence text and its tokens. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblPresenceSetPresenceAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ bool isUserActiveInTitle,
    _In_opt_ XblPresenceRichPresenceIds* richPresenceIds,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading presence
// ------------------------------------------------------------------------------------------------

/// Reads the presence of a user. Get the record with XblPresenceGetPresenceResult.
///
/// @param xblContextHandle The context.
/// @param xuid The xuid of the user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblPresenceGetPresenceAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the record of XblPresenceGetPresenceAsync, once. Close it with
/// XblPresenceRecordCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] presenceRecordHandle Set to the record. The caller closes it with
///     XblPresenceRecordCloseHandle.
/// @return S_OK, or one of the Results above. After E_INVALIDARG the result is kept.
STDAPI XblPresenceGetPresenceResult(
    _In_ XAsyncBlock* async,
    _Out_ XblPresenceRecordHandle* presenceRecordHandle
    ) XBLSHIM_NOEXCEPT;

/// Reads the presence of several users. Get the records with
/// XblPresenceGetPresenceForMultipleUsersResult.
///
/// @param xblContextHandle The context.
/// @param xuids The xuids of the users. Copied.
/// @param xuidsCount The number of elements of `xuids`; 0 is allowed.
/// @param filters The filters of the records. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for an unknown device type. Through
///     the block: service errors.
STDAPI XblPresenceGetPresenceForMultipleUsersAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_opt_ XblPresenceQueryFilters* filters,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of records of XblPresenceGetPresenceForMultipleUsersAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultCount Set to the number of presence records; 0 when there is none.
/// @return S_OK, or one of the Results above.
STDAPI XblPresenceGetPresenceForMultipleUsersResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the records of XblPresenceGetPresenceForMultipleUsersAsync, once. Close each one with
/// XblPresenceRecordCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] presenceRecordHandles The array of the caller for the records. The caller closes
///     each one with XblPresenceRecordCloseHandle.
/// @param presenceRecordHandlesCount The number of elements of `presenceRecordHandles`.
/// @return S_OK, also for a count of 0; one of the Results above. After E_INVALIDARG the result is
///     kept.
STDAPI XblPresenceGetPresenceForMultipleUsersResult(
    _In_ XAsyncBlock* async,
    _Out_writes_(presenceRecordHandlesCount) XblPresenceRecordHandle* presenceRecordHandles,
    _In_ size_t presenceRecordHandlesCount
    ) XBLSHIM_NOEXCEPT;

/// Reads the presence of the users in a social group. Get the records with
/// XblPresenceGetPresenceForSocialGroupResult.
///
/// @param xblContextHandle The context.
/// @param socialGroupName The name of the social group, for example "People". Copied.
/// @param socialGroupOwnerXuid The xuid of the group's owner. Null: the context's user. May be
///     null.
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

/// Gets the number of records of XblPresenceGetPresenceForSocialGroupAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultCount Set to the number of presence records; 0 when there is none.
/// @return S_OK, or one of the Results above.
STDAPI XblPresenceGetPresenceForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the records of XblPresenceGetPresenceForSocialGroupAsync, once. Close each one with
/// XblPresenceRecordCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] presenceRecordHandles The array of the caller for the records. The caller closes
///     each one with XblPresenceRecordCloseHandle.
/// @param presenceRecordHandlesCount The number of elements of `presenceRecordHandles`.
/// @return As XblPresenceGetPresenceForMultipleUsersResult.
STDAPI XblPresenceGetPresenceForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _Out_ XblPresenceRecordHandle* presenceRecordHandles,
    _In_ size_t presenceRecordHandlesCount
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Records
// ------------------------------------------------------------------------------------------------

/// Gets the xuid of the record's user.
///
/// @param handle The handle.
/// @param[out] xuid Set to the xuid of the user.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceRecordGetXuid(
    _In_ XblPresenceRecordHandle handle,
    _Out_ uint64_t* xuid
    ) XBLSHIM_NOEXCEPT;

/// Gets the state of the user: online, away or offline.
///
/// @param handle The handle.
/// @param[out] userState Set to the presence of the user.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceRecordGetUserState(
    _In_ XblPresenceRecordHandle handle,
    _Out_ XblPresenceUserState* userState
    ) XBLSHIM_NOEXCEPT;

/// Gets the devices of a record, with their titles.
///
/// @param handle The handle.
/// @param[out] deviceRecords Set to the array of devices, which belongs to the record; null when
///     there is none.
/// @param[out] deviceRecordsCount Set to the number of devices; 0 when there is none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceRecordGetDeviceRecords(
    _In_ XblPresenceRecordHandle handle,
    _Out_ const XblPresenceDeviceRecord** deviceRecords,
    _Out_ size_t* deviceRecordsCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the same handle with one more reference. Close each one with XblPresenceRecordCloseHandle.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceRecordDuplicateHandle(
    _In_ XblPresenceRecordHandle handle,
    _Out_ XblPresenceRecordHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. With the last one, everything that was read from the record is freed. Null and
/// handles that are not valid are ignored.
///
/// @param handle The handle.
STDAPI_(void) XblPresenceRecordCloseHandle(
    _In_ XblPresenceRecordHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Tracking changes
// ------------------------------------------------------------------------------------------------

/// Tracks users: the handlers of this header are called for them. Calls are counted, and each one
/// needs an XblPresenceStopTrackingUsers. 0 users are not an error.
///
/// @param xblContextHandle The context.
/// @param xuids The xuids of the users. Copied.
/// @param xuidsCount The number of elements of `xuids`; 0 is allowed.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceTrackUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Reverts XblPresenceTrackUsers. Users that are not tracked are ignored.
///
/// @param xblContextHandle The context.
/// @param xuids The xuids of the users. Copied.
/// @param xuidsCount The number of elements of `xuids`; 0 is allowed.
/// @return As XblPresenceTrackUsers.
STDAPI XblPresenceStopTrackingUsers(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Tracks titles in addition to the title itself, which is always tracked. Calls are counted, and
/// each one needs an XblPresenceStopTrackingAdditionalTitles.
///
/// @param xblContextHandle The context.
/// @param titleIds The title ids. Copied.
/// @param titleIdsCount The number of elements of `titleIds`.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceTrackAdditionalTitles(
    _In_ XblContextHandle xblContextHandle,
    _In_ const uint32_t* titleIds,
    _In_ size_t titleIdsCount
    ) XBLSHIM_NOEXCEPT;

/// Reverts XblPresenceTrackAdditionalTitles. The title itself stays tracked.
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

/// Called when a tracked user signs in or out on a device.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param xuid The xuid of the user.
/// @param deviceType The kind of device.
/// @param isUserLoggedOnDevice true: the user signed in on the device. false: the user signed out.
typedef void CALLBACK XblPresenceDevicePresenceChangedHandler(
    _In_opt_ void* context,
    _In_ uint64_t xuid,
    _In_ XblPresenceDeviceType deviceType,
    _In_ bool isUserLoggedOnDevice
    );

/// Registers a handler that is called when a tracked user signs in or out on a device. Handlers are
/// called on a thread of the library, one after the other.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return A token from 1 on, which no other handler of this header has; 0 for a null pointer and
///     for a context that is not valid.
STDAPI_(XblFunctionContext) XblPresenceAddDevicePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPresenceDevicePresenceChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. When it returns, the handler runs on no other thread and is not called
/// again. It waits two seconds at most.
///
/// @param xblContextHandle The context.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return S_OK, also for an unknown token; E_INVALIDARG; E_HANDLE.
STDAPI XblPresenceRemoveDevicePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

/// Called when a tracked user starts or ends a tracked title.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param xuid The xuid of the user.
/// @param titleId The title id.
/// @param titleState Whether the title was started or ended.
typedef void CALLBACK XblPresenceTitlePresenceChangedHandler(
    _In_opt_ void* context,
    _In_ uint64_t xuid,
    _In_ uint32_t titleId,
    _In_ XblPresenceTitleState titleState
    );

/// Registers a handler that is called when a tracked user starts or ends a tracked title. All else
/// is as with XblPresenceAddDevicePresenceChangedHandler.
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

/// Ends a registration, as XblPresenceRemoveDevicePresenceChangedHandler does.
///
/// @param xblContextHandle The context.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return As XblPresenceRemoveDevicePresenceChangedHandler.
STDAPI XblPresenceRemoveTitlePresenceChangedHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Subscriptions
// ------------------------------------------------------------------------------------------------

/// Tracks one user, as XblPresenceTrackUsers does, until
/// XblPresenceUnsubscribeFromDevicePresenceChange closes the subscription.
///
/// @param xblContextHandle The context.
/// @param xuid The xuid of the user.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceSubscribeToDevicePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Ends a subscription of XblPresenceSubscribeToDevicePresenceChange, and frees its handle.
///
/// @param xblContextHandle The context.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceUnsubscribeFromDevicePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Tracks one user and one title, until XblPresenceUnsubscribeFromTitlePresenceChange closes the
/// subscription.
///
/// @param xblContextHandle The context.
/// @param xuid The xuid of the user.
/// @param titleId The title id.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceSubscribeToTitlePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ uint64_t xuid,
    _In_ uint32_t titleId,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Ends a subscription of XblPresenceSubscribeToTitlePresenceChange, and frees its handle.
///
/// @param xblContextHandle The context.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblPresenceUnsubscribeFromTitlePresenceChange(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

#endif
