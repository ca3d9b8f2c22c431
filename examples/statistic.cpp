// An achievement that a statistic drives: the title writes the statistic, the service unlocks the achievement. The
// achievement's rule is the service's; services.toml has it for the local one.
#include <initializer_list>

#include "title.h"

namespace {

HRESULT write_lanterns(const Title& title, double lit) {
    XblTitleManagedStatistic statistic{};
    statistic.statisticName = "Lanterns";
    statistic.statisticType = XblTitleManagedStatType::Number;
    statistic.numberValue = lit;
    XAsyncBlock block{};
    return wait_for(block, [&](XAsyncBlock* async) {
        return XblTitleManagedStatsUpdateStatsAsync(title.context, &statistic, 1, async);
    });
}

HRESULT show_achievement(const Title& title, const char* id) {
    XAsyncBlock block{};
    XblAchievementsResultHandle result = nullptr;
    HRESULT hr = wait_for(block, [&](XAsyncBlock* async) {
        return XblAchievementsGetAchievementAsync(title.context, title.xuid, scid, id, async);
    });
    if (SUCCEEDED(hr)) {
        hr = XblAchievementsGetAchievementResult(&block, &result);
    }
    const XblAchievement* achievements = nullptr;
    size_t count = 0;
    if (SUCCEEDED(hr)) {
        hr = XblAchievementsResultGetAchievements(result, &achievements, &count);
    }
    if (SUCCEEDED(hr) && count == 1) {
        const XblAchievementProgression& progression = achievements[0].progression;
        const bool unlocked = achievements[0].progressState == XblAchievementProgressState::Achieved;
        std::printf("%s: ", achievements[0].name);
        if (progression.requirementsCount > 0) {
            std::printf("%s of %s", progression.requirements[0].currentProgressValue,
                        progression.requirements[0].targetProgressValue);
        }
        std::printf("%s\n", unlocked ? ", unlocked" : "");
    }
    XblAchievementsResultCloseHandle(result);
    return hr;
}

} // namespace

int main() {
    Title title;
    HRESULT hr = title.start();
    for (const double lit : {4.0, 9.0, 12.0}) {
        if (SUCCEEDED(hr)) {
            hr = write_lanterns(title, lit);
        }
        if (SUCCEEDED(hr)) {
            hr = show_achievement(title, "keeper");
        }
    }
    return ended(hr);
}
