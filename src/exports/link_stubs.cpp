// Link stubs: declared functions without an implementation. Each answers E_NOTIMPL, or
// nothing at all where it returns no HRESULT, and says so once in the log.
// Rendered from the registry by `python -m xblshim.abi render`.

// clang-format off
#include "base/log.h"

#include <XError.h>
#include <XGame.h>
#include <XGameRuntimeFeature.h>
#include <XNetworking.h>
#include <XSystem.h>
#include <XUser.h>
#include <httpClient/httpClient.h>
#include <httpClient/mock.h>
#include <httpClient/trace.h>
#include <xal/xal.h>
#include <xsapi-c/achievements_c.h>
#include <xsapi-c/achievements_manager_c.h>
#include <xsapi-c/xbox_live_global_c.h>

using xblshim::base::log_not_implemented;

STDAPI_(void) HCTraceInit() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceInit");
}

STDAPI_(void) HCTraceCleanup() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceCleanup");
}

STDAPI HCSettingsSetTraceLevel(HCTraceLevel) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSettingsSetTraceLevel");
    return E_NOTIMPL;
}

STDAPI HCSettingsGetTraceLevel(HCTraceLevel*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSettingsGetTraceLevel");
    return E_NOTIMPL;
}

STDAPI_(bool) HCTraceSetClientCallback(HCTraceCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceSetClientCallback");
    return {};
}

STDAPI_(void) HCTraceSetTraceToDebugger(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceSetTraceToDebugger");
}

STDAPI_(void) HCTraceSetEtwEnabled(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceSetEtwEnabled");
}

STDAPI HCTraceSetPlatformCallbacks(HCTracePlatformThisThreadIdCallback*, void*, HCTracePlatformWriteMessageToDebuggerCallback*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceSetPlatformCallbacks");
    return E_NOTIMPL;
}

STDAPI_(void) HCTraceImplMessage(const struct HCTraceImplArea*, HCTraceLevel, const char*, ...) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceImplMessage");
}

STDAPI_(void) HCTraceImplMessage_v(const struct HCTraceImplArea*, HCTraceLevel, const char*, va_list) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceImplMessage_v");
}

STDAPI_(uint64_t) HCTraceImplScopeId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceImplScopeId");
    return {};
}

STDAPI HCMockCallCreate(HCMockCallHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockCallCreate");
    return E_NOTIMPL;
}

STDAPI HCMockAddMock(HCMockCallHandle, const char*, const char*, const uint8_t*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockAddMock");
    return E_NOTIMPL;
}

STDAPI HCMockSetMockMatchedCallback(HCMockCallHandle, HCMockMatchedCallback, void*)
{
    log_not_implemented("HCMockSetMockMatchedCallback");
    return E_NOTIMPL;
}

STDAPI HCMockRemoveMock(HCMockCallHandle)
{
    log_not_implemented("HCMockRemoveMock");
    return E_NOTIMPL;
}

STDAPI HCMockClearMocks() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockClearMocks");
    return E_NOTIMPL;
}

STDAPI_(HCMockCallHandle) HCMockCallDuplicateHandle(HCMockCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockCallDuplicateHandle");
    return {};
}

STDAPI HCMockCallCloseHandle(HCMockCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockCallCloseHandle");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetResponseBodyBytes(HCMockCallHandle, const uint8_t*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetResponseBodyBytes");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetStatusCode(HCMockCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetStatusCode");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetNetworkErrorCode(HCMockCallHandle, HRESULT, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetNetworkErrorCode");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetHeader(HCMockCallHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetHeader");
    return E_NOTIMPL;
}

STDAPI HCMemSetFunctions(HCMemAllocFunction, HCMemFreeFunction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMemSetFunctions");
    return E_NOTIMPL;
}

STDAPI HCMemGetFunctions(HCMemAllocFunction*, HCMemFreeFunction*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMemGetFunctions");
    return E_NOTIMPL;
}

STDAPI HCInitialize(HCInitArgs*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCInitialize");
    return E_NOTIMPL;
}

STDAPI_(bool) HCIsInitialized() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCIsInitialized");
    return {};
}

STDAPI_(void) HCCleanup() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCCleanup");
}

STDAPI HCCleanupAsync(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCCleanupAsync");
    return E_NOTIMPL;
}

STDAPI HCGetLibVersion(const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetLibVersion");
    return E_NOTIMPL;
}

STDAPI_(int32_t) HCAddCallRoutedHandler(HCCallRoutedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCAddCallRoutedHandler");
    return {};
}

STDAPI_(void) HCRemoveCallRoutedHandler(int32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCRemoveCallRoutedHandler");
}

STDAPI HCSetGlobalProxy(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSetGlobalProxy");
    return E_NOTIMPL;
}

STDAPI HCHttpCallCreate(HCCallHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallCreate");
    return E_NOTIMPL;
}

STDAPI HCHttpCallPerformAsync(HCCallHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallPerformAsync");
    return E_NOTIMPL;
}

STDAPI_(HCCallHandle) HCHttpCallDuplicateHandle(HCCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallDuplicateHandle");
    return {};
}

STDAPI HCHttpCallCloseHandle(HCCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallCloseHandle");
    return E_NOTIMPL;
}

STDAPI_(uint64_t) HCHttpCallGetId(HCCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallGetId");
    return {};
}

STDAPI HCHttpCallSetTracing(HCCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallSetTracing");
    return E_NOTIMPL;
}

STDAPI HCHttpCallGetRequestUrl(HCCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallGetRequestUrl");
    return E_NOTIMPL;
}

STDAPI HCHttpCallGetPerformCount(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallGetPerformCount");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetUrl(HCCallHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetUrl");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetDynamicSize(HCCallHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetDynamicSize");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestAddDynamicBytesWritten(HCCallHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestAddDynamicBytesWritten");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetRequestBodyBytes(HCCallHandle, const uint8_t*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetRequestBodyBytes");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetRequestBodyString(HCCallHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetRequestBodyString");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestEnableGzipCompression(HCCallHandle, HCCompressionLevel) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestEnableGzipCompression");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetGzipCompressed(HCCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetGzipCompressed");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetRequestBodyReadFunction(HCCallHandle, HCHttpCallRequestBodyReadFunction, size_t, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetRequestBodyReadFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetProgressReportFunction(HCCallHandle, HCHttpCallProgressReportFunction, bool, size_t, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetProgressReportFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetHeader(HCCallHandle, const char*, const char*, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetHeader");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetRetryAllowed(HCCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetRetryAllowed");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetRetryCacheId(HCCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetRetryCacheId");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetTimeout(HCCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetTimeout");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetRetryDelay(HCCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetRetryDelay");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetTimeoutWindow(HCCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetTimeoutWindow");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetMaxReceiveBufferSize(HCCallHandle, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetMaxReceiveBufferSize");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetMaxReceiveBufferSize(HCCallHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetMaxReceiveBufferSize");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestSetSSLValidation(HCCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestSetSSLValidation");
    return E_NOTIMPL;
}

STDAPI HCHttpDisableAssertsForSSLValidationInDevSandboxes(HCConfigSetting) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpDisableAssertsForSSLValidationInDevSandboxes");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetResponseBodyWriteFunction(HCCallHandle, HCHttpCallResponseBodyWriteFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetResponseBodyWriteFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetResponseString(HCCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetResponseString");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetResponseBodyBytesSize(HCCallHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetResponseBodyBytesSize");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetResponseBodyBytes(HCCallHandle, size_t, uint8_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetResponseBodyBytes");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetStatusCode(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetStatusCode");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetNetworkErrorCode(HCCallHandle, HRESULT*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetNetworkErrorCode");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetPlatformNetworkErrorMessage(HCCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetPlatformNetworkErrorMessage");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetHeader(HCCallHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetHeader");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetNumHeaders(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetNumHeaders");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetHeaderAtIndex(HCCallHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetHeaderAtIndex");
    return E_NOTIMPL;
}

STDAPI HCWebSocketCreate(HCWebsocketHandle*, HCWebSocketMessageFunction, HCWebSocketBinaryMessageFunction, HCWebSocketCloseEventFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketCreate");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetOptions(HCWebsocketHandle, HCWebSocketOptions) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetOptions");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetMaxReceiveBufferSize(HCWebsocketHandle, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetMaxReceiveBufferSize");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetProxyUri(HCWebsocketHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetProxyUri");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetProxyDecryptsHttps(HCWebsocketHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetProxyDecryptsHttps");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetHeader(HCWebsocketHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetHeader");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetResponseHeader(HCWebsocketHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetResponseHeader");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetNumResponseHeaders(HCWebsocketHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetNumResponseHeaders");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetResponseHeaderAtIndex(HCWebsocketHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetResponseHeaderAtIndex");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetPingInterval(HCWebsocketHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetPingInterval");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetEventFunctions(HCWebsocketHandle, HCWebSocketMessageFunction*, HCWebSocketBinaryMessageFunction*, HCWebSocketCloseEventFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetEventFunctions");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetBinaryMessageFragmentEventFunction(HCWebsocketHandle, HCWebSocketBinaryMessageFragmentFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetBinaryMessageFragmentEventFunction");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetBinaryMessageFragmentEventFunction(HCWebsocketHandle, HCWebSocketBinaryMessageFragmentFunction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetBinaryMessageFragmentEventFunction");
    return E_NOTIMPL;
}

STDAPI HCWebSocketConnectAsync(const char*, const char*, HCWebsocketHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketConnectAsync");
    return E_NOTIMPL;
}

STDAPI HCGetWebSocketConnectResult(XAsyncBlock*, WebSocketCompletionResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetWebSocketConnectResult");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSendMessageAsync(HCWebsocketHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSendMessageAsync");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSendBinaryMessageAsync(HCWebsocketHandle, const uint8_t*, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSendBinaryMessageAsync");
    return E_NOTIMPL;
}

STDAPI HCGetWebSocketSendMessageResult(XAsyncBlock*, WebSocketCompletionResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetWebSocketSendMessageResult");
    return E_NOTIMPL;
}

STDAPI HCWebSocketDisconnect(HCWebsocketHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketDisconnect");
    return E_NOTIMPL;
}

STDAPI HCWebSocketDisconnectWithStatus(HCWebsocketHandle, HCWebSocketCloseStatus) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketDisconnectWithStatus");
    return E_NOTIMPL;
}

STDAPI_(HCWebsocketHandle) HCWebSocketDuplicateHandle(HCWebsocketHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketDuplicateHandle");
    return {};
}

STDAPI HCWebSocketCloseHandle(HCWebsocketHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketCloseHandle");
    return E_NOTIMPL;
}

STDAPI_(int32_t) HCAddWebSocketRoutedHandler(HCWebSocketRoutedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCAddWebSocketRoutedHandler");
    return {};
}

STDAPI_(void) HCRemoveWebSocketRoutedHandler(int32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCRemoveWebSocketRoutedHandler");
}

STDAPI_(void) XErrorSetOptions(XErrorOptions, XErrorOptions) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XErrorSetOptions");
}

STDAPI_(void) XErrorSetCallback(XErrorCallback*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XErrorSetCallback");
}

STDAPI XUserAddByIdWithUiAsync(uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserAddByIdWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserAddByIdWithUiResult(XAsyncBlock*, XUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserAddByIdWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserFindForDevice(const APP_LOCAL_DEVICE_ID*, XUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserFindForDevice");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserIsStoreUser(XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserIsStoreUser");
    return {};
}

STDAPI XUserGetGamerPictureAsync(XUserHandle, XUserGamerPictureSize, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetGamerPictureAsync");
    return E_NOTIMPL;
}

STDAPI XUserGetGamerPictureResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetGamerPictureResultSize");
    return E_NOTIMPL;
}

STDAPI XUserGetGamerPictureResult(XAsyncBlock*, size_t, void*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetGamerPictureResult");
    return E_NOTIMPL;
}

STDAPI XUserCheckPrivilege(XUserHandle, XUserPrivilegeOptions, XUserPrivilege, bool*, XUserPrivilegeDenyReason*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserCheckPrivilege");
    return E_NOTIMPL;
}

STDAPI XUserResolvePrivilegeWithUiAsync(XUserHandle, XUserPrivilegeOptions, XUserPrivilege, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolvePrivilegeWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserResolvePrivilegeWithUiResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolvePrivilegeWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureAsync(XUserHandle, XUserGetTokenAndSignatureOptions, const char*, const char*, size_t, const XUserGetTokenAndSignatureHttpHeader*, size_t, const void*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureAsync");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureResultSize");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureResult(XAsyncBlock*, size_t, void*, XUserGetTokenAndSignatureData**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureResult");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureUtf16Async(XUserHandle, XUserGetTokenAndSignatureOptions, const wchar_t*, const wchar_t*, size_t, const XUserGetTokenAndSignatureUtf16HttpHeader*, size_t, const void*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureUtf16Async");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureUtf16ResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureUtf16ResultSize");
    return E_NOTIMPL;
}

STDAPI XUserGetTokenAndSignatureUtf16Result(XAsyncBlock*, size_t, void*, XUserGetTokenAndSignatureUtf16Data**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetTokenAndSignatureUtf16Result");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiAsync(XUserHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiUtf16Async(XUserHandle, const wchar_t*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiUtf16Async");
    return E_NOTIMPL;
}

STDAPI XUserResolveIssueWithUiUtf16Result(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserResolveIssueWithUiUtf16Result");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyAsync(XUserHandle, XUserGetMsaTokenSilentlyOptions, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyAsync");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyResult(XAsyncBlock*, size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyResult");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyResultSize");
    return E_NOTIMPL;
}

STDAPI XUserRegisterForChangeEvent(XTaskQueueHandle, void*, XUserChangeEventCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserRegisterForChangeEvent");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserUnregisterForChangeEvent(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserUnregisterForChangeEvent");
    return {};
}

STDAPI_(bool) XUserIsSignOutPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserIsSignOutPresent");
    return {};
}

STDAPI XUserSignOutAsync(XUserHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserSignOutAsync");
    return E_NOTIMPL;
}

STDAPI XUserSignOutResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserSignOutResult");
    return E_NOTIMPL;
}

STDAPI XUserGetSignOutDeferral(XUserSignOutDeferralHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetSignOutDeferral");
    return E_NOTIMPL;
}

STDAPI_(void) XUserCloseSignOutDeferralHandle(XUserSignOutDeferralHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserCloseSignOutDeferralHandle");
}

STDAPI XUserFindControllerForUserWithUiAsync(XUserHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserFindControllerForUserWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XUserFindControllerForUserWithUiResult(XAsyncBlock*, APP_LOCAL_DEVICE_ID*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserFindControllerForUserWithUiResult");
    return E_NOTIMPL;
}

STDAPI XUserRegisterForDeviceAssociationChanged(XTaskQueueHandle, void*, XUserDeviceAssociationChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserRegisterForDeviceAssociationChanged");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserUnregisterForDeviceAssociationChanged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserUnregisterForDeviceAssociationChanged");
    return {};
}

STDAPI XUserGetDefaultAudioEndpointUtf16(XUserLocalId, XUserDefaultAudioEndpointKind, size_t, wchar_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetDefaultAudioEndpointUtf16");
    return E_NOTIMPL;
}

STDAPI XUserRegisterForDefaultAudioEndpointUtf16Changed(XTaskQueueHandle, void*, XUserDefaultAudioEndpointUtf16ChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserRegisterForDefaultAudioEndpointUtf16Changed");
    return E_NOTIMPL;
}

STDAPI_(bool) XUserUnregisterForDefaultAudioEndpointUtf16Changed(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserUnregisterForDefaultAudioEndpointUtf16Changed");
    return {};
}

STDAPI_(void) XLaunchNewGame(const char*, const char*, XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchNewGame");
}

STDAPI XLaunchRestartOnCrash(const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchRestartOnCrash");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameRuntimeIsFeatureAvailable(XGameRuntimeFeature) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameRuntimeIsFeatureAvailable");
    return {};
}

STDAPI_(XSystemDeviceType) XSystemGetDeviceType() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetDeviceType");
    return {};
}

STDAPI XSystemGetXboxLiveSandboxId(size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetXboxLiveSandboxId");
    return E_NOTIMPL;
}

STDAPI XNetworkingGetConnectivityHint(XNetworkingConnectivityHint*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingGetConnectivityHint");
    return E_NOTIMPL;
}

STDAPI XNetworkingRegisterConnectivityHintChanged(XTaskQueueHandle, void*, XNetworkingConnectivityHintChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingRegisterConnectivityHintChanged");
    return E_NOTIMPL;
}

STDAPI_(bool) XNetworkingUnregisterConnectivityHintChanged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingUnregisterConnectivityHintChanged");
    return {};
}

STDAPI XalGetTitleId(uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetTitleId");
    return E_NOTIMPL;
}

STDAPI XalUserGetId(XalUserHandle, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetId");
    return E_NOTIMPL;
}

STDAPI XblMemSetFunctions(XblMemAllocFunction, XblMemFreeFunction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMemSetFunctions");
    return E_NOTIMPL;
}

STDAPI XblMemGetFunctions(XblMemAllocFunction*, XblMemFreeFunction*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMemGetFunctions");
    return E_NOTIMPL;
}

STDAPI_(XTaskQueueHandle) XblGetAsyncQueue() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblGetAsyncQueue");
    return {};
}

STDAPI_(void) XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(XblConfigSetting) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblDisableAssertsForXboxLiveThrottlingInDevSandboxes");
}

STDAPI XblSetOverrideConfiguration(const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSetOverrideConfiguration");
    return E_NOTIMPL;
}

STDAPI XblSetOverrideLocale(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSetOverrideLocale");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblAddServiceCallRoutedHandler(XblCallRoutedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAddServiceCallRoutedHandler");
    return {};
}

STDAPI_(void) XblRemoveServiceCallRoutedHandler(XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRemoveServiceCallRoutedHandler");
}

STDAPI_(void) XblSetApiType(XblApiType) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSetApiType");
}

STDAPI XblAchievementsResultGetAchievements(XblAchievementsResultHandle, const XblAchievement**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultGetAchievements");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultHasNext(XblAchievementsResultHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultHasNext");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultGetNextAsync(XblAchievementsResultHandle, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultGetNextAsync");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultGetNextResult(XAsyncBlock*, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultGetNextResult");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementsForTitleIdAsync(XblContextHandle, uint64_t, uint32_t, XblAchievementType, bool, XblAchievementOrderBy, uint32_t, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementsForTitleIdAsync");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementsForTitleIdResult(XAsyncBlock*, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementsForTitleIdResult");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementAsync(XblContextHandle, uint64_t, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementAsync");
    return E_NOTIMPL;
}

STDAPI XblAchievementsGetAchievementResult(XAsyncBlock*, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsGetAchievementResult");
    return E_NOTIMPL;
}

STDAPI XblAchievementsResultDuplicateHandle(XblAchievementsResultHandle, XblAchievementsResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblAchievementsResultCloseHandle(XblAchievementsResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsResultCloseHandle");
}

STDAPI_(XblFunctionContext) XblAchievementsAddAchievementProgressChangeHandler(XblContextHandle, XblAchievementsProgressChangeHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsAddAchievementProgressChangeHandler");
    return {};
}

STDAPI XblAchievementsRemoveAchievementProgressChangeHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsRemoveAchievementProgressChangeHandler");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerResultGetAchievements(XblAchievementsManagerResultHandle, const XblAchievement**, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerResultGetAchievements");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerResultDuplicateHandle(XblAchievementsManagerResultHandle, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerResultDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblAchievementsManagerResultCloseHandle(XblAchievementsManagerResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerResultCloseHandle");
}

STDAPI XblAchievementsManagerAddLocalUser(XblUserHandle, XTaskQueueHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerAddLocalUser");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerRemoveLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerRemoveLocalUser");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerIsUserInitialized(uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerIsUserInitialized");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerDoWork(const XblAchievementsManagerEvent**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerDoWork");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerGetAchievement(uint64_t, const char*, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerGetAchievement");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerGetAchievements(uint64_t, XblAchievementOrderBy, XblAchievementsManagerSortOrder, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerGetAchievements");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerGetAchievementsByState(uint64_t, XblAchievementOrderBy, XblAchievementsManagerSortOrder, XblAchievementProgressState, XblAchievementsManagerResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerGetAchievementsByState");
    return E_NOTIMPL;
}

STDAPI XblAchievementsManagerUpdateAchievement(uint64_t, const char*, uint8_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblAchievementsManagerUpdateAchievement");
    return E_NOTIMPL;
}
