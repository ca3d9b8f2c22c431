// One call to the service: made on the work port, done by the Python side, finished on a delivery thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "httpClient/pal.h"
#include "service/answer_memory.h"
#include "service/deliverable.h"
#include "service/rendered/requests.h"

namespace xblshim::service {

struct CallSettings {
    uint32_t retry_delay_seconds = 2;
    uint32_t timeout_window_seconds = 20;
    std::string accept_language = "en-US"; // behavior 1.5
    bool observed = false;                 // its attempts are wanted by routed handlers
};

// Shared with the call's place in the queue: Python may still read it when the call was given up.
struct CallInput {
    Request request;
    CallSettings settings;
};

// Derive, and finish the XAsync block in complete().
class ServiceCall : public Deliverable {
public:
    // Throws std::bad_alloc.
    ServiceCall(Request request, CallSettings settings)
        : input(std::make_shared<const CallInput>(CallInput{std::move(request), std::move(settings)})) {}

    const std::shared_ptr<const CallInput> input;
    // The title was told that it succeeds: a stop does not end it before Python has had it.
    bool promised = false;
    AnswerMemory answer; // what a successful call brought, as its kind says; set before complete()
};

} // namespace xblshim::service
