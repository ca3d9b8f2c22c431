// Lifetimes of queues, callbacks, pool threads, the process, and the child of a fork.
#include "base/process.h"
#include "support/task_queue_support.h"
#include "task_queue/internal.h"
#include "task_queue/thread_pool.h"

#include <cstdlib>
#include <sstream>
#include <thread>

#if defined(__linux__)
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
extern char** environ;
#endif

using namespace support;
using xblshim::task_queue::ThreadPool;
using xblshim::task_queue::uninitialize;

TEST(task_queue_lifetime, a_queue_may_be_closed_inside_its_own_callback) {
    for (unsigned lap = 0; lap < harness::rounds(200); ++lap) {
        for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
            XTaskQueueHandle queue = nullptr;
            REQUIRE_EQ(XTaskQueueCreate(mode, mode, &queue), S_OK);
            Event closed;
            submit(queue, Work, [&](bool) {
                XTaskQueueCloseHandle(queue);
                closed.set();
            });
            REQUIRE(closed.wait());
        }
    }
    CHECK(uninitialize(5000)); // every one of them is gone
}

TEST(task_queue_lifetime, pending_callbacks_keep_a_closed_queue_alive) {
    Event ran;
    for (const auto mode : {Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        submit_delayed(queue, Work, 3, [&](bool canceled) {
            CHECK(!canceled);
            ran.set();
        });
        submit_delayed(queue, Completion, 1, [&](bool canceled) {
            CHECK(!canceled);
            ran.set();
        });
    }
    CHECK(ran.wait(6));
    CHECK(uninitialize(5000));
}

TEST(task_queue_lifetime, the_last_queue_of_a_chain_of_composites_lets_all_go) {
    QueueHandle last(Mode::ThreadPool, Mode::ThreadPool);
    for (int i = 0; i < 50; ++i) {
        last = QueueHandle(last.port(Completion), last.port(Work));
    }
    Event ran;
    submit(last, Work, [&](bool) { ran.set(); });
    CHECK(ran.wait());
    CHECK(!uninitialize(1));
    last.close();
    CHECK(uninitialize(5000));
}

TEST(task_queue_lifetime, a_registered_monitor_keeps_nothing_alive) {
    XTaskQueueRegistrationToken token{};
    {
        const QueueHandle queue(Mode::ThreadPool, Mode::Manual);
        CHECK_EQ(
            XTaskQueueRegisterMonitor(queue, nullptr, [](void*, XTaskQueueHandle, XTaskQueuePort) {}, &token), S_OK);
    }
    CHECK(uninitialize(5000));
}

TEST(task_queue_lifetime, idle_pool_threads_end) {
    ThreadPool::instance().set_idle_time(std::chrono::milliseconds(20));
    {
        std::vector<QueueHandle> queues;
        Event begun;
        Event release;
        Event ended;
        for (int i = 0; i < 4; ++i) {
            queues.emplace_back(Mode::SerializedThreadPool, Mode::SerializedThreadPool);
            submit(queues.back(), Work, [&](bool) {
                begun.set();
                CHECK(release.wait());
                ended.set();
            });
        }
        REQUIRE(begun.wait(4));
        CHECK(ThreadPool::instance().threads() >= 4u);
        release.set();
        REQUIRE(ended.wait(4));
        while (ThreadPool::instance().threads() > 2) { // a few stay as long as there are ports
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        Event again;
        submit(queues.front(), Work, [&](bool) { again.set(); });
        CHECK(again.wait());
    }
    while (ThreadPool::instance().threads() > 0) { // and none without
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    ThreadPool::instance().set_idle_time(std::chrono::milliseconds(5000));
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    Event ran;
    submit(queue, Work, [&](bool) { ran.set(); });
    CHECK(ran.wait());
}

#if defined(__linux__)

TEST(task_queue_lifetime, idle_threads_never_wake_up) {
    const QueueHandle queue(Mode::ThreadPool, Mode::SerializedThreadPool);
    Event ran;
    submit_delayed(queue, Work, many_hours, [](bool) {}); // the timer thread waits for it
    for (const auto port : {Work, Completion}) {
        submit(queue, port, [&](bool) { ran.set(); });
    }
    REQUIRE(ran.wait(2));
    const auto switches = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_nvcsw;
    };
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // the pool falls asleep
    const auto start = std::chrono::steady_clock::now();
    const long before = switches();
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const long made = switches() - before;
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    // A thread that polls every 10 ms would make 30 in 300 ms. That of ThreadSanitizer makes 3.
    CHECK(static_cast<double>(made) < 20 * taken.count() / 300);
    XTaskQueueTerminate(queue, true, nullptr, nullptr);
}

namespace {

// In the child of a fork: the exit status is the first failure.
int try_everything_after_fork(XTaskQueueHandle queue, XTaskQueuePortHandle port) {
    XTaskQueueHandle made = nullptr;
    XTaskQueuePortHandle port_handle = nullptr;
    XTaskQueueRegistrationToken token{};
    const auto nothing = [](void*, bool) {};
    int wait_handle = 0;
    const bool good[] = {
        xblshim::base::in_forked_child(),
        XTaskQueueCreate(Mode::ThreadPool, Mode::ThreadPool, &made) == E_ABORT,
        XTaskQueueCreateComposite(port, port, &made) == E_ABORT,
        XTaskQueueGetPort(queue, Work, &port_handle) == E_ABORT,
        XTaskQueueDuplicateHandle(queue, &made) == E_ABORT,
        !XTaskQueueDispatch(queue, Work, without_limit),
        XTaskQueueSubmitCallback(queue, Work, nullptr, nothing) == E_ABORT,
        XTaskQueueSubmitDelayedCallback(queue, Work, 1, nullptr, nothing) == E_ABORT,
        XTaskQueueTerminate(queue, true, nullptr, nullptr) == E_ABORT,
        XTaskQueueRegisterWaiter(queue, Work, &wait_handle, nullptr, nothing, &token) == E_ABORT,
        XTaskQueueRegisterMonitor(
            queue, nullptr, [](void*, XTaskQueueHandle, XTaskQueuePort) {}, &token) == E_ABORT,
        !XTaskQueueGetCurrentProcessTaskQueue(&made),
        xblshim::task_queue::suspend_termination(queue) == E_ABORT,
        !uninitialize(5000),
    };
    XTaskQueueUnregisterWaiter(queue, token);
    XTaskQueueUnregisterMonitor(queue, token);
    XTaskQueueSetCurrentProcessTaskQueue(queue);
    xblshim::task_queue::resume_termination(queue);
    XTaskQueueCloseHandle(queue);
    int status = 0;
    for (const bool one : good) {
        ++status;
        if (!one) {
            return status;
        }
    }
    return 0;
}

int exit_status_of(pid_t child) {
    int status = 0;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

} // namespace

TEST(task_queue_lifetime, in_a_forked_child_every_call_fails_at_once) {
    const QueueHandle queue(Mode::ThreadPool, Mode::Manual);
    const auto port = queue.port(Work);
    std::atomic<bool> stop{false};
    std::vector<std::thread> busy; // so that the process forks while threads own locks
    for (int i = 0; i < 2; ++i) {
        busy.emplace_back([&] {
            while (!stop) {
                submit(queue, Work, [](bool) {});
                submit_delayed(queue, Completion, 1, [](bool) {});
                XTaskQueueDispatch(queue, Completion, 0);
            }
        });
    }
    for (unsigned lap = 0; lap < harness::rounds(20); ++lap) {
        const pid_t child = fork();
        if (child == 0) {
            _exit(try_everything_after_fork(queue, port));
        }
        CHECK_EQ(exit_status_of(child), 0);
    }
    stop = true;
    for (auto& thread : busy) {
        thread.join();
    }
    CHECK(!xblshim::base::in_forked_child());
    XTaskQueueTerminate(queue, false, nullptr, nullptr);
    drain(queue, Work);
    while (submit(queue, Completion, [](bool) {}) == S_OK) { // until the pool has done the step of the Work port
        std::this_thread::yield();
    }
    drain(queue, Completion);
}

TEST(task_queue_lifetime, a_callback_that_forks_returns_in_the_child_too) {
    const QueueHandle manual(Mode::Manual, Mode::Immediate);
    const QueueHandle pool(Mode::ThreadPool, Mode::ThreadPool);
    Event ran;
    submit(pool, Work, [&](bool) { ran.set(); }); // from here on there are threads
    REQUIRE(ran.wait());
    pid_t child = -1;
    bool dispatched = false;
    submit(manual, Work, [&](bool) { child = fork(); });
    dispatched = XTaskQueueDispatch(manual, Work, 0);
    if (child == 0) {
        _exit(dispatched && !XTaskQueueDispatch(manual, Work, without_limit) ? 0 : 1);
    }
    CHECK_EQ(exit_status_of(child), 0);
    submit(manual, Completion, [&](bool) { child = fork(); });
    if (child == 0) {
        _exit(submit(manual, Completion, [](bool) {}) == E_ABORT ? 0 : 1);
    }
    CHECK_EQ(exit_status_of(child), 0);
}

// --- ending the process: a copy of this program ends in the middle of traffic ---

namespace {

// The command that runs this program: the program itself, or the emulator that test_native.py names, with semicolons
// between its parts.
std::vector<std::string> command_of_this_program(const char* test) {
    std::vector<std::string> command;
    const char* emulator = std::getenv("XBLSHIM_TEST_EMULATOR");
    std::istringstream parts(emulator == nullptr ? "" : emulator);
    for (std::string part; std::getline(parts, part, ';');) {
        command.push_back(part);
    }
    char self[4096];
    const ssize_t size = readlink("/proc/self/exe", self, sizeof self);
    REQUIRE(size > 0);
    command.emplace_back(self, static_cast<size_t>(size));
    command.emplace_back(test);
    return command;
}

int run_this_program(const char* test) {
    setenv("XBLSHIM_TEST_ENDS_HERE", "1", 1);
    const char* options = std::getenv("TSAN_OPTIONS"); // ThreadSanitizer would sleep a second at each exit
    setenv("TSAN_OPTIONS", ((options == nullptr ? "" : options) + std::string(" atexit_sleep_ms=0")).c_str(), 1);
    const std::vector<std::string> command = command_of_this_program(test);
    std::vector<char*> arguments;
    for (const std::string& argument : command) {
        arguments.push_back(const_cast<char*>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    pid_t child = -1;
    REQUIRE_EQ(posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ), 0);
    unsetenv("XBLSHIM_TEST_ENDS_HERE");
    return exit_status_of(child);
}
bool is_the_copy() { return std::getenv("XBLSHIM_TEST_ENDS_HERE") != nullptr; }

// A game's global object whose destructor shuts its queue down, as many do.
struct GlobalGame {
    XTaskQueueHandle queue = nullptr;
    ~GlobalGame() {
        if (queue != nullptr) {
            bool terminated = false;
            XTaskQueueTerminate(queue, true, &terminated, [](void* context) { *static_cast<bool*>(context) = true; });
            XTaskQueueCloseHandle(queue);
            if (!terminated) {
                _exit(77);
            }
        }
    }
} global_game;

std::atomic<bool> traffic_stops{false};
void CALLBACK traffic(void* queue, bool canceled) {
    if (!canceled && !traffic_stops) {
        XTaskQueueSubmitDelayedCallback(static_cast<XTaskQueueHandle>(queue), Work, 1, queue, traffic);
        XTaskQueueSubmitCallback(static_cast<XTaskQueueHandle>(queue), Completion, queue, traffic);
    }
}

} // namespace

TEST(task_queue_lifetime, the_process_may_end_in_the_middle_of_traffic) {
    if (is_the_copy()) {
        XTaskQueueHandle queue = nullptr;
        XTaskQueueCreate(Mode::ThreadPool, Mode::SerializedThreadPool, &queue);
        traffic(queue, false);
        std::this_thread::sleep_for(std::chrono::microseconds(getpid() % 5000)); // any instant is as good as another
        std::exit(0);
    }
    for (unsigned lap = 0; lap < harness::rounds(20); ++lap) {
        CHECK_EQ(run_this_program("task_queue_lifetime.the_process_may_end_in_the_middle_of_traffic"), 0);
    }
}

TEST(task_queue_lifetime, a_queue_may_be_terminated_by_a_static_destructor) {
    if (is_the_copy()) {
        XTaskQueueCreate(Mode::ThreadPool, Mode::SerializedThreadPool, &global_game.queue);
        traffic(global_game.queue, false);
        std::exit(0);
    }
    for (unsigned lap = 0; lap < harness::rounds(10); ++lap) {
        CHECK_EQ(run_this_program("task_queue_lifetime.a_queue_may_be_terminated_by_a_static_destructor"), 0);
    }
}

#endif
