"""The types of ``xblshim.ffi`` and ``xblshim.lib``: for editors and mypy only, nothing imports this at run time.

cffi takes ``bytes`` for ``const char*``, and ``ffi.NULL``, not None, as a null pointer.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias


class CData:
    """An object of C that cffi holds: a pointer, a structure, an array, a number, a function."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def __call__(self, *arguments: Any) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...
    def __bool__(self) -> bool: ...
    def __add__(self, other: Any) -> CData: ...
    def __sub__(self, other: Any) -> Any: ...
    def __enter__(self) -> CData: ...
    def __exit__(self, *error: object) -> None: ...


class Ffi:
    """cffi's FFI, with the declarations of every type and function."""

    NULL: CData
    errno: int
    error: type[Exception]

    def new(self, cdecl: Any, init: Any = None) -> CData: ...
    def cast(self, cdecl: Any, source: Any) -> CData: ...
    def string(self, cdata: CData, maxlen: int = -1) -> Any: ...
    def unpack(self, cdata: CData, length: int) -> Any: ...
    def buffer(self, cdata: CData, size: int = -1) -> Any: ...
    def from_buffer(self, cdecl: Any, python_buffer: Any = ..., require_writable: bool = False) -> CData: ...
    def memmove(self, dest: Any, src: Any, n: int) -> None: ...
    def typeof(self, cdecl: Any) -> Any: ...
    def sizeof(self, cdecl: Any) -> int: ...
    def alignof(self, cdecl: Any) -> int: ...
    def offsetof(self, cdecl: Any, *fields_or_indexes: str | int) -> int: ...
    def getctype(self, cdecl: Any, replace_with: str = "") -> str: ...
    def addressof(self, cdata: Any, *fields_or_indexes: str | int) -> CData: ...
    def callback(
        self, cdecl: Any, python_callable: Callable[..., Any] | None = None, error: Any = None, onerror: Any = None
    ) -> Any: ...
    def gc(self, cdata: CData, destructor: Callable[[CData], object] | None, size: int = 0) -> CData: ...
    def release(self, cdata: CData) -> None: ...
    def new_handle(self, x: object) -> CData: ...
    def from_handle(self, x: CData) -> Any: ...
    def new_allocator(self, alloc: Any = None, free: Any = None, should_clear_after_alloc: bool = True) -> Any: ...
    def init_once(self, func: Callable[[], Any], tag: Any) -> Any: ...
    def list_types(self) -> tuple[list[str], list[str], list[str]]: ...
    def getwinerror(self, code: int = -1) -> tuple[int, str]: ...
    def cdef(self, csource: str, override: bool = False, packed: bool = False, pack: int | None = None) -> None: ...
    def dlopen(self, name: str | None, flags: int = 0) -> Any: ...
    def dlclose(self, lib: Any) -> None: ...


Int: TypeAlias = "int | CData"
Float: TypeAlias = "float | CData"
Bool: TypeAlias = "bool | CData"
Array: TypeAlias = "CData | list[Any] | tuple[Any, ...]"  # what a pointer may be given
Bytes: TypeAlias = "CData | bytes"  # char*, uint8_t*, void*
Text: TypeAlias = "CData | str"  # wchar_t*


class Lib:
    """Each function and constant of the C surface."""

    SEVERITY_SUCCESS: int
    SEVERITY_ERROR: int
    FACILITY_WIN32: int
    FACILITY_INTERNET: int
    FACILITY_HTTP: int
    FACILITY_XBOX: int
    ERROR_BAD_LENGTH: int
    ERROR_TIME_CRITICAL_THREAD: int
    ERROR_NO_TASK_QUEUE: int
    ERROR_ARITHMETIC_OVERFLOW: int
    ERROR_NOT_FOUND: int
    ERROR_CANCELLED: int
    ERROR_NO_SUCH_USER: int
    ERROR_TIMEOUT: int
    ERROR_BAD_CONFIGURATION: int
    ERROR_RESOURCE_DATA_NOT_FOUND: int
    S_OK: int
    S_FALSE: int
    E_NOTIMPL: int
    E_NOINTERFACE: int
    E_POINTER: int
    E_ABORT: int
    E_FAIL: int
    E_PENDING: int
    E_BOUNDS: int
    E_ILLEGAL_METHOD_CALL: int
    E_UNEXPECTED: int
    E_ACCESSDENIED: int
    E_HANDLE: int
    E_OUTOFMEMORY: int
    E_NOT_SUPPORTED: int
    E_INVALIDARG: int
    E_NOT_SUFFICIENT_BUFFER: int
    E_TIME_CRITICAL_THREAD: int
    E_NO_TASK_QUEUE: int
    E_NOT_VALID_STATE: int
    HTTP_E_STATUS_UNEXPECTED: int
    HTTP_E_STATUS_UNEXPECTED_REDIRECTION: int
    HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR: int
    HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR: int
    HTTP_E_STATUS_AMBIGUOUS: int
    HTTP_E_STATUS_MOVED: int
    HTTP_E_STATUS_REDIRECT: int
    HTTP_E_STATUS_REDIRECT_METHOD: int
    HTTP_E_STATUS_NOT_MODIFIED: int
    HTTP_E_STATUS_USE_PROXY: int
    HTTP_E_STATUS_REDIRECT_KEEP_VERB: int
    HTTP_E_STATUS_BAD_REQUEST: int
    HTTP_E_STATUS_DENIED: int
    HTTP_E_STATUS_PAYMENT_REQ: int
    HTTP_E_STATUS_FORBIDDEN: int
    HTTP_E_STATUS_NOT_FOUND: int
    HTTP_E_STATUS_BAD_METHOD: int
    HTTP_E_STATUS_NONE_ACCEPTABLE: int
    HTTP_E_STATUS_PROXY_AUTH_REQ: int
    HTTP_E_STATUS_REQUEST_TIMEOUT: int
    HTTP_E_STATUS_CONFLICT: int
    HTTP_E_STATUS_GONE: int
    HTTP_E_STATUS_LENGTH_REQUIRED: int
    HTTP_E_STATUS_PRECOND_FAILED: int
    HTTP_E_STATUS_REQUEST_TOO_LARGE: int
    HTTP_E_STATUS_URI_TOO_LONG: int
    HTTP_E_STATUS_UNSUPPORTED_MEDIA: int
    HTTP_E_STATUS_RANGE_NOT_SATISFIABLE: int
    HTTP_E_STATUS_EXPECTATION_FAILED: int
    HTTP_E_STATUS_429_TOO_MANY_REQUESTS: int
    HTTP_E_STATUS_SERVER_ERROR: int
    HTTP_E_STATUS_NOT_SUPPORTED: int
    HTTP_E_STATUS_BAD_GATEWAY: int
    HTTP_E_STATUS_SERVICE_UNAVAIL: int
    HTTP_E_STATUS_GATEWAY_TIMEOUT: int
    HTTP_E_STATUS_VERSION_NOT_SUP: int
    ONL_E_ACTION_REQUIRED: int
    WEB_E_UNEXPECTED_CONTENT: int
    WEB_E_INVALID_JSON_STRING: int
    E_HC_NOT_INITIALISED: int
    E_HC_PERFORM_ALREADY_CALLED: int
    E_HC_ALREADY_INITIALISED: int
    E_HC_CONNECT_ALREADY_CALLED: int
    E_HC_NO_NETWORK: int
    E_HC_NETWORK_NOT_INITIALIZED: int
    E_HC_INTERNAL_STILLINUSE: int
    E_HC_COMPRESSION_ENABLED: int
    E_HC_XCURL_REQUIRED: int
    HCWebSocketCloseStatus_Normal: int
    HCWebSocketCloseStatus_GoingAway: int
    HCWebSocketCloseStatus_ProtocolError: int
    HCWebSocketCloseStatus_Unsupported: int
    HCWebSocketCloseStatus_EmptyStatus: int
    HCWebSocketCloseStatus_AbnormalClose: int
    HCWebSocketCloseStatus_InconsistentDatatype: int
    HCWebSocketCloseStatus_PolicyViolation: int
    HCWebSocketCloseStatus_TooLarge: int
    HCWebSocketCloseStatus_NegotiateError: int
    HCWebSocketCloseStatus_ServerTerminate: int
    HCWebSocketCloseStatus_HandshakeError: int
    HCWebSocketCloseStatus_UnknownError: int
    HCWebSocketCloseStatus_ErrorWinhttpTimeout: int
    XTaskQueueDispatchMode_Manual: int
    XTaskQueueDispatchMode_ThreadPool: int
    XTaskQueueDispatchMode_SerializedThreadPool: int
    XTaskQueueDispatchMode_Immediate: int
    XTaskQueuePort_Work: int
    XTaskQueuePort_Completion: int
    XAsyncOp_Begin: int
    XAsyncOp_DoWork: int
    XAsyncOp_GetResult: int
    XAsyncOp_Cancel: int
    XAsyncOp_Cleanup: int
    HCTraceLevel_Off: int
    HCTraceLevel_Error: int
    HCTraceLevel_Warning: int
    HCTraceLevel_Important: int
    HCTraceLevel_Information: int
    HCTraceLevel_Verbose: int
    E_GAMERUNTIME_NOT_INITIALIZED: int
    E_GAMERUNTIME_DLL_NOT_FOUND: int
    E_GAMERUNTIME_VERSION_MISMATCH: int
    E_GAMERUNTIME_WINDOW_NOT_FOREGROUND: int
    E_GAMERUNTIME_SUSPENDED: int
    E_GAMERUNTIME_UNINITIALIZE_ACTIVEOBJECTS: int
    E_GAMERUNTIME_MULTIPLAYER_NOT_CONFIGURED: int
    E_GAMERUNTIME_OPTIONS_MISMATCH: int
    E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED: int
    E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT: int
    E_GAMERUNTIME_INVALID_HANDLE: int
    E_GAMERUNTIME_MISSING_DEPENDENCY: int
    E_GAMERUNTIME_SUSPEND_ACTIVEOBJECTS: int
    E_GAMERUNTIME_SERVICE_NOT_AVAILABLE: int
    E_GAME_MISSING_GAME_CONFIG: int
    E_GAMEUSER_MAX_USERS_ADDED: int
    E_GAMEUSER_SIGNED_OUT: int
    E_GAMEUSER_RESOLVE_USER_ISSUE_REQUIRED: int
    E_GAMEUSER_DEFERRAL_NOT_AVAILABLE: int
    E_GAMEUSER_USER_NOT_FOUND: int
    E_GAMEUSER_NO_TOKEN_REQUIRED: int
    E_GAMEUSER_NO_DEFAULT_USER: int
    E_GAMEUSER_FAILED_TO_RESOLVE: int
    E_GAMEUSER_NO_TITLE_ID: int
    E_GAMEUSER_UNKNOWN_GAME_IDENTITY: int
    E_GAMEUSER_NO_PACKAGE_IDENTITY: int
    E_GAMEUSER_FAILED_TO_GET_TOKEN: int
    E_GAMEUSER_INVALID_APP_CONFIGURATION: int
    E_GAMEUSER_MALFORMED_MSAAPPID: int
    E_GAMEUSER_INCONSISTENT_MSAAPPID_AND_TITLEID: int
    E_GAMEUSER_NO_MSAAPPID: int
    E_GAMEPACKAGE_APP_NOT_PACKAGED: int
    E_GAMEPACKAGE_NO_INSTALLED_LANGUAGES: int
    E_GAMEPACKAGE_NO_STORE_ID: int
    E_GAMEPACKAGE_INVALID_SELECTOR: int
    E_GAMEPACKAGE_DOWNLOAD_REQUIRED: int
    E_GAMEPACKAGE_NO_TAG_CHANGE: int
    E_GAMEPACKAGE_DLC_NOT_SUPPORTED: int
    E_GAMEPACKAGE_DUPLICATE_ID_VALUES: int
    E_GAMEPACKAGE_NO_PACKAGE_IDENTIFIER: int
    E_GAMEPACKAGE_CONFIG_NO_ROOT_NODE: int
    E_GAMEPACKAGE_CONFIG_ZERO_VERSION: int
    E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_NOTITLEID: int
    E_GAMEPACKAGE_CONFIG_DEPRECATED_PC_ENTRIES: int
    E_GAMEPACKAGE_CONFIG_SUM_REQUIRES_MSAAPPID: int
    E_GAMEPACKAGE_CONFIG_NO_CODE_CLOUD_SAVES_REQUIRES_MSAAPPID: int
    E_GAMEPACKAGE_CONFIG_MSAAPPID_OR_TITLEID_IS_DEFAULT: int
    E_GAMEPACKAGE_CONFIG_INVALID_CONTROL_CHARACTERS: int
    E_GAMEPACKAGE_CONFIG_PROTOCOL_REQUIRES_EXECUTABLE: int
    E_GAMESTORE_LICENSE_ACTION_NOT_APPLICABLE_TO_PRODUCT: int
    E_GAMESTORE_NETWORK_ERROR: int
    E_GAMESTORE_SERVER_ERROR: int
    E_GAMESTORE_INSUFFICIENT_QUANTITY: int
    E_GAMESTORE_ALREADY_PURCHASED: int
    E_GAMESTORE_LICENSE_ACTION_THROTTLED: int
    E_GAMESTREAMING_NOT_INITIALIZED: int
    E_GAMESTREAMING_CLIENT_NOT_CONNECTED: int
    E_GAMESTREAMING_NO_DATA: int
    E_GAMESTREAMING_NO_DATACENTER: int
    E_GAMESTREAMING_NOT_STREAMING_CONTROLLER: int
    E_GAMESTREAMING_NO_MATCH: int
    E_GAMESTREAMING_TOO_MANY_CALLS: int
    E_GAMESTREAMING_CUSTOM_RESOLUTION_NOT_SUPPORTED: int
    E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_SMALL: int
    E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_LARGE: int
    E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_MANY_PIXELS: int
    E_GAMESTREAMING_INVALID_CUSTOM_RESOLUTION: int
    E_GS_INVALID_CONTAINER_NAME: int
    E_GS_NO_ACCESS: int
    E_GS_OUT_OF_LOCAL_STORAGE: int
    E_GS_USER_CANCELED: int
    E_GS_UPDATE_TOO_BIG: int
    E_GS_QUOTA_EXCEEDED: int
    E_GS_PROVIDED_BUFFER_TOO_SMALL: int
    E_GS_BLOB_NOT_FOUND: int
    E_GS_NO_SERVICE_CONFIGURATION: int
    E_GS_CONTAINER_NOT_IN_SYNC: int
    E_GS_CONTAINER_SYNC_FAILED: int
    E_GS_USER_NOT_REGISTERED_IN_SERVICE: int
    E_GS_HANDLE_EXPIRED: int
    E_GS_ASYNC_FUNCTION_REQUIRED: int
    E_GS_PROVIDER_MISMATCH: int
    E_GS_USER_QUIT: int
    E_GS_TERMINATEDTITLE_STALE_DATA: int
    XErrorOptions_None: int
    XErrorOptions_OutputDebugStringOnError: int
    XErrorOptions_DebugBreakOnError: int
    XErrorOptions_FailFastOnError: int
    XUserAddOptions_None: int
    XUserAddOptions_AddDefaultUserSilently: int
    XUserAddOptions_AllowGuests: int
    XUserAddOptions_AddDefaultUserAllowingUI: int
    XUserState_SignedIn: int
    XUserState_SigningOut: int
    XUserState_SignedOut: int
    XUserAgeGroup_Unknown: int
    XUserAgeGroup_Child: int
    XUserAgeGroup_Teen: int
    XUserAgeGroup_Adult: int
    XUserGamertagComponent_Classic: int
    XUserGamertagComponent_Modern: int
    XUserGamertagComponent_ModernSuffix: int
    XUserGamertagComponent_UniqueModern: int
    XUserGamertagComponentClassicMaxBytes: int
    XUserGamertagComponentModernMaxBytes: int
    XUserGamertagComponentModernSuffixMaxBytes: int
    XUserGamertagComponentUniqueModernMaxBytes: int
    XUserGamerPictureSize_Small: int
    XUserGamerPictureSize_Medium: int
    XUserGamerPictureSize_Large: int
    XUserGamerPictureSize_ExtraLarge: int
    XUserPrivilegeOptions_None: int
    XUserPrivilegeOptions_AllUsers: int
    XUserPrivilege_CrossPlay: int
    XUserPrivilege_Clubs: int
    XUserPrivilege_Sessions: int
    XUserPrivilege_Broadcast: int
    XUserPrivilege_ManageProfilePrivacy: int
    XUserPrivilege_GameDvr: int
    XUserPrivilege_MultiplayerParties: int
    XUserPrivilege_CloudManageSession: int
    XUserPrivilege_CloudJoinSession: int
    XUserPrivilege_CloudSavedGames: int
    XUserPrivilege_SocialNetworkSharing: int
    XUserPrivilege_UserGeneratedContent: int
    XUserPrivilege_Communications: int
    XUserPrivilege_Multiplayer: int
    XUserPrivilege_AddFriends: int
    XUserPrivilegeDenyReason_None: int
    XUserPrivilegeDenyReason_PurchaseRequired: int
    XUserPrivilegeDenyReason_Restricted: int
    XUserPrivilegeDenyReason_Banned: int
    XUserPrivilegeDenyReason_Unknown: int
    XUserGetTokenAndSignatureOptions_None: int
    XUserGetTokenAndSignatureOptions_ForceRefresh: int
    XUserGetTokenAndSignatureOptions_AllUsers: int
    XUserGetMsaTokenSilentlyOptions_None: int
    XUserChangeEvent_SignedInAgain: int
    XUserChangeEvent_SigningOut: int
    XUserChangeEvent_SignedOut: int
    XUserChangeEvent_Gamertag: int
    XUserChangeEvent_GamerPicture: int
    XUserChangeEvent_Privileges: int
    XUserDefaultAudioEndpointKind_CommunicationRender: int
    XUserDefaultAudioEndpointKind_CommunicationCapture: int
    XUserAudioEndpointMaxUtf16Count: int
    XUserPlatformOperationResult_Success: int
    XUserPlatformOperationResult_Failure: int
    XUserPlatformOperationResult_Canceled: int
    XUserPlatformSpopOperationResult_SignInHere: int
    XUserPlatformSpopOperationResult_SwitchAccount: int
    XUserPlatformSpopOperationResult_Failure: int
    XUserPlatformSpopOperationResult_Canceled: int
    XGameRuntimeFeature_XAccessibility: int
    XGameRuntimeFeature_XAppCapture: int
    XGameRuntimeFeature_XAsync: int
    XGameRuntimeFeature_XAsyncProvider: int
    XGameRuntimeFeature_XDisplay: int
    XGameRuntimeFeature_XGame: int
    XGameRuntimeFeature_XGameInvite: int
    XGameRuntimeFeature_XGameSave: int
    XGameRuntimeFeature_XGameUI: int
    XGameRuntimeFeature_XLauncher: int
    XGameRuntimeFeature_XNetworking: int
    XGameRuntimeFeature_XPackage: int
    XGameRuntimeFeature_XPersistentLocalStorage: int
    XGameRuntimeFeature_XSpeechSynthesizer: int
    XGameRuntimeFeature_XStore: int
    XGameRuntimeFeature_XSystem: int
    XGameRuntimeFeature_XTaskQueue: int
    XGameRuntimeFeature_XThread: int
    XGameRuntimeFeature_XUser: int
    XGameRuntimeFeature_XError: int
    XGameRuntimeFeature_XGameEvent: int
    XGameRuntimeFeature_XGameStreaming: int
    XGameRuntimeGameConfigSource_Default: int
    XGameRuntimeGameConfigSource_Inline: int
    XGameRuntimeGameConfigSource_File: int
    XSystemXboxLiveSandboxIdMaxBytes: int
    XSystemDeviceType_Unknown: int
    XSystemDeviceType_Pc: int
    XSystemDeviceType_XboxOne: int
    XSystemDeviceType_XboxOneS: int
    XSystemDeviceType_XboxOneX: int
    XSystemDeviceType_XboxOneXDevkit: int
    XSystemDeviceType_XboxScarlettLockhart: int
    XSystemDeviceType_XboxScarlettAnaconda: int
    XSystemDeviceType_XboxScarlettDevkit: int
    XSystemConsoleIdBytes: int
    XSystemAppSpecificDeviceIdBytes: int
    XSystemHandleType_AppCaptureScreenshotStream: int
    XSystemHandleType_DisplayTimeoutDeferral: int
    XSystemHandleType_GameSaveContainer: int
    XSystemHandleType_GameSaveProvider: int
    XSystemHandleType_GameSaveUpdate: int
    XSystemHandleType_PackageInstallationMonitor: int
    XSystemHandleType_PackageMount: int
    XSystemHandleType_SpeechSynthesizer: int
    XSystemHandleType_SpeechSynthesizerStream: int
    XSystemHandleType_StoreContext: int
    XSystemHandleType_StoreLicense: int
    XSystemHandleType_StoreProductQuery: int
    XSystemHandleType_TaskQueue: int
    XSystemHandleType_User: int
    XSystemHandleType_UserSignOutDeferral: int
    XSystemHandleType_GameUiTextEntry: int
    XSystemHandleType_PFXGameSaveConfig: int
    XSystemHandleCallbackReason_Created: int
    XSystemHandleCallbackReason_Destroyed: int
    XNetworkingConnectivityCostHint_Unknown: int
    XNetworkingConnectivityCostHint_Unrestricted: int
    XNetworkingConnectivityCostHint_Fixed: int
    XNetworkingConnectivityCostHint_Variable: int
    XNetworkingConnectivityLevelHint_Unknown: int
    XNetworkingConnectivityLevelHint_None: int
    XNetworkingConnectivityLevelHint_LocalAccess: int
    XNetworkingConnectivityLevelHint_InternetAccess: int
    XNetworkingConnectivityLevelHint_ConstrainedInternetAccess: int
    XNetworkingThumbprintType_Leaf: int
    XNetworkingThumbprintType_Issuer: int
    XNetworkingThumbprintType_Root: int
    XNetworkingConfigurationSetting_MaxTitleTcpQueuedReceiveBufferSize: int
    XNetworkingConfigurationSetting_MaxSystemTcpQueuedReceiveBufferSize: int
    XNetworkingConfigurationSetting_MaxToolsTcpQueuedReceiveBufferSize: int
    XNetworkingStatisticsType_TitleTcpQueuedReceivedBufferUsage: int
    XNetworkingStatisticsType_SystemTcpQueuedReceivedBufferUsage: int
    XNetworkingStatisticsType_ToolsTcpQueuedReceivedBufferUsage: int
    GS_MAX_BLOB_SIZE: int
    GS_MAX_BLOB_NAME_SIZE: int
    GS_MAX_CONTAINER_NAME_SIZE: int
    GS_MAX_CONTAINER_DISPLAY_NAME_SIZE: int
    GS_MAX_CONFIGURATION_ID_SIZE: int
    XSAPI_BUILD_WITH_1910_GRTS: int
    XSAPI_EVENTS_SERVICE: int
    XSAPI_GRTS_EVENTS_SERVICE: int
    E_XBL_RUNTIME_ERROR: int
    E_XBL_RTA_GENERIC_ERROR: int
    E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED: int
    E_XBL_RTA_ACCESS_DENIED: int
    E_XBL_AUTH_UNKNOWN_ERROR: int
    E_XBL_AUTH_RUNTIME_ERROR: int
    E_XBL_AUTH_NO_TOKEN: int
    E_XBL_ALREADY_INITIALIZED: int
    E_XBL_NOT_INITIALIZED: int
    E_XBL_RTA_NOT_ACTIVATED: int
    XBL_COLOR_CHAR_SIZE: int
    XBL_DISPLAY_NAME_CHAR_SIZE: int
    XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE: int
    XBL_GAMERSCORE_CHAR_SIZE: int
    XBL_GAMERTAG_CHAR_SIZE: int
    XBL_MODERN_GAMERTAG_CHAR_SIZE: int
    XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE: int
    XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE: int
    XBL_REAL_NAME_CHAR_SIZE: int
    XBL_RICH_PRESENCE_CHAR_SIZE: int
    XBL_TITLE_NAME_CHAR_SIZE: int
    XBL_XBOX_USER_ID_CHAR_SIZE: int
    XBL_LAST_TIME_PLAYED_CHAR_SIZE: int
    XBL_GUID_LENGTH: int
    XBL_SCID_LENGTH: int
    XblErrorCondition_NoError: int
    XblErrorCondition_GenericError: int
    XblErrorCondition_GenericOutOfRange: int
    XblErrorCondition_Auth: int
    XblErrorCondition_Network: int
    XblErrorCondition_HttpGeneric: int
    XblErrorCondition_Http304NotModified: int
    XblErrorCondition_Http404NotFound: int
    XblErrorCondition_Http412PreconditionFailed: int
    XblErrorCondition_Http429TooManyRequests: int
    XblErrorCondition_HttpServiceTimeout: int
    XblErrorCondition_Rta: int
    XblConfigSetting_ThisCodeNeedsToBeChanged: int
    XblApiType_XblCApi: int
    XblApiType_XblCPPApi: int
    XblClientOperationResult_Success: int
    XblClientOperationResult_Failure: int
    XblLocalStorageWriteMode_Append: int
    XblLocalStorageWriteMode_Truncate: int
    XblAchievementType_Unknown: int
    XblAchievementType_All: int
    XblAchievementType_Persistent: int
    XblAchievementType_Challenge: int
    XblAchievementOrderBy_DefaultOrder: int
    XblAchievementOrderBy_TitleId: int
    XblAchievementOrderBy_UnlockTime: int
    XblAchievementProgressState_Unknown: int
    XblAchievementProgressState_Achieved: int
    XblAchievementProgressState_NotStarted: int
    XblAchievementProgressState_InProgress: int
    XblAchievementMediaAssetType_Unknown: int
    XblAchievementMediaAssetType_Icon: int
    XblAchievementMediaAssetType_Art: int
    XblAchievementParticipationType_Unknown: int
    XblAchievementParticipationType_Individual: int
    XblAchievementParticipationType_Group: int
    XblAchievementRewardType_Unknown: int
    XblAchievementRewardType_Gamerscore: int
    XblAchievementRewardType_InApp: int
    XblAchievementRewardType_Art: int
    XblAchievementRarityCategory_Unset: int
    XblAchievementRarityCategory_Rare: int
    XblAchievementRarityCategory_Common: int
    XblAchievementsManagerSortOrder_Unsorted: int
    XblAchievementsManagerSortOrder_Ascending: int
    XblAchievementsManagerSortOrder_Descending: int
    XblAchievementsManagerEventType_LocalUserInitialStateSynced: int
    XblAchievementsManagerEventType_AchievementUnlocked: int
    XblAchievementsManagerEventType_AchievementProgressUpdated: int
    XblHttpCallResponseBodyType_String: int
    XblHttpCallResponseBodyType_Vector: int
    XblShimMaxAchievementUpdates: int
    XblShimReportFormat_Text: int
    XblShimReportFormat_Json: int
    HCCompressionLevel_None: int
    HCCompressionLevel_Low: int
    HCCompressionLevel_Medium: int
    HCCompressionLevel_High: int
    HCConfigSetting_SSLValidationEnforcedInRetailSandbox: int
    HCWebSocketOptions_None: int
    HCWebSocketOptions_LegacySemantics: int
    HCWebSocketOptions_RequestCompression: int
    HCWebSocketOptions_CompressionServerNoContextTakeover: int
    HCWebSocketOptions_CompressionClientNoContextTakeover: int
    XGameUiMessageDialogButton_First: int
    XGameUiMessageDialogButton_Second: int
    XGameUiMessageDialogButton_Third: int
    XGameUiNotificationPositionHint_BottomCenter: int
    XGameUiNotificationPositionHint_BottomLeft: int
    XGameUiNotificationPositionHint_BottomRight: int
    XGameUiNotificationPositionHint_TopCenter: int
    XGameUiNotificationPositionHint_TopLeft: int
    XGameUiNotificationPositionHint_TopRight: int
    XGameUiTextEntryInputScope_Default: int
    XGameUiTextEntryInputScope_Url: int
    XGameUiTextEntryInputScope_EmailSmtpAddress: int
    XGameUiTextEntryInputScope_Number: int
    XGameUiTextEntryInputScope_Password: int
    XGameUiTextEntryInputScope_TelephoneNumber: int
    XGameUiTextEntryInputScope_Alphanumeric: int
    XGameUiTextEntryInputScope_Search: int
    XGameUiTextEntryInputScope_ChatWithoutEmoji: int
    XGameUiWebAuthenticationOptions_None: int
    XGameUiWebAuthenticationOptions_PreferFullscreen: int
    XGameUiTextEntryChangeTypeFlags_None: int
    XGameUiTextEntryChangeTypeFlags_TextChanged: int
    XGameUiTextEntryChangeTypeFlags_Dismissed: int
    XGameUiTextEntryVisibilityFlags_Default: int
    XGameUiTextEntryVisibilityFlags_OnlyShowCandidates: int
    XGameUiTextEntryPositionHint_Bottom: int
    XGameUiTextEntryPositionHint_Top: int
    XDisplayHdrModePreference_PreferHdr: int
    XDisplayHdrModePreference_PreferRefreshRate: int
    XDisplayHdrModeResult_Unknown: int
    XDisplayHdrModeResult_Enabled: int
    XDisplayHdrModeResult_Disabled: int
    XGameActivationType_Protocol: int
    XGameActivationType_File: int
    XGameActivationType_PendingGameInvite: int
    XGameActivationType_AcceptedGameInvite: int
    XPACKAGE_IDENTIFIER_MAX_LENGTH: int
    LOCALE_NAME_MAX_LENGTH: int
    XPackageChunkAvailability_Ready: int
    XPackageChunkAvailability_Pending: int
    XPackageChunkAvailability_Installable: int
    XPackageChunkAvailability_Unavailable: int
    XPackageChunkSelectorType_Language: int
    XPackageChunkSelectorType_Tag: int
    XPackageChunkSelectorType_Chunk: int
    XPackageChunkSelectorType_Feature: int
    XPackageEnumerationScope_ThisOnly: int
    XPackageEnumerationScope_ThisAndRelated: int
    XPackageEnumerationScope_ThisPublisher: int
    XPackageKind_Game: int
    XPackageKind_Content: int
    XPackageKind_PublisherContent: int
    STORE_SKU_ID_SIZE: int
    IN_APP_OFFER_TOKEN_MAX_SIZE: int
    TRIAL_UNIQUE_ID_MAX_SIZE: int
    SKU_ID_SIZE: int
    PRICE_MAX_SIZE: int
    XStoreCanLicenseStatus_NotLicensableToUser: int
    XStoreCanLicenseStatus_Licensable: int
    XStoreCanLicenseStatus_LicenseActionNotApplicableToProduct: int
    XStoreDurationUnit_Minute: int
    XStoreDurationUnit_Hour: int
    XStoreDurationUnit_Day: int
    XStoreDurationUnit_Week: int
    XStoreDurationUnit_Month: int
    XStoreDurationUnit_Year: int
    XStoreProductKind_None: int
    XStoreProductKind_Consumable: int
    XStoreProductKind_Durable: int
    XStoreProductKind_Game: int
    XStoreProductKind_Pass: int
    XStoreProductKind_UnmanagedConsumable: int
    XClosedCaptionFontEdgeAttribute_Default: int
    XClosedCaptionFontEdgeAttribute_NoEdgeAttribute: int
    XClosedCaptionFontEdgeAttribute_RaisedEdges: int
    XClosedCaptionFontEdgeAttribute_DepressedEdges: int
    XClosedCaptionFontEdgeAttribute_UniformedEdges: int
    XClosedCaptionFontEdgeAttribute_DropShadowedEdges: int
    XClosedCaptionFontStyle_Default: int
    XClosedCaptionFontStyle_MonospacedWithSerifs: int
    XClosedCaptionFontStyle_ProportionalWithSerifs: int
    XClosedCaptionFontStyle_MonospacedWithoutSerifs: int
    XClosedCaptionFontStyle_ProportionalWithoutSerifs: int
    XClosedCaptionFontStyle_Casual: int
    XClosedCaptionFontStyle_Cursive: int
    XClosedCaptionFontStyle_SmallCapitals: int
    XHighContrastMode_Off: int
    XHighContrastMode_Dark: int
    XHighContrastMode_Light: int
    XHighContrastMode_Other: int
    XSpeechToTextPositionHint_BottomCenter: int
    XSpeechToTextPositionHint_BottomLeft: int
    XSpeechToTextPositionHint_BottomRight: int
    XSpeechToTextPositionHint_MiddleRight: int
    XSpeechToTextPositionHint_MiddleLeft: int
    XSpeechToTextPositionHint_TopCenter: int
    XSpeechToTextPositionHint_TopLeft: int
    XSpeechToTextPositionHint_TopRight: int
    XSpeechToTextType_Voice: int
    XSpeechToTextType_Text: int
    XSpeechSynthesizerVoiceGender_Female: int
    XSpeechSynthesizerVoiceGender_Male: int
    APPCAPTURE_MAX_CAPTURE_FILES: int
    APPCAPTURE_MAX_LOCALID_LENGTH: int
    XAppCaptureMetadataPriority_Informational: int
    XAppCaptureMetadataPriority_Important: int
    XAppCaptureScreenshotFormatFlag_SDR: int
    XAppCaptureScreenshotFormatFlag_HDR: int
    XAppCaptureVideoEncoding_H264: int
    XAppCaptureVideoEncoding_HEVC: int
    XAppCaptureVideoColorFormat_SDR: int
    XAppCaptureVideoColorFormat_HDR: int
    XGameStreamingClientProperty_None: int
    XGameStreamingClientProperty_StreamPhysicalDimensions: int
    XGameStreamingClientProperty_TouchInputEnabled: int
    XGameStreamingClientProperty_TouchBundleVersion: int
    XGameStreamingClientProperty_IPAddress: int
    XGameStreamingClientProperty_SessionId: int
    XGameStreamingClientProperty_DisplayDetails: int
    XGameStreamingConnectionState_Disconnected: int
    XGameStreamingConnectionState_Connected: int
    XGameStreamingGamepadPhysicality_None: int
    XGameStreamingGamepadPhysicality_DPadUpPhysical: int
    XGameStreamingGamepadPhysicality_DPadDownPhysical: int
    XGameStreamingGamepadPhysicality_DPadLeftPhysical: int
    XGameStreamingGamepadPhysicality_DPadRightPhysical: int
    XGameStreamingGamepadPhysicality_MenuPhysical: int
    XGameStreamingGamepadPhysicality_ViewPhysical: int
    XGameStreamingGamepadPhysicality_LeftThumbstickPhysical: int
    XGameStreamingGamepadPhysicality_RightThumbstickPhysical: int
    XGameStreamingGamepadPhysicality_LeftShoulderPhysical: int
    XGameStreamingGamepadPhysicality_RightShoulderPhysical: int
    XGameStreamingGamepadPhysicality_APhysical: int
    XGameStreamingGamepadPhysicality_BPhysical: int
    XGameStreamingGamepadPhysicality_XPhysical: int
    XGameStreamingGamepadPhysicality_YPhysical: int
    XGameStreamingGamepadPhysicality_LeftTriggerPhysical: int
    XGameStreamingGamepadPhysicality_RightTriggerPhysical: int
    XGameStreamingGamepadPhysicality_LeftThumbstickXPhysical: int
    XGameStreamingGamepadPhysicality_LeftThumbstickYPhysical: int
    XGameStreamingGamepadPhysicality_RightThumbstickXPhysical: int
    XGameStreamingGamepadPhysicality_RightThumbstickYPhysical: int
    XGameStreamingGamepadPhysicality_ButtonsPhysical: int
    XGameStreamingGamepadPhysicality_AnalogsPhysical: int
    XGameStreamingGamepadPhysicality_AllPhysical: int
    XGameStreamingGamepadPhysicality_DPadUpVirtual: int
    XGameStreamingGamepadPhysicality_DPadDownVirtual: int
    XGameStreamingGamepadPhysicality_DPadLeftVirtual: int
    XGameStreamingGamepadPhysicality_DPadRightVirtual: int
    XGameStreamingGamepadPhysicality_MenuVirtual: int
    XGameStreamingGamepadPhysicality_ViewVirtual: int
    XGameStreamingGamepadPhysicality_LeftThumbstickVirtual: int
    XGameStreamingGamepadPhysicality_RightThumbstickVirtual: int
    XGameStreamingGamepadPhysicality_LeftShoulderVirtual: int
    XGameStreamingGamepadPhysicality_RightShoulderVirtual: int
    XGameStreamingGamepadPhysicality_AVirtual: int
    XGameStreamingGamepadPhysicality_BVirtual: int
    XGameStreamingGamepadPhysicality_XVirtual: int
    XGameStreamingGamepadPhysicality_YVirtual: int
    XGameStreamingGamepadPhysicality_LeftTriggerVirtual: int
    XGameStreamingGamepadPhysicality_RightTriggerVirtual: int
    XGameStreamingGamepadPhysicality_LeftThumbstickXVirtual: int
    XGameStreamingGamepadPhysicality_LeftThumbstickYVirtual: int
    XGameStreamingGamepadPhysicality_RightThumbstickXVirtual: int
    XGameStreamingGamepadPhysicality_RightThumbstickYVirtual: int
    XGameStreamingGamepadPhysicality_ButtonsVirtual: int
    XGameStreamingGamepadPhysicality_AnalogsVirtual: int
    XGameStreamingGamepadPhysicality_AllVirtual: int
    XGameStreamingTouchControlsStateOperationKind_Replace: int
    XGameStreamingTouchControlsStateValueKind_Boolean: int
    XGameStreamingTouchControlsStateValueKind_Integer: int
    XGameStreamingTouchControlsStateValueKind_Double: int
    XGameStreamingTouchControlsStateValueKind_String: int
    XGameStreamingVideoFlags_None: int
    XGameStreamingVideoFlags_SupportsCustomAspectRatio: int
    XGameStreamingVideoFlags_SupportsPresentScaling: int
    XGameStreamingVideoFlags_All: int
    XblRealTimeActivitySubscriptionState_Unknown: int
    XblRealTimeActivitySubscriptionState_PendingSubscribe: int
    XblRealTimeActivitySubscriptionState_Subscribed: int
    XblRealTimeActivitySubscriptionState_PendingUnsubscribe: int
    XblRealTimeActivitySubscriptionState_Closed: int
    XblRealTimeActivityConnectionState_Connected: int
    XblRealTimeActivityConnectionState_Connecting: int
    XblRealTimeActivityConnectionState_Disconnected: int
    XblPresenceDeviceType_Unknown: int
    XblPresenceDeviceType_WindowsPhone: int
    XblPresenceDeviceType_WindowsPhone7: int
    XblPresenceDeviceType_Web: int
    XblPresenceDeviceType_Xbox360: int
    XblPresenceDeviceType_PC: int
    XblPresenceDeviceType_Windows8: int
    XblPresenceDeviceType_XboxOne: int
    XblPresenceDeviceType_WindowsOneCore: int
    XblPresenceDeviceType_WindowsOneCoreMobile: int
    XblPresenceDeviceType_iOS: int
    XblPresenceDeviceType_Android: int
    XblPresenceDeviceType_AppleTV: int
    XblPresenceDeviceType_Nintendo: int
    XblPresenceDeviceType_PlayStation: int
    XblPresenceDeviceType_Win32: int
    XblPresenceDeviceType_Scarlett: int
    XblPresenceUserState_Unknown: int
    XblPresenceUserState_Online: int
    XblPresenceUserState_Away: int
    XblPresenceUserState_Offline: int
    XblPresenceTitleViewState_Unknown: int
    XblPresenceTitleViewState_FullScreen: int
    XblPresenceTitleViewState_Filled: int
    XblPresenceTitleViewState_Snapped: int
    XblPresenceTitleViewState_Background: int
    XblPresenceDetailLevel_Default: int
    XblPresenceDetailLevel_User: int
    XblPresenceDetailLevel_Device: int
    XblPresenceDetailLevel_Title: int
    XblPresenceDetailLevel_All: int
    XblPresenceMediaIdType_Unknown: int
    XblPresenceMediaIdType_Bing: int
    XblPresenceMediaIdType_MediaProvider: int
    XblPresenceTitleState_Unknown: int
    XblPresenceTitleState_Started: int
    XblPresenceTitleState_Ended: int
    XblPresenceBroadcastProvider_Unknown: int
    XblPresenceBroadcastProvider_Twitch: int
    XblTournamentGameResult_NoContest: int
    XblTournamentGameResult_Win: int
    XblTournamentGameResult_Loss: int
    XblTournamentGameResult_Draw: int
    XblTournamentGameResult_Rank: int
    XblTournamentGameResult_NoShow: int
    XblTournamentArbitrationState_None: int
    XblTournamentArbitrationState_Completed: int
    XblTournamentArbitrationState_Canceled: int
    XblTournamentArbitrationState_NoResults: int
    XblTournamentArbitrationState_PartialResults: int
    XblTournamentGameResultSource_None: int
    XblTournamentGameResultSource_Arbitration: int
    XblTournamentGameResultSource_Server: int
    XblTournamentGameResultSource_Adjusted: int
    XblTournamentArbitrationStatus_Waiting: int
    XblTournamentArbitrationStatus_InProgress: int
    XblTournamentArbitrationStatus_Complete: int
    XblTournamentArbitrationStatus_Playing: int
    XblTournamentArbitrationStatus_Incomplete: int
    XblTournamentArbitrationStatus_Joining: int
    XblTournamentRegistrationState_Unknown: int
    XblTournamentRegistrationState_Pending: int
    XblTournamentRegistrationState_Withdrawn: int
    XblTournamentRegistrationState_Rejected: int
    XblTournamentRegistrationState_Registered: int
    XblTournamentRegistrationState_Completed: int
    XblTournamentRegistrationReason_Unknown: int
    XblTournamentRegistrationReason_RegistrationClosed: int
    XblTournamentRegistrationReason_MemberAlreadyRegistered: int
    XblTournamentRegistrationReason_TournamentFull: int
    XblTournamentRegistrationReason_TeamEliminated: int
    XblTournamentRegistrationReason_TournamentCompleted: int
    XblMultiplayerSessionVisibility_Unknown: int
    XblMultiplayerSessionVisibility_Any: int
    XblMultiplayerSessionVisibility_PrivateSession: int
    XblMultiplayerSessionVisibility_Visible: int
    XblMultiplayerSessionVisibility_Full: int
    XblMultiplayerSessionVisibility_Open: int
    XblMultiplayerInitializationStage_Unknown: int
    XblMultiplayerInitializationStage_None: int
    XblMultiplayerInitializationStage_Joining: int
    XblMultiplayerInitializationStage_Measuring: int
    XblMultiplayerInitializationStage_Evaluating: int
    XblMultiplayerInitializationStage_Failed: int
    XblMultiplayerMetrics_Unknown: int
    XblMultiplayerMetrics_BandwidthUp: int
    XblMultiplayerMetrics_BandwidthDown: int
    XblMultiplayerMetrics_Bandwidth: int
    XblMultiplayerMetrics_Latency: int
    XblNetworkAddressTranslationSetting_Unknown: int
    XblNetworkAddressTranslationSetting_Open: int
    XblNetworkAddressTranslationSetting_Moderate: int
    XblNetworkAddressTranslationSetting_Strict: int
    XblMultiplayerMeasurementFailure_Unknown: int
    XblMultiplayerMeasurementFailure_None: int
    XblMultiplayerMeasurementFailure_Timeout: int
    XblMultiplayerMeasurementFailure_Latency: int
    XblMultiplayerMeasurementFailure_BandwidthUp: int
    XblMultiplayerMeasurementFailure_BandwidthDown: int
    XblMultiplayerMeasurementFailure_Group: int
    XblMultiplayerMeasurementFailure_Network: int
    XblMultiplayerMeasurementFailure_Episode: int
    XblMultiplayerSessionStatus_Unknown: int
    XblMultiplayerSessionStatus_Active: int
    XblMultiplayerSessionStatus_Inactive: int
    XblMultiplayerSessionStatus_Reserved: int
    XblMultiplayerSessionRestriction_Unknown: int
    XblMultiplayerSessionRestriction_None: int
    XblMultiplayerSessionRestriction_Local: int
    XblMultiplayerSessionRestriction_Followed: int
    XblMatchmakingStatus_Unknown: int
    XblMatchmakingStatus_None: int
    XblMatchmakingStatus_Searching: int
    XblMatchmakingStatus_Expired: int
    XblMatchmakingStatus_Found: int
    XblMatchmakingStatus_Canceled: int
    XblMultiplayerSessionMemberStatus_Reserved: int
    XblMultiplayerSessionMemberStatus_Inactive: int
    XblMultiplayerSessionMemberStatus_Ready: int
    XblMultiplayerSessionMemberStatus_Active: int
    XblMultiplayerSessionWriteMode_CreateNew: int
    XblMultiplayerSessionWriteMode_UpdateOrCreateNew: int
    XblMultiplayerSessionWriteMode_UpdateExisting: int
    XblMultiplayerSessionWriteMode_SynchronizedUpdate: int
    XblWriteSessionStatus_Unknown: int
    XblWriteSessionStatus_AccessDenied: int
    XblWriteSessionStatus_Created: int
    XblWriteSessionStatus_Conflict: int
    XblWriteSessionStatus_HandleNotFound: int
    XblWriteSessionStatus_OutOfSync: int
    XblWriteSessionStatus_SessionDeleted: int
    XblWriteSessionStatus_Updated: int
    XblMultiplayerSessionChangeTypes_None: int
    XblMultiplayerSessionChangeTypes_Everything: int
    XblMultiplayerSessionChangeTypes_HostDeviceTokenChange: int
    XblMultiplayerSessionChangeTypes_InitializationStateChange: int
    XblMultiplayerSessionChangeTypes_MatchmakingStatusChange: int
    XblMultiplayerSessionChangeTypes_MemberListChange: int
    XblMultiplayerSessionChangeTypes_MemberStatusChange: int
    XblMultiplayerSessionChangeTypes_SessionJoinabilityChange: int
    XblMultiplayerSessionChangeTypes_CustomPropertyChange: int
    XblMultiplayerSessionChangeTypes_MemberCustomPropertyChange: int
    XblMultiplayerSessionChangeTypes_TournamentPropertyChange: int
    XblMultiplayerSessionChangeTypes_ArbitrationPropertyChange: int
    XblMutableRoleSettings_None: int
    XblMutableRoleSettings_Max: int
    XblMutableRoleSettings_Target: int
    XBL_TOURNAMENT_REFERENCE_DEFINITION_NAME_MAX_LENGTH: int
    XBL_TOURNAMENT_REFERENCE_ORGANIZER_LENGTH: int
    XBL_MULTIPLAYER_DEVICE_TOKEN_MAX_LENGTH: int
    XBL_MULTIPLAYER_SESSION_TEMPLATE_NAME_MAX_LENGTH: int
    XBL_MULTIPLAYER_SESSION_NAME_MAX_LENGTH: int
    XBL_MULTIPLAYER_SESSION_REFERENCE_URI_MAX_LENGTH: int
    XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH: int
    XblSocialRelationshipFilter_All: int
    XblSocialRelationshipFilter_Favorite: int
    XblSocialRelationshipFilter_LegacyXboxLiveFriends: int
    XblReputationFeedbackType_FairPlayKillsTeammates: int
    XblReputationFeedbackType_FairPlayCheater: int
    XblReputationFeedbackType_FairPlayTampering: int
    XblReputationFeedbackType_FairPlayQuitter: int
    XblReputationFeedbackType_FairPlayKicked: int
    XblReputationFeedbackType_CommunicationsInappropriateVideo: int
    XblReputationFeedbackType_CommunicationsAbusiveVoice: int
    XblReputationFeedbackType_InappropriateUserGeneratedContent: int
    XblReputationFeedbackType_PositiveSkilledPlayer: int
    XblReputationFeedbackType_PositiveHelpfulPlayer: int
    XblReputationFeedbackType_PositiveHighQualityUserGeneratedContent: int
    XblReputationFeedbackType_CommsPhishing: int
    XblReputationFeedbackType_CommsPictureMessage: int
    XblReputationFeedbackType_CommsSpam: int
    XblReputationFeedbackType_CommsTextMessage: int
    XblReputationFeedbackType_CommsVoiceMessage: int
    XblReputationFeedbackType_FairPlayConsoleBanRequest: int
    XblReputationFeedbackType_FairPlayIdler: int
    XblReputationFeedbackType_FairPlayUserBanRequest: int
    XblReputationFeedbackType_UserContentGamerpic: int
    XblReputationFeedbackType_UserContentPersonalInfo: int
    XblReputationFeedbackType_FairPlayUnsporting: int
    XblReputationFeedbackType_FairPlayLeaderboardCheater: int
    XblSocialNotificationType_Unknown: int
    XblSocialNotificationType_Added: int
    XblSocialNotificationType_Changed: int
    XblSocialNotificationType_Removed: int
    XblSocialNotificationType_IncomingFriendRequestCountChanged: int
    XBL_SOCIAL_MANAGER_MAX_USERS_FROM_LIST: int
    XblSocialManagerExtraDetailLevel_NoExtraDetail: int
    XblSocialManagerExtraDetailLevel_TitleHistoryLevel: int
    XblSocialManagerExtraDetailLevel_PreferredColorLevel: int
    XblSocialManagerExtraDetailLevel_All: int
    XblPresenceFilter_Unknown: int
    XblPresenceFilter_TitleOnline: int
    XblPresenceFilter_TitleOffline: int
    XblPresenceFilter_TitleOnlineOutsideTitle: int
    XblPresenceFilter_AllOnline: int
    XblPresenceFilter_AllOffline: int
    XblPresenceFilter_AllTitle: int
    XblPresenceFilter_All: int
    XblSocialManagerEventType_UsersAddedToSocialGraph: int
    XblSocialManagerEventType_UsersRemovedFromSocialGraph: int
    XblSocialManagerEventType_PresenceChanged: int
    XblSocialManagerEventType_ProfilesChanged: int
    XblSocialManagerEventType_SocialRelationshipsChanged: int
    XblSocialManagerEventType_LocalUserAdded: int
    XblSocialManagerEventType_SocialUserGroupLoaded: int
    XblSocialManagerEventType_SocialUserGroupUpdated: int
    XblSocialManagerEventType_UnknownEvent: int
    XblRelationshipFilter_Unknown: int
    XblRelationshipFilter_Friends: int
    XblRelationshipFilter_Favorite: int
    XblSocialUserGroupType_FilterType: int
    XblSocialUserGroupType_UserListType: int
    XBL_NUM_PRESENCE_RECORDS: int
    XBL_SOCIAL_MANAGER_MAX_AFFECTED_USERS_PER_EVENT: int
    XblVerifyStringResultCode_Success: int
    XblVerifyStringResultCode_Offensive: int
    XblVerifyStringResultCode_TooLong: int
    XblVerifyStringResultCode_UnknownError: int
    XblMultiplayerActivityPlatform_Unknown: int
    XblMultiplayerActivityPlatform_XboxOne: int
    XblMultiplayerActivityPlatform_WindowsOneCore: int
    XblMultiplayerActivityPlatform_Win32: int
    XblMultiplayerActivityPlatform_Scarlett: int
    XblMultiplayerActivityPlatform_iOS: int
    XblMultiplayerActivityPlatform_Android: int
    XblMultiplayerActivityPlatform_Nintendo: int
    XblMultiplayerActivityPlatform_PlayStation: int
    XblMultiplayerActivityPlatform_All: int
    XblMultiplayerActivityJoinRestriction_Public: int
    XblMultiplayerActivityJoinRestriction_InviteOnly: int
    XblMultiplayerActivityJoinRestriction_Followed: int
    XblMultiplayerActivityEncounterType_Default: int
    XblMultiplayerActivityEncounterType_Teammate: int
    XblMultiplayerActivityEncounterType_Opponent: int
    XblMultiplayerJoinability_None: int
    XblMultiplayerJoinability_JoinableByFriends: int
    XblMultiplayerJoinability_InviteOnly: int
    XblMultiplayerJoinability_DisableWhileGameInProgress: int
    XblMultiplayerJoinability_Closed: int
    XblMultiplayerMatchStatus_None: int
    XblMultiplayerMatchStatus_SubmittingMatchTicket: int
    XblMultiplayerMatchStatus_Searching: int
    XblMultiplayerMatchStatus_Found: int
    XblMultiplayerMatchStatus_Joining: int
    XblMultiplayerMatchStatus_WaitingForRemoteClientsToJoin: int
    XblMultiplayerMatchStatus_Measuring: int
    XblMultiplayerMatchStatus_UploadingQosMeasurements: int
    XblMultiplayerMatchStatus_WaitingForRemoteClientsToUploadQos: int
    XblMultiplayerMatchStatus_Evaluating: int
    XblMultiplayerMatchStatus_Completed: int
    XblMultiplayerMatchStatus_Resubmitting: int
    XblMultiplayerMatchStatus_Expired: int
    XblMultiplayerMatchStatus_Canceling: int
    XblMultiplayerMatchStatus_Canceled: int
    XblMultiplayerMatchStatus_Failed: int
    XblMultiplayerEventType_UserAdded: int
    XblMultiplayerEventType_UserRemoved: int
    XblMultiplayerEventType_MemberJoined: int
    XblMultiplayerEventType_MemberLeft: int
    XblMultiplayerEventType_MemberPropertyChanged: int
    XblMultiplayerEventType_LocalMemberPropertyWriteCompleted: int
    XblMultiplayerEventType_LocalMemberConnectionAddressWriteCompleted: int
    XblMultiplayerEventType_SessionPropertyChanged: int
    XblMultiplayerEventType_SessionPropertyWriteCompleted: int
    XblMultiplayerEventType_SessionSynchronizedPropertyWriteCompleted: int
    XblMultiplayerEventType_HostChanged: int
    XblMultiplayerEventType_SynchronizedHostWriteCompleted: int
    XblMultiplayerEventType_JoinabilityStateChanged: int
    XblMultiplayerEventType_PerformQosMeasurements: int
    XblMultiplayerEventType_FindMatchCompleted: int
    XblMultiplayerEventType_JoinGameCompleted: int
    XblMultiplayerEventType_LeaveGameCompleted: int
    XblMultiplayerEventType_JoinLobbyCompleted: int
    XblMultiplayerEventType_ClientDisconnectedFromMultiplayerService: int
    XblMultiplayerEventType_InviteSent: int
    XblMultiplayerEventType_TournamentRegistrationStateChanged: int
    XblMultiplayerEventType_TournamentGameSessionReady: int
    XblMultiplayerEventType_ArbitrationComplete: int
    XblMultiplayerSessionType_Unknown: int
    XblMultiplayerSessionType_LobbySession: int
    XblMultiplayerSessionType_GameSession: int
    XblMultiplayerSessionType_MatchSession: int
    XblPreserveSessionMode_Unknown: int
    XblPreserveSessionMode_Always: int
    XblPreserveSessionMode_Never: int
    XblTicketStatus_Unknown: int
    XblTicketStatus_Expired: int
    XblTicketStatus_Searching: int
    XblTicketStatus_Found: int
    XblTicketStatus_Canceled: int
    XblPrivacySetting_Unknown: int
    XblPrivacySetting_ShareFriendList: int
    XblPrivacySetting_ShareGameHistory: int
    XblPrivacySetting_CommunicateUsingTextAndVoice: int
    XblPrivacySetting_SharePresence: int
    XblPrivacySetting_ShareProfile: int
    XblPrivacySetting_ShareVideoAndMusicStatus: int
    XblPrivacySetting_CommunicateUsingVideo: int
    XblPrivacySetting_CollectVoiceData: int
    XblPrivacySetting_ShareXboxMusicActivity: int
    XblPrivacySetting_ShareExerciseInfo: int
    XblPrivacySetting_ShareIdentity: int
    XblPrivacySetting_ShareIdentityInGame: int
    XblPrivacySetting_ShareRecordedGameSessions: int
    XblPrivacySetting_CollectLiveTvData: int
    XblPrivacySetting_CollectXboxVideoData: int
    XblPrivacySetting_ShareIdentityTransitively: int
    XblPrivacySetting_ShareVideoHistory: int
    XblPrivacySetting_ShareMusicHistory: int
    XblPrivacySetting_AllowUserCreatedContentViewing: int
    XblPrivacySetting_AllowProfileViewing: int
    XblPrivacySetting_ShowRealTimeActivity: int
    XblPrivacySetting_CollectVoiceDataXboxOneFull: int
    XblPrivacySetting_CanShareIdentity: int
    XblPrivacySetting_ShareContentToExternalNetworks: int
    XblPrivacySetting_CollectVoiceSearchData: int
    XblPrivacySetting_ShareClubMembership: int
    XblPrivacySetting_CollectVoiceGameChatData: int
    XblPrivacySetting_ShareActivityFeed: int
    XblPrivacySetting_CommunicateDuringCrossNetworkPlay: int
    XblPrivilege_Unknown: int
    XblPrivilege_AllowIngameVoiceCommunications: int
    XblPrivilege_AllowVideoCommunications: int
    XblPrivilege_AllowProfileViewing: int
    XblPrivilege_AllowCommunications: int
    XblPrivilege_AllowMultiplayer: int
    XblPrivilege_AllowAddFriend: int
    XblPermission_Unknown: int
    XblPermission_CommunicateUsingText: int
    XblPermission_CommunicateUsingVideo: int
    XblPermission_CommunicateUsingVoice: int
    XblPermission_ViewTargetProfile: int
    XblPermission_ViewTargetGameHistory: int
    XblPermission_ViewTargetVideoHistory: int
    XblPermission_ViewTargetMusicHistory: int
    XblPermission_ViewTargetExerciseInfo: int
    XblPermission_ViewTargetPresence: int
    XblPermission_ViewTargetVideoStatus: int
    XblPermission_ViewTargetMusicStatus: int
    XblPermission_PlayMultiplayer: int
    XblPermission_ViewTargetUserCreatedContent: int
    XblPermission_BroadcastWithTwitch: int
    XblPermission_WriteComment: int
    XblPermission_ShareItem: int
    XblPermission_ShareTargetContentToExternalNetworks: int
    XblPermissionDenyReason_Unknown: int
    XblPermissionDenyReason_NotAllowed: int
    XblPermissionDenyReason_MissingPrivilege: int
    XblPermissionDenyReason_PrivilegeRestrictsTarget: int
    XblPermissionDenyReason_BlockListRestrictsTarget: int
    XblPermissionDenyReason_MuteListRestrictsTarget: int
    XblPermissionDenyReason_PrivacySettingRestrictsTarget: int
    XblPermissionDenyReason_CrossNetworkUserMustBeFriend: int
    XblAnonymousUserType_Unknown: int
    XblAnonymousUserType_CrossNetworkUser: int
    XblAnonymousUserType_CrossNetworkFriend: int
    XblTitleManagedStatType_Number: int
    XblTitleManagedStatType_String: int
    XblLeaderboardStatType_Uint64: int
    XblLeaderboardStatType_Boolean: int
    XblLeaderboardStatType_Double: int
    XblLeaderboardStatType_String: int
    XblLeaderboardStatType_Other: int
    XblLeaderboardSortOrder_Descending: int
    XblLeaderboardSortOrder_Ascending: int
    XblSocialGroupType_None: int
    XblSocialGroupType_People: int
    XblSocialGroupType_Favorites: int
    XblLeaderboardQueryType_UserStatBacked: int
    XblLeaderboardQueryType_TitleManagedStatBackedGlobal: int
    XblLeaderboardQueryType_TitleManagedStatBackedSocial: int
    XBL_TITLE_STORAGE_MIN_UPLOAD_BLOCK_SIZE: int
    XBL_TITLE_STORAGE_MAX_UPLOAD_BLOCK_SIZE: int
    XBL_TITLE_STORAGE_DEFAULT_UPLOAD_BLOCK_SIZE: int
    XBL_TITLE_STORAGE_MIN_DOWNLOAD_BLOCK_SIZE: int
    XBL_TITLE_STORAGE_DEFAULT_DOWNLOAD_BLOCK_SIZE: int
    XBL_TITLE_STORAGE_BLOB_PATH_MAX_LENGTH: int
    XBL_TITLE_STORAGE_BLOB_DISPLAY_NAME_MAX_LENGTH: int
    XBL_TITLE_STORAGE_BLOB_ETAG_MAX_LENGTH: int
    XblTitleStorageType_TrustedPlatformStorage: int
    XblTitleStorageType_GlobalStorage: int
    XblTitleStorageType_Universal: int
    XblTitleStorageBlobType_Unknown: int
    XblTitleStorageBlobType_Binary: int
    XblTitleStorageBlobType_Json: int
    XblTitleStorageBlobType_Config: int
    XblTitleStorageETagMatchCondition_NotUsed: int
    XblTitleStorageETagMatchCondition_IfMatch: int
    XblTitleStorageETagMatchCondition_IfNotMatch: int

    def XTaskQueueCreate(self, workDispatchMode: Int, completionDispatchMode: Int, queue: Array, /) -> int:
        """Creates a queue with two ports of its own."""
        ...

    def XTaskQueueGetPort(self, queue: CData, port: Int, portHandle: Array, /) -> int:
        """Gets the handle of one port of a queue, to create a composite queue with."""
        ...

    def XTaskQueueCreateComposite(self, workPort: CData, completionPort: CData, queue: Array, /) -> int:
        """Creates a queue out of ports of other queues; both may be the same port."""
        ...

    def XTaskQueueGetCurrentProcessTaskQueue(self, queue: Array, /) -> bool:
        """Gets a handle to the process queue: the queue of calls whose block names none."""
        ...

    def XTaskQueueSetCurrentProcessTaskQueue(self, queue: CData, /) -> None:
        """Replaces the process queue: the queue of calls whose block names none."""
        ...

    def XTaskQueueSubmitCallback(self, queue: CData, port: Int, callbackContext: Bytes, callback: CData, /) -> int:
        """Appends a callback to a port."""
        ...

    def XTaskQueueSubmitDelayedCallback(self, queue: CData, port: Int, delayMs: Int, callbackContext: Bytes, callback: CData, /) -> int:
        """Submits a callback that joins the end of the port when `delayMs` milliseconds have passed on a ...."""
        ...

    def XTaskQueueDispatch(self, queue: CData, port: Int, timeoutInMs: Int, /) -> bool:
        """Runs at most one callback of a port on the calling thread, in every dispatch mode of the port."""
        ...

    def XTaskQueueRegisterMonitor(self, queue: CData, callbackContext: Bytes, callback: CData, token: Array, /) -> int:
        """Registers a callback that is called for each callback that becomes ready on either port of the ...."""
        ...

    def XTaskQueueUnregisterMonitor(self, queue: CData, token: CData, /) -> None:
        """Ends the registration of a monitor and waits until no thread runs it."""
        ...

    def XTaskQueueRegisterWaiter(self, queue: CData, port: Int, waitHandle: CData, callbackContext: Bytes, callback: CData, token: Array, /) -> int:
        """Submits `callback` to a port each time a Windows wait handle is signaled, until it is ...."""
        ...

    def XTaskQueueUnregisterWaiter(self, queue: CData, token: CData, /) -> None:
        """Ends the registration of a waiter: no call of its callback begins any more, even if the handle ...."""
        ...

    def XTaskQueueTerminate(self, queue: CData, wait: Bool, callbackContext: Bytes, callback: CData, /) -> int:
        """Cancels everything in the queue."""
        ...

    def XTaskQueueDuplicateHandle(self, queueHandle: CData, duplicatedHandle: Array, /) -> int:
        """Gets one more handle to the same queue, with a value of its own."""
        ...

    def XTaskQueueCloseHandle(self, queue: CData, /) -> None:
        """Closes one handle."""
        ...

    def XAsyncRun(self, asyncBlock: Array, work: CData, /) -> int:
        """Runs `work` on the work port of the block's queue, then calls the completion callback on its ...."""
        ...

    def XAsyncGetStatus(self, asyncBlock: Array, wait: Bool, /) -> int:
        """Gets the status of a call."""
        ...

    def XAsyncGetResultSize(self, asyncBlock: Array, bufferSize: Array, /) -> int:
        """Gets the size in bytes of a payload that was not fetched yet; 0 when there is none or it was fetched."""
        ...

    def XAsyncCancel(self, asyncBlock: Array, /) -> None:
        """Requests cancellation of the call."""
        ...

    def XAsyncBegin(self, asyncBlock: Array, context: Bytes, identity: Bytes, identityName: Bytes, provider: CData, /) -> int:
        """Begins a call in a block: checks the block and its queue (the process queue when it has none), ...."""
        ...

    def XAsyncSchedule(self, asyncBlock: Array, delayInMs: Int, /) -> int:
        """Schedules a call of the provider with DoWork on the work port."""
        ...

    def XAsyncComplete(self, asyncBlock: Array, result: Int, requiredBufferSize: Int, /) -> None:
        """Completes a call."""
        ...

    def XAsyncGetResult(self, asyncBlock: Array, identity: Bytes, bufferSize: Int, buffer: Bytes, bufferUsed: Array, /) -> int:
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

    def HCSettingsGetTraceLevel(self, traceLevel: Array, /) -> int:
        """Gets the level of the log."""
        ...

    def HCTraceSetClientCallback(self, callback: CData, /) -> bool:
        """Sets the callback for the lines of the log."""
        ...

    def HCTraceSetTraceToDebugger(self, traceToDebugger: Bool, /) -> None:
        """Sets whether lines also go to the debugger."""
        ...

    def HCTraceSetEtwEnabled(self, enabled: Bool, /) -> None:
        """Sets whether lines also go to Event Tracing for Windows."""
        ...

    def HCTraceSetPlatformCallbacks(self, threadIdCallback: CData, threadIdContext: Bytes, writeToDebuggerCallback: CData, writeToDebuggerContext: Bytes, /) -> int:
        """Sets the functions that read thread ids and write to the debugger, for platforms with functions ...."""
        ...

    def HCTraceImplMessage(self, area: Array, level: Int, format: Bytes, /, *more: Any) -> None:
        """Writes a line, with the arguments of printf."""
        ...

    def HCTraceImplScopeId(self) -> int:
        """Gets a new number for a scope, which both of its lines contain."""
        ...

    def XErrorSetOptions(self, optionsDebuggerPresent: Int, optionsDebuggerNotPresent: Int, /) -> None:
        """Sets what happens when a call of the runtime fails: the functions of XGameRuntimeInit.h, ...."""
        ...

    def XErrorSetCallback(self, callback: CData, context: Bytes, /) -> None:
        """Sets the callback for failing calls of the runtime; null removes it."""
        ...

    def XUserGetMaxUsers(self, maxUsers: Array, /) -> int:
        """Gets the number of users that can be added at the same time: the number of configured users."""
        ...

    def XUserAddAsync(self, options: Int, async_: Array, /) -> int:
        """Adds a configured user."""
        ...

    def XUserAddResult(self, async_: Array, newUser: Array, /) -> int:
        """Fetches the user of XUserAddAsync, once."""
        ...

    def XUserAddByIdWithUiAsync(self, userId: Int, async_: Array, /) -> int:
        """Adds the configured user with a given xuid; no dialog appears."""
        ...

    def XUserAddByIdWithUiResult(self, async_: Array, newUser: Array, /) -> int:
        """Fetches the user of XUserAddByIdWithUiAsync, once."""
        ...

    def XUserFindUserById(self, userId: Int, handle: Array, /) -> int:
        """Finds an added user by its xuid."""
        ...

    def XUserFindUserByLocalId(self, userLocalId: CData, handle: Array, /) -> int:
        """Finds an added user by its local id."""
        ...

    def XUserFindForDevice(self, deviceId: Array, handle: Array, /) -> int:
        """Finds the user that an input device belongs to."""
        ...

    def XUserCompare(self, user1: CData, user2: CData, /) -> int:
        """Compares the users of two handles, in an order that is constant while the process runs."""
        ...

    def XUserGetId(self, user: CData, userId: Array, /) -> int:
        """Gets the Xbox user id (xuid) of the user."""
        ...

    def XUserGetLocalId(self, user: CData, userLocalId: Array, /) -> int:
        """Gets the id of the user within this process."""
        ...

    def XUserGetGamertag(self, user: CData, gamertagComponent: Int, gamertagSize: Int, gamertag: Bytes, gamertagUsed: Array, /) -> int:
        """Copies one form of the gamertag in UTF-8."""
        ...

    def XUserGetState(self, user: CData, state: Array, /) -> int:
        """Gets the sign-in state of the user."""
        ...

    def XUserGetIsGuest(self, user: CData, isGuest: Array, /) -> int:
        """Checks whether the user is a guest (`xuid:gamertag:guest` in the configuration)."""
        ...

    def XUserGetAgeGroup(self, user: CData, ageGroup: Array, /) -> int:
        """Gets the age group of the user."""
        ...

    def XUserIsStoreUser(self, user: CData, /) -> bool:
        """Checks whether the user is the one of the store."""
        ...

    def XUserGetGamerPictureAsync(self, user: CData, pictureSize: Int, async_: Array, /) -> int:
        """Reads the user's picture: a built-in one of less than 16 KiB, or the PNG file that ...."""
        ...

    def XUserGetGamerPictureResultSize(self, async_: Array, bufferSize: Array, /) -> int:
        """Gets the size in bytes of the picture of XUserGetGamerPictureAsync."""
        ...

    def XUserGetGamerPictureResult(self, async_: Array, bufferSize: Int, buffer: Bytes, bufferUsed: Array, /) -> int:
        """Copies the picture of XUserGetGamerPictureAsync, once."""
        ...

    def XUserCheckPrivilege(self, user: CData, options: Int, privilege: Int, hasPrivilege: Array, reason: Array, /) -> int:
        """Checks whether the user has a privilege, and why not (`reason` may be null)."""
        ...

    def XUserResolvePrivilegeWithUiAsync(self, user: CData, options: Int, privilege: Int, async_: Array, /) -> int:
        """Lets the player acquire a privilege, on a console."""
        ...

    def XUserResolvePrivilegeWithUiResult(self, async_: Array, /) -> int:
        """Gets the result of XUserResolvePrivilegeWithUiAsync."""
        ...

    def XUserGetTokenAndSignatureAsync(self, user: CData, options: Int, method: Bytes, url: Bytes, headerCount: Int, headers: Array, bodySize: Int, bodyBuffer: Bytes, async_: Array, /) -> int:
        """Gets the value of the header Authorization, and a signature where there is one, for a request ...."""
        ...

    def XUserGetTokenAndSignatureResultSize(self, async_: Array, bufferSize: Array, /) -> int:
        """Gets the size in bytes of the buffer for XUserGetTokenAndSignatureResult."""
        ...

    def XUserGetTokenAndSignatureResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the token and the signature of XUserGetTokenAndSignatureAsync, once."""
        ...

    def XUserGetTokenAndSignatureUtf16Async(self, user: CData, options: Int, method: Text, url: Text, headerCount: Int, headers: Array, bodySize: Int, bodyBuffer: Bytes, async_: Array, /) -> int:
        """Begins the same call as XUserGetTokenAndSignatureAsync, with wide texts: UTF-16 where wchar_t ...."""
        ...

    def XUserGetTokenAndSignatureUtf16ResultSize(self, async_: Array, bufferSize: Array, /) -> int:
        """Gets the size in bytes of the buffer for XUserGetTokenAndSignatureUtf16Result."""
        ...

    def XUserGetTokenAndSignatureUtf16Result(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the token and the signature of XUserGetTokenAndSignatureUtf16Async, once."""
        ...

    def XUserResolveIssueWithUiAsync(self, user: CData, url: Bytes, async_: Array, /) -> int:
        """Lets the player resolve a problem of the account, on a console."""
        ...

    def XUserResolveIssueWithUiResult(self, async_: Array, /) -> int:
        """Gets the result of XUserResolveIssueWithUiAsync."""
        ...

    def XUserResolveIssueWithUiUtf16Async(self, user: CData, url: Text, async_: Array, /) -> int:
        """Begins the same call as XUserResolveIssueWithUiAsync, with a wide text."""
        ...

    def XUserResolveIssueWithUiUtf16Result(self, async_: Array, /) -> int:
        """Gets the result of XUserResolveIssueWithUiUtf16Async."""
        ...

    def XUserGetMsaTokenSilentlyAsync(self, user: CData, options: Int, scope: Bytes, async_: Array, /) -> int:
        """Gets a token of the Microsoft account for a scope."""
        ...

    def XUserGetMsaTokenSilentlyResultSize(self, async_: Array, tokenSize: Array, /) -> int:
        """Gets the size in bytes of the token that XUserGetMsaTokenSilentlyAsync fetched."""
        ...

    def XUserGetMsaTokenSilentlyResult(self, async_: Array, resultTokenSize: Int, resultToken: Bytes, resultTokenUsed: Array, /) -> int:
        """Copies the token that XUserGetMsaTokenSilentlyAsync fetched, once."""
        ...

    def XUserRegisterForChangeEvent(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """Registers a callback for changes of users."""
        ...

    def XUserUnregisterForChangeEvent(self, token: CData, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts afterwards, also for earlier events."""
        ...

    def XUserIsSignOutPresent(self) -> bool:
        """Checks whether XUserSignOutAsync is supported."""
        ...

    def XUserSignOutAsync(self, user: CData, async_: Array, /) -> int:
        """Signs a user out, as XblShimSignOutUser does; the callbacks of XUserRegisterForChangeEvent are ...."""
        ...

    def XUserSignOutResult(self, async_: Array, /) -> int:
        """Gets the result of XUserSignOutAsync."""
        ...

    def XUserGetSignOutDeferral(self, deferral: Array, /) -> int:
        """Delays a sign-out until the deferral is closed, on a console."""
        ...

    def XUserCloseSignOutDeferralHandle(self, deferral: CData, /) -> None:
        """Ends the delay of a sign-out."""
        ...

    def XUserFindControllerForUserWithUiAsync(self, user: CData, async_: Array, /) -> int:
        """Finds the gamepad of a user; no dialog appears."""
        ...

    def XUserFindControllerForUserWithUiResult(self, async_: Array, deviceId: Array, /) -> int:
        """Fetches the id of the gamepad that XUserFindControllerForUserWithUiAsync found, once."""
        ...

    def XUserRegisterForDeviceAssociationChanged(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """Registers a callback for input devices whose user changes, on the completion port of `queue`."""
        ...

    def XUserUnregisterForDeviceAssociationChanged(self, token: CData, wait: Bool, /) -> bool:
        """Ends a registration."""
        ...

    def XUserGetDefaultAudioEndpointUtf16(self, user: CData, defaultAudioEndpointKind: Int, endpointIdUtf16Count: Int, endpointIdUtf16: Text, endpointIdUtf16Used: Array, /) -> int:
        """Copies the id of the user's audio device."""
        ...

    def XUserRegisterForDefaultAudioEndpointUtf16Changed(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """Registers a callback for changed audio devices; `queue` may be null."""
        ...

    def XUserUnregisterForDefaultAudioEndpointUtf16Changed(self, token: CData, wait: Bool, /) -> bool:
        """Ends a registration."""
        ...

    def XUserPlatformRemoteConnectSetEventHandlers(self, queue: CData, handlers: Array, /) -> int:
        """Sets the handlers of sign-in on another device."""
        ...

    def XUserPlatformRemoteConnectCancelPrompt(self, operation: CData, /) -> int:
        """Ends a prompt that the player closed."""
        ...

    def XUserPlatformSpopPromptSetEventHandlers(self, queue: CData, handler: CData, context: Bytes, /) -> int:
        """Sets the handler for users who are signed in elsewhere."""
        ...

    def XUserPlatformSpopPromptComplete(self, operation: CData, result: Int, /) -> int:
        """Reports the player's choice of such a prompt."""
        ...

    def XUserDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """Gets one more handle to the same user."""
        ...

    def XUserCloseHandle(self, user: CData, /) -> None:
        """Closes one handle."""
        ...

    def XGameGetXboxTitleId(self, titleId: Array, /) -> int:
        """Gets the title id: that of the configuration, of MicrosoftGame.config beside the program, or the ...."""
        ...

    def XLaunchNewGame(self, exePath: Bytes, args: Bytes, defaultUser: CData, /) -> None:
        """Ends this program and starts another one of the same package."""
        ...

    def XLaunchRestartOnCrash(self, args: Bytes, reserved: Int, /) -> int:
        """Starts the program again after a crash, with these arguments; null removes them."""
        ...

    def XGameRuntimeIsFeatureAvailable(self, feature: Int, /) -> bool:
        """Checks whether a part of the runtime is available: whether at least half of its functions work ...."""
        ...

    def XGameRuntimeInitialize(self) -> int:
        """Starts the game runtime."""
        ...

    def XGameRuntimeInitializeWithOptions(self, options: Array, /) -> int:
        """Starts the game runtime as XGameRuntimeInitialize does, with a MicrosoftGame.config of the title."""
        ...

    def XGameRuntimeUninitialize(self) -> None:
        """Stops the game runtime."""
        ...

    def XSystemGetDeviceType(self) -> int:
        """Gets the kind of this device: Pc on every platform."""
        ...

    def XSystemGetXboxLiveSandboxId(self, sandboxIdSize: Int, sandboxId: Bytes, sandboxIdUsed: Array, /) -> int:
        """Copies the id of the configured sandbox (`sandbox`, or XBLSHIM_SANDBOX; RETAIL by default)."""
        ...

    def XSystemGetAnalyticsInfo(self) -> CData:
        """Gets versions and names for analytics, those of a PC: the version of Windows of the edition, the ...."""
        ...

    def XSystemGetAppSpecificDeviceId(self, appSpecificDeviceIdSize: Int, appSpecificDeviceId: Bytes, appSpecificDeviceIdUsed: Array, /) -> int:
        """Copies the id of this device for this title: 44 characters, constant for the same `state_dir`."""
        ...

    def XSystemGetConsoleId(self, consoleIdSize: Int, consoleId: Bytes, consoleIdUsed: Array, /) -> int:
        """Copies the console id of a PC, which consists of zeros and dots."""
        ...

    def XSystemHandleTrack(self, callback: CData, context: Bytes, /) -> int:
        """Sets a callback for handles that are created and closed."""
        ...

    def XSystemIsHandleValid(self, handle: Bytes, /) -> bool:
        """Checks whether a handle is open: a task queue, a user, or a handle of a function that returns a ...."""
        ...

    def XSystemGetRuntimeInfo(self) -> CData:
        """Gets the versions of the runtime."""
        ...

    def XSystemAllowFullDownloadBandwidth(self, enable: Bool, /) -> None:
        """Lets downloads use the whole bandwidth while the title runs."""
        ...

    def XNetworkingGetConnectivityHint(self, connectivityHint: Array, /) -> int:
        """Gets the state of the connection: internet access through Ethernet, or none while the network is ...."""
        ...

    def XNetworkingRegisterConnectivityHintChanged(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """Registers a callback for changes of the connection."""
        ...

    def XNetworkingUnregisterConnectivityHintChanged(self, token: CData, wait: Bool, /) -> bool:
        """Ends a registration: no callback starts afterwards, also for earlier changes."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPort(self, preferredLocalUdpMultiplayerPort: Array, /) -> int:
        """Gets the UDP port for multiplayer."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(self, asyncBlock: Array, /) -> int:
        """Begins to read the UDP port for multiplayer."""
        ...

    def XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(self, asyncBlock: Array, preferredLocalUdpMultiplayerPort: Array, /) -> int:
        """Gets the port of XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsync(self, url: Bytes, asyncBlock: Array, /) -> int:
        """Begins to read the protocols and certificates to accept of a server."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResult(self, asyncBlock: Array, securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Array, securityInformationBuffer: Bytes, securityInformation: Array, /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, without thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlAsyncResultSize(self, asyncBlock: Array, securityInformationBufferByteCount: Array, /) -> int:
        """Gets the size of the information in bytes."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16Async(self, url: Text, asyncBlock: Array, /) -> int:
        """Begins the same call as XNetworkingQuerySecurityInformationForUrlAsync, with a wide text."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(self, asyncBlock: Array, securityInformationBufferByteCount: Int, securityInformationBufferByteCountUsed: Array, securityInformationBuffer: Bytes, securityInformation: Array, /) -> int:
        """Fetches the information, once: TLS 1.2 and 1.3, without thumbprints."""
        ...

    def XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(self, asyncBlock: Array, securityInformationBufferByteCount: Array, /) -> int:
        """Gets the size of the information in bytes."""
        ...

    def XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """Registers a callback for changes of the preferred UDP port."""
        ...

    def XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(self, token: CData, wait: Bool, /) -> bool:
        """Ends a registration of XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged."""
        ...

    def XNetworkingVerifyServerCertificate(self, requestHandle: Bytes, securityInformation: Array, /) -> int:
        """Checks the certificate of a request's server."""
        ...

    def XNetworkingQueryConfigurationSetting(self, configurationSetting: Int, value: Array, /) -> int:
        """Gets the value that the title has set; 0 without one."""
        ...

    def XNetworkingSetConfigurationSetting(self, configurationParameter: Int, value: Int, /) -> int:
        """Stores a value, which has no effect."""
        ...

    def XNetworkingQueryStatistics(self, statisticsType: Int, statisticsBuffer: Array, /) -> int:
        """Gets statistics of the network stack."""
        ...

    def XGameSaveInitializeProvider(self, requestingUser: CData, configurationId: Bytes, syncOnDemand: Bool, provider: Array, /) -> int:
        """Opens the saves of a user in a service configuration."""
        ...

    def XGameSaveInitializeProviderAsync(self, requestingUser: CData, configurationId: Bytes, syncOnDemand: Bool, async_: Array, /) -> int:
        """Begins XGameSaveInitializeProvider on the work port."""
        ...

    def XGameSaveInitializeProviderResult(self, async_: Array, provider: Array, /) -> int:
        """Gets the provider of XGameSaveInitializeProviderAsync, once."""
        ...

    def XGameSaveGetRemainingQuota(self, provider: CData, remainingQuota: Array, /) -> int:
        """Gets the number of bytes that can still be saved: 256 MiB minus the size of all blobs of the ...."""
        ...

    def XGameSaveGetRemainingQuotaAsync(self, provider: CData, async_: Array, /) -> int:
        """Begins XGameSaveGetRemainingQuota on the work port."""
        ...

    def XGameSaveGetRemainingQuotaResult(self, async_: Array, remainingQuota: Array, /) -> int:
        """Gets the quota of XGameSaveGetRemainingQuotaAsync, once."""
        ...

    def XGameSaveEnumerateContainerInfo(self, provider: CData, context: Bytes, callback: CData, /) -> int:
        """Calls `callback` for each container, in the order of their names, on this thread, until it ...."""
        ...

    def XGameSaveEnumerateContainerInfoByName(self, provider: CData, containerNamePrefix: Bytes, context: Bytes, callback: CData, /) -> int:
        """Calls `callback` as XGameSaveEnumerateContainerInfo does, for the containers whose names begin ...."""
        ...

    def XGameSaveGetContainerInfo(self, provider: CData, containerName: Bytes, context: Bytes, callback: CData, /) -> int:
        """Calls `callback` as XGameSaveEnumerateContainerInfo does, for the container of this name."""
        ...

    def XGameSaveCreateContainer(self, provider: CData, containerName: Bytes, containerContext: Array, /) -> int:
        """Creates a handle to a container, which need not exist: its first submitted update creates it."""
        ...

    def XGameSaveDeleteContainer(self, provider: CData, containerName: Bytes, /) -> int:
        """Deletes a container with its blobs, as a whole or not at all."""
        ...

    def XGameSaveDeleteContainerAsync(self, provider: CData, containerName: Bytes, async_: Array, /) -> int:
        """Begins XGameSaveDeleteContainer on the work port."""
        ...

    def XGameSaveDeleteContainerResult(self, async_: Array, /) -> int:
        """Gets the result of XGameSaveDeleteContainerAsync."""
        ...

    def XGameSaveEnumerateBlobInfo(self, container: CData, context: Bytes, callback: CData, /) -> int:
        """Calls `callback` for each blob of a container, in the order of their names, on this thread, ...."""
        ...

    def XGameSaveEnumerateBlobInfoByName(self, container: CData, blobNamePrefix: Bytes, context: Bytes, callback: CData, /) -> int:
        """Calls `callback` as XGameSaveEnumerateBlobInfo does, for the blobs whose names begin with a prefix."""
        ...

    def XGameSaveReadBlobData(self, container: CData, blobNames: Array, countOfBlobs: Array, blobsSize: Int, blobData: Array, /) -> int:
        """Reads the blobs that `blobNames` names in their order, or all blobs in the order of their names ...."""
        ...

    def XGameSaveReadBlobDataAsync(self, container: CData, blobNames: Array, countOfBlobs: Int, async_: Array, /) -> int:
        """Begins XGameSaveReadBlobData on the work port."""
        ...

    def XGameSaveReadBlobDataResult(self, async_: Array, blobsSize: Int, blobData: Array, countOfBlobs: Array, /) -> int:
        """Gets the blobs of XGameSaveReadBlobDataAsync, once, in the form of XGameSaveReadBlobData."""
        ...

    def XGameSaveCreateUpdate(self, container: CData, containerDisplayName: Bytes, updateContext: Array, /) -> int:
        """Begins an update of a container, which also sets its display name."""
        ...

    def XGameSaveSubmitBlobWrite(self, updateContext: CData, blobName: Bytes, data: Bytes, byteCount: Int, /) -> int:
        """Adds a blob to an update."""
        ...

    def XGameSaveSubmitBlobDelete(self, updateContext: CData, blobName: Bytes, /) -> int:
        """Adds the deletion of a blob to an update."""
        ...

    def XGameSaveSubmitUpdate(self, updateContext: CData, /) -> int:
        """Saves all changes of an update, or none of them."""
        ...

    def XGameSaveSubmitUpdateAsync(self, updateContext: CData, async_: Array, /) -> int:
        """Begins XGameSaveSubmitUpdate on the work port."""
        ...

    def XGameSaveSubmitUpdateResult(self, async_: Array, /) -> int:
        """Gets the result of XGameSaveSubmitUpdateAsync."""
        ...

    def XGameSaveCloseUpdate(self, context: CData, /) -> None:
        """Closes an update."""
        ...

    def XGameSaveCloseContainer(self, context: CData, /) -> None:
        """Closes a container."""
        ...

    def XGameSaveCloseProvider(self, provider: CData, /) -> None:
        """Closes a provider."""
        ...

    def XGameSaveFilesGetFolderWithUiAsync(self, requestingUser: CData, configurationId: Bytes, async_: Array, /) -> int:
        """Creates a folder for the saves of a user in a service configuration, below the setting `state_dir`."""
        ...

    def XGameSaveFilesGetFolderWithUiResult(self, async_: Array, folderSize: Int, folderResult: Bytes, /) -> int:
        """Copies the absolute path of the folder of XGameSaveFilesGetFolderWithUiAsync, once."""
        ...

    def XGameSaveFilesGetRemainingQuota(self, userContext: CData, configurationId: Bytes, remainingQuota: Array, /) -> int:
        """Gets the number of bytes that can still be saved: 256 MiB minus the size of the files in the folder."""
        ...

    def XalGetTitleId(self, titleId: Array, /) -> int:
        """Gets the title id, as XGameGetXboxTitleId does."""
        ...

    def XalUserGetId(self, user: CData, userId: Array, /) -> int:
        """Gets the xuid of a user, as XUserGetId does."""
        ...

    def XblGetErrorCondition(self, hr: Int, /) -> int:
        """Sorts an HRESULT into one of a few groups, so that a title need not handle each value."""
        ...

    def XblMemSetFunctions(self, memAllocFunc: CData, memFreeFunc: CData, /) -> int:
        """Sets the allocator for memory that the library returns to the title; both null restore the default."""
        ...

    def XblMemGetFunctions(self, memAllocFunc: Array, memFreeFunc: Array, /) -> int:
        """Gets the current allocator: the title's, or that of the library, which returns null for a size of 0."""
        ...

    def XblInitialize(self, args: Array, /) -> int:
        """Starts the services library."""
        ...

    def XblCleanupAsync(self, async_: Array, /) -> int:
        """Ends the services library."""
        ...

    def XblGetScid(self, scid: Array, /) -> int:
        """Gets the service configuration id of XblInitialize, in its letter case."""
        ...

    def XblGetAsyncQueue(self) -> CData:
        """Gets a new handle to a queue for the title's background work."""
        ...

    def XblSetOverrideLocale(self, overrideLocale: Bytes, /) -> int:
        """Sets the language of the service's texts for later calls."""
        ...

    def XblSetOverrideConfiguration(self, overrideScid: Bytes, overrideTitleId: Int, /) -> int:
        """Sets another service configuration and title for multiplayer."""
        ...

    def XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(self, setting: Int, /) -> None:
        """Does nothing."""
        ...

    def XblSetApiType(self, apiType: Int, /) -> None:
        """Does nothing."""
        ...

    def XblAddServiceCallRoutedHandler(self, handler: CData, context: Bytes, /) -> int:
        """Registers a handler that is called after each HTTP attempt of a service call, successful or not: ...."""
        ...

    def XblRemoveServiceCallRoutedHandler(self, token: Int, /) -> None:
        """Ends a registration."""
        ...

    def XblContextSettingsGetLongHttpTimeout(self, context: CData, timeoutInSeconds: Array, /) -> int:
        """Gets the time limit of long calls in seconds; 300 at first."""
        ...

    def XblContextSettingsSetLongHttpTimeout(self, context: CData, timeoutInSeconds: Int, /) -> int:
        """Sets the time limit of long calls in seconds."""
        ...

    def XblContextSettingsGetHttpRetryDelay(self, context: CData, delayInSeconds: Array, /) -> int:
        """Gets the base of the delay before a retry in seconds; 2 at first."""
        ...

    def XblContextSettingsSetHttpRetryDelay(self, context: CData, delayInSeconds: Int, /) -> int:
        """Sets the base of the delay before a retry in seconds: retry n is delayed by base^n to ...."""
        ...

    def XblContextSettingsGetHttpTimeoutWindow(self, context: CData, timeoutWindowInSeconds: Array, /) -> int:
        """Gets the time in seconds in which a call is retried; 20 at first."""
        ...

    def XblContextSettingsSetHttpTimeoutWindow(self, context: CData, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds in which a call is retried; 0 for no retries."""
        ...

    def XblContextSettingsGetWebsocketTimeoutWindow(self, context: CData, timeoutWindowInSeconds: Array, /) -> int:
        """Gets the time in seconds in which a web socket is connected again; 60 at first."""
        ...

    def XblContextSettingsSetWebsocketTimeoutWindow(self, context: CData, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds in which a web socket is connected again."""
        ...

    def XblContextSettingsGetUseCrossPlatformQosServers(self, context: CData, value: Array, /) -> int:
        """Checks whether multiplayer uses cross-platform servers; false at first."""
        ...

    def XblContextSettingsSetUseCrossPlatformQosServers(self, context: CData, value: Bool, /) -> int:
        """Sets whether multiplayer uses cross-platform servers."""
        ...

    def XblContextCreateHandle(self, user: CData, context: Array, /) -> int:
        """Creates a context for a user."""
        ...

    def XblContextGetUser(self, context: CData, user: Array, /) -> int:
        """Gets a new handle to the context's user."""
        ...

    def XblContextGetXboxUserId(self, context: CData, xboxUserId: Array, /) -> int:
        """Gets the Xbox user id (xuid) of the context's user."""
        ...

    def XblContextDuplicateHandle(self, xboxLiveContextHandle: CData, duplicatedHandle: Array, /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblContextCloseHandle(self, xboxLiveContextHandle: CData, /) -> None:
        """Closes a handle."""
        ...

    def XblAchievementsUpdateAchievementAsync(self, xboxLiveContext: CData, xboxUserId: Int, achievementId: Bytes, percentComplete: Int, async_: Array, /) -> int:
        """Updates the progress of one of this title's achievements, in percent; 100 unlocks it."""
        ...

    def XblAchievementsUpdateAchievementForTitleIdAsync(self, xboxLiveContext: CData, xboxUserId: Int, titleId: Int, serviceConfigurationId: Bytes, achievementId: Bytes, percentComplete: Int, async_: Array, /) -> int:
        """Updates the progress of an achievement of a given title and service configuration."""
        ...

    def XblAchievementsGetAchievementsForTitleIdAsync(self, xboxLiveContext: CData, xboxUserId: Int, titleId: Int, type: Int, unlockedOnly: Bool, orderBy: Int, skipItems: Int, maxItems: Int, async_: Array, /) -> int:
        """Fetches the first page of a user's achievements in a title."""
        ...

    def XblAchievementsGetAchievementsForTitleIdResult(self, async_: Array, result: Array, /) -> int:
        """Gets the page of XblAchievementsGetAchievementsForTitleIdAsync, once."""
        ...

    def XblAchievementsGetAchievementAsync(self, xboxLiveContext: CData, xboxUserId: Int, serviceConfigurationId: Bytes, achievementId: Bytes, async_: Array, /) -> int:
        """Fetches one achievement."""
        ...

    def XblAchievementsGetAchievementResult(self, async_: Array, result: Array, /) -> int:
        """Gets the page of XblAchievementsGetAchievementAsync, once."""
        ...

    def XblAchievementsResultGetAchievements(self, resultHandle: CData, achievements: Array, achievementsCount: Array, /) -> int:
        """Gets the achievements of the page: an array that belongs to the result and is valid until its ...."""
        ...

    def XblAchievementsResultHasNext(self, resultHandle: CData, hasNext: Array, /) -> int:
        """Checks whether there is a next page."""
        ...

    def XblAchievementsResultGetNextAsync(self, resultHandle: CData, maxItems: Int, async_: Array, /) -> int:
        """Fetches the next page with the settings of the first."""
        ...

    def XblAchievementsResultGetNextResult(self, async_: Array, result: Array, /) -> int:
        """Gets the page of XblAchievementsResultGetNextAsync, once."""
        ...

    def XblAchievementsResultDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """Duplicates the handle: gets the same handle with one more reference."""
        ...

    def XblAchievementsResultCloseHandle(self, handle: CData, /) -> None:
        """Closes a handle."""
        ...

    def XblAchievementsAddAchievementProgressChangeHandler(self, xblContextHandle: CData, handler: CData, handlerContext: Bytes, /) -> int:
        """Registers a handler for changes of the context's user in XblInitialize's service configuration, ...."""
        ...

    def XblAchievementsRemoveAchievementProgressChangeHandler(self, xblContextHandle: CData, functionContext: Int, /) -> int:
        """Ends a registration."""
        ...

    def XblAchievementUnlockAddNotificationHandler(self, xblContextHandle: CData, handler: CData, handlerContext: Bytes, /) -> int:
        """Registers a handler for unlocks of the context's user in this title."""
        ...

    def XblAchievementUnlockRemoveNotificationHandler(self, xblContextHandle: CData, functionContext: Int, /) -> None:
        """Ends a registration, and waits as XblAchievementsRemoveAchievementProgressChangeHandler does."""
        ...

    def XblAchievementsManagerAddLocalUser(self, user: CData, queue: CData, /) -> int:
        """Begins to follow a user: subscribes to the user's progress and fetches all achievements in the ...."""
        ...

    def XblAchievementsManagerRemoveLocalUser(self, user: CData, /) -> int:
        """Stops following a user: a fetch in progress and events that were not returned yet are dropped, ...."""
        ...

    def XblAchievementsManagerIsUserInitialized(self, xboxUserId: Int, /) -> int:
        """Checks whether a user's achievements are in memory."""
        ...

    def XblAchievementsManagerDoWork(self, achievementsEvents: Array, achievementsEventsCount: Array, /) -> int:
        """Updates the manager's memory and gets the events since the last call."""
        ...

    def XblAchievementsManagerGetAchievement(self, xboxUserId: Int, achievementId: Bytes, achievementResult: Array, /) -> int:
        """Gets one achievement from memory, as a copy that never changes."""
        ...

    def XblAchievementsManagerGetAchievements(self, xboxUserId: Int, sortField: Int, sortOrder: Int, achievementsResult: Array, /) -> int:
        """Gets all achievements from memory, as a copy that never changes."""
        ...

    def XblAchievementsManagerGetAchievementsByState(self, xboxUserId: Int, sortField: Int, sortOrder: Int, achievementState: Int, achievementsResult: Array, /) -> int:
        """Gets the achievements in one state from memory, as XblAchievementsManagerGetAchievements does; ...."""
        ...

    def XblAchievementsManagerUpdateAchievement(self, xboxUserId: Int, achievementId: Bytes, currentProgress: Int, /) -> int:
        """Updates an achievement's progress in percent; 100 unlocks it."""
        ...

    def XblAchievementsManagerResultGetAchievements(self, resultHandle: CData, achievements: Array, achievementsCount: Array, /) -> int:
        """Gets the result's achievements: an array that belongs to the result and is valid until its last ...."""
        ...

    def XblAchievementsManagerResultDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """Gets the same handle with one more reference; each one is closed with ...."""
        ...

    def XblAchievementsManagerResultCloseHandle(self, handle: CData, /) -> None:
        """Closes a handle, that is, drops one reference; with the last one the result and everything read ...."""
        ...

    def XblHttpCallCreate(self, xblContext: CData, method: Bytes, url: Bytes, call: Array, /) -> int:
        """Creates a call for a context's user."""
        ...

    def XblHttpCallRequestSetHeader(self, call: CData, headerName: Bytes, headerValue: Bytes, allowTracing: Bool, /) -> int:
        """Sets a header of the request."""
        ...

    def XblHttpCallRequestSetRequestBodyBytes(self, call: CData, requestBodyBytes: Bytes, requestBodySize: Int, /) -> int:
        """Sets the request's body."""
        ...

    def XblHttpCallRequestSetRequestBodyString(self, call: CData, requestBodyString: Bytes, /) -> int:
        """Sets the request's body to a text without its terminating zero."""
        ...

    def XblHttpCallRequestSetRetryAllowed(self, call: CData, retryAllowed: Bool, /) -> int:
        """Sets whether failed attempts are retried; true at first."""
        ...

    def XblHttpCallRequestSetRetryCacheId(self, call: CData, retryAfterCacheId: Int, /) -> int:
        """Sets the throttle state of the call: calls with the same number share the delay of a Retry-After."""
        ...

    def XblHttpCallRequestSetLongHttpCall(self, call: CData, longHttpCall: Bool, /) -> int:
        """Sets whether the time limit of an attempt is the context's XblContextSettingsSetLongHttpTimeout."""
        ...

    def XblHttpCallSetTracing(self, call: CData, traceCall: Bool, /) -> int:
        """Does nothing: the log shows each call at the level debug."""
        ...

    def XblHttpCallPerformAsync(self, call: CData, type: Int, asyncBlock: Array, /) -> int:
        """Sends the call's request and receives its response."""
        ...

    def XblHttpCallGetStatusCode(self, call: CData, statusCode: Array, /) -> int:
        """Gets the HTTP status of the response."""
        ...

    def XblHttpCallGetNetworkErrorCode(self, call: CData, networkErrorCode: Array, platformNetworkErrorCode: Array, /) -> int:
        """Gets the reason why no response came: a result, and the error number of the platform."""
        ...

    def XblHttpCallGetPlatformNetworkErrorMessage(self, call: CData, platformNetworkErrorMessage: Array, /) -> int:
        """Gets the reason why no response came as a sentence; empty otherwise."""
        ...

    def XblHttpCallGetResponseString(self, call: CData, responseString: Array, /) -> int:
        """Gets the response's body as a text with a terminating zero; empty before a response and without ...."""
        ...

    def XblHttpCallGetResponseBodyBytesSize(self, call: CData, bufferSize: Array, /) -> int:
        """Gets the size of the response's body in bytes."""
        ...

    def XblHttpCallGetResponseBodyBytes(self, call: CData, bufferSize: Int, buffer: Bytes, bufferUsed: Array, /) -> int:
        """Copies the response's body."""
        ...

    def XblHttpCallGetHeader(self, call: CData, headerName: Bytes, headerValue: Array, /) -> int:
        """Gets the value of a header of the response; null when there is none of this name."""
        ...

    def XblHttpCallGetNumHeaders(self, call: CData, numHeaders: Array, /) -> int:
        """Gets the number of headers of the response."""
        ...

    def XblHttpCallGetHeaderAtIndex(self, call: CData, headerIndex: Int, headerName: Array, headerValue: Array, /) -> int:
        """Gets the name and the value of a header of the response, in the order of the names."""
        ...

    def XblHttpCallGetRequestUrl(self, call: CData, url: Array, /) -> int:
        """Gets the URL as the title set it."""
        ...

    def XblHttpCallDuplicateHandle(self, call: CData, duplicateHandle: Array, /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblHttpCallCloseHandle(self, call: CData, /) -> None:
        """Closes a handle."""
        ...

    def XblShimSetOption(self, key: Bytes, value: Bytes, /) -> int:
        """Sets a configuration key for this process, over the environment and the configuration file: ...."""
        ...

    def XblShimGetStartError(self) -> CData:
        """Gets the reason why the last start (XGameRuntimeInitialize, XblInitialize) failed, as a sentence ...."""
        ...

    def XblShimHResultName(self, hr: Int, /) -> CData:
        """Gets the name of an HRESULT, for example 'HTTP_E_STATUS_NOT_MODIFIED' for 0x80190130."""
        ...

    def XblShimHResultMessage(self, hr: Int, /) -> CData:
        """Gets one or two sentences: the meaning of an HRESULT in this library, and the remedy."""
        ...

    def XblShimGetVersion(self) -> CData:
        """Gets the version of the library, for example '1.2.0'."""
        ...

    def XblShimUpdateAchievementsAsync(self, xboxLiveContext: CData, xboxUserId: Int, updates: Array, updateCount: Int, async_: Array, /) -> int:
        """Sets a user's progress in several achievements of this title with few requests: one for a ...."""
        ...

    def XblShimUpdateAchievementsResult(self, async_: Array, resultCount: Int, results: Array, /) -> int:
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

    def XblShimReport(self, format: Int, /) -> CData:
        """Writes a report of open handles and pending calls: the handles that the title has not closed ...."""
        ...

    def HCMockCallCreate(self, call: Array, /) -> int:
        """As in C."""
        ...

    def HCMockAddMock(self, call: CData, method: Bytes, url: Bytes, requestBodyBytes: Bytes, requestBodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCMockSetMockMatchedCallback(self, call: CData, callback: CData, context: Bytes, /) -> int:
        """As in C."""
        ...

    def HCMockRemoveMock(self, call: CData, /) -> int:
        """As in C."""
        ...

    def HCMockClearMocks(self) -> int:
        """As in C."""
        ...

    def HCMockCallDuplicateHandle(self, call: CData, /) -> CData:
        """As in C."""
        ...

    def HCMockCallCloseHandle(self, call: CData, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetResponseBodyBytes(self, call: CData, bodyBytes: Bytes, bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetStatusCode(self, call: CData, statusCode: Int, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetNetworkErrorCode(self, call: CData, networkErrorCode: Int, platformNetworkErrorCode: Int, /) -> int:
        """As in C."""
        ...

    def HCMockResponseSetHeader(self, call: CData, headerName: Bytes, headerValue: Bytes, /) -> int:
        """As in C."""
        ...

    def HCMemSetFunctions(self, memAllocFunc: CData, memFreeFunc: CData, /) -> int:
        """Sets the allocator for memory that HTTP calls return to the title; both null restore the default."""
        ...

    def HCMemGetFunctions(self, memAllocFunc: Array, memFreeFunc: Array, /) -> int:
        """Gets the current allocator."""
        ...

    def HCInitialize(self, args: Array, /) -> int:
        """Starts the HTTP layer, as XGameRuntimeInitialize and XblInitialize do, too."""
        ...

    def HCIsInitialized(self) -> bool:
        """Checks whether the HTTP layer is started: from HCInitialize, XGameRuntimeInitialize or ...."""
        ...

    def HCCleanup(self) -> None:
        """Reverts HCInitialize."""
        ...

    def HCCleanupAsync(self, async_: Array, /) -> int:
        """Begins to revert HCInitialize."""
        ...

    def HCGetLibVersion(self, version: Array, /) -> int:
        """Gets the version of this library."""
        ...

    def HCSetGlobalProxy(self, proxyUri: Bytes, /) -> int:
        """As in C."""
        ...

    def HCHttpCallCreate(self, call: Array, /) -> int:
        """Creates a call."""
        ...

    def HCHttpCallRequestSetUrl(self, call: CData, method: Bytes, url: Bytes, /) -> int:
        """Sets the method and the URL."""
        ...

    def HCHttpCallRequestSetHeader(self, call: CData, headerName: Bytes, headerValue: Bytes, allowTracing: Bool, /) -> int:
        """Sets a header of the request."""
        ...

    def HCHttpCallRequestSetRequestBodyBytes(self, call: CData, requestBodyBytes: Bytes, requestBodySize: Int, /) -> int:
        """Sets the request's body."""
        ...

    def HCHttpCallRequestSetRequestBodyString(self, call: CData, requestBodyString: Bytes, /) -> int:
        """Sets the request's body to a text without its terminating zero."""
        ...

    def HCHttpCallRequestSetRequestBodyReadFunction(self, call: CData, readFunction: CData, bodySize: Int, context: Bytes, /) -> int:
        """Sets a function that supplies the request's body part by part, in place of a body."""
        ...

    def HCHttpCallRequestEnableGzipCompression(self, call: CData, level: Int, /) -> int:
        """Sends the request's body as gzip, with the header Content-Encoding."""
        ...

    def HCHttpCallRequestSetDynamicSize(self, call: CData, dynamicBodySize: Int, /) -> int:
        """Sets a size for HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestAddDynamicBytesWritten(self, call: CData, bytesWritten: Int, /) -> int:
        """Adds to the number of HCHttpCallRequestGetDynamicBytesWritten."""
        ...

    def HCHttpCallRequestSetTimeout(self, call: CData, timeoutInSeconds: Int, /) -> int:
        """Sets the time limit of an attempt in seconds; 30 at first."""
        ...

    def HCHttpCallRequestSetTimeoutWindow(self, call: CData, timeoutWindowInSeconds: Int, /) -> int:
        """Sets the time in seconds in which attempts are retried; 20 at first, 0 for no retries."""
        ...

    def HCHttpCallRequestSetRetryAllowed(self, call: CData, retryAllowed: Bool, /) -> int:
        """Sets whether failed attempts are retried; true at first."""
        ...

    def HCHttpCallRequestSetRetryDelay(self, call: CData, retryDelayInSeconds: Int, /) -> int:
        """Sets the delay between attempts in seconds; 2 at first."""
        ...

    def HCHttpCallRequestSetRetryCacheId(self, call: CData, retryAfterCacheId: Int, /) -> int:
        """Sets the throttle state of the call: calls with the same number share the delay of a Retry-After."""
        ...

    def HCHttpCallRequestSetSSLValidation(self, call: CData, sslValidation: Bool, /) -> int:
        """Does nothing: certificates are always checked."""
        ...

    def HCHttpDisableAssertsForSSLValidationInDevSandboxes(self, setting: Int, /) -> int:
        """Does nothing: the library has no such asserts."""
        ...

    def HCHttpCallResponseSetResponseBodyWriteFunction(self, call: CData, writeFunction: CData, context: Bytes, /) -> int:
        """Sets a function that receives the response's body part by part."""
        ...

    def HCHttpCallRequestSetMaxReceiveBufferSize(self, call: CData, bufferSizeInBytes: Int, /) -> int:
        """Sets the maximum size of the parts that the function of ...."""
        ...

    def HCHttpCallRequestGetMaxReceiveBufferSize(self, call: CData, bufferSizeInBytes: Array, /) -> int:
        """Gets the value of HCHttpCallRequestSetMaxReceiveBufferSize."""
        ...

    def HCHttpCallRequestSetProgressReportFunction(self, call: CData, progressReportFunction: CData, isUploadFunction: Bool, minimumProgressReportInterval: Int, context: Bytes, /) -> int:
        """Sets a function that is called with the number of bytes: of the request's body once it was sent, ...."""
        ...

    def HCHttpCallResponseSetGzipCompressed(self, call: CData, compress: Bool, /) -> int:
        """Does nothing: a response in gzip or deflate is always decompressed."""
        ...

    def HCHttpCallSetTracing(self, call: CData, traceCall: Bool, /) -> int:
        """Does nothing: the log shows each call at the level debug."""
        ...

    def HCHttpCallPerformAsync(self, call: CData, asyncBlock: Array, /) -> int:
        """Sends the call's request and receives its response."""
        ...

    def HCHttpCallGetPerformCount(self, call: CData, performCount: Array, /) -> int:
        """Gets the number of times that the call was sent."""
        ...

    def HCHttpCallResponseGetStatusCode(self, call: CData, statusCode: Array, /) -> int:
        """Gets the HTTP status of the response."""
        ...

    def HCHttpCallResponseGetNetworkErrorCode(self, call: CData, networkErrorCode: Array, platformNetworkErrorCode: Array, /) -> int:
        """Gets the reason why no response came: a result, and the error number of the platform."""
        ...

    def HCHttpCallResponseGetPlatformNetworkErrorMessage(self, call: CData, platformNetworkErrorMessage: Array, /) -> int:
        """Gets the reason why no response came as a sentence; empty when one came."""
        ...

    def HCHttpCallResponseGetResponseString(self, call: CData, responseString: Array, /) -> int:
        """Gets the response's body as a text with a terminating zero."""
        ...

    def HCHttpCallResponseGetResponseBodyBytesSize(self, call: CData, bufferSize: Array, /) -> int:
        """Gets the size of the response's body in bytes."""
        ...

    def HCHttpCallResponseGetResponseBodyBytes(self, call: CData, bufferSize: Int, buffer: Bytes, bufferUsed: Array, /) -> int:
        """Copies the response's body."""
        ...

    def HCHttpCallResponseGetHeader(self, call: CData, headerName: Bytes, headerValue: Array, /) -> int:
        """Gets the value of a header of the response; null when there is none of this name."""
        ...

    def HCHttpCallResponseGetNumHeaders(self, call: CData, numHeaders: Array, /) -> int:
        """Gets the number of headers of the response."""
        ...

    def HCHttpCallResponseGetHeaderAtIndex(self, call: CData, headerIndex: Int, headerName: Array, headerValue: Array, /) -> int:
        """Gets the name and the value of a header of the response."""
        ...

    def HCHttpCallGetRequestUrl(self, call: CData, url: Array, /) -> int:
        """Gets the URL as it was sent."""
        ...

    def HCHttpCallGetId(self, call: CData, /) -> int:
        """Gets the number of the call, which no other call of the process has."""
        ...

    def HCHttpCallDuplicateHandle(self, call: CData, /) -> CData:
        """Gets one more handle to the call."""
        ...

    def HCHttpCallCloseHandle(self, call: CData, /) -> int:
        """Closes a handle."""
        ...

    def HCAddCallRoutedHandler(self, handler: CData, context: Bytes, /) -> int:
        """Registers a handler that is called after each HTTP attempt of a service call, as ...."""
        ...

    def HCRemoveCallRoutedHandler(self, handlerId: Int, /) -> None:
        """Ends a registration."""
        ...

    def HCWebSocketCreate(self, websocket: Array, messageFunc: CData, binaryMessageFunc: CData, closeFunc: CData, functionContext: Bytes, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetOptions(self, websocket: CData, options: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetMaxReceiveBufferSize(self, websocket: CData, bufferSizeInBytes: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetProxyUri(self, websocket: CData, proxyUri: Bytes, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetProxyDecryptsHttps(self, websocket: CData, allowProxyToDecryptHttps: Bool, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetHeader(self, websocket: CData, headerName: Bytes, headerValue: Bytes, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetResponseHeader(self, websocket: CData, headerName: Bytes, headerValue: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetNumResponseHeaders(self, websocket: CData, numHeaders: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetResponseHeaderAtIndex(self, websocket: CData, headerIndex: Int, headerName: Array, headerValue: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetPingInterval(self, websocket: CData, pingIntervalSeconds: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetEventFunctions(self, websocket: CData, messageFunc: Array, binaryMessageFunc: Array, closeFunc: Array, functionContext: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetBinaryMessageFragmentEventFunction(self, websocket: CData, binaryMessageFragmentFunc: Array, functionContext: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSetBinaryMessageFragmentEventFunction(self, websocket: CData, binaryMessageFragmentFunc: CData, /) -> int:
        """As in C."""
        ...

    def HCWebSocketConnectAsync(self, uri: Bytes, subProtocol: Bytes, websocket: CData, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketConnectResult(self, asyncBlock: Array, result: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSendMessageAsync(self, websocket: CData, message: Bytes, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketSendBinaryMessageAsync(self, websocket: CData, payloadBytes: Bytes, payloadSize: Int, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketSendMessageResult(self, asyncBlock: Array, result: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketDisconnect(self, websocket: CData, /) -> int:
        """As in C."""
        ...

    def HCWebSocketDisconnectWithStatus(self, websocket: CData, closeStatus: Int, /) -> int:
        """As in C."""
        ...

    def HCWebSocketDuplicateHandle(self, websocket: CData, /) -> CData:
        """As in C."""
        ...

    def HCWebSocketCloseHandle(self, websocket: CData, /) -> int:
        """As in C."""
        ...

    def HCAddWebSocketRoutedHandler(self, handler: CData, context: Bytes, /) -> int:
        """As in C."""
        ...

    def HCRemoveWebSocketRoutedHandler(self, handlerId: Int, /) -> None:
        """As in C."""
        ...

    def HCSetHttpCallPerformFunction(self, performFunc: CData, performContext: Bytes, /) -> int:
        """As in C."""
        ...

    def HCGetHttpCallPerformFunction(self, performFunc: Array, performContext: Array, /) -> int:
        """As in C."""
        ...

    def HCHttpCallGetContext(self, call: CData, context: Array, /) -> int:
        """Gets the value of HCHttpCallSetContext; null without one."""
        ...

    def HCHttpCallSetContext(self, call: CData, context: Bytes, /) -> int:
        """Stores a value of the title with the call."""
        ...

    def HCHttpCallRequestGetUrl(self, call: CData, method: Array, url: Array, /) -> int:
        """Gets the method and the URL; those of an observed call as they were sent."""
        ...

    def HCHttpCallRequestGetRequestBodyBytes(self, call: CData, requestBodyBytes: Array, requestBodySize: Array, /) -> int:
        """Gets the request's body; null and 0 without one."""
        ...

    def HCHttpCallRequestGetRequestBodyString(self, call: CData, requestBody: Array, /) -> int:
        """Gets the request's body as a text with a terminating zero; empty without one."""
        ...

    def HCHttpCallRequestGetRequestBodyReadFunction(self, call: CData, readFunction: Array, bodySize: Array, context: Array, /) -> int:
        """Gets the arguments of HCHttpCallRequestSetRequestBodyReadFunction; null and 0 without them."""
        ...

    def HCHttpCallRequestGetDynamicBytesWritten(self, call: CData, dynamicBodySize: Array, dynamicBodyBytesWritten: Array, /) -> int:
        """Gets the numbers of HCHttpCallRequestSetDynamicSize and HCHttpCallRequestAddDynamicBytesWritten."""
        ...

    def HCHttpCallRequestGetProgressReportFunction(self, call: CData, isUploadFunction: Bool, progressReportFunction: Array, minimumProgressReportInterval: Array, context: Array, /) -> int:
        """Gets the arguments of HCHttpCallRequestSetProgressReportFunction; null and 0 without them."""
        ...

    def HCHttpCallRequestGetHeader(self, call: CData, headerName: Bytes, headerValue: Array, /) -> int:
        """Gets the value of a header of the request; null when there is none of this name."""
        ...

    def HCHttpCallRequestGetNumHeaders(self, call: CData, numHeaders: Array, /) -> int:
        """Gets the number of headers that the title set; of an observed call the number that was sent."""
        ...

    def HCHttpCallRequestGetHeaderAtIndex(self, call: CData, headerIndex: Int, headerName: Array, headerValue: Array, /) -> int:
        """Gets the name and the value of a header of the request."""
        ...

    def HCHttpCallRequestGetRetryAllowed(self, call: CData, retryAllowed: Array, /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryAllowed."""
        ...

    def HCHttpCallRequestGetRetryCacheId(self, call: CData, retryAfterCacheId: Array, /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryCacheId; 0 without one."""
        ...

    def HCHttpCallRequestGetTimeout(self, call: CData, timeoutInSeconds: Array, /) -> int:
        """Gets the value of HCHttpCallRequestSetTimeout."""
        ...

    def HCHttpCallRequestGetRetryDelay(self, call: CData, retryDelayInSeconds: Array, /) -> int:
        """Gets the value of HCHttpCallRequestSetRetryDelay."""
        ...

    def HCHttpCallRequestGetTimeoutWindow(self, call: CData, timeoutWindowInSeconds: Array, /) -> int:
        """Gets the value of HCHttpCallRequestSetTimeoutWindow."""
        ...

    def HCHttpCallResponseGetResponseBodyWriteFunction(self, call: CData, writeFunction: Array, context: Array, /) -> int:
        """Gets the arguments of HCHttpCallResponseSetResponseBodyWriteFunction; null without them."""
        ...

    def HCHttpCallResponseGetDynamicBytesWritten(self, call: CData, dynamicBodySize: Array, dynamicBodyBytesWritten: Array, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetDynamicSize(self, call: CData, dynamicBodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseAddDynamicBytesWritten(self, call: CData, bytesWritten: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetResponseBodyBytes(self, call: CData, bodyBytes: Bytes, bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseAppendResponseBodyBytes(self, call: CData, bodyBytes: Bytes, bodySize: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetStatusCode(self, call: CData, statusCode: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetNetworkErrorCode(self, call: CData, networkErrorCode: Int, platformNetworkErrorCode: Int, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetPlatformNetworkErrorMessage(self, call: CData, platformNetworkErrorMessage: Bytes, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetHeader(self, call: CData, headerName: Bytes, headerValue: Bytes, /) -> int:
        """As in C."""
        ...

    def HCHttpCallResponseSetHeaderWithLength(self, call: CData, headerName: Bytes, nameSize: Int, headerValue: Bytes, valueSize: Int, /) -> int:
        """As in C."""
        ...

    def HCSetWebSocketFunctions(self, websocketConnectFunc: CData, websocketSendMessageFunc: CData, websocketSendBinaryMessageFunc: CData, websocketDisconnectFunc: CData, context: Bytes, /) -> int:
        """As in C."""
        ...

    def HCGetWebSocketFunctions(self, websocketConnectFunc: Array, websocketSendMessageFunc: Array, websocketSendBinaryMessageFunc: Array, websocketDisconnectFunc: Array, context: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetProxyUri(self, websocket: CData, proxyUri: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetHeader(self, websocket: CData, headerName: Bytes, headerValue: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetNumHeaders(self, websocket: CData, numHeaders: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetHeaderAtIndex(self, websocket: CData, headerIndex: Int, headerName: Array, headerValue: Array, /) -> int:
        """As in C."""
        ...

    def HCWebSocketGetPingInterval(self, websocket: CData, pingIntervalSeconds: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiSetNotificationPositionHint(self, position: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowAchievementsAsync(self, async_: Array, requestingUser: CData, titleId: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowAchievementsResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowErrorDialogAsync(self, async_: Array, errorCode: Int, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameUiShowErrorDialogResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowMessageDialogAsync(self, async_: Array, titleText: Bytes, contentText: Bytes, firstButtonText: Bytes, secondButtonText: Bytes, thirdButtonText: Bytes, defaultButton: Int, cancelButton: Int, /) -> int:
        """Writes the texts of a dialog into the log, and selects its default button."""
        ...

    def XGameUiShowMessageDialogResult(self, async_: Array, resultButton: Array, /) -> int:
        """Fetches the default button, once."""
        ...

    def XGameUiShowMultiplayerActivityGameInviteAsync(self, async_: Array, requestingUser: CData, /) -> int:
        """As in C."""
        ...

    def XGameUiShowMultiplayerActivityGameInviteResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowPlayerPickerAsync(self, async_: Array, requestingUser: CData, promptText: Bytes, selectFromPlayersCount: Int, selectFromPlayers: Array, preSelectedPlayersCount: Int, preSelectedPlayers: Array, minSelectionCount: Int, maxSelectionCount: Int, /) -> int:
        """Selects the preselected players if the title allows that many, else the first ...."""
        ...

    def XGameUiShowPlayerPickerResult(self, async_: Array, resultPlayersCount: Int, resultPlayers: Array, resultPlayersUsed: Array, /) -> int:
        """Fetches the xuids of the players, once; `resultPlayersUsed` (may be null) gets their number."""
        ...

    def XGameUiShowPlayerPickerResultCount(self, async_: Array, resultPlayersCount: Array, /) -> int:
        """Gets the number of players."""
        ...

    def XGameUiShowPlayerProfileCardAsync(self, async_: Array, requestingUser: CData, targetPlayer: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowPlayerProfileCardResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowSendGameInviteAsync(self, async_: Array, requestingUser: CData, sessionConfigurationId: Bytes, sessionTemplateName: Bytes, sessionId: Bytes, invitationText: Bytes, customActivationContext: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameUiShowSendGameInviteResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowTextEntryAsync(self, async_: Array, titleText: Bytes, descriptionText: Bytes, defaultText: Bytes, inputScope: Int, maxTextLength: Int, /) -> int:
        """Selects the default text, at most `maxTextLength` bytes of it (0: all)."""
        ...

    def XGameUiShowTextEntryResult(self, async_: Array, resultTextBufferSize: Int, resultTextBuffer: Bytes, resultTextBufferUsed: Array, /) -> int:
        """Fetches the text, once; `resultTextBufferUsed` (may be null) gets its size with the zero."""
        ...

    def XGameUiShowTextEntryResultSize(self, async_: Array, resultTextBufferSize: Array, /) -> int:
        """Gets the size of the text, with its zero."""
        ...

    def XGameUiShowWebAuthenticationAsync(self, async_: Array, requestingUser: CData, requestUri: Bytes, completionUri: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationResultSize(self, async_: Array, bufferSize: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiShowWebAuthenticationWithOptionsAsync(self, async_: Array, requestingUser: CData, requestUri: Bytes, completionUri: Bytes, options: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryOpen(self, options: Array, maxLength: Int, initialText: Bytes, initialCursorIndex: Int, handle: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryGetState(self, handle: CData, changeType: Array, cursorIndex: Array, imeClauseStartIndex: Array, imeClauseEndIndex: Array, bufferSize: Int, buffer: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryClose(self, handle: CData, /) -> None:
        """As in C."""
        ...

    def XGameUiTextEntryGetExtents(self, handle: CData, extents: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryUpdatePositionHint(self, handle: CData, positionHint: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiTextEntryUpdateVisibility(self, handle: CData, visibilityFlags: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiShowStateShareAsync(self, async_: Array, requestingUser: CData, linkToken: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameUiShowStateShareResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiSetUiCallbacks(self, callbacks: Array, useSystemUiIfAvailable: Bool, /) -> int:
        """As in C."""
        ...

    def XGameUiSetMessageDialogUiResponse(self, callbackHandle: CData, response: Int, /) -> int:
        """As in C."""
        ...

    def XGameUiSetPlayerPickerUiResponse(self, callbackHandle: CData, playerCount: Int, players: Array, /) -> int:
        """As in C."""
        ...

    def XGameUiSetTextEntryUiResponse(self, callbackHandle: CData, response: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameUiSetPlayerProfileCardUiResponse(self, callbackHandle: CData, /) -> int:
        """As in C."""
        ...

    def XGameUiSetSendGameInviteUiResponse(self, callbackHandle: CData, /) -> int:
        """As in C."""
        ...

    def XGameUiSetAchievementsUiResponse(self, callbackHandle: CData, /) -> int:
        """As in C."""
        ...

    def XGameUiSetMultiplayerActivityGameInviteUiResponse(self, callbackHandle: CData, /) -> int:
        """As in C."""
        ...

    def XGameUiSetErrorDialogUiResponse(self, callbackHandle: CData, /) -> int:
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

    def XLaunchUri(self, requestingUser: CData, uri: Bytes, /) -> int:
        """As in C."""
        ...

    def XDisplayAcquireTimeoutDeferral(self, handle: Array, /) -> int:
        """As in C."""
        ...

    def XDisplayCloseTimeoutDeferralHandle(self, handle: CData, /) -> None:
        """As in C."""
        ...

    def XDisplayTryEnableHdrMode(self, displayModePreference: Int, displayHdrModeInfo: Array, /) -> int:
        """As in C."""
        ...

    def XGameEventWrite(self, user: CData, serviceConfigId: Bytes, playSessionId: Bytes, eventName: Bytes, dimensionsJson: Bytes, measurementsJson: Bytes, /) -> int:
        """Writes an in-game event, as XblEventsWriteInGameEvent does, of a user in a service configuration."""
        ...

    def XGameInviteRegisterForEvent(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XGameInviteUnregisterForEvent(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameInviteRegisterForPendingEvent(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XGameInviteUnregisterForPendingEvent(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameInviteAcceptPendingInvite(self, inviteUri: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameProtocolRegisterForActivation(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XGameProtocolUnregisterForActivation(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameActivationRegisterForEvent(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XGameActivationUnregisterForEvent(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameActivationAcceptPendingInvite(self, inviteUri: Bytes, /) -> int:
        """As in C."""
        ...

    def XPackageChangeChunkInstallOrder(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, /) -> int:
        """As in C."""
        ...

    def XPackageCloseInstallationMonitorHandle(self, installationMonitor: CData, /) -> None:
        """As in C."""
        ...

    def XPackageCloseMountHandle(self, mount: CData, /) -> None:
        """As in C."""
        ...

    def XPackageCreateInstallationMonitor(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, minimumUpdateIntervalMs: Int, queue: CData, installationMonitor: Array, /) -> int:
        """As in C."""
        ...

    def XPackageEnumerateChunkAvailability(self, packageIdentifier: Bytes, type: Int, context: Bytes, callback: CData, /) -> int:
        """As in C."""
        ...

    def XPackageEnumerateFeatures(self, packageIdentifier: Bytes, context: Bytes, callback: CData, /) -> int:
        """As in C."""
        ...

    def XPackageEnumeratePackages(self, kind: Int, scope: Int, context: Bytes, callback: CData, /) -> int:
        """As in C."""
        ...

    def XPackageEstimateDownloadSize(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, downloadSize: Array, shouldPresentUserConfirmation: Array, /) -> int:
        """As in C."""
        ...

    def XPackageFindChunkAvailability(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, availability: Array, /) -> int:
        """As in C."""
        ...

    def XPackageGetCurrentProcessPackageIdentifier(self, bufferSize: Int, buffer: Bytes, /) -> int:
        """As in C."""
        ...

    def XPackageGetInstallationProgress(self, installationMonitor: CData, progress: Array, /) -> None:
        """As in C."""
        ...

    def XPackageGetMountPath(self, mount: CData, pathSize: Int, path: Bytes, /) -> int:
        """As in C."""
        ...

    def XPackageGetMountPathSize(self, mount: CData, pathSize: Array, /) -> int:
        """As in C."""
        ...

    def XPackageGetUserLocale(self, localeSize: Int, locale: Bytes, /) -> int:
        """Copies the user's locale as a language tag, for example `de-AT`: on Windows the user's locale, ...."""
        ...

    def XPackageGetWriteStats(self, writeStats: Array, /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunks(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, minimumUpdateIntervalMs: Int, suppressUserConfirmation: Bool, queue: CData, installationMonitor: Array, /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunksAsync(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, minimumUpdateIntervalMs: Int, suppressUserConfirmation: Bool, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XPackageInstallChunksResult(self, asyncBlock: Array, installationMonitor: Array, /) -> int:
        """As in C."""
        ...

    def XPackageIsPackagedProcess(self) -> bool:
        """As in C."""
        ...

    def XPackageMount(self, packageIdentifier: Bytes, mount: Array, /) -> int:
        """As in C."""
        ...

    def XPackageRegisterInstallationProgressChanged(self, installationMonitor: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XPackageRegisterPackageInstalled(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XPackageUninstallChunks(self, packageIdentifier: Bytes, selectorCount: Int, selectors: Array, /) -> int:
        """As in C."""
        ...

    def XPackageUninstallUWPInstance(self, packageName: Bytes, /) -> int:
        """As in C."""
        ...

    def XPackageUnregisterInstallationProgressChanged(self, installationMonitor: CData, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XPackageUnregisterPackageInstalled(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XPackageUpdateInstallationMonitor(self, installationMonitor: CData, /) -> bool:
        """As in C."""
        ...

    def XPackageMountWithUiAsync(self, packageIdentifier: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XPackageMountWithUiResult(self, async_: Array, mount: Array, /) -> int:
        """As in C."""
        ...

    def XPackageGetPackageKind(self, packageIdentifier: Bytes, kind: Array, /) -> int:
        """As in C."""
        ...

    def XPackageUninstallPackage(self, packageIdentifier: Bytes, /) -> bool:
        """As in C."""
        ...

    def XStoreAcquireLicenseForDurablesAsync(self, storeContextHandle: CData, storeId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForDurablesResult(self, async_: Array, storeLicenseHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForPackageAsync(self, storeContextHandle: CData, packageIdentifier: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreAcquireLicenseForPackageResult(self, async_: Array, storeLicenseHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForPackageAsync(self, storeContextHandle: CData, packageIdentifier: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForPackageResult(self, async_: Array, storeCanAcquireLicense: Array, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForStoreIdAsync(self, storeContextHandle: CData, storeProductId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreCanAcquireLicenseForStoreIdResult(self, async_: Array, storeCanAcquireLicense: Array, /) -> int:
        """As in C."""
        ...

    def XStoreCloseContextHandle(self, storeContextHandle: CData, /) -> None:
        """As in C."""
        ...

    def XStoreCloseLicenseHandle(self, storeLicenseHandle: CData, /) -> None:
        """As in C."""
        ...

    def XStoreCloseProductsQueryHandle(self, productQueryHandle: CData, /) -> None:
        """As in C."""
        ...

    def XStoreCreateContext(self, user: CData, storeContextHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesAsync(self, storeContextHandle: CData, storeIds: Array, storeIdsCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesResult(self, async_: Array, count: Int, packageIdentifiers: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackagesResultCount(self, async_: Array, count: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackageUpdatesAsync(self, storeContextHandle: CData, packageIdentifiers: Array, packageIdentifiersCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadAndInstallPackageUpdatesResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadPackageUpdatesAsync(self, storeContextHandle: CData, packageIdentifiers: Array, packageIdentifiersCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreDownloadPackageUpdatesResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreEnumerateProductsQuery(self, productQueryHandle: CData, context: Bytes, callback: CData, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdAsync(self, storeContextHandle: CData, serviceTicket: Bytes, publisherUserId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdResult(self, async_: Array, size: Int, result: Bytes, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserCollectionsIdResultSize(self, async_: Array, size: Array, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdAsync(self, storeContextHandle: CData, serviceTicket: Bytes, publisherUserId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdResult(self, async_: Array, size: Int, result: Bytes, /) -> int:
        """As in C."""
        ...

    def XStoreGetUserPurchaseIdResultSize(self, async_: Array, size: Array, /) -> int:
        """As in C."""
        ...

    def XStoreIsLicenseValid(self, storeLicenseHandle: CData, /) -> bool:
        """As in C."""
        ...

    def XStoreProductsQueryHasMorePages(self, productQueryHandle: CData, /) -> bool:
        """As in C."""
        ...

    def XStoreProductsQueryNextPageAsync(self, productQueryHandle: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreProductsQueryNextPageResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesAsync(self, storeContextHandle: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesResult(self, async_: Array, count: Int, addOnLicenses: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAddOnLicensesResultCount(self, async_: Array, count: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsAsync(self, storeContextHandle: CData, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryConsumableBalanceRemainingAsync(self, storeContextHandle: CData, storeProductId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryConsumableBalanceRemainingResult(self, async_: Array, consumableResult: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryEntitledProductsAsync(self, storeContextHandle: CData, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryEntitledProductsResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesAsync(self, storeContextHandle: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesResult(self, async_: Array, count: Int, packageUpdates: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameAndDlcPackageUpdatesResultCount(self, async_: Array, count: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameLicenseAsync(self, storeContextHandle: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryGameLicenseResult(self, async_: Array, license: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenAsync(self, storeContextHandle: CData, productIds: Array, productIdsCount: Int, customDeveloperString: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenResult(self, async_: Array, size: Int, result: Bytes, /) -> int:
        """As in C."""
        ...

    def XStoreQueryLicenseTokenResultSize(self, async_: Array, size: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageIdentifier(self, storeId: Bytes, size: Int, packageIdentifier: Bytes, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForCurrentGameAsync(self, storeContextHandle: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForCurrentGameResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForPackageAsync(self, storeContextHandle: CData, productKinds: Int, packageIdentifier: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductForPackageResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductsAsync(self, storeContextHandle: CData, productKinds: Int, storeIds: Array, storeIdsCount: Int, actionFilters: Array, actionFiltersCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryProductsResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XStoreRegisterGameLicenseChanged(self, storeContextHandle: CData, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XStoreRegisterPackageLicenseLost(self, licenseHandle: CData, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XStoreReportConsumableFulfillmentAsync(self, storeContextHandle: CData, storeProductId: Bytes, quantity: Int, trackingId: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreReportConsumableFulfillmentResult(self, async_: Array, consumableResult: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowAssociatedProductsUIAsync(self, storeContextHandle: CData, storeId: Bytes, productKinds: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowAssociatedProductsUIResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowProductPageUIAsync(self, storeContextHandle: CData, storeId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowProductPageUIResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowPurchaseUIAsync(self, storeContextHandle: CData, storeId: Bytes, name: Bytes, extendedJsonData: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowPurchaseUIResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowRateAndReviewUIAsync(self, storeContextHandle: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowRateAndReviewUIResult(self, async_: Array, result: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowRedeemTokenUIAsync(self, storeContextHandle: CData, token: Bytes, allowedStoreIds: Array, allowedStoreIdsCount: Int, disallowCsvRedemption: Bool, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowRedeemTokenUIResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreUnregisterGameLicenseChanged(self, storeContextHandle: CData, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XStoreUnregisterPackageLicenseLost(self, licenseHandle: CData, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XStoreIsAvailabilityPurchasable(self, availability: CData, /) -> bool:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesAsync(self, storeContextHandle: CData, packageIdentifiers: Array, packageIdentifiersCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesResultCount(self, async_: Array, count: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryPackageUpdatesResult(self, async_: Array, count: Int, packageUpdates: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowGiftingUIAsync(self, storeContextHandle: CData, storeId: Bytes, name: Bytes, extendedJsonData: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreShowGiftingUIResult(self, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsForStoreIdAsync(self, storeContextHandle: CData, storeProductId: Bytes, productKinds: Int, maxItemsToRetrievePerPage: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XStoreQueryAssociatedProductsForStoreIdResult(self, async_: Array, productQueryHandle: Array, /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStorageGetPathSize(self, pathSize: Array, /) -> int:
        """Gets the size of the path of XPersistentLocalStorageGetPath."""
        ...

    def XPersistentLocalStorageGetPath(self, pathSize: Int, path: Bytes, pathUsed: Array, /) -> int:
        """Copies the absolute path of the title's folder: `local-storage` and the title id, below the ...."""
        ...

    def XPersistentLocalStorageGetSpaceInfo(self, info: Array, /) -> int:
        """Gets the free and the used space of the disk that the folder is on."""
        ...

    def XPersistentLocalStoragePromptUserForSpaceAsync(self, requestedBytes: Int, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStoragePromptUserForSpaceResult(self, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XPersistentLocalStorageMountForPackage(self, packageIdentifier: Bytes, mountHandle: Array, /) -> int:
        """As in C."""
        ...

    def XClosedCaptionGetProperties(self, properties: Array, /) -> int:
        """As in C."""
        ...

    def XClosedCaptionSetEnabled(self, enabled: Bool, /) -> int:
        """As in C."""
        ...

    def XHighContrastGetMode(self, mode: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextBeginHypothesisString(self, speakerName: Bytes, content: Bytes, type: Int, hypothesisId: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextCancelHypothesisString(self, hypothesisId: Int, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextFinalizeHypothesisString(self, hypothesisId: Int, content: Bytes, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextSendString(self, speakerName: Bytes, content: Bytes, type: Int, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextSetPositionHint(self, position: Int, /) -> int:
        """As in C."""
        ...

    def XSpeechToTextUpdateHypothesisString(self, hypothesisId: Int, content: Bytes, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCloseHandle(self, speechSynthesizer: CData, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCloseStreamHandle(self, speechSynthesisStream: CData, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreate(self, speechSynthesizer: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreateStreamFromSsml(self, speechSynthesizer: CData, ssml: Bytes, speechSynthesisStream: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerCreateStreamFromText(self, speechSynthesizer: CData, text: Bytes, speechSynthesisStream: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerEnumerateInstalledVoices(self, context: Bytes, callback: CData, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerGetStreamData(self, speechSynthesisStream: CData, bufferSize: Int, buffer: Bytes, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerGetStreamDataSize(self, speechSynthesisStream: CData, bufferSize: Array, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerSetCustomVoice(self, speechSynthesizer: CData, voiceId: Bytes, /) -> int:
        """As in C."""
        ...

    def XSpeechSynthesizerSetDefaultVoice(self, speechSynthesizer: CData, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastGetStatus(self, requestingUser: CData, appBroadcastStatus: Array, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastIsAppBroadcasting(self) -> bool:
        """As in C."""
        ...

    def XAppBroadcastRegisterIsAppBroadcastingChanged(self, queue: CData, context: Bytes, appBroadcastMonitorCallback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastShowUI(self, requestingUser: CData, /) -> int:
        """As in C."""
        ...

    def XAppBroadcastUnregisterIsAppBroadcastingChanged(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XAppCaptureCloseScreenshotStream(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XAppCaptureDisableRecord(self) -> int:
        """As in C."""
        ...

    def XAppCaptureEnableRecord(self) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataAddDoubleEvent(self, name: Bytes, value: Float, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataAddInt32Event(self, name: Bytes, value: Int, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataAddStringEvent(self, name: Bytes, value: Bytes, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataRemainingStorageBytesAvailable(self, value: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStartDoubleState(self, name: Bytes, value: Float, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStartInt32State(self, name: Bytes, value: Int, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStartStringState(self, name: Bytes, value: Bytes, priority: Int, /) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStopAllStates(self) -> int:
        """As in C."""
        ...

    def XAppCaptureMetadataStopState(self, name: Bytes, /) -> int:
        """As in C."""
        ...

    def XAppCaptureOpenScreenshotStream(self, localId: Bytes, screenshotFormat: Int, handle: Array, totalBytes: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureReadScreenshotStream(self, handle: CData, startPosition: Int, bytesToRead: Int, buffer: Bytes, bytesWritten: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureRecordDiagnosticClip(self, startTime: Int, durationInMs: Int, filenamePrefix: Bytes, result: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureRegisterMetadataPurged(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureTakeDiagnosticScreenshot(self, gamescreenOnly: Bool, captureFlags: Int, filenamePrefix: Bytes, result: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureTakeScreenshot(self, requestingUser: CData, result: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureUnRegisterMetadataPurged(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XAppCaptureRecordTimespan(self, startTimestamp: Array, durationInMilliseconds: Int, result: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureReadLocalStream(self, handle: CData, startPosition: Int, bytesToRead: Int, buffer: Bytes, bytesWritten: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureStartUserRecord(self, requestingUser: CData, localIdBufferLength: Int, localIdBuffer: Bytes, /) -> int:
        """As in C."""
        ...

    def XAppCaptureStopUserRecord(self, localId: Bytes, result: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureCancelUserRecord(self, localId: Bytes, /) -> int:
        """As in C."""
        ...

    def XAppCaptureGetVideoCaptureSettings(self, userCaptureSettings: Array, /) -> int:
        """As in C."""
        ...

    def XAppCaptureCloseLocalStream(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetAssociatedFrame(self, gamepadReading: Bytes, framePipelineToken: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClientCount(self) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClientIPAddress(self, client: Int, ipAddressSize: Int, ipAddress: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetClients(self, clientCount: Int, clients: Array, clientsUsed: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetConnectionState(self, client: Int, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetGamepadPhysicality(self, gamepadReading: Bytes, gamepadPhysicality: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetLastFrameDisplayed(self, client: Int, framePipelineToken: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetServerLocationName(self, serverLocationNameSize: Int, serverLocationName: Bytes, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetServerLocationNameSize(self) -> int:
        """As in C."""
        ...

    def XGameStreamingGetSessionId(self, client: Int, sessionIdSize: Int, sessionId: Bytes, sessionIdUsed: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetStreamAddedLatency(self, client: Int, averageInputLatencyUs: Array, averageOutputLatencyUs: Array, standardDeviationUs: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetStreamPhysicalDimensions(self, client: Int, horizontalMm: Array, verticalMm: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetTouchBundleVersion(self, client: Int, version: Array, versionNameSize: Int, versionName: Bytes, /) -> int:
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

    def XGameStreamingIsTouchInputEnabled(self, client: Int, touchInputEnabled: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingRegisterClientPropertiesChanged(self, client: Int, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingRegisterConnectionStateChanged(self, queue: CData, context: Bytes, callback: CData, token: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlLayout(self, layout: Bytes, /) -> None:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlLayoutOnClient(self, client: Int, layout: Bytes, /) -> None:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlsWithStateUpdate(self, layout: Bytes, operationCount: Int, operations: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingShowTouchControlsWithStateUpdateOnClient(self, client: Int, layout: Bytes, operationCount: Int, operations: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingUninitialize(self) -> None:
        """As in C."""
        ...

    def XGameStreamingUnregisterClientPropertiesChanged(self, client: Int, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameStreamingUnregisterConnectionStateChanged(self, token: CData, wait: Bool, /) -> bool:
        """As in C."""
        ...

    def XGameStreamingUpdateTouchControlsState(self, operationCount: Int, operations: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingUpdateTouchControlsStateOnClient(self, client: Int, operationCount: Int, operations: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingGetDisplayDetails(self, client: Int, maxSupportedPixels: Int, widestSupportedAspectRatio: Float, tallestSupportedAspectRatio: Float, displayDetails: Array, /) -> int:
        """As in C."""
        ...

    def XGameStreamingSetResolution(self, width: Int, height: Int, /) -> int:
        """As in C."""
        ...

    def XblRealTimeActivityActivate(self, xboxLiveContext: CData, /) -> int:
        """Opens the connection for push events of the context's user, and keeps it open until ...."""
        ...

    def XblRealTimeActivityDeactivate(self, xboxLiveContext: CData, /) -> int:
        """Reverts one XblRealTimeActivityActivate of the user; without one it has no effect."""
        ...

    def XblRealTimeActivityAddConnectionStateChangeHandler(self, xboxLiveContext: CData, handler: CData, context: Bytes, /) -> int:
        """Registers a handler for the state of the connection for push events of the context's user."""
        ...

    def XblRealTimeActivityRemoveConnectionStateChangeHandler(self, xboxLiveContext: CData, token: Int, /) -> int:
        """Ends a registration, with any context of the user."""
        ...

    def XblRealTimeActivityAddResyncHandler(self, xboxLiveContext: CData, handler: CData, context: Bytes, /) -> int:
        """Registers a handler that is called when push events of the context's user may have been lost: ...."""
        ...

    def XblRealTimeActivityRemoveResyncHandler(self, xboxLiveContext: CData, token: Int, /) -> int:
        """Ends a registration, as XblRealTimeActivityRemoveConnectionStateChangeHandler does."""
        ...

    def XblRealTimeActivitySubscriptionGetId(self, subscriptionHandle: CData, id: Array, /) -> int:
        """Gets the number of a subscription, which increases by one with each subscription of the process."""
        ...

    def XblRealTimeActivitySubscriptionGetState(self, subscriptionHandle: CData, state: Array, /) -> int:
        """Gets XblRealTimeActivitySubscriptionState::Unknown in every case: the library manages ...."""
        ...

    def XblRealTimeActivityAddSubscriptionErrorHandler(self, xboxLiveContext: CData, handler: CData, context: Bytes, /) -> int:
        """Does nothing, as in the real library."""
        ...

    def XblRealTimeActivityRemoveSubscriptionErrorHandler(self, xboxLiveContext: CData, token: Int, /) -> int:
        """Does nothing."""
        ...

    def XblPresenceSetPresenceAsync(self, xblContextHandle: CData, isUserActiveInTitle: Bool, richPresenceIds: Array, async_: Array, /) -> int:
        """Sets whether the context's user is active in the title, with the rich presence text that ...."""
        ...

    def XblPresenceGetPresenceAsync(self, xblContextHandle: CData, xuid: Int, async_: Array, /) -> int:
        """Reads the presence of a user."""
        ...

    def XblPresenceGetPresenceResult(self, async_: Array, presenceRecordHandle: Array, /) -> int:
        """Gets the record of XblPresenceGetPresenceAsync, once."""
        ...

    def XblPresenceGetPresenceForMultipleUsersAsync(self, xblContextHandle: CData, xuids: Array, xuidsCount: Int, filters: Array, async_: Array, /) -> int:
        """Reads the presence of several users."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResultCount(self, async_: Array, resultCount: Array, /) -> int:
        """Gets the number of records of XblPresenceGetPresenceForMultipleUsersAsync."""
        ...

    def XblPresenceGetPresenceForMultipleUsersResult(self, async_: Array, presenceRecordHandles: Array, presenceRecordHandlesCount: Int, /) -> int:
        """Gets the records of XblPresenceGetPresenceForMultipleUsersAsync, once."""
        ...

    def XblPresenceGetPresenceForSocialGroupAsync(self, xblContextHandle: CData, socialGroupName: Bytes, socialGroupOwnerXuid: Array, filters: Array, async_: Array, /) -> int:
        """Reads the presence of the users in a social group."""
        ...

    def XblPresenceGetPresenceForSocialGroupResultCount(self, async_: Array, resultCount: Array, /) -> int:
        """Gets the number of records of XblPresenceGetPresenceForSocialGroupAsync."""
        ...

    def XblPresenceGetPresenceForSocialGroupResult(self, async_: Array, presenceRecordHandles: Array, presenceRecordHandlesCount: Int, /) -> int:
        """Gets the records of XblPresenceGetPresenceForSocialGroupAsync, once."""
        ...

    def XblPresenceRecordGetXuid(self, handle: CData, xuid: Array, /) -> int:
        """Gets the xuid of the record's user."""
        ...

    def XblPresenceRecordGetUserState(self, handle: CData, userState: Array, /) -> int:
        """Gets the state of the user: online, away or offline."""
        ...

    def XblPresenceRecordGetDeviceRecords(self, handle: CData, deviceRecords: Array, deviceRecordsCount: Array, /) -> int:
        """Gets the devices of a record, with their titles."""
        ...

    def XblPresenceRecordDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblPresenceRecordCloseHandle(self, handle: CData, /) -> None:
        """Closes a handle."""
        ...

    def XblPresenceTrackUsers(self, xblContextHandle: CData, xuids: Array, xuidsCount: Int, /) -> int:
        """Tracks users: the handlers of this header are called for them."""
        ...

    def XblPresenceStopTrackingUsers(self, xblContextHandle: CData, xuids: Array, xuidsCount: Int, /) -> int:
        """Reverts XblPresenceTrackUsers."""
        ...

    def XblPresenceTrackAdditionalTitles(self, xblContextHandle: CData, titleIds: Array, titleIdsCount: Int, /) -> int:
        """Tracks titles in addition to the title itself, which is always tracked."""
        ...

    def XblPresenceStopTrackingAdditionalTitles(self, xblContextHandle: CData, titleIds: Array, titleIdsCount: Int, /) -> int:
        """Reverts XblPresenceTrackAdditionalTitles."""
        ...

    def XblPresenceAddDevicePresenceChangedHandler(self, xblContextHandle: CData, handler: CData, context: Bytes, /) -> int:
        """Registers a handler that is called when a tracked user signs in or out on a device."""
        ...

    def XblPresenceRemoveDevicePresenceChangedHandler(self, xblContextHandle: CData, token: Int, /) -> int:
        """Ends a registration."""
        ...

    def XblPresenceAddTitlePresenceChangedHandler(self, xblContextHandle: CData, handler: CData, context: Bytes, /) -> int:
        """Registers a handler that is called when a tracked user starts or ends a tracked title."""
        ...

    def XblPresenceRemoveTitlePresenceChangedHandler(self, xblContextHandle: CData, token: Int, /) -> int:
        """Ends a registration, as XblPresenceRemoveDevicePresenceChangedHandler does."""
        ...

    def XblPresenceSubscribeToDevicePresenceChange(self, xblContextHandle: CData, xuid: Int, subscriptionHandle: Array, /) -> int:
        """Tracks one user, as XblPresenceTrackUsers does, until ...."""
        ...

    def XblPresenceUnsubscribeFromDevicePresenceChange(self, xblContextHandle: CData, subscriptionHandle: CData, /) -> int:
        """Ends a subscription of XblPresenceSubscribeToDevicePresenceChange, and frees its handle."""
        ...

    def XblPresenceSubscribeToTitlePresenceChange(self, xblContextHandle: CData, xuid: Int, titleId: Int, subscriptionHandle: Array, /) -> int:
        """Tracks one user and one title, until XblPresenceUnsubscribeFromTitlePresenceChange closes the ...."""
        ...

    def XblPresenceUnsubscribeFromTitlePresenceChange(self, xblContextHandle: CData, subscriptionHandle: CData, /) -> int:
        """Ends a subscription of XblPresenceSubscribeToTitlePresenceChange, and frees its handle."""
        ...

    def XblProfileGetUserProfileAsync(self, xboxLiveContext: CData, xboxUserId: Int, async_: Array, /) -> int:
        """Reads the profile of a user."""
        ...

    def XblProfileGetUserProfileResult(self, async_: Array, profile: Array, /) -> int:
        """Copies the profile of XblProfileGetUserProfileAsync, once."""
        ...

    def XblProfileGetUserProfilesAsync(self, xboxLiveContext: CData, xboxUserIds: Array, xboxUserIdsCount: Int, async_: Array, /) -> int:
        """Reads the profiles of several users."""
        ...

    def XblProfileGetUserProfilesResultCount(self, async_: Array, profileCount: Array, /) -> int:
        """Gets the number of profiles of XblProfileGetUserProfilesAsync."""
        ...

    def XblProfileGetUserProfilesResult(self, async_: Array, profilesCount: Int, profiles: Array, /) -> int:
        """Copies the profiles of XblProfileGetUserProfilesAsync, once, in the order of the service's response."""
        ...

    def XblProfileGetUserProfilesForSocialGroupAsync(self, xboxLiveContext: CData, socialGroup: Bytes, async_: Array, /) -> int:
        """Reads the profiles of the users in a social group of the context's user."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResultCount(self, async_: Array, profileCount: Array, /) -> int:
        """Gets the number of profiles of XblProfileGetUserProfilesForSocialGroupAsync."""
        ...

    def XblProfileGetUserProfilesForSocialGroupResult(self, async_: Array, profilesCount: Int, profiles: Array, /) -> int:
        """Copies the profiles of XblProfileGetUserProfilesForSocialGroupAsync, once."""
        ...

    def XblMultiplayerSessionReferenceCreate(self, scid: Bytes, sessionTemplateName: Bytes, sessionName: Bytes, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceParseFromUriPath(self, path: Bytes, sessionReference: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceToUriPath(self, sessionReference: Array, sessionReferenceUri: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionReferenceIsValid(self, sessionReference: Array, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerSessionCreateHandle(self, xuid: Int, sessionReference: Array, initArgs: Array, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCloseHandle(self, handle: CData, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionArbitrationStatus(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionTimeOfSession(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetInitializationInfo(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionSubscribedChangeTypes(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionHostCandidates(self, handle: CData, deviceTokens: Array, deviceTokensCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionReference(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionConstants(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMaxMembersInSession(self, handle: CData, maxMembersInSession: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetVisibility(self, handle: CData, visibility: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetTimeouts(self, handle: CData, memberReservedTimeout: Int, memberInactiveTimeout: Int, memberReadyTimeout: Int, sessionEmptyTimeout: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetArbitrationTimeouts(self, handle: CData, arbitrationTimeout: Int, forfeitTimeout: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetQosConnectivityMetrics(self, handle: CData, enableLatencyMetric: Bool, enableBandwidthDownMetric: Bool, enableBandwidthUpMetric: Bool, enableCustomMetric: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMemberInitialization(self, handle: CData, memberInitialization: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetPeerToPeerRequirements(self, handle: CData, requirements: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetPeerToHostRequirements(self, handle: CData, requirements: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(self, handle: CData, measurementServerAddressesJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetCapabilities(self, handle: CData, capabilities: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionConstantsSetCloudComputePackageJson(self, handle: CData, sessionCloudComputePackageConstantsJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSessionProperties(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetKeywords(self, handle: CData, keywords: Array, keywordsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetJoinRestriction(self, handle: CData, joinRestriction: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetReadRestriction(self, handle: CData, readRestriction: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionPropertiesSetTurnCollection(self, handle: CData, turnCollectionMemberIds: Array, turnCollectionMemberIdsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionRoleTypes(self, handle: CData, roleTypes: Array, roleTypesCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetRoleByName(self, handle: CData, roleTypeName: Bytes, roleName: Bytes, role: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMutableRoleSettings(self, handle: CData, roleTypeName: Bytes, roleName: Bytes, maxMemberCount: Array, targetMemberCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionMembers(self, handle: CData, members: Array, membersCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionGetMember(self, handle: CData, memberId: Int, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionMatchmakingServer(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionTournamentsServer(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionArbitrationServer(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionMembersAccepted(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionRawServersJson(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionSetRawServersJson(self, handle: CData, rawServersJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionEtag(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUser(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionGetInfo(self, handle: CData, /) -> CData:
        """As in C."""
        ...

    def XblMultiplayerSessionWriteStatus(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionAddMemberReservation(self, handle: CData, xuid: Int, memberCustomConstantsJson: Bytes, initializeRequested: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionJoin(self, handle: CData, memberCustomConstantsJson: Bytes, initializeRequested: Bool, joinWithActiveStatus: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetInitializationSucceeded(self, handle: CData, initializationSucceeded: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetHostDeviceToken(self, handle: CData, hostDeviceToken: CData, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMatchmakingServerConnectionPath(self, handle: CData, serverConnectionPath: Bytes, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetClosed(self, handle: CData, closed: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetLocked(self, handle: CData, locked: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetAllocateCloudCompute(self, handle: CData, allocateCloudCompute: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMatchmakingResubmit(self, handle: CData, matchResubmit: Bool, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSessionSetServerConnectionStringCandidates(self, handle: CData, serverConnectionStringCandidates: Array, serverConnectionStringCandidatesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetSessionChangeSubscription(self, handle: CData, changeTypes: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionLeave(self, handle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetStatus(self, handle: CData, status: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64(self, handle: CData, value: Bytes, /) -> int:
        """As in C."""
        ...

    def XblFormatSecureDeviceAddress(self, deviceId: Bytes, address: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetRoles(self, handle: CData, roles: Array, rolesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetMembersInGroup(self, session: CData, memberIds: Array, memberIdsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetGroups(self, handle: CData, groups: Array, groupsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetEncounters(self, handle: CData, encounters: Array, encountersCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetQosMeasurements(self, handle: CData, measurements: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetServerQosMeasurements(self, handle: CData, measurements: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserSetCustomPropertyJson(self, handle: CData, name: Bytes, valueJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson(self, handle: CData, name: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson(self, handle: CData, matchmakingTargetSessionConstantsJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionSetCustomPropertyJson(self, handle: CData, name: Bytes, valueJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionDeleteCustomPropertyJson(self, handle: CData, name: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSessionCompare(self, currentSessionHandle: CData, oldSessionHandle: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleCloseHandle(self, handle: CData, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionReference(self, handle: CData, sessionRef: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetId(self, handle: CData, id: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionOwnerXuids(self, handle: CData, xuids: Array, xuidsCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetTags(self, handle: CData, tags: Array, tagsCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetStringAttributes(self, handle: CData, attributes: Array, attributesCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetNumberAttributes(self, handle: CData, attributes: Array, attributesCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetVisibility(self, handle: CData, visibility: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetJoinRestriction(self, handle: CData, joinRestriction: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetSessionClosed(self, handle: CData, closed: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetMemberCounts(self, handle: CData, maxMembers: Array, currentMembers: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetCreationTime(self, handle: CData, creationTime: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(self, handle: CData, customPropertiesJson: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionAsync(self, xblContext: CData, multiplayerSession: CData, writeMode: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionResult(self, async_: Array, handle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionByHandleAsync(self, xblContext: CData, multiplayerSession: CData, writeMode: Int, handleId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerWriteSessionByHandleResult(self, async_: Array, handle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionAsync(self, xblContext: CData, sessionReference: Array, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionResult(self, async_: Array, handle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionByHandleAsync(self, xblContext: CData, handleId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSessionByHandleResult(self, async_: Array, handle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsAsync(self, xblContext: CData, sessionQuery: Array, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsResultCount(self, async_: Array, sessionCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerQuerySessionsResult(self, async_: Array, sessionCount: Int, sessions: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetActivityAsync(self, xblContext: CData, sessionReference: Array, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerClearActivityAsync(self, xblContext: CData, scid: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetTransferHandleAsync(self, xblContext: CData, targetSessionReference: CData, originSessionReference: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetTransferHandleResult(self, async_: Array, handleId: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerCreateSearchHandleAsync(self, xblContext: CData, sessionRef: Array, tags: Array, tagsCount: Int, numberAttributes: Array, numberAttributesCount: Int, stringAttributes: Array, stringAttributesCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerCreateSearchHandleResult(self, async_: Array, handle: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerDeleteSearchHandleAsync(self, xblContext: CData, handleId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesAsync(self, xblContext: CData, scid: Bytes, sessionTemplateName: Bytes, orderByAttribute: Bytes, orderAscending: Bool, searchFilter: Bytes, socialGroup: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesResultCount(self, async_: Array, searchHandleCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetSearchHandlesResult(self, async_: Array, searchHandles: Array, searchHandlesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSendInvitesAsync(self, xblContext: CData, sessionReference: Array, xuids: Array, xuidsCount: Int, titleId: Int, contextStringId: Bytes, customActivationContext: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSendInvitesResult(self, async_: Array, handlesCount: Int, handles: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupAsync(self, xboxLiveContext: CData, scid: Bytes, socialGroupOwnerXuid: Int, socialGroup: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(self, xblContext: CData, scid: Bytes, socialGroupOwnerXuid: Int, socialGroup: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupResultCount(self, async_: Array, activityCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForSocialGroupResult(self, async_: Array, activityCount: Int, activities: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, ptrToBufferCount: Array, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersAsync(self, xblContext: CData, scid: Bytes, xuids: Array, xuidsCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(self, xblContext: CData, scid: Bytes, xuids: Array, xuidsCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersResultCount(self, async_: Array, activityCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesForUsersResult(self, async_: Array, activityCount: Int, activities: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerGetActivitiesWithPropertiesForUsersResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, ptrToBufferCount: Array, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSetSubscriptionsEnabled(self, xblContext: CData, subscriptionsEnabled: Bool, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerSubscriptionsEnabled(self, xblHandle: CData, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerAddSessionChangedHandler(self, xblContext: CData, handler: CData, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveSessionChangedHandler(self, xblContext: CData, token: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerAddSubscriptionLostHandler(self, xblContext: CData, handler: CData, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveSubscriptionLostHandler(self, xblContext: CData, token: Int, /) -> None:
        """As in C."""
        ...

    def XblMultiplayerAddConnectionIdChangedHandler(self, xblContext: CData, handler: CData, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerRemoveConnectionIdChangedHandler(self, xblContext: CData, token: Int, /) -> None:
        """As in C."""
        ...

    def XblSocialGetSocialRelationshipsAsync(self, xboxLiveContext: CData, xboxUserId: Int, socialRelationshipFilter: Int, startIndex: Int, maxItems: Int, async_: Array, /) -> int:
        """Reads a page of the users that a user follows."""
        ...

    def XblSocialGetSocialRelationshipsResult(self, async_: Array, handle: Array, /) -> int:
        """Gets the page of XblSocialGetSocialRelationshipsAsync, once."""
        ...

    def XblSocialRelationshipResultGetRelationships(self, resultHandle: CData, relationships: Array, relationshipsCount: Array, /) -> int:
        """Gets the relationships of the page."""
        ...

    def XblSocialRelationshipResultHasNext(self, resultHandle: CData, hasNext: Array, /) -> int:
        """Checks whether there is a next page."""
        ...

    def XblSocialRelationshipResultGetTotalCount(self, resultHandle: CData, totalCount: Array, /) -> int:
        """Gets the number of relationships of all pages, as reported by the service."""
        ...

    def XblSocialRelationshipResultGetNextAsync(self, xboxLiveContext: CData, resultHandle: CData, maxItems: Int, async_: Array, /) -> int:
        """Reads the page after a page, with the same user and filter, whatever ...."""
        ...

    def XblSocialRelationshipResultGetNextResult(self, async_: Array, handle: Array, /) -> int:
        """Gets the page of XblSocialRelationshipResultGetNextAsync, once."""
        ...

    def XblSocialRelationshipResultDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """Gets the same handle with one more reference."""
        ...

    def XblSocialRelationshipResultCloseHandle(self, handle: CData, /) -> None:
        """Closes a handle."""
        ...

    def XblSocialAddSocialRelationshipChangedHandler(self, xboxLiveContext: CData, handler: CData, handlerContext: Bytes, /) -> int:
        """Registers a handler that is called when the context's user follows a user, stops following one, ...."""
        ...

    def XblSocialRemoveSocialRelationshipChangedHandler(self, xboxLiveContext: CData, handlerFunctionContext: Int, /) -> int:
        """Ends a registration of either kind."""
        ...

    def XblSocialAddFriendRequestCountChangedHandler(self, xboxLiveContext: CData, handler: CData, handlerContext: Bytes, handlerFunctionContext: Array, /) -> int:
        """Registers a handler that is called when the number of friend requests to the context's user changes."""
        ...

    def XblSocialRemoveFriendRequestCountChangedHandler(self, xboxLiveContext: CData, handlerFunctionContext: Int, /) -> int:
        """Ends a registration, as XblSocialRemoveSocialRelationshipChangedHandler does."""
        ...

    def XblSocialSubscribeToSocialRelationshipChange(self, xboxLiveContext: CData, xboxUserId: Int, subscriptionHandle: Array, /) -> int:
        """Creates a handle that XblSocialUnsubscribeFromSocialRelationshipChange closes."""
        ...

    def XblSocialUnsubscribeFromSocialRelationshipChange(self, xboxLiveContext: CData, subscriptionHandle: CData, /) -> int:
        """Frees a handle of XblSocialSubscribeToSocialRelationshipChange."""
        ...

    def XblSocialSubmitReputationFeedbackAsync(self, xboxLiveContext: CData, xboxUserId: Int, reputationFeedbackType: Int, sessionReference: Array, reasonMessage: Bytes, evidenceResourceId: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialSubmitBatchReputationFeedbackAsync(self, xboxLiveContext: CData, feedbackItems: Array, feedbackItemsCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerPresenceRecordIsUserPlayingTitle(self, presenceRecord: Array, titleId: Int, /) -> bool:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetType(self, group: CData, type: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetLocalUser(self, group: CData, localUser: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetFilters(self, group: CData, presenceFilter: Array, relationshipFilter: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetUsers(self, group: CData, users: Array, usersCount: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUserGroupGetUsersTrackedByGroup(self, group: CData, trackedUsers: Array, trackedUsersCount: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerAddLocalUser(self, user: CData, extraLevelDetail: Int, queue: CData, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerRemoveLocalUser(self, user: CData, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerDoWork(self, socialEvents: Array, socialEventsCount: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerCreateSocialUserGroupFromFilters(self, user: CData, presenceFilter: Int, relationshipFilter: Int, group: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerCreateSocialUserGroupFromList(self, user: CData, xboxUserIdList: Array, xboxUserIdListCount: Int, group: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerDestroySocialUserGroup(self, group: CData, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerGetLocalUserCount(self) -> int:
        """As in C."""
        ...

    def XblSocialManagerGetLocalUsers(self, usersCount: Int, users: Array, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerUpdateSocialUserGroup(self, group: CData, users: Array, usersCount: Int, /) -> int:
        """As in C."""
        ...

    def XblSocialManagerSetRichPresencePollingStatus(self, user: CData, shouldEnablePolling: Bool, /) -> int:
        """As in C."""
        ...

    def XblStringVerifyStringAsync(self, xboxLiveContext: CData, stringToVerify: Bytes, asyncBlock: Array, /) -> int:
        """Checks whether a text may be shown to other users."""
        ...

    def XblStringVerifyStringResultSize(self, asyncBlock: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the result of XblStringVerifyStringAsync, with all that it points to."""
        ...

    def XblStringVerifyStringResult(self, asyncBlock: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the result of XblStringVerifyStringAsync, once, to the buffer of the caller."""
        ...

    def XblStringVerifyStringsAsync(self, xboxLiveContext: CData, stringsToVerify: Array, stringsCount: Int, asyncBlock: Array, /) -> int:
        """Checks whether texts may be shown to other users."""
        ...

    def XblStringVerifyStringsResultSize(self, asyncBlock: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the results of XblStringVerifyStringsAsync, with all that they point to."""
        ...

    def XblStringVerifyStringsResult(self, asyncBlock: Array, bufferSize: Int, buffer: Bytes, ptrToBufferStrings: Array, stringsCount: Array, bufferUsed: Array, /) -> int:
        """Copies the results of XblStringVerifyStringsAsync, once, to the buffer of the caller."""
        ...

    def XblMultiplayerActivityUpdateRecentPlayers(self, xblContext: CData, updates: Array, updatesCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityFlushRecentPlayersAsync(self, xblContext: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivitySetActivityAsync(self, xblContext: CData, activityInfo: Array, allowCrossPlatformJoin: Bool, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityAsync(self, xblContext: CData, xuids: Array, xuidsCount: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityGetActivityResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBufferResults: Array, resultCount: Array, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivityDeleteActivityAsync(self, xblContext: CData, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerActivitySendInvitesAsync(self, xblContext: CData, xuids: Array, xuidsCount: Int, allowCrossPlatformJoin: Bool, connectionString: Bytes, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerMemberAreMembersOnSameDevice(self, first: Array, second: Array, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerEventArgsXuid(self, argsHandle: CData, xuid: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMembersCount(self, argsHandle: CData, memberCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMembers(self, argsHandle: CData, membersCount: Int, members: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsMember(self, argsHandle: CData, member: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsPropertiesJson(self, argsHandle: CData, properties: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsFindMatchCompleted(self, argsHandle: CData, matchStatus: Array, initializationFailureCause: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsTournamentRegistrationStateChanged(self, argsHandle: CData, registrationState: Array, registrationReason: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsTournamentGameSessionReady(self, argsHandle: CData, startTime: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerEventArgsPerformQoSMeasurements(self, argsHandle: CData, performQoSMeasurementsArgs: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerInitialize(self, lobbySessionTemplateName: Bytes, asyncQueue: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerDoWork(self, multiplayerEvents: Array, multiplayerEventsCount: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionCorrelationId(self, correlationId: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSessionReference(self, sessionReference: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLocalMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLocalMembers(self, localMembersCount: Int, localMembers: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionMembers(self, membersCount: Int, members: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionHost(self, hostMember: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionPropertiesJson(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionConstants(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionLastTournamentTeamResult(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionAddLocalUser(self, user: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionRemoveLocalUser(self, user: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetLocalMemberProperties(self, user: CData, name: Bytes, valueJson: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(self, user: CData, name: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(self, user: CData, connectionAddress: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionIsHost(self, xuid: Int, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetProperties(self, name: Bytes, valueJson: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetSynchronizedProperties(self, name: Bytes, valueJson: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionSetSynchronizedHost(self, deviceToken: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionInviteFriends(self, requestingUser: CData, contextStringId: Bytes, customActivationContext: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLobbySessionInviteUsers(self, user: CData, xuids: Array, xuidsCount: Int, contextStringId: Bytes, customActivationContext: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionActive(self) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionCorrelationId(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSessionReference(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionMembersCount(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionMembers(self, membersCount: Int, members: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionHost(self, hostMember: Array, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionPropertiesJson(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionConstants(self) -> CData:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionIsHost(self, xuid: Int, /) -> bool:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetProperties(self, name: Bytes, valueJson: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetSynchronizedProperties(self, name: Bytes, valueJson: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerGameSessionSetSynchronizedHost(self, deviceToken: Bytes, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinLobby(self, handleId: Bytes, user: CData, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinGameFromLobby(self, sessionTemplateName: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinGame(self, sessionName: Bytes, sessionTemplateName: Bytes, xuids: Array, xuidsCount: Int, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerLeaveGame(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerFindMatch(self, hopperName: Bytes, attributesJson: Bytes, timeoutInSeconds: Int, /) -> int:
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

    def XblMultiplayerManagerSetQosMeasurements(self, measurementsJson: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerJoinability(self) -> int:
        """As in C."""
        ...

    def XblMultiplayerManagerSetJoinability(self, joinability: Int, context: Bytes, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingCreateMatchTicketAsync(self, xboxLiveContext: CData, ticketSessionReference: CData, matchmakingServiceConfigurationId: Bytes, hopperName: Bytes, ticketTimeout: Int, preserveSession: Int, ticketAttributesJson: Bytes, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingCreateMatchTicketResult(self, asyncBlock: Array, resultPtr: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingDeleteMatchTicketAsync(self, xboxLiveContext: CData, serviceConfigurationId: Bytes, hopperName: Bytes, ticketId: Bytes, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsAsync(self, xboxLiveContext: CData, serviceConfigurationId: Bytes, hopperName: Bytes, ticketId: Bytes, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsResultSize(self, asyncBlock: Array, resultSizeInBytes: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetMatchTicketDetailsResult(self, asyncBlock: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsAsync(self, xboxLiveContext: CData, serviceConfigurationId: Bytes, hopperName: Bytes, asyncBlock: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsResultSize(self, asyncBlock: Array, resultSizeInBytes: Array, /) -> int:
        """As in C."""
        ...

    def XblMatchmakingGetHopperStatisticsResult(self, asyncBlock: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """As in C."""
        ...

    def XblPrivacyGetAvoidListAsync(self, xblContextHandle: CData, async_: Array, /) -> int:
        """Reads the users that the context's user blocks."""
        ...

    def XblPrivacyGetAvoidListResultCount(self, async_: Array, xuidCount: Array, /) -> int:
        """Gets the number of users of XblPrivacyGetAvoidListAsync."""
        ...

    def XblPrivacyGetAvoidListResult(self, async_: Array, xuidCount: Int, xuids: Array, /) -> int:
        """Copies the xuids of XblPrivacyGetAvoidListAsync, once."""
        ...

    def XblPrivacyGetMuteListAsync(self, xblContextHandle: CData, async_: Array, /) -> int:
        """Reads the users that the context's user mutes."""
        ...

    def XblPrivacyGetMuteListResultCount(self, async_: Array, xuidCount: Array, /) -> int:
        """Gets the number of users of XblPrivacyGetMuteListAsync."""
        ...

    def XblPrivacyGetMuteListResult(self, async_: Array, xuidCount: Int, xuids: Array, /) -> int:
        """Copies the xuids of XblPrivacyGetMuteListAsync, once."""
        ...

    def XblPrivacyCheckPermissionAsync(self, xblContextHandle: CData, permissionToCheck: Int, targetXuid: Int, async_: Array, /) -> int:
        """Checks a permission of the context's user toward another user."""
        ...

    def XblPrivacyCheckPermissionResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the result of XblPrivacyCheckPermissionAsync, with all that it points to."""
        ...

    def XblPrivacyCheckPermissionResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the result of XblPrivacyCheckPermissionAsync, once, to the buffer of the caller."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserAsync(self, xblContextHandle: CData, permissionToCheck: Int, userType: Int, async_: Array, /) -> int:
        """Checks a permission of the context's user toward users without an Xbox account."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the result of XblPrivacyCheckPermissionForAnonymousUserAsync, with all ...."""
        ...

    def XblPrivacyCheckPermissionForAnonymousUserResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the result of XblPrivacyCheckPermissionForAnonymousUserAsync, as ...."""
        ...

    def XblPrivacyBatchCheckPermissionAsync(self, xblContextHandle: CData, permissionsToCheck: Array, permissionsCount: Int, targetXuids: Array, xuidsCount: Int, targetAnonymousUserTypes: Array, targetAnonymousUserTypesCount: Int, async_: Array, /) -> int:
        """Checks each permission of the context's user toward each of the users."""
        ...

    def XblPrivacyBatchCheckPermissionResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the results of XblPrivacyBatchCheckPermissionAsync, with all that they ...."""
        ...

    def XblPrivacyBatchCheckPermissionResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBufferResults: Array, ptrToBufferCount: Array, bufferUsed: Array, /) -> int:
        """Copies the results of XblPrivacyBatchCheckPermissionAsync, as XblPrivacyCheckPermissionResult ...."""
        ...

    def XblTitleManagedStatsUpdateStatsAsync(self, xblContextHandle: CData, statistics: Array, statisticsCount: Int, async_: Array, /) -> int:
        """Sets the named statistics of the context's user in the title."""
        ...

    def XblTitleManagedStatsWriteAsync(self, xblContextHandle: CData, xboxUserId: Int, statistics: Array, statisticsCount: Int, async_: Array, /) -> int:
        """Replaces all statistics of the context's user in the title: statistics that are not named are ...."""
        ...

    def XblTitleManagedStatsDeleteStatsAsync(self, xblContextHandle: CData, statisticNames: Array, statisticNamesCount: Int, async_: Array, /) -> int:
        """Removes the named statistics of the context's user in the title."""
        ...

    def XblUserStatisticsGetSingleUserStatisticAsync(self, xblContextHandle: CData, xboxUserId: Int, serviceConfigurationId: Bytes, statisticName: Bytes, async_: Array, /) -> int:
        """Reads one statistic of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the result of XblUserStatisticsGetSingleUserStatisticAsync, with all ...."""
        ...

    def XblUserStatisticsGetSingleUserStatisticResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the result of XblUserStatisticsGetSingleUserStatisticAsync, once, to the buffer of the caller."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsAsync(self, xblContextHandle: CData, xboxUserId: Int, serviceConfigurationId: Bytes, statisticNames: Array, statisticNamesCount: Int, async_: Array, /) -> int:
        """Reads several statistics of a user."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the result of XblUserStatisticsGetSingleUserStatisticsAsync, with all ...."""
        ...

    def XblUserStatisticsGetSingleUserStatisticsResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the result of XblUserStatisticsGetSingleUserStatisticsAsync, as ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsAsync(self, xblContextHandle: CData, xboxUserIds: Array, xboxUserIdsCount: Int, serviceConfigurationId: Bytes, statisticNames: Array, statisticNamesCount: Int, async_: Array, /) -> int:
        """Reads statistics of several users."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the results of XblUserStatisticsGetMultipleUserStatisticsAsync, with ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, resultsCount: Array, bufferUsed: Array, /) -> int:
        """Copies the array of results of XblUserStatisticsGetMultipleUserStatisticsAsync, as ...."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(self, xblContextHandle: CData, xboxUserIds: Array, xboxUserIdsCount: Int, requestedServiceConfigurationStatisticsCollection: Array, requestedServiceConfigurationStatisticsCollectionCount: Int, async_: Array, /) -> int:
        """Reads statistics of several users from several service configurations."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the results, with all that they point to."""
        ...

    def XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBufferResults: Array, resultsCount: Array, bufferUsed: Array, /) -> int:
        """Copies the array of results, as XblUserStatisticsGetSingleUserStatisticResult does."""
        ...

    def XblUserStatisticsTrackStatistics(self, xblContextHandle: CData, xboxUserIds: Array, xboxUserIdsCount: Int, serviceConfigurationId: Bytes, statisticNames: Array, statisticNamesCount: Int, /) -> int:
        """Tracks each of the statistics of each of the users: the handlers of ...."""
        ...

    def XblUserStatisticsStopTrackingStatistics(self, xblContextHandle: CData, xboxUserIds: Array, xboxUserIdsCount: Int, serviceConfigurationId: Bytes, statisticNames: Array, statisticNamesCount: Int, /) -> int:
        """Reverts XblUserStatisticsTrackStatistics."""
        ...

    def XblUserStatisticsStopTrackingUsers(self, xblContextHandle: CData, xboxUserIds: Array, xboxUserIdsCount: Int, /) -> int:
        """Stops tracking all statistics of the users, regardless of the count."""
        ...

    def XblUserStatisticsAddStatisticChangedHandler(self, xblContextHandle: CData, handler: CData, handlerContext: Bytes, /) -> int:
        """Registers a handler for changes of the tracked statistics."""
        ...

    def XblUserStatisticsRemoveStatisticChangedHandler(self, xblContextHandle: CData, context: Int, /) -> None:
        """Ends a registration."""
        ...

    def XblUserStatisticsSubscribeToStatisticChange(self, xblContextHandle: CData, xboxUserId: Int, serviceConfigurationId: Bytes, statisticName: Bytes, subscriptionHandle: Array, /) -> int:
        """Tracks one statistic, as XblUserStatisticsTrackStatistics does, until ...."""
        ...

    def XblUserStatisticsUnsubscribeFromStatisticChange(self, xblContextHandle: CData, subscriptionHandle: CData, /) -> int:
        """Ends a subscription of XblUserStatisticsSubscribeToStatisticChange, and frees its handle."""
        ...

    def XblEventsWriteInGameEvent(self, xboxLiveContext: CData, eventName: Bytes, dimensionsJson: Bytes, measurementsJson: Bytes, /) -> int:
        """Writes an in-game event of the context's user, in the service configuration of XblInitialize."""
        ...

    def XblLeaderboardGetLeaderboardAsync(self, xboxLiveContext: CData, leaderboardQuery: CData, async_: Array, /) -> int:
        """Reads a page of a leaderboard."""
        ...

    def XblLeaderboardGetLeaderboardResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the page of XblLeaderboardGetLeaderboardAsync, with all that it points to."""
        ...

    def XblLeaderboardGetLeaderboardResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the page of XblLeaderboardGetLeaderboardAsync, once, to the buffer of the caller."""
        ...

    def XblLeaderboardResultGetNextAsync(self, xboxLiveContext: CData, leaderboardResult: Array, maxItems: Int, async_: Array, /) -> int:
        """Reads the page after a page, and writes `maxItems` into that page's `nextQuery`."""
        ...

    def XblLeaderboardResultGetNextResultSize(self, async_: Array, resultSizeInBytes: Array, /) -> int:
        """Gets the size in bytes of the page of XblLeaderboardResultGetNextAsync, with all that it points to."""
        ...

    def XblLeaderboardResultGetNextResult(self, async_: Array, bufferSize: Int, buffer: Bytes, ptrToBuffer: Array, bufferUsed: Array, /) -> int:
        """Copies the page of XblLeaderboardResultGetNextAsync, as XblLeaderboardGetLeaderboardResult does."""
        ...

    def XblTitleStorageBlobMetadataResultGetItems(self, resultHandle: CData, items: Array, itemsCount: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultHasNext(self, resultHandle: CData, hasNext: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultGetNextAsync(self, resultHandle: CData, maxItems: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultGetNextResult(self, async_: Array, result: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultDuplicateHandle(self, handle: CData, duplicatedHandle: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageBlobMetadataResultCloseHandle(self, handle: CData, /) -> None:
        """As in C."""
        ...

    def XblTitleStorageGetQuotaAsync(self, xboxLiveContext: CData, serviceConfigurationId: Bytes, storageType: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetQuotaResult(self, async_: Array, usedBytes: Array, quotaBytes: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetBlobMetadataAsync(self, xboxLiveContext: CData, serviceConfigurationId: Bytes, storageType: Int, blobPath: Bytes, xboxUserId: Int, skipItems: Int, maxItems: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageGetBlobMetadataResult(self, async_: Array, result: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDeleteBlobAsync(self, xboxLiveContext: CData, blobMetadata: CData, deleteOnlyIfEtagMatches: Bool, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDownloadBlobAsync(self, xboxLiveContext: CData, blobMetadata: CData, blobBuffer: Bytes, blobBufferCount: Int, etagMatchCondition: Int, selectQuery: Bytes, preferredDownloadBlockSize: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageDownloadBlobResult(self, async_: Array, blobMetadata: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageUploadBlobAsync(self, xboxLiveContext: CData, blobMetadata: CData, blobBuffer: Bytes, blobBufferCount: Int, etagMatchCondition: Int, preferredUploadBlockSize: Int, async_: Array, /) -> int:
        """As in C."""
        ...

    def XblTitleStorageUploadBlobResult(self, async_: Array, blobMetadata: Array, /) -> int:
        """As in C."""
        ...
