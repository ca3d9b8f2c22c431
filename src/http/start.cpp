// httpClient/httpClient.h: starting and stopping the HTTP layer. XblInitialize and XGameRuntimeInitialize start the
// service. For a title that calls neither, its first HTTP call does.
#include "http/start.h"

#include <mutex>

#include "async/operation.h"
#include "base/mistakes.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "httpClient/httpClient.h"
#include "service/service.h"

using namespace xblshim;

namespace {

struct Start {
    std::mutex lock; // the HTTP start lock
    bool initialized = false;
    bool holds_service = false;
};

Start& start() noexcept {
    static base::NeverDestroyed<Start> instance;
    return *instance;
}

bool is_initialized() noexcept {
    const std::lock_guard lock(start().lock);
    return start().initialized;
}

void end() noexcept {
    if (base::in_forked_child()) {
        return;
    }
    bool held = false;
    {
        const std::lock_guard lock(start().lock);
        held = start().holds_service;
        start().initialized = start().holds_service = false;
    }
    if (held) {
        service::release(); // completes the remaining calls with E_ABORT
    }
}

class Cleanup final : public async::Operation {
public:
    HRESULT do_work(XAsyncBlock* async) override {
        end();
        XAsyncComplete(async, S_OK, 0);
        return S_OK;
    }
};

} // namespace

namespace xblshim::http {

HRESULT hold_service() noexcept {
    if (service::in_use()) {
        return S_OK;
    }
    const std::lock_guard lock(start().lock);
    if (!start().initialized || start().holds_service) {
        return S_OK; // without a service the call ends with E_ABORT
    }
    const HRESULT hr = service::acquire();
    start().holds_service = SUCCEEDED(hr);
    return hr;
}

} // namespace xblshim::http

STDAPI HCInitialize(_In_opt_ HCInitArgs*) noexcept {
    if (base::in_forked_child()) {
        return E_HC_NOT_INITIALISED;
    }
    const std::lock_guard lock(start().lock);
    if (start().initialized) {
        return E_HC_ALREADY_INITIALISED;
    }
    start().initialized = true;
    return S_OK;
}

STDAPI_(bool) HCIsInitialized() noexcept { return !base::in_forked_child() && (is_initialized() || service::in_use()); }

STDAPI_(void) HCCleanup() noexcept { end(); }

STDAPI HCCleanupAsync(XAsyncBlock* async) noexcept {
    return base::guard("HCCleanupAsync", [&]() -> HRESULT {
        if (base::any_null("HCCleanupAsync", "async", async)) {
            return E_INVALIDARG;
        }
        if (base::in_forked_child() || !is_initialized()) {
            return E_HC_NOT_INITIALISED;
        }
        return async::Operation::begin(async, nullptr, "HCCleanupAsync", std::make_unique<Cleanup>());
    });
}

STDAPI HCGetLibVersion(_Outptr_ const char** version) noexcept {
    if (base::any_null("HCGetLibVersion", "version", version)) {
        return E_INVALIDARG;
    }
    *version = XBLSHIM_VERSION;
    return S_OK;
}
