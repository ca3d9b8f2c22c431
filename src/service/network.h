// Whether the title is to find no network, as it would on a train.
#pragma once

#include <cstdint>

namespace xblshim::service {

// What XblShimSetOffline said last, else the configuration. Read for each call that is handed to Python, and by Python
// at any time. Takes no lock.
bool offline() noexcept;

void set_offline(bool offline) noexcept;            // goes before the configuration
void set_configured_offline(bool offline) noexcept; // of the running session

} // namespace xblshim::service
