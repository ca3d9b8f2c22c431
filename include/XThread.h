// XThread.h: time-sensitive threads
//
// A title marks threads that must not block, such as its render thread. Functions that may block
// warn on them.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XTHREAD_H
#define XBLSHIM_XTHREAD_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

// ------------------------------------------------------------------------------------------------
// Functions
// ------------------------------------------------------------------------------------------------

/// Sets whether the calling thread is time-sensitive, that is, must not block.
///
/// @param isTimeSensitiveThread Whether the calling thread must not be blocked.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XThreadSetTimeSensitive(
    _In_ bool isTimeSensitiveThread
    ) XBLSHIM_NOEXCEPT;

/// Checks whether the calling thread is time-sensitive.
///
/// @return true when the calling thread is time-sensitive.
STDAPI_(bool) XThreadIsTimeSensitive(void) XBLSHIM_NOEXCEPT;

/// Writes a warning into the log when the calling thread is time-sensitive.
STDAPI_(void) XThreadAssertNotTimeSensitive(void) XBLSHIM_NOEXCEPT;

#endif
