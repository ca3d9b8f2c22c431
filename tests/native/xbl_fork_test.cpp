// In a child of fork() every call returns at once.
#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

#include "XGame.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"
#include "xsapi-c/errors_c.h"
#include "xsapi-c/xbox_live_context_settings_c.h"

using namespace title;

namespace {

// The number of the first call with another result, 0 when all are as they should be.
int check_in_child(Game& game) {
    XAsyncBlock block{};
    int call = 0;
    const auto wrong = [&call](HRESULT hr, HRESULT expected) {
        ++call;
        return hr != expected;
    };
    const char* scid_now = nullptr;
    XblContextHandle context = nullptr;
    XUserHandle user = nullptr;
    uint64_t xuid = 0;
    uint32_t value = 0;
    if (wrong(game.update(&block), E_XBL_NOT_INITIALIZED) ||
        wrong(XblAchievementsUpdateAchievementForTitleIdAsync(game.context, 1, 1, scid, "7", 1, &block),
              E_XBL_NOT_INITIALIZED) ||
        wrong(initialize(), E_XBL_NOT_INITIALIZED) || wrong(XblCleanupAsync(&block), E_XBL_NOT_INITIALIZED) ||
        wrong(XblGetScid(&scid_now), E_XBL_NOT_INITIALIZED) ||
        wrong(XblContextCreateHandle(game.user, &context), E_XBL_NOT_INITIALIZED) ||
        wrong(XblContextDuplicateHandle(game.context, &context), E_XBL_NOT_INITIALIZED) ||
        wrong(XblContextGetUser(game.context, &user), E_XBL_NOT_INITIALIZED) ||
        wrong(XblContextGetXboxUserId(game.context, &xuid), E_XBL_NOT_INITIALIZED) ||
        wrong(XblContextSettingsGetHttpRetryDelay(game.context, &value), E_XBL_NOT_INITIALIZED) ||
        wrong(XGameRuntimeInitialize(), E_GAMERUNTIME_NOT_INITIALIZED) ||
        wrong(XGameGetXboxTitleId(&value), E_GAMERUNTIME_NOT_INITIALIZED) ||
        wrong(XUserAddAsync(XUserAddOptions::None, &block), E_GAMERUNTIME_NOT_INITIALIZED) ||
        wrong(XUserGetId(game.user, &xuid), E_GAMERUNTIME_NOT_INITIALIZED) ||
        wrong(XUserFindUserById(1, &user), E_GAMERUNTIME_NOT_INITIALIZED) ||
        wrong(XUserCompare(game.user, game.user), 0) ||
        wrong(std::strlen(XblShimGetStartError()) > 20 ? S_OK : E_FAIL, S_OK) ||
        wrong(XblGetErrorCondition(E_FAIL) == XblErrorCondition::GenericError ? S_OK : E_FAIL, S_OK)) {
        return call;
    }
    XblContextCloseHandle(game.context);
    XUserCloseHandle(game.user);
    XGameRuntimeUninitialize();
    return 0;
}

} // namespace

TEST(fork, child_gets_results_at_once_and_the_parent_goes_on) {
    TestService service;
    service.hold();
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    service.wait_for_calls(1);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::alarm(20); // ends a child that blocks
        ::_exit(check_in_child(game));
    }
    int status = -1;
    REQUIRE_EQ(::waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 0);
    service.complete(0, S_OK);
    CHECK_EQ(call.finish(), S_OK);
}
#else
#include "harness/harness.h"
TEST(fork, there_is_none_on_windows) {}
#endif
