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
/// There is nothing to do here: the answer is S_OK.
STDAPI XErrorReport(
    HRESULT status,
    const char* message
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Older names of the services, and other platforms' names
// ------------------------------------------------------------------------------------------------

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialManagerSetBackgroundWorkAsyncQueue(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialManagerUserGroupGetUsersFromXboxUserIds(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblEventsSetMaxFileSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblEventsSetStorageAllotment(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblLocalStorageClearComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblLocalStorageReadComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblLocalStorageSetHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblLocalStorageWriteComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblMultiplayerActivityRemoveInviteHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers 0, and says so once in the log.
STDAPI_(int32_t) XblGameInviteAddNotificationHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers 0, and says so once in the log.
STDAPI_(int32_t) XblMultiplayerActivityAddInviteHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XblGameInviteRemoveNotificationHandler(void) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Sign-in outside the GDK
// ------------------------------------------------------------------------------------------------

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalAddUserWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalAddUserWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalCheckUcsConsentForAllUsers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalCleanupAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalCleanupResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalCompareUsers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalFindUserByLocalId(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalGetDeviceUser(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalGetMaxUsers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalGetSandbox(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalGetSandboxSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalInitialize(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalMemGetFunctions(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalMemSetFunctions(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformCryptoSetCallbacks(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformDateTimeSetCallbacks(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformRemoteConnectCancelPrompt(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformRemoteConnectClearEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformRemoteConnectSetEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformStorageClearEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformStorageSetEventHandlers(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformWebClearEventHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalPlatformWebSetEventHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalSignOutUserAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalSignOutUserResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalTryAddDefaultUserSilentlyAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalTryAddDefaultUserSilentlyResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalTryAddUserByIdAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalTryAddUserByIdResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserCheckPrivilege(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserCheckUcsConsent(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserDuplicateHandle(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetAgeGroup(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetGamerPictureAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetGamerPictureResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetGamerPictureResultSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetGamertag(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetGamertagSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetLocalId(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetSignoutDeferral(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetState(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetTokenAndSignatureSilentlyAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetTokenAndSignatureSilentlyResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserGetTokenAndSignatureSilentlyResultSize(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserManageUcsConsentWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserManageUcsConsentWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserRegisterChangeEventHandler(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserResolveIssueWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserResolveIssueWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserResolveUserPrivilegeWithUiAsync(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XalUserResolveUserPrivilegeWithUiResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XalGetDeviceUserIsPresent(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XalSignOutUserAsyncIsPresent(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XalUserIsDevice(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XalUserIsGuest(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XalUserResolvePrivilegeWithUiIsPresent(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalPlatformStorageClearComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalPlatformStorageReadComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalPlatformStorageWriteComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalPlatformWebShowUrlComplete(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalUserCloseHandle(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalUserCloseSignoutDeferral(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XalUserUnregisterChangeEventHandler(void) XBLSHIM_NOEXCEPT;

#endif
