// For reports: the calls that are not over, and what each waits for, as far as XAsync knows.
#pragma once

#include <XTaskQueue.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace xblshim::async {

constexpr size_t call_name_size = 64; // of XAsyncBegin's identityName, as much as is kept, with its end

enum class CallStage : uint8_t {
    Delay,          // scheduled; its time has not come
    WorkPort,       // scheduled
    Provider,       // inside its provider: DoWork, mostly
    Completing,     // for XAsyncComplete
    CompletionPort, // complete; the callback has not been dispatched
    Callback,       // inside the title's callback
    Payload         // complete; nobody took the payload
};

struct PendingCall {
    uint64_t token = 0;
    char name[call_name_size] = {};
    CallStage stage = CallStage::Completing;
    XTaskQueueHandle queue = nullptr; // the title's handle; null: the process queue
    bool by_hand = false;             // what it waits for is a Manual port
    std::chrono::steady_clock::time_point begun_at{};
    std::chrono::steady_clock::time_point due{}; // of a delay
};

// One call's lock after the other's is taken, and none is held when another part is asked; call it with none held.
// Throws std::bad_alloc.
std::vector<PendingCall> pending_calls();

} // namespace xblshim::async
