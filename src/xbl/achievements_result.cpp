// xsapi-c/achievements_c.h: the functions of a page.
#include "xbl/achievements_result.h"

#include "base/counted_handle.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {

XblAchievementsResultHandle open_result_handle(std::shared_ptr<AchievementsResult> result, const char* created_by) {
    const uint64_t token =
        base::HandleTable::instance().insert(base::HandleKind::AchievementsResult, std::move(result), created_by);
    return base::HandleTable::to_handle<XblAchievementsResultHandle>(token);
}

HRESULT find_result(XblAchievementsResultHandle handle, std::shared_ptr<AchievementsResult>& result) noexcept {
    if (handle == nullptr) {
        return E_INVALIDARG;
    }
    if (base::in_forked_child()) {
        return E_HANDLE;
    }
    result = base::HandleTable::instance().get<AchievementsResult>(base::HandleKind::AchievementsResult, handle);
    return result ? S_OK : E_HANDLE;
}

} // namespace xblshim::xbl

using namespace xblshim;

STDAPI XblAchievementsResultGetAchievements(_In_ XblAchievementsResultHandle resultHandle,
                                            _Out_ const XblAchievement** achievements,
                                            _Out_ size_t* achievementsCount) noexcept {
    if (base::any_null(__func__, "resultHandle, achievements, achievementsCount", resultHandle, achievements,
                       achievementsCount)) {
        return E_INVALIDARG;
    }
    if (!xbl::current_state()) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    std::shared_ptr<xbl::AchievementsResult> result;
    const HRESULT hr = xbl::find_result(resultHandle, result);
    if (SUCCEEDED(hr)) {
        *achievements = result->achievements();
        *achievementsCount = result->count();
    }
    return hr;
}

STDAPI XblAchievementsResultHasNext(_In_ XblAchievementsResultHandle resultHandle, _Out_ bool* hasNext) noexcept {
    if (base::any_null(__func__, "resultHandle, hasNext", resultHandle, hasNext)) {
        return E_INVALIDARG;
    }
    if (!xbl::current_state()) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    std::shared_ptr<xbl::AchievementsResult> result;
    const HRESULT hr = xbl::find_result(resultHandle, result);
    if (SUCCEEDED(hr)) {
        *hasNext = result->has_next();
    }
    return hr;
}

STDAPI XblAchievementsResultDuplicateHandle(_In_ XblAchievementsResultHandle handle,
                                            _Out_ XblAchievementsResultHandle* duplicatedHandle) noexcept {
    return base::duplicate_handle(__func__, "handle, duplicatedHandle", base::HandleKind::AchievementsResult, handle,
                                  duplicatedHandle);
}

STDAPI_(void) XblAchievementsResultCloseHandle(_In_ XblAchievementsResultHandle handle) noexcept {
    base::close_handle(base::HandleKind::AchievementsResult, handle);
}
