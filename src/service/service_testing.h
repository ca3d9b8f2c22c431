// The native tests' way in: another implementation of the Python side's function table, and a fresh start.
#pragma once

#include "service/bridge_abi.h"

namespace xblshim::service {

// From the next start on; null goes back to the real one.
void use_python_side_for_tests(const xblshim_bridge_api* bridge) noexcept;

// As if XblShimSetOffline had never been called.
void forget_offline_for_tests() noexcept;

} // namespace xblshim::service
