// The device, the sandbox, the runtime's features, and the Xal names.
#include <cstring>
#include <string>

#include "XGame.h"
#include "XGameErr.h"
#include "XGameRuntimeFeature.h"
#include "XSystem.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xal/xal.h"
#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace title;

namespace {

class Runtime {
public:
    Runtime() { REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); }
    ~Runtime() { XGameRuntimeUninitialize(); }
};

} // namespace

TEST(system, device_is_a_pc) {
    CHECK_EQ(XSystemGetDeviceType(), XSystemDeviceType::Pc); // also without the runtime
}

TEST(system, sandbox_needs_the_runtime) {
    TestService service;
    char text[XSystemXboxLiveSandboxIdMaxBytes] = "x";
    size_t used = 7;
    CHECK_EQ(XSystemGetXboxLiveSandboxId(sizeof text, text, &used), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(std::string(text), std::string("x"));
    CHECK_EQ(used, 7u);
    {
        const Runtime runtime;
    }
    CHECK_EQ(XSystemGetXboxLiveSandboxId(sizeof text, text, &used), E_GAMERUNTIME_NOT_INITIALIZED);
}

TEST(system, sandbox_is_the_configured_one) {
    TestService service;
    service.stand_in.configuration.sandbox = "XDKS.1";
    const Runtime runtime;
    char text[XSystemXboxLiveSandboxIdMaxBytes];
    std::memset(text, '#', sizeof text);
    size_t used = 0;
    REQUIRE_EQ(XSystemGetXboxLiveSandboxId(sizeof text, text, &used), S_OK);
    CHECK_EQ(std::string(text), std::string("XDKS.1"));
    CHECK_EQ(used, 7u);
    CHECK_EQ(text[used], '#'); // nothing is written behind it
}

TEST(system, sandbox_buffers) {
    TestService service;
    const Runtime runtime; // RETAIL
    char text[7] = "######";
    size_t used = 99;
    CHECK_EQ(XSystemGetXboxLiveSandboxId(6, text, &used), E_NOT_SUFFICIENT_BUFFER); // no room for the zero
    CHECK_EQ(XSystemGetXboxLiveSandboxId(0, text, &used), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(text[0], '#');
    CHECK_EQ(used, 99u);
    CHECK_EQ(XSystemGetXboxLiveSandboxId(7, nullptr, &used), E_INVALIDARG);
    CHECK_EQ(XSystemGetXboxLiveSandboxId(7, text, nullptr), S_OK); // used may be null
    CHECK_EQ(std::string(text), std::string("RETAIL"));
}

TEST(system, features_that_are_there) {
    for (uint32_t value = 0; value < 30; ++value) {
        const auto feature = static_cast<XGameRuntimeFeature>(value);
        const bool there = value <= static_cast<uint32_t>(XGameRuntimeFeature::XGameStreaming) &&
                           feature != XGameRuntimeFeature::XSpeechSynthesizer;
        CHECK_EQ(XGameRuntimeIsFeatureAvailable(feature), there);
    }
}

TEST(xal, other_names_of_the_same) {
    TestService service;
    uint32_t title_id = 0;
    uint64_t xuid = 0;
    CHECK_EQ(XalGetTitleId(&title_id), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XalUserGetId(nullptr, &xuid), E_GAMERUNTIME_NOT_INITIALIZED);
    service.configure_title_id(0x1234ABCD);
    const Runtime runtime;
    CHECK_EQ(XalGetTitleId(nullptr), E_INVALIDARG);
    CHECK_EQ(XalGetTitleId(&title_id), S_OK);
    CHECK_EQ(title_id, 0x1234ABCDu);
    CHECK_EQ(XalUserGetId(nullptr, &xuid), E_INVALIDARG);
    CHECK_EQ(XalUserGetId(reinterpret_cast<XalUserHandle>(uintptr_t{0xDEADBEEF}), &xuid), E_HANDLE);
    XUserHandle user = nullptr;
    REQUIRE_EQ(add_user(&user), S_OK);
    CHECK_EQ(XalUserGetId(user, nullptr), E_INVALIDARG);
    CHECK_EQ(XalUserGetId(user, &xuid), S_OK);
    CHECK_EQ(xuid, TestService::xuid);
    XUserCloseHandle(user);
}

#ifndef _WIN32
TEST(system, forked_child_gets_results_at_once) {
    TestService service;
    const Runtime runtime;
    XUserHandle user = nullptr;
    REQUIRE_EQ(add_user(&user), S_OK);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        XAsyncBlock block{};
        char text[XSystemXboxLiveSandboxIdMaxBytes];
        uint32_t title_id = 0;
        uint64_t xuid = 0;
        bool has = false;
        XUserHandle other = nullptr;
        XUserSignOutDeferralHandle deferral = nullptr;
        const bool right = XSystemGetXboxLiveSandboxId(sizeof text, text, nullptr) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           !XGameRuntimeIsFeatureAvailable(XGameRuntimeFeature::XUser) &&
                           XalGetTitleId(&title_id) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XalUserGetId(user, &xuid) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XUserAddByIdWithUiAsync(TestService::xuid, &block) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XUserAddByIdWithUiResult(&block, &other) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XUserCheckPrivilege(user, XUserPrivilegeOptions::None, XUserPrivilege::Clubs, &has,
                                               nullptr) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XUserResolveIssueWithUiAsync(user, nullptr, &block) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XUserResolveIssueWithUiResult(&block) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           XUserGetSignOutDeferral(&deferral) == E_GAMERUNTIME_NOT_INITIALIZED;
        ::_exit(right ? 0 : 1);
    }
    int status = 0;
    REQUIRE_EQ(::waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 0);
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(user, &xuid), S_OK); // the parent continues
    XUserCloseHandle(user);
}
#endif
