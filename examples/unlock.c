/* Unlocks an achievement, as a game in C would: work on the pool, completions pumped in the frame loop.
 * Run it twice in one go: the second call finds the achievement unlocked and ends with HTTP_E_STATUS_NOT_MODIFIED. */
#include <stdio.h>
#include <string.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h> /* only for the names of the HRESULTs; no GDK game needs it */
#include <xsapi-c/services_c.h>

static const char* const SCID = "00000000-0000-0000-0000-000012345678";

struct finished {
    bool done;
    HRESULT result;
};

static void CALLBACK on_finished(XAsyncBlock* async) {
    struct finished* finished = (struct finished*)async->context;
    finished->result = XAsyncGetStatus(async, false);
    finished->done = true;
}

/* One turn of a game's loop: draw, simulate, and run the completions that are due. */
static void run_until(XTaskQueueHandle queue, const bool* done) {
    while (!*done) {
        XTaskQueueDispatch(queue, XTaskQueuePort_Completion, 16);
    }
}

static HRESULT sign_in(XTaskQueueHandle queue, XUserHandle* user) {
    struct finished finished = {false, S_OK};
    XAsyncBlock async;
    memset(&async, 0, sizeof(async));
    async.queue = queue;
    async.context = &finished;
    async.callback = on_finished;
    HRESULT hr = XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &async);
    if (SUCCEEDED(hr)) {
        run_until(queue, &finished.done);
        hr = XUserAddResult(&async, user);
    }
    return hr;
}

static HRESULT unlock(XTaskQueueHandle queue, XblContextHandle context, uint64_t xuid, const char* achievement) {
    struct finished finished = {false, S_OK};
    XAsyncBlock async;
    memset(&async, 0, sizeof(async));
    async.queue = queue;
    async.context = &finished;
    async.callback = on_finished;
    HRESULT hr = XblAchievementsUpdateAchievementAsync(context, xuid, achievement, 100, &async);
    if (FAILED(hr)) {
        return hr; /* a failure here means that no completion comes */
    }
    run_until(queue, &finished.done);
    return finished.result;
}

static int fail(const char* what, HRESULT hr) {
    fprintf(stderr, "%s: 0x%08X %s. %s\n", what, (unsigned)hr, XblShimHResultName(hr), XblShimGetStartError());
    return 1;
}

int main(void) {
    HRESULT hr = XGameRuntimeInitialize();
    if (FAILED(hr)) {
        return fail("XGameRuntimeInitialize", hr);
    }
    XTaskQueueHandle queue = NULL;
    hr = XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_Manual, &queue);
    if (FAILED(hr)) {
        return fail("XTaskQueueCreate", hr);
    }
    XblInitArgs args;
    memset(&args, 0, sizeof(args));
    args.queue = queue;
    args.scid = SCID;
    hr = XblInitialize(&args);
    if (FAILED(hr)) {
        return fail("XblInitialize", hr);
    }

    XUserHandle user = NULL;
    XblContextHandle context = NULL;
    uint64_t xuid = 0;
    if (FAILED(hr = sign_in(queue, &user)) || FAILED(hr = XUserGetId(user, &xuid)) ||
        FAILED(hr = XblContextCreateHandle(user, &context))) {
        return fail("signing in", hr);
    }

    for (int attempt = 1; attempt <= 2; ++attempt) {
        hr = unlock(queue, context, xuid, "7");
        printf("update %d: 0x%08X %s\n", attempt, (unsigned)hr, XblShimHResultName(hr));
    }

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
