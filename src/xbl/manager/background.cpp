#include "xbl/manager/background.h"

#include <utility>

#include "base/guard.h"
#include "base/process.h"
#include "base/rendered/hresult_names.h"
#include "service/service.h"
#include "task_queue/own_handle.h"

namespace xblshim::xbl::manager {
namespace {

// The delay while the Python side reads its configuration: tens of milliseconds, once for each start.
constexpr uint32_t configuration_poll_ms = 5;

struct Submitted {
    std::shared_ptr<Queue> queue;
    std::unique_ptr<Work> work;
    bool on_title_queue = true; // false: the library's own queue, because the title terminated its queue
};

void CALLBACK run(void* context, bool canceled);

// E_ABORT when both queues are terminated. After a failure the caller owns the work again.
HRESULT submit(std::unique_ptr<Submitted> submitted, uint32_t delay_ms, std::unique_ptr<Submitted>& back) noexcept {
    Submitted* const context = submitted.release(); // owned by run(), which may have freed it when this returns
    const auto submit_to = [&](XTaskQueueHandle queue) {
        return XTaskQueueSubmitDelayedCallback(queue, XTaskQueuePort::Work, delay_ms, context, run);
    };
    HRESULT hr = E_ABORT;
    if (context->on_title_queue) {
        hr = submit_to(context->queue->of_title());
        if (hr == E_ABORT) {
            context->on_title_queue = false; // refused, so it is still owned here
        }
    }
    if (hr == E_ABORT) {
        hr = submit_to(context->queue->of_library());
    }
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
    const bool moves = canceled && std::exchange(submitted->on_title_queue, false);
    if (moves || hr == base::from_win32(ERROR_TIMEOUT)) {
        std::unique_ptr<Submitted> back;
        hr = submit(std::move(submitted), moves ? 0 : configuration_poll_ms, back);
        if (SUCCEEDED(hr)) {
            return;
        }
        submitted = std::move(back);
    }
    submitted->work->run(hr);
}

} // namespace

Queue::~Queue() {
    for (const auto handle : {m_of_title, m_of_library}) {
        if (handle != nullptr) {
            XTaskQueueCloseHandle(handle);
        }
    }
}

HRESULT Queue::open(XTaskQueueHandle of_title, XTaskQueueHandle of_library) noexcept {
    const HRESULT hr = task_queue::open_own_handle(of_title, m_of_title);
    return FAILED(hr) ? hr : task_queue::open_own_handle(of_library, m_of_library);
}

HRESULT run_when_configured(std::shared_ptr<Queue> queue, std::unique_ptr<Work> work) noexcept {
    return base::guard("the achievements manager's work", [&] {
        std::unique_ptr<Submitted> back;
        return submit(std::make_unique<Submitted>(Submitted{std::move(queue), std::move(work)}), 0, back);
    });
}

} // namespace xblshim::xbl::manager
