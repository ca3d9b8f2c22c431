// xsapi-c/presence_c.h: tracked users and titles, and handlers for their presence.
#include <utility>

#include "base/guard.h"
#include "base/mistakes.h"
#include "xbl/context.h"
#include "xbl/presence_handlers.h"
#include "xbl/real_time_handle.h"
#include "xsapi-c/presence_c.h"

using namespace xblshim;

namespace {

template <class Do> HRESULT with_presence(const char* function, XblContextHandle handle, Do what) noexcept {
    return xbl::with_context(function, handle, [&](const xbl::Context& context) { return what(context.presence); });
}

// The handlers of one kind, selected by a pointer to the member of PresenceTracking.
template <class Handlers, class Call>
XblFunctionContext add(const char* function, XblContextHandle handle, const void* handler, Handlers handlers,
                       Call call) noexcept {
    const base::FunctionScope scope(function);
    std::shared_ptr<xbl::Context> context;
    if (base::any_null(function, "handler", handler) || FAILED(xbl::find_context(handle, context))) {
        return 0;
    }
    return base::guard_or(XblFunctionContext{0}, function, [&] {
        auto& tracking = *context->presence;
        return (tracking.*handlers)->add(std::move(call), tracking.tokens());
    });
}

// Tracks a resource and opens the handle of the older functions for it.
template <class Begin, class End>
HRESULT subscribe(const char* function, xbl::RealTimeKind kind, const Begin& begin, const End& end,
                  XblRealTimeActivitySubscriptionHandle* handle) {
    begin();
    try {
        *handle = xbl::open_real_time_handle(kind, end, function);
    } catch (...) {
        end();
        throw;
    }
    return S_OK;
}

} // namespace

STDAPI_(XblFunctionContext)
XblPresenceAddDevicePresenceChangedHandler(_In_ XblContextHandle xblContextHandle,
                                           _In_ XblPresenceDevicePresenceChangedHandler* handler,
                                           _In_opt_ void* context) noexcept {
    return add(__func__, xblContextHandle, reinterpret_cast<const void*>(handler), &xbl::PresenceTracking::devices,
               [handler, context](const void* event) {
                   const auto& change = *static_cast<const xblshim_device_presence_change*>(event);
                   handler(context, change.xuid, static_cast<XblPresenceDeviceType>(change.device_type),
                           change.logged_on != 0);
               });
}

STDAPI XblPresenceRemoveDevicePresenceChangedHandler(_In_ XblContextHandle xblContextHandle,
                                                     _In_ XblFunctionContext token) noexcept {
    return with_presence(__func__, xblContextHandle, [&](const auto& presence) {
        presence->devices->remove(token);
        return S_OK;
    });
}

STDAPI_(XblFunctionContext)
XblPresenceAddTitlePresenceChangedHandler(_In_ XblContextHandle xblContextHandle,
                                          _In_ XblPresenceTitlePresenceChangedHandler* handler,
                                          _In_opt_ void* context) noexcept {
    return add(__func__, xblContextHandle, reinterpret_cast<const void*>(handler), &xbl::PresenceTracking::titles,
               [handler, context](const void* event) {
                   const auto& change = *static_cast<const xblshim_title_presence_change*>(event);
                   handler(context, change.xuid, change.title_id, static_cast<XblPresenceTitleState>(change.state));
               });
}

STDAPI XblPresenceRemoveTitlePresenceChangedHandler(_In_ XblContextHandle xblContextHandle,
                                                    _In_ XblFunctionContext token) noexcept {
    return with_presence(__func__, xblContextHandle, [&](const auto& presence) {
        presence->titles->remove(token);
        return S_OK;
    });
}

STDAPI XblPresenceTrackUsers(_In_ XblContextHandle xblContextHandle, _In_ const uint64_t* xuids,
                             _In_ size_t xuidsCount) noexcept {
    if (base::any_null(__func__, "xblContextHandle, xuids", xblContextHandle, xuids)) {
        return E_INVALIDARG;
    }
    return with_presence(__func__, xblContextHandle, [&](const auto& presence) {
        presence->track_users(xuids, xuidsCount);
        return S_OK;
    });
}

STDAPI XblPresenceStopTrackingUsers(_In_ XblContextHandle xblContextHandle, _In_ const uint64_t* xuids,
                                    _In_ size_t xuidsCount) noexcept {
    if (base::any_null(__func__, "xblContextHandle, xuids", xblContextHandle, xuids)) {
        return E_INVALIDARG;
    }
    return with_presence(__func__, xblContextHandle, [&](const auto& presence) {
        presence->stop_tracking_users(xuids, xuidsCount);
        return S_OK;
    });
}

STDAPI XblPresenceTrackAdditionalTitles(_In_ XblContextHandle xblContextHandle, _In_ const uint32_t* titleIds,
                                        _In_ size_t titleIdsCount) noexcept {
    if (base::any_null(__func__, "xblContextHandle, titleIds", xblContextHandle, titleIds)) {
        return E_INVALIDARG;
    }
    return with_presence(__func__, xblContextHandle, [&](const auto& presence) {
        presence->titles->track_titles(titleIds, titleIdsCount);
        return S_OK;
    });
}

STDAPI XblPresenceStopTrackingAdditionalTitles(_In_ XblContextHandle xblContextHandle, _In_ const uint32_t* titleIds,
                                               _In_ size_t titleIdsCount) noexcept {
    if (base::any_null(__func__, "xblContextHandle, titleIds", xblContextHandle, titleIds)) {
        return E_INVALIDARG;
    }
    return with_presence(__func__, xblContextHandle, [&](const auto& presence) {
        presence->titles->stop_tracking_titles(titleIds, titleIdsCount);
        return S_OK;
    });
}

STDAPI
XblPresenceSubscribeToDevicePresenceChange(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xuid,
                                           _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle) noexcept {
    constexpr const char* function = "XblPresenceSubscribeToDevicePresenceChange";
    if (base::any_null(function, "xblContextHandle, subscriptionHandle", xblContextHandle, subscriptionHandle)) {
        return E_INVALIDARG;
    }
    *subscriptionHandle = nullptr;
    return with_presence(function, xblContextHandle, [&](const auto& presence) {
        return subscribe(
            function, xbl::RealTimeKind::Device, [&] { presence->track_users(&xuid, 1); },
            [presence, xuid] { presence->stop_tracking_users(&xuid, 1); }, subscriptionHandle);
    });
}

STDAPI
XblPresenceUnsubscribeFromDevicePresenceChange(_In_ XblContextHandle xblContextHandle,
                                               _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle) noexcept {
    return xbl::unsubscribe(__func__, "xblContextHandle, subscriptionHandle", xbl::RealTimeKind::Device,
                            xblContextHandle, subscriptionHandle);
}

STDAPI
XblPresenceSubscribeToTitlePresenceChange(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xuid,
                                          _In_ uint32_t titleId,
                                          _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle) noexcept {
    constexpr const char* function = "XblPresenceSubscribeToTitlePresenceChange";
    if (base::any_null(function, "xblContextHandle, subscriptionHandle", xblContextHandle, subscriptionHandle)) {
        return E_INVALIDARG;
    }
    *subscriptionHandle = nullptr;
    return with_presence(function, xblContextHandle, [&](const auto& presence) {
        return subscribe(
            function, xbl::RealTimeKind::Title,
            [&] {
                presence->titles->track_titles(&titleId, 1);
                presence->track_users(&xuid, 1);
            },
            [presence, xuid, titleId] {
                presence->stop_tracking_users(&xuid, 1);
                presence->titles->stop_tracking_titles(&titleId, 1);
            },
            subscriptionHandle);
    });
}

STDAPI
XblPresenceUnsubscribeFromTitlePresenceChange(_In_ XblContextHandle xblContextHandle,
                                              _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle) noexcept {
    return xbl::unsubscribe(__func__, "xblContextHandle, subscriptionHandle", xbl::RealTimeKind::Title,
                            xblContextHandle, subscriptionHandle);
}
