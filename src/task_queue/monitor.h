// Monitors: title functions that are called for every entry that becomes ready on a queue's ports.
#pragma once

#include <XTaskQueue.h>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace xblshim::task_queue {

class Queue;

// The queue and port that an entry was submitted through. The queue is compared, never dereferenced.
struct Origin {
    const Queue* queue;
    XTaskQueuePort port;
};

uint64_t next_registration_token() noexcept; // for monitors and waiters

class Monitor {
public:
    Monitor(std::weak_ptr<Queue> queue, XTaskQueueHandle handle, void* context, XTaskQueueMonitorCallback* callback);

    uint64_t token() const noexcept { return m_token; }
    // Calls the title's function, unless the monitor was retired. No lock may be held.
    void call(Origin origin, XTaskQueuePort own_port) noexcept;
    // Retires the monitor: no call starts afterwards.
    void end() noexcept;
    bool is_over() const noexcept; // no call starts: it was retired, or its queue is gone
    // As end(), and waits for running calls. Inside the monitor it does not wait: its own call ends later, and another
    // thread's call may itself wait for this one.
    void retire() noexcept;

private:
    bool enter() noexcept;
    void leave() noexcept;

    const std::weak_ptr<Queue> m_queue;
    const XTaskQueueHandle m_handle; // the handle of the registration
    void* const m_context;
    XTaskQueueMonitorCallback* const m_callback;
    const uint64_t m_token;

    std::mutex m_lock; // a leaf
    std::condition_variable m_left;
    uint32_t m_running = 0;
    std::atomic<bool> m_retired{false}; // written under the lock
};

// The monitors of a port, each with the port's id in the monitor's own queue. A published list is constant: a port
// replaces it, so that announcing needs no lock.
struct MonitorEntry {
    std::shared_ptr<Monitor> monitor;
    XTaskQueuePort own_port;
};
using MonitorList = std::vector<MonitorEntry>;

void announce(const MonitorList& monitors, Origin origin) noexcept;

} // namespace xblshim::task_queue
