// A context's tracked statistics and the handlers for their changes.
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

    // Each call counts a reference to each statistic. Throws std::bad_alloc.
    void track(const std::vector<TrackedResource>& statistics);
    void stop_tracking(const std::vector<TrackedResource>& statistics);
    void stop_tracking_users(const uint64_t* xuids, size_t count); // regardless of the counts

    void on_statistic(const XblStatisticChangeEventArgs& args) noexcept override { deliver(&args); }
    // Reads all tracked statistics with one request, and calls the handlers for each.
    void on_resync() noexcept override;
    // Calls the handlers for the statistics that were read and are still tracked.
    void deliver_read(const xblshim_user_statistics& read) noexcept;

private:
    std::set<TrackedResource> wanted_locked(const GlobalState& state) const override;

    std::map<TrackedResource, size_t> m_tracked; // with their counts
};

} // namespace xblshim::xbl
