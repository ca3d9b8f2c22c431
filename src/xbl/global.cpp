// xsapi-c/xbox_live_global_c.h: XblInitialize and XblGetScid. XblCleanupAsync is in cleanup.cpp.
#include "xsapi-c/xbox_live_global_c.h"

#include "base/guard.h"
#include "base/process.h"
#include "xbl/global_state.h"
#include "xbl/locale.h"

using namespace xblshim;

namespace {

// The queue is for the library's own background work, of which an update has none; a bad one is refused all the same.
HRESULT check_queue(XTaskQueueHandle queue) noexcept {
    if (queue != nullptr) {
        XTaskQueuePortHandle port = nullptr;
        return XTaskQueueGetPort(queue, XTaskQueuePort::Work, &port);
    }
    XTaskQueueHandle process_queue = nullptr;
    if (!XTaskQueueGetCurrentProcessTaskQueue(&process_queue)) {
        return E_NO_TASK_QUEUE;
    }
    XTaskQueueCloseHandle(process_queue);
    return S_OK;
}

HRESULT initialize(const XblInitArgs& args) {
    auto state = std::make_shared<xbl::GlobalState>(args.scid, xbl::accept_language({}, xbl::system_locale()));
    const HRESULT hr = state->service.acquire();
    if (FAILED(hr)) {
        return hr;
    }
    // Another thread may have been faster; then this state goes, and its use of the service with it.
    return xbl::publish_state(std::move(state)) ? S_OK : E_XBL_ALREADY_INITIALIZED;
}

} // namespace

STDAPI XblInitialize(_In_ const XblInitArgs* args) noexcept {
    if (args == nullptr || args->scid == nullptr || *args->scid == '\0') {
        return E_INVALIDARG;
    }
    if (base::in_forked_child()) {
        return E_XBL_NOT_INITIALIZED;
    }
    const HRESULT queue = check_queue(args->queue);
    if (queue == E_NO_TASK_QUEUE) {
        return queue;
    }
    if (xbl::current_state()) {
        return E_XBL_ALREADY_INITIALIZED;
    }
    if (FAILED(queue)) {
        return queue;
    }
    return base::guard(__func__, [&] { return initialize(*args); });
}

// The text stays valid until the clean-up has ended.
STDAPI XblGetScid(_Out_ const char** scid) noexcept {
    if (scid == nullptr) {
        return E_INVALIDARG;
    }
    const auto state = xbl::current_state();
    if (!state) {
        return E_XBL_NOT_INITIALIZED;
    }
    *scid = state->scid.c_str();
    return S_OK;
}
