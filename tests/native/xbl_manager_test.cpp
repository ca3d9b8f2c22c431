// The achievements manager's users and the data that a title reads: every row of the tables.
#include <thread>

#include "XGameErr.h"
#include "harness/harness.h"
#include "runtime/user_changes.h"
#include "support/gate.h"
#include "support/manager.h"
#include "task_queue/internal.h"

using namespace title;
using xblshim::testing::Gate;
using xblshim::testing::StandIn;

namespace {

using Order = XblAchievementOrderBy;
using Sort = XblAchievementsManagerSortOrder;
constexpr auto any = XblAchievementProgressState::Unknown;
const auto random_handle = reinterpret_cast<XblAchievementsManagerResultHandle>(uintptr_t{0x1234567890});

std::string all_ids(uint64_t xuid, Order field, Sort order) {
    XblAchievementsManagerResultHandle result = nullptr;
    REQUIRE_EQ(XblAchievementsManagerGetAchievements(xuid, field, order, &result), S_OK);
    return texts(values(result));
}

std::string ids_by_state(uint64_t xuid, Order field, Sort order, XblAchievementProgressState state) {
    XblAchievementsManagerResultHandle result = nullptr;
    REQUIRE_EQ(XblAchievementsManagerGetAchievementsByState(xuid, field, order, state, &result), S_OK);
    return texts(values(result));
}

} // namespace

TEST(manager, nothing_before_the_library) {
    Listing service({});
    const auto user = reinterpret_cast<XUserHandle>(uintptr_t{0x1234567890});
    auto result = random_handle;
    const auto* events = reinterpret_cast<const XblAchievementsManagerEvent*>(&user);
    size_t count = 77;
    const XblAchievement* achievements = nullptr;
    uint64_t achievement_count = 77;
    CHECK_EQ(XblAchievementsManagerAddLocalUser(nullptr, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerAddLocalUser(user, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(1), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerDoWork(&events, &count), E_XBL_NOT_INITIALIZED);
    CHECK(events == nullptr);
    CHECK_EQ(count, 77u); // not changed
    CHECK_EQ(XblAchievementsManagerDoWork(nullptr, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerGetAchievement(1, "7", &result), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerGetAchievement(1, nullptr, &result), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerGetAchievement(1, "", &result), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerGetAchievement(1, "7", nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerGetAchievements(1, Order::DefaultOrder, Sort::Unsorted, nullptr),
             E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerGetAchievements(1, Order::DefaultOrder, Sort::Ascending, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerGetAchievementsByState(1, Order::UnlockTime, Sort::Ascending, any, nullptr),
             E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerGetAchievementsByState(1, Order::UnlockTime, Sort::Unsorted, any, nullptr),
             E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(1, nullptr, 1), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerResultGetAchievements(nullptr, &achievements, &achievement_count), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerResultGetAchievements(random_handle, nullptr, &achievement_count), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerResultGetAchievements(random_handle, &achievements, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerResultGetAchievements(random_handle, &achievements, &achievement_count),
             E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsManagerResultDuplicateHandle(random_handle, &result), E_HANDLE);
    CHECK(result == nullptr);
    XblAchievementsManagerResultCloseHandle(random_handle);
    XblAchievementsManagerResultCloseHandle(nullptr);
}

TEST(manager, users_are_added_and_removed_once) {
    Listing service({given("7", "40")});
    Game game;
    CHECK_EQ(XblAchievementsManagerAddLocalUser(nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerAddLocalUser(reinterpret_cast<XUserHandle>(game.context), nullptr), E_HANDLE);
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(reinterpret_cast<XUserHandle>(game.context)), E_HANDLE);
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(game.user), E_BOUNDS);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_INVALIDARG);
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(second_xuid), E_INVALIDARG);
    CHECK_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), E_UNEXPECTED);
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(game.user), E_BOUNDS);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_INVALIDARG);
}

TEST(manager, all_pages_are_fetched_with_the_parameters_of_the_manager) {
    std::vector<Given> many;
    for (int i = 0; i < 7; i++) {
        many.push_back(given(std::to_string(i), "1"));
    }
    Listing service(many, 3);
    Game game;
    add_and_sync(game.user);
    const auto readings = service.stand_in.readings();
    REQUIRE_EQ(readings.size(), 3u);
    const char* const tokens[] = {"", "3", "6"};
    for (size_t i = 0; i < 3; i++) {
        const Reading& reading = readings[i];
        CHECK(reading.list);
        CHECK_EQ(reading.xuid, game.xuid);
        CHECK_EQ(reading.title_id, title_id);
        CHECK_EQ(reading.type, 1u);
        CHECK(!reading.unlocked_only);
        CHECK_EQ(reading.order_by, 0u);
        CHECK_EQ(reading.skip_items, 0u);
        CHECK_EQ(reading.max_items, 100u);
        CHECK_EQ(reading.continuation_token, tokens[i]);
        CHECK_EQ(reading.retry_delay_seconds, 2u);
        CHECK_EQ(reading.timeout_window_seconds, 20u);
    }
    CHECK_EQ(all_ids(game.xuid, Order::DefaultOrder, Sort::Unsorted), "0 1 2 3 4 5 6");
}

TEST(manager, the_first_fetch_ends_with_one_event_on_success_and_on_failure) {
    Listing service({given("7", "40")});
    service.fail(static_cast<HRESULT>(0x801901F7));
    Game game;
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    const auto events = frames_until(1);
    CHECK(events[0].type == synced);
    CHECK_EQ(events[0].xuid, game.xuid);
    CHECK_EQ(events[0].progress.id, "");
    CHECK_EQ(events[0].progress.state, 0u);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_FAIL);
    XblAchievementsManagerResultHandle result = random_handle;
    CHECK_EQ(XblAchievementsManagerGetAchievement(game.xuid, "7", &result), E_UNEXPECTED);
    CHECK(result == nullptr);
    CHECK_EQ(XblAchievementsManagerGetAchievements(game.xuid, Order::DefaultOrder, Sort::Unsorted, &result),
             E_UNEXPECTED);
    CHECK_EQ(XblAchievementsManagerGetAchievementsByState(game.xuid, Order::DefaultOrder, Sort::Unsorted, any, &result),
             E_UNEXPECTED);
    CHECK(result == nullptr);

    resync(); // fails again: no event
    REQUIRE(service.stand_in.wait_for_readings(2));
    CHECK_EQ(do_work().size(), 0u);
    service.fail(S_OK);
    CHECK(harness::eventually([&] { // the failing fetch may not have ended yet
        resync();
        return XblAchievementsManagerIsUserInitialized(game.xuid) == S_OK;
    }));
    CHECK_EQ(cached("7").requirements.at(0).current, "40");
    CHECK_EQ(do_work().size(), 0u); // without another event
}

TEST(manager, until_the_first_fetch_is_over_nothing_is_there) {
    Listing service({given("7", "40")});
    service.stand_in.on_read([](const Reading&) {
        Page page;
        page.hr = StandIn::later;
        return page;
    });
    Game game;
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_FAIL);
    send({given("7", "60")});
    CHECK_EQ(do_work().size(), 0u); // it waits for the cache that it changes
    const auto reading = service.stand_in.readings().at(0);
    service.stand_in.complete_with_page(reading.token, service.page(reading));
    const auto events = frames_until(2);
    CHECK(events[0].type == synced);
    CHECK(events[1].type == progressed);
    CHECK_EQ(cached("7").requirements.at(0).current, "60");
}

TEST(manager, a_result_without_a_page_is_a_failure) {
    Listing service({});
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {}, {}, false, {}}; });
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_FAIL);
}

TEST(manager, a_list_without_an_end_is_given_up) {
    Listing service({});
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"1"}, "the same again", true, {}}; });
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_FAIL);
    CHECK_EQ(service.lists(), 1000u);
}

TEST(manager, removing_while_the_fetch_runs_drops_it_and_adding_again_fetches_anew) {
    Listing service({given("7", "40")});
    service.stand_in.on_read([](const Reading&) {
        Page page;
        page.hr = StandIn::later;
        return page;
    });
    Game game;
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    const std::weak_ptr<xblshim::xbl::manager::LocalUser> removed = local_user();
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    CHECK(harness::eventually([&] { return removed.expired(); }));
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(2));
    const auto readings = service.stand_in.readings();
    service.stand_in.complete_with_page(readings[0].token, Page{S_OK, {"old"}, "and more", true, {}});
    CHECK_EQ(do_work().size(), 0u);
    service.stand_in.complete_with_page(readings[1].token, service.page(readings[1]));
    CHECK(frames_until(1)[0].type == synced);
    CHECK_EQ(all_ids(game.xuid, Order::DefaultOrder, Sort::Unsorted), "7");
    CHECK_EQ(service.lists(), 2u); // no request was made for the removed user's second page
}

TEST(manager, a_removed_users_events_are_dropped) {
    Listing service({given("7", "40")});
    Game game;
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
    REQUIRE(harness::eventually([&] { return XblAchievementsManagerIsUserInitialized(game.xuid) == S_OK; }));
    send({given("7", "60")});
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    CHECK_EQ(do_work().size(), 0u);
}

TEST(manager, a_signed_out_user_is_not_added) {
    Listing service({given("7", "40")});
    Game game;
    const auto user = xblshim::runtime::find_added_user(game.xuid);
    REQUIRE(user != nullptr);
    xblshim::runtime::sign_out(*user);
    CHECK_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), E_GAMEUSER_SIGNED_OUT);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), E_INVALIDARG);
    xblshim::runtime::sign_in(*user);
    add_and_sync(game.user);
    xblshim::runtime::sign_out(*user); // what is in memory stays
    CHECK_EQ(cached("7").requirements.at(0).current, "40");
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
}

TEST(manager, the_user_stays_added_without_the_titles_handle) {
    Listing service({given("7", "40")});
    Game game;
    XUserHandle second = add_second_user();
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(second, nullptr), S_OK);
    XUserCloseHandle(second);
    CHECK(frames_until(1)[0].type == synced);
    REQUIRE_EQ(XUserFindUserById(second_xuid, &second), S_OK); // the manager keeps it
    CHECK_EQ(XblAchievementsManagerRemoveLocalUser(second), S_OK);
    XUserCloseHandle(second);
}

TEST(manager, the_work_runs_on_every_kind_of_queue) {
    for (const auto& setup : queue_setups) {
        Listing service({given("7", "40"), given("8", "0")}, 1);
        Game game;
        Queue queue(setup);
        REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, queue.handle()), S_OK);
        std::vector<Seen> events;
        queue.pump_until([&] {
            auto seen = do_work();
            std::move(seen.begin(), seen.end(), std::back_inserter(events));
            return !events.empty();
        });
        CHECK_EQ(events.size(), 1u);
        CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
        CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
        queue.pump_until([&] { return service.stand_in.updates().size() == 1; });
    }
}

TEST(manager, the_queue_is_checked_and_a_terminated_one_leaves_the_work_to_the_librarys_own) {
    Listing service({given("7", "40")});
    Game game;
    CHECK_EQ(XblAchievementsManagerAddLocalUser(game.user, reinterpret_cast<XTaskQueueHandle>(game.context)), E_HANDLE);
    XTaskQueueHandle process = nullptr;
    REQUIRE(XTaskQueueGetCurrentProcessTaskQueue(&process));
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    add_and_sync(game.user); // null is the library's own queue, whatever the process queue is
    XTaskQueueSetCurrentProcessTaskQueue(process);
    XTaskQueueCloseHandle(process);
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);

    Queue terminated(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    REQUIRE_EQ(XTaskQueueTerminate(terminated.handle(), true, nullptr, nullptr), S_OK);
    add_and_sync(game.user, terminated.handle());
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    service.wait_for_calls(1);
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);

    Queue manual(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::ThreadPool);
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, manual.handle()), S_OK);
    CHECK_EQ(do_work().size(), 0u); // no thread dispatches
    REQUIRE_EQ(XTaskQueueTerminate(manual.handle(), false, nullptr, nullptr), S_OK);
    manual.pump();
    CHECK(frames_until(1)[0].type == synced);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
    CHECK_EQ(XblAchievementsManagerUpdateAchievement(game.xuid, "7", 50), S_OK);
    service.wait_for_calls(2);
    resync();
    REQUIRE(service.stand_in.wait_for_readings(4));

    // While a callback of the queue runs, and the work waits behind it.
    REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
    Queue later(XTaskQueueDispatchMode::SerializedThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Gate gate;
    REQUIRE_EQ(XTaskQueueSubmitCallback(later.handle(), XTaskQueuePort::Work, &gate,
                                        [](void* context, bool) { static_cast<Gate*>(context)->wait(); }),
               S_OK);
    REQUIRE_EQ(XblAchievementsManagerAddLocalUser(game.user, later.handle()), S_OK);
    REQUIRE_EQ(XTaskQueueTerminate(later.handle(), false, nullptr, nullptr), S_OK);
    gate.open();
    CHECK(frames_until(1)[0].type == synced);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
}

TEST(manager, out_handles_are_null_before_anything_is_checked) {
    Listing service({given("7", "40")});
    const auto check_all = [](HRESULT with_an_id, HRESULT with_a_sort) {
        auto result = random_handle;
        CHECK_EQ(XblAchievementsManagerGetAchievement(1, nullptr, &result), E_INVALIDARG);
        CHECK(result == nullptr);
        result = random_handle;
        CHECK_EQ(XblAchievementsManagerGetAchievement(1, "7", &result), with_an_id);
        CHECK(result == nullptr);
        for (const auto order : {Sort::Ascending, Sort::Unsorted}) {
            const HRESULT expected = order == Sort::Ascending ? E_INVALIDARG : with_a_sort;
            result = random_handle;
            CHECK_EQ(XblAchievementsManagerGetAchievements(1, Order::DefaultOrder, order, &result), expected);
            CHECK(result == nullptr);
            result = random_handle;
            CHECK_EQ(XblAchievementsManagerGetAchievementsByState(1, Order::DefaultOrder, order, any, &result),
                     expected);
            CHECK(result == nullptr);
        }
        result = random_handle;
        CHECK_EQ(XblAchievementsManagerResultDuplicateHandle(nullptr, &result), E_INVALIDARG);
        CHECK(result == nullptr);
        const auto* events = reinterpret_cast<const XblAchievementsManagerEvent*>(&result);
        CHECK(FAILED(XblAchievementsManagerDoWork(&events, nullptr)));
        CHECK(events == nullptr);
    };
    check_all(E_XBL_NOT_INITIALIZED, E_XBL_NOT_INITIALIZED);
    Game game;
    check_all(E_BOUNDS, E_BOUNDS);
}

TEST(manager, a_failing_start_of_the_service_ends_the_fetch) {
    Listing service({});
    service.fail_to_start(static_cast<HRESULT>(0x8007007E), "No Python. Install one.");
    REQUIRE_EQ(initialize(), S_OK);
    auto user = std::make_shared<xblshim::runtime::User>(
        xblshim::service::ConfiguredUser{TestService::xuid, "Keeper#1234"}, XUserLocalId{1});
    const auto state = xblshim::xbl::current_state();
    REQUIRE(state != nullptr);
    REQUIRE_EQ(state->achievements_manager->add(state, user, nullptr), S_OK);
    CHECK(frames_until(1)[0].type == synced);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(TestService::xuid), E_FAIL);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(manager, reading_checks_in_order) {
    Listing service({given("7", "40")});
    Game game;
    auto result = random_handle;
    CHECK_EQ(XblAchievementsManagerGetAchievement(game.xuid, "7", &result), E_BOUNDS);
    CHECK(result == nullptr);
    result = random_handle;
    CHECK_EQ(XblAchievementsManagerGetAchievements(game.xuid, Order::DefaultOrder, Sort::Unsorted, &result), E_BOUNDS);
    CHECK(result == nullptr);
    result = random_handle;
    CHECK_EQ(XblAchievementsManagerGetAchievementsByState(game.xuid, Order::DefaultOrder, Sort::Unsorted, any, &result),
             E_BOUNDS);
    CHECK(result == nullptr);
    CHECK_EQ(XblAchievementsManagerGetAchievements(game.xuid, Order::DefaultOrder, Sort::Unsorted, nullptr),
             E_INVALIDARG);
    add_and_sync(game.user);
    result = random_handle;
    CHECK_EQ(XblAchievementsManagerGetAchievement(game.xuid, "8", &result), E_BOUNDS);
    CHECK(result == nullptr);
    for (uint32_t field = 0; field < 4; field++) {
        for (uint32_t order = 0; order < 4; order++) {
            const bool valid = field < 2 ? order == 0 || order == 3 : field == 3 || order != 0;
            for (const bool by_state : {false, true}) {
                result = nullptr;
                const auto by = static_cast<Order>(field);
                const auto sort = static_cast<Sort>(order);
                CHECK_EQ(by_state ? XblAchievementsManagerGetAchievementsByState(game.xuid, by, sort, any, &result)
                                  : XblAchievementsManagerGetAchievements(game.xuid, by, sort, &result),
                         valid ? S_OK : E_INVALIDARG);
                XblAchievementsManagerResultCloseHandle(result);
            }
        }
    }
}

TEST(manager, orders_and_states) {
    Listing service({given("2", "100", achieved, 300), given("10", "100", achieved, 100), given("3", "0", not_started),
                     given("1", "100", achieved, 200), given("21", "5", in_progress)},
                    2);
    Game game;
    add_and_sync(game.user);
    const uint64_t xuid = game.xuid;
    CHECK_EQ(all_ids(xuid, Order::DefaultOrder, Sort::Unsorted), "2 10 3 1 21");
    CHECK_EQ(all_ids(xuid, Order::TitleId, Sort::Unsorted), "2 10 3 1 21");
    CHECK_EQ(all_ids(xuid, static_cast<Order>(3), Sort::Descending), "2 10 3 1 21");
    CHECK_EQ(all_ids(xuid, Order::DefaultOrder, static_cast<Sort>(3)), "2 10 3 1 21");
    CHECK_EQ(all_ids(xuid, Order::UnlockTime, static_cast<Sort>(0xFFFFFFFF)), "2 10 3 1 21");
    CHECK_EQ(all_ids(xuid, Order::UnlockTime, Sort::Ascending), "21 3 10 1 2");
    CHECK_EQ(all_ids(xuid, Order::UnlockTime, Sort::Descending), "2 1 10 21 3");
    CHECK_EQ(ids_by_state(xuid, Order::DefaultOrder, Sort::Unsorted, any), "1 10 2 21 3");
    CHECK_EQ(ids_by_state(xuid, Order::TitleId, Sort::Unsorted, achieved), "1 10 2");
    CHECK_EQ(ids_by_state(xuid, Order::UnlockTime, Sort::Ascending, achieved), "10 1 2");
    CHECK_EQ(ids_by_state(xuid, Order::UnlockTime, Sort::Descending, achieved), "2 1 10");
    CHECK_EQ(ids_by_state(xuid, Order::DefaultOrder, Sort::Unsorted, not_started), "3");
    CHECK_EQ(ids_by_state(xuid, Order::DefaultOrder, Sort::Unsorted, in_progress), "21");
    for (const uint32_t odd : {4u, 9u, 0xFFFFFFFFu}) { // filters nothing
        const auto state = static_cast<XblAchievementProgressState>(odd);
        CHECK_EQ(ids_by_state(xuid, Order::DefaultOrder, Sort::Unsorted, state), "1 10 2 21 3");
        CHECK_EQ(ids_by_state(xuid, Order::UnlockTime, Sort::Descending, state), "2 1 10 21 3");
    }
    CHECK_EQ(ids_by_state(xuid, static_cast<Order>(3), Sort::Ascending, achieved), "1 10 2");
    CHECK_EQ(ids_by_state(xuid, Order::UnlockTime, static_cast<Sort>(3), achieved), "1 10 2");
    CHECK_EQ(open_results(), 0u);
}

TEST(manager, a_title_without_achievements) {
    Listing service({});
    Game game;
    add_and_sync(game.user);
    CHECK_EQ(XblAchievementsManagerIsUserInitialized(game.xuid), S_OK);
    auto result = random_handle;
    const std::pair<Order, Sort> unsorted[] = {{Order::DefaultOrder, Sort::Unsorted},
                                               {Order::TitleId, Sort::Unsorted},
                                               {static_cast<Order>(3), Sort::Ascending},
                                               {Order::UnlockTime, static_cast<Sort>(3)}};
    for (const auto& [field, order] : unsorted) {
        result = random_handle;
        CHECK_EQ(XblAchievementsManagerGetAchievements(game.xuid, field, order, &result), E_UNEXPECTED);
        CHECK(result == nullptr);
        CHECK_EQ(ids_by_state(game.xuid, field, order, any), "");
    }
    CHECK_EQ(all_ids(game.xuid, Order::UnlockTime, Sort::Ascending), "");
    CHECK_EQ(ids_by_state(game.xuid, Order::DefaultOrder, Sort::Unsorted, any), "");
}

TEST(manager, results_outlive_the_user_and_the_library) {
    Listing service({given("7", "40")});
    XblAchievementsManagerResultHandle result = nullptr;
    XblAchievementsManagerResultHandle same = nullptr;
    const XblAchievement* achievements = nullptr;
    uint64_t count = 0;
    {
        Game game;
        add_and_sync(game.user);
        REQUIRE_EQ(XblAchievementsManagerGetAchievement(game.xuid, "7", &result), S_OK);
        CHECK_EQ(XblAchievementsManagerResultDuplicateHandle(result, nullptr), E_INVALIDARG);
        CHECK_EQ(XblAchievementsManagerResultDuplicateHandle(nullptr, &same), E_INVALIDARG);
        CHECK_EQ(XblAchievementsManagerResultDuplicateHandle(result, &same), S_OK);
        CHECK(same == result);
        send({given("7", "60")});
        CHECK_EQ(do_work().size(), 1u);
        REQUIRE_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
        REQUIRE_EQ(XblAchievementsManagerResultGetAchievements(result, &achievements, &count), S_OK);
        auto* const wrong = reinterpret_cast<XblAchievementsManagerResultHandle>(game.context);
        CHECK_EQ(XblAchievementsManagerResultGetAchievements(wrong, &achievements, &count), E_HANDLE);
    }
    REQUIRE_EQ(count, 1u);
    XblAchievementsManagerResultCloseHandle(same);
    CHECK_EQ(std::string(achievements[0].progression.requirements[0].currentProgressValue), "40");
    CHECK_EQ(open_results(), 1u);
    XblAchievementsManagerResultCloseHandle(result);
    CHECK_EQ(open_results(), 0u);
    CHECK_EQ(XblAchievementsManagerResultDuplicateHandle(result, &same), E_HANDLE);
    XblAchievementsManagerResultCloseHandle(result); // ignored
}
