// A Manual port that is never dispatched is logged once. One that is dispatched is never logged. So is a long wait for
// the end of a queue, with its reason.
#include "base/handle_table.h"
#include "harness/harness.h"
#include "support/log_file.h"
#include "support/task_queue_support.h"
#include "task_queue/internal.h"
#include "task_queue/queue.h"
#include "task_queue/waiting.h"

#include <thread>

using namespace support;
using namespace xblshim;
using std::chrono::milliseconds;

namespace {

constexpr auto usual_patience = std::chrono::seconds(3);

struct Patience {
    explicit Patience(task_queue::Clock::duration patience) { task_queue::Port::set_patience(patience); }
    ~Patience() { task_queue::Port::set_patience(usual_patience); }
};

void nothing(void*, bool) {}
void submit(XTaskQueueHandle queue, XTaskQueuePort port) {
    REQUIRE_EQ(XTaskQueueSubmitCallback(queue, port, nullptr, nothing), S_OK);
}

std::shared_ptr<task_queue::Port> port_of(const QueueHandle& queue, XTaskQueuePort id) {
    return base::HandleTable::instance()
        .get<task_queue::PortHandleTarget>(base::HandleKind::TaskQueuePort, queue.port(id))
        ->port.lock();
}

} // namespace

TEST(task_queue_neglect, the_log_names_queue_and_port_once_a_port) {
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(milliseconds(5));
    QueueHandle queue(Mode::Manual, Mode::Manual);
    submit(queue, Completion);
    submit(queue, Completion);
    REQUIRE(harness::eventually([&] { return log.count("nobody dispatches the manual completion port") == 1; }));
    CHECK_EQ(log.count(task_queue::to_text(base::HandleTable::to_token<XTaskQueueHandle>(queue))), size_t{1});
    submit(queue, Work); // the other port is one of its own
    REQUIRE(harness::eventually([&] { return log.count("nobody dispatches the manual work port") == 1; }));

    // The queue is drained and neglected once more, but the line was logged before. A second queue shows that the time
    // for it has passed.
    while (XTaskQueueDispatch(queue, Completion, 0)) {
    }
    submit(queue, Completion);
    QueueHandle later(Mode::Manual, Mode::Manual);
    submit(later, Completion);
    REQUIRE(harness::eventually([&] { return log.count("nobody dispatches the manual completion port") == 2; }));
    CHECK_EQ(log.lines().size(), size_t{3});
    for (const auto port : {Work, Completion}) {
        while (XTaskQueueDispatch(queue, port, 0) || XTaskQueueDispatch(later, port, 0)) {
        }
    }
}

TEST(task_queue_neglect, the_log_names_a_port_whose_queue_was_closed) {
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(milliseconds(1));
    QueueHandle queue(Mode::Manual, Mode::Manual);
    QueueHandle other(queue.port(Work), queue.port(Completion));
    submit(other, Work);
    queue.close();
    REQUIRE(harness::eventually([&] { return log.count("the manual work port") == 1; }));
    while (XTaskQueueDispatch(other, Work, 0)) {
    }
}

TEST(task_queue_neglect, a_termination_makes_a_delayed_callback_due_now) {
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(milliseconds(1));
    QueueHandle queue(Mode::Manual, Mode::Manual);
    REQUIRE_EQ(XTaskQueueSubmitDelayedCallback(queue, Work, 3'600'000, nullptr, nothing), S_OK);
    REQUIRE_EQ(XTaskQueueTerminate(queue, false, nullptr, nullptr), S_OK);
    REQUIRE(harness::eventually([&] { return log.count("nobody dispatches the manual work port") == 1; }));
    CHECK_EQ(log.count("the first for -"), size_t{0});
    while (XTaskQueueDispatch(queue, Work, 0)) {
    }
}

TEST(task_queue_neglect, says_nothing_while_somebody_dispatches_or_only_a_termination_waits) {
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(std::chrono::hours(1));
    QueueHandle queue(Mode::Manual, Mode::Manual);
    const auto port = port_of(queue, Completion);
    port->end_watch_now(); // nothing was ever watched
    submit(queue, Completion);
    submit(queue, Completion);
    REQUIRE(XTaskQueueDispatch(queue, Completion, 0));
    port->end_watch_now(); // one was taken, one waits
    CHECK_EQ(log.lines().size(), size_t{0});
    REQUIRE(XTaskQueueDispatch(queue, Completion, 0));
    port->end_watch_now(); // empty
    CHECK_EQ(log.lines().size(), size_t{0});
    submit(queue, Completion); // is watched again
    submit(queue, Completion);
    port->end_watch_now();
    CHECK_EQ(log.lines().size(), size_t{1});
    CHECK_EQ(log.count("2 callback(s) wait"), size_t{1});
    REQUIRE(XTaskQueueDispatch(queue, Completion, 0));
    port->end_watch_now();
    REQUIRE(XTaskQueueDispatch(queue, Completion, 0));
    submit(queue, Completion);
    port->end_watch_now();
    CHECK_EQ(log.lines().size(), size_t{1}); // once a port
    REQUIRE(XTaskQueueDispatch(queue, Completion, 0));

    QueueHandle ended(Mode::Manual, Mode::Manual);
    REQUIRE_EQ(XTaskQueueTerminate(ended, false, nullptr, nullptr), S_OK);
    port_of(ended, Work)->end_watch_now();
    CHECK_EQ(log.lines().size(), size_t{1});
    CHECK(!XTaskQueueDispatch(ended, Work, 0));
    CHECK(!XTaskQueueDispatch(ended, Completion, 0));
}

TEST(task_queue_neglect, pooled_and_immediate_ports_are_not_watched_for_it) {
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(std::chrono::hours(1));
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        QueueHandle queue(mode, mode);
        submit(queue, Work);
        port_of(queue, Work)->end_watch_now();
        REQUIRE_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    }
    CHECK_EQ(log.lines().size(), size_t{0});
}

TEST(task_queue_neglect, delayed_callbacks_wait_only_once_they_are_due) {
    QueueHandle queue(Mode::Manual, Mode::ThreadPool);
    REQUIRE_EQ(XTaskQueueSubmitDelayedCallback(queue, Work, many_hours, nullptr, nothing), S_OK);
    CHECK_EQ(task_queue::waiting_ports().size(), size_t{0});
    REQUIRE_EQ(XTaskQueueSubmitDelayedCallback(queue, Work, 1, nullptr, nothing), S_OK);
    REQUIRE(harness::eventually([&] { return task_queue::waiting_ports().size() == 1; }));
    const auto port = task_queue::waiting_ports().at(0);
    CHECK_EQ(port.callbacks, 1u);
    CHECK_EQ(port.place.queue, base::HandleTable::to_token<XTaskQueueHandle>(queue));
    CHECK(port.place.port == Work);
    CHECK(port.since <= task_queue::Clock::now());
    REQUIRE_EQ(XTaskQueueTerminate(queue, false, nullptr, nullptr), S_OK);
    while (XTaskQueueDispatch(queue, Work, 0)) {
    }
    CHECK_EQ(task_queue::waiting_ports().size(), size_t{0});
}

namespace {

// Waits for the end of the queue until the log has the reason and `release` has removed it.
template <class Release> void expect_reason(XTaskQueueHandle queue, const char* reason, Release release) {
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(milliseconds(1));
    std::thread terminating([queue] { CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK); });
    CHECK(harness::eventually([&] { return log.count(reason) == 1; }));
    CHECK_EQ(log.count(task_queue::to_text(base::HandleTable::to_token(queue))), size_t{1});
    release();
    terminating.join();
    CHECK_EQ(log.lines().size(), size_t{1});
}

} // namespace

TEST(task_queue_neglect, a_wait_for_the_end_of_a_queue_names_its_reason) {
    for (const auto mode : {Mode::Manual, Mode::ThreadPool}) {
        QueueHandle queue(mode, Mode::Manual);
        const bool work = mode == Mode::Manual;
        REQUIRE_EQ(XTaskQueueTerminate(queue, false, nullptr, nullptr), S_OK);
        const auto object =
            base::HandleTable::instance().get<task_queue::Queue>(base::HandleKind::TaskQueue, XTaskQueueHandle(queue));
        const auto& waits =
            *object->context(work ? Work : Completion); // for a dispatch, once the pool's thread has run
        REQUIRE(harness::eventually([&] { return waits.port->what_is_left(waits).ready; }));
        expect_reason(queue,
                      work ? "nobody dispatches its manual work port" : "nobody dispatches its manual completion", [&] {
                          CHECK(!XTaskQueueDispatch(queue, Work, 0));
                          CHECK(!XTaskQueueDispatch(queue, Completion, without_limit));
                      });
    }
    QueueHandle pool(Mode::ThreadPool, Mode::ThreadPool);
    Event returns;
    REQUIRE_EQ(submit(pool, Completion, [&](bool) { returns.wait(); }), S_OK);
    expect_reason(pool, "one of its callbacks has not returned", [&] { returns.set(); });
    QueueHandle held(Mode::Manual, Mode::ThreadPool);
    REQUIRE_EQ(task_queue::suspend_termination(held), S_OK);
    // Is due when the call has ended.
    REQUIRE_EQ(XTaskQueueSubmitDelayedCallback(held, Completion, many_hours, nullptr, nothing), S_OK);
    expect_reason(held, "1 asynchronous call(s) on it have not ended", [&] {
        task_queue::resume_termination(held);
        CHECK(!XTaskQueueDispatch(held, Work, without_limit));
    });
}

TEST(task_queue_neglect, a_manual_port_inside_a_callback_is_dispatched) {
    QueueHandle queue(Mode::Manual, Mode::ThreadPool);
    Event begun, returns;
    REQUIRE_EQ(submit(queue, Work,
                      [&](bool) {
                          begun.set();
                          returns.wait();
                      }),
               S_OK);
    REQUIRE_EQ(submit(queue, Work, [](bool) {}), S_OK);
    std::thread dispatching([&] {
        while (XTaskQueueDispatch(queue, Work, without_limit)) {
        }
    });
    begun.wait();
    const LogFile log(base::LogLevel::Warning);
    const Patience patience(milliseconds(1));
    std::thread terminating([&] { CHECK_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK); });
    CHECK(harness::eventually([&] { return log.count("one of its callbacks has not returned") == 1; }));
    returns.set();
    terminating.join();
    dispatching.join();
}
