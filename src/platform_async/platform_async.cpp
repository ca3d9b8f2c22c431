// In place of src/task_queue and src/async, where the platform brings XAsync and XTaskQueue (XBLSHIM_ASYNC_LIBRARY):
// what runtime and xbl want of the two beyond their public headers. Its calls and ports can't be looked at: reports
// leave them out.
#include "async/pending.h"
#include "async/quiet_completion.h"
#include "base/process.h"
#include "task_queue/own_handle.h"
#include "task_queue/waiting.h"

namespace xblshim {

HRESULT task_queue::open_own_handle(XTaskQueueHandle queue, XTaskQueueHandle& own) noexcept {
    own = nullptr;
    if (base::in_forked_child()) {
        return E_ABORT;
    }
    if (queue == nullptr) { // what it gives is to be closed
        return XTaskQueueGetCurrentProcessTaskQueue(&own) ? S_OK : E_NO_TASK_QUEUE;
    }
    return XTaskQueueDuplicateHandle(queue, &own);
}

void task_queue::terminate_own(XTaskQueueHandle queue) noexcept { XTaskQueueTerminate(queue, false, nullptr, nullptr); }

// The platform does not say whether title code runs inside XAsyncComplete.
bool async::complete_quietly(XAsyncBlock*, HRESULT) noexcept { return false; }

std::vector<task_queue::WaitingPort> task_queue::waiting_ports() { return {}; }

std::vector<async::PendingCall> async::pending_calls() { return {}; }

} // namespace xblshim
