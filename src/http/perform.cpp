#include "http/perform.h"

#include <atomic>
#include <utility>

#include "async/operation.h"
#include "base/guard.h"
#include "base/handle_table.h"
#include "http/bodies.h"
#include "service/service.h"

namespace xblshim::http {
namespace {

// A reference to the title's handle, for its functions.
class KeptHandle {
public:
    explicit KeptHandle(HCCallHandle handle) noexcept
        : m_handle(handle != nullptr && base::HandleTable::instance().add_reference(base::HandleKind::HttpCall,
                                                                                    base::HandleTable::to_token(handle))
                       ? handle
                       : nullptr) {}
    KeptHandle(const KeptHandle&) = delete;
    KeptHandle& operator=(const KeptHandle&) = delete;
    ~KeptHandle() {
        if (m_handle != nullptr) {
            close_call_handle(m_handle);
        }
    }
    HCCallHandle get() const noexcept { return m_handle; }

private:
    const HCCallHandle m_handle;
};

// One performance, shared by the operation of the block and the request to the service.
struct Performance {
    Performance(std::shared_ptr<Call> performed, HCCallHandle of_title, std::unique_ptr<Performer> by)
        : call(std::move(performed)), handle(of_title), performer(std::move(by)) {}

    const std::shared_ptr<Call> call;
    const KeptHandle handle;
    const std::unique_ptr<Performer> performer;
    size_t sent = 0;
    std::atomic<Stage> stage{Stage::Open};
    std::atomic<bool> given_up{false}; // canceled in stage Open

    bool change(Stage from, Stage to) noexcept { return stage.compare_exchange_strong(from, to); }
    bool may_end() noexcept { return stage.exchange(Stage::Ended) != Stage::Ended; }
    bool ended() const noexcept { return stage == Stage::Ended; }

    // Ends the call, but not its block.
    HRESULT take(HRESULT hr, service::ResultMemory& result) noexcept {
        if (SUCCEEDED(hr)) {
            hr = base::guard("an HTTP call", [&]() -> HRESULT {
                if (result.as<xblshim_http_response>() == nullptr) {
                    return E_UNEXPECTED;
                }
                return take(std::make_shared<const Response>(std::move(result)));
            });
        }
        if (FAILED(hr)) {
            call->fail(hr);
        }
        return performer->result(hr, call->response());
    }

private:
    HRESULT take(const std::shared_ptr<const Response>& response) {
        const RequestData& request = call->performed_request();
        call->end(response);
        const HRESULT hr =
            SUCCEEDED(response->network_hr) ? write_body(handle.get(), request, sent, response->body) : S_OK;
        if (FAILED(hr)) {
            call->fail(hr); // the failure of the writer
        }
        return S_OK;
    }
};

class SentCall final : public service::ServiceCall {
public:
    SentCall(std::shared_ptr<Performance> performance, XAsyncBlock* async, service::HttpCall request,
             service::CallSettings settings)
        : ServiceCall(std::move(request), std::move(settings)), m_performance(std::move(performance)), m_async(async) {}

    void complete(HRESULT hr) noexcept override {
        if (!m_performance->may_end()) {
            return; // canceled: the block may be in another call already
        }
        const HRESULT own = m_performance->take(hr, result);
        XAsyncComplete(m_async, own == E_PENDING ? E_UNEXPECTED : own, 0);
    }

private:
    const std::shared_ptr<Performance> m_performance;
    XAsyncBlock* const m_async; // belongs to the library; valid until it completes
};

// The clean-up does not wait for it.
class CancelCall final : public service::ServiceCall {
public:
    explicit CancelCall(uint64_t id) : ServiceCall(service::CancelHttpCall{id}, {}) {}
    void complete(HRESULT) noexcept override {}
};

class PerformOperation final : public async::Operation {
public:
    explicit PerformOperation(std::shared_ptr<Performance> performance) noexcept
        : m_performance(std::move(performance)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        Performance& performance = *m_performance;
        service::HttpCall request;
        service::CallSettings settings;
        const HRESULT hr = prepare(request, settings);
        if (FAILED(hr)) {
            return end(async, hr);
        }
        performance.sent = request.body.size();
        auto call = std::make_unique<SentCall>(m_performance, async, std::move(request), std::move(settings));
        if (performance.ended()) { // canceled meanwhile
            return E_PENDING;
        }
        service::submit(std::move(call));
        if (performance.given_up) { // possibly before the request was submitted
            give_up();
        }
        return E_PENDING;
    }

    void cancel(XAsyncBlock* async) noexcept override {
        Performance& performance = *m_performance;
        if (!performance.performer->may_be_canceled() || performance.change(Stage::Reading, Stage::Canceled) ||
            !performance.change(Stage::Open, Stage::Ended)) {
            return;
        }
        performance.call->fail(E_ABORT);
        performance.given_up = true;
        give_up();
        XAsyncComplete(async, E_ABORT, 0);
    }

private:
    HRESULT prepare(service::HttpCall& request, service::CallSettings& settings) noexcept {
        Performance& performance = *m_performance;
        return base::guard("the request of an HTTP call", [&]() -> HRESULT {
            const http::RequestData& from = performance.call->performed_request();
            HRESULT hr = performance.performer->prepare(request, settings);
            if (FAILED(hr)) {
                return hr;
            }
            if (!performance.change(Stage::Open, Stage::Reading)) {
                return E_ABORT; // canceled
            }
            hr = read_body(performance.handle.get(), from, performance.stage, request.body);
            if (!performance.change(Stage::Reading, Stage::Open)) {
                return E_ABORT;
            }
            if (SUCCEEDED(hr)) {
                fill(request, from);
            }
            return hr;
        });
    }

    void give_up() const noexcept {
        base::guard_void("canceling an HTTP call",
                         [&] { service::submit(std::make_unique<CancelCall>(m_performance->call->id)); });
    }

    // Ends the block without a request, by a failure of the performer or of the title's reader.
    HRESULT end(XAsyncBlock* async, HRESULT hr) noexcept {
        Performance& performance = *m_performance;
        if (!performance.may_end()) {
            return E_PENDING; // the cancel completes the block
        }
        service::ResultMemory none;
        const HRESULT result = performance.take(hr, none);
        XAsyncComplete(async, result == E_PENDING ? E_UNEXPECTED : result, 0);
        return S_OK;
    }

    void fill(service::HttpCall& request, const RequestData& from) const {
        request.id = m_performance->performer->may_be_canceled() ? m_performance->call->id : 0;
        request.method = from.method;
        request.url = from.url;
        request.headers.reserve(from.headers.size());
        for (const auto& [name, value] : from.headers) {
            request.headers.push_back({name, value});
        }
        request.retry_allowed = from.retry_allowed;
        request.retry_cache_id = from.retry_cache_id;
        request.gzip_level = from.gzip_level;
    }

    const std::shared_ptr<Performance> m_performance;
};

} // namespace

HRESULT perform(std::shared_ptr<Call> call, HCCallHandle handle, std::unique_ptr<Performer> performer,
                XAsyncBlock* async, const char* name) {
    const std::shared_ptr<Call> kept = call;
    auto performance = std::make_shared<Performance>(std::move(call), handle, std::move(performer));
    auto operation = std::make_unique<PerformOperation>(std::move(performance));
    if (!kept->begin_performing()) {
        return E_HC_PERFORM_ALREADY_CALLED;
    }
    const HRESULT hr = async::Operation::begin(async, nullptr, name, std::move(operation));
    if (FAILED(hr)) {
        kept->take_back();
    }
    return hr;
}

} // namespace xblshim::http
