// httpClient/httpProvider.h: a title's own HTTP stack, and reading requests
//
// The functions that read a request back, which observers of calls use. The other functions are for
// titles that send HTTP calls and web sockets through a stack of their own. This library sends its
// calls itself: those functions are declared so that such code compiles and links.
//
// Texts and bytes that a function returns are valid until the title sets others, at most until the
// call's last handle is closed.
//
// Errors. A function that fails returns one of these:
//
//   * E_INVALIDARG: a pointer is null, or a text is not UTF-8.
//   * E_HANDLE: the call is not valid.
//   * E_HC_PERFORM_ALREADY_CALLED: the call was performed before, and its request does not change any more.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_HTTPPROVIDER_H
#define XBLSHIM_HTTPCLIENT_HTTPPROVIDER_H

#include <httpClient/async.h>
#include <httpClient/httpClient.h>
#include <httpClient/pal.h>
#include <httpClient/trace.h>

typedef void (CALLBACK* HCCallPerformFunction)(
    _In_ HCCallHandle call,
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context,
    _In_opt_ HCPerformEnv env
    );

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCSetHttpCallPerformFunction(
    _In_ HCCallPerformFunction performFunc,
    _In_opt_ void* performContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCGetHttpCallPerformFunction(
    _Out_ HCCallPerformFunction* performFunc,
    _Out_ void** performContext
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallSetContext; null without one.
///
/// @param call The HTTP call.
/// @param context Set to the value that the title set; null when it set none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallGetContext(
    _In_ HCCallHandle call,
    _In_ void** context
    ) XBLSHIM_NOEXCEPT;

/// Stores a value of the title with the call.
///
/// @param call The HTTP call.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallSetContext(
    _In_ HCCallHandle call,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Gets the method and the URL; those of an observed call as they were sent.
///
/// @param call The HTTP call.
/// @param[out] method Set to the HTTP method. The text belongs to the call.
/// @param[out] url Set to the URL. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetUrl(
    _In_ HCCallHandle call,
    _Outptr_result_z_ const char** method,
    _Outptr_result_z_ const char** url
    ) XBLSHIM_NOEXCEPT;

/// Gets the request's body; null and 0 without one.
///
/// @param call The HTTP call.
/// @param[out] requestBodyBytes Set to the request's body. The bytes belong to the call.
/// @param[out] requestBodySize Set to the size of the body in bytes.
/// @return S_OK; E_INVALIDARG; E_HANDLE; E_FAIL for a body of more than 4 GiB.
STDAPI HCHttpCallRequestGetRequestBodyBytes(
    _In_ HCCallHandle call,
    _Outptr_result_bytebuffer_maybenull_(*requestBodySize) const uint8_t** requestBodyBytes,
    _Out_ uint32_t* requestBodySize
    ) XBLSHIM_NOEXCEPT;

/// Gets the request's body as a text with a terminating zero; empty without one.
///
/// @param call The HTTP call.
/// @param[out] requestBody Set to the request's body. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetRequestBodyString(
    _In_ HCCallHandle call,
    _Outptr_ const char** requestBody
    ) XBLSHIM_NOEXCEPT;

/// Gets the arguments of HCHttpCallRequestSetRequestBodyReadFunction; null and 0 without them.
///
/// @param call The HTTP call.
/// @param[out] readFunction Set to the function that supplies the request's body.
/// @param[out] bodySize Set to the size of the body in bytes.
/// @param[out] context Set to the value that the title set; null when it set none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetRequestBodyReadFunction(
    _In_ HCCallHandle call,
    _Out_ HCHttpCallRequestBodyReadFunction* readFunction,
    _Out_ size_t* bodySize,
    _Out_ void** context
    ) XBLSHIM_NOEXCEPT;

/// Gets the numbers of HCHttpCallRequestSetDynamicSize and HCHttpCallRequestAddDynamicBytesWritten.
///
/// @param call The HTTP call.
/// @param[out] dynamicBodySize Set to the size of the body in bytes.
/// @param[out] dynamicBodyBytesWritten Set to the number of bytes of the body that were written.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetDynamicBytesWritten(
    _In_ HCCallHandle call,
    _Out_ size_t* dynamicBodySize,
    _Out_ size_t* dynamicBodyBytesWritten
    ) XBLSHIM_NOEXCEPT;

/// Gets the arguments of HCHttpCallRequestSetProgressReportFunction; null and 0 without them.
///
/// @param call The HTTP call.
/// @param isUploadFunction true: the function of the request's body. false: the function of the
///     response's body.
/// @param[out] progressReportFunction Set to the function that is called with the progress.
/// @param[out] minimumProgressReportInterval Set to the shortest interval between two reports, in
///     seconds.
/// @param[out] context Set to the value that the title set; null when it set none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetProgressReportFunction(
    _In_ HCCallHandle call,
    _In_ bool isUploadFunction,
    _Out_ HCHttpCallProgressReportFunction* progressReportFunction,
    _Out_ size_t* minimumProgressReportInterval,
    _Out_ void** context
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of a header of the request; null when there is none of this name.
///
/// @param call The HTTP call.
/// @param headerName The name of the header. The case of letters does not matter.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetHeader(
    _In_ HCCallHandle call,
    _In_z_ const char* headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of headers that the title set; of an observed call the number that was sent.
///
/// @param call The HTTP call.
/// @param[out] numHeaders Set to the number of headers; 0 when there is none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetNumHeaders(
    _In_ HCCallHandle call,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Gets the name and the value of a header of the request.
///
/// @param call The HTTP call.
/// @param headerIndex The index of the header, from 0 on.
/// @param[out] headerName Set to the name of the header. The text belongs to the call.
/// @param[out] headerValue Set to the value of the header. The text belongs to the call.
/// @return S_OK; E_INVALIDARG for a null pointer or an index that is too large, and then both texts
///     are null; E_HANDLE.
STDAPI HCHttpCallRequestGetHeaderAtIndex(
    _In_ HCCallHandle call,
    _In_ uint32_t headerIndex,
    _Out_ const char** headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallRequestSetRetryAllowed. With a null call: the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param[out] retryAllowed Set to whether the call is retried after a failure.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetRetryAllowed(
    _In_opt_ HCCallHandle call,
    _Out_ bool* retryAllowed
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallRequestSetRetryCacheId; 0 without one.
///
/// @param call The HTTP call.
/// @param[out] retryAfterCacheId Set to the number of the throttle state; 0 for none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetRetryCacheId(
    _In_ HCCallHandle call,
    _Out_ uint32_t* retryAfterCacheId
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallRequestSetTimeout. With a null call: the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param[out] timeoutInSeconds Set to the time limit in seconds.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetTimeout(
    _In_opt_ HCCallHandle call,
    _Out_ uint32_t* timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallRequestSetRetryDelay. With a null call: the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param[out] retryDelayInSeconds Set to the delay before the first retry, in seconds.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetRetryDelay(
    _In_opt_ HCCallHandle call,
    _Out_ uint32_t* retryDelayInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Gets the value of HCHttpCallRequestSetTimeoutWindow. With a null call: the value for new calls.
///
/// @param call The HTTP call. May be null.
/// @param[out] timeoutWindowInSeconds Set to the time in seconds in which a call and its retries
///     must end.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallRequestGetTimeoutWindow(
    _In_opt_ HCCallHandle call,
    _Out_ uint32_t* timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Gets the arguments of HCHttpCallResponseSetResponseBodyWriteFunction; null without them.
///
/// @param call The HTTP call.
/// @param[out] writeFunction Set to the function that receives the response's body.
/// @param[out] context Set to the value that the title set; null when it set none.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI HCHttpCallResponseGetResponseBodyWriteFunction(
    _In_ HCCallHandle call,
    _Out_ HCHttpCallResponseBodyWriteFunction* writeFunction,
    _Out_ void** context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseGetDynamicBytesWritten(
    _In_ HCCallHandle call,
    _Out_ size_t* dynamicBodySize,
    _Out_ size_t* dynamicBodyBytesWritten
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetDynamicSize(
    _In_ HCCallHandle call,
    _In_ uint64_t dynamicBodySize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseAddDynamicBytesWritten(
    _In_ HCCallHandle call,
    _In_ uint64_t bytesWritten
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetResponseBodyBytes(
    _In_ HCCallHandle call,
    _In_reads_bytes_(bodySize) const uint8_t* bodyBytes,
    _In_ size_t bodySize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseAppendResponseBodyBytes(
    _In_ HCCallHandle call,
    _In_reads_bytes_(bodySize) const uint8_t* bodyBytes,
    _In_ size_t bodySize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetStatusCode(
    _In_ HCCallHandle call,
    _In_ uint32_t statusCode
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetNetworkErrorCode(
    _In_ HCCallHandle call,
    _In_ HRESULT networkErrorCode,
    _In_ uint32_t platformNetworkErrorCode
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetPlatformNetworkErrorMessage(
    _In_ HCCallHandle call,
    _In_z_ const char* platformNetworkErrorMessage
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetHeader(
    _In_ HCCallHandle call,
    _In_z_ const char* headerName,
    _In_z_ const char* headerValue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCHttpCallResponseSetHeaderWithLength(
    _In_ HCCallHandle call,
    _In_reads_(nameSize) const char* headerName,
    _In_ size_t nameSize,
    _In_reads_(valueSize) const char* headerValue,
    _In_ size_t valueSize
    ) XBLSHIM_NOEXCEPT;

typedef HRESULT (CALLBACK* HCWebSocketConnectFunction)(
    _In_z_ const char* uri,
    _In_z_ const char* subProtocol,
    _In_ HCWebsocketHandle websocket,
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context,
    _In_opt_ HCPerformEnv env
    );

typedef HRESULT (CALLBACK* HCWebSocketSendMessageFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* message,
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context
    );

typedef HRESULT (CALLBACK* HCWebSocketSendBinaryMessageFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_reads_bytes_(payloadSize) const uint8_t* payloadBytes,
    _In_ uint32_t payloadSize,
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context
    );

typedef HRESULT (CALLBACK* HCWebSocketDisconnectFunction)(
    _In_ HCWebsocketHandle websocket,
    _In_ HCWebSocketCloseStatus closeStatus,
    _In_opt_ void* context
    );

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCSetWebSocketFunctions(
    _In_ HCWebSocketConnectFunction websocketConnectFunc,
    _In_ HCWebSocketSendMessageFunction websocketSendMessageFunc,
    _In_ HCWebSocketSendBinaryMessageFunction websocketSendBinaryMessageFunc,
    _In_ HCWebSocketDisconnectFunction websocketDisconnectFunc,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCGetWebSocketFunctions(
    _Out_ HCWebSocketConnectFunction* websocketConnectFunc,
    _Out_ HCWebSocketSendMessageFunction* websocketSendMessageFunc,
    _Out_ HCWebSocketSendBinaryMessageFunction* websocketSendBinaryMessageFunc,
    _Out_ HCWebSocketDisconnectFunction* websocketDisconnectFunc,
    _Out_ void** context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetProxyUri(
    _In_ HCWebsocketHandle websocket,
    _Out_ const char** proxyUri
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetHeader(
    _In_ HCWebsocketHandle websocket,
    _In_z_ const char* headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetNumHeaders(
    _In_ HCWebsocketHandle websocket,
    _Out_ uint32_t* numHeaders
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetHeaderAtIndex(
    _In_ HCWebsocketHandle websocket,
    _In_ uint32_t headerIndex,
    _Out_ const char** headerName,
    _Out_ const char** headerValue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCWebSocketGetPingInterval(
    _In_ HCWebsocketHandle websocket,
    _Out_ uint32_t* pingIntervalSeconds
    ) XBLSHIM_NOEXCEPT;

#endif
