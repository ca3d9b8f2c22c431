// xsapi-c/achievements_c.h: achievements
//
// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
typedef struct XblAchievementTitleAssociation
{
    const char* name;
    uint32_t titleId;
} XblAchievementTitleAssociation;

/// TODO
typedef struct XblAchievementRequirement
{
    const char* id;
    const char* currentProgressValue;
    const char* targetProgressValue;
} XblAchievementRequirement;

/// TODO
typedef struct XblAchievementProgression
{
    XblAchievementRequirement* requirements;
    size_t requirementsCount;
    time_t timeUnlocked;
} XblAchievementProgression;

/// TODO
typedef struct XblAchievementTimeWindow
{
    time_t startDate;
    time_t endDate;
} XblAchievementTimeWindow;

/// TODO
typedef struct XblAchievementMediaAsset
{
    const char* name;
    XblAchievementMediaAssetType mediaAssetType;
    const char* url;
} XblAchievementMediaAsset;

/// TODO
typedef struct XblAchievementReward
{
    const char* name;
    const char* description;
    const char* value;
    XblAchievementRewardType rewardType;
    const char* valueType;
    XblAchievementMediaAsset* mediaAsset;
} XblAchievementReward;

/// TODO
typedef struct XblAchievementProgressChangeEntry
{
    const char* achievementId;
    XblAchievementProgressState progressState;
    XblAchievementProgression progression;
} XblAchievementProgressChangeEntry;

/// TODO
typedef struct XblAchievementProgressChangeEventArgs
{
    XblAchievementProgressChangeEntry* updatedAchievementEntries;
    size_t entryCount;
} XblAchievementProgressChangeEventArgs;

/// TODO
typedef struct XblAchievement
{
    const char* id;
    const char* serviceConfigurationId;
    const char* name;
    XblAchievementTitleAssociation* titleAssociations;
    size_t titleAssociationsCount;
    XblAchievementProgressState progressState;
    XblAchievementProgression progression;
    XblAchievementMediaAsset* mediaAssets;
    size_t mediaAssetsCount;
    const char** platformsAvailableOn;
    size_t platformsAvailableOnCount;
    bool isSecret;
    const char* unlockedDescription;
    const char* lockedDescription;
    const char* productId;
    XblAchievementType type;
    XblAchievementParticipationType participationType;
    XblAchievementTimeWindow available;
    XblAchievementReward* rewards;
    size_t rewardsCount;
    uint64_t estimatedUnlockTime;
    const char* deepLink;
    bool isRevoked;
} XblAchievement;

/// TODO
typedef struct XblAchievementUnlockEvent
{
    const char* achievementName;
    const char* achievementDescription;
    const char* achievementIcon;
    const char* achievementId;
    uint64_t gamerscore;
    uint32_t titleId;
    uint64_t xboxUserId;
    const char* deepLink;
    float rarityPercentage;
    XblAchievementRarityCategory rarityCategory;
    time_t timeUnlocked;
} XblAchievementUnlockEvent;

/// TODO
typedef struct XblAchievementsResult* XblAchievementsResultHandle;

// ------------------------------------------------------------------------------------------------
// Results and their pages
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsResultGetAchievements(
    _In_ XblAchievementsResultHandle resultHandle,
    _Out_ const XblAchievement** achievements,
    _Out_ size_t* achievementsCount
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsResultHasNext(
    _In_ XblAchievementsResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsResultGetNextAsync(
    _In_ XblAchievementsResultHandle resultHandle,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading a title's achievements
// ------------------------------------------------------------------------------------------------

/// TODO
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

/// TODO
STDAPI XblAchievementsGetAchievementsForTitleIdResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Updating and unlocking
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsUpdateAchievementAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* achievementId,
    _In_ uint32_t percentComplete,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
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

/// TODO
STDAPI XblAchievementsGetAchievementAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_z_ const char* serviceConfigurationId,
    _In_z_ const char* achievementId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsGetAchievementResult(
    _In_ XAsyncBlock* async,
    _Out_ XblAchievementsResultHandle* result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning results
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsResultDuplicateHandle(
    _In_ XblAchievementsResultHandle handle,
    _Out_ XblAchievementsResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XblAchievementsResultCloseHandle(
    _In_ XblAchievementsResultHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Following progress
// ------------------------------------------------------------------------------------------------

/// TODO
typedef void CALLBACK XblAchievementsProgressChangeHandler(
    _In_ const XblAchievementProgressChangeEventArgs* eventArgs,
    _In_opt_ void* context
    );

/// TODO
STDAPI_(XblFunctionContext) XblAchievementsAddAchievementProgressChangeHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblAchievementsProgressChangeHandler handler,
    _In_opt_ void* handlerContext
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsRemoveAchievementProgressChangeHandler(
    _In_ XblContextHandle xblContextHandle,
    _In_ XblFunctionContext functionContext
    ) XBLSHIM_NOEXCEPT;

#endif
