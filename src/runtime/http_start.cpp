// httpClient/httpClient.h: the start and the end that titles give it. Nothing depends on them: XblInitialize starts
// what calls need.
#include <atomic>

#include "async/operation.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "httpClient/httpClient.h"
#include "service/service.h"

using namespace xblshim;

namespace {

std::atomic<bool>& initialized() noexcept {
    static std::atomic<bool> started{false};
    return started;
}

bool end() noexcept { return !base::in_forked_child() && initialized().exchange(false); }

class Cleanup final : public async::Operation {
public:
    HRESULT do_work(XAsyncBlock* async) override {
        end();
        XAsyncComplete(async, S_OK, 0);
        return S_OK;
    }
};

} // namespace

STDAPI HCInitialize(_In_opt_ HCInitArgs*) noexcept {
    if (base::in_forked_child()) {
        return E_HC_NOT_INITIALISED;
    }
    return initialized().exchange(true) ? E_HC_ALREADY_INITIALISED : S_OK;
}

STDAPI_(bool) HCIsInitialized() noexcept {
    return !base::in_forked_child() && (initialized().load() || service::configuration() != nullptr);
}

STDAPI_(void) HCCleanup() noexcept { end(); }

STDAPI HCCleanupAsync(XAsyncBlock* async) noexcept {
    return base::guard("HCCleanupAsync", [&]() -> HRESULT {
        if (base::any_null("HCCleanupAsync", "async", async)) {
            return E_INVALIDARG;
        }
        if (base::in_forked_child() || !initialized().load()) {
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
