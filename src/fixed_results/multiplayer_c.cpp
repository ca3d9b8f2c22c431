// xsapi-c/multiplayer_c.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <xsapi-c/multiplayer_c.h>
#include "base/mistakes.h"
#include "runtime/harmless.h"

using namespace xblshim;

STDAPI_(XblFunctionContext) XblMultiplayerAddSessionChangedHandler(XblContextHandle xblContext, XblMultiplayerSessionChangedHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblMultiplayerAddSessionChangedHandler";
    if (base::any_null(function, "xblContext, handler", xblContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI_(void) XblMultiplayerRemoveSessionChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
}

STDAPI_(XblFunctionContext) XblMultiplayerAddSubscriptionLostHandler(XblContextHandle xblContext, XblMultiplayerSessionSubscriptionLostHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblMultiplayerAddSubscriptionLostHandler";
    if (base::any_null(function, "xblContext, handler", xblContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI_(void) XblMultiplayerRemoveSubscriptionLostHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
}

STDAPI_(XblFunctionContext) XblMultiplayerAddConnectionIdChangedHandler(XblContextHandle xblContext, XblMultiplayerConnectionIdChangedHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblMultiplayerAddConnectionIdChangedHandler";
    if (base::any_null(function, "xblContext, handler", xblContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI_(void) XblMultiplayerRemoveConnectionIdChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
}
