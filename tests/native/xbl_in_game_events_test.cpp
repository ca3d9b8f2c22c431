// XGameEventWrite and XblEventsWriteInGameEvent: arguments, and the events that reach the service.
#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "XGameErr.h"
#include "XGameEvent.h"
#include "base/json_check.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/events_c.h"

using namespace title;
using xblshim::base::is_json_object_or_null;
using xblshim::service::WriteEvent;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto random_user = reinterpret_cast<XUserHandle>(uintptr_t{0xDEADBEEF});

} // namespace

TEST(in_game_events, arguments) {
    TestService service;
    CHECK_EQ(XblEventsWriteInGameEvent(nullptr, "Event", nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XblEventsWriteInGameEvent(random_context, nullptr, nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XblEventsWriteInGameEvent(random_context, "Event", nullptr, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XGameEventWrite(random_user, "s", "p", "Event", nullptr, nullptr), E_GAMERUNTIME_NOT_INITIALIZED);
    Replies<WriteEvent> replies(service, XBLSHIM_CALL_WRITE_EVENT);
    Game game;
    CHECK_EQ(XblEventsWriteInGameEvent(random_context, "Event", nullptr, nullptr), E_HANDLE);
    CHECK_EQ(XGameEventWrite(random_user, "s", "p", "Event", nullptr, nullptr), E_HANDLE);
    CHECK_EQ(XGameEventWrite(game.user, nullptr, "p", "Event", nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XGameEventWrite(game.user, "s", nullptr, "Event", nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XGameEventWrite(game.user, "s", "p", nullptr, nullptr, nullptr), E_INVALIDARG);
    for (const char* name : {"", "1Event", "_Event", "Ev ent", "Ev-ent", "\xC3\xA9", "Event\n"}) {
        CHECK_EQ(XblEventsWriteInGameEvent(game.context, name, nullptr, nullptr), E_INVALIDARG);
        CHECK_EQ(XGameEventWrite(game.user, "s", "p", name, nullptr, nullptr), E_INVALIDARG);
    }
    for (const char* json : {"", "[]", "5", "{", "{\"a\":}", "x"}) {
        CHECK_EQ(XblEventsWriteInGameEvent(game.context, "Event", json, nullptr), E_INVALIDARG);
        CHECK_EQ(XblEventsWriteInGameEvent(game.context, "Event", nullptr, json), E_INVALIDARG);
        CHECK_EQ(XGameEventWrite(game.user, "s", "p", "Event", json, nullptr), E_INVALIDARG);
    }
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(replies.requests().size(), size_t{0});
}

TEST(in_game_events, both_functions_reach_the_service_in_order) {
    TestService service;
    Replies<WriteEvent> replies(service, XBLSHIM_CALL_WRITE_EVENT, E_FAIL); // which is not the title's
    Game game;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    CHECK_EQ(XblEventsWriteInGameEvent(game.context, "Event_1", "{\"Map\":\"Isle\"}", "null"), S_OK);
    CHECK_EQ(XGameEventWrite(game.user, "ABC", "session", "event2", nullptr, "{\"Damage\": 1.5e3}"), S_OK);
    CHECK_EQ(XblEventsWriteInGameEvent(game.context, "E3", nullptr, nullptr), S_OK);
    CHECK_EQ(XblEventsWriteInGameEvent(other, "E4", nullptr, nullptr), S_OK);
    XblContextCloseHandle(other);
    CHECK_EQ(clean_up(), S_OK); // waits for them
    const auto requests = replies.requests();
    REQUIRE_EQ(requests.size(), size_t{4});
    CHECK_EQ(requests[0].name, std::string("Event_1"));
    CHECK_EQ(requests[0].xuid, game.xuid);
    CHECK_EQ(requests[0].title_id, title_id);
    CHECK_EQ(requests[0].scid, std::string("5d0a3b10-0000-0000-0000-000012345678")); // in lower case
    CHECK_EQ(requests[0].dimensions, std::string("{\"Map\":\"Isle\"}"));
    CHECK_EQ(requests[0].measurements, std::string("null"));
    CHECK_EQ(requests[0].play_session.size(), size_t{36});
    CHECK_EQ(requests[1].name, std::string("event2"));
    CHECK_EQ(requests[1].scid, std::string("abc"));
    CHECK_EQ(requests[1].play_session, std::string("session"));
    CHECK_EQ(requests[1].dimensions, std::string());
    CHECK_EQ(requests[1].measurements, std::string("{\"Damage\": 1.5e3}"));
    CHECK_EQ(requests[2].play_session, requests[0].play_session); // one a context
    CHECK(requests[3].play_session != requests[0].play_session);
}

TEST(in_game_events, a_signed_out_user_writes_none) {
    TestService service;
    Replies<WriteEvent> replies(service, XBLSHIM_CALL_WRITE_EVENT);
    Game game;
    XAsyncBlock out{};
    REQUIRE_EQ(XUserSignOutAsync(game.user, &out), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&out, true), S_OK);
    CHECK_EQ(XblEventsWriteInGameEvent(game.context, "Ev ent", nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XblEventsWriteInGameEvent(game.context, "Event", nullptr, nullptr), E_GAMEUSER_SIGNED_OUT);
    CHECK_EQ(XGameEventWrite(game.user, "s", "p", "Event", nullptr, nullptr), E_GAMEUSER_SIGNED_OUT);
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(replies.requests().size(), size_t{0});
}

namespace {

// A service that takes events and never completes them.
class Stuck {
public:
    explicit Stuck(TestService& service) {
        service.stand_in.on_call([this](const xblshim_core_api&, const xblshim_call& call) -> std::optional<HRESULT> {
            if (call.kind != XBLSHIM_CALL_WRITE_EVENT) {
                return std::nullopt;
            }
            const std::lock_guard lock(m_mutex);
            m_names.push_back(std::get<WriteEvent>(*xblshim::testing::read_request(call)).name);
            return xblshim::testing::StandIn::later;
        });
    }
    std::vector<std::string> names() const {
        const std::lock_guard lock(m_mutex);
        return m_names;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_names;
};

} // namespace

TEST(in_game_events, the_end_hands_over_all_that_were_written_in_order) {
    TestService service;
    Stuck stuck(service);
    std::vector<std::string> written;
    {
        Game game;
        for (int i = 0; i < 2 * XBLSHIM_CALLS_AT_ONCE + 10; i++) { // more than the service takes at once
            written.push_back("E" + std::to_string(i));
            REQUIRE_EQ(XGameEventWrite(game.user, "s", "p", written.back().c_str(), nullptr, nullptr), S_OK);
        }
    } // cleans up, and ends the runtime
    CHECK(stuck.names() == written);
}

TEST(in_game_events, none_is_lost_to_a_clean_up_meanwhile) {
    TestService service;
    for (int round = 0; round < 20; round++) {
        Replies<WriteEvent> replies(service, XBLSHIM_CALL_WRITE_EVENT);
        Game game;
        std::atomic<bool> begun{false};
        size_t written = 0;
        std::thread writer([&] {
            HRESULT hr = S_OK;
            while (hr == S_OK) {
                hr = XblEventsWriteInGameEvent(game.context, ("E" + std::to_string(written)).c_str(), nullptr, nullptr);
                written += hr == S_OK;
                begun = true;
            }
            CHECK_EQ(hr, E_XBL_NOT_INITIALIZED);
        });
        while (!begun) {
            std::this_thread::yield();
        }
        CHECK_EQ(clean_up(), S_OK);
        writer.join();
        const auto requests = replies.requests();
        REQUIRE_EQ(requests.size(), written);
        for (size_t i = 0; i < written; i++) {
            CHECK_EQ(requests[i].name, "E" + std::to_string(i));
        }
    }
}

TEST(in_game_events, none_is_lost_to_the_runtimes_end_meanwhile) {
    TestService service;
    for (int round = 0; round < 20; round++) {
        Replies<WriteEvent> replies(service, XBLSHIM_CALL_WRITE_EVENT);
        REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
        XUserHandle user = nullptr;
        REQUIRE_EQ(add_user(&user), S_OK);
        std::atomic<size_t> written{0};
        std::thread writer([&] {
            HRESULT hr = S_OK;
            while (hr == S_OK) {
                hr = XGameEventWrite(user, "s", "p", ("E" + std::to_string(written)).c_str(), nullptr, nullptr);
                written += hr == S_OK ? 1 : 0;
            }
            CHECK_EQ(hr, E_GAMERUNTIME_NOT_INITIALIZED);
        });
        while (written < 10) {
            std::this_thread::yield();
        }
        XGameRuntimeUninitialize();
        writer.join();
        XUserCloseHandle(user);
        const auto requests = replies.requests();
        REQUIRE_EQ(requests.size(), written.load());
        for (size_t i = 0; i < written; i++) {
            CHECK_EQ(requests[i].name, "E" + std::to_string(i));
        }
    }
}

TEST(in_game_events, what_is_json) {
    const std::string deep(64, '[');
    for (const std::string& text : {
             std::string("{}"),
             std::string(" { } "),
             std::string("null"),
             std::string("\tnull\n"),
             std::string("{\"a\":1,\"b\":[true,false,null,-0.5e+7,{}],\"\\u00e9\\n\":\"\\\"\"}"),
             std::string("{\"a\":0}"),
             std::string("{\"a\":[[]]}"),
             "{\"a\":" + std::string(63, '[') + std::string(63, ']') + "}",
         }) {
        if (!is_json_object_or_null(text)) {
            harness::note_failure(__FILE__, __LINE__, text);
        }
    }
    for (const std::string& text : {
             std::string(""),
             std::string("nul"),
             std::string("nullx"),
             std::string("[]"),
             std::string("{}{}"),
             std::string("{,}"),
             std::string("{\"a\"}"),
             std::string("{\"a\":1,}"),
             std::string("{\"a\":01}"),
             std::string("{\"a\":1.}"),
             std::string("{\"a\":.5}"),
             std::string("{\"a\":+1}"),
             std::string("{\"a\":1e}"),
             std::string("{\"a\":NaN}"),
             std::string("{\"a\":'b'}"),
             std::string("{a:1}"),
             std::string("{\"a\":\"\\x\"}"),
             std::string("{\"a\":\"\\u12g4\"}"),
             std::string("{\"a\":\"\n\"}"),
             std::string("{\"a\":\"b}"),
             std::string("{\"a\":[1 2]}"),
             std::string("{\"a\":1]"),
             "{\"a\":" + deep + std::string(64, ']') + "}",
             std::string("{\"a\":\"\\"),
             std::string("{}\0", 3),
         }) {
        if (is_json_object_or_null(text)) {
            harness::note_failure(__FILE__, __LINE__, text);
        }
    }
}
