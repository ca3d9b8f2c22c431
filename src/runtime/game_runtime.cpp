// XGameRuntimeInitialize and XGameRuntimeUninitialize.
#include <chrono>
#include <mutex>
#include <string>

#include "XGameErr.h"
#include "XGameRuntimeInit.h"
#include "base/handle_table.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/utf8.h"
#include "reporting/report_file.h"
#include "runtime/error_report.h"
#include "runtime/game_config.h"
#include "runtime/initialized.h"
#include "runtime/title_id.h"
#include "runtime/user_events.h"
#include "service/service.h"

namespace xblshim::runtime {
namespace {

// The Python side usually reads its configuration in some tens of milliseconds. The limit is for a machine under load.
constexpr std::chrono::seconds configuration_patience{30};

// Serializes initialize and uninitialize: a second initialize returns when the result of the first one is known. Held
// while the service starts, so the locks of the service come after it. No other code takes it.
std::mutex& runtime_lock() noexcept {
    static base::NeverDestroyed<std::mutex> lock;
    return *lock;
}

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
    } catch (...) { // only a report is lost
    }
}

// `given_title_id`: that of a MicrosoftGame.config of the title; 0 when it has none.
HRESULT initialize(uint32_t given_title_id) noexcept {
    const std::lock_guard lock(runtime_lock());
    if (initializations().load() == 0) {
        reporting::follow_report_setting();
        HRESULT hr = service::acquire();
        if (FAILED(hr)) {
            return hr;
        }
        hr = service::wait_configured(configuration_patience);
        if (FAILED(hr)) {
            service::release();
            return hr;
        }
        set_game_config_title_id(given_title_id);
    } else if (given_title_id != 0 && given_title_id != game_config_title_id() && // the same title id is allowed
               given_title_id != title_id(service::configuration().get(), {})) {
        base::log(base::LogLevel::Error,
                  "XGameRuntimeInitializeWithOptions: the runtime is already running with another title id than "
                  "0x%08x",
                  given_title_id);
        return E_GAMERUNTIME_OPTIONS_MISMATCH;
    }
    if (initializations().fetch_add(1, std::memory_order_release) == 0) {
        follow_users_as_wanted(); // a registration stays valid after the end of the runtime
    }
    base::forget_start_mistake();
    return S_OK;
}

} // namespace

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XGameRuntimeInitialize() {
    return runtime::api_call("XGameRuntimeInitialize", [&]() -> HRESULT {
        return base::in_forked_child() ? E_GAMERUNTIME_NOT_INITIALIZED : runtime::initialize(0);
    });
}

// Only the title id of the configuration is used. A configured one, or that of a MicrosoftGame.config beside the
// program, precedes it.
STDAPI XGameRuntimeInitializeWithOptions(_In_ const XGameRuntimeOptions* options) {
    return runtime::api_call("XGameRuntimeInitializeWithOptions", [&]() -> HRESULT {
        if (base::in_forked_child()) {
            return E_GAMERUNTIME_NOT_INITIALIZED;
        }
        if (base::any_null("XGameRuntimeInitializeWithOptions", "options", options)) {
            return E_INVALIDARG;
        }
        const auto source = options->gameConfigSource;
        if (source == XGameRuntimeGameConfigSource::Default) {
            return runtime::initialize(0);
        }
        if (source != XGameRuntimeGameConfigSource::Inline && source != XGameRuntimeGameConfigSource::File) {
            return E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED;
        }
        if (base::any_null("XGameRuntimeInitializeWithOptions", "options->gameConfig", options->gameConfig) ||
            !base::check_text("XGameRuntimeInitializeWithOptions", "gameConfig", options->gameConfig)) {
            return E_INVALIDARG;
        }
        uint32_t title_id = 0;
        std::string problem;
        const HRESULT hr = source == XGameRuntimeGameConfigSource::Inline
                               ? runtime::title_id_of_game_config(options->gameConfig, title_id, problem)
                               : runtime::title_id_of_game_config_file(options->gameConfig, title_id, problem);
        if (FAILED(hr)) {
            base::log(base::LogLevel::Error,
                      "XGameRuntimeInitializeWithOptions: %s: %s. Give it a MicrosoftGame.config.",
                      source == XGameRuntimeGameConfigSource::File ? options->gameConfig : "the configuration",
                      problem.c_str());
            return hr;
        }
        return runtime::initialize(title_id);
    });
}

STDAPI_(void) XGameRuntimeUninitialize() {
    if (base::in_forked_child()) {
        return;
    }
    {
        const std::lock_guard lock(runtime::runtime_lock());
        const uint32_t count = runtime::initializations().load();
        if (count == 0) {
            return; // an extra call is ignored
        }
        runtime::initializations().store(count - 1, std::memory_order_release);
        if (count > 1) {
            return;
        }
        runtime::set_game_config_title_id(0);
    }
    runtime::report_open_users();
    reporting::write_report_file(reporting::Moment::Uninitialize);
    base::log_repeated_mistakes();
    runtime::follow_users_as_wanted();
    service::release(); // without the lock: it may wait for threads that run title code
}
