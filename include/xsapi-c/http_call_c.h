// xsapi-c/http_call_c.h: calls to any service, signed for a user
//
// Requests that a title writes itself. Those to the Xbox services get the token of its user.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_HTTP_CALL_C_H
#define XBLSHIM_XSAPI_C_HTTP_CALL_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// How the body is going to be read. It is ignored.
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

/// A request that the title writes itself, with its response.
typedef struct XblHttpCall* XblHttpCallHandle;

/// Creates a call of a context's user, which the title fills, performs once and closes with
/// XblHttpCallCloseHandle. It has the headers of the library's own calls: x-xbl-contract-version 1,
/// Content-Type, Accept-Language and User-Agent.
///
/// The call may go to the hosts of the Xbox services, where the configured service responds, to
/// this machine, and to the hosts of the setting `http_hosts`. Everything else ends as without a
/// network. Method and URL are checked when the call is performed.
///
/// @param xblContext The context whose user signs the request.
/// @param method The HTTP method, for example "POST". Copied.
/// @param url The absolute URL. Copied.
/// @param[out] call Set to the HTTP call. The caller closes it with XblHttpCallCloseHandle.
/// @return S_OK; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallCreate(
    _In_ XblContextHandle xblContext,
    _In_z_ const char* method,
    _In_z_ const char* url,
    _Out_ XblHttpCallHandle* call
    ) XBLSHIM_NOEXCEPT;

/// Sends the call's request and takes its response. A host of the Xbox services gets the user's
/// token, in place of an Authorization header of the title. No other host gets one. Redirects are
/// responses like any other. `type` is ignored: the body can be read as bytes and as text.
///
/// Attempts are repeated as those of the library's own calls, with the context's settings as they
/// are now. XAsyncCancel has no effect.
///
/// @param call The HTTP call.
/// @param type The type of the response's body: text or bytes.
/// @param asyncBlock The block of a call that was begun with it.
/// @return S_OK; E_INVALIDARG for a null pointer or a block in use; E_XBL_NOT_INITIALIZED;
///     E_HANDLE; E_NO_TASK_QUEUE. The block ends with S_OK for a status of 2xx, with the status'
///     HRESULT (0x80190000 + status) for another one, with E_FAIL when no response came, with
///     E_GAMEUSER_FAILED_TO_GET_TOKEN without a token, with E_HC_PERFORM_ALREADY_CALLED for a call
///     that was performed before, and with E_ABORT when the service stopped. Status, headers and
///     body can be read after a failure, too.
STDAPI XblHttpCallPerformAsync(
    _In_ XblHttpCallHandle call,
    _In_ XblHttpCallResponseBodyType type,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the same handle with one more reference; each is to be closed.
///
/// @param call The HTTP call.
/// @param[out] duplicateHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallDuplicateHandle(
    _In_ XblHttpCallHandle call,
    _Out_ XblHttpCallHandle* duplicateHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. A call that is under way goes on. Null is ignored.
///
/// @param call The HTTP call.
STDAPI_(void) XblHttpCallCloseHandle(
    _In_ XblHttpCallHandle call
    ) XBLSHIM_NOEXCEPT;

/// Does nothing: the log shows each call at the level debug.
///
/// @param call The HTTP call.
/// @param traceCall Whether the call is logged.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallSetTracing(
    _In_ XblHttpCallHandle call,
    _In_ bool traceCall
    ) XBLSHIM_NOEXCEPT;

/// Gets the URL as the title gave it, valid as long as the handle.
///
/// @param call The HTTP call.
/// @param[out] url Set to the URL. The text belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetRequestUrl(
    _In_ XblHttpCallHandle call,
    _Out_ const char** url
    ) XBLSHIM_NOEXCEPT;

/// Sets the body, a copy of these bytes, in place of an earlier one.
///
/// @param call The HTTP call.
/// @param requestBodyBytes The body of the request. Copied.
/// @param requestBodySize The size of the body in bytes.
/// @return S_OK; E_INVALIDARG for a null pointer or no bytes; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED
///     once the call was performed.
STDAPI XblHttpCallRequestSetRequestBodyBytes(
    _In_ XblHttpCallHandle call,
    _In_reads_bytes_(requestBodySize) const uint8_t* requestBodyBytes,
    _In_ uint32_t requestBodySize
    ) XBLSHIM_NOEXCEPT;

/// Sets the body, a copy of this text without its zero, in place of an earlier one.
///
/// @param call The HTTP call.
/// @param requestBodyString The body of the request, in UTF-8. Copied.
/// @return S_OK; E_INVALIDARG for a null pointer or an empty text; E_HANDLE;
///     E_HC_PERFORM_ALREADY_CALLED once the call was performed.
STDAPI XblHttpCallRequestSetRequestBodyString(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* requestBodyString
    ) XBLSHIM_NOEXCEPT;

/// Sets a header, in place of one with the same name in any case, those of XblHttpCallCreate
/// included. Host, Content-Length and Transfer-Encoding follow from the request: those of the title
/// are not sent.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param headerValue The value of the header. Copied.
/// @param allowTracing Whether the log may show the header's value.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED once the
///     call was performed.
STDAPI XblHttpCallRequestSetHeader(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* headerName,
    _In_z_ const char* headerValue,
    _In_ bool allowTracing
    ) XBLSHIM_NOEXCEPT;

/// Sets whether failed attempts are repeated (the default: true). Without it there is no second
/// attempt after a 401 either.
///
/// @param call The HTTP call.
/// @param retryAllowed Whether the call is retried after a failure.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED once the
///     call was performed.
STDAPI XblHttpCallRequestSetRetryAllowed(
    _In_ XblHttpCallHandle call,
    _In_ bool retryAllowed
    ) XBLSHIM_NOEXCEPT;

/// Names a throttle state: calls with the same number share what a service demanded with
/// Retry-After. Without one a call shares it with no other.
///
/// @param call The HTTP call.
/// @param retryAfterCacheId The number that calls share which are throttled together. It must be
///     above 1000.
/// @return S_OK; E_INVALIDARG for a null pointer or a number up to 1000; E_HANDLE;
///     E_HC_PERFORM_ALREADY_CALLED.
STDAPI XblHttpCallRequestSetRetryCacheId(
    _In_ XblHttpCallHandle call,
    _In_ uint32_t retryAfterCacheId
    ) XBLSHIM_NOEXCEPT;

/// Sets whether the context's LongHttpTimeout is the time limit of an attempt. It counts when the
/// call is performed.
///
/// @param call The HTTP call.
/// @param longHttpCall Whether the time limit of long calls applies.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallRequestSetLongHttpCall(
    _In_ XblHttpCallHandle call,
    _In_ bool longHttpCall
    ) XBLSHIM_NOEXCEPT;

/// Gets the response's body with a closing zero, valid as long as the handle; empty before a
/// response and without a body.
///
/// @param call The HTTP call.
/// @param[out] responseString Set to the response's body. The text belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetResponseString(
    _In_ XblHttpCallHandle call,
    _Out_ const char** responseString
    ) XBLSHIM_NOEXCEPT;

/// Gets the size of the response's body in bytes.
///
/// @param call The HTTP call.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetResponseBodyBytesSize(
    _In_ XblHttpCallHandle call,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the response's body; may be repeated. `bufferUsed` may be null.
///
/// @param call The HTTP call.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the response's body is copied to.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK; E_INVALIDARG for a null pointer; E_NOT_SUFFICIENT_BUFFER when the buffer is too
///     small; E_HANDLE.
STDAPI XblHttpCallGetResponseBodyBytes(
    _In_ XblHttpCallHandle call,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) uint8_t* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the status; 0 before a response and when none came.
///
/// @param call The HTTP call.
/// @param[out] statusCode Set to the HTTP status; 0 when no response came.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetStatusCode(
    _In_ XblHttpCallHandle call,
    _Out_ uint32_t* statusCode
    ) XBLSHIM_NOEXCEPT;

/// Gets why no response came: the result and the system's own number, which may be 0. Both are 0
/// otherwise.
///
/// @param call The HTTP call.
/// @param[out] networkErrorCode Set to the result of the network; S_OK when a response came.
/// @param[out] platformNetworkErrorCode Set to the error number of the platform; 0 for none.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetNetworkErrorCode(
    _In_ XblHttpCallHandle call,
    _Out_ HRESULT* networkErrorCode,
    _Out_ uint32_t* platformNetworkErrorCode
    ) XBLSHIM_NOEXCEPT;

/// Gets why no response came, for people to read, valid as long as the handle; empty otherwise.
///
/// @param call The HTTP call.
/// @param[out] platformNetworkErrorMessage Set to the description of the network's error. The text
///     belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetPlatformNetworkErrorMessage(
    _In_ XblHttpCallHandle call,
    _Out_ const char** platformNetworkErrorMessage
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of one of the response's headers, whatever the case of its name, valid as long as
/// the handle; null when it has none.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetHeader(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets how many headers the response has. Headers of the same name are one, with their values
/// joined.
///
/// @param call The HTTP call.
/// @param[out] numHeaders Set to the number of headers; 0 when there is none.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetNumHeaders(
    _In_ XblHttpCallHandle call,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Gets name and value of the response's header number `headerIndex`, from 0, in the order of their
/// names; valid as long as the handle.
///
/// @param call The HTTP call.
/// @param headerIndex The index of the header, from 0 on.
/// @param[out] headerName Set to the name of the header. The text belongs to the call.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer or an index that is too large (then both are
///     null); E_HANDLE.
STDAPI XblHttpCallGetHeaderAtIndex(
    _In_ XblHttpCallHandle call,
    _In_ uint32_t headerIndex,
    _Out_ const char** headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

#endif
