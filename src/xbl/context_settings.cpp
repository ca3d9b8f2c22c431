// xsapi-c/xbox_live_context_settings_c.h: all durations are in seconds
#include "xsapi-c/xbox_live_context_settings_c.h"

#include <algorithm>

#include "base/mistakes.h"
#include "xbl/context.h"

using namespace xblshim;
using xbl::ContextSettings;

namespace {

constexpr uint32_t least_retry_delay = 2;

template <class Value>
HRESULT get(const char* function, XblContextHandle handle, std::atomic<Value> ContextSettings::* setting,
            Value* value) noexcept {
    const base::FunctionScope scope(function);
    if (base::any_null(function, "the place for the result", value)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<xbl::Context> context;
    const HRESULT hr = xbl::find_context(handle, context);
    if (SUCCEEDED(hr)) {
        *value = context->settings.*setting;
    }
    return hr;
}

template <class Value>
HRESULT set(const char* function, XblContextHandle handle, std::atomic<Value> ContextSettings::* setting,
            Value value) noexcept {
    const base::FunctionScope scope(function);
    std::shared_ptr<xbl::Context> context;
    const HRESULT hr = xbl::find_context(handle, context);
    if (SUCCEEDED(hr)) {
        context->settings.*setting = value;
    }
    return hr;
}

} // namespace

STDAPI XblContextSettingsGetLongHttpTimeout(_In_ XblContextHandle context, _Out_ uint32_t* timeoutInSeconds) noexcept {
    return get(__func__, context, &ContextSettings::long_http_timeout, timeoutInSeconds);
}

STDAPI XblContextSettingsSetLongHttpTimeout(_In_ XblContextHandle context, _In_ uint32_t timeoutInSeconds) noexcept {
    return set(__func__, context, &ContextSettings::long_http_timeout, timeoutInSeconds);
}

STDAPI XblContextSettingsGetHttpRetryDelay(_In_ XblContextHandle context, _Out_ uint32_t* delayInSeconds) noexcept {
    return get(__func__, context, &ContextSettings::http_retry_delay, delayInSeconds);
}

STDAPI XblContextSettingsSetHttpRetryDelay(_In_ XblContextHandle context, _In_ uint32_t delayInSeconds) noexcept {
    return set(__func__, context, &ContextSettings::http_retry_delay, std::max(delayInSeconds, least_retry_delay));
}

STDAPI XblContextSettingsGetHttpTimeoutWindow(_In_ XblContextHandle context,
                                              _Out_ uint32_t* timeoutWindowInSeconds) noexcept {
    return get(__func__, context, &ContextSettings::http_timeout_window, timeoutWindowInSeconds);
}

STDAPI XblContextSettingsSetHttpTimeoutWindow(_In_ XblContextHandle context,
                                              _In_ uint32_t timeoutWindowInSeconds) noexcept {
    return set(__func__, context, &ContextSettings::http_timeout_window, timeoutWindowInSeconds);
}

STDAPI XblContextSettingsGetWebsocketTimeoutWindow(_In_ XblContextHandle context,
                                                   _Out_ uint32_t* timeoutWindowInSeconds) noexcept {
    return get(__func__, context, &ContextSettings::websocket_timeout_window, timeoutWindowInSeconds);
}

STDAPI XblContextSettingsSetWebsocketTimeoutWindow(_In_ XblContextHandle context,
                                                   _In_ uint32_t timeoutWindowInSeconds) noexcept {
    return set(__func__, context, &ContextSettings::websocket_timeout_window, timeoutWindowInSeconds);
}

STDAPI XblContextSettingsGetUseCrossPlatformQosServers(_In_ XblContextHandle context, _Out_ bool* value) noexcept {
    return get(__func__, context, &ContextSettings::use_cross_platform_qos_servers, value);
}

STDAPI XblContextSettingsSetUseCrossPlatformQosServers(_In_ XblContextHandle context, _In_ bool value) noexcept {
    return set(__func__, context, &ContextSettings::use_cross_platform_qos_servers, value);
}
