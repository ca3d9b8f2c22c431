#include "xbl/real_time_activity.h"

#include <map>
#include <utility>

#include "base/never_destroyed.h"
#include "base/process.h"

namespace xblshim::xbl {
namespace {

using service::SubscriptionKind;

class StateHandlers final : public EventHandlers {
public:
    explicit StateHandlers(uint64_t xuid) noexcept : EventHandlers(SubscriptionKind::Connection, xuid) {}
    void on_connection(const xblshim_connection_change& change) noexcept override { deliver(&change); }
};

class ResyncHandlers final : public EventHandlers {
public:
    explicit ResyncHandlers(uint64_t xuid) noexcept : EventHandlers(SubscriptionKind::Connection, xuid) {}
    void on_resync() noexcept override { deliver(nullptr); }
};

struct Users {
    std::mutex lock; // lock "real-time users": a leaf
    std::map<uint64_t, std::shared_ptr<RealTimeActivity>> by_xuid;
};

Users& users() {
    static base::NeverDestroyed<Users> all;
    return *all;
}

TokenCounter& tokens() noexcept {
    static TokenCounter all{0};
    return all;
}

} // namespace

RealTimeActivity::RealTimeActivity(uint64_t xuid)
    : m_xuid(xuid), m_states(std::make_shared<StateHandlers>(xuid)), m_resyncs(std::make_shared<ResyncHandlers>(xuid)),
      m_activations(std::make_shared<EventHandlers>(SubscriptionKind::Connection, xuid, true)) {}

std::shared_ptr<RealTimeActivity> RealTimeActivity::of(uint64_t xuid) {
    Users& all = users();
    const std::lock_guard lock(all.lock);
    auto found = all.by_xuid.find(xuid);
    if (found == all.by_xuid.end()) {
        found = all.by_xuid.emplace(xuid, std::make_shared<RealTimeActivity>(xuid)).first;
    }
    ++found->second->m_contexts;
    return found->second;
}

void RealTimeActivity::leave() noexcept {
    if (base::in_forked_child()) {
        return;
    }
    std::shared_ptr<RealTimeActivity> last; // a context that is created meanwhile gets a new one
    {
        Users& all = users();
        const std::lock_guard lock(all.lock);
        if (--m_contexts != 0) {
            return;
        }
        const auto found = all.by_xuid.find(m_xuid);
        last = std::move(found->second);
        all.by_xuid.erase(found);
    }
    m_states->close();
    m_resyncs->close();
    m_activations->close();
}

XblFunctionContext RealTimeActivity::add_state_handler(EventHandlers::Call call) {
    return m_states->add(std::move(call), tokens());
}

XblFunctionContext RealTimeActivity::add_resync_handler(EventHandlers::Call call) {
    return m_resyncs->add(std::move(call), tokens());
}

void RealTimeActivity::activate() {
    // Without the lock: the end of a cleaned-up start may run in here, and title code with it.
    const XblFunctionContext token = m_activations->add([](const void*) {});
    try {
        const std::lock_guard lock(m_lock);
        m_activated.push_back(token);
    } catch (...) {
        m_activations->remove(token);
        throw;
    }
}

void RealTimeActivity::deactivate() noexcept {
    XblFunctionContext token = 0;
    {
        const std::lock_guard lock(m_lock);
        if (m_activated.empty()) {
            return;
        }
        token = m_activated.back();
        m_activated.pop_back();
    }
    m_activations->remove(token);
}

} // namespace xblshim::xbl
