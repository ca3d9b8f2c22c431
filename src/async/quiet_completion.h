// Completing calls on the Python thread. platform_async/ has the implementation for other XAsync libraries.
#pragma once

#include <XAsync.h>
#include <httpClient/pal.h>

namespace xblshim::async {

// XAsyncComplete without a payload, for a call of an Operation whose destructor runs no title code. False, and the call
// is unchanged, when title code might run on this thread: a monitor, or the callback of an Immediate port.
bool complete_quietly(XAsyncBlock* async, HRESULT hr) noexcept;

} // namespace xblshim::async
