// XGameSaveFiles.h: saved games in files
//
// Saved games of a user: files in a folder of this machine. They are not synchronized with a cloud.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_GAMERUNTIME_NOT_INITIALIZED: before XGameRuntimeInitialize or after XGameRuntimeUninitialize.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESAVEFILES_H
#define XBLSHIM_XGAMESAVEFILES_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// Creates a folder for the saves of a user in a service configuration, below the setting
/// `state_dir`. The title may write any files and folders there. No dialog appears. Get the path
/// with XGameSaveFilesGetFolderWithUiResult.
///
/// @param requestingUser The user whose saves are opened.
/// @param configurationId The service configuration id of the title. Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for an id of more than 64 bytes.
///     Through the block: E_GS_NO_ACCESS when the folder can't be created.
STDAPI XGameSaveFilesGetFolderWithUiAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Copies the absolute path of the folder of XGameSaveFilesGetFolderWithUiAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param folderSize The size of `folderResult` in bytes, with the terminating zero.
/// @param[out] folderResult The memory of the caller for the path of the folder in UTF-8.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or the block of another
///     function; E_NOT_SUFFICIENT_BUFFER.
STDAPI XGameSaveFilesGetFolderWithUiResult(
    _In_ XAsyncBlock* async,
    _In_ size_t folderSize,
    _Out_writes_bytes_(folderSize) char* folderResult
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of bytes that can still be saved: 256 MiB minus the size of the files in the
/// folder. The quota is not enforced.
///
/// @param userContext The user whose saves are measured.
/// @param configurationId The service configuration id of the title. Copied.
/// @param[out] remainingQuota Set to the space that is left for the user, in bytes.
/// @return S_OK, or one of the Errors above.
STDAPI XGameSaveFilesGetRemainingQuota(
    _In_ XUserHandle userContext,
    _In_z_ const char* configurationId,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

#endif
