// Finds and loads what the core needs of Python: libpython and the bridge.
#pragma once

#include <stdexcept>
#include <string>

#include "service/door.h"
#include "service/service_call.h"

namespace xblshim::service {

// Why a start failed: a sentence that ends with the remedy.
class StartError : public std::runtime_error {
public:
    StartError(HRESULT hr, const std::string& sentence) : std::runtime_error(sentence), hr(hr) {}
    const HRESULT hr;
};

struct PythonSide {
    xblshim_bridge_start_function* start = nullptr;
    std::string package_dir; // the folder of the xblshim package that belongs to this library, "" when unknown
    std::string python;      // the interpreter whose environment is to be used, "" when unknown
};

PythonSide load_python_side(); // throws StartError

std::string program_dir(); // the folder of the running program, "" when unknown

} // namespace xblshim::service
