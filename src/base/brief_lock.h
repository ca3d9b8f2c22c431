// Locks a mutex that no thread holds for longer than it takes to change a few members.
#pragma once

#include <mutex>

#include "base/spinning.h"

namespace xblshim::base {

// As std::unique_lock(mutex), but a thread that finds the mutex locked tries again before it sleeps: a system call
// takes longer than the owner holds it. The pauses are long compared with that, so that meanwhile the owner does
// several changes with the data in its own cache.
inline std::unique_lock<std::mutex> lock_briefly(std::mutex& mutex) {
    constexpr int attempts = 4;
    constexpr int pauses = 64; // between two attempts: 0.5 to 3 µs
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::unique_lock lock(mutex, std::try_to_lock);
        if (lock.owns_lock()) {
            return lock;
        }
        for (int i = 0; i < pauses; ++i) {
            relax_processor();
        }
    }
    return std::unique_lock(mutex);
}

} // namespace xblshim::base
