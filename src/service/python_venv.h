// Virtual environments: pyvenv.cfg.
#pragma once

#include <filesystem>

#include "service/python_home.h"

namespace xblshim::service {

// Where a virtual environment, or an installation, has its interpreter: "bin", "Scripts".
const char* bin_folder(Platform platform);
// <prefix>/bin/python, "" when there is none. `version` prefers the name that holds it.
std::string interpreter_in(const std::filesystem::path& bin, const std::string& version, Platform platform);
std::filesystem::path site_packages_in(const std::filesystem::path& prefix, const std::string& version,
                                       Platform platform);
// The version of the only python3Y.dll in a folder; of an ordinary and a free-threaded one beside each other, the
// ordinary one's. "" for none, or several.
std::string version_beside(const std::filesystem::path& folder);

// Fills `home` from a virtual environment; false when the folder is none.
bool read_venv(const std::filesystem::path& prefix, PythonHome& home, Platform platform);

// Adds the folders that conda's environments have besides.
void add_dll_folders(const std::filesystem::path& prefix, PythonHome& home);

} // namespace xblshim::service
