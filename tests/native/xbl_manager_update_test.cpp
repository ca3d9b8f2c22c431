// The manager's updates: the order of the checks, what is sent, and clean-up with work under way.
#include <thread>

#include "harness/harness.h"
#include "support/impatience.h"
#include "support/log_file.h"
#include "support/manager.h"

using namespace title;
using xblshim::testing::StandIn;

namespace {

constexpr HRESULT not_supported = static_cast<HRESULT>(0x80070032);

std::vector<Given> some() {
    return {given("7", "40"),
            given("done", "100", achieved, 5),
            {"events", static_cast<uint32_t>(in_progress), {{"r", "1", "3"}}, 0},
            {"several", static_cast<uint32_t>(in_progress), {{"a", "1", "100"}, {"b", "1", "100"}}, 0},
            {"none", static_cast<uint32_t>(not_started), {}, 0}};
}

} // namespace

TEST(manager_update, checks_in_order) {
    Listing service(some());
    Game game;
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, nullptr, 50), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "", 50), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), E_BOUNDS);
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(second_xuid, "7", 50), E_BOUNDS);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "unknown", 50), E_BOUNDS);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "done", 50), E_UNEXPECTED);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "events", 50), not_supported);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "several", 50), not_supported);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "none", 50), not_supported);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 0), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 39), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 40), E_INVALIDARG);
    CHECK_EQ(service.seen().size(), 0u);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 41), S_OK);
    service.wait_for_calls(1); // two that are under way may overtake each other
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 255), S_OK); // stands for 100
    service.wait_for_calls(2);
    const auto updates = service.seen();
    CHECK_EQ(updates[0].percent_complete, 41u);
    CHECK_EQ(updates[1].percent_complete, 100u);
    for (const auto& update : updates) {
        CHECK_EQ(update.xuid, game.xuid);
        CHECK_EQ(update.title_id, title_id);
        CHECK_EQ(update.scid, scid);
        CHECK_EQ(update.achievement_id, "7");
        CHECK_EQ(update.retry_delay_seconds, 2u);
        CHECK_EQ(update.timeout_window_seconds, 20u);
        CHECK_EQ(update.accept_language.empty(), false);
    }
    CHECK_EQ(do_work().size(), 0u); // only the service's events count
    CHECK_EQ(cached("7").requirements[0].current, "40");
}

TEST(manager_update, numbers_are_read_as_c_reads_them) {
    const auto with = [](std::string id, std::string current, std::string target) {
        return Given{
            std::move(id), static_cast<uint32_t>(in_progress), {{"r", std::move(current), std::move(target)}}, 0};
    };
    Listing service({with("space", "40", " 100"), with("hex", "40", "0x64"), with("octal", "40", "0100"),
                     with("sign", "+40", "+100"), with("rest", "40%", "100%"), with("octal of 100", "40", "0144"),
                     with("nothing", "40", "many"), with("current", "0x28", "100"), with("below", "-5", "100")});
    Game game;
    add_and_sync(game.user);
    const auto update = [&](const char* id, uint8_t percent) {
        return XblAchievementsManagerUpdateAchievement(game.xuid, id, percent);
    };
    for (const char* id : {"space", "hex", "sign", "rest", "octal of 100", "current"}) {
        CHECK_EQ(update(id, 40), E_INVALIDARG);
        CHECK_EQ(update(id, 41), S_OK);
    }
    CHECK_EQ(update("octal", 50), not_supported); // 64
    CHECK_EQ(update("nothing", 50), not_supported);
    CHECK_EQ(update("below", 0), S_OK);
    service.wait_for_calls(7);
}

TEST(manager_update, an_unknown_achievement_is_read_and_can_be_updated_then) {
    Listing service(some());
    Game game;
    add_and_sync(game.user);
    const auto update = [&] { return XblAchievementsManagerUpdateAchievement(game.xuid, "new", 50); };
    service.set({given("new", "10")});
    CHECK_EQ(update(), E_BOUNDS);
    CHECK_EQ(update(), E_BOUNDS); // once is enough
    REQUIRE(service.stand_in.wait_for_readings(2));
    const auto reading = service.stand_in.readings().at(1);
    CHECK(!reading.list);
    CHECK_EQ(reading.xuid, game.xuid);
    CHECK_EQ(reading.scid, scid);
    CHECK_EQ(reading.achievement_id, "new");
    REQUIRE(harness::eventually([&] {
        CHECK_EQ(do_work().size(), 0u); // nothing happened
        return update() == S_OK;
    }));
    service.wait_for_calls(1);
    CHECK_EQ(cached("new").requirements.at(0).current, "10");
    CHECK_EQ(service.lists(), 2u);
}

TEST(manager_update, an_achievement_that_the_service_does_not_know_is_a_warning) {
    Listing service(some());
    Game game;
    add_and_sync(game.user);
    const support::LogFile log(xblshim::base::LogLevel::Warning); // the start has set another
    service.fail(static_cast<HRESULT>(0x80190194));
    for (int i = 0; i < 5; i++) {
        CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "never", 50), E_BOUNDS);
    }
    REQUIRE(harness::eventually([&] { return log.count("achievement never of user") != 0; }));
    CHECK(log.count("0x80190194") != 0);
    CHECK(log.count("XblAchievementsUpdateAchievementAsync") != 0);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "never", 50), E_BOUNDS);
    CHECK_EQ(service.lists(), 2u); // not requested again

    service.fail(E_FAIL); // another failure is no result
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "later", 50), E_BOUNDS);
    REQUIRE(harness::eventually([&] { return log.count("achievement later of user") != 0; }));
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "later", 50), E_BOUNDS);
    REQUIRE(harness::eventually([&] { return log.count("achievement later of user") == 2; }));
    CHECK_EQ(service.lists(), 4u);

    service.fail(S_OK);
    service.set({given("never", "20")});
    send({given("never", "20")}); // made after all
    REQUIRE(harness::eventually([&] {
        do_work();
        return XblAchievementsManagerUpdateAchievement(game.xuid, "never", 50) == S_OK;
    }));
}

TEST(manager_update, a_reset_achievement_can_be_unlocked_again) {
    Listing service({given("7", "100", achieved, 1234)});
    Game game;
    add_and_sync(game.user);
    send({given("7", "0", not_started)});
    CHECK_EQ(do_work().size(), 1u);
    const Given reset = cached("7");
    CHECK_EQ(reset.state, static_cast<uint32_t>(not_started));
    CHECK_EQ(reset.requirements.at(0).current, "0");
    CHECK_EQ(reset.unlocked, 0);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    send({given("7", "100", achieved, 99)});
    CHECK_EQ(do_work().size(), 2u);
    CHECK_EQ(cached("7").unlocked, 99);
}

// The service shows an unlocked achievement of a title without requirements.
TEST(manager_update, an_achievement_that_was_read_unlocked_has_requirements_again_after_a_reset) {
    Listing service({{"7", static_cast<uint32_t>(achieved), {}, 1234}});
    Game game;
    add_and_sync(game.user);
    CHECK(cached("7").requirements.empty());
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 100), E_UNEXPECTED);
    send({given("7", "0", not_started)});
    CHECK_EQ(do_work().size(), 1u);
    REQUIRE_EQ(cached("7").requirements.size(), 1u);
    CHECK_EQ(cached("7").requirements[0].current, "0");
    CHECK_EQ(cached("7").requirements[0].target, "100");
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    send({given("7", "50")});
    CHECK_EQ(do_work().size(), 1u);
    CHECK_EQ(cached("7").requirements.at(0).current, "50");
    send({{"7", static_cast<uint32_t>(achieved), {}, 99}});
    CHECK_EQ(do_work().size(), 2u);
    CHECK_EQ(cached("7").unlocked, 99);
}

TEST(manager_update, an_unsynced_users_update_is_sent_unchecked) {
    Listing service(some());
    service.fail(static_cast<HRESULT>(0x801901F7));
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "done", 1), S_OK);
    service.wait_for_calls(1); // two that are under way may overtake each other
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "whatever", 0), S_OK);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "", 0), E_INVALIDARG);
    service.wait_for_calls(2);
    CHECK_EQ(service.seen()[1].achievement_id, "whatever");
    CHECK_EQ(service.seen()[1].percent_complete, 0u);
}

TEST(manager_update, a_failure_is_not_told) {
    Listing service(some());
    for (const HRESULT hr : {HTTP_E_STATUS_NOT_MODIFIED, static_cast<HRESULT>(0x801901F7)}) {
        service.complete_with(hr);
        Game game;
        add_and_sync(game.user);
        const size_t before = service.seen().size();
        CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
        service.wait_for_calls(before + 1);
        CHECK_EQ(do_work().size(), 0u);
        CHECK_EQ(cached("7").requirements[0].current, "40");
    }
}

TEST(manager_update, the_title_id_is_the_configured_one) {
    Listing service(some());
    service.configure_title_id(4711);
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(service.stand_in.readings().at(0).title_id, 4711u);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    service.wait_for_calls(1);
    CHECK_EQ(service.seen()[0].title_id, 4711u);
}

TEST(manager_update, without_a_title_id_nothing_is_sent) {
    Listing service(some());
    Game game("not a scid");
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50),
             S_OK); // without a block there is no completion
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(manager_update, clean_up_waits_for_updates) {
    Listing service(some());
    service.hold();
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    service.wait_for_calls(1);
    XAsyncBlock block{};
    REQUIRE_EQ(XblCleanupAsync(&block), S_OK);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XAsyncGetStatus(&block, false), E_PENDING);
    service.complete(0, S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
}

TEST(manager_update, clean_up_drops_a_fetch_and_everything_pending) {
    Listing service(some());
    service.stand_in.on_read([](const Reading&) {
        Page page;
        page.hr = StandIn::later;
        return page;
    });
    std::weak_ptr<xblshim::xbl::manager::LocalUser> user;
    {
        Game game;
        REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
        REQUIRE(service.stand_in.wait_for_readings(1));
        user = local_user();
        send({given("7", "60")});
        CHECK_EQ(clean_up(), S_OK); // though the service doesn't respond
        CHECK(harness::eventually([&] { return user.expired(); }));
        CHECK_EQ(initialize(), S_OK);
        CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_INVALIDARG); // a new manager
        CHECK_EQ(do_work().size(), 0u);
        const auto reading = service.stand_in.readings().at(0);
        service.stand_in.complete_with_page(reading.token, service.page(reading)); // too late for the old one
        service.stand_in.on_read([&](const Reading& later) { return service.page(later); });
        add_and_sync(game.user);
        CHECK_EQ(cached("7").requirements[0].current, "40");
    }
    CHECK_EQ(open_results(), 0u);
}

TEST(manager_update, clean_up_does_not_wait_for_a_queue_that_nobody_dispatches) {
    const Impatience impatience(std::chrono::milliseconds(30), std::chrono::seconds(90));
    Listing service(some());
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    {
        Game game;
        REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, queue.handle()), S_OK);
        CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    }
    queue.pump(); // the remaining entries have no receiver
    CHECK_EQ(service.seen().size(), 0u);
    CHECK_EQ(service.lists(), 0u);
}

TEST(manager_update, users_are_not_added_while_the_library_is_cleaned_up) {
    Listing service(some());
    Game game;
    const auto state = xblshim::xbl::current_state();
    state->achievements_manager->close();
    CHECK_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), E_XBL_NOT_INITIALIZED);
}
