// xsapi-c/xbox_live_context_c.h: a user's context
//
// A context connects service calls with a user. Create one for each user after XblInitialize. It
// may be closed before or after XblCleanupAsync. Every function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_CONTEXT_C_H

#include <xsapi-c/types_c.h>

// ------------------------------------------------------------------------------------------------
// Contexts
// ------------------------------------------------------------------------------------------------

/// Creates a context for a user. The library keeps a handle of its own to the user, so the title
/// may close its handle. Several contexts of one user are independent. Close it with
/// XblContextCloseHandle.
///
/// @param user The user. The library keeps a handle of its own.
/// @param[out] context Set to the context. The caller closes it with XblContextCloseHandle.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid;
///     E_XBL_NOT_INITIALIZED; a failure of the user (E_GAMEUSER_*).
STDAPI XblContextCreateHandle(
    _In_ XblUserHandle user,
    _Out_ XblContextHandle* context
    ) XBLSHIM_NOEXCEPT;

/// Gets a new handle to the context's user. Close it with XUserCloseHandle.
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

/// Gets the same handle with one more reference. Close each one with XblContextCloseHandle.
///
/// @param xboxLiveContextHandle The context.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a context that is not valid.
STDAPI XblContextDuplicateHandle(
    _In_ XblContextHandle xboxLiveContextHandle,
    _Out_ XblContextHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes a handle. The last one ends the context. Calls in progress continue. Null and handles
/// that are not valid are ignored.
///
/// @param xboxLiveContextHandle The context.
STDAPI_(void) XblContextCloseHandle(
    _In_ XblContextHandle xboxLiveContextHandle
    ) XBLSHIM_NOEXCEPT;

#endif
