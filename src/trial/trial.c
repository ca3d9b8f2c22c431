/* xblshim-trial: unlocks an achievement as a native title does; for `xblshim doctor`. Prints nothing and exits with 0
 * when it worked; otherwise one line that says which function gave what, and 1. Everything else is up to the
 * environment: the settings, and XBLSHIM_LOG. */
#include <stdio.h>
#include <string.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

static HRESULT g_result;

/* Whether it worked. Prints a failure. */
static int good(const char* function, HRESULT hr) {
    if (SUCCEEDED(hr)) {
        return 1;
    }
    const char* const reason = XblShimGetStartError();
    printf("%s gives 0x%08X%s%s\n", function, (unsigned)hr, reason[0] != '\0' ? ": " : "", reason);
    g_result = hr;
    return 0;
}

/* The same for an asynchronous call: `begun` is the result of its begin. */
static int ended(const char* function, HRESULT begun, XAsyncBlock* block) {
    return good(function, begun) && good(function, XAsyncGetStatus(block, true));
}

static void update(XUserHandle user) {
    XblContextHandle context = NULL;
    uint64_t xuid = 0;
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    if (good("XUserGetId", XUserGetId(user, &xuid)) &&
        good("XblContextCreateHandle", XblContextCreateHandle(user, &context))) {
        (void)ended("XblAchievementsUpdateAchievementAsync",
                    XblAchievementsUpdateAchievementAsync(context, xuid, "1", 100, &block), &block);
        XblContextCloseHandle(context);
    }
}

static void sign_in_and_update(void) {
    XUserHandle user = NULL;
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    if (ended("XUserAddAsync", XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &block), &block) &&
        good("XUserAddResult", XUserAddResult(&block, &user))) {
        update(user);
        XUserCloseHandle(user);
    }
}

int main(void) {
    XblInitArgs arguments;
    XAsyncBlock block;
    memset(&arguments, 0, sizeof arguments);
    memset(&block, 0, sizeof block);
    arguments.scid = "00000000-0000-0000-0000-000012345678";
    if (!good("XGameRuntimeInitialize", XGameRuntimeInitialize())) {
        return 1;
    }
    if (good("XblInitialize", XblInitialize(&arguments))) {
        sign_in_and_update();
        (void)ended("XblCleanupAsync", XblCleanupAsync(&block), &block);
    }
    XGameRuntimeUninitialize();
    return FAILED(g_result) ? 1 : 0;
}
