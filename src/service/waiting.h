// For reports: what the calls of the service wait for.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace xblshim::service {

enum class Waiting : uint8_t {
    Queue, // for the Python side, which is starting or has its maximum of calls
    Service,
    Retry,
    Throttle,
    Token,
    Delivery // for a delivery thread; the response arrived
};

struct WaitingCall {
    uint64_t origin = 0; // base::t_current_call of the submitting thread
    Waiting reason = Waiting::Queue;
    std::chrono::steady_clock::time_point until{}; // at most; the epoch when it is unknown
};

// Takes one lock after the other; call it with none held. Throws std::bad_alloc.
std::vector<WaitingCall> waiting_calls();

} // namespace xblshim::service
