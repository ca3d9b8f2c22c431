// XNetworking.h: the requirements for a server's certificate. There are none: no certificate is pinned.
#include <cstring>

#include "XGameErr.h"
#include "XNetworking.h"
#include "async/operation.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"

using namespace xblshim;

namespace {

constexpr uint32_t tls_1_2_and_1_3 = 0x0800 | 0x2000; // WinHTTP's flags

// Mark the blocks of each call, so that a result function refuses the block of the other call.
constexpr char security_identity = 0;
constexpr char utf16_identity = 0;

class NoThumbprints final : public async::Operation {
public:
    HRESULT do_work(XAsyncBlock* async) override {
        XAsyncComplete(async, S_OK, sizeof(XNetworkingSecurityInformation));
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        XNetworkingSecurityInformation information{};
        information.enabledHttpSecurityProtocolFlags = tls_1_2_and_1_3;
        std::memcpy(buffer, &information, sizeof information);
        return S_OK;
    }
};

template <class Text>
HRESULT begin(const char* function, const void* mark, const Text* url, XAsyncBlock* async) noexcept {
    return runtime::api_call(function, [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "url, asyncBlock", url, async) || !base::check_text(function, "url", url)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, mark, function, std::make_unique<NoThumbprints>());
    });
}

HRESULT size_of(const char* function, XAsyncBlock* async, size_t* size) noexcept {
    return runtime::api_call(function, [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        return base::any_null(function, "asyncBlock, securityInformationBufferByteCount", async, size)
                   ? E_INVALIDARG
                   : XAsyncGetResultSize(async, size);
    });
}

HRESULT take(const char* function, const void* mark, XAsyncBlock* async, size_t size, size_t* used, uint8_t* buffer,
             XNetworkingSecurityInformation** information) noexcept {
    return runtime::api_call(function, [&]() -> HRESULT {
        HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "asyncBlock, securityInformationBuffer, securityInformation", async, buffer,
                           information)) {
            return E_INVALIDARG;
        }
        *information = nullptr;
        hr = XAsyncGetResult(async, mark, size, buffer, used);
        if (SUCCEEDED(hr)) {
            *information = reinterpret_cast<XNetworkingSecurityInformation*>(buffer);
        }
        return hr;
    });
}

} // namespace

STDAPI XNetworkingQuerySecurityInformationForUrlAsync(_In_z_ const char* url,
                                                      _Inout_ XAsyncBlock* asyncBlock) noexcept {
    return begin("XNetworkingQuerySecurityInformationForUrlAsync", &security_identity, url, asyncBlock);
}

STDAPI
XNetworkingQuerySecurityInformationForUrlAsyncResultSize(_Inout_ XAsyncBlock* asyncBlock,
                                                         _Out_ size_t* securityInformationBufferByteCount) noexcept {
    return size_of("XNetworkingQuerySecurityInformationForUrlAsyncResultSize", asyncBlock,
                   securityInformationBufferByteCount);
}

STDAPI XNetworkingQuerySecurityInformationForUrlAsyncResult(
    _Inout_ XAsyncBlock* asyncBlock, _In_ size_t securityInformationBufferByteCount,
    _Out_opt_ size_t* securityInformationBufferByteCountUsed,
    _Out_writes_bytes_to_(securityInformationBufferByteCount, *securityInformationBufferByteCountUsed)
        uint8_t* securityInformationBuffer,
    _Outptr_ XNetworkingSecurityInformation** securityInformation) noexcept {
    return take("XNetworkingQuerySecurityInformationForUrlAsyncResult", &security_identity, asyncBlock,
                securityInformationBufferByteCount, securityInformationBufferByteCountUsed, securityInformationBuffer,
                securityInformation);
}

STDAPI XNetworkingQuerySecurityInformationForUrlUtf16Async(_In_z_ const wchar_t* url,
                                                           _Inout_ XAsyncBlock* asyncBlock) noexcept {
    return begin("XNetworkingQuerySecurityInformationForUrlUtf16Async", &utf16_identity, url, asyncBlock);
}

STDAPI XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize(
    _Inout_ XAsyncBlock* asyncBlock, _Out_ size_t* securityInformationBufferByteCount) noexcept {
    return size_of("XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize", asyncBlock,
                   securityInformationBufferByteCount);
}

STDAPI XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult(
    _Inout_ XAsyncBlock* asyncBlock, _In_ size_t securityInformationBufferByteCount,
    _Out_opt_ size_t* securityInformationBufferByteCountUsed,
    _Out_writes_bytes_to_(securityInformationBufferByteCount, *securityInformationBufferByteCountUsed)
        uint8_t* securityInformationBuffer,
    _Outptr_ XNetworkingSecurityInformation** securityInformation) noexcept {
    return take("XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult", &utf16_identity, asyncBlock,
                securityInformationBufferByteCount, securityInformationBufferByteCountUsed, securityInformationBuffer,
                securityInformation);
}
