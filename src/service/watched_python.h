// Has a Python that hosts us tell of its end, from a thread that it does not know.
#pragma once

#include <memory>

#include "service/bridge_abi.h"

namespace xblshim::service {

class Session;

// Calls `watch` (xblshim_bridge_api's) on a thread of its own. Throws StartError when it fails, or has not come to its
// end within ten seconds: whoever holds the GIL keeps it.
void watch_running_python(decltype(xblshim_bridge_api::watch) watch, const std::shared_ptr<Session>& session);

} // namespace xblshim::service
