// XTaskQueue.h: task queues
//
// A task queue has two ports. Operations do their work on the Work port; their completion callbacks
// come on the Completion port. How each port runs its callbacks is its dispatch mode. A game mostly
// takes ThreadPool for work and Manual for completions, and pumps the completions once a frame:
// then all of its callbacks run on its own thread.
//
// Order: what is ready runs in the order of submission, port by port; a delayed callback joins when
// it is due. There is no order between ports.
//
// Lifetime: handles are counted; submitted callbacks keep a queue alive after its last handle is
// closed. Closing does not cancel, XTaskQueueTerminate does.
//
// Every function may be called from any thread. A handle that is not valid gives E_HANDLE (or
// nothing, or false), never a crash.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XTASKQUEUE_H
#define XBLSHIM_XTASKQUEUE_H

#include <stdint.h>
#include <httpClient/pal.h>

// ------------------------------------------------------------------------------------------------
// Handles and types
// ------------------------------------------------------------------------------------------------

/// A task queue. Made by XTaskQueueCreate, XTaskQueueCreateComposite, XTaskQueueDuplicateHandle or
/// XTaskQueueGetCurrentProcessTaskQueue; each handle is closed once with XTaskQueueCloseHandle.
typedef struct XTaskQueueObject* XTaskQueueHandle;

/// One side of a task queue, from XTaskQueueGetPort. It belongs to the queue and is not closed.
typedef struct XTaskQueuePortObject* XTaskQueuePortHandle;

/// Who runs a port's callbacks.
#ifdef __cplusplus
enum class XTaskQueueDispatchMode : uint32_t
{
    /// Nobody by itself: they run inside XTaskQueueDispatch, on the thread that calls it.
    Manual = 0,
    /// Threads of a pool, several at a time, started in order.
    ThreadPool = 1,
    /// Threads of a pool, one at a time, in order.
    SerializedThreadPool = 2,
    /// The submitting thread, inside the call that submits; delayed ones the timer's thread.
    Immediate = 3
};
#else
typedef uint32_t XTaskQueueDispatchMode;
#define XTaskQueueDispatchMode_Manual 0u
#define XTaskQueueDispatchMode_ThreadPool 1u
#define XTaskQueueDispatchMode_SerializedThreadPool 2u
#define XTaskQueueDispatchMode_Immediate 3u
#endif

/// The two sides of a queue.
#ifdef __cplusplus
enum class XTaskQueuePort : uint32_t
{
    /// Where operations do their work.
    Work = 0,
    /// Where completion callbacks come.
    Completion = 1
};
#else
typedef uint32_t XTaskQueuePort;
#define XTaskQueuePort_Work 0u
#define XTaskQueuePort_Completion 1u
#endif

/// Names a registered waiter, monitor or event handler; needed to unregister it.
typedef struct XTaskQueueRegistrationToken
{
    uint64_t token;
} XTaskQueueRegistrationToken;

/// A submitted callback. `canceled` is true when the queue was terminated before the callback came
/// to run; it must then free what `context` owns and do nothing else. It runs on the thread that
/// the port's dispatch mode says.
typedef void CALLBACK XTaskQueueCallback(
    _In_opt_ void* context,
    _In_ bool canceled
    );

/// Told of each callback that becomes ready on a port, on the thread that submitted it (for a
/// delayed callback: the timer's thread). `queue` and `port` are those of the queue the monitor was
/// registered on. It may call XTaskQueueDispatch; it must not unregister itself.
typedef void CALLBACK XTaskQueueMonitorCallback(
    _In_opt_ void* context,
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port
    );

/// Told that a queue is terminated: both ports are empty and nothing of the queue runs any more. It
/// may close the queue.
typedef void CALLBACK XTaskQueueTerminatedCallback(
    _In_opt_ void* context
    );

// ------------------------------------------------------------------------------------------------
// Making, duplicating and closing queues
// ------------------------------------------------------------------------------------------------

/// Creates a queue with two ports of its own.
///
/// @param workDispatchMode How callbacks of the work port are run.
/// @param completionDispatchMode How callbacks of the completion port are run.
/// @param[out] queue Set to the handle of the task queue. The caller closes it with
///     XTaskQueueCloseHandle.
/// @return S_OK; E_INVALIDARG when `queue` is null; E_OUTOFMEMORY. Close the handle with
///     XTaskQueueCloseHandle.
STDAPI XTaskQueueCreate(
    _In_ XTaskQueueDispatchMode workDispatchMode,
    _In_ XTaskQueueDispatchMode completionDispatchMode,
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// Creates a queue out of ports of other queues; both may be the same port. The ports stay alive as
/// long as the new queue, which shares their order of callbacks but is terminated on its own.
///
/// @param workPort The port for work callbacks, of this queue or another one. The queue keeps it
///     alive.
/// @param completionPort The port for completion callbacks, of this queue or another one. The queue
///     keeps it alive.
/// @param[out] queue Set to the handle of the task queue. The caller closes it with
///     XTaskQueueCloseHandle.
/// @return S_OK; E_HANDLE when a port handle is null or not valid; E_INVALIDARG when `queue` is
///     null. Close the handle with XTaskQueueCloseHandle.
STDAPI XTaskQueueCreateComposite(
    _In_ XTaskQueuePortHandle workPort,
    _In_ XTaskQueuePortHandle completionPort,
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// Gets the handle of one port of a queue, to make a composite queue with. For a composite queue it
/// is the port of the queue underneath. The port belongs to the queue: don't close it.
///
/// @param queue The task queue.
/// @param port The port: Work or Completion.
/// @param[out] portHandle Set to the port. It belongs to the queue and is not closed.
/// @return S_OK; E_HANDLE for a queue that is not valid; E_INVALIDARG for an unknown port or a null
///     `portHandle`.
STDAPI XTaskQueueGetPort(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _Out_ XTaskQueuePortHandle* portHandle
    ) XBLSHIM_NOEXCEPT;

/// Gets one more handle to the same queue, with a value of its own. Each is closed with
/// XTaskQueueCloseHandle.
///
/// @param queueHandle The handle to duplicate.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_HANDLE for a queue that is not valid; E_POINTER when `duplicatedHandle` is null.
STDAPI XTaskQueueDuplicateHandle(
    _In_ XTaskQueueHandle queueHandle,
    _Out_ XTaskQueueHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Running callbacks
// ------------------------------------------------------------------------------------------------

/// Runs at most one callback of a port on the calling thread, whatever the port's mode. When none
/// is ready, waits up to `timeoutInMs` for one; 0 does not wait and 0xFFFFFFFF waits without end. A
/// game pumps a manual port once a frame with `while (XTaskQueueDispatch(queue, port, 0));`.
///
/// Through the handle of a terminated queue it runs what other queues have ready on the port, and
/// doesn't wait. On a manual port it also does the steps of a termination: in the call that ran the
/// queue's last callback, or in one that finds no callback.
///
/// @param queue The task queue.
/// @param port The port: Work or Completion.
/// @param timeoutInMs The longest wait in milliseconds: 0 does not wait, 0xFFFFFFFF waits without a
///     time limit.
/// @return true when a callback ran; false when the time is over, when the queue is terminated and
///     nothing is ready, or when the queue or port is not valid.
STDAPI_(bool) XTaskQueueDispatch(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_ uint32_t timeoutInMs
    ) XBLSHIM_NOEXCEPT;

/// Closes one handle. Callbacks that were submitted still run: closing does not cancel,
/// XTaskQueueTerminate does. A handle that is null or not valid is ignored.
///
/// @param queue The task queue.
STDAPI_(void) XTaskQueueCloseHandle(
    _In_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

/// Cancels everything in the queue: callbacks that wait, also delayed ones, run now with `canceled`
/// true; then `callback` (it may be null) runs on the completion port, which is ended by then:
/// XTaskQueueDispatch waits on it no more, in no thread. Running callbacks finish undisturbed.
/// Calls that are under way get their completion callbacks first, so a manual completion port must
/// be pumped until `callback` came.
///
/// With `wait` true the call returns when all that is done; on a thread that should pump the
/// queue's manual port this never ends. Terminating is allowed more than once, each call's callback
/// runs. The handle must still be closed, and may be closed in the callback. Other queues that
/// share a port are not affected.
///
/// @param queue The task queue.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @param callbackContext The value that is passed to the callback unchanged. It belongs to the
///     title. May be null.
/// @param callback The function that is called. May be null.
/// @return S_OK; E_HANDLE for a queue that is not valid.
STDAPI XTaskQueueTerminate(
    _In_ XTaskQueueHandle queue,
    _In_ bool wait,
    _In_opt_ void* callbackContext,
    _In_opt_ XTaskQueueTerminatedCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Appends a callback to the end of a port. On an Immediate port it runs before this call returns.
/// `callbackContext` is only passed on. The callback comes exactly once, with `canceled` true when
/// the queue is terminated before.
///
/// @param queue The task queue.
/// @param port The port: Work or Completion.
/// @param callbackContext The value that is passed to the callback unchanged. It belongs to the
///     title. May be null.
/// @param callback The function that is called.
/// @return S_OK; E_ABORT when the port is terminating or terminated; E_INVALIDARG for an unknown
///     port or a null callback; E_HANDLE for a queue that is not valid. After a failure the
///     callback does not come.
STDAPI XTaskQueueSubmitCallback(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Submits a callback that joins the end of the port when `delayMs` milliseconds have passed (by a
/// clock that doesn't jump). 0 submits at once.
///
/// @param queue The task queue.
/// @param port The port: Work or Completion.
/// @param delayMs The delay in milliseconds.
/// @param callbackContext The value that is passed to the callback unchanged. It belongs to the
///     title. May be null.
/// @param callback The function that is called.
/// @return As XTaskQueueSubmitCallback.
STDAPI XTaskQueueSubmitDelayedCallback(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_ uint32_t delayMs,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueCallback* callback
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Waiters and monitors
// ------------------------------------------------------------------------------------------------

/// Submits `callback` to a port each time a Windows wait handle is signaled, until it is
/// unregistered with XTaskQueueUnregisterWaiter.
///
/// The handle is waited for again when the callback has returned: an auto-reset event gives one
/// callback for a signal, one that stays signaled gives one after the other until it is reset. When
/// the queue is terminated the callback runs once more, with `canceled` true, and then never again.
/// A registration keeps no queue alive and ends with its queue; `waitHandle` stays the title's and
/// may be closed at any time.
///
/// Windows only, elsewhere E_NOTIMPL.
///
/// @param queue The task queue.
/// @param port The port: Work or Completion.
/// @param waitHandle The Windows handle whose signal submits the callback. The caller keeps it open
///     as long as it is registered.
/// @param callbackContext The value that is passed to the callback unchanged. It belongs to the
///     title. May be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK; E_POINTER when `callback` or `token` is null; E_INVALIDARG when `waitHandle` is
///     null; E_HANDLE for a queue or `waitHandle` that is not valid; E_OUTOFMEMORY beyond 60
///     waiters for a port of a queue; E_ABORT when the queue is terminated.
STDAPI XTaskQueueRegisterWaiter(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_ HANDLE waitHandle,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends the registration of a waiter: no call of its callback begins any more, even if the handle
/// was signaled before. One that is running is not waited for; it may be the caller's own. Unknown
/// tokens are ignored.
///
/// @param queue The task queue.
/// @param token The token of the registration. A token without a registration has no effect.
STDAPI_(void) XTaskQueueUnregisterWaiter(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueueRegistrationToken token
    ) XBLSHIM_NOEXCEPT;

/// Registers a callback that is told of each callback that becomes ready on either port of the
/// queue, for example to wake the thread that pumps a manual port. Up to 32 for a queue. Unregister
/// it with XTaskQueueUnregisterMonitor before closing the queue.
///
/// @param queue The task queue.
/// @param callbackContext The value that is passed to the callback unchanged. It belongs to the
///     title. May be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK; E_POINTER when `callback` or `token` is null; E_OUTOFMEMORY beyond 32; E_HANDLE
///     for a queue that is not valid.
STDAPI XTaskQueueRegisterMonitor(
    _In_ XTaskQueueHandle queue,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueMonitorCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends the registration of a monitor and waits until it runs nowhere any more; so not from inside
/// a monitor. Unknown tokens are ignored.
///
/// @param queue The task queue.
/// @param token The token of the registration. A token without a registration has no effect.
STDAPI_(void) XTaskQueueUnregisterMonitor(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueueRegistrationToken token
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// The process task queue
// ------------------------------------------------------------------------------------------------

/// Gets a handle to the queue that calls use which name none. It is made at first use, with a
/// thread pool for both ports. Close the handle with XTaskQueueCloseHandle.
///
/// @param[out] queue Set to the handle of the task queue. The caller closes it with
///     XTaskQueueCloseHandle.
/// @return true; false, and a null handle, when the process queue has been set to null.
STDAPI_(bool) XTaskQueueGetCurrentProcessTaskQueue(
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// Replaces the queue that calls use which name none. The library keeps a handle of its own, so the
/// title may close its own. With null, calls without a queue fail with E_NO_TASK_QUEUE from now on.
///
/// @param queue The task queue.
STDAPI_(void) XTaskQueueSetCurrentProcessTaskQueue(
    _In_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

#endif
