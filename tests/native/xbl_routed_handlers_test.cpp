// Handlers that are called for every HTTP attempt, and the data that they can read.
#include <atomic>
#include <cstring>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "base/thread.h"
#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

xblshim_attempt attempt_with_status(uint32_t status) {
    static const xblshim_header request_headers[] = {{"x-xbl-contract-version", "2"},
                                                     {"authorization", "XBL3.0 secret"}};
    static const xblshim_header response_headers[] = {{"Content-Type", "text/plain"}, {"Retry-After", "1"}};
    static const uint8_t request_body[] = {'{', '}'};
    static const uint8_t response_body[] = {'o', 'k', 0, '!'};
    xblshim_attempt attempt{};
    attempt.method = "POST";
    attempt.url = "https://achievements.xboxlive.com/users";
    attempt.request_headers = request_headers;
    attempt.request_header_count = 2;
    attempt.request_body = request_body;
    attempt.request_body_size = sizeof request_body;
    attempt.status = status;
    if (status == 0) {
        attempt.network_hr = E_FAIL;
    } else {
        attempt.response_headers = response_headers;
        attempt.response_header_count = 2;
        attempt.response_body = response_body;
        attempt.response_body_size = sizeof response_body;
    }
    return attempt;
}

// A service whose observed calls take these attempts.
class Attempting : public TestService {
public:
    explicit Attempting(std::vector<uint32_t> statuses = {200}) {
        stand_in.on_call([this, statuses](const xblshim_core_api& core, const xblshim_call& call) {
            observed = call.observed != 0;
            if (call.observed != 0) {
                for (const uint32_t status : statuses) {
                    const auto attempt = attempt_with_status(status);
                    core.attempt(core.core, call.token, &attempt);
                }
                const auto attempt = attempt_with_status(200);
                core.attempt(core.core, 0xFFFFFFFFFFFFull, &attempt); // of no call
            }
            return std::optional<HRESULT>();
        });
    }
    std::atomic<bool> observed{false};
};

struct Heard {
    uint64_t count;
    std::string text;
    uint32_t status;
    uint32_t number;
    uint64_t id;
};

// A handler that records its calls.
class Handler {
public:
    Handler() { token = XblAddServiceCallRoutedHandler(&Handler::routed, this); }
    Handler(const Handler&) = delete;
    ~Handler() { XblRemoveServiceCallRoutedHandler(token); }

    std::vector<Heard> heard() const {
        const std::lock_guard lock(m_lock);
        return m_heard;
    }
    XblFunctionContext token = 0;
    std::function<void(const XblServiceCallRoutedArgs&)> on_call;

private:
    static void STDAPIVCALLTYPE routed(XblServiceCallRoutedArgs args, void* context) {
        auto& self = *static_cast<Handler*>(context);
        Heard heard{args.responseCount, args.fullResponseFormatted, 99, 0, HCHttpCallGetId(args.call)};
        CHECK_EQ(HCHttpCallResponseGetStatusCode(args.call, &heard.status), S_OK);
        CHECK_EQ(HCHttpCallGetPerformCount(args.call, &heard.number), S_OK);
        if (self.on_call) {
            self.on_call(args);
        }
        const std::lock_guard lock(self.m_lock);
        self.m_heard.push_back(heard);
    }

    mutable std::mutex m_lock;
    std::vector<Heard> m_heard;
};

HRESULT update(Game& game) {
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    return call.finish();
}

void STDAPIVCALLTYPE ignore(XblServiceCallRoutedArgs, void*) {}

std::atomic<int> http_calls{0};
void STDAPIVCALLTYPE count_http(HCCallHandle call, void* context) {
    CHECK(context == &http_calls);
    CHECK(HCHttpCallGetId(call) != 0);
    ++http_calls;
}

} // namespace

TEST(routed, tokens_begin_at_one_and_rise) {
    Attempting service;
    CHECK_EQ(XblAddServiceCallRoutedHandler(ignore, nullptr), 0); // not initialized
    Game game;
    CHECK_EQ(XblAddServiceCallRoutedHandler(nullptr, nullptr), 0);
    const auto first = XblAddServiceCallRoutedHandler(ignore, nullptr);
    const auto second = XblAddServiceCallRoutedHandler(ignore, nullptr);
    CHECK_EQ(first, 1);
    CHECK_EQ(second, first + 1);
    XblRemoveServiceCallRoutedHandler(first);
    XblRemoveServiceCallRoutedHandler(first); // unknown by now
    XblRemoveServiceCallRoutedHandler(-5);
    XblRemoveServiceCallRoutedHandler(second);
}

TEST(routed, nothing_is_observed_without_a_handler) {
    Attempting service;
    Game game;
    CHECK_EQ(update(game), S_OK);
    CHECK(!service.observed);
    {
        Handler handler;
        CHECK_EQ(update(game), S_OK);
        CHECK(service.observed);
    }
    CHECK_EQ(update(game), S_OK);
    CHECK(!service.observed);
}

TEST(routed, every_attempt_is_reported_before_the_call_completes) {
    Attempting service({503, 0, 200});
    Game game;
    Handler handler;
    handler.on_call = [](const XblServiceCallRoutedArgs&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5)); // longer than a delivery waits for another thread
    };
    CHECK_EQ(update(game), S_OK);
    const auto heard = handler.heard(); // all of them exist already
    REQUIRE_EQ(heard.size(), size_t{3});
    CHECK_EQ(heard[0].number + heard[1].number + heard[2].number, 6u);
    for (const auto& one : heard) {
        CHECK_EQ(one.status, one.number == 1 ? 503u : one.number == 2 ? 0u : 200u);
        CHECK_EQ(one.id, heard[0].id); // of one call
    }
    CHECK_EQ(update(game), S_OK);
    const auto more = handler.heard();
    REQUIRE_EQ(more.size(), size_t{6});
    CHECK(more[3].id != heard[0].id);
    std::set<uint64_t> counts; // each attempt of the process has its own number, without gaps
    for (const auto& one : more) {
        counts.insert(one.count);
    }
    CHECK_EQ(counts.size(), size_t{6});
    CHECK_EQ(*counts.rbegin() - *counts.begin(), 5u);
}

TEST(routed, one_attempt_at_a_time_in_their_order) {
    Attempting service({503, 0, 200});
    Game game;
    Handler handler;
    std::atomic<int> inside{0};
    std::atomic<bool> alone{true};
    handler.on_call = [&](const XblServiceCallRoutedArgs&) {
        alone = alone && inside++ == 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(5)); // longer than a delivery waits for another thread
        --inside;
    };
    CHECK_EQ(update(game), S_OK);
    CHECK(alone);
    const auto heard = handler.heard();
    REQUIRE_EQ(heard.size(), size_t{3});
    for (size_t i = 0; i < heard.size(); ++i) {
        CHECK_EQ(heard[i].number, i + 1);
        CHECK_EQ(heard[i].count, heard[0].count + i);
    }
}

TEST(routed, the_text_shows_everything_but_the_token) {
    Attempting service({503});
    Game game;
    Handler handler;
    CHECK_EQ(update(game), S_OK);
    const std::string text = handler.heard().at(0).text;
    CHECK_EQ(text, std::string("POST https://achievements.xboxlive.com/users\n"
                               "x-xbl-contract-version: 2\nauthorization: [token]\n\n{}\n\n"
                               "HTTP 503\nContent-Type: text/plain\nRetry-After: 1\n\nok"));
    CHECK(text.find("secret") == std::string::npos);
}

TEST(routed, a_call_without_a_response) {
    Attempting service({0});
    Game game;
    Handler handler;
    handler.on_call = [](const XblServiceCallRoutedArgs& args) {
        HRESULT network = S_OK;
        uint32_t platform = 7;
        const char* message = nullptr;
        const char* body = nullptr;
        uint32_t headers = 7;
        CHECK_EQ(HCHttpCallResponseGetNetworkErrorCode(args.call, &network, &platform), S_OK);
        CHECK_EQ(network, E_FAIL);
        CHECK_EQ(platform, 0u);
        CHECK_EQ(HCHttpCallResponseGetPlatformNetworkErrorMessage(args.call, &message), S_OK);
        CHECK(*message != '\0');
        CHECK_EQ(HCHttpCallResponseGetResponseString(args.call, &body), S_OK);
        CHECK_EQ(std::string(body), std::string());
        CHECK_EQ(HCHttpCallResponseGetNumHeaders(args.call, &headers), S_OK);
        CHECK_EQ(headers, 0u);
        CHECK_EQ(HCHttpCallResponseGetResponseBodyBytes(args.call, 0, nullptr, nullptr), S_OK);
    };
    CHECK_EQ(update(game), S_OK);
    CHECK(handler.heard().at(0).text.find("No response: 0x80004005 E_FAIL") != std::string::npos);
}

TEST(routed, the_getters_read_a_call_that_is_kept) {
    Attempting service({503});
    HCCallHandle kept = nullptr;
    HCCallHandle unkept = nullptr;
    {
        Game game;
        Handler handler;
        handler.on_call = [&](const XblServiceCallRoutedArgs& args) {
            unkept = args.call;
            kept = HCHttpCallDuplicateHandle(args.call);
        };
        CHECK_EQ(update(game), S_OK);
    }
    CHECK(kept == unkept); // the same value with one more reference
    const char* url = nullptr;
    REQUIRE_EQ(HCHttpCallGetRequestUrl(kept, &url), S_OK);
    CHECK_EQ(std::string(url), std::string("https://achievements.xboxlive.com/users"));
    size_t size = 0;
    CHECK_EQ(HCHttpCallResponseGetResponseBodyBytesSize(kept, &size), S_OK);
    CHECK_EQ(size, size_t{4});
    uint8_t bytes[4];
    size_t used = 0;
    CHECK_EQ(HCHttpCallResponseGetResponseBodyBytes(kept, 3, bytes, &used), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(HCHttpCallResponseGetResponseBodyBytes(kept, 4, nullptr, &used), E_INVALIDARG);
    CHECK_EQ(HCHttpCallResponseGetResponseBodyBytes(kept, 4, bytes, &used), S_OK);
    CHECK(used == 4 && std::memcmp(bytes, "ok\0!", 4) == 0);
    const char* text = nullptr;
    CHECK_EQ(HCHttpCallResponseGetResponseString(kept, &text), S_OK);
    CHECK(std::memcmp(text, "ok\0!", 5) == 0); // with a closing zero
    const char* name = nullptr;
    const char* value = nullptr;
    CHECK_EQ(HCHttpCallResponseGetHeader(kept, "RETRY-after", &value), S_OK);
    CHECK_EQ(std::string(value), std::string("1"));
    CHECK_EQ(HCHttpCallResponseGetHeader(kept, "Retry", &value), S_OK);
    CHECK(value == nullptr);
    uint32_t count = 0;
    CHECK_EQ(HCHttpCallResponseGetNumHeaders(kept, &count), S_OK);
    CHECK_EQ(count, 2u);
    CHECK_EQ(HCHttpCallResponseGetHeaderAtIndex(kept, 0, &name, &value), S_OK);
    CHECK_EQ(std::string(name) + value, std::string("Content-Typetext/plain"));
    CHECK_EQ(HCHttpCallResponseGetHeaderAtIndex(kept, 2, &name, &value), E_INVALIDARG);
    CHECK(name == nullptr && value == nullptr);
    HRESULT network = E_FAIL;
    uint32_t platform = 7;
    CHECK_EQ(HCHttpCallResponseGetNetworkErrorCode(kept, &network, &platform), S_OK);
    CHECK_EQ(network, S_OK);

    CHECK_EQ(HCHttpCallGetRequestUrl(kept, nullptr), E_INVALIDARG);
    CHECK_EQ(HCHttpCallResponseGetHeader(kept, nullptr, &value), E_INVALIDARG);
    CHECK_EQ(HCHttpCallResponseGetNetworkErrorCode(kept, &network, nullptr), E_INVALIDARG);
    CHECK_EQ(HCHttpCallResponseGetHeaderAtIndex(kept, 0, nullptr, &value), E_INVALIDARG);
    CHECK_EQ(HCHttpCallCloseHandle(kept), S_OK);
    CHECK_EQ(HCHttpCallCloseHandle(kept), E_HANDLE);
    CHECK_EQ(HCHttpCallCloseHandle(nullptr), S_OK);
    CHECK_EQ(HCHttpCallGetRequestUrl(kept, &url), E_HANDLE);
    CHECK_EQ(HCHttpCallGetRequestUrl(nullptr, &url), E_INVALIDARG);
    CHECK_EQ(HCHttpCallResponseGetResponseBodyBytes(kept, 4, bytes, &used), E_HANDLE);
    CHECK_EQ(HCHttpCallResponseGetResponseBodyBytes(nullptr, 4, bytes, &used), E_INVALIDARG);
    CHECK_EQ(HCHttpCallResponseGetHeaderAtIndex(kept, 0, &name, &value), E_HANDLE);
    CHECK(HCHttpCallDuplicateHandle(kept) == nullptr && HCHttpCallDuplicateHandle(nullptr) == nullptr);
    CHECK_EQ(HCHttpCallGetId(kept), 0u);
}

TEST(routed, a_handler_may_remove_itself_and_call_the_library) {
    Attempting service({503, 200});
    Game game;
    Handler handler;
    handler.on_call = [&](const XblServiceCallRoutedArgs&) {
        XblRemoveServiceCallRoutedHandler(handler.token);
        uint64_t xuid = 0;
        CHECK_EQ(XblContextGetXboxUserId(game.context, &xuid), S_OK);
    };
    CHECK_EQ(update(game), S_OK);
    CHECK_EQ(handler.heard().size(), size_t{1});
}

TEST(routed, the_clean_up_ends_all_registrations) {
    Attempting service;
    Game game;
    Handler handler;
    CHECK_EQ(clean_up(), S_OK);
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(update(game), S_OK);
    CHECK_EQ(handler.heard().size(), size_t{0});
}

TEST(routed, handlers_of_the_http_layer_hear_it_too) {
    Attempting service({503, 200});
    Game game;
    CHECK_EQ(HCAddCallRoutedHandler(nullptr, nullptr), 0);
    const int32_t id = HCAddCallRoutedHandler(count_http, &http_calls);
    CHECK(id > 0);
    CHECK_EQ(update(game), S_OK);
    CHECK_EQ(http_calls.load(), 2);
    HCRemoveCallRoutedHandler(id);
    HCRemoveCallRoutedHandler(id);
    CHECK_EQ(update(game), S_OK);
    CHECK_EQ(http_calls.load(), 2);
}

TEST(routed, registering_while_calls_run) {
    Attempting service({503, 200});
    Game game;
    std::atomic<bool> over{false};
    std::thread registers([&] {
        while (!over) {
            Handler handler; // destroyed with its scope: no call may come afterwards
            std::this_thread::yield();
        }
    });
    for (unsigned i = 0; i < harness::rounds(30); ++i) {
        CHECK_EQ(update(game), S_OK);
    }
    over = true;
    registers.join();
}
