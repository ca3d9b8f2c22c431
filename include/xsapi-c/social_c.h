// xsapi-c/social_c.h: who follows whom, and reputation
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_SOCIAL_C_H
#define XBLSHIM_XSAPI_C_SOCIAL_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/real_time_activity_c.h>
#include <xsapi-c/multiplayer_c.h>

#ifdef __cplusplus
enum class XblSocialRelationshipFilter : uint32_t
{
    All = 0,
    Favorite = 1,
    LegacyXboxLiveFriends = 2
};
#else
typedef uint32_t XblSocialRelationshipFilter;
#define XblSocialRelationshipFilter_All 0u
#define XblSocialRelationshipFilter_Favorite 1u
#define XblSocialRelationshipFilter_LegacyXboxLiveFriends 2u
#endif

#ifdef __cplusplus
enum class XblReputationFeedbackType : uint32_t
{
    FairPlayKillsTeammates = 0,
    FairPlayCheater = 1,
    FairPlayTampering = 2,
    FairPlayQuitter = 3,
    FairPlayKicked = 4,
    CommunicationsInappropriateVideo = 5,
    CommunicationsAbusiveVoice = 6,
    InappropriateUserGeneratedContent = 7,
    PositiveSkilledPlayer = 8,
    PositiveHelpfulPlayer = 9,
    PositiveHighQualityUserGeneratedContent = 10,
    CommsPhishing = 11,
    CommsPictureMessage = 12,
    CommsSpam = 13,
    CommsTextMessage = 14,
    CommsVoiceMessage = 15,
    FairPlayConsoleBanRequest = 16,
    FairPlayIdler = 17,
    FairPlayUserBanRequest = 18,
    UserContentGamerpic = 19,
    UserContentPersonalInfo = 20,
    FairPlayUnsporting = 21,
    FairPlayLeaderboardCheater = 22
};
#else
typedef uint32_t XblReputationFeedbackType;
#define XblReputationFeedbackType_FairPlayKillsTeammates 0u
#define XblReputationFeedbackType_FairPlayCheater 1u
#define XblReputationFeedbackType_FairPlayTampering 2u
#define XblReputationFeedbackType_FairPlayQuitter 3u
#define XblReputationFeedbackType_FairPlayKicked 4u
#define XblReputationFeedbackType_CommunicationsInappropriateVideo 5u
#define XblReputationFeedbackType_CommunicationsAbusiveVoice 6u
#define XblReputationFeedbackType_InappropriateUserGeneratedContent 7u
#define XblReputationFeedbackType_PositiveSkilledPlayer 8u
#define XblReputationFeedbackType_PositiveHelpfulPlayer 9u
#define XblReputationFeedbackType_PositiveHighQualityUserGeneratedContent 10u
#define XblReputationFeedbackType_CommsPhishing 11u
#define XblReputationFeedbackType_CommsPictureMessage 12u
#define XblReputationFeedbackType_CommsSpam 13u
#define XblReputationFeedbackType_CommsTextMessage 14u
#define XblReputationFeedbackType_CommsVoiceMessage 15u
#define XblReputationFeedbackType_FairPlayConsoleBanRequest 16u
#define XblReputationFeedbackType_FairPlayIdler 17u
#define XblReputationFeedbackType_FairPlayUserBanRequest 18u
#define XblReputationFeedbackType_UserContentGamerpic 19u
#define XblReputationFeedbackType_UserContentPersonalInfo 20u
#define XblReputationFeedbackType_FairPlayUnsporting 21u
#define XblReputationFeedbackType_FairPlayLeaderboardCheater 22u
#endif

#ifdef __cplusplus
enum class XblSocialNotificationType : uint32_t
{
    Unknown = 0,
    Added = 1,
    Changed = 2,
    Removed = 3,
    IncomingFriendRequestCountChanged = 4
};
#else
typedef uint32_t XblSocialNotificationType;
#define XblSocialNotificationType_Unknown 0u
#define XblSocialNotificationType_Added 1u
#define XblSocialNotificationType_Changed 2u
#define XblSocialNotificationType_Removed 3u
#define XblSocialNotificationType_IncomingFriendRequestCountChanged 4u
#endif

typedef struct XblSocialRelationship
{
    uint64_t xboxUserId;
    bool isFavorite;
    bool isFriend;
    bool isFollowingCaller;
    const char** socialNetworks;
    size_t socialNetworksCount;
} XblSocialRelationship;

typedef struct XblSocialRelationshipChangeEventArgs
{
    uint64_t callerXboxUserId;
    XblSocialNotificationType socialNotification;
    uint64_t* xboxUserIds;
    size_t xboxUserIdsCount;
} XblSocialRelationshipChangeEventArgs;

typedef struct XblSocialFriendRequestCountChangedEventArgs
{
    uint64_t callerXboxUserId;
    size_t incomingFriendRequestCount;
} XblSocialFriendRequestCountChangedEventArgs;

typedef struct XblSocialRelationshipResult* XblSocialRelationshipResultHandle;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialGetSocialRelationshipsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XblSocialRelationshipFilter socialRelationshipFilter,
    _In_ size_t startIndex,
    _In_ size_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialGetSocialRelationshipsResult(
    _In_ XAsyncBlock* async,
    _Out_ XblSocialRelationshipResultHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialRelationshipResultGetRelationships(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ const XblSocialRelationship** relationships,
    _Out_ size_t* relationshipsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialRelationshipResultHasNext(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialRelationshipResultGetTotalCount(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ size_t* totalCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialRelationshipResultGetNextAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _In_ size_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialRelationshipResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblSocialRelationshipResultHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialRelationshipResultDuplicateHandle(
    _In_ XblSocialRelationshipResultHandle handle,
    _Out_ XblSocialRelationshipResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XblSocialRelationshipResultCloseHandle(
    _In_ XblSocialRelationshipResultHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblSocialSubscribeToSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblSocialUnsubscribeFromSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

typedef void (STDAPIVCALLTYPE* XblSocialRelationshipChangedHandler)(
    _In_ const XblSocialRelationshipChangeEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Gives a token; the event never comes.
STDAPI_(XblFunctionContext) XblSocialAddSocialRelationshipChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialRelationshipChangedHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI XblSocialRemoveSocialRelationshipChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

typedef void (STDAPIVCALLTYPE* XblSocialIncomingFriendRequestCountChangedHandler)(
    _In_ const XblSocialFriendRequestCountChangedEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Gives a token; the event never comes.
STDAPI XblSocialAddFriendRequestCountChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialIncomingFriendRequestCountChangedHandler handler,
    _In_opt_ void* handlerContext,
    _Out_ XblFunctionContext* handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI XblSocialRemoveFriendRequestCountChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

typedef struct XblReputationFeedbackItem
{
    uint64_t xboxUserId;
    XblReputationFeedbackType feedbackType;
    XblMultiplayerSessionReference* sessionReference;
    const char* reasonMessage;
    const char* evidenceResourceId;
} XblReputationFeedbackItem;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialSubmitReputationFeedbackAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XblReputationFeedbackType reputationFeedbackType,
    _In_opt_ const XblMultiplayerSessionReference* sessionReference,
    _In_z_ const char* reasonMessage,
    _In_opt_z_ const char* evidenceResourceId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblSocialSubmitBatchReputationFeedbackAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const XblReputationFeedbackItem* feedbackItems,
    _In_ size_t feedbackItemsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

#endif
