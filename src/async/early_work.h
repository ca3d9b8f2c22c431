// The work of a call on the thread that begins it. platform_async/ has the implementation for other XAsync libraries.
#pragma once

#include <XAsync.h>

namespace xblshim::async {

// For Operation::work_early(). True: the title can't notice that the work is done now in place of on the work port. The
// port is a ThreadPool without monitors, and nothing of this queue waits or runs there, so the port's order stays.
bool may_work_early(XAsyncBlock* async) noexcept;

} // namespace xblshim::async
