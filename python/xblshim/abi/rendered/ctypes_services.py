"""The other services and the HTTP layer for ctypes; what they share with the rest is in ``ctypes_decls``.

A module of its own, as most programs do without: ``xblshim.load()`` imports it when one of its functions
is asked for. Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

import ctypes
import enum
from typing import Any

from .ctypes_decls import (
    GUID,
    HCCallHandle,
    HCMockCallHandle,
    HCPerformEnv,
    HCWebsocketHandle,
    HRESULT,
    RECT,
    SYSTEMTIME,
    XAsyncBlock,
    XColor,
    XTaskQueueHandle,
    XTaskQueueRegistrationToken,
    XUserHandle,
    XVersion,
    XblContextHandle,
    XblGuid,
)

XPACKAGE_IDENTIFIER_MAX_LENGTH = 33
LOCALE_NAME_MAX_LENGTH = 85
STORE_SKU_ID_SIZE = 18
IN_APP_OFFER_TOKEN_MAX_SIZE = 64
TRIAL_UNIQUE_ID_MAX_SIZE = 64
SKU_ID_SIZE = 5
PRICE_MAX_SIZE = 16
APPCAPTURE_MAX_CAPTURE_FILES = 10
APPCAPTURE_MAX_LOCALID_LENGTH = 250
XBL_TOURNAMENT_REFERENCE_DEFINITION_NAME_MAX_LENGTH = 100
XBL_TOURNAMENT_REFERENCE_ORGANIZER_LENGTH = 100
XBL_MULTIPLAYER_DEVICE_TOKEN_MAX_LENGTH = 40
XBL_MULTIPLAYER_SESSION_TEMPLATE_NAME_MAX_LENGTH = 100
XBL_MULTIPLAYER_SESSION_NAME_MAX_LENGTH = 100
XBL_MULTIPLAYER_SESSION_REFERENCE_URI_MAX_LENGTH = 284
XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH = 100
XBL_SOCIAL_MANAGER_MAX_USERS_FROM_LIST = 100
XBL_NUM_PRESENCE_RECORDS = 6
XBL_SOCIAL_MANAGER_MAX_AFFECTED_USERS_PER_EVENT = 10
XBL_TITLE_STORAGE_MIN_UPLOAD_BLOCK_SIZE = 1024
XBL_TITLE_STORAGE_MAX_UPLOAD_BLOCK_SIZE = 4194304
XBL_TITLE_STORAGE_DEFAULT_UPLOAD_BLOCK_SIZE = 262144
XBL_TITLE_STORAGE_MIN_DOWNLOAD_BLOCK_SIZE = 1024
XBL_TITLE_STORAGE_DEFAULT_DOWNLOAD_BLOCK_SIZE = 1048576
XBL_TITLE_STORAGE_BLOB_PATH_MAX_LENGTH = 771
XBL_TITLE_STORAGE_BLOB_DISPLAY_NAME_MAX_LENGTH = 387
XBL_TITLE_STORAGE_BLOB_ETAG_MAX_LENGTH = 54


class HCInitArgs(ctypes.Structure):
    """As in C: HCInitArgs."""

    dummy: int | None


class HCCompressionLevel(enum.IntEnum):
    """The compression of a request's body."""

    None_ = 0
    Low = 1
    Medium = 6
    High = 9


class HCConfigSetting(enum.IntEnum):
    """The argument of HCHttpDisableAssertsForSSLValidationInDevSandboxes."""

    SSLValidationEnforcedInRetailSandbox = 1


class HCWebSocketOptions(enum.IntFlag):
    """As in C: HCWebSocketOptions."""

    None_ = 0
    LegacySemantics = 2147483648
    RequestCompression = 1
    CompressionServerNoContextTakeover = 2
    CompressionClientNoContextTakeover = 4


class WebSocketCompletionResult(ctypes.Structure):
    """As in C: WebSocketCompletionResult."""

    websocket: HCWebsocketHandle
    errorCode: int
    platformErrorCode: int


class XGameUiCallbackHandle(ctypes.c_void_p):
    """As in C: XGameUiCallbackHandle."""


class XGameUiTextEntryHandle(ctypes.c_void_p):
    """As in C: XGameUiTextEntryHandle."""


class XGameUiMessageDialogButton(enum.IntEnum):
    """As in C: XGameUiMessageDialogButton."""

    First = 0
    Second = 1
    Third = 2


class XGameUiNotificationPositionHint(enum.IntEnum):
    """As in C: XGameUiNotificationPositionHint."""

    BottomCenter = 0
    BottomLeft = 1
    BottomRight = 2
    TopCenter = 3
    TopLeft = 4
    TopRight = 5


class XGameUiTextEntryInputScope(enum.IntEnum):
    """As in C: XGameUiTextEntryInputScope."""

    Default = 0
    Url = 1
    EmailSmtpAddress = 5
    Number = 29
    Password = 31
    TelephoneNumber = 32
    Alphanumeric = 40
    Search = 50
    ChatWithoutEmoji = 68


class XGameUiWebAuthenticationOptions(enum.IntFlag):
    """As in C: XGameUiWebAuthenticationOptions."""

    None_ = 0
    PreferFullscreen = 1


class XGameUiTextEntryChangeTypeFlags(enum.IntFlag):
    """As in C: XGameUiTextEntryChangeTypeFlags."""

    None_ = 0
    TextChanged = 1
    Dismissed = 2


class XGameUiTextEntryVisibilityFlags(enum.IntFlag):
    """As in C: XGameUiTextEntryVisibilityFlags."""

    Default = 0
    OnlyShowCandidates = 1


class XGameUiTextEntryPositionHint(enum.IntEnum):
    """As in C: XGameUiTextEntryPositionHint."""

    Bottom = 0
    Top = 1


class XGameUiWebAuthenticationResultData(ctypes.Structure):
    """As in C: XGameUiWebAuthenticationResultData."""

    responseStatus: int
    responseCompletionUriSize: int
    responseCompletionUri: bytes | None


class XGameUiTextEntryOptions(ctypes.Structure):
    """As in C: XGameUiTextEntryOptions."""

    inputScope: int
    positionHint: int
    visibilityFlags: int


class XGameUiTextEntryExtents(ctypes.Structure):
    """As in C: XGameUiTextEntryExtents."""

    left: float
    top: float
    right: float
    bottom: float


class XGameUiPlayerPickerInfo(ctypes.Structure):
    """As in C: XGameUiPlayerPickerInfo."""

    requestingUser: XUserHandle
    promptText: bytes | None
    selectFromPlayersCount: int
    selectFromPlayers: Any
    preSelectedPlayersCount: int
    preSelectedPlayers: Any
    minSelectionCount: int
    maxSelectionCount: int


class XGameUiUiCallbacks(ctypes.Structure):
    """As in C: XGameUiUiCallbacks."""

    context: int | None
    showPlayerProfileCardCallback: Any
    showPlayerPickerCallback: Any
    showSendGameInviteCallback: Any
    showAchievementsCallback: Any
    showMultiplayerActivityGameInviteCallback: Any
    showMessageDialogCallback: Any
    showErrorDialogCallback: Any
    showTextEntryCallback: Any


class XDisplayTimeoutDeferralHandle(ctypes.c_void_p):
    """As in C: XDisplayTimeoutDeferralHandle."""


class XDisplayHdrModePreference(enum.IntEnum):
    """As in C: XDisplayHdrModePreference."""

    PreferHdr = 0
    PreferRefreshRate = 1


class XDisplayHdrModeResult(enum.IntEnum):
    """As in C: XDisplayHdrModeResult."""

    Unknown = 0
    Enabled = 1
    Disabled = 2


class XDisplayHdrModeInfo(ctypes.Structure):
    """As in C: XDisplayHdrModeInfo."""

    minToneMapLuminance: float
    maxToneMapLuminance: float
    maxFullFrameToneMapLuminance: float


class XGameActivationType(enum.IntEnum):
    """As in C: XGameActivationType."""

    Protocol = 0
    File = 1
    PendingGameInvite = 2
    AcceptedGameInvite = 3


class XGameActivationInfo(ctypes.Structure):
    """As in C: XGameActivationInfo."""

    type: int
    protocolUri: bytes | None
    file: bytes | None
    inviteUri: bytes | None


class XPackageInstallationMonitorHandle(ctypes.c_void_p):
    """As in C: XPackageInstallationMonitorHandle."""


class XPackageMountHandle(ctypes.c_void_p):
    """As in C: XPackageMountHandle."""


class XPackageChunkAvailability(enum.IntEnum):
    """As in C: XPackageChunkAvailability."""

    Ready = 0
    Pending = 1
    Installable = 2
    Unavailable = 3


class XPackageChunkSelectorType(enum.IntEnum):
    """As in C: XPackageChunkSelectorType."""

    Language = 0
    Tag = 1
    Chunk = 2
    Feature = 3


class XPackageEnumerationScope(enum.IntEnum):
    """As in C: XPackageEnumerationScope."""

    ThisOnly = 0
    ThisAndRelated = 1
    ThisPublisher = 2


class XPackageKind(enum.IntEnum):
    """As in C: XPackageKind."""

    Game = 0
    Content = 1
    PublisherContent = 2


class XPackageChunkSelector(ctypes.Structure):
    """As in C: XPackageChunkSelector."""

    type: int
    language: bytes | None
    tag: bytes | None
    feature: bytes | None
    chunkId: int


class XPackageDetails(ctypes.Structure):
    """As in C: XPackageDetails."""

    packageIdentifier: bytes | None
    version: XVersion
    kind: int
    displayName: bytes | None
    description: bytes | None
    publisher: bytes | None
    storeId: bytes | None
    installing: bool
    index: int
    count: int
    ageRestricted: bool
    titleId: bytes | None


class XPackageFeature(ctypes.Structure):
    """As in C: XPackageFeature."""

    id: bytes | None
    displayName: bytes | None
    tags: bytes | None
    hidden: bool
    storeIdCount: int
    storeIds: Any


class XPackageInstallationProgress(ctypes.Structure):
    """As in C: XPackageInstallationProgress."""

    totalBytes: int
    installedBytes: int
    launchBytes: int
    launchable: bool
    completed: bool


class XPackageWriteStats(ctypes.Structure):
    """As in C: XPackageWriteStats."""

    interval: int
    budget: int
    elapsed: int
    bytesWritten: int


class XStoreContextHandle(ctypes.c_void_p):
    """As in C: XStoreContextHandle."""


class XStoreLicenseHandle(ctypes.c_void_p):
    """As in C: XStoreLicenseHandle."""


class XStoreProductQueryHandle(ctypes.c_void_p):
    """As in C: XStoreProductQueryHandle."""


class XStoreCanLicenseStatus(enum.IntEnum):
    """As in C: XStoreCanLicenseStatus."""

    NotLicensableToUser = 0
    Licensable = 1
    LicenseActionNotApplicableToProduct = 2


class XStoreDurationUnit(enum.IntEnum):
    """As in C: XStoreDurationUnit."""

    Minute = 0
    Hour = 1
    Day = 2
    Week = 3
    Month = 4
    Year = 5


class XStoreProductKind(enum.IntFlag):
    """As in C: XStoreProductKind."""

    None_ = 0
    Consumable = 1
    Durable = 2
    Game = 4
    Pass = 8
    UnmanagedConsumable = 16


class XStoreAddonLicense(ctypes.Structure):
    """As in C: XStoreAddonLicense."""

    skuStoreId: ctypes.Array[ctypes.c_char]
    inAppOfferToken: ctypes.Array[ctypes.c_char]
    isActive: bool
    expirationDate: int


class XStorePrice(ctypes.Structure):
    """As in C: XStorePrice."""

    basePrice: float
    price: float
    recurrencePrice: float
    currencyCode: bytes | None
    formattedBasePrice: ctypes.Array[ctypes.c_char]
    formattedPrice: ctypes.Array[ctypes.c_char]
    formattedRecurrencePrice: ctypes.Array[ctypes.c_char]
    isOnSale: bool
    saleEndDate: int


class XStoreAvailability(ctypes.Structure):
    """As in C: XStoreAvailability."""

    availabilityId: bytes | None
    price: XStorePrice
    endDate: int


class XStoreCanAcquireLicenseResult(ctypes.Structure):
    """As in C: XStoreCanAcquireLicenseResult."""

    licensableSku: ctypes.Array[ctypes.c_char]
    status: int


class XStoreCollectionData(ctypes.Structure):
    """As in C: XStoreCollectionData."""

    acquiredDate: int
    startDate: int
    endDate: int
    isTrial: bool
    trialTimeRemainingInSeconds: int
    quantity: int
    campaignId: bytes | None
    developerOfferId: bytes | None


class XStoreConsumableResult(ctypes.Structure):
    """As in C: XStoreConsumableResult."""

    quantity: int


class XStoreGameLicense(ctypes.Structure):
    """As in C: XStoreGameLicense."""

    skuStoreId: ctypes.Array[ctypes.c_char]
    isActive: bool
    isTrialOwnedByThisUser: bool
    isDiscLicense: bool
    isTrial: bool
    trialTimeRemainingInSeconds: int
    trialUniqueId: ctypes.Array[ctypes.c_char]
    expirationDate: int


class XStoreImage(ctypes.Structure):
    """As in C: XStoreImage."""

    uri: bytes | None
    height: int
    width: int
    caption: bytes | None
    imagePurposeTag: bytes | None


class XStorePackageUpdate(ctypes.Structure):
    """As in C: XStorePackageUpdate."""

    packageIdentifier: ctypes.Array[ctypes.c_char]
    isMandatory: bool


class XStoreSubscriptionInfo(ctypes.Structure):
    """As in C: XStoreSubscriptionInfo."""

    hasTrialPeriod: bool
    trialPeriodUnit: int
    trialPeriod: int
    billingPeriodUnit: int
    billingPeriod: int


class XStoreVideo(ctypes.Structure):
    """As in C: XStoreVideo."""

    uri: bytes | None
    height: int
    width: int
    caption: bytes | None
    videoPurposeTag: bytes | None
    previewImage: XStoreImage


class XStoreSku(ctypes.Structure):
    """As in C: XStoreSku."""

    skuId: bytes | None
    title: bytes | None
    description: bytes | None
    language: bytes | None
    price: XStorePrice
    isTrial: bool
    isInUserCollection: bool
    collectionData: XStoreCollectionData
    isSubscription: bool
    subscriptionInfo: XStoreSubscriptionInfo
    bundledSkusCount: int
    bundledSkus: Any
    imagesCount: int
    images: Any
    videosCount: int
    videos: Any
    availabilitiesCount: int
    availabilities: Any


class XStoreProduct(ctypes.Structure):
    """As in C: XStoreProduct."""

    storeId: bytes | None
    title: bytes | None
    description: bytes | None
    language: bytes | None
    inAppOfferToken: bytes | None
    linkUri: bytes | None
    productKind: int
    price: XStorePrice
    hasDigitalDownload: bool
    isInUserCollection: bool
    keywordsCount: int
    keywords: Any
    skusCount: int
    skus: Any
    imagesCount: int
    images: Any
    videosCount: int
    videos: Any


class XStoreRateAndReviewResult(ctypes.Structure):
    """As in C: XStoreRateAndReviewResult."""

    wasUpdated: bool


class XPersistentLocalStorageSpaceInfo(ctypes.Structure):
    """The space of the disk that the folder is on."""

    availableFreeBytes: int
    totalFreeBytes: int
    usedBytes: int
    totalBytes: int


class XClosedCaptionFontEdgeAttribute(enum.IntEnum):
    """As in C: XClosedCaptionFontEdgeAttribute."""

    Default = 0
    NoEdgeAttribute = 1
    RaisedEdges = 2
    DepressedEdges = 3
    UniformedEdges = 4
    DropShadowedEdges = 5


class XClosedCaptionFontStyle(enum.IntEnum):
    """As in C: XClosedCaptionFontStyle."""

    Default = 0
    MonospacedWithSerifs = 1
    ProportionalWithSerifs = 2
    MonospacedWithoutSerifs = 3
    ProportionalWithoutSerifs = 4
    Casual = 5
    Cursive = 6
    SmallCapitals = 7


class XHighContrastMode(enum.IntEnum):
    """As in C: XHighContrastMode."""

    Off = 0
    Dark = 1
    Light = 2
    Other = 3


class XSpeechToTextPositionHint(enum.IntEnum):
    """As in C: XSpeechToTextPositionHint."""

    BottomCenter = 0
    BottomLeft = 1
    BottomRight = 2
    MiddleRight = 3
    MiddleLeft = 4
    TopCenter = 5
    TopLeft = 6
    TopRight = 7


class XSpeechToTextType(enum.IntEnum):
    """As in C: XSpeechToTextType."""

    Voice = 0
    Text = 1


class XClosedCaptionProperties(ctypes.Structure):
    """As in C: XClosedCaptionProperties."""

    BackgroundColor: XColor
    FontColor: XColor
    WindowColor: XColor
    FontEdgeAttribute: int
    FontStyle: int
    FontScale: float
    Enabled: bool


class XSpeechSynthesizerHandle(ctypes.c_void_p):
    """As in C: XSpeechSynthesizerHandle."""


class XSpeechSynthesizerStreamHandle(ctypes.c_void_p):
    """As in C: XSpeechSynthesizerStreamHandle."""


class XSpeechSynthesizerVoiceGender(enum.IntEnum):
    """As in C: XSpeechSynthesizerVoiceGender."""

    Female = 0
    Male = 1


class XSpeechSynthesizerVoiceInformation(ctypes.Structure):
    """As in C: XSpeechSynthesizerVoiceInformation."""

    Description: bytes | None
    DisplayName: bytes | None
    Gender: int
    VoiceId: bytes | None
    Language: bytes | None


class XAppCaptureLocalStreamHandle(ctypes.c_void_p):
    """As in C: XAppCaptureLocalStreamHandle."""


class XAppCaptureScreenshotStreamHandle(ctypes.c_void_p):
    """As in C: XAppCaptureScreenshotStreamHandle."""


class XAppCaptureMetadataPriority(enum.IntEnum):
    """As in C: XAppCaptureMetadataPriority."""

    Informational = 0
    Important = 1


class XAppCaptureScreenshotFormatFlag(enum.IntFlag):
    """As in C: XAppCaptureScreenshotFormatFlag."""

    SDR = 1
    HDR = 2


class XAppCaptureVideoEncoding(enum.IntEnum):
    """As in C: XAppCaptureVideoEncoding."""

    H264 = 0
    HEVC = 1


class XAppCaptureVideoColorFormat(enum.IntEnum):
    """As in C: XAppCaptureVideoColorFormat."""

    SDR = 0
    HDR = 1


class XAppBroadcastStatus(ctypes.Structure):
    """As in C: XAppBroadcastStatus."""

    canStartBroadcast: bool
    isAnyAppBroadcasting: bool
    isCaptureResourceUnavailable: bool
    isGameStreamInProgress: bool
    isGpuConstrained: bool
    isAppInactive: bool
    isBlockedForApp: bool
    isDisabledByUser: bool
    isDisabledBySystem: bool


class XAppCaptureScreenshotFile(ctypes.Structure):
    """As in C: XAppCaptureScreenshotFile."""

    path: ctypes.Array[ctypes.c_char]
    fileSize: int
    width: int
    height: int


class XAppCaptureDiagnosticScreenshotResult(ctypes.Structure):
    """As in C: XAppCaptureDiagnosticScreenshotResult."""

    fileCount: int
    files: ctypes.Array[XAppCaptureScreenshotFile]


class XAppCaptureRecordClipResult(ctypes.Structure):
    """As in C: XAppCaptureRecordClipResult."""

    path: ctypes.Array[ctypes.c_char]
    fileSize: int
    startTime: int
    durationInMs: int
    width: int
    height: int
    encoding: int
    startTimePreciseOffsetHns: int


class XAppCaptureTakeScreenshotResult(ctypes.Structure):
    """As in C: XAppCaptureTakeScreenshotResult."""

    localId: ctypes.Array[ctypes.c_char]
    availableScreenshotFormats: int


class XAppCaptureVideoCaptureSettings(ctypes.Structure):
    """As in C: XAppCaptureVideoCaptureSettings."""

    width: int
    height: int
    maxRecordTimespanDurationInMs: int
    encoding: int
    colorFormat: int
    isCaptureByGamesAllowed: bool


class XAppCaptureLocalResult(ctypes.Structure):
    """As in C: XAppCaptureLocalResult."""

    clipHandle: XAppCaptureLocalStreamHandle
    fileSizeInBytes: int
    clipStartTimestamp: SYSTEMTIME
    durationInMilliseconds: int
    width: int
    height: int
    encoding: int
    colorFormat: int


class XAppCaptureUserRecordingResult(ctypes.Structure):
    """As in C: XAppCaptureUserRecordingResult."""

    fileSizeInBytes: int
    clipStartTimestamp: SYSTEMTIME
    durationInMilliseconds: int
    width: int
    height: int
    encoding: int
    colorFormat: int


class XGameStreamingClientProperty(enum.IntEnum):
    """As in C: XGameStreamingClientProperty."""

    None_ = 0
    StreamPhysicalDimensions = 1
    TouchInputEnabled = 2
    TouchBundleVersion = 4
    IPAddress = 5
    SessionId = 6
    DisplayDetails = 7


class XGameStreamingConnectionState(enum.IntEnum):
    """As in C: XGameStreamingConnectionState."""

    Disconnected = 0
    Connected = 1


class XGameStreamingGamepadPhysicality(enum.IntFlag):
    """As in C: XGameStreamingGamepadPhysicality."""

    None_ = 0
    DPadUpPhysical = 1
    DPadDownPhysical = 2
    DPadLeftPhysical = 4
    DPadRightPhysical = 8
    MenuPhysical = 16
    ViewPhysical = 32
    LeftThumbstickPhysical = 64
    RightThumbstickPhysical = 128
    LeftShoulderPhysical = 256
    RightShoulderPhysical = 512
    APhysical = 4096
    BPhysical = 8192
    XPhysical = 16384
    YPhysical = 32768
    LeftTriggerPhysical = 65536
    RightTriggerPhysical = 131072
    LeftThumbstickXPhysical = 262144
    LeftThumbstickYPhysical = 524288
    RightThumbstickXPhysical = 1048576
    RightThumbstickYPhysical = 2097152
    ButtonsPhysical = 62463
    AnalogsPhysical = 4128768
    AllPhysical = 4191231
    DPadUpVirtual = 4294967296
    DPadDownVirtual = 8589934592
    DPadLeftVirtual = 17179869184
    DPadRightVirtual = 34359738368
    MenuVirtual = 68719476736
    ViewVirtual = 137438953472
    LeftThumbstickVirtual = 274877906944
    RightThumbstickVirtual = 549755813888
    LeftShoulderVirtual = 1099511627776
    RightShoulderVirtual = 2199023255552
    AVirtual = 17592186044416
    BVirtual = 35184372088832
    XVirtual = 70368744177664
    YVirtual = 140737488355328
    LeftTriggerVirtual = 281474976710656
    RightTriggerVirtual = 562949953421312
    LeftThumbstickXVirtual = 1125899906842624
    LeftThumbstickYVirtual = 2251799813685248
    RightThumbstickXVirtual = 4503599627370496
    RightThumbstickYVirtual = 9007199254740992
    ButtonsVirtual = 268276542210048
    AnalogsVirtual = 17732923532771328
    AllVirtual = 18001200074981376


class XGameStreamingTouchControlsStateOperationKind(enum.IntEnum):
    """As in C: XGameStreamingTouchControlsStateOperationKind."""

    Replace = 0


class XGameStreamingTouchControlsStateValueKind(enum.IntEnum):
    """As in C: XGameStreamingTouchControlsStateValueKind."""

    Boolean = 0
    Integer = 1
    Double = 2
    String = 3


class XGameStreamingVideoFlags(enum.IntFlag):
    """As in C: XGameStreamingVideoFlags."""

    None_ = 0
    SupportsCustomAspectRatio = 1
    SupportsPresentScaling = 2
    All = 3


class XGameStreamingTouchControlsStateValue(ctypes.Structure):
    """As in C: XGameStreamingTouchControlsStateValue."""

    valueKind: int
    booleanValue: bool
    integerValue: int
    doubleValue: float
    stringValue: bytes | None


class XGameStreamingTouchControlsStateOperation(ctypes.Structure):
    """As in C: XGameStreamingTouchControlsStateOperation."""

    operationKind: int
    path: bytes | None
    value: XGameStreamingTouchControlsStateValue


class XGameStreamingDisplayDetails(ctypes.Structure):
    """As in C: XGameStreamingDisplayDetails."""

    preferredWidth: int
    preferredHeight: int
    safeArea: RECT
    maxPixels: int
    maxWidth: int
    maxHeight: int
    flags: int


class XblRealTimeActivitySubscriptionState(enum.IntEnum):
    """The state of a subscription."""

    Unknown = 0
    PendingSubscribe = 1
    Subscribed = 2
    PendingUnsubscribe = 3
    Closed = 4


class XblRealTimeActivityConnectionState(enum.IntEnum):
    """The state of the connection for push events."""

    Connected = 0
    Connecting = 1
    Disconnected = 2


class XblRealTimeActivitySubscriptionHandle(ctypes.c_void_p):
    """A subscription."""


class XblPresenceDeviceType(enum.IntEnum):
    """The kinds of devices."""

    Unknown = 0
    WindowsPhone = 1
    WindowsPhone7 = 2
    Web = 3
    Xbox360 = 4
    PC = 5
    Windows8 = 6
    XboxOne = 7
    WindowsOneCore = 8
    WindowsOneCoreMobile = 9
    iOS = 10
    Android = 11
    AppleTV = 12
    Nintendo = 13
    PlayStation = 14
    Win32 = 15
    Scarlett = 16


class XblPresenceUserState(enum.IntEnum):
    """The states of a user."""

    Unknown = 0
    Online = 1
    Away = 2
    Offline = 3


class XblPresenceTitleViewState(enum.IntEnum):
    """How much of the screen a title uses."""

    Unknown = 0
    FullScreen = 1
    Filled = 2
    Snapped = 3
    Background = 4


class XblPresenceDetailLevel(enum.IntEnum):
    """How much of a presence is read."""

    Default = 0
    User = 1
    Device = 2
    Title = 3
    All = 4


class XblPresenceMediaIdType(enum.IntEnum):
    """The kinds of media ids."""

    Unknown = 0
    Bing = 1
    MediaProvider = 2


class XblPresenceTitleState(enum.IntEnum):
    """Whether a title was started or ended."""

    Unknown = 0
    Started = 1
    Ended = 2


class XblPresenceBroadcastProvider(enum.IntEnum):
    """The services for broadcasts."""

    Unknown = 0
    Twitch = 1


class XblPresenceRecordHandle(ctypes.c_void_p):
    """The presence of a user."""


class XblPresenceDeviceRecord(ctypes.Structure):
    """A device that a user is signed in on."""

    deviceType: int
    titleRecords: Any
    titleRecordsCount: int


class XblPresenceTitleRecord(ctypes.Structure):
    """A title that runs on a device."""

    titleId: int
    titleName: bytes | None
    lastModified: int
    titleActive: bool
    richPresenceString: bytes | None
    viewState: int
    broadcastRecord: Any


class XblPresenceBroadcastRecord(ctypes.Structure):
    """A broadcast of a title."""

    broadcastId: bytes | None
    session: ctypes.Array[ctypes.c_char]
    provider: int
    viewerCount: int
    startTime: int


class XblPresenceRichPresenceIds(ctypes.Structure):
    """A rich presence text of the title's service configuration."""

    scid: ctypes.Array[ctypes.c_char]
    presenceId: bytes | None
    presenceTokenIds: Any
    presenceTokenIdsCount: int


class XblPresenceQueryFilters(ctypes.Structure):
    """Which records are read, and how much of them."""

    deviceTypes: Any
    deviceTypesCount: int
    titleIds: Any
    titleIdsCount: int
    detailLevel: int
    onlineOnly: bool
    broadcastingOnly: bool


class XblUserProfile(ctypes.Structure):
    """The profile of a user."""

    xboxUserId: int
    appDisplayName: ctypes.Array[ctypes.c_char]
    appDisplayPictureResizeUri: ctypes.Array[ctypes.c_char]
    gameDisplayName: ctypes.Array[ctypes.c_char]
    gameDisplayPictureResizeUri: ctypes.Array[ctypes.c_char]
    gamerscore: ctypes.Array[ctypes.c_char]
    gamertag: ctypes.Array[ctypes.c_char]
    modernGamertag: ctypes.Array[ctypes.c_char]
    modernGamertagSuffix: ctypes.Array[ctypes.c_char]
    uniqueModernGamertag: ctypes.Array[ctypes.c_char]


class XblTournamentGameResult(enum.IntEnum):
    """As in C: XblTournamentGameResult."""

    NoContest = 0
    Win = 1
    Loss = 2
    Draw = 3
    Rank = 4
    NoShow = 5


class XblTournamentArbitrationState(enum.IntEnum):
    """As in C: XblTournamentArbitrationState."""

    None_ = 0
    Completed = 1
    Canceled = 2
    NoResults = 3
    PartialResults = 4


class XblTournamentGameResultSource(enum.IntEnum):
    """As in C: XblTournamentGameResultSource."""

    None_ = 0
    Arbitration = 1
    Server = 2
    Adjusted = 3


class XblTournamentArbitrationStatus(enum.IntEnum):
    """As in C: XblTournamentArbitrationStatus."""

    Waiting = 0
    InProgress = 1
    Complete = 2
    Playing = 3
    Incomplete = 4
    Joining = 5


class XblTournamentRegistrationState(enum.IntEnum):
    """As in C: XblTournamentRegistrationState."""

    Unknown = 0
    Pending = 1
    Withdrawn = 2
    Rejected = 3
    Registered = 4
    Completed = 5


class XblTournamentRegistrationReason(enum.IntEnum):
    """As in C: XblTournamentRegistrationReason."""

    Unknown = 0
    RegistrationClosed = 1
    MemberAlreadyRegistered = 2
    TournamentFull = 3
    TeamEliminated = 4
    TournamentCompleted = 5


class XblMultiplayerSessionVisibility(enum.IntEnum):
    """As in C: XblMultiplayerSessionVisibility."""

    Unknown = 0
    Any = 1
    PrivateSession = 2
    Visible = 3
    Full = 4
    Open = 5


class XblMultiplayerInitializationStage(enum.IntEnum):
    """As in C: XblMultiplayerInitializationStage."""

    Unknown = 0
    None_ = 1
    Joining = 2
    Measuring = 3
    Evaluating = 4
    Failed = 5


class XblMultiplayerMetrics(enum.IntEnum):
    """As in C: XblMultiplayerMetrics."""

    Unknown = 0
    BandwidthUp = 1
    BandwidthDown = 2
    Bandwidth = 3
    Latency = 4


class XblNetworkAddressTranslationSetting(enum.IntEnum):
    """As in C: XblNetworkAddressTranslationSetting."""

    Unknown = 0
    Open = 1
    Moderate = 2
    Strict = 3


class XblMultiplayerMeasurementFailure(enum.IntEnum):
    """As in C: XblMultiplayerMeasurementFailure."""

    Unknown = 0
    None_ = 1
    Timeout = 2
    Latency = 3
    BandwidthUp = 4
    BandwidthDown = 5
    Group = 6
    Network = 7
    Episode = 8


class XblMultiplayerSessionStatus(enum.IntEnum):
    """As in C: XblMultiplayerSessionStatus."""

    Unknown = 0
    Active = 1
    Inactive = 2
    Reserved = 3


class XblMultiplayerSessionRestriction(enum.IntEnum):
    """As in C: XblMultiplayerSessionRestriction."""

    Unknown = 0
    None_ = 1
    Local = 2
    Followed = 3


class XblMatchmakingStatus(enum.IntEnum):
    """As in C: XblMatchmakingStatus."""

    Unknown = 0
    None_ = 1
    Searching = 2
    Expired = 3
    Found = 4
    Canceled = 5


class XblMultiplayerSessionMemberStatus(enum.IntEnum):
    """As in C: XblMultiplayerSessionMemberStatus."""

    Reserved = 0
    Inactive = 1
    Ready = 2
    Active = 3


class XblMultiplayerSessionWriteMode(enum.IntEnum):
    """As in C: XblMultiplayerSessionWriteMode."""

    CreateNew = 0
    UpdateOrCreateNew = 1
    UpdateExisting = 2
    SynchronizedUpdate = 3


class XblWriteSessionStatus(enum.IntEnum):
    """As in C: XblWriteSessionStatus."""

    Unknown = 0
    AccessDenied = 1
    Created = 2
    Conflict = 3
    HandleNotFound = 4
    OutOfSync = 5
    SessionDeleted = 6
    Updated = 7


class XblMultiplayerSessionChangeTypes(enum.IntFlag):
    """As in C: XblMultiplayerSessionChangeTypes."""

    None_ = 0
    Everything = 1
    HostDeviceTokenChange = 2
    InitializationStateChange = 4
    MatchmakingStatusChange = 8
    MemberListChange = 16
    MemberStatusChange = 32
    SessionJoinabilityChange = 64
    CustomPropertyChange = 128
    MemberCustomPropertyChange = 256
    TournamentPropertyChange = 512
    ArbitrationPropertyChange = 1024


class XblMutableRoleSettings(enum.IntFlag):
    """As in C: XblMutableRoleSettings."""

    None_ = 0
    Max = 1
    Target = 2


class XblTournamentReference(ctypes.Structure):
    """As in C: XblTournamentReference."""

    DefinitionName: ctypes.Array[ctypes.c_char]
    TournamentId: ctypes.Array[ctypes.c_char]
    Organizer: ctypes.Array[ctypes.c_char]
    Scid: ctypes.Array[ctypes.c_char]


class XblTournamentGameResultWithRank(ctypes.Structure):
    """As in C: XblTournamentGameResultWithRank."""

    Result: int
    Ranking: int


class XblTournamentTeamResult(ctypes.Structure):
    """As in C: XblTournamentTeamResult."""

    Team: bytes | None
    GameResult: XblTournamentGameResultWithRank


class XblMultiplayerPeerToHostRequirements(ctypes.Structure):
    """As in C: XblMultiplayerPeerToHostRequirements."""

    LatencyMaximum: int
    BandwidthDownMinimumInKbps: int
    BandwidthUpMinimumInKbps: int
    HostSelectionMetric: int


class XblMultiplayerPeerToPeerRequirements(ctypes.Structure):
    """As in C: XblMultiplayerPeerToPeerRequirements."""

    LatencyMaximum: int
    BandwidthMinimumInKbps: int


class XblMultiplayerMemberInitialization(ctypes.Structure):
    """As in C: XblMultiplayerMemberInitialization."""

    JoinTimeout: int
    MeasurementTimeout: int
    EvaluationTimeout: int
    ExternalEvaluation: bool
    MembersNeededToStart: int


class XblMultiplayerSessionCapabilities(ctypes.Structure):
    """As in C: XblMultiplayerSessionCapabilities."""

    Connectivity: bool
    Team: bool
    Arbitration: bool
    SuppressPresenceActivityCheck: bool
    Gameplay: bool
    Large: bool
    ConnectionRequiredForActiveMembers: bool
    UserAuthorizationStyle: bool
    Crossplay: bool
    Searchable: bool
    HasOwners: bool


class XblMultiplayerSessionConstants(ctypes.Structure):
    """As in C: XblMultiplayerSessionConstants."""

    MaxMembersInSession: int
    Visibility: int
    InitiatorXuids: Any
    InitiatorXuidsCount: int
    CustomJson: bytes | None
    SessionCloudComputePackageConstantsJson: bytes | None
    MemberReservedTimeout: int
    MemberInactiveTimeout: int
    MemberReadyTimeout: int
    SessionEmptyTimeout: int
    ArbitrationTimeout: int
    ForfeitTimeout: int
    EnableMetricsLatency: bool
    EnableMetricsBandwidthDown: bool
    EnableMetricsBandwidthUp: bool
    EnableMetricsCustom: bool
    MemberInitialization: Any
    PeerToPeerRequirements: XblMultiplayerPeerToPeerRequirements
    PeerToHostRequirements: XblMultiplayerPeerToHostRequirements
    MeasurementServerAddressesJson: bytes | None
    ClientMatchmakingCapable: bool
    SessionCapabilities: XblMultiplayerSessionCapabilities


class XblMultiplayerSessionHandleId(ctypes.Structure):
    """As in C: XblMultiplayerSessionHandleId."""

    value: ctypes.Array[ctypes.c_char]


class XblMultiplayerSessionReference(ctypes.Structure):
    """As in C: XblMultiplayerSessionReference."""

    Scid: ctypes.Array[ctypes.c_char]
    SessionTemplateName: ctypes.Array[ctypes.c_char]
    SessionName: ctypes.Array[ctypes.c_char]


class XblMultiplayerSessionReferenceUri(ctypes.Structure):
    """As in C: XblMultiplayerSessionReferenceUri."""

    value: ctypes.Array[ctypes.c_char]


class XblMultiplayerMatchmakingServer(ctypes.Structure):
    """As in C: XblMultiplayerMatchmakingServer."""

    Status: int
    StatusDetails: bytes | None
    TypicalWaitInSeconds: int
    TargetSessionRef: XblMultiplayerSessionReference


class XblMultiplayerArbitrationServer(ctypes.Structure):
    """As in C: XblMultiplayerArbitrationServer."""

    ArbitrationStartTime: int
    ResultState: int
    ResultSource: int
    ResultConfidenceLevel: int
    Results: Any
    ResultsCount: int


class XblMultiplayerTournamentTeam(ctypes.Structure):
    """As in C: XblMultiplayerTournamentTeam."""

    TeamId: bytes | None
    TeamSessionReference: XblMultiplayerSessionReference


class XblMultiplayerTournamentsServer(ctypes.Structure):
    """As in C: XblMultiplayerTournamentsServer."""

    TournamentReference: XblTournamentReference
    Teams: Any
    TeamsCount: int
    RegistrationState: int
    RegistrationReason: int
    NextGameStartTime: int
    NextGameSessionReference: XblMultiplayerSessionReference
    LastGameEndTime: int
    LastTeamResult: XblTournamentTeamResult
    LastGameResultSource: int


class XblMultiplayerRoleType(ctypes.Structure):
    """As in C: XblMultiplayerRoleType."""

    Name: bytes | None
    OwnerManaged: bool
    MutableRoleSettings: int
    Roles: Any
    RoleCount: int


class XblMultiplayerRole(ctypes.Structure):
    """As in C: XblMultiplayerRole."""

    RoleType: Any
    Name: bytes | None
    MemberXuids: Any
    MemberCount: int
    TargetCount: int
    MaxMemberCount: int


class XblMultiplayerSessionMemberRole(ctypes.Structure):
    """As in C: XblMultiplayerSessionMemberRole."""

    roleTypeName: bytes | None
    roleName: bytes | None


class XblMultiplayerActivityDetails(ctypes.Structure):
    """As in C: XblMultiplayerActivityDetails."""

    SessionReference: XblMultiplayerSessionReference
    HandleId: ctypes.Array[ctypes.c_char]
    TitleId: int
    Visibility: int
    JoinRestriction: int
    Closed: bool
    OwnerXuid: int
    MaxMembersCount: int
    MembersCount: int
    CustomSessionPropertiesJson: bytes | None


class XblDeviceToken(ctypes.Structure):
    """As in C: XblDeviceToken."""

    Value: ctypes.Array[ctypes.c_char]


class XblMultiplayerSessionMember(ctypes.Structure):
    """As in C: XblMultiplayerSessionMember."""

    MemberId: int
    TeamId: bytes | None
    InitialTeam: bytes | None
    ArbitrationStatus: int
    Xuid: int
    CustomConstantsJson: bytes | None
    SecureDeviceBaseAddress64: bytes | None
    Roles: Any
    RolesCount: int
    CustomPropertiesJson: bytes | None
    Gamertag: ctypes.Array[ctypes.c_char]
    Status: int
    IsTurnAvailable: bool
    IsCurrentUser: bool
    InitializeRequested: bool
    MatchmakingResultServerMeasurementsJson: bytes | None
    ServerMeasurementsJson: bytes | None
    MembersInGroupIds: Any
    MembersInGroupCount: int
    QosMeasurementsJson: bytes | None
    DeviceToken: XblDeviceToken
    Nat: int
    ActiveTitleId: int
    InitializationEpisode: int
    JoinTime: int
    InitializationFailureCause: int
    Groups: Any
    GroupsCount: int
    Encounters: Any
    EncountersCount: int
    TournamentTeamSessionReference: XblMultiplayerSessionReference
    Internal: int | None


class XblMultiplayerSessionProperties(ctypes.Structure):
    """As in C: XblMultiplayerSessionProperties."""

    Keywords: Any
    KeywordCount: int
    JoinRestriction: int
    ReadRestriction: int
    TurnCollection: Any
    TurnCollectionCount: int
    MatchmakingTargetSessionConstantsJson: bytes | None
    SessionCustomPropertiesJson: bytes | None
    MatchmakingServerConnectionString: bytes | None
    ServerConnectionStringCandidates: Any
    ServerConnectionStringCandidatesCount: int
    SessionOwnerMemberIds: Any
    SessionOwnerMemberIdsCount: int
    HostDeviceToken: XblDeviceToken
    Closed: bool
    Locked: bool
    AllocateCloudCompute: bool
    MatchmakingResubmit: bool


class XblMultiplayerSessionInfo(ctypes.Structure):
    """As in C: XblMultiplayerSessionInfo."""

    ContractVersion: int
    Branch: ctypes.Array[ctypes.c_char]
    ChangeNumber: int
    CorrelationId: ctypes.Array[ctypes.c_char]
    StartTime: int
    NextTimer: int
    SearchHandleId: ctypes.Array[ctypes.c_char]


class XblMultiplayerSessionInitializationInfo(ctypes.Structure):
    """As in C: XblMultiplayerSessionInitializationInfo."""

    Stage: int
    StageStartTime: int
    Episode: int


class XblMultiplayerSessionChangeEventArgs(ctypes.Structure):
    """As in C: XblMultiplayerSessionChangeEventArgs."""

    SessionReference: XblMultiplayerSessionReference
    Branch: ctypes.Array[ctypes.c_char]
    ChangeNumber: int


class XblMultiplayerSessionQuery(ctypes.Structure):
    """As in C: XblMultiplayerSessionQuery."""

    Scid: ctypes.Array[ctypes.c_char]
    MaxItems: int
    IncludePrivateSessions: bool
    IncludeReservations: bool
    IncludeInactiveSessions: bool
    XuidFilters: Any
    XuidFiltersCount: int
    KeywordFilter: bytes | None
    SessionTemplateNameFilter: ctypes.Array[ctypes.c_char]
    VisibilityFilter: int
    ContractVersionFilter: int


class XblMultiplayerSessionQueryResult(ctypes.Structure):
    """As in C: XblMultiplayerSessionQueryResult."""

    StartTime: int
    SessionReference: XblMultiplayerSessionReference
    Status: int
    Visibility: int
    IsMyTurn: bool
    Xuid: int
    AcceptedMemberCount: int
    JoinRestriction: int


class XblMultiplayerSearchHandle(ctypes.c_void_p):
    """As in C: XblMultiplayerSearchHandle."""


class XblMultiplayerSessionTag(ctypes.Structure):
    """As in C: XblMultiplayerSessionTag."""

    value: ctypes.Array[ctypes.c_char]


class XblMultiplayerSessionStringAttribute(ctypes.Structure):
    """As in C: XblMultiplayerSessionStringAttribute."""

    name: ctypes.Array[ctypes.c_char]
    value: ctypes.Array[ctypes.c_char]


class XblMultiplayerSessionNumberAttribute(ctypes.Structure):
    """As in C: XblMultiplayerSessionNumberAttribute."""

    name: ctypes.Array[ctypes.c_char]
    value: float


class XblMultiplayerSessionHandle(ctypes.c_void_p):
    """As in C: XblMultiplayerSessionHandle."""


class XblMultiplayerSessionInitArgs(ctypes.Structure):
    """As in C: XblMultiplayerSessionInitArgs."""

    MaxMembersInSession: int
    Visibility: int
    InitiatorXuids: Any
    InitiatorXuidsCount: int
    CustomJson: bytes | None


class XblFormattedSecureDeviceAddress(ctypes.Structure):
    """As in C: XblFormattedSecureDeviceAddress."""

    value: ctypes.Array[ctypes.c_char]


class XblMultiplayerInviteHandle(ctypes.Structure):
    """As in C: XblMultiplayerInviteHandle."""

    Data: ctypes.Array[ctypes.c_char]


class XblSocialRelationshipFilter(enum.IntEnum):
    """Which relationships are read."""

    All = 0
    Favorite = 1
    LegacyXboxLiveFriends = 2


class XblReputationFeedbackType(enum.IntEnum):
    """The kinds of feedback about a user."""

    FairPlayKillsTeammates = 0
    FairPlayCheater = 1
    FairPlayTampering = 2
    FairPlayQuitter = 3
    FairPlayKicked = 4
    CommunicationsInappropriateVideo = 5
    CommunicationsAbusiveVoice = 6
    InappropriateUserGeneratedContent = 7
    PositiveSkilledPlayer = 8
    PositiveHelpfulPlayer = 9
    PositiveHighQualityUserGeneratedContent = 10
    CommsPhishing = 11
    CommsPictureMessage = 12
    CommsSpam = 13
    CommsTextMessage = 14
    CommsVoiceMessage = 15
    FairPlayConsoleBanRequest = 16
    FairPlayIdler = 17
    FairPlayUserBanRequest = 18
    UserContentGamerpic = 19
    UserContentPersonalInfo = 20
    FairPlayUnsporting = 21
    FairPlayLeaderboardCheater = 22


class XblSocialNotificationType(enum.IntEnum):
    """The kinds of changes of a relationship."""

    Unknown = 0
    Added = 1
    Changed = 2
    Removed = 3
    IncomingFriendRequestCountChanged = 4


class XblSocialRelationship(ctypes.Structure):
    """A user that another user follows."""

    xboxUserId: int
    isFavorite: bool
    isFriend: bool
    isFollowingCaller: bool
    socialNetworks: Any
    socialNetworksCount: int


class XblSocialRelationshipChangeEventArgs(ctypes.Structure):
    """Changed relationships of a user."""

    callerXboxUserId: int
    socialNotification: int
    xboxUserIds: Any
    xboxUserIdsCount: int


class XblSocialFriendRequestCountChangedEventArgs(ctypes.Structure):
    """A changed number of friend requests."""

    callerXboxUserId: int
    incomingFriendRequestCount: int


class XblSocialRelationshipResultHandle(ctypes.c_void_p):
    """A page of relationships."""


class XblReputationFeedbackItem(ctypes.Structure):
    """Feedback about a user."""

    xboxUserId: int
    feedbackType: int
    sessionReference: Any
    reasonMessage: bytes | None
    evidenceResourceId: bytes | None


class XblSocialManagerExtraDetailLevel(enum.IntFlag):
    """As in C: XblSocialManagerExtraDetailLevel."""

    NoExtraDetail = 0
    TitleHistoryLevel = 1
    PreferredColorLevel = 2
    All = 3


class XblPresenceFilter(enum.IntEnum):
    """As in C: XblPresenceFilter."""

    Unknown = 0
    TitleOnline = 1
    TitleOffline = 2
    TitleOnlineOutsideTitle = 3
    AllOnline = 4
    AllOffline = 5
    AllTitle = 6
    All = 7


class XblSocialManagerEventType(enum.IntEnum):
    """As in C: XblSocialManagerEventType."""

    UsersAddedToSocialGraph = 0
    UsersRemovedFromSocialGraph = 1
    PresenceChanged = 2
    ProfilesChanged = 3
    SocialRelationshipsChanged = 4
    LocalUserAdded = 5
    SocialUserGroupLoaded = 6
    SocialUserGroupUpdated = 7
    UnknownEvent = 8


class XblRelationshipFilter(enum.IntEnum):
    """As in C: XblRelationshipFilter."""

    Unknown = 0
    Friends = 1
    Favorite = 2


class XblSocialUserGroupType(enum.IntEnum):
    """As in C: XblSocialUserGroupType."""

    FilterType = 0
    UserListType = 1


class XblTitleHistory(ctypes.Structure):
    """As in C: XblTitleHistory."""

    hasUserPlayed: bool
    lastTimeUserPlayed: int
    lastTimeUserPlayedText: ctypes.Array[ctypes.c_char]


class XblPreferredColor(ctypes.Structure):
    """As in C: XblPreferredColor."""

    primaryColor: ctypes.Array[ctypes.c_char]
    secondaryColor: ctypes.Array[ctypes.c_char]
    tertiaryColor: ctypes.Array[ctypes.c_char]


class XblSocialManagerPresenceTitleRecord(ctypes.Structure):
    """As in C: XblSocialManagerPresenceTitleRecord."""

    titleId: int
    titleName: ctypes.Array[ctypes.c_char]
    isTitleActive: bool
    presenceText: ctypes.Array[ctypes.c_char]
    isBroadcasting: bool
    deviceType: int
    isPrimary: bool


class XblSocialManagerPresenceRecord(ctypes.Structure):
    """As in C: XblSocialManagerPresenceRecord."""

    userState: int
    presenceTitleRecords: ctypes.Array[XblSocialManagerPresenceTitleRecord]
    presenceTitleRecordCount: int


class XblSocialManagerUser(ctypes.Structure):
    """As in C: XblSocialManagerUser."""

    xboxUserId: int
    isFavorite: bool
    isFriend: bool
    isFollowingUser: bool
    isFollowedByCaller: bool
    displayName: ctypes.Array[ctypes.c_char]
    realName: ctypes.Array[ctypes.c_char]
    displayPicUrlRaw: ctypes.Array[ctypes.c_char]
    useAvatar: bool
    gamerscore: ctypes.Array[ctypes.c_char]
    gamertag: ctypes.Array[ctypes.c_char]
    modernGamertag: ctypes.Array[ctypes.c_char]
    modernGamertagSuffix: ctypes.Array[ctypes.c_char]
    uniqueModernGamertag: ctypes.Array[ctypes.c_char]
    presenceRecord: XblSocialManagerPresenceRecord
    titleHistory: XblTitleHistory
    preferredColor: XblPreferredColor


class XblSocialManagerUserGroupHandle(ctypes.c_void_p):
    """As in C: XblSocialManagerUserGroupHandle."""


class XblSocialManagerEvent(ctypes.Structure):
    """As in C: XblSocialManagerEvent."""

    user: XUserHandle
    eventType: int
    hr: int
    groupAffected: XblSocialManagerUserGroupHandle
    usersAffected: ctypes.Array[Any]


class XblVerifyStringResultCode(enum.IntEnum):
    """The results of a check."""

    Success = 0
    Offensive = 1
    TooLong = 2
    UnknownError = 3


class XblVerifyStringResult(ctypes.Structure):
    """The result of the check of one text."""

    resultCode: int
    firstOffendingSubstring: bytes | None


class XblMultiplayerActivityPlatform(enum.IntEnum):
    """As in C: XblMultiplayerActivityPlatform."""

    Unknown = 0
    XboxOne = 1
    WindowsOneCore = 2
    Win32 = 3
    Scarlett = 4
    iOS = 20
    Android = 30
    Nintendo = 40
    PlayStation = 50
    All = 60


class XblMultiplayerActivityJoinRestriction(enum.IntEnum):
    """As in C: XblMultiplayerActivityJoinRestriction."""

    Public = 0
    InviteOnly = 1
    Followed = 2


class XblMultiplayerActivityEncounterType(enum.IntEnum):
    """As in C: XblMultiplayerActivityEncounterType."""

    Default = 0
    Teammate = 1
    Opponent = 2


class XblMultiplayerActivityInfo(ctypes.Structure):
    """As in C: XblMultiplayerActivityInfo."""

    xuid: int
    connectionString: bytes | None
    joinRestriction: int
    maxPlayers: int
    currentPlayers: int
    groupId: bytes | None
    platform: int


class XblMultiplayerActivityRecentPlayerUpdate(ctypes.Structure):
    """As in C: XblMultiplayerActivityRecentPlayerUpdate."""

    xuid: int
    encounterType: int


class XblMultiplayerJoinability(enum.IntEnum):
    """As in C: XblMultiplayerJoinability."""

    None_ = 0
    JoinableByFriends = 1
    InviteOnly = 2
    DisableWhileGameInProgress = 3
    Closed = 4


class XblMultiplayerMatchStatus(enum.IntEnum):
    """As in C: XblMultiplayerMatchStatus."""

    None_ = 0
    SubmittingMatchTicket = 1
    Searching = 2
    Found = 3
    Joining = 4
    WaitingForRemoteClientsToJoin = 5
    Measuring = 6
    UploadingQosMeasurements = 7
    WaitingForRemoteClientsToUploadQos = 8
    Evaluating = 9
    Completed = 10
    Resubmitting = 11
    Expired = 12
    Canceling = 13
    Canceled = 14
    Failed = 15


class XblMultiplayerEventType(enum.IntEnum):
    """As in C: XblMultiplayerEventType."""

    UserAdded = 0
    UserRemoved = 1
    MemberJoined = 2
    MemberLeft = 3
    MemberPropertyChanged = 4
    LocalMemberPropertyWriteCompleted = 5
    LocalMemberConnectionAddressWriteCompleted = 6
    SessionPropertyChanged = 7
    SessionPropertyWriteCompleted = 8
    SessionSynchronizedPropertyWriteCompleted = 9
    HostChanged = 10
    SynchronizedHostWriteCompleted = 11
    JoinabilityStateChanged = 12
    PerformQosMeasurements = 13
    FindMatchCompleted = 14
    JoinGameCompleted = 15
    LeaveGameCompleted = 16
    JoinLobbyCompleted = 17
    ClientDisconnectedFromMultiplayerService = 18
    InviteSent = 19
    TournamentRegistrationStateChanged = 20
    TournamentGameSessionReady = 21
    ArbitrationComplete = 22


class XblMultiplayerSessionType(enum.IntEnum):
    """As in C: XblMultiplayerSessionType."""

    Unknown = 0
    LobbySession = 1
    GameSession = 2
    MatchSession = 3


class XblMultiplayerManagerMember(ctypes.Structure):
    """As in C: XblMultiplayerManagerMember."""

    MemberId: int
    TeamId: bytes | None
    InitialTeam: bytes | None
    Xuid: int
    DebugGamertag: bytes | None
    IsLocal: bool
    IsInLobby: bool
    IsInGame: bool
    Status: int
    ConnectionAddress: bytes | None
    PropertiesJson: bytes | None
    DeviceToken: bytes | None


class XblMultiplayerEventArgsHandle(ctypes.c_void_p):
    """As in C: XblMultiplayerEventArgsHandle."""


class XblMultiplayerEvent(ctypes.Structure):
    """As in C: XblMultiplayerEvent."""

    Result: int
    ErrorMessage: bytes | None
    Context: int | None
    EventType: int
    EventArgsHandle: XblMultiplayerEventArgsHandle
    SessionType: int


class XblMultiplayerConnectionAddressDeviceTokenPair(ctypes.Structure):
    """As in C: XblMultiplayerConnectionAddressDeviceTokenPair."""

    connectionAddress: bytes | None
    deviceToken: XblDeviceToken


class XblMultiplayerPerformQoSMeasurementsArgs(ctypes.Structure):
    """As in C: XblMultiplayerPerformQoSMeasurementsArgs."""

    remoteClients: Any
    remoteClientsSize: int


class XblPreserveSessionMode(enum.IntEnum):
    """As in C: XblPreserveSessionMode."""

    Unknown = 0
    Always = 1
    Never = 2


class XblTicketStatus(enum.IntEnum):
    """As in C: XblTicketStatus."""

    Unknown = 0
    Expired = 1
    Searching = 2
    Found = 3
    Canceled = 4


class XblCreateMatchTicketResponse(ctypes.Structure):
    """As in C: XblCreateMatchTicketResponse."""

    matchTicketId: ctypes.Array[ctypes.c_char]
    estimatedWaitTime: int


class XblMatchTicketDetailsResponse(ctypes.Structure):
    """As in C: XblMatchTicketDetailsResponse."""

    matchStatus: int
    estimatedWaitTime: int
    preserveSession: int
    ticketSession: XblMultiplayerSessionReference
    targetSession: XblMultiplayerSessionReference
    ticketAttributes: bytes | None


class XblHopperStatisticsResponse(ctypes.Structure):
    """As in C: XblHopperStatisticsResponse."""

    hopperName: bytes | None
    estimatedWaitTime: int
    playersWaitingToMatch: int


class XblPrivacySetting(enum.IntEnum):
    """The privacy settings of a user."""

    Unknown = 0
    ShareFriendList = 1
    ShareGameHistory = 2
    CommunicateUsingTextAndVoice = 3
    SharePresence = 4
    ShareProfile = 5
    ShareVideoAndMusicStatus = 6
    CommunicateUsingVideo = 7
    CollectVoiceData = 8
    ShareXboxMusicActivity = 9
    ShareExerciseInfo = 11
    ShareIdentity = 12
    ShareIdentityInGame = 13
    ShareRecordedGameSessions = 14
    CollectLiveTvData = 15
    CollectXboxVideoData = 16
    ShareIdentityTransitively = 17
    ShareVideoHistory = 18
    ShareMusicHistory = 19
    AllowUserCreatedContentViewing = 20
    AllowProfileViewing = 21
    ShowRealTimeActivity = 22
    CollectVoiceDataXboxOneFull = 23
    CanShareIdentity = 24
    ShareContentToExternalNetworks = 25
    CollectVoiceSearchData = 26
    ShareClubMembership = 27
    CollectVoiceGameChatData = 28
    ShareActivityFeed = 29
    CommunicateDuringCrossNetworkPlay = 30


class XblPrivilege(enum.IntEnum):
    """The privileges of a user that a denied permission names."""

    Unknown = 0
    AllowIngameVoiceCommunications = 205
    AllowVideoCommunications = 235
    AllowProfileViewing = 249
    AllowCommunications = 252
    AllowMultiplayer = 254
    AllowAddFriend = 255


class XblPermission(enum.IntEnum):
    """The permissions of a user toward another user."""

    Unknown = 0
    CommunicateUsingText = 1000
    CommunicateUsingVideo = 1001
    CommunicateUsingVoice = 1002
    ViewTargetProfile = 1004
    ViewTargetGameHistory = 1005
    ViewTargetVideoHistory = 1006
    ViewTargetMusicHistory = 1007
    ViewTargetExerciseInfo = 1009
    ViewTargetPresence = 1011
    ViewTargetVideoStatus = 1012
    ViewTargetMusicStatus = 1013
    PlayMultiplayer = 1014
    ViewTargetUserCreatedContent = 1018
    BroadcastWithTwitch = 1019
    WriteComment = 1022
    ShareItem = 1024
    ShareTargetContentToExternalNetworks = 1025


class XblPermissionDenyReason(enum.IntEnum):
    """The reasons why a permission is denied."""

    Unknown = 0
    NotAllowed = 2
    MissingPrivilege = 3
    PrivilegeRestrictsTarget = 4
    BlockListRestrictsTarget = 5
    MuteListRestrictsTarget = 7
    PrivacySettingRestrictsTarget = 9
    CrossNetworkUserMustBeFriend = 12


class XblAnonymousUserType(enum.IntEnum):
    """The kinds of users without an Xbox account."""

    Unknown = 0
    CrossNetworkUser = 1
    CrossNetworkFriend = 2


class XblPermissionDenyReasonDetails(ctypes.Structure):
    """A reason why a permission is denied."""

    reason: int
    restrictedPrivilege: int
    restrictedPrivacySetting: int


class XblPermissionCheckResult(ctypes.Structure):
    """The result of the check of one permission toward one user."""

    isAllowed: bool
    targetXuid: int
    targetUserType: int
    permissionRequested: int
    reasons: Any
    reasonsCount: int


class XblTitleManagedStatType(enum.IntEnum):
    """The types of a statistic."""

    Number = 0
    String = 1


class XblTitleManagedStatistic(ctypes.Structure):
    """A statistic with its value."""

    statisticName: bytes | None
    statisticType: int
    numberValue: float
    stringValue: bytes | None


class XblStatistic(ctypes.Structure):
    """A statistic with its value."""

    statisticName: bytes | None
    statisticType: bytes | None
    value: bytes | None


class XblServiceConfigurationStatistic(ctypes.Structure):
    """The statistics of a service configuration."""

    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    statistics: Any
    statisticsCount: int


class XblUserStatisticsResult(ctypes.Structure):
    """The statistics of a user."""

    xboxUserId: int
    serviceConfigStatistics: Any
    serviceConfigStatisticsCount: int


class XblRequestedStatistics(ctypes.Structure):
    """The statistics to read from a service configuration."""

    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    statistics: Any
    statisticsCount: int


class XblStatisticChangeEventArgs(ctypes.Structure):
    """A changed statistic."""

    xboxUserId: int
    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    latestStatistic: XblStatistic


class XblLeaderboardStatType(enum.IntEnum):
    """The types of a column."""

    Uint64 = 0
    Boolean = 1
    Double = 2
    String = 3
    Other = 4


class XblLeaderboardSortOrder(enum.IntEnum):
    """The order of the rows."""

    Descending = 0
    Ascending = 1


class XblSocialGroupType(enum.IntEnum):
    """The group of users that a social leaderboard shows."""

    None_ = 0
    People = 1
    Favorites = 2


class XblLeaderboardQueryType(enum.IntEnum):
    """The kinds of leaderboards."""

    UserStatBacked = 0
    TitleManagedStatBackedGlobal = 1
    TitleManagedStatBackedSocial = 2


class XblLeaderboardColumn(ctypes.Structure):
    """A column of a leaderboard."""

    statName: bytes | None
    statType: int


class XblLeaderboardRow(ctypes.Structure):
    """A user in a leaderboard."""

    gamertag: ctypes.Array[ctypes.c_char]
    modernGamertag: ctypes.Array[ctypes.c_char]
    modernGamertagSuffix: ctypes.Array[ctypes.c_char]
    uniqueModernGamertag: ctypes.Array[ctypes.c_char]
    xboxUserId: int
    percentile: float
    rank: int
    globalRank: int
    columnValues: Any
    columnValuesCount: int


class XblLeaderboardQuery(ctypes.Structure):
    """Which page of which leaderboard is read."""

    xboxUserId: int
    scid: ctypes.Array[ctypes.c_char]
    leaderboardName: bytes | None
    statName: bytes | None
    socialGroup: int
    additionalColumnleaderboardNames: Any
    additionalColumnleaderboardNamesCount: int
    order: int
    maxItems: int
    skipToXboxUserId: int
    skipResultToRank: int
    continuationToken: bytes | None
    queryType: int


class XblLeaderboardResult(ctypes.Structure):
    """A page of a leaderboard."""

    totalRowCount: int
    columns: Any
    columnsCount: int
    rows: Any
    rowsCount: int
    hasNext: bool
    nextQuery: XblLeaderboardQuery


class XblTitleStorageType(enum.IntEnum):
    """As in C: XblTitleStorageType."""

    TrustedPlatformStorage = 0
    GlobalStorage = 1
    Universal = 2


class XblTitleStorageBlobType(enum.IntEnum):
    """As in C: XblTitleStorageBlobType."""

    Unknown = 0
    Binary = 1
    Json = 2
    Config = 3


class XblTitleStorageETagMatchCondition(enum.IntEnum):
    """As in C: XblTitleStorageETagMatchCondition."""

    NotUsed = 0
    IfMatch = 1
    IfNotMatch = 2


class XblTitleStorageBlobMetadata(ctypes.Structure):
    """As in C: XblTitleStorageBlobMetadata."""

    blobPath: ctypes.Array[ctypes.c_char]
    blobType: int
    storageType: int
    displayName: ctypes.Array[ctypes.c_char]
    eTag: ctypes.Array[ctypes.c_char]
    clientTimestamp: int
    length: int
    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    xboxUserId: int


class XblTitleStorageBlobMetadataResultHandle(ctypes.c_void_p):
    """As in C: XblTitleStorageBlobMetadataResultHandle."""


HCInitArgs._fields_ = [
    ("dummy", ctypes.c_void_p),
]
HCMockMatchedCallback = ctypes.CFUNCTYPE(None, HCMockCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.c_void_p)
HCMemAllocFunction = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint32)
HCMemFreeFunction = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32)
HCHttpCallRequestBodyReadFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t))
HCHttpCallResponseBodyWriteFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_void_p)
HCHttpCallProgressReportFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_void_p)
HCCallRoutedHandler = ctypes.CFUNCTYPE(None, HCCallHandle, ctypes.c_void_p)
HCWebSocketMessageFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.c_char_p, ctypes.c_void_p)
HCWebSocketBinaryMessageFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.c_void_p)
HCWebSocketBinaryMessageFragmentFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.c_bool, ctypes.c_void_p)
HCWebSocketCloseEventFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.c_uint32, ctypes.c_void_p)
WebSocketCompletionResult._fields_ = [
    ("websocket", HCWebsocketHandle),
    ("errorCode", HRESULT),
    ("platformErrorCode", ctypes.c_uint32),
]
HCWebSocketRoutedHandler = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.c_bool, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_void_p)
HCCallPerformFunction = ctypes.CFUNCTYPE(None, HCCallHandle, ctypes.POINTER(XAsyncBlock), ctypes.c_void_p, HCPerformEnv)
HCWebSocketConnectFunction = ctypes.CFUNCTYPE(HRESULT, ctypes.c_char_p, ctypes.c_char_p, HCWebsocketHandle, ctypes.POINTER(XAsyncBlock), ctypes.c_void_p, HCPerformEnv)
HCWebSocketSendMessageFunction = ctypes.CFUNCTYPE(HRESULT, HCWebsocketHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock), ctypes.c_void_p)
HCWebSocketSendBinaryMessageFunction = ctypes.CFUNCTYPE(HRESULT, HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock), ctypes.c_void_p)
HCWebSocketDisconnectFunction = ctypes.CFUNCTYPE(HRESULT, HCWebsocketHandle, ctypes.c_uint32, ctypes.c_void_p)
XGameUiWebAuthenticationResultData._fields_ = [
    ("responseStatus", HRESULT),
    ("responseCompletionUriSize", ctypes.c_size_t),
    ("responseCompletionUri", ctypes.c_char_p),
]
XGameUiTextEntryOptions._fields_ = [
    ("inputScope", ctypes.c_uint32),
    ("positionHint", ctypes.c_uint32),
    ("visibilityFlags", ctypes.c_uint32),
]
XGameUiTextEntryExtents._fields_ = [
    ("left", ctypes.c_float),
    ("top", ctypes.c_float),
    ("right", ctypes.c_float),
    ("bottom", ctypes.c_float),
]
XGameUiPlayerPickerInfo._fields_ = [
    ("requestingUser", XUserHandle),
    ("promptText", ctypes.c_char_p),
    ("selectFromPlayersCount", ctypes.c_uint32),
    ("selectFromPlayers", ctypes.POINTER(ctypes.c_uint64)),
    ("preSelectedPlayersCount", ctypes.c_uint32),
    ("preSelectedPlayers", ctypes.POINTER(ctypes.c_uint64)),
    ("minSelectionCount", ctypes.c_uint32),
    ("maxSelectionCount", ctypes.c_uint32),
]
XGameUiShowAchievementsUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, XUserHandle, ctypes.c_uint32, ctypes.c_void_p)
XGameUiShowErrorDialogUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, HRESULT, ctypes.c_char_p, ctypes.c_void_p)
XGameUiShowMessageDialogUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
XGameUiShowMultiplayerActivityGameInviteUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, XUserHandle, ctypes.c_void_p)
XGameUiShowPlayerPickerUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, ctypes.POINTER(XGameUiPlayerPickerInfo), ctypes.c_void_p)
XGameUiShowPlayerProfileCardUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, XUserHandle, ctypes.c_uint64, ctypes.c_void_p)
XGameUiShowSendGameInviteUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, XUserHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p)
XGameUiShowTextEntryUiCallback = ctypes.CFUNCTYPE(None, XGameUiCallbackHandle, XTaskQueueHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)
XGameUiUiCallbacks._fields_ = [
    ("context", ctypes.c_void_p),
    ("showPlayerProfileCardCallback", XGameUiShowPlayerProfileCardUiCallback),
    ("showPlayerPickerCallback", XGameUiShowPlayerPickerUiCallback),
    ("showSendGameInviteCallback", XGameUiShowSendGameInviteUiCallback),
    ("showAchievementsCallback", XGameUiShowAchievementsUiCallback),
    ("showMultiplayerActivityGameInviteCallback", XGameUiShowMultiplayerActivityGameInviteUiCallback),
    ("showMessageDialogCallback", XGameUiShowMessageDialogUiCallback),
    ("showErrorDialogCallback", XGameUiShowErrorDialogUiCallback),
    ("showTextEntryCallback", XGameUiShowTextEntryUiCallback),
]
XDisplayHdrModeInfo._fields_ = [
    ("minToneMapLuminance", ctypes.c_float),
    ("maxToneMapLuminance", ctypes.c_float),
    ("maxFullFrameToneMapLuminance", ctypes.c_float),
]
XGameInviteEventCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)
XGameProtocolActivationCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p)


class _XGameActivationInfo_1(ctypes.Union):
    """Unnamed in XGameActivationInfo."""


_XGameActivationInfo_1._fields_ = [
    ("protocolUri", ctypes.c_char_p),
    ("file", ctypes.c_char_p),
    ("inviteUri", ctypes.c_char_p),
]
XGameActivationInfo._anonymous_ = ("_1",)
XGameActivationInfo._fields_ = [
    ("type", ctypes.c_uint32),
    ("_1", _XGameActivationInfo_1),
]
XGameActivationCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(XGameActivationInfo))


class _XPackageChunkSelector_1(ctypes.Union):
    """Unnamed in XPackageChunkSelector."""


_XPackageChunkSelector_1._fields_ = [
    ("language", ctypes.c_char_p),
    ("tag", ctypes.c_char_p),
    ("feature", ctypes.c_char_p),
    ("chunkId", ctypes.c_uint32),
]
XPackageChunkSelector._anonymous_ = ("_1",)
XPackageChunkSelector._fields_ = [
    ("type", ctypes.c_uint32),
    ("_1", _XPackageChunkSelector_1),
]
XPackageDetails._fields_ = [
    ("packageIdentifier", ctypes.c_char_p),
    ("version", XVersion),
    ("kind", ctypes.c_uint32),
    ("displayName", ctypes.c_char_p),
    ("description", ctypes.c_char_p),
    ("publisher", ctypes.c_char_p),
    ("storeId", ctypes.c_char_p),
    ("installing", ctypes.c_bool),
    ("index", ctypes.c_uint32),
    ("count", ctypes.c_uint32),
    ("ageRestricted", ctypes.c_bool),
    ("titleId", ctypes.c_char_p),
]
XPackageFeature._fields_ = [
    ("id", ctypes.c_char_p),
    ("displayName", ctypes.c_char_p),
    ("tags", ctypes.c_char_p),
    ("hidden", ctypes.c_bool),
    ("storeIdCount", ctypes.c_uint32),
    ("storeIds", ctypes.POINTER(ctypes.c_char_p)),
]
XPackageInstallationProgress._fields_ = [
    ("totalBytes", ctypes.c_uint64),
    ("installedBytes", ctypes.c_uint64),
    ("launchBytes", ctypes.c_uint64),
    ("launchable", ctypes.c_bool),
    ("completed", ctypes.c_bool),
]
XPackageWriteStats._fields_ = [
    ("interval", ctypes.c_uint64),
    ("budget", ctypes.c_uint64),
    ("elapsed", ctypes.c_uint64),
    ("bytesWritten", ctypes.c_uint64),
]
XPackageChunkAvailabilityCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.POINTER(XPackageChunkSelector), ctypes.c_uint32)
XPackageEnumerationCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.POINTER(XPackageDetails))
XPackageFeatureEnumerationCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.POINTER(XPackageFeature))
XPackageInstallationProgressCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XPackageInstallationMonitorHandle)
XPackageInstalledCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(XPackageDetails))
XStoreAddonLicense._fields_ = [
    ("skuStoreId", ctypes.c_char * 18),
    ("inAppOfferToken", ctypes.c_char * 64),
    ("isActive", ctypes.c_bool),
    ("expirationDate", ctypes.c_int64),
]
XStorePrice._fields_ = [
    ("basePrice", ctypes.c_float),
    ("price", ctypes.c_float),
    ("recurrencePrice", ctypes.c_float),
    ("currencyCode", ctypes.c_char_p),
    ("formattedBasePrice", ctypes.c_char * 16),
    ("formattedPrice", ctypes.c_char * 16),
    ("formattedRecurrencePrice", ctypes.c_char * 16),
    ("isOnSale", ctypes.c_bool),
    ("saleEndDate", ctypes.c_int64),
]
XStoreAvailability._fields_ = [
    ("availabilityId", ctypes.c_char_p),
    ("price", XStorePrice),
    ("endDate", ctypes.c_int64),
]
XStoreCanAcquireLicenseResult._fields_ = [
    ("licensableSku", ctypes.c_char * 5),
    ("status", ctypes.c_uint32),
]
XStoreCollectionData._fields_ = [
    ("acquiredDate", ctypes.c_int64),
    ("startDate", ctypes.c_int64),
    ("endDate", ctypes.c_int64),
    ("isTrial", ctypes.c_bool),
    ("trialTimeRemainingInSeconds", ctypes.c_uint32),
    ("quantity", ctypes.c_uint32),
    ("campaignId", ctypes.c_char_p),
    ("developerOfferId", ctypes.c_char_p),
]
XStoreConsumableResult._fields_ = [
    ("quantity", ctypes.c_uint32),
]
XStoreGameLicense._fields_ = [
    ("skuStoreId", ctypes.c_char * 18),
    ("isActive", ctypes.c_bool),
    ("isTrialOwnedByThisUser", ctypes.c_bool),
    ("isDiscLicense", ctypes.c_bool),
    ("isTrial", ctypes.c_bool),
    ("trialTimeRemainingInSeconds", ctypes.c_uint32),
    ("trialUniqueId", ctypes.c_char * 64),
    ("expirationDate", ctypes.c_int64),
]
XStoreImage._fields_ = [
    ("uri", ctypes.c_char_p),
    ("height", ctypes.c_uint32),
    ("width", ctypes.c_uint32),
    ("caption", ctypes.c_char_p),
    ("imagePurposeTag", ctypes.c_char_p),
]
XStorePackageUpdate._fields_ = [
    ("packageIdentifier", ctypes.c_char * 33),
    ("isMandatory", ctypes.c_bool),
]
XStoreSubscriptionInfo._fields_ = [
    ("hasTrialPeriod", ctypes.c_bool),
    ("trialPeriodUnit", ctypes.c_uint32),
    ("trialPeriod", ctypes.c_uint32),
    ("billingPeriodUnit", ctypes.c_uint32),
    ("billingPeriod", ctypes.c_uint32),
]
XStoreVideo._fields_ = [
    ("uri", ctypes.c_char_p),
    ("height", ctypes.c_uint32),
    ("width", ctypes.c_uint32),
    ("caption", ctypes.c_char_p),
    ("videoPurposeTag", ctypes.c_char_p),
    ("previewImage", XStoreImage),
]
XStoreSku._fields_ = [
    ("skuId", ctypes.c_char_p),
    ("title", ctypes.c_char_p),
    ("description", ctypes.c_char_p),
    ("language", ctypes.c_char_p),
    ("price", XStorePrice),
    ("isTrial", ctypes.c_bool),
    ("isInUserCollection", ctypes.c_bool),
    ("collectionData", XStoreCollectionData),
    ("isSubscription", ctypes.c_bool),
    ("subscriptionInfo", XStoreSubscriptionInfo),
    ("bundledSkusCount", ctypes.c_uint32),
    ("bundledSkus", ctypes.POINTER(ctypes.c_char_p)),
    ("imagesCount", ctypes.c_uint32),
    ("images", ctypes.POINTER(XStoreImage)),
    ("videosCount", ctypes.c_uint32),
    ("videos", ctypes.POINTER(XStoreVideo)),
    ("availabilitiesCount", ctypes.c_uint32),
    ("availabilities", ctypes.POINTER(XStoreAvailability)),
]
XStoreProduct._fields_ = [
    ("storeId", ctypes.c_char_p),
    ("title", ctypes.c_char_p),
    ("description", ctypes.c_char_p),
    ("language", ctypes.c_char_p),
    ("inAppOfferToken", ctypes.c_char_p),
    ("linkUri", ctypes.c_char_p),
    ("productKind", ctypes.c_uint32),
    ("price", XStorePrice),
    ("hasDigitalDownload", ctypes.c_bool),
    ("isInUserCollection", ctypes.c_bool),
    ("keywordsCount", ctypes.c_uint32),
    ("keywords", ctypes.POINTER(ctypes.c_char_p)),
    ("skusCount", ctypes.c_uint32),
    ("skus", ctypes.POINTER(XStoreSku)),
    ("imagesCount", ctypes.c_uint32),
    ("images", ctypes.POINTER(XStoreImage)),
    ("videosCount", ctypes.c_uint32),
    ("videos", ctypes.POINTER(XStoreVideo)),
]
XStoreRateAndReviewResult._fields_ = [
    ("wasUpdated", ctypes.c_bool),
]
XStoreGameLicenseChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XStorePackageLicenseLostCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XStoreProductQueryCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.POINTER(XStoreProduct), ctypes.c_void_p)
XPersistentLocalStorageSpaceInfo._fields_ = [
    ("availableFreeBytes", ctypes.c_uint64),
    ("totalFreeBytes", ctypes.c_uint64),
    ("usedBytes", ctypes.c_uint64),
    ("totalBytes", ctypes.c_uint64),
]
XClosedCaptionProperties._fields_ = [
    ("BackgroundColor", XColor),
    ("FontColor", XColor),
    ("WindowColor", XColor),
    ("FontEdgeAttribute", ctypes.c_uint32),
    ("FontStyle", ctypes.c_uint32),
    ("FontScale", ctypes.c_float),
    ("Enabled", ctypes.c_bool),
]
XSpeechSynthesizerVoiceInformation._fields_ = [
    ("Description", ctypes.c_char_p),
    ("DisplayName", ctypes.c_char_p),
    ("Gender", ctypes.c_uint32),
    ("VoiceId", ctypes.c_char_p),
    ("Language", ctypes.c_char_p),
]
XSpeechSynthesizerInstalledVoicesCallback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.POINTER(XSpeechSynthesizerVoiceInformation), ctypes.c_void_p)
XAppBroadcastStatus._fields_ = [
    ("canStartBroadcast", ctypes.c_bool),
    ("isAnyAppBroadcasting", ctypes.c_bool),
    ("isCaptureResourceUnavailable", ctypes.c_bool),
    ("isGameStreamInProgress", ctypes.c_bool),
    ("isGpuConstrained", ctypes.c_bool),
    ("isAppInactive", ctypes.c_bool),
    ("isBlockedForApp", ctypes.c_bool),
    ("isDisabledByUser", ctypes.c_bool),
    ("isDisabledBySystem", ctypes.c_bool),
]
XAppCaptureScreenshotFile._fields_ = [
    ("path", ctypes.c_char * 260),
    ("fileSize", ctypes.c_size_t),
    ("width", ctypes.c_uint32),
    ("height", ctypes.c_uint32),
]
XAppCaptureDiagnosticScreenshotResult._fields_ = [
    ("fileCount", ctypes.c_size_t),
    ("files", XAppCaptureScreenshotFile * 10),
]
XAppCaptureRecordClipResult._fields_ = [
    ("path", ctypes.c_char * 260),
    ("fileSize", ctypes.c_size_t),
    ("startTime", ctypes.c_int64),
    ("durationInMs", ctypes.c_uint32),
    ("width", ctypes.c_uint32),
    ("height", ctypes.c_uint32),
    ("encoding", ctypes.c_uint8),
    ("startTimePreciseOffsetHns", ctypes.c_uint32),
]
XAppCaptureTakeScreenshotResult._fields_ = [
    ("localId", ctypes.c_char * 250),
    ("availableScreenshotFormats", ctypes.c_uint16),
]
XAppCaptureVideoCaptureSettings._fields_ = [
    ("width", ctypes.c_uint32),
    ("height", ctypes.c_uint32),
    ("maxRecordTimespanDurationInMs", ctypes.c_uint64),
    ("encoding", ctypes.c_uint8),
    ("colorFormat", ctypes.c_uint8),
    ("isCaptureByGamesAllowed", ctypes.c_bool),
]
XAppCaptureLocalResult._fields_ = [
    ("clipHandle", XAppCaptureLocalStreamHandle),
    ("fileSizeInBytes", ctypes.c_size_t),
    ("clipStartTimestamp", SYSTEMTIME),
    ("durationInMilliseconds", ctypes.c_uint64),
    ("width", ctypes.c_uint32),
    ("height", ctypes.c_uint32),
    ("encoding", ctypes.c_uint8),
    ("colorFormat", ctypes.c_uint8),
]
XAppCaptureUserRecordingResult._fields_ = [
    ("fileSizeInBytes", ctypes.c_size_t),
    ("clipStartTimestamp", SYSTEMTIME),
    ("durationInMilliseconds", ctypes.c_uint64),
    ("width", ctypes.c_uint32),
    ("height", ctypes.c_uint32),
    ("encoding", ctypes.c_uint8),
    ("colorFormat", ctypes.c_uint8),
]
XAppBroadcastMonitorCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XAppCaptureMetadataPurgedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class _XGameStreamingTouchControlsStateValue_1(ctypes.Union):
    """Unnamed in XGameStreamingTouchControlsStateValue."""


_XGameStreamingTouchControlsStateValue_1._fields_ = [
    ("booleanValue", ctypes.c_bool),
    ("integerValue", ctypes.c_int64),
    ("doubleValue", ctypes.c_double),
    ("stringValue", ctypes.c_char_p),
]
XGameStreamingTouchControlsStateValue._anonymous_ = ("_1",)
XGameStreamingTouchControlsStateValue._fields_ = [
    ("valueKind", ctypes.c_uint32),
    ("_1", _XGameStreamingTouchControlsStateValue_1),
]
XGameStreamingTouchControlsStateOperation._fields_ = [
    ("operationKind", ctypes.c_uint32),
    ("path", ctypes.c_char_p),
    ("value", XGameStreamingTouchControlsStateValue),
]
XGameStreamingDisplayDetails._fields_ = [
    ("preferredWidth", ctypes.c_uint32),
    ("preferredHeight", ctypes.c_uint32),
    ("safeArea", RECT),
    ("maxPixels", ctypes.c_uint32),
    ("maxWidth", ctypes.c_uint32),
    ("maxHeight", ctypes.c_uint32),
    ("flags", ctypes.c_uint32),
]
XGameStreamingClientPropertiesChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint32))
XGameStreamingConnectionStateChangedCallback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint32)
XblRealTimeActivityConnectionStateChangeHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32)
XblRealTimeActivityResyncHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XblRealTimeActivitySubscriptionErrorHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XblRealTimeActivitySubscriptionHandle, HRESULT)
XblPresenceDeviceRecord._fields_ = [
    ("deviceType", ctypes.c_uint32),
    ("titleRecords", ctypes.POINTER(XblPresenceTitleRecord)),
    ("titleRecordsCount", ctypes.c_size_t),
]
XblPresenceTitleRecord._fields_ = [
    ("titleId", ctypes.c_uint32),
    ("titleName", ctypes.c_char_p),
    ("lastModified", ctypes.c_int64),
    ("titleActive", ctypes.c_bool),
    ("richPresenceString", ctypes.c_char_p),
    ("viewState", ctypes.c_uint32),
    ("broadcastRecord", ctypes.POINTER(XblPresenceBroadcastRecord)),
]
XblPresenceBroadcastRecord._fields_ = [
    ("broadcastId", ctypes.c_char_p),
    ("session", ctypes.c_char * 40),
    ("provider", ctypes.c_uint32),
    ("viewerCount", ctypes.c_uint32),
    ("startTime", ctypes.c_int64),
]
XblPresenceRichPresenceIds._fields_ = [
    ("scid", ctypes.c_char * 40),
    ("presenceId", ctypes.c_char_p),
    ("presenceTokenIds", ctypes.POINTER(ctypes.c_char_p)),
    ("presenceTokenIdsCount", ctypes.c_size_t),
]
XblPresenceQueryFilters._fields_ = [
    ("deviceTypes", ctypes.POINTER(ctypes.c_uint32)),
    ("deviceTypesCount", ctypes.c_size_t),
    ("titleIds", ctypes.POINTER(ctypes.c_uint32)),
    ("titleIdsCount", ctypes.c_size_t),
    ("detailLevel", ctypes.c_uint32),
    ("onlineOnly", ctypes.c_bool),
    ("broadcastingOnly", ctypes.c_bool),
]
XblPresenceDevicePresenceChangedHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_bool)
XblPresenceTitlePresenceChangedHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint32)
XblUserProfile._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("appDisplayName", ctypes.c_char * 90),
    ("appDisplayPictureResizeUri", ctypes.c_char * 675),
    ("gameDisplayName", ctypes.c_char * 90),
    ("gameDisplayPictureResizeUri", ctypes.c_char * 675),
    ("gamerscore", ctypes.c_char * 48),
    ("gamertag", ctypes.c_char * 48),
    ("modernGamertag", ctypes.c_char * 97),
    ("modernGamertagSuffix", ctypes.c_char * 15),
    ("uniqueModernGamertag", ctypes.c_char * 101),
]
XblTournamentReference._fields_ = [
    ("DefinitionName", ctypes.c_char * 100),
    ("TournamentId", ctypes.c_char * 40),
    ("Organizer", ctypes.c_char * 100),
    ("Scid", ctypes.c_char * 40),
]
XblTournamentGameResultWithRank._fields_ = [
    ("Result", ctypes.c_uint32),
    ("Ranking", ctypes.c_uint64),
]
XblTournamentTeamResult._fields_ = [
    ("Team", ctypes.c_char_p),
    ("GameResult", XblTournamentGameResultWithRank),
]
XblMultiplayerPeerToHostRequirements._fields_ = [
    ("LatencyMaximum", ctypes.c_uint64),
    ("BandwidthDownMinimumInKbps", ctypes.c_uint64),
    ("BandwidthUpMinimumInKbps", ctypes.c_uint64),
    ("HostSelectionMetric", ctypes.c_uint32),
]
XblMultiplayerPeerToPeerRequirements._fields_ = [
    ("LatencyMaximum", ctypes.c_uint64),
    ("BandwidthMinimumInKbps", ctypes.c_uint64),
]
XblMultiplayerMemberInitialization._fields_ = [
    ("JoinTimeout", ctypes.c_uint64),
    ("MeasurementTimeout", ctypes.c_uint64),
    ("EvaluationTimeout", ctypes.c_uint64),
    ("ExternalEvaluation", ctypes.c_bool),
    ("MembersNeededToStart", ctypes.c_uint32),
]
XblMultiplayerSessionCapabilities._fields_ = [
    ("Connectivity", ctypes.c_bool),
    ("Team", ctypes.c_bool),
    ("Arbitration", ctypes.c_bool),
    ("SuppressPresenceActivityCheck", ctypes.c_bool),
    ("Gameplay", ctypes.c_bool),
    ("Large", ctypes.c_bool),
    ("ConnectionRequiredForActiveMembers", ctypes.c_bool),
    ("UserAuthorizationStyle", ctypes.c_bool),
    ("Crossplay", ctypes.c_bool),
    ("Searchable", ctypes.c_bool),
    ("HasOwners", ctypes.c_bool),
]
XblMultiplayerSessionConstants._fields_ = [
    ("MaxMembersInSession", ctypes.c_uint32),
    ("Visibility", ctypes.c_uint32),
    ("InitiatorXuids", ctypes.POINTER(ctypes.c_uint64)),
    ("InitiatorXuidsCount", ctypes.c_size_t),
    ("CustomJson", ctypes.c_char_p),
    ("SessionCloudComputePackageConstantsJson", ctypes.c_char_p),
    ("MemberReservedTimeout", ctypes.c_uint64),
    ("MemberInactiveTimeout", ctypes.c_uint64),
    ("MemberReadyTimeout", ctypes.c_uint64),
    ("SessionEmptyTimeout", ctypes.c_uint64),
    ("ArbitrationTimeout", ctypes.c_uint64),
    ("ForfeitTimeout", ctypes.c_uint64),
    ("EnableMetricsLatency", ctypes.c_bool),
    ("EnableMetricsBandwidthDown", ctypes.c_bool),
    ("EnableMetricsBandwidthUp", ctypes.c_bool),
    ("EnableMetricsCustom", ctypes.c_bool),
    ("MemberInitialization", ctypes.POINTER(XblMultiplayerMemberInitialization)),
    ("PeerToPeerRequirements", XblMultiplayerPeerToPeerRequirements),
    ("PeerToHostRequirements", XblMultiplayerPeerToHostRequirements),
    ("MeasurementServerAddressesJson", ctypes.c_char_p),
    ("ClientMatchmakingCapable", ctypes.c_bool),
    ("SessionCapabilities", XblMultiplayerSessionCapabilities),
]
XblMultiplayerSessionHandleId._fields_ = [
    ("value", ctypes.c_char * 40),
]
XblMultiplayerSessionReference._fields_ = [
    ("Scid", ctypes.c_char * 40),
    ("SessionTemplateName", ctypes.c_char * 100),
    ("SessionName", ctypes.c_char * 100),
]
XblMultiplayerSessionReferenceUri._fields_ = [
    ("value", ctypes.c_char * 284),
]
XblMultiplayerMatchmakingServer._fields_ = [
    ("Status", ctypes.c_uint32),
    ("StatusDetails", ctypes.c_char_p),
    ("TypicalWaitInSeconds", ctypes.c_uint32),
    ("TargetSessionRef", XblMultiplayerSessionReference),
]
XblMultiplayerArbitrationServer._fields_ = [
    ("ArbitrationStartTime", ctypes.c_int64),
    ("ResultState", ctypes.c_uint32),
    ("ResultSource", ctypes.c_uint32),
    ("ResultConfidenceLevel", ctypes.c_uint32),
    ("Results", ctypes.POINTER(XblTournamentTeamResult)),
    ("ResultsCount", ctypes.c_size_t),
]
XblMultiplayerTournamentTeam._fields_ = [
    ("TeamId", ctypes.c_char_p),
    ("TeamSessionReference", XblMultiplayerSessionReference),
]
XblMultiplayerTournamentsServer._fields_ = [
    ("TournamentReference", XblTournamentReference),
    ("Teams", ctypes.POINTER(XblMultiplayerTournamentTeam)),
    ("TeamsCount", ctypes.c_size_t),
    ("RegistrationState", ctypes.c_uint32),
    ("RegistrationReason", ctypes.c_uint32),
    ("NextGameStartTime", ctypes.c_int64),
    ("NextGameSessionReference", XblMultiplayerSessionReference),
    ("LastGameEndTime", ctypes.c_int64),
    ("LastTeamResult", XblTournamentTeamResult),
    ("LastGameResultSource", ctypes.c_uint32),
]
XblMultiplayerRoleType._fields_ = [
    ("Name", ctypes.c_char_p),
    ("OwnerManaged", ctypes.c_bool),
    ("MutableRoleSettings", ctypes.c_uint32),
    ("Roles", ctypes.POINTER(XblMultiplayerRole)),
    ("RoleCount", ctypes.c_size_t),
]
XblMultiplayerRole._fields_ = [
    ("RoleType", ctypes.POINTER(XblMultiplayerRoleType)),
    ("Name", ctypes.c_char_p),
    ("MemberXuids", ctypes.POINTER(ctypes.c_uint64)),
    ("MemberCount", ctypes.c_uint32),
    ("TargetCount", ctypes.c_uint32),
    ("MaxMemberCount", ctypes.c_uint32),
]
XblMultiplayerSessionMemberRole._fields_ = [
    ("roleTypeName", ctypes.c_char_p),
    ("roleName", ctypes.c_char_p),
]
XblMultiplayerActivityDetails._fields_ = [
    ("SessionReference", XblMultiplayerSessionReference),
    ("HandleId", ctypes.c_char * 40),
    ("TitleId", ctypes.c_uint32),
    ("Visibility", ctypes.c_uint32),
    ("JoinRestriction", ctypes.c_uint32),
    ("Closed", ctypes.c_bool),
    ("OwnerXuid", ctypes.c_uint64),
    ("MaxMembersCount", ctypes.c_uint32),
    ("MembersCount", ctypes.c_uint32),
    ("CustomSessionPropertiesJson", ctypes.c_char_p),
]
XblDeviceToken._fields_ = [
    ("Value", ctypes.c_char * 40),
]
XblMultiplayerSessionMember._fields_ = [
    ("MemberId", ctypes.c_uint32),
    ("TeamId", ctypes.c_char_p),
    ("InitialTeam", ctypes.c_char_p),
    ("ArbitrationStatus", ctypes.c_uint32),
    ("Xuid", ctypes.c_uint64),
    ("CustomConstantsJson", ctypes.c_char_p),
    ("SecureDeviceBaseAddress64", ctypes.c_char_p),
    ("Roles", ctypes.POINTER(XblMultiplayerSessionMemberRole)),
    ("RolesCount", ctypes.c_size_t),
    ("CustomPropertiesJson", ctypes.c_char_p),
    ("Gamertag", ctypes.c_char * 48),
    ("Status", ctypes.c_uint32),
    ("IsTurnAvailable", ctypes.c_bool),
    ("IsCurrentUser", ctypes.c_bool),
    ("InitializeRequested", ctypes.c_bool),
    ("MatchmakingResultServerMeasurementsJson", ctypes.c_char_p),
    ("ServerMeasurementsJson", ctypes.c_char_p),
    ("MembersInGroupIds", ctypes.POINTER(ctypes.c_uint32)),
    ("MembersInGroupCount", ctypes.c_size_t),
    ("QosMeasurementsJson", ctypes.c_char_p),
    ("DeviceToken", XblDeviceToken),
    ("Nat", ctypes.c_uint32),
    ("ActiveTitleId", ctypes.c_uint32),
    ("InitializationEpisode", ctypes.c_uint32),
    ("JoinTime", ctypes.c_int64),
    ("InitializationFailureCause", ctypes.c_uint32),
    ("Groups", ctypes.POINTER(ctypes.c_char_p)),
    ("GroupsCount", ctypes.c_size_t),
    ("Encounters", ctypes.POINTER(ctypes.c_char_p)),
    ("EncountersCount", ctypes.c_size_t),
    ("TournamentTeamSessionReference", XblMultiplayerSessionReference),
    ("Internal", ctypes.c_void_p),
]
XblMultiplayerSessionProperties._fields_ = [
    ("Keywords", ctypes.POINTER(ctypes.c_char_p)),
    ("KeywordCount", ctypes.c_size_t),
    ("JoinRestriction", ctypes.c_uint32),
    ("ReadRestriction", ctypes.c_uint32),
    ("TurnCollection", ctypes.POINTER(ctypes.c_uint32)),
    ("TurnCollectionCount", ctypes.c_size_t),
    ("MatchmakingTargetSessionConstantsJson", ctypes.c_char_p),
    ("SessionCustomPropertiesJson", ctypes.c_char_p),
    ("MatchmakingServerConnectionString", ctypes.c_char_p),
    ("ServerConnectionStringCandidates", ctypes.POINTER(ctypes.c_char_p)),
    ("ServerConnectionStringCandidatesCount", ctypes.c_size_t),
    ("SessionOwnerMemberIds", ctypes.POINTER(ctypes.c_uint32)),
    ("SessionOwnerMemberIdsCount", ctypes.c_size_t),
    ("HostDeviceToken", XblDeviceToken),
    ("Closed", ctypes.c_bool),
    ("Locked", ctypes.c_bool),
    ("AllocateCloudCompute", ctypes.c_bool),
    ("MatchmakingResubmit", ctypes.c_bool),
]
XblMultiplayerSessionInfo._fields_ = [
    ("ContractVersion", ctypes.c_uint32),
    ("Branch", ctypes.c_char * 40),
    ("ChangeNumber", ctypes.c_uint64),
    ("CorrelationId", ctypes.c_char * 40),
    ("StartTime", ctypes.c_int64),
    ("NextTimer", ctypes.c_int64),
    ("SearchHandleId", ctypes.c_char * 40),
]
XblMultiplayerSessionInitializationInfo._fields_ = [
    ("Stage", ctypes.c_uint32),
    ("StageStartTime", ctypes.c_int64),
    ("Episode", ctypes.c_uint32),
]
XblMultiplayerSessionChangeEventArgs._fields_ = [
    ("SessionReference", XblMultiplayerSessionReference),
    ("Branch", ctypes.c_char * 40),
    ("ChangeNumber", ctypes.c_uint64),
]
XblMultiplayerSessionQuery._fields_ = [
    ("Scid", ctypes.c_char * 40),
    ("MaxItems", ctypes.c_uint32),
    ("IncludePrivateSessions", ctypes.c_bool),
    ("IncludeReservations", ctypes.c_bool),
    ("IncludeInactiveSessions", ctypes.c_bool),
    ("XuidFilters", ctypes.POINTER(ctypes.c_uint64)),
    ("XuidFiltersCount", ctypes.c_size_t),
    ("KeywordFilter", ctypes.c_char_p),
    ("SessionTemplateNameFilter", ctypes.c_char * 100),
    ("VisibilityFilter", ctypes.c_uint32),
    ("ContractVersionFilter", ctypes.c_uint32),
]
XblMultiplayerSessionQueryResult._fields_ = [
    ("StartTime", ctypes.c_int64),
    ("SessionReference", XblMultiplayerSessionReference),
    ("Status", ctypes.c_uint32),
    ("Visibility", ctypes.c_uint32),
    ("IsMyTurn", ctypes.c_bool),
    ("Xuid", ctypes.c_uint64),
    ("AcceptedMemberCount", ctypes.c_uint32),
    ("JoinRestriction", ctypes.c_uint32),
]
XblMultiplayerSessionTag._fields_ = [
    ("value", ctypes.c_char * 100),
]
XblMultiplayerSessionStringAttribute._fields_ = [
    ("name", ctypes.c_char * 100),
    ("value", ctypes.c_char * 100),
]
XblMultiplayerSessionNumberAttribute._fields_ = [
    ("name", ctypes.c_char * 100),
    ("value", ctypes.c_double),
]
XblMultiplayerSessionInitArgs._fields_ = [
    ("MaxMembersInSession", ctypes.c_uint32),
    ("Visibility", ctypes.c_uint32),
    ("InitiatorXuids", ctypes.POINTER(ctypes.c_uint64)),
    ("InitiatorXuidsCount", ctypes.c_size_t),
    ("CustomJson", ctypes.c_char_p),
]
XblFormattedSecureDeviceAddress._fields_ = [
    ("value", ctypes.c_char * 4096),
]
XblMultiplayerInviteHandle._fields_ = [
    ("Data", ctypes.c_char * 40),
]
XblMultiplayerSessionChangedHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XblMultiplayerSessionChangeEventArgs)
XblMultiplayerSessionSubscriptionLostHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XblMultiplayerConnectionIdChangedHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
XblSocialRelationship._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("isFavorite", ctypes.c_bool),
    ("isFriend", ctypes.c_bool),
    ("isFollowingCaller", ctypes.c_bool),
    ("socialNetworks", ctypes.POINTER(ctypes.c_char_p)),
    ("socialNetworksCount", ctypes.c_size_t),
]
XblSocialRelationshipChangeEventArgs._fields_ = [
    ("callerXboxUserId", ctypes.c_uint64),
    ("socialNotification", ctypes.c_uint32),
    ("xboxUserIds", ctypes.POINTER(ctypes.c_uint64)),
    ("xboxUserIdsCount", ctypes.c_size_t),
]
XblSocialFriendRequestCountChangedEventArgs._fields_ = [
    ("callerXboxUserId", ctypes.c_uint64),
    ("incomingFriendRequestCount", ctypes.c_size_t),
]
XblSocialRelationshipChangedHandler = ctypes.CFUNCTYPE(None, ctypes.POINTER(XblSocialRelationshipChangeEventArgs), ctypes.c_void_p)
XblSocialIncomingFriendRequestCountChangedHandler = ctypes.CFUNCTYPE(None, ctypes.POINTER(XblSocialFriendRequestCountChangedEventArgs), ctypes.c_void_p)
XblReputationFeedbackItem._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("feedbackType", ctypes.c_uint32),
    ("sessionReference", ctypes.POINTER(XblMultiplayerSessionReference)),
    ("reasonMessage", ctypes.c_char_p),
    ("evidenceResourceId", ctypes.c_char_p),
]
XblTitleHistory._fields_ = [
    ("hasUserPlayed", ctypes.c_bool),
    ("lastTimeUserPlayed", ctypes.c_int64),
    ("lastTimeUserPlayedText", ctypes.c_char * 75),
]
XblPreferredColor._fields_ = [
    ("primaryColor", ctypes.c_char * 21),
    ("secondaryColor", ctypes.c_char * 21),
    ("tertiaryColor", ctypes.c_char * 21),
]
XblSocialManagerPresenceTitleRecord._fields_ = [
    ("titleId", ctypes.c_uint32),
    ("titleName", ctypes.c_char * 300),
    ("isTitleActive", ctypes.c_bool),
    ("presenceText", ctypes.c_char * 300),
    ("isBroadcasting", ctypes.c_bool),
    ("deviceType", ctypes.c_uint32),
    ("isPrimary", ctypes.c_bool),
]
XblSocialManagerPresenceRecord._fields_ = [
    ("userState", ctypes.c_uint32),
    ("presenceTitleRecords", XblSocialManagerPresenceTitleRecord * 6),
    ("presenceTitleRecordCount", ctypes.c_uint32),
]
XblSocialManagerUser._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("isFavorite", ctypes.c_bool),
    ("isFriend", ctypes.c_bool),
    ("isFollowingUser", ctypes.c_bool),
    ("isFollowedByCaller", ctypes.c_bool),
    ("displayName", ctypes.c_char * 90),
    ("realName", ctypes.c_char * 765),
    ("displayPicUrlRaw", ctypes.c_char * 675),
    ("useAvatar", ctypes.c_bool),
    ("gamerscore", ctypes.c_char * 48),
    ("gamertag", ctypes.c_char * 48),
    ("modernGamertag", ctypes.c_char * 97),
    ("modernGamertagSuffix", ctypes.c_char * 15),
    ("uniqueModernGamertag", ctypes.c_char * 101),
    ("presenceRecord", XblSocialManagerPresenceRecord),
    ("titleHistory", XblTitleHistory),
    ("preferredColor", XblPreferredColor),
]
XblSocialManagerEvent._fields_ = [
    ("user", XUserHandle),
    ("eventType", ctypes.c_uint32),
    ("hr", HRESULT),
    ("groupAffected", XblSocialManagerUserGroupHandle),
    ("usersAffected", ctypes.POINTER(XblSocialManagerUser) * 10),
]
XblVerifyStringResult._fields_ = [
    ("resultCode", ctypes.c_int),
    ("firstOffendingSubstring", ctypes.c_char_p),
]
XblMultiplayerActivityInfo._fields_ = [
    ("xuid", ctypes.c_uint64),
    ("connectionString", ctypes.c_char_p),
    ("joinRestriction", ctypes.c_uint32),
    ("maxPlayers", ctypes.c_size_t),
    ("currentPlayers", ctypes.c_size_t),
    ("groupId", ctypes.c_char_p),
    ("platform", ctypes.c_uint32),
]
XblMultiplayerActivityRecentPlayerUpdate._fields_ = [
    ("xuid", ctypes.c_uint64),
    ("encounterType", ctypes.c_uint32),
]
XblMultiplayerManagerMember._fields_ = [
    ("MemberId", ctypes.c_uint32),
    ("TeamId", ctypes.c_char_p),
    ("InitialTeam", ctypes.c_char_p),
    ("Xuid", ctypes.c_uint64),
    ("DebugGamertag", ctypes.c_char_p),
    ("IsLocal", ctypes.c_bool),
    ("IsInLobby", ctypes.c_bool),
    ("IsInGame", ctypes.c_bool),
    ("Status", ctypes.c_uint32),
    ("ConnectionAddress", ctypes.c_char_p),
    ("PropertiesJson", ctypes.c_char_p),
    ("DeviceToken", ctypes.c_char_p),
]
XblMultiplayerEvent._fields_ = [
    ("Result", HRESULT),
    ("ErrorMessage", ctypes.c_char_p),
    ("Context", ctypes.c_void_p),
    ("EventType", ctypes.c_uint32),
    ("EventArgsHandle", XblMultiplayerEventArgsHandle),
    ("SessionType", ctypes.c_uint32),
]
XblMultiplayerConnectionAddressDeviceTokenPair._fields_ = [
    ("connectionAddress", ctypes.c_char_p),
    ("deviceToken", XblDeviceToken),
]
XblMultiplayerPerformQoSMeasurementsArgs._fields_ = [
    ("remoteClients", ctypes.POINTER(XblMultiplayerConnectionAddressDeviceTokenPair)),
    ("remoteClientsSize", ctypes.c_size_t),
]
XblCreateMatchTicketResponse._fields_ = [
    ("matchTicketId", ctypes.c_char * 40),
    ("estimatedWaitTime", ctypes.c_int64),
]
XblMatchTicketDetailsResponse._fields_ = [
    ("matchStatus", ctypes.c_uint32),
    ("estimatedWaitTime", ctypes.c_int64),
    ("preserveSession", ctypes.c_uint32),
    ("ticketSession", XblMultiplayerSessionReference),
    ("targetSession", XblMultiplayerSessionReference),
    ("ticketAttributes", ctypes.c_char_p),
]
XblHopperStatisticsResponse._fields_ = [
    ("hopperName", ctypes.c_char_p),
    ("estimatedWaitTime", ctypes.c_int64),
    ("playersWaitingToMatch", ctypes.c_uint32),
]
XblPermissionDenyReasonDetails._fields_ = [
    ("reason", ctypes.c_uint32),
    ("restrictedPrivilege", ctypes.c_uint32),
    ("restrictedPrivacySetting", ctypes.c_uint32),
]
XblPermissionCheckResult._fields_ = [
    ("isAllowed", ctypes.c_bool),
    ("targetXuid", ctypes.c_uint64),
    ("targetUserType", ctypes.c_uint32),
    ("permissionRequested", ctypes.c_uint32),
    ("reasons", ctypes.POINTER(XblPermissionDenyReasonDetails)),
    ("reasonsCount", ctypes.c_size_t),
]
XblTitleManagedStatistic._fields_ = [
    ("statisticName", ctypes.c_char_p),
    ("statisticType", ctypes.c_uint32),
    ("numberValue", ctypes.c_double),
    ("stringValue", ctypes.c_char_p),
]
XblStatistic._fields_ = [
    ("statisticName", ctypes.c_char_p),
    ("statisticType", ctypes.c_char_p),
    ("value", ctypes.c_char_p),
]
XblServiceConfigurationStatistic._fields_ = [
    ("serviceConfigurationId", ctypes.c_char * 40),
    ("statistics", ctypes.POINTER(XblStatistic)),
    ("statisticsCount", ctypes.c_uint32),
]
XblUserStatisticsResult._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("serviceConfigStatistics", ctypes.POINTER(XblServiceConfigurationStatistic)),
    ("serviceConfigStatisticsCount", ctypes.c_uint32),
]
XblRequestedStatistics._fields_ = [
    ("serviceConfigurationId", ctypes.c_char * 40),
    ("statistics", ctypes.POINTER(ctypes.c_char_p)),
    ("statisticsCount", ctypes.c_uint32),
]
XblStatisticChangeEventArgs._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("serviceConfigurationId", ctypes.c_char * 40),
    ("latestStatistic", XblStatistic),
]
XblStatisticChangedHandler = ctypes.CFUNCTYPE(None, XblStatisticChangeEventArgs, ctypes.c_void_p)
XblLeaderboardColumn._fields_ = [
    ("statName", ctypes.c_char_p),
    ("statType", ctypes.c_uint32),
]
XblLeaderboardRow._fields_ = [
    ("gamertag", ctypes.c_char * 48),
    ("modernGamertag", ctypes.c_char * 97),
    ("modernGamertagSuffix", ctypes.c_char * 15),
    ("uniqueModernGamertag", ctypes.c_char * 101),
    ("xboxUserId", ctypes.c_uint64),
    ("percentile", ctypes.c_double),
    ("rank", ctypes.c_uint32),
    ("globalRank", ctypes.c_uint32),
    ("columnValues", ctypes.POINTER(ctypes.c_char_p)),
    ("columnValuesCount", ctypes.c_size_t),
]
XblLeaderboardQuery._fields_ = [
    ("xboxUserId", ctypes.c_uint64),
    ("scid", ctypes.c_char * 40),
    ("leaderboardName", ctypes.c_char_p),
    ("statName", ctypes.c_char_p),
    ("socialGroup", ctypes.c_uint32),
    ("additionalColumnleaderboardNames", ctypes.POINTER(ctypes.c_char_p)),
    ("additionalColumnleaderboardNamesCount", ctypes.c_size_t),
    ("order", ctypes.c_uint32),
    ("maxItems", ctypes.c_uint32),
    ("skipToXboxUserId", ctypes.c_uint64),
    ("skipResultToRank", ctypes.c_uint32),
    ("continuationToken", ctypes.c_char_p),
    ("queryType", ctypes.c_uint32),
]
XblLeaderboardResult._fields_ = [
    ("totalRowCount", ctypes.c_uint32),
    ("columns", ctypes.POINTER(XblLeaderboardColumn)),
    ("columnsCount", ctypes.c_size_t),
    ("rows", ctypes.POINTER(XblLeaderboardRow)),
    ("rowsCount", ctypes.c_size_t),
    ("hasNext", ctypes.c_bool),
    ("nextQuery", XblLeaderboardQuery),
]
XblTitleStorageBlobMetadata._fields_ = [
    ("blobPath", ctypes.c_char * 771),
    ("blobType", ctypes.c_uint32),
    ("storageType", ctypes.c_uint32),
    ("displayName", ctypes.c_char * 387),
    ("eTag", ctypes.c_char * 54),
    ("clientTimestamp", ctypes.c_int64),
    ("length", ctypes.c_size_t),
    ("serviceConfigurationId", ctypes.c_char * 40),
    ("xboxUserId", ctypes.c_uint64),
]

FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "HCMockCallCreate": (HRESULT, [ctypes.POINTER(HCMockCallHandle)]),
    "HCMockAddMock": (HRESULT, [HCMockCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCMockSetMockMatchedCallback": (HRESULT, [HCMockCallHandle, HCMockMatchedCallback, ctypes.c_void_p]),
    "HCMockRemoveMock": (HRESULT, [HCMockCallHandle]),
    "HCMockClearMocks": (HRESULT, []),
    "HCMockCallDuplicateHandle": (HCMockCallHandle, [HCMockCallHandle]),
    "HCMockCallCloseHandle": (HRESULT, [HCMockCallHandle]),
    "HCMockResponseSetResponseBodyBytes": (HRESULT, [HCMockCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCMockResponseSetStatusCode": (HRESULT, [HCMockCallHandle, ctypes.c_uint32]),
    "HCMockResponseSetNetworkErrorCode": (HRESULT, [HCMockCallHandle, HRESULT, ctypes.c_uint32]),
    "HCMockResponseSetHeader": (HRESULT, [HCMockCallHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCMemSetFunctions": (HRESULT, [HCMemAllocFunction, HCMemFreeFunction]),
    "HCMemGetFunctions": (HRESULT, [ctypes.POINTER(HCMemAllocFunction), ctypes.POINTER(HCMemFreeFunction)]),
    "HCInitialize": (HRESULT, [ctypes.POINTER(HCInitArgs)]),
    "HCIsInitialized": (ctypes.c_bool, []),
    "HCCleanup": (None, []),
    "HCCleanupAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "HCGetLibVersion": (HRESULT, [ctypes.POINTER(ctypes.c_char_p)]),
    "HCSetGlobalProxy": (HRESULT, [ctypes.c_char_p]),
    "HCHttpCallCreate": (HRESULT, [ctypes.POINTER(HCCallHandle)]),
    "HCHttpCallRequestSetUrl": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCHttpCallRequestSetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool]),
    "HCHttpCallRequestSetRequestBodyBytes": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCHttpCallRequestSetRequestBodyString": (HRESULT, [HCCallHandle, ctypes.c_char_p]),
    "HCHttpCallRequestSetRequestBodyReadFunction": (HRESULT, [HCCallHandle, HCHttpCallRequestBodyReadFunction, ctypes.c_size_t, ctypes.c_void_p]),
    "HCHttpCallRequestEnableGzipCompression": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetDynamicSize": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallRequestAddDynamicBytesWritten": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallRequestSetTimeout": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetTimeoutWindow": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetRetryAllowed": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallRequestSetRetryDelay": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetRetryCacheId": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetSSLValidation": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpDisableAssertsForSSLValidationInDevSandboxes": (HRESULT, [ctypes.c_uint32]),
    "HCHttpCallResponseSetResponseBodyWriteFunction": (HRESULT, [HCCallHandle, HCHttpCallResponseBodyWriteFunction, ctypes.c_void_p]),
    "HCHttpCallRequestSetMaxReceiveBufferSize": (HRESULT, [HCCallHandle, ctypes.c_size_t]),
    "HCHttpCallRequestGetMaxReceiveBufferSize": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallRequestSetProgressReportFunction": (HRESULT, [HCCallHandle, HCHttpCallProgressReportFunction, ctypes.c_bool, ctypes.c_size_t, ctypes.c_void_p]),
    "HCHttpCallResponseSetGzipCompressed": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallSetTracing": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallPerformAsync": (HRESULT, [HCCallHandle, ctypes.POINTER(XAsyncBlock)]),
    "HCHttpCallGetPerformCount": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetStatusCode": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetNetworkErrorCode": (HRESULT, [HCCallHandle, ctypes.POINTER(HRESULT), ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetPlatformNetworkErrorMessage": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetResponseString": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetResponseBodyBytesSize": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseGetResponseBodyBytes": (HRESULT, [HCCallHandle, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseGetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetNumHeaders": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetHeaderAtIndex": (HRESULT, [HCCallHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallGetRequestUrl": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallGetId": (ctypes.c_uint64, [HCCallHandle]),
    "HCHttpCallDuplicateHandle": (HCCallHandle, [HCCallHandle]),
    "HCHttpCallCloseHandle": (HRESULT, [HCCallHandle]),
    "HCAddCallRoutedHandler": (ctypes.c_int32, [HCCallRoutedHandler, ctypes.c_void_p]),
    "HCRemoveCallRoutedHandler": (None, [ctypes.c_int32]),
    "HCWebSocketCreate": (HRESULT, [ctypes.POINTER(HCWebsocketHandle), HCWebSocketMessageFunction, HCWebSocketBinaryMessageFunction, HCWebSocketCloseEventFunction, ctypes.c_void_p]),
    "HCWebSocketSetOptions": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32]),
    "HCWebSocketSetMaxReceiveBufferSize": (HRESULT, [HCWebsocketHandle, ctypes.c_size_t]),
    "HCWebSocketSetProxyUri": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p]),
    "HCWebSocketSetProxyDecryptsHttps": (HRESULT, [HCWebsocketHandle, ctypes.c_bool]),
    "HCWebSocketSetHeader": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCWebSocketGetResponseHeader": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketGetNumResponseHeaders": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCWebSocketGetResponseHeaderAtIndex": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketSetPingInterval": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32]),
    "HCWebSocketGetEventFunctions": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(HCWebSocketMessageFunction), ctypes.POINTER(HCWebSocketBinaryMessageFunction), ctypes.POINTER(HCWebSocketCloseEventFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCWebSocketGetBinaryMessageFragmentEventFunction": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(HCWebSocketBinaryMessageFragmentFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCWebSocketSetBinaryMessageFragmentEventFunction": (HRESULT, [HCWebsocketHandle, HCWebSocketBinaryMessageFragmentFunction]),
    "HCWebSocketConnectAsync": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, HCWebsocketHandle, ctypes.POINTER(XAsyncBlock)]),
    "HCGetWebSocketConnectResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(WebSocketCompletionResult)]),
    "HCWebSocketSendMessageAsync": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "HCWebSocketSendBinaryMessageAsync": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "HCGetWebSocketSendMessageResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(WebSocketCompletionResult)]),
    "HCWebSocketDisconnect": (HRESULT, [HCWebsocketHandle]),
    "HCWebSocketDisconnectWithStatus": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32]),
    "HCWebSocketDuplicateHandle": (HCWebsocketHandle, [HCWebsocketHandle]),
    "HCWebSocketCloseHandle": (HRESULT, [HCWebsocketHandle]),
    "HCAddWebSocketRoutedHandler": (ctypes.c_int32, [HCWebSocketRoutedHandler, ctypes.c_void_p]),
    "HCRemoveWebSocketRoutedHandler": (None, [ctypes.c_int32]),
    "HCSetHttpCallPerformFunction": (HRESULT, [HCCallPerformFunction, ctypes.c_void_p]),
    "HCGetHttpCallPerformFunction": (HRESULT, [ctypes.POINTER(HCCallPerformFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCHttpCallGetContext": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_void_p)]),
    "HCHttpCallSetContext": (HRESULT, [HCCallHandle, ctypes.c_void_p]),
    "HCHttpCallRequestGetUrl": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallRequestGetRequestBodyBytes": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.POINTER(ctypes.c_uint8)), ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestGetRequestBodyString": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallRequestGetRequestBodyReadFunction": (HRESULT, [HCCallHandle, ctypes.POINTER(HCHttpCallRequestBodyReadFunction), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_void_p)]),
    "HCHttpCallRequestGetDynamicBytesWritten": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallRequestGetProgressReportFunction": (HRESULT, [HCCallHandle, ctypes.c_bool, ctypes.POINTER(HCHttpCallProgressReportFunction), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_void_p)]),
    "HCHttpCallRequestGetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallRequestGetNumHeaders": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestGetHeaderAtIndex": (HRESULT, [HCCallHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallRequestGetRetryAllowed": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_bool)]),
    "HCHttpCallRequestGetRetryCacheId": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestGetTimeout": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestGetRetryDelay": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestGetTimeoutWindow": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetResponseBodyWriteFunction": (HRESULT, [HCCallHandle, ctypes.POINTER(HCHttpCallResponseBodyWriteFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCHttpCallResponseGetDynamicBytesWritten": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseSetDynamicSize": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallResponseAddDynamicBytesWritten": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallResponseSetResponseBodyBytes": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t]),
    "HCHttpCallResponseAppendResponseBodyBytes": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t]),
    "HCHttpCallResponseSetStatusCode": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallResponseSetNetworkErrorCode": (HRESULT, [HCCallHandle, HRESULT, ctypes.c_uint32]),
    "HCHttpCallResponseSetPlatformNetworkErrorMessage": (HRESULT, [HCCallHandle, ctypes.c_char_p]),
    "HCHttpCallResponseSetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCHttpCallResponseSetHeaderWithLength": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t]),
    "HCSetWebSocketFunctions": (HRESULT, [HCWebSocketConnectFunction, HCWebSocketSendMessageFunction, HCWebSocketSendBinaryMessageFunction, HCWebSocketDisconnectFunction, ctypes.c_void_p]),
    "HCGetWebSocketFunctions": (HRESULT, [ctypes.POINTER(HCWebSocketConnectFunction), ctypes.POINTER(HCWebSocketSendMessageFunction), ctypes.POINTER(HCWebSocketSendBinaryMessageFunction), ctypes.POINTER(HCWebSocketDisconnectFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCWebSocketGetProxyUri": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketGetHeader": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketGetNumHeaders": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCWebSocketGetHeaderAtIndex": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketGetPingInterval": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XGameUiSetNotificationPositionHint": (HRESULT, [ctypes.c_uint32]),
    "XGameUiShowAchievementsAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_uint32]),
    "XGameUiShowAchievementsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameUiShowErrorDialogAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), HRESULT, ctypes.c_char_p]),
    "XGameUiShowErrorDialogResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameUiShowMessageDialogAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32]),
    "XGameUiShowMessageDialogResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameUiShowMultiplayerActivityGameInviteAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle]),
    "XGameUiShowMultiplayerActivityGameInviteResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameUiShowPlayerPickerAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint64), ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint64), ctypes.c_uint32, ctypes.c_uint32]),
    "XGameUiShowPlayerPickerResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint64), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameUiShowPlayerPickerResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameUiShowPlayerProfileCardAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_uint64]),
    "XGameUiShowPlayerProfileCardResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameUiShowSendGameInviteAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "XGameUiShowSendGameInviteResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameUiShowTextEntryAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32]),
    "XGameUiShowTextEntryResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint32)]),
    "XGameUiShowTextEntryResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameUiShowWebAuthenticationAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "XGameUiShowWebAuthenticationResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XGameUiWebAuthenticationResultData)), ctypes.POINTER(ctypes.c_size_t)]),
    "XGameUiShowWebAuthenticationResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XGameUiShowWebAuthenticationWithOptionsAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32]),
    "XGameUiTextEntryOpen": (HRESULT, [ctypes.POINTER(XGameUiTextEntryOptions), ctypes.c_uint32, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XGameUiTextEntryHandle)]),
    "XGameUiTextEntryGetState": (HRESULT, [XGameUiTextEntryHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32), ctypes.c_uint32, ctypes.c_char_p]),
    "XGameUiTextEntryClose": (None, [XGameUiTextEntryHandle]),
    "XGameUiTextEntryGetExtents": (HRESULT, [XGameUiTextEntryHandle, ctypes.POINTER(XGameUiTextEntryExtents)]),
    "XGameUiTextEntryUpdatePositionHint": (HRESULT, [XGameUiTextEntryHandle, ctypes.c_uint32]),
    "XGameUiTextEntryUpdateVisibility": (HRESULT, [XGameUiTextEntryHandle, ctypes.c_uint32]),
    "XGameUiShowStateShareAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock), XUserHandle, ctypes.c_char_p]),
    "XGameUiShowStateShareResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XGameUiSetUiCallbacks": (HRESULT, [ctypes.POINTER(XGameUiUiCallbacks), ctypes.c_bool]),
    "XGameUiSetMessageDialogUiResponse": (HRESULT, [XGameUiCallbackHandle, ctypes.c_uint32]),
    "XGameUiSetPlayerPickerUiResponse": (HRESULT, [XGameUiCallbackHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint64)]),
    "XGameUiSetTextEntryUiResponse": (HRESULT, [XGameUiCallbackHandle, ctypes.c_char_p]),
    "XGameUiSetPlayerProfileCardUiResponse": (HRESULT, [XGameUiCallbackHandle]),
    "XGameUiSetSendGameInviteUiResponse": (HRESULT, [XGameUiCallbackHandle]),
    "XGameUiSetAchievementsUiResponse": (HRESULT, [XGameUiCallbackHandle]),
    "XGameUiSetMultiplayerActivityGameInviteUiResponse": (HRESULT, [XGameUiCallbackHandle]),
    "XGameUiSetErrorDialogUiResponse": (HRESULT, [XGameUiCallbackHandle]),
    "XThreadSetTimeSensitive": (HRESULT, [ctypes.c_bool]),
    "XThreadIsTimeSensitive": (ctypes.c_bool, []),
    "XThreadAssertNotTimeSensitive": (None, []),
    "XLaunchUri": (HRESULT, [XUserHandle, ctypes.c_char_p]),
    "XDisplayAcquireTimeoutDeferral": (HRESULT, [ctypes.POINTER(XDisplayTimeoutDeferralHandle)]),
    "XDisplayCloseTimeoutDeferralHandle": (None, [XDisplayTimeoutDeferralHandle]),
    "XDisplayTryEnableHdrMode": (ctypes.c_uint32, [ctypes.c_uint32, ctypes.POINTER(XDisplayHdrModeInfo)]),
    "XGameEventWrite": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "XGameInviteRegisterForEvent": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XGameInviteEventCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XGameInviteUnregisterForEvent": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XGameInviteRegisterForPendingEvent": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XGameInviteEventCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XGameInviteUnregisterForPendingEvent": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XGameInviteAcceptPendingInvite": (HRESULT, [ctypes.c_char_p]),
    "XGameProtocolRegisterForActivation": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XGameProtocolActivationCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XGameProtocolUnregisterForActivation": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XGameActivationRegisterForEvent": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XGameActivationCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XGameActivationUnregisterForEvent": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XGameActivationAcceptPendingInvite": (HRESULT, [ctypes.c_char_p]),
    "XPackageChangeChunkInstallOrder": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector)]),
    "XPackageCloseInstallationMonitorHandle": (None, [XPackageInstallationMonitorHandle]),
    "XPackageCloseMountHandle": (None, [XPackageMountHandle]),
    "XPackageCreateInstallationMonitor": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector), ctypes.c_uint32, XTaskQueueHandle, ctypes.POINTER(XPackageInstallationMonitorHandle)]),
    "XPackageEnumerateChunkAvailability": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.c_void_p, XPackageChunkAvailabilityCallback]),
    "XPackageEnumerateFeatures": (HRESULT, [ctypes.c_char_p, ctypes.c_void_p, XPackageFeatureEnumerationCallback]),
    "XPackageEnumeratePackages": (HRESULT, [ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p, XPackageEnumerationCallback]),
    "XPackageEstimateDownloadSize": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector), ctypes.POINTER(ctypes.c_uint64), ctypes.POINTER(ctypes.c_bool)]),
    "XPackageFindChunkAvailability": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector), ctypes.POINTER(ctypes.c_uint32)]),
    "XPackageGetCurrentProcessPackageIdentifier": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p]),
    "XPackageGetInstallationProgress": (None, [XPackageInstallationMonitorHandle, ctypes.POINTER(XPackageInstallationProgress)]),
    "XPackageGetMountPath": (HRESULT, [XPackageMountHandle, ctypes.c_size_t, ctypes.c_char_p]),
    "XPackageGetMountPathSize": (HRESULT, [XPackageMountHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "XPackageGetUserLocale": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p]),
    "XPackageGetWriteStats": (HRESULT, [ctypes.POINTER(XPackageWriteStats)]),
    "XPackageInstallChunks": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector), ctypes.c_uint32, ctypes.c_bool, XTaskQueueHandle, ctypes.POINTER(XPackageInstallationMonitorHandle)]),
    "XPackageInstallChunksAsync": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector), ctypes.c_uint32, ctypes.c_bool, ctypes.POINTER(XAsyncBlock)]),
    "XPackageInstallChunksResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XPackageInstallationMonitorHandle)]),
    "XPackageIsPackagedProcess": (ctypes.c_bool, []),
    "XPackageMount": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XPackageMountHandle)]),
    "XPackageRegisterInstallationProgressChanged": (HRESULT, [XPackageInstallationMonitorHandle, ctypes.c_void_p, XPackageInstallationProgressCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XPackageRegisterPackageInstalled": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XPackageInstalledCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XPackageUninstallChunks": (HRESULT, [ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XPackageChunkSelector)]),
    "XPackageUninstallUWPInstance": (HRESULT, [ctypes.c_char_p]),
    "XPackageUnregisterInstallationProgressChanged": (ctypes.c_bool, [XPackageInstallationMonitorHandle, XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XPackageUnregisterPackageInstalled": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XPackageUpdateInstallationMonitor": (ctypes.c_bool, [XPackageInstallationMonitorHandle]),
    "XPackageMountWithUiAsync": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XPackageMountWithUiResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XPackageMountHandle)]),
    "XPackageGetPackageKind": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint32)]),
    "XPackageUninstallPackage": (ctypes.c_bool, [ctypes.c_char_p]),
    "XStoreAcquireLicenseForDurablesAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreAcquireLicenseForDurablesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreLicenseHandle)]),
    "XStoreAcquireLicenseForPackageAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreAcquireLicenseForPackageResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreLicenseHandle)]),
    "XStoreCanAcquireLicenseForPackageAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreCanAcquireLicenseForPackageResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreCanAcquireLicenseResult)]),
    "XStoreCanAcquireLicenseForStoreIdAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreCanAcquireLicenseForStoreIdResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreCanAcquireLicenseResult)]),
    "XStoreCloseContextHandle": (None, [XStoreContextHandle]),
    "XStoreCloseLicenseHandle": (None, [XStoreLicenseHandle]),
    "XStoreCloseProductsQueryHandle": (None, [XStoreProductQueryHandle]),
    "XStoreCreateContext": (HRESULT, [XUserHandle, ctypes.POINTER(XStoreContextHandle)]),
    "XStoreDownloadAndInstallPackagesAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XStoreDownloadAndInstallPackagesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32, ctypes.POINTER((ctypes.c_char * 33))]),
    "XStoreDownloadAndInstallPackagesResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XStoreDownloadAndInstallPackageUpdatesAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XStoreDownloadAndInstallPackageUpdatesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreDownloadPackageUpdatesAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XStoreDownloadPackageUpdatesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreEnumerateProductsQuery": (HRESULT, [XStoreProductQueryHandle, ctypes.c_void_p, XStoreProductQueryCallback]),
    "XStoreGetUserCollectionsIdAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreGetUserCollectionsIdResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_char_p]),
    "XStoreGetUserCollectionsIdResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XStoreGetUserPurchaseIdAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreGetUserPurchaseIdResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_char_p]),
    "XStoreGetUserPurchaseIdResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XStoreIsLicenseValid": (ctypes.c_bool, [XStoreLicenseHandle]),
    "XStoreProductsQueryHasMorePages": (ctypes.c_bool, [XStoreProductQueryHandle]),
    "XStoreProductsQueryNextPageAsync": (HRESULT, [XStoreProductQueryHandle, ctypes.POINTER(XAsyncBlock)]),
    "XStoreProductsQueryNextPageResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XStoreQueryAddOnLicensesAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryAddOnLicensesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32, ctypes.POINTER(XStoreAddonLicense)]),
    "XStoreQueryAddOnLicensesResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XStoreQueryAssociatedProductsAsync": (HRESULT, [XStoreContextHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryAssociatedProductsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XStoreQueryConsumableBalanceRemainingAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryConsumableBalanceRemainingResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreConsumableResult)]),
    "XStoreQueryEntitledProductsAsync": (HRESULT, [XStoreContextHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryEntitledProductsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XStoreQueryGameAndDlcPackageUpdatesAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryGameAndDlcPackageUpdatesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32, ctypes.POINTER(XStorePackageUpdate)]),
    "XStoreQueryGameAndDlcPackageUpdatesResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XStoreQueryGameLicenseAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryGameLicenseResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreGameLicense)]),
    "XStoreQueryLicenseTokenAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryLicenseTokenResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_char_p]),
    "XStoreQueryLicenseTokenResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XStoreQueryPackageIdentifier": (HRESULT, [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p]),
    "XStoreQueryProductForCurrentGameAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryProductForCurrentGameResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XStoreQueryProductForPackageAsync": (HRESULT, [XStoreContextHandle, ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryProductForPackageResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XStoreQueryProductsAsync": (HRESULT, [XStoreContextHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryProductsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XStoreRegisterGameLicenseChanged": (HRESULT, [XStoreContextHandle, XTaskQueueHandle, ctypes.c_void_p, XStoreGameLicenseChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XStoreRegisterPackageLicenseLost": (HRESULT, [XStoreLicenseHandle, XTaskQueueHandle, ctypes.c_void_p, XStorePackageLicenseLostCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XStoreReportConsumableFulfillmentAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_uint32, GUID, ctypes.POINTER(XAsyncBlock)]),
    "XStoreReportConsumableFulfillmentResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreConsumableResult)]),
    "XStoreShowAssociatedProductsUIAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowAssociatedProductsUIResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowProductPageUIAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowProductPageUIResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowPurchaseUIAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowPurchaseUIResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowRateAndReviewUIAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowRateAndReviewUIResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreRateAndReviewResult)]),
    "XStoreShowRedeemTokenUIAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.c_bool, ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowRedeemTokenUIResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreUnregisterGameLicenseChanged": (ctypes.c_bool, [XStoreContextHandle, XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XStoreUnregisterPackageLicenseLost": (ctypes.c_bool, [XStoreLicenseHandle, XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XStoreIsAvailabilityPurchasable": (ctypes.c_bool, [XStoreAvailability]),
    "XStoreQueryPackageUpdatesAsync": (HRESULT, [XStoreContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryPackageUpdatesResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_uint32)]),
    "XStoreQueryPackageUpdatesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_uint32, ctypes.POINTER(XStorePackageUpdate)]),
    "XStoreShowGiftingUIAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XStoreShowGiftingUIResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryAssociatedProductsForStoreIdAsync": (HRESULT, [XStoreContextHandle, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XStoreQueryAssociatedProductsForStoreIdResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XStoreProductQueryHandle)]),
    "XPersistentLocalStorageGetPathSize": (HRESULT, [ctypes.POINTER(ctypes.c_size_t)]),
    "XPersistentLocalStorageGetPath": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XPersistentLocalStorageGetSpaceInfo": (HRESULT, [ctypes.POINTER(XPersistentLocalStorageSpaceInfo)]),
    "XPersistentLocalStoragePromptUserForSpaceAsync": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XPersistentLocalStoragePromptUserForSpaceResult": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "XPersistentLocalStorageMountForPackage": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XPackageMountHandle)]),
    "XClosedCaptionGetProperties": (HRESULT, [ctypes.POINTER(XClosedCaptionProperties)]),
    "XClosedCaptionSetEnabled": (HRESULT, [ctypes.c_bool]),
    "XHighContrastGetMode": (HRESULT, [ctypes.POINTER(ctypes.c_uint32)]),
    "XSpeechToTextBeginHypothesisString": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint32)]),
    "XSpeechToTextCancelHypothesisString": (HRESULT, [ctypes.c_uint32]),
    "XSpeechToTextFinalizeHypothesisString": (HRESULT, [ctypes.c_uint32, ctypes.c_char_p]),
    "XSpeechToTextSendString": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32]),
    "XSpeechToTextSetPositionHint": (HRESULT, [ctypes.c_uint32]),
    "XSpeechToTextUpdateHypothesisString": (HRESULT, [ctypes.c_uint32, ctypes.c_char_p]),
    "XSpeechSynthesizerCloseHandle": (HRESULT, [XSpeechSynthesizerHandle]),
    "XSpeechSynthesizerCloseStreamHandle": (HRESULT, [XSpeechSynthesizerStreamHandle]),
    "XSpeechSynthesizerCreate": (HRESULT, [ctypes.POINTER(XSpeechSynthesizerHandle)]),
    "XSpeechSynthesizerCreateStreamFromSsml": (HRESULT, [XSpeechSynthesizerHandle, ctypes.c_char_p, ctypes.POINTER(XSpeechSynthesizerStreamHandle)]),
    "XSpeechSynthesizerCreateStreamFromText": (HRESULT, [XSpeechSynthesizerHandle, ctypes.c_char_p, ctypes.POINTER(XSpeechSynthesizerStreamHandle)]),
    "XSpeechSynthesizerEnumerateInstalledVoices": (HRESULT, [ctypes.c_void_p, XSpeechSynthesizerInstalledVoicesCallback]),
    "XSpeechSynthesizerGetStreamData": (HRESULT, [XSpeechSynthesizerStreamHandle, ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XSpeechSynthesizerGetStreamDataSize": (HRESULT, [XSpeechSynthesizerStreamHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "XSpeechSynthesizerSetCustomVoice": (HRESULT, [XSpeechSynthesizerHandle, ctypes.c_char_p]),
    "XSpeechSynthesizerSetDefaultVoice": (HRESULT, [XSpeechSynthesizerHandle]),
    "XAppBroadcastGetStatus": (HRESULT, [XUserHandle, ctypes.POINTER(XAppBroadcastStatus)]),
    "XAppBroadcastIsAppBroadcasting": (ctypes.c_bool, []),
    "XAppBroadcastRegisterIsAppBroadcastingChanged": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XAppBroadcastMonitorCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XAppBroadcastShowUI": (HRESULT, [XUserHandle]),
    "XAppBroadcastUnregisterIsAppBroadcastingChanged": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XAppCaptureCloseScreenshotStream": (HRESULT, [XAppCaptureScreenshotStreamHandle]),
    "XAppCaptureDisableRecord": (HRESULT, []),
    "XAppCaptureEnableRecord": (HRESULT, []),
    "XAppCaptureMetadataAddDoubleEvent": (HRESULT, [ctypes.c_char_p, ctypes.c_double, ctypes.c_uint8]),
    "XAppCaptureMetadataAddInt32Event": (HRESULT, [ctypes.c_char_p, ctypes.c_int32, ctypes.c_uint8]),
    "XAppCaptureMetadataAddStringEvent": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint8]),
    "XAppCaptureMetadataRemainingStorageBytesAvailable": (HRESULT, [ctypes.POINTER(ctypes.c_uint64)]),
    "XAppCaptureMetadataStartDoubleState": (HRESULT, [ctypes.c_char_p, ctypes.c_double, ctypes.c_uint8]),
    "XAppCaptureMetadataStartInt32State": (HRESULT, [ctypes.c_char_p, ctypes.c_int32, ctypes.c_uint8]),
    "XAppCaptureMetadataStartStringState": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint8]),
    "XAppCaptureMetadataStopAllStates": (HRESULT, []),
    "XAppCaptureMetadataStopState": (HRESULT, [ctypes.c_char_p]),
    "XAppCaptureOpenScreenshotStream": (HRESULT, [ctypes.c_char_p, ctypes.c_uint16, ctypes.POINTER(XAppCaptureScreenshotStreamHandle), ctypes.POINTER(ctypes.c_uint64)]),
    "XAppCaptureReadScreenshotStream": (HRESULT, [XAppCaptureScreenshotStreamHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_uint32)]),
    "XAppCaptureRecordDiagnosticClip": (HRESULT, [ctypes.c_int64, ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(XAppCaptureRecordClipResult)]),
    "XAppCaptureRegisterMetadataPurged": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XAppCaptureMetadataPurgedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XAppCaptureTakeDiagnosticScreenshot": (HRESULT, [ctypes.c_bool, ctypes.c_uint16, ctypes.c_char_p, ctypes.POINTER(XAppCaptureDiagnosticScreenshotResult)]),
    "XAppCaptureTakeScreenshot": (HRESULT, [XUserHandle, ctypes.POINTER(XAppCaptureTakeScreenshotResult)]),
    "XAppCaptureUnRegisterMetadataPurged": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XAppCaptureRecordTimespan": (HRESULT, [ctypes.POINTER(SYSTEMTIME), ctypes.c_uint64, ctypes.POINTER(XAppCaptureLocalResult)]),
    "XAppCaptureReadLocalStream": (HRESULT, [XAppCaptureLocalStreamHandle, ctypes.c_size_t, ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_uint32)]),
    "XAppCaptureStartUserRecord": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_char_p]),
    "XAppCaptureStopUserRecord": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XAppCaptureUserRecordingResult)]),
    "XAppCaptureCancelUserRecord": (HRESULT, [ctypes.c_char_p]),
    "XAppCaptureGetVideoCaptureSettings": (HRESULT, [ctypes.POINTER(XAppCaptureVideoCaptureSettings)]),
    "XAppCaptureCloseLocalStream": (HRESULT, [XAppCaptureLocalStreamHandle]),
    "XGameStreamingGetAssociatedFrame": (HRESULT, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint64)]),
    "XGameStreamingGetClientCount": (ctypes.c_uint32, []),
    "XGameStreamingGetClientIPAddress": (HRESULT, [ctypes.c_uint64, ctypes.c_size_t, ctypes.c_char_p]),
    "XGameStreamingGetClients": (HRESULT, [ctypes.c_uint32, ctypes.POINTER(ctypes.c_uint64), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameStreamingGetConnectionState": (ctypes.c_uint32, [ctypes.c_uint64]),
    "XGameStreamingGetGamepadPhysicality": (HRESULT, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint64)]),
    "XGameStreamingGetLastFrameDisplayed": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(ctypes.c_uint64)]),
    "XGameStreamingGetServerLocationName": (HRESULT, [ctypes.c_size_t, ctypes.c_char_p]),
    "XGameStreamingGetServerLocationNameSize": (ctypes.c_size_t, []),
    "XGameStreamingGetSessionId": (HRESULT, [ctypes.c_uint64, ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_size_t)]),
    "XGameStreamingGetStreamAddedLatency": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameStreamingGetStreamPhysicalDimensions": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32)]),
    "XGameStreamingGetTouchBundleVersion": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(XVersion), ctypes.c_size_t, ctypes.c_char_p]),
    "XGameStreamingGetTouchBundleVersionNameSize": (ctypes.c_size_t, [ctypes.c_uint64]),
    "XGameStreamingHideTouchControls": (None, []),
    "XGameStreamingHideTouchControlsOnClient": (None, [ctypes.c_uint64]),
    "XGameStreamingInitialize": (HRESULT, []),
    "XGameStreamingIsStreaming": (ctypes.c_bool, []),
    "XGameStreamingIsTouchInputEnabled": (HRESULT, [ctypes.c_uint64, ctypes.POINTER(ctypes.c_bool)]),
    "XGameStreamingRegisterClientPropertiesChanged": (HRESULT, [ctypes.c_uint64, XTaskQueueHandle, ctypes.c_void_p, XGameStreamingClientPropertiesChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XGameStreamingRegisterConnectionStateChanged": (HRESULT, [XTaskQueueHandle, ctypes.c_void_p, XGameStreamingConnectionStateChangedCallback, ctypes.POINTER(XTaskQueueRegistrationToken)]),
    "XGameStreamingShowTouchControlLayout": (None, [ctypes.c_char_p]),
    "XGameStreamingShowTouchControlLayoutOnClient": (None, [ctypes.c_uint64, ctypes.c_char_p]),
    "XGameStreamingShowTouchControlsWithStateUpdate": (HRESULT, [ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(XGameStreamingTouchControlsStateOperation)]),
    "XGameStreamingShowTouchControlsWithStateUpdateOnClient": (HRESULT, [ctypes.c_uint64, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(XGameStreamingTouchControlsStateOperation)]),
    "XGameStreamingUninitialize": (None, []),
    "XGameStreamingUnregisterClientPropertiesChanged": (ctypes.c_bool, [ctypes.c_uint64, XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XGameStreamingUnregisterConnectionStateChanged": (ctypes.c_bool, [XTaskQueueRegistrationToken, ctypes.c_bool]),
    "XGameStreamingUpdateTouchControlsState": (HRESULT, [ctypes.c_size_t, ctypes.POINTER(XGameStreamingTouchControlsStateOperation)]),
    "XGameStreamingUpdateTouchControlsStateOnClient": (HRESULT, [ctypes.c_uint64, ctypes.c_size_t, ctypes.POINTER(XGameStreamingTouchControlsStateOperation)]),
    "XGameStreamingGetDisplayDetails": (HRESULT, [ctypes.c_uint64, ctypes.c_uint32, ctypes.c_float, ctypes.c_float, ctypes.POINTER(XGameStreamingDisplayDetails)]),
    "XGameStreamingSetResolution": (HRESULT, [ctypes.c_uint32, ctypes.c_uint32]),
    "XblRealTimeActivityActivate": (HRESULT, [XblContextHandle]),
    "XblRealTimeActivityDeactivate": (HRESULT, [XblContextHandle]),
    "XblRealTimeActivityAddConnectionStateChangeHandler": (ctypes.c_int32, [XblContextHandle, XblRealTimeActivityConnectionStateChangeHandler, ctypes.c_void_p]),
    "XblRealTimeActivityRemoveConnectionStateChangeHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblRealTimeActivityAddResyncHandler": (ctypes.c_int32, [XblContextHandle, XblRealTimeActivityResyncHandler, ctypes.c_void_p]),
    "XblRealTimeActivityRemoveResyncHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblRealTimeActivitySubscriptionGetId": (HRESULT, [XblRealTimeActivitySubscriptionHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblRealTimeActivitySubscriptionGetState": (HRESULT, [XblRealTimeActivitySubscriptionHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblRealTimeActivityAddSubscriptionErrorHandler": (ctypes.c_int32, [XblContextHandle, XblRealTimeActivitySubscriptionErrorHandler, ctypes.c_void_p]),
    "XblRealTimeActivityRemoveSubscriptionErrorHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblPresenceSetPresenceAsync": (HRESULT, [XblContextHandle, ctypes.c_bool, ctypes.POINTER(XblPresenceRichPresenceIds), ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblPresenceRecordHandle)]),
    "XblPresenceGetPresenceForMultipleUsersAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XblPresenceQueryFilters), ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceForMultipleUsersResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPresenceGetPresenceForMultipleUsersResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblPresenceRecordHandle), ctypes.c_size_t]),
    "XblPresenceGetPresenceForSocialGroupAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint64), ctypes.POINTER(XblPresenceQueryFilters), ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceForSocialGroupResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPresenceGetPresenceForSocialGroupResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblPresenceRecordHandle), ctypes.c_size_t]),
    "XblPresenceRecordGetXuid": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(ctypes.c_uint64)]),
    "XblPresenceRecordGetUserState": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblPresenceRecordGetDeviceRecords": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(ctypes.POINTER(XblPresenceDeviceRecord)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPresenceRecordDuplicateHandle": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(XblPresenceRecordHandle)]),
    "XblPresenceRecordCloseHandle": (None, [XblPresenceRecordHandle]),
    "XblPresenceTrackUsers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblPresenceStopTrackingUsers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblPresenceTrackAdditionalTitles": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t]),
    "XblPresenceStopTrackingAdditionalTitles": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t]),
    "XblPresenceAddDevicePresenceChangedHandler": (ctypes.c_int32, [XblContextHandle, XblPresenceDevicePresenceChangedHandler, ctypes.c_void_p]),
    "XblPresenceRemoveDevicePresenceChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblPresenceAddTitlePresenceChangedHandler": (ctypes.c_int32, [XblContextHandle, XblPresenceTitlePresenceChangedHandler, ctypes.c_void_p]),
    "XblPresenceRemoveTitlePresenceChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblPresenceSubscribeToDevicePresenceChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblPresenceUnsubscribeFromDevicePresenceChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblPresenceSubscribeToTitlePresenceChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblPresenceUnsubscribeFromTitlePresenceChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblProfileGetUserProfileAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XblProfileGetUserProfileResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblUserProfile)]),
    "XblProfileGetUserProfilesAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblProfileGetUserProfilesResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblProfileGetUserProfilesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XblUserProfile)]),
    "XblProfileGetUserProfilesForSocialGroupAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblProfileGetUserProfilesForSocialGroupResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblProfileGetUserProfilesForSocialGroupResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XblUserProfile)]),
    "XblMultiplayerSessionReferenceCreate": (XblMultiplayerSessionReference, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "XblMultiplayerSessionReferenceParseFromUriPath": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XblMultiplayerSessionReference)]),
    "XblMultiplayerSessionReferenceToUriPath": (HRESULT, [ctypes.POINTER(XblMultiplayerSessionReference), ctypes.POINTER(XblMultiplayerSessionReferenceUri)]),
    "XblMultiplayerSessionReferenceIsValid": (ctypes.c_bool, [ctypes.POINTER(XblMultiplayerSessionReference)]),
    "XblMultiplayerSessionCreateHandle": (XblMultiplayerSessionHandle, [ctypes.c_uint64, ctypes.POINTER(XblMultiplayerSessionReference), ctypes.POINTER(XblMultiplayerSessionInitArgs)]),
    "XblMultiplayerSessionDuplicateHandle": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(XblMultiplayerSessionHandle)]),
    "XblMultiplayerSessionCloseHandle": (None, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionArbitrationStatus": (ctypes.c_uint32, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionTimeOfSession": (ctypes.c_int64, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionGetInitializationInfo": (ctypes.POINTER(XblMultiplayerSessionInitializationInfo), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionSubscribedChangeTypes": (ctypes.c_uint32, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionHostCandidates": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.POINTER(XblDeviceToken)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSessionSessionReference": (ctypes.POINTER(XblMultiplayerSessionReference), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionSessionConstants": (ctypes.POINTER(XblMultiplayerSessionConstants), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionConstantsSetMaxMembersInSession": (None, [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionConstantsSetVisibility": (None, [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionConstantsSetTimeouts": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64]),
    "XblMultiplayerSessionConstantsSetArbitrationTimeouts": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_uint64, ctypes.c_uint64]),
    "XblMultiplayerSessionConstantsSetQosConnectivityMetrics": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_bool, ctypes.c_bool, ctypes.c_bool, ctypes.c_bool]),
    "XblMultiplayerSessionConstantsSetMemberInitialization": (HRESULT, [XblMultiplayerSessionHandle, XblMultiplayerMemberInitialization]),
    "XblMultiplayerSessionConstantsSetPeerToPeerRequirements": (HRESULT, [XblMultiplayerSessionHandle, XblMultiplayerPeerToPeerRequirements]),
    "XblMultiplayerSessionConstantsSetPeerToHostRequirements": (HRESULT, [XblMultiplayerSessionHandle, XblMultiplayerPeerToHostRequirements]),
    "XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionConstantsSetCapabilities": (HRESULT, [XblMultiplayerSessionHandle, XblMultiplayerSessionCapabilities]),
    "XblMultiplayerSessionConstantsSetCloudComputePackageJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionSessionProperties": (ctypes.POINTER(XblMultiplayerSessionProperties), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionPropertiesSetKeywords": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblMultiplayerSessionPropertiesSetJoinRestriction": (None, [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionPropertiesSetReadRestriction": (None, [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionPropertiesSetTurnCollection": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t]),
    "XblMultiplayerSessionRoleTypes": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.POINTER(XblMultiplayerRoleType)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSessionGetRoleByName": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.POINTER(XblMultiplayerRole))]),
    "XblMultiplayerSessionSetMutableRoleSettings": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32)]),
    "XblMultiplayerSessionMembers": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.POINTER(XblMultiplayerSessionMember)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSessionGetMember": (ctypes.POINTER(XblMultiplayerSessionMember), [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionMatchmakingServer": (ctypes.POINTER(XblMultiplayerMatchmakingServer), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionTournamentsServer": (ctypes.POINTER(XblMultiplayerTournamentsServer), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionArbitrationServer": (ctypes.POINTER(XblMultiplayerArbitrationServer), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionMembersAccepted": (ctypes.c_uint32, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionRawServersJson": (ctypes.c_char_p, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionSetRawServersJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionEtag": (ctypes.c_char_p, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionCurrentUser": (ctypes.POINTER(XblMultiplayerSessionMember), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionGetInfo": (ctypes.POINTER(XblMultiplayerSessionInfo), [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionWriteStatus": (ctypes.c_uint32, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionAddMemberReservation": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_bool]),
    "XblMultiplayerSessionJoin": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p, ctypes.c_bool, ctypes.c_bool]),
    "XblMultiplayerSessionSetInitializationSucceeded": (None, [XblMultiplayerSessionHandle, ctypes.c_bool]),
    "XblMultiplayerSessionSetHostDeviceToken": (None, [XblMultiplayerSessionHandle, XblDeviceToken]),
    "XblMultiplayerSessionSetMatchmakingServerConnectionPath": (None, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionSetClosed": (None, [XblMultiplayerSessionHandle, ctypes.c_bool]),
    "XblMultiplayerSessionSetLocked": (None, [XblMultiplayerSessionHandle, ctypes.c_bool]),
    "XblMultiplayerSessionSetAllocateCloudCompute": (None, [XblMultiplayerSessionHandle, ctypes.c_bool]),
    "XblMultiplayerSessionSetMatchmakingResubmit": (None, [XblMultiplayerSessionHandle, ctypes.c_bool]),
    "XblMultiplayerSessionSetServerConnectionStringCandidates": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblMultiplayerSessionSetSessionChangeSubscription": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionLeave": (HRESULT, [XblMultiplayerSessionHandle]),
    "XblMultiplayerSessionCurrentUserSetStatus": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_uint32]),
    "XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblFormatSecureDeviceAddress": (HRESULT, [ctypes.c_char_p, ctypes.POINTER(XblFormattedSecureDeviceAddress)]),
    "XblMultiplayerSessionCurrentUserSetRoles": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(XblMultiplayerSessionMemberRole), ctypes.c_size_t]),
    "XblMultiplayerSessionCurrentUserSetMembersInGroup": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t]),
    "XblMultiplayerSessionCurrentUserSetGroups": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblMultiplayerSessionCurrentUserSetEncounters": (HRESULT, [XblMultiplayerSessionHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblMultiplayerSessionCurrentUserSetQosMeasurements": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionCurrentUserSetServerQosMeasurements": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionCurrentUserSetCustomPropertyJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionSetCustomPropertyJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "XblMultiplayerSessionDeleteCustomPropertyJson": (HRESULT, [XblMultiplayerSessionHandle, ctypes.c_char_p]),
    "XblMultiplayerSessionCompare": (ctypes.c_uint32, [XblMultiplayerSessionHandle, XblMultiplayerSessionHandle]),
    "XblMultiplayerSearchHandleDuplicateHandle": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(XblMultiplayerSearchHandle)]),
    "XblMultiplayerSearchHandleCloseHandle": (None, [XblMultiplayerSearchHandle]),
    "XblMultiplayerSearchHandleGetSessionReference": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(XblMultiplayerSessionReference)]),
    "XblMultiplayerSearchHandleGetId": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblMultiplayerSearchHandleGetSessionOwnerXuids": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.POINTER(ctypes.c_uint64)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSearchHandleGetTags": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.POINTER(XblMultiplayerSessionTag)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSearchHandleGetStringAttributes": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.POINTER(XblMultiplayerSessionStringAttribute)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSearchHandleGetNumberAttributes": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.POINTER(XblMultiplayerSessionNumberAttribute)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSearchHandleGetVisibility": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblMultiplayerSearchHandleGetJoinRestriction": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblMultiplayerSearchHandleGetSessionClosed": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_bool)]),
    "XblMultiplayerSearchHandleGetMemberCounts": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSearchHandleGetCreationTime": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_int64)]),
    "XblMultiplayerSearchHandleGetCustomSessionPropertiesJson": (HRESULT, [XblMultiplayerSearchHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblMultiplayerWriteSessionAsync": (HRESULT, [XblContextHandle, XblMultiplayerSessionHandle, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerWriteSessionResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSessionHandle)]),
    "XblMultiplayerWriteSessionByHandleAsync": (HRESULT, [XblContextHandle, XblMultiplayerSessionHandle, ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerWriteSessionByHandleResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSessionHandle)]),
    "XblMultiplayerGetSessionAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerSessionReference), ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetSessionResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSessionHandle)]),
    "XblMultiplayerGetSessionByHandleAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetSessionByHandleResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSessionHandle)]),
    "XblMultiplayerQuerySessionsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerSessionQuery), ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerQuerySessionsResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerQuerySessionsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XblMultiplayerSessionQueryResult)]),
    "XblMultiplayerSetActivityAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerSessionReference), ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerClearActivityAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerSetTransferHandleAsync": (HRESULT, [XblContextHandle, XblMultiplayerSessionReference, XblMultiplayerSessionReference, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerSetTransferHandleResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSessionHandleId)]),
    "XblMultiplayerCreateSearchHandleAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerSessionReference), ctypes.POINTER(XblMultiplayerSessionTag), ctypes.c_size_t, ctypes.POINTER(XblMultiplayerSessionNumberAttribute), ctypes.c_size_t, ctypes.POINTER(XblMultiplayerSessionStringAttribute), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerCreateSearchHandleResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSearchHandle)]),
    "XblMultiplayerDeleteSearchHandleAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetSearchHandlesAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetSearchHandlesResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerGetSearchHandlesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblMultiplayerSearchHandle), ctypes.c_size_t]),
    "XblMultiplayerSendInvitesAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerSessionReference), ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerSendInvitesResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XblMultiplayerInviteHandle)]),
    "XblMultiplayerGetActivitiesForSocialGroupAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_uint64, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_uint64, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetActivitiesForSocialGroupResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerGetActivitiesForSocialGroupResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XblMultiplayerActivityDetails)]),
    "XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblMultiplayerActivityDetails)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerGetActivitiesForUsersAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetActivitiesWithPropertiesForUsersAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerGetActivitiesForUsersResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerGetActivitiesForUsersResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(XblMultiplayerActivityDetails)]),
    "XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerGetActivitiesWithPropertiesForUsersResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblMultiplayerActivityDetails)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerSetSubscriptionsEnabled": (HRESULT, [XblContextHandle, ctypes.c_bool]),
    "XblMultiplayerSubscriptionsEnabled": (ctypes.c_bool, [XblContextHandle]),
    "XblMultiplayerAddSessionChangedHandler": (ctypes.c_int32, [XblContextHandle, XblMultiplayerSessionChangedHandler, ctypes.c_void_p]),
    "XblMultiplayerRemoveSessionChangedHandler": (None, [XblContextHandle, ctypes.c_int32]),
    "XblMultiplayerAddSubscriptionLostHandler": (ctypes.c_int32, [XblContextHandle, XblMultiplayerSessionSubscriptionLostHandler, ctypes.c_void_p]),
    "XblMultiplayerRemoveSubscriptionLostHandler": (None, [XblContextHandle, ctypes.c_int32]),
    "XblMultiplayerAddConnectionIdChangedHandler": (ctypes.c_int32, [XblContextHandle, XblMultiplayerConnectionIdChangedHandler, ctypes.c_void_p]),
    "XblMultiplayerRemoveConnectionIdChangedHandler": (None, [XblContextHandle, ctypes.c_int32]),
    "XblSocialGetSocialRelationshipsAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblSocialGetSocialRelationshipsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblSocialRelationshipResultHandle)]),
    "XblSocialRelationshipResultGetRelationships": (HRESULT, [XblSocialRelationshipResultHandle, ctypes.POINTER(ctypes.POINTER(XblSocialRelationship)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblSocialRelationshipResultHasNext": (HRESULT, [XblSocialRelationshipResultHandle, ctypes.POINTER(ctypes.c_bool)]),
    "XblSocialRelationshipResultGetTotalCount": (HRESULT, [XblSocialRelationshipResultHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "XblSocialRelationshipResultGetNextAsync": (HRESULT, [XblContextHandle, XblSocialRelationshipResultHandle, ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblSocialRelationshipResultGetNextResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblSocialRelationshipResultHandle)]),
    "XblSocialRelationshipResultDuplicateHandle": (HRESULT, [XblSocialRelationshipResultHandle, ctypes.POINTER(XblSocialRelationshipResultHandle)]),
    "XblSocialRelationshipResultCloseHandle": (None, [XblSocialRelationshipResultHandle]),
    "XblSocialAddSocialRelationshipChangedHandler": (ctypes.c_int32, [XblContextHandle, XblSocialRelationshipChangedHandler, ctypes.c_void_p]),
    "XblSocialRemoveSocialRelationshipChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblSocialAddFriendRequestCountChangedHandler": (HRESULT, [XblContextHandle, XblSocialIncomingFriendRequestCountChangedHandler, ctypes.c_void_p, ctypes.POINTER(ctypes.c_int32)]),
    "XblSocialRemoveFriendRequestCountChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblSocialSubscribeToSocialRelationshipChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblSocialUnsubscribeFromSocialRelationshipChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblSocialSubmitReputationFeedbackAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.POINTER(XblMultiplayerSessionReference), ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblSocialSubmitBatchReputationFeedbackAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblReputationFeedbackItem), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblSocialManagerPresenceRecordIsUserPlayingTitle": (ctypes.c_bool, [ctypes.POINTER(XblSocialManagerPresenceRecord), ctypes.c_uint32]),
    "XblSocialManagerUserGroupGetType": (HRESULT, [XblSocialManagerUserGroupHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblSocialManagerUserGroupGetLocalUser": (HRESULT, [XblSocialManagerUserGroupHandle, ctypes.POINTER(XUserHandle)]),
    "XblSocialManagerUserGroupGetFilters": (HRESULT, [XblSocialManagerUserGroupHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32)]),
    "XblSocialManagerUserGroupGetUsers": (HRESULT, [XblSocialManagerUserGroupHandle, ctypes.POINTER(ctypes.POINTER(ctypes.POINTER(XblSocialManagerUser))), ctypes.POINTER(ctypes.c_size_t)]),
    "XblSocialManagerUserGroupGetUsersTrackedByGroup": (HRESULT, [XblSocialManagerUserGroupHandle, ctypes.POINTER(ctypes.POINTER(ctypes.c_uint64)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblSocialManagerAddLocalUser": (HRESULT, [XUserHandle, ctypes.c_uint32, XTaskQueueHandle]),
    "XblSocialManagerRemoveLocalUser": (HRESULT, [XUserHandle]),
    "XblSocialManagerDoWork": (HRESULT, [ctypes.POINTER(ctypes.POINTER(XblSocialManagerEvent)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblSocialManagerCreateSocialUserGroupFromFilters": (HRESULT, [XUserHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XblSocialManagerUserGroupHandle)]),
    "XblSocialManagerCreateSocialUserGroupFromList": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XblSocialManagerUserGroupHandle)]),
    "XblSocialManagerDestroySocialUserGroup": (HRESULT, [XblSocialManagerUserGroupHandle]),
    "XblSocialManagerGetLocalUserCount": (ctypes.c_size_t, []),
    "XblSocialManagerGetLocalUsers": (HRESULT, [ctypes.c_size_t, ctypes.POINTER(XUserHandle)]),
    "XblSocialManagerUpdateSocialUserGroup": (HRESULT, [XblSocialManagerUserGroupHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblSocialManagerSetRichPresencePollingStatus": (HRESULT, [XUserHandle, ctypes.c_bool]),
    "XblStringVerifyStringAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblStringVerifyStringResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblStringVerifyStringResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblVerifyStringResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblStringVerifyStringsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XblStringVerifyStringsResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblStringVerifyStringsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblVerifyStringResult)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerActivityUpdateRecentPlayers": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerActivityRecentPlayerUpdate), ctypes.c_size_t]),
    "XblMultiplayerActivityFlushRecentPlayersAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerActivitySetActivityAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblMultiplayerActivityInfo), ctypes.c_bool, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerActivityGetActivityAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerActivityGetActivityResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerActivityGetActivityResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblMultiplayerActivityInfo)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerActivityDeleteActivityAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerActivitySendInvitesAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_bool, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMultiplayerManagerMemberAreMembersOnSameDevice": (ctypes.c_bool, [ctypes.POINTER(XblMultiplayerManagerMember), ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerEventArgsXuid": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(ctypes.c_uint64)]),
    "XblMultiplayerEventArgsMembersCount": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerEventArgsMembers": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.c_size_t, ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerEventArgsMember": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerEventArgsPropertiesJson": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblMultiplayerEventArgsFindMatchCompleted": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32)]),
    "XblMultiplayerEventArgsTournamentRegistrationStateChanged": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.POINTER(ctypes.c_uint32)]),
    "XblMultiplayerEventArgsTournamentGameSessionReady": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(ctypes.c_int64)]),
    "XblMultiplayerEventArgsPerformQoSMeasurements": (HRESULT, [XblMultiplayerEventArgsHandle, ctypes.POINTER(XblMultiplayerPerformQoSMeasurementsArgs)]),
    "XblMultiplayerManagerInitialize": (HRESULT, [ctypes.c_char_p, XTaskQueueHandle]),
    "XblMultiplayerManagerDoWork": (HRESULT, [ctypes.POINTER(ctypes.POINTER(XblMultiplayerEvent)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMultiplayerManagerLobbySessionCorrelationId": (HRESULT, [ctypes.POINTER(XblGuid)]),
    "XblMultiplayerManagerLobbySessionSessionReference": (HRESULT, [ctypes.POINTER(XblMultiplayerSessionReference)]),
    "XblMultiplayerManagerLobbySessionLocalMembersCount": (ctypes.c_size_t, []),
    "XblMultiplayerManagerLobbySessionLocalMembers": (HRESULT, [ctypes.c_size_t, ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerManagerLobbySessionMembersCount": (ctypes.c_size_t, []),
    "XblMultiplayerManagerLobbySessionMembers": (HRESULT, [ctypes.c_size_t, ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerManagerLobbySessionHost": (HRESULT, [ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerManagerLobbySessionPropertiesJson": (ctypes.c_char_p, []),
    "XblMultiplayerManagerLobbySessionConstants": (ctypes.POINTER(XblMultiplayerSessionConstants), []),
    "XblMultiplayerManagerLobbySessionLastTournamentTeamResult": (ctypes.POINTER(XblTournamentTeamResult), []),
    "XblMultiplayerManagerLobbySessionAddLocalUser": (HRESULT, [XUserHandle]),
    "XblMultiplayerManagerLobbySessionRemoveLocalUser": (HRESULT, [XUserHandle]),
    "XblMultiplayerManagerLobbySessionSetLocalMemberProperties": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerLobbySessionIsHost": (ctypes.c_bool, [ctypes.c_uint64]),
    "XblMultiplayerManagerLobbySessionSetProperties": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerLobbySessionSetSynchronizedProperties": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerLobbySessionSetSynchronizedHost": (HRESULT, [ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerLobbySessionInviteFriends": (HRESULT, [XUserHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "XblMultiplayerManagerLobbySessionInviteUsers": (HRESULT, [XUserHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_char_p, ctypes.c_char_p]),
    "XblMultiplayerManagerGameSessionActive": (ctypes.c_bool, []),
    "XblMultiplayerManagerGameSessionCorrelationId": (ctypes.c_char_p, []),
    "XblMultiplayerManagerGameSessionSessionReference": (ctypes.POINTER(XblMultiplayerSessionReference), []),
    "XblMultiplayerManagerGameSessionMembersCount": (ctypes.c_size_t, []),
    "XblMultiplayerManagerGameSessionMembers": (HRESULT, [ctypes.c_size_t, ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerManagerGameSessionHost": (HRESULT, [ctypes.POINTER(XblMultiplayerManagerMember)]),
    "XblMultiplayerManagerGameSessionPropertiesJson": (ctypes.c_char_p, []),
    "XblMultiplayerManagerGameSessionConstants": (ctypes.POINTER(XblMultiplayerSessionConstants), []),
    "XblMultiplayerManagerGameSessionIsHost": (ctypes.c_bool, [ctypes.c_uint64]),
    "XblMultiplayerManagerGameSessionSetProperties": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerGameSessionSetSynchronizedProperties": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerGameSessionSetSynchronizedHost": (HRESULT, [ctypes.c_char_p, ctypes.c_void_p]),
    "XblMultiplayerManagerJoinLobby": (HRESULT, [ctypes.c_char_p, XUserHandle]),
    "XblMultiplayerManagerJoinGameFromLobby": (HRESULT, [ctypes.c_char_p]),
    "XblMultiplayerManagerJoinGame": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblMultiplayerManagerLeaveGame": (HRESULT, []),
    "XblMultiplayerManagerFindMatch": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint32]),
    "XblMultiplayerManagerCancelMatch": (None, []),
    "XblMultiplayerManagerMatchStatus": (ctypes.c_uint32, []),
    "XblMultiplayerManagerEstimatedMatchWaitTime": (ctypes.c_uint32, []),
    "XblMultiplayerManagerAutoFillMembersDuringMatchmaking": (ctypes.c_bool, []),
    "XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking": (None, [ctypes.c_bool]),
    "XblMultiplayerManagerSetQosMeasurements": (HRESULT, [ctypes.c_char_p]),
    "XblMultiplayerManagerJoinability": (ctypes.c_uint32, []),
    "XblMultiplayerManagerSetJoinability": (HRESULT, [ctypes.c_uint32, ctypes.c_void_p]),
    "XblMatchmakingCreateMatchTicketAsync": (HRESULT, [XblContextHandle, XblMultiplayerSessionReference, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMatchmakingCreateMatchTicketResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblCreateMatchTicketResponse)]),
    "XblMatchmakingDeleteMatchTicketAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMatchmakingGetMatchTicketDetailsAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMatchmakingGetMatchTicketDetailsResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMatchmakingGetMatchTicketDetailsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblMatchTicketDetailsResponse)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMatchmakingGetHopperStatisticsAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblMatchmakingGetHopperStatisticsResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblMatchmakingGetHopperStatisticsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblHopperStatisticsResponse)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyGetAvoidListAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyGetAvoidListResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyGetAvoidListResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint64)]),
    "XblPrivacyGetMuteListAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyGetMuteListResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyGetMuteListResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint64)]),
    "XblPrivacyCheckPermissionAsync": (HRESULT, [XblContextHandle, ctypes.c_uint32, ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyCheckPermissionResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyCheckPermissionResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblPermissionCheckResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyCheckPermissionForAnonymousUserAsync": (HRESULT, [XblContextHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyCheckPermissionForAnonymousUserResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyCheckPermissionForAnonymousUserResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblPermissionCheckResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyBatchCheckPermissionAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyBatchCheckPermissionResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyBatchCheckPermissionResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblPermissionCheckResult)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblTitleManagedStatsUpdateStatsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblTitleManagedStatistic), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleManagedStatsWriteAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblTitleManagedStatistic), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleManagedStatsDeleteStatsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblUserStatisticsGetSingleUserStatisticAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "XblUserStatisticsGetSingleUserStatisticResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetSingleUserStatisticResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblUserStatisticsResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetSingleUserStatisticsAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblUserStatisticsGetSingleUserStatisticsResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetSingleUserStatisticsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblUserStatisticsResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetMultipleUserStatisticsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblUserStatisticsGetMultipleUserStatisticsResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetMultipleUserStatisticsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblUserStatisticsResult)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_uint32, ctypes.POINTER(XblRequestedStatistics), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblUserStatisticsResult)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblUserStatisticsTrackStatistics": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblUserStatisticsStopTrackingStatistics": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblUserStatisticsStopTrackingUsers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblUserStatisticsAddStatisticChangedHandler": (ctypes.c_int32, [XblContextHandle, XblStatisticChangedHandler, ctypes.c_void_p]),
    "XblUserStatisticsRemoveStatisticChangedHandler": (None, [XblContextHandle, ctypes.c_int32]),
    "XblUserStatisticsSubscribeToStatisticChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblUserStatisticsUnsubscribeFromStatisticChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblEventsWriteInGameEvent": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "XblLeaderboardGetLeaderboardAsync": (HRESULT, [XblContextHandle, XblLeaderboardQuery, ctypes.POINTER(XAsyncBlock)]),
    "XblLeaderboardGetLeaderboardResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblLeaderboardGetLeaderboardResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblLeaderboardResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblLeaderboardResultGetNextAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblLeaderboardResult), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblLeaderboardResultGetNextResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblLeaderboardResultGetNextResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblLeaderboardResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblTitleStorageBlobMetadataResultGetItems": (HRESULT, [XblTitleStorageBlobMetadataResultHandle, ctypes.POINTER(ctypes.POINTER(XblTitleStorageBlobMetadata)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblTitleStorageBlobMetadataResultHasNext": (HRESULT, [XblTitleStorageBlobMetadataResultHandle, ctypes.POINTER(ctypes.c_bool)]),
    "XblTitleStorageBlobMetadataResultGetNextAsync": (HRESULT, [XblTitleStorageBlobMetadataResultHandle, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleStorageBlobMetadataResultGetNextResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblTitleStorageBlobMetadataResultHandle)]),
    "XblTitleStorageBlobMetadataResultDuplicateHandle": (HRESULT, [XblTitleStorageBlobMetadataResultHandle, ctypes.POINTER(XblTitleStorageBlobMetadataResultHandle)]),
    "XblTitleStorageBlobMetadataResultCloseHandle": (None, [XblTitleStorageBlobMetadataResultHandle]),
    "XblTitleStorageGetQuotaAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleStorageGetQuotaResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblTitleStorageGetBlobMetadataAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleStorageGetBlobMetadataResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblTitleStorageBlobMetadataResultHandle)]),
    "XblTitleStorageDeleteBlobAsync": (HRESULT, [XblContextHandle, XblTitleStorageBlobMetadata, ctypes.c_bool, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleStorageDownloadBlobAsync": (HRESULT, [XblContextHandle, XblTitleStorageBlobMetadata, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleStorageDownloadBlobResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblTitleStorageBlobMetadata)]),
    "XblTitleStorageUploadBlobAsync": (HRESULT, [XblContextHandle, XblTitleStorageBlobMetadata, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_uint32, ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleStorageUploadBlobResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblTitleStorageBlobMetadata)]),
}


def declare(library: Any) -> None:
    """Give every function of this module its argument and result types in the loaded library."""
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
