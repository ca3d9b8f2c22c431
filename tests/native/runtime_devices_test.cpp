// Devices belong to the first user that is signed in. The title signs users out.
#include <atomic>
#include <cstring>
#include <mutex>
#include <vector>

#include "XGameErr.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"

using namespace title;
using Mode = XTaskQueueDispatchMode;

namespace {

constexpr auto not_found = static_cast<HRESULT>(0x80070490);

class Runtime {
public:
    Runtime() { REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); }
    ~Runtime() { XGameRuntimeUninitialize(); }
};

struct User {
    User() {
        REQUIRE_EQ(add_user(&handle), S_OK);
        REQUIRE_EQ(XUserGetLocalId(handle, &id), S_OK);
    }
    User(const User&) = delete;
    ~User() { XUserCloseHandle(handle); }
    XUserHandle handle = nullptr;
    XUserLocalId id{};
};

// A registration that records its callbacks.
struct Listener {
    explicit Listener(XTaskQueueHandle queue) {
        REQUIRE_EQ(XUserRegisterForDeviceAssociationChanged(queue, this, &Listener::on_change, &token), S_OK);
        CHECK(token.token != 0);
    }
    Listener(const Listener&) = delete;
    ~Listener() { XUserUnregisterForDeviceAssociationChanged(token, true); }

    std::vector<XUserDeviceAssociationChange> changes() {
        const std::lock_guard lock(mutex);
        return seen;
    }
    size_t count() { return changes().size(); }

    static void CALLBACK on_change(void* context, const XUserDeviceAssociationChange* change) {
        auto& self = *static_cast<Listener*>(context);
        const std::lock_guard lock(self.mutex);
        self.seen.push_back(*change);
    }

    std::mutex mutex;
    std::vector<XUserDeviceAssociationChange> seen;
    XTaskQueueRegistrationToken token{};
};

bool same(const APP_LOCAL_DEVICE_ID& one, const APP_LOCAL_DEVICE_ID& other) {
    return std::memcmp(&one, &other, sizeof one) == 0;
}

APP_LOCAL_DEVICE_ID controller_of(const User& user) {
    XAsyncBlock block{};
    APP_LOCAL_DEVICE_ID id{};
    REQUIRE_EQ(XUserFindControllerForUserWithUiAsync(user.handle, &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    REQUIRE_EQ(XUserFindControllerForUserWithUiResult(&block, &id), S_OK);
    return id;
}

HRESULT sign_out(const User& user) {
    XAsyncBlock block{};
    const HRESULT hr = XUserSignOutAsync(user.handle, &block);
    if (FAILED(hr)) {
        return hr;
    }
    XAsyncGetStatus(&block, true);
    return XUserSignOutResult(&block);
}

} // namespace

TEST(devices, belong_to_the_first_user_who_is_there) {
    TestService service;
    const Runtime runtime;
    Queue queue(Mode::Manual, Mode::Manual);
    Listener listener(queue.handle());
    queue.pump();
    CHECK_EQ(listener.count(), 0u);
    const User user;
    CHECK_EQ(listener.count(), 0u); // on its queue
    queue.pump_until([&] { return listener.count() == 2; });
    const auto changes = listener.changes();
    for (const auto& change : changes) {
        CHECK(!same(change.deviceId, XUserNullDeviceId));
        CHECK_EQ(change.oldUser.value, XUserNullUserLocalId.value);
        CHECK_EQ(change.newUser.value, user.id.value);
        XUserHandle owner = nullptr;
        REQUIRE_EQ(XUserFindForDevice(&change.deviceId, &owner), S_OK);
        CHECK_EQ(XUserCompare(owner, user.handle), 0);
        XUserCloseHandle(owner);
    }
    CHECK(!same(changes[0].deviceId, changes[1].deviceId));
    CHECK(same(controller_of(user), changes[1].deviceId)); // the pad
    const User again;
    queue.pump();
    CHECK_EQ(listener.count(), 2u); // once
}

TEST(devices, a_later_registration_gets_the_owner_at_once) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(Mode::Immediate, Mode::Immediate);
    Listener listener(queue.handle());
    REQUIRE_EQ(listener.count(), 2u);
    CHECK_EQ(listener.changes()[0].newUser.value, user.id.value);
    CHECK(XUserUnregisterForDeviceAssociationChanged(listener.token, true));
    CHECK(!XUserUnregisterForDeviceAssociationChanged(listener.token, true));
}

TEST(devices, a_sign_out_takes_them_back_and_a_sign_in_gives_them_again) {
    TestService service;
    const Runtime runtime;
    const User user;
    Queue queue(Mode::Immediate, Mode::Immediate);
    Listener listener(queue.handle());
    REQUIRE_EQ(sign_out(user), S_OK);
    REQUIRE_EQ(listener.count(), 4u);
    const auto reverse = listener.changes()[3];
    CHECK_EQ(reverse.oldUser.value, user.id.value);
    CHECK_EQ(reverse.newUser.value, XUserNullUserLocalId.value);
    XUserHandle owner = nullptr;
    CHECK_EQ(XUserFindForDevice(&reverse.deviceId, &owner), not_found);
    CHECK(owner == nullptr);
    XAsyncBlock block{};
    CHECK_EQ(XUserFindControllerForUserWithUiAsync(user.handle, &block), E_GAMEUSER_SIGNED_OUT);
    const User back; // as after "sign in" in a menu
    queue.pump_until([&] { return listener.count() == 6; });
    CHECK_EQ(listener.changes()[5].newUser.value, user.id.value);
    auto state = XUserState::SignedOut;
    CHECK_EQ(XUserGetState(user.handle, &state), S_OK);
    CHECK(state == XUserState::SignedIn);
}

TEST(devices, of_a_user_who_was_closed_belong_to_the_next_one) {
    TestService service;
    for (int run = 0; run < 2; ++run) {
        const Runtime runtime;
        Queue queue(Mode::Immediate, Mode::Immediate);
        Listener listener(queue.handle());
        CHECK_EQ(listener.count(), 0u);
        const User user;
        queue.pump_until([&] { return listener.count() == 2; });
        CHECK_EQ(listener.changes()[0].oldUser.value, XUserNullUserLocalId.value);
    }
}

TEST(devices, arguments_are_checked) {
    TestService service;
    XTaskQueueRegistrationToken token{};
    XUserHandle handle = nullptr;
    CHECK_EQ(XUserRegisterForDeviceAssociationChanged(nullptr, nullptr, &Listener::on_change, &token),
             E_GAMERUNTIME_NOT_INITIALIZED);
    const Runtime runtime;
    CHECK_EQ(XUserRegisterForDeviceAssociationChanged(nullptr, nullptr, nullptr, &token), E_INVALIDARG);
    CHECK_EQ(XUserRegisterForDeviceAssociationChanged(nullptr, nullptr, &Listener::on_change, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserFindForDevice(nullptr, &handle), E_INVALIDARG);
    CHECK_EQ(XUserFindForDevice(&XUserNullDeviceId, &handle), not_found);
    CHECK_EQ(XUserSignOutAsync(nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserSignOutResult(nullptr), E_INVALIDARG);
    const User user;
    CHECK_EQ(XUserSignOutAsync(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserFindControllerForUserWithUiAsync(user.handle, nullptr), E_INVALIDARG);
}
