#include "task_queue/process_queue.h"

#include "base/never_destroyed.h"
#include "task_queue/queue.h"

#include <mutex>
#include <utility>

namespace xblshim::task_queue {
namespace {

struct ProcessQueue {
    std::mutex lock; // taken before the locks for creating a queue (handle table, all queues, thread pool)
    std::shared_ptr<Queue> queue;
    bool decided = false; // created, set, or set to none
};

ProcessQueue& current() {
    static base::NeverDestroyed<ProcessQueue> process; // used by threads that outlive main()
    return *process;
}

// The old queue is released without the lock: its end may run title code.
void replace(std::shared_ptr<Queue> queue, bool decided) noexcept {
    const std::lock_guard lock(current().lock);
    current().decided = decided;
    current().queue.swap(queue);
}

} // namespace

std::shared_ptr<Queue> process_queue() {
    const std::lock_guard lock(current().lock);
    if (!current().decided) {
        current().queue = Queue::create(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        current().decided = true;
    }
    return current().queue;
}

void set_process_queue(std::shared_ptr<Queue> queue) noexcept { replace(std::move(queue), true); }
void reset_process_queue() noexcept { replace(nullptr, false); }

} // namespace xblshim::task_queue
