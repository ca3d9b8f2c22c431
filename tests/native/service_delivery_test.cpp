// The threads on which calls complete: one after the other, unless title code blocks a thread.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/counted_call.h"
#include "support/log_file.h"

#include "service/delivery.h"

using namespace xblshim;
using namespace std::chrono_literals;
using service::DeliveryPool;
using testing::Calls;

namespace {

class Gate {
public:
    void wait() {
        std::unique_lock lock(m_lock);
        m_waiting++;
        m_changed.notify_all();
        m_changed.wait_for(lock, 30s, [this] { return m_open; });
    }
    bool wait_for_waiting(int count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, 20s, [&] { return m_waiting >= count; });
    }
    void open() {
        const std::lock_guard lock(m_lock);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_lock;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_open = false;
};

} // namespace

TEST(service_delivery, two_threads_do_and_they_keep_the_order) {
    DeliveryPool pool(std::chrono::hours(1)); // on a slow machine, too, no thread waits for that long
    pool.start();
    Calls calls;
    service::Deliveries done;
    for (int i = 0; i < 200; i++) {
        done.push_back(calls.make(), -i);
    }
    pool.deliver(std::move(done));
    CHECK(done.empty());
    REQUIRE(calls.wait(200));
    CHECK_EQ(pool.threads(), 2u);
    const auto results = calls.results();
    for (int i = 0; i < 200; i++) {
        CHECK_EQ(results[static_cast<size_t>(i)], -i);
    }
    CHECK(pool.stop(10s));
    CHECK_EQ(pool.threads(), 0u);
}

TEST(service_delivery, blocked_title_code_holds_up_nobody) {
    DeliveryPool pool;
    pool.start();
    Calls calls;
    Gate gate;
    constexpr int blocked = 40;
    for (int i = 0; i < blocked; i++) {
        pool.deliver(calls.make([&](HRESULT) { gate.wait(); }), S_OK);
    }
    REQUIRE(gate.wait_for_waiting(blocked)); // each has a thread of its own
    for (int i = 0; i < 100; i++) {
        pool.deliver(calls.make(), S_OK);
    }
    REQUIRE(calls.wait(100)); // although forty callbacks never return
    gate.open();
    REQUIRE(calls.wait(100 + blocked));
    CHECK(pool.stop(10s));
    CHECK_EQ(pool.threads(), 0u);
}

// The warning is logged once, however many deliveries come while the callbacks block and return one by one. It is
// logged once more when as many block again.
TEST(service_delivery, that_too_many_callbacks_block_is_said_once) {
    const support::LogFile log(base::LogLevel::Warning);
    constexpr uint32_t most = 8;
    DeliveryPool pool(1ms, most);
    pool.start();
    size_t delivered = 0;
    Calls calls;
    for (size_t round = 1; round <= 2; round++) {
        std::vector<Gate> gates(most);
        for (auto& gate : gates) {
            pool.deliver(calls.make([&gate](HRESULT) { gate.wait(); }), S_OK);
        }
        for (auto& gate : gates) {
            REQUIRE(gate.wait_for_waiting(1));
        }
        for (size_t i = 0; i < 3; i++) {
            Gate next;
            for (int n = 0; n < 10; n++) {
                pool.deliver(calls.make(), S_OK);
            }
            pool.deliver(calls.make([&next](HRESULT) { next.wait(); }), S_OK);
            gates[i].open(); // one thread is free, until it comes to the last of these
            REQUIRE(next.wait_for_waiting(1));
            for (int n = 0; n < 10; n++) {
                pool.deliver(calls.make(), S_OK);
            }
            next.open();
            delivered += 21;
            REQUIRE(calls.wait(delivered + i + 1));
            gates[i].open();
        }
        for (auto& gate : gates) {
            gate.open();
        }
        delivered += most;
        REQUIRE(calls.wait(delivered));
        CHECK_EQ(log.count(std::to_string(most) + " callbacks of the title block at once"), round);
    }
    CHECK(pool.stop(10s));
}

// Each callback waits for a later call. The chain of them must end.
TEST(service_delivery, a_callback_may_wait_for_another_call) {
    DeliveryPool pool;
    pool.start();
    Calls calls;
    constexpr int length = 20;
    std::vector<Gate> gates(length + 1);
    for (int i = 0; i < length; i++) {
        pool.deliver(calls.make([&gates, i](HRESULT) {
            gates[static_cast<size_t>(i)].wait();
            gates[static_cast<size_t>(i) + 1].open();
        }),
                     S_OK);
    }
    pool.deliver(calls.make([&](HRESULT) { gates[0].open(); }), S_OK);
    REQUIRE(calls.wait(length + 1));
    CHECK(pool.stop(10s));
}

TEST(service_delivery, a_callback_may_deliver) {
    DeliveryPool pool;
    pool.start();
    Calls calls;
    pool.deliver(calls.make([&](HRESULT) { pool.deliver(calls.make(), S_OK); }), S_OK);
    REQUIRE(calls.wait(2));
    CHECK(pool.stop(10s));
}

TEST(service_delivery, stop_finishes_what_was_delivered) {
    Calls calls;
    for (unsigned round = 0; round < harness::rounds(200); round++) {
        DeliveryPool pool;
        pool.start();
        service::Deliveries done;
        for (int i = 0; i < 20; i++) {
            done.push_back(calls.make(), S_OK);
        }
        pool.deliver(std::move(done));
        REQUIRE(pool.stop(20s));
        REQUIRE_EQ(calls.results().size(), size_t{20} * (round + 1));
    }
}

TEST(service_delivery, stop_gives_up_on_a_callback_that_does_not_return) {
    static auto* pool = new DeliveryPool; // its thread outlives stop()
    pool->start();
    Calls calls;
    Gate gate;
    pool->deliver(calls.make([&](HRESULT) { gate.wait(); }), S_OK);
    REQUIRE(gate.wait_for_waiting(1));
    CHECK(!pool->stop(20ms));
    pool->start();
    pool->deliver(calls.make(), S_OK);
    REQUIRE(calls.wait(1)); // works again beside it
    gate.open();
    REQUIRE(calls.wait(2));
    while (pool->threads() > 2) { // the remaining thread ends by itself; the harness has a deadline
        std::this_thread::yield();
    }
    CHECK(pool->stop(10s));
}

TEST(service_delivery, works_again_after_a_stop_also_without_start) {
    DeliveryPool pool;
    Calls calls;
    pool.deliver(calls.make(), S_OK);
    REQUIRE(calls.wait(1));
    REQUIRE(pool.stop(10s));
    pool.deliver(calls.make(), S_OK);
    REQUIRE(calls.wait(2));
    REQUIRE(pool.stop(10s));
}

// The service is started again while it ends because it had no users.
TEST(service_delivery, a_start_between_the_halves_of_a_stop_wins) {
    DeliveryPool pool;
    Calls calls;
    pool.start();
    pool.begin_stop();
    pool.start();
    CHECK(pool.end_stop(10s));
    pool.deliver(calls.make(), S_OK);
    REQUIRE(calls.wait(1));
    CHECK(harness::eventually([&] { return pool.threads() == 2; })); // both stay, also when nothing is left to do
    pool.deliver(calls.make(), S_OK);
    REQUIRE(calls.wait(2));
    CHECK_EQ(pool.threads(), 2u);
    CHECK(pool.stop(10s));
    CHECK_EQ(pool.threads(), 0u);
}

TEST(service_delivery, inline_at_the_end_of_the_process) {
    DeliveryPool pool;
    pool.finish_inline();
    Calls calls;
    const auto here = std::this_thread::get_id();
    bool on_this_thread = false;
    pool.deliver(calls.make([&](HRESULT) { on_this_thread = std::this_thread::get_id() == here; }), E_ABORT);
    CHECK(on_this_thread);
    CHECK_EQ(calls.results().size(), size_t{1});
    CHECK_EQ(pool.threads(), 0u);
}

TEST(service_delivery, many_threads_deliver_start_and_stop) {
    DeliveryPool pool;
    Calls calls;
    std::atomic<size_t> sent{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; t++) {
        threads.emplace_back([&, t] {
            for (unsigned i = 0; i < harness::rounds(500); i++) {
                if (t == 0) {
                    pool.start();
                } else if (t == 1 && i % 8 == 0) {
                    pool.stop(5s);
                } else {
                    sent++;
                    pool.deliver(calls.make(i % 50 == 0 ? std::function<void(HRESULT)>(
                                                              [](HRESULT) { std::this_thread::sleep_for(3ms); })
                                                        : std::function<void(HRESULT)>()),
                                 S_OK);
                }
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    REQUIRE(calls.wait(sent));
    REQUIRE(pool.stop(20s));
    CHECK_EQ(pool.threads(), 0u);
}
