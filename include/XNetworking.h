// XNetworking.h: whether there is a network
//
// A hint for titles that want to tell their players that they are offline. Every function may be
// called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XNETWORKING_H
#define XBLSHIM_XNETWORKING_H

#include <httpClient/pal.h>
#include <XTaskQueue.h>

/// What the connection costs its owner.
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

/// How far the connection reaches.
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

/// What is known of the connection.
typedef struct XNetworkingConnectivityHint
{
    /// How far it reaches.
    XNetworkingConnectivityLevelHint connectivityLevel;
    /// What it costs.
    XNetworkingConnectivityCostHint connectivityCost;
    /// The kind of interface, a number of IANA's list; 6 is Ethernet.
    uint32_t ianaInterfaceType;
    /// Whether the rest means something.
    bool networkInitialized;
    /// Whether most of a metered connection's volume is used.
    bool approachingDataLimit;
    /// Whether all of it is used.
    bool overDataLimit;
    /// Whether it is the connection of another provider.
    bool roaming;
} XNetworkingConnectivityHint;

/// Told of the connection, once after the registration and then of each change; what it says is how
/// things stand when it runs. Called through the completion port of the queue it was registered
/// with; the hint is valid inside the callback only.
typedef void CALLBACK XNetworkingConnectivityHintChangedCallback(
    _In_opt_ void* context,
    _In_ const XNetworkingConnectivityHint* connectivityHint
    );

/// Gives what is known of the connection: access to the internet through Ethernet, or none while
/// the network is switched off (XblShimSetOffline, or `offline` in the configuration). The system
/// isn't asked.
///
/// Returns S_OK; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingGetConnectivityHint(
    _Out_ XNetworkingConnectivityHint* connectivityHint
    ) XBLSHIM_NOEXCEPT;

/// Registers a callback for changes of the connection. It is called once for what the connection is
/// now, and then at each change, through the completion port of `queue`, on which the library keeps
/// a handle of its own; a null queue takes the process queue. End it with
/// XNetworkingUnregisterConnectivityHintChanged.
///
/// Returns S_OK; E_INVALIDARG when `callback` or `token` is null; E_HANDLE for a queue that is not
/// valid; E_NO_TASK_QUEUE when there is no queue; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XNetworkingRegisterConnectivityHintChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XNetworkingConnectivityHintChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration: no callback starts after it, also none that is on its way. With `wait` true
/// it returns when the callback runs on no other thread any more; it never waits for the callback
/// that it is called from. Returns false for an unknown token. May be called after
/// XGameRuntimeUninitialize.
STDAPI_(bool) XNetworkingUnregisterConnectivityHintChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

#endif
