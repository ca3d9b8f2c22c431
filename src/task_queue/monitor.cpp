#include "task_queue/monitor.h"

#include "base/handle_table.h"
#include "base/process.h"
#include "base/title_code.h"
#include "task_queue/queue.h"

#include <atomic>
#include <utility>

namespace xblshim::task_queue {
namespace {

using base::HandleKind;
using base::HandleTable;

// The monitor calls that this thread is inside of.
struct Frame {
    const Monitor* monitor;
    const Frame* outer;
};
thread_local const Frame* innermost = nullptr;

} // namespace

uint64_t next_registration_token() noexcept {
    static std::atomic<uint64_t> last{0};
    return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

Monitor::Monitor(std::weak_ptr<Queue> queue, XTaskQueueHandle handle, void* context,
                 XTaskQueueMonitorCallback* callback)
    : m_queue(std::move(queue)), m_handle(handle), m_context(context), m_callback(callback),
      m_token(next_registration_token()) {}

bool Monitor::enter() noexcept {
    const std::lock_guard lock(m_lock);
    if (m_retired) {
        return false;
    }
    ++m_running;
    return true;
}

void Monitor::leave() noexcept {
    bool notify = false;
    {
        const std::lock_guard lock(m_lock);
        --m_running;
        notify = m_retired;
    }
    if (notify) {
        m_left.notify_all();
    }
}

bool Monitor::is_over() const noexcept { return m_retired || m_queue.expired(); }

void Monitor::end() noexcept {
    const std::lock_guard lock(m_lock);
    m_retired = true;
}

void Monitor::retire() noexcept {
    std::unique_lock lock(m_lock);
    m_retired = true;
    for (const Frame* frame = innermost; frame != nullptr; frame = frame->outer) {
        if (frame->monitor == this) {
            return;
        }
    }
    m_left.wait(lock, [this] { return m_running == 0; });
}

void Monitor::call(Origin origin, XTaskQueuePort own_port) noexcept {
    const std::shared_ptr<Queue> queue = m_queue.lock();
    if (queue == nullptr || !enter()) {
        return;
    }
    auto& table = HandleTable::instance();
    XTaskQueueHandle handle = m_handle;
    uint64_t borrowed = 0;
    if (table.get<Queue>(HandleKind::TaskQueue, handle) == nullptr) {
        // The title closed the handle, but entries keep the queue alive: the monitor gets a handle for this call, so
        // that it can dispatch them.
        try {
            borrowed = table.insert(HandleKind::TaskQueue, queue, "XTaskQueueRegisterMonitor");
            handle = HandleTable::to_handle<XTaskQueueHandle>(borrowed);
        } catch (...) {
            // The monitor is called nevertheless; it can't dispatch with the closed handle.
        }
    }
    {
        const Frame frame{this, innermost};
        innermost = &frame;
        base::call_title([&] { m_callback(m_context, handle, origin.queue == queue.get() ? origin.port : own_port); });
        innermost = frame.outer;
    }
    if (base::in_forked_child()) {
        return;
    }
    if (borrowed != 0) {
        bool last = false;
        table.release(HandleKind::TaskQueue, borrowed, last);
    }
    leave();
}

void announce(const MonitorList& monitors, Origin origin) noexcept {
    ThreadPool::will_not_return();
    for (const auto& entry : monitors) {
        entry.monitor->call(origin, entry.own_port);
    }
}

} // namespace xblshim::task_queue
