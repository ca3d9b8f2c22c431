// xsapi-c/achievements_manager_c.h: the functions of a result.
#include "xbl/manager/result.h"

#include "base/counted_handle.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "xbl/global_state.h"
#include "xbl/title_page.h"

namespace xblshim::xbl::manager {

service::ResultMemory copy_of(const std::vector<const XblAchievement*>& achievements) {
    const auto lay_out = [&](Layout& layout) {
        const xblshim_page empty{};
        auto* const head = layout.array<xblshim_page>(&empty, 1, [](const xblshim_page& page) { return page; });
        const auto* const copies =
            layout.array<XblAchievement>(achievements.data(), achievements.size(),
                                         [&](const XblAchievement* achievement) { return copy(layout, *achievement); });
        if (head != nullptr) {
            *head = {copies, achievements.size(), nullptr};
        }
    };
    Layout measure;
    lay_out(measure);
    service::ResultMemory memory(measure.size());
    if (!memory) {
        throw std::bad_alloc();
    }
    Layout write(static_cast<std::byte*>(memory.bytes()));
    lay_out(write);
    return memory;
}

Result::Result(service::ResultMemory copy) : m_memory(page_for_title(std::move(copy))) {}

XblAchievementsManagerResultHandle open_handle(std::shared_ptr<Result> result, const char* created_by) {
    const uint64_t token = base::HandleTable::instance().insert(base::HandleKind::AchievementsManagerResult,
                                                                std::move(result), created_by);
    return base::HandleTable::to_handle<XblAchievementsManagerResultHandle>(token);
}

} // namespace xblshim::xbl::manager

using namespace xblshim;

STDAPI XblAchievementsManagerResultGetAchievements(_In_ XblAchievementsManagerResultHandle resultHandle,
                                                   _Out_ const XblAchievement** achievements,
                                                   _Out_ uint64_t* achievementsCount) noexcept {
    if (base::any_null(__func__, "resultHandle, achievements, achievementsCount", resultHandle, achievements,
                       achievementsCount)) {
        return E_INVALIDARG;
    }
    if (!xbl::current_state()) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    const auto result = base::HandleTable::instance().get<xbl::manager::Result>(
        base::HandleKind::AchievementsManagerResult, resultHandle);
    if (!result) {
        return E_HANDLE;
    }
    *achievements = result->achievements();
    *achievementsCount = result->count();
    return S_OK;
}

STDAPI
XblAchievementsManagerResultDuplicateHandle(_In_ XblAchievementsManagerResultHandle handle,
                                            _Out_ XblAchievementsManagerResultHandle* duplicatedHandle) noexcept {
    if (duplicatedHandle != nullptr) {
        *duplicatedHandle = nullptr;
    }
    return base::duplicate_handle(__func__, "handle, duplicatedHandle", base::HandleKind::AchievementsManagerResult,
                                  handle, duplicatedHandle);
}

STDAPI_(void)
XblAchievementsManagerResultCloseHandle(_In_ XblAchievementsManagerResultHandle handle) noexcept {
    base::close_handle(base::HandleKind::AchievementsManagerResult, handle);
}
