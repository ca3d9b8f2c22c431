// xsapi-c/social_c.h: functions that have nothing to do here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <xsapi-c/social_c.h>
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "runtime/harmless.h"

using namespace xblshim;

STDAPI_(XblFunctionContext) XblSocialAddSocialRelationshipChangedHandler(XblContextHandle xboxLiveContext, XblSocialRelationshipChangedHandler handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblSocialAddSocialRelationshipChangedHandler";
    if (base::any_null(function, "xboxLiveContext, handler", xboxLiveContext, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI XblSocialRemoveSocialRelationshipChangedHandler(XblContextHandle xboxLiveContext, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblSocialRemoveSocialRelationshipChangedHandler";
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

STDAPI XblSocialAddFriendRequestCountChangedHandler(XblContextHandle xboxLiveContext, XblSocialIncomingFriendRequestCountChangedHandler handler, void*, XblFunctionContext* handlerFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblSocialAddFriendRequestCountChangedHandler";
    return base::guard(function, [&]() -> HRESULT {
        if (handlerFunctionContext != nullptr) {
            *handlerFunctionContext = {};
        }
        if (base::any_null(function, "xboxLiveContext, handler, handlerFunctionContext", xboxLiveContext, handler, handlerFunctionContext)) {
            return E_INVALIDARG;
        }
        if (!base::HandleTable::instance().find(base::HandleKind::Context, base::HandleTable::to_token(xboxLiveContext))) {
            return E_HANDLE;
        }
        runtime::say_answer(function, "a token", {});
        *handlerFunctionContext = runtime::next_handler_token();
        return S_OK;
    });
}

STDAPI XblSocialRemoveFriendRequestCountChangedHandler(XblContextHandle xboxLiveContext, XblFunctionContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblSocialRemoveFriendRequestCountChangedHandler";
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
