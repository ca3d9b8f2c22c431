"""The other services and the HTTP layer for ctypes; what they share with the rest is in ``ctypes_decls``.

A module of its own, as most programs do without: ``xblshim.load()`` imports it when one of its functions
is asked for. Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

import ctypes
import enum
from typing import Any

from .ctypes_decls import (
    HCCallHandle,
    HCMockCallHandle,
    HCWebsocketHandle,
    HRESULT,
    XAsyncBlock,
    XTaskQueueHandle,
    XUserHandle,
    XblContextHandle,
    XblGuid,
)

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
    """As in C: HCCompressionLevel."""

    None_ = 0
    Low = 1
    Medium = 6
    High = 9


class HCConfigSetting(enum.IntEnum):
    """As in C: HCConfigSetting."""

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


class XblRealTimeActivitySubscriptionState(enum.IntEnum):
    """As in C: XblRealTimeActivitySubscriptionState."""

    Unknown = 0
    PendingSubscribe = 1
    Subscribed = 2
    PendingUnsubscribe = 3
    Closed = 4


class XblRealTimeActivityConnectionState(enum.IntEnum):
    """As in C: XblRealTimeActivityConnectionState."""

    Connected = 0
    Connecting = 1
    Disconnected = 2


class XblRealTimeActivitySubscriptionHandle(ctypes.c_void_p):
    """As in C: XblRealTimeActivitySubscriptionHandle."""


class XblPresenceDeviceType(enum.IntEnum):
    """As in C: XblPresenceDeviceType."""

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
    """As in C: XblPresenceUserState."""

    Unknown = 0
    Online = 1
    Away = 2
    Offline = 3


class XblPresenceTitleViewState(enum.IntEnum):
    """As in C: XblPresenceTitleViewState."""

    Unknown = 0
    FullScreen = 1
    Filled = 2
    Snapped = 3
    Background = 4


class XblPresenceDetailLevel(enum.IntEnum):
    """As in C: XblPresenceDetailLevel."""

    Default = 0
    User = 1
    Device = 2
    Title = 3
    All = 4


class XblPresenceMediaIdType(enum.IntEnum):
    """As in C: XblPresenceMediaIdType."""

    Unknown = 0
    Bing = 1
    MediaProvider = 2


class XblPresenceTitleState(enum.IntEnum):
    """As in C: XblPresenceTitleState."""

    Unknown = 0
    Started = 1
    Ended = 2


class XblPresenceBroadcastProvider(enum.IntEnum):
    """As in C: XblPresenceBroadcastProvider."""

    Unknown = 0
    Twitch = 1


class XblPresenceRecordHandle(ctypes.c_void_p):
    """As in C: XblPresenceRecordHandle."""


class XblPresenceDeviceRecord(ctypes.Structure):
    """As in C: XblPresenceDeviceRecord."""

    deviceType: int
    titleRecords: Any
    titleRecordsCount: int


class XblPresenceTitleRecord(ctypes.Structure):
    """As in C: XblPresenceTitleRecord."""

    titleId: int
    titleName: bytes | None
    lastModified: int
    titleActive: bool
    richPresenceString: bytes | None
    viewState: int
    broadcastRecord: Any


class XblPresenceBroadcastRecord(ctypes.Structure):
    """As in C: XblPresenceBroadcastRecord."""

    broadcastId: bytes | None
    session: ctypes.Array[ctypes.c_char]
    provider: int
    viewerCount: int
    startTime: int


class XblPresenceRichPresenceIds(ctypes.Structure):
    """As in C: XblPresenceRichPresenceIds."""

    scid: ctypes.Array[ctypes.c_char]
    presenceId: bytes | None
    presenceTokenIds: Any
    presenceTokenIdsCount: int


class XblPresenceQueryFilters(ctypes.Structure):
    """As in C: XblPresenceQueryFilters."""

    deviceTypes: Any
    deviceTypesCount: int
    titleIds: Any
    titleIdsCount: int
    detailLevel: int
    onlineOnly: bool
    broadcastingOnly: bool


class XblUserProfile(ctypes.Structure):
    """As in C: XblUserProfile."""

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
    """As in C: XblSocialRelationshipFilter."""

    All = 0
    Favorite = 1
    LegacyXboxLiveFriends = 2


class XblReputationFeedbackType(enum.IntEnum):
    """As in C: XblReputationFeedbackType."""

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
    """As in C: XblSocialNotificationType."""

    Unknown = 0
    Added = 1
    Changed = 2
    Removed = 3
    IncomingFriendRequestCountChanged = 4


class XblSocialRelationship(ctypes.Structure):
    """As in C: XblSocialRelationship."""

    xboxUserId: int
    isFavorite: bool
    isFriend: bool
    isFollowingCaller: bool
    socialNetworks: Any
    socialNetworksCount: int


class XblSocialRelationshipChangeEventArgs(ctypes.Structure):
    """As in C: XblSocialRelationshipChangeEventArgs."""

    callerXboxUserId: int
    socialNotification: int
    xboxUserIds: Any
    xboxUserIdsCount: int


class XblSocialFriendRequestCountChangedEventArgs(ctypes.Structure):
    """As in C: XblSocialFriendRequestCountChangedEventArgs."""

    callerXboxUserId: int
    incomingFriendRequestCount: int


class XblSocialRelationshipResultHandle(ctypes.c_void_p):
    """As in C: XblSocialRelationshipResultHandle."""


class XblReputationFeedbackItem(ctypes.Structure):
    """As in C: XblReputationFeedbackItem."""

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
    """As in C: XblVerifyStringResultCode."""

    Success = 0
    Offensive = 1
    TooLong = 2
    UnknownError = 3


class XblVerifyStringResult(ctypes.Structure):
    """As in C: XblVerifyStringResult."""

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
    """As in C: XblPrivacySetting."""

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
    """As in C: XblPrivilege."""

    Unknown = 0
    AllowIngameVoiceCommunications = 205
    AllowVideoCommunications = 235
    AllowProfileViewing = 249
    AllowCommunications = 252
    AllowMultiplayer = 254
    AllowAddFriend = 255


class XblPermission(enum.IntEnum):
    """As in C: XblPermission."""

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
    """As in C: XblPermissionDenyReason."""

    Unknown = 0
    NotAllowed = 2
    MissingPrivilege = 3
    PrivilegeRestrictsTarget = 4
    BlockListRestrictsTarget = 5
    MuteListRestrictsTarget = 7
    PrivacySettingRestrictsTarget = 9
    CrossNetworkUserMustBeFriend = 12


class XblAnonymousUserType(enum.IntEnum):
    """As in C: XblAnonymousUserType."""

    Unknown = 0
    CrossNetworkUser = 1
    CrossNetworkFriend = 2


class XblPermissionDenyReasonDetails(ctypes.Structure):
    """As in C: XblPermissionDenyReasonDetails."""

    reason: int
    restrictedPrivilege: int
    restrictedPrivacySetting: int


class XblPermissionCheckResult(ctypes.Structure):
    """As in C: XblPermissionCheckResult."""

    isAllowed: bool
    targetXuid: int
    targetUserType: int
    permissionRequested: int
    reasons: Any
    reasonsCount: int


class XblTitleManagedStatType(enum.IntEnum):
    """As in C: XblTitleManagedStatType."""

    Number = 0
    String = 1


class XblTitleManagedStatistic(ctypes.Structure):
    """As in C: XblTitleManagedStatistic."""

    statisticName: bytes | None
    statisticType: int
    numberValue: float
    stringValue: bytes | None


class XblStatistic(ctypes.Structure):
    """As in C: XblStatistic."""

    statisticName: bytes | None
    statisticType: bytes | None
    value: bytes | None


class XblServiceConfigurationStatistic(ctypes.Structure):
    """As in C: XblServiceConfigurationStatistic."""

    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    statistics: Any
    statisticsCount: int


class XblUserStatisticsResult(ctypes.Structure):
    """As in C: XblUserStatisticsResult."""

    xboxUserId: int
    serviceConfigStatistics: Any
    serviceConfigStatisticsCount: int


class XblRequestedStatistics(ctypes.Structure):
    """As in C: XblRequestedStatistics."""

    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    statistics: Any
    statisticsCount: int


class XblStatisticChangeEventArgs(ctypes.Structure):
    """As in C: XblStatisticChangeEventArgs."""

    xboxUserId: int
    serviceConfigurationId: ctypes.Array[ctypes.c_char]
    latestStatistic: XblStatistic


class XblLeaderboardStatType(enum.IntEnum):
    """As in C: XblLeaderboardStatType."""

    Uint64 = 0
    Boolean = 1
    Double = 2
    String = 3
    Other = 4


class XblLeaderboardSortOrder(enum.IntEnum):
    """As in C: XblLeaderboardSortOrder."""

    Descending = 0
    Ascending = 1


class XblSocialGroupType(enum.IntEnum):
    """As in C: XblSocialGroupType."""

    None_ = 0
    People = 1
    Favorites = 2


class XblLeaderboardQueryType(enum.IntEnum):
    """As in C: XblLeaderboardQueryType."""

    UserStatBacked = 0
    TitleManagedStatBackedGlobal = 1
    TitleManagedStatBackedSocial = 2


class XblLeaderboardColumn(ctypes.Structure):
    """As in C: XblLeaderboardColumn."""

    statName: bytes | None
    statType: int


class XblLeaderboardRow(ctypes.Structure):
    """As in C: XblLeaderboardRow."""

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
    """As in C: XblLeaderboardQuery."""

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
    """As in C: XblLeaderboardResult."""

    totalRowCount: int
    columns: Any
    columnsCount: int
    rows: Any
    rowsCount: int
    hasNext: bool
    nextQuery: XblLeaderboardQuery


class XblHttpCallResponseBodyType(enum.IntEnum):
    """As in C: XblHttpCallResponseBodyType."""

    String = 0
    Vector = 1


class XblHttpCallHandle(ctypes.c_void_p):
    """As in C: XblHttpCallHandle."""


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
HCCallRoutedHandler = ctypes.CFUNCTYPE(None, HCCallHandle, ctypes.c_void_p)
HCHttpCallRequestBodyReadFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t))
HCHttpCallProgressReportFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_void_p)
HCHttpCallResponseBodyWriteFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_void_p)
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
XblRealTimeActivityConnectionStateChangeHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32)
XblRealTimeActivitySubscriptionErrorHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p, XblRealTimeActivitySubscriptionHandle, HRESULT)
XblRealTimeActivityResyncHandler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
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
    "HCAddCallRoutedHandler": (ctypes.c_int32, [HCCallRoutedHandler, ctypes.c_void_p]),
    "HCRemoveCallRoutedHandler": (None, [ctypes.c_int32]),
    "HCSetGlobalProxy": (HRESULT, [ctypes.c_char_p]),
    "HCHttpCallCreate": (HRESULT, [ctypes.POINTER(HCCallHandle)]),
    "HCHttpCallPerformAsync": (HRESULT, [HCCallHandle, ctypes.POINTER(XAsyncBlock)]),
    "HCHttpCallDuplicateHandle": (HCCallHandle, [HCCallHandle]),
    "HCHttpCallCloseHandle": (HRESULT, [HCCallHandle]),
    "HCHttpCallGetId": (ctypes.c_uint64, [HCCallHandle]),
    "HCHttpCallSetTracing": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallGetRequestUrl": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallGetPerformCount": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestSetUrl": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCHttpCallRequestSetDynamicSize": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallRequestAddDynamicBytesWritten": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallRequestSetRequestBodyBytes": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCHttpCallRequestSetRequestBodyString": (HRESULT, [HCCallHandle, ctypes.c_char_p]),
    "HCHttpCallRequestEnableGzipCompression": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallResponseSetGzipCompressed": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallRequestSetRequestBodyReadFunction": (HRESULT, [HCCallHandle, HCHttpCallRequestBodyReadFunction, ctypes.c_size_t, ctypes.c_void_p]),
    "HCHttpCallRequestSetProgressReportFunction": (HRESULT, [HCCallHandle, HCHttpCallProgressReportFunction, ctypes.c_bool, ctypes.c_size_t, ctypes.c_void_p]),
    "HCHttpCallRequestSetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool]),
    "HCHttpCallRequestSetRetryAllowed": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallRequestSetRetryCacheId": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetTimeout": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetRetryDelay": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetTimeoutWindow": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetMaxReceiveBufferSize": (HRESULT, [HCCallHandle, ctypes.c_size_t]),
    "HCHttpCallRequestGetMaxReceiveBufferSize": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallRequestSetSSLValidation": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpDisableAssertsForSSLValidationInDevSandboxes": (HRESULT, [ctypes.c_uint32]),
    "HCHttpCallResponseSetResponseBodyWriteFunction": (HRESULT, [HCCallHandle, HCHttpCallResponseBodyWriteFunction, ctypes.c_void_p]),
    "HCHttpCallResponseGetResponseString": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetResponseBodyBytesSize": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseGetResponseBodyBytes": (HRESULT, [HCCallHandle, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseGetStatusCode": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetNetworkErrorCode": (HRESULT, [HCCallHandle, ctypes.POINTER(HRESULT), ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetPlatformNetworkErrorMessage": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetNumHeaders": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetHeaderAtIndex": (HRESULT, [HCCallHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
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
    "XblRealTimeActivitySubscriptionGetState": (HRESULT, [XblRealTimeActivitySubscriptionHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblRealTimeActivitySubscriptionGetId": (HRESULT, [XblRealTimeActivitySubscriptionHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblRealTimeActivityActivate": (HRESULT, [XblContextHandle]),
    "XblRealTimeActivityDeactivate": (HRESULT, [XblContextHandle]),
    "XblRealTimeActivityAddConnectionStateChangeHandler": (ctypes.c_int32, [XblContextHandle, XblRealTimeActivityConnectionStateChangeHandler, ctypes.c_void_p]),
    "XblRealTimeActivityRemoveConnectionStateChangeHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblRealTimeActivityAddSubscriptionErrorHandler": (ctypes.c_int32, [XblContextHandle, XblRealTimeActivitySubscriptionErrorHandler, ctypes.c_void_p]),
    "XblRealTimeActivityRemoveSubscriptionErrorHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblRealTimeActivityAddResyncHandler": (ctypes.c_int32, [XblContextHandle, XblRealTimeActivityResyncHandler, ctypes.c_void_p]),
    "XblRealTimeActivityRemoveResyncHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblPresenceRecordGetXuid": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(ctypes.c_uint64)]),
    "XblPresenceRecordGetUserState": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblPresenceRecordGetDeviceRecords": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(ctypes.POINTER(XblPresenceDeviceRecord)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPresenceRecordDuplicateHandle": (HRESULT, [XblPresenceRecordHandle, ctypes.POINTER(XblPresenceRecordHandle)]),
    "XblPresenceRecordCloseHandle": (None, [XblPresenceRecordHandle]),
    "XblPresenceSetPresenceAsync": (HRESULT, [XblContextHandle, ctypes.c_bool, ctypes.POINTER(XblPresenceRichPresenceIds), ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblPresenceRecordHandle)]),
    "XblPresenceGetPresenceForMultipleUsersAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(XblPresenceQueryFilters), ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceForMultipleUsersResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPresenceGetPresenceForMultipleUsersResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblPresenceRecordHandle), ctypes.c_size_t]),
    "XblPresenceGetPresenceForSocialGroupAsync": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint64), ctypes.POINTER(XblPresenceQueryFilters), ctypes.POINTER(XAsyncBlock)]),
    "XblPresenceGetPresenceForSocialGroupResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPresenceGetPresenceForSocialGroupResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(XblPresenceRecordHandle), ctypes.c_size_t]),
    "XblPresenceSubscribeToDevicePresenceChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblPresenceUnsubscribeFromDevicePresenceChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblPresenceSubscribeToTitlePresenceChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_uint32, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblPresenceUnsubscribeFromTitlePresenceChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblPresenceAddDevicePresenceChangedHandler": (ctypes.c_int32, [XblContextHandle, XblPresenceDevicePresenceChangedHandler, ctypes.c_void_p]),
    "XblPresenceRemoveDevicePresenceChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblPresenceAddTitlePresenceChangedHandler": (ctypes.c_int32, [XblContextHandle, XblPresenceTitlePresenceChangedHandler, ctypes.c_void_p]),
    "XblPresenceRemoveTitlePresenceChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblPresenceTrackUsers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblPresenceStopTrackingUsers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblPresenceTrackAdditionalTitles": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t]),
    "XblPresenceStopTrackingAdditionalTitles": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t]),
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
    "XblSocialSubscribeToSocialRelationshipChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblSocialUnsubscribeFromSocialRelationshipChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblSocialAddSocialRelationshipChangedHandler": (ctypes.c_int32, [XblContextHandle, XblSocialRelationshipChangedHandler, ctypes.c_void_p]),
    "XblSocialRemoveSocialRelationshipChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
    "XblSocialAddFriendRequestCountChangedHandler": (HRESULT, [XblContextHandle, XblSocialIncomingFriendRequestCountChangedHandler, ctypes.c_void_p, ctypes.POINTER(ctypes.c_int32)]),
    "XblSocialRemoveFriendRequestCountChangedHandler": (HRESULT, [XblContextHandle, ctypes.c_int32]),
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
    "XblPrivacyCheckPermissionAsync": (HRESULT, [XblContextHandle, ctypes.c_uint32, ctypes.c_uint64, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyCheckPermissionResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyCheckPermissionResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblPermissionCheckResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyCheckPermissionForAnonymousUserAsync": (HRESULT, [XblContextHandle, ctypes.c_uint32, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyCheckPermissionForAnonymousUserResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyCheckPermissionForAnonymousUserResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblPermissionCheckResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyBatchCheckPermissionAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint32), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyBatchCheckPermissionResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyBatchCheckPermissionResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblPermissionCheckResult)), ctypes.POINTER(ctypes.c_size_t), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyGetMuteListAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XAsyncBlock)]),
    "XblPrivacyGetMuteListResultCount": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblPrivacyGetMuteListResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint64)]),
    "XblTitleManagedStatsWriteAsync": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.POINTER(XblTitleManagedStatistic), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
    "XblTitleManagedStatsUpdateStatsAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblTitleManagedStatistic), ctypes.c_size_t, ctypes.POINTER(XAsyncBlock)]),
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
    "XblUserStatisticsSubscribeToStatisticChange": (HRESULT, [XblContextHandle, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XblRealTimeActivitySubscriptionHandle)]),
    "XblUserStatisticsUnsubscribeFromStatisticChange": (HRESULT, [XblContextHandle, XblRealTimeActivitySubscriptionHandle]),
    "XblUserStatisticsAddStatisticChangedHandler": (ctypes.c_int32, [XblContextHandle, XblStatisticChangedHandler, ctypes.c_void_p]),
    "XblUserStatisticsRemoveStatisticChangedHandler": (None, [XblContextHandle, ctypes.c_int32]),
    "XblUserStatisticsTrackStatistics": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblUserStatisticsStopTrackingStatistics": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_size_t]),
    "XblUserStatisticsStopTrackingUsers": (HRESULT, [XblContextHandle, ctypes.POINTER(ctypes.c_uint64), ctypes.c_size_t]),
    "XblEventsWriteInGameEvent": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "XblLeaderboardGetLeaderboardAsync": (HRESULT, [XblContextHandle, XblLeaderboardQuery, ctypes.POINTER(XAsyncBlock)]),
    "XblLeaderboardGetLeaderboardResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblLeaderboardGetLeaderboardResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblLeaderboardResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblLeaderboardResultGetNextAsync": (HRESULT, [XblContextHandle, ctypes.POINTER(XblLeaderboardResult), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblLeaderboardResultGetNextResultSize": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(ctypes.c_size_t)]),
    "XblLeaderboardResultGetNextResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(XblLeaderboardResult)), ctypes.POINTER(ctypes.c_size_t)]),
    "XblHttpCallCreate": (HRESULT, [XblContextHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(XblHttpCallHandle)]),
    "XblHttpCallPerformAsync": (HRESULT, [XblHttpCallHandle, ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "XblHttpCallDuplicateHandle": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(XblHttpCallHandle)]),
    "XblHttpCallCloseHandle": (None, [XblHttpCallHandle]),
    "XblHttpCallSetTracing": (HRESULT, [XblHttpCallHandle, ctypes.c_bool]),
    "XblHttpCallGetRequestUrl": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallRequestSetRequestBodyBytes": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "XblHttpCallRequestSetRequestBodyString": (HRESULT, [XblHttpCallHandle, ctypes.c_char_p]),
    "XblHttpCallRequestSetHeader": (HRESULT, [XblHttpCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool]),
    "XblHttpCallRequestSetRetryAllowed": (HRESULT, [XblHttpCallHandle, ctypes.c_bool]),
    "XblHttpCallRequestSetRetryCacheId": (HRESULT, [XblHttpCallHandle, ctypes.c_uint32]),
    "XblHttpCallRequestSetLongHttpCall": (HRESULT, [XblHttpCallHandle, ctypes.c_bool]),
    "XblHttpCallGetResponseString": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetResponseBodyBytesSize": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "XblHttpCallGetResponseBodyBytes": (HRESULT, [XblHttpCallHandle, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t)]),
    "XblHttpCallGetStatusCode": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblHttpCallGetNetworkErrorCode": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(HRESULT), ctypes.POINTER(ctypes.c_uint32)]),
    "XblHttpCallGetPlatformNetworkErrorMessage": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetHeader": (HRESULT, [XblHttpCallHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "XblHttpCallGetNumHeaders": (HRESULT, [XblHttpCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "XblHttpCallGetHeaderAtIndex": (HRESULT, [XblHttpCallHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
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


def declare(library: ctypes.CDLL) -> None:
    """Give every function of this module its argument and result types in the loaded library."""
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
