// The part of a port that handles waiters.
#include "task_queue/monitor.h"
#include "task_queue/port.h"
#include "task_queue/queue.h"
#include "task_queue/waiter.h"

#include <algorithm>
#include <utility>

namespace xblshim::task_queue {

Waiter::Waiter(std::weak_ptr<Queue> queue, PortContext& context, void* callback_context, XTaskQueueCallback* callback)
    : m_queue(std::move(queue)), m_context(context), m_token(next_registration_token()) {
    entry.context = &context;
    entry.callback_context = callback_context;
    entry.callback = callback;
}

void Waiter::on_signal() noexcept {
    if (const auto queue = m_queue.lock()) {
        m_context.port->submit_waiter(m_context, *this);
    }
}

HRESULT Port::add_waiter(PortContext& context, const std::shared_ptr<Waiter>& waiter, uint64_t& token) {
    const std::lock_guard lock(m_lock);
    if (context.state >= QueueState::Terminating) {
        return E_ABORT;
    }
    if (context.waiters.size() >= most_waiters) {
        return E_OUTOFMEMORY;
    }
    context.waiters.push_back(waiter);
    token = waiter->token(); // its callback may read it from the next line on
    waiter->arm();
    return S_OK;
}

bool Port::remove_waiter(PortContext& context, uint64_t token) noexcept {
    std::shared_ptr<Waiter> waiter;
    std::shared_ptr<Queue> queue; // must not be released with the port lock held
    After after;
    {
        const std::lock_guard lock(m_lock);
        const auto found = std::find_if(context.waiters.begin(), context.waiters.end(),
                                        [token](const auto& candidate) { return candidate->token() == token; });
        if (found == context.waiters.end()) {
            return false;
        }
        waiter = std::move(*found);
        context.waiters.erase(found);
        waiter->state = WaiterState::Ended;
        const auto is_its_own = [&](const Entry& entry) { return &entry == &waiter->entry; };
        if (m_ready.remove_first(is_its_own) != nullptr || m_due.remove_first(is_its_own) != nullptr) {
            queue = std::move(waiter->entry.queue);
            waiter->entry.waiter.reset(); // never the last reference
            finish_entry(context, after);
        }
    }
    waiter->disconnect();
    complete(after);
    return true;
}

void Port::submit_waiter(PortContext& context, Waiter& waiter) noexcept {
    After after;
    {
        const std::lock_guard lock(m_lock);
        if (waiter.state != WaiterState::Armed) {
            return; // the waiter was unregistered, or its queue ended, before the signal arrived
        }
        make_ready(submitted_entry(context, waiter), after);
    }
    complete(after);
}

// Counts the entry as submitted; the caller puts it into a list. With the port lock held.
Entry* Port::submitted_entry(PortContext& context, Waiter& waiter) noexcept {
    waiter.state = WaiterState::Submitted;
    waiter.entry.queue = context.queue->shared_from_this();
    waiter.entry.waiter = waiter.shared_from_this();
    if (is_manual()) {
        waiter.entry.due = Clock::now();
    }
    ++context.submitted;
    return &waiter.entry;
}

// The callback has returned, or was not called because the waiter was unregistered.
void Port::finish_waiter(PortContext& context, Waiter& waiter, After& after) noexcept {
    if (waiter.state == WaiterState::Ended) {
        return;
    }
    if (context.state >= QueueState::Terminating) {
        make_ready(submitted_entry(context, waiter), after); // the callback must still be called with canceled = true
    } else {
        waiter.arm();
    }
}

} // namespace xblshim::task_queue
