// XError.h.
#include "runtime/error_report.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include "XError.h"
#include "base/hresult_text.h"
#include "base/log.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/title_code.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#include <unistd.h>
#endif
#include <csignal>

namespace xblshim::runtime {
namespace {

struct Wishes {
    std::mutex lock; // the error lock: a leaf; held only for a copy
    XErrorCallback* callback = nullptr;
    void* context = nullptr;
    XErrorOptions with_debugger = XErrorOptions::None;
    XErrorOptions without_debugger = XErrorOptions::None;
    std::atomic<bool> any{false}; // whether a callback or option is set: usually the only check of a failure
};

Wishes& wishes() noexcept {
    static base::NeverDestroyed<Wishes> instance;
    return *instance;
}

void note_whether_any(Wishes& all) noexcept {
    all.any = all.callback != nullptr || all.with_debugger != XErrorOptions::None ||
              all.without_debugger != XErrorOptions::None;
}

bool has(XErrorOptions options, XErrorOptions option) noexcept {
    return (static_cast<uint32_t>(options) & static_cast<uint32_t>(option)) != 0;
}

bool debugger_present() noexcept {
#if defined(_WIN32)
    return IsDebuggerPresent() != 0;
#elif defined(__APPLE__)
    int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, getpid()};
    kinfo_proc info{};
    size_t size = sizeof info;
    return sysctl(name, 4, &info, &size, nullptr, 0) == 0 && (info.kp_proc.p_flag & P_TRACED) != 0;
#else
    std::FILE* const status = std::fopen("/proc/self/status", "r");
    if (status == nullptr) {
        return false;
    }
    constexpr const char* field = "TracerPid:";
    char line[256];
    long tracer = 0;
    while (std::fgets(line, sizeof line, status) != nullptr) {
        if (std::strncmp(line, field, std::strlen(field)) == 0) {
            tracer = std::strtol(line + std::strlen(field), nullptr, 10);
            break;
        }
    }
    std::fclose(status);
    return tracer != 0;
#endif
}

void break_into_debugger() noexcept {
#if defined(_WIN32)
    DebugBreak();
#else
    std::raise(SIGTRAP);
#endif
}

thread_local bool t_reports = false;

} // namespace

void report_failure(const char* function, HRESULT hr) noexcept {
    Wishes& all = wishes();
    if (!all.any.load(std::memory_order_relaxed) || t_reports || hr == E_PENDING || base::in_forked_child()) {
        return;
    }
    XErrorCallback* callback = nullptr;
    void* context = nullptr;
    XErrorOptions with_debugger{}, without_debugger{};
    {
        const std::lock_guard lock(all.lock);
        callback = all.callback;
        context = all.context;
        with_debugger = all.with_debugger;
        without_debugger = all.without_debugger;
    }
    const base::HResultText* const known = base::find_hresult_text(hr);
    char text[512];
    std::snprintf(text, sizeof text, "%s failed with 0x%08X%s%s%s%s", function, static_cast<unsigned>(hr),
                  known != nullptr ? " " : "", known != nullptr ? known->name : "", known != nullptr ? ": " : "",
                  known != nullptr ? known->meaning : "");
    t_reports = true;
    const bool go_on = callback == nullptr || base::call_title([&] { return callback(hr, text, context); });
    t_reports = false;
    if (!go_on || (with_debugger == XErrorOptions::None && without_debugger == XErrorOptions::None)) {
        return;
    }
    const XErrorOptions options = debugger_present() ? with_debugger : without_debugger;
    if (has(options, XErrorOptions::OutputDebugStringOnError)) {
        base::log(base::LogLevel::Error, "%s", text);
    }
    if (has(options, XErrorOptions::DebugBreakOnError)) {
        break_into_debugger();
    }
    if (has(options, XErrorOptions::FailFastOnError)) {
        std::abort();
    }
}

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI_(void)
XErrorSetOptions(_In_ XErrorOptions optionsDebuggerPresent, _In_ XErrorOptions optionsDebuggerNotPresent) noexcept {
    if (base::in_forked_child()) {
        return;
    }
    auto& all = runtime::wishes();
    const std::lock_guard lock(all.lock);
    all.with_debugger = optionsDebuggerPresent;
    all.without_debugger = optionsDebuggerNotPresent;
    runtime::note_whether_any(all);
}

STDAPI_(void) XErrorSetCallback(_In_ XErrorCallback* callback, _In_ void* context) noexcept {
    if (base::in_forked_child()) {
        return;
    }
    auto& all = runtime::wishes();
    const std::lock_guard lock(all.lock);
    all.callback = callback;
    all.context = context;
    runtime::note_whether_any(all);
}
