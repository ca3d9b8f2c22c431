// For reports: the calls in progress, and what each one waits for.
#pragma once

#include <XTaskQueue.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace xblshim::async {

constexpr size_t call_name_size = 64; // the size of a call's name with its terminating zero; longer names are cut

enum class CallStage : uint8_t {
    Delay,          // scheduled with a delay that has not ended
    WorkPort,       // scheduled on the work port
    Provider,       // in its provider, usually in DoWork
    Completing,     // for XAsyncComplete
    CompletionPort, // complete; the callback was not dispatched
    Callback,       // in the title's callback
    Payload         // complete; the payload was not taken
};

struct PendingCall {
    uint64_t token = 0;
    char name[call_name_size] = {};
    CallStage stage = CallStage::Completing;
    XTaskQueueHandle queue = nullptr; // the title's handle; null: the process queue
    bool by_hand = false;             // it waits for a Manual port
    std::chrono::steady_clock::time_point begun_at{};
    std::chrono::steady_clock::time_point due{}; // the end of a delay
};

// Takes the locks of the calls one after the other. Call it with no lock held. Throws std::bad_alloc.
std::vector<PendingCall> pending_calls();

} // namespace xblshim::async
