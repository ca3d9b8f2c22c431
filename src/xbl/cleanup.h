// The time limits of XblCleanupAsync for calls in progress.
#pragma once

#include <chrono>

namespace xblshim::xbl {

struct CleanupPatience {
    std::chrono::milliseconds between_looks{10};
    // For calls whose work callback has not run: only the title can run it, by dispatching its manual work port.
    std::chrono::milliseconds for_undispatched{5'000};
    // For calls at the service, which end with a response, a time-out, or the last retry.
    std::chrono::milliseconds for_service{90'000};
};

// Shorter limits for tests. Don't change them while a clean-up runs.
CleanupPatience& cleanup_patience() noexcept;

} // namespace xblshim::xbl
