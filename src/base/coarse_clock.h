// The time of std::chrono::steady_clock, exact to some milliseconds, where asking for more takes longer.
#pragma once

#include <chrono>

#if defined(__linux__)
#include <ctime>
#endif

namespace xblshim::base {

// May be up to 10 ms before steady_clock::now().
inline std::chrono::steady_clock::time_point coarse_now() noexcept {
#if defined(__linux__)
    timespec now{}; // steady_clock is CLOCK_MONOTONIC there
    if (clock_gettime(CLOCK_MONOTONIC_COARSE, &now) == 0) {
        return std::chrono::steady_clock::time_point(std::chrono::seconds(now.tv_sec) +
                                                     std::chrono::nanoseconds(now.tv_nsec));
    }
#endif
    return std::chrono::steady_clock::now();
}

} // namespace xblshim::base
