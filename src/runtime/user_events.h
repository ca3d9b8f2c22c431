// Users that are signed in and out at the service, for titles with a callback for changes.
#pragma once

namespace xblshim::runtime {

// Follows the service's users while a callback is registered, the runtime is initialized, and the service reports such
// changes. Call it when one of the first two has changed, with no lock held but "runtime".
void follow_users_as_wanted() noexcept;

} // namespace xblshim::runtime
