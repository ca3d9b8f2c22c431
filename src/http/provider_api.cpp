// httpClient/httpProvider.h: reading the request of a call; of an observed call the request that was sent.
#include <limits>
#include <tuple>

#include "base/mistakes.h"
#include "base/utf8.h"
#include "http/call.h"
#include "httpClient/httpProvider.h"

using namespace xblshim;
using http::RequestData;

namespace {

// Calls `read` with the call after the usual checks. `names` are the names of the pointers, the handle first.
template <class Read, class... Pointers>
HRESULT read_call(const char* function, const char* names, Read read, HCCallHandle handle,
                  const Pointers&... pointers) noexcept {
    if (base::any_null(function, names, handle, pointers...)) {
        return E_INVALIDARG;
    }
    const auto call = http::find_call(handle);
    if (!call) {
        return E_HANDLE;
    }
    return read(*call);
}

// The same for one value: that of a call, or without a call the default of new calls.
template <class Value>
HRESULT read_or_default(const char* function, const char* names, HCCallHandle handle, http::Default which,
                        Value RequestData::* member, Value* out) noexcept {
    if (base::any_null(function, names, out)) {
        return E_INVALIDARG;
    }
    if (handle == nullptr) {
        *out = static_cast<Value>(http::default_of(which));
        return S_OK;
    }
    const auto call = http::find_call(handle);
    if (!call) {
        return E_HANDLE;
    }
    *out = call->read([member](const RequestData& request) { return request.*member; });
    return S_OK;
}

} // namespace

STDAPI HCHttpCallGetContext(_In_ HCCallHandle call, _In_ void** context) noexcept {
    return read_call(
        __func__, "call, context",
        [context](const http::Call& it) {
            *context = it.context();
            return S_OK;
        },
        call, context);
}

STDAPI HCHttpCallSetContext(_In_ HCCallHandle call, _In_opt_ void* context) noexcept {
    return read_call(
        __func__, "call",
        [context](http::Call& it) {
            it.set_context(context);
            return S_OK;
        },
        call);
}

STDAPI HCHttpCallRequestGetUrl(_In_ HCCallHandle call, _Outptr_result_z_ const char** method,
                               _Outptr_result_z_ const char** url) noexcept {
    return read_call(
        __func__, "call, method, url",
        [method, url](const http::Call& it) {
            return it.read([method, url](const RequestData& request) {
                std::tie(*method, *url) = std::pair(request.method.c_str(), request.url.c_str());
                return S_OK;
            });
        },
        call, method, url);
}

STDAPI HCHttpCallRequestGetRequestBodyBytes(_In_ HCCallHandle call,
                                            _Outptr_result_bytebuffer_maybenull_(*requestBodySize)
                                                const uint8_t** requestBodyBytes,
                                            _Out_ uint32_t* requestBodySize) noexcept {
    return read_call(
        __func__, "call, requestBodyBytes, requestBodySize",
        [requestBodyBytes, requestBodySize](const http::Call& it) {
            return it.read([requestBodyBytes, requestBodySize](const RequestData& request) {
                const std::string& body = request.body;
                *requestBodyBytes = body.empty() ? nullptr : reinterpret_cast<const uint8_t*>(body.data());
                *requestBodySize = static_cast<uint32_t>(body.size());
                return body.size() <= std::numeric_limits<uint32_t>::max() ? S_OK : E_FAIL;
            });
        },
        call, requestBodyBytes, requestBodySize);
}

STDAPI HCHttpCallRequestGetRequestBodyString(_In_ HCCallHandle call, _Outptr_ const char** requestBody) noexcept {
    return read_call(
        __func__, "call, requestBody",
        [requestBody](const http::Call& it) {
            *requestBody = it.read([](const RequestData& request) { return request.body.c_str(); });
            return S_OK;
        },
        call, requestBody);
}

STDAPI HCHttpCallRequestGetRequestBodyReadFunction(_In_ HCCallHandle call,
                                                   _Out_ HCHttpCallRequestBodyReadFunction* readFunction,
                                                   _Out_ size_t* bodySize, _Out_ void** context) noexcept {
    return read_call(
        __func__, "call, readFunction, bodySize, context",
        [=](const http::Call& it) {
            const auto reader = it.read([](const RequestData& request) { return request.reader; });
            *readFunction = reader.function;
            *bodySize = reader.size;
            *context = reader.context;
            return S_OK;
        },
        call, readFunction, bodySize, context);
}

STDAPI HCHttpCallRequestGetDynamicBytesWritten(_In_ HCCallHandle call, _Out_ size_t* dynamicBodySize,
                                               _Out_ size_t* dynamicBodyBytesWritten) noexcept {
    return read_call(
        __func__, "call, dynamicBodySize, dynamicBodyBytesWritten",
        [=](const http::Call& it) {
            const auto bytes = it.dynamic_bytes();
            *dynamicBodySize = static_cast<size_t>(bytes.size);
            *dynamicBodyBytesWritten = static_cast<size_t>(bytes.written);
            return S_OK;
        },
        call, dynamicBodySize, dynamicBodyBytesWritten);
}

STDAPI HCHttpCallRequestGetProgressReportFunction(_In_ HCCallHandle call, _In_ bool isUploadFunction,
                                                  _Out_ HCHttpCallProgressReportFunction* progressReportFunction,
                                                  _Out_ size_t* minimumProgressReportInterval,
                                                  _Out_ void** context) noexcept {
    return read_call(
        __func__, "call, progressReportFunction, minimumProgressReportInterval, context",
        [=](const http::Call& it) {
            const auto report = it.read([isUploadFunction](const RequestData& request) {
                return isUploadFunction ? request.upload : request.download;
            });
            *progressReportFunction = report.function;
            *minimumProgressReportInterval = report.least_seconds;
            *context = report.context;
            return S_OK;
        },
        call, progressReportFunction, minimumProgressReportInterval, context);
}

STDAPI HCHttpCallRequestGetHeader(_In_ HCCallHandle call, _In_z_ const char* headerName,
                                  _Out_ const char** headerValue) noexcept {
    if (headerName != nullptr && !base::check_text(__func__, "headerName", headerName)) {
        return E_INVALIDARG;
    }
    return read_call(
        __func__, "call, headerName, headerValue",
        [headerName, headerValue](const http::Call& it) {
            return it.read([headerName, headerValue](const RequestData& request) {
                const std::string* const value = request.find_header(headerName);
                *headerValue = value != nullptr ? value->c_str() : nullptr;
                return S_OK;
            });
        },
        call, headerName, headerValue);
}

STDAPI HCHttpCallRequestGetNumHeaders(_In_ HCCallHandle call, _Out_ uint32_t* numHeaders) noexcept {
    return read_call(
        __func__, "call, numHeaders",
        [numHeaders](const http::Call& it) {
            *numHeaders =
                it.read([](const RequestData& request) { return static_cast<uint32_t>(request.headers.size()); });
            return S_OK;
        },
        call, numHeaders);
}

STDAPI HCHttpCallRequestGetHeaderAtIndex(_In_ HCCallHandle call, _In_ uint32_t headerIndex,
                                         _Out_ const char** headerName, _Out_ const char** headerValue) noexcept {
    return read_call(
        __func__, "call, headerName, headerValue",
        [=](const http::Call& it) {
            const bool there = it.read([=](const RequestData& request) {
                const bool in = headerIndex < request.headers.size();
                *headerName = in ? request.headers[headerIndex].first.c_str() : nullptr;
                *headerValue = in ? request.headers[headerIndex].second.c_str() : nullptr;
                return in;
            });
            return there ? S_OK
                         : base::refuse("HCHttpCallRequestGetHeaderAtIndex", "headerIndex", "is past the last header");
        },
        call, headerName, headerValue);
}

STDAPI HCHttpCallRequestGetRetryAllowed(_In_opt_ HCCallHandle call, _Out_ bool* retryAllowed) noexcept {
    return read_or_default(__func__, "retryAllowed", call, http::Default::RetryAllowed, &RequestData::retry_allowed,
                           retryAllowed);
}

STDAPI HCHttpCallRequestGetRetryCacheId(_In_ HCCallHandle call, _Out_ uint32_t* retryAfterCacheId) noexcept {
    return read_call(
        __func__, "call, retryAfterCacheId",
        [retryAfterCacheId](const http::Call& it) {
            *retryAfterCacheId = it.read([](const RequestData& request) { return request.retry_cache_id; });
            return S_OK;
        },
        call, retryAfterCacheId);
}

STDAPI HCHttpCallRequestGetTimeout(_In_opt_ HCCallHandle call, _Out_ uint32_t* timeoutInSeconds) noexcept {
    return read_or_default(__func__, "timeoutInSeconds", call, http::Default::Timeout, &RequestData::timeout_seconds,
                           timeoutInSeconds);
}

STDAPI HCHttpCallRequestGetRetryDelay(_In_opt_ HCCallHandle call, _Out_ uint32_t* retryDelayInSeconds) noexcept {
    return read_or_default(__func__, "retryDelayInSeconds", call, http::Default::RetryDelay,
                           &RequestData::retry_delay_seconds, retryDelayInSeconds);
}

STDAPI HCHttpCallRequestGetTimeoutWindow(_In_opt_ HCCallHandle call, _Out_ uint32_t* timeoutWindowInSeconds) noexcept {
    return read_or_default(__func__, "timeoutWindowInSeconds", call, http::Default::TimeoutWindow,
                           &RequestData::timeout_window_seconds, timeoutWindowInSeconds);
}

STDAPI HCHttpCallRequestGetMaxReceiveBufferSize(_In_ HCCallHandle call, _Out_ size_t* bufferSizeInBytes) noexcept {
    return read_call(
        __func__, "call, bufferSizeInBytes",
        [bufferSizeInBytes](const http::Call& it) {
            *bufferSizeInBytes = it.read([](const RequestData& request) { return request.receive_size; });
            return S_OK;
        },
        call, bufferSizeInBytes);
}

STDAPI HCHttpCallResponseGetResponseBodyWriteFunction(_In_ HCCallHandle call,
                                                      _Out_ HCHttpCallResponseBodyWriteFunction* writeFunction,
                                                      _Out_ void** context) noexcept {
    return read_call(
        __func__, "call, writeFunction, context",
        [writeFunction, context](const http::Call& it) {
            const auto writer = it.read([](const RequestData& request) { return request.writer; });
            *writeFunction = writer.function;
            *context = writer.context;
            return S_OK;
        },
        call, writeFunction, context);
}
