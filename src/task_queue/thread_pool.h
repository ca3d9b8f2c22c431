// The threads behind ThreadPool and SerializedThreadPool ports: one pool for the process.
//
// A port asks for a thread when it has work for one more (port.h decides how many it may have); a sleeping thread is
// handed to it directly, and if none sleeps one is started. So no port ever waits for another port's callbacks.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace xblshim::task_queue {

class PoolClient {
public:
    virtual ~PoolClient() = default;
    virtual void run_on_pool_thread() noexcept = 0; // no lock held; returns when there is nothing left to do
};

class ThreadPool {
public:
    static ThreadPool& instance() noexcept; // never destroyed: its threads outlive main()

    // A thread will call client->run_on_pool_thread(). False when the system refuses a thread and no thread of the pool
    // will ever be free to do it.
    bool request(std::shared_ptr<PoolClient> client) noexcept;

    // Pooled ports that exist: while there are any, a few sleeping threads are kept, so that a call after a quiet while
    // doesn't pay for starting one.
    void port_opened() noexcept;
    void port_closed() noexcept;

    uint32_t threads() const noexcept;
    // How long a thread that isn't kept sleeps before it ends; for tests.
    void set_idle_time(std::chrono::milliseconds idle) noexcept;

private:
    struct Worker {
        std::condition_variable wake;
        std::shared_ptr<PoolClient> assigned;
    };

    ThreadPool() = default;
    void run(std::shared_ptr<PoolClient> first) noexcept;
    // Waits for work; null when the thread has been idle long enough to end.
    std::shared_ptr<PoolClient> next(const std::shared_ptr<Worker>& self) noexcept;
    void start_thread(std::shared_ptr<PoolClient> first);
    bool should_stay() const noexcept; // under the lock

    mutable std::mutex m_lock; // a leaf
    std::vector<std::shared_ptr<Worker>>
        m_idle; // the last to fall asleep is woken first, so that those not needed time out
    std::vector<std::shared_ptr<PoolClient>> m_waiting; // asked for while the system refused threads
    std::chrono::milliseconds m_idle_time{5000};
    uint32_t m_threads = 0;
    uint32_t m_ports = 0;
};

} // namespace xblshim::task_queue
