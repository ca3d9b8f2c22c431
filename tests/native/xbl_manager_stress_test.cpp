// The manager used by many threads: frames, readers, updates, events, resyncs, users that are added and removed,
// clean-up.
#include <atomic>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/manager.h"

using namespace title;

namespace {

std::vector<Given> list_of(int count, const std::string& current) {
    std::vector<Given> all;
    for (int i = 0; i < count; i++) {
        all.push_back(given(std::to_string(i), current));
    }
    return all;
}

// The results that any function may return while other threads work.
bool is_expected(HRESULT hr) {
    return hr == S_OK || hr == E_UNEXPECTED || hr == E_BOUNDS || hr == E_INVALIDARG || hr == E_FAIL ||
           hr == E_XBL_NOT_INITIALIZED || hr == E_ABORT; // the clean-up terminates the library's own queue
}

template <class Work> std::thread repeat(const std::atomic<bool>& over, Work work) {
    return std::thread([&over, work] {
        for (unsigned i = 0; !over; i++) {
            work(i);
        }
    });
}

void read_all(uint64_t xuid) {
    XblAchievementsManagerResultHandle result = nullptr;
    const HRESULT hr = XblAchievementsManagerGetAchievementsByState(xuid, XblAchievementOrderBy::UnlockTime,
                                                                    XblAchievementsManagerSortOrder::Descending,
                                                                    XblAchievementProgressState::Unknown, &result);
    CHECK(is_expected(hr));
    if (SUCCEEDED(hr)) {
        const XblAchievement* achievements = nullptr;
        uint64_t count = 0;
        if (SUCCEEDED(XblAchievementsManagerResultGetAchievements(result, &achievements, &count))) {
            CHECK_EQ(count, 20u);
            for (uint64_t i = 0; i < count; i++) {
                CHECK(achievements[i].progression.requirements[0].currentProgressValue[0] != '\0');
            }
        }
    }
    XblAchievementsManagerResultCloseHandle(result);
}

} // namespace

TEST_WITHIN(manager_stress, everything_at_once, 240) {
    Listing service(list_of(20, "1"), 7);
    Game game;
    const XUserHandle second = add_second_user();
    std::atomic<bool> over{false};
    std::atomic<unsigned> received{0};
    std::vector<std::thread> threads;
    // With pauses: on few processors, two threads that never sleep would keep the manager's lock from others.
    threads.push_back(repeat(over, [&](unsigned) {
        received += static_cast<unsigned>(do_work().size());
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }));
    threads.push_back(repeat(over, [&](unsigned) {
        read_all(game.xuid);
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }));
    threads.push_back(repeat(over, [&](unsigned i) {
        CHECK(is_expected(XblAchievementsManagerUpdateAchievement(game.xuid, std::to_string(i % 25).c_str(),
                                                                  static_cast<uint8_t>(i))));
        std::this_thread::sleep_for(std::chrono::microseconds(200)); // this test is not about the queue
    }));
    threads.push_back(repeat(over, [&](unsigned i) {
        if (const auto user = local_user(game.xuid)) {
            send({given(std::to_string(i % 25), std::to_string(i % 100)),
                  given(std::to_string(i % 20), "100", achieved)},
                 *user);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    }));
    threads.push_back(repeat(over, [&](unsigned i) {
        if (const auto user = local_user(i % 2 == 0 ? game.xuid : second_xuid)) {
            user->on_resync();
        }
        std::this_thread::sleep_for(std::chrono::microseconds(300));
    }));
    std::vector<Given> lists[2] = {list_of(20, "2"), list_of(20, "3")};
    for (unsigned round = 0; round < harness::rounds(200); round++) {
        service.set(lists[round % 2]);
        CHECK(is_expected(XblAchievementsManagerAddLocalUser(game.user, nullptr)));
        CHECK(is_expected(XblAchievementsManagerAddLocalUser(second, nullptr)));
        if (round % 3 == 0) {
            CHECK(is_expected(XblAchievementsManagerRemoveLocalUser(game.user)));
        }
        if (round % 5 == 0) {
            CHECK(is_expected(XblAchievementsManagerRemoveLocalUser(second)));
        }
        std::this_thread::yield();
    }
    // The last round may have removed the user of the changes.
    CHECK(is_expected(XblAchievementsManagerAddLocalUser(game.user, nullptr)));
    CHECK(harness::eventually([&] { return received > 20; }));
    over = true;
    for (auto& thread : threads) {
        thread.join();
    }
    XUserCloseHandle(second);
    CHECK_EQ(open_results(), 0u);
}

TEST_WITHIN(manager_stress, clean_up_in_the_midst, 240) {
    for (unsigned round = 0; round < harness::rounds(20); round++) {
        Listing service(list_of(20, "1"), 7);
        Game game;
        std::atomic<bool> over{false};
        std::atomic<unsigned> added{0};
        std::vector<std::thread> threads;
        threads.push_back(repeat(over, [&](unsigned) {
            CHECK(is_expected(XblAchievementsManagerAddLocalUser(game.user, nullptr)));
            std::this_thread::yield();
            CHECK(is_expected(XblAchievementsManagerRemoveLocalUser(game.user)));
            ++added;
        }));
        threads.push_back(repeat(over, [&](unsigned) {
            const XblAchievementsManagerEvent* events = nullptr;
            size_t count = 0;
            CHECK(is_expected(XblAchievementsManagerDoWork(&events, &count)));
        }));
        threads.push_back(repeat(over, [&](unsigned i) {
            CHECK(is_expected(XblAchievementsManagerUpdateAchievement(game.xuid, "7", static_cast<uint8_t>(i))));
        }));
        CHECK(harness::eventually([&] { return added > 5 + round % 20; }));
        CHECK_EQ(clean_up(), S_OK);
        over = true;
        for (auto& thread : threads) {
            thread.join();
        }
    }
}
