// Link stubs: declared functions without an implementation. Each returns E_NOTIMPL, or
// nothing at all where it returns no HRESULT, leaves its handles null, and logs its first call.
// Rendered from the registry by `python -m xblshim.abi render`.

// clang-format off
#include "base/log.h"

#include <XAppCapture.h>
#include <XGame.h>
#include <XGameStreaming.h>
#include <XGameUI.h>
#include <XNetworking.h>
#include <XPackage.h>
#include <XPersistentLocalStorage.h>
#include <XSpeechSynthesizer.h>
#include <XUser.h>
#include <exports/unlisted.h>
#include <httpClient/httpClient.h>
#include <httpClient/httpProvider.h>
#include <httpClient/mock.h>
#include <httpClient/trace.h>
#include <xsapi-c/matchmaking_c.h>
#include <xsapi-c/multiplayer_activity_c.h>
#include <xsapi-c/multiplayer_c.h>
#include <xsapi-c/multiplayer_manager_c.h>
#include <xsapi-c/social_c.h>
#include <xsapi-c/social_manager_c.h>
#include <xsapi-c/title_storage_c.h>

using xblshim::base::log_not_implemented;

STDAPI HCTraceSetPlatformCallbacks(HCTracePlatformThisThreadIdCallback*, void*, HCTracePlatformWriteMessageToDebuggerCallback*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCTraceSetPlatformCallbacks", "the log");
    return E_NOTIMPL;
}

STDAPI HCMockCallCreate(HCMockCallHandle* call) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockCallCreate", "canned responses for HTTP calls");
    if (call != nullptr) {
        *call = {};
    }
    return E_NOTIMPL;
}

STDAPI HCMockAddMock(HCMockCallHandle, const char*, const char*, const uint8_t*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockAddMock", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockSetMockMatchedCallback(HCMockCallHandle, HCMockMatchedCallback, void*)
{
    log_not_implemented("HCMockSetMockMatchedCallback", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockRemoveMock(HCMockCallHandle)
{
    log_not_implemented("HCMockRemoveMock", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockClearMocks() XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockClearMocks", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI_(HCMockCallHandle) HCMockCallDuplicateHandle(HCMockCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockCallDuplicateHandle", "canned responses for HTTP calls");
    return {};
}

STDAPI HCMockCallCloseHandle(HCMockCallHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockCallCloseHandle", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetResponseBodyBytes(HCMockCallHandle, const uint8_t*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetResponseBodyBytes", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetStatusCode(HCMockCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetStatusCode", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetNetworkErrorCode(HCMockCallHandle, HRESULT, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetNetworkErrorCode", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCMockResponseSetHeader(HCMockCallHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCMockResponseSetHeader", "canned responses for HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCSetGlobalProxy(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSetGlobalProxy", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketCreate(HCWebsocketHandle* websocket, HCWebSocketMessageFunction, HCWebSocketBinaryMessageFunction, HCWebSocketCloseEventFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketCreate", "HTTP calls");
    if (websocket != nullptr) {
        *websocket = {};
    }
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetOptions(HCWebsocketHandle, HCWebSocketOptions) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetOptions", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetMaxReceiveBufferSize(HCWebsocketHandle, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetMaxReceiveBufferSize", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetProxyUri(HCWebsocketHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetProxyUri", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetProxyDecryptsHttps(HCWebsocketHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetProxyDecryptsHttps", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetHeader(HCWebsocketHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetHeader", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetResponseHeader(HCWebsocketHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetResponseHeader", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetNumResponseHeaders(HCWebsocketHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetNumResponseHeaders", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetResponseHeaderAtIndex(HCWebsocketHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetResponseHeaderAtIndex", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetPingInterval(HCWebsocketHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetPingInterval", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetEventFunctions(HCWebsocketHandle, HCWebSocketMessageFunction*, HCWebSocketBinaryMessageFunction*, HCWebSocketCloseEventFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetEventFunctions", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetBinaryMessageFragmentEventFunction(HCWebsocketHandle, HCWebSocketBinaryMessageFragmentFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetBinaryMessageFragmentEventFunction", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSetBinaryMessageFragmentEventFunction(HCWebsocketHandle, HCWebSocketBinaryMessageFragmentFunction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSetBinaryMessageFragmentEventFunction", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketConnectAsync(const char*, const char*, HCWebsocketHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketConnectAsync", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCGetWebSocketConnectResult(XAsyncBlock*, WebSocketCompletionResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetWebSocketConnectResult", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSendMessageAsync(HCWebsocketHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSendMessageAsync", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketSendBinaryMessageAsync(HCWebsocketHandle, const uint8_t*, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketSendBinaryMessageAsync", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCGetWebSocketSendMessageResult(XAsyncBlock*, WebSocketCompletionResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetWebSocketSendMessageResult", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketDisconnect(HCWebsocketHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketDisconnect", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI HCWebSocketDisconnectWithStatus(HCWebsocketHandle, HCWebSocketCloseStatus) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketDisconnectWithStatus", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI_(HCWebsocketHandle) HCWebSocketDuplicateHandle(HCWebsocketHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketDuplicateHandle", "HTTP calls");
    return {};
}

STDAPI HCWebSocketCloseHandle(HCWebsocketHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketCloseHandle", "HTTP calls");
    return E_NOTIMPL;
}

STDAPI_(int32_t) HCAddWebSocketRoutedHandler(HCWebSocketRoutedHandler, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCAddWebSocketRoutedHandler", "HTTP calls");
    return {};
}

STDAPI_(void) HCRemoveWebSocketRoutedHandler(int32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCRemoveWebSocketRoutedHandler", "HTTP calls");
}

STDAPI HCSetHttpCallPerformFunction(HCCallPerformFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSetHttpCallPerformFunction", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCGetHttpCallPerformFunction(HCCallPerformFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetHttpCallPerformFunction", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseGetDynamicBytesWritten(HCCallHandle, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseGetDynamicBytesWritten", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetDynamicSize(HCCallHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetDynamicSize", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseAddDynamicBytesWritten(HCCallHandle, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseAddDynamicBytesWritten", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetResponseBodyBytes(HCCallHandle, const uint8_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetResponseBodyBytes", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseAppendResponseBodyBytes(HCCallHandle, const uint8_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseAppendResponseBodyBytes", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetStatusCode(HCCallHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetStatusCode", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetNetworkErrorCode(HCCallHandle, HRESULT, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetNetworkErrorCode", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetPlatformNetworkErrorMessage(HCCallHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetPlatformNetworkErrorMessage", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetHeader(HCCallHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetHeader", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCHttpCallResponseSetHeaderWithLength(HCCallHandle, const char*, size_t, const char*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCHttpCallResponseSetHeaderWithLength", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCSetWebSocketFunctions(HCWebSocketConnectFunction, HCWebSocketSendMessageFunction, HCWebSocketSendBinaryMessageFunction, HCWebSocketDisconnectFunction, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCSetWebSocketFunctions", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCGetWebSocketFunctions(HCWebSocketConnectFunction*, HCWebSocketSendMessageFunction*, HCWebSocketSendBinaryMessageFunction*, HCWebSocketDisconnectFunction*, void**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCGetWebSocketFunctions", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetProxyUri(HCWebsocketHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetProxyUri", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetHeader(HCWebsocketHandle, const char*, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetHeader", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetNumHeaders(HCWebsocketHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetNumHeaders", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetHeaderAtIndex(HCWebsocketHandle, uint32_t, const char**, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetHeaderAtIndex", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI HCWebSocketGetPingInterval(HCWebsocketHandle, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("HCWebSocketGetPingInterval", "a title's own HTTP stack, and reading requests");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyAsync(XUserHandle, XUserGetMsaTokenSilentlyOptions, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyAsync", "users");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyResultSize", "users");
    return E_NOTIMPL;
}

STDAPI XUserGetMsaTokenSilentlyResult(XAsyncBlock*, size_t, char*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XUserGetMsaTokenSilentlyResult", "users");
    return E_NOTIMPL;
}

STDAPI_(void) XLaunchNewGame(const char*, const char*, XUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XLaunchNewGame", "the running title");
}

STDAPI XNetworkingVerifyServerCertificate(void*, const XNetworkingSecurityInformation*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingVerifyServerCertificate", "state of the network");
    return E_NOTIMPL;
}

STDAPI XNetworkingQueryStatistics(XNetworkingStatisticsType, XNetworkingStatisticsBuffer*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XNetworkingQueryStatistics", "state of the network");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationAsync(XAsyncBlock*, XUserHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationAsync", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationResult(XAsyncBlock*, size_t, void*, XGameUiWebAuthenticationResultData**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationResult", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationResultSize", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiShowWebAuthenticationWithOptionsAsync(XAsyncBlock*, XUserHandle, const char*, const char*, XGameUiWebAuthenticationOptions) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiShowWebAuthenticationWithOptionsAsync", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryOpen(const XGameUiTextEntryOptions*, uint32_t, const char*, uint32_t, XGameUiTextEntryHandle* handle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryOpen", "dialogs of the system");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryGetState(XGameUiTextEntryHandle, XGameUiTextEntryChangeTypeFlags*, uint32_t*, uint32_t*, uint32_t*, uint32_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryGetState", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI_(void) XGameUiTextEntryClose(XGameUiTextEntryHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryClose", "dialogs of the system");
}

STDAPI XGameUiTextEntryGetExtents(XGameUiTextEntryHandle, XGameUiTextEntryExtents*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryGetExtents", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryUpdatePositionHint(XGameUiTextEntryHandle, XGameUiTextEntryPositionHint) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryUpdatePositionHint", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiTextEntryUpdateVisibility(XGameUiTextEntryHandle, XGameUiTextEntryVisibilityFlags) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiTextEntryUpdateVisibility", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetUiCallbacks(const XGameUiUiCallbacks*, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetUiCallbacks", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetMessageDialogUiResponse(XGameUiCallbackHandle, XGameUiMessageDialogButton) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetMessageDialogUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetPlayerPickerUiResponse(XGameUiCallbackHandle, uint32_t, const uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetPlayerPickerUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetTextEntryUiResponse(XGameUiCallbackHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetTextEntryUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetPlayerProfileCardUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetPlayerProfileCardUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetSendGameInviteUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetSendGameInviteUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetAchievementsUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetAchievementsUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetMultiplayerActivityGameInviteUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetMultiplayerActivityGameInviteUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XGameUiSetErrorDialogUiResponse(XGameUiCallbackHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameUiSetErrorDialogUiResponse", "dialogs of the system");
    return E_NOTIMPL;
}

STDAPI XPackageGetMountPath(XPackageMountHandle, size_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetMountPath", "packages, their chunks and mounts");
    return E_NOTIMPL;
}

STDAPI XPackageGetMountPathSize(XPackageMountHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetMountPathSize", "packages, their chunks and mounts");
    return E_NOTIMPL;
}

STDAPI XPackageMount(const char*, XPackageMountHandle* mount) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageMount", "packages, their chunks and mounts");
    if (mount != nullptr) {
        *mount = {};
    }
    return E_NOTIMPL;
}

STDAPI XPackageUninstallUWPInstance(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUninstallUWPInstance", "packages, their chunks and mounts");
    return E_NOTIMPL;
}

STDAPI XPackageMountWithUiAsync(const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageMountWithUiAsync", "packages, their chunks and mounts");
    return E_NOTIMPL;
}

STDAPI XPackageMountWithUiResult(XAsyncBlock*, XPackageMountHandle* mount) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageMountWithUiResult", "packages, their chunks and mounts");
    if (mount != nullptr) {
        *mount = {};
    }
    return E_NOTIMPL;
}

STDAPI XPackageGetPackageKind(const char*, XPackageKind*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageGetPackageKind", "packages, their chunks and mounts");
    return E_NOTIMPL;
}

STDAPI_(bool) XPackageUninstallPackage(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPackageUninstallPackage", "packages, their chunks and mounts");
    return {};
}

STDAPI XPersistentLocalStorageMountForPackage(const char*, XPackageMountHandle* mountHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XPersistentLocalStorageMountForPackage", "folder for local data");
    if (mountHandle != nullptr) {
        *mountHandle = {};
    }
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCloseHandle(XSpeechSynthesizerHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCloseHandle", "text as speech");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCloseStreamHandle(XSpeechSynthesizerStreamHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCloseStreamHandle", "text as speech");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCreate(XSpeechSynthesizerHandle* speechSynthesizer) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCreate", "text as speech");
    if (speechSynthesizer != nullptr) {
        *speechSynthesizer = {};
    }
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCreateStreamFromSsml(XSpeechSynthesizerHandle, const char*, XSpeechSynthesizerStreamHandle* speechSynthesisStream) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCreateStreamFromSsml", "text as speech");
    if (speechSynthesisStream != nullptr) {
        *speechSynthesisStream = {};
    }
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerCreateStreamFromText(XSpeechSynthesizerHandle, const char*, XSpeechSynthesizerStreamHandle* speechSynthesisStream) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerCreateStreamFromText", "text as speech");
    if (speechSynthesisStream != nullptr) {
        *speechSynthesisStream = {};
    }
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerGetStreamData(XSpeechSynthesizerStreamHandle, size_t, void*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerGetStreamData", "text as speech");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerGetStreamDataSize(XSpeechSynthesizerStreamHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerGetStreamDataSize", "text as speech");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerSetCustomVoice(XSpeechSynthesizerHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerSetCustomVoice", "text as speech");
    return E_NOTIMPL;
}

STDAPI XSpeechSynthesizerSetDefaultVoice(XSpeechSynthesizerHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XSpeechSynthesizerSetDefaultVoice", "text as speech");
    return E_NOTIMPL;
}

STDAPI XAppCaptureCloseScreenshotStream(XAppCaptureScreenshotStreamHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureCloseScreenshotStream", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureOpenScreenshotStream(const char*, XAppCaptureScreenshotFormatFlag, XAppCaptureScreenshotStreamHandle* handle, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureOpenScreenshotStream", "screenshots, clips and broadcasts");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XAppCaptureReadScreenshotStream(XAppCaptureScreenshotStreamHandle, uint64_t, uint32_t, uint8_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureReadScreenshotStream", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureRecordDiagnosticClip(time_t, uint32_t, const char*, XAppCaptureRecordClipResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureRecordDiagnosticClip", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureTakeDiagnosticScreenshot(bool, XAppCaptureScreenshotFormatFlag, const char*, XAppCaptureDiagnosticScreenshotResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureTakeDiagnosticScreenshot", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureTakeScreenshot(XUserHandle, XAppCaptureTakeScreenshotResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureTakeScreenshot", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureRecordTimespan(const SYSTEMTIME*, uint64_t, XAppCaptureLocalResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureRecordTimespan", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureReadLocalStream(XAppCaptureLocalStreamHandle, size_t, uint32_t, uint8_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureReadLocalStream", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureStartUserRecord(XUserHandle, uint32_t, char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureStartUserRecord", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureStopUserRecord(const char*, XAppCaptureUserRecordingResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureStopUserRecord", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureCancelUserRecord(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureCancelUserRecord", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XAppCaptureCloseLocalStream(XAppCaptureLocalStreamHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XAppCaptureCloseLocalStream", "screenshots, clips and broadcasts");
    return E_NOTIMPL;
}

STDAPI XGameStreamingSetResolution(uint32_t, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XGameStreamingSetResolution", "a title that is streamed to other devices");
    return E_NOTIMPL;
}

STDAPI_(XblMultiplayerSessionReference) XblMultiplayerSessionReferenceCreate(const char*, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceCreate", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSessionReferenceParseFromUriPath(const char*, XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceParseFromUriPath", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionReferenceToUriPath(const XblMultiplayerSessionReference*, XblMultiplayerSessionReferenceUri*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceToUriPath", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerSessionReferenceIsValid(const XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionReferenceIsValid", "sessions that several players share");
    return {};
}

STDAPI_(XblMultiplayerSessionHandle) XblMultiplayerSessionCreateHandle(uint64_t, const XblMultiplayerSessionReference*, const XblMultiplayerSessionInitArgs*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCreateHandle", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSessionDuplicateHandle(XblMultiplayerSessionHandle, XblMultiplayerSessionHandle* duplicatedHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionDuplicateHandle", "sessions that several players share");
    if (duplicatedHandle != nullptr) {
        *duplicatedHandle = {};
    }
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSessionCloseHandle(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCloseHandle", "sessions that several players share");
}

STDAPI_(XblTournamentArbitrationStatus) XblMultiplayerSessionArbitrationStatus(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionArbitrationStatus", "sessions that several players share");
    return {};
}

STDAPI_(time_t) XblMultiplayerSessionTimeOfSession(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionTimeOfSession", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerSessionInitializationInfo*) XblMultiplayerSessionGetInitializationInfo(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetInitializationInfo", "sessions that several players share");
    return {};
}

STDAPI_(XblMultiplayerSessionChangeTypes) XblMultiplayerSessionSubscribedChangeTypes(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSubscribedChangeTypes", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSessionHostCandidates(XblMultiplayerSessionHandle, const XblDeviceToken**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionHostCandidates", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(const XblMultiplayerSessionReference*) XblMultiplayerSessionSessionReference(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSessionReference", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerSessionSessionConstants(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSessionConstants", "sessions that several players share");
    return {};
}

STDAPI_(void) XblMultiplayerSessionConstantsSetMaxMembersInSession(XblMultiplayerSessionHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetMaxMembersInSession", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionConstantsSetVisibility(XblMultiplayerSessionHandle, XblMultiplayerSessionVisibility) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetVisibility", "sessions that several players share");
}

STDAPI XblMultiplayerSessionConstantsSetTimeouts(XblMultiplayerSessionHandle, uint64_t, uint64_t, uint64_t, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetTimeouts", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetArbitrationTimeouts(XblMultiplayerSessionHandle, uint64_t, uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetArbitrationTimeouts", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetQosConnectivityMetrics(XblMultiplayerSessionHandle, bool, bool, bool, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetQosConnectivityMetrics", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetMemberInitialization(XblMultiplayerSessionHandle, XblMultiplayerMemberInitialization) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetMemberInitialization", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetPeerToPeerRequirements(XblMultiplayerSessionHandle, XblMultiplayerPeerToPeerRequirements) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetPeerToPeerRequirements", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetPeerToHostRequirements(XblMultiplayerSessionHandle, XblMultiplayerPeerToHostRequirements) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetPeerToHostRequirements", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetCapabilities(XblMultiplayerSessionHandle, XblMultiplayerSessionCapabilities) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetCapabilities", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionConstantsSetCloudComputePackageJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionConstantsSetCloudComputePackageJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(const XblMultiplayerSessionProperties*) XblMultiplayerSessionSessionProperties(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSessionProperties", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSessionPropertiesSetKeywords(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetKeywords", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSessionPropertiesSetJoinRestriction(XblMultiplayerSessionHandle, XblMultiplayerSessionRestriction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetJoinRestriction", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionPropertiesSetReadRestriction(XblMultiplayerSessionHandle, XblMultiplayerSessionRestriction) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetReadRestriction", "sessions that several players share");
}

STDAPI XblMultiplayerSessionPropertiesSetTurnCollection(XblMultiplayerSessionHandle, const uint32_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionPropertiesSetTurnCollection", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionRoleTypes(XblMultiplayerSessionHandle, const XblMultiplayerRoleType**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionRoleTypes", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionGetRoleByName(XblMultiplayerSessionHandle, const char*, const char*, const XblMultiplayerRole**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetRoleByName", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetMutableRoleSettings(XblMultiplayerSessionHandle, const char*, const char*, uint32_t*, uint32_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMutableRoleSettings", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionMembers(XblMultiplayerSessionHandle, const XblMultiplayerSessionMember**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionMembers", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(const XblMultiplayerSessionMember*) XblMultiplayerSessionGetMember(XblMultiplayerSessionHandle, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetMember", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerMatchmakingServer*) XblMultiplayerSessionMatchmakingServer(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionMatchmakingServer", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerTournamentsServer*) XblMultiplayerSessionTournamentsServer(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionTournamentsServer", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerArbitrationServer*) XblMultiplayerSessionArbitrationServer(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionArbitrationServer", "sessions that several players share");
    return {};
}

STDAPI_(uint32_t) XblMultiplayerSessionMembersAccepted(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionMembersAccepted", "sessions that several players share");
    return {};
}

STDAPI_(const char*) XblMultiplayerSessionRawServersJson(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionRawServersJson", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSessionSetRawServersJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetRawServersJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(const char*) XblMultiplayerSessionEtag(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionEtag", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerSessionMember*) XblMultiplayerSessionCurrentUser(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUser", "sessions that several players share");
    return {};
}

STDAPI_(const XblMultiplayerSessionInfo*) XblMultiplayerSessionGetInfo(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionGetInfo", "sessions that several players share");
    return {};
}

STDAPI_(XblWriteSessionStatus) XblMultiplayerSessionWriteStatus(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionWriteStatus", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSessionAddMemberReservation(XblMultiplayerSessionHandle, uint64_t, const char*, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionAddMemberReservation", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionJoin(XblMultiplayerSessionHandle, const char*, bool, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionJoin", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSessionSetInitializationSucceeded(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetInitializationSucceeded", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionSetHostDeviceToken(XblMultiplayerSessionHandle, XblDeviceToken) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetHostDeviceToken", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionSetMatchmakingServerConnectionPath(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMatchmakingServerConnectionPath", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionSetClosed(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetClosed", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionSetLocked(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetLocked", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionSetAllocateCloudCompute(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetAllocateCloudCompute", "sessions that several players share");
}

STDAPI_(void) XblMultiplayerSessionSetMatchmakingResubmit(XblMultiplayerSessionHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMatchmakingResubmit", "sessions that several players share");
}

STDAPI XblMultiplayerSessionSetServerConnectionStringCandidates(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetServerConnectionStringCandidates", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetSessionChangeSubscription(XblMultiplayerSessionHandle, XblMultiplayerSessionChangeTypes) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetSessionChangeSubscription", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionLeave(XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionLeave", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetStatus(XblMultiplayerSessionHandle, XblMultiplayerSessionMemberStatus) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetStatus", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblFormatSecureDeviceAddress(const char*, XblFormattedSecureDeviceAddress*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblFormatSecureDeviceAddress", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetRoles(XblMultiplayerSessionHandle, const XblMultiplayerSessionMemberRole*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetRoles", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetMembersInGroup(XblMultiplayerSessionHandle, uint32_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetMembersInGroup", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetGroups(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetGroups", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetEncounters(XblMultiplayerSessionHandle, const char**, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetEncounters", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetQosMeasurements(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetQosMeasurements", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetServerQosMeasurements(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetServerQosMeasurements", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserSetCustomPropertyJson(XblMultiplayerSessionHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserSetCustomPropertyJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionSetCustomPropertyJson(XblMultiplayerSessionHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionSetCustomPropertyJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSessionDeleteCustomPropertyJson(XblMultiplayerSessionHandle, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionDeleteCustomPropertyJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(XblMultiplayerSessionChangeTypes) XblMultiplayerSessionCompare(XblMultiplayerSessionHandle, XblMultiplayerSessionHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSessionCompare", "sessions that several players share");
    return {};
}

STDAPI XblMultiplayerSearchHandleDuplicateHandle(XblMultiplayerSearchHandle, XblMultiplayerSearchHandle* duplicatedHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleDuplicateHandle", "sessions that several players share");
    if (duplicatedHandle != nullptr) {
        *duplicatedHandle = {};
    }
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerSearchHandleCloseHandle(XblMultiplayerSearchHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleCloseHandle", "sessions that several players share");
}

STDAPI XblMultiplayerSearchHandleGetSessionReference(XblMultiplayerSearchHandle, XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetSessionReference", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetId(XblMultiplayerSearchHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetId", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetSessionOwnerXuids(XblMultiplayerSearchHandle, const uint64_t**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetSessionOwnerXuids", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetTags(XblMultiplayerSearchHandle, const XblMultiplayerSessionTag**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetTags", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetStringAttributes(XblMultiplayerSearchHandle, const XblMultiplayerSessionStringAttribute**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetStringAttributes", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetNumberAttributes(XblMultiplayerSearchHandle, const XblMultiplayerSessionNumberAttribute**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetNumberAttributes", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetVisibility(XblMultiplayerSearchHandle, XblMultiplayerSessionVisibility*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetVisibility", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetJoinRestriction(XblMultiplayerSearchHandle, XblMultiplayerSessionRestriction*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetJoinRestriction", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetSessionClosed(XblMultiplayerSearchHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetSessionClosed", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetMemberCounts(XblMultiplayerSearchHandle, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetMemberCounts", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetCreationTime(XblMultiplayerSearchHandle, time_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetCreationTime", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(XblMultiplayerSearchHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSearchHandleGetCustomSessionPropertiesJson", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionAsync(XblContextHandle, XblMultiplayerSessionHandle, XblMultiplayerSessionWriteMode, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionResult(XAsyncBlock*, XblMultiplayerSessionHandle* handle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionResult", "sessions that several players share");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionByHandleAsync(XblContextHandle, XblMultiplayerSessionHandle, XblMultiplayerSessionWriteMode, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionByHandleAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerWriteSessionByHandleResult(XAsyncBlock*, XblMultiplayerSessionHandle* handle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerWriteSessionByHandleResult", "sessions that several players share");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionAsync(XblContextHandle, const XblMultiplayerSessionReference*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionResult(XAsyncBlock*, XblMultiplayerSessionHandle* handle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionResult", "sessions that several players share");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionByHandleAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionByHandleAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSessionByHandleResult(XAsyncBlock*, XblMultiplayerSessionHandle* handle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSessionByHandleResult", "sessions that several players share");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XblMultiplayerQuerySessionsAsync(XblContextHandle, const XblMultiplayerSessionQuery*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerQuerySessionsAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerQuerySessionsResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerQuerySessionsResultCount", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerQuerySessionsResult(XAsyncBlock*, size_t, XblMultiplayerSessionQueryResult*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerQuerySessionsResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetActivityAsync(XblContextHandle, const XblMultiplayerSessionReference*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetActivityAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerClearActivityAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerClearActivityAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetTransferHandleAsync(XblContextHandle, XblMultiplayerSessionReference, XblMultiplayerSessionReference, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetTransferHandleAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetTransferHandleResult(XAsyncBlock*, XblMultiplayerSessionHandleId*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetTransferHandleResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerCreateSearchHandleAsync(XblContextHandle, const XblMultiplayerSessionReference*, const XblMultiplayerSessionTag*, size_t, const XblMultiplayerSessionNumberAttribute*, size_t, const XblMultiplayerSessionStringAttribute*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerCreateSearchHandleAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerCreateSearchHandleResult(XAsyncBlock*, XblMultiplayerSearchHandle* handle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerCreateSearchHandleResult", "sessions that several players share");
    if (handle != nullptr) {
        *handle = {};
    }
    return E_NOTIMPL;
}

STDAPI XblMultiplayerDeleteSearchHandleAsync(XblContextHandle, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerDeleteSearchHandleAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSearchHandlesAsync(XblContextHandle, const char*, const char*, const char*, bool, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSearchHandlesAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSearchHandlesResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSearchHandlesResultCount", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetSearchHandlesResult(XAsyncBlock*, XblMultiplayerSearchHandle*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetSearchHandlesResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSendInvitesAsync(XblContextHandle, const XblMultiplayerSessionReference*, const uint64_t*, size_t, uint32_t, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSendInvitesAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSendInvitesResult(XAsyncBlock*, size_t, XblMultiplayerInviteHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSendInvitesResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForSocialGroupAsync(XblContextHandle, const char*, uint64_t, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForSocialGroupAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(XblContextHandle, const char*, uint64_t, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForSocialGroupResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForSocialGroupResultCount", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForSocialGroupResult(XAsyncBlock*, size_t, XblMultiplayerActivityDetails*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForSocialGroupResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(XAsyncBlock*, size_t, void*, XblMultiplayerActivityDetails**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForUsersAsync(XblContextHandle, const char*, const uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForUsersAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(XblContextHandle, const char*, const uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForUsersAsync", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForUsersResultCount(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForUsersResultCount", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesForUsersResult(XAsyncBlock*, size_t, XblMultiplayerActivityDetails*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesForUsersResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerGetActivitiesWithPropertiesForUsersResult(XAsyncBlock*, size_t, void*, XblMultiplayerActivityDetails**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerGetActivitiesWithPropertiesForUsersResult", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerSetSubscriptionsEnabled(XblContextHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSetSubscriptionsEnabled", "sessions that several players share");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerSubscriptionsEnabled(XblContextHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerSubscriptionsEnabled", "sessions that several players share");
    return {};
}

STDAPI XblSocialSubmitReputationFeedbackAsync(XblContextHandle, uint64_t, XblReputationFeedbackType, const XblMultiplayerSessionReference*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialSubmitReputationFeedbackAsync", "relationships of users, and reputation");
    return E_NOTIMPL;
}

STDAPI XblSocialSubmitBatchReputationFeedbackAsync(XblContextHandle, const XblReputationFeedbackItem*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialSubmitBatchReputationFeedbackAsync", "relationships of users, and reputation");
    return E_NOTIMPL;
}

STDAPI_(bool) XblSocialManagerPresenceRecordIsUserPlayingTitle(const XblSocialManagerPresenceRecord*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerPresenceRecordIsUserPlayingTitle", "friends lists that are kept up to date");
    return {};
}

STDAPI XblSocialManagerUserGroupGetType(XblSocialManagerUserGroupHandle, XblSocialUserGroupType*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetType", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetLocalUser(XblSocialManagerUserGroupHandle, XblUserHandle* localUser) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetLocalUser", "friends lists that are kept up to date");
    if (localUser != nullptr) {
        *localUser = {};
    }
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetFilters(XblSocialManagerUserGroupHandle, XblPresenceFilter*, XblRelationshipFilter*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetFilters", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetUsers(XblSocialManagerUserGroupHandle, XblSocialManagerUserPtrArray*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetUsers", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetUsersTrackedByGroup(XblSocialManagerUserGroupHandle, const uint64_t**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetUsersTrackedByGroup", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerAddLocalUser(XblUserHandle, XblSocialManagerExtraDetailLevel, XTaskQueueHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerAddLocalUser", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerRemoveLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerRemoveLocalUser", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerDoWork(const XblSocialManagerEvent**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerDoWork", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerCreateSocialUserGroupFromFilters(XblUserHandle, XblPresenceFilter, XblRelationshipFilter, XblSocialManagerUserGroupHandle* group) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerCreateSocialUserGroupFromFilters", "friends lists that are kept up to date");
    if (group != nullptr) {
        *group = {};
    }
    return E_NOTIMPL;
}

STDAPI XblSocialManagerCreateSocialUserGroupFromList(XblUserHandle, uint64_t*, size_t, XblSocialManagerUserGroupHandle* group) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerCreateSocialUserGroupFromList", "friends lists that are kept up to date");
    if (group != nullptr) {
        *group = {};
    }
    return E_NOTIMPL;
}

STDAPI XblSocialManagerDestroySocialUserGroup(XblSocialManagerUserGroupHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerDestroySocialUserGroup", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI_(size_t) XblSocialManagerGetLocalUserCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerGetLocalUserCount", "friends lists that are kept up to date");
    return {};
}

STDAPI XblSocialManagerGetLocalUsers(size_t, XblUserHandle*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerGetLocalUsers", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUpdateSocialUserGroup(XblSocialManagerUserGroupHandle, uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUpdateSocialUserGroup", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerSetRichPresencePollingStatus(XblUserHandle, bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerSetRichPresencePollingStatus", "friends lists that are kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityUpdateRecentPlayers(XblContextHandle, const XblMultiplayerActivityRecentPlayerUpdate*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityUpdateRecentPlayers", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityFlushRecentPlayersAsync(XblContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityFlushRecentPlayersAsync", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivitySetActivityAsync(XblContextHandle, const XblMultiplayerActivityInfo*, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivitySetActivityAsync", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityGetActivityAsync(XblContextHandle, const uint64_t*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityGetActivityAsync", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityGetActivityResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityGetActivityResultSize", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityGetActivityResult(XAsyncBlock*, size_t, void*, XblMultiplayerActivityInfo**, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityGetActivityResult", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityDeleteActivityAsync(XblContextHandle, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityDeleteActivityAsync", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivitySendInvitesAsync(XblContextHandle, const uint64_t*, size_t, bool, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivitySendInvitesAsync", "what a user plays with others, and invitations");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerManagerMemberAreMembersOnSameDevice(const XblMultiplayerManagerMember*, const XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerMemberAreMembersOnSameDevice", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerEventArgsXuid(XblMultiplayerEventArgsHandle, uint64_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsXuid", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsMembersCount(XblMultiplayerEventArgsHandle, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsMembersCount", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsMembers(XblMultiplayerEventArgsHandle, size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsMembers", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsMember(XblMultiplayerEventArgsHandle, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsMember", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsPropertiesJson(XblMultiplayerEventArgsHandle, const char**) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsPropertiesJson", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsFindMatchCompleted(XblMultiplayerEventArgsHandle, XblMultiplayerMatchStatus*, XblMultiplayerMeasurementFailure*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsFindMatchCompleted", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsTournamentRegistrationStateChanged(XblMultiplayerEventArgsHandle, XblTournamentRegistrationState*, XblTournamentRegistrationReason*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsTournamentRegistrationStateChanged", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsTournamentGameSessionReady(XblMultiplayerEventArgsHandle, time_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsTournamentGameSessionReady", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerEventArgsPerformQoSMeasurements(XblMultiplayerEventArgsHandle, XblMultiplayerPerformQoSMeasurementsArgs*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerEventArgsPerformQoSMeasurements", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerInitialize(const char*, XTaskQueueHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerInitialize", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerDoWork(const XblMultiplayerEvent**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerDoWork", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionCorrelationId(XblGuid*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionCorrelationId", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSessionReference(XblMultiplayerSessionReference*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSessionReference", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(size_t) XblMultiplayerManagerLobbySessionLocalMembersCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionLocalMembersCount", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionLocalMembers(size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionLocalMembers", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(size_t) XblMultiplayerManagerLobbySessionMembersCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionMembersCount", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionMembers(size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionMembers", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionHost(XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionHost", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(const char*) XblMultiplayerManagerLobbySessionPropertiesJson() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionPropertiesJson", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerManagerLobbySessionConstants() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionConstants", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(const XblTournamentTeamResult*) XblMultiplayerManagerLobbySessionLastTournamentTeamResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionLastTournamentTeamResult", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionAddLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionAddLocalUser", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionRemoveLocalUser(XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionRemoveLocalUser", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetLocalMemberProperties(XblUserHandle, const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetLocalMemberProperties", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(XblUserHandle, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(XblUserHandle, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerManagerLobbySessionIsHost(uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionIsHost", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerLobbySessionSetProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetProperties", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetSynchronizedProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetSynchronizedProperties", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionSetSynchronizedHost(const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionSetSynchronizedHost", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionInviteFriends(XblUserHandle, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionInviteFriends", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLobbySessionInviteUsers(XblUserHandle, const uint64_t*, size_t, const char*, const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLobbySessionInviteUsers", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(bool) XblMultiplayerManagerGameSessionActive() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionActive", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(const char*) XblMultiplayerManagerGameSessionCorrelationId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionCorrelationId", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(const XblMultiplayerSessionReference*) XblMultiplayerManagerGameSessionSessionReference() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSessionReference", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(size_t) XblMultiplayerManagerGameSessionMembersCount() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionMembersCount", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerGameSessionMembers(size_t, XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionMembers", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerGameSessionHost(XblMultiplayerManagerMember*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionHost", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(const char*) XblMultiplayerManagerGameSessionPropertiesJson() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionPropertiesJson", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(const XblMultiplayerSessionConstants*) XblMultiplayerManagerGameSessionConstants() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionConstants", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(bool) XblMultiplayerManagerGameSessionIsHost(uint64_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionIsHost", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerGameSessionSetProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSetProperties", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerGameSessionSetSynchronizedProperties(const char*, const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSetSynchronizedProperties", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerGameSessionSetSynchronizedHost(const char*, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerGameSessionSetSynchronizedHost", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerJoinLobby(const char*, XblUserHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinLobby", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerJoinGameFromLobby(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinGameFromLobby", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerJoinGame(const char*, const char*, const uint64_t*, size_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinGame", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerLeaveGame() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerLeaveGame", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerManagerFindMatch(const char*, const char*, uint32_t) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerFindMatch", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(void) XblMultiplayerManagerCancelMatch() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerCancelMatch", "lobby and game sessions, kept up to date");
}

STDAPI_(XblMultiplayerMatchStatus) XblMultiplayerManagerMatchStatus() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerMatchStatus", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(uint32_t) XblMultiplayerManagerEstimatedMatchWaitTime() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerEstimatedMatchWaitTime", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(bool) XblMultiplayerManagerAutoFillMembersDuringMatchmaking() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerAutoFillMembersDuringMatchmaking", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI_(void) XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking(bool) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking", "lobby and game sessions, kept up to date");
}

STDAPI XblMultiplayerManagerSetQosMeasurements(const char*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerSetQosMeasurements", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI_(XblMultiplayerJoinability) XblMultiplayerManagerJoinability() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerJoinability", "lobby and game sessions, kept up to date");
    return {};
}

STDAPI XblMultiplayerManagerSetJoinability(XblMultiplayerJoinability, void*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerManagerSetJoinability", "lobby and game sessions, kept up to date");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingCreateMatchTicketAsync(XblContextHandle, XblMultiplayerSessionReference, const char*, const char*, const uint64_t, XblPreserveSessionMode, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingCreateMatchTicketAsync", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingCreateMatchTicketResult(XAsyncBlock*, XblCreateMatchTicketResponse*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingCreateMatchTicketResult", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingDeleteMatchTicketAsync(XblContextHandle, const char*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingDeleteMatchTicketAsync", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetMatchTicketDetailsAsync(XblContextHandle, const char*, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetMatchTicketDetailsAsync", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetMatchTicketDetailsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetMatchTicketDetailsResultSize", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetMatchTicketDetailsResult(XAsyncBlock*, size_t, void*, XblMatchTicketDetailsResponse**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetMatchTicketDetailsResult", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetHopperStatisticsAsync(XblContextHandle, const char*, const char*, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetHopperStatisticsAsync", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetHopperStatisticsResultSize(XAsyncBlock*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetHopperStatisticsResultSize", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblMatchmakingGetHopperStatisticsResult(XAsyncBlock*, size_t, void*, XblHopperStatisticsResponse**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMatchmakingGetHopperStatisticsResult", "finding other players");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultGetItems(XblTitleStorageBlobMetadataResultHandle, const XblTitleStorageBlobMetadata**, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultGetItems", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultHasNext(XblTitleStorageBlobMetadataResultHandle, bool*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultHasNext", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultGetNextAsync(XblTitleStorageBlobMetadataResultHandle, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultGetNextAsync", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultGetNextResult(XAsyncBlock*, XblTitleStorageBlobMetadataResultHandle* result) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultGetNextResult", "files of a title or a user in the cloud");
    if (result != nullptr) {
        *result = {};
    }
    return E_NOTIMPL;
}

STDAPI XblTitleStorageBlobMetadataResultDuplicateHandle(XblTitleStorageBlobMetadataResultHandle, XblTitleStorageBlobMetadataResultHandle* duplicatedHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultDuplicateHandle", "files of a title or a user in the cloud");
    if (duplicatedHandle != nullptr) {
        *duplicatedHandle = {};
    }
    return E_NOTIMPL;
}

STDAPI_(void) XblTitleStorageBlobMetadataResultCloseHandle(XblTitleStorageBlobMetadataResultHandle) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageBlobMetadataResultCloseHandle", "files of a title or a user in the cloud");
}

STDAPI XblTitleStorageGetQuotaAsync(XblContextHandle, const char*, XblTitleStorageType, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetQuotaAsync", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageGetQuotaResult(XAsyncBlock*, size_t*, size_t*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetQuotaResult", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageGetBlobMetadataAsync(XblContextHandle, const char*, XblTitleStorageType, const char*, uint64_t, uint32_t, uint32_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetBlobMetadataAsync", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageGetBlobMetadataResult(XAsyncBlock*, XblTitleStorageBlobMetadataResultHandle* result) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageGetBlobMetadataResult", "files of a title or a user in the cloud");
    if (result != nullptr) {
        *result = {};
    }
    return E_NOTIMPL;
}

STDAPI XblTitleStorageDeleteBlobAsync(XblContextHandle, XblTitleStorageBlobMetadata, bool, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageDeleteBlobAsync", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageDownloadBlobAsync(XblContextHandle, XblTitleStorageBlobMetadata, uint8_t*, size_t, XblTitleStorageETagMatchCondition, const char*, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageDownloadBlobAsync", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageDownloadBlobResult(XAsyncBlock*, XblTitleStorageBlobMetadata*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageDownloadBlobResult", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageUploadBlobAsync(XblContextHandle, XblTitleStorageBlobMetadata, const uint8_t*, size_t, XblTitleStorageETagMatchCondition, size_t, XAsyncBlock*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageUploadBlobAsync", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblTitleStorageUploadBlobResult(XAsyncBlock*, XblTitleStorageBlobMetadata*) XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblTitleStorageUploadBlobResult", "files of a title or a user in the cloud");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerSetBackgroundWorkAsyncQueue() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerSetBackgroundWorkAsyncQueue", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblSocialManagerUserGroupGetUsersFromXboxUserIds() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblSocialManagerUserGroupGetUsersFromXboxUserIds", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblEventsSetMaxFileSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblEventsSetMaxFileSize", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblEventsSetStorageAllotment() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblEventsSetStorageAllotment", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageClearComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageClearComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageReadComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageReadComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageSetHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageSetHandlers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblLocalStorageWriteComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblLocalStorageWriteComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XblMultiplayerActivityRemoveInviteHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityRemoveInviteHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI_(int32_t) XblGameInviteAddNotificationHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblGameInviteAddNotificationHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(int32_t) XblMultiplayerActivityAddInviteHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblMultiplayerActivityAddInviteHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(void) XblGameInviteRemoveNotificationHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XblGameInviteRemoveNotificationHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI XalAddUserWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalAddUserWithUiAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalAddUserWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalAddUserWithUiResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalCheckUcsConsentForAllUsers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCheckUcsConsentForAllUsers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalCleanupAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCleanupAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalCleanupResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCleanupResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalCompareUsers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalCompareUsers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalFindUserByLocalId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalFindUserByLocalId", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalGetDeviceUser() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetDeviceUser", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalGetMaxUsers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetMaxUsers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalGetSandbox() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetSandbox", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalGetSandboxSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetSandboxSize", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalInitialize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalInitialize", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalMemGetFunctions() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalMemGetFunctions", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalMemSetFunctions() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalMemSetFunctions", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformCryptoSetCallbacks() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformCryptoSetCallbacks", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformDateTimeSetCallbacks() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformDateTimeSetCallbacks", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformRemoteConnectCancelPrompt() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformRemoteConnectCancelPrompt", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformRemoteConnectClearEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformRemoteConnectClearEventHandlers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformRemoteConnectSetEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformRemoteConnectSetEventHandlers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformStorageClearEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageClearEventHandlers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformStorageSetEventHandlers() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageSetEventHandlers", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformWebClearEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformWebClearEventHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalPlatformWebSetEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformWebSetEventHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalSignOutUserAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalSignOutUserAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalSignOutUserResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalSignOutUserResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalTryAddDefaultUserSilentlyAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddDefaultUserSilentlyAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalTryAddDefaultUserSilentlyResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddDefaultUserSilentlyResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalTryAddUserByIdAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddUserByIdAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalTryAddUserByIdResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalTryAddUserByIdResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserCheckPrivilege() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCheckPrivilege", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserCheckUcsConsent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCheckUcsConsent", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserDuplicateHandle() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserDuplicateHandle", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetAgeGroup() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetAgeGroup", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamerPictureAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamerPictureAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamerPictureResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamerPictureResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamerPictureResultSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamerPictureResultSize", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamertag() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamertag", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetGamertagSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetGamertagSize", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetLocalId() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetLocalId", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetSignoutDeferral() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetSignoutDeferral", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetState() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetState", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetTokenAndSignatureSilentlyAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetTokenAndSignatureSilentlyAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetTokenAndSignatureSilentlyResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetTokenAndSignatureSilentlyResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserGetTokenAndSignatureSilentlyResultSize() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserGetTokenAndSignatureSilentlyResultSize", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserManageUcsConsentWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserManageUcsConsentWithUiAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserManageUcsConsentWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserManageUcsConsentWithUiResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserRegisterChangeEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserRegisterChangeEventHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserResolveIssueWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveIssueWithUiAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserResolveIssueWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveIssueWithUiResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserResolveUserPrivilegeWithUiAsync() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveUserPrivilegeWithUiAsync", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI XalUserResolveUserPrivilegeWithUiResult() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolveUserPrivilegeWithUiResult", "what Microsoft's libraries export and the GDK's headers do not declare");
    return E_NOTIMPL;
}

STDAPI_(bool) XalGetDeviceUserIsPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalGetDeviceUserIsPresent", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(bool) XalSignOutUserAsyncIsPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalSignOutUserAsyncIsPresent", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(bool) XalUserIsDevice() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserIsDevice", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(bool) XalUserIsGuest() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserIsGuest", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(bool) XalUserResolvePrivilegeWithUiIsPresent() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserResolvePrivilegeWithUiIsPresent", "what Microsoft's libraries export and the GDK's headers do not declare");
    return {};
}

STDAPI_(void) XalPlatformStorageClearComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageClearComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI_(void) XalPlatformStorageReadComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageReadComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI_(void) XalPlatformStorageWriteComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformStorageWriteComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI_(void) XalPlatformWebShowUrlComplete() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalPlatformWebShowUrlComplete", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI_(void) XalUserCloseHandle() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCloseHandle", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI_(void) XalUserCloseSignoutDeferral() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserCloseSignoutDeferral", "what Microsoft's libraries export and the GDK's headers do not declare");
}

STDAPI_(void) XalUserUnregisterChangeEventHandler() XBLSHIM_NOEXCEPT
{
    log_not_implemented("XalUserUnregisterChangeEventHandler", "what Microsoft's libraries export and the GDK's headers do not declare");
}
