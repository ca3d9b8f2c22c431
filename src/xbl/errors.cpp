// xsapi-c/errors_c.h
#include "xsapi-c/errors_c.h"

namespace {

constexpr uint32_t facility_http = 0x19;
constexpr uint32_t facility_internet = 0x0C;

constexpr bool is_between(uint32_t value, uint32_t first, uint32_t last) { return value >= first && value <= last; }

constexpr bool is_auth(uint32_t value) {
    if (is_between(value, 0x87DD0003u, 0x87DD0022u) || is_between(value, 0x8015DC00u, 0x8015DC1Cu)) {
        return true; // the AM_E_* and XO_E_* families of sign-in errors
    }
    switch (value) {
    case 0x8086000Cu: // ONL_E_ACTION_REQUIRED
    case 0x89235204u: // E_XBL_AUTH_UNKNOWN_ERROR
    case 0x89235205u: // E_XBL_AUTH_RUNTIME_ERROR
    case 0x89235206u: // E_XBL_AUTH_NO_TOKEN
    case 0x80070525u: // HRESULT_FROM_WIN32(ERROR_NO_SUCH_USER)
    case 0x800704C7u: // HRESULT_FROM_WIN32(ERROR_CANCELLED)
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
    const auto value = static_cast<uint32_t>(hr);
    switch (value) {
    case 0x80190130u:
        return XblErrorCondition::Http304NotModified;
    case 0x80190194u:
        return XblErrorCondition::Http404NotFound;
    case 0x8019019Cu:
        return XblErrorCondition::Http412PreconditionFailed;
    case 0x801901ADu:
        return XblErrorCondition::Http429TooManyRequests;
    case 0x80190198u: // 408
    case 0x801901F7u: // 503
    case 0x801901F8u: // 504
        return XblErrorCondition::HttpServiceTimeout;
    case 0x8000000Bu: // E_BOUNDS
        return XblErrorCondition::GenericOutOfRange;
    default:
        break;
    }
    const uint32_t facility = (value >> 16) & 0x1FFF;
    if (facility == facility_http) {
        return XblErrorCondition::HttpGeneric;
    }
    if (facility == facility_internet) {
        return XblErrorCondition::Network;
    }
    return is_auth(value) ? XblErrorCondition::Auth : XblErrorCondition::GenericError;
}
