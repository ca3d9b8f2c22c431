// XAsyncProvider.h: asynchronous calls of a library or title
//
// For libraries that offer asynchronous calls themselves. XAsyncBegin attaches a provider function
// to a block, XAsyncSchedule makes the library call it on the work port, XAsyncComplete completes
// the call, and XAsyncGetResult copies its payload.
//
// The order of the steps is Begin, DoWork (any number of times), completion, GetResult (when a
// payload is fetched), Cleanup. Cancel may come at any time before Cleanup. Every function may be
// called from any thread.
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

/// The steps of a call, each one call of its provider.
#ifdef __cplusplus
enum class XAsyncOp : uint32_t
{
    /// Once, on the thread that called XAsyncBegin.
    Begin = 0,
    /// On the work port, once for each XAsyncSchedule. E_PENDING continues later. S_OK without
    /// XAsyncComplete becomes E_UNEXPECTED. A failure completes the call.
    DoWork = 1,
    /// On the thread that fetches the payload: copy it into `buffer`. Once, unless it returns
    /// E_PENDING, which keeps the payload.
    GetResult = 2,
    /// On the thread that called XAsyncCancel, or that terminates the queue. To honor it, call
    /// XAsyncComplete with E_ABORT.
    Cancel = 3,
    /// The last step, once, never while DoWork runs: free the context.
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

/// The arguments of a step.
typedef struct XAsyncProviderData
{
    /// The library's copy of the block, for XAsyncSchedule and XAsyncComplete. It is not the
    /// title's pointer.
    XAsyncBlock* async;
    /// GetResult and Cleanup: the size of `buffer` in bytes; 0 in other steps.
    size_t bufferSize;
    /// GetResult: the memory for the payload. Cleanup: the same pointer; the title may have freed
    /// the memory.
    void* buffer;
    /// The `context` of XAsyncBegin.
    void* context;
} XAsyncProviderData;

/// Does all steps of a call. XAsyncOp lists when each step is called, and on which thread.
///
/// @param op The step.
/// @param data The arguments of the step. They are valid during the call only.
/// @return DoWork and GetResult: what XAsyncOp says. Begin: a failure completes the call.
typedef HRESULT CALLBACK XAsyncProvider(
    _In_ XAsyncOp op,
    _Inout_ const XAsyncProviderData* data
    );

// ------------------------------------------------------------------------------------------------
// Begin, work and completion
// ------------------------------------------------------------------------------------------------

/// Begins a call in a block: checks the block and its queue (the process queue when it has none),
/// then calls `provider` with Begin on this thread. When Begin fails this function still returns
/// S_OK, and the block completes with that failure. As soon as the block shows E_PENDING, other
/// threads may complete or cancel the call: Cancel may be called while Begin runs.
///
/// @param asyncBlock The block of the call. It belongs to the title and must stay valid until the
///     call is complete and its callback has returned.
/// @param context The value that each step gets. May be null.
/// @param identity Any address, which XAsyncGetResult must name again. May be null.
/// @param identityName The name of the call for the log. The text is not copied and must be static.
///     May be null.
/// @param provider The function that does the work of the call.
/// @return S_OK; E_INVALIDARG for a null block or provider, and for a block that is in use, whose
///     call continues; E_NO_TASK_QUEUE; E_HANDLE for a queue that is not valid; E_ABORT for a
///     terminated queue; E_OUTOFMEMORY. After a failure the provider is not called again. After one
///     of the last four the block holds that failure.
STDAPI XAsyncBegin(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context,
    _In_opt_ const void* identity,
    _In_opt_ const char* identityName,
    _In_ XAsyncProvider* provider
    ) XBLSHIM_NOEXCEPT;

/// Schedules a call of the provider with DoWork on the work port. One can be scheduled at a time:
/// schedule the next one in DoWork, or after it.
///
/// @param asyncBlock The block of the call.
/// @param delayInMs The delay in milliseconds; 0 for none.
/// @return S_OK; E_UNEXPECTED when one is scheduled; E_INVALIDARG when the call is complete or the
///     block is not in use; the call's result when it has failed or was canceled; E_ABORT for a
///     terminated queue.
STDAPI XAsyncSchedule(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ uint32_t delayInMs
    ) XBLSHIM_NOEXCEPT;

/// Completes a call. The first completion counts: later ones, and E_PENDING, are ignored. With a
/// failure the size counts as 0. The completion callback goes to the completion port. Cleanup is
/// called immediately when there is no payload, otherwise when the payload was fetched.
///
/// @param asyncBlock The block of the call.
/// @param result The result of the call.
/// @param requiredBufferSize The size of the payload in bytes; 0 when the call has none.
STDAPI_(void) XAsyncComplete(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ HRESULT result,
    _In_ size_t requiredBufferSize
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Taking the payload
// ------------------------------------------------------------------------------------------------

/// Fetches the payload, once: calls the provider with GetResult on this thread to fill `buffer`.
///
/// @param asyncBlock The block of the call.
/// @param identity The `identity` of XAsyncBegin. May be null.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to. May be null.
/// @param[out] bufferUsed Set to the size of the payload in bytes, also when the provider fails;
///     otherwise to 0. May be null.
/// @return The result of the provider, where E_PENDING keeps the payload; without a payload the
///     call's result, S_OK or another success code included; E_PENDING while the call runs;
///     E_INVALIDARG for another `identity` than at XAsyncBegin or a null buffer;
///     E_NOT_SUFFICIENT_BUFFER. After all of these but E_PENDING the payload is gone: the next call
///     returns E_ILLEGAL_METHOD_CALL.
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
