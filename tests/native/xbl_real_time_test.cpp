// The real-time connection: activations, and handlers of its state and of resyncs. All contexts of a user share them.
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xsapi-c/real_time_activity_c.h"

using namespace std::chrono_literals;
using namespace title;
using xblshim::testing::Subscribed;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
constexpr auto connected = static_cast<uint32_t>(XblRealTimeActivityConnectionState::Connected);
constexpr auto disconnected = static_cast<uint32_t>(XblRealTimeActivityConnectionState::Disconnected);

struct Received {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<uint32_t> states;
    size_t resyncs = 0;

    std::vector<uint32_t> wait_for_states(size_t count) {
        std::unique_lock lock(mutex);
        CHECK(changed.wait_for(lock, 20s, [&] { return states.size() >= count; }));
        return states;
    }
    size_t wait_for_resyncs(size_t count) {
        std::unique_lock lock(mutex);
        CHECK(changed.wait_for(lock, 20s, [&] { return resyncs >= count; }));
        return resyncs;
    }
};

void on_state(void* context, XblRealTimeActivityConnectionState state) {
    auto& received = *static_cast<Received*>(context);
    const std::lock_guard lock(received.mutex);
    received.states.push_back(static_cast<uint32_t>(state));
    received.changed.notify_all();
}

void on_resync(void* context) {
    auto& received = *static_cast<Received*>(context);
    const std::lock_guard lock(received.mutex);
    ++received.resyncs;
    received.changed.notify_all();
}

std::vector<Subscribed> open_connections(TestService& service, bool keeping) {
    std::vector<Subscribed> found;
    for (const Subscribed& one : service.stand_in.open_subscriptions()) {
        if (one.kind == XBLSHIM_SUBSCRIPTION_CONNECTION && (one.keeps_open != 0) == keeping) {
            CHECK_EQ(one.xuid, TestService::xuid);
            found.push_back(one);
        }
    }
    return found;
}

constexpr auto add_state = &XblRealTimeActivityAddConnectionStateChangeHandler;
constexpr auto remove_state = &XblRealTimeActivityRemoveConnectionStateChangeHandler;
constexpr auto add_resync = &XblRealTimeActivityAddResyncHandler;
constexpr auto remove_resync = &XblRealTimeActivityRemoveResyncHandler;

} // namespace

TEST(real_time, arguments) {
    TestService service;
    Game game;
    Received received;
    for (const auto function : {&XblRealTimeActivityActivate, &XblRealTimeActivityDeactivate}) {
        CHECK_EQ(function(nullptr), E_INVALIDARG);
        CHECK_EQ(function(random_context), E_HANDLE);
    }
    CHECK_EQ(add_state(nullptr, on_state, &received), 0);
    CHECK_EQ(add_state(game.context, nullptr, &received), 0);
    CHECK_EQ(add_state(random_context, on_state, &received), 0);
    CHECK_EQ(add_resync(nullptr, on_resync, &received), 0);
    CHECK_EQ(add_resync(game.context, nullptr, &received), 0);
    CHECK_EQ(add_resync(random_context, on_resync, &received), 0);
    for (const auto function : {remove_state, remove_resync}) {
        CHECK_EQ(function(nullptr, 1), E_INVALIDARG);
        CHECK_EQ(function(random_context, 1), E_HANDLE);
        CHECK_EQ(function(game.context, 4711), S_OK); // unknown
    }
    CHECK_EQ(XblRealTimeActivityAddSubscriptionErrorHandler(game.context, nullptr, nullptr), 0);
    CHECK_EQ(XblRealTimeActivityRemoveSubscriptionErrorHandler(game.context, 0), S_OK);
    CHECK(service.stand_in.subscriptions().empty());
}

TEST(real_time, as_many_deactivations_as_activations_close_the_connection) {
    TestService service;
    Game game;
    XblContextHandle other = nullptr; // of the same user
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    CHECK_EQ(XblRealTimeActivityDeactivate(game.context), S_OK); // without an activation
    CHECK_EQ(XblRealTimeActivityActivate(game.context), S_OK);
    CHECK_EQ(XblRealTimeActivityActivate(other), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(1));
    CHECK_EQ(open_connections(service, true).size(), size_t{1});
    CHECK_EQ(XblRealTimeActivityDeactivate(game.context), S_OK);
    CHECK_EQ(open_connections(service, true).size(), size_t{1});
    CHECK_EQ(XblRealTimeActivityDeactivate(game.context), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
    CHECK_EQ(XblRealTimeActivityActivate(other), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    XblContextCloseHandle(other); // not the user's last
    CHECK_EQ(open_connections(service, true).size(), size_t{1});
}

TEST(real_time, handlers_are_the_users) {
    TestService service;
    Game game;
    Received first, second;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    const auto state = add_state(game.context, on_state, &first);
    const auto resync = add_resync(other, on_resync, &first);
    const auto later = add_state(other, on_state, &second);
    CHECK(state > 0 && resync == state + 1 && later == resync + 1);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    const auto tell = [&](uint32_t what) {
        for (const Subscribed& one : open_connections(service, false)) {
            service.stand_in.send_struct(one.subscription, xblshim_connection_change{what});
        }
    };
    tell(connected);
    CHECK(first.wait_for_states(1) == std::vector<uint32_t>{connected});
    CHECK(second.wait_for_states(1) == std::vector<uint32_t>{connected});
    CHECK_EQ(remove_resync(game.context, state), S_OK); // of the other kind: nothing happens
    CHECK_EQ(remove_state(game.context, later), S_OK);  // by the user's other context
    tell(disconnected);
    CHECK(first.wait_for_states(2).back() == disconnected);
    CHECK_EQ(second.wait_for_states(1).size(), size_t{1});
    for (const Subscribed& one : open_connections(service, false)) {
        service.stand_in.resync(one.subscription);
    }
    CHECK_EQ(first.wait_for_resyncs(1), size_t{1});
    XblContextCloseHandle(game.context); // the handlers stay with the user's other one
    tell(connected);
    CHECK(first.wait_for_states(3).back() == connected);
    XblContextCloseHandle(other);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(2));
    REQUIRE_EQ(XblContextCreateHandle(game.user, &game.context), S_OK);
    CHECK(open_connections(service, false).empty());
}

TEST(real_time, a_handler_removes_itself) {
    TestService service;
    Game game;
    struct Self {
        Received received;
        XblContextHandle context;
        std::atomic<XblFunctionContext> token{0};
    } self{{}, game.context};
    const auto removes = [](void* context, XblRealTimeActivityConnectionState state) {
        auto& here = *static_cast<Self*>(context);
        CHECK_EQ(remove_state(here.context, here.token), S_OK);
        on_state(&here.received, state);
    };
    self.token = add_state(game.context, removes, &self);
    REQUIRE(service.stand_in.wait_for_subscriptions(1));
    const auto subscription = open_connections(service, false)[0].subscription;
    service.stand_in.send_struct(subscription, xblshim_connection_change{connected});
    CHECK_EQ(self.received.wait_for_states(1).size(), size_t{1});
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
}

TEST(real_time, the_clean_up_ends_handlers_and_activations) {
    TestService service;
    Game game;
    Received received;
    const auto token = add_state(game.context, on_state, &received);
    CHECK_EQ(XblRealTimeActivityActivate(game.context), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(remove_state(game.context, token), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblRealTimeActivityDeactivate(game.context), S_OK);
    REQUIRE_EQ(initialize(scid), S_OK);
    CHECK_EQ(remove_state(game.context, token), S_OK); // of the previous start: nothing of it exists
    const auto next = add_state(game.context, on_state, &received);
    CHECK(next > token);
}
