// The license of the running title.
#pragma once

#include "XStore.h"

namespace xblshim::runtime {

// Whoever runs the title owns it: no trial, and no end of the license.
XStoreGameLicense game_license() noexcept;

} // namespace xblshim::runtime
