// The calls of the services beside achievements: one request to a service, whose result the title takes from the block.
//
// None of these calls has an identity: each Result function takes the payload of each call whose payload has its form.
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

// What a call brings, from the response until the title takes it.
class CallResult {
public:
    CallResult() = default;
    CallResult(const CallResult&) = delete;
    CallResult& operator=(const CallResult&) = delete;
    virtual ~CallResult() = default;

    // On a delivery thread, with what the Python side wrote. The payload's bytes; 0: there is nothing to be taken. May
    // throw.
    virtual size_t keep(service::AnswerMemory memory) = 0;
    // On the thread that takes the payload: writes it into that many bytes.
    virtual HRESULT write(void* buffer) = 0;
};

// A context's settings for a call that begins now.
service::CallSettings settings_of(const Context& context, const GlobalState& state);

// What most calls of these services need, once their pointers were checked: E_XBL_NOT_INITIALIZED, then E_HANDLE.
struct Caller {
    std::shared_ptr<GlobalState> state;
    std::shared_ptr<Context> context;

    HRESULT find(const char* function, XblContextHandle handle) noexcept;
};

// What `body` returns for the caller; the failure of Caller::find where there is none. Exceptions become HRESULTs.
template <class Body> HRESULT with_caller(const char* function, XblContextHandle handle, const Body& body) noexcept {
    return base::guard(function, [&]() -> HRESULT {
        Caller caller;
        const HRESULT hr = caller.find(function, handle);
        return FAILED(hr) ? hr : body(std::move(caller));
    });
}

// Begins a call. `result` is null for a call without a payload. `verdict`: a failure that the values deserve, for the
// block. Throws std::bad_alloc.
HRESULT begin_service_call(const char* function, Caller caller, service::Request request,
                           std::unique_ptr<CallResult> result, XAsyncBlock* async, HRESULT verdict = S_OK);

} // namespace xblshim::xbl
