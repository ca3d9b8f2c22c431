// One call to the service: created on the work port, performed by the Python side, completed on a delivery thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "httpClient/pal.h"
#include "service/deliverable.h"
#include "service/rendered/request_copy.h"
#include "service/rendered/requests.h"
#include "service/result_memory.h"

namespace xblshim::service {

struct CallSettings {
    uint32_t retry_delay_seconds = 2;
    uint32_t timeout_window_seconds = 20;
    std::shared_ptr<const std::string> accept_language; // null: base::default_language (behavior 1.5)
    bool observed = false;                              // its attempts are reported to the observer
};

// The part of a call that Python reads. Shared with the call's slot in the queue: Python may still read it after the
// call was abandoned.
class CallInput {
public:
    explicit CallInput(CallSettings its_settings) noexcept : settings(std::move(its_settings)) {}
    CallInput(const CallInput&) = delete;
    CallInput& operator=(const CallInput&) = delete;
    virtual ~CallInput() = default;
    // Fills the kind and the request of `out`, which point into this object and `arrays`. Throws std::bad_alloc.
    virtual void write(xblshim_call& out, RequestArrays& arrays) const = 0;

    CallSettings settings;
};

// Takes only the memory of its own kind of request: thousands of calls may wait.
template <class OneRequest> class CallInputOf final : public CallInput {
public:
    CallInputOf(OneRequest its_request, CallSettings its_settings) noexcept
        : CallInput(std::move(its_settings)), request(std::move(its_request)) {}
    void write(xblshim_call& out, RequestArrays& arrays) const override { write_request(out, arrays, request); }

    OneRequest request;
};

// Derive, and complete the XAsync block in complete().
class ServiceCall : public Deliverable {
public:
    // Throws std::bad_alloc.
    ServiceCall(Request request, CallSettings settings);
    explicit ServiceCall(std::shared_ptr<const CallInput> its_input) noexcept : input(std::move(its_input)) {}

    // The call's success was reported to the title: a stop waits until Python has taken it.
    bool promised = false;
    const std::shared_ptr<const CallInput> input;
    ResultMemory result; // of a successful call, by its kind; set before complete()
};

} // namespace xblshim::service
