// Performing a call: its request goes to the Python side, its response back into the call.
#pragma once

#include <cstdint>
#include <memory>

#include "XAsync.h"
#include "http/call.h"
#include "service/service_call.h"

namespace xblshim::http {

// Who performs it. It lives until the block is completed.
class Performer {
public:
    Performer() noexcept = default;
    Performer(const Performer&) = delete;
    Performer& operator=(const Performer&) = delete;
    virtual ~Performer() = default;

    // On the work port, before anything is sent. A failure ends the block with it. May throw std::bad_alloc.
    virtual HRESULT prepare(service::HttpCall& request, service::CallSettings& settings) = 0;
    // The block's result. `hr` is a failure where the call did not get to its end: E_ABORT when the service stopped, or
    // no token was there.
    virtual HRESULT result(HRESULT hr, const Response& response) noexcept = 0;
    // Whether XAsyncCancel ends the block with E_ABORT.
    virtual bool may_be_canceled() const noexcept { return false; }
};

// Begins it; E_HC_PERFORM_ALREADY_CALLED for a call that was performed before. `handle` is what the title's functions
// for the bodies get; null where the call has none. When it fails the call may be performed later. `name` is the public
// function's. Throws std::bad_alloc.
HRESULT perform(std::shared_ptr<Call> call, HCCallHandle handle, std::unique_ptr<Performer> performer,
                XAsyncBlock* async, const char* name);

} // namespace xblshim::http
