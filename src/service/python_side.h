// Loads libpython and the bridge.
#pragma once

#include <string>

#include "service/bridge_abi.h"

namespace xblshim::service {

struct PythonSide {
    xblshim_bridge_start_function* start = nullptr;
    std::string package_dir; // the folder of the xblshim package that belongs to this library, "" when unknown
    std::string python;      // the interpreter of the environment, "" when unknown
};

PythonSide load_python_side(); // throws StartError

} // namespace xblshim::service
