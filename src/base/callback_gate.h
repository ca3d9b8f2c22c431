// Who is inside a title's callback, so that taking it back can wait for them.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "base/process.h"

namespace xblshim::base {

class CallbackGate {
public:
    // Runs `call`, unless the callback was taken back. Throws what `call` throws, and std::bad_alloc. A `call` that
    // forks returns in the child too, where the lock may be held by a thread that isn't there.
    template <class Call> void run(Call&& call) {
        if (!in_forked_child() && enter()) {
            const Inside inside{*this};
            call();
        }
    }

    // Nobody gets in after this. With a limit it waits so long at most for those who are inside, but for this thread.
    void end() {
        const std::lock_guard<std::mutex> lock(m_lock);
        m_ended = true;
    }
    void end(std::chrono::milliseconds limit) {
        std::unique_lock<std::mutex> lock(m_lock);
        m_ended = true;
        m_left.wait_for(lock, limit, [this] { return only_this_thread(); });
    }
    void end_and_wait() {
        std::unique_lock<std::mutex> lock(m_lock);
        m_ended = true;
        m_left.wait(lock, [this] { return only_this_thread(); });
    }

private:
    struct Inside {
        CallbackGate& gate;
        ~Inside() {
            if (!in_forked_child()) {
                gate.leave();
            }
        }
    };

    bool enter() {
        const std::lock_guard<std::mutex> lock(m_lock);
        if (!m_ended) {
            m_inside.push_back(std::this_thread::get_id());
        }
        return !m_ended;
    }
    void leave() noexcept {
        const std::lock_guard<std::mutex> lock(m_lock);
        m_inside.erase(std::find(m_inside.begin(), m_inside.end(), std::this_thread::get_id()));
        m_left.notify_all();
    }
    bool only_this_thread() const {
        const auto here = std::this_thread::get_id();
        return std::all_of(m_inside.begin(), m_inside.end(), [here](auto thread) { return thread == here; });
    }

    std::mutex m_lock; // the callback gate lock: a leaf
    std::condition_variable m_left;
    std::vector<std::thread::id> m_inside;
    bool m_ended = false;
};

} // namespace xblshim::base
