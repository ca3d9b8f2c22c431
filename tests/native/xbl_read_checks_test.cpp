// Reading achievements: the checks and their order, and the requests that reach the service.
#include <string>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/reading.h"
#include "xblshim.h"
#include "xsapi-c/xbox_live_context_settings_c.h"

using namespace title;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto random_result = reinterpret_cast<XblAchievementsResultHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
const auto http_not_found = static_cast<HRESULT>(0x80190194);

HRESULT list_of(XblContextHandle context, XAsyncBlock* block) {
    return XblAchievementsGetAchievementsForTitleIdAsync(context, 1, title_id, XblAchievementType::All, false,
                                                         XblAchievementOrderBy::DefaultOrder, 0, 0, block);
}

template <class Begin> HRESULT outcome(Queue& queue, Begin begin) {
    Call call(queue);
    REQUIRE_EQ(begin(call.block()), S_OK);
    const HRESULT hr = call.finish();
    CHECK_EQ(call.status_in_callback.load(), hr);
    CHECK_EQ(call.callbacks.load(), 1);
    return hr;
}

} // namespace

TEST(read, list_nulls_then_initialized_then_context) {
    TestService service;
    XAsyncBlock block{};
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(list_of(nullptr, &block), E_INVALIDARG);
        CHECK_EQ(list_of(context, nullptr), E_INVALIDARG);
    };
    nulls(random_context);
    CHECK_EQ(list_of(random_context, &block), E_XBL_NOT_INITIALIZED);
    {
        Game game;
        nulls(game.context);
        nulls(random_context);
        CHECK_EQ(list_of(random_context, &block), E_HANDLE);
        CHECK_EQ(list_of(reinterpret_cast<XblContextHandle>(game.user), &block), E_HANDLE);
        CHECK_EQ(clean_up(), S_OK);
        CHECK_EQ(list_of(game.context, &block), E_XBL_NOT_INITIALIZED);
    }
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
    CHECK_EQ(service.stand_in.readings().size(), size_t{0});
}

TEST(read, get_initialized_then_nulls_then_context) {
    TestService service;
    XAsyncBlock block{};
    CHECK_EQ(XblAchievementsGetAchievementAsync(nullptr, 1, nullptr, nullptr, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsGetAchievementAsync(random_context, 1, scid, "7", &block), E_XBL_NOT_INITIALIZED);
    Game game;
    for (const auto context : {game.context, random_context}) {
        CHECK_EQ(XblAchievementsGetAchievementAsync(nullptr, 1, scid, "7", &block), E_INVALIDARG);
        CHECK_EQ(XblAchievementsGetAchievementAsync(context, 1, nullptr, "7", &block), E_INVALIDARG);
        CHECK_EQ(XblAchievementsGetAchievementAsync(context, 1, scid, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(XblAchievementsGetAchievementAsync(context, 1, scid, "7", nullptr), E_INVALIDARG);
    }
    CHECK_EQ(XblAchievementsGetAchievementAsync(random_context, 1, scid, "7", &block), E_HANDLE);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);
    CHECK_EQ(service.stand_in.readings().size(), size_t{0});
}

TEST(read, next_initialized_then_nulls_then_handle) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"1"}, "more"}; });
    XAsyncBlock block{};
    CHECK_EQ(XblAchievementsResultGetNextAsync(nullptr, 1, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsResultGetNextAsync(random_result, 1, &block), E_XBL_NOT_INITIALIZED);
    Game game;
    Queue queue(pool, manual);
    const auto page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    CHECK_EQ(XblAchievementsResultGetNextAsync(nullptr, 1, &block), E_INVALIDARG);
    CHECK_EQ(XblAchievementsResultGetNextAsync(page, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsResultGetNextAsync(nullptr, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsResultGetNextAsync(random_result, 1, &block), E_HANDLE);
    CHECK_EQ(XblAchievementsResultGetNextAsync(reinterpret_cast<XblAchievementsResultHandle>(game.context), 1, &block),
             E_HANDLE);
    XblAchievementsResultCloseHandle(page);
    CHECK_EQ(XblAchievementsResultGetNextAsync(page, 1, &block), E_HANDLE);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);
    CHECK_EQ(service.stand_in.readings().size(), size_t{1});
}

TEST(read, accessors_nulls_then_initialized_then_handle) {
    TestService service;
    const XblAchievement* achievements = nullptr;
    size_t count = 0;
    bool next = false;
    const auto nulls = [&](XblAchievementsResultHandle result) {
        CHECK_EQ(XblAchievementsResultGetAchievements(nullptr, &achievements, &count), E_INVALIDARG);
        CHECK_EQ(XblAchievementsResultGetAchievements(result, nullptr, &count), E_INVALIDARG);
        CHECK_EQ(XblAchievementsResultGetAchievements(result, &achievements, nullptr), E_INVALIDARG);
        CHECK_EQ(XblAchievementsResultHasNext(nullptr, &next), E_INVALIDARG);
        CHECK_EQ(XblAchievementsResultHasNext(result, nullptr), E_INVALIDARG);
    };
    const auto both = [&](XblAchievementsResultHandle result, HRESULT hr) {
        CHECK_EQ(XblAchievementsResultGetAchievements(result, &achievements, &count), hr);
        CHECK_EQ(XblAchievementsResultHasNext(result, &next), hr);
    };
    nulls(random_result);
    both(random_result, E_XBL_NOT_INITIALIZED);
    Game game;
    Queue queue(pool, manual);
    const auto page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    nulls(page);
    both(page, S_OK);
    both(random_result, E_HANDLE);
    both(reinterpret_cast<XblAchievementsResultHandle>(game.context), E_HANDLE);
    XblAchievementsResultCloseHandle(page);
    both(page, E_HANDLE);
}

TEST(read, duplicate_and_close_need_no_initialization) {
    TestService service;
    XblAchievementsResultHandle page = nullptr;
    XblAchievementsResultHandle other = random_result;
    {
        Game game;
        Queue queue(pool, manual);
        page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    }
    CHECK_EQ(XblAchievementsResultDuplicateHandle(nullptr, &other), E_INVALIDARG);
    CHECK_EQ(XblAchievementsResultDuplicateHandle(page, nullptr), E_INVALIDARG);
    CHECK_EQ(XblAchievementsResultDuplicateHandle(random_result, &other), E_HANDLE);
    REQUIRE_EQ(XblAchievementsResultDuplicateHandle(page, &other), S_OK);
    CHECK(other == page); // the same value, one more reference
    XblAchievementsResultCloseHandle(page);
    REQUIRE_EQ(XblAchievementsResultDuplicateHandle(page, &other), S_OK);
    XblAchievementsResultCloseHandle(page);
    XblAchievementsResultCloseHandle(page);
    CHECK_EQ(open_results(), size_t{0});
    CHECK_EQ(XblAchievementsResultDuplicateHandle(page, &other), E_HANDLE);
    XblAchievementsResultCloseHandle(page); // once too often
    XblAchievementsResultCloseHandle(nullptr);
    XblAchievementsResultCloseHandle(random_result);
}

TEST(read, list_carries_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    CHECK_EQ(outcome(queue,
                     [&](XAsyncBlock* block) {
                         return XblAchievementsGetAchievementsForTitleIdAsync(
                             game.context, 42, 1234, XblAchievementType::Challenge, true,
                             XblAchievementOrderBy::UnlockTime, 5, 20, block);
                     }),
             S_OK);
    CHECK_EQ(outcome(queue,
                     [&](XAsyncBlock* block) {
                         return XblAchievementsGetAchievementsForTitleIdAsync(
                             game.context, 0, 0, XblAchievementType::Persistent, false,
                             static_cast<XblAchievementOrderBy>(7), 0, 0, block);
                     }),
             S_OK); // neither the user nor the title nor the order is checked
    const auto seen = service.stand_in.readings();
    REQUIRE_EQ(seen.size(), size_t{2});
    CHECK(seen[0].list && seen[1].list);
    CHECK_EQ(seen[0].xuid, uint64_t{42});
    CHECK_EQ(seen[0].title_id, 1234u);
    CHECK_EQ(seen[0].type, 3u);
    CHECK(seen[0].unlocked_only);
    CHECK_EQ(seen[0].order_by, 2u);
    CHECK_EQ(seen[0].skip_items, 5u);
    CHECK_EQ(seen[0].max_items, 20u);
    CHECK_EQ(seen[0].continuation_token, std::string());
    CHECK(!seen[0].accept_language.empty());
    CHECK_EQ(seen[1].title_id, 0u);
    CHECK_EQ(seen[1].type, 2u);
    CHECK(!seen[1].unlocked_only);
    CHECK_EQ(seen[1].skip_items, 0u);
    CHECK_EQ(seen[1].max_items, 0u);
}

TEST(read, a_signed_out_users_reading_fails_through_the_block) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"7"}, "more"}; });
    Game game;
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        const auto page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
        const size_t asked = service.stand_in.readings().size();
        REQUIRE_EQ(XblShimSignOutUser(game.xuid), S_OK);
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return list(game, b); }), E_GAMEUSER_SIGNED_OUT);
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return get(game, b); }), E_GAMEUSER_SIGNED_OUT);
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(page, 1, b); }),
                 E_GAMEUSER_SIGNED_OUT);
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return get(game, b, ""); }), E_INVALIDARG); // comes first
        CHECK_EQ(service.stand_in.readings().size(), asked);
        REQUIRE_EQ(XblShimSignInUser(game.xuid), S_OK);
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(page, 1, b); }), S_OK);
        XblAchievementsResultCloseHandle(page);
    }
}

TEST(read, type_is_checked_on_the_work_port) {
    TestService service;
    Game game;
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return list(game, b, XblAchievementType::Unknown); }),
                 E_INVALIDARG);
    }
    Queue undispatched(manual, pool);
    Call call(undispatched);
    REQUIRE_EQ(list(game, call.block(), XblAchievementType::Unknown), S_OK);
    CHECK_EQ(XAsyncGetStatus(call.block(), false), E_PENDING);
    CHECK_EQ(call.finish(), E_INVALIDARG);
    CHECK_EQ(service.stand_in.readings().size(), size_t{0});
}

TEST(read, a_type_that_there_is_not_is_sent_as_it_is) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    size_t asked = 0;
    for (const uint32_t type : {4u, 99u, 0xFFFFFFFFu}) {
        CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return list(game, b, static_cast<XblAchievementType>(type)); }),
                 S_OK);
        REQUIRE_EQ(service.stand_in.readings().size(), ++asked);
        CHECK_EQ(service.stand_in.readings().back().type, type);
    }
}

TEST(read, get_carries_every_argument_and_empty_texts_fail_through_the_block) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    const auto of = [&](const char* with_scid, const char* id) {
        return outcome(queue, [&](XAsyncBlock* block) {
            std::string copied_scid = with_scid, copied_id = id;
            const HRESULT hr =
                XblAchievementsGetAchievementAsync(game.context, 42, copied_scid.c_str(), copied_id.c_str(), block);
            copied_scid.assign(copied_scid.size(), 'x');
            copied_id.assign(copied_id.size(), 'x');
            return hr;
        });
    };
    CHECK_EQ(of("", "7"), E_INVALIDARG);
    CHECK_EQ(of(scid, ""), E_INVALIDARG);
    CHECK_EQ(of("Some-Scid", "a b/\xC3\xA9"), S_OK);
    const auto seen = service.stand_in.readings();
    REQUIRE_EQ(seen.size(), size_t{1});
    CHECK(!seen[0].list);
    CHECK_EQ(seen[0].xuid, uint64_t{42});
    CHECK_EQ(seen[0].scid, std::string("Some-Scid")); // as given
    CHECK_EQ(seen[0].achievement_id, std::string("a b/\xC3\xA9"));
    CHECK_EQ(seen[0].continuation_token, std::string());
}

TEST(read, block_in_use_no_queue_and_terminated_queue) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{xblshim::testing::StandIn::later, {}, {}}; });
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    CHECK_EQ(list(game, call.block()), E_INVALIDARG);
    CHECK_EQ(get(game, call.block()), E_INVALIDARG);
    REQUIRE(service.stand_in.wait_for_readings(1));
    service.stand_in.complete_with_page(service.stand_in.readings()[0].token, Page{S_OK, {"1"}, {}});
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(list(game, call.block()), E_INVALIDARG); // its page is not taken yet
    XblAchievementsResultHandle page = nullptr;
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), S_OK);
    XblAchievementsResultCloseHandle(page);

    Queue terminated(pool, pool);
    REQUIRE_EQ(XTaskQueueTerminate(terminated.handle(), true, nullptr, nullptr), S_OK);
    Call late(terminated);
    CHECK_EQ(list(game, late.block()), E_ABORT);
    CHECK_EQ(get(game, late.block()), E_ABORT);
    CHECK_EQ(late.callbacks.load(), 0);

    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    XAsyncBlock block{};
    CHECK_EQ(list(game, &block), E_NO_TASK_QUEUE);
    CHECK_EQ(get(game, &block), E_NO_TASK_QUEUE);
    Queue ordinary(pool, pool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
}

TEST(read, any_result_function_takes_any_page_once) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"1"}, "more"}; });
    Game game;
    Queue queue(pool, manual);
    for (const auto take : result_functions) {
        const auto first = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); }, take);
        const auto next =
            page_of(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(first, 1, b); }, take);
        const auto single = page_of(queue, [&](XAsyncBlock* b) { return get(game, b); }, take);
        CHECK(first != next && next != single);
        for (const auto page : {first, next, single}) {
            CHECK_EQ(ids(page).size(), size_t{1});
            XblAchievementsResultCloseHandle(page);
        }
        for (const auto again : result_functions) {
            Call call(queue);
            REQUIRE_EQ(list(game, call.block()), S_OK);
            XblAchievementsResultHandle page = nullptr;
            CHECK_EQ(take(nullptr, &page), E_INVALIDARG);
            REQUIRE_EQ(call.finish(), S_OK);
            size_t size = 0;
            CHECK_EQ(XAsyncGetResultSize(call.block(), &size), S_OK);
            CHECK_EQ(size, sizeof page);
            REQUIRE_EQ(take(call.block(), &page), S_OK);
            XblAchievementsResultHandle second = nullptr;
            CHECK_EQ(again(call.block(), &second), E_ILLEGAL_METHOD_CALL);
            CHECK(second == nullptr);
            XblAchievementsResultCloseHandle(page);
        }
    }
    CHECK_EQ(open_results(), size_t{0});
}

TEST(read, failure_is_the_blocks_status_and_every_result_functions) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    // With and without a block for the result: what a failed call wrote is freed.
    for (const bool written : {false, true}) {
        for (const HRESULT hr : {http_not_found, E_FAIL, static_cast<HRESULT>(0x83750007), E_PENDING}) {
            service.stand_in.on_read([=](const Reading&) { return Page{hr, {"1", "2"}, "more", written}; });
            const HRESULT expected =
                hr == E_PENDING ? E_UNEXPECTED : hr; // a call that stays pending would hang the game
            Call call(queue);
            REQUIRE_EQ(list(game, call.block()), S_OK);
            CHECK_EQ(call.finish(), expected);
            for (const auto take : result_functions) {
                XblAchievementsResultHandle page = random_result;
                CHECK_EQ(take(call.block(), &page), expected); // repeatable
                CHECK(page == random_result);
            }
            CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return get(game, b); }), expected);
        }
    }
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {}, {}, false}; });
    CHECK_EQ(outcome(queue, [&](XAsyncBlock* b) { return list(game, b); }), E_UNEXPECTED); // a success without a page
    CHECK_EQ(open_results(), size_t{0});
}

TEST(read, pending_then_null_out_pointer) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{xblshim::testing::StandIn::later, {}, {}}; });
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    XblAchievementsResultHandle page = nullptr;
    CHECK_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), E_PENDING);
    REQUIRE(service.stand_in.wait_for_readings(1));
    XAsyncCancel(call.block()); // has no effect
    queue.pump();
    CHECK_EQ(XAsyncGetStatus(call.block(), false), E_PENDING);
    service.stand_in.complete_with_page(service.stand_in.readings()[0].token, Page{S_OK, {"1"}, {}});
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), nullptr),
             E_INVALIDARG); // it releases the result
    CHECK_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), E_ILLEGAL_METHOD_CALL);
    CHECK_EQ(open_results(), size_t{0});
}

// A function that only a provider may call: the call's provider still needs it, the title must not call it.
TEST(read, a_title_can_neither_complete_nor_schedule_a_call_of_the_librarys) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{xblshim::testing::StandIn::later, {}, {}}; });
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual);
    Call call(queue);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    XAsyncComplete(call.block(), S_OK, 0);
    CHECK_EQ(XAsyncSchedule(call.block(), 0), E_INVALIDARG);
    CHECK_EQ(XAsyncGetStatus(call.block(), false), E_PENDING);
    service.stand_in.complete_with_page(service.stand_in.readings()[0].token, Page{S_OK, {"1"}, {}});
    CHECK_EQ(call.finish(), S_OK);
    XblAchievementsResultHandle result = nullptr;
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &result), S_OK);
    CHECK(ids(result) == std::vector<std::string>{"1"});
    XblAchievementsResultCloseHandle(result);
}

TEST(read, carries_the_contexts_settings_of_the_moment_it_was_made) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"1"}, "more"}; });
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(XblContextSettingsSetHttpRetryDelay(game.context, 9), S_OK);
    REQUIRE_EQ(XblContextSettingsSetHttpTimeoutWindow(game.context, 0), S_OK);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    REQUIRE_EQ(XblContextSettingsSetHttpRetryDelay(game.context, 30), S_OK);
    REQUIRE_EQ(XblContextSettingsSetHttpTimeoutWindow(game.context, 99), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    XblAchievementsResultHandle page = nullptr;
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), S_OK);
    const auto next = page_of(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(page, 1, b); });
    const auto seen = service.stand_in.readings();
    REQUIRE_EQ(seen.size(), size_t{2});
    CHECK_EQ(seen[0].retry_delay_seconds, 9u);
    CHECK_EQ(seen[0].timeout_window_seconds, 0u);
    CHECK_EQ(seen[1].retry_delay_seconds, 30u);
    CHECK_EQ(seen[1].timeout_window_seconds, 99u);
    XblAchievementsResultCloseHandle(page);
    XblAchievementsResultCloseHandle(next);
}
