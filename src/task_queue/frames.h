// Which queues' callbacks the calling thread is inside of: waiting there for that queue to end could never succeed.
#pragma once

namespace xblshim::task_queue {

class Port;
class Queue;

class CallbackFrame {
public:
    CallbackFrame(const Queue* queue, const Port* port) noexcept : m_queue(queue), m_port(port), m_outer(s_innermost) {
        s_innermost = this;
    }
    ~CallbackFrame() { s_innermost = m_outer; }
    CallbackFrame(const CallbackFrame&) = delete;
    CallbackFrame& operator=(const CallbackFrame&) = delete;

    // accepts(queue, port) for each frame of this thread, the innermost first.
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
    const CallbackFrame* const m_outer;
    static inline thread_local const CallbackFrame* s_innermost = nullptr;
};

} // namespace xblshim::task_queue
