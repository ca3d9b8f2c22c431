// Native threads on which calls are finished: title code may run in there, so it must be none of Python's.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

#include "base/thread.h"
#include "service/deliverable.h"
#include "service/waiting.h"

namespace xblshim::service {

// One thread delivers, in the order of the answers; a second watches. When the first does not come back from title code
// while others wait, the second takes over and a third is made to watch, up to most_threads: a callback that waits for
// another call must not hold that call up.
class DeliveryPool {
public:
    static constexpr uint32_t most_threads = 512;
    static constexpr std::chrono::seconds idle_for{10}; // then a third thread goes away

    // So long without progress counts as blocked; at most so many threads.
    explicit DeliveryPool(std::chrono::milliseconds blocked_after = std::chrono::milliseconds(2),
                          uint32_t most = most_threads) noexcept
        : m_blocked_after(blocked_after), m_most_threads(most) {}
    DeliveryPool(const DeliveryPool&) = delete;
    DeliveryPool& operator=(const DeliveryPool&) = delete;

    // The library's own; never destroyed, since a thread inside title code may outlive exit().
    static DeliveryPool& instance();
    // True on a delivery thread, that is, maybe inside title code, and while the Python thread finishes calls.
    static bool on_delivery_thread() noexcept;

    // Makes the first two threads: no later call pays for them, and there is always one that delivers. Throws
    // std::system_error, std::bad_alloc.
    void start();
    // When the system refuses a further thread, what waits behind title code that blocks waits for the next deliver().
    void deliver(Deliveries done) noexcept;
    void deliver(std::unique_ptr<Deliverable> call, HRESULT hr) noexcept;
    // On the Python thread: what runs no title code is finished here, as long as nothing is before it.
    void deliver_quietly(Deliveries done) noexcept;
    // Waits until what was delivered before is finished and no thread is left; false when title code did not come back
    // in time: its thread is let go, and ends when it does.
    bool stop(std::chrono::milliseconds limit) {
        begin_stop();
        return end_stop(limit);
    }
    // The two halves, for a caller that decides under a lock of its own: a start() between them wins.
    void begin_stop() noexcept;
    bool end_stop(std::chrono::milliseconds limit);
    // After this, calls are finished on the thread that delivers: the process exits, and its threads are stopped.
    void finish_inline() noexcept;

    uint32_t threads() const;
    // Appends what is to be delivered or is on its way, for reports. Throws std::bad_alloc.
    void list_waiting(std::vector<WaitingCall>& calls) const;

private:
    struct Worker {
        base::Thread thread;
        uint64_t origin = 0; // of what it delivers, for reports; 0: nothing, or nothing of a call's
        bool ended = false;
    };
    void add_thread_locked();
    void try_add_thread_locked() noexcept;
    void work(Worker& self) noexcept;
    bool wait_locked(std::unique_lock<std::mutex>& lock);
    bool is_idle() const noexcept;
    bool may_run_locked(std::unique_lock<std::mutex>& lock);
    void run_next_locked(Worker& self, std::unique_lock<std::mutex>& lock) noexcept;
    void call_watcher_locked() noexcept;
    void join_ended_locked(std::unique_lock<std::mutex>& lock);

    const std::chrono::milliseconds m_blocked_after;
    const uint32_t m_most_threads;

    // Lock "delivery": only the log's is taken under it; never held while a call completes.
    mutable std::mutex m_lock;
    std::condition_variable m_work;  // something to do or to watch, or the end
    std::condition_variable m_watch; // the watcher's timed wait; only stop() cuts it short
    std::condition_variable m_ended; // a thread ended
    Deliveries m_pending;
    std::list<std::shared_ptr<Worker>> m_workers;
    uint64_t m_taken = 0; // completions ever taken out of m_pending
    uint32_t m_alive = 0; // threads: the waiting, the running and the watching one
    uint32_t m_waiting = 0;
    uint32_t m_running = 0; // inside complete()
    bool m_watching = false;
    bool m_stopping = false;
    bool m_inline = false;
    uint32_t m_said_of = 0; // callbacks that blocked when it was said that there is no further thread; 0: not said
};

} // namespace xblshim::service
