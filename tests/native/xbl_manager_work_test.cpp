// DoWork: its events, their order, and the state of the manager afterwards.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <map>

#include "harness/harness.h"
#include "support/manager.h"

using namespace title;

namespace {

// A title's allocator, for a test that calls the library on its own thread only.
class TitlesMemory {
public:
    TitlesMemory() { REQUIRE_EQ(XblMemSetFunctions(allocate, give_back), S_OK); }
    TitlesMemory(const TitlesMemory&) = delete;
    ~TitlesMemory() {
        empty = false;
        XblMemSetFunctions(nullptr, nullptr);
    }
    static bool holds(const void* pointer) {
        const auto at = reinterpret_cast<uintptr_t>(pointer);
        return std::any_of(out.begin(), out.end(), [at](const auto& piece) {
            return at - reinterpret_cast<uintptr_t>(piece.first) < piece.second;
        });
    }

    static inline std::map<void*, size_t> out;
    static inline bool empty = false;

private:
    static void* STDAPIVCALLTYPE allocate(size_t size, HCMemoryType) {
        if (empty) {
            return nullptr;
        }
        void* const memory = std::malloc(size);
        out.emplace(memory, size);
        return memory;
    }
    static void STDAPIVCALLTYPE give_back(void* pointer, HCMemoryType) {
        CHECK_EQ(out.erase(pointer), 1u);
        std::free(pointer);
    }
};

} // namespace

TEST(manager_work, needs_both_pointers) {
    Listing service({});
    Game game;
    const XblAchievementsManagerEvent* events = nullptr;
    size_t count = 0;
    CHECK_EQ(XblAchievementsManagerDoWork(nullptr, &count), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerDoWork(&events, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerDoWork(nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(do_work().size(), 0u);
}

TEST(manager_work, progress_changes_the_memory_only_in_do_work) {
    Listing service({given("7", "0", not_started)});
    Game game;
    add_and_sync(game.user);
    send({event("7", "40", in_progress, 5)});
    CHECK_EQ(current_of("7"), "0");
    CHECK(state_of("7") == not_started);
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 1u);
    check(seen[0], progressed, "7", in_progress, "40");
    CHECK_EQ(seen[0].xuid, game.xuid);
    CHECK_EQ(seen[0].progress.requirements[0].id, "r");
    CHECK_EQ(seen[0].progress.requirements[0].target, "100");
    CHECK_EQ(seen[0].progress.unlocked, 5);
    CHECK_EQ(current_of("7"), "40");
    CHECK(state_of("7") == in_progress);
    CHECK_EQ(cached("7").unlocked, 0);
    CHECK_EQ(do_work().size(), 0u);
    send({event("7", "20")}); // unconditionally, also downwards
    CHECK_EQ(do_work().size(), 1u);
    CHECK_EQ(current_of("7"), "20");
}

TEST(manager_work, events_are_valid_until_the_next_do_work) {
    Listing service({given("7", "0")});
    Game game;
    add_and_sync(game.user);
    send({event("7", "40")});
    const XblAchievementsManagerEvent* events = nullptr;
    size_t count = 0;
    REQUIRE_EQ(XblAchievementsManagerDoWork(&events, &count), S_OK);
    REQUIRE_EQ(count, 1u);
    send({event("7", "60")});
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    CHECK_EQ(std::string(events[0].progressInfo.achievementId), "7");
    CHECK_EQ(std::string(events[0].progressInfo.progression.requirements[0].currentProgressValue), "40");
}

TEST(manager_work, events_stand_in_the_titles_memory) {
    Listing service({given("7", "0")});
    const TitlesMemory memory;
    {
        Game game;
        add_and_sync(game.user);
        send({event("7", "40")});
        const XblAchievementsManagerEvent* events = nullptr;
        size_t count = 0;
        REQUIRE_EQ(XblAchievementsManagerDoWork(&events, &count), S_OK);
        REQUIRE_EQ(count, 1u);
        CHECK(TitlesMemory::holds(events));
        CHECK(TitlesMemory::holds(events[0].progressInfo.achievementId));
        CHECK(TitlesMemory::holds(events[0].progressInfo.progression.requirements[0].currentProgressValue));
        CHECK_EQ(do_work().size(), 0u);
        CHECK(TitlesMemory::out.empty()); // until the next DoWork
        send({event("7", "60")});
        CHECK_EQ(do_work().size(), 1u);
    }
    CHECK(TitlesMemory::out.empty());
}

TEST(manager_work, events_that_there_is_no_memory_for_come_later) {
    Listing service({given("7", "0")});
    const TitlesMemory memory;
    Game game;
    add_and_sync(game.user);
    send({event("7", "40")});
    TitlesMemory::empty = true;
    const XblAchievementsManagerEvent* events = nullptr;
    size_t count = 77;
    CHECK_EQ(XblAchievementsManagerDoWork(&events, &count), E_OUTOFMEMORY);
    CHECK(events == nullptr && count == 0);
    send({event("7", "60")});
    TitlesMemory::empty = false;
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    check(seen[0], progressed, "7", in_progress, "40");
    check(seen[1], progressed, "7", in_progress, "60");
}

TEST(manager_work, an_achieved_state_unlocks) {
    Listing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    send({event("7", "90", achieved, 1234)});
    auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    check(seen[0], progressed, "7", achieved, "90");
    check(seen[1], unlocked, "7", achieved);
    CHECK_EQ(seen[1].progress.unlocked, 1234);
    CHECK_EQ(seen[1].xuid, game.xuid);
    CHECK(state_of("7") == achieved);
    CHECK_EQ(current_of("7"), "100");
    CHECK_EQ(cached("7").unlocked, 1234);

    send({event("7", "90", achieved, 1234)}); // the service sends the event again, so the unlock is repeated
    seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    check(seen[1], unlocked, "7", achieved);

    send({event("7", "30")}); // an unlocked achievement stays unlocked
    CHECK_EQ(do_work().size(), 1u);
    CHECK(state_of("7") == achieved);
    CHECK_EQ(current_of("7"), "30");
}

TEST(manager_work, the_targets_text_unlocks) {
    Listing service({{"7", static_cast<uint32_t>(in_progress), {{"r", "1", "3"}}, 0}, given("8", "0")});
    Game game;
    add_and_sync(game.user);
    send({{"7", static_cast<uint32_t>(in_progress), {{"r", "3", ""}}, 77}}); // the target may be missing
    auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    check(seen[1], unlocked, "7", achieved);
    CHECK_EQ(seen[1].progress.unlocked, 77);
    CHECK_EQ(current_of("7"), "3"); // of its own target
    send({event("8", "100.0")});    // not the same text
    CHECK_EQ(do_work().size(), 1u);
    CHECK(state_of("8") == in_progress);
}

TEST(manager_work, without_a_target_or_news_of_requirements_only_the_state_unlocks) {
    Listing service({{"7", static_cast<uint32_t>(not_started), {{"r", "", ""}}, 0},
                     given("8", "100"),
                     {"9", static_cast<uint32_t>(not_started), {}, 0}});
    Game game;
    add_and_sync(game.user);
    send({{"7", static_cast<uint32_t>(in_progress), {{"r", "", ""}}, 0},
          {"8", static_cast<uint32_t>(in_progress), {}, 0},
          {"9", static_cast<uint32_t>(in_progress), {{"r", "1", "1"}}, 0}});
    CHECK_EQ(do_work().size(), 3u);
    CHECK(state_of("7") == in_progress);
    CHECK(state_of("8") == in_progress);
    CHECK(state_of("9") == in_progress);
    send({{"9", static_cast<uint32_t>(achieved), {}, 5}});
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    check(seen[0], progressed, "9", achieved);
    check(seen[1], unlocked, "9", achieved);
    CHECK(state_of("9") == achieved);
}

TEST(manager_work, several_requirements_are_followed_to_the_unlock) {
    Listing service({two_requirements("0", "0", not_started)});
    Game game;
    add_and_sync(game.user);
    send({{"m", static_cast<uint32_t>(in_progress), {{"a", "3", "3"}}, 0}});
    CHECK_EQ(do_work().size(), 1u);
    CHECK_EQ(current_of("m", 0), "3");
    CHECK_EQ(current_of("m", 1), "0");
    CHECK(state_of("m") == in_progress);
    send({{"m", static_cast<uint32_t>(in_progress), {{"b", "4", "5"}}, 0}});
    CHECK_EQ(do_work().size(), 1u);
    CHECK_EQ(current_of("m", 1), "4");
    send({{"m", static_cast<uint32_t>(in_progress), {{"b", "5", "5"}}, 9}}); // now all are complete
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    check(seen[1], unlocked, "m", achieved);
    CHECK_EQ(current_of("m", 0), "3"); // and stay as they are
    CHECK_EQ(current_of("m", 1), "5");
    CHECK_EQ(cached("m").requirements[1].target, "5");
    CHECK_EQ(cached("m").unlocked, 9);
}

TEST(manager_work, several_requirements_are_unlocked_by_the_state) {
    Listing service({two_requirements("0", "0", not_started)});
    Game game;
    add_and_sync(game.user);
    send({{"m", static_cast<uint32_t>(achieved), {{"a", "1", "3"}}, 9}});
    CHECK_EQ(do_work().size(), 2u);
    CHECK(state_of("m") == achieved);
    CHECK_EQ(current_of("m", 0), "3"); // no event had it
    CHECK_EQ(current_of("m", 1), "5");
}

// An event after the unlock changes only the members that it names.
TEST(manager_work, a_late_event_keeps_the_other_requirements_complete) {
    Listing service({two_requirements("0", "1", not_started)});
    Game game;
    add_and_sync(game.user);
    send({{"m", static_cast<uint32_t>(achieved), {{"a", "3", "3"}}, 9}});
    CHECK_EQ(do_work().size(), 2u);
    CHECK_EQ(current_of("m", 1), "5"); // the last value of the service is "1"
    send({{"m", static_cast<uint32_t>(in_progress), {{"a", "2", "3"}}, 0}});
    CHECK_EQ(do_work().size(), 1u);
    CHECK(state_of("m") == achieved);
    CHECK_EQ(current_of("m", 0), "2");
    CHECK_EQ(current_of("m", 1), "5");
    send({{"m", static_cast<uint32_t>(not_started), {{"a", "0", "3"}, {"b", "0", "5"}}, 0}}); // reset
    do_work();
    CHECK(state_of("m") == not_started);
    CHECK_EQ(current_of("m", 0), "0");
    CHECK_EQ(current_of("m", 1), "0");
}

TEST(manager_work, what_goes_beyond_a_target_is_shown) {
    Listing service({two_requirements("0", "0", not_started)});
    Game game;
    add_and_sync(game.user);
    send({{"m", static_cast<uint32_t>(achieved), {{"a", "7", "3"}, {"b", "5", "5"}}, 9}});
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    REQUIRE_EQ(seen[0].progress.requirements.size(), 2u);
    CHECK_EQ(seen[0].progress.requirements[0].current, "7");
    CHECK_EQ(seen[0].progress.requirements[0].target, "3");
    CHECK_EQ(seen[0].progress.requirements[1].current, "5");
    CHECK_EQ(current_of("m", 0), "7");
    CHECK_EQ(current_of("m", 1), "5");
}

TEST(manager_work, an_id_that_the_service_does_not_know_changes_nothing) {
    Listing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    service.fail(static_cast<HRESULT>(0x80190194));
    send({event("8", "100", achieved)});
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 1u); // an event comes, but no change follows
    check(seen[0], progressed, "8", achieved, "100");
    XblAchievementsManagerResultHandle result = nullptr;
    CHECK_EQ(XblAchievementsManagerGetAchievement(game.xuid, "8", &result), E_BOUNDS);
}

TEST(manager_work, the_order_is_synced_then_users_then_progress_then_unlocks) {
    Listing service({given("1", "0"), given("2", "0"), given("3", "0")});
    Game game;
    const XUserHandle second = add_second_user();
    add_and_sync(game.user);
    send({event("1", "100", achieved), event("2", "10")}, game.xuid);
    send({event("1", "20", achieved)}, game.xuid);
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(second, nullptr), S_OK);
    REQUIRE(harness::eventually([&] { return XblAchievementsManagerIsUserInitialized(second_xuid) == S_OK; }));
    send({event("3", "100", achieved)}, second_xuid);
    send({event("3", "5")}, second_xuid);
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 9u);
    CHECK(seen[0].type == synced);
    CHECK_EQ(seen[0].xuid, second_xuid);
    check(seen[1], progressed, "3", achieved, "100"); // the lower xuid first
    check(seen[2], progressed, "3", in_progress, "5");
    check(seen[3], unlocked, "3", achieved);
    CHECK_EQ(seen[3].xuid, second_xuid);
    check(seen[4], progressed, "1", achieved, "100");
    CHECK_EQ(seen[4].xuid, game.xuid);
    check(seen[5], progressed, "2", in_progress, "10");
    check(seen[6], progressed, "1", achieved, "20");
    check(seen[7], unlocked, "1", achieved);
    check(seen[8], unlocked, "1", achieved);
    CHECK_EQ(cached("3", second_xuid).requirements[0].current, "100");
    CHECK_EQ(cached("3", game.xuid).requirements[0].current, "0"); // each user has separate data
    XUserCloseHandle(second);
}

TEST(manager_work, synced_events_come_in_the_order_of_the_fetches_ends) {
    Listing service({given("1", "0")});
    Game game;
    const XUserHandle second = add_second_user();
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK); // the higher xuid
    REQUIRE(harness::eventually([&] { return XblAchievementsManagerIsUserInitialized(game.xuid) == S_OK; }));
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(second, nullptr), S_OK);
    REQUIRE(harness::eventually([&] { return XblAchievementsManagerIsUserInitialized(second_xuid) == S_OK; }));
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 2u);
    CHECK_EQ(seen[0].xuid, game.xuid);
    CHECK_EQ(seen[1].xuid, second_xuid);
    XUserCloseHandle(second);
}

TEST(manager_work, through_the_service) {
    Listing service({given("7", "0", not_started), given("8", "0", not_started)});
    Game game;
    const XUserHandle second = add_second_user();
    add_and_sync(game.user);
    add_and_sync(second);
    const auto subscriptions = service.stand_in.subscriptions();
    REQUIRE_EQ(subscriptions.size(), 2u);
    CHECK_EQ(subscriptions[0].kind, static_cast<uint32_t>(XBLSHIM_SUBSCRIPTION_PROGRESS));
    CHECK_EQ(subscriptions[0].xuid, game.xuid);
    CHECK_EQ(subscriptions[0].scid, scid);
    CHECK_EQ(subscriptions[0].title_id, title_id);
    CHECK_EQ(subscriptions[1].xuid, second_xuid);
    service.stand_in.send_progress(subscriptions[0].subscription, {{"7", 3, "40"}});
    service.stand_in.send_progress(subscriptions[0].subscription, {{"7", 1, "100", "100", 99}});
    auto seen = frames_until(3);
    check(seen[0], progressed, "7", in_progress, "40");
    check(seen[1], progressed, "7", achieved, "100");
    check(seen[2], unlocked, "7", achieved);
    CHECK_EQ(cached("7").unlocked, 99);
    CHECK(static_cast<XblAchievementProgressState>(cached("7", second_xuid).state) == not_started);

    service.set({given("7", "5"), given("8", "6")});
    service.stand_in.resync(subscriptions[1].subscription);
    seen = frames_until(2);
    check(seen[0], progressed, "7", in_progress, "5");
    CHECK_EQ(seen[0].xuid, second_xuid);

    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
    CHECK_EQ(service.stand_in.open_subscriptions().size(), 1u);
    add_and_sync(game.user); // again
    CHECK_EQ(service.stand_in.subscriptions().size(), 3u);
    XUserCloseHandle(second);
}

TEST(manager_work, without_events_the_achievements_are_read_all_the_same) {
    Listing service({given("7", "40")});
    service.stand_in.on_subscribe([](const auto&) { return static_cast<HRESULT>(0x89235203); });
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(current_of("7"), "40");
}

TEST(manager_work, the_subscription_completes_before_the_pages_are_read) {
    Listing service({given("7", "40")});
    std::atomic<size_t> lists{77};
    service.stand_in.on_subscribe([&](const auto&) {
        lists = service.lists();
        return S_OK;
    });
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(lists.load(), 0u);
}
