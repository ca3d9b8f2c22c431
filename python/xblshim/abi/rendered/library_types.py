"""The types of the library's functions: for editors and mypy only, nothing imports this at run time.

Whole numbers may be given as Python's or as ctypes' own; what C takes by pointer as ``ctypes.byref(...)``.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

import ctypes
from typing import Any, TypeAlias

from .ctypes_decls import (
    HCCallHandle,
    HCMockCallHandle,
    HCWebsocketHandle,
    XGameSaveContainerHandle,
    XGameSaveProviderHandle,
    XGameSaveUpdateHandle,
    XTaskQueueHandle,
    XTaskQueuePortHandle,
    XUserHandle,
    XUserPlatformOperation,
    XUserSignOutDeferralHandle,
    XblAchievementsManagerResultHandle,
    XblAchievementsResultHandle,
    XblContextHandle,
    XblHttpCallHandle,
)
from .ctypes_services import (
    XAppCaptureLocalStreamHandle,
    XAppCaptureScreenshotStreamHandle,
    XDisplayTimeoutDeferralHandle,
    XGameUiCallbackHandle,
    XGameUiTextEntryHandle,
    XPackageInstallationMonitorHandle,
    XPackageMountHandle,
    XSpeechSynthesizerHandle,
    XSpeechSynthesizerStreamHandle,
    XStoreContextHandle,
    XStoreLicenseHandle,
    XStoreProductQueryHandle,
    XblMultiplayerEventArgsHandle,
    XblMultiplayerSearchHandle,
    XblMultiplayerSessionHandle,
    XblPresenceRecordHandle,
    XblRealTimeActivitySubscriptionHandle,
    XblSocialManagerUserGroupHandle,
    XblSocialRelationshipResultHandle,
    XblTitleStorageBlobMetadataResultHandle,
)

Int: TypeAlias = "int | ctypes._SimpleCData[int]"
Float: TypeAlias = "float | ctypes._SimpleCData[float]"
Bool: TypeAlias = "bool | ctypes._SimpleCData[bool]"


class Functions:
    """Each function of the C surface."""

    def XTaskQueueCreate(self, workDispatchMode: Int, completionDispatchMode: Int, queue: Any, /) -> int:
        """Makes a queue with two ports of its own."""
        ...

    def XTaskQueueCreateComposite(self, workPort: XTaskQueuePortHandle | None, completionPort: XTaskQueuePortHandle | None, queue: Any, /) -> int:
        """Makes a queue out of ports of other queues; both may be the same port."""
        ...

    def XTaskQueueGetPort(self, queue: XTaskQueueHandle | None, port: Int, portHandle: Any, /) -> int:
        """Gives the handle of one port of a queue, to make a composite queue with."""
        ...

    def XTaskQueueDuplicateHandle(self, queueHandle: XTaskQueueHandle | None, duplicatedHandle: Any, /) -> int:
        """Gives one more handle to the same queue, with a value of its own."""
        ...

    def XTaskQueueDispatch(self, queue: XTaskQueueHandle | None, port: Int, timeoutInMs: Int, /) -> bool:
        """Runs at most one callback of a port on the calling thread, whatever the port's mode."""
        ...

    def XTaskQueueCloseHandle(self, queue: XTaskQueueHandle | None, /) -> None:
        """Closes one handle."""
        ...

    def XTaskQueueTerminate(self, queue: XTaskQueueHandle | None, wait: Bool, callbackContext: Any, callback: Any, /) -> int:
        """Cancels everything in the queue: callbacks that wait, also delayed ones, run now with `canceled` ...."""
        ...

    def XTaskQueueSubmitCallback(self, queue: XTaskQueueHandle | None, port: Int, callbackContext: Any, callback: Any, /) -> int:
        """Puts a callback at the end of a port."""
        ...

    def XTaskQueueSubmitDelayedCallback(self, queue: XTaskQueueHandle | None, port: Int, delayMs: Int, callbackContext: Any, callback: Any, /) -> int:
        """Like XTaskQueueSubmitCallback, but the callback joins the end of the port when `delayMs` ...."""
        ...

    def XTaskQueueRegisterWaiter(self, queue: XTaskQueueHandle | None, port: Int, waitHandle: Any, callbackContext: Any, callback: Any, token: Any, /) -> int:
        """Submits `callback` to a port each time a Windows wait handle is signaled, until it is ...."""
        ...

    def XTaskQueueUnregisterWaiter(self, queue: XTaskQueueHandle | None, token: Any, /) -> None:
        """Ends the registration of a waiter: no call of its callback begins any more, even if the handle ...."""
        ...

    def XTaskQueueRegisterMonitor(self, queue: XTaskQueueHandle | None, callbackContext: Any, callback: Any, token: Any, /) -> int:
        """Registers a callback that is told of each callback that becomes ready on either port of the ...."""
        ...

    def XTaskQueueUnregisterMonitor(self, queue: XTaskQueueHandle | None, token: Any, /) -> None:
        """Ends the registration of a monitor and waits until it runs nowhere any more; so not from inside ...."""
        ...

    def XTaskQueueGetCurrentProcessTaskQueue(self, queue: Any, /) -> bool:
        """Gives a handle to the queue that calls use which name none."""
        ...

    def XTaskQueueSetCurrentProcessTaskQueue(self, queue: XTaskQueueHandle | None, /) -> None:
        """Replaces the queue that calls use which name none."""
        ...

    def XAsyncGetStatus(self, asyncBlock: Any, wait: Bool, /) -> int:
        """Tells how an operation stands."""
        ...

    def XAsyncGetResultSize(self, asyncBlock: Any, bufferSize: Any, /) -> int:
        """Tells the size in bytes of the result that is still to be fetched; 0 when there is none or it ...."""
        ...

    def XAsyncCancel(self, asyncBlock: Any, /) -> None:
        """Asks the operation to stop; it is up to the operation whether it does."""
        ...

    def XAsyncRun(self, asyncBlock: Any, work: Any, /) -> int:
        """Runs `work` on the work port of the block's queue; the completion callback then comes on its ...."""
        ...

    def XAsyncBegin(self, asyncBlock: Any, context: Any, identity: Any, identityName: bytes | ctypes.Array[ctypes.c_char] | None, provider: Any, /) -> int:
        """Starts an operation in a block: checks the block and its queue (the process queue when it has ...."""
        ...

    def XAsyncSchedule(self, asyncBlock: Any, delayInMs: Int, /) -> int:
        """Has the provider called with DoWork on the work port after `delayInMs` milliseconds."""
        ...

    def XAsyncComplete(self, asyncBlock: Any, result: Int, requiredBufferSize: Int, /) -> None:
        """Finishes an operation with a result and the size of its payload in bytes."""
        ...

    def XAsyncGetResult(self, asyncBlock: Any, identity: Any, bufferSize: Int, buffer: Any, bufferUsed: Any, /) -> int:
        """Fetches the payload, once: the provider is called with GetResult on this thread to fill `buffer`."""
        ...

    def HCTraceInit(self) -> None:
        """Makes the log ready."""
        ...

    def HCTraceCleanup(self) -> None:
        """The end of HCTraceInit."""
        ...

    def HCSettingsSetTraceLevel(self, traceLevel: Int, /) -> int:
        """Sets how much is logged, of the library and of the title's own lines, from now on; before it, ...."""
        ...

    def HCSettingsGetTraceLevel(self, traceLevel: Any, /) -> int:
        """Gives how much is logged."""
        ...

    def HCTraceSetClientCallback(self, callback: Any, /) -> bool:
        """Sets the callback that gets every line; null takes it back, and returns when the callback runs ...."""
        ...

    def HCTraceSetTraceToDebugger(self, traceToDebugger: Bool, /) -> None:
        """Sets whether lines go to the debugger too; off Windows that is the standard error stream, unless ...."""
        ...

    def HCTraceSetEtwEnabled(self, enabled: Bool, /) -> None:
        """Sets whether lines go to Event Tracing for Windows."""
        ...

    def HCTraceSetPlatformCallbacks(self, threadIdCallback: Any, threadIdContext: Any, writeToDebuggerCallback: Any, writeToDebuggerContext: Any, /) -> int:
        """Sets how the log names threads and reaches the debugger, for platforms that have ways of their own."""
        ...

    def HCTraceImplMessage(self, area: Any, level: Int, format: bytes | ctypes.Array[ctypes.c_char] | None, /, *more: Any) -> None:
        """Writes a line; the arguments are those of printf."""
        ...

    def HCTraceImplScopeId(self) -> int:
        """Gives the number of a scope, which its two lines have in common."""
        ...

    def XErrorSetOptions(self, optionsDebuggerPresent: Int, optionsDebuggerNotPresent: Int, /) -> None:
        """Sets what happens when a call of the runtime fails (the functions of XGameRuntimeInit.h, ...."""
        ...

    def XErrorSetCallback(self, callback: Any, context: Any, /) -> None:
        """Sets the callback that is told of failing calls of the runtime; null takes it back."""
        ...

    def XUserDuplicateHandle(self, handle: XUserHandle | None, duplicatedHandle: Any, /) -> int:
        """Gives one more handle to the same user; close it with XUserCloseHandle."""
        ...

    def XUserCloseHandle(self, user: XUserHandle | None, /) -> None:
        """Closes one handle."""
        ...

    def XUserCompare(self, user1: XUserHandle | None, user2: XUserHandle | None, /) -> int:
        """Compares the users behind two handles: 0 when they are the same (or both null), otherwise -1 or ...."""
        ...

    def XUserGetMaxUsers(self, maxUsers: Any, /) -> int:
        """Gives the greatest number of users that can be added at a time: as many as are configured."""
        ...

    def XUserAddAsync(self, options: Int, async_: Any, /) -> int:
        """Adds a user."""
        ...

    def XUserAddResult(self, async_: Any, newUser: Any, /) -> int:
        """Fetches the user that XUserAddAsync added, once; close the handle with XUserCloseHandle."""
        ...

    def XUserAddByIdWithUiAsync(self, userId: Int, async_: Any, /) -> int:
        """Adds the configured user with an Xbox user id; nobody is asked."""
        ...

    def XUserAddByIdWithUiResult(self, async_: Any, newUser: Any, /) -> int:
        """Fetches the user that XUserAddByIdWithUiAsync added, once; close the handle with XUserCloseHandle."""
        ...

    def XUserFindUserByLocalId(self, userLocalId: Any, handle: Any, /) -> int:
        """Finds an added user by the local id; close the handle with XUserCloseHandle."""
        ...

    def XUserFindUserById(self, userId: Int, handle: Any, /) -> int:
        """Finds an added user by the Xbox user id; close the handle with XUserCloseHandle."""
        ...

    def XUserFindForDevice(self, deviceId: Any, handle: Any, /) -> int:
        """Finds the user that an input device belongs to; close the handle with XUserCloseHandle."""
        ...

    def XUserGetLocalId(self, user: XUserHandle | None, userLocalId: Any, /) -> int:
        """Gives the id that the user has in this process, for as long as it runs."""
        ...

    def XUserGetId(self, user: XUserHandle | None, userId: Any, /) -> int:
        """Gives the Xbox user id (xuid)."""
        ...

    def XUserGetIsGuest(self, user: XUserHandle | None, isGuest: Any, /) -> int:
        """Tells whether the user is a guest (`xuid:gamertag:guest` in the configuration)."""
        ...

    def XUserGetState(self, user: XUserHandle | None, state: Any, /) -> int:
        """Tells whether the user is signed in: always, but for XblShimSignOutUser."""
        ...

    def XUserGetGamertag(self, user: XUserHandle | None, gamertagComponent: Int, gamertagSize: Int, gamertag: bytes | ctypes.Array[ctypes.c_char] | None, gamertagUsed: Any, /) -> int:
        """Copies one form of the gamertag, as UTF-8 with a closing zero."""
        ...

    def XUserGetAgeGroup(self, user: XUserHandle | None, ageGroup: Any, /) -> int:
        """Gives the user's age group."""
        ...

    def XUserIsStoreUser(self, user: XUserHandle | None, /) -> bool:
        """Tells whether the user is the one of the store."""
        ...

    def XUserGetGamerPictureAsync(self, user: XUserHandle | None, pictureSize: Int, async_: Any, /) -> int:
        """Reads the user's picture: a built-in one of less than 16 KiB, or the PNG file that ...."""
        ...

    def XUserGetGamerPictureResultSize(self, async_: Any, bufferSize: Any, /) -> int:
        """Gives the picture's size in bytes."""
        ...

    def XUserGetGamerPictureResult(self, async_: Any, bufferSize: Int, buffer: Any, bufferUsed: Any, /) -> int:
        """Copies the picture, once."""
        ...

    def XUserCheckPrivilege(self, user: XUserHandle | None, options: Int, privilege: Int, hasPrivilege: Any, reason: Any, /) -> int:
        """Tells whether the user may do something, and if not, why (`reason` may be null)."""
        ...

    def XUserResolvePrivilegeWithUiAsync(self, user: XUserHandle | None, options: Int, privilege: Int, async_: Any, /) -> int:
        """On a console it lets the player gain a privilege."""
        ...

    def XUserResolvePrivilegeWithUiResult(self, async_: Any, /) -> int:
        """The outcome of XUserResolvePrivilegeWithUiAsync."""
        ...

    def XUserGetTokenAndSignatureAsync(self, user: XUserHandle | None, options: Int, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, headerCount: Int, headers: Any, bodySize: Int, bodyBuffer: Any, async_: Any, /) -> int:
        """Gets the Authorization value, and a signature where there is one, for a request to `url` that ...."""
        ...

    def XUserGetTokenAndSignatureResultSize(self, async_: Any, bufferSize: Any, /) -> int:
        """Gives the size in bytes of the buffer that XUserGetTokenAndSignatureResult needs."""
        ...

    def XUserGetTokenAndSignatureResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """Copies the token and the signature into `buffer`, once; `ptrToBuffer` is then the buffer, and ...."""
        ...

    def XUserGetTokenAndSignatureUtf16Async(self, user: XUserHandle | None, options: Int, method: str | None, url: str | None, headerCount: Int, headers: Any, bodySize: Int, bodyBuffer: Any, async_: Any, /) -> int:
        """Like XUserGetTokenAndSignatureAsync, with wide texts: UTF-16 where wchar_t has 16 bits, else UTF-32."""
        ...

    def XUserGetTokenAndSignatureUtf16ResultSize(self, async_: Any, bufferSize: Any, /) -> int:
        """Gives the size in bytes of the buffer that XUserGetTokenAndSignatureUtf16Result needs."""
        ...

    def XUserGetTokenAndSignatureUtf16Result(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """Like XUserGetTokenAndSignatureResult, with wide texts; the counts are of characters, with the ...."""
        ...

    def XUserResolveIssueWithUiAsync(self, user: XUserHandle | None, url: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """On a console it lets the player settle what is wrong with the account."""
        ...

    def XUserResolveIssueWithUiResult(self, async_: Any, /) -> int:
        """The outcome of XUserResolveIssueWithUiAsync."""
        ...

    def XUserResolveIssueWithUiUtf16Async(self, user: XUserHandle | None, url: str | None, async_: Any, /) -> int:
        """Like XUserResolveIssueWithUiAsync, with a wide text."""
        ...

    def XUserResolveIssueWithUiUtf16Result(self, async_: Any, /) -> int:
        """The outcome of XUserResolveIssueWithUiUtf16Async."""
        ...

    def XUserGetMsaTokenSilentlyAsync(self, user: XUserHandle | None, options: Int, scope: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """Gets a token of the Microsoft account for a scope."""
        ...

    def XUserGetMsaTokenSilentlyResult(self, async_: Any, resultTokenSize: Int, resultToken: bytes | ctypes.Array[ctypes.c_char] | None, resultTokenUsed: Any, /) -> int:
        """Copies the token that XUserGetMsaTokenSilentlyAsync fetched, once."""
        ...

    def XUserGetMsaTokenSilentlyResultSize(self, async_: Any, tokenSize: Any, /) -> int:
        """Gives the size in bytes of the token that XUserGetMsaTokenSilentlyAsync fetched."""
        ...

    def XUserRegisterForChangeEvent(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """Registers a callback for changes of users."""
        ...

    def XUserUnregisterForChangeEvent(self, token: Any, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts after it, also none for an event that is on its way."""
        ...

    def XUserIsSignOutPresent(self) -> bool:
        """Tells whether XUserSignOutAsync can be used: true."""
        ...

    def XUserSignOutAsync(self, user: XUserHandle | None, async_: Any, /) -> int:
        """Signs a user out, as XblShimSignOutUser does: XUserRegisterForChangeEvent tells of it."""
        ...

    def XUserSignOutResult(self, async_: Any, /) -> int:
        """Gives the result of XUserSignOutAsync."""
        ...

    def XUserGetSignOutDeferral(self, deferral: Any, /) -> int:
        """On a console it holds back a sign-out until the deferral is closed."""
        ...

    def XUserCloseSignOutDeferralHandle(self, deferral: XUserSignOutDeferralHandle | None, /) -> None:
        """Lets a sign-out that was held back go on."""
        ...

    def XUserFindControllerForUserWithUiAsync(self, user: XUserHandle | None, async_: Any, /) -> int:
        """Asks for the pad that a user holds; nobody has to press a button."""
        ...

    def XUserFindControllerForUserWithUiResult(self, async_: Any, deviceId: Any, /) -> int:
        """Fetches the id of the pad, once."""
        ...

    def XUserRegisterForDeviceAssociationChanged(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """Registers a callback for devices that change their user, on the completion port of `queue` ...."""
        ...

    def XUserUnregisterForDeviceAssociationChanged(self, token: Any, wait: Bool, /) -> bool:
        """Ends a registration; with `wait` true it returns when the callback runs nowhere any more."""
        ...

    def XUserGetDefaultAudioEndpointUtf16(self, user: Any, defaultAudioEndpointKind: Int, endpointIdUtf16Count: Int, endpointIdUtf16: str | None, endpointIdUtf16Used: Any, /) -> int:
        """Copies the id of the user's audio device."""
        ...

    def XUserRegisterForDefaultAudioEndpointUtf16Changed(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """Registers a callback for changed audio devices; `queue` may be null."""
        ...

    def XUserUnregisterForDefaultAudioEndpointUtf16Changed(self, token: Any, wait: Bool, /) -> bool:
        """Ends a registration; with `wait` true it returns when the callback runs nowhere any more."""
        ...

    def XUserPlatformRemoteConnectSetEventHandlers(self, queue: XTaskQueueHandle | None, handlers: Any, /) -> int:
        """Sets the handlers of sign-in on another device."""
        ...

    def XUserPlatformRemoteConnectCancelPrompt(self, operation: XUserPlatformOperation | None, /) -> int:
        """Ends a prompt that the user closed."""
        ...

    def XUserPlatformSpopPromptSetEventHandlers(self, queue: XTaskQueueHandle | None, handler: Any, context: Any, /) -> int:
        """Sets the handler for users who are signed in elsewhere."""
        ...

    def XUserPlatformSpopPromptComplete(self, operation: XUserPlatformOperation | None, result: Int, /) -> int:
        """Gives the user's answer to such a prompt."""
        ...

    def XGameGetXboxTitleId(self, titleId: Any, /) -> int:
        """Gives the title id: from the configuration, MicrosoftGame.config beside the program, or the last ...."""
        ...

    def XLaunchNewGame(self, exePath: bytes | ctypes.Array[ctypes.c_char] | None, args: bytes | ctypes.Array[ctypes.c_char] | None, defaultUser: XUserHandle | None, /) -> None:
        """Ends this program and starts another one of the same package."""
        ...

    def XLaunchRestartOnCrash(self, args: bytes | ctypes.Array[ctypes.c_char] | None, reserved: Int, /) -> int:
        """Has the program started again after a crash, with these arguments (null takes it back)."""
        ...

    def XGameRuntimeIsFeatureAvailable(self, feature: Int, /) -> bool:
        """Tells whether a part of the runtime is there: true where at least half of its functions work or ...."""
        ...

    def XGameRuntimeInitialize(self) -> int:
        """Starts the game runtime; the first call of a title."""
        ...

    def XGameRuntimeInitializeWithOptions(self, options: Any, /) -> int:
        """Like XGameRuntimeInitialize, with a MicrosoftGame.config that the title hands over: Inline takes ...."""
        ...

    def XGameRuntimeUninitialize(self) -> None:
        """Ends the game runtime."""
        ...

    def XSystemGetDeviceType(self) -> int:
        """Gives the kind of device this is; Pc everywhere."""
        ...

    def XSystemGetXboxLiveSandboxId(self, sandboxIdSize: Int, sandboxId: bytes | ctypes.Array[ctypes.c_char] | None, sandboxIdUsed: Any, /) -> int:
        """Copies the configured sandbox id (`sandbox`, or XBLSHIM_SANDBOX; RETAIL unless set), with a ...."""
        ...

    def XSystemGetAnalyticsInfo(self) -> Any:
        """Gives versions and names for analytics, those of a PC: the version of Windows that the edition ...."""
        ...

    def XSystemGetAppSpecificDeviceId(self, appSpecificDeviceIdSize: Int, appSpecificDeviceId: bytes | ctypes.Array[ctypes.c_char] | None, appSpecificDeviceIdUsed: Any, /) -> int:
        """Copies the id of this device for this title, with a closing zero: 44 characters that stay the ...."""
        ...

    def XSystemGetConsoleId(self, consoleIdSize: Int, consoleId: bytes | ctypes.Array[ctypes.c_char] | None, consoleIdUsed: Any, /) -> int:
        """Copies the id that every PC has, with a closing zero: zeros and dots."""
        ...

    def XSystemHandleTrack(self, callback: Any, context: Any, /) -> int:
        """Sets a callback for handles that are made and closed."""
        ...

    def XSystemIsHandleValid(self, handle: Any, /) -> bool:
        """Tells whether a handle of a task queue, a user, or of one of the functions with nothing behind ...."""
        ...

    def XSystemGetRuntimeInfo(self) -> Any:
        """Gives the versions of the runtime: that of the edition, installed and available."""
        ...

    def XSystemAllowFullDownloadBandwidth(self, enable: Bool, /) -> None:
        """Lets downloads use the whole bandwidth while the title runs."""
        ...

    def XNetworkingGetConnectivityHint(self, connectivityHint: Any, /) -> int:
        """Gives what is known of the connection: access to the internet through Ethernet, or none while ...."""
        ...

    def XNetworkingRegisterConnectivityHintChanged(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """Registers a callback for changes of the connection."""
        ...

    def XNetworkingUnregisterConnectivityHintChanged(self, token: Any, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts after it, also none that is on its way."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPort(self, preferredLocalUdpMultiplayerPort: Any, /) -> int:
        """Gives the UDP port that multiplayer should use."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(self, asyncBlock: Any, /) -> int:
        """Asks for the UDP port that multiplayer should use."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(self, asyncBlock: Any, preferredLocalUdpMultiplayerPort: Any, /) -> int:
        """Gives the port that the call found."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsync(self, url: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """Asks what a title needs to check the certificate of a server: no certificate is pinned here."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResult(self, asyncBlock: Any, securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Any, securityInformationBuffer: Any, securityInformation: Any, /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, and no thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResultSize(self, asyncBlock: Any, securityInformationBufferByteCount: Any, /) -> int:
        """Gives the bytes of the information."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16Async(self, url: str | None, asyncBlock: Any, /) -> int:
        """Asks what a title needs to check the certificate of a server: no certificate is pinned here."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(self, asyncBlock: Any, securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Any, securityInformationBuffer: Any, securityInformation: Any, /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, and no thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(self, asyncBlock: Any, securityInformationBufferByteCount: Any, /) -> int:
        """Gives the bytes of the information."""
        ...

    def XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """Registers a callback for another preferred UDP port."""
        ...

    def XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(self, token: Any, wait: Bool, /) -> bool:
        """Ends such a registration."""
        ...

    def XNetworkingVerifyServerCertificate(self, requestHandle: Any, securityInformation: Any, /) -> int:
        """Checks the certificate of a request's server."""
        ...

    def XNetworkingQueryConfigurationSetting(self, configurationSetting: Int, value: Any, /) -> int:
        """Gives the value that the title has set, else 0."""
        ...

    def XNetworkingSetConfigurationSetting(self, configurationParameter: Int, value: Int, /) -> int:
        """Keeps a value; nothing follows from it."""
        ...

    def XNetworkingQueryStatistics(self, statisticsType: Int, statisticsBuffer: Any, /) -> int:
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

    def XGameSaveCreateContainer(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, containerContext: Any, /) -> int:
        """Opens a container, or names one that its first submitted update makes."""
        ...

    def XGameSaveCreateUpdate(self, container: XGameSaveContainerHandle | None, containerDisplayName: bytes | ctypes.Array[ctypes.c_char] | None, updateContext: Any, /) -> int:
        """Begins an update of a container, which also sets its display name of at most 127 bytes."""
        ...

    def XGameSaveDeleteContainer(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Deletes a container with its blobs, as a whole or not at all."""
        ...

    def XGameSaveDeleteContainerAsync(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """Begins XGameSaveDeleteContainer on the work port."""
        ...

    def XGameSaveDeleteContainerResult(self, async_: Any, /) -> int:
        """Takes the result."""
        ...

    def XGameSaveEnumerateBlobInfo(self, container: XGameSaveContainerHandle | None, context: Any, callback: Any, /) -> int:
        """Calls `callback` for each blob of a container, in the order of their names, on this thread and ...."""
        ...

    def XGameSaveEnumerateBlobInfoByName(self, container: XGameSaveContainerHandle | None, blobNamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, callback: Any, /) -> int:
        """XGameSaveEnumerateBlobInfo for the blobs whose names begin with a prefix; null is all."""
        ...

    def XGameSaveEnumerateContainerInfo(self, provider: XGameSaveProviderHandle | None, context: Any, callback: Any, /) -> int:
        """Calls `callback` for each container, in the order of their names, on this thread and before it ...."""
        ...

    def XGameSaveEnumerateContainerInfoByName(self, provider: XGameSaveProviderHandle | None, containerNamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, callback: Any, /) -> int:
        """XGameSaveEnumerateContainerInfo for the containers whose names begin with a prefix; null is all."""
        ...

    def XGameSaveGetContainerInfo(self, provider: XGameSaveProviderHandle | None, containerName: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, callback: Any, /) -> int:
        """XGameSaveEnumerateContainerInfo for the container of this name; without one `callback` is not called."""
        ...

    def XGameSaveGetRemainingQuota(self, provider: XGameSaveProviderHandle | None, remainingQuota: Any, /) -> int:
        """Gives how many bytes may still be saved: 256 MiB less all blobs of the provider."""
        ...

    def XGameSaveGetRemainingQuotaAsync(self, provider: XGameSaveProviderHandle | None, async_: Any, /) -> int:
        """Begins XGameSaveGetRemainingQuota on the work port."""
        ...

    def XGameSaveGetRemainingQuotaResult(self, async_: Any, remainingQuota: Any, /) -> int:
        """Takes the quota, once."""
        ...

    def XGameSaveInitializeProvider(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, syncOnDemand: Bool, provider: Any, /) -> int:
        """Opens the saves of a user and a service configuration, in a folder below the setting `state_dir`."""
        ...

    def XGameSaveInitializeProviderAsync(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, syncOnDemand: Bool, async_: Any, /) -> int:
        """Begins XGameSaveInitializeProvider on the work port."""
        ...

    def XGameSaveInitializeProviderResult(self, async_: Any, provider: Any, /) -> int:
        """Takes the provider, once."""
        ...

    def XGameSaveReadBlobData(self, container: XGameSaveContainerHandle | None, blobNames: Any, countOfBlobs: Any, blobsSize: Int, blobData: Any, /) -> int:
        """Reads blobs: those of `blobNames` in their order, or with null all of them in the order of their ...."""
        ...

    def XGameSaveReadBlobDataAsync(self, container: XGameSaveContainerHandle | None, blobNames: Any, countOfBlobs: Int, async_: Any, /) -> int:
        """Begins XGameSaveReadBlobData on the work port."""
        ...

    def XGameSaveReadBlobDataResult(self, async_: Any, blobsSize: Int, blobData: Any, countOfBlobs: Any, /) -> int:
        """Takes the blobs, once, in the form of XGameSaveReadBlobData."""
        ...

    def XGameSaveSubmitBlobDelete(self, updateContext: XGameSaveUpdateHandle | None, blobName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Deletes a blob with an update, in place of what the update said of this name before."""
        ...

    def XGameSaveSubmitBlobWrite(self, updateContext: XGameSaveUpdateHandle | None, blobName: bytes | ctypes.Array[ctypes.c_char] | None, data: Any, byteCount: Int, /) -> int:
        """Adds a blob to an update, in place of what the update said of this name before."""
        ...

    def XGameSaveSubmitUpdate(self, updateContext: XGameSaveUpdateHandle | None, /) -> int:
        """Saves all changes of an update, or none of them: whenever the process or the machine stops, the ...."""
        ...

    def XGameSaveSubmitUpdateAsync(self, updateContext: XGameSaveUpdateHandle | None, async_: Any, /) -> int:
        """Begins XGameSaveSubmitUpdate on the work port."""
        ...

    def XGameSaveSubmitUpdateResult(self, async_: Any, /) -> int:
        """Takes the result."""
        ...

    def XGameSaveFilesGetFolderWithUiAsync(self, requestingUser: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """Gives a title a folder of its own for a user and a service configuration, below the setting ...."""
        ...

    def XGameSaveFilesGetFolderWithUiResult(self, async_: Any, folderSize: Int, folderResult: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Takes the folder's whole path in UTF-8, with its zero, once."""
        ...

    def XGameSaveFilesGetRemainingQuota(self, userContext: XUserHandle | None, configurationId: bytes | ctypes.Array[ctypes.c_char] | None, remainingQuota: Any, /) -> int:
        """Gives how many bytes may still be saved: 256 MiB less the files in the folder."""
        ...

    def XalGetTitleId(self, titleId: Any, /) -> int:
        """Gives the title id, as XGameGetXboxTitleId does."""
        ...

    def XalUserGetId(self, user: XUserHandle | None, userId: Any, /) -> int:
        """Gives a user's xuid, as XUserGetId does."""
        ...

    def XblGetErrorCondition(self, hr: Int, /) -> int:
        """Sorts any HRESULT into one of a few groups, so that a title need not know each value."""
        ...

    def XblMemSetFunctions(self, memAllocFunc: Any, memFreeFunc: Any, /) -> int:
        """Sets the allocator for memory that the library hands to the title; both null restore the default."""
        ...

    def XblMemGetFunctions(self, memAllocFunc: Any, memFreeFunc: Any, /) -> int:
        """Gives the allocator in use: the title's, or that of the library, which gives null for a size of 0."""
        ...

    def XblInitialize(self, args: Any, /) -> int:
        """Starts the services library; the first call of a title, after XGameRuntimeInitialize."""
        ...

    def XblCleanupAsync(self, async_: Any, /) -> int:
        """Ends the services library."""
        ...

    def XblGetAsyncQueue(self) -> XTaskQueueHandle:
        """Gives a handle of its own to a queue for the title's background work beside the library: both ...."""
        ...

    def XblGetScid(self, scid: Any, /) -> int:
        """Gives the service configuration id of XblInitialize, in the letter case it was given in."""
        ...

    def XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(self, setting: Int, /) -> None:
        """Kept for source compatibility: this library asserts on nothing when a call is throttled."""
        ...

    def XblSetOverrideConfiguration(self, overrideScid: bytes | ctypes.Array[ctypes.c_char] | None, overrideTitleId: Int, /) -> int:
        """Sets another service configuration and title for multiplayer."""
        ...

    def XblSetOverrideLocale(self, overrideLocale: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the language in which the service answers, before that of the system, for the calls made ...."""
        ...

    def XblAddServiceCallRoutedHandler(self, handler: Any, context: Any, /) -> int:
        """Registers a handler that is told of every HTTP attempt of a service call that is over, whatever ...."""
        ...

    def XblRemoveServiceCallRoutedHandler(self, token: Int, /) -> None:
        """Ends a registration: the handler doesn't start after it; where it runs on another thread that is ...."""
        ...

    def XblSetApiType(self, apiType: Int, /) -> None:
        """Kept for source compatibility; no effect here."""
        ...

    def XblContextSettingsGetLongHttpTimeout(self, context: XblContextHandle | None, timeoutInSeconds: Any, /) -> int:
        """Gives the time-out of long calls in seconds; 300 at first."""
        ...

    def XblContextSettingsSetLongHttpTimeout(self, context: XblContextHandle | None, timeoutInSeconds: Int, /) -> int:
        """Sets the time-out of long calls in seconds."""
        ...

    def XblContextSettingsGetHttpRetryDelay(self, context: XblContextHandle | None, delayInSeconds: Any, /) -> int:
        """Gives the base of the waiting time before a retry in seconds; 2 at first."""
        ...

    def XblContextSettingsSetHttpRetryDelay(self, context: XblContextHandle | None, delayInSeconds: Int, /) -> int:
        """Sets the base of the waiting time before a retry in seconds: retry n waits between delay^n and ...."""
        ...

    def XblContextSettingsGetHttpTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Any, /) -> int:
        """Gives the time in seconds within which a call is retried; 20 at first."""
        ...

    def XblContextSettingsSetHttpTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds within which a call is retried; 0 means no retries."""
        ...

    def XblContextSettingsGetWebsocketTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Any, /) -> int:
        """Gives the time in seconds within which a web socket is reconnected; 60 at first."""
        ...

    def XblContextSettingsSetWebsocketTimeoutWindow(self, context: XblContextHandle | None, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds within which a web socket is reconnected."""
        ...

    def XblContextSettingsGetUseCrossPlatformQosServers(self, context: XblContextHandle | None, value: Any, /) -> int:
        """Tells whether multiplayer uses cross-platform servers; false at first."""
        ...

    def XblContextSettingsSetUseCrossPlatformQosServers(self, context: XblContextHandle | None, value: Bool, /) -> int:
        """Sets whether multiplayer uses cross-platform servers."""
        ...

    def XblContextCreateHandle(self, user: XUserHandle | None, context: Any, /) -> int:
        """Makes a context for a user."""
        ...

    def XblContextDuplicateHandle(self, xboxLiveContextHandle: XblContextHandle | None, duplicatedHandle: Any, /) -> int:
        """Gives the same handle with one more reference; each one is closed with XblContextCloseHandle."""
        ...

    def XblContextCloseHandle(self, xboxLiveContextHandle: XblContextHandle | None, /) -> None:
        """Drops one reference; the last one ends the context."""
        ...

    def XblContextGetUser(self, context: XblContextHandle | None, user: Any, /) -> int:
        """Gives a new handle to the context's user; close it with XUserCloseHandle."""
        ...

    def XblContextGetXboxUserId(self, context: XblContextHandle | None, xboxUserId: Any, /) -> int:
        """Gives the Xbox user id (xuid) of the context's user."""
        ...

    def XblAchievementsResultGetAchievements(self, resultHandle: XblAchievementsResultHandle | None, achievements: Any, achievementsCount: Any, /) -> int:
        """Gives the page's achievements: an array that belongs to the result and is valid until its last ...."""
        ...

    def XblAchievementsResultHasNext(self, resultHandle: XblAchievementsResultHandle | None, hasNext: Any, /) -> int:
        """Tells whether there is a next page."""
        ...

    def XblAchievementsResultGetNextAsync(self, resultHandle: XblAchievementsResultHandle | None, maxItems: Int, async_: Any, /) -> int:
        """Fetches the next page, of at most `maxItems` (0: the service decides), with the settings of the ...."""
        ...

    def XblAchievementsResultGetNextResult(self, async_: Any, result: Any, /) -> int:
        """Fetches the page that XblAchievementsResultGetNextAsync asked for, once."""
        ...

    def XblAchievementsGetAchievementsForTitleIdAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, titleId: Int, type: Int, unlockedOnly: Bool, orderBy: Int, skipItems: Int, maxItems: Int, async_: Any, /) -> int:
        """Fetches the first page of a user's achievements in a title."""
        ...

    def XblAchievementsGetAchievementsForTitleIdResult(self, async_: Any, result: Any, /) -> int:
        """Fetches the page that XblAchievementsGetAchievementsForTitleIdAsync asked for, once."""
        ...

    def XblAchievementsUpdateAchievementAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, percentComplete: Int, async_: Any, /) -> int:
        """Sets the progress of one of this title's achievements, in percent; 100 unlocks it."""
        ...

    def XblAchievementsUpdateAchievementForTitleIdAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, titleId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, percentComplete: Int, async_: Any, /) -> int:
        """Like XblAchievementsUpdateAchievementAsync, for a title and a service configuration that are given."""
        ...

    def XblAchievementsGetAchievementAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """Fetches one achievement."""
        ...

    def XblAchievementsGetAchievementResult(self, async_: Any, result: Any, /) -> int:
        """Fetches the result that XblAchievementsGetAchievementAsync asked for, once."""
        ...

    def XblAchievementsResultDuplicateHandle(self, handle: XblAchievementsResultHandle | None, duplicatedHandle: Any, /) -> int:
        """Gives the same handle with one more reference; each one is closed with ...."""
        ...

    def XblAchievementsResultCloseHandle(self, handle: XblAchievementsResultHandle | None, /) -> None:
        """Drops one reference; with the last one everything read from the result goes."""
        ...

    def XblAchievementUnlockAddNotificationHandler(self, xblContextHandle: XblContextHandle | None, handler: Any, handlerContext: Any, /) -> int:
        """Registers a handler for unlocks of the context's user in this title."""
        ...

    def XblAchievementUnlockRemoveNotificationHandler(self, xblContextHandle: XblContextHandle | None, functionContext: Int, /) -> None:
        """Ends a registration; does nothing for a context that is not valid or an unknown token."""
        ...

    def XblAchievementsAddAchievementProgressChangeHandler(self, xblContextHandle: XblContextHandle | None, handler: Any, handlerContext: Any, /) -> int:
        """Registers a handler for changes of the context's user in XblInitialize's service configuration, ...."""
        ...

    def XblAchievementsRemoveAchievementProgressChangeHandler(self, xblContextHandle: XblContextHandle | None, functionContext: Int, /) -> int:
        """Ends a registration."""
        ...

    def XblAchievementsManagerResultGetAchievements(self, resultHandle: XblAchievementsManagerResultHandle | None, achievements: Any, achievementsCount: Any, /) -> int:
        """Gives the result's achievements: an array that belongs to the result and is valid until its last ...."""
        ...

    def XblAchievementsManagerResultDuplicateHandle(self, handle: XblAchievementsManagerResultHandle | None, duplicatedHandle: Any, /) -> int:
        """Gives the same handle with one more reference; each one is closed with ...."""
        ...

    def XblAchievementsManagerResultCloseHandle(self, handle: XblAchievementsManagerResultHandle | None, /) -> None:
        """Drops one reference; with the last one the result and everything read from it are gone."""
        ...

    def XblAchievementsManagerAddLocalUser(self, user: XUserHandle | None, queue: XTaskQueueHandle | None, /) -> int:
        """Begins to follow a user: subscribes to the user's progress and fetches all achievements in the ...."""
        ...

    def XblAchievementsManagerRemoveLocalUser(self, user: XUserHandle | None, /) -> int:
        """Stops following a user: a fetch under way and events that were not given yet are dropped, ...."""
        ...

    def XblAchievementsManagerIsUserInitialized(self, xboxUserId: Int, /) -> int:
        """Tells whether a user's achievements are there."""
        ...

    def XblAchievementsManagerDoWork(self, achievementsEvents: Any, achievementsEventsCount: Any, /) -> int:
        """Brings the manager's memory up to date and gives what happened since the last call; call it once ...."""
        ...

    def XblAchievementsManagerGetAchievement(self, xboxUserId: Int, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, achievementResult: Any, /) -> int:
        """Gives one achievement from memory, as a copy that never changes."""
        ...

    def XblAchievementsManagerGetAchievements(self, xboxUserId: Int, sortField: Int, sortOrder: Int, achievementsResult: Any, /) -> int:
        """Gives all achievements from memory, as a copy that never changes."""
        ...

    def XblAchievementsManagerGetAchievementsByState(self, xboxUserId: Int, sortField: Int, sortOrder: Int, achievementState: Int, achievementsResult: Any, /) -> int:
        """Like XblAchievementsManagerGetAchievements, for the achievements in one state; Unknown, and a ...."""
        ...

    def XblAchievementsManagerUpdateAchievement(self, xboxUserId: Int, achievementId: bytes | ctypes.Array[ctypes.c_char] | None, currentProgress: Int, /) -> int:
        """Sets an achievement's progress in percent; more than 100 counts as 100, which unlocks."""
        ...

    def XblHttpCallCreate(self, xblContext: XblContextHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, call: Any, /) -> int:
        """Creates a call of a context's user, which the title fills, performs once and closes with ...."""
        ...

    def XblHttpCallPerformAsync(self, call: XblHttpCallHandle | None, type: Int, asyncBlock: Any, /) -> int:
        """Sends the call's request and takes its response."""
        ...

    def XblHttpCallDuplicateHandle(self, call: XblHttpCallHandle | None, duplicateHandle: Any, /) -> int:
        """Gives the same handle with one more reference; each is to be closed."""
        ...

    def XblHttpCallCloseHandle(self, call: XblHttpCallHandle | None, /) -> None:
        """Closes a handle."""
        ...

    def XblHttpCallSetTracing(self, call: XblHttpCallHandle | None, traceCall: Bool, /) -> int:
        """Accepted: the log shows each call at the level debug."""
        ...

    def XblHttpCallGetRequestUrl(self, call: XblHttpCallHandle | None, url: Any, /) -> int:
        """Gives the URL as the title gave it, valid as long as the handle."""
        ...

    def XblHttpCallRequestSetRequestBodyBytes(self, call: XblHttpCallHandle | None, requestBodyBytes: Any, requestBodySize: Int, /) -> int:
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

    def XblHttpCallGetResponseString(self, call: XblHttpCallHandle | None, responseString: Any, /) -> int:
        """Gives the response's body with a closing zero, valid as long as the handle; empty before a ...."""
        ...

    def XblHttpCallGetResponseBodyBytesSize(self, call: XblHttpCallHandle | None, bufferSize: Any, /) -> int:
        """Gives the size of the response's body in bytes."""
        ...

    def XblHttpCallGetResponseBodyBytes(self, call: XblHttpCallHandle | None, bufferSize: Int, buffer: Any, bufferUsed: Any, /) -> int:
        """Copies the response's body; may be repeated."""
        ...

    def XblHttpCallGetStatusCode(self, call: XblHttpCallHandle | None, statusCode: Any, /) -> int:
        """Gives the status; 0 before a response and when none came."""
        ...

    def XblHttpCallGetNetworkErrorCode(self, call: XblHttpCallHandle | None, networkErrorCode: Any, platformNetworkErrorCode: Any, /) -> int:
        """Gives why no response came: the result and the system's own number, which may be 0."""
        ...

    def XblHttpCallGetPlatformNetworkErrorMessage(self, call: XblHttpCallHandle | None, platformNetworkErrorMessage: Any, /) -> int:
        """Gives why no response came, for people to read, valid as long as the handle; empty otherwise."""
        ...

    def XblHttpCallGetHeader(self, call: XblHttpCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Any, /) -> int:
        """Gives the value of one of the response's headers, whatever the case of its name, valid as long ...."""
        ...

    def XblHttpCallGetNumHeaders(self, call: XblHttpCallHandle | None, numHeaders: Any, /) -> int:
        """Gives how many headers the response has."""
        ...

    def XblHttpCallGetHeaderAtIndex(self, call: XblHttpCallHandle | None, headerIndex: Int, headerName: Any, headerValue: Any, /) -> int:
        """Gives name and value of the response's header number `headerIndex`, from 0, in the order of ...."""
        ...

    def XblShimGetStartError(self) -> bytes | None:
        """Tells why the last start (XGameRuntimeInitialize, XblInitialize) failed, as a sentence that ends ...."""
        ...

    def XblShimGetVersion(self) -> bytes | None:
        """The version of the library, for example '1.2.0'."""
        ...

    def XblShimHResultName(self, hr: Int, /) -> bytes | None:
        """The name of an HRESULT, for example 'HTTP_E_STATUS_NOT_MODIFIED' for 0x80190130."""
        ...

    def XblShimHResultMessage(self, hr: Int, /) -> bytes | None:
        """One or two sentences: what an HRESULT means here and what to do about it."""
        ...

    def XblShimSetOption(self, key: bytes | ctypes.Array[ctypes.c_char] | None, value: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets a configuration key for this process, over the environment and the configuration file: ...."""
        ...

    def XblShimReport(self, format: Int, /) -> bytes | None:
        """Tells what is open and what is pending: the handles that the title has not closed (type, made by ...."""
        ...

    def XblShimUpdateAchievementsAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, updates: Any, updateCount: Int, async_: Any, /) -> int:
        """Sets a user's progress in several achievements of this title with as few requests as it takes: ...."""
        ...

    def XblShimUpdateAchievementsResult(self, async_: Any, resultCount: Int, results: Any, /) -> int:
        """Takes the results of XblShimUpdateAchievementsAsync: one for each update, in their order, and of ...."""
        ...

    def XblShimSignOutUser(self, xuid: Int, /) -> int:
        """Signs an added user out, for a title that wants to see how it copes: XUserGetState answers ...."""
        ...

    def XblShimSignInUser(self, xuid: Int, /) -> int:
        """Signs a user in again whom XblShimSignOutUser signed out; the callbacks are told SignedInAgain."""
        ...

    def XblShimSetOffline(self, offline: Bool, /) -> None:
        """Switches the network off, or on again, for a title that wants to see how it copes."""
        ...

    def HCMockCallCreate(self, call: Any, /) -> int:
        """As in C."""
        ...

    def HCMockAddMock(self, call: HCMockCallHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, requestBodyBytes: Any, requestBodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCMockSetMockMatchedCallback(self, call: HCMockCallHandle | None, callback: Any, context: Any, /) -> int:
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

    def HCMockResponseSetResponseBodyBytes(self, call: HCMockCallHandle | None, bodyBytes: Any, bodySize: Int, /) -> int:
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

    def HCMemSetFunctions(self, memAllocFunc: Any, memFreeFunc: Any, /) -> int:
        """Sets the allocator for memory that HTTP calls hand to the title; both null restore the default."""
        ...

    def HCMemGetFunctions(self, memAllocFunc: Any, memFreeFunc: Any, /) -> int:
        """Gives the allocator in use."""
        ...

    def HCInitialize(self, args: Any, /) -> int:
        """Notes that the title uses the HTTP layer; nothing depends on it, as XblInitialize starts what ...."""
        ...

    def HCIsInitialized(self) -> bool:
        """Tells whether the HTTP layer is there: from HCInitialize, XGameRuntimeInitialize or ...."""
        ...

    def HCCleanup(self) -> None:
        """Ends what HCInitialize began."""
        ...

    def HCCleanupAsync(self, async_: Any, /) -> int:
        """Begins to end what HCInitialize began; the call ends with S_OK."""
        ...

    def HCGetLibVersion(self, version: Any, /) -> int:
        """Gives the version of this library, a text that lives as long as the process."""
        ...

    def HCAddCallRoutedHandler(self, handler: Any, context: Any, /) -> int:
        """Registers a handler for finished HTTP attempts of service calls, as ...."""
        ...

    def HCRemoveCallRoutedHandler(self, handlerId: Int, /) -> None:
        """Ends a registration: the handler doesn't start after it; where it runs on another thread that is ...."""
        ...

    def HCSetGlobalProxy(self, proxyUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def HCHttpCallCreate(self, call: Any, /) -> int:
        """Creates a call, which the title fills, performs once and closes with HCHttpCallCloseHandle."""
        ...

    def HCHttpCallPerformAsync(self, call: HCCallHandle | None, asyncBlock: Any, /) -> int:
        """Sends the call's request and takes its response."""
        ...

    def HCHttpCallDuplicateHandle(self, call: HCCallHandle | None, /) -> HCCallHandle:
        """Gives one more handle to the call, to be closed with HCHttpCallCloseHandle; null when the handle ...."""
        ...

    def HCHttpCallCloseHandle(self, call: HCCallHandle | None, /) -> int:
        """Closes a handle."""
        ...

    def HCHttpCallGetId(self, call: HCCallHandle | None, /) -> int:
        """Gives the call's number: each call of the process has its own."""
        ...

    def HCHttpCallSetTracing(self, call: HCCallHandle | None, traceCall: Bool, /) -> int:
        """Accepted: the log shows each call at the level debug."""
        ...

    def HCHttpCallGetRequestUrl(self, call: HCCallHandle | None, url: Any, /) -> int:
        """Gives the URL as it was sent."""
        ...

    def HCHttpCallGetPerformCount(self, call: HCCallHandle | None, performCount: Any, /) -> int:
        """Gives how often the call was sent."""
        ...

    def HCHttpCallRequestSetUrl(self, call: HCCallHandle | None, method: bytes | ctypes.Array[ctypes.c_char] | None, url: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets method and URL."""
        ...

    def HCHttpCallRequestSetDynamicSize(self, call: HCCallHandle | None, dynamicBodySize: Int, /) -> int:
        """Notes a size for HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestAddDynamicBytesWritten(self, call: HCCallHandle | None, bytesWritten: Int, /) -> int:
        """Adds to the number of HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestSetRequestBodyBytes(self, call: HCCallHandle | None, requestBodyBytes: Any, requestBodySize: Int, /) -> int:
        """Sets the body, a copy of these bytes."""
        ...

    def HCHttpCallRequestSetRequestBodyString(self, call: HCCallHandle | None, requestBodyString: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Sets the body, a copy of this text without its zero."""
        ...

    def HCHttpCallRequestEnableGzipCompression(self, call: HCCallHandle | None, level: Int, /) -> int:
        """Sends the body as gzip, with Content-Encoding."""
        ...

    def HCHttpCallResponseSetGzipCompressed(self, call: HCCallHandle | None, compress: Bool, /) -> int:
        """Accepted: a response in gzip or deflate is always unpacked, whoever asked for it."""
        ...

    def HCHttpCallRequestSetRequestBodyReadFunction(self, call: HCCallHandle | None, readFunction: Any, bodySize: Int, context: Any, /) -> int:
        """Sets a function that gives the body piece by piece, in place of a body."""
        ...

    def HCHttpCallRequestSetProgressReportFunction(self, call: HCCallHandle | None, progressReportFunction: Any, isUploadFunction: Bool, minimumProgressReportInterval: Int, context: Any, /) -> int:
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

    def HCHttpCallRequestGetMaxReceiveBufferSize(self, call: HCCallHandle | None, bufferSizeInBytes: Any, /) -> int:
        """Gives the size of HCHttpCallRequestSetMaxReceiveBufferSize."""
        ...

    def HCHttpCallRequestSetSSLValidation(self, call: HCCallHandle | None, sslValidation: Bool, /) -> int:
        """Accepted without effect: certificates are always checked."""
        ...

    def HCHttpDisableAssertsForSSLValidationInDevSandboxes(self, setting: Int, /) -> int:
        """Accepted without effect."""
        ...

    def HCHttpCallResponseSetResponseBodyWriteFunction(self, call: HCCallHandle | None, writeFunction: Any, context: Any, /) -> int:
        """Sets a function that gets the response's body piece by piece."""
        ...

    def HCHttpCallResponseGetResponseString(self, call: HCCallHandle | None, responseString: Any, /) -> int:
        """Gives the answer's body as a text with a closing zero."""
        ...

    def HCHttpCallResponseGetResponseBodyBytesSize(self, call: HCCallHandle | None, bufferSize: Any, /) -> int:
        """Gives the size of the answer's body in bytes."""
        ...

    def HCHttpCallResponseGetResponseBodyBytes(self, call: HCCallHandle | None, bufferSize: Int, buffer: Any, bufferUsed: Any, /) -> int:
        """Copies the answer's body."""
        ...

    def HCHttpCallResponseGetStatusCode(self, call: HCCallHandle | None, statusCode: Any, /) -> int:
        """Gives the answer's status; 0 when there was no answer."""
        ...

    def HCHttpCallResponseGetNetworkErrorCode(self, call: HCCallHandle | None, networkErrorCode: Any, platformNetworkErrorCode: Any, /) -> int:
        """Gives why there was no answer: the result and the system's own number, which may be 0."""
        ...

    def HCHttpCallResponseGetPlatformNetworkErrorMessage(self, call: HCCallHandle | None, platformNetworkErrorMessage: Any, /) -> int:
        """Gives why there was no answer, for people to read; empty when there was one."""
        ...

    def HCHttpCallResponseGetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Any, /) -> int:
        """Gives the value of one of the answer's headers, whatever the case of its name; null when the ...."""
        ...

    def HCHttpCallResponseGetNumHeaders(self, call: HCCallHandle | None, numHeaders: Any, /) -> int:
        """Gives how many headers the answer has."""
        ...

    def HCHttpCallResponseGetHeaderAtIndex(self, call: HCCallHandle | None, headerIndex: Int, headerName: Any, headerValue: Any, /) -> int:
        """Gives name and value of the answer's header number `headerIndex`, from 0."""
        ...

    def HCWebSocketCreate(self, websocket: Any, messageFunc: Any, binaryMessageFunc: Any, closeFunc: Any, functionContext: Any, /) -> int:
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

    def HCWebSocketGetResponseHeader(self, websocket: HCWebsocketHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetNumResponseHeaders(self, websocket: HCWebsocketHandle | None, numHeaders: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetResponseHeaderAtIndex(self, websocket: HCWebsocketHandle | None, headerIndex: Int, headerName: Any, headerValue: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetPingInterval(self, websocket: HCWebsocketHandle | None, pingIntervalSeconds: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetEventFunctions(self, websocket: HCWebsocketHandle | None, messageFunc: Any, binaryMessageFunc: Any, closeFunc: Any, functionContext: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetBinaryMessageFragmentEventFunction(self, websocket: HCWebsocketHandle | None, binaryMessageFragmentFunc: Any, functionContext: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetBinaryMessageFragmentEventFunction(self, websocket: HCWebsocketHandle | None, binaryMessageFragmentFunc: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketConnectAsync(self, uri: bytes | ctypes.Array[ctypes.c_char] | None, subProtocol: bytes | ctypes.Array[ctypes.c_char] | None, websocket: HCWebsocketHandle | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketConnectResult(self, asyncBlock: Any, result: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSendMessageAsync(self, websocket: HCWebsocketHandle | None, message: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSendBinaryMessageAsync(self, websocket: HCWebsocketHandle | None, payloadBytes: Any, payloadSize: Int, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketSendMessageResult(self, asyncBlock: Any, result: Any, /) -> int:
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

    def HCAddWebSocketRoutedHandler(self, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def HCRemoveWebSocketRoutedHandler(self, handlerId: Int, /) -> None:
        """As in C."""
        ...

    def HCSetHttpCallPerformFunction(self, performFunc: Any, performContext: Any, /) -> int:
        """As in C."""
        ...

    def HCGetHttpCallPerformFunction(self, performFunc: Any, performContext: Any, /) -> int:
        """As in C."""
        ...

    def HCHttpCallGetContext(self, call: HCCallHandle | None, context: Any, /) -> int:
        """Gives the value of HCHttpCallSetContext, null without one."""
        ...

    def HCHttpCallSetContext(self, call: HCCallHandle | None, context: Any, /) -> int:
        """Stores a value of the title with the call."""
        ...

    def HCHttpCallRequestGetUrl(self, call: HCCallHandle | None, method: Any, url: Any, /) -> int:
        """Gives method and URL; of a routed call as they were sent."""
        ...

    def HCHttpCallRequestGetRequestBodyBytes(self, call: HCCallHandle | None, requestBodyBytes: Any, requestBodySize: Any, /) -> int:
        """Gives the body; null and 0 without one."""
        ...

    def HCHttpCallRequestGetRequestBodyString(self, call: HCCallHandle | None, requestBody: Any, /) -> int:
        """Gives the body as a text with a closing zero; empty without one."""
        ...

    def HCHttpCallRequestGetRequestBodyReadFunction(self, call: HCCallHandle | None, readFunction: Any, bodySize: Any, context: Any, /) -> int:
        """Gives what HCHttpCallRequestSetRequestBodyReadFunction set; null and 0 without it."""
        ...

    def HCHttpCallRequestGetDynamicBytesWritten(self, call: HCCallHandle | None, dynamicBodySize: Any, dynamicBodyBytesWritten: Any, /) -> int:
        """Gives the numbers of HCHttpCallRequestSetDynamicSize and HCHttpCallRequestAddDynamicBytesWritten."""
        ...

    def HCHttpCallRequestGetProgressReportFunction(self, call: HCCallHandle | None, isUploadFunction: Bool, progressReportFunction: Any, minimumProgressReportInterval: Any, context: Any, /) -> int:
        """Gives what HCHttpCallRequestSetProgressReportFunction set for uploads or for downloads; null and ...."""
        ...

    def HCHttpCallRequestGetHeader(self, call: HCCallHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Any, /) -> int:
        """Gives the value of one of the request's headers, whatever the case of its name; null when it has ...."""
        ...

    def HCHttpCallRequestGetNumHeaders(self, call: HCCallHandle | None, numHeaders: Any, /) -> int:
        """Gives how many headers the title set; of a routed call how many were sent."""
        ...

    def HCHttpCallRequestGetHeaderAtIndex(self, call: HCCallHandle | None, headerIndex: Int, headerName: Any, headerValue: Any, /) -> int:
        """Gives name and value of the request's header number `headerIndex`, from 0; both are null behind ...."""
        ...

    def HCHttpCallRequestGetRetryAllowed(self, call: HCCallHandle | None, retryAllowed: Any, /) -> int:
        """Gives the value of HCHttpCallRequestSetRetryAllowed; with a null call what the next calls begin with."""
        ...

    def HCHttpCallRequestGetRetryCacheId(self, call: HCCallHandle | None, retryAfterCacheId: Any, /) -> int:
        """Gives the value of HCHttpCallRequestSetRetryCacheId, 0 without one."""
        ...

    def HCHttpCallRequestGetTimeout(self, call: HCCallHandle | None, timeoutInSeconds: Any, /) -> int:
        """Gives the value of HCHttpCallRequestSetTimeout; with a null call what the next calls begin with."""
        ...

    def HCHttpCallRequestGetRetryDelay(self, call: HCCallHandle | None, retryDelayInSeconds: Any, /) -> int:
        """Gives the value of HCHttpCallRequestSetRetryDelay; with a null call what the next calls begin with."""
        ...

    def HCHttpCallRequestGetTimeoutWindow(self, call: HCCallHandle | None, timeoutWindowInSeconds: Any, /) -> int:
        """Gives the value of HCHttpCallRequestSetTimeoutWindow; with a null call what the next calls begin ...."""
        ...

    def HCHttpCallResponseGetResponseBodyWriteFunction(self, call: HCCallHandle | None, writeFunction: Any, context: Any, /) -> int:
        """Gives what HCHttpCallResponseSetResponseBodyWriteFunction set; null without it."""
        ...

    def HCHttpCallResponseGetDynamicBytesWritten(self, call: HCCallHandle | None, dynamicBodySize: Any, dynamicBodyBytesWritten: Any, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetDynamicSize(self, call: HCCallHandle | None, dynamicBodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseAddDynamicBytesWritten(self, call: HCCallHandle | None, bytesWritten: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetResponseBodyBytes(self, call: HCCallHandle | None, bodyBytes: Any, bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseAppendResponseBodyBytes(self, call: HCCallHandle | None, bodyBytes: Any, bodySize: Int, /) -> int:
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

    def HCSetWebSocketFunctions(self, websocketConnectFunc: Any, websocketSendMessageFunc: Any, websocketSendBinaryMessageFunc: Any, websocketDisconnectFunc: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketFunctions(self, websocketConnectFunc: Any, websocketSendMessageFunc: Any, websocketSendBinaryMessageFunc: Any, websocketDisconnectFunc: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetProxyUri(self, websocket: HCWebsocketHandle | None, proxyUri: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetHeader(self, websocket: HCWebsocketHandle | None, headerName: bytes | ctypes.Array[ctypes.c_char] | None, headerValue: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetNumHeaders(self, websocket: HCWebsocketHandle | None, numHeaders: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetHeaderAtIndex(self, websocket: HCWebsocketHandle | None, headerIndex: Int, headerName: Any, headerValue: Any, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetPingInterval(self, websocket: HCWebsocketHandle | None, pingIntervalSeconds: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiSetNotificationPositionHint(self, position: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowAchievementsAsync(self, async_: Any, requestingUser: XUserHandle | None, titleId: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowAchievementsResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowErrorDialogAsync(self, async_: Any, errorCode: Int, context: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowErrorDialogResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowMessageDialogAsync(self, async_: Any, titleText: bytes | ctypes.Array[ctypes.c_char] | None, contentText: bytes | ctypes.Array[ctypes.c_char] | None, firstButtonText: bytes | ctypes.Array[ctypes.c_char] | None, secondButtonText: bytes | ctypes.Array[ctypes.c_char] | None, thirdButtonText: bytes | ctypes.Array[ctypes.c_char] | None, defaultButton: Int, cancelButton: Int, /) -> int:
        """Writes the texts of a dialog into the log, and answers it with the default button: nobody is asked."""
        ...

    def XGameUiShowMessageDialogResult(self, async_: Any, resultButton: Any, /) -> int:
        """Fetches the default button, once."""
        ...

    def XGameUiShowMultiplayerActivityGameInviteAsync(self, async_: Any, requestingUser: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowMultiplayerActivityGameInviteResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowPlayerPickerAsync(self, async_: Any, requestingUser: XUserHandle | None, promptText: bytes | ctypes.Array[ctypes.c_char] | None, selectFromPlayersCount: Int, selectFromPlayers: Any, preSelectedPlayersCount: Int, preSelectedPlayers: Any, minSelectionCount: Int, maxSelectionCount: Int, /) -> int:
        """Answers with the players who are selected already where the title allows as many, else with the ...."""
        ...

    def XGameUiShowPlayerPickerResult(self, async_: Any, resultPlayersCount: Int, resultPlayers: Any, resultPlayersUsed: Any, /) -> int:
        """Fetches the xuids of the players, once; `resultPlayersUsed` (may be null) gets their number."""
        ...

    def XGameUiShowPlayerPickerResultCount(self, async_: Any, resultPlayersCount: Any, /) -> int:
        """Gives the number of the players."""
        ...

    def XGameUiShowPlayerProfileCardAsync(self, async_: Any, requestingUser: XUserHandle | None, targetPlayer: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowPlayerProfileCardResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowSendGameInviteAsync(self, async_: Any, requestingUser: XUserHandle | None, sessionConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, sessionId: bytes | ctypes.Array[ctypes.c_char] | None, invitationText: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowSendGameInviteResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowTextEntryAsync(self, async_: Any, titleText: bytes | ctypes.Array[ctypes.c_char] | None, descriptionText: bytes | ctypes.Array[ctypes.c_char] | None, defaultText: bytes | ctypes.Array[ctypes.c_char] | None, inputScope: Int, maxTextLength: Int, /) -> int:
        """Answers with the default text, at most `maxTextLength` bytes of it (0: all): nobody is asked."""
        ...

    def XGameUiShowTextEntryResult(self, async_: Any, resultTextBufferSize: Int, resultTextBuffer: bytes | ctypes.Array[ctypes.c_char] | None, resultTextBufferUsed: Any, /) -> int:
        """Fetches the text, once; `resultTextBufferUsed` (may be null) gets its size with the zero."""
        ...

    def XGameUiShowTextEntryResultSize(self, async_: Any, resultTextBufferSize: Any, /) -> int:
        """Gives the size of the text with its zero."""
        ...

    def XGameUiShowWebAuthenticationAsync(self, async_: Any, requestingUser: XUserHandle | None, requestUri: bytes | ctypes.Array[ctypes.c_char] | None, completionUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationResultSize(self, async_: Any, bufferSize: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationWithOptionsAsync(self, async_: Any, requestingUser: XUserHandle | None, requestUri: bytes | ctypes.Array[ctypes.c_char] | None, completionUri: bytes | ctypes.Array[ctypes.c_char] | None, options: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryOpen(self, options: Any, maxLength: Int, initialText: bytes | ctypes.Array[ctypes.c_char] | None, initialCursorIndex: Int, handle: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryGetState(self, handle: XGameUiTextEntryHandle | None, changeType: Any, cursorIndex: Any, imeClauseStartIndex: Any, imeClauseEndIndex: Any, bufferSize: Int, buffer: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryClose(self, handle: XGameUiTextEntryHandle | None, /) -> None:
        """As in C."""
        ...

    def XGameUiTextEntryGetExtents(self, handle: XGameUiTextEntryHandle | None, extents: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryUpdatePositionHint(self, handle: XGameUiTextEntryHandle | None, positionHint: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryUpdateVisibility(self, handle: XGameUiTextEntryHandle | None, visibilityFlags: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowStateShareAsync(self, async_: Any, requestingUser: XUserHandle | None, linkToken: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameUiShowStateShareResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XGameUiSetUiCallbacks(self, callbacks: Any, useSystemUiIfAvailable: Bool, /) -> int:
        """As in C."""
        ...

    def XGameUiSetMessageDialogUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, response: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiSetPlayerPickerUiResponse(self, callbackHandle: XGameUiCallbackHandle | None, playerCount: Int, players: Any, /) -> int:
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
        """Tells whether the calling thread is time-sensitive."""
        ...

    def XThreadSetTimeSensitive(self, isTimeSensitiveThread: Bool, /) -> int:
        """Notes that the calling thread may not block, or that it may again."""
        ...

    def XLaunchUri(self, requestingUser: XUserHandle | None, uri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XDisplayAcquireTimeoutDeferral(self, handle: Any, /) -> int:
        """As in C."""
        ...

    def XDisplayCloseTimeoutDeferralHandle(self, handle: XDisplayTimeoutDeferralHandle | None, /) -> None:
        """As in C."""
        ...

    def XDisplayTryEnableHdrMode(self, displayModePreference: Int, displayHdrModeInfo: Any, /) -> int:
        """As in C."""
        ...

    def XGameEventWrite(self, user: XUserHandle | None, serviceConfigId: bytes | ctypes.Array[ctypes.c_char] | None, playSessionId: bytes | ctypes.Array[ctypes.c_char] | None, eventName: bytes | ctypes.Array[ctypes.c_char] | None, dimensionsJson: bytes | ctypes.Array[ctypes.c_char] | None, measurementsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Writes an in-game event: the same as XblEventsWriteInGameEvent, for a user and a service ...."""
        ...

    def XGameInviteRegisterForEvent(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XGameInviteUnregisterForEvent(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameInviteRegisterForPendingEvent(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XGameInviteUnregisterForPendingEvent(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameInviteAcceptPendingInvite(self, inviteUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameProtocolRegisterForActivation(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XGameProtocolUnregisterForActivation(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameActivationRegisterForEvent(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XGameActivationUnregisterForEvent(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameActivationAcceptPendingInvite(self, inviteUri: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageChangeChunkInstallOrder(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, /) -> int:
        """As in C."""
        ...

    def XPackageCloseInstallationMonitorHandle(self, installationMonitor: XPackageInstallationMonitorHandle | None, /) -> None:
        """As in C."""
        ...

    def XPackageCloseMountHandle(self, mount: XPackageMountHandle | None, /) -> None:
        """As in C."""
        ...

    def XPackageCreateInstallationMonitor(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, minimumUpdateIntervalMs: Int, queue: XTaskQueueHandle | None, installationMonitor: Any, /) -> int:
        """As in C."""
        ...

    def XPackageEnumerateChunkAvailability(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, type: Int, context: Any, callback: Any, /) -> int:
        """As in C."""
        ...

    def XPackageEnumerateFeatures(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, callback: Any, /) -> int:
        """As in C."""
        ...

    def XPackageEnumeratePackages(self, kind: Int, scope: Int, context: Any, callback: Any, /) -> int:
        """As in C."""
        ...

    def XPackageEstimateDownloadSize(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, downloadSize: Any, shouldPresentUserConfirmation: Any, /) -> int:
        """As in C."""
        ...

    def XPackageFindChunkAvailability(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, availability: Any, /) -> int:
        """As in C."""
        ...

    def XPackageGetCurrentProcessPackageIdentifier(self, bufferSize: Int, buffer: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageGetInstallationProgress(self, installationMonitor: XPackageInstallationMonitorHandle | None, progress: Any, /) -> None:
        """As in C."""
        ...

    def XPackageGetMountPath(self, mount: XPackageMountHandle | None, pathSize: Int, path: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageGetMountPathSize(self, mount: XPackageMountHandle | None, pathSize: Any, /) -> int:
        """As in C."""
        ...

    def XPackageGetUserLocale(self, localeSize: Int, locale: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageGetWriteStats(self, writeStats: Any, /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunks(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, minimumUpdateIntervalMs: Int, suppressUserConfirmation: Bool, queue: XTaskQueueHandle | None, installationMonitor: Any, /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunksAsync(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, minimumUpdateIntervalMs: Int, suppressUserConfirmation: Bool, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunksResult(self, asyncBlock: Any, installationMonitor: Any, /) -> int:
        """As in C."""
        ...

    def XPackageIsPackagedProcess(self) -> bool:
        """As in C."""
        ...

    def XPackageMount(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, mount: Any, /) -> int:
        """As in C."""
        ...

    def XPackageRegisterInstallationProgressChanged(self, installationMonitor: XPackageInstallationMonitorHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XPackageRegisterPackageInstalled(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XPackageUninstallChunks(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, selectorCount: Int, selectors: Any, /) -> int:
        """As in C."""
        ...

    def XPackageUninstallUWPInstance(self, packageName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XPackageUnregisterInstallationProgressChanged(self, installationMonitor: XPackageInstallationMonitorHandle | None, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XPackageUnregisterPackageInstalled(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XPackageUpdateInstallationMonitor(self, installationMonitor: XPackageInstallationMonitorHandle | None, /) -> bool:
        """As in C."""
        ...

    def XPackageMountWithUiAsync(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XPackageMountWithUiResult(self, async_: Any, mount: Any, /) -> int:
        """As in C."""
        ...

    def XPackageGetPackageKind(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, kind: Any, /) -> int:
        """As in C."""
        ...

    def XPackageUninstallPackage(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, /) -> bool:
        """As in C."""
        ...

    def XStoreAcquireLicenseForDurablesAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForDurablesResult(self, async_: Any, storeLicenseHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForPackageAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForPackageResult(self, async_: Any, storeLicenseHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForPackageAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForPackageResult(self, async_: Any, storeCanAcquireLicense: Any, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForStoreIdAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForStoreIdResult(self, async_: Any, storeCanAcquireLicense: Any, /) -> int:
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

    def XStoreCreateContext(self, user: XUserHandle | None, storeContextHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesAsync(self, storeContextHandle: XStoreContextHandle | None, storeIds: Any, storeIdsCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesResult(self, async_: Any, count: Int, packageIdentifiers: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesResultCount(self, async_: Any, count: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifiers: Any, packageIdentifiersCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackageUpdatesResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifiers: Any, packageIdentifiersCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadPackageUpdatesResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreEnumerateProductsQuery(self, productQueryHandle: XStoreProductQueryHandle | None, context: Any, callback: Any, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdAsync(self, storeContextHandle: XStoreContextHandle | None, serviceTicket: bytes | ctypes.Array[ctypes.c_char] | None, publisherUserId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdResult(self, async_: Any, size: Int, result: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdResultSize(self, async_: Any, size: Any, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdAsync(self, storeContextHandle: XStoreContextHandle | None, serviceTicket: bytes | ctypes.Array[ctypes.c_char] | None, publisherUserId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdResult(self, async_: Any, size: Int, result: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdResultSize(self, async_: Any, size: Any, /) -> int:
        """As in C."""
        ...

    def XStoreIsLicenseValid(self, storeLicenseHandle: XStoreLicenseHandle | None, /) -> bool:
        """As in C."""
        ...

    def XStoreProductsQueryHasMorePages(self, productQueryHandle: XStoreProductQueryHandle | None, /) -> bool:
        """As in C."""
        ...

    def XStoreProductsQueryNextPageAsync(self, productQueryHandle: XStoreProductQueryHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreProductsQueryNextPageResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesResult(self, async_: Any, count: Int, addOnLicenses: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesResultCount(self, async_: Any, count: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryConsumableBalanceRemainingAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryConsumableBalanceRemainingResult(self, async_: Any, consumableResult: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryEntitledProductsAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryEntitledProductsResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesResult(self, async_: Any, count: Int, packageUpdates: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesResultCount(self, async_: Any, count: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameLicenseAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameLicenseResult(self, async_: Any, license: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenAsync(self, storeContextHandle: XStoreContextHandle | None, productIds: Any, productIdsCount: Int, customDeveloperString: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenResult(self, async_: Any, size: Int, result: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenResultSize(self, async_: Any, size: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageIdentifier(self, storeId: bytes | ctypes.Array[ctypes.c_char] | None, size: Int, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForCurrentGameAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForCurrentGameResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForPackageAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForPackageResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductsAsync(self, storeContextHandle: XStoreContextHandle | None, productKinds: Int, storeIds: Any, storeIdsCount: Int, actionFilters: Any, actionFiltersCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductsResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XStoreRegisterGameLicenseChanged(self, storeContextHandle: XStoreContextHandle | None, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XStoreRegisterPackageLicenseLost(self, licenseHandle: XStoreLicenseHandle | None, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XStoreReportConsumableFulfillmentAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, quantity: Int, trackingId: Any, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreReportConsumableFulfillmentResult(self, async_: Any, consumableResult: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowAssociatedProductsUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, productKinds: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowAssociatedProductsUIResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowProductPageUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowProductPageUIResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowPurchaseUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, name: bytes | ctypes.Array[ctypes.c_char] | None, extendedJsonData: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowPurchaseUIResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowRateAndReviewUIAsync(self, storeContextHandle: XStoreContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowRateAndReviewUIResult(self, async_: Any, result: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowRedeemTokenUIAsync(self, storeContextHandle: XStoreContextHandle | None, token: bytes | ctypes.Array[ctypes.c_char] | None, allowedStoreIds: Any, allowedStoreIdsCount: Int, disallowCsvRedemption: Bool, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowRedeemTokenUIResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreUnregisterGameLicenseChanged(self, storeContextHandle: XStoreContextHandle | None, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XStoreUnregisterPackageLicenseLost(self, licenseHandle: XStoreLicenseHandle | None, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XStoreIsAvailabilityPurchasable(self, availability: Any, /) -> bool:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesAsync(self, storeContextHandle: XStoreContextHandle | None, packageIdentifiers: Any, packageIdentifiersCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesResultCount(self, async_: Any, count: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesResult(self, async_: Any, count: Int, packageUpdates: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowGiftingUIAsync(self, storeContextHandle: XStoreContextHandle | None, storeId: bytes | ctypes.Array[ctypes.c_char] | None, name: bytes | ctypes.Array[ctypes.c_char] | None, extendedJsonData: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreShowGiftingUIResult(self, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsForStoreIdAsync(self, storeContextHandle: XStoreContextHandle | None, storeProductId: bytes | ctypes.Array[ctypes.c_char] | None, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsForStoreIdResult(self, async_: Any, productQueryHandle: Any, /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStorageGetPath(self, pathSize: Int, path: bytes | ctypes.Array[ctypes.c_char] | None, pathUsed: Any, /) -> int:
        """Copies the absolute path of a folder of the title's own, as UTF-8 with a closing zero: `local- ...."""
        ...

    def XPersistentLocalStorageGetPathSize(self, pathSize: Any, /) -> int:
        """Gives the size of the path of XPersistentLocalStorageGetPath with its zero."""
        ...

    def XPersistentLocalStorageGetSpaceInfo(self, info: Any, /) -> int:
        """Gives the space of the disk that the folder is on."""
        ...

    def XPersistentLocalStoragePromptUserForSpaceAsync(self, requestedBytes: Int, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStoragePromptUserForSpaceResult(self, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStorageMountForPackage(self, packageIdentifier: bytes | ctypes.Array[ctypes.c_char] | None, mountHandle: Any, /) -> int:
        """As in C."""
        ...

    def XClosedCaptionGetProperties(self, properties: Any, /) -> int:
        """As in C."""
        ...

    def XClosedCaptionSetEnabled(self, enabled: Bool, /) -> int:
        """As in C."""
        ...

    def XHighContrastGetMode(self, mode: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextBeginHypothesisString(self, speakerName: bytes | ctypes.Array[ctypes.c_char] | None, content: bytes | ctypes.Array[ctypes.c_char] | None, type: Int, hypothesisId: Any, /) -> int:
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

    def XSpeechSynthesizerCreate(self, speechSynthesizer: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreateStreamFromSsml(self, speechSynthesizer: XSpeechSynthesizerHandle | None, ssml: bytes | ctypes.Array[ctypes.c_char] | None, speechSynthesisStream: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreateStreamFromText(self, speechSynthesizer: XSpeechSynthesizerHandle | None, text: bytes | ctypes.Array[ctypes.c_char] | None, speechSynthesisStream: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerEnumerateInstalledVoices(self, context: Any, callback: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerGetStreamData(self, speechSynthesisStream: XSpeechSynthesizerStreamHandle | None, bufferSize: Int, buffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerGetStreamDataSize(self, speechSynthesisStream: XSpeechSynthesizerStreamHandle | None, bufferSize: Any, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerSetCustomVoice(self, speechSynthesizer: XSpeechSynthesizerHandle | None, voiceId: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerSetDefaultVoice(self, speechSynthesizer: XSpeechSynthesizerHandle | None, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastGetStatus(self, requestingUser: XUserHandle | None, appBroadcastStatus: Any, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastIsAppBroadcasting(self) -> bool:
        """As in C."""
        ...

    def XAppBroadcastRegisterIsAppBroadcastingChanged(self, queue: XTaskQueueHandle | None, context: Any, appBroadcastMonitorCallback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastShowUI(self, requestingUser: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastUnregisterIsAppBroadcastingChanged(self, token: Any, wait: Bool, /) -> bool:
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

    def XAppCaptureMetadataRemainingStorageBytesAvailable(self, value: Any, /) -> int:
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

    def XAppCaptureOpenScreenshotStream(self, localId: bytes | ctypes.Array[ctypes.c_char] | None, screenshotFormat: Int, handle: Any, totalBytes: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureReadScreenshotStream(self, handle: XAppCaptureScreenshotStreamHandle | None, startPosition: Int, bytesToRead: Int, buffer: Any, bytesWritten: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureRecordDiagnosticClip(self, startTime: Int, durationInMs: Int, filenamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, result: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureRegisterMetadataPurged(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureTakeDiagnosticScreenshot(self, gamescreenOnly: Bool, captureFlags: Int, filenamePrefix: bytes | ctypes.Array[ctypes.c_char] | None, result: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureTakeScreenshot(self, requestingUser: XUserHandle | None, result: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureUnRegisterMetadataPurged(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XAppCaptureRecordTimespan(self, startTimestamp: Any, durationInMilliseconds: Int, result: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureReadLocalStream(self, handle: XAppCaptureLocalStreamHandle | None, startPosition: Int, bytesToRead: Int, buffer: Any, bytesWritten: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureStartUserRecord(self, requestingUser: XUserHandle | None, localIdBufferLength: Int, localIdBuffer: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XAppCaptureStopUserRecord(self, localId: bytes | ctypes.Array[ctypes.c_char] | None, result: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureCancelUserRecord(self, localId: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XAppCaptureGetVideoCaptureSettings(self, userCaptureSettings: Any, /) -> int:
        """As in C."""
        ...

    def XAppCaptureCloseLocalStream(self, handle: XAppCaptureLocalStreamHandle | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetAssociatedFrame(self, gamepadReading: Any, framePipelineToken: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClientCount(self) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClientIPAddress(self, client: Int, ipAddressSize: Int, ipAddress: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClients(self, clientCount: Int, clients: Any, clientsUsed: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetConnectionState(self, client: Int, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetGamepadPhysicality(self, gamepadReading: Any, gamepadPhysicality: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetLastFrameDisplayed(self, client: Int, framePipelineToken: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetServerLocationName(self, serverLocationNameSize: Int, serverLocationName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetServerLocationNameSize(self) -> int:
        """As in C."""
        ...

    def XGameStreamingGetSessionId(self, client: Int, sessionIdSize: Int, sessionId: bytes | ctypes.Array[ctypes.c_char] | None, sessionIdUsed: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetStreamAddedLatency(self, client: Int, averageInputLatencyUs: Any, averageOutputLatencyUs: Any, standardDeviationUs: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetStreamPhysicalDimensions(self, client: Int, horizontalMm: Any, verticalMm: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetTouchBundleVersion(self, client: Int, version: Any, versionNameSize: Int, versionName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
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

    def XGameStreamingIsTouchInputEnabled(self, client: Int, touchInputEnabled: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingRegisterClientPropertiesChanged(self, client: Int, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingRegisterConnectionStateChanged(self, queue: XTaskQueueHandle | None, context: Any, callback: Any, token: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlLayout(self, layout: bytes | ctypes.Array[ctypes.c_char] | None, /) -> None:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlLayoutOnClient(self, client: Int, layout: bytes | ctypes.Array[ctypes.c_char] | None, /) -> None:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlsWithStateUpdate(self, layout: bytes | ctypes.Array[ctypes.c_char] | None, operationCount: Int, operations: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlsWithStateUpdateOnClient(self, client: Int, layout: bytes | ctypes.Array[ctypes.c_char] | None, operationCount: Int, operations: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingUninitialize(self) -> None:
        """As in C."""
        ...

    def XGameStreamingUnregisterClientPropertiesChanged(self, client: Int, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameStreamingUnregisterConnectionStateChanged(self, token: Any, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameStreamingUpdateTouchControlsState(self, operationCount: Int, operations: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingUpdateTouchControlsStateOnClient(self, client: Int, operationCount: Int, operations: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetDisplayDetails(self, client: Int, maxSupportedPixels: Int, widestSupportedAspectRatio: Float, tallestSupportedAspectRatio: Float, displayDetails: Any, /) -> int:
        """As in C."""
        ...

    def XGameStreamingSetResolution(self, width: Int, height: Int, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivitySubscriptionGetState(self, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, state: Any, /) -> int:
        """Always XblRealTimeActivitySubscriptionState::Unknown: the library keeps subscriptions itself."""
        ...

    def XblRealTimeActivitySubscriptionGetId(self, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, id: Any, /) -> int:
        """The number of a subscription's handle, which rises by one with each."""
        ...

    def XblRealTimeActivityActivate(self, xboxLiveContext: XblContextHandle | None, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityDeactivate(self, xboxLiveContext: XblContextHandle | None, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityAddConnectionStateChangeHandler(self, xboxLiveContext: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityRemoveConnectionStateChangeHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityAddSubscriptionErrorHandler(self, xboxLiveContext: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityRemoveSubscriptionErrorHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityAddResyncHandler(self, xboxLiveContext: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityRemoveResyncHandler(self, xboxLiveContext: XblContextHandle | None, token: Int, /) -> int:
        """As in C."""
        ...

    def XblPresenceRecordGetXuid(self, handle: XblPresenceRecordHandle | None, xuid: Any, /) -> int:
        """The user of a record."""
        ...

    def XblPresenceRecordGetUserState(self, handle: XblPresenceRecordHandle | None, userState: Any, /) -> int:
        """Whether the user is online."""
        ...

    def XblPresenceRecordGetDeviceRecords(self, handle: XblPresenceRecordHandle | None, deviceRecords: Any, deviceRecordsCount: Any, /) -> int:
        """The devices of a record, with their titles: an array that is valid until the record's last ...."""
        ...

    def XblPresenceRecordDuplicateHandle(self, handle: XblPresenceRecordHandle | None, duplicatedHandle: Any, /) -> int:
        """The same handle with one more reference: each is closed with XblPresenceRecordCloseHandle."""
        ...

    def XblPresenceRecordCloseHandle(self, handle: XblPresenceRecordHandle | None, /) -> None:
        """Drops a reference; null is ignored."""
        ...

    def XblPresenceSetPresenceAsync(self, xblContextHandle: XblContextHandle | None, isUserActiveInTitle: Bool, richPresenceIds: Any, async_: Any, /) -> int:
        """Says whether the context's user is active in the title, with a rich presence text where ...."""
        ...

    def XblPresenceGetPresenceAsync(self, xblContextHandle: XblContextHandle | None, xuid: Int, async_: Any, /) -> int:
        """Reads the presence of a user."""
        ...

    def XblPresenceGetPresenceResult(self, async_: Any, presenceRecordHandle: Any, /) -> int:
        """The record's handle, which the caller closes with XblPresenceRecordCloseHandle."""
        ...

    def XblPresenceGetPresenceForMultipleUsersAsync(self, xblContextHandle: XblContextHandle | None, xuids: Any, xuidsCount: Int, filters: Any, async_: Any, /) -> int:
        """Reads the presence of users; an xuidsCount of 0 is accepted."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResultCount(self, async_: Any, resultCount: Any, /) -> int:
        """How many records the service sent."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResult(self, async_: Any, presenceRecordHandles: Any, presenceRecordHandlesCount: Int, /) -> int:
        """The records' handles, each of which the caller closes."""
        ...

    def XblPresenceGetPresenceForSocialGroupAsync(self, xblContextHandle: XblContextHandle | None, socialGroupName: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Any, filters: Any, async_: Any, /) -> int:
        """Reads the presence of a social group, such as 'People', of the owner or of the context's user."""
        ...

    def XblPresenceGetPresenceForSocialGroupResultCount(self, async_: Any, resultCount: Any, /) -> int:
        """As XblPresenceGetPresenceForMultipleUsersResultCount."""
        ...

    def XblPresenceGetPresenceForSocialGroupResult(self, async_: Any, presenceRecordHandles: Any, presenceRecordHandlesCount: Int, /) -> int:
        """As XblPresenceGetPresenceForMultipleUsersResult."""
        ...

    def XblPresenceSubscribeToDevicePresenceChange(self, xblContextHandle: XblContextHandle | None, xuid: Int, subscriptionHandle: Any, /) -> int:
        """Tracks one user, as XblPresenceTrackUsers does, behind a handle that ...."""
        ...

    def XblPresenceUnsubscribeFromDevicePresenceChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends what XblPresenceSubscribeToDevicePresenceChange began, and frees its handle."""
        ...

    def XblPresenceSubscribeToTitlePresenceChange(self, xblContextHandle: XblContextHandle | None, xuid: Int, titleId: Int, subscriptionHandle: Any, /) -> int:
        """Tracks one user and one title behind a handle that XblPresenceUnsubscribeFromTitlePresenceChange ...."""
        ...

    def XblPresenceUnsubscribeFromTitlePresenceChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends what XblPresenceSubscribeToTitlePresenceChange began, and frees its handle."""
        ...

    def XblPresenceAddDevicePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """Adds a handler that is called when a tracked user signs in or out on a device."""
        ...

    def XblPresenceRemoveDevicePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, token: Int, /) -> int:
        """Removes a handler: it is not called any more, and not running, except on this thread or where it ...."""
        ...

    def XblPresenceAddTitlePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """Adds a handler that is called when a tracked user starts or ends the title or one of the ...."""
        ...

    def XblPresenceRemoveTitlePresenceChangedHandler(self, xblContextHandle: XblContextHandle | None, token: Int, /) -> int:
        """As XblPresenceRemoveDevicePresenceChangedHandler."""
        ...

    def XblPresenceTrackUsers(self, xblContextHandle: XblContextHandle | None, xuids: Any, xuidsCount: Int, /) -> int:
        """Tracks users, counted: each call needs one of XblPresenceStopTrackingUsers."""
        ...

    def XblPresenceStopTrackingUsers(self, xblContextHandle: XblContextHandle | None, xuids: Any, xuidsCount: Int, /) -> int:
        """Takes back what XblPresenceTrackUsers did; users that are not tracked are no error."""
        ...

    def XblPresenceTrackAdditionalTitles(self, xblContextHandle: XblContextHandle | None, titleIds: Any, titleIdsCount: Int, /) -> int:
        """Tracks titles beside the title's own, which always is, counted."""
        ...

    def XblPresenceStopTrackingAdditionalTitles(self, xblContextHandle: XblContextHandle | None, titleIds: Any, titleIdsCount: Int, /) -> int:
        """Takes back what XblPresenceTrackAdditionalTitles did."""
        ...

    def XblProfileGetUserProfileAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, async_: Any, /) -> int:
        """Reads the profile of a user."""
        ...

    def XblProfileGetUserProfileResult(self, async_: Any, profile: Any, /) -> int:
        """Copies the profile."""
        ...

    def XblProfileGetUserProfilesAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserIds: Any, xboxUserIdsCount: Int, async_: Any, /) -> int:
        """Reads the profiles of users, in the order of the service's response."""
        ...

    def XblProfileGetUserProfilesResultCount(self, async_: Any, profileCount: Any, /) -> int:
        """How many profiles the service sent."""
        ...

    def XblProfileGetUserProfilesResult(self, async_: Any, profilesCount: Int, profiles: Any, /) -> int:
        """Copies the profiles into an array of the caller's."""
        ...

    def XblProfileGetUserProfilesForSocialGroupAsync(self, xboxLiveContext: XblContextHandle | None, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """Reads the profiles of a social group of the context's user, such as 'People'."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResultCount(self, async_: Any, profileCount: Any, /) -> int:
        """How many profiles the service sent."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResult(self, async_: Any, profilesCount: Int, profiles: Any, /) -> int:
        """Copies the profiles, as XblProfileGetUserProfilesResult does."""
        ...

    def XblMultiplayerSessionReferenceCreate(self, scid: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, sessionName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceParseFromUriPath(self, path: bytes | ctypes.Array[ctypes.c_char] | None, sessionReference: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceToUriPath(self, sessionReference: Any, sessionReferenceUri: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceIsValid(self, sessionReference: Any, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerSessionCreateHandle(self, xuid: Int, sessionReference: Any, initArgs: Any, /) -> XblMultiplayerSessionHandle:
        """As in C."""
        ...

    def XblMultiplayerSessionDuplicateHandle(self, handle: XblMultiplayerSessionHandle | None, duplicatedHandle: Any, /) -> int:
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

    def XblMultiplayerSessionHostCandidates(self, handle: XblMultiplayerSessionHandle | None, deviceTokens: Any, deviceTokensCount: Any, /) -> int:
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

    def XblMultiplayerSessionConstantsSetMemberInitialization(self, handle: XblMultiplayerSessionHandle | None, memberInitialization: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetPeerToPeerRequirements(self, handle: XblMultiplayerSessionHandle | None, requirements: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetPeerToHostRequirements(self, handle: XblMultiplayerSessionHandle | None, requirements: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(self, handle: XblMultiplayerSessionHandle | None, measurementServerAddressesJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetCapabilities(self, handle: XblMultiplayerSessionHandle | None, capabilities: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetCloudComputePackageJson(self, handle: XblMultiplayerSessionHandle | None, sessionCloudComputePackageConstantsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionProperties(self, handle: XblMultiplayerSessionHandle | None, /) -> Any:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetKeywords(self, handle: XblMultiplayerSessionHandle | None, keywords: Any, keywordsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetJoinRestriction(self, handle: XblMultiplayerSessionHandle | None, joinRestriction: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetReadRestriction(self, handle: XblMultiplayerSessionHandle | None, readRestriction: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetTurnCollection(self, handle: XblMultiplayerSessionHandle | None, turnCollectionMemberIds: Any, turnCollectionMemberIdsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionRoleTypes(self, handle: XblMultiplayerSessionHandle | None, roleTypes: Any, roleTypesCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetRoleByName(self, handle: XblMultiplayerSessionHandle | None, roleTypeName: bytes | ctypes.Array[ctypes.c_char] | None, roleName: bytes | ctypes.Array[ctypes.c_char] | None, role: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMutableRoleSettings(self, handle: XblMultiplayerSessionHandle | None, roleTypeName: bytes | ctypes.Array[ctypes.c_char] | None, roleName: bytes | ctypes.Array[ctypes.c_char] | None, maxMemberCount: Any, targetMemberCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionMembers(self, handle: XblMultiplayerSessionHandle | None, members: Any, membersCount: Any, /) -> int:
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

    def XblMultiplayerSessionSetHostDeviceToken(self, handle: XblMultiplayerSessionHandle | None, hostDeviceToken: Any, /) -> None:
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

    def XblMultiplayerSessionSetServerConnectionStringCandidates(self, handle: XblMultiplayerSessionHandle | None, serverConnectionStringCandidates: Any, serverConnectionStringCandidatesCount: Int, /) -> int:
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

    def XblFormatSecureDeviceAddress(self, deviceId: bytes | ctypes.Array[ctypes.c_char] | None, address: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetRoles(self, handle: XblMultiplayerSessionHandle | None, roles: Any, rolesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetMembersInGroup(self, session: XblMultiplayerSessionHandle | None, memberIds: Any, memberIdsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetGroups(self, handle: XblMultiplayerSessionHandle | None, groups: Any, groupsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetEncounters(self, handle: XblMultiplayerSessionHandle | None, encounters: Any, encountersCount: Int, /) -> int:
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

    def XblMultiplayerSearchHandleDuplicateHandle(self, handle: XblMultiplayerSearchHandle | None, duplicatedHandle: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleCloseHandle(self, handle: XblMultiplayerSearchHandle | None, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionReference(self, handle: XblMultiplayerSearchHandle | None, sessionRef: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetId(self, handle: XblMultiplayerSearchHandle | None, id: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionOwnerXuids(self, handle: XblMultiplayerSearchHandle | None, xuids: Any, xuidsCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetTags(self, handle: XblMultiplayerSearchHandle | None, tags: Any, tagsCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetStringAttributes(self, handle: XblMultiplayerSearchHandle | None, attributes: Any, attributesCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetNumberAttributes(self, handle: XblMultiplayerSearchHandle | None, attributes: Any, attributesCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetVisibility(self, handle: XblMultiplayerSearchHandle | None, visibility: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetJoinRestriction(self, handle: XblMultiplayerSearchHandle | None, joinRestriction: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionClosed(self, handle: XblMultiplayerSearchHandle | None, closed: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetMemberCounts(self, handle: XblMultiplayerSearchHandle | None, maxMembers: Any, currentMembers: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetCreationTime(self, handle: XblMultiplayerSearchHandle | None, creationTime: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(self, handle: XblMultiplayerSearchHandle | None, customPropertiesJson: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionAsync(self, xblContext: XblContextHandle | None, multiplayerSession: XblMultiplayerSessionHandle | None, writeMode: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionByHandleAsync(self, xblContext: XblContextHandle | None, multiplayerSession: XblMultiplayerSessionHandle | None, writeMode: Int, handleId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionByHandleResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionAsync(self, xblContext: XblContextHandle | None, sessionReference: Any, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionByHandleAsync(self, xblContext: XblContextHandle | None, handleId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionByHandleResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsAsync(self, xblContext: XblContextHandle | None, sessionQuery: Any, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsResultCount(self, async_: Any, sessionCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsResult(self, async_: Any, sessionCount: Int, sessions: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetActivityAsync(self, xblContext: XblContextHandle | None, sessionReference: Any, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerClearActivityAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetTransferHandleAsync(self, xblContext: XblContextHandle | None, targetSessionReference: Any, originSessionReference: Any, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetTransferHandleResult(self, async_: Any, handleId: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerCreateSearchHandleAsync(self, xblContext: XblContextHandle | None, sessionRef: Any, tags: Any, tagsCount: Int, numberAttributes: Any, numberAttributesCount: Int, stringAttributes: Any, stringAttributesCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerCreateSearchHandleResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerDeleteSearchHandleAsync(self, xblContext: XblContextHandle | None, handleId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, orderByAttribute: bytes | ctypes.Array[ctypes.c_char] | None, orderAscending: Bool, searchFilter: bytes | ctypes.Array[ctypes.c_char] | None, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesResultCount(self, async_: Any, searchHandleCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesResult(self, async_: Any, searchHandles: Any, searchHandlesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSendInvitesAsync(self, xblContext: XblContextHandle | None, sessionReference: Any, xuids: Any, xuidsCount: Int, titleId: Int, contextStringId: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSendInvitesResult(self, async_: Any, handlesCount: Int, handles: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupAsync(self, xboxLiveContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Int, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, socialGroupOwnerXuid: Int, socialGroup: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupResultCount(self, async_: Any, activityCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupResult(self, async_: Any, activityCount: Int, activities: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, ptrToBufferCount: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, xuids: Any, xuidsCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(self, xblContext: XblContextHandle | None, scid: bytes | ctypes.Array[ctypes.c_char] | None, xuids: Any, xuidsCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersResultCount(self, async_: Any, activityCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersResult(self, async_: Any, activityCount: Int, activities: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, ptrToBufferCount: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetSubscriptionsEnabled(self, xblContext: XblContextHandle | None, subscriptionsEnabled: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSubscriptionsEnabled(self, xblHandle: XblContextHandle | None, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerAddSessionChangedHandler(self, xblContext: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveSessionChangedHandler(self, xblContext: XblContextHandle | None, token: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerAddSubscriptionLostHandler(self, xblContext: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveSubscriptionLostHandler(self, xblContext: XblContextHandle | None, token: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerAddConnectionIdChangedHandler(self, xblContext: XblContextHandle | None, handler: Any, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveConnectionIdChangedHandler(self, xblContext: XblContextHandle | None, token: Int, /) -> None:
        """As in C."""
        ...

    def XblSocialGetSocialRelationshipsAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, socialRelationshipFilter: Int, startIndex: Int, maxItems: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialGetSocialRelationshipsResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultGetRelationships(self, resultHandle: XblSocialRelationshipResultHandle | None, relationships: Any, relationshipsCount: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultHasNext(self, resultHandle: XblSocialRelationshipResultHandle | None, hasNext: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultGetTotalCount(self, resultHandle: XblSocialRelationshipResultHandle | None, totalCount: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultGetNextAsync(self, xboxLiveContext: XblContextHandle | None, resultHandle: XblSocialRelationshipResultHandle | None, maxItems: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultGetNextResult(self, async_: Any, handle: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultDuplicateHandle(self, handle: XblSocialRelationshipResultHandle | None, duplicatedHandle: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRelationshipResultCloseHandle(self, handle: XblSocialRelationshipResultHandle | None, /) -> None:
        """As in C."""
        ...

    def XblSocialSubscribeToSocialRelationshipChange(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, subscriptionHandle: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialUnsubscribeFromSocialRelationshipChange(self, xboxLiveContext: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialAddSocialRelationshipChangedHandler(self, xboxLiveContext: XblContextHandle | None, handler: Any, handlerContext: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRemoveSocialRelationshipChangedHandler(self, xboxLiveContext: XblContextHandle | None, handlerFunctionContext: Int, /) -> int:
        """As in C."""
        ...

    def XblSocialAddFriendRequestCountChangedHandler(self, xboxLiveContext: XblContextHandle | None, handler: Any, handlerContext: Any, handlerFunctionContext: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialRemoveFriendRequestCountChangedHandler(self, xboxLiveContext: XblContextHandle | None, handlerFunctionContext: Int, /) -> int:
        """As in C."""
        ...

    def XblSocialSubmitReputationFeedbackAsync(self, xboxLiveContext: XblContextHandle | None, xboxUserId: Int, reputationFeedbackType: Int, sessionReference: Any, reasonMessage: bytes | ctypes.Array[ctypes.c_char] | None, evidenceResourceId: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialSubmitBatchReputationFeedbackAsync(self, xboxLiveContext: XblContextHandle | None, feedbackItems: Any, feedbackItemsCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerPresenceRecordIsUserPlayingTitle(self, presenceRecord: Any, titleId: Int, /) -> bool:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetType(self, group: XblSocialManagerUserGroupHandle | None, type: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetLocalUser(self, group: XblSocialManagerUserGroupHandle | None, localUser: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetFilters(self, group: XblSocialManagerUserGroupHandle | None, presenceFilter: Any, relationshipFilter: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetUsers(self, group: XblSocialManagerUserGroupHandle | None, users: Any, usersCount: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetUsersTrackedByGroup(self, group: XblSocialManagerUserGroupHandle | None, trackedUsers: Any, trackedUsersCount: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerAddLocalUser(self, user: XUserHandle | None, extraLevelDetail: Int, queue: XTaskQueueHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerRemoveLocalUser(self, user: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerDoWork(self, socialEvents: Any, socialEventsCount: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerCreateSocialUserGroupFromFilters(self, user: XUserHandle | None, presenceFilter: Int, relationshipFilter: Int, group: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerCreateSocialUserGroupFromList(self, user: XUserHandle | None, xboxUserIdList: Any, xboxUserIdListCount: Int, group: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerDestroySocialUserGroup(self, group: XblSocialManagerUserGroupHandle | None, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerGetLocalUserCount(self) -> int:
        """As in C."""
        ...

    def XblSocialManagerGetLocalUsers(self, usersCount: Int, users: Any, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUpdateSocialUserGroup(self, group: XblSocialManagerUserGroupHandle | None, users: Any, usersCount: Int, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerSetRichPresencePollingStatus(self, user: XUserHandle | None, shouldEnablePolling: Bool, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringAsync(self, xboxLiveContext: XblContextHandle | None, stringToVerify: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringResultSize(self, asyncBlock: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringResult(self, asyncBlock: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringsAsync(self, xboxLiveContext: XblContextHandle | None, stringsToVerify: Any, stringsCount: Int, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringsResultSize(self, asyncBlock: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringsResult(self, asyncBlock: Any, bufferSize: Int, buffer: Any, ptrToBufferStrings: Any, stringsCount: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityUpdateRecentPlayers(self, xblContext: XblContextHandle | None, updates: Any, updatesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityFlushRecentPlayersAsync(self, xblContext: XblContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivitySetActivityAsync(self, xblContext: XblContextHandle | None, activityInfo: Any, allowCrossPlatformJoin: Bool, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityAsync(self, xblContext: XblContextHandle | None, xuids: Any, xuidsCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBufferResults: Any, resultCount: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityDeleteActivityAsync(self, xblContext: XblContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivitySendInvitesAsync(self, xblContext: XblContextHandle | None, xuids: Any, xuidsCount: Int, allowCrossPlatformJoin: Bool, connectionString: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerMemberAreMembersOnSameDevice(self, first: Any, second: Any, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerEventArgsXuid(self, argsHandle: XblMultiplayerEventArgsHandle | None, xuid: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMembersCount(self, argsHandle: XblMultiplayerEventArgsHandle | None, memberCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMembers(self, argsHandle: XblMultiplayerEventArgsHandle | None, membersCount: Int, members: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMember(self, argsHandle: XblMultiplayerEventArgsHandle | None, member: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsPropertiesJson(self, argsHandle: XblMultiplayerEventArgsHandle | None, properties: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsFindMatchCompleted(self, argsHandle: XblMultiplayerEventArgsHandle | None, matchStatus: Any, initializationFailureCause: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsTournamentRegistrationStateChanged(self, argsHandle: XblMultiplayerEventArgsHandle | None, registrationState: Any, registrationReason: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsTournamentGameSessionReady(self, argsHandle: XblMultiplayerEventArgsHandle | None, startTime: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsPerformQoSMeasurements(self, argsHandle: XblMultiplayerEventArgsHandle | None, performQoSMeasurementsArgs: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerInitialize(self, lobbySessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, asyncQueue: XTaskQueueHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerDoWork(self, multiplayerEvents: Any, multiplayerEventsCount: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionCorrelationId(self, correlationId: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSessionReference(self, sessionReference: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLocalMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLocalMembers(self, localMembersCount: Int, localMembers: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionMembers(self, membersCount: Int, members: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionHost(self, hostMember: Any, /) -> int:
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

    def XblMultiplayerManagerLobbySessionSetLocalMemberProperties(self, user: XUserHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(self, user: XUserHandle | None, name: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(self, user: XUserHandle | None, connectionAddress: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionIsHost(self, xuid: Int, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetSynchronizedProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetSynchronizedHost(self, deviceToken: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionInviteFriends(self, requestingUser: XUserHandle | None, contextStringId: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionInviteUsers(self, user: XUserHandle | None, xuids: Any, xuidsCount: Int, contextStringId: bytes | ctypes.Array[ctypes.c_char] | None, customActivationContext: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
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

    def XblMultiplayerManagerGameSessionMembers(self, membersCount: Int, members: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionHost(self, hostMember: Any, /) -> int:
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

    def XblMultiplayerManagerGameSessionSetProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetSynchronizedProperties(self, name: bytes | ctypes.Array[ctypes.c_char] | None, valueJson: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetSynchronizedHost(self, deviceToken: bytes | ctypes.Array[ctypes.c_char] | None, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinLobby(self, handleId: bytes | ctypes.Array[ctypes.c_char] | None, user: XUserHandle | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinGameFromLobby(self, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinGame(self, sessionName: bytes | ctypes.Array[ctypes.c_char] | None, sessionTemplateName: bytes | ctypes.Array[ctypes.c_char] | None, xuids: Any, xuidsCount: Int, /) -> int:
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

    def XblMultiplayerManagerSetJoinability(self, joinability: Int, context: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingCreateMatchTicketAsync(self, xboxLiveContext: XblContextHandle | None, ticketSessionReference: Any, matchmakingServiceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, ticketTimeout: Int, preserveSession: Int, ticketAttributesJson: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingCreateMatchTicketResult(self, asyncBlock: Any, resultPtr: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingDeleteMatchTicketAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, ticketId: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, ticketId: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsResultSize(self, asyncBlock: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsResult(self, asyncBlock: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, hopperName: bytes | ctypes.Array[ctypes.c_char] | None, asyncBlock: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsResultSize(self, asyncBlock: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsResult(self, asyncBlock: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetAvoidListAsync(self, xblContextHandle: XblContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetAvoidListResultCount(self, async_: Any, xuidCount: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetAvoidListResult(self, async_: Any, xuidCount: Int, xuids: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyCheckPermissionAsync(self, xblContextHandle: XblContextHandle | None, permissionToCheck: Int, targetXuid: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyCheckPermissionResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyCheckPermissionResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserAsync(self, xblContextHandle: XblContextHandle | None, permissionToCheck: Int, userType: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyBatchCheckPermissionAsync(self, xblContextHandle: XblContextHandle | None, permissionsToCheck: Any, permissionsCount: Int, targetXuids: Any, xuidsCount: Int, targetAnonymousUserTypes: Any, targetAnonymousUserTypesCount: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyBatchCheckPermissionResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyBatchCheckPermissionResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBufferResults: Any, ptrToBufferCount: Any, bufferUsed: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetMuteListAsync(self, xblContextHandle: XblContextHandle | None, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetMuteListResultCount(self, async_: Any, xuidCount: Any, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetMuteListResult(self, async_: Any, xuidCount: Int, xuids: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleManagedStatsWriteAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, statistics: Any, statisticsCount: Int, async_: Any, /) -> int:
        """Replaces all statistics of the title for the user, who is the context's: statistics that are not ...."""
        ...

    def XblTitleManagedStatsUpdateStatsAsync(self, xblContextHandle: XblContextHandle | None, statistics: Any, statisticsCount: Int, async_: Any, /) -> int:
        """Changes the statistics that are named."""
        ...

    def XblTitleManagedStatsDeleteStatsAsync(self, xblContextHandle: XblContextHandle | None, statisticNames: Any, statisticNamesCount: Int, async_: Any, /) -> int:
        """Removes the statistics that are named, for the context's user; unknown names are no error."""
        ...

    def XblUserStatisticsGetSingleUserStatisticAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticName: bytes | ctypes.Array[ctypes.c_char] | None, async_: Any, /) -> int:
        """Reads one statistic of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """The bytes that the result takes, with its texts."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """Writes the result into the caller's buffer, which it stays in: its pointers lead into the buffer."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Any, statisticNamesCount: Int, async_: Any, /) -> int:
        """Reads statistics of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As XblUserStatisticsGetSingleUserStatisticResultSize."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As XblUserStatisticsGetSingleUserStatisticResult."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Any, xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Any, statisticNamesCount: Int, async_: Any, /) -> int:
        """Reads statistics of several users."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As XblUserStatisticsGetSingleUserStatisticResultSize."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, resultsCount: Any, bufferUsed: Any, /) -> int:
        """As XblUserStatisticsGetSingleUserStatisticResult, for an array of resultsCount results."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Any, xboxUserIdsCount: Int, requestedServiceConfigurationStatisticsCollection: Any, requestedServiceConfigurationStatisticsCollectionCount: Int, async_: Any, /) -> int:
        """As XblUserStatisticsGetMultipleUserStatisticsAsync, with names for each of several service ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As XblUserStatisticsGetSingleUserStatisticResultSize."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBufferResults: Any, resultsCount: Any, bufferUsed: Any, /) -> int:
        """As XblUserStatisticsGetMultipleUserStatisticsResult."""
        ...

    def XblUserStatisticsSubscribeToStatisticChange(self, xblContextHandle: XblContextHandle | None, xboxUserId: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticName: bytes | ctypes.Array[ctypes.c_char] | None, subscriptionHandle: Any, /) -> int:
        """Tracks one statistic, as XblUserStatisticsTrackStatistics does, behind a handle that ...."""
        ...

    def XblUserStatisticsUnsubscribeFromStatisticChange(self, xblContextHandle: XblContextHandle | None, subscriptionHandle: XblRealTimeActivitySubscriptionHandle | None, /) -> int:
        """Ends what XblUserStatisticsSubscribeToStatisticChange began, and frees its handle."""
        ...

    def XblUserStatisticsAddStatisticChangedHandler(self, xblContextHandle: XblContextHandle | None, handler: Any, handlerContext: Any, /) -> int:
        """Adds a handler of changes of the tracked statistics."""
        ...

    def XblUserStatisticsRemoveStatisticChangedHandler(self, xblContextHandle: XblContextHandle | None, context: Int, /) -> None:
        """Removes a handler: it is not called any more, and not running, except on this thread or where it ...."""
        ...

    def XblUserStatisticsTrackStatistics(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Any, xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Any, statisticNamesCount: Int, /) -> int:
        """Tracks each of the statistics of each of the users, counted: each call needs one of ...."""
        ...

    def XblUserStatisticsStopTrackingStatistics(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Any, xboxUserIdsCount: Int, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, statisticNames: Any, statisticNamesCount: Int, /) -> int:
        """Takes back what XblUserStatisticsTrackStatistics did."""
        ...

    def XblUserStatisticsStopTrackingUsers(self, xblContextHandle: XblContextHandle | None, xboxUserIds: Any, xboxUserIdsCount: Int, /) -> int:
        """Stops tracking all statistics of the users, however often each is tracked."""
        ...

    def XblEventsWriteInGameEvent(self, xboxLiveContext: XblContextHandle | None, eventName: bytes | ctypes.Array[ctypes.c_char] | None, dimensionsJson: bytes | ctypes.Array[ctypes.c_char] | None, measurementsJson: bytes | ctypes.Array[ctypes.c_char] | None, /) -> int:
        """Writes an in-game event of the context's user, for the service configuration of XblInitialize."""
        ...

    def XblLeaderboardGetLeaderboardAsync(self, xboxLiveContext: XblContextHandle | None, leaderboardQuery: Any, async_: Any, /) -> int:
        """Reads a page of a leaderboard."""
        ...

    def XblLeaderboardGetLeaderboardResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """The bytes that the result takes, with its texts."""
        ...

    def XblLeaderboardGetLeaderboardResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """Writes the result into the caller's buffer, which it stays in: its pointers lead into the buffer."""
        ...

    def XblLeaderboardResultGetNextAsync(self, xboxLiveContext: XblContextHandle | None, leaderboardResult: Any, maxItems: Int, async_: Any, /) -> int:
        """Reads the page after a result's, of at most maxItems rows (0: the service decides); writes ...."""
        ...

    def XblLeaderboardResultGetNextResultSize(self, async_: Any, resultSizeInBytes: Any, /) -> int:
        """As XblLeaderboardGetLeaderboardResultSize."""
        ...

    def XblLeaderboardResultGetNextResult(self, async_: Any, bufferSize: Int, buffer: Any, ptrToBuffer: Any, bufferUsed: Any, /) -> int:
        """As XblLeaderboardGetLeaderboardResult; E_XBL_NOT_INITIALIZED."""
        ...

    def XblTitleStorageBlobMetadataResultGetItems(self, resultHandle: XblTitleStorageBlobMetadataResultHandle | None, items: Any, itemsCount: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultHasNext(self, resultHandle: XblTitleStorageBlobMetadataResultHandle | None, hasNext: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultGetNextAsync(self, resultHandle: XblTitleStorageBlobMetadataResultHandle | None, maxItems: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultGetNextResult(self, async_: Any, result: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultDuplicateHandle(self, handle: XblTitleStorageBlobMetadataResultHandle | None, duplicatedHandle: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultCloseHandle(self, handle: XblTitleStorageBlobMetadataResultHandle | None, /) -> None:
        """As in C."""
        ...

    def XblTitleStorageGetQuotaAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, storageType: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetQuotaResult(self, async_: Any, usedBytes: Any, quotaBytes: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetBlobMetadataAsync(self, xboxLiveContext: XblContextHandle | None, serviceConfigurationId: bytes | ctypes.Array[ctypes.c_char] | None, storageType: Int, blobPath: bytes | ctypes.Array[ctypes.c_char] | None, xboxUserId: Int, skipItems: Int, maxItems: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetBlobMetadataResult(self, async_: Any, result: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDeleteBlobAsync(self, xboxLiveContext: XblContextHandle | None, blobMetadata: Any, deleteOnlyIfEtagMatches: Bool, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDownloadBlobAsync(self, xboxLiveContext: XblContextHandle | None, blobMetadata: Any, blobBuffer: Any, blobBufferCount: Int, etagMatchCondition: Int, selectQuery: bytes | ctypes.Array[ctypes.c_char] | None, preferredDownloadBlockSize: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDownloadBlobResult(self, async_: Any, blobMetadata: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageUploadBlobAsync(self, xboxLiveContext: XblContextHandle | None, blobMetadata: Any, blobBuffer: Any, blobBufferCount: Int, etagMatchCondition: Int, preferredUploadBlockSize: Int, async_: Any, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageUploadBlobResult(self, async_: Any, blobMetadata: Any, /) -> int:
        """As in C."""
        ...

