// The Achievements Manager in a game's loop: the player is added once, every frame does its work, and what the game
// knows of its achievements is read from memory, without waiting. Lanterns are lit until both achievements are
// unlocked.
//
// The local service takes the title's achievements from a file: XBLSHIM_DEFINITIONS=manager.toml
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h> // only for the names of the HRESULTs; no GDK game needs it
#include <xsapi-c/services_c.h>

namespace {

constexpr const char* scid = "00000000-0000-0000-0000-000012345678";
constexpr auto frame_time = std::chrono::milliseconds(16);
constexpr unsigned most_frames = 60 * 60; // a minute: then the service doesn't answer
constexpr unsigned lanterns = 4;

class Achievements {
public:
    HRESULT start(XUserHandle user, uint64_t xuid, XTaskQueueHandle queue) {
        m_xuid = xuid;
        return XblAchievementsManagerAddLocalUser(user, queue);
    }

    // Once a frame.
    void frame() {
        const XblAchievementsManagerEvent* events = nullptr; // valid until the next frame
        size_t count = 0;
        if (FAILED(XblAchievementsManagerDoWork(&events, &count))) {
            return;
        }
        for (size_t i = 0; i < count; ++i) {
            const char* const id = events[i].progressInfo.achievementId;
            switch (events[i].eventType) {
            case XblAchievementsManagerEventType::LocalUserInitialStateSynced:
                m_synced = true; // also when it failed; the next call reports that
                m_result = XblAchievementsManagerIsUserInitialized(m_xuid);
                break;
            case XblAchievementsManagerEventType::AchievementProgressUpdated:
                std::printf("progress: %s is at %u percent\n", id, percent_of(id));
                break;
            case XblAchievementsManagerEventType::AchievementUnlocked:
                std::printf("unlocked: %s\n", id);
                break;
            }
        }
        if (count > 0) {
            m_unlocked = count_unlocked();
        }
    }

    bool synced() const { return m_synced; }
    HRESULT result() const { return m_result; }
    unsigned unlocked() const { return m_unlocked; }

    // The player's progress as of the service's last event. The game doesn't wait for it.
    unsigned percent_of(const char* id) const {
        XblAchievementsManagerResultHandle result = nullptr;
        const XblAchievement* achievement = nullptr;
        uint64_t count = 0;
        unsigned percent = 0;
        if (SUCCEEDED(XblAchievementsManagerGetAchievement(m_xuid, id, &result)) &&
            SUCCEEDED(XblAchievementsManagerResultGetAchievements(result, &achievement, &count)) && count == 1 &&
            achievement->progression.requirementsCount == 1) {
            percent = static_cast<unsigned>(
                std::strtoul(achievement->progression.requirements[0].currentProgressValue, nullptr, 10));
        }
        XblAchievementsManagerResultCloseHandle(result); // all that was read from it goes with it
        return percent;
    }

    // A game may ask for what is reached already; the manager says so, and nothing is sent.
    void reach(const char* id, uint8_t percent) {
        const HRESULT hr = XblAchievementsManagerUpdateAchievement(m_xuid, id, percent);
        if (FAILED(hr) && hr != E_UNEXPECTED && hr != E_INVALIDARG) { // unlocked already; not higher
            std::fprintf(stderr, "update of %s: 0x%08X %s\n", id, static_cast<unsigned>(hr), XblShimHResultName(hr));
            m_result = hr; // E_BOUNDS: the service has no such achievement
        }
    }

    void show() const {
        XblAchievementsManagerResultHandle result = nullptr;
        const XblAchievement* achievements = nullptr;
        uint64_t count = 0;
        if (SUCCEEDED(XblAchievementsManagerGetAchievements(m_xuid, XblAchievementOrderBy::DefaultOrder,
                                                            XblAchievementsManagerSortOrder::Unsorted, &result)) &&
            SUCCEEDED(XblAchievementsManagerResultGetAchievements(result, &achievements, &count))) {
            for (uint64_t i = 0; i < count; ++i) {
                const bool done = achievements[i].progressState == XblAchievementProgressState::Achieved;
                std::printf("%s: %s\n", achievements[i].name,
                            done ? achievements[i].unlockedDescription : achievements[i].lockedDescription);
            }
        }
        XblAchievementsManagerResultCloseHandle(result);
    }

private:
    unsigned count_unlocked() const {
        XblAchievementsManagerResultHandle result = nullptr;
        const XblAchievement* achievements = nullptr;
        uint64_t count = 0;
        if (SUCCEEDED(XblAchievementsManagerGetAchievementsByState(m_xuid, XblAchievementOrderBy::UnlockTime,
                                                                   XblAchievementsManagerSortOrder::Ascending,
                                                                   XblAchievementProgressState::Achieved, &result))) {
            XblAchievementsManagerResultGetAchievements(result, &achievements, &count);
        }
        XblAchievementsManagerResultCloseHandle(result);
        return static_cast<unsigned>(count);
    }

    uint64_t m_xuid = 0;
    bool m_synced = false;
    HRESULT m_result = S_OK;
    unsigned m_unlocked = 0;
};

HRESULT wait_for(HRESULT begun, XAsyncBlock& block) { return FAILED(begun) ? begun : XAsyncGetStatus(&block, true); }

HRESULT sign_in(XUserHandle& user, uint64_t& xuid) {
    XAsyncBlock block{};
    HRESULT hr = wait_for(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), block);
    if (SUCCEEDED(hr)) {
        hr = XUserAddResult(&block, &user);
    }
    return FAILED(hr) ? hr : XUserGetId(user, &xuid);
}

int fail(const char* what, HRESULT hr) {
    std::fprintf(stderr, "%s: 0x%08X %s. %s\n", what, static_cast<unsigned>(hr), XblShimHResultName(hr),
                 XblShimGetStartError());
    return 1;
}

} // namespace

int main() {
    XTaskQueueHandle queue = nullptr;
    XUserHandle user = nullptr;
    uint64_t xuid = 0;
    Achievements achievements;

    HRESULT hr = XGameRuntimeInitialize();
    if (SUCCEEDED(hr)) {
        hr = XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual, &queue);
    }
    if (SUCCEEDED(hr)) {
        XblInitArgs args{};
        args.queue = queue;
        args.scid = scid;
        hr = XblInitialize(&args);
    }
    if (FAILED(hr) || FAILED(hr = sign_in(user, xuid)) || FAILED(hr = achievements.start(user, xuid, queue))) {
        return fail("starting", hr);
    }

    unsigned lit = 0;
    unsigned frame = 0;
    for (; frame < most_frames && achievements.unlocked() < 2; ++frame) { // the game's loop
        achievements.frame();
        if (achievements.synced()) {
            if (FAILED(achievements.result())) {
                return fail("the achievements", achievements.result());
            }
            if (frame % 10 == 0 && lit < lanterns) {
                ++lit; // the player did something
                achievements.reach("1", 100);
                achievements.reach("2", static_cast<uint8_t>(100 * lit / lanterns));
            }
        }
        std::this_thread::sleep_for(frame_time); // the rest of the frame
    }
    achievements.show();

    XblAchievementsManagerRemoveLocalUser(user);
    XUserCloseHandle(user);
    XAsyncBlock cleanup{};
    wait_for(XblCleanupAsync(&cleanup), cleanup);
    XTaskQueueCloseHandle(queue);
    XGameRuntimeUninitialize();
    return frame < most_frames ? 0 : 1;
}
