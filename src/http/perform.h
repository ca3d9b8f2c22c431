// Performs a call: sends its request to the Python side, and stores the response in the call.
#pragma once

#include <cstdint>
#include <memory>

#include "XAsync.h"
#include "http/call.h"
#include "service/service_call.h"

namespace xblshim::http {

// The kind of a performance. It exists until the block completes.
class Performer {
public:
    Performer() noexcept = default;
    Performer(const Performer&) = delete;
    Performer& operator=(const Performer&) = delete;
    virtual ~Performer() = default;

    // Called on the work port before the request is sent. A failure ends the block with it. May throw std::bad_alloc.
    virtual HRESULT prepare(service::HttpCall& request, service::CallSettings& settings) = 0;
    // Returns the block's result. `hr` is a failure when the call did not finish: E_ABORT when the service stopped, or
    // the failure to get a token.
    virtual HRESULT result(HRESULT hr, const Response& response) noexcept = 0;
    // Whether XAsyncCancel ends the block with E_ABORT.
    virtual bool may_be_canceled() const noexcept { return false; }
};

// Begins a performance. E_HC_PERFORM_ALREADY_CALLED for a call that was performed before. `handle` is passed to the
// title's functions for the bodies; null when the call has none. After a failure the call may be performed later.
// `name` is the name of the public function. Throws std::bad_alloc.
HRESULT perform(std::shared_ptr<Call> call, HCCallHandle handle, std::unique_ptr<Performer> performer,
                XAsyncBlock* async, const char* name);

} // namespace xblshim::http
