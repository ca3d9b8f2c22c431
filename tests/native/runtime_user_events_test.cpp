// Users who are signed in and out at the service, for titles that registered for changes.
#include <condition_variable>
#include <mutex>
#include <vector>

#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"

using namespace title;

namespace {

constexpr auto xuid = TestService::xuid;
using Events = std::vector<XUserChangeEvent>;

enum : uint32_t { signed_in_again = 0, signing_out = 1, signed_out = 2, gamertag = 3 };

class Listener {
public:
    explicit Listener(XTaskQueueHandle queue) {
        REQUIRE_EQ(XUserRegisterForChangeEvent(queue, this, &Listener::on_change, &m_token), S_OK);
    }
    Listener(const Listener&) = delete;
    ~Listener() { unregister(); }

    void unregister() { XUserUnregisterForChangeEvent(m_token, true); }
    bool wait(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_events.size() >= count; });
    }
    Events events() const {
        const std::lock_guard lock(m_lock);
        return m_events;
    }

private:
    static void CALLBACK on_change(void* context, XUserLocalId, XUserChangeEvent event) {
        auto& self = *static_cast<Listener*>(context);
        const std::lock_guard lock(self.m_lock);
        self.m_events.push_back(event);
        self.m_changed.notify_all();
    }

    XTaskQueueRegistrationToken m_token{};
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    Events m_events;
};

struct Service : TestService {
    Service() {
        stand_in.configuration.service = "http://127.0.0.1:8620";
        stand_in.configuration.users.push_back({xuid + 1, "Second#2"});
    }
    uint64_t subscription(size_t place = 0) {
        REQUIRE(stand_in.wait_for_subscriptions(place + 1));
        return stand_in.subscriptions()[place].subscription;
    }
};

HRESULT add_user_by_id(uint64_t id, XUserHandle* user) {
    XAsyncBlock block{};
    const HRESULT hr = XUserAddByIdWithUiAsync(id, &block);
    if (FAILED(hr)) {
        return hr;
    }
    const HRESULT status = XAsyncGetStatus(&block, true);
    return FAILED(status) ? status : XUserAddByIdWithUiResult(&block, user);
}

XUserState state(XUserHandle user) {
    auto now = XUserState::SigningOut;
    CHECK_EQ(XUserGetState(user, &now), S_OK);
    return now;
}

} // namespace

TEST(user_events, a_service_s_sign_out_is_as_our_own) {
    Service service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    XUserHandle user = nullptr;
    REQUIRE_EQ(add_user(&user), S_OK);
    CHECK(service.stand_in.subscriptions().empty()); // no request was made
    {
        Queue queue(queue_setups[1]);
        Listener listener(queue.handle()), second(queue.handle());
        const uint64_t subscription = service.subscription();
        CHECK_EQ(service.stand_in.subscriptions()[0].kind, uint32_t{XBLSHIM_SUBSCRIPTION_USERS});
        service.stand_in.send_user(subscription, xuid + 1, signed_out); // none of the title's
        service.stand_in.send_user(subscription, xuid, signing_out);    // the following lines report it
        service.stand_in.send_user(subscription, xuid, signed_out);
        REQUIRE(listener.wait(2) && second.wait(2));
        CHECK_EQ(state(user), XUserState::SignedOut);
        service.stand_in.send_user(subscription, xuid, signed_out); // it is already
        service.stand_in.send_user(subscription, xuid, signed_in_again);
        service.stand_in.send_user(subscription, xuid, gamertag);
        REQUIRE(listener.wait(4) && second.wait(4));
        CHECK_EQ(state(user), XUserState::SignedIn);
        const Events expected{XUserChangeEvent::SigningOut, XUserChangeEvent::SignedOut,
                              XUserChangeEvent::SignedInAgain, XUserChangeEvent::Gamertag};
        CHECK(listener.events() == expected);
        CHECK_EQ(service.stand_in.subscriptions().size(), 1u);
        second.unregister();
        CHECK_EQ(service.stand_in.open_subscriptions().size(), 1u);
    }
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1)); // with the last one
    XUserCloseHandle(user);
    XGameRuntimeUninitialize();
}

TEST(user_events, a_user_signed_out_at_the_service_gets_the_events_when_added) {
    Service service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Listener listener(queue.handle());
    const uint64_t subscription = service.subscription();
    const auto send_and_wait = [&](uint32_t change) { // the second event shows that the first one was processed
        service.stand_in.send_user(subscription, xuid, change);
        XUserHandle other = nullptr;
        REQUIRE_EQ(add_user_by_id(xuid + 1, &other), S_OK);
        const size_t before = listener.events().size();
        service.stand_in.send_user(subscription, xuid + 1, gamertag);
        REQUIRE(listener.wait(before + 1));
        XUserCloseHandle(other);
        return before + 1;
    };
    size_t received = send_and_wait(signed_out);
    for (int round = 0; round < 2; ++round) { // and again, when the title comes back to the user
        XUserHandle user = nullptr;
        REQUIRE_EQ(add_user_by_id(xuid, &user), S_OK);
        REQUIRE(listener.wait(received + 2));
        CHECK_EQ(state(user), XUserState::SignedOut);
        CHECK(listener.events()[received] == XUserChangeEvent::SigningOut);
        CHECK(listener.events()[received + 1] == XUserChangeEvent::SignedOut);
        received += 2;
        XUserCloseHandle(user);
    }
    received = send_and_wait(signed_in_again);
    XUserHandle user = nullptr;
    REQUIRE_EQ(add_user_by_id(xuid, &user), S_OK);
    CHECK_EQ(state(user), XUserState::SignedIn);
    service.stand_in.send_user(subscription, xuid, gamertag);
    REQUIRE(listener.wait(received + 1));
    CHECK(listener.events()[received] == XUserChangeEvent::Gamertag); // nothing before it

    service.stand_in.send_user(subscription, xuid, signed_out);
    REQUIRE(listener.wait(received + 3));
    XUserCloseHandle(user);
    listener.unregister(); // from here on sign-outs of that user are not reported
    REQUIRE_EQ(add_user_by_id(xuid, &user), S_OK);
    CHECK_EQ(state(user), XUserState::SignedIn);
    XUserCloseHandle(user);
    XGameRuntimeUninitialize();
}

TEST(user_events, a_registration_outlives_the_runtime) {
    Service service;
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    REQUIRE_EQ(initialize(), S_OK); // keeps the service
    Queue queue(queue_setups[1]);
    Listener listener(queue.handle());
    service.subscription();
    XGameRuntimeUninitialize();
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    const uint64_t subscription = service.subscription(1);
    XUserHandle user = nullptr;
    REQUIRE_EQ(add_user(&user), S_OK);
    service.stand_in.send_user(subscription, xuid, signed_out);
    REQUIRE(listener.wait(2));
    XUserCloseHandle(user);
    CHECK_EQ(clean_up(), S_OK);
    XGameRuntimeUninitialize();
    CHECK(!service.running());
}

TEST(user_events, services_that_send_no_changes_get_no_subscription) {
    for (const char* name : {"local", "live"}) {
        TestService service;
        service.stand_in.configuration.service = name;
        REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
        Queue queue(queue_setups[1]);
        Listener listener(queue.handle());
        REQUIRE_EQ(initialize(), S_OK);
        CHECK_EQ(clean_up(), S_OK);
        XGameRuntimeUninitialize();
        CHECK(service.stand_in.subscriptions().empty());
    }
}
