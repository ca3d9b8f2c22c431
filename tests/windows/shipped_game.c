/* A game that was built for Windows with the GDK's DLLs: it knows no function of xblshim.h, and imports the GDK's
 * names. */
#include <stdio.h>
#include <string.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <xsapi-c/services_c.h>

static HRESULT waited(HRESULT begun, XAsyncBlock* block) {
    return FAILED(begun) ? begun : XAsyncGetStatus(block, true);
}

static HRESULT unlock(XblContextHandle context, uint64_t xuid) {
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    return waited(XblAchievementsUpdateAchievementAsync(context, xuid, "7", 100, &block), &block);
}

int main(void) {
    XblInitArgs arguments;
    XAsyncBlock block;
    XUserHandle user = NULL;
    XblContextHandle context = NULL;
    uint64_t xuid = 0;
    memset(&arguments, 0, sizeof arguments);
    memset(&block, 0, sizeof block);
    arguments.scid = "00000000-0000-0000-0000-000012345678";
    HRESULT hr = XGameRuntimeInitialize();
    if (SUCCEEDED(hr)) {
        hr = XblInitialize(&arguments);
    }
    if (SUCCEEDED(hr)) {
        hr = waited(XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &block), &block);
    }
    if (FAILED(hr) || FAILED(hr = XUserAddResult(&block, &user)) || FAILED(hr = XUserGetId(user, &xuid)) ||
        FAILED(hr = XblContextCreateHandle(user, &context))) {
        printf("start 0x%08X\n", (unsigned)hr);
        return 1;
    }
    printf("first 0x%08X\n", (unsigned)unlock(context, xuid));
    printf("second 0x%08X\n", (unsigned)unlock(context, xuid));
    XblContextCloseHandle(context);
    XUserCloseHandle(user);
    memset(&block, 0, sizeof block);
    printf("end 0x%08X\n", (unsigned)waited(XblCleanupAsync(&block), &block));
    return 0;
}
