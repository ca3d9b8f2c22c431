// xsapi-c/events_c.h: in-game events
//
// Events that a title writes. Statistics and achievements can be derived from them.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, a text is not UTF-8, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_XBL_NOT_INITIALIZED: before XblInitialize or after XblCleanupAsync.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_EVENTS_C_H
#define XBLSHIM_XSAPI_C_EVENTS_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// Writes an in-game event of the context's user, in the service configuration of XblInitialize.
/// The local service derives statistics and achievements from it as its definitions say. An event
/// that can't be posted now is stored, and posted later, in order.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param eventName The name of the event.
/// @param dimensionsJson The dimensions of the event, a JSON object. May be null.
/// @param measurementsJson The measurements of the event, a JSON object. May be null.
/// @return S_OK; E_INVALIDARG, also for a name that is not a letter followed by letters, digits and
///     underscores, and for a text that is not a JSON object; E_XBL_NOT_INITIALIZED; E_HANDLE;
///     E_GAMEUSER_SIGNED_OUT; the failure of the start while the library could not start.
STDAPI XblEventsWriteInGameEvent(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* eventName,
    _In_opt_z_ const char* dimensionsJson,
    _In_opt_z_ const char* measurementsJson
    ) XBLSHIM_NOEXCEPT;

#endif
