// Which achievements a title asks for, and in which order.
#pragma once

#include <vector>

#include "xbl/manager/cache.h"
#include "xsapi-c/achievements_manager_c.h"

namespace xblshim::xbl::manager {

struct Selection {
    XblAchievementOrderBy field = XblAchievementOrderBy::DefaultOrder;
    XblAchievementsManagerSortOrder order = XblAchievementsManagerSortOrder::Unsorted;
    XblAchievementProgressState state = XblAchievementProgressState::Unknown; // of all states, as any unknown value
    bool by_state = false; // then the unsorted order is that of the ids' texts, not the service's
};

// False for the combinations that the manager refuses: a direction without a field to sort by, and unlock time without
// a direction. Fields and orders that the header doesn't have mean unsorted.
bool is_valid(const Selection& selection) noexcept;
// By unlock time, up or down: there is no other sort.
bool is_sorted(const Selection& selection) noexcept;
std::vector<const XblAchievement*> select(const AchievementCache& cache, const Selection& selection);

} // namespace xblshim::xbl::manager
