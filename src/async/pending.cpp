#include "async/pending.h"

#include "async/call.h"
#include "task_queue/internal.h"

#include <cstring>

namespace xblshim::async {

bool Call::describe(PendingCall& out) noexcept {
    {
        const std::lock_guard lock(m_lock);
        // Not published: about to begin or to end. A thread without the lock may write its other members.
        if (!m_published || (m_completed && m_released && !m_attached)) {
            return false;
        }
        if (!m_completed) {
            const bool inside = m_operations > 1; // in addition to the one for being attached
            const bool delayed = m_scheduled && std::chrono::steady_clock::now() < m_due;
            out.stage = delayed       ? CallStage::Delay
                        : m_scheduled ? CallStage::WorkPort
                        : inside      ? CallStage::Provider
                                      : CallStage::Completing;
            out.due = m_due;
        } else if (m_released) {
            out.stage = CallStage::Payload;
        } else {
            out.stage = m_callback_thread == std::thread::id() ? CallStage::CompletionPort : CallStage::Callback;
        }
        out.token = token();
        std::memcpy(out.name, m_name, strnlen(m_name, sizeof out.name - 1)); // the rest is zero
        out.queue = m_title_queue;
        out.begun_at = m_begun_at;
    }
    if (out.stage == CallStage::Delay && task_queue::is_ending(m_copy.queue, XTaskQueuePort::Work)) {
        out.stage = CallStage::WorkPort;
    }
    const bool at_port = out.stage == CallStage::WorkPort || out.stage == CallStage::CompletionPort;
    out.by_hand = at_port && task_queue::is_dispatched_by_hand(m_copy.queue, out.stage == CallStage::WorkPort
                                                                                 ? XTaskQueuePort::Work
                                                                                 : XTaskQueuePort::Completion);
    return true;
}

std::vector<PendingCall> pending_calls() {
    std::vector<PendingCall> pending;
    for (const CallRef& call : CallTable::instance().all()) {
        PendingCall description;
        if (call->describe(description)) {
            pending.push_back(description);
        }
    }
    return pending;
}

} // namespace xblshim::async
