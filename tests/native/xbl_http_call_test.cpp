// XblHttpCall: its request, its response, and how long the response is valid.
#include <cstring>
#include <string>

#include "XGameErr.h"
#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "support/http_service.h"
#include "support/title.h"
#include "xsapi-c/http_call_c.h"
#include "xsapi-c/xbox_live_context_settings_c.h"

using namespace title;
using support::HttpService;

namespace {

constexpr const char* url = "https://profile.xboxlive.com/users/me";

class TitleCall {
public:
    explicit TitleCall(const Game& game, const char* method = "GET", const char* to = url) {
        REQUIRE_EQ(XblHttpCallCreate(game.context, method, to, &handle), S_OK);
    }
    TitleCall(const TitleCall&) = delete;
    TitleCall& operator=(const TitleCall&) = delete;
    ~TitleCall() { XblHttpCallCloseHandle(handle); }

    HRESULT perform() {
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        Call call(queue);
        const HRESULT hr = XblHttpCallPerformAsync(handle, XblHttpCallResponseBodyType::Vector, call.block());
        return FAILED(hr) ? hr : call.finish();
    }
    XblHttpCallHandle handle = nullptr;
};

std::string version() {
    const char* number = nullptr;
    CHECK_EQ(HCGetLibVersion(&number), S_OK);
    return std::string("xblshim/") + number;
}

} // namespace

TEST(xbl_http, a_request_has_the_headers_of_the_library_and_those_of_the_title) {
    HttpService service;
    Game game;
    TitleCall call(game, "get");
    CHECK_EQ(XblHttpCallRequestSetHeader(call.handle, "X-Own", "1", true), S_OK);
    CHECK_EQ(XblHttpCallRequestSetHeader(call.handle, "content-TYPE", "text/plain", false), S_OK);
    CHECK_EQ(XblHttpCallRequestSetRequestBodyString(call.handle, "first"), S_OK);
    const uint8_t body[] = {'a', 0, 'b'};
    CHECK_EQ(XblHttpCallRequestSetRequestBodyBytes(call.handle, body, sizeof body), S_OK);
    CHECK_EQ(XblHttpCallRequestSetRetryAllowed(call.handle, false), S_OK);
    CHECK_EQ(XblHttpCallRequestSetRetryCacheId(call.handle, 1001), S_OK);
    CHECK_EQ(XblHttpCallRequestSetLongHttpCall(call.handle, true), S_OK);
    CHECK_EQ(XblHttpCallSetTracing(call.handle, true), S_OK);
    CHECK_EQ(XblContextSettingsSetHttpTimeoutWindow(game.context, 7), S_OK);
    CHECK_EQ(XblContextSettingsSetLongHttpTimeout(game.context, 77), S_OK);
    CHECK_EQ(call.perform(), S_OK);
    REQUIRE_EQ(service.requests().size(), size_t{1});
    const auto request = service.requests()[0];
    CHECK_EQ(request.call.method, std::string("get"));
    CHECK_EQ(request.call.url, std::string(url));
    CHECK_EQ(request.call.xuid, game.xuid);
    CHECK(support::text_of(request.call.body) == std::string("a\0b", 3));
    CHECK(!request.call.retry_allowed);
    CHECK_EQ(request.call.retry_cache_id, 1001u);
    CHECK_EQ(request.call.timeout_seconds, 77u);
    CHECK_EQ(request.timeout_window_seconds, 7u);
    CHECK_EQ(request.call.id, uint64_t{0}); // it can't be canceled
    const auto headers = support::headers_of(request);
    REQUIRE_EQ(headers.size(), size_t{5});
    CHECK_EQ(headers[0].first + ": " + headers[0].second, std::string("x-xbl-contract-version: ") + "1");
    CHECK_EQ(headers[1].first + ": " + headers[1].second, std::string("Content-Type: ") + "text/plain");
    CHECK_EQ(headers[2].first, std::string("Accept-Language"));
    CHECK_EQ(headers[3].first + ": " + headers[3].second, std::string("User-Agent: ") + version());
    CHECK_EQ(headers[4].first + ": " + headers[4].second, std::string("X-Own: ") + "1");
}

TEST(xbl_http, a_response_is_read_as_often_as_the_title_likes) {
    HttpService service;
    service.reply.status = 404;
    service.reply.result = static_cast<HRESULT>(0x80190194);
    service.reply.headers = {{"Content-Type", "text/html"}, {"X-Two", "a, b"}};
    service.reply.body = std::string("<html>\0</html>", 14);
    Game game;
    TitleCall call(game);
    CHECK_EQ(call.perform(), static_cast<HRESULT>(0x80190194));
    uint32_t status = 0, number = 9, count = 0;
    size_t size = 0, used = 99;
    const char *text = nullptr, *name = nullptr, *value = nullptr;
    HRESULT network = E_FAIL;
    CHECK_EQ(XblHttpCallGetStatusCode(call.handle, &status), S_OK);
    CHECK_EQ(status, 404u);
    CHECK_EQ(XblHttpCallGetResponseString(call.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string("<html>"));
    CHECK_EQ(XblHttpCallGetResponseBodyBytesSize(call.handle, &size), S_OK);
    CHECK_EQ(size, size_t{14});
    uint8_t buffer[20] = {};
    CHECK_EQ(XblHttpCallGetResponseBodyBytes(call.handle, 13, buffer, &used), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(used, size_t{99});
    CHECK_EQ(XblHttpCallGetResponseBodyBytes(call.handle, 20, nullptr, &used), E_INVALIDARG);
    for (int time = 0; time < 2; ++time) {
        CHECK_EQ(XblHttpCallGetResponseBodyBytes(call.handle, sizeof buffer, buffer, &used), S_OK);
        CHECK_EQ(used, size_t{14});
        CHECK(std::memcmp(buffer, service.reply.body.data(), 14) == 0);
    }
    CHECK_EQ(XblHttpCallGetResponseBodyBytes(call.handle, 14, buffer, nullptr), S_OK);
    CHECK_EQ(XblHttpCallGetNetworkErrorCode(call.handle, &network, &number), S_OK);
    CHECK_EQ(network, S_OK);
    CHECK_EQ(number, 0u);
    CHECK_EQ(XblHttpCallGetPlatformNetworkErrorMessage(call.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string());
    CHECK_EQ(XblHttpCallGetHeader(call.handle, "content-type", &value), S_OK);
    CHECK_EQ(std::string(value), std::string("text/html"));
    CHECK_EQ(XblHttpCallGetHeader(call.handle, "absent", &value), S_OK);
    CHECK(value == nullptr);
    CHECK_EQ(XblHttpCallGetNumHeaders(call.handle, &count), S_OK);
    CHECK_EQ(count, 2u);
    CHECK_EQ(XblHttpCallGetHeaderAtIndex(call.handle, 1, &name, &value), S_OK);
    CHECK_EQ(std::string(name) + "=" + value, std::string("X-Two=a, b"));
    CHECK_EQ(XblHttpCallGetHeaderAtIndex(call.handle, 2, &name, &value), E_INVALIDARG);
    CHECK(name == nullptr && value == nullptr);

    XblHttpCallHandle same = nullptr;
    CHECK_EQ(XblHttpCallDuplicateHandle(call.handle, &same), S_OK);
    CHECK(same == call.handle);
    XblHttpCallCloseHandle(same);
    CHECK_EQ(XblHttpCallGetStatusCode(call.handle, &status), S_OK); // one reference is left
}

TEST(xbl_http, before_it_is_performed_everything_is_empty) {
    HttpService service;
    Game game;
    TitleCall call(game);
    uint32_t status = 9, number = 9, count = 9;
    size_t size = 9;
    const char *text = nullptr, *value = "";
    HRESULT network = E_FAIL;
    CHECK_EQ(XblHttpCallGetStatusCode(call.handle, &status), S_OK);
    CHECK_EQ(XblHttpCallGetNetworkErrorCode(call.handle, &network, &number), S_OK);
    CHECK_EQ(XblHttpCallGetNumHeaders(call.handle, &count), S_OK);
    CHECK_EQ(XblHttpCallGetResponseBodyBytesSize(call.handle, &size), S_OK);
    CHECK_EQ(status + number + count + size, size_t{0});
    CHECK_EQ(network, S_OK);
    CHECK_EQ(XblHttpCallGetResponseString(call.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string());
    CHECK_EQ(XblHttpCallGetHeader(call.handle, "a", &value), S_OK);
    CHECK(value == nullptr);
    CHECK_EQ(XblHttpCallGetRequestUrl(call.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string(url));
}

TEST(xbl_http, a_second_performance_ends_through_the_block_and_leaves_the_first_response) {
    HttpService service;
    service.reply.body = "first";
    Game game;
    TitleCall call(game);
    CHECK_EQ(call.perform(), S_OK);
    service.reply.body = "second";
    CHECK_EQ(call.perform(), E_HC_PERFORM_ALREADY_CALLED);
    const char* text = nullptr;
    CHECK_EQ(XblHttpCallGetResponseString(call.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string("first"));
    CHECK_EQ(service.requests().size(), size_t{1});
    const uint8_t byte = 1;
    CHECK_EQ(XblHttpCallRequestSetHeader(call.handle, "a", "b", true), E_HC_PERFORM_ALREADY_CALLED);
    CHECK_EQ(XblHttpCallRequestSetRequestBodyString(call.handle, "a"), E_HC_PERFORM_ALREADY_CALLED);
    CHECK_EQ(XblHttpCallRequestSetRequestBodyBytes(call.handle, &byte, 1), E_HC_PERFORM_ALREADY_CALLED);
    CHECK_EQ(XblHttpCallRequestSetRetryAllowed(call.handle, true), E_HC_PERFORM_ALREADY_CALLED);
    CHECK_EQ(XblHttpCallRequestSetRetryCacheId(call.handle, 2000), E_HC_PERFORM_ALREADY_CALLED);
    CHECK_EQ(XblHttpCallRequestSetLongHttpCall(call.handle, true), S_OK);
}

TEST(xbl_http, a_network_failure_and_a_missing_token_end_the_block) {
    HttpService service;
    service.reply.status = 0;
    service.reply.result = service.reply.network_hr = E_FAIL;
    service.reply.platform_error = 111;
    service.reply.platform_message = "refused";
    Game game;
    TitleCall refused(game);
    CHECK_EQ(refused.perform(), E_FAIL);
    HRESULT network = S_OK;
    uint32_t number = 0, status = 9;
    const char* text = nullptr;
    CHECK_EQ(XblHttpCallGetNetworkErrorCode(refused.handle, &network, &number), S_OK);
    CHECK_EQ(network, E_FAIL);
    CHECK_EQ(number, 111u);
    CHECK_EQ(XblHttpCallGetStatusCode(refused.handle, &status), S_OK);
    CHECK_EQ(status, 0u);
    CHECK_EQ(XblHttpCallGetPlatformNetworkErrorMessage(refused.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string("refused"));

    service.reply = {};
    service.reply.hr = static_cast<HRESULT>(0x89245111);
    TitleCall without_token(game);
    CHECK_EQ(without_token.perform(), static_cast<HRESULT>(0x89245111));
}

TEST(xbl_http, arguments_are_checked_in_their_order) {
    HttpService service;
    XblHttpCallHandle made = nullptr;
    XAsyncBlock block{};
    CHECK_EQ(XblHttpCallCreate(nullptr, nullptr, nullptr, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblHttpCallPerformAsync(nullptr, XblHttpCallResponseBodyType::String, &block), E_INVALIDARG);
    Game game;
    CHECK_EQ(XblHttpCallCreate(nullptr, "GET", url, &made), E_INVALIDARG);
    CHECK_EQ(XblHttpCallCreate(game.context, nullptr, url, &made), E_INVALIDARG);
    CHECK_EQ(XblHttpCallCreate(game.context, "GET", nullptr, &made), E_INVALIDARG);
    CHECK_EQ(XblHttpCallCreate(game.context, "GET", url, nullptr), E_INVALIDARG);
    CHECK_EQ(XblHttpCallCreate(reinterpret_cast<XblContextHandle>(game.user), "GET", url, &made), E_HANDLE);
    CHECK(made == nullptr);
    TitleCall call(game, "", ""); // both are checked later
    CHECK_EQ(XblHttpCallPerformAsync(call.handle, XblHttpCallResponseBodyType::String, nullptr), E_INVALIDARG);
    const uint8_t byte = 1;
    CHECK_EQ(XblHttpCallRequestSetRequestBodyBytes(call.handle, nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XblHttpCallRequestSetRequestBodyBytes(call.handle, &byte, 0), E_INVALIDARG);
    CHECK_EQ(XblHttpCallRequestSetRequestBodyString(call.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XblHttpCallRequestSetRequestBodyString(call.handle, ""), E_INVALIDARG);
    CHECK_EQ(XblHttpCallRequestSetHeader(call.handle, nullptr, "v", true), E_INVALIDARG);
    CHECK_EQ(XblHttpCallRequestSetHeader(call.handle, "n", nullptr, true), E_INVALIDARG);
    CHECK_EQ(XblHttpCallRequestSetRetryCacheId(call.handle, 1000), E_INVALIDARG);
    CHECK_EQ(XblHttpCallGetStatusCode(nullptr, nullptr), E_INVALIDARG);
    XblHttpCallCloseHandle(nullptr);
}

TEST(xbl_http, a_block_in_use_does_not_count_as_a_performance) {
    HttpService service;
    Game game;
    TitleCall call(game);
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    service.reply.hr = xblshim::testing::StandIn::later;
    TitleCall held(game);
    Call first(queue);
    REQUIRE_EQ(XblHttpCallPerformAsync(held.handle, XblHttpCallResponseBodyType::String, first.block()), S_OK);
    service.wait_for_requests(1);
    CHECK_EQ(XblHttpCallPerformAsync(call.handle, XblHttpCallResponseBodyType::String, first.block()), E_INVALIDARG);
    XAsyncCancel(first.block()); // has no effect
    CHECK_EQ(XAsyncGetStatus(first.block(), false), E_PENDING);
    service.stand_in.complete(service.requests()[0].token, E_ABORT);
    CHECK_EQ(first.finish(), E_ABORT);
    service.reply.hr = S_OK;
    CHECK_EQ(call.perform(), S_OK);
}

TEST(xbl_http, the_clean_up_ends_calls_in_flight_and_closed_handles_may_be_among_them) {
    HttpService service;
    service.reply.hr = xblshim::testing::StandIn::later;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call block(queue);
    {
        Game game;
        {
            TitleCall call(game);
            REQUIRE_EQ(XblHttpCallPerformAsync(call.handle, XblHttpCallResponseBodyType::String, block.block()), S_OK);
            service.wait_for_requests(1);
        }
        service.stand_in.complete(service.requests()[0].token, E_ABORT);
        CHECK_EQ(block.finish(), E_ABORT);
        block.prepare();
        TitleCall call(game);
        REQUIRE_EQ(XblHttpCallPerformAsync(call.handle, XblHttpCallResponseBodyType::String, block.block()), S_OK);
        service.wait_for_requests(2);
        XGameRuntimeUninitialize();
        XGameRuntimeInitialize();
        service.stand_in.complete(service.requests()[1].token, E_ABORT);
    }
    CHECK_EQ(block.finish(), E_ABORT);
}

TEST(xbl_http, a_signed_out_user_sends_nothing) {
    HttpService service;
    Game game;
    XAsyncBlock out{};
    REQUIRE_EQ(XUserSignOutAsync(game.user, &out), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&out, true), S_OK);
    TitleCall call(game);
    CHECK_EQ(call.perform(), E_GAMEUSER_SIGNED_OUT);
    CHECK_EQ(service.requests().size(), size_t{0});
}
