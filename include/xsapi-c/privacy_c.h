// xsapi-c/privacy_c.h: blocked and muted users, and permissions
//
// The users that a user blocks or mutes, and what a user may do with other users.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, a text is not UTF-8, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_XBL_NOT_INITIALIZED: before XblInitialize or after XblCleanupAsync.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Service errors. The block of a call ends with S_OK or one of these:
//
//   * HTTP_E_STATUS_... or 0x80190000 + status: the service refused the request.
//   * E_FAIL: the service is not reachable.
//   * E_GAMEUSER_SIGNED_OUT: the context's user has signed out. Updates of achievements are accepted nevertheless.
//   * WEB_E_INVALID_JSON_STRING: the response of a read is not valid.
//   * E_ABORT: the queue was terminated, or XblCleanupAsync ended the call.
//
// Results. A function that takes a result, or its size, returns the call's own result or one of
// these:
//
//   * E_PENDING: the call still runs.
//   * E_INVALIDARG: a pointer is null.
//   * E_NOT_SUFFICIENT_BUFFER: the buffer is too small. The result is gone then.
//   * E_ILLEGAL_METHOD_CALL: the result was taken before.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_PRIVACY_C_H
#define XBLSHIM_XSAPI_C_PRIVACY_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// The privacy settings of a user.
#ifdef __cplusplus
enum class XblPrivacySetting : uint32_t
{
    Unknown = 0,
    ShareFriendList = 1,
    ShareGameHistory = 2,
    CommunicateUsingTextAndVoice = 3,
    SharePresence = 4,
    ShareProfile = 5,
    ShareVideoAndMusicStatus = 6,
    CommunicateUsingVideo = 7,
    CollectVoiceData = 8,
    ShareXboxMusicActivity = 9,
    ShareExerciseInfo = 11,
    ShareIdentity = 12,
    ShareIdentityInGame = 13,
    ShareRecordedGameSessions = 14,
    CollectLiveTvData = 15,
    CollectXboxVideoData = 16,
    ShareIdentityTransitively = 17,
    ShareVideoHistory = 18,
    ShareMusicHistory = 19,
    AllowUserCreatedContentViewing = 20,
    AllowProfileViewing = 21,
    ShowRealTimeActivity = 22,
    CollectVoiceDataXboxOneFull = 23,
    CanShareIdentity = 24,
    ShareContentToExternalNetworks = 25,
    CollectVoiceSearchData = 26,
    ShareClubMembership = 27,
    CollectVoiceGameChatData = 28,
    ShareActivityFeed = 29,
    CommunicateDuringCrossNetworkPlay = 30
};
#else
typedef uint32_t XblPrivacySetting;
#define XblPrivacySetting_Unknown 0u
#define XblPrivacySetting_ShareFriendList 1u
#define XblPrivacySetting_ShareGameHistory 2u
#define XblPrivacySetting_CommunicateUsingTextAndVoice 3u
#define XblPrivacySetting_SharePresence 4u
#define XblPrivacySetting_ShareProfile 5u
#define XblPrivacySetting_ShareVideoAndMusicStatus 6u
#define XblPrivacySetting_CommunicateUsingVideo 7u
#define XblPrivacySetting_CollectVoiceData 8u
#define XblPrivacySetting_ShareXboxMusicActivity 9u
#define XblPrivacySetting_ShareExerciseInfo 11u
#define XblPrivacySetting_ShareIdentity 12u
#define XblPrivacySetting_ShareIdentityInGame 13u
#define XblPrivacySetting_ShareRecordedGameSessions 14u
#define XblPrivacySetting_CollectLiveTvData 15u
#define XblPrivacySetting_CollectXboxVideoData 16u
#define XblPrivacySetting_ShareIdentityTransitively 17u
#define XblPrivacySetting_ShareVideoHistory 18u
#define XblPrivacySetting_ShareMusicHistory 19u
#define XblPrivacySetting_AllowUserCreatedContentViewing 20u
#define XblPrivacySetting_AllowProfileViewing 21u
#define XblPrivacySetting_ShowRealTimeActivity 22u
#define XblPrivacySetting_CollectVoiceDataXboxOneFull 23u
#define XblPrivacySetting_CanShareIdentity 24u
#define XblPrivacySetting_ShareContentToExternalNetworks 25u
#define XblPrivacySetting_CollectVoiceSearchData 26u
#define XblPrivacySetting_ShareClubMembership 27u
#define XblPrivacySetting_CollectVoiceGameChatData 28u
#define XblPrivacySetting_ShareActivityFeed 29u
#define XblPrivacySetting_CommunicateDuringCrossNetworkPlay 30u
#endif

/// The privileges of a user that a denied permission names.
#ifdef __cplusplus
enum class XblPrivilege : uint32_t
{
    Unknown = 0,
    AllowIngameVoiceCommunications = 205,
    AllowVideoCommunications = 235,
    AllowProfileViewing = 249,
    AllowCommunications = 252,
    AllowMultiplayer = 254,
    AllowAddFriend = 255
};
#else
typedef uint32_t XblPrivilege;
#define XblPrivilege_Unknown 0u
#define XblPrivilege_AllowIngameVoiceCommunications 205u
#define XblPrivilege_AllowVideoCommunications 235u
#define XblPrivilege_AllowProfileViewing 249u
#define XblPrivilege_AllowCommunications 252u
#define XblPrivilege_AllowMultiplayer 254u
#define XblPrivilege_AllowAddFriend 255u
#endif

/// The permissions of a user toward another user.
#ifdef __cplusplus
enum class XblPermission : uint32_t
{
    Unknown = 0,
    CommunicateUsingText = 1000,
    CommunicateUsingVideo = 1001,
    CommunicateUsingVoice = 1002,
    ViewTargetProfile = 1004,
    ViewTargetGameHistory = 1005,
    ViewTargetVideoHistory = 1006,
    ViewTargetMusicHistory = 1007,
    ViewTargetExerciseInfo = 1009,
    ViewTargetPresence = 1011,
    ViewTargetVideoStatus = 1012,
    ViewTargetMusicStatus = 1013,
    PlayMultiplayer = 1014,
    ViewTargetUserCreatedContent = 1018,
    BroadcastWithTwitch = 1019,
    WriteComment = 1022,
    ShareItem = 1024,
    ShareTargetContentToExternalNetworks = 1025
};
#else
typedef uint32_t XblPermission;
#define XblPermission_Unknown 0u
#define XblPermission_CommunicateUsingText 1000u
#define XblPermission_CommunicateUsingVideo 1001u
#define XblPermission_CommunicateUsingVoice 1002u
#define XblPermission_ViewTargetProfile 1004u
#define XblPermission_ViewTargetGameHistory 1005u
#define XblPermission_ViewTargetVideoHistory 1006u
#define XblPermission_ViewTargetMusicHistory 1007u
#define XblPermission_ViewTargetExerciseInfo 1009u
#define XblPermission_ViewTargetPresence 1011u
#define XblPermission_ViewTargetVideoStatus 1012u
#define XblPermission_ViewTargetMusicStatus 1013u
#define XblPermission_PlayMultiplayer 1014u
#define XblPermission_ViewTargetUserCreatedContent 1018u
#define XblPermission_BroadcastWithTwitch 1019u
#define XblPermission_WriteComment 1022u
#define XblPermission_ShareItem 1024u
#define XblPermission_ShareTargetContentToExternalNetworks 1025u
#endif

/// The reasons why a permission is denied.
#ifdef __cplusplus
enum class XblPermissionDenyReason : uint32_t
{
    Unknown = 0,
    NotAllowed = 2,
    MissingPrivilege = 3,
    PrivilegeRestrictsTarget = 4,
    BlockListRestrictsTarget = 5,
    MuteListRestrictsTarget = 7,
    PrivacySettingRestrictsTarget = 9,
    CrossNetworkUserMustBeFriend = 12
};
#else
typedef uint32_t XblPermissionDenyReason;
#define XblPermissionDenyReason_Unknown 0u
#define XblPermissionDenyReason_NotAllowed 2u
#define XblPermissionDenyReason_MissingPrivilege 3u
#define XblPermissionDenyReason_PrivilegeRestrictsTarget 4u
#define XblPermissionDenyReason_BlockListRestrictsTarget 5u
#define XblPermissionDenyReason_MuteListRestrictsTarget 7u
#define XblPermissionDenyReason_PrivacySettingRestrictsTarget 9u
#define XblPermissionDenyReason_CrossNetworkUserMustBeFriend 12u
#endif

/// The kinds of users without an Xbox account.
#ifdef __cplusplus
enum class XblAnonymousUserType : uint32_t
{
    Unknown = 0,
    CrossNetworkUser = 1,
    CrossNetworkFriend = 2
};
#else
typedef uint32_t XblAnonymousUserType;
#define XblAnonymousUserType_Unknown 0u
#define XblAnonymousUserType_CrossNetworkUser 1u
#define XblAnonymousUserType_CrossNetworkFriend 2u
#endif

/// A reason why a permission is denied.
typedef struct XblPermissionDenyReasonDetails
{
    XblPermissionDenyReason reason;
    /// The privilege that is missing; Unknown when `reason` names none.
    XblPrivilege restrictedPrivilege;
    /// The setting that denies it; Unknown when `reason` names none.
    XblPrivacySetting restrictedPrivacySetting;
} XblPermissionDenyReasonDetails;

/// The result of the check of one permission toward one user.
typedef struct XblPermissionCheckResult
{
    bool isAllowed;
    /// The xuid of the other user; 0 for a kind of users.
    uint64_t targetXuid;
    /// The kind of users; Unknown for a single user.
    XblAnonymousUserType targetUserType;
    XblPermission permissionRequested;
    /// The reasons of a denied permission; null when there is none.
    XblPermissionDenyReasonDetails* reasons;
    /// The number of elements of `reasons`; 0 when there is none.
    size_t reasonsCount;
} XblPermissionCheckResult;

// ------------------------------------------------------------------------------------------------
// Blocked and muted users
// ------------------------------------------------------------------------------------------------

/// Reads the users that the context's user blocks. Get them with XblPrivacyGetAvoidListResult.
///
/// @param xblContextHandle The context.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblPrivacyGetAvoidListAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of users of XblPrivacyGetAvoidListAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] xuidCount Set to the number of users; 0 when there is none.
/// @return S_OK, or one of the Results above.
STDAPI XblPrivacyGetAvoidListResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* xuidCount
    ) XBLSHIM_NOEXCEPT;

/// Copies the xuids of XblPrivacyGetAvoidListAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param xuidCount The number of elements of `xuids`.
/// @param[out] xuids The array of the caller that the xuids are copied to.
/// @return S_OK, also for an `xuidCount` of 0; one of the Results above.
STDAPI XblPrivacyGetAvoidListResult(
    _In_ XAsyncBlock* async,
    _In_ size_t xuidCount,
    _Out_writes_(xuidCount) uint64_t* xuids
    ) XBLSHIM_NOEXCEPT;

/// Reads the users that the context's user mutes. Get them with XblPrivacyGetMuteListResult.
///
/// @param xblContextHandle The context.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblPrivacyGetMuteListAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of users of XblPrivacyGetMuteListAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] xuidCount Set to the number of users; 0 when there is none.
/// @return S_OK, or one of the Results above.
STDAPI XblPrivacyGetMuteListResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* xuidCount
    ) XBLSHIM_NOEXCEPT;

/// Copies the xuids of XblPrivacyGetMuteListAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param xuidCount The number of elements of `xuids`.
/// @param[out] xuids The array of the caller that the xuids are copied to.
/// @return S_OK, also for an `xuidCount` of 0; one of the Results above.
STDAPI XblPrivacyGetMuteListResult(
    _In_ XAsyncBlock* async,
    _In_ size_t xuidCount,
    _Out_writes_(xuidCount) uint64_t* xuids
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Permissions
// ------------------------------------------------------------------------------------------------

/// Checks a permission of the context's user toward another user. Get the result with
/// XblPrivacyCheckPermissionResult.
///
/// @param xblContextHandle The context.
/// @param permissionToCheck The permission to check.
/// @param targetXuid The xuid of the other user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for a number from 1001 to 1025 that
///     XblPermission does not name. Through the block: service errors.
STDAPI XblPrivacyCheckPermissionAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPermission permissionToCheck,
    _In_ uint64_t targetXuid,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result of XblPrivacyCheckPermissionAsync, with all that it points
/// to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblPrivacyCheckPermissionResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the result of XblPrivacyCheckPermissionAsync, once, to the buffer of the caller. Its
/// pointers lead into the buffer, so it must not be moved.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK, or one of the Results above. After E_INVALIDARG for `ptrToBuffer` the result is
///     kept.
STDAPI XblPrivacyCheckPermissionResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblPermissionCheckResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Checks a permission of the context's user toward users without an Xbox account. Get the result
/// with XblPrivacyCheckPermissionForAnonymousUserResult.
///
/// @param xblContextHandle The context.
/// @param permissionToCheck The permission to check.
/// @param userType The kind of users without an account.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblPrivacyCheckPermissionAsync; E_INVALIDARG also for a number that
///     XblAnonymousUserType does not name.
STDAPI XblPrivacyCheckPermissionForAnonymousUserAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblPermission permissionToCheck,
    _In_ XblAnonymousUserType userType,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result of XblPrivacyCheckPermissionForAnonymousUserAsync, with all
/// that it points to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblPrivacyCheckPermissionForAnonymousUserResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the result of XblPrivacyCheckPermissionForAnonymousUserAsync, as
/// XblPrivacyCheckPermissionResult does.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblPrivacyCheckPermissionResult.
STDAPI XblPrivacyCheckPermissionForAnonymousUserResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblPermissionCheckResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Checks each permission of the context's user toward each of the users. Get the results with
/// XblPrivacyBatchCheckPermissionResult.
///
/// @param xblContextHandle The context.
/// @param permissionsToCheck The permissions to check. Copied.
/// @param permissionsCount The number of elements of `permissionsToCheck`.
/// @param targetXuids The xuids of the other users. Copied.
/// @param xuidsCount The number of elements of `targetXuids`.
/// @param targetAnonymousUserTypes The kinds of users without an account. Copied.
/// @param targetAnonymousUserTypesCount The number of elements of `targetAnonymousUserTypes`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblPrivacyCheckPermissionAsync; E_INVALIDARG also for 0 permissions, and for 0 users
///     of both kinds.
STDAPI XblPrivacyBatchCheckPermissionAsync(
    _In_ XblContextHandle xblContextHandle,
    _In_reads_(permissionsCount) XblPermission* permissionsToCheck,
    _In_ size_t permissionsCount,
    _In_reads_(xuidsCount) uint64_t* targetXuids,
    _In_ size_t xuidsCount,
    _In_reads_(targetAnonymousUserTypesCount) XblAnonymousUserType* targetAnonymousUserTypes,
    _In_ size_t targetAnonymousUserTypesCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the results of XblPrivacyBatchCheckPermissionAsync, with all that they
/// point to.
///
/// @param async The block of the call whose result is taken.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblPrivacyBatchCheckPermissionResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the results of XblPrivacyBatchCheckPermissionAsync, as XblPrivacyCheckPermissionResult
/// does: user by user, each with the permissions in their order.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBufferResults Set to the array of results inside `buffer`: valid as long as
///     `buffer` is.
/// @param[out] ptrToBufferCount Set to the number of elements of the array.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblPrivacyCheckPermissionResult.
STDAPI XblPrivacyBatchCheckPermissionResult(
    _In_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblPermissionCheckResult** ptrToBufferResults,
    _Out_ size_t* ptrToBufferCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

#endif
