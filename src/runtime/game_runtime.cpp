#include "runtime/game_runtime.h"

#include <atomic>
#include <chrono>
#include <mutex>

#include "XGameErr.h"
#include "XGameRuntimeInit.h"
#include "base/handle_table.h"
#include "base/log.h"
#include "base/process.h"
#include "service/service.h"

namespace xblshim::runtime {
namespace {

// The Python side reads its configuration in some tens of milliseconds; this is for a machine that is busy or swapping.
constexpr std::chrono::seconds configuration_patience{30};

// Serialises initialise and uninitialise, so that a second initialise returns only when the first one's outcome is
// known. Held while the service starts: service locks come after it. Nothing else takes it.
std::mutex& runtime_lock() noexcept {
    static auto* const lock = new std::mutex;
    return *lock;
}

std::atomic<uint32_t> initializations{0};

void report_open_users() noexcept {
    try {
        unsigned open = 0;
        for (const auto& handle : base::HandleTable::instance().open_handles()) {
            open += handle.kind == base::HandleKind::User ? 1 : 0;
        }
        if (open != 0) {
            base::log(base::LogLevel::Info,
                      "XGameRuntimeUninitialize: %u user handle(s) not closed with XUserCloseHandle", open);
        }
    } catch (...) { // only a report
    }
}

} // namespace

HRESULT require_initialized() noexcept {
    return initializations.load(std::memory_order_acquire) != 0 && !base::in_forked_child()
               ? S_OK
               : E_GAMERUNTIME_NOT_INITIALIZED;
}

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XGameRuntimeInitialize() {
    if (base::in_forked_child()) {
        return E_GAMERUNTIME_NOT_INITIALIZED;
    }
    const std::lock_guard<std::mutex> lock(runtime::runtime_lock());
    if (runtime::initializations.load() == 0) {
        HRESULT hr = service::acquire();
        if (FAILED(hr)) {
            return hr;
        }
        hr = service::wait_configured(runtime::configuration_patience);
        if (FAILED(hr)) {
            service::release();
            return hr;
        }
    }
    runtime::initializations.fetch_add(1, std::memory_order_release);
    return S_OK;
}

STDAPI_(void) XGameRuntimeUninitialize() {
    if (base::in_forked_child()) {
        return;
    }
    {
        const std::lock_guard<std::mutex> lock(runtime::runtime_lock());
        const uint32_t count = runtime::initializations.load();
        if (count == 0) {
            return; // once too often: harmless
        }
        runtime::initializations.store(count - 1, std::memory_order_release);
        if (count > 1) {
            return;
        }
    }
    runtime::report_open_users();
    service::release(); // outside the lock: it may wait for threads that are inside the title's code
}

// The title's configuration comes from where XGameRuntimeInitialize looks for it; another file can be named with
// XBLSHIM_CONFIG.
STDAPI XGameRuntimeInitializeWithOptions(_In_ const XGameRuntimeOptions* options) {
    if (options == nullptr) {
        return E_INVALIDARG;
    }
    switch (options->gameConfigSource) {
    case XGameRuntimeGameConfigSource::Default:
        return XGameRuntimeInitialize();
    case XGameRuntimeGameConfigSource::Inline:
    case XGameRuntimeGameConfigSource::File:
        base::log(base::LogLevel::Error, "XGameRuntimeInitializeWithOptions: a game configuration of the caller's own "
                                         "is not supported. Put MicrosoftGame.config "
                                         "beside the program, or set title_id in xblshim.toml or XBLSHIM_TITLE_ID.");
        return E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED;
    }
    return E_INVALIDARG;
}
