// Counts the threads inside a title's callback, so that its removal can wait for them.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "base/process.h"

namespace xblshim::base {

class CallbackGate {
public:
    // Runs `call`, unless the callback was removed. Allocates no memory. Throws what `call` throws. A `call` that forks
    // returns in the child, too, where the lock may be held by a thread that does not exist there.
    template <class Call> void run(Call&& call) {
        if (in_forked_child()) {
            return;
        }
        const Inside inside(*this);
        if (inside.entered()) {
            call();
        }
    }

    // Removes the callback: no call starts afterwards. Waits for running calls on other threads, at most for the limit.
    void end() {
        const std::lock_guard lock(m_lock);
        m_ended = true;
    }
    void end(std::chrono::milliseconds limit) {
        std::unique_lock lock(m_lock);
        m_ended = true;
        m_left.wait_for(lock, limit, [this] { return only_this_thread(); });
    }
    void end_and_wait() {
        std::unique_lock lock(m_lock);
        m_ended = true;
        m_left.wait(lock, [this] { return only_this_thread(); });
    }

private:
    // One thread inside the callback: an entry of the gate's list.
    class Inside {
    public:
        explicit Inside(CallbackGate& gate) noexcept : m_gate(gate) {
            const std::lock_guard lock(gate.m_lock);
            m_entered = !gate.m_ended;
            if (m_entered) {
                m_next = gate.m_inside;
                gate.m_inside = this;
            }
        }
        ~Inside() {
            if (!m_entered || in_forked_child()) {
                return;
            }
            const std::lock_guard lock(m_gate.m_lock);
            Inside** place = &m_gate.m_inside;
            while (*place != this) {
                place = &(*place)->m_next;
            }
            *place = m_next;
            m_gate.m_left.notify_all();
        }
        Inside(const Inside&) = delete;
        Inside& operator=(const Inside&) = delete;
        bool entered() const noexcept { return m_entered; }

    private:
        friend class CallbackGate;
        CallbackGate& m_gate;
        const std::thread::id m_thread = std::this_thread::get_id();
        Inside* m_next = nullptr;
        bool m_entered = false;
    };

    bool only_this_thread() const noexcept {
        const auto here = std::this_thread::get_id();
        const Inside* inside = m_inside;
        while (inside != nullptr && inside->m_thread == here) {
            inside = inside->m_next;
        }
        return inside == nullptr;
    }

    std::mutex m_lock; // the callback gate lock: a leaf
    std::condition_variable m_left;
    Inside* m_inside = nullptr;
    bool m_ended = false;
};

} // namespace xblshim::base
