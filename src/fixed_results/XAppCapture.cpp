// XAppCapture.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XAppCapture.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"
#include "runtime/user.h"

using namespace xblshim;

STDAPI XAppBroadcastGetStatus(XUserHandle requestingUser, XAppBroadcastStatus* appBroadcastStatus) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppBroadcastGetStatus";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "appBroadcastStatus", appBroadcastStatus)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *appBroadcastStatus = XAppBroadcastStatus{false, false, false, false, false, false, false, false, true};
        return S_OK;
    });
}

STDAPI_(bool) XAppBroadcastIsAppBroadcasting() XBLSHIM_NOEXCEPT
{
    return false;
}

STDAPI XAppBroadcastRegisterIsAppBroadcastingChanged(XTaskQueueHandle queue, void*, XAppBroadcastMonitorCallback* appBroadcastMonitorCallback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppBroadcastRegisterIsAppBroadcastingChanged";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "appBroadcastMonitorCallback, token", appBroadcastMonitorCallback, token)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, queue, *token);
    });
}

STDAPI XAppBroadcastShowUI(XUserHandle requestingUser) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppBroadcastShowUI";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI_(bool) XAppBroadcastUnregisterIsAppBroadcastingChanged(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XAppBroadcastRegisterIsAppBroadcastingChanged", token.token);
}

STDAPI XAppCaptureDisableRecord() XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureDisableRecord";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XAppCaptureEnableRecord() XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureEnableRecord";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataAddDoubleEvent(const char* name, double, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataAddDoubleEvent";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name", name)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataAddInt32Event(const char* name, int32_t, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataAddInt32Event";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name", name)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataAddStringEvent(const char* name, const char* value, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataAddStringEvent";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name, value", name, value)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name) || !base::check_text(function, "value", value)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}, {"value", value}});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataRemainingStorageBytesAvailable(uint64_t* value) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataRemainingStorageBytesAvailable";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "value", value)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *value = 1048576;
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataStartDoubleState(const char* name, double, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataStartDoubleState";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name", name)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataStartInt32State(const char* name, int32_t, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataStartInt32State";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name", name)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataStartStringState(const char* name, const char* value, XAppCaptureMetadataPriority) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataStartStringState";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name, value", name, value)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name) || !base::check_text(function, "value", value)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}, {"value", value}});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataStopAllStates() XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataStopAllStates";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XAppCaptureMetadataStopState(const char* name) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureMetadataStopState";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "name", name)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "name", name)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"name", name}});
        return S_OK;
    });
}

STDAPI XAppCaptureRegisterMetadataPurged(XTaskQueueHandle queue, void*, XAppCaptureMetadataPurgedCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureRegisterMetadataPurged";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "callback, token", callback, token)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, queue, *token);
    });
}

STDAPI_(bool) XAppCaptureUnRegisterMetadataPurged(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XAppCaptureRegisterMetadataPurged", token.token);
}

STDAPI XAppCaptureGetVideoCaptureSettings(XAppCaptureVideoCaptureSettings* userCaptureSettings) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XAppCaptureGetVideoCaptureSettings";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "userCaptureSettings", userCaptureSettings)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *userCaptureSettings = {};
        return S_OK;
    });
}
