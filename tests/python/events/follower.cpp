// A title that prints the calls of its handlers. Lines on stdin: "update ID PERCENT", and "quit" for a clean end.
#define HC_PLATFORM 100 // HC_PLATFORM_GENERIC, whose programs see the unlock notifications

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

#include <XGameRuntimeInit.h>
#include <XUser.h>
#include <xsapi-c/services_c.h>

namespace {

void check(HRESULT hr, const char* what) {
    if (FAILED(hr)) {
        std::fprintf(stderr, "%s: 0x%08X\n", what, static_cast<unsigned>(hr));
        std::exit(1);
    }
}

// Whole lines, flushed: the handlers run on a thread of the library.
void say(const std::string& line) {
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

void CALLBACK on_progress(const XblAchievementProgressChangeEventArgs* args, void*) {
    for (size_t i = 0; i < args->entryCount; i++) {
        const auto& entry = args->updatedAchievementEntries[i];
        std::string line = std::string("progress ") + entry.achievementId;
        line += entry.progressState == XblAchievementProgressState::Achieved ? " achieved" : " in progress";
        for (size_t k = 0; k < entry.progression.requirementsCount; k++) {
            const auto& requirement = entry.progression.requirements[k];
            line += std::string(" ") + requirement.currentProgressValue + "/" + requirement.targetProgressValue;
        }
        say(line);
    }
}

void CALLBACK on_unlock(const XblAchievementUnlockEvent* event, void* context) {
    const bool mine = event->xboxUserId == *static_cast<uint64_t*>(context);
    say(std::string("unlock ") + event->achievementId + (mine ? " mine" : " not mine") +
        (event->timeUnlocked > 1'600'000'000 ? " now" : " when"));
}

void CALLBACK on_relationship(const XblSocialRelationshipChangeEventArgs* args, void* context) {
    const bool mine = args->callerXboxUserId == *static_cast<uint64_t*>(context);
    std::string line = "relationship " + std::to_string(static_cast<unsigned>(args->socialNotification));
    for (size_t i = 0; i < args->xboxUserIdsCount; i++) {
        line += " " + std::to_string(args->xboxUserIds[i]);
    }
    say(line + (mine ? " mine" : " not mine"));
}

void CALLBACK on_requests(const XblSocialFriendRequestCountChangedEventArgs* args, void*) {
    say("friend requests " + std::to_string(args->incomingFriendRequestCount));
}

void CALLBACK on_user(void*, XUserLocalId, XUserChangeEvent event) {
    say("user " + std::to_string(static_cast<unsigned>(event)));
}

HRESULT finish(XAsyncBlock& block, HRESULT started) {
    return FAILED(started) ? started : XAsyncGetStatus(&block, true);
}

} // namespace

int main() {
    check(XGameRuntimeInitialize(), "XGameRuntimeInitialize");
    XblInitArgs arguments{};
    arguments.scid = "00000000-0000-0000-0000-000012345678";
    check(XblInitialize(&arguments), "XblInitialize");
    XAsyncBlock add{};
    check(finish(add, XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &add)), "XUserAddAsync");
    XUserHandle user = nullptr;
    check(XUserAddResult(&add, &user), "XUserAddResult");
    uint64_t xuid = 0;
    check(XUserGetId(user, &xuid), "XUserGetId");
    XblContextHandle context = nullptr;
    check(XblContextCreateHandle(user, &context), "XblContextCreateHandle");

    const XblFunctionContext progress =
        XblAchievementsAddAchievementProgressChangeHandler(context, on_progress, nullptr);
    const XblFunctionContext unlocks = XblAchievementUnlockAddNotificationHandler(context, on_unlock, &xuid);
    const XblFunctionContext relationships =
        XblSocialAddSocialRelationshipChangedHandler(context, on_relationship, &xuid);
    XblFunctionContext requests = 0;
    check(XblSocialAddFriendRequestCountChangedHandler(context, on_requests, nullptr, &requests),
          "XblSocialAddFriendRequestCountChangedHandler");
    XTaskQueueRegistrationToken users{};
    check(XUserRegisterForChangeEvent(nullptr, nullptr, on_user, &users), "XUserRegisterForChangeEvent");
    say("ready");

    std::string command, id;
    while (std::cin >> command && command == "update") {
        uint32_t percent = 0;
        std::cin >> id >> percent;
        XAsyncBlock update{};
        check(finish(update, XblAchievementsUpdateAchievementAsync(context, xuid, id.c_str(), percent, &update)),
              "XblAchievementsUpdateAchievementAsync");
    }

    XUserUnregisterForChangeEvent(users, true);
    check(XblAchievementsRemoveAchievementProgressChangeHandler(context, progress),
          "XblAchievementsRemoveAchievementProgressChangeHandler");
    XblAchievementUnlockRemoveNotificationHandler(context, unlocks);
    for (const XblFunctionContext token : {relationships, requests}) {
        check(XblSocialRemoveSocialRelationshipChangedHandler(context, token),
              "XblSocialRemoveSocialRelationshipChangedHandler");
    }
    XblContextCloseHandle(context);
    XUserCloseHandle(user);
    XAsyncBlock cleanup{};
    check(finish(cleanup, XblCleanupAsync(&cleanup)), "XblCleanupAsync");
    XGameRuntimeUninitialize();
    say("end");
    return 0;
}
