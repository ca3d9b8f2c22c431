"""Declarations of the other services and the HTTP layer: for ``cdef()`` after those of ``cffi_cdef``.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

CDEF = """\
typedef struct IGameInputReading IGameInputReading;
typedef struct HCInitArgs {
    void* dummy;
} HCInitArgs;
HRESULT HCMockCallCreate(HCMockCallHandle* call);
HRESULT HCMockAddMock(HCMockCallHandle call, const char* method, const char* url, const uint8_t* requestBodyBytes, uint32_t requestBodySize);
typedef void (*HCMockMatchedCallback)(HCMockCallHandle matchedMock, const char* method, const char* url, const uint8_t* requestBodyBytes, uint32_t requestBodySize, void* context);
HRESULT HCMockSetMockMatchedCallback(HCMockCallHandle call, HCMockMatchedCallback callback, void* context);
HRESULT HCMockRemoveMock(HCMockCallHandle call);
HRESULT HCMockClearMocks(void);
HCMockCallHandle HCMockCallDuplicateHandle(HCMockCallHandle call);
HRESULT HCMockCallCloseHandle(HCMockCallHandle call);
HRESULT HCMockResponseSetResponseBodyBytes(HCMockCallHandle call, const uint8_t* bodyBytes, uint32_t bodySize);
HRESULT HCMockResponseSetStatusCode(HCMockCallHandle call, uint32_t statusCode);
HRESULT HCMockResponseSetNetworkErrorCode(HCMockCallHandle call, HRESULT networkErrorCode, uint32_t platformNetworkErrorCode);
HRESULT HCMockResponseSetHeader(HCMockCallHandle call, const char* headerName, const char* headerValue);
typedef void* (*HCMemAllocFunction)(size_t size, HCMemoryType memoryType);
typedef void (*HCMemFreeFunction)(void* pointer, HCMemoryType memoryType);
HRESULT HCMemSetFunctions(HCMemAllocFunction memAllocFunc, HCMemFreeFunction memFreeFunc);
HRESULT HCMemGetFunctions(HCMemAllocFunction* memAllocFunc, HCMemFreeFunction* memFreeFunc);
HRESULT HCInitialize(HCInitArgs* args);
bool HCIsInitialized(void);
void HCCleanup(void);
HRESULT HCCleanupAsync(XAsyncBlock* async);
HRESULT HCGetLibVersion(const char** version);
HRESULT HCSetGlobalProxy(const char* proxyUri);
HRESULT HCHttpCallCreate(HCCallHandle* call);
HRESULT HCHttpCallRequestSetUrl(HCCallHandle call, const char* method, const char* url);
HRESULT HCHttpCallRequestSetHeader(HCCallHandle call, const char* headerName, const char* headerValue, bool allowTracing);
HRESULT HCHttpCallRequestSetRequestBodyBytes(HCCallHandle call, const uint8_t* requestBodyBytes, uint32_t requestBodySize);
HRESULT HCHttpCallRequestSetRequestBodyString(HCCallHandle call, const char* requestBodyString);
typedef HRESULT (*HCHttpCallRequestBodyReadFunction)(HCCallHandle call, size_t offset, size_t bytesAvailable, void* context, uint8_t* destination, size_t* bytesWritten);
HRESULT HCHttpCallRequestSetRequestBodyReadFunction(HCCallHandle call, HCHttpCallRequestBodyReadFunction readFunction, size_t bodySize, void* context);
typedef uint32_t HCCompressionLevel;
#define HCCompressionLevel_None 0
#define HCCompressionLevel_Low 1
#define HCCompressionLevel_Medium 6
#define HCCompressionLevel_High 9
HRESULT HCHttpCallRequestEnableGzipCompression(HCCallHandle call, HCCompressionLevel level);
HRESULT HCHttpCallRequestSetDynamicSize(HCCallHandle call, uint64_t dynamicBodySize);
HRESULT HCHttpCallRequestAddDynamicBytesWritten(HCCallHandle call, uint64_t bytesWritten);
HRESULT HCHttpCallRequestSetTimeout(HCCallHandle call, uint32_t timeoutInSeconds);
HRESULT HCHttpCallRequestSetTimeoutWindow(HCCallHandle call, uint32_t timeoutWindowInSeconds);
HRESULT HCHttpCallRequestSetRetryAllowed(HCCallHandle call, bool retryAllowed);
HRESULT HCHttpCallRequestSetRetryDelay(HCCallHandle call, uint32_t retryDelayInSeconds);
HRESULT HCHttpCallRequestSetRetryCacheId(HCCallHandle call, uint32_t retryAfterCacheId);
HRESULT HCHttpCallRequestSetSSLValidation(HCCallHandle call, bool sslValidation);
typedef uint32_t HCConfigSetting;
#define HCConfigSetting_SSLValidationEnforcedInRetailSandbox 1
HRESULT HCHttpDisableAssertsForSSLValidationInDevSandboxes(HCConfigSetting setting);
typedef HRESULT (*HCHttpCallResponseBodyWriteFunction)(HCCallHandle call, const uint8_t* source, size_t bytesAvailable, void* context);
HRESULT HCHttpCallResponseSetResponseBodyWriteFunction(HCCallHandle call, HCHttpCallResponseBodyWriteFunction writeFunction, void* context);
HRESULT HCHttpCallRequestSetMaxReceiveBufferSize(HCCallHandle call, size_t bufferSizeInBytes);
HRESULT HCHttpCallRequestGetMaxReceiveBufferSize(HCCallHandle call, size_t* bufferSizeInBytes);
typedef HRESULT (*HCHttpCallProgressReportFunction)(HCCallHandle call, uint64_t current, uint64_t total, void* context);
HRESULT HCHttpCallRequestSetProgressReportFunction(HCCallHandle call, HCHttpCallProgressReportFunction progressReportFunction, bool isUploadFunction, size_t minimumProgressReportInterval, void* context);
HRESULT HCHttpCallResponseSetGzipCompressed(HCCallHandle call, bool compress);
HRESULT HCHttpCallSetTracing(HCCallHandle call, bool traceCall);
HRESULT HCHttpCallPerformAsync(HCCallHandle call, XAsyncBlock* asyncBlock);
HRESULT HCHttpCallGetPerformCount(HCCallHandle call, uint32_t* performCount);
HRESULT HCHttpCallResponseGetStatusCode(HCCallHandle call, uint32_t* statusCode);
HRESULT HCHttpCallResponseGetNetworkErrorCode(HCCallHandle call, HRESULT* networkErrorCode, uint32_t* platformNetworkErrorCode);
HRESULT HCHttpCallResponseGetPlatformNetworkErrorMessage(HCCallHandle call, const char** platformNetworkErrorMessage);
HRESULT HCHttpCallResponseGetResponseString(HCCallHandle call, const char** responseString);
HRESULT HCHttpCallResponseGetResponseBodyBytesSize(HCCallHandle call, size_t* bufferSize);
HRESULT HCHttpCallResponseGetResponseBodyBytes(HCCallHandle call, size_t bufferSize, uint8_t* buffer, size_t* bufferUsed);
HRESULT HCHttpCallResponseGetHeader(HCCallHandle call, const char* headerName, const char** headerValue);
HRESULT HCHttpCallResponseGetNumHeaders(HCCallHandle call, uint32_t* numHeaders);
HRESULT HCHttpCallResponseGetHeaderAtIndex(HCCallHandle call, uint32_t headerIndex, const char** headerName, const char** headerValue);
HRESULT HCHttpCallGetRequestUrl(HCCallHandle call, const char** url);
uint64_t HCHttpCallGetId(HCCallHandle call);
HCCallHandle HCHttpCallDuplicateHandle(HCCallHandle call);
HRESULT HCHttpCallCloseHandle(HCCallHandle call);
typedef void (*HCCallRoutedHandler)(HCCallHandle call, void* context);
int32_t HCAddCallRoutedHandler(HCCallRoutedHandler handler, void* context);
void HCRemoveCallRoutedHandler(int32_t handlerId);
typedef void (*HCWebSocketMessageFunction)(HCWebsocketHandle websocket, const char* incomingBodyString, void* functionContext);
typedef void (*HCWebSocketBinaryMessageFunction)(HCWebsocketHandle websocket, const uint8_t* payloadBytes, uint32_t payloadSize, void* functionContext);
typedef void (*HCWebSocketBinaryMessageFragmentFunction)(HCWebsocketHandle websocket, const uint8_t* payloadBytes, uint32_t payloadSize, bool isLastFragment, void* functionContext);
typedef void (*HCWebSocketCloseEventFunction)(HCWebsocketHandle websocket, HCWebSocketCloseStatus closeStatus, void* functionContext);
typedef uint32_t HCWebSocketOptions;
#define HCWebSocketOptions_None 0
#define HCWebSocketOptions_LegacySemantics 2147483648
#define HCWebSocketOptions_RequestCompression 1
#define HCWebSocketOptions_CompressionServerNoContextTakeover 2
#define HCWebSocketOptions_CompressionClientNoContextTakeover 4
HRESULT HCWebSocketCreate(HCWebsocketHandle* websocket, HCWebSocketMessageFunction messageFunc, HCWebSocketBinaryMessageFunction binaryMessageFunc, HCWebSocketCloseEventFunction closeFunc, void* functionContext);
HRESULT HCWebSocketSetOptions(HCWebsocketHandle websocket, HCWebSocketOptions options);
HRESULT HCWebSocketSetMaxReceiveBufferSize(HCWebsocketHandle websocket, size_t bufferSizeInBytes);
HRESULT HCWebSocketSetProxyUri(HCWebsocketHandle websocket, const char* proxyUri);
HRESULT HCWebSocketSetProxyDecryptsHttps(HCWebsocketHandle websocket, bool allowProxyToDecryptHttps);
HRESULT HCWebSocketSetHeader(HCWebsocketHandle websocket, const char* headerName, const char* headerValue);
HRESULT HCWebSocketGetResponseHeader(HCWebsocketHandle websocket, const char* headerName, const char** headerValue);
HRESULT HCWebSocketGetNumResponseHeaders(HCWebsocketHandle websocket, uint32_t* numHeaders);
HRESULT HCWebSocketGetResponseHeaderAtIndex(HCWebsocketHandle websocket, uint32_t headerIndex, const char** headerName, const char** headerValue);
HRESULT HCWebSocketSetPingInterval(HCWebsocketHandle websocket, uint32_t pingIntervalSeconds);
HRESULT HCWebSocketGetEventFunctions(HCWebsocketHandle websocket, HCWebSocketMessageFunction* messageFunc, HCWebSocketBinaryMessageFunction* binaryMessageFunc, HCWebSocketCloseEventFunction* closeFunc, void** functionContext);
HRESULT HCWebSocketGetBinaryMessageFragmentEventFunction(HCWebsocketHandle websocket, HCWebSocketBinaryMessageFragmentFunction* binaryMessageFragmentFunc, void** functionContext);
HRESULT HCWebSocketSetBinaryMessageFragmentEventFunction(HCWebsocketHandle websocket, HCWebSocketBinaryMessageFragmentFunction binaryMessageFragmentFunc);
typedef struct WebSocketCompletionResult {
    HCWebsocketHandle websocket;
    HRESULT errorCode;
    uint32_t platformErrorCode;
} WebSocketCompletionResult;
HRESULT HCWebSocketConnectAsync(const char* uri, const char* subProtocol, HCWebsocketHandle websocket, XAsyncBlock* asyncBlock);
HRESULT HCGetWebSocketConnectResult(XAsyncBlock* asyncBlock, WebSocketCompletionResult* result);
HRESULT HCWebSocketSendMessageAsync(HCWebsocketHandle websocket, const char* message, XAsyncBlock* asyncBlock);
HRESULT HCWebSocketSendBinaryMessageAsync(HCWebsocketHandle websocket, const uint8_t* payloadBytes, uint32_t payloadSize, XAsyncBlock* asyncBlock);
HRESULT HCGetWebSocketSendMessageResult(XAsyncBlock* asyncBlock, WebSocketCompletionResult* result);
HRESULT HCWebSocketDisconnect(HCWebsocketHandle websocket);
HRESULT HCWebSocketDisconnectWithStatus(HCWebsocketHandle websocket, HCWebSocketCloseStatus closeStatus);
HCWebsocketHandle HCWebSocketDuplicateHandle(HCWebsocketHandle websocket);
HRESULT HCWebSocketCloseHandle(HCWebsocketHandle websocket);
typedef void (*HCWebSocketRoutedHandler)(HCWebsocketHandle websocket, bool receiving, const char* message, const uint8_t* payloadBytes, size_t payloadSize, void* context);
int32_t HCAddWebSocketRoutedHandler(HCWebSocketRoutedHandler handler, void* context);
void HCRemoveWebSocketRoutedHandler(int32_t handlerId);
typedef void (*HCCallPerformFunction)(HCCallHandle call, XAsyncBlock* asyncBlock, void* context, HCPerformEnv env);
HRESULT HCSetHttpCallPerformFunction(HCCallPerformFunction performFunc, void* performContext);
HRESULT HCGetHttpCallPerformFunction(HCCallPerformFunction* performFunc, void** performContext);
HRESULT HCHttpCallGetContext(HCCallHandle call, void** context);
HRESULT HCHttpCallSetContext(HCCallHandle call, void* context);
HRESULT HCHttpCallRequestGetUrl(HCCallHandle call, const char** method, const char** url);
HRESULT HCHttpCallRequestGetRequestBodyBytes(HCCallHandle call, const uint8_t** requestBodyBytes, uint32_t* requestBodySize);
HRESULT HCHttpCallRequestGetRequestBodyString(HCCallHandle call, const char** requestBody);
HRESULT HCHttpCallRequestGetRequestBodyReadFunction(HCCallHandle call, HCHttpCallRequestBodyReadFunction* readFunction, size_t* bodySize, void** context);
HRESULT HCHttpCallRequestGetDynamicBytesWritten(HCCallHandle call, size_t* dynamicBodySize, size_t* dynamicBodyBytesWritten);
HRESULT HCHttpCallRequestGetProgressReportFunction(HCCallHandle call, bool isUploadFunction, HCHttpCallProgressReportFunction* progressReportFunction, size_t* minimumProgressReportInterval, void** context);
HRESULT HCHttpCallRequestGetHeader(HCCallHandle call, const char* headerName, const char** headerValue);
HRESULT HCHttpCallRequestGetNumHeaders(HCCallHandle call, uint32_t* numHeaders);
HRESULT HCHttpCallRequestGetHeaderAtIndex(HCCallHandle call, uint32_t headerIndex, const char** headerName, const char** headerValue);
HRESULT HCHttpCallRequestGetRetryAllowed(HCCallHandle call, bool* retryAllowed);
HRESULT HCHttpCallRequestGetRetryCacheId(HCCallHandle call, uint32_t* retryAfterCacheId);
HRESULT HCHttpCallRequestGetTimeout(HCCallHandle call, uint32_t* timeoutInSeconds);
HRESULT HCHttpCallRequestGetRetryDelay(HCCallHandle call, uint32_t* retryDelayInSeconds);
HRESULT HCHttpCallRequestGetTimeoutWindow(HCCallHandle call, uint32_t* timeoutWindowInSeconds);
HRESULT HCHttpCallResponseGetResponseBodyWriteFunction(HCCallHandle call, HCHttpCallResponseBodyWriteFunction* writeFunction, void** context);
HRESULT HCHttpCallResponseGetDynamicBytesWritten(HCCallHandle call, size_t* dynamicBodySize, size_t* dynamicBodyBytesWritten);
HRESULT HCHttpCallResponseSetDynamicSize(HCCallHandle call, uint64_t dynamicBodySize);
HRESULT HCHttpCallResponseAddDynamicBytesWritten(HCCallHandle call, uint64_t bytesWritten);
HRESULT HCHttpCallResponseSetResponseBodyBytes(HCCallHandle call, const uint8_t* bodyBytes, size_t bodySize);
HRESULT HCHttpCallResponseAppendResponseBodyBytes(HCCallHandle call, const uint8_t* bodyBytes, size_t bodySize);
HRESULT HCHttpCallResponseSetStatusCode(HCCallHandle call, uint32_t statusCode);
HRESULT HCHttpCallResponseSetNetworkErrorCode(HCCallHandle call, HRESULT networkErrorCode, uint32_t platformNetworkErrorCode);
HRESULT HCHttpCallResponseSetPlatformNetworkErrorMessage(HCCallHandle call, const char* platformNetworkErrorMessage);
HRESULT HCHttpCallResponseSetHeader(HCCallHandle call, const char* headerName, const char* headerValue);
HRESULT HCHttpCallResponseSetHeaderWithLength(HCCallHandle call, const char* headerName, size_t nameSize, const char* headerValue, size_t valueSize);
typedef HRESULT (*HCWebSocketConnectFunction)(const char* uri, const char* subProtocol, HCWebsocketHandle websocket, XAsyncBlock* asyncBlock, void* context, HCPerformEnv env);
typedef HRESULT (*HCWebSocketSendMessageFunction)(HCWebsocketHandle websocket, const char* message, XAsyncBlock* asyncBlock, void* context);
typedef HRESULT (*HCWebSocketSendBinaryMessageFunction)(HCWebsocketHandle websocket, const uint8_t* payloadBytes, uint32_t payloadSize, XAsyncBlock* asyncBlock, void* context);
typedef HRESULT (*HCWebSocketDisconnectFunction)(HCWebsocketHandle websocket, HCWebSocketCloseStatus closeStatus, void* context);
HRESULT HCSetWebSocketFunctions(HCWebSocketConnectFunction websocketConnectFunc, HCWebSocketSendMessageFunction websocketSendMessageFunc, HCWebSocketSendBinaryMessageFunction websocketSendBinaryMessageFunc, HCWebSocketDisconnectFunction websocketDisconnectFunc, void* context);
HRESULT HCGetWebSocketFunctions(HCWebSocketConnectFunction* websocketConnectFunc, HCWebSocketSendMessageFunction* websocketSendMessageFunc, HCWebSocketSendBinaryMessageFunction* websocketSendBinaryMessageFunc, HCWebSocketDisconnectFunction* websocketDisconnectFunc, void** context);
HRESULT HCWebSocketGetProxyUri(HCWebsocketHandle websocket, const char** proxyUri);
HRESULT HCWebSocketGetHeader(HCWebsocketHandle websocket, const char* headerName, const char** headerValue);
HRESULT HCWebSocketGetNumHeaders(HCWebsocketHandle websocket, uint32_t* numHeaders);
HRESULT HCWebSocketGetHeaderAtIndex(HCWebsocketHandle websocket, uint32_t headerIndex, const char** headerName, const char** headerValue);
HRESULT HCWebSocketGetPingInterval(HCWebsocketHandle websocket, uint32_t* pingIntervalSeconds);
typedef struct XGameUiCallback* XGameUiCallbackHandle;
typedef struct XGameUiTextEntry* XGameUiTextEntryHandle;
typedef uint32_t XGameUiMessageDialogButton;
#define XGameUiMessageDialogButton_First 0
#define XGameUiMessageDialogButton_Second 1
#define XGameUiMessageDialogButton_Third 2
typedef uint32_t XGameUiNotificationPositionHint;
#define XGameUiNotificationPositionHint_BottomCenter 0
#define XGameUiNotificationPositionHint_BottomLeft 1
#define XGameUiNotificationPositionHint_BottomRight 2
#define XGameUiNotificationPositionHint_TopCenter 3
#define XGameUiNotificationPositionHint_TopLeft 4
#define XGameUiNotificationPositionHint_TopRight 5
typedef uint32_t XGameUiTextEntryInputScope;
#define XGameUiTextEntryInputScope_Default 0
#define XGameUiTextEntryInputScope_Url 1
#define XGameUiTextEntryInputScope_EmailSmtpAddress 5
#define XGameUiTextEntryInputScope_Number 29
#define XGameUiTextEntryInputScope_Password 31
#define XGameUiTextEntryInputScope_TelephoneNumber 32
#define XGameUiTextEntryInputScope_Alphanumeric 40
#define XGameUiTextEntryInputScope_Search 50
#define XGameUiTextEntryInputScope_ChatWithoutEmoji 68
typedef uint32_t XGameUiWebAuthenticationOptions;
#define XGameUiWebAuthenticationOptions_None 0
#define XGameUiWebAuthenticationOptions_PreferFullscreen 1
typedef uint32_t XGameUiTextEntryChangeTypeFlags;
#define XGameUiTextEntryChangeTypeFlags_None 0
#define XGameUiTextEntryChangeTypeFlags_TextChanged 1
#define XGameUiTextEntryChangeTypeFlags_Dismissed 2
typedef uint32_t XGameUiTextEntryVisibilityFlags;
#define XGameUiTextEntryVisibilityFlags_Default 0
#define XGameUiTextEntryVisibilityFlags_OnlyShowCandidates 1
typedef uint32_t XGameUiTextEntryPositionHint;
#define XGameUiTextEntryPositionHint_Bottom 0
#define XGameUiTextEntryPositionHint_Top 1
typedef struct XGameUiWebAuthenticationResultData {
    HRESULT responseStatus;
    size_t responseCompletionUriSize;
    const char* responseCompletionUri;
} XGameUiWebAuthenticationResultData;
typedef struct XGameUiTextEntryOptions {
    XGameUiTextEntryInputScope inputScope;
    XGameUiTextEntryPositionHint positionHint;
    XGameUiTextEntryVisibilityFlags visibilityFlags;
} XGameUiTextEntryOptions;
typedef struct XGameUiTextEntryExtents {
    float left;
    float top;
    float right;
    float bottom;
} XGameUiTextEntryExtents;
typedef struct XGameUiPlayerPickerInfo {
    XUserHandle requestingUser;
    const char* promptText;
    uint32_t selectFromPlayersCount;
    const uint64_t* selectFromPlayers;
    uint32_t preSelectedPlayersCount;
    const uint64_t* preSelectedPlayers;
    uint32_t minSelectionCount;
    uint32_t maxSelectionCount;
} XGameUiPlayerPickerInfo;
typedef void XGameUiShowAchievementsUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, XUserHandle requestingUser, uint32_t titleId, void* context);
typedef void XGameUiShowErrorDialogUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, HRESULT errorCode, const char* serviceContext, void* context);
typedef void XGameUiShowMessageDialogUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, const char* titleText, const char* contentText, const char* firstButtonText, const char* secondButtonText, const char* thirdButtonText, XGameUiMessageDialogButton defaultButton, XGameUiMessageDialogButton cancelButton, void* context);
typedef void XGameUiShowMultiplayerActivityGameInviteUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, XUserHandle requestingUser, void* context);
typedef void XGameUiShowPlayerPickerUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, const XGameUiPlayerPickerInfo* info, void* context);
typedef void XGameUiShowPlayerProfileCardUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, XUserHandle requestingUser, uint64_t targetPlayer, void* context);
typedef void XGameUiShowSendGameInviteUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, XUserHandle requestingUser, const char* sessionConfigurationId, const char* sessionTemplateName, const char* sessionId, const char* invitationText, const char* customActivationContext, void* context);
typedef void XGameUiShowTextEntryUiCallback(XGameUiCallbackHandle callbackHandle, XTaskQueueHandle queue, const char* titleText, const char* descriptionText, const char* defaultText, XGameUiTextEntryInputScope inputScope, uint32_t maxTextLength, void* context);
typedef struct XGameUiUiCallbacks {
    void* context;
    XGameUiShowPlayerProfileCardUiCallback* showPlayerProfileCardCallback;
    XGameUiShowPlayerPickerUiCallback* showPlayerPickerCallback;
    XGameUiShowSendGameInviteUiCallback* showSendGameInviteCallback;
    XGameUiShowAchievementsUiCallback* showAchievementsCallback;
    XGameUiShowMultiplayerActivityGameInviteUiCallback* showMultiplayerActivityGameInviteCallback;
    XGameUiShowMessageDialogUiCallback* showMessageDialogCallback;
    XGameUiShowErrorDialogUiCallback* showErrorDialogCallback;
    XGameUiShowTextEntryUiCallback* showTextEntryCallback;
} XGameUiUiCallbacks;
HRESULT XGameUiSetNotificationPositionHint(XGameUiNotificationPositionHint position);
HRESULT XGameUiShowAchievementsAsync(XAsyncBlock* async, XUserHandle requestingUser, uint32_t titleId);
HRESULT XGameUiShowAchievementsResult(XAsyncBlock* async);
HRESULT XGameUiShowErrorDialogAsync(XAsyncBlock* async, HRESULT errorCode, const char* context);
HRESULT XGameUiShowErrorDialogResult(XAsyncBlock* async);
HRESULT XGameUiShowMessageDialogAsync(XAsyncBlock* async, const char* titleText, const char* contentText, const char* firstButtonText, const char* secondButtonText, const char* thirdButtonText, XGameUiMessageDialogButton defaultButton, XGameUiMessageDialogButton cancelButton);
HRESULT XGameUiShowMessageDialogResult(XAsyncBlock* async, XGameUiMessageDialogButton* resultButton);
HRESULT XGameUiShowMultiplayerActivityGameInviteAsync(XAsyncBlock* async, XUserHandle requestingUser);
HRESULT XGameUiShowMultiplayerActivityGameInviteResult(XAsyncBlock* async);
HRESULT XGameUiShowPlayerPickerAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* promptText, uint32_t selectFromPlayersCount, const uint64_t* selectFromPlayers, uint32_t preSelectedPlayersCount, const uint64_t* preSelectedPlayers, uint32_t minSelectionCount, uint32_t maxSelectionCount);
HRESULT XGameUiShowPlayerPickerResult(XAsyncBlock* async, uint32_t resultPlayersCount, uint64_t* resultPlayers, uint32_t* resultPlayersUsed);
HRESULT XGameUiShowPlayerPickerResultCount(XAsyncBlock* async, uint32_t* resultPlayersCount);
HRESULT XGameUiShowPlayerProfileCardAsync(XAsyncBlock* async, XUserHandle requestingUser, uint64_t targetPlayer);
HRESULT XGameUiShowPlayerProfileCardResult(XAsyncBlock* async);
HRESULT XGameUiShowSendGameInviteAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* sessionConfigurationId, const char* sessionTemplateName, const char* sessionId, const char* invitationText, const char* customActivationContext);
HRESULT XGameUiShowSendGameInviteResult(XAsyncBlock* async);
HRESULT XGameUiShowTextEntryAsync(XAsyncBlock* async, const char* titleText, const char* descriptionText, const char* defaultText, XGameUiTextEntryInputScope inputScope, uint32_t maxTextLength);
HRESULT XGameUiShowTextEntryResult(XAsyncBlock* async, uint32_t resultTextBufferSize, char* resultTextBuffer, uint32_t* resultTextBufferUsed);
HRESULT XGameUiShowTextEntryResultSize(XAsyncBlock* async, uint32_t* resultTextBufferSize);
HRESULT XGameUiShowWebAuthenticationAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* requestUri, const char* completionUri);
HRESULT XGameUiShowWebAuthenticationResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XGameUiWebAuthenticationResultData** ptrToBuffer, size_t* bufferUsed);
HRESULT XGameUiShowWebAuthenticationResultSize(XAsyncBlock* async, size_t* bufferSize);
HRESULT XGameUiShowWebAuthenticationWithOptionsAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* requestUri, const char* completionUri, XGameUiWebAuthenticationOptions options);
HRESULT XGameUiTextEntryOpen(const XGameUiTextEntryOptions* options, uint32_t maxLength, const char* initialText, uint32_t initialCursorIndex, XGameUiTextEntryHandle* handle);
HRESULT XGameUiTextEntryGetState(XGameUiTextEntryHandle handle, XGameUiTextEntryChangeTypeFlags* changeType, uint32_t* cursorIndex, uint32_t* imeClauseStartIndex, uint32_t* imeClauseEndIndex, uint32_t bufferSize, char* buffer);
void XGameUiTextEntryClose(XGameUiTextEntryHandle handle);
HRESULT XGameUiTextEntryGetExtents(XGameUiTextEntryHandle handle, XGameUiTextEntryExtents* extents);
HRESULT XGameUiTextEntryUpdatePositionHint(XGameUiTextEntryHandle handle, XGameUiTextEntryPositionHint positionHint);
HRESULT XGameUiTextEntryUpdateVisibility(XGameUiTextEntryHandle handle, XGameUiTextEntryVisibilityFlags visibilityFlags);
HRESULT XGameUiShowStateShareAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* linkToken);
HRESULT XGameUiShowStateShareResult(XAsyncBlock* async);
HRESULT XGameUiSetUiCallbacks(const XGameUiUiCallbacks* callbacks, bool useSystemUiIfAvailable);
HRESULT XGameUiSetMessageDialogUiResponse(XGameUiCallbackHandle callbackHandle, XGameUiMessageDialogButton response);
HRESULT XGameUiSetPlayerPickerUiResponse(XGameUiCallbackHandle callbackHandle, uint32_t playerCount, const uint64_t* players);
HRESULT XGameUiSetTextEntryUiResponse(XGameUiCallbackHandle callbackHandle, const char* response);
HRESULT XGameUiSetPlayerProfileCardUiResponse(XGameUiCallbackHandle callbackHandle);
HRESULT XGameUiSetSendGameInviteUiResponse(XGameUiCallbackHandle callbackHandle);
HRESULT XGameUiSetAchievementsUiResponse(XGameUiCallbackHandle callbackHandle);
HRESULT XGameUiSetMultiplayerActivityGameInviteUiResponse(XGameUiCallbackHandle callbackHandle);
HRESULT XGameUiSetErrorDialogUiResponse(XGameUiCallbackHandle callbackHandle);
HRESULT XThreadSetTimeSensitive(bool isTimeSensitiveThread);
bool XThreadIsTimeSensitive(void);
void XThreadAssertNotTimeSensitive(void);
HRESULT XLaunchUri(XUserHandle requestingUser, const char* uri);
typedef struct XDisplayTimeoutDeferral* XDisplayTimeoutDeferralHandle;
typedef uint32_t XDisplayHdrModePreference;
#define XDisplayHdrModePreference_PreferHdr 0
#define XDisplayHdrModePreference_PreferRefreshRate 1
typedef uint32_t XDisplayHdrModeResult;
#define XDisplayHdrModeResult_Unknown 0
#define XDisplayHdrModeResult_Enabled 1
#define XDisplayHdrModeResult_Disabled 2
typedef struct XDisplayHdrModeInfo {
    float minToneMapLuminance;
    float maxToneMapLuminance;
    float maxFullFrameToneMapLuminance;
} XDisplayHdrModeInfo;
HRESULT XDisplayAcquireTimeoutDeferral(XDisplayTimeoutDeferralHandle* handle);
void XDisplayCloseTimeoutDeferralHandle(XDisplayTimeoutDeferralHandle handle);
XDisplayHdrModeResult XDisplayTryEnableHdrMode(XDisplayHdrModePreference displayModePreference, XDisplayHdrModeInfo* displayHdrModeInfo);
HRESULT XGameEventWrite(XUserHandle user, const char* serviceConfigId, const char* playSessionId, const char* eventName, const char* dimensionsJson, const char* measurementsJson);
typedef void XGameInviteEventCallback(void* context, const char* inviteUri);
HRESULT XGameInviteRegisterForEvent(XTaskQueueHandle queue, void* context, XGameInviteEventCallback* callback, XTaskQueueRegistrationToken* token);
bool XGameInviteUnregisterForEvent(XTaskQueueRegistrationToken token, bool wait);
HRESULT XGameInviteRegisterForPendingEvent(XTaskQueueHandle queue, void* context, XGameInviteEventCallback* callback, XTaskQueueRegistrationToken* token);
bool XGameInviteUnregisterForPendingEvent(XTaskQueueRegistrationToken token, bool wait);
HRESULT XGameInviteAcceptPendingInvite(const char* inviteUri);
typedef void XGameProtocolActivationCallback(void* context, const char* protocolUri);
HRESULT XGameProtocolRegisterForActivation(XTaskQueueHandle queue, void* context, XGameProtocolActivationCallback* callback, XTaskQueueRegistrationToken* token);
bool XGameProtocolUnregisterForActivation(XTaskQueueRegistrationToken token, bool wait);
typedef uint32_t XGameActivationType;
#define XGameActivationType_Protocol 0
#define XGameActivationType_File 1
#define XGameActivationType_PendingGameInvite 2
#define XGameActivationType_AcceptedGameInvite 3
typedef struct XGameActivationInfo {
    XGameActivationType type;
    union {
        const char* protocolUri;
        const char* file;
        const char* inviteUri;
    };
} XGameActivationInfo;
typedef void XGameActivationCallback(void* context, const XGameActivationInfo* activationInfo);
HRESULT XGameActivationRegisterForEvent(XTaskQueueHandle queue, void* context, XGameActivationCallback* callback, XTaskQueueRegistrationToken* token);
bool XGameActivationUnregisterForEvent(XTaskQueueRegistrationToken token, bool wait);
HRESULT XGameActivationAcceptPendingInvite(const char* inviteUri);
#define XPACKAGE_IDENTIFIER_MAX_LENGTH 33
#define LOCALE_NAME_MAX_LENGTH 85
typedef struct XPackageInstallationMonitor* XPackageInstallationMonitorHandle;
typedef struct XPackageMountInstance* XPackageMountHandle;
typedef uint32_t XPackageChunkAvailability;
#define XPackageChunkAvailability_Ready 0
#define XPackageChunkAvailability_Pending 1
#define XPackageChunkAvailability_Installable 2
#define XPackageChunkAvailability_Unavailable 3
typedef uint32_t XPackageChunkSelectorType;
#define XPackageChunkSelectorType_Language 0
#define XPackageChunkSelectorType_Tag 1
#define XPackageChunkSelectorType_Chunk 2
#define XPackageChunkSelectorType_Feature 3
typedef uint32_t XPackageEnumerationScope;
#define XPackageEnumerationScope_ThisOnly 0
#define XPackageEnumerationScope_ThisAndRelated 1
#define XPackageEnumerationScope_ThisPublisher 2
typedef uint32_t XPackageKind;
#define XPackageKind_Game 0
#define XPackageKind_Content 1
#define XPackageKind_PublisherContent 2
typedef char XblShimPackageIdentifier[33];
typedef struct XPackageChunkSelector {
    XPackageChunkSelectorType type;
    union {
        const char* language;
        const char* tag;
        const char* feature;
        uint32_t chunkId;
    };
} XPackageChunkSelector;
typedef struct XPackageDetails {
    const char* packageIdentifier;
    XVersion version;
    XPackageKind kind;
    const char* displayName;
    const char* description;
    const char* publisher;
    const char* storeId;
    bool installing;
    uint32_t index;
    uint32_t count;
    bool ageRestricted;
    const char* titleId;
} XPackageDetails;
typedef struct XPackageFeature {
    const char* id;
    const char* displayName;
    const char* tags;
    bool hidden;
    uint32_t storeIdCount;
    const char** storeIds;
} XPackageFeature;
typedef struct XPackageInstallationProgress {
    uint64_t totalBytes;
    uint64_t installedBytes;
    uint64_t launchBytes;
    bool launchable;
    bool completed;
} XPackageInstallationProgress;
typedef struct XPackageWriteStats {
    uint64_t interval;
    uint64_t budget;
    uint64_t elapsed;
    uint64_t bytesWritten;
} XPackageWriteStats;
typedef bool XPackageChunkAvailabilityCallback(void* context, const XPackageChunkSelector* selector, XPackageChunkAvailability availability);
typedef bool XPackageEnumerationCallback(void* context, const XPackageDetails* details);
typedef bool XPackageFeatureEnumerationCallback(void* context, const XPackageFeature* feature);
typedef void XPackageInstallationProgressCallback(void* context, XPackageInstallationMonitorHandle monitor);
typedef void XPackageInstalledCallback(void* context, const XPackageDetails* details);
HRESULT XPackageChangeChunkInstallOrder(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors);
void XPackageCloseInstallationMonitorHandle(XPackageInstallationMonitorHandle installationMonitor);
void XPackageCloseMountHandle(XPackageMountHandle mount);
HRESULT XPackageCreateInstallationMonitor(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors, uint32_t minimumUpdateIntervalMs, XTaskQueueHandle queue, XPackageInstallationMonitorHandle* installationMonitor);
HRESULT XPackageEnumerateChunkAvailability(const char* packageIdentifier, XPackageChunkSelectorType type, void* context, XPackageChunkAvailabilityCallback* callback);
HRESULT XPackageEnumerateFeatures(const char* packageIdentifier, void* context, XPackageFeatureEnumerationCallback* callback);
HRESULT XPackageEnumeratePackages(XPackageKind kind, XPackageEnumerationScope scope, void* context, XPackageEnumerationCallback* callback);
HRESULT XPackageEstimateDownloadSize(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors, uint64_t* downloadSize, bool* shouldPresentUserConfirmation);
HRESULT XPackageFindChunkAvailability(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors, XPackageChunkAvailability* availability);
HRESULT XPackageGetCurrentProcessPackageIdentifier(size_t bufferSize, char* buffer);
void XPackageGetInstallationProgress(XPackageInstallationMonitorHandle installationMonitor, XPackageInstallationProgress* progress);
HRESULT XPackageGetMountPath(XPackageMountHandle mount, size_t pathSize, char* path);
HRESULT XPackageGetMountPathSize(XPackageMountHandle mount, size_t* pathSize);
HRESULT XPackageGetUserLocale(size_t localeSize, char* locale);
HRESULT XPackageGetWriteStats(XPackageWriteStats* writeStats);
HRESULT XPackageInstallChunks(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors, uint32_t minimumUpdateIntervalMs, bool suppressUserConfirmation, XTaskQueueHandle queue, XPackageInstallationMonitorHandle* installationMonitor);
HRESULT XPackageInstallChunksAsync(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors, uint32_t minimumUpdateIntervalMs, bool suppressUserConfirmation, XAsyncBlock* asyncBlock);
HRESULT XPackageInstallChunksResult(XAsyncBlock* asyncBlock, XPackageInstallationMonitorHandle* installationMonitor);
bool XPackageIsPackagedProcess(void);
HRESULT XPackageMount(const char* packageIdentifier, XPackageMountHandle* mount);
HRESULT XPackageRegisterInstallationProgressChanged(XPackageInstallationMonitorHandle installationMonitor, void* context, XPackageInstallationProgressCallback* callback, XTaskQueueRegistrationToken* token);
HRESULT XPackageRegisterPackageInstalled(XTaskQueueHandle queue, void* context, XPackageInstalledCallback* callback, XTaskQueueRegistrationToken* token);
HRESULT XPackageUninstallChunks(const char* packageIdentifier, uint32_t selectorCount, XPackageChunkSelector* selectors);
HRESULT XPackageUninstallUWPInstance(const char* packageName);
bool XPackageUnregisterInstallationProgressChanged(XPackageInstallationMonitorHandle installationMonitor, XTaskQueueRegistrationToken token, bool wait);
bool XPackageUnregisterPackageInstalled(XTaskQueueRegistrationToken token, bool wait);
bool XPackageUpdateInstallationMonitor(XPackageInstallationMonitorHandle installationMonitor);
HRESULT XPackageMountWithUiAsync(const char* packageIdentifier, XAsyncBlock* async);
HRESULT XPackageMountWithUiResult(XAsyncBlock* async, XPackageMountHandle* mount);
HRESULT XPackageGetPackageKind(const char* packageIdentifier, XPackageKind* kind);
bool XPackageUninstallPackage(const char* packageIdentifier);
#define STORE_SKU_ID_SIZE 18
#define IN_APP_OFFER_TOKEN_MAX_SIZE 64
#define TRIAL_UNIQUE_ID_MAX_SIZE 64
#define SKU_ID_SIZE 5
#define PRICE_MAX_SIZE 16
typedef struct XStoreContext* XStoreContextHandle;
typedef struct XStoreLicense* XStoreLicenseHandle;
typedef struct XStoreProductQuery* XStoreProductQueryHandle;
typedef uint32_t XStoreCanLicenseStatus;
#define XStoreCanLicenseStatus_NotLicensableToUser 0
#define XStoreCanLicenseStatus_Licensable 1
#define XStoreCanLicenseStatus_LicenseActionNotApplicableToProduct 2
typedef uint32_t XStoreDurationUnit;
#define XStoreDurationUnit_Minute 0
#define XStoreDurationUnit_Hour 1
#define XStoreDurationUnit_Day 2
#define XStoreDurationUnit_Week 3
#define XStoreDurationUnit_Month 4
#define XStoreDurationUnit_Year 5
typedef uint32_t XStoreProductKind;
#define XStoreProductKind_None 0
#define XStoreProductKind_Consumable 1
#define XStoreProductKind_Durable 2
#define XStoreProductKind_Game 4
#define XStoreProductKind_Pass 8
#define XStoreProductKind_UnmanagedConsumable 16
typedef struct XStoreAddonLicense {
    char skuStoreId[18];
    char inAppOfferToken[64];
    bool isActive;
    time_t expirationDate;
} XStoreAddonLicense;
typedef struct XStorePrice {
    float basePrice;
    float price;
    float recurrencePrice;
    const char* currencyCode;
    char formattedBasePrice[16];
    char formattedPrice[16];
    char formattedRecurrencePrice[16];
    bool isOnSale;
    time_t saleEndDate;
} XStorePrice;
typedef struct XStoreAvailability {
    const char* availabilityId;
    XStorePrice price;
    time_t endDate;
} XStoreAvailability;
typedef struct XStoreCanAcquireLicenseResult {
    char licensableSku[5];
    XStoreCanLicenseStatus status;
} XStoreCanAcquireLicenseResult;
typedef struct XStoreCollectionData {
    time_t acquiredDate;
    time_t startDate;
    time_t endDate;
    bool isTrial;
    uint32_t trialTimeRemainingInSeconds;
    uint32_t quantity;
    const char* campaignId;
    const char* developerOfferId;
} XStoreCollectionData;
typedef struct XStoreConsumableResult {
    uint32_t quantity;
} XStoreConsumableResult;
typedef struct XStoreGameLicense {
    char skuStoreId[18];
    bool isActive;
    bool isTrialOwnedByThisUser;
    bool isDiscLicense;
    bool isTrial;
    uint32_t trialTimeRemainingInSeconds;
    char trialUniqueId[64];
    time_t expirationDate;
} XStoreGameLicense;
typedef struct XStoreImage {
    const char* uri;
    uint32_t height;
    uint32_t width;
    const char* caption;
    const char* imagePurposeTag;
} XStoreImage;
typedef struct XStorePackageUpdate {
    char packageIdentifier[33];
    bool isMandatory;
} XStorePackageUpdate;
typedef struct XStoreSubscriptionInfo {
    bool hasTrialPeriod;
    XStoreDurationUnit trialPeriodUnit;
    uint32_t trialPeriod;
    XStoreDurationUnit billingPeriodUnit;
    uint32_t billingPeriod;
} XStoreSubscriptionInfo;
typedef struct XStoreVideo {
    const char* uri;
    uint32_t height;
    uint32_t width;
    const char* caption;
    const char* videoPurposeTag;
    XStoreImage previewImage;
} XStoreVideo;
typedef struct XStoreSku {
    const char* skuId;
    const char* title;
    const char* description;
    const char* language;
    XStorePrice price;
    bool isTrial;
    bool isInUserCollection;
    XStoreCollectionData collectionData;
    bool isSubscription;
    XStoreSubscriptionInfo subscriptionInfo;
    uint32_t bundledSkusCount;
    const char** bundledSkus;
    uint32_t imagesCount;
    XStoreImage* images;
    uint32_t videosCount;
    XStoreVideo* videos;
    uint32_t availabilitiesCount;
    XStoreAvailability* availabilities;
} XStoreSku;
typedef struct XStoreProduct {
    const char* storeId;
    const char* title;
    const char* description;
    const char* language;
    const char* inAppOfferToken;
    char* linkUri;
    XStoreProductKind productKind;
    XStorePrice price;
    bool hasDigitalDownload;
    bool isInUserCollection;
    uint32_t keywordsCount;
    const char** keywords;
    uint32_t skusCount;
    XStoreSku* skus;
    uint32_t imagesCount;
    XStoreImage* images;
    uint32_t videosCount;
    XStoreVideo* videos;
} XStoreProduct;
typedef struct XStoreRateAndReviewResult {
    bool wasUpdated;
} XStoreRateAndReviewResult;
typedef void XStoreGameLicenseChangedCallback(void* context);
typedef void XStorePackageLicenseLostCallback(void* context);
typedef bool XStoreProductQueryCallback(const XStoreProduct* product, void* context);
HRESULT XStoreAcquireLicenseForDurablesAsync(const XStoreContextHandle storeContextHandle, const char* storeId, XAsyncBlock* async);
HRESULT XStoreAcquireLicenseForDurablesResult(XAsyncBlock* async, XStoreLicenseHandle* storeLicenseHandle);
HRESULT XStoreAcquireLicenseForPackageAsync(const XStoreContextHandle storeContextHandle, const char* packageIdentifier, XAsyncBlock* async);
HRESULT XStoreAcquireLicenseForPackageResult(XAsyncBlock* async, XStoreLicenseHandle* storeLicenseHandle);
HRESULT XStoreCanAcquireLicenseForPackageAsync(const XStoreContextHandle storeContextHandle, const char* packageIdentifier, XAsyncBlock* async);
HRESULT XStoreCanAcquireLicenseForPackageResult(XAsyncBlock* async, XStoreCanAcquireLicenseResult* storeCanAcquireLicense);
HRESULT XStoreCanAcquireLicenseForStoreIdAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, XAsyncBlock* async);
HRESULT XStoreCanAcquireLicenseForStoreIdResult(XAsyncBlock* async, XStoreCanAcquireLicenseResult* storeCanAcquireLicense);
void XStoreCloseContextHandle(XStoreContextHandle storeContextHandle);
void XStoreCloseLicenseHandle(XStoreLicenseHandle storeLicenseHandle);
void XStoreCloseProductsQueryHandle(XStoreProductQueryHandle productQueryHandle);
HRESULT XStoreCreateContext(const XUserHandle user, XStoreContextHandle* storeContextHandle);
HRESULT XStoreDownloadAndInstallPackagesAsync(const XStoreContextHandle storeContextHandle, const char** storeIds, size_t storeIdsCount, XAsyncBlock* async);
HRESULT XStoreDownloadAndInstallPackagesResult(XAsyncBlock* async, uint32_t count, XblShimPackageIdentifier* packageIdentifiers);
HRESULT XStoreDownloadAndInstallPackagesResultCount(XAsyncBlock* async, uint32_t* count);
HRESULT XStoreDownloadAndInstallPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, const char** packageIdentifiers, size_t packageIdentifiersCount, XAsyncBlock* async);
HRESULT XStoreDownloadAndInstallPackageUpdatesResult(XAsyncBlock* async);
HRESULT XStoreDownloadPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, const char** packageIdentifiers, size_t packageIdentifiersCount, XAsyncBlock* async);
HRESULT XStoreDownloadPackageUpdatesResult(XAsyncBlock* async);
HRESULT XStoreEnumerateProductsQuery(const XStoreProductQueryHandle productQueryHandle, void* context, XStoreProductQueryCallback* callback);
HRESULT XStoreGetUserCollectionsIdAsync(const XStoreContextHandle storeContextHandle, const char* serviceTicket, const char* publisherUserId, XAsyncBlock* async);
HRESULT XStoreGetUserCollectionsIdResult(XAsyncBlock* async, size_t size, char* result);
HRESULT XStoreGetUserCollectionsIdResultSize(XAsyncBlock* async, size_t* size);
HRESULT XStoreGetUserPurchaseIdAsync(const XStoreContextHandle storeContextHandle, const char* serviceTicket, const char* publisherUserId, XAsyncBlock* async);
HRESULT XStoreGetUserPurchaseIdResult(XAsyncBlock* async, size_t size, char* result);
HRESULT XStoreGetUserPurchaseIdResultSize(XAsyncBlock* async, size_t* size);
bool XStoreIsLicenseValid(const XStoreLicenseHandle storeLicenseHandle);
bool XStoreProductsQueryHasMorePages(const XStoreProductQueryHandle productQueryHandle);
HRESULT XStoreProductsQueryNextPageAsync(const XStoreProductQueryHandle productQueryHandle, XAsyncBlock* async);
HRESULT XStoreProductsQueryNextPageResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
HRESULT XStoreQueryAddOnLicensesAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async);
HRESULT XStoreQueryAddOnLicensesResult(XAsyncBlock* async, uint32_t count, XStoreAddonLicense* addOnLicenses);
HRESULT XStoreQueryAddOnLicensesResultCount(XAsyncBlock* async, uint32_t* count);
HRESULT XStoreQueryAssociatedProductsAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind productKinds, uint32_t maxItemsToRetrievePerPage, XAsyncBlock* async);
HRESULT XStoreQueryAssociatedProductsResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
HRESULT XStoreQueryConsumableBalanceRemainingAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, XAsyncBlock* async);
HRESULT XStoreQueryConsumableBalanceRemainingResult(XAsyncBlock* async, XStoreConsumableResult* consumableResult);
HRESULT XStoreQueryEntitledProductsAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind productKinds, uint32_t maxItemsToRetrievePerPage, XAsyncBlock* async);
HRESULT XStoreQueryEntitledProductsResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
HRESULT XStoreQueryGameAndDlcPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async);
HRESULT XStoreQueryGameAndDlcPackageUpdatesResult(XAsyncBlock* async, uint32_t count, XStorePackageUpdate* packageUpdates);
HRESULT XStoreQueryGameAndDlcPackageUpdatesResultCount(XAsyncBlock* async, uint32_t* count);
HRESULT XStoreQueryGameLicenseAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async);
HRESULT XStoreQueryGameLicenseResult(XAsyncBlock* async, XStoreGameLicense* license);
HRESULT XStoreQueryLicenseTokenAsync(const XStoreContextHandle storeContextHandle, const char** productIds, size_t productIdsCount, const char* customDeveloperString, XAsyncBlock* async);
HRESULT XStoreQueryLicenseTokenResult(XAsyncBlock* async, size_t size, char* result);
HRESULT XStoreQueryLicenseTokenResultSize(XAsyncBlock* async, size_t* size);
HRESULT XStoreQueryPackageIdentifier(const char* storeId, size_t size, char* packageIdentifier);
HRESULT XStoreQueryProductForCurrentGameAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async);
HRESULT XStoreQueryProductForCurrentGameResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
HRESULT XStoreQueryProductForPackageAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind productKinds, const char* packageIdentifier, XAsyncBlock* async);
HRESULT XStoreQueryProductForPackageResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
HRESULT XStoreQueryProductsAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind productKinds, const char** storeIds, size_t storeIdsCount, const char** actionFilters, size_t actionFiltersCount, XAsyncBlock* async);
HRESULT XStoreQueryProductsResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
HRESULT XStoreRegisterGameLicenseChanged(XStoreContextHandle storeContextHandle, XTaskQueueHandle queue, void* context, XStoreGameLicenseChangedCallback* callback, XTaskQueueRegistrationToken* token);
HRESULT XStoreRegisterPackageLicenseLost(XStoreLicenseHandle licenseHandle, XTaskQueueHandle queue, void* context, XStorePackageLicenseLostCallback* callback, XTaskQueueRegistrationToken* token);
HRESULT XStoreReportConsumableFulfillmentAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, uint32_t quantity, GUID trackingId, XAsyncBlock* async);
HRESULT XStoreReportConsumableFulfillmentResult(XAsyncBlock* async, XStoreConsumableResult* consumableResult);
HRESULT XStoreShowAssociatedProductsUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, XStoreProductKind productKinds, XAsyncBlock* async);
HRESULT XStoreShowAssociatedProductsUIResult(XAsyncBlock* async);
HRESULT XStoreShowProductPageUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, XAsyncBlock* async);
HRESULT XStoreShowProductPageUIResult(XAsyncBlock* async);
HRESULT XStoreShowPurchaseUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, const char* name, const char* extendedJsonData, XAsyncBlock* async);
HRESULT XStoreShowPurchaseUIResult(XAsyncBlock* async);
HRESULT XStoreShowRateAndReviewUIAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async);
HRESULT XStoreShowRateAndReviewUIResult(XAsyncBlock* async, XStoreRateAndReviewResult* result);
HRESULT XStoreShowRedeemTokenUIAsync(const XStoreContextHandle storeContextHandle, const char* token, const char** allowedStoreIds, size_t allowedStoreIdsCount, bool disallowCsvRedemption, XAsyncBlock* async);
HRESULT XStoreShowRedeemTokenUIResult(XAsyncBlock* async);
bool XStoreUnregisterGameLicenseChanged(XStoreContextHandle storeContextHandle, XTaskQueueRegistrationToken token, bool wait);
bool XStoreUnregisterPackageLicenseLost(XStoreLicenseHandle licenseHandle, XTaskQueueRegistrationToken token, bool wait);
bool XStoreIsAvailabilityPurchasable(const XStoreAvailability availability);
HRESULT XStoreQueryPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, const char** packageIdentifiers, size_t packageIdentifiersCount, XAsyncBlock* async);
HRESULT XStoreQueryPackageUpdatesResultCount(XAsyncBlock* async, uint32_t* count);
HRESULT XStoreQueryPackageUpdatesResult(XAsyncBlock* async, uint32_t count, XStorePackageUpdate* packageUpdates);
HRESULT XStoreShowGiftingUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, const char* name, const char* extendedJsonData, XAsyncBlock* async);
HRESULT XStoreShowGiftingUIResult(XAsyncBlock* async);
HRESULT XStoreQueryAssociatedProductsForStoreIdAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, XStoreProductKind productKinds, uint32_t maxItemsToRetrievePerPage, XAsyncBlock* async);
HRESULT XStoreQueryAssociatedProductsForStoreIdResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle);
typedef struct XPersistentLocalStorageSpaceInfo {
    uint64_t availableFreeBytes;
    uint64_t totalFreeBytes;
    uint64_t usedBytes;
    uint64_t totalBytes;
} XPersistentLocalStorageSpaceInfo;
HRESULT XPersistentLocalStorageGetPathSize(size_t* pathSize);
HRESULT XPersistentLocalStorageGetPath(size_t pathSize, char* path, size_t* pathUsed);
HRESULT XPersistentLocalStorageGetSpaceInfo(XPersistentLocalStorageSpaceInfo* info);
HRESULT XPersistentLocalStoragePromptUserForSpaceAsync(uint64_t requestedBytes, XAsyncBlock* asyncBlock);
HRESULT XPersistentLocalStoragePromptUserForSpaceResult(XAsyncBlock* asyncBlock);
HRESULT XPersistentLocalStorageMountForPackage(const char* packageIdentifier, XPackageMountHandle* mountHandle);
typedef uint32_t XClosedCaptionFontEdgeAttribute;
#define XClosedCaptionFontEdgeAttribute_Default 0
#define XClosedCaptionFontEdgeAttribute_NoEdgeAttribute 1
#define XClosedCaptionFontEdgeAttribute_RaisedEdges 2
#define XClosedCaptionFontEdgeAttribute_DepressedEdges 3
#define XClosedCaptionFontEdgeAttribute_UniformedEdges 4
#define XClosedCaptionFontEdgeAttribute_DropShadowedEdges 5
typedef uint32_t XClosedCaptionFontStyle;
#define XClosedCaptionFontStyle_Default 0
#define XClosedCaptionFontStyle_MonospacedWithSerifs 1
#define XClosedCaptionFontStyle_ProportionalWithSerifs 2
#define XClosedCaptionFontStyle_MonospacedWithoutSerifs 3
#define XClosedCaptionFontStyle_ProportionalWithoutSerifs 4
#define XClosedCaptionFontStyle_Casual 5
#define XClosedCaptionFontStyle_Cursive 6
#define XClosedCaptionFontStyle_SmallCapitals 7
typedef uint32_t XHighContrastMode;
#define XHighContrastMode_Off 0
#define XHighContrastMode_Dark 1
#define XHighContrastMode_Light 2
#define XHighContrastMode_Other 3
typedef uint32_t XSpeechToTextPositionHint;
#define XSpeechToTextPositionHint_BottomCenter 0
#define XSpeechToTextPositionHint_BottomLeft 1
#define XSpeechToTextPositionHint_BottomRight 2
#define XSpeechToTextPositionHint_MiddleRight 3
#define XSpeechToTextPositionHint_MiddleLeft 4
#define XSpeechToTextPositionHint_TopCenter 5
#define XSpeechToTextPositionHint_TopLeft 6
#define XSpeechToTextPositionHint_TopRight 7
typedef uint32_t XSpeechToTextType;
#define XSpeechToTextType_Voice 0
#define XSpeechToTextType_Text 1
typedef struct XClosedCaptionProperties {
    XColor BackgroundColor;
    XColor FontColor;
    XColor WindowColor;
    XClosedCaptionFontEdgeAttribute FontEdgeAttribute;
    XClosedCaptionFontStyle FontStyle;
    float FontScale;
    bool Enabled;
} XClosedCaptionProperties;
HRESULT XClosedCaptionGetProperties(XClosedCaptionProperties* properties);
HRESULT XClosedCaptionSetEnabled(bool enabled);
HRESULT XHighContrastGetMode(XHighContrastMode* mode);
HRESULT XSpeechToTextBeginHypothesisString(const char* speakerName, const char* content, XSpeechToTextType type, uint32_t* hypothesisId);
HRESULT XSpeechToTextCancelHypothesisString(uint32_t hypothesisId);
HRESULT XSpeechToTextFinalizeHypothesisString(uint32_t hypothesisId, const char* content);
HRESULT XSpeechToTextSendString(const char* speakerName, const char* content, XSpeechToTextType type);
HRESULT XSpeechToTextSetPositionHint(XSpeechToTextPositionHint position);
HRESULT XSpeechToTextUpdateHypothesisString(uint32_t hypothesisId, const char* content);
typedef struct XSpeechSynthesizer* XSpeechSynthesizerHandle;
typedef struct XSpeechSynthesizerStream* XSpeechSynthesizerStreamHandle;
typedef uint32_t XSpeechSynthesizerVoiceGender;
#define XSpeechSynthesizerVoiceGender_Female 0
#define XSpeechSynthesizerVoiceGender_Male 1
typedef struct XSpeechSynthesizerVoiceInformation {
    const char* Description;
    const char* DisplayName;
    XSpeechSynthesizerVoiceGender Gender;
    const char* VoiceId;
    const char* Language;
} XSpeechSynthesizerVoiceInformation;
typedef bool XSpeechSynthesizerInstalledVoicesCallback(const XSpeechSynthesizerVoiceInformation* information, void* context);
HRESULT XSpeechSynthesizerCloseHandle(XSpeechSynthesizerHandle speechSynthesizer);
HRESULT XSpeechSynthesizerCloseStreamHandle(XSpeechSynthesizerStreamHandle speechSynthesisStream);
HRESULT XSpeechSynthesizerCreate(XSpeechSynthesizerHandle* speechSynthesizer);
HRESULT XSpeechSynthesizerCreateStreamFromSsml(XSpeechSynthesizerHandle speechSynthesizer, const char* ssml, XSpeechSynthesizerStreamHandle* speechSynthesisStream);
HRESULT XSpeechSynthesizerCreateStreamFromText(XSpeechSynthesizerHandle speechSynthesizer, const char* text, XSpeechSynthesizerStreamHandle* speechSynthesisStream);
HRESULT XSpeechSynthesizerEnumerateInstalledVoices(void* context, XSpeechSynthesizerInstalledVoicesCallback* callback);
HRESULT XSpeechSynthesizerGetStreamData(XSpeechSynthesizerStreamHandle speechSynthesisStream, size_t bufferSize, void* buffer, size_t* bufferUsed);
HRESULT XSpeechSynthesizerGetStreamDataSize(XSpeechSynthesizerStreamHandle speechSynthesisStream, size_t* bufferSize);
HRESULT XSpeechSynthesizerSetCustomVoice(XSpeechSynthesizerHandle speechSynthesizer, const char* voiceId);
HRESULT XSpeechSynthesizerSetDefaultVoice(XSpeechSynthesizerHandle speechSynthesizer);
#define APPCAPTURE_MAX_CAPTURE_FILES 10
#define APPCAPTURE_MAX_LOCALID_LENGTH 250
typedef struct XAppCaptureLocalStream* XAppCaptureLocalStreamHandle;
typedef struct XAppCaptureScreenshotStream* XAppCaptureScreenshotStreamHandle;
typedef uint8_t XAppCaptureMetadataPriority;
#define XAppCaptureMetadataPriority_Informational 0
#define XAppCaptureMetadataPriority_Important 1
typedef uint16_t XAppCaptureScreenshotFormatFlag;
#define XAppCaptureScreenshotFormatFlag_SDR 1
#define XAppCaptureScreenshotFormatFlag_HDR 2
typedef uint8_t XAppCaptureVideoEncoding;
#define XAppCaptureVideoEncoding_H264 0
#define XAppCaptureVideoEncoding_HEVC 1
typedef uint8_t XAppCaptureVideoColorFormat;
#define XAppCaptureVideoColorFormat_SDR 0
#define XAppCaptureVideoColorFormat_HDR 1
typedef struct XAppBroadcastStatus {
    bool canStartBroadcast;
    bool isAnyAppBroadcasting;
    bool isCaptureResourceUnavailable;
    bool isGameStreamInProgress;
    bool isGpuConstrained;
    bool isAppInactive;
    bool isBlockedForApp;
    bool isDisabledByUser;
    bool isDisabledBySystem;
} XAppBroadcastStatus;
typedef struct XAppCaptureScreenshotFile {
    char path[260];
    size_t fileSize;
    uint32_t width;
    uint32_t height;
} XAppCaptureScreenshotFile;
typedef struct XAppCaptureDiagnosticScreenshotResult {
    size_t fileCount;
    XAppCaptureScreenshotFile files[10];
} XAppCaptureDiagnosticScreenshotResult;
typedef struct XAppCaptureRecordClipResult {
    char path[260];
    size_t fileSize;
    time_t startTime;
    uint32_t durationInMs;
    uint32_t width;
    uint32_t height;
    XAppCaptureVideoEncoding encoding;
    uint32_t startTimePreciseOffsetHns;
} XAppCaptureRecordClipResult;
typedef struct XAppCaptureTakeScreenshotResult {
    char localId[250];
    XAppCaptureScreenshotFormatFlag availableScreenshotFormats;
} XAppCaptureTakeScreenshotResult;
typedef struct XAppCaptureVideoCaptureSettings {
    uint32_t width;
    uint32_t height;
    uint64_t maxRecordTimespanDurationInMs;
    XAppCaptureVideoEncoding encoding;
    XAppCaptureVideoColorFormat colorFormat;
    bool isCaptureByGamesAllowed;
} XAppCaptureVideoCaptureSettings;
typedef struct XAppCaptureLocalResult {
    XAppCaptureLocalStreamHandle clipHandle;
    size_t fileSizeInBytes;
    SYSTEMTIME clipStartTimestamp;
    uint64_t durationInMilliseconds;
    uint32_t width;
    uint32_t height;
    XAppCaptureVideoEncoding encoding;
    XAppCaptureVideoColorFormat colorFormat;
} XAppCaptureLocalResult;
typedef struct XAppCaptureUserRecordingResult {
    size_t fileSizeInBytes;
    SYSTEMTIME clipStartTimestamp;
    uint64_t durationInMilliseconds;
    uint32_t width;
    uint32_t height;
    XAppCaptureVideoEncoding encoding;
    XAppCaptureVideoColorFormat colorFormat;
} XAppCaptureUserRecordingResult;
typedef void XAppBroadcastMonitorCallback(void* context);
typedef void XAppCaptureMetadataPurgedCallback(void* context);
HRESULT XAppBroadcastGetStatus(XUserHandle requestingUser, XAppBroadcastStatus* appBroadcastStatus);
bool XAppBroadcastIsAppBroadcasting(void);
HRESULT XAppBroadcastRegisterIsAppBroadcastingChanged(XTaskQueueHandle queue, void* context, XAppBroadcastMonitorCallback* appBroadcastMonitorCallback, XTaskQueueRegistrationToken* token);
HRESULT XAppBroadcastShowUI(XUserHandle requestingUser);
bool XAppBroadcastUnregisterIsAppBroadcastingChanged(XTaskQueueRegistrationToken token, bool wait);
HRESULT XAppCaptureCloseScreenshotStream(XAppCaptureScreenshotStreamHandle handle);
HRESULT XAppCaptureDisableRecord(void);
HRESULT XAppCaptureEnableRecord(void);
HRESULT XAppCaptureMetadataAddDoubleEvent(const char* name, double value, XAppCaptureMetadataPriority priority);
HRESULT XAppCaptureMetadataAddInt32Event(const char* name, int32_t value, XAppCaptureMetadataPriority priority);
HRESULT XAppCaptureMetadataAddStringEvent(const char* name, const char* value, XAppCaptureMetadataPriority priority);
HRESULT XAppCaptureMetadataRemainingStorageBytesAvailable(uint64_t* value);
HRESULT XAppCaptureMetadataStartDoubleState(const char* name, double value, XAppCaptureMetadataPriority priority);
HRESULT XAppCaptureMetadataStartInt32State(const char* name, int32_t value, XAppCaptureMetadataPriority priority);
HRESULT XAppCaptureMetadataStartStringState(const char* name, const char* value, XAppCaptureMetadataPriority priority);
HRESULT XAppCaptureMetadataStopAllStates(void);
HRESULT XAppCaptureMetadataStopState(const char* name);
HRESULT XAppCaptureOpenScreenshotStream(const char* localId, XAppCaptureScreenshotFormatFlag screenshotFormat, XAppCaptureScreenshotStreamHandle* handle, uint64_t* totalBytes);
HRESULT XAppCaptureReadScreenshotStream(XAppCaptureScreenshotStreamHandle handle, uint64_t startPosition, uint32_t bytesToRead, uint8_t* buffer, uint32_t* bytesWritten);
HRESULT XAppCaptureRecordDiagnosticClip(time_t startTime, uint32_t durationInMs, const char* filenamePrefix, XAppCaptureRecordClipResult* result);
HRESULT XAppCaptureRegisterMetadataPurged(XTaskQueueHandle queue, void* context, XAppCaptureMetadataPurgedCallback* callback, XTaskQueueRegistrationToken* token);
HRESULT XAppCaptureTakeDiagnosticScreenshot(bool gamescreenOnly, XAppCaptureScreenshotFormatFlag captureFlags, const char* filenamePrefix, XAppCaptureDiagnosticScreenshotResult* result);
HRESULT XAppCaptureTakeScreenshot(XUserHandle requestingUser, XAppCaptureTakeScreenshotResult* result);
bool XAppCaptureUnRegisterMetadataPurged(XTaskQueueRegistrationToken token, bool wait);
HRESULT XAppCaptureRecordTimespan(const SYSTEMTIME* startTimestamp, uint64_t durationInMilliseconds, XAppCaptureLocalResult* result);
HRESULT XAppCaptureReadLocalStream(XAppCaptureLocalStreamHandle handle, size_t startPosition, uint32_t bytesToRead, uint8_t* buffer, uint32_t* bytesWritten);
HRESULT XAppCaptureStartUserRecord(XUserHandle requestingUser, uint32_t localIdBufferLength, char* localIdBuffer);
HRESULT XAppCaptureStopUserRecord(const char* localId, XAppCaptureUserRecordingResult* result);
HRESULT XAppCaptureCancelUserRecord(const char* localId);
HRESULT XAppCaptureGetVideoCaptureSettings(XAppCaptureVideoCaptureSettings* userCaptureSettings);
HRESULT XAppCaptureCloseLocalStream(XAppCaptureLocalStreamHandle handle);
typedef uint64_t D3D12XBOX_FRAME_PIPELINE_TOKEN;
typedef uint64_t XGameStreamingClientId;
typedef uint32_t XGameStreamingClientProperty;
#define XGameStreamingClientProperty_None 0
#define XGameStreamingClientProperty_StreamPhysicalDimensions 1
#define XGameStreamingClientProperty_TouchInputEnabled 2
#define XGameStreamingClientProperty_TouchBundleVersion 4
#define XGameStreamingClientProperty_IPAddress 5
#define XGameStreamingClientProperty_SessionId 6
#define XGameStreamingClientProperty_DisplayDetails 7
typedef uint32_t XGameStreamingConnectionState;
#define XGameStreamingConnectionState_Disconnected 0
#define XGameStreamingConnectionState_Connected 1
typedef uint64_t XGameStreamingGamepadPhysicality;
#define XGameStreamingGamepadPhysicality_None 0
#define XGameStreamingGamepadPhysicality_DPadUpPhysical 1
#define XGameStreamingGamepadPhysicality_DPadDownPhysical 2
#define XGameStreamingGamepadPhysicality_DPadLeftPhysical 4
#define XGameStreamingGamepadPhysicality_DPadRightPhysical 8
#define XGameStreamingGamepadPhysicality_MenuPhysical 16
#define XGameStreamingGamepadPhysicality_ViewPhysical 32
#define XGameStreamingGamepadPhysicality_LeftThumbstickPhysical 64
#define XGameStreamingGamepadPhysicality_RightThumbstickPhysical 128
#define XGameStreamingGamepadPhysicality_LeftShoulderPhysical 256
#define XGameStreamingGamepadPhysicality_RightShoulderPhysical 512
#define XGameStreamingGamepadPhysicality_APhysical 4096
#define XGameStreamingGamepadPhysicality_BPhysical 8192
#define XGameStreamingGamepadPhysicality_XPhysical 16384
#define XGameStreamingGamepadPhysicality_YPhysical 32768
#define XGameStreamingGamepadPhysicality_LeftTriggerPhysical 65536
#define XGameStreamingGamepadPhysicality_RightTriggerPhysical 131072
#define XGameStreamingGamepadPhysicality_LeftThumbstickXPhysical 262144
#define XGameStreamingGamepadPhysicality_LeftThumbstickYPhysical 524288
#define XGameStreamingGamepadPhysicality_RightThumbstickXPhysical 1048576
#define XGameStreamingGamepadPhysicality_RightThumbstickYPhysical 2097152
#define XGameStreamingGamepadPhysicality_ButtonsPhysical 62463
#define XGameStreamingGamepadPhysicality_AnalogsPhysical 4128768
#define XGameStreamingGamepadPhysicality_AllPhysical 4191231
#define XGameStreamingGamepadPhysicality_DPadUpVirtual 4294967296
#define XGameStreamingGamepadPhysicality_DPadDownVirtual 8589934592
#define XGameStreamingGamepadPhysicality_DPadLeftVirtual 17179869184
#define XGameStreamingGamepadPhysicality_DPadRightVirtual 34359738368
#define XGameStreamingGamepadPhysicality_MenuVirtual 68719476736
#define XGameStreamingGamepadPhysicality_ViewVirtual 137438953472
#define XGameStreamingGamepadPhysicality_LeftThumbstickVirtual 274877906944
#define XGameStreamingGamepadPhysicality_RightThumbstickVirtual 549755813888
#define XGameStreamingGamepadPhysicality_LeftShoulderVirtual 1099511627776
#define XGameStreamingGamepadPhysicality_RightShoulderVirtual 2199023255552
#define XGameStreamingGamepadPhysicality_AVirtual 17592186044416
#define XGameStreamingGamepadPhysicality_BVirtual 35184372088832
#define XGameStreamingGamepadPhysicality_XVirtual 70368744177664
#define XGameStreamingGamepadPhysicality_YVirtual 140737488355328
#define XGameStreamingGamepadPhysicality_LeftTriggerVirtual 281474976710656
#define XGameStreamingGamepadPhysicality_RightTriggerVirtual 562949953421312
#define XGameStreamingGamepadPhysicality_LeftThumbstickXVirtual 1125899906842624
#define XGameStreamingGamepadPhysicality_LeftThumbstickYVirtual 2251799813685248
#define XGameStreamingGamepadPhysicality_RightThumbstickXVirtual 4503599627370496
#define XGameStreamingGamepadPhysicality_RightThumbstickYVirtual 9007199254740992
#define XGameStreamingGamepadPhysicality_ButtonsVirtual 268276542210048
#define XGameStreamingGamepadPhysicality_AnalogsVirtual 17732923532771328
#define XGameStreamingGamepadPhysicality_AllVirtual 18001200074981376
typedef uint32_t XGameStreamingTouchControlsStateOperationKind;
#define XGameStreamingTouchControlsStateOperationKind_Replace 0
typedef uint32_t XGameStreamingTouchControlsStateValueKind;
#define XGameStreamingTouchControlsStateValueKind_Boolean 0
#define XGameStreamingTouchControlsStateValueKind_Integer 1
#define XGameStreamingTouchControlsStateValueKind_Double 2
#define XGameStreamingTouchControlsStateValueKind_String 3
typedef uint32_t XGameStreamingVideoFlags;
#define XGameStreamingVideoFlags_None 0
#define XGameStreamingVideoFlags_SupportsCustomAspectRatio 1
#define XGameStreamingVideoFlags_SupportsPresentScaling 2
#define XGameStreamingVideoFlags_All 3
typedef struct XGameStreamingTouchControlsStateValue {
    XGameStreamingTouchControlsStateValueKind valueKind;
    union {
        bool booleanValue;
        int64_t integerValue;
        double doubleValue;
        const char* stringValue;
    };
} XGameStreamingTouchControlsStateValue;
typedef struct XGameStreamingTouchControlsStateOperation {
    XGameStreamingTouchControlsStateOperationKind operationKind;
    const char* path;
    XGameStreamingTouchControlsStateValue value;
} XGameStreamingTouchControlsStateOperation;
typedef struct XGameStreamingDisplayDetails {
    uint32_t preferredWidth;
    uint32_t preferredHeight;
    RECT safeArea;
    uint32_t maxPixels;
    uint32_t maxWidth;
    uint32_t maxHeight;
    XGameStreamingVideoFlags flags;
} XGameStreamingDisplayDetails;
typedef void XGameStreamingClientPropertiesChangedCallback(void* context, XGameStreamingClientId client, uint32_t updatedPropertiesCount, XGameStreamingClientProperty* updatedProperties);
typedef void XGameStreamingConnectionStateChangedCallback(void* context, XGameStreamingClientId client, XGameStreamingConnectionState state);
HRESULT XGameStreamingGetAssociatedFrame(IGameInputReading* gamepadReading, D3D12XBOX_FRAME_PIPELINE_TOKEN* framePipelineToken);
uint32_t XGameStreamingGetClientCount(void);
HRESULT XGameStreamingGetClientIPAddress(XGameStreamingClientId client, size_t ipAddressSize, char* ipAddress);
HRESULT XGameStreamingGetClients(uint32_t clientCount, XGameStreamingClientId* clients, uint32_t* clientsUsed);
XGameStreamingConnectionState XGameStreamingGetConnectionState(XGameStreamingClientId client);
HRESULT XGameStreamingGetGamepadPhysicality(IGameInputReading* gamepadReading, XGameStreamingGamepadPhysicality* gamepadPhysicality);
HRESULT XGameStreamingGetLastFrameDisplayed(XGameStreamingClientId client, D3D12XBOX_FRAME_PIPELINE_TOKEN* framePipelineToken);
HRESULT XGameStreamingGetServerLocationName(size_t serverLocationNameSize, char* serverLocationName);
size_t XGameStreamingGetServerLocationNameSize(void);
HRESULT XGameStreamingGetSessionId(XGameStreamingClientId client, size_t sessionIdSize, char* sessionId, size_t* sessionIdUsed);
HRESULT XGameStreamingGetStreamAddedLatency(XGameStreamingClientId client, uint32_t* averageInputLatencyUs, uint32_t* averageOutputLatencyUs, uint32_t* standardDeviationUs);
HRESULT XGameStreamingGetStreamPhysicalDimensions(XGameStreamingClientId client, uint32_t* horizontalMm, uint32_t* verticalMm);
HRESULT XGameStreamingGetTouchBundleVersion(XGameStreamingClientId client, XVersion* version, size_t versionNameSize, char* versionName);
size_t XGameStreamingGetTouchBundleVersionNameSize(XGameStreamingClientId client);
void XGameStreamingHideTouchControls(void);
void XGameStreamingHideTouchControlsOnClient(XGameStreamingClientId client);
HRESULT XGameStreamingInitialize(void);
bool XGameStreamingIsStreaming(void);
HRESULT XGameStreamingIsTouchInputEnabled(XGameStreamingClientId client, bool* touchInputEnabled);
HRESULT XGameStreamingRegisterClientPropertiesChanged(XGameStreamingClientId client, XTaskQueueHandle queue, void* context, XGameStreamingClientPropertiesChangedCallback* callback, XTaskQueueRegistrationToken* token);
HRESULT XGameStreamingRegisterConnectionStateChanged(XTaskQueueHandle queue, void* context, XGameStreamingConnectionStateChangedCallback* callback, XTaskQueueRegistrationToken* token);
void XGameStreamingShowTouchControlLayout(const char* layout);
void XGameStreamingShowTouchControlLayoutOnClient(XGameStreamingClientId client, const char* layout);
HRESULT XGameStreamingShowTouchControlsWithStateUpdate(const char* layout, size_t operationCount, const XGameStreamingTouchControlsStateOperation* operations);
HRESULT XGameStreamingShowTouchControlsWithStateUpdateOnClient(XGameStreamingClientId client, const char* layout, size_t operationCount, const XGameStreamingTouchControlsStateOperation* operations);
void XGameStreamingUninitialize(void);
bool XGameStreamingUnregisterClientPropertiesChanged(XGameStreamingClientId client, XTaskQueueRegistrationToken token, bool wait);
bool XGameStreamingUnregisterConnectionStateChanged(XTaskQueueRegistrationToken token, bool wait);
HRESULT XGameStreamingUpdateTouchControlsState(size_t operationCount, const XGameStreamingTouchControlsStateOperation* operations);
HRESULT XGameStreamingUpdateTouchControlsStateOnClient(XGameStreamingClientId client, size_t operationCount, const XGameStreamingTouchControlsStateOperation* operations);
HRESULT XGameStreamingGetDisplayDetails(XGameStreamingClientId client, uint32_t maxSupportedPixels, float widestSupportedAspectRatio, float tallestSupportedAspectRatio, XGameStreamingDisplayDetails* displayDetails);
HRESULT XGameStreamingSetResolution(uint32_t width, uint32_t height);
typedef uint32_t XblRealTimeActivitySubscriptionState;
#define XblRealTimeActivitySubscriptionState_Unknown 0
#define XblRealTimeActivitySubscriptionState_PendingSubscribe 1
#define XblRealTimeActivitySubscriptionState_Subscribed 2
#define XblRealTimeActivitySubscriptionState_PendingUnsubscribe 3
#define XblRealTimeActivitySubscriptionState_Closed 4
typedef uint32_t XblRealTimeActivityConnectionState;
#define XblRealTimeActivityConnectionState_Connected 0
#define XblRealTimeActivityConnectionState_Connecting 1
#define XblRealTimeActivityConnectionState_Disconnected 2
typedef struct XblRealTimeActivitySubscription* XblRealTimeActivitySubscriptionHandle;
HRESULT XblRealTimeActivityActivate(XblContextHandle xboxLiveContext);
HRESULT XblRealTimeActivityDeactivate(XblContextHandle xboxLiveContext);
typedef void XblRealTimeActivityConnectionStateChangeHandler(void* context, XblRealTimeActivityConnectionState connectionState);
XblFunctionContext XblRealTimeActivityAddConnectionStateChangeHandler(XblContextHandle xboxLiveContext, XblRealTimeActivityConnectionStateChangeHandler* handler, void* context);
HRESULT XblRealTimeActivityRemoveConnectionStateChangeHandler(XblContextHandle xboxLiveContext, XblFunctionContext token);
typedef void XblRealTimeActivityResyncHandler(void* context);
XblFunctionContext XblRealTimeActivityAddResyncHandler(XblContextHandle xboxLiveContext, XblRealTimeActivityResyncHandler* handler, void* context);
HRESULT XblRealTimeActivityRemoveResyncHandler(XblContextHandle xboxLiveContext, XblFunctionContext token);
HRESULT XblRealTimeActivitySubscriptionGetId(XblRealTimeActivitySubscriptionHandle subscriptionHandle, uint32_t* id);
HRESULT XblRealTimeActivitySubscriptionGetState(XblRealTimeActivitySubscriptionHandle subscriptionHandle, XblRealTimeActivitySubscriptionState* state);
typedef void XblRealTimeActivitySubscriptionErrorHandler(void* context, XblRealTimeActivitySubscriptionHandle subscription, HRESULT subscriptionError);
XblFunctionContext XblRealTimeActivityAddSubscriptionErrorHandler(XblContextHandle xboxLiveContext, XblRealTimeActivitySubscriptionErrorHandler* handler, void* context);
HRESULT XblRealTimeActivityRemoveSubscriptionErrorHandler(XblContextHandle xboxLiveContext, XblFunctionContext token);
typedef uint32_t XblPresenceDeviceType;
#define XblPresenceDeviceType_Unknown 0
#define XblPresenceDeviceType_WindowsPhone 1
#define XblPresenceDeviceType_WindowsPhone7 2
#define XblPresenceDeviceType_Web 3
#define XblPresenceDeviceType_Xbox360 4
#define XblPresenceDeviceType_PC 5
#define XblPresenceDeviceType_Windows8 6
#define XblPresenceDeviceType_XboxOne 7
#define XblPresenceDeviceType_WindowsOneCore 8
#define XblPresenceDeviceType_WindowsOneCoreMobile 9
#define XblPresenceDeviceType_iOS 10
#define XblPresenceDeviceType_Android 11
#define XblPresenceDeviceType_AppleTV 12
#define XblPresenceDeviceType_Nintendo 13
#define XblPresenceDeviceType_PlayStation 14
#define XblPresenceDeviceType_Win32 15
#define XblPresenceDeviceType_Scarlett 16
typedef uint32_t XblPresenceUserState;
#define XblPresenceUserState_Unknown 0
#define XblPresenceUserState_Online 1
#define XblPresenceUserState_Away 2
#define XblPresenceUserState_Offline 3
typedef uint32_t XblPresenceTitleViewState;
#define XblPresenceTitleViewState_Unknown 0
#define XblPresenceTitleViewState_FullScreen 1
#define XblPresenceTitleViewState_Filled 2
#define XblPresenceTitleViewState_Snapped 3
#define XblPresenceTitleViewState_Background 4
typedef uint32_t XblPresenceDetailLevel;
#define XblPresenceDetailLevel_Default 0
#define XblPresenceDetailLevel_User 1
#define XblPresenceDetailLevel_Device 2
#define XblPresenceDetailLevel_Title 3
#define XblPresenceDetailLevel_All 4
typedef uint32_t XblPresenceMediaIdType;
#define XblPresenceMediaIdType_Unknown 0
#define XblPresenceMediaIdType_Bing 1
#define XblPresenceMediaIdType_MediaProvider 2
typedef uint32_t XblPresenceTitleState;
#define XblPresenceTitleState_Unknown 0
#define XblPresenceTitleState_Started 1
#define XblPresenceTitleState_Ended 2
typedef uint32_t XblPresenceBroadcastProvider;
#define XblPresenceBroadcastProvider_Unknown 0
#define XblPresenceBroadcastProvider_Twitch 1
typedef struct XblPresenceRecord* XblPresenceRecordHandle;
typedef struct XblPresenceDeviceRecord {
    XblPresenceDeviceType deviceType;
    const struct XblPresenceTitleRecord* titleRecords;
    size_t titleRecordsCount;
} XblPresenceDeviceRecord;
typedef struct XblPresenceTitleRecord {
    uint32_t titleId;
    const char* titleName;
    time_t lastModified;
    bool titleActive;
    const char* richPresenceString;
    XblPresenceTitleViewState viewState;
    struct XblPresenceBroadcastRecord* broadcastRecord;
} XblPresenceTitleRecord;
typedef struct XblPresenceBroadcastRecord {
    const char* broadcastId;
    char session[40];
    XblPresenceBroadcastProvider provider;
    uint32_t viewerCount;
    time_t startTime;
} XblPresenceBroadcastRecord;
typedef struct XblPresenceRichPresenceIds {
    char scid[40];
    const char* presenceId;
    const char** presenceTokenIds;
    size_t presenceTokenIdsCount;
} XblPresenceRichPresenceIds;
typedef struct XblPresenceQueryFilters {
    const XblPresenceDeviceType* deviceTypes;
    size_t deviceTypesCount;
    const uint32_t* titleIds;
    size_t titleIdsCount;
    XblPresenceDetailLevel detailLevel;
    bool onlineOnly;
    bool broadcastingOnly;
} XblPresenceQueryFilters;
HRESULT XblPresenceSetPresenceAsync(XblContextHandle xblContextHandle, bool isUserActiveInTitle, XblPresenceRichPresenceIds* richPresenceIds, XAsyncBlock* async);
HRESULT XblPresenceGetPresenceAsync(XblContextHandle xblContextHandle, uint64_t xuid, XAsyncBlock* async);
HRESULT XblPresenceGetPresenceResult(XAsyncBlock* async, XblPresenceRecordHandle* presenceRecordHandle);
HRESULT XblPresenceGetPresenceForMultipleUsersAsync(XblContextHandle xblContextHandle, uint64_t* xuids, size_t xuidsCount, XblPresenceQueryFilters* filters, XAsyncBlock* async);
HRESULT XblPresenceGetPresenceForMultipleUsersResultCount(XAsyncBlock* async, size_t* resultCount);
HRESULT XblPresenceGetPresenceForMultipleUsersResult(XAsyncBlock* async, XblPresenceRecordHandle* presenceRecordHandles, size_t presenceRecordHandlesCount);
HRESULT XblPresenceGetPresenceForSocialGroupAsync(XblContextHandle xblContextHandle, const char* socialGroupName, uint64_t* socialGroupOwnerXuid, XblPresenceQueryFilters* filters, XAsyncBlock* async);
HRESULT XblPresenceGetPresenceForSocialGroupResultCount(XAsyncBlock* async, size_t* resultCount);
HRESULT XblPresenceGetPresenceForSocialGroupResult(XAsyncBlock* async, XblPresenceRecordHandle* presenceRecordHandles, size_t presenceRecordHandlesCount);
HRESULT XblPresenceRecordGetXuid(XblPresenceRecordHandle handle, uint64_t* xuid);
HRESULT XblPresenceRecordGetUserState(XblPresenceRecordHandle handle, XblPresenceUserState* userState);
HRESULT XblPresenceRecordGetDeviceRecords(XblPresenceRecordHandle handle, const XblPresenceDeviceRecord** deviceRecords, size_t* deviceRecordsCount);
HRESULT XblPresenceRecordDuplicateHandle(XblPresenceRecordHandle handle, XblPresenceRecordHandle* duplicatedHandle);
void XblPresenceRecordCloseHandle(XblPresenceRecordHandle handle);
HRESULT XblPresenceTrackUsers(XblContextHandle xblContextHandle, const uint64_t* xuids, size_t xuidsCount);
HRESULT XblPresenceStopTrackingUsers(XblContextHandle xblContextHandle, const uint64_t* xuids, size_t xuidsCount);
HRESULT XblPresenceTrackAdditionalTitles(XblContextHandle xblContextHandle, const uint32_t* titleIds, size_t titleIdsCount);
HRESULT XblPresenceStopTrackingAdditionalTitles(XblContextHandle xblContextHandle, const uint32_t* titleIds, size_t titleIdsCount);
typedef void XblPresenceDevicePresenceChangedHandler(void* context, uint64_t xuid, XblPresenceDeviceType deviceType, bool isUserLoggedOnDevice);
XblFunctionContext XblPresenceAddDevicePresenceChangedHandler(XblContextHandle xblContextHandle, XblPresenceDevicePresenceChangedHandler* handler, void* context);
HRESULT XblPresenceRemoveDevicePresenceChangedHandler(XblContextHandle xblContextHandle, XblFunctionContext token);
typedef void XblPresenceTitlePresenceChangedHandler(void* context, uint64_t xuid, uint32_t titleId, XblPresenceTitleState titleState);
XblFunctionContext XblPresenceAddTitlePresenceChangedHandler(XblContextHandle xblContextHandle, XblPresenceTitlePresenceChangedHandler* handler, void* context);
HRESULT XblPresenceRemoveTitlePresenceChangedHandler(XblContextHandle xblContextHandle, XblFunctionContext token);
HRESULT XblPresenceSubscribeToDevicePresenceChange(XblContextHandle xblContextHandle, uint64_t xuid, XblRealTimeActivitySubscriptionHandle* subscriptionHandle);
HRESULT XblPresenceUnsubscribeFromDevicePresenceChange(XblContextHandle xblContextHandle, XblRealTimeActivitySubscriptionHandle subscriptionHandle);
HRESULT XblPresenceSubscribeToTitlePresenceChange(XblContextHandle xblContextHandle, uint64_t xuid, uint32_t titleId, XblRealTimeActivitySubscriptionHandle* subscriptionHandle);
HRESULT XblPresenceUnsubscribeFromTitlePresenceChange(XblContextHandle xblContextHandle, XblRealTimeActivitySubscriptionHandle subscriptionHandle);
typedef struct XblUserProfile {
    uint64_t xboxUserId;
    char appDisplayName[90];
    char appDisplayPictureResizeUri[675];
    char gameDisplayName[90];
    char gameDisplayPictureResizeUri[675];
    char gamerscore[48];
    char gamertag[48];
    char modernGamertag[97];
    char modernGamertagSuffix[15];
    char uniqueModernGamertag[101];
} XblUserProfile;
HRESULT XblProfileGetUserProfileAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, XAsyncBlock* async);
HRESULT XblProfileGetUserProfileResult(XAsyncBlock* async, XblUserProfile* profile);
HRESULT XblProfileGetUserProfilesAsync(XblContextHandle xboxLiveContext, uint64_t* xboxUserIds, size_t xboxUserIdsCount, XAsyncBlock* async);
HRESULT XblProfileGetUserProfilesResultCount(XAsyncBlock* async, size_t* profileCount);
HRESULT XblProfileGetUserProfilesResult(XAsyncBlock* async, size_t profilesCount, XblUserProfile* profiles);
HRESULT XblProfileGetUserProfilesForSocialGroupAsync(XblContextHandle xboxLiveContext, const char* socialGroup, XAsyncBlock* async);
HRESULT XblProfileGetUserProfilesForSocialGroupResultCount(XAsyncBlock* async, size_t* profileCount);
HRESULT XblProfileGetUserProfilesForSocialGroupResult(XAsyncBlock* async, size_t profilesCount, XblUserProfile* profiles);
typedef uint32_t XblTournamentGameResult;
#define XblTournamentGameResult_NoContest 0
#define XblTournamentGameResult_Win 1
#define XblTournamentGameResult_Loss 2
#define XblTournamentGameResult_Draw 3
#define XblTournamentGameResult_Rank 4
#define XblTournamentGameResult_NoShow 5
typedef uint32_t XblTournamentArbitrationState;
#define XblTournamentArbitrationState_None 0
#define XblTournamentArbitrationState_Completed 1
#define XblTournamentArbitrationState_Canceled 2
#define XblTournamentArbitrationState_NoResults 3
#define XblTournamentArbitrationState_PartialResults 4
typedef uint32_t XblTournamentGameResultSource;
#define XblTournamentGameResultSource_None 0
#define XblTournamentGameResultSource_Arbitration 1
#define XblTournamentGameResultSource_Server 2
#define XblTournamentGameResultSource_Adjusted 3
typedef uint32_t XblTournamentArbitrationStatus;
#define XblTournamentArbitrationStatus_Waiting 0
#define XblTournamentArbitrationStatus_InProgress 1
#define XblTournamentArbitrationStatus_Complete 2
#define XblTournamentArbitrationStatus_Playing 3
#define XblTournamentArbitrationStatus_Incomplete 4
#define XblTournamentArbitrationStatus_Joining 5
typedef uint32_t XblTournamentRegistrationState;
#define XblTournamentRegistrationState_Unknown 0
#define XblTournamentRegistrationState_Pending 1
#define XblTournamentRegistrationState_Withdrawn 2
#define XblTournamentRegistrationState_Rejected 3
#define XblTournamentRegistrationState_Registered 4
#define XblTournamentRegistrationState_Completed 5
typedef uint32_t XblTournamentRegistrationReason;
#define XblTournamentRegistrationReason_Unknown 0
#define XblTournamentRegistrationReason_RegistrationClosed 1
#define XblTournamentRegistrationReason_MemberAlreadyRegistered 2
#define XblTournamentRegistrationReason_TournamentFull 3
#define XblTournamentRegistrationReason_TeamEliminated 4
#define XblTournamentRegistrationReason_TournamentCompleted 5
typedef uint32_t XblMultiplayerSessionVisibility;
#define XblMultiplayerSessionVisibility_Unknown 0
#define XblMultiplayerSessionVisibility_Any 1
#define XblMultiplayerSessionVisibility_PrivateSession 2
#define XblMultiplayerSessionVisibility_Visible 3
#define XblMultiplayerSessionVisibility_Full 4
#define XblMultiplayerSessionVisibility_Open 5
typedef uint32_t XblMultiplayerInitializationStage;
#define XblMultiplayerInitializationStage_Unknown 0
#define XblMultiplayerInitializationStage_None 1
#define XblMultiplayerInitializationStage_Joining 2
#define XblMultiplayerInitializationStage_Measuring 3
#define XblMultiplayerInitializationStage_Evaluating 4
#define XblMultiplayerInitializationStage_Failed 5
typedef uint32_t XblMultiplayerMetrics;
#define XblMultiplayerMetrics_Unknown 0
#define XblMultiplayerMetrics_BandwidthUp 1
#define XblMultiplayerMetrics_BandwidthDown 2
#define XblMultiplayerMetrics_Bandwidth 3
#define XblMultiplayerMetrics_Latency 4
typedef uint32_t XblNetworkAddressTranslationSetting;
#define XblNetworkAddressTranslationSetting_Unknown 0
#define XblNetworkAddressTranslationSetting_Open 1
#define XblNetworkAddressTranslationSetting_Moderate 2
#define XblNetworkAddressTranslationSetting_Strict 3
typedef uint32_t XblMultiplayerMeasurementFailure;
#define XblMultiplayerMeasurementFailure_Unknown 0
#define XblMultiplayerMeasurementFailure_None 1
#define XblMultiplayerMeasurementFailure_Timeout 2
#define XblMultiplayerMeasurementFailure_Latency 3
#define XblMultiplayerMeasurementFailure_BandwidthUp 4
#define XblMultiplayerMeasurementFailure_BandwidthDown 5
#define XblMultiplayerMeasurementFailure_Group 6
#define XblMultiplayerMeasurementFailure_Network 7
#define XblMultiplayerMeasurementFailure_Episode 8
typedef uint32_t XblMultiplayerSessionStatus;
#define XblMultiplayerSessionStatus_Unknown 0
#define XblMultiplayerSessionStatus_Active 1
#define XblMultiplayerSessionStatus_Inactive 2
#define XblMultiplayerSessionStatus_Reserved 3
typedef uint32_t XblMultiplayerSessionRestriction;
#define XblMultiplayerSessionRestriction_Unknown 0
#define XblMultiplayerSessionRestriction_None 1
#define XblMultiplayerSessionRestriction_Local 2
#define XblMultiplayerSessionRestriction_Followed 3
typedef uint32_t XblMatchmakingStatus;
#define XblMatchmakingStatus_Unknown 0
#define XblMatchmakingStatus_None 1
#define XblMatchmakingStatus_Searching 2
#define XblMatchmakingStatus_Expired 3
#define XblMatchmakingStatus_Found 4
#define XblMatchmakingStatus_Canceled 5
typedef uint32_t XblMultiplayerSessionMemberStatus;
#define XblMultiplayerSessionMemberStatus_Reserved 0
#define XblMultiplayerSessionMemberStatus_Inactive 1
#define XblMultiplayerSessionMemberStatus_Ready 2
#define XblMultiplayerSessionMemberStatus_Active 3
typedef uint32_t XblMultiplayerSessionWriteMode;
#define XblMultiplayerSessionWriteMode_CreateNew 0
#define XblMultiplayerSessionWriteMode_UpdateOrCreateNew 1
#define XblMultiplayerSessionWriteMode_UpdateExisting 2
#define XblMultiplayerSessionWriteMode_SynchronizedUpdate 3
typedef uint32_t XblWriteSessionStatus;
#define XblWriteSessionStatus_Unknown 0
#define XblWriteSessionStatus_AccessDenied 1
#define XblWriteSessionStatus_Created 2
#define XblWriteSessionStatus_Conflict 3
#define XblWriteSessionStatus_HandleNotFound 4
#define XblWriteSessionStatus_OutOfSync 5
#define XblWriteSessionStatus_SessionDeleted 6
#define XblWriteSessionStatus_Updated 7
typedef uint32_t XblMultiplayerSessionChangeTypes;
#define XblMultiplayerSessionChangeTypes_None 0
#define XblMultiplayerSessionChangeTypes_Everything 1
#define XblMultiplayerSessionChangeTypes_HostDeviceTokenChange 2
#define XblMultiplayerSessionChangeTypes_InitializationStateChange 4
#define XblMultiplayerSessionChangeTypes_MatchmakingStatusChange 8
#define XblMultiplayerSessionChangeTypes_MemberListChange 16
#define XblMultiplayerSessionChangeTypes_MemberStatusChange 32
#define XblMultiplayerSessionChangeTypes_SessionJoinabilityChange 64
#define XblMultiplayerSessionChangeTypes_CustomPropertyChange 128
#define XblMultiplayerSessionChangeTypes_MemberCustomPropertyChange 256
#define XblMultiplayerSessionChangeTypes_TournamentPropertyChange 512
#define XblMultiplayerSessionChangeTypes_ArbitrationPropertyChange 1024
typedef uint32_t XblMutableRoleSettings;
#define XblMutableRoleSettings_None 0
#define XblMutableRoleSettings_Max 1
#define XblMutableRoleSettings_Target 2
#define XBL_TOURNAMENT_REFERENCE_DEFINITION_NAME_MAX_LENGTH 100
#define XBL_TOURNAMENT_REFERENCE_ORGANIZER_LENGTH 100
typedef struct XblTournamentReference {
    char DefinitionName[100];
    char TournamentId[40];
    char Organizer[100];
    char Scid[40];
} XblTournamentReference;
typedef struct XblTournamentGameResultWithRank {
    XblTournamentGameResult Result;
    uint64_t Ranking;
} XblTournamentGameResultWithRank;
typedef struct XblTournamentTeamResult {
    const char* Team;
    XblTournamentGameResultWithRank GameResult;
} XblTournamentTeamResult;
typedef struct XblMultiplayerPeerToHostRequirements {
    uint64_t LatencyMaximum;
    uint64_t BandwidthDownMinimumInKbps;
    uint64_t BandwidthUpMinimumInKbps;
    XblMultiplayerMetrics HostSelectionMetric;
} XblMultiplayerPeerToHostRequirements;
typedef struct XblMultiplayerPeerToPeerRequirements {
    uint64_t LatencyMaximum;
    uint64_t BandwidthMinimumInKbps;
} XblMultiplayerPeerToPeerRequirements;
typedef struct XblMultiplayerMemberInitialization {
    uint64_t JoinTimeout;
    uint64_t MeasurementTimeout;
    uint64_t EvaluationTimeout;
    bool ExternalEvaluation;
    uint32_t MembersNeededToStart;
} XblMultiplayerMemberInitialization;
typedef struct XblMultiplayerSessionCapabilities {
    bool Connectivity;
    bool Team;
    bool Arbitration;
    bool SuppressPresenceActivityCheck;
    bool Gameplay;
    bool Large;
    bool ConnectionRequiredForActiveMembers;
    bool UserAuthorizationStyle;
    bool Crossplay;
    bool Searchable;
    bool HasOwners;
} XblMultiplayerSessionCapabilities;
typedef struct XblMultiplayerSessionConstants {
    uint32_t MaxMembersInSession;
    XblMultiplayerSessionVisibility Visibility;
    uint64_t* InitiatorXuids;
    size_t InitiatorXuidsCount;
    const char* CustomJson;
    const char* SessionCloudComputePackageConstantsJson;
    uint64_t MemberReservedTimeout;
    uint64_t MemberInactiveTimeout;
    uint64_t MemberReadyTimeout;
    uint64_t SessionEmptyTimeout;
    uint64_t ArbitrationTimeout;
    uint64_t ForfeitTimeout;
    bool EnableMetricsLatency;
    bool EnableMetricsBandwidthDown;
    bool EnableMetricsBandwidthUp;
    bool EnableMetricsCustom;
    XblMultiplayerMemberInitialization* MemberInitialization;
    XblMultiplayerPeerToPeerRequirements PeerToPeerRequirements;
    XblMultiplayerPeerToHostRequirements PeerToHostRequirements;
    const char* MeasurementServerAddressesJson;
    bool ClientMatchmakingCapable;
    XblMultiplayerSessionCapabilities SessionCapabilities;
} XblMultiplayerSessionConstants;
#define XBL_MULTIPLAYER_DEVICE_TOKEN_MAX_LENGTH 40
#define XBL_MULTIPLAYER_SESSION_TEMPLATE_NAME_MAX_LENGTH 100
#define XBL_MULTIPLAYER_SESSION_NAME_MAX_LENGTH 100
typedef struct XblMultiplayerSessionHandleId {
    char value[40];
} XblMultiplayerSessionHandleId;
typedef struct XblMultiplayerSessionReference {
    char Scid[40];
    char SessionTemplateName[100];
    char SessionName[100];
} XblMultiplayerSessionReference;
#define XBL_MULTIPLAYER_SESSION_REFERENCE_URI_MAX_LENGTH 284
typedef struct XblMultiplayerSessionReferenceUri {
    char value[284];
} XblMultiplayerSessionReferenceUri;
XblMultiplayerSessionReference XblMultiplayerSessionReferenceCreate(const char* scid, const char* sessionTemplateName, const char* sessionName);
HRESULT XblMultiplayerSessionReferenceParseFromUriPath(const char* path, XblMultiplayerSessionReference* sessionReference);
HRESULT XblMultiplayerSessionReferenceToUriPath(const XblMultiplayerSessionReference* sessionReference, XblMultiplayerSessionReferenceUri* sessionReferenceUri);
bool XblMultiplayerSessionReferenceIsValid(const XblMultiplayerSessionReference* sessionReference);
typedef struct XblMultiplayerMatchmakingServer {
    XblMatchmakingStatus Status;
    const char* StatusDetails;
    uint32_t TypicalWaitInSeconds;
    XblMultiplayerSessionReference TargetSessionRef;
} XblMultiplayerMatchmakingServer;
typedef struct XblMultiplayerArbitrationServer {
    time_t ArbitrationStartTime;
    XblTournamentArbitrationState ResultState;
    XblTournamentGameResultSource ResultSource;
    uint32_t ResultConfidenceLevel;
    XblTournamentTeamResult* Results;
    size_t ResultsCount;
} XblMultiplayerArbitrationServer;
typedef struct XblMultiplayerTournamentTeam {
    const char* TeamId;
    XblMultiplayerSessionReference TeamSessionReference;
} XblMultiplayerTournamentTeam;
typedef struct XblMultiplayerTournamentsServer {
    XblTournamentReference TournamentReference;
    XblMultiplayerTournamentTeam* Teams;
    size_t TeamsCount;
    XblTournamentRegistrationState RegistrationState;
    XblTournamentRegistrationReason RegistrationReason;
    time_t NextGameStartTime;
    XblMultiplayerSessionReference NextGameSessionReference;
    time_t LastGameEndTime;
    XblTournamentTeamResult LastTeamResult;
    XblTournamentGameResultSource LastGameResultSource;
} XblMultiplayerTournamentsServer;
typedef struct XblMultiplayerRoleType {
    const char* Name;
    bool OwnerManaged;
    XblMutableRoleSettings MutableRoleSettings;
    struct XblMultiplayerRole* Roles;
    size_t RoleCount;
} XblMultiplayerRoleType;
typedef struct XblMultiplayerRole {
    XblMultiplayerRoleType* RoleType;
    const char* Name;
    uint64_t* MemberXuids;
    uint32_t MemberCount;
    uint32_t TargetCount;
    uint32_t MaxMemberCount;
} XblMultiplayerRole;
typedef struct XblMultiplayerSessionMemberRole {
    const char* roleTypeName;
    const char* roleName;
} XblMultiplayerSessionMemberRole;
typedef struct XblMultiplayerActivityDetails {
    XblMultiplayerSessionReference SessionReference;
    char HandleId[40];
    uint32_t TitleId;
    XblMultiplayerSessionVisibility Visibility;
    XblMultiplayerSessionRestriction JoinRestriction;
    bool Closed;
    uint64_t OwnerXuid;
    uint32_t MaxMembersCount;
    uint32_t MembersCount;
    const char* CustomSessionPropertiesJson;
} XblMultiplayerActivityDetails;
typedef struct XblDeviceToken {
    char Value[40];
} XblDeviceToken;
typedef struct XblMultiplayerSessionMember {
    uint32_t MemberId;
    const char* TeamId;
    const char* InitialTeam;
    XblTournamentArbitrationStatus ArbitrationStatus;
    uint64_t Xuid;
    const char* CustomConstantsJson;
    const char* SecureDeviceBaseAddress64;
    const XblMultiplayerSessionMemberRole* Roles;
    size_t RolesCount;
    const char* CustomPropertiesJson;
    char Gamertag[48];
    XblMultiplayerSessionMemberStatus Status;
    bool IsTurnAvailable;
    bool IsCurrentUser;
    bool InitializeRequested;
    const char* MatchmakingResultServerMeasurementsJson;
    const char* ServerMeasurementsJson;
    const uint32_t* MembersInGroupIds;
    size_t MembersInGroupCount;
    const char* QosMeasurementsJson;
    XblDeviceToken DeviceToken;
    XblNetworkAddressTranslationSetting Nat;
    uint32_t ActiveTitleId;
    uint32_t InitializationEpisode;
    time_t JoinTime;
    XblMultiplayerMeasurementFailure InitializationFailureCause;
    const char** Groups;
    size_t GroupsCount;
    const char** Encounters;
    size_t EncountersCount;
    XblMultiplayerSessionReference TournamentTeamSessionReference;
    void* Internal;
} XblMultiplayerSessionMember;
typedef struct XblMultiplayerSessionProperties {
    const char** Keywords;
    size_t KeywordCount;
    XblMultiplayerSessionRestriction JoinRestriction;
    XblMultiplayerSessionRestriction ReadRestriction;
    uint32_t* TurnCollection;
    size_t TurnCollectionCount;
    const char* MatchmakingTargetSessionConstantsJson;
    const char* SessionCustomPropertiesJson;
    const char* MatchmakingServerConnectionString;
    const char** ServerConnectionStringCandidates;
    size_t ServerConnectionStringCandidatesCount;
    uint32_t* SessionOwnerMemberIds;
    size_t SessionOwnerMemberIdsCount;
    XblDeviceToken HostDeviceToken;
    bool Closed;
    bool Locked;
    bool AllocateCloudCompute;
    bool MatchmakingResubmit;
} XblMultiplayerSessionProperties;
typedef struct XblMultiplayerSessionInfo {
    uint32_t ContractVersion;
    char Branch[40];
    uint64_t ChangeNumber;
    char CorrelationId[40];
    time_t StartTime;
    time_t NextTimer;
    char SearchHandleId[40];
} XblMultiplayerSessionInfo;
typedef struct XblMultiplayerSessionInitializationInfo {
    XblMultiplayerInitializationStage Stage;
    time_t StageStartTime;
    uint32_t Episode;
} XblMultiplayerSessionInitializationInfo;
typedef struct XblMultiplayerSessionChangeEventArgs {
    XblMultiplayerSessionReference SessionReference;
    char Branch[40];
    uint64_t ChangeNumber;
} XblMultiplayerSessionChangeEventArgs;
typedef struct XblMultiplayerSessionQuery {
    char Scid[40];
    uint32_t MaxItems;
    bool IncludePrivateSessions;
    bool IncludeReservations;
    bool IncludeInactiveSessions;
    uint64_t* XuidFilters;
    size_t XuidFiltersCount;
    const char* KeywordFilter;
    char SessionTemplateNameFilter[100];
    XblMultiplayerSessionVisibility VisibilityFilter;
    uint32_t ContractVersionFilter;
} XblMultiplayerSessionQuery;
typedef struct XblMultiplayerSessionQueryResult {
    time_t StartTime;
    XblMultiplayerSessionReference SessionReference;
    XblMultiplayerSessionStatus Status;
    XblMultiplayerSessionVisibility Visibility;
    bool IsMyTurn;
    uint64_t Xuid;
    uint32_t AcceptedMemberCount;
    XblMultiplayerSessionRestriction JoinRestriction;
} XblMultiplayerSessionQueryResult;
typedef struct XblMultiplayerSearchHandleDetails* XblMultiplayerSearchHandle;
#define XBL_MULTIPLAYER_SEARCH_HANDLE_MAX_FIELD_LENGTH 100
typedef struct XblMultiplayerSessionTag {
    char value[100];
} XblMultiplayerSessionTag;
typedef struct XblMultiplayerSessionStringAttribute {
    char name[100];
    char value[100];
} XblMultiplayerSessionStringAttribute;
typedef struct XblMultiplayerSessionNumberAttribute {
    char name[100];
    double value;
} XblMultiplayerSessionNumberAttribute;
typedef struct XblMultiplayerSession* XblMultiplayerSessionHandle;
typedef struct XblMultiplayerSessionInitArgs {
    uint32_t MaxMembersInSession;
    XblMultiplayerSessionVisibility Visibility;
    const uint64_t* InitiatorXuids;
    size_t InitiatorXuidsCount;
    const char* CustomJson;
} XblMultiplayerSessionInitArgs;
XblMultiplayerSessionHandle XblMultiplayerSessionCreateHandle(uint64_t xuid, const XblMultiplayerSessionReference* sessionReference, const XblMultiplayerSessionInitArgs* initArgs);
HRESULT XblMultiplayerSessionDuplicateHandle(XblMultiplayerSessionHandle handle, XblMultiplayerSessionHandle* duplicatedHandle);
void XblMultiplayerSessionCloseHandle(XblMultiplayerSessionHandle handle);
XblTournamentArbitrationStatus XblMultiplayerSessionArbitrationStatus(XblMultiplayerSessionHandle handle);
time_t XblMultiplayerSessionTimeOfSession(XblMultiplayerSessionHandle handle);
const XblMultiplayerSessionInitializationInfo* XblMultiplayerSessionGetInitializationInfo(XblMultiplayerSessionHandle handle);
XblMultiplayerSessionChangeTypes XblMultiplayerSessionSubscribedChangeTypes(XblMultiplayerSessionHandle handle);
HRESULT XblMultiplayerSessionHostCandidates(XblMultiplayerSessionHandle handle, const XblDeviceToken** deviceTokens, size_t* deviceTokensCount);
const XblMultiplayerSessionReference* XblMultiplayerSessionSessionReference(XblMultiplayerSessionHandle handle);
const XblMultiplayerSessionConstants* XblMultiplayerSessionSessionConstants(XblMultiplayerSessionHandle handle);
void XblMultiplayerSessionConstantsSetMaxMembersInSession(XblMultiplayerSessionHandle handle, uint32_t maxMembersInSession);
void XblMultiplayerSessionConstantsSetVisibility(XblMultiplayerSessionHandle handle, XblMultiplayerSessionVisibility visibility);
HRESULT XblMultiplayerSessionConstantsSetTimeouts(XblMultiplayerSessionHandle handle, uint64_t memberReservedTimeout, uint64_t memberInactiveTimeout, uint64_t memberReadyTimeout, uint64_t sessionEmptyTimeout);
HRESULT XblMultiplayerSessionConstantsSetArbitrationTimeouts(XblMultiplayerSessionHandle handle, uint64_t arbitrationTimeout, uint64_t forfeitTimeout);
HRESULT XblMultiplayerSessionConstantsSetQosConnectivityMetrics(XblMultiplayerSessionHandle handle, bool enableLatencyMetric, bool enableBandwidthDownMetric, bool enableBandwidthUpMetric, bool enableCustomMetric);
HRESULT XblMultiplayerSessionConstantsSetMemberInitialization(XblMultiplayerSessionHandle handle, XblMultiplayerMemberInitialization memberInitialization);
HRESULT XblMultiplayerSessionConstantsSetPeerToPeerRequirements(XblMultiplayerSessionHandle handle, XblMultiplayerPeerToPeerRequirements requirements);
HRESULT XblMultiplayerSessionConstantsSetPeerToHostRequirements(XblMultiplayerSessionHandle handle, XblMultiplayerPeerToHostRequirements requirements);
HRESULT XblMultiplayerSessionConstantsSetMeasurementServerAddressesJson(XblMultiplayerSessionHandle handle, const char* measurementServerAddressesJson);
HRESULT XblMultiplayerSessionConstantsSetCapabilities(XblMultiplayerSessionHandle handle, XblMultiplayerSessionCapabilities capabilities);
HRESULT XblMultiplayerSessionConstantsSetCloudComputePackageJson(XblMultiplayerSessionHandle handle, const char* sessionCloudComputePackageConstantsJson);
const XblMultiplayerSessionProperties* XblMultiplayerSessionSessionProperties(XblMultiplayerSessionHandle handle);
HRESULT XblMultiplayerSessionPropertiesSetKeywords(XblMultiplayerSessionHandle handle, const char** keywords, size_t keywordsCount);
void XblMultiplayerSessionPropertiesSetJoinRestriction(XblMultiplayerSessionHandle handle, XblMultiplayerSessionRestriction joinRestriction);
void XblMultiplayerSessionPropertiesSetReadRestriction(XblMultiplayerSessionHandle handle, XblMultiplayerSessionRestriction readRestriction);
HRESULT XblMultiplayerSessionPropertiesSetTurnCollection(XblMultiplayerSessionHandle handle, const uint32_t* turnCollectionMemberIds, size_t turnCollectionMemberIdsCount);
HRESULT XblMultiplayerSessionRoleTypes(XblMultiplayerSessionHandle handle, const XblMultiplayerRoleType** roleTypes, size_t* roleTypesCount);
HRESULT XblMultiplayerSessionGetRoleByName(XblMultiplayerSessionHandle handle, const char* roleTypeName, const char* roleName, const XblMultiplayerRole** role);
HRESULT XblMultiplayerSessionSetMutableRoleSettings(XblMultiplayerSessionHandle handle, const char* roleTypeName, const char* roleName, uint32_t* maxMemberCount, uint32_t* targetMemberCount);
HRESULT XblMultiplayerSessionMembers(XblMultiplayerSessionHandle handle, const XblMultiplayerSessionMember** members, size_t* membersCount);
const XblMultiplayerSessionMember* XblMultiplayerSessionGetMember(XblMultiplayerSessionHandle handle, uint32_t memberId);
const XblMultiplayerMatchmakingServer* XblMultiplayerSessionMatchmakingServer(XblMultiplayerSessionHandle handle);
const XblMultiplayerTournamentsServer* XblMultiplayerSessionTournamentsServer(XblMultiplayerSessionHandle handle);
const XblMultiplayerArbitrationServer* XblMultiplayerSessionArbitrationServer(XblMultiplayerSessionHandle handle);
uint32_t XblMultiplayerSessionMembersAccepted(XblMultiplayerSessionHandle handle);
const char* XblMultiplayerSessionRawServersJson(XblMultiplayerSessionHandle handle);
HRESULT XblMultiplayerSessionSetRawServersJson(XblMultiplayerSessionHandle handle, const char* rawServersJson);
const char* XblMultiplayerSessionEtag(XblMultiplayerSessionHandle handle);
const XblMultiplayerSessionMember* XblMultiplayerSessionCurrentUser(XblMultiplayerSessionHandle handle);
const XblMultiplayerSessionInfo* XblMultiplayerSessionGetInfo(XblMultiplayerSessionHandle handle);
XblWriteSessionStatus XblMultiplayerSessionWriteStatus(XblMultiplayerSessionHandle handle);
HRESULT XblMultiplayerSessionAddMemberReservation(XblMultiplayerSessionHandle handle, uint64_t xuid, const char* memberCustomConstantsJson, bool initializeRequested);
HRESULT XblMultiplayerSessionJoin(XblMultiplayerSessionHandle handle, const char* memberCustomConstantsJson, bool initializeRequested, bool joinWithActiveStatus);
void XblMultiplayerSessionSetInitializationSucceeded(XblMultiplayerSessionHandle handle, bool initializationSucceeded);
void XblMultiplayerSessionSetHostDeviceToken(XblMultiplayerSessionHandle handle, XblDeviceToken hostDeviceToken);
void XblMultiplayerSessionSetMatchmakingServerConnectionPath(XblMultiplayerSessionHandle handle, const char* serverConnectionPath);
void XblMultiplayerSessionSetClosed(XblMultiplayerSessionHandle handle, bool closed);
void XblMultiplayerSessionSetLocked(XblMultiplayerSessionHandle handle, bool locked);
void XblMultiplayerSessionSetAllocateCloudCompute(XblMultiplayerSessionHandle handle, bool allocateCloudCompute);
void XblMultiplayerSessionSetMatchmakingResubmit(XblMultiplayerSessionHandle handle, bool matchResubmit);
HRESULT XblMultiplayerSessionSetServerConnectionStringCandidates(XblMultiplayerSessionHandle handle, const char** serverConnectionStringCandidates, size_t serverConnectionStringCandidatesCount);
HRESULT XblMultiplayerSessionSetSessionChangeSubscription(XblMultiplayerSessionHandle handle, XblMultiplayerSessionChangeTypes changeTypes);
HRESULT XblMultiplayerSessionLeave(XblMultiplayerSessionHandle handle);
HRESULT XblMultiplayerSessionCurrentUserSetStatus(XblMultiplayerSessionHandle handle, XblMultiplayerSessionMemberStatus status);
HRESULT XblMultiplayerSessionCurrentUserSetSecureDeviceAddressBase64(XblMultiplayerSessionHandle handle, const char* value);
typedef struct XblFormattedSecureDeviceAddress {
    char value[4096];
} XblFormattedSecureDeviceAddress;
HRESULT XblFormatSecureDeviceAddress(const char* deviceId, XblFormattedSecureDeviceAddress* address);
HRESULT XblMultiplayerSessionCurrentUserSetRoles(XblMultiplayerSessionHandle handle, const XblMultiplayerSessionMemberRole* roles, size_t rolesCount);
HRESULT XblMultiplayerSessionCurrentUserSetMembersInGroup(XblMultiplayerSessionHandle session, uint32_t* memberIds, size_t memberIdsCount);
HRESULT XblMultiplayerSessionCurrentUserSetGroups(XblMultiplayerSessionHandle handle, const char** groups, size_t groupsCount);
HRESULT XblMultiplayerSessionCurrentUserSetEncounters(XblMultiplayerSessionHandle handle, const char** encounters, size_t encountersCount);
HRESULT XblMultiplayerSessionCurrentUserSetQosMeasurements(XblMultiplayerSessionHandle handle, const char* measurements);
HRESULT XblMultiplayerSessionCurrentUserSetServerQosMeasurements(XblMultiplayerSessionHandle handle, const char* measurements);
HRESULT XblMultiplayerSessionCurrentUserSetCustomPropertyJson(XblMultiplayerSessionHandle handle, const char* name, const char* valueJson);
HRESULT XblMultiplayerSessionCurrentUserDeleteCustomPropertyJson(XblMultiplayerSessionHandle handle, const char* name);
HRESULT XblMultiplayerSessionSetMatchmakingTargetSessionConstantsJson(XblMultiplayerSessionHandle handle, const char* matchmakingTargetSessionConstantsJson);
HRESULT XblMultiplayerSessionSetCustomPropertyJson(XblMultiplayerSessionHandle handle, const char* name, const char* valueJson);
HRESULT XblMultiplayerSessionDeleteCustomPropertyJson(XblMultiplayerSessionHandle handle, const char* name);
XblMultiplayerSessionChangeTypes XblMultiplayerSessionCompare(XblMultiplayerSessionHandle currentSessionHandle, XblMultiplayerSessionHandle oldSessionHandle);
HRESULT XblMultiplayerSearchHandleDuplicateHandle(XblMultiplayerSearchHandle handle, XblMultiplayerSearchHandle* duplicatedHandle);
void XblMultiplayerSearchHandleCloseHandle(XblMultiplayerSearchHandle handle);
HRESULT XblMultiplayerSearchHandleGetSessionReference(XblMultiplayerSearchHandle handle, XblMultiplayerSessionReference* sessionRef);
HRESULT XblMultiplayerSearchHandleGetId(XblMultiplayerSearchHandle handle, const char** id);
HRESULT XblMultiplayerSearchHandleGetSessionOwnerXuids(XblMultiplayerSearchHandle handle, const uint64_t** xuids, size_t* xuidsCount);
HRESULT XblMultiplayerSearchHandleGetTags(XblMultiplayerSearchHandle handle, const XblMultiplayerSessionTag** tags, size_t* tagsCount);
HRESULT XblMultiplayerSearchHandleGetStringAttributes(XblMultiplayerSearchHandle handle, const XblMultiplayerSessionStringAttribute** attributes, size_t* attributesCount);
HRESULT XblMultiplayerSearchHandleGetNumberAttributes(XblMultiplayerSearchHandle handle, const XblMultiplayerSessionNumberAttribute** attributes, size_t* attributesCount);
HRESULT XblMultiplayerSearchHandleGetVisibility(XblMultiplayerSearchHandle handle, XblMultiplayerSessionVisibility* visibility);
HRESULT XblMultiplayerSearchHandleGetJoinRestriction(XblMultiplayerSearchHandle handle, XblMultiplayerSessionRestriction* joinRestriction);
HRESULT XblMultiplayerSearchHandleGetSessionClosed(XblMultiplayerSearchHandle handle, bool* closed);
HRESULT XblMultiplayerSearchHandleGetMemberCounts(XblMultiplayerSearchHandle handle, size_t* maxMembers, size_t* currentMembers);
HRESULT XblMultiplayerSearchHandleGetCreationTime(XblMultiplayerSearchHandle handle, time_t* creationTime);
HRESULT XblMultiplayerSearchHandleGetCustomSessionPropertiesJson(XblMultiplayerSearchHandle handle, const char** customPropertiesJson);
HRESULT XblMultiplayerWriteSessionAsync(XblContextHandle xblContext, XblMultiplayerSessionHandle multiplayerSession, XblMultiplayerSessionWriteMode writeMode, XAsyncBlock* async);
HRESULT XblMultiplayerWriteSessionResult(XAsyncBlock* async, XblMultiplayerSessionHandle* handle);
HRESULT XblMultiplayerWriteSessionByHandleAsync(XblContextHandle xblContext, XblMultiplayerSessionHandle multiplayerSession, XblMultiplayerSessionWriteMode writeMode, const char* handleId, XAsyncBlock* async);
HRESULT XblMultiplayerWriteSessionByHandleResult(XAsyncBlock* async, XblMultiplayerSessionHandle* handle);
HRESULT XblMultiplayerGetSessionAsync(XblContextHandle xblContext, const XblMultiplayerSessionReference* sessionReference, XAsyncBlock* async);
HRESULT XblMultiplayerGetSessionResult(XAsyncBlock* async, XblMultiplayerSessionHandle* handle);
HRESULT XblMultiplayerGetSessionByHandleAsync(XblContextHandle xblContext, const char* handleId, XAsyncBlock* async);
HRESULT XblMultiplayerGetSessionByHandleResult(XAsyncBlock* async, XblMultiplayerSessionHandle* handle);
HRESULT XblMultiplayerQuerySessionsAsync(XblContextHandle xblContext, const XblMultiplayerSessionQuery* sessionQuery, XAsyncBlock* async);
HRESULT XblMultiplayerQuerySessionsResultCount(XAsyncBlock* async, size_t* sessionCount);
HRESULT XblMultiplayerQuerySessionsResult(XAsyncBlock* async, size_t sessionCount, XblMultiplayerSessionQueryResult* sessions);
HRESULT XblMultiplayerSetActivityAsync(XblContextHandle xblContext, const XblMultiplayerSessionReference* sessionReference, XAsyncBlock* async);
HRESULT XblMultiplayerClearActivityAsync(XblContextHandle xblContext, const char* scid, XAsyncBlock* async);
HRESULT XblMultiplayerSetTransferHandleAsync(XblContextHandle xblContext, XblMultiplayerSessionReference targetSessionReference, XblMultiplayerSessionReference originSessionReference, XAsyncBlock* async);
HRESULT XblMultiplayerSetTransferHandleResult(XAsyncBlock* async, XblMultiplayerSessionHandleId* handleId);
HRESULT XblMultiplayerCreateSearchHandleAsync(XblContextHandle xblContext, const XblMultiplayerSessionReference* sessionRef, const XblMultiplayerSessionTag* tags, size_t tagsCount, const XblMultiplayerSessionNumberAttribute* numberAttributes, size_t numberAttributesCount, const XblMultiplayerSessionStringAttribute* stringAttributes, size_t stringAttributesCount, XAsyncBlock* async);
HRESULT XblMultiplayerCreateSearchHandleResult(XAsyncBlock* async, XblMultiplayerSearchHandle* handle);
HRESULT XblMultiplayerDeleteSearchHandleAsync(XblContextHandle xblContext, const char* handleId, XAsyncBlock* async);
HRESULT XblMultiplayerGetSearchHandlesAsync(XblContextHandle xblContext, const char* scid, const char* sessionTemplateName, const char* orderByAttribute, bool orderAscending, const char* searchFilter, const char* socialGroup, XAsyncBlock* async);
HRESULT XblMultiplayerGetSearchHandlesResultCount(XAsyncBlock* async, size_t* searchHandleCount);
HRESULT XblMultiplayerGetSearchHandlesResult(XAsyncBlock* async, XblMultiplayerSearchHandle* searchHandles, size_t searchHandlesCount);
typedef struct XblMultiplayerInviteHandle {
    char Data[40];
} XblMultiplayerInviteHandle;
HRESULT XblMultiplayerSendInvitesAsync(XblContextHandle xblContext, const XblMultiplayerSessionReference* sessionReference, const uint64_t* xuids, size_t xuidsCount, uint32_t titleId, const char* contextStringId, const char* customActivationContext, XAsyncBlock* async);
HRESULT XblMultiplayerSendInvitesResult(XAsyncBlock* async, size_t handlesCount, XblMultiplayerInviteHandle* handles);
HRESULT XblMultiplayerGetActivitiesForSocialGroupAsync(XblContextHandle xboxLiveContext, const char* scid, uint64_t socialGroupOwnerXuid, const char* socialGroup, XAsyncBlock* async);
HRESULT XblMultiplayerGetActivitiesWithPropertiesForSocialGroupAsync(XblContextHandle xblContext, const char* scid, uint64_t socialGroupOwnerXuid, const char* socialGroup, XAsyncBlock* async);
HRESULT XblMultiplayerGetActivitiesForSocialGroupResultCount(XAsyncBlock* async, size_t* activityCount);
HRESULT XblMultiplayerGetActivitiesForSocialGroupResult(XAsyncBlock* async, size_t activityCount, XblMultiplayerActivityDetails* activities);
HRESULT XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblMultiplayerGetActivitiesWithPropertiesForSocialGroupResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblMultiplayerActivityDetails** ptrToBuffer, size_t* ptrToBufferCount, size_t* bufferUsed);
HRESULT XblMultiplayerGetActivitiesForUsersAsync(XblContextHandle xblContext, const char* scid, const uint64_t* xuids, size_t xuidsCount, XAsyncBlock* async);
HRESULT XblMultiplayerGetActivitiesWithPropertiesForUsersAsync(XblContextHandle xblContext, const char* scid, const uint64_t* xuids, size_t xuidsCount, XAsyncBlock* async);
HRESULT XblMultiplayerGetActivitiesForUsersResultCount(XAsyncBlock* async, size_t* activityCount);
HRESULT XblMultiplayerGetActivitiesForUsersResult(XAsyncBlock* async, size_t activityCount, XblMultiplayerActivityDetails* activities);
HRESULT XblMultiplayerGetActivitiesWithPropertiesForUsersResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblMultiplayerGetActivitiesWithPropertiesForUsersResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblMultiplayerActivityDetails** ptrToBuffer, size_t* ptrToBufferCount, size_t* bufferUsed);
HRESULT XblMultiplayerSetSubscriptionsEnabled(XblContextHandle xblContext, bool subscriptionsEnabled);
bool XblMultiplayerSubscriptionsEnabled(XblContextHandle xblHandle);
typedef void XblMultiplayerSessionChangedHandler(void* context, XblMultiplayerSessionChangeEventArgs args);
XblFunctionContext XblMultiplayerAddSessionChangedHandler(XblContextHandle xblContext, XblMultiplayerSessionChangedHandler* handler, void* context);
void XblMultiplayerRemoveSessionChangedHandler(XblContextHandle xblContext, XblFunctionContext token);
typedef void XblMultiplayerSessionSubscriptionLostHandler(void* context);
XblFunctionContext XblMultiplayerAddSubscriptionLostHandler(XblContextHandle xblContext, XblMultiplayerSessionSubscriptionLostHandler* handler, void* context);
void XblMultiplayerRemoveSubscriptionLostHandler(XblContextHandle xblContext, XblFunctionContext token);
typedef void XblMultiplayerConnectionIdChangedHandler(void* context);
XblFunctionContext XblMultiplayerAddConnectionIdChangedHandler(XblContextHandle xblContext, XblMultiplayerConnectionIdChangedHandler* handler, void* context);
void XblMultiplayerRemoveConnectionIdChangedHandler(XblContextHandle xblContext, XblFunctionContext token);
typedef uint32_t XblSocialRelationshipFilter;
#define XblSocialRelationshipFilter_All 0
#define XblSocialRelationshipFilter_Favorite 1
#define XblSocialRelationshipFilter_LegacyXboxLiveFriends 2
typedef uint32_t XblReputationFeedbackType;
#define XblReputationFeedbackType_FairPlayKillsTeammates 0
#define XblReputationFeedbackType_FairPlayCheater 1
#define XblReputationFeedbackType_FairPlayTampering 2
#define XblReputationFeedbackType_FairPlayQuitter 3
#define XblReputationFeedbackType_FairPlayKicked 4
#define XblReputationFeedbackType_CommunicationsInappropriateVideo 5
#define XblReputationFeedbackType_CommunicationsAbusiveVoice 6
#define XblReputationFeedbackType_InappropriateUserGeneratedContent 7
#define XblReputationFeedbackType_PositiveSkilledPlayer 8
#define XblReputationFeedbackType_PositiveHelpfulPlayer 9
#define XblReputationFeedbackType_PositiveHighQualityUserGeneratedContent 10
#define XblReputationFeedbackType_CommsPhishing 11
#define XblReputationFeedbackType_CommsPictureMessage 12
#define XblReputationFeedbackType_CommsSpam 13
#define XblReputationFeedbackType_CommsTextMessage 14
#define XblReputationFeedbackType_CommsVoiceMessage 15
#define XblReputationFeedbackType_FairPlayConsoleBanRequest 16
#define XblReputationFeedbackType_FairPlayIdler 17
#define XblReputationFeedbackType_FairPlayUserBanRequest 18
#define XblReputationFeedbackType_UserContentGamerpic 19
#define XblReputationFeedbackType_UserContentPersonalInfo 20
#define XblReputationFeedbackType_FairPlayUnsporting 21
#define XblReputationFeedbackType_FairPlayLeaderboardCheater 22
typedef uint32_t XblSocialNotificationType;
#define XblSocialNotificationType_Unknown 0
#define XblSocialNotificationType_Added 1
#define XblSocialNotificationType_Changed 2
#define XblSocialNotificationType_Removed 3
#define XblSocialNotificationType_IncomingFriendRequestCountChanged 4
typedef struct XblSocialRelationship {
    uint64_t xboxUserId;
    bool isFavorite;
    bool isFriend;
    bool isFollowingCaller;
    const char** socialNetworks;
    size_t socialNetworksCount;
} XblSocialRelationship;
typedef struct XblSocialRelationshipChangeEventArgs {
    uint64_t callerXboxUserId;
    XblSocialNotificationType socialNotification;
    uint64_t* xboxUserIds;
    size_t xboxUserIdsCount;
} XblSocialRelationshipChangeEventArgs;
typedef struct XblSocialFriendRequestCountChangedEventArgs {
    uint64_t callerXboxUserId;
    size_t incomingFriendRequestCount;
} XblSocialFriendRequestCountChangedEventArgs;
typedef struct XblSocialRelationshipResult* XblSocialRelationshipResultHandle;
HRESULT XblSocialGetSocialRelationshipsAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, XblSocialRelationshipFilter socialRelationshipFilter, size_t startIndex, size_t maxItems, XAsyncBlock* async);
HRESULT XblSocialGetSocialRelationshipsResult(XAsyncBlock* async, XblSocialRelationshipResultHandle* handle);
HRESULT XblSocialRelationshipResultGetRelationships(XblSocialRelationshipResultHandle resultHandle, const XblSocialRelationship** relationships, size_t* relationshipsCount);
HRESULT XblSocialRelationshipResultHasNext(XblSocialRelationshipResultHandle resultHandle, bool* hasNext);
HRESULT XblSocialRelationshipResultGetTotalCount(XblSocialRelationshipResultHandle resultHandle, size_t* totalCount);
HRESULT XblSocialRelationshipResultGetNextAsync(XblContextHandle xboxLiveContext, XblSocialRelationshipResultHandle resultHandle, size_t maxItems, XAsyncBlock* async);
HRESULT XblSocialRelationshipResultGetNextResult(XAsyncBlock* async, XblSocialRelationshipResultHandle* handle);
HRESULT XblSocialRelationshipResultDuplicateHandle(XblSocialRelationshipResultHandle handle, XblSocialRelationshipResultHandle* duplicatedHandle);
void XblSocialRelationshipResultCloseHandle(XblSocialRelationshipResultHandle handle);
typedef void (*XblSocialRelationshipChangedHandler)(const XblSocialRelationshipChangeEventArgs* eventArgs, void* context);
XblFunctionContext XblSocialAddSocialRelationshipChangedHandler(XblContextHandle xboxLiveContext, XblSocialRelationshipChangedHandler handler, void* handlerContext);
HRESULT XblSocialRemoveSocialRelationshipChangedHandler(XblContextHandle xboxLiveContext, XblFunctionContext handlerFunctionContext);
typedef void (*XblSocialIncomingFriendRequestCountChangedHandler)(const XblSocialFriendRequestCountChangedEventArgs* eventArgs, void* context);
HRESULT XblSocialAddFriendRequestCountChangedHandler(XblContextHandle xboxLiveContext, XblSocialIncomingFriendRequestCountChangedHandler handler, void* handlerContext, XblFunctionContext* handlerFunctionContext);
HRESULT XblSocialRemoveFriendRequestCountChangedHandler(XblContextHandle xboxLiveContext, XblFunctionContext handlerFunctionContext);
HRESULT XblSocialSubscribeToSocialRelationshipChange(XblContextHandle xboxLiveContext, uint64_t xboxUserId, XblRealTimeActivitySubscriptionHandle* subscriptionHandle);
HRESULT XblSocialUnsubscribeFromSocialRelationshipChange(XblContextHandle xboxLiveContext, XblRealTimeActivitySubscriptionHandle subscriptionHandle);
typedef struct XblReputationFeedbackItem {
    uint64_t xboxUserId;
    XblReputationFeedbackType feedbackType;
    XblMultiplayerSessionReference* sessionReference;
    const char* reasonMessage;
    const char* evidenceResourceId;
} XblReputationFeedbackItem;
HRESULT XblSocialSubmitReputationFeedbackAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, XblReputationFeedbackType reputationFeedbackType, const XblMultiplayerSessionReference* sessionReference, const char* reasonMessage, const char* evidenceResourceId, XAsyncBlock* async);
HRESULT XblSocialSubmitBatchReputationFeedbackAsync(XblContextHandle xboxLiveContext, const XblReputationFeedbackItem* feedbackItems, size_t feedbackItemsCount, XAsyncBlock* async);
#define XBL_SOCIAL_MANAGER_MAX_USERS_FROM_LIST 100
typedef uint32_t XblSocialManagerExtraDetailLevel;
#define XblSocialManagerExtraDetailLevel_NoExtraDetail 0
#define XblSocialManagerExtraDetailLevel_TitleHistoryLevel 1
#define XblSocialManagerExtraDetailLevel_PreferredColorLevel 2
#define XblSocialManagerExtraDetailLevel_All 3
typedef uint32_t XblPresenceFilter;
#define XblPresenceFilter_Unknown 0
#define XblPresenceFilter_TitleOnline 1
#define XblPresenceFilter_TitleOffline 2
#define XblPresenceFilter_TitleOnlineOutsideTitle 3
#define XblPresenceFilter_AllOnline 4
#define XblPresenceFilter_AllOffline 5
#define XblPresenceFilter_AllTitle 6
#define XblPresenceFilter_All 7
typedef uint32_t XblSocialManagerEventType;
#define XblSocialManagerEventType_UsersAddedToSocialGraph 0
#define XblSocialManagerEventType_UsersRemovedFromSocialGraph 1
#define XblSocialManagerEventType_PresenceChanged 2
#define XblSocialManagerEventType_ProfilesChanged 3
#define XblSocialManagerEventType_SocialRelationshipsChanged 4
#define XblSocialManagerEventType_LocalUserAdded 5
#define XblSocialManagerEventType_SocialUserGroupLoaded 6
#define XblSocialManagerEventType_SocialUserGroupUpdated 7
#define XblSocialManagerEventType_UnknownEvent 8
typedef uint32_t XblRelationshipFilter;
#define XblRelationshipFilter_Unknown 0
#define XblRelationshipFilter_Friends 1
#define XblRelationshipFilter_Favorite 2
typedef uint32_t XblSocialUserGroupType;
#define XblSocialUserGroupType_FilterType 0
#define XblSocialUserGroupType_UserListType 1
typedef struct XblTitleHistory {
    bool hasUserPlayed;
    time_t lastTimeUserPlayed;
    char lastTimeUserPlayedText[75];
} XblTitleHistory;
typedef struct XblPreferredColor {
    char primaryColor[21];
    char secondaryColor[21];
    char tertiaryColor[21];
} XblPreferredColor;
typedef struct XblSocialManagerPresenceTitleRecord {
    uint32_t titleId;
    char titleName[300];
    bool isTitleActive;
    char presenceText[300];
    bool isBroadcasting;
    XblPresenceDeviceType deviceType;
    bool isPrimary;
} XblSocialManagerPresenceTitleRecord;
#define XBL_NUM_PRESENCE_RECORDS 6
typedef struct XblSocialManagerPresenceRecord {
    XblPresenceUserState userState;
    XblSocialManagerPresenceTitleRecord presenceTitleRecords[6];
    uint32_t presenceTitleRecordCount;
} XblSocialManagerPresenceRecord;
typedef struct XblSocialManagerUser {
    uint64_t xboxUserId;
    bool isFavorite;
    bool isFriend;
    bool isFollowingUser;
    bool isFollowedByCaller;
    char displayName[90];
    char realName[765];
    char displayPicUrlRaw[675];
    bool useAvatar;
    char gamerscore[48];
    char gamertag[48];
    char modernGamertag[97];
    char modernGamertagSuffix[15];
    char uniqueModernGamertag[101];
    XblSocialManagerPresenceRecord presenceRecord;
    XblTitleHistory titleHistory;
    XblPreferredColor preferredColor;
} XblSocialManagerUser;
typedef struct XblSocialManagerUserGroup* XblSocialManagerUserGroupHandle;
#define XBL_SOCIAL_MANAGER_MAX_AFFECTED_USERS_PER_EVENT 10
typedef struct XblSocialManagerEvent {
    XblUserHandle user;
    XblSocialManagerEventType eventType;
    HRESULT hr;
    XblSocialManagerUserGroupHandle groupAffected;
    XblSocialManagerUser* usersAffected[10];
} XblSocialManagerEvent;
bool XblSocialManagerPresenceRecordIsUserPlayingTitle(const XblSocialManagerPresenceRecord* presenceRecord, uint32_t titleId);
HRESULT XblSocialManagerUserGroupGetType(XblSocialManagerUserGroupHandle group, XblSocialUserGroupType* type);
HRESULT XblSocialManagerUserGroupGetLocalUser(XblSocialManagerUserGroupHandle group, XblUserHandle* localUser);
HRESULT XblSocialManagerUserGroupGetFilters(XblSocialManagerUserGroupHandle group, XblPresenceFilter* presenceFilter, XblRelationshipFilter* relationshipFilter);
typedef const XblSocialManagerUser* const* XblSocialManagerUserPtrArray;
HRESULT XblSocialManagerUserGroupGetUsers(XblSocialManagerUserGroupHandle group, XblSocialManagerUserPtrArray* users, size_t* usersCount);
HRESULT XblSocialManagerUserGroupGetUsersTrackedByGroup(XblSocialManagerUserGroupHandle group, const uint64_t** trackedUsers, size_t* trackedUsersCount);
HRESULT XblSocialManagerAddLocalUser(XblUserHandle user, XblSocialManagerExtraDetailLevel extraLevelDetail, XTaskQueueHandle queue);
HRESULT XblSocialManagerRemoveLocalUser(XblUserHandle user);
HRESULT XblSocialManagerDoWork(const XblSocialManagerEvent** socialEvents, size_t* socialEventsCount);
HRESULT XblSocialManagerCreateSocialUserGroupFromFilters(XblUserHandle user, XblPresenceFilter presenceFilter, XblRelationshipFilter relationshipFilter, XblSocialManagerUserGroupHandle* group);
HRESULT XblSocialManagerCreateSocialUserGroupFromList(XblUserHandle user, uint64_t* xboxUserIdList, size_t xboxUserIdListCount, XblSocialManagerUserGroupHandle* group);
HRESULT XblSocialManagerDestroySocialUserGroup(XblSocialManagerUserGroupHandle group);
size_t XblSocialManagerGetLocalUserCount(void);
HRESULT XblSocialManagerGetLocalUsers(size_t usersCount, XblUserHandle* users);
HRESULT XblSocialManagerUpdateSocialUserGroup(XblSocialManagerUserGroupHandle group, uint64_t* users, size_t usersCount);
HRESULT XblSocialManagerSetRichPresencePollingStatus(XblUserHandle user, bool shouldEnablePolling);
typedef int XblVerifyStringResultCode;
#define XblVerifyStringResultCode_Success 0
#define XblVerifyStringResultCode_Offensive 1
#define XblVerifyStringResultCode_TooLong 2
#define XblVerifyStringResultCode_UnknownError 3
typedef struct XblVerifyStringResult {
    XblVerifyStringResultCode resultCode;
    char* firstOffendingSubstring;
} XblVerifyStringResult;
HRESULT XblStringVerifyStringAsync(XblContextHandle xboxLiveContext, const char* stringToVerify, XAsyncBlock* asyncBlock);
HRESULT XblStringVerifyStringResultSize(XAsyncBlock* asyncBlock, size_t* resultSizeInBytes);
HRESULT XblStringVerifyStringResult(XAsyncBlock* asyncBlock, size_t bufferSize, void* buffer, XblVerifyStringResult** ptrToBuffer, size_t* bufferUsed);
HRESULT XblStringVerifyStringsAsync(XblContextHandle xboxLiveContext, const char** stringsToVerify, const uint64_t stringsCount, XAsyncBlock* asyncBlock);
HRESULT XblStringVerifyStringsResultSize(XAsyncBlock* asyncBlock, size_t* resultSizeInBytes);
HRESULT XblStringVerifyStringsResult(XAsyncBlock* asyncBlock, size_t bufferSize, void* buffer, XblVerifyStringResult** ptrToBufferStrings, size_t* stringsCount, size_t* bufferUsed);
typedef uint32_t XblMultiplayerActivityPlatform;
#define XblMultiplayerActivityPlatform_Unknown 0
#define XblMultiplayerActivityPlatform_XboxOne 1
#define XblMultiplayerActivityPlatform_WindowsOneCore 2
#define XblMultiplayerActivityPlatform_Win32 3
#define XblMultiplayerActivityPlatform_Scarlett 4
#define XblMultiplayerActivityPlatform_iOS 20
#define XblMultiplayerActivityPlatform_Android 30
#define XblMultiplayerActivityPlatform_Nintendo 40
#define XblMultiplayerActivityPlatform_PlayStation 50
#define XblMultiplayerActivityPlatform_All 60
typedef uint32_t XblMultiplayerActivityJoinRestriction;
#define XblMultiplayerActivityJoinRestriction_Public 0
#define XblMultiplayerActivityJoinRestriction_InviteOnly 1
#define XblMultiplayerActivityJoinRestriction_Followed 2
typedef uint32_t XblMultiplayerActivityEncounterType;
#define XblMultiplayerActivityEncounterType_Default 0
#define XblMultiplayerActivityEncounterType_Teammate 1
#define XblMultiplayerActivityEncounterType_Opponent 2
typedef struct XblMultiplayerActivityInfo {
    uint64_t xuid;
    const char* connectionString;
    XblMultiplayerActivityJoinRestriction joinRestriction;
    size_t maxPlayers;
    size_t currentPlayers;
    const char* groupId;
    XblMultiplayerActivityPlatform platform;
} XblMultiplayerActivityInfo;
typedef struct XblMultiplayerActivityRecentPlayerUpdate {
    uint64_t xuid;
    XblMultiplayerActivityEncounterType encounterType;
} XblMultiplayerActivityRecentPlayerUpdate;
HRESULT XblMultiplayerActivityUpdateRecentPlayers(XblContextHandle xblContext, const XblMultiplayerActivityRecentPlayerUpdate* updates, size_t updatesCount);
HRESULT XblMultiplayerActivityFlushRecentPlayersAsync(XblContextHandle xblContext, XAsyncBlock* async);
HRESULT XblMultiplayerActivitySetActivityAsync(XblContextHandle xblContext, const XblMultiplayerActivityInfo* activityInfo, bool allowCrossPlatformJoin, XAsyncBlock* async);
HRESULT XblMultiplayerActivityGetActivityAsync(XblContextHandle xblContext, const uint64_t* xuids, size_t xuidsCount, XAsyncBlock* async);
HRESULT XblMultiplayerActivityGetActivityResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblMultiplayerActivityGetActivityResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblMultiplayerActivityInfo** ptrToBufferResults, size_t* resultCount, size_t* bufferUsed);
HRESULT XblMultiplayerActivityDeleteActivityAsync(XblContextHandle xblContext, XAsyncBlock* async);
HRESULT XblMultiplayerActivitySendInvitesAsync(XblContextHandle xblContext, const uint64_t* xuids, size_t xuidsCount, bool allowCrossPlatformJoin, const char* connectionString, XAsyncBlock* async);
typedef uint32_t XblMultiplayerJoinability;
#define XblMultiplayerJoinability_None 0
#define XblMultiplayerJoinability_JoinableByFriends 1
#define XblMultiplayerJoinability_InviteOnly 2
#define XblMultiplayerJoinability_DisableWhileGameInProgress 3
#define XblMultiplayerJoinability_Closed 4
typedef uint32_t XblMultiplayerMatchStatus;
#define XblMultiplayerMatchStatus_None 0
#define XblMultiplayerMatchStatus_SubmittingMatchTicket 1
#define XblMultiplayerMatchStatus_Searching 2
#define XblMultiplayerMatchStatus_Found 3
#define XblMultiplayerMatchStatus_Joining 4
#define XblMultiplayerMatchStatus_WaitingForRemoteClientsToJoin 5
#define XblMultiplayerMatchStatus_Measuring 6
#define XblMultiplayerMatchStatus_UploadingQosMeasurements 7
#define XblMultiplayerMatchStatus_WaitingForRemoteClientsToUploadQos 8
#define XblMultiplayerMatchStatus_Evaluating 9
#define XblMultiplayerMatchStatus_Completed 10
#define XblMultiplayerMatchStatus_Resubmitting 11
#define XblMultiplayerMatchStatus_Expired 12
#define XblMultiplayerMatchStatus_Canceling 13
#define XblMultiplayerMatchStatus_Canceled 14
#define XblMultiplayerMatchStatus_Failed 15
typedef uint32_t XblMultiplayerEventType;
#define XblMultiplayerEventType_UserAdded 0
#define XblMultiplayerEventType_UserRemoved 1
#define XblMultiplayerEventType_MemberJoined 2
#define XblMultiplayerEventType_MemberLeft 3
#define XblMultiplayerEventType_MemberPropertyChanged 4
#define XblMultiplayerEventType_LocalMemberPropertyWriteCompleted 5
#define XblMultiplayerEventType_LocalMemberConnectionAddressWriteCompleted 6
#define XblMultiplayerEventType_SessionPropertyChanged 7
#define XblMultiplayerEventType_SessionPropertyWriteCompleted 8
#define XblMultiplayerEventType_SessionSynchronizedPropertyWriteCompleted 9
#define XblMultiplayerEventType_HostChanged 10
#define XblMultiplayerEventType_SynchronizedHostWriteCompleted 11
#define XblMultiplayerEventType_JoinabilityStateChanged 12
#define XblMultiplayerEventType_PerformQosMeasurements 13
#define XblMultiplayerEventType_FindMatchCompleted 14
#define XblMultiplayerEventType_JoinGameCompleted 15
#define XblMultiplayerEventType_LeaveGameCompleted 16
#define XblMultiplayerEventType_JoinLobbyCompleted 17
#define XblMultiplayerEventType_ClientDisconnectedFromMultiplayerService 18
#define XblMultiplayerEventType_InviteSent 19
#define XblMultiplayerEventType_TournamentRegistrationStateChanged 20
#define XblMultiplayerEventType_TournamentGameSessionReady 21
#define XblMultiplayerEventType_ArbitrationComplete 22
typedef uint32_t XblMultiplayerSessionType;
#define XblMultiplayerSessionType_Unknown 0
#define XblMultiplayerSessionType_LobbySession 1
#define XblMultiplayerSessionType_GameSession 2
#define XblMultiplayerSessionType_MatchSession 3
typedef struct XblMultiplayerManagerMember {
    uint32_t MemberId;
    const char* TeamId;
    const char* InitialTeam;
    uint64_t Xuid;
    const char* DebugGamertag;
    bool IsLocal;
    bool IsInLobby;
    bool IsInGame;
    XblMultiplayerSessionMemberStatus Status;
    const char* ConnectionAddress;
    const char* PropertiesJson;
    const char* DeviceToken;
} XblMultiplayerManagerMember;
bool XblMultiplayerManagerMemberAreMembersOnSameDevice(const XblMultiplayerManagerMember* first, const XblMultiplayerManagerMember* second);
typedef struct XblMultiplayerEventArgs* XblMultiplayerEventArgsHandle;
typedef struct XblMultiplayerEvent {
    HRESULT Result;
    const char* ErrorMessage;
    void* Context;
    XblMultiplayerEventType EventType;
    XblMultiplayerEventArgsHandle EventArgsHandle;
    XblMultiplayerSessionType SessionType;
} XblMultiplayerEvent;
typedef struct XblMultiplayerConnectionAddressDeviceTokenPair {
    const char* connectionAddress;
    XblDeviceToken deviceToken;
} XblMultiplayerConnectionAddressDeviceTokenPair;
typedef struct XblMultiplayerPerformQoSMeasurementsArgs {
    const XblMultiplayerConnectionAddressDeviceTokenPair* remoteClients;
    size_t remoteClientsSize;
} XblMultiplayerPerformQoSMeasurementsArgs;
HRESULT XblMultiplayerEventArgsXuid(XblMultiplayerEventArgsHandle argsHandle, uint64_t* xuid);
HRESULT XblMultiplayerEventArgsMembersCount(XblMultiplayerEventArgsHandle argsHandle, size_t* memberCount);
HRESULT XblMultiplayerEventArgsMembers(XblMultiplayerEventArgsHandle argsHandle, size_t membersCount, XblMultiplayerManagerMember* members);
HRESULT XblMultiplayerEventArgsMember(XblMultiplayerEventArgsHandle argsHandle, XblMultiplayerManagerMember* member);
HRESULT XblMultiplayerEventArgsPropertiesJson(XblMultiplayerEventArgsHandle argsHandle, const char** properties);
HRESULT XblMultiplayerEventArgsFindMatchCompleted(XblMultiplayerEventArgsHandle argsHandle, XblMultiplayerMatchStatus* matchStatus, XblMultiplayerMeasurementFailure* initializationFailureCause);
HRESULT XblMultiplayerEventArgsTournamentRegistrationStateChanged(XblMultiplayerEventArgsHandle argsHandle, XblTournamentRegistrationState* registrationState, XblTournamentRegistrationReason* registrationReason);
HRESULT XblMultiplayerEventArgsTournamentGameSessionReady(XblMultiplayerEventArgsHandle argsHandle, time_t* startTime);
HRESULT XblMultiplayerEventArgsPerformQoSMeasurements(XblMultiplayerEventArgsHandle argsHandle, XblMultiplayerPerformQoSMeasurementsArgs* performQoSMeasurementsArgs);
HRESULT XblMultiplayerManagerInitialize(const char* lobbySessionTemplateName, XTaskQueueHandle asyncQueue);
HRESULT XblMultiplayerManagerDoWork(const XblMultiplayerEvent** multiplayerEvents, size_t* multiplayerEventsCount);
HRESULT XblMultiplayerManagerLobbySessionCorrelationId(XblGuid* correlationId);
HRESULT XblMultiplayerManagerLobbySessionSessionReference(XblMultiplayerSessionReference* sessionReference);
size_t XblMultiplayerManagerLobbySessionLocalMembersCount(void);
HRESULT XblMultiplayerManagerLobbySessionLocalMembers(size_t localMembersCount, XblMultiplayerManagerMember* localMembers);
size_t XblMultiplayerManagerLobbySessionMembersCount(void);
HRESULT XblMultiplayerManagerLobbySessionMembers(size_t membersCount, XblMultiplayerManagerMember* members);
HRESULT XblMultiplayerManagerLobbySessionHost(XblMultiplayerManagerMember* hostMember);
const char* XblMultiplayerManagerLobbySessionPropertiesJson(void);
const XblMultiplayerSessionConstants* XblMultiplayerManagerLobbySessionConstants(void);
const XblTournamentTeamResult* XblMultiplayerManagerLobbySessionLastTournamentTeamResult(void);
HRESULT XblMultiplayerManagerLobbySessionAddLocalUser(XblUserHandle user);
HRESULT XblMultiplayerManagerLobbySessionRemoveLocalUser(XblUserHandle user);
HRESULT XblMultiplayerManagerLobbySessionSetLocalMemberProperties(XblUserHandle user, const char* name, const char* valueJson, void* context);
HRESULT XblMultiplayerManagerLobbySessionDeleteLocalMemberProperties(XblUserHandle user, const char* name, void* context);
HRESULT XblMultiplayerManagerLobbySessionSetLocalMemberConnectionAddress(XblUserHandle user, const char* connectionAddress, void* context);
bool XblMultiplayerManagerLobbySessionIsHost(uint64_t xuid);
HRESULT XblMultiplayerManagerLobbySessionSetProperties(const char* name, const char* valueJson, void* context);
HRESULT XblMultiplayerManagerLobbySessionSetSynchronizedProperties(const char* name, const char* valueJson, void* context);
HRESULT XblMultiplayerManagerLobbySessionSetSynchronizedHost(const char* deviceToken, void* context);
HRESULT XblMultiplayerManagerLobbySessionInviteFriends(XblUserHandle requestingUser, const char* contextStringId, const char* customActivationContext);
HRESULT XblMultiplayerManagerLobbySessionInviteUsers(XblUserHandle user, const uint64_t* xuids, size_t xuidsCount, const char* contextStringId, const char* customActivationContext);
bool XblMultiplayerManagerGameSessionActive(void);
const char* XblMultiplayerManagerGameSessionCorrelationId(void);
const XblMultiplayerSessionReference* XblMultiplayerManagerGameSessionSessionReference(void);
size_t XblMultiplayerManagerGameSessionMembersCount(void);
HRESULT XblMultiplayerManagerGameSessionMembers(size_t membersCount, XblMultiplayerManagerMember* members);
HRESULT XblMultiplayerManagerGameSessionHost(XblMultiplayerManagerMember* hostMember);
const char* XblMultiplayerManagerGameSessionPropertiesJson(void);
const XblMultiplayerSessionConstants* XblMultiplayerManagerGameSessionConstants(void);
bool XblMultiplayerManagerGameSessionIsHost(uint64_t xuid);
HRESULT XblMultiplayerManagerGameSessionSetProperties(const char* name, const char* valueJson, void* context);
HRESULT XblMultiplayerManagerGameSessionSetSynchronizedProperties(const char* name, const char* valueJson, void* context);
HRESULT XblMultiplayerManagerGameSessionSetSynchronizedHost(const char* deviceToken, void* context);
HRESULT XblMultiplayerManagerJoinLobby(const char* handleId, XblUserHandle user);
HRESULT XblMultiplayerManagerJoinGameFromLobby(const char* sessionTemplateName);
HRESULT XblMultiplayerManagerJoinGame(const char* sessionName, const char* sessionTemplateName, const uint64_t* xuids, size_t xuidsCount);
HRESULT XblMultiplayerManagerLeaveGame(void);
HRESULT XblMultiplayerManagerFindMatch(const char* hopperName, const char* attributesJson, uint32_t timeoutInSeconds);
void XblMultiplayerManagerCancelMatch(void);
XblMultiplayerMatchStatus XblMultiplayerManagerMatchStatus(void);
uint32_t XblMultiplayerManagerEstimatedMatchWaitTime(void);
bool XblMultiplayerManagerAutoFillMembersDuringMatchmaking(void);
void XblMultiplayerManagerSetAutoFillMembersDuringMatchmaking(bool autoFillMembers);
HRESULT XblMultiplayerManagerSetQosMeasurements(const char* measurementsJson);
XblMultiplayerJoinability XblMultiplayerManagerJoinability(void);
HRESULT XblMultiplayerManagerSetJoinability(XblMultiplayerJoinability joinability, void* context);
typedef uint32_t XblPreserveSessionMode;
#define XblPreserveSessionMode_Unknown 0
#define XblPreserveSessionMode_Always 1
#define XblPreserveSessionMode_Never 2
typedef uint32_t XblTicketStatus;
#define XblTicketStatus_Unknown 0
#define XblTicketStatus_Expired 1
#define XblTicketStatus_Searching 2
#define XblTicketStatus_Found 3
#define XblTicketStatus_Canceled 4
typedef struct XblCreateMatchTicketResponse {
    char matchTicketId[40];
    int64_t estimatedWaitTime;
} XblCreateMatchTicketResponse;
typedef struct XblMatchTicketDetailsResponse {
    XblTicketStatus matchStatus;
    int64_t estimatedWaitTime;
    XblPreserveSessionMode preserveSession;
    XblMultiplayerSessionReference ticketSession;
    XblMultiplayerSessionReference targetSession;
    char* ticketAttributes;
} XblMatchTicketDetailsResponse;
typedef struct XblHopperStatisticsResponse {
    char* hopperName;
    int64_t estimatedWaitTime;
    uint32_t playersWaitingToMatch;
} XblHopperStatisticsResponse;
HRESULT XblMatchmakingCreateMatchTicketAsync(XblContextHandle xboxLiveContext, XblMultiplayerSessionReference ticketSessionReference, const char* matchmakingServiceConfigurationId, const char* hopperName, const uint64_t ticketTimeout, XblPreserveSessionMode preserveSession, const char* ticketAttributesJson, XAsyncBlock* asyncBlock);
HRESULT XblMatchmakingCreateMatchTicketResult(XAsyncBlock* asyncBlock, XblCreateMatchTicketResponse* resultPtr);
HRESULT XblMatchmakingDeleteMatchTicketAsync(XblContextHandle xboxLiveContext, const char* serviceConfigurationId, const char* hopperName, const char* ticketId, XAsyncBlock* asyncBlock);
HRESULT XblMatchmakingGetMatchTicketDetailsAsync(XblContextHandle xboxLiveContext, const char* serviceConfigurationId, const char* hopperName, const char* ticketId, XAsyncBlock* asyncBlock);
HRESULT XblMatchmakingGetMatchTicketDetailsResultSize(XAsyncBlock* asyncBlock, size_t* resultSizeInBytes);
HRESULT XblMatchmakingGetMatchTicketDetailsResult(XAsyncBlock* asyncBlock, size_t bufferSize, void* buffer, XblMatchTicketDetailsResponse** ptrToBuffer, size_t* bufferUsed);
HRESULT XblMatchmakingGetHopperStatisticsAsync(XblContextHandle xboxLiveContext, const char* serviceConfigurationId, const char* hopperName, XAsyncBlock* asyncBlock);
HRESULT XblMatchmakingGetHopperStatisticsResultSize(XAsyncBlock* asyncBlock, size_t* resultSizeInBytes);
HRESULT XblMatchmakingGetHopperStatisticsResult(XAsyncBlock* asyncBlock, size_t bufferSize, void* buffer, XblHopperStatisticsResponse** ptrToBuffer, size_t* bufferUsed);
typedef uint32_t XblPrivacySetting;
#define XblPrivacySetting_Unknown 0
#define XblPrivacySetting_ShareFriendList 1
#define XblPrivacySetting_ShareGameHistory 2
#define XblPrivacySetting_CommunicateUsingTextAndVoice 3
#define XblPrivacySetting_SharePresence 4
#define XblPrivacySetting_ShareProfile 5
#define XblPrivacySetting_ShareVideoAndMusicStatus 6
#define XblPrivacySetting_CommunicateUsingVideo 7
#define XblPrivacySetting_CollectVoiceData 8
#define XblPrivacySetting_ShareXboxMusicActivity 9
#define XblPrivacySetting_ShareExerciseInfo 11
#define XblPrivacySetting_ShareIdentity 12
#define XblPrivacySetting_ShareIdentityInGame 13
#define XblPrivacySetting_ShareRecordedGameSessions 14
#define XblPrivacySetting_CollectLiveTvData 15
#define XblPrivacySetting_CollectXboxVideoData 16
#define XblPrivacySetting_ShareIdentityTransitively 17
#define XblPrivacySetting_ShareVideoHistory 18
#define XblPrivacySetting_ShareMusicHistory 19
#define XblPrivacySetting_AllowUserCreatedContentViewing 20
#define XblPrivacySetting_AllowProfileViewing 21
#define XblPrivacySetting_ShowRealTimeActivity 22
#define XblPrivacySetting_CollectVoiceDataXboxOneFull 23
#define XblPrivacySetting_CanShareIdentity 24
#define XblPrivacySetting_ShareContentToExternalNetworks 25
#define XblPrivacySetting_CollectVoiceSearchData 26
#define XblPrivacySetting_ShareClubMembership 27
#define XblPrivacySetting_CollectVoiceGameChatData 28
#define XblPrivacySetting_ShareActivityFeed 29
#define XblPrivacySetting_CommunicateDuringCrossNetworkPlay 30
typedef uint32_t XblPrivilege;
#define XblPrivilege_Unknown 0
#define XblPrivilege_AllowIngameVoiceCommunications 205
#define XblPrivilege_AllowVideoCommunications 235
#define XblPrivilege_AllowProfileViewing 249
#define XblPrivilege_AllowCommunications 252
#define XblPrivilege_AllowMultiplayer 254
#define XblPrivilege_AllowAddFriend 255
typedef uint32_t XblPermission;
#define XblPermission_Unknown 0
#define XblPermission_CommunicateUsingText 1000
#define XblPermission_CommunicateUsingVideo 1001
#define XblPermission_CommunicateUsingVoice 1002
#define XblPermission_ViewTargetProfile 1004
#define XblPermission_ViewTargetGameHistory 1005
#define XblPermission_ViewTargetVideoHistory 1006
#define XblPermission_ViewTargetMusicHistory 1007
#define XblPermission_ViewTargetExerciseInfo 1009
#define XblPermission_ViewTargetPresence 1011
#define XblPermission_ViewTargetVideoStatus 1012
#define XblPermission_ViewTargetMusicStatus 1013
#define XblPermission_PlayMultiplayer 1014
#define XblPermission_ViewTargetUserCreatedContent 1018
#define XblPermission_BroadcastWithTwitch 1019
#define XblPermission_WriteComment 1022
#define XblPermission_ShareItem 1024
#define XblPermission_ShareTargetContentToExternalNetworks 1025
typedef uint32_t XblPermissionDenyReason;
#define XblPermissionDenyReason_Unknown 0
#define XblPermissionDenyReason_NotAllowed 2
#define XblPermissionDenyReason_MissingPrivilege 3
#define XblPermissionDenyReason_PrivilegeRestrictsTarget 4
#define XblPermissionDenyReason_BlockListRestrictsTarget 5
#define XblPermissionDenyReason_MuteListRestrictsTarget 7
#define XblPermissionDenyReason_PrivacySettingRestrictsTarget 9
#define XblPermissionDenyReason_CrossNetworkUserMustBeFriend 12
typedef uint32_t XblAnonymousUserType;
#define XblAnonymousUserType_Unknown 0
#define XblAnonymousUserType_CrossNetworkUser 1
#define XblAnonymousUserType_CrossNetworkFriend 2
typedef struct XblPermissionDenyReasonDetails {
    XblPermissionDenyReason reason;
    XblPrivilege restrictedPrivilege;
    XblPrivacySetting restrictedPrivacySetting;
} XblPermissionDenyReasonDetails;
typedef struct XblPermissionCheckResult {
    bool isAllowed;
    uint64_t targetXuid;
    XblAnonymousUserType targetUserType;
    XblPermission permissionRequested;
    XblPermissionDenyReasonDetails* reasons;
    size_t reasonsCount;
} XblPermissionCheckResult;
HRESULT XblPrivacyGetAvoidListAsync(XblContextHandle xblContextHandle, XAsyncBlock* async);
HRESULT XblPrivacyGetAvoidListResultCount(XAsyncBlock* async, size_t* xuidCount);
HRESULT XblPrivacyGetAvoidListResult(XAsyncBlock* async, size_t xuidCount, uint64_t* xuids);
HRESULT XblPrivacyGetMuteListAsync(XblContextHandle xblContextHandle, XAsyncBlock* async);
HRESULT XblPrivacyGetMuteListResultCount(XAsyncBlock* async, size_t* xuidCount);
HRESULT XblPrivacyGetMuteListResult(XAsyncBlock* async, size_t xuidCount, uint64_t* xuids);
HRESULT XblPrivacyCheckPermissionAsync(XblContextHandle xblContextHandle, XblPermission permissionToCheck, uint64_t targetXuid, XAsyncBlock* async);
HRESULT XblPrivacyCheckPermissionResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblPrivacyCheckPermissionResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblPermissionCheckResult** ptrToBuffer, size_t* bufferUsed);
HRESULT XblPrivacyCheckPermissionForAnonymousUserAsync(XblContextHandle xblContextHandle, XblPermission permissionToCheck, XblAnonymousUserType userType, XAsyncBlock* async);
HRESULT XblPrivacyCheckPermissionForAnonymousUserResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblPrivacyCheckPermissionForAnonymousUserResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblPermissionCheckResult** ptrToBuffer, size_t* bufferUsed);
HRESULT XblPrivacyBatchCheckPermissionAsync(XblContextHandle xblContextHandle, XblPermission* permissionsToCheck, size_t permissionsCount, uint64_t* targetXuids, size_t xuidsCount, XblAnonymousUserType* targetAnonymousUserTypes, size_t targetAnonymousUserTypesCount, XAsyncBlock* async);
HRESULT XblPrivacyBatchCheckPermissionResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblPrivacyBatchCheckPermissionResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblPermissionCheckResult** ptrToBufferResults, size_t* ptrToBufferCount, size_t* bufferUsed);
typedef uint32_t XblTitleManagedStatType;
#define XblTitleManagedStatType_Number 0
#define XblTitleManagedStatType_String 1
typedef struct XblTitleManagedStatistic {
    const char* statisticName;
    XblTitleManagedStatType statisticType;
    double numberValue;
    const char* stringValue;
} XblTitleManagedStatistic;
HRESULT XblTitleManagedStatsUpdateStatsAsync(XblContextHandle xblContextHandle, const XblTitleManagedStatistic* statistics, size_t statisticsCount, XAsyncBlock* async);
HRESULT XblTitleManagedStatsWriteAsync(XblContextHandle xblContextHandle, uint64_t xboxUserId, const XblTitleManagedStatistic* statistics, size_t statisticsCount, XAsyncBlock* async);
HRESULT XblTitleManagedStatsDeleteStatsAsync(XblContextHandle xblContextHandle, const char** statisticNames, size_t statisticNamesCount, XAsyncBlock* async);
typedef struct XblStatistic {
    const char* statisticName;
    const char* statisticType;
    const char* value;
} XblStatistic;
typedef struct XblServiceConfigurationStatistic {
    char serviceConfigurationId[40];
    XblStatistic* statistics;
    uint32_t statisticsCount;
} XblServiceConfigurationStatistic;
typedef struct XblUserStatisticsResult {
    uint64_t xboxUserId;
    XblServiceConfigurationStatistic* serviceConfigStatistics;
    uint32_t serviceConfigStatisticsCount;
} XblUserStatisticsResult;
typedef struct XblRequestedStatistics {
    char serviceConfigurationId[40];
    const char** statistics;
    uint32_t statisticsCount;
} XblRequestedStatistics;
typedef struct XblStatisticChangeEventArgs {
    uint64_t xboxUserId;
    char serviceConfigurationId[40];
    XblStatistic latestStatistic;
} XblStatisticChangeEventArgs;
HRESULT XblUserStatisticsGetSingleUserStatisticAsync(XblContextHandle xblContextHandle, uint64_t xboxUserId, const char* serviceConfigurationId, const char* statisticName, XAsyncBlock* async);
HRESULT XblUserStatisticsGetSingleUserStatisticResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblUserStatisticsGetSingleUserStatisticResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblUserStatisticsResult** ptrToBuffer, size_t* bufferUsed);
HRESULT XblUserStatisticsGetSingleUserStatisticsAsync(XblContextHandle xblContextHandle, uint64_t xboxUserId, const char* serviceConfigurationId, const char** statisticNames, size_t statisticNamesCount, XAsyncBlock* async);
HRESULT XblUserStatisticsGetSingleUserStatisticsResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblUserStatisticsGetSingleUserStatisticsResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblUserStatisticsResult** ptrToBuffer, size_t* bufferUsed);
HRESULT XblUserStatisticsGetMultipleUserStatisticsAsync(XblContextHandle xblContextHandle, uint64_t* xboxUserIds, size_t xboxUserIdsCount, const char* serviceConfigurationId, const char** statisticNames, size_t statisticNamesCount, XAsyncBlock* async);
HRESULT XblUserStatisticsGetMultipleUserStatisticsResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblUserStatisticsGetMultipleUserStatisticsResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblUserStatisticsResult** ptrToBuffer, size_t* resultsCount, size_t* bufferUsed);
HRESULT XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(XblContextHandle xblContextHandle, uint64_t* xboxUserIds, uint32_t xboxUserIdsCount, const XblRequestedStatistics* requestedServiceConfigurationStatisticsCollection, uint32_t requestedServiceConfigurationStatisticsCollectionCount, XAsyncBlock* async);
HRESULT XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblUserStatisticsResult** ptrToBufferResults, size_t* resultsCount, size_t* bufferUsed);
HRESULT XblUserStatisticsTrackStatistics(XblContextHandle xblContextHandle, const uint64_t* xboxUserIds, size_t xboxUserIdsCount, const char* serviceConfigurationId, const char** statisticNames, size_t statisticNamesCount);
HRESULT XblUserStatisticsStopTrackingStatistics(XblContextHandle xblContextHandle, const uint64_t* xboxUserIds, size_t xboxUserIdsCount, const char* serviceConfigurationId, const char** statisticNames, size_t statisticNamesCount);
HRESULT XblUserStatisticsStopTrackingUsers(XblContextHandle xblContextHandle, const uint64_t* xboxUserIds, size_t xboxUserIdsCount);
typedef void XblStatisticChangedHandler(XblStatisticChangeEventArgs statisticChangeEventArgs, void* context);
XblFunctionContext XblUserStatisticsAddStatisticChangedHandler(XblContextHandle xblContextHandle, XblStatisticChangedHandler handler, void* handlerContext);
void XblUserStatisticsRemoveStatisticChangedHandler(XblContextHandle xblContextHandle, XblFunctionContext context);
HRESULT XblUserStatisticsSubscribeToStatisticChange(XblContextHandle xblContextHandle, uint64_t xboxUserId, const char* serviceConfigurationId, const char* statisticName, XblRealTimeActivitySubscriptionHandle* subscriptionHandle);
HRESULT XblUserStatisticsUnsubscribeFromStatisticChange(XblContextHandle xblContextHandle, XblRealTimeActivitySubscriptionHandle subscriptionHandle);
HRESULT XblEventsWriteInGameEvent(XblContextHandle xboxLiveContext, const char* eventName, const char* dimensionsJson, const char* measurementsJson);
typedef uint32_t XblLeaderboardStatType;
#define XblLeaderboardStatType_Uint64 0
#define XblLeaderboardStatType_Boolean 1
#define XblLeaderboardStatType_Double 2
#define XblLeaderboardStatType_String 3
#define XblLeaderboardStatType_Other 4
typedef uint32_t XblLeaderboardSortOrder;
#define XblLeaderboardSortOrder_Descending 0
#define XblLeaderboardSortOrder_Ascending 1
typedef uint32_t XblSocialGroupType;
#define XblSocialGroupType_None 0
#define XblSocialGroupType_People 1
#define XblSocialGroupType_Favorites 2
typedef uint32_t XblLeaderboardQueryType;
#define XblLeaderboardQueryType_UserStatBacked 0
#define XblLeaderboardQueryType_TitleManagedStatBackedGlobal 1
#define XblLeaderboardQueryType_TitleManagedStatBackedSocial 2
typedef struct XblLeaderboardColumn {
    const char* statName;
    XblLeaderboardStatType statType;
} XblLeaderboardColumn;
typedef struct XblLeaderboardRow {
    char gamertag[48];
    char modernGamertag[97];
    char modernGamertagSuffix[15];
    char uniqueModernGamertag[101];
    uint64_t xboxUserId;
    double percentile;
    uint32_t rank;
    uint32_t globalRank;
    const char** columnValues;
    size_t columnValuesCount;
} XblLeaderboardRow;
typedef struct XblLeaderboardQuery {
    uint64_t xboxUserId;
    char scid[40];
    const char* leaderboardName;
    const char* statName;
    XblSocialGroupType socialGroup;
    const char** additionalColumnleaderboardNames;
    size_t additionalColumnleaderboardNamesCount;
    XblLeaderboardSortOrder order;
    uint32_t maxItems;
    uint64_t skipToXboxUserId;
    uint32_t skipResultToRank;
    const char* continuationToken;
    XblLeaderboardQueryType queryType;
} XblLeaderboardQuery;
typedef struct XblLeaderboardResult {
    uint32_t totalRowCount;
    XblLeaderboardColumn* columns;
    size_t columnsCount;
    XblLeaderboardRow* rows;
    size_t rowsCount;
    bool hasNext;
    XblLeaderboardQuery nextQuery;
} XblLeaderboardResult;
HRESULT XblLeaderboardGetLeaderboardAsync(XblContextHandle xboxLiveContext, XblLeaderboardQuery leaderboardQuery, XAsyncBlock* async);
HRESULT XblLeaderboardGetLeaderboardResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblLeaderboardGetLeaderboardResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblLeaderboardResult** ptrToBuffer, size_t* bufferUsed);
HRESULT XblLeaderboardResultGetNextAsync(XblContextHandle xboxLiveContext, XblLeaderboardResult* leaderboardResult, uint32_t maxItems, XAsyncBlock* async);
HRESULT XblLeaderboardResultGetNextResultSize(XAsyncBlock* async, size_t* resultSizeInBytes);
HRESULT XblLeaderboardResultGetNextResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XblLeaderboardResult** ptrToBuffer, size_t* bufferUsed);
#define XBL_TITLE_STORAGE_MIN_UPLOAD_BLOCK_SIZE 1024
#define XBL_TITLE_STORAGE_MAX_UPLOAD_BLOCK_SIZE 4194304
#define XBL_TITLE_STORAGE_DEFAULT_UPLOAD_BLOCK_SIZE 262144
#define XBL_TITLE_STORAGE_MIN_DOWNLOAD_BLOCK_SIZE 1024
#define XBL_TITLE_STORAGE_DEFAULT_DOWNLOAD_BLOCK_SIZE 1048576
#define XBL_TITLE_STORAGE_BLOB_PATH_MAX_LENGTH 771
#define XBL_TITLE_STORAGE_BLOB_DISPLAY_NAME_MAX_LENGTH 387
#define XBL_TITLE_STORAGE_BLOB_ETAG_MAX_LENGTH 54
typedef uint32_t XblTitleStorageType;
#define XblTitleStorageType_TrustedPlatformStorage 0
#define XblTitleStorageType_GlobalStorage 1
#define XblTitleStorageType_Universal 2
typedef uint32_t XblTitleStorageBlobType;
#define XblTitleStorageBlobType_Unknown 0
#define XblTitleStorageBlobType_Binary 1
#define XblTitleStorageBlobType_Json 2
#define XblTitleStorageBlobType_Config 3
typedef uint32_t XblTitleStorageETagMatchCondition;
#define XblTitleStorageETagMatchCondition_NotUsed 0
#define XblTitleStorageETagMatchCondition_IfMatch 1
#define XblTitleStorageETagMatchCondition_IfNotMatch 2
typedef struct XblTitleStorageBlobMetadata {
    char blobPath[771];
    XblTitleStorageBlobType blobType;
    XblTitleStorageType storageType;
    char displayName[387];
    char eTag[54];
    time_t clientTimestamp;
    size_t length;
    char serviceConfigurationId[40];
    uint64_t xboxUserId;
} XblTitleStorageBlobMetadata;
typedef struct XblTitleStorageBlobMetadataResult* XblTitleStorageBlobMetadataResultHandle;
HRESULT XblTitleStorageBlobMetadataResultGetItems(XblTitleStorageBlobMetadataResultHandle resultHandle, const XblTitleStorageBlobMetadata** items, size_t* itemsCount);
HRESULT XblTitleStorageBlobMetadataResultHasNext(XblTitleStorageBlobMetadataResultHandle resultHandle, bool* hasNext);
HRESULT XblTitleStorageBlobMetadataResultGetNextAsync(XblTitleStorageBlobMetadataResultHandle resultHandle, uint32_t maxItems, XAsyncBlock* async);
HRESULT XblTitleStorageBlobMetadataResultGetNextResult(XAsyncBlock* async, XblTitleStorageBlobMetadataResultHandle* result);
HRESULT XblTitleStorageBlobMetadataResultDuplicateHandle(XblTitleStorageBlobMetadataResultHandle handle, XblTitleStorageBlobMetadataResultHandle* duplicatedHandle);
void XblTitleStorageBlobMetadataResultCloseHandle(XblTitleStorageBlobMetadataResultHandle handle);
HRESULT XblTitleStorageGetQuotaAsync(XblContextHandle xboxLiveContext, const char* serviceConfigurationId, XblTitleStorageType storageType, XAsyncBlock* async);
HRESULT XblTitleStorageGetQuotaResult(XAsyncBlock* async, size_t* usedBytes, size_t* quotaBytes);
HRESULT XblTitleStorageGetBlobMetadataAsync(XblContextHandle xboxLiveContext, const char* serviceConfigurationId, XblTitleStorageType storageType, const char* blobPath, uint64_t xboxUserId, uint32_t skipItems, uint32_t maxItems, XAsyncBlock* async);
HRESULT XblTitleStorageGetBlobMetadataResult(XAsyncBlock* async, XblTitleStorageBlobMetadataResultHandle* result);
HRESULT XblTitleStorageDeleteBlobAsync(XblContextHandle xboxLiveContext, XblTitleStorageBlobMetadata blobMetadata, bool deleteOnlyIfEtagMatches, XAsyncBlock* async);
HRESULT XblTitleStorageDownloadBlobAsync(XblContextHandle xboxLiveContext, XblTitleStorageBlobMetadata blobMetadata, uint8_t* blobBuffer, size_t blobBufferCount, XblTitleStorageETagMatchCondition etagMatchCondition, const char* selectQuery, size_t preferredDownloadBlockSize, XAsyncBlock* async);
HRESULT XblTitleStorageDownloadBlobResult(XAsyncBlock* async, XblTitleStorageBlobMetadata* blobMetadata);
HRESULT XblTitleStorageUploadBlobAsync(XblContextHandle xboxLiveContext, XblTitleStorageBlobMetadata blobMetadata, const uint8_t* blobBuffer, size_t blobBufferCount, XblTitleStorageETagMatchCondition etagMatchCondition, size_t preferredUploadBlockSize, XAsyncBlock* async);
HRESULT XblTitleStorageUploadBlobResult(XAsyncBlock* async, XblTitleStorageBlobMetadata* blobMetadata);
"""
