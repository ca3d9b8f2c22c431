// What an interpreter says about itself. For those whose files don't tell: scripts that run another one (wrappers, the
// shims of version managers), and programs that may be no Python at all.
#pragma once

#include <string>
#include <vector>

#include "service/python_home.h"

namespace xblshim::service {

// Whether the file is to be asked: a script, or a program without a name of CPython 3's.
bool must_be_asked(const std::string& interpreter);

// Runs it, for ten seconds at most. `command` is its path and what comes before Python's own arguments. `named` is how
// sentences begin, such as "XBLSHIM_PYTHON names /usr/bin/gcc". Throws StartError where it is no CPython that can be
// embedded.
PythonHome ask_interpreter(const std::vector<std::string>& command, const std::string& named);

} // namespace xblshim::service
