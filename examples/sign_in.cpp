// A game's whole sign-in: the user, the profile with gamertag and gamerscore, the gamer picture, and presence.
#include <vector>

#include "title.h"

namespace {

HRESULT show_profile(const Title& title) {
    XAsyncBlock block{};
    XblUserProfile profile{};
    HRESULT hr = wait_for(
        block, [&](XAsyncBlock* async) { return XblProfileGetUserProfileAsync(title.context, title.xuid, async); });
    if (SUCCEEDED(hr)) {
        hr = XblProfileGetUserProfileResult(&block, &profile);
    }
    if (SUCCEEDED(hr)) {
        std::printf("%s, gamerscore %s\n", profile.gamertag, profile.gamerscore);
    }
    return hr;
}

HRESULT show_picture(const Title& title) {
    XAsyncBlock block{};
    size_t size = 0;
    HRESULT hr = wait_for(block, [&](XAsyncBlock* async) {
        return XUserGetGamerPictureAsync(title.user, XUserGamerPictureSize::Small, async);
    });
    if (SUCCEEDED(hr)) {
        hr = XUserGetGamerPictureResultSize(&block, &size);
    }
    std::vector<unsigned char> png(size);
    if (SUCCEEDED(hr)) {
        hr = XUserGetGamerPictureResult(&block, size, png.data(), nullptr);
    }
    if (SUCCEEDED(hr)) {
        std::printf("a picture%s\n", size > 4 && png[1] == 'P' ? ", PNG" : "");
    }
    return hr;
}

HRESULT set_presence(const Title& title, const char* id, const char* place) {
    XblPresenceRichPresenceIds ids{};
    std::snprintf(ids.scid, sizeof ids.scid, "%s", scid);
    ids.presenceId = id;
    ids.presenceTokenIds = &place;
    ids.presenceTokenIdsCount = 1;
    XAsyncBlock block{};
    return wait_for(block,
                    [&](XAsyncBlock* async) { return XblPresenceSetPresenceAsync(title.context, true, &ids, async); });
}

// What the user's friends see.
HRESULT show_presence(const Title& title) {
    XAsyncBlock block{};
    XblPresenceRecordHandle record = nullptr;
    HRESULT hr = wait_for(
        block, [&](XAsyncBlock* async) { return XblPresenceGetPresenceAsync(title.context, title.xuid, async); });
    if (SUCCEEDED(hr)) {
        hr = XblPresenceGetPresenceResult(&block, &record);
    }
    const XblPresenceDeviceRecord* devices = nullptr;
    size_t count = 0;
    if (SUCCEEDED(hr)) {
        hr = XblPresenceRecordGetDeviceRecords(record, &devices, &count);
    }
    for (size_t device = 0; SUCCEEDED(hr) && device < count; ++device) {
        for (size_t at = 0; at < devices[device].titleRecordsCount; ++at) {
            std::printf("%s\n", devices[device].titleRecords[at].richPresenceString);
        }
    }
    XblPresenceRecordCloseHandle(record);
    return hr;
}

} // namespace

int main() {
    Title title;
    HRESULT hr = title.start();
    if (SUCCEEDED(hr)) {
        hr = show_profile(title);
    }
    if (SUCCEEDED(hr)) {
        hr = show_picture(title);
    }
    if (SUCCEEDED(hr)) {
        hr = set_presence(title, "harbour", "Pier 7");
    }
    if (SUCCEEDED(hr)) {
        hr = show_presence(title);
    }
    return ended(hr);
}
