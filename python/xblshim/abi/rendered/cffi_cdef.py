"""Declarations of the public surface for cffi's ``cdef()``.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

CDEF = """\
typedef int32_t HRESULT;
typedef void* HANDLE;
typedef int64_t time_t;
typedef struct { uint32_t Data1; uint16_t Data2; uint16_t Data3; uint8_t Data4[8]; } GUID;
typedef struct { int32_t left; int32_t top; int32_t right; int32_t bottom; } RECT;
typedef struct {
    uint16_t wYear; uint16_t wMonth; uint16_t wDayOfWeek; uint16_t wDay;
    uint16_t wHour; uint16_t wMinute; uint16_t wSecond; uint16_t wMilliseconds;
} SYSTEMTIME;
#define SEVERITY_SUCCESS 0
#define SEVERITY_ERROR 1
#define FACILITY_WIN32 7
#define FACILITY_INTERNET 12
#define FACILITY_HTTP 25
#define FACILITY_XBOX 2339
#define ERROR_BAD_LENGTH 24
#define ERROR_TIME_CRITICAL_THREAD 416
#define ERROR_NO_TASK_QUEUE 427
#define ERROR_ARITHMETIC_OVERFLOW 534
#define ERROR_NOT_FOUND 1168
#define ERROR_CANCELLED 1223
#define ERROR_NO_SUCH_USER 1317
#define ERROR_TIMEOUT 1460
#define ERROR_BAD_CONFIGURATION 1610
#define ERROR_RESOURCE_DATA_NOT_FOUND 1812
#define S_OK 0
#define S_FALSE 1
#define E_NOTIMPL -2147467263
#define E_NOINTERFACE -2147467262
#define E_POINTER -2147467261
#define E_ABORT -2147467260
#define E_FAIL -2147467259
#define E_PENDING -2147483638
#define E_BOUNDS -2147483637
#define E_ILLEGAL_METHOD_CALL -2147483634
#define E_UNEXPECTED -2147418113
#define E_ACCESSDENIED -2147024891
#define E_HANDLE -2147024890
#define E_OUTOFMEMORY -2147024882
#define E_NOT_SUPPORTED -2147024846
#define E_INVALIDARG -2147024809
#define E_NOT_SUFFICIENT_BUFFER -2147024774
#define E_TIME_CRITICAL_THREAD -2147024480
#define E_NO_TASK_QUEUE -2147024469
#define E_NOT_VALID_STATE -2147019873
#define HTTP_E_STATUS_UNEXPECTED -2145845247
#define HTTP_E_STATUS_UNEXPECTED_REDIRECTION -2145845245
#define HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR -2145845244
#define HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR -2145845243
#define HTTP_E_STATUS_AMBIGUOUS -2145844948
#define HTTP_E_STATUS_MOVED -2145844947
#define HTTP_E_STATUS_REDIRECT -2145844946
#define HTTP_E_STATUS_REDIRECT_METHOD -2145844945
#define HTTP_E_STATUS_NOT_MODIFIED -2145844944
#define HTTP_E_STATUS_USE_PROXY -2145844943
#define HTTP_E_STATUS_REDIRECT_KEEP_VERB -2145844941
#define HTTP_E_STATUS_BAD_REQUEST -2145844848
#define HTTP_E_STATUS_DENIED -2145844847
#define HTTP_E_STATUS_PAYMENT_REQ -2145844846
#define HTTP_E_STATUS_FORBIDDEN -2145844845
#define HTTP_E_STATUS_NOT_FOUND -2145844844
#define HTTP_E_STATUS_BAD_METHOD -2145844843
#define HTTP_E_STATUS_NONE_ACCEPTABLE -2145844842
#define HTTP_E_STATUS_PROXY_AUTH_REQ -2145844841
#define HTTP_E_STATUS_REQUEST_TIMEOUT -2145844840
#define HTTP_E_STATUS_CONFLICT -2145844839
#define HTTP_E_STATUS_GONE -2145844838
#define HTTP_E_STATUS_LENGTH_REQUIRED -2145844837
#define HTTP_E_STATUS_PRECOND_FAILED -2145844836
#define HTTP_E_STATUS_REQUEST_TOO_LARGE -2145844835
#define HTTP_E_STATUS_URI_TOO_LONG -2145844834
#define HTTP_E_STATUS_UNSUPPORTED_MEDIA -2145844833
#define HTTP_E_STATUS_RANGE_NOT_SATISFIABLE -2145844832
#define HTTP_E_STATUS_EXPECTATION_FAILED -2145844831
#define HTTP_E_STATUS_429_TOO_MANY_REQUESTS -2145844819
#define HTTP_E_STATUS_SERVER_ERROR -2145844748
#define HTTP_E_STATUS_NOT_SUPPORTED -2145844747
#define HTTP_E_STATUS_BAD_GATEWAY -2145844746
#define HTTP_E_STATUS_SERVICE_UNAVAIL -2145844745
#define HTTP_E_STATUS_GATEWAY_TIMEOUT -2145844744
#define HTTP_E_STATUS_VERSION_NOT_SUP -2145844743
#define ONL_E_ACTION_REQUIRED -2138701812
#define WEB_E_UNEXPECTED_CONTENT -2089484283
#define WEB_E_INVALID_JSON_STRING -2089484281
#define E_HC_NOT_INITIALISED -1994174463
#define E_HC_PERFORM_ALREADY_CALLED -1994174461
#define E_HC_ALREADY_INITIALISED -1994174460
#define E_HC_CONNECT_ALREADY_CALLED -1994174459
#define E_HC_NO_NETWORK -1994174458
#define E_HC_NETWORK_NOT_INITIALIZED -1994174457
#define E_HC_INTERNAL_STILLINUSE -1994174456
#define E_HC_COMPRESSION_ENABLED -1994174455
#define E_HC_XCURL_REQUIRED -1994174454
typedef uint32_t HCMemoryType;
typedef struct HC_WEBSOCKET_OBSERVER* HCWebsocketHandle;
typedef struct HC_CALL* HCCallHandle;
typedef struct HC_MOCK_CALL* HCMockCallHandle;
typedef struct HC_PERFORM_ENV* HCPerformEnv;
typedef uint32_t HCWebSocketCloseStatus;
#define HCWebSocketCloseStatus_Normal 1000
#define HCWebSocketCloseStatus_GoingAway 1001
#define HCWebSocketCloseStatus_ProtocolError 1002
#define HCWebSocketCloseStatus_Unsupported 1003
#define HCWebSocketCloseStatus_EmptyStatus 1005
#define HCWebSocketCloseStatus_AbnormalClose 1006
#define HCWebSocketCloseStatus_InconsistentDatatype 1007
#define HCWebSocketCloseStatus_PolicyViolation 1008
#define HCWebSocketCloseStatus_TooLarge 1009
#define HCWebSocketCloseStatus_NegotiateError 1010
#define HCWebSocketCloseStatus_ServerTerminate 1011
#define HCWebSocketCloseStatus_HandshakeError 1015
#define HCWebSocketCloseStatus_UnknownError 4000
#define HCWebSocketCloseStatus_ErrorWinhttpTimeout 12002
typedef struct XTaskQueueObject* XTaskQueueHandle;
typedef struct XTaskQueuePortObject* XTaskQueuePortHandle;
typedef uint32_t XTaskQueueDispatchMode;
#define XTaskQueueDispatchMode_Manual 0
#define XTaskQueueDispatchMode_ThreadPool 1
#define XTaskQueueDispatchMode_SerializedThreadPool 2
#define XTaskQueueDispatchMode_Immediate 3
typedef uint32_t XTaskQueuePort;
#define XTaskQueuePort_Work 0
#define XTaskQueuePort_Completion 1
typedef struct XTaskQueueRegistrationToken {
    uint64_t token;
} XTaskQueueRegistrationToken;
typedef void XTaskQueueCallback(void* context, bool canceled);
typedef void XTaskQueueMonitorCallback(void* context, XTaskQueueHandle queue, XTaskQueuePort port);
typedef void XTaskQueueTerminatedCallback(void* context);
HRESULT XTaskQueueCreate(XTaskQueueDispatchMode workDispatchMode, XTaskQueueDispatchMode completionDispatchMode, XTaskQueueHandle* queue);
HRESULT XTaskQueueGetPort(XTaskQueueHandle queue, XTaskQueuePort port, XTaskQueuePortHandle* portHandle);
HRESULT XTaskQueueCreateComposite(XTaskQueuePortHandle workPort, XTaskQueuePortHandle completionPort, XTaskQueueHandle* queue);
bool XTaskQueueGetCurrentProcessTaskQueue(XTaskQueueHandle* queue);
void XTaskQueueSetCurrentProcessTaskQueue(XTaskQueueHandle queue);
HRESULT XTaskQueueSubmitCallback(XTaskQueueHandle queue, XTaskQueuePort port, void* callbackContext, XTaskQueueCallback* callback);
HRESULT XTaskQueueSubmitDelayedCallback(XTaskQueueHandle queue, XTaskQueuePort port, uint32_t delayMs, void* callbackContext, XTaskQueueCallback* callback);
bool XTaskQueueDispatch(XTaskQueueHandle queue, XTaskQueuePort port, uint32_t timeoutInMs);
HRESULT XTaskQueueRegisterMonitor(XTaskQueueHandle queue, void* callbackContext, XTaskQueueMonitorCallback* callback, XTaskQueueRegistrationToken* token);
void XTaskQueueUnregisterMonitor(XTaskQueueHandle queue, XTaskQueueRegistrationToken token);
HRESULT XTaskQueueRegisterWaiter(XTaskQueueHandle queue, XTaskQueuePort port, HANDLE waitHandle, void* callbackContext, XTaskQueueCallback* callback, XTaskQueueRegistrationToken* token);
void XTaskQueueUnregisterWaiter(XTaskQueueHandle queue, XTaskQueueRegistrationToken token);
HRESULT XTaskQueueTerminate(XTaskQueueHandle queue, bool wait, void* callbackContext, XTaskQueueTerminatedCallback* callback);
HRESULT XTaskQueueDuplicateHandle(XTaskQueueHandle queueHandle, XTaskQueueHandle* duplicatedHandle);
void XTaskQueueCloseHandle(XTaskQueueHandle queue);
typedef void XAsyncCompletionRoutine(struct XAsyncBlock* asyncBlock);
typedef HRESULT XAsyncWork(struct XAsyncBlock* asyncBlock);
typedef struct XAsyncBlock {
    XTaskQueueHandle queue;
    void* context;
    XAsyncCompletionRoutine* callback;
    unsigned char internal[32];
} XAsyncBlock;
HRESULT XAsyncRun(XAsyncBlock* asyncBlock, XAsyncWork* work);
HRESULT XAsyncGetStatus(XAsyncBlock* asyncBlock, bool wait);
HRESULT XAsyncGetResultSize(XAsyncBlock* asyncBlock, size_t* bufferSize);
void XAsyncCancel(XAsyncBlock* asyncBlock);
typedef uint32_t XAsyncOp;
#define XAsyncOp_Begin 0
#define XAsyncOp_DoWork 1
#define XAsyncOp_GetResult 2
#define XAsyncOp_Cancel 3
#define XAsyncOp_Cleanup 4
typedef struct XAsyncProviderData {
    XAsyncBlock* async;
    size_t bufferSize;
    void* buffer;
    void* context;
} XAsyncProviderData;
typedef HRESULT XAsyncProvider(XAsyncOp op, const XAsyncProviderData* data);
HRESULT XAsyncBegin(XAsyncBlock* asyncBlock, void* context, const void* identity, const char* identityName, XAsyncProvider* provider);
HRESULT XAsyncSchedule(XAsyncBlock* asyncBlock, uint32_t delayInMs);
void XAsyncComplete(XAsyncBlock* asyncBlock, HRESULT result, size_t requiredBufferSize);
HRESULT XAsyncGetResult(XAsyncBlock* asyncBlock, const void* identity, size_t bufferSize, void* buffer, size_t* bufferUsed);
typedef uint32_t HCTraceLevel;
#define HCTraceLevel_Off 0
#define HCTraceLevel_Error 1
#define HCTraceLevel_Warning 2
#define HCTraceLevel_Important 3
#define HCTraceLevel_Information 4
#define HCTraceLevel_Verbose 5
void HCTraceInit(void);
void HCTraceCleanup(void);
HRESULT HCSettingsSetTraceLevel(HCTraceLevel traceLevel);
HRESULT HCSettingsGetTraceLevel(HCTraceLevel* traceLevel);
typedef void HCTraceCallback(const char* areaName, HCTraceLevel level, uint64_t threadId, uint64_t timestamp, const char* message);
bool HCTraceSetClientCallback(HCTraceCallback* callback);
void HCTraceSetTraceToDebugger(bool traceToDebugger);
void HCTraceSetEtwEnabled(bool enabled);
typedef uint64_t HCTracePlatformThisThreadIdCallback(void* context);
typedef void HCTracePlatformWriteMessageToDebuggerCallback(const char* area, HCTraceLevel level, const char* message, void* context);
HRESULT HCTraceSetPlatformCallbacks(HCTracePlatformThisThreadIdCallback* threadIdCallback, void* threadIdContext, HCTracePlatformWriteMessageToDebuggerCallback* writeToDebuggerCallback, void* writeToDebuggerContext);
typedef struct HCTraceImplArea {
    const char* const Name;
    HCTraceLevel Verbosity;
} HCTraceImplArea;
void HCTraceImplMessage(const struct HCTraceImplArea* area, HCTraceLevel level, const char* format, ...);
uint64_t HCTraceImplScopeId(void);
#define E_GAMERUNTIME_NOT_INITIALIZED -1994129152
#define E_GAMERUNTIME_DLL_NOT_FOUND -1994129151
#define E_GAMERUNTIME_VERSION_MISMATCH -1994129150
#define E_GAMERUNTIME_WINDOW_NOT_FOREGROUND -1994129149
#define E_GAMERUNTIME_SUSPENDED -1994129148
#define E_GAMERUNTIME_UNINITIALIZE_ACTIVEOBJECTS -1994129147
#define E_GAMERUNTIME_MULTIPLAYER_NOT_CONFIGURED -1994129146
#define E_GAMERUNTIME_OPTIONS_MISMATCH -1994129143
#define E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED -1994129142
#define E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT -1994129141
#define E_GAMERUNTIME_INVALID_HANDLE -1994129140
#define E_GAMERUNTIME_MISSING_DEPENDENCY -1994129145
#define E_GAMERUNTIME_SUSPEND_ACTIVEOBJECTS -1994129144
#define E_GAMERUNTIME_SERVICE_NOT_AVAILABLE -1994129139
#define E_GAME_MISSING_GAME_CONFIG -2015035361
#define E_GAMEUSER_MAX_USERS_ADDED -1994108672
#define E_GAMEUSER_SIGNED_OUT -1994108671
#define E_GAMEUSER_RESOLVE_USER_ISSUE_REQUIRED -1994108670
#define E_GAMEUSER_DEFERRAL_NOT_AVAILABLE -1994108669
#define E_GAMEUSER_USER_NOT_FOUND -1994108668
#define E_GAMEUSER_NO_TOKEN_REQUIRED -1994108667
#define E_GAMEUSER_NO_DEFAULT_USER -1994108666
#define E_GAMEUSER_FAILED_TO_RESOLVE -1994108665
#define E_GAMEUSER_NO_TITLE_ID -1994108664
#define E_GAMEUSER_UNKNOWN_GAME_IDENTITY -1994108663
#define E_GAMEUSER_NO_PACKAGE_IDENTITY -1994108656
#define E_GAMEUSER_FAILED_TO_GET_TOKEN -1994108655
#define E_GAMEUSER_INVALID_APP_CONFIGURATION -1994108654
#define E_GAMEUSER_MALFORMED_MSAAPPID -1994108653
#define E_GAMEUSER_INCONSISTENT_MSAAPPID_AND_TITLEID -1994108652
#define E_GAMEUSER_NO_MSAAPPID -1994108651
#define E_GAMEPACKAGE_APP_NOT_PACKAGED -1994108416
#define E_GAMEPACKAGE_NO_INSTALLED_LANGUAGES -1994108415
#define E_GAMEPACKAGE_NO_STORE_ID -1994108414
#define E_GAMEPACKAGE_INVALID_SELECTOR -1994108413
#define E_GAMEPACKAGE_DOWNLOAD_REQUIRED -1994108412
#define E_GAMEPACKAGE_NO_TAG_CHANGE -1994108411
#define E_GAMEPACKAGE_DLC_NOT_SUPPORTED -1994108410
#define E_GAMEPACKAGE_DUPLICATE_ID_VALUES -1994108409
#define E_GAMEPACKAGE_NO_PACKAGE_IDENTIFIER -1994108408
#define E_GAMEPACKAGE_CONFIG_NO_ROOT_NODE -1994108407
#define E_GAMEPACKAGE_CONFIG_ZERO_VERSION -1994108406
#define E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_NOTITLEID -1994108405
#define E_GAMEPACKAGE_CONFIG_DEPRECATED_PC_ENTRIES -1994108404
#define E_GAMEPACKAGE_CONFIG_SUM_REQUIRES_MSAAPPID -1994108403
#define E_GAMEPACKAGE_CONFIG_NO_CODE_CLOUD_SAVES_REQUIRES_MSAAPPID -1994108402
#define E_GAMEPACKAGE_CONFIG_MSAAPPID_OR_TITLEID_IS_DEFAULT -1994108401
#define E_GAMEPACKAGE_CONFIG_INVALID_CONTROL_CHARACTERS -1994108400
#define E_GAMEPACKAGE_CONFIG_PROTOCOL_REQUIRES_EXECUTABLE -1994108399
#define E_GAMESTORE_LICENSE_ACTION_NOT_APPLICABLE_TO_PRODUCT -1994108160
#define E_GAMESTORE_NETWORK_ERROR -1994108159
#define E_GAMESTORE_SERVER_ERROR -1994108158
#define E_GAMESTORE_INSUFFICIENT_QUANTITY -1994108157
#define E_GAMESTORE_ALREADY_PURCHASED -1994108156
#define E_GAMESTORE_LICENSE_ACTION_THROTTLED -1994108155
#define E_GAMESTREAMING_NOT_INITIALIZED -1994107904
#define E_GAMESTREAMING_CLIENT_NOT_CONNECTED -1994107903
#define E_GAMESTREAMING_NO_DATA -1994107902
#define E_GAMESTREAMING_NO_DATACENTER -1994107901
#define E_GAMESTREAMING_NOT_STREAMING_CONTROLLER -1994107900
#define E_GAMESTREAMING_NO_MATCH -1994107899
#define E_GAMESTREAMING_TOO_MANY_CALLS -1994107898
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_NOT_SUPPORTED -1994107897
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_SMALL -1994107896
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_LARGE -1994107895
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_MANY_PIXELS -1994107894
#define E_GAMESTREAMING_INVALID_CUSTOM_RESOLUTION -1994107893
#define E_GS_INVALID_CONTAINER_NAME -2138898431
#define E_GS_NO_ACCESS -2138898430
#define E_GS_OUT_OF_LOCAL_STORAGE -2138898429
#define E_GS_USER_CANCELED -2138898428
#define E_GS_UPDATE_TOO_BIG -2138898427
#define E_GS_QUOTA_EXCEEDED -2138898426
#define E_GS_PROVIDED_BUFFER_TOO_SMALL -2138898425
#define E_GS_BLOB_NOT_FOUND -2138898424
#define E_GS_NO_SERVICE_CONFIGURATION -2138898423
#define E_GS_CONTAINER_NOT_IN_SYNC -2138898422
#define E_GS_CONTAINER_SYNC_FAILED -2138898421
#define E_GS_USER_NOT_REGISTERED_IN_SERVICE -2138898420
#define E_GS_HANDLE_EXPIRED -2138898419
#define E_GS_ASYNC_FUNCTION_REQUIRED -2138898418
#define E_GS_PROVIDER_MISMATCH -2138898417
#define E_GS_USER_QUIT -2138898416
#define E_GS_TERMINATEDTITLE_STALE_DATA -2138894335
typedef struct XColor {
    union {
        struct {
            uint8_t A;
            uint8_t R;
            uint8_t G;
            uint8_t B;
        };
        uint32_t Value;
    };
} XColor;
typedef struct XVersion {
    union {
        struct {
            uint16_t major;
            uint16_t minor;
            uint16_t build;
            uint16_t revision;
        };
        uint64_t Value;
    };
} XVersion;
typedef uint32_t XErrorOptions;
#define XErrorOptions_None 0
#define XErrorOptions_OutputDebugStringOnError 1
#define XErrorOptions_DebugBreakOnError 2
#define XErrorOptions_FailFastOnError 4
typedef bool XErrorCallback(HRESULT hr, const char* msg, void* context);
void XErrorSetOptions(XErrorOptions optionsDebuggerPresent, XErrorOptions optionsDebuggerNotPresent);
void XErrorSetCallback(XErrorCallback* callback, void* context);
typedef struct XUser* XUserHandle;
typedef struct XUserSignOutDeferral* XUserSignOutDeferralHandle;
typedef struct XUserLocalId {
    uint64_t value;
} XUserLocalId;
typedef struct APP_LOCAL_DEVICE_ID {
    uint8_t value[32];
} APP_LOCAL_DEVICE_ID;
typedef uint32_t XUserAddOptions;
#define XUserAddOptions_None 0
#define XUserAddOptions_AddDefaultUserSilently 1
#define XUserAddOptions_AllowGuests 2
#define XUserAddOptions_AddDefaultUserAllowingUI 4
typedef uint32_t XUserState;
#define XUserState_SignedIn 0
#define XUserState_SigningOut 1
#define XUserState_SignedOut 2
typedef uint32_t XUserAgeGroup;
#define XUserAgeGroup_Unknown 0
#define XUserAgeGroup_Child 1
#define XUserAgeGroup_Teen 2
#define XUserAgeGroup_Adult 3
typedef uint32_t XUserGamertagComponent;
#define XUserGamertagComponent_Classic 0
#define XUserGamertagComponent_Modern 1
#define XUserGamertagComponent_ModernSuffix 2
#define XUserGamertagComponent_UniqueModern 3
#define XUserGamertagComponentClassicMaxBytes 16
#define XUserGamertagComponentModernMaxBytes 97
#define XUserGamertagComponentModernSuffixMaxBytes 15
#define XUserGamertagComponentUniqueModernMaxBytes 101
typedef uint32_t XUserGamerPictureSize;
#define XUserGamerPictureSize_Small 0
#define XUserGamerPictureSize_Medium 1
#define XUserGamerPictureSize_Large 2
#define XUserGamerPictureSize_ExtraLarge 3
typedef uint32_t XUserPrivilegeOptions;
#define XUserPrivilegeOptions_None 0
#define XUserPrivilegeOptions_AllUsers 1
typedef uint32_t XUserPrivilege;
#define XUserPrivilege_CrossPlay 185
#define XUserPrivilege_Clubs 188
#define XUserPrivilege_Sessions 189
#define XUserPrivilege_Broadcast 190
#define XUserPrivilege_ManageProfilePrivacy 196
#define XUserPrivilege_GameDvr 198
#define XUserPrivilege_MultiplayerParties 203
#define XUserPrivilege_CloudManageSession 207
#define XUserPrivilege_CloudJoinSession 208
#define XUserPrivilege_CloudSavedGames 209
#define XUserPrivilege_SocialNetworkSharing 220
#define XUserPrivilege_UserGeneratedContent 247
#define XUserPrivilege_Communications 252
#define XUserPrivilege_Multiplayer 254
#define XUserPrivilege_AddFriends 255
typedef uint32_t XUserPrivilegeDenyReason;
#define XUserPrivilegeDenyReason_None 0
#define XUserPrivilegeDenyReason_PurchaseRequired 1
#define XUserPrivilegeDenyReason_Restricted 2
#define XUserPrivilegeDenyReason_Banned 3
#define XUserPrivilegeDenyReason_Unknown 4294967295
typedef uint32_t XUserGetTokenAndSignatureOptions;
#define XUserGetTokenAndSignatureOptions_None 0
#define XUserGetTokenAndSignatureOptions_ForceRefresh 1
#define XUserGetTokenAndSignatureOptions_AllUsers 2
typedef uint32_t XUserGetMsaTokenSilentlyOptions;
#define XUserGetMsaTokenSilentlyOptions_None 0
typedef uint32_t XUserChangeEvent;
#define XUserChangeEvent_SignedInAgain 0
#define XUserChangeEvent_SigningOut 1
#define XUserChangeEvent_SignedOut 2
#define XUserChangeEvent_Gamertag 3
#define XUserChangeEvent_GamerPicture 4
#define XUserChangeEvent_Privileges 5
typedef uint32_t XUserDefaultAudioEndpointKind;
#define XUserDefaultAudioEndpointKind_CommunicationRender 0
#define XUserDefaultAudioEndpointKind_CommunicationCapture 1
typedef struct XUserGetTokenAndSignatureHttpHeader {
    const char* name;
    const char* value;
} XUserGetTokenAndSignatureHttpHeader;
typedef struct XUserGetTokenAndSignatureData {
    size_t tokenSize;
    size_t signatureSize;
    const char* token;
    const char* signature;
} XUserGetTokenAndSignatureData;
typedef struct XUserGetTokenAndSignatureUtf16HttpHeader {
    const wchar_t* name;
    const wchar_t* value;
} XUserGetTokenAndSignatureUtf16HttpHeader;
typedef struct XUserGetTokenAndSignatureUtf16Data {
    size_t tokenCount;
    size_t signatureCount;
    const wchar_t* token;
    const wchar_t* signature;
} XUserGetTokenAndSignatureUtf16Data;
typedef struct XUserDeviceAssociationChange {
    APP_LOCAL_DEVICE_ID deviceId;
    XUserLocalId oldUser;
    XUserLocalId newUser;
} XUserDeviceAssociationChange;
HRESULT XUserGetMaxUsers(uint32_t* maxUsers);
HRESULT XUserAddAsync(XUserAddOptions options, XAsyncBlock* async);
HRESULT XUserAddResult(XAsyncBlock* async, XUserHandle* newUser);
HRESULT XUserAddByIdWithUiAsync(uint64_t userId, XAsyncBlock* async);
HRESULT XUserAddByIdWithUiResult(XAsyncBlock* async, XUserHandle* newUser);
HRESULT XUserFindUserById(uint64_t userId, XUserHandle* handle);
HRESULT XUserFindUserByLocalId(XUserLocalId userLocalId, XUserHandle* handle);
HRESULT XUserFindForDevice(const APP_LOCAL_DEVICE_ID* deviceId, XUserHandle* handle);
int32_t XUserCompare(XUserHandle user1, XUserHandle user2);
HRESULT XUserGetId(XUserHandle user, uint64_t* userId);
HRESULT XUserGetLocalId(XUserHandle user, XUserLocalId* userLocalId);
HRESULT XUserGetGamertag(XUserHandle user, XUserGamertagComponent gamertagComponent, size_t gamertagSize, char* gamertag, size_t* gamertagUsed);
HRESULT XUserGetState(XUserHandle user, XUserState* state);
HRESULT XUserGetIsGuest(XUserHandle user, bool* isGuest);
HRESULT XUserGetAgeGroup(XUserHandle user, XUserAgeGroup* ageGroup);
bool XUserIsStoreUser(XUserHandle user);
HRESULT XUserGetGamerPictureAsync(XUserHandle user, XUserGamerPictureSize pictureSize, XAsyncBlock* async);
HRESULT XUserGetGamerPictureResultSize(XAsyncBlock* async, size_t* bufferSize);
HRESULT XUserGetGamerPictureResult(XAsyncBlock* async, size_t bufferSize, void* buffer, size_t* bufferUsed);
HRESULT XUserCheckPrivilege(XUserHandle user, XUserPrivilegeOptions options, XUserPrivilege privilege, bool* hasPrivilege, XUserPrivilegeDenyReason* reason);
HRESULT XUserResolvePrivilegeWithUiAsync(XUserHandle user, XUserPrivilegeOptions options, XUserPrivilege privilege, XAsyncBlock* async);
HRESULT XUserResolvePrivilegeWithUiResult(XAsyncBlock* async);
HRESULT XUserGetTokenAndSignatureAsync(XUserHandle user, XUserGetTokenAndSignatureOptions options, const char* method, const char* url, size_t headerCount, const XUserGetTokenAndSignatureHttpHeader* headers, size_t bodySize, const void* bodyBuffer, XAsyncBlock* async);
HRESULT XUserGetTokenAndSignatureResultSize(XAsyncBlock* async, size_t* bufferSize);
HRESULT XUserGetTokenAndSignatureResult(XAsyncBlock* async, size_t bufferSize, void* buffer, XUserGetTokenAndSignatureData** ptrToBuffer, size_t* bufferUsed);
HRESULT XUserGetTokenAndSignatureUtf16Async(XUserHandle user, XUserGetTokenAndSignatureOptions options, const wchar_t* method, const wchar_t* url, size_t headerCount, const XUserGetTokenAndSignatureUtf16HttpHeader* headers, size_t bodySize, const void* bodyBuffer, XAsyncBlock* async);
HRESULT XUserGetTokenAndSignatureUtf16ResultSize(XAsyncBlock* async, size_t* bufferSize);
HRESULT XUserGetTokenAndSignatureUtf16Result(XAsyncBlock* async, size_t bufferSize, void* buffer, XUserGetTokenAndSignatureUtf16Data** ptrToBuffer, size_t* bufferUsed);
HRESULT XUserResolveIssueWithUiAsync(XUserHandle user, const char* url, XAsyncBlock* async);
HRESULT XUserResolveIssueWithUiResult(XAsyncBlock* async);
HRESULT XUserResolveIssueWithUiUtf16Async(XUserHandle user, const wchar_t* url, XAsyncBlock* async);
HRESULT XUserResolveIssueWithUiUtf16Result(XAsyncBlock* async);
HRESULT XUserGetMsaTokenSilentlyAsync(XUserHandle user, XUserGetMsaTokenSilentlyOptions options, const char* scope, XAsyncBlock* async);
HRESULT XUserGetMsaTokenSilentlyResultSize(XAsyncBlock* async, size_t* tokenSize);
HRESULT XUserGetMsaTokenSilentlyResult(XAsyncBlock* async, size_t resultTokenSize, char* resultToken, size_t* resultTokenUsed);
typedef void XUserChangeEventCallback(void* context, XUserLocalId userLocalId, XUserChangeEvent event);
HRESULT XUserRegisterForChangeEvent(XTaskQueueHandle queue, void* context, XUserChangeEventCallback* callback, XTaskQueueRegistrationToken* token);
bool XUserUnregisterForChangeEvent(XTaskQueueRegistrationToken token, bool wait);
bool XUserIsSignOutPresent(void);
HRESULT XUserSignOutAsync(XUserHandle user, XAsyncBlock* async);
HRESULT XUserSignOutResult(XAsyncBlock* async);
HRESULT XUserGetSignOutDeferral(XUserSignOutDeferralHandle* deferral);
void XUserCloseSignOutDeferralHandle(XUserSignOutDeferralHandle deferral);
HRESULT XUserFindControllerForUserWithUiAsync(XUserHandle user, XAsyncBlock* async);
HRESULT XUserFindControllerForUserWithUiResult(XAsyncBlock* async, APP_LOCAL_DEVICE_ID* deviceId);
typedef void XUserDeviceAssociationChangedCallback(void* context, const XUserDeviceAssociationChange* change);
HRESULT XUserRegisterForDeviceAssociationChanged(XTaskQueueHandle queue, void* context, XUserDeviceAssociationChangedCallback* callback, XTaskQueueRegistrationToken* token);
bool XUserUnregisterForDeviceAssociationChanged(XTaskQueueRegistrationToken token, bool wait);
#define XUserAudioEndpointMaxUtf16Count 56
HRESULT XUserGetDefaultAudioEndpointUtf16(XUserLocalId user, XUserDefaultAudioEndpointKind defaultAudioEndpointKind, size_t endpointIdUtf16Count, wchar_t* endpointIdUtf16, size_t* endpointIdUtf16Used);
typedef void XUserDefaultAudioEndpointUtf16ChangedCallback(void* context, XUserLocalId user, XUserDefaultAudioEndpointKind defaultAudioEndpointKind, const wchar_t* endpointIdUtf16);
HRESULT XUserRegisterForDefaultAudioEndpointUtf16Changed(XTaskQueueHandle queue, void* context, XUserDefaultAudioEndpointUtf16ChangedCallback* callback, XTaskQueueRegistrationToken* token);
bool XUserUnregisterForDefaultAudioEndpointUtf16Changed(XTaskQueueRegistrationToken token, bool wait);
typedef struct XUserPlatformOperationToken* XUserPlatformOperation;
typedef uint32_t XUserPlatformOperationResult;
#define XUserPlatformOperationResult_Success 0
#define XUserPlatformOperationResult_Failure 1
#define XUserPlatformOperationResult_Canceled 2
typedef uint32_t XUserPlatformSpopOperationResult;
#define XUserPlatformSpopOperationResult_SignInHere 0
#define XUserPlatformSpopOperationResult_SwitchAccount 1
#define XUserPlatformSpopOperationResult_Failure 2
#define XUserPlatformSpopOperationResult_Canceled 3
typedef void XUserPlatformRemoteConnectClosePromptEventHandler(void* context, uint32_t userIdentifier, XUserPlatformOperation operation);
typedef void XUserPlatformRemoteConnectShowPromptEventHandler(void* context, uint32_t userIdentifier, XUserPlatformOperation operation, const char* url, const char* code, size_t qrCodeSize, const void* qrCode);
typedef struct XUserPlatformRemoteConnectEventHandlers {
    XUserPlatformRemoteConnectShowPromptEventHandler* show;
    XUserPlatformRemoteConnectClosePromptEventHandler* close;
    void* context;
} XUserPlatformRemoteConnectEventHandlers;
typedef void XUserPlatformSpopPromptEventHandler(void* context, uint32_t userIdentifier, XUserPlatformOperation operation, const char* modernGamertag, const char* modernGamertagSuffix);
HRESULT XUserPlatformRemoteConnectSetEventHandlers(XTaskQueueHandle queue, XUserPlatformRemoteConnectEventHandlers* handlers);
HRESULT XUserPlatformRemoteConnectCancelPrompt(XUserPlatformOperation operation);
HRESULT XUserPlatformSpopPromptSetEventHandlers(XTaskQueueHandle queue, XUserPlatformSpopPromptEventHandler* handler, void* context);
HRESULT XUserPlatformSpopPromptComplete(XUserPlatformOperation operation, XUserPlatformSpopOperationResult result);
HRESULT XUserDuplicateHandle(XUserHandle handle, XUserHandle* duplicatedHandle);
void XUserCloseHandle(XUserHandle user);
HRESULT XGameGetXboxTitleId(uint32_t* titleId);
void XLaunchNewGame(const char* exePath, const char* args, XUserHandle defaultUser);
HRESULT XLaunchRestartOnCrash(const char* args, uint32_t reserved);
typedef uint32_t XGameRuntimeFeature;
#define XGameRuntimeFeature_XAccessibility 0
#define XGameRuntimeFeature_XAppCapture 1
#define XGameRuntimeFeature_XAsync 2
#define XGameRuntimeFeature_XAsyncProvider 3
#define XGameRuntimeFeature_XDisplay 4
#define XGameRuntimeFeature_XGame 5
#define XGameRuntimeFeature_XGameInvite 6
#define XGameRuntimeFeature_XGameSave 7
#define XGameRuntimeFeature_XGameUI 8
#define XGameRuntimeFeature_XLauncher 9
#define XGameRuntimeFeature_XNetworking 10
#define XGameRuntimeFeature_XPackage 11
#define XGameRuntimeFeature_XPersistentLocalStorage 12
#define XGameRuntimeFeature_XSpeechSynthesizer 13
#define XGameRuntimeFeature_XStore 14
#define XGameRuntimeFeature_XSystem 15
#define XGameRuntimeFeature_XTaskQueue 16
#define XGameRuntimeFeature_XThread 17
#define XGameRuntimeFeature_XUser 18
#define XGameRuntimeFeature_XError 19
#define XGameRuntimeFeature_XGameEvent 20
#define XGameRuntimeFeature_XGameStreaming 21
bool XGameRuntimeIsFeatureAvailable(XGameRuntimeFeature feature);
typedef uint32_t XGameRuntimeGameConfigSource;
#define XGameRuntimeGameConfigSource_Default 0
#define XGameRuntimeGameConfigSource_Inline 1
#define XGameRuntimeGameConfigSource_File 2
typedef struct XGameRuntimeOptions {
    XGameRuntimeGameConfigSource gameConfigSource;
    const char* gameConfig;
} XGameRuntimeOptions;
HRESULT XGameRuntimeInitialize(void);
HRESULT XGameRuntimeInitializeWithOptions(const XGameRuntimeOptions* options);
void XGameRuntimeUninitialize(void);
#define XSystemXboxLiveSandboxIdMaxBytes 16
typedef uint32_t XSystemDeviceType;
#define XSystemDeviceType_Unknown 0
#define XSystemDeviceType_Pc 1
#define XSystemDeviceType_XboxOne 2
#define XSystemDeviceType_XboxOneS 3
#define XSystemDeviceType_XboxOneX 4
#define XSystemDeviceType_XboxOneXDevkit 5
#define XSystemDeviceType_XboxScarlettLockhart 6
#define XSystemDeviceType_XboxScarlettAnaconda 7
#define XSystemDeviceType_XboxScarlettDevkit 8
XSystemDeviceType XSystemGetDeviceType(void);
HRESULT XSystemGetXboxLiveSandboxId(size_t sandboxIdSize, char* sandboxId, size_t* sandboxIdUsed);
#define XSystemConsoleIdBytes 39
#define XSystemAppSpecificDeviceIdBytes 45
typedef void* XSystemHandle;
typedef uint32_t XSystemHandleType;
#define XSystemHandleType_AppCaptureScreenshotStream 0
#define XSystemHandleType_DisplayTimeoutDeferral 1
#define XSystemHandleType_GameSaveContainer 2
#define XSystemHandleType_GameSaveProvider 3
#define XSystemHandleType_GameSaveUpdate 4
#define XSystemHandleType_PackageInstallationMonitor 5
#define XSystemHandleType_PackageMount 6
#define XSystemHandleType_SpeechSynthesizer 7
#define XSystemHandleType_SpeechSynthesizerStream 8
#define XSystemHandleType_StoreContext 9
#define XSystemHandleType_StoreLicense 10
#define XSystemHandleType_StoreProductQuery 11
#define XSystemHandleType_TaskQueue 12
#define XSystemHandleType_User 13
#define XSystemHandleType_UserSignOutDeferral 14
#define XSystemHandleType_GameUiTextEntry 15
#define XSystemHandleType_PFXGameSaveConfig 16
typedef uint32_t XSystemHandleCallbackReason;
#define XSystemHandleCallbackReason_Created 0
#define XSystemHandleCallbackReason_Destroyed 1
typedef struct XSystemAnalyticsInfo {
    XVersion osVersion;
    XVersion hostingOsVersion;
    char family[64];
    char form[64];
} XSystemAnalyticsInfo;
typedef struct XSystemRuntimeInfo {
    XVersion runtimeVersion;
    XVersion availableVersion;
} XSystemRuntimeInfo;
typedef void (*XSystemHandleCallback)(XSystemHandle handle, XSystemHandleType type, XSystemHandleCallbackReason reason, void* context);
XSystemAnalyticsInfo XSystemGetAnalyticsInfo(void);
HRESULT XSystemGetAppSpecificDeviceId(size_t appSpecificDeviceIdSize, char* appSpecificDeviceId, size_t* appSpecificDeviceIdUsed);
HRESULT XSystemGetConsoleId(size_t consoleIdSize, char* consoleId, size_t* consoleIdUsed);
HRESULT XSystemHandleTrack(XSystemHandleCallback callback, void* context);
bool XSystemIsHandleValid(XSystemHandle handle);
XSystemRuntimeInfo XSystemGetRuntimeInfo(void);
void XSystemAllowFullDownloadBandwidth(bool enable);
typedef uint32_t XNetworkingConnectivityCostHint;
#define XNetworkingConnectivityCostHint_Unknown 0
#define XNetworkingConnectivityCostHint_Unrestricted 1
#define XNetworkingConnectivityCostHint_Fixed 2
#define XNetworkingConnectivityCostHint_Variable 3
typedef uint32_t XNetworkingConnectivityLevelHint;
#define XNetworkingConnectivityLevelHint_Unknown 0
#define XNetworkingConnectivityLevelHint_None 1
#define XNetworkingConnectivityLevelHint_LocalAccess 2
#define XNetworkingConnectivityLevelHint_InternetAccess 3
#define XNetworkingConnectivityLevelHint_ConstrainedInternetAccess 4
typedef struct XNetworkingConnectivityHint {
    XNetworkingConnectivityLevelHint connectivityLevel;
    XNetworkingConnectivityCostHint connectivityCost;
    uint32_t ianaInterfaceType;
    bool networkInitialized;
    bool approachingDataLimit;
    bool overDataLimit;
    bool roaming;
} XNetworkingConnectivityHint;
typedef void XNetworkingConnectivityHintChangedCallback(void* context, const XNetworkingConnectivityHint* connectivityHint);
HRESULT XNetworkingGetConnectivityHint(XNetworkingConnectivityHint* connectivityHint);
HRESULT XNetworkingRegisterConnectivityHintChanged(XTaskQueueHandle queue, void* context, XNetworkingConnectivityHintChangedCallback* callback, XTaskQueueRegistrationToken* token);
bool XNetworkingUnregisterConnectivityHintChanged(XTaskQueueRegistrationToken token, bool wait);
typedef uint32_t XNetworkingThumbprintType;
#define XNetworkingThumbprintType_Leaf 0
#define XNetworkingThumbprintType_Issuer 1
#define XNetworkingThumbprintType_Root 2
typedef uint32_t XNetworkingConfigurationSetting;
#define XNetworkingConfigurationSetting_MaxTitleTcpQueuedReceiveBufferSize 0
#define XNetworkingConfigurationSetting_MaxSystemTcpQueuedReceiveBufferSize 1
#define XNetworkingConfigurationSetting_MaxToolsTcpQueuedReceiveBufferSize 2
typedef uint32_t XNetworkingStatisticsType;
#define XNetworkingStatisticsType_TitleTcpQueuedReceivedBufferUsage 0
#define XNetworkingStatisticsType_SystemTcpQueuedReceivedBufferUsage 1
#define XNetworkingStatisticsType_ToolsTcpQueuedReceivedBufferUsage 2
typedef struct XNetworkingThumbprint {
    XNetworkingThumbprintType thumbprintType;
    size_t thumbprintBufferByteCount;
    uint8_t* thumbprintBuffer;
} XNetworkingThumbprint;
typedef struct XNetworkingSecurityInformation {
    uint32_t enabledHttpSecurityProtocolFlags;
    size_t thumbprintCount;
    XNetworkingThumbprint* thumbprints;
} XNetworkingSecurityInformation;
typedef struct XNetworkingTcpQueuedReceivedBufferUsageStatistics {
    uint64_t numBytesCurrentlyQueued;
    uint64_t peakNumBytesEverQueued;
    uint64_t totalNumBytesQueued;
    uint64_t numBytesDroppedForExceedingConfiguredMax;
    uint64_t numBytesDroppedDueToAnyFailure;
} XNetworkingTcpQueuedReceivedBufferUsageStatistics;
typedef union XNetworkingStatisticsBuffer {
    XNetworkingTcpQueuedReceivedBufferUsageStatistics tcpQueuedReceiveBufferUsage;
} XNetworkingStatisticsBuffer;
typedef void XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback(void* context, uint16_t preferredLocalUdpMultiplayerPort);
HRESULT XNetworkingQueryPreferredLocalUdpMultiplayerPort(uint16_t* preferredLocalUdpMultiplayerPort);
HRESULT XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(XAsyncBlock* asyncBlock);
HRESULT XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(XAsyncBlock* asyncBlock, uint16_t* preferredLocalUdpMultiplayerPort);
HRESULT XNetworkingQuerySecurityInformationForUrlAsync(const char* url, XAsyncBlock* asyncBlock);
HRESULT XNetworkingQuerySecurityInformationForUrlAsyncResult(XAsyncBlock* asyncBlock, size_t securityInformationBufferByteCount, size_t* securityInformationBufferByteCountUsed, uint8_t* securityInformationBuffer, XNetworkingSecurityInformation** securityInformation);
HRESULT XNetworkingQuerySecurityInformationForUrlAsyncResultSize(XAsyncBlock* asyncBlock, size_t* securityInformationBufferByteCount);
HRESULT XNetworkingQuerySecurityInformationForUrlUtf16Async(const wchar_t* url, XAsyncBlock* asyncBlock);
HRESULT XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(XAsyncBlock* asyncBlock, size_t securityInformationBufferByteCount, size_t* securityInformationBufferByteCountUsed, uint8_t* securityInformationBuffer, XNetworkingSecurityInformation** securityInformation);
HRESULT XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(XAsyncBlock* asyncBlock, size_t* securityInformationBufferByteCount);
HRESULT XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(XTaskQueueHandle queue, void* context, XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback* callback, XTaskQueueRegistrationToken* token);
bool XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(XTaskQueueRegistrationToken token, bool wait);
HRESULT XNetworkingVerifyServerCertificate(void* requestHandle, const XNetworkingSecurityInformation* securityInformation);
HRESULT XNetworkingQueryConfigurationSetting(XNetworkingConfigurationSetting configurationSetting, uint64_t* value);
HRESULT XNetworkingSetConfigurationSetting(XNetworkingConfigurationSetting configurationParameter, uint64_t value);
HRESULT XNetworkingQueryStatistics(XNetworkingStatisticsType statisticsType, XNetworkingStatisticsBuffer* statisticsBuffer);
#define GS_MAX_BLOB_SIZE 16777216
#define GS_MAX_BLOB_NAME_SIZE 65
#define GS_MAX_CONTAINER_NAME_SIZE 256
#define GS_MAX_CONTAINER_DISPLAY_NAME_SIZE 128
#define GS_MAX_CONFIGURATION_ID_SIZE 65
typedef struct XGameSaveContainer* XGameSaveContainerHandle;
typedef struct XGameSaveProvider* XGameSaveProviderHandle;
typedef struct XGameSaveUpdate* XGameSaveUpdateHandle;
typedef struct XGameSaveBlobInfo {
    const char* name;
    uint32_t size;
} XGameSaveBlobInfo;
typedef struct XGameSaveBlob {
    XGameSaveBlobInfo info;
    uint8_t* data;
} XGameSaveBlob;
typedef struct XGameSaveContainerInfo {
    const char* name;
    const char* displayName;
    uint32_t blobCount;
    uint64_t totalSize;
    time_t lastModifiedTime;
    bool needsSync;
} XGameSaveContainerInfo;
HRESULT XGameSaveInitializeProvider(XUserHandle requestingUser, const char* configurationId, bool syncOnDemand, XGameSaveProviderHandle* provider);
HRESULT XGameSaveInitializeProviderAsync(XUserHandle requestingUser, const char* configurationId, bool syncOnDemand, XAsyncBlock* async);
HRESULT XGameSaveInitializeProviderResult(XAsyncBlock* async, XGameSaveProviderHandle* provider);
HRESULT XGameSaveGetRemainingQuota(XGameSaveProviderHandle provider, int64_t* remainingQuota);
HRESULT XGameSaveGetRemainingQuotaAsync(XGameSaveProviderHandle provider, XAsyncBlock* async);
HRESULT XGameSaveGetRemainingQuotaResult(XAsyncBlock* async, int64_t* remainingQuota);
typedef bool XGameSaveContainerInfoCallback(const XGameSaveContainerInfo* info, void* context);
HRESULT XGameSaveEnumerateContainerInfo(XGameSaveProviderHandle provider, void* context, XGameSaveContainerInfoCallback* callback);
HRESULT XGameSaveEnumerateContainerInfoByName(XGameSaveProviderHandle provider, const char* containerNamePrefix, void* context, XGameSaveContainerInfoCallback* callback);
HRESULT XGameSaveGetContainerInfo(XGameSaveProviderHandle provider, const char* containerName, void* context, XGameSaveContainerInfoCallback* callback);
HRESULT XGameSaveCreateContainer(XGameSaveProviderHandle provider, const char* containerName, XGameSaveContainerHandle* containerContext);
HRESULT XGameSaveDeleteContainer(XGameSaveProviderHandle provider, const char* containerName);
HRESULT XGameSaveDeleteContainerAsync(XGameSaveProviderHandle provider, const char* containerName, XAsyncBlock* async);
HRESULT XGameSaveDeleteContainerResult(XAsyncBlock* async);
typedef bool XGameSaveBlobInfoCallback(const XGameSaveBlobInfo* info, void* context);
HRESULT XGameSaveEnumerateBlobInfo(XGameSaveContainerHandle container, void* context, XGameSaveBlobInfoCallback* callback);
HRESULT XGameSaveEnumerateBlobInfoByName(XGameSaveContainerHandle container, const char* blobNamePrefix, void* context, XGameSaveBlobInfoCallback* callback);
HRESULT XGameSaveReadBlobData(XGameSaveContainerHandle container, const char** blobNames, uint32_t* countOfBlobs, size_t blobsSize, XGameSaveBlob* blobData);
HRESULT XGameSaveReadBlobDataAsync(XGameSaveContainerHandle container, const char** blobNames, uint32_t countOfBlobs, XAsyncBlock* async);
HRESULT XGameSaveReadBlobDataResult(XAsyncBlock* async, size_t blobsSize, XGameSaveBlob* blobData, uint32_t* countOfBlobs);
HRESULT XGameSaveCreateUpdate(XGameSaveContainerHandle container, const char* containerDisplayName, XGameSaveUpdateHandle* updateContext);
HRESULT XGameSaveSubmitBlobWrite(XGameSaveUpdateHandle updateContext, const char* blobName, const uint8_t* data, size_t byteCount);
HRESULT XGameSaveSubmitBlobDelete(XGameSaveUpdateHandle updateContext, const char* blobName);
HRESULT XGameSaveSubmitUpdate(XGameSaveUpdateHandle updateContext);
HRESULT XGameSaveSubmitUpdateAsync(XGameSaveUpdateHandle updateContext, XAsyncBlock* async);
HRESULT XGameSaveSubmitUpdateResult(XAsyncBlock* async);
void XGameSaveCloseUpdate(XGameSaveUpdateHandle context);
void XGameSaveCloseContainer(XGameSaveContainerHandle context);
void XGameSaveCloseProvider(XGameSaveProviderHandle provider);
HRESULT XGameSaveFilesGetFolderWithUiAsync(XUserHandle requestingUser, const char* configurationId, XAsyncBlock* async);
HRESULT XGameSaveFilesGetFolderWithUiResult(XAsyncBlock* async, size_t folderSize, char* folderResult);
HRESULT XGameSaveFilesGetRemainingQuota(XUserHandle userContext, const char* configurationId, int64_t* remainingQuota);
typedef XUserHandle XalUserHandle;
HRESULT XalGetTitleId(uint32_t* titleId);
HRESULT XalUserGetId(XalUserHandle user, uint64_t* userId);
#define XSAPI_BUILD_WITH_1910_GRTS 1
#define XSAPI_EVENTS_SERVICE 1
#define XSAPI_GRTS_EVENTS_SERVICE 1
#define E_XBL_RUNTIME_ERROR -1994173952
#define E_XBL_RTA_GENERIC_ERROR -1994173951
#define E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED -1994173950
#define E_XBL_RTA_ACCESS_DENIED -1994173949
#define E_XBL_AUTH_UNKNOWN_ERROR -1994173948
#define E_XBL_AUTH_RUNTIME_ERROR -1994173947
#define E_XBL_AUTH_NO_TOKEN -1994173946
#define E_XBL_ALREADY_INITIALIZED -1994173945
#define E_XBL_NOT_INITIALIZED -1994173944
#define E_XBL_RTA_NOT_ACTIVATED -1994173943
#define XBL_COLOR_CHAR_SIZE 21
#define XBL_DISPLAY_NAME_CHAR_SIZE 90
#define XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE 675
#define XBL_GAMERSCORE_CHAR_SIZE 48
#define XBL_GAMERTAG_CHAR_SIZE 48
#define XBL_MODERN_GAMERTAG_CHAR_SIZE 97
#define XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE 15
#define XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE 101
#define XBL_REAL_NAME_CHAR_SIZE 765
#define XBL_RICH_PRESENCE_CHAR_SIZE 300
#define XBL_TITLE_NAME_CHAR_SIZE 300
#define XBL_XBOX_USER_ID_CHAR_SIZE 63
#define XBL_LAST_TIME_PLAYED_CHAR_SIZE 75
#define XBL_GUID_LENGTH 40
#define XBL_SCID_LENGTH 40
typedef XUserHandle XblUserHandle;
typedef struct XblContext* XblContextHandle;
typedef int32_t XblFunctionContext;
typedef struct XblGuid {
    char value[40];
} XblGuid;
typedef uint32_t XblErrorCondition;
#define XblErrorCondition_NoError 0
#define XblErrorCondition_GenericError 1
#define XblErrorCondition_GenericOutOfRange 2
#define XblErrorCondition_Auth 3
#define XblErrorCondition_Network 4
#define XblErrorCondition_HttpGeneric 5
#define XblErrorCondition_Http304NotModified 6
#define XblErrorCondition_Http404NotFound 7
#define XblErrorCondition_Http412PreconditionFailed 8
#define XblErrorCondition_Http429TooManyRequests 9
#define XblErrorCondition_HttpServiceTimeout 10
#define XblErrorCondition_Rta 11
XblErrorCondition XblGetErrorCondition(HRESULT hr);
typedef void* (*XblMemAllocFunction)(size_t size, HCMemoryType memoryType);
typedef void (*XblMemFreeFunction)(void* pointer, HCMemoryType memoryType);
HRESULT XblMemSetFunctions(XblMemAllocFunction memAllocFunc, XblMemFreeFunction memFreeFunc);
HRESULT XblMemGetFunctions(XblMemAllocFunction* memAllocFunc, XblMemFreeFunction* memFreeFunc);
typedef struct XblInitArgs {
    XTaskQueueHandle queue;
    const char* scid;
} XblInitArgs;
HRESULT XblInitialize(const XblInitArgs* args);
HRESULT XblCleanupAsync(XAsyncBlock* async);
HRESULT XblGetScid(const char** scid);
XTaskQueueHandle XblGetAsyncQueue(void);
HRESULT XblSetOverrideLocale(const char* overrideLocale);
HRESULT XblSetOverrideConfiguration(const char* overrideScid, uint32_t overrideTitleId);
typedef uint32_t XblConfigSetting;
#define XblConfigSetting_ThisCodeNeedsToBeChanged 0
void XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(XblConfigSetting setting);
typedef int XblApiType;
#define XblApiType_XblCApi 0
#define XblApiType_XblCPPApi 1
void XblSetApiType(XblApiType apiType);
typedef struct XblServiceCallRoutedArgs {
    HCCallHandle call;
    uint64_t responseCount;
    const char* fullResponseFormatted;
} XblServiceCallRoutedArgs;
typedef void (*XblCallRoutedHandler)(XblServiceCallRoutedArgs args, void* context);
XblFunctionContext XblAddServiceCallRoutedHandler(XblCallRoutedHandler handler, void* context);
void XblRemoveServiceCallRoutedHandler(XblFunctionContext token);
typedef struct XblClientOperation* XblClientOperationHandle;
typedef uint32_t XblClientOperationResult;
#define XblClientOperationResult_Success 0
#define XblClientOperationResult_Failure 1
typedef uint32_t XblLocalStorageWriteMode;
#define XblLocalStorageWriteMode_Append 0
#define XblLocalStorageWriteMode_Truncate 1
typedef void (*XblLocalStorageWriteHandler)(void* context, XblClientOperationHandle operation, XblUserHandle user, XblLocalStorageWriteMode mode, const char* key, size_t dataSize, const void* data);
typedef void (*XblLocalStorageReadHandler)(void* context, XblClientOperationHandle operation, XblUserHandle user, const char* key);
typedef void (*XblLocalStorageClearHandler)(void* context, XblClientOperationHandle operation, XblUserHandle user, const char* key);
HRESULT XblContextSettingsGetLongHttpTimeout(XblContextHandle context, uint32_t* timeoutInSeconds);
HRESULT XblContextSettingsSetLongHttpTimeout(XblContextHandle context, uint32_t timeoutInSeconds);
HRESULT XblContextSettingsGetHttpRetryDelay(XblContextHandle context, uint32_t* delayInSeconds);
HRESULT XblContextSettingsSetHttpRetryDelay(XblContextHandle context, uint32_t delayInSeconds);
HRESULT XblContextSettingsGetHttpTimeoutWindow(XblContextHandle context, uint32_t* timeoutWindowInSeconds);
HRESULT XblContextSettingsSetHttpTimeoutWindow(XblContextHandle context, uint32_t timeoutWindowInSeconds);
HRESULT XblContextSettingsGetWebsocketTimeoutWindow(XblContextHandle context, uint32_t* timeoutWindowInSeconds);
HRESULT XblContextSettingsSetWebsocketTimeoutWindow(XblContextHandle context, uint32_t timeoutWindowInSeconds);
HRESULT XblContextSettingsGetUseCrossPlatformQosServers(XblContextHandle context, bool* value);
HRESULT XblContextSettingsSetUseCrossPlatformQosServers(XblContextHandle context, bool value);
HRESULT XblContextCreateHandle(XblUserHandle user, XblContextHandle* context);
HRESULT XblContextGetUser(XblContextHandle context, XblUserHandle* user);
HRESULT XblContextGetXboxUserId(XblContextHandle context, uint64_t* xboxUserId);
HRESULT XblContextDuplicateHandle(XblContextHandle xboxLiveContextHandle, XblContextHandle* duplicatedHandle);
void XblContextCloseHandle(XblContextHandle xboxLiveContextHandle);
typedef uint32_t XblAchievementType;
#define XblAchievementType_Unknown 0
#define XblAchievementType_All 1
#define XblAchievementType_Persistent 2
#define XblAchievementType_Challenge 3
typedef uint32_t XblAchievementOrderBy;
#define XblAchievementOrderBy_DefaultOrder 0
#define XblAchievementOrderBy_TitleId 1
#define XblAchievementOrderBy_UnlockTime 2
typedef uint32_t XblAchievementProgressState;
#define XblAchievementProgressState_Unknown 0
#define XblAchievementProgressState_Achieved 1
#define XblAchievementProgressState_NotStarted 2
#define XblAchievementProgressState_InProgress 3
typedef uint32_t XblAchievementMediaAssetType;
#define XblAchievementMediaAssetType_Unknown 0
#define XblAchievementMediaAssetType_Icon 1
#define XblAchievementMediaAssetType_Art 2
typedef uint32_t XblAchievementParticipationType;
#define XblAchievementParticipationType_Unknown 0
#define XblAchievementParticipationType_Individual 1
#define XblAchievementParticipationType_Group 2
typedef uint32_t XblAchievementRewardType;
#define XblAchievementRewardType_Unknown 0
#define XblAchievementRewardType_Gamerscore 1
#define XblAchievementRewardType_InApp 2
#define XblAchievementRewardType_Art 3
typedef uint32_t XblAchievementRarityCategory;
#define XblAchievementRarityCategory_Unset 0
#define XblAchievementRarityCategory_Rare 1
#define XblAchievementRarityCategory_Common 2
typedef struct XblAchievementTitleAssociation {
    const char* name;
    uint32_t titleId;
} XblAchievementTitleAssociation;
typedef struct XblAchievementRequirement {
    const char* id;
    const char* currentProgressValue;
    const char* targetProgressValue;
} XblAchievementRequirement;
typedef struct XblAchievementProgression {
    XblAchievementRequirement* requirements;
    size_t requirementsCount;
    time_t timeUnlocked;
} XblAchievementProgression;
typedef struct XblAchievementTimeWindow {
    time_t startDate;
    time_t endDate;
} XblAchievementTimeWindow;
typedef struct XblAchievementMediaAsset {
    const char* name;
    XblAchievementMediaAssetType mediaAssetType;
    const char* url;
} XblAchievementMediaAsset;
typedef struct XblAchievementReward {
    const char* name;
    const char* description;
    const char* value;
    XblAchievementRewardType rewardType;
    const char* valueType;
    XblAchievementMediaAsset* mediaAsset;
} XblAchievementReward;
typedef struct XblAchievementProgressChangeEntry {
    const char* achievementId;
    XblAchievementProgressState progressState;
    XblAchievementProgression progression;
} XblAchievementProgressChangeEntry;
typedef struct XblAchievementProgressChangeEventArgs {
    XblAchievementProgressChangeEntry* updatedAchievementEntries;
    size_t entryCount;
} XblAchievementProgressChangeEventArgs;
typedef struct XblAchievement {
    const char* id;
    const char* serviceConfigurationId;
    const char* name;
    XblAchievementTitleAssociation* titleAssociations;
    size_t titleAssociationsCount;
    XblAchievementProgressState progressState;
    XblAchievementProgression progression;
    XblAchievementMediaAsset* mediaAssets;
    size_t mediaAssetsCount;
    const char** platformsAvailableOn;
    size_t platformsAvailableOnCount;
    bool isSecret;
    const char* unlockedDescription;
    const char* lockedDescription;
    const char* productId;
    XblAchievementType type;
    XblAchievementParticipationType participationType;
    XblAchievementTimeWindow available;
    XblAchievementReward* rewards;
    size_t rewardsCount;
    uint64_t estimatedUnlockTime;
    const char* deepLink;
    bool isRevoked;
} XblAchievement;
typedef struct XblAchievementUnlockEvent {
    const char* achievementName;
    const char* achievementDescription;
    const char* achievementIcon;
    const char* achievementId;
    uint64_t gamerscore;
    uint32_t titleId;
    uint64_t xboxUserId;
    const char* deepLink;
    float rarityPercentage;
    XblAchievementRarityCategory rarityCategory;
    time_t timeUnlocked;
} XblAchievementUnlockEvent;
typedef struct XblAchievementsResult* XblAchievementsResultHandle;
HRESULT XblAchievementsUpdateAchievementAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, const char* achievementId, uint32_t percentComplete, XAsyncBlock* async);
HRESULT XblAchievementsUpdateAchievementForTitleIdAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, const uint32_t titleId, const char* serviceConfigurationId, const char* achievementId, uint32_t percentComplete, XAsyncBlock* async);
HRESULT XblAchievementsGetAchievementsForTitleIdAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, uint32_t titleId, XblAchievementType type, bool unlockedOnly, XblAchievementOrderBy orderBy, uint32_t skipItems, uint32_t maxItems, XAsyncBlock* async);
HRESULT XblAchievementsGetAchievementsForTitleIdResult(XAsyncBlock* async, XblAchievementsResultHandle* result);
HRESULT XblAchievementsGetAchievementAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, const char* serviceConfigurationId, const char* achievementId, XAsyncBlock* async);
HRESULT XblAchievementsGetAchievementResult(XAsyncBlock* async, XblAchievementsResultHandle* result);
HRESULT XblAchievementsResultGetAchievements(XblAchievementsResultHandle resultHandle, const XblAchievement** achievements, size_t* achievementsCount);
HRESULT XblAchievementsResultHasNext(XblAchievementsResultHandle resultHandle, bool* hasNext);
HRESULT XblAchievementsResultGetNextAsync(XblAchievementsResultHandle resultHandle, uint32_t maxItems, XAsyncBlock* async);
HRESULT XblAchievementsResultGetNextResult(XAsyncBlock* async, XblAchievementsResultHandle* result);
HRESULT XblAchievementsResultDuplicateHandle(XblAchievementsResultHandle handle, XblAchievementsResultHandle* duplicatedHandle);
void XblAchievementsResultCloseHandle(XblAchievementsResultHandle handle);
typedef void XblAchievementsProgressChangeHandler(const XblAchievementProgressChangeEventArgs* eventArgs, void* context);
XblFunctionContext XblAchievementsAddAchievementProgressChangeHandler(XblContextHandle xblContextHandle, XblAchievementsProgressChangeHandler handler, void* handlerContext);
HRESULT XblAchievementsRemoveAchievementProgressChangeHandler(XblContextHandle xblContextHandle, XblFunctionContext functionContext);
typedef void XblAchievementUnlockHandler(const XblAchievementUnlockEvent* args, void* context);
XblFunctionContext XblAchievementUnlockAddNotificationHandler(XblContextHandle xblContextHandle, XblAchievementUnlockHandler* handler, void* handlerContext);
void XblAchievementUnlockRemoveNotificationHandler(XblContextHandle xblContextHandle, XblFunctionContext functionContext);
typedef uint32_t XblAchievementsManagerSortOrder;
#define XblAchievementsManagerSortOrder_Unsorted 0
#define XblAchievementsManagerSortOrder_Ascending 1
#define XblAchievementsManagerSortOrder_Descending 2
typedef uint32_t XblAchievementsManagerEventType;
#define XblAchievementsManagerEventType_LocalUserInitialStateSynced 0
#define XblAchievementsManagerEventType_AchievementUnlocked 1
#define XblAchievementsManagerEventType_AchievementProgressUpdated 2
typedef struct XblAchievementsManagerEvent {
    XblAchievementProgressChangeEntry progressInfo;
    uint64_t xboxUserId;
    XblAchievementsManagerEventType eventType;
} XblAchievementsManagerEvent;
typedef struct XblAchievementsManagerResult* XblAchievementsManagerResultHandle;
HRESULT XblAchievementsManagerAddLocalUser(XblUserHandle user, XTaskQueueHandle queue);
HRESULT XblAchievementsManagerRemoveLocalUser(XblUserHandle user);
HRESULT XblAchievementsManagerIsUserInitialized(uint64_t xboxUserId);
HRESULT XblAchievementsManagerDoWork(const XblAchievementsManagerEvent** achievementsEvents, size_t* achievementsEventsCount);
HRESULT XblAchievementsManagerGetAchievement(uint64_t xboxUserId, const char* achievementId, XblAchievementsManagerResultHandle* achievementResult);
HRESULT XblAchievementsManagerGetAchievements(uint64_t xboxUserId, XblAchievementOrderBy sortField, XblAchievementsManagerSortOrder sortOrder, XblAchievementsManagerResultHandle* achievementsResult);
HRESULT XblAchievementsManagerGetAchievementsByState(uint64_t xboxUserId, XblAchievementOrderBy sortField, XblAchievementsManagerSortOrder sortOrder, XblAchievementProgressState achievementState, XblAchievementsManagerResultHandle* achievementsResult);
HRESULT XblAchievementsManagerUpdateAchievement(uint64_t xboxUserId, const char* achievementId, uint8_t currentProgress);
HRESULT XblAchievementsManagerResultGetAchievements(XblAchievementsManagerResultHandle resultHandle, const XblAchievement** achievements, uint64_t* achievementsCount);
HRESULT XblAchievementsManagerResultDuplicateHandle(XblAchievementsManagerResultHandle handle, XblAchievementsManagerResultHandle* duplicatedHandle);
void XblAchievementsManagerResultCloseHandle(XblAchievementsManagerResultHandle handle);
typedef uint32_t XblHttpCallResponseBodyType;
#define XblHttpCallResponseBodyType_String 0
#define XblHttpCallResponseBodyType_Vector 1
typedef struct XblHttpCall* XblHttpCallHandle;
HRESULT XblHttpCallCreate(XblContextHandle xblContext, const char* method, const char* url, XblHttpCallHandle* call);
HRESULT XblHttpCallRequestSetHeader(XblHttpCallHandle call, const char* headerName, const char* headerValue, bool allowTracing);
HRESULT XblHttpCallRequestSetRequestBodyBytes(XblHttpCallHandle call, const uint8_t* requestBodyBytes, uint32_t requestBodySize);
HRESULT XblHttpCallRequestSetRequestBodyString(XblHttpCallHandle call, const char* requestBodyString);
HRESULT XblHttpCallRequestSetRetryAllowed(XblHttpCallHandle call, bool retryAllowed);
HRESULT XblHttpCallRequestSetRetryCacheId(XblHttpCallHandle call, uint32_t retryAfterCacheId);
HRESULT XblHttpCallRequestSetLongHttpCall(XblHttpCallHandle call, bool longHttpCall);
HRESULT XblHttpCallSetTracing(XblHttpCallHandle call, bool traceCall);
HRESULT XblHttpCallPerformAsync(XblHttpCallHandle call, XblHttpCallResponseBodyType type, XAsyncBlock* asyncBlock);
HRESULT XblHttpCallGetStatusCode(XblHttpCallHandle call, uint32_t* statusCode);
HRESULT XblHttpCallGetNetworkErrorCode(XblHttpCallHandle call, HRESULT* networkErrorCode, uint32_t* platformNetworkErrorCode);
HRESULT XblHttpCallGetPlatformNetworkErrorMessage(XblHttpCallHandle call, const char** platformNetworkErrorMessage);
HRESULT XblHttpCallGetResponseString(XblHttpCallHandle call, const char** responseString);
HRESULT XblHttpCallGetResponseBodyBytesSize(XblHttpCallHandle call, size_t* bufferSize);
HRESULT XblHttpCallGetResponseBodyBytes(XblHttpCallHandle call, size_t bufferSize, uint8_t* buffer, size_t* bufferUsed);
HRESULT XblHttpCallGetHeader(XblHttpCallHandle call, const char* headerName, const char** headerValue);
HRESULT XblHttpCallGetNumHeaders(XblHttpCallHandle call, uint32_t* numHeaders);
HRESULT XblHttpCallGetHeaderAtIndex(XblHttpCallHandle call, uint32_t headerIndex, const char** headerName, const char** headerValue);
HRESULT XblHttpCallGetRequestUrl(XblHttpCallHandle call, const char** url);
HRESULT XblHttpCallDuplicateHandle(XblHttpCallHandle call, XblHttpCallHandle* duplicateHandle);
void XblHttpCallCloseHandle(XblHttpCallHandle call);
HRESULT XblShimSetOption(const char* key, const char* value);
const char* XblShimGetStartError(void);
const char* XblShimHResultName(HRESULT hr);
const char* XblShimHResultMessage(HRESULT hr);
const char* XblShimGetVersion(void);
#define XblShimMaxAchievementUpdates 1000
typedef struct XblShimAchievementUpdate {
    const char* achievementId;
    uint32_t percentComplete;
} XblShimAchievementUpdate;
HRESULT XblShimUpdateAchievementsAsync(XblContextHandle xboxLiveContext, uint64_t xboxUserId, const XblShimAchievementUpdate* updates, size_t updateCount, XAsyncBlock* async);
HRESULT XblShimUpdateAchievementsResult(XAsyncBlock* async, size_t resultCount, HRESULT* results);
void XblShimSetOffline(bool offline);
HRESULT XblShimSignOutUser(uint64_t xuid);
HRESULT XblShimSignInUser(uint64_t xuid);
typedef uint32_t XblShimReportFormat;
#define XblShimReportFormat_Text 0
#define XblShimReportFormat_Json 1
const char* XblShimReport(XblShimReportFormat format);
"""
