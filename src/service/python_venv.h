// Virtual environments: pyvenv.cfg.
#pragma once

#include <filesystem>

#include "service/python_home.h"

namespace xblshim::service {

// The folder of the interpreter in a virtual environment or an installation: "bin", "Scripts".
const char* bin_folder(Platform platform);
// <prefix>/bin/python, "" when there is none. `version` prefers the name that contains it.
std::string interpreter_in(const std::filesystem::path& bin, const std::string& version, Platform platform);
std::filesystem::path site_packages_in(const std::filesystem::path& prefix, const std::string& version,
                                       Platform platform);
// The version of the only python3Y.dll in a folder; of an ordinary and a free-threaded one, that of the ordinary one.
// "" for none, or several.
std::string version_beside(const std::filesystem::path& folder);

// Fills `home` from a virtual environment. False when the folder is not one.
bool read_venv(const std::filesystem::path& prefix, PythonHome& home, Platform platform);

// Adds the additional folders of conda's environments.
void add_dll_folders(const std::filesystem::path& prefix, PythonHome& home);

} // namespace xblshim::service
