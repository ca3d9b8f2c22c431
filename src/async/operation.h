// An asynchronous call of the library itself: a C++ object behind an XAsync provider.
#pragma once

#include <memory>

#include "XAsyncProvider.h"
#include "base/guard.h"

namespace xblshim::async {

// Derive, do the work in do_work(), and start it with begin(). The object exists until the operation ends.
class Operation {
public:
    Operation() noexcept = default;
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;
    virtual ~Operation() = default;

    // Called on the work port. E_PENDING: the call continues until XAsyncComplete is called, on any thread, or
    // XAsyncSchedule was called again. S_OK: XAsyncComplete was called. A failure ends the call with it.
    virtual HRESULT do_work(XAsyncBlock* async) = 0;
    // Writes the payload, on the thread of XAsyncGetResult.
    virtual HRESULT get_result(void* buffer) {
        static_cast<void>(buffer);
        return S_OK;
    }

    // Called for XAsyncCancel, on its thread, possibly while do_work() runs. May complete the call. Does nothing by
    // default.
    virtual void cancel(XAsyncBlock* async) noexcept { static_cast<void>(async); }

    // `identity` marks the blocks whose result may be taken (null for calls without one), `name` is the name of the
    // public function. The work is scheduled immediately. With an immediate work port it may be done when this returns.
    // On failure no callback is called.
    static HRESULT begin(XAsyncBlock* block, const void* identity, const char* name,
                         std::unique_ptr<Operation> operation) noexcept {
        Operation* const context = operation.release(); // owned by the provider from here on
        const HRESULT hr = XAsyncBegin(block, context, identity, name, provide);
        if (FAILED(hr)) {
            operation.reset(context); // the provider was never called
        }
        return hr;
    }

    static bool is_provider(XAsyncProvider* provider) noexcept { return provider == provide; }

private:
    static HRESULT CALLBACK provide(XAsyncOp op, const XAsyncProviderData* data) {
        auto* const operation = static_cast<Operation*>(data->context);
        switch (op) {
        case XAsyncOp::Begin:
            return XAsyncSchedule(data->async, 0);
        case XAsyncOp::DoWork:
            return base::guard("work of an asynchronous call", [&] { return operation->do_work(data->async); });
        case XAsyncOp::GetResult:
            return base::guard("result of an asynchronous call", [&] { return operation->get_result(data->buffer); });
        case XAsyncOp::Cancel:
            operation->cancel(data->async);
            break;
        case XAsyncOp::Cleanup:
            std::unique_ptr<Operation>(operation).reset();
            break;
        }
        return S_OK;
    }
};

} // namespace xblshim::async
