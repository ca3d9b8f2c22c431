// XblInitialize and XblGetScid: the order of the checks, and their results.
#include <cstring>
#include <string>

#include "XGame.h"
#include "XUser.h"
#include "base/handle_table.h"
#include "exports/unlisted.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"

using namespace title;

namespace {

size_t open_queue_handles() {
    size_t count = 0;
    for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
        count += handle.kind == xblshim::base::HandleKind::TaskQueue ? 1 : 0;
    }
    return count;
}

// Removes the process queue, and sets an ordinary one at the end.
class NoProcessQueue {
public:
    NoProcessQueue() { XTaskQueueSetCurrentProcessTaskQueue(nullptr); }
    ~NoProcessQueue() {
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        XTaskQueueSetCurrentProcessTaskQueue(queue.handle());
    }
};

XTaskQueueHandle closed_queue() {
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    return queue.handle();
}

} // namespace

TEST(global, initialize_wants_arguments_and_a_scid) {
    TestService service;
    CHECK_EQ(XblInitialize(nullptr), E_INVALIDARG);
    CHECK_EQ(initialize(nullptr), E_INVALIDARG);
    CHECK_EQ(initialize(""), E_INVALIDARG);
    const char* scid_now = nullptr;
    CHECK_EQ(XblGetScid(&scid_now), E_XBL_NOT_INITIALIZED);
}

TEST(global, the_wrappers_start_brings_the_runtime_and_the_services) {
    TestService service;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    uint32_t most = 0;
    CHECK_EQ(XUserGetMaxUsers(&most), E_GAMERUNTIME_NOT_INITIALIZED);
    REQUIRE_EQ(XblWrapper_XblInitialize(scid, queue.handle()), S_OK);
    const char* scid_now = nullptr;
    REQUIRE_EQ(XblGetScid(&scid_now), S_OK);
    CHECK_EQ(std::string(scid_now), scid);
    CHECK_EQ(XUserGetMaxUsers(&most), S_OK);
    CHECK_EQ(XblWrapper_XblInitialize(scid, queue.handle()), E_XBL_ALREADY_INITIALIZED);
    CHECK_EQ(XblWrapper_XblInitialize(nullptr, queue.handle()), E_INVALIDARG);
    CHECK_EQ(clean_up(queue.handle()), S_OK);
    for (int started = 0; started < 3; ++started) { // each of the three calls started the runtime
        CHECK_EQ(XUserGetMaxUsers(&most), S_OK);
        XGameRuntimeUninitialize();
    }
    CHECK_EQ(XUserGetMaxUsers(&most), E_GAMERUNTIME_NOT_INITIALIZED);
}

TEST(global, null_scid_comes_before_no_queue) {
    TestService service;
    const NoProcessQueue none;
    CHECK_EQ(initialize(""), E_INVALIDARG);
    CHECK_EQ(initialize(), E_NO_TASK_QUEUE);
}

TEST(global, no_queue_comes_before_already_initialized) {
    TestService service;
    REQUIRE_EQ(initialize(), S_OK);
    {
        const NoProcessQueue none;
        CHECK_EQ(initialize(), E_NO_TASK_QUEUE);
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual);
        CHECK_EQ(initialize(scid, queue.handle()), E_XBL_ALREADY_INITIALIZED);
    }
    CHECK_EQ(initialize(), E_XBL_ALREADY_INITIALIZED);
    CHECK_EQ(initialize(scid, closed_queue()), E_XBL_ALREADY_INITIALIZED);
    CHECK_EQ(initialize(""), E_INVALIDARG);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(global, works_with_a_queue_of_its_own_without_a_process_queue) {
    TestService service;
    const NoProcessQueue none;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    CHECK_EQ(initialize(scid, queue.handle()), S_OK);
    CHECK_EQ(clean_up(queue.handle()), S_OK);
}

TEST(global, queue_that_is_not_open_is_refused) {
    TestService service;
    CHECK_EQ(initialize(scid, closed_queue()), E_HANDLE);
    CHECK_EQ(initialize(scid, reinterpret_cast<XTaskQueueHandle>(uintptr_t{0x1234567})), E_HANDLE);
    CHECK_EQ(initialize(), S_OK);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(global, initialize_keeps_no_queue_handle) {
    TestService service;
    REQUIRE_EQ(initialize(), S_OK); // the first one makes the process queue
    REQUIRE_EQ(clean_up(), S_OK);
    const size_t before = open_queue_handles();
    for (int i = 0; i < 3; ++i) {
        REQUIRE_EQ(initialize(), S_OK);
        CHECK_EQ(initialize(), E_XBL_ALREADY_INITIALIZED);
        REQUIRE_EQ(clean_up(), S_OK);
    }
    // A waiting thread may continue shortly before the work of its call has released its handle.
    CHECK(harness::eventually([before] { return open_queue_handles() <= before; }));
}

TEST(global, needs_no_game_runtime) {
    TestService service;
    CHECK_EQ(initialize(), S_OK);
    uint32_t id = 0;
    CHECK_EQ(XGameGetXboxTitleId(&id), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(clean_up(), S_OK);
}

TEST(global, failing_start_is_returned_and_explained) {
    REQUIRE_EQ(XblShimSetOption("python", "/there/is/no/python/here"), S_OK);
    const HRESULT hr = initialize(); // no stand-in: the real search
    REQUIRE_EQ(XblShimSetOption("python", nullptr), S_OK);
    CHECK(FAILED(hr));
    CHECK(hr != E_XBL_ALREADY_INITIALIZED && hr != E_INVALIDARG);
    CHECK(std::strlen(XblShimGetStartError()) > 20);
    const char* scid_now = nullptr;
    CHECK_EQ(XblGetScid(&scid_now), E_XBL_NOT_INITIALIZED);
    TestService service;
    CHECK_EQ(initialize(), S_OK); // a failed start can be repeated
    CHECK_EQ(std::string(XblShimGetStartError()), std::string());
    CHECK_EQ(clean_up(), S_OK);
}

TEST(global, start_that_fails_later_is_explained_and_ends_the_calls) {
    TestService service;
    service.stand_in.close_gate();
    service.fail_to_start(E_FAIL, "httpx cannot be imported: pip install httpx");
    REQUIRE_EQ(initialize(), S_OK); // the immediate checks succeeded
    const XblContextHandle context = service.make_context();
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual);
    Call own(queue);
    Call given(queue);
    REQUIRE_EQ(XblAchievementsUpdateAchievementAsync(context, 1, "7", 100, own.block()), S_OK);
    REQUIRE_EQ(XblAchievementsUpdateAchievementForTitleIdAsync(context, 1, 5, scid, "7", 100, given.block()), S_OK);
    service.stand_in.open_gate();
    CHECK_EQ(own.finish(), E_FAIL);
    CHECK_EQ(given.finish(), E_FAIL);
    CHECK(std::strstr(XblShimGetStartError(), "pip install httpx") != nullptr);
    XblContextCloseHandle(context);
    CHECK_EQ(clean_up(), S_OK);
    CHECK(std::strstr(XblShimGetStartError(), "pip install httpx") != nullptr); // still to be read
}

TEST(global, scid_is_kept_as_it_was_given) {
    TestService service;
    CHECK_EQ(XblGetScid(nullptr), E_INVALIDARG); // null is checked first
    std::string given = "5D0a3B10-0000-0000-0000-0000ABCDEF01";
    REQUIRE_EQ(initialize(given.c_str()), S_OK);
    given.assign(given.size(), 'x'); // it was copied
    const char* scid_now = nullptr;
    CHECK_EQ(XblGetScid(nullptr), E_INVALIDARG);
    REQUIRE_EQ(XblGetScid(&scid_now), S_OK);
    CHECK_EQ(std::string(scid_now), std::string("5D0a3B10-0000-0000-0000-0000ABCDEF01"));
    const char* again = nullptr;
    REQUIRE_EQ(XblGetScid(&again), S_OK);
    CHECK(again == scid_now);
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(XblGetScid(&scid_now), E_XBL_NOT_INITIALIZED);
}

TEST(global, results_have_names_and_remedies) {
    CHECK_EQ(std::string(XblShimHResultName(S_OK)), std::string("S_OK"));
    CHECK_EQ(std::string(XblShimHResultName(static_cast<HRESULT>(0x80190130))),
             std::string("HTTP_E_STATUS_NOT_MODIFIED"));
    CHECK_EQ(std::string(XblShimHResultName(E_XBL_NOT_INITIALIZED)), std::string("E_XBL_NOT_INITIALIZED"));
    CHECK_EQ(std::string(XblShimHResultName(static_cast<HRESULT>(0x8ABCDEF0))), std::string());
    CHECK_EQ(std::string(XblShimHResultMessage(static_cast<HRESULT>(0x8ABCDEF0))), std::string("unknown"));
    const char* message = XblShimHResultMessage(E_NO_TASK_QUEUE);
    CHECK(std::strlen(message) > 20);
    CHECK(XblShimHResultMessage(E_NO_TASK_QUEUE) == message); // a static text
    CHECK(std::strchr(XblShimGetVersion(), '.') != nullptr);
}

TEST(global, options_are_for_before_the_start) {
    TestService service;
    CHECK_EQ(XblShimSetOption(nullptr, "x"), E_INVALIDARG);
    CHECK_EQ(XblShimSetOption("no_such_key", "x"), E_INVALIDARG);
    CHECK_EQ(XblShimSetOption("title_id", "0x42"), S_OK);
    CHECK_EQ(XblShimSetOption("title_id", nullptr), S_OK);
    REQUIRE_EQ(initialize(), S_OK);
    CHECK_EQ(XblShimSetOption("title_id", "0x42"), E_XBL_ALREADY_INITIALIZED);
    CHECK_EQ(clean_up(), S_OK);
}
