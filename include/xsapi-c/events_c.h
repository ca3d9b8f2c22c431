// xsapi-c/events_c.h: events that the title writes
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_EVENTS_C_H
#define XBLSHIM_XSAPI_C_EVENTS_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblEventsWriteInGameEvent(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* eventName,
    _In_opt_z_ const char* dimensionsJson,
    _In_opt_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

#endif
