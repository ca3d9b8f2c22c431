// xsapi-c/real_time_activity_c.h: events from the services over one connection
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_REAL_TIME_ACTIVITY_C_H
#define XBLSHIM_XSAPI_C_REAL_TIME_ACTIVITY_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

#ifdef __cplusplus
enum class XblRealTimeActivitySubscriptionState : uint32_t
{
    Unknown = 0,
    PendingSubscribe = 1,
    Subscribed = 2,
    PendingUnsubscribe = 3,
    Closed = 4
};
#else
typedef uint32_t XblRealTimeActivitySubscriptionState;
#define XblRealTimeActivitySubscriptionState_Unknown 0u
#define XblRealTimeActivitySubscriptionState_PendingSubscribe 1u
#define XblRealTimeActivitySubscriptionState_Subscribed 2u
#define XblRealTimeActivitySubscriptionState_PendingUnsubscribe 3u
#define XblRealTimeActivitySubscriptionState_Closed 4u
#endif

#ifdef __cplusplus
enum class XblRealTimeActivityConnectionState : uint32_t
{
    Connected = 0,
    Connecting = 1,
    Disconnected = 2
};
#else
typedef uint32_t XblRealTimeActivityConnectionState;
#define XblRealTimeActivityConnectionState_Connected 0u
#define XblRealTimeActivityConnectionState_Connecting 1u
#define XblRealTimeActivityConnectionState_Disconnected 2u
#endif

typedef struct XblRealTimeActivitySubscription* XblRealTimeActivitySubscriptionHandle;

/// Gets XblRealTimeActivitySubscriptionState::Unknown in every case: the library manages
/// subscriptions itself.
///
/// @param subscriptionHandle The subscription.
/// @param[out] state Set to the state of the subscription.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivitySubscriptionGetState(
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
    _Out_ XblRealTimeActivitySubscriptionState* state
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of a subscription's handle, which rises by one with each.
///
/// @param subscriptionHandle The subscription.
/// @param[out] id Set to the number of the subscription.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivitySubscriptionGetId(
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
    _Out_ uint32_t* id
    ) XBLSHIM_NOEXCEPT;

/// Opens the connection that the events of the context's user come over, and keeps it open until as
/// many calls of XblRealTimeActivityDeactivate. Not needed: handlers open it, too.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivityActivate(
    _In_ XblContextHandle xboxLiveContext
    ) XBLSHIM_NOEXCEPT;

/// Takes one XblRealTimeActivityActivate of the user back; without one nothing happens. The last
/// one closes the connection, unless a handler of events still needs it.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @return S_OK; E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivityDeactivate(
    _In_ XblContextHandle xboxLiveContext
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblRealTimeActivityConnectionStateChangeHandler(
    _In_opt_ void* context,
    _In_ XblRealTimeActivityConnectionState connectionState
    );

/// Adds a handler of the state of the connection that the events of the context's user come over.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return Its token, which no other handler of these functions has; 0 for null and for a context
///     that is not valid. It does not open the connection.
///
/// Each try to connect reports Connecting. Success reports Connected. A failed try and a lost
/// connection report Connecting again, the fourth failure in a row and those after it Disconnected.
/// The end of the last subscription and activation reports Disconnected.
///
/// All contexts of a user share the handlers. They end with the user's last context and at
/// XblCleanupAsync. Handlers are called on a thread of the library, one after the other.
STDAPI_(XblFunctionContext) XblRealTimeActivityAddConnectionStateChangeHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivityConnectionStateChangeHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler; any context of the user will do. When it returns, the handler is not running
/// and not called any more, except on the calling thread.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return S_OK for an unknown token, too. E_INVALIDARG for null; E_XBL_NOT_INITIALIZED; E_HANDLE.
STDAPI XblRealTimeActivityRemoveConnectionStateChangeHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblRealTimeActivitySubscriptionErrorHandler(
    _In_opt_ void* context,
    _In_ XblRealTimeActivitySubscriptionHandle subscription,
    _In_ HRESULT subscriptionError
    );

/// Does nothing, as in the real library: the log names subscriptions that the service refuses.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return 0.
STDAPI_XBL_DEPRECATED_(XblFunctionContext) XblRealTimeActivityAddSubscriptionErrorHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivitySubscriptionErrorHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Does nothing.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return S_OK.
STDAPI_XBL_DEPRECATED XblRealTimeActivityRemoveSubscriptionErrorHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblRealTimeActivityResyncHandler(
    _In_opt_ void* context
    );

/// Adds a handler that is called when events of the context's user may have been missed: the
/// service says so, the connection was made anew, or events were dropped because a handler did not
/// return. The title then reads again what its events are about; tracked statistics and tracked
/// presence are read again without it. What the service says in the first five minutes of a
/// connection is ignored.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return Its token, which no other handler of these functions has; 0 for null and for a context
///     that is not valid. It does not open the connection. Life and threads are those of
///     XblRealTimeActivityAddConnectionStateChangeHandler.
STDAPI_(XblFunctionContext) XblRealTimeActivityAddResyncHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivityResyncHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Removes a handler, as XblRealTimeActivityRemoveConnectionStateChangeHandler does.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return As XblRealTimeActivityRemoveConnectionStateChangeHandler.
STDAPI XblRealTimeActivityRemoveResyncHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

#endif
