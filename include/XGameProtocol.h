// XGameProtocol.h: activation by an address, before edition 260400
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEPROTOCOL_H
#define XBLSHIM_XGAMEPROTOCOL_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

typedef void CALLBACK XGameProtocolActivationCallback(
    _In_opt_ void* context,
    _In_ const char* protocolUri
    );

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameProtocolRegisterForActivation(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XGameProtocolActivationCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XGameProtocolUnregisterForActivation(
    XTaskQueueRegistrationToken token,
    bool wait
    ) XBLSHIM_NOEXCEPT;

#endif
