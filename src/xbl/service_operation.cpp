#include "xbl/service_operation.h"

#include <utility>

#include "XGameErr.h"
#include "async/operation.h"
#include "base/guard.h"
#include "base/mistakes.h"
#include "service/service.h"

namespace xblshim::xbl {
namespace {

class ServiceOperation;

// The request to the service. The operation exists until the title has taken the payload. This object ends with the
// call, and with it the clean-up's wait for it.
class RemoteCall final : public service::ServiceCall {
public:
    RemoteCall(std::shared_ptr<GlobalState> state, service::Request request, service::CallSettings settings)
        : ServiceCall(std::move(request), std::move(settings)), m_in_flight(std::move(state)) {}

    // False when the clean-up did not wait for the call. `async` belongs to the library. It and `result`, which may be
    // null, are valid until the block completes.
    bool hand_over(CallResult* result, XAsyncBlock* async) noexcept {
        m_result = result;
        m_async = async;
        return m_in_flight.hand_over();
    }

    void complete(HRESULT hr) noexcept override {
        size_t payload = 0;
        if (hr == E_PENDING || (SUCCEEDED(hr) && m_result != nullptr && !result)) {
            hr = E_UNEXPECTED; // E_PENDING would be ignored, and the block would never complete
        }
        if (SUCCEEDED(hr) && m_result != nullptr) {
            hr = base::guard("the result of a call", [&] {
                payload = m_result->keep(std::move(result));
                return S_OK;
            });
        }
        XAsyncComplete(m_async, hr, payload);
    }

private:
    CallInFlight m_in_flight;
    CallResult* m_result = nullptr;
    XAsyncBlock* m_async = nullptr;
};

class ServiceOperation final : public async::Operation {
public:
    ServiceOperation(const char* function, HRESULT verdict, std::shared_ptr<const runtime::User> user,
                     std::unique_ptr<RemoteCall> call, std::unique_ptr<CallResult> result)
        : m_function(function), m_verdict(verdict), m_user(std::move(user)), m_call(std::move(call)),
          m_result(std::move(result)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        if (FAILED(m_verdict)) {
            return m_verdict;
        }
        // A payload that is never taken must not keep the user added.
        if (const auto user = std::move(m_user); runtime::is_signed_out(m_function, *user)) {
            return E_GAMEUSER_SIGNED_OUT;
        }
        if (!m_call->hand_over(m_result.get(), async)) {
            return E_ABORT;
        }
        service::submit(std::move(m_call));
        return E_PENDING;
    }

    HRESULT get_result(void* buffer) override { return m_result->write(buffer); }

private:
    const char* const m_function;
    const HRESULT m_verdict;
    std::shared_ptr<const runtime::User> m_user;
    std::unique_ptr<RemoteCall> m_call;
    const std::unique_ptr<CallResult> m_result;
};

} // namespace

service::CallSettings settings_of(const Context& context, const GlobalState& state) {
    service::CallSettings settings;
    settings.retry_delay_seconds = context.settings.http_retry_delay;
    settings.timeout_window_seconds = context.settings.http_timeout_window;
    settings.accept_language = state.accept_language();
    return settings;
}

HRESULT Caller::find(const char* function, XblContextHandle handle) noexcept {
    state = current_state();
    return state ? find_context(handle, context) : base::refuse_early(function, E_XBL_NOT_INITIALIZED);
}

HRESULT begin_service_call(const char* function, Caller caller, service::Request request,
                           std::unique_ptr<CallResult> result, XAsyncBlock* async, HRESULT verdict) {
    auto settings = settings_of(*caller.context, *caller.state);
    auto call = std::make_unique<RemoteCall>(std::move(caller.state), std::move(request), std::move(settings));
    return async::Operation::begin(async, nullptr, function,
                                   std::make_unique<ServiceOperation>(function, verdict, caller.context->user,
                                                                      std::move(call), std::move(result)));
}

} // namespace xblshim::xbl
