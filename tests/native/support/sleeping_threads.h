// Threads that are known to have gone to sleep inside a wait.
#pragma once

#include "support/async_fixture.h"

#include <fstream>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace async_test {

class SleepingThreads {
public:
#if defined(__linux__)
    static constexpr bool can_tell = true;
#else
    static constexpr bool can_tell = false;
#endif
    ~SleepingThreads() { join(); }
    template <class Body> void start(Body body) {
        Signal started;
        m_threads.emplace_back([&started, body, this] {
            note_this_thread();
            started.set();
            body();
        });
        REQUIRE(started.wait());
    }
    bool all_sleep() const {
        return eventually([this] {
            for (const long id : m_ids) {
                std::ifstream stat("/proc/self/task/" + std::to_string(id) + "/stat");
                std::string text;
                std::getline(stat, text);
                const size_t name_end = text.rfind(") ");
                if (name_end == std::string::npos || text.at(name_end + 2) != 'S') {
                    return false;
                }
            }
            return true;
        });
    }
    void join() {
        for (auto& thread : m_threads) {
            thread.join();
        }
        m_threads.clear();
    }

private:
    void note_this_thread() {
#if defined(__linux__)
        m_ids.push_back(syscall(SYS_gettid));
#endif
    }

    std::vector<long> m_ids;
    std::vector<std::thread> m_threads;
};

} // namespace async_test
