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

/// Always XblRealTimeActivitySubscriptionState::Unknown: the library keeps subscriptions itself.
/// E_INVALIDARG for null; E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivitySubscriptionGetState(
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
    _Out_ XblRealTimeActivitySubscriptionState* state
    ) XBLSHIM_NOEXCEPT;

/// The number of a subscription's handle, which rises by one with each. E_INVALIDARG for null;
/// E_HANDLE.
STDAPI_XBL_DEPRECATED XblRealTimeActivitySubscriptionGetId(
    _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
    _Out_ uint32_t* id
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblRealTimeActivityActivate(
    _In_ XblContextHandle xboxLiveContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI_XBL_DEPRECATED XblRealTimeActivityDeactivate(
    _In_ XblContextHandle xboxLiveContext
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblRealTimeActivityConnectionStateChangeHandler(
    _In_opt_ void* context,
    _In_ XblRealTimeActivityConnectionState connectionState
    );

/// Gives a token; the event never comes.
STDAPI_(XblFunctionContext) XblRealTimeActivityAddConnectionStateChangeHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivityConnectionStateChangeHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI XblRealTimeActivityRemoveConnectionStateChangeHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblRealTimeActivitySubscriptionErrorHandler(
    _In_opt_ void* context,
    _In_ XblRealTimeActivitySubscriptionHandle subscription,
    _In_ HRESULT subscriptionError
    );

/// Gives a token; the event never comes.
STDAPI_XBL_DEPRECATED_(XblFunctionContext) XblRealTimeActivityAddSubscriptionErrorHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivitySubscriptionErrorHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI_XBL_DEPRECATED XblRealTimeActivityRemoveSubscriptionErrorHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

typedef void CALLBACK XblRealTimeActivityResyncHandler(
    _In_opt_ void* context
    );

/// Gives a token; the event never comes.
STDAPI_(XblFunctionContext) XblRealTimeActivityAddResyncHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblRealTimeActivityResyncHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// There is nothing to do here: the answer is S_OK.
STDAPI XblRealTimeActivityRemoveResyncHandler(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

#endif
