// XThread.h: threads that must not block
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XTHREAD_H
#define XBLSHIM_XTHREAD_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XThreadAssertNotTimeSensitive(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers false, and says so once in the log.
STDAPI_(bool) XThreadIsTimeSensitive(void) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XThreadSetTimeSensitive(
    _In_ bool isTimeSensitiveThread
    ) XBLSHIM_NOEXCEPT;

#endif
