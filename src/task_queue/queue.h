// A task queue: the contexts of its two ports, its monitors, and its termination.
#pragma once

#include "task_queue/monitor.h"
#include "task_queue/port.h"

#include <XTaskQueue.h>

#include <condition_variable>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

namespace xblshim::task_queue {

// The object behind a port handle. The handle belongs to the queue that created the port; a composite keeps that queue
// alive.
struct PortHandleTarget {
    std::weak_ptr<Port> port;
    std::weak_ptr<Queue> owner;
};

class Queue : public std::enable_shared_from_this<Queue> {
public:
    static std::shared_ptr<Queue> create(XTaskQueueDispatchMode work, XTaskQueueDispatchMode completion);
    // Null for a handle that is not that of an existing port.
    static std::shared_ptr<Queue> create_composite(XTaskQueuePortHandle work, XTaskQueuePortHandle completion);
    Queue();
    ~Queue();
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

    // Null when `port` is out of range.
    PortContext* context(XTaskQueuePort port) noexcept;

    // `callback` (may be null) runs when nothing is left on either port. `handle` is the title's, for the log.
    void terminate(XTaskQueueHandle handle, bool wait, void* callback_context, XTaskQueueTerminatedCallback* callback);
    // Continues the termination when the port is dry. The port calls it on its dispatcher, with no lock held.
    void run_step(XTaskQueuePort port) noexcept;
    // Whether the calling thread runs a callback that must return before this queue can end.
    bool waiting_here_is_hopeless() const noexcept;

    static constexpr size_t most_monitors = 32;
    // E_OUTOFMEMORY when there are most_monitors.
    HRESULT register_monitor(XTaskQueueHandle handle, void* callback_context, XTaskQueueMonitorCallback* callback,
                             uint64_t& token);
    void unregister_monitor(uint64_t token) noexcept;

    HRESULT register_waiter(XTaskQueuePort port, const MakeWatch& make_watch, void* callback_context,
                            XTaskQueueCallback* callback, uint64_t& token);
    void unregister_waiter(uint64_t token) noexcept;

    // Waits until no queue is left in the process. False after the time limit.
    static bool wait_until_none(uint32_t timeout_ms);

private:
    struct Termination {
        void* callback_context;
        XTaskQueueTerminatedCallback* callback;
        bool done = false;
    };
    using Terminations = std::list<std::shared_ptr<Termination>>;

    void attach(PortContext& context, XTaskQueuePort id, std::shared_ptr<Port> port,
                XTaskQueuePortHandle handle) noexcept;
    void log_wait(XTaskQueueHandle handle, Clock::duration waited) const noexcept;
    PortContext& work() noexcept { return m_contexts[0]; }
    PortContext& completion() noexcept { return m_contexts[1]; }

    PortContext m_contexts[2];
    uint64_t m_port_tokens[2] = {0, 0};  // the ports that this queue created
    std::shared_ptr<Queue> m_sources[2]; // of a composite queue

    std::mutex m_monitors_lock; // taken before the port locks
    std::vector<std::shared_ptr<Monitor>> m_monitors;

    std::mutex m_terminations_lock; // a leaf
    std::condition_variable m_termination_done;
    Terminations m_terminations; // requested, callback not called yet
    bool m_terminated = false;   // the last step found no further termination

    Queue* m_next_alive = nullptr; // the list of all queues, protected by its own lock (queue.cpp)
    Queue* m_previous_alive = nullptr;
};

} // namespace xblshim::task_queue
