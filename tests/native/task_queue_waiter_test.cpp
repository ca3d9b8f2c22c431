// Waiters, with a handle of the tests' own (behavior 8.2, 8.4); Windows' own handles: task_queue_windows_test.cpp.
#include "support/waiters.h"
#include "task_queue/internal.h"

#include <thread>

using namespace support;

TEST(task_queue_waiter, the_callback_joins_the_port_at_each_signal) {
    for (const auto mode : every_mode) {
        for (const auto port : {Work, Completion}) {
            TestHandle handle;
            Event ran;
            WaiterBody body([&](bool canceled) {
                CHECK(!canceled);
                ran.set();
            });
            const QueueHandle queue(mode, mode);
            REQUIRE_EQ(body.wait_for(queue, port, handle.watch()), S_OK);
            for (unsigned round = 1; round <= 3; ++round) {
                REQUIRE(harness::eventually([&] { return handle.is_armed(); }));
                handle.signal();
                dispatch_if_manual(mode, queue, port);
                REQUIRE(ran.wait(round));
            }
            XTaskQueueUnregisterWaiter(queue, body.token);
            CHECK(!handle.is_armed());
            handle.signal();
            CHECK_EQ(ran.count(), 3u);
        }
    }
}

TEST(task_queue_waiter, joins_the_end_of_the_list) {
    TestHandle handle;
    Journal journal;
    WaiterBody body(journal.entry("waiter"));
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    submit(queue, Work, journal.entry("first"));
    handle.signal();
    submit(queue, Work, journal.entry("last"));
    CHECK_EQ(drain(queue, Work), 3u);
    CHECK_EQ(journal.text(), std::string("first waiter last"));
}

TEST(task_queue_waiter, is_not_watched_again_before_its_callback_has_returned) {
    TestHandle handle;
    unsigned ran = 0;
    WaiterBody body([&](bool) {
        ++ran;
        CHECK(!handle.is_armed());
        handle.signal(); // as an event that stays signaled
    });
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    handle.signal();
    handle.signal();
    for (unsigned round = 1; round <= 3; ++round) {
        CHECK_EQ(drain(queue, Work), 1u);
        CHECK_EQ(ran, round);
        CHECK(handle.deliver());
    }
    XTaskQueueUnregisterWaiter(queue, body.token); // what is pending would keep the queue
}

TEST(task_queue_waiter, monitors_hear_of_it) {
    TestHandle handle;
    WaiterBody body([](bool) {});
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Event heard;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort port) {
        CHECK(port == Completion);
        heard.set();
    });
    REQUIRE_EQ(body.wait_for(queue, Completion, handle.watch()), S_OK);
    CHECK_EQ(heard.count(), 0u);
    handle.signal();
    CHECK_EQ(heard.count(), 1u);
    CHECK_EQ(drain(queue, Completion), 1u);
}

TEST(task_queue_waiter, unregistering_takes_back_what_was_signaled_and_has_not_begun) {
    for (const auto mode : {Mode::Manual, Mode::SerializedThreadPool}) {
        TestHandle handle;
        Event inside;
        Event release;
        WaiterBody body([](bool) { CHECK(!"called"); });
        QueueHandle queue(mode, mode);
        REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
        if (mode != Mode::Manual) {
            submit(queue, Work, [&](bool) {
                inside.set();
                CHECK(release.wait());
            });
            REQUIRE(inside.wait());
        }
        handle.signal();
        XTaskQueueUnregisterWaiter(queue, body.token);
        XTaskQueueUnregisterWaiter(queue, body.token); // no more than once
        CHECK(!handle.is_watched());
        release.set();
        CHECK(!XTaskQueueDispatch(queue, Work, 0));
        CHECK(terminate(queue, mode != Mode::Manual, [] {}) == S_OK);
        CHECK_EQ(drain(queue, Work) + drain(queue, Completion), 0u);
        queue.close();
        CHECK(xblshim::task_queue::uninitialize(5000)); // no waiter keeps the queue
    }
}

TEST(task_queue_waiter, may_be_unregistered_inside_its_callback) {
    for (const auto mode : every_mode) {
        TestHandle handle;
        Event ran;
        const QueueHandle queue(mode, mode);
        WaiterBody* self = nullptr;
        WaiterBody body([&](bool) {
            XTaskQueueUnregisterWaiter(queue, self->token);
            ran.set();
        });
        self = &body;
        REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
        handle.signal();
        dispatch_if_manual(mode, queue, Work);
        REQUIRE(ran.wait());
        CHECK(!handle.is_armed());
        CHECK(harness::eventually(
            [&] { return !handle.is_watched(); })); // the thread that ran the callback owns it until then
    }
}

TEST(task_queue_waiter, unknown_tokens_are_ignored) {
    TestHandle handle;
    unsigned ran = 0;
    WaiterBody body([&](bool) { ++ran; });
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    const QueueHandle other(Mode::Immediate, Mode::Immediate);
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    XTaskQueueUnregisterWaiter(other, body.token);
    XTaskQueueUnregisterWaiter(queue, {body.token.token + 1});
    XTaskQueueUnregisterMonitor(queue, body.token);
    XTaskQueueUnregisterWaiter(nullptr, body.token);
    handle.signal();
    CHECK_EQ(ran, 1u);
}

TEST(task_queue_waiter, a_registration_keeps_no_queue_alive) {
    for (const auto mode : every_mode) {
        TestHandle handle;
        WaiterBody body([](bool) { CHECK(!"called"); });
        QueueHandle queue(mode, mode);
        REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
        CHECK(handle.is_watched());
        queue.close();
        CHECK(!handle.is_watched());
        handle.signal();
        CHECK(xblshim::task_queue::uninitialize(5000));
    }
}

TEST(task_queue_waiter, what_was_signaled_keeps_its_queue_until_it_has_run) {
    TestHandle handle;
    Event ran;
    Event inside;
    Event release;
    WaiterBody body([&](bool canceled) {
        CHECK(!canceled);
        ran.set();
    });
    QueueHandle queue(Mode::SerializedThreadPool, Mode::Immediate);
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    submit(queue, Work, [&](bool) {
        inside.set();
        CHECK(release.wait());
    });
    REQUIRE(inside.wait());
    handle.signal();
    queue.close();
    release.set();
    CHECK(ran.wait());
    CHECK(xblshim::task_queue::uninitialize(5000));
    CHECK(harness::eventually([&] { return !handle.is_watched(); })); // released by the thread that ran the callback
}

TEST(task_queue_waiter, at_the_end_each_is_called_once_more_canceled) {
    for (const auto mode : every_mode) {
        for (const auto port : {Work, Completion}) {
            TestHandle handle;
            Journal journal;
            WaiterBody body(journal.entry("waiter"));
            const QueueHandle queue(mode, mode);
            REQUIRE_EQ(body.wait_for(queue, port, handle.watch()), S_OK);
            handle.signal();
            dispatch_if_manual(mode, queue, port);
            REQUIRE(harness::eventually([&] { return handle.is_armed(); }));
            Event ended;
            REQUIRE_EQ(terminate(queue, mode != Mode::Manual, [&] { ended.set(); }), S_OK);
            if (mode == Mode::Manual) {
                CHECK_EQ(drain(queue, Work) + drain(queue, Completion), 1u);
            }
            REQUIRE(ended.wait());
            CHECK_EQ(journal.text(), std::string("waiter waiter!"));
            CHECK(!handle.is_armed());
            handle.signal();
            XTaskQueueDispatch(queue, port, 0);
            CHECK_EQ(journal.text(), std::string("waiter waiter!"));
            WaiterBody late([](bool) {});
            CHECK_EQ(late.wait_for(queue, port, TestHandle().watch()), E_ABORT);
            XTaskQueueUnregisterWaiter(queue, body.token);
        }
    }
}

TEST(task_queue_waiter, what_was_signaled_before_the_end_is_called_once) {
    TestHandle handle;
    Journal journal;
    WaiterBody body(journal.entry("waiter"));
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    handle.signal();
    Event ended;
    REQUIRE_EQ(terminate(queue, false, [&] { ended.set(); }), S_OK);
    CHECK_EQ(drain(queue, Work), 1u);
    CHECK_EQ(drain(queue, Completion), 0u);
    CHECK_EQ(ended.count(), 1u);
    CHECK_EQ(journal.text(), std::string("waiter!"));
}

TEST(task_queue_waiter, one_that_runs_as_its_queue_ends_is_called_afterwards) {
    TestHandle handle;
    Journal journal;
    Event inside;
    Event release;
    bool first = true;
    WaiterBody body([&](bool canceled) {
        journal.entry("waiter")(canceled);
        if (std::exchange(first, false)) {
            inside.set();
            CHECK(release.wait());
        }
    });
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    handle.signal();
    REQUIRE(inside.wait());
    Event ended;
    REQUIRE_EQ(terminate(queue, false, [&] { ended.set(); }), S_OK);
    CHECK_EQ(ended.count(), 0u);
    release.set();
    REQUIRE(ended.wait());
    CHECK_EQ(journal.text(), std::string("waiter waiter!"));
    CHECK(!handle.is_armed());
}

TEST(task_queue_waiter, another_queue_on_the_port_ends_alone) {
    TestHandle handle;
    TestHandle other_handle;
    Journal journal;
    WaiterBody body(journal.entry("mine"));
    WaiterBody other_body(journal.entry("other"));
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const QueueHandle composite(queue.port(Work), queue.port(Work));
    REQUIRE_EQ(body.wait_for(queue, Work, handle.watch()), S_OK);
    REQUIRE_EQ(other_body.wait_for(composite, Completion, other_handle.watch()), S_OK);
    REQUIRE_EQ(terminate(composite, false, [&] { journal.note("ended"); }), S_OK);
    drain(composite, Work);
    CHECK(handle.is_armed());
    handle.signal();
    drain(queue, Work);
    CHECK_EQ(journal.text(), std::string("other! ended mine"));
}

TEST(task_queue_waiter, sixty_for_each_port) {
    std::vector<TestHandle> handles(121);
    unsigned ran = 0;
    WaiterBody body([&](bool) { ++ran; });
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    for (size_t index = 0; index < 120; ++index) {
        REQUIRE_EQ(body.wait_for(queue, index % 2 == 0 ? Work : Completion, handles[index].watch()), S_OK);
    }
    const auto last = body.token;
    CHECK_EQ(body.wait_for(queue, Work, handles[120].watch()), E_OUTOFMEMORY);
    CHECK_EQ(body.wait_for(queue, Completion, handles[120].watch()), E_OUTOFMEMORY);
    CHECK(!handles[120].is_watched());
    XTaskQueueUnregisterWaiter(queue, last);
    CHECK_EQ(body.wait_for(queue, Completion, handles[120].watch()), S_OK);
    for (auto& handle : handles) {
        handle.signal();
    }
    CHECK_EQ(drain(queue, Work) + drain(queue, Completion), 120u);
    CHECK_EQ(ran, 120u);
}

TEST(task_queue_waiter, a_handle_that_cannot_be_watched_leaves_nothing) {
    WaiterBody body([](bool) {});
    QueueHandle queue(Mode::Manual, Mode::Manual);
    CHECK_EQ(body.wait_for(queue, Work, [](auto, auto&) -> HRESULT { return E_HANDLE; }), E_HANDLE);
    CHECK_EQ(body.token.token, 0u);
    queue.close();
    CHECK(xblshim::task_queue::uninitialize(5000));
}

// Signals, unregistrations, terminations and closings at the same time. A callback is never called after its queue's
// end was reported, never twice at a time, and at most once with `canceled`, as the last call.
TEST_WITHIN(task_queue_waiter, stress, 300) {
    struct Life {
        std::atomic<int> running{0};
        std::atomic<int> canceled{0};
        std::atomic<bool> over{false};
    };
    for (unsigned round = 0; round < harness::rounds(400); ++round) {
        const Mode mode = every_mode[round % 4];
        QueueHandle queue(mode, mode);
        Life life;
        std::vector<TestHandle> handles(4);
        std::vector<std::unique_ptr<WaiterBody>> bodies;
        for (auto& handle : handles) {
            auto canceled = std::make_shared<std::atomic<int>>(0);
            auto inside = std::make_shared<std::atomic<int>>(0);
            bodies.push_back(std::make_unique<WaiterBody>([&life, canceled, inside](bool now) {
                CHECK_EQ(++*inside, 1);
                CHECK_EQ(canceled->load(), 0);
                CHECK(!life.over);
                *canceled += now ? 1 : 0;
                life.canceled += now ? 1 : 0;
                --*inside;
            }));
            REQUIRE_EQ(bodies.back()->wait_for(queue, round % 8 < 4 ? Work : Completion, handle.watch()), S_OK);
        }
        std::atomic<bool> stop{false};
        std::vector<std::thread> threads;
        for (unsigned thread = 0; thread < 2; ++thread) {
            threads.emplace_back([&] {
                while (!stop) {
                    for (auto& handle : handles) {
                        handle.signal();
                    }
                }
            });
        }
        threads.emplace_back([&] {
            while (!stop) {
                XTaskQueueDispatch(queue, Work, 0);
                XTaskQueueDispatch(queue, Completion, 0);
            }
        });
        XTaskQueueUnregisterWaiter(queue, bodies[0]->token);
        Event ended;
        REQUIRE_EQ(terminate(queue, false,
                             [&] {
                                 life.over = true;
                                 ended.set();
                             }),
                   S_OK);
        XTaskQueueUnregisterWaiter(queue, bodies[1]->token);
        REQUIRE(ended.wait());
        CHECK(life.canceled >= 2); // waiters that were never unregistered
        CHECK(life.canceled <= 3);
        stop = true;
        for (auto& thread : threads) {
            thread.join();
        }
        queue.close();
        CHECK(xblshim::task_queue::uninitialize(5000));
    }
}
