#include "xbl/tracked_handlers.h"

#include "xbl/global_state.h"

namespace xblshim::xbl {

std::shared_ptr<GlobalState> TrackedHandlers::current() { return current_state(); }

void TrackedHandlers::subscribe_locked(const std::shared_ptr<GlobalState>& state) {
    if (!has_handlers_locked()) {
        unsubscribe_locked();
        return;
    }
    if (!belongs_to(state)) {
        return;
    }
    const std::set<TrackedResource> wanted = wanted_locked(*state);
    for (auto it = m_subscriptions.begin(); it != m_subscriptions.end();) {
        if (wanted.count(it->first) == 0 || it->second->ended()) { // by a refusal, or by a clean-up
            it->second->cancel();
            it = m_subscriptions.erase(it);
        } else {
            ++it;
        }
    }
    for (const TrackedResource& resource : wanted) {
        if (m_subscriptions.count(resource) != 0) {
            continue;
        }
        service::SubscriptionRequest request;
        request.kind = m_kind;
        request.xuid = resource.xuid;
        request.title_id = resource.title_id;
        request.scid = resource.scid;
        request.name = resource.name;
        request.caller = m_xuid;
        const auto place = m_subscriptions.emplace(resource, nullptr).first;
        try {
            place->second = service::subscribe(std::move(request), shared_from_this());
        } catch (...) {
            m_subscriptions.erase(place);
            throw;
        }
    }
}

void TrackedHandlers::unsubscribe_locked() noexcept {
    for (const auto& [resource, subscription] : m_subscriptions) {
        subscription->cancel();
    }
    m_subscriptions.clear();
    m_resyncs_left = 0;
}

bool TrackedHandlers::is_new_resync_locked() noexcept {
    if (m_resyncs_left > 0) {
        --m_resyncs_left;
        return false;
    }
    m_resyncs_left = m_subscriptions.empty() ? 0 : m_subscriptions.size() - 1;
    return true;
}

} // namespace xblshim::xbl
