// xsapi-c/achievements_manager_c.h: the users, the work of each frame, reading and updating. manager/result.cpp has the
// functions of results.
#include "xsapi-c/achievements_manager_c.h"

#include <algorithm>

#include "XGameErr.h"
#include "base/guard.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/global_state.h"
#include "xbl/manager/manager.h"

using namespace xblshim;

namespace {

bool is_id(const char* function, const char* text) noexcept {
    if (base::any_null(function, "achievementId", text)) {
        return false;
    }
    if (*text == '\0') {
        base::refuse(function, "achievementId", "is empty");
        return false;
    }
    return base::check_text(function, "achievementId", text);
}

// Out handles are set to null before any check.
void clear(XblAchievementsManagerResultHandle* handle) noexcept {
    if (handle != nullptr) {
        *handle = nullptr;
    }
}

// After the checks: `read(user, copy)` copies the result.
template <class Read>
HRESULT read_result(const xbl::GlobalState& state, uint64_t xuid, const char* name,
                    XblAchievementsManagerResultHandle* handle, Read read) noexcept {
    return base::guard(name, [&] {
        const auto user = state.achievements_manager->find(xuid);
        if (!user) {
            return E_BOUNDS;
        }
        service::ResultMemory copy;
        const HRESULT hr = read(*user, copy);
        if (SUCCEEDED(hr)) {
            *handle = xbl::manager::open_handle(std::make_shared<xbl::manager::Result>(std::move(copy)), name);
        }
        return hr;
    });
}

HRESULT read_several(const xbl::manager::Selection& selection, uint64_t xuid, const char* name,
                     XblAchievementsManagerResultHandle* handle) noexcept {
    clear(handle);
    if (!xbl::manager::is_valid(selection)) {
        return base::refuse(name, "achievementState, sortField or sortOrder", "is none of the enum's values");
    }
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(name, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(name, "achievementsResult", handle)) {
        return E_INVALIDARG;
    }
    return read_result(*state, xuid, name, handle,
                       [&](const auto& user, auto& copy) { return user.read(selection, copy); });
}

} // namespace

STDAPI XblAchievementsManagerAddLocalUser(_In_ XblUserHandle user, _In_opt_ XTaskQueueHandle queue) noexcept {
    const base::FunctionScope scope(__func__);
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "user", user)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<runtime::User> found;
    const HRESULT hr = runtime::require_user(user, found);
    if (FAILED(hr)) {
        return hr;
    }
    if (found->state == XUserState::SignedOut) {
        return E_GAMEUSER_SIGNED_OUT;
    }
    return base::guard(__func__, [&] { return state->achievements_manager->add(state, std::move(found), queue); });
}

STDAPI XblAchievementsManagerRemoveLocalUser(_In_ XblUserHandle user) noexcept {
    const base::FunctionScope scope(__func__);
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "user", user)) {
        return E_INVALIDARG;
    }
    std::shared_ptr<runtime::User> found;
    const HRESULT hr = runtime::require_user(user, found);
    return FAILED(hr) ? hr : base::guard(__func__, [&] { return state->achievements_manager->remove(found->xuid); });
}

STDAPI XblAchievementsManagerIsUserInitialized(_In_ uint64_t xboxUserId) noexcept {
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    return base::guard(__func__, [&] {
        const auto user = state->achievements_manager->find(xboxUserId);
        return !user ? base::refuse("XblAchievementsManagerIsUserInitialized", "xboxUserId", "is no added user")
               : user->is_initialized() ? S_OK
                                        : E_FAIL;
    });
}

STDAPI XblAchievementsManagerDoWork(_Outptr_result_maybenull_ const XblAchievementsManagerEvent** achievementsEvents,
                                    _Out_ size_t* achievementsEventsCount) noexcept {
    if (achievementsEvents != nullptr) {
        *achievementsEvents = nullptr;
    }
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(__func__, "achievementsEvents, achievementsEventsCount", achievementsEvents,
                       achievementsEventsCount)) {
        return E_INVALIDARG;
    }
    *achievementsEventsCount = 0;
    return base::guard(__func__, [&] {
        state->achievements_manager->do_work(achievementsEvents, achievementsEventsCount);
        return S_OK;
    });
}

STDAPI
XblAchievementsManagerGetAchievement(
    _In_ uint64_t xboxUserId, _In_ const char* achievementId,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementResult) noexcept {
    clear(achievementResult);
    if (!is_id(__func__, achievementId) || base::any_null(__func__, "achievementResult", achievementResult)) {
        return E_INVALIDARG;
    }
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    return read_result(*state, xboxUserId, __func__, achievementResult,
                       [&](const auto& user, auto& copy) { return user.read_one(achievementId, copy); });
}

STDAPI XblAchievementsManagerGetAchievements(
    _In_ uint64_t xboxUserId, _In_ XblAchievementOrderBy sortField, _In_ XblAchievementsManagerSortOrder sortOrder,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult) noexcept {
    return read_several({sortField, sortOrder, XblAchievementProgressState::Unknown, false}, xboxUserId, __func__,
                        achievementsResult);
}

STDAPI XblAchievementsManagerGetAchievementsByState(
    _In_ uint64_t xboxUserId, _In_ XblAchievementOrderBy sortField, _In_ XblAchievementsManagerSortOrder sortOrder,
    _In_ XblAchievementProgressState achievementState,
    _Outptr_result_maybenull_ XblAchievementsManagerResultHandle* achievementsResult) noexcept {
    return read_several({sortField, sortOrder, achievementState, true}, xboxUserId, __func__, achievementsResult);
}

STDAPI XblAchievementsManagerUpdateAchievement(_In_ uint64_t xboxUserId, _In_ const char* achievementId,
                                               _In_ uint8_t currentProgress) noexcept {
    const auto state = xbl::current_state();
    if (!state) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    if (!is_id(__func__, achievementId)) {
        return E_INVALIDARG;
    }
    const uint32_t percent = std::min<uint32_t>(currentProgress, 100);
    return base::guard(__func__, [&] {
        const auto user = state->achievements_manager->find(xboxUserId);
        if (!user) {
            return E_BOUNDS;
        }
        const HRESULT hr = user->check_update(achievementId, percent);
        if (hr == E_INVALIDARG) {
            base::refuse("XblAchievementsManagerUpdateAchievement", "currentProgress",
                         "is not above what the achievement has already");
        }
        return FAILED(hr) ? hr : xbl::manager::begin_update(state, *user, achievementId, percent);
    });
}
