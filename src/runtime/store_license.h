// The license of the running title.
#pragma once

#include "XStore.h"

namespace xblshim::runtime {

// Every user owns the title: no trial, and no expiration.
XStoreGameLicense game_license() noexcept;

} // namespace xblshim::runtime
