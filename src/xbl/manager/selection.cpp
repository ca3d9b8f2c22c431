#include "xbl/manager/selection.h"

#include <algorithm>

namespace xblshim::xbl::manager {

namespace {

bool is_direction(XblAchievementsManagerSortOrder order) noexcept {
    return order == XblAchievementsManagerSortOrder::Ascending || order == XblAchievementsManagerSortOrder::Descending;
}

bool is_state(XblAchievementProgressState state) noexcept {
    return state == XblAchievementProgressState::Achieved || state == XblAchievementProgressState::NotStarted ||
           state == XblAchievementProgressState::InProgress;
}

} // namespace

bool is_valid(const Selection& selection) noexcept {
    switch (selection.field) {
    case XblAchievementOrderBy::DefaultOrder:
    case XblAchievementOrderBy::TitleId:
        return !is_direction(selection.order);
    case XblAchievementOrderBy::UnlockTime:
        return selection.order != XblAchievementsManagerSortOrder::Unsorted;
    }
    return true;
}

bool is_sorted(const Selection& selection) noexcept {
    return selection.field == XblAchievementOrderBy::UnlockTime && is_direction(selection.order);
}

std::vector<const XblAchievement*> select(const AchievementCache& cache, const Selection& selection) {
    const bool sorted = is_sorted(selection);
    if (!selection.by_state && !sorted) {
        return cache.in_service_order();
    }
    auto all = cache.in_id_order();
    if (is_state(selection.state)) {
        all.erase(
            std::remove_if(all.begin(), all.end(),
                           [&](const auto* achievement) { return achievement->progressState != selection.state; }),
            all.end());
    }
    if (sorted) {
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
