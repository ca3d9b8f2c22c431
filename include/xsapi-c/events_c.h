// xsapi-c/events_c.h: events that the title writes
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_EVENTS_C_H
#define XBLSHIM_XSAPI_C_EVENTS_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// Writes an in-game event of the context's user, for the service configuration of XblInitialize.
/// The local service derives statistics and achievements from events as its definitions say.
/// Otherwise S_OK: an event that can't be posted is stored, and posted later, in order.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param eventName The name of the event.
/// @param dimensionsJson The dimensions of the event, a JSON object. May be null.
/// @param measurementsJson The measurements of the event, a JSON object. May be null.
/// @return S_OK; E_INVALIDARG for null, a name that is not letters, digits and underscores after a
///     letter, and texts that are not a JSON object; E_XBL_NOT_INITIALIZED; E_HANDLE.
STDAPI XblEventsWriteInGameEvent(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* eventName,
    _In_opt_z_ const char* dimensionsJson,
    _In_opt_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

#endif
