// xsapi-c/string_verify_c.h
#include "xsapi-c/string_verify_c.h"

#include <utility>

#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/buffer_result.h"
#include "xbl/counted_array.h"
#include "xbl/service_operation.h"
#include "xbl/title_texts.h"

using namespace xblshim;

namespace {

// The payload is the results of the checks.
class VerifiedTexts final
    : public xbl::CountedArray<xblshim_verified_texts, XblVerifyStringResult, &xblshim_verified_texts::texts,
                               &xblshim_verified_texts::texts_count> {
    void finish(XblVerifyStringResult& result, void* /*buffer*/) noexcept override {
        if (result.resultCode == XblVerifyStringResultCode::Success) {
            result.firstOffendingSubstring = nullptr;
        }
    }
};

} // namespace

STDAPI XblStringVerifyStringAsync(_In_ XblContextHandle xboxLiveContext, _In_ const char* stringToVerify,
                                  _In_ XAsyncBlock* asyncBlock) noexcept {
    constexpr const char* function = "XblStringVerifyStringAsync";
    if (base::any_null(function, "xboxLiveContext, stringToVerify, asyncBlock", xboxLiveContext, stringToVerify,
                       asyncBlock)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        if (!base::check_text(function, "stringToVerify", stringToVerify)) {
            return E_INVALIDARG;
        }
        service::VerifyTexts request;
        request.texts.push_back({stringToVerify});
        return xbl::begin_service_call(function, std::move(caller), std::move(request),
                                       std::make_unique<VerifiedTexts>(), asyncBlock);
    });
}

STDAPI XblStringVerifyStringResultSize(_In_ XAsyncBlock* asyncBlock, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, asyncBlock, resultSizeInBytes);
}

STDAPI XblStringVerifyStringResult(_In_ XAsyncBlock* asyncBlock, _In_ size_t bufferSize,
                                   _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                   _Outptr_ XblVerifyStringResult** ptrToBuffer,
                                   _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_one(__func__, "asyncBlock, ptrToBuffer", asyncBlock, bufferSize, buffer, ptrToBuffer, bufferUsed);
}

STDAPI XblStringVerifyStringsAsync(_In_ XblContextHandle xboxLiveContext, _In_ const char** stringsToVerify,
                                   _In_ const uint64_t stringsCount, _In_ XAsyncBlock* asyncBlock) noexcept {
    constexpr const char* function = "XblStringVerifyStringsAsync";
    if (base::any_null(function, "xboxLiveContext, stringsToVerify, asyncBlock", xboxLiveContext, stringsToVerify,
                       asyncBlock)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        service::VerifyTexts request;
        if (!xbl::copy_texts(function, "stringsToVerify", stringsToVerify, static_cast<size_t>(stringsCount),
                             request.texts)) {
            return E_INVALIDARG;
        }
        HRESULT verdict = S_OK;
        if (stringsCount == 0) {
            verdict = base::refuse(function, "stringsCount", "is 0");
        }
        return xbl::begin_service_call(function, std::move(caller), std::move(request),
                                       std::make_unique<VerifiedTexts>(), asyncBlock, verdict);
    });
}

STDAPI XblStringVerifyStringsResultSize(_In_ XAsyncBlock* asyncBlock, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, asyncBlock, resultSizeInBytes);
}

STDAPI XblStringVerifyStringsResult(_In_ XAsyncBlock* asyncBlock, _In_ size_t bufferSize,
                                    _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                    _Outptr_ XblVerifyStringResult** ptrToBufferStrings, _Out_ size_t* stringsCount,
                                    _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_several(__func__, "asyncBlock, ptrToBufferStrings, stringsCount", asyncBlock, bufferSize, buffer,
                             ptrToBufferStrings, stringsCount, bufferUsed);
}
