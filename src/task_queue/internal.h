// The functions of a task queue that src/async needs beyond the public XTaskQueue.h. None of them is exported.
#pragma once

#include <XTaskQueue.h>
#include <httpClient/pal.h>

#include <cstdint>

#include "task_queue/own_handle.h"

namespace xblshim::task_queue {

// Delays the termination of the queue's Work port. Until resume_termination(), a terminating queue continues to
// deliver, and its termination does not pass the Work port. Delays nest; each success needs one resume_termination().
// E_HANDLE for a handle that is not open; E_ABORT when the queue is terminating or terminated, and in a forked child.
HRESULT suspend_termination(XTaskQueueHandle queue) noexcept;
void resume_termination(XTaskQueueHandle queue) noexcept;

// Reserves a place on the port for one submit_to_place(), which then needs neither memory nor a new thread. Each
// success needs one submit_to_place() or give_place_back(). E_HANDLE for a handle that is not open, E_OUTOFMEMORY;
// E_ABORT in a forked child.
HRESULT keep_place(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;
void give_place_back(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;
// As XTaskQueueSubmitCallback.
HRESULT submit_to_place(XTaskQueueHandle queue, XTaskQueuePort port, void* callback_context,
                        XTaskQueueCallback* callback) noexcept;

// For a callback of a queue that is about to return without running more title code. A pool thread then takes new work
// itself: a submission wakes no other thread. Has no effect on other threads.
void will_return() noexcept;

// Releases the process queue, so that the next use creates a new one, and waits until no queue is left, at most 5000
// ms. False when queues are still referenced then. For orderly clean-up and for tests.
bool uninitialize(uint32_t timeout_ms) noexcept;

// True when the calling thread runs a callback of that queue, or of another queue on the same serialized port. Waiting
// there for the queue's own termination, or for a callback of a serialized port, would never return.
bool is_inside_callback_of(XTaskQueueHandle queue) noexcept;

// True when the underlying port is Manual (or of an unknown mode): nothing runs there unless a thread dispatches.
bool is_dispatched_by_hand(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;

// True when the queue is terminating or terminated: delayed entries on the port are due immediately, canceled.
bool is_ending(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;

} // namespace xblshim::task_queue
