// The implementation of XblShimSetOffline.
#pragma once

namespace xblshim::runtime {

// Switches the network of all calls off or on, and calls the callbacks for connectivity changes. With an immediate port
// title code runs before this returns: call it with no lock held.
void switch_network(bool offline) noexcept;

} // namespace xblshim::runtime
