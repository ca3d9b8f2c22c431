// The calls of one run of the Python side: those that wait, and those that are in its hands.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "service/bridge_abi.h"
#include "service/delivery.h"
#include "service/rendered/request_copy.h"
#include "service/service_call.h"
#include "service/waiting.h"
#include "service/wake_pair.h"

namespace xblshim::service {

class ToldAttempts;

class CallQueue {
public:
    CallQueue(); // throws std::system_error, std::bad_alloc

    // From any thread. False (the call stays with the caller) once the queue was closed, or the last exchange() of a
    // stop has found nothing more to hand out: Python would not receive the call.
    bool push(std::unique_ptr<ServiceCall>& call) noexcept;

    // From the Python thread only; see bridge_abi.h. What was answered is appended to `done`, and so is a call that
    // there is no memory to hand out, with E_OUTOFMEMORY.
    int32_t exchange(const xblshim_answer* answers, uint32_t answer_count, xblshim_call* calls, uint32_t capacity,
                     Deliveries& done) noexcept;

    // From the Python thread only; see bridge_abi.h.
    void* answer_memory(uint64_t token, uint64_t size) noexcept;

    // From the Python thread only; see bridge_abi.h.
    void waiting(uint64_t token, uint32_t reason, uint64_t milliseconds) noexcept;
    // Appends what is in here. Throws std::bad_alloc.
    void list_waiting(std::vector<WaitingCall>& calls) const;

    // From the Python thread only: an attempt of an open call, on its way to the title's handlers; null when there is
    // no such call. Throws std::bad_alloc.
    std::unique_ptr<Deliverable> attempt(uint64_t token, const xblshim_attempt& attempt);

    // exchange() says XBLSHIM_STOP once from now on; then it only hands out promised calls, until none waits.
    void stop() noexcept;
    bool stopping() const noexcept;
    // Nothing goes in any more; every call that was not answered, with `hr`.
    Deliveries close(HRESULT hr) noexcept;

    int64_t wake_handle() const noexcept { return m_wake.handle(); }

private:
    struct Slot {
        std::unique_ptr<ServiceCall> call;
        uint32_t generation = 0;
        // These stay here, because Python may still use them when a stop that took too long gives the call up.
        std::shared_ptr<const CallInput> input;
        RequestArrays arrays;
        AnswerMemory answer;                    // until the call is answered
        std::shared_ptr<ToldAttempts> attempts; // null: none yet
        Waiting reason = Waiting::Service;
        std::chrono::steady_clock::time_point until{};
    };
    Slot* open_slot(uint64_t token) noexcept;
    std::unique_ptr<ServiceCall> answered(uint64_t token) noexcept;
    void keep_awake() noexcept;
    bool hand_out(std::unique_ptr<ServiceCall>& call, xblshim_call& out) noexcept;
    uint32_t take(xblshim_call* calls, uint32_t capacity, int32_t& taken, Deliveries& done) noexcept;

    WakePair m_wake;
    // Lock "call queue": a leaf; nothing is called under it but the wake pair.
    mutable std::mutex m_lock;
    DeliveryList<ServiceCall> m_waiting;
    std::array<Slot, XBLSHIM_CALLS_AT_ONCE> m_slots;
    std::vector<uint32_t> m_free_slots;
    bool m_wake_sent = false; // wake_handle is readable, or about to be
    bool m_stopping = false;
    bool m_stop_told = false;
    bool m_drained = false; // the last exchange() of a stop is over
    bool m_closed = false;
};

} // namespace xblshim::service
