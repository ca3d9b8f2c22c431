#include "async/call.h"

#include "async/operation.h"
#include "async/quiet_completion.h"
#include "base/current_call.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/spinning.h"
#include "base/title_code.h"
#include "task_queue/internal.h"
#include "task_queue/quiet.h"

#include <cstring>
#include <type_traits>

namespace xblshim::async {
namespace {

// The depth of title code on this thread that was called from this file.
thread_local unsigned title_code_depth = 0;

// The spin policy of this thread's waits.
static_assert(std::is_trivially_destructible_v<base::SpinPolicy>); // see base/thread_text.cpp
thread_local base::SpinPolicy spin_policy;

class InTitleCode {
public:
    InTitleCode() noexcept { ++title_code_depth; }
    ~InTitleCode() { --title_code_depth; }
    InTitleCode(const InTitleCode&) = delete;
    InTitleCode& operator=(const InTitleCode&) = delete;
};

// A call without a callback drops what only the callback needs.
bool needs_place(const XAsyncBlock& block) noexcept { return block.callback != nullptr; }

// Our own handle to a queue. It delays the queue's termination and reserves a place for the callback.
class HeldQueue {
public:
    HeldQueue(XTaskQueueHandle queue, bool has_place) noexcept : m_queue(queue), m_has_place(has_place) {}
    ~HeldQueue() {
        if (m_queue != nullptr) {
            if (m_has_place) {
                task_queue::give_place_back(m_queue, XTaskQueuePort::Completion);
            }
            task_queue::resume_termination(m_queue);
            XTaskQueueCloseHandle(m_queue);
        }
    }
    HeldQueue(const HeldQueue&) = delete;
    HeldQueue& operator=(const HeldQueue&) = delete;
    XTaskQueueHandle get() const noexcept { return m_queue; }
    void leave() noexcept { m_queue = nullptr; }

private:
    XTaskQueueHandle m_queue;
    const bool m_has_place;
};

} // namespace

CallRef Call::of(XAsyncBlock& block) noexcept {
    CallRef call = CallTable::instance().find(state_of(block).call.load(std::memory_order_acquire));
    // The token may be garbage that names a slot by chance, or be part of a copy of a block.
    return call && (call->m_title_block == &block || &call->m_copy == &block) ? std::move(call) : CallRef();
}

CallRef Call::to_provide(XAsyncBlock& block) noexcept {
    CallRef call = of(block);
    return call && call->m_title_block == &block && Operation::is_provider(call->m_provider) ? CallRef()
                                                                                             : std::move(call);
}

HRESULT Call::open_queue(const XAsyncBlock& block, XTaskQueueHandle& queue) noexcept {
    HRESULT hr = task_queue::open_own_handle(block.queue, queue);
    if (FAILED(hr)) {
        return hr;
    }
    hr = task_queue::suspend_termination(queue);
    if (SUCCEEDED(hr) && needs_place(block)) {
        hr = task_queue::keep_place(queue, XTaskQueuePort::Completion);
        if (FAILED(hr)) {
            task_queue::resume_termination(queue);
        }
    }
    if (FAILED(hr)) {
        XTaskQueueCloseHandle(queue);
    }
    return hr;
}

HRESULT Call::begin(XAsyncBlock& block, const Request& request) noexcept {
    const uint64_t last = state_of(block).call.load(std::memory_order_acquire);
    if (const CallRef call = of(block); last == claim_of(block) || (call && call->is_in_use())) {
        return E_INVALIDARG;
    }
    XTaskQueueHandle queue = nullptr;
    CallRef call;
    const HRESULT hr = base::guard("XAsyncBegin", [&] {
        const HRESULT opened = open_queue(block, queue);
        if (SUCCEEDED(opened)) {
            HeldQueue held(queue, needs_place(block));
            call = CallTable::instance().take();
            held.leave();
        }
        return opened;
    });
    if (FAILED(hr)) {
        leave_failure(block, last, hr);
        return hr;
    }
    call->prepare(block, request, queue);
    if (!call->publish(last)) {
        call->withdraw();
        return E_INVALIDARG;
    }
    call->start();
    return S_OK;
}

// The claim prevents a begin on another thread from marking the block live between the two stores.
void Call::leave_failure(XAsyncBlock& block, uint64_t last, HRESULT hr) noexcept {
    BlockState& state = state_of(block);
    if (state.call.compare_exchange_strong(last, claim_of(block), std::memory_order_acq_rel)) {
        state.signature.store(dead_mark, std::memory_order_relaxed);
        state.status.store(hr, std::memory_order_release);
        state.call.store(0, std::memory_order_release);
    }
}

// Everything that another thread's XAsyncComplete or XAsyncCancel reads or moves. Both may be called as soon as the
// block names the call.
void Call::prepare(XAsyncBlock& block, const Request& request, XTaskQueueHandle queue) noexcept {
    add_reference(); // for the provider's operations, until Cleanup
    add_reference(); // for the waiters, until they are released
    m_title_block = &block;
    m_callback = block.callback;
    m_provider = request.provider;
    m_context = request.context;
    m_identity = request.identity;
    keep_name(request);
    m_title_queue = block.queue;
    m_begun_at = std::chrono::steady_clock::now();
    m_copy.queue = queue;
    m_copy.context = block.context;
    m_copy.callback = block.callback;
    state_of(m_copy).call.store(token(), std::memory_order_relaxed);

    const std::lock_guard lock(m_lock);
    m_operations = 2; // attached, and Begin
    m_status = E_PENDING;
    m_payload = 0;
    m_buffer = nullptr;
    m_buffer_size = 0;
    m_scheduled = false;
    m_completed = false;
    m_attached = true;
    m_taking = false;
    m_released = false;
    m_released_on = -1;
}

// Two threads may begin in one block at the same time: the exchange decides. A thread that finds the call from here on
// waits for the lock, until the block is marked.
bool Call::publish(uint64_t last) noexcept {
    const std::lock_guard lock(m_lock);
    m_published = state_of(*m_title_block).call.compare_exchange_strong(last, token(), std::memory_order_acq_rel);
    if (m_published) {
        mark_blocks(live_mark);
    }
    return m_published;
}

void Call::withdraw() noexcept {
    if (m_callback != nullptr) {
        task_queue::give_place_back(m_copy.queue, XTaskQueuePort::Completion);
    }
    task_queue::resume_termination(m_copy.queue);
    const CallRef of_the_operations(this), of_the_waiters(this); // the references of prepare()
}

void Call::start() noexcept {
    const HRESULT hr = call_provider(XAsyncOp::Begin);
    if (FAILED(hr)) {
        complete(hr, 0);
    }
    end_operation();
}

HRESULT Call::schedule(uint32_t delay_ms) noexcept {
    {
        const std::lock_guard lock(m_lock);
        if (m_completed) {
            return FAILED(m_status) ? m_status : E_INVALIDARG;
        }
        if (m_scheduled) {
            return E_UNEXPECTED;
        }
        m_scheduled = true;
        using Clock = std::chrono::steady_clock;
        m_due = delay_ms == 0 ? Clock::time_point{} : Clock::now() + std::chrono::milliseconds(delay_ms);
    }
    add_reference(); // for on_work()
    const HRESULT hr = XTaskQueueSubmitDelayedCallback(m_copy.queue, XTaskQueuePort::Work, delay_ms, this, on_work);
    if (FAILED(hr)) {
        const CallRef unused(this);
        const std::lock_guard lock(m_lock);
        m_scheduled = false;
    }
    return hr;
}

void CALLBACK Call::on_work(void* context, bool canceled) {
    const CallRef call(static_cast<Call*>(context));
    call->work(canceled);
}

void Call::work(bool canceled) noexcept {
    {
        const std::lock_guard lock(m_lock);
        m_scheduled = false; // before DoWork, which may schedule the next one
        if (m_completed) {
            return;
        }
        ++m_operations;
    }
    if (canceled) {
        call_provider(XAsyncOp::Cancel);
        complete(E_ABORT, 0);
    } else {
        const HRESULT hr = [this] {
            const base::CurrentCall current(token());
            return call_provider(XAsyncOp::DoWork);
        }();
        // Ignored when the provider has completed the call.
        if (complete(FAILED(hr) ? hr : E_UNEXPECTED, 0) && SUCCEEDED(hr)) {
            base::log(base::LogLevel::Warning,
                      "%s: its work returned 0x%08X without a result, so the call ended with E_UNEXPECTED. Call "
                      "XAsyncComplete first, or return E_PENDING from DoWork to go on later.",
                      m_name, static_cast<unsigned>(hr));
        }
    }
    end_operation();
}

bool Call::complete(HRESULT hr, size_t payload) noexcept {
    if (hr == E_PENDING) {
        return false;
    }
    bool attached = false;
    {
        const std::lock_guard lock(m_lock);
        if (m_completed) {
            return false;
        }
        m_completed = true;
        m_status = hr;
        m_payload = FAILED(hr) ? 0 : payload;
        m_attached = attached = m_payload > 0;
        mark_blocks(attached ? live_mark : dead_mark);
    }
    // The title may free the block, or begin another call in it, from here on.
    if (!attached) {
        end_operation();
    }
    if (m_callback == nullptr) {
        release_waiters();
    } else if (FAILED(task_queue::submit_to_place(m_copy.queue, XTaskQueuePort::Completion, this, on_completion))) {
        base::log(base::LogLevel::Error, "%s: the completion callback could not be queued, it runs at once", m_name);
        call_back();
        release_waiters();
    }
    return true;
}

bool Call::complete_quietly(HRESULT hr) noexcept {
    if (!Operation::is_provider(m_provider)) {
        return false;
    }
    const task_queue::Quiet quiet(m_copy.queue);
    if (!quiet.holds()) {
        return false;
    }
    complete(hr, 0);
    return true;
}

bool complete_quietly(XAsyncBlock* async, HRESULT hr) noexcept {
    const CallRef call = Call::of(*async);
    return call && call->complete_quietly(hr);
}

void CALLBACK Call::on_completion(void* context, bool) {
    auto* const call = static_cast<Call*>(context);
    call->call_back();
    task_queue::will_return(); // a released waiter may begin the next call immediately
    call->release_waiters();
}

void Call::call_back() noexcept {
    {
        const std::lock_guard lock(m_lock);
        m_callback_thread = std::this_thread::get_id();
    }
    {
        const InTitleCode in_title_code;
        base::call_title([&] { m_callback(m_title_block); });
    }
}

void Call::release_waiters() noexcept {
    const CallRef last_use(this); // the reference of prepare() for the waiters
    {
        const std::lock_guard lock(m_lock);
        m_callback_thread = std::thread::id();
        m_released_on = base::current_processor();
        m_released.store(true, std::memory_order_release);
    }
    m_released_changed.notify_all();
    task_queue::resume_termination(m_copy.queue);
}

void Call::cancel() noexcept {
    if (begin_operation()) {
        call_provider(XAsyncOp::Cancel);
        end_operation();
    }
}

HRESULT Call::wait() noexcept {
    std::unique_lock lock(m_lock);
    if (m_completed && !is_to_be_taken() && !m_released) {
        const bool entered = m_callback_thread != std::thread::id();
        lock.unlock();
        if (waiting_may_hang(entered)) {
            return m_status; // final
        }
        lock.lock();
    }
    const auto returns = [this, self = std::this_thread::get_id()] { return m_released || m_callback_thread == self; };
    if (!returns()) {
        lock.unlock();
        if (spin_until_released()) {
            return m_status;
        }
        lock.lock();
        m_released_changed.wait(lock, returns);
        spin_policy.ended(m_released_on, base::current_processor());
    }
    return m_status;
}

// The library's own calls take longer than the spin limit.
bool Call::spin_until_released() const noexcept {
    if (Operation::is_provider(m_provider) || !spin_policy.should_spin(base::has_one_processor)) {
        return false;
    }
    const bool released = base::spin_until([this] { return m_released.load(std::memory_order_acquire); });
    spin_policy.tried(released);
    return released;
}

// A call without a payload is detached from its block when it completes. A wait that begins later returns immediately
// where the callback depends on the waiting thread: games rely on it. Everywhere else it waits for the callback, so
// that a block on the stack outlives it.
bool Call::waiting_may_hang(bool callback_entered) const noexcept {
    return title_code_depth > 0 || task_queue::is_inside_callback_of(m_copy.queue) ||
           (!callback_entered && m_callback != nullptr &&
            task_queue::is_dispatched_by_hand(m_copy.queue, XTaskQueuePort::Completion));
}

size_t Call::payload() noexcept {
    const std::lock_guard lock(m_lock);
    return m_completed && is_to_be_taken() ? m_payload : 0;
}

HRESULT Call::take_result(const void* identity, size_t size, void* buffer, size_t& used) noexcept {
    {
        const std::lock_guard lock(m_lock);
        if (FAILED(m_status) || m_payload == 0) { // E_PENDING included
            return m_status;
        }
        if (!is_to_be_taken()) {
            return E_ILLEGAL_METHOD_CALL;
        }
        m_taking = true;
    }
    HRESULT hr = E_INVALIDARG;
    if (identity != m_identity || buffer == nullptr) {
        base::refuse(base::FunctionScope::name_or("XAsyncGetResult"),
                     buffer == nullptr ? "the place for the result" : "asyncBlock",
                     buffer == nullptr ? "is null" : "is of another function's call");
    } else {
        hr = E_NOT_SUFFICIENT_BUFFER;
        if (size >= m_payload) {
            m_buffer = buffer;
            m_buffer_size = size;
            used = m_payload;
            hr = call_provider(XAsyncOp::GetResult);
        }
    }
    {
        const std::lock_guard lock(m_lock);
        m_taking = false;
        if (hr == E_PENDING) {
            return hr; // the payload can be requested again
        }
        m_attached = false; // the payload is gone, also after a failure
        mark_blocks(result_taken);
    }
    end_operation();
    return hr;
}

bool Call::is_in_use() noexcept {
    const std::lock_guard lock(m_lock);
    return m_attached;
}

// With the call lock held. Writes the status of the title's block last: a thread that reads it may free the block.
void Call::mark_blocks(uint32_t signature) noexcept {
    for (XAsyncBlock* block : {&m_copy, m_title_block}) {
        BlockState& state = state_of(*block);
        state.signature.store(signature, std::memory_order_relaxed);
        state.status.store(m_status, std::memory_order_release);
    }
}

bool Call::begin_operation() noexcept {
    const std::lock_guard lock(m_lock);
    if (!is_to_be_taken()) {
        return false;
    }
    ++m_operations;
    return true;
}

void Call::end_operation() noexcept {
    {
        const std::lock_guard lock(m_lock);
        if (--m_operations > 0) {
            return;
        }
    }
    const CallRef last_use(this); // the reference of prepare() for the operations
    call_provider(XAsyncOp::Cleanup);
}

HRESULT Call::call_provider(XAsyncOp op) noexcept {
    const bool with_buffer = op == XAsyncOp::GetResult || op == XAsyncOp::Cleanup;
    const XAsyncProviderData data{&m_copy, with_buffer ? m_buffer_size : 0, with_buffer ? m_buffer : nullptr,
                                  m_context};
    const InTitleCode in_title_code;
    return base::call_title([&] { return m_provider(op, &data); });
}

void Call::forget() noexcept {
    {
        const std::lock_guard lock(m_lock);
        m_published = false;
    }
    m_name = "";
    m_name_copy.reset();
    XTaskQueueCloseHandle(m_copy.queue);
    m_copy.queue = nullptr;
    BlockState& state = state_of(m_copy);
    state.call.store(0, std::memory_order_relaxed);
    state.signature.store(dead_mark, std::memory_order_relaxed);
}

} // namespace xblshim::async
