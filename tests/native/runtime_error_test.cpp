// The callbacks for failing calls of the runtime.
#include "XError.h"

#include <string>
#include <thread>
#include <vector>

#include "XGame.h"
#include "XGameErr.h"
#include "XNetworking.h"
#include "XSystem.h"
#include "XUser.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#ifndef _WIN32
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace title;

namespace {

class ReportedErrors {
public:
    ReportedErrors() { XErrorSetCallback(&ReportedErrors::callback, this); }
    ReportedErrors(const ReportedErrors&) = delete;
    ~ReportedErrors() {
        XErrorSetCallback(nullptr, nullptr);
        XErrorSetOptions(XErrorOptions::None, XErrorOptions::None);
    }
    std::vector<HRESULT> results;
    std::vector<std::string> messages;
    std::vector<std::thread::id> threads;
    bool go_on = true;
    bool fail_inside = false;

private:
    static bool CALLBACK callback(HRESULT hr, const char* message, void* context) {
        auto& self = *static_cast<ReportedErrors*>(context);
        self.results.push_back(hr);
        self.messages.push_back(message);
        self.threads.push_back(std::this_thread::get_id());
        if (self.fail_inside) {
            CHECK_EQ(XUserGetId(nullptr, nullptr), E_GAMERUNTIME_NOT_INITIALIZED);
        }
        return self.go_on;
    }
};

using Results = std::vector<HRESULT>;

} // namespace

#ifndef _WIN32
namespace {

// Returns the end of a child process that fails a call. The library has no threads yet, so it works in a child, too.
int end_of_child(XErrorOptions options, bool go_on) {
    int status = 0;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ReportedErrors reported;
        reported.go_on = go_on;
        // Without this, a sanitizer's handlers would run first.
        std::signal(SIGTRAP, SIG_DFL);
        std::signal(SIGABRT, SIG_DFL);
        XErrorSetOptions(options, options);
        XUserGetId(nullptr, nullptr);
        _exit(7);
    }
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    return status;
}

} // namespace

// The first of all tests here; see above.
TEST(error_report, options_break_or_end_the_program) {
    const int broken = end_of_child(XErrorOptions::DebugBreakOnError, true);
    CHECK(WIFSIGNALED(broken) && WTERMSIG(broken) == SIGTRAP);
    const int ended = end_of_child(XErrorOptions::FailFastOnError, true);
    CHECK(WIFSIGNALED(ended) && WTERMSIG(ended) == SIGABRT);
    const int refused = end_of_child(XErrorOptions::FailFastOnError, false);
    CHECK(WIFEXITED(refused) && WEXITSTATUS(refused) == 7);
}
#endif

TEST(error_report, the_callback_hears_of_failures_before_the_call_returns) {
    TestService service;
    ReportedErrors reported;
    uint32_t number = 0;
    CHECK_EQ(XGameGetXboxTitleId(&number), E_GAMERUNTIME_NOT_INITIALIZED);
    REQUIRE_EQ(reported.results.size(), size_t{1});
    CHECK_EQ(reported.results[0], E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK(reported.threads[0] == std::this_thread::get_id());
    const std::string begins = "XGameGetXboxTitleId failed with 0x89240100 E_GAMERUNTIME_NOT_INITIALIZED: ";
    CHECK_EQ(reported.messages[0].substr(0, begins.size()), begins);
    reported.results.clear();
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    CHECK_EQ(XUserGetMaxUsers(&number), S_OK);
    CHECK_EQ(reported.results.size(), size_t{0}); // not of a success
    XNetworkingConnectivityHint hint{};
    CHECK_EQ(XNetworkingGetConnectivityHint(&hint), S_OK);
    CHECK_EQ(XNetworkingGetConnectivityHint(nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetMaxUsers(nullptr), E_INVALIDARG);
    char text[1];
    CHECK_EQ(XSystemGetXboxLiveSandboxId(1, text, nullptr), E_NOT_SUFFICIENT_BUFFER);
    XUserHandle handle = nullptr;
    CHECK_EQ(XUserFindUserById(1, &handle), static_cast<HRESULT>(0x80070490));
    CHECK(reported.results ==
          (Results{E_INVALIDARG, E_INVALIDARG, E_NOT_SUFFICIENT_BUFFER, static_cast<HRESULT>(0x80070490)}));
    XGameRuntimeUninitialize();
}

TEST(error_report, a_pending_call_is_no_failure) {
    TestService service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    {
        ReportedErrors reported;
        Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
        Call call(queue);
        REQUIRE_EQ(XUserAddAsync(XUserAddOptions::None, call.block()), S_OK);
        XUserHandle user = nullptr;
        CHECK_EQ(XUserAddResult(call.block(), &user), E_PENDING);
        CHECK_EQ(reported.results.size(), size_t{0});
        CHECK_EQ(call.finish(), S_OK);
    }
    XGameRuntimeUninitialize();
}

TEST(error_report, failures_inside_the_callback_are_its_own) {
    TestService service;
    ReportedErrors reported;
    reported.fail_inside = true;
    CHECK_EQ(XUserGetId(nullptr, nullptr), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(reported.results.size(), size_t{1});
}

TEST(error_report, taken_back_it_hears_no_more) {
    TestService service;
    ReportedErrors reported;
    XErrorSetCallback(nullptr, nullptr);
    CHECK_EQ(XUserGetId(nullptr, nullptr), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(reported.results.size(), size_t{0});
}
