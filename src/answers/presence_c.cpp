// xsapi-c/presence_c.h: functions that have nothing to do here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <xsapi-c/presence_c.h>
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "runtime/harmless.h"

using namespace xblshim;

STDAPI_(XblFunctionContext) XblPresenceAddDevicePresenceChangedHandler(XblContextHandle xblContextHandle, XblPresenceDevicePresenceChangedHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblPresenceAddDevicePresenceChangedHandler";
    if (base::any_null(function, "xblContextHandle, handler", xblContextHandle, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI XblPresenceRemoveDevicePresenceChangedHandler(XblContextHandle xblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblPresenceRemoveDevicePresenceChangedHandler";
    return base::guard(function, [&]() -> HRESULT {
        if (base::any_null(function, "xblContextHandle", xblContextHandle)) {
            return E_INVALIDARG;
        }
        if (!base::HandleTable::instance().find(base::HandleKind::Context, base::HandleTable::to_token(xblContextHandle))) {
            return E_HANDLE;
        }
        runtime::say_answer(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI_(XblFunctionContext) XblPresenceAddTitlePresenceChangedHandler(XblContextHandle xblContextHandle, XblPresenceTitlePresenceChangedHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblPresenceAddTitlePresenceChangedHandler";
    if (base::any_null(function, "xblContextHandle, handler", xblContextHandle, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI XblPresenceRemoveTitlePresenceChangedHandler(XblContextHandle xblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblPresenceRemoveTitlePresenceChangedHandler";
    return base::guard(function, [&]() -> HRESULT {
        if (base::any_null(function, "xblContextHandle", xblContextHandle)) {
            return E_INVALIDARG;
        }
        if (!base::HandleTable::instance().find(base::HandleKind::Context, base::HandleTable::to_token(xblContextHandle))) {
            return E_HANDLE;
        }
        runtime::say_answer(function, "S_OK", {});
        return S_OK;
    });
}
