"""The public surface for ctypes: types, constants, and the functions' types (:class:`Library`).

HRESULTs come back as signed numbers, like the constants here; ``xblshim.abi.hresults`` names them.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

import ctypes
import enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .library_types import Functions as _Library  # CDLL has every name for mypy, misspelled ones, too
else:
    _Library = ctypes.CDLL

HRESULT = ctypes.c_int32
HANDLE = ctypes.c_void_p


class GUID(ctypes.Structure):
    """Windows' own: a 128-bit id."""

    _fields_ = [
        ("Data1", ctypes.c_uint32),
        ("Data2", ctypes.c_uint16),
        ("Data3", ctypes.c_uint16),
        ("Data4", ctypes.c_uint8 * 8),
    ]


class RECT(ctypes.Structure):
    """Windows' own: a rectangle."""

    _fields_ = [(name, ctypes.c_int32) for name in ("left", "top", "right", "bottom")]


class SYSTEMTIME(ctypes.Structure):
    """Windows' own: a date and a time of day."""

    _fields_ = [
        (name, ctypes.c_uint16)
        for name in ("wYear", "wMonth", "wDayOfWeek", "wDay", "wHour", "wMinute", "wSecond", "wMilliseconds")
    ]


def succeeded(hr: int) -> bool:
    """Whether a call's result is a success."""
    return hr >= 0


def failed(hr: int) -> bool:
    """Whether a call's result is a failure."""
    return hr < 0

SEVERITY_SUCCESS = 0
SEVERITY_ERROR = 1
FACILITY_WIN32 = 7
FACILITY_INTERNET = 12
FACILITY_HTTP = 25
FACILITY_XBOX = 2339
ERROR_BAD_LENGTH = 24
ERROR_TIME_CRITICAL_THREAD = 416
ERROR_NO_TASK_QUEUE = 427
ERROR_ARITHMETIC_OVERFLOW = 534
ERROR_NOT_FOUND = 1168
ERROR_CANCELLED = 1223
ERROR_NO_SUCH_USER = 1317
ERROR_TIMEOUT = 1460
ERROR_BAD_CONFIGURATION = 1610
ERROR_RESOURCE_DATA_NOT_FOUND = 1812
S_OK = 0
S_FALSE = 1
E_NOTIMPL = -2147467263
E_NOINTERFACE = -2147467262
E_POINTER = -2147467261
E_ABORT = -2147467260
E_FAIL = -2147467259
E_PENDING = -2147483638
E_BOUNDS = -2147483637
E_ILLEGAL_METHOD_CALL = -2147483634
E_UNEXPECTED = -2147418113
E_ACCESSDENIED = -2147024891
E_HANDLE = -2147024890
E_OUTOFMEMORY = -2147024882
E_NOT_SUPPORTED = -2147024846
E_INVALIDARG = -2147024809
E_NOT_SUFFICIENT_BUFFER = -2147024774
E_TIME_CRITICAL_THREAD = -2147024480
E_NO_TASK_QUEUE = -2147024469
E_NOT_VALID_STATE = -2147019873
HTTP_E_STATUS_UNEXPECTED = -2145845247
HTTP_E_STATUS_UNEXPECTED_REDIRECTION = -2145845245
HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR = -2145845244
HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR = -2145845243
HTTP_E_STATUS_AMBIGUOUS = -2145844948
HTTP_E_STATUS_MOVED = -2145844947
HTTP_E_STATUS_REDIRECT = -2145844946
HTTP_E_STATUS_REDIRECT_METHOD = -2145844945
HTTP_E_STATUS_NOT_MODIFIED = -2145844944
HTTP_E_STATUS_USE_PROXY = -2145844943
HTTP_E_STATUS_REDIRECT_KEEP_VERB = -2145844941
HTTP_E_STATUS_BAD_REQUEST = -2145844848
HTTP_E_STATUS_DENIED = -2145844847
HTTP_E_STATUS_PAYMENT_REQ = -2145844846
HTTP_E_STATUS_FORBIDDEN = -2145844845
HTTP_E_STATUS_NOT_FOUND = -2145844844
HTTP_E_STATUS_BAD_METHOD = -2145844843
HTTP_E_STATUS_NONE_ACCEPTABLE = -2145844842
HTTP_E_STATUS_PROXY_AUTH_REQ = -2145844841
HTTP_E_STATUS_REQUEST_TIMEOUT = -2145844840
HTTP_E_STATUS_CONFLICT = -2145844839
HTTP_E_STATUS_GONE = -2145844838
HTTP_E_STATUS_LENGTH_REQUIRED = -2145844837
HTTP_E_STATUS_PRECOND_FAILED = -2145844836
HTTP_E_STATUS_REQUEST_TOO_LARGE = -2145844835
HTTP_E_STATUS_URI_TOO_LONG = -2145844834
HTTP_E_STATUS_UNSUPPORTED_MEDIA = -2145844833
HTTP_E_STATUS_RANGE_NOT_SATISFIABLE = -2145844832
HTTP_E_STATUS_EXPECTATION_FAILED = -2145844831
HTTP_E_STATUS_429_TOO_MANY_REQUESTS = -2145844819
HTTP_E_STATUS_SERVER_ERROR = -2145844748
HTTP_E_STATUS_NOT_SUPPORTED = -2145844747
HTTP_E_STATUS_BAD_GATEWAY = -2145844746
HTTP_E_STATUS_SERVICE_UNAVAIL = -2145844745
HTTP_E_STATUS_GATEWAY_TIMEOUT = -2145844744
HTTP_E_STATUS_VERSION_NOT_SUP = -2145844743
ONL_E_ACTION_REQUIRED = -2138701812
WEB_E_UNEXPECTED_CONTENT = -2089484283
WEB_E_INVALID_JSON_STRING = -2089484281
E_HC_NOT_INITIALISED = -1994174463
E_HC_PERFORM_ALREADY_CALLED = -1994174461
E_HC_ALREADY_INITIALISED = -1994174460
E_HC_CONNECT_ALREADY_CALLED = -1994174459
E_HC_NO_NETWORK = -1994174458
E_HC_NETWORK_NOT_INITIALIZED = -1994174457
E_HC_INTERNAL_STILLINUSE = -1994174456
E_HC_COMPRESSION_ENABLED = -1994174455
E_HC_XCURL_REQUIRED = -1994174454
E_GAMERUNTIME_NOT_INITIALIZED = -1994129152
E_GAMERUNTIME_DLL_NOT_FOUND = -1994129151
E_GAMERUNTIME_VERSION_MISMATCH = -1994129150
E_GAMERUNTIME_WINDOW_NOT_FOREGROUND = -1994129149
E_GAMERUNTIME_SUSPENDED = -1994129148
E_GAMERUNTIME_UNINITIALIZE_ACTIVEOBJECTS = -1994129147
E_GAMERUNTIME_MULTIPLAYER_NOT_CONFIGURED = -1994129146
E_GAMERUNTIME_OPTIONS_MISMATCH = -1994129143
E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED = -1994129142
E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT = -1994129141
E_GAMERUNTIME_INVALID_HANDLE = -1994129140
E_GAMERUNTIME_MISSING_DEPENDENCY = -1994129145
E_GAMERUNTIME_SUSPEND_ACTIVEOBJECTS = -1994129144
E_GAMERUNTIME_SERVICE_NOT_AVAILABLE = -1994129139
E_GAME_MISSING_GAME_CONFIG = -2015035361
E_GAMEUSER_MAX_USERS_ADDED = -1994108672
E_GAMEUSER_SIGNED_OUT = -1994108671
E_GAMEUSER_RESOLVE_USER_ISSUE_REQUIRED = -1994108670
E_GAMEUSER_DEFERRAL_NOT_AVAILABLE = -1994108669
E_GAMEUSER_USER_NOT_FOUND = -1994108668
E_GAMEUSER_NO_TOKEN_REQUIRED = -1994108667
E_GAMEUSER_NO_DEFAULT_USER = -1994108666
E_GAMEUSER_FAILED_TO_RESOLVE = -1994108665
E_GAMEUSER_NO_TITLE_ID = -1994108664
E_GAMEUSER_UNKNOWN_GAME_IDENTITY = -1994108663
E_GAMEUSER_NO_PACKAGE_IDENTITY = -1994108656
E_GAMEUSER_FAILED_TO_GET_TOKEN = -1994108655
E_GAMEUSER_INVALID_APP_CONFIGURATION = -1994108654
E_GAMEUSER_MALFORMED_MSAAPPID = -1994108653
E_GAMEUSER_INCONSISTENT_MSAAPPID_AND_TITLEID = -1994108652
E_GAMEUSER_NO_MSAAPPID = -1994108651
E_GAMEPACKAGE_APP_NOT_PACKAGED = -1994108416
E_GAMEPACKAGE_NO_INSTALLED_LANGUAGES = -1994108415
E_GAMEPACKAGE_NO_STORE_ID = -1994108414
E_GAMEPACKAGE_INVALID_SELECTOR = -1994108413
E_GAMEPACKAGE_DOWNLOAD_REQUIRED = -1994108412
E_GAMEPACKAGE_NO_TAG_CHANGE = -1994108411
E_GAMEPACKAGE_DLC_NOT_SUPPORTED = -1994108410
E_GAMEPACKAGE_DUPLICATE_ID_VALUES = -1994108409
E_GAMEPACKAGE_NO_PACKAGE_IDENTIFIER = -1994108408
E_GAMEPACKAGE_CONFIG_NO_ROOT_NODE = -1994108407
E_GAMEPACKAGE_CONFIG_ZERO_VERSION = -1994108406
E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_NOTITLEID = -1994108405
E_GAMEPACKAGE_CONFIG_DEPRECATED_PC_ENTRIES = -1994108404
E_GAMEPACKAGE_CONFIG_SUM_REQUIRES_MSAAPPID = -1994108403
E_GAMEPACKAGE_CONFIG_NO_CODE_CLOUD_SAVES_REQUIRES_MSAAPPID = -1994108402
E_GAMEPACKAGE_CONFIG_MSAAPPID_OR_TITLEID_IS_DEFAULT = -1994108401
E_GAMEPACKAGE_CONFIG_INVALID_CONTROL_CHARACTERS = -1994108400
E_GAMEPACKAGE_CONFIG_PROTOCOL_REQUIRES_EXECUTABLE = -1994108399
E_GAMESTORE_LICENSE_ACTION_NOT_APPLICABLE_TO_PRODUCT = -1994108160
E_GAMESTORE_NETWORK_ERROR = -1994108159
E_GAMESTORE_SERVER_ERROR = -1994108158
E_GAMESTORE_INSUFFICIENT_QUANTITY = -1994108157
E_GAMESTORE_ALREADY_PURCHASED = -1994108156
E_GAMESTORE_LICENSE_ACTION_THROTTLED = -1994108155
E_GAMESTREAMING_NOT_INITIALIZED = -1994107904
E_GAMESTREAMING_CLIENT_NOT_CONNECTED = -1994107903
E_GAMESTREAMING_NO_DATA = -1994107902
E_GAMESTREAMING_NO_DATACENTER = -1994107901
E_GAMESTREAMING_NOT_STREAMING_CONTROLLER = -1994107900
E_GAMESTREAMING_NO_MATCH = -1994107899
E_GAMESTREAMING_TOO_MANY_CALLS = -1994107898
E_GAMESTREAMING_CUSTOM_RESOLUTION_NOT_SUPPORTED = -1994107897
E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_SMALL = -1994107896
E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_LARGE = -1994107895
E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_MANY_PIXELS = -1994107894
E_GAMESTREAMING_INVALID_CUSTOM_RESOLUTION = -1994107893
E_GS_INVALID_CONTAINER_NAME = -2138898431
E_GS_NO_ACCESS = -2138898430
E_GS_OUT_OF_LOCAL_STORAGE = -2138898429
E_GS_USER_CANCELED = -2138898428
E_GS_UPDATE_TOO_BIG = -2138898427
E_GS_QUOTA_EXCEEDED = -2138898426
E_GS_PROVIDED_BUFFER_TOO_SMALL = -2138898425
E_GS_BLOB_NOT_FOUND = -2138898424
E_GS_NO_SERVICE_CONFIGURATION = -2138898423
E_GS_CONTAINER_NOT_IN_SYNC = -2138898422
E_GS_CONTAINER_SYNC_FAILED = -2138898421
E_GS_USER_NOT_REGISTERED_IN_SERVICE = -2138898420
E_GS_HANDLE_EXPIRED = -2138898419
E_GS_ASYNC_FUNCTION_REQUIRED = -2138898418
E_GS_PROVIDER_MISMATCH = -2138898417
E_GS_USER_QUIT = -2138898416
E_GS_TERMINATEDTITLE_STALE_DATA = -2138894335
XUserGamertagComponentClassicMaxBytes = 16
XUserGamertagComponentModernMaxBytes = 97
XUserGamertagComponentModernSuffixMaxBytes = 15
XUserGamertagComponentUniqueModernMaxBytes = 101
XUserAudioEndpointMaxUtf16Count = 56
XSystemXboxLiveSandboxIdMaxBytes = 16
XSystemConsoleIdBytes = 39
XSystemAppSpecificDeviceIdBytes = 45
GS_MAX_BLOB_SIZE = 16777216
GS_MAX_BLOB_NAME_SIZE = 65
GS_MAX_CONTAINER_NAME_SIZE = 256
GS_MAX_CONTAINER_DISPLAY_NAME_SIZE = 128
GS_MAX_CONFIGURATION_ID_SIZE = 65
XSAPI_BUILD_WITH_1910_GRTS = 1
XSAPI_EVENTS_SERVICE = 1
XSAPI_GRTS_EVENTS_SERVICE = 1
E_XBL_RUNTIME_ERROR = -1994173952
E_XBL_RTA_GENERIC_ERROR = -1994173951
E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED = -1994173950
E_XBL_RTA_ACCESS_DENIED = -1994173949
E_XBL_AUTH_UNKNOWN_ERROR = -1994173948
E_XBL_AUTH_RUNTIME_ERROR = -1994173947
E_XBL_AUTH_NO_TOKEN = -1994173946
E_XBL_ALREADY_INITIALIZED = -1994173945
E_XBL_NOT_INITIALIZED = -1994173944
E_XBL_RTA_NOT_ACTIVATED = -1994173943
XBL_COLOR_CHAR_SIZE = 21
XBL_DISPLAY_NAME_CHAR_SIZE = 90
XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE = 675
XBL_GAMERSCORE_CHAR_SIZE = 48
XBL_GAMERTAG_CHAR_SIZE = 48
XBL_MODERN_GAMERTAG_CHAR_SIZE = 97
XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE = 15
XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE = 101
XBL_REAL_NAME_CHAR_SIZE = 765
XBL_RICH_PRESENCE_CHAR_SIZE = 300
XBL_TITLE_NAME_CHAR_SIZE = 300
XBL_XBOX_USER_ID_CHAR_SIZE = 63
XBL_LAST_TIME_PLAYED_CHAR_SIZE = 75
XBL_GUID_LENGTH = 40
XBL_SCID_LENGTH = 40
XblShimMaxAchievementUpdates = 1000


class HCWebsocketHandle(ctypes.c_void_p):
    """A web socket."""


class HCCallHandle(ctypes.c_void_p):
    """One HTTP call."""


class HCMockCallHandle(ctypes.c_void_p):
    """A prepared response for an HTTP call."""


class HCPerformEnv(ctypes.c_void_p):
    """The platform's data of the HTTP layer."""


class HCWebSocketCloseStatus(enum.IntEnum):
    """The reason why a web socket was closed."""

    Normal = 1000
    GoingAway = 1001
    ProtocolError = 1002
    Unsupported = 1003
    EmptyStatus = 1005
    AbnormalClose = 1006
    InconsistentDatatype = 1007
    PolicyViolation = 1008
    TooLarge = 1009
    NegotiateError = 1010
    ServerTerminate = 1011
    HandshakeError = 1015
    UnknownError = 4000
    ErrorWinhttpTimeout = 12002


class XTaskQueueHandle(ctypes.c_void_p):
    """A task queue."""


class XTaskQueuePortHandle(ctypes.c_void_p):
    """One port of a task queue, from XTaskQueueGetPort."""


class XTaskQueueDispatchMode(enum.IntEnum):
    """The threads that run a port's callbacks."""

    Manual = 0
    ThreadPool = 1
    SerializedThreadPool = 2
    Immediate = 3


class XTaskQueuePort(enum.IntEnum):
    """The two ports of a queue."""

    Work = 0
    Completion = 1


class XTaskQueueRegistrationToken(ctypes.Structure):
    """The token of a registered waiter, monitor or event handler."""

    token: int


class XAsyncBlock(ctypes.Structure):
    """One asynchronous call."""

    queue: XTaskQueueHandle
    context: int | None
    callback: Any
    internal: ctypes.Array[ctypes.c_ubyte]


class XAsyncOp(enum.IntEnum):
    """The steps of a call, each one call of its provider."""

    Begin = 0
    DoWork = 1
    GetResult = 2
    Cancel = 3
    Cleanup = 4


class XAsyncProviderData(ctypes.Structure):
    """The arguments of a step."""

    bufferSize: int
    buffer: int | None
    context: int | None


class HCTraceLevel(enum.IntEnum):
    """The levels of lines."""

    Off = 0
    Error = 1
    Warning = 2
    Important = 3
    Information = 4
    Verbose = 5


class HCTraceImplArea(ctypes.Structure):
    """An area of the program that logs under a name, with a level of its own."""

    Name: bytes | None
    Verbosity: int


class XColor(ctypes.Structure):
    """A color, as four bytes or as one number."""

    A: int
    R: int
    G: int
    B: int
    Value: int


class XVersion(ctypes.Structure):
    """A version, as four parts or as one number."""

    major: int
    minor: int
    build: int
    revision: int
    Value: int


class XErrorOptions(enum.IntFlag):
    """What the runtime does when a call fails."""

    None_ = 0
    OutputDebugStringOnError = 1
    DebugBreakOnError = 2
    FailFastOnError = 4


class XUserHandle(ctypes.c_void_p):
    """A user."""


class XUserSignOutDeferralHandle(ctypes.c_void_p):
    """Delays a sign-out until XUserCloseSignOutDeferralHandle closes it."""


class XUserLocalId(ctypes.Structure):
    """The id of a user within this process."""

    value: int


class APP_LOCAL_DEVICE_ID(ctypes.Structure):
    """The id of an input device."""

    value: ctypes.Array[ctypes.c_uint8]


class XUserAddOptions(enum.IntFlag):
    """Which user XUserAddAsync adds."""

    None_ = 0
    AddDefaultUserSilently = 1
    AllowGuests = 2
    AddDefaultUserAllowingUI = 4


class XUserState(enum.IntEnum):
    """Whether a user is signed in."""

    SignedIn = 0
    SigningOut = 1
    SignedOut = 2


class XUserAgeGroup(enum.IntEnum):
    """The age group of a user."""

    Unknown = 0
    Child = 1
    Teen = 2
    Adult = 3


class XUserGamertagComponent(enum.IntEnum):
    """The forms of a gamertag."""

    Classic = 0
    Modern = 1
    ModernSuffix = 2
    UniqueModern = 3


class XUserGamerPictureSize(enum.IntEnum):
    """The sizes of a picture in pixels."""

    Small = 0
    Medium = 1
    Large = 2
    ExtraLarge = 3


class XUserPrivilegeOptions(enum.IntFlag):
    """The users whose privilege is checked."""

    None_ = 0
    AllUsers = 1


class XUserPrivilege(enum.IntEnum):
    """The privileges of a user."""

    CrossPlay = 185
    Clubs = 188
    Sessions = 189
    Broadcast = 190
    ManageProfilePrivacy = 196
    GameDvr = 198
    MultiplayerParties = 203
    CloudManageSession = 207
    CloudJoinSession = 208
    CloudSavedGames = 209
    SocialNetworkSharing = 220
    UserGeneratedContent = 247
    Communications = 252
    Multiplayer = 254
    AddFriends = 255


class XUserPrivilegeDenyReason(enum.IntEnum):
    """The reason why a user does not have a privilege."""

    None_ = 0
    PurchaseRequired = 1
    Restricted = 2
    Banned = 3
    Unknown = 4294967295


class XUserGetTokenAndSignatureOptions(enum.IntFlag):
    """How XUserGetTokenAndSignatureAsync gets a token."""

    None_ = 0
    ForceRefresh = 1
    AllUsers = 2


class XUserGetMsaTokenSilentlyOptions(enum.IntFlag):
    """How XUserGetMsaTokenSilentlyAsync gets a token."""

    None_ = 0


class XUserChangeEvent(enum.IntEnum):
    """The changes of a user."""

    SignedInAgain = 0
    SigningOut = 1
    SignedOut = 2
    Gamertag = 3
    GamerPicture = 4
    Privileges = 5


class XUserDefaultAudioEndpointKind(enum.IntEnum):
    """The audio devices for voice chat."""

    CommunicationRender = 0
    CommunicationCapture = 1


class XUserGetTokenAndSignatureHttpHeader(ctypes.Structure):
    """A header of the request that the token is for."""

    name: bytes | None
    value: bytes | None


class XUserGetTokenAndSignatureData(ctypes.Structure):
    """A token and a signature."""

    tokenSize: int
    signatureSize: int
    token: bytes | None
    signature: bytes | None


class XUserGetTokenAndSignatureUtf16HttpHeader(ctypes.Structure):
    """A header of the request that the token is for."""

    name: str | None
    value: str | None


class XUserGetTokenAndSignatureUtf16Data(ctypes.Structure):
    """A token and a signature."""

    tokenCount: int
    signatureCount: int
    token: str | None
    signature: str | None


class XUserDeviceAssociationChange(ctypes.Structure):
    """An input device that belongs to another user now."""

    deviceId: APP_LOCAL_DEVICE_ID
    oldUser: XUserLocalId
    newUser: XUserLocalId


class XUserPlatformOperation(ctypes.c_void_p):
    """A sign-in prompt that the title shows itself."""


class XUserPlatformOperationResult(enum.IntEnum):
    """The result of a sign-in prompt."""

    Success = 0
    Failure = 1
    Canceled = 2


class XUserPlatformSpopOperationResult(enum.IntEnum):
    """The player's choice for a user who is signed in elsewhere."""

    SignInHere = 0
    SwitchAccount = 1
    Failure = 2
    Canceled = 3


class XUserPlatformRemoteConnectEventHandlers(ctypes.Structure):
    """The handlers of sign-in on another device."""

    show: Any
    close: Any
    context: int | None


class XGameRuntimeFeature(enum.IntEnum):
    """Parts of the game runtime."""

    XAccessibility = 0
    XAppCapture = 1
    XAsync = 2
    XAsyncProvider = 3
    XDisplay = 4
    XGame = 5
    XGameInvite = 6
    XGameSave = 7
    XGameUI = 8
    XLauncher = 9
    XNetworking = 10
    XPackage = 11
    XPersistentLocalStorage = 12
    XSpeechSynthesizer = 13
    XStore = 14
    XSystem = 15
    XTaskQueue = 16
    XThread = 17
    XUser = 18
    XError = 19
    XGameEvent = 20
    XGameStreaming = 21


class XGameRuntimeGameConfigSource(enum.IntEnum):
    """The source of MicrosoftGame.config."""

    Default = 0
    Inline = 1
    File = 2


class XGameRuntimeOptions(ctypes.Structure):
    """The arguments of XGameRuntimeInitializeWithOptions."""

    gameConfigSource: int
    gameConfig: bytes | None


class XSystemDeviceType(enum.IntEnum):
    """The kinds of devices."""

    Unknown = 0
    Pc = 1
    XboxOne = 2
    XboxOneS = 3
    XboxOneX = 4
    XboxOneXDevkit = 5
    XboxScarlettLockhart = 6
    XboxScarlettAnaconda = 7
    XboxScarlettDevkit = 8


class XSystemHandleType(enum.IntEnum):
    """The types of handles."""

    AppCaptureScreenshotStream = 0
    DisplayTimeoutDeferral = 1
    GameSaveContainer = 2
    GameSaveProvider = 3
    GameSaveUpdate = 4
    PackageInstallationMonitor = 5
    PackageMount = 6
    SpeechSynthesizer = 7
    SpeechSynthesizerStream = 8
    StoreContext = 9
    StoreLicense = 10
    StoreProductQuery = 11
    TaskQueue = 12
    User = 13
    UserSignOutDeferral = 14
    GameUiTextEntry = 15
    PFXGameSaveConfig = 16


class XSystemHandleCallbackReason(enum.IntEnum):
    """What happened to a handle."""

    Created = 0
    Destroyed = 1


class XSystemAnalyticsInfo(ctypes.Structure):
    """Versions and names of the system, for analytics."""

    osVersion: XVersion
    hostingOsVersion: XVersion
    family: ctypes.Array[ctypes.c_char]
    form: ctypes.Array[ctypes.c_char]


class XSystemRuntimeInfo(ctypes.Structure):
    """The versions of the runtime."""

    runtimeVersion: XVersion
    availableVersion: XVersion


class XNetworkingConnectivityCostHint(enum.IntEnum):
    """The cost of the connection."""

    Unknown = 0
    Unrestricted = 1
    Fixed = 2
    Variable = 3


class XNetworkingConnectivityLevelHint(enum.IntEnum):
    """The reach of the connection."""

    Unknown = 0
    None_ = 1
    LocalAccess = 2
    InternetAccess = 3
    ConstrainedInternetAccess = 4


class XNetworkingConnectivityHint(ctypes.Structure):
    """The state of the connection."""

    connectivityLevel: int
    connectivityCost: int
    ianaInterfaceType: int
    networkInitialized: bool
    approachingDataLimit: bool
    overDataLimit: bool
    roaming: bool


class XNetworkingThumbprintType(enum.IntEnum):
    """The certificate of a chain that a thumbprint belongs to."""

    Leaf = 0
    Issuer = 1
    Root = 2


class XNetworkingConfigurationSetting(enum.IntEnum):
    """Settings of the network stack."""

    MaxTitleTcpQueuedReceiveBufferSize = 0
    MaxSystemTcpQueuedReceiveBufferSize = 1
    MaxToolsTcpQueuedReceiveBufferSize = 2


class XNetworkingStatisticsType(enum.IntEnum):
    """The kinds of statistics."""

    TitleTcpQueuedReceivedBufferUsage = 0
    SystemTcpQueuedReceivedBufferUsage = 1
    ToolsTcpQueuedReceivedBufferUsage = 2


class XNetworkingThumbprint(ctypes.Structure):
    """The thumbprint of a certificate."""

    thumbprintType: int
    thumbprintBufferByteCount: int
    thumbprintBuffer: Any


class XNetworkingSecurityInformation(ctypes.Structure):
    """The protocols and certificates that a title accepts of a server."""

    enabledHttpSecurityProtocolFlags: int
    thumbprintCount: int
    thumbprints: Any


class XNetworkingTcpQueuedReceivedBufferUsageStatistics(ctypes.Structure):
    """The use of the TCP receive buffers."""

    numBytesCurrentlyQueued: int
    peakNumBytesEverQueued: int
    totalNumBytesQueued: int
    numBytesDroppedForExceedingConfiguredMax: int
    numBytesDroppedDueToAnyFailure: int


class XNetworkingStatisticsBuffer(ctypes.Union):
    """Any of the statistics."""

    tcpQueuedReceiveBufferUsage: XNetworkingTcpQueuedReceivedBufferUsageStatistics


class XGameSaveContainerHandle(ctypes.c_void_p):
    """A container of blobs."""


class XGameSaveProviderHandle(ctypes.c_void_p):
    """The saves of a user in a service configuration."""


class XGameSaveUpdateHandle(ctypes.c_void_p):
    """Changes of a container that are saved together."""


class XGameSaveBlobInfo(ctypes.Structure):
    """The name and the size of a blob."""

    name: bytes | None
    size: int


class XGameSaveBlob(ctypes.Structure):
    """A blob that was read."""

    info: XGameSaveBlobInfo
    data: Any


class XGameSaveContainerInfo(ctypes.Structure):
    """The properties of a container, without its blobs."""

    name: bytes | None
    displayName: bytes | None
    blobCount: int
    totalSize: int
    lastModifiedTime: int
    needsSync: bool


class XblContextHandle(ctypes.c_void_p):
    """A user's context."""


class XblGuid(ctypes.Structure):
    """A GUID as text."""

    value: ctypes.Array[ctypes.c_char]


class XblErrorCondition(enum.IntEnum):
    """The groups of results that a title handles alike."""

    NoError = 0
    GenericError = 1
    GenericOutOfRange = 2
    Auth = 3
    Network = 4
    HttpGeneric = 5
    Http304NotModified = 6
    Http404NotFound = 7
    Http412PreconditionFailed = 8
    Http429TooManyRequests = 9
    HttpServiceTimeout = 10
    Rta = 11


class XblInitArgs(ctypes.Structure):
    """The arguments of XblInitialize."""

    queue: XTaskQueueHandle
    scid: bytes | None


class XblConfigSetting(enum.IntEnum):
    """The argument of XblDisableAssertsForXboxLiveThrottlingInDevSandboxes."""

    ThisCodeNeedsToBeChanged = 0


class XblApiType(enum.IntEnum):
    """The API that a title uses."""

    XblCApi = 0
    XblCPPApi = 1


class XblServiceCallRoutedArgs(ctypes.Structure):
    """A finished attempt of a service call."""

    call: HCCallHandle
    responseCount: int
    fullResponseFormatted: bytes | None


class XblClientOperationHandle(ctypes.c_void_p):
    """A storage operation that the title performs for the library."""


class XblClientOperationResult(enum.IntEnum):
    """The result of a storage operation."""

    Success = 0
    Failure = 1


class XblLocalStorageWriteMode(enum.IntEnum):
    """Whether a write appends to the stored data or replaces it."""

    Append = 0
    Truncate = 1


class XblAchievementType(enum.IntEnum):
    """Kinds of achievements."""

    Unknown = 0
    All = 1
    Persistent = 2
    Challenge = 3


class XblAchievementOrderBy(enum.IntEnum):
    """The order of a list."""

    DefaultOrder = 0
    TitleId = 1
    UnlockTime = 2


class XblAchievementProgressState(enum.IntEnum):
    """The state of a user's progress."""

    Unknown = 0
    Achieved = 1
    NotStarted = 2
    InProgress = 3


class XblAchievementMediaAssetType(enum.IntEnum):
    """Kinds of pictures."""

    Unknown = 0
    Icon = 1
    Art = 2


class XblAchievementParticipationType(enum.IntEnum):
    """Whether one player or a group earns it."""

    Unknown = 0
    Individual = 1
    Group = 2


class XblAchievementRewardType(enum.IntEnum):
    """Kinds of rewards."""

    Unknown = 0
    Gamerscore = 1
    InApp = 2
    Art = 3


class XblAchievementRarityCategory(enum.IntEnum):
    """The rarity of an achievement, by the share of players that have it."""

    Unset = 0
    Rare = 1
    Common = 2


class XblAchievementTitleAssociation(ctypes.Structure):
    """A title that an achievement belongs to."""

    name: bytes | None
    titleId: int


class XblAchievementRequirement(ctypes.Structure):
    """One condition of an achievement."""

    id: bytes | None
    currentProgressValue: bytes | None
    targetProgressValue: bytes | None


class XblAchievementProgression(ctypes.Structure):
    """The progress of a user."""

    requirements: Any
    requirementsCount: int
    timeUnlocked: int


class XblAchievementTimeWindow(ctypes.Structure):
    """The time window of a challenge."""

    startDate: int
    endDate: int


class XblAchievementMediaAsset(ctypes.Structure):
    """A picture of an achievement or of a reward."""

    name: bytes | None
    mediaAssetType: int
    url: bytes | None


class XblAchievementReward(ctypes.Structure):
    """A reward for an unlocked achievement."""

    name: bytes | None
    description: bytes | None
    value: bytes | None
    rewardType: int
    valueType: bytes | None
    mediaAsset: Any


class XblAchievementProgressChangeEntry(ctypes.Structure):
    """The changed progress of one achievement."""

    achievementId: bytes | None
    progressState: int
    progression: XblAchievementProgression


class XblAchievementProgressChangeEventArgs(ctypes.Structure):
    """The achievements that changed."""

    updatedAchievementEntries: Any
    entryCount: int


class XblAchievement(ctypes.Structure):
    """An achievement with the progress of a user."""

    id: bytes | None
    serviceConfigurationId: bytes | None
    name: bytes | None
    titleAssociations: Any
    titleAssociationsCount: int
    progressState: int
    progression: XblAchievementProgression
    mediaAssets: Any
    mediaAssetsCount: int
    platformsAvailableOn: Any
    platformsAvailableOnCount: int
    isSecret: bool
    unlockedDescription: bytes | None
    lockedDescription: bytes | None
    productId: bytes | None
    type: int
    participationType: int
    available: XblAchievementTimeWindow
    rewards: Any
    rewardsCount: int
    estimatedUnlockTime: int
    deepLink: bytes | None
    isRevoked: bool


class XblAchievementUnlockEvent(ctypes.Structure):
    """An achievement that was just unlocked."""

    achievementName: bytes | None
    achievementDescription: bytes | None
    achievementIcon: bytes | None
    achievementId: bytes | None
    gamerscore: int
    titleId: int
    xboxUserId: int
    deepLink: bytes | None
    rarityPercentage: float
    rarityCategory: int
    timeUnlocked: int


class XblAchievementsResultHandle(ctypes.c_void_p):
    """A page of achievements."""


class XblAchievementsManagerSortOrder(enum.IntEnum):
    """The direction of a sort."""

    Unsorted = 0
    Ascending = 1
    Descending = 2


class XblAchievementsManagerEventType(enum.IntEnum):
    """Kinds of events."""

    LocalUserInitialStateSynced = 0
    AchievementUnlocked = 1
    AchievementProgressUpdated = 2


class XblAchievementsManagerEvent(ctypes.Structure):
    """One event of XblAchievementsManagerDoWork."""

    progressInfo: XblAchievementProgressChangeEntry
    xboxUserId: int
    eventType: int


class XblAchievementsManagerResultHandle(ctypes.c_void_p):
    """Achievements out of the manager's memory."""


class XblHttpCallResponseBodyType(enum.IntEnum):
    """How the title will read the body."""

    String = 0
    Vector = 1


class XblHttpCallHandle(ctypes.c_void_p):
    """An HTTP request of a title, with its response."""


class XblShimAchievementUpdate(ctypes.Structure):
    """One update of XblShimUpdateAchievementsAsync."""

    achievementId: bytes | None
    percentComplete: int


class XblShimReportFormat(enum.IntEnum):
    """The format of XblShimReport."""

    Text = 0
    Json = 1


XTaskQueueRegistrationToken._fields_ = [
    ("token", ctypes.c_uint64),
]
XTaskQueueCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_bool)
XTaskQueueMonitorCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XTaskQueueHandle, ctypes.c_uint32)
XTaskQueueTerminatedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XAsyncCompletionRoutine = ctypes.CFUNCTYPE(None, ctypes.POINTER(XAsyncBlock))
XAsyncWork = ctypes.CFUNCTYPE(HRESULT, ctypes.POINTER(XAsyncBlock))
XAsyncBlock._fields_ = [
    ("queue", XTaskQueueHandle),
    ("context", ctypes.c_void_p),
    ("callback", XAsyncCompletionRoutine),
    ("internal", ctypes.c_ubyte * 32),
]
XAsyncProviderData._fields_ = [
    ("async", ctypes.POINTER(XAsyncBlock)),
    ("bufferSize", ctypes.c_size_t),
    ("buffer", ctypes.c_void_p),
    ("context", ctypes.c_void_p),
]
XAsyncProvider = ctypes.CFUNCTYPE(HRESULT, ctypes.c_uint32, ctypes.POINTER(XAsyncProviderData))
HCTraceCallback = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_char_p)
HCTracePlatformThisThreadIdCallback = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)
HCTracePlatformWriteMessageToDebuggerCallback = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_void_p)
HCTraceImplArea._fields_ = [
    ("Name", ctypes.c_char_p),
    ("Verbosity", ctypes.c_uint32),
]


class _XColor_0(ctypes.Union):
    """Unnamed in XColor."""




class _XColor_0_0(ctypes.Structure):
    """Unnamed in XColor_0."""


_XColor_0_0._fields_ = [
    ("A", ctypes.c_uint8),
    ("R", ctypes.c_uint8),
    ("G", ctypes.c_uint8),
    ("B", ctypes.c_uint8),
]
_XColor_0._anonymous_ = ("_0",)
_XColor_0._fields_ = [
    ("_0", _XColor_0_0),
    ("Value", ctypes.c_uint32),
]
XColor._anonymous_ = ("_0",)
XColor._fields_ = [
    ("_0", _XColor_0),
]


class _XVersion_0(ctypes.Union):
    """Unnamed in XVersion."""




class _XVersion_0_0(ctypes.Structure):
    """Unnamed in XVersion_0."""


_XVersion_0_0._fields_ = [
    ("major", ctypes.c_uint16),
    ("minor", ctypes.c_uint16),
    ("build", ctypes.c_uint16),
    ("revision", ctypes.c_uint16),
]
_XVersion_0._anonymous_ = ("_0",)
_XVersion_0._fields_ = [
    ("_0", _XVersion_0_0),
    ("Value", ctypes.c_uint64),
]
XVersion._anonymous_ = ("_0",)
XVersion._fields_ = [
    ("_0", _XVersion_0),
]
XErrorCallback = ctypes.CFUNCTYPE(ctypes.c_bool, HRESULT, ctypes.c_char_p, ctypes.c_void_p)
XUserLocalId._fields_ = [
    ("value", ctypes.c_uint64),
]
APP_LOCAL_DEVICE_ID._fields_ = [
    ("value", ctypes.c_uint8 * 32),
]
XUserGetTokenAndSignatureHttpHeader._fields_ = [
    ("name", ctypes.c_char_p),
    ("value", ctypes.c_char_p),
]
XUserGetTokenAndSignatureData._fields_ = [
    ("tokenSize", ctypes.c_size_t),
    ("signatureSize", ctypes.c_size_t),
    ("token", ctypes.c_char_p),
    ("signature", ctypes.c_char_p),
]
XUserGetTokenAndSignatureUtf16HttpHeader._fields_ = [
    ("name", ctypes.c_wchar_p),
    ("value", ctypes.c_wchar_p),
]
XUserGetTokenAndSignatureUtf16Data._fields_ = [
    ("tokenCount", ctypes.c_size_t),
    ("signatureCount", ctypes.c_size_t),
    ("token", ctypes.c_wchar_p),
    ("signature", ctypes.c_wchar_p),
]
XUserDeviceAssociationChange._fields_ = [
    ("deviceId", APP_LOCAL_DEVICE_ID),
    ("oldUser", XUserLocalId),
    ("newUser", XUserLocalId),
]
XUserChangeEventCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XUserLocalId, ctypes.c_uint32)
XUserDeviceAssociationChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(XUserDeviceAssociationChange))
XUserDefaultAudioEndpointUtf16ChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XUserLocalId, ctypes.c_uint32, ctypes.c_wchar_p)
XUserPlatformRemoteConnectClosePromptEventHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, XUserPlatformOperation)
XUserPlatformRemoteConnectShowPromptEventHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, XUserPlatformOperation, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p)
XUserPlatformRemoteConnectEventHandlers._fields_ = [
    ("show", XUserPlatformRemoteConnectShowPromptEventHandler),
    ("close", XUserPlatformRemoteConnectClosePromptEventHandler),
    ("context", ctypes.c_void_p),
]
XUserPlatformSpopPromptEventHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, XUserPlatformOperation, ctypes.c_char_p, ctypes.c_char_p)
XGameRuntimeOptions._fields_ = [
    ("gameConfigSource", ctypes.c_uint32),
    ("gameConfig", ctypes.c_char_p),
]
XSystemAnalyticsInfo._fields_ = [
    ("osVersion", XVersion),
    ("hostingOsVersion", XVersion),
    ("family", ctypes.c_char * 64),
    ("form", ctypes.c_char * 64),
]
XSystemRuntimeInfo._fields_ = [
    ("runtimeVersion", XVersion),
    ("availableVersion", XVersion),
]
XSystemHandleCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
XNetworkingConnectivityHint._fields_ = [
    ("connectivityLevel", ctypes.c_uint32),
    ("connectivityCost", ctypes.c_uint32),
    ("ianaInterfaceType", ctypes.c_uint32),
    ("networkInitialized", ctypes.c_bool),
    ("approachingDataLimit", ctypes.c_bool),
    ("overDataLimit", ctypes.c_bool),
    ("roaming", ctypes.c_bool),
]
XNetworkingConnectivityHintChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(XNetworkingConnectivityHint))
XNetworkingThumbprint._fields_ = [
    ("thumbprintType", ctypes.c_uint32),
    ("thumbprintBufferByteCount", ctypes.c_size_t),
    ("thumbprintBuffer", ctypes.POINTER(ctypes.c_uint8)),
]
XNetworkingSecurityInformation._fields_ = [
    ("enabledHttpSecurityProtocolFlags", ctypes.c_uint32),
    ("thumbprintCount", ctypes.c_size_t),
    ("thumbprints", ctypes.POINTER(XNetworkingThumbprint)),
]
XNetworkingTcpQueuedReceivedBufferUsageStatistics._fields_ = [
    ("numBytesCurrentlyQueued", ctypes.c_uint64),
    ("peakNumBytesEverQueued", ctypes.c_uint64),
    ("totalNumBytesQueued", ctypes.c_uint64),
    ("numBytesDroppedForExceedingConfiguredMax", ctypes.c_uint64),
    ("numBytesDroppedDueToAnyFailure", ctypes.c_uint64),
]
XNetworkingStatisticsBuffer._fields_ = [
    ("tcpQueuedReceiveBufferUsage", XNetworkingTcpQueuedReceivedBufferUsageStatistics),
]
XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint16)
XGameSaveBlobInfo._fields_ = [
    ("name", ctypes.c_char_p),
    ("size", ctypes.c_uint32),
]
XGameSaveBlob._fields_ = [
    ("info", XGameSaveBlobInfo),
    ("data", ctypes.POINTER(ctypes.c_uint8)),
]
XGameSaveContainerInfo._fields_ = [
    ("name", ctypes.c_char_p),
    ("displayName", ctypes.c_char_p),
    ("blobCount", ctypes.c_uint32),
    ("totalSize", ctypes.c_uint64),
    ("lastModifiedTime", ctypes.c_int64),
    ("needsSync", ctypes.c_bool),
]
XGameSaveContainerInfoCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.POINTER(XGameSaveContainerInfo), ctypes.c_void_p)
XGameSaveBlobInfoCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.POINTER(XGameSaveBlobInfo), ctypes.c_void_p)
XalUserHandle = XUserHandle
XblUserHandle = XUserHandle
XblGuid._fields_ = [
    ("value", ctypes.c_char * 40),
]
XblMemAllocFunction = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint32)
XblMemFreeFunction = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32)
XblInitArgs._fields_ = [
    ("queue", XTaskQueueHandle),
    ("scid", ctypes.c_char_p),
]
XblServiceCallRoutedArgs._fields_ = [
    ("call", HCCallHandle),
    ("responseCount", ctypes.c_uint64),
    ("fullResponseFormatted", ctypes.c_char_p),
]
XblCallRoutedHandler = ctypes.CFUNCTYPE(None, XblServiceCallRoutedArgs, ctypes.c_void_p)
XblLocalStorageWriteHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XblClientOperationHandle, XUserHandle, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p)
XblLocalStorageReadHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XblClientOperationHandle, XUserHandle, ctypes.c_char_p)
XblLocalStorageClearHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XblClientOperationHandle, XUserHandle, ctypes.c_char_p)
XblAchievementTitleAssociation._fields_ = [
    ("name", ctypes.c_char_p),
    ("titleId", ctypes.c_uint32),
]
XblAchievementRequirement._fields_ = [
    ("id", ctypes.c_char_p),
    ("currentProgressValue", ctypes.c_char_p),
    ("targetProgressValue", ctypes.c_char_p),
]
XblAchievementProgression._fields_ = [
    ("requirements", ctypes.POINTER(XblAchievementRequirement)),
    ("requirementsCount", ctypes.c_size_t),
    ("timeUnlocked", ctypes.c_int64),
]
XblAchievementTimeWindow._fields_ = [
    ("startDate", ctypes.c_int64),
    ("endDate", ctypes.c_int64),
]
XblAchievementMediaAsset._fields_ = [
    ("name", ctypes.c_char_p),
    ("mediaAssetType", ctypes.c_uint32),
    ("url", ctypes.c_char_p),
]
XblAchievementReward._fields_ = [
    ("name", ctypes.c_char_p),
    ("description", ctypes.c_char_p),
    ("value", ctypes.c_char_p),
    ("rewardType", ctypes.c_uint32),
    ("valueType", ctypes.c_char_p),
    ("mediaAsset", ctypes.POINTER(XblAchievementMediaAsset)),
]
XblAchievementProgressChangeEntry._fields_ = [
    ("achievementId", ctypes.c_char_p),
    ("progressState", ctypes.c_uint32),
    ("progression", XblAchievementProgression),
]
XblAchievementProgressChangeEventArgs._fields_ = [
    ("updatedAchievementEntries", ctypes.POINTER(XblAchievementProgressChangeEntry)),
    ("entryCount", ctypes.c_size_t),
]
XblAchievement._fields_ = [
    ("id", ctypes.c_char_p),
    ("serviceConfigurationId", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("titleAssociations", ctypes.POINTER(XblAchievementTitleAssociation)),
    ("titleAssociationsCount", ctypes.c_size_t),
    ("progressState", ctypes.c_uint32),
    ("progression", XblAchievementProgression),
    ("mediaAssets", ctypes.POINTER(XblAchievementMediaAsset)),
    ("mediaAssetsCount", ctypes.c_size_t),
    ("platformsAvailableOn", ctypes.POINTER(ctypes.c_char_p)),
    ("platformsAvailableOnCount", ctypes.c_size_t),
    ("isSecret", ctypes.c_bool),
    ("unlockedDescription", ctypes.c_char_p),
    ("lockedDescription", ctypes.c_char_p),
    ("productId", ctypes.c_char_p),
    ("type", ctypes.c_uint32),
    ("participationType", ctypes.c_uint32),
    ("available", XblAchievementTimeWindow),
    ("rewards", ctypes.POINTER(XblAchievementReward)),
    ("rewardsCount", ctypes.c_size_t),
    ("estimatedUnlockTime", ctypes.c_uint64),
    ("deepLink", ctypes.c_char_p),
    ("isRevoked", ctypes.c_bool),
]
XblAchievementUnlockEvent._fields_ = [
    ("achievementName", ctypes.c_char_p),
    ("achievementDescription", ctypes.c_char_p),
    ("achievementIcon", ctypes.c_char_p),
    ("achievementId", ctypes.c_char_p),
    ("gamerscore", ctypes.c_uint64),
    ("titleId", ctypes.c_uint32),
    ("xboxUserId", ctypes.c_uint64),
    ("deepLink", ctypes.c_char_p),
    ("rarityPercentage", ctypes.c_float),
    ("rarityCategory", ctypes.c_uint32),
    ("timeUnlocked", ctypes.c_int64),
]
XblAchievementsProgressChangeHandler = ctypes.CFUNCTYPE(None, ctypes.POINTER(XblAchievementProgressChangeEventArgs), ctypes.c_void_p)
XblAchievementUnlockHandler = ctypes.CFUNCTYPE(None, ctypes.POINTER(XblAchievementUnlockEvent), ctypes.c_void_p)
XblAchievementsManagerEvent._fields_ = [
    ("progressInfo", XblAchievementProgressChangeEntry),
    ("xboxUserId", ctypes.c_uint64),
    ("eventType", ctypes.c_uint32),
]
XblShimAchievementUpdate._fields_ = [
    ("achievementId", ctypes.c_char_p),
    ("percentComplete", ctypes.c_uint32),
]
XUserNullUserLocalId = XUserLocalId()
XUserNullDeviceId = APP_LOCAL_DEVICE_ID()

FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "XTaskQueueCreate": (HRESULT, [ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XTaskQueueHandle)]),
    "XTaskQueueGetPort": (HRESULT, [XTaskQueueHandle, ctypes.c_uint32, ctypes.POINTER(XTaskQueuePortHandle)]),
    "XTaskQueueCreateComposite": (HRESULT, [XTaskQueuePortHandle, XTaskQueuePortHandle, ctypes.POINTER(XTaskQueueHandle)]),
    "XTaskQueueGetCurrentProcessTaskQueue": (ctypes.c_bool, [ctypes.POINTER(XTaskQueueHandle)]),
    "XTaskQueueSetCurrentProcessTaskQueue": (None, [XTaskQueueHandle]),
    "XTaskQueueSubmitCallback": (HRESULT, [XTaskQueueHandle, ctypes.c_uint32, ctypes.c_void_p, XTaskQueueCallback]),
    "XTaskQueueSubmitDelayedCallback": (HRESULT, [XTaskQueueHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p, XTaskQueueCallback]),
    "XTaskQueueDispatch": (ctypes.c_bool, [XTaskQueueHandle, ctypes.c_uint32, ctypes.c_uint32]),
    "XTaskQueueRegisterMonitor": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XTaskQueueMonitorCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XTaskQueueUnregisterMonitor": (None, [XTaskQueueHandle, XTaskQueueRegistrationToken]),
    "XTaskQueueRegisterWaiter": (HRESULT, [XTaskQueueHandle, ctypes.c_uint32, HANDLE, ctypes.c_void_p, XTaskQueueCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XTaskQueueUnregisterWaiter": (None, [XTaskQueueHandle, XTaskQueueRegistrationToken]),
    "XTaskQueueTerminate": (HRESULT, [XTaskQueueHandle, ctypes.c_bool, ctypes.c_void_p, XTaskQueueTerminatedCallback]),
    "XTaskQueueDuplicateHandle": (HRESULT, [XTaskQueueHandle, ctypes.POINTER(XTaskQueueHandle)]),
    "XTaskQueueCloseHandle": (None, [XTaskQueueHandle]),
    "XAsyncRun": (HRESULT, [ctypes.POINTER(XAsyncBlock), XAsyncWork]),
    "XAsyncGetStatus": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_bool]),
    "XAsyncGetResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XAsyncCancel": (None, [ctypes.POINTER(XAsyncBlock)]),
    "XAsyncBegin": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p, XAsyncProvider]),
    "XAsyncSchedule": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32]),
    "XAsyncComplete": (None, [ctypes.POINTER(XAsyncBlock), HRESULT, ctypes.c_size_t]),
    "XAsyncGetResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t)]),
    "HCTraceInit": (None, []),
    "HCTraceCleanup": (None, []),
    "HCSettingsSetTraceLevel": (HRESULT, [ctypes.c_uint32]),
    "HCSettingsGetTraceLevel": (HRESULT, [ctypes.POINTER(ctypes.c_uint32)]),
    "HCTraceSetClientCallback": (ctypes.c_bool, [HCTraceCallback]),
    "HCTraceSetTraceToDebugger": (None, [ctypes.c_bool]),
    "HCTraceSetEtwEnabled": (None, [ctypes.c_bool]),
    "HCTraceSetPlatformCallbacks": (HRESULT, [HCTracePlatformThisThreadIdCallback, ctypes.c_void_p, HCTracePlatformWriteMessageToDebuggerCallback, ctypes.c_void_p]),
    "HCTraceImplMessage": (None, [ctypes.POINTER(HCTraceImplArea), ctypes.c_uint32, ctypes.c_char_p]),
    "HCTraceImplScopeId": (ctypes.c_uint64, []),
    "XErrorSetOptions": (None, [ctypes.c_uint32, ctypes.c_uint32]),
    "XErrorSetCallback": (None, [XErrorCallback, ctypes.c_void_p]),
    "XUserGetMaxUsers": (HRESULT, [ctypes.POINTER(ctypes.c_uint32)]),
    "XUserAddAsync": (HRESULT, [ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XUserAddResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XUserHandle)]),
    "XUserAddByIdWithUiAsync": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XUserAddByIdWithUiResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XUserHandle)]),
    "XUserFindUserById": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(XUserHandle)]),
    "XUserFindUserByLocalId": (HRESULT, [XUserLocalId, ctypes.POINTER(XUserHandle)]),
    "XUserFindForDevice": (HRESULT, [ctypes.POINTER(APP_LOCAL_DEVICE_ID), ctypes.POINTER(XUserHandle)]),
    "XUserCompare": (ctypes.c_int32, [XUserHandle, XUserHandle]),
    "XUserGetId": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_uint64)]),
    "XUserGetLocalId": (HRESULT, [XUserHandle, ctypes.POINTER(XUserLocalId)]),
    "XUserGetGamertag": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XUserGetState": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XUserGetIsGuest": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_bool)]),
    "XUserGetAgeGroup": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XUserIsStoreUser": (ctypes.c_bool, [XUserHandle]),
    "XUserGetGamerPictureAsync": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XUserGetGamerPictureResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XUserGetGamerPictureResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XUserCheckPrivilege": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(ctypes.c_bool), ctypes.POINTER(ctypes.c_uint32)]),
    "XUserResolvePrivilegeWithUiAsync": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XUserResolvePrivilegeWithUiResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XUserGetTokenAndSignatureAsync": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(XUserGetTokenAndSignatureHttpHeader), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(XAsyncBlock)]),
    "XUserGetTokenAndSignatureResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XUserGetTokenAndSignatureResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XUserGetTokenAndSignatureData)), ctypes.POINTER(ctypes.c_size_t)]),
    "XUserGetTokenAndSignatureUtf16Async": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_size_t, ctypes.POINTER(XUserGetTokenAndSignatureUtf16HttpHeader), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(XAsyncBlock)]),
    "XUserGetTokenAndSignatureUtf16ResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XUserGetTokenAndSignatureUtf16Result": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XUserGetTokenAndSignatureUtf16Data)), ctypes.POINTER(ctypes.c_size_t)]),
    "XUserResolveIssueWithUiAsync": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XUserResolveIssueWithUiResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XUserResolveIssueWithUiUtf16Async": (HRESULT, [XUserHandle, ctypes.c_wchar_p, ctypes.POINTER(XAsyncBlock)]),
    "XUserResolveIssueWithUiUtf16Result": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XUserGetMsaTokenSilentlyAsync": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XUserGetMsaTokenSilentlyResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XUserGetMsaTokenSilentlyResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XUserRegisterForChangeEvent": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XUserChangeEventCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XUserUnregisterForChangeEvent": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XUserIsSignOutPresent": (ctypes.c_bool, []),
    "XUserSignOutAsync": (HRESULT, [XUserHandle, ctypes.POINTER(XAsyncBlock)]),
    "XUserSignOutResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XUserGetSignOutDeferral": (HRESULT, [ctypes.POINTER(XUserSignOutDeferralHandle)]),
    "XUserCloseSignOutDeferralHandle": (None, [XUserSignOutDeferralHandle]),
    "XUserFindControllerForUserWithUiAsync": (HRESULT, [XUserHandle, ctypes.POINTER(XAsyncBlock)]),
    "XUserFindControllerForUserWithUiResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(APP_LOCAL_DEVICE_ID)]),
    "XUserRegisterForDeviceAssociationChanged": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XUserDeviceAssociationChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XUserUnregisterForDeviceAssociationChanged": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XUserGetDefaultAudioEndpointUtf16": (HRESULT, [XUserLocalId, ctypes.c_uint32, ctypes.c_size_t, ctypes.c_wchar_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XUserRegisterForDefaultAudioEndpointUtf16Changed": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XUserDefaultAudioEndpointUtf16ChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XUserUnregisterForDefaultAudioEndpointUtf16Changed": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XUserPlatformRemoteConnectSetEventHandlers": (HRESULT, [XTaskQueueHandle, ctypes.POINTER(XUserPlatformRemoteConnectEventHandlers)]),
    "XUserPlatformRemoteConnectCancelPrompt": (HRESULT, [XUserPlatformOperation]),
    "XUserPlatformSpopPromptSetEventHandlers": (HRESULT, [XTaskQueueHandle, XUserPlatformSpopPromptEventHandler, ctypes.c_void_p]),
    "XUserPlatformSpopPromptComplete": (HRESULT, [XUserPlatformOperation, ctypes.c_uint32]),
    "XUserDuplicateHandle": (HRESULT, [XUserHandle, ctypes.POINTER(XUserHandle)]),
    "XUserCloseHandle": (None, [XUserHandle]),
    "XGameGetXboxTitleId": (HRESULT, [ctypes.POINTER(ctypes.c_uint32)]),
    "XLaunchNewGame": (None, [ctypes.c_char_p, ctypes.c_char_p, XUserHandle]),
    "XLaunchRestartOnCrash": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32]),
    "XGameRuntimeIsFeatureAvailable": (ctypes.c_bool, [ctypes.c_uint32]),
    "XGameRuntimeInitialize": (HRESULT, []),
    "XGameRuntimeInitializeWithOptions": (HRESULT, [ctypes.POINTER(XGameRuntimeOptions)]),
    "XGameRuntimeUninitialize": (None, []),
    "XSystemGetDeviceType": (ctypes.c_uint32, []),
    "XSystemGetXboxLiveSandboxId": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XSystemGetAnalyticsInfo": (XSystemAnalyticsInfo, []),
    "XSystemGetAppSpecificDeviceId": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XSystemGetConsoleId": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XSystemHandleTrack": (HRESULT, [XSystemHandleCallback, ctypes.c_void_p]),
    "XSystemIsHandleValid": (ctypes.c_bool, [ctypes.c_void_p]),
    "XSystemGetRuntimeInfo": (XSystemRuntimeInfo, []),
    "XSystemAllowFullDownloadBandwidth": (None, [ctypes.c_bool]),
    "XNetworkingGetConnectivityHint": (HRESULT, [ctypes.POINTER(XNetworkingConnectivityHint)]),
    "XNetworkingRegisterConnectivityHintChanged": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XNetworkingConnectivityHintChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XNetworkingUnregisterConnectivityHintChanged": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XNetworkingQueryPreferredLocalUdpMultiplayerPort": (HRESULT, [ctypes.POINTER(ctypes.c_uint16)]),
    "XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint16)]),
    "XNetworkingQuerySecurityInformationForUrlAsync": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XNetworkingQuerySecurityInformationForUrlAsyncResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.POINTER(XNetworkingSecurityInformation))]),
    "XNetworkingQuerySecurityInformationForUrlAsyncResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XNetworkingQuerySecurityInformationForUrlUtf16Async": (HRESULT, [ctypes.c_wchar_p, ctypes.POINTER(XAsyncBlock)]),
    "XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.POINTER(XNetworkingSecurityInformation))]),
    "XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XNetworkingVerifyServerCertificate": (HRESULT, [ctypes.c_void_p, ctypes.POINTER(XNetworkingSecurityInformation)]),
    "XNetworkingQueryConfigurationSetting": (HRESULT, [ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint64)]),
    "XNetworkingSetConfigurationSetting": (HRESULT, [ctypes.c_uint32, ctypes.c_uint64]),
    "XNetworkingQueryStatistics": (HRESULT, [ctypes.c_uint32, ctypes.POINTER(XNetworkingStatisticsBuffer)]),
    "XGameSaveInitializeProvider": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_bool, ctypes.POINTER(XGameSaveProviderHandle)]),
    "XGameSaveInitializeProviderAsync": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_bool, ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveInitializeProviderResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XGameSaveProviderHandle)]),
    "XGameSaveGetRemainingQuota": (HRESULT, [XGameSaveProviderHandle, ctypes.POINTER(ctypes.c_int64)]),
    "XGameSaveGetRemainingQuotaAsync": (HRESULT, [XGameSaveProviderHandle, ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveGetRemainingQuotaResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_int64)]),
    "XGameSaveEnumerateContainerInfo": (HRESULT, [XGameSaveProviderHandle, ctypes.c_void_p, XGameSaveContainerInfoCallback]),
    "XGameSaveEnumerateContainerInfoByName": (HRESULT, [XGameSaveProviderHandle, ctypes.c_char_p, ctypes.c_void_p, XGameSaveContainerInfoCallback]),
    "XGameSaveGetContainerInfo": (HRESULT, [XGameSaveProviderHandle, ctypes.c_char_p, ctypes.c_void_p, XGameSaveContainerInfoCallback]),
    "XGameSaveCreateContainer": (HRESULT, [XGameSaveProviderHandle, ctypes.c_char_p, ctypes.POINTER(XGameSaveContainerHandle)]),
    "XGameSaveDeleteContainer": (HRESULT, [XGameSaveProviderHandle, ctypes.c_char_p]),
    "XGameSaveDeleteContainerAsync": (HRESULT, [XGameSaveProviderHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveDeleteContainerResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveEnumerateBlobInfo": (HRESULT, [XGameSaveContainerHandle, ctypes.c_void_p, XGameSaveBlobInfoCallback]),
    "XGameSaveEnumerateBlobInfoByName": (HRESULT, [XGameSaveContainerHandle, ctypes.c_char_p, ctypes.c_void_p, XGameSaveBlobInfoCallback]),
    "XGameSaveReadBlobData": (HRESULT, [XGameSaveContainerHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t, ctypes.POINTER(XGameSaveBlob)]),
    "XGameSaveReadBlobDataAsync": (HRESULT, [XGameSaveContainerHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveReadBlobDataResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XGameSaveBlob), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameSaveCreateUpdate": (HRESULT, [XGameSaveContainerHandle, ctypes.c_char_p, ctypes.POINTER(XGameSaveUpdateHandle)]),
    "XGameSaveSubmitBlobWrite": (HRESULT, [XGameSaveUpdateHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t]),
    "XGameSaveSubmitBlobDelete": (HRESULT, [XGameSaveUpdateHandle, ctypes.c_char_p]),
    "XGameSaveSubmitUpdate": (HRESULT, [XGameSaveUpdateHandle]),
    "XGameSaveSubmitUpdateAsync": (HRESULT, [XGameSaveUpdateHandle, ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveSubmitUpdateResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveCloseUpdate": (None, [XGameSaveUpdateHandle]),
    "XGameSaveCloseContainer": (None, [XGameSaveContainerHandle]),
    "XGameSaveCloseProvider": (None, [XGameSaveProviderHandle]),
    "XGameSaveFilesGetFolderWithUiAsync": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XGameSaveFilesGetFolderWithUiResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_char_p]),
    "XGameSaveFilesGetRemainingQuota": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int64)]),
    "XalGetTitleId": (HRESULT, [ctypes.POINTER(ctypes.c_uint32)]),
    "XalUserGetId": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_uint64)]),
    "XblGetErrorCondition": (ctypes.c_uint32, [HRESULT]),
    "XblMemSetFunctions": (HRESULT, [XblMemAllocFunction, XblMemFreeFunction]),
    "XblMemGetFunctions": (HRESULT, [ctypes.POINTER(XblMemAllocFunction), ctypes.POINTER(XblMemFreeFunction)]),
    "XblInitialize": (HRESULT, [ctypes.POINTER(XblInitArgs)]),
    "XblCleanupAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XblGetScid": (HRESULT, [ctypes.POINTER(ctypes.c_char_p)]),
    "XblGetAsyncQueue": (XTaskQueueHandle, []),
    "XblSetOverrideLocale": (HRESULT, [ctypes.c_char_p]),
    "XblSetOverrideConfiguration": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32]),
    "XblDisableAssertsForXboxLiveThrottlingInDevSandboxes": (None, [ctypes.c_uint32]),
    "XblSetApiType": (None, [ctypes.c_int]),
    "XblAddServiceCallRoutedHandler": (ctypes.c_int32, [XblCallRoutedHandler, ctypes.c_void_p]),
    "XblRemoveServiceCallRoutedHandler": (None, [ctypes.c_int32]),
    "XblContextSettingsGetLongHttpTimeout": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblContextSettingsSetLongHttpTimeout": (HRESULT, [XblContextHandle, ctypes.c_uint32]),
    "XblContextSettingsGetHttpRetryDelay": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblContextSettingsSetHttpRetryDelay": (HRESULT, [XblContextHandle, ctypes.c_uint32]),
    "XblContextSettingsGetHttpTimeoutWindow": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblContextSettingsSetHttpTimeoutWindow": (HRESULT, [XblContextHandle, ctypes.c_uint32]),
    "XblContextSettingsGetWebsocketTimeoutWindow": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblContextSettingsSetWebsocketTimeoutWindow": (HRESULT, [XblContextHandle, ctypes.c_uint32]),
    "XblContextSettingsGetUseCrossPlatformQosServers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_bool)]),
    "XblContextSettingsSetUseCrossPlatformQosServers": (HRESULT, [XblContextHandle, ctypes.c_bool]),
    "XblContextCreateHandle": (HRESULT, [XUserHandle, ctypes.POINTER(XblContextHandle)]),
    "XblContextGetUser": (HRESULT, [XblContextHandle, ctypes.POINTER(XUserHandle)]),
    "XblContextGetXboxUserId": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64)]),
    "XblContextDuplicateHandle": (HRESULT, [XblContextHandle, ctypes.POINTER(XblContextHandle)]),
    "XblContextCloseHandle": (None, [XblContextHandle]),
    "XblAchievementsUpdateAchievementAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblAchievementsUpdateAchievementForTitleIdAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblAchievementsGetAchievementsForTitleIdAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_bool, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblAchievementsGetAchievementsForTitleIdResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblAchievementsResultHandle)]),
    "XblAchievementsGetAchievementAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblAchievementsGetAchievementResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblAchievementsResultHandle)]),
    "XblAchievementsResultGetAchievements": (HRESULT, [XblAchievementsResultHandle, ctypes.POINTER(ctypes.POINTER(XblAchievement)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblAchievementsResultHasNext": (HRESULT, [XblAchievementsResultHandle, ctypes.POINTER(ctypes.c_bool)]),
    "XblAchievementsResultGetNextAsync": (HRESULT, [XblAchievementsResultHandle, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblAchievementsResultGetNextResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblAchievementsResultHandle)]),
    "XblAchievementsResultDuplicateHandle": (HRESULT, [XblAchievementsResultHandle, ctypes.POINTER(XblAchievementsResultHandle)]),
    "XblAchievementsResultCloseHandle": (None, [XblAchievementsResultHandle]),
    "XblAchievementsAddAchievementProgressChangeHandler": (ctypes.c_int32, [XblContextHandle, XblAchievementsProgressChangeHandler, ctypes.c_void_p]),
    "XblAchievementsRemoveAchievementProgressChangeHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblAchievementUnlockAddNotificationHandler": (ctypes.c_int32, [XblContextHandle, XblAchievementUnlockHandler, ctypes.c_void_p]),
    "XblAchievementUnlockRemoveNotificationHandler": (None, [XblContextHandle, ctypes.c_int32]),
    "XblAchievementsManagerAddLocalUser": (HRESULT, [XUserHandle, XTaskQueueHandle]),
    "XblAchievementsManagerRemoveLocalUser": (HRESULT, [XUserHandle]),
    "XblAchievementsManagerIsUserInitialized": (HRESULT, [ctypes.c_uint64]),
    "XblAchievementsManagerDoWork": (HRESULT, [ctypes.POINTER(ctypes.POINTER(XblAchievementsManagerEvent)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblAchievementsManagerGetAchievement": (HRESULT, [ctypes.c_uint64, ctypes.c_char_p, ctypes.POINTER(XblAchievementsManagerResultHandle)]),
    "XblAchievementsManagerGetAchievements": (HRESULT, [ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XblAchievementsManagerResultHandle)]),
    "XblAchievementsManagerGetAchievementsByState": (HRESULT, [ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XblAchievementsManagerResultHandle)]),
    "XblAchievementsManagerUpdateAchievement": (HRESULT, [ctypes.c_uint64, ctypes.c_char_p, ctypes.c_uint8]),
    "XblAchievementsManagerResultGetAchievements": (HRESULT, [XblAchievementsManagerResultHandle, ctypes.POINTER(ctypes.POINTER(XblAchievement)), ctypes.POINTER(ctypes.c_uint64)]),
    "XblAchievementsManagerResultDuplicateHandle": (HRESULT, [XblAchievementsManagerResultHandle, ctypes.POINTER(XblAchievementsManagerResultHandle)]),
    "XblAchievementsManagerResultCloseHandle": (None, [XblAchievementsManagerResultHandle]),
    "XblHttpCallCreate": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XblHttpCallHandle)]),
    "XblHttpCallRequestSetHeader": (HRESULT, [XblHttpCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool]),
    "XblHttpCallRequestSetRequestBodyBytes": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "XblHttpCallRequestSetRequestBodyString": (HRESULT, [XblHttpCallHandle, ctypes.c_char_p]),
    "XblHttpCallRequestSetRetryAllowed": (HRESULT, [XblHttpCallHandle, ctypes.c_bool]),
    "XblHttpCallRequestSetRetryCacheId": (HRESULT, [XblHttpCallHandle, ctypes.c_uint32]),
    "XblHttpCallRequestSetLongHttpCall": (HRESULT, [XblHttpCallHandle, ctypes.c_bool]),
    "XblHttpCallSetTracing": (HRESULT, [XblHttpCallHandle, ctypes.c_bool]),
    "XblHttpCallPerformAsync": (HRESULT, [XblHttpCallHandle, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblHttpCallGetStatusCode": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblHttpCallGetNetworkErrorCode": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(HRESULT), ctypes.POINTER(ctypes.c_uint32)]),
    "XblHttpCallGetPlatformNetworkErrorMessage": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetResponseString": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetResponseBodyBytesSize": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "XblHttpCallGetResponseBodyBytes": (HRESULT, [XblHttpCallHandle, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t)]),
    "XblHttpCallGetHeader": (HRESULT, [XblHttpCallHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetNumHeaders": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblHttpCallGetHeaderAtIndex": (HRESULT, [XblHttpCallHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetRequestUrl": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallDuplicateHandle": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(XblHttpCallHandle)]),
    "XblHttpCallCloseHandle": (None, [XblHttpCallHandle]),
    "XblShimSetOption": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p]),
    "XblShimGetStartError": (ctypes.c_char_p, []),
    "XblShimHResultName": (ctypes.c_char_p, [HRESULT]),
    "XblShimHResultMessage": (ctypes.c_char_p, [HRESULT]),
    "XblShimGetVersion": (ctypes.c_char_p, []),
    "XblShimUpdateAchievementsAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblShimAchievementUpdate), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblShimUpdateAchievementsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(HRESULT)]),
    "XblShimSetOffline": (None, [ctypes.c_bool]),
    "XblShimSignOutUser": (HRESULT, [ctypes.c_uint64]),
    "XblShimSignInUser": (HRESULT, [ctypes.c_uint64]),
    "XblShimReport": (ctypes.c_char_p, [ctypes.c_uint32]),
}


def declare(library: Any) -> None:
    """Give every function of this module its argument and result types in the loaded library."""
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments


class Library(_Library):
    """The loaded library. Each function gets its argument and result types at its first use."""

    def __getitem__(self, name_or_ordinal: Any) -> Any:
        function = super().__getitem__(name_or_ordinal)
        types = FUNCTIONS.get(name_or_ordinal)
        if types is None:
            from .ctypes_services import FUNCTIONS as OTHERS

            types = OTHERS.get(name_or_ordinal)
        if types is not None:
            function.restype, function.argtypes = types
        return function
