// XAsync.h: asynchronous calls
//
// Functions whose name ends in Async begin a call in an XAsyncBlock and return immediately. Such a
// call has two results. The value that the function returns says whether the call began. Only when
// it began is the callback called, and XAsyncGetStatus returns its outcome. When the function
// fails, no callback is called, and the block may be freed or used again immediately. When it fails
// because of the block's queue, XAsyncGetStatus returns the same failure.
//
// The block belongs to the title and must stay where it is until the call is complete: until its
// callback is called, or XAsyncGetStatus returns something other than E_PENDING. The callback may
// free the block or begin the next call in it. A block with a payload that was not fetched counts
// as in use.
//
// Every function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XASYNC_H
#define XBLSHIM_XASYNC_H

#include <XTaskQueue.h>

struct XAsyncBlock;

/// Called on the completion port of the block's queue when the call is complete. It may free the
/// block or begin a new call in it: the library does not access the block afterwards.
///
/// @param asyncBlock The title's block.
typedef void CALLBACK XAsyncCompletionRoutine(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// Performs the work of XAsyncRun on the work port of the block's queue.
///
/// @param asyncBlock A copy of the block, which belongs to the library.
/// @return The result of the call. Success codes other than S_OK are kept; E_PENDING becomes
///     E_UNEXPECTED.
typedef HRESULT CALLBACK XAsyncWork(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// One asynchronous call. Zero it, set `queue`, `context` and `callback`, and keep it in place
/// until the call is complete.
typedef struct XAsyncBlock
{
    /// The queue of the work and the callback. Null: the process queue.
    XTaskQueueHandle queue;
    /// A value for the title. The library does not use it.
    void* context;
    /// The function that is called when the call is complete. May be null.
    XAsyncCompletionRoutine* callback;
    /// For the library only. Zero it before the first use.
    unsigned char internal[sizeof(void*) * 4];
} XAsyncBlock;

// ------------------------------------------------------------------------------------------------
// Running work of a title
// ------------------------------------------------------------------------------------------------

/// Runs `work` on the work port of the block's queue, then calls the completion callback on its
/// completion port. XAsyncCancel has no effect. A queue that is terminated before the work began
/// completes the call with E_ABORT.
///
/// @param asyncBlock The block of the call. Set `queue`, `callback` and `context` before, zero the
///     rest. It belongs to the title and must stay valid until the call is complete and its
///     callback has returned.
/// @param work The function that runs on the work port of the block's queue.
/// @return S_OK; E_INVALIDARG for a null pointer or a block that is in use; E_NO_TASK_QUEUE;
///     E_HANDLE; E_ABORT when the queue is terminated. After the last three the block holds that
///     failure.
STDAPI XAsyncRun(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ XAsyncWork* work
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Following a call
// ------------------------------------------------------------------------------------------------

/// Gets the status of a call. With `wait` true it returns when the call is complete and its
/// completion callback, if there is one, has returned; inside that callback it returns immediately.
/// Do not wait on the only thread that dispatches a manual completion port when the block has a
/// callback.
///
/// @param asyncBlock The block of the call.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return E_PENDING while the call runs; afterwards its result, as often as this is called; S_OK
///     for a zeroed block that was never used; E_INVALIDARG when `asyncBlock` is null.
STDAPI XAsyncGetStatus(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of a payload that was not fetched yet; 0 when there is none or it was
/// fetched.
///
/// @param asyncBlock The block of the call.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return The call's result, S_OK or another success code included; E_PENDING while it runs;
///     E_INVALIDARG for a null pointer.
STDAPI XAsyncGetResultSize(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Requests cancellation of the call. A call that supports it completes with E_ABORT, and its
/// callback is called as usual. Achievements calls do not support it: updates are never lost.
/// Ignores a block that is not in use.
///
/// @param asyncBlock The block of the call.
STDAPI_(void) XAsyncCancel(
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

#endif
