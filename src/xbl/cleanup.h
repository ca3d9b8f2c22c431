// How long XblCleanupAsync waits for calls in flight.
#pragma once

#include <chrono>

namespace xblshim::xbl {

struct CleanupPatience {
    std::chrono::milliseconds between_looks{10};
    // For calls whose work callback has not run: only the title can run it, by dispatching its manual work port.
    std::chrono::milliseconds for_undispatched{5'000};
    // For calls at the service, which end by themselves: an answer, a time-out, or the last of the retries.
    std::chrono::milliseconds for_service{90'000};
};

// For the tests, which cannot wait that long. Not to be changed while a clean-up runs.
CleanupPatience& cleanup_patience() noexcept;

} // namespace xblshim::xbl
