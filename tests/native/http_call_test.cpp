// HCHttpCall: properties that a title sets, functions that read and write bodies, and canceling.
#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "httpClient/httpProvider.h"
#include "support/http_service.h"
#include "support/title.h"

using namespace title;
using support::HttpService;

namespace {

class TitleCall {
public:
    explicit TitleCall(const char* method = "POST", const char* url = "http://127.0.0.1/x") {
        REQUIRE_EQ(HCHttpCallCreate(&handle), S_OK);
        REQUIRE_EQ(HCHttpCallRequestSetUrl(handle, method, url), S_OK);
    }
    TitleCall(const TitleCall&) = delete;
    TitleCall& operator=(const TitleCall&) = delete;
    ~TitleCall() { HCHttpCallCloseHandle(handle); }

    HRESULT perform() {
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        Call call(queue);
        const HRESULT hr = HCHttpCallPerformAsync(handle, call.block());
        return FAILED(hr) ? hr : call.finish();
    }
    HRESULT network_error() const {
        HRESULT hr = E_UNEXPECTED;
        uint32_t number = 0;
        CHECK_EQ(HCHttpCallResponseGetNetworkErrorCode(handle, &hr, &number), S_OK);
        return hr;
    }
    HCCallHandle handle = nullptr;
};

// The arguments that the title's functions received, and the results that they return.
struct Bodies {
    std::string to_send;
    size_t at_once = 1000;
    HRESULT result = S_OK;
    std::string received;
    std::vector<size_t> pieces;
    std::vector<std::pair<uint64_t, uint64_t>> uploads, downloads;
    HCCallHandle call = nullptr;

    static HRESULT CALLBACK read(HCCallHandle call, size_t offset, size_t room, void* context, uint8_t* to,
                                 size_t* written) {
        auto& self = *static_cast<Bodies*>(context);
        CHECK(call == self.call);
        const std::string piece = self.to_send.substr(offset, std::min(room, self.at_once));
        std::copy(piece.begin(), piece.end(), to);
        *written = piece.size();
        return self.result;
    }
    static HRESULT CALLBACK write(HCCallHandle call, const uint8_t* from, size_t size, void* context) {
        auto& self = *static_cast<Bodies*>(context);
        CHECK(call == self.call);
        self.received.append(reinterpret_cast<const char*>(from), size);
        self.pieces.push_back(size);
        return self.result;
    }
    static HRESULT CALLBACK up(HCCallHandle, uint64_t current, uint64_t total, void* context) {
        static_cast<Bodies*>(context)->uploads.emplace_back(current, total);
        return S_OK;
    }
    static HRESULT CALLBACK down(HCCallHandle, uint64_t current, uint64_t total, void* context) {
        static_cast<Bodies*>(context)->downloads.emplace_back(current, total);
        return E_FAIL; // ignored
    }
};

std::string many_bytes(size_t size) {
    std::string bytes(size, '\0');
    for (size_t at = 0; at < size; ++at) {
        bytes[at] = static_cast<char>(at * 31 + at / 251);
    }
    return bytes;
}

} // namespace

TEST(http_call, what_a_title_sets_is_sent_and_can_be_read) {
    HttpService service;
    Game game;
    TitleCall call;
    const uint8_t body[] = {1, 0, 2};
    int marker = 0;
    CHECK_EQ(HCHttpCallSetContext(call.handle, &marker), S_OK);
    CHECK_EQ(HCHttpCallSetTracing(call.handle, true), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRequestBodyString(call.handle, "text"), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRequestBodyBytes(call.handle, body, sizeof body), S_OK);
    CHECK_EQ(HCHttpCallRequestSetHeader(call.handle, "X-One", "1", true), S_OK);
    CHECK_EQ(HCHttpCallRequestSetHeader(call.handle, "x-one", "2", true), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRetryAllowed(call.handle, false), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRetryCacheId(call.handle, 1234), S_OK);
    CHECK_EQ(HCHttpCallRequestSetTimeout(call.handle, 11), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRetryDelay(call.handle, 3), S_OK);
    CHECK_EQ(HCHttpCallRequestSetTimeoutWindow(call.handle, 44), S_OK);
    CHECK_EQ(HCHttpCallRequestEnableGzipCompression(call.handle, HCCompressionLevel::Medium), S_OK);
    CHECK_EQ(HCHttpCallResponseSetGzipCompressed(call.handle, true), S_OK);
    CHECK_EQ(HCHttpCallRequestSetSSLValidation(call.handle, false), S_OK);
    CHECK_EQ(HCHttpDisableAssertsForSSLValidationInDevSandboxes(HCConfigSetting::SSLValidationEnforcedInRetailSandbox),
             S_OK);
    CHECK_EQ(HCHttpCallRequestSetDynamicSize(call.handle, 100), S_OK);
    CHECK_EQ(HCHttpCallRequestAddDynamicBytesWritten(call.handle, 7), S_OK);
    CHECK_EQ(HCHttpCallRequestAddDynamicBytesWritten(call.handle, 8), S_OK);
    CHECK_EQ(HCHttpCallRequestSetMaxReceiveBufferSize(call.handle, 99), S_OK);
    CHECK_EQ(call.perform(), S_OK);

    const auto request = service.requests().at(0);
    CHECK_EQ(request.call.method, std::string("POST"));
    CHECK_EQ(request.call.url, std::string("http://127.0.0.1/x"));
    CHECK_EQ(request.call.xuid, uint64_t{0});
    CHECK_EQ(request.call.timeout_seconds, 11u);
    CHECK_EQ(request.call.gzip_level, 6u);
    CHECK_EQ(request.call.retry_cache_id, 1234u);
    CHECK(!request.call.retry_allowed);
    CHECK_EQ(request.retry_delay_seconds, 3u);
    CHECK_EQ(request.timeout_window_seconds, 44u);
    CHECK(request.call.body == std::vector<uint8_t>(body, body + 3));
    const auto headers = support::headers_of(request);
    REQUIRE_EQ(headers.size(), size_t{2});
    CHECK_EQ(headers[0].first, std::string("User-Agent"));
    CHECK_EQ(headers[1].first + headers[1].second, std::string("X-One2"));

    const char *method = nullptr, *url = nullptr, *text = nullptr, *name = nullptr, *value = nullptr;
    const uint8_t* bytes = nullptr;
    uint32_t number = 0, count = 0;
    size_t size = 0, written = 0;
    bool allowed = true;
    void* context = nullptr;
    CHECK_EQ(HCHttpCallGetContext(call.handle, &context), S_OK);
    CHECK(context == &marker);
    CHECK_EQ(HCHttpCallRequestGetUrl(call.handle, &method, &url), S_OK);
    CHECK_EQ(std::string(method) + url, std::string("POSThttp://127.0.0.1/x"));
    CHECK_EQ(HCHttpCallRequestGetRequestBodyBytes(call.handle, &bytes, &number), S_OK);
    CHECK(number == 3 && bytes[2] == 2);
    CHECK_EQ(HCHttpCallRequestGetRequestBodyString(call.handle, &text), S_OK);
    CHECK_EQ(std::string(text), std::string("\1"));
    CHECK_EQ(HCHttpCallRequestGetNumHeaders(call.handle, &count), S_OK);
    CHECK_EQ(count, 1u);
    CHECK_EQ(HCHttpCallRequestGetHeader(call.handle, "X-ONE", &value), S_OK);
    CHECK_EQ(std::string(value), std::string("2"));
    CHECK_EQ(HCHttpCallRequestGetHeader(call.handle, "absent", &value), S_OK);
    CHECK(value == nullptr);
    CHECK_EQ(HCHttpCallRequestGetHeaderAtIndex(call.handle, 0, &name, &value), S_OK);
    CHECK_EQ(std::string(name) + value, std::string("X-One2"));
    CHECK_EQ(HCHttpCallRequestGetHeaderAtIndex(call.handle, 1, &name, &value), E_INVALIDARG);
    CHECK(name == nullptr && value == nullptr);
    CHECK_EQ(HCHttpCallRequestGetRetryAllowed(call.handle, &allowed), S_OK);
    CHECK(!allowed);
    CHECK_EQ(HCHttpCallRequestGetRetryCacheId(call.handle, &number), S_OK);
    CHECK_EQ(number, 1234u);
    CHECK_EQ(HCHttpCallRequestGetTimeout(call.handle, &number), S_OK);
    CHECK_EQ(number, 11u);
    CHECK_EQ(HCHttpCallRequestGetRetryDelay(call.handle, &number), S_OK);
    CHECK_EQ(number, 3u);
    CHECK_EQ(HCHttpCallRequestGetTimeoutWindow(call.handle, &number), S_OK);
    CHECK_EQ(number, 44u);
    CHECK_EQ(HCHttpCallRequestGetMaxReceiveBufferSize(call.handle, &size), S_OK);
    CHECK_EQ(size, size_t{99});
    CHECK_EQ(HCHttpCallRequestGetDynamicBytesWritten(call.handle, &size, &written), S_OK);
    CHECK(size == 100 && written == 15);
    CHECK_EQ(HCHttpCallRequestSetUrl(call.handle, "GET", "http://127.0.0.1/"), E_HC_PERFORM_ALREADY_CALLED);
    CHECK_EQ(call.perform(), E_HC_PERFORM_ALREADY_CALLED);
}

TEST(http_call, without_a_call_a_setter_sets_what_the_next_ones_begin_with) {
    HttpService service;
    Game game;
    bool allowed = false;
    uint32_t number = 0;
    CHECK_EQ(HCHttpCallRequestSetRetryAllowed(nullptr, false), S_OK);
    CHECK_EQ(HCHttpCallRequestSetTimeout(nullptr, 5), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRetryDelay(nullptr, 6), S_OK);
    CHECK_EQ(HCHttpCallRequestSetTimeoutWindow(nullptr, 7), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRetryCacheId(nullptr, 2000), E_INVALIDARG);
    {
        TitleCall call;
        CHECK_EQ(HCHttpCallRequestGetRetryAllowed(call.handle, &allowed), S_OK);
        CHECK(!allowed);
        CHECK_EQ(HCHttpCallRequestGetTimeout(call.handle, &number), S_OK);
        CHECK_EQ(number, 5u);
    }
    CHECK_EQ(HCHttpCallRequestSetRetryAllowed(nullptr, true), S_OK);
    CHECK_EQ(HCHttpCallRequestSetTimeout(nullptr, 30), S_OK);
    CHECK_EQ(HCHttpCallRequestSetRetryDelay(nullptr, 2), S_OK);
    CHECK_EQ(HCHttpCallRequestSetTimeoutWindow(nullptr, 20), S_OK);
    CHECK_EQ(HCHttpCallRequestGetRetryAllowed(nullptr, &allowed), S_OK);
    CHECK(allowed);
    CHECK_EQ(HCHttpCallRequestGetTimeoutWindow(nullptr, &number), S_OK);
    CHECK_EQ(number, 20u);
}

TEST(http_call, the_titles_functions_give_and_take_bodies_of_many_megabytes) {
    HttpService service;
    Game game;
    Bodies bodies;
    bodies.to_send = many_bytes(size_t{5} << 20);
    bodies.at_once = size_t{1} << 16;
    service.reply.body = many_bytes((size_t{8} << 20) + 3);
    TitleCall call;
    bodies.call = call.handle;
    const size_t piece = size_t{1} << 20;
    CHECK_EQ(HCHttpCallRequestSetRequestBodyReadFunction(call.handle, Bodies::read, bodies.to_send.size(), &bodies),
             S_OK);
    CHECK_EQ(HCHttpCallResponseSetResponseBodyWriteFunction(call.handle, Bodies::write, &bodies), S_OK);
    CHECK_EQ(HCHttpCallRequestSetProgressReportFunction(call.handle, Bodies::up, true, 0, &bodies), S_OK);
    CHECK_EQ(HCHttpCallRequestSetProgressReportFunction(call.handle, Bodies::down, false, 3600, &bodies), S_OK);
    CHECK_EQ(HCHttpCallRequestSetMaxReceiveBufferSize(call.handle, piece), S_OK);

    HCHttpCallRequestBodyReadFunction reader = nullptr;
    HCHttpCallResponseBodyWriteFunction writer = nullptr;
    HCHttpCallProgressReportFunction report = nullptr;
    size_t size = 0;
    void* context = nullptr;
    CHECK_EQ(HCHttpCallRequestGetRequestBodyReadFunction(call.handle, &reader, &size, &context), S_OK);
    CHECK(reader == Bodies::read && size == bodies.to_send.size() && context == &bodies);
    CHECK_EQ(HCHttpCallResponseGetResponseBodyWriteFunction(call.handle, &writer, &context), S_OK);
    CHECK(writer == Bodies::write && context == &bodies);
    CHECK_EQ(HCHttpCallRequestGetProgressReportFunction(call.handle, false, &report, &size, &context), S_OK);
    CHECK(report == Bodies::down && size == 3600 && context == &bodies);

    CHECK_EQ(call.perform(), S_OK);
    CHECK_EQ(call.network_error(), S_OK);
    CHECK(support::text_of(service.requests().at(0).call.body) == bodies.to_send);
    CHECK(bodies.received == service.reply.body);
    REQUIRE_EQ(bodies.pieces.size(), size_t{9});
    CHECK_EQ(bodies.pieces[8], size_t{3});
    REQUIRE_EQ(bodies.uploads.size(), size_t{1});
    CHECK(bodies.uploads[0] == std::pair(uint64_t{5} << 20, uint64_t{5} << 20));
    REQUIRE_EQ(bodies.downloads.size(), size_t{2}); // the first piece and the last one
    CHECK_EQ(bodies.downloads[0].first, uint64_t{piece});
    CHECK_EQ(bodies.downloads[1].first, uint64_t{service.reply.body.size()});
}

TEST(http_call, a_failure_of_the_titles_functions_is_the_network_error) {
    HttpService service;
    service.reply.body = "response";
    Game game;
    Bodies bodies;
    bodies.to_send = "body";
    bodies.result = E_ACCESSDENIED;
    {
        TitleCall call;
        bodies.call = call.handle;
        CHECK_EQ(HCHttpCallRequestSetRequestBodyReadFunction(call.handle, Bodies::read, 4, &bodies), S_OK);
        CHECK_EQ(call.perform(), S_OK);
        CHECK_EQ(call.network_error(), E_ACCESSDENIED);
        CHECK(service.requests().empty());
    }
    bodies.result = S_OK;
    bodies.to_send = "bo"; // less than it says
    {
        TitleCall call;
        bodies.call = call.handle;
        CHECK_EQ(HCHttpCallRequestSetRequestBodyReadFunction(call.handle, Bodies::read, 4, &bodies), S_OK);
        CHECK_EQ(call.perform(), S_OK);
        CHECK_EQ(call.network_error(), E_UNEXPECTED);
        CHECK(service.requests().empty());
    }
    bodies.result = E_ACCESSDENIED;
    {
        TitleCall call;
        bodies.call = call.handle;
        CHECK_EQ(HCHttpCallResponseSetResponseBodyWriteFunction(call.handle, Bodies::write, &bodies), S_OK);
        CHECK_EQ(HCHttpCallRequestSetMaxReceiveBufferSize(call.handle, 2), S_OK);
        CHECK_EQ(call.perform(), S_OK);
        CHECK_EQ(call.network_error(), E_ACCESSDENIED);
        CHECK_EQ(bodies.received, std::string("re"));
    }
}

TEST(http_call, a_cancel_ends_the_block_and_gives_the_request_up) {
    HttpService service;
    service.reply.hr = xblshim::testing::StandIn::later;
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call block(queue);
    {
        TitleCall call;
        REQUIRE_EQ(HCHttpCallPerformAsync(call.handle, block.block()), S_OK);
        service.wait_for_requests(1);
        XAsyncCancel(block.block());
        CHECK_EQ(block.finish(), E_ABORT);
        CHECK_EQ(call.network_error(), E_ABORT);
        service.wait_for_cancel();
        CHECK_EQ(service.canceled().at(0), HCHttpCallGetId(call.handle));
        CHECK_EQ(service.canceled().at(0), service.requests().at(0).call.id);
        service.stand_in.complete(service.requests().at(0).token, S_OK); // without memory, and too late
        XAsyncCancel(block.block());
    }
    // The block may be used again.
    block.prepare();
    service.reply.hr = S_OK;
    TitleCall next;
    REQUIRE_EQ(HCHttpCallPerformAsync(next.handle, block.block()), S_OK);
    CHECK_EQ(block.finish(), S_OK);
}

TEST(http_call, a_cancel_while_the_title_gives_the_body_waits_for_the_title) {
    HttpService service;
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call block(queue);
    TitleCall call;
    struct Slow {
        std::atomic<int> entered{0};
        std::atomic<bool> may_return{false};
        static HRESULT CALLBACK read(HCCallHandle, size_t, size_t, void* context, uint8_t* to, size_t* written) {
            auto& self = *static_cast<Slow*>(context);
            ++self.entered;
            while (!self.may_return) {
                std::this_thread::yield();
            }
            *to = 'x';
            *written = 1;
            return S_OK;
        }
    } slow;
    REQUIRE_EQ(HCHttpCallRequestSetRequestBodyReadFunction(call.handle, &Slow::read, 2, &slow), S_OK);
    REQUIRE_EQ(HCHttpCallPerformAsync(call.handle, block.block()), S_OK);
    while (slow.entered == 0) {
        std::this_thread::yield();
    }
    XAsyncCancel(block.block());
    XAsyncCancel(block.block());
    CHECK_EQ(XAsyncGetStatus(block.block(), false), E_PENDING); // the title may still need what its function uses
    slow.may_return = true;
    CHECK_EQ(block.finish(), E_ABORT);
    CHECK_EQ(call.network_error(), E_ABORT);
    CHECK_EQ(slow.entered.load(), 1); // there was a second piece
    CHECK_EQ(service.requests().size(), size_t{0});
}

TEST(http_call, a_canceled_call_asks_the_title_for_no_body) {
    HttpService service;
    Game game;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::ThreadPool);
    Call block(queue);
    TitleCall call;
    Bodies bodies;
    bodies.to_send = "x";
    bodies.call = call.handle;
    bodies.result = E_FAIL; // of a call that must not exist
    REQUIRE_EQ(HCHttpCallRequestSetRequestBodyReadFunction(call.handle, &Bodies::read, 1, &bodies), S_OK);
    REQUIRE_EQ(HCHttpCallPerformAsync(call.handle, block.block()), S_OK);
    XAsyncCancel(block.block());
    CHECK_EQ(block.finish(), E_ABORT);
    CHECK_EQ(call.network_error(), E_ABORT);
    CHECK_EQ(service.requests().size(), size_t{0});
}

TEST(http_call, a_body_that_no_memory_holds_ends_the_call) {
    HttpService service;
    Game game;
    TitleCall call;
    Bodies bodies;
    REQUIRE_EQ(HCHttpCallRequestSetRequestBodyReadFunction(call.handle, &Bodies::read, SIZE_MAX, &bodies), S_OK);
    CHECK_EQ(call.perform(), S_OK);
    CHECK(FAILED(call.network_error()));
    CHECK_EQ(service.requests().size(), size_t{0});
}

TEST(http_call, texts_of_headers_stay_while_others_are_set) {
    HttpService service;
    Game game;
    TitleCall call;
    REQUIRE_EQ(HCHttpCallRequestSetHeader(call.handle, "first", "one", true), S_OK);
    const char *value = nullptr, *name = nullptr, *same = nullptr;
    REQUIRE_EQ(HCHttpCallRequestGetHeader(call.handle, "first", &value), S_OK);
    REQUIRE_EQ(HCHttpCallRequestGetHeaderAtIndex(call.handle, 0, &name, &same), S_OK);
    for (int i = 0; i < 100; ++i) {
        REQUIRE_EQ(HCHttpCallRequestSetHeader(call.handle, ("x" + std::to_string(i)).c_str(), "v", true), S_OK);
    }
    CHECK_EQ(std::string(value), std::string("one"));
    CHECK_EQ(std::string(name), std::string("first"));
    const char* again = nullptr;
    CHECK_EQ(HCHttpCallRequestGetHeader(call.handle, "first", &again), S_OK);
    CHECK(again == value && same == value);
}

TEST(http_call, cancels_race_with_responses) {
    HttpService service;
    service.reply.body = "x";
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    for (int round = 0; round < 200; ++round) {
        TitleCall call;
        Call block(queue);
        REQUIRE_EQ(HCHttpCallPerformAsync(call.handle, block.block()), S_OK);
        XAsyncCancel(block.block());
        const HRESULT hr = block.finish();
        CHECK(hr == S_OK || hr == E_ABORT);
    }
}

TEST(http_call, the_http_layer_alone_starts_the_service_with_the_first_call) {
    HttpService service;
    HCCallHandle none = nullptr;
    CHECK_EQ(HCHttpCallCreate(&none), E_HC_NOT_INITIALISED);
    CHECK(none == nullptr);
    CHECK_EQ(HCHttpCallCreate(nullptr), E_INVALIDARG);
    REQUIRE_EQ(HCInitialize(nullptr), S_OK);
    CHECK(!service.running());
    {
        TitleCall call;
        CHECK_EQ(call.perform(), S_OK);
        CHECK_EQ(call.network_error(), S_OK);
    }
    CHECK(service.running());
    {
        service.reply.hr = xblshim::testing::StandIn::later;
        TitleCall call;
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        Call block(queue);
        REQUIRE_EQ(HCHttpCallPerformAsync(call.handle, block.block()), S_OK);
        service.wait_for_requests(2);
        HCCleanup();
        CHECK_EQ(block.finish(), E_ABORT);
        CHECK_EQ(HCHttpCallPerformAsync(call.handle, block.block()), E_HC_NOT_INITIALISED);
    }
    CHECK(!service.running());
}
