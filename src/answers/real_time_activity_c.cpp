// xsapi-c/real_time_activity_c.h: functions that have nothing to do here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <xsapi-c/real_time_activity_c.h>
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "runtime/harmless.h"

using namespace xblshim;

STDAPI_(XblFunctionContext) XblRealTimeActivityAddConnectionStateChangeHandler(XblContextHandle xboxLiveContext, XblRealTimeActivityConnectionStateChangeHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblRealTimeActivityAddConnectionStateChangeHandler";
    if (base::any_null(function, "xboxLiveContext, handler", xboxLiveContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI XblRealTimeActivityRemoveConnectionStateChangeHandler(XblContextHandle xboxLiveContext, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblRealTimeActivityRemoveConnectionStateChangeHandler";
    return base::guard(function, [&]() -> HRESULT {
        if (base::any_null(function, "xboxLiveContext", xboxLiveContext)) {
            return E_INVALIDARG;
        }
        if (!base::HandleTable::instance().find(base::HandleKind::Context, base::HandleTable::to_token(xboxLiveContext))) {
            return E_HANDLE;
        }
        runtime::say_answer(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI_(XblFunctionContext) XblRealTimeActivityAddSubscriptionErrorHandler(XblContextHandle xboxLiveContext, XblRealTimeActivitySubscriptionErrorHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblRealTimeActivityAddSubscriptionErrorHandler";
    if (base::any_null(function, "xboxLiveContext, handler", xboxLiveContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI XblRealTimeActivityRemoveSubscriptionErrorHandler(XblContextHandle xboxLiveContext, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblRealTimeActivityRemoveSubscriptionErrorHandler";
    return base::guard(function, [&]() -> HRESULT {
        if (base::any_null(function, "xboxLiveContext", xboxLiveContext)) {
            return E_INVALIDARG;
        }
        if (!base::HandleTable::instance().find(base::HandleKind::Context, base::HandleTable::to_token(xboxLiveContext))) {
            return E_HANDLE;
        }
        runtime::say_answer(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI_(XblFunctionContext) XblRealTimeActivityAddResyncHandler(XblContextHandle xboxLiveContext, XblRealTimeActivityResyncHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblRealTimeActivityAddResyncHandler";
    if (base::any_null(function, "xboxLiveContext, handler", xboxLiveContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI XblRealTimeActivityRemoveResyncHandler(XblContextHandle xboxLiveContext, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblRealTimeActivityRemoveResyncHandler";
    return base::guard(function, [&]() -> HRESULT {
        if (base::any_null(function, "xboxLiveContext", xboxLiveContext)) {
            return E_INVALIDARG;
        }
        if (!base::HandleTable::instance().find(base::HandleKind::Context, base::HandleTable::to_token(xboxLiveContext))) {
            return E_HANDLE;
        }
        runtime::say_answer(function, "S_OK", {});
        return S_OK;
    });
}
