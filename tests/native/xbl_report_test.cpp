// XblShimReport: open handles, pending calls and their reasons. The log has the same at clean-up.
#include <algorithm>
#include <optional>
#include <thread>
#include <vector>

#include "XAsyncProvider.h"
#include "harness/harness.h"
#include "reporting/report.h"
#include "support/gate.h"
#include "support/log_file.h"
#include "support/reading.h"
#include "xbl/cleanup.h"
#include "xblshim.h"

using namespace title;
using support::LogFile;

namespace {

const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
const auto immediate = XTaskQueueDispatchMode::Immediate;
constexpr const char* update_name = "XblAchievementsUpdateAchievementAsync";

std::string text() { return XblShimReport(XblShimReportFormat::Text); }
std::string json() { return XblShimReport(XblShimReportFormat::Json); }
bool has(const std::string& whole, const std::string& part) { return whole.find(part) != std::string::npos; }

// Returns the reasons for which calls of that name wait, from the JSON report.
std::vector<std::string> waits(const std::string& report, const std::string& name = update_name) {
    std::vector<std::string> found;
    const std::string begin = "{\"name\":\"" + name + "\",\"waits_for\":\"";
    for (size_t at = report.find(begin); at != std::string::npos; at = report.find(begin, at + 1)) {
        const size_t value = at + begin.size();
        found.push_back(report.substr(value, report.find('"', value) - value));
    }
    return found;
}
bool all_wait_for(const std::string& reason) {
    const auto found = waits(json());
    return found.size() == 1 && found[0] == reason;
}

class Impatience {
public:
    Impatience() : m_usual(xblshim::xbl::cleanup_patience()) {
        xblshim::xbl::cleanup_patience().for_undispatched = std::chrono::milliseconds(20);
        xblshim::xbl::cleanup_patience().for_service = std::chrono::milliseconds(20);
    }
    ~Impatience() { xblshim::xbl::cleanup_patience() = m_usual; }

private:
    const xblshim::xbl::CleanupPatience m_usual;
};

} // namespace

TEST(report, nothing_is_open) {
    CHECK_EQ(text(), std::string("nothing is open and nothing is pending"));
    CHECK_EQ(json(), std::string("{\"version\":1,\"handles\":[],\"calls\":[],\"ports\":[]}"));
    CHECK_EQ(std::string(XblShimReport(static_cast<XblShimReportFormat>(77))), text());
}

TEST(report, each_kind_of_handle_with_the_call_that_made_it) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"7"}, ""}; });
    {
        Game game;
        Queue queue(pool, pool);
        XTaskQueueHandle twin = nullptr;
        REQUIRE_EQ(XTaskQueueDuplicateHandle(queue.handle(), &twin), S_OK);
        const auto page = page_of(queue, [&](XAsyncBlock* block) { return list(game, block); });
        XblAchievementsResultHandle same = nullptr;
        REQUIRE_EQ(XblAchievementsResultDuplicateHandle(page, &same), S_OK);
        const std::string all = json();
        for (const char* part :
             {"{\"kind\":\"XUserHandle\"", "\"made_by\":\"XUserAddAsync\"", "{\"kind\":\"XblContextHandle\"",
              "\"made_by\":\"XblContextCreateHandle\"", "{\"kind\":\"XTaskQueueHandle\"",
              "\"made_by\":\"XTaskQueueCreate\"", "\"made_by\":\"XTaskQueueDuplicateHandle\"",
              "{\"kind\":\"XblAchievementsResultHandle\"", "\"references\":2,\"made_by\":\"XblAchievementsGet"}) {
            if (!has(all, part)) {
                harness::note_failure(__FILE__, __LINE__, std::string(part) + " is not in " + all);
            }
        }
        CHECK(has(text(), "5 handles are open:\n"));
        CHECK(has(text(), "made by XblContextCreateHandle, to be closed with XblContextCloseHandle"));
        CHECK(!has(all, "Port"));
        XblAchievementsResultCloseHandle(page);
        XblAchievementsResultCloseHandle(same);
        XTaskQueueCloseHandle(twin);
    }
    CHECK_EQ(text(), std::string("nothing is open and nothing is pending")); // nor is anything of the library's own
}

TEST(report, a_call_from_its_work_port_to_its_payload) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(manual, manual);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    CHECK(all_wait_for("work_port"));
    CHECK(has(text(), "its work waits for the work port of queue 0x"));
    CHECK(has(text(), "which the title dispatches itself: call XTaskQueueDispatch"));
    CHECK(has(json(), "\"port\":\"work\",\"callbacks\":1"));
    queue.pump();
    service.wait_for_calls(1);
    CHECK(all_wait_for("service"));
    const uint64_t token = service.seen().at(0).token;
    const struct {
        xblshim_wait_reason reason;
        const char* name;
    } reasons[] = {{XBLSHIM_WAITS_FOR_RETRY, "retry"},
                   {XBLSHIM_WAITS_FOR_THROTTLE, "throttle"},
                   {XBLSHIM_WAITS_FOR_TOKEN, "token"},
                   {XBLSHIM_WAITS_FOR_SERVICE, "service"}};
    for (const auto& reason : reasons) {
        service.stand_in.say_waiting(token, reason.reason, 3'600'000);
        REQUIRE(harness::eventually([&] { return all_wait_for(reason.name); }));
        CHECK(has(text(), "more)"));
        CHECK(!has(json(), "\"at_most_ms\":null"));
    }
    service.stand_in.say_waiting(token, XBLSHIM_WAITS_FOR_RETRY, UINT64_MAX); // a value that must not overflow
    REQUIRE(harness::eventually([&] { return all_wait_for("retry"); }));
    service.complete(0, S_OK);
    REQUIRE(harness::eventually([&] { return all_wait_for("completion_port"); }));
    // This may take a moment: the call is submitted to the port first.
    REQUIRE(harness::eventually([&] { return has(json(), "\"port\":\"completion\",\"callbacks\":1"); }));
    std::string inside;
    call.on_completed = [&](Call&) { inside = json(); };
    CHECK_EQ(call.finish(), S_OK);
    REQUIRE_EQ(waits(inside).size(), size_t{1});
    CHECK_EQ(waits(inside)[0], std::string("callback"));
    CHECK_EQ(waits(json()).size(), size_t{0});
}

TEST(report, a_call_that_waits_for_the_python_side) {
    TestService service;
    service.stand_in.close_gate();
    REQUIRE_EQ(initialize(), S_OK);
    const auto context = service.make_context();
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(XblAchievementsUpdateAchievementForTitleIdAsync(context, 1, title_id, scid, "7", 1, call.block()), S_OK);
    REQUIRE(harness::eventually([&] {
        const auto found = waits(json(), "XblAchievementsUpdateAchievementForTitleIdAsync");
        return found.size() == 1 && found[0] == "service_queue";
    }));
    service.stand_in.open_gate();
    CHECK_EQ(call.finish(), S_OK);
    XblContextCloseHandle(context);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(report, a_call_that_waits_while_the_python_side_has_as_many_as_it_takes) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, pool);
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < XBLSHIM_CALLS_AT_ONCE + 1; ++i) {
        calls.push_back(std::make_unique<Call>(queue));
        REQUIRE_EQ(game.update(calls.back()->block()), S_OK);
    }
    service.wait_for_calls(XBLSHIM_CALLS_AT_ONCE);
    REQUIRE(harness::eventually([&] {
        const auto found = waits(json());
        return std::count(found.begin(), found.end(), "service") == XBLSHIM_CALLS_AT_ONCE &&
               std::count(found.begin(), found.end(), "service_queue") == 1;
    }));
    CHECK(has(text(), "has 256 calls under way already"));
    for (size_t i = 0; i < calls.size(); ++i) {
        service.wait_for_calls(i + 1);
        service.complete(i, S_OK);
    }
    for (auto& call : calls) {
        CHECK_EQ(call->finish(), S_OK);
    }
}

TEST(report, a_call_whose_work_runs) {
    Queue queue(pool, pool);
    static xblshim::testing::Gate gate;
    XAsyncBlock block{};
    block.queue = queue.handle();
    REQUIRE_EQ(XAsyncRun(&block,
                         [](XAsyncBlock*) -> HRESULT {
                             gate.wait();
                             return S_OK;
                         }),
               S_OK);
    REQUIRE(gate.wait_until_reached());
    CHECK_EQ(waits(json(), "XAsyncRun"), std::vector<std::string>{"work"});
    CHECK(has(text(), "its work runs"));
    gate.open();
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
}

TEST(report, a_result_that_waits_for_the_titles_other_callbacks) {
    TestService service;
    Game game;
    Queue queue(pool, immediate);
    std::atomic<bool> go_on{false};
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < 3; ++i) {
        calls.push_back(std::make_unique<Call>(queue));
        calls.back()->on_completed = [&](Call&) { REQUIRE(harness::eventually([&] { return go_on.load(); })); };
        REQUIRE_EQ(game.update(calls.back()->block()), S_OK);
    }
    REQUIRE(harness::eventually([&] { // each gets a thread of its own in the end
        const auto found = waits(json());
        return found.size() == 3 && found[0] == "callback" && found[1] == "callback" && found[2] == "callback";
    }));
    CHECK(has(text(), "3 x " + std::string(update_name) + ", the oldest begun"));
    go_on = true;
    for (auto& call : calls) {
        CHECK_EQ(call->finish(), S_OK);
    }
}

TEST(report, a_result_that_waits_for_a_routed_handler) {
    TestService service;
    service.stand_in.on_call([](const xblshim_core_api& core, const xblshim_call& call) {
        if (call.observed != 0) {
            xblshim_attempt attempt{};
            attempt.status = 200;
            core.attempt(core.core, call.token, &attempt);
        }
        return std::optional<HRESULT>();
    });
    Game game;
    Queue queue(pool, pool);
    xblshim::testing::Gate gate;
    const auto token = XblAddServiceCallRoutedHandler(
        [](XblServiceCallRoutedArgs, void* context) { static_cast<xblshim::testing::Gate*>(context)->wait(); }, &gate);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    REQUIRE(gate.wait_until_reached());
    REQUIRE(harness::eventually([] { return all_wait_for("delivery"); }));
    // Within this time another thread can take the result and wait with it. The report stays the same.
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK_EQ(waits(json()), std::vector<std::string>{"delivery"});
    CHECK(has(text(), "its result waits until the title's other callbacks and its handlers of routed calls have"));
    gate.open();
    CHECK_EQ(call.finish(), S_OK);
    XblRemoveServiceCallRoutedHandler(token);
}

TEST(report, a_payload_that_nobody_took) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    const auto found = waits(json(), "XblAchievementsGetAchievementsForTitleIdAsync");
    REQUIRE_EQ(found.size(), size_t{1});
    CHECK_EQ(found[0], std::string("payload"));
    CHECK(has(text(), "nobody took its result"));
    XblAchievementsResultHandle result = nullptr;
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &result), S_OK);
    XblAchievementsResultCloseHandle(result);
    CHECK_EQ(waits(json(), "XblAchievementsGetAchievementsForTitleIdAsync").size(), size_t{0});
}

TEST(report, a_call_whose_work_is_scheduled_for_later) {
    Queue queue(manual, manual);
    XAsyncBlock block{};
    block.queue = queue.handle();
    static uint32_t delay;
    delay = 3'600'000;
    const auto provide = [](XAsyncOp op, const XAsyncProviderData* data) -> HRESULT {
        switch (op) {
        case XAsyncOp::Begin:
            return XAsyncSchedule(data->async, delay);
        case XAsyncOp::DoWork:
            XAsyncComplete(data->async, S_OK, 0);
            return S_OK;
        case XAsyncOp::Cancel:
            XAsyncComplete(data->async, E_ABORT, 0);
            return S_OK;
        default:
            return S_OK;
        }
    };
    REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, "later", provide), S_OK);
    CHECK_EQ(waits(json(), "later"), std::vector<std::string>{"delay"});
    CHECK(!has(json(), "\"at_most_ms\":null"));
    CHECK(has(text(), "its work is due later: its provider called XAsyncSchedule with a delay (at most "));
    CHECK(has(json(), "\"ports\":[]"));
    XAsyncCancel(&block);
    CHECK_EQ(XAsyncGetStatus(&block, true), E_ABORT);
    CHECK_EQ(waits(json(), "later"), std::vector<std::string>{});
    delay = 5; // when it is due, it waits for a dispatching thread
    REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, "later", provide), S_OK);
    REQUIRE(harness::eventually([] { return waits(json(), "later") == std::vector<std::string>{"work_port"}; }));
    REQUIRE(harness::eventually([] { return has(json(), "\"port\":\"work\",\"callbacks\":1"); }));
    CHECK(XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Work, 0));
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    delay = 3'600'000; // a termination makes it due, canceled
    REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, "later", provide), S_OK);
    REQUIRE_EQ(XTaskQueueTerminate(queue.handle(), false, nullptr, nullptr), S_OK);
    CHECK_EQ(waits(json(), "later"), std::vector<std::string>{"work_port"});
    CHECK(has(json(), "\"port\":\"work\",\"callbacks\":2")); // with that of the canceled call
    while (XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Work, 0)) {
    }
    CHECK_EQ(XAsyncGetStatus(&block, true), E_ABORT);
}

// The longest of the functions that begin a call here.
TEST(report, a_function_has_its_whole_name) {
    const std::string longest = "XNetworkingQueryPreferredLocalUdpMultiplayerPortAsync";
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    XAsyncBlock block{};
    block.queue = queue.handle();
    REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, longest.c_str(),
                           [](XAsyncOp op, const XAsyncProviderData* data) {
                               return op == XAsyncOp::Begin ? XAsyncSchedule(data->async, 0) : E_ABORT;
                           }),
               S_OK);
    CHECK(has(json(), "\"" + longest + "\""));
    CHECK(XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Work, 0));
    CHECK_EQ(XAsyncGetStatus(&block, true), E_ABORT);
}

// A title's own provider, with a name that isn't fit for JSON.
TEST(report, a_call_of_the_titles_own) {
    Queue queue(pool, pool);
    XAsyncBlock block{};
    block.queue = queue.handle();
    REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, "a \"name\" with\n\xC3\xA9 \\",
                           [](XAsyncOp, const XAsyncProviderData*) { return S_OK; }),
               S_OK);
    CHECK(has(json(), "{\"name\":\"a \\\"name\\\" with??? \\\\\",\"waits_for\":\"provider\""));
    CHECK(has(text(), "  a \"name\" with??? \\, begun ")); // one line
    CHECK(has(text(), "its provider has not called XAsyncComplete yet"));
    XAsyncComplete(&block, S_OK, 0);
    CHECK(has(json(), "\"calls\":[]"));
}

TEST(report, many_of_a_kind_share_a_line_and_the_text_stays_short) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(pool, manual);
    std::vector<std::unique_ptr<Call>> calls;
    for (int i = 0; i < 100; ++i) {
        calls.push_back(std::make_unique<Call>(queue));
        REQUIRE_EQ(game.update(calls.back()->block()), S_OK);
    }
    service.wait_for_calls(100);
    CHECK(has(text(), "100 x " + std::string(update_name) + ", the oldest begun"));
    std::vector<std::unique_ptr<XAsyncBlock>> blocks;
    for (int i = 0; i < 40; ++i) {
        blocks.push_back(std::make_unique<XAsyncBlock>());
        blocks.back()->queue = queue.handle();
        REQUIRE_EQ(XAsyncBegin(blocks.back().get(), nullptr, nullptr, ("call " + std::to_string(i)).c_str(),
                               [](XAsyncOp, const XAsyncProviderData*) { return S_OK; }),
                   S_OK);
    }
    const std::string whole = text();
    CHECK(has(whole, "... and 29 lines more"));
    CHECK(whole.size() < 4000);
    for (auto& block : blocks) {
        XAsyncComplete(block.get(), S_OK, 0);
    }
    for (size_t i = 0; i < calls.size(); ++i) {
        service.complete(i, S_OK);
    }
    for (auto& call : calls) {
        CHECK_EQ(call->finish(), S_OK);
    }
}

TEST(report, texts_are_the_threads_own) {
    const char* const mine = XblShimReport(XblShimReportFormat::Text);
    std::string other;
    std::thread([&] {
        const char* const its = XblShimReport(XblShimReportFormat::Json);
        CHECK(its != mine);
        other = its;
    }).join();
    CHECK_EQ(std::string(mine), std::string("nothing is open and nothing is pending"));
    CHECK(has(other, "\"handles\":[]"));
}

// Calls begin and end on other threads while reports are made.
TEST(report, while_everything_goes_on) {
    TestService service;
    Game game;
    std::atomic<bool> done{false};
    std::vector<std::thread> threads;
    for (const auto completion : {pool, manual, immediate}) {
        threads.emplace_back([&, completion] {
            while (!done) {
                Queue queue(pool, completion);
                Call call(queue);
                REQUIRE_EQ(game.update(call.block()), S_OK);
                CHECK_EQ(call.finish(), S_OK);
            }
        });
    }
    for (unsigned i = 0; i < harness::rounds(300); ++i) {
        CHECK(has(i % 2 == 0 ? text() : json(), "XblContextCreateHandle"));
    }
    done = true;
    for (auto& thread : threads) {
        thread.join();
    }
}

// --- at clean-up ---

TEST(report, clean_up_tells_of_each_kind_of_leak_and_ends_all_the_same) {
    struct Leak {
        const char* what;
        const char* line;
        bool warned; // else only logged at level info
    };
    const Leak leaks[] = {
        {"nothing", "XUserHandle", false},
        {"context", "XblContextHandle", true},
        {"result", "XblAchievementsResultHandle", true},
        {"payload", "nobody took its result", true},
        {"callback", "its callback waits for the completion port of queue 0x", true},
        {"work", "its work waits for the work port of queue 0x", true},
        {"service", "it waits for the service's response", true},
    };
    for (const auto& leak : leaks) {
        const std::string what = leak.what;
        const LogFile log(xblshim::base::LogLevel::Warning);
        TestService service;
        service.stand_in.log_file = log.path;
        const Impatience impatience;
        Queue queue(what == "work" ? manual : pool, manual);
        Call call(queue);
        XblAchievementsResultHandle result = nullptr;
        XUserHandle user = nullptr;
        XblContextHandle context = nullptr;
        {
            Game game;
            if (what == "service") {
                service.hold();
            }
            if (what == "result" || what == "payload") {
                REQUIRE_EQ(list(game, call.block()), S_OK);
                CHECK_EQ(call.finish(), S_OK);
                if (what == "result") {
                    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &result), S_OK);
                }
            } else if (what != "nothing" && what != "context") {
                REQUIRE_EQ(game.update(call.block()), S_OK);
                if (what != "work") {
                    service.wait_for_calls(1);
                }
                if (what == "callback") {
                    REQUIRE(harness::eventually([&] { return XAsyncGetStatus(call.block(), false) != E_PENDING; }));
                }
            }
            if (what == "context") {
                REQUIRE_EQ(XblContextDuplicateHandle(game.context, &context), S_OK);
            }
            REQUIRE_EQ(XUserDuplicateHandle(game.user, &user), S_OK);
        } // cleans up
        if (log.count(leak.line) != (leak.warned ? 1 : 0)) {
            std::string all;
            for (const auto& line : log.lines()) {
                all += line + "\n";
            }
            harness::note_failure(__FILE__, __LINE__, what + ": the log is\n" + all);
        }
        CHECK_EQ(log.count("XblCleanupAsync: "), leak.warned ? size_t{1} : size_t{0});
        CHECK_EQ(log.count("begun 0.0 s ago: its provider"), size_t{0}); // not the clean-up itself
        XUserCloseHandle(user);
        XblContextCloseHandle(context);
        XblAchievementsResultCloseHandle(result);
        if (what == "work" || what == "service") {
            CHECK_EQ(call.finish(), E_ABORT);
        } else if (what == "callback") {
            CHECK_EQ(call.finish(), S_OK);
        } else if (what == "payload") {
            REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &result), S_OK);
            XblAchievementsResultCloseHandle(result);
        }
        queue.close();
        CHECK_EQ(text(), std::string("nothing is open and nothing is pending"));
    }
}

// On Windows the texts of threads are freed once at their end, after other threads have allocated memory of the same
// sizes.
TEST(report, threads_that_asked_for_texts_end) {
    for (unsigned round = 0; round < harness::rounds(20); ++round) {
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([] {
                CHECK(*XblShimReport(XblShimReportFormat::Text) != '\0');
                CHECK(XblShimGetStartError() != nullptr);
                std::vector<std::string> others;
                for (size_t size = 16; size < 200; ++size) {
                    others.emplace_back(size, 'x');
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
    }
}
