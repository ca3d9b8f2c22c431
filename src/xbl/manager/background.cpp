#include "xbl/manager/background.h"

#include "base/guard.h"
#include "base/process.h"
#include "service/service.h"
#include "task_queue/own_handle.h"

namespace xblshim::xbl::manager {
namespace {

// While the Python side reads its configuration: tens of milliseconds, once a start.
constexpr uint32_t configuration_poll_ms = 5;
constexpr HRESULT still_starting = static_cast<HRESULT>(0x800705B4); // HRESULT_FROM_WIN32(ERROR_TIMEOUT)

struct Submitted {
    std::shared_ptr<Queue> queue;
    std::unique_ptr<Work> work;
};

void CALLBACK run(void* context, bool canceled);

HRESULT submit(std::unique_ptr<Submitted> submitted, uint32_t delay_ms, std::unique_ptr<Submitted>& back) noexcept {
    Submitted* const context = submitted.release(); // run() owns it, and may have freed it when this returns
    const HRESULT hr =
        XTaskQueueSubmitDelayedCallback(context->queue->handle(), XTaskQueuePort::Work, delay_ms, context, run);
    if (FAILED(hr)) {
        back.reset(context);
    }
    return hr;
}

void CALLBACK run(void* context, bool canceled) {
    std::unique_ptr<Submitted> submitted(static_cast<Submitted*>(context));
    if (base::in_forked_child()) {
        return;
    }
    HRESULT hr = canceled ? E_ABORT : service::wait_configured({});
    if (hr == still_starting) {
        std::unique_ptr<Submitted> back;
        hr = submit(std::move(submitted), configuration_poll_ms, back);
        if (SUCCEEDED(hr)) {
            return;
        }
        submitted = std::move(back);
    }
    submitted->work->run(hr);
}

} // namespace

HRESULT Queue::open(XTaskQueueHandle queue) noexcept { return task_queue::open_own_handle(queue, m_handle); }

HRESULT run_when_configured(std::shared_ptr<Queue> queue, std::unique_ptr<Work> work) noexcept {
    return base::guard("the achievements manager's work", [&] {
        std::unique_ptr<Submitted> back;
        return submit(std::make_unique<Submitted>(Submitted{std::move(queue), std::move(work)}), 0, back);
    });
}

} // namespace xblshim::xbl::manager
