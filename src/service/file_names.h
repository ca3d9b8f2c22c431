// Names of files and folders, in UTF-8.
#pragma once

#include <filesystem>
#include <string>

namespace xblshim::service {

// Windows does not distinguish letter case in names. ASCII letters only.
std::string lower_case(std::string text);

// Replaces "~" at the start of a path by the user's folder.
std::string without_tilde(const std::string& path);

// On Windows also true for an app execution alias (%LOCALAPPDATA%\Microsoft\WindowsApps), which runs but can't be read.
bool is_file(const std::string& path) noexcept;
bool is_file(const std::filesystem::path& path) noexcept;

} // namespace xblshim::service
