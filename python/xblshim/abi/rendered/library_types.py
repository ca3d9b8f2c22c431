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

    def XTaskQueueCreateComposite(self, workPort: XTaskQueuePortHandle | None, completionPort: XTaskQueuePortHandle | None, queue: Pointer[XTaskQueueHandle], /) -> int:
        """Creates a queue out of ports of other queues; both may be the same port."""
        ...

    def XTaskQueueGetPort(self, queue: XTaskQueueHandle | None, port: Int, portHandle: Pointer[XTaskQueuePortHandle], /) -> int:
        """Gets the handle of one port of a queue, to make a composite queue with."""
        ...

    def XTaskQueueDuplicateHandle(self, queueHandle: XTaskQueueHandle | None, duplicatedHandle: Pointer[XTaskQueueHandle], /) -> int:
        """Gets one more handle to the same queue, with a value of its own."""
        ...

    def XTaskQueueDispatch(self, queue: XTaskQueueHandle | None, port: Int, timeoutInMs: Int, /) -> bool:
        """Runs at most one callback of a port on the calling thread, whatever the port's mode."""
        ...

    def XTaskQueueCloseHandle(self, queue: XTaskQueueHandle | None, /) -> None:
        """Closes one handle."""
        ...

    def XTaskQueueTerminate(self, queue: XTaskQueueHandle | None, wait: Bool, callbackContext: Address, callback: Function, /) -> int:
        """Cancels everything in the queue: callbacks that wait, also delayed ones, run now with `canceled` ...."""
        ...

    def XTaskQueueSubmitCallback(self, queue: XTaskQueueHandle | None, port: Int, callbackContext: Address, callback: Function, /) -> int:
        """Appends a callback to the end of a port."""
        ...

    def XTaskQueueSubmitDelayedCallback(self, queue: XTaskQueueHandle | None, port: Int, delayMs: Int, callbackContext: Address, callback: Function, /) -> int:
        """Submits a callback that joins the end of the port when `delayMs` milliseconds have passed (by a ...."""
        ...

    def XTaskQueueRegisterWaiter(self, queue: XTaskQueueHandle | None, port: Int, waitHandle: Any, callbackContext: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Submits `callback` to a port each time a Windows wait handle is signaled, until it is ...."""
        ...

    def XTaskQueueUnregisterWaiter(self, queue: XTaskQueueHandle | None, token: XTaskQueueRegistrationToken, /) -> None:
        """Ends the registration of a waiter: no call of its callback begins any more, even if the handle ...."""
        ...

    def XTaskQueueRegisterMonitor(self, queue: XTaskQueueHandle | None, callbackContext: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback that is told of each callback that becomes ready on either port of the ...."""
        ...

    def XTaskQueueUnregisterMonitor(self, queue: XTaskQueueHandle | None, token: XTaskQueueRegistrationToken, /) -> None:
        """Ends the registration of a monitor and waits until it runs nowhere any more; so not from inside ...."""
        ...

    def XTaskQueueGetCurrentProcessTaskQueue(self, queue: Pointer[XTaskQueueHandle], /) -> bool:
        """Gets a handle to the queue that calls use which name none."""
        ...

    def XTaskQueueSetCurrentProcessTaskQueue(self, queue: XTaskQueueHandle | None, /) -> None:
        """Replaces the queue that calls use which name none."""
        ...

    def XAsyncGetStatus(self, asyncBlock: Pointer[XAsyncBlock], wait: Bool, /) -> int:
        """Gets the status of an operation."""
        ...

    def XAsyncGetResultSize(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the payload that was not fetched yet; 0 when there is none or it was ...."""
        ...

    def XAsyncCancel(self, asyncBlock: Pointer[XAsyncBlock], /) -> None:
        """Requests cancellation of the operation."""
        ...

    def XAsyncRun(self, asyncBlock: Pointer[XAsyncBlock], work: Function, /) -> int:
        """Runs `work` on the work port of the block's queue."""
        ...

    def XAsyncBegin(self, asyncBlock: Pointer[XAsyncBlock], context: Address, identity: Address, identityName: bytes | ctypes.Array[ctypes.c_char] | None, provider: Function, /) -> int:
        """Starts an operation in a block: checks the block and its queue (the process queue when it has ...."""
        ...

    def XAsyncSchedule(self, asyncBlock: Pointer[XAsyncBlock], delayInMs: Int, /) -> int:
        """Schedules a call of the provider with DoWork on the work port after `delayInMs` milliseconds."""
        ...

    def XAsyncComplete(self, asyncBlock: Pointer[XAsyncBlock], result: Int, requiredBufferSize: Int, /) -> None:
        """Finishes an operation with a result and the size of its payload in bytes."""
        ...

    def XAsyncGetResult(self, asyncBlock: Pointer[XAsyncBlock], identity: Address, bufferSize: Int, buffer: Address, bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Fetches the payload, once: the provider is called with GetResult on this thread to fill `buffer`."""
        ...

    def HCTraceInit(self) -> None:
        """Creates the log ready."""
        ...

    def HCTraceCleanup(self) -> None:
        """Does nothing: the log is always ready."""
        ...

    def HCSettingsSetTraceLevel(self, traceLevel: Int, /) -> int:
        """Sets how much is logged, of the library and of the title's own lines, from now on; before it, ...."""
        ...

    def HCSettingsGetTraceLevel(self, traceLevel: Pointer[ctypes.c_uint32], /) -> int:
        """Gets how much is logged."""
        ...

    def HCTraceSetClientCallback(self, callback: Function, /) -> bool:
        """Sets the callback that gets every line; null takes it back, and returns when the callback runs ...."""
        ...

    def HCTraceSetTraceToDebugger(self, traceToDebugger: Bool, /) -> None:
        """Sets whether lines go to the debugger too; off Windows that is the standard error stream, unless ...."""
        ...

    def HCTraceSetEtwEnabled(self, enabled: Bool, /) -> None:
        """Sets whether lines go to Event Tracing for Windows."""
        ...

    def HCTraceSetPlatformCallbacks(self, threadIdCallback: Function, threadIdContext: Address, writeToDebuggerCallback: Function, writeToDebuggerContext: Address, /) -> int:
        """Sets how the log names threads and reaches the debugger, for platforms that have ways of their own."""
        ...

    def HCTraceImplMessage(self, area: Pointer[HCTraceImplArea], level: Int, format: bytes | ctypes.Array[ctypes.c_char] | None, /, *more: Any) -> None:
        """Writes a line; the arguments are those of printf."""
        ...

    def HCTraceImplScopeId(self) -> int:
        """Gets the number of a scope, which its two lines have in common."""
        ...

    def XErrorSetOptions(self, optionsDebuggerPresent: Int, optionsDebuggerNotPresent: Int, /) -> None:
        """Sets what happens when a call of the runtime fails (the functions of XGameRuntimeInit.h, ...."""
        ...

    def XErrorSetCallback(self, callback: Function, context: Address, /) -> None:
        """Sets the callback that is told of failing calls of the runtime; null takes it back."""
        ...

    def XUserDuplicateHandle(self, handle: XUserHandle | None, duplicatedHandle: Pointer[XUserHandle], /) -> int:
        """Gets one more handle to the same user; close it with XUserCloseHandle."""
        ...

    def XUserCloseHandle(self, user: XUserHandle | None, /) -> None:
        """Closes one handle."""
        ...

    def XUserCompare(self, user1: XUserHandle | None, user2: XUserHandle | None, /) -> int:
        """Compares the users behind two handles: 0 when they are the same (or both null), otherwise -1 or ...."""
        ...

    def XUserGetMaxUsers(self, maxUsers: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the greatest number of users that can be added at a time: as many as are configured."""
        ...

    def XUserAddAsync(self, options: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Adds a user."""
        ...

    def XUserAddResult(self, async_: Pointer[XAsyncBlock], newUser: Pointer[XUserHandle], /) -> int:
        """Fetches the user that XUserAddAsync added, once; close the handle with XUserCloseHandle."""
        ...

    def XUserAddByIdWithUiAsync(self, userId: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Adds the configured user with an Xbox user id; nobody is asked."""
        ...

    def XUserAddByIdWithUiResult(self, async_: Pointer[XAsyncBlock], newUser: Pointer[XUserHandle], /) -> int:
        """Fetches the user that XUserAddByIdWithUiAsync added, once; close the handle with XUserCloseHandle."""
        ...

    def XUserFindUserByLocalId(self, userLocalId: XUserLocalId, handle: Pointer[XUserHandle], /) -> int:
        """Finds an added user by the local id; close the handle with XUserCloseHandle."""
        ...

    def XUserFindUserById(self, userId: Int, handle: Pointer[XUserHandle], /) -> int:
        """Finds an added user by the Xbox user id; close the handle with XUserCloseHandle."""
        ...

    def XUserFindForDevice(self, deviceId: Pointer[APP_LOCAL_DEVICE_ID], handle: Pointer[XUserHandle], /) -> int:
        """Finds the user that an input device belongs to; close the handle with XUserCloseHandle."""
        ...

    def XUserGetLocalId(self, user: XUserHandle | None, userLocalId: Pointer[XUserLocalId], /) -> int:
        """Gets the id that the user has in this process, for as long as it runs."""
        ...

    def XUserGetId(self, user: XUserHandle | None, userId: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the Xbox user id (xuid)."""
        ...

    def XUserGetIsGuest(self, user: XUserHandle | None, isGuest: Pointer[ctypes.c_bool], /) -> int:
        """Checks whether the user is a guest (`xuid:gamertag:guest` in the configuration)."""
        ...

    def XUserGetState(self, user: XUserHandle | None, state: Pointer[ctypes.c_uint32], /) -> int:
        """Checks whether the user is signed in: always, but for XblShimSignOutUser."""
        ...

    def XUserGetGamertag(self, user: XUserHandle | None, gamertagComponent: Int, gamertagSize: Int, gamertag: bytes | ctypes.Array[ctypes.c_char] | None, gamertagUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies one form of the gamertag, as UTF-8 with a closing zero."""
        ...

    def XUserGetAgeGroup(self, user: XUserHandle | None, ageGroup: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the user's age group."""
        ...

    def XUserIsStoreUser(self, user: XUserHandle | None, /) -> bool:
        """Tells whether the user is the one of the store."""
        ...

    def XUserGetGamerPictureAsync(self, user: XUserHandle | None, pictureSize: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the user's picture: a built-in one of less than 16 KiB, or the PNG file that ...."""
        ...

    def XUserGetGamerPictureResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the picture's size in bytes."""
        ...

    def XUserGetGamerPictureResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the picture, once."""
        ...

    def XUserCheckPrivilege(self, user: XUserHandle | None, options: Int, privilege: Int, hasPrivilege: Pointer[ctypes.c_bool], reason: Pointer[ctypes.c_uint32], /) -> int:
        """Tells whether the user may do something, and if not, why (`reason` may be null)."""
        ...

    def XUserResolvePrivilegeWithUiAsync(self, user: XUserHandle | None, options: Int, privilege: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """On a console it lets the player gain a privilege."""
        ...

    def XUserResolvePrivilegeWithUiResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """The outcome of XUserResolvePrivilegeWithUiAsync."""
        ...

    def XUserGetTokenAndSignatureAsync(self, user: XUserHandle | None, options: Int, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, headerCount: Int, headers: Pointer[XUserGetTokenAndSignatureHttpHeader], bodySize: Int, bodyBuffer: Address, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the Authorization value, and a signature where there is one, for a request to `url` that ...."""
        ...

    def XUserGetTokenAndSignatureResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the buffer that XUserGetTokenAndSignatureResult needs."""
        ...

    def XUserGetTokenAndSignatureResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the token and the signature into `buffer`, once; `ptrToBuffer` is then the buffer, and ...."""
        ...

    def XUserGetTokenAndSignatureUtf16Async(self, user: XUserHandle | None, options: Int, method: str | None, url: str | None, headerCount: Int, headers: Pointer[XUserGetTokenAndSignatureUtf16HttpHeader], bodySize: Int, bodyBuffer: Address, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins the same call as XUserGetTokenAndSignatureAsync, with wide texts: UTF-16 where wchar_t ...."""
        ...

    def XUserGetTokenAndSignatureUtf16ResultSize(self, async_: Pointer[XAsyncBlock], bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the buffer that XUserGetTokenAndSignatureUtf16Result needs."""
        ...

    def XUserGetTokenAndSignatureUtf16Result(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the token and the signature as XUserGetTokenAndSignatureResult does, with wide texts; the ...."""
        ...

    def XUserResolveIssueWithUiAsync(self, user: XUserHandle | None, url: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """On a console it lets the player settle what is wrong with the account."""
        ...

    def XUserResolveIssueWithUiResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """The outcome of XUserResolveIssueWithUiAsync."""
        ...

    def XUserResolveIssueWithUiUtf16Async(self, user: XUserHandle | None, url: str | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Like XUserResolveIssueWithUiAsync, with a wide text."""
        ...

    def XUserResolveIssueWithUiUtf16Result(self, async_: Pointer[XAsyncBlock], /) -> int:
        """The outcome of XUserResolveIssueWithUiUtf16Async."""
        ...

    def XUserGetMsaTokenSilentlyAsync(self, user: XUserHandle | None, options: Int, scope: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets a token of the Microsoft account for a scope."""
        ...

    def XUserGetMsaTokenSilentlyResult(self, async_: Pointer[XAsyncBlock], resultTokenSize: Int, resultToken: bytes | ctypes.Array[ctypes.c_char] | None, resultTokenUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the token that XUserGetMsaTokenSilentlyAsync fetched, once."""
        ...

    def XUserGetMsaTokenSilentlyResultSize(self, async_: Pointer[XAsyncBlock], tokenSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gives the size in bytes of the token that XUserGetMsaTokenSilentlyAsync fetched."""
        ...

    def XUserRegisterForChangeEvent(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changes of users."""
        ...

    def XUserUnregisterForChangeEvent(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts after it, also none for an event that is on its way."""
        ...

    def XUserIsSignOutPresent(self) -> bool:
        """Checks whether XUserSignOutAsync can be used: true."""
        ...

    def XUserSignOutAsync(self, user: XUserHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Signs a user out, as XblShimSignOutUser does: XUserRegisterForChangeEvent tells of it."""
        ...

    def XUserSignOutResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets the result of XUserSignOutAsync."""
        ...

    def XUserGetSignOutDeferral(self, deferral: Pointer[XUserSignOutDeferralHandle], /) -> int:
        """On a console it holds back a sign-out until the deferral is closed."""
        ...

    def XUserCloseSignOutDeferralHandle(self, deferral: XUserSignOutDeferralHandle | None, /) -> None:
        """Lets a sign-out that was held back go on."""
        ...

    def XUserFindControllerForUserWithUiAsync(self, user: XUserHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Finds the controller of a user; no dialog is shown."""
        ...

    def XUserFindControllerForUserWithUiResult(self, async_: Pointer[XAsyncBlock], deviceId: Pointer[APP_LOCAL_DEVICE_ID], /) -> int:
        """Fetches the id of the pad, once."""
        ...

    def XUserRegisterForDeviceAssociationChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for devices that change their user, on the completion port of `queue` ...."""
        ...

    def XUserUnregisterForDeviceAssociationChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration; with `wait` true it returns when the callback runs nowhere any more."""
        ...

    def XUserGetDefaultAudioEndpointUtf16(self, user: XUserLocalId, defaultAudioEndpointKind: Int, endpointIdUtf16Count: Int, endpointIdUtf16: str | None, endpointIdUtf16Used: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the id of the user's audio device."""
        ...

    def XUserRegisterForDefaultAudioEndpointUtf16Changed(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changed audio devices; `queue` may be null."""
        ...

    def XUserUnregisterForDefaultAudioEndpointUtf16Changed(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration; with `wait` true it returns when the callback runs nowhere any more."""
        ...

    def XUserPlatformRemoteConnectSetEventHandlers(self, queue: XTaskQueueHandle | None, handlers: Pointer[XUserPlatformRemoteConnectEventHandlers], /) -> int:
        """Sets the handlers of sign-in on another device."""
        ...

    def XUserPlatformRemoteConnectCancelPrompt(self, operation: XUserPlatformOperation | None, /) -> int:
        """Ends a prompt that the user closed."""
        ...

    def XUserPlatformSpopPromptSetEventHandlers(self, queue: XTaskQueueHandle | None, handler: Function, context: Address, /) -> int:
        """Sets the handler for users who are signed in elsewhere."""
        ...

    def XUserPlatformSpopPromptComplete(self, operation: XUserPlatformOperation | None, result: Int, /) -> int:
        """Gives the user's answer to such a prompt."""
        ...

    def XGameGetXboxTitleId(self, titleId: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the title id: from the configuration, MicrosoftGame.config beside the program, or the last ...."""
        ...

    def XLaunchNewGame(self, exePath: bytes | ctypes.Array[ctypes.c_char] | None, args: bytes | ctypes.Array[ctypes.c_char] | None, defaultUser: XUserHandle | None, /) -> None:
        """Ends this program and starts another one of the same package."""
        ...

    def XLaunchRestartOnCrash(self, args: bytes | ctypes.Array[ctypes.c_char] | None, reserved: Int, /) -> int:
        """Has the program started again after a crash, with these arguments (null takes it back)."""
        ...

    def XGameRuntimeIsFeatureAvailable(self, feature: Int, /) -> bool:
        """Checks whether a part of the runtime is there: true where at least half of its functions work or ...."""
        ...

    def XGameRuntimeInitialize(self) -> int:
        """Starts the game runtime; the first call of a title."""
        ...

    def XGameRuntimeInitializeWithOptions(self, options: Pointer[XGameRuntimeOptions], /) -> int:
        """Starts the game runtime as XGameRuntimeInitialize does, with a MicrosoftGame.config that the ...."""
        ...

    def XGameRuntimeUninitialize(self) -> None:
        """Stops the game runtime."""
        ...

    def XSystemGetDeviceType(self) -> int:
        """Gets the kind of device this is; Pc everywhere."""
        ...

    def XSystemGetXboxLiveSandboxId(self, sandboxIdSize: Int, sandboxId: bytes | ctypes.Array[ctypes.c_char] | None, sandboxIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the configured sandbox id (`sandbox`, or XBLSHIM_SANDBOX; RETAIL unless set), with a ...."""
        ...

    def XSystemGetAnalyticsInfo(self) -> Any:
        """Gets versions and names for analytics, those of a PC: the version of Windows that the edition ...."""
        ...

    def XSystemGetAppSpecificDeviceId(self, appSpecificDeviceIdSize: Int, appSpecificDeviceId: bytes | ctypes.Array[ctypes.c_char] | None, appSpecificDeviceIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the id of this device for this title, with a closing zero: 44 characters that stay the ...."""
        ...

    def XSystemGetConsoleId(self, consoleIdSize: Int, consoleId: bytes | ctypes.Array[ctypes.c_char] | None, consoleIdUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the id that every PC has, with a closing zero: zeros and dots."""
        ...

    def XSystemHandleTrack(self, callback: Function, context: Address, /) -> int:
        """Sets a callback for handles that are made and closed."""
        ...

    def XSystemIsHandleValid(self, handle: Address, /) -> bool:
        """Checks whether a handle of a task queue, a user, or of one of the functions with nothing behind ...."""
        ...

    def XSystemGetRuntimeInfo(self) -> Any:
        """Gets the versions of the runtime: that of the edition, installed and available."""
        ...

    def XSystemAllowFullDownloadBandwidth(self, enable: Bool, /) -> None:
        """Lets downloads use the whole bandwidth while the title runs."""
        ...

    def XNetworkingGetConnectivityHint(self, connectivityHint: Pointer[XNetworkingConnectivityHint], /) -> int:
        """Gets what is known of the connection: access to the internet through Ethernet, or none while the ...."""
        ...

    def XNetworkingRegisterConnectivityHintChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for changes of the connection."""
        ...

    def XNetworkingUnregisterConnectivityHintChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts after it, also none that is on its way."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPort(self, preferredLocalUdpMultiplayerPort: Pointer[ctypes.c_uint16], /) -> int:
        """Gives the UDP port that multiplayer should use."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(self, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Asks for the UDP port that multiplayer should use."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(self, asyncBlock: Pointer[XAsyncBlock], preferredLocalUdpMultiplayerPort: Pointer[ctypes.c_uint16], /) -> int:
        """Gives the port that the call found."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsync(self, url: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Asks what a title needs to check the certificate of a server: no certificate is pinned here."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResult(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Pointer[ctypes.c_size_t], securityInformationBuffer: Pointer[ctypes.c_uint8], securityInformation: Pointer[Any], /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, and no thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResultSize(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gives the bytes of the information."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16Async(self, url: str | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Asks what a title needs to check the certificate of a server: no certificate is pinned here."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Pointer[ctypes.c_size_t], securityInformationBuffer: Pointer[ctypes.c_uint8], securityInformation: Pointer[Any], /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, and no thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(self, asyncBlock: Pointer[XAsyncBlock], securityInformationBufferByteCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gives the bytes of the information."""
        ...

    def XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(self, queue: XTaskQueueHandle | None, context: Address, callback: Function, token: Pointer[XTaskQueueRegistrationToken], /) -> int:
        """Registers a callback for another preferred UDP port."""
        ...

    def XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(self, token: XTaskQueueRegistrationToken, wait: Bool, /) -> bool:
        """Ends such a registration."""
        ...

    def XNetworkingVerifyServerCertificate(self, requestHandle: Address, securityInformation: Pointer[XNetworkingSecurityInformation], /) -> int:
        """Checks the certificate of a request's server."""
        ...

    def XNetworkingQueryConfigurationSetting(self, configurationSetting: Int, value: Pointer[ctypes.c_uint64], /) -> int:
        """Gives the value that the title has set, else 0."""
        ...

    def XNetworkingSetConfigurationSetting(self, configurationParameter: Int, value: Int, /) -> int:
        """Keeps a value; nothing follows from it."""
        ...

    def XNetworkingQueryStatistics(self, statisticsType: Int, statisticsBuffer: Pointer[XNetworkingStatisticsBuffer], /) -> int:
        """Gives statistics of the network stack."""
        ...

    def XGameSaveCloseContainer(self, context: XGameSaveContainerHandle | None, /) -> None:
        """Closes a container."""
        ...

    def XGameSaveCloseProvider(self, provider: XGameSaveProviderHandle | None, /) -> None:
        """Closes a provider."""
        ...

    def XGameSaveCloseUpdate(self, context: XGameSaveUpdateHandle | None, /) -> None:
        """Closes an update."""
        ...

    def XGameSaveCreateContainer(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, containerContext: Pointer[XGameSaveContainerHandle], /) -> int:
        """Opens a container, or names one that its first submitted update makes."""
        ...

    def XGameSaveCreateUpdate(self, container: XGameSaveContainerHandle | None, containerDisplayName: bytes | ctypes.Array[ctypes.c_char] | None, updateContext: Pointer[XGameSaveUpdateHandle], /) -> int:
        """Begins an update of a container, which also sets its display name of at most 127 bytes."""
        ...

    def XGameSaveDeleteContainer(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Deletes a container with its blobs, as a whole or not at all."""
        ...

    def XGameSaveDeleteContainerAsync(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveDeleteContainer on the work port."""
        ...

    def XGameSaveDeleteContainerResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Takes the result."""
        ...

    def XGameSaveEnumerateBlobInfo(self, container: XGameSaveContainerHandle | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` for each blob of a container, in the order of their names, on this thread and ...."""
        ...

    def XGameSaveEnumerateBlobInfoByName(self, container: XGameSaveContainerHandle | None, blobNamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` as XGameSaveEnumerateBlobInfo does, for the blobs whose names begin with a ...."""
        ...

    def XGameSaveEnumerateContainerInfo(self, provider: XGameSaveProviderHandle | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` for each container, in the order of their names, on this thread and before it ...."""
        ...

    def XGameSaveEnumerateContainerInfoByName(self, provider: XGameSaveProviderHandle | None, containerNamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` as XGameSaveEnumerateContainerInfo does, for the containers whose names begin ...."""
        ...

    def XGameSaveGetContainerInfo(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, context: Address, callback: Function, /) -> int:
        """Calls `callback` as XGameSaveEnumerateContainerInfo does, for the container of this name; ...."""
        ...

    def XGameSaveGetRemainingQuota(self, provider: XGameSaveProviderHandle | None, remainingQuota: Pointer[ctypes.c_int64], /) -> int:
        """Gets how many bytes may still be saved: 256 MiB less all blobs of the provider."""
        ...

    def XGameSaveGetRemainingQuotaAsync(self, provider: XGameSaveProviderHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveGetRemainingQuota on the work port."""
        ...

    def XGameSaveGetRemainingQuotaResult(self, async_: Pointer[XAsyncBlock], remainingQuota: Pointer[ctypes.c_int64], /) -> int:
        """Takes the quota, once."""
        ...

    def XGameSaveInitializeProvider(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, syncOnDemand: Bool, provider: Pointer[XGameSaveProviderHandle], /) -> int:
        """Opens the saves of a user and a service configuration, in a folder below the setting `state_dir`."""
        ...

    def XGameSaveInitializeProviderAsync(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, syncOnDemand: Bool, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveInitializeProvider on the work port."""
        ...

    def XGameSaveInitializeProviderResult(self, async_: Pointer[XAsyncBlock], provider: Pointer[XGameSaveProviderHandle], /) -> int:
        """Takes the provider, once."""
        ...

    def XGameSaveReadBlobData(self, container: XGameSaveContainerHandle | None, blobNames: Pointer[ctypes.c_char_p], countOfBlobs: Pointer[ctypes.c_uint32], blobsSize: Int, blobData: Pointer[XGameSaveBlob], /) -> int:
        """Reads blobs: those of `blobNames` in their order, or with null all of them in the order of their ...."""
        ...

    def XGameSaveReadBlobDataAsync(self, container: XGameSaveContainerHandle | None, blobNames: Pointer[ctypes.c_char_p], countOfBlobs: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveReadBlobData on the work port."""
        ...

    def XGameSaveReadBlobDataResult(self, async_: Pointer[XAsyncBlock], blobsSize: Int, blobData: Pointer[XGameSaveBlob], countOfBlobs: Pointer[ctypes.c_uint32], /) -> int:
        """Takes the blobs, once, in the form of XGameSaveReadBlobData."""
        ...

    def XGameSaveSubmitBlobDelete(self, updateContext: XGameSaveUpdateHandle | None, blobName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Deletes a blob with an update, in place of what the update said of this name before."""
        ...

    def XGameSaveSubmitBlobWrite(self, updateContext: XGameSaveUpdateHandle | None, blobName: bytes | ctypes.Array[ctypes.c_char] | None, data: Pointer[ctypes.c_uint8], byteCount: Int, /) -> int:
        """Adds a blob to an update, in place of what the update said of this name before."""
        ...

    def XGameSaveSubmitUpdate(self, updateContext: XGameSaveUpdateHandle | None, /) -> int:
        """Saves all changes of an update, or none of them: whenever the process or the machine stops, the ...."""
        ...

    def XGameSaveSubmitUpdateAsync(self, updateContext: XGameSaveUpdateHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins XGameSaveSubmitUpdate on the work port."""
        ...

    def XGameSaveSubmitUpdateResult(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Takes the result."""
        ...

    def XGameSaveFilesGetFolderWithUiAsync(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Gets a title a folder of its own for a user and a service configuration, below the setting ...."""
        ...

    def XGameSaveFilesGetFolderWithUiResult(self, async_: Pointer[XAsyncBlock], folderSize: Int, folderResult: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Takes the folder's whole path in UTF-8, with its zero, once."""
        ...

    def XGameSaveFilesGetRemainingQuota(self, userContext: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, remainingQuota: Pointer[ctypes.c_int64], /) -> int:
        """Gets how many bytes may still be saved: 256 MiB less the files in the folder."""
        ...

    def XalGetTitleId(self, titleId: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the title id, as XGameGetXboxTitleId does."""
        ...

    def XalUserGetId(self, user: XUserHandle | None, userId: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the xuid of a user, as XUserGetId does."""
        ...

    def XblGetErrorCondition(self, hr: Int, /) -> int:
        """Sorts any HRESULT into one of a few groups, so that a title need not know each value."""
        ...

    def XblMemSetFunctions(self, memAllocFunc: Function, memFreeFunc: Function, /) -> int:
        """Sets the allocator for memory that the library hands to the title; both null restore the default."""
        ...

    def XblMemGetFunctions(self, memAllocFunc: Pointer[Any], memFreeFunc: Pointer[Any], /) -> int:
        """Gets the allocator in use: the title's, or that of the library, which gives null for a size of 0."""
        ...

    def XblInitialize(self, args: Pointer[XblInitArgs], /) -> int:
        """Starts the services library."""
        ...

    def XblCleanupAsync(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Ends the services library."""
        ...

    def XblGetAsyncQueue(self) -> XTaskQueueHandle:
        """Gets a handle of its own to a queue for the title's background work beside the library: both its ...."""
        ...

    def XblGetScid(self, scid: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the service configuration id of XblInitialize, in the letter case it was given in."""
        ...

    def XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(self, setting: Int, /) -> None:
        """Does nothing."""
        ...

    def XblSetOverrideConfiguration(self, overrideScid: bytes | ctypes.Array[ctypes.c_char] | None, overrideTitleId: Int, /) -> int:
        """Sets another service configuration and title for multiplayer."""
        ...

    def XblSetOverrideLocale(self, overrideLocale: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the language in which the service answers, before that of the system, for the calls made ...."""
        ...

    def XblAddServiceCallRoutedHandler(self, handler: Function, context: Address, /) -> int:
        """Registers a handler that is called after each HTTP attempt of a service call, successful or not: ...."""
        ...

    def XblRemoveServiceCallRoutedHandler(self, token: Int, /) -> None:
        """Ends a registration: the handler does not start again."""
        ...

    def XblSetApiType(self, apiType: Int, /) -> None:
        """Does nothing."""
        ...

    def XblContextSettingsGetLongHttpTimeout(self, context: XblContextHandle | None, timeoutInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the time-out of long calls in seconds; 300 at first."""
        ...

    def XblContextSettingsSetLongHttpTimeout(self, context: XblContextHandle | None, timeoutInSeconds: Int, /) -> int:
        """Sets the time-out of long calls in seconds."""
        ...

    def XblContextSettingsGetHttpRetryDelay(self, context: XblContextHandle | None, delayInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the base of the waiting time before a retry in seconds; 2 at first."""
        ...

    def XblContextSettingsSetHttpRetryDelay(self, context: XblContextHandle | None, delayInSeconds: Int, /) -> int:
        """Sets the base of the waiting time before a retry in seconds: retry n waits between delay^n and ...."""
        ...

    def XblContextSettingsGetHttpTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the time in seconds within which a call is retried; 20 at first."""
        ...

    def XblContextSettingsSetHttpTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds within which a call is retried; 0 means no retries."""
        ...

    def XblContextSettingsGetWebsocketTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the time in seconds within which a web socket is reconnected; 60 at first."""
        ...

    def XblContextSettingsSetWebsocketTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds within which a web socket is reconnected."""
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

    def XblContextDuplicateHandle(self, xboxLiveContextHandle: XblContextHandle | None, duplicatedHandle: Pointer[XblContextHandle], /) -> int:
        """Gets the same handle with one more reference; each one is closed with XblContextCloseHandle."""
        ...

    def XblContextCloseHandle(self, xboxLiveContextHandle: XblContextHandle | None, /) -> None:
        """Closes a handle, that is, drops one reference; the last one ends the context."""
        ...

    def XblContextGetUser(self, context: XblContextHandle | None, user: Pointer[XUserHandle], /) -> int:
        """Gets a new handle to the context's user; close it with XUserCloseHandle."""
        ...

    def XblContextGetXboxUserId(self, context: XblContextHandle | None, xboxUserId: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the Xbox user id (xuid) of the context's user."""
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
        """Stops following a user: a fetch under way and events that were not given yet are dropped, ...."""
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
        """Creates a call of a context's user, which the title fills, performs once and closes with ...."""
        ...

    def XblHttpCallPerformAsync(self, call: XblHttpCallHandle | None, type: Int, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Sends the call's request and takes its response."""
        ...

    def XblHttpCallDuplicateHandle(self, call: XblHttpCallHandle | None, duplicateHandle: Pointer[XblHttpCallHandle], /) -> int:
        """Gets the same handle with one more reference; each is to be closed."""
        ...

    def XblHttpCallCloseHandle(self, call: XblHttpCallHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblHttpCallSetTracing(self, call: XblHttpCallHandle | None, traceCall: Bool, /) -> int:
        """Does nothing: the log shows each call at the level debug."""
        ...

    def XblHttpCallGetRequestUrl(self, call: XblHttpCallHandle | None, url: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the URL as the title gave it, valid as long as the handle."""
        ...

    def XblHttpCallRequestSetRequestBodyBytes(self, call: XblHttpCallHandle | None, requestBodyBytes: Pointer[ctypes.c_uint8], requestBodySize: Int, /) -> int:
        """Sets the body, a copy of these bytes, in place of an earlier one."""
        ...

    def XblHttpCallRequestSetRequestBodyString(self, call: XblHttpCallHandle | None, requestBodyString: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the body, a copy of this text without its zero, in place of an earlier one."""
        ...

    def XblHttpCallRequestSetHeader(self, call: XblHttpCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, allowTracing: Bool, /) -> int:
        """Sets a header, in place of one with the same name in any case, those of XblHttpCallCreate included."""
        ...

    def XblHttpCallRequestSetRetryAllowed(self, call: XblHttpCallHandle | None, retryAllowed: Bool, /) -> int:
        """Sets whether failed attempts are repeated (the default: true)."""
        ...

    def XblHttpCallRequestSetRetryCacheId(self, call: XblHttpCallHandle | None, retryAfterCacheId: Int, /) -> int:
        """Names a throttle state: calls with the same number share what a service demanded with Retry-After."""
        ...

    def XblHttpCallRequestSetLongHttpCall(self, call: XblHttpCallHandle | None, longHttpCall: Bool, /) -> int:
        """Sets whether the context's LongHttpTimeout is the time limit of an attempt."""
        ...

    def XblHttpCallGetResponseString(self, call: XblHttpCallHandle | None, responseString: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the response's body with a closing zero, valid as long as the handle; empty before a ...."""
        ...

    def XblHttpCallGetResponseBodyBytesSize(self, call: XblHttpCallHandle | None, bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the response's body in bytes."""
        ...

    def XblHttpCallGetResponseBodyBytes(self, call: XblHttpCallHandle | None, bufferSize: Int, buffer: Pointer[ctypes.c_uint8], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the response's body; may be repeated."""
        ...

    def XblHttpCallGetStatusCode(self, call: XblHttpCallHandle | None, statusCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the status; 0 before a response and when none came."""
        ...

    def XblHttpCallGetNetworkErrorCode(self, call: XblHttpCallHandle | None, networkErrorCode: Pointer[HRESULT], platformNetworkErrorCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets why no response came: the result and the system's own number, which may be 0."""
        ...

    def XblHttpCallGetPlatformNetworkErrorMessage(self, call: XblHttpCallHandle | None, platformNetworkErrorMessage: Pointer[ctypes.c_char_p], /) -> int:
        """Gets why no response came, for people to read, valid as long as the handle; empty otherwise."""
        ...

    def XblHttpCallGetHeader(self, call: XblHttpCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the value of one of the response's headers, whatever the case of its name, valid as long as ...."""
        ...

    def XblHttpCallGetNumHeaders(self, call: XblHttpCallHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """Gets how many headers the response has."""
        ...

    def XblHttpCallGetHeaderAtIndex(self, call: XblHttpCallHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets name and value of the response's header number `headerIndex`, from 0, in the order of their ...."""
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
        """Sets a user's progress in several achievements of this title with as few requests as it takes: ...."""
        ...

    def XblShimUpdateAchievementsResult(self, async_: Pointer[XAsyncBlock], resultCount: Int, results: Pointer[HRESULT], /) -> int:
        """Takes the results of XblShimUpdateAchievementsAsync: one for each update, in their order, and of ...."""
        ...

    def XblShimSetOffline(self, offline: Bool, /) -> None:
        """Switches the network off, or on again, to test how a title handles it."""
        ...

    def XblShimSignOutUser(self, xuid: Int, /) -> int:
        """Signs an added user out, to test how a title handles it: XUserGetState gives SignedOut; ...."""
        ...

    def XblShimSignInUser(self, xuid: Int, /) -> int:
        """Signs in a user that XblShimSignOutUser signed out; the callbacks get SignedInAgain."""
        ...

    def XblShimReport(self, format: Int, /) -> bytes | None:
        """Writes a report of what is open and what is pending: the handles that the title has not closed ...."""
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
        """Sets the allocator for memory that HTTP calls hand to the title; both null restore the default."""
        ...

    def HCMemGetFunctions(self, memAllocFunc: Pointer[Any], memFreeFunc: Pointer[Any], /) -> int:
        """Gets the allocator in use."""
        ...

    def HCInitialize(self, args: Pointer[HCInitArgs], /) -> int:
        """Counts that the title uses the HTTP layer; nothing depends on it, as XblInitialize starts what ...."""
        ...

    def HCIsInitialized(self) -> bool:
        """Checks whether the HTTP layer is there: from HCInitialize, XGameRuntimeInitialize or ...."""
        ...

    def HCCleanup(self) -> None:
        """Ends what HCInitialize began."""
        ...

    def HCCleanupAsync(self, async_: Pointer[XAsyncBlock], /) -> int:
        """Begins to end what HCInitialize began; the call ends with S_OK."""
        ...

    def HCGetLibVersion(self, version: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the version of this library, a text that lives as long as the process."""
        ...

    def HCAddCallRoutedHandler(self, handler: Function, context: Address, /) -> int:
        """Registers a handler for finished HTTP attempts of service calls, as ...."""
        ...

    def HCRemoveCallRoutedHandler(self, handlerId: Int, /) -> None:
        """Ends a registration: the handler doesn't start after it; where it runs on another thread that is ...."""
        ...

    def HCSetGlobalProxy(self, proxyUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCHttpCallCreate(self, call: Pointer[HCCallHandle], /) -> int:
        """Creates a call, which the title fills, performs once and closes with HCHttpCallCloseHandle."""
        ...

    def HCHttpCallPerformAsync(self, call: HCCallHandle | None, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Sends the call's request and takes its response."""
        ...

    def HCHttpCallDuplicateHandle(self, call: HCCallHandle | None, /) -> HCCallHandle:
        """Gets one more handle to the call, to be closed with HCHttpCallCloseHandle; null when the handle ...."""
        ...

    def HCHttpCallCloseHandle(self, call: HCCallHandle | None, /) -> int:
        """Closes a handle."""
        ...

    def HCHttpCallGetId(self, call: HCCallHandle | None, /) -> int:
        """Gets the call's number: each call of the process has its own."""
        ...

    def HCHttpCallSetTracing(self, call: HCCallHandle | None, traceCall: Bool, /) -> int:
        """Does nothing: the log shows each call at the level debug."""
        ...

    def HCHttpCallGetRequestUrl(self, call: HCCallHandle | None, url: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the URL as it was sent."""
        ...

    def HCHttpCallGetPerformCount(self, call: HCCallHandle | None, performCount: Pointer[ctypes.c_uint32], /) -> int:
        """Gets how often the call was sent."""
        ...

    def HCHttpCallRequestSetUrl(self, call: HCCallHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets method and URL."""
        ...

    def HCHttpCallRequestSetDynamicSize(self, call: HCCallHandle | None, dynamicBodySize: Int, /) -> int:
        """Sets a size for HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestAddDynamicBytesWritten(self, call: HCCallHandle | None, bytesWritten: Int, /) -> int:
        """Adds to the number of HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestSetRequestBodyBytes(self, call: HCCallHandle | None, requestBodyBytes: Pointer[ctypes.c_uint8], requestBodySize: Int, /) -> int:
        """Sets the body, a copy of these bytes."""
        ...

    def HCHttpCallRequestSetRequestBodyString(self, call: HCCallHandle | None, requestBodyString: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the body, a copy of this text without its zero."""
        ...

    def HCHttpCallRequestEnableGzipCompression(self, call: HCCallHandle | None, level: Int, /) -> int:
        """Sends the body as gzip, with Content-Encoding."""
        ...

    def HCHttpCallResponseSetGzipCompressed(self, call: HCCallHandle | None, compress: Bool, /) -> int:
        """Does nothing: a response in gzip or deflate is always unpacked."""
        ...

    def HCHttpCallRequestSetRequestBodyReadFunction(self, call: HCCallHandle | None, readFunction: Function, bodySize: Int, context: Address, /) -> int:
        """Sets a function that gives the body piece by piece, in place of a body."""
        ...

    def HCHttpCallRequestSetProgressReportFunction(self, call: HCCallHandle | None, progressReportFunction: Function, isUploadFunction: Bool, minimumProgressReportInterval: Int, context: Address, /) -> int:
        """Sets a function that gets the number of bytes: of an upload once the request was sent, of a ...."""
        ...

    def HCHttpCallRequestSetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: bytes | ctypes.Array[ctypes.c_char] | None, allowTracing: Bool, /) -> int:
        """Sets a header, in place of one with the same name in any case."""
        ...

    def HCHttpCallRequestSetRetryAllowed(self, call: HCCallHandle | None, retryAllowed: Bool, /) -> int:
        """Sets whether failed attempts are repeated (the default: true)."""
        ...

    def HCHttpCallRequestSetRetryCacheId(self, call: HCCallHandle | None, retryAfterCacheId: Int, /) -> int:
        """Names a throttle state: calls with the same number share what a service demanded with Retry-After."""
        ...

    def HCHttpCallRequestSetTimeout(self, call: HCCallHandle | None, timeoutInSeconds: Int, /) -> int:
        """Sets the time limit of an attempt, in seconds (the default: 30)."""
        ...

    def HCHttpCallRequestSetRetryDelay(self, call: HCCallHandle | None, retryDelayInSeconds: Int, /) -> int:
        """Sets the delay between attempts, in seconds (the default: 2); it grows with each one."""
        ...

    def HCHttpCallRequestSetTimeoutWindow(self, call: HCCallHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in which attempts are repeated, in seconds (the default: 20; 0: none is)."""
        ...

    def HCHttpCallRequestSetMaxReceiveBufferSize(self, call: HCCallHandle | None, bufferSizeInBytes: Int, /) -> int:
        """Sets the largest piece that the function of HCHttpCallResponseSetResponseBodyWriteFunction gets ...."""
        ...

    def HCHttpCallRequestGetMaxReceiveBufferSize(self, call: HCCallHandle | None, bufferSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of HCHttpCallRequestSetMaxReceiveBufferSize."""
        ...

    def HCHttpCallRequestSetSSLValidation(self, call: HCCallHandle | None, sslValidation: Bool, /) -> int:
        """Does nothing: certificates are always checked."""
        ...

    def HCHttpDisableAssertsForSSLValidationInDevSandboxes(self, setting: Int, /) -> int:
        """Does nothing: there are no such asserts."""
        ...

    def HCHttpCallResponseSetResponseBodyWriteFunction(self, call: HCCallHandle | None, writeFunction: Function, context: Address, /) -> int:
        """Sets a function that gets the response's body piece by piece."""
        ...

    def HCHttpCallResponseGetResponseString(self, call: HCCallHandle | None, responseString: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the answer's body as a text with a closing zero."""
        ...

    def HCHttpCallResponseGetResponseBodyBytesSize(self, call: HCCallHandle | None, bufferSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the answer's body in bytes."""
        ...

    def HCHttpCallResponseGetResponseBodyBytes(self, call: HCCallHandle | None, bufferSize: Int, buffer: Pointer[ctypes.c_uint8], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the answer's body."""
        ...

    def HCHttpCallResponseGetStatusCode(self, call: HCCallHandle | None, statusCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the answer's status; 0 when there was no answer."""
        ...

    def HCHttpCallResponseGetNetworkErrorCode(self, call: HCCallHandle | None, networkErrorCode: Pointer[HRESULT], platformNetworkErrorCode: Pointer[ctypes.c_uint32], /) -> int:
        """Gets why there was no answer: the result and the system's own number, which may be 0."""
        ...

    def HCHttpCallResponseGetPlatformNetworkErrorMessage(self, call: HCCallHandle | None, platformNetworkErrorMessage: Pointer[ctypes.c_char_p], /) -> int:
        """Gets why there was no answer, for people to read; empty when there was one."""
        ...

    def HCHttpCallResponseGetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the value of one of the answer's headers, whatever the case of its name; null when the ...."""
        ...

    def HCHttpCallResponseGetNumHeaders(self, call: HCCallHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """Gets how many headers the answer has."""
        ...

    def HCHttpCallResponseGetHeaderAtIndex(self, call: HCCallHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets name and value of the answer's header number `headerIndex`, from 0."""
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
        """Gets the value of HCHttpCallSetContext, null without one."""
        ...

    def HCHttpCallSetContext(self, call: HCCallHandle | None, context: Address, /) -> int:
        """Stores a value of the title with the call."""
        ...

    def HCHttpCallRequestGetUrl(self, call: HCCallHandle | None, method: Pointer[ctypes.c_char_p], url: Pointer[ctypes.c_char_p], /) -> int:
        """Gets method and URL; of a routed call as they were sent."""
        ...

    def HCHttpCallRequestGetRequestBodyBytes(self, call: HCCallHandle | None, requestBodyBytes: Pointer[Any], requestBodySize: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the body; null and 0 without one."""
        ...

    def HCHttpCallRequestGetRequestBodyString(self, call: HCCallHandle | None, requestBody: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the body as a text with a closing zero; empty without one."""
        ...

    def HCHttpCallRequestGetRequestBodyReadFunction(self, call: HCCallHandle | None, readFunction: Pointer[Any], bodySize: Pointer[ctypes.c_size_t], context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets what HCHttpCallRequestSetRequestBodyReadFunction set; null and 0 without it."""
        ...

    def HCHttpCallRequestGetDynamicBytesWritten(self, call: HCCallHandle | None, dynamicBodySize: Pointer[ctypes.c_size_t], dynamicBodyBytesWritten: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the numbers of HCHttpCallRequestSetDynamicSize and HCHttpCallRequestAddDynamicBytesWritten."""
        ...

    def HCHttpCallRequestGetProgressReportFunction(self, call: HCCallHandle | None, isUploadFunction: Bool, progressReportFunction: Pointer[Any], minimumProgressReportInterval: Pointer[ctypes.c_size_t], context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets what HCHttpCallRequestSetProgressReportFunction set for uploads or for downloads; null and ...."""
        ...

    def HCHttpCallRequestGetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets the value of one of the request's headers, whatever the case of its name; null when it has none."""
        ...

    def HCHttpCallRequestGetNumHeaders(self, call: HCCallHandle | None, numHeaders: Pointer[ctypes.c_uint32], /) -> int:
        """Gets how many headers the title set; of a routed call how many were sent."""
        ...

    def HCHttpCallRequestGetHeaderAtIndex(self, call: HCCallHandle | None, headerIndex: Int, headerName: Pointer[ctypes.c_char_p], headerValue: Pointer[ctypes.c_char_p], /) -> int:
        """Gets name and value of the request's header number `headerIndex`, from 0; both are null behind ...."""
        ...

    def HCHttpCallRequestGetRetryAllowed(self, call: HCCallHandle | None, retryAllowed: Pointer[ctypes.c_bool], /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryAllowed; with a null call what the next calls begin with."""
        ...

    def HCHttpCallRequestGetRetryCacheId(self, call: HCCallHandle | None, retryAfterCacheId: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryCacheId, 0 without one."""
        ...

    def HCHttpCallRequestGetTimeout(self, call: HCCallHandle | None, timeoutInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetTimeout; with a null call what the next calls begin with."""
        ...

    def HCHttpCallRequestGetRetryDelay(self, call: HCCallHandle | None, retryDelayInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryDelay; with a null call what the next calls begin with."""
        ...

    def HCHttpCallRequestGetTimeoutWindow(self, call: HCCallHandle | None, timeoutWindowInSeconds: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the value of HCHttpCallRequestSetTimeoutWindow; with a null call what the next calls begin with."""
        ...

    def HCHttpCallResponseGetResponseBodyWriteFunction(self, call: HCCallHandle | None, writeFunction: Pointer[Any], context: Pointer[ctypes.c_void_p], /) -> int:
        """Gets what HCHttpCallResponseSetResponseBodyWriteFunction set; null without it."""
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
        """Writes the texts of a dialog into the log, and answers it with the default button: nobody is asked."""
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
        """Answers with the players who are selected already where the title allows as many, else with the ...."""
        ...

    def XGameUiShowPlayerPickerResult(self, async_: Pointer[XAsyncBlock], resultPlayersCount: Int, resultPlayers: Pointer[ctypes.c_uint64], resultPlayersUsed: Pointer[ctypes.c_uint32], /) -> int:
        """Fetches the xuids of the players, once; `resultPlayersUsed` (may be null) gets their number."""
        ...

    def XGameUiShowPlayerPickerResultCount(self, async_: Pointer[XAsyncBlock], resultPlayersCount: Pointer[ctypes.c_uint32], /) -> int:
        """Gives the number of the players."""
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
        """Answers with the default text, at most `maxTextLength` bytes of it (0: all): nobody is asked."""
        ...

    def XGameUiShowTextEntryResult(self, async_: Pointer[XAsyncBlock], resultTextBufferSize: Int, resultTextBuffer: bytes | ctypes.Array[ctypes.c_char] | None, resultTextBufferUsed: Pointer[ctypes.c_uint32], /) -> int:
        """Fetches the text, once; `resultTextBufferUsed` (may be null) gets its size with the zero."""
        ...

    def XGameUiShowTextEntryResultSize(self, async_: Pointer[XAsyncBlock], resultTextBufferSize: Pointer[ctypes.c_uint32], /) -> int:
        """Gives the size of the text with its zero."""
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

    def XThreadAssertNotTimeSensitive(self) -> None:
        """Writes a warning into the log when the calling thread is time-sensitive; the process goes on."""
        ...

    def XThreadIsTimeSensitive(self) -> bool:
        """Checks whether the calling thread is time-sensitive."""
        ...

    def XThreadSetTimeSensitive(self, isTimeSensitiveThread: Bool, /) -> int:
        """Sets whether the calling thread is time-sensitive, that is, must not be blocked."""
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
        """Writes an in-game event: the same as XblEventsWriteInGameEvent, for a user and a service ...."""
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
        """Copies the user's locale as a language tag with a closing zero, such as `de-AT`: on Windows the ...."""
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

    def XPersistentLocalStorageGetPath(self, pathSize: Int, path: bytes | ctypes.Array[ctypes.c_char] | None, pathUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Copies the absolute path of a folder of the title's own, as UTF-8 with a closing zero: `local- ...."""
        ...

    def XPersistentLocalStorageGetPathSize(self, pathSize: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size of the path of XPersistentLocalStorageGetPath with its zero."""
        ...

    def XPersistentLocalStorageGetSpaceInfo(self, info: Pointer[XPersistentLocalStorageSpaceInfo], /) -> int:
        """Gets the space of the disk that the folder is on."""
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

    def XblRealTimeActivitySubscriptionGetState(self, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, state: Pointer[ctypes.c_uint32], /) -> int:
        """Gets XblRealTimeActivitySubscriptionState::Unknown in every case: the library manages ...."""
        ...

    def XblRealTimeActivitySubscriptionGetId(self, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, id: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the number of a subscription's handle, which rises by one with each."""
        ...

    def XblRealTimeActivityActivate(self, xboxLiveContext: XblContextHandle | None, /) -> int:
        """Opens the connection that the events of the context's user come over, and keeps it open until as ...."""
        ...

    def XblRealTimeActivityDeactivate(self, xboxLiveContext: XblContextHandle | None, /) -> int:
        """Takes one XblRealTimeActivityActivate of the user back; without one nothing happens."""
        ...

    def XblRealTimeActivityAddConnectionStateChangeHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Adds a handler of the state of the connection that the events of the context's user come over."""
        ...

    def XblRealTimeActivityRemoveConnectionStateChangeHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """Removes a handler; any context of the user will do."""
        ...

    def XblRealTimeActivityAddSubscriptionErrorHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Does nothing, as in the real library: the log names subscriptions that the service refuses."""
        ...

    def XblRealTimeActivityRemoveSubscriptionErrorHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """Does nothing."""
        ...

    def XblRealTimeActivityAddResyncHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Adds a handler that is called when events of the context's user may have been missed: the ...."""
        ...

    def XblRealTimeActivityRemoveResyncHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """Removes a handler, as XblRealTimeActivityRemoveConnectionStateChangeHandler does."""
        ...

    def XblPresenceRecordGetXuid(self, handle: XblPresenceRecordHandle | None, xuid: Pointer[ctypes.c_uint64], /) -> int:
        """Gets the user of a record."""
        ...

    def XblPresenceRecordGetUserState(self, handle: XblPresenceRecordHandle | None, userState: Pointer[ctypes.c_uint32], /) -> int:
        """Gets the state of the user: online, away or offline."""
        ...

    def XblPresenceRecordGetDeviceRecords(self, handle: XblPresenceRecordHandle | None, deviceRecords: Pointer[Any], deviceRecordsCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the devices of a record, with their titles: an array that is valid until the record's last ...."""
        ...

    def XblPresenceRecordDuplicateHandle(self, handle: XblPresenceRecordHandle | None, duplicatedHandle: Pointer[XblPresenceRecordHandle], /) -> int:
        """Gets the same handle with one more reference: each is closed with XblPresenceRecordCloseHandle."""
        ...

    def XblPresenceRecordCloseHandle(self, handle: XblPresenceRecordHandle | None, /) -> None:
        """Closes a handle, that is, drops a reference; null is ignored."""
        ...

    def XblPresenceSetPresenceAsync(self, xblContextHandle: XblContextHandle | None, isUserActiveInTitle: Bool, richPresenceIds: Pointer[XblPresenceRichPresenceIds], async_: Pointer[XAsyncBlock], /) -> int:
        """Sets whether the context's user is active in the title, with a rich presence text where ...."""
        ...

    def XblPresenceGetPresenceAsync(self, xblContextHandle: XblContextHandle | None, xuid: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the presence of a user."""
        ...

    def XblPresenceGetPresenceResult(self, async_: Pointer[XAsyncBlock], presenceRecordHandle: Pointer[XblPresenceRecordHandle], /) -> int:
        """Gets the record's handle, which the caller closes with XblPresenceRecordCloseHandle."""
        ...

    def XblPresenceGetPresenceForMultipleUsersAsync(self, xblContextHandle: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, filters: Pointer[XblPresenceQueryFilters], async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the presence of users; an xuidsCount of 0 is accepted."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResultCount(self, async_: Pointer[XAsyncBlock], resultCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of records that the service sent."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResult(self, async_: Pointer[XAsyncBlock], presenceRecordHandles: Pointer[XblPresenceRecordHandle], presenceRecordHandlesCount: Int, /) -> int:
        """Gets the handles of the records."""
        ...

    def XblPresenceGetPresenceForSocialGroupAsync(self, xblContextHandle: XblContextHandle | None, socialGroupName: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Pointer[ctypes.c_uint64], filters: Pointer[XblPresenceQueryFilters], async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the presence of a social group, such as 'People', of the owner or of the context's user."""
        ...

    def XblPresenceGetPresenceForSocialGroupResultCount(self, async_: Pointer[XAsyncBlock], resultCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of records that the service sent."""
        ...

    def XblPresenceGetPresenceForSocialGroupResult(self, async_: Pointer[XAsyncBlock], presenceRecordHandles: Pointer[XblPresenceRecordHandle], presenceRecordHandlesCount: Int, /) -> int:
        """Gets the handles of the records."""
        ...

    def XblPresenceSubscribeToDevicePresenceChange(self, xblContextHandle: XblContextHandle | None, xuid: Int, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Tracks one user, as XblPresenceTrackUsers does, behind a handle that ...."""
        ...

    def XblPresenceUnsubscribeFromDevicePresenceChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends what XblPresenceSubscribeToDevicePresenceChange began, and frees its handle."""
        ...

    def XblPresenceSubscribeToTitlePresenceChange(self, xblContextHandle: XblContextHandle | None, xuid: Int, titleId: Int, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Tracks one user and one title behind a handle that XblPresenceUnsubscribeFromTitlePresenceChange ...."""
        ...

    def XblPresenceUnsubscribeFromTitlePresenceChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends what XblPresenceSubscribeToTitlePresenceChange began, and frees its handle."""
        ...

    def XblPresenceAddDevicePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Adds a handler that is called when a tracked user signs in or out on a device."""
        ...

    def XblPresenceRemoveDevicePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, token: Int, /) -> int:
        """Removes a handler: it is not called any more, and not running, except on this thread or where it ...."""
        ...

    def XblPresenceAddTitlePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, context: Address, /) -> int:
        """Adds a handler that is called when a tracked user starts or ends the title or one of the ...."""
        ...

    def XblPresenceRemoveTitlePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, token: Int, /) -> int:
        """Removes a handler."""
        ...

    def XblPresenceTrackUsers(self, xblContextHandle: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, /) -> int:
        """Tracks users, counted: each call needs one of XblPresenceStopTrackingUsers."""
        ...

    def XblPresenceStopTrackingUsers(self, xblContextHandle: XblContextHandle | None, xuids: Pointer[ctypes.c_uint64], xuidsCount: Int, /) -> int:
        """Takes back what XblPresenceTrackUsers did; users that are not tracked are no error."""
        ...

    def XblPresenceTrackAdditionalTitles(self, xblContextHandle: XblContextHandle | None, titleIds: Pointer[ctypes.c_uint32], titleIdsCount: Int, /) -> int:
        """Tracks titles beside the title's own, which always is, counted."""
        ...

    def XblPresenceStopTrackingAdditionalTitles(self, xblContextHandle: XblContextHandle | None, titleIds: Pointer[ctypes.c_uint32], titleIdsCount: Int, /) -> int:
        """Takes back what XblPresenceTrackAdditionalTitles did."""
        ...

    def XblProfileGetUserProfileAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the profile of a user."""
        ...

    def XblProfileGetUserProfileResult(self, async_: Pointer[XAsyncBlock], profile: Pointer[XblUserProfile], /) -> int:
        """Copies the profile."""
        ...

    def XblProfileGetUserProfilesAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the profiles of users, in the order of the service's response."""
        ...

    def XblProfileGetUserProfilesResultCount(self, async_: Pointer[XAsyncBlock], profileCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of profiles that the service sent."""
        ...

    def XblProfileGetUserProfilesResult(self, async_: Pointer[XAsyncBlock], profilesCount: Int, profiles: Pointer[XblUserProfile], /) -> int:
        """Copies the profiles into an array of the caller's."""
        ...

    def XblProfileGetUserProfilesForSocialGroupAsync(self, xboxLiveContext: XblContextHandle | None, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the profiles of a social group of the context's user, such as 'People'."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResultCount(self, async_: Pointer[XAsyncBlock], profileCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of profiles that the service sent."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResult(self, async_: Pointer[XAsyncBlock], profilesCount: Int, profiles: Pointer[XblUserProfile], /) -> int:
        """Copies the profiles into an array of the caller's."""
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
        """Reads the users that a user follows: maxItems of them from startIndex on (0: the service decides)."""
        ...

    def XblSocialGetSocialRelationshipsResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblSocialRelationshipResultHandle], /) -> int:
        """Gets the page, as a handle that the caller closes with XblSocialRelationshipResultCloseHandle."""
        ...

    def XblSocialRelationshipResultGetRelationships(self, resultHandle: XblSocialRelationshipResultHandle | None, relationships: Pointer[Any], relationshipsCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the relationships of the page: an array that is valid until the result's last handle is closed."""
        ...

    def XblSocialRelationshipResultHasNext(self, resultHandle: XblSocialRelationshipResultHandle | None, hasNext: Pointer[ctypes.c_bool], /) -> int:
        """Gets whether there is a page after this one."""
        ...

    def XblSocialRelationshipResultGetTotalCount(self, resultHandle: XblSocialRelationshipResultHandle | None, totalCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of relationships of all pages, as reported by the service."""
        ...

    def XblSocialRelationshipResultGetNextAsync(self, xboxLiveContext: XblContextHandle | None, resultHandle: XblSocialRelationshipResultHandle | None, maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the page after a result's, of the same user and with the same filter, whatever ...."""
        ...

    def XblSocialRelationshipResultGetNextResult(self, async_: Pointer[XAsyncBlock], handle: Pointer[XblSocialRelationshipResultHandle], /) -> int:
        """Gets the page, as a handle that the caller closes with XblSocialRelationshipResultCloseHandle."""
        ...

    def XblSocialRelationshipResultDuplicateHandle(self, handle: XblSocialRelationshipResultHandle | None, duplicatedHandle: Pointer[XblSocialRelationshipResultHandle], /) -> int:
        """Gets the same handle with one more reference: each is closed with ...."""
        ...

    def XblSocialRelationshipResultCloseHandle(self, handle: XblSocialRelationshipResultHandle | None, /) -> None:
        """Closes one reference."""
        ...

    def XblSocialSubscribeToSocialRelationshipChange(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Creates a handle that XblSocialUnsubscribeFromSocialRelationshipChange closes, and subscribes to ...."""
        ...

    def XblSocialUnsubscribeFromSocialRelationshipChange(self, xboxLiveContext: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Frees a handle of XblSocialSubscribeToSocialRelationshipChange."""
        ...

    def XblSocialAddSocialRelationshipChangedHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, handlerContext: Address, /) -> int:
        """Adds a handler that is called when the context's user follows somebody, stops to, or changes a ...."""
        ...

    def XblSocialRemoveSocialRelationshipChangedHandler(self, xboxLiveContext: XblContextHandle | None, handlerFunctionContext: Int, /) -> int:
        """Removes a handler of either kind: it is not called any more, and not running, except on this ...."""
        ...

    def XblSocialAddFriendRequestCountChangedHandler(self, xboxLiveContext: XblContextHandle | None, handler: Function, handlerContext: Address, handlerFunctionContext: Pointer[ctypes.c_int32], /) -> int:
        """Adds a handler that is called when the number of friend requests that wait for the context's ...."""
        ...

    def XblSocialRemoveFriendRequestCountChangedHandler(self, xboxLiveContext: XblContextHandle | None, handlerFunctionContext: Int, /) -> int:
        """Removes a handler."""
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
        """Checks whether a text may be shown to others; an empty one is sent, too."""
        ...

    def XblStringVerifyStringResultSize(self, asyncBlock: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblStringVerifyStringResult(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the result into the caller's buffer, where it stays: its pointer leads into the buffer, ...."""
        ...

    def XblStringVerifyStringsAsync(self, xboxLiveContext: XblContextHandle | None, stringsToVerify: Pointer[ctypes.c_char_p], stringsCount: Int, asyncBlock: Pointer[XAsyncBlock], /) -> int:
        """Checks whether texts may be shown to others."""
        ...

    def XblStringVerifyStringsResultSize(self, asyncBlock: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblStringVerifyStringsResult(self, asyncBlock: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferStrings: Pointer[Any], stringsCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the results, in the order of the response, and their number."""
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
        """Gets the number of users that the service sent."""
        ...

    def XblPrivacyGetAvoidListResult(self, async_: Pointer[XAsyncBlock], xuidCount: Int, xuids: Pointer[ctypes.c_uint64], /) -> int:
        """Copies the users into an array of the caller's."""
        ...

    def XblPrivacyCheckPermissionAsync(self, xblContextHandle: XblContextHandle | None, permissionToCheck: Int, targetXuid: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Checks a permission of the context's user toward another user."""
        ...

    def XblPrivacyCheckPermissionResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblPrivacyCheckPermissionResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the result into the caller's buffer, where it stays: its pointers lead into the buffer, ...."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserAsync(self, xblContextHandle: XblContextHandle | None, permissionToCheck: Int, userType: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Checks a permission of the context's user toward users outside the network."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the result into the caller's buffer, as XblPrivacyCheckPermissionResult does."""
        ...

    def XblPrivacyBatchCheckPermissionAsync(self, xblContextHandle: XblContextHandle | None, permissionsToCheck: Pointer[ctypes.c_uint32], permissionsCount: Int, targetXuids: Pointer[ctypes.c_uint64], xuidsCount: Int, targetAnonymousUserTypes: Pointer[ctypes.c_uint32], targetAnonymousUserTypesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Checks each permission of the context's user toward each user."""
        ...

    def XblPrivacyBatchCheckPermissionResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblPrivacyBatchCheckPermissionResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferResults: Pointer[Any], ptrToBufferCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the results, user by user, and their number: those of a user are in the order of the ...."""
        ...

    def XblPrivacyGetMuteListAsync(self, xblContextHandle: XblContextHandle | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the users that the context's user mutes."""
        ...

    def XblPrivacyGetMuteListResultCount(self, async_: Pointer[XAsyncBlock], xuidCount: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the number of users that the service sent."""
        ...

    def XblPrivacyGetMuteListResult(self, async_: Pointer[XAsyncBlock], xuidCount: Int, xuids: Pointer[ctypes.c_uint64], /) -> int:
        """Copies the users into an array of the caller's."""
        ...

    def XblTitleManagedStatsWriteAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, statistics: Pointer[XblTitleManagedStatistic], statisticsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Replaces all statistics of the title for the user, who is the context's: statistics that are not ...."""
        ...

    def XblTitleManagedStatsUpdateStatsAsync(self, xblContextHandle: XblContextHandle | None, statistics: Pointer[XblTitleManagedStatistic], statisticsCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Changes the statistics that are named."""
        ...

    def XblTitleManagedStatsDeleteStatsAsync(self, xblContextHandle: XblContextHandle | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Removes the statistics that are named, for the context's user; unknown names are no error."""
        ...

    def XblUserStatisticsGetSingleUserStatisticAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticName: bytes | ctypes.Array[ctypes.c_char] | None, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads one statistic of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the result into the caller's buffer, which it stays in: its pointers lead into the buffer."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads statistics of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the result into the caller's buffer, as XblUserStatisticsGetSingleUserStatisticResult does."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads statistics of several users."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], resultsCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes an array of `resultsCount` results into the caller's buffer, as ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, requestedServiceConfigurationStatisticsCollection: Pointer[XblRequestedStatistics], requestedServiceConfigurationStatisticsCollectionCount: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads statistics of several users, with names for each of several service configurations."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBufferResults: Pointer[Any], resultsCount: Pointer[ctypes.c_size_t], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes an array of `resultsCount` results into the caller's buffer, as ...."""
        ...

    def XblUserStatisticsSubscribeToStatisticChange(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticName: bytes | ctypes.Array[ctypes.c_char] | None, subscriptionHandle: Pointer[XblRealTimeActivitySubscriptionHandle], /) -> int:
        """Tracks one statistic, as XblUserStatisticsTrackStatistics does, behind a handle that ...."""
        ...

    def XblUserStatisticsUnsubscribeFromStatisticChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends what XblUserStatisticsSubscribeToStatisticChange began, and frees its handle."""
        ...

    def XblUserStatisticsAddStatisticChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Function, handlerContext: Address, /) -> int:
        """Adds a handler of changes of the tracked statistics."""
        ...

    def XblUserStatisticsRemoveStatisticChangedHandler(self, xblContextHandle: XblContextHandle | None, context: Int, /) -> None:
        """Removes a handler: it is not called any more, and not running, except on this thread or where it ...."""
        ...

    def XblUserStatisticsTrackStatistics(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, /) -> int:
        """Tracks each of the statistics of each of the users, counted: each call needs one of ...."""
        ...

    def XblUserStatisticsStopTrackingStatistics(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Pointer[ctypes.c_char_p], statisticNamesCount: Int, /) -> int:
        """Takes back what XblUserStatisticsTrackStatistics did."""
        ...

    def XblUserStatisticsStopTrackingUsers(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Pointer[ctypes.c_uint64], xboxUserIdsCount: Int, /) -> int:
        """Stops tracking all statistics of the users, however often each is tracked."""
        ...

    def XblEventsWriteInGameEvent(self, xboxLiveContext: XblContextHandle | None, eventName: bytes | ctypes.Array[ctypes.c_char] | None, dimensionsJson: bytes | ctypes.Array[ctypes.c_char] | None, measurementsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Writes an in-game event of the context's user, for the service configuration of XblInitialize."""
        ...

    def XblLeaderboardGetLeaderboardAsync(self, xboxLiveContext: XblContextHandle | None, leaderboardQuery: XblLeaderboardQuery, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads a page of a leaderboard."""
        ...

    def XblLeaderboardGetLeaderboardResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblLeaderboardGetLeaderboardResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the result into the caller's buffer, which it stays in: its pointers lead into the buffer."""
        ...

    def XblLeaderboardResultGetNextAsync(self, xboxLiveContext: XblContextHandle | None, leaderboardResult: Pointer[XblLeaderboardResult], maxItems: Int, async_: Pointer[XAsyncBlock], /) -> int:
        """Reads the page after a result's, of at most maxItems rows (0: the service decides); writes ...."""
        ...

    def XblLeaderboardResultGetNextResultSize(self, async_: Pointer[XAsyncBlock], resultSizeInBytes: Pointer[ctypes.c_size_t], /) -> int:
        """Gets the size in bytes of the result, with all that it points to."""
        ...

    def XblLeaderboardResultGetNextResult(self, async_: Pointer[XAsyncBlock], bufferSize: Int, buffer: Address, ptrToBuffer: Pointer[Any], bufferUsed: Pointer[ctypes.c_size_t], /) -> int:
        """Writes the page into the caller's buffer, as XblLeaderboardGetLeaderboardResult does."""
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

