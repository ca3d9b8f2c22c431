// XNetworking.h: state of the network
//
// The state of the network, for titles that show their players that they are offline. Every
// function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XNETWORKING_H
#define XBLSHIM_XNETWORKING_H

#include <httpClient/pal.h>
#include <XAsync.h>
#include <XTaskQueue.h>

/// The cost of the connection.
#ifdef __cplusplus
enum class XNetworkingConnectivityCostHint : uint32_t
{
    Unknown = 0,
    Unrestricted = 1,
    Fixed = 2,
    Variable = 3
};
#else
typedef uint32_t XNetworkingConnectivityCostHint;
#define XNetworkingConnectivityCostHint_Unknown 0u
#define XNetworkingConnectivityCostHint_Unrestricted 1u
#define XNetworkingConnectivityCostHint_Fixed 2u
#define XNetworkingConnectivityCostHint_Variable 3u
#endif

/// The reach of the connection.
#ifdef __cplusplus
enum class XNetworkingConnectivityLevelHint : uint32_t
{
    Unknown = 0,
    None = 1,
    LocalAccess = 2,
    InternetAccess = 3,
    ConstrainedInternetAccess = 4
};
#else
typedef uint32_t XNetworkingConnectivityLevelHint;
#define XNetworkingConnectivityLevelHint_Unknown 0u
#define XNetworkingConnectivityLevelHint_None 1u
#define XNetworkingConnectivityLevelHint_LocalAccess 2u
#define XNetworkingConnectivityLevelHint_InternetAccess 3u
#define XNetworkingConnectivityLevelHint_ConstrainedInternetAccess 4u
#endif

/// The state of the connection.
typedef struct XNetworkingConnectivityHint
{
    /// The reach of the connection.
    XNetworkingConnectivityLevelHint connectivityLevel;
    /// The cost of the connection.
    XNetworkingConnectivityCostHint connectivityCost;
    /// The kind of interface, a number of IANA's list; 6 is Ethernet.
    uint32_t ianaInterfaceType;
    /// true: the other members are valid.
    bool networkInitialized;
    /// true: most of a metered connection's volume is used.
    bool approachingDataLimit;
    /// true: all of a metered connection's volume is used.
    bool overDataLimit;
    /// true: it is the connection of another provider.
    bool roaming;
} XNetworkingConnectivityHint;

/// Called after the registration and for each change of the connection, on the completion port of
/// the queue of the registration. It gets the state at the time of the call.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param connectivityHint The state of the connection. It is valid inside the callback only.
typedef void CALLBACK XNetworkingConnectivityHintChangedCallback(
    _In_opt_ void* context,
    _In_ const XNetworkingConnectivityHint* connectivityHint
    );

/// Gets the state of the connection: internet access through Ethernet, or none while the network is
/// switched off (XblShimSetOffline, or `offline` in the configuration). The system's own state has
/// no effect.
///
/// @param[out] connectivityHint Set to the state of the network.
/// @return S_OK; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingGetConnectivityHint(
    _Out_ XNetworkingConnectivityHint* connectivityHint
    ) XBLSHIM_NOEXCEPT;

/// Registers a callback for changes of the connection. It is called once with the present state,
/// and then for each change, on the completion port of `queue`, on which the library keeps a handle
/// of its own. End the registration with XNetworkingUnregisterConnectivityHintChanged.
///
/// @param queue The queue whose completion port runs the callback. Null: the process queue. May be
///     null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK; E_INVALIDARG when `callback` or `token` is null; E_HANDLE for a queue that is not
///     valid; E_NO_TASK_QUEUE when there is no queue; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingRegisterConnectivityHintChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XNetworkingConnectivityHintChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration: no callback starts afterwards, also for earlier changes. With `wait` true
/// it returns when the callback runs on no other thread. It does not wait for the callback that it
/// is called from. May be called after XGameRuntimeUninitialize.
///
/// @param token The token of the registration. A token without a registration has no effect.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return true; false for an unknown token.
STDAPI_(bool) XNetworkingUnregisterConnectivityHintChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// The certificate of a chain that a thumbprint belongs to.
#ifdef __cplusplus
enum class XNetworkingThumbprintType : uint32_t
{
    Leaf = 0,
    Issuer = 1,
    Root = 2
};
#else
typedef uint32_t XNetworkingThumbprintType;
#define XNetworkingThumbprintType_Leaf 0u
#define XNetworkingThumbprintType_Issuer 1u
#define XNetworkingThumbprintType_Root 2u
#endif

/// Settings of the network stack.
#ifdef __cplusplus
enum class XNetworkingConfigurationSetting : uint32_t
{
    MaxTitleTcpQueuedReceiveBufferSize = 0,
    MaxSystemTcpQueuedReceiveBufferSize = 1,
    MaxToolsTcpQueuedReceiveBufferSize = 2
};
#else
typedef uint32_t XNetworkingConfigurationSetting;
#define XNetworkingConfigurationSetting_MaxTitleTcpQueuedReceiveBufferSize 0u
#define XNetworkingConfigurationSetting_MaxSystemTcpQueuedReceiveBufferSize 1u
#define XNetworkingConfigurationSetting_MaxToolsTcpQueuedReceiveBufferSize 2u
#endif

/// The kinds of statistics.
#ifdef __cplusplus
enum class XNetworkingStatisticsType : uint32_t
{
    TitleTcpQueuedReceivedBufferUsage = 0,
    SystemTcpQueuedReceivedBufferUsage = 1,
    ToolsTcpQueuedReceivedBufferUsage = 2
};
#else
typedef uint32_t XNetworkingStatisticsType;
#define XNetworkingStatisticsType_TitleTcpQueuedReceivedBufferUsage 0u
#define XNetworkingStatisticsType_SystemTcpQueuedReceivedBufferUsage 1u
#define XNetworkingStatisticsType_ToolsTcpQueuedReceivedBufferUsage 2u
#endif

/// The thumbprint of a certificate.
typedef struct XNetworkingThumbprint
{
    XNetworkingThumbprintType thumbprintType;
    size_t thumbprintBufferByteCount;
    uint8_t* thumbprintBuffer;
} XNetworkingThumbprint;

/// The protocols and certificates that a title accepts of a server.
typedef struct XNetworkingSecurityInformation
{
    uint32_t enabledHttpSecurityProtocolFlags;
    size_t thumbprintCount;
    XNetworkingThumbprint* thumbprints;
} XNetworkingSecurityInformation;

/// The use of the TCP receive buffers.
typedef struct XNetworkingTcpQueuedReceivedBufferUsageStatistics
{
    uint64_t numBytesCurrentlyQueued;
    uint64_t peakNumBytesEverQueued;
    uint64_t totalNumBytesQueued;
    uint64_t numBytesDroppedForExceedingConfiguredMax;
    uint64_t numBytesDroppedDueToAnyFailure;
} XNetworkingTcpQueuedReceivedBufferUsageStatistics;

/// Any of the statistics.
typedef union XNetworkingStatisticsBuffer
{
    XNetworkingTcpQueuedReceivedBufferUsageStatistics tcpQueuedReceiveBufferUsage;
} XNetworkingStatisticsBuffer;

/// Called when the preferred UDP port changes. This library does not call it.
typedef void CALLBACK XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback(
    _In_opt_ void* context,
    _In_ uint16_t preferredLocalUdpMultiplayerPort
    );

/// Gets the UDP port for multiplayer.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPort(
    _Out_ uint16_t* preferredLocalUdpMultiplayerPort
    ) XBLSHIM_NOEXCEPT;

/// Begins to read the UDP port for multiplayer.
///
/// Does nothing on this platform: the call completes with S_OK.
STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the port of XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ uint16_t* preferredLocalUdpMultiplayerPort
    ) XBLSHIM_NOEXCEPT;

/// Begins to read the protocols and certificates to accept of a server. Here no certificate is
/// pinned. Fetch them with XNetworkingQuerySecurityInformationForUrlAsyncResult. Returns S_OK;
/// E_INVALIDARG for a null pointer, a block in use, or a text that is not UTF-8;
/// E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XNetworkingQuerySecurityInformationForUrlAsync(
    _In_z_ const char* url,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Fetches the information, once: TLS 1.2 and 1.3, without thumbprints. `securityInformation` is
/// set to the beginning of the buffer, which belongs to the title. Returns S_OK; E_PENDING;
/// E_INVALIDARG for a null pointer; E_NOT_SUFFICIENT_BUFFER; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingQuerySecurityInformationForUrlAsyncResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ size_t securityInformationBufferByteCount,
    _Out_opt_ size_t* securityInformationBufferByteCountUsed,
    _Out_writes_bytes_to_(securityInformationBufferByteCount,*securityInformationBufferByteCountUsed) uint8_t* securityInformationBuffer,
    _Outptr_ XNetworkingSecurityInformation** securityInformation
    ) XBLSHIM_NOEXCEPT;

/// Gets the size of the information in bytes. Returns S_OK; E_PENDING; E_INVALIDARG for a null
/// pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingQuerySecurityInformationForUrlAsyncResultSize(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ size_t* securityInformationBufferByteCount
    ) XBLSHIM_NOEXCEPT;

/// Begins the same call as XNetworkingQuerySecurityInformationForUrlAsync, with a wide text. Fetch
/// its result with XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult. Returns S_OK;
/// E_INVALIDARG for a null pointer, a block in use, or a text that is not valid;
/// E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XNetworkingQuerySecurityInformationForUrlUtf16Async(
    _In_z_ const wchar_t* url,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Fetches the information, once: TLS 1.2 and 1.3, without thumbprints. `securityInformation` is
/// set to the beginning of the buffer, which belongs to the title. Returns S_OK; E_PENDING;
/// E_INVALIDARG for a null pointer; E_NOT_SUFFICIENT_BUFFER; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ size_t securityInformationBufferByteCount,
    _Out_opt_ size_t* securityInformationBufferByteCountUsed,
    _Out_writes_bytes_to_(securityInformationBufferByteCount,*securityInformationBufferByteCountUsed) uint8_t* securityInformationBuffer,
    _Outptr_ XNetworkingSecurityInformation** securityInformation
    ) XBLSHIM_NOEXCEPT;

/// Gets the size of the information in bytes. Returns S_OK; E_PENDING; E_INVALIDARG for a null
/// pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ size_t* securityInformationBufferByteCount
    ) XBLSHIM_NOEXCEPT;

/// Registers a callback for changes of the preferred UDP port.
///
/// Returns a token. The callback is never called.
STDAPI XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration of XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged.
///
/// Returns true for a registered token.
STDAPI_(bool) XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Checks the certificate of a request's server.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI XNetworkingVerifyServerCertificate(
    _In_ void* requestHandle,
    _In_ const XNetworkingSecurityInformation* securityInformation
    ) XBLSHIM_NOEXCEPT;

/// Gets the value that the title has set; 0 without one. Returns S_OK; E_INVALIDARG for a null
/// pointer or an unknown setting; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingQueryConfigurationSetting(
    _In_ XNetworkingConfigurationSetting configurationSetting,
    _Out_ uint64_t* value
    ) XBLSHIM_NOEXCEPT;

/// Stores a value, which has no effect. Returns S_OK; E_INVALIDARG for an unknown setting;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingSetConfigurationSetting(
    _In_ XNetworkingConfigurationSetting configurationParameter,
    _In_ uint64_t value
    ) XBLSHIM_NOEXCEPT;

/// Gets statistics of the network stack.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI XNetworkingQueryStatistics(
    _In_ XNetworkingStatisticsType statisticsType,
    _Out_ XNetworkingStatisticsBuffer* statisticsBuffer
    ) XBLSHIM_NOEXCEPT;

#endif
