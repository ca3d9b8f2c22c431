// The switch behind XblShimSetOffline.
#pragma once

namespace xblshim::runtime {

// Calls find no network from now on, or find it again; who registered for changes of the connection is told. With an
// immediate port the title's code runs before this returns: call it without any lock.
void switch_network(bool offline) noexcept;

} // namespace xblshim::runtime
