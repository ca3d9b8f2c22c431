#include "base/log_listener.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/thread.h"
#include "base/title_code.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#else
#include <pthread.h>
#endif

namespace xblshim::base {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{2};
constexpr size_t most_waiting = 4096;
constexpr uint32_t warning = 2; // HCTraceLevel::Warning

thread_local bool t_listens = false; // inside the listener

uint64_t milliseconds_now() noexcept {
    static const Clock::time_point began = Clock::now();
    return static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began).count());
}

uint64_t this_thread() noexcept {
#if defined(_WIN32)
    return GetCurrentThreadId();
#elif defined(__linux__)
    thread_local const auto id = static_cast<uint64_t>(syscall(SYS_gettid));
    return id;
#else
    uint64_t id = 0;
    pthread_threadid_np(nullptr, &id);
    return id;
#endif
}

struct WaitingLine {
    uint32_t level;
    uint64_t thread;
    uint64_t milliseconds;
    std::string text;
};

class Listening {
public:
    explicit Listening(LogListener listener) : m_listener(std::move(listener)) {}

    void add(uint32_t level, const char* text) {
        const std::lock_guard lock(m_lock);
        if (m_ended) {
            return;
        }
        if (m_waiting.size() >= most_waiting) {
            ++m_lost;
            return;
        }
        m_waiting.push_back({level, this_thread(), milliseconds_now(), text});
        m_changed.notify_all();
    }

    void call(const ListenedLine& line) noexcept {
        const auto here = std::this_thread::get_id();
        {
            const std::lock_guard lock(m_lock);
            if (m_ended || !note_inside(here)) {
                return;
            }
        }
        t_listens = true;
        call_title([&] { m_listener(line); });
        t_listens = false;
        const std::lock_guard lock(m_lock);
        m_inside.erase(std::find(m_inside.begin(), m_inside.end(), here));
        m_changed.notify_all();
    }

    void work() {
        std::unique_lock lock(m_lock);
        while (!m_ended) {
            if (!m_waiting.empty()) {
                const WaitingLine line = std::move(m_waiting.front());
                m_waiting.pop_front();
                lock.unlock();
                call({"xblshim", line.level, line.thread, line.milliseconds, line.text.c_str()});
                lock.lock();
            } else if (m_lost != 0) {
                const std::string text = std::to_string(m_lost) + " lines came faster than the client callback of the "
                                                                  "log took them, and were lost to it";
                m_lost = 0;
                lock.unlock();
                call({"xblshim", warning, this_thread(), milliseconds_now(), text.c_str()});
                lock.lock();
            } else if (m_finishing) {
                break;
            } else {
                m_changed.wait(lock);
            }
        }
        m_thread_ended = true;
        m_changed.notify_all();
    }

    // Removes the listener: no call starts afterwards. Running calls have a time limit to return.
    void end() {
        std::unique_lock lock(m_lock);
        m_ended = true;
        m_changed.notify_all();
        const auto here = std::this_thread::get_id();
        m_changed.wait_for(lock, patience, [&] {
            return std::all_of(m_inside.begin(), m_inside.end(), [here](auto thread) { return thread == here; });
        });
        join(lock);
    }

    void finish() {
        std::unique_lock lock(m_lock);
        m_finishing = true;
        m_changed.notify_all();
        if (!t_listens) {
            m_changed.wait_for(lock, patience, [this] { return m_thread_ended; });
        }
        m_ended = true;
        join(lock);
    }

    Thread thread;

private:
    bool note_inside(std::thread::id thread) noexcept try {
        m_inside.push_back(thread);
        return true;
    } catch (...) {
        return false; // no memory: the line is in the log nevertheless
    }

    void join(std::unique_lock<std::mutex>& lock) {
        Thread ending = std::move(thread);
        const bool self = ending.is_current();
        if (ending.joinable() && !self) {
            m_changed.wait_for(lock, patience, [this] { return m_thread_ended; });
        }
        const bool over = m_thread_ended && !self;
        lock.unlock();
        if (!ending.joinable()) {
            return;
        }
        if (over) {
            ending.join();
        } else {
            ending.detach(); // the thread ends when the title's function returns, and owns this object until then
        }
    }

    const LogListener m_listener;
    std::mutex m_lock; // the log lines lock: a leaf
    std::condition_variable m_changed;
    std::deque<WaitingLine> m_waiting;
    std::vector<std::thread::id> m_inside;
    uint64_t m_lost = 0;
    bool m_ended = false;
    bool m_finishing = false;
    bool m_thread_ended = false;
};

struct CurrentListener {
    std::mutex lock; // the log listener lock: a leaf; held only to copy a pointer
    std::shared_ptr<Listening> listening;
    std::atomic<bool> there{false}; // without a listener the lock is not taken
};

CurrentListener& current_listener() noexcept {
    static NeverDestroyed<CurrentListener> instance;
    return *instance;
}

std::shared_ptr<Listening> listening() noexcept {
    if (!current_listener().there.load(std::memory_order_acquire) || in_forked_child()) {
        return nullptr;
    }
    const std::lock_guard lock(current_listener().lock);
    return current_listener().listening;
}

std::shared_ptr<Listening> take_away() noexcept {
    if (in_forked_child()) {
        return nullptr;
    }
    const std::lock_guard lock(current_listener().lock);
    current_listener().there = false;
    return std::move(current_listener().listening);
}

} // namespace

bool set_log_listener(LogListener listener) noexcept try {
    if (in_forked_child()) {
        return false;
    }
    milliseconds_now(); // the start of the log's timestamps
    static const bool registered = (at_process_exit(finish_log_listener), true);
    (void)registered;
    auto made = std::make_shared<Listening>(std::move(listener));
    {
        const std::lock_guard lock(current_listener().lock);
        if (current_listener().listening) {
            return false;
        }
        made->thread = Thread("xblshim-log", [made] { made->work(); });
        current_listener().listening = std::move(made);
        current_listener().there = true;
    }
    return true;
} catch (...) {
    return false;
}

void take_log_listener_back() noexcept {
    if (const auto last = take_away()) {
        last->end();
    }
}

void finish_log_listener() noexcept {
    if (const auto last = take_away()) {
        last->finish();
    }
}

void let_listener_know(uint32_t level, const char* text) noexcept {
    if (t_listens) {
        return;
    }
    try {
        if (const auto now = listening()) {
            now->add(level, text);
        }
    } catch (...) { // no memory for the line: it is in the log nevertheless
    }
}

void call_listener(const char* area, uint32_t level, const char* text) noexcept {
    if (t_listens) {
        return;
    }
    if (const auto now = listening()) {
        now->call({area, level, this_thread(), milliseconds_now(), text});
    }
}

} // namespace xblshim::base
