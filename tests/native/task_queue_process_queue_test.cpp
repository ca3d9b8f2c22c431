// The process task queue (behavior 8.2, usage pattern 5).
#include "support/task_queue_support.h"
#include "task_queue/internal.h"

#include <thread>

using namespace support;
using xblshim::task_queue::uninitialize;

namespace {

// Every test begins and ends with the process queue undecided.
struct Undecided {
    Undecided() { CHECK(uninitialize(5000)); }
    ~Undecided() { CHECK(uninitialize(5000)); }
};

QueueHandle current() {
    XTaskQueueHandle handle = nullptr;
    REQUIRE(XTaskQueueGetCurrentProcessTaskQueue(&handle));
    return QueueHandle(handle);
}

} // namespace

TEST(task_queue_process_queue, is_made_at_first_use_with_pool_threads_on_both_ports) {
    const Undecided undecided;
    const QueueHandle queue = current();
    const auto caller = std::this_thread::get_id();
    for (const auto port : {Work, Completion}) {
        Event begun;
        Event ended;
        for (int i = 0; i < 2; ++i) { // two at once: ThreadPool, not serialized
            submit(queue, port, [&](bool) {
                CHECK(std::this_thread::get_id() != caller);
                begun.set();
                CHECK(begun.wait(2));
                ended.set();
            });
        }
        CHECK(ended.wait(2));
    }
}

TEST(task_queue_process_queue, each_get_gives_a_handle_of_its_own) {
    const Undecided undecided;
    QueueHandle first = current();
    const QueueHandle second = current();
    CHECK(static_cast<XTaskQueueHandle>(first) != static_cast<XTaskQueueHandle>(second));
    CHECK(first.port(Work) == second.port(Work));
    first.close();
    Event ran;
    CHECK_EQ(submit(second, Work, [&](bool) { ran.set(); }), S_OK);
    CHECK(ran.wait());
}

TEST(task_queue_process_queue, closing_the_handle_does_not_end_it) {
    const Undecided undecided;
    const auto port = current().port(Work);
    CHECK(current().port(Work) == port);
}

TEST(task_queue_process_queue, null_disables_it) {
    const Undecided undecided;
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    XTaskQueueHandle handle = reinterpret_cast<XTaskQueueHandle>(&handle);
    CHECK(!XTaskQueueGetCurrentProcessTaskQueue(&handle));
    CHECK(handle == nullptr);
}

TEST(task_queue_process_queue, set_duplicates_the_handle) {
    const Undecided undecided;
    QueueHandle mine(Mode::Manual, Mode::Manual);
    const auto port = mine.port(Work);
    XTaskQueueSetCurrentProcessTaskQueue(mine);
    mine.close();
    const QueueHandle queue = current();
    CHECK(queue.port(Work) == port);
    submit(queue, Work, [](bool) {});
    CHECK_EQ(drain(queue, Work), 1u);
}

TEST(task_queue_process_queue, can_be_set_again_after_null) {
    const Undecided undecided;
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    const QueueHandle mine(Mode::Manual, Mode::Manual);
    XTaskQueueSetCurrentProcessTaskQueue(mine);
    CHECK(current().port(Work) == mine.port(Work));
}

TEST(task_queue_process_queue, a_handle_that_is_not_open_changes_nothing) {
    const Undecided undecided;
    const QueueHandle mine(Mode::Manual, Mode::Manual);
    XTaskQueueSetCurrentProcessTaskQueue(mine);
    int something = 0;
    XTaskQueueSetCurrentProcessTaskQueue(reinterpret_cast<XTaskQueueHandle>(&something));
    CHECK(current().port(Work) == mine.port(Work));
}

TEST(task_queue_process_queue, get_without_an_out_pointer_is_false) {
    const Undecided undecided;
    CHECK(!XTaskQueueGetCurrentProcessTaskQueue(nullptr));
}

TEST(task_queue_process_queue, a_reset_makes_a_new_one) {
    const Undecided undecided;
    const auto before = current().port(Work);
    CHECK(uninitialize(5000));
    CHECK(current().port(Work) != before);
}

TEST(task_queue_process_queue, a_reset_says_when_queues_are_still_referenced) {
    const Undecided undecided;
    QueueHandle queue = current();
    CHECK(!uninitialize(1));
    queue.close();
    CHECK(uninitialize(5000));
}

TEST(task_queue_process_queue, concurrent_first_uses_get_the_same_queue) {
    const Undecided undecided;
    for (unsigned lap = 0; lap < harness::rounds(100); ++lap) {
        std::vector<XTaskQueuePortHandle> ports(4);
        std::vector<std::thread> threads;
        for (auto& port : ports) {
            threads.emplace_back([&port] { port = current().port(Work); });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        for (const auto port : ports) {
            CHECK(port == ports[0]);
        }
        CHECK(uninitialize(5000));
    }
}
