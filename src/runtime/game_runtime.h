// Whether the game runtime is up: every XUser and XGame function asks here first.
#pragma once

#include "httpClient/pal.h"

namespace xblshim::runtime {

// S_OK from XGameRuntimeInitialize to the XGameRuntimeUninitialize that matches it; otherwise, and in a forked child,
// E_GAMERUNTIME_NOT_INITIALIZED. Takes no lock.
HRESULT require_initialized() noexcept;

} // namespace xblshim::runtime
