// An exception that leaves title code ends the process with the exception, and before anything is unwound.
#include "base/title_code.h"

#if !defined(_WIN32)
#include <sys/wait.h>
#include <unistd.h>
#endif

#include <exception>
#include <stdexcept>
#include <string>

#include "base/guard.h"
#include "harness/harness.h"

using namespace xblshim::base;

TEST(title_code, returns_what_the_title_returns) {
    int calls = 0;
    call_title([&] { ++calls; });
    CHECK_EQ(calls, 1);
    CHECK_EQ(call_title([&] { return calls + 6; }), 7);
    CHECK_EQ(*call_title([&] { return &calls; }), 1);
    CHECK(call_title([] { return true; }));
    CHECK(call_title([] { return call_title([] { return true; }); }));
}

TEST(title_code, what_the_title_catches_itself_is_no_matter) {
    CHECK_EQ(call_title([] {
                 try {
                     throw std::runtime_error("caught");
                 } catch (const std::exception& error) {
                     return std::string(error.what());
                 }
             }),
             "caught");
}

TEST(title_code, has_no_function_of_the_librarys_around_it) {
    const FunctionScope scope("XUserGetId");
    CHECK(call_title([] { return FunctionScope::name() == nullptr; }));
    CHECK_EQ(std::string(FunctionScope::name()), "XUserGetId");
}

#if !defined(_WIN32)
namespace {

constexpr int with_the_exception = 7;
constexpr int after_unwinding = 1; // added to it

volatile bool unwound = false;

struct Local {
    ~Local() { unwound = true; }
};

[[noreturn]] void at_the_end() {
    int status = 0;
    try {
        if (const auto thrown = std::current_exception()) {
            std::rethrow_exception(thrown);
        }
    } catch (const std::runtime_error& error) {
        status = std::string(error.what()) == "thrown" ? with_the_exception : 0;
    } catch (...) {
    }
    _exit(status + (unwound ? after_unwinding : 0));
}

int status_of_child(void (*body)()) {
    const pid_t child = fork();
    if (child == 0) {
        std::set_terminate(at_the_end);
        body();
        _exit(99);
    }
    int status = 0;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void throws() {
    const Local local;
    throw std::runtime_error("thrown");
}

} // namespace

TEST(title_code, an_exception_ends_the_process_where_it_is_thrown) {
#if defined(__ELF__) && (defined(__x86_64__) || defined(__aarch64__))
    constexpr int expected = with_the_exception;
#else
    constexpr int expected = with_the_exception + after_unwinding;
#endif
    CHECK_EQ(status_of_child([] { call_title(throws); }), expected);
    CHECK_EQ(status_of_child([] {
                 try {
                     guard("a public function", [] {
                         call_title(throws);
                         return int32_t{0};
                     });
                 } catch (...) {
                 }
             }),
             expected);
    CHECK_EQ(status_of_child([] {
                 call_title([] {
                     try {
                         throws();
                     } catch (const std::logic_error&) {
                     }
                 });
             }),
             expected);
}
#endif
