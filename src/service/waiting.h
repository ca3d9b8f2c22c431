// For reports: what the calls wait for that were handed to the service.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace xblshim::service {

enum class Waiting : uint8_t {
    Queue, // to be taken by the Python side, which is starting or has as many as it takes
    Service,
    Retry,
    Throttle,
    Token,
    Delivery // the answer is there; no thread was free yet to deliver it
};

struct WaitingCall {
    uint64_t origin = 0; // base::t_current_call of the thread that submitted it
    Waiting reason = Waiting::Queue;
    std::chrono::steady_clock::time_point until{}; // at most; the epoch when that isn't known
};

// One lock after the other is taken; call it with none held. Throws std::bad_alloc.
std::vector<WaitingCall> waiting_calls();

} // namespace xblshim::service
