// For native tests: another function table of the Python side, and a new start.
#pragma once

#include "service/bridge_abi.h"

namespace xblshim::service {

// Applies from the next start on; null restores the real one.
void use_python_side_for_tests(const xblshim_bridge_api* bridge) noexcept;

// Reverts XblShimSetOffline.
void forget_offline_for_tests() noexcept;

} // namespace xblshim::service
