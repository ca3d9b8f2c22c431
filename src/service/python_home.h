// An installation of Python on disk: what the files beside it say, without running it. The rules of each platform are
// compiled on every platform, so that each can be tested on all.
#pragma once

#include <string>
#include <vector>

#include "service/python_libraries.h"

namespace xblshim::service {

struct PythonHome {
    std::string interpreter;              // "" when none is there
    std::string version;                  // "3.11", "3.13t"; "" when unknown
    std::vector<std::string> libraries;   // paths and names of libpython to try, the best first
    std::string site_packages;            // "" when unknown
    std::vector<std::string> dll_folders; // Windows: where DLLs of its extension modules lie besides its own folder
};

// From an interpreter (of a virtual environment or not).
PythonHome home_of_interpreter(const std::string& interpreter, Platform platform = this_platform);
// From a folder beside a program for Windows, into which python.org's embeddable package was unpacked, or an
// installation copied; empty where it holds none. `alone`: nothing but the package's `._pth` file proves one, because
// the folder may hold any DLL.
PythonHome home_of_embeddable(const std::string& folder, bool alone);
// From the folder that holds the package, as a rule <prefix>/lib/python3.Y/site-packages. `version` when that path
// tells none.
PythonHome home_of_site_packages(const std::string& folder, const std::string& version,
                                 Platform platform = this_platform);
// From a libpython.
PythonHome home_of_library(const std::string& library, Platform platform = this_platform);

// Whether an interpreter belongs to a virtual environment, or has the standard library (Windows: the DLL) of this
// version beside it: a program's name alone proves nothing.
bool has_standard_library(const std::string& interpreter, const PythonHome& home, Platform platform = this_platform);
// The interpreter of a virtual environment or an installation, by its folder; "" when it has none.
std::string interpreter_in_prefix(const std::string& prefix, Platform platform = this_platform);
// Whether one of its libraries is a file.
bool has_library(const PythonHome& home);

} // namespace xblshim::service
