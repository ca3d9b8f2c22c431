// xsapi-c/multiplayer_manager_c.h: lobby and game sessions, kept up to date
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_MULTIPLAYER_MANAGER_C_H
#define XBLSHIM_XSAPI_C_MULTIPLAYER_MANAGER_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/multiplayer_c.h>

#ifdef __cplusplus
enum class XblMultiplayerJoinability : uint32_t
{
    None = 0,
    JoinableByFriends = 1,
    InviteOnly = 2,
    DisableWhileGameInProgress = 3,
    Closed = 4
};
#else
typedef uint32_t XblMultiplayerJoinability;
#define XblMultiplayerJoinability_None 0u
#define XblMultiplayerJoinability_JoinableByFriends 1u
#define XblMultiplayerJoinability_InviteOnly 2u
#define XblMultiplayerJoinability_DisableWhileGameInProgress 3u
#define XblMultiplayerJoinability_Closed 4u
#endif

#ifdef __cplusplus
enum class XblMultiplayerMatchStatus : uint32_t
{
    None = 0,
    SubmittingMatchTicket = 1,
    Searching = 2,
    Found = 3,
    Joining = 4,
    WaitingForRemoteClientsToJoin = 5,
    Measuring = 6,
    UploadingQosMeasurements = 7,
    WaitingForRemoteClientsToUploadQos = 8,
    Evaluating = 9,
    Completed = 10,
    Resubmitting = 11,
    Expired = 12,
    Canceling = 13,
    Canceled = 14,
    Failed = 15
};
#else
typedef uint32_t XblMultiplayerMatchStatus;
#define XblMultiplayerMatchStatus_None 0u
#define XblMultiplayerMatchStatus_SubmittingMatchTicket 1u
#define XblMultiplayerMatchStatus_Searching 2u
#define XblMultiplayerMatchStatus_Found 3u
#define XblMultiplayerMatchStatus_Joining 4u
#define XblMultiplayerMatchStatus_WaitingForRemoteClientsToJoin 5u
#define XblMultiplayerMatchStatus_Measuring 6u
#define XblMultiplayerMatchStatus_UploadingQosMeasurements 7u
#define XblMultiplayerMatchStatus_WaitingForRemoteClientsToUploadQos 8u
#define XblMultiplayerMatchStatus_Evaluating 9u
#define XblMultiplayerMatchStatus_Completed 10u
#define XblMultiplayerMatchStatus_Resubmitting 11u
#define XblMultiplayerMatchStatus_Expired 12u
#define XblMultiplayerMatchStatus_Canceling 13u
#define XblMultiplayerMatchStatus_Canceled 14u
#define XblMultiplayerMatchStatus_Failed 15u
#endif

#ifdef __cplusplus
enum class XblMultiplayerEventType : uint32_t
{
    UserAdded = 0,
    UserRemoved = 1,
    MemberJoined = 2,
    MemberLeft = 3,
    MemberPropertyChanged = 4,
    LocalMemberPropertyWriteCompleted = 5,
    LocalMemberConnectionAddressWriteCompleted = 6,
    SessionPropertyChanged = 7,
    SessionPropertyWriteCompleted = 8,
    SessionSynchronizedPropertyWriteCompleted = 9,
    HostChanged = 10,
    SynchronizedHostWriteCompleted = 11,
    JoinabilityStateChanged = 12,
    PerformQosMeasurements = 13,
    FindMatchCompleted = 14,
    JoinGameCompleted = 15,
    LeaveGameCompleted = 16,
    JoinLobbyCompleted = 17,
    ClientDisconnectedFromMultiplayerService = 18,
    InviteSent = 19,
    TournamentRegistrationStateChanged = 20,
    TournamentGameSessionReady = 21,
    ArbitrationComplete = 22
};
#else
typedef uint32_t XblMultiplayerEventType;
#define XblMultiplayerEventType_UserAdded 0u
#define XblMultiplayerEventType_UserRemoved 1u
#define XblMultiplayerEventType_MemberJoined 2u
#define XblMultiplayerEventType_MemberLeft 3u
#define XblMultiplayerEventType_MemberPropertyChanged 4u
#define XblMultiplayerEventType_LocalMemberPropertyWriteCompleted 5u
#define XblMultiplayerEventType_LocalMemberConnectionAddressWriteCompleted 6u
#define XblMultiplayerEventType_SessionPropertyChanged 7u
#define XblMultiplayerEventType_SessionPropertyWriteCompleted 8u
#define XblMultiplayerEventType_SessionSynchronizedPropertyWriteCompleted 9u
#define XblMultiplayerEventType_HostChanged 10u
#define XblMultiplayerEventType_SynchronizedHostWriteCompleted 11u
#define XblMultiplayerEventType_JoinabilityStateChanged 12u
#define XblMultiplayerEventType_PerformQosMeasurements 13u
#define XblMultiplayerEventType_FindMatchCompleted 14u
#define XblMultiplayerEventType_JoinGameCompleted 15u
#define XblMultiplayerEventType_LeaveGameCompleted 16u
#define XblMultiplayerEventType_JoinLobbyCompleted 17u
#define XblMultiplayerEventType_ClientDisconnectedFromMultiplayerService 18u
#define XblMultiplayerEventType_InviteSent 19u
#define XblMultiplayerEventType_TournamentRegistrationStateChanged 20u
#define XblMultiplayerEventType_TournamentGameSessionReady 21u
#define XblMultiplayerEventType_ArbitrationComplete 22u
#endif

#ifdef __cplusplus
enum class XblMultiplayerSessionType : uint32_t
{
    Unknown = 0,
    LobbySession = 1,
    GameSession = 2,
    MatchSession = 3
};
#else
typedef uint32_t XblMultiplayerSessionType;
#define XblMultiplayerSessionType_Unknown 0u
#define XblMultiplayerSessionType_LobbySession 1u
#define XblMultiplayerSessionType_GameSession 2u
#define XblMultiplayerSessionType_MatchSession 3u
#endif

typedef struct XblMultiplayerManagerMember
{
    uint32_t MemberId;
    const char* TeamId;
    const char* InitialTeam;
    uint64_t Xuid;
    const char* DebugGamertag;
    bool IsLocal;
    bool IsInLobby;
    bool IsInGame;
    XblMultiplayerSessionMemberStatus Status;
    const char* ConnectionAddress;
    const char* PropertiesJson;
    const char* DeviceToken;
} XblMultiplayerManagerMember;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerManagerMemberAreMembersOnSameDevice(
    _In_ const XblMultiplayerManagerMember* first,
    _In_ const XblMultiplayerManagerMember* second
    ) XBLSHIM_NOEXCEPT;

typedef struct XblMultiplayerEventArgs* XblMultiplayerEventArgsHandle;

typedef struct XblMultiplayerEvent
{
    HRESULT Result;
    const char* ErrorMessage;
    void* Context;
    XblMultiplayerEventType EventType;
    XblMultiplayerEventArgsHandle EventArgsHandle;
    XblMultiplayerSessionType SessionType;
} XblMultiplayerEvent;

typedef struct XblMultiplayerConnectionAddressDeviceTokenPair
{
    const char* connectionAddress;
    XblDeviceToken deviceToken;
} XblMultiplayerConnectionAddressDeviceTokenPair;

typedef struct XblMultiplayerPerformQoSMeasurementsArgs
{
    const XblMultiplayerConnectionAddressDeviceTokenPair* remoteClients;
    size_t remoteClientsSize;
} XblMultiplayerPerformQoSMeasurementsArgs;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsXuid(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_ uint64_t* xuid
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsMembersCount(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_ size_t* memberCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsMembers(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _In_ size_t membersCount,
    _Out_writes_(membersCount) XblMultiplayerManagerMember* members
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsMember(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_ XblMultiplayerManagerMember* member
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsPropertiesJson(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_ const char** properties
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsFindMatchCompleted(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_opt_ XblMultiplayerMatchStatus* matchStatus,
    _Out_opt_ XblMultiplayerMeasurementFailure* initializationFailureCause
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI_XBL_DEPRECATED XblMultiplayerEventArgsTournamentRegistrationStateChanged(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_opt_ XblTournamentRegistrationState* registrationState,
    _Out_opt_ XblTournamentRegistrationReason* registrationReason
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI_XBL_DEPRECATED XblMultiplayerEventArgsTournamentGameSessionReady(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_ time_t* startTime
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerEventArgsPerformQoSMeasurements(
    _In_ XblMultiplayerEventArgsHandle argsHandle,
    _Out_ XblMultiplayerPerformQoSMeasurementsArgs* performQoSMeasurementsArgs
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerInitialize(
    _In_z_ const char* lobbySessionTemplateName,
    _In_opt_ XTaskQueueHandle asyncQueue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerDoWork(
    _Deref_out_opt_ const XblMultiplayerEvent** multiplayerEvents,
    _Out_ size_t* multiplayerEventsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionCorrelationId(
    _Out_ XblGuid* correlationId
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionSessionReference(
    _Out_ XblMultiplayerSessionReference* sessionReference
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(size_t) XblMultiplayerManagerLobbySessionLocalMembersCount(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionLocalMembers(
    _In_ size_t localMembersCount,
    _Out_writes_(localMembersCount) XblMultiplayerManagerMember* localMembers
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(size_t) XblMultiplayerManagerLobbySessionMembersCount(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionMembers(
    _In_ size_t membersCount,
    _Out_writes_(membersCount) XblMultiplayerManagerMember* members
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionHost(
    _Out_ XblMultiplayerManagerMember* hostMember
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const char*) XblMultiplayerManagerLobbySessionPropertiesJson(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerManagerLobbySessionConstants(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_XBL_DEPRECATED_(const XblTournamentTeamResult*) XblMultiplayerManagerLobbySessionLastTournamentTeamResult(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionAddLocalUser(
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionRemoveLocalUser(
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionSetLocalMemberProperties(
    _In_ XblUserHandle user,
    _In_z_ const char* name,
    _In_z_ const char* valueJson,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(
    _In_ XblUserHandle user,
    _In_z_ const char* name,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(
    _In_ XblUserHandle user,
    _In_z_ const char* connectionAddress,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerManagerLobbySessionIsHost(
    _In_ uint64_t xuid
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionSetProperties(
    _In_z_ const char* name,
    _In_z_ const char* valueJson,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionSetSynchronizedProperties(
    _In_z_ const char* name,
    _In_z_ const char* valueJson,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionSetSynchronizedHost(
    _In_ const char* deviceToken,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionInviteFriends(
    _In_ XblUserHandle requestingUser,
    _In_opt_z_ const char* contextStringId,
    _In_opt_z_ const char* customActivationContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLobbySessionInviteUsers(
    _In_ XblUserHandle user,
    _In_ const uint64_t* xuids,
    _In_ size_t xuidsCount,
    _In_opt_z_ const char* contextStringId,
    _In_opt_z_ const char* customActivationContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerManagerGameSessionActive(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const char*) XblMultiplayerManagerGameSessionCorrelationId(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionReference*) XblMultiplayerManagerGameSessionSessionReference(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(size_t) XblMultiplayerManagerGameSessionMembersCount(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerGameSessionMembers(
    _In_ size_t membersCount,
    _Out_writes_(membersCount) XblMultiplayerManagerMember* members
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerGameSessionHost(
    _Out_ XblMultiplayerManagerMember* hostMember
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const char*) XblMultiplayerManagerGameSessionPropertiesJson(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerManagerGameSessionConstants(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerManagerGameSessionIsHost(
    _In_ uint64_t xuid
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerGameSessionSetProperties(
    _In_z_ const char* name,
    _In_z_ const char* valueJson,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerGameSessionSetSynchronizedProperties(
    _In_z_ const char* name,
    _In_z_ const char* valueJson,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerGameSessionSetSynchronizedHost(
    _In_ const char* deviceToken,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerJoinLobby(
    _In_z_ const char* handleId,
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerJoinGameFromLobby(
    _In_z_ const char* sessionTemplateName
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerJoinGame(
    _In_z_ const char* sessionName,
    _In_z_ const char* sessionTemplateName,
    _In_opt_ const uint64_t* xuids,
    _In_ size_t xuidsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerLeaveGame(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerFindMatch(
    _In_z_ const char* hopperName,
    _In_opt_z_ const char* attributesJson,
    _In_ uint32_t timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerManagerCancelMatch(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(XblMultiplayerMatchStatus) XblMultiplayerManagerMatchStatus(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(uint32_t) XblMultiplayerManagerEstimatedMatchWaitTime(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblMultiplayerManagerAutoFillMembersDuringMatchmaking(void) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking(
    _In_ bool autoFillMembers
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerSetQosMeasurements(
    _In_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(XblMultiplayerJoinability) XblMultiplayerManagerJoinability(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblMultiplayerManagerSetJoinability(
    _In_ XblMultiplayerJoinability joinability,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

#endif
