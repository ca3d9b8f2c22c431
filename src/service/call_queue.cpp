#include "service/call_queue.h"

#include <algorithm>

#include "base/log.h"
#include "base/system_locale.h"
#include "service/attempt.h"
#include "service/network.h"
#include "service/run.h"

namespace xblshim::service {

namespace {

constexpr uint64_t longest_wait_ms = uint64_t{1000} * 3600 * 24 * 365; // one year; the clock has an end

Waiting to_reason(uint32_t reason) noexcept {
    switch (reason) {
    case XBLSHIM_WAITS_FOR_RETRY:
        return Waiting::Retry;
    case XBLSHIM_WAITS_FOR_THROTTLE:
        return Waiting::Throttle;
    case XBLSHIM_WAITS_FOR_TOKEN:
        return Waiting::Token;
    default:
        return Waiting::Service;
    }
}

} // namespace

CallQueue::CallQueue() {
    m_free_slots.reserve(m_slots.size());
    for (uint32_t slot = static_cast<uint32_t>(m_slots.size()); slot-- > 0;) {
        m_free_slots.push_back(slot);
    }
}

bool CallQueue::push(std::unique_ptr<ServiceCall>& call) noexcept {
    const std::lock_guard lock(m_lock);
    if (m_closed || m_drained) {
        return false;
    }
    m_waiting.push_back(std::move(call));
    keep_awake();
    return true;
}

// The core's part of the sleeping protocol (bridge_abi.h). Called with the lock held, after every change that may have
// made a call available.
void CallQueue::keep_awake() noexcept {
    if (!m_wake_sent && !m_waiting.empty() && !m_free_slots.empty()) {
        m_wake_sent = m_wake.wake();
    }
}

CallQueue::Slot* CallQueue::open_slot(uint64_t token) noexcept {
    const uint64_t index = token & 0xFFFFFFFF;
    if (index >= m_slots.size()) {
        return nullptr;
    }
    Slot& slot = m_slots[index];
    return slot.call && slot.generation == token >> 32 ? &slot : nullptr;
}

std::unique_ptr<ServiceCall> CallQueue::take_finished(uint64_t token) noexcept {
    Slot* const slot = open_slot(token);
    if (slot == nullptr) {
        return nullptr;
    }
    m_free_slots.push_back(static_cast<uint32_t>(slot - m_slots.data()));
    slot->input.reset();
    slot->call->result = std::move(slot->result);
    return std::move(slot->call);
}

void* CallQueue::result_memory(uint64_t token, uint64_t size) noexcept {
    ResultMemory memory(size); // without the lock: it may be large
    const std::lock_guard lock(m_lock);
    Slot* const slot = open_slot(token);
    if (slot == nullptr || slot->result) {
        return nullptr;
    }
    slot->result = std::move(memory);
    return slot->result.bytes();
}

std::unique_ptr<Deliverable> CallQueue::attempt(uint64_t token, const xblshim_attempt& attempt) {
    std::shared_ptr<CallAttempts> call;
    {
        const std::lock_guard lock(m_lock);
        Slot* const slot = open_slot(token);
        if (slot == nullptr) {
            return nullptr;
        }
        if (!slot->attempts) {
            slot->attempts = std::make_shared<CallAttempts>();
            slot->call->before = slot->attempts;
        }
        call = slot->attempts;
    }
    return CallAttempts::report(std::move(call), attempt);
}

// False when memory is exhausted; the call stays with the caller then.
bool CallQueue::hand_out(std::unique_ptr<ServiceCall>& call, xblshim_call& out) noexcept {
    const uint32_t index = m_free_slots.back();
    Slot& slot = m_slots[index];
    const CallInput& input = *call->input;
    try {
        input.write(out, slot.arrays);
    } catch (...) {
        return false;
    }
    m_free_slots.pop_back();
    slot.generation++;
    slot.attempts.reset();
    slot.reason = Waiting::Service;
    slot.until = {};
    out.token = static_cast<uint64_t>(slot.generation) << 32 | index;
    out.offline = offline() ? 1 : 0;
    out.observed = input.settings.observed || attempts_observed() ? 1 : 0;
    out.retry_delay_seconds = input.settings.retry_delay_seconds;
    out.timeout_window_seconds = input.settings.timeout_window_seconds;
    out.accept_language =
        input.settings.accept_language ? input.settings.accept_language->c_str() : base::default_language;
    out.run = run();
    slot.input = call->input;
    slot.call = std::move(call);
    return true;
}

// Hands out waiting calls as far as there is room, with the lock held. Returns the number of calls that there was no
// memory for.
uint32_t CallQueue::take(xblshim_call* calls, uint32_t capacity, int32_t& taken, Deliveries& done) noexcept {
    uint32_t without_memory = 0;
    const size_t room = std::min<size_t>(capacity, m_free_slots.size());
    while (static_cast<size_t>(taken) < room && !m_waiting.empty()) {
        auto call = m_waiting.pop_front();
        if (m_stopping && !call->promised) {
            done.push_back(std::move(call), E_ABORT);
        } else if (hand_out(call, calls[taken])) {
            taken++;
        } else {
            done.push_back(std::move(call), E_OUTOFMEMORY);
            without_memory++;
        }
    }
    return without_memory;
}

int32_t CallQueue::exchange(const xblshim_call_result* results, uint32_t result_count, xblshim_call* calls,
                            uint32_t capacity, Deliveries& done) noexcept {
    uint32_t unknown = 0;
    uint32_t without_memory = 0;
    int32_t taken = 0;
    {
        const std::lock_guard lock(m_lock);
        if (m_wake_sent && m_wake.drain()) {
            m_wake_sent = false;
        }
        for (uint32_t i = 0; i < result_count; i++) {
            if (auto call = take_finished(results[i].token)) {
                done.push_back(std::move(call), results[i].hr);
            } else if (!m_closed) {
                unknown++;
            }
        }
        if (m_stopping && !m_stop_reported) {
            m_stop_reported = true;
            taken = XBLSHIM_STOP;
        } else {
            without_memory = take(calls, capacity, taken, done);
            keep_awake(); // the calls that found no room in `calls`
            if (m_stopping && taken == 0) {
                m_drained = m_waiting.empty();
                taken = XBLSHIM_STOP;
            }
        }
    }
    if (without_memory != 0) {
        base::log(base::LogLevel::Error, "no memory to pass %u call(s) to the Python side: they end with E_OUTOFMEMORY",
                  without_memory);
    }
    if (unknown != 0) {
        base::log(base::LogLevel::Error, "the Python side returned results for %u calls that were not open", unknown);
    }
    return taken;
}

void CallQueue::waiting(uint64_t token, uint32_t reason, uint64_t milliseconds) noexcept {
    const auto until = milliseconds == 0 ? std::chrono::steady_clock::time_point{}
                                         : std::chrono::steady_clock::now() +
                                               std::chrono::milliseconds(std::min(milliseconds, longest_wait_ms));
    const std::lock_guard lock(m_lock);
    if (Slot* const slot = open_slot(token)) {
        slot->reason = to_reason(reason);
        slot->until = until;
    }
}

void CallQueue::list_waiting(std::vector<WaitingCall>& calls) const {
    const std::lock_guard lock(m_lock);
    for (const auto& slot : m_slots) {
        if (slot.call) {
            calls.push_back({slot.call->origin, slot.reason, slot.until});
        }
    }
    m_waiting.for_each([&calls](const ServiceCall& call) { calls.push_back({call.origin, Waiting::Queue, {}}); });
}

void CallQueue::stop() noexcept {
    const std::lock_guard lock(m_lock);
    m_stopping = true;
    if (!m_wake_sent) {
        m_wake_sent = m_wake.wake();
    }
}

bool CallQueue::stopping() const noexcept {
    const std::lock_guard lock(m_lock);
    return m_stopping;
}

Deliveries CallQueue::close(HRESULT hr) noexcept {
    Deliveries left;
    const std::lock_guard lock(m_lock);
    m_closed = true;
    for (uint32_t index = 0; index < m_slots.size(); index++) {
        if (m_slots[index].call) {
            left.push_back(std::move(m_slots[index].call), hr);
            m_free_slots.push_back(index);
        }
    }
    while (auto call = m_waiting.pop_front()) {
        left.push_back(std::move(call), hr);
    }
    return left;
}

} // namespace xblshim::service
