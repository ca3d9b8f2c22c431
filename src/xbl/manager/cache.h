// One user's achievements as the manager remembers them. Not thread-safe: its user's lock guards it.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "service/answer_memory.h"
#include "xbl/manager/progress.h"

namespace xblshim::xbl::manager {

using Pages = std::vector<service::AnswerMemory>; // each with an xblshim_page

class AchievementCache {
public:
    AchievementCache() = default;
    AchievementCache(const AchievementCache&) = delete; // its structs point into itself
    AchievementCache& operator=(const AchievementCache&) = delete;

    // Once, while it is empty. Of several achievements with one id the last counts, at the first one's place.
    void fill(Pages pages);
    // The achievement with this id, behind those that are there. Nothing where the page doesn't have it, or the cache
    // does: what is known has been told of since.
    void add(const std::string& id, service::AnswerMemory page);

    const XblAchievement* find(const std::string& id) const;
    // In the service's order, and in that of the texts of the ids ("10" before "2").
    std::vector<const XblAchievement*> in_service_order() const;
    std::vector<const XblAchievement*> in_id_order() const;

    // What the service tells: `current` of each requirement is taken over. True when the achievement is unlocked by it.
    // An unknown id changes nothing.
    bool apply(const Progress& progress);
    // Only the answer of apply(): for an event that is older than what was read.
    bool is_unlocked_by(const Progress& progress) const;
    // Requirements that were not told to be complete are shown as complete.
    void unlock(const std::string& id, time_t time_unlocked);

    // Where a later snapshot differs from what the service told before: one for each achievement, holding only the
    // requirements that changed. Where `may_be_older(id)` only higher numbers count. What isn't in the cache is left
    // out.
    std::vector<Progress> differences(const Pages& snapshot,
                                      const std::function<bool(const std::string&)>& may_be_older) const;

private:
    struct Entry {                  // moved as a whole: what points into it stays right
        XblAchievement achievement; // points into the pages, and to `requirements`
        std::vector<XblAchievementRequirement> requirements;
        std::vector<std::string> current; // what they show
        std::vector<std::string> told;    // what the service told last; the title needn't see it
        std::vector<std::string> texts;   // of requirements that an event brought: their ids and targets
    };

    static Entry entry_of(const XblAchievement& achievement);
    void put(Entry entry);
    // The requirements of an event. An unlocked achievement of a title is read without any; a reset one has them again.
    static void take_requirements(Entry& entry, const Progress& progress);
    static void show(Entry& entry, std::vector<std::string> current);
    // `told` of the requirements, after `progress`.
    static std::vector<std::string> told_after(const Entry& entry, std::vector<std::string> told,
                                               const Progress& progress);
    static bool is_unlocked(const Entry& entry, const Progress& progress, const std::vector<std::string>& told);

    Pages m_pages;
    std::deque<Entry> m_entries; // in the service's order; an entry never moves
    std::map<std::string, Entry*> m_by_id;
};

} // namespace xblshim::xbl::manager
