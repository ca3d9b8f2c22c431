// The one log: every part of the library, native or Python, writes here.
#pragma once

#include <cstdint>
#include <string>

namespace xblshim::base {

enum class LogLevel : uint32_t { Error = 0, Warning = 1, Info = 2, Debug = 3 };

// Until configure_log() was called the level and file come from XBLSHIM_LOG ("warning", "debug:/path/file"),
// default warning to stderr. Never throws, never loses the message to a missing file (falls back to stderr).
void configure_log(LogLevel level, const std::string& path);
bool log_enabled(LogLevel level) noexcept;
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void log(LogLevel level, const char* format, ...) noexcept;

// Said once for each function name.
void log_not_implemented(const char* function) noexcept;

} // namespace xblshim::base
