// Where the libpython of an installation may be, by what each platform's Pythons are known to look like.
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

// Its file's name, as the dynamic linker may find it (e.g. from Debian's package libpython3.Y). `version` as "3.12".
std::string library_name(Platform platform, const std::string& version);

// Paths and names to try, the best first. `bin` holds the interpreter ("home" in pyvenv.cfg). None for a version
// that is "".
std::vector<std::string> libraries_of(Platform platform, const std::filesystem::path& bin, const std::string& version);

} // namespace xblshim::service
