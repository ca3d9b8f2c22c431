#include "xbl/manager/cache.h"

#include <algorithm>

namespace xblshim::xbl::manager {
namespace {

constexpr const char* complete = "100"; // the target of a requirement without one

const XblAchievement* begin(const service::ResultMemory& page) { return page.as<xblshim_page>()->achievements; }
const XblAchievement* end(const service::ResultMemory& page) {
    return begin(page) + page.as<xblshim_page>()->achievements_count;
}

// Finds a requirement by its id. An event always applies to an achievement's only requirement, whatever its id is.
size_t index_of(const std::vector<XblAchievementRequirement>& requirements, const std::string& id) {
    const auto found = std::find_if(requirements.begin(), requirements.end(),
                                    [&](const auto& requirement) { return or_empty(requirement.id) == id; });
    if (found == requirements.end() && requirements.size() == 1) {
        return 0;
    }
    return static_cast<size_t>(found - requirements.begin());
}

} // namespace

void AchievementCache::fill(Pages pages) {
    m_pages = std::move(pages);
    for (const auto& page : m_pages) {
        for (auto* achievement = begin(page); achievement != end(page); ++achievement) {
            if (achievement->id != nullptr) { // otherwise the service's array contains a null
                put(entry_of(*achievement));
            }
        }
    }
}

void AchievementCache::add(const std::string& id, service::ResultMemory page) {
    const auto* const found = std::find_if(begin(page), end(page), [&](const XblAchievement& achievement) {
        return achievement.id != nullptr && achievement.id == id;
    });
    if (found != end(page) && find(id) == nullptr) {
        m_pages.push_back(std::move(page)); // pointers into the page stay valid
        put(entry_of(*found));
    }
}

AchievementCache::Entry AchievementCache::entry_of(const XblAchievement& achievement) {
    Entry entry{};
    entry.achievement = achievement;
    XblAchievementProgression& progression = entry.achievement.progression;
    for (size_t i = 0; i < progression.requirementsCount; i++) {
        entry.requirements.push_back(progression.requirements[i]);
        entry.current.emplace_back(or_empty(progression.requirements[i].currentProgressValue));
    }
    for (size_t i = 0; i < entry.requirements.size(); i++) {
        entry.requirements[i].currentProgressValue = entry.current[i].c_str();
    }
    entry.latest = entry.current;
    progression.requirements = entry.requirements.empty() ? nullptr : entry.requirements.data();
    return entry;
}

// After an exception nothing was added.
void AchievementCache::take_requirements(Entry& entry, const Progress& progress) {
    std::vector<std::string> current;
    std::vector<std::string> texts;
    for (const auto& requirement : progress.requirements) {
        current.push_back(requirement.current);
        texts.push_back(requirement.id);
        texts.push_back(requirement.target);
    }
    std::vector<XblAchievementRequirement> requirements;
    requirements.reserve(current.size());
    for (size_t i = 0; i < current.size(); i++) {
        requirements.push_back({texts[2 * i].c_str(), current[i].c_str(), texts[2 * i + 1].c_str()});
    }
    std::vector<std::string> latest = current;
    entry.requirements.swap(requirements);
    entry.current.swap(current);
    entry.latest.swap(latest);
    entry.texts.swap(texts);
    entry.achievement.progression.requirements = entry.requirements.data();
    entry.achievement.progression.requirementsCount = entry.requirements.size();
}

// After an exception nothing was applied.
void AchievementCache::put(Entry entry) {
    const std::string id = entry.achievement.id;
    if (const auto found = m_by_id.find(id); found != m_by_id.end()) {
        *found->second = std::move(entry);
        return;
    }
    m_entries.push_back(std::move(entry));
    try {
        m_by_id.emplace(id, &m_entries.back());
    } catch (...) {
        m_entries.pop_back();
        throw;
    }
}

const XblAchievement* AchievementCache::find(const std::string& id) const {
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? nullptr : &found->second->achievement;
}

std::vector<const XblAchievement*> AchievementCache::in_service_order() const {
    std::vector<const XblAchievement*> all;
    all.reserve(m_entries.size());
    for (const auto& entry : m_entries) {
        all.push_back(&entry.achievement);
    }
    return all;
}

std::vector<const XblAchievement*> AchievementCache::in_id_order() const {
    std::vector<const XblAchievement*> all;
    all.reserve(m_by_id.size());
    for (const auto& [id, entry] : m_by_id) {
        all.push_back(&entry->achievement);
    }
    return all;
}

bool AchievementCache::apply(const Progress& progress) {
    const auto found = m_by_id.find(progress.achievement_id);
    if (found == m_by_id.end()) {
        return false;
    }
    Entry& entry = *found->second;
    const bool was_unlocked = entry.achievement.progressState == XblAchievementProgressState::Achieved;
    if (was_unlocked && entry.requirements.empty() && progress.state != XblAchievementProgressState::Achieved) {
        take_requirements(entry, progress);
    }
    if (!was_unlocked) {
        entry.achievement.progressState = XblAchievementProgressState::InProgress;
        // a reset, which the real service never sends
    } else if (progress.state == XblAchievementProgressState::NotStarted) {
        entry.achievement.progressState = XblAchievementProgressState::NotStarted;
        entry.achievement.progression.timeUnlocked = 0;
    }
    auto latest = latest_after(entry, entry.latest, progress);
    // Requirements that unlock() completed stay complete when the event does not name them.
    const bool is_achieved = entry.achievement.progressState == XblAchievementProgressState::Achieved;
    auto current = is_achieved ? latest_after(entry, entry.current, progress) : latest;
    entry.latest.swap(latest);
    show(entry, std::move(current));
    return is_unlocked(entry, progress, entry.latest);
}

void AchievementCache::show(Entry& entry, std::vector<std::string> current) {
    entry.current = std::move(current);
    for (size_t i = 0; i < entry.requirements.size(); i++) {
        entry.requirements[i].currentProgressValue = entry.current[i].c_str();
    }
}

bool AchievementCache::is_unlocked_by(const Progress& progress) const {
    const auto found = m_by_id.find(progress.achievement_id);
    return found != m_by_id.end() &&
           is_unlocked(*found->second, progress, latest_after(*found->second, found->second->latest, progress));
}

std::vector<std::string> AchievementCache::latest_after(const Entry& entry, std::vector<std::string> latest,
                                                        const Progress& progress) {
    for (const auto& requirement : progress.requirements) {
        const size_t index = index_of(entry.requirements, requirement.id);
        if (index < latest.size()) {
            latest[index] = requirement.current;
        }
    }
    return latest;
}

bool AchievementCache::is_unlocked(const Entry& entry, const Progress& progress,
                                   const std::vector<std::string>& latest) {
    if (progress.state == XblAchievementProgressState::Achieved) {
        return true;
    }
    if (progress.requirements.empty() || entry.requirements.empty()) {
        return false;
    }
    for (size_t i = 0; i < entry.requirements.size(); i++) {
        const char* const target = or_empty(entry.requirements[i].targetProgressValue);
        if (*target == '\0' || latest[i] != target) {
            return false;
        }
    }
    return true;
}

void AchievementCache::unlock(const std::string& id, time_t time_unlocked) {
    const auto found = m_by_id.find(id);
    if (found == m_by_id.end()) {
        return;
    }
    Entry& entry = *found->second;
    std::vector<std::string> completed;
    for (size_t i = 0; i < entry.requirements.size(); i++) {
        const char* const target = or_empty(entry.requirements[i].targetProgressValue);
        const bool is_complete = *target != '\0' && number_of(entry.latest[i].c_str()) >= number_of(target);
        completed.emplace_back(is_complete ? entry.latest[i].c_str() : *target != '\0' ? target : complete);
    }
    show(entry, std::move(completed));
    entry.achievement.progressState = XblAchievementProgressState::Achieved;
    entry.achievement.progression.timeUnlocked = time_unlocked;
}

std::vector<Progress> AchievementCache::differences(const Pages& snapshot,
                                                    const std::function<bool(const std::string&)>& may_be_older) const {
    std::vector<Progress> all;
    for (const auto& page : snapshot) {
        for (auto* achievement = begin(page); achievement != end(page); ++achievement) {
            const auto found = m_by_id.find(or_empty(achievement->id));
            if (found == m_by_id.end()) {
                continue;
            }
            const Entry& entry = *found->second;
            if (entry.achievement.progressState == XblAchievementProgressState::Achieved &&
                achievement->progressState == XblAchievementProgressState::Achieved) {
                continue; // no news for the title, whatever the requirements are
            }
            const XblAchievementProgression& progression = achievement->progression;
            Progress difference{found->first, achievement->progressState, {}, progression.timeUnlocked};
            const bool now_unlocked = achievement->progressState == XblAchievementProgressState::Achieved;
            if (now_unlocked && progression.requirementsCount == 0) {
                // The service sends no requirements of an unlocked achievement: all of them are complete.
                for (size_t i = 0; i < entry.requirements.size(); i++) {
                    const char* const target = or_empty(entry.requirements[i].targetProgressValue);
                    if (entry.latest[i] != target) {
                        difference.requirements.push_back({or_empty(entry.requirements[i].id), target, target});
                    }
                }
                if (entry.requirements.empty() || !difference.requirements.empty()) {
                    all.push_back(std::move(difference));
                }
                continue;
            }
            const bool was_unlocked_without =
                entry.achievement.progressState == XblAchievementProgressState::Achieved &&
                entry.requirements.empty() && !may_be_older(found->first);
            for (size_t i = 0; i < progression.requirementsCount; i++) {
                const XblAchievementRequirement& requirement = progression.requirements[i];
                if (was_unlocked_without) { // the achievement was reset
                    difference.requirements.push_back({or_empty(requirement.id),
                                                       or_empty(requirement.currentProgressValue),
                                                       or_empty(requirement.targetProgressValue)});
                    continue;
                }
                const size_t index = index_of(entry.requirements, or_empty(requirement.id));
                if (index == entry.requirements.size()) {
                    continue;
                }
                const int64_t was = number_of(entry.latest[index].c_str());
                const int64_t is = number_of(requirement.currentProgressValue);
                if (is > was || (is < was && !may_be_older(found->first))) {
                    difference.requirements.push_back({or_empty(requirement.id),
                                                       or_empty(requirement.currentProgressValue),
                                                       or_empty(requirement.targetProgressValue)});
                }
            }
            if (!difference.requirements.empty()) {
                all.push_back(std::move(difference));
            }
        }
    }
    return all;
}

} // namespace xblshim::xbl::manager
