// xsapi-c/xbox_live_global_c.h: start, end and settings of the whole process
//
// The order of a title: XGameRuntimeInitialize, XUserAddAsync, XblInitialize,
// XblContextCreateHandle, service calls, and back in the opposite order with XblCleanupAsync. Every
// other order is safe too: a call at the wrong time answers E_XBL_NOT_INITIALIZED.
//
// Every function may be called from any thread, but XblInitialize and XblCleanupAsync not at the
// same time as each other.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_GLOBAL_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_GLOBAL_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

// ------------------------------------------------------------------------------------------------
// Memory
// ------------------------------------------------------------------------------------------------

/// The title's allocator: returns memory for at least `size` bytes, aligned for any type, or null.
/// Called on any thread but Python's, and with no lock of the library held; `size` may be 0.
typedef _Ret_maybenull_ _Post_writable_byte_size_(size) void* (STDAPIVCALLTYPE* XblMemAllocFunction)(
    _In_ size_t size,
    _In_ HCMemoryType memoryType
    );

/// Frees what the title's allocator returned. Called on any thread.
typedef void (STDAPIVCALLTYPE* XblMemFreeFunction)(
    _In_ _Post_invalid_ void* pointer,
    _In_ HCMemoryType memoryType
    );

/// Sets the allocator for memory that the library hands to the title; both null restore the
/// default. It is the same allocator as that of HCMemSetFunctions. Call it before XblInitialize or
/// after XblCleanupAsync. Memory that was handed out before is freed by the function that was set
/// together with its allocator.
///
/// @param memAllocFunc The function that allocates memory. May be null.
/// @param memFreeFunc The function that frees what `memAllocFunc` returned. May be null.
/// @return S_OK; E_XBL_ALREADY_INITIALIZED; E_INVALIDARG when exactly one is null.
STDAPI XblMemSetFunctions(
    _In_opt_ XblMemAllocFunction memAllocFunc,
    _In_opt_ XblMemFreeFunction memFreeFunc
    ) XBLSHIM_NOEXCEPT;

/// Gets the allocator in use: the title's, or that of the library, which gives null for a size of
/// 0.
///
/// @param[out] memAllocFunc Set to the function that allocates memory.
/// @param[out] memFreeFunc Set to the function that frees memory.
/// @return S_OK; E_INVALIDARG for a null pointer.
STDAPI XblMemGetFunctions(
    _Out_ XblMemAllocFunction* memAllocFunc,
    _Out_ XblMemFreeFunction* memFreeFunc
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Start and end
// ------------------------------------------------------------------------------------------------

/// What XblInitialize needs. The same layout on every platform, that of the GDK.
typedef struct XblInitArgs
{
    /// The queue for the library's own work. Null: the process queue.
    XTaskQueueHandle queue;
    /// The service configuration id, from Partner Center or of your own making. Required.
    const char* scid;
} XblInitArgs;

/// Starts the services library. A title calls it after XGameRuntimeInitialize and before all other
/// Xbl functions. Finds and checks the Python that does the service calls; loading it goes on in
/// the background, and calls made meanwhile wait for it. `args` and its texts are copied. End with
/// XblCleanupAsync.
///
/// @param args The arguments of the start. Copied.
/// @return S_OK; E_INVALIDARG when `args` is null or its scid is null or empty; E_NO_TASK_QUEUE
///     when `args` names no queue and the process queue is null; E_XBL_ALREADY_INITIALIZED; another
///     failure when the Python side can't start: XblShimGetStartError then returns the reason and
///     the remedy.
STDAPI XblInitialize(
    _In_ const XblInitArgs* args
    ) XBLSHIM_NOEXCEPT;

/// Ends the services library. From this call on every other function returns E_XBL_NOT_INITIALIZED,
/// and XblInitialize may be called again. The block completes when the running calls are complete.
/// Calls that take too long, or whose work port is not dispatched, end with E_ABORT, so this call
/// always ends. Open contexts and results do not delay it and must still be closed. It has no
/// payload: XAsyncGetStatus returns its result.
///
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null block or one that is in use;
///     E_NO_TASK_QUEUE.
STDAPI XblCleanupAsync(
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets a handle of its own to a queue for the title's background work beside the library: both its
/// ports are the work port of the queue of XblInitialize, or of the process queue. Close it with
/// XTaskQueueCloseHandle. The clean-up terminates the queue: what is still in it is run as
/// canceled. Null when not initialized.
///
/// @return The queue, or null.
STDAPI_(XTaskQueueHandle) XblGetAsyncQueue(void) XBLSHIM_NOEXCEPT;

/// Gets the service configuration id of XblInitialize, in the letter case it was given in. The text
/// is valid until XblCleanupAsync.
///
/// @param[out] scid Set to the service configuration id. The text belongs to the library.
/// @return S_OK; E_INVALIDARG for a null pointer; E_XBL_NOT_INITIALIZED.
STDAPI XblGetScid(
    _Out_ const char** scid
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Settings of the whole process
// ------------------------------------------------------------------------------------------------

/// The argument of XblDisableAssertsForXboxLiveThrottlingInDevSandboxes; its only value is a
/// reminder.
#ifdef __cplusplus
enum class XblConfigSetting : uint32_t
{
    ThisCodeNeedsToBeChanged = 0
};
#else
typedef uint32_t XblConfigSetting;
#define XblConfigSetting_ThisCodeNeedsToBeChanged 0u
#endif

/// Does nothing. It exists for source compatibility: the library has no asserts for throttling.
///
/// @param setting The setting. Without effect.
STDAPI_(void) XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(
    _In_ XblConfigSetting setting
    ) XBLSHIM_NOEXCEPT;

/// Sets another service configuration and title for multiplayer. No effect on achievements.
///
/// @param overrideScid The service configuration id. Copied.
/// @param overrideTitleId The title id.
/// @return S_OK; E_INVALIDARG for a null scid; E_XBL_NOT_INITIALIZED.
STDAPI XblSetOverrideConfiguration(
    _In_ const char* overrideScid,
    _In_ uint32_t overrideTitleId
    ) XBLSHIM_NOEXCEPT;

/// Sets the language in which the service answers, before that of the system, for the calls made
/// from now on: "fr-CA" asks for fr-CA, then fr, then the system's. An empty text takes it back; so
/// does the clean-up. A text that is no language tag is sent as it is, with a question mark for
/// each character that a header can't have.
///
/// @param overrideLocale The locale of all requests, for example "de-DE". Copied.
/// @return S_OK; E_INVALIDARG for null; E_XBL_NOT_INITIALIZED.
STDAPI XblSetOverrideLocale(
    _In_ const char* overrideLocale
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Watching service calls
// ------------------------------------------------------------------------------------------------

/// A finished attempt of a service call.
typedef struct XblServiceCallRoutedArgs
{
    /// The attempt, to be looked at with the HCHttpCall functions. Valid during the call of the
    /// handler; HCHttpCallDuplicateHandle keeps it.
    HCCallHandle call;
    /// Rises by one with each attempt of the process, from 0.
    uint64_t responseCount;
    /// Request and answer for people to read. Tokens are left out.
    const char* fullResponseFormatted;
} XblServiceCallRoutedArgs;

/// Called after each HTTP attempt of a service call. `args` is valid inside the callback only.
/// Never called on a Python thread.
typedef void (STDAPIVCALLTYPE* XblCallRoutedHandler)(
    _In_ XblServiceCallRoutedArgs args,
    _In_opt_ void* context
    );

/// Registers a handler that is called after each HTTP attempt of a service call, successful or not:
/// three times for a call of three attempts, before the call completes. Handlers are called one at
/// a time. A handler must not wait for a call: the call waits for the handler, ten seconds at most.
///
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return A token for XblRemoveServiceCallRoutedHandler, from 1 on; 0 when `handler` is null or
///     the library is not initialized. XblCleanupAsync ends all registrations.
STDAPI_(XblFunctionContext) XblAddServiceCallRoutedHandler(
    _In_ XblCallRoutedHandler handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration: the handler does not start again. Where it runs on another thread, this
/// call waits for it, two seconds at most.
///
/// @param token The token of the registration. A token without a registration has no effect.
STDAPI_(void) XblRemoveServiceCallRoutedHandler(
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

/// Which API a title uses; goes into the user agent of the real library.
#ifdef __cplusplus
enum class XblApiType
{
    XblCApi = 0,
    XblCPPApi = 1
};
#else
typedef int XblApiType;
#define XblApiType_XblCApi 0
#define XblApiType_XblCPPApi 1
#endif

/// Does nothing. It exists for source compatibility.
///
/// @param apiType The kind of API. Without effect.
STDAPI_(void) XblSetApiType(
    _In_ XblApiType apiType
    ) XBLSHIM_NOEXCEPT;

#endif
