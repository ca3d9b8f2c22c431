// Which achievements a title asks for, and in which order.
#pragma once

#include <vector>

#include "xbl/manager/cache.h"
#include "xsapi-c/achievements_manager_c.h"

namespace xblshim::xbl::manager {

struct Selection {
    XblAchievementOrderBy field = XblAchievementOrderBy::DefaultOrder;
    XblAchievementsManagerSortOrder order = XblAchievementsManagerSortOrder::Unsorted;
    XblAchievementProgressState state = XblAchievementProgressState::Unknown; // of all states
    bool by_state = false; // then the default order is that of the ids' texts, not the service's
};

// Unlock times are sorted, up or down; the other two orders are none.
bool is_valid(const Selection& selection) noexcept;
std::vector<const XblAchievement*> select(const AchievementCache& cache, const Selection& selection);

} // namespace xblshim::xbl::manager
