// How games use calls: polled, pumped, waited for, restarted in their own callbacks, and cleaned up in unusual orders.
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
const auto immediate = XTaskQueueDispatchMode::Immediate;
const auto serialized = XTaskQueueDispatchMode::SerializedThreadPool;

constexpr auto not_modified = static_cast<HRESULT>(0x80190130);

// A block on the heap whose memory was never cleared, and which its own callback frees.
struct HeapCall {
    XAsyncBlock block;
    Game* game;
    std::atomic<int>* ended;
    int restarts_left;
    HRESULT expected;
};

void CALLBACK heap_call_ended(XAsyncBlock* block) {
    auto* call = static_cast<HeapCall*>(block->context);
    CHECK_EQ(XAsyncGetStatus(block, true), call->expected); // returns at once inside the callback
    if (call->restarts_left-- > 0) {
        REQUIRE_EQ(call->game->update(block), S_OK); // the same block, from inside its own callback
        return;
    }
    ++*call->ended;
    std::memset(static_cast<void*>(block), 0xEE, sizeof *block);
    delete call;
}

HeapCall* start_heap_call(Game& game, Queue& queue, std::atomic<int>& ended, int restarts, HRESULT expected = S_OK) {
    auto* call = new HeapCall;
    std::memset(static_cast<void*>(&call->block), 0xCD, sizeof call->block);
    call->block.queue = queue.handle();
    call->block.context = call;
    call->block.callback = heap_call_ended;
    call->game = &game;
    call->ended = &ended;
    call->restarts_left = restarts;
    call->expected = expected;
    return call;
}

void terminate_and_pump(Queue& queue) {
    std::atomic<bool> terminated{false};
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), false, &terminated,
                                   [](void* context) { *static_cast<std::atomic<bool>*>(context) = true; }),
               S_OK);
    queue.pump_until([&] { return terminated.load(); });
    queue.close();
}

} // namespace

TEST(patterns, unlock_in_every_set_up) {
    for (const auto& setup : queue_setups) {
        TestService service;
        Game game;
        Queue queue(setup);
        Call first(queue);
        REQUIRE_EQ(game.update(first.block()), S_OK);
        CHECK_EQ(first.finish(), S_OK);
        CHECK_EQ(first.callbacks.load(), 1);
        service.complete_with(not_modified);
        first.prepare();
        REQUIRE_EQ(game.update(first.block()), S_OK);
        CHECK_EQ(first.finish(), not_modified);
        CHECK_EQ(service.seen().size(), 2u);
    }
}

TEST(patterns, pumped_every_frame_and_terminated_without_waiting) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    std::vector<std::unique_ptr<Call>> calls;
    const auto game_thread = std::this_thread::get_id();
    for (int i = 0; i < 10; ++i) {
        calls.push_back(std::make_unique<Call>(queue));
        calls.back()->on_completed = [&](Call&) { CHECK(std::this_thread::get_id() == game_thread); };
        REQUIRE_EQ(game.update(calls.back()->block()), S_OK);
    }
    terminate_and_pump(queue); // every call is still in progress: each callback comes first
    for (auto& call : calls) {
        CHECK_EQ(call->callbacks.load(), 1);
        const HRESULT hr = XAsyncGetStatus(call->block(), false);
        CHECK(hr == S_OK || hr == E_ABORT); // E_ABORT for those whose work had not begun
    }
}

TEST(patterns, heap_block_freed_in_its_callback) {
    for (const auto& setup : queue_setups) {
        TestService service;
        Game game;
        Queue queue(setup);
        std::atomic<int> ended{0};
        for (int i = 0; i < 20; ++i) {
            auto* call = start_heap_call(game, queue, ended, 0);
            REQUIRE_EQ(game.update(&call->block), S_OK);
        }
        queue.pump_until([&] { return ended == 20; });
    }
}

TEST(patterns, block_restarted_in_its_own_callback) {
    for (const auto& setup : queue_setups) {
        TestService service;
        service.complete_with(not_modified);
        Game game;
        Queue queue(setup);
        std::atomic<int> ended{0};
        auto* call = start_heap_call(game, queue, ended, 9, not_modified);
        REQUIRE_EQ(game.update(&call->block), S_OK);
        queue.pump_until([&] { return ended == 1; });
        CHECK_EQ(service.seen().size(), 10u);
    }
}

TEST(patterns, synchronous_failure_brings_no_callback) {
    TestService service;
    Game game;
    Queue queue(immediate, immediate);
    std::atomic<int> ended{0};
    auto* call = start_heap_call(game, queue, ended, 0);
    CHECK_EQ(XblAchievementsUpdateAchievementAsync(game.context, 1, nullptr, 1, &call->block), E_INVALIDARG);
    CHECK_EQ(XblAchievementsUpdateAchievementAsync(nullptr, 1, "7", 1, &call->block), E_INVALIDARG);
    CHECK_EQ(ended.load(), 0);
    delete call; // as the game would
}

TEST(patterns, polled_without_a_callback) {
    for (const auto& setup : queue_setups) {
        TestService service;
        Game game;
        Queue queue(setup);
        Call call(queue, false);
        REQUIRE_EQ(game.update(call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
    }
}

TEST(patterns, canceled_and_waited_for_at_teardown) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    Call call(queue, false);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    service.wait_for_calls(1);
    XAsyncCancel(call.block());
    std::thread completion([&] { service.complete(0, S_OK); });
    CHECK_EQ(XAsyncGetStatus(call.block(), true), S_OK);
    completion.join();
}

TEST(patterns, waited_for_on_the_thread_that_would_pump) {
    TestService service;
    Game game;
    Queue queue(pool, manual); // without a callback nothing has to be pumped
    XAsyncBlock block{};
    block.queue = queue.handle();
    REQUIRE_EQ(game.update(&block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    REQUIRE_EQ(initialize(), E_XBL_ALREADY_INITIALIZED);
    CHECK_EQ(clean_up(queue.handle()), S_OK);
}

TEST(patterns, callback_waits_for_another_call) {
    for (const auto completion : {pool, immediate}) {
        TestService service;
        Game game;
        Queue queue(pool, completion);
        Call outer(queue);
        HRESULT inner = E_PENDING;
        outer.on_completed = [&](Call&) {
            XAsyncBlock block{};
            REQUIRE_EQ(game.update(&block), S_OK);
            inner = XAsyncGetStatus(&block, true);
        };
        REQUIRE_EQ(game.update(outer.block()), S_OK);
        CHECK_EQ(outer.finish(), S_OK);
        CHECK_EQ(inner, S_OK);
    }
}

TEST(patterns, process_queue_of_the_games_own) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    XTaskQueueSetCurrentProcessTaskQueue(queue.handle());
    std::atomic<int> callbacks{0};
    XAsyncBlock block{};
    block.context = &callbacks;
    block.callback = [](XAsyncBlock* ended) { ++*static_cast<std::atomic<int>*>(ended->context); };
    REQUIRE_EQ(game.update(&block), S_OK);
    queue.pump_until([&] { return callbacks == 1; });
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);
    Queue ordinary(pool, pool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
}

// No thread pumps the game's completion port any more. A clean-up without a queue still uses that port.
TEST(patterns, cleaned_up_on_the_games_own_process_queue_by_the_thread_that_would_pump) {
    TestService service;
    Queue queue(pool, manual);
    XTaskQueueSetCurrentProcessTaskQueue(queue.handle());
    {
        Game game;
        XAsyncBlock block{};
        REQUIRE_EQ(game.update(&block), S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
        CHECK_EQ(clean_up(), S_OK);
    }
    CHECK_EQ(service.running(), false);
    Queue ordinary(pool, pool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
}

TEST(patterns, no_process_queue_and_none_in_the_block) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    Call without(queue);
    without.block()->queue = nullptr;
    CHECK_EQ(game.update(without.block()), E_NO_TASK_QUEUE);
    CHECK_EQ(without.callbacks.load(), 0);
    Call with(queue); // blocks with a queue of their own continue
    REQUIRE_EQ(game.update(with.block()), S_OK);
    CHECK_EQ(with.finish(), S_OK);
    without.prepare(); // the same block serves once there is a queue
    REQUIRE_EQ(game.update(without.block()), S_OK);
    CHECK_EQ(without.finish(), S_OK);
    Queue ordinary(pool, pool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
}

// A game thread that sleeps until the monitor reports work.
TEST(patterns, manual_work_port_drained_by_a_thread_that_the_monitor_wakes) {
    TestService service;
    Game game;
    Queue queue(manual, pool);
    struct Worker {
        std::mutex mutex;
        std::condition_variable work;
        int ready = 0;
        bool done = false;
    } worker;
    XTaskQueueRegistrationToken token{};
    REQUIRE_EQ(XTaskQueueRegisterMonitor(
                   queue.handle(), &worker,
                   [](void* context, XTaskQueueHandle, XTaskQueuePort port) {
                       if (port == XTaskQueuePort::Work) {
                           auto& waiting = *static_cast<Worker*>(context);
                           const std::lock_guard lock(waiting.mutex);
                           ++waiting.ready;
                           waiting.work.notify_one();
                       }
                   },
                   &token),
               S_OK);
    std::thread thread([&] {
        std::unique_lock lock(worker.mutex);
        for (;;) {
            worker.work.wait(lock, [&] { return worker.ready != 0 || worker.done; });
            if (worker.ready == 0) {
                return;
            }
            --worker.ready;
            lock.unlock();
            XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Work, 0);
            lock.lock();
        }
    });
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < 50; ++i) {
        calls.push_back(std::make_unique<Call>(queue, false));
        REQUIRE_EQ(game.update(calls.back()->block()), S_OK);
    }
    for (auto& call : calls) {
        CHECK_EQ(XAsyncGetStatus(call->block(), true), S_OK);
    }
    {
        const std::lock_guard lock(worker.mutex);
        worker.done = true;
        worker.work.notify_one();
    }
    thread.join();
    XTaskQueueUnregisterMonitor(queue.handle(), token);
}

TEST(patterns, two_contexts_at_once) {
    TestService service;
    Game game;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    Queue queue(pool, serialized);
    Call first(queue);
    Call second(queue);
    REQUIRE_EQ(XblAchievementsUpdateAchievementAsync(game.context, 1, "a", 1, first.block()), S_OK);
    REQUIRE_EQ(XblAchievementsUpdateAchievementAsync(other, 2, "b", 2, second.block()), S_OK);
    XblContextCloseHandle(other);
    CHECK_EQ(first.finish(), S_OK);
    CHECK_EQ(second.finish(), S_OK);
    CHECK_EQ(service.seen().size(), 2u);
}

TEST_WITHIN(patterns, ten_thousand_in_flight, 120) {
    TestService service;
    std::mutex mutex;
    std::condition_variable opened;
    bool open = false;
    service.stand_in.on_update([&](const TestService::Seen& update) { // the service stalls until all were made
        std::unique_lock lock(mutex);
        opened.wait(lock, [&] { return open; });
        return update.percent_complete == 100 ? S_OK : not_modified;
    });
    Game game;
    Queue queue(pool, manual);
    constexpr int count = 10'000;
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < count; ++i) {
        calls.push_back(std::make_unique<Call>(queue));
        REQUIRE_EQ(game.update(calls.back()->block(), std::to_string(i).c_str(), i % 2 == 0 ? 100 : 50), S_OK);
    }
    for (const auto& call : calls) {
        REQUIRE_EQ(XAsyncGetStatus(call->block(), false), E_PENDING);
    }
    {
        const std::lock_guard lock(mutex);
        open = true;
    }
    opened.notify_all();
    for (int i = 0; i < count; ++i) {
        REQUIRE_EQ(calls[static_cast<size_t>(i)]->finish(), i % 2 == 0 ? S_OK : not_modified);
        REQUIRE_EQ(calls[static_cast<size_t>(i)]->callbacks.load(), 1);
    }
    CHECK_EQ(service.seen().size(), size_t{count});
}

TEST(patterns, runtime_uninitialized_before_the_queue_is_closed) {
    for (const auto& setup : queue_setups) {
        TestService service;
        Queue queue(setup);
        Call call(queue);
        {
            Game game;
            REQUIRE_EQ(game.update(call.block()), S_OK);
            call.finish();
        } // cleaned up and uninitialized
        CHECK_EQ(service.running(), false);
        if (queue.handle() != nullptr) {
            terminate_and_pump(queue);
        }
    }
}

TEST(patterns, runtime_uninitialized_with_a_call_in_flight_and_no_cleanup) {
    TestService service;
    service.hold();
    Queue queue(pool, manual);
    Call call(queue);
    {
        REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
        REQUIRE_EQ(initialize(), S_OK);
        XUserHandle user = nullptr;
        REQUIRE_EQ(add_user(&user), S_OK);
        XblContextHandle context = nullptr;
        REQUIRE_EQ(XblContextCreateHandle(user, &context), S_OK);
        REQUIRE_EQ(XblAchievementsUpdateAchievementAsync(context, 1, "7", 100, call.block()), S_OK);
        service.wait_for_calls(1);
        XGameRuntimeUninitialize();
        XGameRuntimeUninitialize();        // once too often
        CHECK_EQ(service.running(), true); // the services library still uses it
        XblContextCloseHandle(context);
        XUserCloseHandle(user); // works after the runtime's end
    }
    service.complete(0, S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(clean_up(), S_OK); // after the runtime's end
    CHECK_EQ(service.running(), false);
}

TEST(patterns, again_after_clean_up) {
    TestService service;
    for (int i = 0; i < 5; ++i) {
        Game game;
        Queue queue(pool, manual);
        Call call(queue);
        REQUIRE_EQ(game.update(call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
        XTaskQueueTerminate(queue.handle(), false, nullptr, nullptr);
    }
    CHECK_EQ(service.seen().size(), 5u);
    CHECK_EQ(service.running(), false);
}

TEST(patterns, runtime_restarted_without_cleaning_up_the_services) {
    TestService service;
    Game game;
    XGameRuntimeUninitialize();
    CHECK_EQ(initialize(), E_XBL_ALREADY_INITIALIZED);
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(initialize(), E_XBL_ALREADY_INITIALIZED);
    XAsyncBlock block{};
    REQUIRE_EQ(game.update(&block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
}

TEST(patterns, queue_terminated_before_the_clean_up_on_another) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    service.wait_for_calls(1);
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), false, nullptr, nullptr), S_OK);
    XAsyncBlock block{};
    REQUIRE_EQ(XblCleanupAsync(&block), S_OK);
    service.complete(0, S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    queue.pump_until([&] { return call.callbacks == 1; });
}
