// xsapi-c/http_call_c.h: HTTP calls, signed for a user
//
// HTTP requests that a title defines itself. Requests to the Xbox services get the token of the
// context's user.
//
// A title creates a call, sets its request, performs it once, reads the response and closes the
// handle. Texts that a function returns belong to the call and are valid until its last handle is
// closed.
//
// Errors. A function that fails returns one of these:
//
//   * E_INVALIDARG: a pointer is null, or a text is not UTF-8.
//   * E_HANDLE: the call is not valid.
//   * E_HC_PERFORM_ALREADY_CALLED: the call was performed before, and its request does not change any more.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_HTTP_CALL_C_H
#define XBLSHIM_XSAPI_C_HTTP_CALL_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// How the title will read the body. Without effect: every body can be read as a text and as bytes.
#ifdef __cplusplus
enum class XblHttpCallResponseBodyType : uint32_t
{
    String = 0,
    Vector = 1
};
#else
typedef uint32_t XblHttpCallResponseBodyType;
#define XblHttpCallResponseBodyType_String 0u
#define XblHttpCallResponseBodyType_Vector 1u
#endif

/// An HTTP request of a title, with its response. Close each handle with XblHttpCallCloseHandle.
typedef struct XblHttpCall* XblHttpCallHandle;

// ------------------------------------------------------------------------------------------------
// Creating a call and its request
// ------------------------------------------------------------------------------------------------

/// Creates a call for a context's user. It has the headers of the library's own calls:
/// x-xbl-contract-version 1, Content-Type, Accept-Language and User-Agent. Close it with
/// XblHttpCallCloseHandle.
///
/// The call may go to the hosts of the Xbox services, where the configured service responds, to
/// this machine, and to the hosts of the setting `http_hosts`. Other hosts count as not reachable.
/// Method and URL are checked when the call is performed.
///
/// @param xblContext The context whose user signs the request.
/// @param method The HTTP method, for example "POST". Copied.
/// @param url The absolute URL. Copied.
/// @param[out] call Set to the HTTP call. The caller closes it with XblHttpCallCloseHandle.
/// @return S_OK; E_XBL_NOT_INITIALIZED; one of the Errors above.
STDAPI XblHttpCallCreate(
    _In_ XblContextHandle xblContext,
    _In_z_ const char* method,
    _In_z_ const char* url,
    _Out_ XblHttpCallHandle* call
    ) XBLSHIM_NOEXCEPT;

/// Sets a header of the request. It replaces one of the same name in any letter case, also those of
/// XblHttpCallCreate. Host, Content-Length and Transfer-Encoding are computed: the title's values
/// are not sent.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param headerValue The value of the header. Copied.
/// @param allowTracing Whether the log may show the header's value.
/// @return S_OK, or one of the Errors above.
STDAPI XblHttpCallRequestSetHeader(
    _In_ XblHttpCallHandle call,
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
STDAPI XblHttpCallRequestSetRequestBodyBytes(
    _In_ XblHttpCallHandle call,
    _In_reads_bytes_(requestBodySize) const uint8_t* requestBodyBytes,
    _In_ uint32_t requestBodySize
    ) XBLSHIM_NOEXCEPT;

/// Sets the request's body to a text without its terminating zero. It replaces an earlier body.
///
/// @param call The HTTP call.
/// @param requestBodyString The body of the request, in UTF-8. Copied.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for an empty text.
STDAPI XblHttpCallRequestSetRequestBodyString(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* requestBodyString
    ) XBLSHIM_NOEXCEPT;

/// Sets whether failed attempts are retried; true at first. With false there is no second attempt
/// after a 401 either.
///
/// @param call The HTTP call.
/// @param retryAllowed Whether the call is retried after a failure.
/// @return S_OK, or one of the Errors above.
STDAPI XblHttpCallRequestSetRetryAllowed(
    _In_ XblHttpCallHandle call,
    _In_ bool retryAllowed
    ) XBLSHIM_NOEXCEPT;

/// Sets the throttle state of the call: calls with the same number share the delay of a
/// Retry-After. Without a number the call has a state of its own.
///
/// @param call The HTTP call.
/// @param retryAfterCacheId The number of the throttle state, above 1000.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for a number up to 1000.
STDAPI XblHttpCallRequestSetRetryCacheId(
    _In_ XblHttpCallHandle call,
    _In_ uint32_t retryAfterCacheId
    ) XBLSHIM_NOEXCEPT;

/// Sets whether the time limit of an attempt is the context's XblContextSettingsSetLongHttpTimeout.
/// The value at XblHttpCallPerformAsync counts.
///
/// @param call The HTTP call.
/// @param longHttpCall Whether the time limit of long calls applies.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallRequestSetLongHttpCall(
    _In_ XblHttpCallHandle call,
    _In_ bool longHttpCall
    ) XBLSHIM_NOEXCEPT;

/// Does nothing: the log shows each call at the level debug.
///
/// @param call The HTTP call.
/// @param traceCall Whether the call is logged.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallSetTracing(
    _In_ XblHttpCallHandle call,
    _In_ bool traceCall
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Performing a call
// ------------------------------------------------------------------------------------------------

/// Sends the call's request and receives its response. A host of the Xbox services gets the user's
/// token, in place of an Authorization header of the title. Other hosts get none. A redirect is a
/// response like any other.
///
/// Attempts are retried as those of the library's own calls, with the context's present settings.
/// XAsyncCancel has no effect. Status, headers and body can be read after a failure, too.
///
/// @param call The HTTP call.
/// @param type How the title will read the response's body. Without effect.
/// @param asyncBlock The block of the call. Set `queue`, `callback` and `context` before, zero the
///     rest. It belongs to the title and must stay valid until the call is complete and its
///     callback has returned.
/// @return S_OK; E_XBL_NOT_INITIALIZED; E_NO_TASK_QUEUE; one of the Errors above; E_INVALIDARG also
///     for a block in use. Through the block: S_OK for a status of 2xx; 0x80190000 + status for
///     another one; E_FAIL when no response came; E_GAMEUSER_FAILED_TO_GET_TOKEN without a token;
///     E_HC_PERFORM_ALREADY_CALLED; E_ABORT when the service stopped.
STDAPI XblHttpCallPerformAsync(
    _In_ XblHttpCallHandle call,
    _In_ XblHttpCallResponseBodyType type,
    _Inout_ XAsyncBlock* asyncBlock
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
STDAPI XblHttpCallGetStatusCode(
    _In_ XblHttpCallHandle call,
    _Out_ uint32_t* statusCode
    ) XBLSHIM_NOEXCEPT;

/// Gets the reason why no response came: a result, and the error number of the platform.
///
/// @param call The HTTP call.
/// @param[out] networkErrorCode Set to the result of the network; S_OK when a response came.
/// @param[out] platformNetworkErrorCode Set to the error number of the platform; 0 for none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetNetworkErrorCode(
    _In_ XblHttpCallHandle call,
    _Out_ HRESULT* networkErrorCode,
    _Out_ uint32_t* platformNetworkErrorCode
    ) XBLSHIM_NOEXCEPT;

/// Gets the reason why no response came as a sentence; empty otherwise.
///
/// @param call The HTTP call.
/// @param[out] platformNetworkErrorMessage Set to the description of the network's error. The text
///     belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetPlatformNetworkErrorMessage(
    _In_ XblHttpCallHandle call,
    _Out_ const char** platformNetworkErrorMessage
    ) XBLSHIM_NOEXCEPT;

/// Gets the response's body as a text with a terminating zero; empty before a response and without
/// a body.
///
/// @param call The HTTP call.
/// @param[out] responseString Set to the response's body. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetResponseString(
    _In_ XblHttpCallHandle call,
    _Out_ const char** responseString
    ) XBLSHIM_NOEXCEPT;

/// Gets the size of the response's body in bytes.
///
/// @param call The HTTP call.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetResponseBodyBytesSize(
    _In_ XblHttpCallHandle call,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the response's body. It can be copied repeatedly.
///
/// @param call The HTTP call.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the response's body is copied to.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK; E_INVALIDARG; E_NOT_SUFFICIENT_BUFFER when the buffer is too small; E_HANDLE.
STDAPI XblHttpCallGetResponseBodyBytes(
    _In_ XblHttpCallHandle call,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) uint8_t* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of a header of the response; null when there is none of this name.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetHeader(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of headers of the response. Headers of the same name count as one, with their
/// values joined.
///
/// @param call The HTTP call.
/// @param[out] numHeaders Set to the number of headers; 0 when there is none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetNumHeaders(
    _In_ XblHttpCallHandle call,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Gets the name and the value of a header of the response, in the order of the names.
///
/// @param call The HTTP call.
/// @param headerIndex The index of the header, from 0 on.
/// @param[out] headerName Set to the name of the header. The text belongs to the call.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer or an index that is too large, and then both texts
///     are null; E_HANDLE.
STDAPI XblHttpCallGetHeaderAtIndex(
    _In_ XblHttpCallHandle call,
    _In_ uint32_t headerIndex,
    _Out_ const char** headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets the URL as the title set it.
///
/// @param call The HTTP call.
/// @param[out] url Set to the URL. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallGetRequestUrl(
    _In_ XblHttpCallHandle call,
    _Out_ const char** url
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning handles
// ------------------------------------------------------------------------------------------------

/// Gets the same handle with one more reference. Close each one with XblHttpCallCloseHandle.
///
/// @param call The HTTP call.
/// @param[out] duplicateHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XblHttpCallDuplicateHandle(
    _In_ XblHttpCallHandle call,
    _Out_ XblHttpCallHandle* duplicateHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. A call in progress continues. Null is ignored.
///
/// @param call The HTTP call.
STDAPI_(void) XblHttpCallCloseHandle(
    _In_ XblHttpCallHandle call
    ) XBLSHIM_NOEXCEPT;

#endif
