// An extension that unlocks an achievement, one step after the other, and never delays a frame.
#include "extension.h"

#include <XGame.h>
#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <xsapi-c/services_c.h>

#include <cstdio>
#include <functional>
#include <memory>

namespace {

constexpr const char* scid = "00000000-0000-0000-0000-000012345678";

// A call that owns itself until its callback has run on the main thread.
class Call {
public:
    using Step = std::function<HRESULT(XAsyncBlock*)>;

    static HRESULT start(XTaskQueueHandle queue, const Step& begin, Step then) {
        auto call = std::make_unique<Call>();
        call->m_block.queue = queue;
        call->m_block.context = call.get();
        call->m_block.callback = completed;
        call->m_then = std::move(then);
        const HRESULT hr = begin(&call->m_block);
        if (SUCCEEDED(hr)) {
            call.release();
        }
        return hr;
    }

private:
    static void CALLBACK completed(XAsyncBlock* block);

    XAsyncBlock m_block{};
    Step m_then;
};

struct Title {
    XTaskQueueHandle queue = nullptr;
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;
    FrameResult result = FrameResult::GoesOn;
};
Title title;

void settle(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        std::fprintf(stderr, "%s: 0x%08X\n", what, static_cast<unsigned>(hr));
        title.result = FrameResult::Failed;
    }
}

void CALLBACK Call::completed(XAsyncBlock* block) {
    const std::unique_ptr<Call> call(static_cast<Call*>(block->context));
    const HRESULT hr = XAsyncGetStatus(block, false);
    settle("a call", SUCCEEDED(hr) ? call->m_then(block) : hr);
}

HRESULT show(XAsyncBlock* block) {
    XblAchievementsResultHandle result = nullptr;
    HRESULT hr = XblAchievementsGetAchievementResult(block, &result);
    const XblAchievement* achievements = nullptr;
    size_t count = 0;
    if (SUCCEEDED(hr)) {
        hr = XblAchievementsResultGetAchievements(result, &achievements, &count);
    }
    if (SUCCEEDED(hr) && count == 1 && achievements[0].progressState == XblAchievementProgressState::Achieved) {
        std::printf("unlocked: %s\n", achievements[0].id);
        title.result = FrameResult::Done;
    }
    XblAchievementsResultCloseHandle(result);
    return hr;
}

HRESULT list(XAsyncBlock*) {
    return Call::start(
        title.queue,
        [](XAsyncBlock* block) {
            return XblAchievementsGetAchievementAsync(title.context, title.xuid, scid, "7", block);
        },
        show);
}

HRESULT unlock(XAsyncBlock* block) {
    HRESULT hr = XUserAddResult(block, &title.user);
    if (SUCCEEDED(hr)) {
        hr = XUserGetId(title.user, &title.xuid);
    }
    if (SUCCEEDED(hr)) {
        hr = XblContextCreateHandle(title.user, &title.context);
    }
    return FAILED(hr) ? hr
                      : Call::start(
                            title.queue,
                            [](XAsyncBlock* next) {
                                return XblAchievementsUpdateAchievementAsync(title.context, title.xuid, "7", 100, next);
                            },
                            list);
}

FrameResult frame() {
    while (XTaskQueueDispatch(title.queue, XTaskQueuePort::Completion, 0)) {
    }
    return title.result;
}

void end() {
    XblContextCloseHandle(title.context);
    XUserCloseHandle(title.user);
    XAsyncBlock block{};
    if (SUCCEEDED(XblCleanupAsync(&block))) {
        XAsyncGetStatus(&block, true);
    }
    XTaskQueueCloseHandle(title.queue);
    XGameRuntimeUninitialize();
}

} // namespace

extern "C" __attribute__((visibility("default"))) bool extension_entry(Extension* extension) {
    *extension = {frame, end};
    HRESULT hr = XGameRuntimeInitialize();
    if (SUCCEEDED(hr)) {
        hr = XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual, &title.queue);
    }
    XblInitArgs args{};
    args.queue = title.queue;
    args.scid = scid;
    if (SUCCEEDED(hr)) {
        hr = XblInitialize(&args);
    }
    if (SUCCEEDED(hr)) {
        hr = Call::start(
            title.queue,
            [](XAsyncBlock* block) { return XUserAddAsync(XUserAddOptions::AddDefaultUserAllowingUI, block); }, unlock);
    }
    settle("the start", hr);
    return SUCCEEDED(hr);
}
