// xsapi-c/real_time_activity_c.h: push events of the services
//
// The services send push events over one connection for each user. Handlers of events open it.
// Handlers are called on a thread of the library, one after the other.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, a text is not UTF-8, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_XBL_NOT_INITIALIZED: before XblInitialize or after XblCleanupAsync.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_REAL_TIME_ACTIVITY_C_H
#define XBLSHIM_XSAPI_C_REAL_TIME_ACTIVITY_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// The state of a subscription.
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

/// The state of the connection for push events.
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

/// A subscription. The matching Unsubscribe function closes it.
typedef struct XblRealTimeActivitySubscription* XblRealTimeActivitySubscriptionHandle;

// ------------------------------------------------------------------------------------------------
// Connection
// ------------------------------------------------------------------------------------------------

/// Opens the connection for push events of the context's user, and keeps it open until
/// XblRealTimeActivityDeactivate was called as many times. Handlers open it, too: a title need not
/// call this function.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivityActivate(
    _In_ XblContextHandle xboxLiveContext
    ) XBLSHIM_NOEXCEPT;

/// Reverts one XblRealTimeActivityActivate of the user; without one it has no effect. The last call
/// closes the connection, unless a handler of events needs it.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivityDeactivate(
    _In_ XblContextHandle xboxLiveContext
    ) XBLSHIM_NOEXCEPT;

/// Called when the state of the connection changes.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param connectionState The new state of the connection.
typedef void CALLBACK XblRealTimeActivityConnectionStateChangeHandler(
    _In_opt_ void* context,
    _In_ XblRealTimeActivityConnectionState connectionState
    );

/// Registers a handler for the state of the connection for push events of the context's user. It
/// does not open the connection.
///
/// Each attempt to connect reports Connecting. Success reports Connected. A failed attempt and a
/// lost connection report Connecting again, the fourth failure in a row and later ones
/// Disconnected. The end of the last subscription and activation reports Disconnected.
///
/// All contexts of a user share the handlers. They end with the user's last context and at
/// XblCleanupAsync.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return A token, which no other handler of this header has; 0 for a null pointer and for a
///     context that is not valid.
STDAPI_(XblFunctionContext) XblRealTimeActivityAddConnectionStateChangeHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivityConnectionStateChangeHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration, with any context of the user. When it returns, the handler runs on no other
/// thread and is not called again.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return S_OK, also for an unknown token; E_INVALIDARG; E_XBL_NOT_INITIALIZED; E_HANDLE.
STDAPI XblRealTimeActivityRemoveConnectionStateChangeHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Lost events
// ------------------------------------------------------------------------------------------------

/// Called when push events may have been lost.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void CALLBACK XblRealTimeActivityResyncHandler(
    _In_opt_ void* context
    );

/// Registers a handler that is called when push events of the context's user may have been lost:
/// after a message of the service, after a new connection, and when events were dropped because a
/// handler did not return. The title then reads again what the events are about. The library itself
/// reads tracked statistics and tracked presence again. It ignores such messages in the first five
/// minutes of a connection. This function does not open the connection. The handler ends as those
/// of XblRealTimeActivityAddConnectionStateChangeHandler do.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param handler The function that is called for each event.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @return A token, which no other handler of this header has; 0 for a null pointer and for a
///     context that is not valid.
STDAPI_(XblFunctionContext) XblRealTimeActivityAddResyncHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivityResyncHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration, as XblRealTimeActivityRemoveConnectionStateChangeHandler does.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param token The token of the registration. A token without a registration has no effect.
/// @return As XblRealTimeActivityRemoveConnectionStateChangeHandler.
STDAPI XblRealTimeActivityRemoveResyncHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Subscriptions
// ------------------------------------------------------------------------------------------------

/// Gets the number of a subscription, which increases by one with each subscription of the process.
///
/// @param subscriptionHandle The subscription.
/// @param[out] id Set to the number of the subscription.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivitySubscriptionGetId(
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
    _Out_ uint32_t* id
    ) XBLSHIM_NOEXCEPT;

/// Gets XblRealTimeActivitySubscriptionState::Unknown in every case: the library manages
/// subscriptions itself.
///
/// @param subscriptionHandle The subscription.
/// @param[out] state Set to the state of the subscription.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivitySubscriptionGetState(
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
    _Out_ XblRealTimeActivitySubscriptionState* state
    ) XBLSHIM_NOEXCEPT;

/// Called for a failed subscription. This library does not call it.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param subscription The subscription that failed.
/// @param subscriptionError The reason of the failure.
typedef void CALLBACK XblRealTimeActivitySubscriptionErrorHandler(
    _In_opt_ void* context,
    _In_ XblRealTimeActivitySubscriptionHandle subscription,
    _In_ HRESULT subscriptionError
    );

/// Does nothing, as in the real library. The log names subscriptions that the service refuses.
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

#endif
