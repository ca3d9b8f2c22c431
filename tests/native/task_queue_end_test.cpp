// A queue's end: the state is Terminated before the title's callback runs, and callbacks of other queues on its ports
// continue.
#include "support/gate.h"
#include "support/task_queue_support.h"
#include "task_queue/internal.h"

#include <thread>

using namespace support;
using xblshim::testing::Gate;

namespace {

constexpr Mode every_mode[] = {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate};

// Both ports dispatched until the queue has ended.
void pump_until(XTaskQueueHandle queue, const Event& ended) {
    CHECK(harness::eventually([&] {
        drain(queue, Work);
        drain(queue, Completion);
        return ended.count() > 0;
    }));
}

} // namespace

TEST(task_queue_end, dispatch_inside_the_termination_callback_returns_at_once) {
    for (const auto work : every_mode) {
        for (const auto completion : every_mode) {
            const QueueHandle queue(work, completion);
            Event ended;
            REQUIRE_EQ(terminate(queue, false,
                                 [&] {
                                     for (const uint32_t timeout : {0u, long_wait, without_limit}) {
                                         CHECK(!XTaskQueueDispatch(queue, Completion, timeout));
                                         CHECK(!XTaskQueueDispatch(queue, Work, timeout));
                                     }
                                     CHECK_EQ(submit(queue, Completion, [](bool) {}), E_ABORT);
                                     ended.set();
                                 }),
                       S_OK);
            pump_until(queue, ended);
        }
    }
}

// Thirty seconds on each port, if they weren't woken before the callback returns.
TEST(task_queue_end, dispatchers_in_other_threads_are_woken_before_the_callback) {
    for (const auto mode : every_mode) {
        const QueueHandle queue(mode, mode);
        std::vector<std::thread> dispatchers;
        Event let_go;
        for (const auto port : {Work, Completion, Completion}) {
            for (const uint32_t timeout : {without_limit, 10 * long_wait}) {
                dispatchers.emplace_back([&, port, timeout] {
                    while (XTaskQueueDispatch(queue, port, timeout)) {
                    }
                    let_go.set();
                });
            }
        }
        Event ended;
        // One of them may run the callback.
        const auto others = static_cast<unsigned>(dispatchers.size()) - 1;
        REQUIRE_EQ(terminate(queue, false,
                             [&] {
                                 CHECK(let_go.wait(others));
                                 ended.set();
                             }),
                   S_OK);
        CHECK(ended.wait());
        for (auto& dispatcher : dispatchers) {
            dispatcher.join();
        }
    }
}

TEST(task_queue_end, who_waits_is_released_after_the_callback) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Gate callback;
    std::atomic<bool> released{false};
    std::thread waiter([&] {
        CHECK_EQ(terminate(queue, true, [&] { callback.wait(); }), S_OK);
        released = true;
    });
    std::thread pump([&] {
        while (!released) {
            XTaskQueueDispatch(queue, Work, 5);
            XTaskQueueDispatch(queue, Completion, 5);
        }
    });
    REQUIRE(callback.wait_until_reached());
    CHECK(!XTaskQueueDispatch(queue, Completion, without_limit)); // ended, though the callback runs
    CHECK(!released);
    callback.open();
    waiter.join();
    pump.join();
}

TEST(task_queue_end, a_terminated_handle_dispatches_what_is_ready_on_the_port) {
    for (const auto mode : {Mode::Manual, static_cast<Mode>(77)}) {
        const QueueHandle base(mode, mode);
        for (const auto port : {Work, Completion}) {
            const QueueHandle composite(base.port(port), base.port(port));
            Event ended;
            REQUIRE_EQ(terminate(composite, false, [&] { ended.set(); }), S_OK);
            pump_until(composite, ended);
            Journal journal;
            for (const char* name : {"a", "b", "c"}) {
                submit(base, port, journal.entry(name));
            }
            for (const uint32_t timeout : {0u, long_wait, without_limit}) {
                CHECK(XTaskQueueDispatch(composite, timeout == long_wait ? Work : Completion, timeout));
            }
            CHECK_EQ(journal.text(), std::string("a b c"));
            CHECK(!XTaskQueueDispatch(composite, Work, without_limit)); // nothing is ready: false at once
        }
    }
}

TEST(task_queue_end, a_terminated_handle_on_a_pooled_port) {
    const QueueHandle base(Mode::SerializedThreadPool, Mode::Manual);
    const QueueHandle composite(base.port(Work), base.port(Completion));
    Event ended;
    REQUIRE_EQ(terminate(composite, false, [&] { ended.set(); }), S_OK);
    pump_until(composite, ended);
    Gate busy;
    submit(base, Work, [&](bool) { busy.wait(); });
    REQUIRE(busy.wait_until_reached());
    submit(base, Work, [](bool) {});
    CHECK(!XTaskQueueDispatch(composite, Work, without_limit)); // one callback at a time: this thread may not take it
    busy.open();
}

TEST(task_queue_end, the_steps_of_one_queue_pass_over_what_others_have) {
    const QueueHandle base(Mode::Manual, Mode::Manual);
    const QueueHandle composite(base.port(Work), base.port(Completion));
    Journal journal;
    submit(composite, Work, journal.entry("composite"));
    submit(base, Work, journal.entry("base"));
    submit(composite, Completion, journal.entry("completion"));
    submit(base, Completion, journal.entry("base completion"));
    REQUIRE_EQ(terminate(composite, false, [&] { journal.note("terminated"); }), S_OK);
    CHECK(XTaskQueueDispatch(base, Work, 0)); // through the other handle: the step belongs to the entry's queue
    CHECK_EQ(submit(composite, Completion, [](bool) {}), E_ABORT);
    CHECK(XTaskQueueDispatch(base, Completion, 0));
    CHECK_EQ(journal.text(), std::string("composite! completion! terminated"));
    CHECK(XTaskQueueDispatch(composite, Work, without_limit)); // the other queue's callback
    CHECK(XTaskQueueDispatch(composite, Completion, without_limit));
    CHECK_EQ(journal.text(), std::string("composite! completion! terminated base base completion"));
}

// A monitor is called for entries to dispatch. It is not called if the dispatch of the last entry does the step.
TEST(task_queue_end, monitors_are_told_of_steps_that_wait_only) {
    for (const bool with_entry : {true, false}) {
        const QueueHandle queue(Mode::Manual, Mode::Manual);
        Journal journal;
        MonitorRegistration monitor(
            queue, [&](XTaskQueueHandle, XTaskQueuePort port) { journal.note(port == Work ? "work" : "completion"); });
        if (with_entry) {
            submit(queue, Work, [](bool) {});
        }
        REQUIRE_EQ(terminate(queue, false, [&] { journal.note("terminated"); }), S_OK);
        CHECK_EQ(journal.text(), std::string("work")); // the entry, or the step
        CHECK_EQ(XTaskQueueDispatch(queue, Work, 0), with_entry);
        CHECK_EQ(journal.text(), std::string("work completion")); // a step: the port has nothing else
        CHECK(!XTaskQueueDispatch(queue, Completion, 0));
        CHECK_EQ(journal.text(), std::string("work completion terminated"));
    }
}

TEST(task_queue_end, terminated_again_inside_the_callback_and_afterwards) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    REQUIRE_EQ(terminate(queue, false,
                         [&] {
                             journal.note("first");
                             terminate(queue, false, [&] { journal.note("second"); });
                         }),
               S_OK);
    CHECK(!XTaskQueueDispatch(queue, Work, 0));
    CHECK(!XTaskQueueDispatch(queue, Completion, 0));
    CHECK_EQ(journal.text(), std::string("first second"));
    terminate(queue, false, [&] { journal.note("third"); });
    CHECK(!XTaskQueueDispatch(queue, Completion, without_limit));
    CHECK_EQ(journal.text(), std::string("first second third"));
}

// The end of the last callback and the termination read each other's flag without a common lock.
TEST_WITHIN(task_queue_end, the_last_callback_ends_while_terminate_begins, 300) {
    for (const auto mode : every_mode) {
        for (unsigned round = 0; round < harness::rounds(100); ++round) {
            const QueueHandle queue(mode, mode);
            std::atomic<unsigned> ready{0}, ran{0}, ended{0};
            const auto meet = [&] {
                for (++ready; ready < 2;) {
                    std::this_thread::yield();
                }
            };
            std::thread user([&] {
                if (mode == Mode::Immediate) {
                    submit(queue, Work, [&](bool) { meet(), ++ran; });
                } else {
                    submit(queue, Work, [&](bool) { ++ran; });
                    meet();
                    XTaskQueueDispatch(queue, Work, 0);
                }
            });
            meet();
            REQUIRE_EQ(terminate(queue, false, [&] { CHECK_EQ(ran, 1u), ++ended; }), S_OK);
            user.join();
            REQUIRE(harness::eventually([&] {
                drain(queue, Work);
                drain(queue, Completion);
                return ended > 0;
            }));
            drain(queue, Work);
            drain(queue, Completion);
            CHECK_EQ(ended, 1u);
        }
    }
    CHECK(xblshim::task_queue::uninitialize(5000));
}

// Composites of one pair of ports end under load, while other threads dispatch through their handles, before and after.
// Each accepted callback runs once, each termination is reported once, and no thread sleeps on.
TEST_WITHIN(task_queue_end, composites_end_while_others_dispatch_through_them, 300) {
    for (unsigned round = 0; round < harness::rounds(36); ++round) {
        const auto mode = every_mode[round % 3];
        const QueueHandle base(mode, every_mode[round / 3 % 3]);
        constexpr size_t composite_count = 3;
        std::vector<QueueHandle> composites;
        for (size_t i = 0; i < composite_count; ++i) {
            const bool one_port = i == 2;
            composites.emplace_back(base.port(Work), base.port(one_port ? Work : Completion));
        }
        std::atomic<unsigned> accepted{0}, ran{0}, terminated{0};
        std::atomic<bool> over{false};
        std::vector<std::thread> dispatchers;
        for (size_t i = 0; i < composite_count; ++i) {
            dispatchers.emplace_back([&, i] {
                while (!over) {
                    XTaskQueueDispatch(composites[i], i % 2 == 0 ? Work : Completion, 1);
                    XTaskQueueDispatch(base, i % 2 == 0 ? Completion : Work, 0);
                }
            });
        }
        std::vector<std::thread> submitters;
        for (size_t i = 0; i < composite_count; ++i) {
            submitters.emplace_back([&, i] {
                for (unsigned n = 0; n < 50; ++n) {
                    for (XTaskQueueHandle queue : {XTaskQueueHandle{composites[i]}, XTaskQueueHandle{base}}) {
                        const HRESULT hr = submit_delayed(queue, n % 2 == 0 ? Work : Completion, n % 5 == 0 ? 1 : 0,
                                                          [&](bool) { ++ran; });
                        accepted += hr == S_OK ? 1 : 0;
                        CHECK(hr == S_OK || (hr == E_ABORT && queue != base));
                    }
                    if (n == 10 * (i + 1)) {
                        CHECK_EQ(terminate(composites[i], false,
                                           [&, i] {
                                               while (XTaskQueueDispatch(composites[i], Completion, without_limit)) {
                                               }
                                               ++terminated;
                                           }),
                                 S_OK);
                    }
                }
            });
        }
        for (auto& submitter : submitters) {
            submitter.join();
        }
        CHECK(harness::eventually([&] { return terminated == composite_count && ran == accepted; }));
        over = true;
        for (auto& dispatcher : dispatchers) {
            dispatcher.join();
        }
        REQUIRE_EQ(ran.load(), accepted.load());
    }
}
