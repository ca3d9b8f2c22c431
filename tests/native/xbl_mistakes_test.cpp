// A title's wrong arguments: one warning names function and argument, repetitions are counted.
#include <string>

#include "XAsyncProvider.h"
#include "XGame.h"
#include "XGameRuntimeInit.h"
#include "XNetworking.h"
#include "XUser.h"
#include "base/mistakes.h"
#include "harness/harness.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"
#include "xsapi-c/achievements_c.h"
#include "xsapi-c/achievements_manager_c.h"
#include "xsapi-c/user_statistics_c.h"

using namespace title;
using support::LogFile;
using xblshim::base::LogLevel;

TEST(mistakes, a_null_argument_is_named_once_and_counted_at_the_clean_up) {
    TestService service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); // the start sets the configured log
    REQUIRE_EQ(initialize(), S_OK);
    const LogFile log(LogLevel::Warning);
    for (int call = 0; call < 3; ++call) {
        CHECK_EQ(XblContextCreateHandle(nullptr, nullptr), E_INVALIDARG);
    }
    XUserHandle user = reinterpret_cast<XUserHandle>(uintptr_t{1});
    CHECK_EQ(XblContextCreateHandle(user, nullptr), E_INVALIDARG); // another argument
    CHECK_EQ(log.lines().size(), 2u);
    CHECK_EQ(log.count("XblContextCreateHandle: user is null, so the call fails with E_INVALIDARG (0x80070057)."), 1u);
    CHECK_EQ(log.count("XblContextCreateHandle: context is null"), 1u);
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(log.count("XblContextCreateHandle(user) E_INVALIDARG 2x"), 1u);
    xblshim::base::log_repeated_mistakes(); // logged once
    CHECK_EQ(log.count("2x"), 1u);
    XGameRuntimeUninitialize();
}

TEST(mistakes, a_call_before_the_start_says_what_to_call_first) {
    TestService service;
    const LogFile log(LogLevel::Warning);
    uint32_t number = 0;
    size_t count = 0;
    const XblAchievementsManagerEvent* events = nullptr;
    for (int call = 0; call < 2; ++call) {
        CHECK_EQ(XGameGetXboxTitleId(&number), E_GAMERUNTIME_NOT_INITIALIZED);
        CHECK_EQ(XblAchievementsManagerDoWork(&events, &count), E_XBL_NOT_INITIALIZED);
    }
    CHECK_EQ(log.lines().size(), 2u);
    CHECK_EQ(log.count("XGameGetXboxTitleId was called before XGameRuntimeInitialize"), 1u);
    CHECK_EQ(log.count("XblAchievementsManagerDoWork was called before XblInitialize"), 1u);
    CHECK_EQ(log.count("0x89235208"), 1u);
}

TEST(mistakes, what_concerns_a_start_is_its_error_until_a_start_succeeds) {
    TestService service;
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(std::string(XblShimGetStartError()), "");
    CHECK_EQ(XblInitialize(nullptr), E_INVALIDARG);
    CHECK_EQ(std::string(XblShimGetStartError()).find("XblInitialize: args is null"), 0u);
    CHECK_EQ(initialize(nullptr), E_INVALIDARG);
    CHECK_EQ(std::string(XblShimGetStartError()).find("XblInitialize: args->scid is null"), 0u);
    CHECK_EQ(initialize(""), E_INVALIDARG);
    CHECK_EQ(std::string(XblShimGetStartError()).find("XblInitialize: args->scid is empty"), 0u);
    CHECK_EQ(initialize(""), E_INVALIDARG); // not logged again, but still the error
    CHECK(std::string(XblShimGetStartError()) != "");
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(std::string(XblShimGetStartError()), "");
    XUserHandle user = nullptr;
    CHECK_EQ(XUserFindUserById(1, &user), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(std::string(XblShimGetStartError()).find("XUserFindUserById was called before"), 0u);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(mistakes, a_malformed_text_is_one_of_them) {
    TestService service;
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(clean_up(), S_OK);
    const LogFile log(LogLevel::Warning);
    CHECK_EQ(initialize("a\xFF"), E_INVALIDARG);
    CHECK_EQ(initialize("\xFF"), E_INVALIDARG);
    CHECK_EQ(log.count("XblInitialize: scid is not UTF-8 (at position 1), so the call fails with E_INVALIDARG"), 1u);
    CHECK_EQ(log.lines().size(), 1u); // not for each call
    CHECK_EQ(std::string(XblShimGetStartError()).find("XblInitialize: scid is not UTF-8 (at position 0)"), 0u);
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(std::string(XblShimGetStartError()), "");
    CHECK_EQ(clean_up(), S_OK);
}

TEST(mistakes, functions_that_share_a_check_are_distinguished) {
    TestService service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    const LogFile log(LogLevel::Warning);
    CHECK_EQ(XUserGetId(nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetState(nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XNetworkingGetConnectivityHint(nullptr), E_INVALIDARG);
    CHECK_EQ(log.count("XUserGetId: user is null"), 1u);
    CHECK_EQ(log.count("XUserGetState: user is null"), 1u);
    CHECK_EQ(log.count("XNetworkingGetConnectivityHint: connectivityHint is null"), 1u);
    XAsyncBlock async{};
    CHECK_EQ(XblUserStatisticsGetMultipleUserStatisticsResult(&async, 0, nullptr, nullptr, nullptr, nullptr),
             E_INVALIDARG);
    CHECK_EQ(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
                 &async, 0, nullptr, nullptr, nullptr, nullptr),
             E_INVALIDARG);
    CHECK_EQ(log.count("XblUserStatisticsGetMultipleUserStatisticsResult: ptrToBuffer is null"), 1u);
    CHECK_EQ(log.count("XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult: "
                       "ptrToBufferResults is null"),
             1u);
    XGameRuntimeUninitialize();
}

TEST(mistakes, a_scid_that_is_no_guid_is_taken_with_a_warning) {
    TestService service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); // the start sets the configured log
    const LogFile log(LogLevel::Warning);
    for (const char* odd :
         {"lantern", "00000000-0000-0000-0000-00001234567g", "00000000000000000000000012345678----"}) {
        CHECK_EQ(initialize(odd), S_OK);
        CHECK_EQ(clean_up(), S_OK);
    }
    CHECK_EQ(log.count("is no GUID"), 3u);
    CHECK_EQ(initialize("00000000-0000-0000-0000-00001234ABCD"), S_OK);
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(log.count("is no GUID"), 3u);
    XGameRuntimeUninitialize();
}

TEST(mistakes, of_queues_and_blocks) {
    TestService service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    const LogFile log(LogLevel::Warning);
    XTaskQueueHandle queue = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual, &queue), S_OK);
    const auto no_port = static_cast<XTaskQueuePort>(7);
    XTaskQueuePortHandle port = nullptr;
    CHECK_EQ(XTaskQueueGetPort(queue, no_port, &port), E_INVALIDARG);
    CHECK_EQ(XTaskQueueSubmitCallback(queue, no_port, nullptr, [](void*, bool) {}), E_INVALIDARG);
    CHECK_EQ(XTaskQueueSubmitDelayedCallback(queue, no_port, 1, nullptr, [](void*, bool) {}), E_INVALIDARG);
    CHECK_EQ(XTaskQueueDuplicateHandle(queue, nullptr), E_POINTER);
    CHECK_EQ(XTaskQueueRegisterMonitor(queue, nullptr, nullptr, nullptr), E_POINTER);
    CHECK_EQ(log.count("XTaskQueueGetPort: port is neither Work nor Completion, so the call fails with E_INVALIDARG"),
             1u);
    CHECK_EQ(log.count("XTaskQueueSubmitCallback: port is neither"), 1u);
    CHECK_EQ(log.count("XTaskQueueSubmitDelayedCallback: port is neither"), 1u);
    CHECK_EQ(log.count("XTaskQueueDuplicateHandle: duplicatedHandle is null, so the call fails with E_POINTER"), 1u);
    CHECK_EQ(log.count("XTaskQueueRegisterMonitor: callback is null, so the call fails with E_POINTER"), 1u);

    XAsyncBlock block{};
    block.queue = queue;
    CHECK_EQ(XAsyncSchedule(&block, 0), E_INVALIDARG);
    REQUIRE_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), S_OK);
    CHECK_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), E_INVALIDARG);
    CHECK_EQ(XAsyncRun(&block, [](XAsyncBlock*) { return S_OK; }), E_INVALIDARG);
    CHECK(harness::eventually([&] {
        XTaskQueueDispatch(queue, XTaskQueuePort::Work, 0);
        XTaskQueueDispatch(queue, XTaskQueuePort::Completion, 0);
        return XAsyncGetStatus(&block, false) != E_PENDING;
    }));
    XUserHandle user = nullptr;
    CHECK_EQ(XUserAddByIdWithUiResult(&block, &user), E_INVALIDARG); // of XUserAddAsync's call
    CHECK_EQ(log.count("XAsyncSchedule: asyncBlock does not belong to a call that XAsyncBegin has begun"), 1u);
    CHECK_EQ(log.count("XUserAddAsync: asyncBlock is in use by a call that has not ended"), 1u);
    CHECK_EQ(log.count("XAsyncRun: asyncBlock is in use"), 1u);
    CHECK_EQ(log.count("XUserAddByIdWithUiResult: asyncBlock is of another function's call"), 1u);
    CHECK_EQ(log.lines().size(), 9u);
    XTaskQueueCloseHandle(queue);
    XGameRuntimeUninitialize();
}

// A call inside a callback counts for its own function, not for the function that runs the callback.
TEST(mistakes, inside_a_callback_of_the_titles_are_its_own) {
    TestService service;
    const LogFile log(LogLevel::Warning);
    XTaskQueueHandle queue = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Immediate, &queue), S_OK);
    CHECK_EQ(XTaskQueueSubmitCallback(queue, XTaskQueuePort::Work, nullptr,
                                      [](void*, bool) { XAsyncBegin(nullptr, nullptr, nullptr, nullptr, nullptr); }),
             S_OK);
    CHECK_EQ(log.count("XAsyncBegin: asyncBlock is null"), 1u);
    XTaskQueueCloseHandle(queue);
}
