// XNetworking.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XNetworking.h>
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

namespace {

// Mark the blocks of each call, so that another one's result is refused.
constexpr char XNetworkingQueryPreferredLocalUdpMultiplayerPort_identity = 0;

} // namespace

STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPort(uint16_t* preferredLocalUdpMultiplayerPort) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XNetworkingQueryPreferredLocalUdpMultiplayerPort";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "preferredLocalUdpMultiplayerPort", preferredLocalUdpMultiplayerPort)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *preferredLocalUdpMultiplayerPort = 3074;
        return S_OK;
    });
}

STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync(XAsyncBlock* asyncBlock) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "asyncBlock", asyncBlock)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XNetworkingQueryPreferredLocalUdpMultiplayerPort_identity, asyncBlock, S_OK, nullptr);
    });
}

STDAPI XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult(XAsyncBlock* asyncBlock, uint16_t* preferredLocalUdpMultiplayerPort) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XNetworkingQueryPreferredLocalUdpMultiplayerPortAsyncResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "asyncBlock, preferredLocalUdpMultiplayerPort", asyncBlock, preferredLocalUdpMultiplayerPort)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XNetworkingQueryPreferredLocalUdpMultiplayerPort_identity, asyncBlock); FAILED(hr)) {
            return hr;
        }
        *preferredLocalUdpMultiplayerPort = 3074;
        return S_OK;
    });
}

STDAPI XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged(XTaskQueueHandle queue, void*, XNetworkingPreferredLocalUdpMultiplayerPortChangedCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged";
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

STDAPI_(bool) XNetworkingUnregisterPreferredLocalUdpMultiplayerPortChanged(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XNetworkingRegisterPreferredLocalUdpMultiplayerPortChanged", token.token);
}
