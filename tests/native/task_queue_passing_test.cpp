// When work may be done on the thread that would submit it: only while the title can't notice.
#include "support/task_queue_support.h"
#include "task_queue/internal.h"

using namespace support;
using xblshim::task_queue::may_pass_work_port;

namespace {

// A callback that runs until the end of this object.
class Running {
public:
    Running(XTaskQueueHandle queue, XTaskQueuePort port) {
        REQUIRE_EQ(submit(queue, port,
                          [this](bool) {
                              m_begun.set();
                              m_end.wait();
                              m_returns.set();
                          }),
                   S_OK);
        m_begun.wait();
    }
    ~Running() {
        m_end.set();
        m_returns.wait();
    }

private:
    Event m_begun, m_end, m_returns;
};

bool becomes_passable(XTaskQueueHandle queue) {
    return harness::eventually([queue] { return may_pass_work_port(queue); });
}

} // namespace

TEST(task_queue_passing, only_a_thread_pool_of_an_active_queue) {
    for (const auto mode : {Mode::Manual, Mode::SerializedThreadPool, Mode::Immediate}) {
        CHECK(!may_pass_work_port(QueueHandle(mode, Mode::ThreadPool)));
        CHECK(may_pass_work_port(QueueHandle(Mode::ThreadPool, mode)));
    }
    CHECK(!may_pass_work_port(nullptr));
    QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    QueueHandle other(queue.port(Work), queue.port(Completion));
    REQUIRE_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
    CHECK(!may_pass_work_port(queue));
    CHECK(becomes_passable(other)); // ends alone
}

TEST(task_queue_passing, not_while_a_monitor_hears_the_port) {
    QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    QueueHandle other(queue.port(Work), queue.port(Work));
    for (const XTaskQueueHandle heard : {XTaskQueueHandle(queue), XTaskQueueHandle(other)}) {
        {
            const MonitorRegistration monitor(heard, [](XTaskQueueHandle, XTaskQueuePort) {});
            CHECK(!may_pass_work_port(queue));
            CHECK(!may_pass_work_port(other));
        }
        CHECK(may_pass_work_port(queue));
        CHECK(may_pass_work_port(other));
    }
}

TEST(task_queue_passing, not_before_what_was_submitted_earlier) {
    QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    QueueHandle other(queue.port(Work), queue.port(Completion));
    REQUIRE_EQ(submit_delayed(queue, Work, many_hours, [](bool) {}), S_OK);
    CHECK(may_pass_work_port(queue)); // it is not due
    {
        const Running running(queue, Completion);
        CHECK(may_pass_work_port(queue));
    }
    {
        const Running running(queue, Work);
        CHECK(!may_pass_work_port(queue));
        CHECK(may_pass_work_port(other)); // has no order with another queue's callback that runs
    }
    CHECK(becomes_passable(queue));
    REQUIRE_EQ(XTaskQueueTerminate(queue, true, nullptr, nullptr), S_OK);
}
