// What the examples of the services share: a title that starts, signs its user in, and ends. A game waits like this
// only at its start; achievements.cpp shows calls in a frame loop.
#pragma once

#include <cstdint>
#include <cstdio>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <xblshim.h> // only for the names of the HRESULTs; no GDK game needs it
#include <xsapi-c/services_c.h>

constexpr const char* scid = "00000000-0000-0000-0000-000012345678";

// A call and its completion: begin is given the block.
template <class Begin> HRESULT wait_for(XAsyncBlock& block, Begin begin) {
    const HRESULT hr = begin(&block);
    return FAILED(hr) ? hr : XAsyncGetStatus(&block, true);
}

class Title {
public:
    Title() = default;
    Title(const Title&) = delete;
    Title& operator=(const Title&) = delete;
    ~Title() {
        XblContextCloseHandle(context);
        XUserCloseHandle(user);
        XAsyncBlock block{};
        wait_for(block, XblCleanupAsync);
        XGameRuntimeUninitialize();
    }

    HRESULT start() {
        XblInitArgs args{};
        args.scid = scid;
        HRESULT hr = XGameRuntimeInitialize();
        if (SUCCEEDED(hr)) {
            hr = XblInitialize(&args);
        }
        XAsyncBlock block{};
        if (SUCCEEDED(hr)) {
            hr = wait_for(block, [](XAsyncBlock* async) {
                return XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, async);
            });
        }
        if (SUCCEEDED(hr)) {
            hr = XUserAddResult(&block, &user);
        }
        if (SUCCEEDED(hr)) {
            hr = XUserGetId(user, &xuid);
        }
        return SUCCEEDED(hr) ? XblContextCreateHandle(user, &context) : hr;
    }

    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;
};

// The end of main: 0, or 1 with a sentence.
inline int ended(HRESULT hr) {
    if (SUCCEEDED(hr)) {
        return 0;
    }
    std::fprintf(stderr, "0x%08X %s. %s\n", static_cast<unsigned>(hr), XblShimHResultName(hr), XblShimGetStartError());
    return 1;
}
