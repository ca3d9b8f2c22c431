// xsapi-c/achievements_manager_c.h: achievements manager
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_ACHIEVEMENTS_MANAGER_C_H
#define XBLSHIM_XSAPI_C_ACHIEVEMENTS_MANAGER_C_H

#include <xsapi-c/pal.h>
#include <xsapi-c/achievements_c.h>

// ------------------------------------------------------------------------------------------------
// Types
// ------------------------------------------------------------------------------------------------

/// TODO
#ifdef __cplusplus
enum class XblAchievementsManagerSortOrder : uint32_t
{
    Unsorted = 0,
    Ascending = 1,
    Descending = 2
};
#else
typedef uint32_t XblAchievementsManagerSortOrder;
#define XblAchievementsManagerSortOrder_Unsorted 0u
#define XblAchievementsManagerSortOrder_Ascending 1u
#define XblAchievementsManagerSortOrder_Descending 2u
#endif

/// TODO
#ifdef __cplusplus
enum class XblAchievementsManagerEventType : uint32_t
{
    LocalUserInitialStateSynced = 0,
    AchievementUnlocked = 1,
    AchievementProgressUpdated = 2
};
#else
typedef uint32_t XblAchievementsManagerEventType;
#define XblAchievementsManagerEventType_LocalUserInitialStateSynced 0u
#define XblAchievementsManagerEventType_AchievementUnlocked 1u
#define XblAchievementsManagerEventType_AchievementProgressUpdated 2u
#endif

/// TODO
typedef struct XblAchievementsManagerEvent
{
    XblAchievementProgressChangeEntry progressInfo;
    uint64_t xboxUserId;
    XblAchievementsManagerEventType eventType;
} XblAchievementsManagerEvent;

/// TODO
typedef struct XblAchievementsManagerResult* XblAchievementsManagerResultHandle;

// ------------------------------------------------------------------------------------------------
// Results
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsManagerResultGetAchievements(
    _In_ XblAchievementsManagerResultHandle resultHandle,
    _Out_ const XblAchievement** achievements,
    _Out_ uint64_t* achievementsCount
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsManagerResultDuplicateHandle(
    _In_ XblAchievementsManagerResultHandle handle,
    _Out_ XblAchievementsManagerResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XblAchievementsManagerResultCloseHandle(
    _In_ XblAchievementsManagerResultHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Users
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsManagerAddLocalUser(
    _In_ XblUserHandle user,
    _In_opt_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsManagerRemoveLocalUser(
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsManagerIsUserInitialized(
    _In_ uint64_t xboxUserId
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Work of each frame
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsManagerDoWork(
    _Outptr_result_maybenull_ const XblAchievementsManagerEvent** achievementsEvents,
    _Out_ size_t* achievementsEventsCount
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading and updating
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XblAchievementsManagerGetAchievement(
    _In_ uint64_t xboxUserId,
    _In_ const char* achievementId,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementResult
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsManagerGetAchievements(
    _In_ uint64_t xboxUserId,
    _In_ XblAchievementOrderBy sortField,
    _In_ XblAchievementsManagerSortOrder sortOrder,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsManagerGetAchievementsByState(
    _In_ uint64_t xboxUserId,
    _In_ XblAchievementOrderBy sortField,
    _In_ XblAchievementsManagerSortOrder sortOrder,
    _In_ XblAchievementProgressState achievementState,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblAchievementsManagerUpdateAchievement(
    _In_ uint64_t xboxUserId,
    _In_ const char* achievementId,
    _In_ uint8_t currentProgress
    ) XBLSHIM_NOEXCEPT;

#endif
