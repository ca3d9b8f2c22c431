// Every public function that begins a call, when the call can't be begun: its result, and the contents of the block.
// tests/abi/test_coverage.py compares the table with the registry.
#include <atomic>
#include <memory>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "XGameSave.h"
#include "XGameSaveFiles.h"
#include "XGameUI.h"
#include "XNetworking.h"
#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "support/reading.h"
#include "support/service_replies.h"
#include "support/temporary_folder.h"
#include "xblshim.h"
#include "xsapi-c/http_call_c.h"
#include "xsapi-c/leaderboard_c.h"
#include "xsapi-c/presence_c.h"
#include "xsapi-c/privacy_c.h"
#include "xsapi-c/profile_c.h"
#include "xsapi-c/social_c.h"
#include "xsapi-c/string_verify_c.h"
#include "xsapi-c/title_managed_statistics_c.h"
#include "xsapi-c/user_statistics_c.h"

using namespace title;
using Mode = XTaskQueueDispatchMode;

namespace {

constexpr auto all_people = XblSocialRelationshipFilter::All;

// The arguments of the functions. The library is initialized, although one of the functions cleans it up.
struct World {
    explicit World(TestService& service)
        : no_people(service, XBLSHIM_CALL_GET_RELATIONSHIPS, S_OK, [](ReplyWriter& writer) {
              ReplyWriter::set(writer.array<xblshim_relationships>(1), xblshim_relationships{});
          }) {
        service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"7"}, "next"}; });
        service.stand_in.configuration.gamer_picture = "no such file";
        service.stand_in.configuration.state_dir = folder.path.u8string();
        game = std::make_unique<Game>();
        Queue queue(Mode::ThreadPool, Mode::Immediate);
        REQUIRE_EQ(HCHttpCallCreate(&http_call), S_OK);
        REQUIRE_EQ(XGameSaveInitializeProvider(game->user, scid, false, &provider), S_OK);
        REQUIRE_EQ(XGameSaveCreateContainer(provider, "c", &container), S_OK);
        REQUIRE_EQ(XGameSaveCreateUpdate(container, "", &update), S_OK);
        REQUIRE_EQ(XblHttpCallCreate(game->context, "GET", "https://profile.xboxlive.com/", &service_call), S_OK);
        page = page_of(queue, [&](XAsyncBlock* block) { return list(*game, block); });
        Call call(queue);
        REQUIRE_EQ(
            XblSocialGetSocialRelationshipsAsync(game->context, TestService::xuid, all_people, 0, 0, call.block()),
            S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        REQUIRE_EQ(XblSocialGetSocialRelationshipsResult(call.block(), &people), S_OK);
    }
    World(const World&) = delete;
    World& operator=(const World&) = delete;
    ~World() {
        XGameSaveCloseUpdate(update);
        XGameSaveCloseContainer(container);
        XGameSaveCloseProvider(provider);
        HCHttpCallCloseHandle(http_call);
        XblHttpCallCloseHandle(service_call);
        XblAchievementsResultCloseHandle(page);
        XblSocialRelationshipResultCloseHandle(people);
    }

    const Replies<xblshim::service::GetRelationships> no_people;
    std::unique_ptr<Game> game;
    const support::TemporaryFolder folder;
    XGameSaveProviderHandle provider = nullptr;
    XGameSaveContainerHandle container = nullptr;
    XGameSaveUpdateHandle update = nullptr;
    HCCallHandle http_call = nullptr;
    XblHttpCallHandle service_call = nullptr;
    XblAchievementsResultHandle page = nullptr; // has a next one
    XblSocialRelationshipResultHandle people = nullptr;
};

struct Beginning {
    const char* name;
    HRESULT (*begin)(World& world, XAsyncBlock* block);
};

HRESULT CALLBACK nothing(XAsyncBlock*) { return S_OK; }

HRESULT CALLBACK provide(XAsyncOp op, const XAsyncProviderData* data) {
    if (op == XAsyncOp::Begin) {
        XAsyncComplete(data->async, S_OK, 0);
    }
    return S_OK;
}

#define BEGINNING(function, ...)                                                                                       \
    Beginning {                                                                                                        \
        #function, [](World& world, XAsyncBlock* block) -> HRESULT {                                                   \
            static_cast<void>(world);                                                                                  \
            return function(__VA_ARGS__);                                                                              \
        }                                                                                                              \
    }

const XblShimAchievementUpdate updates[] = {{"7", 1}};
const XblTitleManagedStatistic statistic{"a", XblTitleManagedStatType::Number, 1, nullptr};
const char* names[] = {"a"};
uint64_t ids[] = {TestService::xuid};
const XblRequestedStatistics requested{"scid", names, 1};

XblPermission permissions[] = {XblPermission::PlayMultiplayer};

XblLeaderboardQuery board_query() {
    XblLeaderboardQuery query{};
    query.scid[0] = 's';
    query.leaderboardName = "board";
    query.continuationToken = "next";
    return query;
}

XblLeaderboardResult& board_page() {
    static XblLeaderboardResult page;
    page.nextQuery = board_query();
    return page;
}

const Beginning beginnings[] = {
    BEGINNING(XAsyncBegin, block, nullptr, nullptr, "begin", provide),
    BEGINNING(XAsyncRun, block, nothing),
    BEGINNING(XUserAddAsync, XUserAddOptions::AddDefaultUserSilently, block),
    BEGINNING(XUserAddByIdWithUiAsync, TestService::xuid, block),
    BEGINNING(XUserGetGamerPictureAsync, world.game->user, XUserGamerPictureSize::Small, block),
    BEGINNING(XUserResolvePrivilegeWithUiAsync, world.game->user, XUserPrivilegeOptions::None,
              XUserPrivilege::Multiplayer, block),
    BEGINNING(XUserSignOutAsync, world.game->user, block),
    BEGINNING(XUserFindControllerForUserWithUiAsync, world.game->user, block),
    BEGINNING(XGameUiShowMessageDialogAsync, block, "title", "content", nullptr, nullptr, nullptr,
              XGameUiMessageDialogButton::First, XGameUiMessageDialogButton::First),
    BEGINNING(XGameUiShowTextEntryAsync, block, nullptr, nullptr, nullptr, XGameUiTextEntryInputScope::Default, 0),
    BEGINNING(XGameUiShowPlayerPickerAsync, block, world.game->user, "who", 0, nullptr, 0, nullptr, 0, 0),
    BEGINNING(XNetworkingQuerySecurityInformationForUrlAsync, "https://example.test", block),
    BEGINNING(XNetworkingQuerySecurityInformationForUrlUtf16Async, L"https://example.test", block),
    BEGINNING(HCCleanupAsync, (HCInitialize(nullptr), block)),
    BEGINNING(XGameSaveInitializeProviderAsync, world.game->user, scid, false, block),
    BEGINNING(XGameSaveGetRemainingQuotaAsync, world.provider, block),
    BEGINNING(XGameSaveDeleteContainerAsync, world.provider, "c", block),
    BEGINNING(XGameSaveReadBlobDataAsync, world.container, nullptr, 0, block),
    BEGINNING(XGameSaveSubmitUpdateAsync, world.update, block),
    BEGINNING(XGameSaveFilesGetFolderWithUiAsync, world.game->user, "files", block),
    BEGINNING(HCHttpCallPerformAsync, world.http_call, block),
    BEGINNING(XblHttpCallPerformAsync, world.service_call, XblHttpCallResponseBodyType::String, block),
    BEGINNING(XUserResolveIssueWithUiAsync, world.game->user, nullptr, block),
    BEGINNING(XUserResolveIssueWithUiUtf16Async, world.game->user, nullptr, block),
    BEGINNING(XUserGetTokenAndSignatureAsync, world.game->user, XUserGetTokenAndSignatureOptions::None, "GET",
              "https://example.com/", 0, nullptr, 0, nullptr, block),
    BEGINNING(XUserGetTokenAndSignatureUtf16Async, world.game->user, XUserGetTokenAndSignatureOptions::None, L"GET",
              L"https://example.com/", 0, nullptr, 0, nullptr, block),
    BEGINNING(XblAchievementsGetAchievementsForTitleIdAsync, world.game->context, TestService::xuid, title_id,
              XblAchievementType::All, false, XblAchievementOrderBy::DefaultOrder, 0, 0, block),
    BEGINNING(XblAchievementsResultGetNextAsync, world.page, 0, block),
    BEGINNING(XblAchievementsUpdateAchievementAsync, world.game->context, TestService::xuid, "7", 1, block),
    BEGINNING(XblAchievementsUpdateAchievementForTitleIdAsync, world.game->context, TestService::xuid, title_id, scid,
              "7", 1, block),
    BEGINNING(XblAchievementsGetAchievementAsync, world.game->context, TestService::xuid, scid, "7", block),
    BEGINNING(XblShimUpdateAchievementsAsync, world.game->context, TestService::xuid, updates, 1, block),
    BEGINNING(XblLeaderboardGetLeaderboardAsync, world.game->context, board_query(), block),
    BEGINNING(XblLeaderboardResultGetNextAsync, world.game->context, &board_page(), 1, block),
    BEGINNING(XblPresenceSetPresenceAsync, world.game->context, true, nullptr, block),
    BEGINNING(XblPresenceGetPresenceAsync, world.game->context, TestService::xuid, block),
    BEGINNING(XblPresenceGetPresenceForMultipleUsersAsync, world.game->context, ids, 1, nullptr, block),
    BEGINNING(XblPresenceGetPresenceForSocialGroupAsync, world.game->context, "People", nullptr, nullptr, block),
    BEGINNING(XblPrivacyGetAvoidListAsync, world.game->context, block),
    BEGINNING(XblPrivacyGetMuteListAsync, world.game->context, block),
    BEGINNING(XblPrivacyCheckPermissionAsync, world.game->context, permissions[0], TestService::xuid, block),
    BEGINNING(XblPrivacyCheckPermissionForAnonymousUserAsync, world.game->context, permissions[0],
              XblAnonymousUserType::CrossNetworkUser, block),
    BEGINNING(XblPrivacyBatchCheckPermissionAsync, world.game->context, permissions, 1, ids, 1, nullptr, 0, block),
    BEGINNING(XblProfileGetUserProfileAsync, world.game->context, TestService::xuid, block),
    BEGINNING(XblProfileGetUserProfilesAsync, world.game->context, ids, 1, block),
    BEGINNING(XblProfileGetUserProfilesForSocialGroupAsync, world.game->context, "People", block),
    BEGINNING(XblSocialGetSocialRelationshipsAsync, world.game->context, TestService::xuid, all_people, 0, 0, block),
    BEGINNING(XblSocialRelationshipResultGetNextAsync, world.game->context, world.people, 0, block),
    BEGINNING(XblStringVerifyStringAsync, world.game->context, "a", block),
    BEGINNING(XblStringVerifyStringsAsync, world.game->context, names, 1, block),
    BEGINNING(XblTitleManagedStatsWriteAsync, world.game->context, TestService::xuid, &statistic, 1, block),
    BEGINNING(XblTitleManagedStatsUpdateStatsAsync, world.game->context, &statistic, 1, block),
    BEGINNING(XblTitleManagedStatsDeleteStatsAsync, world.game->context, names, 1, block),
    BEGINNING(XblUserStatisticsGetSingleUserStatisticAsync, world.game->context, TestService::xuid, scid, "a", block),
    BEGINNING(XblUserStatisticsGetSingleUserStatisticsAsync, world.game->context, TestService::xuid, scid, names, 1,
              block),
    BEGINNING(XblUserStatisticsGetMultipleUserStatisticsAsync, world.game->context, ids, 1, scid, names, 1, block),
    BEGINNING(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync, world.game->context, ids,
              1, &requested, 1, block),
    BEGINNING(XblCleanupAsync, block),
};

HRESULT CALLBACK hold(XAsyncOp, const XAsyncProviderData*) { return S_OK; }

// XblCleanupAsync detaches the library's state, even if the call fails.
void initialize_again() {
    const HRESULT hr = initialize();
    CHECK(hr == S_OK || hr == E_XBL_ALREADY_INITIALIZED);
}

std::atomic<int> callbacks{0};

// A block that is new, and one that had another call before.
void check_holds(XTaskQueueHandle queue, HRESULT failure) {
    TestService service;
    World world(service);
    XTaskQueueHandle process_queue = nullptr;
    REQUIRE(XTaskQueueGetCurrentProcessTaskQueue(&process_queue));
    for (const Beginning& beginning : beginnings) {
        for (const bool used : {false, true}) {
            XAsyncBlock block{};
            block.callback = [](XAsyncBlock*) { ++callbacks; };
            if (used) {
                block.callback = nullptr;
                REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return S_FALSE; }), S_OK);
                REQUIRE_EQ(XAsyncGetStatus(&block, true), S_FALSE);
                block.callback = [](XAsyncBlock*) { ++callbacks; };
            }
            block.queue = queue;
            XTaskQueueSetCurrentProcessTaskQueue(nullptr);
            const HRESULT hr = beginning.begin(world, &block);
            const HRESULT status = XAsyncGetStatus(&block, true);
            XTaskQueueSetCurrentProcessTaskQueue(process_queue);
            initialize_again();
            if (hr != failure || status != failure) {
                harness::note_failure(beginning.name, __LINE__, harness::show(hr) + " " + harness::show(status));
            }
        }
    }
    CHECK_EQ(callbacks.load(), 0);
    XTaskQueueCloseHandle(process_queue);
}

} // namespace

TEST(begin_failure, without_a_process_queue_every_block_says_so) { check_holds(nullptr, E_NO_TASK_QUEUE); }

TEST(begin_failure, with_a_handle_that_is_no_queue) {
    XTaskQueueHandle closed = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &closed), S_OK);
    XTaskQueueCloseHandle(closed);
    check_holds(closed, E_HANDLE);
}

TEST(begin_failure, on_a_terminated_queue) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), true, nullptr, nullptr), S_OK);
    check_holds(queue.handle(), E_ABORT);
}

TEST(begin_failure, a_block_in_use_is_left_alone) {
    TestService service;
    World world(service);
    XTaskQueueHandle closed = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &closed), S_OK);
    XTaskQueueCloseHandle(closed);
    for (const Beginning& beginning : beginnings) {
        Queue queue(Mode::ThreadPool, Mode::ThreadPool);
        XAsyncBlock block{};
        block.queue = queue.handle();
        REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, nullptr, hold), S_OK);
        block.queue = closed;
        const HRESULT hr = beginning.begin(world, &block);
        initialize_again();
        if (hr != E_INVALIDARG || XAsyncGetStatus(&block, false) != E_PENDING) {
            harness::note_failure(beginning.name, __LINE__, harness::show(hr));
        }
        XAsyncComplete(&block, S_OK, 0);
        CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    }
}
