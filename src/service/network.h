// The simulated-offline switch.
#pragma once

#include <cstdint>

namespace xblshim::service {

// The last value of XblShimSetOffline, otherwise the configured one. Read for each call that is handed to Python, and
// by Python at any time. Takes no lock.
bool offline() noexcept;

void set_offline(bool offline) noexcept;            // overrides the configuration
void set_configured_offline(bool offline) noexcept; // of the running session

} // namespace xblshim::service
