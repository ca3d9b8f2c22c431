// An installation of Python on disk, as described by its files, without running it. The rules of each platform are
// compiled on every platform, so that all of them can be tested there.
#pragma once

#include <string>
#include <vector>

#include "service/python_libraries.h"

namespace xblshim::service {

struct PythonHome {
    std::string interpreter;            // "" when there is none
    std::string version;                // "3.11", "3.13t"; "" when unknown
    std::vector<std::string> libraries; // paths and names of libpython to try, in order
    std::string site_packages;          // "" when unknown
    // Windows: folders with DLLs of its extension modules, in addition to its own folder
    std::vector<std::string> dll_folders;
};

// From an interpreter (of a virtual environment or not).
PythonHome home_of_interpreter(const std::string& interpreter, Platform platform = this_platform);
// From a folder beside a program for Windows, with python.org's embeddable package or a copied installation; empty for
// any other folder. `alone`: only the package's `._pth` file counts as evidence, because the folder may contain any
// DLL.
PythonHome home_of_embeddable(const std::string& folder, bool alone);
// From the folder that contains the package, usually <prefix>/lib/python3.Y/site-packages. `version` is used when that
// path names none.
PythonHome home_of_site_packages(const std::string& folder, const std::string& version,
                                 Platform platform = this_platform);
// From a libpython.
PythonHome home_of_library(const std::string& library, Platform platform = this_platform);

// Whether an interpreter belongs to a virtual environment, or has the standard library (Windows: the DLL) of this
// version beside it. A program's name alone is no evidence.
bool has_standard_library(const std::string& interpreter, const PythonHome& home, Platform platform = this_platform);
// The interpreter of a virtual environment or an installation, by its folder; "" when it has none.
std::string interpreter_in_prefix(const std::string& prefix, Platform platform = this_platform);
// Whether one of its libraries exists as a file.
bool has_library(const PythonHome& home);

} // namespace xblshim::service
