// XPersistentLocalStorage.h: folder for local data
//
// A folder for data of the title that stays on this machine.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XPERSISTENTLOCALSTORAGE_H
#define XBLSHIM_XPERSISTENTLOCALSTORAGE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>
#include <XPackage.h>

/// The space of the disk that the folder is on.
typedef struct XPersistentLocalStorageSpaceInfo
{
    uint64_t availableFreeBytes;
    uint64_t totalFreeBytes;
    uint64_t usedBytes;
    uint64_t totalBytes;
} XPersistentLocalStorageSpaceInfo;

// ------------------------------------------------------------------------------------------------
// Functions
// ------------------------------------------------------------------------------------------------

/// Gets the size of the path of XPersistentLocalStorageGetPath.
///
/// @param[out] pathSize Set to the size of the path in bytes, with the terminating zero.
/// @return S_OK; E_INVALIDARG for a null pointer; HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) when the
///     folder can't be created; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XPersistentLocalStorageGetPathSize(
    _Out_ size_t* pathSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the absolute path of the title's folder: `local-storage` and the title id, below the
/// setting `state_dir`. The folder is created when it does not exist.
///
/// @param pathSize The size of `path` in bytes, with the terminating zero.
/// @param[out] path The memory of the caller for the path in UTF-8.
/// @param[out] pathUsed Set to the number of bytes written, with the terminating zero. May be null.
/// @return S_OK; E_INVALIDARG when `path` is null; E_NOT_SUFFICIENT_BUFFER;
///     HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) when the folder can't be created;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XPersistentLocalStorageGetPath(
    _In_ size_t pathSize,
    _Out_writes_to_(pathSize,*pathUsed) char* path,
    _Out_opt_ size_t* pathUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the free and the used space of the disk that the folder is on.
///
/// @param[out] info Set to the free and the used space in bytes.
/// @return S_OK; E_INVALIDARG for a null pointer; HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND) when the
///     folder can't be created; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XPersistentLocalStorageGetSpaceInfo(
    _Out_ XPersistentLocalStorageSpaceInfo* info
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XPersistentLocalStoragePromptUserForSpaceAsync(
    _In_ uint64_t requestedBytes,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPersistentLocalStoragePromptUserForSpaceResult(
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPersistentLocalStorageMountForPackage(
    const char* packageIdentifier,
    XPackageMountHandle* mountHandle
    ) XBLSHIM_NOEXCEPT;

#endif
