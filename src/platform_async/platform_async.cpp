// Replaces src/task_queue and src/async on platforms with their own XAsync and XTaskQueue (XBLSHIM_ASYNC_LIBRARY). It
// implements what runtime and xbl use of the two beyond the public headers. Reports don't list the platform's calls and
// ports, because it offers no function to read them.
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
    if (queue == nullptr) { // the caller closes the duplicate
        return XTaskQueueGetCurrentProcessTaskQueue(&own) ? S_OK : E_NO_TASK_QUEUE;
    }
    return XTaskQueueDuplicateHandle(queue, &own);
}

void task_queue::terminate_own(XTaskQueueHandle queue) noexcept { XTaskQueueTerminate(queue, false, nullptr, nullptr); }

// The platform does not report whether XAsyncComplete runs title code.
bool async::complete_quietly(XAsyncBlock*, HRESULT) noexcept { return false; }

std::vector<task_queue::WaitingPort> task_queue::waiting_ports() { return {}; }

std::vector<async::PendingCall> async::pending_calls() { return {}; }

} // namespace xblshim
