// The launcher `py` of python.org's installations for Windows.
#pragma once

#include <string>

#include "service/python_home.h"

namespace xblshim::service {

// The home of the launcher's Python of a version ("": its default). An empty home when there is no `py`, or no such
// version. Runs `py` for ten seconds at most, and never lets it install a version.
PythonHome ask_launcher(const std::string& version);

} // namespace xblshim::service
