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
/// Returns S_OK; E_XBL_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE.
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
/// Returns S_OK; E_INVALIDARG for a null pointer or a block in use; E_XBL_NOT_INITIALIZED;
/// E_HANDLE; E_NO_TASK_QUEUE. The block ends with S_OK for a status of 2xx, with the status'
/// HRESULT (0x80190000 + status) for another one, with E_FAIL when no response came, with
/// E_GAMEUSER_FAILED_TO_GET_TOKEN without a token, with E_HC_PERFORM_ALREADY_CALLED for a call that
/// was performed before, and with E_ABORT when the service stopped. Status, headers and body can be
/// read after a failure, too.
STDAPI XblHttpCallPerformAsync(
    _In_ XblHttpCallHandle call,
    _In_ XblHttpCallResponseBodyType type,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gives the same handle with one more reference; each is to be closed. Returns S_OK; E_INVALIDARG
/// for a null pointer; E_HANDLE.
STDAPI XblHttpCallDuplicateHandle(
    _In_ XblHttpCallHandle call,
    _Out_ XblHttpCallHandle* duplicateHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. A call that is under way goes on. Null is ignored.
STDAPI_(void) XblHttpCallCloseHandle(
    _In_ XblHttpCallHandle call
    ) XBLSHIM_NOEXCEPT;

/// Accepted: the log shows each call at the level debug. Returns S_OK; E_INVALIDARG for a null
/// pointer; E_HANDLE.
STDAPI XblHttpCallSetTracing(
    _In_ XblHttpCallHandle call,
    _In_ bool traceCall
    ) XBLSHIM_NOEXCEPT;

/// Gives the URL as the title gave it, valid as long as the handle. Returns S_OK; E_INVALIDARG for
/// a null pointer; E_HANDLE.
STDAPI XblHttpCallGetRequestUrl(
    _In_ XblHttpCallHandle call,
    _Out_ const char** url
    ) XBLSHIM_NOEXCEPT;

/// Sets the body, a copy of these bytes, in place of an earlier one. Returns S_OK; E_INVALIDARG for
/// a null pointer or no bytes; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED once the call was performed.
STDAPI XblHttpCallRequestSetRequestBodyBytes(
    _In_ XblHttpCallHandle call,
    _In_reads_bytes_(requestBodySize) const uint8_t* requestBodyBytes,
    _In_ uint32_t requestBodySize
    ) XBLSHIM_NOEXCEPT;

/// Sets the body, a copy of this text without its zero, in place of an earlier one. Returns S_OK;
/// E_INVALIDARG for a null pointer or an empty text; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED once the
/// call was performed.
STDAPI XblHttpCallRequestSetRequestBodyString(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* requestBodyString
    ) XBLSHIM_NOEXCEPT;

/// Sets a header, in place of one with the same name in any case, those of XblHttpCallCreate
/// included. Host, Content-Length and Transfer-Encoding follow from the request: those of the title
/// are not sent. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE;
/// E_HC_PERFORM_ALREADY_CALLED once the call was performed.
STDAPI XblHttpCallRequestSetHeader(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* headerName,
    _In_z_ const char* headerValue,
    _In_ bool allowTracing
    ) XBLSHIM_NOEXCEPT;

/// Sets whether failed attempts are repeated (the default: true). Without it there is no second
/// attempt after a 401 either. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE;
/// E_HC_PERFORM_ALREADY_CALLED once the call was performed.
STDAPI XblHttpCallRequestSetRetryAllowed(
    _In_ XblHttpCallHandle call,
    _In_ bool retryAllowed
    ) XBLSHIM_NOEXCEPT;

/// Names a throttle state: calls with the same number share what a service demanded with
/// Retry-After. Without one a call shares it with no other. Returns S_OK; E_INVALIDARG for a null
/// pointer or a number up to 1000; E_HANDLE; E_HC_PERFORM_ALREADY_CALLED.
STDAPI XblHttpCallRequestSetRetryCacheId(
    _In_ XblHttpCallHandle call,
    _In_ uint32_t retryAfterCacheId
    ) XBLSHIM_NOEXCEPT;

/// Sets whether the context's LongHttpTimeout is the time limit of an attempt. It counts when the
/// call is performed. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallRequestSetLongHttpCall(
    _In_ XblHttpCallHandle call,
    _In_ bool longHttpCall
    ) XBLSHIM_NOEXCEPT;

/// Gives the response's body with a closing zero, valid as long as the handle; empty before a
/// response and without a body. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetResponseString(
    _In_ XblHttpCallHandle call,
    _Out_ const char** responseString
    ) XBLSHIM_NOEXCEPT;

/// Gives the size of the response's body in bytes. Returns S_OK; E_INVALIDARG for a null pointer;
/// E_HANDLE.
STDAPI XblHttpCallGetResponseBodyBytesSize(
    _In_ XblHttpCallHandle call,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the response's body; may be repeated. `bufferUsed` may be null. Returns S_OK;
/// E_INVALIDARG for a null pointer; E_NOT_SUFFICIENT_BUFFER when the buffer is too small; E_HANDLE.
STDAPI XblHttpCallGetResponseBodyBytes(
    _In_ XblHttpCallHandle call,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) uint8_t* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Gives the status; 0 before a response and when none came. Returns S_OK; E_INVALIDARG for a null
/// pointer; E_HANDLE.
STDAPI XblHttpCallGetStatusCode(
    _In_ XblHttpCallHandle call,
    _Out_ uint32_t* statusCode
    ) XBLSHIM_NOEXCEPT;

/// Gives why no response came: the result and the system's own number, which may be 0. Both are 0
/// otherwise. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetNetworkErrorCode(
    _In_ XblHttpCallHandle call,
    _Out_ HRESULT* networkErrorCode,
    _Out_ uint32_t* platformNetworkErrorCode
    ) XBLSHIM_NOEXCEPT;

/// Gives why no response came, for people to read, valid as long as the handle; empty otherwise.
/// Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetPlatformNetworkErrorMessage(
    _In_ XblHttpCallHandle call,
    _Out_ const char** platformNetworkErrorMessage
    ) XBLSHIM_NOEXCEPT;

/// Gives the value of one of the response's headers, whatever the case of its name, valid as long
/// as the handle; null when it has none. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetHeader(
    _In_ XblHttpCallHandle call,
    _In_z_ const char* headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gives how many headers the response has. Headers of the same name are one, with their values
/// joined. Returns S_OK; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XblHttpCallGetNumHeaders(
    _In_ XblHttpCallHandle call,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Gives name and value of the response's header number `headerIndex`, from 0, in the order of
/// their names; valid as long as the handle. Returns S_OK; E_INVALIDARG for a null pointer or an
/// index that is too large (then both are null); E_HANDLE.
STDAPI XblHttpCallGetHeaderAtIndex(
    _In_ XblHttpCallHandle call,
    _In_ uint32_t headerIndex,
    _Out_ const char** headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

#endif
