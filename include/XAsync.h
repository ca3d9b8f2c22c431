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

/// Called when the operation is finished, on the completion port of its queue. It may free the
/// block or start a new operation in it; after it returned the library does not touch the block.
typedef void CALLBACK XAsyncCompletionRoutine(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// Work for XAsyncRun; runs on the work port. `asyncBlock` is a copy of the library's own. The
/// returned value becomes the operation's result, positive success codes included; E_PENDING
/// becomes E_UNEXPECTED.
typedef HRESULT CALLBACK XAsyncWork(
    _Inout_ struct XAsyncBlock* asyncBlock
    );

/// One asynchronous operation. Zero it, set the first three members, and keep it in place until the
/// operation is finished.
typedef struct XAsyncBlock
{
    /// Where work and callback run. Null: the process queue.
    XTaskQueueHandle queue;
    /// For the title; the library doesn't look at it.
    void* context;
    /// Called when the operation is finished. May be null.
    XAsyncCompletionRoutine* callback;
    /// The library's own.
    unsigned char internal[sizeof(void*) * 4];
} XAsyncBlock;

// ------------------------------------------------------------------------------------------------
// Following an operation
// ------------------------------------------------------------------------------------------------

/// Tells how an operation stands. With `wait` true it returns when the operation is finished and
/// its completion callback, if it has one, has returned; called inside that callback it returns at
/// once. Don't wait on the only thread that pumps a manual completion port when the block has a
/// callback.
///
/// Returns E_PENDING while it runs, afterwards its result, as often as asked. A zeroed block that
/// was never used: S_OK. E_INVALIDARG when `asyncBlock` is null.
STDAPI XAsyncGetStatus(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Tells the size in bytes of the result that is still to be fetched; 0 when there is none or it
/// was fetched already.
///
/// Returns the operation's result, S_OK or another success code included; E_PENDING while it runs;
/// E_INVALIDARG for a null pointer.
STDAPI XAsyncGetResultSize(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Asks the operation to stop; it is up to the operation whether it does. One that honors it
/// completes with E_ABORT, with its callback as usual. Achievements calls do not: an update is
/// never lost by it. Does nothing on a block that is not in use.
STDAPI_(void) XAsyncCancel(
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Running work of your own
// ------------------------------------------------------------------------------------------------

/// Runs `work` on the work port of the block's queue; the completion callback then comes on its
/// completion port. Can't be canceled, but by terminating the queue before it began (E_ABORT).
///
/// Returns S_OK; E_INVALIDARG for a null pointer or a block that is in use; E_NO_TASK_QUEUE;
/// E_HANDLE; E_ABORT when the queue is terminated. After the last three the block holds that
/// failure.
STDAPI XAsyncRun(
    _Inout_ XAsyncBlock* asyncBlock,
    _In_ XAsyncWork* work
    ) XBLSHIM_NOEXCEPT;

#endif
