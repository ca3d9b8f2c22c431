// xblshim.h: the functions of this library
//
// Settings before the start, the reason of a failed start, updates of several achievements in one
// call, tests, and a report of open handles. Every function may be called from any thread at any
// time, also before XGameRuntimeInitialize and XblInitialize.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XBLSHIM_H
#define XBLSHIM_XBLSHIM_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

// ------------------------------------------------------------------------------------------------
// Before the start
// ------------------------------------------------------------------------------------------------

/// Sets a configuration key for this process, over the environment and the configuration file:
/// "service", "title_id", "sandbox", "users", "state_dir", "definitions", "log", "python",
/// "offline", "token.source" and so on, with the value written as in the environment variable. A
/// null value removes the option. Both texts are copied.
///
/// @param key The key of the setting, for example "service". Copied.
/// @param value The value as written in the environment variable. Copied. May be null.
/// @return S_OK; E_INVALIDARG when key is null or unknown (the log names it);
///     E_XBL_ALREADY_INITIALIZED once XGameRuntimeInitialize or XblInitialize has succeeded,
///     because the configuration has been read by then.
STDAPI XblShimSetOption(
    _In_z_ const char* key,
    _In_opt_z_ const char* value
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Start errors and results
// ------------------------------------------------------------------------------------------------

/// Gets the reason why the last start (XGameRuntimeInitialize, XblInitialize) failed, as a sentence
/// that ends with the remedy. It stays until the next start, and also contains a failure that came
/// later, while the Python side was still loading. Until a start succeeds it also contains null or
/// invalid arguments of a start, and calls before the start.
///
/// @return The text, never null; "" when the last start succeeded or none was tried. It is a copy
///     for the calling thread: valid until the same thread calls this function again, or ends.
STDAPI_(const char*) XblShimGetStartError(void) XBLSHIM_NOEXCEPT;

/// Gets the name of an HRESULT, for example "HTTP_E_STATUS_NOT_MODIFIED" for 0x80190130.
///
/// @param hr The result to look up. Any value is allowed.
/// @return A static text, never null; "" for a value without a known name.
STDAPI_(const char*) XblShimHResultName(
    _In_ HRESULT hr
    ) XBLSHIM_NOEXCEPT;

/// Gets one or two sentences: the meaning of an HRESULT in this library, and the remedy.
///
/// @param hr The result to look up. Any value is allowed.
/// @return A static text, never null; "unknown" for a value that the library has no text for.
STDAPI_(const char*) XblShimHResultMessage(
    _In_ HRESULT hr
    ) XBLSHIM_NOEXCEPT;

/// Gets the version of the library, for example "1.2.0".
///
/// @return A static text, never null.
STDAPI_(const char*) XblShimGetVersion(void) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Updating several achievements
// ------------------------------------------------------------------------------------------------

/// The maximum number of updates of one XblShimUpdateAchievementsAsync.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XblShimMaxAchievementUpdates = 1000;
#else
#define XblShimMaxAchievementUpdates ((size_t)1000)
#endif

/// One update of XblShimUpdateAchievementsAsync.
typedef struct XblShimAchievementUpdate
{
    /// The id of the achievement.
    const char* achievementId;
    /// The progress in percent, 0 to 100; 100 unlocks.
    uint32_t percentComplete;
} XblShimAchievementUpdate;

/// Sets a user's progress in several achievements of this title with few requests: one for a
/// hundred updates, while XblAchievementsUpdateAchievementAsync needs one for each and reaches the
/// service's rate limit (100 in 15 s, 300 in 300 s for each user and title). All arguments are
/// copied. Needs XblInitialize. The callback runs on the completion port of the block's queue; from
/// then on XblShimUpdateAchievementsResult returns a result for each update.
///
/// The block ends with S_OK when each update has its result, whatever these are; with E_INVALIDARG
/// when the program has no title id; with E_ABORT when the queue was terminated or XblCleanupAsync
/// did not wait any longer. An update whose id is "" or whose percentage is above 100 gets
/// E_INVALIDARG as its result, is not sent, and does not delay the others. An id that occurs
/// several times is sent once, with its highest percentage, and each of them gets that result. An
/// empty array succeeds without a request. XAsyncCancel has no effect.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param updates The updates. Copied.
/// @param updateCount The number of elements of `updates`, 0 to XblShimMaxAchievementUpdates.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG when a pointer is null (updates may be, where there are none), also
///     that of an id, when there are more than XblShimMaxAchievementUpdates, or the block is in
///     use; E_XBL_NOT_INITIALIZED; E_HANDLE for a context that is closed; E_NO_TASK_QUEUE; E_ABORT
///     for a terminated queue. Then no callback comes.
STDAPI XblShimUpdateAchievementsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_reads_(updateCount) const XblShimAchievementUpdate* updates,
    _In_ size_t updateCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the results of XblShimUpdateAchievementsAsync: one for each update, in their order, and of
/// the same meaning as the status of a block of XblAchievementsUpdateAchievementAsync: S_OK,
/// 0x80190130 when it was unlocked already or is not higher, 0x80190000 + the status of another
/// refusal, E_INVALIDARG, or E_FAIL without a network. They can be taken once.
///
/// @param async The block of the call whose result is taken.
/// @param resultCount The number of elements of `results`.
/// @param[out] results The array of the caller: one HRESULT for each update, in the order of the
///     updates.
/// @return S_OK; E_PENDING while the call runs; its failure; E_INVALIDARG for a null pointer or the
///     block of another call; E_NOT_SUFFICIENT_BUFFER when resultCount is less than the number of
///     updates, and then they can still be taken; E_ILLEGAL_METHOD_CALL when they were taken
///     before.
STDAPI XblShimUpdateAchievementsResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t resultCount,
    _Out_writes_(resultCount) HRESULT* results
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Testing a title
// ------------------------------------------------------------------------------------------------

/// Switches the network off, or on again, to test how a title handles it. While it is off, service
/// calls fail as without a network, whatever the service is, and calls in progress end by
/// themselves. XNetworkingGetConnectivityHint reports no network, and the callbacks of
/// XNetworkingRegisterConnectivityHintChanged are called; with an immediate completion port they
/// run before this function returns. It overrides `offline` of the configuration until the next
/// call.
///
/// @param offline true: service calls fail as without a network. false: the network is used again.
STDAPI_(void) XblShimSetOffline(
    _In_ bool offline
    ) XBLSHIM_NOEXCEPT;

/// Signs an added user out, to test how a title handles it: XUserGetState returns SignedOut;
/// privileges, tokens and reading achievements fail with E_GAMEUSER_SIGNED_OUT; the callbacks of
/// XUserRegisterForChangeEvent get SigningOut and SignedOut. Updates are still accepted. Handles
/// stay valid. Nothing happens when the user is signed out already. With an immediate completion
/// port the callbacks run before it returns.
///
/// @param xuid The xuid of the user.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND) when the title has not added this user;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XblShimSignOutUser(
    _In_ uint64_t xuid
    ) XBLSHIM_NOEXCEPT;

/// Signs in a user that XblShimSignOutUser signed out; the callbacks get SignedInAgain. Adding the
/// user again does the same. Nothing happens when the user is signed in.
///
/// @param xuid The xuid of the user.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND) when the title has not added this user;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XblShimSignInUser(
    _In_ uint64_t xuid
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Open handles and pending calls
// ------------------------------------------------------------------------------------------------

/// The format of XblShimReport.
#ifdef __cplusplus
enum class XblShimReportFormat : uint32_t
{
    /// Lines for people; equal entries share one line.
    Text = 0,
    /// One object for programs, without line breaks.
    Json = 1
};
#else
typedef uint32_t XblShimReportFormat;
#define XblShimReportFormat_Text 0u
#define XblShimReportFormat_Json 1u
#endif

/// Writes a report of open handles and pending calls: the handles that the title has not closed
/// (type, made by which call, when), the pending calls and what each waits for (the work port, the
/// service, a retry, the completion port, a result that was not fetched), and the manual ports on
/// which callbacks wait to be dispatched. XblCleanupAsync writes the same into the log when
/// something is left over. May be called from any thread at any time; the report may or may not
/// contain changes during the call. An unknown format is Text.
///
/// The JSON is {"version": 1, "handles": [{kind, handle, references, made_by, age_ms}], "calls":
/// [{name, waits_for, at_most_ms, queue, manual, age_ms}], "ports": [{queue, port, callbacks,
/// age_ms}]}, the oldest first. Handles are texts like "0x8100000000000001"; "queue" is null for
/// the process queue, and where the title has closed its handle; "waits_for" is one of delay,
/// work_port, work, provider, service_queue, service, retry, throttle, token, delivery,
/// completion_port, callback, payload. Members may be added. The setting `report` (XBLSHIM_REPORT)
/// names a file that contains the same object with two more members: "written" is start, cleanup,
/// uninitialize or exit, for the time of the report, and "pid" is the process id. Each report
/// replaces the previous one as a whole, so the last one remains after a crash. At the exit it is
/// written after the destructors of static objects, too. A program that ends by _exit() or a
/// signal, or replaces itself by exec, writes no report at its end.
///
/// @param format The format of the report.
/// @return The text, never null. It is a copy for the calling thread: valid until the same thread
///     calls this function again, or ends.
STDAPI_(const char*) XblShimReport(
    _In_ XblShimReportFormat format
    ) XBLSHIM_NOEXCEPT;

#endif
