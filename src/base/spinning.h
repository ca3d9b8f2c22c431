// Decides whether a waiting thread spins before it sleeps.
//
// Waking a thread whose processor idles takes 20 to 50 µs, and many waits are shorter. Spinning shortens a wait only
// while the thread that ends it runs on another processor at the same time. A thread with one processor therefore does
// not spin, and each failed attempt reduces the number of further ones.
#pragma once

#include <chrono>
#include <cstdint>

namespace xblshim::base {

// Informs the processor that this thread spins.
void relax_processor() noexcept;

// The processor that runs this thread; -1 when the system does not report it.
int current_processor() noexcept;

// Whether the system runs this thread on one processor only.
bool has_one_processor() noexcept;

// The spin policy of one thread, from the outcomes of its own waits. Not thread-safe.
class SpinPolicy {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::microseconds limit{20};
    static constexpr uint32_t most_skipped = 1024; // waits that sleep immediately between two attempts

    // Called before each wait. It calls `one_processor` before the first attempt, and before each one after a failed
    // attempt.
    template <class OneProcessor> bool should_spin(OneProcessor one_processor) noexcept {
        if (m_skipped < m_to_skip) {
            ++m_skipped;
            return false;
        }
        m_skipped = 0;
        if (m_is_in_doubt && !m_ended_elsewhere && one_processor()) {
            m_to_skip = most_skipped;
            return false;
        }
        return true;
    }
    // Records the outcome of an attempt.
    void tried(bool succeeded) noexcept {
        m_is_in_doubt = !succeeded;
        m_to_skip = succeeded ? 0 : m_to_skip == 0 ? 1 : m_to_skip * 2 < most_skipped ? m_to_skip * 2 : most_skipped;
    }
    // The processors of the thread that ended the wait, and of this one. They differ when each thread is bound to a
    // processor of its own; spinning helps then.
    void ended(int there, int here) noexcept { m_ended_elsewhere = there >= 0 && here >= 0 && there != here; }

private:
    uint32_t m_skipped = 0;
    uint32_t m_to_skip = 0;
    bool m_is_in_doubt = true;
    bool m_ended_elsewhere = false;
};

// Returns whether `done` became true within the limit. `done` must only read atomics.
template <class Done> bool spin_until(Done done, SpinPolicy::Clock::duration longest = SpinPolicy::limit) noexcept {
    constexpr int between_looks_at_the_clock = 16;
    const auto end = SpinPolicy::Clock::now() + longest;
    do {
        for (int i = 0; i < between_looks_at_the_clock; ++i) {
            if (done()) {
                return true;
            }
            relax_processor();
        }
    } while (SpinPolicy::Clock::now() < end);
    return done();
}

} // namespace xblshim::base
