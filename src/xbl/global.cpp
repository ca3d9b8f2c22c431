// xsapi-c/xbox_live_global_c.h: start and settings of the process. cleanup.cpp has the end, memory.cpp the allocator,
// routed_handlers.cpp the routed handlers.
#include "xsapi-c/xbox_live_global_c.h"

#include <cctype>
#include <string>
#include <string_view>

#include "base/guard.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/system_locale.h"
#include "base/utf8.h"
#include "xbl/global_state.h"
#include "xbl/locale.h"

using namespace xblshim;

namespace {

bool is_guid(std::string_view text) noexcept {
    if (text.size() != 36) {
        return false;
    }
    for (size_t at = 0; at < text.size(); ++at) {
        const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
        if (dash ? text[at] != '-' : std::isxdigit(static_cast<unsigned char>(text[at])) == 0) {
            return false;
        }
    }
    return true;
}

HRESULT initialize(const XblInitArgs& args) {
    auto state = std::make_shared<xbl::GlobalState>(args.scid, base::system_locale());
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
    // Another thread was faster: this state is released, and its use of the service with it.
    const bool scid_is_one = is_guid(args.scid);
    if (!xbl::publish_state(std::move(state))) {
        return E_XBL_ALREADY_INITIALIZED;
    }
    if (!scid_is_one) {
        base::log(base::LogLevel::Warning,
                  "XblInitialize: the scid \"%s\" is no GUID. Take it from Partner Center: "
                  "00000000-0000-0000-0000-0000xxxxxxxx.",
                  args.scid);
    }
    base::forget_start_mistake();
    return S_OK;
}

} // namespace

STDAPI XblInitialize(_In_ const XblInitArgs* args) noexcept {
    if (base::any_null(__func__, "args", args) || base::any_null(__func__, "args->scid", args->scid)) {
        return E_INVALIDARG;
    }
    if (*args->scid == '\0') {
        return base::refuse(__func__, "args->scid", "is empty");
    }
    if (!base::check_text(__func__, "scid", args->scid)) {
        return E_INVALIDARG;
    }
    if (base::in_forked_child()) {
        return E_XBL_NOT_INITIALIZED;
    }
    return base::guard(__func__, [&] { return initialize(*args); });
}

// The text is valid until the clean-up has ended.
STDAPI XblGetScid(_Out_ const char** scid) noexcept {
    if (base::any_null(__func__, "scid", scid)) {
        return E_INVALIDARG;
    }
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    *scid = state->scid.c_str();
    return S_OK;
}

STDAPI_(XTaskQueueHandle) XblGetAsyncQueue() noexcept {
    const auto state = xbl::current_state();
    return state ? state->queue.duplicate() : nullptr;
}

STDAPI XblSetOverrideLocale(_In_ const char* overrideLocale) noexcept {
    if (base::any_null(__func__, "overrideLocale", overrideLocale) ||
        !base::check_text(__func__, "overrideLocale", overrideLocale)) {
        return E_INVALIDARG;
    }
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    return base::guard(__func__, [&] {
        state->set_override_locale(xbl::override_tag(overrideLocale));
        return S_OK;
    });
}

// Affects only multiplayer, which this library does not implement.
STDAPI XblSetOverrideConfiguration(_In_ const char* overrideScid, _In_ uint32_t) noexcept {
    if (base::any_null(__func__, "overrideScid", overrideScid) ||
        !base::check_text(__func__, "overrideScid", overrideScid)) {
        return E_INVALIDARG;
    }
    return xbl::current_state() ? S_OK : base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
}

// There is no such assertion, and no user agent that names the API.
STDAPI_(void) XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(_In_ XblConfigSetting) noexcept {}
STDAPI_(void) XblSetApiType(_In_ XblApiType) noexcept {}
