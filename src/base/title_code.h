// Where the title's functions are called, possibly on a thread of ours.
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

#if defined(__GLIBCXX__)
#include <cxxabi.h>
#endif

#include "base/thread.h"

namespace xblshim::base {

// Null, or what tells whether title code may still be called on threads of ours: Py_IsInitialized() of the interpreter
// that is the program. After its end what the title gave us may be functions of Python's that are no more.
using StillThere = int (*)();
inline std::atomic<StillThere> g_title_is_there{nullptr};

[[noreturn]] inline void wait_for_the_end() noexcept {
    for (;;) {
        std::this_thread::sleep_for(std::chrono::hours(24));
    }
}

// The title's functions may be Python's, through ctypes. A CPython before 3.14 that is being finalized ends any other
// thread that wants in: pthread_exit() unwinds our frames and terminates the process at the first that is noexcept. A
// later one lets the thread hang, and so does this: the process is about to end.
template <class Call> auto call_title(Call&& call) noexcept -> decltype(call()) {
    if (Thread::is_ours()) {
        const StillThere still_there = g_title_is_there.load(std::memory_order_relaxed);
        if (still_there != nullptr && still_there() == 0) {
            wait_for_the_end();
        }
    }
#if defined(__GLIBCXX__)
    try {
        return call();
    } catch (const abi::__forced_unwind&) {
        wait_for_the_end();
    }
#else
    return call();
#endif
}

} // namespace xblshim::base
