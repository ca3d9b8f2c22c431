// An achievement's progress, in events of the service and in events for the title.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <vector>

#include "xbl/manager/single_allocation.h"
#include "xsapi-c/achievements_manager_c.h"

namespace xblshim::xbl::manager {

struct Requirement {
    std::string id;
    std::string current;
    std::string target; // "" when the event has none
};

struct Progress {
    std::string achievement_id;
    XblAchievementProgressState state = XblAchievementProgressState::Unknown;
    std::vector<Requirement> requirements;
    time_t time_unlocked = 0;
};

Progress progress_of(const XblAchievementProgressChangeEntry& entry);

// An event for the title, before its memory is allocated.
struct TitleEvent {
    XblAchievementsManagerEventType type;
    uint64_t xuid = 0;
    Progress progress; // empty for LocalUserInitialStateSynced
};

// The title's array of events and all that it points to, in the title's own memory. Create and release it with no lock
// held.
class EventBatch {
public:
    EventBatch() noexcept = default;
    explicit EventBatch(const std::vector<TitleEvent>& events); // throws std::bad_alloc

    const XblAchievementsManagerEvent* events() const noexcept { return m_events; } // null when there are none
    size_t count() const noexcept { return m_count; }

private:
    base::TitleMemory m_memory;
    const XblAchievementsManagerEvent* m_events = nullptr;
    size_t m_count = 0;
};

inline const char* or_empty(const char* text) noexcept { return text == nullptr ? "" : text; }
// Parses the number at the beginning of a text as C does with base 0: white space, a sign, 0x, and a leading 0 for
// octal. 0 without a number; the nearest 64-bit number when it is too large.
int64_t number_of(const char* text) noexcept;

} // namespace xblshim::xbl::manager
