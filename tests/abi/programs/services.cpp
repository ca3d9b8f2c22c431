// Beside achievements, as some titles do in the same file: presence, leaderboards, social, statistics, the log.
#include <XError.h>
#include <XGameRuntime.h>
#include <XNetworking.h>
#include <httpClient/httpClient.h>
#include <httpClient/trace.h>
#include <xal/xal.h>
#include <xsapi-c/services_c.h>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

HC_DECLARE_TRACE_AREA(GAME);
HC_DEFINE_TRACE_AREA(GAME, HCTraceLevel::Information);

namespace {

void CALLBACK on_network(void*, const XNetworkingConnectivityHint* hint) {
    if (hint->connectivityLevel == XNetworkingConnectivityLevelHint::None) {
        HC_TRACE_WARNING(GAME, "offline");
    }
}

bool CALLBACK on_error(HRESULT hr, const char* message, void*) {
    HC_TRACE_ERROR(GAME, "%s: 0x%08x", message, static_cast<unsigned int>(hr));
    HC_TRACE_ERROR_HR(GAME, hr, message);
    return false;
}

std::string last_error;

void CALLBACK on_line(const char* area, HCTraceLevel level, uint64_t, uint64_t, const char* message) {
    if (level == HCTraceLevel::Error) {
        last_error = std::string(area) + ": " + message;
    }
}

void on_call(XblServiceCallRoutedArgs args, void*) {
    const char* url = nullptr;
    uint32_t status = 0;
    if (SUCCEEDED(HCHttpCallGetRequestUrl(args.call, &url)) &&
        SUCCEEDED(HCHttpCallResponseGetStatusCode(args.call, &status))) {
        HC_TRACE_INFORMATION(GAME, "%s: %u", url, static_cast<unsigned>(status));
    }
}

void CALLBACK on_leaderboard(XAsyncBlock* async) {
    std::unique_ptr<XAsyncBlock> owned{async};
    size_t size = 0;
    if (FAILED(XblLeaderboardGetLeaderboardResultSize(async, &size))) {
        return;
    }
    std::vector<uint8_t> buffer(size);
    XblLeaderboardResult* result = nullptr;
    if (SUCCEEDED(XblLeaderboardGetLeaderboardResult(async, size, buffer.data(), &result, nullptr))) {
        for (size_t row = 0; row < result->rowsCount; ++row) {
            HC_TRACE_VERBOSE(GAME, "%s", result->rows[row].gamertag);
        }
    }
}

} // namespace

HRESULT ask(XblContextHandle context, XTaskQueueHandle queue, uint64_t xuid, const char* scid);

HRESULT ask(XblContextHandle context, XTaskQueueHandle queue, uint64_t xuid, const char* scid) {
    HC_TRACE_SCOPE_IMPORTANT(GAME);
    HCSettingsSetTraceLevel(HCTraceLevel::Important);
    HCTraceSetClientCallback(on_line);
    XErrorSetCallback(on_error, nullptr);
    XErrorSetOptions(XErrorOptions::None, XErrorOptions::OutputDebugStringOnError | XErrorOptions::DebugBreakOnError);
    XTaskQueueRegistrationToken token{};
    XNetworkingRegisterConnectivityHintChanged(queue, nullptr, on_network, &token);
    XblAddServiceCallRoutedHandler(on_call, nullptr);

    auto async = std::unique_ptr<XAsyncBlock>(new XAsyncBlock{});
    async->queue = queue;
    async->callback = on_leaderboard;
    XblLeaderboardQuery query{};
    std::strncpy(query.scid, scid, sizeof(query.scid) - 1);
    query.leaderboardName = "Kills";
    query.order = XblLeaderboardSortOrder::Descending;
    const HRESULT started = XblLeaderboardGetLeaderboardAsync(context, query, async.get());
    if (SUCCEEDED(started)) {
        (void)async.release();
    }

    XAsyncBlock presence{};
    presence.queue = queue;
    if (SUCCEEDED(XblPresenceGetPresenceAsync(context, xuid, &presence)) &&
        SUCCEEDED(XAsyncGetStatus(&presence, true))) {
        XblPresenceRecordHandle record = nullptr;
        XblPresenceGetPresenceResult(&presence, &record);
        XblPresenceRecordCloseHandle(record);
    }
    const auto watched =
        XblSocialManagerExtraDetailLevel::PreferredColorLevel | XblSocialManagerExtraDetailLevel::TitleHistoryLevel;
    (void)watched;
    uint32_t titleId = 0;
    return XalGetTitleId(&titleId);
}
