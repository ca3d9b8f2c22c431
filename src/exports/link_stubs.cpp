// Link stubs: declared functions without an implementation. Each answers E_NOTIMPL, or
// nothing at all where it returns no HRESULT, and says so once in the log.
// Rendered from the registry by `python -m xblshim.abi render`.

// clang-format off
#include "base/log.h"

#include <XGame.h>
#include <XUser.h>
#include <httpClient/httpClient.h>
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

STDAPI_(void) XLaunchNewGame(const char*, const char*, XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchNewGame");
}

STDAPI XLaunchRestartOnCrash(const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchRestartOnCrash");
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
