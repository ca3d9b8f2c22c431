// xsapi-c/platform_c.h: types of the local storage hooks
//
// The GDK has these types and no function that takes them.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_PLATFORM_C_H
#define XBLSHIM_XSAPI_C_PLATFORM_C_H

#include <xsapi-c/types_c.h>

/// A storage operation that the title performs for the library.
typedef struct XblClientOperation* XblClientOperationHandle;

/// The result of a storage operation.
#ifdef __cplusplus
enum class XblClientOperationResult : uint32_t
{
    Success = 0,
    Failure = 1
};
#else
typedef uint32_t XblClientOperationResult;
#define XblClientOperationResult_Success 0u
#define XblClientOperationResult_Failure 1u
#endif

/// Whether a write appends to the stored data or replaces it.
#ifdef __cplusplus
enum class XblLocalStorageWriteMode : uint32_t
{
    Append = 0,
    Truncate = 1
};
#else
typedef uint32_t XblLocalStorageWriteMode;
#define XblLocalStorageWriteMode_Append 0u
#define XblLocalStorageWriteMode_Truncate 1u
#endif

/// Writes data under a key.
typedef void (*XblLocalStorageWriteHandler)(
    _In_opt_ void* context,
    _In_ XblClientOperationHandle operation,
    _In_ XblUserHandle user,
    _In_ XblLocalStorageWriteMode mode,
    _In_z_ const char* key,
    _In_ size_t dataSize,
    _In_reads_bytes_(dataSize) const void* data
    );

/// Reads the data that is stored under a key.
typedef void (*XblLocalStorageReadHandler)(
    _In_opt_ void* context,
    _In_ XblClientOperationHandle operation,
    _In_ XblUserHandle user,
    _In_z_ const char* key
    );

/// Removes what is stored under a key.
typedef void (*XblLocalStorageClearHandler)(
    _In_opt_ void* context,
    _In_ XblClientOperationHandle operation,
    _In_ XblUserHandle user,
    _In_z_ const char* key
    );

#endif
