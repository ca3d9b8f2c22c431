// xsapi-c/achievements_c.h: achievements
//
// An achievement has a progress in percent that only rises; at 100 it is unlocked. A title updates
// the progress with XblAchievementsUpdateAchievementAsync and reads it back in pages.
//
// Results are counted handles. All they point to belongs to the result and is valid until its last
// handle is closed. Every function may be called from any thread. Texts and arrays that a title
// passes are copied.
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
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_ACHIEVEMENTS_C_H
#define XBLSHIM_XSAPI_C_ACHIEVEMENTS_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>

// ------------------------------------------------------------------------------------------------
// Types
// ------------------------------------------------------------------------------------------------

/// Kinds of achievements.
#ifdef __cplusplus
enum class XblAchievementType : uint32_t
{
    Unknown = 0,
    All = 1,
    Persistent = 2,
    Challenge = 3
};
#else
typedef uint32_t XblAchievementType;
#define XblAchievementType_Unknown 0u
#define XblAchievementType_All 1u
#define XblAchievementType_Persistent 2u
#define XblAchievementType_Challenge 3u
#endif

/// The order of a list.
#ifdef __cplusplus
enum class XblAchievementOrderBy : uint32_t
{
    DefaultOrder = 0,
    TitleId = 1,
    UnlockTime = 2
};
#else
typedef uint32_t XblAchievementOrderBy;
#define XblAchievementOrderBy_DefaultOrder 0u
#define XblAchievementOrderBy_TitleId 1u
#define XblAchievementOrderBy_UnlockTime 2u
#endif

/// The state of a user's progress.
#ifdef __cplusplus
enum class XblAchievementProgressState : uint32_t
{
    Unknown = 0,
    Achieved = 1,
    NotStarted = 2,
    InProgress = 3
};
#else
typedef uint32_t XblAchievementProgressState;
#define XblAchievementProgressState_Unknown 0u
#define XblAchievementProgressState_Achieved 1u
#define XblAchievementProgressState_NotStarted 2u
#define XblAchievementProgressState_InProgress 3u
#endif

/// Kinds of pictures.
#ifdef __cplusplus
enum class XblAchievementMediaAssetType : uint32_t
{
    Unknown = 0,
    Icon = 1,
    Art = 2
};
#else
typedef uint32_t XblAchievementMediaAssetType;
#define XblAchievementMediaAssetType_Unknown 0u
#define XblAchievementMediaAssetType_Icon 1u
#define XblAchievementMediaAssetType_Art 2u
#endif

/// Whether one player or a group earns it.
#ifdef __cplusplus
enum class XblAchievementParticipationType : uint32_t
{
    Unknown = 0,
    Individual = 1,
    Group = 2
};
#else
typedef uint32_t XblAchievementParticipationType;
#define XblAchievementParticipationType_Unknown 0u
#define XblAchievementParticipationType_Individual 1u
#define XblAchievementParticipationType_Group 2u
#endif

/// Kinds of rewards.
#ifdef __cplusplus
enum class XblAchievementRewardType : uint32_t
{
    Unknown = 0,
    Gamerscore = 1,
    InApp = 2,
    Art = 3
};
#else
typedef uint32_t XblAchievementRewardType;
#define XblAchievementRewardType_Unknown 0u
#define XblAchievementRewardType_Gamerscore 1u
#define XblAchievementRewardType_InApp 2u
#define XblAchievementRewardType_Art 3u
#endif

/// The rarity of an achievement, by the share of players that have it.
#ifdef __cplusplus
enum class XblAchievementRarityCategory : uint32_t
{
    Unset = 0,
    Rare = 1,
    Common = 2
};
#else
typedef uint32_t XblAchievementRarityCategory;
#define XblAchievementRarityCategory_Unset 0u
#define XblAchievementRarityCategory_Rare 1u
#define XblAchievementRarityCategory_Common 2u
#endif

/// A title that an achievement belongs to.
typedef struct XblAchievementTitleAssociation
{
    /// The name of the title; empty when not given.
    const char* name;
    /// The title id of the title.
    uint32_t titleId;
} XblAchievementTitleAssociation;

/// One condition of an achievement. Progress by percentage has one condition, with the target 100.
typedef struct XblAchievementRequirement
{
    /// The id of the requirement, a GUID.
    const char* id;
    /// The current value, a decimal number.
    const char* currentProgressValue;
    /// The value that meets it, a decimal number.
    const char* targetProgressValue;
} XblAchievementRequirement;

/// The progress of a user.
typedef struct XblAchievementProgression
{
    /// The conditions; null when there is none.
    XblAchievementRequirement* requirements;
    /// The number of elements of `requirements`; 0 when there is none.
    size_t requirementsCount;
    /// The time of the unlock in seconds since 1970, UTC; 0 while locked.
    time_t timeUnlocked;
} XblAchievementProgression;

/// The time window of a challenge. Seconds since 1970, UTC; 0 when not given.
typedef struct XblAchievementTimeWindow
{
    /// The start of the time window.
    time_t startDate;
    /// The end of the time window.
    time_t endDate;
} XblAchievementTimeWindow;

/// A picture of an achievement or of a reward.
typedef struct XblAchievementMediaAsset
{
    /// The name of the picture; may be empty.
    const char* name;
    /// The kind of the picture.
    XblAchievementMediaAssetType mediaAssetType;
    /// The URL of the picture; may be empty.
    const char* url;
} XblAchievementMediaAsset;

/// A reward for an unlocked achievement.
typedef struct XblAchievementReward
{
    /// The name of the reward; may be empty.
    const char* name;
    /// The description of the reward; may be empty.
    const char* description;
    /// The value as text, for example the gamerscore.
    const char* value;
    /// The kind of the reward.
    XblAchievementRewardType rewardType;
    /// The type of `value`, for example Int.
    const char* valueType;
    /// The picture of the reward; never null, all zero when there is none.
    XblAchievementMediaAsset* mediaAsset;
} XblAchievementReward;

/// The changed progress of one achievement.
typedef struct XblAchievementProgressChangeEntry
{
    /// The id of the achievement.
    const char* achievementId;
    /// The state after the change.
    XblAchievementProgressState progressState;
    /// The progress after the change.
    XblAchievementProgression progression;
} XblAchievementProgressChangeEntry;

/// The achievements that changed.
typedef struct XblAchievementProgressChangeEventArgs
{
    /// The achievements that changed.
    XblAchievementProgressChangeEntry* updatedAchievementEntries;
    /// The number of elements of `updatedAchievementEntries`.
    size_t entryCount;
} XblAchievementProgressChangeEventArgs;

/// An achievement with the progress of a user. Texts are UTF-8 and never null.
typedef struct XblAchievement
{
    /// The id of the achievement, a number in most titles.
    const char* id;
    /// The scid of the achievement.
    const char* serviceConfigurationId;
    /// The name, in the language of the request.
    const char* name;
    /// The titles of the achievement; null when there is none.
    XblAchievementTitleAssociation* titleAssociations;
    /// The number of elements of `titleAssociations`; 0 when there is none.
    size_t titleAssociationsCount;
    /// The state of the user's progress.
    XblAchievementProgressState progressState;
    /// The progress in numbers, and the time of the unlock.
    XblAchievementProgression progression;
    /// The pictures of the achievement; null when there is none.
    XblAchievementMediaAsset* mediaAssets;
    /// The number of elements of `mediaAssets`; 0 when there is none.
    size_t mediaAssetsCount;
    /// The names of platforms; null when there is none.
    const char** platformsAvailableOn;
    /// The number of elements of `platformsAvailableOn`; 0 when there is none.
    size_t platformsAvailableOnCount;
    /// true: hidden from players until it is unlocked.
    bool isSecret;
    /// The description after the unlock.
    const char* unlockedDescription;
    /// The description before the unlock.
    const char* lockedDescription;
    /// The product id of the title; may be empty.
    const char* productId;
    /// The kind of the achievement.
    XblAchievementType type;
    /// Whether one player or a group earns it.
    XblAchievementParticipationType participationType;
    /// The time window of a challenge.
    XblAchievementTimeWindow available;
    /// The rewards for the unlock; null when there is none.
    XblAchievementReward* rewards;
    /// The number of elements of `rewards`; 0 when there is none.
    size_t rewardsCount;
    /// The estimated time to earn it, in seconds.
    uint64_t estimatedUnlockTime;
    /// The link to a place inside the title; may be empty.
    const char* deepLink;
    /// true: the service revoked the unlock.
    bool isRevoked;
} XblAchievement;

/// An achievement that was just unlocked.
typedef struct XblAchievementUnlockEvent
{
    /// The name of the achievement.
    const char* achievementName;
    /// The description of the achievement.
    const char* achievementDescription;
    /// The URL of the picture; may be empty.
    const char* achievementIcon;
    /// The id of the achievement.
    const char* achievementId;
    /// The gamerscore of the achievement.
    uint64_t gamerscore;
    /// The title id of the achievement.
    uint32_t titleId;
    /// The xuid of the user that unlocked it.
    uint64_t xboxUserId;
    /// The link to a place inside the title; may be empty.
    const char* deepLink;
    /// The share of players that have it, in percent.
    float rarityPercentage;
    /// The category of `rarityPercentage`.
    XblAchievementRarityCategory rarityCategory;
    /// The time of the unlock in seconds since 1970, UTC.
    time_t timeUnlocked;
} XblAchievementUnlockEvent;

/// A page of achievements. Closed with XblAchievementsResultCloseHandle; everything read from it is
/// valid until its last handle is closed.
typedef struct XblAchievementsResult* XblAchievementsResultHandle;

// ------------------------------------------------------------------------------------------------
// Updating and unlocking
// ------------------------------------------------------------------------------------------------

/// Updates the progress of one of this title's achievements, in percent; 100 unlocks it. Progress
/// only rises. XAsyncCancel has no effect. The call has no payload: XAsyncGetStatus of the block
/// returns its result. HTTP_E_STATUS_NOT_MODIFIED means that the achievement is unlocked already,
/// or that the new progress is not higher; it is not an error.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param achievementId The id of the achievement. Copied.
/// @param percentComplete The progress in percent, 0 to 100; 100 unlocks.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: S_OK when the service stored it;
///     HTTP_E_STATUS_NOT_MODIFIED; E_INVALIDARG without a title id, for an empty achievement id, or
///     for more than 100 percent; HTTP_E_STATUS_NOT_FOUND for an unknown achievement; other service
///     errors.
STDAPI XblAchievementsUpdateAchievementAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* achievementId,
    _In_ uint32_t percentComplete,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Updates the progress of an achievement of a given title and service configuration. With title id
/// 0 it uses the running title's own id and service configuration. All else is as with
/// XblAchievementsUpdateAchievementAsync.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param titleId The title id.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param achievementId The id of the achievement. Copied.
/// @param percentComplete The progress in percent, 0 to 100; 100 unlocks.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XblAchievementsUpdateAchievementAsync. Through the block also: E_INVALIDARG for an
///     empty scid.
STDAPI XblAchievementsUpdateAchievementForTitleIdAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ const uint32_t titleId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* achievementId,
    _In_ uint32_t percentComplete,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading a title's achievements
// ------------------------------------------------------------------------------------------------

/// Fetches the first page of a user's achievements in a title. Get the page with
/// XblAchievementsGetAchievementsForTitleIdResult. An undefined type is sent to the service as its
/// number.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param titleId The title id.
/// @param type The type of the achievements; All for every type.
/// @param unlockedOnly true: unlocked achievements only. false: all achievements.
/// @param orderBy The order of the achievements.
/// @param skipItems The number of achievements to skip; 0 for none.
/// @param maxItems The maximum number of elements of the page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors; E_INVALIDARG for
///     the type Unknown.
STDAPI XblAchievementsGetAchievementsForTitleIdAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ uint32_t titleId,
    _In_ XblAchievementType type,
    _In_ bool unlockedOnly,
    _In_ XblAchievementOrderBy orderBy,
    _In_ uint32_t skipItems,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page of XblAchievementsGetAchievementsForTitleIdAsync, once. Close it with
/// XblAchievementsResultCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] result Set to the handle of the page. The caller closes it with
///     XblAchievementsResultCloseHandle.
/// @return The call's result; E_PENDING while it runs; E_ILLEGAL_METHOD_CALL the second time.
STDAPI XblAchievementsGetAchievementsForTitleIdResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading one achievement
// ------------------------------------------------------------------------------------------------

/// Fetches one achievement. Get the result, a page with one element, with
/// XblAchievementsGetAchievementResult. Characters that a path of a URL can't hold, such as `?`,
/// `#` and a space, are percent-encoded in the request; the real library sends `?` and `#` as they
/// are, and so requests something else.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param serviceConfigurationId The service configuration id of the title. Copied.
/// @param achievementId The id of the achievement. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors; E_INVALIDARG for an
///     empty text; E_UNEXPECTED when the response does not hold one element.
STDAPI XblAchievementsGetAchievementAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* achievementId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page of XblAchievementsGetAchievementAsync, once. Close it with
/// XblAchievementsResultCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] result Set to the handle of the page. The caller closes it with
///     XblAchievementsResultCloseHandle.
/// @return The call's result; E_PENDING while it runs; E_ILLEGAL_METHOD_CALL the second time.
STDAPI XblAchievementsGetAchievementResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Results and their pages
// ------------------------------------------------------------------------------------------------

/// Gets the achievements of the page: an array that belongs to the result and is valid until its
/// last handle is closed. Null and 0 when the page is empty.
///
/// @param resultHandle The handle of the page.
/// @param[out] achievements Set to the array of achievements, which belongs to the result; null
///     when there is none.
/// @param[out] achievementsCount Set to the number of achievements; 0 when there is none.
/// @return S_OK, or one of the Errors above.
STDAPI XblAchievementsResultGetAchievements(
    _In_ XblAchievementsResultHandle resultHandle,
    _Out_ const XblAchievement** achievements,
    _Out_ size_t* achievementsCount
    ) XBLSHIM_NOEXCEPT;

/// Checks whether there is a next page.
///
/// @param resultHandle The handle of the page.
/// @param[out] hasNext Set to whether there is a page after this one.
/// @return S_OK, or one of the Errors above.
STDAPI XblAchievementsResultHasNext(
    _In_ XblAchievementsResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// Fetches the next page with the settings of the first. The result handle may be closed as soon as
/// this function has returned. Get the page with XblAchievementsResultGetNextResult.
///
/// @param resultHandle The handle of the page.
/// @param maxItems The maximum number of elements of the page; 0 leaves it to the service.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors; E_UNEXPECTED when
///     there is no next page or the first page's context is closed.
STDAPI XblAchievementsResultGetNextAsync(
    _In_ XblAchievementsResultHandle resultHandle,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the page of XblAchievementsResultGetNextAsync, once. Close it with
/// XblAchievementsResultCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] result Set to the handle of the page. The caller closes it with
///     XblAchievementsResultCloseHandle.
/// @return The call's result; E_PENDING while it runs; E_ILLEGAL_METHOD_CALL the second time.
STDAPI XblAchievementsResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning results
// ------------------------------------------------------------------------------------------------

/// Duplicates the handle: gets the same handle with one more reference. Close each one with
/// XblAchievementsResultCloseHandle. Needs no XblInitialize.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a result that is not valid.
STDAPI XblAchievementsResultDuplicateHandle(
    _In_ XblAchievementsResultHandle handle,
    _Out_ XblAchievementsResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. With the last one, everything that was read from the result is freed. Null and
/// handles that are not valid are ignored.
///
/// @param handle The handle.
STDAPI_(void) XblAchievementsResultCloseHandle(
    _In_ XblAchievementsResultHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Following progress
// ------------------------------------------------------------------------------------------------

/// Called for changed progress. `eventArgs` and all it points to are valid inside the callback
/// only. Never called on a Python thread.
///
/// @param eventArgs What changed. It is valid inside the callback only, with all that it points to.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void CALLBACK XblAchievementsProgressChangeHandler(
    _In_ const XblAchievementProgressChangeEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Registers a handler for changes of the context's user in XblInitialize's service configuration,
/// also for changes that other programs make. All handlers end with the context's last handle and
/// at XblCleanupAsync.
///
/// The library calls handlers one after the other, in the order of their registration, on a thread
/// of its own: never on a thread of the title or of a task queue. A handler may add and remove
/// handlers, itself included, close the context, and start calls. It should return soon: when more
/// than 1024 events wait for a handler, the library drops them and logs it.
///
/// The first handler subscribes at the service, which takes a moment. The library retries when the
/// service is not reachable. Changes before the subscription are not reported.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @return A token for XblAchievementsRemoveAchievementProgressChangeHandler, from 1 on; 0 for a
///     null pointer or a context that is not valid.
STDAPI_(XblFunctionContext) XblAchievementsAddAchievementProgressChangeHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblAchievementsProgressChangeHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. Called inside the handler, it returns immediately. Called elsewhere, it
/// returns when the handler has returned, or after two seconds, which is logged: a title that holds
/// a lock which the handler needs does not block forever.
///
/// @param xblContextHandle The context.
/// @param functionContext The token of the registration. A token without a registration has no
///     effect.
/// @return S_OK, also for an unknown token; E_INVALIDARG for a null context; E_HANDLE for a context
///     that is not valid.
STDAPI XblAchievementsRemoveAchievementProgressChangeHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext functionContext
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Unlock notifications
// ------------------------------------------------------------------------------------------------

#if HC_PLATFORM == HC_PLATFORM_WIN32 || HC_PLATFORM_IS_EXTERNAL
/// Called for each unlock. `args` and all it points to are valid inside the callback only. Never
/// called on a Python thread.
///
/// @param args The unlocked achievement. It is valid inside the callback only, with all that it
///     points to.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void CALLBACK XblAchievementUnlockHandler(
    _In_ const XblAchievementUnlockEvent* args,
    _In_opt_ void* context
    );
#endif

#if HC_PLATFORM == HC_PLATFORM_WIN32 || HC_PLATFORM_IS_EXTERNAL
/// Registers a handler for unlocks of the context's user in this title. It is for platforms whose
/// shell does not show unlocks; a program for one of them defines HC_PLATFORM before the first
/// include. All else is as with XblAchievementsAddAchievementProgressChangeHandler.
///
/// @param xblContextHandle The context.
/// @param handler The function that is called for each event.
/// @param handlerContext The value that is passed to the handler unchanged. It belongs to the
///     title. May be null.
/// @return A token for XblAchievementUnlockRemoveNotificationHandler, from 1 on; 0 for a null
///     pointer or a context that is not valid.
STDAPI_(XblFunctionContext) XblAchievementUnlockAddNotificationHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblAchievementUnlockHandler* handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;
#endif

#if HC_PLATFORM == HC_PLATFORM_WIN32 || HC_PLATFORM_IS_EXTERNAL
/// Ends a registration, and waits as XblAchievementsRemoveAchievementProgressChangeHandler does.
/// Ignores a context that is not valid and an unknown token.
///
/// @param xblContextHandle The context.
/// @param functionContext The token of the registration. A token without a registration has no
///     effect.
STDAPI_(void) XblAchievementUnlockRemoveNotificationHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext functionContext
    ) XBLSHIM_NOEXCEPT;
#endif

#endif
