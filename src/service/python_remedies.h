// The endings of sentences about Python: commands and packages of each platform.
#pragma once

#include <string>

#include "service/python_libraries.h"

namespace xblshim::service {

// Quotes a word for the platform's shell. Windows: for cmd.exe and for PowerShell, except as the command itself.
std::string quoted(const std::string& word, Platform platform = this_platform);

// The command that installs xblshim into a Python, and where it runs: "python3.12 -m pip install . in a clone of
// xblshim" (rendered/install_source.h), on Windows "py -3.12 -m …". `version` may be "". `option` ends with a space.
std::string install_command(const std::string& version, Platform platform = this_platform,
                            const std::string& option = "");
// The same for a component that an installation lacks.
std::string reinstall_command(const std::string& version);
// The same for the Python at a path.
std::string install_command_of(const std::string& interpreter, Platform platform = this_platform);

// The remedy for a Python without a library: "install it (Debian, Ubuntu: apt-get install libpython3.12), or …".
std::string get_library(const std::string& version, Platform platform = this_platform);

} // namespace xblshim::service
