// The number of locks that a callback takes from its submission to its end. Threads that share a queue wait for each
// other at each of them.
#include "support/task_queue_support.h"

#include "task_queue/port.h"

#if defined(__has_feature)
#define XBLSHIM_HAS_FEATURE(name) __has_feature(name)
#else
#define XBLSHIM_HAS_FEATURE(name) 0
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_THREAD__) && !XBLSHIM_HAS_FEATURE(thread_sanitizer)

#include <dlfcn.h>
#include <pthread.h>

using namespace support;

namespace {

thread_local unsigned locks_taken = 0;

int taken(int error) noexcept {
    locks_taken += error == 0 ? 1 : 0;
    return error;
}

using Acquire = int(pthread_mutex_t*);
Acquire* next(const char* name) noexcept { return reinterpret_cast<Acquire*>(dlsym(RTLD_NEXT, name)); }

void CALLBACK nothing(void*, bool) {}

void check_locks(Mode mode, unsigned most) {
    xblshim::task_queue::Port::set_patience(std::chrono::hours(1)); // no look at a neglected port begins meanwhile
    const QueueHandle queue(mode, mode);
    const auto run_one = [&] {
        REQUIRE_EQ(XTaskQueueSubmitCallback(queue, Work, nullptr, nothing), S_OK);
        CHECK_EQ(XTaskQueueDispatch(queue, Work, 0), mode == Mode::Manual);
    };
    run_one(); // objects that are created once
    const unsigned before = locks_taken;
    for (unsigned i = 0; i < 100; ++i) {
        run_one();
    }
    CHECK_EQ(locks_taken - before, 100 * most);
}

} // namespace

extern "C" int pthread_mutex_lock(pthread_mutex_t* mutex) noexcept {
    static auto* const real = next("pthread_mutex_lock");
    return taken(real(mutex));
}

extern "C" int pthread_mutex_trylock(pthread_mutex_t* mutex) noexcept {
    static auto* const real = next("pthread_mutex_trylock");
    return taken(real(mutex));
}

// Submission and dispatch take the handle's and the port's lock each; the end of the callback takes none.
TEST(task_queue_locks, a_dispatched_callback_takes_four) { check_locks(Mode::Manual, 4); }

// An Immediate port has nothing to dispatch. The check takes two locks.
TEST(task_queue_locks, an_immediate_callback_takes_two) { check_locks(Mode::Immediate, 2 + 2); }

#else

TEST(task_queue_locks, are_counted_with_glibc_only) {}

#endif
