// The places in which an installation may have its libpython, by the known layouts of each platform.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace xblshim::service {

enum class Platform { Linux, MacOs, Windows };
#if defined(_WIN32)
constexpr Platform this_platform = Platform::Windows;
#elif defined(__APPLE__)
constexpr Platform this_platform = Platform::MacOs;
#else
constexpr Platform this_platform = Platform::Linux;
#endif

// The file name of the library, for the dynamic linker (e.g. from Debian's package libpython3.Y). `version` as "3.12".
std::string library_name(Platform platform, const std::string& version);

// Paths and names to try, in order. `bin` contains the interpreter ("home" in pyvenv.cfg). None when the version is "".
std::vector<std::string> libraries_of(Platform platform, const std::filesystem::path& bin, const std::string& version);

} // namespace xblshim::service
