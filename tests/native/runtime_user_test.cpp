// Adding users, and what their handles return.
#include <cstring>
#include <string>

#include "XGameErr.h"
#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

constexpr auto not_found = static_cast<HRESULT>(0x80070490);
const auto random_user = reinterpret_cast<XUserHandle>(uintptr_t{0xDEADBEEF});

class Runtime {
public:
    Runtime() { REQUIRE_EQ(XGameRuntimeInitialize(), S_OK); }
    ~Runtime() { XGameRuntimeUninitialize(); }
};

class User {
public:
    explicit User(XUserAddOptions options = XUserAddOptions::AddDefaultUserSilently) {
        REQUIRE_EQ(add_user(&handle, options), S_OK);
    }
    User(const User&) = delete;
    ~User() { XUserCloseHandle(handle); }
    XUserHandle handle = nullptr;
};

uint64_t id_of(XUserHandle user) {
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(user, &xuid), S_OK);
    return xuid;
}

std::string gamertag(XUserHandle user, XUserGamertagComponent component, size_t size) {
    char text[128];
    std::memset(text, 'x', sizeof text);
    size_t used = 0;
    CHECK_EQ(XUserGetGamertag(user, component, size, text, &used), S_OK);
    CHECK_EQ(used, std::strlen(text) + 1);
    CHECK_EQ(text[used], 'x'); // nothing is written behind it
    return text;
}

} // namespace

TEST(user, nothing_before_the_runtime) {
    TestService service;
    XAsyncBlock block{};
    XUserHandle user = nullptr;
    uint64_t xuid = 0;
    XUserLocalId local{};
    bool guest = false;
    XUserState state{};
    XUserAgeGroup age{};
    char text[16];
    uint32_t max = 0;
    CHECK_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserAddResult(&block, &user), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserDuplicateHandle(random_user, &user), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserFindUserById(1, &user), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserFindUserByLocalId(local, &user), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetId(random_user, &xuid), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetLocalId(random_user, &local), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetIsGuest(random_user, &guest), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetState(random_user, &state), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetAgeGroup(random_user, &age), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetGamertag(random_user, XUserGamertagComponent::Classic, 16, text, nullptr),
             E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XUserGetMaxUsers(&max), E_GAMERUNTIME_NOT_INITIALIZED);
    XUserCloseHandle(random_user);
    CHECK(XUserCompare(random_user, nullptr) != 0);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(user, add_checks_its_arguments) {
    TestService service;
    const Runtime runtime;
    XAsyncBlock block{};
    CHECK_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently | XUserAddOptions::AllowGuests, &block),
             E_INVALIDARG);
    CHECK_EQ(XUserAddAsync(static_cast<XUserAddOptions>(8), &block), E_INVALIDARG);
    CHECK_EQ(XUserAddResult(&block, nullptr), E_INVALIDARG);
    XUserHandle user = nullptr;
    CHECK_EQ(XUserAddResult(nullptr, &user), E_INVALIDARG);
    XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    CHECK_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), E_NO_TASK_QUEUE);
    Queue ordinary(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    XTaskQueueSetCurrentProcessTaskQueue(ordinary.handle());
}

TEST(user, added_in_every_set_up) {
    TestService service;
    const Runtime runtime;
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        Call call(queue);
        REQUIRE_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserAllowingUI, call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
        size_t size = 0;
        CHECK_EQ(XAsyncGetResultSize(call.block(), &size), S_OK);
        CHECK_EQ(size, sizeof(XUserHandle));
        XUserHandle user = nullptr;
        REQUIRE_EQ(XUserAddResult(call.block(), &user), S_OK);
        CHECK_EQ(id_of(user), TestService::xuid);
        XUserHandle again = nullptr;
        CHECK_EQ(XUserAddResult(call.block(), &again), E_ILLEGAL_METHOD_CALL); // one handle a call
        CHECK(again == nullptr);
        XUserCloseHandle(user);
    }
}

TEST(user, result_that_is_not_there_yet_or_is_another_calls) {
    TestService service;
    Game game;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    Call call(queue);
    REQUIRE_EQ(XUserAddAsync(XUserAddOptions::None, call.block()), S_OK);
    XUserHandle user = nullptr;
    CHECK_EQ(XUserAddResult(call.block(), &user), E_PENDING);
    CHECK_EQ(call.finish(), S_OK);
    REQUIRE_EQ(XUserAddResult(call.block(), &user), S_OK);
    XUserCloseHandle(user);
}

TEST(user, result_that_nobody_takes_leaks_no_handle) {
    TestService service;
    const Runtime runtime;
    const auto users = [] {
        size_t count = 0;
        for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
            count += handle.kind == xblshim::base::HandleKind::User ? 1 : 0;
        }
        return count;
    };
    const size_t before = users();
    XAsyncBlock block{};
    REQUIRE_EQ(XUserAddAsync(XUserAddOptions::None, &block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    CHECK_EQ(users(), before);
    XUserHandle user = nullptr;
    REQUIRE_EQ(XUserAddResult(&block, &user), S_OK);
    CHECK_EQ(users(), before + 1);
    XUserCloseHandle(user);
    CHECK_EQ(users(), before);
}

TEST(user, no_user_configured) {
    TestService service;
    service.stand_in.configuration.users.clear();
    const Runtime runtime;
    XAsyncBlock block{};
    REQUIRE_EQ(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), S_OK); // comes through the block
    CHECK_EQ(XAsyncGetStatus(&block, true), E_GAMEUSER_NO_DEFAULT_USER);
    XUserHandle user = nullptr;
    CHECK_EQ(XUserAddResult(&block, &user), E_GAMEUSER_NO_DEFAULT_USER);
    CHECK(user == nullptr);
    uint32_t max = 0;
    CHECK_EQ(XUserGetMaxUsers(&max), S_OK);
    CHECK_EQ(max, 1u);
}

TEST(user, default_user_comes_back_when_added_again) {
    TestService service;
    service.stand_in.configuration.users = {{11, "First"}, {22, "Second"}};
    const Runtime runtime;
    const User user;
    const User again(XUserAddOptions::AddDefaultUserAllowingUI);
    CHECK(user.handle != again.handle); // each to be closed
    CHECK_EQ(XUserCompare(user.handle, again.handle), 0);
    CHECK_EQ(id_of(user.handle), 11u);
    XUserLocalId first{};
    XUserLocalId second{};
    CHECK_EQ(XUserGetLocalId(user.handle, &first), S_OK);
    CHECK_EQ(XUserGetLocalId(again.handle, &second), S_OK);
    CHECK_EQ(first.value, second.value);
    CHECK(first.value != XUserNullUserLocalId.value);
}

TEST(user, without_options_the_next_configured_user) {
    TestService service;
    service.stand_in.configuration.users = {{31, "First"}, {32, "Second"}};
    const Runtime runtime;
    uint32_t max = 0;
    CHECK_EQ(XUserGetMaxUsers(&max), S_OK);
    CHECK_EQ(max, 2u);
    const User first(XUserAddOptions::None);
    const User second(XUserAddOptions::AllowGuests);
    CHECK_EQ(id_of(first.handle), 31u);
    CHECK_EQ(id_of(second.handle), 32u);
    CHECK(XUserCompare(first.handle, second.handle) < 0);
    CHECK(XUserCompare(second.handle, first.handle) > 0);
    const User third(XUserAddOptions::None); // all are added: the default user again
    CHECK_EQ(XUserCompare(first.handle, third.handle), 0);
}

TEST(user, guests_only_where_the_title_allows_them) {
    TestService service;
    service.stand_in.configuration.users = {{40, "Visitor", true}, {41, "First"}};
    const Runtime runtime;
    const User first(XUserAddOptions::None);
    CHECK_EQ(id_of(first.handle), 41u);
    const User again(XUserAddOptions::None); // a guest is not offered
    CHECK_EQ(id_of(again.handle), 41u);
    const User guest(XUserAddOptions::AllowGuests);
    CHECK_EQ(id_of(guest.handle), 40u);
    bool is_guest = false;
    CHECK_EQ(XUserGetIsGuest(guest.handle, &is_guest), S_OK);
    CHECK(is_guest);
    CHECK_EQ(XUserGetIsGuest(first.handle, &is_guest), S_OK);
    CHECK(!is_guest);
}

TEST(user, a_guest_is_never_the_default_user) {
    TestService service;
    service.stand_in.configuration.users = {{42, "Visitor", true}};
    const Runtime runtime;
    for (const auto options : {XUserAddOptions::AddDefaultUserSilently, XUserAddOptions::None}) {
        XUserHandle user = nullptr;
        CHECK_EQ(add_user(&user, options), E_GAMEUSER_NO_DEFAULT_USER);
    }
    const User guest(XUserAddOptions::AllowGuests);
    CHECK_EQ(id_of(guest.handle), 42u);
}

TEST(user, compare_never_trips_over_bad_handles) {
    TestService service;
    const Runtime runtime;
    const User user;
    CHECK_EQ(XUserCompare(nullptr, nullptr), 0);
    CHECK_EQ(XUserCompare(random_user, random_user), 0);
    CHECK(XUserCompare(user.handle, nullptr) > 0);
    CHECK(XUserCompare(nullptr, user.handle) < 0);
    CHECK(XUserCompare(user.handle, random_user) > 0);
}

TEST(user, duplicate_and_close) {
    TestService service;
    const Runtime runtime;
    const User user;
    XUserHandle duplicate = nullptr;
    CHECK_EQ(XUserDuplicateHandle(nullptr, &duplicate), E_INVALIDARG);
    CHECK_EQ(XUserDuplicateHandle(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserDuplicateHandle(random_user, &duplicate), E_HANDLE);
    REQUIRE_EQ(XUserDuplicateHandle(user.handle, &duplicate), S_OK);
    CHECK_EQ(XUserCompare(user.handle, duplicate), 0);
    XUserCloseHandle(duplicate);
    XUserCloseHandle(duplicate); // twice: harmless
    XUserCloseHandle(nullptr);
    XUserHandle third = nullptr;
    CHECK_EQ(XUserDuplicateHandle(duplicate, &third), E_HANDLE);
    CHECK_EQ(id_of(user.handle), TestService::xuid);
}

TEST(user, found_while_it_is_added) {
    TestService service;
    service.stand_in.configuration.users = {{41, "First"}};
    const Runtime runtime;
    XUserHandle found = nullptr;
    XUserLocalId local{};
    CHECK_EQ(XUserFindUserById(41, &found), not_found); // configured is not added
    {
        const User user;
        REQUIRE_EQ(XUserGetLocalId(user.handle, &local), S_OK);
        CHECK_EQ(XUserFindUserById(41, nullptr), E_INVALIDARG);
        CHECK_EQ(XUserFindUserByLocalId(local, nullptr), E_INVALIDARG);
        REQUIRE_EQ(XUserFindUserById(41, &found), S_OK);
        CHECK_EQ(XUserCompare(found, user.handle), 0);
        XUserCloseHandle(found);
        REQUIRE_EQ(XUserFindUserByLocalId(local, &found), S_OK);
        CHECK_EQ(XUserCompare(found, user.handle), 0);
        XUserCloseHandle(found);
        CHECK_EQ(XUserFindUserById(42, &found), not_found);
        CHECK_EQ(XUserFindUserByLocalId(XUserLocalId{local.value + 1000}, &found), not_found);
        CHECK_EQ(XUserFindUserByLocalId(XUserNullUserLocalId, &found), not_found);
        CHECK(found == nullptr);
    }
    CHECK_EQ(XUserFindUserById(41, &found), not_found);
    CHECK_EQ(XUserFindUserByLocalId(local, &found), not_found);
    const User again;
    XUserLocalId same{};
    CHECK_EQ(XUserGetLocalId(again.handle, &same), S_OK);
    CHECK_EQ(same.value, local.value); // for the life of the process
}

TEST(user, facts) {
    TestService service;
    const Runtime runtime;
    const User user;
    XUserState state = XUserState::SignedOut;
    XUserAgeGroup age = XUserAgeGroup::Unknown;
    bool guest = true;
    CHECK_EQ(XUserGetState(user.handle, &state), S_OK);
    CHECK_EQ(state, XUserState::SignedIn);
    CHECK_EQ(XUserGetAgeGroup(user.handle, &age), S_OK);
    CHECK_EQ(age, XUserAgeGroup::Adult);
    CHECK_EQ(XUserGetIsGuest(user.handle, &guest), S_OK);
    CHECK(!guest);
    CHECK_EQ(XUserGetId(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetLocalId(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetState(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetAgeGroup(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetIsGuest(user.handle, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetMaxUsers(nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetState(nullptr, &state), E_INVALIDARG);
    CHECK_EQ(XUserGetState(random_user, &state), E_HANDLE);
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(nullptr, &xuid), E_INVALIDARG);
    CHECK_EQ(XUserGetId(random_user, &xuid), E_HANDLE);
}

TEST(user, gamertag_components) {
    TestService service; // Keeper#1234
    const Runtime runtime;
    const User user;
    CHECK_EQ(gamertag(user.handle, XUserGamertagComponent::Classic, XUserGamertagComponentClassicMaxBytes),
             std::string("Keeper1234"));
    CHECK_EQ(gamertag(user.handle, XUserGamertagComponent::Modern, XUserGamertagComponentModernMaxBytes),
             std::string("Keeper"));
    CHECK_EQ(gamertag(user.handle, XUserGamertagComponent::ModernSuffix, XUserGamertagComponentModernSuffixMaxBytes),
             std::string("1234"));
    CHECK_EQ(gamertag(user.handle, XUserGamertagComponent::UniqueModern, XUserGamertagComponentUniqueModernMaxBytes),
             std::string("Keeper#1234"));
}

TEST(user, gamertag_buffers) {
    TestService service;
    const Runtime runtime;
    const User user;
    char text[16];
    std::memset(text, 'x', sizeof text);
    size_t used = 99;
    const auto classic = XUserGamertagComponent::Classic;
    CHECK_EQ(XUserGetGamertag(user.handle, classic, 10, text, &used), E_NOT_SUFFICIENT_BUFFER); // no room for the NUL
    CHECK_EQ(XUserGetGamertag(user.handle, classic, 0, text, &used), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(text[0], 'x');
    CHECK_EQ(XUserGetGamertag(user.handle, classic, 11, text, nullptr), S_OK); // used may be null
    CHECK_EQ(std::string(text), std::string("Keeper1234"));
    CHECK_EQ(XUserGetGamertag(user.handle, classic, 16, nullptr, &used), E_INVALIDARG);
    CHECK_EQ(XUserGetGamertag(user.handle, static_cast<XUserGamertagComponent>(4), 16, text, &used), E_INVALIDARG);
    CHECK_EQ(XUserGetGamertag(nullptr, classic, 16, text, &used), E_INVALIDARG);
    CHECK_EQ(XUserGetGamertag(random_user, classic, 16, text, &used), E_HANDLE);
}

TEST(user, handles_outlive_a_restart_of_the_runtime) {
    TestService service;
    XUserHandle user = nullptr;
    {
        const Runtime runtime;
        REQUIRE_EQ(add_user(&user), S_OK);
    }
    uint64_t xuid = 0;
    CHECK_EQ(XUserGetId(user, &xuid), E_GAMERUNTIME_NOT_INITIALIZED);
    const Runtime runtime;
    CHECK_EQ(XUserGetId(user, &xuid), S_OK);
    XUserCloseHandle(user);
}
