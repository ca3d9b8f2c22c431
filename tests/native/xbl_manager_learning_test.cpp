// Achievements that are made after the manager has read the list, and events that come while it has no memory.
#include "harness/harness.h"
#include "support/log_file.h"
#include "support/manager.h"

using namespace title;
using xblshim::testing::StandIn;

namespace {

constexpr auto unavailable = static_cast<HRESULT>(0x801901F7);
constexpr auto not_found = static_cast<HRESULT>(0x80190194);

// A service whose read requests all wait for complete_reading().
class HeldListing : public Listing {
public:
    explicit HeldListing(std::vector<Given> achievements) : Listing(std::move(achievements)) {}
    void hold_readings() {
        stand_in.on_read([](const Reading&) {
            Page page;
            page.hr = StandIn::later;
            return page;
        });
    }
    // The page of reading `index` as it is now.
    Page now(size_t index) { return page(stand_in.readings().at(index)); }
    void complete_reading(size_t index, const Page& page) {
        stand_in.complete_with_page(stand_in.readings().at(index).token, page);
    }
};

void check(const Seen& seen, XblAchievementsManagerEventType type, const char* id) {
    CHECK(seen.type == type);
    CHECK_EQ(seen.progress.id, id);
}

} // namespace

TEST(manager_learning, an_unlock_of_an_unknown_achievement_is_delivered_and_learned) {
    HeldListing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    service.hold_readings();
    service.set({given("new", "100", achieved, 99)});
    send({given("new", "100", achieved, 99)});
    auto seen = do_work();
    REQUIRE_EQ(seen.size(), 1u); // at once
    check(seen[0], progressed, "new");
    REQUIRE(service.stand_in.wait_for_readings(2));
    service.complete_reading(1, service.now(1));
    seen = frames_until(1);
    check(seen[0], unlocked, "new");
    CHECK_EQ(seen[0].progress.unlocked, 99);
    CHECK_EQ(cached("new").state, static_cast<uint32_t>(achieved));
    CHECK_EQ(cached("new").unlocked, 99);
    XblAchievementsManagerResultHandle all = nullptr;
    REQUIRE_EQ(XblAchievementsManagerGetAchievements(game.xuid, XblAchievementOrderBy::DefaultOrder,
                                                     XblAchievementsManagerSortOrder::Unsorted, &all),
               S_OK);
    CHECK_EQ(texts(values(all)), "7 new");
}

TEST(manager_learning, what_is_read_before_the_frame_is_known_in_it) {
    Listing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    service.set({given("new", "30")});
    send({given("new", "30")});
    std::vector<Seen> seen;
    REQUIRE(harness::eventually([&] {
        auto more = do_work();
        std::move(more.begin(), more.end(), std::back_inserter(seen));
        XblAchievementsManagerResultHandle result = nullptr;
        const HRESULT hr = XblAchievementsManagerGetAchievement(game.xuid, "new", &result);
        XblAchievementsManagerResultCloseHandle(result);
        return hr == S_OK;
    }));
    REQUIRE_EQ(seen.size(), 1u); // no unlock
    check(seen[0], progressed, "new");
    CHECK_EQ(cached("new").requirements.at(0).current, "30");
    service.set({given("new", "100", achieved)});
    send({given("new", "100", achieved)});
    seen = frames_until(2);
    check(seen[1], unlocked, "new");
    CHECK_EQ(service.lists(), 2u); // known by now
}

TEST(manager_learning, events_that_come_while_it_is_read_are_applied_in_their_order) {
    HeldListing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    service.hold_readings();
    service.set({given("new", "10")});
    send({given("new", "10")});
    CHECK_EQ(do_work().size(), 1u);
    REQUIRE(service.stand_in.wait_for_readings(2));
    const Page old = service.now(1);
    send({given("new", "20"), given("7", "50")});
    send({given("new", "30")});
    const auto seen = do_work();
    REQUIRE_EQ(seen.size(), 3u);
    check(seen[0], progressed, "new");
    check(seen[1], progressed, "7");
    service.complete_reading(1, old);
    REQUIRE(harness::eventually([&] {
        CHECK_EQ(do_work().size(), 0u);
        XblAchievementsManagerResultHandle result = nullptr;
        const HRESULT hr = XblAchievementsManagerGetAchievement(game.xuid, "new", &result);
        XblAchievementsManagerResultCloseHandle(result);
        return hr == S_OK;
    }));
    CHECK_EQ(cached("new").requirements.at(0).current, "30"); // not what was read, which is older
    CHECK_EQ(service.lists(), 2u);
}

TEST(manager_learning, what_cannot_be_read_is_a_warning_and_the_next_event_tries_again) {
    Listing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    const support::LogFile log(xblshim::base::LogLevel::Warning); // the start has set another
    service.fail(not_found);
    send({given("new", "100", achieved)});
    CHECK_EQ(do_work().size(), 1u);
    REQUIRE(harness::eventually([&] { return log.count("achievement new of user") != 0; }));
    CHECK(log.count("0x80190194") != 0);
    CHECK_EQ(do_work().size(), 0u);
    service.fail(S_OK);
    service.set({given("new", "100", achieved)});
    send({given("new", "100", achieved)});
    const auto seen = frames_until(2);
    check(seen[0], progressed, "new");
    check(seen[1], unlocked, "new"); // once: the earlier event is consumed
}

TEST(manager_learning, what_is_made_while_it_is_asked_for_is_asked_for_again) {
    HeldListing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    service.hold_readings();
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "new", 50), E_BOUNDS);
    REQUIRE(service.stand_in.wait_for_readings(2));
    service.set({given("new", "100", achieved, 5)});
    send({given("new", "100", achieved, 5)}); // by another update, after the service had looked
    CHECK_EQ(do_work().size(), 1u);
    Page none;
    none.hr = not_found;
    service.complete_reading(1, none);
    REQUIRE(service.stand_in.wait_for_readings(3));
    service.complete_reading(2, service.now(2));
    check(frames_until(1)[0], unlocked, "new");
    CHECK_EQ(cached("new").unlocked, 5);
}

TEST(manager_learning, an_achievement_that_is_made_during_the_first_fetch_is_read_after_it) {
    HeldListing service({given("7", "40")});
    service.hold_readings();
    Game game;
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    const Page old = service.now(0);
    service.set({given("new", "100", achieved, 5)});
    send({given("new", "100", achieved, 5)});
    service.complete_reading(0, old);
    REQUIRE(service.stand_in.wait_for_readings(2));
    CHECK_EQ(service.stand_in.readings().at(1).achievement_id, "new");
    service.complete_reading(1, service.now(1));
    const auto seen = frames_until(3);
    CHECK(seen[0].type == synced);
    check(seen[1], progressed, "new");
    check(seen[2], unlocked, "new");
}

TEST(manager_learning, without_a_memory_an_event_reads_the_achievements) {
    Listing service({given("7", "40")});
    service.fail(unavailable);
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_FAIL);
    service.fail(S_OK);
    service.set({given("7", "100", achieved, 5), given("8", "0", not_started)});
    send({given("7", "100", achieved, 5)});
    const auto seen = frames_until(2); // without another synced event
    check(seen[0], progressed, "7");
    check(seen[1], unlocked, "7");
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
    CHECK_EQ(cached("7").unlocked, 5);
    CHECK_EQ(cached("8").state, static_cast<uint32_t>(not_started));
    CHECK_EQ(service.lists(), 2u);
}

// After the first fetch failed, too: its end is an event, but the data is still missing.
TEST(manager_learning, the_memory_is_never_older_than_an_event_that_was_told) {
    HeldListing service({given("7", "40"), given("8", "0")});
    service.fail(unavailable);
    Game game;
    add_and_sync(game.user);
    service.fail(S_OK);
    service.hold_readings();
    resync();
    REQUIRE(service.stand_in.wait_for_readings(2));
    const Page old = service.now(1);
    send({given("7", "60"), given("8", "100", achieved)}); // what is read may be older
    CHECK_EQ(do_work().size(), 0u);
    service.complete_reading(1, old);
    const auto seen = frames_until(3);
    check(seen[0], progressed, "7");
    check(seen[1], progressed, "8");
    check(seen[2], unlocked, "8");
    CHECK_EQ(cached("7").requirements.at(0).current, "60");
    CHECK_EQ(cached("8").state, static_cast<uint32_t>(achieved));
}

TEST(manager_learning, events_that_waited_for_a_fetch_that_fails_are_told) {
    HeldListing service({given("7", "40")});
    service.fail(unavailable);
    Game game;
    add_and_sync(game.user);
    service.hold_readings();
    resync();
    REQUIRE(service.stand_in.wait_for_readings(2));
    send({given("7", "60")});
    CHECK_EQ(do_work().size(), 0u);
    service.complete_reading(1, service.now(1)); // fails
    check(frames_until(1)[0], progressed, "7");
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_FAIL);
}

TEST(manager_learning, a_removed_user_learns_nothing) {
    HeldListing service({given("7", "40")});
    Game game;
    add_and_sync(game.user);
    service.hold_readings();
    send({given("new", "10")});
    REQUIRE(service.stand_in.wait_for_readings(2));
    const std::weak_ptr<xblshim::xbl::manager::LocalUser> removed = local_user();
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    CHECK(harness::eventually([&] { return removed.expired(); }));
    service.complete_reading(1, service.now(1));
    CHECK_EQ(do_work().size(), 0u);
}
