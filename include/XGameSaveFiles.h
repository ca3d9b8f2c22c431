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

/// Gets a title a folder of its own for a user and a service configuration, below the setting
/// `state_dir`. The title writes files and folders there as it likes; no dialog appears, and
/// nothing is synchronized with a cloud.
///
/// @param requestingUser The user whose saves are opened.
/// @param configurationId The service configuration id of the title. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE or a
///     block in use; E_INVALIDARG for an id longer than 64 bytes; E_NO_TASK_QUEUE. The block ends
///     with S_OK, or with E_GS_NO_ACCESS when the folder can't be made.
STDAPI XGameSaveFilesGetFolderWithUiAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the folder's whole path in UTF-8, with its zero, once.
///
/// @param async The block of the call; its payload is taken from it.
/// @param folderSize The size of `folderResult` in bytes, with the terminating zero.
/// @param[out] folderResult The memory of the caller for the path of the folder in UTF-8.
/// @return S_OK; E_INVALIDARG for a null pointer or a block of another function;
///     E_NOT_SUFFICIENT_BUFFER; E_PENDING; the failure of the block.
STDAPI XGameSaveFilesGetFolderWithUiResult(
    _In_ XAsyncBlock* async,
    _In_ size_t folderSize,
    _Out_writes_bytes_(folderSize) char* folderResult
    ) XBLSHIM_NOEXCEPT;

/// Gets how many bytes may still be saved: 256 MiB less the files in the folder. Nothing enforces
/// it.
///
/// @param userContext The user whose saves are measured.
/// @param configurationId The service configuration id of the title. Copied.
/// @param[out] remainingQuota Set to the space that is left for the user, in bytes.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE.
STDAPI XGameSaveFilesGetRemainingQuota(
    _In_ XUserHandle userContext,
    _In_z_ const char* configurationId,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

#endif
