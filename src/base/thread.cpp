#include "base/thread.h"

#include "base/process.h"

#include <string>
#include <utility>

#if !defined(_WIN32)
#include <csignal>
#include <pthread.h>
#include <sched.h>
#endif

namespace xblshim::base {
namespace {

thread_local bool t_is_ours = false;

#if !defined(_WIN32)
// A new thread inherits its creator's mask, so the mask is right from the thread's first instruction on.
class AllSignalsBlocked {
public:
    AllSignalsBlocked() noexcept {
        sigset_t mask;
        sigfillset(&mask);
        // A thread receives its own faults. If they were blocked, the process would be killed without running a
        // handler.
        for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS}) {
            sigdelset(&mask, fault);
        }
        pthread_sigmask(SIG_SETMASK, &mask, &m_before);
    }
    ~AllSignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    AllSignalsBlocked(const AllSignalsBlocked&) = delete;
    AllSignalsBlocked& operator=(const AllSignalsBlocked&) = delete;

private:
    sigset_t m_before;
};
#endif

void name_this_thread(const std::string& name) noexcept {
#if defined(__APPLE__)
    pthread_setname_np(name.c_str());
#elif defined(__linux__)
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str()); // the kernel keeps 15 bytes
#else
    (void)name;
#endif
}

void set_wakeup(Thread::Wakeup wakeup) noexcept {
#if defined(__linux__)
    int inherited = 0;
    sched_param parameters{};
    if (wakeup == Thread::Wakeup::Usual || pthread_getschedparam(pthread_self(), &inherited, &parameters) != 0 ||
        (wakeup == Thread::Wakeup::PoliteByDefault && inherited != SCHED_OTHER)) {
        return;
    }
    parameters = {};
    // after a failure the inherited policy stays, which is also correct
    pthread_setschedparam(pthread_self(), SCHED_BATCH, &parameters);
#else
    (void)wakeup;
#endif
}

} // namespace

Thread::Thread(const char* name, std::function<void()> body, Wakeup wakeup) {
    watch_for_fork();
    stay_loaded();
#if !defined(_WIN32)
    const AllSignalsBlocked blocked;
#endif
    m_thread = std::thread([name = std::string(name), body = std::move(body), wakeup] {
        t_is_ours = true;
        name_this_thread(name);
        set_wakeup(wakeup);
        body();
    });
}

Thread::~Thread() = default;

bool Thread::is_ours() noexcept { return t_is_ours; }

} // namespace xblshim::base
