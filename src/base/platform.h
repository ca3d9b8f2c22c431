// What the C library says in the machine's own code page on Windows, in UTF-8 on every platform.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace xblshim::base {

// False in a program that was started set-user-id, set-group-id or with capabilities: its caller's variables must not
// name what it loads or runs, or where it writes.
bool environment_is_trusted() noexcept;

// An environment variable; "" when it is not set, or not trusted.
std::string environment(const char* name);

// The user's folder, for which "~" stands; "" when it is not known. Where variables are not trusted it is the effective
// user's.
std::string home_folder();

uint32_t process_id() noexcept;

// A stream for appending; null when the file can't be opened. A new file is its owner's alone, whatever the umask is.
// `path` in UTF-8.
std::FILE* open_to_append(const std::string& path) noexcept;

// Writes a file as a whole: a reader sees the old content or the new one. The file is its owner's alone. False where
// that fails, with the reason in errno. `path` in UTF-8.
bool replace_file(const std::string& path, const std::string& content) noexcept;

} // namespace xblshim::base
