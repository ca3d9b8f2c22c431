// XGameEvent.h: events of a title that its achievements may listen to
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEEVENT_H
#define XBLSHIM_XGAMEEVENT_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// There is nothing to do here: the answer is S_OK.
STDAPI XGameEventWrite(
    _In_ XUserHandle user,
    _In_z_ const char* serviceConfigId,
    _In_z_ const char* playSessionId,
    _In_z_ const char* eventName,
    _In_opt_z_ const char* dimensionsJson,
    _In_opt_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

#endif
