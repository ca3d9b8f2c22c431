// The steps of a queue's termination.
//
// terminate(): both ports are Canceled. Work is Terminating: it takes nothing more, and its entries run with canceled =
// true.
//
// When Work is dry and no delay holds: a step on the Work port. Work is Terminated, Completion is Terminating.
//
// When Completion is dry: a step on the Completion port. Completion is Terminated; then the title's callbacks run, then
// those of the waiters.
//
// A port is dry for a queue when none of *this queue's* entries is ready, delayed or running. Other queues on the port
// are neither waited for nor disturbed. Steps are queued like entries: on a Manual port XTaskQueueDispatch runs them,
// on a pooled one a pool thread, on an Immediate one the thread that ran the last entry. A Dispatch that runs the last
// entry runs the step, too.
#include "task_queue/queue.h"

#include "base/handle_table.h"
#include "base/log.h"
#include "base/process.h"
#include "base/title_code.h"
#include "task_queue/frames.h"
#include "task_queue/waiting.h"

#include <chrono>
#include <cstdio>
#include <utility>

namespace xblshim::task_queue {

void Queue::terminate(XTaskQueueHandle handle, bool wait, void* callback_context,
                      XTaskQueueTerminatedCallback* callback) {
    work().port->prepare_to_run();
    completion().port->prepare_to_run();
    const auto termination = std::make_shared<Termination>();
    termination->callback_context = callback_context;
    termination->callback = callback;
    bool again = false;
    {
        const std::lock_guard lock(m_terminations_lock);
        m_terminations.push_back(termination);
        again = std::exchange(m_terminated, false);
    }
    completion().port->cancel(completion());
    work().port->cancel(work());
    work().port->begin_termination(work());
    if (again) {
        completion().port->queue_step_again(completion());
    }
    if (!wait) {
        return;
    }
    if (waiting_here_is_hopeless()) {
        base::log(
            base::LogLevel::Warning,
            "XTaskQueueTerminate: called with wait = true inside a callback that has to return before the queue can "
            "end, so it doesn't wait. Pass false here, or wait on a thread of your own.");
        return;
    }
    std::unique_lock lock(m_terminations_lock);
    const auto done = [&] { return termination->done; };
    const auto patience = Port::patience();
    if (!m_termination_done.wait_for(lock, patience, done)) {
        lock.unlock();
        log_wait(handle, patience);
        lock.lock();
        m_termination_done.wait(lock, done);
    }
}

// Names the first of the reasons that the title can change.
void Queue::log_wait(XTaskQueueHandle handle, Clock::duration waited) const noexcept {
    const char* port = nullptr; // the manual port without a dispatch
    bool running = false;
    uint32_t calls = 0;
    for (const auto& context : m_contexts) {
        const auto left = context.port->what_is_left(context);
        if (left.ready && !left.running && context.port->is_manual() && port == nullptr) {
            port = context.id == XTaskQueuePort::Work ? "work" : "completion";
        }
        running = running || left.running;
        calls += left.holds;
    }
    char reason[256];
    if (port != nullptr) {
        std::snprintf(reason, sizeof reason,
                      "nobody dispatches its manual %s port. On the thread that dispatches it pass wait = false, and "
                      "call XTaskQueueDispatch until the termination callback was called",
                      port);
    } else if (running || calls == 0) {
        std::snprintf(reason, sizeof reason, "one of its callbacks has not returned");
    } else {
        std::snprintf(reason, sizeof reason,
                      "%u asynchronous call(s) on it have not ended. XblShimReport lists what each waits for", calls);
    }
    base::log(base::LogLevel::Warning,
              "XTaskQueueTerminate: with wait = true it has waited %.1f s for the end of the task queue %s: %s.",
              std::chrono::duration<double>(waited).count(), to_text(base::HandleTable::to_token(handle)).c_str(),
              reason);
}

void Queue::run_step(XTaskQueuePort port) noexcept {
    if (port == XTaskQueuePort::Work) {
        work().port->end_termination(work());
        completion().port->begin_termination(completion());
        return;
    }
    completion().port->end_termination(completion()); // a callback may dispatch, which returns immediately
    Terminations called;
    for (;;) {
        Terminations next;
        {
            const std::lock_guard lock(m_terminations_lock);
            if (m_terminations.empty()) {
                m_terminated = true;
                break;
            }
            next.swap(m_terminations);
        }
        for (const auto& termination : next) {
            if (termination->callback != nullptr) {
                base::call_title([&] { termination->callback(termination->callback_context); });
            }
        }
        if (base::in_forked_child()) {
            return;
        }
        called.splice(called.end(), next);
    }
    {
        const std::lock_guard lock(m_terminations_lock);
        for (const auto& termination : called) {
            termination->done = true;
        }
    }
    m_termination_done.notify_all();
}

bool Queue::waiting_here_is_hopeless() const noexcept {
    return CallbackFrame::any([this](const Queue* queue, const Port* port) {
        return queue == this ||
               (port->is_serialized() && (port == m_contexts[0].port.get() || port == m_contexts[1].port.get()));
    });
}

} // namespace xblshim::task_queue
