// XblCleanupAsync: what it ends immediately, what it waits for, and that it always completes.
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/impatience.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
const auto immediate = XTaskQueueDispatchMode::Immediate;

void check_not_initialized(Game& game) {
    const char* scid_now = nullptr;
    CHECK_EQ(XblGetScid(&scid_now), E_XBL_NOT_INITIALIZED);
    XAsyncBlock block{};
    CHECK_EQ(game.update(&block), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblAchievementsUpdateAchievementForTitleIdAsync(game.context, 1, 5, scid, "7", 100, &block),
             E_XBL_NOT_INITIALIZED);
    XblContextHandle context = nullptr;
    CHECK_EQ(XblContextCreateHandle(game.user, &context), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblCleanupAsync(&block), E_XBL_NOT_INITIALIZED);
}

} // namespace

TEST(cleanup, null_block_then_not_initialized) {
    TestService service;
    CHECK_EQ(XblCleanupAsync(nullptr), E_INVALIDARG);
    XAsyncBlock block{};
    CHECK_EQ(XblCleanupAsync(&block), E_XBL_NOT_INITIALIZED);
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(XblCleanupAsync(nullptr), E_INVALIDARG);
    const char* scid_now = nullptr;
    CHECK_EQ(XblGetScid(&scid_now), S_OK); // still there
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(clean_up(), E_XBL_NOT_INITIALIZED);
}

TEST(cleanup, works_in_every_set_up_and_has_no_payload) {
    TestService service;
    for (const auto& setup : queue_setups) {
        REQUIRE_EQ(initialize(), S_OK);
        Queue queue(setup);
        Call call(queue);
        REQUIRE_EQ(XblCleanupAsync(call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
        CHECK_EQ(call.callbacks.load(), 1);
        size_t size = 1;
        CHECK_EQ(XAsyncGetResultSize(call.block(), &size), S_OK);
        CHECK_EQ(size, size_t{0});
    }
    CHECK_EQ(service.running(), false);
}

TEST(cleanup, state_is_gone_at_once_and_a_new_start_allowed_before_the_end) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    Call update(queue);
    REQUIRE_EQ(game.update(update.block()), S_OK);
    service.wait_for_calls(1);

    XAsyncBlock first{};
    REQUIRE_EQ(XblCleanupAsync(&first), S_OK);
    check_not_initialized(game);
    CHECK_EQ(XAsyncGetStatus(&first, false), E_PENDING); // the update is still under way

    REQUIRE_EQ(initialize("another-scid-00000000-00000042"), S_OK);
    const char* scid_now = nullptr;
    REQUIRE_EQ(XblGetScid(&scid_now), S_OK);
    CHECK_EQ(std::string(scid_now), std::string("another-scid-00000000-00000042"));
    Call second_update(queue);
    REQUIRE_EQ(game.update(second_update.block()), S_OK); // the old context still works
    service.wait_for_calls(2);
    CHECK_EQ(XAsyncGetStatus(&first, false), E_PENDING);

    service.complete(0, S_OK);
    CHECK_EQ(update.finish(), S_OK);
    CHECK_EQ(XAsyncGetStatus(&first, true), S_OK); // did not wait for the second start's call
    CHECK_EQ(XAsyncGetStatus(second_update.block(), false), E_PENDING);
    service.complete(1, S_OK);
    CHECK_EQ(second_update.finish(), S_OK);
    const auto seen = service.seen();
    REQUIRE_EQ(seen.size(), size_t{2});
    CHECK_EQ(seen[0].title_id, title_id);
    CHECK_EQ(seen[1].title_id, 0x42u);
}

TEST(cleanup, block_in_use_is_refused_and_the_state_is_gone_all_the_same) {
    TestService service;
    service.hold();
    {
        Game game;
        Queue queue(pool, manual);
        Call update(queue);
        REQUIRE_EQ(game.update(update.block()), S_OK);
        service.wait_for_calls(1);
        CHECK_EQ(XblCleanupAsync(update.block()), E_INVALIDARG);
        check_not_initialized(game);
        service.complete(0, S_OK);
        CHECK_EQ(update.finish(), S_OK);
        CHECK_EQ(initialize(), S_OK);
        CHECK_EQ(clean_up(), S_OK);
    }
    CHECK_EQ(service.running(), false); // the first start's use of the service did not leak
}

TEST(cleanup, no_queue_and_terminated_queue_are_refused) {
    TestService service;
    REQUIRE_EQ(initialize(), S_OK);
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    CHECK_EQ(clean_up(), E_NO_TASK_QUEUE);
    Queue ordinary(pool, pool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
    CHECK_EQ(clean_up(), E_XBL_NOT_INITIALIZED);
    REQUIRE_EQ(initialize(), S_OK);
    Queue terminated(pool, pool);
    REQUIRE_EQ(XTaskQueueTerminate(terminated.handle(), true, nullptr, nullptr), S_OK);
    CHECK_EQ(clean_up(terminated.handle()), E_ABORT);
    CHECK_EQ(clean_up(), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(service.running(), false);
}

TEST(cleanup, queue_terminated_before_the_work_ran) {
    TestService service;
    REQUIRE_EQ(initialize(), S_OK);
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(XblCleanupAsync(call.block()), S_OK);
    std::atomic<bool> terminated{false};
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), false, &terminated,
                                   [](void* context) { *static_cast<std::atomic<bool>*>(context) = true; }),
               S_OK);
    queue.pump_until([&] { return terminated.load(); });
    CHECK_EQ(XAsyncGetStatus(call.block(), false), E_ABORT);
    CHECK_EQ(service.running(), false);
    CHECK_EQ(initialize(), S_OK);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(cleanup, waits_for_every_call_in_flight) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, pool);
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < 20; ++i) {
        calls.push_back(std::make_unique<Call>(queue));
        REQUIRE_EQ(game.update(calls.back()->block()), S_OK);
    }
    service.wait_for_calls(20);
    XAsyncBlock block{};
    REQUIRE_EQ(XblCleanupAsync(&block), S_OK);
    for (size_t i = 0; i < 20; ++i) {
        CHECK_EQ(XAsyncGetStatus(&block, false), E_PENDING);
        service.complete(19 - i, S_OK);
    }
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    for (auto& call : calls) {
        CHECK_EQ(call->finish(), S_OK);
    }
}

TEST(cleanup, open_contexts_do_not_delay_it) {
    TestService service;
    Game game;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    CHECK_EQ(clean_up(), S_OK);
    uint64_t xuid = 0;
    CHECK_EQ(XblContextGetXboxUserId(other, &xuid), S_OK);
    XblContextCloseHandle(other);
    REQUIRE_EQ(initialize(), S_OK);
    XAsyncBlock block{};
    REQUIRE_EQ(game.update(&block), S_OK); // a context of an earlier start
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
}

TEST(cleanup, callback_not_pumped_does_not_delay_it) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    CHECK_EQ(clean_up(), S_OK); // the callback waits on a port without dispatches
    CHECK_EQ(call.callbacks.load(), 0);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(call.callbacks.load(), 1);
}

TEST(cleanup, waits_for_work_that_is_dispatched_late) {
    TestService service;
    Game game;
    Queue queue(manual, manual);
    Queue cleanup_queue(manual, manual);
    Call update(queue);
    Call cleanup(cleanup_queue);
    REQUIRE_EQ(game.update(update.block()), S_OK);
    REQUIRE_EQ(XblCleanupAsync(cleanup.block()), S_OK);
    REQUIRE(XTaskQueueDispatch(cleanup_queue.handle(), XTaskQueuePort::Work, 0)); // its first check
    CHECK_EQ(XAsyncGetStatus(cleanup.block(), false), E_PENDING);
    CHECK_EQ(update.finish(), S_OK); // not lost
    CHECK_EQ(cleanup.finish(), S_OK);
    CHECK_EQ(service.seen().size(), 1u);
}

TEST(cleanup, gives_up_on_work_that_the_title_never_dispatches) {
    TestService service;
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    {
        const Impatience impatience(std::chrono::milliseconds(50), std::chrono::hours(1));
        CHECK_EQ(clean_up(), S_OK);
    }
    CHECK_EQ(call.finish(), E_ABORT); // dispatched at last
    CHECK_EQ(service.seen().size(), 0u);
}

TEST(cleanup, gives_up_on_a_service_that_never_responds) {
    TestService service;
    service.hold();
    Queue queue(pool, manual);
    Call call(queue);
    {
        Game game;
        REQUIRE_EQ(game.update(call.block()), S_OK);
        service.wait_for_calls(1);
        {
            const Impatience impatience(std::chrono::hours(1), std::chrono::milliseconds(100));
            CHECK_EQ(clean_up(), S_OK);
        }
    } // the runtime's use of the service ends here
    CHECK_EQ(call.finish(), E_ABORT);
    CHECK_EQ(service.running(), false);
}

TEST(cleanup, cancel_has_no_effect) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, pool);
    Call update(queue);
    REQUIRE_EQ(game.update(update.block()), S_OK);
    service.wait_for_calls(1);
    XAsyncBlock block{};
    REQUIRE_EQ(XblCleanupAsync(&block), S_OK);
    XAsyncCancel(&block);
    CHECK_EQ(XAsyncGetStatus(&block, false), E_PENDING);
    service.complete(0, S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    CHECK_EQ(update.finish(), S_OK); // its callback is not waited for by the clean-up
}

// The callback runs on a delivery thread, and the clean-up waits for the delivery threads.
TEST(cleanup, from_inside_an_updates_callback) {
    for (const auto completion : {pool, immediate}) {
        TestService service;
        Game game;
        Queue queue(pool, completion);
        Call update(queue);
        HRESULT cleaned = E_PENDING;
        update.on_completed = [&](Call&) { cleaned = clean_up(); };
        REQUIRE_EQ(game.update(update.block()), S_OK);
        CHECK_EQ(update.finish(), S_OK);
        CHECK_EQ(cleaned, S_OK);
    }
}

TEST(cleanup, many_times_in_a_row) {
    TestService service;
    for (unsigned i = 0; i < harness::rounds(30); ++i) {
        REQUIRE_EQ(initialize(), S_OK);
        CHECK_EQ(service.running(), true);
        REQUIRE_EQ(clean_up(), S_OK);
        CHECK_EQ(service.running(), false);
    }
}

// The runtime is kept here. The throttle state of one run does not affect the next one.
TEST(cleanup, the_next_initialize_begins_a_run) {
    TestService service;
    Game game;
    std::vector<uint32_t> runs;
    for (int i = 0; i < 2; ++i) {
        Queue queue(pool, pool);
        for (int j = 0; j < 2; ++j) {
            Call update(queue);
            REQUIRE_EQ(game.update(update.block()), S_OK);
            CHECK_EQ(update.finish(), S_OK);
            runs.push_back(service.seen().back().run);
        }
        if (i == 0) {
            XblContextCloseHandle(game.context);
            REQUIRE_EQ(clean_up(), S_OK);
            REQUIRE_EQ(initialize(), S_OK);
            REQUIRE_EQ(XblContextCreateHandle(game.user, &game.context), S_OK);
        }
    }
    CHECK_EQ(runs[0], runs[1]);
    CHECK_EQ(runs[2], runs[3]);
    CHECK(runs[1] != runs[2]);
}
