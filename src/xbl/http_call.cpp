// xsapi-c/http_call_c.h: HTTP requests of a title, with the token of its user for the Xbox services.
#include "xsapi-c/http_call_c.h"

#include <cstring>
#include <tuple>

#include "XGameErr.h"
#include "async/operation.h"
#include "base/counted_handle.h"
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/utf8.h"
#include "http/perform.h"
#include "xbl/context.h"
#include "xbl/global_state.h"
#include "xbl/service_operation.h"

using namespace xblshim;

namespace {

struct TitleCall {
    TitleCall(std::shared_ptr<http::Call> made, std::shared_ptr<xbl::Context> of)
        : call(std::move(made)), context(std::move(of)) {}

    const std::shared_ptr<http::Call> call;
    const std::shared_ptr<xbl::Context> context;
    std::atomic<bool> is_long{false};
};

class ServicePerformer final : public http::Performer {
public:
    ServicePerformer(std::shared_ptr<xbl::GlobalState> state, const TitleCall& call)
        : m_in_flight(std::move(state)), m_user(call.context->user) {
        const xbl::ContextSettings& settings = call.context->settings;
        m_timeout = call.is_long ? settings.long_http_timeout.load() : 0;
        m_settings.retry_delay_seconds = settings.http_retry_delay;
        m_settings.timeout_window_seconds = settings.http_timeout_window;
    }

    HRESULT prepare(service::HttpCall& request, service::CallSettings& settings) override {
        if (!m_in_flight.hand_over()) {
            return E_ABORT; // XblCleanupAsync did not wait for the call
        }
        // As for other calls, a call whose result is never taken must not keep the user added.
        const auto user = std::move(m_user);
        if (runtime::is_signed_out("XblHttpCallPerformAsync", *user)) {
            return E_GAMEUSER_SIGNED_OUT;
        }
        request.xuid = user->xuid;
        request.timeout_seconds = m_timeout;
        settings = m_settings;
        settings.accept_language = m_in_flight.state().accept_language();
        return S_OK;
    }
    HRESULT result(HRESULT hr, const http::Response& response) noexcept override {
        return FAILED(hr) ? hr : response.hr;
    }

private:
    xbl::CallInFlight m_in_flight;
    std::shared_ptr<const runtime::User> m_user;
    uint32_t m_timeout = 0;
    service::CallSettings m_settings; // the context's settings at XblHttpCallPerformAsync
};

// Completes a call that was performed before with an error through its block.
class PerformedBefore final : public async::Operation {
public:
    HRESULT do_work(XAsyncBlock*) override { return E_HC_PERFORM_ALREADY_CALLED; }
};

HRESULT find_call(XblHttpCallHandle handle, std::shared_ptr<TitleCall>& call) noexcept {
    if (base::in_forked_child()) {
        return E_XBL_NOT_INITIALIZED;
    }
    call = base::HandleTable::instance().get<TitleCall>(base::HandleKind::XblHttpCall, handle);
    return call ? S_OK : E_HANDLE;
}

// Calls `change` with the call's http::RequestData, unless the call was performed.
template <class Change> HRESULT change_call(const char* function, XblHttpCallHandle handle, Change change) noexcept {
    if (base::any_null(function, "call", handle)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<TitleCall> found;
    const HRESULT hr = find_call(handle, found);
    return FAILED(hr) ? hr : base::guard(function, [&] { return found->call->change(change); });
}

// Calls `read` with the http::Call after the usual checks. `names` are the names of the pointers, the handle first.
template <class Read, class... Pointers>
HRESULT read_call(const char* function, const char* names, Read read, XblHttpCallHandle handle,
                  const Pointers&... pointers) noexcept {
    if (base::any_null(function, names, handle, pointers...)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<TitleCall> found;
    const HRESULT hr = find_call(handle, found);
    return FAILED(hr) ? hr : read(*found->call);
}

// The headers of every call to a service. A title may replace them.
void set_default_headers(http::RequestData& request, const xbl::GlobalState& state) {
    request.set_header("x-xbl-contract-version", "1");
    request.set_header("Content-Type", "application/json; charset=utf-8");
    request.set_header("Accept-Language", state.accept_language()->c_str());
    request.set_header("User-Agent", "xblshim/" XBLSHIM_VERSION);
}

} // namespace

STDAPI XblHttpCallCreate(_In_ XblContextHandle xblContext, _In_z_ const char* method, _In_z_ const char* url,
                         _Out_ XblHttpCallHandle* call) noexcept {
    const base::FunctionScope scope(__func__);
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "xblContext, method, url, call", xblContext, method, url, call)) {
        return E_INVALIDARG;
    }
    *call = nullptr;
    if (!base::check_text(__func__, "method", method) || !base::check_text(__func__, "url", url)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<xbl::Context> context;
    const HRESULT hr = xbl::find_context(xblContext, context);
    if (FAILED(hr)) {
        return hr;
    }
    return base::guard(__func__, [&] {
        auto made = std::make_shared<http::Call>();
        made->change([&](http::RequestData& request) {
            request.method = method;
            request.url = url;
            request.retry_allowed = true;
            set_default_headers(request, *state);
        });
        const uint64_t token = base::HandleTable::instance().insert(
            base::HandleKind::XblHttpCall, std::make_shared<TitleCall>(std::move(made), std::move(context)),
            "XblHttpCallCreate");
        *call = base::HandleTable::to_handle<XblHttpCallHandle>(token);
        return S_OK;
    });
}

STDAPI XblHttpCallPerformAsync(_In_ XblHttpCallHandle call, _In_ XblHttpCallResponseBodyType,
                               _Inout_ XAsyncBlock* asyncBlock) noexcept {
    constexpr const char* function = "XblHttpCallPerformAsync";
    if (base::any_null(function, "call, asyncBlock", call, asyncBlock)) {
        return E_INVALIDARG;
    }
    auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    std::shared_ptr<TitleCall> found;
    const HRESULT hr = find_call(call, found);
    if (FAILED(hr)) {
        return hr;
    }
    return base::guard(function, [&] {
        auto performer = std::make_unique<ServicePerformer>(std::move(state), *found);
        const HRESULT begun = http::perform(found->call, nullptr, std::move(performer), asyncBlock, function);
        return begun != E_HC_PERFORM_ALREADY_CALLED
                   ? begun
                   : async::Operation::begin(asyncBlock, nullptr, function, std::make_unique<PerformedBefore>());
    });
}

STDAPI XblHttpCallDuplicateHandle(_In_ XblHttpCallHandle call, _Out_ XblHttpCallHandle* duplicateHandle) noexcept {
    return base::duplicate_handle(__func__, "call, duplicateHandle", base::HandleKind::XblHttpCall, call,
                                  duplicateHandle, E_XBL_NOT_INITIALIZED);
}

STDAPI_(void) XblHttpCallCloseHandle(_In_ XblHttpCallHandle call) noexcept {
    base::close_handle(base::HandleKind::XblHttpCall, call);
}

STDAPI XblHttpCallSetTracing(_In_ XblHttpCallHandle call, _In_ bool) noexcept {
    return read_call(__func__, "call", [](const http::Call&) { return S_OK; }, call);
}

STDAPI XblHttpCallGetRequestUrl(_In_ XblHttpCallHandle call, _Out_ const char** url) noexcept {
    return read_call(
        __func__, "call, url",
        [url](const http::Call& it) {
            *url = it.read([](const http::RequestData& request) { return request.url.c_str(); });
            return S_OK;
        },
        call, url);
}

STDAPI XblHttpCallRequestSetRequestBodyBytes(_In_ XblHttpCallHandle call,
                                             _In_reads_bytes_(requestBodySize) const uint8_t* requestBodyBytes,
                                             _In_ uint32_t requestBodySize) noexcept {
    if (base::any_null(__func__, "call, requestBodyBytes", call, requestBodyBytes)) {
        return E_INVALIDARG;
    }
    if (requestBodySize == 0) {
        return base::refuse(__func__, "requestBodySize", "is 0");
    }
    return change_call(__func__, call, [&](http::RequestData& request) {
        request.body.assign(reinterpret_cast<const char*>(requestBodyBytes), requestBodySize);
    });
}

STDAPI XblHttpCallRequestSetRequestBodyString(_In_ XblHttpCallHandle call,
                                              _In_z_ const char* requestBodyString) noexcept {
    if (base::any_null(__func__, "call, requestBodyString", call, requestBodyString) ||
        !base::check_text(__func__, "requestBodyString", requestBodyString)) {
        return E_INVALIDARG;
    }
    if (*requestBodyString == '\0') {
        return base::refuse(__func__, "requestBodyString", "is empty");
    }
    return change_call(__func__, call, [&](http::RequestData& request) { request.body = requestBodyString; });
}

STDAPI XblHttpCallRequestSetHeader(_In_ XblHttpCallHandle call, _In_z_ const char* headerName,
                                   _In_z_ const char* headerValue, _In_ bool) noexcept {
    if (base::any_null(__func__, "call, headerName, headerValue", call, headerName, headerValue) ||
        !base::check_text(__func__, "headerName", headerName) ||
        !base::check_text(__func__, "headerValue", headerValue)) {
        return E_INVALIDARG;
    }
    return change_call(__func__, call,
                       [&](http::RequestData& request) { request.set_header(headerName, headerValue); });
}

STDAPI XblHttpCallRequestSetRetryAllowed(_In_ XblHttpCallHandle call, _In_ bool retryAllowed) noexcept {
    return change_call(__func__, call, [&](http::RequestData& request) { request.retry_allowed = retryAllowed; });
}

STDAPI XblHttpCallRequestSetRetryCacheId(_In_ XblHttpCallHandle call, _In_ uint32_t retryAfterCacheId) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    if (retryAfterCacheId <= http::last_service_cache_id) {
        return base::refuse(__func__, "retryAfterCacheId", "is not above 1000");
    }
    return change_call(__func__, call, [&](http::RequestData& request) { request.retry_cache_id = retryAfterCacheId; });
}

STDAPI XblHttpCallRequestSetLongHttpCall(_In_ XblHttpCallHandle call, _In_ bool longHttpCall) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<TitleCall> found;
    const HRESULT hr = find_call(call, found);
    if (SUCCEEDED(hr)) {
        found->is_long = longHttpCall;
    }
    return hr;
}

STDAPI XblHttpCallGetResponseString(_In_ XblHttpCallHandle call, _Out_ const char** responseString) noexcept {
    return read_call(
        __func__, "call, responseString",
        [responseString](const http::Call& it) {
            *responseString = it.response().body.data();
            return S_OK;
        },
        call, responseString);
}

STDAPI XblHttpCallGetResponseBodyBytesSize(_In_ XblHttpCallHandle call, _Out_ size_t* bufferSize) noexcept {
    return read_call(
        __func__, "call, bufferSize",
        [bufferSize](const http::Call& it) {
            *bufferSize = it.response().body.size();
            return S_OK;
        },
        call, bufferSize);
}

STDAPI XblHttpCallGetResponseBodyBytes(_In_ XblHttpCallHandle call, _In_ size_t bufferSize,
                                       _Out_writes_bytes_to_(bufferSize, *bufferUsed) uint8_t* buffer,
                                       _Out_opt_ size_t* bufferUsed) noexcept {
    return read_call(
        __func__, "call, buffer",
        [=](const http::Call& it) {
            const std::string_view body = it.response().body;
            if (bufferSize < body.size()) {
                return E_NOT_SUFFICIENT_BUFFER;
            }
            std::memcpy(buffer, body.data(), body.size());
            if (bufferUsed != nullptr) {
                *bufferUsed = body.size();
            }
            return S_OK;
        },
        call, buffer);
}

STDAPI XblHttpCallGetStatusCode(_In_ XblHttpCallHandle call, _Out_ uint32_t* statusCode) noexcept {
    return read_call(
        __func__, "call, statusCode",
        [statusCode](const http::Call& it) {
            *statusCode = it.response().status;
            return S_OK;
        },
        call, statusCode);
}

STDAPI XblHttpCallGetNetworkErrorCode(_In_ XblHttpCallHandle call, _Out_ HRESULT* networkErrorCode,
                                      _Out_ uint32_t* platformNetworkErrorCode) noexcept {
    return read_call(
        __func__, "call, networkErrorCode, platformNetworkErrorCode",
        [=](const http::Call& it) {
            *networkErrorCode = it.network_hr();
            *platformNetworkErrorCode = it.response().platform_error;
            return S_OK;
        },
        call, networkErrorCode, platformNetworkErrorCode);
}

STDAPI XblHttpCallGetPlatformNetworkErrorMessage(_In_ XblHttpCallHandle call,
                                                 _Out_ const char** platformNetworkErrorMessage) noexcept {
    return read_call(
        __func__, "call, platformNetworkErrorMessage",
        [platformNetworkErrorMessage](const http::Call& it) {
            *platformNetworkErrorMessage = it.response().network_message;
            return S_OK;
        },
        call, platformNetworkErrorMessage);
}

STDAPI XblHttpCallGetHeader(_In_ XblHttpCallHandle call, _In_z_ const char* headerName,
                            _Out_ const char** headerValue) noexcept {
    if (headerName != nullptr && !base::check_text(__func__, "headerName", headerName)) {
        return E_INVALIDARG;
    }
    return read_call(
        __func__, "call, headerName, headerValue",
        [=](const http::Call& it) {
            *headerValue = it.response().find_header(headerName);
            return S_OK;
        },
        call, headerName, headerValue);
}

STDAPI XblHttpCallGetNumHeaders(_In_ XblHttpCallHandle call, _Out_ uint32_t* numHeaders) noexcept {
    return read_call(
        __func__, "call, numHeaders",
        [numHeaders](const http::Call& it) {
            *numHeaders = static_cast<uint32_t>(it.response().headers.size());
            return S_OK;
        },
        call, numHeaders);
}

STDAPI XblHttpCallGetHeaderAtIndex(_In_ XblHttpCallHandle call, _In_ uint32_t headerIndex,
                                   _Out_ const char** headerName, _Out_ const char** headerValue) noexcept {
    return read_call(
        __func__, "call, headerName, headerValue",
        [=](const http::Call& it) -> HRESULT {
            const auto& headers = it.response().headers;
            *headerName = *headerValue = nullptr;
            if (headerIndex >= headers.size()) {
                return base::refuse("XblHttpCallGetHeaderAtIndex", "headerIndex", "is past the last header");
            }
            std::tie(*headerName, *headerValue) = headers[headerIndex];
            return S_OK;
        },
        call, headerName, headerValue);
}
