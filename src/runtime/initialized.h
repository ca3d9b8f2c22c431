// Whether the game runtime is up: every XUser and XGame function asks here first.
#pragma once

#include <atomic>
#include <cstdint>

#include "httpClient/pal.h"

namespace xblshim::runtime {

// S_OK from XGameRuntimeInitialize to the XGameRuntimeUninitialize that matches it; otherwise, and in a forked child,
// E_GAMERUNTIME_NOT_INITIALIZED. Takes no lock.
HRESULT require_initialized() noexcept;

// How often it was initialized and not yet uninitialized; changed by these two functions only, under their lock.
std::atomic<uint32_t>& initializations() noexcept;

} // namespace xblshim::runtime
