// XTaskQueueDispatch (behavior 8.2): one callback at most, waiting, waking up.
#include "support/task_queue_support.h"

#include <thread>

using namespace support;

TEST(task_queue_dispatch, runs_at_most_one_callback) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    unsigned ran = 0;
    submit(queue, Work, [&](bool) { ++ran; });
    submit(queue, Work, [&](bool) { ++ran; });
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK_EQ(ran, 1u);
    CHECK(XTaskQueueDispatch(queue, Work, without_limit));
    CHECK_EQ(ran, 2u);
    CHECK(!XTaskQueueDispatch(queue, Work, 0));
}

TEST(task_queue_dispatch, a_finite_timeout_ends_when_nothing_comes) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const auto start = std::chrono::steady_clock::now();
    CHECK(!XTaskQueueDispatch(queue, Work, 20));
    CHECK(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(20));
}

TEST(task_queue_dispatch, the_timeout_is_the_whole_time_whatever_wakes_it_meanwhile) {
    // The wake-ups are for a termination step of another queue on the port, which leaves this dispatcher without a
    // callback.
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    std::atomic<bool> returned{false};
    std::thread waker([&] {
        while (!returned) {
            const QueueHandle composite(queue.port(Work), queue.port(Work));
            XTaskQueueTerminate(composite, false, nullptr, nullptr);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    CHECK(!XTaskQueueDispatch(queue, Work, 30)); // would never return if each wake-up started the time again
    returned = true;
    waker.join();
    CHECK_EQ(drain(queue, Work), 0u);
}

TEST(task_queue_dispatch, a_waiting_dispatcher_is_woken_by_a_submission) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    for (const uint32_t timeout : {long_wait, without_limit}) {
        std::thread::id ran_on;
        std::thread dispatcher([&] { CHECK(XTaskQueueDispatch(queue, Work, timeout)); });
        const auto dispatcher_id = dispatcher.get_id();
        submit(queue, Work, [&](bool) { ran_on = std::this_thread::get_id(); });
        dispatcher.join();
        CHECK(ran_on == dispatcher_id);
    }
}

TEST(task_queue_dispatch, every_waiting_dispatcher_gets_its_callback) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const unsigned laps = harness::rounds(200);
    constexpr unsigned dispatcher_count = 4;
    std::atomic<unsigned> ran{0};
    std::vector<std::thread> dispatchers;
    for (unsigned i = 0; i < dispatcher_count; ++i) {
        dispatchers.emplace_back([&] {
            for (unsigned lap = 0; lap < laps; ++lap) {
                CHECK(XTaskQueueDispatch(queue, Work, without_limit));
            }
        });
    }
    for (unsigned i = 0; i < dispatcher_count * laps; ++i) {
        submit(queue, Work, [&](bool) { ++ran; });
    }
    for (auto& dispatcher : dispatchers) {
        dispatcher.join();
    }
    CHECK_EQ(ran.load(), dispatcher_count * laps);
}

TEST(task_queue_dispatch, a_dispatcher_of_one_port_is_not_woken_for_the_other) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    submit(queue, Completion, [](bool) {});
    CHECK(!XTaskQueueDispatch(queue, Work, 10));
    CHECK(XTaskQueueDispatch(queue, Completion, 0));
}

TEST(task_queue_dispatch, waits_for_a_delayed_callback_to_become_due) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    bool ran = false;
    submit_delayed(queue, Work, 5, [&](bool) { ran = true; });
    CHECK(XTaskQueueDispatch(queue, Work, without_limit));
    CHECK(ran);
}

TEST(task_queue_dispatch, nests) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, [&](bool) {
        journal.note("outer");
        CHECK(XTaskQueueDispatch(queue, Work, 0));
        journal.note("end");
    });
    submit(queue, Work, journal.entry("inner"));
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK_EQ(journal.text(), std::string("outer inner end"));
}

TEST(task_queue_dispatch, works_on_a_thread_pool_port) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    std::atomic<unsigned> ran{0};
    constexpr unsigned callback_count = 200;
    Event all;
    for (unsigned i = 0; i < callback_count; ++i) {
        submit(queue, Work, [&](bool) {
            if (++ran == callback_count) {
                all.set();
            }
        });
        XTaskQueueDispatch(queue, Work, 0);
    }
    CHECK(all.wait());
    CHECK_EQ(ran.load(), callback_count);
}

TEST(task_queue_dispatch, on_a_serialized_port_keeps_to_one_at_a_time) {
    const QueueHandle queue(Mode::SerializedThreadPool, Mode::SerializedThreadPool);
    std::atomic<int> inside{0};
    Event ran;
    const unsigned callbacks = harness::rounds(2000);
    std::atomic<bool> stop{false};
    std::thread dispatcher([&] {
        while (!stop) {
            XTaskQueueDispatch(queue, Work, 1);
        }
    });
    for (unsigned i = 0; i < callbacks; ++i) {
        submit(queue, Work, [&](bool) {
            CHECK_EQ(++inside, 1);
            std::this_thread::yield();
            --inside;
            ran.set();
        });
    }
    CHECK(ran.wait(callbacks));
    stop = true;
    dispatcher.join();
}

TEST(task_queue_dispatch, a_serialized_callback_may_dispatch_its_own_port) {
    const QueueHandle queue(Mode::SerializedThreadPool, Mode::SerializedThreadPool);
    Journal journal;
    Event ended;
    submit(queue, Work, [&](bool) {
        submit(queue, Work, journal.entry("inner"));
        CHECK(XTaskQueueDispatch(queue, Work, without_limit));
        journal.note("outer");
        ended.set();
    });
    REQUIRE(ended.wait());
    CHECK_EQ(journal.text(), std::string("inner outer"));
}

// Of all threads that sleep on the port, only the one inside the callback may take the submitted callback. The others
// fell asleep earlier, so they would be woken first.
TEST(task_queue_dispatch, a_serialized_callback_that_dispatches_is_woken_whoever_else_waits) {
    const QueueHandle queue(Mode::SerializedThreadPool, Mode::SerializedThreadPool);
    std::vector<std::thread> others;
    Event entered;
    Event others_wait;
    Event inner;
    Event left;
    submit(queue, Work, [&](bool) {
        entered.set();
        others_wait.wait();
        CHECK(XTaskQueueDispatch(queue, Work, long_wait));
        CHECK_EQ(inner.count(), 1u);
        left.set();
    });
    REQUIRE(entered.wait());
    for (int i = 0; i < 3; ++i) {
        others.emplace_back([&] { XTaskQueueDispatch(queue, Work, without_limit); });
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    others_wait.set();
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    submit(queue, Work, [&](bool) { inner.set(); });
    CHECK(inner.wait(1, long_wait / 2));
    CHECK(left.wait(1, long_wait + long_wait / 2));
    CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    for (auto& other : others) {
        other.join();
    }
}

TEST(task_queue_dispatch, works_on_an_immediate_port_though_nothing_is_ever_ready) {
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    CHECK(!XTaskQueueDispatch(queue, Work, 0));
    CHECK(!XTaskQueueDispatch(queue, Work, 5));
    std::thread dispatcher([&] { CHECK(!XTaskQueueDispatch(queue, Completion, without_limit)); });
    CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    dispatcher.join();
}

TEST(task_queue_dispatch, a_bad_port_gives_false) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    CHECK(!XTaskQueueDispatch(queue, static_cast<XTaskQueuePort>(2), without_limit));
    CHECK(!XTaskQueueDispatch(queue, static_cast<XTaskQueuePort>(0xFFFFFFFFu), 0));
}

TEST(task_queue_dispatch, several_threads_share_one_manual_port) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const unsigned callbacks = harness::rounds(20000);
    std::vector<std::atomic<unsigned>> runs(callbacks);
    std::atomic<unsigned> ran{0};
    std::vector<std::thread> dispatchers;
    for (int i = 0; i < 3; ++i) {
        dispatchers.emplace_back([&] {
            while (ran < callbacks) {
                XTaskQueueDispatch(queue, Work, 1);
            }
        });
    }
    for (unsigned i = 0; i < callbacks; ++i) {
        submit(queue, Work, [&, i](bool) {
            ++runs[i];
            ++ran;
        });
    }
    for (auto& dispatcher : dispatchers) {
        dispatcher.join();
    }
    for (const auto& count : runs) {
        CHECK_EQ(count.load(), 1u);
    }
}
