// XGameSaveFiles.h: saved games, as files in a folder
//
// Saved games as files in a folder of the title.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESAVEFILES_H
#define XBLSHIM_XGAMESAVEFILES_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// Gives a title a folder of its own for a user and a service configuration, below the setting
/// `state_dir`. The title writes files and folders there as it likes; no dialog appears, and
/// nothing is synchronized with a cloud.
///
/// Returns S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE or a
/// block in use; E_INVALIDARG for an id longer than 64 bytes; E_NO_TASK_QUEUE. The block ends with
/// S_OK, or with E_GS_NO_ACCESS when the folder can't be made.
STDAPI XGameSaveFilesGetFolderWithUiAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the folder's whole path in UTF-8, with its zero, once. Returns S_OK; E_INVALIDARG for a
/// null pointer or a block of another function; E_NOT_SUFFICIENT_BUFFER; E_PENDING; the failure of
/// the block.
STDAPI XGameSaveFilesGetFolderWithUiResult(
    _In_ XAsyncBlock* async,
    _In_ size_t folderSize,
    _Out_writes_bytes_(folderSize) char* folderResult
    ) XBLSHIM_NOEXCEPT;

/// Gives how many bytes may still be saved: 256 MiB less the files in the folder. Nothing enforces
/// it. Returns S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XGameSaveFilesGetRemainingQuota(
    _In_ XUserHandle userContext,
    _In_z_ const char* configurationId,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

#endif
