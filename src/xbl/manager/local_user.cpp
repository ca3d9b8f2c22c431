#include "xbl/manager/local_user.h"

#include <atomic>

#include "base/guard.h"
#include "base/log.h"
#include "runtime/title_id.h"
#include "service/service.h"

namespace xblshim::xbl::manager {
namespace {

constexpr uint64_t all_of_it = 100;                                 // percent
constexpr HRESULT not_supported = static_cast<HRESULT>(0x80070032); // HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED)

std::atomic<uint64_t> g_syncs{0}; // first fetches that ended

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
    service::SubscriptionRequest request{service::SubscriptionKind::Progress, xuid(),
                                         runtime::title_id(service::configuration().get(), title->scid), title->scid};
    const auto subscription = service::subscribe(std::move(request), shared_from_this());
    {
        const std::lock_guard<std::mutex> lock(m_lock);
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
    begin_fetch_unlocked(); // without events too
}

void LocalUser::stop() noexcept {
    std::shared_ptr<service::Subscription> subscription;
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        m_stopped = true;
        subscription = std::move(m_subscription);
    }
    if (subscription) {
        subscription->cancel();
    }
}

void LocalUser::begin_fetch_unlocked() noexcept {
    const HRESULT hr = begin_fetch(m_queue, m_title, xuid(), weak_from_this());
    if (FAILED(hr)) { // the title has terminated the queue
        fetched(hr, {});
    }
}

bool LocalUser::is_initialized() const {
    const std::lock_guard<std::mutex> lock(m_lock);
    return m_cache != nullptr;
}

void LocalUser::on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept {
    base::guard_void("the achievements manager's events", [&] {
        std::vector<Progress> news;
        for (size_t i = 0; i < args.entryCount; i++) {
            const XblAchievementProgressChangeEntry& entry = args.updatedAchievementEntries[i];
            if (entry.achievementId != nullptr) { // else a null in the service's array
                news.push_back(progress_of(entry));
            }
        }
        const std::lock_guard<std::mutex> lock(m_lock);
        for (auto& progress : news) {
            m_last_event[progress.achievement_id] = ++m_event_count;
            m_progress.push_back(std::move(progress));
        }
    });
}

void LocalUser::on_resync() noexcept {
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        if (m_fetching) {
            m_fetch_again = true; // what is read at the moment may be older than what was missed
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
    if (FAILED(hr)) {
        base::log(base::LogLevel::Warning,
                  "The achievements manager could not read the achievements of user %llu: 0x%08X. It tries again when "
                  "the connection for events is made anew, and when the user is removed and added.",
                  static_cast<unsigned long long>(xuid()), static_cast<unsigned>(hr));
    }
    bool again = false;
    {
        const std::lock_guard<std::mutex> lock(m_lock);
        if (m_first_fetch) {
            m_first_fetch = false;
            m_synced = ++g_syncs; // a failure is told in the same way
        }
        if (cache) {
            m_cache = std::move(cache);
        } else if (snapshot) {
            snapshot->began = m_fetch_began;
            m_snapshot = std::move(snapshot);
        }
        m_fetching = false;
        again = m_fetch_again && !m_stopped;
        m_fetch_again = false;
    }
    if (again) {
        on_resync();
    }
}

Turn LocalUser::take_turn() {
    const std::lock_guard<std::mutex> lock(m_lock);
    Turn turn;
    turn.xuid = xuid();
    if (m_first_fetch) {
        return turn; // events wait for the cache that they change
    }
    turn.synced = std::exchange(m_synced, 0);
    std::vector<Progress> unlocks;
    for (auto& progress : std::exchange(m_progress, {})) {
        tell_locked(turn.events, unlocks, std::move(progress));
    }
    if (const auto snapshot = std::exchange(m_snapshot, nullptr); snapshot && m_cache) {
        // An event that came while the snapshot was read may be newer than it; progress only goes up.
        const auto may_be_older = [&](const std::string& id) {
            const auto last = m_last_event.find(id);
            return last != m_last_event.end() && last->second > snapshot->began;
        };
        for (auto& progress : m_cache->differences(snapshot->pages, may_be_older)) {
            tell_locked(turn.events, unlocks, std::move(progress));
        }
    }
    for (auto& progress : unlocks) {
        m_cache->unlock(progress.achievement_id, progress.time_unlocked);
        progress.state = XblAchievementProgressState::Achieved;
        progress.requirements.clear();
        turn.events.push_back({XblAchievementsManagerEventType::AchievementUnlocked, xuid(), std::move(progress)});
    }
    return turn;
}

void LocalUser::tell_locked(std::vector<Told>& events, std::vector<Progress>& unlocks, Progress progress) {
    if (m_cache && m_cache->apply(progress)) {
        unlocks.push_back(progress);
    }
    events.push_back({XblAchievementsManagerEventType::AchievementProgressUpdated, xuid(), std::move(progress)});
}

HRESULT LocalUser::read_one(const std::string& id, service::AnswerMemory& copy) const {
    const std::lock_guard<std::mutex> lock(m_lock);
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

HRESULT LocalUser::read(const Selection& selection, service::AnswerMemory& copy) const {
    const std::lock_guard<std::mutex> lock(m_lock);
    if (!m_cache) {
        return E_UNEXPECTED;
    }
    const auto selected = select(*m_cache, selection);
    if (selected.empty() && !selection.by_state && selection.field == XblAchievementOrderBy::DefaultOrder) {
        return E_UNEXPECTED; // a title without achievements, as the real one says it
    }
    copy = copy_of(selected);
    return S_OK;
}

HRESULT LocalUser::check_update(const std::string& id, uint32_t percent) const {
    const std::lock_guard<std::mutex> lock(m_lock);
    if (!m_cache) {
        return S_OK;
    }
    const XblAchievement* const achievement = m_cache->find(id);
    if (achievement == nullptr) {
        return E_BOUNDS;
    }
    if (achievement->progressState == XblAchievementProgressState::Achieved) {
        return E_UNEXPECTED;
    }
    const XblAchievementProgression& progression = achievement->progression;
    if (progression.requirementsCount != 1 || number_of(progression.requirements[0].targetProgressValue) != all_of_it) {
        return not_supported; // its progress comes from events, not as a percentage
    }
    return number_of(progression.requirements[0].currentProgressValue) >= percent ? E_INVALIDARG : S_OK;
}

} // namespace xblshim::xbl::manager
