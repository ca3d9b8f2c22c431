// The achievements manager between one XblInitialize and its clean-up: the users, and the events of the last DoWork.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "xbl/manager/local_user.h"

namespace xblshim::xbl::manager {

class Manager {
public:
    Manager() = default;
    Manager(const Manager&) = delete;
    Manager& operator=(const Manager&) = delete;
    ~Manager() { close(); }

    // `queue` may be null: the library's own queue. These functions throw std::bad_alloc.
    HRESULT add(const std::shared_ptr<GlobalState>& title, std::shared_ptr<runtime::User> user, XTaskQueueHandle queue);
    HRESULT remove(uint64_t xuid);
    // Null when the user was not added.
    std::shared_ptr<LocalUser> find(uint64_t xuid) const;
    void do_work(const XblAchievementsManagerEvent** events, size_t* count);
    // Removes all users, regardless of fetches in progress. None can be added afterwards.
    void close() noexcept;

private:
    void read_again() noexcept;
    std::vector<TitleEvent> take_turns();

    // Lock "manager": the users' locks are taken under it.
    mutable std::mutex m_lock;
    std::map<uint64_t, std::shared_ptr<LocalUser>> m_users;
    EventBatch m_events;            // valid for the title until the next DoWork
    std::vector<TitleEvent> m_left; // events without memory at the last DoWork
    bool m_closed = false;
};

// Begins on the user's queue; the result is only logged. `percent` is at most 100.
HRESULT begin_update(const std::shared_ptr<GlobalState>& title, const LocalUser& user, std::string achievement_id,
                     uint32_t percent);

} // namespace xblshim::xbl::manager
