// XLauncher.h: starting another program by an address
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XLAUNCHER_H
#define XBLSHIM_XLAUNCHER_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// Does nothing on this platform: returns S_OK.
STDAPI XLaunchUri(
    _In_opt_ XUserHandle requestingUser,
    _In_z_ const char* uri
    ) XBLSHIM_NOEXCEPT;

#endif
