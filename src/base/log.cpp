#include "base/log.h"

#include "base/log_listener.h"
#include "base/never_destroyed.h"
#include "base/platform.h"
#include "base/process.h"

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <iterator>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>

#if defined(_WIN32)
#include <windows.h>
#endif

namespace xblshim::base {
namespace {

constexpr size_t longest_line = 4096;

// The destination of lines. Constant after its creation. Its file is closed when the last line in progress is written.
struct Target {
    explicit Target(LogLevel level) noexcept : level(level) {}
    ~Target() {
        if (file != stderr) {
            std::fclose(file);
        }
    }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    const LogLevel level;
    std::FILE* file = stderr; // one fwrite for each line: lines of several threads are not mixed
};
using SharedTarget = std::shared_ptr<const Target>;

constexpr uint32_t not_configured = ~0u;

// Lock "log targets", a leaf: it protects the pointer only, so writing a line never waits for a file to be opened.
struct Current {
    std::mutex lock;
    SharedTarget target;
    std::atomic<uint32_t> trace_level{not_configured};
};

Current& current() noexcept {
    static NeverDestroyed<Current> made; // threads may log while the process exits
    return *made;
}

std::mutex configuration_lock; // lock "log configuration": one thread configures at a time

constexpr int64_t from_configuration = -1;               // the title set no level; a title may set any 32 bits
std::atomic<int64_t> level_of_title{from_configuration}; // an HCTraceLevel
std::atomic<bool> to_debugger{false};

uint32_t trace_level_of(LogLevel level) noexcept {
    constexpr uint32_t levels[] = {1, 2, 4, 5}; // HCTraceLevel has one more between warning and info
    return levels[static_cast<uint32_t>(level)];
}

const char* name_of_trace_level(uint32_t level) noexcept {
    constexpr const char* names[] = {"off", "error", "warning", "important", "info", "debug"};
    return names[level < std::size(names) ? level : std::size(names) - 1];
}

const char* name_of(LogLevel level) {
    switch (level) {
    case LogLevel::Error:
        return "error";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Info:
        return "info";
    default:
        return "debug";
    }
}

bool level_from(const std::string& text, LogLevel& level) {
    for (const auto candidate : {LogLevel::Error, LogLevel::Warning, LogLevel::Info, LogLevel::Debug}) {
        if (text == name_of(candidate)) {
            level = candidate;
            return true;
        }
    }
    return false;
}

void write_line(const Target& target, const char* area, const char* level, const char* text) noexcept {
    char line[longest_line + 256]; // with room for the name of an area
    std::time_t now = std::time(nullptr);
    std::tm parts{};
#if defined(_WIN32)
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%SZ", &parts);
    const int length = std::snprintf(line, sizeof line, "%s %s %s: %s\n", stamp, area, level, text);
    if (length <= 0) {
        return;
    }
    std::fwrite(line, 1, std::strlen(line), target.file);
    std::fflush(target.file);
    if (to_debugger.load(std::memory_order_relaxed)) {
#if defined(_WIN32)
        OutputDebugStringA(line);
#else
        if (target.file != stderr) {
            std::fwrite(line, 1, std::strlen(line), stderr);
        }
#endif
    }
}

void write_line(const Target& target, LogLevel level, const char* text) noexcept {
    write_line(target, "xblshim", name_of(level), text);
    let_listener_know(trace_level_of(level), text);
}

enum class LineEnds : uint8_t { Escaped, Kept };

bool is_control(const unsigned char* at) noexcept {
    return *at < 0x20 || *at == 0x7F || (*at == 0xC2 && at[1] >= 0x80 && at[1] < 0xA0); // U+0080 to U+009F
}

// Escapes a line for files and terminals: control characters must have no effect there. Truncates it to `size` with the
// terminator.
void write_printable(const char* text, LineEnds ends, char* out, size_t size) noexcept {
    constexpr size_t longest_escape = 8; // the two bytes of U+0080 to U+009F
    char* const last = out + size - longest_escape - sizeof "...";
    for (const auto* at = reinterpret_cast<const unsigned char*>(text); *at != '\0'; ++at) {
        if (out >= last) {
            std::memcpy(out, "...", 3);
            out += 3;
            break;
        }
        if (!is_control(at) || *at == '\t' || (*at == '\n' && ends == LineEnds::Kept)) {
            *out++ = static_cast<char>(*at);
        } else if (*at == '\n') {
            std::memcpy(out, "\\n", 2);
            out += 2;
        } else {
            out += std::snprintf(out, longest_escape, "\\x%02x", *at == 0xC2 ? *++at : *at);
        }
    }
    *out = '\0';
}

SharedTarget make_target(LogLevel level, const std::string& path) {
    const auto target = std::make_shared<Target>(level); // created before any file is closed
    bool fell_back = false;
    if (!path.empty()) {
        if (std::FILE* const file = open_to_append(path)) {
            std::setvbuf(file, nullptr, _IOFBF, longest_line + 64);
            target->file = file;
        } else {
            fell_back = true;
        }
    }
    if (fell_back) {
        write_line(*target, LogLevel::Warning,
                   ("the log file " + path +
                    " can't be opened, so the log goes to stderr. Name a writable file in XBLSHIM_LOG "
                    "(level:path) or in log_file.")
                       .c_str());
    }
    return target;
}

SharedTarget target_from_environment() {
    LogLevel level = LogLevel::Warning;
    std::string path;
    std::string unknown;
    if (const std::string text = environment("XBLSHIM_LOG"); !text.empty()) {
        const size_t colon = text.find(':');
        if (colon != std::string::npos) {
            path = text.substr(colon + 1);
        }
        if (!level_from(text.substr(0, colon), level)) {
            unknown = text.substr(0, colon);
        }
    }
    SharedTarget target = make_target(level, path);
    if (!unknown.empty()) {
        write_line(
            *target, LogLevel::Warning,
            ("XBLSHIM_LOG names the unknown level '" + unknown + "': use error, warning, info or debug.").c_str());
    }
    return target;
}

void use(SharedTarget target) noexcept {
    Current& now = current();
    now.trace_level.store(trace_level_of(target->level), std::memory_order_relaxed);
    {
        const std::lock_guard lock(now.lock);
        now.target.swap(target);
    }
} // may close the previous target

SharedTarget known_target() noexcept {
    Current& now = current();
    const std::lock_guard lock(now.lock);
    return now.target;
}

SharedTarget target() noexcept {
    if (SharedTarget known = known_target()) {
        return known;
    }
    try {
        const std::lock_guard lock(configuration_lock);
        if (SharedTarget known = known_target()) {
            return known;
        }
        use(target_from_environment());
        return known_target();
    } catch (...) {
        static const Target last_resort{LogLevel::Warning};
        return {SharedTarget(), &last_resort};
    }
}

} // namespace

void configure_log(LogLevel level, const std::string& path) {
    // Every start configures the log again: the same file is not opened twice.
    static NeverDestroyed<std::string> last_path;
    const std::lock_guard lock(configuration_lock);
    static bool configured = false;
    if (configured && known_target()->level == level && *last_path == path) {
        return;
    }
    use(make_target(level, path));
    *last_path = path;
    configured = true;
}

bool log_enabled(LogLevel level) noexcept {
    // In a forked child a thread that does not exist may hold a lock of the log.
    return !in_forked_child() && trace_level_of(level) <= trace_level();
}

void set_trace_level(uint32_t level) noexcept { level_of_title = level; }

uint32_t trace_level() noexcept {
    const int64_t set = level_of_title.load(std::memory_order_relaxed);
    if (set != from_configuration) {
        return static_cast<uint32_t>(set);
    }
    const uint32_t configured = current().trace_level.load(std::memory_order_relaxed);
    return configured != not_configured ? configured : trace_level_of(target()->level);
}

void set_trace_to_debugger(bool on) noexcept { to_debugger = on; }

void log_for_title(const char* area, uint32_t level, const char* text) noexcept {
    if (in_forked_child() || level > trace_level()) {
        return;
    }
    char printable[longest_line + 16];
    write_printable(text, LineEnds::Kept, printable, sizeof printable);
    write_line(*target(), area, name_of_trace_level(level), printable);
    call_listener(area, level, text);
}

void log(LogLevel level, const char* format, ...) noexcept {
    if (!log_enabled(level)) {
        return;
    }
    char text[longest_line];
    va_list arguments;
    va_start(arguments, format);
    const int length = std::vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length < 0) {
        return;
    }
    if (static_cast<size_t>(length) >= sizeof text) {
        std::memcpy(text + sizeof text - 4, "...", 4);
    }
    char printable[longest_line + 16];
    write_printable(text, LineEnds::Escaped, printable, sizeof printable);
    write_line(*target(), level, printable);
}

void log_lines(LogLevel level, const char* text) noexcept {
    if (log_enabled(level)) {
        char printable[longest_line];
        write_printable(text, LineEnds::Kept, printable, sizeof printable);
        write_line(*target(), level, printable);
    }
}

void log_not_implemented(const char* function, const char* about) noexcept {
    try {
        static NeverDestroyed<std::mutex> lock;
        static NeverDestroyed<std::unordered_set<std::string>> said;
        if (in_forked_child()) {
            return;
        }
        {
            const std::lock_guard held(*lock);
            if (!said->insert(function).second) {
                return;
            }
        }
        log(LogLevel::Warning,
            "%s (%s) is not implemented: the call has no effect and returns E_NOTIMPL where it returns an HRESULT",
            function, about);
    } catch (...) {
        log(LogLevel::Warning, "%s is not implemented", function);
    }
}

} // namespace xblshim::base
