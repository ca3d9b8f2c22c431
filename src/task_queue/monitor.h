// Monitors: title functions that are told of every entry that becomes ready on a queue's ports.
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

// Through which queue and port an entry came. The queue is compared, never dereferenced.
struct Origin {
    const Queue* queue;
    XTaskQueuePort port;
};

uint64_t next_registration_token() noexcept; // of monitors and waiters

class Monitor {
public:
    Monitor(std::weak_ptr<Queue> queue, XTaskQueueHandle handle, void* context, XTaskQueueMonitorCallback* callback);

    uint64_t token() const noexcept { return m_token; }
    // Calls the title's function, unless it has been retired. No lock may be held.
    void call(Origin origin, XTaskQueuePort own_port) noexcept;
    // No call begins any more.
    void end() noexcept;
    bool is_over() const noexcept; // no call begins, for that reason or because its queue is gone
    // As end(), and waits for those that run. Called from inside the monitor it doesn't wait: its own call
    // ends only later, and another thread's may itself wait for this one.
    void retire() noexcept;

private:
    bool enter() noexcept;
    void leave() noexcept;

    const std::weak_ptr<Queue> m_queue;
    const XTaskQueueHandle m_handle; // the one it was registered with
    void* const m_context;
    XTaskQueueMonitorCallback* const m_callback;
    const uint64_t m_token;

    std::mutex m_lock; // a leaf
    std::condition_variable m_left;
    uint32_t m_running = 0;
    std::atomic<bool> m_retired{false}; // set under the lock
};

// The monitors that hear a port, each with the id that the port has in the monitor's own queue. Never changed once it
// is published: a port replaces it, so that announcing needs no lock.
struct HearingMonitor {
    std::shared_ptr<Monitor> monitor;
    XTaskQueuePort own_port;
};
using MonitorList = std::vector<HearingMonitor>;

void announce(const MonitorList& monitors, Origin origin) noexcept;

} // namespace xblshim::task_queue
