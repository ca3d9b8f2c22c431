// Whether the game runtime is initialized: every XUser and XGame function checks it first.
#pragma once

#include <atomic>
#include <cstdint>

#include "httpClient/pal.h"

namespace xblshim::runtime {

// S_OK from XGameRuntimeInitialize to the matching XGameRuntimeUninitialize; otherwise, and in a forked child,
// E_GAMERUNTIME_NOT_INITIALIZED. Takes no lock.
HRESULT require_initialized() noexcept;

// The count of starts without an end. Only these two functions change it, under their lock.
std::atomic<uint32_t>& initializations() noexcept;

} // namespace xblshim::runtime
