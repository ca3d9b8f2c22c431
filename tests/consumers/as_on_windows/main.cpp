// Signs in, unlocks an achievement and lists what is unlocked.
#include "pch.h"

namespace {

// A block that waits for its call.
struct Call {
    XAsyncBlock block{};

    explicit Call(XTaskQueueHandle queue) { block.queue = queue; }
    HRESULT end(HRESULT begun) { return FAILED(begun) ? begun : XAsyncGetStatus(&block, true); }
};

_Use_decl_annotations_ HRESULT sign_in(XTaskQueueHandle queue, XUserHandle* user, uint64_t* xuid) {
    Call call(queue);
    HRESULT hr = call.end(XUserAddAsync(XUserAddOptions::AddDefaultUserAllowingUI, &call.block));
    if (SUCCEEDED(hr)) {
        hr = XUserAddResult(&call.block, user);
    }
    return SUCCEEDED(hr) ? XUserGetId(*user, xuid) : hr;
}

HRESULT unlock(XTaskQueueHandle queue, XblContextHandle context, uint64_t xuid, _In_z_ const char* id) {
    Call call(queue);
    return call.end(XblAchievementsUpdateAchievementAsync(context, xuid, id, 100, &call.block));
}

HRESULT list(XTaskQueueHandle queue, XblContextHandle context, uint64_t xuid, std::vector<std::string>& unlocked) {
    Call call(queue);
    XblAchievementsResultHandle result = nullptr;
    uint32_t title = 0;
    HRESULT hr = XGameGetXboxTitleId(&title);
    if (SUCCEEDED(hr)) {
        hr = call.end(XblAchievementsGetAchievementsForTitleIdAsync(context, xuid, title, XblAchievementType::All, true,
                                                                    XblAchievementOrderBy::DefaultOrder, 0, 100,
                                                                    &call.block));
    }
    if (SUCCEEDED(hr)) {
        hr = XblAchievementsGetAchievementsForTitleIdResult(&call.block, &result);
    }
    const XblAchievement* achievements = nullptr;
    size_t count = 0;
    if (SUCCEEDED(hr)) {
        hr = XblAchievementsResultGetAchievements(result, &achievements, &count);
    }
    for (size_t at = 0; SUCCEEDED(hr) && at < count; ++at) {
        unlocked.emplace_back(achievements[at].id);
    }
    XblAchievementsResultCloseHandle(result);
    return hr;
}

} // namespace

int main() {
    XTaskQueueHandle queue = nullptr;
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;
    HRESULT hr = XGameRuntimeInitialize();
    if (SUCCEEDED(hr)) {
        hr = XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool, &queue);
    }
    XblInitArgs args = {};
    args.queue = queue;
    args.scid = "00000000-0000-0000-0000-000012345678";
    if (SUCCEEDED(hr)) {
        hr = XblInitialize(&args);
    }
    if (SUCCEEDED(hr)) {
        hr = sign_in(queue, &user, &xuid);
    }
    if (SUCCEEDED(hr)) {
        hr = XblContextCreateHandle(user, &context);
    }
    if (SUCCEEDED(hr)) {
        hr = unlock(queue, context, xuid, "7");
    }
    std::vector<std::string> unlocked;
    if (SUCCEEDED(hr)) {
        hr = list(queue, context, xuid, unlocked);
    }
    for (const auto& id : unlocked) {
        printf("unlocked: %s\n", id.c_str());
    }
    XblContextCloseHandle(context);
    XUserCloseHandle(user);
    Call cleanup(queue);
    cleanup.end(XblCleanupAsync(&cleanup.block));
    XTaskQueueCloseHandle(queue);
    XGameRuntimeUninitialize();
    if (FAILED(hr)) {
        printf("failed with 0x%08X\n", static_cast<unsigned int>(hr));
        return 1;
    }
    return 0;
}
