// A page of achievements, the object behind XblAchievementsResultHandle.
#pragma once

#include <memory>

#include "service/service_call.h"
#include "xbl/context.h"
#include "xsapi-c/achievements_c.h"

namespace xblshim::xbl {

// The request for the pages that follow.
struct ListSource {
    std::weak_ptr<Context> context; // the context of the first page; without it there is no next page
    service::ListAchievements list; // the request of the first page
};

// Constant after its construction. It owns all that the title reads from it. Reading and closing it needs neither the
// Python side nor an initialized library.
class AchievementsResult {
public:
    // `memory` holds an xblshim_page.
    AchievementsResult(service::ResultMemory memory, std::unique_ptr<const ListSource> source) noexcept
        : m_memory(std::move(memory)), m_source(std::move(source)) {}

    const XblAchievement* achievements() const noexcept { return page().achievements; }
    size_t count() const noexcept { return static_cast<size_t>(page().achievements_count); }
    const char* continuation_token() const noexcept {
        return page().continuation_token == nullptr ? "" : page().continuation_token;
    }
    bool has_next() const noexcept { return *continuation_token() != '\0'; }
    const ListSource* source() const noexcept { return m_source.get(); } // null: a single achievement

private:
    const xblshim_page& page() const noexcept { return *m_memory.as<xblshim_page>(); }

    const service::ResultMemory m_memory;
    const std::unique_ptr<const ListSource> m_source;
};

// Opens a handle with one reference. Throws std::bad_alloc.
XblAchievementsResultHandle open_result_handle(std::shared_ptr<AchievementsResult> result, const char* created_by);
// E_INVALIDARG for null, E_HANDLE for a value that is not an open result (for every value in a forked child).
HRESULT find_result(XblAchievementsResultHandle handle, std::shared_ptr<AchievementsResult>& result) noexcept;

} // namespace xblshim::xbl
