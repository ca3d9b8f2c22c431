// XAsync.h and XAsyncProvider.h. In a child of fork() every call fails immediately: threads and locks belong to the
// parent.
#include <XAsync.h>
#include <XAsyncProvider.h>

#include "async/call.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/utf8.h"
#include "task_queue/internal.h"

namespace {

using xblshim::async::Call;
using xblshim::async::CallRef;
using xblshim::async::Request;
using xblshim::async::state_of;
using xblshim::base::FunctionScope;
using xblshim::base::refuse;

HRESULT status_of(XAsyncBlock& block) noexcept { return state_of(block).status.load(std::memory_order_acquire); }

// The provider of XAsyncRun. Its context is the title's function.
HRESULT CALLBACK run_work(XAsyncOp op, const XAsyncProviderData* data) {
    switch (op) {
    case XAsyncOp::Begin:
        return XAsyncSchedule(data->async, 0);
    case XAsyncOp::DoWork: {
        const HRESULT hr = reinterpret_cast<XAsyncWork*>(data->context)(data->async);
        if (hr == E_PENDING) { // not a result
            if (status_of(*data->async) == E_PENDING) {
                xblshim::base::log(xblshim::base::LogLevel::Warning,
                                   "XAsyncRun: the work returned E_PENDING, which is no result, so the call ended with "
                                   "E_UNEXPECTED. Return when the work is done, or use XAsyncBegin with a provider.");
            }
            return E_UNEXPECTED; // ignored when the work has completed the call itself
        }
        xblshim::task_queue::will_return();
        XAsyncComplete(data->async, hr, 0);
        return S_OK;
    }
    case XAsyncOp::GetResult:
    case XAsyncOp::Cancel:
    case XAsyncOp::Cleanup:
        break;
    }
    return S_OK;
}

HRESULT begin(const char* function, XAsyncBlock& block, const Request& request) noexcept {
    const HRESULT hr = Call::begin(block, request);
    return hr != E_INVALIDARG ? hr : refuse(function, "asyncBlock", "is in use by a call that has not ended");
}

} // namespace

STDAPI XAsyncBegin(_Inout_ XAsyncBlock* asyncBlock, _In_opt_ void* context, _In_opt_ const void* identity,
                   _In_opt_ const char* identityName, _In_ XAsyncProvider* provider) noexcept {
    if (xblshim::base::in_forked_child()) {
        return E_ABORT;
    }
    const char* const function = FunctionScope::name_or(__func__);
    if (xblshim::base::any_null(function, "asyncBlock, provider", asyncBlock, provider) ||
        !xblshim::base::check_text(function, "identityName", identityName)) {
        return E_INVALIDARG;
    }
    return begin(function, *asyncBlock, {context, identity, identityName, provider});
}

STDAPI XAsyncSchedule(_Inout_ XAsyncBlock* asyncBlock, _In_ uint32_t delayInMs) noexcept {
    if (xblshim::base::in_forked_child()) {
        return E_ABORT;
    }
    if (xblshim::base::any_null(__func__, "asyncBlock", asyncBlock)) {
        return E_INVALIDARG;
    }
    if (const CallRef call = Call::to_provide(*asyncBlock)) {
        const HRESULT hr = call->schedule(delayInMs);
        return hr != E_INVALIDARG ? hr : refuse(__func__, "asyncBlock", "belongs to a completed call");
    }
    const HRESULT status = status_of(*asyncBlock);
    return FAILED(status) && status != E_PENDING
               ? status
               : refuse(__func__, "asyncBlock", "does not belong to a call that XAsyncBegin has begun");
}

STDAPI_(void)
XAsyncComplete(_Inout_ XAsyncBlock* asyncBlock, _In_ HRESULT result, _In_ size_t requiredBufferSize) noexcept {
    if (asyncBlock == nullptr || xblshim::base::in_forked_child()) {
        return;
    }
    if (const CallRef call = Call::to_provide(*asyncBlock)) {
        call->complete(result, requiredBufferSize);
    }
}

STDAPI_(void) XAsyncCancel(_Inout_ XAsyncBlock* asyncBlock) noexcept {
    if (asyncBlock == nullptr || xblshim::base::in_forked_child()) {
        return;
    }
    if (const CallRef call = Call::of(*asyncBlock)) {
        call->cancel();
    }
}

STDAPI XAsyncGetStatus(_Inout_ XAsyncBlock* asyncBlock, _In_ bool wait) noexcept {
    if (xblshim::base::in_forked_child()) {
        return E_ABORT;
    }
    if (xblshim::base::any_null(__func__, "asyncBlock", asyncBlock)) {
        return E_INVALIDARG;
    }
    if (wait) {
        if (const CallRef call = Call::of(*asyncBlock)) {
            return call->wait();
        }
    }
    return status_of(*asyncBlock);
}

STDAPI XAsyncGetResultSize(_Inout_ XAsyncBlock* asyncBlock, _Out_ size_t* bufferSize) noexcept {
    if (bufferSize != nullptr) {
        *bufferSize = 0;
    }
    if (xblshim::base::in_forked_child()) {
        return E_ABORT;
    }
    if (xblshim::base::any_null(FunctionScope::name_or(__func__), "asyncBlock, bufferSize", asyncBlock, bufferSize)) {
        return E_INVALIDARG;
    }
    const HRESULT status = status_of(*asyncBlock);
    if (FAILED(status)) {
        return status;
    }
    if (const CallRef call = Call::of(*asyncBlock)) {
        *bufferSize = call->payload();
    }
    return status;
}

STDAPI XAsyncGetResult(_Inout_ XAsyncBlock* asyncBlock, _In_opt_ const void* identity, _In_ size_t bufferSize,
                       _Out_writes_bytes_to_opt_(bufferSize, *bufferUsed) void* buffer,
                       _Out_opt_ size_t* bufferUsed) noexcept {
    size_t unwanted = 0;
    size_t& used = bufferUsed == nullptr ? unwanted : *bufferUsed;
    used = 0;
    if (xblshim::base::in_forked_child()) {
        return E_ABORT;
    }
    if (xblshim::base::any_null(FunctionScope::name_or(__func__), "asyncBlock", asyncBlock)) {
        return E_INVALIDARG;
    }
    const HRESULT status = status_of(*asyncBlock);
    if (FAILED(status)) {
        return status;
    }
    if (const CallRef call = Call::of(*asyncBlock)) {
        return call->take_result(identity, bufferSize, buffer, used);
    }
    // Checked last: another thread may have taken the payload, and the call ended, a moment ago.
    return state_of(*asyncBlock).signature.load(std::memory_order_acquire) == xblshim::async::result_taken
               ? E_ILLEGAL_METHOD_CALL
               : status;
}

STDAPI XAsyncRun(_Inout_ XAsyncBlock* asyncBlock, _In_ XAsyncWork* work) noexcept {
    if (xblshim::base::in_forked_child()) {
        return E_ABORT;
    }
    if (xblshim::base::any_null(__func__, "asyncBlock, work", asyncBlock, work)) {
        return E_INVALIDARG;
    }
    const FunctionScope scope(__func__);
    return begin(__func__, *asyncBlock, {reinterpret_cast<void*>(work), nullptr, __func__, run_work, true});
}
