// xsapi-c/social_c.h: relationships of users, and reputation
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

/// Reads the users that a user follows: maxItems of them from startIndex on (0: the service
/// decides). A filter that is not in the enum is sent as All.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param socialRelationshipFilter The kind of relationships to read.
/// @param startIndex The index of the first relationship, from 0 on.
/// @param maxItems The maximum number of elements of a page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED, then E_INVALIDARG for null, E_HANDLE; everything else
///     through the block: 0x83750007 for a response that can not be read.
STDAPI XblSocialGetSocialRelationshipsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XblSocialRelationshipFilter socialRelationshipFilter,
    _In_ size_t startIndex,
    _In_ size_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page, as a handle that the caller closes with XblSocialRelationshipResultCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] handle Set to the handle of the page. The caller closes it with
///     XblSocialRelationshipResultCloseHandle.
/// @return XAsyncGetResult's results.
STDAPI XblSocialGetSocialRelationshipsResult(
    _In_ XAsyncBlock* async,
    _Out_ XblSocialRelationshipResultHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Gets the relationships of the page: an array that is valid until the result's last handle is
/// closed.
///
/// @param resultHandle The handle of the page.
/// @param[out] relationships Set to the array of relationships, which belongs to the result; null
///     when there is none.
/// @param[out] relationshipsCount Set to the number of relationships of this page; 0 when there is
///     none.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblSocialRelationshipResultGetRelationships(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ const XblSocialRelationship** relationships,
    _Out_ size_t* relationshipsCount
    ) XBLSHIM_NOEXCEPT;

/// Gets whether there is a page after this one. An empty page has none.
///
/// @param resultHandle The handle of the page.
/// @param[out] hasNext Set to whether there is a page after this one.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblSocialRelationshipResultHasNext(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of relationships of all pages, as reported by the service.
///
/// @param resultHandle The handle of the page.
/// @param[out] totalCount Set to the number of relationships of all pages.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblSocialRelationshipResultGetTotalCount(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ size_t* totalCount
    ) XBLSHIM_NOEXCEPT;

/// Reads the page after a result's, of the same user and with the same filter, whatever
/// XblSocialRelationshipResultHasNext says.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param resultHandle The handle of the page.
/// @param maxItems The maximum number of elements of a page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for null, then E_XBL_NOT_INITIALIZED, E_HANDLE; everything else
///     through the block.
STDAPI XblSocialRelationshipResultGetNextAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _In_ size_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page, as a handle that the caller closes with XblSocialRelationshipResultCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] handle Set to the handle of the page. The caller closes it with
///     XblSocialRelationshipResultCloseHandle.
/// @return As XblSocialGetSocialRelationshipsResult.
STDAPI XblSocialRelationshipResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblSocialRelationshipResultHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Gets the same handle with one more reference: each is closed with
/// XblSocialRelationshipResultCloseHandle.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblSocialRelationshipResultDuplicateHandle(
    _In_ XblSocialRelationshipResultHandle handle,
    _Out_ XblSocialRelationshipResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes one reference. With the last one the arrays of the page are freed. Ignores null and what
/// is no open handle.
///
/// @param handle The handle.
STDAPI_(void) XblSocialRelationshipResultCloseHandle(
    _In_ XblSocialRelationshipResultHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Creates a handle that XblSocialUnsubscribeFromSocialRelationshipChange closes, and subscribes to
/// nothing: a handler does (XblSocialAddSocialRelationshipChangedHandler).
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblSocialSubscribeToSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Frees a handle of XblSocialSubscribeToSocialRelationshipChange.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblSocialUnsubscribeFromSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

typedef void (STDAPIVCALLTYPE* XblSocialRelationshipChangedHandler)(
    _In_ const XblSocialRelationshipChangeEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Adds a handler that is called when the context's user follows somebody, stops to, or changes a
/// favorite.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @return Its token, from one counter for both kinds of handler: 1, 2, ...; 0 for null and for a
///     context that is not valid. Handlers are called on a thread of the library, one after the
///     other; what eventArgs points to is valid during the call.
STDAPI_(XblFunctionContext) XblSocialAddSocialRelationshipChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialRelationshipChangedHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler of either kind: it is not called any more, and not running, except on this
/// thread or where it takes longer than 2 seconds.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handlerFunctionContext The token of the registration. A token without a registration has
///     no effect.
/// @return S_OK for unknown tokens; E_INVALIDARG for null; E_HANDLE.
STDAPI XblSocialRemoveSocialRelationshipChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

typedef void (STDAPIVCALLTYPE* XblSocialIncomingFriendRequestCountChangedHandler)(
    _In_ const XblSocialFriendRequestCountChangedEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Adds a handler that is called when the number of friend requests that wait for the context's
/// user changes. handlerFunctionContext gets its token. Otherwise as
/// XblSocialAddSocialRelationshipChangedHandler.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @param[out] handlerFunctionContext Set to the token that ends the registration.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI XblSocialAddFriendRequestCountChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialIncomingFriendRequestCountChangedHandler handler,
    _In_opt_ void* handlerContext,
    _Out_ XblFunctionContext* handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handlerFunctionContext The token of the registration. A token without a registration has
///     no effect.
/// @return As XblSocialRemoveSocialRelationshipChangedHandler.
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
