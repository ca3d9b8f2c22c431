// XUser.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XUser.h>
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI_(bool) XUserIsStoreUser(XUserHandle) XBLSHIM_NOEXCEPT
{
    return false;
}

STDAPI XUserGetDefaultAudioEndpointUtf16(XUserLocalId, XUserDefaultAudioEndpointKind, size_t, wchar_t* endpointIdUtf16, size_t* endpointIdUtf16Used) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XUserGetDefaultAudioEndpointUtf16";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "endpointIdUtf16", endpointIdUtf16)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "HRESULT_FROM_WIN32(ERROR_NOT_FOUND)", {});
        if (endpointIdUtf16Used != nullptr) {
            *endpointIdUtf16Used = {};
        }
        return HRESULT_FROM_WIN32(ERROR_NOT_FOUND);
    });
}

STDAPI XUserRegisterForDefaultAudioEndpointUtf16Changed(XTaskQueueHandle queue, void*, XUserDefaultAudioEndpointUtf16ChangedCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XUserRegisterForDefaultAudioEndpointUtf16Changed";
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

STDAPI_(bool) XUserUnregisterForDefaultAudioEndpointUtf16Changed(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XUserRegisterForDefaultAudioEndpointUtf16Changed", token.token);
}

STDAPI XUserPlatformRemoteConnectSetEventHandlers(XTaskQueueHandle, XUserPlatformRemoteConnectEventHandlers* handlers) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XUserPlatformRemoteConnectSetEventHandlers";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "handlers", handlers)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XUserPlatformRemoteConnectCancelPrompt(XUserPlatformOperation) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XUserPlatformRemoteConnectCancelPrompt";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XUserPlatformSpopPromptSetEventHandlers(XTaskQueueHandle, XUserPlatformSpopPromptEventHandler* handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XUserPlatformSpopPromptSetEventHandlers";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "handler", handler)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XUserPlatformSpopPromptComplete(XUserPlatformOperation, XUserPlatformSpopOperationResult) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XUserPlatformSpopPromptComplete";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}
