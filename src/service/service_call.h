// One call to the service: created on the work port, performed by the Python side, completed on a delivery thread.
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
    bool observed = false;                 // its attempts are reported to the observer
};

// Shared with the call's place in the queue: Python may still read it after the call was given up.
struct CallInput {
    Request request;
    CallSettings settings;
};

// Derive, and complete the XAsync block in complete().
class ServiceCall : public Deliverable {
public:
    // Throws std::bad_alloc.
    ServiceCall(Request request, CallSettings settings)
        : input(std::make_shared<const CallInput>(CallInput{std::move(request), std::move(settings)})) {}

    const std::shared_ptr<const CallInput> input;
    // The call's success was reported to the title: a stop waits until Python has taken it.
    bool promised = false;
    AnswerMemory answer; // the result of a successful call, by its kind; set before complete()
};

} // namespace xblshim::service
