// Every text argument with malformed UTF-8: E_INVALIDARG and a log line. tests/abi/test_coverage.py compares the rows
// with the registry, so that no function is missing.
#include <functional>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "XGameEvent.h"
#include "XGameRuntimeInit.h"
#include "XGameSave.h"
#include "XGameSaveFiles.h"
#include "XGameUI.h"
#include "XNetworking.h"
#include "base/utf8.h"
#include "exports/unlisted.h"
#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "httpClient/httpProvider.h"
#include "support/log_file.h"
#include "support/temporary_folder.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"
#include "xsapi-c/achievements_manager_c.h"
#include "xsapi-c/events_c.h"
#include "xsapi-c/http_call_c.h"
#include "xsapi-c/presence_c.h"
#include "xsapi-c/profile_c.h"
#include "xsapi-c/string_verify_c.h"
#include "xsapi-c/title_managed_statistics_c.h"
#include "xsapi-c/user_statistics_c.h"

using namespace title;
using namespace xblshim;

namespace {

// The first two must not count as the same text.
const std::string malformed[] = {"\xE9"
                                 "1",
                                 "\xE8"
                                 "1",
                                 "\xFF",
                                 "a\x80",
                                 "\xC0\xAF",
                                 "\xE0\x9F\xBF",
                                 "\xED\xA0\x80",
                                 "\xF4\x90\x80\x80",
                                 "\xF5\x80\x80\x80",
                                 "cut \xE2\x82",
                                 "7\xF0\x9D\x84"};
const std::string well_formed = "7 \xC3\xA9\xE2\x9C\x93\xF0\x9D\x84\x9E";

HRESULT CALLBACK no_work(XAsyncOp op, const XAsyncProviderData* data) {
    if (op == XAsyncOp::Begin) {
        XAsyncComplete(data->async, S_OK, 0);
    }
    return S_OK;
}

// Returns the result of a call, immediate or from its block.
HRESULT outcome(const std::function<HRESULT(XAsyncBlock*)>& begin) {
    XAsyncBlock block{};
    const HRESULT hr = begin(&block);
    return FAILED(hr) ? hr : XAsyncGetStatus(&block, true);
}

HRESULT update_several(const Game& game, const char* id) {
    const XblShimAchievementUpdate updates[] = {{"7", 10}, {id, 10}};
    HRESULT results[2] = {};
    XAsyncBlock block{};
    HRESULT hr = XblShimUpdateAchievementsAsync(game.context, game.xuid, updates, 2, &block);
    hr = FAILED(hr) ? hr : XAsyncGetStatus(&block, true);
    hr = FAILED(hr) ? hr : XblShimUpdateAchievementsResult(&block, 2, results);
    if (SUCCEEDED(hr)) {
        CHECK_EQ(results[0], S_OK); // the others are sent
    }
    return FAILED(hr) ? hr : results[1];
}

HRESULT initialize_runtime(XGameRuntimeGameConfigSource source, const char* text) {
    XGameRuntimeOptions options{};
    options.gameConfigSource = source;
    options.gameConfig = text;
    return XGameRuntimeInitializeWithOptions(&options);
}

// Leaves the runtime as it was.
HRESULT wrapped_initialize(const char* text) {
    const HRESULT hr = XblWrapper_XblInitialize(text, nullptr);
    if (hr != E_INVALIDARG) {
        XGameRuntimeUninitialize();
    }
    return hr;
}

struct Row {
    const char* name;
    HRESULT of_well_formed; // the call's result if the text is UTF-8 but names nothing that exists
    std::function<HRESULT(const Game&, const char*)> call;
};

#define ROW(function, argument, of_well_formed, ...)                                                                   \
    {#function "(" #argument ")", of_well_formed, [](const Game& game, const char* text) -> HRESULT {                  \
         static_cast<void>(game);                                                                                      \
         return __VA_ARGS__;                                                                                           \
     }}

constexpr auto none = XUserGetTokenAndSignatureOptions::None;
const auto some_call = reinterpret_cast<HCCallHandle>(uintptr_t{0xDEADBEEF});
const auto some_service_call = reinterpret_cast<XblHttpCallHandle>(uintptr_t{0xDEADBEEF});

struct Saves {
    explicit Saves(const Game& game) {
        REQUIRE_EQ(XGameSaveInitializeProvider(game.user, "", false, &provider), S_OK);
        REQUIRE_EQ(XGameSaveCreateContainer(provider, "c", &container), S_OK);
        REQUIRE_EQ(XGameSaveCreateUpdate(container, "", &update), S_OK);
    }
    Saves(const Saves&) = delete;
    Saves& operator=(const Saves&) = delete;
    ~Saves() {
        XGameSaveCloseUpdate(update);
        XGameSaveCloseContainer(container);
        XGameSaveCloseProvider(provider);
    }
    XGameSaveProviderHandle provider = nullptr;
    XGameSaveContainerHandle container = nullptr;
    XGameSaveUpdateHandle update = nullptr;
};

HRESULT initialize_provider(const Game& game, const char* id) {
    XGameSaveProviderHandle provider = nullptr;
    const HRESULT hr = XGameSaveInitializeProvider(game.user, id, false, &provider);
    XGameSaveCloseProvider(provider);
    return hr;
}

bool CALLBACK no_container(const XGameSaveContainerInfo*, void*) { return true; }
bool CALLBACK no_blob(const XGameSaveBlobInfo*, void*) { return true; }

HRESULT create_call(const Game& game, const char* method, const char* url) {
    XblHttpCallHandle call = nullptr;
    const HRESULT hr = XblHttpCallCreate(game.context, method, url, &call);
    XblHttpCallCloseHandle(call);
    return hr;
}

HRESULT token(const Game& game, const char* method, const char* url, const char* name, const char* value) {
    const XUserGetTokenAndSignatureHttpHeader header{name, value};
    return outcome([&](XAsyncBlock* block) {
        return XUserGetTokenAndSignatureAsync(game.user, none, method, url, 1, &header, 0, nullptr, block);
    });
}

HRESULT dialog(const char* title, const char* content, const char* first, const char* second, const char* third) {
    return outcome([&](XAsyncBlock* block) {
        return XGameUiShowMessageDialogAsync(block, title, content, first, second, third,
                                             XGameUiMessageDialogButton::Second, XGameUiMessageDialogButton::Third);
    });
}

HRESULT text_entry(const char* title, const char* description, const char* text) {
    return outcome([&](XAsyncBlock* block) {
        return XGameUiShowTextEntryAsync(block, title, description, text, XGameUiTextEntryInputScope::Default, 0);
    });
}

HRESULT track(decltype(&XblUserStatisticsTrackStatistics) function, const Game& game, const char* with_scid) {
    const char* names[] = {"a"};
    const uint64_t xuid = 1;
    return function(game.context, &xuid, 1, with_scid, names, 1);
}

HRESULT subscribe(const Game& game, const char* with_scid, const char* name) {
    XblRealTimeActivitySubscriptionHandle handle = nullptr;
    HRESULT hr = XblUserStatisticsSubscribeToStatisticChange(game.context, 1, with_scid, name, &handle);
    if (SUCCEEDED(hr)) {
        hr = XblUserStatisticsUnsubscribeFromStatisticChange(game.context, handle);
    }
    return hr;
}

const std::vector<Row> rows = {
    ROW(XAsyncBegin, identityName, S_OK,
        outcome([&](XAsyncBlock* block) { return XAsyncBegin(block, nullptr, nullptr, text, no_work); })),
    ROW(XblInitialize, args.scid, E_XBL_ALREADY_INITIALIZED, initialize(text)),
    ROW(XblWrapper_XblInitialize, scid, E_XBL_ALREADY_INITIALIZED, wrapped_initialize(text)),
    ROW(XblSetOverrideConfiguration, overrideScid, S_OK, XblSetOverrideConfiguration(text, 1)),
    ROW(XblSetOverrideLocale, overrideLocale, S_OK, XblSetOverrideLocale(text)),
    ROW(XblAchievementsUpdateAchievementAsync, achievementId, S_OK, outcome([&](XAsyncBlock* block) {
            return XblAchievementsUpdateAchievementAsync(game.context, game.xuid, text, 1, block);
        })),
    ROW(XblAchievementsUpdateAchievementForTitleIdAsync, serviceConfigurationId, S_OK, outcome([&](XAsyncBlock* block) {
            return XblAchievementsUpdateAchievementForTitleIdAsync(game.context, 1, 2, text, "7", 1, block);
        })),
    ROW(XblAchievementsUpdateAchievementForTitleIdAsync, achievementId, S_OK, outcome([&](XAsyncBlock* block) {
            return XblAchievementsUpdateAchievementForTitleIdAsync(game.context, 1, 2, "scid", text, 1, block);
        })),
    ROW(XblUserStatisticsTrackStatistics, serviceConfigurationId, S_OK,
        track(XblUserStatisticsTrackStatistics, game, text)),
    ROW(XblUserStatisticsStopTrackingStatistics, serviceConfigurationId, S_OK,
        track(XblUserStatisticsStopTrackingStatistics, game, text)),
    ROW(XblUserStatisticsSubscribeToStatisticChange, serviceConfigurationId, S_OK, subscribe(game, text, "a")),
    ROW(XblUserStatisticsSubscribeToStatisticChange, statisticName, S_OK, subscribe(game, "scid", text)),
    ROW(XblPresenceGetPresenceForSocialGroupAsync, socialGroupName, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            return XblPresenceGetPresenceForSocialGroupAsync(game.context, text, nullptr, nullptr, block);
        })),
    ROW(XGameEventWrite, serviceConfigId, S_OK, XGameEventWrite(game.user, text, "p", "Event", nullptr, nullptr)),
    ROW(XGameEventWrite, playSessionId, S_OK, XGameEventWrite(game.user, "s", text, "Event", nullptr, nullptr)),
    ROW(XGameEventWrite, eventName, E_INVALIDARG, XGameEventWrite(game.user, "s", "p", text, nullptr, nullptr)),
    ROW(XGameEventWrite, dimensionsJson, E_INVALIDARG, XGameEventWrite(game.user, "s", "p", "Event", text, nullptr)),
    ROW(XGameEventWrite, measurementsJson, E_INVALIDARG, XGameEventWrite(game.user, "s", "p", "Event", nullptr, text)),
    ROW(XblEventsWriteInGameEvent, eventName, E_INVALIDARG,
        XblEventsWriteInGameEvent(game.context, text, nullptr, nullptr)),
    ROW(XblEventsWriteInGameEvent, dimensionsJson, E_INVALIDARG,
        XblEventsWriteInGameEvent(game.context, "Event", text, nullptr)),
    ROW(XblEventsWriteInGameEvent, measurementsJson, E_INVALIDARG,
        XblEventsWriteInGameEvent(game.context, "Event", nullptr, text)),
    ROW(XblProfileGetUserProfilesForSocialGroupAsync, socialGroup, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            return XblProfileGetUserProfilesForSocialGroupAsync(game.context, text, block);
        })),
    ROW(XblStringVerifyStringAsync, stringToVerify, E_NOTIMPL,
        outcome([&](XAsyncBlock* block) { return XblStringVerifyStringAsync(game.context, text, block); })),
    ROW(XblTitleManagedStatsWriteAsync, statistics.statisticName, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            const XblTitleManagedStatistic one{text, XblTitleManagedStatType::Number, 1, nullptr};
            return XblTitleManagedStatsWriteAsync(game.context, game.xuid, &one, 1, block);
        })),
    ROW(XblTitleManagedStatsWriteAsync, statistics.stringValue, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            const XblTitleManagedStatistic one{"a", XblTitleManagedStatType::String, 0, text};
            return XblTitleManagedStatsWriteAsync(game.context, game.xuid, &one, 1, block);
        })),
    ROW(XblTitleManagedStatsUpdateStatsAsync, statistics.statisticName, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            const XblTitleManagedStatistic one{text, XblTitleManagedStatType::Number, 1, nullptr};
            return XblTitleManagedStatsUpdateStatsAsync(game.context, &one, 1, block);
        })),
    ROW(XblTitleManagedStatsUpdateStatsAsync, statistics.stringValue, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            const XblTitleManagedStatistic one{"a", XblTitleManagedStatType::String, 0, text};
            return XblTitleManagedStatsUpdateStatsAsync(game.context, &one, 1, block);
        })),
    ROW(XblUserStatisticsGetSingleUserStatisticAsync, serviceConfigurationId, E_NOTIMPL,
        outcome([&](XAsyncBlock* block) {
            return XblUserStatisticsGetSingleUserStatisticAsync(game.context, 1, text, "a", block);
        })),
    ROW(XblUserStatisticsGetSingleUserStatisticAsync, statisticName, E_NOTIMPL, outcome([&](XAsyncBlock* block) {
            return XblUserStatisticsGetSingleUserStatisticAsync(game.context, 1, "scid", text, block);
        })),
    ROW(XblUserStatisticsGetSingleUserStatisticsAsync, serviceConfigurationId, E_NOTIMPL,
        outcome([&](XAsyncBlock* block) {
            const char* names[] = {"a"};
            return XblUserStatisticsGetSingleUserStatisticsAsync(game.context, 1, text, names, 1, block);
        })),
    ROW(XblUserStatisticsGetMultipleUserStatisticsAsync, serviceConfigurationId, E_NOTIMPL,
        outcome([&](XAsyncBlock* block) {
            const char* names[] = {"a"};
            uint64_t ids[] = {1};
            return XblUserStatisticsGetMultipleUserStatisticsAsync(game.context, ids, 1, text, names, 1, block);
        })),
    ROW(XblAchievementsGetAchievementAsync, serviceConfigurationId, S_OK, outcome([&](XAsyncBlock* block) {
            return XblAchievementsGetAchievementAsync(game.context, 1, text, "7", block);
        })),
    ROW(XblAchievementsGetAchievementAsync, achievementId, S_OK, outcome([&](XAsyncBlock* block) {
            return XblAchievementsGetAchievementAsync(game.context, 1, "scid", text, block);
        })),
    ROW(XblAchievementsManagerGetAchievement, achievementId, E_BOUNDS,
        [&] {
            XblAchievementsManagerResultHandle result = nullptr;
            return XblAchievementsManagerGetAchievement(game.xuid, text, &result);
        }()),
    ROW(XblAchievementsManagerUpdateAchievement, achievementId, E_BOUNDS,
        XblAchievementsManagerUpdateAchievement(game.xuid, text, 1)),
    ROW(XblShimUpdateAchievementsAsync, updates.achievementId, S_OK, update_several(game, text)),
    ROW(XblShimSetOption, key, E_INVALIDARG, XblShimSetOption(text, "1")), // no such key
    ROW(XblShimSetOption, value, E_XBL_ALREADY_INITIALIZED, XblShimSetOption("sandbox", text)),
    ROW(XUserGetTokenAndSignatureAsync, method, S_OK, token(game, text, "https://x.test", "n", "v")),
    ROW(XUserGetTokenAndSignatureAsync, url, S_OK, token(game, "GET", text, "n", "v")),
    ROW(XUserGetTokenAndSignatureAsync, headers.name, S_OK, token(game, "GET", "https://x.test", text, "v")),
    ROW(XUserGetTokenAndSignatureAsync, headers.value, S_OK, token(game, "GET", "https://x.test", "n", text)),
    ROW(XUserResolveIssueWithUiAsync, url, S_OK,
        outcome([&](XAsyncBlock* block) { return XUserResolveIssueWithUiAsync(game.user, text, block); })),
    ROW(XGameUiShowMessageDialogAsync, titleText, S_OK, dialog(text, "content", "1", "2", "3")),
    ROW(XGameUiShowMessageDialogAsync, contentText, S_OK, dialog("title", text, "1", "2", "3")),
    ROW(XGameUiShowMessageDialogAsync, firstButtonText, S_OK, dialog("title", "content", text, "2", "3")),
    ROW(XGameUiShowMessageDialogAsync, secondButtonText, S_OK, dialog("title", "content", "1", text, "3")),
    ROW(XGameUiShowMessageDialogAsync, thirdButtonText, S_OK, dialog("title", "content", "1", "2", text)),
    ROW(XGameUiShowTextEntryAsync, titleText, S_OK, text_entry(text, "description", "default")),
    ROW(XGameUiShowTextEntryAsync, descriptionText, S_OK, text_entry("title", text, "default")),
    ROW(XGameUiShowTextEntryAsync, defaultText, S_OK, text_entry("title", "description", text)),
    ROW(XGameUiShowPlayerPickerAsync, promptText, S_OK, outcome([&](XAsyncBlock* block) {
            return XGameUiShowPlayerPickerAsync(block, game.user, text, 0, nullptr, 0, nullptr, 0, 0);
        })),
    ROW(XNetworkingQuerySecurityInformationForUrlAsync, url, S_OK,
        outcome([&](XAsyncBlock* block) { return XNetworkingQuerySecurityInformationForUrlAsync(text, block); })),
    ROW(XGameSaveInitializeProvider, configurationId, S_OK, initialize_provider(game, text)),
    ROW(XGameSaveInitializeProviderAsync, configurationId, S_OK,
        outcome([&](XAsyncBlock* block) { return XGameSaveInitializeProviderAsync(game.user, text, false, block); })),
    ROW(XGameSaveFilesGetFolderWithUiAsync, configurationId, S_OK, outcome([&](XAsyncBlock* block) {
            return XGameSaveFilesGetFolderWithUiAsync(game.user, (std::string("files") + text).c_str(), block);
        })),
    ROW(XGameSaveFilesGetRemainingQuota, configurationId, S_OK,
        [&] {
            int64_t quota = 0;
            return XGameSaveFilesGetRemainingQuota(game.user, text, &quota);
        }()),
    ROW(XGameSaveCreateContainer, containerName, E_GS_INVALID_CONTAINER_NAME,
        [&] {
            XGameSaveContainerHandle container = nullptr;
            return XGameSaveCreateContainer(Saves(game).provider, text, &container);
        }()),
    ROW(XGameSaveDeleteContainer, containerName, E_GS_INVALID_CONTAINER_NAME,
        XGameSaveDeleteContainer(Saves(game).provider, text)),
    ROW(XGameSaveDeleteContainerAsync, containerName, E_GS_INVALID_CONTAINER_NAME,
        outcome([&](XAsyncBlock* block) { return XGameSaveDeleteContainerAsync(Saves(game).provider, text, block); })),
    ROW(XGameSaveGetContainerInfo, containerName, E_GS_INVALID_CONTAINER_NAME,
        XGameSaveGetContainerInfo(Saves(game).provider, text, nullptr, no_container)),
    ROW(XGameSaveEnumerateContainerInfoByName, containerNamePrefix, S_OK,
        XGameSaveEnumerateContainerInfoByName(Saves(game).provider, text, nullptr, no_container)),
    ROW(XGameSaveEnumerateBlobInfoByName, blobNamePrefix, S_OK,
        XGameSaveEnumerateBlobInfoByName(Saves(game).container, text, nullptr, no_blob)),
    ROW(XGameSaveCreateUpdate, containerDisplayName, S_OK,
        [&] {
            XGameSaveUpdateHandle update = nullptr;
            const HRESULT hr = XGameSaveCreateUpdate(Saves(game).container, text, &update);
            XGameSaveCloseUpdate(update);
            return hr;
        }()),
    ROW(XGameSaveSubmitBlobWrite, blobName, S_OK, XGameSaveSubmitBlobWrite(Saves(game).update, text, nullptr, 0)),
    ROW(XGameSaveSubmitBlobDelete, blobName, S_OK, XGameSaveSubmitBlobDelete(Saves(game).update, text)),
    ROW(HCHttpCallRequestSetUrl, method, E_HANDLE, HCHttpCallRequestSetUrl(some_call, text, "http://localhost")),
    ROW(HCHttpCallRequestSetUrl, url, E_HANDLE, HCHttpCallRequestSetUrl(some_call, "GET", text)),
    ROW(HCHttpCallRequestSetRequestBodyString, requestBodyString, E_HANDLE,
        HCHttpCallRequestSetRequestBodyString(some_call, text)),
    ROW(HCHttpCallRequestSetHeader, headerName, E_HANDLE, HCHttpCallRequestSetHeader(some_call, text, "v", true)),
    ROW(HCHttpCallRequestSetHeader, headerValue, E_HANDLE, HCHttpCallRequestSetHeader(some_call, "n", text, true)),
    ROW(HCHttpCallRequestGetHeader, headerName, E_HANDLE,
        [&] {
            const char* value = nullptr;
            return HCHttpCallRequestGetHeader(some_call, text, &value);
        }()),
    ROW(XblHttpCallCreate, method, S_OK, create_call(game, text, "https://x.test")),
    ROW(XblHttpCallCreate, url, S_OK, create_call(game, "GET", text)),
    ROW(XblHttpCallRequestSetRequestBodyString, requestBodyString, E_HANDLE,
        XblHttpCallRequestSetRequestBodyString(some_service_call, text)),
    ROW(XblHttpCallRequestSetHeader, headerName, E_HANDLE,
        XblHttpCallRequestSetHeader(some_service_call, text, "v", true)),
    ROW(XblHttpCallRequestSetHeader, headerValue, E_HANDLE,
        XblHttpCallRequestSetHeader(some_service_call, "n", text, true)),
    ROW(XblHttpCallGetHeader, headerName, E_HANDLE,
        [&] {
            const char* value = nullptr;
            return XblHttpCallGetHeader(some_service_call, text, &value);
        }()),
    ROW(HCHttpCallResponseGetHeader, headerName, E_HANDLE,
        [&] {
            const char* value = nullptr;
            return HCHttpCallResponseGetHeader(some_call, text, &value);
        }()),
};

#undef ROW

// The same in the encoding of wchar_t.
struct WideRow {
    const char* name;
    std::function<HRESULT(const Game&, const wchar_t*)> call;
};

#define WIDE_ROW(function, argument, ...)                                                                              \
    {#function "(" #argument ")", [](const Game& game, const wchar_t* text) -> HRESULT { return __VA_ARGS__; }}

HRESULT wide_token(const Game& game, const wchar_t* method, const wchar_t* url, const wchar_t* name,
                   const wchar_t* value) {
    const XUserGetTokenAndSignatureUtf16HttpHeader header{name, value};
    return outcome([&](XAsyncBlock* block) {
        return XUserGetTokenAndSignatureUtf16Async(game.user, none, method, url, 1, &header, 0, nullptr, block);
    });
}

const std::vector<WideRow> wide_rows = {
    WIDE_ROW(XUserGetTokenAndSignatureUtf16Async, method, wide_token(game, text, L"https://x.test", L"n", L"v")),
    WIDE_ROW(XUserGetTokenAndSignatureUtf16Async, url, wide_token(game, L"GET", text, L"n", L"v")),
    WIDE_ROW(XUserGetTokenAndSignatureUtf16Async, headers.name,
             wide_token(game, L"GET", L"https://x.test", text, L"v")),
    WIDE_ROW(XUserGetTokenAndSignatureUtf16Async, headers.value,
             wide_token(game, L"GET", L"https://x.test", L"n", text)),
    WIDE_ROW(XNetworkingQuerySecurityInformationForUrlUtf16Async, url, outcome([&](XAsyncBlock* block) {
                 static_cast<void>(game);
                 return XNetworkingQuerySecurityInformationForUrlUtf16Async(text, block);
             })),
    WIDE_ROW(XUserResolveIssueWithUiUtf16Async, url,
             outcome([&](XAsyncBlock* block) { return XUserResolveIssueWithUiUtf16Async(game.user, text, block); })),
};

#undef WIDE_ROW

} // namespace

TEST(text_arguments, each_is_refused_where_it_is_no_utf8) {
    const support::TemporaryFolder folder;
    TestService service;
    service.stand_in.configuration.state_dir = folder.path.u8string();
    Game game;
    const support::LogFile log(base::LogLevel::Warning); // the start has set another
    for (const auto& row : rows) {
        const size_t said = log.count("not UTF-8");
        for (const auto& text : malformed) {
            if (row.call(game, text.c_str()) != E_INVALIDARG) {
                harness::note_failure(__FILE__, __LINE__, row.name);
            }
        }
        if (log.count("not UTF-8") == said) {
            harness::note_failure(__FILE__, __LINE__, row.name);
        }
    }
    CHECK_EQ(service.seen().size(), 0u); // nothing of it reaches the service
    CHECK(service.stand_in.readings().empty());
}

TEST(text_arguments, each_takes_any_characters) {
    const support::TemporaryFolder folder;
    TestService service;
    service.stand_in.configuration.state_dir = folder.path.u8string();
    Game game;
    for (const auto& row : rows) {
        const HRESULT hr = row.call(game, well_formed.c_str());
        if (hr != row.of_well_formed) {
            harness::note_failure(__FILE__, __LINE__, row.name);
        }
    }
}

TEST(text_arguments, wide_ones_too) {
    TestService service;
    Game game;
    const std::wstring wrong[] = {std::wstring(1, static_cast<wchar_t>(0xD800)),
                                  std::wstring(L"a") + static_cast<wchar_t>(0xDC00) + L"b"};
    for (const auto& row : wide_rows) {
        for (const auto& text : wrong) {
            if (row.call(game, text.c_str()) != E_INVALIDARG) {
                harness::note_failure(__FILE__, __LINE__, row.name);
            }
        }
        if (row.call(game, L"7 \u00e9") == E_INVALIDARG) {
            harness::note_failure(__FILE__, __LINE__, row.name);
        }
    }
}

// XGameRuntimeInitializeWithOptions(options.gameConfig) runs before the runtime exists, so it has no row.
TEST(text_arguments, the_configuration_of_the_game) {
    TestService service;
    const support::LogFile log(base::LogLevel::Warning);
    for (const auto source : {XGameRuntimeGameConfigSource::Inline, XGameRuntimeGameConfigSource::File}) {
        for (const auto& text : malformed) {
            CHECK_EQ(initialize_runtime(source, text.c_str()), E_INVALIDARG);
        }
        CHECK_EQ(log.count("XGameRuntimeInitializeWithOptions: gameConfig is not UTF-8"), 1u);
        const HRESULT hr = initialize_runtime(source, well_formed.c_str());
        CHECK(FAILED(hr) && hr != E_INVALIDARG);
    }
}

TEST(text_arguments, utf8_is_what_unicode_says) {
    for (uint32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 || (c > 0xD700 && c < 0xE100) ? 1 : 0x101) {
        const bool scalar = c < 0xD800 || c > 0xDFFF;
        std::string text;
        if (c < 0x80) {
            text = {static_cast<char>(c)};
        } else if (c < 0x800) {
            text = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
        } else if (c < 0x10000) {
            text = {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
                    static_cast<char>(0x80 | (c & 0x3F))};
        } else {
            text = {static_cast<char>(0xF0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 0x3F)),
                    static_cast<char>(0x80 | (c >> 6 & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
        }
        CHECK_EQ(base::is_utf8(text), scalar);
        CHECK_EQ(base::is_utf8("a" + text + "b"), scalar);
        CHECK(!base::is_utf8(text.substr(0, text.size() - 1)) || text.size() == 1);
        CHECK(!base::is_utf8(text.substr(1)) || text.size() == 1);
    }
    CHECK(base::is_utf8(""));
    CHECK(base::is_utf8(std::string("a\0b", 3)));
}
