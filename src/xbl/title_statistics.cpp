// xsapi-c/title_managed_statistics_c.h: writing statistics. The calls have no payload.
#include "xsapi-c/title_managed_statistics_c.h"

#include <cmath>
#include <utility>

#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/service_operation.h"
#include "xbl/title_texts.h"

using namespace xblshim;

namespace {

// False for a statistic that can't be sent.
bool copy_statistic(const char* function, const XblTitleManagedStatistic& from, service::TitleStatistic& to) {
    if (from.statisticName == nullptr) {
        base::refuse(function, "statistics.statisticName", "is null");
        return false;
    }
    if (!base::check_text(function, "statistics.statisticName", from.statisticName)) {
        return false;
    }
    to.name = from.statisticName;
    switch (from.statisticType) {
    case XblTitleManagedStatType::Number:
        if (!std::isfinite(from.numberValue)) {
            base::refuse(function, "statistics.numberValue", "is not a finite number");
            return false;
        }
        to.number = from.numberValue;
        return true;
    case XblTitleManagedStatType::String:
        to.is_text = true;
        to.text = from.stringValue == nullptr ? "" : from.stringValue;
        return base::check_text(function, "statistics.stringValue", from.stringValue);
    }
    base::refuse(function, "statistics.statisticType", "is neither Number nor String");
    return false;
}

HRESULT begin_write(const char* function, xbl::Caller caller, const XblTitleManagedStatistic* statistics, size_t count,
                    bool replace, XAsyncBlock* async) {
    if (count == 0) {
        return base::refuse(function, "statisticsCount", "is 0");
    }
    service::WriteStatistics request;
    request.xuid = caller.context->user->xuid;
    request.scid = caller.state->scid;
    request.replace = replace;
    for (size_t at = 0; at < count; ++at) {
        service::TitleStatistic one;
        if (!copy_statistic(function, statistics[at], one)) {
            return E_INVALIDARG;
        }
        request.statistics.push_back(std::move(one));
    }
    return xbl::begin_service_call(function, std::move(caller), std::move(request), nullptr, async);
}

} // namespace

STDAPI XblTitleManagedStatsWriteAsync(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xboxUserId,
                                      _In_ const XblTitleManagedStatistic* statistics, _In_ size_t statisticsCount,
                                      _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblTitleManagedStatsWriteAsync";
    if (base::any_null(function, "xblContextHandle, statistics, async", xblContextHandle, statistics, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        if (xboxUserId != caller.context->user->xuid) {
            return base::refuse(function, "xboxUserId", "is not the context's user");
        }
        return begin_write(function, std::move(caller), statistics, statisticsCount, true, async);
    });
}

STDAPI XblTitleManagedStatsUpdateStatsAsync(_In_ XblContextHandle xblContextHandle,
                                            _In_ const XblTitleManagedStatistic* statistics,
                                            _In_ size_t statisticsCount, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblTitleManagedStatsUpdateStatsAsync";
    if (base::any_null(function, "xblContextHandle, statistics, async", xblContextHandle, statistics, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        return begin_write(function, std::move(caller), statistics, statisticsCount, false, async);
    });
}

STDAPI XblTitleManagedStatsDeleteStatsAsync(_In_ XblContextHandle xblContextHandle, _In_ const char** statisticNames,
                                            _In_ size_t statisticNamesCount, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblTitleManagedStatsDeleteStatsAsync";
    if (base::any_null(function, "xblContextHandle, statisticNames, async", xblContextHandle, statisticNames, async)) {
        return E_INVALIDARG;
    }
    if (statisticNamesCount == 0) {
        return base::refuse(function, "statisticNamesCount", "is 0");
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        service::DeleteStatistics request;
        request.xuid = caller.context->user->xuid;
        request.scid = caller.state->scid;
        if (!xbl::copy_texts(function, "statisticNames", statisticNames, statisticNamesCount, request.names)) {
            return E_INVALIDARG;
        }
        return xbl::begin_service_call(function, std::move(caller), std::move(request), nullptr, async);
    });
}
