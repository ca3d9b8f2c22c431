// xal/xal.h: two calls of the authentication library
//
// For code that was written for the edition without the GDK. Users are those of XUser.h on every
// platform.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XAL_XAL_H
#define XBLSHIM_XAL_XAL_H

#include <httpClient/pal.h>
#include <XUser.h>

/// A user; the same type as XUserHandle.
typedef XUserHandle XalUserHandle;

/// Gets the title id, as XGameGetXboxTitleId does.
///
/// @param[out] titleId Set to the title id.
/// @return As XGameGetXboxTitleId.
STDAPI XalGetTitleId(
    _Out_ uint32_t* titleId
    ) XBLSHIM_NOEXCEPT;

/// Gets the xuid of a user, as XUserGetId does.
///
/// @param user The user.
/// @param[out] userId Set to the xuid of the user.
/// @return As XUserGetId.
STDAPI XalUserGetId(
    _In_ XalUserHandle user,
    _Out_ uint64_t* userId
    ) XBLSHIM_NOEXCEPT;

#endif
