// xsapi-c/title_storage_c.h: files of a title or a user in the cloud
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_TITLE_STORAGE_C_H
#define XBLSHIM_XSAPI_C_TITLE_STORAGE_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>

#define XBL_TITLE_STORAGE_MIN_UPLOAD_BLOCK_SIZE 1024
#define XBL_TITLE_STORAGE_MAX_UPLOAD_BLOCK_SIZE 4194304
#define XBL_TITLE_STORAGE_DEFAULT_UPLOAD_BLOCK_SIZE 262144
#define XBL_TITLE_STORAGE_MIN_DOWNLOAD_BLOCK_SIZE 1024
#define XBL_TITLE_STORAGE_DEFAULT_DOWNLOAD_BLOCK_SIZE 1048576
#define XBL_TITLE_STORAGE_BLOB_PATH_MAX_LENGTH 771
#define XBL_TITLE_STORAGE_BLOB_DISPLAY_NAME_MAX_LENGTH 387
#define XBL_TITLE_STORAGE_BLOB_ETAG_MAX_LENGTH 54

#ifdef __cplusplus
enum class XblTitleStorageType : uint32_t
{
    TrustedPlatformStorage = 0,
    GlobalStorage = 1,
    Universal = 2
};
#else
typedef uint32_t XblTitleStorageType;
#define XblTitleStorageType_TrustedPlatformStorage 0u
#define XblTitleStorageType_GlobalStorage 1u
#define XblTitleStorageType_Universal 2u
#endif

#ifdef __cplusplus
enum class XblTitleStorageBlobType : uint32_t
{
    Unknown = 0,
    Binary = 1,
    Json = 2,
    Config = 3
};
#else
typedef uint32_t XblTitleStorageBlobType;
#define XblTitleStorageBlobType_Unknown 0u
#define XblTitleStorageBlobType_Binary 1u
#define XblTitleStorageBlobType_Json 2u
#define XblTitleStorageBlobType_Config 3u
#endif

#ifdef __cplusplus
enum class XblTitleStorageETagMatchCondition : uint32_t
{
    NotUsed = 0,
    IfMatch = 1,
    IfNotMatch = 2
};
#else
typedef uint32_t XblTitleStorageETagMatchCondition;
#define XblTitleStorageETagMatchCondition_NotUsed 0u
#define XblTitleStorageETagMatchCondition_IfMatch 1u
#define XblTitleStorageETagMatchCondition_IfNotMatch 2u
#endif

typedef struct XblTitleStorageBlobMetadata
{
    char blobPath[XBL_TITLE_STORAGE_BLOB_PATH_MAX_LENGTH];
    XblTitleStorageBlobType blobType;
    XblTitleStorageType storageType;
    char displayName[XBL_TITLE_STORAGE_BLOB_DISPLAY_NAME_MAX_LENGTH];
    char eTag[XBL_TITLE_STORAGE_BLOB_ETAG_MAX_LENGTH];
    time_t clientTimestamp;
    size_t length;
    char serviceConfigurationId[XBL_SCID_LENGTH];
    uint64_t xboxUserId;
} XblTitleStorageBlobMetadata;

typedef struct XblTitleStorageBlobMetadataResult* XblTitleStorageBlobMetadataResultHandle;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageBlobMetadataResultGetItems(
    _In_ XblTitleStorageBlobMetadataResultHandle resultHandle,
    _Out_ const XblTitleStorageBlobMetadata** items,
    _Out_ size_t* itemsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageBlobMetadataResultHasNext(
    _In_ XblTitleStorageBlobMetadataResultHandle resultHandle,
    _Out_ bool* hasNext
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageBlobMetadataResultGetNextAsync(
    _In_ XblTitleStorageBlobMetadataResultHandle resultHandle,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageBlobMetadataResultGetNextResult(
    _In_ XAsyncBlock* async,
    _Out_ XblTitleStorageBlobMetadataResultHandle* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageBlobMetadataResultDuplicateHandle(
    _In_ XblTitleStorageBlobMetadataResultHandle handle,
    _Out_ XblTitleStorageBlobMetadataResultHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XblTitleStorageBlobMetadataResultCloseHandle(
    _In_ XblTitleStorageBlobMetadataResultHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageGetQuotaAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* serviceConfigurationId,
    _In_ XblTitleStorageType storageType,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageGetQuotaResult(
    _In_ XAsyncBlock* async,
    _Out_ size_t* usedBytes,
    _Out_ size_t* quotaBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageGetBlobMetadataAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* serviceConfigurationId,
    _In_ XblTitleStorageType storageType,
    _In_z_ const char* blobPath,
    _In_ uint64_t xboxUserId,
    _In_ uint32_t skipItems,
    _In_ uint32_t maxItems,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageGetBlobMetadataResult(
    _In_ XAsyncBlock* async,
    _Out_ XblTitleStorageBlobMetadataResultHandle* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageDeleteBlobAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblTitleStorageBlobMetadata blobMetadata,
    _In_ bool deleteOnlyIfEtagMatches,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageDownloadBlobAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblTitleStorageBlobMetadata blobMetadata,
    _Out_writes_(blobBufferCount) uint8_t* blobBuffer,
    _In_ size_t blobBufferCount,
    _In_ XblTitleStorageETagMatchCondition etagMatchCondition,
    _In_opt_z_ const char* selectQuery,
    _In_ size_t preferredDownloadBlockSize,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageDownloadBlobResult(
    _In_ XAsyncBlock* async,
    _Out_ XblTitleStorageBlobMetadata* blobMetadata
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageUploadBlobAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ XblTitleStorageBlobMetadata blobMetadata,
    _In_ const uint8_t* blobBuffer,
    _In_ size_t blobBufferCount,
    _In_ XblTitleStorageETagMatchCondition etagMatchCondition,
    _In_ size_t preferredUploadBlockSize,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblTitleStorageUploadBlobResult(
    _In_ XAsyncBlock* async,
    _Out_ XblTitleStorageBlobMetadata* blobMetadata
    ) XBLSHIM_NOEXCEPT;

#endif
