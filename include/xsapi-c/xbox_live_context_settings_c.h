// xsapi-c/xbox_live_context_settings_c.h: settings of a context
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_SETTINGS_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_SETTINGS_C_H

#include <xsapi-c/types_c.h>

/// TODO
STDAPI XblContextSettingsGetLongHttpTimeout(
    _In_ XblContextHandle context,
    _Out_ uint32_t* timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsSetLongHttpTimeout(
    _In_ XblContextHandle context,
    _In_ uint32_t timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsGetHttpRetryDelay(
    _In_ XblContextHandle context,
    _Out_ uint32_t* delayInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsSetHttpRetryDelay(
    _In_ XblContextHandle context,
    _In_ uint32_t delayInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsGetHttpTimeoutWindow(
    _In_ XblContextHandle context,
    _Out_ uint32_t* timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsSetHttpTimeoutWindow(
    _In_ XblContextHandle context,
    _In_ uint32_t timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsGetWebsocketTimeoutWindow(
    _In_ XblContextHandle context,
    _Out_ uint32_t* timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsSetWebsocketTimeoutWindow(
    _In_ XblContextHandle context,
    _In_ uint32_t timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsGetUseCrossPlatformQosServers(
    _In_ XblContextHandle context,
    _Out_ bool* value
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextSettingsSetUseCrossPlatformQosServers(
    _In_ XblContextHandle context,
    _In_ bool value
    ) XBLSHIM_NOEXCEPT;

#endif
