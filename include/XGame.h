// XGame.h: the running title
//
// The title id of the running title. XGameRuntimeInitialize must have been called. Every function
// may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAME_H
#define XBLSHIM_XGAME_H

#include <httpClient/pal.h>
#include <XUser.h>

/// Gets the title id: that of the configuration, of MicrosoftGame.config beside the program, or the
/// last eight hex digits of the scid.
///
/// @param[out] titleId Set to the title id.
/// @return S_OK; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED;
///     E_GAMEUSER_NO_TITLE_ID when none of them has one.
STDAPI XGameGetXboxTitleId(
    _Out_ uint32_t* titleId
    ) XBLSHIM_NOEXCEPT;

/// Ends this program and starts another one of the same package.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI_(void) XLaunchNewGame(
    _In_z_ const char* exePath,
    _In_opt_z_ const char* args,
    _In_opt_ XUserHandle defaultUser
    ) XBLSHIM_NOEXCEPT;

/// Starts the program again after a crash, with these arguments; null removes them.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XLaunchRestartOnCrash(
    _In_opt_z_ const char* args,
    _In_ uint32_t reserved
    ) XBLSHIM_NOEXCEPT;

#endif
