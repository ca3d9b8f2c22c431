// The title's handlers for finished HTTP attempts.
#pragma once

#include <cstdint>
#include <functional>

#include "httpClient/pal.h"
#include "service/attempt.h"

namespace xblshim::http {

// The function that registers: HCAddCallRoutedHandler or XblAddServiceCallRoutedHandler. Each has its own tokens, from
// 1 on.
enum class HandlerOf : uint8_t { Http, Services };

struct RoutedCall {
    HCCallHandle call;               // valid during the call only, unless it is duplicated
    const service::Attempt& attempt; // valid during the call only
    uint64_t count;                  // earlier attempts in the process
};
using RoutedHandler = std::function<void(const RoutedCall&)>; // calls the title through base::call_title()

// Called on delivery threads, before the call completes. Throws std::bad_alloc.
int32_t add_routed_handler(HandlerOf of, RoutedHandler handler);
// Unknown tokens are ignored. No call of the handler starts afterwards. Waits for a call on another thread, two seconds
// at most.
void remove_routed_handler(HandlerOf of, int32_t token) noexcept;
void remove_routed_handlers(HandlerOf of) noexcept;

} // namespace xblshim::http
