// XAsyncProvider.h: writing asynchronous calls of your own
//
// For libraries that offer asynchronous calls themselves. XAsyncBegin ties a provider function to a
// block, XAsyncSchedule has it called on the work port, XAsyncComplete finishes the operation,
// XAsyncGetResult hands out its payload.
//
// The order of the steps is Begin, DoWork (any number), completion, GetResult (when there is a
// payload and it is fetched), Cleanup. Cancel may come at any time before Cleanup. Every function
// may be called from any thread.
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

/// The steps of an operation.
#ifdef __cplusplus
enum class XAsyncOp : uint32_t
{
    /// Once, on the thread that called XAsyncBegin.
    Begin = 0,
    /// On the work port, once for each XAsyncSchedule. Return E_PENDING to go on later; S_OK
    /// without XAsyncComplete makes E_UNEXPECTED; a failure completes with it.
    DoWork = 1,
    /// On the thread that fetches the payload: copy it into `buffer`. Once, unless it returns
    /// E_PENDING, which leaves the payload to be fetched.
    GetResult = 2,
    /// On the thread that called XAsyncCancel, or where a terminating queue drops the work. To
    /// honor it, call XAsyncComplete with E_ABORT.
    Cancel = 3,
    /// Once, last, never while DoWork runs: free the context.
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

/// What a step gets to work with.
typedef struct XAsyncProviderData
{
    /// The library's copy of the block: for XAsyncSchedule and XAsyncComplete. Not the title's own
    /// pointer.
    XAsyncBlock* async;
    /// GetResult, and Cleanup after it: the buffer's size in bytes.
    size_t bufferSize;
    /// GetResult: where the payload goes. Cleanup sees it again; the title may have freed it.
    void* buffer;
    /// What was given to XAsyncBegin.
    void* context;
} XAsyncProviderData;

/// One function does all steps of an operation; `op` says which. See XAsyncOp for when and on which
/// thread.
typedef HRESULT CALLBACK XAsyncProvider(
    _In_ XAsyncOp op,
    _Inout_ const XAsyncProviderData* data
    );

// ------------------------------------------------------------------------------------------------
// Functions
// ------------------------------------------------------------------------------------------------

/// Starts an operation in a block: checks the block and its queue (the process queue when it has
/// none), then calls `provider` with Begin on this thread. `identity` is any address that
/// XAsyncGetResult must name again, `identityName` a name for traces; both may be null. When Begin
/// fails the call still returns S_OK and the block completes with that failure.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param identity The value that identifies the kind of call: the one that XAsyncBegin got. May be
///     null.
/// @param identityName The name of the call for the log. The text is not copied and must be static.
///     May be null.
/// @param provider The function that does the work of the call.
/// @return S_OK; E_INVALIDARG for a null block or provider and for a block that is in use (the
///     running operation is not harmed); E_NO_TASK_QUEUE; E_HANDLE for a queue that is not valid;
///     E_ABORT for a terminated queue. After a failure the provider gets no further calls. After
///     one of the last three, and E_OUTOFMEMORY, the block holds that failure. As soon as the block
///     shows E_PENDING, other threads may complete or cancel the operation: Cancel may come while
///     Begin is being called.
STDAPI XAsyncBegin(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_opt_ void* context,
    _In_opt_ const void* identity,
    _In_opt_ const char* identityName,
    _In_ XAsyncProvider* provider
    ) XBLSHIM_NOEXCEPT;

/// Schedules a call of the provider with DoWork on the work port after `delayInMs` milliseconds.
/// Once at a time: again from DoWork, or after it.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param delayInMs The delay in milliseconds; 0 for none.
/// @return S_OK; E_UNEXPECTED when it is scheduled already; E_INVALIDARG when it is completed or
///     not in use; the operation's result when it has failed or was canceled; E_ABORT for a
///     terminated queue.
STDAPI XAsyncSchedule(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ uint32_t delayInMs
    ) XBLSHIM_NOEXCEPT;

/// Finishes an operation with a result and the size of its payload in bytes. The first call counts,
/// later ones are ignored, and so is E_PENDING. With a failure the size counts as 0. The completion
/// callback goes to the completion port; Cleanup comes at once when there is no payload, else when
/// the payload has been fetched.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param result The result of the call.
/// @param requiredBufferSize The size of the payload in bytes; 0 when the call has none.
STDAPI_(void) XAsyncComplete(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ HRESULT result,
    _In_ size_t requiredBufferSize
    ) XBLSHIM_NOEXCEPT;

/// Fetches the payload, once: the provider is called with GetResult on this thread to fill
/// `buffer`. `bufferUsed` (may be null) gets the payload's size, also when the provider fails; 0
/// otherwise.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param identity The value that identifies the kind of call: the one that XAsyncBegin got. May be
///     null.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to. May be null.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return What the provider returns, E_PENDING leaving the payload to be fetched; without a
///     payload the operation's result, S_OK or another success code included; E_PENDING while it
///     runs; E_INVALIDARG for another `identity` than at XAsyncBegin or a null buffer;
///     E_NOT_SUFFICIENT_BUFFER. After either of these two, and after the provider's success or
///     failure, E_ILLEGAL_METHOD_CALL, because the payload is gone.
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
