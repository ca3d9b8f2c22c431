// Task queues when memory, threads or descriptors are refused: a function fails, or the accepted callback runs.
#include <XTaskQueue.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include "faults/every.h"
#include "harness/harness.h"
#include "support/log_file.h"
#include "task_queue/internal.h"
#include "task_queue/thread_pool.h"

namespace {

using faults::Fault;
using faults::Kind;
using Mode = XTaskQueueDispatchMode;
using Port = XTaskQueuePort;

std::atomic<unsigned> g_ran;
std::atomic<unsigned> g_ended;
std::atomic<unsigned> g_announced;

void CALLBACK run(void*, bool) { ++g_ran; }
void CALLBACK end(void*) { ++g_ended; }
void CALLBACK announce(void*, XTaskQueueHandle, Port) { ++g_announced; }

// The accepted callbacks so far.
class Accepted {
public:
    void submit(XTaskQueueHandle queue, Port port, uint32_t delay_ms) {
        const HRESULT hr = delay_ms == 0 ? XTaskQueueSubmitCallback(queue, port, nullptr, run)
                                         : XTaskQueueSubmitDelayedCallback(queue, port, delay_ms, nullptr, run);
        CHECK(hr == S_OK || faults::is_refusal(hr));
        m_callbacks += hr == S_OK ? 1 : 0;
    }
    unsigned callbacks() const { return m_callbacks; }

private:
    unsigned m_callbacks = 0;
};

void pump(XTaskQueueHandle queue) {
    while (XTaskQueueDispatch(queue, Port::Work, 0) || XTaskQueueDispatch(queue, Port::Completion, 0)) {
    }
}

void finish(XTaskQueueHandle queue, bool already_terminated) {
    if (!already_terminated) {
        g_ended = 0;
        REQUIRE_EQ(XTaskQueueTerminate(queue, false, nullptr, end), S_OK);
    }
    REQUIRE(harness::eventually([&] {
        pump(queue);
        return g_ended == 1;
    }));
    XTaskQueueCloseHandle(queue);
    REQUIRE(xblshim::task_queue::uninitialize(5000)); // none is left
}

// Creates a queue and submits to both ports, with and without a delay. A monitor is registered and removed meanwhile.
void live(Fault& fault, Mode work, Mode completion) {
    g_ran = g_ended = g_announced = 0;
    XTaskQueueHandle queue = nullptr;
    Accepted accepted;
    fault.inject();
    const HRESULT created = XTaskQueueCreate(work, completion, &queue);
    if (created != S_OK) {
        fault.lift();
        CHECK(faults::is_refusal(created));
        CHECK(queue == nullptr);
        REQUIRE(xblshim::task_queue::uninitialize(5000));
        return;
    }
    XTaskQueueRegistrationToken first{}, second{};
    const HRESULT monitored = XTaskQueueRegisterMonitor(queue, nullptr, announce, &first);
    CHECK(monitored == S_OK || faults::is_refusal(monitored));
    const bool two = XTaskQueueRegisterMonitor(queue, nullptr, announce, &second) == S_OK;
    for (const uint32_t delay : {0u, 1u, 1u, 0u}) {
        accepted.submit(queue, Port::Work, delay);
        accepted.submit(queue, Port::Completion, delay);
    }
    if (two) {
        XTaskQueueUnregisterMonitor(queue, second);
    }
    accepted.submit(queue, Port::Work, 0);
    XTaskQueueHandle other = nullptr;
    const HRESULT duplicated = XTaskQueueDuplicateHandle(queue, &other);
    CHECK(duplicated == S_OK || faults::is_refusal(duplicated));
    XTaskQueueCloseHandle(other);
    if (monitored == S_OK) {
        XTaskQueueUnregisterMonitor(queue, first);
    }
    const HRESULT terminated = XTaskQueueTerminate(queue, false, nullptr, end);
    CHECK(terminated == S_OK || faults::is_refusal(terminated));
    fault.lift();
    finish(queue, terminated == S_OK);
    CHECK_EQ(g_ran.load(), accepted.callbacks());
}

// Each round begins without a thread of the pool.
void await_no_pool_thread() {
    auto& pool = xblshim::task_queue::ThreadPool::instance();
    pool.set_idle_time(std::chrono::milliseconds(0));
    REQUIRE(harness::eventually([&] { return pool.threads() == 0; }));
}

void live_in_every_mode(Kind kind) {
    const support::LogFile log(xblshim::base::LogLevel::Error);
    for (uint32_t work = 0; work < 4; ++work) {
        for (uint32_t completion = 0; completion < 4; ++completion) {
            faults::with_every(kind, [&](Fault& fault) {
                await_no_pool_thread();
                try {
                    live(fault, static_cast<Mode>(work), static_cast<Mode>(completion));
                } catch (const harness::Stop&) {
                    harness::note_failure("modes", 0, std::to_string(work) + "/" + std::to_string(completion));
                    throw;
                }
            });
        }
    }
}

} // namespace

TEST_WITHIN(faults_task_queue, a_queue_lives_without_memory, 300) { live_in_every_mode(Kind::Allocation); }
TEST_WITHIN(faults_task_queue, a_queue_lives_without_threads, 300) { live_in_every_mode(Kind::Thread); }

// Delayed callbacks become ready, and are announced, on the timer's thread, which can't report a failure.
TEST_WITHIN(faults_task_queue, delayed_callbacks_come_due_without_memory, 300) {
    static constexpr unsigned count = 40;
    faults::with_every(Kind::Allocation, [](Fault& fault) {
        g_ran = g_ended = g_announced = 0;
        XTaskQueueHandle queue = nullptr;
        REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &queue), S_OK);
        XTaskQueueRegistrationToken token{};
        REQUIRE_EQ(XTaskQueueRegisterMonitor(queue, nullptr, announce, &token), S_OK);
        for (unsigned i = 0; i < count; ++i) {
            REQUIRE_EQ(XTaskQueueSubmitDelayedCallback(queue, Port::Work, 1 + i / 30, nullptr, run), S_OK);
        }
        fault.inject();
        const bool all_came = harness::eventually([&] {
            pump(queue);
            return g_ran == count;
        });
        fault.lift();
        CHECK_EQ(g_ran.load(), count);
        CHECK(all_came);
        CHECK(harness::eventually([] { return g_announced >= count; }));
        CHECK_EQ(g_announced.load(), count);
        finish(queue, false);
    });
}

// New threads are refused while two threads are inside callbacks that wait for a third callback.
TEST_WITHIN(faults_task_queue, callbacks_that_wait_for_each_other_get_the_thread_later, 120) {
    static std::atomic<bool> released;
    static std::atomic<unsigned> inside;
    released = false;
    inside = 0;
    XTaskQueueHandle queues[3] = {};
    for (auto& queue : queues) {
        REQUIRE_EQ(XTaskQueueCreate(Mode::SerializedThreadPool, Mode::Manual, &queue), S_OK);
    }
    const auto wait = [](void*, bool) {
        ++inside;
        while (!released) {
            std::this_thread::yield();
        }
        --inside;
    };
    REQUIRE_EQ(XTaskQueueSubmitCallback(queues[0], Port::Work, nullptr, wait), S_OK);
    REQUIRE_EQ(XTaskQueueSubmitCallback(queues[1], Port::Work, nullptr, wait), S_OK);
    REQUIRE(harness::eventually([] { return inside == 2; }));
    {
        Fault fault(Kind::Thread, 1, faults::Form::AllFromThere);
        fault.inject();
        REQUIRE_EQ(XTaskQueueSubmitCallback(queues[2], Port::Work, nullptr, [](void*, bool) { released = true; }),
                   S_OK);
        fault.lift();
    }
    REQUIRE(harness::eventually([] { return released && inside == 0; }));
    for (auto* const queue : queues) {
        g_ended = 0;
        REQUIRE_EQ(XTaskQueueTerminate(queue, false, nullptr, end), S_OK);
        REQUIRE(harness::eventually([&] {
            pump(queue);
            return g_ended == 1;
        }));
        XTaskQueueCloseHandle(queue);
    }
    REQUIRE(xblshim::task_queue::uninitialize(5000));
}

namespace {

struct PooledStep final : xblshim::task_queue::PoolClient {
    explicit PooledStep(std::function<void()> todo) : step(std::move(todo)) {}
    void run_on_pool_thread() noexcept override { step(); }
    const std::function<void()> step;
};

} // namespace

// The only thread becomes available before it returns. A port that waits for a thread gets it before new work.
TEST(faults_task_queue, what_waits_for_a_thread_is_not_overtaken) {
    if (!faults::can_refuse(Kind::Thread)) {
        return;
    }
    await_no_pool_thread();
    auto& pool = xblshim::task_queue::ThreadPool::instance();
    pool.set_idle_time(std::chrono::milliseconds(5000));
    pool.get_first_thread();
    static std::atomic<unsigned> steps;
    static std::atomic<unsigned> waited_until;
    static std::atomic<unsigned> new_at;
    steps = waited_until = new_at = 0;
    const auto waits = std::make_shared<PooledStep>([] { waited_until = ++steps; });
    const auto is_new = std::make_shared<PooledStep>([] { new_at = ++steps; });
    std::atomic<bool> begun{false};
    std::atomic<bool> go{false};
    const auto occupies = std::make_shared<PooledStep>([&] {
        begun = true;
        while (!go) {
            std::this_thread::yield();
        }
        pool.will_return();
        pool.request(is_new);
    });
    Fault fault(Kind::Thread, 1, faults::Form::AllFromThere);
    fault.inject();
    pool.request(occupies);
    REQUIRE(harness::eventually([&] { return begun.load(); }));
    pool.request(waits); // no thread is free, and a further one is refused
    go = true;
    CHECK(harness::eventually([] { return steps == 2; }));
    fault.lift();
    CHECK_EQ(waited_until.load(), 1u);
    CHECK_EQ(new_at.load(), 2u);
}
