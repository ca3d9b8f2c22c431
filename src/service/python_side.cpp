#include "service/python_side.h"

namespace xblshim::service {

PythonSide load_python_side() { throw StartError(E_FAIL, "the search for Python has not been built"); }

std::string program_dir() { return {}; }

} // namespace xblshim::service
