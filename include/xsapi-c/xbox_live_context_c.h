// xsapi-c/xbox_live_context_c.h: a user's context
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_C_H

#include <xsapi-c/types_c.h>

/// TODO
STDAPI XblContextCreateHandle(
    _In_ XblUserHandle user,
    _Out_ XblContextHandle* context
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextDuplicateHandle(
    _In_ XblContextHandle xboxLiveContextHandle,
    _Out_ XblContextHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XblContextCloseHandle(
    _In_ XblContextHandle xboxLiveContextHandle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextGetUser(
    _In_ XblContextHandle context,
    _Out_ XblUserHandle* user
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblContextGetXboxUserId(
    _In_ XblContextHandle context,
    _Out_ uint64_t* xboxUserId
    ) XBLSHIM_NOEXCEPT;

#endif
