// What the C library says in the machine's own code page on Windows, in UTF-8 on every platform.
#pragma once

#include <cstdio>
#include <string>

namespace xblshim::base {

// An environment variable; "" when it is not set.
std::string environment(const char* name);

// The user's folder, for which "~" stands; "" when it is not known.
std::string home_folder();

// A stream for appending; null when the file can't be opened. `path` in UTF-8.
std::FILE* open_to_append(const std::string& path) noexcept;

} // namespace xblshim::base
