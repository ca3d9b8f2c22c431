// xsapi-c/achievements_manager_c.h: achievements manager
//
// Keeps the achievements of added users in memory, so that a title can read them at any time
// without waiting. The memory changes only inside XblAchievementsManagerDoWork. All functions need
// XblInitialize; call them from one thread at a time, as the events of XblAchievementsManagerDoWork
// are valid until its next call only.
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

/// The direction of a list.
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

/// What an event tells.
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

/// What happened; `progressInfo` is zero for LocalUserInitialStateSynced.
typedef struct XblAchievementsManagerEvent
{
    /// The achievement's progress.
    XblAchievementProgressChangeEntry progressInfo;
    /// The user.
    uint64_t xboxUserId;
    /// What happened.
    XblAchievementsManagerEventType eventType;
} XblAchievementsManagerEvent;

/// Achievements out of the manager's memory. Closed with XblAchievementsManagerResultCloseHandle;
/// everything read from it is valid until its last handle is closed.
typedef struct XblAchievementsManagerResult* XblAchievementsManagerResultHandle;

// ------------------------------------------------------------------------------------------------
// Results
// ------------------------------------------------------------------------------------------------

/// Gives the result's achievements: an array that belongs to the result and is valid until its last
/// handle is closed. Null and 0 when there are none. Mind the count's type. Returns S_OK;
/// E_INVALIDARG for a null pointer; E_HANDLE for a result that is not valid; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerResultGetAchievements(
    _In_ XblAchievementsManagerResultHandle resultHandle,
    _Out_ const XblAchievement** achievements,
    _Out_ uint64_t* achievementsCount
    ) XBLSHIM_NOEXCEPT;

/// Gives the same handle with one more reference; each one is closed with
/// XblAchievementsManagerResultCloseHandle. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE
/// for a result that is not valid.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerResultDuplicateHandle(
    _In_ XblAchievementsManagerResultHandle handle,
    _Out_ XblAchievementsManagerResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Drops one reference. Null and handles that are not valid are ignored.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI_(void) XblAchievementsManagerResultCloseHandle(
    _In_ XblAchievementsManagerResultHandle handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Users
// ------------------------------------------------------------------------------------------------

/// Begins to follow a user: fetches all achievements in the background. Wait for
/// LocalUserInitialStateSynced before reading. `queue` (may be null) is where the work runs.
///
/// Returns S_OK; E_INVALIDARG for a null user; E_HANDLE for one that is not valid; E_UNEXPECTED
/// when the user is added already; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerAddLocalUser(
    _In_ XblUserHandle user,
    _In_opt_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

/// Stops following a user. Results fetched before stay valid. Returns S_OK; E_INVALIDARG for a null
/// user; E_BOUNDS when the user was not added; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerRemoveLocalUser(
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Tells whether a user's achievements are there. Returns S_OK when they are; E_FAIL when the first
/// synchronisation runs or failed; E_INVALIDARG when the user was not added; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerIsUserInitialized(
    _In_ uint64_t xboxUserId
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Work of each frame
// ------------------------------------------------------------------------------------------------

/// Brings the manager's memory up to date and gives what happened since the last call; call it once
/// a frame. The events belong to the manager and are valid until the next call; null and 0 when
/// nothing happened.
///
/// Returns S_OK; E_INVALIDARG for a null pointer; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerDoWork(
    _Outptr_result_maybenull_ const XblAchievementsManagerEvent** achievementsEvents,
    _Out_ size_t* achievementsEventsCount
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading and updating
// ------------------------------------------------------------------------------------------------

/// Gives one achievement from memory. Close the result with
/// XblAchievementsManagerResultCloseHandle. Returns S_OK; E_INVALIDARG for a null pointer or an
/// empty id; E_BOUNDS for a user that was not added or an unknown id; E_UNEXPECTED before the first
/// synchronisation; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerGetAchievement(
    _In_ uint64_t xboxUserId,
    _In_ const char* achievementId,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementResult
    ) XBLSHIM_NOEXCEPT;

/// Gives all achievements from memory. Sorting is by UnlockTime with Ascending or Descending;
/// DefaultOrder and TitleId go with Unsorted. Close the result with
/// XblAchievementsManagerResultCloseHandle.
///
/// Returns S_OK; E_INVALIDARG for another combination or a null pointer; E_BOUNDS for a user that
/// was not added; E_UNEXPECTED before the first synchronisation or when there are none;
/// E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerGetAchievements(
    _In_ uint64_t xboxUserId,
    _In_ XblAchievementOrderBy sortField,
    _In_ XblAchievementsManagerSortOrder sortOrder,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult
    ) XBLSHIM_NOEXCEPT;

/// Like XblAchievementsManagerGetAchievements, for one state; Unknown takes all. An empty result is
/// S_OK.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerGetAchievementsByState(
    _In_ uint64_t xboxUserId,
    _In_ XblAchievementOrderBy sortField,
    _In_ XblAchievementsManagerSortOrder sortOrder,
    _In_ XblAchievementProgressState achievementState,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult
    ) XBLSHIM_NOEXCEPT;

/// Sets the progress in percent; more than 100 counts as 100, which unlocks. Returns as soon as the
/// request is under way; the outcome comes as an event of XblAchievementsManagerDoWork.
///
/// Returns S_OK; E_INVALIDARG for an empty id or progress that is not higher; E_BOUNDS for a user
/// that was not added or an unknown id; E_UNEXPECTED when it is unlocked already; E_NOT_SUPPORTED
/// for an achievement that is not set by percentage; E_XBL_NOT_INITIALIZED.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XblAchievementsManagerUpdateAchievement(
    _In_ uint64_t xboxUserId,
    _In_ const char* achievementId,
    _In_ uint8_t currentProgress
    ) XBLSHIM_NOEXCEPT;

#endif
