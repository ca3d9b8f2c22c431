// A game's code as it is written for the GDK: it must compile unchanged.
#include <XAsync.h>
#include <XGame.h>
#include <XGameErr.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xsapi-c/services_c.h>

#include <cstdint>
#include <cstdio>
#include <vector>

#ifndef __MINGW32__ // which takes the first of these only
// Attributes of Microsoft's compiler: a variable for each thread, and the exported function of a plug-in.
__declspec(thread) static int t_depth;
extern "C" __declspec(dllexport) int game_version(void);
extern "C" __declspec(dllexport) int game_version(void) { return ++t_depth; }
class __declspec(dllexport) __declspec(novtable) Shown {
public:
    __declspec(noinline) int value() const { return m_value; }

private:
    __declspec(align(16)) int m_value = 0;
};
static_assert(alignof(Shown) == 16, "align");
__declspec(deprecated) int old_version(void);
__declspec(deprecated("use game_version")) int older_version(void);
#endif

namespace {

// Function types as the GDK has them.
using CompletionRoutine = void CALLBACK(XAsyncBlock*);
using MonitorRoutine = void CALLBACK(void*, XTaskQueueHandle, XTaskQueuePort);

struct Game {
    XTaskQueueHandle queue = nullptr;
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    XTaskQueueRegistrationToken token{};
};

void CALLBACK on_unlocked(_Inout_ XAsyncBlock* async) {
    const HRESULT hr = XAsyncGetStatus(async, false);
    switch (hr) {
    case S_OK:
    case HTTP_E_STATUS_NOT_MODIFIED:
        break;
    case E_XBL_NOT_INITIALIZED:
    case E_GAMEUSER_SIGNED_OUT:
    case E_GAMERUNTIME_NOT_INITIALIZED:
        std::printf("0x%08X\n", static_cast<unsigned int>(hr));
        break;
    default:
        if (FAILED(hr) && HRESULT_FACILITY(hr) == FACILITY_HTTP) {
            std::printf("HTTP %d\n", static_cast<int>(HRESULT_CODE(hr)));
        }
    }
    delete async;
}

void STDAPIVCALLTYPE on_call(_In_ XblServiceCallRoutedArgs args, _In_opt_ void*) {
    std::printf("%s\n", args.fullResponseFormatted);
}

void CALLBACK on_progress(const XblAchievementProgressChangeEventArgs* args, void*) {
    for (size_t at = 0; at < args->entryCount; ++at) {
        std::printf("%s\n", args->updatedAchievementEntries[at].achievementId);
    }
}

HRESULT start(Game& game) {
    HRESULT hr = XGameRuntimeInitialize();
    if (FAILED(hr)) {
        return hr;
    }
    uint32_t titleId = 0;
    hr = XGameGetXboxTitleId(&titleId);
    hr = XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual, &game.queue);

    XAsyncBlock add{};
    add.queue = game.queue;
    hr = XUserAddAsync(XUserAddOptions::AddDefaultUserSilently | XUserAddOptions::AddDefaultUserAllowingUI, &add);
    if (SUCCEEDED(hr) && SUCCEEDED(XAsyncGetStatus(&add, true))) {
        hr = XUserAddResult(&add, &game.user);
    }
    char gamertag[XUserGamertagComponentModernMaxBytes];
    hr = XUserGetGamertag(game.user, XUserGamertagComponent::Modern, sizeof(gamertag), gamertag, nullptr);
    XUserLocalId localId = XUserNullUserLocalId;
    hr = XUserGetLocalId(game.user, &localId);

    XblInitArgs args = {};
    args.scid = "00000000-0000-0000-0000-000012345678";
    args.queue = game.queue;
    hr = XblInitialize(&args);
    if (hr == HRESULT_FROM_WIN32(ERROR_BAD_CONFIGURATION) || hr == MAKE_HRESULT(1, FACILITY_XBOX, 0x5208)) {
        return hr;
    }
    XblAddServiceCallRoutedHandler(on_call, nullptr);
    return XblContextCreateHandle(game.user, &game.context);
}

HRESULT unlock(Game& game, const char* id) {
    auto async = new XAsyncBlock{};
    async->queue = game.queue;
    async->callback = on_unlocked;
    uint64_t xuid = 0;
    XUserGetId(game.user, &xuid);
    const HRESULT hr = XblAchievementsUpdateAchievementAsync(game.context, xuid, id, 100, async);
    if (FAILED(hr)) {
        delete async;
    }
    return hr;
}

void frame(Game& game) {
    while (XTaskQueueDispatch(game.queue, XTaskQueuePort::Completion, 0)) {
    }
    const XblAchievementsManagerEvent* events = nullptr;
    size_t count = 0;
    if (SUCCEEDED(XblAchievementsManagerDoWork(&events, &count))) {
        for (size_t at = 0; at < count; ++at) {
            if (events[at].eventType == XblAchievementsManagerEventType::AchievementUnlocked) {
                std::printf("%s\n", events[at].progressInfo.achievementId);
            }
        }
    }
}

std::vector<XblAchievement> read(XblAchievementsManagerResultHandle result) {
    const XblAchievement* achievements = nullptr;
    uint64_t count = 0;
    if (FAILED(XblAchievementsManagerResultGetAchievements(result, &achievements, &count))) {
        return {};
    }
    return {achievements, achievements + count};
}

HRESULT CALLBACK provider(XAsyncOp op, const XAsyncProviderData* data) {
    switch (op) {
    case XAsyncOp::Begin:
        return XAsyncSchedule(data->async, 0);
    case XAsyncOp::DoWork:
        XAsyncComplete(data->async, S_OK, 0);
        return E_PENDING;
    case XAsyncOp::GetResult:
    case XAsyncOp::Cancel:
    case XAsyncOp::Cleanup:
        break;
    }
    return S_OK;
}

// The address of each kind of function fits the GDK's type for it.
using Update = HRESULT(STDAPIVCALLTYPE*)(XblContextHandle, uint64_t, const char*, uint32_t, XAsyncBlock*);
using UpdateForTitleId = HRESULT(STDAPIVCALLTYPE*)(XblContextHandle, uint64_t, const uint32_t, const char*, const char*,
                                                   uint32_t, XAsyncBlock*);
const Update update = &XblAchievementsUpdateAchievementAsync;
const UpdateForTitleId update_for_title_id = &XblAchievementsUpdateAchievementForTitleIdAsync;
CompletionRoutine* const completion = on_unlocked;
XAsyncCompletionRoutine* const same_completion = completion;
XblAchievementsProgressChangeHandler* const progress = on_progress;
XAsyncProvider* const own_provider = provider;
XUserHandle* const user_slot = static_cast<XblUserHandle*>(nullptr);

template <typename... T> void keep(T...) {}

} // namespace

int main(int argc, char**) {
    Game game;
    MonitorRoutine* monitor = nullptr;
    if (argc > 1) {
        start(game);
        unlock(game, "1");
        frame(game);
        read(nullptr);
        XTaskQueueRegisterMonitor(game.queue, nullptr, monitor, &game.token);
        XAsyncBegin(nullptr, nullptr, nullptr, XASYNC_IDENTITY(main), own_provider);
    }
    keep(update, update_for_title_id, same_completion, progress, user_slot);
    return 0;
}
