// xsapi-c/xbox_live_context_settings_c.h: settings of a context
//
// Time limits and retries of the service calls of one context. A change applies to calls that begin
// afterwards. Every function may be called from any thread, also without XblInitialize.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_SETTINGS_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_SETTINGS_C_H

#include <xsapi-c/types_c.h>

/// Gets the time limit of long calls in seconds; 300 at first. Achievements calls do not use it.
///
/// @param context The context.
/// @param[out] timeoutInSeconds Set to the time limit in seconds.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextSettingsGetLongHttpTimeout(
    _In_ XblContextHandle context,
    _Out_ uint32_t* timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets the time limit of long calls in seconds.
///
/// @param context The context.
/// @param timeoutInSeconds The time limit in seconds.
/// @return S_OK; E_INVALIDARG for a null context; E_HANDLE for one that is not valid.
STDAPI XblContextSettingsSetLongHttpTimeout(
    _In_ XblContextHandle context,
    _In_ uint32_t timeoutInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Gets the base of the delay before a retry in seconds; 2 at first.
///
/// @param context The context.
/// @param[out] delayInSeconds Set to the delay in seconds.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextSettingsGetHttpRetryDelay(
    _In_ XblContextHandle context,
    _Out_ uint32_t* delayInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets the base of the delay before a retry in seconds: retry n is delayed by base^n to
/// base^(n+1), at most 60. Less than 2 counts as 2.
///
/// @param context The context.
/// @param delayInSeconds The delay in seconds.
/// @return S_OK; E_INVALIDARG for a null context; E_HANDLE for one that is not valid.
STDAPI XblContextSettingsSetHttpRetryDelay(
    _In_ XblContextHandle context,
    _In_ uint32_t delayInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Gets the time in seconds in which a call is retried; 20 at first.
///
/// @param context The context.
/// @param[out] timeoutWindowInSeconds Set to the time in seconds in which a call and its retries
///     must end.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextSettingsGetHttpTimeoutWindow(
    _In_ XblContextHandle context,
    _Out_ uint32_t* timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets the time in seconds in which a call is retried; 0 for no retries.
///
/// @param context The context.
/// @param timeoutWindowInSeconds The time in seconds in which a call and its retries must end.
/// @return S_OK; E_INVALIDARG for a null context; E_HANDLE for one that is not valid.
STDAPI XblContextSettingsSetHttpTimeoutWindow(
    _In_ XblContextHandle context,
    _In_ uint32_t timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Gets the time in seconds in which a web socket is connected again; 60 at first.
///
/// @param context The context.
/// @param[out] timeoutWindowInSeconds Set to the time in seconds in which a call and its retries
///     must end.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextSettingsGetWebsocketTimeoutWindow(
    _In_ XblContextHandle context,
    _Out_ uint32_t* timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Sets the time in seconds in which a web socket is connected again.
///
/// @param context The context.
/// @param timeoutWindowInSeconds The time in seconds in which a call and its retries must end.
/// @return S_OK; E_INVALIDARG for a null context; E_HANDLE for one that is not valid.
STDAPI XblContextSettingsSetWebsocketTimeoutWindow(
    _In_ XblContextHandle context,
    _In_ uint32_t timeoutWindowInSeconds
    ) XBLSHIM_NOEXCEPT;

/// Checks whether multiplayer uses cross-platform servers; false at first.
///
/// @param context The context.
/// @param[out] value Set to whether the setting is on.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextSettingsGetUseCrossPlatformQosServers(
    _In_ XblContextHandle context,
    _Out_ bool* value
    ) XBLSHIM_NOEXCEPT;

/// Sets whether multiplayer uses cross-platform servers.
///
/// @param context The context.
/// @param value Whether the setting is on.
/// @return S_OK; E_INVALIDARG for a null context; E_HANDLE for one that is not valid.
STDAPI XblContextSettingsSetUseCrossPlatformQosServers(
    _In_ XblContextHandle context,
    _In_ bool value
    ) XBLSHIM_NOEXCEPT;

#endif
