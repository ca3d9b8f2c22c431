// A game that unlocks the achievements that its arguments name. Ends with 0, or with 10 when the service refused one.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <xsapi-c/services_c.h>

namespace {

HRESULT wait(XAsyncBlock& block, HRESULT begun) { return FAILED(begun) ? begun : XAsyncGetStatus(&block, true); }

int fail(const char* what, HRESULT hr) {
    std::fprintf(stderr, "%s: 0x%08X\n", what, static_cast<unsigned>(hr));
    return 20;
}

} // namespace

int main(int count, char** arguments) {
    HRESULT hr = XGameRuntimeInitialize();
    if (FAILED(hr)) {
        return fail("XGameRuntimeInitialize", hr);
    }
    XblInitArgs args{};
    args.scid = "00000000-0000-0000-0000-000012345678";
    hr = XblInitialize(&args);
    if (FAILED(hr)) {
        return fail("XblInitialize", hr);
    }
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;
    XAsyncBlock adding{};
    hr = wait(adding, XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &adding));
    if (FAILED(hr) || FAILED(hr = XUserAddResult(&adding, &user)) || FAILED(hr = XUserGetId(user, &xuid)) ||
        FAILED(hr = XblContextCreateHandle(user, &context))) {
        return fail("signing in", hr);
    }

    int code = 0;
    bool leaks = false;
    for (int at = 1; at < count; ++at) {
        const std::string_view argument = arguments[at];
        if (argument == "--crash") {
            std::abort();
        }
        if (argument == "--leak") {
            leaks = true;
            continue;
        }
        XAsyncBlock update{};
        hr = wait(update, XblAchievementsUpdateAchievementAsync(context, xuid, arguments[at], 100, &update));
        std::printf("%s: 0x%08X\n", arguments[at], static_cast<unsigned>(hr));
        if (FAILED(hr) && hr != HTTP_E_STATUS_NOT_MODIFIED) {
            code = 10;
        }
    }

    if (!leaks) {
        XblContextCloseHandle(context);
    }
    XAsyncBlock cleaning{};
    wait(cleaning, XblCleanupAsync(&cleaning));
    XUserCloseHandle(user);
    XGameRuntimeUninitialize();
    return code;
}
