// The log as titles use it: levels, the client callback, and the title's own lines.
#include "httpClient/trace.h"

#include <atomic>
#include <condition_variable>
#include <cstdarg>
#include <fstream>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/log.h"
#include "harness/harness.h"
#include "support/async_fixture.h"
#include "support/log_file.h"
#include "support/stand_in.h"

using namespace xblshim;

HC_DEFINE_TRACE_AREA(Shop, HCTraceLevel::Verbose);
HC_DEFINE_TRACE_AREA(Quiet, HCTraceLevel::Error);

namespace {

struct Line {
    std::string area;
    HCTraceLevel level;
    uint64_t thread;
    uint64_t timestamp;
    std::string message;
    std::thread::id called_on;
};

// The client callback for the length of a test.
class Client {
public:
    Client() {
        instance() = this;
        REQUIRE(HCTraceSetClientCallback(&Client::called));
    }
    Client(const Client&) = delete;
    ~Client() {
        HCTraceSetClientCallback(nullptr);
        instance() = nullptr;
    }
    std::vector<Line> lines() const {
        const std::lock_guard lock(m_lock);
        return m_lines;
    }
    bool wait_for(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_lines.size() >= count; });
    }
    std::function<void()> on_line; // set while nothing is logged

private:
    static std::atomic<Client*>& instance() {
        static std::atomic<Client*> client{nullptr};
        return client;
    }
    static void CALLBACK called(const char* area, HCTraceLevel level, uint64_t thread, uint64_t timestamp,
                                const char* message) {
        Client& self = *instance().load();
        {
            const std::lock_guard lock(self.m_lock);
            self.m_lines.push_back({area, level, thread, timestamp, message, std::this_thread::get_id()});
            self.m_changed.notify_all();
        }
        if (self.on_line) {
            self.on_line();
        }
    }

    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::vector<Line> m_lines;
};

// The log in a file, at a level of the configuration.
struct LogFile : support::LogFile {
    using support::LogFile::LogFile;
    std::string text() const {
        std::ifstream in(std::filesystem::u8path(path));
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
};

void CALLBACK unused(const char*, HCTraceLevel, uint64_t, uint64_t, const char*) {}

} // namespace

TEST(trace, the_level_is_the_configurations_until_it_is_set) {
    const LogFile file(base::LogLevel::Info);
    HCTraceLevel level{};
    CHECK_EQ(HCSettingsGetTraceLevel(nullptr), E_INVALIDARG);
    REQUIRE_EQ(HCSettingsGetTraceLevel(&level), S_OK);
    CHECK_EQ(level, HCTraceLevel::Information);
    for (const auto odd :
         {6u, 99u, 0x80000000u, 0xFFFFFFFFu}) { // as the real function: it accepts any value and returns it
        CHECK_EQ(HCSettingsSetTraceLevel(static_cast<HCTraceLevel>(odd)), S_OK);
        CHECK_EQ(HCSettingsGetTraceLevel(&level), S_OK);
        CHECK_EQ(level, static_cast<HCTraceLevel>(odd));
        CHECK(base::log_enabled(base::LogLevel::Debug));
    }
    for (const auto set : {HCTraceLevel::Off, HCTraceLevel::Error, HCTraceLevel::Warning, HCTraceLevel::Important,
                           HCTraceLevel::Information, HCTraceLevel::Verbose}) {
        CHECK_EQ(HCSettingsSetTraceLevel(set), S_OK);
        CHECK_EQ(HCSettingsGetTraceLevel(&level), S_OK);
        CHECK_EQ(level, set);
        CHECK_EQ(base::log_enabled(base::LogLevel::Error), set >= HCTraceLevel::Error);
        CHECK_EQ(base::log_enabled(base::LogLevel::Warning), set >= HCTraceLevel::Warning);
        CHECK_EQ(base::log_enabled(base::LogLevel::Info), set >= HCTraceLevel::Information);
        CHECK_EQ(base::log_enabled(base::LogLevel::Debug), set >= HCTraceLevel::Verbose);
    }
    base::configure_log(base::LogLevel::Error, file.path); // a later start doesn't undo it
    CHECK(base::log_enabled(base::LogLevel::Debug));
}

TEST(trace, lines_of_the_library_come_on_a_thread_of_the_log) {
    const LogFile file(base::LogLevel::Debug);
    REQUIRE_EQ(HCSettingsSetTraceLevel(HCTraceLevel::Information), S_OK);
    Client client;
    base::log(base::LogLevel::Warning, "first %d", 1);
    base::log(base::LogLevel::Debug, "not this");
    base::log(base::LogLevel::Info, "second");
    REQUIRE(client.wait_for(2));
    const auto lines = client.lines();
    REQUIRE_EQ(lines.size(), size_t{2});
    CHECK_EQ(lines[0].area, std::string("xblshim"));
    CHECK_EQ(lines[0].message, std::string("first 1"));
    CHECK_EQ(lines[0].level, HCTraceLevel::Warning);
    CHECK_EQ(lines[1].message, std::string("second"));
    CHECK_EQ(lines[1].level, HCTraceLevel::Information);
    CHECK(lines[0].called_on != std::this_thread::get_id());
    CHECK(lines[0].thread == lines[1].thread && lines[0].thread != 0);
    CHECK(lines[0].timestamp <= lines[1].timestamp);
    CHECK(file.text().find("xblshim warning: first 1") != std::string::npos);
}

TEST(trace, lines_of_the_title_come_at_once_on_its_thread) {
    const LogFile file(base::LogLevel::Debug);
    REQUIRE_EQ(HCSettingsSetTraceLevel(HCTraceLevel::Important), S_OK);
    Client client;
    HC_TRACE_ERROR(Shop, "sold %d of %s", 3, "tea");
    HC_TRACE_IMPORTANT(Shop, "open");
    HC_TRACE_INFORMATION(Shop, "above the level");
    HC_TRACE_WARNING(Quiet, "above the area's level");
    HC_TRACE_ERROR_HR(Quiet, E_FAIL, "no");
    const auto lines = client.lines();
    REQUIRE_EQ(lines.size(), size_t{3});
    CHECK_EQ(lines[0].area, std::string("Shop"));
    CHECK_EQ(lines[0].message, std::string("sold 3 of tea"));
    CHECK_EQ(lines[0].level, HCTraceLevel::Error);
    CHECK(lines[0].called_on == std::this_thread::get_id());
    CHECK_EQ(lines[1].level, HCTraceLevel::Important);
    CHECK_EQ(lines[2].message, std::string("no (hr=0x80004005)"));
    const std::string text = file.text();
    CHECK(text.find(" Shop error: sold 3 of tea\n") != std::string::npos);
    CHECK(text.find(" Shop important: open\n") != std::string::npos);
    CHECK(text.find("above") == std::string::npos);
}

TEST(trace, the_file_gets_a_line_of_the_title_without_control_characters) {
    const support::LogFile log(base::LogLevel::Warning);
    Client client;
    HC_TRACE_WARNING(Shop, "bought \x1b[2J%s",
                     "\xC2\x9b"
                     "1m\tand\nmore");
    CHECK_EQ(log.count("bought \\x1b[2J\\x9b1m\tand"), size_t{1});
    CHECK_EQ(log.lines().back(), std::string("more")); // the title's own lines stay lines
    REQUIRE_EQ(client.lines().size(), size_t{1});
    CHECK_EQ(client.lines()[0].message, std::string("bought \x1b[2J\xC2\x9b"
                                                    "1m\tand\nmore")); // as it was given
}

TEST(trace, a_scope_writes_two_lines_with_one_number) {
    const LogFile file(base::LogLevel::Debug);
    REQUIRE_EQ(HCSettingsSetTraceLevel(HCTraceLevel::Verbose), S_OK);
    Client client;
    {
        HC_TRACE_SCOPE_VERBOSE(Shop);
    }
    const auto lines = client.lines();
    REQUIRE_EQ(lines.size(), size_t{2});
    CHECK_EQ(lines[0].message.substr(0, 4), std::string(">>> "));
    CHECK_EQ(lines[0].message.substr(4), lines[1].message.substr(4));
    CHECK(HCTraceImplScopeId() < HCTraceImplScopeId());
}

TEST(trace, a_very_long_line_is_cut_and_null_is_nothing) {
    const LogFile file(base::LogLevel::Debug);
    REQUIRE_EQ(HCSettingsSetTraceLevel(HCTraceLevel::Verbose), S_OK);
    Client client;
    HCTraceImplMessage(nullptr, HCTraceLevel::Error, "nothing");
    HCTraceImplMessage(&g_traceShop, HCTraceLevel::Error, nullptr);
    HCTraceImplMessage(&g_traceShop, HCTraceLevel::Off, "nothing");
    HCTraceImplMessage(&g_traceShop, static_cast<HCTraceLevel>(9), "nothing");
    HC_TRACE_ERROR(Shop, "%s", std::string(20000, 'x').c_str());
    const auto lines = client.lines();
    REQUIRE_EQ(lines.size(), size_t{1});
    CHECK_EQ(lines[0].message.size(), size_t{4095});
    CHECK_EQ(lines[0].message.substr(4092), std::string("..."));
}

TEST(trace, there_is_one_callback_at_a_time) {
    {
        Client client;
        CHECK(!HCTraceSetClientCallback(unused));
    }
    CHECK(HCTraceSetClientCallback(unused));
    CHECK(HCTraceSetClientCallback(nullptr));
    CHECK(HCTraceSetClientCallback(nullptr));
}

TEST(trace, what_the_callback_logs_itself_comes_not_back) {
    const LogFile file(base::LogLevel::Debug);
    REQUIRE_EQ(HCSettingsSetTraceLevel(HCTraceLevel::Verbose), S_OK);
    Client client;
    client.on_line = [] {
        HC_TRACE_ERROR(Shop, "from inside");
        base::log(base::LogLevel::Error, "from inside too");
    };
    HC_TRACE_ERROR(Shop, "one");
    base::log(base::LogLevel::Error, "two");
    REQUIRE(client.wait_for(2));
    HCTraceSetClientCallback(nullptr); // waits for the one that runs
    CHECK_EQ(client.lines().size(), size_t{2});
    const std::string text = file.text();
    CHECK(text.find("from inside too") != std::string::npos); // they are in the log all the same
}

TEST(trace, the_callback_may_take_itself_back) {
    const LogFile file(base::LogLevel::Debug);
    {
        Client client;
        client.on_line = [] { CHECK(HCTraceSetClientCallback(nullptr)); };
        HC_TRACE_ERROR(Shop, "at once");
        CHECK_EQ(client.lines().size(), size_t{1});
    }
    Client client;
    client.on_line = [] { CHECK(HCTraceSetClientCallback(nullptr)); };
    base::log(base::LogLevel::Error, "on the log's thread");
    REQUIRE(client.wait_for(1));
    // The callback may not have returned yet. Only the end of the process waits for that.
    base::log(base::LogLevel::Error, "nobody hears this");
    CHECK_EQ(client.lines().size(), size_t{1});
    CHECK(harness::eventually([] { // until it is taken back a further one can't be set
        return HCTraceSetClientCallback(unused);
    }));
    HCTraceSetClientCallback(nullptr);
}

TEST(trace, nobody_is_called_after_it_was_taken_back) {
    const LogFile file(base::LogLevel::Debug);
    for (unsigned round = 0; round < harness::rounds(50); ++round) {
        std::atomic<bool> over{false};
        std::thread logs([&] {
            while (!over) {
                base::log(base::LogLevel::Error, "a line");
                HC_TRACE_ERROR(Shop, "another");
            }
        });
        {
            Client client;
            CHECK(client.wait_for(2));
        } // the callback would find no client now
        over = true;
        logs.join();
    }
}

TEST(trace, lines_that_come_too_fast_are_counted) {
    const LogFile file(base::LogLevel::Debug);
    Client client;
    async_test::Signal go, inside;
    bool first = true;
    client.on_line = [&] {
        if (first) {
            first = false;
            inside.set();
            CHECK(go.wait());
        }
    };
    base::log(base::LogLevel::Error, "blocks");
    REQUIRE(inside.wait());
    for (unsigned i = 0; i < 5000; ++i) {
        base::log(base::LogLevel::Error, "%u", i);
    }
    go.set();
    REQUIRE(client.wait_for(1 + 4096 + 1));
    const auto lines = client.lines();
    CHECK_EQ(lines[4096].message, std::string("4095"));
    CHECK_EQ(lines[4097].message.substr(0, 10), std::string("904 lines "));
}

namespace {

// A title's own wrapper.
void shop_line(HCTraceLevel level, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    HCTraceImplMessage_v(&HC_PRIVATE_TRACE_AREA_NAME(Shop), level, format, arguments);
    va_end(arguments);
}

} // namespace

TEST(trace, a_wrapper_of_the_titles_own_and_calls_without_an_effect) {
    const LogFile file(base::LogLevel::Warning);
    Client client;
    HCTraceInit();
    HCTraceSetTraceToDebugger(true);
    HCTraceSetEtwEnabled(true);
    shop_line(HCTraceLevel::Warning, "%d of %s", 7, "nine");
    REQUIRE(client.wait_for(1));
    HCTraceSetEtwEnabled(false);
    HCTraceSetTraceToDebugger(false);
    HCTraceCleanup();
    shop_line(HCTraceLevel::Warning, "still");
    REQUIRE(client.wait_for(2));
    CHECK_EQ(client.lines()[0].message, std::string("7 of nine"));
    CHECK_EQ(client.lines()[1].message, std::string("still"));
}

TEST(trace, lines_of_the_python_side_come_on_another_thread) {
    testing::StandIn stand_in;
    const LogFile file(base::LogLevel::Debug);
    Client client;
    stand_in.fail_start(E_FAIL, "no snake: get one");
    REQUIRE_EQ(service::acquire(), S_OK);
    REQUIRE(client.wait_for(1));
    CHECK(client.lines()[0].message.find("no snake: get one") != std::string::npos);
    service::release();
}
