#include "xbl/manager/progress.h"

#include <cstdlib>
#include <cstring>

namespace xblshim::xbl::manager {

Progress progress_of(const XblAchievementProgressChangeEntry& entry) {
    Progress progress{or_empty(entry.achievementId), entry.progressState, {}, entry.progression.timeUnlocked};
    for (size_t i = 0; i < entry.progression.requirementsCount; i++) {
        const XblAchievementRequirement& requirement = entry.progression.requirements[i];
        progress.requirements.push_back({or_empty(requirement.id), or_empty(requirement.currentProgressValue),
                                         or_empty(requirement.targetProgressValue)});
    }
    return progress;
}

EventBatch::EventBatch(const std::vector<TitleEvent>& events) : m_count(events.size()) {
    if (events.empty()) {
        return;
    }
    m_memory = in_single_allocation([&](Layout& layout) {
        m_events =
            layout.array<XblAchievementsManagerEvent>(events.data(), events.size(), [&](const TitleEvent& source) {
                XblAchievementsManagerEvent event{};
                event.xboxUserId = source.xuid;
                event.eventType = source.type;
                if (source.type != XblAchievementsManagerEventType::LocalUserInitialStateSynced) {
                    const Progress& progress = source.progress;
                    event.progressInfo.achievementId = layout.text(progress.achievement_id.c_str());
                    event.progressInfo.progressState = progress.state;
                    event.progressInfo.progression.timeUnlocked = progress.time_unlocked;
                    event.progressInfo.progression.requirementsCount = progress.requirements.size();
                    event.progressInfo.progression.requirements = layout.array<XblAchievementRequirement>(
                        progress.requirements.data(), progress.requirements.size(),
                        [&](const Requirement& requirement) {
                            return XblAchievementRequirement{layout.text(requirement.id.c_str()),
                                                             layout.text(requirement.current.c_str()),
                                                             layout.text(requirement.target.c_str())};
                        });
                }
                return event;
            });
    });
}

int64_t number_of(const char* text) noexcept {
    const char* at = or_empty(text);
    at += std::strspn(at, " \t\n\v\f\r");
    at += *at == '+' || *at == '-' ? 1 : 0;
    if (at[0] == '0' && (at[1] == 'b' || at[1] == 'B')) {
        return 0; // C before C23 reads a zero with text behind it; newer C libraries would read a binary number
    }
    return std::strtoll(or_empty(text), nullptr, 0);
}

} // namespace xblshim::xbl::manager
