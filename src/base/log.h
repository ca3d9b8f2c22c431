// The one log: every part of the library, native or Python, writes here.
#pragma once

#include <cstdint>
#include <string>

namespace xblshim::base {

enum class LogLevel : uint32_t { Error = 0, Warning = 1, Info = 2, Debug = 3 };

// Until configure_log() was called the level and file come from XBLSHIM_LOG ("warning", "debug:/path/file"),
// default warning to stderr. Never throws, never loses the message to a missing file (falls back to stderr).
void configure_log(LogLevel level, const std::string& path);
// What a title sets itself, over the configuration: the highest HCTraceLevel that is logged, 0 for nothing at all. Any
// value: all that is above the highest level logs everything.
void set_trace_level(uint32_t level) noexcept;
uint32_t trace_level() noexcept; // in force
// Whether lines go to the debugger too; off Windows that is stderr.
void set_trace_to_debugger(bool on) noexcept;
bool log_enabled(LogLevel level) noexcept;
// A line of a title's own, in one of its areas; on the title's thread, without any lock: the title's listener is
// called.
void log_for_title(const char* area, uint32_t trace_level, const char* text) noexcept;
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void log(LogLevel level, const char* format, ...) noexcept;
// A message of several lines. log() makes one line of anything: ids and names come from titles and services, so control
// characters are written as escapes (\n, \x1b). Here the ends of lines stay, and the parts must not bring any.
void log_lines(LogLevel level, const char* text) noexcept;

// Said once for each function name; `about` is what its header is about.
void log_not_implemented(const char* function, const char* about) noexcept;

} // namespace xblshim::base
