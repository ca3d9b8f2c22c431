// httpClient/httpClient.h: looking at a finished call.
#include "http/call.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string>
#include <tuple>

#include "base/handle_table.h"
#include "base/hresult_text.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/utf8.h"
#include "httpClient/httpClient.h"

namespace xblshim::http {
namespace {

// Puts texts behind each other.
class Texts {
public:
    explicit Texts(void* memory) noexcept : m_end(static_cast<char*>(memory)) {}
    const char* add(std::string_view text) noexcept {
        char* const begin = m_end;
        std::copy(text.begin(), text.end(), begin); // an empty one may be at no address
        begin[text.size()] = '\0';
        m_end += text.size() + 1;
        return begin;
    }

private:
    char* m_end;
};

bool same_name(const char* a, const char* b) noexcept {
    const std::string_view first(a), second(b);
    return first.size() == second.size() &&
           std::equal(first.begin(), first.end(), second.begin(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

} // namespace

FinishedCall::FinishedCall(const service::Attempt& attempt)
    : id(attempt.call), number(attempt.number), status(attempt.status), network_hr(attempt.network_hr) {
    std::string_view message;
    if (FAILED(network_hr)) {
        const auto* const known = base::find_hresult_text(network_hr);
        message = known != nullptr ? known->meaning : "no answer came";
    }
    size_t size = attempt.url.size() + 1 + message.size() + 1 + attempt.response_body.size() + 1;
    for (const auto& [name, value] : attempt.response_headers) {
        size += name.size() + 1 + value.size() + 1;
    }
    m_memory = base::TitleMemory(base::MemoryUser::Http, size);
    Texts texts(m_memory.get());
    url = texts.add(attempt.url);
    network_message = texts.add(message);
    response_body = {texts.add(attempt.response_body), attempt.response_body.size()};
    response_headers.reserve(attempt.response_headers.size());
    for (const auto& [name, value] : attempt.response_headers) {
        const char* const name_text = texts.add(name);
        response_headers.emplace_back(name_text, texts.add(value));
    }
}

HCCallHandle open_call_handle(std::shared_ptr<FinishedCall> call, const char* created_by) {
    return base::HandleTable::to_handle<HCCallHandle>(
        base::HandleTable::instance().insert(base::HandleKind::HttpCall, std::move(call), created_by));
}

void close_call_handle(HCCallHandle handle) noexcept {
    bool last = false;
    base::HandleTable::instance().release(base::HandleKind::HttpCall, base::HandleTable::to_token(handle), last);
}

} // namespace xblshim::http

using namespace xblshim;

namespace {

std::shared_ptr<http::FinishedCall> find_call(HCCallHandle handle) noexcept {
    if (handle == nullptr || base::in_forked_child()) {
        return nullptr;
    }
    return base::HandleTable::instance().get<http::FinishedCall>(base::HandleKind::HttpCall, handle);
}

// Reads one fact of a call into what `out` points to, after the usual checks.
template <class Value, class Read>
HRESULT read_call(const char* function, HCCallHandle handle, Value* out, Read read) noexcept {
    if (base::any_null(function, "call, the place for the result", handle, out)) {
        return E_INVALIDARG;
    }
    const auto call = find_call(handle);
    if (!call) {
        return E_HANDLE;
    }
    *out = read(*call);
    return S_OK;
}

} // namespace

// The same value with one more reference: each must be closed.
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
    if (!find_call(call)) {
        return E_HANDLE;
    }
    http::close_call_handle(call);
    return S_OK;
}

STDAPI_(uint64_t) HCHttpCallGetId(_In_ HCCallHandle call) noexcept {
    const auto found = find_call(call);
    return found ? found->id : 0;
}

STDAPI HCHttpCallGetRequestUrl(_In_ HCCallHandle call, _Outptr_result_z_ const char** url) noexcept {
    return read_call(__func__, call, url, [](const http::FinishedCall& it) { return it.url; });
}

STDAPI HCHttpCallGetPerformCount(_In_ HCCallHandle call, _Out_ uint32_t* performCount) noexcept {
    return read_call(__func__, call, performCount, [](const http::FinishedCall& it) { return it.number; });
}

STDAPI HCHttpCallResponseGetResponseString(_In_ HCCallHandle call, _Out_ const char** responseString) noexcept {
    return read_call(__func__, call, responseString,
                     [](const http::FinishedCall& it) { return it.response_body.data(); });
}

STDAPI HCHttpCallResponseGetResponseBodyBytesSize(_In_ HCCallHandle call, _Out_ size_t* bufferSize) noexcept {
    return read_call(__func__, call, bufferSize, [](const http::FinishedCall& it) { return it.response_body.size(); });
}

STDAPI HCHttpCallResponseGetResponseBodyBytes(_In_ HCCallHandle call, _In_ size_t bufferSize,
                                              _Out_writes_bytes_to_opt_(bufferSize, *bufferUsed) uint8_t* buffer,
                                              _Out_opt_ size_t* bufferUsed) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    const auto found = find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    const size_t size = found->response_body.size();
    if (size != 0 && base::any_null(__func__, "buffer", buffer)) {
        return E_INVALIDARG;
    }
    if (bufferSize < size) {
        return E_NOT_SUFFICIENT_BUFFER;
    }
    if (size != 0) {
        std::memcpy(buffer, found->response_body.data(), size);
    }
    if (bufferUsed != nullptr) {
        *bufferUsed = size;
    }
    return S_OK;
}

STDAPI HCHttpCallResponseGetStatusCode(_In_ HCCallHandle call, _Out_ uint32_t* statusCode) noexcept {
    return read_call(__func__, call, statusCode, [](const http::FinishedCall& it) { return it.status; });
}

STDAPI HCHttpCallResponseGetNetworkErrorCode(_In_ HCCallHandle call, _Out_ HRESULT* networkErrorCode,
                                             _Out_ uint32_t* platformNetworkErrorCode) noexcept {
    if (base::any_null(__func__, "platformNetworkErrorCode", platformNetworkErrorCode)) {
        return E_INVALIDARG;
    }
    const HRESULT hr =
        read_call(__func__, call, networkErrorCode, [](const http::FinishedCall& it) { return it.network_hr; });
    if (SUCCEEDED(hr)) {
        *platformNetworkErrorCode = 0;
    }
    return hr;
}

STDAPI HCHttpCallResponseGetPlatformNetworkErrorMessage(_In_ HCCallHandle call,
                                                        _Out_ const char** platformNetworkErrorMessage) noexcept {
    return read_call(__func__, call, platformNetworkErrorMessage,
                     [](const http::FinishedCall& it) { return it.network_message; });
}

STDAPI HCHttpCallResponseGetHeader(_In_ HCCallHandle call, _In_z_ const char* headerName,
                                   _Outptr_result_z_ const char** headerValue) noexcept {
    if (base::any_null(__func__, "headerName", headerName) || !base::check_text(__func__, "headerName", headerName)) {
        return E_INVALIDARG;
    }
    return read_call(__func__, call, headerValue, [headerName](const http::FinishedCall& it) -> const char* {
        for (const auto& [name, value] : it.response_headers) {
            if (http::same_name(name, headerName)) {
                return value;
            }
        }
        return nullptr;
    });
}

STDAPI HCHttpCallResponseGetNumHeaders(_In_ HCCallHandle call, _Out_ uint32_t* numHeaders) noexcept {
    return read_call(__func__, call, numHeaders,
                     [](const http::FinishedCall& it) { return static_cast<uint32_t>(it.response_headers.size()); });
}

STDAPI HCHttpCallResponseGetHeaderAtIndex(_In_ HCCallHandle call, _In_ uint32_t headerIndex,
                                          _Outptr_result_z_ const char** headerName,
                                          _Outptr_result_z_ const char** headerValue) noexcept {
    if (base::any_null(__func__, "call, headerName, headerValue", call, headerName, headerValue)) {
        return E_INVALIDARG;
    }
    const auto found = find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    if (headerIndex >= found->response_headers.size()) {
        return base::refuse(__func__, "headerIndex", "is behind the last header");
    }
    std::tie(*headerName, *headerValue) = found->response_headers[headerIndex];
    return S_OK;
}
