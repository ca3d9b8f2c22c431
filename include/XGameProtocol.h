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

/// Returns a token. The callback is never called.
STDAPI XGameProtocolRegisterForActivation(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XGameProtocolActivationCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XGameProtocolUnregisterForActivation(
    XTaskQueueRegistrationToken token,
    bool wait
    ) XBLSHIM_NOEXCEPT;

#endif
