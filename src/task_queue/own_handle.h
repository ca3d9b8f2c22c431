// Holding on to a title's queue. See platform_async/ for who implements this.
#pragma once

#include <XTaskQueue.h>
#include <httpClient/pal.h>

namespace xblshim::task_queue {

// A handle of the library's own to a title's queue (null: the process queue), to be closed as any other; it is none of
// those that the title has to close. E_NO_TASK_QUEUE when there is no process queue; else as XTaskQueueDuplicateHandle.
HRESULT open_own_handle(XTaskQueueHandle queue, XTaskQueueHandle& own) noexcept;

// As XTaskQueueTerminate without waiting, for a queue of the library's own over a title's ports: what it takes of a
// Manual port that nobody may dispatch any more is done on this thread, if the queue is idle.
void terminate_own(XTaskQueueHandle queue) noexcept;

} // namespace xblshim::task_queue
