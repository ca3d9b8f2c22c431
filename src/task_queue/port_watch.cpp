// Detects that a port makes no progress: a ThreadPool port gets one more thread, and a Manual port is logged.
//
// A watch begins with a callback that has to wait, and ends by itself. While nothing waits there is no watch. A port
// that is dispatched every frame costs one alarm per time limit.
#include "task_queue/port.h"

#include "base/log.h"
#include "task_queue/waiting.h"

#include <algorithm>
#include <atomic>

namespace xblshim::task_queue {
namespace {

constexpr uint32_t most_extra_threads = 64;
constexpr Clock::duration usual_patience = std::chrono::seconds(3);
std::atomic<Clock::duration> g_patience{usual_patience};

} // namespace

void Port::set_patience(Clock::duration patience) noexcept { g_patience = patience; }
Clock::duration Port::patience() noexcept { return g_patience.load(std::memory_order_relaxed); }

// With the port lock held.
Port::Backlog Port::count_backlog() const noexcept {
    Backlog backlog;
    m_ready.for_each([&backlog](const Entry& entry) {
        if (!entry.is_step()) {
            backlog.since = backlog.callbacks++ == 0 ? entry.due : std::min(backlog.since, entry.due);
        }
    });
    return backlog;
}

Port::Backlog Port::backlog() const noexcept {
    const std::lock_guard lock(m_lock);
    return count_backlog();
}

// Without memory or a thread a Manual port has no watch. A pooled port acquired both before.
void Port::watch(Clock::duration period) noexcept {
    if (m_watching) {
        return;
    }
    try {
        prepare_timer();
    } catch (...) {
        return;
    }
    const auto due = Clock::now() + period;
    arm(due);
    m_watching = true;
    m_watch_due = due;
    m_watch_taken = m_taken;
}

void Port::watch_for_neglect() noexcept {
    if (!m_neglect_logged) {
        watch(patience());
    }
}

void Port::check_watch(Clock::time_point now, After& after) noexcept {
    if (!m_watching) {
        return;
    }
    if (now < m_watch_due) {
        arm(m_watch_due);
    } else {
        end_watch(after);
    }
}

void Port::end_watch_now() noexcept {
    After after;
    {
        const std::lock_guard lock(m_lock);
        if (m_watching) {
            end_watch(after);
        }
    }
    complete(after);
}

void Port::end_watch(After& after) noexcept {
    m_watching = false;
    if (is_manual()) {
        const Backlog backlog = count_backlog();
        if (backlog.callbacks == 0) {
            return; // the next submission starts a watch again
        }
        if (m_taken == m_watch_taken) {
            m_neglect_logged = true;
            after.neglected = backlog;
        }
        watch_for_neglect();
        return;
    }
    if (!m_ready.empty() && m_taken == m_watch_taken && m_active >= m_usual_threads + m_extra &&
        m_extra < most_extra_threads) {
        ++m_extra;
    }
    request_thread(after);
}

// Without the port lock.
void Port::log_neglect(const Backlog& backlog) const noexcept {
    try {
        const PortPlace place = place_of(*this);
        base::log(
            base::LogLevel::Warning,
            "nobody dispatches the manual %s port of the task queue %s: %u callback(s) wait, the first for %.1f s. "
            "Call XTaskQueueDispatch on it every frame, or create the queue with a ThreadPool port",
            place.port == XTaskQueuePort::Work ? "work" : "completion", to_text(place.queue).c_str(), backlog.callbacks,
            std::chrono::duration<double>(Clock::now() - backlog.since).count());
    } catch (...) { // only a warning is lost
    }
}

} // namespace xblshim::task_queue
