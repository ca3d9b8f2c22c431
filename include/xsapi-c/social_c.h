// xsapi-c/social_c.h: relationships of users, and reputation
//
// The users that a user follows, and reputation. Pages of relationships are counted handles. All
// they point to is valid until the page's last handle is closed.
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

#ifndef XBLSHIM_XSAPI_C_SOCIAL_C_H
#define XBLSHIM_XSAPI_C_SOCIAL_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/real_time_activity_c.h>
#include <xsapi-c/multiplayer_c.h>

/// Which relationships are read.
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

/// The kinds of feedback about a user.
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

/// The kinds of changes of a relationship.
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

/// A user that another user follows.
typedef struct XblSocialRelationship
{
    uint64_t xboxUserId;
    /// Whether the user marked the other one as a favorite.
    bool isFavorite;
    /// Whether the service names them friends.
    bool isFriend;
    /// The same value as `isFriend`.
    bool isFollowingCaller;
    /// The names of other networks that connect both users; null when there is none.
    const char** socialNetworks;
    /// The number of elements of `socialNetworks`; 0 when there is none.
    size_t socialNetworksCount;
} XblSocialRelationship;

/// Changed relationships of a user.
typedef struct XblSocialRelationshipChangeEventArgs
{
    /// The xuid of the user whose relationships changed.
    uint64_t callerXboxUserId;
    XblSocialNotificationType socialNotification;
    /// The xuids of the other users.
    uint64_t* xboxUserIds;
    /// The number of elements of `xboxUserIds`.
    size_t xboxUserIdsCount;
} XblSocialRelationshipChangeEventArgs;

/// A changed number of friend requests.
typedef struct XblSocialFriendRequestCountChangedEventArgs
{
    /// The xuid of the user who received the requests.
    uint64_t callerXboxUserId;
    /// The number of open requests; may be 0.
    size_t incomingFriendRequestCount;
} XblSocialFriendRequestCountChangedEventArgs;

/// A page of relationships. Close each handle with XblSocialRelationshipResultCloseHandle.
typedef struct XblSocialRelationshipResult* XblSocialRelationshipResultHandle;

// ------------------------------------------------------------------------------------------------
// Reading relationships
// ------------------------------------------------------------------------------------------------

/// Reads a page of the users that a user follows. Get the page with
/// XblSocialGetSocialRelationshipsResult. A filter without a name is sent as All.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param socialRelationshipFilter The kind of relationships to read.
/// @param startIndex The index of the first relationship, from 0 on.
/// @param maxItems The maximum number of elements of the page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblSocialGetSocialRelationshipsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XblSocialRelationshipFilter socialRelationshipFilter,
    _In_ size_t startIndex,
    _In_ size_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page of XblSocialGetSocialRelationshipsAsync, once. Close it with
/// XblSocialRelationshipResultCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] handle Set to the handle of the page. The caller closes it with
///     XblSocialRelationshipResultCloseHandle.
/// @return S_OK, or one of the Results above.
STDAPI XblSocialGetSocialRelationshipsResult(
    _In_ XAsyncBlock* async,
    _Out_ XblSocialRelationshipResultHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Gets the relationships of the page.
///
/// @param resultHandle The handle of the page.
/// @param[out] relationships Set to the array of relationships, which belongs to the result; null
///     when there is none.
/// @param[out] relationshipsCount Set to the number of relationships of this page; 0 when there is
///     none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblSocialRelationshipResultGetRelationships(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ const XblSocialRelationship** relationships,
    _Out_ size_t* relationshipsCount
    ) XBLSHIM_NOEXCEPT;

/// Checks whether there is a next page. An empty page has none.
///
/// @param resultHandle The handle of the page.
/// @param[out] hasNext Set to whether there is a page after this one.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblSocialRelationshipResultHasNext(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of relationships of all pages, as reported by the service.
///
/// @param resultHandle The handle of the page.
/// @param[out] totalCount Set to the number of relationships of all pages.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblSocialRelationshipResultGetTotalCount(
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _Out_ size_t* totalCount
    ) XBLSHIM_NOEXCEPT;

/// Reads the page after a page, with the same user and filter, whatever
/// XblSocialRelationshipResultHasNext returns. Get it with
/// XblSocialRelationshipResultGetNextResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param resultHandle The handle of the page.
/// @param maxItems The maximum number of elements of the page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblSocialRelationshipResultGetNextAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialRelationshipResultHandle resultHandle,
    _In_ size_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page of XblSocialRelationshipResultGetNextAsync, once. Close it with
/// XblSocialRelationshipResultCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] handle Set to the handle of the page. The caller closes it with
///     XblSocialRelationshipResultCloseHandle.
/// @return As XblSocialGetSocialRelationshipsResult.
STDAPI XblSocialRelationshipResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblSocialRelationshipResultHandle* handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning pages
// ------------------------------------------------------------------------------------------------

/// Gets the same handle with one more reference. Close each one with
/// XblSocialRelationshipResultCloseHandle.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblSocialRelationshipResultDuplicateHandle(
    _In_ XblSocialRelationshipResultHandle handle,
    _Out_ XblSocialRelationshipResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. With the last one, everything that was read from the page is freed. Null and
/// handles that are not valid are ignored.
///
/// @param handle The handle.
STDAPI_(void) XblSocialRelationshipResultCloseHandle(
    _In_ XblSocialRelationshipResultHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Following changes
// ------------------------------------------------------------------------------------------------

/// Called when the context's user follows a user, stops following one, or changes a favorite.
/// `eventArgs` and all it points to are valid inside the callback only.
///
/// @param eventArgs What changed. It is valid inside the callback only, with all that it points to.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void (STDAPIVCALLTYPE* XblSocialRelationshipChangedHandler)(
    _In_ const XblSocialRelationshipChangeEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Registers a handler that is called when the context's user follows a user, stops following one,
/// or changes a favorite. Handlers are called on a thread of the library, one after the other.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @return A token from 1 on, which no other handler of this header has; 0 for a null pointer and
///     for a context that is not valid.
STDAPI_(XblFunctionContext) XblSocialAddSocialRelationshipChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialRelationshipChangedHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration of either kind. When it returns, the handler runs on no other thread and is
/// not called again. It waits two seconds at most.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handlerFunctionContext The token of the registration. A token without a registration has
///     no effect.
/// @return S_OK, also for an unknown token; E_INVALIDARG; E_HANDLE.
STDAPI XblSocialRemoveSocialRelationshipChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

/// Called when the number of friend requests changes. `eventArgs` is valid inside the callback
/// only.
///
/// @param eventArgs What changed. It is valid inside the callback only, with all that it points to.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void (STDAPIVCALLTYPE* XblSocialIncomingFriendRequestCountChangedHandler)(
    _In_ const XblSocialFriendRequestCountChangedEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Registers a handler that is called when the number of friend requests to the context's user
/// changes. All else is as with XblSocialAddSocialRelationshipChangedHandler.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @param[out] handlerFunctionContext Set to the token that ends the registration.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblSocialAddFriendRequestCountChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblSocialIncomingFriendRequestCountChangedHandler handler,
    _In_opt_ void* handlerContext,
    _Out_ XblFunctionContext* handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration, as XblSocialRemoveSocialRelationshipChangedHandler does.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handlerFunctionContext The token of the registration. A token without a registration has
///     no effect.
/// @return As XblSocialRemoveSocialRelationshipChangedHandler.
STDAPI XblSocialRemoveFriendRequestCountChangedHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext handlerFunctionContext
    ) XBLSHIM_NOEXCEPT;

/// Creates a handle that XblSocialUnsubscribeFromSocialRelationshipChange closes. It subscribes to
/// nothing: the first handler of XblSocialAddSocialRelationshipChangedHandler subscribes.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param[out] subscriptionHandle Set to the subscription, which the matching function for
///     unsubscribing ends.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblSocialSubscribeToSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

/// Frees a handle of XblSocialSubscribeToSocialRelationshipChange.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param subscriptionHandle The subscription.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblSocialUnsubscribeFromSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reputation
// ------------------------------------------------------------------------------------------------

/// Feedback about a user.
typedef struct XblReputationFeedbackItem
{
    /// The xuid of the user that the feedback is about.
    uint64_t xboxUserId;
    XblReputationFeedbackType feedbackType;
    /// The multiplayer session; null when there is none.
    XblMultiplayerSessionReference* sessionReference;
    /// The player's own words in UTF-8; may be empty.
    const char* reasonMessage;
    /// The id of a recording; may be null.
    const char* evidenceResourceId;
} XblReputationFeedbackItem;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialSubmitReputationFeedbackAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XblReputationFeedbackType reputationFeedbackType,
    _In_opt_ const XblMultiplayerSessionReference* sessionReference,
    _In_z_ const char* reasonMessage,
    _In_opt_z_ const char* evidenceResourceId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialSubmitBatchReputationFeedbackAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const XblReputationFeedbackItem* feedbackItems,
    _In_ size_t feedbackItemsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

#endif
