// xsapi-c/multiplayer_c.h: sessions that several players share
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_MULTIPLAYER_C_H
#define XBLSHIM_XSAPI_C_MULTIPLAYER_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>

#ifdef __cplusplus
enum class XblTournamentGameResult : uint32_t
{
    NoContest = 0,
    Win = 1,
    Loss = 2,
    Draw = 3,
    Rank = 4,
    NoShow = 5
};
#else
typedef uint32_t XblTournamentGameResult;
#define XblTournamentGameResult_NoContest 0u
#define XblTournamentGameResult_Win 1u
#define XblTournamentGameResult_Loss 2u
#define XblTournamentGameResult_Draw 3u
#define XblTournamentGameResult_Rank 4u
#define XblTournamentGameResult_NoShow 5u
#endif

#ifdef __cplusplus
enum class XblTournamentArbitrationState : uint32_t
{
    None = 0,
    Completed = 1,
    Canceled = 2,
    NoResults = 3,
    PartialResults = 4
};
#else
typedef uint32_t XblTournamentArbitrationState;
#define XblTournamentArbitrationState_None 0u
#define XblTournamentArbitrationState_Completed 1u
#define XblTournamentArbitrationState_Canceled 2u
#define XblTournamentArbitrationState_NoResults 3u
#define XblTournamentArbitrationState_PartialResults 4u
#endif

#ifdef __cplusplus
enum class XblTournamentGameResultSource : uint32_t
{
    None = 0,
    Arbitration = 1,
    Server = 2,
    Adjusted = 3
};
#else
typedef uint32_t XblTournamentGameResultSource;
#define XblTournamentGameResultSource_None 0u
#define XblTournamentGameResultSource_Arbitration 1u
#define XblTournamentGameResultSource_Server 2u
#define XblTournamentGameResultSource_Adjusted 3u
#endif

#ifdef __cplusplus
enum class XblTournamentArbitrationStatus : uint32_t
{
    Waiting = 0,
    InProgress = 1,
    Complete = 2,
    Playing = 3,
    Incomplete = 4,
    Joining = 5
};
#else
typedef uint32_t XblTournamentArbitrationStatus;
#define XblTournamentArbitrationStatus_Waiting 0u
#define XblTournamentArbitrationStatus_InProgress 1u
#define XblTournamentArbitrationStatus_Complete 2u
#define XblTournamentArbitrationStatus_Playing 3u
#define XblTournamentArbitrationStatus_Incomplete 4u
#define XblTournamentArbitrationStatus_Joining 5u
#endif

#ifdef __cplusplus
enum class XblTournamentRegistrationState : uint32_t
{
    Unknown = 0,
    Pending = 1,
    Withdrawn = 2,
    Rejected = 3,
    Registered = 4,
    Completed = 5
};
#else
typedef uint32_t XblTournamentRegistrationState;
#define XblTournamentRegistrationState_Unknown 0u
#define XblTournamentRegistrationState_Pending 1u
#define XblTournamentRegistrationState_Withdrawn 2u
#define XblTournamentRegistrationState_Rejected 3u
#define XblTournamentRegistrationState_Registered 4u
#define XblTournamentRegistrationState_Completed 5u
#endif

#ifdef __cplusplus
enum class XblTournamentRegistrationReason : uint32_t
{
    Unknown = 0,
    RegistrationClosed = 1,
    MemberAlreadyRegistered = 2,
    TournamentFull = 3,
    TeamEliminated = 4,
    TournamentCompleted = 5
};
#else
typedef uint32_t XblTournamentRegistrationReason;
#define XblTournamentRegistrationReason_Unknown 0u
#define XblTournamentRegistrationReason_RegistrationClosed 1u
#define XblTournamentRegistrationReason_MemberAlreadyRegistered 2u
#define XblTournamentRegistrationReason_TournamentFull 3u
#define XblTournamentRegistrationReason_TeamEliminated 4u
#define XblTournamentRegistrationReason_TournamentCompleted 5u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionVisibility : uint32_t
{
    Unknown = 0,
    Any = 1,
    PrivateSession = 2,
    Visible = 3,
    Full = 4,
    Open = 5
};
#else
typedef uint32_t XblMultiplayerSessionVisibility;
#define XblMultiplayerSessionVisibility_Unknown 0u
#define XblMultiplayerSessionVisibility_Any 1u
#define XblMultiplayerSessionVisibility_PrivateSession 2u
#define XblMultiplayerSessionVisibility_Visible 3u
#define XblMultiplayerSessionVisibility_Full 4u
#define XblMultiplayerSessionVisibility_Open 5u
#endif

#ifdef __cplusplus
enum class XblMultiplayerInitializationStage : uint32_t
{
    Unknown = 0,
    None = 1,
    Joining = 2,
    Measuring = 3,
    Evaluating = 4,
    Failed = 5
};
#else
typedef uint32_t XblMultiplayerInitializationStage;
#define XblMultiplayerInitializationStage_Unknown 0u
#define XblMultiplayerInitializationStage_None 1u
#define XblMultiplayerInitializationStage_Joining 2u
#define XblMultiplayerInitializationStage_Measuring 3u
#define XblMultiplayerInitializationStage_Evaluating 4u
#define XblMultiplayerInitializationStage_Failed 5u
#endif

#ifdef __cplusplus
enum class XblMultiplayerMetrics : uint32_t
{
    Unknown = 0,
    BandwidthUp = 1,
    BandwidthDown = 2,
    Bandwidth = 3,
    Latency = 4
};
#else
typedef uint32_t XblMultiplayerMetrics;
#define XblMultiplayerMetrics_Unknown 0u
#define XblMultiplayerMetrics_BandwidthUp 1u
#define XblMultiplayerMetrics_BandwidthDown 2u
#define XblMultiplayerMetrics_Bandwidth 3u
#define XblMultiplayerMetrics_Latency 4u
#endif

#ifdef __cplusplus
enum class XblNetworkAddressTranslationSetting : uint32_t
{
    Unknown = 0,
    Open = 1,
    Moderate = 2,
    Strict = 3
};
#else
typedef uint32_t XblNetworkAddressTranslationSetting;
#define XblNetworkAddressTranslationSetting_Unknown 0u
#define XblNetworkAddressTranslationSetting_Open 1u
#define XblNetworkAddressTranslationSetting_Moderate 2u
#define XblNetworkAddressTranslationSetting_Strict 3u
#endif

#ifdef __cplusplus
enum class XblMultiplayerMeasurementFailure : uint32_t
{
    Unknown = 0,
    None = 1,
    Timeout = 2,
    Latency = 3,
    BandwidthUp = 4,
    BandwidthDown = 5,
    Group = 6,
    Network = 7,
    Episode = 8
};
#else
typedef uint32_t XblMultiplayerMeasurementFailure;
#define XblMultiplayerMeasurementFailure_Unknown 0u
#define XblMultiplayerMeasurementFailure_None 1u
#define XblMultiplayerMeasurementFailure_Timeout 2u
#define XblMultiplayerMeasurementFailure_Latency 3u
#define XblMultiplayerMeasurementFailure_BandwidthUp 4u
#define XblMultiplayerMeasurementFailure_BandwidthDown 5u
#define XblMultiplayerMeasurementFailure_Group 6u
#define XblMultiplayerMeasurementFailure_Network 7u
#define XblMultiplayerMeasurementFailure_Episode 8u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionStatus : uint32_t
{
    Unknown = 0,
    Active = 1,
    Inactive = 2,
    Reserved = 3
};
#else
typedef uint32_t XblMultiplayerSessionStatus;
#define XblMultiplayerSessionStatus_Unknown 0u
#define XblMultiplayerSessionStatus_Active 1u
#define XblMultiplayerSessionStatus_Inactive 2u
#define XblMultiplayerSessionStatus_Reserved 3u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionRestriction : uint32_t
{
    Unknown = 0,
    None = 1,
    Local = 2,
    Followed = 3
};
#else
typedef uint32_t XblMultiplayerSessionRestriction;
#define XblMultiplayerSessionRestriction_Unknown 0u
#define XblMultiplayerSessionRestriction_None 1u
#define XblMultiplayerSessionRestriction_Local 2u
#define XblMultiplayerSessionRestriction_Followed 3u
#endif

#ifdef __cplusplus
enum class XblMatchmakingStatus : uint32_t
{
    Unknown = 0,
    None = 1,
    Searching = 2,
    Expired = 3,
    Found = 4,
    Canceled = 5
};
#else
typedef uint32_t XblMatchmakingStatus;
#define XblMatchmakingStatus_Unknown 0u
#define XblMatchmakingStatus_None 1u
#define XblMatchmakingStatus_Searching 2u
#define XblMatchmakingStatus_Expired 3u
#define XblMatchmakingStatus_Found 4u
#define XblMatchmakingStatus_Canceled 5u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionMemberStatus : uint32_t
{
    Reserved = 0,
    Inactive = 1,
    Ready = 2,
    Active = 3
};
#else
typedef uint32_t XblMultiplayerSessionMemberStatus;
#define XblMultiplayerSessionMemberStatus_Reserved 0u
#define XblMultiplayerSessionMemberStatus_Inactive 1u
#define XblMultiplayerSessionMemberStatus_Ready 2u
#define XblMultiplayerSessionMemberStatus_Active 3u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionWriteMode : uint32_t
{
    CreateNew = 0,
    UpdateOrCreateNew = 1,
    UpdateExisting = 2,
    SynchronizedUpdate = 3
};
#else
typedef uint32_t XblMultiplayerSessionWriteMode;
#define XblMultiplayerSessionWriteMode_CreateNew 0u
#define XblMultiplayerSessionWriteMode_UpdateOrCreateNew 1u
#define XblMultiplayerSessionWriteMode_UpdateExisting 2u
#define XblMultiplayerSessionWriteMode_SynchronizedUpdate 3u
#endif

#ifdef __cplusplus
enum class XblWriteSessionStatus : uint32_t
{
    Unknown = 0,
    AccessDenied = 1,
    Created = 2,
    Conflict = 3,
    HandleNotFound = 4,
    OutOfSync = 5,
    SessionDeleted = 6,
    Updated = 7
};
#else
typedef uint32_t XblWriteSessionStatus;
#define XblWriteSessionStatus_Unknown 0u
#define XblWriteSessionStatus_AccessDenied 1u
#define XblWriteSessionStatus_Created 2u
#define XblWriteSessionStatus_Conflict 3u
#define XblWriteSessionStatus_HandleNotFound 4u
#define XblWriteSessionStatus_OutOfSync 5u
#define XblWriteSessionStatus_SessionDeleted 6u
#define XblWriteSessionStatus_Updated 7u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionChangeTypes : uint32_t
{
    None = 0,
    Everything = 1,
    HostDeviceTokenChange = 2,
    InitializationStateChange = 4,
    MatchmakingStatusChange = 8,
    MemberListChange = 16,
    MemberStatusChange = 32,
    SessionJoinabilityChange = 64,
    CustomPropertyChange = 128,
    MemberCustomPropertyChange = 256,
    TournamentPropertyChange = 512,
    ArbitrationPropertyChange = 1024
};
DEFINE_ENUM_FLAG_OPERATORS(XblMultiplayerSessionChangeTypes)
#else
typedef uint32_t XblMultiplayerSessionChangeTypes;
#define XblMultiplayerSessionChangeTypes_None 0u
#define XblMultiplayerSessionChangeTypes_Everything 1u
#define XblMultiplayerSessionChangeTypes_HostDeviceTokenChange 2u
#define XblMultiplayerSessionChangeTypes_InitializationStateChange 4u
#define XblMultiplayerSessionChangeTypes_MatchmakingStatusChange 8u
#define XblMultiplayerSessionChangeTypes_MemberListChange 16u
#define XblMultiplayerSessionChangeTypes_MemberStatusChange 32u
#define XblMultiplayerSessionChangeTypes_SessionJoinabilityChange 64u
#define XblMultiplayerSessionChangeTypes_CustomPropertyChange 128u
#define XblMultiplayerSessionChangeTypes_MemberCustomPropertyChange 256u
#define XblMultiplayerSessionChangeTypes_TournamentPropertyChange 512u
#define XblMultiplayerSessionChangeTypes_ArbitrationPropertyChange 1024u
#endif

#ifdef __cplusplus
enum class XblMutableRoleSettings : uint32_t
{
    None = 0,
    Max = 1,
    Target = 2
};
DEFINE_ENUM_FLAG_OPERATORS(XblMutableRoleSettings)
#else
typedef uint32_t XblMutableRoleSettings;
#define XblMutableRoleSettings_None 0u
#define XblMutableRoleSettings_Max 1u
#define XblMutableRoleSettings_Target 2u
#endif

#define XBL_TOURNAMENT_REFERENCE_DEFINITION_NAME_MAX_LENGTH 100
#define XBL_TOURNAMENT_REFERENCE_ORGANIZER_LENGTH 100

typedef struct XblTournamentReference
{
    char DefinitionName[XBL_TOURNAMENT_REFERENCE_DEFINITION_NAME_MAX_LENGTH];
    char TournamentId[XBL_GUID_LENGTH];
    char Organizer[XBL_TOURNAMENT_REFERENCE_ORGANIZER_LENGTH];
    char Scid[XBL_SCID_LENGTH];
} XblTournamentReference;

typedef struct XblTournamentGameResultWithRank
{
    XblTournamentGameResult Result;
    uint64_t Ranking;
} XblTournamentGameResultWithRank;

typedef struct XblTournamentTeamResult
{
    const char* Team;
    XblTournamentGameResultWithRank GameResult;
} XblTournamentTeamResult;

typedef struct XblMultiplayerPeerToHostRequirements
{
    uint64_t LatencyMaximum;
    uint64_t BandwidthDownMinimumInKbps;
    uint64_t BandwidthUpMinimumInKbps;
    XblMultiplayerMetrics HostSelectionMetric;
} XblMultiplayerPeerToHostRequirements;

typedef struct XblMultiplayerPeerToPeerRequirements
{
    uint64_t LatencyMaximum;
    uint64_t BandwidthMinimumInKbps;
} XblMultiplayerPeerToPeerRequirements;

typedef struct XblMultiplayerMemberInitialization
{
    uint64_t JoinTimeout;
    uint64_t MeasurementTimeout;
    uint64_t EvaluationTimeout;
    bool ExternalEvaluation;
    uint32_t MembersNeededToStart;
} XblMultiplayerMemberInitialization;

typedef struct XblMultiplayerSessionCapabilities
{
    bool Connectivity;
    bool Team;
    bool Arbitration;
    bool SuppressPresenceActivityCheck;
    bool Gameplay;
    bool Large;
    bool ConnectionRequiredForActiveMembers;
    bool UserAuthorizationStyle;
    bool Crossplay;
    bool Searchable;
    bool HasOwners;
} XblMultiplayerSessionCapabilities;

typedef struct XblMultiplayerSessionConstants
{
    uint32_t MaxMembersInSession;
    XblMultiplayerSessionVisibility Visibility;
    uint64_t* InitiatorXuids;
    size_t InitiatorXuidsCount;
    const char* CustomJson;
    const char* SessionCloudComputePackageConstantsJson;
    uint64_t MemberReservedTimeout;
    uint64_t MemberInactiveTimeout;
    uint64_t MemberReadyTimeout;
    uint64_t SessionEmptyTimeout;
    uint64_t ArbitrationTimeout;
    uint64_t ForfeitTimeout;
    bool EnableMetricsLatency;
    bool EnableMetricsBandwidthDown;
    bool EnableMetricsBandwidthUp;
    bool EnableMetricsCustom;
    XblMultiplayerMemberInitialization* MemberInitialization;
    XblMultiplayerPeerToPeerRequirements PeerToPeerRequirements;
    XblMultiplayerPeerToHostRequirements PeerToHostRequirements;
    const char* MeasurementServerAddressesJson;
    bool ClientMatchmakingCapable;
    XblMultiplayerSessionCapabilities SessionCapabilities;
} XblMultiplayerSessionConstants;

#define XBL_MULTIPLAYER_DEVICE_TOKEN_MAX_LENGTH 40
#define XBL_MULTIPLAYER_SESSION_TEMPLATE_NAME_MAX_LENGTH 100
#define XBL_MULTIPLAYER_SESSION_NAME_MAX_LENGTH 100

typedef struct XblMultiplayerSessionHandleId
{
    char value[XBL_GUID_LENGTH];
} XblMultiplayerSessionHandleId;

typedef struct XblMultiplayerSessionReference
{
    char Scid[XBL_SCID_LENGTH];
    char SessionTemplateName[XBL_MULTIPLAYER_SESSION_TEMPLATE_NAME_MAX_LENGTH];
    char SessionName[XBL_MULTIPLAYER_SESSION_NAME_MAX_LENGTH];
} XblMultiplayerSessionReference;

#define XBL_MULTIPLAYER_SESSION_REFERENCE_URI_MAX_LENGTH 284

typedef struct XblMultiplayerSessionReferenceUri
{
    char value[XBL_MULTIPLAYER_SESSION_REFERENCE_URI_MAX_LENGTH];
} XblMultiplayerSessionReferenceUri;

/// Link stub: returns 0. The first call is logged.
STDAPI_(XblMultiplayerSessionReference) XblMultiplayerSessionReferenceCreate(
    _In_z_ const char* scid,
    _In_z_ const char* sessionTemplateName,
    _In_z_ const char* sessionName
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionReferenceParseFromUriPath(
    _In_ const char* path,
    _Out_ XblMultiplayerSessionReference* sessionReference
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionReferenceToUriPath(
    _In_ const XblMultiplayerSessionReference* sessionReference,
    _Out_ XblMultiplayerSessionReferenceUri* sessionReferenceUri
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerSessionReferenceIsValid(
    _In_ const XblMultiplayerSessionReference* sessionReference
    ) XBLSHIM_NOEXCEPT;

typedef struct XblMultiplayerMatchmakingServer
{
    XblMatchmakingStatus Status;
    const char* StatusDetails;
    uint32_t TypicalWaitInSeconds;
    XblMultiplayerSessionReference TargetSessionRef;
} XblMultiplayerMatchmakingServer;

typedef struct XblMultiplayerArbitrationServer
{
    time_t ArbitrationStartTime;
    XblTournamentArbitrationState ResultState;
    XblTournamentGameResultSource ResultSource;
    uint32_t ResultConfidenceLevel;
    XblTournamentTeamResult* Results;
    size_t ResultsCount;
} XblMultiplayerArbitrationServer;

typedef struct XblMultiplayerTournamentTeam
{
    const char* TeamId;
    XblMultiplayerSessionReference TeamSessionReference;
} XblMultiplayerTournamentTeam;

typedef struct XblMultiplayerTournamentsServer
{
    XblTournamentReference TournamentReference;
    XblMultiplayerTournamentTeam* Teams;
    size_t TeamsCount;
    XblTournamentRegistrationState RegistrationState;
    XblTournamentRegistrationReason RegistrationReason;
    time_t NextGameStartTime;
    XblMultiplayerSessionReference NextGameSessionReference;
    time_t LastGameEndTime;
    XblTournamentTeamResult LastTeamResult;
    XblTournamentGameResultSource LastGameResultSource;
} XblMultiplayerTournamentsServer;

typedef struct XblMultiplayerRoleType
{
    const char* Name;
    bool OwnerManaged;
    XblMutableRoleSettings MutableRoleSettings;
    struct XblMultiplayerRole* Roles;
    size_t RoleCount;
} XblMultiplayerRoleType;

typedef struct XblMultiplayerRole
{
    XblMultiplayerRoleType* RoleType;
    const char* Name;
    uint64_t* MemberXuids;
    uint32_t MemberCount;
    uint32_t TargetCount;
    uint32_t MaxMemberCount;
} XblMultiplayerRole;

typedef struct XblMultiplayerSessionMemberRole
{
    const char* roleTypeName;
    const char* roleName;
} XblMultiplayerSessionMemberRole;

typedef struct XblMultiplayerActivityDetails
{
    XblMultiplayerSessionReference SessionReference;
    char HandleId[XBL_GUID_LENGTH];
    uint32_t TitleId;
    XblMultiplayerSessionVisibility Visibility;
    XblMultiplayerSessionRestriction JoinRestriction;
    bool Closed;
    uint64_t OwnerXuid;
    uint32_t MaxMembersCount;
    uint32_t MembersCount;
    const char* CustomSessionPropertiesJson;
} XblMultiplayerActivityDetails;

typedef struct XblDeviceToken
{
    char Value[XBL_MULTIPLAYER_DEVICE_TOKEN_MAX_LENGTH];
} XblDeviceToken;

typedef struct XblMultiplayerSessionMember
{
    uint32_t MemberId;
    const char* TeamId;
    const char* InitialTeam;
    XblTournamentArbitrationStatus ArbitrationStatus;
    uint64_t Xuid;
    const char* CustomConstantsJson;
    const char* SecureDeviceBaseAddress64;
    const XblMultiplayerSessionMemberRole* Roles;
    size_t RolesCount;
    const char* CustomPropertiesJson;
    char Gamertag[XBL_GAMERTAG_CHAR_SIZE];
    XblMultiplayerSessionMemberStatus Status;
    bool IsTurnAvailable;
    bool IsCurrentUser;
    bool InitializeRequested;
    const char* MatchmakingResultServerMeasurementsJson;
    const char* ServerMeasurementsJson;
    const uint32_t* MembersInGroupIds;
    size_t MembersInGroupCount;
    const char* QosMeasurementsJson;
    XblDeviceToken DeviceToken;
    XblNetworkAddressTranslationSetting Nat;
    uint32_t ActiveTitleId;
    uint32_t InitializationEpisode;
    time_t JoinTime;
    XblMultiplayerMeasurementFailure InitializationFailureCause;
    const char** Groups;
    size_t GroupsCount;
    const char** Encounters;
    size_t EncountersCount;
    XblMultiplayerSessionReference TournamentTeamSessionReference;
    void* Internal;
} XblMultiplayerSessionMember;

typedef struct XblMultiplayerSessionProperties
{
    const char** Keywords;
    size_t KeywordCount;
    XblMultiplayerSessionRestriction JoinRestriction;
    XblMultiplayerSessionRestriction ReadRestriction;
    uint32_t* TurnCollection;
    size_t TurnCollectionCount;
    const char* MatchmakingTargetSessionConstantsJson;
    const char* SessionCustomPropertiesJson;
    const char* MatchmakingServerConnectionString;
    const char** ServerConnectionStringCandidates;
    size_t ServerConnectionStringCandidatesCount;
    uint32_t* SessionOwnerMemberIds;
    size_t SessionOwnerMemberIdsCount;
    XblDeviceToken HostDeviceToken;
    bool Closed;
    bool Locked;
    bool AllocateCloudCompute;
    bool MatchmakingResubmit;
} XblMultiplayerSessionProperties;

typedef struct XblMultiplayerSessionInfo
{
    uint32_t ContractVersion;
    char Branch[XBL_GUID_LENGTH];
    uint64_t ChangeNumber;
    char CorrelationId[XBL_GUID_LENGTH];
    time_t StartTime;
    time_t NextTimer;
    char SearchHandleId[XBL_GUID_LENGTH];
} XblMultiplayerSessionInfo;

typedef struct XblMultiplayerSessionInitializationInfo
{
    XblMultiplayerInitializationStage Stage;
    time_t StageStartTime;
    uint32_t Episode;
} XblMultiplayerSessionInitializationInfo;

typedef struct XblMultiplayerSessionChangeEventArgs
{
    XblMultiplayerSessionReference SessionReference;
    char Branch[XBL_GUID_LENGTH];
    uint64_t ChangeNumber;
} XblMultiplayerSessionChangeEventArgs;

typedef struct XblMultiplayerSessionQuery
{
    char Scid[XBL_SCID_LENGTH];
    uint32_t MaxItems;
    bool IncludePrivateSessions;
    bool IncludeReservations;
    bool IncludeInactiveSessions;
    uint64_t* XuidFilters;
    size_t XuidFiltersCount;
    const char* KeywordFilter;
    char SessionTemplateNameFilter[XBL_MULTIPLAYER_SESSION_TEMPLATE_NAME_MAX_LENGTH];
    XblMultiplayerSessionVisibility VisibilityFilter;
    uint32_t ContractVersionFilter;
} XblMultiplayerSessionQuery;

typedef struct XblMultiplayerSessionQueryResult
{
    time_t StartTime;
    XblMultiplayerSessionReference SessionReference;
    XblMultiplayerSessionStatus Status;
    XblMultiplayerSessionVisibility Visibility;
    bool IsMyTurn;
    uint64_t Xuid;
    uint32_t AcceptedMemberCount;
    XblMultiplayerSessionRestriction JoinRestriction;
} XblMultiplayerSessionQueryResult;

typedef struct XblMultiplayerSearchHandleDetails* XblMultiplayerSearchHandle;

#define XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH 100

typedef struct XblMultiplayerSessionTag
{
    char value[XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH];
} XblMultiplayerSessionTag;

typedef struct XblMultiplayerSessionStringAttribute
{
    char name[XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH];
    char value[XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH];
} XblMultiplayerSessionStringAttribute;

typedef struct XblMultiplayerSessionNumberAttribute
{
    char name[XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH];
    double value;
} XblMultiplayerSessionNumberAttribute;

typedef struct XblMultiplayerSession* XblMultiplayerSessionHandle;

typedef struct XblMultiplayerSessionInitArgs
{
    uint32_t MaxMembersInSession;
    XblMultiplayerSessionVisibility Visibility;
    const uint64_t* InitiatorXuids;
    size_t InitiatorXuidsCount;
    const char* CustomJson;
} XblMultiplayerSessionInitArgs;

/// Link stub: returns null. The first call is logged.
STDAPI_(XblMultiplayerSessionHandle) XblMultiplayerSessionCreateHandle(
    _In_ uint64_t xuid,
    _In_opt_ const XblMultiplayerSessionReference* sessionReference,
    _In_opt_ const XblMultiplayerSessionInitArgs* initArgs
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionDuplicateHandle(
    _In_ XblMultiplayerSessionHandle handle,
    _Out_ XblMultiplayerSessionHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionCloseHandle(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_XBL_DEPRECATED_(XblTournamentArbitrationStatus) XblMultiplayerSessionArbitrationStatus(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(time_t) XblMultiplayerSessionTimeOfSession(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionInitializationInfo*) XblMultiplayerSessionGetInitializationInfo(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(XblMultiplayerSessionChangeTypes) XblMultiplayerSessionSubscribedChangeTypes(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionHostCandidates(
    _In_ XblMultiplayerSessionHandle handle,
    _Out_ const XblDeviceToken** deviceTokens,
    _Out_ size_t* deviceTokensCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionReference*) XblMultiplayerSessionSessionReference(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerSessionSessionConstants(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionConstantsSetMaxMembersInSession(
    _In_ XblMultiplayerSessionHandle handle,
    uint32_t maxMembersInSession
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionConstantsSetVisibility(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerSessionVisibility visibility
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetTimeouts(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ uint64_t memberReservedTimeout,
    _In_ uint64_t memberInactiveTimeout,
    _In_ uint64_t memberReadyTimeout,
    _In_ uint64_t sessionEmptyTimeout
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI_XBL_DEPRECATED XblMultiplayerSessionConstantsSetArbitrationTimeouts(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ uint64_t arbitrationTimeout,
    _In_ uint64_t forfeitTimeout
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetQosConnectivityMetrics(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ bool enableLatencyMetric,
    _In_ bool enableBandwidthDownMetric,
    _In_ bool enableBandwidthUpMetric,
    _In_ bool enableCustomMetric
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetMemberInitialization(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerMemberInitialization memberInitialization
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetPeerToPeerRequirements(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerPeerToPeerRequirements requirements
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetPeerToHostRequirements(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerPeerToHostRequirements requirements
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const char* measurementServerAddressesJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetCapabilities(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerSessionCapabilities capabilities
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionConstantsSetCloudComputePackageJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const char* sessionCloudComputePackageConstantsJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionProperties*) XblMultiplayerSessionSessionProperties(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionPropertiesSetKeywords(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const char** keywords,
    _In_ size_t keywordsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionPropertiesSetJoinRestriction(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerSessionRestriction joinRestriction
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionPropertiesSetReadRestriction(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerSessionRestriction readRestriction
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionPropertiesSetTurnCollection(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const uint32_t* turnCollectionMemberIds,
    _In_ size_t turnCollectionMemberIdsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionRoleTypes(
    _In_ XblMultiplayerSessionHandle handle,
    _Out_ const XblMultiplayerRoleType** roleTypes,
    _Out_ size_t* roleTypesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionGetRoleByName(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* roleTypeName,
    _In_z_ const char* roleName,
    _Out_ const XblMultiplayerRole** role
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionSetMutableRoleSettings(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* roleTypeName,
    _In_z_ const char* roleName,
    _In_opt_ uint32_t* maxMemberCount,
    _In_opt_ uint32_t* targetMemberCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionMembers(
    _In_ XblMultiplayerSessionHandle handle,
    _Out_ const XblMultiplayerSessionMember** members,
    _Out_ size_t* membersCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionMember*) XblMultiplayerSessionGetMember(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ uint32_t memberId
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerMatchmakingServer*) XblMultiplayerSessionMatchmakingServer(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_XBL_DEPRECATED_(const XblMultiplayerTournamentsServer*) XblMultiplayerSessionTournamentsServer(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_XBL_DEPRECATED_(const XblMultiplayerArbitrationServer*) XblMultiplayerSessionArbitrationServer(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(uint32_t) XblMultiplayerSessionMembersAccepted(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const char*) XblMultiplayerSessionRawServersJson(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionSetRawServersJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* rawServersJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const char*) XblMultiplayerSessionEtag(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionMember*) XblMultiplayerSessionCurrentUser(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionInfo*) XblMultiplayerSessionGetInfo(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(XblWriteSessionStatus) XblMultiplayerSessionWriteStatus(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionAddMemberReservation(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ uint64_t xuid,
    _In_opt_z_ const char* memberCustomConstantsJson,
    _In_ bool initializeRequested
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionJoin(
    _In_ XblMultiplayerSessionHandle handle,
    _In_opt_z_ const char* memberCustomConstantsJson,
    _In_ bool initializeRequested,
    _In_ bool joinWithActiveStatus
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetInitializationSucceeded(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ bool initializationSucceeded
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetHostDeviceToken(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblDeviceToken hostDeviceToken
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetMatchmakingServerConnectionPath(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* serverConnectionPath
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetClosed(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ bool closed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetLocked(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ bool locked
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetAllocateCloudCompute(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ bool allocateCloudCompute
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSessionSetMatchmakingResubmit(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ bool matchResubmit
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionSetServerConnectionStringCandidates(
    _In_ XblMultiplayerSessionHandle handle,
    _In_reads_(serverConnectionStringCandidatesCount) const char** serverConnectionStringCandidates,
    _In_ size_t serverConnectionStringCandidatesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionSetSessionChangeSubscription(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerSessionChangeTypes changeTypes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionLeave(
    _In_ XblMultiplayerSessionHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetStatus(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ XblMultiplayerSessionMemberStatus status
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const char* value
    ) XBLSHIM_NOEXCEPT;

typedef struct XblFormattedSecureDeviceAddress
{
    char value[4096];
} XblFormattedSecureDeviceAddress;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblFormatSecureDeviceAddress(
    _In_ const char* deviceId,
    _Inout_ XblFormattedSecureDeviceAddress* address
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetRoles(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const XblMultiplayerSessionMemberRole* roles,
    _In_ size_t rolesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetMembersInGroup(
    _In_ XblMultiplayerSessionHandle session,
    _In_reads_(memberIdsCount) uint32_t* memberIds,
    _In_ size_t memberIdsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetGroups(
    _In_ XblMultiplayerSessionHandle handle,
    _In_reads_(groupsCount) const char** groups,
    _In_ size_t groupsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetEncounters(
    _In_ XblMultiplayerSessionHandle handle,
    _In_reads_(encountersCount) const char** encounters,
    _In_ size_t encountersCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetQosMeasurements(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* measurements
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetServerQosMeasurements(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* measurements
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserSetCustomPropertyJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* name,
    _In_z_ const char* valueJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* name
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_ const char* matchmakingTargetSessionConstantsJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionSetCustomPropertyJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* name,
    _In_z_ const char* valueJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSessionDeleteCustomPropertyJson(
    _In_ XblMultiplayerSessionHandle handle,
    _In_z_ const char* name
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(XblMultiplayerSessionChangeTypes) XblMultiplayerSessionCompare(
    _In_ XblMultiplayerSessionHandle currentSessionHandle,
    _In_ XblMultiplayerSessionHandle oldSessionHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleDuplicateHandle(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ XblMultiplayerSearchHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerSearchHandleCloseHandle(
    _In_ XblMultiplayerSearchHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetSessionReference(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ XblMultiplayerSessionReference* sessionRef
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetId(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ const char** id
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetSessionOwnerXuids(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ const uint64_t** xuids,
    _Out_ size_t* xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetTags(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ const XblMultiplayerSessionTag** tags,
    _Out_ size_t* tagsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetStringAttributes(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ const XblMultiplayerSessionStringAttribute** attributes,
    _Out_ size_t* attributesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetNumberAttributes(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ const XblMultiplayerSessionNumberAttribute** attributes,
    _Out_ size_t* attributesCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetVisibility(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ XblMultiplayerSessionVisibility* visibility
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetJoinRestriction(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ XblMultiplayerSessionRestriction* joinRestriction
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetSessionClosed(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ bool* closed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetMemberCounts(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_opt_ size_t* maxMembers,
    _Out_opt_ size_t* currentMembers
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetCreationTime(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ time_t* creationTime
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(
    _In_ XblMultiplayerSearchHandle handle,
    _Out_ const char** customPropertiesJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerWriteSessionAsync(
    _In_ XblContextHandle xblContext,
    _In_ XblMultiplayerSessionHandle multiplayerSession,
    _In_ XblMultiplayerSessionWriteMode writeMode,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerWriteSessionResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XblMultiplayerSessionHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerWriteSessionByHandleAsync(
    _In_ XblContextHandle xblContext,
    _In_ XblMultiplayerSessionHandle multiplayerSession,
    _In_ XblMultiplayerSessionWriteMode writeMode,
    _In_ const char* handleId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerWriteSessionByHandleResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XblMultiplayerSessionHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSessionAsync(
    _In_ XblContextHandle xblContext,
    _In_ const XblMultiplayerSessionReference* sessionReference,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSessionResult(
    _In_ XAsyncBlock* async,
    _Out_ XblMultiplayerSessionHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSessionByHandleAsync(
    _In_ XblContextHandle xblContext,
    _In_ const char* handleId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSessionByHandleResult(
    _In_ XAsyncBlock* async,
    _Out_ XblMultiplayerSessionHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerQuerySessionsAsync(
    _In_ XblContextHandle xblContext,
    _In_ const XblMultiplayerSessionQuery* sessionQuery,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerQuerySessionsResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* sessionCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerQuerySessionsResult(
    _In_ XAsyncBlock* async,
    _In_ size_t sessionCount,
    _Out_writes_(sessionCount) XblMultiplayerSessionQueryResult* sessions
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSetActivityAsync(
    _In_ XblContextHandle xblContext,
    _In_ const XblMultiplayerSessionReference* sessionReference,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerClearActivityAsync(
    _In_ XblContextHandle xblContext,
    _In_z_ const char* scid,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSetTransferHandleAsync(
    _In_ XblContextHandle xblContext,
    _In_ XblMultiplayerSessionReference targetSessionReference,
    _In_ XblMultiplayerSessionReference originSessionReference,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSetTransferHandleResult(
    _In_ XAsyncBlock* async,
    _Out_ XblMultiplayerSessionHandleId* handleId
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerCreateSearchHandleAsync(
    _In_ XblContextHandle xblContext,
    _In_ const XblMultiplayerSessionReference* sessionRef,
    _In_reads_opt_(tagsCount) const XblMultiplayerSessionTag* tags,
    _In_ size_t tagsCount,
    _In_reads_opt_(numberAttributesCount) const XblMultiplayerSessionNumberAttribute* numberAttributes,
    _In_ size_t numberAttributesCount,
    _In_reads_opt_(stringAttributesCount) const XblMultiplayerSessionStringAttribute* stringAttributes,
    _In_ size_t stringAttributesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerCreateSearchHandleResult(
    _In_ XAsyncBlock* async,
    _Out_opt_ XblMultiplayerSearchHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerDeleteSearchHandleAsync(
    _In_ XblContextHandle xblContext,
    _In_ const char* handleId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSearchHandlesAsync(
    _In_ XblContextHandle xblContext,
    _In_z_ const char* scid,
    _In_z_ const char* sessionTemplateName,
    _In_opt_z_ const char* orderByAttribute,
    _In_ bool orderAscending,
    _In_opt_z_ const char* searchFilter,
    _In_opt_z_ const char* socialGroup,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSearchHandlesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* searchHandleCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetSearchHandlesResult(
    _In_ XAsyncBlock* async,
    _Out_writes_(searchHandlesCount) XblMultiplayerSearchHandle* searchHandles,
    _In_ size_t searchHandlesCount
    ) XBLSHIM_NOEXCEPT;

typedef struct XblMultiplayerInviteHandle
{
    char Data[XBL_GUID_LENGTH];
} XblMultiplayerInviteHandle;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSendInvitesAsync(
    _In_ XblContextHandle xblContext,
    _In_ const XblMultiplayerSessionReference* sessionReference,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_ uint32_t titleId,
    _In_opt_z_ const char* contextStringId,
    _In_opt_z_ const char* customActivationContext,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSendInvitesResult(
    _In_ XAsyncBlock* async,
    _In_ size_t handlesCount,
    _Out_writes_(handlesCount) XblMultiplayerInviteHandle* handles
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesForSocialGroupAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* scid,
    _In_ uint64_t socialGroupOwnerXuid,
    _In_ const char* socialGroup,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(
    _In_ XblContextHandle xblContext,
    _In_ const char* scid,
    _In_ uint64_t socialGroupOwnerXuid,
    _In_ const char* socialGroup,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* activityCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _In_ size_t activityCount,
    _Out_writes_(activityCount) XblMultiplayerActivityDetails* activities
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblMultiplayerActivityDetails** ptrToBuffer,
    _Out_ size_t* ptrToBufferCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesForUsersAsync(
    _In_ XblContextHandle xblContext,
    _In_ const char* scid,
    _In_reads_(xuidsCount) const uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(
    _In_ XblContextHandle xblContext,
    _In_ const char* scid,
    _In_reads_(xuidsCount) const uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesForUsersResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* activityCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesForUsersResult(
    _In_ XAsyncBlock* async,
    _In_ size_t activityCount,
    _Out_writes_(activityCount) XblMultiplayerActivityDetails* activities
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblMultiplayerActivityDetails** ptrToBuffer,
    _Out_ size_t* ptrToBufferCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerSetSubscriptionsEnabled(
    _In_ XblContextHandle xblContext,
    _In_ bool subscriptionsEnabled
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerSubscriptionsEnabled(
    _In_ XblContextHandle xblHandle
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblMultiplayerSessionChangedHandler(
    _In_opt_ void* context,
    _In_ XblMultiplayerSessionChangeEventArgs args
    );

/// Returns a token. The callback is never called.
STDAPI_(XblFunctionContext) XblMultiplayerAddSessionChangedHandler(
    _In_ XblContextHandle xblContext,
    _In_ XblMultiplayerSessionChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XblMultiplayerRemoveSessionChangedHandler(
    _In_ XblContextHandle xblContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblMultiplayerSessionSubscriptionLostHandler(
    _In_opt_ void* context
    );

/// Returns a token. The callback is never called.
STDAPI_(XblFunctionContext) XblMultiplayerAddSubscriptionLostHandler(
    _In_ XblContextHandle xblContext,
    _In_ XblMultiplayerSessionSubscriptionLostHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XblMultiplayerRemoveSubscriptionLostHandler(
    _In_ XblContextHandle xblContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblMultiplayerConnectionIdChangedHandler(
    _In_opt_ void* context
    );

/// Returns a token. The callback is never called.
STDAPI_(XblFunctionContext) XblMultiplayerAddConnectionIdChangedHandler(
    _In_ XblContextHandle xblContext,
    _In_ XblMultiplayerConnectionIdChangedHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XblMultiplayerRemoveConnectionIdChangedHandler(
    _In_ XblContextHandle xblContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

#endif
