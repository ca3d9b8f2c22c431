// The queue of calls without one of their own.
#pragma once

#include <memory>

namespace xblshim::task_queue {

class Queue;

// Returns the process queue; null when it was set to null. The first use creates it, with ThreadPool for both ports.
std::shared_ptr<Queue> process_queue();
// Null: no process queue.
void set_process_queue(std::shared_ptr<Queue> queue) noexcept;
// Restores the state at the start of the process: the next use creates a new queue.
void reset_process_queue() noexcept;

} // namespace xblshim::task_queue
