// Selects the Python to embed, in one order for titles and for `xblshim doctor`, which runs a title:
//   1. the Python that runs in this process: it is the host, or other code has loaded its library
//   2. an explicit setting: XblShimSetOption("python"), XBLSHIM_PYTHON, `python` in xblshim.toml
//   3. Windows: an embeddable Python beside the program, or a Python in its folder `python`
//   4. the environment that the library was installed into
//   5. otherwise the active virtual environment (VIRTUAL_ENV), or conda's (CONDA_PREFIX) if it has xblshim
//   6. Windows: a Python that the registry lists (PEP 514), then the launcher `py`: for a package that was installed
//     for the user or by pip install --target, and for a library beside a game
//
// python_side.cpp applies rule 1, which needs no search. A setting that names an unusable Python ends the search, so
// that the user never gets another Python than the named one.
#pragma once

#include <string>

#include "service/python_home.h"
#include "service/python_search.h"

namespace xblshim::service {

struct FinderInput {
    OwnPackage package;      // the package that contains the library
    OwnPackage beside;       // the package beside the library, as a game may contain it
    bool is_running = false; // a Python runs in this process: only folders are searched
};

// An empty home when there is none. Throws StartError.
PythonHome find_python(const FinderInput& input);

// The folder of the running program, "" when unknown.
std::string program_dir();

} // namespace xblshim::service
