// The title's handlers for finished HTTP attempts.
#pragma once

#include <cstdint>
#include <functional>

#include "httpClient/pal.h"
#include "service/attempt.h"

namespace xblshim::http {

// Who registers: HCAddCallRoutedHandler or XblAddServiceCallRoutedHandler. Each counts its own tokens, from 1.
enum class HandlerOf : uint8_t { Http, Services };

struct RoutedCall {
    HCCallHandle call;               // valid during the call only, unless it is duplicated
    const service::Attempt& attempt; // the same
    uint64_t count;                  // of attempts that were told before, in the process
};
using RoutedHandler = std::function<void(const RoutedCall&)>; // calls the title through base::call_title()

// Called on delivery threads, before the call completes. Throws std::bad_alloc.
int32_t add_routed_handler(HandlerOf of, RoutedHandler handler);
// Unknown tokens are ignored. No handler starts after it; one that runs on another thread is given two seconds to end.
void remove_routed_handler(HandlerOf of, int32_t token) noexcept;
void remove_routed_handlers(HandlerOf of) noexcept;

} // namespace xblshim::http
