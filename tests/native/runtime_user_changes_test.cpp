// Users who sign out and in again, and the registrations that receive it.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "XGameErr.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"
#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace title;

namespace {

constexpr auto not_found = static_cast<HRESULT>(0x80070490);
constexpr auto xuid = TestService::xuid;
using Events = std::vector<XUserChangeEvent>;

class Runtime {
public:
    Runtime() { REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); }
    ~Runtime() { XGameRuntimeUninitialize(); }
};

class User {
public:
    User() {
        REQUIRE_EQ(add_user(&handle), S_OK);
        REQUIRE_EQ(XUserGetLocalId(handle, &local_id), S_OK);
    }
    User(const User&) = delete;
    ~User() { XUserCloseHandle(handle); }

    XUserState state() const {
        auto now = XUserState::SigningOut;
        CHECK_EQ(XUserGetState(handle, &now), S_OK);
        return now;
    }

    XUserHandle handle = nullptr;
    XUserLocalId local_id{};
};

// A registration that records its callbacks.
class Listener {
public:
    explicit Listener(XTaskQueueHandle queue) {
        REQUIRE_EQ(XUserRegisterForChangeEvent(queue, this, &Listener::on_change, &token), S_OK);
    }
    Listener(const Listener&) = delete;
    ~Listener() { XUserUnregisterForChangeEvent(token, true); }

    Events events() const {
        const std::lock_guard lock(m_lock);
        return m_events;
    }
    bool wait_for(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_events.size() >= count; });
    }
    bool all_of(XUserLocalId user) const {
        const std::lock_guard lock(m_lock);
        for (const auto id : m_users) {
            if (id != user.value) {
                return false;
            }
        }
        return true;
    }

    XTaskQueueRegistrationToken token{};
    std::function<void()> on_event;

private:
    static void CALLBACK on_change(void* context, XUserLocalId user, XUserChangeEvent event) {
        auto& self = *static_cast<Listener*>(context);
        if (self.on_event) {
            self.on_event();
        }
        {
            const std::lock_guard lock(self.m_lock);
            self.m_users.push_back(user.value);
            self.m_events.push_back(event);
        }
        self.m_changed.notify_all();
    }

    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    Events m_events;
    std::vector<uint64_t> m_users;
};

void CALLBACK ignore(void*, XUserLocalId, XUserChangeEvent) {}

} // namespace

TEST(user_changes, nothing_before_the_runtime) {
    TestService service;
    XTaskQueueRegistrationToken token{77};
    CHECK_EQ(XUserRegisterForChangeEvent(nullptr, nullptr, ignore, &token), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(token.token, 77u);
    CHECK(!XUserUnregisterForChangeEvent(XTaskQueueRegistrationToken{12345678}, true));
    CHECK_EQ(XblShimSignOutUser(xuid), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XblShimSignInUser(xuid), E_GAMERUNTIME_NOT_INITIALIZED);
}

TEST(user_changes, registering_checks_its_arguments) {
    TestService service;
    const Runtime runtime;
    XTaskQueueRegistrationToken token{};
    CHECK_EQ(XUserRegisterForChangeEvent(nullptr, nullptr, nullptr, &token), E_INVALIDARG);
    CHECK_EQ(XUserRegisterForChangeEvent(nullptr, nullptr, ignore, nullptr), E_INVALIDARG);
    CHECK_EQ(
        XUserRegisterForChangeEvent(reinterpret_cast<XTaskQueueHandle>(uintptr_t{0xDEADBEEF}), nullptr, ignore, &token),
        E_HANDLE);
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    CHECK_EQ(XUserRegisterForChangeEvent(nullptr, nullptr, ignore, &token), E_NO_TASK_QUEUE);
    Queue ordinary(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
    REQUIRE_EQ(XUserRegisterForChangeEvent(nullptr, nullptr, ignore, &token), S_OK);
    CHECK(token.token != 0);
    CHECK(XUserUnregisterForChangeEvent(token, false));
    CHECK(!XUserUnregisterForChangeEvent(token, false)); // known once
}

TEST(user_changes, signing_out_and_in_is_reported_on_the_completion_port) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener listener(queue.handle());
    CHECK_EQ(user.state(), XUserState::SignedIn);
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    CHECK_EQ(user.state(), XUserState::SignedOut);
    CHECK(listener.events().empty());
    CHECK(!XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Work, 0));
    queue.pump();
    CHECK(listener.events() == (Events{XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut}));
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK); // is already
    queue.pump();
    CHECK_EQ(listener.events().size(), 2u);
    REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
    REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
    CHECK_EQ(user.state(), XUserState::SignedIn);
    queue.pump();
    CHECK(listener.events() ==
          (Events{XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut, XUserChangeEvent::SignedInAgain}));
    CHECK(listener.all_of(user.local_id));
    CHECK_EQ(XblShimSignOutUser(xuid + 1), not_found);
    CHECK_EQ(XblShimSignInUser(xuid + 1), not_found);
}

TEST(user_changes, the_process_queue_reports_to_all_registrations) {
    TestService service;
    const Runtime runtime;
    const User user;
    Listener first(nullptr);
    Listener second(nullptr);
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    CHECK(first.wait_for(2));
    CHECK(second.wait_for(2));
}

TEST(user_changes, one_after_the_other_and_in_order_on_a_pool_port) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Listener listener(queue.handle());
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    listener.on_event = [&] {
        most = std::max(most.load(), ++inside);
        if (listener.events().empty()) { // there is time for the next to come in
            for (int i = 0; i < 50 && inside == 1; ++i) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        }
        --inside;
    };
    Events expected;
    for (int round = 0; round < 20; ++round) {
        REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
        REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
        expected.insert(expected.end(),
                        {XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut, XUserChangeEvent::SignedInAgain});
    }
    REQUIRE(listener.wait_for(expected.size()));
    CHECK(listener.events() == expected);
    CHECK_EQ(most.load(), 1);
}

TEST(user_changes, what_comes_from_inside_its_own_callback_comes_afterwards) {
    TestService service;
    const Runtime runtime;
    const User user;
    for (const auto mode : {XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Manual}) {
        Queue queue(mode, mode);
        Listener listener(queue.handle());
        listener.on_event = [&] {
            if (listener.events().empty()) {
                CHECK_EQ(XblShimSignInUser(xuid), S_OK); // it is still signing out: nothing
            } else if (listener.events().size() == 1) {
                CHECK_EQ(XblShimSignInUser(xuid), S_OK);
            }
        };
        REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
        unsigned dispatched = 0;
        while (XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Completion, 0)) {
            ++dispatched;
        }
        CHECK_EQ(dispatched, mode == XTaskQueueDispatchMode::Manual ? 3u : 0u); // a dispatch for each
        CHECK(listener.events() ==
              Events({XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut, XUserChangeEvent::SignedInAgain}));
        CHECK(user.state() == XUserState::SignedIn);
    }
}

TEST(user_changes, however_many_wait_on_an_immediate_port_the_stack_is_enough) {
    TestService service;
    const Runtime runtime;
    const User user;
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    Queue queue(XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Immediate);
    Listener listener(queue.handle());
    Events expected{XUserChangeEvent::SignedInAgain};
    bool first = true;
    listener.on_event = [&] {
        const int rounds = std::exchange(first, false) ? 10000 : 0;
        for (int round = 0; round < rounds; ++round) {
            CHECK_EQ(XblShimSignOutUser(xuid), S_OK);
            CHECK_EQ(XblShimSignInUser(xuid), S_OK);
            expected.insert(expected.end(), {XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut,
                                             XUserChangeEvent::SignedInAgain});
        }
    };
    REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
    CHECK(listener.events() == expected);
}

TEST(user_changes, adding_again_signs_in_again) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual);
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    Listener listener(queue.handle());
    const User again;
    CHECK_EQ(user.state(), XUserState::SignedIn);
    queue.pump();
    CHECK(listener.events() == Events{XUserChangeEvent::SignedInAgain});
}

TEST(user_changes, what_a_signed_out_user_may) {
    TestService service;
    const Runtime runtime;
    const User user;
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    bool has = false;
    XAsyncBlock block{};
    CHECK_EQ(XUserCheckPrivilege(user.handle, XUserPrivilegeOptions::None, XUserPrivilege::Clubs, &has, nullptr),
             E_GAMEUSER_SIGNED_OUT);
    CHECK(!has);
    CHECK_EQ(XUserResolveIssueWithUiAsync(user.handle, nullptr, &block), E_GAMEUSER_SIGNED_OUT);
    uint64_t id = 0;
    CHECK_EQ(XUserGetId(user.handle, &id), S_OK); // the user's data stays available
    CHECK_EQ(id, xuid);
    REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
    CHECK_EQ(XUserCheckPrivilege(user.handle, XUserPrivilegeOptions::None, XUserPrivilege::Clubs, &has, nullptr), S_OK);
}

TEST(user_changes, no_callback_after_the_registration) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener listener(queue.handle());
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK); // two events are on their way
    CHECK(XUserUnregisterForChangeEvent(listener.token, true));
    queue.pump();
    REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
    queue.pump();
    CHECK(listener.events().empty());
}

TEST(user_changes, unregistered_from_inside_its_own_callback) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Immediate);
    Listener listener(queue.handle());
    bool known = false;
    listener.on_event = [&] { known = XUserUnregisterForChangeEvent(listener.token, true); };
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK); // doesn't wait for itself
    CHECK(known);
    CHECK(listener.events() == Events{XUserChangeEvent::SigningOut}); // and gets no further one
}

TEST(user_changes, unregistering_waits_for_a_running_callback) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::SerializedThreadPool);
    std::mutex lock;
    std::condition_variable changed;
    bool inside = false;
    bool may_return = false;
    std::atomic<bool> unregistered{false};
    std::atomic<bool> returned_first{false};
    Listener listener(queue.handle());
    listener.on_event = [&] {
        std::unique_lock held(lock);
        inside = true;
        changed.notify_all();
        changed.wait(held, [&] { return may_return; });
        returned_first = !unregistered;
    };
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    {
        std::unique_lock held(lock);
        changed.wait(held, [&] { return inside; });
    }
    std::atomic<bool> about_to{false};
    std::thread ending([&] {
        about_to = true;
        CHECK(XUserUnregisterForChangeEvent(listener.token, true));
        unregistered = true;
    });
    while (!about_to) {
        std::this_thread::yield();
    }
    // An unregistration that does not wait returns within this time. One that waits passes, however long this is.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    {
        const std::lock_guard held(lock);
        may_return = true;
    }
    changed.notify_all();
    ending.join();
    CHECK(returned_first);
    const auto before = listener.events().size();
    REQUIRE_EQ(XblShimSignInUser(xuid), S_OK);
    CHECK(before >= 1);
    queue.close();
    CHECK_EQ(listener.events().size(), before);
}

TEST(user_changes, terminated_queue_and_other_orders_of_the_end) {
    TestService service;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    XTaskQueueRegistrationToken token{};
    {
        const Runtime runtime;
        const User user;
        Listener listener(queue.handle());
        REQUIRE_EQ(XUserRegisterForChangeEvent(queue.handle(), nullptr, ignore, &token), S_OK);
        REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
        XTaskQueueTerminate(queue.handle(), false, nullptr, nullptr);
        queue.pump();
        REQUIRE_EQ(XblShimSignInUser(xuid), S_OK); // no registration is left
        queue.pump();
        CHECK(listener.events().empty());
    }
    queue.close();
    CHECK(XUserUnregisterForChangeEvent(token, true)); // after the runtime and the queue
}

TEST(user_changes, many_threads) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 100; ++round) {
                const Listener listener(queue.handle()); // its memory is freed as soon as it is unregistered
                CHECK_EQ(XblShimSignOutUser(xuid), S_OK);
                CHECK_EQ(XblShimSignInUser(xuid), S_OK);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
}

TEST(user_changes, a_change_from_inside_one_callback_is_reported_to_the_others_in_its_order) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue immediate(XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Immediate);
    Queue manual(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener first(immediate.handle());
    Listener second(manual.handle()); // called after the first, whose callback runs meanwhile
    first.on_event = [&] {
        if (user.state() == XUserState::SignedOut) {
            std::thread([] { CHECK_EQ(XblShimSignInUser(xuid), S_OK); }).join();
        }
    };
    REQUIRE_EQ(XblShimSignOutUser(xuid), S_OK);
    manual.pump();
    const Events expected{XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut, XUserChangeEvent::SignedInAgain};
    CHECK(first.events() == expected);
    CHECK(second.events() == expected);
}

TEST_WITHIN(user_changes, events_come_in_the_order_of_the_changes, 240) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener listener(queue.handle());
    // Each changes the user as soon as it sees what the other has done.
    const auto repeat = [&](XUserState from, HRESULT (*change)(uint64_t)) {
        for (unsigned round = 0; round < harness::rounds(5000); ++round) {
            while (user.state() != from) {
                std::this_thread::yield();
            }
            CHECK_EQ(change(xuid), S_OK);
        }
    };
    std::thread out(repeat, XUserState::SignedIn, [](uint64_t id) { return XblShimSignOutUser(id); });
    repeat(XUserState::SignedOut, [](uint64_t id) { return XblShimSignInUser(id); });
    out.join();
    queue.pump();
    const auto events = listener.events();
    const Events cycle{XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut, XUserChangeEvent::SignedInAgain};
    size_t out_of_order = 0;
    for (size_t i = 0; i < events.size(); ++i) {
        out_of_order += events[i] == cycle[i % cycle.size()] ? 0 : 1;
    }
    CHECK_EQ(out_of_order, 0u);
    CHECK_EQ(events.size(), cycle.size() * harness::rounds(5000));
}

#ifndef _WIN32
TEST(user_changes, forked_child_gets_results_at_once) {
    TestService service;
    const Runtime runtime;
    const User user;
    Listener listener(nullptr);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        XTaskQueueRegistrationToken token{};
        const bool right =
            XUserRegisterForChangeEvent(nullptr, nullptr, ignore, &token) == E_GAMERUNTIME_NOT_INITIALIZED &&
            XblShimSignOutUser(xuid) == E_GAMERUNTIME_NOT_INITIALIZED &&
            XblShimSignInUser(xuid) == E_GAMERUNTIME_NOT_INITIALIZED &&
            !XUserUnregisterForChangeEvent(listener.token, true);
        ::_exit(right ? 0 : 1);
    }
    int status = 0;
    REQUIRE_EQ(::waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 0);
}
#endif
