// XTaskQueue.h: task queues
//
// A task queue has two ports. Operations do their work on the Work port. Their completion callbacks
// are called on the Completion port. The dispatch mode of a port determines which thread runs its
// callbacks. A game usually takes ThreadPool for work and Manual for completions, and dispatches
// the completions once a frame: all of its callbacks then run on its own thread.
//
// Order: a port runs what is ready in the order of submission. A delayed callback joins when it is
// due. There is no order between ports.
//
// Lifetime: handles are counted. Submitted callbacks keep a queue alive after its last handle is
// closed. Closing does not cancel callbacks; XTaskQueueTerminate does.
//
// Every function may be called from any thread. With a handle that is not valid a function returns
// E_HANDLE, false or nothing.
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

/// A task queue. XTaskQueueCreate, XTaskQueueCreateComposite, XTaskQueueDuplicateHandle and
/// XTaskQueueGetCurrentProcessTaskQueue return it. Close each handle once with
/// XTaskQueueCloseHandle.
typedef struct XTaskQueueObject* XTaskQueueHandle;

/// One port of a task queue, from XTaskQueueGetPort. It belongs to the queue and is not closed.
typedef struct XTaskQueuePortObject* XTaskQueuePortHandle;

/// The threads that run a port's callbacks.
#ifdef __cplusplus
enum class XTaskQueueDispatchMode : uint32_t
{
    /// The thread that calls XTaskQueueDispatch, during that call.
    Manual = 0,
    /// Threads of a pool. Callbacks start in order; several run at the same time.
    ThreadPool = 1,
    /// Threads of a pool. Callbacks run in order, one at a time.
    SerializedThreadPool = 2,
    /// The submitting thread, during the call that submits. Delayed callbacks run on the timer's
    /// thread.
    Immediate = 3
};
#else
typedef uint32_t XTaskQueueDispatchMode;
#define XTaskQueueDispatchMode_Manual 0u
#define XTaskQueueDispatchMode_ThreadPool 1u
#define XTaskQueueDispatchMode_SerializedThreadPool 2u
#define XTaskQueueDispatchMode_Immediate 3u
#endif

/// The two ports of a queue.
#ifdef __cplusplus
enum class XTaskQueuePort : uint32_t
{
    /// The port for the work of operations.
    Work = 0,
    /// The port for completion callbacks.
    Completion = 1
};
#else
typedef uint32_t XTaskQueuePort;
#define XTaskQueuePort_Work 0u
#define XTaskQueuePort_Completion 1u
#endif

/// The token of a registered waiter, monitor or event handler. Unregistering needs it.
typedef struct XTaskQueueRegistrationToken
{
    /// A number that no other registration has; 0 for none.
    uint64_t token;
} XTaskQueueRegistrationToken;

/// Called for each submitted callback, once, on the thread that the port's dispatch mode
/// determines.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param canceled true: the queue was terminated first. Free what `context` owns and do nothing
///     else.
typedef void CALLBACK XTaskQueueCallback(
    _In_opt_ void* context,
    _In_ bool canceled
    );

/// Called for each callback that becomes ready on a port, on the thread that submitted it, or on
/// the timer's thread for a delayed callback. It may call XTaskQueueDispatch. It must not
/// unregister itself.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param queue The queue that the monitor was registered on.
/// @param port The port that the callback is ready on.
typedef void CALLBACK XTaskQueueMonitorCallback(
    _In_opt_ void* context,
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port
    );

/// Called when a queue is terminated: both ports are empty and no callback of the queue runs. It
/// may close the queue.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
typedef void CALLBACK XTaskQueueTerminatedCallback(
    _In_opt_ void* context
    );

// ------------------------------------------------------------------------------------------------
// Creating queues
// ------------------------------------------------------------------------------------------------

/// Creates a queue with two ports of its own.
///
/// @param workDispatchMode The dispatch mode of the work port.
/// @param completionDispatchMode The dispatch mode of the completion port.
/// @param[out] queue Set to the handle of the task queue. The caller closes it with
///     XTaskQueueCloseHandle.
/// @return S_OK; E_INVALIDARG when `queue` is null; E_OUTOFMEMORY. Close the handle with
///     XTaskQueueCloseHandle.
STDAPI XTaskQueueCreate(
    _In_ XTaskQueueDispatchMode workDispatchMode,
    _In_ XTaskQueueDispatchMode completionDispatchMode,
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// Gets the handle of one port of a queue, to create a composite queue with. For a composite queue
/// it is the port of the underlying queue. The port belongs to the queue: don't close it.
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

// ------------------------------------------------------------------------------------------------
// The process task queue
// ------------------------------------------------------------------------------------------------

/// Gets a handle to the process queue: the queue of calls whose block names none. The first use
/// creates it, with a thread pool for both ports. Close the handle with XTaskQueueCloseHandle.
///
/// @param[out] queue Set to the handle of the task queue. The caller closes it with
///     XTaskQueueCloseHandle.
/// @return true; false, and a null handle, when the process queue was set to null.
STDAPI_(bool) XTaskQueueGetCurrentProcessTaskQueue(
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// Replaces the process queue: the queue of calls whose block names none. The library keeps a
/// handle of its own, so the title may close its handle. With null, calls without a queue fail with
/// E_NO_TASK_QUEUE from now on.
///
/// @param queue The new process queue; null for none.
STDAPI_(void) XTaskQueueSetCurrentProcessTaskQueue(
    _In_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Submitting and running callbacks
// ------------------------------------------------------------------------------------------------

/// Appends a callback to a port. On an Immediate port it runs before this function returns. The
/// callback is called exactly once, with `canceled` true when the queue is terminated before.
///
/// @param queue The task queue.
/// @param port The port: Work or Completion.
/// @param callbackContext The value that is passed to the callback unchanged. It belongs to the
///     title. May be null.
/// @param callback The function that is called.
/// @return S_OK; E_ABORT when the port is terminating or terminated; E_INVALIDARG for an unknown
///     port or a null callback; E_HANDLE for a queue that is not valid. After a failure the
///     callback is not called.
STDAPI XTaskQueueSubmitCallback(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Submits a callback that joins the end of the port when `delayMs` milliseconds have passed on a
/// monotonic clock. 0 submits immediately.
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

/// Runs at most one callback of a port on the calling thread, in every dispatch mode of the port.
/// When none is ready, it waits up to `timeoutInMs` for one. A game dispatches a manual port once a
/// frame with `while (XTaskQueueDispatch(queue, port, 0));`.
///
/// Through the handle of a terminated queue it runs the callbacks that other queues have ready on
/// the port, and does not wait. On a manual port it also does the steps of a termination: in the
/// call that ran the queue's last callback, or in one that finds no callback.
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

// ------------------------------------------------------------------------------------------------
// Monitors and waiters
// ------------------------------------------------------------------------------------------------

/// Registers a callback that is called for each callback that becomes ready on either port of the
/// queue, for example to wake the thread that dispatches a manual port. A queue has up to 32
/// monitors. Unregister it with XTaskQueueUnregisterMonitor before closing the queue.
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

/// Ends the registration of a monitor and waits until no thread runs it. A monitor must not call
/// it. Unknown tokens are ignored.
///
/// @param queue The task queue.
/// @param token The token of the registration. A token without a registration has no effect.
STDAPI_(void) XTaskQueueUnregisterMonitor(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueueRegistrationToken token
    ) XBLSHIM_NOEXCEPT;

/// Submits `callback` to a port each time a Windows wait handle is signaled, until it is
/// unregistered with XTaskQueueUnregisterWaiter.
///
/// The library waits for the handle again when the callback has returned: an auto-reset event
/// causes one callback for a signal; an event that stays signaled causes one after the other until
/// it is reset. When the queue is terminated the callback runs a last time, with `canceled` true. A
/// registration does not keep the queue alive and ends with it. `waitHandle` stays the title's and
/// may be closed at any time.
///
/// Windows only. Returns E_NOTIMPL elsewhere.
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
/// was signaled before. It does not wait for a running call of the callback, which may be the
/// caller's own. Unknown tokens are ignored.
///
/// @param queue The task queue.
/// @param token The token of the registration. A token without a registration has no effect.
STDAPI_(void) XTaskQueueUnregisterWaiter(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueueRegistrationToken token
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Terminating queues and owning handles
// ------------------------------------------------------------------------------------------------

/// Cancels everything in the queue. Waiting callbacks, delayed ones too, run now with `canceled`
/// true. Then `callback` runs on the completion port, which has ended by then: no
/// XTaskQueueDispatch waits on it any more. Running callbacks finish undisturbed. Calls in progress
/// get their completion callbacks first, so a manual completion port must be dispatched until
/// `callback` was called.
///
/// With `wait` true the function returns when all of that is done. On the thread that dispatches
/// the queue's manual port it would never return. A queue may be terminated more than once; the
/// callback of each call runs. The handle must still be closed, which the callback may do. Other
/// queues that share a port are not affected.
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

/// Gets one more handle to the same queue, with a value of its own. Close each handle with
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

/// Closes one handle. Submitted callbacks still run: closing does not cancel, XTaskQueueTerminate
/// does. Null and handles that are not valid are ignored.
///
/// @param queue The task queue.
STDAPI_(void) XTaskQueueCloseHandle(
    _In_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

#endif
