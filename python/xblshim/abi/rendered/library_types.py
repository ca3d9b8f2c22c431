"""The types of the library's functions: for editors and mypy only, nothing imports this at run time.

Numbers may be Python's or ctypes' own. A pointer may be ``ctypes.byref(...)``, ``ctypes.pointer(...)``, an array, the object itself, or None.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

import ctypes
from typing import Any, TypeAlias, TypeVar

from .ctypes_decls import (
    APP_LOCAL_DEVICE_ID,
    GUID,
    HCCallHandle,
    HCMockCallHandle,
    HCTraceImplArea,
    HCWebsocketHandle,
    HRESULT,
    SYSTEMTIME,
    XAsyncBlock,
    XGameRuntimeOptions,
    XGameSaveBlob,
    XGameSaveContainerHandle,
    XGameSaveProviderHandle,
    XGameSaveUpdateHandle,
    XNetworkingConnectivityHint,
    XNetworkingSecurityInformation,
    XNetworkingStatisticsBuffer,
    XTaskQueueHandle,
    XTaskQueuePortHandle,
    XTaskQueueRegistrationToken,
    XUserGetTokenAndSignatureHttpHeader,
    XUserGetTokenAndSignatureUtf16HttpHeader,
    XUserHandle,
    XUserLocalId,
    XUserPlatformOperation,
    XUserPlatformRemoteConnectEventHandlers,
    XUserSignOutDeferralHandle,
    XVersion,
    XblAchievementsManagerResultHandle,
    XblAchievementsResultHandle,
    XblContextHandle,
    XblGuid,
    XblHttpCallHandle,
    XblInitArgs,
    XblShimAchievementUpdate,
)
from .ctypes_services import (
    HCInitArgs,
    WebSocketCompletionResult,
    XAppBroadcastStatus,
    XAppCaptureDiagnosticScreenshotResult,
    XAppCaptureLocalResult,
    XAppCaptureLocalStreamHandle,
    XAppCaptureRecordClipResult,
    XAppCaptureScreenshotStreamHandle,
    XAppCaptureTakeScreenshotResult,
    XAppCaptureUserRecordingResult,
    XAppCaptureVideoCaptureSettings,
    XClosedCaptionProperties,
    XDisplayHdrModeInfo,
    XDisplayTimeoutDeferralHandle,
    XGameStreamingDisplayDetails,
    XGameStreamingTouchControlsStateOperation,
    XGameUiCallbackHandle,
    XGameUiTextEntryExtents,
    XGameUiTextEntryHandle,
    XGameUiTextEntryOptions,
    XGameUiUiCallbacks,
    XPackageChunkSelector,
    XPackageInstallationMonitorHandle,
    XPackageInstallationProgress,
    XPackageMountHandle,
    XPackageWriteStats,
    XPersistentLocalStorageSpaceInfo,
    XSpeechSynthesizerHandle,
    XSpeechSynthesizerStreamHandle,
    XStoreAddonLicense,
    XStoreAvailability,
    XStoreCanAcquireLicenseResult,
    XStoreConsumableResult,
    XStoreContextHandle,
    XStoreGameLicense,
    XStoreLicenseHandle,
    XStorePackageUpdate,
    XStoreProductQueryHandle,
    XStoreRateAndReviewResult,
    XblCreateMatchTicketResponse,
    XblDeviceToken,
    XblFormattedSecureDeviceAddress,
    XblLeaderboardQuery,
    XblLeaderboardResult,
    XblMultiplayerActivityDetails,
    XblMultiplayerActivityInfo,
    XblMultiplayerActivityRecentPlayerUpdate,
    XblMultiplayerEventArgsHandle,
    XblMultiplayerInviteHandle,
    XblMultiplayerManagerMember,
    XblMultiplayerMemberInitialization,
    XblMultiplayerPeerToHostRequirements,
    XblMultiplayerPeerToPeerRequirements,
    XblMultiplayerPerformQoSMeasurementsArgs,
    XblMultiplayerSearchHandle,
    XblMultiplayerSessionCapabilities,
    XblMultiplayerSessionHandle,
    XblMultiplayerSessionHandleId,
    XblMultiplayerSessionInitArgs,
    XblMultiplayerSessionMemberRole,
    XblMultiplayerSessionNumberAttribute,
    XblMultiplayerSessionQuery,
    XblMultiplayerSessionQueryResult,
    XblMultiplayerSessionReference,
    XblMultiplayerSessionReferenceUri,
    XblMultiplayerSessionStringAttribute,
    XblMultiplayerSessionTag,
    XblPresenceQueryFilters,
    XblPresenceRecordHandle,
    XblPresenceRichPresenceIds,
    XblRealTimeActivitySubscriptionHandle,
    XblReputationFeedbackItem,
    XblRequestedStatistics,
    XblSocialManagerPresenceRecord,
    XblSocialManagerUserGroupHandle,
    XblSocialRelationshipResultHandle,
    XblTitleManagedStatistic,
    XblTitleStorageBlobMetadata,
    XblTitleStorageBlobMetadataResultHandle,
    XblUserProfile,
)

Int: TypeAlias = "int | ctypes._SimpleCData[int]"
Float: TypeAlias = "float | ctypes._SimpleCData[float]"
Bool: TypeAlias = "bool | ctypes._SimpleCData[bool]"
Address: TypeAlias = "int | ctypes._CDataType | ctypes._CArgObject | bytes | None"  # void*
Function: TypeAlias = "ctypes._CFunctionType | None"
_T = TypeVar("_T", bound="ctypes._CDataType")
Pointer: TypeAlias = "_T | ctypes._Pointer[_T] | ctypes.Array[_T] | ctypes._CArgObject | None"


class Functions:
    """Each function of the C surface, and what ctypes adds."""

    _name: str
    _handle: int

    def __init__(self, name: str) -> None: ...

    def __getitem__(self, name_or_ordinal: Any) -> Any: ...

    def XTaskQueueCreate(self, workDispatchMode: Int, completionDispatchMode: Int, queue: Pointer[XTaskQueueHandle], /) -> int:
        """Creates a queue with two ports of its own."""
        ...

    def XTaskQueueGetPort(self, queue: XTaskQueueHandle | None, port: Int, portHandle: Pointer[XTaskQueuePortHandle], /) -> int:
        """Gets the handle of one port of a queue, to create a composite queue with."""
        ...

    def XTaskQueueCreateComposite(self, workPort: XTaskQueuePortHandle | None, completionPort: XTaskQueuePortHandle | None, queue: Pointer[XTaskQueueHandle], /) -> int:
        """Creates a queue out of ports of other queues; both may be the same port."""
        ...

    def XTaskQueueGetCurrentProcessTaskQueue(self, queue: Pointer[XTaskQueueHandle], /) -> bool:
        """Gets a handle to the process queue: the queue of calls whose block names none."""
        ...

    def XTaskQueueSetCurrentProcessTaskQueue(self, queue: XTaskQueueHandle | None, /) -> None:
        """Replaces the process queue: the queue of calls whose block names none."""
        ...

    def XTaskQueueSubmitCallback(self, queue: XTaskQueueHandle | None, port: Int, callbackContext: Address, callback: Function, /) -> int:
        """Appends a callback to a port."""
        ...

    def XTaskQueueSubmitDelayedCallback(self, queue: XTaskQueueHandle | None, port: Int, delayMs: Int, callbackContext: Address, callback: Function, /) -> int:
        """Submits a callback that joins the end of the port when `delayMs` milliseconds have passed on a ...."""
        ...

    def XTaskQueueDispatch(self, queue: XTaskQueueHandle | None, port: Int, timeoutInMs: Int, /) -> bool:
        """Runs at most one callback of a port on the calling thread, in every dispatch mode of the port."""
        ...

    def XTaskQueueRegisterMonitor(self, queue: XTaskQueueHandle | None, callbackContext: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback that is called for each callback that becomes ready on either port of the ...."""
        ...

    def XTaskQueueUnregisterMonitor(self, queue: XTaskQueueHandle | None, token: XTaskQueueRegistrationToken, /) -> None:
        """Ends the registration of a monitor and waits until no thread runs it."""
        ...

    def XTaskQueueRegisterWaiter(self, queue: XTaskQueueHandle | None, port: Int, waitHandle: Any, callbackContext: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Submits `callback` to a port each time a Windows wait handle is signaled, until it is ...."""
        ...

    def XTaskQueueUnregisterWaiter(self, queue: XTaskQueueHandle | None, token: XTaskQueueRegistrationToken, /) -> None:
        """Ends the registration of a waiter: no call of its callback begins any more, even if the handle ...."""
        ...

    def XTaskQueueTerminate(self, queue: XTaskQueueHandle | None, wait: Bool, callbackContext: Address, callback: Function, /) -> int:
        """Cancels everything in the queue."""
        ...

    def XTaskQueueDuplicateHandle(self, queueHandle: XTaskQueueHandle | None, duplicatedHandle: Pointer[XTaskQueueHandle], /) -> int:
        """Gets one more handle to the same queue, with a value of its own."""
        ...

    def XTaskQueueCloseHandle(self, queue: XTaskQueueHandle | None, /) -> None:
        """Closes one handle."""
        ...

    def XAsyncRun(self, asyncBlock: Pointer[XAsyncBlock], work: Function, /) -> int:
        """Runs `work` on the work port of the block's queue, then calls the completion callback on its ...."""
        ...

    def XAsyncGetStatus(self, asyncBlock: Pointer[XAsyncBlock], wait: Bool, /) -> int:
        """Gets the status of a call."""
        ...

    def XAsyncGetResultSize(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of a payload that was not fetched yet; 0 when there is none or it was fetched."""
        ...

    def XAsyncCancel(self, asyncBlock: Pointer[XAsyncBlock], /) -> None:
        """Requests cancellation of the call."""
        ...

    def XAsyncBegin(self, asyncBlock: Pointer[XAsyncBlock], context: Address, identity: Address, identityName: bytes | ctypes.Array[ctypes.c_char] | None, provider: Function, /) -> int:
        """Begins a call in a block: checks the block and its queue (the process queue when it has none), ...."""
        ...

    def XAsyncSchedule(self, asyncBlock: Pointer[XAsyncBlock], delayInMs: Int, /) -> int:
        """Schedules a call of the provider with DoWork on the work port."""
        ...

    def XAsyncComplete(self, asyncBlock: Pointer[XAsyncBlock], result: Int, requiredBufferSize: Int, /) -> None:
        """Completes a call."""
        ...

    def XAsyncGetResult(self, asyncBlock: Pointer[XAsyncBlock], identity: Address, bufferSize: Int, buffer: Address, bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Fetches the payload, once: calls the provider with GetResult on this thread to fill `buffer`."""
        ...

    def HCTraceInit(self) -> None:
        """Does nothing: the log is always ready."""
        ...

    def HCTraceCleanup(self) -> None:
        """Does nothing: the log is always ready."""
        ...

    def HCSettingsSetTraceLevel(self, traceLevel: Int, /) -> int:
        """Sets the level of the log, for the lines of the library and of the title."""
        ...

    def HCSettingsGetTraceLevel(self, traceLevel: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the level of the log."""
        ...

    def HCTraceSetClientCallback(self, callback: Function, /) -> bool:
        """Sets the callback for the lines of the log."""
        ...

    def HCTraceSetTraceToDebugger(self, traceToDebugger: Bool, /) -> None:
        """Sets whether lines also go to the debugger."""
        ...

    def HCTraceSetEtwEnabled(self, enabled: Bool, /) -> None:
        """Sets whether lines also go to Event Tracing for Windows."""
        ...

    def HCTraceSetPlatformCallbacks(self, threadIdCallback: Function, threadIdContext: Address, writeToDebuggerCallback: Function, writeToDebuggerContext: Address, /) -> int:
        """Sets the functions that read thread ids and write to the debugger, for platforms with functions ...."""
        ...

    def HCTraceImplMessage(self, area: Pointer[HCTraceImplArea], level: Int, format: bytes | ctypes.Array[ctypes.c_char] | None, /, *more: Any) -> None:
        """Writes a line, with the arguments of printf."""
        ...

    def HCTraceImplScopeId(self) -> int:
        """Gets a new number for a scope, which both of its lines contain."""
        ...

    def XErrorSetOptions(self, optionsDebuggerPresent: Int, optionsDebuggerNotPresent: Int, /) -> None:
        """Sets what happens when a call of the runtime fails: the functions of XGameRuntimeInit.h, ...."""
        ...

    def XErrorSetCallback(self, callback: Function, context: Address, /) -> None:
        """Sets the callback for failing calls of the runtime; null removes it."""
        ...

    def XUserGetMaxUsers(self, maxUsers: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of users that can be added at the same time: the number of configured users."""
        ...

    def XUserAddAsync(self, options: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Adds a configured user."""
        ...

    def XUserAddResult(self, async_: Pointer[XAsyncBlock], newUser: Pointer[XUserHandle], /) -> int:
        """Fetches the user of XUserAddAsync, once."""
        ...

    def XUserAddByIdWithUiAsync(self, userId: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Adds the configured user with a given xuid; no dialog appears."""
        ...

    def XUserAddByIdWithUiResult(self, async_: Pointer[XAsyncBlock], newUser: Pointer[XUserHandle], /) -> int:
        """Fetches the user of XUserAddByIdWithUiAsync, once."""
        ...

    def XUserFindUserById(self, userId: Int, handle: Pointer[XUserHandle], /) -> int:
        """Finds an added user by its xuid."""
        ...

    def XUserFindUserByLocalId(self, userLocalId: XUserLocalId, handle: Pointer[XUserHandle], /) -> int:
        """Finds an added user by its local id."""
        ...

    def XUserFindForDevice(self, deviceId: Pointer[APP_LOCAL_DEVICE_ID], handle: Pointer[XUserHandle], /) -> int:
        """Finds the user that an input device belongs to."""
        ...

    def XUserCompare(self, user1: XUserHandle | None, user2: XUserHandle | None, /) -> int:
        """Compares the users of two handles, in an order that is constant while the process runs."""
        ...

    def XUserGetId(self, user: XUserHandle | None, userId: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the Xbox user id (xuid) of the user."""
        ...

    def XUserGetLocalId(self, user: XUserHandle | None, userLocalId: Pointer[XUserLocalId], /) -> int:
        """Gets the id of the user within this process."""
        ...

    def XUserGetGamertag(self, user: XUserHandle | None, gamertagComponent: Int, gamertagSize: Int, gamertag: bytes | ctypes.Array[ctypes.c_char] | None, gamertagUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies one form of the gamertag in UTF-8."""
        ...

    def XUserGetState(self, user: XUserHandle | None, state: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the sign-in state of the user."""
        ...

    def XUserGetIsGuest(self, user: XUserHandle | None, isGuest: Pointer[ctypes.c_bool], /) -> int:
        """Checks whether the user is a guest (`xuid:gamertag:guest` in the configuration)."""
        ...

    def XUserGetAgeGroup(self, user: XUserHandle | None, ageGroup: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the age group of the user."""
        ...

    def XUserIsStoreUser(self, user: XUserHandle | None, /) -> bool:
        """Checks whether the user is the one of the store."""
        ...

    def XUserGetGamerPictureAsync(self, user: XUserHandle | None, pictureSize: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the user's picture: a built-in one of less than 16 KiB, or the PNG file that ...."""
        ...

    def XUserGetGamerPictureResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the picture of XUserGetGamerPictureAsync."""
        ...

    def XUserGetGamerPictureResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the picture of XUserGetGamerPictureAsync, once."""
        ...

    def XUserCheckPrivilege(self, user: XUserHandle | None, options: Int, privilege: Int, hasPrivilege: Pointer[ctypes.c_bool], reason: Pointer[ctypes.c_uint32], /) -> int:
        """Checks whether the user has a privilege, and why not (`reason` may be null)."""
        ...

    def XUserResolvePrivilegeWithUiAsync(self, user: XUserHandle | None, options: Int, privilege: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Lets the player acquire a privilege, on a console."""
        ...

    def XUserResolvePrivilegeWithUiResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XUserResolvePrivilegeWithUiAsync."""
        ...

    def XUserGetTokenAndSignatureAsync(self, user: XUserHandle | None, options: Int, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, headerCount: Int, headers: Pointer[XUserGetTokenAndSignatureHttpHeader], bodySize: Int, bodyBuffer: Address, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the value of the header Authorization, and a signature where there is one, for a request ...."""
        ...

    def XUserGetTokenAndSignatureResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the buffer for XUserGetTokenAndSignatureResult."""
        ...

    def XUserGetTokenAndSignatureResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the token and the signature of XUserGetTokenAndSignatureAsync, once."""
        ...

    def XUserGetTokenAndSignatureUtf16Async(self, user: XUserHandle | None, options: Int, method: str | None, url: str | None, headerCount: Int, headers: Pointer[XUserGetTokenAndSignatureUtf16HttpHeader], bodySize: Int, bodyBuffer: Address, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins the same call as XUserGetTokenAndSignatureAsync, with wide texts: UTF-16 where wchar_t ...."""
        ...

    def XUserGetTokenAndSignatureUtf16ResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the buffer for XUserGetTokenAndSignatureUtf16Result."""
        ...

    def XUserGetTokenAndSignatureUtf16Result(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the token and the signature of XUserGetTokenAndSignatureUtf16Async, once."""
        ...

    def XUserResolveIssueWithUiAsync(self, user: XUserHandle | None, url: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Lets the player resolve a problem of the account, on a console."""
        ...

    def XUserResolveIssueWithUiResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XUserResolveIssueWithUiAsync."""
        ...

    def XUserResolveIssueWithUiUtf16Async(self, user: XUserHandle | None, url: str | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins the same call as XUserResolveIssueWithUiAsync, with a wide text."""
        ...

    def XUserResolveIssueWithUiUtf16Result(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XUserResolveIssueWithUiUtf16Async."""
        ...

    def XUserGetMsaTokenSilentlyAsync(self, user: XUserHandle | None, options: Int, scope: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets a token of the Microsoft account for a scope."""
        ...

    def XUserGetMsaTokenSilentlyResultSize(self, async_: Pointer[XAsyncBlock], tokenSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the token that XUserGetMsaTokenSilentlyAsync fetched."""
        ...

    def XUserGetMsaTokenSilentlyResult(self, async_: Pointer[XAsyncBlock], resultTokenSize: Int, resultToken: bytes | ctypes.Array[ctypes.c_char] | None, resultTokenUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the token that XUserGetMsaTokenSilentlyAsync fetched, once."""
        ...

    def XUserRegisterForChangeEvent(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changes of users."""
        ...

    def XUserUnregisterForChangeEvent(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts afterwards, also for earlier events."""
        ...

    def XUserIsSignOutPresent(self) -> bool:
        """Checks whether XUserSignOutAsync is supported."""
        ...

    def XUserSignOutAsync(self, user: XUserHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Signs a user out, as XblShimSignOutUser does; the callbacks of XUserRegisterForChangeEvent are ...."""
        ...

    def XUserSignOutResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XUserSignOutAsync."""
        ...

    def XUserGetSignOutDeferral(self, deferral: Pointer[XUserSignOutDeferralHandle], /) -> int:
        """Delays a sign-out until the deferral is closed, on a console."""
        ...

    def XUserCloseSignOutDeferralHandle(self, deferral: XUserSignOutDeferralHandle | None, /) -> None:
        """Ends the delay of a sign-out."""
        ...

    def XUserFindControllerForUserWithUiAsync(self, user: XUserHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Finds the gamepad of a user; no dialog appears."""
        ...

    def XUserFindControllerForUserWithUiResult(self, async_: Pointer[XAsyncBlock], deviceId: Pointer[APP_LOCAL_DEVICE_ID], /) -> int:
        """Fetches the id of the gamepad that XUserFindControllerForUserWithUiAsync found, once."""
        ...

    def XUserRegisterForDeviceAssociationChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for input devices whose user changes, on the completion port of `queue`."""
        ...

    def XUserUnregisterForDeviceAssociationChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration."""
        ...

    def XUserGetDefaultAudioEndpointUtf16(self, user: XUserLocalId, defaultAudioEndpointKind: Int, endpointIdUtf16Count: Int, endpointIdUtf16: str | None, endpointIdUtf16Used: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the id of the user's audio device."""
        ...

    def XUserRegisterForDefaultAudioEndpointUtf16Changed(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changed audio devices; `queue` may be null."""
        ...

    def XUserUnregisterForDefaultAudioEndpointUtf16Changed(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration."""
        ...

    def XUserPlatformRemoteConnectSetEventHandlers(self, queue: XTaskQueueHandle | None, handlers: Pointer[XUserPlatformRemoteConnectEventHandlers], /) -> int:
        """Sets the handlers of sign-in on another device."""
        ...

    def XUserPlatformRemoteConnectCancelPrompt(self, operation: XUserPlatformOperation | None, /) -> int:
        """Ends a prompt that the player closed."""
        ...

    def XUserPlatformSpopPromptSetEventHandlers(self, queue: XTaskQueueHandle | None, handler: Function, context: Address, /) -> int:
        """Sets the handler for users who are signed in elsewhere."""
        ...

    def XUserPlatformSpopPromptComplete(self, operation: XUserPlatformOperation | None, result: Int, /) -> int:
        """Reports the player's choice of such a prompt."""
        ...

    def XUserDuplicateHandle(self, handle: XUserHandle | None, duplicatedHandle: Pointer[XUserHandle], /) -> int:
        """Gets one more handle to the same user."""
        ...

    def XUserCloseHandle(self, user: XUserHandle | None, /) -> None:
        """Closes one handle."""
        ...

    def XGameGetXboxTitleId(self, titleId: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the title id: that of the configuration, of MicrosoftGame.config beside the program, or the ...."""
        ...

    def XLaunchNewGame(self, exePath: bytes | ctypes.Array[ctypes.c_char] | None, args: bytes | ctypes.Array[ctypes.c_char] | None, defaultUser: XUserHandle | None, /) -> None:
        """Ends this program and starts another one of the same package."""
        ...

    def XLaunchRestartOnCrash(self, args: bytes | ctypes.Array[ctypes.c_char] | None, reserved: Int, /) -> int:
        """Starts the program again after a crash, with these arguments; null removes them."""
        ...

    def XGameRuntimeIsFeatureAvailable(self, feature: Int, /) -> bool:
        """Checks whether a part of the runtime is available: whether at least half of its functions work ...."""
        ...

    def XGameRuntimeInitialize(self) -> int:
        """Starts the game runtime."""
        ...

    def XGameRuntimeInitializeWithOptions(self, options: Pointer[XGameRuntimeOptions], /) -> int:
        """Starts the game runtime as XGameRuntimeInitialize does, with a MicrosoftGame.config of the title."""
        ...

    def XGameRuntimeUninitialize(self) -> None:
        """Stops the game runtime."""
        ...

    def XSystemGetDeviceType(self) -> int:
        """Gets the kind of this device: Pc on every platform."""
        ...

    def XSystemGetXboxLiveSandboxId(self, sandboxIdSize: Int, sandboxId: bytes | ctypes.Array[ctypes.c_char] | None, sandboxIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the id of the configured sandbox (`sandbox`, or XBLSHIM_SANDBOX; RETAIL by default)."""
        ...

    def XSystemGetAnalyticsInfo(self) -> Any:
        """Gets versions and names for analytics, those of a PC: the version of Windows of the edition, the ...."""
        ...

    def XSystemGetAppSpecificDeviceId(self, appSpecificDeviceIdSize: Int, appSpecificDeviceId: bytes | ctypes.Array[ctypes.c_char] | None, appSpecificDeviceIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the id of this device for this title: 44 characters, constant for the same `state_dir`."""
        ...

    def XSystemGetConsoleId(self, consoleIdSize: Int, consoleId: bytes | ctypes.Array[ctypes.c_char] | None, consoleIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the console id of a PC, which consists of zeros and dots."""
        ...

    def XSystemHandleTrack(self, callback: Function, context: Address, /) -> int:
        """Sets a callback for handles that are created and closed."""
        ...

    def XSystemIsHandleValid(self, handle: Address, /) -> bool:
        """Checks whether a handle is open: a task queue, a user, or a handle of a function that returns a ...."""
        ...

    def XSystemGetRuntimeInfo(self) -> Any:
        """Gets the versions of the runtime."""
        ...

    def XSystemAllowFullDownloadBandwidth(self, enable: Bool, /) -> None:
        """Lets downloads use the whole bandwidth while the title runs."""
        ...

    def XNetworkingGetConnectivityHint(self, connectivityHint: Pointer[XNetworkingConnectivityHint], /) -> int:
        """Gets the state of the connection: internet access through Ethernet, or none while the network is ...."""
        ...

    def XNetworkingRegisterConnectivityHintChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changes of the connection."""
        ...

    def XNetworkingUnregisterConnectivityHintChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts afterwards, also for earlier changes."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPort(self, preferredLocalUdpMultiplayerPort: Pointer[ctypes.c_uint16], /) -> int:
        """Gets the UDP port for multiplayer."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(self, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Begins to read the UDP port for multiplayer."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(self, asyncBlock: Pointer[XAsyncBlock], preferredLocalUdpMultiplayerPort: Pointer[ctypes.c_uint16], /) -> int:
        """Gets the port of XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsync(self, url: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Begins to read the protocols and certificates to accept of a server."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResult(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Pointer[ctypes.c_size_t], securityInformationBuffer: Pointer[ctypes.c_uint8], securityInformation: Pointer[Any], /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, without thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResultSize(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the information in bytes."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16Async(self, url: str | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Begins the same call as XNetworkingQuerySecurityInformationForUrlAsync, with a wide text."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Pointer[ctypes.c_size_t], securityInformationBuffer: Pointer[ctypes.c_uint8], securityInformation: Pointer[Any], /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, without thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the information in bytes."""
        ...

    def XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changes of the preferred UDP port."""
        ...

    def XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration of XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged."""
        ...

    def XNetworkingVerifyServerCertificate(self, requestHandle: Address, securityInformation: Pointer[XNetworkingSecurityInformation], /) -> int:
        """Checks the certificate of a request's server."""
        ...

    def XNetworkingQueryConfigurationSetting(self, configurationSetting: Int, value: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the value that the title has set; 0 without one."""
        ...

    def XNetworkingSetConfigurationSetting(self, configurationParameter: Int, value: Int, /) -> int:
        """Stores a value, which has no effect."""
        ...

    def XNetworkingQueryStatistics(self, statisticsType: Int, statisticsBuffer: Pointer[XNetworkingStatisticsBuffer], /) -> int:
        """Gets statistics of the network stack."""
        ...

    def XGameSaveInitializeProvider(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, syncOnDemand: Bool, provider: Pointer[XGameSaveProviderHandle], /) -> int:
        """Opens the saves of a user in a service configuration."""
        ...

    def XGameSaveInitializeProviderAsync(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, syncOnDemand: Bool, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveInitializeProvider on the work port."""
        ...

    def XGameSaveInitializeProviderResult(self, async_: Pointer[XAsyncBlock], provider: Pointer[XGameSaveProviderHandle], /) -> int:
        """Gets the provider of XGameSaveInitializeProviderAsync, once."""
        ...

    def XGameSaveGetRemainingQuota(self, provider: XGameSaveProviderHandle | None, remainingQuota: Pointer[ctypes.c_int64], /) -> int:
        """Gets the number of bytes that can still be saved: 256 MiB minus the size of all blobs of the ...."""
        ...

    def XGameSaveGetRemainingQuotaAsync(self, provider: XGameSaveProviderHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveGetRemainingQuota on the work port."""
        ...

    def XGameSaveGetRemainingQuotaResult(self, async_: Pointer[XAsyncBlock], remainingQuota: Pointer[ctypes.c_int64], /) -> int:
        """Gets the quota of XGameSaveGetRemainingQuotaAsync, once."""
        ...

    def XGameSaveEnumerateContainerInfo(self, provider: XGameSaveProviderHandle | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` for each container, in the order of their names, on this thread, until it ...."""
        ...

    def XGameSaveEnumerateContainerInfoByName(self, provider: XGameSaveProviderHandle | None, containerNamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` as XGameSaveEnumerateContainerInfo does, for the containers whose names begin ...."""
        ...

    def XGameSaveGetContainerInfo(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` as XGameSaveEnumerateContainerInfo does, for the container of this name."""
        ...

    def XGameSaveCreateContainer(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, containerContext: Pointer[XGameSaveContainerHandle], /) -> int:
        """Creates a handle to a container, which need not exist: its first submitted update creates it."""
        ...

    def XGameSaveDeleteContainer(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Deletes a container with its blobs, as a whole or not at all."""
        ...

    def XGameSaveDeleteContainerAsync(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveDeleteContainer on the work port."""
        ...

    def XGameSaveDeleteContainerResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XGameSaveDeleteContainerAsync."""
        ...

    def XGameSaveEnumerateBlobInfo(self, container: XGameSaveContainerHandle | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` for each blob of a container, in the order of their names, on this thread, ...."""
        ...

    def XGameSaveEnumerateBlobInfoByName(self, container: XGameSaveContainerHandle | None, blobNamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` as XGameSaveEnumerateBlobInfo does, for the blobs whose names begin with a prefix."""
        ...

    def XGameSaveReadBlobData(self, container: XGameSaveContainerHandle | None, blobNames: Pointer[ctypes.c_char_p], countOfBlobs: Pointer[ctypes.c_uint32], blobsSize: Int, blobData: Pointer[XGameSaveBlob], /) -> int:
        """Reads the blobs that `blobNames` names in their order, or all blobs in the order of their names ...."""
        ...

    def XGameSaveReadBlobDataAsync(self, container: XGameSaveContainerHandle | None, blobNames: Pointer[ctypes.c_char_p], countOfBlobs: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveReadBlobData on the work port."""
        ...

    def XGameSaveReadBlobDataResult(self, async_: Pointer[XAsyncBlock], blobsSize: Int, blobData: Pointer[XGameSaveBlob], countOfBlobs: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the blobs of XGameSaveReadBlobDataAsync, once, in the form of XGameSaveReadBlobData."""
        ...

    def XGameSaveCreateUpdate(self, container: XGameSaveContainerHandle | None, containerDisplayName: bytes | ctypes.Array[ctypes.c_char] | None, updateContext: Pointer[XGameSaveUpdateHandle], /) -> int:
        """Begins an update of a container, which also sets its display name."""
        ...

    def XGameSaveSubmitBlobWrite(self, updateContext: XGameSaveUpdateHandle | None, blobName: bytes | ctypes.Array[ctypes.c_char] | None, data: Pointer[ctypes.c_uint8], byteCount: Int, /) -> int:
        """Adds a blob to an update."""
        ...

    def XGameSaveSubmitBlobDelete(self, updateContext: XGameSaveUpdateHandle | None, blobName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Adds the deletion of a blob to an update."""
        ...

    def XGameSaveSubmitUpdate(self, updateContext: XGameSaveUpdateHandle | None, /) -> int:
        """Saves all changes of an update, or none of them."""
        ...

    def XGameSaveSubmitUpdateAsync(self, updateContext: XGameSaveUpdateHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveSubmitUpdate on the work port."""
        ...

    def XGameSaveSubmitUpdateResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XGameSaveSubmitUpdateAsync."""
        ...

    def XGameSaveCloseUpdate(self, context: XGameSaveUpdateHandle | None, /) -> None:
        """Closes an update."""
        ...

    def XGameSaveCloseContainer(self, context: XGameSaveContainerHandle | None, /) -> None:
        """Closes a container."""
        ...

    def XGameSaveCloseProvider(self, provider: XGameSaveProviderHandle | None, /) -> None:
        """Closes a provider."""
        ...

    def XGameSaveFilesGetFolderWithUiAsync(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Creates a folder for the saves of a user in a service configuration, below the setting `state_dir`."""
        ...

    def XGameSaveFilesGetFolderWithUiResult(self, async_: Pointer[XAsyncBlock], folderSize: Int, folderResult: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Copies the absolute path of the folder of XGameSaveFilesGetFolderWithUiAsync, once."""
        ...

    def XGameSaveFilesGetRemainingQuota(self, userContext: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, remainingQuota: Pointer[ctypes.c_int64], /) -> int:
        """Gets the number of bytes that can still be saved: 256 MiB minus the size of the files in the folder."""
        ...

    def XalGetTitleId(self, titleId: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the title id, as XGameGetXboxTitleId does."""
        ...

    def XalUserGetId(self, user: XUserHandle | None, userId: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the xuid of a user, as XUserGetId does."""
        ...

    def XblGetErrorCondition(self, hr: Int, /) -> int:
        """Sorts an HRESULT into one of a few groups, so that a title need not handle each value."""
        ...

    def XblMemSetFunctions(self, memAllocFunc: Function, memFreeFunc: Function, /) -> int:
        """Sets the allocator for memory that the library returns to the title; both null restore the default."""
        ...

    def XblMemGetFunctions(self, memAllocFunc: Pointer[Any], memFreeFunc: Pointer[Any], /) -> int:
        """Gets the current allocator: the title's, or that of the library, which returns null for a size of 0."""
        ...

    def XblInitialize(self, args: Pointer[XblInitArgs], /) -> int:
        """Starts the services library."""
        ...

    def XblCleanupAsync(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Ends the services library."""
        ...

    def XblGetScid(self, scid: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the service configuration id of XblInitialize, in its letter case."""
        ...

    def XblGetAsyncQueue(self) -> XTaskQueueHandle:
        """Gets a new handle to a queue for the title's background work."""
        ...

    def XblSetOverrideLocale(self, overrideLocale: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the language of the service's texts for later calls."""
        ...

    def XblSetOverrideConfiguration(self, overrideScid: bytes | ctypes.Array[ctypes.c_char] | None, overrideTitleId: Int, /) -> int:
        """Sets another service configuration and title for multiplayer."""
        ...

    def XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(self, setting: Int, /) -> None:
        """Does nothing."""
        ...

    def XblSetApiType(self, apiType: Int, /) -> None:
        """Does nothing."""
        ...

    def XblAddServiceCallRoutedHandler(self, handler: Function, context: Address, /) -> int:
        """Registers a handler that is called after each HTTP attempt of a service call, successful or not: ...."""
        ...

    def XblRemoveServiceCallRoutedHandler(self, token: Int, /) -> None:
        """Ends a registration."""
        ...

    def XblContextSettingsGetLongHttpTimeout(self, context: XblContextHandle | None, timeoutInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the time limit of long calls in seconds; 300 at first."""
        ...

    def XblContextSettingsSetLongHttpTimeout(self, context: XblContextHandle | None, timeoutInSeconds: Int, /) -> int:
        """Sets the time limit of long calls in seconds."""
        ...

    def XblContextSettingsGetHttpRetryDelay(self, context: XblContextHandle | None, delayInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the base of the delay before a retry in seconds; 2 at first."""
        ...

    def XblContextSettingsSetHttpRetryDelay(self, context: XblContextHandle | None, delayInSeconds: Int, /) -> int:
        """Sets the base of the delay before a retry in seconds: retry n is delayed by base^n to ...."""
        ...

    def XblContextSettingsGetHttpTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the time in seconds in which a call is retried; 20 at first."""
        ...

    def XblContextSettingsSetHttpTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds in which a call is retried; 0 for no retries."""
        ...

    def XblContextSettingsGetWebsocketTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the time in seconds in which a web socket is connected again; 60 at first."""
        ...

    def XblContextSettingsSetWebsocketTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds in which a web socket is connected again."""
        ...

    def XblContextSettingsGetUseCrossPlatformQosServers(self, context: XblContextHandle | None, value: Pointer[ctypes.c_bool], /) -> int:
        """Checks whether multiplayer uses cross-platform servers; false at first."""
        ...

    def XblContextSettingsSetUseCrossPlatformQosServers(self, context: XblContextHandle | None, value: Bool, /) -> int:
        """Sets whether multiplayer uses cross-platform servers."""
        ...

    def XblContextCreateHandle(self, user: XUserHandle | None, context: Pointer[XblContextHandle], /) -> int:
        """Creates a context for a user."""
        ...

    def XblContextGetUser(self, context: XblContextHandle | None, user: Pointer[XUserHandle], /) -> int:
        """Gets a new handle to the context's user."""
        ...

    def XblContextGetXboxUserId(self, context: XblContextHandle | None, xboxUserId: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the Xbox user id (xuid) of the context's user."""
        ...

    def XblContextDuplicateHandle(self, xboxLiveContextHandle: XblContextHandle | None, duplicatedHandle: Pointer[XblContextHandle], /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblContextCloseHandle(self, xboxLiveContextHandle: XblContextHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblAchievementsUpdateAchievementAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, percentComplete: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Updates the progress of one of this title's achievements, in percent; 100 unlocks it."""
        ...

    def XblAchievementsUpdateAchievementForTitleIdAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, titleId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, percentComplete: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Updates the progress of an achievement of a given title and service configuration."""
        ...

    def XblAchievementsGetAchievementsForTitleIdAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, titleId: Int, type: Int, unlockedOnly: Bool, orderBy: Int, skipItems: Int, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Fetches the first page of a user's achievements in a title."""
        ...

    def XblAchievementsGetAchievementsForTitleIdResult(self, async_: Pointer[XAsyncBlock], result: Pointer[XblAchievementsResultHandle], /) -> int:
        """Gets the page of XblAchievementsGetAchievementsForTitleIdAsync, once."""
        ...

    def XblAchievementsGetAchievementAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Fetches one achievement."""
        ...

    def XblAchievementsGetAchievementResult(self, async_: Pointer[XAsyncBlock], result: Pointer[XblAchievementsResultHandle], /) -> int:
        """Gets the page of XblAchievementsGetAchievementAsync, once."""
        ...

    def XblAchievementsResultGetAchievements(self, resultHandle: XblAchievementsResultHandle | None, achievements: Pointer[Any], achievementsCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the achievements of the page: an array that belongs to the result and is valid until its ...."""
        ...

    def XblAchievementsResultHasNext(self, resultHandle: XblAchievementsResultHandle | None, hasNext: Pointer[ctypes.c_bool], /) -> int:
        """Checks whether there is a next page."""
        ...

    def XblAchievementsResultGetNextAsync(self, resultHandle: XblAchievementsResultHandle | None, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Fetches the next page with the settings of the first."""
        ...

    def XblAchievementsResultGetNextResult(self, async_: Pointer[XAsyncBlock], result: Pointer[XblAchievementsResultHandle], /) -> int:
        """Gets the page of XblAchievementsResultGetNextAsync, once."""
        ...

    def XblAchievementsResultDuplicateHandle(self, handle: XblAchievementsResultHandle | None, duplicatedHandle: Pointer[XblAchievementsResultHandle], /) -> int:
        """Duplicates the handle: gets the same handle with one more reference."""
        ...

    def XblAchievementsResultCloseHandle(self, handle: XblAchievementsResultHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblAchievementsAddAchievementProgressChangeHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, handlerContext: Address, /) -> int:
        """Registers a handler for changes of the context's user in XblInitialize's service configuration, ...."""
        ...

    def XblAchievementsRemoveAchievementProgressChangeHandler(self, xblContextHandle: XblContextHandle | None, functionContext: Int, /) -> int:
        """Ends a registration."""
        ...

    def XblAchievementUnlockAddNotificationHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, handlerContext: Address, /) -> int:
        """Registers a handler for unlocks of the context's user in this title."""
        ...

    def XblAchievementUnlockRemoveNotificationHandler(self, xblContextHandle: XblContextHandle | None, functionContext: Int, /) -> None:
        """Ends a registration, and waits as XblAchievementsRemoveAchievementProgressChangeHandler does."""
        ...

    def XblAchievementsManagerAddLocalUser(self, user: XUserHandle | None, queue: XTaskQueueHandle | None, /) -> int:
        """Begins to follow a user: subscribes to the user's progress and fetches all achievements in the ...."""
        ...

    def XblAchievementsManagerRemoveLocalUser(self, user: XUserHandle | None, /) -> int:
        """Stops following a user: a fetch in progress and events that were not returned yet are dropped, ...."""
        ...

    def XblAchievementsManagerIsUserInitialized(self, xboxUserId: Int, /) -> int:
        """Checks whether a user's achievements are in memory."""
        ...

    def XblAchievementsManagerDoWork(self, achievementsEvents: Pointer[Any], achievementsEventsCount: Pointer[ctypes.c_size_t], /) -> int:
        """Updates the manager's memory and gets the events since the last call."""
        ...

    def XblAchievementsManagerGetAchievement(self, xboxUserId: Int, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, achievementResult: Pointer[XblAchievementsManagerResultHandle], /) -> int:
        """Gets one achievement from memory, as a copy that never changes."""
        ...

    def XblAchievementsManagerGetAchievements(self, xboxUserId: Int, sortField: Int, sortOrder: Int, achievementsResult: Pointer[XblAchievementsManagerResultHandle], /) -> int:
        """Gets all achievements from memory, as a copy that never changes."""
        ...

    def XblAchievementsManagerGetAchievementsByState(self, xboxUserId: Int, sortField: Int, sortOrder: Int, achievementState: Int, achievementsResult: Pointer[XblAchievementsManagerResultHandle], /) -> int:
        """Gets the achievements in one state from memory, as XblAchievementsManagerGetAchievements does; ...."""
        ...

    def XblAchievementsManagerUpdateAchievement(self, xboxUserId: Int, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, currentProgress: Int, /) -> int:
        """Updates an achievement's progress in percent; 100 unlocks it."""
        ...

    def XblAchievementsManagerResultGetAchievements(self, resultHandle: XblAchievementsManagerResultHandle | None, achievements: Pointer[Any], achievementsCount: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the result's achievements: an array that belongs to the result and is valid until its last ...."""
        ...

    def XblAchievementsManagerResultDuplicateHandle(self, handle: XblAchievementsManagerResultHandle | None, duplicatedHandle: Pointer[XblAchievementsManagerResultHandle], /) -> int:
        """Gets the same handle with one more reference; each one is closed with ...."""
        ...

    def XblAchievementsManagerResultCloseHandle(self, handle: XblAchievementsManagerResultHandle | None, /) -> None:
        """Closes a handle, that is, drops one reference; with the last one the result and everything read ...."""
        ...

    def XblHttpCallCreate(self, xblContext: XblContextHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, call: Pointer[XblHttpCallHandle], /) -> int:
        """Creates a call for a context's user."""
        ...

    def XblHttpCallRequestSetHeader(self, call: XblHttpCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, allowTracing: Bool, /) -> int:
        """Sets a header of the request."""
        ...

    def XblHttpCallRequestSetRequestBodyBytes(self, call: XblHttpCallHandle | None, requestBodyBytes: Pointer[ctypes.c_uint8], requestBodySize: Int, /) -> int:
        """Sets the request's body."""
        ...

    def XblHttpCallRequestSetRequestBodyString(self, call: XblHttpCallHandle | None, requestBodyString: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the request's body to a text without its terminating zero."""
        ...

    def XblHttpCallRequestSetRetryAllowed(self, call: XblHttpCallHandle | None, retryAllowed: Bool, /) -> int:
        """Sets whether failed attempts are retried; true at first."""
        ...

    def XblHttpCallRequestSetRetryCacheId(self, call: XblHttpCallHandle | None, retryAfterCacheId: Int, /) -> int:
        """Sets the throttle state of the call: calls with the same number share the delay of a Retry-After."""
        ...

    def XblHttpCallRequestSetLongHttpCall(self, call: XblHttpCallHandle | None, longHttpCall: Bool, /) -> int:
        """Sets whether the time limit of an attempt is the context's XblContextSettingsSetLongHttpTimeout."""
        ...

    def XblHttpCallSetTracing(self, call: XblHttpCallHandle | None, traceCall: Bool, /) -> int:
        """Does nothing: the log shows each call at the level debug."""
        ...

    def XblHttpCallPerformAsync(self, call: XblHttpCallHandle | None, type: Int, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Sends the call's request and receives its response."""
        ...

    def XblHttpCallGetStatusCode(self, call: XblHttpCallHandle | None, statusCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the HTTP status of the response."""
        ...

    def XblHttpCallGetNetworkErrorCode(self, call: XblHttpCallHandle | None, networkErrorCode: Pointer[HRESULT], platformNetworkErrorCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the reason why no response came: a result, and the error number of the platform."""
        ...

    def XblHttpCallGetPlatformNetworkErrorMessage(self, call: XblHttpCallHandle | None, platformNetworkErrorMessage: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the reason why no response came as a sentence; empty otherwise."""
        ...

    def XblHttpCallGetResponseString(self, call: XblHttpCallHandle | None, responseString: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the response's body as a text with a terminating zero; empty before a response and without ...."""
        ...

    def XblHttpCallGetResponseBodyBytesSize(self, call: XblHttpCallHandle | None, bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the response's body in bytes."""
        ...

    def XblHttpCallGetResponseBodyBytes(self, call: XblHttpCallHandle | None, bufferSize: Int, buffer: Pointer[ctypes.c_uint8], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the response's body."""
        ...

    def XblHttpCallGetHeader(self, call: XblHttpCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the value of a header of the response; null when there is none of this name."""
        ...

    def XblHttpCallGetNumHeaders(self, call: XblHttpCallHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of headers of the response."""
        ...

    def XblHttpCallGetHeaderAtIndex(self, call: XblHttpCallHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the name and the value of a header of the response, in the order of the names."""
        ...

    def XblHttpCallGetRequestUrl(self, call: XblHttpCallHandle | None, url: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the URL as the title set it."""
        ...

    def XblHttpCallDuplicateHandle(self, call: XblHttpCallHandle | None, duplicateHandle: Pointer[XblHttpCallHandle], /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblHttpCallCloseHandle(self, call: XblHttpCallHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblShimSetOption(self, key: bytes | ctypes.Array[ctypes.c_char] | None, value: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets a configuration key for this process, over the environment and the configuration file: ...."""
        ...

    def XblShimGetStartError(self) -> bytes | None:
        """Gets the reason why the last start (XGameRuntimeInitialize, XblInitialize) failed, as a sentence ...."""
        ...

    def XblShimHResultName(self, hr: Int, /) -> bytes | None:
        """Gets the name of an HRESULT, for example 'HTTP_E_STATUS_NOT_MODIFIED' for 0x80190130."""
        ...

    def XblShimHResultMessage(self, hr: Int, /) -> bytes | None:
        """Gets one or two sentences: the meaning of an HRESULT in this library, and the remedy."""
        ...

    def XblShimGetVersion(self) -> bytes | None:
        """Gets the version of the library, for example '1.2.0'."""
        ...

    def XblShimUpdateAchievementsAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, updates: Pointer[XblShimAchievementUpdate], updateCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Sets a user's progress in several achievements of this title with few requests: one for a ...."""
        ...

    def XblShimUpdateAchievementsResult(self, async_: Pointer[XAsyncBlock], resultCount: Int, results: Pointer[HRESULT], /) -> int:
        """Takes the results of XblShimUpdateAchievementsAsync: one for each update, in their order, and of ...."""
        ...

    def XblShimSetOffline(self, offline: Bool, /) -> None:
        """Switches the network off, or on again, to test how a title handles it."""
        ...

    def XblShimSignOutUser(self, xuid: Int, /) -> int:
        """Signs an added user out, to test how a title handles it: XUserGetState returns SignedOut; ...."""
        ...

    def XblShimSignInUser(self, xuid: Int, /) -> int:
        """Signs in a user that XblShimSignOutUser signed out; the callbacks get SignedInAgain."""
        ...

    def XblShimReport(self, format: Int, /) -> bytes | None:
        """Writes a report of open handles and pending calls: the handles that the title has not closed ...."""
        ...

    def HCMockCallCreate(self, call: Pointer[HCMockCallHandle], /) -> int:
        """As in C."""
        ...

    def HCMockAddMock(self, call: HCMockCallHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, requestBodyBytes: Pointer[ctypes.c_uint8], requestBodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCMockSetMockMatchedCallback(self, call: HCMockCallHandle | None, callback: Function, context: Address, /) -> int:
        """As in C."""
        ...

    def HCMockRemoveMock(self, call: HCMockCallHandle | None, /) -> int:
        """As in C."""
        ...

    def HCMockClearMocks(self) -> int:
        """As in C."""
        ...

    def HCMockCallDuplicateHandle(self, call: HCMockCallHandle | None, /) -> HCMockCallHandle:
        """As in C."""
        ...

    def HCMockCallCloseHandle(self, call: HCMockCallHandle | None, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetResponseBodyBytes(self, call: HCMockCallHandle | None, bodyBytes: Pointer[ctypes.c_uint8], bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetStatusCode(self, call: HCMockCallHandle | None, statusCode: Int, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetNetworkErrorCode(self, call: HCMockCallHandle | None, networkErrorCode: Int, platformNetworkErrorCode: Int, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetHeader(self, call: HCMockCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCMemSetFunctions(self, memAllocFunc: Function, memFreeFunc: Function, /) -> int:
        """Sets the allocator for memory that HTTP calls return to the title; both null restore the default."""
        ...

    def HCMemGetFunctions(self, memAllocFunc: Pointer[Any], memFreeFunc: Pointer[Any], /) -> int:
        """Gets the current allocator."""
        ...

    def HCInitialize(self, args: Pointer[HCInitArgs], /) -> int:
        """Starts the HTTP layer, as XGameRuntimeInitialize and XblInitialize do, too."""
        ...

    def HCIsInitialized(self) -> bool:
        """Checks whether the HTTP layer is started: from HCInitialize, XGameRuntimeInitialize or ...."""
        ...

    def HCCleanup(self) -> None:
        """Reverts HCInitialize."""
        ...

    def HCCleanupAsync(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins to revert HCInitialize."""
        ...

    def HCGetLibVersion(self, version: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the version of this library."""
        ...

    def HCSetGlobalProxy(self, proxyUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCHttpCallCreate(self, call: Pointer[HCCallHandle], /) -> int:
        """Creates a call."""
        ...

    def HCHttpCallRequestSetUrl(self, call: HCCallHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the method and the URL."""
        ...

    def HCHttpCallRequestSetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, allowTracing: Bool, /) -> int:
        """Sets a header of the request."""
        ...

    def HCHttpCallRequestSetRequestBodyBytes(self, call: HCCallHandle | None, requestBodyBytes: Pointer[ctypes.c_uint8], requestBodySize: Int, /) -> int:
        """Sets the request's body."""
        ...

    def HCHttpCallRequestSetRequestBodyString(self, call: HCCallHandle | None, requestBodyString: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the request's body to a text without its terminating zero."""
        ...

    def HCHttpCallRequestSetRequestBodyReadFunction(self, call: HCCallHandle | None, readFunction: Function, bodySize: Int, context: Address, /) -> int:
        """Sets a function that supplies the request's body part by part, in place of a body."""
        ...

    def HCHttpCallRequestEnableGzipCompression(self, call: HCCallHandle | None, level: Int, /) -> int:
        """Sends the request's body as gzip, with the header Content-Encoding."""
        ...

    def HCHttpCallRequestSetDynamicSize(self, call: HCCallHandle | None, dynamicBodySize: Int, /) -> int:
        """Sets a size for HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestAddDynamicBytesWritten(self, call: HCCallHandle | None, bytesWritten: Int, /) -> int:
        """Adds to the number of HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestSetTimeout(self, call: HCCallHandle | None, timeoutInSeconds: Int, /) -> int:
        """Sets the time limit of an attempt in seconds; 30 at first."""
        ...

    def HCHttpCallRequestSetTimeoutWindow(self, call: HCCallHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds in which attempts are retried; 20 at first, 0 for no retries."""
        ...

    def HCHttpCallRequestSetRetryAllowed(self, call: HCCallHandle | None, retryAllowed: Bool, /) -> int:
        """Sets whether failed attempts are retried; true at first."""
        ...

    def HCHttpCallRequestSetRetryDelay(self, call: HCCallHandle | None, retryDelayInSeconds: Int, /) -> int:
        """Sets the delay between attempts in seconds; 2 at first."""
        ...

    def HCHttpCallRequestSetRetryCacheId(self, call: HCCallHandle | None, retryAfterCacheId: Int, /) -> int:
        """Sets the throttle state of the call: calls with the same number share the delay of a Retry-After."""
        ...

    def HCHttpCallRequestSetSSLValidation(self, call: HCCallHandle | None, sslValidation: Bool, /) -> int:
        """Does nothing: certificates are always checked."""
        ...

    def HCHttpDisableAssertsForSSLValidationInDevSandboxes(self, setting: Int, /) -> int:
        """Does nothing: the library has no such asserts."""
        ...

    def HCHttpCallResponseSetResponseBodyWriteFunction(self, call: HCCallHandle | None, writeFunction: Function, context: Address, /) -> int:
        """Sets a function that receives the response's body part by part."""
        ...

    def HCHttpCallRequestSetMaxReceiveBufferSize(self, call: HCCallHandle | None, bufferSizeInBytes: Int, /) -> int:
        """Sets the maximum size of the parts that the function of ...."""
        ...

    def HCHttpCallRequestGetMaxReceiveBufferSize(self, call: HCCallHandle | None, bufferSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the value of HCHttpCallRequestSetMaxReceiveBufferSize."""
        ...

    def HCHttpCallRequestSetProgressReportFunction(self, call: HCCallHandle | None, progressReportFunction: Function, isUploadFunction: Bool, minimumProgressReportInterval: Int, context: Address, /) -> int:
        """Sets a function that is called with the number of bytes: of the request's body once it was sent, ...."""
        ...

    def HCHttpCallResponseSetGzipCompressed(self, call: HCCallHandle | None, compress: Bool, /) -> int:
        """Does nothing: a response in gzip or deflate is always decompressed."""
        ...

    def HCHttpCallSetTracing(self, call: HCCallHandle | None, traceCall: Bool, /) -> int:
        """Does nothing: the log shows each call at the level debug."""
        ...

    def HCHttpCallPerformAsync(self, call: HCCallHandle | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Sends the call's request and receives its response."""
        ...

    def HCHttpCallGetPerformCount(self, call: HCCallHandle | None, performCount: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of times that the call was sent."""
        ...

    def HCHttpCallResponseGetStatusCode(self, call: HCCallHandle | None, statusCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the HTTP status of the response."""
        ...

    def HCHttpCallResponseGetNetworkErrorCode(self, call: HCCallHandle | None, networkErrorCode: Pointer[HRESULT], platformNetworkErrorCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the reason why no response came: a result, and the error number of the platform."""
        ...

    def HCHttpCallResponseGetPlatformNetworkErrorMessage(self, call: HCCallHandle | None, platformNetworkErrorMessage: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the reason why no response came as a sentence; empty when one came."""
        ...

    def HCHttpCallResponseGetResponseString(self, call: HCCallHandle | None, responseString: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the response's body as a text with a terminating zero."""
        ...

    def HCHttpCallResponseGetResponseBodyBytesSize(self, call: HCCallHandle | None, bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the response's body in bytes."""
        ...

    def HCHttpCallResponseGetResponseBodyBytes(self, call: HCCallHandle | None, bufferSize: Int, buffer: Pointer[ctypes.c_uint8], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the response's body."""
        ...

    def HCHttpCallResponseGetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the value of a header of the response; null when there is none of this name."""
        ...

    def HCHttpCallResponseGetNumHeaders(self, call: HCCallHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of headers of the response."""
        ...

    def HCHttpCallResponseGetHeaderAtIndex(self, call: HCCallHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the name and the value of a header of the response."""
        ...

    def HCHttpCallGetRequestUrl(self, call: HCCallHandle | None, url: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the URL as it was sent."""
        ...

    def HCHttpCallGetId(self, call: HCCallHandle | None, /) -> int:
        """Gets the number of the call, which no other call of the process has."""
        ...

    def HCHttpCallDuplicateHandle(self, call: HCCallHandle | None, /) -> HCCallHandle:
        """Gets one more handle to the call."""
        ...

    def HCHttpCallCloseHandle(self, call: HCCallHandle | None, /) -> int:
        """Closes a handle."""
        ...

    def HCAddCallRoutedHandler(self, handler: Function, context: Address, /) -> int:
        """Registers a handler that is called after each HTTP attempt of a service call, as ...."""
        ...

    def HCRemoveCallRoutedHandler(self, handlerId: Int, /) -> None:
        """Ends a registration."""
        ...

    def HCWebSocketCreate(self, websocket: Pointer[HCWebsocketHandle], messageFunc: Function, binaryMessageFunc: Function, closeFunc: Function, functionContext: Address, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetOptions(self, websocket: HCWebsocketHandle | None, options: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetMaxReceiveBufferSize(self, websocket: HCWebsocketHandle | None, bufferSizeInBytes: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetProxyUri(self, websocket: HCWebsocketHandle | None, proxyUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetProxyDecryptsHttps(self, websocket: HCWebsocketHandle | None, allowProxyToDecryptHttps: Bool, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetHeader(self, websocket: HCWebsocketHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetResponseHeader(self, websocket: HCWebsocketHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetNumResponseHeaders(self, websocket: HCWebsocketHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetResponseHeaderAtIndex(self, websocket: HCWebsocketHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetPingInterval(self, websocket: HCWebsocketHandle | None, pingIntervalSeconds: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetEventFunctions(self, websocket: HCWebsocketHandle | None, messageFunc: Pointer[Any], binaryMessageFunc: Pointer[Any], closeFunc: Pointer[Any], functionContext: Pointer[ctypes.c_void_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetBinaryMessageFragmentEventFunction(self, websocket: HCWebsocketHandle | None, binaryMessageFragmentFunc: Pointer[Any], functionContext: Pointer[ctypes.c_void_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetBinaryMessageFragmentEventFunction(self, websocket: HCWebsocketHandle | None, binaryMessageFragmentFunc: Function, /) -> int:
        """As in C."""
        ...

    def HCWebSocketConnectAsync(self, uri: bytes | ctypes.Array[ctypes.c_char] | None, subProtocol: bytes | ctypes.Array[ctypes.c_char] | None, websocket: HCWebsocketHandle | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketConnectResult(self, asyncBlock: Pointer[XAsyncBlock], result: Pointer[WebSocketCompletionResult], /) -> int:
        """As in C."""
        ...

    def HCWebSocketSendMessageAsync(self, websocket: HCWebsocketHandle | None, message: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def HCWebSocketSendBinaryMessageAsync(self, websocket: HCWebsocketHandle | None, payloadBytes: Pointer[ctypes.c_uint8], payloadSize: Int, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketSendMessageResult(self, asyncBlock: Pointer[XAsyncBlock], result: Pointer[WebSocketCompletionResult], /) -> int:
        """As in C."""
        ...

    def HCWebSocketDisconnect(self, websocket: HCWebsocketHandle | None, /) -> int:
        """As in C."""
        ...

    def HCWebSocketDisconnectWithStatus(self, websocket: HCWebsocketHandle | None, closeStatus: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketDuplicateHandle(self, websocket: HCWebsocketHandle | None, /) -> HCWebsocketHandle:
        """As in C."""
        ...

    def HCWebSocketCloseHandle(self, websocket: HCWebsocketHandle | None, /) -> int:
        """As in C."""
        ...

    def HCAddWebSocketRoutedHandler(self, handler: Function, context: Address, /) -> int:
        """As in C."""
        ...

    def HCRemoveWebSocketRoutedHandler(self, handlerId: Int, /) -> None:
        """As in C."""
        ...

    def HCSetHttpCallPerformFunction(self, performFunc: Function, performContext: Address, /) -> int:
        """As in C."""
        ...

    def HCGetHttpCallPerformFunction(self, performFunc: Pointer[Any], performContext: Pointer[ctypes.c_void_p], /) -> int:
        """As in C."""
        ...

    def HCHttpCallGetContext(self, call: HCCallHandle | None, context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets the value of HCHttpCallSetContext; null without one."""
        ...

    def HCHttpCallSetContext(self, call: HCCallHandle | None, context: Address, /) -> int:
        """Stores a value of the title with the call."""
        ...

    def HCHttpCallRequestGetUrl(self, call: HCCallHandle | None, method: Pointer[ctypes.c_char_p], url: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the method and the URL; those of an observed call as they were sent."""
        ...

    def HCHttpCallRequestGetRequestBodyBytes(self, call: HCCallHandle | None, requestBodyBytes: Pointer[Any], requestBodySize: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the request's body; null and 0 without one."""
        ...

    def HCHttpCallRequestGetRequestBodyString(self, call: HCCallHandle | None, requestBody: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the request's body as a text with a terminating zero; empty without one."""
        ...

    def HCHttpCallRequestGetRequestBodyReadFunction(self, call: HCCallHandle | None, readFunction: Pointer[Any], bodySize: Pointer[ctypes.c_size_t], context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets the arguments of HCHttpCallRequestSetRequestBodyReadFunction; null and 0 without them."""
        ...

    def HCHttpCallRequestGetDynamicBytesWritten(self, call: HCCallHandle | None, dynamicBodySize: Pointer[ctypes.c_size_t], dynamicBodyBytesWritten: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the numbers of HCHttpCallRequestSetDynamicSize and HCHttpCallRequestAddDynamicBytesWritten."""
        ...

    def HCHttpCallRequestGetProgressReportFunction(self, call: HCCallHandle | None, isUploadFunction: Bool, progressReportFunction: Pointer[Any], minimumProgressReportInterval: Pointer[ctypes.c_size_t], context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets the arguments of HCHttpCallRequestSetProgressReportFunction; null and 0 without them."""
        ...

    def HCHttpCallRequestGetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the value of a header of the request; null when there is none of this name."""
        ...

    def HCHttpCallRequestGetNumHeaders(self, call: HCCallHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of headers that the title set; of an observed call the number that was sent."""
        ...

    def HCHttpCallRequestGetHeaderAtIndex(self, call: HCCallHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the name and the value of a header of the request."""
        ...

    def HCHttpCallRequestGetRetryAllowed(self, call: HCCallHandle | None, retryAllowed: Pointer[ctypes.c_bool], /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryAllowed."""
        ...

    def HCHttpCallRequestGetRetryCacheId(self, call: HCCallHandle | None, retryAfterCacheId: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryCacheId; 0 without one."""
        ...

    def HCHttpCallRequestGetTimeout(self, call: HCCallHandle | None, timeoutInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetTimeout."""
        ...

    def HCHttpCallRequestGetRetryDelay(self, call: HCCallHandle | None, retryDelayInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryDelay."""
        ...

    def HCHttpCallRequestGetTimeoutWindow(self, call: HCCallHandle | None, timeoutWindowInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetTimeoutWindow."""
        ...

    def HCHttpCallResponseGetResponseBodyWriteFunction(self, call: HCCallHandle | None, writeFunction: Pointer[Any], context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets the arguments of HCHttpCallResponseSetResponseBodyWriteFunction; null without them."""
        ...

    def HCHttpCallResponseGetDynamicBytesWritten(self, call: HCCallHandle | None, dynamicBodySize: Pointer[ctypes.c_size_t], dynamicBodyBytesWritten: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetDynamicSize(self, call: HCCallHandle | None, dynamicBodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseAddDynamicBytesWritten(self, call: HCCallHandle | None, bytesWritten: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetResponseBodyBytes(self, call: HCCallHandle | None, bodyBytes: Pointer[ctypes.c_uint8], bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseAppendResponseBodyBytes(self, call: HCCallHandle | None, bodyBytes: Pointer[ctypes.c_uint8], bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetStatusCode(self, call: HCCallHandle | None, statusCode: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetNetworkErrorCode(self, call: HCCallHandle | None, networkErrorCode: Int, platformNetworkErrorCode: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetPlatformNetworkErrorMessage(self, call: HCCallHandle | None, platformNetworkErrorMessage: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetHeaderWithLength(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, nameSize: Int, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, valueSize: Int, /) -> int:
        """As in C."""
        ...

    def HCSetWebSocketFunctions(self, websocketConnectFunc: Function, websocketSendMessageFunc: Function, websocketSendBinaryMessageFunc: Function, websocketDisconnectFunc: Function, context: Address, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketFunctions(self, websocketConnectFunc: Pointer[Any], websocketSendMessageFunc: Pointer[Any], websocketSendBinaryMessageFunc: Pointer[Any], websocketDisconnectFunc: Pointer[Any], context: Pointer[ctypes.c_void_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetProxyUri(self, websocket: HCWebsocketHandle | None, proxyUri: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetHeader(self, websocket: HCWebsocketHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetNumHeaders(self, websocket: HCWebsocketHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetHeaderAtIndex(self, websocket: HCWebsocketHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetPingInterval(self, websocket: HCWebsocketHandle | None, pingIntervalSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XGameUiSetNotificationPositionHint(self, position: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowAchievementsAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, titleId: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowAchievementsResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XGameUiShowErrorDialogAsync(self, async_: Pointer[XAsyncBlock], errorCode: Int, context: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowErrorDialogResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XGameUiShowMessageDialogAsync(self, async_: Pointer[XAsyncBlock], titleText: bytes | ctypes.Array[ctypes.c_char] | None, contentText: bytes | ctypes.Array[ctypes.c_char] | None, firstButtonText: bytes | ctypes.Array[ctypes.c_char] | None, secondButtonText: bytes | ctypes.Array[ctypes.c_char] | None, thirdButtonText: bytes | ctypes.Array[ctypes.c_char] | None, defaultButton: Int, cancelButton: Int, /) -> int:
        """Writes the texts of a dialog into the log, and selects its default button."""
        ...

    def XGameUiShowMessageDialogResult(self, async_: Pointer[XAsyncBlock], resultButton: Pointer[ctypes.c_uint32], /) -> int:
        """Fetches the default button, once."""
        ...

    def XGameUiShowMultiplayerActivityGameInviteAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowMultiplayerActivityGameInviteResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XGameUiShowPlayerPickerAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, promptText: bytes | ctypes.Array[ctypes.c_char] | None, selectFromPlayersCount: Int, selectFromPlayers: Pointer[ctypes.c_uint64], preSelectedPlayersCount: Int, preSelectedPlayers: Pointer[ctypes.c_uint64], minSelectionCount: Int, maxSelectionCount: Int, /) -> int:
        """Selects the preselected players if the title allows that many, else the first ...."""
        ...

    def XGameUiShowPlayerPickerResult(self, async_: Pointer[XAsyncBlock], resultPlayersCount: Int, resultPlayers: Pointer[ctypes.c_uint64], resultPlayersUsed: Pointer[ctypes.c_uint32], /) -> int:
        """Fetches the xuids of the players, once; `resultPlayersUsed` (may be null) gets their number."""
        ...

    def XGameUiShowPlayerPickerResultCount(self, async_: Pointer[XAsyncBlock], resultPlayersCount: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of players."""
        ...

    def XGameUiShowPlayerProfileCardAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, targetPlayer: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowPlayerProfileCardResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XGameUiShowSendGameInviteAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, sessionConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, sessionId: bytes | ctypes.Array[ctypes.c_char] | None, invitationText: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowSendGameInviteResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XGameUiShowTextEntryAsync(self, async_: Pointer[XAsyncBlock], titleText: bytes | ctypes.Array[ctypes.c_char] | None, descriptionText: bytes | ctypes.Array[ctypes.c_char] | None, defaultText: bytes | ctypes.Array[ctypes.c_char] | None, inputScope: Int, maxTextLength: Int, /) -> int:
        """Selects the default text, at most `maxTextLength` bytes of it (0: all)."""
        ...

    def XGameUiShowTextEntryResult(self, async_: Pointer[XAsyncBlock], resultTextBufferSize: Int, resultTextBuffer: bytes | ctypes.Array[ctypes.c_char] | None, resultTextBufferUsed: Pointer[ctypes.c_uint32], /) -> int:
        """Fetches the text, once; `resultTextBufferUsed` (may be null) gets its size with the zero."""
        ...

    def XGameUiShowTextEntryResultSize(self, async_: Pointer[XAsyncBlock], resultTextBufferSize: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the size of the text, with its zero."""
        ...

    def XGameUiShowWebAuthenticationAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, requestUri: bytes | ctypes.Array[ctypes.c_char] | None, completionUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationWithOptionsAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, requestUri: bytes | ctypes.Array[ctypes.c_char] | None, completionUri: bytes | ctypes.Array[ctypes.c_char] | None, options: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryOpen(self, options: Pointer[XGameUiTextEntryOptions], maxLength: Int, initialText: bytes | ctypes.Array[ctypes.c_char] | None, initialCursorIndex: Int, handle: Pointer[XGameUiTextEntryHandle], /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryGetState(self, handle: XGameUiTextEntryHandle | None, changeType: Pointer[ctypes.c_uint32], cursorIndex: Pointer[ctypes.c_uint32], imeClauseStartIndex: Pointer[ctypes.c_uint32], imeClauseEndIndex: Pointer[ctypes.c_uint32], bufferSize: Int, buffer: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryClose(self, handle: XGameUiTextEntryHandle | None, /) -> None:
        """As in C."""
        ...

    def XGameUiTextEntryGetExtents(self, handle: XGameUiTextEntryHandle | None, extents: Pointer[XGameUiTextEntryExtents], /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryUpdatePositionHint(self, handle: XGameUiTextEntryHandle | None, positionHint: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryUpdateVisibility(self, handle: XGameUiTextEntryHandle | None, visibilityFlags: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowStateShareAsync(self, async_: Pointer[XAsyncBlock], requestingUser: XUserHandle | None, linkToken: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowStateShareResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XGameUiSetUiCallbacks(self, callbacks: Pointer[XGameUiUiCallbacks], useSystemUiIfAvailable: Bool, /) -> int:
        """As in C."""
        ...

    def XGameUiSetMessageDialogUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, response: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiSetPlayerPickerUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, playerCount: Int, players: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XGameUiSetTextEntryUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, response: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiSetPlayerProfileCardUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameUiSetSendGameInviteUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameUiSetAchievementsUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameUiSetMultiplayerActivityGameInviteUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameUiSetErrorDialogUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, /) -> int:
        """As in C."""
        ...

    def XThreadSetTimeSensitive(self, isTimeSensitiveThread: Bool, /) -> int:
        """Sets whether the calling thread is time-sensitive, that is, must not block."""
        ...

    def XThreadIsTimeSensitive(self) -> bool:
        """Checks whether the calling thread is time-sensitive."""
        ...

    def XThreadAssertNotTimeSensitive(self) -> None:
        """Writes a warning into the log when the calling thread is time-sensitive."""
        ...

    def XLaunchUri(self, requestingUser: XUserHandle | None, uri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XDisplayAcquireTimeoutDeferral(self, handle: Pointer[XDisplayTimeoutDeferralHandle], /) -> int:
        """As in C."""
        ...

    def XDisplayCloseTimeoutDeferralHandle(self, handle: XDisplayTimeoutDeferralHandle | None, /) -> None:
        """As in C."""
        ...

    def XDisplayTryEnableHdrMode(self, displayModePreference: Int, displayHdrModeInfo: Pointer[XDisplayHdrModeInfo], /) -> int:
        """As in C."""
        ...

    def XGameEventWrite(self, user: XUserHandle | None, serviceConfigId: bytes | ctypes.Array[ctypes.c_char] | None, playSessionId: bytes | ctypes.Array[ctypes.c_char] | None, eventName: bytes | ctypes.Array[ctypes.c_char] | None, dimensionsJson: bytes | ctypes.Array[ctypes.c_char] | None, measurementsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Writes an in-game event, as XblEventsWriteInGameEvent does, of a user in a service configuration."""
        ...

    def XGameInviteRegisterForEvent(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XGameInviteUnregisterForEvent(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameInviteRegisterForPendingEvent(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XGameInviteUnregisterForPendingEvent(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameInviteAcceptPendingInvite(self, inviteUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameProtocolRegisterForActivation(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XGameProtocolUnregisterForActivation(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameActivationRegisterForEvent(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XGameActivationUnregisterForEvent(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameActivationAcceptPendingInvite(self, inviteUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageChangeChunkInstallOrder(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], /) -> int:
        """As in C."""
        ...

    def XPackageCloseInstallationMonitorHandle(self, installationMonitor: XPackageInstallationMonitorHandle | None, /) -> None:
        """As in C."""
        ...

    def XPackageCloseMountHandle(self, mount: XPackageMountHandle | None, /) -> None:
        """As in C."""
        ...

    def XPackageCreateInstallationMonitor(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], minimumUpdateIntervalMs: Int, queue: XTaskQueueHandle | None, installationMonitor: Pointer[XPackageInstallationMonitorHandle], /) -> int:
        """As in C."""
        ...

    def XPackageEnumerateChunkAvailability(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, type: Int, context: Address, callback: Function, /) -> int:
        """As in C."""
        ...

    def XPackageEnumerateFeatures(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """As in C."""
        ...

    def XPackageEnumeratePackages(self, kind: Int, scope: Int, context: Address, callback: Function, /) -> int:
        """As in C."""
        ...

    def XPackageEstimateDownloadSize(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], downloadSize: Pointer[ctypes.c_uint64], shouldPresentUserConfirmation: Pointer[ctypes.c_bool], /) -> int:
        """As in C."""
        ...

    def XPackageFindChunkAvailability(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], availability: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XPackageGetCurrentProcessPackageIdentifier(self, bufferSize: Int, buffer: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageGetInstallationProgress(self, installationMonitor: XPackageInstallationMonitorHandle | None, progress: Pointer[XPackageInstallationProgress], /) -> None:
        """As in C."""
        ...

    def XPackageGetMountPath(self, mount: XPackageMountHandle | None, pathSize: Int, path: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageGetMountPathSize(self, mount: XPackageMountHandle | None, pathSize: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XPackageGetUserLocale(self, localeSize: Int, locale: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Copies the user's locale as a language tag, for example `de-AT`: on Windows the user's locale, ...."""
        ...

    def XPackageGetWriteStats(self, writeStats: Pointer[XPackageWriteStats], /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunks(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], minimumUpdateIntervalMs: Int, suppressUserConfirmation: Bool, queue: XTaskQueueHandle | None, installationMonitor: Pointer[XPackageInstallationMonitorHandle], /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunksAsync(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], minimumUpdateIntervalMs: Int, suppressUserConfirmation: Bool, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunksResult(self, asyncBlock: Pointer[XAsyncBlock], installationMonitor: Pointer[XPackageInstallationMonitorHandle], /) -> int:
        """As in C."""
        ...

    def XPackageIsPackagedProcess(self) -> bool:
        """As in C."""
        ...

    def XPackageMount(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, mount: Pointer[XPackageMountHandle], /) -> int:
        """As in C."""
        ...

    def XPackageRegisterInstallationProgressChanged(self, installationMonitor: XPackageInstallationMonitorHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XPackageRegisterPackageInstalled(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XPackageUninstallChunks(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Pointer[XPackageChunkSelector], /) -> int:
        """As in C."""
        ...

    def XPackageUninstallUWPInstance(self, packageName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageUnregisterInstallationProgressChanged(self, installationMonitor: XPackageInstallationMonitorHandle | None, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XPackageUnregisterPackageInstalled(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XPackageUpdateInstallationMonitor(self, installationMonitor: XPackageInstallationMonitorHandle | None, /) -> bool:
        """As in C."""
        ...

    def XPackageMountWithUiAsync(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XPackageMountWithUiResult(self, async_: Pointer[XAsyncBlock], mount: Pointer[XPackageMountHandle], /) -> int:
        """As in C."""
        ...

    def XPackageGetPackageKind(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, kind: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XPackageUninstallPackage(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, /) -> bool:
        """As in C."""
        ...

    def XStoreAcquireLicenseForDurablesAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForDurablesResult(self, async_: Pointer[XAsyncBlock], storeLicenseHandle: Pointer[XStoreLicenseHandle], /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForPackageAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForPackageResult(self, async_: Pointer[XAsyncBlock], storeLicenseHandle: Pointer[XStoreLicenseHandle], /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForPackageAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForPackageResult(self, async_: Pointer[XAsyncBlock], storeCanAcquireLicense: Pointer[XStoreCanAcquireLicenseResult], /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForStoreIdAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForStoreIdResult(self, async_: Pointer[XAsyncBlock], storeCanAcquireLicense: Pointer[XStoreCanAcquireLicenseResult], /) -> int:
        """As in C."""
        ...

    def XStoreCloseContextHandle(self, storeContextHandle: XStoreContextHandle | None, /) -> None:
        """As in C."""
        ...

    def XStoreCloseLicenseHandle(self, storeLicenseHandle: XStoreLicenseHandle | None, /) -> None:
        """As in C."""
        ...

    def XStoreCloseProductsQueryHandle(self, productQueryHandle: XStoreProductQueryHandle | None, /) -> None:
        """As in C."""
        ...

    def XStoreCreateContext(self, user: XUserHandle | None, storeContextHandle: Pointer[XStoreContextHandle], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesAsync(self, storeContextHandle: XStoreContextHandle | None, storeIds: Pointer[ctypes.c_char_p], storeIdsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesResult(self, async_: Pointer[XAsyncBlock], count: Int, packageIdentifiers: Pointer[Any], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesResultCount(self, async_: Pointer[XAsyncBlock], count: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifiers: Pointer[ctypes.c_char_p], packageIdentifiersCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackageUpdatesResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifiers: Pointer[ctypes.c_char_p], packageIdentifiersCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreDownloadPackageUpdatesResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreEnumerateProductsQuery(self, productQueryHandle: XStoreProductQueryHandle | None, context: Address, callback: Function, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdAsync(self, storeContextHandle: XStoreContextHandle | None, serviceTicket: bytes | ctypes.Array[ctypes.c_char] | None, publisherUserId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdResult(self, async_: Pointer[XAsyncBlock], size: Int, result: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdResultSize(self, async_: Pointer[XAsyncBlock], size: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdAsync(self, storeContextHandle: XStoreContextHandle | None, serviceTicket: bytes | ctypes.Array[ctypes.c_char] | None, publisherUserId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdResult(self, async_: Pointer[XAsyncBlock], size: Int, result: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdResultSize(self, async_: Pointer[XAsyncBlock], size: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XStoreIsLicenseValid(self, storeLicenseHandle: XStoreLicenseHandle | None, /) -> bool:
        """As in C."""
        ...

    def XStoreProductsQueryHasMorePages(self, productQueryHandle: XStoreProductQueryHandle | None, /) -> bool:
        """As in C."""
        ...

    def XStoreProductsQueryNextPageAsync(self, productQueryHandle: XStoreProductQueryHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreProductsQueryNextPageResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesResult(self, async_: Pointer[XAsyncBlock], count: Int, addOnLicenses: Pointer[XStoreAddonLicense], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesResultCount(self, async_: Pointer[XAsyncBlock], count: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XStoreQueryConsumableBalanceRemainingAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryConsumableBalanceRemainingResult(self, async_: Pointer[XAsyncBlock], consumableResult: Pointer[XStoreConsumableResult], /) -> int:
        """As in C."""
        ...

    def XStoreQueryEntitledProductsAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryEntitledProductsResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesResult(self, async_: Pointer[XAsyncBlock], count: Int, packageUpdates: Pointer[XStorePackageUpdate], /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesResultCount(self, async_: Pointer[XAsyncBlock], count: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameLicenseAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameLicenseResult(self, async_: Pointer[XAsyncBlock], license: Pointer[XStoreGameLicense], /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenAsync(self, storeContextHandle: XStoreContextHandle | None, productIds: Pointer[ctypes.c_char_p], productIdsCount: Int, customDeveloperString: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenResult(self, async_: Pointer[XAsyncBlock], size: Int, result: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenResultSize(self, async_: Pointer[XAsyncBlock], size: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageIdentifier(self, storeId: bytes | ctypes.Array[ctypes.c_char] | None, size: Int, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForCurrentGameAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForCurrentGameResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForPackageAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForPackageResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductsAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, storeIds: Pointer[ctypes.c_char_p], storeIdsCount: Int, actionFilters: Pointer[ctypes.c_char_p], actionFiltersCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductsResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XStoreRegisterGameLicenseChanged(self, storeContextHandle: XStoreContextHandle | None, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XStoreRegisterPackageLicenseLost(self, licenseHandle: XStoreLicenseHandle | None, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XStoreReportConsumableFulfillmentAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, quantity: Int, trackingId: GUID, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreReportConsumableFulfillmentResult(self, async_: Pointer[XAsyncBlock], consumableResult: Pointer[XStoreConsumableResult], /) -> int:
        """As in C."""
        ...

    def XStoreShowAssociatedProductsUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, productKinds: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowAssociatedProductsUIResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowProductPageUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowProductPageUIResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowPurchaseUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, name: bytes | ctypes.Array[ctypes.c_char] | None, extendedJsonData: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowPurchaseUIResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowRateAndReviewUIAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowRateAndReviewUIResult(self, async_: Pointer[XAsyncBlock], result: Pointer[XStoreRateAndReviewResult], /) -> int:
        """As in C."""
        ...

    def XStoreShowRedeemTokenUIAsync(self, storeContextHandle: XStoreContextHandle | None, token: bytes | ctypes.Array[ctypes.c_char] | None, allowedStoreIds: Pointer[ctypes.c_char_p], allowedStoreIdsCount: Int, disallowCsvRedemption: Bool, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowRedeemTokenUIResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreUnregisterGameLicenseChanged(self, storeContextHandle: XStoreContextHandle | None, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XStoreUnregisterPackageLicenseLost(self, licenseHandle: XStoreLicenseHandle | None, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XStoreIsAvailabilityPurchasable(self, availability: XStoreAvailability, /) -> bool:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifiers: Pointer[ctypes.c_char_p], packageIdentifiersCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesResultCount(self, async_: Pointer[XAsyncBlock], count: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesResult(self, async_: Pointer[XAsyncBlock], count: Int, packageUpdates: Pointer[XStorePackageUpdate], /) -> int:
        """As in C."""
        ...

    def XStoreShowGiftingUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, name: bytes | ctypes.Array[ctypes.c_char] | None, extendedJsonData: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreShowGiftingUIResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsForStoreIdAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsForStoreIdResult(self, async_: Pointer[XAsyncBlock], productQueryHandle: Pointer[XStoreProductQueryHandle], /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStorageGetPathSize(self, pathSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the path of XPersistentLocalStorageGetPath."""
        ...

    def XPersistentLocalStorageGetPath(self, pathSize: Int, path: bytes | ctypes.Array[ctypes.c_char] | None, pathUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the absolute path of the title's folder: `local-storage` and the title id, below the ...."""
        ...

    def XPersistentLocalStorageGetSpaceInfo(self, info: Pointer[XPersistentLocalStorageSpaceInfo], /) -> int:
        """Gets the free and the used space of the disk that the folder is on."""
        ...

    def XPersistentLocalStoragePromptUserForSpaceAsync(self, requestedBytes: Int, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStoragePromptUserForSpaceResult(self, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStorageMountForPackage(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, mountHandle: Pointer[XPackageMountHandle], /) -> int:
        """As in C."""
        ...

    def XClosedCaptionGetProperties(self, properties: Pointer[XClosedCaptionProperties], /) -> int:
        """As in C."""
        ...

    def XClosedCaptionSetEnabled(self, enabled: Bool, /) -> int:
        """As in C."""
        ...

    def XHighContrastGetMode(self, mode: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XSpeechToTextBeginHypothesisString(self, speakerName: bytes | ctypes.Array[ctypes.c_char] | None, content: bytes | ctypes.Array[ctypes.c_char] | None, type: Int, hypothesisId: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XSpeechToTextCancelHypothesisString(self, hypothesisId: Int, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextFinalizeHypothesisString(self, hypothesisId: Int, content: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextSendString(self, speakerName: bytes | ctypes.Array[ctypes.c_char] | None, content: bytes | ctypes.Array[ctypes.c_char] | None, type: Int, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextSetPositionHint(self, position: Int, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextUpdateHypothesisString(self, hypothesisId: Int, content: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCloseHandle(self, speechSynthesizer: XSpeechSynthesizerHandle | None, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCloseStreamHandle(self, speechSynthesisStream: XSpeechSynthesizerStreamHandle | None, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreate(self, speechSynthesizer: Pointer[XSpeechSynthesizerHandle], /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreateStreamFromSsml(self, speechSynthesizer: XSpeechSynthesizerHandle | None, ssml: bytes | ctypes.Array[ctypes.c_char] | None, speechSynthesisStream: Pointer[XSpeechSynthesizerStreamHandle], /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreateStreamFromText(self, speechSynthesizer: XSpeechSynthesizerHandle | None, text: bytes | ctypes.Array[ctypes.c_char] | None, speechSynthesisStream: Pointer[XSpeechSynthesizerStreamHandle], /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerEnumerateInstalledVoices(self, context: Address, callback: Function, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerGetStreamData(self, speechSynthesisStream: XSpeechSynthesizerStreamHandle | None, bufferSize: Int, buffer: Address, bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerGetStreamDataSize(self, speechSynthesisStream: XSpeechSynthesizerStreamHandle | None, bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerSetCustomVoice(self, speechSynthesizer: XSpeechSynthesizerHandle | None, voiceId: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerSetDefaultVoice(self, speechSynthesizer: XSpeechSynthesizerHandle | None, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastGetStatus(self, requestingUser: XUserHandle | None, appBroadcastStatus: Pointer[XAppBroadcastStatus], /) -> int:
        """As in C."""
        ...

    def XAppBroadcastIsAppBroadcasting(self) -> bool:
        """As in C."""
        ...

    def XAppBroadcastRegisterIsAppBroadcastingChanged(self, queue: XTaskQueueHandle | None, context: Address, appBroadcastMonitorCallback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XAppBroadcastShowUI(self, requestingUser: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastUnregisterIsAppBroadcastingChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XAppCaptureCloseScreenshotStream(self, handle: XAppCaptureScreenshotStreamHandle | None, /) -> int:
        """As in C."""
        ...

    def XAppCaptureDisableRecord(self) -> int:
        """As in C."""
        ...

    def XAppCaptureEnableRecord(self) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataAddDoubleEvent(self, name: bytes | ctypes.Array[ctypes.c_char] | None, value: Float, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataAddInt32Event(self, name: bytes | ctypes.Array[ctypes.c_char] | None, value: Int, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataAddStringEvent(self, name: bytes | ctypes.Array[ctypes.c_char] | None, value: bytes | ctypes.Array[ctypes.c_char] | None, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataRemainingStorageBytesAvailable(self, value: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStartDoubleState(self, name: bytes | ctypes.Array[ctypes.c_char] | None, value: Float, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStartInt32State(self, name: bytes | ctypes.Array[ctypes.c_char] | None, value: Int, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStartStringState(self, name: bytes | ctypes.Array[ctypes.c_char] | None, value: bytes | ctypes.Array[ctypes.c_char] | None, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStopAllStates(self) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStopState(self, name: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XAppCaptureOpenScreenshotStream(self, localId: bytes | ctypes.Array[ctypes.c_char] | None, screenshotFormat: Int, handle: Pointer[XAppCaptureScreenshotStreamHandle], totalBytes: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XAppCaptureReadScreenshotStream(self, handle: XAppCaptureScreenshotStreamHandle | None, startPosition: Int, bytesToRead: Int, buffer: Pointer[ctypes.c_uint8], bytesWritten: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XAppCaptureRecordDiagnosticClip(self, startTime: Int, durationInMs: Int, filenamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, result: Pointer[XAppCaptureRecordClipResult], /) -> int:
        """As in C."""
        ...

    def XAppCaptureRegisterMetadataPurged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XAppCaptureTakeDiagnosticScreenshot(self, gamescreenOnly: Bool, captureFlags: Int, filenamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, result: Pointer[XAppCaptureDiagnosticScreenshotResult], /) -> int:
        """As in C."""
        ...

    def XAppCaptureTakeScreenshot(self, requestingUser: XUserHandle | None, result: Pointer[XAppCaptureTakeScreenshotResult], /) -> int:
        """As in C."""
        ...

    def XAppCaptureUnRegisterMetadataPurged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XAppCaptureRecordTimespan(self, startTimestamp: Pointer[SYSTEMTIME], durationInMilliseconds: Int, result: Pointer[XAppCaptureLocalResult], /) -> int:
        """As in C."""
        ...

    def XAppCaptureReadLocalStream(self, handle: XAppCaptureLocalStreamHandle | None, startPosition: Int, bytesToRead: Int, buffer: Pointer[ctypes.c_uint8], bytesWritten: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XAppCaptureStartUserRecord(self, requestingUser: XUserHandle | None, localIdBufferLength: Int, localIdBuffer: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XAppCaptureStopUserRecord(self, localId: bytes | ctypes.Array[ctypes.c_char] | None, result: Pointer[XAppCaptureUserRecordingResult], /) -> int:
        """As in C."""
        ...

    def XAppCaptureCancelUserRecord(self, localId: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XAppCaptureGetVideoCaptureSettings(self, userCaptureSettings: Pointer[XAppCaptureVideoCaptureSettings], /) -> int:
        """As in C."""
        ...

    def XAppCaptureCloseLocalStream(self, handle: XAppCaptureLocalStreamHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetAssociatedFrame(self, gamepadReading: Address, framePipelineToken: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClientCount(self) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClientIPAddress(self, client: Int, ipAddressSize: Int, ipAddress: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClients(self, clientCount: Int, clients: Pointer[ctypes.c_uint64], clientsUsed: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetConnectionState(self, client: Int, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetGamepadPhysicality(self, gamepadReading: Address, gamepadPhysicality: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetLastFrameDisplayed(self, client: Int, framePipelineToken: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetServerLocationName(self, serverLocationNameSize: Int, serverLocationName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetServerLocationNameSize(self) -> int:
        """As in C."""
        ...

    def XGameStreamingGetSessionId(self, client: Int, sessionIdSize: Int, sessionId: bytes | ctypes.Array[ctypes.c_char] | None, sessionIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetStreamAddedLatency(self, client: Int, averageInputLatencyUs: Pointer[ctypes.c_uint32], averageOutputLatencyUs: Pointer[ctypes.c_uint32], standardDeviationUs: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetStreamPhysicalDimensions(self, client: Int, horizontalMm: Pointer[ctypes.c_uint32], verticalMm: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetTouchBundleVersion(self, client: Int, version: Pointer[XVersion], versionNameSize: Int, versionName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetTouchBundleVersionNameSize(self, client: Int, /) -> int:
        """As in C."""
        ...

    def XGameStreamingHideTouchControls(self) -> None:
        """As in C."""
        ...

    def XGameStreamingHideTouchControlsOnClient(self, client: Int, /) -> None:
        """As in C."""
        ...

    def XGameStreamingInitialize(self) -> int:
        """As in C."""
        ...

    def XGameStreamingIsStreaming(self) -> bool:
        """As in C."""
        ...

    def XGameStreamingIsTouchInputEnabled(self, client: Int, touchInputEnabled: Pointer[ctypes.c_bool], /) -> int:
        """As in C."""
        ...

    def XGameStreamingRegisterClientPropertiesChanged(self, client: Int, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XGameStreamingRegisterConnectionStateChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlLayout(self, layout: bytes | ctypes.Array[ctypes.c_char] | None, /) -> None:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlLayoutOnClient(self, client: Int, layout: bytes | ctypes.Array[ctypes.c_char] | None, /) -> None:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlsWithStateUpdate(self, layout: bytes | ctypes.Array[ctypes.c_char] | None, operationCount: Int, operations: Pointer[XGameStreamingTouchControlsStateOperation], /) -> int:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlsWithStateUpdateOnClient(self, client: Int, layout: bytes | ctypes.Array[ctypes.c_char] | None, operationCount: Int, operations: Pointer[XGameStreamingTouchControlsStateOperation], /) -> int:
        """As in C."""
        ...

    def XGameStreamingUninitialize(self) -> None:
        """As in C."""
        ...

    def XGameStreamingUnregisterClientPropertiesChanged(self, client: Int, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameStreamingUnregisterConnectionStateChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameStreamingUpdateTouchControlsState(self, operationCount: Int, operations: Pointer[XGameStreamingTouchControlsStateOperation], /) -> int:
        """As in C."""
        ...

    def XGameStreamingUpdateTouchControlsStateOnClient(self, client: Int, operationCount: Int, operations: Pointer[XGameStreamingTouchControlsStateOperation], /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetDisplayDetails(self, client: Int, maxSupportedPixels: Int, widestSupportedAspectRatio: Float, tallestSupportedAspectRatio: Float, displayDetails: Pointer[XGameStreamingDisplayDetails], /) -> int:
        """As in C."""
        ...

    def XGameStreamingSetResolution(self, width: Int, height: Int, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityActivate(self, xboxLiveContext: XblContextHandle | None, /) -> int:
        """Opens the connection for push events of the context's user, and keeps it open until ...."""
        ...

    def XblRealTimeActivityDeactivate(self, xboxLiveContext: XblContextHandle | None, /) -> int:
        """Reverts one XblRealTimeActivityActivate of the user; without one it has no effect."""
        ...

    def XblRealTimeActivityAddConnectionStateChangeHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Registers a handler for the state of the connection for push events of the context's user."""
        ...

    def XblRealTimeActivityRemoveConnectionStateChangeHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """Ends a registration, with any context of the user."""
        ...

    def XblRealTimeActivityAddResyncHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Registers a handler that is called when push events of the context's user may have been lost: ...."""
        ...

    def XblRealTimeActivityRemoveResyncHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """Ends a registration, as XblRealTimeActivityRemoveConnectionStateChangeHandler does."""
        ...

    def XblRealTimeActivitySubscriptionGetId(self, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, id: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of a subscription, which increases by one with each subscription of the process."""
        ...

    def XblRealTimeActivitySubscriptionGetState(self, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, state: Pointer[ctypes.c_uint32], /) -> int:
        """Gets XblRealTimeActivitySubscriptionState::Unknown in every case: the library manages ...."""
        ...

    def XblRealTimeActivityAddSubscriptionErrorHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Does nothing, as in the real library."""
        ...

    def XblRealTimeActivityRemoveSubscriptionErrorHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """Does nothing."""
        ...

    def XblPresenceSetPresenceAsync(self, xblContextHandle: XblContextHandle | None, isUserActiveInTitle: Bool, richPresenceIds: Pointer[XblPresenceRichPresenceIds], async_: Pointer[XAsyncBlock], /) -> int:
        """Sets whether the context's user is active in the title, with the rich presence text that ...."""
        ...

    def XblPresenceGetPresenceAsync(self, xblContextHandle: XblContextHandle | None, xuid: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the presence of a user."""
        ...

    def XblPresenceGetPresenceResult(self, async_: Pointer[XAsyncBlock], presenceRecordHandle: Pointer[XblPresenceRecordHandle], /) -> int:
        """Gets the record of XblPresenceGetPresenceAsync, once."""
        ...

    def XblPresenceGetPresenceForMultipleUsersAsync(self, xblContextHandle: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, filters: Pointer[XblPresenceQueryFilters], async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the presence of several users."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResultCount(self, async_: Pointer[XAsyncBlock], resultCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of records of XblPresenceGetPresenceForMultipleUsersAsync."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResult(self, async_: Pointer[XAsyncBlock], presenceRecordHandles: Pointer[XblPresenceRecordHandle], presenceRecordHandlesCount: Int, /) -> int:
        """Gets the records of XblPresenceGetPresenceForMultipleUsersAsync, once."""
        ...

    def XblPresenceGetPresenceForSocialGroupAsync(self, xblContextHandle: XblContextHandle | None, socialGroupName: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Pointer[ctypes.c_uint64], filters: Pointer[XblPresenceQueryFilters], async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the presence of the users in a social group."""
        ...

    def XblPresenceGetPresenceForSocialGroupResultCount(self, async_: Pointer[XAsyncBlock], resultCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of records of XblPresenceGetPresenceForSocialGroupAsync."""
        ...

    def XblPresenceGetPresenceForSocialGroupResult(self, async_: Pointer[XAsyncBlock], presenceRecordHandles: Pointer[XblPresenceRecordHandle], presenceRecordHandlesCount: Int, /) -> int:
        """Gets the records of XblPresenceGetPresenceForSocialGroupAsync, once."""
        ...

    def XblPresenceRecordGetXuid(self, handle: XblPresenceRecordHandle | None, xuid: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the xuid of the record's user."""
        ...

    def XblPresenceRecordGetUserState(self, handle: XblPresenceRecordHandle | None, userState: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the state of the user: online, away or offline."""
        ...

    def XblPresenceRecordGetDeviceRecords(self, handle: XblPresenceRecordHandle | None, deviceRecords: Pointer[Any], deviceRecordsCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the devices of a record, with their titles."""
        ...

    def XblPresenceRecordDuplicateHandle(self, handle: XblPresenceRecordHandle | None, duplicatedHandle: Pointer[XblPresenceRecordHandle], /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblPresenceRecordCloseHandle(self, handle: XblPresenceRecordHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblPresenceTrackUsers(self, xblContextHandle: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, /) -> int:
        """Tracks users: the handlers of this header are called for them."""
        ...

    def XblPresenceStopTrackingUsers(self, xblContextHandle: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, /) -> int:
        """Reverts XblPresenceTrackUsers."""
        ...

    def XblPresenceTrackAdditionalTitles(self, xblContextHandle: XblContextHandle | None, titleIds: Pointer[ctypes.c_uint32], titleIdsCount: Int, /) -> int:
        """Tracks titles in addition to the title itself, which is always tracked."""
        ...

    def XblPresenceStopTrackingAdditionalTitles(self, xblContextHandle: XblContextHandle | None, titleIds: Pointer[ctypes.c_uint32], titleIdsCount: Int, /) -> int:
        """Reverts XblPresenceTrackAdditionalTitles."""
        ...

    def XblPresenceAddDevicePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Registers a handler that is called when a tracked user signs in or out on a device."""
        ...

    def XblPresenceRemoveDevicePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, token: Int, /) -> int:
        """Ends a registration."""
        ...

    def XblPresenceAddTitlePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Registers a handler that is called when a tracked user starts or ends a tracked title."""
        ...

    def XblPresenceRemoveTitlePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, token: Int, /) -> int:
        """Ends a registration, as XblPresenceRemoveDevicePresenceChangedHandler does."""
        ...

    def XblPresenceSubscribeToDevicePresenceChange(self, xblContextHandle: XblContextHandle | None, xuid: Int, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Tracks one user, as XblPresenceTrackUsers does, until ...."""
        ...

    def XblPresenceUnsubscribeFromDevicePresenceChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends a subscription of XblPresenceSubscribeToDevicePresenceChange, and frees its handle."""
        ...

    def XblPresenceSubscribeToTitlePresenceChange(self, xblContextHandle: XblContextHandle | None, xuid: Int, titleId: Int, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Tracks one user and one title, until XblPresenceUnsubscribeFromTitlePresenceChange closes the ...."""
        ...

    def XblPresenceUnsubscribeFromTitlePresenceChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends a subscription of XblPresenceSubscribeToTitlePresenceChange, and frees its handle."""
        ...

    def XblProfileGetUserProfileAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the profile of a user."""
        ...

    def XblProfileGetUserProfileResult(self, async_: Pointer[XAsyncBlock], profile: Pointer[XblUserProfile], /) -> int:
        """Copies the profile of XblProfileGetUserProfileAsync, once."""
        ...

    def XblProfileGetUserProfilesAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the profiles of several users."""
        ...

    def XblProfileGetUserProfilesResultCount(self, async_: Pointer[XAsyncBlock], profileCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of profiles of XblProfileGetUserProfilesAsync."""
        ...

    def XblProfileGetUserProfilesResult(self, async_: Pointer[XAsyncBlock], profilesCount: Int, profiles: Pointer[XblUserProfile], /) -> int:
        """Copies the profiles of XblProfileGetUserProfilesAsync, once, in the order of the service's response."""
        ...

    def XblProfileGetUserProfilesForSocialGroupAsync(self, xboxLiveContext: XblContextHandle | None, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the profiles of the users in a social group of the context's user."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResultCount(self, async_: Pointer[XAsyncBlock], profileCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of profiles of XblProfileGetUserProfilesForSocialGroupAsync."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResult(self, async_: Pointer[XAsyncBlock], profilesCount: Int, profiles: Pointer[XblUserProfile], /) -> int:
        """Copies the profiles of XblProfileGetUserProfilesForSocialGroupAsync, once."""
        ...

    def XblMultiplayerSessionReferenceCreate(self, scid: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, sessionName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceParseFromUriPath(self, path: bytes | ctypes.Array[ctypes.c_char] | None, sessionReference: Pointer[XblMultiplayerSessionReference], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceToUriPath(self, sessionReference: Pointer[XblMultiplayerSessionReference], sessionReferenceUri: Pointer[XblMultiplayerSessionReferenceUri], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceIsValid(self, sessionReference: Pointer[XblMultiplayerSessionReference], /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerSessionCreateHandle(self, xuid: Int, sessionReference: Pointer[XblMultiplayerSessionReference], initArgs: Pointer[XblMultiplayerSessionInitArgs], /) -> XblMultiplayerSessionHandle:
        """As in C."""
        ...

    def XblMultiplayerSessionDuplicateHandle(self, handle: XblMultiplayerSessionHandle | None, duplicatedHandle: Pointer[XblMultiplayerSessionHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCloseHandle(self, handle: XblMultiplayerSessionHandle | None, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionArbitrationStatus(self, handle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionTimeOfSession(self, handle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetInitializationInfo(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionSubscribedChangeTypes(self, handle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionHostCandidates(self, handle: XblMultiplayerSessionHandle | None, deviceTokens: Pointer[Any], deviceTokensCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionReference(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionConstants(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMaxMembersInSession(self, handle: XblMultiplayerSessionHandle | None, maxMembersInSession: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetVisibility(self, handle: XblMultiplayerSessionHandle | None, visibility: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetTimeouts(self, handle: XblMultiplayerSessionHandle | None, memberReservedTimeout: Int, memberInactiveTimeout: Int, memberReadyTimeout: Int, sessionEmptyTimeout: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetArbitrationTimeouts(self, handle: XblMultiplayerSessionHandle | None, arbitrationTimeout: Int, forfeitTimeout: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetQosConnectivityMetrics(self, handle: XblMultiplayerSessionHandle | None, enableLatencyMetric: Bool, enableBandwidthDownMetric: Bool, enableBandwidthUpMetric: Bool, enableCustomMetric: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMemberInitialization(self, handle: XblMultiplayerSessionHandle | None, memberInitialization: XblMultiplayerMemberInitialization, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetPeerToPeerRequirements(self, handle: XblMultiplayerSessionHandle | None, requirements: XblMultiplayerPeerToPeerRequirements, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetPeerToHostRequirements(self, handle: XblMultiplayerSessionHandle | None, requirements: XblMultiplayerPeerToHostRequirements, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(self, handle: XblMultiplayerSessionHandle | None, measurementServerAddressesJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetCapabilities(self, handle: XblMultiplayerSessionHandle | None, capabilities: XblMultiplayerSessionCapabilities, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetCloudComputePackageJson(self, handle: XblMultiplayerSessionHandle | None, sessionCloudComputePackageConstantsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionProperties(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetKeywords(self, handle: XblMultiplayerSessionHandle | None, keywords: Pointer[ctypes.c_char_p], keywordsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetJoinRestriction(self, handle: XblMultiplayerSessionHandle | None, joinRestriction: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetReadRestriction(self, handle: XblMultiplayerSessionHandle | None, readRestriction: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetTurnCollection(self, handle: XblMultiplayerSessionHandle | None, turnCollectionMemberIds: Pointer[ctypes.c_uint32], turnCollectionMemberIdsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionRoleTypes(self, handle: XblMultiplayerSessionHandle | None, roleTypes: Pointer[Any], roleTypesCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetRoleByName(self, handle: XblMultiplayerSessionHandle | None, roleTypeName: bytes | ctypes.Array[ctypes.c_char] | None, roleName: bytes | ctypes.Array[ctypes.c_char] | None, role: Pointer[Any], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMutableRoleSettings(self, handle: XblMultiplayerSessionHandle | None, roleTypeName: bytes | ctypes.Array[ctypes.c_char] | None, roleName: bytes | ctypes.Array[ctypes.c_char] | None, maxMemberCount: Pointer[ctypes.c_uint32], targetMemberCount: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionMembers(self, handle: XblMultiplayerSessionHandle | None, members: Pointer[Any], membersCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetMember(self, handle: XblMultiplayerSessionHandle | None, memberId: Int, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionMatchmakingServer(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionTournamentsServer(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionArbitrationServer(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionMembersAccepted(self, handle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionRawServersJson(self, handle: XblMultiplayerSessionHandle | None, /) -> bytes | None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetRawServersJson(self, handle: XblMultiplayerSessionHandle | None, rawServersJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionEtag(self, handle: XblMultiplayerSessionHandle | None, /) -> bytes | None:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUser(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionGetInfo(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionWriteStatus(self, handle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionAddMemberReservation(self, handle: XblMultiplayerSessionHandle | None, xuid: Int, memberCustomConstantsJson: bytes | ctypes.Array[ctypes.c_char] | None, initializeRequested: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionJoin(self, handle: XblMultiplayerSessionHandle | None, memberCustomConstantsJson: bytes | ctypes.Array[ctypes.c_char] | None, initializeRequested: Bool, joinWithActiveStatus: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetInitializationSucceeded(self, handle: XblMultiplayerSessionHandle | None, initializationSucceeded: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetHostDeviceToken(self, handle: XblMultiplayerSessionHandle | None, hostDeviceToken: XblDeviceToken, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMatchmakingServerConnectionPath(self, handle: XblMultiplayerSessionHandle | None, serverConnectionPath: bytes | ctypes.Array[ctypes.c_char] | None, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetClosed(self, handle: XblMultiplayerSessionHandle | None, closed: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetLocked(self, handle: XblMultiplayerSessionHandle | None, locked: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetAllocateCloudCompute(self, handle: XblMultiplayerSessionHandle | None, allocateCloudCompute: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMatchmakingResubmit(self, handle: XblMultiplayerSessionHandle | None, matchResubmit: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetServerConnectionStringCandidates(self, handle: XblMultiplayerSessionHandle | None, serverConnectionStringCandidates: Pointer[ctypes.c_char_p], serverConnectionStringCandidatesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetSessionChangeSubscription(self, handle: XblMultiplayerSessionHandle | None, changeTypes: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionLeave(self, handle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetStatus(self, handle: XblMultiplayerSessionHandle | None, status: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64(self, handle: XblMultiplayerSessionHandle | None, value: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblFormatSecureDeviceAddress(self, deviceId: bytes | ctypes.Array[ctypes.c_char] | None, address: Pointer[XblFormattedSecureDeviceAddress], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetRoles(self, handle: XblMultiplayerSessionHandle | None, roles: Pointer[XblMultiplayerSessionMemberRole], rolesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetMembersInGroup(self, session: XblMultiplayerSessionHandle | None, memberIds: Pointer[ctypes.c_uint32], memberIdsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetGroups(self, handle: XblMultiplayerSessionHandle | None, groups: Pointer[ctypes.c_char_p], groupsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetEncounters(self, handle: XblMultiplayerSessionHandle | None, encounters: Pointer[ctypes.c_char_p], encountersCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetQosMeasurements(self, handle: XblMultiplayerSessionHandle | None, measurements: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetServerQosMeasurements(self, handle: XblMultiplayerSessionHandle | None, measurements: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetCustomPropertyJson(self, handle: XblMultiplayerSessionHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson(self, handle: XblMultiplayerSessionHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson(self, handle: XblMultiplayerSessionHandle | None, matchmakingTargetSessionConstantsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetCustomPropertyJson(self, handle: XblMultiplayerSessionHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionDeleteCustomPropertyJson(self, handle: XblMultiplayerSessionHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCompare(self, currentSessionHandle: XblMultiplayerSessionHandle | None, oldSessionHandle: XblMultiplayerSessionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleDuplicateHandle(self, handle: XblMultiplayerSearchHandle | None, duplicatedHandle: Pointer[XblMultiplayerSearchHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleCloseHandle(self, handle: XblMultiplayerSearchHandle | None, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionReference(self, handle: XblMultiplayerSearchHandle | None, sessionRef: Pointer[XblMultiplayerSessionReference], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetId(self, handle: XblMultiplayerSearchHandle | None, id: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionOwnerXuids(self, handle: XblMultiplayerSearchHandle | None, xuids: Pointer[Any], xuidsCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetTags(self, handle: XblMultiplayerSearchHandle | None, tags: Pointer[Any], tagsCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetStringAttributes(self, handle: XblMultiplayerSearchHandle | None, attributes: Pointer[Any], attributesCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetNumberAttributes(self, handle: XblMultiplayerSearchHandle | None, attributes: Pointer[Any], attributesCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetVisibility(self, handle: XblMultiplayerSearchHandle | None, visibility: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetJoinRestriction(self, handle: XblMultiplayerSearchHandle | None, joinRestriction: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionClosed(self, handle: XblMultiplayerSearchHandle | None, closed: Pointer[ctypes.c_bool], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetMemberCounts(self, handle: XblMultiplayerSearchHandle | None, maxMembers: Pointer[ctypes.c_size_t], currentMembers: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetCreationTime(self, handle: XblMultiplayerSearchHandle | None, creationTime: Pointer[ctypes.c_int64], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(self, handle: XblMultiplayerSearchHandle | None, customPropertiesJson: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionAsync(self, xblContext: XblContextHandle | None, multiplayerSession: XblMultiplayerSessionHandle | None, writeMode: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblMultiplayerSessionHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionByHandleAsync(self, xblContext: XblContextHandle | None, multiplayerSession: XblMultiplayerSessionHandle | None, writeMode: Int, handleId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionByHandleResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblMultiplayerSessionHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionAsync(self, xblContext: XblContextHandle | None, sessionReference: Pointer[XblMultiplayerSessionReference], async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblMultiplayerSessionHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionByHandleAsync(self, xblContext: XblContextHandle | None, handleId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionByHandleResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblMultiplayerSessionHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsAsync(self, xblContext: XblContextHandle | None, sessionQuery: Pointer[XblMultiplayerSessionQuery], async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsResultCount(self, async_: Pointer[XAsyncBlock], sessionCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsResult(self, async_: Pointer[XAsyncBlock], sessionCount: Int, sessions: Pointer[XblMultiplayerSessionQueryResult], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetActivityAsync(self, xblContext: XblContextHandle | None, sessionReference: Pointer[XblMultiplayerSessionReference], async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerClearActivityAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetTransferHandleAsync(self, xblContext: XblContextHandle | None, targetSessionReference: XblMultiplayerSessionReference, originSessionReference: XblMultiplayerSessionReference, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetTransferHandleResult(self, async_: Pointer[XAsyncBlock], handleId: Pointer[XblMultiplayerSessionHandleId], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerCreateSearchHandleAsync(self, xblContext: XblContextHandle | None, sessionRef: Pointer[XblMultiplayerSessionReference], tags: Pointer[XblMultiplayerSessionTag], tagsCount: Int, numberAttributes: Pointer[XblMultiplayerSessionNumberAttribute], numberAttributesCount: Int, stringAttributes: Pointer[XblMultiplayerSessionStringAttribute], stringAttributesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerCreateSearchHandleResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblMultiplayerSearchHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerDeleteSearchHandleAsync(self, xblContext: XblContextHandle | None, handleId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, orderByAttribute: bytes | ctypes.Array[ctypes.c_char] | None, orderAscending: Bool, searchFilter: bytes | ctypes.Array[ctypes.c_char] | None, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesResultCount(self, async_: Pointer[XAsyncBlock], searchHandleCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesResult(self, async_: Pointer[XAsyncBlock], searchHandles: Pointer[XblMultiplayerSearchHandle], searchHandlesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSendInvitesAsync(self, xblContext: XblContextHandle | None, sessionReference: Pointer[XblMultiplayerSessionReference], xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, titleId: Int, contextStringId: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSendInvitesResult(self, async_: Pointer[XAsyncBlock], handlesCount: Int, handles: Pointer[XblMultiplayerInviteHandle], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupAsync(self, xboxLiveContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Int, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Int, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupResultCount(self, async_: Pointer[XAsyncBlock], activityCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupResult(self, async_: Pointer[XAsyncBlock], activityCount: Int, activities: Pointer[XblMultiplayerActivityDetails], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], ptrToBufferCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersResultCount(self, async_: Pointer[XAsyncBlock], activityCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersResult(self, async_: Pointer[XAsyncBlock], activityCount: Int, activities: Pointer[XblMultiplayerActivityDetails], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], ptrToBufferCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetSubscriptionsEnabled(self, xblContext: XblContextHandle | None, subscriptionsEnabled: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSubscriptionsEnabled(self, xblHandle: XblContextHandle | None, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerAddSessionChangedHandler(self, xblContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveSessionChangedHandler(self, xblContext: XblContextHandle | None, token: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerAddSubscriptionLostHandler(self, xblContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveSubscriptionLostHandler(self, xblContext: XblContextHandle | None, token: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerAddConnectionIdChangedHandler(self, xblContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveConnectionIdChangedHandler(self, xblContext: XblContextHandle | None, token: Int, /) -> None:
        """As in C."""
        ...

    def XblSocialGetSocialRelationshipsAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, socialRelationshipFilter: Int, startIndex: Int, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads a page of the users that a user follows."""
        ...

    def XblSocialGetSocialRelationshipsResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblSocialRelationshipResultHandle], /) -> int:
        """Gets the page of XblSocialGetSocialRelationshipsAsync, once."""
        ...

    def XblSocialRelationshipResultGetRelationships(self, resultHandle: XblSocialRelationshipResultHandle | None, relationships: Pointer[Any], relationshipsCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the relationships of the page."""
        ...

    def XblSocialRelationshipResultHasNext(self, resultHandle: XblSocialRelationshipResultHandle | None, hasNext: Pointer[ctypes.c_bool], /) -> int:
        """Checks whether there is a next page."""
        ...

    def XblSocialRelationshipResultGetTotalCount(self, resultHandle: XblSocialRelationshipResultHandle | None, totalCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of relationships of all pages, as reported by the service."""
        ...

    def XblSocialRelationshipResultGetNextAsync(self, xboxLiveContext: XblContextHandle | None, resultHandle: XblSocialRelationshipResultHandle | None, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the page after a page, with the same user and filter, whatever ...."""
        ...

    def XblSocialRelationshipResultGetNextResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblSocialRelationshipResultHandle], /) -> int:
        """Gets the page of XblSocialRelationshipResultGetNextAsync, once."""
        ...

    def XblSocialRelationshipResultDuplicateHandle(self, handle: XblSocialRelationshipResultHandle | None, duplicatedHandle: Pointer[XblSocialRelationshipResultHandle], /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblSocialRelationshipResultCloseHandle(self, handle: XblSocialRelationshipResultHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblSocialAddSocialRelationshipChangedHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, handlerContext: Address, /) -> int:
        """Registers a handler that is called when the context's user follows a user, stops following one, ...."""
        ...

    def XblSocialRemoveSocialRelationshipChangedHandler(self, xboxLiveContext: XblContextHandle | None, handlerFunctionContext: Int, /) -> int:
        """Ends a registration of either kind."""
        ...

    def XblSocialAddFriendRequestCountChangedHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, handlerContext: Address, handlerFunctionContext: Pointer[ctypes.c_int32], /) -> int:
        """Registers a handler that is called when the number of friend requests to the context's user changes."""
        ...

    def XblSocialRemoveFriendRequestCountChangedHandler(self, xboxLiveContext: XblContextHandle | None, handlerFunctionContext: Int, /) -> int:
        """Ends a registration, as XblSocialRemoveSocialRelationshipChangedHandler does."""
        ...

    def XblSocialSubscribeToSocialRelationshipChange(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Creates a handle that XblSocialUnsubscribeFromSocialRelationshipChange closes."""
        ...

    def XblSocialUnsubscribeFromSocialRelationshipChange(self, xboxLiveContext: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Frees a handle of XblSocialSubscribeToSocialRelationshipChange."""
        ...

    def XblSocialSubmitReputationFeedbackAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, reputationFeedbackType: Int, sessionReference: Pointer[XblMultiplayerSessionReference], reasonMessage: bytes | ctypes.Array[ctypes.c_char] | None, evidenceResourceId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblSocialSubmitBatchReputationFeedbackAsync(self, xboxLiveContext: XblContextHandle | None, feedbackItems: Pointer[XblReputationFeedbackItem], feedbackItemsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerPresenceRecordIsUserPlayingTitle(self, presenceRecord: Pointer[XblSocialManagerPresenceRecord], titleId: Int, /) -> bool:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetType(self, group: XblSocialManagerUserGroupHandle | None, type: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetLocalUser(self, group: XblSocialManagerUserGroupHandle | None, localUser: Pointer[XUserHandle], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetFilters(self, group: XblSocialManagerUserGroupHandle | None, presenceFilter: Pointer[ctypes.c_uint32], relationshipFilter: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetUsers(self, group: XblSocialManagerUserGroupHandle | None, users: Pointer[Any], usersCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetUsersTrackedByGroup(self, group: XblSocialManagerUserGroupHandle | None, trackedUsers: Pointer[Any], trackedUsersCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerAddLocalUser(self, user: XUserHandle | None, extraLevelDetail: Int, queue: XTaskQueueHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerRemoveLocalUser(self, user: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerDoWork(self, socialEvents: Pointer[Any], socialEventsCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerCreateSocialUserGroupFromFilters(self, user: XUserHandle | None, presenceFilter: Int, relationshipFilter: Int, group: Pointer[XblSocialManagerUserGroupHandle], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerCreateSocialUserGroupFromList(self, user: XUserHandle | None, xboxUserIdList: Pointer[ctypes.c_uint64], xboxUserIdListCount: Int, group: Pointer[XblSocialManagerUserGroupHandle], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerDestroySocialUserGroup(self, group: XblSocialManagerUserGroupHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerGetLocalUserCount(self) -> int:
        """As in C."""
        ...

    def XblSocialManagerGetLocalUsers(self, usersCount: Int, users: Pointer[XUserHandle], /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUpdateSocialUserGroup(self, group: XblSocialManagerUserGroupHandle | None, users: Pointer[ctypes.c_uint64], usersCount: Int, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerSetRichPresencePollingStatus(self, user: XUserHandle | None, shouldEnablePolling: Bool, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringAsync(self, xboxLiveContext: XblContextHandle | None, stringToVerify: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Checks whether a text may be shown to other users."""
        ...

    def XblStringVerifyStringResultSize(self, asyncBlock: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result of XblStringVerifyStringAsync, with all that it points to."""
        ...

    def XblStringVerifyStringResult(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the result of XblStringVerifyStringAsync, once, to the buffer of the caller."""
        ...

    def XblStringVerifyStringsAsync(self, xboxLiveContext: XblContextHandle | None, stringsToVerify: Pointer[ctypes.c_char_p], stringsCount: Int, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Checks whether texts may be shown to other users."""
        ...

    def XblStringVerifyStringsResultSize(self, asyncBlock: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the results of XblStringVerifyStringsAsync, with all that they point to."""
        ...

    def XblStringVerifyStringsResult(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferStrings: Pointer[Any], stringsCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the results of XblStringVerifyStringsAsync, once, to the buffer of the caller."""
        ...

    def XblMultiplayerActivityUpdateRecentPlayers(self, xblContext: XblContextHandle | None, updates: Pointer[XblMultiplayerActivityRecentPlayerUpdate], updatesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityFlushRecentPlayersAsync(self, xblContext: XblContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivitySetActivityAsync(self, xblContext: XblContextHandle | None, activityInfo: Pointer[XblMultiplayerActivityInfo], allowCrossPlatformJoin: Bool, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityAsync(self, xblContext: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferResults: Pointer[Any], resultCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityDeleteActivityAsync(self, xblContext: XblContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivitySendInvitesAsync(self, xblContext: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, allowCrossPlatformJoin: Bool, connectionString: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerMemberAreMembersOnSameDevice(self, first: Pointer[XblMultiplayerManagerMember], second: Pointer[XblMultiplayerManagerMember], /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerEventArgsXuid(self, argsHandle: XblMultiplayerEventArgsHandle | None, xuid: Pointer[ctypes.c_uint64], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMembersCount(self, argsHandle: XblMultiplayerEventArgsHandle | None, memberCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMembers(self, argsHandle: XblMultiplayerEventArgsHandle | None, membersCount: Int, members: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMember(self, argsHandle: XblMultiplayerEventArgsHandle | None, member: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsPropertiesJson(self, argsHandle: XblMultiplayerEventArgsHandle | None, properties: Pointer[ctypes.c_char_p], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsFindMatchCompleted(self, argsHandle: XblMultiplayerEventArgsHandle | None, matchStatus: Pointer[ctypes.c_uint32], initializationFailureCause: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsTournamentRegistrationStateChanged(self, argsHandle: XblMultiplayerEventArgsHandle | None, registrationState: Pointer[ctypes.c_uint32], registrationReason: Pointer[ctypes.c_uint32], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsTournamentGameSessionReady(self, argsHandle: XblMultiplayerEventArgsHandle | None, startTime: Pointer[ctypes.c_int64], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsPerformQoSMeasurements(self, argsHandle: XblMultiplayerEventArgsHandle | None, performQoSMeasurementsArgs: Pointer[XblMultiplayerPerformQoSMeasurementsArgs], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerInitialize(self, lobbySessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, asyncQueue: XTaskQueueHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerDoWork(self, multiplayerEvents: Pointer[Any], multiplayerEventsCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionCorrelationId(self, correlationId: Pointer[XblGuid], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSessionReference(self, sessionReference: Pointer[XblMultiplayerSessionReference], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLocalMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLocalMembers(self, localMembersCount: Int, localMembers: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionMembers(self, membersCount: Int, members: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionHost(self, hostMember: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionPropertiesJson(self) -> bytes | None:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionConstants(self) -> Any:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLastTournamentTeamResult(self) -> Any:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionAddLocalUser(self, user: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionRemoveLocalUser(self, user: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetLocalMemberProperties(self, user: XUserHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(self, user: XUserHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(self, user: XUserHandle | None, connectionAddress: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionIsHost(self, xuid: Int, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetSynchronizedProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetSynchronizedHost(self, deviceToken: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionInviteFriends(self, requestingUser: XUserHandle | None, contextStringId: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionInviteUsers(self, user: XUserHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, contextStringId: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionActive(self) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionCorrelationId(self) -> bytes | None:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSessionReference(self) -> Any:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionMembers(self, membersCount: Int, members: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionHost(self, hostMember: Pointer[XblMultiplayerManagerMember], /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionPropertiesJson(self) -> bytes | None:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionConstants(self) -> Any:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionIsHost(self, xuid: Int, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetSynchronizedProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetSynchronizedHost(self, deviceToken: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinLobby(self, handleId: bytes | ctypes.Array[ctypes.c_char] | None, user: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinGameFromLobby(self, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinGame(self, sessionName: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLeaveGame(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerFindMatch(self, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, attributesJson: bytes | ctypes.Array[ctypes.c_char] | None, timeoutInSeconds: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerCancelMatch(self) -> None:
        """As in C."""
        ...

    def XblMultiplayerManagerMatchStatus(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerEstimatedMatchWaitTime(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerAutoFillMembersDuringMatchmaking(self) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking(self, autoFillMembers: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerManagerSetQosMeasurements(self, measurementsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinability(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerSetJoinability(self, joinability: Int, context: Address, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingCreateMatchTicketAsync(self, xboxLiveContext: XblContextHandle | None, ticketSessionReference: XblMultiplayerSessionReference, matchmakingServiceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, ticketTimeout: Int, preserveSession: Int, ticketAttributesJson: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingCreateMatchTicketResult(self, asyncBlock: Pointer[XAsyncBlock], resultPtr: Pointer[XblCreateMatchTicketResponse], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingDeleteMatchTicketAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, ticketId: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, ticketId: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsResultSize(self, asyncBlock: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsResult(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsResultSize(self, asyncBlock: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsResult(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetAvoidListAsync(self, xblContextHandle: XblContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the users that the context's user blocks."""
        ...

    def XblPrivacyGetAvoidListResultCount(self, async_: Pointer[XAsyncBlock], xuidCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of users of XblPrivacyGetAvoidListAsync."""
        ...

    def XblPrivacyGetAvoidListResult(self, async_: Pointer[XAsyncBlock], xuidCount: Int, xuids: Pointer[ctypes.c_uint64], /) -> int:
        """Copies the xuids of XblPrivacyGetAvoidListAsync, once."""
        ...

    def XblPrivacyGetMuteListAsync(self, xblContextHandle: XblContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the users that the context's user mutes."""
        ...

    def XblPrivacyGetMuteListResultCount(self, async_: Pointer[XAsyncBlock], xuidCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of users of XblPrivacyGetMuteListAsync."""
        ...

    def XblPrivacyGetMuteListResult(self, async_: Pointer[XAsyncBlock], xuidCount: Int, xuids: Pointer[ctypes.c_uint64], /) -> int:
        """Copies the xuids of XblPrivacyGetMuteListAsync, once."""
        ...

    def XblPrivacyCheckPermissionAsync(self, xblContextHandle: XblContextHandle | None, permissionToCheck: Int, targetXuid: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Checks a permission of the context's user toward another user."""
        ...

    def XblPrivacyCheckPermissionResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result of XblPrivacyCheckPermissionAsync, with all that it points to."""
        ...

    def XblPrivacyCheckPermissionResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the result of XblPrivacyCheckPermissionAsync, once, to the buffer of the caller."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserAsync(self, xblContextHandle: XblContextHandle | None, permissionToCheck: Int, userType: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Checks a permission of the context's user toward users without an Xbox account."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result of XblPrivacyCheckPermissionForAnonymousUserAsync, with all ...."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the result of XblPrivacyCheckPermissionForAnonymousUserAsync, as ...."""
        ...

    def XblPrivacyBatchCheckPermissionAsync(self, xblContextHandle: XblContextHandle | None, permissionsToCheck: Pointer[ctypes.c_uint32], permissionsCount: Int, targetXuids: Pointer[ctypes.c_uint64], xuidsCount: Int, targetAnonymousUserTypes: Pointer[ctypes.c_uint32], targetAnonymousUserTypesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Checks each permission of the context's user toward each of the users."""
        ...

    def XblPrivacyBatchCheckPermissionResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the results of XblPrivacyBatchCheckPermissionAsync, with all that they ...."""
        ...

    def XblPrivacyBatchCheckPermissionResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferResults: Pointer[Any], ptrToBufferCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the results of XblPrivacyBatchCheckPermissionAsync, as XblPrivacyCheckPermissionResult ...."""
        ...

    def XblTitleManagedStatsUpdateStatsAsync(self, xblContextHandle: XblContextHandle | None, statistics: Pointer[XblTitleManagedStatistic], statisticsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Sets the named statistics of the context's user in the title."""
        ...

    def XblTitleManagedStatsWriteAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, statistics: Pointer[XblTitleManagedStatistic], statisticsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Replaces all statistics of the context's user in the title: statistics that are not named are ...."""
        ...

    def XblTitleManagedStatsDeleteStatsAsync(self, xblContextHandle: XblContextHandle | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Removes the named statistics of the context's user in the title."""
        ...

    def XblUserStatisticsGetSingleUserStatisticAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticName: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads one statistic of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result of XblUserStatisticsGetSingleUserStatisticAsync, with all ...."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the result of XblUserStatisticsGetSingleUserStatisticAsync, once, to the buffer of the caller."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads several statistics of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result of XblUserStatisticsGetSingleUserStatisticsAsync, with all ...."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the result of XblUserStatisticsGetSingleUserStatisticsAsync, as ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads statistics of several users."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the results of XblUserStatisticsGetMultipleUserStatisticsAsync, with ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], resultsCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the array of results of XblUserStatisticsGetMultipleUserStatisticsAsync, as ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, requestedServiceConfigurationStatisticsCollection: Pointer[XblRequestedStatistics], requestedServiceConfigurationStatisticsCollectionCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads statistics of several users from several service configurations."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the results, with all that they point to."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferResults: Pointer[Any], resultsCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the array of results, as XblUserStatisticsGetSingleUserStatisticResult does."""
        ...

    def XblUserStatisticsTrackStatistics(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, /) -> int:
        """Tracks each of the statistics of each of the users: the handlers of ...."""
        ...

    def XblUserStatisticsStopTrackingStatistics(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, /) -> int:
        """Reverts XblUserStatisticsTrackStatistics."""
        ...

    def XblUserStatisticsStopTrackingUsers(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, /) -> int:
        """Stops tracking all statistics of the users, regardless of the count."""
        ...

    def XblUserStatisticsAddStatisticChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, handlerContext: Address, /) -> int:
        """Registers a handler for changes of the tracked statistics."""
        ...

    def XblUserStatisticsRemoveStatisticChangedHandler(self, xblContextHandle: XblContextHandle | None, context: Int, /) -> None:
        """Ends a registration."""
        ...

    def XblUserStatisticsSubscribeToStatisticChange(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticName: bytes | ctypes.Array[ctypes.c_char] | None, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Tracks one statistic, as XblUserStatisticsTrackStatistics does, until ...."""
        ...

    def XblUserStatisticsUnsubscribeFromStatisticChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends a subscription of XblUserStatisticsSubscribeToStatisticChange, and frees its handle."""
        ...

    def XblEventsWriteInGameEvent(self, xboxLiveContext: XblContextHandle | None, eventName: bytes | ctypes.Array[ctypes.c_char] | None, dimensionsJson: bytes | ctypes.Array[ctypes.c_char] | None, measurementsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Writes an in-game event of the context's user, in the service configuration of XblInitialize."""
        ...

    def XblLeaderboardGetLeaderboardAsync(self, xboxLiveContext: XblContextHandle | None, leaderboardQuery: XblLeaderboardQuery, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads a page of a leaderboard."""
        ...

    def XblLeaderboardGetLeaderboardResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the page of XblLeaderboardGetLeaderboardAsync, with all that it points to."""
        ...

    def XblLeaderboardGetLeaderboardResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the page of XblLeaderboardGetLeaderboardAsync, once, to the buffer of the caller."""
        ...

    def XblLeaderboardResultGetNextAsync(self, xboxLiveContext: XblContextHandle | None, leaderboardResult: Pointer[XblLeaderboardResult], maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the page after a page, and writes `maxItems` into that page's `nextQuery`."""
        ...

    def XblLeaderboardResultGetNextResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the page of XblLeaderboardResultGetNextAsync, with all that it points to."""
        ...

    def XblLeaderboardResultGetNextResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the page of XblLeaderboardResultGetNextAsync, as XblLeaderboardGetLeaderboardResult does."""
        ...

    def XblTitleStorageBlobMetadataResultGetItems(self, resultHandle: XblTitleStorageBlobMetadataResultHandle | None, items: Pointer[Any], itemsCount: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultHasNext(self, resultHandle: XblTitleStorageBlobMetadataResultHandle | None, hasNext: Pointer[ctypes.c_bool], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultGetNextAsync(self, resultHandle: XblTitleStorageBlobMetadataResultHandle | None, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultGetNextResult(self, async_: Pointer[XAsyncBlock], result: Pointer[XblTitleStorageBlobMetadataResultHandle], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultDuplicateHandle(self, handle: XblTitleStorageBlobMetadataResultHandle | None, duplicatedHandle: Pointer[XblTitleStorageBlobMetadataResultHandle], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultCloseHandle(self, handle: XblTitleStorageBlobMetadataResultHandle | None, /) -> None:
        """As in C."""
        ...

    def XblTitleStorageGetQuotaAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, storageType: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetQuotaResult(self, async_: Pointer[XAsyncBlock], usedBytes: Pointer[ctypes.c_size_t], quotaBytes: Pointer[ctypes.c_size_t], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetBlobMetadataAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, storageType: Int, blobPath: bytes | ctypes.Array[ctypes.c_char] | None, xboxUserId: Int, skipItems: Int, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetBlobMetadataResult(self, async_: Pointer[XAsyncBlock], result: Pointer[XblTitleStorageBlobMetadataResultHandle], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDeleteBlobAsync(self, xboxLiveContext: XblContextHandle | None, blobMetadata: XblTitleStorageBlobMetadata, deleteOnlyIfEtagMatches: Bool, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDownloadBlobAsync(self, xboxLiveContext: XblContextHandle | None, blobMetadata: XblTitleStorageBlobMetadata, blobBuffer: Pointer[ctypes.c_uint8], blobBufferCount: Int, etagMatchCondition: Int, selectQuery: bytes | ctypes.Array[ctypes.c_char] | None, preferredDownloadBlockSize: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDownloadBlobResult(self, async_: Pointer[XAsyncBlock], blobMetadata: Pointer[XblTitleStorageBlobMetadata], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageUploadBlobAsync(self, xboxLiveContext: XblContextHandle | None, blobMetadata: XblTitleStorageBlobMetadata, blobBuffer: Pointer[ctypes.c_uint8], blobBufferCount: Int, etagMatchCondition: Int, preferredUploadBlockSize: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """As in C."""
        ...

    def XblTitleStorageUploadBlobResult(self, async_: Pointer[XAsyncBlock], blobMetadata: Pointer[XblTitleStorageBlobMetadata], /) -> int:
        """As in C."""
        ...

