// Makes a hosting Python report its end, from a thread that was not created by Python.
#pragma once

#include <memory>

#include "service/bridge_abi.h"

namespace xblshim::service {

class Session;

// Calls `watch` of xblshim_bridge_api on a thread of its own. Throws StartError when it fails, or did not return within
// ten seconds because another thread holds the GIL.
void watch_running_python(decltype(xblshim_bridge_api::watch) watch, const std::shared_ptr<Session>& session);

} // namespace xblshim::service
