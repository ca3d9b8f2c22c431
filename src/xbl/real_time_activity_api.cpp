// xsapi-c/real_time_activity_c.h: activations of the connection, and handlers for its state and for resyncs.
#include "base/guard.h"
#include "base/mistakes.h"
#include "xbl/context.h"
#include "xbl/global_state.h"
#include "xbl/real_time_activity.h"
#include "xsapi-c/real_time_activity_c.h"

using namespace xblshim;

namespace {

template <class Do> HRESULT with_real_time(const char* function, XblContextHandle handle, Do what) noexcept {
    return xbl::with_context(function, handle, [&](xbl::Context& context) {
        what(*context.real_time);
        return S_OK;
    });
}

template <class Add>
XblFunctionContext add_handler(const char* function, XblContextHandle handle, const void* handler, Add what) noexcept {
    if (base::any_null(function, "xboxLiveContext, handler", handle, handler)) {
        return 0;
    }
    XblFunctionContext token = 0;
    with_real_time(function, handle, [&](xbl::RealTimeActivity& real_time) { token = what(real_time); });
    return token;
}

HRESULT remove_handler(const char* function, XblContextHandle handle, XblFunctionContext token,
                       void (xbl::RealTimeActivity::*remove)(XblFunctionContext) noexcept) noexcept {
    if (base::any_null(function, "xboxLiveContext", handle)) {
        return E_INVALIDARG;
    }
    if (!xbl::current_state()) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    return with_real_time(function, handle, [&](xbl::RealTimeActivity& real_time) { (real_time.*remove)(token); });
}

} // namespace

STDAPI XblRealTimeActivityActivate(_In_ XblContextHandle xboxLiveContext) noexcept {
    return with_real_time(__func__, xboxLiveContext, [](xbl::RealTimeActivity& real_time) { real_time.activate(); });
}

STDAPI XblRealTimeActivityDeactivate(_In_ XblContextHandle xboxLiveContext) noexcept {
    return with_real_time(__func__, xboxLiveContext, [](xbl::RealTimeActivity& real_time) { real_time.deactivate(); });
}

STDAPI_(XblFunctionContext)
XblRealTimeActivityAddConnectionStateChangeHandler(_In_ XblContextHandle xboxLiveContext,
                                                   _In_ XblRealTimeActivityConnectionStateChangeHandler* handler,
                                                   _In_opt_ void* context) noexcept {
    return add_handler(__func__, xboxLiveContext, reinterpret_cast<const void*>(handler), [&](auto& real_time) {
        return real_time.add_state_handler([handler, context](const void* event) {
            const auto& change = *static_cast<const xblshim_connection_change*>(event);
            handler(context, static_cast<XblRealTimeActivityConnectionState>(change.state));
        });
    });
}

STDAPI XblRealTimeActivityRemoveConnectionStateChangeHandler(_In_ XblContextHandle xboxLiveContext,
                                                             _In_ XblFunctionContext token) noexcept {
    return remove_handler(__func__, xboxLiveContext, token, &xbl::RealTimeActivity::remove_state_handler);
}

STDAPI_(XblFunctionContext)
XblRealTimeActivityAddSubscriptionErrorHandler(_In_ XblContextHandle, _In_ XblRealTimeActivitySubscriptionErrorHandler*,
                                               _In_opt_ void*) noexcept {
    return 0;
}

STDAPI XblRealTimeActivityRemoveSubscriptionErrorHandler(_In_ XblContextHandle, _In_ XblFunctionContext) noexcept {
    return S_OK;
}

STDAPI_(XblFunctionContext)
XblRealTimeActivityAddResyncHandler(_In_ XblContextHandle xboxLiveContext,
                                    _In_ XblRealTimeActivityResyncHandler* handler, _In_opt_ void* context) noexcept {
    return add_handler(__func__, xboxLiveContext, reinterpret_cast<const void*>(handler), [&](auto& real_time) {
        return real_time.add_resync_handler([handler, context](const void*) { handler(context); });
    });
}

STDAPI XblRealTimeActivityRemoveResyncHandler(_In_ XblContextHandle xboxLiveContext,
                                              _In_ XblFunctionContext token) noexcept {
    return remove_handler(__func__, xboxLiveContext, token, &xbl::RealTimeActivity::remove_resync_handler);
}
