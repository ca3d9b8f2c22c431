// xsapi-c/achievements_c.h: handlers for progress and for unlocks.
//
// The header declares unlock handlers only for platforms whose shell does not show unlocks. This library exports them
// on every platform, for programs that define HC_PLATFORM.
#include "httpClient/config.h"
#undef HC_PLATFORM
#define HC_PLATFORM HC_PLATFORM_GENERIC

#include "xsapi-c/achievements_c.h"

#include "base/guard.h"
#include "base/mistakes.h"
#include "xbl/context.h"

using namespace xblshim;

namespace {

using Handlers = const std::shared_ptr<xbl::EventHandlers> xbl::Context::*;

template <class Event, class Handler>
XblFunctionContext add(const char* function, XblContextHandle handle, Handlers handlers, Handler* handler,
                       void* handler_context) noexcept {
    const base::FunctionScope scope(function);
    std::shared_ptr<xbl::Context> context;
    if (base::any_null(function, "handler", handler) || FAILED(xbl::find_context(handle, context))) {
        return 0;
    }
    return base::guard_or(XblFunctionContext{0}, function, [&] {
        return (context.get()->*handlers)->add([handler, handler_context](const void* event) {
            handler(static_cast<const Event*>(event), handler_context);
        });
    });
}

HRESULT remove(const char* function, XblContextHandle handle, Handlers handlers, XblFunctionContext token) noexcept {
    const base::FunctionScope scope(function);
    std::shared_ptr<xbl::Context> context;
    const HRESULT hr = xbl::find_context(handle, context);
    if (SUCCEEDED(hr)) {
        (context.get()->*handlers)->remove(token);
    }
    return hr;
}

} // namespace

STDAPI_(XblFunctionContext)
XblAchievementsAddAchievementProgressChangeHandler(_In_ XblContextHandle xblContextHandle,
                                                   _In_ XblAchievementsProgressChangeHandler handler,
                                                   _In_opt_ void* handlerContext) noexcept {
    return add<XblAchievementProgressChangeEventArgs>(__func__, xblContextHandle, &xbl::Context::progress_handlers,
                                                      handler, handlerContext);
}

STDAPI XblAchievementsRemoveAchievementProgressChangeHandler(_In_ XblContextHandle xblContextHandle,
                                                             _In_ XblFunctionContext functionContext) noexcept {
    return remove(__func__, xblContextHandle, &xbl::Context::progress_handlers, functionContext);
}

STDAPI_(XblFunctionContext)
XblAchievementUnlockAddNotificationHandler(_In_ XblContextHandle xblContextHandle,
                                           _In_ XblAchievementUnlockHandler* handler,
                                           _In_opt_ void* handlerContext) noexcept {
    return add<XblAchievementUnlockEvent>(__func__, xblContextHandle, &xbl::Context::unlock_handlers, handler,
                                          handlerContext);
}

STDAPI_(void)
XblAchievementUnlockRemoveNotificationHandler(_In_ XblContextHandle xblContextHandle,
                                              _In_ XblFunctionContext functionContext) noexcept {
    remove(__func__, xblContextHandle, &xbl::Context::unlock_handlers, functionContext);
}
