// The one thread that waits for due times, for every port of the process.
#pragma once

#include "base/never_destroyed.h"
#include "task_queue/entry.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>

namespace xblshim::task_queue {

class TimerClient;

struct Alarm {
    Clock::time_point due{};
    uint64_t sequence = 0;
    std::weak_ptr<TimerClient> client; // an alarm keeps nothing alive
    bool operator<(const Alarm& other) const noexcept {
        return due != other.due ? due < other.due : sequence < other.sequence;
    }
};
using Alarms = std::set<Alarm>;

class TimerClient {
public:
    virtual ~TimerClient() = default;
    virtual void on_timer() noexcept = 0; // on the timer thread, no lock held

private:
    friend class Timer;
    // Where its alarm stands; 0: it has none. Guarded by the timer's lock.
    Clock::time_point m_alarm_due{};
    uint64_t m_alarm_sequence = 0;
    Alarms::node_type m_spare; // its alarm while it isn't armed
};

class Timer {
public:
    static Timer& instance() noexcept; // never destroyed: its thread outlives main()

    // Gets what the client's alarms need, once: the thread and their memory. Throws std::system_error, std::bad_alloc.
    void prepare(TimerClient& client);
    // Calls client->on_timer() once at `due` or soon after. A client has one alarm: an earlier one is replaced.
    // It must be prepared. May be called with a port's lock held.
    void arm(const std::shared_ptr<TimerClient>& client, Clock::time_point due) noexcept;
    // Takes the client's alarm away (the client may be in its destructor).
    void disarm(TimerClient& client) noexcept;

private:
    friend class base::NeverDestroyed<Timer>;
    Timer() = default;
    Alarms::node_type take_locked(TimerClient& client) noexcept;
    void run();

    std::mutex m_lock; // a leaf
    std::condition_variable m_earlier;
    Alarms m_alarms;
    uint64_t m_sequence = 0;
    bool m_started = false;
};

} // namespace xblshim::task_queue
