// xsapi-c/xbox_live_global_c.h: the start and the settings of the whole process. The end is in cleanup.cpp, the
// allocator in memory.cpp, routed handlers in routed_handlers.cpp.
#include "xsapi-c/xbox_live_global_c.h"

#include <string>

#include "base/guard.h"
#include "base/process.h"
#include "base/utf8.h"
#include "xbl/global_state.h"
#include "xbl/locale.h"

using namespace xblshim;

namespace {

HRESULT initialize(const XblInitArgs& args) {
    auto state = std::make_shared<xbl::GlobalState>(args.scid, xbl::system_locale());
    const HRESULT queue = state->queue.open(args.queue);
    if (queue == E_NO_TASK_QUEUE) {
        return queue;
    }
    if (xbl::current_state()) {
        return E_XBL_ALREADY_INITIALIZED;
    }
    if (FAILED(queue)) {
        return queue;
    }
    const HRESULT hr = state->service.acquire();
    if (FAILED(hr)) {
        return hr;
    }
    // Another thread may have been faster; then this state goes, and its use of the service with it.
    return xbl::publish_state(std::move(state)) ? S_OK : E_XBL_ALREADY_INITIALIZED;
}

} // namespace

STDAPI XblInitialize(_In_ const XblInitArgs* args) noexcept {
    if (args == nullptr || args->scid == nullptr || *args->scid == '\0' ||
        !base::check_text(__func__, "scid", args->scid)) {
        return E_INVALIDARG;
    }
    if (base::in_forked_child()) {
        return E_XBL_NOT_INITIALIZED;
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

STDAPI_(XTaskQueueHandle) XblGetAsyncQueue() noexcept {
    const auto state = xbl::current_state();
    return state ? state->queue.duplicate() : nullptr;
}

STDAPI XblSetOverrideLocale(_In_ const char* overrideLocale) noexcept {
    if (overrideLocale == nullptr || !base::check_text(__func__, "overrideLocale", overrideLocale)) {
        return E_INVALIDARG;
    }
    const auto state = xbl::current_state();
    if (!state) {
        return E_XBL_NOT_INITIALIZED;
    }
    return base::guard(__func__, [&] {
        state->set_override_locale(xbl::override_tag(overrideLocale));
        return S_OK;
    });
}

// Only multiplayer, which this library doesn't have, looks at it.
STDAPI XblSetOverrideConfiguration(_In_ const char* overrideScid, _In_ uint32_t) noexcept {
    if (overrideScid == nullptr || !base::check_text(__func__, "overrideScid", overrideScid)) {
        return E_INVALIDARG;
    }
    return xbl::current_state() ? S_OK : E_XBL_NOT_INITIALIZED;
}

// There is no such assertion here, and no user agent that names the API.
STDAPI_(void) XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(_In_ XblConfigSetting) noexcept {}
STDAPI_(void) XblSetApiType(_In_ XblApiType) noexcept {}
