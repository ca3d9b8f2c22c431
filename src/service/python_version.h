// Versions of Python in names of files and folders, and in texts of the interpreter: "3.11", "3.13t" for a
// free-threaded build; "" when unknown.
#pragma once

#include <string>

namespace xblshim::service {

// The version in a name after `prefix`: "python3.13t" → "3.13t".
std::string version_after(const std::string& name, const std::string& prefix);
// "3.11" of "3.11.7 (main, …)", "3.13t" of a free-threaded one; "" when it isn't a version.
std::string version_of_text(const std::string& text);
// "3.11" of "_bridge.cpython-311-x86_64-linux-gnu.so", "3.13t" of "…cpython-313t…", "3.11" of "….cp311-win_amd64.pyd".
std::string version_of_bridge(const std::string& file_name);
// "3.13" of "python313.dll", "3.13t" of "python313t.dll". "" of "python3.dll", the stable ABI, and of
// "python313_d.dll", whose extension modules are those of a debug build.
std::string version_of_windows_library(const std::string& file_name);

bool is_free_threaded(const std::string& version);
// Whether a version such as "3.9" is below what the package needs.
bool is_too_old(const std::string& version);
// "3.9" comes before "3.11".
bool is_older(const std::string& version, const std::string& than);

} // namespace xblshim::service
