// XGameSave.h: saved games, in containers of blobs
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESAVE_H
#define XBLSHIM_XGAMESAVE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_BLOB_SIZE = 16777216;
#else
#define GS_MAX_BLOB_SIZE ((size_t)16777216)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_BLOB_NAME_SIZE = 65;
#else
#define GS_MAX_BLOB_NAME_SIZE ((size_t)65)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONTAINER_NAME_SIZE = 256;
#else
#define GS_MAX_CONTAINER_NAME_SIZE ((size_t)256)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONTAINER_DISPLAY_NAME_SIZE = 128;
#else
#define GS_MAX_CONTAINER_DISPLAY_NAME_SIZE ((size_t)128)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONFIGURATION_ID_SIZE = 65;
#else
#define GS_MAX_CONFIGURATION_ID_SIZE ((size_t)65)
#endif

typedef struct XGameSaveContainer* XGameSaveContainerHandle;

typedef struct XGameSaveProvider* XGameSaveProviderHandle;

typedef struct XGameSaveUpdate* XGameSaveUpdateHandle;

typedef struct XGameSaveBlobInfo
{
    const char* name;
    uint32_t size;
} XGameSaveBlobInfo;

typedef struct XGameSaveBlob
{
    XGameSaveBlobInfo info;
    uint8_t* data;
} XGameSaveBlob;

typedef struct XGameSaveContainerInfo
{
    const char* name;
    const char* displayName;
    uint32_t blobCount;
    uint64_t totalSize;
    time_t lastModifiedTime;
    bool needsSync;
} XGameSaveContainerInfo;

typedef bool CALLBACK XGameSaveBlobInfoCallback(
    _In_ const XGameSaveBlobInfo* info,
    _In_opt_ void* context
    );

typedef bool CALLBACK XGameSaveContainerInfoCallback(
    _In_ const XGameSaveContainerInfo* info,
    _In_opt_ void* context
    );

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XGameSaveCloseContainer(
    _In_ XGameSaveContainerHandle context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XGameSaveCloseProvider(
    _In_ XGameSaveProviderHandle provider
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing, and says so once in the log.
STDAPI_(void) XGameSaveCloseUpdate(
    _In_ XGameSaveUpdateHandle context
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveCreateContainer(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _Outptr_result_nullonfailure_ XGameSaveContainerHandle* containerContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveCreateUpdate(
    _In_ XGameSaveContainerHandle container,
    _In_z_ const char* containerDisplayName,
    _Outptr_result_nullonfailure_ XGameSaveUpdateHandle* updateContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveDeleteContainer(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveDeleteContainerAsync(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveDeleteContainerResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveEnumerateBlobInfo(
    _In_ XGameSaveContainerHandle container,
    _In_opt_ void* context,
    _In_ XGameSaveBlobInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveEnumerateBlobInfoByName(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_ const char* blobNamePrefix,
    _In_opt_ void* context,
    _In_ XGameSaveBlobInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveEnumerateContainerInfo(
    _In_ XGameSaveProviderHandle provider,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveEnumerateContainerInfoByName(
    _In_ XGameSaveProviderHandle provider,
    _In_opt_z_ const char* containerNamePrefix,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveGetContainerInfo(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveGetRemainingQuota(
    _In_ XGameSaveProviderHandle provider,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveGetRemainingQuotaAsync(
    _In_ XGameSaveProviderHandle provider,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveGetRemainingQuotaResult(
    _In_ XAsyncBlock* async,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveInitializeProvider(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ bool syncOnDemand,
    _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveInitializeProviderAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ bool syncOnDemand,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveInitializeProviderResult(
    _In_ XAsyncBlock* async,
    _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveReadBlobData(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_count_(*countOfBlobs) const char** blobNames,
    _Inout_ uint32_t* countOfBlobs,
    _In_ size_t blobsSize,
    _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveReadBlobDataAsync(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_count_(countOfBlobs) const char** blobNames,
    _In_ uint32_t countOfBlobs,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveReadBlobDataResult(
    _In_ XAsyncBlock* async,
    _In_ size_t blobsSize,
    _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData,
    _Out_ uint32_t* countOfBlobs
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveSubmitBlobDelete(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_z_ const char* blobName
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveSubmitBlobWrite(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_z_ const char* blobName,
    _In_reads_bytes_(byteCount) const uint8_t* data,
    _In_ size_t byteCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveSubmitUpdate(
    _In_ XGameSaveUpdateHandle updateContext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveSubmitUpdateAsync(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XGameSaveSubmitUpdateResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

#endif
