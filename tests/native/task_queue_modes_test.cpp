// The four dispatch modes (behavior 8.1) and the order of their callbacks (8.5).
#include "support/task_queue_support.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

using namespace support;

TEST(task_queue_modes, manual_runs_only_inside_dispatch_on_the_calling_thread) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    for (const auto port : {Work, Completion}) {
        std::thread::id ran_on;
        CHECK_EQ(submit(queue, port,
                        [&](bool canceled) {
                            ran_on = std::this_thread::get_id();
                            CHECK(!canceled);
                        }),
                 S_OK);
        CHECK(ran_on == std::thread::id());
        CHECK(XTaskQueueDispatch(queue, port, 0));
        CHECK(ran_on == std::this_thread::get_id());
        CHECK(!XTaskQueueDispatch(queue, port, 0));
    }
}

TEST(task_queue_modes, an_unknown_mode_behaves_as_manual) {
    const QueueHandle queue(static_cast<Mode>(4), static_cast<Mode>(0xFFFFFFFFu));
    for (const auto port : {Work, Completion}) {
        bool ran = false;
        CHECK_EQ(submit(queue, port, [&](bool) { ran = true; }), S_OK);
        CHECK(!ran);
        CHECK(XTaskQueueDispatch(queue, port, 0));
        CHECK(ran);
    }
}

TEST(task_queue_modes, manual_is_first_in_first_out) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    for (const char* name : {"a", "b", "c", "d"}) {
        submit(queue, Work, journal.entry(name));
    }
    CHECK_EQ(drain(queue, Work), 4u);
    CHECK_EQ(journal.text(), std::string("a b c d"));
}

TEST(task_queue_modes, the_ports_of_a_queue_are_independent) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, journal.entry("work"));
    submit(queue, Completion, journal.entry("completion"));
    CHECK_EQ(drain(queue, Completion), 1u);
    CHECK_EQ(journal.text(), std::string("completion"));
    CHECK_EQ(drain(queue, Work), 1u);
    CHECK_EQ(journal.text(), std::string("completion work"));
}

TEST(task_queue_modes, thread_pool_runs_on_threads_that_are_not_the_callers) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    const auto caller = std::this_thread::get_id();
    for (const auto port : {Work, Completion}) {
        Event ran;
        submit(queue, port, [&](bool) {
            CHECK(std::this_thread::get_id() != caller);
            ran.set();
        });
        CHECK(ran.wait());
    }
}

TEST(task_queue_modes, thread_pool_runs_callbacks_concurrently) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    // Each waits for the other to have begun: one thread alone would never finish.
    Event begun;
    Event ended;
    for (int i = 0; i < 2; ++i) {
        submit(queue, Work, [&](bool) {
            begun.set();
            CHECK(begun.wait(2));
            ended.set();
        });
    }
    CHECK(ended.wait(2));
}

TEST(task_queue_modes, blocked_thread_pool_callbacks_do_not_starve_the_others) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    // More than there are processors, all waiting for one that is submitted last.
    const unsigned blocked = std::max(2u, std::thread::hardware_concurrency()) + 2;
    Event release;
    Event ended;
    for (unsigned i = 0; i < blocked; ++i) {
        submit(queue, Work, [&](bool) {
            CHECK(release.wait());
            ended.set();
        });
    }
    submit(queue, Work, [&](bool) { release.set(); });
    CHECK(ended.wait(blocked));
}

TEST(task_queue_modes, one_ports_blocked_callbacks_do_not_hold_up_another_port) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    const QueueHandle other(Mode::ThreadPool, Mode::ThreadPool);
    Event release;
    Event ended;
    const unsigned blocked = std::max(2u, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < blocked; ++i) {
        submit(queue, Work, [&](bool) {
            CHECK(release.wait());
            ended.set();
        });
    }
    Event ran;
    submit(queue, Completion, [&](bool) { ran.set(); });
    submit(other, Work, [&](bool) { ran.set(); });
    CHECK(ran.wait(2));
    release.set();
    CHECK(ended.wait(blocked));
}

TEST(task_queue_modes, serialized_runs_one_at_a_time_in_order) {
    const QueueHandle queue(Mode::SerializedThreadPool, Mode::SerializedThreadPool);
    std::atomic<int> inside{0};
    std::atomic<unsigned> expected{0};
    Event ran;
    constexpr unsigned callback_count = 500;
    for (unsigned i = 0; i < callback_count; ++i) {
        submit(queue, Work, [&, i](bool) {
            CHECK_EQ(++inside, 1);
            CHECK_EQ(expected++, i);
            --inside;
            ran.set();
        });
    }
    CHECK(ran.wait(callback_count));
}

TEST(task_queue_modes, the_two_serialized_ports_of_a_queue_run_side_by_side) {
    const QueueHandle queue(Mode::SerializedThreadPool, Mode::SerializedThreadPool);
    Event begun;
    Event ended;
    for (const auto port : {Work, Completion}) {
        submit(queue, port, [&](bool) {
            begun.set();
            CHECK(begun.wait(2));
            ended.set();
        });
    }
    CHECK(ended.wait(2));
}

TEST(task_queue_modes, immediate_runs_inside_submit_on_the_submitting_thread) {
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    for (const auto port : {Work, Completion}) {
        bool ran = false;
        const auto self = std::this_thread::get_id();
        CHECK_EQ(submit(queue, port,
                        [&](bool canceled) {
                            ran = std::this_thread::get_id() == self;
                            CHECK(!canceled);
                        }),
                 S_OK);
        CHECK(ran);
        CHECK(!XTaskQueueDispatch(queue, port, 0));
    }
}

TEST(task_queue_modes, immediate_nests) {
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    Journal journal;
    submit(queue, Work, [&](bool) {
        journal.note("outer");
        submit(queue, Work, journal.entry("inner"));
        journal.note("end");
    });
    CHECK_EQ(journal.text(), std::string("outer inner end"));
}

TEST(task_queue_modes, a_callback_may_submit_to_its_own_port) {
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool}) {
        const QueueHandle queue(mode, mode);
        Event ended;
        std::function<void(unsigned)> chain = [&](unsigned left) {
            if (left == 0) {
                ended.set();
                return;
            }
            submit(queue, Work, [&, left](bool) { chain(left - 1); });
        };
        chain(200);
        CHECK(ended.wait());
    }
}

TEST(task_queue_modes, ports_may_have_different_modes) {
    const QueueHandle queue(Mode::ThreadPool, Mode::Manual);
    Event worked;
    bool completed = false;
    submit(queue, Work, [&](bool) {
        submit(queue, Completion, [&](bool) { completed = true; });
        worked.set();
    });
    REQUIRE(worked.wait());
    CHECK(!completed);
    CHECK(XTaskQueueDispatch(queue, Completion, 0));
    CHECK(completed);
}

TEST(task_queue_modes, thread_pool_callbacks_start_in_order) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    // All usual threads but one are kept busy, so that the order of starting can be seen.
    const unsigned busy = std::max(2u, std::thread::hardware_concurrency()) - 1;
    Event begun;
    Event release;
    Event ended;
    for (unsigned i = 0; i < busy; ++i) {
        submit(queue, Work, [&](bool) {
            begun.set();
            CHECK(release.wait());
            ended.set();
        });
    }
    REQUIRE(begun.wait(busy));
    std::mutex lock;
    std::vector<int> taken;
    constexpr unsigned callback_count = 64;
    for (unsigned i = 0; i < callback_count; ++i) {
        submit(queue, Work, [&, i](bool) {
            {
                const std::lock_guard held(lock);
                taken.push_back(static_cast<int>(i));
            }
            ended.set();
        });
    }
    REQUIRE(ended.wait(callback_count));
    release.set();
    REQUIRE(ended.wait(callback_count + busy));
    for (int i = 0; i < static_cast<int>(taken.size()); ++i) {
        // After a pause of the machine, the port gets one more thread, and then adjacent callbacks may change places.
        CHECK(std::abs(taken[i] - i) <= 2);
    }
}
