// A context's tracked statistics and the handlers of their changes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "xbl/tracked_handlers.h"

namespace xblshim::xbl {

class StatisticHandlers final : public TrackedHandlers {
public:
    explicit StatisticHandlers(uint64_t caller) noexcept
        : TrackedHandlers(service::SubscriptionKind::Statistics, caller) {}

    // Each counts the references of each statistic. Throws std::bad_alloc.
    void track(const std::vector<TrackedResource>& statistics);
    void stop_tracking(const std::vector<TrackedResource>& statistics);
    void stop_tracking_users(const uint64_t* xuids, size_t count); // however often their statistics are tracked

    void on_statistic(const XblStatisticChangeEventArgs& args) noexcept override { tell(&args); }
    // Reads all that is tracked with one request, and calls the handlers for each.
    void on_resync() noexcept override;
    // What was read: calls the handlers for those that are still tracked.
    void tell_read(const xblshim_user_statistics& read) noexcept;

private:
    std::set<TrackedResource> wanted_locked(const GlobalState& state) const override;

    std::map<TrackedResource, size_t> m_tracked; // references
};

} // namespace xblshim::xbl
