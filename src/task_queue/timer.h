// The one thread that waits for due times, for every port of the process.
#pragma once

#include "task_queue/entry.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>

namespace xblshim::task_queue {

class TimerClient {
public:
    virtual ~TimerClient() = default;
    virtual void on_timer() noexcept = 0; // on the timer thread, no lock held

private:
    friend class Timer;
    // Where its alarm stands; 0: it has none. Guarded by the timer's lock.
    Clock::time_point m_alarm_due{};
    uint64_t m_alarm_sequence = 0;
};

class Timer {
public:
    static Timer& instance() noexcept; // never destroyed: its thread outlives main()

    // Starts the thread; throws std::system_error or std::bad_alloc. Call it before the first arm().
    void start();
    // Calls client->on_timer() once at `due` or soon after. A client has one alarm: an earlier one is replaced.
    // Throws std::bad_alloc. May be called with a port's lock held.
    void arm(const std::shared_ptr<TimerClient>& client, Clock::time_point due);
    // Takes the client's alarm away (the client may be in its destructor).
    void disarm(TimerClient& client) noexcept;

private:
    struct Alarm {
        Clock::time_point due;
        uint64_t sequence;
        std::weak_ptr<TimerClient> client; // an alarm keeps nothing alive
        bool operator<(const Alarm& other) const noexcept {
            return due != other.due ? due < other.due : sequence < other.sequence;
        }
    };

    Timer() = default;
    void disarm_locked(TimerClient& client) noexcept;
    void run();

    std::mutex m_lock; // a leaf
    std::condition_variable m_earlier;
    std::set<Alarm> m_alarms;
    uint64_t m_sequence = 0;
    bool m_started = false;
};

} // namespace xblshim::task_queue
