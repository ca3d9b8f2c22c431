// XAsync.h: asynchronous calls
//
// Calls whose name ends in Async take an XAsyncBlock and return at once. Two results are to be told
// apart: the returned value says whether the operation was started; only when it was will the
// callback come, and XAsyncGetStatus gives the outcome. When the start fails, no callback comes,
// and the block may be freed or used again at once; when it fails because of the block's queue,
// XAsyncGetStatus gives the same failure.
//
// The block belongs to the title and must stay where it is until the operation is finished: until
// its callback has been called, or XAsyncGetStatus gives something other than E_PENDING. The
// callback may free it or start the next operation in it. A block with a payload that was not
// fetched counts as in use.
//
// Every function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XASYNC_H
#define XBLSHIM_XASYNC_H

#include <XTaskQueue.h>

typedef struct XAsyncBlock XAsyncBlock;

/// Called on the completion port of the block's queue when the operation is complete. It may free
/// the block or start a new operation with it: the library does not access the block after the
/// call.
typedef void CALLBACK XAsyncCompletionRoutine(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// Performs the work of XAsyncRun on the work port. `asyncBlock` is a copy that belongs to the
/// library. The return value becomes the operation's result, other success codes than S_OK
/// included; E_PENDING becomes E_UNEXPECTED.
typedef HRESULT CALLBACK XAsyncWork(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// One asynchronous operation. Zero it, set `queue`, `context` and `callback`, and keep it in place
/// until the operation is complete.
typedef struct XAsyncBlock
{
    /// The queue of the work and the callback. Null: the process queue.
    XTaskQueueHandle queue;
    /// A value for the title. The library does not use it.
    void* context;
    /// The function that is called when the operation is complete. May be null.
    XAsyncCompletionRoutine* callback;
    /// For the library only. Zero it before the first use.
    unsigned char internal[sizeof(void*) * 4];
} XAsyncBlock;

// ------------------------------------------------------------------------------------------------
// Following an operation
// ------------------------------------------------------------------------------------------------

/// Gets the status of an operation. With `wait` true it returns when the operation is complete and
/// its completion callback, if there is one, has returned; called inside that callback it returns
/// immediately. Do not wait on the only thread that dispatches a manual completion port when the
/// block has a callback.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return E_PENDING while the operation runs; afterwards its result, as often as this is called;
///     S_OK for a zeroed block that was never used; E_INVALIDARG when `asyncBlock` is null.
STDAPI XAsyncGetStatus(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the payload that was not fetched yet; 0 when there is none or it was
/// fetched already.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return The operation's result, S_OK or another success code included; E_PENDING while it runs;
///     E_INVALIDARG for a null pointer.
STDAPI XAsyncGetResultSize(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Requests cancellation of the operation. An operation that supports it completes with E_ABORT,
/// and its callback comes as usual. Achievements calls do not support it: updates are never lost.
/// Does nothing on a block that is not in use.
///
/// @param asyncBlock The block of a call that was begun with it.
STDAPI_(void) XAsyncCancel(
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Running work of your own
// ------------------------------------------------------------------------------------------------

/// Runs `work` on the work port of the block's queue. The completion callback then comes on its
/// completion port. XAsyncCancel has no effect; a queue that is terminated before the work began
/// completes the call with E_ABORT.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param work The function that runs on the work port of the block's queue. Its return value is
///     the result of the call.
/// @return S_OK; E_INVALIDARG for a null pointer or a block that is in use; E_NO_TASK_QUEUE;
///     E_HANDLE; E_ABORT when the queue is terminated. After the last three the block holds that
///     failure.
STDAPI XAsyncRun(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ XAsyncWork* work
    ) XBLSHIM_NOEXCEPT;

#endif
