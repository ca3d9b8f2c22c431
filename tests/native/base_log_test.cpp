// The log: levels, files, and messages that are never lost.
#include "base/log.h"
#include "harness/harness.h"
#include "support/log_file.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace xblshim::base;
using support::lines_of;
using support::LogFile;
using support::scratch_file;

namespace {

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

} // namespace

TEST(base_log, writes_what_the_level_lets_through) {
    const LogFile file(LogLevel::Info);
    CHECK(log_enabled(LogLevel::Error));
    CHECK(log_enabled(LogLevel::Info));
    CHECK(!log_enabled(LogLevel::Debug));
    log(LogLevel::Info, "one %d %s", 1, "two");
    log(LogLevel::Debug, "not this");
    log(LogLevel::Error, "three");
    const auto lines = file.lines();
    REQUIRE_EQ(lines.size(), size_t{2});
    CHECK(ends_with(lines[0], " xblshim info: one 1 two"));
    CHECK(ends_with(lines[1], " xblshim error: three"));
}

TEST(base_log, a_very_long_message_is_cut_and_marked) {
    const LogFile file(LogLevel::Error);
    const std::string text(20000, 'x');
    log(LogLevel::Error, "%s", text.c_str());
    const auto lines = file.lines();
    REQUIRE_EQ(lines.size(), size_t{1});
    CHECK(lines[0].size() > 4000);
    CHECK(ends_with(lines[0], "xxx..."));
}

// Ids and names come from titles and services: none may end a line, or control a terminal.
TEST(base_log, control_characters_are_written_as_escapes) {
    const LogFile file(LogLevel::Error);
    log(LogLevel::Error, "of %s and %s", "7\n2026-01-01T00:00:00Z xblshim error: made up",
        "\x1b[2J\r\x7f\xc2\x9b\t\xc3\xa9.");
    const std::string many(3000, '\n');
    log(LogLevel::Error, "%s", many.c_str());
    log_lines(LogLevel::Error, "first:\n  second \x1b");
    const auto lines = file.lines();
    REQUIRE_EQ(lines.size(), size_t{4});
    CHECK(ends_with(lines[0], "error: of 7\\n2026-01-01T00:00:00Z xblshim error: made up and "
                              "\\x1b[2J\\x0d\\x7f\\x9b\t\xc3\xa9."));
    CHECK(ends_with(lines[1], "\\n\\n..."));
    CHECK(ends_with(lines[2], "error: first:"));
    CHECK_EQ(lines[3], std::string("  second \\x1b"));
}

TEST(base_log, lines_of_several_threads_never_mix) {
    const LogFile file(LogLevel::Error);
    constexpr unsigned thread_count = 4;
    const unsigned each = harness::rounds(500);
    std::vector<std::thread> threads;
    for (unsigned t = 0; t < thread_count; ++t) {
        threads.emplace_back([t, each] {
            const std::string text(100, static_cast<char>('a' + t));
            for (unsigned i = 0; i < each; ++i) {
                log(LogLevel::Error, "%s", text.c_str());
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    const auto lines = file.lines();
    CHECK_EQ(lines.size(), size_t{thread_count * each});
    for (const auto& line : lines) {
        REQUIRE(line.size() > 100);
        const auto text = line.substr(line.size() - 100);
        CHECK(text.find_first_not_of(text[0]) == std::string::npos);
        CHECK(ends_with(line, " xblshim error: " + text));
    }
}

TEST(base_log, a_missing_function_is_said_once) {
    const LogFile file(LogLevel::Warning);
    static int round = 0; // logged once in a process, and this test may be repeated
    const std::string one = "XblOne" + std::to_string(++round);
    const std::string other = "XblOther" + std::to_string(round);
    log_not_implemented(one.c_str(), "things");
    log_not_implemented(one.c_str(), "things");
    log_not_implemented(other.c_str(), "others");
    const auto lines = file.lines();
    REQUIRE_EQ(lines.size(), size_t{2});
    CHECK(lines[0].find(one) != std::string::npos);
    CHECK(lines[1].find(other) != std::string::npos);
}

TEST(base_log, a_file_that_cannot_be_opened_costs_no_message) {
    configure_log(LogLevel::Error, "/nonexistent-folder/log"); // reports it on stderr, and continues there
    CHECK(log_enabled(LogLevel::Error));
    log(LogLevel::Error, "on stderr, as the test wants it");
    configure_log(LogLevel::Warning, "");
}

TEST(base_log, may_be_configured_while_others_write) {
    const LogFile file(LogLevel::Error);
    const unsigned lines = harness::rounds(2000);
    std::thread writer([lines] {
        for (unsigned i = 0; i < lines; ++i) {
            log(LogLevel::Error, "%u", i);
        }
    });
    for (int i = 0; i < 10; ++i) {
        configure_log(LogLevel::Error, file.path);
    }
    writer.join();
    CHECK_EQ(file.lines().size(), size_t{lines});
}
