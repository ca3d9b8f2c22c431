// XGameActivation.h: how the title was started, from edition 260400 on
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEACTIVATION_H
#define XBLSHIM_XGAMEACTIVATION_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

#ifdef __cplusplus
enum class XGameActivationType : uint32_t
{
    Protocol = 0,
    File = 1,
    PendingGameInvite = 2,
    AcceptedGameInvite = 3
};
#else
typedef uint32_t XGameActivationType;
#define XGameActivationType_Protocol 0u
#define XGameActivationType_File 1u
#define XGameActivationType_PendingGameInvite 2u
#define XGameActivationType_AcceptedGameInvite 3u
#endif

typedef struct XGameActivationInfo
{
    XGameActivationType type;
    union
    {
        const char* protocolUri;
        const char* file;
        const char* inviteUri;
    };
} XGameActivationInfo;

typedef void CALLBACK XGameActivationCallback(
    void* context,
    const XGameActivationInfo* activationInfo
    );

/// Returns a token. The callback is never called.
STDAPI XGameActivationRegisterForEvent(
    XTaskQueueHandle queue,
    void* context,
    XGameActivationCallback* callback,
    XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XGameActivationUnregisterForEvent(
    XTaskQueueRegistrationToken token,
    bool wait
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameActivationAcceptPendingInvite(
    const char* inviteUri
    ) XBLSHIM_NOEXCEPT;

#endif
