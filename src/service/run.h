// The number of the title's run: from one XblInitialize to its clean-up. Throttle state of one run does not apply to
// the next.
#pragma once

#include <cstdint>

namespace xblshim::service {

uint32_t run() noexcept; // read for each call that is handed to Python; takes no lock
void begin_run() noexcept;

} // namespace xblshim::service
