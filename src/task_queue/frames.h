// The queues whose callbacks the calling thread runs. A wait for the end of such a queue would never return.
#pragma once

namespace xblshim::task_queue {

class Port;
class Queue;

class CallbackFrame {
public:
    CallbackFrame(const Queue* queue, const Port* port, bool is_pool_turn) noexcept
        : m_queue(queue), m_port(port), m_is_pool_turn(is_pool_turn), m_outer(s_innermost) {
        s_innermost = this;
    }
    ~CallbackFrame() { s_innermost = m_outer; }
    CallbackFrame(const CallbackFrame&) = delete;
    CallbackFrame& operator=(const CallbackFrame&) = delete;

    // Whether the innermost callback returns to the thread pool.
    static bool is_pool_turn() noexcept { return s_innermost != nullptr && s_innermost->m_is_pool_turn; }
    // Calls accepts(queue, port) for each frame of this thread, the innermost first.
    template <class Predicate> static bool any(Predicate accepts) noexcept {
        for (const CallbackFrame* frame = s_innermost; frame != nullptr; frame = frame->m_outer) {
            if (accepts(frame->m_queue, frame->m_port)) {
                return true;
            }
        }
        return false;
    }

private:
    const Queue* const m_queue;
    const Port* const m_port;
    const bool m_is_pool_turn;
    const CallbackFrame* const m_outer;
    static inline thread_local const CallbackFrame* s_innermost = nullptr;
};

} // namespace xblshim::task_queue
