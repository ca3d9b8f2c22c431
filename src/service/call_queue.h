// The calls of one run of the Python side: those that wait, and those that Python has taken.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "service/bridge_abi.h"
#include "service/delivery.h"
#include "service/loop_waker.h"
#include "service/rendered/request_copy.h"
#include "service/service_call.h"
#include "service/waiting.h"

namespace xblshim::service {

class CallAttempts;

class CallQueue {
public:
    CallQueue(); // throws std::system_error, std::bad_alloc

    // From any thread. False when Python would not receive the call, which then stays with the caller: the queue was
    // closed, or the last exchange() of a stop has found nothing more to hand out.
    bool push(std::unique_ptr<ServiceCall>& call) noexcept;

    // From the Python thread only; see bridge_abi.h. Appends finished calls to `done`. A call that can't be handed out
    // for lack of memory is appended, too, with E_OUTOFMEMORY.
    int32_t exchange(const xblshim_call_result* results, uint32_t result_count, xblshim_call* calls, uint32_t capacity,
                     Deliveries& done) noexcept;

    // From the Python thread only; see bridge_abi.h.
    void* result_memory(uint64_t token, uint64_t size) noexcept;

    // From the Python thread only; see bridge_abi.h.
    void waiting(uint64_t token, uint32_t reason, uint64_t milliseconds) noexcept;
    // Appends the calls of the queue. Throws std::bad_alloc.
    void list_waiting(std::vector<WaitingCall>& calls) const;

    // From the Python thread only: an attempt of an open call for the title's handlers. Null when there is no such
    // call. Throws std::bad_alloc.
    std::unique_ptr<Deliverable> attempt(uint64_t token, const xblshim_attempt& attempt);

    // exchange() returns XBLSHIM_STOP once from now on. Afterwards it only hands out promised calls, until none waits.
    void stop() noexcept;
    bool stopping() const noexcept;
    // Closes the queue, and returns every open call with `hr`.
    Deliveries close(HRESULT hr) noexcept;

    int64_t wake_handle() const noexcept { return m_wake.handle(); }

private:
    struct Slot {
        std::unique_ptr<ServiceCall> call;
        uint32_t generation = 0;
        // Kept until Python has returned them: it may still use them after a stop that took too long abandoned the
        // call.
        std::shared_ptr<const CallInput> input;
        RequestArrays arrays;
        ResultMemory result;                    // until the call is finished
        std::shared_ptr<CallAttempts> attempts; // null: none yet
        Waiting reason = Waiting::Service;
        std::chrono::steady_clock::time_point until{};
    };
    Slot* open_slot(uint64_t token) noexcept;
    std::unique_ptr<ServiceCall> take_finished(uint64_t token) noexcept;
    void keep_awake() noexcept;
    bool hand_out(std::unique_ptr<ServiceCall>& call, xblshim_call& out) noexcept;
    uint32_t take(xblshim_call* calls, uint32_t capacity, int32_t& taken, Deliveries& done) noexcept;

    LoopWaker m_wake;
    // Lock "call queue": a leaf; only the waker is used under it.
    mutable std::mutex m_lock;
    DeliveryList<ServiceCall> m_waiting;
    std::array<Slot, XBLSHIM_CALLS_AT_ONCE> m_slots;
    std::vector<uint32_t> m_free_slots;
    bool m_wake_sent = false; // wake_handle is readable, or about to be
    bool m_stopping = false;
    bool m_stop_reported = false;
    bool m_drained = false; // the last exchange() of a stop is over
    bool m_closed = false;
};

} // namespace xblshim::service
