#include "base/spinning.h"

#include <thread>

#if defined(_WIN32)
#include <windows.h>
#elif defined(__linux__)
#include <sched.h>
#endif

namespace xblshim::base {

void relax_processor() noexcept {
#if defined(_WIN32)
    YieldProcessor();
#elif defined(__i386__) || defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ __volatile__("isb"); // `yield` does nothing on most of these processors
#endif
}

int current_processor() noexcept {
#if defined(_WIN32)
    return static_cast<int>(GetCurrentProcessorNumber());
#elif defined(__linux__)
    return sched_getcpu();
#else
    return -1;
#endif
}

bool has_one_processor() noexcept {
#if defined(_WIN32)
    DWORD_PTR process = 0;
    DWORD_PTR system = 0;
    return GetProcessAffinityMask(GetCurrentProcess(), &process, &system) != 0 && process != 0 &&
           (process & (process - 1)) == 0;
#elif defined(__linux__)
    cpu_set_t set;
    CPU_ZERO(&set);
    // it fails with more than 1024 processors
    return sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) == 1;
#else
    return std::thread::hardware_concurrency() == 1;
#endif
}

} // namespace xblshim::base
