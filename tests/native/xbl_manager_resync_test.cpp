// Resyncs: the manager reads the achievements again and sends events for the differences.
#include "harness/harness.h"
#include "support/manager.h"

using namespace title;

TEST(manager_resync, a_resync_tells_the_differences) {
    Listing service({given("1", "0", not_started), given("2", "10"), given("3", "100", achieved, 5), given("4", "40"),
                     two_requirements("1", "1"), given("gone", "5")},
                    2);
    Game game;
    add_and_sync(game.user);
    service.set({given("1", "100", achieved, 99), given("2", "0xA"), given("3", "100", achieved, 5), given("4", "30"),
                 two_requirements("1", "4"), given("new", "5")});
    resync();
    const auto seen = frames_until(4);
    CHECK_EQ(service.lists(), 6u); // all three pages again
    check(seen[0], progressed, "1", achieved, "100");
    CHECK_EQ(seen[0].progress.unlocked, 99);
    check(seen[1], progressed, "4", in_progress, "30"); // lower ones too
    check(seen[2], progressed, "m", in_progress, "4");  // only the requirement that changed
    CHECK_EQ(seen[2].progress.requirements[0].id, "b");
    CHECK_EQ(seen[2].progress.requirements[0].target, "5");
    check(seen[3], unlocked, "1", achieved);
    CHECK(state_of("1") == achieved);
    CHECK_EQ(cached("1").unlocked, 99);
    CHECK_EQ(current_of("2"), "10"); // "0xA" is the same number
    CHECK_EQ(current_of("4"), "30");
    CHECK_EQ(current_of("m", 1), "4");
    CHECK_EQ(current_of("gone"), "5");
    XblAchievementsManagerResultHandle result = nullptr;
    CHECK_EQ(XblAchievementsManagerGetAchievement(game.xuid, "new", &result), E_BOUNDS);

    service.set({given("1", "100", achieved, 99), given("4", "31"), two_requirements("1", "4")});
    resync(); // events are not repeated
    const auto again = frames_until(1);
    check(again[0], progressed, "4", in_progress, "31");
}

// The service shows an unlocked achievement of a title without requirements.
TEST(manager_resync, a_resync_tells_an_unlock_and_a_reset_without_requirements) {
    const auto done = static_cast<uint32_t>(achieved);
    Listing service({given("1", "40"), {"2", done, {}, 5}, {"3", done, {}, 6}, given("4", "100", in_progress)});
    Game game;
    add_and_sync(game.user);
    service.set(
        {{"1", done, {}, 99}, given("2", "0", not_started), {"3", done, {}, 6}, given("4", "100", in_progress)});
    resync();
    const auto seen = frames_until(3);
    check(seen[0], progressed, "1", achieved, "100");
    check(seen[1], progressed, "2", not_started, "0");
    check(seen[2], unlocked, "1", achieved);
    CHECK_EQ(cached("1").unlocked, 99);
    CHECK(state_of("2") == not_started);
    CHECK_EQ(current_of("2"), "0");
    resync(); // events are not repeated
    service.set({{"1", done, {}, 99}, given("2", "30"), {"3", done, {}, 6}});
    resync();
    const auto again = frames_until(1);
    check(again[0], progressed, "2", in_progress, "30");
}

TEST(manager_resync, what_an_event_told_is_no_difference) {
    Listing service({given("1", "0"), given("2", "0"), given("3", "0")});
    Game game;
    add_and_sync(game.user);
    service.set({given("1", "40"), given("2", "100", achieved), given("3", "1")});
    send({event("1", "40"), event("2", "100", achieved)}); // waiting when the resync comes
    resync();
    const auto seen = frames_until(4); // in one DoWork or in two
    const bool in_one = seen[2].type == progressed;
    check(seen[0], progressed, "1", in_progress, "40"); // once
    check(seen[1], progressed, "2", achieved, "100");
    check(seen[in_one ? 2 : 3], progressed, "3", in_progress, "1");
    check(seen[in_one ? 3 : 2], unlocked, "2", achieved);
    CHECK_EQ(current_of("2"), "100");
}

TEST(manager_resync, a_snapshot_older_than_an_event_does_not_take_progress_back) {
    Listing service({given("1", "0"), given("2", "0"), given("3", "0")});
    Game game;
    add_and_sync(game.user);
    service.stand_in.on_read([](const Reading&) {
        Page page;
        page.hr = xblshim::testing::StandIn::later;
        return page;
    });
    resync();
    REQUIRE(service.stand_in.wait_for_readings(2));
    service.set({given("1", "40"), given("2", "40"), given("3", "40")});
    const auto reading = service.stand_in.readings().at(1);
    send({event("1", "60"), event("2", "20")}); // after the service was asked
    service.stand_in.complete_with_page(reading.token, service.page(reading));
    const auto seen = frames_until(4);
    check(seen[0], progressed, "1", in_progress, "60");
    check(seen[1], progressed, "2", in_progress, "20");
    check(seen[2], progressed, "2", in_progress, "40"); // higher, so it is newer
    check(seen[3], progressed, "3", in_progress, "40");
    CHECK_EQ(current_of("1"), "60");
}

TEST(manager_resync, a_resync_while_a_fetch_runs_fetches_once_more) {
    Listing service({given("1", "0")});
    service.stand_in.on_read([](const Reading&) {
        Page page;
        page.hr = xblshim::testing::StandIn::later;
        return page;
    });
    Game game;
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    resync();
    resync(); // one more fetch is enough for both
    auto reading = service.stand_in.readings().at(0);
    const Page old = service.page(reading);
    service.set({given("1", "40")});
    service.stand_in.complete_with_page(reading.token, old);
    CHECK(frames_until(1)[0].type == synced);
    REQUIRE(service.stand_in.wait_for_readings(2));
    reading = service.stand_in.readings().at(1);
    service.stand_in.complete_with_page(reading.token, service.page(reading));
    check(frames_until(1)[0], progressed, "1", in_progress, "40");
    CHECK_EQ(service.lists(), 2u);
}

TEST(manager_resync, a_failed_resync_changes_nothing) {
    Listing service({given("1", "0")});
    Game game;
    add_and_sync(game.user);
    service.fail(static_cast<HRESULT>(0x801901F7));
    resync();
    REQUIRE(service.stand_in.wait_for_readings(2));
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
    CHECK_EQ(current_of("1"), "0");
    service.fail(S_OK);
    service.set({given("1", "10")});
    REQUIRE(harness::eventually([&] { // the failing fetch may not have ended yet
        resync();
        return !do_work().empty();
    }));
    CHECK_EQ(current_of("1"), "10");
}

TEST(manager_resync, events_after_a_failed_first_fetch_are_told) {
    Listing service({given("1", "0")});
    service.fail(static_cast<HRESULT>(0x801901F7));
    Game game;
    add_and_sync(game.user);
    send({event("1", "100", achieved)});
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 1u); // no memory, so no unlock follows
    check(seen[0], progressed, "1", achieved, "100");
}
