// XAsyncGetStatus(wait = true): what it waits for, and where it must not.
#include "support/sleeping_threads.h"

using namespace async_test;

namespace {

HRESULT CALLBACK nothing(XAsyncBlock*) { return S_OK; }

// A call that the test completes.
struct OpenCall {
    explicit OpenCall(XTaskQueueHandle queue, bool with_callback = true) : block(queue, with_callback) {
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        REQUIRE_EQ(provider.begin(block), S_OK);
    }
    ~OpenCall() {
        char buffer[8];
        XAsyncGetResult(&block, &provider, sizeof buffer, buffer, nullptr);
    }
    Provider provider;
    Block block;
};

// A thread that waits for a block.
struct Waiter {
    explicit Waiter(XAsyncBlock* block)
        : thread([this, block] {
              started.set();
              result = XAsyncGetStatus(block, true);
              released.set();
          }) {
        CHECK(started.wait());
    }
    ~Waiter() { thread.join(); }
    Signal started;
    Signal released;
    HRESULT result = E_PENDING;
    std::thread thread;
};

void give_it_time() { std::this_thread::sleep_for(std::chrono::milliseconds(30)); }

} // namespace

TEST(async_wait, not_before_the_callback_returned) {
    in_every_mode([](Mode work, Mode completion) {
        for (const size_t payload : {size_t{0}, size_t{8}}) {
            Queue queue(work, completion);
            OpenCall call(queue);
            std::atomic<bool> returned{false};
            call.block.then = [&] {
                std::this_thread::yield();
                returned = true;
            };
            std::thread completer([&] {
                give_it_time();
                XAsyncComplete(call.provider.copy(), 3, payload);
            });
            CHECK_EQ(call.block.status(true), 3);
            CHECK(returned.load());
            completer.join();
        }
    });
}

TEST(async_wait, while_the_callback_runs) {
    for (const Mode completion : {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool}) {
        for (const size_t payload : {size_t{0}, size_t{8}}) {
            Queue queue(Mode::ThreadPool, completion);
            OpenCall call(queue);
            Signal entered;
            Signal go_on;
            call.block.then = [&] {
                entered.set();
                CHECK(go_on.wait());
            };
            XAsyncComplete(&call.block, S_OK, payload);
            REQUIRE(entered.wait());
            CHECK_EQ(call.block.status(), S_OK);
            {
                Waiter waiter(&call.block);
                give_it_time();
                CHECK(!waiter.released.is_set());
                go_on.set();
                CHECK(waiter.released.wait());
                CHECK_EQ(waiter.result, S_OK);
            }
        }
    }
}

TEST(async_wait, inside_the_callback_it_returns_at_once) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_OK, HRESULT{1}, E_FAIL}) {
            for (const size_t payload : {size_t{0}, size_t{8}}) { // also with the payload not taken
                Queue queue(work, completion);
                OpenCall call(queue);
                HRESULT seen[2] = {E_PENDING, E_PENDING};
                call.block.then = [&] {
                    seen[0] = call.block.status(true);
                    seen[1] = XAsyncGetStatus(call.provider.copy(), true);
                };
                XAsyncComplete(&call.block, result, payload);
                REQUIRE(call.block.called.wait());
                CHECK_EQ(seen[0], result);
                CHECK_EQ(seen[1], result);
            }
        }
    });
}

TEST(async_wait, without_callback_released_at_completion) {
    in_every_mode([](Mode work, Mode completion) {
        for (const size_t payload : {size_t{0}, size_t{8}}) {
            Queue queue(work, completion);
            OpenCall call(queue, false);
            {
                Waiter waiter(&call.block);
                give_it_time();
                CHECK(!waiter.released.is_set());
                XAsyncComplete(&call.block, 2, payload);
                CHECK(waiter.released.wait());
                CHECK_EQ(waiter.result, 2);
            }
            CHECK_EQ(call.block.status(true), 2);
        }
    });
}

TEST(async_wait, a_manual_completion_port_is_not_needed_without_callback) {
    // A stack block, and this thread is the only one that would pump.
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    for (int i = 0; i < 100; ++i) {
        XAsyncBlock block{};
        block.queue = queue;
        REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
        REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    }
    CHECK(!XTaskQueueDispatch(queue, Port::Completion, 0));
}

TEST(async_wait, a_completed_call_on_a_manual_port_does_not_hang_the_pumping_thread) {
    // Polled to its end, then waited for by the thread that would have to run the callback.
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    for (const HRESULT result : {S_OK, E_FAIL}) {
        OpenCall call(queue);
        XAsyncComplete(&call.block, result, 0);
        CHECK_EQ(call.block.status(), result);
        CHECK_EQ(call.block.status(true), result);
        CHECK_EQ(call.block.calls.load(), 0u);
        CHECK_EQ(queue.drain(Port::Completion), 1u);
        CHECK_EQ(call.block.calls.load(), 1u);
    }
}

TEST(async_wait, a_completed_call_does_not_hang_another_callback_of_its_queue) {
    for (const Mode mode : {Mode::SerializedThreadPool, Mode::Manual, Mode::ThreadPool}) {
        Queue queue(Mode::ThreadPool, mode);
        OpenCall first(queue);
        OpenCall second(queue);
        HRESULT seen = E_PENDING;
        first.block.then = [&] {
            XAsyncComplete(&second.block, 5, 0); // its callback is queued behind this one
            seen = second.block.status(true);
        };
        XAsyncComplete(&first.block, S_OK, 0);
        REQUIRE(first.block.called.wait());
        CHECK_EQ(seen, 5);
        REQUIRE(second.block.called.wait());
    }
}

TEST(async_wait, several_waiters_are_all_released) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        OpenCall call(queue);
        {
            std::vector<std::unique_ptr<Waiter>> waiters;
            for (int i = 0; i < 4; ++i) {
                waiters.push_back(std::make_unique<Waiter>(i == 0 ? call.provider.copy() : &call.block));
            }
            XAsyncComplete(&call.block, E_ACCESSDENIED, 0);
            for (auto& waiter : waiters) {
                CHECK(waiter->released.wait());
                CHECK_EQ(waiter->result, E_ACCESSDENIED);
            }
        }
        REQUIRE(call.block.called.wait());
    });
}

TEST(async_wait, with_an_untaken_payload_again_and_again) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    OpenCall call(queue);
    XAsyncComplete(&call.block, S_OK, 8);
    for (int i = 0; i < 3; ++i) {
        CHECK_EQ(call.block.status(true), S_OK);
        CHECK_EQ(call.block.calls.load(), 1u);
    }
}

TEST(async_wait, the_old_calls_waiter_is_released_though_the_callback_began_a_new_one) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    OpenCall first(queue);
    Provider second;
    second.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    first.block.then = [&] {
        if (first.block.calls == 1) {
            CHECK_EQ(second.begin(first.block), S_OK);
        }
    };
    {
        // The block is the new call's as soon as the callback runs; the copy stays the old one's.
        XAsyncBlock* const waited_for = SleepingThreads::can_tell ? &first.block : first.provider.copy();
        Signal released;
        SleepingThreads waiters;
        waiters.start([&] {
            CHECK_EQ(XAsyncGetStatus(waited_for, true), 1);
            released.set();
        });
        REQUIRE(waiters.all_sleep());
        XAsyncComplete(&first.block, 1, 0);
        CHECK(released.wait());
        CHECK_EQ(first.block.status(), E_PENDING);
    }
    XAsyncComplete(&first.block, 2, 0);
    CHECK(first.block.called.wait(2));
    CHECK_EQ(first.block.status(true), 2);
}

TEST(async_wait, on_the_stack_with_a_null_queue) {
    for (int i = 0; i < 50; ++i) {
        XAsyncBlock block{};
        std::atomic<bool> called{false};
        block.context = &called;
        block.callback = [](XAsyncBlock* self) { static_cast<std::atomic<bool>*>(self->context)->store(true); };
        REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
        CHECK(called.load());
    }
}

TEST(async_wait, polling_then_cancel_and_wait_at_teardown) {
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    Provider provider;
    provider.on_work = [](const XAsyncProviderData&) { return E_PENDING; };
    provider.on_cancel = [](const XAsyncProviderData& data) {
        XAsyncComplete(data.async, E_ABORT, 0);
        return S_OK;
    };
    Block block(queue, false);
    REQUIRE_EQ(provider.begin(block), S_OK);
    for (int frame = 0; frame < 5; ++frame) {
        CHECK_EQ(block.status(), E_PENDING);
        queue.drain(Port::Completion);
    }
    XAsyncCancel(&block);
    CHECK_EQ(block.status(true), E_ABORT);
}
