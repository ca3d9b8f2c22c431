// Invalid handles, and every argument check (behavior 8.2, decisions on handles).
#include "support/task_queue_support.h"
#include "task_queue/internal.h"

#include <cstdlib>
#include <random>

using namespace support;

namespace {

void nothing(void*, bool) {}

// Every function refuses the handle, and nothing crashes or blocks.
void check_refused(XTaskQueueHandle bad) {
    XTaskQueuePortHandle port = nullptr;
    XTaskQueueHandle duplicate = nullptr;
    XTaskQueueRegistrationToken token{};
    int wait_handle = 0;
    CHECK_EQ(XTaskQueueGetPort(bad, Work, &port), E_HANDLE);
    CHECK_EQ(XTaskQueueDuplicateHandle(bad, &duplicate), E_HANDLE);
    CHECK(!XTaskQueueDispatch(bad, Work, without_limit));
    XTaskQueueCloseHandle(bad);
    CHECK_EQ(XTaskQueueTerminate(bad, true, nullptr, nullptr), E_HANDLE);
    CHECK_EQ(XTaskQueueSubmitCallback(bad, Work, nullptr, nothing), E_HANDLE);
    CHECK_EQ(XTaskQueueSubmitDelayedCallback(bad, Work, 1, nullptr, nothing), E_HANDLE);
    CHECK_EQ(XTaskQueueRegisterWaiter(bad, Work, &wait_handle, nullptr, nothing, &token), E_HANDLE);
    XTaskQueueUnregisterWaiter(bad, token);
    CHECK_EQ(XTaskQueueRegisterMonitor(bad, nullptr, [](void*, XTaskQueueHandle, XTaskQueuePort) {}, &token), E_HANDLE);
    XTaskQueueUnregisterMonitor(bad, token);
    CHECK_EQ(xblshim::task_queue::suspend_termination(bad), E_HANDLE);
    xblshim::task_queue::resume_termination(bad);
    CHECK(!xblshim::task_queue::is_inside_callback_of(bad));
    CHECK(!xblshim::task_queue::is_dispatched_by_hand(bad, Work));
}

} // namespace

TEST(task_queue_handles, null_closed_foreign_and_random_handles_are_refused) {
    check_refused(nullptr);
    XTaskQueueHandle closed = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &closed), S_OK);
    XTaskQueueCloseHandle(closed);
    check_refused(closed);
    const QueueHandle queue(Mode::Manual, Mode::Manual); // takes the closed one's slot
    check_refused(closed);
    check_refused(reinterpret_cast<XTaskQueueHandle>(queue.port(Work))); // of another kind
    int something = 0;
    check_refused(reinterpret_cast<XTaskQueueHandle>(&something));
    check_refused(reinterpret_cast<XTaskQueueHandle>(~uintptr_t{0}));
    std::mt19937_64 random(20240229);
    for (int i = 0; i < 2000; ++i) {
        check_refused(reinterpret_cast<XTaskQueueHandle>(static_cast<uintptr_t>(random())));
    }
    const auto value = reinterpret_cast<uintptr_t>(static_cast<XTaskQueueHandle>(queue));
    for (int bit = 0; bit < 64; ++bit) { // one wrong bit
        check_refused(reinterpret_cast<XTaskQueueHandle>(value ^ (uintptr_t{1} << bit)));
    }
    CHECK_EQ(submit(queue, Work, [](bool) {}), S_OK);
    CHECK_EQ(drain(queue, Work), 1u);
}

TEST(task_queue_handles, closing_twice_closes_nothing_else) {
    XTaskQueueHandle first = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &first), S_OK);
    XTaskQueueCloseHandle(first);
    const QueueHandle second(Mode::Manual, Mode::Manual);
    XTaskQueueCloseHandle(first);
    CHECK_EQ(submit(second, Work, [](bool) {}), S_OK);
    CHECK_EQ(drain(second, Work), 1u);
}

TEST(task_queue_handles, a_duplicate_differs_and_is_the_same_queue) {
    XTaskQueueHandle original = nullptr;
    XTaskQueueHandle duplicate = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &original), S_OK);
    REQUIRE_EQ(XTaskQueueDuplicateHandle(original, &duplicate), S_OK);
    CHECK(duplicate != original);
    submit(original, Work, [](bool) {});
    CHECK_EQ(drain(duplicate, Work), 1u);
    XTaskQueueCloseHandle(original);
    CHECK_EQ(submit(duplicate, Work, [](bool) {}), S_OK);
    CHECK_EQ(drain(duplicate, Work), 1u);
    CHECK_EQ(XTaskQueueTerminate(duplicate, false, nullptr, nullptr), S_OK);
    drain(duplicate, Work);
    drain(duplicate, Completion);
    XTaskQueueCloseHandle(duplicate);
    check_refused(duplicate);
}

TEST(task_queue_handles, terminating_through_a_duplicate_ends_the_queue) {
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    XTaskQueueHandle duplicate = nullptr;
    REQUIRE_EQ(XTaskQueueDuplicateHandle(queue, &duplicate), S_OK);
    CHECK_EQ(XTaskQueueTerminate(duplicate, true, nullptr, nullptr), S_OK);
    XTaskQueueCloseHandle(duplicate);
    CHECK_EQ(submit(queue, Work, [](bool) {}), E_ABORT);
}

TEST(task_queue_handles, null_out_pointers) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    CHECK_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, nullptr), E_INVALIDARG);
    CHECK_EQ(XTaskQueueGetPort(queue, Work, nullptr), E_INVALIDARG);
    CHECK_EQ(XTaskQueueDuplicateHandle(queue, nullptr), E_POINTER);
}

TEST(task_queue_handles, ports_out_of_range) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    for (const auto port : {static_cast<XTaskQueuePort>(2), static_cast<XTaskQueuePort>(0xFFFFFFFFu)}) {
        XTaskQueuePortHandle handle = nullptr;
        CHECK_EQ(XTaskQueueGetPort(queue, port, &handle), E_INVALIDARG);
        CHECK_EQ(XTaskQueueSubmitCallback(queue, port, nullptr, nothing), E_INVALIDARG);
        CHECK_EQ(XTaskQueueSubmitDelayedCallback(queue, port, 5, nullptr, nothing), E_INVALIDARG);
    }
}

TEST(task_queue_handles, a_null_callback_is_refused) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    CHECK_EQ(XTaskQueueSubmitCallback(queue, Work, nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XTaskQueueSubmitDelayedCallback(queue, Work, 5, nullptr, nullptr), E_INVALIDARG);
    CHECK(!XTaskQueueDispatch(queue, Work, 0));
}

TEST(task_queue_handles, port_handles_last_as_long_as_the_queue) {
    QueueHandle queue(Mode::Manual, Mode::Manual);
    const auto port = queue.port(Work);
    CHECK(port == queue.port(Work));
    CHECK(port != queue.port(Completion));
    XTaskQueueCloseHandle(reinterpret_cast<XTaskQueueHandle>(port)); // not a queue: ignored
    const QueueHandle composite(port, port);
    CHECK(composite.port(Work) == port);
}
