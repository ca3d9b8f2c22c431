// Termination (behavior 8.4), on queues that no other thread uses meanwhile. The races are in task_queue_stress_test.
#include "support/task_queue_support.h"
#include "task_queue/internal.h"

#include <thread>

using namespace support;
using xblshim::task_queue::resume_termination;
using xblshim::task_queue::suspend_termination;

TEST(task_queue_terminate, manual_goes_step_by_step_inside_dispatch) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, journal.entry("work"));
    submit(queue, Completion, journal.entry("completion"));
    CHECK_EQ(terminate(queue, false, [&] { journal.note("terminated"); }), S_OK);
    CHECK_EQ(submit(queue, Work, [](bool) {}), E_ABORT);
    CHECK_EQ(submit_delayed(queue, Work, 1, [](bool) {}), E_ABORT);
    CHECK_EQ(submit(queue, Completion, journal.entry("accepted")), S_OK); // Completion is only canceled so far
    CHECK(XTaskQueueDispatch(queue, Completion, 0));                      // and runs whenever it is dispatched
    CHECK_EQ(journal.text(), std::string("completion!"));
    CHECK(XTaskQueueDispatch(queue, Work, 0)); // the last entry, and the step: Completion is terminating
    CHECK_EQ(submit(queue, Completion, [](bool) {}), E_ABORT);
    CHECK(!XTaskQueueDispatch(queue, Work, 0));
    CHECK_EQ(journal.text(), std::string("completion! work!"));
    CHECK(XTaskQueueDispatch(queue, Completion, 0)); // again with the step
    CHECK_EQ(journal.text(), std::string("completion! work! accepted! terminated"));
    CHECK(!XTaskQueueDispatch(queue, Completion, 0));
    CHECK(!XTaskQueueDispatch(queue, Work, without_limit));
    CHECK(!XTaskQueueDispatch(queue, Completion, without_limit));
}

TEST(task_queue_terminate, where_nothing_is_left_the_steps_are_all_that_dispatch_does) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    CHECK_EQ(terminate(queue, false, [&] { journal.note("terminated"); }), S_OK);
    CHECK_EQ(submit(queue, Completion, journal.entry("accepted")), S_OK);
    CHECK(!XTaskQueueDispatch(queue, Work, 0)); // no callback was run
    CHECK_EQ(submit(queue, Completion, [](bool) {}), E_ABORT);
    CHECK(XTaskQueueDispatch(queue, Completion, 0));
    CHECK_EQ(journal.text(), std::string("accepted! terminated"));
}

TEST(task_queue_terminate, entries_that_run_inside_others) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, [&](bool) { // the last entry is run from inside another
        terminate(queue, false, [&] { journal.note("terminated"); });
        CHECK(XTaskQueueDispatch(queue, Work, 0));
        CHECK_EQ(submit(queue, Completion, [](bool) {}), S_OK); // this one still runs
        journal.note("outer");
    });
    submit(queue, Work, journal.entry("inner"));
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK_EQ(submit(queue, Completion, [](bool) {}), E_ABORT);
    CHECK(XTaskQueueDispatch(queue, Completion, 0));
    CHECK_EQ(journal.text(), std::string("inner! outer terminated"));
}

TEST(task_queue_terminate, the_flag_is_worked_out_when_the_entry_is_dispatched) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    for (const char* name : {"a", "b"}) {
        submit(queue, Work, journal.entry(name));
    }
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    XTaskQueueTerminate(queue, false, nullptr, nullptr);
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK_EQ(journal.text(), std::string("a b!"));
}

TEST(task_queue_terminate, a_callback_already_running_ends_normally) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, [&](bool canceled) {
        terminate(queue, false, [&] { journal.note("terminated"); });
        journal.note(canceled ? "canceled" : "normal");
    });
    CHECK_EQ(drain(queue, Work), 1u);
    CHECK_EQ(drain(queue, Completion), 0u);
    CHECK_EQ(journal.text(), std::string("normal terminated"));
}

TEST(task_queue_terminate, delayed_entries_do_not_wait_for_their_time) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit_delayed(queue, Work, many_hours, journal.entry("b-far"));
    submit_delayed(queue, Work, many_hours / 2, journal.entry("c-near"));
    submit(queue, Work, journal.entry("a-ready"));
    submit_delayed(queue, Completion, many_hours, journal.entry("d-completion"));
    terminate(queue, false, [&] { journal.note("terminated"); });
    CHECK_EQ(drain(queue, Completion), 0u); // not yet: Work comes first
    CHECK_EQ(drain(queue, Work), 3u);
    CHECK_EQ(drain(queue, Completion), 1u);
    CHECK_EQ(journal.text(), std::string("a-ready! b-far! c-near! d-completion! terminated"));
}

TEST(task_queue_terminate, a_canceled_work_callback_may_still_submit_its_completion) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, [&](bool canceled) {
        CHECK(canceled);
        CHECK_EQ(submit(queue, Completion, journal.entry("completion")), S_OK);
    });
    terminate(queue, false, [&] { journal.note("terminated"); });
    drain(queue, Work);
    CHECK_EQ(drain(queue, Completion), 1u);
    CHECK_EQ(journal.text(), std::string("completion! terminated"));
}

TEST(task_queue_terminate, every_mode_runs_what_is_left_and_then_the_callback) {
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        Event ran;
        for (const auto port : {Work, Completion}) {
            submit_delayed(queue, port, many_hours, [&](bool canceled) {
                CHECK(canceled);
                ran.set();
            });
        }
        unsigned seen = 0;
        CHECK_EQ(terminate(queue, true, [&] { seen = ran.count(); }), S_OK);
        CHECK_EQ(seen, 2u);
        for (const auto port : {Work, Completion}) {
            CHECK_EQ(submit(queue, port, [](bool) {}), E_ABORT);
            CHECK_EQ(submit_delayed(queue, port, 1, [](bool) {}), E_ABORT);
            CHECK(!XTaskQueueDispatch(queue, port, without_limit));
        }
    }
}

TEST(task_queue_terminate, the_callback_runs_on_the_dispatcher_of_the_completion_port) {
    const auto self = std::this_thread::get_id();
    std::thread::id ran_on;
    {
        const QueueHandle queue(Mode::Manual, Mode::ThreadPool);
        Event terminated;
        terminate(queue, false, [&] {
            ran_on = std::this_thread::get_id();
            terminated.set();
        });
        CHECK_EQ(terminated.count(), 0u); // Work is Manual and hasn't been dispatched
        CHECK_EQ(drain(queue, Work), 0u);
        REQUIRE(terminated.wait());
        CHECK(ran_on != self);
    }
    {
        const QueueHandle queue(Mode::ThreadPool, Mode::Manual);
        bool over = false;
        terminate(queue, false, [&] { over = true; });
        while (!over) { // as a game does: it pumps until the callback has run
            CHECK(!XTaskQueueDispatch(queue, Completion, long_wait));
        }
    }
}

TEST(task_queue_terminate, without_a_callback_and_without_entries) {
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    }
}

TEST(task_queue_terminate, waiters_are_released_after_the_callbacks_have_returned) {
    for (unsigned lap = 0; lap < harness::rounds(300); ++lap) {
        const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
        std::atomic<int> inside{0};
        for (const auto port : {Work, Completion}) {
            submit(queue, port, [&](bool) {
                ++inside;
                std::this_thread::yield();
                --inside;
            });
        }
        std::atomic<bool> returned{false};
        terminate(queue, true, [&] {
            CHECK_EQ(inside.load(), 0);
            std::this_thread::yield();
            returned = true;
        });
        CHECK(returned);
    }
}

TEST(task_queue_terminate, a_dispatcher_without_end_is_let_go) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    std::vector<std::thread> dispatchers;
    for (const auto port : {Work, Work, Completion, Completion}) {
        dispatchers.emplace_back([&queue, port] { CHECK(!XTaskQueueDispatch(queue, port, without_limit)); });
    }
    bool terminated = false;
    CHECK_EQ(terminate(queue, true, [&] { terminated = true; }), S_OK); // they do the steps
    CHECK(terminated);
    for (auto& dispatcher : dispatchers) {
        dispatcher.join();
    }
}

TEST(task_queue_terminate, twice_is_fine_and_both_callbacks_run) {
    {
        const QueueHandle queue(Mode::Manual, Mode::Manual);
        Journal journal;
        CHECK_EQ(terminate(queue, false, [&] { journal.note("first"); }), S_OK);
        CHECK_EQ(terminate(queue, false, [&] { journal.note("second"); }), S_OK);
        drain(queue, Work);
        drain(queue, Completion);
        CHECK_EQ(journal.text(), std::string("first second"));
        CHECK_EQ(terminate(queue, false, [&] { journal.note("third"); }), S_OK);
        CHECK(!XTaskQueueDispatch(queue, Work, 0));
        CHECK(!XTaskQueueDispatch(queue, Completion, 0));
        CHECK_EQ(journal.text(), std::string("first second third"));
    }
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        unsigned ran = 0;
        CHECK_EQ(terminate(queue, true, [&] { ++ran; }), S_OK);
        CHECK_EQ(terminate(queue, true, [&] { ++ran; }), S_OK);
        CHECK_EQ(ran, 2u);
    }
}

TEST(task_queue_terminate, from_inside_the_termination_callback) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    Event ran;
    CHECK_EQ(terminate(queue, true,
                       [&] {
                           ran.set();
                           CHECK_EQ(terminate(queue, true, [&] { ran.set(); }), S_OK); // doesn't wait for itself
                       }),
             S_OK);
    CHECK(ran.wait(2));
}

TEST(task_queue_terminate, the_handle_may_be_closed_inside_the_callback) {
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        XTaskQueueHandle queue = nullptr;
        REQUIRE_EQ(XTaskQueueCreate(mode, mode, &queue), S_OK);
        Event closed;
        submit_delayed(queue, Completion, many_hours, [](bool) {});
        terminate(queue, false, [&] {
            XTaskQueueCloseHandle(queue);
            closed.set();
        });
        CHECK(closed.wait());
        CHECK_EQ(submit(queue, Work, [](bool) {}), E_HANDLE);
    }
    XTaskQueueHandle queue = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &queue), S_OK);
    bool closed = false;
    terminate(queue, false, [&] {
        XTaskQueueCloseHandle(queue);
        closed = true;
    });
    drain(queue, Work);
    drain(queue, Completion);
    CHECK(closed);
}

TEST(task_queue_terminate, does_not_close_the_handle) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    XTaskQueueTerminate(queue, true, nullptr, nullptr);
    XTaskQueueHandle duplicate = nullptr;
    CHECK_EQ(XTaskQueueDuplicateHandle(queue, &duplicate), S_OK);
    CHECK_EQ(submit(duplicate, Work, [](bool) {}), E_ABORT);
    XTaskQueueCloseHandle(duplicate);
}

TEST(task_queue_terminate, waiting_inside_a_callback_of_the_queue_returns_instead_of_hanging) {
    for (const auto mode : {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        Event terminated;
        Event ended;
        submit(queue, Work, [&](bool) {
            CHECK_EQ(terminate(queue, true, [&] { terminated.set(); }), S_OK);
            CHECK_EQ(terminated.count(), 0u); // this callback counts as running until it returns
            ended.set();
        });
        if (mode == Mode::Manual) {
            drain(queue, Work);
            drain(queue, Completion);
        }
        CHECK(ended.wait());
        CHECK(terminated.wait());
    }
}

TEST(task_queue_terminate, holds_keep_the_work_port_from_ending) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    CHECK_EQ(suspend_termination(queue), S_OK);
    CHECK_EQ(suspend_termination(queue), S_OK); // they nest
    Journal journal;
    submit(queue, Work, journal.entry("work"));
    terminate(queue, false, [&] { journal.note("terminated"); });
    CHECK_EQ(suspend_termination(queue), E_ABORT);
    CHECK_EQ(drain(queue, Work), 1u);
    CHECK_EQ(submit(queue, Work, [](bool) {}), E_ABORT); // suspended, and terminating
    CHECK_EQ(submit(queue, Completion, journal.entry("completion")), S_OK);
    CHECK_EQ(drain(queue, Completion), 1u);
    resume_termination(queue);
    drain(queue, Work);
    CHECK_EQ(submit(queue, Completion, journal.entry("completion")), S_OK);
    CHECK_EQ(journal.text(), std::string("work! completion!"));
    resume_termination(queue);
    CHECK_EQ(drain(queue, Work), 0u);
    CHECK_EQ(drain(queue, Completion), 1u);
    CHECK_EQ(journal.text(), std::string("work! completion! completion! terminated"));
    CHECK_EQ(suspend_termination(queue), E_ABORT);
}

TEST(task_queue_terminate, a_hold_that_is_let_go_from_another_thread_ends_the_wait) {
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        CHECK_EQ(suspend_termination(queue), S_OK);
        std::atomic<bool> let_go{false};
        std::thread holder([&] {
            Event ran; // completions still go through
            while (submit(queue, Work, [](bool) {}) != E_ABORT) {
                std::this_thread::yield();
            }
            CHECK_EQ(submit(queue, Completion,
                            [&](bool canceled) {
                                CHECK(canceled);
                                ran.set();
                            }),
                     S_OK);
            CHECK(ran.wait());
            let_go = true;
            resume_termination(queue);
        });
        CHECK_EQ(terminate(queue, true, [&] { CHECK(let_go); }), S_OK);
        holder.join();
    }
}

TEST(task_queue_terminate, a_queue_that_is_only_closed_is_not_canceled) {
    Event ran;
    {
        const QueueHandle queue(Mode::ThreadPool, Mode::SerializedThreadPool);
        for (int i = 0; i < 20; ++i) {
            for (const auto port : {Work, Completion}) {
                submit_delayed(queue, port, i % 3, [&](bool canceled) {
                    CHECK(!canceled);
                    ran.set();
                });
            }
        }
    }
    CHECK(ran.wait(40));
}
