// The filter and the order of a title's request for achievements.
#pragma once

#include <vector>

#include "xbl/manager/cache.h"
#include "xsapi-c/achievements_manager_c.h"

namespace xblshim::xbl::manager {

struct Selection {
    XblAchievementOrderBy field = XblAchievementOrderBy::DefaultOrder;
    XblAchievementsManagerSortOrder order = XblAchievementsManagerSortOrder::Unsorted;
    XblAchievementProgressState state = XblAchievementProgressState::Unknown; // of all states, like every unknown value
    bool by_state = false; // the unsorted order is then that of the ids as texts, not the service's
};

// False for the combinations that the manager refuses: a direction without a field, and unlock time without a
// direction. Fields and orders that the header does not have mean unsorted.
bool is_valid(const Selection& selection) noexcept;
// Sorts by unlock time, ascending or descending; there is no other sort.
bool is_sorted(const Selection& selection) noexcept;
std::vector<const XblAchievement*> select(const AchievementCache& cache, const Selection& selection);

} // namespace xblshim::xbl::manager
