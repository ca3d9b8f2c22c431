// Link stubs: declared functions without an implementation. Each answers E_NOTIMPL, or
// nothing at all where it returns no HRESULT, and says so once in the log.
// Rendered from the registry by `python -m xblshim.abi render`.

// clang-format off
#include "base/log.h"

#include <XAccessibility.h>
#include <XAppCapture.h>
#include <XDisplay.h>
#include <XGame.h>
#include <XGameActivation.h>
#include <XGameEvent.h>
#include <XGameInvite.h>
#include <XGameProtocol.h>
#include <XGameSave.h>
#include <XGameSaveFiles.h>
#include <XGameStreaming.h>
#include <XGameUI.h>
#include <XLauncher.h>
#include <XNetworking.h>
#include <XPackage.h>
#include <XPersistentLocalStorage.h>
#include <XSpeechSynthesizer.h>
#include <XStore.h>
#include <XSystem.h>
#include <XThread.h>
#include <XUser.h>
#include <exports/unlisted.h>
#include <httpClient/httpClient.h>
#include <httpClient/httpProvider.h>
#include <httpClient/mock.h>
#include <httpClient/trace.h>
#include <xsapi-c/events_c.h>
#include <xsapi-c/http_call_c.h>
#include <xsapi-c/leaderboard_c.h>
#include <xsapi-c/matchmaking_c.h>
#include <xsapi-c/multiplayer_activity_c.h>
#include <xsapi-c/multiplayer_c.h>
#include <xsapi-c/multiplayer_manager_c.h>
#include <xsapi-c/presence_c.h>
#include <xsapi-c/privacy_c.h>
#include <xsapi-c/profile_c.h>
#include <xsapi-c/real_time_activity_c.h>
#include <xsapi-c/social_c.h>
#include <xsapi-c/social_manager_c.h>
#include <xsapi-c/string_verify_c.h>
#include <xsapi-c/title_managed_statistics_c.h>
#include <xsapi-c/title_storage_c.h>
#include <xsapi-c/user_statistics_c.h>

using xblshim::base::log_not_implemented;

STDAPI HCTraceSetPlatformCallbacks(HCTracePlatformThisThreadIdCallback*, void*, HCTracePlatformWriteMessageToDebuggerCallback*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceSetPlatformCallbacks");
    return E_NOTIMPL;
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

STDAPI HCHttpCallSetTracing(HCCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallSetTracing");
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

STDAPI HCSetHttpCallPerformFunction(HCCallPerformFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSetHttpCallPerformFunction");
    return E_NOTIMPL;
}

STDAPI HCGetHttpCallPerformFunction(HCCallPerformFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetHttpCallPerformFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallGetContext(HCCallHandle, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallGetContext");
    return E_NOTIMPL;
}

STDAPI HCHttpCallSetContext(HCCallHandle, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallSetContext");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetUrl(HCCallHandle, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetUrl");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetRequestBodyBytes(HCCallHandle, const uint8_t**, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetRequestBodyBytes");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetRequestBodyString(HCCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetRequestBodyString");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetRequestBodyReadFunction(HCCallHandle, HCHttpCallRequestBodyReadFunction*, size_t*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetRequestBodyReadFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetDynamicBytesWritten(HCCallHandle, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetDynamicBytesWritten");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetProgressReportFunction(HCCallHandle, bool, HCHttpCallProgressReportFunction*, size_t*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetProgressReportFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetHeader(HCCallHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetHeader");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetNumHeaders(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetNumHeaders");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetHeaderAtIndex(HCCallHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetHeaderAtIndex");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetRetryAllowed(HCCallHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetRetryAllowed");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetRetryCacheId(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetRetryCacheId");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetTimeout(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetTimeout");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetRetryDelay(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetRetryDelay");
    return E_NOTIMPL;
}

STDAPI HCHttpCallRequestGetTimeoutWindow(HCCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallRequestGetTimeoutWindow");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetResponseBodyWriteFunction(HCCallHandle, HCHttpCallResponseBodyWriteFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetResponseBodyWriteFunction");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetDynamicBytesWritten(HCCallHandle, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetDynamicBytesWritten");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetDynamicSize(HCCallHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetDynamicSize");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseAddDynamicBytesWritten(HCCallHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseAddDynamicBytesWritten");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetResponseBodyBytes(HCCallHandle, const uint8_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetResponseBodyBytes");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseAppendResponseBodyBytes(HCCallHandle, const uint8_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseAppendResponseBodyBytes");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetStatusCode(HCCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetStatusCode");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetNetworkErrorCode(HCCallHandle, HRESULT, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetNetworkErrorCode");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetPlatformNetworkErrorMessage(HCCallHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetPlatformNetworkErrorMessage");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetHeader(HCCallHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetHeader");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetHeaderWithLength(HCCallHandle, const char*, size_t, const char*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetHeaderWithLength");
    return E_NOTIMPL;
}

STDAPI HCSetWebSocketFunctions(HCWebSocketConnectFunction, HCWebSocketSendMessageFunction, HCWebSocketSendBinaryMessageFunction, HCWebSocketDisconnectFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSetWebSocketFunctions");
    return E_NOTIMPL;
}

STDAPI HCGetWebSocketFunctions(HCWebSocketConnectFunction*, HCWebSocketSendMessageFunction*, HCWebSocketSendBinaryMessageFunction*, HCWebSocketDisconnectFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetWebSocketFunctions");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetProxyUri(HCWebsocketHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetProxyUri");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetHeader(HCWebsocketHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetHeader");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetNumHeaders(HCWebsocketHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetNumHeaders");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetHeaderAtIndex(HCWebsocketHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetHeaderAtIndex");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetPingInterval(HCWebsocketHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetPingInterval");
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

STDAPI XUserPlatformRemoteConnectSetEventHandlers(XTaskQueueHandle, XUserPlatformRemoteConnectEventHandlers*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserPlatformRemoteConnectSetEventHandlers");
    return E_NOTIMPL;
}

STDAPI XUserPlatformRemoteConnectCancelPrompt(XUserPlatformOperation) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserPlatformRemoteConnectCancelPrompt");
    return E_NOTIMPL;
}

STDAPI XUserPlatformSpopPromptSetEventHandlers(XTaskQueueHandle, XUserPlatformSpopPromptEventHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserPlatformSpopPromptSetEventHandlers");
    return E_NOTIMPL;
}

STDAPI XUserPlatformSpopPromptComplete(XUserPlatformOperation, XUserPlatformSpopOperationResult) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserPlatformSpopPromptComplete");
    return E_NOTIMPL;
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

STDAPI_(XSystemAnalyticsInfo) XSystemGetAnalyticsInfo() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetAnalyticsInfo");
    return {};
}

STDAPI XSystemGetAppSpecificDeviceId(size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetAppSpecificDeviceId");
    return E_NOTIMPL;
}

STDAPI XSystemGetConsoleId(size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetConsoleId");
    return E_NOTIMPL;
}

STDAPI XSystemHandleTrack(XSystemHandleCallback, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemHandleTrack");
    return E_NOTIMPL;
}

STDAPI_(bool) XSystemIsHandleValid(XSystemHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemIsHandleValid");
    return {};
}

STDAPI_(XSystemRuntimeInfo) XSystemGetRuntimeInfo() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemGetRuntimeInfo");
    return {};
}

STDAPI_(void) XSystemAllowFullDownloadBandwidth(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSystemAllowFullDownloadBandwidth");
}

STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPort(uint16_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQueryPreferredLocalUdpMultiplayerPort");
    return E_NOTIMPL;
}

STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync");
    return E_NOTIMPL;
}

STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(XAsyncBlock*, uint16_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult");
    return E_NOTIMPL;
}

STDAPI XNetworkingQuerySecurityInformationForUrlAsync(const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQuerySecurityInformationForUrlAsync");
    return E_NOTIMPL;
}

STDAPI XNetworkingQuerySecurityInformationForUrlAsyncResult(XAsyncBlock*, size_t, size_t*, uint8_t*, XNetworkingSecurityInformation**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQuerySecurityInformationForUrlAsyncResult");
    return E_NOTIMPL;
}

STDAPI XNetworkingQuerySecurityInformationForUrlAsyncResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQuerySecurityInformationForUrlAsyncResultSize");
    return E_NOTIMPL;
}

STDAPI XNetworkingQuerySecurityInformationForUrlUtf16Async(const wchar_t*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQuerySecurityInformationForUrlUtf16Async");
    return E_NOTIMPL;
}

STDAPI XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(XAsyncBlock*, size_t, size_t*, uint8_t*, XNetworkingSecurityInformation**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult");
    return E_NOTIMPL;
}

STDAPI XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize");
    return E_NOTIMPL;
}

STDAPI XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(XTaskQueueHandle, void*, XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged");
    return E_NOTIMPL;
}

STDAPI_(bool) XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged");
    return {};
}

STDAPI XNetworkingVerifyServerCertificate(void*, const XNetworkingSecurityInformation*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingVerifyServerCertificate");
    return E_NOTIMPL;
}

STDAPI XNetworkingQueryConfigurationSetting(XNetworkingConfigurationSetting, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQueryConfigurationSetting");
    return E_NOTIMPL;
}

STDAPI XNetworkingSetConfigurationSetting(XNetworkingConfigurationSetting, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingSetConfigurationSetting");
    return E_NOTIMPL;
}

STDAPI XNetworkingQueryStatistics(XNetworkingStatisticsType, XNetworkingStatisticsBuffer*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQueryStatistics");
    return E_NOTIMPL;
}

STDAPI XGameUiSetNotificationPositionHint(XGameUiNotificationPositionHint) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetNotificationPositionHint");
    return E_NOTIMPL;
}

STDAPI XGameUiShowAchievementsAsync(XAsyncBlock*, XUserHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowAchievementsAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowAchievementsResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowAchievementsResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowErrorDialogAsync(XAsyncBlock*, HRESULT, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowErrorDialogAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowErrorDialogResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowErrorDialogResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowMessageDialogAsync(XAsyncBlock*, const char*, const char*, const char*, const char*, const char*, XGameUiMessageDialogButton, XGameUiMessageDialogButton) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowMessageDialogAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowMessageDialogResult(XAsyncBlock*, XGameUiMessageDialogButton*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowMessageDialogResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowMultiplayerActivityGameInviteAsync(XAsyncBlock*, XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowMultiplayerActivityGameInviteAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowMultiplayerActivityGameInviteResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowMultiplayerActivityGameInviteResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowPlayerPickerAsync(XAsyncBlock*, XUserHandle, const char*, uint32_t, const uint64_t*, uint32_t, const uint64_t*, uint32_t, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowPlayerPickerAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowPlayerPickerResult(XAsyncBlock*, uint32_t, uint64_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowPlayerPickerResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowPlayerPickerResultCount(XAsyncBlock*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowPlayerPickerResultCount");
    return E_NOTIMPL;
}

STDAPI XGameUiShowPlayerProfileCardAsync(XAsyncBlock*, XUserHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowPlayerProfileCardAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowPlayerProfileCardResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowPlayerProfileCardResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowSendGameInviteAsync(XAsyncBlock*, XUserHandle, const char*, const char*, const char*, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowSendGameInviteAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowSendGameInviteResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowSendGameInviteResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowTextEntryAsync(XAsyncBlock*, const char*, const char*, const char*, XGameUiTextEntryInputScope, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowTextEntryAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowTextEntryResult(XAsyncBlock*, uint32_t, char*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowTextEntryResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowTextEntryResultSize(XAsyncBlock*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowTextEntryResultSize");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationAsync(XAsyncBlock*, XUserHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationResult(XAsyncBlock*, size_t, void*, XGameUiWebAuthenticationResultData**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationResult");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationResultSize");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationWithOptionsAsync(XAsyncBlock*, XUserHandle, const char*, const char*, XGameUiWebAuthenticationOptions) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationWithOptionsAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryOpen(const XGameUiTextEntryOptions*, uint32_t, const char*, uint32_t, XGameUiTextEntryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryOpen");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryGetState(XGameUiTextEntryHandle, XGameUiTextEntryChangeTypeFlags*, uint32_t*, uint32_t*, uint32_t*, uint32_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryGetState");
    return E_NOTIMPL;
}

STDAPI_(void) XGameUiTextEntryClose(XGameUiTextEntryHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryClose");
}

STDAPI XGameUiTextEntryGetExtents(XGameUiTextEntryHandle, XGameUiTextEntryExtents*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryGetExtents");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryUpdatePositionHint(XGameUiTextEntryHandle, XGameUiTextEntryPositionHint) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryUpdatePositionHint");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryUpdateVisibility(XGameUiTextEntryHandle, XGameUiTextEntryVisibilityFlags) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryUpdateVisibility");
    return E_NOTIMPL;
}

STDAPI XGameUiShowStateShareAsync(XAsyncBlock*, XUserHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowStateShareAsync");
    return E_NOTIMPL;
}

STDAPI XGameUiShowStateShareResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowStateShareResult");
    return E_NOTIMPL;
}

STDAPI XGameUiSetUiCallbacks(const XGameUiUiCallbacks*, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetUiCallbacks");
    return E_NOTIMPL;
}

STDAPI XGameUiSetMessageDialogUiResponse(XGameUiCallbackHandle, XGameUiMessageDialogButton) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetMessageDialogUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetPlayerPickerUiResponse(XGameUiCallbackHandle, uint32_t, const uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetPlayerPickerUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetTextEntryUiResponse(XGameUiCallbackHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetTextEntryUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetPlayerProfileCardUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetPlayerProfileCardUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetSendGameInviteUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetSendGameInviteUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetAchievementsUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetAchievementsUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetMultiplayerActivityGameInviteUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetMultiplayerActivityGameInviteUiResponse");
    return E_NOTIMPL;
}

STDAPI XGameUiSetErrorDialogUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetErrorDialogUiResponse");
    return E_NOTIMPL;
}

STDAPI_(void) XThreadAssertNotTimeSensitive() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XThreadAssertNotTimeSensitive");
}

STDAPI_(bool) XThreadIsTimeSensitive() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XThreadIsTimeSensitive");
    return {};
}

STDAPI XThreadSetTimeSensitive(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XThreadSetTimeSensitive");
    return E_NOTIMPL;
}

STDAPI XLaunchUri(XUserHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchUri");
    return E_NOTIMPL;
}

STDAPI XDisplayAcquireTimeoutDeferral(XDisplayTimeoutDeferralHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XDisplayAcquireTimeoutDeferral");
    return E_NOTIMPL;
}

STDAPI_(void) XDisplayCloseTimeoutDeferralHandle(XDisplayTimeoutDeferralHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XDisplayCloseTimeoutDeferralHandle");
}

STDAPI_(XDisplayHdrModeResult) XDisplayTryEnableHdrMode(XDisplayHdrModePreference, XDisplayHdrModeInfo*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XDisplayTryEnableHdrMode");
    return {};
}

STDAPI XGameEventWrite(XUserHandle, const char*, const char*, const char*, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameEventWrite");
    return E_NOTIMPL;
}

STDAPI XGameInviteRegisterForEvent(XTaskQueueHandle, void*, XGameInviteEventCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameInviteRegisterForEvent");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameInviteUnregisterForEvent(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameInviteUnregisterForEvent");
    return {};
}

STDAPI XGameInviteRegisterForPendingEvent(XTaskQueueHandle, void*, XGameInviteEventCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameInviteRegisterForPendingEvent");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameInviteUnregisterForPendingEvent(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameInviteUnregisterForPendingEvent");
    return {};
}

STDAPI XGameInviteAcceptPendingInvite(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameInviteAcceptPendingInvite");
    return E_NOTIMPL;
}

STDAPI XGameProtocolRegisterForActivation(XTaskQueueHandle, void*, XGameProtocolActivationCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameProtocolRegisterForActivation");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameProtocolUnregisterForActivation(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameProtocolUnregisterForActivation");
    return {};
}

STDAPI XGameActivationRegisterForEvent(XTaskQueueHandle, void*, XGameActivationCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameActivationRegisterForEvent");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameActivationUnregisterForEvent(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameActivationUnregisterForEvent");
    return {};
}

STDAPI XGameActivationAcceptPendingInvite(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameActivationAcceptPendingInvite");
    return E_NOTIMPL;
}

STDAPI XPackageChangeChunkInstallOrder(const char*, uint32_t, XPackageChunkSelector*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageChangeChunkInstallOrder");
    return E_NOTIMPL;
}

STDAPI_(void) XPackageCloseInstallationMonitorHandle(XPackageInstallationMonitorHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageCloseInstallationMonitorHandle");
}

STDAPI_(void) XPackageCloseMountHandle(XPackageMountHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageCloseMountHandle");
}

STDAPI XPackageCreateInstallationMonitor(const char*, uint32_t, XPackageChunkSelector*, uint32_t, XTaskQueueHandle, XPackageInstallationMonitorHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageCreateInstallationMonitor");
    return E_NOTIMPL;
}

STDAPI XPackageEnumerateChunkAvailability(const char*, XPackageChunkSelectorType, void*, XPackageChunkAvailabilityCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageEnumerateChunkAvailability");
    return E_NOTIMPL;
}

STDAPI XPackageEnumerateFeatures(const char*, void*, XPackageFeatureEnumerationCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageEnumerateFeatures");
    return E_NOTIMPL;
}

STDAPI XPackageEnumeratePackages(XPackageKind, XPackageEnumerationScope, void*, XPackageEnumerationCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageEnumeratePackages");
    return E_NOTIMPL;
}

STDAPI XPackageEstimateDownloadSize(const char*, uint32_t, XPackageChunkSelector*, uint64_t*, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageEstimateDownloadSize");
    return E_NOTIMPL;
}

STDAPI XPackageFindChunkAvailability(const char*, uint32_t, XPackageChunkSelector*, XPackageChunkAvailability*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageFindChunkAvailability");
    return E_NOTIMPL;
}

STDAPI XPackageGetCurrentProcessPackageIdentifier(size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetCurrentProcessPackageIdentifier");
    return E_NOTIMPL;
}

STDAPI_(void) XPackageGetInstallationProgress(XPackageInstallationMonitorHandle, XPackageInstallationProgress*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetInstallationProgress");
}

STDAPI XPackageGetMountPath(XPackageMountHandle, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetMountPath");
    return E_NOTIMPL;
}

STDAPI XPackageGetMountPathSize(XPackageMountHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetMountPathSize");
    return E_NOTIMPL;
}

STDAPI XPackageGetUserLocale(size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetUserLocale");
    return E_NOTIMPL;
}

STDAPI XPackageGetWriteStats(XPackageWriteStats*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetWriteStats");
    return E_NOTIMPL;
}

STDAPI XPackageInstallChunks(const char*, uint32_t, XPackageChunkSelector*, uint32_t, bool, XTaskQueueHandle, XPackageInstallationMonitorHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageInstallChunks");
    return E_NOTIMPL;
}

STDAPI XPackageInstallChunksAsync(const char*, uint32_t, XPackageChunkSelector*, uint32_t, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageInstallChunksAsync");
    return E_NOTIMPL;
}

STDAPI XPackageInstallChunksResult(XAsyncBlock*, XPackageInstallationMonitorHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageInstallChunksResult");
    return E_NOTIMPL;
}

STDAPI_(bool) XPackageIsPackagedProcess() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageIsPackagedProcess");
    return {};
}

STDAPI XPackageMount(const char*, XPackageMountHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageMount");
    return E_NOTIMPL;
}

STDAPI XPackageRegisterInstallationProgressChanged(XPackageInstallationMonitorHandle, void*, XPackageInstallationProgressCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageRegisterInstallationProgressChanged");
    return E_NOTIMPL;
}

STDAPI XPackageRegisterPackageInstalled(XTaskQueueHandle, void*, XPackageInstalledCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageRegisterPackageInstalled");
    return E_NOTIMPL;
}

STDAPI XPackageUninstallChunks(const char*, uint32_t, XPackageChunkSelector*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUninstallChunks");
    return E_NOTIMPL;
}

STDAPI XPackageUninstallUWPInstance(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUninstallUWPInstance");
    return E_NOTIMPL;
}

STDAPI_(bool) XPackageUnregisterInstallationProgressChanged(XPackageInstallationMonitorHandle, XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUnregisterInstallationProgressChanged");
    return {};
}

STDAPI_(bool) XPackageUnregisterPackageInstalled(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUnregisterPackageInstalled");
    return {};
}

STDAPI_(bool) XPackageUpdateInstallationMonitor(XPackageInstallationMonitorHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUpdateInstallationMonitor");
    return {};
}

STDAPI XPackageMountWithUiAsync(const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageMountWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XPackageMountWithUiResult(XAsyncBlock*, XPackageMountHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageMountWithUiResult");
    return E_NOTIMPL;
}

STDAPI XPackageGetPackageKind(const char*, XPackageKind*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetPackageKind");
    return E_NOTIMPL;
}

STDAPI_(bool) XPackageUninstallPackage(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUninstallPackage");
    return {};
}

STDAPI XStoreAcquireLicenseForDurablesAsync(const XStoreContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreAcquireLicenseForDurablesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreAcquireLicenseForDurablesResult(XAsyncBlock*, XStoreLicenseHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreAcquireLicenseForDurablesResult");
    return E_NOTIMPL;
}

STDAPI XStoreAcquireLicenseForPackageAsync(const XStoreContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreAcquireLicenseForPackageAsync");
    return E_NOTIMPL;
}

STDAPI XStoreAcquireLicenseForPackageResult(XAsyncBlock*, XStoreLicenseHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreAcquireLicenseForPackageResult");
    return E_NOTIMPL;
}

STDAPI XStoreCanAcquireLicenseForPackageAsync(const XStoreContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCanAcquireLicenseForPackageAsync");
    return E_NOTIMPL;
}

STDAPI XStoreCanAcquireLicenseForPackageResult(XAsyncBlock*, XStoreCanAcquireLicenseResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCanAcquireLicenseForPackageResult");
    return E_NOTIMPL;
}

STDAPI XStoreCanAcquireLicenseForStoreIdAsync(const XStoreContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCanAcquireLicenseForStoreIdAsync");
    return E_NOTIMPL;
}

STDAPI XStoreCanAcquireLicenseForStoreIdResult(XAsyncBlock*, XStoreCanAcquireLicenseResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCanAcquireLicenseForStoreIdResult");
    return E_NOTIMPL;
}

STDAPI_(void) XStoreCloseContextHandle(XStoreContextHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCloseContextHandle");
}

STDAPI_(void) XStoreCloseLicenseHandle(XStoreLicenseHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCloseLicenseHandle");
}

STDAPI_(void) XStoreCloseProductsQueryHandle(XStoreProductQueryHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCloseProductsQueryHandle");
}

STDAPI XStoreCreateContext(const XUserHandle, XStoreContextHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreCreateContext");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadAndInstallPackagesAsync(const XStoreContextHandle, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadAndInstallPackagesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadAndInstallPackagesResult(XAsyncBlock*, uint32_t, XblShimPackageIdentifier*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadAndInstallPackagesResult");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadAndInstallPackagesResultCount(XAsyncBlock*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadAndInstallPackagesResultCount");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadAndInstallPackageUpdatesAsync(const XStoreContextHandle, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadAndInstallPackageUpdatesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadAndInstallPackageUpdatesResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadAndInstallPackageUpdatesResult");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadPackageUpdatesAsync(const XStoreContextHandle, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadPackageUpdatesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreDownloadPackageUpdatesResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreDownloadPackageUpdatesResult");
    return E_NOTIMPL;
}

STDAPI XStoreEnumerateProductsQuery(const XStoreProductQueryHandle, void*, XStoreProductQueryCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreEnumerateProductsQuery");
    return E_NOTIMPL;
}

STDAPI XStoreGetUserCollectionsIdAsync(const XStoreContextHandle, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreGetUserCollectionsIdAsync");
    return E_NOTIMPL;
}

STDAPI XStoreGetUserCollectionsIdResult(XAsyncBlock*, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreGetUserCollectionsIdResult");
    return E_NOTIMPL;
}

STDAPI XStoreGetUserCollectionsIdResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreGetUserCollectionsIdResultSize");
    return E_NOTIMPL;
}

STDAPI XStoreGetUserPurchaseIdAsync(const XStoreContextHandle, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreGetUserPurchaseIdAsync");
    return E_NOTIMPL;
}

STDAPI XStoreGetUserPurchaseIdResult(XAsyncBlock*, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreGetUserPurchaseIdResult");
    return E_NOTIMPL;
}

STDAPI XStoreGetUserPurchaseIdResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreGetUserPurchaseIdResultSize");
    return E_NOTIMPL;
}

STDAPI_(bool) XStoreIsLicenseValid(const XStoreLicenseHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreIsLicenseValid");
    return {};
}

STDAPI_(bool) XStoreProductsQueryHasMorePages(const XStoreProductQueryHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreProductsQueryHasMorePages");
    return {};
}

STDAPI XStoreProductsQueryNextPageAsync(const XStoreProductQueryHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreProductsQueryNextPageAsync");
    return E_NOTIMPL;
}

STDAPI XStoreProductsQueryNextPageResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreProductsQueryNextPageResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAddOnLicensesAsync(const XStoreContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAddOnLicensesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAddOnLicensesResult(XAsyncBlock*, uint32_t, XStoreAddonLicense*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAddOnLicensesResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAddOnLicensesResultCount(XAsyncBlock*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAddOnLicensesResultCount");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAssociatedProductsAsync(const XStoreContextHandle, XStoreProductKind, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAssociatedProductsAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAssociatedProductsResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAssociatedProductsResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryConsumableBalanceRemainingAsync(const XStoreContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryConsumableBalanceRemainingAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryConsumableBalanceRemainingResult(XAsyncBlock*, XStoreConsumableResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryConsumableBalanceRemainingResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryEntitledProductsAsync(const XStoreContextHandle, XStoreProductKind, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryEntitledProductsAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryEntitledProductsResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryEntitledProductsResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryGameAndDlcPackageUpdatesAsync(const XStoreContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryGameAndDlcPackageUpdatesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryGameAndDlcPackageUpdatesResult(XAsyncBlock*, uint32_t, XStorePackageUpdate*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryGameAndDlcPackageUpdatesResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryGameAndDlcPackageUpdatesResultCount(XAsyncBlock*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryGameAndDlcPackageUpdatesResultCount");
    return E_NOTIMPL;
}

STDAPI XStoreQueryGameLicenseAsync(const XStoreContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryGameLicenseAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryGameLicenseResult(XAsyncBlock*, XStoreGameLicense*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryGameLicenseResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryLicenseTokenAsync(const XStoreContextHandle, const char**, size_t, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryLicenseTokenAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryLicenseTokenResult(XAsyncBlock*, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryLicenseTokenResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryLicenseTokenResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryLicenseTokenResultSize");
    return E_NOTIMPL;
}

STDAPI XStoreQueryPackageIdentifier(const char*, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryPackageIdentifier");
    return E_NOTIMPL;
}

STDAPI XStoreQueryProductForCurrentGameAsync(const XStoreContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryProductForCurrentGameAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryProductForCurrentGameResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryProductForCurrentGameResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryProductForPackageAsync(const XStoreContextHandle, XStoreProductKind, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryProductForPackageAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryProductForPackageResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryProductForPackageResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryProductsAsync(const XStoreContextHandle, XStoreProductKind, const char**, size_t, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryProductsAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryProductsResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryProductsResult");
    return E_NOTIMPL;
}

STDAPI XStoreRegisterGameLicenseChanged(XStoreContextHandle, XTaskQueueHandle, void*, XStoreGameLicenseChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreRegisterGameLicenseChanged");
    return E_NOTIMPL;
}

STDAPI XStoreRegisterPackageLicenseLost(XStoreLicenseHandle, XTaskQueueHandle, void*, XStorePackageLicenseLostCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreRegisterPackageLicenseLost");
    return E_NOTIMPL;
}

STDAPI XStoreReportConsumableFulfillmentAsync(const XStoreContextHandle, const char*, uint32_t, GUID, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreReportConsumableFulfillmentAsync");
    return E_NOTIMPL;
}

STDAPI XStoreReportConsumableFulfillmentResult(XAsyncBlock*, XStoreConsumableResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreReportConsumableFulfillmentResult");
    return E_NOTIMPL;
}

STDAPI XStoreShowAssociatedProductsUIAsync(const XStoreContextHandle, const char*, XStoreProductKind, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowAssociatedProductsUIAsync");
    return E_NOTIMPL;
}

STDAPI XStoreShowAssociatedProductsUIResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowAssociatedProductsUIResult");
    return E_NOTIMPL;
}

STDAPI XStoreShowProductPageUIAsync(const XStoreContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowProductPageUIAsync");
    return E_NOTIMPL;
}

STDAPI XStoreShowProductPageUIResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowProductPageUIResult");
    return E_NOTIMPL;
}

STDAPI XStoreShowPurchaseUIAsync(const XStoreContextHandle, const char*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowPurchaseUIAsync");
    return E_NOTIMPL;
}

STDAPI XStoreShowPurchaseUIResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowPurchaseUIResult");
    return E_NOTIMPL;
}

STDAPI XStoreShowRateAndReviewUIAsync(const XStoreContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowRateAndReviewUIAsync");
    return E_NOTIMPL;
}

STDAPI XStoreShowRateAndReviewUIResult(XAsyncBlock*, XStoreRateAndReviewResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowRateAndReviewUIResult");
    return E_NOTIMPL;
}

STDAPI XStoreShowRedeemTokenUIAsync(const XStoreContextHandle, const char*, const char**, size_t, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowRedeemTokenUIAsync");
    return E_NOTIMPL;
}

STDAPI XStoreShowRedeemTokenUIResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowRedeemTokenUIResult");
    return E_NOTIMPL;
}

STDAPI_(bool) XStoreUnregisterGameLicenseChanged(XStoreContextHandle, XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreUnregisterGameLicenseChanged");
    return {};
}

STDAPI_(bool) XStoreUnregisterPackageLicenseLost(XStoreLicenseHandle, XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreUnregisterPackageLicenseLost");
    return {};
}

STDAPI_(bool) XStoreIsAvailabilityPurchasable(const XStoreAvailability) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreIsAvailabilityPurchasable");
    return {};
}

STDAPI XStoreQueryPackageUpdatesAsync(const XStoreContextHandle, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryPackageUpdatesAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryPackageUpdatesResultCount(XAsyncBlock*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryPackageUpdatesResultCount");
    return E_NOTIMPL;
}

STDAPI XStoreQueryPackageUpdatesResult(XAsyncBlock*, uint32_t, XStorePackageUpdate*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryPackageUpdatesResult");
    return E_NOTIMPL;
}

STDAPI XStoreShowGiftingUIAsync(const XStoreContextHandle, const char*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowGiftingUIAsync");
    return E_NOTIMPL;
}

STDAPI XStoreShowGiftingUIResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreShowGiftingUIResult");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAssociatedProductsForStoreIdAsync(const XStoreContextHandle, const char*, XStoreProductKind, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAssociatedProductsForStoreIdAsync");
    return E_NOTIMPL;
}

STDAPI XStoreQueryAssociatedProductsForStoreIdResult(XAsyncBlock*, XStoreProductQueryHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XStoreQueryAssociatedProductsForStoreIdResult");
    return E_NOTIMPL;
}

STDAPI_(void) XGameSaveCloseContainer(XGameSaveContainerHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveCloseContainer");
}

STDAPI_(void) XGameSaveCloseProvider(XGameSaveProviderHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveCloseProvider");
}

STDAPI_(void) XGameSaveCloseUpdate(XGameSaveUpdateHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveCloseUpdate");
}

STDAPI XGameSaveCreateContainer(XGameSaveProviderHandle, const char*, XGameSaveContainerHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveCreateContainer");
    return E_NOTIMPL;
}

STDAPI XGameSaveCreateUpdate(XGameSaveContainerHandle, const char*, XGameSaveUpdateHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveCreateUpdate");
    return E_NOTIMPL;
}

STDAPI XGameSaveDeleteContainer(XGameSaveProviderHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveDeleteContainer");
    return E_NOTIMPL;
}

STDAPI XGameSaveDeleteContainerAsync(XGameSaveProviderHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveDeleteContainerAsync");
    return E_NOTIMPL;
}

STDAPI XGameSaveDeleteContainerResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveDeleteContainerResult");
    return E_NOTIMPL;
}

STDAPI XGameSaveEnumerateBlobInfo(XGameSaveContainerHandle, void*, XGameSaveBlobInfoCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveEnumerateBlobInfo");
    return E_NOTIMPL;
}

STDAPI XGameSaveEnumerateBlobInfoByName(XGameSaveContainerHandle, const char*, void*, XGameSaveBlobInfoCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveEnumerateBlobInfoByName");
    return E_NOTIMPL;
}

STDAPI XGameSaveEnumerateContainerInfo(XGameSaveProviderHandle, void*, XGameSaveContainerInfoCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveEnumerateContainerInfo");
    return E_NOTIMPL;
}

STDAPI XGameSaveEnumerateContainerInfoByName(XGameSaveProviderHandle, const char*, void*, XGameSaveContainerInfoCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveEnumerateContainerInfoByName");
    return E_NOTIMPL;
}

STDAPI XGameSaveGetContainerInfo(XGameSaveProviderHandle, const char*, void*, XGameSaveContainerInfoCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveGetContainerInfo");
    return E_NOTIMPL;
}

STDAPI XGameSaveGetRemainingQuota(XGameSaveProviderHandle, int64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveGetRemainingQuota");
    return E_NOTIMPL;
}

STDAPI XGameSaveGetRemainingQuotaAsync(XGameSaveProviderHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveGetRemainingQuotaAsync");
    return E_NOTIMPL;
}

STDAPI XGameSaveGetRemainingQuotaResult(XAsyncBlock*, int64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveGetRemainingQuotaResult");
    return E_NOTIMPL;
}

STDAPI XGameSaveInitializeProvider(XUserHandle, const char*, bool, XGameSaveProviderHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveInitializeProvider");
    return E_NOTIMPL;
}

STDAPI XGameSaveInitializeProviderAsync(XUserHandle, const char*, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveInitializeProviderAsync");
    return E_NOTIMPL;
}

STDAPI XGameSaveInitializeProviderResult(XAsyncBlock*, XGameSaveProviderHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveInitializeProviderResult");
    return E_NOTIMPL;
}

STDAPI XGameSaveReadBlobData(XGameSaveContainerHandle, const char**, uint32_t*, size_t, XGameSaveBlob*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveReadBlobData");
    return E_NOTIMPL;
}

STDAPI XGameSaveReadBlobDataAsync(XGameSaveContainerHandle, const char**, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveReadBlobDataAsync");
    return E_NOTIMPL;
}

STDAPI XGameSaveReadBlobDataResult(XAsyncBlock*, size_t, XGameSaveBlob*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveReadBlobDataResult");
    return E_NOTIMPL;
}

STDAPI XGameSaveSubmitBlobDelete(XGameSaveUpdateHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveSubmitBlobDelete");
    return E_NOTIMPL;
}

STDAPI XGameSaveSubmitBlobWrite(XGameSaveUpdateHandle, const char*, const uint8_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveSubmitBlobWrite");
    return E_NOTIMPL;
}

STDAPI XGameSaveSubmitUpdate(XGameSaveUpdateHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveSubmitUpdate");
    return E_NOTIMPL;
}

STDAPI XGameSaveSubmitUpdateAsync(XGameSaveUpdateHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveSubmitUpdateAsync");
    return E_NOTIMPL;
}

STDAPI XGameSaveSubmitUpdateResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveSubmitUpdateResult");
    return E_NOTIMPL;
}

STDAPI XGameSaveFilesGetFolderWithUiAsync(XUserHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveFilesGetFolderWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XGameSaveFilesGetFolderWithUiResult(XAsyncBlock*, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveFilesGetFolderWithUiResult");
    return E_NOTIMPL;
}

STDAPI XGameSaveFilesGetRemainingQuota(XUserHandle, const char*, int64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameSaveFilesGetRemainingQuota");
    return E_NOTIMPL;
}

STDAPI XPersistentLocalStorageGetPath(size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStorageGetPath");
    return E_NOTIMPL;
}

STDAPI XPersistentLocalStorageGetPathSize(size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStorageGetPathSize");
    return E_NOTIMPL;
}

STDAPI XPersistentLocalStorageGetSpaceInfo(XPersistentLocalStorageSpaceInfo*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStorageGetSpaceInfo");
    return E_NOTIMPL;
}

STDAPI XPersistentLocalStoragePromptUserForSpaceAsync(uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStoragePromptUserForSpaceAsync");
    return E_NOTIMPL;
}

STDAPI XPersistentLocalStoragePromptUserForSpaceResult(XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStoragePromptUserForSpaceResult");
    return E_NOTIMPL;
}

STDAPI XPersistentLocalStorageMountForPackage(const char*, XPackageMountHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStorageMountForPackage");
    return E_NOTIMPL;
}

STDAPI XClosedCaptionGetProperties(XClosedCaptionProperties*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XClosedCaptionGetProperties");
    return E_NOTIMPL;
}

STDAPI XClosedCaptionSetEnabled(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XClosedCaptionSetEnabled");
    return E_NOTIMPL;
}

STDAPI XHighContrastGetMode(XHighContrastMode*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XHighContrastGetMode");
    return E_NOTIMPL;
}

STDAPI XSpeechToTextBeginHypothesisString(const char*, const char*, XSpeechToTextType, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechToTextBeginHypothesisString");
    return E_NOTIMPL;
}

STDAPI XSpeechToTextCancelHypothesisString(uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechToTextCancelHypothesisString");
    return E_NOTIMPL;
}

STDAPI XSpeechToTextFinalizeHypothesisString(uint32_t, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechToTextFinalizeHypothesisString");
    return E_NOTIMPL;
}

STDAPI XSpeechToTextSendString(const char*, const char*, XSpeechToTextType) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechToTextSendString");
    return E_NOTIMPL;
}

STDAPI XSpeechToTextSetPositionHint(XSpeechToTextPositionHint) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechToTextSetPositionHint");
    return E_NOTIMPL;
}

STDAPI XSpeechToTextUpdateHypothesisString(uint32_t, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechToTextUpdateHypothesisString");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCloseHandle(XSpeechSynthesizerHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCloseHandle");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCloseStreamHandle(XSpeechSynthesizerStreamHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCloseStreamHandle");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCreate(XSpeechSynthesizerHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCreate");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCreateStreamFromSsml(XSpeechSynthesizerHandle, const char*, XSpeechSynthesizerStreamHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCreateStreamFromSsml");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCreateStreamFromText(XSpeechSynthesizerHandle, const char*, XSpeechSynthesizerStreamHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCreateStreamFromText");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerEnumerateInstalledVoices(void*, XSpeechSynthesizerInstalledVoicesCallback*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerEnumerateInstalledVoices");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerGetStreamData(XSpeechSynthesizerStreamHandle, size_t, void*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerGetStreamData");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerGetStreamDataSize(XSpeechSynthesizerStreamHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerGetStreamDataSize");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerSetCustomVoice(XSpeechSynthesizerHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerSetCustomVoice");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerSetDefaultVoice(XSpeechSynthesizerHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerSetDefaultVoice");
    return E_NOTIMPL;
}

STDAPI XAppBroadcastGetStatus(XUserHandle, XAppBroadcastStatus*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppBroadcastGetStatus");
    return E_NOTIMPL;
}

STDAPI_(bool) XAppBroadcastIsAppBroadcasting() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppBroadcastIsAppBroadcasting");
    return {};
}

STDAPI XAppBroadcastRegisterIsAppBroadcastingChanged(XTaskQueueHandle, void*, XAppBroadcastMonitorCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppBroadcastRegisterIsAppBroadcastingChanged");
    return E_NOTIMPL;
}

STDAPI XAppBroadcastShowUI(XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppBroadcastShowUI");
    return E_NOTIMPL;
}

STDAPI_(bool) XAppBroadcastUnregisterIsAppBroadcastingChanged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppBroadcastUnregisterIsAppBroadcastingChanged");
    return {};
}

STDAPI XAppCaptureCloseScreenshotStream(XAppCaptureScreenshotStreamHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureCloseScreenshotStream");
    return E_NOTIMPL;
}

STDAPI XAppCaptureDisableRecord() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureDisableRecord");
    return E_NOTIMPL;
}

STDAPI XAppCaptureEnableRecord() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureEnableRecord");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataAddDoubleEvent(const char*, double, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataAddDoubleEvent");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataAddInt32Event(const char*, int32_t, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataAddInt32Event");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataAddStringEvent(const char*, const char*, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataAddStringEvent");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataRemainingStorageBytesAvailable(uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataRemainingStorageBytesAvailable");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataStartDoubleState(const char*, double, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataStartDoubleState");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataStartInt32State(const char*, int32_t, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataStartInt32State");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataStartStringState(const char*, const char*, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataStartStringState");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataStopAllStates() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataStopAllStates");
    return E_NOTIMPL;
}

STDAPI XAppCaptureMetadataStopState(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureMetadataStopState");
    return E_NOTIMPL;
}

STDAPI XAppCaptureOpenScreenshotStream(const char*, XAppCaptureScreenshotFormatFlag, XAppCaptureScreenshotStreamHandle*, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureOpenScreenshotStream");
    return E_NOTIMPL;
}

STDAPI XAppCaptureReadScreenshotStream(XAppCaptureScreenshotStreamHandle, uint64_t, uint32_t, uint8_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureReadScreenshotStream");
    return E_NOTIMPL;
}

STDAPI XAppCaptureRecordDiagnosticClip(time_t, uint32_t, const char*, XAppCaptureRecordClipResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureRecordDiagnosticClip");
    return E_NOTIMPL;
}

STDAPI XAppCaptureRegisterMetadataPurged(XTaskQueueHandle, void*, XAppCaptureMetadataPurgedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureRegisterMetadataPurged");
    return E_NOTIMPL;
}

STDAPI XAppCaptureTakeDiagnosticScreenshot(bool, XAppCaptureScreenshotFormatFlag, const char*, XAppCaptureDiagnosticScreenshotResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureTakeDiagnosticScreenshot");
    return E_NOTIMPL;
}

STDAPI XAppCaptureTakeScreenshot(XUserHandle, XAppCaptureTakeScreenshotResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureTakeScreenshot");
    return E_NOTIMPL;
}

STDAPI_(bool) XAppCaptureUnRegisterMetadataPurged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureUnRegisterMetadataPurged");
    return {};
}

STDAPI XAppCaptureRecordTimespan(const SYSTEMTIME*, uint64_t, XAppCaptureLocalResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureRecordTimespan");
    return E_NOTIMPL;
}

STDAPI XAppCaptureReadLocalStream(XAppCaptureLocalStreamHandle, size_t, uint32_t, uint8_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureReadLocalStream");
    return E_NOTIMPL;
}

STDAPI XAppCaptureStartUserRecord(XUserHandle, uint32_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureStartUserRecord");
    return E_NOTIMPL;
}

STDAPI XAppCaptureStopUserRecord(const char*, XAppCaptureUserRecordingResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureStopUserRecord");
    return E_NOTIMPL;
}

STDAPI XAppCaptureCancelUserRecord(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureCancelUserRecord");
    return E_NOTIMPL;
}

STDAPI XAppCaptureGetVideoCaptureSettings(XAppCaptureVideoCaptureSettings*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureGetVideoCaptureSettings");
    return E_NOTIMPL;
}

STDAPI XAppCaptureCloseLocalStream(XAppCaptureLocalStreamHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureCloseLocalStream");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetAssociatedFrame(IGameInputReading*, D3D12XBOX_FRAME_PIPELINE_TOKEN*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetAssociatedFrame");
    return E_NOTIMPL;
}

STDAPI_(uint32_t) XGameStreamingGetClientCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetClientCount");
    return {};
}

STDAPI XGameStreamingGetClientIPAddress(XGameStreamingClientId, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetClientIPAddress");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetClients(uint32_t, XGameStreamingClientId*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetClients");
    return E_NOTIMPL;
}

STDAPI_(XGameStreamingConnectionState) XGameStreamingGetConnectionState(XGameStreamingClientId) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetConnectionState");
    return {};
}

STDAPI XGameStreamingGetGamepadPhysicality(IGameInputReading*, XGameStreamingGamepadPhysicality*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetGamepadPhysicality");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetLastFrameDisplayed(XGameStreamingClientId, D3D12XBOX_FRAME_PIPELINE_TOKEN*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetLastFrameDisplayed");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetServerLocationName(size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetServerLocationName");
    return E_NOTIMPL;
}

STDAPI_(size_t) XGameStreamingGetServerLocationNameSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetServerLocationNameSize");
    return {};
}

STDAPI XGameStreamingGetSessionId(XGameStreamingClientId, size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetSessionId");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetStreamAddedLatency(XGameStreamingClientId, uint32_t*, uint32_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetStreamAddedLatency");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetStreamPhysicalDimensions(XGameStreamingClientId, uint32_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetStreamPhysicalDimensions");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetTouchBundleVersion(XGameStreamingClientId, XVersion*, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetTouchBundleVersion");
    return E_NOTIMPL;
}

STDAPI_(size_t) XGameStreamingGetTouchBundleVersionNameSize(XGameStreamingClientId) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetTouchBundleVersionNameSize");
    return {};
}

STDAPI_(void) XGameStreamingHideTouchControls() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingHideTouchControls");
}

STDAPI_(void) XGameStreamingHideTouchControlsOnClient(XGameStreamingClientId) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingHideTouchControlsOnClient");
}

STDAPI XGameStreamingInitialize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingInitialize");
    return E_NOTIMPL;
}

STDAPI_(bool) XGameStreamingIsStreaming() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingIsStreaming");
    return {};
}

STDAPI XGameStreamingIsTouchInputEnabled(XGameStreamingClientId, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingIsTouchInputEnabled");
    return E_NOTIMPL;
}

STDAPI XGameStreamingRegisterClientPropertiesChanged(XGameStreamingClientId, XTaskQueueHandle, void*, XGameStreamingClientPropertiesChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingRegisterClientPropertiesChanged");
    return E_NOTIMPL;
}

STDAPI XGameStreamingRegisterConnectionStateChanged(XTaskQueueHandle, void*, XGameStreamingConnectionStateChangedCallback*, XTaskQueueRegistrationToken*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingRegisterConnectionStateChanged");
    return E_NOTIMPL;
}

STDAPI_(void) XGameStreamingShowTouchControlLayout(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingShowTouchControlLayout");
}

STDAPI_(void) XGameStreamingShowTouchControlLayoutOnClient(XGameStreamingClientId, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingShowTouchControlLayoutOnClient");
}

STDAPI XGameStreamingShowTouchControlsWithStateUpdate(const char*, size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingShowTouchControlsWithStateUpdate");
    return E_NOTIMPL;
}

STDAPI XGameStreamingShowTouchControlsWithStateUpdateOnClient(XGameStreamingClientId, const char*, size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingShowTouchControlsWithStateUpdateOnClient");
    return E_NOTIMPL;
}

STDAPI_(void) XGameStreamingUninitialize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingUninitialize");
}

STDAPI_(bool) XGameStreamingUnregisterClientPropertiesChanged(XGameStreamingClientId, XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingUnregisterClientPropertiesChanged");
    return {};
}

STDAPI_(bool) XGameStreamingUnregisterConnectionStateChanged(XTaskQueueRegistrationToken, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingUnregisterConnectionStateChanged");
    return {};
}

STDAPI XGameStreamingUpdateTouchControlsState(size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingUpdateTouchControlsState");
    return E_NOTIMPL;
}

STDAPI XGameStreamingUpdateTouchControlsStateOnClient(XGameStreamingClientId, size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingUpdateTouchControlsStateOnClient");
    return E_NOTIMPL;
}

STDAPI XGameStreamingGetDisplayDetails(XGameStreamingClientId, uint32_t, float, float, XGameStreamingDisplayDetails*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingGetDisplayDetails");
    return E_NOTIMPL;
}

STDAPI XGameStreamingSetResolution(uint32_t, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingSetResolution");
    return E_NOTIMPL;
}

STDAPI XblRealTimeActivitySubscriptionGetState(XblRealTimeActivitySubscriptionHandle, XblRealTimeActivitySubscriptionState*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivitySubscriptionGetState");
    return E_NOTIMPL;
}

STDAPI XblRealTimeActivitySubscriptionGetId(XblRealTimeActivitySubscriptionHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivitySubscriptionGetId");
    return E_NOTIMPL;
}

STDAPI XblRealTimeActivityActivate(XblContextHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityActivate");
    return E_NOTIMPL;
}

STDAPI XblRealTimeActivityDeactivate(XblContextHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityDeactivate");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblRealTimeActivityAddConnectionStateChangeHandler(XblContextHandle, XblRealTimeActivityConnectionStateChangeHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityAddConnectionStateChangeHandler");
    return {};
}

STDAPI XblRealTimeActivityRemoveConnectionStateChangeHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityRemoveConnectionStateChangeHandler");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblRealTimeActivityAddSubscriptionErrorHandler(XblContextHandle, XblRealTimeActivitySubscriptionErrorHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityAddSubscriptionErrorHandler");
    return {};
}

STDAPI XblRealTimeActivityRemoveSubscriptionErrorHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityRemoveSubscriptionErrorHandler");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblRealTimeActivityAddResyncHandler(XblContextHandle, XblRealTimeActivityResyncHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityAddResyncHandler");
    return {};
}

STDAPI XblRealTimeActivityRemoveResyncHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblRealTimeActivityRemoveResyncHandler");
    return E_NOTIMPL;
}

STDAPI XblPresenceRecordGetXuid(XblPresenceRecordHandle, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRecordGetXuid");
    return E_NOTIMPL;
}

STDAPI XblPresenceRecordGetUserState(XblPresenceRecordHandle, XblPresenceUserState*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRecordGetUserState");
    return E_NOTIMPL;
}

STDAPI XblPresenceRecordGetDeviceRecords(XblPresenceRecordHandle, const XblPresenceDeviceRecord**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRecordGetDeviceRecords");
    return E_NOTIMPL;
}

STDAPI XblPresenceRecordDuplicateHandle(XblPresenceRecordHandle, XblPresenceRecordHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRecordDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblPresenceRecordCloseHandle(XblPresenceRecordHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRecordCloseHandle");
}

STDAPI XblPresenceSetPresenceAsync(XblContextHandle, bool, XblPresenceRichPresenceIds*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceSetPresenceAsync");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceAsync(XblContextHandle, uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceAsync");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceResult(XAsyncBlock*, XblPresenceRecordHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceResult");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceForMultipleUsersAsync(XblContextHandle, uint64_t*, size_t, XblPresenceQueryFilters*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceForMultipleUsersAsync");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceForMultipleUsersResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceForMultipleUsersResultCount");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceForMultipleUsersResult(XAsyncBlock*, XblPresenceRecordHandle*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceForMultipleUsersResult");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceForSocialGroupAsync(XblContextHandle, const char*, uint64_t*, XblPresenceQueryFilters*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceForSocialGroupAsync");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceForSocialGroupResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceForSocialGroupResultCount");
    return E_NOTIMPL;
}

STDAPI XblPresenceGetPresenceForSocialGroupResult(XAsyncBlock*, XblPresenceRecordHandle*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceGetPresenceForSocialGroupResult");
    return E_NOTIMPL;
}

STDAPI XblPresenceSubscribeToDevicePresenceChange(XblContextHandle, uint64_t, XblRealTimeActivitySubscriptionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceSubscribeToDevicePresenceChange");
    return E_NOTIMPL;
}

STDAPI XblPresenceUnsubscribeFromDevicePresenceChange(XblContextHandle, XblRealTimeActivitySubscriptionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceUnsubscribeFromDevicePresenceChange");
    return E_NOTIMPL;
}

STDAPI XblPresenceSubscribeToTitlePresenceChange(XblContextHandle, uint64_t, uint32_t, XblRealTimeActivitySubscriptionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceSubscribeToTitlePresenceChange");
    return E_NOTIMPL;
}

STDAPI XblPresenceUnsubscribeFromTitlePresenceChange(XblContextHandle, XblRealTimeActivitySubscriptionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceUnsubscribeFromTitlePresenceChange");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblPresenceAddDevicePresenceChangedHandler(XblContextHandle, XblPresenceDevicePresenceChangedHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceAddDevicePresenceChangedHandler");
    return {};
}

STDAPI XblPresenceRemoveDevicePresenceChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRemoveDevicePresenceChangedHandler");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblPresenceAddTitlePresenceChangedHandler(XblContextHandle, XblPresenceTitlePresenceChangedHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceAddTitlePresenceChangedHandler");
    return {};
}

STDAPI XblPresenceRemoveTitlePresenceChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceRemoveTitlePresenceChangedHandler");
    return E_NOTIMPL;
}

STDAPI XblPresenceTrackUsers(XblContextHandle, const uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceTrackUsers");
    return E_NOTIMPL;
}

STDAPI XblPresenceStopTrackingUsers(XblContextHandle, const uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceStopTrackingUsers");
    return E_NOTIMPL;
}

STDAPI XblPresenceTrackAdditionalTitles(XblContextHandle, const uint32_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceTrackAdditionalTitles");
    return E_NOTIMPL;
}

STDAPI XblPresenceStopTrackingAdditionalTitles(XblContextHandle, const uint32_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPresenceStopTrackingAdditionalTitles");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfileAsync(XblContextHandle, uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfileAsync");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfileResult(XAsyncBlock*, XblUserProfile*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfileResult");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfilesAsync(XblContextHandle, uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfilesAsync");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfilesResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfilesResultCount");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfilesResult(XAsyncBlock*, size_t, XblUserProfile*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfilesResult");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfilesForSocialGroupAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfilesForSocialGroupAsync");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfilesForSocialGroupResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfilesForSocialGroupResultCount");
    return E_NOTIMPL;
}

STDAPI XblProfileGetUserProfilesForSocialGroupResult(XAsyncBlock*, size_t, XblUserProfile*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblProfileGetUserProfilesForSocialGroupResult");
    return E_NOTIMPL;
}

STDAPI_(XblMultiplayerSessionReference) XblMultiplayerSessionReferenceCreate(const char*, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceCreate");
    return {};
}

STDAPI XblMultiplayerSessionReferenceParseFromUriPath(const char*, XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceParseFromUriPath");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionReferenceToUriPath(const XblMultiplayerSessionReference*, XblMultiplayerSessionReferenceUri*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceToUriPath");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerSessionReferenceIsValid(const XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceIsValid");
    return {};
}

STDAPI_(XblMultiplayerSessionHandle) XblMultiplayerSessionCreateHandle(uint64_t, const XblMultiplayerSessionReference*, const XblMultiplayerSessionInitArgs*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCreateHandle");
    return {};
}

STDAPI XblMultiplayerSessionDuplicateHandle(XblMultiplayerSessionHandle, XblMultiplayerSessionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSessionCloseHandle(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCloseHandle");
}

STDAPI_(XblTournamentArbitrationStatus) XblMultiplayerSessionArbitrationStatus(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionArbitrationStatus");
    return {};
}

STDAPI_(time_t) XblMultiplayerSessionTimeOfSession(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionTimeOfSession");
    return {};
}

STDAPI_(const XblMultiplayerSessionInitializationInfo*) XblMultiplayerSessionGetInitializationInfo(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetInitializationInfo");
    return {};
}

STDAPI_(XblMultiplayerSessionChangeTypes) XblMultiplayerSessionSubscribedChangeTypes(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSubscribedChangeTypes");
    return {};
}

STDAPI XblMultiplayerSessionHostCandidates(XblMultiplayerSessionHandle, const XblDeviceToken**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionHostCandidates");
    return E_NOTIMPL;
}

STDAPI_(const XblMultiplayerSessionReference*) XblMultiplayerSessionSessionReference(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSessionReference");
    return {};
}

STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerSessionSessionConstants(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSessionConstants");
    return {};
}

STDAPI_(void) XblMultiplayerSessionConstantsSetMaxMembersInSession(XblMultiplayerSessionHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetMaxMembersInSession");
}

STDAPI_(void) XblMultiplayerSessionConstantsSetVisibility(XblMultiplayerSessionHandle, XblMultiplayerSessionVisibility) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetVisibility");
}

STDAPI XblMultiplayerSessionConstantsSetTimeouts(XblMultiplayerSessionHandle, uint64_t, uint64_t, uint64_t, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetTimeouts");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetArbitrationTimeouts(XblMultiplayerSessionHandle, uint64_t, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetArbitrationTimeouts");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetQosConnectivityMetrics(XblMultiplayerSessionHandle, bool, bool, bool, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetQosConnectivityMetrics");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetMemberInitialization(XblMultiplayerSessionHandle, XblMultiplayerMemberInitialization) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetMemberInitialization");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetPeerToPeerRequirements(XblMultiplayerSessionHandle, XblMultiplayerPeerToPeerRequirements) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetPeerToPeerRequirements");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetPeerToHostRequirements(XblMultiplayerSessionHandle, XblMultiplayerPeerToHostRequirements) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetPeerToHostRequirements");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetCapabilities(XblMultiplayerSessionHandle, XblMultiplayerSessionCapabilities) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetCapabilities");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetCloudComputePackageJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetCloudComputePackageJson");
    return E_NOTIMPL;
}

STDAPI_(const XblMultiplayerSessionProperties*) XblMultiplayerSessionSessionProperties(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSessionProperties");
    return {};
}

STDAPI XblMultiplayerSessionPropertiesSetKeywords(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetKeywords");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSessionPropertiesSetJoinRestriction(XblMultiplayerSessionHandle, XblMultiplayerSessionRestriction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetJoinRestriction");
}

STDAPI_(void) XblMultiplayerSessionPropertiesSetReadRestriction(XblMultiplayerSessionHandle, XblMultiplayerSessionRestriction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetReadRestriction");
}

STDAPI XblMultiplayerSessionPropertiesSetTurnCollection(XblMultiplayerSessionHandle, const uint32_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetTurnCollection");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionRoleTypes(XblMultiplayerSessionHandle, const XblMultiplayerRoleType**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionRoleTypes");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionGetRoleByName(XblMultiplayerSessionHandle, const char*, const char*, const XblMultiplayerRole**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetRoleByName");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetMutableRoleSettings(XblMultiplayerSessionHandle, const char*, const char*, uint32_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMutableRoleSettings");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionMembers(XblMultiplayerSessionHandle, const XblMultiplayerSessionMember**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionMembers");
    return E_NOTIMPL;
}

STDAPI_(const XblMultiplayerSessionMember*) XblMultiplayerSessionGetMember(XblMultiplayerSessionHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetMember");
    return {};
}

STDAPI_(const XblMultiplayerMatchmakingServer*) XblMultiplayerSessionMatchmakingServer(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionMatchmakingServer");
    return {};
}

STDAPI_(const XblMultiplayerTournamentsServer*) XblMultiplayerSessionTournamentsServer(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionTournamentsServer");
    return {};
}

STDAPI_(const XblMultiplayerArbitrationServer*) XblMultiplayerSessionArbitrationServer(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionArbitrationServer");
    return {};
}

STDAPI_(uint32_t) XblMultiplayerSessionMembersAccepted(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionMembersAccepted");
    return {};
}

STDAPI_(const char*) XblMultiplayerSessionRawServersJson(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionRawServersJson");
    return {};
}

STDAPI XblMultiplayerSessionSetRawServersJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetRawServersJson");
    return E_NOTIMPL;
}

STDAPI_(const char*) XblMultiplayerSessionEtag(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionEtag");
    return {};
}

STDAPI_(const XblMultiplayerSessionMember*) XblMultiplayerSessionCurrentUser(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUser");
    return {};
}

STDAPI_(const XblMultiplayerSessionInfo*) XblMultiplayerSessionGetInfo(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetInfo");
    return {};
}

STDAPI_(XblWriteSessionStatus) XblMultiplayerSessionWriteStatus(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionWriteStatus");
    return {};
}

STDAPI XblMultiplayerSessionAddMemberReservation(XblMultiplayerSessionHandle, uint64_t, const char*, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionAddMemberReservation");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionJoin(XblMultiplayerSessionHandle, const char*, bool, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionJoin");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSessionSetInitializationSucceeded(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetInitializationSucceeded");
}

STDAPI_(void) XblMultiplayerSessionSetHostDeviceToken(XblMultiplayerSessionHandle, XblDeviceToken) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetHostDeviceToken");
}

STDAPI_(void) XblMultiplayerSessionSetMatchmakingServerConnectionPath(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMatchmakingServerConnectionPath");
}

STDAPI_(void) XblMultiplayerSessionSetClosed(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetClosed");
}

STDAPI_(void) XblMultiplayerSessionSetLocked(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetLocked");
}

STDAPI_(void) XblMultiplayerSessionSetAllocateCloudCompute(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetAllocateCloudCompute");
}

STDAPI_(void) XblMultiplayerSessionSetMatchmakingResubmit(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMatchmakingResubmit");
}

STDAPI XblMultiplayerSessionSetServerConnectionStringCandidates(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetServerConnectionStringCandidates");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetSessionChangeSubscription(XblMultiplayerSessionHandle, XblMultiplayerSessionChangeTypes) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetSessionChangeSubscription");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionLeave(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionLeave");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetStatus(XblMultiplayerSessionHandle, XblMultiplayerSessionMemberStatus) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetStatus");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64");
    return E_NOTIMPL;
}

STDAPI XblFormatSecureDeviceAddress(const char*, XblFormattedSecureDeviceAddress*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblFormatSecureDeviceAddress");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetRoles(XblMultiplayerSessionHandle, const XblMultiplayerSessionMemberRole*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetRoles");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetMembersInGroup(XblMultiplayerSessionHandle, uint32_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetMembersInGroup");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetGroups(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetGroups");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetEncounters(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetEncounters");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetQosMeasurements(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetQosMeasurements");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetServerQosMeasurements(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetServerQosMeasurements");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetCustomPropertyJson(XblMultiplayerSessionHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetCustomPropertyJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetCustomPropertyJson(XblMultiplayerSessionHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetCustomPropertyJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionDeleteCustomPropertyJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionDeleteCustomPropertyJson");
    return E_NOTIMPL;
}

STDAPI_(XblMultiplayerSessionChangeTypes) XblMultiplayerSessionCompare(XblMultiplayerSessionHandle, XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCompare");
    return {};
}

STDAPI XblMultiplayerSearchHandleDuplicateHandle(XblMultiplayerSearchHandle, XblMultiplayerSearchHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSearchHandleCloseHandle(XblMultiplayerSearchHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleCloseHandle");
}

STDAPI XblMultiplayerSearchHandleGetSessionReference(XblMultiplayerSearchHandle, XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetSessionReference");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetId(XblMultiplayerSearchHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetId");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetSessionOwnerXuids(XblMultiplayerSearchHandle, const uint64_t**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetSessionOwnerXuids");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetTags(XblMultiplayerSearchHandle, const XblMultiplayerSessionTag**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetTags");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetStringAttributes(XblMultiplayerSearchHandle, const XblMultiplayerSessionStringAttribute**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetStringAttributes");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetNumberAttributes(XblMultiplayerSearchHandle, const XblMultiplayerSessionNumberAttribute**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetNumberAttributes");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetVisibility(XblMultiplayerSearchHandle, XblMultiplayerSessionVisibility*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetVisibility");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetJoinRestriction(XblMultiplayerSearchHandle, XblMultiplayerSessionRestriction*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetJoinRestriction");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetSessionClosed(XblMultiplayerSearchHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetSessionClosed");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetMemberCounts(XblMultiplayerSearchHandle, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetMemberCounts");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetCreationTime(XblMultiplayerSearchHandle, time_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetCreationTime");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(XblMultiplayerSearchHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetCustomSessionPropertiesJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionAsync(XblContextHandle, XblMultiplayerSessionHandle, XblMultiplayerSessionWriteMode, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionResult(XAsyncBlock*, XblMultiplayerSessionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionByHandleAsync(XblContextHandle, XblMultiplayerSessionHandle, XblMultiplayerSessionWriteMode, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionByHandleAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionByHandleResult(XAsyncBlock*, XblMultiplayerSessionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionByHandleResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionAsync(XblContextHandle, const XblMultiplayerSessionReference*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionResult(XAsyncBlock*, XblMultiplayerSessionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionByHandleAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionByHandleAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionByHandleResult(XAsyncBlock*, XblMultiplayerSessionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionByHandleResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerQuerySessionsAsync(XblContextHandle, const XblMultiplayerSessionQuery*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerQuerySessionsAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerQuerySessionsResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerQuerySessionsResultCount");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerQuerySessionsResult(XAsyncBlock*, size_t, XblMultiplayerSessionQueryResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerQuerySessionsResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetActivityAsync(XblContextHandle, const XblMultiplayerSessionReference*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetActivityAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerClearActivityAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerClearActivityAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetTransferHandleAsync(XblContextHandle, XblMultiplayerSessionReference, XblMultiplayerSessionReference, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetTransferHandleAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetTransferHandleResult(XAsyncBlock*, XblMultiplayerSessionHandleId*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetTransferHandleResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerCreateSearchHandleAsync(XblContextHandle, const XblMultiplayerSessionReference*, const XblMultiplayerSessionTag*, size_t, const XblMultiplayerSessionNumberAttribute*, size_t, const XblMultiplayerSessionStringAttribute*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerCreateSearchHandleAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerCreateSearchHandleResult(XAsyncBlock*, XblMultiplayerSearchHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerCreateSearchHandleResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerDeleteSearchHandleAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerDeleteSearchHandleAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSearchHandlesAsync(XblContextHandle, const char*, const char*, const char*, bool, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSearchHandlesAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSearchHandlesResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSearchHandlesResultCount");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSearchHandlesResult(XAsyncBlock*, XblMultiplayerSearchHandle*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSearchHandlesResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSendInvitesAsync(XblContextHandle, const XblMultiplayerSessionReference*, const uint64_t*, size_t, uint32_t, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSendInvitesAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSendInvitesResult(XAsyncBlock*, size_t, XblMultiplayerInviteHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSendInvitesResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForSocialGroupAsync(XblContextHandle, const char*, uint64_t, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForSocialGroupAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(XblContextHandle, const char*, uint64_t, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForSocialGroupResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForSocialGroupResultCount");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForSocialGroupResult(XAsyncBlock*, size_t, XblMultiplayerActivityDetails*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForSocialGroupResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(XAsyncBlock*, size_t, void*, XblMultiplayerActivityDetails**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForUsersAsync(XblContextHandle, const char*, const uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForUsersAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(XblContextHandle, const char*, const uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForUsersAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForUsersResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForUsersResultCount");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForUsersResult(XAsyncBlock*, size_t, XblMultiplayerActivityDetails*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForUsersResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersResult(XAsyncBlock*, size_t, void*, XblMultiplayerActivityDetails**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForUsersResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetSubscriptionsEnabled(XblContextHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetSubscriptionsEnabled");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerSubscriptionsEnabled(XblContextHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSubscriptionsEnabled");
    return {};
}

STDAPI_(XblFunctionContext) XblMultiplayerAddSessionChangedHandler(XblContextHandle, XblMultiplayerSessionChangedHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerAddSessionChangedHandler");
    return {};
}

STDAPI_(void) XblMultiplayerRemoveSessionChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerRemoveSessionChangedHandler");
}

STDAPI_(XblFunctionContext) XblMultiplayerAddSubscriptionLostHandler(XblContextHandle, XblMultiplayerSessionSubscriptionLostHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerAddSubscriptionLostHandler");
    return {};
}

STDAPI_(void) XblMultiplayerRemoveSubscriptionLostHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerRemoveSubscriptionLostHandler");
}

STDAPI_(XblFunctionContext) XblMultiplayerAddConnectionIdChangedHandler(XblContextHandle, XblMultiplayerConnectionIdChangedHandler*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerAddConnectionIdChangedHandler");
    return {};
}

STDAPI_(void) XblMultiplayerRemoveConnectionIdChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerRemoveConnectionIdChangedHandler");
}

STDAPI XblSocialGetSocialRelationshipsAsync(XblContextHandle, uint64_t, XblSocialRelationshipFilter, size_t, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialGetSocialRelationshipsAsync");
    return E_NOTIMPL;
}

STDAPI XblSocialGetSocialRelationshipsResult(XAsyncBlock*, XblSocialRelationshipResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialGetSocialRelationshipsResult");
    return E_NOTIMPL;
}

STDAPI XblSocialRelationshipResultGetRelationships(XblSocialRelationshipResultHandle, const XblSocialRelationship**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultGetRelationships");
    return E_NOTIMPL;
}

STDAPI XblSocialRelationshipResultHasNext(XblSocialRelationshipResultHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultHasNext");
    return E_NOTIMPL;
}

STDAPI XblSocialRelationshipResultGetTotalCount(XblSocialRelationshipResultHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultGetTotalCount");
    return E_NOTIMPL;
}

STDAPI XblSocialRelationshipResultGetNextAsync(XblContextHandle, XblSocialRelationshipResultHandle, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultGetNextAsync");
    return E_NOTIMPL;
}

STDAPI XblSocialRelationshipResultGetNextResult(XAsyncBlock*, XblSocialRelationshipResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultGetNextResult");
    return E_NOTIMPL;
}

STDAPI XblSocialRelationshipResultDuplicateHandle(XblSocialRelationshipResultHandle, XblSocialRelationshipResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblSocialRelationshipResultCloseHandle(XblSocialRelationshipResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRelationshipResultCloseHandle");
}

STDAPI XblSocialSubscribeToSocialRelationshipChange(XblContextHandle, uint64_t, XblRealTimeActivitySubscriptionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialSubscribeToSocialRelationshipChange");
    return E_NOTIMPL;
}

STDAPI XblSocialUnsubscribeFromSocialRelationshipChange(XblContextHandle, XblRealTimeActivitySubscriptionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialUnsubscribeFromSocialRelationshipChange");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblSocialAddSocialRelationshipChangedHandler(XblContextHandle, XblSocialRelationshipChangedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialAddSocialRelationshipChangedHandler");
    return {};
}

STDAPI XblSocialRemoveSocialRelationshipChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRemoveSocialRelationshipChangedHandler");
    return E_NOTIMPL;
}

STDAPI XblSocialAddFriendRequestCountChangedHandler(XblContextHandle, XblSocialIncomingFriendRequestCountChangedHandler, void*, XblFunctionContext*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialAddFriendRequestCountChangedHandler");
    return E_NOTIMPL;
}

STDAPI XblSocialRemoveFriendRequestCountChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialRemoveFriendRequestCountChangedHandler");
    return E_NOTIMPL;
}

STDAPI XblSocialSubmitReputationFeedbackAsync(XblContextHandle, uint64_t, XblReputationFeedbackType, const XblMultiplayerSessionReference*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialSubmitReputationFeedbackAsync");
    return E_NOTIMPL;
}

STDAPI XblSocialSubmitBatchReputationFeedbackAsync(XblContextHandle, const XblReputationFeedbackItem*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialSubmitBatchReputationFeedbackAsync");
    return E_NOTIMPL;
}

STDAPI_(bool) XblSocialManagerPresenceRecordIsUserPlayingTitle(const XblSocialManagerPresenceRecord*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerPresenceRecordIsUserPlayingTitle");
    return {};
}

STDAPI XblSocialManagerUserGroupGetType(XblSocialManagerUserGroupHandle, XblSocialUserGroupType*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetType");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetLocalUser(XblSocialManagerUserGroupHandle, XblUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetLocalUser");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetFilters(XblSocialManagerUserGroupHandle, XblPresenceFilter*, XblRelationshipFilter*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetFilters");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetUsers(XblSocialManagerUserGroupHandle, XblSocialManagerUserPtrArray*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetUsers");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetUsersTrackedByGroup(XblSocialManagerUserGroupHandle, const uint64_t**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetUsersTrackedByGroup");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerAddLocalUser(XblUserHandle, XblSocialManagerExtraDetailLevel, XTaskQueueHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerAddLocalUser");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerRemoveLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerRemoveLocalUser");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerDoWork(const XblSocialManagerEvent**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerDoWork");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerCreateSocialUserGroupFromFilters(XblUserHandle, XblPresenceFilter, XblRelationshipFilter, XblSocialManagerUserGroupHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerCreateSocialUserGroupFromFilters");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerCreateSocialUserGroupFromList(XblUserHandle, uint64_t*, size_t, XblSocialManagerUserGroupHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerCreateSocialUserGroupFromList");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerDestroySocialUserGroup(XblSocialManagerUserGroupHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerDestroySocialUserGroup");
    return E_NOTIMPL;
}

STDAPI_(size_t) XblSocialManagerGetLocalUserCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerGetLocalUserCount");
    return {};
}

STDAPI XblSocialManagerGetLocalUsers(size_t, XblUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerGetLocalUsers");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUpdateSocialUserGroup(XblSocialManagerUserGroupHandle, uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUpdateSocialUserGroup");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerSetRichPresencePollingStatus(XblUserHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerSetRichPresencePollingStatus");
    return E_NOTIMPL;
}

STDAPI XblStringVerifyStringAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblStringVerifyStringAsync");
    return E_NOTIMPL;
}

STDAPI XblStringVerifyStringResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblStringVerifyStringResultSize");
    return E_NOTIMPL;
}

STDAPI XblStringVerifyStringResult(XAsyncBlock*, size_t, void*, XblVerifyStringResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblStringVerifyStringResult");
    return E_NOTIMPL;
}

STDAPI XblStringVerifyStringsAsync(XblContextHandle, const char**, const uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblStringVerifyStringsAsync");
    return E_NOTIMPL;
}

STDAPI XblStringVerifyStringsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblStringVerifyStringsResultSize");
    return E_NOTIMPL;
}

STDAPI XblStringVerifyStringsResult(XAsyncBlock*, size_t, void*, XblVerifyStringResult**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblStringVerifyStringsResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityUpdateRecentPlayers(XblContextHandle, const XblMultiplayerActivityRecentPlayerUpdate*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityUpdateRecentPlayers");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityFlushRecentPlayersAsync(XblContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityFlushRecentPlayersAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivitySetActivityAsync(XblContextHandle, const XblMultiplayerActivityInfo*, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivitySetActivityAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityGetActivityAsync(XblContextHandle, const uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityGetActivityAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityGetActivityResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityGetActivityResultSize");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityGetActivityResult(XAsyncBlock*, size_t, void*, XblMultiplayerActivityInfo**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityGetActivityResult");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityDeleteActivityAsync(XblContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityDeleteActivityAsync");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivitySendInvitesAsync(XblContextHandle, const uint64_t*, size_t, bool, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivitySendInvitesAsync");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerManagerMemberAreMembersOnSameDevice(const XblMultiplayerManagerMember*, const XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerMemberAreMembersOnSameDevice");
    return {};
}

STDAPI XblMultiplayerEventArgsXuid(XblMultiplayerEventArgsHandle, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsXuid");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsMembersCount(XblMultiplayerEventArgsHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsMembersCount");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsMembers(XblMultiplayerEventArgsHandle, size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsMembers");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsMember(XblMultiplayerEventArgsHandle, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsMember");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsPropertiesJson(XblMultiplayerEventArgsHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsPropertiesJson");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsFindMatchCompleted(XblMultiplayerEventArgsHandle, XblMultiplayerMatchStatus*, XblMultiplayerMeasurementFailure*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsFindMatchCompleted");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsTournamentRegistrationStateChanged(XblMultiplayerEventArgsHandle, XblTournamentRegistrationState*, XblTournamentRegistrationReason*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsTournamentRegistrationStateChanged");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsTournamentGameSessionReady(XblMultiplayerEventArgsHandle, time_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsTournamentGameSessionReady");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsPerformQoSMeasurements(XblMultiplayerEventArgsHandle, XblMultiplayerPerformQoSMeasurementsArgs*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsPerformQoSMeasurements");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerInitialize(const char*, XTaskQueueHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerInitialize");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerDoWork(const XblMultiplayerEvent**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerDoWork");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionCorrelationId(XblGuid*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionCorrelationId");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSessionReference(XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSessionReference");
    return E_NOTIMPL;
}

STDAPI_(size_t) XblMultiplayerManagerLobbySessionLocalMembersCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionLocalMembersCount");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionLocalMembers(size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionLocalMembers");
    return E_NOTIMPL;
}

STDAPI_(size_t) XblMultiplayerManagerLobbySessionMembersCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionMembersCount");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionMembers(size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionMembers");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionHost(XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionHost");
    return E_NOTIMPL;
}

STDAPI_(const char*) XblMultiplayerManagerLobbySessionPropertiesJson() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionPropertiesJson");
    return {};
}

STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerManagerLobbySessionConstants() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionConstants");
    return {};
}

STDAPI_(const XblTournamentTeamResult*) XblMultiplayerManagerLobbySessionLastTournamentTeamResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionLastTournamentTeamResult");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionAddLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionAddLocalUser");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionRemoveLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionRemoveLocalUser");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetLocalMemberProperties(XblUserHandle, const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetLocalMemberProperties");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(XblUserHandle, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(XblUserHandle, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerManagerLobbySessionIsHost(uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionIsHost");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionSetProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetProperties");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetSynchronizedProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetSynchronizedProperties");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetSynchronizedHost(const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetSynchronizedHost");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionInviteFriends(XblUserHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionInviteFriends");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionInviteUsers(XblUserHandle, const uint64_t*, size_t, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionInviteUsers");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerManagerGameSessionActive() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionActive");
    return {};
}

STDAPI_(const char*) XblMultiplayerManagerGameSessionCorrelationId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionCorrelationId");
    return {};
}

STDAPI_(const XblMultiplayerSessionReference*) XblMultiplayerManagerGameSessionSessionReference() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSessionReference");
    return {};
}

STDAPI_(size_t) XblMultiplayerManagerGameSessionMembersCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionMembersCount");
    return {};
}

STDAPI XblMultiplayerManagerGameSessionMembers(size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionMembers");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerGameSessionHost(XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionHost");
    return E_NOTIMPL;
}

STDAPI_(const char*) XblMultiplayerManagerGameSessionPropertiesJson() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionPropertiesJson");
    return {};
}

STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerManagerGameSessionConstants() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionConstants");
    return {};
}

STDAPI_(bool) XblMultiplayerManagerGameSessionIsHost(uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionIsHost");
    return {};
}

STDAPI XblMultiplayerManagerGameSessionSetProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSetProperties");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerGameSessionSetSynchronizedProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSetSynchronizedProperties");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerGameSessionSetSynchronizedHost(const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSetSynchronizedHost");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerJoinLobby(const char*, XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinLobby");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerJoinGameFromLobby(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinGameFromLobby");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerJoinGame(const char*, const char*, const uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinGame");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLeaveGame() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLeaveGame");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerFindMatch(const char*, const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerFindMatch");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerManagerCancelMatch() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerCancelMatch");
}

STDAPI_(XblMultiplayerMatchStatus) XblMultiplayerManagerMatchStatus() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerMatchStatus");
    return {};
}

STDAPI_(uint32_t) XblMultiplayerManagerEstimatedMatchWaitTime() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerEstimatedMatchWaitTime");
    return {};
}

STDAPI_(bool) XblMultiplayerManagerAutoFillMembersDuringMatchmaking() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerAutoFillMembersDuringMatchmaking");
    return {};
}

STDAPI_(void) XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking");
}

STDAPI XblMultiplayerManagerSetQosMeasurements(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerSetQosMeasurements");
    return E_NOTIMPL;
}

STDAPI_(XblMultiplayerJoinability) XblMultiplayerManagerJoinability() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinability");
    return {};
}

STDAPI XblMultiplayerManagerSetJoinability(XblMultiplayerJoinability, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerSetJoinability");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingCreateMatchTicketAsync(XblContextHandle, XblMultiplayerSessionReference, const char*, const char*, const uint64_t, XblPreserveSessionMode, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingCreateMatchTicketAsync");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingCreateMatchTicketResult(XAsyncBlock*, XblCreateMatchTicketResponse*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingCreateMatchTicketResult");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingDeleteMatchTicketAsync(XblContextHandle, const char*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingDeleteMatchTicketAsync");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetMatchTicketDetailsAsync(XblContextHandle, const char*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetMatchTicketDetailsAsync");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetMatchTicketDetailsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetMatchTicketDetailsResultSize");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetMatchTicketDetailsResult(XAsyncBlock*, size_t, void*, XblMatchTicketDetailsResponse**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetMatchTicketDetailsResult");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetHopperStatisticsAsync(XblContextHandle, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetHopperStatisticsAsync");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetHopperStatisticsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetHopperStatisticsResultSize");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetHopperStatisticsResult(XAsyncBlock*, size_t, void*, XblHopperStatisticsResponse**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetHopperStatisticsResult");
    return E_NOTIMPL;
}

STDAPI XblPrivacyGetAvoidListAsync(XblContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyGetAvoidListAsync");
    return E_NOTIMPL;
}

STDAPI XblPrivacyGetAvoidListResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyGetAvoidListResultCount");
    return E_NOTIMPL;
}

STDAPI XblPrivacyGetAvoidListResult(XAsyncBlock*, size_t, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyGetAvoidListResult");
    return E_NOTIMPL;
}

STDAPI XblPrivacyCheckPermissionAsync(XblContextHandle, XblPermission, uint64_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyCheckPermissionAsync");
    return E_NOTIMPL;
}

STDAPI XblPrivacyCheckPermissionResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyCheckPermissionResultSize");
    return E_NOTIMPL;
}

STDAPI XblPrivacyCheckPermissionResult(XAsyncBlock*, size_t, void*, XblPermissionCheckResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyCheckPermissionResult");
    return E_NOTIMPL;
}

STDAPI XblPrivacyCheckPermissionForAnonymousUserAsync(XblContextHandle, XblPermission, XblAnonymousUserType, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyCheckPermissionForAnonymousUserAsync");
    return E_NOTIMPL;
}

STDAPI XblPrivacyCheckPermissionForAnonymousUserResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyCheckPermissionForAnonymousUserResultSize");
    return E_NOTIMPL;
}

STDAPI XblPrivacyCheckPermissionForAnonymousUserResult(XAsyncBlock*, size_t, void*, XblPermissionCheckResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyCheckPermissionForAnonymousUserResult");
    return E_NOTIMPL;
}

STDAPI XblPrivacyBatchCheckPermissionAsync(XblContextHandle, XblPermission*, size_t, uint64_t*, size_t, XblAnonymousUserType*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyBatchCheckPermissionAsync");
    return E_NOTIMPL;
}

STDAPI XblPrivacyBatchCheckPermissionResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyBatchCheckPermissionResultSize");
    return E_NOTIMPL;
}

STDAPI XblPrivacyBatchCheckPermissionResult(XAsyncBlock*, size_t, void*, XblPermissionCheckResult**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyBatchCheckPermissionResult");
    return E_NOTIMPL;
}

STDAPI XblPrivacyGetMuteListAsync(XblContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyGetMuteListAsync");
    return E_NOTIMPL;
}

STDAPI XblPrivacyGetMuteListResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyGetMuteListResultCount");
    return E_NOTIMPL;
}

STDAPI XblPrivacyGetMuteListResult(XAsyncBlock*, size_t, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblPrivacyGetMuteListResult");
    return E_NOTIMPL;
}

STDAPI XblTitleManagedStatsWriteAsync(XblContextHandle, uint64_t, const XblTitleManagedStatistic*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleManagedStatsWriteAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleManagedStatsUpdateStatsAsync(XblContextHandle, const XblTitleManagedStatistic*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleManagedStatsUpdateStatsAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleManagedStatsDeleteStatsAsync(XblContextHandle, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleManagedStatsDeleteStatsAsync");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetSingleUserStatisticAsync(XblContextHandle, uint64_t, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetSingleUserStatisticAsync");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetSingleUserStatisticResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetSingleUserStatisticResultSize");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetSingleUserStatisticResult(XAsyncBlock*, size_t, void*, XblUserStatisticsResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetSingleUserStatisticResult");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetSingleUserStatisticsAsync(XblContextHandle, uint64_t, const char*, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetSingleUserStatisticsAsync");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetSingleUserStatisticsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetSingleUserStatisticsResultSize");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetSingleUserStatisticsResult(XAsyncBlock*, size_t, void*, XblUserStatisticsResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetSingleUserStatisticsResult");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsAsync(XblContextHandle, uint64_t*, size_t, const char*, const char**, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetMultipleUserStatisticsAsync");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetMultipleUserStatisticsResultSize");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsResult(XAsyncBlock*, size_t, void*, XblUserStatisticsResult**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetMultipleUserStatisticsResult");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(XblContextHandle, uint64_t*, uint32_t, const XblRequestedStatistics*, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(XAsyncBlock*, size_t, void*, XblUserStatisticsResult**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsSubscribeToStatisticChange(XblContextHandle, uint64_t, const char*, const char*, XblRealTimeActivitySubscriptionHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsSubscribeToStatisticChange");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsUnsubscribeFromStatisticChange(XblContextHandle, XblRealTimeActivitySubscriptionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsUnsubscribeFromStatisticChange");
    return E_NOTIMPL;
}

STDAPI_(XblFunctionContext) XblUserStatisticsAddStatisticChangedHandler(XblContextHandle, XblStatisticChangedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsAddStatisticChangedHandler");
    return {};
}

STDAPI_(void) XblUserStatisticsRemoveStatisticChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsRemoveStatisticChangedHandler");
}

STDAPI XblUserStatisticsTrackStatistics(XblContextHandle, const uint64_t*, size_t, const char*, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsTrackStatistics");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsStopTrackingStatistics(XblContextHandle, const uint64_t*, size_t, const char*, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsStopTrackingStatistics");
    return E_NOTIMPL;
}

STDAPI XblUserStatisticsStopTrackingUsers(XblContextHandle, const uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblUserStatisticsStopTrackingUsers");
    return E_NOTIMPL;
}

STDAPI XblEventsWriteInGameEvent(XblContextHandle, const char*, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblEventsWriteInGameEvent");
    return E_NOTIMPL;
}

STDAPI XblLeaderboardGetLeaderboardAsync(XblContextHandle, XblLeaderboardQuery, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLeaderboardGetLeaderboardAsync");
    return E_NOTIMPL;
}

STDAPI XblLeaderboardGetLeaderboardResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLeaderboardGetLeaderboardResultSize");
    return E_NOTIMPL;
}

STDAPI XblLeaderboardGetLeaderboardResult(XAsyncBlock*, size_t, void*, XblLeaderboardResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLeaderboardGetLeaderboardResult");
    return E_NOTIMPL;
}

STDAPI XblLeaderboardResultGetNextAsync(XblContextHandle, XblLeaderboardResult*, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLeaderboardResultGetNextAsync");
    return E_NOTIMPL;
}

STDAPI XblLeaderboardResultGetNextResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLeaderboardResultGetNextResultSize");
    return E_NOTIMPL;
}

STDAPI XblLeaderboardResultGetNextResult(XAsyncBlock*, size_t, void*, XblLeaderboardResult**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLeaderboardResultGetNextResult");
    return E_NOTIMPL;
}

STDAPI XblHttpCallCreate(XblContextHandle, const char*, const char*, XblHttpCallHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallCreate");
    return E_NOTIMPL;
}

STDAPI XblHttpCallPerformAsync(XblHttpCallHandle, XblHttpCallResponseBodyType, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallPerformAsync");
    return E_NOTIMPL;
}

STDAPI XblHttpCallDuplicateHandle(XblHttpCallHandle, XblHttpCallHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblHttpCallCloseHandle(XblHttpCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallCloseHandle");
}

STDAPI XblHttpCallSetTracing(XblHttpCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallSetTracing");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetRequestUrl(XblHttpCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetRequestUrl");
    return E_NOTIMPL;
}

STDAPI XblHttpCallRequestSetRequestBodyBytes(XblHttpCallHandle, const uint8_t*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallRequestSetRequestBodyBytes");
    return E_NOTIMPL;
}

STDAPI XblHttpCallRequestSetRequestBodyString(XblHttpCallHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallRequestSetRequestBodyString");
    return E_NOTIMPL;
}

STDAPI XblHttpCallRequestSetHeader(XblHttpCallHandle, const char*, const char*, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallRequestSetHeader");
    return E_NOTIMPL;
}

STDAPI XblHttpCallRequestSetRetryAllowed(XblHttpCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallRequestSetRetryAllowed");
    return E_NOTIMPL;
}

STDAPI XblHttpCallRequestSetRetryCacheId(XblHttpCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallRequestSetRetryCacheId");
    return E_NOTIMPL;
}

STDAPI XblHttpCallRequestSetLongHttpCall(XblHttpCallHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallRequestSetLongHttpCall");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetResponseString(XblHttpCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetResponseString");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetResponseBodyBytesSize(XblHttpCallHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetResponseBodyBytesSize");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetResponseBodyBytes(XblHttpCallHandle, size_t, uint8_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetResponseBodyBytes");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetStatusCode(XblHttpCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetStatusCode");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetNetworkErrorCode(XblHttpCallHandle, HRESULT*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetNetworkErrorCode");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetPlatformNetworkErrorMessage(XblHttpCallHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetPlatformNetworkErrorMessage");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetHeader(XblHttpCallHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetHeader");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetNumHeaders(XblHttpCallHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetNumHeaders");
    return E_NOTIMPL;
}

STDAPI XblHttpCallGetHeaderAtIndex(XblHttpCallHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblHttpCallGetHeaderAtIndex");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultGetItems(XblTitleStorageBlobMetadataResultHandle, const XblTitleStorageBlobMetadata**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultGetItems");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultHasNext(XblTitleStorageBlobMetadataResultHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultHasNext");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultGetNextAsync(XblTitleStorageBlobMetadataResultHandle, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultGetNextAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultGetNextResult(XAsyncBlock*, XblTitleStorageBlobMetadataResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultGetNextResult");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultDuplicateHandle(XblTitleStorageBlobMetadataResultHandle, XblTitleStorageBlobMetadataResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI_(void) XblTitleStorageBlobMetadataResultCloseHandle(XblTitleStorageBlobMetadataResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultCloseHandle");
}

STDAPI XblTitleStorageGetQuotaAsync(XblContextHandle, const char*, XblTitleStorageType, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetQuotaAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageGetQuotaResult(XAsyncBlock*, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetQuotaResult");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageGetBlobMetadataAsync(XblContextHandle, const char*, XblTitleStorageType, const char*, uint64_t, uint32_t, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetBlobMetadataAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageGetBlobMetadataResult(XAsyncBlock*, XblTitleStorageBlobMetadataResultHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetBlobMetadataResult");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageDeleteBlobAsync(XblContextHandle, XblTitleStorageBlobMetadata, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageDeleteBlobAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageDownloadBlobAsync(XblContextHandle, XblTitleStorageBlobMetadata, uint8_t*, size_t, XblTitleStorageETagMatchCondition, const char*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageDownloadBlobAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageDownloadBlobResult(XAsyncBlock*, XblTitleStorageBlobMetadata*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageDownloadBlobResult");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageUploadBlobAsync(XblContextHandle, XblTitleStorageBlobMetadata, const uint8_t*, size_t, XblTitleStorageETagMatchCondition, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageUploadBlobAsync");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageUploadBlobResult(XAsyncBlock*, XblTitleStorageBlobMetadata*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageUploadBlobResult");
    return E_NOTIMPL;
}

STDAPI XErrorReport(HRESULT, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XErrorReport");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerSetBackgroundWorkAsyncQueue() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerSetBackgroundWorkAsyncQueue");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetUsersFromXboxUserIds() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetUsersFromXboxUserIds");
    return E_NOTIMPL;
}

STDAPI XblEventsSetMaxFileSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblEventsSetMaxFileSize");
    return E_NOTIMPL;
}

STDAPI XblEventsSetStorageAllotment() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblEventsSetStorageAllotment");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageClearComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageClearComplete");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageReadComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageReadComplete");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageSetHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageSetHandlers");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageWriteComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageWriteComplete");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityRemoveInviteHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityRemoveInviteHandler");
    return E_NOTIMPL;
}

STDAPI_(int32_t) XblGameInviteAddNotificationHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblGameInviteAddNotificationHandler");
    return {};
}

STDAPI_(int32_t) XblMultiplayerActivityAddInviteHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityAddInviteHandler");
    return {};
}

STDAPI_(void) XblGameInviteRemoveNotificationHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblGameInviteRemoveNotificationHandler");
}

STDAPI XalAddUserWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalAddUserWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XalAddUserWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalAddUserWithUiResult");
    return E_NOTIMPL;
}

STDAPI XalCheckUcsConsentForAllUsers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCheckUcsConsentForAllUsers");
    return E_NOTIMPL;
}

STDAPI XalCleanupAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCleanupAsync");
    return E_NOTIMPL;
}

STDAPI XalCleanupResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCleanupResult");
    return E_NOTIMPL;
}

STDAPI XalCompareUsers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCompareUsers");
    return E_NOTIMPL;
}

STDAPI XalFindUserByLocalId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalFindUserByLocalId");
    return E_NOTIMPL;
}

STDAPI XalGetDeviceUser() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetDeviceUser");
    return E_NOTIMPL;
}

STDAPI XalGetMaxUsers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetMaxUsers");
    return E_NOTIMPL;
}

STDAPI XalGetSandbox() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetSandbox");
    return E_NOTIMPL;
}

STDAPI XalGetSandboxSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetSandboxSize");
    return E_NOTIMPL;
}

STDAPI XalInitialize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalInitialize");
    return E_NOTIMPL;
}

STDAPI XalMemGetFunctions() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalMemGetFunctions");
    return E_NOTIMPL;
}

STDAPI XalMemSetFunctions() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalMemSetFunctions");
    return E_NOTIMPL;
}

STDAPI XalPlatformCryptoSetCallbacks() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformCryptoSetCallbacks");
    return E_NOTIMPL;
}

STDAPI XalPlatformDateTimeSetCallbacks() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformDateTimeSetCallbacks");
    return E_NOTIMPL;
}

STDAPI XalPlatformRemoteConnectCancelPrompt() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformRemoteConnectCancelPrompt");
    return E_NOTIMPL;
}

STDAPI XalPlatformRemoteConnectClearEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformRemoteConnectClearEventHandlers");
    return E_NOTIMPL;
}

STDAPI XalPlatformRemoteConnectSetEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformRemoteConnectSetEventHandlers");
    return E_NOTIMPL;
}

STDAPI XalPlatformStorageClearEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageClearEventHandlers");
    return E_NOTIMPL;
}

STDAPI XalPlatformStorageSetEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageSetEventHandlers");
    return E_NOTIMPL;
}

STDAPI XalPlatformWebClearEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformWebClearEventHandler");
    return E_NOTIMPL;
}

STDAPI XalPlatformWebSetEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformWebSetEventHandler");
    return E_NOTIMPL;
}

STDAPI XalSignOutUserAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalSignOutUserAsync");
    return E_NOTIMPL;
}

STDAPI XalSignOutUserResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalSignOutUserResult");
    return E_NOTIMPL;
}

STDAPI XalTryAddDefaultUserSilentlyAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddDefaultUserSilentlyAsync");
    return E_NOTIMPL;
}

STDAPI XalTryAddDefaultUserSilentlyResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddDefaultUserSilentlyResult");
    return E_NOTIMPL;
}

STDAPI XalTryAddUserByIdAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddUserByIdAsync");
    return E_NOTIMPL;
}

STDAPI XalTryAddUserByIdResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddUserByIdResult");
    return E_NOTIMPL;
}

STDAPI XalUserCheckPrivilege() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCheckPrivilege");
    return E_NOTIMPL;
}

STDAPI XalUserCheckUcsConsent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCheckUcsConsent");
    return E_NOTIMPL;
}

STDAPI XalUserDuplicateHandle() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserDuplicateHandle");
    return E_NOTIMPL;
}

STDAPI XalUserGetAgeGroup() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetAgeGroup");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamerPictureAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamerPictureAsync");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamerPictureResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamerPictureResult");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamerPictureResultSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamerPictureResultSize");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamertag() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamertag");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamertagSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamertagSize");
    return E_NOTIMPL;
}

STDAPI XalUserGetLocalId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetLocalId");
    return E_NOTIMPL;
}

STDAPI XalUserGetSignoutDeferral() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetSignoutDeferral");
    return E_NOTIMPL;
}

STDAPI XalUserGetState() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetState");
    return E_NOTIMPL;
}

STDAPI XalUserGetTokenAndSignatureSilentlyAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetTokenAndSignatureSilentlyAsync");
    return E_NOTIMPL;
}

STDAPI XalUserGetTokenAndSignatureSilentlyResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetTokenAndSignatureSilentlyResult");
    return E_NOTIMPL;
}

STDAPI XalUserGetTokenAndSignatureSilentlyResultSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetTokenAndSignatureSilentlyResultSize");
    return E_NOTIMPL;
}

STDAPI XalUserManageUcsConsentWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserManageUcsConsentWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XalUserManageUcsConsentWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserManageUcsConsentWithUiResult");
    return E_NOTIMPL;
}

STDAPI XalUserRegisterChangeEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserRegisterChangeEventHandler");
    return E_NOTIMPL;
}

STDAPI XalUserResolveIssueWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveIssueWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XalUserResolveIssueWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveIssueWithUiResult");
    return E_NOTIMPL;
}

STDAPI XalUserResolveUserPrivilegeWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveUserPrivilegeWithUiAsync");
    return E_NOTIMPL;
}

STDAPI XalUserResolveUserPrivilegeWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveUserPrivilegeWithUiResult");
    return E_NOTIMPL;
}

STDAPI_(bool) XalGetDeviceUserIsPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetDeviceUserIsPresent");
    return {};
}

STDAPI_(bool) XalSignOutUserAsyncIsPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalSignOutUserAsyncIsPresent");
    return {};
}

STDAPI_(bool) XalUserIsDevice() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserIsDevice");
    return {};
}

STDAPI_(bool) XalUserIsGuest() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserIsGuest");
    return {};
}

STDAPI_(bool) XalUserResolvePrivilegeWithUiIsPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolvePrivilegeWithUiIsPresent");
    return {};
}

STDAPI_(void) XalPlatformStorageClearComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageClearComplete");
}

STDAPI_(void) XalPlatformStorageReadComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageReadComplete");
}

STDAPI_(void) XalPlatformStorageWriteComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageWriteComplete");
}

STDAPI_(void) XalPlatformWebShowUrlComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformWebShowUrlComplete");
}

STDAPI_(void) XalUserCloseHandle() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCloseHandle");
}

STDAPI_(void) XalUserCloseSignoutDeferral() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCloseSignoutDeferral");
}

STDAPI_(void) XalUserUnregisterChangeEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserUnregisterChangeEventHandler");
}
