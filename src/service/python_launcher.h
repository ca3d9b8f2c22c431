// The launcher `py` of python.org's installations for Windows.
#pragma once

#include <string>

#include "service/python_home.h"

namespace xblshim::service {

// What its Python of a version ("": its default) says about itself; an empty home when there is no `py`, or none of
// that version. Runs it for ten seconds at most, and never lets it install one.
PythonHome ask_launcher(const std::string& version);

} // namespace xblshim::service
