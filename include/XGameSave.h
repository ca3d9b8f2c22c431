// XGameSave.h: saved games, in containers of blobs
//
// Saved games of a user: containers of blobs in a folder on this machine. An update of a container
// is saved as a whole or not at all.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESAVE_H
#define XBLSHIM_XGAMESAVE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// The largest blob in bytes, and the most that an update writes.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_BLOB_SIZE = 16777216;
#else
#define GS_MAX_BLOB_SIZE ((size_t)16777216)
#endif

/// Bytes of the longest name of a blob, with its zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_BLOB_NAME_SIZE = 65;
#else
#define GS_MAX_BLOB_NAME_SIZE ((size_t)65)
#endif

/// Bytes of the longest name of a container, with its zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONTAINER_NAME_SIZE = 256;
#else
#define GS_MAX_CONTAINER_NAME_SIZE ((size_t)256)
#endif

/// Bytes of the longest display name, with its zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONTAINER_DISPLAY_NAME_SIZE = 128;
#else
#define GS_MAX_CONTAINER_DISPLAY_NAME_SIZE ((size_t)128)
#endif

/// Bytes of the longest configuration id, with its zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONFIGURATION_ID_SIZE = 65;
#else
#define GS_MAX_CONFIGURATION_ID_SIZE ((size_t)65)
#endif

/// A container of blobs.
typedef struct XGameSaveContainer* XGameSaveContainerHandle;

/// The saves of a user and a service configuration.
typedef struct XGameSaveProvider* XGameSaveProviderHandle;

/// Changes of a container that are saved together.
typedef struct XGameSaveUpdate* XGameSaveUpdateHandle;

/// Name and size of a blob.
typedef struct XGameSaveBlobInfo
{
    const char* name;
    uint32_t size;
} XGameSaveBlobInfo;

/// A blob that was read.
typedef struct XGameSaveBlob
{
    XGameSaveBlobInfo info;
    uint8_t* data;
} XGameSaveBlob;

/// What is known of a container without reading its blobs.
typedef struct XGameSaveContainerInfo
{
    const char* name;
    const char* displayName;
    uint32_t blobCount;
    uint64_t totalSize;
    time_t lastModifiedTime;
    bool needsSync;
} XGameSaveContainerInfo;

/// Called for a blob. Returns false to end the enumeration.
typedef bool CALLBACK XGameSaveBlobInfoCallback(
    _In_ const XGameSaveBlobInfo* info,
    _In_opt_ void* context
    );

/// Called for a container. Returns false to end the enumeration.
typedef bool CALLBACK XGameSaveContainerInfoCallback(
    _In_ const XGameSaveContainerInfo* info,
    _In_opt_ void* context
    );

/// Closes a container. Updates made of it stay valid. Null is ignored.
///
/// @param context The container. Null has no effect.
STDAPI_(void) XGameSaveCloseContainer(
    _In_ XGameSaveContainerHandle context
    ) XBLSHIM_NOEXCEPT;

/// Closes a provider. Containers and updates made of it expire. Null is ignored.
///
/// @param provider The handle of the saves.
STDAPI_(void) XGameSaveCloseProvider(
    _In_ XGameSaveProviderHandle provider
    ) XBLSHIM_NOEXCEPT;

/// Closes an update. One that was not submitted changes nothing. Null is ignored.
///
/// @param context The update. Null has no effect.
STDAPI_(void) XGameSaveCloseUpdate(
    _In_ XGameSaveUpdateHandle context
    ) XBLSHIM_NOEXCEPT;

/// Opens a container, or names one that its first submitted update makes. Until then it appears in
/// no enumeration. A name is a path of letters, digits and underscores; in its last part dots and
/// dashes are allowed, too, but no dot at the end and no two in a row. It has at most 255
/// characters, and letter case distinguishes names. The caller closes it with
/// XGameSaveCloseContainer.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @param[out] containerContext Set to the container. The caller closes it with
///     XGameSaveCloseContainer.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_INVALID_CONTAINER_NAME.
STDAPI XGameSaveCreateContainer(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _Outptr_result_nullonfailure_ XGameSaveContainerHandle* containerContext
    ) XBLSHIM_NOEXCEPT;

/// Begins an update of a container, which also sets its display name of at most 127 bytes. Nothing
/// is saved before it is submitted. The caller closes it with XGameSaveCloseUpdate, submitted or
/// not.
///
/// @param container The container.
/// @param containerDisplayName The name of the container for people, in UTF-8.
/// @param[out] updateContext Set to the update. The caller closes it with XGameSaveCloseUpdate.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_INVALIDARG for a display name that is too
///     long.
STDAPI XGameSaveCreateUpdate(
    _In_ XGameSaveContainerHandle container,
    _In_z_ const char* containerDisplayName,
    _Outptr_result_nullonfailure_ XGameSaveUpdateHandle* updateContext
    ) XBLSHIM_NOEXCEPT;

/// Deletes a container with its blobs, as a whole or not at all. One that does not exist is no
/// failure.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_INVALID_CONTAINER_NAME; E_GS_ASYNC_FUNCTION_REQUIRED on a time-sensitive thread;
///     E_GS_OUT_OF_LOCAL_STORAGE; E_FAIL when the folder can not be read, which the log explains.
STDAPI XGameSaveDeleteContainer(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveDeleteContainer on the work port.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE or a
///     block in use; E_GS_INVALID_CONTAINER_NAME; E_NO_TASK_QUEUE.
STDAPI XGameSaveDeleteContainerAsync(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the result.
///
/// @param async The block of the call; its payload is taken from it.
/// @return S_OK; E_INVALIDARG for a null pointer or a block of another function; E_PENDING;
///     E_ABORT.
STDAPI XGameSaveDeleteContainerResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` for each blob of a container, in the order of their names, on this thread and
/// before it returns, until it returns false. What it gets is valid during its call.
///
/// @param container The container.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_FAIL when the folder can not be read,
///     which the log explains.
STDAPI XGameSaveEnumerateBlobInfo(
    _In_ XGameSaveContainerHandle container,
    _In_opt_ void* context,
    _In_ XGameSaveBlobInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` as XGameSaveEnumerateBlobInfo does, for the blobs whose names begin with a
/// prefix; null is all.
///
/// @param container The container.
/// @param blobNamePrefix The beginning of the names. May be null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_FAIL when the folder can not be read,
///     which the log explains.
STDAPI XGameSaveEnumerateBlobInfoByName(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_ const char* blobNamePrefix,
    _In_opt_ void* context,
    _In_ XGameSaveBlobInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` for each container, in the order of their names, on this thread and before it
/// returns, until it returns false. What it gets is valid during its call.
///
/// @param provider The handle of the saves.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE; E_FAIL
///     when the folder can not be read, which the log explains.
STDAPI XGameSaveEnumerateContainerInfo(
    _In_ XGameSaveProviderHandle provider,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` as XGameSaveEnumerateContainerInfo does, for the containers whose names begin
/// with a prefix; null is all.
///
/// @param provider The handle of the saves.
/// @param containerNamePrefix The beginning of the names. May be null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE; E_FAIL
///     when the folder can not be read, which the log explains.
STDAPI XGameSaveEnumerateContainerInfoByName(
    _In_ XGameSaveProviderHandle provider,
    _In_opt_z_ const char* containerNamePrefix,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` as XGameSaveEnumerateContainerInfo does, for the container of this name;
/// without one `callback` is not called.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_INVALID_CONTAINER_NAME; E_FAIL when the folder can not be read, which the log explains.
STDAPI XGameSaveGetContainerInfo(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Gets how many bytes may still be saved: 256 MiB less all blobs of the provider.
///
/// @param provider The handle of the saves.
/// @param[out] remainingQuota Set to the space that is left for the user, in bytes.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_ASYNC_FUNCTION_REQUIRED on a time-sensitive thread; E_FAIL when the folder can not be
///     read, which the log explains.
STDAPI XGameSaveGetRemainingQuota(
    _In_ XGameSaveProviderHandle provider,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveGetRemainingQuota on the work port.
///
/// @param provider The handle of the saves.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE or a
///     block in use; E_NO_TASK_QUEUE.
STDAPI XGameSaveGetRemainingQuotaAsync(
    _In_ XGameSaveProviderHandle provider,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the quota, once.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] remainingQuota Set to the space that is left for the user, in bytes.
/// @return S_OK; E_INVALIDARG for a null pointer or a block of another function; E_PENDING;
///     E_ABORT.
STDAPI XGameSaveGetRemainingQuotaResult(
    _In_ XAsyncBlock* async,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

/// Opens the saves of a user and a service configuration, in a folder below the setting
/// `state_dir`. Nothing is synchronized with a cloud. `configurationId` may be null. Letter case
/// does not distinguish ids. The caller closes the provider with XGameSaveCloseProvider.
///
/// @param requestingUser The user whose saves are opened.
/// @param configurationId The service configuration id of the title. Copied.
/// @param syncOnDemand Whether each container is synchronized when it is first read. Without
///     effect: saves are local.
/// @param[out] provider Set to the handle of the saves. The caller closes it with
///     XGameSaveCloseProvider.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_INVALIDARG for an id longer than 64 bytes; E_GS_ASYNC_FUNCTION_REQUIRED on a
///     time-sensitive thread; E_GS_PROVIDER_MISMATCH after XGameSaveFilesGetFolderWithUiAsync with
///     this user and id; E_FAIL when the folder can't be made or read, which the log explains.
STDAPI XGameSaveInitializeProvider(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ bool syncOnDemand,
    _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveInitializeProvider on the work port. Its result is taken with
/// XGameSaveInitializeProviderResult.
///
/// @param requestingUser The user whose saves are opened.
/// @param configurationId The service configuration id of the title. Copied.
/// @param syncOnDemand Whether each container is synchronized when it is first read. Without
///     effect: saves are local.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE or a
///     block in use; E_NO_TASK_QUEUE. The block ends as XGameSaveInitializeProvider does.
STDAPI XGameSaveInitializeProviderAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ bool syncOnDemand,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the provider, once.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] provider Set to the handle of the saves. The caller closes it with
///     XGameSaveCloseProvider.
/// @return S_OK; E_INVALIDARG for a null pointer or a block of another function; E_PENDING;
///     E_ABORT.
STDAPI XGameSaveInitializeProviderResult(
    _In_ XAsyncBlock* async,
    _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider
    ) XBLSHIM_NOEXCEPT;

/// Reads blobs: those of `blobNames` in their order, or with null all of them in the order of their
/// names. `countOfBlobs` is the number of names, and then of the blobs read.
///
/// The buffer gets the array and behind it, without padding, each blob's name with its zero and its
/// bytes: the sum of sizeof(XGameSaveBlob), the name's length plus one, and the size. The array
/// points into the buffer, which belongs to the caller.
///
/// @param container The container.
/// @param blobNames The names of the blobs. May be null.
/// @param countOfBlobs Set to the number of blobs in `blobData`.
/// @param blobsSize The size of `blobData` in bytes.
/// @param[out] blobData The memory of the caller that the blobs are copied to.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_GS_ASYNC_FUNCTION_REQUIRED on a
///     time-sensitive thread; E_GS_BLOB_NOT_FOUND; E_GS_PROVIDED_BUFFER_TOO_SMALL; E_FAIL for a
///     blob that is damaged, which the log names.
STDAPI XGameSaveReadBlobData(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_count_(*countOfBlobs) const char** blobNames,
    _Inout_ uint32_t* countOfBlobs,
    _In_ size_t blobsSize,
    _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveReadBlobData on the work port. The names are copied. XAsyncGetResultSize gives
/// the size of the buffer for XGameSaveReadBlobDataResult.
///
/// @param container The container.
/// @param blobNames The names of the blobs. May be null.
/// @param countOfBlobs The number of elements of `blobNames`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_INVALIDARG for a block in use;
///     E_NO_TASK_QUEUE. The block ends as XGameSaveReadBlobData does.
STDAPI XGameSaveReadBlobDataAsync(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_count_(countOfBlobs) const char** blobNames,
    _In_ uint32_t countOfBlobs,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the blobs, once, in the form of XGameSaveReadBlobData.
///
/// @param async The block of the call; its payload is taken from it.
/// @param blobsSize The size of `blobData` in bytes.
/// @param[out] blobData The memory of the caller that the blobs are copied to.
/// @param[out] countOfBlobs Set to the number of blobs in `blobData`.
/// @return S_OK; E_INVALIDARG for a null pointer or a block of another function;
///     E_GS_PROVIDED_BUFFER_TOO_SMALL; E_PENDING; the failure of the block.
STDAPI XGameSaveReadBlobDataResult(
    _In_ XAsyncBlock* async,
    _In_ size_t blobsSize,
    _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData,
    _Out_ uint32_t* countOfBlobs
    ) XBLSHIM_NOEXCEPT;

/// Deletes a blob with an update, in place of what the update said of this name before. One that
/// does not exist is no failure.
///
/// @param updateContext The update.
/// @param blobName The name of the blob. Copied.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_INVALIDARG for a name that is empty or
///     longer than 64 bytes; E_GS_HANDLE_EXPIRED once the update was submitted.
STDAPI XGameSaveSubmitBlobDelete(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_z_ const char* blobName
    ) XBLSHIM_NOEXCEPT;

/// Adds a blob to an update, in place of what the update said of this name before. The bytes are
/// not copied: they must stay valid and unchanged until the update is submitted, with
/// XGameSaveSubmitUpdateAsync until its block ends.
///
/// @param updateContext The update.
/// @param blobName The name of the blob. Copied.
/// @param data The bytes of the blob. Copied.
/// @param byteCount The number of bytes of `data`.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed; E_INVALIDARG for a name that is empty or
///     longer than 64 bytes; E_GS_HANDLE_EXPIRED once the update was submitted.
STDAPI XGameSaveSubmitBlobWrite(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_z_ const char* blobName,
    _In_reads_bytes_(byteCount) const uint8_t* data,
    _In_ size_t byteCount
    ) XBLSHIM_NOEXCEPT;

/// Saves all changes of an update, or none of them: whenever the process or the machine stops, the
/// container is afterwards what it was before or what the update makes it. The changes are on the
/// disk when this returns S_OK. An update is submitted once.
///
/// @param updateContext The update.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed, or the update was submitted before;
///     E_GS_ASYNC_FUNCTION_REQUIRED on a time-sensitive thread; E_GS_UPDATE_TOO_BIG for more than
///     16 MiB in all; E_GS_QUOTA_EXCEEDED; E_GS_OUT_OF_LOCAL_STORAGE; E_FAIL when the folder can't
///     be written, which the log explains.
STDAPI XGameSaveSubmitUpdate(
    _In_ XGameSaveUpdateHandle updateContext
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveSubmitUpdate on the work port.
///
/// @param updateContext The update.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMERUNTIME_NOT_INITIALIZED; E_INVALIDARG for a null pointer; E_HANDLE;
///     E_GS_HANDLE_EXPIRED when the provider is closed, or the update was submitted before;
///     E_INVALIDARG for a block in use; E_NO_TASK_QUEUE. The block ends as XGameSaveSubmitUpdate
///     does.
STDAPI XGameSaveSubmitUpdateAsync(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Takes the result.
///
/// @param async The block of the call; its payload is taken from it.
/// @return S_OK; E_INVALIDARG for a null pointer or a block of another function; E_PENDING;
///     E_ABORT.
STDAPI XGameSaveSubmitUpdateResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

#endif
