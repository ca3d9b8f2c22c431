// The achievements manager as a title uses it: achievements that the service has, events that it sends, and what DoWork
// gives, as values.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "support/test_service.h"
#include "support/title.h"
#include "xbl/global_state.h"
#include "xbl/manager/manager.h"
#include "xsapi-c/achievements_manager_c.h"

namespace title {

using xblshim::testing::Given;
using xblshim::testing::Page;
using xblshim::testing::Reading;

constexpr uint64_t second_xuid = TestService::xuid - 1;

constexpr auto achieved = XblAchievementProgressState::Achieved;
constexpr auto not_started = XblAchievementProgressState::NotStarted;
constexpr auto in_progress = XblAchievementProgressState::InProgress;
constexpr auto synced = XblAchievementsManagerEventType::LocalUserInitialStateSynced;
constexpr auto unlocked = XblAchievementsManagerEventType::AchievementUnlocked;
constexpr auto progressed = XblAchievementsManagerEventType::AchievementProgressUpdated;

// An achievement as most are: one requirement, in percent.
inline Given given(std::string id, std::string current, XblAchievementProgressState state = in_progress,
                   int64_t time = 0) {
    return {std::move(id), static_cast<uint32_t>(state), {{"r", std::move(current), "100"}}, time};
}

// The service with a list that a test may change, in pages of `page_size`.
class Listing : public TestService {
public:
    explicit Listing(std::vector<Given> achievements, size_t page_size = 100) : m_page_size(page_size) {
        stand_in.configuration.users.push_back({second_xuid, "Second#2"});
        set(std::move(achievements));
        stand_in.on_read([this](const Reading& reading) { return page(reading); });
    }
    void set(std::vector<Given> achievements) {
        const std::lock_guard lock(m_lock);
        m_achievements = std::move(achievements);
    }
    void fail(HRESULT hr) {
        const std::lock_guard lock(m_lock);
        m_failure = hr;
    }
    Page page(const Reading& reading) const {
        const std::lock_guard lock(m_lock);
        Page page;
        page.hr = m_failure;
        page.written = SUCCEEDED(m_failure);
        const size_t first = reading.continuation_token.empty() ? 0 : std::stoul(reading.continuation_token);
        const size_t end = std::min(m_achievements.size(), first + m_page_size);
        for (size_t i = first; i < end; i++) {
            page.given.push_back(m_achievements[i]);
        }
        page.continuation_token = end < m_achievements.size() ? std::to_string(end) : "";
        return page;
    }
    size_t lists() const { return stand_in.readings().size(); }

private:
    const size_t m_page_size;
    mutable std::mutex m_lock;
    std::vector<Given> m_achievements;
    HRESULT m_failure = S_OK;
};

// The events of DoWork, as values.
struct Seen {
    XblAchievementsManagerEventType type;
    uint64_t xuid = 0;
    Given progress; // the target of a requirement included
};

inline Given value_of(const char* id, XblAchievementProgressState state, const XblAchievementProgression& progression) {
    Given value{id == nullptr ? "" : id, static_cast<uint32_t>(state), {}, progression.timeUnlocked};
    for (size_t i = 0; i < progression.requirementsCount; i++) {
        const auto& requirement = progression.requirements[i];
        value.requirements.push_back(
            {requirement.id, requirement.currentProgressValue, requirement.targetProgressValue});
    }
    CHECK((progression.requirements == nullptr) == (progression.requirementsCount == 0));
    return value;
}

inline std::vector<Seen> do_work() {
    const XblAchievementsManagerEvent* events = nullptr;
    size_t count = 77;
    REQUIRE_EQ(XblAchievementsManagerDoWork(&events, &count), S_OK);
    CHECK((events == nullptr) == (count == 0));
    std::vector<Seen> seen;
    for (size_t i = 0; i < count; i++) {
        const auto& info = events[i].progressInfo;
        seen.push_back({events[i].eventType, events[i].xboxUserId,
                        value_of(info.achievementId, info.progressState, info.progression)});
    }
    return seen;
}

// Frames until `count` events came.
inline std::vector<Seen> frames_until(size_t count) {
    std::vector<Seen> all;
    REQUIRE(harness::eventually([&] {
        auto seen = do_work();
        std::move(seen.begin(), seen.end(), std::back_inserter(all));
        return all.size() >= count;
    }));
    CHECK_EQ(all.size(), count);
    return all;
}

// Adds the user and continues until the event of the first fetch.
inline void add_and_sync(XUserHandle user, XTaskQueueHandle queue = nullptr) {
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(user, queue), S_OK);
    const auto events = frames_until(1);
    CHECK(events.at(0).type == synced);
}

inline XUserHandle add_second_user() {
    XAsyncBlock block{};
    XUserHandle user = nullptr;
    REQUIRE_EQ(XUserAddByIdWithUiAsync(second_xuid, &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    REQUIRE_EQ(XUserAddByIdWithUiResult(&block, &user), S_OK);
    return user;
}

// Sends the service's events, without a connection.
inline std::shared_ptr<xblshim::xbl::manager::LocalUser> local_user(uint64_t xuid = TestService::xuid) {
    const auto state = xblshim::xbl::current_state();
    return state ? state->achievements_manager->find(xuid) : nullptr;
}

inline void send(const std::vector<Given>& progress, xblshim::service::EventSink& sink) {
    std::vector<std::vector<XblAchievementRequirement>> requirements;
    std::vector<XblAchievementProgressChangeEntry> entries;
    for (const auto& one : progress) {
        auto& own = requirements.emplace_back();
        for (const auto& requirement : one.requirements) {
            own.push_back({requirement.id.c_str(), requirement.current.c_str(), requirement.target.c_str()});
        }
        entries.push_back({one.id.c_str(),
                           static_cast<XblAchievementProgressState>(one.state),
                           {own.data(), own.size(), static_cast<time_t>(one.unlocked)}});
    }
    XblAchievementProgressChangeEventArgs args{entries.data(), entries.size()};
    sink.on_progress(args);
}
inline void send(const std::vector<Given>& progress, uint64_t xuid = TestService::xuid) {
    const auto user = local_user(xuid);
    REQUIRE(user != nullptr);
    send(progress, *user);
}
inline void resync(uint64_t xuid = TestService::xuid) {
    const auto user = local_user(xuid);
    REQUIRE(user != nullptr);
    user->on_resync();
}

// A result's achievements, as values; closes it.
inline std::vector<Given> values(XblAchievementsManagerResultHandle result) {
    const XblAchievement* achievements = nullptr;
    uint64_t count = 77;
    REQUIRE_EQ(XblAchievementsManagerResultGetAchievements(result, &achievements, &count), S_OK);
    CHECK((achievements == nullptr) == (count == 0));
    std::vector<Given> all;
    for (uint64_t i = 0; i < count; i++) {
        all.push_back(value_of(achievements[i].id, achievements[i].progressState, achievements[i].progression));
        CHECK_EQ(std::string(achievements[i].name), "name of " + all.back().id);
    }
    XblAchievementsManagerResultCloseHandle(result);
    return all;
}

inline Given cached(const char* id, uint64_t xuid = TestService::xuid) {
    XblAchievementsManagerResultHandle result = nullptr;
    REQUIRE_EQ(XblAchievementsManagerGetAchievement(xuid, id, &result), S_OK);
    const auto all = values(result);
    REQUIRE_EQ(all.size(), 1u);
    return all[0];
}

inline Given event(std::string id, std::string current, XblAchievementProgressState state = in_progress,
                   int64_t time = 0) {
    return given(std::move(id), std::move(current), state, time);
}

inline std::string current_of(const char* id, size_t requirement = 0) {
    return cached(id).requirements.at(requirement).current;
}

inline XblAchievementProgressState state_of(const char* id) {
    return static_cast<XblAchievementProgressState>(cached(id).state);
}

inline void check(const Seen& seen, XblAchievementsManagerEventType type, const char* id,
                  XblAchievementProgressState state, const char* current = nullptr) {
    CHECK(seen.type == type);
    CHECK_EQ(seen.progress.id, id);
    CHECK_EQ(seen.progress.state, static_cast<uint32_t>(state));
    REQUIRE_EQ(seen.progress.requirements.size(), current == nullptr ? 0u : 1u);
    if (current != nullptr) {
        CHECK_EQ(seen.progress.requirements[0].current, current);
    }
}

inline Given two_requirements(std::string first, std::string second, XblAchievementProgressState state = in_progress) {
    return {"m", static_cast<uint32_t>(state), {{"a", std::move(first), "3"}, {"b", std::move(second), "5"}}, 0};
}

inline std::string texts(const std::vector<Given>& all) {
    std::string text;
    for (const auto& one : all) {
        text += (text.empty() ? "" : " ") + one.id;
    }
    return text;
}

inline size_t open_results() {
    size_t count = 0;
    for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
        count += handle.kind == xblshim::base::HandleKind::AchievementsManagerResult ? 1 : 0;
    }
    return count;
}

} // namespace title
