// xsapi-c/achievements_c.h: achievements
//
// An achievement has a progress in percent that only rises; at 100 it is unlocked. A title sets the
// progress with XblAchievementsUpdateAchievementAsync and reads it back in pages.
//
// Null pointers and calls at the wrong time are answered at once by the returned value; every check
// of a value, and the service's answer, comes through the async block. Sending what the service
// already has ends with HTTP_E_STATUS_NOT_MODIFIED, which is not an error.
//
// Results are counted handles. All they point to belongs to the result and is valid until its last
// handle is closed. Every function may be called from any thread.
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

/// Kinds of achievement.
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

/// How far the user is.
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

/// Kinds of picture.
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

/// Kinds of reward.
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

/// How many players have it.
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
    /// The title's name.
    const char* name;
    /// The title's id.
    uint32_t titleId;
} XblAchievementTitleAssociation;

/// One condition of an achievement; progress by percentage has one, with the target 100.
typedef struct XblAchievementRequirement
{
    /// The requirement's id.
    const char* id;
    /// How far the user is, as a decimal number.
    const char* currentProgressValue;
    /// Where it is met, as a decimal number.
    const char* targetProgressValue;
} XblAchievementRequirement;

/// How far a user is.
typedef struct XblAchievementProgression
{
    /// The conditions.
    XblAchievementRequirement* requirements;
    /// How many.
    size_t requirementsCount;
    /// Seconds since 1970, UTC; 0 when it is not unlocked.
    time_t timeUnlocked;
} XblAchievementProgression;

/// When a challenge can be met. Seconds since 1970, UTC; 0 when not given.
typedef struct XblAchievementTimeWindow
{
    time_t startDate;
    time_t endDate;
} XblAchievementTimeWindow;

/// A picture.
typedef struct XblAchievementMediaAsset
{
    /// Its name.
    const char* name;
    /// Its kind.
    XblAchievementMediaAssetType mediaAssetType;
    /// Its address.
    const char* url;
} XblAchievementMediaAsset;

/// What an achievement gives.
typedef struct XblAchievementReward
{
    /// Its name; may be empty.
    const char* name;
    /// Its description; may be empty.
    const char* description;
    /// Its value as text, for example the gamerscore.
    const char* value;
    /// Its kind.
    XblAchievementRewardType rewardType;
    /// What the value is, for example Int.
    const char* valueType;
    /// Its picture; never null, all zero when there is none.
    XblAchievementMediaAsset* mediaAsset;
} XblAchievementReward;

/// The changed progress of one achievement.
typedef struct XblAchievementProgressChangeEntry
{
    /// Its id.
    const char* achievementId;
    /// Its new state.
    XblAchievementProgressState progressState;
    /// Its new progress.
    XblAchievementProgression progression;
} XblAchievementProgressChangeEntry;

/// What changed.
typedef struct XblAchievementProgressChangeEventArgs
{
    /// The achievements that changed.
    XblAchievementProgressChangeEntry* updatedAchievementEntries;
    /// How many.
    size_t entryCount;
} XblAchievementProgressChangeEventArgs;

/// An achievement, and how far the user is. Texts are UTF-8 and never null.
typedef struct XblAchievement
{
    /// The id, a number in most titles.
    const char* id;
    /// The scid it belongs to.
    const char* serviceConfigurationId;
    /// The name, in the language asked for.
    const char* name;
    /// The titles it belongs to.
    XblAchievementTitleAssociation* titleAssociations;
    /// How many.
    size_t titleAssociationsCount;
    /// How far the user is.
    XblAchievementProgressState progressState;
    /// How far in numbers, and when it was unlocked.
    XblAchievementProgression progression;
    /// Pictures.
    XblAchievementMediaAsset* mediaAssets;
    /// How many.
    size_t mediaAssetsCount;
    /// Names of platforms.
    const char** platformsAvailableOn;
    /// How many.
    size_t platformsAvailableOnCount;
    /// Not to be shown before it is unlocked.
    bool isSecret;
    /// What to show afterwards.
    const char* unlockedDescription;
    /// What to show before.
    const char* lockedDescription;
    /// The product's id.
    const char* productId;
    /// Its kind.
    XblAchievementType type;
    /// Who earns it.
    XblAchievementParticipationType participationType;
    /// When a challenge can be met.
    XblAchievementTimeWindow available;
    /// What it gives.
    XblAchievementReward* rewards;
    /// How many.
    size_t rewardsCount;
    /// The estimated time to earn it, in seconds.
    uint64_t estimatedUnlockTime;
    /// Where it leads inside the title.
    const char* deepLink;
    /// It was taken back.
    bool isRevoked;
} XblAchievement;

/// An achievement that was just unlocked.
typedef struct XblAchievementUnlockEvent
{
    /// Its name.
    const char* achievementName;
    /// Its description.
    const char* achievementDescription;
    /// The address of its picture.
    const char* achievementIcon;
    /// Its id.
    const char* achievementId;
    /// What it gives.
    uint64_t gamerscore;
    /// Its title.
    uint32_t titleId;
    /// The user who unlocked it.
    uint64_t xboxUserId;
    /// Where it leads inside the title.
    const char* deepLink;
    /// How many players have it, in percent.
    float rarityPercentage;
    /// The same as a category.
    XblAchievementRarityCategory rarityCategory;
    /// Seconds since 1970, UTC.
    time_t timeUnlocked;
} XblAchievementUnlockEvent;

/// A page of achievements. Closed with XblAchievementsResultCloseHandle; everything read from it is
/// valid until its last handle is closed.
typedef struct XblAchievementsResult* XblAchievementsResultHandle;

// ------------------------------------------------------------------------------------------------
// Results and their pages
// ------------------------------------------------------------------------------------------------

/// Gives the page's achievements: an array that belongs to the result and is valid until its last
/// handle is closed. Null and 0 when the page is empty.
///
/// Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a result that is not valid;
/// E_XBL_NOT_INITIALIZED.
STDAPI XblAchievementsResultGetAchievements(
    _In_ XblAchievementsResultHandle resultHandle,
    _Out_ const XblAchievement** achievements,
    _Out_ size_t* achievementsCount
    ) XBLSHIM_NOEXCEPT;

/// Tells whether there is a next page. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE for
/// a result that is not valid; E_XBL_NOT_INITIALIZED.
STDAPI XblAchievementsResultHasNext(
    _In_ XblAchievementsResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// Fetches the next page, of at most `maxItems` (0: the service decides), with the settings of the
/// first. The result handle may be closed as soon as this call returned. Fetch the page with
/// XblAchievementsResultGetNextResult.
///
/// Returns S_OK; E_INVALIDARG for a null pointer or a block in use; E_XBL_NOT_INITIALIZED;
/// E_NO_TASK_QUEUE; E_ABORT. Through the block: E_UNEXPECTED when there is no next page or the
/// first page's context is closed; E_GAMEUSER_SIGNED_OUT when the context's user has signed out;
/// HTTP results; E_FAIL for the network; WEB_E_INVALID_JSON_STRING.
STDAPI XblAchievementsResultGetNextAsync(
    _In_ XblAchievementsResultHandle resultHandle,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the page that XblAchievementsResultGetNextAsync asked for, once. Close it with
/// XblAchievementsResultCloseHandle. Returns the call's result; E_PENDING; E_ILLEGAL_METHOD_CALL
/// when it was fetched already.
STDAPI XblAchievementsResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading a title's achievements
// ------------------------------------------------------------------------------------------------

/// Fetches the first page of a user's achievements in a title. A type that there is not is sent as
/// its number. `skipItems` leaves out that many, `maxItems` is the page's size (0: the service
/// decides), `unlockedOnly` leaves out the rest. Fetch the page with
/// XblAchievementsGetAchievementsForTitleIdResult.
///
/// Returns S_OK; E_INVALIDARG for a null pointer or a block in use; E_HANDLE for a context that is
/// not valid; E_XBL_NOT_INITIALIZED; E_NO_TASK_QUEUE; E_ABORT. Through the block: E_INVALIDARG for
/// the type Unknown; E_GAMEUSER_SIGNED_OUT when the context's user has signed out; HTTP results;
/// E_FAIL for the network; WEB_E_INVALID_JSON_STRING.
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

/// Fetches the page that XblAchievementsGetAchievementsForTitleIdAsync asked for, once. Close it
/// with XblAchievementsResultCloseHandle. Returns the call's result; E_PENDING;
/// E_ILLEGAL_METHOD_CALL when it was fetched already.
STDAPI XblAchievementsGetAchievementsForTitleIdResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Updating and unlocking
// ------------------------------------------------------------------------------------------------

/// Sets the progress of one of this title's achievements, in percent; 100 unlocks it. Progress only
/// rises. All arguments are copied. There is no payload: the outcome is XAsyncGetStatus of the
/// block. XAsyncCancel does not stop it.
///
/// Returns S_OK; E_INVALIDARG for a null pointer or a block in use; E_HANDLE for a context that is
/// not valid; E_XBL_NOT_INITIALIZED; E_NO_TASK_QUEUE; E_ABORT when the queue is terminated. Every
/// other check comes through the block:
///
///   * S_OK: the service took it.
///   * HTTP_E_STATUS_NOT_MODIFIED: already unlocked, or not higher than before. Nothing is wrong.
///   * E_INVALIDARG: no title id, an empty achievement id, more than 100 percent.
///   * HTTP_E_STATUS_NOT_FOUND: no such achievement. Other HTTP results by their status.
///   * E_FAIL: the service can't be reached.
STDAPI XblAchievementsUpdateAchievementAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* achievementId,
    _In_ uint32_t percentComplete,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Like XblAchievementsUpdateAchievementAsync, for a title and a service configuration that are
/// given. With title id 0 it uses the running title's own id and service configuration. An empty
/// scid gives E_INVALIDARG through the block.
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
// Reading one achievement
// ------------------------------------------------------------------------------------------------

/// Fetches one achievement. Fetch the result, a page with one item, with
/// XblAchievementsGetAchievementResult. What can't stand in the path of a URL, as `?`, `#` and a
/// space, is percent-encoded in the request; the real library sends a raw `?` or `#`, and so asks
/// for something else.
///
/// Returns S_OK; E_INVALIDARG for a null pointer or a block in use; E_HANDLE for a context that is
/// not valid; E_XBL_NOT_INITIALIZED; E_NO_TASK_QUEUE; E_ABORT. Through the block: E_INVALIDARG for
/// an empty text; E_GAMEUSER_SIGNED_OUT when the context's user has signed out; HTTP results;
/// E_UNEXPECTED when the service does not answer with one item.
STDAPI XblAchievementsGetAchievementAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* achievementId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the result that XblAchievementsGetAchievementAsync asked for, once. Close it with
/// XblAchievementsResultCloseHandle. Returns the call's result; E_PENDING; E_ILLEGAL_METHOD_CALL
/// when it was fetched already.
STDAPI XblAchievementsGetAchievementResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning results
// ------------------------------------------------------------------------------------------------

/// Gives the same handle with one more reference; each one is closed with
/// XblAchievementsResultCloseHandle. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a
/// result that is not valid.
STDAPI XblAchievementsResultDuplicateHandle(
    _In_ XblAchievementsResultHandle handle,
    _Out_ XblAchievementsResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Drops one reference; with the last one everything read from the result goes. Null and handles
/// that are not valid are ignored.
STDAPI_(void) XblAchievementsResultCloseHandle(
    _In_ XblAchievementsResultHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Unlock notifications
// ------------------------------------------------------------------------------------------------

#if HC_PLATFORM == HC_PLATFORM_WIN32 || HC_PLATFORM_IS_EXTERNAL
/// Told of an unlock. `args` and all it points to are valid inside the callback only. Never called
/// on a Python thread.
typedef void CALLBACK XblAchievementUnlockHandler(
    _In_ const XblAchievementUnlockEvent* args,
    _In_opt_ void* context
    );
#endif

#if HC_PLATFORM == HC_PLATFORM_WIN32 || HC_PLATFORM_IS_EXTERNAL
/// Registers a handler for unlocks of the context's user in this title. For platforms whose shell
/// doesn't show them; a program that is for one defines HC_PLATFORM before the first include.
/// Returns a token for XblAchievementUnlockRemoveNotificationHandler, from 1 on; 0 for a null
/// pointer or a context that is not valid.
///
/// All else is as with XblAchievementsAddAchievementProgressChangeHandler.
STDAPI_(XblFunctionContext) XblAchievementUnlockAddNotificationHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblAchievementUnlockHandler* handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;
#endif

#if HC_PLATFORM == HC_PLATFORM_WIN32 || HC_PLATFORM_IS_EXTERNAL
/// Ends a registration; does nothing for a context that is not valid or an unknown token. Returns
/// as XblAchievementsRemoveAchievementProgressChangeHandler does.
STDAPI_(void) XblAchievementUnlockRemoveNotificationHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext functionContext
    ) XBLSHIM_NOEXCEPT;
#endif

// ------------------------------------------------------------------------------------------------
// Following progress
// ------------------------------------------------------------------------------------------------

/// Told of changed progress. `eventArgs` and all it points to are valid inside the callback only.
/// Never called on a Python thread.
typedef void CALLBACK XblAchievementsProgressChangeHandler(
    _In_ const XblAchievementProgressChangeEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// Registers a handler for changes of the context's user in XblInitialize's service configuration,
/// also those that other programs make. Returns a token for
/// XblAchievementsRemoveAchievementProgressChangeHandler, from 1 on; 0 for a null pointer or a
/// context that is not valid.
///
/// Handlers are called one after the other, in the order in which they were added, on a thread of
/// the library: neither the title's nor one of a task queue's. What a handler does there is its own
/// affair: it may add and remove handlers, also itself, close the context, and start calls; it
/// should return soon. Where more than 1024 events wait for one that doesn't, they are dropped, and
/// the log says so.
///
/// The first handler subscribes at the service, which takes a moment: what changes right after this
/// may go untold. Where the service can't be reached it is tried again; what changes meanwhile is
/// untold too. All handlers end with the context's last handle and at XblCleanupAsync.
STDAPI_(XblFunctionContext) XblAchievementsAddAchievementProgressChangeHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblAchievementsProgressChangeHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. Returns S_OK, also for an unknown token; E_INVALIDARG for a null context;
/// E_HANDLE for one that is not valid.
///
/// Called from inside the handler it returns at once. From elsewhere it returns when the handler
/// isn't running any more, or after two seconds, with a line in the log: so a title that holds a
/// lock which the handler wants isn't stuck.
STDAPI XblAchievementsRemoveAchievementProgressChangeHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext functionContext
    ) XBLSHIM_NOEXCEPT;

#endif
