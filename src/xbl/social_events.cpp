// xsapi-c/social_c.h: handlers for changes.
#include <utility>

#include "base/guard.h"
#include "base/mistakes.h"
#include "xbl/context.h"
#include "xbl/real_time_handle.h"
#include "xsapi-c/social_c.h"

using namespace xblshim;

namespace {

// Both kinds of handlers use one subscription, with tokens of one counter. Each one calls the title for its own events
// only.
HRESULT add_social_handler(const char* function, XblContextHandle handle, xbl::EventHandlers::Call call,
                           XblFunctionContext& token) noexcept {
    return xbl::with_context(function, handle, [&](xbl::Context& context) {
        token = context.relationship_handlers->add(std::move(call));
        return S_OK;
    });
}

HRESULT remove_social_handler(const char* function, XblContextHandle handle, XblFunctionContext token) noexcept {
    const base::FunctionScope scope(function);
    std::shared_ptr<xbl::Context> context;
    const HRESULT hr = xbl::find_context(handle, context);
    if (SUCCEEDED(hr)) {
        context->relationship_handlers->remove(token);
    }
    return hr;
}

bool is_of_requests(const xblshim_relationship_change& change) noexcept {
    return change.notification == static_cast<uint32_t>(XblSocialNotificationType::IncomingFriendRequestCountChanged);
}

} // namespace

STDAPI_(XblFunctionContext)
XblSocialAddSocialRelationshipChangedHandler(_In_ XblContextHandle xboxLiveContext,
                                             _In_ XblSocialRelationshipChangedHandler handler,
                                             _In_opt_ void* handlerContext) noexcept {
    const base::FunctionScope scope(__func__);
    XblFunctionContext token = 0;
    if (base::any_null(__func__, "xboxLiveContext, handler", xboxLiveContext, handler)) {
        return 0;
    }
    const auto call = [handler, handlerContext](const void* event) {
        const auto& change = *static_cast<const xblshim_relationship_change*>(event);
        if (!is_of_requests(change)) {
            // The title's struct has no const here; the event owns what it points to nevertheless.
            const XblSocialRelationshipChangeEventArgs args{
                change.xuid, static_cast<XblSocialNotificationType>(change.notification),
                const_cast<uint64_t*>(change.xuids), static_cast<size_t>(change.xuids_count)};
            handler(&args, handlerContext);
        }
    };
    add_social_handler(__func__, xboxLiveContext, call, token);
    return token;
}

STDAPI XblSocialRemoveSocialRelationshipChangedHandler(_In_ XblContextHandle xboxLiveContext,
                                                       _In_ XblFunctionContext handlerFunctionContext) noexcept {
    return remove_social_handler(__func__, xboxLiveContext, handlerFunctionContext);
}

STDAPI XblSocialAddFriendRequestCountChangedHandler(_In_ XblContextHandle xboxLiveContext,
                                                    _In_ XblSocialIncomingFriendRequestCountChangedHandler handler,
                                                    _In_opt_ void* handlerContext,
                                                    _Out_ XblFunctionContext* handlerFunctionContext) noexcept {
    const base::FunctionScope scope(__func__);
    if (base::any_null(__func__, "xboxLiveContext, handler, handlerFunctionContext", xboxLiveContext, handler,
                       handlerFunctionContext)) {
        return E_INVALIDARG;
    }
    const auto call = [handler, handlerContext](const void* event) {
        const auto& change = *static_cast<const xblshim_relationship_change*>(event);
        if (is_of_requests(change)) {
            const XblSocialFriendRequestCountChangedEventArgs args{change.xuid,
                                                                   static_cast<size_t>(change.request_count)};
            handler(&args, handlerContext);
        }
    };
    *handlerFunctionContext = 0;
    return add_social_handler(__func__, xboxLiveContext, call, *handlerFunctionContext);
}

STDAPI XblSocialRemoveFriendRequestCountChangedHandler(_In_ XblContextHandle xboxLiveContext,
                                                       _In_ XblFunctionContext handlerFunctionContext) noexcept {
    return remove_social_handler(__func__, xboxLiveContext, handlerFunctionContext);
}

STDAPI
XblSocialSubscribeToSocialRelationshipChange(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t /*xboxUserId*/,
                                             _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle) noexcept {
    constexpr const char* function = "XblSocialSubscribeToSocialRelationshipChange";
    if (base::any_null(function, "xboxLiveContext, subscriptionHandle", xboxLiveContext, subscriptionHandle)) {
        return E_INVALIDARG;
    }
    *subscriptionHandle = nullptr;
    return xbl::with_context(function, xboxLiveContext, [&](const xbl::Context&) {
        // Has no effect on events: handlers subscribe by themselves.
        *subscriptionHandle = xbl::open_real_time_handle(xbl::RealTimeKind::Relationships, [] {}, function);
        return S_OK;
    });
}

STDAPI XblSocialUnsubscribeFromSocialRelationshipChange(
    _In_ XblContextHandle xboxLiveContext, _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle) noexcept {
    return xbl::unsubscribe(__func__, "xboxLiveContext, subscriptionHandle", xbl::RealTimeKind::Relationships,
                            xboxLiveContext, subscriptionHandle);
}
