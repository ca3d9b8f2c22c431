// The reason of a failed start.
#pragma once

#include <stdexcept>
#include <string>

#include "service/service_call.h"

namespace xblshim::service {

// A sentence that ends with the remedy.
class StartError : public std::runtime_error {
public:
    StartError(HRESULT hr, const std::string& sentence) : std::runtime_error(sentence), hr(hr) {}
    const HRESULT hr;
};

} // namespace xblshim::service
