// httpClient/trace.h: the public functions of the log.
#include "httpClient/trace.h"

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "base/log.h"
#include "base/log_listener.h"
#include "base/mistakes.h"

using namespace xblshim;

namespace {

constexpr size_t longest_line = 4096;
constexpr auto highest = static_cast<uint32_t>(HCTraceLevel::Verbose);

void write(const HCTraceImplArea& area, HCTraceLevel level, const char* format, va_list arguments) noexcept {
    const auto number = static_cast<uint32_t>(level);
    if (number == 0 || number > highest || number > static_cast<uint32_t>(area.Verbosity) ||
        number > base::trace_level()) {
        return;
    }
    char text[longest_line];
    const int length = std::vsnprintf(text, sizeof text, format, arguments);
    if (length < 0) {
        return;
    }
    if (static_cast<size_t>(length) >= sizeof text) {
        std::memcpy(text + sizeof text - 4, "...", 4);
    }
    base::log_for_title(area.Name != nullptr ? area.Name : "", number, text);
}

} // namespace

// The log is always ready.
STDAPI_(void) HCTraceInit() noexcept {}
STDAPI_(void) HCTraceCleanup() noexcept {}
STDAPI_(void) HCTraceSetEtwEnabled(_In_ bool) noexcept {}

STDAPI HCSettingsSetTraceLevel(_In_ HCTraceLevel traceLevel) noexcept {
    base::set_trace_level(static_cast<uint32_t>(traceLevel));
    return S_OK;
}

STDAPI HCSettingsGetTraceLevel(_Out_ HCTraceLevel* traceLevel) noexcept {
    if (base::any_null(__func__, "traceLevel", traceLevel)) {
        return E_INVALIDARG;
    }
    *traceLevel = static_cast<HCTraceLevel>(base::trace_level());
    return S_OK;
}

STDAPI_(bool) HCTraceSetClientCallback(_In_opt_ HCTraceCallback* callback) noexcept {
    if (callback == nullptr) {
        base::take_log_listener_back();
        return true;
    }
    return base::set_log_listener([callback](const base::ListenedLine& line) {
        callback(line.area, static_cast<HCTraceLevel>(line.level), line.thread, line.milliseconds, line.text);
    });
}

STDAPI_(void) HCTraceSetTraceToDebugger(_In_ bool traceToDebugger) noexcept {
    base::set_trace_to_debugger(traceToDebugger);
}

STDAPI_(void)
HCTraceImplMessage_v(_In_ const struct HCTraceImplArea* area, _In_ HCTraceLevel level,
                     _Printf_format_string_ const char* format, _In_ va_list varArgs) noexcept {
    if (area != nullptr && format != nullptr) {
        write(*area, level, format, varArgs);
    }
}

STDAPI_(void)
HCTraceImplMessage(_In_ const struct HCTraceImplArea* area, _In_ HCTraceLevel level,
                   _Printf_format_string_ const char* format, ...) noexcept {
    va_list arguments;
    va_start(arguments, format);
    HCTraceImplMessage_v(area, level, format, arguments);
    va_end(arguments);
}

STDAPI_(uint64_t) HCTraceImplScopeId() noexcept {
    static std::atomic<uint64_t> last{0};
    return ++last;
}
