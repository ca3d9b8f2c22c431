// A copy of cached achievements, the object behind XblAchievementsManagerResultHandle.
#pragma once

#include <memory>
#include <vector>

#include "service/result_memory.h"
#include "xbl/manager/single_allocation.h"
#include "xsapi-c/achievements_manager_c.h"

namespace xblshim::xbl::manager {

// A deep copy, as a page (xblshim_page), in memory of the library. Throws std::bad_alloc.
service::ResultMemory copy_of(const std::vector<const XblAchievement*>& achievements);

// Constant. Reading and closing it needs neither the manager nor an initialized library.
class Result {
public:
    // `copy` is the result of copy_of(). It is moved into memory of the title's allocator, if there is one: call it
    // with no lock held.
    explicit Result(service::ResultMemory copy);

    const XblAchievement* achievements() const noexcept { return page().achievements; } // null when there are none
    uint64_t count() const noexcept { return page().achievements_count; }

private:
    const xblshim_page& page() const noexcept { return *m_memory.as<xblshim_page>(); }

    const service::ResultMemory m_memory;
};

// Opens a handle with one reference. Throws std::bad_alloc.
XblAchievementsManagerResultHandle open_handle(std::shared_ptr<Result> result, const char* created_by);

} // namespace xblshim::xbl::manager
