// XGame.h: the running title
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAME_H
#define XBLSHIM_XGAME_H

#include <httpClient/pal.h>
#include <XUser.h>

/// TODO
STDAPI XGameGetXboxTitleId(
    _Out_ uint32_t* titleId
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XLaunchNewGame(
    _In_z_ const char* exePath,
    _In_opt_z_ const char* args,
    _In_opt_ XUserHandle defaultUser
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XLaunchRestartOnCrash(
    _In_opt_z_ const char* args,
    _In_ uint32_t reserved
    ) XBLSHIM_NOEXCEPT;

#endif
