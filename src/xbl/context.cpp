// xsapi-c/xbox_live_context_c.h
#include "xbl/context.h"

#include "base/counted_handle.h"
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "runtime/game_event.h"
#include "xbl/global_state.h"
#include "xsapi-c/xbox_live_context_c.h"

namespace xblshim::xbl {

using service::SubscriptionKind;

Context::Context(std::shared_ptr<runtime::User> of)
    : user(std::move(of)), progress_handlers(std::make_shared<EventHandlers>(SubscriptionKind::Progress, user->xuid)),
      unlock_handlers(std::make_shared<EventHandlers>(SubscriptionKind::Unlocks, user->xuid)),
      statistic_handlers(std::make_shared<StatisticHandlers>(user->xuid)), presence(PresenceTracking::make(user->xuid)),
      relationship_handlers(std::make_shared<EventHandlers>(SubscriptionKind::Relationships, user->xuid)),
      real_time(RealTimeActivity::of(user->xuid)) {}

const std::string& Context::play_session() {
    std::call_once(m_play_session_made, [this] { m_play_session = runtime::new_play_session(); });
    return m_play_session;
}

void Context::close() noexcept {
    progress_handlers->close();
    unlock_handlers->close();
    statistic_handlers->close();
    presence->close();
    relationship_handlers->close();
    std::call_once(m_closed, [this] { real_time->leave(); });
}

HRESULT find_context(XblContextHandle handle, std::shared_ptr<Context>& context) noexcept {
    if (base::any_null(base::FunctionScope::name(), "the context", handle)) {
        return E_INVALIDARG;
    }
    if (base::in_forked_child()) {
        return E_XBL_NOT_INITIALIZED;
    }
    context = base::HandleTable::instance().get<Context>(base::HandleKind::Context, handle);
    return context ? S_OK : E_HANDLE;
}

} // namespace xblshim::xbl

using namespace xblshim;

STDAPI XblContextCreateHandle(_In_ XblUserHandle user, _Out_ XblContextHandle* context) noexcept {
    const base::FunctionScope scope(__func__);
    if (base::any_null(__func__, "user, context", user, context)) {
        return E_INVALIDARG;
    }
    *context = nullptr;
    if (!xbl::current_state()) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    std::shared_ptr<runtime::User> found;
    const HRESULT hr = runtime::require_user(user, found);
    if (FAILED(hr)) {
        return hr;
    }
    return base::guard(__func__, [&] {
        auto& table = base::HandleTable::instance();
        const uint64_t token = table.insert(base::HandleKind::Context, std::make_shared<xbl::Context>(std::move(found)),
                                            "XblContextCreateHandle");
        *context = base::HandleTable::to_handle<XblContextHandle>(token);
        return S_OK;
    });
}

STDAPI XblContextDuplicateHandle(_In_ XblContextHandle xboxLiveContextHandle,
                                 _Out_ XblContextHandle* duplicatedHandle) noexcept {
    return base::duplicate_handle(__func__, "xboxLiveContextHandle, duplicatedHandle", base::HandleKind::Context,
                                  xboxLiveContextHandle, duplicatedHandle, E_XBL_NOT_INITIALIZED);
}

STDAPI_(void) XblContextCloseHandle(_In_ XblContextHandle xboxLiveContextHandle) noexcept {
    const auto context = base::close_handle<xbl::Context>(base::HandleKind::Context, xboxLiveContextHandle);
    if (context) {
        context->close();
    }
}

STDAPI XblContextGetUser(_In_ XblContextHandle context, _Out_ XblUserHandle* user) noexcept {
    if (base::any_null(__func__, "context, user", context, user)) {
        return E_INVALIDARG;
    }
    *user = nullptr;
    std::shared_ptr<xbl::Context> found;
    const HRESULT hr = xbl::find_context(context, found);
    if (FAILED(hr)) {
        return hr;
    }
    return base::guard(__func__, [&] {
        *user = runtime::open_user_handle(found->user, "XblContextGetUser");
        return S_OK;
    });
}

STDAPI XblContextGetXboxUserId(_In_ XblContextHandle context, _Out_ uint64_t* xboxUserId) noexcept {
    if (base::any_null(__func__, "context, xboxUserId", context, xboxUserId)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<xbl::Context> found;
    const HRESULT hr = xbl::find_context(context, found);
    if (SUCCEEDED(hr)) {
        *xboxUserId = found->user->xuid;
    }
    return hr;
}
