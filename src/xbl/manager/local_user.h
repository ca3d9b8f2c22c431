// One user that the title added to the manager.
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

// What one turn of DoWork has of a user.
struct Turn {
    uint64_t xuid = 0;
    uint64_t synced = 0; // not 0: the first fetch ended since the last turn; orders the users by when theirs did
    std::vector<Told> events;
};

class LocalUser final : public service::EventSink, public FetchSink, public std::enable_shared_from_this<LocalUser> {
public:
    LocalUser(std::shared_ptr<runtime::User> user, std::weak_ptr<GlobalState> title, std::shared_ptr<Queue> queue)
        : m_user(std::move(user)), m_title(std::move(title)), m_queue(std::move(queue)) {}

    uint64_t xuid() const noexcept { return m_user->xuid; }
    const std::shared_ptr<Queue>& queue() const noexcept { return m_queue; }

    // On the queue's work port the user subscribes, and fetches when that is answered: so what changes while the pages
    // are read is told by an event. After a failure here nothing was begun.
    HRESULT start() noexcept;
    // No event, and no fetch is begun, after this.
    void stop() noexcept;

    bool is_initialized() const;
    // Applies events to the cache and keeps what is to be told for take_turn(). Throws std::bad_alloc, and then the
    // next call goes on where this one stopped: nothing is lost.
    void prepare_turn();
    size_t events_of_turn() const noexcept;
    // Begins again what could not be read for want of memory; under no lock.
    void read_again() noexcept;
    Turn take_turn() noexcept;
    HRESULT read_one(const std::string& id, service::AnswerMemory& copy) const;
    HRESULT read(const Selection& selection, service::AnswerMemory& copy) const;
    // What the cache has against an update; S_OK without a cache, as the user may have been added offline. An unknown
    // achievement is E_BOUNDS, and is read in the background: it may have been made since.
    HRESULT check_update(const std::string& id, uint32_t percent);

    void on_subscribed(HRESULT hr) noexcept override;
    void on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept override;
    void on_resync() noexcept override;
    void fetched(HRESULT hr, Pages pages) noexcept override;
    void fetched_one(const std::string& achievement_id, HRESULT hr, Pages pages) noexcept override;

private:
    struct Event {
        uint64_t number; // 1, 2, … in the order in which the service told them
        Progress progress;
    };

    struct Snapshot {
        Pages pages;
        uint64_t began = 0; // how many events had come when it was begun
    };

    class Start;

    void subscribe();
    void begin_fetch_unlocked() noexcept;
    // Whether the caller is to begin reading the achievement, after the lock.
    bool begin_learning_locked(const std::string& id);
    void begin_learning_unlocked(const std::vector<std::string>& ids) noexcept;
    void forget_told_locked(const std::string& id);
    void add_learned_locked();
    void follow_told_locked(const std::string& id, uint64_t fetch_began);
    bool may_be_told_locked(const Event& event) const noexcept;
    void tell_locked(const Event& event);
    HRESULT check_known_locked(const XblAchievement& achievement, uint32_t percent) const noexcept;

    const std::shared_ptr<runtime::User> m_user;
    const std::weak_ptr<GlobalState> m_title;
    const std::shared_ptr<Queue> m_queue;

    // Lock "manager user": a leaf.
    mutable std::mutex m_lock;
    std::unique_ptr<AchievementCache> m_cache; // null: not initialized
    bool m_first_fetch = true;                 // not over
    bool m_fetching = true;
    bool m_fetch_again = false; // a resync came while a fetch ran
    bool m_unread = false;      // the last fetch found no memory
    std::chrono::steady_clock::time_point m_read_again_at{};
    std::chrono::milliseconds m_pause{0}; // before the next; it doubles while there is none
    bool m_stopped = false;
    std::shared_ptr<service::Subscription> m_subscription;
    uint64_t m_synced = 0;
    Turn m_turn;                                  // prepared
    std::deque<Progress> m_unlocks;               // that are to be told, too
    std::deque<Event> m_progress;                 // events to be told and applied
    std::unique_ptr<Snapshot> m_snapshot;         // of a later fetch, to be compared
    uint64_t m_event_count = 0;                   // that came
    uint64_t m_fetch_began = 0;                   // at this many events
    std::optional<uint64_t> m_cache_began;        // the same of the fetch that made the cache, until the next turn
    std::map<std::string, uint64_t> m_last_event; // number of the last one of each achievement

    // Achievements that aren't in the cache and are being read. An event of one is told at once; what follows from it
    // does when it is known.
    std::map<std::string, uint64_t> m_learning; // how many events had come when the reading began
    std::map<std::string, Pages> m_learned;     // what was read, until the next turn
    std::vector<Event> m_told;                  // events that were told while their achievement wasn't known
    std::set<std::string> m_asked_for;          // by updates; read once, until the service tells of it or a resync
};

} // namespace xblshim::xbl::manager
