// The queue that calls without one of their own use.
#pragma once

#include <memory>

namespace xblshim::task_queue {

class Queue;

// Null when it was set to none. Made at first use: ThreadPool for both ports.
std::shared_ptr<Queue> process_queue();
// Null: none.
void set_process_queue(std::shared_ptr<Queue> queue) noexcept;
// As at the start of the process: the next use makes a new one.
void reset_process_queue() noexcept;

} // namespace xblshim::task_queue
