// Monitors (behavior 8.2, 8.3; usage pattern 5).
#include "support/task_queue_support.h"

#include <thread>

using namespace support;

namespace {

std::string name_of(XTaskQueuePort port) { return port == Work ? "work" : "completion"; }

} // namespace

TEST(task_queue_monitor, is_called_once_an_entry_on_the_submitting_thread) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    std::thread::id called_on;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle heard, XTaskQueuePort port) {
        CHECK(heard == queue);
        called_on = std::this_thread::get_id();
        journal.note(name_of(port));
    });
    submit(queue, Work, [](bool) {});
    CHECK(called_on == std::this_thread::get_id());
    submit(queue, Completion, [](bool) {});
    submit(queue, Work, [](bool) {});
    CHECK_EQ(journal.text(), std::string("work completion work"));
    drain(queue, Work);
    drain(queue, Completion);
    CHECK_EQ(journal.text(), std::string("work completion work"));
}

TEST(task_queue_monitor, hears_a_delayed_entry_when_it_is_due) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Event heard;
    std::thread::id called_on;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) {
        called_on = std::this_thread::get_id();
        heard.set();
    });
    submit_delayed(queue, Work, many_hours, [](bool) {});
    CHECK_EQ(heard.count(), 0u);
    submit_delayed(queue, Work, 2, [](bool) {});
    REQUIRE(heard.wait());
    CHECK(called_on != std::this_thread::get_id());
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK_EQ(heard.count(), 1u);
    XTaskQueueTerminate(queue, false, nullptr, nullptr);
    drain(queue, Work);
}

TEST(task_queue_monitor, is_called_before_an_immediate_callback) {
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    Journal journal;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) { journal.note("monitor"); });
    submit(queue, Work, journal.entry("callback"));
    CHECK_EQ(journal.text(), std::string("monitor callback"));
}

TEST(task_queue_monitor, hears_every_queue_on_the_port_with_its_own_ids) {
    const QueueHandle source(Mode::Manual, Mode::Manual);
    const QueueHandle crossed(source.port(Completion), source.port(Work));
    Journal journal;
    const MonitorRegistration of_source(source, [&](XTaskQueueHandle heard, XTaskQueuePort port) {
        CHECK(heard == source);
        journal.note("source:" + name_of(port));
    });
    const MonitorRegistration of_crossed(crossed, [&](XTaskQueueHandle heard, XTaskQueuePort port) {
        CHECK(heard == crossed);
        journal.note("crossed:" + name_of(port));
    });
    submit(source, Work, [](bool) {});
    CHECK_EQ(journal.text(), std::string("source:work crossed:completion"));
    submit(crossed, Work, [](bool) {});
    CHECK_EQ(journal.text(), std::string("source:work crossed:completion source:completion crossed:work"));
    drain(source, Work);
    drain(source, Completion);
}

TEST(task_queue_monitor, of_a_queue_with_one_port_for_both_hears_an_entry_once) {
    const QueueHandle source(Mode::Manual, Mode::Manual);
    const QueueHandle composite(source.port(Work), source.port(Work));
    Journal journal;
    const MonitorRegistration monitor(composite,
                                      [&](XTaskQueueHandle, XTaskQueuePort port) { journal.note(name_of(port)); });
    submit(composite, Work, [](bool) {});
    submit(composite, Completion, [](bool) {});
    submit(source, Work, [](bool) {});
    CHECK_EQ(journal.text(), std::string("work completion work"));
    drain(source, Work);
}

TEST(task_queue_monitor, may_dispatch) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    const MonitorRegistration monitor(
        queue, [&](XTaskQueueHandle heard, XTaskQueuePort port) { CHECK(XTaskQueueDispatch(heard, port, 0)); });
    submit(queue, Work, [&](bool) {
        journal.note("work");
        submit(queue, Completion, journal.entry("completion"));
        journal.note("end");
    });
    CHECK_EQ(journal.text(), std::string("work completion end"));
}

TEST(task_queue_monitor, can_drain_a_manual_queue_through_its_termination) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit(queue, Work, journal.entry("work"));
    submit(queue, Completion, journal.entry("completion"));
    submit_delayed(queue, Completion, many_hours, journal.entry("delayed"));
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle heard, XTaskQueuePort port) { drain(heard, port); });
    submit(queue, Work, journal.entry("last"));
    CHECK_EQ(journal.text(), std::string("work last"));
    CHECK_EQ(terminate(queue, true, [&] { journal.note("terminated"); }), S_OK); // returns: no other thread dispatches
    CHECK_EQ(journal.text(), std::string("work last completion! delayed! terminated"));
}

TEST(task_queue_monitor, wakes_a_thread_that_dispatches_for_every_step_of_a_termination) {
    // A game thread that runs exactly one dispatch for each time its monitor was called.
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    std::mutex lock;
    std::condition_variable changed;
    std::vector<XTaskQueuePort> calls;
    bool over = false;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort port) {
        const std::lock_guard held(lock);
        calls.push_back(port);
        changed.notify_all();
    });
    std::thread game([&] {
        for (;;) {
            XTaskQueuePort port{};
            {
                std::unique_lock held(lock);
                changed.wait(held, [&] { return over || !calls.empty(); });
                if (calls.empty()) {
                    return;
                }
                port = calls.front();
                calls.erase(calls.begin());
            }
            XTaskQueueDispatch(queue, port, 0);
        }
    });
    Journal journal;
    submit(queue, Work, journal.entry("work"));
    submit(queue, Completion, journal.entry("completion"));
    submit_delayed(queue, Work, many_hours, [](bool) {});
    submit_delayed(queue, Completion, many_hours, [](bool) {});
    CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    {
        const std::lock_guard held(lock);
        over = true;
        changed.notify_all();
    }
    game.join();
}

TEST(task_queue_monitor, a_pool_is_not_announced_more_than_once_an_entry) {
    const QueueHandle queue(Mode::ThreadPool, Mode::SerializedThreadPool);
    std::atomic<unsigned> heard{0};
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) { ++heard; });
    for (int i = 0; i < 10; ++i) {
        submit(queue, Work, [](bool) {});
        submit(queue, Completion, [](bool) {});
    }
    CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    CHECK_EQ(heard.load(), 20u);
}

TEST(task_queue_monitor, thirty_two_for_a_queue) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const QueueHandle other(queue.port(Work), queue.port(Completion));
    unsigned calls = 0;
    const auto count = [](void* context, XTaskQueueHandle, XTaskQueuePort) { ++*static_cast<unsigned*>(context); };
    std::vector<XTaskQueueRegistrationToken> tokens(32);
    for (auto& token : tokens) {
        CHECK_EQ(XTaskQueueRegisterMonitor(queue, &calls, count, &token), S_OK);
    }
    XTaskQueueRegistrationToken more{77};
    CHECK_EQ(XTaskQueueRegisterMonitor(queue, &calls, count, &more), E_OUTOFMEMORY);
    CHECK_EQ(XTaskQueueRegisterMonitor(other, &calls, count, &more), S_OK); // the limit is each queue's own
    submit(queue, Work, [](bool) {});
    CHECK_EQ(calls, 33u);
    XTaskQueueUnregisterMonitor(queue, tokens[0]);
    CHECK_EQ(XTaskQueueRegisterMonitor(queue, &calls, count, &tokens[0]), S_OK);
    drain(queue, Work);
}

TEST(task_queue_monitor, is_silent_once_unregistered) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    unsigned calls = 0;
    MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) { ++calls; });
    submit(queue, Work, [](bool) {});
    monitor.unregister();
    submit(queue, Work, [](bool) {});
    CHECK_EQ(calls, 1u);
    XTaskQueueUnregisterMonitor(queue, monitor.token()); // unknown by now: ignored
    XTaskQueueUnregisterMonitor(queue, {0});
    XTaskQueueUnregisterMonitor(queue, {0xFFFFFFFFFFFFFFFFull});
    drain(queue, Work);
}

TEST(task_queue_monitor, a_token_belongs_to_its_queue) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const QueueHandle other(Mode::Manual, Mode::Manual);
    unsigned calls = 0;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) { ++calls; });
    XTaskQueueUnregisterMonitor(other, monitor.token());
    submit(queue, Work, [](bool) {});
    CHECK_EQ(calls, 1u);
    drain(queue, Work);
}

TEST(task_queue_monitor, may_unregister_itself_from_inside) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    unsigned calls = 0;
    MonitorRegistration* self = nullptr;
    MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) {
        ++calls;
        self->unregister();
    });
    self = &monitor;
    submit(queue, Work, [](bool) {});
    submit(queue, Work, [](bool) {});
    CHECK_EQ(calls, 1u);
    drain(queue, Work);
}

TEST(task_queue_monitor, may_be_unregistered_from_inside_by_two_threads_at_once) {
    for (unsigned lap = 0; lap < harness::rounds(200); ++lap) {
        const QueueHandle queue(Mode::Manual, Mode::Manual);
        Event inside;
        MonitorRegistration* self = nullptr;
        MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) {
            inside.set();
            inside.wait(2);
            self->unregister();
        });
        self = &monitor;
        std::thread other([&] { submit(queue, Work, [](bool) {}); });
        submit(queue, Completion, [](bool) {});
        other.join();
        drain(queue, Work);
        drain(queue, Completion);
    }
}

TEST(task_queue_monitor, unregistering_waits_for_calls_that_run) {
    for (unsigned lap = 0; lap < harness::rounds(200); ++lap) {
        const QueueHandle queue(Mode::Manual, Mode::Manual);
        Event inside;
        std::atomic<bool> left{false};
        auto monitor = std::make_unique<MonitorRegistration>(queue, [&](XTaskQueueHandle, XTaskQueuePort) {
            inside.set();
            std::this_thread::yield();
            left = true;
        });
        std::thread submitter([&] { submit(queue, Work, [](bool) {}); });
        REQUIRE(inside.wait());
        monitor->unregister();
        CHECK(left);
        monitor.reset(); // its dependencies may be destroyed now
        submitter.join();
        drain(queue, Work);
    }
}

TEST(task_queue_monitor, gets_a_usable_handle_when_the_registered_one_was_closed) {
    QueueHandle queue(Mode::Manual, Mode::Manual);
    const auto closed = static_cast<XTaskQueueHandle>(queue);
    Event ran;
    struct Context {
        XTaskQueueHandle closed;
        std::atomic<bool> dispatched{false};
        Event heard;
    } context{closed, {}, {}};
    XTaskQueueRegistrationToken token{};
    REQUIRE_EQ(XTaskQueueRegisterMonitor(
                   queue, &context,
                   [](void* data, XTaskQueueHandle heard, XTaskQueuePort port) {
                       auto& self = *static_cast<Context*>(data);
                       self.dispatched = XTaskQueueDispatch(heard, port, 0);
                       self.heard.set();
                   },
                   &token),
               S_OK);
    submit_delayed(queue, Work, 5, [&](bool canceled) {
        CHECK(!canceled);
        ran.set();
    });
    queue.close();
    CHECK(ran.wait());
    CHECK(context.heard.wait());
    CHECK(context.dispatched);
}

TEST(task_queue_monitor, checks_its_arguments) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const auto nothing = [](void*, XTaskQueueHandle, XTaskQueuePort) {};
    XTaskQueueRegistrationToken token{};
    CHECK_EQ(XTaskQueueRegisterMonitor(queue, nullptr, nullptr, &token), E_POINTER);
    CHECK_EQ(XTaskQueueRegisterMonitor(queue, nullptr, nothing, nullptr), E_POINTER);
    CHECK_EQ(XTaskQueueRegisterMonitor(nullptr, nullptr, nothing, &token), E_HANDLE);
}

TEST(task_queue_monitor, registering_and_unregistering_while_others_submit) {
    const QueueHandle queue(Mode::ThreadPool, Mode::Immediate);
    std::atomic<bool> stop{false};
    std::vector<std::thread> submitters;
    for (int i = 0; i < 2; ++i) {
        submitters.emplace_back([&] {
            while (!stop) {
                submit(queue, Work, [](bool) {});
                submit(queue, Completion, [](bool) {});
            }
        });
    }
    for (unsigned lap = 0; lap < harness::rounds(1000); ++lap) {
        auto alive = std::make_unique<std::atomic<bool>>(true);
        auto* const flag = alive.get();
        MonitorRegistration monitor(queue, [flag](XTaskQueueHandle, XTaskQueuePort) { CHECK(*flag); });
        monitor.unregister();
        *alive = false; // a call from here on would see it, and ASan a later one
    }
    stop = true;
    for (auto& submitter : submitters) {
        submitter.join();
    }
    CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
}
