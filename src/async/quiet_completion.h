// Completing calls on the Python thread. See platform_async/ for who implements this.
#pragma once

#include <XAsync.h>
#include <httpClient/pal.h>

namespace xblshim::async {

// XAsyncComplete without a payload, for a call of an Operation whose destructor runs no title code. False, and nothing
// happened: title code might run on this thread, a monitor or the callback of an Immediate port.
bool complete_quietly(XAsyncBlock* async, HRESULT hr) noexcept;

} // namespace xblshim::async
