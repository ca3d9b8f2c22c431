// XGameEvent.h: in-game events
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEEVENT_H
#define XBLSHIM_XGAMEEVENT_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// Writes an in-game event, as XblEventsWriteInGameEvent does, of a user in a service
/// configuration. An event that can't be posted now is stored, and posted later.
///
/// @param user The user.
/// @param serviceConfigId The service configuration id of the title.
/// @param playSessionId The id of the play session.
/// @param eventName The name of the event.
/// @param dimensionsJson The dimensions of the event, a JSON object. May be null.
/// @param measurementsJson The measurements of the event, a JSON object. May be null.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer, a name that is not
///     a letter followed by letters, digits and underscores, and a text that is not a JSON object;
///     E_HANDLE; E_GAMEUSER_SIGNED_OUT; the failure of the start while the library could not start.
STDAPI XGameEventWrite(
    _In_ XUserHandle user,
    _In_z_ const char* serviceConfigId,
    _In_z_ const char* playSessionId,
    _In_z_ const char* eventName,
    _In_opt_z_ const char* dimensionsJson,
    _In_opt_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

#endif
