// One user of the achievements manager.
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "runtime/user.h"
#include "service/subscription.h"
#include "xbl/manager/fetch.h"
#include "xbl/manager/result.h"
#include "xbl/manager/selection.h"

namespace xblshim::xbl::manager {

// The user's part of one DoWork.
struct Turn {
    uint64_t xuid = 0;
    uint64_t synced = 0; // not 0: the first fetch ended since the last turn; orders users by the time of that
    std::vector<TitleEvent> events;
};

class LocalUser final : public service::EventSink, public FetchSink, public std::enable_shared_from_this<LocalUser> {
public:
    LocalUser(std::shared_ptr<runtime::User> user, std::weak_ptr<GlobalState> title, std::shared_ptr<Queue> queue)
        : m_user(std::move(user)), m_title(std::move(title)), m_queue(std::move(queue)) {}

    uint64_t xuid() const noexcept { return m_user->xuid; }
    const std::shared_ptr<Queue>& queue() const noexcept { return m_queue; }

    // On the queue's work port the user subscribes, and fetches when the subscription is confirmed: changes during the
    // fetch arrive as events. After a failure nothing was begun.
    HRESULT start() noexcept;
    // Ends the user: no event arrives and no fetch begins afterwards.
    void stop() noexcept;

    bool is_initialized() const;
    // Applies events to the cache and stores the events for take_turn(). Throws std::bad_alloc; the next call then
    // continues where this one stopped, and nothing is lost.
    void prepare_turn();
    size_t events_of_turn() const noexcept;
    // Repeats a fetch that failed for lack of memory. Called with no lock held.
    void read_again() noexcept;
    Turn take_turn() noexcept;
    HRESULT read_one(const std::string& id, service::ResultMemory& copy) const;
    HRESULT read(const Selection& selection, service::ResultMemory& copy) const;
    // Checks an update against the cache. S_OK without a cache, because the user may have been added offline. E_BOUNDS
    // for an unknown achievement, which is read in the background: it may be new.
    HRESULT check_update(const std::string& id, uint32_t percent);

    void on_subscribed(HRESULT hr) noexcept override;
    void on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept override;
    void on_resync() noexcept override;
    void fetched(HRESULT hr, Pages pages) noexcept override;
    void fetched_one(const std::string& achievement_id, HRESULT hr, Pages pages) noexcept override;

private:
    struct Event {
        uint64_t number; // 1, 2, … in the order of the service
        Progress progress;
    };

    struct Snapshot {
        Pages pages;
        uint64_t began = 0; // the number of events when it began
    };

    class Start;

    void subscribe();
    void begin_fetch_unlocked() noexcept;
    // Whether the caller must begin to read the achievement, after releasing the lock.
    bool begin_learning_locked(const std::string& id);
    void begin_learning_unlocked(const std::vector<std::string>& ids) noexcept;
    void forget_delivered_locked(const std::string& id);
    void add_learned_locked();
    void follow_delivered_locked(const std::string& id, uint64_t fetch_began);
    bool may_deliver_locked(const Event& event) const noexcept;
    void deliver_locked(const Event& event);
    HRESULT check_known_locked(const XblAchievement& achievement, uint32_t percent) const noexcept;

    const std::shared_ptr<runtime::User> m_user;
    const std::weak_ptr<GlobalState> m_title;
    const std::shared_ptr<Queue> m_queue;

    // Lock "manager user": a leaf.
    mutable std::mutex m_lock;
    std::unique_ptr<AchievementCache> m_cache; // null: not initialized
    bool m_first_fetch = true;                 // has not ended
    bool m_fetching = true;
    bool m_fetch_again = false; // a resync came while a fetch ran
    bool m_unread = false;      // the last fetch failed for lack of memory
    std::chrono::steady_clock::time_point m_read_again_at{};
    std::chrono::milliseconds m_pause{0}; // before the next fetch; it doubles after each failure
    bool m_stopped = false;
    std::shared_ptr<service::Subscription> m_subscription;
    uint64_t m_synced = 0;
    Turn m_turn;                                  // prepared
    std::deque<Progress> m_unlocks;               // unlocks that follow from events
    std::deque<Event> m_progress;                 // events to apply and to pass to the title
    std::unique_ptr<Snapshot> m_snapshot;         // the result of a later fetch, to compare
    uint64_t m_event_count = 0;                   // events that arrived
    uint64_t m_fetch_began = 0;                   // the number of events at its begin
    std::optional<uint64_t> m_cache_began;        // the same for the fetch that created the cache, until the next turn
    std::map<std::string, uint64_t> m_last_event; // the number of each achievement's last event

    // Achievements outside of the cache that are being read. The title gets an event of one immediately, and its
    // consequences when it was read.
    std::map<std::string, uint64_t> m_learning; // the number of events when reading began
    std::map<std::string, Pages> m_learned;     // the results of reading, until the next turn
    std::vector<Event> m_delivered;             // events that the title got while their achievement was unknown
    std::set<std::string> m_asked_for;          // ids of updates; read once, until an event of the service or a resync
};

} // namespace xblshim::xbl::manager
