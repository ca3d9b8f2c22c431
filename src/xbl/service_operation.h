// Service calls other than achievements: one request, whose result the title takes from the block.
//
// None of these calls has an identity: a Result function takes the payload of every call whose payload has the same
// form.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>

#include "XAsync.h"
#include "base/guard.h"
#include "service/service_call.h"
#include "xbl/context.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {

// The result of a call, from the response until the title takes it.
class CallResult {
public:
    CallResult() = default;
    CallResult(const CallResult&) = delete;
    CallResult& operator=(const CallResult&) = delete;
    virtual ~CallResult() = default;

    // Called on a delivery thread with the memory of the Python side. Returns the size of the payload in bytes; 0 for
    // none. May throw.
    virtual size_t keep(service::ResultMemory memory) = 0;
    // Called on the thread that takes the payload. Writes it to a buffer of that size.
    virtual HRESULT write(void* buffer) = 0;
};

// The settings of a context for a call that begins now.
service::CallSettings settings_of(const Context& context, const GlobalState& state);

// The state and the context that most calls need after they checked their pointers. E_XBL_NOT_INITIALIZED, then
// E_HANDLE.
struct Caller {
    std::shared_ptr<GlobalState> state;
    std::shared_ptr<Context> context;

    HRESULT find(const char* function, XblContextHandle handle) noexcept;
};

// Returns body(caller), or the failure of Caller::find. Exceptions become HRESULTs.
template <class Body> HRESULT with_caller(const char* function, XblContextHandle handle, const Body& body) noexcept {
    return base::guard(function, [&]() -> HRESULT {
        Caller caller;
        const HRESULT hr = caller.find(function, handle);
        return FAILED(hr) ? hr : body(std::move(caller));
    });
}

// Begins a call. `result` is null for a call without a payload. `verdict`: the failure for wrong values that the block
// reports. Throws std::bad_alloc.
HRESULT begin_service_call(const char* function, Caller caller, service::Request request,
                           std::unique_ptr<CallResult> result, XAsyncBlock* async, HRESULT verdict = S_OK);

} // namespace xblshim::xbl
