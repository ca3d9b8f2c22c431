// Users who are signed in and out at the service, for titles that registered for changes.
#include <condition_variable>
#include <mutex>
#include <vector>

#include "harness/harness.h"
#include "support/answering.h"
#include "support/title.h"
#include "xblshim.h"

using namespace title;

namespace {

constexpr auto xuid = Answering::xuid;
using Events = std::vector<XUserChangeEvent>;

enum : uint32_t { signed_in_again = 0, signing_out = 1, signed_out = 2, gamertag = 3 };

class Listener {
public:
    explicit Listener(XTaskQueueHandle queue) {
        REQUIRE_EQ(XUserRegisterForChangeEvent(queue, this, &Listener::told, &m_token), S_OK);
    }
    Listener(const Listener&) = delete;
    ~Listener() { unregister(); }

    void unregister() { XUserUnregisterForChangeEvent(m_token, true); }
    bool wait(size_t count) {
        std::unique_lock<std::mutex> lock(m_lock);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_events.size() >= count; });
    }
    Events events() const {
        const std::lock_guard<std::mutex> lock(m_lock);
        return m_events;
    }

private:
    static void CALLBACK told(void* context, XUserLocalId, XUserChangeEvent event) {
        auto& self = *static_cast<Listener*>(context);
        const std::lock_guard<std::mutex> lock(self.m_lock);
        self.m_events.push_back(event);
        self.m_changed.notify_all();
    }

    XTaskQueueRegistrationToken m_token{};
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    Events m_events;
};

struct Service : Answering {
    Service() { stand_in.configuration.service = "http://127.0.0.1:8620"; }
    uint64_t subscription(size_t place = 0) {
        REQUIRE(stand_in.wait_for_subscriptions(place + 1));
        return stand_in.subscriptions()[place].subscription;
    }
};

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
    CHECK(service.stand_in.subscriptions().empty()); // nobody asked
    {
        Queue queue(queue_setups[1]);
        Listener listener(queue.handle()), second(queue.handle());
        const uint64_t subscription = service.subscription();
        CHECK_EQ(service.stand_in.subscriptions()[0].kind, uint32_t{XBLSHIM_SUBSCRIPTION_USERS});
        service.stand_in.send_user(subscription, xuid + 1, signed_out); // none of the title's
        service.stand_in.send_user(subscription, xuid, signing_out);    // told of by what follows
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

TEST(user_events, services_that_do_not_tell_are_not_asked) {
    for (const char* name : {"local", "live"}) {
        Answering service;
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
