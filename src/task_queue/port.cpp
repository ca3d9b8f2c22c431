#include "task_queue/port.h"

#include "base/brief_lock.h"
#include "base/coarse_clock.h"
#include "base/process.h"
#include "base/title_code.h"
#include "task_queue/frames.h"
#include "task_queue/queue.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace xblshim::task_queue {
namespace {

constexpr uint32_t infinite = 0xFFFFFFFFu;
constexpr uint32_t fewest_pool_threads = 2; // with one processor two callbacks must be able to run at the same time

uint32_t usual_threads(XTaskQueueDispatchMode mode) noexcept {
    switch (mode) {
    case XTaskQueueDispatchMode::ThreadPool:
        return std::max(fewest_pool_threads, std::thread::hardware_concurrency());
    case XTaskQueueDispatchMode::SerializedThreadPool:
        return 1;
    default:
        return 0;
    }
}

} // namespace

std::shared_ptr<Port> Port::create(XTaskQueueDispatchMode mode) {
    // Not make_shared: an alarm's weak reference would keep the port's memory until a due time that may be hours away.
    return std::shared_ptr<Port>(std::make_unique<Port>(mode));
}

Port::Port(XTaskQueueDispatchMode mode) noexcept : m_mode(mode), m_usual_threads(usual_threads(mode)) {
    if (is_pooled()) {
        ThreadPool::instance().port_opened();
    }
}

Port::~Port() {
    if (m_armed != Clock::time_point::max()) {
        Timer::instance().disarm(*this);
    }
    if (is_pooled()) {
        ThreadPool::instance().port_closed();
    }
}

void Port::prepare_to_run() {
    if (is_pooled() && !m_prepared.load(std::memory_order_acquire)) {
        ThreadPool::instance().get_first_thread();
        prepare_timer(); // for the watch
        m_prepared.store(true, std::memory_order_release);
    }
}

void Port::prepare_timer() {
    if (!m_timer_prepared.load(std::memory_order_acquire)) {
        Timer::instance().prepare(*this);
        m_timer_prepared.store(true, std::memory_order_release);
    }
}

// --- submitting ---

// Counts the entry as submitted.
Entry* Port::fill(Entry* entry, PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                  XTaskQueueCallback* callback) noexcept {
    entry->context = &context;
    entry->queue = queue;
    entry->callback_context = callback_context;
    entry->callback = callback;
    ++context.submitted;
    return entry;
}

// On an Immediate port.
HRESULT Port::run_immediately(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                              XTaskQueueCallback* callback) noexcept {
    std::shared_ptr<const MonitorList> monitors;
    {
        const auto lock = base::lock_briefly(m_lock);
        if (context.state >= QueueState::Terminating) {
            return E_ABORT;
        }
        ++context.submitted;
        monitors = m_monitors;
    }
    if (monitors != nullptr) {
        announce(*monitors, {context.queue, context.id});
        if (base::in_forked_child()) {
            return S_OK;
        }
    }
    Turn turn{&context, queue, nullptr, callback_context, callback, context.state != QueueState::Active};
    run_and_finish(turn);
    return S_OK;
}

template <class TakeEntry>
HRESULT Port::submit_entry(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                           XTaskQueueCallback* callback, TakeEntry take_entry) {
    const auto now = is_manual() ? base::coarse_now() : Clock::time_point{};
    After after;
    {
        const auto lock = base::lock_briefly(m_lock);
        if (context.state >= QueueState::Terminating) {
            return E_ABORT;
        }
        Entry* const entry = fill(take_entry(), context, queue, callback_context, callback);
        if (is_manual()) {
            entry->due = now;
        }
        make_ready(entry, after);
    }
    complete(after);
    return S_OK;
}

HRESULT Port::submit(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                     XTaskQueueCallback* callback) {
    if (is_immediate()) {
        return run_immediately(context, queue, callback_context, callback);
    }
    prepare_to_run();
    return submit_entry(context, queue, callback_context, callback, [this] { return m_spare.take(); });
}

void Port::reserve() {
    prepare_to_run();
    if (!is_immediate()) {
        const auto lock = base::lock_briefly(m_lock);
        m_spare.reserve();
    }
}

void Port::unreserve() noexcept {
    if (!is_immediate()) {
        const auto lock = base::lock_briefly(m_lock);
        m_spare.unreserve();
    }
}

HRESULT Port::submit_reserved(PortContext& context, const std::shared_ptr<Queue>& queue, void* callback_context,
                              XTaskQueueCallback* callback) noexcept {
    if (is_immediate()) {
        return run_immediately(context, queue, callback_context, callback);
    }
    const HRESULT hr =
        submit_entry(context, queue, callback_context, callback, [this] { return m_spare.take_reserved(); });
    if (FAILED(hr)) {
        unreserve();
    }
    return hr;
}

HRESULT Port::submit_delayed(PortContext& context, const std::shared_ptr<Queue>& queue, uint32_t delay_ms,
                             void* callback_context, XTaskQueueCallback* callback) {
    const auto due = Clock::now() + std::chrono::milliseconds(delay_ms);
    prepare_to_run();
    prepare_timer();
    const auto lock = base::lock_briefly(m_lock);
    if (context.state >= QueueState::Terminating) {
        return E_ABORT;
    }
    m_delayed.push_back(nullptr); // reserves its place, before anything must be undone
    try {
        m_delayed.back() = fill(m_spare.take(), context, queue, callback_context, callback);
    } catch (...) {
        m_delayed.pop_back();
        throw;
    }
    m_delayed.back()->due = due;
    m_delayed.back()->sequence = ++m_sequence;
    std::push_heap(m_delayed.begin(), m_delayed.end(), later);
    arm(due);
    return S_OK;
}

// On an Immediate port the thread that made an entry ready runs it, after it released the lock.
void Port::make_ready(Entry* entry, After& after) noexcept {
    if (after.steps_here && entry->is_step()) {
        after.run_here.push_back(entry);
        return;
    }
    const bool announced = !entry->is_step() || is_manual(); // a pool needs no thread of the title to dispatch a step
    if (announced && m_monitors != nullptr) {
        after.monitors = m_monitors;
        if (!is_immediate()) {
            after.announcements[after.announcement_count++] = {entry->context->queue, entry->context->id};
        }
    }
    if (is_immediate()) {
        after.run_here.push_back(entry);
        return;
    }
    m_ready.push_back(entry);
    if (m_sleepers > m_woken) {
        if (m_serial_depth > 0) { // only the thread inside the callback may take it, whichever of the sleepers it is
            m_woken = m_sleepers;
            after.wake_all = true;
        } else {
            ++m_woken;
            (after.wake_one ? after.wake_all : after.wake_one) = true;
        }
    }
    if (is_manual() && !entry->is_step()) {
        watch_for_neglect();
    }
    request_thread(after);
}

void Port::complete(After& after) noexcept {
    if (after.wake_all) {
        m_ready_or_ended.notify_all();
    } else if (after.wake_one) {
        m_ready_or_ended.notify_one();
    }
    if (after.need_thread) {
        ThreadPool::instance().request(shared_from_this());
    }
    if (after.neglected.callbacks != 0) {
        log_neglect(after.neglected);
    }
    for (size_t i = 0; i < after.announcement_count; ++i) {
        announce(*after.monitors, after.announcements[i]);
        if (base::in_forked_child()) {
            return;
        }
    }
    run_here(after);
}

void Port::run_here(After& after) noexcept {
    while (Entry* const entry = after.run_here.pop_front()) {
        if (after.monitors != nullptr && !entry->is_step()) {
            announce(*after.monitors, {entry->context->queue, entry->context->id});
        }
        Turn turn;
        {
            const auto lock = base::lock_briefly(m_lock);
            turn = begin_turn(entry);
        }
        run_and_finish(turn);
        if (base::in_forked_child()) {
            return;
        }
    }
}

// --- taking and running ---

// A serialized port runs one callback at a time. The thread that runs it may dispatch further ones inside it.
bool Port::may_take() const noexcept {
    return !is_serialized() || m_serial_depth == 0 || m_serial_thread == std::this_thread::get_id();
}

Port::Turn Port::take() noexcept {
    if (!may_take()) {
        return {};
    }
    Entry* const entry = m_ready.pop_front();
    return entry == nullptr ? Turn{} : begin_turn(entry);
}

Port::Turn Port::take_step_of(const Queue* queue) noexcept {
    if (!may_take()) {
        return {};
    }
    Entry* const step =
        m_ready.remove_first([queue](const Entry& entry) { return entry.is_step() && entry.context->queue == queue; });
    return step == nullptr ? Turn{} : begin_turn(step);
}

Port::Turn Port::begin_turn(Entry* entry) noexcept {
    PortContext& context = *entry->context;
    Turn turn{&context,
              std::move(entry->queue),
              std::move(entry->waiter),
              entry->callback_context,
              entry->callback,
              context.state != QueueState::Active};
    if (entry->is_step()) {
        context.step_queued = false;
    } else if (turn.waiter != nullptr) {
        if (turn.waiter->state == WaiterState::Ended) {
            turn.callback = nullptr;
        } else if (turn.canceled) {
            turn.waiter->state = WaiterState::Ended; // a canceled call is the last one
        }
    } else {
        m_spare.give_back(entry);
    }
    ++m_taken;
    if (is_serialized()) {
        m_serial_thread = std::this_thread::get_id();
        ++m_serial_depth;
    }
    return turn;
}

void Port::finish_turn(const Turn& turn, After& after) noexcept {
    if (is_serialized() && --m_serial_depth == 0 && !m_ready.empty()) {
        if (m_sleepers > m_woken) {
            ++m_woken;
            after.wake_one = true;
        }
        request_thread(after);
    }
    if (turn.waiter != nullptr) {
        finish_waiter(*turn.context, *turn.waiter, after);
    }
    if (turn.callback != nullptr || turn.waiter != nullptr) {
        finish_entry(*turn.context, after);
    }
}

void Port::finish_entry(PortContext& context, After& after) noexcept {
    count_finished(context);
    queue_step_when_drained(context, after);
}

// Whether it may have been the last entry before a termination's step.
bool Port::count_finished(PortContext& context) noexcept {
    context.finished.fetch_add(1);
    return context.state == QueueState::Terminating;
}

void Port::run(const Turn& turn, bool is_pool_turn) noexcept {
    ThreadPool::will_not_return();
    const CallbackFrame frame(turn.queue.get(), turn.context->port.get(), is_pool_turn);
    if (turn.callback != nullptr) {
        base::call_title([&] { turn.callback(turn.callback_context, turn.canceled); });
    } else if (turn.waiter == nullptr) {
        turn.queue->run_step(turn.context->id);
    }
}

void Port::run_and_finish(Turn& turn) noexcept {
    run(turn, false);
    if (base::in_forked_child()) {
        return; // the callback forked: in the child a thread that does not exist may hold a lock
    }
    const bool needs_lock = is_serialized() || turn.waiter != nullptr;
    if (!needs_lock && (turn.callback == nullptr || !count_finished(*turn.context))) {
        return;
    }
    After after;
    after.steps_here = is_manual();
    {
        const auto lock = base::lock_briefly(m_lock);
        if (needs_lock) {
            finish_turn(turn, after);
        } else {
            queue_step_when_drained(*turn.context, after);
        }
    }
    complete(after);
}

bool Port::dispatch(PortContext& context, uint32_t timeout_ms) noexcept {
    const bool for_ever = timeout_ms == infinite;
    const auto deadline =
        timeout_ms == 0 || for_ever ? Clock::time_point::max() : Clock::now() + std::chrono::milliseconds(timeout_ms);
    bool expired = timeout_ms == 0;
    auto lock = base::lock_briefly(m_lock);
    for (;;) {
        Turn turn = take(); // ready entries come first, also through the handle of a terminated queue
        if (turn.context != nullptr) {
            lock.unlock();
            run_and_finish(turn);
            if (turn.callback != nullptr || base::in_forked_child()) {
                return turn.callback != nullptr;
            }
            turn = {};
            lock.lock();
            continue;
        }
        const bool ended = context.state == QueueState::Terminated &&
                           (context.twin == nullptr || context.twin->state == QueueState::Terminated);
        if (ended || expired) {
            return false;
        }
        ++m_sleepers;
        if (for_ever) {
            m_ready_or_ended.wait(lock);
        } else {
            expired = m_ready_or_ended.wait_until(lock, deadline) == std::cv_status::timeout;
        }
        --m_sleepers;
        if (m_woken > 0) {
            --m_woken;
        }
    }
}

// --- delayed entries ---

void Port::arm(Clock::time_point due) noexcept {
    if (due < m_armed) {
        Timer::instance().arm(shared_from_this(), due);
        m_armed = due;
    }
}

// With the port lock held.
void Port::make_due_ready(After& after) noexcept {
    for (size_t i = 0; i < After::most_ready; ++i) {
        if (Entry* const entry = m_due.pop_front()) {
            make_ready(entry, after);
        }
    }
}

void Port::let_due_in() noexcept {
    for (bool more = true; more && !base::in_forked_child();) {
        After after;
        {
            const auto lock = base::lock_briefly(m_lock);
            make_due_ready(after);
            more = !m_due.empty();
        }
        complete(after);
    }
}

void Port::on_timer() noexcept {
    After after;
    {
        const auto lock = base::lock_briefly(m_lock);
        const auto now = Clock::now();
        m_armed = Clock::time_point::max();
        const auto end = m_delayed.end();
        auto due = end;
        while (due != m_delayed.begin() && m_delayed.front()->due <= now) {
            std::pop_heap(m_delayed.begin(), due--, later);
        }
        std::sort(due, end, submitted_before);
        for (auto entry = due; entry != end; ++entry) {
            m_due.push_back(*entry);
        }
        m_delayed.erase(due, end);
        check_watch(now, after);
        if (!m_delayed.empty()) {
            arm(m_delayed.front()->due);
        }
    }
    complete(after);
    let_due_in();
}

} // namespace xblshim::task_queue
