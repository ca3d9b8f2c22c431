// XGameSave.h: saved games in containers of blobs
//
// Saved games of a user: containers of blobs in a folder of this machine, below the setting
// `state_dir`. They are not synchronized with a cloud. An update of a container is saved as a whole
// or not at all.
//
// A title opens a provider for its user, creates container handles, reads blobs, and changes a
// container with an update. A function whose name ends in Async does the same on the work port.
//
// Every function may be called from any thread. On a time-sensitive thread the functions that may
// block return E_GS_ASYNC_FUNCTION_REQUIRED.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_GAMERUNTIME_NOT_INITIALIZED: before XGameRuntimeInitialize or after XGameRuntimeUninitialize.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_GS_HANDLE_EXPIRED: the provider of the container or update is closed.
//   * E_GS_ASYNC_FUNCTION_REQUIRED: the calling thread is time-sensitive.
//   * E_FAIL: the folder can't be read or written, which the log explains.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESAVE_H
#define XBLSHIM_XGAMESAVE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

/// The maximum size of a blob, and of all blobs of an update, in bytes.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_BLOB_SIZE = 16777216;
#else
#define GS_MAX_BLOB_SIZE ((size_t)16777216)
#endif

/// The maximum size of a blob's name in bytes, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_BLOB_NAME_SIZE = 65;
#else
#define GS_MAX_BLOB_NAME_SIZE ((size_t)65)
#endif

/// The maximum size of a container's name in bytes, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONTAINER_NAME_SIZE = 256;
#else
#define GS_MAX_CONTAINER_NAME_SIZE ((size_t)256)
#endif

/// The maximum size of a display name in bytes, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONTAINER_DISPLAY_NAME_SIZE = 128;
#else
#define GS_MAX_CONTAINER_DISPLAY_NAME_SIZE ((size_t)128)
#endif

/// The maximum size of a configuration id in bytes, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t GS_MAX_CONFIGURATION_ID_SIZE = 65;
#else
#define GS_MAX_CONFIGURATION_ID_SIZE ((size_t)65)
#endif

/// A container of blobs. Close it with XGameSaveCloseContainer.
typedef struct XGameSaveContainer* XGameSaveContainerHandle;

/// The saves of a user in a service configuration. Close it with XGameSaveCloseProvider.
typedef struct XGameSaveProvider* XGameSaveProviderHandle;

/// Changes of a container that are saved together. Close it with XGameSaveCloseUpdate.
typedef struct XGameSaveUpdate* XGameSaveUpdateHandle;

/// The name and the size of a blob.
typedef struct XGameSaveBlobInfo
{
    const char* name;
    /// The size in bytes.
    uint32_t size;
} XGameSaveBlobInfo;

/// A blob that was read.
typedef struct XGameSaveBlob
{
    XGameSaveBlobInfo info;
    /// The bytes of the blob, in the same buffer.
    uint8_t* data;
} XGameSaveBlob;

/// The properties of a container, without its blobs.
typedef struct XGameSaveContainerInfo
{
    const char* name;
    /// The name for players in UTF-8; may be empty.
    const char* displayName;
    uint32_t blobCount;
    /// The size of all blobs in bytes.
    uint64_t totalSize;
    /// The time of the last update in seconds since 1970, UTC.
    time_t lastModifiedTime;
    /// false: saves are not synchronized with a cloud.
    bool needsSync;
} XGameSaveContainerInfo;

// ------------------------------------------------------------------------------------------------
// Opening the saves of a user
// ------------------------------------------------------------------------------------------------

/// Opens the saves of a user in a service configuration. Letter case does not distinguish ids.
/// Close the provider with XGameSaveCloseProvider.
///
/// @param requestingUser The user whose saves are opened.
/// @param configurationId The service configuration id of the title. Copied.
/// @param syncOnDemand Whether each container is synchronized when it is first read. Without
///     effect: saves are local.
/// @param[out] provider Set to the handle of the saves. The caller closes it with
///     XGameSaveCloseProvider.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for an id of more than 64 bytes;
///     E_GS_PROVIDER_MISMATCH after XGameSaveFilesGetFolderWithUiAsync with this user and id.
STDAPI XGameSaveInitializeProvider(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ bool syncOnDemand,
    _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveInitializeProvider on the work port. Get the provider with
/// XGameSaveInitializeProviderResult.
///
/// @param requestingUser The user whose saves are opened.
/// @param configurationId The service configuration id of the title. Copied.
/// @param syncOnDemand Whether each container is synchronized when it is first read. Without
///     effect: saves are local.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: as XGameSaveInitializeProvider.
STDAPI XGameSaveInitializeProviderAsync(
    _In_ XUserHandle requestingUser,
    _In_z_ const char* configurationId,
    _In_ bool syncOnDemand,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the provider of XGameSaveInitializeProviderAsync, once. Close it with
/// XGameSaveCloseProvider.
///
/// @param async The block of the call whose result is taken.
/// @param[out] provider Set to the handle of the saves. The caller closes it with
///     XGameSaveCloseProvider.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or the block of another
///     function; E_ABORT.
STDAPI XGameSaveInitializeProviderResult(
    _In_ XAsyncBlock* async,
    _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of bytes that can still be saved: 256 MiB minus the size of all blobs of the
/// provider.
///
/// @param provider The handle of the saves.
/// @param[out] remainingQuota Set to the space that is left for the user, in bytes.
/// @return S_OK, or one of the Errors above.
STDAPI XGameSaveGetRemainingQuota(
    _In_ XGameSaveProviderHandle provider,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveGetRemainingQuota on the work port. Get the quota with
/// XGameSaveGetRemainingQuotaResult.
///
/// @param provider The handle of the saves.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: as XGameSaveGetRemainingQuota.
STDAPI XGameSaveGetRemainingQuotaAsync(
    _In_ XGameSaveProviderHandle provider,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the quota of XGameSaveGetRemainingQuotaAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param[out] remainingQuota Set to the space that is left for the user, in bytes.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or the block of another
///     function; E_ABORT.
STDAPI XGameSaveGetRemainingQuotaResult(
    _In_ XAsyncBlock* async,
    _Out_ int64_t* remainingQuota
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Containers
// ------------------------------------------------------------------------------------------------

/// Called for each container.
///
/// @param info The container. It is valid inside the callback only.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @return true: continues. false: ends the enumeration.
typedef bool CALLBACK XGameSaveContainerInfoCallback(
    _In_ const XGameSaveContainerInfo* info,
    _In_opt_ void* context
    );

/// Calls `callback` for each container, in the order of their names, on this thread, until it
/// returns false.
///
/// @param provider The handle of the saves.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK, or one of the Errors above.
STDAPI XGameSaveEnumerateContainerInfo(
    _In_ XGameSaveProviderHandle provider,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` as XGameSaveEnumerateContainerInfo does, for the containers whose names begin
/// with a prefix.
///
/// @param provider The handle of the saves.
/// @param containerNamePrefix The beginning of the names. Null: all containers. May be null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK, or one of the Errors above.
STDAPI XGameSaveEnumerateContainerInfoByName(
    _In_ XGameSaveProviderHandle provider,
    _In_opt_z_ const char* containerNamePrefix,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` as XGameSaveEnumerateContainerInfo does, for the container of this name. It is
/// not called when there is none.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK; E_GS_INVALID_CONTAINER_NAME; one of the Errors above.
STDAPI XGameSaveGetContainerInfo(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _In_opt_ void* context,
    _In_ XGameSaveContainerInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Creates a handle to a container, which need not exist: its first submitted update creates it.
/// Close it with XGameSaveCloseContainer.
///
/// A name is a path of letters, digits and underscores with at most 255 characters. Its last part
/// may also contain dashes and single dots, but no dot at the end. Letter case distinguishes names.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @param[out] containerContext Set to the container. The caller closes it with
///     XGameSaveCloseContainer.
/// @return S_OK; E_GS_INVALID_CONTAINER_NAME; one of the Errors above.
STDAPI XGameSaveCreateContainer(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _Outptr_result_nullonfailure_ XGameSaveContainerHandle* containerContext
    ) XBLSHIM_NOEXCEPT;

/// Deletes a container with its blobs, as a whole or not at all. A container that does not exist is
/// not an error.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @return S_OK; E_GS_INVALID_CONTAINER_NAME; E_GS_OUT_OF_LOCAL_STORAGE; one of the Errors above.
STDAPI XGameSaveDeleteContainer(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveDeleteContainer on the work port. Get the result with
/// XGameSaveDeleteContainerResult.
///
/// @param provider The handle of the saves.
/// @param containerName The name of the container.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GS_INVALID_CONTAINER_NAME; one of the Errors above. Through the block: as
///     XGameSaveDeleteContainer.
STDAPI XGameSaveDeleteContainerAsync(
    _In_ XGameSaveProviderHandle provider,
    _In_z_ const char* containerName,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XGameSaveDeleteContainerAsync.
///
/// @param async The block of the call whose result is taken.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or the block of another
///     function; E_ABORT.
STDAPI XGameSaveDeleteContainerResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading blobs
// ------------------------------------------------------------------------------------------------

/// Called for each blob.
///
/// @param info The blob. It is valid inside the callback only.
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @return true: continues. false: ends the enumeration.
typedef bool CALLBACK XGameSaveBlobInfoCallback(
    _In_ const XGameSaveBlobInfo* info,
    _In_opt_ void* context
    );

/// Calls `callback` for each blob of a container, in the order of their names, on this thread,
/// until it returns false.
///
/// @param container The container.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK, or one of the Errors above.
STDAPI XGameSaveEnumerateBlobInfo(
    _In_ XGameSaveContainerHandle container,
    _In_opt_ void* context,
    _In_ XGameSaveBlobInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Calls `callback` as XGameSaveEnumerateBlobInfo does, for the blobs whose names begin with a
/// prefix.
///
/// @param container The container.
/// @param blobNamePrefix The beginning of the names. Null: all blobs. May be null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @return S_OK, or one of the Errors above.
STDAPI XGameSaveEnumerateBlobInfoByName(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_ const char* blobNamePrefix,
    _In_opt_ void* context,
    _In_ XGameSaveBlobInfoCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Reads the blobs that `blobNames` names in their order, or all blobs in the order of their names
/// when it is null. `countOfBlobs` is the number of names, and is set to the number of blobs.
///
/// `blobData` gets an array, and behind it, without padding, each blob's name with its terminating
/// zero and its bytes. The size of a blob is sizeof(XGameSaveBlob), plus the length of the name
/// plus one, plus the number of bytes. The array points into the buffer, which belongs to the
/// caller.
///
/// @param container The container.
/// @param blobNames The names of the blobs. Null: all blobs. May be null.
/// @param countOfBlobs Set to the number of blobs in `blobData`.
/// @param blobsSize The size of `blobData` in bytes.
/// @param[out] blobData The memory of the caller that the blobs are copied to.
/// @return S_OK; E_GS_BLOB_NOT_FOUND; E_GS_PROVIDED_BUFFER_TOO_SMALL; one of the Errors above;
///     E_FAIL also for a damaged blob, which the log names.
STDAPI XGameSaveReadBlobData(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_count_(*countOfBlobs) const char** blobNames,
    _Inout_ uint32_t* countOfBlobs,
    _In_ size_t blobsSize,
    _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveReadBlobData on the work port. The names are copied. Get the buffer's size with
/// XAsyncGetResultSize, then the blobs with XGameSaveReadBlobDataResult.
///
/// @param container The container.
/// @param blobNames The names of the blobs. Null: all blobs. May be null.
/// @param countOfBlobs The number of elements of `blobNames`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: as XGameSaveReadBlobData.
STDAPI XGameSaveReadBlobDataAsync(
    _In_ XGameSaveContainerHandle container,
    _In_opt_z_count_(countOfBlobs) const char** blobNames,
    _In_ uint32_t countOfBlobs,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the blobs of XGameSaveReadBlobDataAsync, once, in the form of XGameSaveReadBlobData.
///
/// @param async The block of the call whose result is taken.
/// @param blobsSize The size of `blobData` in bytes.
/// @param[out] blobData The memory of the caller that the blobs are copied to.
/// @param[out] countOfBlobs Set to the number of blobs in `blobData`.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or the block of another
///     function; E_GS_PROVIDED_BUFFER_TOO_SMALL.
STDAPI XGameSaveReadBlobDataResult(
    _In_ XAsyncBlock* async,
    _In_ size_t blobsSize,
    _Out_writes_bytes_(blobsSize) XGameSaveBlob* blobData,
    _Out_ uint32_t* countOfBlobs
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Updating a container
// ------------------------------------------------------------------------------------------------

/// Begins an update of a container, which also sets its display name. Nothing is saved before
/// XGameSaveSubmitUpdate. Close it with XGameSaveCloseUpdate, submitted or not.
///
/// @param container The container.
/// @param containerDisplayName The name of the container for people, in UTF-8.
/// @param[out] updateContext Set to the update. The caller closes it with XGameSaveCloseUpdate.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for a display name of more than 127
///     bytes.
STDAPI XGameSaveCreateUpdate(
    _In_ XGameSaveContainerHandle container,
    _In_z_ const char* containerDisplayName,
    _Outptr_result_nullonfailure_ XGameSaveUpdateHandle* updateContext
    ) XBLSHIM_NOEXCEPT;

/// Adds a blob to an update. It replaces an earlier change of the same name. The bytes are not
/// copied: they must stay valid and unchanged until XGameSaveSubmitUpdate returns, or the block of
/// XGameSaveSubmitUpdateAsync completes.
///
/// @param updateContext The update.
/// @param blobName The name of the blob. Copied.
/// @param data The bytes of the blob. They are not copied, and must stay valid until the update is
///     saved.
/// @param byteCount The number of bytes of `data`.
/// @return As XGameSaveSubmitBlobDelete.
STDAPI XGameSaveSubmitBlobWrite(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_z_ const char* blobName,
    _In_reads_bytes_(byteCount) const uint8_t* data,
    _In_ size_t byteCount
    ) XBLSHIM_NOEXCEPT;

/// Adds the deletion of a blob to an update. It replaces an earlier change of the same name. A blob
/// that does not exist is not an error.
///
/// @param updateContext The update.
/// @param blobName The name of the blob. Copied.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for a name that is empty or longer
///     than 64 bytes; E_GS_HANDLE_EXPIRED also for a submitted update.
STDAPI XGameSaveSubmitBlobDelete(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_z_ const char* blobName
    ) XBLSHIM_NOEXCEPT;

/// Saves all changes of an update, or none of them. Whenever the process or the machine stops, the
/// container is as it was before or as the update makes it. The changes are on the disk when this
/// returns S_OK. An update can be submitted once.
///
/// @param updateContext The update.
/// @return S_OK, or one of the Errors above; E_GS_UPDATE_TOO_BIG for more than 16 MiB;
///     E_GS_QUOTA_EXCEEDED; E_GS_OUT_OF_LOCAL_STORAGE; E_GS_HANDLE_EXPIRED also for a submitted
///     update.
STDAPI XGameSaveSubmitUpdate(
    _In_ XGameSaveUpdateHandle updateContext
    ) XBLSHIM_NOEXCEPT;

/// Begins XGameSaveSubmitUpdate on the work port. Get the result with XGameSaveSubmitUpdateResult.
///
/// @param updateContext The update.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_GS_HANDLE_EXPIRED also for a submitted update.
///     Through the block: as XGameSaveSubmitUpdate.
STDAPI XGameSaveSubmitUpdateAsync(
    _In_ XGameSaveUpdateHandle updateContext,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XGameSaveSubmitUpdateAsync.
///
/// @param async The block of the call whose result is taken.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or the block of another
///     function; E_ABORT.
STDAPI XGameSaveSubmitUpdateResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Closing handles
// ------------------------------------------------------------------------------------------------

/// Closes an update. One that was not submitted changes nothing. Null is ignored.
///
/// @param context The update. Null has no effect.
STDAPI_(void) XGameSaveCloseUpdate(
    _In_ XGameSaveUpdateHandle context
    ) XBLSHIM_NOEXCEPT;

/// Closes a container. Its updates stay valid. Null is ignored.
///
/// @param context The container. Null has no effect.
STDAPI_(void) XGameSaveCloseContainer(
    _In_ XGameSaveContainerHandle context
    ) XBLSHIM_NOEXCEPT;

/// Closes a provider. Its containers and updates expire: functions return E_GS_HANDLE_EXPIRED for
/// them. Null is ignored.
///
/// @param provider The handle of the saves.
STDAPI_(void) XGameSaveCloseProvider(
    _In_ XGameSaveProviderHandle provider
    ) XBLSHIM_NOEXCEPT;

#endif
