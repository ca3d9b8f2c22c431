// A port: the first-in first-out list of ready entries, and the ways in which they are run.
//
// Several queues may share a port (composites). PortContext is the share of one queue.
//
// Lock: one for each port ("port lock"). It protects the lists, the counters and every PortContext on the port; the end
// of a callback that a dispatch or a submission has run only counts, without the lock, unless its queue ends. Only the
// lock of the timer and that of the system's waits are taken under it. No thread holds two port locks, and no title
// code runs with one held: what must happen afterwards is collected in an After and done when the lock is released.
#pragma once

#include "task_queue/entry.h"
#include "task_queue/monitor.h"
#include "task_queue/thread_pool.h"
#include "task_queue/timer.h"
#include "task_queue/waiter.h"

#include <XTaskQueue.h>

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace xblshim::task_queue {

class Port;

// Canceled: entries are accepted and run with canceled = true. Terminating: submissions are refused, remaining entries
// run. Drained: no entry is left, the termination's step is ready or runs. Terminated: it has run.
enum class QueueState : uint8_t { Active, Canceled, Terminating, Drained, Terminated };

// A queue's share of a port. Constant: queue, id, port, handle, twin. The port lock protects the other members, except
// that an entry may finish without it. That increments `finished`, then reads `state`; a termination writes `state`,
// then reads `finished`. All four are memory_order_seq_cst, so at least one side sees the other: the last entry takes
// the lock and ends the port, or the termination does.
struct PortContext {
    Queue* queue = nullptr;
    XTaskQueuePort id{};
    std::shared_ptr<Port> port;
    XTaskQueuePortHandle handle = nullptr;
    PortContext* twin = nullptr; // the queue's other context, when both are on one port

    std::atomic<QueueState> state{QueueState::Active}; // written under the lock
    uint32_t submitted = 0;
    std::atomic<uint32_t> finished{0}; // the others of `submitted` are ready, delayed or running
    uint32_t holds = 0;                // the number of delays of the termination
    bool step_queued = false;          // `step` is in the ready list
    Entry step;
    std::vector<std::shared_ptr<Waiter>> waiters;
};

class Port final : public PoolClient, public TimerClient, public std::enable_shared_from_this<Port> {
public:
    static std::shared_ptr<Port> create(XTaskQueueDispatchMode mode); // an unknown mode is Manual
    explicit Port(XTaskQueueDispatchMode mode) noexcept;
    ~Port() override;
    Port(const Port&) = delete;
    Port& operator=(const Port&) = delete;

    bool is_manual() const noexcept { return !is_pooled() && !is_immediate(); } // also for an unknown mode
    bool is_serialized() const noexcept { return m_mode == XTaskQueueDispatchMode::SerializedThreadPool; }

    // Acquires the thread and the timer that callbacks need, before the first one is accepted: an accepted callback
    // never waits for a thread that can't be created. Throws std::system_error, std::bad_alloc.
    void prepare_to_run();

    HRESULT submit(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                   XTaskQueueCallback* callback);
    // Reserves an entry, and a thread, for one submit_reserved(), which needs no memory. Throws as prepare_to_run().
    void reserve();
    void unreserve() noexcept;
    HRESULT submit_reserved(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                            XTaskQueueCallback* callback) noexcept;
    HRESULT submit_delayed(PortContext& context, const std::shared_ptr<Queue>& queue, uint32_t delay_ms,
                           void* callback_context, XTaskQueueCallback* callback);
    // Runs at most one callback on this thread. It also runs the termination steps that are due before it or, on a
    // Manual port, after the last callback of a queue.
    bool dispatch(PortContext& context, uint32_t timeout_ms) noexcept;

    // The callbacks that wait to be dispatched, and the time since when the first one waits.
    struct Backlog {
        uint32_t callbacks = 0;
        Clock::time_point since{};
    };
    Backlog backlog() const noexcept; // of a Manual port

    // The time without a dispatch, while callbacks wait on a Manual port, after which the log reports it (once for a
    // port).
    static void set_patience(Clock::duration patience) noexcept;
    static Clock::duration patience() noexcept; // also of a thread that waits for the end of a queue
    void end_watch_now() noexcept;              // as if that time had passed; for tests

    // Termination. The caller keeps the queue alive.
    bool is_active(const PortContext& context) const noexcept; // false from the termination's first step on
    // What the queue's termination waits for on the port.
    struct Left {
        bool ready = false; // a callback or a step can be dispatched
        bool running = false;
        uint32_t holds = 0;
    };
    Left what_is_left(const PortContext& context) const noexcept;
    HRESULT hold(PortContext& context) noexcept;
    void release_hold(PortContext& context) noexcept;
    void cancel(PortContext& context) noexcept;            // Active -> Canceled
    void begin_termination(PortContext& context) noexcept; // -> Terminating, delayed entries become ready
    void end_termination(PortContext& context) noexcept;   // -> Terminated, dispatchers return
    void queue_step_again(PortContext& context) noexcept;  // for a repeated termination
    void run_steps_of(PortContext& context) noexcept;      // the steps that wait on a Manual port, on this thread

    static constexpr size_t most_waiters = 60; // for a queue on a port
    // E_ABORT when the queue is terminating, E_OUTOFMEMORY when there are most_waiters.
    HRESULT add_waiter(PortContext& context, const std::shared_ptr<Waiter>& waiter, uint64_t& token);
    // No call of its callback starts afterwards. Does not wait for a running call. False: there is none with this
    // token.
    bool remove_waiter(PortContext& context, uint64_t token) noexcept;
    void submit_waiter(PortContext& context, Waiter& waiter) noexcept; // its handle was signaled

    // Returns false without an effect for an Immediate port and for one with monitors. After true, add_monitor() waits
    // until end_quiet().
    bool begin_quiet() noexcept;
    void end_quiet() noexcept;

    void add_monitor(const std::shared_ptr<Monitor>& monitor, XTaskQueuePort own_port);
    void remove_monitor(const Monitor* monitor) noexcept;

    void run_on_pool_thread() noexcept override;
    void on_timer() noexcept override;

private:
    // The actions that follow when the lock is released.
    struct After {
        static constexpr size_t most_ready = 8; // entries that are made ready before the actions are done
        bool wake_one = false;
        bool wake_all = false;
        bool need_thread = false;
        bool steps_here = false; // this thread dispatches and runs the steps that become due
        EntryList run_here;      // entries of an Immediate port, and such steps
        std::shared_ptr<const MonitorList> monitors;
        size_t announcement_count = 0;
        Origin announcements[most_ready]; // inside the object: making an entry ready must not fail
        Backlog neglected;                // to be logged
    };
    // An entry that was removed from the list to run now.
    struct Turn {
        PortContext* context = nullptr; // null: there was none
        std::shared_ptr<Queue> queue;   // must not be released with the port lock held
        // the waiter of the callback; must not be released with the port lock held either
        std::shared_ptr<Waiter> waiter;
        void* callback_context = nullptr;
        XTaskQueueCallback* callback = nullptr; // null: a termination step, or a waiter that was unregistered
        bool canceled = false;
    };

    // The order of delayed entries: the heap has the earliest first, and equal due times in the order of submission.
    static bool later(const Entry* a, const Entry* b) noexcept {
        return a->due != b->due ? a->due > b->due : a->sequence > b->sequence;
    }
    static bool submitted_before(const Entry* a, const Entry* b) noexcept { return a->sequence < b->sequence; }

    bool is_pooled() const noexcept { return m_mode == XTaskQueueDispatchMode::ThreadPool || is_serialized(); }
    bool is_immediate() const noexcept { return m_mode == XTaskQueueDispatchMode::Immediate; }

    // With or without the port lock. Throws as prepare_to_run().
    void prepare_timer();

    // With the port lock held:
    Entry* fill(Entry* entry, PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                XTaskQueueCallback* callback) noexcept;
    void make_ready(Entry* entry, After& after) noexcept;
    void make_due_ready(After& after) noexcept;
    bool may_take() const noexcept;
    Turn take() noexcept;
    Turn take_step_of(const Queue* queue) noexcept;
    Turn begin_turn(Entry* entry) noexcept;
    void finish_turn(const Turn& turn, After& after) noexcept;
    void finish_entry(PortContext& context, After& after) noexcept;
    static bool count_finished(PortContext& context) noexcept; // also without the lock
    Entry* submitted_entry(PortContext& context, Waiter& waiter) noexcept;
    void finish_waiter(PortContext& context, Waiter& waiter, After& after) noexcept;
    void queue_step_when_drained(PortContext& context, After& after) noexcept;
    void queue_step(PortContext& context, After& after) noexcept;
    void request_thread(After& after) noexcept;
    void watch(Clock::duration period) noexcept;
    void check_watch(Clock::time_point now, After& after) noexcept;
    void end_watch(After& after) noexcept;
    void watch_for_neglect() noexcept;
    Backlog count_backlog() const noexcept;
    void arm(Clock::time_point due) noexcept;

    // Without the lock:
    HRESULT run_immediately(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                            XTaskQueueCallback* callback) noexcept;
    template <class TakeEntry>
    HRESULT submit_entry(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                         XTaskQueueCallback* callback, TakeEntry take_entry);
    void complete(After& after) noexcept;
    void let_due_in() noexcept;
    void log_neglect(const Backlog& backlog) const noexcept;
    void run_here(After& after) noexcept;
    static void run(const Turn& turn, bool is_pool_turn) noexcept;
    void run_and_finish(Turn& turn) noexcept;

    const XTaskQueueDispatchMode m_mode;
    const uint32_t m_usual_threads; // of a pooled port

    mutable std::mutex m_lock;
    std::condition_variable m_ready_or_ended; // for dispatchers
    uint32_t m_sleepers = 0;                  // dispatchers that wait
    uint32_t m_woken = 0;                     // sleepers that were woken and have not arrived

    EntryPool m_spare;
    EntryList m_ready;
    std::vector<Entry*> m_delayed; // a heap: the earliest first
    EntryList m_due;               // no longer delayed; they become ready a few at a time
    uint64_t m_sequence = 0;
    Clock::time_point m_armed = Clock::time_point::max();

    std::atomic<bool> m_prepared{false};       // prepare_to_run() has succeeded
    std::atomic<bool> m_timer_prepared{false}; // prepare_timer(), too
    uint32_t m_requested = 0;                  // requested threads of the pool that have not arrived
    uint32_t m_active = 0;                     // pool threads inside the port
    uint32_t m_extra = 0;                      // allowed beyond the usual number, because callbacks block
    uint64_t m_taken = 0;
    bool m_neglect_logged = false;
    bool m_watching = false; // for a stall: since m_taken was m_watch_taken, until m_watch_due
    uint64_t m_watch_taken = 0;
    Clock::time_point m_watch_due{};

    std::thread::id m_serial_thread; // of a serialized port: the thread that runs a callback, and its depth
    uint32_t m_serial_depth = 0;

    std::shared_ptr<const MonitorList> m_monitors; // null when there are none
    uint32_t m_quiet = 0;                          // calls of begin_quiet() without end_quiet()
    std::condition_variable m_quiet_ended;
};

} // namespace xblshim::task_queue
