// Calls functions of the title, possibly on a thread of the library.
#pragma once

#include <atomic>
#include <chrono>
#include <thread>
#include <type_traits>

#if defined(__GLIBCXX__)
#include <cxxabi.h>
#endif

#include "base/mistakes.h"
#include "base/thread.h"

namespace xblshim::base {

// Null, or a function that returns whether title code may still be called on threads of the library: Py_IsInitialized()
// of the interpreter of a Python program. After the end of the interpreter, the title's callbacks may be Python
// functions that don't exist any more.
using StillThere = int (*)();
inline std::atomic<StillThere> g_title_is_there{nullptr};

[[noreturn]] inline void wait_for_the_end() noexcept {
    for (;;) {
        std::this_thread::sleep_for(std::chrono::hours(24));
    }
}

#if defined(__ELF__) && (defined(__x86_64__) || defined(__aarch64__))
// Calls body(context). The unwinder's search for a handler ends at this frame, so an exception of the body ends the
// process at the throw: the terminate handler has the exception, and a core file shows the frame that threw.
void run_title_code(void (*body)(void*), void* context);
#else
// The same, but the title's frames are unwound before the process ends.
void run_title_code(void (*body)(void*), void* context) noexcept;
#endif

// Calls a function of the title. An exception of the title ends the process: no frame of the library catches it.
//
// The title's functions may be Python functions, through ctypes. While a CPython before 3.14 is finalized, it ends
// every other thread that tries to run Python: pthread_exit() unwinds our frames and terminates the process at the
// first noexcept one. Later versions let the thread block forever. This function does the same, because the process is
// about to end.
template <class Call> auto call_title(Call&& call) noexcept -> decltype(call()) {
    if (Thread::is_ours()) {
        const StillThere still_there = g_title_is_there.load(std::memory_order_relaxed);
        if (still_there != nullptr && still_there() == 0) {
            wait_for_the_end();
        }
    }
    const FunctionScope outside(nullptr); // a public function that the title calls from there is logged by its own name
    constexpr bool is_void = std::is_void_v<decltype(call())>;
    struct Frame {
        std::remove_reference_t<Call>& call;
        std::conditional_t<is_void, char, decltype(call())> result;
    } frame{call, {}};
    const auto body = [](void* context) {
        auto& it = *static_cast<Frame*>(context);
#if defined(__GLIBCXX__)
        try {
#endif
            if constexpr (is_void) {
                it.call();
            } else {
                it.result = it.call();
            }
#if defined(__GLIBCXX__)
        } catch (const abi::__forced_unwind&) {
            wait_for_the_end();
        }
#endif
    };
    run_title_code(body, &frame);
    if constexpr (!is_void) {
        return frame.result;
    }
}

} // namespace xblshim::base
