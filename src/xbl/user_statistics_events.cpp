// xsapi-c/user_statistics_c.h: tracked statistics, and handlers for their changes.
#include <utility>
#include <vector>

#include "base/guard.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/context.h"
#include "xbl/real_time_handle.h"
#include "xbl/statistic_handlers.h"
#include "xsapi-c/user_statistics_c.h"

using namespace xblshim;

namespace {

// E_INVALIDARG unless there are users and names. Sets `statistics` to all combinations. Throws std::bad_alloc.
HRESULT statistics_of(const char* function, const uint64_t* xuids, size_t xuid_count, const char* scid,
                      const char* const* names, size_t name_count, std::vector<xbl::TrackedResource>& statistics) {
    if (xuid_count == 0 || name_count == 0) {
        return base::refuse(function, xuid_count == 0 ? "xboxUserIdsCount" : "statisticNamesCount", "is 0");
    }
    if (!base::check_text(function, "serviceConfigurationId", scid)) {
        return E_INVALIDARG;
    }
    for (size_t at = 0; at < name_count; ++at) {
        if (names[at] == nullptr) {
            return base::refuse(function, "statisticNames", "has a null element");
        }
        if (!base::check_text(function, "statisticNames", names[at])) {
            return E_INVALIDARG;
        }
    }
    for (size_t user = 0; user < xuid_count; ++user) {
        for (size_t at = 0; at < name_count; ++at) {
            statistics.push_back({xuids[user], 0, scid, names[at]});
        }
    }
    return S_OK;
}

template <class Do>
HRESULT with_statistics(const char* function, XblContextHandle handle, const uint64_t* xuids, size_t xuid_count,
                        const char* scid, const char* const* names, size_t name_count, Do what) noexcept {
    if (base::any_null(function, "xblContextHandle, xboxUserIds, serviceConfigurationId, statisticNames", handle, xuids,
                       scid, names)) {
        return E_INVALIDARG;
    }
    return base::guard(function, [&]() -> HRESULT {
        std::vector<xbl::TrackedResource> statistics;
        HRESULT hr = statistics_of(function, xuids, xuid_count, scid, names, name_count, statistics);
        if (FAILED(hr)) {
            return hr;
        }
        std::shared_ptr<xbl::Context> context;
        hr = xbl::find_context(handle, context);
        return FAILED(hr) ? hr : what(*context, statistics);
    });
}

} // namespace

STDAPI_(XblFunctionContext)
XblUserStatisticsAddStatisticChangedHandler(_In_ XblContextHandle xblContextHandle,
                                            _In_ XblStatisticChangedHandler handler,
                                            _In_opt_ void* handlerContext) noexcept {
    const base::FunctionScope scope(__func__);
    std::shared_ptr<xbl::Context> context;
    if (base::any_null(__func__, "handler", handler) || FAILED(xbl::find_context(xblContextHandle, context))) {
        return 0;
    }
    return base::guard_or(XblFunctionContext{0}, __func__, [&] {
        return context->statistic_handlers->add([handler, handlerContext](const void* event) {
            handler(*static_cast<const XblStatisticChangeEventArgs*>(event), handlerContext);
        });
    });
}

STDAPI_(void)
XblUserStatisticsRemoveStatisticChangedHandler(_In_ XblContextHandle xblContextHandle,
                                               _In_ XblFunctionContext context) noexcept {
    std::shared_ptr<xbl::Context> found;
    if (xblContextHandle != nullptr && SUCCEEDED(xbl::find_context(xblContextHandle, found))) {
        found->statistic_handlers->remove(context);
    }
}

STDAPI XblUserStatisticsTrackStatistics(_In_ XblContextHandle xblContextHandle, _In_ const uint64_t* xboxUserIds,
                                        _In_ size_t xboxUserIdsCount, _In_z_ const char* serviceConfigurationId,
                                        _In_ const char** statisticNames, _In_ size_t statisticNamesCount) noexcept {
    return with_statistics(__func__, xblContextHandle, xboxUserIds, xboxUserIdsCount, serviceConfigurationId,
                           statisticNames, statisticNamesCount, [](xbl::Context& context, const auto& statistics) {
                               context.statistic_handlers->track(statistics);
                               return S_OK;
                           });
}

STDAPI XblUserStatisticsStopTrackingStatistics(_In_ XblContextHandle xblContextHandle, _In_ const uint64_t* xboxUserIds,
                                               _In_ size_t xboxUserIdsCount, _In_z_ const char* serviceConfigurationId,
                                               _In_ const char** statisticNames,
                                               _In_ size_t statisticNamesCount) noexcept {
    return with_statistics(__func__, xblContextHandle, xboxUserIds, xboxUserIdsCount, serviceConfigurationId,
                           statisticNames, statisticNamesCount, [](xbl::Context& context, const auto& statistics) {
                               context.statistic_handlers->stop_tracking(statistics);
                               return S_OK;
                           });
}

STDAPI XblUserStatisticsStopTrackingUsers(_In_ XblContextHandle xblContextHandle, _In_ const uint64_t* xboxUserIds,
                                          _In_ size_t xboxUserIdsCount) noexcept {
    const char* const function = __func__;
    if (base::any_null(function, "xblContextHandle, xboxUserIds", xblContextHandle, xboxUserIds)) {
        return E_INVALIDARG;
    }
    if (xboxUserIdsCount == 0) {
        return base::refuse(function, "xboxUserIdsCount", "is 0");
    }
    return xbl::with_context(function, xblContextHandle, [&](const xbl::Context& context) {
        context.statistic_handlers->stop_tracking_users(xboxUserIds, xboxUserIdsCount);
        return S_OK;
    });
}

STDAPI
XblUserStatisticsSubscribeToStatisticChange(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xboxUserId,
                                            _In_z_ const char* serviceConfigurationId, _In_z_ const char* statisticName,
                                            _Out_ XblRealTimeActivitySubscriptionHandle* subscriptionHandle) noexcept {
    constexpr const char* function = "XblUserStatisticsSubscribeToStatisticChange";
    if (base::any_null(function, "statisticName, subscriptionHandle", statisticName, subscriptionHandle)) {
        return E_INVALIDARG;
    }
    *subscriptionHandle = nullptr;
    return with_statistics(function, xblContextHandle, &xboxUserId, 1, serviceConfigurationId, &statisticName, 1,
                           [&](xbl::Context& context, const auto& statistics) {
                               const auto handlers = context.statistic_handlers;
                               const auto end = [handlers, statistics] { handlers->stop_tracking(statistics); };
                               handlers->track(statistics);
                               try {
                                   *subscriptionHandle =
                                       xbl::open_real_time_handle(xbl::RealTimeKind::Statistic, end, function);
                               } catch (...) {
                                   end();
                                   throw;
                               }
                               return S_OK;
                           });
}

STDAPI XblUserStatisticsUnsubscribeFromStatisticChange(
    _In_ XblContextHandle xblContextHandle, _In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle) noexcept {
    return xbl::unsubscribe(__func__, "xblContextHandle, subscriptionHandle", xbl::RealTimeKind::Statistic,
                            xblContextHandle, subscriptionHandle);
}
