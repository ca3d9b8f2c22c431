#include "harness/harness.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace harness {
namespace {

struct Test {
    const char* suite;
    const char* name;
    void (*body)();
    unsigned deadline_seconds;
    std::string full_name() const { return std::string(suite) + "." + name; }
};

std::vector<Test>& tests() {
    static std::vector<Test> all;
    return all;
}

std::atomic<unsigned> failures_of_test{0};
double scale = 1.0;
double patience = 1.0; // of deadlines, for machines that do something else meanwhile

// Ends the program when a test exceeds its time limit, and prints the test's name.
class Watchdog {
public:
    Watchdog(std::string name, unsigned seconds)
        : m_thread([this, name = std::move(name), seconds] {
              std::unique_lock lock(m_lock);
              if (!m_done.wait_for(lock, std::chrono::seconds(seconds), [this] { return m_finished; })) {
                  std::fprintf(stderr, "HANG %s: not finished after %u s\n", name.c_str(), seconds);
                  std::fflush(nullptr);
                  std::abort();
              }
          }) {}
    ~Watchdog() {
        {
            const std::lock_guard lock(m_lock);
            m_finished = true;
        }
        m_done.notify_all();
        m_thread.join();
    }

private:
    std::mutex m_lock;
    std::condition_variable m_done;
    bool m_finished = false;
    std::thread m_thread;
};

bool run(const Test& test) {
    failures_of_test = 0;
    const auto start = std::chrono::steady_clock::now();
    {
        const Watchdog watchdog(test.full_name(),
                                static_cast<unsigned>(test.deadline_seconds * (scale < 1 ? 1 : scale) * patience));
        try {
            test.body();
        } catch (const Stop&) {
        } catch (const std::exception& error) {
            note_failure(test.name, 0, std::string("exception: ") + error.what());
        }
    }
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    const bool passed = failures_of_test == 0;
    std::printf("%s %s (%lld ms)\n", passed ? "ok  " : "FAIL", test.full_name().c_str(),
                static_cast<long long>(took.count()));
    std::fflush(stdout);
    return passed;
}

} // namespace

Registration::Registration(const char* suite, const char* name, void (*body)(), unsigned deadline_seconds) {
    tests().push_back({suite, name, body, deadline_seconds});
}

void note_failure(const char* file, int line, const std::string& text) {
    ++failures_of_test;
    std::fprintf(stderr, "%s:%d: %s\n", file, line, text.c_str());
    std::fflush(stderr);
}

std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(long long value) { return std::to_string(value); }
std::string text_of(unsigned long long value) { return std::to_string(value); }

std::string text_of_result(long long value) {
    std::ostringstream out;
    out << value << " (0x" << std::hex << static_cast<uint32_t>(value) << ")";
    return out.str();
}

std::string text_of(std::string_view value) { return std::string(value); }
std::string text_of(const char* value) { return value == nullptr ? "null" : value; }
std::string text_of_bytes(std::size_t size) { return "<" + std::to_string(size) + " bytes>"; }

void note_difference(const char* file, int line, const char* ta, const char* tb, const std::string& a,
                     const std::string& b) {
    note_failure(file, line, std::string(ta) + " == " + tb + ": " + a + " is not " + b);
}

unsigned failures() { return failures_of_test; }

unsigned rounds(unsigned usual) {
    const double scaled = usual * scale;
    return scaled < 1 ? 1 : static_cast<unsigned>(scaled);
}

} // namespace harness

int main(int argc, char** argv) {
    std::string filter;
    unsigned repeat = 1;
    if (const char* value = std::getenv("XBLSHIM_TEST_SCALE")) {
        harness::scale = std::atof(value);
    }
    if (const char* value = std::getenv("XBLSHIM_TEST_PATIENCE")) {
        harness::patience = std::atof(value);
    }
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--list") == 0) {
            for (const auto& test : harness::tests()) {
                std::printf("%s\n", test.full_name().c_str());
            }
            return 0;
        }
        if (std::strcmp(argv[i], "--repeat") == 0 && i + 1 < argc) {
            repeat = static_cast<unsigned>(std::atoi(argv[++i]));
        } else if (std::strcmp(argv[i], "--scale") == 0 && i + 1 < argc) {
            harness::scale = std::atof(argv[++i]);
        } else if (argv[i][0] == '-') {
            std::printf("usage: %s [--list] [--repeat N] [--scale X] [part of a test's name]\n", argv[0]);
            return std::strcmp(argv[i], "--help") == 0 ? 0 : 2;
        } else {
            filter = argv[i];
        }
    }
    unsigned passed = 0;
    unsigned failed = 0;
    for (unsigned round = 0; round < repeat; ++round) {
        for (const auto& test : harness::tests()) {
            if (test.full_name().find(filter) != std::string::npos) {
                ++(harness::run(test) ? passed : failed);
            }
        }
    }
    std::printf("%u passed, %u failed\n", passed, failed);
    if (passed + failed == 0) {
        std::fprintf(stderr, "no test has '%s' in its name\n", filter.c_str());
        return 2;
    }
    return failed == 0 ? 0 : 1;
}
