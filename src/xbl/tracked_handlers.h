// A context's handlers for events of several resources. Each resource has a subscription while it is tracked and there
// is a handler.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "xbl/event_handlers.h"

namespace xblshim::xbl {

// The resource of one subscription. Members that its kind does not need are empty.
struct TrackedResource {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid;
    std::string name;

    bool operator<(const TrackedResource& other) const {
        return std::tie(xuid, title_id, scid, name) < std::tie(other.xuid, other.title_id, other.scid, other.name);
    }
};

class TrackedHandlers : public EventHandlers {
public:
    // `caller`: the user whose connection the subscriptions use.
    TrackedHandlers(service::SubscriptionKind kind, uint64_t caller) noexcept : EventHandlers(kind, caller) {}

protected:
    // Changes the tracked resources under the lock, then the subscriptions. Throws std::bad_alloc.
    template <class Change> void change(Change what) {
        const auto state = current(); // released after the lock, as in EventHandlers::add
        const std::lock_guard lock(m_lock);
        what();
        subscribe_locked(state);
    }
    // The tracked resources, under the lock.
    virtual std::set<TrackedResource> wanted_locked(const GlobalState& state) const = 0;

    void subscribe_locked(const std::shared_ptr<GlobalState>& state) final;
    void unsubscribe_locked() noexcept final;
    // Whether a resync of a subscription is the first of those that the connection sends to all of them: tracked
    // resources are then read once.
    bool is_new_resync_locked() noexcept;

private:
    static std::shared_ptr<GlobalState> current();

    std::map<TrackedResource, std::shared_ptr<service::Subscription>> m_subscriptions;
    size_t m_resyncs_left = 0; // of the last resync
};

} // namespace xblshim::xbl
