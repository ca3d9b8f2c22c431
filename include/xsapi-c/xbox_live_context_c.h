// xsapi-c/xbox_live_context_c.h: a user's context
//
// A context ties service calls to a user. Make one for each user after XblInitialize, and close it
// before XblCleanupAsync or after. Every function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_C_H

#include <xsapi-c/types_c.h>

/// Creates a context for a user. The user's handle is duplicated, so the title may close its own.
/// Several contexts for one user are independent. Close it with XblContextCloseHandle.
///
/// @param user The user. The library keeps a handle of its own.
/// @param[out] context Set to the context. The caller closes it with XblContextCloseHandle.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid;
///     E_XBL_NOT_INITIALIZED; a failure of the user (E_GAMEUSER_*).
STDAPI XblContextCreateHandle(
    _In_ XblUserHandle user,
    _Out_ XblContextHandle* context
    ) XBLSHIM_NOEXCEPT;

/// Gets the same handle with one more reference; each one is closed with XblContextCloseHandle.
///
/// @param xboxLiveContextHandle The context.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextDuplicateHandle(
    _In_ XblContextHandle xboxLiveContextHandle,
    _Out_ XblContextHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle, that is, drops one reference; the last one ends the context. Calls under way
/// are not disturbed. Null and handles that are not valid are ignored.
///
/// @param xboxLiveContextHandle The context.
STDAPI_(void) XblContextCloseHandle(
    _In_ XblContextHandle xboxLiveContextHandle
    ) XBLSHIM_NOEXCEPT;

/// Gets a new handle to the context's user; close it with XUserCloseHandle.
///
/// @param context The context.
/// @param[out] user Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextGetUser(
    _In_ XblContextHandle context,
    _Out_ XblUserHandle* user
    ) XBLSHIM_NOEXCEPT;

/// Gets the Xbox user id (xuid) of the context's user.
///
/// @param context The context.
/// @param[out] xboxUserId Set to the xuid of the context's user.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextGetXboxUserId(
    _In_ XblContextHandle context,
    _Out_ uint64_t* xboxUserId
    ) XBLSHIM_NOEXCEPT;

#endif
