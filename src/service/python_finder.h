// Which Python to embed: the one order of search, for titles and for `xblshim doctor`, which runs a title.
//
//   1. the Python that runs in this process already: it is the host, or somebody has loaded its library
//   2. an explicit setting: XblShimSetOption("python"), XBLSHIM_PYTHON, `python` in xblshim.toml
//   3. Windows: an embeddable Python beside the program, or a Python in its folder `python`
//   4. the environment that the library was installed into
//   5. without one, the virtual environment that is active (VIRTUAL_ENV), or conda's (CONDA_PREFIX) if it has xblshim
//   6. Windows: a Python that the registry lists (PEP 514), then the launcher `py`: for a package that was installed
//   for
//      the user or by pip install --target, and for a library beside a game
//
// The first one is python_side.cpp's: there is nothing to be found. A setting that names what can't be used ends the
// search, so that nobody runs another Python than the one he named.
#pragma once

#include <string>

#include "service/python_home.h"
#include "service/python_search.h"

namespace xblshim::service {

struct FinderInput {
    OwnPackage package;      // that the library lies in
    OwnPackage beside;       // that lies beside the library, as a game may ship it
    bool is_running = false; // there is a Python in this process: only folders are looked for
};

// An empty home when there is none. Throws StartError.
PythonHome find_python(const FinderInput& input);

// The folder of the running program, "" when unknown.
std::string program_dir();

} // namespace xblshim::service
