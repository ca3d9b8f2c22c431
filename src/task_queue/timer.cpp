#include "task_queue/timer.h"

#include "base/process.h"
#include "base/thread.h"

namespace xblshim::task_queue {

Timer& Timer::instance() noexcept {
    static base::NeverDestroyed<Timer> timer;
    return *timer;
}

void Timer::prepare(TimerClient& client) {
    const std::lock_guard lock(m_lock);
    if (!m_started) {
        base::Thread("xbl-timer", [this] { run(); }).detach();
        m_started = true;
    }
    if (client.m_alarm_sequence == 0 && client.m_spare.empty()) {
        Alarms made;
        client.m_spare = made.extract(made.emplace().first);
    }
}

void Timer::arm(const std::shared_ptr<TimerClient>& client, Clock::time_point due) noexcept {
    bool earliest = false;
    {
        const std::lock_guard lock(m_lock);
        auto alarm = take_locked(*client);
        alarm.value() = {due, ++m_sequence, client};
        client->m_alarm_due = due;
        client->m_alarm_sequence = m_sequence;
        const auto placed = m_alarms.insert(std::move(alarm)).position;
        earliest = placed == m_alarms.begin();
    }
    if (earliest) {
        m_earlier.notify_one();
    }
}

void Timer::disarm(TimerClient& client) noexcept {
    const std::lock_guard lock(m_lock);
    client.m_spare = take_locked(client);
}

Alarms::node_type Timer::take_locked(TimerClient& client) noexcept {
    if (client.m_alarm_sequence == 0) {
        return std::move(client.m_spare);
    }
    auto alarm = m_alarms.extract(Alarm{client.m_alarm_due, client.m_alarm_sequence, {}});
    client.m_alarm_sequence = 0;
    return alarm;
}

void Timer::run() {
    std::unique_lock lock(m_lock);
    for (;;) {
        if (m_alarms.empty()) {
            m_earlier.wait(lock);
            continue;
        }
        const auto due = m_alarms.begin()->due;
        if (Clock::now() < due) {
            m_earlier.wait_until(lock, due);
            continue;
        }
        std::shared_ptr<TimerClient> client = m_alarms.begin()->client.lock();
        auto alarm = m_alarms.extract(m_alarms.begin());
        if (client != nullptr) {
            client->m_alarm_sequence = 0;
            client->m_spare = std::move(alarm);
        }
        lock.unlock();
        if (client != nullptr) {
            client->on_timer();
            if (base::in_forked_child()) {
                // A callback forked: in the child only this thread exists, and every lock is in an unknown state.
                lock.release();
                return;
            }
            client.reset(); // may destroy the client, which calls disarm(): with no lock held
        }
        lock.lock();
    }
}

} // namespace xblshim::task_queue
