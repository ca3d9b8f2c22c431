// Native threads on which calls complete. They are not Python threads, because title code may run on them.
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

// One thread delivers, in the order of the responses; a second one watches. When the first one does not return from
// title code while others wait, the second takes over, and a third one watches, up to most_threads. A callback that
// waits for another call therefore does not block that call.
class DeliveryPool {
public:
    static constexpr uint32_t most_threads = 512;
    static constexpr std::chrono::seconds idle_for{10}; // then a third thread ends

    // The time without progress that counts as blocked; the maximum number of threads.
    explicit DeliveryPool(std::chrono::milliseconds blocked_after = std::chrono::milliseconds(2),
                          uint32_t most = most_threads) noexcept
        : m_blocked_after(blocked_after), m_most_threads(most) {}
    DeliveryPool(const DeliveryPool&) = delete;
    DeliveryPool& operator=(const DeliveryPool&) = delete;

    // The library's own pool; never destroyed, since a thread inside title code may outlive exit().
    static DeliveryPool& instance();
    // True on a delivery thread, which may be inside title code, and while the Python thread completes calls.
    static bool on_delivery_thread() noexcept;

    // Starts the first two threads: no later call pays for them, and one thread can always deliver. Throws
    // std::system_error, std::bad_alloc.
    void start();
    // When the system refuses a further thread, the calls behind blocked title code wait for the next deliver().
    void deliver(Deliveries done) noexcept;
    void deliver(std::unique_ptr<Deliverable> call, HRESULT hr) noexcept;
    // On the Python thread: completes a call that runs no title code here, when no other call waits.
    void deliver_quietly(Deliveries done) noexcept;
    // Waits until earlier deliveries are complete and no thread is left. False when title code did not return in time:
    // its thread is detached, and ends when the title code returns.
    bool stop(std::chrono::milliseconds limit) {
        begin_stop();
        return end_stop(limit);
    }
    // The two halves, for a caller that decides under its own lock: a start() between them takes precedence.
    void begin_stop() noexcept;
    bool end_stop(std::chrono::milliseconds limit);
    // From now on calls complete on the thread that delivers: the process exits, and its threads are stopped.
    void finish_inline() noexcept;

    uint32_t threads() const;
    // Appends the calls that wait for delivery or are being delivered, for reports. Throws std::bad_alloc.
    void list_waiting(std::vector<WaitingCall>& calls) const;

private:
    struct Worker {
        base::Thread thread;
        uint64_t origin = 0; // the call that it delivers, for reports; 0: none
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

    // Lock "delivery": only the log's locks are taken under it; never held while a call completes.
    mutable std::mutex m_lock;
    std::condition_variable m_work;  // there is something to do or to watch, or the end
    std::condition_variable m_watch; // the watcher's timed wait; only stop() ends it early
    std::condition_variable m_ended; // a thread ended
    Deliveries m_pending;
    std::list<std::shared_ptr<Worker>> m_workers;
    uint64_t m_taken = 0; // the number of completions ever taken out of m_pending
    uint32_t m_alive = 0; // waiting, running and watching threads
    uint32_t m_waiting = 0;
    uint32_t m_running = 0; // inside complete()
    bool m_watching = false;
    bool m_stopping = false;
    bool m_inline = false;
    uint32_t m_said_of = 0; // blocked callbacks when the missing thread was logged; 0: not logged
};

} // namespace xblshim::service
