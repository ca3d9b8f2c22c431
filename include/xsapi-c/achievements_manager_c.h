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

/// The direction of a sort.
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

/// Kinds of events.
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

/// One event of XblAchievementsManagerDoWork. `progressInfo` is zero for
/// LocalUserInitialStateSynced.
typedef struct XblAchievementsManagerEvent
{
    /// The progress after the change, and the id of the achievement.
    XblAchievementProgressChangeEntry progressInfo;
    /// The xuid of the user.
    uint64_t xboxUserId;
    /// The kind of the event.
    XblAchievementsManagerEventType eventType;
} XblAchievementsManagerEvent;

/// Achievements out of the manager's memory. Closed with XblAchievementsManagerResultCloseHandle;
/// everything read from it is valid until its last handle is closed.
typedef struct XblAchievementsManagerResult* XblAchievementsManagerResultHandle;

// ------------------------------------------------------------------------------------------------
// Users
// ------------------------------------------------------------------------------------------------

/// Begins to follow a user: subscribes to the user's progress and fetches all achievements in the
/// background. The call never waits. When the first fetch has ended, also when it failed,
/// XblAchievementsManagerDoWork returns a LocalUserInitialStateSynced event;
/// XblAchievementsManagerIsUserInitialized shows which of the two. After a failure the achievements
/// are fetched with the next renewal of the connection for events, or when the service sends an
/// event for one of them. No second LocalUserInitialStateSynced follows.
///
/// The work runs on the work port of `queue`; null takes that of XblInitialize's queue, which also
/// takes over when `queue` is terminated. A manual work port must be dispatched. The manager keeps
/// handles of its own on the queue and the user, so the title may close its own. The requests are
/// made with a new context's settings.
///
/// @param user The user. The library keeps a handle of its own.
/// @param queue The queue whose work port runs the requests. Null: the queue of XblInitialize. May
///     be null.
/// @return S_OK; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null user; E_HANDLE for a user that is
///     not valid; E_GAMEUSER_SIGNED_OUT for one who has signed out; E_UNEXPECTED when the user is
///     added already; E_HANDLE for a queue that is not valid. After a failure the user is not
///     added.
STDAPI XblAchievementsManagerAddLocalUser(
    _In_ XblUserHandle user,
    _In_opt_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

/// Stops following a user: a fetch in progress and events that were not returned yet are dropped,
/// updates in progress are not. Results stay valid. The user may be added again, which fetches
/// everything again. XblCleanupAsync removes all users.
///
/// @param user The user. The library keeps a handle of its own.
/// @return S_OK; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null user; E_HANDLE for one that is not
///     valid; E_BOUNDS when the user was not added.
STDAPI XblAchievementsManagerRemoveLocalUser(
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Checks whether a user's achievements are in memory. The id is that of XUserGetId.
///
/// @param xboxUserId The xuid of the user.
/// @return S_OK when they are in memory; E_FAIL when the first fetch still runs or has failed;
///     E_INVALIDARG when the user was not added; E_XBL_NOT_INITIALIZED.
STDAPI XblAchievementsManagerIsUserInitialized(
    _In_ uint64_t xboxUserId
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Work of each frame
// ------------------------------------------------------------------------------------------------

/// Updates the manager's memory and gets the events since the last call. Call it once a frame. It
/// never waits. The events belong to the manager, with all that they point to, and are valid until
/// the next call; null and 0 when nothing happened.
///
/// First come the LocalUserInitialStateSynced events, then for each user, in ascending order of the
/// ids, the changes that the service sent, in their order, as AchievementProgressUpdated; then the
/// changes found after a reconnect, likewise; and last the AchievementUnlocked events that follow
/// from both. The same unlock comes again when the service sends it again. Before a user's first
/// fetch has ended only its LocalUserInitialStateSynced comes.
///
/// An achievement that is not in memory when the service sends its event, because it was created
/// later, is read from the service: its AchievementProgressUpdated comes immediately, its unlock
/// after it was read. The log names an achievement that can't be read.
///
/// An event has the requirements that the service sent. In memory the value of an achievement's
/// only requirement follows them; with several requirements the values stay until the unlock, which
/// sets all of them to 100.
///
/// @param[out] achievementsEvents Set to the array of events, which belongs to the manager; null
///     when there is none.
/// @param[out] achievementsEventsCount Set to the number of events; 0 when there is none.
/// @return S_OK; E_XBL_NOT_INITIALIZED, with the events set to null and the count unchanged;
///     E_INVALIDARG for a null pointer; E_OUTOFMEMORY, then a later call returns the events.
STDAPI XblAchievementsManagerDoWork(
    _Outptr_result_maybenull_ const XblAchievementsManagerEvent** achievementsEvents,
    _Out_ size_t* achievementsEventsCount
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading and updating
// ------------------------------------------------------------------------------------------------

/// Gets one achievement from memory, as a copy that never changes. Close the result with
/// XblAchievementsManagerResultCloseHandle.
///
/// @param xboxUserId The xuid of the user.
/// @param achievementId The id of the achievement. Copied.
/// @param[out] achievementResult Set to the result. The caller closes it with
///     XblAchievementsManagerResultCloseHandle.
/// @return S_OK; E_INVALIDARG for a null pointer or an empty id; E_XBL_NOT_INITIALIZED; E_BOUNDS
///     for a user that was not added; E_UNEXPECTED as long as the user's achievements are not in
///     memory; E_BOUNDS for an unknown id; in this order. After a failure the result is null.
STDAPI XblAchievementsManagerGetAchievement(
    _In_ uint64_t xboxUserId,
    _In_ const char* achievementId,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementResult
    ) XBLSHIM_NOEXCEPT;

/// Gets all achievements from memory, as a copy that never changes. DefaultOrder and TitleId with
/// Unsorted keep the service's order, UnlockTime with Ascending or Descending sorts by the time of
/// the unlock, which is 0 while locked. An undefined field or order means unsorted. Close the
/// result with XblAchievementsManagerResultCloseHandle.
///
/// @param xboxUserId The xuid of the user.
/// @param sortField The field that the achievements are sorted by.
/// @param sortOrder The direction of the sort, or Unsorted.
/// @param[out] achievementsResult Set to the result. The caller closes it with
///     XblAchievementsManagerResultCloseHandle.
/// @return S_OK; E_INVALIDARG for DefaultOrder or TitleId with Ascending or Descending and for
///     UnlockTime with Unsorted; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_BOUNDS
///     for a user that was not added; E_UNEXPECTED as long as the user's achievements are not in
///     memory, and for an unsorted list when there are none; in this order. After a failure the
///     result is null.
STDAPI XblAchievementsManagerGetAchievements(
    _In_ uint64_t xboxUserId,
    _In_ XblAchievementOrderBy sortField,
    _In_ XblAchievementsManagerSortOrder sortOrder,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult
    ) XBLSHIM_NOEXCEPT;

/// Gets the achievements in one state from memory, as XblAchievementsManagerGetAchievements does;
/// Unknown and undefined states take all. The unsorted order is that of the ids as text here ("10"
/// before "2"). An empty result is S_OK.
///
/// @param xboxUserId The xuid of the user.
/// @param sortField The field that the achievements are sorted by.
/// @param sortOrder The direction of the sort, or Unsorted.
/// @param achievementState The state that the achievements must have; Unknown for all.
/// @param[out] achievementsResult Set to the result. The caller closes it with
///     XblAchievementsManagerResultCloseHandle.
/// @return As XblAchievementsManagerGetAchievements; S_OK for an empty result.
STDAPI XblAchievementsManagerGetAchievementsByState(
    _In_ uint64_t xboxUserId,
    _In_ XblAchievementOrderBy sortField,
    _In_ XblAchievementsManagerSortOrder sortOrder,
    _In_ XblAchievementProgressState achievementState,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult
    ) XBLSHIM_NOEXCEPT;

/// Updates an achievement's progress in percent; 100 unlocks it. The call never waits: it returns
/// as soon as the request is submitted to the work port of the queue that the user was added with.
/// Memory changes only when the service's own event of the change comes in
/// XblAchievementsManagerDoWork; a failure of the request is only logged. XblCleanupAsync waits for
/// open requests.
///
/// @param xboxUserId The xuid of the user.
/// @param achievementId The id of the achievement. Copied.
/// @param currentProgress The progress in percent, 0 to 100; 100 unlocks, and larger values count
///     as 100.
/// @return In the order of the checks: E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null or empty id;
///     E_BOUNDS for a user that was not added. Then, if the user's achievements are in memory,
///     which they are not for a user who was added offline: E_BOUNDS for an id that is not in
///     memory, which is read from the service then, so that a later call may succeed; the log names
///     one that the service does not have; E_UNEXPECTED when it is unlocked already;
///     E_NOT_SUPPORTED for an achievement that has not exactly one requirement with the target 100,
///     and so is not set by percentage; E_INVALIDARG when memory has as much progress or more;
///     S_OK. The service's texts are read as C reads numbers with base 0: "0x64" is 100, "0100" is
///     64.
STDAPI XblAchievementsManagerUpdateAchievement(
    _In_ uint64_t xboxUserId,
    _In_ const char* achievementId,
    _In_ uint8_t currentProgress
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Results
// ------------------------------------------------------------------------------------------------

/// Gets the result's achievements: an array that belongs to the result and is valid until its last
/// handle is closed, also when the user was removed or the achievements changed meanwhile. Null and
/// 0 when there are none. Mind the count's type.
///
/// @param resultHandle The result to read.
/// @param[out] achievements Set to the array of achievements, which belongs to the result; null
///     when there is none.
/// @param[out] achievementsCount Set to the number of achievements; 0 when there is none.
/// @return S_OK; E_INVALIDARG for a null pointer; E_XBL_NOT_INITIALIZED; E_HANDLE for a result that
///     is not valid; in this order.
STDAPI XblAchievementsManagerResultGetAchievements(
    _In_ XblAchievementsManagerResultHandle resultHandle,
    _Out_ const XblAchievement** achievements,
    _Out_ uint64_t* achievementsCount
    ) XBLSHIM_NOEXCEPT;

/// Gets the same handle with one more reference; each one is closed with
/// XblAchievementsManagerResultCloseHandle. Needs no XblInitialize.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a result that is not valid.
STDAPI XblAchievementsManagerResultDuplicateHandle(
    _In_ XblAchievementsManagerResultHandle handle,
    _Out_ XblAchievementsManagerResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle, that is, drops one reference; with the last one the result and everything read
/// from it are gone. Null and handles that are not valid are ignored. Needs no XblInitialize:
/// results may be closed after XblCleanupAsync.
///
/// @param handle The handle.
STDAPI_(void) XblAchievementsManagerResultCloseHandle(
    _In_ XblAchievementsManagerResultHandle handle
    ) XBLSHIM_NOEXCEPT;

#endif
