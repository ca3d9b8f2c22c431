// XGameSaveFiles.h: saved games, as files in a folder
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESAVEFILES_H
#define XBLSHIM_XGAMESAVEFILES_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveFilesGetFolderWithUiAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveFilesGetFolderWithUiResult(
    _In_ XAsyncBlock* async,
    _In_ size_t folderSize,
    _Out_writes_bytes_(folderSize) char* folderResult
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveFilesGetRemainingQuota(
    _In_ XUserHandle userContext,
    _In_z_ const char* configurationId,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

#endif
