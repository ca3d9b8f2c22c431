// Runs an interpreter to read its properties. For those whose files don't describe them: scripts that run another one
// (wrappers, the shims of version managers), and programs that may not be a Python at all.
#pragma once

#include <string>
#include <vector>

#include "service/python_home.h"

namespace xblshim::service {

// Whether the file must be run: a script, or a program without a name of CPython 3.
bool must_be_asked(const std::string& interpreter);

// Runs it, for ten seconds at most. `command` is its path, followed by arguments that precede Python's own. `named` is
// the beginning of sentences, such as "XBLSHIM_PYTHON names /usr/bin/gcc". Throws StartError for a program that is not
// an embeddable CPython.
PythonHome ask_interpreter(const std::vector<std::string>& command, const std::string& named);

} // namespace xblshim::service
