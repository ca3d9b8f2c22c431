// httpClient/httpClient.h: the request of a call.
#include "base/guard.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "http/call.h"

using namespace xblshim;
using http::RequestData;

namespace {

// Calls `change` with the call's RequestData, unless the call was performed.
template <class Change> HRESULT change_call(const char* function, HCCallHandle handle, Change change) noexcept {
    if (base::any_null(function, "call", handle)) {
        return E_INVALIDARG;
    }
    const auto call = http::find_call(handle);
    if (!call) {
        return E_HANDLE;
    }
    return base::guard(function, [&] { return call->change(change); });
}

// The same, or without a call for the defaults of new calls.
template <class Value>
HRESULT change_or_default(const char* function, HCCallHandle handle, http::Default which, Value RequestData::* member,
                          Value value) noexcept {
    if (handle == nullptr) {
        http::default_of(which) = static_cast<uint32_t>(value);
        return S_OK;
    }
    return change_call(function, handle, [&](RequestData& request) { request.*member = value; });
}

HRESULT set_body(const char* function, HCCallHandle handle, const char* bytes, size_t size) noexcept {
    return change_call(function, handle, [&](RequestData& request) {
        request.body.assign(bytes, size);
        request.reader = {};
    });
}

} // namespace

STDAPI HCHttpCallSetTracing(_In_ HCCallHandle call, _In_ bool) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    return http::find_call(call) ? S_OK : E_HANDLE;
}

STDAPI HCHttpCallRequestSetUrl(_In_ HCCallHandle call, _In_z_ const char* method, _In_z_ const char* url) noexcept {
    if (base::any_null(__func__, "call, method, url", call, method, url) ||
        !base::check_text(__func__, "method", method) || !base::check_text(__func__, "url", url)) {
        return E_INVALIDARG;
    }
    return change_call(__func__, call, [&](RequestData& request) {
        std::string new_url = url;
        request.method = method;
        request.url = std::move(new_url);
    });
}

STDAPI HCHttpCallRequestSetDynamicSize(_In_ HCCallHandle call, _In_ uint64_t dynamicBodySize) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    const auto found = http::find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    found->set_dynamic_size(dynamicBodySize);
    return S_OK;
}

STDAPI HCHttpCallRequestAddDynamicBytesWritten(_In_ HCCallHandle call, _In_ uint64_t bytesWritten) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    const auto found = http::find_call(call);
    if (!found) {
        return E_HANDLE;
    }
    found->add_dynamic_bytes(bytesWritten);
    return S_OK;
}

STDAPI HCHttpCallRequestSetRequestBodyBytes(_In_ HCCallHandle call,
                                            _In_reads_bytes_(requestBodySize) const uint8_t* requestBodyBytes,
                                            _In_ uint32_t requestBodySize) noexcept {
    if (base::any_null(__func__, "call, requestBodyBytes", call, requestBodyBytes)) {
        return E_INVALIDARG;
    }
    if (requestBodySize == 0) {
        return base::refuse(__func__, "requestBodySize", "is 0");
    }
    return set_body(__func__, call, reinterpret_cast<const char*>(requestBodyBytes), requestBodySize);
}

STDAPI HCHttpCallRequestSetRequestBodyString(_In_ HCCallHandle call, _In_z_ const char* requestBodyString) noexcept {
    if (base::any_null(__func__, "call, requestBodyString", call, requestBodyString) ||
        !base::check_text(__func__, "requestBodyString", requestBodyString)) {
        return E_INVALIDARG;
    }
    return set_body(__func__, call, requestBodyString, std::char_traits<char>::length(requestBodyString));
}

STDAPI HCHttpCallRequestEnableGzipCompression(_In_ HCCallHandle call, _In_ HCCompressionLevel level) noexcept {
    const auto number = static_cast<uint32_t>(level);
    if (number > static_cast<uint32_t>(HCCompressionLevel::High)) {
        return base::refuse(__func__, "level", "is none of the enum's values");
    }
    return change_call(__func__, call, [number](RequestData& request) { request.gzip_level = number; });
}

STDAPI HCHttpCallResponseSetGzipCompressed(_In_ HCCallHandle call, _In_ bool) noexcept {
    return change_call(__func__, call, [](RequestData&) {}); // responses are always decompressed
}

STDAPI HCHttpCallRequestSetRequestBodyReadFunction(_In_ HCCallHandle call,
                                                   _In_ HCHttpCallRequestBodyReadFunction readFunction,
                                                   _In_ size_t bodySize, _In_opt_ void* context) noexcept {
    if (base::any_null(__func__, "call, readFunction", call, readFunction)) {
        return E_INVALIDARG;
    }
    return change_call(__func__, call, [&](RequestData& request) {
        request.body.clear();
        request.reader = {readFunction, bodySize, context};
    });
}

STDAPI HCHttpCallRequestSetProgressReportFunction(_In_ HCCallHandle call,
                                                  _In_ HCHttpCallProgressReportFunction progressReportFunction,
                                                  _In_ bool isUploadFunction, _In_ size_t minimumProgressReportInterval,
                                                  _In_opt_ void* context) noexcept {
    if (base::any_null(__func__, "call, progressReportFunction", call, progressReportFunction)) {
        return E_INVALIDARG;
    }
    return change_call(__func__, call, [&](RequestData& request) {
        (isUploadFunction ? request.upload : request.download) = {progressReportFunction, minimumProgressReportInterval,
                                                                  context};
    });
}

STDAPI HCHttpCallRequestSetHeader(_In_ HCCallHandle call, _In_z_ const char* headerName, _In_z_ const char* headerValue,
                                  _In_ bool) noexcept {
    if (base::any_null(__func__, "call, headerName, headerValue", call, headerName, headerValue) ||
        !base::check_text(__func__, "headerName", headerName) ||
        !base::check_text(__func__, "headerValue", headerValue)) {
        return E_INVALIDARG;
    }
    return change_call(__func__, call, [&](RequestData& request) { request.set_header(headerName, headerValue); });
}

STDAPI HCHttpCallRequestSetRetryAllowed(_In_opt_ HCCallHandle call, _In_ bool retryAllowed) noexcept {
    return change_or_default(__func__, call, http::Default::RetryAllowed, &RequestData::retry_allowed, retryAllowed);
}

STDAPI HCHttpCallRequestSetRetryCacheId(_In_opt_ HCCallHandle call, _In_ uint32_t retryAfterCacheId) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    if (retryAfterCacheId <= http::last_service_cache_id) {
        return base::refuse(__func__, "retryAfterCacheId", "is not above 1000");
    }
    return change_call(__func__, call, [&](RequestData& request) { request.retry_cache_id = retryAfterCacheId; });
}

STDAPI HCHttpCallRequestSetTimeout(_In_opt_ HCCallHandle call, _In_ uint32_t timeoutInSeconds) noexcept {
    return change_or_default(__func__, call, http::Default::Timeout, &RequestData::timeout_seconds, timeoutInSeconds);
}

STDAPI HCHttpCallRequestSetRetryDelay(_In_opt_ HCCallHandle call, _In_ uint32_t retryDelayInSeconds) noexcept {
    return change_or_default(__func__, call, http::Default::RetryDelay, &RequestData::retry_delay_seconds,
                             retryDelayInSeconds);
}

STDAPI HCHttpCallRequestSetTimeoutWindow(_In_opt_ HCCallHandle call, _In_ uint32_t timeoutWindowInSeconds) noexcept {
    return change_or_default(__func__, call, http::Default::TimeoutWindow, &RequestData::timeout_window_seconds,
                             timeoutWindowInSeconds);
}

STDAPI HCHttpCallRequestSetMaxReceiveBufferSize(_In_ HCCallHandle call, _In_ size_t bufferSizeInBytes) noexcept {
    if (base::any_null(__func__, "call", call)) {
        return E_INVALIDARG;
    }
    if (bufferSizeInBytes == 0) {
        return base::refuse(__func__, "bufferSizeInBytes", "is 0");
    }
    return change_call(__func__, call, [&](RequestData& request) { request.receive_size = bufferSizeInBytes; });
}

STDAPI HCHttpCallRequestSetSSLValidation(_In_ HCCallHandle call, _In_ bool) noexcept {
    return change_call(__func__, call, [](RequestData&) {}); // certificates are always checked
}

STDAPI HCHttpDisableAssertsForSSLValidationInDevSandboxes(_In_ HCConfigSetting) noexcept { return S_OK; }

STDAPI HCHttpCallResponseSetResponseBodyWriteFunction(_In_ HCCallHandle call,
                                                      _In_ HCHttpCallResponseBodyWriteFunction writeFunction,
                                                      _In_opt_ void* context) noexcept {
    if (base::any_null(__func__, "call, writeFunction", call, writeFunction)) {
        return E_INVALIDARG;
    }
    return change_call(__func__, call, [&](RequestData& request) { request.writer = {writeFunction, context}; });
}
