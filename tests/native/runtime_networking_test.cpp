// Connectivity, its callbacks, and the offline switch.
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "XGameErr.h"
#include "XNetworking.h"
#include "harness/harness.h"
#include "service/service_testing.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"
#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace title;
using Level = XNetworkingConnectivityLevelHint;
using Levels = std::vector<Level>;

namespace {

class Runtime {
public:
    Runtime() { REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); }
    ~Runtime() {
        XGameRuntimeUninitialize();
        XblShimSetOffline(false);
    }
};

class Listener {
public:
    explicit Listener(XTaskQueueHandle queue) {
        REQUIRE_EQ(XNetworkingRegisterConnectivityHintChanged(queue, this, &Listener::on_hint, &token), S_OK);
    }
    Listener(const Listener&) = delete;
    ~Listener() { XNetworkingUnregisterConnectivityHintChanged(token, true); }

    Levels levels() const {
        const std::lock_guard lock(m_lock);
        return m_levels;
    }
    bool wait_for(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_levels.size() >= count; });
    }

    XTaskQueueRegistrationToken token{};
    std::function<void()> on_change;

private:
    static void CALLBACK on_hint(void* context, const XNetworkingConnectivityHint* hint) {
        auto& self = *static_cast<Listener*>(context);
        CHECK(hint->networkInitialized);
        {
            const std::lock_guard lock(self.m_lock);
            self.m_levels.push_back(hint->connectivityLevel);
        }
        if (self.on_change) {
            self.on_change();
        }
        self.m_changed.notify_all();
    }

    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    Levels m_levels;
};

void CALLBACK ignore(void*, const XNetworkingConnectivityHint*) {}

XNetworkingConnectivityHint hint_now() {
    XNetworkingConnectivityHint hint{};
    CHECK_EQ(XNetworkingGetConnectivityHint(&hint), S_OK);
    return hint;
}

} // namespace

TEST(networking, nothing_without_the_runtime) {
    TestService service;
    XNetworkingConnectivityHint hint{};
    XTaskQueueRegistrationToken token{77};
    CHECK_EQ(XNetworkingGetConnectivityHint(&hint), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XNetworkingRegisterConnectivityHintChanged(nullptr, nullptr, ignore, &token),
             E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(token.token, 77u);
    CHECK(!XNetworkingUnregisterConnectivityHintChanged(XTaskQueueRegistrationToken{12345678}, true));
}

TEST(networking, checks_its_arguments) {
    TestService service;
    const Runtime runtime;
    XTaskQueueRegistrationToken token{77};
    CHECK_EQ(XNetworkingGetConnectivityHint(nullptr), E_INVALIDARG);
    CHECK_EQ(XNetworkingRegisterConnectivityHintChanged(nullptr, nullptr, nullptr, &token), E_INVALIDARG);
    CHECK_EQ(XNetworkingRegisterConnectivityHintChanged(nullptr, nullptr, ignore, nullptr), E_INVALIDARG);
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    const XTaskQueueHandle closed = queue.handle();
    queue.close();
    CHECK_EQ(XNetworkingRegisterConnectivityHintChanged(closed, nullptr, ignore, &token), E_HANDLE);
    CHECK_EQ(token.token, 0u);
}

TEST(networking, no_process_queue_means_no_queue) {
    TestService service;
    const Runtime runtime;
    XTaskQueueHandle before = nullptr;
    REQUIRE(XTaskQueueGetCurrentProcessTaskQueue(&before));
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    XTaskQueueRegistrationToken token{};
    CHECK_EQ(XNetworkingRegisterConnectivityHintChanged(nullptr, nullptr, ignore, &token), E_NO_TASK_QUEUE);
    XTaskQueueSetCurrentProcessTaskQueue(before);
    XTaskQueueCloseHandle(before);
}

TEST(networking, there_is_a_network_until_it_is_switched_off) {
    TestService service;
    const Runtime runtime;
    const auto on = hint_now();
    CHECK_EQ(on.connectivityLevel, Level::InternetAccess);
    CHECK_EQ(on.connectivityCost, XNetworkingConnectivityCostHint::Unrestricted);
    CHECK_EQ(on.ianaInterfaceType, 6u);
    CHECK(on.networkInitialized && !on.approachingDataLimit && !on.overDataLimit && !on.roaming);
    XblShimSetOffline(true);
    const auto off = hint_now();
    CHECK_EQ(off.connectivityLevel, Level::None);
    CHECK_EQ(off.connectivityCost, XNetworkingConnectivityCostHint::Unknown);
    CHECK_EQ(off.ianaInterfaceType, 0u);
    CHECK(off.networkInitialized);
    XblShimSetOffline(false);
    CHECK_EQ(hint_now().connectivityLevel, Level::InternetAccess);
}

TEST(networking, told_once_at_first_and_then_of_changes_through_the_queue) {
    TestService service;
    const Runtime runtime;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener listener(queue.handle());
    CHECK_EQ(listener.levels().size(), 0u); // not before the port is dispatched
    queue.pump();
    CHECK(listener.levels() == Levels{Level::InternetAccess});
    XblShimSetOffline(false); // no change
    queue.pump();
    CHECK_EQ(listener.levels().size(), 1u);
    XblShimSetOffline(true);
    XblShimSetOffline(true);
    queue.pump();
    CHECK(listener.levels() == (Levels{Level::InternetAccess, Level::None}));
    // A late callback gets the state at its run, not at its submission.
    XblShimSetOffline(false);
    XblShimSetOffline(true);
    queue.pump();
    CHECK(listener.levels() == (Levels{Level::InternetAccess, Level::None, Level::None, Level::None}));
}

TEST(networking, a_null_queue_takes_the_process_queue) {
    TestService service;
    const Runtime runtime;
    Listener listener(nullptr);
    REQUIRE(listener.wait_for(1));
    XblShimSetOffline(true);
    REQUIRE(listener.wait_for(2));
    CHECK_EQ(listener.levels().back(), Level::None);
}

TEST(networking, unregistering_ends_it) {
    TestService service;
    const Runtime runtime;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener listener(queue.handle());
    Listener other(queue.handle());
    CHECK(XNetworkingUnregisterConnectivityHintChanged(listener.token, true));
    CHECK(!XNetworkingUnregisterConnectivityHintChanged(listener.token, false));
    XblShimSetOffline(true);
    queue.pump();
    CHECK_EQ(listener.levels().size(), 0u); // also not the first one, which was on its way
    CHECK_EQ(other.levels().size(), 2u);
}

TEST(networking, unregistering_inside_the_callback_does_not_wait_for_itself) {
    TestService service;
    const Runtime runtime;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Listener listener(queue.handle());
    bool ended = false;
    listener.on_change = [&] { ended = XNetworkingUnregisterConnectivityHintChanged(listener.token, true); };
    queue.pump();
    CHECK(ended);
}

TEST(networking, switching_inside_the_callback_on_an_immediate_port) {
    TestService service;
    const Runtime runtime;
    Queue queue(XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Immediate);
    Listener listener(queue.handle());
    CHECK_EQ(listener.levels().size(), 1u);
    listener.on_change = [] { XblShimSetOffline(false); };
    XblShimSetOffline(true);
    CHECK_EQ(hint_now().connectivityLevel, Level::InternetAccess);
    listener.on_change = nullptr;
    CHECK_EQ(listener.levels().size(), 3u);
}

TEST(networking, the_configuration_says_it_until_the_title_does) {
    TestService service;
    xblshim::service::forget_offline_for_tests();
    service.stand_in.configuration.offline = true;
    {
        const Runtime runtime;
        CHECK_EQ(hint_now().connectivityLevel, Level::None);
        XblShimSetOffline(false);
        CHECK_EQ(hint_now().connectivityLevel, Level::InternetAccess);
    }
    const Runtime again;
    CHECK_EQ(hint_now().connectivityLevel, Level::InternetAccess);
}

TEST(networking, every_call_tells_python_of_it) {
    TestService service;
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    for (const bool off : {false, true, false}) {
        XblShimSetOffline(off);
        Call call(queue);
        REQUIRE_EQ(game.update(call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
        CHECK_EQ(service.seen().back().offline, off);
    }
}

TEST(networking, switching_from_many_threads) {
    TestService service;
    const Runtime runtime;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    {
        Listener listener(queue.handle());
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([t] {
                for (unsigned i = 0; i < harness::rounds(50); ++i) {
                    XblShimSetOffline((i + static_cast<unsigned>(t)) % 2 == 0);
                    CHECK(hint_now().networkInitialized);
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
    }
}

#ifndef _WIN32
TEST(networking, nothing_in_a_forked_child) {
    TestService service;
    const Runtime runtime;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        XNetworkingConnectivityHint hint{};
        XblShimSetOffline(true);
        const bool right = XNetworkingGetConnectivityHint(&hint) == E_GAMERUNTIME_NOT_INITIALIZED &&
                           !XNetworkingUnregisterConnectivityHintChanged(XTaskQueueRegistrationToken{1}, true);
        _exit(right ? 0 : 1);
    }
    int status = 0;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    CHECK_EQ(hint_now().connectivityLevel, Level::InternetAccess);
}
#endif
