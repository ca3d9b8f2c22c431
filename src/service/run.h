// Which run of the title this is: from one XblInitialize to its clean-up. What the service asked of one run is nothing
// to the next.
#pragma once

#include <cstdint>

namespace xblshim::service {

uint32_t run() noexcept; // read for each call that is handed to Python; takes no lock
void begin_run() noexcept;

} // namespace xblshim::service
