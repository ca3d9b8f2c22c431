// A game on a layer that is linked without the library: it looks up its functions by name, makes the queue that
// the whole process uses, and signs the user in before the game's own code runs.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <XGame.h>
#include <XGameRuntimeInit.h>
#include <XSystem.h>
#include <XUser.h>
#include <xsapi-c/services_c.h>

namespace {

void* library = nullptr;

template <class Function> Function* look_up(const char* name, Function*) {
    void* const found = dlsym(library, name);
    if (found == nullptr) {
        std::fprintf(stderr, "%s is missing\n", name);
        std::exit(1);
    }
    Function* function = nullptr;
    std::memcpy(&function, &found, sizeof function);
    return function;
}
// Unevaluated, so nothing is linked.
#define CALL(name) look_up(#name, static_cast<decltype(&name)>(nullptr))

void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        std::fprintf(stderr, "%s: 0x%08X\n", what, static_cast<unsigned>(hr));
        std::exit(1);
    }
}

// --- the layer ---

XTaskQueueHandle main_queue = nullptr;
XUserHandle default_user = nullptr;

void CALLBACK user_added(XAsyncBlock* block) {
    check("XUserAddResult", CALL(XUserAddResult)(block, &default_user));
    delete block;
}

void pump_events() {
    while (CALL(XTaskQueueDispatch)(main_queue, XTaskQueuePort::Completion, 0)) {
    }
}

void start_layer(const char* path) {
    library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        std::fprintf(stderr, "%s\n", dlerror());
        std::exit(1);
    }
    check("XGameRuntimeInitialize", CALL(XGameRuntimeInitialize)());
    check("XTaskQueueCreate",
          CALL(XTaskQueueCreate)(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual, &main_queue));
    CALL(XTaskQueueSetCurrentProcessTaskQueue)(main_queue);
    auto* const block = new XAsyncBlock();
    block->queue = main_queue;
    block->callback = user_added;
    check("XUserAddAsync", CALL(XUserAddAsync)(XUserAddOptions::AddDefaultUserAllowingUI, block));
    while (default_user == nullptr) {
        pump_events();
    }
}

void end_layer() {
    CALL(XUserCloseHandle)(default_user);
    CALL(XTaskQueueSetCurrentProcessTaskQueue)(nullptr);
    CALL(XTaskQueueCloseHandle)(main_queue);
    CALL(XGameRuntimeUninitialize)();
    dlclose(library);
}

// --- the game: everything on the process queue, blocks polled each frame ---

void wait_in_frames(const char* what, HRESULT begun, XAsyncBlock& block) {
    check(what, begun);
    HRESULT hr = E_PENDING;
    while ((hr = CALL(XAsyncGetStatus)(&block, false)) == E_PENDING) {
        pump_events();
    }
    check(what, hr);
}

void play() {
    XblInitArgs args{};
    args.scid = "00000000-0000-0000-0000-000012345678";
    check("XblInitialize", CALL(XblInitialize)(&args));
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    XblContextHandle context = nullptr;
    check("XUserGetId", CALL(XUserGetId)(default_user, &xuid));
    check("XGameGetXboxTitleId", CALL(XGameGetXboxTitleId)(&title_id));
    check("XblContextCreateHandle", CALL(XblContextCreateHandle)(default_user, &context));

    XAsyncBlock update{};
    wait_in_frames("update", CALL(XblAchievementsUpdateAchievementAsync)(context, xuid, "7", 100, &update), update);
    XAsyncBlock list{};
    wait_in_frames("list",
                   CALL(XblAchievementsGetAchievementsForTitleIdAsync)(context, xuid, title_id, XblAchievementType::All,
                                                                       true, XblAchievementOrderBy::DefaultOrder, 0,
                                                                       100, &list),
                   list);
    XblAchievementsResultHandle result = nullptr;
    const XblAchievement* achievements = nullptr;
    size_t count = 0;
    check("result", CALL(XblAchievementsGetAchievementsForTitleIdResult)(&list, &result));
    check("achievements", CALL(XblAchievementsResultGetAchievements)(result, &achievements, &count));
    for (size_t at = 0; at < count; ++at) {
        std::printf("unlocked: %s\n", achievements[at].id);
    }
    CALL(XblAchievementsResultCloseHandle)(result);
    CALL(XblContextCloseHandle)(context);
    XAsyncBlock cleanup{};
    wait_in_frames("XblCleanupAsync", CALL(XblCleanupAsync)(&cleanup), cleanup);
}

} // namespace

int main(int, char** arguments) {
    start_layer(arguments[1]);
    play();
    end_layer();
}
