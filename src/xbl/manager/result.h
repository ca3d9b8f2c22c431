// Achievements out of the manager's memory, as a title holds them.
#pragma once

#include <memory>
#include <vector>

#include "service/answer_memory.h"
#include "xbl/manager/single_allocation.h"
#include "xsapi-c/achievements_manager_c.h"

namespace xblshim::xbl::manager {

// A deep copy, as a page (xblshim_page), in memory of the library's own. Throws std::bad_alloc.
service::AnswerMemory copy_of(const std::vector<const XblAchievement*>& achievements);

// Never changes: neither the manager nor an initialized library is needed to read or close it.
class Result {
public:
    // `copy` is copy_of()'s. Goes into the title's own memory, where it has an allocator: call it without any lock.
    explicit Result(service::AnswerMemory copy);

    const XblAchievement* achievements() const noexcept { return page().achievements; } // null when there are none
    uint64_t count() const noexcept { return page().achievements_count; }

private:
    const xblshim_page& page() const noexcept { return *m_memory.as<xblshim_page>(); }

    const service::AnswerMemory m_memory;
};

// A new handle with one reference. Throws std::bad_alloc.
XblAchievementsManagerResultHandle open_handle(std::shared_ptr<Result> result, const char* created_by);

} // namespace xblshim::xbl::manager
