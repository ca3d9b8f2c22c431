// The threads behind ThreadPool and SerializedThreadPool ports: one pool for the process.
//
// A port asks for a thread when it has work for one more (port.h decides how many it may have); a sleeping thread is
// handed to it directly, and if none sleeps one is started. So no port ever waits for another port's callbacks. A
// thread whose callback is about to return counts as one that sleeps: handing it a port wakes no thread.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "base/never_destroyed.h"

namespace xblshim::task_queue {

class PoolClient {
public:
    virtual ~PoolClient() = default;
    virtual void run_on_pool_thread() noexcept = 0; // no lock held; returns when there is nothing left to do

private:
    friend class ThreadPool;
    std::shared_ptr<PoolClient> m_next_waiting; // guarded by the pool's lock
};

class ThreadPool {
public:
    static ThreadPool& instance() noexcept; // never destroyed: its threads outlive main()

    // Starts a thread unless one runs. One stays while there is a pooled port. Throws std::system_error,
    // std::bad_alloc.
    void get_first_thread();
    // A thread will call client->run_on_pool_thread(): where the system refuses one, the first that is free or that can
    // be made later. After get_first_thread(), and for a client one at a time.
    void request(std::shared_ptr<PoolClient> client) noexcept;

    // For a thread of the pool: it returns from its client without running title code. It may be handed the next client
    // from here on.
    void will_return() noexcept;
    // Title code is about to run on this thread: takes that back. What the thread was handed goes to another one.
    static void will_not_return() noexcept {
        if (t_returning != nullptr) {
            instance().take_back();
        }
    }
    // For a client that looks for more work before it returns: whether this thread has been handed the client itself
    // meanwhile. Takes it from the thread.
    static bool takes_over(const PoolClient& client) noexcept {
        return t_returning != nullptr && instance().take_handed(client);
    }

    // Pooled ports that exist: while there are any, a few sleeping threads are kept, so that a call after a quiet while
    // doesn't pay for starting one.
    void port_opened() noexcept;
    void port_closed() noexcept;

    uint32_t threads() const noexcept;
    // How long a thread that isn't kept sleeps before it ends; for tests.
    void set_idle_time(std::chrono::milliseconds idle) noexcept;

private:
    struct Worker : std::enable_shared_from_this<Worker> {
        std::condition_variable wake;
        std::shared_ptr<PoolClient> assigned;
    };
    class Retry;
    static inline thread_local Worker* t_worker = nullptr;    // null on threads that aren't the pool's
    static inline thread_local Worker* t_returning = nullptr; // the same after will_return()

    friend class base::NeverDestroyed<ThreadPool>;
    ThreadPool() = default;
    void run(const std::shared_ptr<Worker>& self) noexcept;
    // Waits for work; null when the thread has been idle long enough to end.
    std::shared_ptr<PoolClient> next(const std::shared_ptr<Worker>& self) noexcept;
    void take_back() noexcept;
    bool take_handed(const PoolClient& client) noexcept;
    void retry() noexcept;
    bool try_start_waiting() noexcept;
    // Under the lock:
    void start_thread(const std::shared_ptr<PoolClient>& first);
    void add_waiting(std::shared_ptr<PoolClient> client) noexcept;
    std::shared_ptr<PoolClient> take_waiting() noexcept;
    bool should_stay() const noexcept;
    void remove_idle(const Worker* worker) noexcept;

    mutable std::mutex m_lock; // a leaf
    std::vector<std::shared_ptr<Worker>>
        m_idle; // the last to fall asleep is woken first, so that those not needed time out
    std::shared_ptr<PoolClient> m_first_waiting; // asked for while the system refused threads
    PoolClient* m_last_waiting = nullptr;
    std::shared_ptr<Retry> m_retry; // made with the first thread
    std::chrono::milliseconds m_idle_time{5000};
    std::atomic<uint32_t> m_threads{0}; // written under the lock
    std::atomic<bool> m_told_of_refusal{false};
    uint32_t m_ports = 0;
};

} // namespace xblshim::task_queue
