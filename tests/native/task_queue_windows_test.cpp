// XTaskQueueRegisterWaiter with handles of Windows. On other platforms it returns an error.
#include "support/waiters.h"
#include "task_queue/internal.h"

#ifdef _WIN32
#include <windows.h>
#endif

using namespace support;

namespace {

void CALLBACK nothing(void*, bool) {}

} // namespace

TEST(task_queue_windows, arguments_are_checked) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    XTaskQueueRegistrationToken token{};
    int none = 0;
    CHECK_EQ(XTaskQueueRegisterWaiter(queue, Work, &none, nullptr, nullptr, &token), E_POINTER);
    CHECK_EQ(XTaskQueueRegisterWaiter(queue, Work, &none, nullptr, nothing, nullptr), E_POINTER);
    CHECK_EQ(XTaskQueueRegisterWaiter(queue, Work, nullptr, nullptr, nothing, &token), E_INVALIDARG);
    CHECK_EQ(XTaskQueueRegisterWaiter(queue, static_cast<XTaskQueuePort>(2), &none, nullptr, nothing, &token),
             E_INVALIDARG);
#ifdef _WIN32
    CHECK_EQ(XTaskQueueRegisterWaiter(queue, Work, &none, nullptr, nothing, &token), E_HANDLE);
#else
    CHECK_EQ(XTaskQueueRegisterWaiter(queue, Work, &none, nullptr, nothing, &token), E_NOTIMPL);
#endif
    CHECK_EQ(token.token, 0u);
    XTaskQueueUnregisterWaiter(queue, token);
    XTaskQueueUnregisterWaiter(queue, {12345});
}

#ifdef _WIN32
namespace {

class WindowsEvent {
public:
    explicit WindowsEvent(bool manual_reset) : m_handle(CreateEventW(nullptr, manual_reset, FALSE, nullptr)) {
        REQUIRE(m_handle != nullptr);
    }
    ~WindowsEvent() { close(); }
    WindowsEvent(const WindowsEvent&) = delete;
    WindowsEvent& operator=(const WindowsEvent&) = delete;
    void set() const { CHECK(SetEvent(m_handle) != 0); }
    void reset() const { CHECK(ResetEvent(m_handle) != 0); }
    void close() {
        if (m_handle != nullptr) {
            CHECK(CloseHandle(m_handle) != 0);
        }
        m_handle = nullptr;
    }
    operator HANDLE() const { return m_handle; }

private:
    HANDLE m_handle;
};

} // namespace

TEST(task_queue_windows, an_auto_reset_event_gives_one_callback_for_a_signal) {
    for (const auto mode : every_mode) {
        const WindowsEvent event(false);
        Event ran;
        WaiterBody body([&](bool canceled) {
            CHECK(!canceled);
            ran.set();
        });
        const QueueHandle queue(mode, mode);
        REQUIRE_EQ(body.wait_for(queue, Completion, event), S_OK);
        for (unsigned round = 1; round <= 5; ++round) {
            event.set();
            dispatch_if_manual(mode, queue, Completion);
            REQUIRE(ran.wait(round));
        }
        XTaskQueueUnregisterWaiter(queue, body.token);
        event.set();
        CHECK(!XTaskQueueDispatch(queue, Completion, 20));
        CHECK_EQ(ran.count(), 5u);
        CHECK_EQ(WaitForSingleObject(event, 0), WAIT_OBJECT_0); // the signal is still set
    }
}

TEST(task_queue_windows, a_manual_reset_event_gives_callbacks_until_it_is_reset) {
    for (const auto mode : every_mode) {
        const WindowsEvent event(true);
        std::atomic<int> inside{0};
        Event ran;
        WaiterBody body([&](bool) {
            CHECK_EQ(++inside, 1);
            if (ran.count() == 4) {
                event.reset();
            }
            --inside;
            ran.set();
        });
        const QueueHandle queue(mode, mode);
        REQUIRE_EQ(body.wait_for(queue, Work, event), S_OK);
        event.set();
        for (unsigned round = 1; round <= 5; ++round) {
            dispatch_if_manual(mode, queue, Work);
            REQUIRE(ran.wait(round));
        }
        CHECK(!XTaskQueueDispatch(queue, Work, 20));
        CHECK_EQ(ran.count(), 5u);
        XTaskQueueUnregisterWaiter(queue, body.token);
    }
}

TEST(task_queue_windows, an_event_that_is_already_signaled_counts) {
    const WindowsEvent event(false);
    event.set();
    Event ran;
    WaiterBody body([&](bool) { ran.set(); });
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    REQUIRE_EQ(body.wait_for(queue, Work, event), S_OK);
    REQUIRE(ran.wait());
    REQUIRE_EQ(terminate(queue, true, [] {}), S_OK);
    CHECK_EQ(ran.count(), 2u); // and the canceled one
}

TEST(task_queue_windows, after_the_end_a_signal_is_the_titles) {
    for (const auto mode : {Mode::ThreadPool, Mode::Immediate}) {
        const WindowsEvent event(false);
        WaiterBody body([](bool) {});
        const QueueHandle queue(mode, mode);
        REQUIRE_EQ(body.wait_for(queue, Work, event), S_OK);
        REQUIRE_EQ(terminate(queue, true, [] {}), S_OK);
        event.set();
        Sleep(50); // for a thread that still watches it
        CHECK_EQ(WaitForSingleObject(event, 0), WAIT_OBJECT_0);
    }
}

TEST(task_queue_windows, the_handle_may_be_closed_and_the_waiter_left_registered) {
    Event ran;
    WaiterBody body([&](bool) { ran.set(); });
    {
        WindowsEvent event(false);
        const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
        REQUIRE_EQ(body.wait_for(queue, Completion, event), S_OK);
        event.set();
        REQUIRE(ran.wait());
        event.close();
    }
    CHECK(xblshim::task_queue::uninitialize(5000));
    CHECK_EQ(ran.count(), 1u);
}

TEST(task_queue_windows, a_semaphore_gives_a_callback_for_each_release) {
    const HANDLE semaphore = CreateSemaphoreW(nullptr, 0, 100, nullptr);
    REQUIRE(semaphore != nullptr);
    Event ran;
    WaiterBody body([&](bool) { ran.set(); });
    {
        const QueueHandle queue(Mode::SerializedThreadPool, Mode::Immediate);
        REQUIRE_EQ(body.wait_for(queue, Work, semaphore), S_OK);
        CHECK(ReleaseSemaphore(semaphore, 20, nullptr) != 0);
        CHECK(ran.wait(20));
        XTaskQueueUnregisterWaiter(queue, body.token);
    }
    CHECK_EQ(WaitForSingleObject(semaphore, 0), static_cast<DWORD>(WAIT_TIMEOUT));
    CloseHandle(semaphore);
}

TEST(task_queue_windows, may_be_unregistered_inside_its_callback) {
    for (const auto mode : every_mode) {
        const WindowsEvent event(true); // stays signaled: only the end of the registration ends the calls
        Event ran;
        const QueueHandle queue(mode, mode);
        WaiterBody* self = nullptr;
        WaiterBody body([&](bool) {
            XTaskQueueUnregisterWaiter(queue, self->token);
            ran.set();
        });
        self = &body;
        REQUIRE_EQ(body.wait_for(queue, Work, event), S_OK);
        event.set();
        dispatch_if_manual(mode, queue, Work);
        REQUIRE(ran.wait());
        CHECK(!XTaskQueueDispatch(queue, Work, 20));
        CHECK_EQ(ran.count(), 1u);
    }
}

TEST(task_queue_windows, a_hundred_and_twenty_events_on_a_queue) {
    Event ran;
    WaiterBody body([&](bool) { ran.set(); });
    const WindowsEvent event(true);
    QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned index = 0; index < 120; ++index) {
        REQUIRE_EQ(body.wait_for(queue, index % 2 == 0 ? Work : Completion, event), S_OK);
    }
    CHECK_EQ(body.wait_for(queue, Work, event), E_OUTOFMEMORY);
    CHECK_EQ(ran.count(), 0u);
    REQUIRE_EQ(terminate(queue, true, [] {}), S_OK);
    CHECK_EQ(ran.count(), 120u);
}

TEST_WITHIN(task_queue_windows, stress, 200) {
    for (unsigned round = 0; round < harness::rounds(200); ++round) {
        const Mode mode = every_mode[1 + round % 3];
        const WindowsEvent event(round % 2 == 0);
        std::atomic<bool> over{false};
        WaiterBody body([&](bool) { CHECK(!over); });
        WaiterBody second([&](bool) { CHECK(!over); });
        QueueHandle queue(mode, mode);
        REQUIRE_EQ(body.wait_for(queue, Work, event), S_OK);
        REQUIRE_EQ(second.wait_for(queue, Completion, event), S_OK);
        event.set();
        XTaskQueueUnregisterWaiter(queue, body.token);
        event.set();
        REQUIRE_EQ(terminate(queue, true, [&] { over = true; }), S_OK);
    }
    CHECK(xblshim::task_queue::uninitialize(5000));
}
#endif
