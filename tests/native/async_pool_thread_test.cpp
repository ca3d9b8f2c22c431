// Which thread of the pool runs the parts of a call: the one that is about to be free, unless title code still runs on
// it.
#include "support/async_fixture.h"

#include <deque>
#include <thread>

using namespace async_test;

namespace {

struct Parts {
    std::thread::id work;
    std::thread::id callback;
};

HRESULT CALLBACK note_work(XAsyncBlock* block) {
    static_cast<Parts*>(block->context)->work = std::this_thread::get_id();
    return S_OK;
}

void CALLBACK note_callback(XAsyncBlock* block) {
    static_cast<Parts*>(block->context)->callback = std::this_thread::get_id();
}

Parts run_one(XTaskQueueHandle queue) {
    Parts parts;
    XAsyncBlock block{};
    block.queue = queue;
    block.context = &parts;
    block.callback = note_callback;
    REQUIRE_EQ(XAsyncRun(&block, note_work), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    return parts;
}

struct Waits {
    Signal* signal = nullptr;
    std::atomic<bool> seen{false};
};

HRESULT CALLBACK wait_for_signal(XAsyncBlock* block) {
    auto* waits = static_cast<Waits*>(block->context);
    waits->seen = waits->signal->wait();
    return S_OK;
}

HRESULT CALLBACK nothing(XAsyncBlock*) { return S_OK; }

void CALLBACK set_signal(XAsyncBlock* block) { static_cast<Signal*>(block->context)->set(); }

} // namespace

TEST(async_pool_thread, one_thread_runs_work_and_callback) {
    for (const Mode mode : {Mode::ThreadPool, Mode::SerializedThreadPool}) {
        Queue queue(mode, mode);
        unsigned changes = 0; // at the start a second thread may fall asleep just then
        for (int i = 0; i < 500; ++i) {
            const Parts parts = run_one(queue);
            changes += parts.work == parts.callback ? 0 : 1;
        }
        CHECK(changes <= 2);
    }
}

// The thread that completed the first call runs the second call's work next, which waits for the first call's callback.
TEST(async_pool_thread, work_that_waits_for_the_last_calls_callback) {
    for (const Mode work : {Mode::ThreadPool, Mode::SerializedThreadPool}) {
        for (int i = 0; i < 200; ++i) {
            Queue queue(work, Mode::SerializedThreadPool);
            Signal called;
            XAsyncBlock first{};
            first.queue = queue;
            first.context = &called;
            first.callback = set_signal;
            Waits waits;
            waits.signal = &called;
            XAsyncBlock second{};
            second.queue = queue;
            second.context = &waits;
            REQUIRE_EQ(XAsyncRun(&first, nothing), S_OK);
            REQUIRE_EQ(XAsyncRun(&second, wait_for_signal), S_OK);
            CHECK_EQ(XAsyncGetStatus(&second, true), S_OK);
            CHECK(waits.seen.load());
        }
    }
}

// A callback that dispatches a Manual port by hand, and then waits for the callback of a call that ran there.
TEST(async_pool_thread, a_callback_that_dispatches_and_waits) {
    Queue outer(Mode::ThreadPool, Mode::ThreadPool);
    Queue inner(Mode::Manual, Mode::ThreadPool, false);
    for (const Mode work : {Mode::Manual, Mode::Immediate}) {
        Queue immediate(Mode::Immediate, Mode::ThreadPool);
        const XTaskQueueHandle queue = work == Mode::Manual ? inner : immediate;
        Signal called;
        Block around(outer);
        bool seen = false;
        around.then = [&] {
            XAsyncBlock block{};
            block.queue = queue;
            block.context = &called;
            block.callback = set_signal;
            REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
            if (work == Mode::Manual) {
                CHECK(XTaskQueueDispatch(inner, Port::Work, 0));
            }
            seen = called.wait();
        };
        REQUIRE_EQ(XAsyncRun(&around, nothing), S_OK);
        REQUIRE(around.called.wait());
        CHECK(seen);
        CHECK_EQ(XAsyncGetStatus(&around, true), S_OK);
    }
}

// A provider may block after it has completed its call, and does until the callback has run.
TEST(async_pool_thread, a_provider_that_blocks_after_completion) {
    for (const Mode mode : {Mode::ThreadPool, Mode::SerializedThreadPool}) {
        Queue queue(mode, mode);
        Signal called;
        bool seen = false;
        Provider provider;
        Block block(queue);
        block.then = [&] { called.set(); };
        provider.on_work = [&](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, S_OK, 0);
            seen = called.wait();
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        CHECK(provider.wait_for(XAsyncOp::Cleanup));
        CHECK(seen);
    }
}

// An Immediate completion port runs the callback inside the work's thread: what is submitted there, and waited for,
// must find another thread.
TEST(async_pool_thread, an_immediate_callback_that_waits) {
    Queue queue(Mode::ThreadPool, Mode::Immediate);
    Queue other(Mode::ThreadPool, Mode::ThreadPool);
    for (int i = 0; i < 50; ++i) {
        Block block(queue);
        block.then = [&] {
            const Parts parts = run_one(other);
            CHECK(parts.work != std::this_thread::get_id());
        };
        REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
        REQUIRE(block.called.wait());
        CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    }
}

// A monitor is title code, too: it runs on the thread that submits the callback, and waits for it.
TEST(async_pool_thread, a_monitor_that_waits) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    struct Monitor {
        std::atomic<Signal*> called{nullptr};
        std::atomic<bool> seen{true};
        static void CALLBACK call(void* context, XTaskQueueHandle, Port port) {
            auto* self = static_cast<Monitor*>(context);
            if (port == Port::Completion) {
                self->seen = self->seen && self->called.load()->wait();
            }
        }
    } monitor;
    XTaskQueueRegistrationToken token{};
    REQUIRE_EQ(XTaskQueueRegisterMonitor(queue, &monitor, Monitor::call, &token), S_OK);
    std::deque<Signal> signals(20); // the monitor may still wait for one after the callback has set it
    for (Signal& called : signals) {
        monitor.called = &called;
        XAsyncBlock block{};
        block.queue = queue;
        block.context = &called;
        block.callback = set_signal;
        REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
        REQUIRE(called.wait());
        REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    }
    XTaskQueueUnregisterMonitor(queue, token); // waits for a call that runs
    CHECK(monitor.seen.load());
}

// Without a callback, the waiting thread continues while the port's thread is still busy, and its next call goes to
// that port.
TEST(async_pool_thread, calls_without_a_callback_back_to_back) {
    for (const Mode mode : {Mode::ThreadPool, Mode::SerializedThreadPool}) {
        Queue queue(mode, mode);
        for (int i = 0; i < 2000; ++i) {
            XAsyncBlock block{};
            block.queue = queue;
            REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
            REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
        }
    }
}
