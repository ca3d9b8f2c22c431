// XAsyncProvider.h: writing asynchronous calls of your own
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XASYNCPROVIDER_H
#define XBLSHIM_XASYNCPROVIDER_H

#include <stdint.h>
#include <XAsync.h>

// ------------------------------------------------------------------------------------------------
// Types
// ------------------------------------------------------------------------------------------------

/// TODO
#ifdef __cplusplus
enum class XAsyncOp : uint32_t
{
    Begin = 0,
    DoWork = 1,
    GetResult = 2,
    Cancel = 3,
    Cleanup = 4
};
#else
typedef uint32_t XAsyncOp;
#define XAsyncOp_Begin 0u
#define XAsyncOp_DoWork 1u
#define XAsyncOp_GetResult 2u
#define XAsyncOp_Cancel 3u
#define XAsyncOp_Cleanup 4u
#endif

/// TODO
typedef struct XAsyncProviderData
{
    XAsyncBlock* async;
    size_t bufferSize;
    void* buffer;
    void* context;
} XAsyncProviderData;

/// TODO
typedef HRESULT CALLBACK XAsyncProvider(
    _In_ XAsyncOp op,
    _Inout_ const XAsyncProviderData* data
    );

// ------------------------------------------------------------------------------------------------
// Functions
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XAsyncBegin(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context,
    _In_opt_ const void* identity,
    _In_opt_ const char* identityName,
    _In_ XAsyncProvider* provider
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XAsyncSchedule(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ uint32_t delayInMs
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XAsyncComplete(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ HRESULT result,
    _In_ size_t requiredBufferSize
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XAsyncGetResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ const void* identity,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_opt_(bufferSize,*bufferUsed) void* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// The name of a function as text, for XAsyncBegin's identityName.
#define XASYNC_IDENTITY(method) #method

#endif
