// XThread.h: threads that the title marks as time-sensitive.
#include "XThread.h"

#include "base/log.h"
#include "base/process.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"

using namespace xblshim;

namespace {

thread_local bool t_is_time_sensitive = false;

} // namespace

STDAPI XThreadSetTimeSensitive(_In_ bool isTimeSensitiveThread) noexcept {
    return runtime::api_call("XThreadSetTimeSensitive", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (SUCCEEDED(hr)) {
            t_is_time_sensitive = isTimeSensitiveThread;
        }
        return hr;
    });
}

STDAPI_(bool) XThreadIsTimeSensitive() noexcept { return t_is_time_sensitive; }

STDAPI_(void) XThreadAssertNotTimeSensitive() noexcept {
    if (t_is_time_sensitive && !base::in_forked_child()) {
        base::log(base::LogLevel::Warning,
                  "XThreadAssertNotTimeSensitive: this thread is time-sensitive (XThreadSetTimeSensitive), and a "
                  "function that may block is called on it");
    }
}
