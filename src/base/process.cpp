#include "base/process.h"

#include "base/guard.h"
#include "base/never_destroyed.h"

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <utility>
#include <vector>

#if defined(_WIN32)
#include <windows.h>
#else
#include <pthread.h>
#endif

namespace xblshim::base {
namespace {

std::atomic<bool> forked{false};

#if defined(_WIN32)

using EndQuestion = BOOLEAN(WINAPI*)();

BOOLEAN WINAPI never_ends() { return FALSE; }

// RtlDllShutdownInProgress: documented, and in every ntdll. Threads that look it up at the same time find the same
// address.
bool process_ends() noexcept {
    static std::atomic<EndQuestion> question{nullptr};
    EndQuestion ends = question.load(std::memory_order_relaxed);
    if (ends == nullptr) {
        const HMODULE system = GetModuleHandleW(L"ntdll.dll");
        const FARPROC found = system != nullptr ? GetProcAddress(system, "RtlDllShutdownInProgress") : nullptr;
        ends = found != nullptr ? reinterpret_cast<EndQuestion>(reinterpret_cast<void*>(found)) : never_ends;
        question.store(ends, std::memory_order_relaxed);
    }
    return ends() != FALSE;
}

#endif

struct ExitActions {
    std::mutex lock; // a leaf: no function is called with it held
    std::vector<std::function<void()>> actions;
};

ExitActions& exit_actions() {
    static NeverDestroyed<ExitActions> all; // it is used while the process exits
    return *all;
}

void run_exit_actions() {
    if (in_forked_child()) {
        return; // the threads that they would stop don't exist here
    }
    auto& all = exit_actions();
    for (;;) {
        std::function<void()> action;
        {
            const std::lock_guard lock(all.lock);
            if (all.actions.empty()) {
                return;
            }
            action = std::move(all.actions.back());
            all.actions.pop_back();
        }
        guard_void("at exit", action);
    }
}

} // namespace

bool in_forked_child() noexcept {
#if defined(_WIN32)
    return process_ends();
#else
    return forked.load(std::memory_order_relaxed);
#endif
}

void stay_loaded() noexcept {
#if defined(_WIN32)
    static const BOOL pinned = [] {
        HMODULE module = nullptr;
        return GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                                  reinterpret_cast<LPCWSTR>(&forked), &module);
    }();
    (void)pinned;
#endif
}

void watch_for_fork() noexcept {
#if !defined(_WIN32)
    static const int registered =
        pthread_atfork(nullptr, nullptr, [] { forked.store(true, std::memory_order_relaxed); });
    (void)registered;
#endif
}

void at_process_exit(std::function<void()> action) {
    auto& all = exit_actions();
    static const int registered = std::atexit(run_exit_actions);
    (void)registered;
    const std::lock_guard lock(all.lock);
    all.actions.push_back(std::move(action));
}

} // namespace xblshim::base
