// The manager's cache of one user's achievements. Not thread-safe: the lock of its user protects it.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "service/result_memory.h"
#include "xbl/manager/progress.h"

namespace xblshim::xbl::manager {

using Pages = std::vector<service::ResultMemory>; // each with an xblshim_page

class AchievementCache {
public:
    AchievementCache() = default;
    AchievementCache(const AchievementCache&) = delete; // its structs contain pointers into the cache
    AchievementCache& operator=(const AchievementCache&) = delete;

    // Called once, on an empty cache. When an id occurs several times, the last achievement replaces the first one.
    void fill(Pages pages);
    // Adds the achievement with this id at the end. Has no effect when the page does not contain it, or the cache does:
    // the cache has newer data.
    void add(const std::string& id, service::ResultMemory page);

    const XblAchievement* find(const std::string& id) const;
    // In the service's order; in the order of the ids as texts ("10" before "2").
    std::vector<const XblAchievement*> in_service_order() const;
    std::vector<const XblAchievement*> in_id_order() const;

    // Applies an event: sets `current` of each requirement. True when it unlocks the achievement. An unknown id has no
    // effect.
    bool apply(const Progress& progress);
    // The result of apply() without its effect, for an event that is older than the cache.
    bool is_unlocked_by(const Progress& progress) const;
    // Shows requirements as complete, also those that no event completed.
    void unlock(const std::string& id, time_t time_unlocked);

    // The differences of a later snapshot to the events: one for each achievement, with the changed requirements only.
    // Where `may_be_older(id)`, only higher numbers count. Achievements outside of the cache are ignored.
    std::vector<Progress> differences(const Pages& snapshot,
                                      const std::function<bool(const std::string&)>& may_be_older) const;

private:
    struct Entry {                  // moved as a whole, so its pointers stay valid
        XblAchievement achievement; // points into the pages, and to `requirements`
        std::vector<XblAchievementRequirement> requirements;
        std::vector<std::string> current; // the shown values of the requirements
        std::vector<std::string> latest;  // the last values of the service, which the title need not see
        std::vector<std::string> texts;   // the ids and targets of requirements from an event
    };

    static Entry entry_of(const XblAchievement& achievement);
    void put(Entry entry);
    // Adds the requirements of an event. The service sends none of an unlocked achievement; a reset one has them again.
    static void take_requirements(Entry& entry, const Progress& progress);
    static void show(Entry& entry, std::vector<std::string> current);
    // The `latest` values of the requirements after `progress`.
    static std::vector<std::string> latest_after(const Entry& entry, std::vector<std::string> latest,
                                                 const Progress& progress);
    static bool is_unlocked(const Entry& entry, const Progress& progress, const std::vector<std::string>& latest);

    Pages m_pages;
    std::deque<Entry> m_entries; // in the service's order; an entry never moves
    std::map<std::string, Entry*> m_by_id;
};

} // namespace xblshim::xbl::manager
