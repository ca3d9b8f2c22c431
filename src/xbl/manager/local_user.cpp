#include "xbl/manager/local_user.h"

#include <algorithm>
#include <atomic>

#include "base/guard.h"
#include "base/log.h"
#include "runtime/title_id.h"
#include "service/service.h"

namespace xblshim::xbl::manager {
namespace {

constexpr int64_t all_of_it = 100;      // percent
constexpr size_t most_asked_for = 1000; // ids that the service does not have

// The delay between two fetches that fail for lack of memory.
constexpr std::chrono::milliseconds first_pause{16}, longest_pause{10'000};

std::atomic<uint64_t> g_syncs{0}; // the number of first fetches that ended

// Ensures that the next push_back() can't fail.
template <class Value> void make_room(std::vector<Value>& values) {
    if (values.size() == values.capacity()) {
        values.reserve(2 * values.size() + 1);
    }
}

} // namespace

class LocalUser::Start final : public Work {
public:
    explicit Start(std::weak_ptr<LocalUser> user) noexcept : m_user(std::move(user)) {}

    void run(HRESULT hr) noexcept override {
        const auto user = m_user.lock();
        if (!user) {
            return; // removed meanwhile
        }
        if (SUCCEEDED(hr)) {
            hr = base::guard("the achievements manager's subscription", [&] {
                user->subscribe();
                return S_OK;
            });
        }
        if (FAILED(hr)) {
            user->fetched(hr, {});
        }
    }

private:
    const std::weak_ptr<LocalUser> m_user;
};

HRESULT LocalUser::start() noexcept {
    return base::guard("the achievements manager's subscription",
                       [&] { return run_when_configured(m_queue, std::make_unique<Start>(weak_from_this())); });
}

void LocalUser::subscribe() {
    const auto title = m_title.lock();
    if (!title) {
        return; // cleaned up meanwhile
    }
    service::SubscriptionRequest request;
    request.kind = service::SubscriptionKind::Progress;
    request.xuid = xuid();
    request.title_id = runtime::title_id(service::configuration().get(), title->scid);
    request.scid = title->scid;
    const auto subscription = service::subscribe(std::move(request), shared_from_this());
    {
        const std::lock_guard lock(m_lock);
        if (!m_stopped) {
            m_subscription = subscription;
            return;
        }
    }
    subscription->cancel();
}

void LocalUser::on_subscribed(HRESULT hr) noexcept {
    if (FAILED(hr)) {
        base::log(base::LogLevel::Warning,
                  "The achievements manager gets no events of user %llu: 0x%08X. Its memory stays as it was read.",
                  static_cast<unsigned long long>(xuid()), static_cast<unsigned>(hr));
    }
    begin_fetch_unlocked(); // also without events
}

void LocalUser::stop() noexcept {
    std::shared_ptr<service::Subscription> subscription;
    {
        const std::lock_guard lock(m_lock);
        m_stopped = true;
        subscription = std::move(m_subscription);
    }
    if (subscription) {
        subscription->cancel();
    }
}

void LocalUser::begin_fetch_unlocked() noexcept {
    const HRESULT hr = begin_fetch(m_queue, m_title, xuid(), weak_from_this());
    if (FAILED(hr)) { // the clean-up has terminated the library's queue, too
        fetched(hr, {});
    }
}

bool LocalUser::is_initialized() const {
    const std::lock_guard lock(m_lock);
    return m_cache != nullptr;
}

void LocalUser::on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept {
    const HRESULT hr = base::guard("the achievements manager's events", [&] {
        std::vector<Progress> news;
        for (size_t i = 0; i < args.entryCount; i++) {
            const XblAchievementProgressChangeEntry& entry = args.updatedAchievementEntries[i];
            if (entry.achievementId != nullptr) { // otherwise the service's array contains a null
                news.push_back(progress_of(entry));
            }
        }
        std::vector<std::string> unknown;
        bool fetch_all = false;
        {
            const std::lock_guard lock(m_lock);
            for (auto& progress : news) {
                const std::string& id = progress.achievement_id;
                m_last_event[id] = ++m_event_count;
                m_asked_for.erase(id);
                if (m_cache && m_cache->find(id) == nullptr && begin_learning_locked(id)) {
                    unknown.push_back(id);
                }
                m_progress.push_back({m_event_count, std::move(progress)});
            }
            if (!news.empty() && !m_cache && !m_fetching && !m_stopped) { // the service is reachable again
                fetch_all = m_fetching = true;
                m_fetch_began = m_event_count;
            }
        }
        begin_learning_unlocked(unknown);
        if (fetch_all) {
            begin_fetch_unlocked();
        }
        return S_OK;
    });
    if (FAILED(hr)) {
        on_resync(); // reads what was lost for lack of memory
    }
}

bool LocalUser::begin_learning_locked(const std::string& id) {
    return !m_stopped && !id.empty() && m_learning.emplace(id, m_event_count).second;
}

void LocalUser::begin_learning_unlocked(const std::vector<std::string>& ids) noexcept {
    for (const auto& id : ids) {
        const HRESULT hr = begin_fetch_of_one(m_queue, m_title, xuid(), id, weak_from_this());
        if (FAILED(hr)) {
            fetched_one(id, hr, {});
        }
    }
}

void LocalUser::fetched_one(const std::string& id, HRESULT hr, Pages pages) noexcept {
    bool was_asked_for = false;
    bool stopped = false;
    bool again = false;
    if (SUCCEEDED(hr)) {
        hr = base::guard("the achievements manager's memory", [&] {
            const std::lock_guard lock(m_lock);
            m_learned.emplace(id, std::move(pages));
            return S_OK;
        });
    }
    if (FAILED(hr)) {
        const std::lock_guard lock(m_lock);
        was_asked_for = m_asked_for.count(id) != 0;
        if (hr != HTTP_E_STATUS_NOT_FOUND) {
            m_asked_for.erase(id); // the service may have it: the next update requests it again
        }
        stopped = m_stopped;
        const auto learning = m_learning.find(id);
        const auto last_event = m_last_event.find(id);
        again = !stopped && learning != m_learning.end() && last_event != m_last_event.end() &&
                last_event->second > learning->second; // created after the request
        if (again) {
            learning->second = m_event_count;
        } else {
            m_learning.erase(id);
            forget_delivered_locked(id);
        }
    }
    if (again) {
        base::guard_void("the achievements manager's reading", [&] { begin_learning_unlocked({id}); });
    }
    if (SUCCEEDED(hr) || stopped || again) {
        return;
    }
    base::log(
        base::LogLevel::Warning,
        was_asked_for
            ? "XblAchievementsManagerUpdateAchievement can't update achievement %s of user %llu, which is not in the "
              "manager's memory: reading it failed with 0x%08X. Where the service does not have it, name it in the "
              "definitions, or make its first update with XblAchievementsUpdateAchievementAsync."
            : "The achievements manager received an event of achievement %s of user %llu, which is not in its memory, "
              "and could not read it: 0x%08X. The title may have received its unlock as progress only.",
        id.c_str(), static_cast<unsigned long long>(xuid()), static_cast<unsigned>(hr));
}

void LocalUser::forget_delivered_locked(const std::string& id) {
    m_delivered.erase(std::remove_if(m_delivered.begin(), m_delivered.end(),
                                     [&](const Event& event) { return event.progress.achievement_id == id; }),
                      m_delivered.end());
}

void LocalUser::on_resync() noexcept {
    {
        const std::lock_guard lock(m_lock);
        m_asked_for.clear();
        if (m_fetching) {
            m_fetch_again = true; // the data being read may be older than the lost events
            return;
        }
        m_fetching = true;
        m_fetch_began = m_event_count;
    }
    begin_fetch_unlocked();
}

void LocalUser::fetched(HRESULT hr, Pages pages) noexcept {
    std::unique_ptr<AchievementCache> cache;
    std::unique_ptr<Snapshot> snapshot;
    if (SUCCEEDED(hr)) {
        hr = base::guard("the achievements manager's memory", [&] {
            if (!is_initialized()) {
                cache = std::make_unique<AchievementCache>();
                cache->fill(std::move(pages));
            } else {
                snapshot = std::make_unique<Snapshot>();
                snapshot->pages = std::move(pages);
            }
            return S_OK;
        });
    }
    bool again = false;
    bool was_unread = false;
    std::vector<std::string> unknown; // achievements that were created while the others were read
    {
        const std::lock_guard lock(m_lock);
        was_unread = m_unread;
        m_unread = hr == E_OUTOFMEMORY;
        m_pause = m_unread ? std::clamp(2 * m_pause, first_pause, longest_pause) : first_pause * 0;
        m_read_again_at = std::chrono::steady_clock::now() + m_pause;
        if (m_first_fetch) {
            m_first_fetch = false;
            m_synced = ++g_syncs; // also for a failure
        }
        if (cache) {
            m_cache = std::move(cache);
            m_cache_began = m_fetch_began;
            base::guard_void("the achievements manager's memory", [&] {
                for (const auto& event : m_progress) {
                    const std::string& id = event.progress.achievement_id;
                    if (m_cache->find(id) == nullptr && m_learning.count(id) == 0) {
                        unknown.push_back(id);
                        begin_learning_locked(id);
                    }
                }
            });
        } else if (snapshot) {
            snapshot->began = m_fetch_began;
            m_snapshot = std::move(snapshot);
        }
        m_fetching = false;
        again = m_fetch_again && !m_stopped;
        m_fetch_again = false;
        if (!m_cache && !again) {
            m_delivered.clear();
        }
    }
    if (FAILED(hr) && !was_unread) { // logged once, not in each frame
        base::log(base::LogLevel::Warning,
                  "The achievements manager could not read the achievements of user %llu: 0x%08X. It tries again %s.",
                  static_cast<unsigned long long>(xuid()), static_cast<unsigned>(hr),
                  hr == E_OUTOFMEMORY ? "with the next XblAchievementsManagerDoWork"
                                      : "when the connection for events is made anew, and when the user is removed "
                                        "and added");
    }
    begin_learning_unlocked(unknown);
    if (again) {
        on_resync();
    }
}

void LocalUser::read_again() noexcept {
    {
        const std::lock_guard lock(m_lock);
        if (!m_unread || m_fetching || m_stopped || std::chrono::steady_clock::now() < m_read_again_at) {
            return;
        }
    }
    on_resync();
}

void LocalUser::prepare_turn() {
    const std::lock_guard lock(m_lock);
    if (m_first_fetch) {
        return; // events wait for the cache that they change
    }
    if (m_cache) {
        add_learned_locked();
    }
    while (!m_progress.empty() && may_deliver_locked(m_progress.front())) {
        deliver_locked(m_progress.front());
        m_progress.pop_front();
    }
    if (const auto& snapshot = m_snapshot; snapshot && m_cache) {
        // An event that arrived while the snapshot was read may be newer than the snapshot; progress only rises.
        const auto may_be_older = [&](const std::string& id) {
            const auto last = m_last_event.find(id);
            return last != m_last_event.end() && last->second > snapshot->began;
        };
        for (auto& progress : m_cache->differences(snapshot->pages, may_be_older)) {
            deliver_locked({snapshot->began, std::move(progress)});
        }
    }
    m_snapshot.reset();
    while (!m_unlocks.empty()) {
        Progress& progress = m_unlocks.front();
        m_cache->unlock(progress.achievement_id, progress.time_unlocked);
        make_room(m_turn.events);
        progress.state = XblAchievementProgressState::Achieved;
        progress.requirements.clear();
        m_turn.events.push_back({XblAchievementsManagerEventType::AchievementUnlocked, xuid(), std::move(progress)});
        m_unlocks.pop_front();
    }
}

Turn LocalUser::take_turn() noexcept {
    const std::lock_guard lock(m_lock);
    m_turn.xuid = xuid();
    if (!m_first_fetch) {
        m_turn.synced = std::exchange(m_synced, 0);
    }
    return std::exchange(m_turn, {});
}

size_t LocalUser::events_of_turn() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_turn.events.size();
}

// Adds the achievements that were read meanwhile to the cache.
void LocalUser::add_learned_locked() {
    if (m_cache_began) { // the cache itself is new
        const auto began = *m_cache_began;
        for (const auto& event : std::vector<Event>(m_delivered)) {
            follow_delivered_locked(event.progress.achievement_id, began);
        }
        m_cache_began.reset();
    }
    while (!m_learned.empty()) { // without memory for one, a later event reads it again
        auto learned = m_learned.extract(m_learned.begin());
        const std::string& id = learned.key();
        const auto learning = m_learning.find(id);
        const uint64_t began = learning == m_learning.end() ? 0 : learning->second;
        if (learning != m_learning.end()) {
            m_learning.erase(learning);
        }
        m_asked_for.erase(id);
        for (auto& page : learned.mapped()) {
            m_cache->add(learned.key(), std::move(page));
        }
        follow_delivered_locked(id, began);
    }
}

// Events of an achievement that arrived before it was read. The data that was read contains the older ones, but the
// title must still get the unlocks that they caused.
void LocalUser::follow_delivered_locked(const std::string& id, uint64_t fetch_began) {
    for (const auto& event : m_delivered) {
        if (event.progress.achievement_id == id &&
            (event.number <= fetch_began ? m_cache->is_unlocked_by(event.progress) : m_cache->apply(event.progress))) {
            m_unlocks.push_back(event.progress);
        }
    }
    forget_delivered_locked(id);
}

// Without a cache, events that arrived while the achievements are read wait for them: they may be older than the data.
bool LocalUser::may_deliver_locked(const Event& event) const noexcept {
    return m_cache != nullptr || !m_fetching || event.number <= m_fetch_began;
}

// Applies all of it. Without memory it has no effect that can't be repeated.
void LocalUser::deliver_locked(const Event& event) {
    const Progress& progress = event.progress;
    TitleEvent title_event{XblAchievementsManagerEventType::AchievementProgressUpdated, xuid(), progress};
    make_room(m_turn.events);
    if (m_cache && m_cache->find(progress.achievement_id) != nullptr) {
        m_unlocks.push_back(progress);
        if (!m_cache->apply(progress)) {
            m_unlocks.pop_back();
        }
    } else if (m_cache ? m_learning.count(progress.achievement_id) != 0 : m_fetching) {
        m_delivered.push_back(event);
    }
    m_turn.events.push_back(std::move(title_event));
}

HRESULT LocalUser::read_one(const std::string& id, service::ResultMemory& copy) const {
    const std::lock_guard lock(m_lock);
    if (!m_cache) {
        return E_UNEXPECTED;
    }
    const XblAchievement* const achievement = m_cache->find(id);
    if (achievement == nullptr) {
        return E_BOUNDS;
    }
    copy = copy_of({achievement});
    return S_OK;
}

HRESULT LocalUser::read(const Selection& selection, service::ResultMemory& copy) const {
    const std::lock_guard lock(m_lock);
    if (!m_cache) {
        return E_UNEXPECTED;
    }
    const auto selected = select(*m_cache, selection);
    if (selected.empty() && !selection.by_state && !is_sorted(selection)) {
        return E_UNEXPECTED; // the real library's result for a title without achievements
    }
    copy = copy_of(selected);
    return S_OK;
}

HRESULT LocalUser::check_update(const std::string& id, uint32_t percent) {
    {
        const std::lock_guard lock(m_lock);
        if (!m_cache) {
            return S_OK;
        }
        if (const XblAchievement* const achievement = m_cache->find(id)) {
            return check_known_locked(*achievement, percent);
        }
        if (m_asked_for.size() >= most_asked_for || !m_asked_for.insert(id).second || !begin_learning_locked(id)) {
            return E_BOUNDS;
        }
    }
    begin_learning_unlocked({id});
    return E_BOUNDS;
}

HRESULT LocalUser::check_known_locked(const XblAchievement& achievement, uint32_t percent) const noexcept {
    if (achievement.progressState == XblAchievementProgressState::Achieved) {
        return E_UNEXPECTED;
    }
    const XblAchievementProgression& progression = achievement.progression;
    if (progression.requirementsCount != 1 || number_of(progression.requirements[0].targetProgressValue) != all_of_it) {
        return E_NOT_SUPPORTED; // its progress comes from events, not from percentages
    }
    return number_of(progression.requirements[0].currentProgressValue) >= int64_t{percent} ? E_INVALIDARG : S_OK;
}

} // namespace xblshim::xbl::manager
