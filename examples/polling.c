/* Unlocks achievements without a single callback: each frame looks at its blocks until they are done. The work runs on
 * the pool; as no block has a callback, nothing has to be dispatched. */
#include <stdio.h>
#include <string.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h> /* only for the names of the HRESULTs; no GDK game needs it */
#include <xsapi-c/services_c.h>

static const char* const SCID = "00000000-0000-0000-0000-000012345678";

enum { UNLOCKS = 3 };

/* An update that is under way, and then its outcome. */
struct unlock {
    XAsyncBlock async; /* must stay where it is until the update is done */
    const char* achievement;
    uint32_t percent;
    HRESULT result;
    bool pending;
};

static void start(struct unlock* unlock, XTaskQueueHandle queue, XblContextHandle context, uint64_t xuid) {
    memset(&unlock->async, 0, sizeof(unlock->async));
    unlock->async.queue = queue; /* no context, no callback */
    unlock->result =
        XblAchievementsUpdateAchievementAsync(context, xuid, unlock->achievement, unlock->percent, &unlock->async);
    unlock->pending = SUCCEEDED(unlock->result);
}

/* Once a frame. */
static bool poll(struct unlock* unlock) {
    if (unlock->pending) {
        unlock->result = XAsyncGetStatus(&unlock->async, false);
        unlock->pending = unlock->result == E_PENDING;
    }
    return unlock->pending;
}

/* Before its memory goes: an update can't be taken back, but it ends, and the library is done with the block then. */
static void finish(struct unlock* unlock) {
    if (unlock->pending) {
        XAsyncCancel(&unlock->async);
        unlock->result = XAsyncGetStatus(&unlock->async, true);
        unlock->pending = false;
    }
}

/* What a frame does beside it; here it only takes its time. */
static void rest_of_the_frame(XTaskQueueHandle queue) { XTaskQueueDispatch(queue, XTaskQueuePort_Completion, 16); }

static HRESULT sign_in(XTaskQueueHandle queue, XUserHandle* user) {
    XAsyncBlock async;
    memset(&async, 0, sizeof(async));
    async.queue = queue;
    HRESULT hr = XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &async);
    if (FAILED(hr)) {
        return hr;
    }
    while ((hr = XAsyncGetStatus(&async, false)) == E_PENDING) {
        rest_of_the_frame(queue);
    }
    return FAILED(hr) ? hr : XUserAddResult(&async, user);
}

static int fail(const char* what, HRESULT hr) {
    fprintf(stderr, "%s: 0x%08X %s. %s\n", what, (unsigned)hr, XblShimHResultName(hr), XblShimGetStartError());
    return 1;
}

int main(void) {
    XTaskQueueHandle queue = NULL;
    XUserHandle user = NULL;
    XblContextHandle context = NULL;
    uint64_t xuid = 0;
    XblInitArgs args;
    memset(&args, 0, sizeof(args));
    args.scid = SCID;

    HRESULT hr = XGameRuntimeInitialize();
    if (FAILED(hr) ||
        FAILED(hr = XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_Manual, &queue)) ||
        FAILED(hr = XblInitialize(&args)) || FAILED(hr = sign_in(queue, &user)) ||
        FAILED(hr = XUserGetId(user, &xuid)) || FAILED(hr = XblContextCreateHandle(user, &context))) {
        return fail("starting", hr);
    }

    struct unlock unlocks[UNLOCKS] = {{.achievement = "11", .percent = 40},
                                      {.achievement = "12", .percent = 100},
                                      {.achievement = "13", .percent = 7}};
    for (int i = 0; i < UNLOCKS; ++i) {
        start(&unlocks[i], queue, context, xuid); /* all at once; each has its own block */
    }
    bool busy = true;
    while (busy) { /* the game's loop */
        busy = false;
        for (int i = 0; i < UNLOCKS; ++i) {
            busy = poll(&unlocks[i]) || busy;
        }
        rest_of_the_frame(queue);
    }
    for (int i = 0; i < UNLOCKS; ++i) {
        hr = unlocks[i].result;
        printf("update of %s: 0x%08X %s\n", unlocks[i].achievement, (unsigned)hr, XblShimHResultName(hr));
    }

    start(&unlocks[1], queue, context, xuid); /* the block may be used again */
    finish(&unlocks[1]);                      /* the game ends here: whatever is under way is waited for */
    hr = unlocks[1].result;
    printf("update of %s: 0x%08X %s\n", unlocks[1].achievement, (unsigned)hr, XblShimHResultName(hr));

    XblContextCloseHandle(context);
    XUserCloseHandle(user);
    XAsyncBlock cleanup;
    memset(&cleanup, 0, sizeof(cleanup));
    if (SUCCEEDED(XblCleanupAsync(&cleanup))) {
        XAsyncGetStatus(&cleanup, true);
    }
    XTaskQueueCloseHandle(queue);
    XGameRuntimeUninitialize();
    return hr == HTTP_E_STATUS_NOT_MODIFIED ? 0 : 1;
}
