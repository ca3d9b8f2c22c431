// xsapi-c/real_time_activity_c.h: the functions of a subscription's handle.
#include "xbl/real_time_handle.h"

#include <atomic>

#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "xbl/context.h"

namespace xblshim::xbl {
namespace {

std::shared_ptr<RealTimeHandle> find(XblRealTimeActivitySubscriptionHandle handle) noexcept {
    return base::in_forked_child()
               ? nullptr
               : base::HandleTable::instance().get<RealTimeHandle>(base::HandleKind::RealTimeSubscription, handle);
}

} // namespace

XblRealTimeActivitySubscriptionHandle open_real_time_handle(RealTimeKind kind, std::function<void()> end,
                                                            const char* created_by) {
    static std::atomic<uint32_t> last{0};
    auto object = std::make_shared<RealTimeHandle>(RealTimeHandle{kind, ++last, std::move(end)});
    auto& table = base::HandleTable::instance();
    return table.to_handle<XblRealTimeActivitySubscriptionHandle>(
        table.insert(base::HandleKind::RealTimeSubscription, std::move(object), created_by));
}

HRESULT close_real_time_handle(RealTimeKind kind, XblRealTimeActivitySubscriptionHandle handle) {
    const auto found = find(handle);
    if (!found || found->kind != kind) {
        return E_HANDLE;
    }
    auto& table = base::HandleTable::instance();
    bool last = false;
    if (table.release(base::HandleKind::RealTimeSubscription, table.to_token(handle), last) == nullptr) {
        return E_HANDLE;
    }
    found->end();
    return S_OK;
}

HRESULT unsubscribe(const char* function, const char* names, RealTimeKind kind, XblContextHandle context,
                    XblRealTimeActivitySubscriptionHandle handle) noexcept {
    if (base::any_null(function, names, context, handle)) {
        return E_INVALIDARG;
    }
    return with_context(function, context, [&](const Context&) { return close_real_time_handle(kind, handle); });
}

} // namespace xblshim::xbl

using namespace xblshim;

STDAPI XblRealTimeActivitySubscriptionGetState(_In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
                                               _Out_ XblRealTimeActivitySubscriptionState* state) noexcept {
    if (base::any_null(__func__, "subscriptionHandle, state", subscriptionHandle, state)) {
        return E_INVALIDARG;
    }
    *state = XblRealTimeActivitySubscriptionState::Unknown;
    return xbl::find(subscriptionHandle) ? S_OK : E_HANDLE;
}

STDAPI XblRealTimeActivitySubscriptionGetId(_In_ XblRealTimeActivitySubscriptionHandle subscriptionHandle,
                                            _Out_ uint32_t* id) noexcept {
    if (base::any_null(__func__, "subscriptionHandle, id", subscriptionHandle, id)) {
        return E_INVALIDARG;
    }
    *id = 0;
    const auto found = xbl::find(subscriptionHandle);
    if (!found) {
        return E_HANDLE;
    }
    *id = found->id;
    return S_OK;
}
