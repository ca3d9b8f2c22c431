// XUserGetTokenAndSignature: the Authorization value for requests that a title sends itself.
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/user.h"
#include "runtime/wide_text.h"
#include "service/service.h"

using namespace xblshim;

namespace {

constexpr uint32_t known_token_options = static_cast<uint32_t>(XUserGetTokenAndSignatureOptions::ForceRefresh) |
                                         static_cast<uint32_t>(XUserGetTokenAndSignatureOptions::AllUsers);

// The differences between the functions with narrow and with wide texts.
struct Narrow {
    using Char = char;
    using Header = XUserGetTokenAndSignatureHttpHeader;
    using Data = XUserGetTokenAndSignatureData;
    static constexpr const char* name = "XUserGetTokenAndSignatureAsync";
    static constexpr char identity = 0;
    static std::string to_utf8(const char* text) { return text; }
    static std::string from_utf8(const char* text) { return text; }
    static void set(Data& data, const char* token, size_t token_size, const char* signature, size_t signature_size) {
        data = {token_size, signature_size, token, signature};
    }
};
struct Wide {
    using Char = wchar_t;
    using Header = XUserGetTokenAndSignatureUtf16HttpHeader;
    using Data = XUserGetTokenAndSignatureUtf16Data;
    static constexpr const char* name = "XUserGetTokenAndSignatureUtf16Async";
    static constexpr char identity = 0;
    static std::string to_utf8(const wchar_t* text) { return runtime::to_utf8(text); }
    static std::wstring from_utf8(const char* text) { return runtime::to_wide(text); }
    static void set(Data& data, const wchar_t* token, size_t token_size, const wchar_t* signature,
                    size_t signature_size) {
        data = {token_size, signature_size, token, signature};
    }
};

template <class Text> class TokenOperation;

template <class Text> class TokenCall final : public service::ServiceCall {
public:
    explicit TokenCall(service::GetToken request) : ServiceCall(std::move(request), {}) {}

    // `async` belongs to the library. It and the operation are valid until the block completes.
    void complete_for(TokenOperation<Text>& operation, XAsyncBlock* async) noexcept {
        m_operation = &operation;
        m_async = async;
    }
    void complete(HRESULT hr) noexcept override;

private:
    TokenOperation<Text>* m_operation = nullptr;
    XAsyncBlock* m_async = nullptr;
};

template <class Text> class TokenOperation final : public async::Operation {
public:
    using Data = typename Text::Data;
    using Char = typename Text::Char;

    explicit TokenOperation(std::unique_ptr<TokenCall<Text>> call) noexcept : m_call(std::move(call)) {}

    HRESULT do_work(XAsyncBlock* async) override {
        m_call->complete_for(*this, async);
        service::submit(std::move(m_call));
        return E_PENDING;
    }

    size_t take(const xblshim_token& brought) {
        m_token = Text::from_utf8(brought.token != nullptr ? brought.token : "");
        m_signature = Text::from_utf8(brought.signature != nullptr ? brought.signature : "");
        return sizeof(Data) + (m_token.size() + 1 + signature_size()) * sizeof(Char);
    }

    // The struct, followed by the texts that it points to. The buffer may not be aligned.
    HRESULT get_result(void* buffer) override {
        char* const token = static_cast<char*>(buffer) + sizeof(Data);
        char* const signature = token + (m_token.size() + 1) * sizeof(Char);
        std::memcpy(token, m_token.c_str(), (m_token.size() + 1) * sizeof(Char));
        if (signature_size() != 0) {
            std::memcpy(signature, m_signature.c_str(), signature_size() * sizeof(Char));
        }
        Data data;
        Text::set(data, reinterpret_cast<const Char*>(token), m_token.size() + 1,
                  signature_size() != 0 ? reinterpret_cast<const Char*>(signature) : nullptr, signature_size());
        std::memcpy(buffer, &data, sizeof data);
        return S_OK;
    }

private:
    size_t signature_size() const noexcept { return m_signature.empty() ? 0 : m_signature.size() + 1; }

    std::unique_ptr<TokenCall<Text>> m_call;
    std::basic_string<Char> m_token, m_signature;
};

template <class Text> void TokenCall<Text>::complete(HRESULT hr) noexcept {
    size_t size = 0;
    if (SUCCEEDED(hr)) {
        const auto* const brought = result.template as<xblshim_token>();
        hr = brought == nullptr ? E_UNEXPECTED : base::guard(Text::name, [&] {
            size = m_operation->take(*brought);
            return S_OK;
        });
    }
    XAsyncComplete(m_async, hr == E_PENDING ? E_UNEXPECTED : hr, SUCCEEDED(hr) ? size : 0);
}

template <class Text>
HRESULT begin(XUserHandle user, XUserGetTokenAndSignatureOptions options, const typename Text::Char* method,
              const typename Text::Char* url, size_t header_count, const typename Text::Header* headers,
              size_t body_size, const void* body, XAsyncBlock* async) {
    std::shared_ptr<runtime::User> found;
    const HRESULT hr = runtime::require_user(user, found);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(Text::name, "async, method, url", async, method, url) ||
        (header_count != 0 && base::any_null(Text::name, "headers", headers)) ||
        (body_size != 0 && base::any_null(Text::name, "bodyBuffer", body))) {
        return E_INVALIDARG;
    }
    if ((static_cast<uint32_t>(options) & ~known_token_options) != 0) {
        return base::refuse(Text::name, "options", "has flags that the enum does not have");
    }
    if (!base::check_text(Text::name, "method", method) || !base::check_text(Text::name, "url", url)) {
        return E_INVALIDARG;
    }
    service::GetToken request;
    for (size_t i = 0; i < header_count; ++i) {
        if (base::any_null(Text::name, "a header's name, a header's value", headers[i].name, headers[i].value) ||
            !base::check_text(Text::name, "a header's name", headers[i].name) ||
            !base::check_text(Text::name, "a header's value", headers[i].value)) {
            return E_INVALIDARG;
        }
        request.headers.push_back({Text::to_utf8(headers[i].name), Text::to_utf8(headers[i].value)});
    }
    if (found->state == XUserState::SignedOut) {
        return E_GAMEUSER_SIGNED_OUT;
    }
    request.xuid = found->xuid;
    request.force_refresh =
        (static_cast<uint32_t>(options) & static_cast<uint32_t>(XUserGetTokenAndSignatureOptions::ForceRefresh)) != 0;
    request.method = Text::to_utf8(method);
    request.url = Text::to_utf8(url);
    const auto* const bytes = static_cast<const uint8_t*>(body);
    request.body.assign(bytes, bytes + body_size);
    return async::Operation::begin(
        async, &Text::identity, Text::name,
        std::make_unique<TokenOperation<Text>>(std::make_unique<TokenCall<Text>>(std::move(request))));
}

HRESULT result_size(XAsyncBlock* async, size_t* size) noexcept {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    return base::any_null(base::FunctionScope::name(), "async, bufferSize", async, size)
               ? E_INVALIDARG
               : XAsyncGetResultSize(async, size);
}

template <class Text>
HRESULT take_result(XAsyncBlock* async, size_t size, void* buffer, typename Text::Data** data, size_t* used) noexcept {
    HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), "async, buffer, ptrToBuffer", async, buffer, data)) {
        return E_INVALIDARG;
    }
    *data = nullptr;
    hr = XAsyncGetResult(async, &Text::identity, size, buffer, used);
    if (SUCCEEDED(hr)) {
        *data = static_cast<typename Text::Data*>(buffer);
    }
    return hr;
}

} // namespace

STDAPI XUserGetTokenAndSignatureAsync(_In_ XUserHandle user, _In_ XUserGetTokenAndSignatureOptions options,
                                      _In_z_ const char* method, _In_z_ const char* url, _In_ size_t headerCount,
                                      _In_reads_opt_(headerCount) const XUserGetTokenAndSignatureHttpHeader* headers,
                                      _In_ size_t bodySize, _In_reads_bytes_opt_(bodySize) const void* bodyBuffer,
                                      _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserGetTokenAndSignatureAsync", [&]() -> HRESULT {
        return begin<Narrow>(user, options, method, url, headerCount, headers, bodySize, bodyBuffer, async);
    });
}

STDAPI XUserGetTokenAndSignatureResultSize(_Inout_ XAsyncBlock* async, _Out_ size_t* bufferSize) noexcept {
    return runtime::api_call("XUserGetTokenAndSignatureResultSize",
                             [&]() -> HRESULT { return result_size(async, bufferSize); });
}

STDAPI XUserGetTokenAndSignatureResult(_Inout_ XAsyncBlock* async, _In_ size_t bufferSize,
                                       _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                       _Outptr_ XUserGetTokenAndSignatureData** ptrToBuffer,
                                       _Out_opt_ size_t* bufferUsed) noexcept {
    return runtime::api_call("XUserGetTokenAndSignatureResult", [&]() -> HRESULT {
        return take_result<Narrow>(async, bufferSize, buffer, ptrToBuffer, bufferUsed);
    });
}

STDAPI XUserGetTokenAndSignatureUtf16Async(_In_ XUserHandle user, _In_ XUserGetTokenAndSignatureOptions options,
                                           _In_z_ const wchar_t* method, _In_z_ const wchar_t* url,
                                           _In_ size_t headerCount,
                                           _In_reads_opt_(headerCount)
                                               const XUserGetTokenAndSignatureUtf16HttpHeader* headers,
                                           _In_ size_t bodySize, _In_reads_bytes_opt_(bodySize) const void* bodyBuffer,
                                           _Inout_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserGetTokenAndSignatureUtf16Async", [&]() -> HRESULT {
        return begin<Wide>(user, options, method, url, headerCount, headers, bodySize, bodyBuffer, async);
    });
}

STDAPI XUserGetTokenAndSignatureUtf16ResultSize(_Inout_ XAsyncBlock* async, _Out_ size_t* bufferSize) noexcept {
    return runtime::api_call("XUserGetTokenAndSignatureUtf16ResultSize",
                             [&]() -> HRESULT { return result_size(async, bufferSize); });
}

STDAPI XUserGetTokenAndSignatureUtf16Result(_Inout_ XAsyncBlock* async, _In_ size_t bufferSize,
                                            _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                            _Outptr_ XUserGetTokenAndSignatureUtf16Data** ptrToBuffer,
                                            _Out_opt_ size_t* bufferUsed) noexcept {
    return runtime::api_call("XUserGetTokenAndSignatureUtf16Result", [&]() -> HRESULT {
        return take_result<Wide>(async, bufferSize, buffer, ptrToBuffer, bufferUsed);
    });
}
