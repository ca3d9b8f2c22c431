// xsapi-c/xbox_live_global_c.h: start, end and settings of the process
//
// The order of a title: XGameRuntimeInitialize, XUserAddAsync, XblInitialize,
// XblContextCreateHandle, service calls, and XblCleanupAsync at the end. Every other order is safe:
// a call at the wrong time returns E_XBL_NOT_INITIALIZED.
//
// Every function may be called from any thread. XblInitialize and XblCleanupAsync must not be
// called at the same time.
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

/// Allocates memory for the title, with no lock of the library held. Called on any thread, but not
/// on those of Python.
///
/// @param size The size in bytes; may be 0.
/// @param memoryType What the memory is for.
/// @return Memory of at least `size` bytes, aligned for any type, or null.
typedef _Ret_maybenull_ _Post_writable_byte_size_(size) void* (STDAPIVCALLTYPE* XblMemAllocFunction)(
    _In_ size_t size,
    _In_ HCMemoryType memoryType
    );

/// Frees memory of the title's XblMemAllocFunction. Called on any thread.
///
/// @param pointer The memory to free.
/// @param memoryType What the memory is for.
typedef void (STDAPIVCALLTYPE* XblMemFreeFunction)(
    _In_ _Post_invalid_ void* pointer,
    _In_ HCMemoryType memoryType
    );

/// Sets the allocator for memory that the library returns to the title; both null restore the
/// default. HCMemSetFunctions sets the same allocator. Call it before XblInitialize or after
/// XblCleanupAsync. Memory is freed by the function that was set together with its allocator.
///
/// @param memAllocFunc The function that allocates memory. May be null.
/// @param memFreeFunc The function that frees what `memAllocFunc` returned. May be null.
/// @return S_OK; E_XBL_ALREADY_INITIALIZED; E_INVALIDARG when exactly one is null.
STDAPI XblMemSetFunctions(
    _In_opt_ XblMemAllocFunction memAllocFunc,
    _In_opt_ XblMemFreeFunction memFreeFunc
    ) XBLSHIM_NOEXCEPT;

/// Gets the current allocator: the title's, or that of the library, which returns null for a size
/// of 0.
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

/// The arguments of XblInitialize. The layout is the GDK's on every platform.
typedef struct XblInitArgs
{
    /// The queue for the library's own work. Null: the process queue.
    XTaskQueueHandle queue;
    /// The service configuration id, from Partner Center or an own one. Required.
    const char* scid;
} XblInitArgs;

/// Starts the services library. A title calls it after XGameRuntimeInitialize and before all other
/// Xbl functions. It finds and checks the Python installation for service calls. Python loads in
/// the background, and earlier calls wait for it. End with XblCleanupAsync.
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
/// and XblInitialize may be called again. The block completes when the calls in progress are
/// complete. Calls that take too long, or whose work port is not dispatched, end with E_ABORT, so
/// this call always ends. Open contexts and results do not delay it and must still be closed. The
/// call has no payload: XAsyncGetStatus returns its result.
///
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null block or one that is in use;
///     E_NO_TASK_QUEUE.
STDAPI XblCleanupAsync(
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the service configuration id of XblInitialize, in its letter case. The text is valid until
/// XblCleanupAsync.
///
/// @param[out] scid Set to the service configuration id. The text belongs to the library.
/// @return S_OK; E_INVALIDARG for a null pointer; E_XBL_NOT_INITIALIZED.
STDAPI XblGetScid(
    _Out_ const char** scid
    ) XBLSHIM_NOEXCEPT;

/// Gets a new handle to a queue for the title's background work. Both its ports are the work port
/// of the queue of XblInitialize, or of the process queue. Close it with XTaskQueueCloseHandle. The
/// clean-up terminates the queue: its callbacks then run with `canceled` true.
///
/// @return The queue; null when the library is not initialized.
STDAPI_(XTaskQueueHandle) XblGetAsyncQueue(void) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Settings of the process
// ------------------------------------------------------------------------------------------------

/// Sets the language of the service's texts for later calls. It precedes the system's languages:
/// "fr-CA" requests fr-CA, then fr, then the system's languages. An empty text and the clean-up
/// revert it. A text that is not a language tag is sent as it is, with a question mark in place of
/// each character that a header can't have.
///
/// @param overrideLocale The locale of all requests, for example "de-DE". Copied.
/// @return S_OK; E_INVALIDARG for null; E_XBL_NOT_INITIALIZED.
STDAPI XblSetOverrideLocale(
    _In_ const char* overrideLocale
    ) XBLSHIM_NOEXCEPT;

/// Sets another service configuration and title for multiplayer. It has no effect on achievements.
///
/// @param overrideScid The service configuration id. Copied.
/// @param overrideTitleId The title id.
/// @return S_OK; E_INVALIDARG for a null scid; E_XBL_NOT_INITIALIZED.
STDAPI XblSetOverrideConfiguration(
    _In_ const char* overrideScid,
    _In_ uint32_t overrideTitleId
    ) XBLSHIM_NOEXCEPT;

/// The argument of XblDisableAssertsForXboxLiveThrottlingInDevSandboxes. It has one value.
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

/// The API that a title uses. The real library sends it in its user agent.
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

// ------------------------------------------------------------------------------------------------
// Observing service calls
// ------------------------------------------------------------------------------------------------

/// A finished attempt of a service call.
typedef struct XblServiceCallRoutedArgs
{
    /// The attempt, for the HCHttpCall functions. Valid inside the callback;
    /// HCHttpCallDuplicateHandle keeps it.
    HCCallHandle call;
    /// The number of the attempt within the process, from 0 on.
    uint64_t responseCount;
    /// Request and response as a text, without tokens.
    const char* fullResponseFormatted;
} XblServiceCallRoutedArgs;

/// Called after each HTTP attempt of a service call. Never called on a Python thread.
///
/// @param args The attempt. It is valid inside the callback only.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void (STDAPIVCALLTYPE* XblCallRoutedHandler)(
    _In_ XblServiceCallRoutedArgs args,
    _In_opt_ void* context
    );

/// Registers a handler that is called after each HTTP attempt of a service call, successful or not:
/// a call with three attempts calls it three times, before the call completes. Handlers are called
/// one at a time. A handler must not wait for a call: the call waits for the handler, ten seconds
/// at most. XblCleanupAsync ends all registrations.
///
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return A token for XblRemoveServiceCallRoutedHandler, from 1 on; 0 when `handler` is null or
///     the library is not initialized.
STDAPI_(XblFunctionContext) XblAddServiceCallRoutedHandler(
    _In_ XblCallRoutedHandler handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. When it returns, the handler runs on no other thread and is not called
/// again. It waits two seconds at most.
///
/// @param token The token of the registration. A token without a registration has no effect.
STDAPI_(void) XblRemoveServiceCallRoutedHandler(
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

#endif
