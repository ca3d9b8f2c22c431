#include "xbl/manager/manager.h"

#include <algorithm>
#include <utility>

namespace xblshim::xbl::manager {

HRESULT Manager::add(const std::shared_ptr<GlobalState>& title, std::shared_ptr<runtime::User> user,
                     XTaskQueueHandle queue) {
    const uint64_t xuid = user->xuid;
    if (find(xuid)) {
        return E_UNEXPECTED;
    }
    auto own_queue = std::make_shared<Queue>();
    const HRESULT hr = own_queue->open(queue != nullptr ? queue : title->queue.handle());
    if (FAILED(hr)) {
        return hr;
    }
    const auto added = std::make_shared<LocalUser>(std::move(user), title, std::move(own_queue));
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        if (m_closed) {
            return E_XBL_NOT_INITIALIZED; // the clean-up was faster
        }
        if (!m_users.emplace(xuid, added).second) {
            return E_UNEXPECTED; // another thread was faster
        }
    }
    const HRESULT started = added->start();
    if (FAILED(started)) {
        const std::lock_guard<std::mutex> lock(m_lock);
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
        const std::lock_guard<std::mutex> lock(m_lock);
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
    const std::lock_guard<std::mutex> lock(m_lock);
    const auto found = m_users.find(xuid);
    return found == m_users.end() ? nullptr : found->second;
}

void Manager::do_work(const XblAchievementsManagerEvent** events, size_t* count) {
    const std::lock_guard<std::mutex> lock(m_lock);
    std::vector<Turn> turns;
    for (const auto& [xuid, user] : m_users) {
        turns.push_back(user->take_turn());
    }
    std::vector<std::pair<uint64_t, uint64_t>> synced; // when, who
    for (const auto& turn : turns) {
        if (turn.synced != 0) {
            synced.emplace_back(turn.synced, turn.xuid);
        }
    }
    std::sort(synced.begin(), synced.end());
    std::vector<Told> told;
    for (const auto& [when, xuid] : synced) {
        told.push_back({XblAchievementsManagerEventType::LocalUserInitialStateSynced, xuid, {}});
    }
    for (auto& turn : turns) {
        std::move(turn.events.begin(), turn.events.end(), std::back_inserter(told));
    }
    m_events = EventBatch(told);
    *events = m_events.events();
    *count = m_events.count();
}

void Manager::close() noexcept {
    std::map<uint64_t, std::shared_ptr<LocalUser>> users;
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        m_closed = true;
        users.swap(m_users);
    }
    for (const auto& [xuid, user] : users) {
        user->stop();
    }
}

} // namespace xblshim::xbl::manager
