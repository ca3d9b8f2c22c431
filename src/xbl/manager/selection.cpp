#include "xbl/manager/selection.h"

#include <algorithm>

namespace xblshim::xbl::manager {

bool is_valid(const Selection& selection) noexcept {
    switch (selection.field) {
    case XblAchievementOrderBy::DefaultOrder:
    case XblAchievementOrderBy::TitleId:
        return selection.order == XblAchievementsManagerSortOrder::Unsorted;
    case XblAchievementOrderBy::UnlockTime:
        return selection.order == XblAchievementsManagerSortOrder::Ascending ||
               selection.order == XblAchievementsManagerSortOrder::Descending;
    }
    return false;
}

std::vector<const XblAchievement*> select(const AchievementCache& cache, const Selection& selection) {
    if (!selection.by_state && selection.field == XblAchievementOrderBy::DefaultOrder) {
        return cache.in_service_order();
    }
    auto all = cache.in_id_order();
    if (selection.state != XblAchievementProgressState::Unknown) {
        all.erase(
            std::remove_if(all.begin(), all.end(),
                           [&](const auto* achievement) { return achievement->progressState != selection.state; }),
            all.end());
    }
    if (selection.field == XblAchievementOrderBy::UnlockTime) {
        const bool down = selection.order == XblAchievementsManagerSortOrder::Descending;
        std::stable_sort(all.begin(), all.end(), [down](const auto* left, const auto* right) {
            const time_t a = left->progression.timeUnlocked;
            const time_t b = right->progression.timeUnlocked;
            return down ? b < a : a < b;
        });
    }
    return all;
}

} // namespace xblshim::xbl::manager
