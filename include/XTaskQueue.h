// XTaskQueue.h: task queues
//
// TODO
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

/// TODO
typedef struct XTaskQueueObject* XTaskQueueHandle;

/// TODO
typedef struct XTaskQueuePortObject* XTaskQueuePortHandle;

/// TODO
#ifdef __cplusplus
enum class XTaskQueueDispatchMode : uint32_t
{
    Manual = 0,
    ThreadPool = 1,
    SerializedThreadPool = 2,
    Immediate = 3
};
#else
typedef uint32_t XTaskQueueDispatchMode;
#define XTaskQueueDispatchMode_Manual 0u
#define XTaskQueueDispatchMode_ThreadPool 1u
#define XTaskQueueDispatchMode_SerializedThreadPool 2u
#define XTaskQueueDispatchMode_Immediate 3u
#endif

/// TODO
#ifdef __cplusplus
enum class XTaskQueuePort : uint32_t
{
    Work = 0,
    Completion = 1
};
#else
typedef uint32_t XTaskQueuePort;
#define XTaskQueuePort_Work 0u
#define XTaskQueuePort_Completion 1u
#endif

/// TODO
typedef struct XTaskQueueRegistrationToken
{
    uint64_t token;
} XTaskQueueRegistrationToken;

/// TODO
typedef void CALLBACK XTaskQueueCallback(
    _In_opt_ void* context,
    _In_ bool canceled
    );

/// TODO
typedef void CALLBACK XTaskQueueMonitorCallback(
    _In_opt_ void* context,
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port
    );

/// TODO
typedef void CALLBACK XTaskQueueTerminatedCallback(
    _In_opt_ void* context
    );

// ------------------------------------------------------------------------------------------------
// Making, duplicating and closing queues
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XTaskQueueCreate(
    _In_ XTaskQueueDispatchMode workDispatchMode,
    _In_ XTaskQueueDispatchMode completionDispatchMode,
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XTaskQueueCreateComposite(
    _In_ XTaskQueuePortHandle workPort,
    _In_ XTaskQueuePortHandle completionPort,
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XTaskQueueGetPort(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _Out_ XTaskQueuePortHandle* portHandle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XTaskQueueDuplicateHandle(
    _In_ XTaskQueueHandle queueHandle,
    _Out_ XTaskQueueHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Running callbacks
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI_(bool) XTaskQueueDispatch(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_ uint32_t timeoutInMs
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XTaskQueueCloseHandle(
    _In_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XTaskQueueTerminate(
    _In_ XTaskQueueHandle queue,
    _In_ bool wait,
    _In_opt_ void* callbackContext,
    _In_opt_ XTaskQueueTerminatedCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XTaskQueueSubmitCallback(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// TODO
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

/// TODO
STDAPI XTaskQueueRegisterWaiter(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueuePort port,
    _In_ HANDLE waitHandle,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XTaskQueueUnregisterWaiter(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueueRegistrationToken token
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XTaskQueueRegisterMonitor(
    _In_ XTaskQueueHandle queue,
    _In_opt_ void* callbackContext,
    _In_ XTaskQueueMonitorCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XTaskQueueUnregisterMonitor(
    _In_ XTaskQueueHandle queue,
    _In_ XTaskQueueRegistrationToken token
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// The process task queue
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI_(bool) XTaskQueueGetCurrentProcessTaskQueue(
    _Out_ XTaskQueueHandle* queue
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XTaskQueueSetCurrentProcessTaskQueue(
    _In_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

#endif
