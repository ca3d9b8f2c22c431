// XGameInvite.h: invitations to a game, before edition 260400
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEINVITE_H
#define XBLSHIM_XGAMEINVITE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

typedef void CALLBACK XGameInviteEventCallback(
    _In_opt_ void* context,
    _In_ const char* inviteUri
    );

/// Returns a token. The callback is never called.
STDAPI XGameInviteRegisterForEvent(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XGameInviteEventCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XGameInviteUnregisterForEvent(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XGameInviteRegisterForPendingEvent(
    XTaskQueueHandle queue,
    void* context,
    XGameInviteEventCallback* callback,
    XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XGameInviteUnregisterForPendingEvent(
    XTaskQueueRegistrationToken token,
    bool wait
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameInviteAcceptPendingInvite(
    const char* inviteUri
    ) XBLSHIM_NOEXCEPT;

#endif
