// Many threads do everything at once to queues that come and go. What must hold all the same (behavior 8):
//   an accepted callback runs exactly once, a refused one never
//   canceled is false as long as no thread has called Terminate, and true in everything submitted after it returned
//   nothing runs on a queue once its termination callback has been called
//   a serialized port never runs two at a time, and a FIFO keeps each submitter's order
#include "support/task_queue_support.h"
#include "task_queue/internal.h"

#include <random>
#include <thread>

using namespace support;
using namespace xblshim::task_queue;

namespace {

constexpr Mode modes[] = {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate};

// The counts of one queue. They outlive the queue's last callback.
struct Life {
    std::atomic<uint64_t> accepted{0};
    std::atomic<uint64_t> ran{0};
    std::atomic<bool> terminate_called{false};
    std::atomic<bool> terminate_returned{false};
    std::atomic<unsigned> terminations_called{0};
    std::atomic<bool> over{false};
};

struct Item {
    std::shared_ptr<Life> life;
    bool after_terminate; // Terminate had returned when it was submitted
    std::atomic<int> runs{0};
};

void CALLBACK run_item(void* context, bool canceled) {
    const std::unique_ptr<Item> item(static_cast<Item*>(context)); // a second run would be a double free
    CHECK_EQ(++item->runs, 1);
    CHECK(!item->life->over);
    CHECK(!canceled || item->life->terminate_called);
    CHECK(canceled || !item->after_terminate);
    ++item->life->ran;
}

void submit_item(XTaskQueueHandle queue, const std::shared_ptr<Life>& life, XTaskQueuePort port, uint32_t delay_ms) {
    auto item = std::make_unique<Item>();
    item->life = life;
    item->after_terminate = life->terminate_returned;
    const HRESULT hr = XTaskQueueSubmitDelayedCallback(queue, port, delay_ms, item.get(), run_item);
    if (hr == S_OK) {
        item.release();
        ++life->accepted;
    } else {
        CHECK_EQ(hr, E_ABORT);
        CHECK(life->terminate_called);
    }
}

void CALLBACK monitor_of_life(void* context, XTaskQueueHandle queue, XTaskQueuePort port) {
    ++*static_cast<std::atomic<unsigned>*>(context);
    if (port == Work) {
        XTaskQueueDispatch(queue, port, 0);
    }
}

void use(XTaskQueueHandle queue, const std::shared_ptr<Life>& life, uint32_t seed, unsigned operations) {
    std::mt19937 random(seed);
    for (unsigned i = 0; i < operations; ++i) {
        const auto port = random() % 2 == 0 ? Work : Completion;
        switch (random() % 10) {
        case 0:
        case 1:
        case 2:
        case 3:
            submit_item(queue, life, port, 0);
            break;
        case 4:
            submit_item(queue, life, port, 1 + random() % 3);
            break;
        case 5:
            submit_item(queue, life, port, many_hours);
            break;
        case 6:
            XTaskQueueDispatch(queue, port, random() % 2);
            break;
        case 7: {
            std::atomic<unsigned> heard{0};
            XTaskQueueRegistrationToken token{};
            if (XTaskQueueRegisterMonitor(queue, &heard, monitor_of_life, &token) == S_OK) {
                submit_item(queue, life, port, 0);
                XTaskQueueUnregisterMonitor(queue, token);
            }
            break;
        }
        case 8: {
            XTaskQueueHandle duplicate = nullptr;
            CHECK_EQ(XTaskQueueDuplicateHandle(queue, &duplicate), S_OK);
            submit_item(duplicate, life, port, 0);
            XTaskQueueCloseHandle(duplicate);
            break;
        }
        default:
            if (suspend_termination(queue) == S_OK) {
                submit_item(queue, life, Completion, 0);
                resume_termination(queue);
            }
        }
    }
}

// Terminates the queue, on the thread that dispatches its Manual ports if it has any.
void end(XTaskQueueHandle queue, const std::shared_ptr<Life>& life, bool manual) {
    const auto over = [life] {
        ++life->terminations_called;
        life->over = true;
        CHECK_EQ(life->ran.load(), life->accepted.load());
    };
    life->terminate_called = true;
    CHECK_EQ(terminate(queue, !manual, over), S_OK);
    life->terminate_returned = true;
    while (manual && !life->over) {
        XTaskQueueDispatch(queue, Work, 1);
        XTaskQueueDispatch(queue, Completion, 1);
    }
    CHECK(life->over);
}

void live(Mode work, Mode completion, uint32_t seed, unsigned threads, unsigned operations) {
    const QueueHandle queue(work, completion);
    const auto life = std::make_shared<Life>();
    std::vector<std::thread> users;
    std::atomic<unsigned> at_work{threads};
    for (unsigned i = 0; i < threads; ++i) {
        users.emplace_back([&, i] {
            use(queue, life, seed + i, operations);
            --at_work;
        });
    }
    // The counts are compared in the termination callback, so submissions must have been counted by then: half of the
    // lives end with the users at work, where only the invariants of each item are checked.
    const bool orderly = seed % 2 == 0;
    if (orderly) {
        for (auto& user : users) {
            user.join();
        }
        end(queue, life, work == Mode::Manual || completion == Mode::Manual);
    } else {
        while (at_work == threads && life->accepted < operations / 2) {
            std::this_thread::yield();
        }
        life->terminate_called = true;
        std::atomic<unsigned> called{0};
        CHECK_EQ(terminate(queue, false, [&] { ++called; }), S_OK);
        life->terminate_returned = true;
        CHECK_EQ(terminate(queue, false, [&] { ++called; }), S_OK);
        for (auto& user : users) {
            user.join();
        }
        while (called < 2) {
            XTaskQueueDispatch(queue, Work, 1);
            XTaskQueueDispatch(queue, Completion, 1);
        }
        CHECK_EQ(life->ran.load(), life->accepted.load());
    }
}

} // namespace

TEST_WITHIN(task_queue_stress, queues_of_every_mode_live_and_end_under_load, 300) {
    uint32_t seed = 1;
    for (unsigned lap = 0; lap < harness::rounds(8); ++lap) {
        for (const auto work : modes) {
            for (const auto completion : modes) {
                live(work, completion, seed++, 3, 60);
                live(work, completion, seed++, 3, 60);
            }
        }
    }
    CHECK(uninitialize(5000));
}

TEST_WITHIN(task_queue_stress, each_submitters_order_is_kept, 300) {
    for (const auto mode : {Mode::Manual, Mode::SerializedThreadPool}) {
        const QueueHandle queue(mode, mode);
        constexpr unsigned thread_count = 3;
        const unsigned each = harness::rounds(3000);
        std::vector<unsigned> next(thread_count, 0); // touched by one callback at a time
        std::atomic<int> inside{0};
        Event all;
        std::atomic<bool> stop{false};
        std::thread dispatcher([&] {
            while (!stop) {
                XTaskQueueDispatch(queue, Work, 1);
            }
        });
        std::vector<std::thread> submitters;
        for (unsigned t = 0; t < thread_count; ++t) {
            submitters.emplace_back([&, t] {
                for (unsigned i = 0; i < each; ++i) {
                    submit(queue, Work, [&, t, i](bool) {
                        CHECK_EQ(++inside, 1);
                        CHECK_EQ(next[t], i);
                        next[t] = i + 1;
                        --inside;
                        all.set();
                    });
                }
            });
        }
        for (auto& submitter : submitters) {
            submitter.join();
        }
        CHECK(all.wait(thread_count * each));
        stop = true;
        dispatcher.join();
    }
}

TEST_WITHIN(task_queue_stress, composites_come_and_go_on_shared_ports, 300) {
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle source(mode, mode);
        const auto of_source = std::make_shared<Life>();
        std::vector<std::thread> threads;
        for (uint32_t t = 0; t < 3; ++t) {
            threads.emplace_back([&, t] {
                for (unsigned lap = 0; lap < harness::rounds(300); ++lap) {
                    const QueueHandle composite((lap + t) % 2 == 0 ? source.port(Work) : source.port(Completion),
                                                source.port(Completion));
                    const auto life = std::make_shared<Life>();
                    use(composite, life, lap * 3 + t, 8);
                    submit_item(source, of_source, Work, lap % 3);
                    end(composite, life, false);
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        end(source, of_source, false);
    }
    CHECK(uninitialize(5000));
}

TEST_WITHIN(task_queue_stress, many_wait_for_one_termination, 300) {
    for (unsigned lap = 0; lap < harness::rounds(500); ++lap) {
        const auto mode = modes[1 + lap % 3];
        const QueueHandle queue(mode, mode);
        const auto life = std::make_shared<Life>();
        std::atomic<unsigned> called{0};
        std::vector<std::thread> threads;
        threads.emplace_back([&] { use(queue, life, lap, 10); });
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                life->terminate_called = true;
                CHECK_EQ(terminate(queue, true, [&] { ++called; }), S_OK);
                CHECK(called > 0u);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        CHECK_EQ(called.load(), 3u);
        CHECK_EQ(life->ran.load(), life->accepted.load());
    }
}

TEST_WITHIN(task_queue_stress, callbacks_that_submit_while_the_queue_ends, 300) {
    for (unsigned lap = 0; lap < harness::rounds(500); ++lap) {
        const auto mode = modes[1 + lap % 3];
        const QueueHandle queue(mode, mode);
        std::atomic<uint64_t> accepted{0};
        std::atomic<uint64_t> ran{0};
        std::function<void(unsigned)> chain = [&](unsigned left) {
            const auto port = left % 2 == 0 ? Work : Completion;
            if (left > 0 && submit_delayed(queue, port, left % 3 == 0 ? 1 : 0, [&, left](bool) {
                                chain(left - 1);
                                ++ran;
                            }) == S_OK) {
                ++accepted;
            }
        };
        for (int i = 0; i < 4; ++i) {
            chain(20);
        }
        CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
        CHECK_EQ(ran.load(), accepted.load());
    }
}
