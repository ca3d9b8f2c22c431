// Users who are signed in and out at the service, told to a title that registered for changes.
#pragma once

namespace xblshim::runtime {

// Follows the service's users while somebody is registered for changes, the runtime is up, and the service is one that
// tells. Call it when one of the first two has changed, without any lock but "runtime".
void follow_users_as_wanted() noexcept;

} // namespace xblshim::runtime
