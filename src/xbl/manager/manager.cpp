#include "xbl/manager/manager.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace xblshim::xbl::manager {

HRESULT Manager::add(const std::shared_ptr<GlobalState>& title, std::shared_ptr<runtime::User> user,
                     XTaskQueueHandle queue) {
    const uint64_t xuid = user->xuid;
    if (find(xuid)) {
        return E_UNEXPECTED;
    }
    auto own_queue = std::make_shared<Queue>();
    const HRESULT hr = own_queue->open(queue != nullptr ? queue : title->queue.handle(), title->queue.handle());
    if (FAILED(hr)) {
        return hr;
    }
    const auto added = std::make_shared<LocalUser>(std::move(user), title, std::move(own_queue));
    {
        const std::lock_guard lock(m_lock);
        if (m_closed) {
            return E_XBL_NOT_INITIALIZED; // the clean-up was faster
        }
        if (!m_users.emplace(xuid, added).second) {
            return E_UNEXPECTED; // another thread was faster
        }
    }
    const HRESULT started = added->start();
    if (FAILED(started)) {
        const std::lock_guard lock(m_lock);
        const auto found = m_users.find(xuid);
        if (found != m_users.end() && found->second == added) {
            m_users.erase(found);
        }
    }
    return started;
}

HRESULT Manager::remove(uint64_t xuid) {
    std::shared_ptr<LocalUser> removed;
    {
        const std::lock_guard lock(m_lock);
        const auto found = m_users.find(xuid);
        if (found == m_users.end()) {
            return E_BOUNDS;
        }
        removed = std::move(found->second);
        m_users.erase(found);
    }
    removed->stop();
    return S_OK;
}

std::shared_ptr<LocalUser> Manager::find(uint64_t xuid) const {
    const std::lock_guard lock(m_lock);
    const auto found = m_users.find(xuid);
    return found == m_users.end() ? nullptr : found->second;
}

std::vector<TitleEvent> Manager::take_turns() {
    const std::lock_guard lock(m_lock);
    // First everything that allocates: after a failure the users keep their turns.
    std::vector<Turn> turns;
    std::vector<std::pair<uint64_t, uint64_t>> synced; // time and user
    std::vector<TitleEvent> events;
    size_t event_count = m_left.size() + m_users.size();
    for (const auto& [xuid, user] : m_users) {
        user->prepare_turn();
        event_count += user->events_of_turn();
    }
    turns.reserve(m_users.size());
    synced.reserve(m_users.size());
    events.reserve(event_count);

    for (const auto& [xuid, user] : m_users) {
        turns.push_back(user->take_turn());
    }
    for (const auto& turn : turns) {
        if (turn.synced != 0) {
            synced.emplace_back(turn.synced, turn.xuid);
        }
    }
    std::sort(synced.begin(), synced.end());
    std::move(m_left.begin(), m_left.end(), std::back_inserter(events));
    m_left.clear();
    for (const auto& [when, xuid] : synced) {
        events.push_back({XblAchievementsManagerEventType::LocalUserInitialStateSynced, xuid, {}});
    }
    for (auto& turn : turns) {
        std::move(turn.events.begin(), turn.events.end(), std::back_inserter(events));
    }
    return events;
}

void Manager::read_again() noexcept {
    for (uint64_t last = 0;;) {
        std::shared_ptr<LocalUser> user;
        {
            const std::lock_guard lock(m_lock);
            const auto next = m_users.upper_bound(last);
            if (next == m_users.end()) {
                return;
            }
            last = next->first;
            user = next->second;
        }
        user->read_again();
    }
}

void Manager::do_work(const XblAchievementsManagerEvent** events, size_t* count) {
    read_again();
    std::vector<TitleEvent> taken = take_turns();
    EventBatch batch; // finally the previous batch, which is released without the lock
    try {
        batch = EventBatch(taken);
    } catch (...) {
        const std::lock_guard lock(m_lock);
        if (m_left.empty()) {
            m_left = std::move(taken); // the cache contains them already
        } else {
            std::move(taken.begin(), taken.end(), std::back_inserter(m_left));
        }
        throw;
    }
    const std::lock_guard lock(m_lock);
    std::swap(m_events, batch);
    *events = m_events.events();
    *count = m_events.count();
}

void Manager::close() noexcept {
    std::map<uint64_t, std::shared_ptr<LocalUser>> users;
    {
        const std::lock_guard lock(m_lock);
        m_closed = true;
        users.swap(m_users);
    }
    for (const auto& [xuid, user] : users) {
        user->stop();
    }
}

} // namespace xblshim::xbl::manager
