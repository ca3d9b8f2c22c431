// httpClient/httpClient.h: handles of calls, and their responses.
#include <cstring>
#include <tuple>

#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/utf8.h"
#include "http/call.h"
#include "http/perform.h"
#include "http/start.h"

using namespace xblshim;

namespace {

// Sets `out` to a value of a call, after the usual checks.
template <class Value, class Read>
HRESULT read_call(const char* function, HCCallHandle handle, Value* out, Read read) noexcept {
    if (base::any_null(function, "call, the place for the result", handle, out)) {
        return E_INVALIDARG;
    }
    const auto call = http::find_call(handle);
    if (!call) {
        return E_HANDLE;
    }
    *out = read(*call);
    return S_OK;
}

// For HCHttpCallPerformAsync: every response is a success, and other results are the call's network error.
class TitlePerformer final : public http::Performer {
public:
    explicit TitlePerformer(const http::Call& call) : m_call(call) {}

    HRESULT prepare(service::HttpCall& request, service::CallSettings& settings) override {
        const http::RequestData& from = m_call.performed_request();
        request.timeout_seconds = from.timeout_seconds;
        settings.retry_delay_seconds = from.retry_delay_seconds;
        settings.timeout_window_seconds = from.timeout_window_seconds;
        if (from.find_header("User-Agent") == nullptr) {
            request.headers.push_back({"User-Agent", "xblshim/" XBLSHIM_VERSION});
        }
        return http::hold_service();
    }
    HRESULT result(HRESULT hr, const http::Response&) noexcept override { return hr == E_ABORT ? hr : S_OK; }
    bool may_be_canceled() const noexcept override { return true; }

private:
    const http::Call& m_call; // the call that is performed
};

} // namespace

STDAPI HCHttpCallCreate(_Out_ HCCallHandle* call) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    *call = nullptr;
    if (!HCIsInitialized()) {
        return base::refuse(__func__, "call", "needs HCInitialize, XGameRuntimeInitialize or XblInitialize first",
                            E_HC_NOT_INITIALISED);
    }
    return base::guard(__func__, [&] {
        *call = http::open_call_handle(std::make_shared<http::Call>(), "HCHttpCallCreate");
        return S_OK;
    });
}

STDAPI HCHttpCallPerformAsync(_In_ HCCallHandle call, _Inout_ XAsyncBlock* asyncBlock) noexcept {
    if (base::any_null(__func__, "call, asyncBlock", call, asyncBlock)) {
        return E_INVALIDARG;
    }
    auto found = http::find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    if (!HCIsInitialized()) {
        return base::refuse(__func__, "call", "needs HCInitialize, XGameRuntimeInitialize or XblInitialize first",
                            E_HC_NOT_INITIALISED);
    }
    return base::guard("HCHttpCallPerformAsync", [&] {
        auto performer = std::make_unique<TitlePerformer>(*found);
        return http::perform(std::move(found), call, std::move(performer), asyncBlock, "HCHttpCallPerformAsync");
    });
}

STDAPI_(HCCallHandle) HCHttpCallDuplicateHandle(_In_ HCCallHandle call) noexcept {
    auto& table = base::HandleTable::instance();
    return call != nullptr && !base::in_forked_child() &&
                   table.add_reference(base::HandleKind::HttpCall, table.to_token(call))
               ? call
               : nullptr;
}

STDAPI HCHttpCallCloseHandle(_In_ HCCallHandle call) noexcept {
    if (call == nullptr) {
        return S_OK;
    }
    if (!http::find_call(call)) {
        return E_HANDLE;
    }
    http::close_call_handle(call);
    return S_OK;
}

STDAPI_(uint64_t) HCHttpCallGetId(_In_ HCCallHandle call) noexcept {
    const auto found = http::find_call(call);
    return found ? found->id : 0;
}

STDAPI HCHttpCallGetRequestUrl(_In_ HCCallHandle call, _Outptr_result_z_ const char** url) noexcept {
    return read_call(__func__, call, url, [](const http::Call& it) {
        return it.read([](const http::RequestData& request) { return request.url.c_str(); });
    });
}

STDAPI HCHttpCallGetPerformCount(_In_ HCCallHandle call, _Out_ uint32_t* performCount) noexcept {
    return read_call(__func__, call, performCount, [](const http::Call& it) { return it.perform_count(); });
}

STDAPI HCHttpCallResponseGetResponseString(_In_ HCCallHandle call, _Out_ const char** responseString) noexcept {
    return read_call(__func__, call, responseString, [](const http::Call& it) { return it.response().body.data(); });
}

STDAPI HCHttpCallResponseGetResponseBodyBytesSize(_In_ HCCallHandle call, _Out_ size_t* bufferSize) noexcept {
    return read_call(__func__, call, bufferSize, [](const http::Call& it) { return it.response().body.size(); });
}

STDAPI HCHttpCallResponseGetResponseBodyBytes(_In_ HCCallHandle call, _In_ size_t bufferSize,
                                              _Out_writes_bytes_to_opt_(bufferSize, *bufferUsed) uint8_t* buffer,
                                              _Out_opt_ size_t* bufferUsed) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    const auto found = http::find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    const std::string_view body = found->response().body;
    const size_t size = body.size();
    if (size != 0 && base::any_null(__func__, "buffer", buffer)) {
        return E_INVALIDARG;
    }
    if (bufferSize < size) {
        return E_NOT_SUFFICIENT_BUFFER;
    }
    if (size != 0) {
        std::memcpy(buffer, body.data(), size);
    }
    if (bufferUsed != nullptr) {
        *bufferUsed = size;
    }
    return S_OK;
}

STDAPI HCHttpCallResponseGetStatusCode(_In_ HCCallHandle call, _Out_ uint32_t* statusCode) noexcept {
    return read_call(__func__, call, statusCode, [](const http::Call& it) { return it.response().status; });
}

STDAPI HCHttpCallResponseGetNetworkErrorCode(_In_ HCCallHandle call, _Out_ HRESULT* networkErrorCode,
                                             _Out_ uint32_t* platformNetworkErrorCode) noexcept {
    if (base::any_null(__func__, "platformNetworkErrorCode", platformNetworkErrorCode)) {
        return E_INVALIDARG;
    }
    return read_call(__func__, call, networkErrorCode, [platformNetworkErrorCode](const http::Call& it) {
        *platformNetworkErrorCode = it.response().platform_error;
        return it.network_hr();
    });
}

STDAPI HCHttpCallResponseGetPlatformNetworkErrorMessage(_In_ HCCallHandle call,
                                                        _Out_ const char** platformNetworkErrorMessage) noexcept {
    return read_call(__func__, call, platformNetworkErrorMessage,
                     [](const http::Call& it) { return it.response().network_message; });
}

STDAPI HCHttpCallResponseGetHeader(_In_ HCCallHandle call, _In_z_ const char* headerName,
                                   _Outptr_result_z_ const char** headerValue) noexcept {
    if (base::any_null(__func__, "headerName", headerName) || !base::check_text(__func__, "headerName", headerName)) {
        return E_INVALIDARG;
    }
    return read_call(__func__, call, headerValue,
                     [headerName](const http::Call& it) { return it.response().find_header(headerName); });
}

STDAPI HCHttpCallResponseGetNumHeaders(_In_ HCCallHandle call, _Out_ uint32_t* numHeaders) noexcept {
    return read_call(__func__, call, numHeaders,
                     [](const http::Call& it) { return static_cast<uint32_t>(it.response().headers.size()); });
}

STDAPI HCHttpCallResponseGetHeaderAtIndex(_In_ HCCallHandle call, _In_ uint32_t headerIndex,
                                          _Outptr_result_z_ const char** headerName,
                                          _Outptr_result_z_ const char** headerValue) noexcept {
    if (base::any_null(__func__, "call, headerName, headerValue", call, headerName, headerValue)) {
        return E_INVALIDARG;
    }
    const auto found = http::find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    const auto& headers = found->response().headers;
    *headerName = *headerValue = nullptr;
    if (headerIndex >= headers.size()) {
        return base::refuse(__func__, "headerIndex", "is past the last header");
    }
    std::tie(*headerName, *headerValue) = headers[headerIndex];
    return S_OK;
}
