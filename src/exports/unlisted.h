// exports/unlisted.h: what Microsoft's libraries export and the GDK's headers do not declare
//
// Wrappers for other languages look these up by name. Of most only the name and the type of the
// result are written down: they are link stubs, which read no argument.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_EXPORTS_UNLISTED_H
#define XBLSHIM_EXPORTS_UNLISTED_H

#include <XTaskQueue.h>

// ------------------------------------------------------------------------------------------------
// Functions
// ------------------------------------------------------------------------------------------------

/// Starts the game runtime, whose result is ignored, then calls XblInitialize with that scid and
/// queue and returns its result. Unity's package starts the services so. End them with
/// XblCleanupAsync and XGameRuntimeUninitialize.
///
/// @param scid Set to the service configuration id. The text belongs to the library.
/// @param internalWorkQueue The task queue of XblInitialize. Null: the process queue. May be null.
/// @return The result of XblInitialize.
STDAPI XblWrapper_XblInitialize(
    _In_z_ const char* scid,
    _In_opt_ XTaskQueueHandle internalWorkQueue
    ) XBLSHIM_NOEXCEPT;

/// Its parameters are those of reimplementations; no public source of Microsoft's has them.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XErrorReport(
    HRESULT status,
    const char* message
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Older names of the services, and other platforms' names
// ------------------------------------------------------------------------------------------------

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerSetBackgroundWorkAsyncQueue(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUserGroupGetUsersFromXboxUserIds(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblEventsSetMaxFileSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblEventsSetStorageAllotment(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblLocalStorageClearComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblLocalStorageReadComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblLocalStorageSetHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblLocalStorageWriteComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerActivityRemoveInviteHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(int32_t) XblGameInviteAddNotificationHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(int32_t) XblMultiplayerActivityAddInviteHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblGameInviteRemoveNotificationHandler(void) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Sign-in outside the GDK
// ------------------------------------------------------------------------------------------------

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalAddUserWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalAddUserWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalCheckUcsConsentForAllUsers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalCleanupAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalCleanupResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalCompareUsers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalFindUserByLocalId(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalGetDeviceUser(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalGetMaxUsers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalGetSandbox(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalGetSandboxSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalInitialize(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalMemGetFunctions(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalMemSetFunctions(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformCryptoSetCallbacks(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformDateTimeSetCallbacks(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformRemoteConnectCancelPrompt(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformRemoteConnectClearEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformRemoteConnectSetEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformStorageClearEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformStorageSetEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformWebClearEventHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalPlatformWebSetEventHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalSignOutUserAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalSignOutUserResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalTryAddDefaultUserSilentlyAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalTryAddDefaultUserSilentlyResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalTryAddUserByIdAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalTryAddUserByIdResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserCheckPrivilege(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserCheckUcsConsent(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserDuplicateHandle(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetAgeGroup(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetGamerPictureAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetGamerPictureResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetGamerPictureResultSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetGamertag(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetGamertagSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetLocalId(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetSignoutDeferral(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetState(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetTokenAndSignatureSilentlyAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetTokenAndSignatureSilentlyResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserGetTokenAndSignatureSilentlyResultSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserManageUcsConsentWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserManageUcsConsentWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserRegisterChangeEventHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserResolveIssueWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserResolveIssueWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserResolveUserPrivilegeWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XalUserResolveUserPrivilegeWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XalGetDeviceUserIsPresent(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XalSignOutUserAsyncIsPresent(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XalUserIsDevice(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XalUserIsGuest(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XalUserResolvePrivilegeWithUiIsPresent(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalPlatformStorageClearComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalPlatformStorageReadComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalPlatformStorageWriteComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalPlatformWebShowUrlComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalUserCloseHandle(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalUserCloseSignoutDeferral(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XalUserUnregisterChangeEventHandler(void) XBLSHIM_NOEXCEPT;

#endif
