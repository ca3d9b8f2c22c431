// What src/async needs of a task queue beyond the public XTaskQueue.h. None of it is exported.
#pragma once

#include <XTaskQueue.h>
#include <httpClient/pal.h>

#include <cstdint>

#include "task_queue/own_handle.h"

namespace xblshim::task_queue {

// A hold on the termination of the queue's Work port: while one exists, a terminating queue goes on delivering, and its
// termination does not go past the Work port. Holds nest; each success needs one resume_termination().
// E_HANDLE for a handle that isn't open; E_ABORT when the queue is terminating or terminated, and in a forked child.
HRESULT suspend_termination(XTaskQueueHandle queue) noexcept;
void resume_termination(XTaskQueueHandle queue) noexcept;

// Keeps a place on the port for one submit_to_place(), which then finds memory and a thread. Each success needs one of
// that or of give_place_back(). E_HANDLE for a handle that isn't open, E_OUTOFMEMORY; E_ABORT in a forked child.
HRESULT keep_place(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;
void give_place_back(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;
// As XTaskQueueSubmitCallback.
HRESULT submit_to_place(XTaskQueueHandle queue, XTaskQueuePort port, void* callback_context,
                        XTaskQueueCallback* callback) noexcept;

// For a callback of a queue that is about to return, with no title code left to run. A thread of the pool takes work
// from here on: what is submitted meanwhile wakes no other thread. Does nothing elsewhere.
void will_return() noexcept;

// True when nothing is pending, delayed or running on the port beneath the queue, whichever queue it came through.
// True for a handle or port that is none.
bool is_empty(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;

// Lets go of the process queue, so that the next use creates a new one, and waits until no queue is left.
// At most 5000 ms; false when queues are still referenced then. For orderly clean-up and for tests.
bool uninitialize(uint32_t timeout_ms) noexcept;

// True when the calling thread is inside a callback of that queue (or of another queue on the same serialized port):
// waiting there for the queue's own termination, or for a callback of a serialized port, cannot end.
bool is_inside_callback_of(XTaskQueueHandle queue) noexcept;

// True when the port beneath the queue is Manual (or of an unknown mode): nothing runs there unless somebody
// dispatches.
bool is_dispatched_by_hand(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;

// True when the queue is terminating or terminated: what was delayed on the port is due at once, canceled.
bool is_ending(XTaskQueueHandle queue, XTaskQueuePort port) noexcept;

} // namespace xblshim::task_queue
