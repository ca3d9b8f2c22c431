// xsapi-c/errors_c.h
#include "xsapi-c/errors_c.h"

#include "base/rendered/hresult_names.h"

namespace {

constexpr bool is_between(HRESULT hr, HRESULT first, HRESULT last) { return hr >= first && hr <= last; }

constexpr bool is_auth(HRESULT hr) {
    if (is_between(hr, AM_E_XASD_UNEXPECTED, AM_E_XTITLE_TIMEOUT) ||
        is_between(hr, XO_E_DEVMODE_NOT_AUTHORIZED, XO_E_CONTENT_NOT_AUTHORIZED)) {
        return true; // the AM_E_* and XO_E_* families of sign-in errors
    }
    switch (hr) {
    case ONL_E_ACTION_REQUIRED:
    case E_XBL_AUTH_UNKNOWN_ERROR:
    case E_XBL_AUTH_RUNTIME_ERROR:
    case E_XBL_AUTH_NO_TOKEN:
    case xblshim::base::from_win32(ERROR_NO_SUCH_USER):
    case xblshim::base::from_win32(ERROR_CANCELLED):
        return true;
    default:
        return false;
    }
}

} // namespace

STDAPI_(XblErrorCondition) XblGetErrorCondition(_In_ HRESULT hr) noexcept {
    if (SUCCEEDED(hr)) {
        return XblErrorCondition::NoError;
    }
    switch (hr) {
    case HTTP_E_STATUS_NOT_MODIFIED:
        return XblErrorCondition::Http304NotModified;
    case HTTP_E_STATUS_NOT_FOUND:
        return XblErrorCondition::Http404NotFound;
    case HTTP_E_STATUS_PRECOND_FAILED:
        return XblErrorCondition::Http412PreconditionFailed;
    case HTTP_E_STATUS_429_TOO_MANY_REQUESTS:
        return XblErrorCondition::Http429TooManyRequests;
    case HTTP_E_STATUS_REQUEST_TIMEOUT:
    case HTTP_E_STATUS_SERVICE_UNAVAIL:
    case HTTP_E_STATUS_GATEWAY_TIMEOUT:
        return XblErrorCondition::HttpServiceTimeout;
    case E_BOUNDS:
        return XblErrorCondition::GenericOutOfRange;
    default:
        break;
    }
    const auto facility = HRESULT_FACILITY(static_cast<uint32_t>(hr));
    if (facility == FACILITY_HTTP) {
        return XblErrorCondition::HttpGeneric;
    }
    if (facility == FACILITY_INTERNET) {
        return XblErrorCondition::Network;
    }
    return is_auth(hr) ? XblErrorCondition::Auth : XblErrorCondition::GenericError;
}
