// The threads of ThreadPool and SerializedThreadPool ports: one pool for the process.
//
// A port requests a thread when it has work for one more (port.h limits their number). The pool hands it a sleeping
// thread, or starts one when none sleeps: no port waits for another port's callbacks. A thread whose callback is about
// to return counts as sleeping: handing it a port wakes no thread.
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
    std::shared_ptr<PoolClient> m_next_waiting; // protected by the pool's lock
};

class ThreadPool {
public:
    static ThreadPool& instance() noexcept; // never destroyed: its threads outlive main()

    // Starts a thread unless one runs. A thread stays while there is a pooled port. Throws std::system_error,
    // std::bad_alloc.
    void get_first_thread();
    // A thread will call client->run_on_pool_thread(). When the system refuses a new thread, it is the first one that
    // is free or that can be started later. Call it after get_first_thread(), and for a client one at a time.
    void request(std::shared_ptr<PoolClient> client) noexcept;

    // For a thread of the pool: it returns from its client without running title code. It may be handed the next client
    // from here on.
    void will_return() noexcept;
    // Title code is about to run on this thread: reverts will_return(). A client that the thread was handed goes to
    // another thread.
    static void will_not_return() noexcept {
        if (t_returning != nullptr) {
            instance().take_back();
        }
    }
    // For a client that looks for more work before it returns: whether this thread was handed the client itself
    // meanwhile. Removes it from the thread.
    static bool takes_over(const PoolClient& client) noexcept {
        return t_returning != nullptr && instance().take_handed(client);
    }

    // The pooled ports that exist. While there are any, a few sleeping threads are kept, so a call after a pause need
    // not start one.
    void port_opened() noexcept;
    void port_closed() noexcept;

    uint32_t threads() const noexcept;
    // The time that a thread which is not kept sleeps before it ends; for tests.
    void set_idle_time(std::chrono::milliseconds idle) noexcept;

private:
    struct Worker : std::enable_shared_from_this<Worker> {
        std::condition_variable wake;
        std::shared_ptr<PoolClient> assigned;
    };
    class Retry;
    static inline thread_local Worker* t_worker = nullptr;    // null on threads of other owners
    static inline thread_local Worker* t_returning = nullptr; // the same after will_return()

    friend class base::NeverDestroyed<ThreadPool>;
    ThreadPool() = default;
    void run(const std::shared_ptr<Worker>& self) noexcept;
    // Waits for work. Null when the thread was idle long enough to end.
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
        m_idle; // the last one to fall asleep is woken first, so unneeded threads time out
    std::shared_ptr<PoolClient> m_first_waiting; // requested while the system refused threads
    PoolClient* m_last_waiting = nullptr;
    std::shared_ptr<Retry> m_retry; // made with the first thread
    std::chrono::milliseconds m_idle_time{5000};
    std::atomic<uint32_t> m_threads{0}; // written under the lock
    std::atomic<bool> m_refusal_logged{false};
    uint32_t m_ports = 0;
};

} // namespace xblshim::task_queue
