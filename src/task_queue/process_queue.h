// The queue of calls without one of their own.
#pragma once

#include <memory>

namespace xblshim::task_queue {

class Queue;

// Null when it was set to none. The first use creates it, with ThreadPool for both ports.
std::shared_ptr<Queue> process_queue();
// Null: no process queue.
void set_process_queue(std::shared_ptr<Queue> queue) noexcept;
// As at the start of the process: the next use creates a new one.
void reset_process_queue() noexcept;

} // namespace xblshim::task_queue
