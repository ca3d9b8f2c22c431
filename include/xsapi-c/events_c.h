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
/// E_INVALIDARG for null, a name that is not letters, digits and underscores after a letter, and
/// texts that are not a JSON object; E_XBL_NOT_INITIALIZED; E_HANDLE. Otherwise S_OK: an event that
/// can't be posted is stored, and posted later, in order.
STDAPI XblEventsWriteInGameEvent(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* eventName,
    _In_opt_z_ const char* dimensionsJson,
    _In_opt_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

#endif
