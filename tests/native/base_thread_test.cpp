// Our threads and the process: signals, fork, exit.
#include "base/callback_gate.h"
#include "base/process.h"
#include "base/thread.h"
#include "harness/harness.h"

#include <atomic>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#if !defined(_WIN32)
#include <csignal>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace xblshim::base;

#if !defined(_WIN32)

// This test is the first one, because the program has started no thread of the library yet. Later a forked child runs
// no exit action.
TEST(base_process, exit_actions_run_once_last_registered_first) {
    int ends[2];
    REQUIRE_EQ(pipe(ends), 0);
    static int write_end;
    write_end = ends[1];
    const pid_t child = fork();
    if (child == 0) {
        if (in_forked_child()) {
            _exit(9); // a later round of --repeat: threads of ours were started meanwhile
        }
        std::atexit([] { _exit(0); }); // runs after ours, and before what a sanitizer would do in a forked child
        const auto say = [](char letter) { return [letter] { (void)!write(write_end, &letter, 1); }; };
        at_process_exit(say('a'));
        at_process_exit([] { throw std::runtime_error("an action that fails doesn't stop the others"); });
        at_process_exit(say('b'));
        at_process_exit([&] { at_process_exit(say('c')); }); // even one that registers another
        std::exit(0);
    }
    close(ends[1]);
    std::string said;
    char letter = 0;
    while (read(ends[0], &letter, 1) == 1) {
        said += letter;
    }
    close(ends[0]);
    int status = 0;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) != 9) {
        CHECK_EQ(WEXITSTATUS(status), 0);
        CHECK_EQ(said, std::string("cba"));
    }
}

#endif

TEST(base_thread, a_thread_runs_its_body_and_knows_itself) {
    bool ran = false;
    Thread thread("a-test", [&] { ran = true; });
    CHECK(thread.joinable());
    CHECK(!thread.is_current());
    thread.join();
    CHECK(ran);
    CHECK(!thread.joinable());
}

#if !defined(_WIN32)

TEST(base_thread, is_deaf_to_the_hosts_signals) {
    sigset_t before;
    pthread_sigmask(SIG_SETMASK, nullptr, &before);
    sigset_t inside;
    sigemptyset(&inside);
    Thread("a-test", [&] { pthread_sigmask(SIG_SETMASK, nullptr, &inside); }).join();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGALRM, SIGCHLD, SIGUSR1, SIGUSR2, SIGPROF, SIGWINCH}) {
        CHECK_EQ(sigismember(&inside, signal), 1);
    }
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT}) {
        CHECK_EQ(sigismember(&inside, fault), 0);
    }
    sigset_t after;
    pthread_sigmask(SIG_SETMASK, nullptr, &after);
    for (int signal = 1; signal < 32; ++signal) {
        CHECK_EQ(sigismember(&after, signal), sigismember(&before, signal));
    }
}

TEST(base_thread, a_write_to_a_closed_pipe_does_not_end_the_process) {
    int ends[2];
    REQUIRE_EQ(pipe(ends), 0);
    close(ends[0]);
    ssize_t written = 0;
    Thread("a-test", [&] { written = write(ends[1], "x", 1); }).join();
    CHECK_EQ(written, ssize_t{-1});
    close(ends[1]);
}

TEST(base_thread, a_forked_child_knows_that_it_is_one) {
    Thread("a-test", [] {}).join();
    CHECK(!in_forked_child());
    const pid_t child = fork();
    if (child == 0) {
        std::atexit([] { _exit(in_forked_child() ? 0 : 2); });
        at_process_exit([] { _exit(3); }); // not run: its thread exists only in the parent
        std::exit(1);
    }
    int status = 0;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 0);
    CHECK(!in_forked_child());
}

TEST(base_thread, a_callback_that_forks_leaves_its_gate_in_the_child_too) {
    Thread("a-test", [] {}).join();
    xblshim::base::CallbackGate gate;
    std::atomic<bool> stop{false};
    std::vector<std::thread> busy; // so that the process forks while a thread owns the gate's lock
    for (int i = 0; i < 2; ++i) {
        busy.emplace_back([&] {
            while (!stop) {
                gate.run([] {});
            }
        });
    }
    bool left = true;
    for (unsigned lap = 0; left && lap < harness::rounds(100); ++lap) {
        pid_t child = -1;
        gate.run([&] {
            child = fork();
            if (child == 0) {
                alarm(10); // ends the child if it waits for the lock
            }
        });
        if (child == 0) {
            _exit(0);
        }
        int status = 0;
        REQUIRE_EQ(waitpid(child, &status, 0), child);
        left = WIFEXITED(status);
    }
    CHECK(left);
    stop = true;
    for (auto& thread : busy) {
        thread.join();
    }
}

#endif

#if defined(__linux__)

TEST(base_thread, has_its_name_and_waits_its_turn_when_asked_to) {
    char name[16] = "";
    int usual = -1;
    int polite = -1;
    sched_param none{};
    Thread("xbl-a-very-long-name", [&] {
        pthread_getname_np(pthread_self(), name, sizeof name);
        pthread_getschedparam(pthread_self(), &usual, &none);
    }).join();
    Thread("a-test", [&] { pthread_getschedparam(pthread_self(), &polite, &none); }, Thread::Wakeup::Polite).join();
    CHECK_EQ(std::string(name), std::string("xbl-a-very-long"));
    CHECK_EQ(usual, SCHED_OTHER);
    CHECK_EQ(polite, SCHED_BATCH);
}

TEST(base_thread, inherits_a_policy_of_the_title_only_when_asked_to) {
    const auto started_with = [](int policy, int priority, Thread::Wakeup wakeup) {
        int found = -1;
        std::thread([&] {
            sched_param parameters{};
            parameters.sched_priority = priority;
            if (pthread_setschedparam(pthread_self(), policy, &parameters) != 0) {
                return; // a real-time policy needs a privilege
            }
            Thread("a-test", [&] { pthread_getschedparam(pthread_self(), &found, &parameters); }, wakeup).join();
        }).join();
        return found;
    };
    CHECK_EQ(started_with(SCHED_OTHER, 0, Thread::Wakeup::PoliteByDefault), SCHED_BATCH);
    CHECK_EQ(started_with(SCHED_IDLE, 0, Thread::Wakeup::PoliteByDefault), SCHED_IDLE);
    const int real_time = started_with(SCHED_FIFO, 1, Thread::Wakeup::PoliteByDefault);
    if (real_time != -1) {
        CHECK_EQ(real_time, SCHED_FIFO);
        CHECK_EQ(started_with(SCHED_FIFO, 1, Thread::Wakeup::Polite), SCHED_BATCH);
    }
}

#endif
