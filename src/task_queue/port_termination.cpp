// A port's part in terminating one of its queues. The order of the steps is in termination.cpp.
#include "task_queue/port.h"

#include "base/log.h"
#include "base/process.h"
#include "task_queue/queue.h"

#include <algorithm>
#include <iterator>

namespace xblshim::task_queue {

bool Port::is_active(const PortContext& context) const noexcept {
    const std::lock_guard lock(m_lock);
    return context.state == QueueState::Active;
}

Port::Left Port::what_is_left(const PortContext& context) const noexcept {
    const std::lock_guard lock(m_lock);
    Left left;
    uint32_t waiting = 0; // callbacks that are ready or delayed
    const auto count = [&](const Entry& entry) {
        const bool mine = entry.context == &context;
        waiting += mine && !entry.is_step() ? 1 : 0;
        return mine;
    };
    m_ready.for_each([&](const Entry& entry) { left.ready = count(entry) || left.ready; });
    m_due.for_each(count);
    for (const Entry* const entry : m_delayed) {
        count(*entry);
    }
    left.running = context.submitted - context.finished > waiting;
    left.holds = context.holds;
    return left;
}

HRESULT Port::hold(PortContext& context) noexcept {
    const std::lock_guard lock(m_lock);
    if (context.state != QueueState::Active) {
        return E_ABORT;
    }
    ++context.holds;
    return S_OK;
}

void Port::release_hold(PortContext& context) noexcept {
    After after;
    {
        const std::lock_guard lock(m_lock);
        if (context.holds == 0) {
            return;
        }
        --context.holds;
        queue_step_when_drained(context, after);
    }
    complete(after);
}

void Port::cancel(PortContext& context) noexcept {
    const std::lock_guard lock(m_lock);
    if (context.state == QueueState::Active) {
        context.state = QueueState::Canceled;
    }
}

void Port::begin_termination(PortContext& context) noexcept {
    After after;
    {
        const std::lock_guard lock(m_lock);
        if (context.state >= QueueState::Terminating) {
            return;
        }
        context.state = QueueState::Terminating;
        // Does not wait for this queue's delayed entries. Those of other queues stay.
        const auto mine = std::stable_partition(m_delayed.begin(), m_delayed.end(),
                                                [&](const Entry* entry) { return entry->context != &context; });
        std::sort(mine, m_delayed.end(), submitted_before);
        const auto now = Clock::now();
        for (auto entry = mine; entry != m_delayed.end(); ++entry) {
            (*entry)->due = std::min((*entry)->due, now); // it waits for a dispatcher since then
            m_due.push_back(*entry);
        }
        m_delayed.erase(mine, m_delayed.end());
        std::make_heap(m_delayed.begin(), m_delayed.end(), later);
        for (const auto& waiter : context.waiters) {
            if (waiter->state == WaiterState::Armed) {
                waiter->disarm(); // otherwise the watch would consume the title's next signal
                m_due.push_back(submitted_entry(context, *waiter));
            }
        }
        queue_step_when_drained(context, after);
    }
    complete(after);
    let_due_in();
}

void Port::end_termination(PortContext& context) noexcept {
    {
        const std::lock_guard lock(m_lock);
        context.state = QueueState::Terminated;
        m_woken = m_sleepers;
    }
    m_ready_or_ended.notify_all();
}

void Port::queue_step_again(PortContext& context) noexcept {
    After after;
    {
        const std::lock_guard lock(m_lock);
        if (!context.step_queued) {
            queue_step(context, after);
        }
    }
    complete(after);
}

void Port::run_steps_of(PortContext& context) noexcept {
    if (!is_manual()) {
        return; // the step was queued before
    }
    for (;;) {
        Turn turn;
        {
            const std::lock_guard lock(m_lock);
            turn = take_step_of(context.queue);
        }
        if (turn.context == nullptr) {
            return;
        }
        run_and_finish(turn);
        if (base::in_forked_child()) {
            return;
        }
    }
}

void Port::queue_step_when_drained(PortContext& context, After& after) noexcept {
    if (context.state == QueueState::Terminating && context.finished == context.submitted && context.holds == 0) {
        context.state = QueueState::Drained;
        queue_step(context, after);
    }
}

// The step's node is part of the context, so ending a queue never fails for lack of memory.
void Port::queue_step(PortContext& context, After& after) noexcept {
    context.step_queued = true;
    context.step.context = &context;
    context.step.queue = context.queue->shared_from_this();
    make_ready(&context.step, after);
}

bool Port::begin_quiet() noexcept {
    const std::lock_guard lock(m_lock);
    if (is_immediate() || m_monitors != nullptr) {
        return false;
    }
    ++m_quiet;
    return true;
}

void Port::end_quiet() noexcept {
    const std::lock_guard lock(m_lock);
    if (--m_quiet == 0) {
        m_quiet_ended.notify_all();
    }
}

void Port::add_monitor(const std::shared_ptr<Monitor>& monitor, XTaskQueuePort own_port) {
    std::unique_lock lock(m_lock);
    m_quiet_ended.wait(lock, [this] { return m_quiet == 0; });
    auto list = std::make_shared<MonitorList>();
    if (m_monitors != nullptr) {
        std::copy_if(m_monitors->begin(), m_monitors->end(), std::back_inserter(*list),
                     [](const MonitorEntry& entry) { return !entry.monitor->is_over(); });
    }
    list->push_back({monitor, own_port});
    m_monitors = std::move(list);
}

// The monitor has ended. Without memory for a new list it stays in the old one, which does not call it.
void Port::remove_monitor(const Monitor* monitor) noexcept {
    std::shared_ptr<const MonitorList> dropped; // released after the lock
    const std::lock_guard lock(m_lock);
    if (m_monitors == nullptr) {
        return;
    }
    try {
        auto list = std::make_shared<MonitorList>();
        for (const auto& entry : *m_monitors) {
            if (entry.monitor.get() != monitor && !entry.monitor->is_over()) {
                list->push_back(entry);
            }
        }
        dropped = std::move(m_monitors);
        m_monitors = list->empty() ? nullptr : std::shared_ptr<const MonitorList>(std::move(list));
    } catch (...) {
        base::log(base::LogLevel::Debug, "no memory to remove a monitor of a task queue: it is no longer called");
    }
}

} // namespace xblshim::task_queue
