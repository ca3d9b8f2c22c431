"""Declarations of the other services and the HTTP layer: for ``cdef()`` after those of ``cffi_cdef``.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

CDEF = """\
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
typedef void (*HCCallRoutedHandler)(HCCallHandle call, void* context);
int32_t HCAddCallRoutedHandler(HCCallRoutedHandler handler, void* context);
void HCRemoveCallRoutedHandler(int32_t handlerId);
HRESULT HCSetGlobalProxy(const char* proxyUri);
HRESULT HCHttpCallCreate(HCCallHandle* call);
HRESULT HCHttpCallPerformAsync(HCCallHandle call, XAsyncBlock* asyncBlock);
HCCallHandle HCHttpCallDuplicateHandle(HCCallHandle call);
HRESULT HCHttpCallCloseHandle(HCCallHandle call);
uint64_t HCHttpCallGetId(HCCallHandle call);
HRESULT HCHttpCallSetTracing(HCCallHandle call, bool traceCall);
HRESULT HCHttpCallGetRequestUrl(HCCallHandle call, const char** url);
HRESULT HCHttpCallGetPerformCount(HCCallHandle call, uint32_t* performCount);
HRESULT HCHttpCallRequestSetUrl(HCCallHandle call, const char* method, const char* url);
HRESULT HCHttpCallRequestSetDynamicSize(HCCallHandle call, uint64_t dynamicBodySize);
HRESULT HCHttpCallRequestAddDynamicBytesWritten(HCCallHandle call, uint64_t bytesWritten);
HRESULT HCHttpCallRequestSetRequestBodyBytes(HCCallHandle call, const uint8_t* requestBodyBytes, uint32_t requestBodySize);
HRESULT HCHttpCallRequestSetRequestBodyString(HCCallHandle call, const char* requestBodyString);
typedef uint32_t HCCompressionLevel;
#define HCCompressionLevel_None 0
#define HCCompressionLevel_Low 1
#define HCCompressionLevel_Medium 6
#define HCCompressionLevel_High 9
HRESULT HCHttpCallRequestEnableGzipCompression(HCCallHandle call, HCCompressionLevel level);
HRESULT HCHttpCallResponseSetGzipCompressed(HCCallHandle call, bool compress);
typedef HRESULT (*HCHttpCallRequestBodyReadFunction)(HCCallHandle call, size_t offset, size_t bytesAvailable, void* context, uint8_t* destination, size_t* bytesWritten);
typedef HRESULT (*HCHttpCallProgressReportFunction)(HCCallHandle call, uint64_t current, uint64_t total, void* context);
HRESULT HCHttpCallRequestSetRequestBodyReadFunction(HCCallHandle call, HCHttpCallRequestBodyReadFunction readFunction, size_t bodySize, void* context);
HRESULT HCHttpCallRequestSetProgressReportFunction(HCCallHandle call, HCHttpCallProgressReportFunction progressReportFunction, bool isUploadFunction, size_t minimumProgressReportInterval, void* context);
HRESULT HCHttpCallRequestSetHeader(HCCallHandle call, const char* headerName, const char* headerValue, bool allowTracing);
HRESULT HCHttpCallRequestSetRetryAllowed(HCCallHandle call, bool retryAllowed);
HRESULT HCHttpCallRequestSetRetryCacheId(HCCallHandle call, uint32_t retryAfterCacheId);
HRESULT HCHttpCallRequestSetTimeout(HCCallHandle call, uint32_t timeoutInSeconds);
HRESULT HCHttpCallRequestSetRetryDelay(HCCallHandle call, uint32_t retryDelayInSeconds);
HRESULT HCHttpCallRequestSetTimeoutWindow(HCCallHandle call, uint32_t timeoutWindowInSeconds);
HRESULT HCHttpCallRequestSetMaxReceiveBufferSize(HCCallHandle call, size_t bufferSizeInBytes);
HRESULT HCHttpCallRequestGetMaxReceiveBufferSize(HCCallHandle call, size_t* bufferSizeInBytes);
HRESULT HCHttpCallRequestSetSSLValidation(HCCallHandle call, bool sslValidation);
typedef uint32_t HCConfigSetting;
#define HCConfigSetting_SSLValidationEnforcedInRetailSandbox 1
HRESULT HCHttpDisableAssertsForSSLValidationInDevSandboxes(HCConfigSetting setting);
typedef HRESULT (*HCHttpCallResponseBodyWriteFunction)(HCCallHandle call, const uint8_t* source, size_t bytesAvailable, void* context);
HRESULT HCHttpCallResponseSetResponseBodyWriteFunction(HCCallHandle call, HCHttpCallResponseBodyWriteFunction writeFunction, void* context);
HRESULT HCHttpCallResponseGetResponseString(HCCallHandle call, const char** responseString);
HRESULT HCHttpCallResponseGetResponseBodyBytesSize(HCCallHandle call, size_t* bufferSize);
HRESULT HCHttpCallResponseGetResponseBodyBytes(HCCallHandle call, size_t bufferSize, uint8_t* buffer, size_t* bufferUsed);
HRESULT HCHttpCallResponseGetStatusCode(HCCallHandle call, uint32_t* statusCode);
HRESULT HCHttpCallResponseGetNetworkErrorCode(HCCallHandle call, HRESULT* networkErrorCode, uint32_t* platformNetworkErrorCode);
HRESULT HCHttpCallResponseGetPlatformNetworkErrorMessage(HCCallHandle call, const char** platformNetworkErrorMessage);
HRESULT HCHttpCallResponseGetHeader(HCCallHandle call, const char* headerName, const char** headerValue);
HRESULT HCHttpCallResponseGetNumHeaders(HCCallHandle call, uint32_t* numHeaders);
HRESULT HCHttpCallResponseGetHeaderAtIndex(HCCallHandle call, uint32_t headerIndex, const char** headerName, const char** headerValue);
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
"""
