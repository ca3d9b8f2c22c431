// The thread that waits for due times, one for all ports of the process.
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
    std::weak_ptr<TimerClient> client; // an alarm does not keep its client alive
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
    // The position of its alarm; 0: it has none. The timer's lock protects it.
    Clock::time_point m_alarm_due{};
    uint64_t m_alarm_sequence = 0;
    Alarms::node_type m_spare; // its alarm while it is not armed
};

class Timer {
public:
    static Timer& instance() noexcept; // never destroyed: its thread outlives main()

    // Acquires what the client's alarms need, once: the thread and memory. Throws std::system_error, std::bad_alloc.
    void prepare(TimerClient& client);
    // Calls client->on_timer() once at `due` or soon after. A client has one alarm: an earlier one is replaced.
    // It must be prepared. May be called with a port's lock held.
    void arm(const std::shared_ptr<TimerClient>& client, Clock::time_point due) noexcept;
    // Removes the client's alarm. The client may be in its destructor.
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
