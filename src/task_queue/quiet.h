// Completes calls on a thread that must not run title code.
#pragma once

#include <XTaskQueue.h>

#include <memory>

namespace xblshim::task_queue {

class Queue;

// While one holds, submissions to the queue's ports and ends of delays of its termination run no title code on this
// thread: no port is Immediate, and no monitor is registered. XTaskQueueRegisterMonitor waits for it, so hold it
// briefly.
class Quiet {
public:
    explicit Quiet(XTaskQueueHandle queue) noexcept;
    ~Quiet();
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

    bool holds() const noexcept { return m_queue != nullptr; }

private:
    std::shared_ptr<Queue> m_queue;
};

} // namespace xblshim::task_queue
