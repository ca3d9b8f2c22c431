// Updating an achievement: the checks and their order, and the requests that reach the service.
#include <string>

#include "harness/harness.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xsapi-c/xbox_live_context_settings_c.h"

using namespace title;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;

// Returns the result in the block of an update that was begun on a queue of this kind.
HRESULT outcome(Game& game, Queue& queue, uint32_t title, const char* with_scid, const char* id, uint32_t percent) {
    Call call(queue);
    REQUIRE_EQ(XblAchievementsUpdateAchievementForTitleIdAsync(game.context, game.xuid, title, with_scid, id, percent,
                                                               call.block()),
               S_OK);
    const HRESULT hr = call.finish();
    CHECK_EQ(call.status_in_callback.load(), hr);
    CHECK_EQ(call.callbacks.load(), 1);
    return hr;
}

HRESULT for_title(XblContextHandle context, const char* with_scid, const char* id, XAsyncBlock* block) {
    return XblAchievementsUpdateAchievementForTitleIdAsync(context, 1, title_id, with_scid, id, 100, block);
}

} // namespace

TEST(update, id_null_then_initialized_then_context_and_block) {
    TestService service;
    XAsyncBlock block{};
    const auto not_initialized = [&] {
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(random_context, 1, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(nullptr, 1, nullptr, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(random_context, 1, "7", 1, &block), E_XBL_NOT_INITIALIZED);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(nullptr, 1, "7", 1, nullptr), E_XBL_NOT_INITIALIZED);
    };
    not_initialized();
    {
        Game game;
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(game.context, 1, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(nullptr, 1, "7", 1, &block), E_INVALIDARG);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(game.context, 1, "7", 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(random_context, 1, "7", 1, &block), E_HANDLE);
        CHECK_EQ(
            XblAchievementsUpdateAchievementAsync(reinterpret_cast<XblContextHandle>(game.user), 1, "7", 1, &block),
            E_HANDLE);
        CHECK_EQ(clean_up(), S_OK);
        CHECK_EQ(XblAchievementsUpdateAchievementAsync(game.context, 1, "7", 1, &block), E_XBL_NOT_INITIALIZED);
    }
    not_initialized();
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(update, for_title_id_nulls_then_initialized) {
    TestService service;
    XAsyncBlock block{};
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(for_title(context, nullptr, "7", &block), E_INVALIDARG);
        CHECK_EQ(for_title(context, scid, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(for_title(nullptr, scid, "7", &block), E_INVALIDARG);
        CHECK_EQ(for_title(context, scid, "7", nullptr), E_INVALIDARG);
    };
    nulls(random_context);
    CHECK_EQ(for_title(random_context, scid, "7", &block), E_XBL_NOT_INITIALIZED);
    Game game;
    nulls(game.context);
    nulls(random_context);
    CHECK_EQ(for_title(random_context, scid, "7", &block), E_HANDLE);
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(update, block_in_use_is_refused_and_the_running_call_unharmed) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    CHECK_EQ(game.update(call.block(), "8"), E_INVALIDARG);
    service.wait_for_calls(1);
    CHECK_EQ(game.update(call.block(), "9"), E_INVALIDARG);
    service.complete(0, S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(call.callbacks.load(), 1);
    CHECK_EQ(service.seen().size(), 1u);
}

TEST(update, no_queue_at_all) {
    TestService service;
    Game game;
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    XAsyncBlock block{};
    CHECK_EQ(game.update(&block), E_NO_TASK_QUEUE);
    CHECK_EQ(for_title(game.context, "", "", &block), E_NO_TASK_QUEUE); // before any value is checked
    Queue ordinary(pool, pool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
    REQUIRE_EQ(game.update(&block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
}

TEST(update, terminated_queue) {
    TestService service;
    Game game;
    Queue queue(pool, pool);
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), true, nullptr, nullptr), S_OK);
    Call call(queue);
    CHECK_EQ(game.update(call.block()), E_ABORT);
    CHECK_EQ(call.callbacks.load(), 0); // no callback after a synchronous failure
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(update, values_are_checked_on_the_work_port) {
    TestService service;
    Game game;
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        CHECK_EQ(outcome(game, queue, title_id, "", "7", 100), E_INVALIDARG);
        CHECK_EQ(outcome(game, queue, title_id, scid, "", 100), E_INVALIDARG);
        CHECK_EQ(outcome(game, queue, title_id, scid, "7", 101), E_INVALIDARG);
        CHECK_EQ(outcome(game, queue, title_id, scid, "7", 0xFFFFFFFF), E_INVALIDARG);
    }
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(update, a_wrong_value_is_named_in_the_log) {
    TestService service;
    Game game;
    Queue queue(pool, pool);
    const support::LogFile log(xblshim::base::LogLevel::Warning);
    CHECK_EQ(outcome(game, queue, title_id, scid, "7", 101), E_INVALIDARG);
    CHECK_EQ(log.count("updating achievement \"7\": the percentage is over 100"), 1u);
    CHECK_EQ(outcome(game, queue, title_id, scid, "", 1), E_INVALIDARG);
    CHECK_EQ(log.count("the achievement's id is empty"), 1u);
    CHECK_EQ(outcome(game, queue, title_id, "", "7", 1), E_INVALIDARG);
    CHECK_EQ(log.count("configuration id is empty"), 1u);
    CHECK_EQ(outcome(game, queue, title_id, scid, "7", 100), S_OK);
    CHECK_EQ(log.lines().size(), 3u);
}

TEST(update, nothing_is_checked_before_the_work_port_is_dispatched) {
    TestService service;
    Game game;
    Queue queue(manual, pool);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block(), "", 500), S_OK);
    CHECK_EQ(XAsyncGetStatus(call.block(), false), E_PENDING);
    CHECK_EQ(call.finish(), E_INVALIDARG);
}

TEST(update, zero_percent_and_any_user_are_sent) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    CHECK_EQ(outcome(game, queue, title_id, scid, "7", 0), S_OK);
    CHECK_EQ(outcome(game, queue, title_id, scid, "\"quoted\" \xC3\xA9 /../", 100), S_OK);
    Call call(queue);
    REQUIRE_EQ(XblAchievementsUpdateAchievementAsync(game.context, 0, std::string(5000, 'i').c_str(), 1, call.block()),
               S_OK);
    CHECK_EQ(call.finish(), S_OK);
    const auto seen = service.seen();
    REQUIRE_EQ(seen.size(), size_t{3});
    CHECK_EQ(seen[0].percent_complete, 0u);
    CHECK_EQ(seen[1].achievement_id, std::string("\"quoted\" \xC3\xA9 /../"));
    CHECK_EQ(seen[2].xuid, 0u);
    CHECK_EQ(seen[2].achievement_id.size(), size_t{5000});
}

TEST(update, own_title_id_and_scid) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block(), "42", 40), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    const auto seen = service.seen();
    REQUIRE_EQ(seen.size(), size_t{1});
    CHECK_EQ(seen[0].xuid, game.xuid);
    CHECK_EQ(seen[0].title_id, title_id);
    CHECK_EQ(seen[0].scid, std::string(scid)); // as given: the client lower-cases it
    CHECK_EQ(seen[0].achievement_id, std::string("42"));
    CHECK_EQ(seen[0].percent_complete, 40u);
}

TEST(update, for_title_id_takes_what_it_is_given) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    CHECK_EQ(outcome(game, queue, 77, "Another-Scid", "7", 100), S_OK);
    const auto seen = service.seen();
    REQUIRE_EQ(seen.size(), size_t{1});
    CHECK_EQ(seen[0].title_id, 77u);
    CHECK_EQ(seen[0].scid, std::string("Another-Scid"));
}

TEST(update, title_id_zero_is_the_own_title_and_scid) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    CHECK_EQ(outcome(game, queue, 0, "Another-Scid", "7", 100), S_OK);
    CHECK_EQ(outcome(game, queue, 0, "", "7", 100), S_OK); // the passed scid is ignored
    const auto seen = service.seen();
    REQUIRE_EQ(seen.size(), size_t{2});
    for (const auto& call : seen) {
        CHECK_EQ(call.title_id, title_id);
        CHECK_EQ(call.scid, std::string(scid));
    }
}

TEST(update, configured_title_id_comes_before_the_scids) {
    TestService service;
    service.configure_title_id(4711);
    Game game;
    Queue queue(pool, manual);
    CHECK_EQ(outcome(game, queue, 0, "", "7", 100), S_OK);
    REQUIRE_EQ(service.seen().size(), size_t{1});
    CHECK_EQ(service.seen()[0].title_id, 4711u);
    CHECK_EQ(service.seen()[0].scid, std::string(scid));
}

TEST(update, title_without_any_title_id) {
    TestService service;
    Game game("a scid without digits at its end");
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    CHECK_EQ(call.finish(), E_INVALIDARG);
    CHECK_EQ(outcome(game, queue, 0, scid, "7", 100), E_INVALIDARG);
    CHECK_EQ(outcome(game, queue, 5, scid, "7", 100), S_OK);
    CHECK_EQ(service.seen().size(), 1u);
}

TEST(update, arguments_are_copied) {
    TestService service;
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    {
        std::string given_scid = "0000-scid";
        std::string given_id = "lantern";
        REQUIRE_EQ(for_title(game.context, given_scid.c_str(), given_id.c_str(), call.block()), S_OK);
        given_scid.assign("xxxxxxxxx");
        given_id.assign("xxxxxxx");
    }
    CHECK_EQ(call.finish(), S_OK);
    REQUIRE_EQ(service.seen().size(), size_t{1});
    CHECK_EQ(service.seen()[0].scid, std::string("0000-scid"));
    CHECK_EQ(service.seen()[0].achievement_id, std::string("lantern"));
}

TEST(update, carries_the_contexts_settings_of_the_moment_it_was_made) {
    TestService service;
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(XblContextSettingsSetHttpRetryDelay(game.context, 9), S_OK);
    REQUIRE_EQ(XblContextSettingsSetHttpTimeoutWindow(game.context, 0), S_OK);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    REQUIRE_EQ(XblContextSettingsSetHttpRetryDelay(game.context, 30), S_OK);
    REQUIRE_EQ(XblContextSettingsSetHttpTimeoutWindow(game.context, 99), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    Call later(queue);
    REQUIRE_EQ(game.update(later.block()), S_OK);
    CHECK_EQ(later.finish(), S_OK);
    const auto seen = service.seen();
    REQUIRE_EQ(seen.size(), size_t{2});
    CHECK_EQ(seen[0].retry_delay_seconds, 9u);
    CHECK_EQ(seen[0].timeout_window_seconds, 0u);
    CHECK_EQ(seen[1].retry_delay_seconds, 30u);
    CHECK_EQ(seen[1].timeout_window_seconds, 99u);
    CHECK(!seen[0].accept_language.empty());
}

TEST(update, closing_the_context_does_not_disturb_it) {
    TestService service;
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    XblContextCloseHandle(game.context);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(service.seen().size(), 1u);
}

TEST(update, result_is_the_services_and_has_no_payload) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    for (const uint32_t value : {0x80190130u, 0x80190194u, 0x80004005u, 0x801901ADu, 0x89245101u, 0x00000000u}) {
        const auto hr = static_cast<HRESULT>(value);
        service.complete_with(hr);
        Call call(queue);
        REQUIRE_EQ(game.update(call.block()), S_OK);
        CHECK_EQ(call.finish(), hr);
        CHECK_EQ(call.status_in_callback.load(), hr);
        CHECK_EQ(XAsyncGetStatus(call.block(), true), hr);
        size_t size = 1;
        CHECK_EQ(XAsyncGetResultSize(call.block(), &size), hr);
        CHECK_EQ(size, size_t{0});
    }
}

TEST(update, result_pending_cannot_hang_the_block) {
    TestService service;
    service.complete_with(E_PENDING);
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    CHECK_EQ(call.finish(), E_UNEXPECTED);
}

TEST(update, cancel_has_no_effect) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    Queue undispatched(manual, manual);
    Call at_service(queue);
    Call waiting(undispatched);
    REQUIRE_EQ(game.update(at_service.block()), S_OK);
    REQUIRE_EQ(game.update(waiting.block()), S_OK);
    service.wait_for_calls(1);
    XAsyncCancel(at_service.block());
    XAsyncCancel(waiting.block());
    queue.pump();
    CHECK_EQ(XAsyncGetStatus(at_service.block(), false), E_PENDING);
    undispatched.pump();
    service.wait_for_calls(2);
    service.complete(0, S_OK);
    service.complete(1, static_cast<HRESULT>(0x80190130));
    CHECK_EQ(at_service.finish(), S_OK);
    CHECK_EQ(waiting.finish(), static_cast<HRESULT>(0x80190130));
}

TEST(update, queue_terminated_before_the_work_ran) {
    TestService service;
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    std::atomic<bool> terminated{false};
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), false, &terminated,
                                   [](void* context) { *static_cast<std::atomic<bool>*>(context) = true; }),
               S_OK);
    queue.pump_until([&] { return terminated.load(); });
    CHECK_EQ(XAsyncGetStatus(call.block(), false), E_ABORT);
    CHECK_EQ(call.callbacks.load(), 1);
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(update, queue_terminated_while_at_the_service_waits_for_the_result) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    service.wait_for_calls(1);
    std::atomic<bool> terminated{false};
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), false, &terminated,
                                   [](void* context) { *static_cast<std::atomic<bool>*>(context) = true; }),
               S_OK);
    queue.pump();
    CHECK(!terminated);
    service.complete(0, S_OK);
    queue.pump_until([&] { return terminated.load(); });
    CHECK_EQ(call.callbacks.load(), 1);
    CHECK_EQ(XAsyncGetStatus(call.block(), false), S_OK);
}

TEST(update, waits_for_a_configuration_that_comes_late) {
    for (const auto& setup : queue_setups) {
        TestService service;
        service.stand_in.close_gate();
        REQUIRE_EQ(initialize(), S_OK); // without the game runtime, which would wait for it
        service.configure_title_id(99); // not seen yet
        XblContextHandle context = service.make_context();
        {
            Queue queue(setup);
            Call own(queue);
            Call given(queue);
            REQUIRE_EQ(XblAchievementsUpdateAchievementAsync(context, 1, "7", 100, own.block()), S_OK);
            REQUIRE_EQ(XblAchievementsUpdateAchievementForTitleIdAsync(context, 1, 5, scid, "8", 100, given.block()),
                       S_OK);
            queue.pump();
            CHECK_EQ(XAsyncGetStatus(own.block(), false), E_PENDING);
            service.stand_in.open_gate();
            CHECK_EQ(own.finish(), S_OK);
            CHECK_EQ(given.finish(), S_OK);
        }
        bool found = false;
        for (const auto& call : service.seen()) {
            found = found || (call.achievement_id == "7" && call.title_id == 99);
        }
        CHECK(found);
        XblContextCloseHandle(context);
        CHECK_EQ(clean_up(), S_OK);
    }
}
