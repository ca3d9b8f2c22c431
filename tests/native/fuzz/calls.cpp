// The table of calls. Most functions are called with an argument made for each parameter. The others follow the rules
// for titles: queues are pumped to the end, and no wait or delay is long.
#define HC_PLATFORM 100 // HC_PLATFORM_GENERIC: its programs see the unlock notifications

#include "fuzz/calls.h"

#include <XAsyncProvider.h>
#include <XError.h>
#include <XGame.h>
#include <XGameEvent.h>
#include <XGameRuntime.h>
#include <XGameSave.h>
#include <XGameSaveFiles.h>
#include <exports/unlisted.h>
#include <httpClient/httpClient.h>
#include <httpClient/httpProvider.h>
#include <httpClient/trace.h>
#include <xal/xal.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

#include <cstdarg>
#include <string>
#include <thread>

#include "fuzz/arguments.h"
#include "fuzz/world.h"
#include "support/outcomes_headers.h"
#include "support/title.h"

namespace fuzz {
namespace {

constexpr size_t payload = 8;

HRESULT CALLBACK provide(XAsyncOp op, const XAsyncProviderData* data) {
    switch (op) {
    case XAsyncOp::Begin:
        return XAsyncSchedule(data->async, 0);
    case XAsyncOp::DoWork:
        XAsyncComplete(data->async, S_OK, data->context == nullptr ? 0 : payload);
        return S_OK;
    case XAsyncOp::GetResult:
        std::memset(data->buffer, 1, payload);
        return S_OK;
    case XAsyncOp::Cancel:
        XAsyncComplete(data->async, E_ABORT, 0);
        return S_OK;
    default:
        return S_OK;
    }
}

XTaskQueueHandle queue(World& world, Input& in) { return argument<XTaskQueueHandle>(world, in, 0); }
XTaskQueuePort port(World& world, Input& in) { return argument<XTaskQueuePort>(world, in, 0); }

// `make` gets the address for the handle; null when there are enough queues.
template <class Make> void make_queue(World& world, Make make) {
    XTaskQueueHandle queue = nullptr;
    if (SUCCEEDED(make(world.may_make_queue() ? &queue : nullptr))) {
        world.made_queue(queue);
    }
}

HCTraceImplArea area{"fuzz", HCTraceLevel::Verbose};

void trace(HCTraceLevel level, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    HCTraceImplMessage_v(&area, level, format, arguments);
    va_end(arguments);
}

#define ANYTHING(function)                                                                                             \
    PublicCall {                                                                                                       \
        #function, [](World& world, Input& in) { call_with_anything(world, in, &function); }                           \
    }
#define AS_SAID(function, ...)                                                                                         \
    PublicCall { #function, [](World& world, Input& in) __VA_ARGS__ }

const PublicCall all_calls[] = {
    ANYTHING(XAsyncGetStatus),
    ANYTHING(XAsyncGetResultSize),
    ANYTHING(XAsyncGetResult),
    ANYTHING(XAsyncCancel),
    ANYTHING(XAsyncComplete),
    AS_SAID(XAsyncRun, { XAsyncRun(world.block(in), [](XAsyncBlock*) -> HRESULT { return S_OK; }); }),
    AS_SAID(XAsyncBegin,
            {
                XAsyncBegin(world.block(in), in.percent(50) ? &world : nullptr, nullptr, world.text(in),
                            in.percent(5) ? nullptr : provide);
            }),
    AS_SAID(XAsyncSchedule, { XAsyncSchedule(world.block(in), in.below(3)); }),

    AS_SAID(XTaskQueueCreate,
            {
                const auto work = argument<XTaskQueueDispatchMode>(world, in, 0);
                const auto completion = argument<XTaskQueueDispatchMode>(world, in, 0);
                make_queue(world, [&](XTaskQueueHandle* queue) { return XTaskQueueCreate(work, completion, queue); });
            }),
    AS_SAID(XTaskQueueCreateComposite,
            {
                const auto work = argument<XTaskQueuePortHandle>(world, in, 0);
                const auto completion = argument<XTaskQueuePortHandle>(world, in, 0);
                make_queue(world,
                           [&](XTaskQueueHandle* queue) { return XTaskQueueCreateComposite(work, completion, queue); });
            }),
    ANYTHING(XTaskQueueGetPort),
    ANYTHING(XTaskQueueDuplicateHandle),
    AS_SAID(XTaskQueueDispatch,
            {
                const auto from = queue(world, in);
                XTaskQueueDispatch(from, port(world, in), in.below(3));
            }),
    ANYTHING(XTaskQueueCloseHandle),
    AS_SAID(XTaskQueueTerminate,
            {
                // This is rare, because a run without queues shows little. Other threads pump while this one waits.
                const auto ended = queue(world, in);
                if (in.percent(15)) {
                    XTaskQueueTerminate(ended, in.percent(30), nullptr, &Callback<void(void*)>::ignore);
                }
            }),
    ANYTHING(XTaskQueueSubmitCallback),
    AS_SAID(XTaskQueueSubmitDelayedCallback,
            {
                const auto to = queue(world, in);
                const auto at = port(world, in);
                XTaskQueueSubmitDelayedCallback(to, at, in.below(in.percent(90) ? 5 : 100), nullptr,
                                                &Callback<void(void*, bool)>::ignore);
            }),
    ANYTHING(XTaskQueueRegisterWaiter),
    ANYTHING(XTaskQueueUnregisterWaiter),
    ANYTHING(XTaskQueueRegisterMonitor),
    ANYTHING(XTaskQueueUnregisterMonitor),
    ANYTHING(XTaskQueueGetCurrentProcessTaskQueue),
    ANYTHING(XTaskQueueSetCurrentProcessTaskQueue),

    ANYTHING(XGameGetXboxTitleId),
    ANYTHING(XGameRuntimeIsFeatureAvailable),
    ANYTHING(XGameRuntimeInitialize),
    AS_SAID(XGameRuntimeInitializeWithOptions,
            {
                XGameRuntimeOptions options{}; // zeros: no file is named
                XGameRuntimeInitializeWithOptions(in.percent(5) ? nullptr : &options);
                static_cast<void>(world);
            }),
    AS_SAID(XGameRuntimeUninitialize,
            {
                static_cast<void>(world);
                if (in.percent(20)) {
                    XGameRuntimeUninitialize();
                }
            }),
    ANYTHING(XSystemGetDeviceType),
    ANYTHING(XSystemGetXboxLiveSandboxId),

    ANYTHING(XUserDuplicateHandle),
    ANYTHING(XUserCloseHandle),
    ANYTHING(XUserCompare),
    ANYTHING(XUserGetMaxUsers),
    ANYTHING(XUserAddAsync),
    ANYTHING(XUserAddResult),
    ANYTHING(XUserAddByIdWithUiAsync),
    ANYTHING(XUserAddByIdWithUiResult),
    ANYTHING(XUserFindUserByLocalId),
    ANYTHING(XUserFindUserById),
    ANYTHING(XUserGetLocalId),
    ANYTHING(XUserGetId),
    ANYTHING(XUserGetIsGuest),
    ANYTHING(XUserGetState),
    ANYTHING(XUserGetGamertag),
    ANYTHING(XUserGetAgeGroup),
    ANYTHING(XUserCheckPrivilege),
    ANYTHING(XUserResolvePrivilegeWithUiAsync),
    ANYTHING(XUserResolvePrivilegeWithUiResult),
    ANYTHING(XUserResolveIssueWithUiAsync),
    ANYTHING(XUserResolveIssueWithUiResult),
    ANYTHING(XUserResolveIssueWithUiUtf16Async),
    ANYTHING(XUserResolveIssueWithUiUtf16Result),
    ANYTHING(XUserRegisterForChangeEvent),
    ANYTHING(XUserUnregisterForChangeEvent),
    ANYTHING(XUserIsSignOutPresent),
    ANYTHING(XUserSignOutAsync),
    ANYTHING(XUserSignOutResult),
    ANYTHING(XUserFindForDevice),
    ANYTHING(XUserFindControllerForUserWithUiAsync),
    ANYTHING(XUserFindControllerForUserWithUiResult),
    ANYTHING(XUserRegisterForDeviceAssociationChanged),
    ANYTHING(XUserUnregisterForDeviceAssociationChanged),
    ANYTHING(XThreadSetTimeSensitive),
    ANYTHING(XThreadIsTimeSensitive),
    ANYTHING(XThreadAssertNotTimeSensitive),
    ANYTHING(XSystemGetAnalyticsInfo),
    ANYTHING(XSystemGetAppSpecificDeviceId),
    ANYTHING(XSystemGetConsoleId),
    ANYTHING(XSystemIsHandleValid),
    ANYTHING(XSystemGetRuntimeInfo),
    ANYTHING(XSystemAllowFullDownloadBandwidth),
    ANYTHING(HCInitialize),
    ANYTHING(HCIsInitialized),
    ANYTHING(HCCleanup),
    ANYTHING(HCCleanupAsync),
    ANYTHING(HCGetLibVersion),
    ANYTHING(XGameUiShowMessageDialogAsync),
    ANYTHING(XGameUiShowMessageDialogResult),
    ANYTHING(XGameUiShowTextEntryAsync),
    ANYTHING(XGameUiShowTextEntryResultSize),
    ANYTHING(XGameUiShowTextEntryResult),
    AS_SAID(XGameUiShowPlayerPickerAsync,
            {
                const uint64_t players[] = {1, 2, 3, 4}; // as many as the counts say
                XGameUiShowPlayerPickerAsync(world.block(in), argument<XUserHandle>(world, in, 0), world.text(in),
                                             in.below(5), in.percent(90) ? players : nullptr, in.below(5), players,
                                             in.below(5), in.below(5));
            }),
    ANYTHING(XGameUiShowPlayerPickerResultCount),
    AS_SAID(XGameUiShowPlayerPickerResult,
            {
                uint64_t players[4];
                uint32_t used = 0;
                XGameUiShowPlayerPickerResult(world.block(in), in.below(5), players, in.percent(50) ? &used : nullptr);
            }),
    ANYTHING(XUserGetSignOutDeferral),
    ANYTHING(XUserCloseSignOutDeferralHandle),
    ANYTHING(HCAddCallRoutedHandler),
    ANYTHING(HCRemoveCallRoutedHandler),
    ANYTHING(HCHttpCallDuplicateHandle),
    ANYTHING(HCHttpCallCloseHandle),
    ANYTHING(HCHttpCallGetId),
    ANYTHING(HCHttpCallGetPerformCount),
    ANYTHING(HCHttpCallGetRequestUrl),
    ANYTHING(HCHttpCallResponseGetHeader),
    ANYTHING(HCHttpCallResponseGetHeaderAtIndex),
    ANYTHING(HCHttpCallResponseGetNetworkErrorCode),
    ANYTHING(HCHttpCallResponseGetNumHeaders),
    ANYTHING(HCHttpCallResponseGetPlatformNetworkErrorMessage),
    ANYTHING(HCHttpCallResponseGetResponseBodyBytes),
    ANYTHING(HCHttpCallResponseGetResponseBodyBytesSize),
    ANYTHING(HCHttpCallResponseGetResponseString),
    ANYTHING(HCHttpCallResponseGetStatusCode),
    ANYTHING(HCHttpCallCreate),
    ANYTHING(HCHttpCallPerformAsync),
    ANYTHING(HCHttpCallSetTracing),
    ANYTHING(HCHttpCallRequestSetUrl),
    ANYTHING(HCHttpCallRequestSetDynamicSize),
    ANYTHING(HCHttpCallRequestAddDynamicBytesWritten),
    AS_SAID(HCHttpCallRequestSetRequestBodyBytes,
            {
                const auto call = argument<HCCallHandle>(world, in, 0);
                const auto* const bytes = argument<const uint8_t*>(world, in, 1);
                HCHttpCallRequestSetRequestBodyBytes(call, bytes, in.below(most_bytes + 1));
            }),
    ANYTHING(HCHttpCallRequestSetRequestBodyString),
    ANYTHING(HCHttpCallRequestEnableGzipCompression),
    ANYTHING(HCHttpCallResponseSetGzipCompressed),
    AS_SAID(HCHttpCallRequestSetRequestBodyReadFunction,
            {
                const auto call = argument<HCCallHandle>(world, in, 0);
                const auto reader = argument<HCHttpCallRequestBodyReadFunction>(world, in, 1);
                HCHttpCallRequestSetRequestBodyReadFunction(call, reader, in.below(most_bytes),
                                                            nullptr); // not petabytes
            }),
    ANYTHING(HCHttpCallRequestSetProgressReportFunction),
    ANYTHING(HCHttpCallRequestSetHeader),
    ANYTHING(HCHttpCallRequestSetRetryAllowed),
    ANYTHING(HCHttpCallRequestSetRetryCacheId),
    ANYTHING(HCHttpCallRequestSetTimeout),
    ANYTHING(HCHttpCallRequestSetRetryDelay),
    ANYTHING(HCHttpCallRequestSetTimeoutWindow),
    ANYTHING(HCHttpCallRequestSetMaxReceiveBufferSize),
    ANYTHING(HCHttpCallRequestGetMaxReceiveBufferSize),
    ANYTHING(HCHttpCallRequestSetSSLValidation),
    ANYTHING(HCHttpDisableAssertsForSSLValidationInDevSandboxes),
    ANYTHING(HCHttpCallResponseSetResponseBodyWriteFunction),
    ANYTHING(HCHttpCallGetContext),
    ANYTHING(HCHttpCallSetContext),
    ANYTHING(HCHttpCallRequestGetUrl),
    ANYTHING(HCHttpCallRequestGetRequestBodyBytes),
    ANYTHING(HCHttpCallRequestGetRequestBodyString),
    ANYTHING(HCHttpCallRequestGetRequestBodyReadFunction),
    ANYTHING(HCHttpCallRequestGetDynamicBytesWritten),
    ANYTHING(HCHttpCallRequestGetProgressReportFunction),
    ANYTHING(HCHttpCallRequestGetHeader),
    ANYTHING(HCHttpCallRequestGetNumHeaders),
    ANYTHING(HCHttpCallRequestGetHeaderAtIndex),
    ANYTHING(HCHttpCallRequestGetRetryAllowed),
    ANYTHING(HCHttpCallRequestGetRetryCacheId),
    ANYTHING(HCHttpCallRequestGetTimeout),
    ANYTHING(HCHttpCallRequestGetRetryDelay),
    ANYTHING(HCHttpCallRequestGetTimeoutWindow),
    ANYTHING(HCHttpCallResponseGetResponseBodyWriteFunction),
    ANYTHING(XblHttpCallCreate),
    ANYTHING(XblHttpCallPerformAsync),
    ANYTHING(XblHttpCallDuplicateHandle),
    ANYTHING(XblHttpCallCloseHandle),
    ANYTHING(XblHttpCallSetTracing),
    ANYTHING(XblHttpCallGetRequestUrl),
    AS_SAID(XblHttpCallRequestSetRequestBodyBytes,
            {
                const auto call = argument<XblHttpCallHandle>(world, in, 0);
                const auto* const bytes = argument<const uint8_t*>(world, in, 1);
                XblHttpCallRequestSetRequestBodyBytes(call, bytes, in.below(most_bytes + 1));
            }),
    ANYTHING(XblHttpCallRequestSetRequestBodyString),
    ANYTHING(XblHttpCallRequestSetHeader),
    ANYTHING(XblHttpCallRequestSetRetryAllowed),
    ANYTHING(XblHttpCallRequestSetRetryCacheId),
    ANYTHING(XblHttpCallRequestSetLongHttpCall),
    ANYTHING(XblHttpCallGetResponseString),
    ANYTHING(XblHttpCallGetResponseBodyBytesSize),
    ANYTHING(XblHttpCallGetResponseBodyBytes),
    ANYTHING(XblHttpCallGetStatusCode),
    ANYTHING(XblHttpCallGetNetworkErrorCode),
    ANYTHING(XblHttpCallGetPlatformNetworkErrorMessage),
    ANYTHING(XblHttpCallGetHeader),
    ANYTHING(XblHttpCallGetNumHeaders),
    ANYTHING(XblHttpCallGetHeaderAtIndex),
    ANYTHING(XGameSaveCloseContainer),
    ANYTHING(XGameSaveCloseProvider),
    ANYTHING(XGameSaveCloseUpdate),
    ANYTHING(XGameSaveCreateContainer),
    ANYTHING(XGameSaveCreateUpdate),
    ANYTHING(XGameSaveDeleteContainer),
    ANYTHING(XGameSaveDeleteContainerAsync),
    ANYTHING(XGameSaveDeleteContainerResult),
    ANYTHING(XGameSaveEnumerateBlobInfo),
    ANYTHING(XGameSaveEnumerateBlobInfoByName),
    ANYTHING(XGameSaveEnumerateContainerInfo),
    ANYTHING(XGameSaveEnumerateContainerInfoByName),
    ANYTHING(XGameSaveGetContainerInfo),
    ANYTHING(XGameSaveGetRemainingQuota),
    ANYTHING(XGameSaveGetRemainingQuotaAsync),
    ANYTHING(XGameSaveGetRemainingQuotaResult),
    ANYTHING(XGameSaveInitializeProvider),
    ANYTHING(XGameSaveInitializeProviderAsync),
    ANYTHING(XGameSaveInitializeProviderResult),
    AS_SAID(XGameSaveReadBlobData,
            {
                const char* names[] = {world.text(in), world.text(in)};
                uint32_t count = in.below(3);
                const auto container = argument<XGameSaveContainerHandle>(world, in, 0);
                auto* const blobs = argument<XGameSaveBlob*>(world, in, 1);
                XGameSaveReadBlobData(container, in.percent(50) ? names : nullptr, in.percent(90) ? &count : nullptr,
                                      in.below(most_bytes), blobs);
            }),
    AS_SAID(XGameSaveReadBlobDataAsync,
            {
                const char* names[] = {world.text(in), world.text(in)};
                const auto container = argument<XGameSaveContainerHandle>(world, in, 0);
                XGameSaveReadBlobDataAsync(container, in.percent(50) ? names : nullptr, in.below(3), world.block(in));
            }),
    ANYTHING(XGameSaveReadBlobDataResult),
    ANYTHING(XGameSaveSubmitBlobDelete),
    AS_SAID(XGameSaveSubmitBlobWrite,
            {
                static const uint8_t bytes[most_bytes] = {1}; // valid until the update is submitted
                const auto update = argument<XGameSaveUpdateHandle>(world, in, 0);
                XGameSaveSubmitBlobWrite(update, world.text(in), in.percent(95) ? bytes : nullptr,
                                         in.below(most_bytes));
            }),
    ANYTHING(XGameSaveSubmitUpdate),
    ANYTHING(XGameSaveSubmitUpdateAsync),
    ANYTHING(XGameSaveSubmitUpdateResult),
    ANYTHING(XGameSaveFilesGetFolderWithUiAsync),
    ANYTHING(XGameSaveFilesGetFolderWithUiResult),
    ANYTHING(XGameSaveFilesGetRemainingQuota),
    ANYTHING(XblAddServiceCallRoutedHandler),
    ANYTHING(XblRemoveServiceCallRoutedHandler),
    ANYTHING(XUserGetGamerPictureAsync),
    ANYTHING(XUserGetGamerPictureResultSize),
    ANYTHING(XUserGetGamerPictureResult),
    ANYTHING(XUserGetTokenAndSignatureResultSize),
    ANYTHING(XUserGetTokenAndSignatureResult),
    ANYTHING(XUserGetTokenAndSignatureUtf16ResultSize),
    ANYTHING(XUserGetTokenAndSignatureUtf16Result),
    AS_SAID(XUserGetTokenAndSignatureAsync,
            {
                const XUserGetTokenAndSignatureHttpHeader headers[] = {{"name", "value"},
                                                                       {world.text(in), world.text(in)}};
                XUserGetTokenAndSignatureAsync(argument<XUserHandle>(world, in, 0),
                                               argument<XUserGetTokenAndSignatureOptions>(world, in, 1), world.text(in),
                                               world.text(in), in.below(3), in.percent(10) ? nullptr : headers,
                                               in.below(64), in.percent(10) ? nullptr : memory(2), world.block(in));
            }),
    AS_SAID(XUserGetTokenAndSignatureUtf16Async,
            {
                const XUserGetTokenAndSignatureUtf16HttpHeader headers[] = {{L"name", L"value"}, {L"", nullptr}};
                XUserGetTokenAndSignatureUtf16Async(argument<XUserHandle>(world, in, 0),
                                                    argument<XUserGetTokenAndSignatureOptions>(world, in, 1),
                                                    in.percent(10) ? nullptr : L"GET", L"https://title.example.test/",
                                                    in.below(3), in.percent(10) ? nullptr : headers, in.below(64),
                                                    in.percent(10) ? nullptr : memory(2), world.block(in));
            }),
    ANYTHING(XalGetTitleId),
    ANYTHING(XalUserGetId),

    AS_SAID(XblInitialize,
            {
                XblInitArgs args{};
                args.queue = in.percent(30) ? queue(world, in) : nullptr;
                args.scid = in.percent(80) ? title::scid : world.text(in);
                XblInitialize(in.percent(3) ? nullptr : &args);
            }),
    AS_SAID(XblWrapper_XblInitialize,
            {
                // This is rare, because each call starts the runtime once more.
                if (in.percent(5)) {
                    XblWrapper_XblInitialize(in.percent(80) ? title::scid : world.text(in), nullptr);
                }
            }),
    AS_SAID(XblCleanupAsync,
            {
                if (in.percent(15)) {
                    XblCleanupAsync(world.block(in));
                }
            }),
    ANYTHING(XblGetScid),
    ANYTHING(XblGetErrorCondition),
    ANYTHING(XblContextCreateHandle),
    ANYTHING(XblContextDuplicateHandle),
    ANYTHING(XblContextCloseHandle),
    ANYTHING(XblContextGetUser),
    ANYTHING(XblContextGetXboxUserId),
    ANYTHING(XblContextSettingsGetLongHttpTimeout),
    ANYTHING(XblContextSettingsSetLongHttpTimeout),
    ANYTHING(XblContextSettingsGetHttpRetryDelay),
    ANYTHING(XblContextSettingsSetHttpRetryDelay),
    ANYTHING(XblContextSettingsGetHttpTimeoutWindow),
    ANYTHING(XblContextSettingsSetHttpTimeoutWindow),
    ANYTHING(XblContextSettingsGetWebsocketTimeoutWindow),
    ANYTHING(XblContextSettingsSetWebsocketTimeoutWindow),
    ANYTHING(XblContextSettingsGetUseCrossPlatformQosServers),
    ANYTHING(XblContextSettingsSetUseCrossPlatformQosServers),

    ANYTHING(XblAchievementsUpdateAchievementAsync),
    ANYTHING(XblAchievementsUpdateAchievementForTitleIdAsync),
    ANYTHING(XblAchievementsGetAchievementsForTitleIdAsync),
    ANYTHING(XblAchievementsGetAchievementsForTitleIdResult),
    ANYTHING(XblAchievementsGetAchievementAsync),
    ANYTHING(XblUserStatisticsSubscribeToStatisticChange),
    ANYTHING(XblUserStatisticsUnsubscribeFromStatisticChange),
    ANYTHING(XblUserStatisticsAddStatisticChangedHandler),
    ANYTHING(XblUserStatisticsRemoveStatisticChangedHandler),
    ANYTHING(XblUserStatisticsTrackStatistics),
    ANYTHING(XblUserStatisticsStopTrackingStatistics),
    AS_SAID(XblUserStatisticsStopTrackingUsers,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblUserStatisticsStopTrackingUsers(context, argument<const uint64_t*>(world, in, 1), in.below(100));
            }),
    ANYTHING(XblRealTimeActivitySubscriptionGetState),
    ANYTHING(XblRealTimeActivitySubscriptionGetId),
    ANYTHING(XblRealTimeActivityActivate),
    ANYTHING(XblRealTimeActivityDeactivate),
    ANYTHING(XblRealTimeActivityAddConnectionStateChangeHandler),
    ANYTHING(XblRealTimeActivityRemoveConnectionStateChangeHandler),
    ANYTHING(XblRealTimeActivityAddSubscriptionErrorHandler),
    ANYTHING(XblRealTimeActivityRemoveSubscriptionErrorHandler),
    ANYTHING(XblRealTimeActivityAddResyncHandler),
    ANYTHING(XblRealTimeActivityRemoveResyncHandler),
    ANYTHING(XblLeaderboardGetLeaderboardResultSize),
    ANYTHING(XblLeaderboardGetLeaderboardResult),
    ANYTHING(XblLeaderboardResultGetNextAsync),
    ANYTHING(XblLeaderboardResultGetNextResultSize),
    ANYTHING(XblLeaderboardResultGetNextResult),
    AS_SAID(XblLeaderboardGetLeaderboardAsync,
            {
                XblLeaderboardQuery query{};
                query.xboxUserId = in.percent(50) ? TestService::xuid : 0;
                std::strcpy(query.scid, in.percent(10) ? "" : "scid");
                query.leaderboardName = in.percent(50) ? world.text(in) : nullptr;
                query.statName = world.text(in);
                query.socialGroup = argument<XblSocialGroupType>(world, in, 0);
                query.order = argument<XblLeaderboardSortOrder>(world, in, 0);
                query.continuationToken = world.text(in);
                query.queryType = argument<XblLeaderboardQueryType>(world, in, 0);
                XblLeaderboardGetLeaderboardAsync(argument<XblContextHandle>(world, in, 0), query, world.block(in));
            }),
    ANYTHING(XblPresenceRecordGetXuid),
    ANYTHING(XblPresenceRecordGetUserState),
    ANYTHING(XblPresenceRecordGetDeviceRecords),
    ANYTHING(XblPresenceRecordDuplicateHandle),
    ANYTHING(XblPresenceRecordCloseHandle),
    ANYTHING(XblPresenceSetPresenceAsync),
    ANYTHING(XblPresenceGetPresenceAsync),
    ANYTHING(XblPresenceGetPresenceResult),
    ANYTHING(XblPresenceGetPresenceForMultipleUsersAsync),
    ANYTHING(XblPresenceGetPresenceForMultipleUsersResultCount),
    ANYTHING(XblPresenceGetPresenceForMultipleUsersResult),
    ANYTHING(XblPresenceGetPresenceForSocialGroupAsync),
    ANYTHING(XblPresenceGetPresenceForSocialGroupResultCount),
    ANYTHING(XblPresenceGetPresenceForSocialGroupResult),
    ANYTHING(XblPresenceSubscribeToDevicePresenceChange),
    ANYTHING(XblPresenceUnsubscribeFromDevicePresenceChange),
    ANYTHING(XblPresenceSubscribeToTitlePresenceChange),
    ANYTHING(XblPresenceUnsubscribeFromTitlePresenceChange),
    ANYTHING(XblPresenceAddDevicePresenceChangedHandler),
    ANYTHING(XblPresenceRemoveDevicePresenceChangedHandler),
    ANYTHING(XblPresenceAddTitlePresenceChangedHandler),
    ANYTHING(XblPresenceRemoveTitlePresenceChangedHandler),
    AS_SAID(XblPresenceTrackUsers,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblPresenceTrackUsers(context, argument<const uint64_t*>(world, in, 1), in.below(50));
            }),
    AS_SAID(XblPresenceStopTrackingUsers,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblPresenceStopTrackingUsers(context, argument<const uint64_t*>(world, in, 1), in.below(50));
            }),
    AS_SAID(XblPresenceTrackAdditionalTitles,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblPresenceTrackAdditionalTitles(context, argument<const uint32_t*>(world, in, 1), in.below(50));
            }),
    AS_SAID(XblPresenceStopTrackingAdditionalTitles,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblPresenceStopTrackingAdditionalTitles(context, argument<const uint32_t*>(world, in, 1), in.below(50));
            }),
    ANYTHING(XblSocialGetSocialRelationshipsAsync),
    ANYTHING(XblSocialGetSocialRelationshipsResult),
    ANYTHING(XblSocialRelationshipResultGetRelationships),
    ANYTHING(XblSocialRelationshipResultHasNext),
    ANYTHING(XblSocialRelationshipResultGetTotalCount),
    ANYTHING(XblSocialRelationshipResultGetNextAsync),
    ANYTHING(XblSocialRelationshipResultGetNextResult),
    ANYTHING(XblSocialRelationshipResultDuplicateHandle),
    ANYTHING(XblSocialRelationshipResultCloseHandle),
    ANYTHING(XblSocialSubscribeToSocialRelationshipChange),
    ANYTHING(XblSocialUnsubscribeFromSocialRelationshipChange),
    ANYTHING(XblSocialAddSocialRelationshipChangedHandler),
    ANYTHING(XblSocialRemoveSocialRelationshipChangedHandler),
    ANYTHING(XblSocialAddFriendRequestCountChangedHandler),
    ANYTHING(XblSocialRemoveFriendRequestCountChangedHandler),
    ANYTHING(XblStringVerifyStringAsync),
    ANYTHING(XblStringVerifyStringResultSize),
    ANYTHING(XblStringVerifyStringResult),
    ANYTHING(XblStringVerifyStringsAsync),
    ANYTHING(XblStringVerifyStringsResultSize),
    ANYTHING(XblStringVerifyStringsResult),
    ANYTHING(XblPrivacyGetAvoidListAsync),
    ANYTHING(XblPrivacyGetAvoidListResultCount),
    ANYTHING(XblPrivacyGetAvoidListResult),
    ANYTHING(XblPrivacyCheckPermissionAsync),
    ANYTHING(XblPrivacyCheckPermissionResultSize),
    ANYTHING(XblPrivacyCheckPermissionResult),
    ANYTHING(XblPrivacyCheckPermissionForAnonymousUserAsync),
    ANYTHING(XblPrivacyCheckPermissionForAnonymousUserResultSize),
    ANYTHING(XblPrivacyCheckPermissionForAnonymousUserResult),
    ANYTHING(XblPrivacyBatchCheckPermissionAsync),
    ANYTHING(XblPrivacyBatchCheckPermissionResultSize),
    ANYTHING(XblPrivacyBatchCheckPermissionResult),
    ANYTHING(XblPrivacyGetMuteListAsync),
    ANYTHING(XblPrivacyGetMuteListResultCount),
    ANYTHING(XblPrivacyGetMuteListResult),
    ANYTHING(XGameEventWrite),
    ANYTHING(XblEventsWriteInGameEvent),
    ANYTHING(XblProfileGetUserProfileAsync),
    ANYTHING(XblProfileGetUserProfileResult),
    ANYTHING(XblProfileGetUserProfilesAsync),
    ANYTHING(XblProfileGetUserProfilesResultCount),
    ANYTHING(XblProfileGetUserProfilesResult),
    ANYTHING(XblProfileGetUserProfilesForSocialGroupAsync),
    ANYTHING(XblProfileGetUserProfilesForSocialGroupResultCount),
    ANYTHING(XblProfileGetUserProfilesForSocialGroupResult),
    ANYTHING(XblTitleManagedStatsWriteAsync),
    ANYTHING(XblTitleManagedStatsUpdateStatsAsync),
    ANYTHING(XblTitleManagedStatsDeleteStatsAsync),
    ANYTHING(XblUserStatisticsGetSingleUserStatisticAsync),
    ANYTHING(XblUserStatisticsGetSingleUserStatisticResultSize),
    ANYTHING(XblUserStatisticsGetSingleUserStatisticResult),
    ANYTHING(XblUserStatisticsGetSingleUserStatisticsAsync),
    ANYTHING(XblUserStatisticsGetSingleUserStatisticsResultSize),
    ANYTHING(XblUserStatisticsGetSingleUserStatisticsResult),
    ANYTHING(XblUserStatisticsGetMultipleUserStatisticsAsync),
    ANYTHING(XblUserStatisticsGetMultipleUserStatisticsResultSize),
    ANYTHING(XblUserStatisticsGetMultipleUserStatisticsResult),
    ANYTHING(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize),
    ANYTHING(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult),
    AS_SAID(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync,
            {
                // Counts of elements that are there.
                const auto context = argument<XblContextHandle>(world, in, 0);
                auto* const ids = argument<uint64_t*>(world, in, 1);
                const auto* const requested = argument<const XblRequestedStatistics*>(world, in, 2);
                XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
                    context, ids, in.below(100), requested, in.below(100), world.block(in));
            }),
    ANYTHING(XblAchievementsGetAchievementResult),
    ANYTHING(XblAchievementsResultGetAchievements),
    ANYTHING(XblAchievementsResultHasNext),
    ANYTHING(XblAchievementsResultGetNextAsync),
    ANYTHING(XblAchievementsResultGetNextResult),
    ANYTHING(XblAchievementsResultDuplicateHandle),
    ANYTHING(XblAchievementsResultCloseHandle),

    AS_SAID(XblAchievementsAddAchievementProgressChangeHandler,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                const auto handler = argument<XblAchievementsProgressChangeHandler*>(world, in, 0);
                world.seen_token(static_cast<uint64_t>(
                    XblAchievementsAddAchievementProgressChangeHandler(context, handler, nullptr)));
            }),
    AS_SAID(XblAchievementsRemoveAchievementProgressChangeHandler,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblAchievementsRemoveAchievementProgressChangeHandler(context,
                                                                      static_cast<XblFunctionContext>(world.token(in)));
            }),
    AS_SAID(XblAchievementUnlockAddNotificationHandler,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                const auto handler = argument<XblAchievementUnlockHandler*>(world, in, 0);
                world.seen_token(
                    static_cast<uint64_t>(XblAchievementUnlockAddNotificationHandler(context, handler, nullptr)));
            }),
    AS_SAID(XblAchievementUnlockRemoveNotificationHandler,
            {
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblAchievementUnlockRemoveNotificationHandler(context,
                                                              static_cast<XblFunctionContext>(world.token(in)));
            }),

    ANYTHING(XblAchievementsManagerAddLocalUser),
    ANYTHING(XblAchievementsManagerRemoveLocalUser),
    ANYTHING(XblAchievementsManagerIsUserInitialized),
    ANYTHING(XblAchievementsManagerDoWork),
    ANYTHING(XblAchievementsManagerGetAchievement),
    ANYTHING(XblAchievementsManagerGetAchievements),
    ANYTHING(XblAchievementsManagerGetAchievementsByState),
    ANYTHING(XblAchievementsManagerUpdateAchievement),
    ANYTHING(XblAchievementsManagerResultGetAchievements),
    ANYTHING(XblAchievementsManagerResultDuplicateHandle),
    ANYTHING(XblAchievementsManagerResultCloseHandle),

    AS_SAID(XblGetAsyncQueue,
            {
                static_cast<void>(in);
                auto* const queue = XblGetAsyncQueue();
                if (queue != nullptr && world.may_make_queue()) {
                    world.made_queue(queue); // its port may be a manual one
                } else {
                    XTaskQueueCloseHandle(queue);
                }
            }),
    ANYTHING(XblSetOverrideConfiguration),
    ANYTHING(XblSetOverrideLocale),
    ANYTHING(XblSetApiType),
    ANYTHING(XblDisableAssertsForXboxLiveThrottlingInDevSandboxes),
    ANYTHING(XblMemGetFunctions),
    ANYTHING(HCMemGetFunctions),
    // Memory must be freed by the function that matches its source, so only these are possible here.
    AS_SAID(XblMemSetFunctions,
            {
                static_cast<void>(world);
                XblMemSetFunctions(in.percent(50) ? &Callback<void*(size_t, HCMemoryType)>::ignore : nullptr, nullptr);
            }),
    AS_SAID(HCMemSetFunctions,
            {
                static_cast<void>(world);
                HCMemSetFunctions(in.percent(50) ? &Callback<void*(size_t, HCMemoryType)>::ignore : nullptr, nullptr);
            }),

    ANYTHING(XNetworkingGetConnectivityHint),
    ANYTHING(XNetworkingRegisterConnectivityHintChanged),
    ANYTHING(XNetworkingUnregisterConnectivityHintChanged),
    ANYTHING(XNetworkingQuerySecurityInformationForUrlAsync),
    ANYTHING(XNetworkingQuerySecurityInformationForUrlAsyncResultSize),
    ANYTHING(XNetworkingQuerySecurityInformationForUrlAsyncResult),
    AS_SAID(XNetworkingQuerySecurityInformationForUrlUtf16Async,
            {
                XNetworkingQuerySecurityInformationForUrlUtf16Async(in.percent(90) ? L"https://x" : nullptr,
                                                                    world.block(in));
            }),
    ANYTHING(XNetworkingQuerySecurityInformationForUrlUtf16AsyncResultSize),
    ANYTHING(XNetworkingQuerySecurityInformationForUrlUtf16AsyncResult),
    ANYTHING(XNetworkingQueryConfigurationSetting),
    ANYTHING(XNetworkingSetConfigurationSetting),
    ANYTHING(XPackageGetUserLocale),
    ANYTHING(XPersistentLocalStorageGetPathSize),
    ANYTHING(XPersistentLocalStorageGetPath),
    ANYTHING(XPersistentLocalStorageGetSpaceInfo),
    ANYTHING(XblShimSetOffline),
    ANYTHING(XErrorSetCallback),
    AS_SAID(XErrorSetOptions, // the others end the process
            {
                static_cast<void>(world);
                XErrorSetOptions(in.percent(50) ? XErrorOptions::None : XErrorOptions::OutputDebugStringOnError,
                                 XErrorOptions::None);
            }),
    ANYTHING(HCSettingsGetTraceLevel),
    ANYTHING(HCSettingsSetTraceLevel),
    ANYTHING(HCTraceInit),
    ANYTHING(HCTraceCleanup),
    ANYTHING(HCTraceImplScopeId),
    ANYTHING(HCTraceSetClientCallback),
    ANYTHING(HCTraceSetEtwEnabled),
    AS_SAID(HCTraceSetTraceToDebugger, // true makes a noise
            {
                static_cast<void>(world);
                static_cast<void>(in);
                HCTraceSetTraceToDebugger(false);
            }),
    AS_SAID(HCTraceImplMessage,
            {
                HCTraceImplMessage(in.percent(5) ? nullptr : &area, argument<HCTraceLevel>(world, in, 0), "%s %d",
                                   "text", 1);
            }),
    AS_SAID(HCTraceImplMessage_v, { trace(argument<HCTraceLevel>(world, in, 0), "%s %d", "text", 1); }),

    ANYTHING(XblShimGetStartError),
    ANYTHING(XblShimGetVersion),
    ANYTHING(XblShimHResultName),
    ANYTHING(XblShimHResultMessage),
    ANYTHING(XblShimSetOption),
    ANYTHING(XblShimReport),
    AS_SAID(XblShimUpdateAchievementsAsync,
            {
                XblShimAchievementUpdate updates[5];
                for (auto& update : updates) {
                    update = {world.text(in), in.below(110)};
                }
                const auto context = argument<XblContextHandle>(world, in, 0);
                XblShimUpdateAchievementsAsync(context, TestService::xuid, in.percent(5) ? nullptr : updates,
                                               in.below(6), world.block(in));
            }),
    ANYTHING(XblShimUpdateAchievementsResult),
    ANYTHING(XblShimSignOutUser),
    ANYTHING(XblShimSignInUser),

#define Rendered(function) ANYTHING(function),
#define Written(function)
#define STUB(...)
#define EMPTY_STUB(...)
#define DOES_NOTHING(function, source) source(function)
#define REGISTERS(function, source) source(function)
#define ADDS_HANDLER(function, source) source(function)
#define UNREGISTERS(function, registers, source) source(function)
#define BEGINS(function, hr, source) source(function)
#define ENDS(function, begins, hr, source) source(function)
#define RETURNS(function, value, source) source(function)
#include "support/outcomes.inc"
};

} // namespace

const std::vector<PublicCall>& public_calls() {
    static const std::vector<PublicCall> calls(std::begin(all_calls), std::end(all_calls));
    return calls;
}

void take_back(uint64_t token, const std::vector<XTaskQueueHandle>& queues) {
    XUserUnregisterForChangeEvent(XTaskQueueRegistrationToken{token}, true);
    XNetworkingUnregisterConnectivityHintChanged(XTaskQueueRegistrationToken{token}, true);
    XUserUnregisterForDeviceAssociationChanged(XTaskQueueRegistrationToken{token}, true);
    for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
        if (handle.kind == xblshim::base::HandleKind::Context) {
            const auto context = xblshim::base::HandleTable::to_handle<XblContextHandle>(handle.token);
            XblAchievementsRemoveAchievementProgressChangeHandler(context, static_cast<XblFunctionContext>(token));
            XblAchievementUnlockRemoveNotificationHandler(context, static_cast<XblFunctionContext>(token));
        }
    }
    for (auto* const from : queues) {
        XTaskQueueUnregisterMonitor(from, XTaskQueueRegistrationToken{token});
    }
}

std::string run(std::vector<Input> inputs, unsigned calls_of_a_thread) {
    World world;
    if (!inputs.empty() && inputs.front().percent(80)) {
        world.start();
    }
    std::vector<std::thread> threads;
    for (Input& input : inputs) {
        threads.emplace_back([&world, &input, calls_of_a_thread] {
            const auto& calls = public_calls();
            for (unsigned i = 0; i < calls_of_a_thread && !input.ended(); ++i) {
                calls[input.below(static_cast<uint32_t>(calls.size()))].run(world, input);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    return world.end();
}

} // namespace fuzz
