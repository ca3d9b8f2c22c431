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

/// Told of the connection, once after the registration and then of each change. Called through the
/// completion port of the queue it was registered with; the hint is valid inside the callback only.
typedef void CALLBACK XNetworkingConnectivityHintChangedCallback(
    _In_opt_ void* context,
    _In_ const XNetworkingConnectivityHint* connectivityHint
    );

/// Gives what is known of the connection. Returns S_OK; E_INVALIDARG for a null pointer.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XNetworkingGetConnectivityHint(
    _Out_ XNetworkingConnectivityHint* connectivityHint
    ) XBLSHIM_NOEXCEPT;

/// Registers a callback for changes of the connection. A null queue takes the process queue. The
/// token goes to XNetworkingUnregisterConnectivityHintChanged.
///
/// Returns S_OK; E_INVALIDARG when `callback` or `token` is null; E_NO_TASK_QUEUE when there is no
/// queue.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XNetworkingRegisterConnectivityHintChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XNetworkingConnectivityHintChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. With `wait` it returns when a callback that is running has returned, but
/// never waits for itself. Gives false when callbacks may still run after it.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI_(bool) XNetworkingUnregisterConnectivityHintChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

#endif
