// The log of the whole library, native and Python.
#pragma once

#include <cstdint>
#include <string>

namespace xblshim::base {

enum class LogLevel : uint32_t { Error = 0, Warning = 1, Info = 2, Debug = 3 };

// Before configure_log(), XBLSHIM_LOG ("warning", "debug:/path/file") sets level and file; the default is warning to
// stderr. Never throws. When a file can't be opened, lines go to stderr.
void configure_log(LogLevel level, const std::string& path);
// The level that a title sets, in place of the configured one: the highest HCTraceLevel that is logged, 0 for none. Any
// value is allowed: one above the highest level logs everything.
void set_trace_level(uint32_t level) noexcept;
uint32_t trace_level() noexcept; // the current level
// Whether lines also go to the debugger; off Windows that is stderr.
void set_trace_to_debugger(bool on) noexcept;
bool log_enabled(LogLevel level) noexcept;
// A title's own line, in one of its areas. Runs on the title's thread, with no lock held: it calls the title's
// listener.
void log_for_title(const char* area, uint32_t trace_level, const char* text) noexcept;
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void log(LogLevel level, const char* format, ...) noexcept;
// Logs a message of several lines. log() writes one line: ids and names come from titles and services, so it writes
// control characters as escapes (\n, \x1b). This function keeps line breaks, so the parts of the message must contain
// none.
void log_lines(LogLevel level, const char* text) noexcept;

// Logged once for each function name. `about` is the topic of its header.
void log_not_implemented(const char* function, const char* about) noexcept;

} // namespace xblshim::base
