/* The same headers from C: prefixed constants, handles, `bool`. */
#include <XGame.h>
#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <stdio.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

static int done;

static void CALLBACK on_done(XAsyncBlock* async) {
    const HRESULT hr = XAsyncGetStatus(async, false);
    switch (hr) {
    case S_OK:
    case HTTP_E_STATUS_NOT_MODIFIED:
        done = 1;
        break;
    default:
        printf("%s: %s\n", XblShimHResultName(hr), XblShimHResultMessage(hr));
    }
}

static HRESULT CALLBACK provider(XAsyncOp op, const XAsyncProviderData* data) {
    switch (op) {
    case XAsyncOp_Begin:
        return XAsyncSchedule(data->async, 0);
    case XAsyncOp_DoWork:
        XAsyncComplete(data->async, S_OK, 0);
        return E_PENDING;
    default:
        return S_OK;
    }
}

int main(void) {
    XTaskQueueHandle queue = NULL;
    XUserHandle user = NULL;
    XblContextHandle context = NULL;
    XAsyncBlock async = {0};
    XblInitArgs args = {0};
    XUserLocalId none = XUserNullUserLocalId;
    XUserAddOptions options = XUserAddOptions_AddDefaultUserSilently | XUserAddOptions_AddDefaultUserAllowingUI;
    char gamertag[XUserGamertagComponentUniqueModernMaxBytes];
    bool secret = false;
    XblAchievement achievement = {0};

    if (FAILED(XGameRuntimeInitialize())) {
        printf("%s\n", XblShimGetStartError());
        return 1;
    }
    args.scid = "00000000-0000-0000-0000-000012345678";
    if (SUCCEEDED(XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_Manual, &queue)) &&
        SUCCEEDED(XUserAddAsync(options, &async)) && SUCCEEDED(XAsyncGetStatus(&async, true)) &&
        SUCCEEDED(XUserAddResult(&async, &user)) && SUCCEEDED(XblInitialize(&args)) &&
        SUCCEEDED(XblContextCreateHandle(user, &context)) &&
        SUCCEEDED(XUserGetGamertag(user, XUserGamertagComponent_UniqueModern, sizeof(gamertag), gamertag, NULL))) {
        async.queue = queue;
        async.callback = on_done;
        if (SUCCEEDED(XblAchievementsUpdateAchievementAsync(context, 1, "1", 100, &async))) {
            while (!done && XTaskQueueDispatch(queue, XTaskQueuePort_Completion, 1000)) {
            }
        }
    }
    secret = achievement.isSecret;
    XAsyncBegin(&async, NULL, &done, XASYNC_IDENTITY(main), provider);
    XTaskQueueCloseHandle(queue);
    return secret || none.value != 0 || XblGetErrorCondition(E_FAIL) == XblErrorCondition_NoError;
}
