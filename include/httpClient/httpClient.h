// httpClient/httpClient.h: HTTP calls
//
// HTTP calls of a title, and the calls that a handler of XblAddServiceCallRoutedHandler observes.
//
// A title creates a call, sets its request, performs it once, reads the response and closes the
// handle. Texts and bytes that a function returns belong to the call and are valid until its last
// handle is closed.
//
// Errors. A function that fails returns one of these:
//
//   * E_INVALIDARG: a pointer is null, or a text is not UTF-8.
//   * E_HANDLE: the call is not valid.
//   * E_HC_PERFORM_ALREADY_CALLED: the call was performed before, and its request does not change any more.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_HTTPCLIENT_H
#define XBLSHIM_HTTPCLIENT_HTTPCLIENT_H

#include <httpClient/async.h>
#include <httpClient/mock.h>
#include <httpClient/pal.h>
#include <httpClient/trace.h>
#include <httpClient/types_generic.h>

// ------------------------------------------------------------------------------------------------
// Start, end and memory
// ------------------------------------------------------------------------------------------------

/// Allocates memory for the title, as XblMemAllocFunction does.
///
/// @param size The size in bytes; may be 0.
/// @param memoryType What the memory is for.
/// @return Memory of at least `size` bytes, aligned for any type, or null.
typedef _Ret_maybenull_ _Post_writable_byte_size_(size) void* (STDAPIVCALLTYPE* HCMemAllocFunction)(
    _In_ size_t size,
    _In_ HCMemoryType memoryType
    );

/// Frees memory of the title's HCMemAllocFunction. Called on any thread.
///
/// @param pointer The memory to free.
/// @param memoryType What the memory is for.
typedef void (STDAPIVCALLTYPE* HCMemFreeFunction)(
    _In_ _Post_invalid_ void* pointer,
    _In_ HCMemoryType memoryType
    );

/// Sets the allocator for memory that HTTP calls return to the title; both null restore the
/// default. XblMemSetFunctions sets the same allocator. Call it before XblInitialize.
///
/// @param memAllocFunc The function that allocates memory. May be null.
/// @param memFreeFunc The function that frees what `memAllocFunc` returned. May be null.
/// @return S_OK; E_HC_ALREADY_INITIALISED; E_INVALIDARG when exactly one is null.
STDAPI HCMemSetFunctions(
    _In_opt_ HCMemAllocFunction memAllocFunc,
    _In_opt_ HCMemFreeFunction memFreeFunc
    ) XBLSHIM_NOEXCEPT;

/// Gets the current allocator.
///
/// @param[out] memAllocFunc Set to the function that allocates memory.
/// @param[out] memFreeFunc Set to the function that frees memory.
/// @return S_OK; E_INVALIDARG for a null pointer.
STDAPI HCMemGetFunctions(
    _Out_ HCMemAllocFunction* memAllocFunc,
    _Out_ HCMemFreeFunction* memFreeFunc
    ) XBLSHIM_NOEXCEPT;

/// Starts the HTTP layer, as XGameRuntimeInitialize and XblInitialize do, too. HCCleanup ends it.
///
/// @param args Without effect. May be null.
/// @return S_OK; E_HC_ALREADY_INITIALISED; E_HC_NOT_INITIALISED in a forked child.
STDAPI HCInitialize(
    _In_opt_ HCInitArgs* args
    ) XBLSHIM_NOEXCEPT;

/// Checks whether the HTTP layer is started: from HCInitialize, XGameRuntimeInitialize or
/// XblInitialize to its end.
///
/// @return true when the HTTP layer is started.
STDAPI_(bool) HCIsInitialized(void) XBLSHIM_NOEXCEPT;

/// Reverts HCInitialize. Without one it has no effect.
STDAPI_(void) HCCleanup(void) XBLSHIM_NOEXCEPT;

/// Begins to revert HCInitialize. The call completes with S_OK.
///
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer or a block in use; E_HC_NOT_INITIALISED without
///     HCInitialize; E_NO_TASK_QUEUE.
STDAPI HCCleanupAsync(
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the version of this library.
///
/// @param[out] version Set to the version. The text is static.
/// @return S_OK; E_INVALIDARG for a null pointer.
STDAPI HCGetLibVersion(
    _Outptr_ const char** version
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCSetGlobalProxy(
    _In_z_ const char* proxyUri
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Creating a call and its request
// ------------------------------------------------------------------------------------------------

/// Creates a call. Close it with HCHttpCallCloseHandle.
///
/// The call may go to the hosts of the Xbox services, where the configured service responds, to
/// this machine, and to the hosts of the setting `http_hosts`. Other hosts count as not reachable.
///
/// @param[out] call Set to the HTTP call. The caller closes it with HCHttpCallCloseHandle.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HC_NOT_INITIALISED before HCInitialize,
///     XGameRuntimeInitialize and XblInitialize; E_OUTOFMEMORY.
STDAPI HCHttpCallCreate(
    _Out_ HCCallHandle* call
    ) XBLSHIM_NOEXCEPT;

/// Sets the method and the URL. The method is sent in its letter case. Both are checked when the
/// call is performed.
///
/// @param call The HTTP call.
/// @param method The HTTP method, for example "POST". Copied.
/// @param url The absolute URL. Copied.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallRequestSetUrl(
    _In_ HCCallHandle call,
    _In_z_ const char* method,
    _In_z_ const char* url
    ) XBLSHIM_NOEXCEPT;

/// Sets a header of the request. It replaces one of the same name in any letter case. Headers are
/// sent in the order in which they were set first. Host, Content-Length and Transfer-Encoding are
/// computed: the title's values are not sent.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param headerValue The value of the header. Copied.
/// @param allowTracing Whether the log may show the header's value.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallRequestSetHeader(
    _In_ HCCallHandle call,
    _In_z_ const char* headerName,
    _In_z_ const char* headerValue,
    _In_ bool allowTracing
    ) XBLSHIM_NOEXCEPT;

/// Sets the request's body. It replaces an earlier one.
///
/// @param call The HTTP call.
/// @param requestBodyBytes The body of the request. Copied.
/// @param requestBodySize The size of the body in bytes.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for 0 bytes.
STDAPI HCHttpCallRequestSetRequestBodyBytes(
    _In_ HCCallHandle call,
    _In_reads_bytes_(requestBodySize) const uint8_t* requestBodyBytes,
    _In_ uint32_t requestBodySize
    ) XBLSHIM_NOEXCEPT;

/// Sets the request's body to a text without its terminating zero. It replaces an earlier body.
///
/// @param call The HTTP call.
/// @param requestBodyString The body of the request, in UTF-8. Copied.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallRequestSetRequestBodyString(
    _In_ HCCallHandle call,
    _In_z_ const char* requestBodyString
    ) XBLSHIM_NOEXCEPT;

/// Supplies a part of the request's body.
///
/// @param call The HTTP call.
/// @param offset The number of bytes that were supplied before.
/// @param bytesAvailable The size of `destination` in bytes.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param[out] destination The memory for the bytes.
/// @param[out] bytesWritten Set it to the number of bytes that were written.
/// @return S_OK; a failure, which becomes the call's network error.
typedef HRESULT (CALLBACK* HCHttpCallRequestBodyReadFunction)(
    _In_ HCCallHandle call,
    _In_ size_t offset,
    _In_ size_t bytesAvailable,
    _In_opt_ void* context,
    _Out_writes_bytes_to_(bytesAvailable,*bytesWritten) uint8_t* destination,
    _Out_ size_t* bytesWritten
    );

/// Sets a function that supplies the request's body part by part, in place of a body. It is called
/// on the work port before the request is sent, until it supplied `bodySize` bytes. After a failure
/// of the function nothing is sent.
///
/// @param call The HTTP call.
/// @param readFunction The function that supplies the request's body.
/// @param bodySize The size of the body in bytes; 0 for none.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallRequestSetRequestBodyReadFunction(
    _In_ HCCallHandle call,
    _In_ HCHttpCallRequestBodyReadFunction readFunction,
    _In_ size_t bodySize,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// The compression of a request's body.
#ifdef __cplusplus
enum class HCCompressionLevel : uint32_t
{
    None = 0,
    Low = 1,
    Medium = 6,
    High = 9
};
#else
typedef uint32_t HCCompressionLevel;
#define HCCompressionLevel_None 0u
#define HCCompressionLevel_Low 1u
#define HCCompressionLevel_Medium 6u
#define HCCompressionLevel_High 9u
#endif

/// Sends the request's body as gzip, with the header Content-Encoding.
///
/// @param call The HTTP call.
/// @param level The compression level; None sends the body as it is.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for another level.
STDAPI HCHttpCallRequestEnableGzipCompression(
    _In_ HCCallHandle call,
    _In_ HCCompressionLevel level
    ) XBLSHIM_NOEXCEPT;

/// Sets a size for HCHttpCallRequestGetDynamicBytesWritten. It has no other effect.
///
/// @param call The HTTP call.
/// @param dynamicBodySize The size of the body in bytes.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestSetDynamicSize(
    _In_ HCCallHandle call,
    _In_ uint64_t dynamicBodySize
    ) XBLSHIM_NOEXCEPT;

/// Adds to the number of HCHttpCallRequestGetDynamicBytesWritten. It has no other effect.
///
/// @param call The HTTP call.
/// @param bytesWritten The number of bytes of the body that were written.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestAddDynamicBytesWritten(
    _In_ HCCallHandle call,
    _In_ uint64_t bytesWritten
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Time limits and retries
// ------------------------------------------------------------------------------------------------

/// Sets the time limit of an attempt in seconds; 30 at first. With a null call it sets the value
/// for new calls.
///
/// @param call The HTTP call. May be null.
/// @param timeoutInSeconds The time limit in seconds.
/// @return S_OK; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED.
STDAPI HCHttpCallRequestSetTimeout(
    _In_opt_ HCCallHandle call,
    _In_ uint32_t timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets the time in seconds in which attempts are retried; 20 at first, 0 for no retries. With a
/// null call it sets the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param timeoutWindowInSeconds The time in seconds in which a call and its retries must end.
/// @return S_OK; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED.
STDAPI HCHttpCallRequestSetTimeoutWindow(
    _In_opt_ HCCallHandle call,
    _In_ uint32_t timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets whether failed attempts are retried; true at first. With false there is no second attempt
/// after a 401 either. With a null call it sets the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param retryAllowed Whether the call is retried after a failure.
/// @return S_OK; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED.
STDAPI HCHttpCallRequestSetRetryAllowed(
    _In_opt_ HCCallHandle call,
    _In_ bool retryAllowed
    ) XBLSHIM_NOEXCEPT;

/// Sets the delay between attempts in seconds; 2 at first. It increases with each attempt. With a
/// null call it sets the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param retryDelayInSeconds The delay before the first retry, in seconds.
/// @return S_OK; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED.
STDAPI HCHttpCallRequestSetRetryDelay(
    _In_opt_ HCCallHandle call,
    _In_ uint32_t retryDelayInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets the throttle state of the call: calls with the same number share the delay of a
/// Retry-After. Without a number the call has a state of its own.
///
/// @param call The HTTP call. May be null.
/// @param retryAfterCacheId The number of the throttle state, above 1000.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for a number up to 1000.
STDAPI HCHttpCallRequestSetRetryCacheId(
    _In_opt_ HCCallHandle call,
    _In_ uint32_t retryAfterCacheId
    ) XBLSHIM_NOEXCEPT;

/// Does nothing: certificates are always checked.
///
/// @param call The HTTP call.
/// @param sslValidation Whether certificates are checked. Without effect.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallRequestSetSSLValidation(
    _In_ HCCallHandle call,
    _In_ bool sslValidation
    ) XBLSHIM_NOEXCEPT;

/// The argument of HCHttpDisableAssertsForSSLValidationInDevSandboxes. It has one value.
#ifdef __cplusplus
enum class HCConfigSetting : uint32_t
{
    SSLValidationEnforcedInRetailSandbox = 1
};
#else
typedef uint32_t HCConfigSetting;
#define HCConfigSetting_SSLValidationEnforcedInRetailSandbox 1u
#endif

/// Does nothing: the library has no such asserts.
///
/// @param setting The setting. Without effect.
/// @return S_OK.
STDAPI HCHttpDisableAssertsForSSLValidationInDevSandboxes(
    _In_ HCConfigSetting setting
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Receiving the response
// ------------------------------------------------------------------------------------------------

/// Receives a part of the response's body.
///
/// @param call The HTTP call.
/// @param source The bytes. They are valid inside the callback only.
/// @param bytesAvailable The size of `source` in bytes.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @return S_OK; a failure, which becomes the call's network error.
typedef HRESULT (CALLBACK* HCHttpCallResponseBodyWriteFunction)(
    _In_ HCCallHandle call,
    _In_reads_bytes_(bytesAvailable) const uint8_t* source,
    _In_ size_t bytesAvailable,
    _In_opt_ void* context
    );

/// Sets a function that receives the response's body part by part. It is called on a thread of the
/// library, when the whole body is there and before the block completes. The body can also be read
/// from the call. After a failure the function is not called again.
///
/// @param call The HTTP call.
/// @param writeFunction The function that receives the response's body.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallResponseSetResponseBodyWriteFunction(
    _In_ HCCallHandle call,
    _In_ HCHttpCallResponseBodyWriteFunction writeFunction,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Sets the maximum size of the parts that the function of
/// HCHttpCallResponseSetResponseBodyWriteFunction gets; 16 KiB at first.
///
/// @param call The HTTP call.
/// @param bufferSizeInBytes The size in bytes; 0 is not allowed.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for 0.
STDAPI HCHttpCallRequestSetMaxReceiveBufferSize(
    _In_ HCCallHandle call,
    _In_ size_t bufferSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallRequestSetMaxReceiveBufferSize.
///
/// @param call The HTTP call.
/// @param[out] bufferSizeInBytes Set to the size in bytes.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetMaxReceiveBufferSize(
    _In_ HCCallHandle call,
    _Out_ size_t* bufferSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Called with the progress of a body.
///
/// @param call The HTTP call.
/// @param current The number of bytes that were transferred.
/// @param total The number of bytes in all.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @return Any value: it is ignored.
typedef HRESULT (CALLBACK* HCHttpCallProgressReportFunction)(
    _In_ HCCallHandle call,
    _In_ uint64_t current,
    _In_ uint64_t total,
    _In_opt_ void* context
    );

/// Sets a function that is called with the number of bytes: of the request's body once it was sent,
/// of the response's body before the block completes. The first and the last report are always
/// made.
///
/// @param call The HTTP call.
/// @param progressReportFunction The function that is called with the progress.
/// @param isUploadFunction true: the function of the request's body. false: the function of the
///     response's body.
/// @param minimumProgressReportInterval The shortest interval between two reports, in seconds.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallRequestSetProgressReportFunction(
    _In_ HCCallHandle call,
    _In_ HCHttpCallProgressReportFunction progressReportFunction,
    _In_ bool isUploadFunction,
    _In_ size_t minimumProgressReportInterval,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Does nothing: a response in gzip or deflate is always decompressed.
///
/// @param call The HTTP call.
/// @param compress Whether the response is compressed. Without effect.
/// @return S_OK, or one of the Errors above.
STDAPI HCHttpCallResponseSetGzipCompressed(
    _In_ HCCallHandle call,
    _In_ bool compress
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Performing a call
// ------------------------------------------------------------------------------------------------

/// Does nothing: the log shows each call at the level debug.
///
/// @param call The HTTP call.
/// @param traceCall Whether the call is logged.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallSetTracing(
    _In_ HCCallHandle call,
    _In_ bool traceCall
    ) XBLSHIM_NOEXCEPT;

/// Sends the call's request and receives its response. The block ends with S_OK for every response:
/// read the status and the network error from the call. A redirect is a response like any other.
///
/// A host of the Xbox services gets the user's token, unless the title set Authorization itself.
/// Other hosts get none. XAsyncCancel ends the block with E_ABORT and closes the connection.
///
/// @param call The HTTP call.
/// @param asyncBlock The block of the call. Set `queue`, `callback` and `context` before, zero the
///     rest. It belongs to the title and must stay valid until the call is complete and its
///     callback has returned.
/// @return S_OK; E_HC_NOT_INITIALISED; E_NO_TASK_QUEUE; one of the Errors above; E_INVALIDARG also
///     for a block in use. Through the block: E_ABORT when it was canceled or the service stopped.
STDAPI HCHttpCallPerformAsync(
    _In_ HCCallHandle call,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of times that the call was sent.
///
/// @param call The HTTP call.
/// @param[out] performCount Set to the number of times that the call was performed.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallGetPerformCount(
    _In_ HCCallHandle call,
    _Out_ uint32_t* performCount
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading the response
// ------------------------------------------------------------------------------------------------

/// Gets the HTTP status of the response.
///
/// @param call The HTTP call.
/// @param[out] statusCode Set to the HTTP status; 0 before the call is complete, and when no
///     response came.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetStatusCode(
    _In_ HCCallHandle call,
    _Out_ uint32_t* statusCode
    ) XBLSHIM_NOEXCEPT;

/// Gets the reason why no response came: a result, and the error number of the platform.
///
/// @param call The HTTP call.
/// @param[out] networkErrorCode Set to the result of the network; S_OK when a response came.
/// @param[out] platformNetworkErrorCode Set to the error number of the platform; 0 for none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetNetworkErrorCode(
    _In_ HCCallHandle call,
    _Out_ HRESULT* networkErrorCode,
    _Out_ uint32_t* platformNetworkErrorCode
    ) XBLSHIM_NOEXCEPT;

/// Gets the reason why no response came as a sentence; empty when one came.
///
/// @param call The HTTP call.
/// @param[out] platformNetworkErrorMessage Set to the description of the network's error. The text
///     belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetPlatformNetworkErrorMessage(
    _In_ HCCallHandle call,
    _Out_ const char** platformNetworkErrorMessage
    ) XBLSHIM_NOEXCEPT;

/// Gets the response's body as a text with a terminating zero.
///
/// @param call The HTTP call.
/// @param[out] responseString Set to the response's body. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetResponseString(
    _In_ HCCallHandle call,
    _Out_ const char** responseString
    ) XBLSHIM_NOEXCEPT;

/// Gets the size of the response's body in bytes.
///
/// @param call The HTTP call.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetResponseBodyBytesSize(
    _In_ HCCallHandle call,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the response's body. `buffer` may be null when there is no body.
///
/// @param call The HTTP call.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the response's body is copied to. May be null.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK; E_INVALIDARG; E_NOT_SUFFICIENT_BUFFER when the buffer is too small; E_HANDLE.
STDAPI HCHttpCallResponseGetResponseBodyBytes(
    _In_ HCCallHandle call,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_opt_(bufferSize,*bufferUsed) uint8_t* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of a header of the response; null when there is none of this name.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetHeader(
    _In_ HCCallHandle call,
    _In_z_ const char* headerName,
    _Outptr_result_z_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of headers of the response.
///
/// @param call The HTTP call.
/// @param[out] numHeaders Set to the number of headers; 0 when there is none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetNumHeaders(
    _In_ HCCallHandle call,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Gets the name and the value of a header of the response.
///
/// @param call The HTTP call.
/// @param headerIndex The index of the header, from 0 on.
/// @param[out] headerName Set to the name of the header. The text belongs to the call.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG, also for an index that is too large; E_HANDLE.
STDAPI HCHttpCallResponseGetHeaderAtIndex(
    _In_ HCCallHandle call,
    _In_ uint32_t headerIndex,
    _Outptr_result_z_ const char** headerName,
    _Outptr_result_z_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets the URL as it was sent.
///
/// @param call The HTTP call.
/// @param[out] url Set to the URL. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallGetRequestUrl(
    _In_ HCCallHandle call,
    _Outptr_result_z_ const char** url
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of the call, which no other call of the process has.
///
/// @param call The HTTP call.
/// @return The number, not 0; 0 for a call that is not valid.
STDAPI_(uint64_t) HCHttpCallGetId(
    _In_ HCCallHandle call
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning handles
// ------------------------------------------------------------------------------------------------

/// Gets one more handle to the call. Close each one with HCHttpCallCloseHandle.
///
/// @param call The HTTP call.
/// @return The handle; null for a call that is not valid.
STDAPI_(HCCallHandle) HCHttpCallDuplicateHandle(
    _In_ HCCallHandle call
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle.
///
/// @param call The HTTP call.
/// @return S_OK, also for null; E_HANDLE.
STDAPI HCHttpCallCloseHandle(
    _In_ HCCallHandle call
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Observing calls
// ------------------------------------------------------------------------------------------------

/// Called after each HTTP attempt of a service call. Never called on a Python thread.
///
/// @param call The attempt. It is valid inside the callback; HCHttpCallDuplicateHandle keeps it.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void (STDAPIVCALLTYPE* HCCallRoutedHandler)(
    _In_ HCCallHandle call,
    _In_opt_ void* context
    );

/// Registers a handler that is called after each HTTP attempt of a service call, as
/// XblAddServiceCallRoutedHandler does. It does not need XblInitialize.
///
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return A token for HCRemoveCallRoutedHandler, from 1 on; 0 for null.
STDAPI_(int32_t) HCAddCallRoutedHandler(
    _In_ HCCallRoutedHandler handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. When it returns, the handler runs on no other thread and is not called
/// again. It waits two seconds at most. Unknown tokens are ignored.
///
/// @param handlerId The token of the registration. A token without a registration has no effect.
STDAPI_(void) HCRemoveCallRoutedHandler(
    _In_ int32_t handlerId
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Web sockets
// ------------------------------------------------------------------------------------------------

typedef void (CALLBACK* HCWebSocketMessageFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* incomingBodyString,
    _In_ void* functionContext
    );

typedef void (CALLBACK* HCWebSocketBinaryMessageFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_reads_bytes_(payloadSize) const uint8_t* payloadBytes,
    _In_ uint32_t payloadSize,
    _In_ void* functionContext
    );

typedef void (CALLBACK* HCWebSocketBinaryMessageFragmentFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_reads_bytes_(payloadSize) const uint8_t* payloadBytes,
    _In_ uint32_t payloadSize,
    _In_ bool isLastFragment,
    _In_ void* functionContext
    );

typedef void (CALLBACK* HCWebSocketCloseEventFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_ HCWebSocketCloseStatus closeStatus,
    _In_ void* functionContext
    );

#ifdef __cplusplus
enum class HCWebSocketOptions : uint32_t
{
    None = 0,
    LegacySemantics = 0x80000000,
    RequestCompression = 1,
    CompressionServerNoContextTakeover = 2,
    CompressionClientNoContextTakeover = 4
};
DEFINE_ENUM_FLAG_OPERATORS(HCWebSocketOptions)
#else
typedef uint32_t HCWebSocketOptions;
#define HCWebSocketOptions_None 0u
#define HCWebSocketOptions_LegacySemantics 0x80000000u
#define HCWebSocketOptions_RequestCompression 1u
#define HCWebSocketOptions_CompressionServerNoContextTakeover 2u
#define HCWebSocketOptions_CompressionClientNoContextTakeover 4u
#endif

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketCreate(
    _Out_ HCWebsocketHandle* websocket,
    _In_opt_ HCWebSocketMessageFunction messageFunc,
    _In_opt_ HCWebSocketBinaryMessageFunction binaryMessageFunc,
    _In_opt_ HCWebSocketCloseEventFunction closeFunc,
    _In_opt_ void* functionContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetOptions(
    _In_ HCWebsocketHandle websocket,
    _In_ HCWebSocketOptions options
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetMaxReceiveBufferSize(
    _In_ HCWebsocketHandle websocket,
    _In_ size_t bufferSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetProxyUri(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* proxyUri
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetProxyDecryptsHttps(
    _In_ HCWebsocketHandle websocket,
    _In_ bool allowProxyToDecryptHttps
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetHeader(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* headerName,
    _In_z_ const char* headerValue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetResponseHeader(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* headerName,
    _Outptr_result_z_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetNumResponseHeaders(
    _In_ HCWebsocketHandle websocket,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetResponseHeaderAtIndex(
    _In_ HCWebsocketHandle websocket,
    _In_ uint32_t headerIndex,
    _Outptr_result_z_ const char** headerName,
    _Outptr_result_z_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetPingInterval(
    _In_ HCWebsocketHandle websocket,
    _In_ uint32_t pingIntervalSeconds
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetEventFunctions(
    _In_ HCWebsocketHandle websocket,
    _Out_opt_ HCWebSocketMessageFunction* messageFunc,
    _Out_opt_ HCWebSocketBinaryMessageFunction* binaryMessageFunc,
    _Out_opt_ HCWebSocketCloseEventFunction* closeFunc,
    _Out_opt_ void** functionContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetBinaryMessageFragmentEventFunction(
    _In_ HCWebsocketHandle websocket,
    _Out_ HCWebSocketBinaryMessageFragmentFunction* binaryMessageFragmentFunc,
    _Out_ void** functionContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSetBinaryMessageFragmentEventFunction(
    _In_ HCWebsocketHandle websocket,
    _In_ HCWebSocketBinaryMessageFragmentFunction binaryMessageFragmentFunc
    ) XBLSHIM_NOEXCEPT;

typedef struct WebSocketCompletionResult
{
    HCWebsocketHandle websocket;
    HRESULT errorCode;
    uint32_t platformErrorCode;
} WebSocketCompletionResult;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketConnectAsync(
    _In_z_ const char* uri,
    _In_z_ const char* subProtocol,
    _In_ HCWebsocketHandle websocket,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCGetWebSocketConnectResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ WebSocketCompletionResult* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSendMessageAsync(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* message,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketSendBinaryMessageAsync(
    _In_ HCWebsocketHandle websocket,
    _In_reads_bytes_(payloadSize) const uint8_t* payloadBytes,
    _In_ uint32_t payloadSize,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCGetWebSocketSendMessageResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ WebSocketCompletionResult* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketDisconnect(
    _In_ HCWebsocketHandle websocket
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketDisconnectWithStatus(
    _In_ HCWebsocketHandle websocket,
    _In_ HCWebSocketCloseStatus closeStatus
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(HCWebsocketHandle) HCWebSocketDuplicateHandle(
    _In_ HCWebsocketHandle websocket
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketCloseHandle(
    _In_ HCWebsocketHandle websocket
    ) XBLSHIM_NOEXCEPT;

typedef void (STDAPIVCALLTYPE* HCWebSocketRoutedHandler)(
    _In_ HCWebsocketHandle websocket,
    _In_ bool receiving,
    _In_opt_z_ const char* message,
    _In_opt_ const uint8_t* payloadBytes,
    _In_ size_t payloadSize,
    _In_opt_ void* context
    );

/// Link stub: returns 0. The first call is logged.
STDAPI_(int32_t) HCAddWebSocketRoutedHandler(
    _In_ HCWebSocketRoutedHandler handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) HCRemoveWebSocketRoutedHandler(
    _In_ int32_t handlerId
    ) XBLSHIM_NOEXCEPT;

#endif
