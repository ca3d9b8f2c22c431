// Functions of the C library that use the machine's code page on Windows, here with UTF-8 on every platform.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace xblshim::base {

// False in a program that was started set-user-id, set-group-id or with capabilities: its caller's variables must not
// name files that it loads, runs or writes.
bool environment_is_trusted() noexcept;

// An environment variable; "" when it is not set, or not trusted.
std::string environment(const char* name);

// The user's folder, which "~" stands for; "" when it is unknown. When variables are not trusted, it is the folder of
// the effective user.
std::string home_folder();

uint32_t process_id() noexcept;

// Opens a file for appending. Null when that fails. Only its owner can access a new file, whatever the umask is. `path`
// is UTF-8.
std::FILE* open_to_append(const std::string& path) noexcept;

// Writes a file as a whole: a reader sees the old content or the new one. Only its owner can access the file. False on
// failure, with the reason in errno. `path` is UTF-8.
bool replace_file(const std::string& path, const std::string& content) noexcept;

} // namespace xblshim::base
