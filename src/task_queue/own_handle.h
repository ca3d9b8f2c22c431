// The library's own handles to a title's queue. platform_async/ has the implementation for other task queues.
#pragma once

#include <XTaskQueue.h>
#include <httpClient/pal.h>

namespace xblshim::task_queue {

// Opens a handle of the library to a title's queue (null: the process queue). It is closed like any other handle, and
// reports don't count it as the title's. E_NO_TASK_QUEUE when there is no process queue; otherwise as
// XTaskQueueDuplicateHandle.
HRESULT open_own_handle(XTaskQueueHandle queue, XTaskQueueHandle& own) noexcept;

// As XTaskQueueTerminate without waiting, for a queue of the library over a title's ports. If the queue is idle, this
// thread does the steps on a Manual port, which the title may not dispatch any more.
void terminate_own(XTaskQueueHandle queue) noexcept;

} // namespace xblshim::task_queue
