// Which Python to embed: the one order of search, for titles and for `xblshim doctor`, which runs a title.
//
//   1. the Python that runs in this process already: it is the host, or somebody has loaded its library
//   2. an explicit setting: XblShimSetOption("python"), XBLSHIM_PYTHON, `python` in xblshim.toml
//   3. Windows: an embeddable Python beside the program, or in its folder `python`
//   4. the environment that the library was installed into
//   5. without one, the virtual environment that is active (VIRTUAL_ENV)
//   6. Windows: the registry (PEP 514), then `py`; neither is looked at yet
//
// The first one is python_side.cpp's: there is nothing to be found. A setting that names what can't be used ends the
// search, so that nobody runs another Python than the one he named.
#pragma once

#include <string>

#include "service/python_home.h"

namespace xblshim::service {

// `package_dir` is the folder of the package that the library lies in, "" when it lies elsewhere; `version` is that of
// the package's only bridge, "" when it has several. An empty home when there is none. Throws StartError.
PythonHome find_python(const std::string& package_dir, const std::string& version);

// The folder of the running program, "" when unknown.
std::string program_dir();

} // namespace xblshim::service
