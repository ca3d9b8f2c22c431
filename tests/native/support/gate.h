// A place where one thread waits until another releases it.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace xblshim::testing {

class Gate {
public:
    void wait() {
        std::unique_lock lock(m_lock);
        m_reached = true;
        m_changed.notify_all();
        m_changed.wait_for(lock, std::chrono::seconds(30), [this] { return m_open; });
    }
    bool wait_until_reached() {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_reached; });
    }
    void open() {
        const std::lock_guard lock(m_lock);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_lock;
    std::condition_variable m_changed;
    bool m_open = false, m_reached = false;
};

} // namespace xblshim::testing
