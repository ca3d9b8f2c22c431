// XGameStreaming.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGameStreaming.h>
#include <XGameErr.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XGameStreamingGetAssociatedFrame(IGameInputReading* gamepadReading, D3D12XBOX_FRAME_PIPELINE_TOKEN* framePipelineToken) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetAssociatedFrame";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "gamepadReading, framePipelineToken", gamepadReading, framePipelineToken)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_NOT_STREAMING_CONTROLLER", {});
        *framePipelineToken = {};
        return E_GAMESTREAMING_NOT_STREAMING_CONTROLLER;
    });
}

STDAPI_(uint32_t) XGameStreamingGetClientCount() XBLSHIM_NOEXCEPT
{
    return 0;
}

STDAPI XGameStreamingGetClientIPAddress(XGameStreamingClientId, size_t, char* ipAddress) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetClientIPAddress";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "ipAddress", ipAddress)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingGetClients(uint32_t, XGameStreamingClientId*, uint32_t* clientsUsed) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetClients";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "clientsUsed", clientsUsed)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *clientsUsed = {};
        return S_OK;
    });
}

STDAPI_(XGameStreamingConnectionState) XGameStreamingGetConnectionState(XGameStreamingClientId) XBLSHIM_NOEXCEPT
{
    return XGameStreamingConnectionState::Disconnected;
}

STDAPI XGameStreamingGetGamepadPhysicality(IGameInputReading* gamepadReading, XGameStreamingGamepadPhysicality* gamepadPhysicality) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetGamepadPhysicality";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "gamepadReading, gamepadPhysicality", gamepadReading, gamepadPhysicality)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_NOT_STREAMING_CONTROLLER", {});
        *gamepadPhysicality = {};
        return E_GAMESTREAMING_NOT_STREAMING_CONTROLLER;
    });
}

STDAPI XGameStreamingGetLastFrameDisplayed(XGameStreamingClientId, D3D12XBOX_FRAME_PIPELINE_TOKEN* framePipelineToken) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetLastFrameDisplayed";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "framePipelineToken", framePipelineToken)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        *framePipelineToken = {};
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingGetServerLocationName(size_t, char* serverLocationName) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetServerLocationName";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "serverLocationName", serverLocationName)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_NO_DATACENTER", {});
        return E_GAMESTREAMING_NO_DATACENTER;
    });
}

STDAPI_(size_t) XGameStreamingGetServerLocationNameSize() XBLSHIM_NOEXCEPT
{
    return 0;
}

STDAPI XGameStreamingGetSessionId(XGameStreamingClientId, size_t, char* sessionId, size_t* sessionIdUsed) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetSessionId";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "sessionId", sessionId)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        if (sessionIdUsed != nullptr) {
            *sessionIdUsed = {};
        }
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingGetStreamAddedLatency(XGameStreamingClientId, uint32_t* averageInputLatencyUs, uint32_t* averageOutputLatencyUs, uint32_t* standardDeviationUs) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetStreamAddedLatency";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "averageInputLatencyUs, averageOutputLatencyUs, standardDeviationUs", averageInputLatencyUs, averageOutputLatencyUs, standardDeviationUs)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        *averageInputLatencyUs = {};
        *averageOutputLatencyUs = {};
        *standardDeviationUs = {};
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingGetStreamPhysicalDimensions(XGameStreamingClientId, uint32_t* horizontalMm, uint32_t* verticalMm) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetStreamPhysicalDimensions";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "horizontalMm, verticalMm", horizontalMm, verticalMm)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        *horizontalMm = {};
        *verticalMm = {};
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingGetTouchBundleVersion(XGameStreamingClientId, XVersion* version, size_t, char*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetTouchBundleVersion";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        if (version != nullptr) {
            *version = {};
        }
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI_(size_t) XGameStreamingGetTouchBundleVersionNameSize(XGameStreamingClientId) XBLSHIM_NOEXCEPT
{
    return 0;
}

STDAPI_(void) XGameStreamingHideTouchControls() XBLSHIM_NOEXCEPT
{
}

STDAPI_(void) XGameStreamingHideTouchControlsOnClient(XGameStreamingClientId) XBLSHIM_NOEXCEPT
{
}

STDAPI XGameStreamingInitialize() XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingInitialize";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI_(bool) XGameStreamingIsStreaming() XBLSHIM_NOEXCEPT
{
    return false;
}

STDAPI XGameStreamingIsTouchInputEnabled(XGameStreamingClientId, bool* touchInputEnabled) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingIsTouchInputEnabled";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "touchInputEnabled", touchInputEnabled)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        *touchInputEnabled = {};
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingRegisterClientPropertiesChanged(XGameStreamingClientId, XTaskQueueHandle queue, void*, XGameStreamingClientPropertiesChangedCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingRegisterClientPropertiesChanged";
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

STDAPI XGameStreamingRegisterConnectionStateChanged(XTaskQueueHandle queue, void*, XGameStreamingConnectionStateChangedCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingRegisterConnectionStateChanged";
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

STDAPI_(void) XGameStreamingShowTouchControlLayout(const char*) XBLSHIM_NOEXCEPT
{
}

STDAPI_(void) XGameStreamingShowTouchControlLayoutOnClient(XGameStreamingClientId, const char*) XBLSHIM_NOEXCEPT
{
}

STDAPI XGameStreamingShowTouchControlsWithStateUpdate(const char* layout, size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingShowTouchControlsWithStateUpdate";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (!base::check_text(function, "layout", layout)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"layout", layout}});
        return S_OK;
    });
}

STDAPI XGameStreamingShowTouchControlsWithStateUpdateOnClient(XGameStreamingClientId, const char* layout, size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingShowTouchControlsWithStateUpdateOnClient";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (!base::check_text(function, "layout", layout)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {{"layout", layout}});
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI_(void) XGameStreamingUninitialize() XBLSHIM_NOEXCEPT
{
}

STDAPI_(bool) XGameStreamingUnregisterClientPropertiesChanged(XGameStreamingClientId, XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XGameStreamingRegisterClientPropertiesChanged", token.token);
}

STDAPI_(bool) XGameStreamingUnregisterConnectionStateChanged(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XGameStreamingRegisterConnectionStateChanged", token.token);
}

STDAPI XGameStreamingUpdateTouchControlsState(size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingUpdateTouchControlsState";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XGameStreamingUpdateTouchControlsStateOnClient(XGameStreamingClientId, size_t, const XGameStreamingTouchControlsStateOperation*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingUpdateTouchControlsStateOnClient";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}

STDAPI XGameStreamingGetDisplayDetails(XGameStreamingClientId, uint32_t, float, float, XGameStreamingDisplayDetails* displayDetails) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameStreamingGetDisplayDetails";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "displayDetails", displayDetails)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMESTREAMING_CLIENT_NOT_CONNECTED", {});
        *displayDetails = {};
        return E_GAMESTREAMING_CLIENT_NOT_CONNECTED;
    });
}
