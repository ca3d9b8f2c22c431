// Tracked statistics and tracked presence: subscriptions, the events that handlers get, and reading again after a
// resync.
#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/presence_c.h"
#include "xsapi-c/user_statistics_c.h"

using namespace std::chrono_literals;
using namespace title;
using xblshim::service::GetPresence;
using xblshim::service::GetPresences;
using xblshim::service::GetUsersStatistics;
using xblshim::testing::Subscribed;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});

class Journal {
public:
    void note(std::string text) {
        const std::lock_guard lock(m_lock);
        m_notes.push_back(std::move(text));
        m_changed.notify_all();
    }
    std::vector<std::string> wait(size_t count) {
        std::unique_lock lock(m_lock);
        CHECK(m_changed.wait_for(lock, 20s, [&] { return m_notes.size() >= count; }));
        return m_notes;
    }

private:
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::vector<std::string> m_notes;
};

void on_statistic(XblStatisticChangeEventArgs args, void* context) {
    static_cast<Journal*>(context)->note(std::to_string(args.xboxUserId) + " " + args.serviceConfigurationId + " " +
                                         args.latestStatistic.statisticName + "=" + args.latestStatistic.value);
}

void CALLBACK on_device(void* context, uint64_t xuid, XblPresenceDeviceType type, bool on) {
    static_cast<Journal*>(context)->note("device " + std::to_string(xuid) + " " +
                                         std::to_string(static_cast<uint32_t>(type)) + (on ? " on" : " off"));
}

void CALLBACK on_title(void* context, uint64_t xuid, uint32_t title, XblPresenceTitleState state) {
    static_cast<Journal*>(context)->note("title " + std::to_string(xuid) + " " + std::to_string(title) + " " +
                                         std::to_string(static_cast<uint32_t>(state)));
}

// Returns the subscriptions in order: xuid/title/scid/name.
std::vector<std::string> open_of(TestService& service, xblshim_subscription_kind kind) {
    std::vector<std::string> found;
    for (const Subscribed& one : service.stand_in.open_subscriptions()) {
        if (one.kind == kind) {
            CHECK_EQ(one.caller, TestService::xuid);
            found.push_back(std::to_string(one.xuid) + "/" + std::to_string(one.title_id) + "/" + one.scid + "/" +
                            one.name);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

using Names = std::vector<std::string>;

HRESULT track(Game& game, std::vector<uint64_t> xuids, std::vector<const char*> names, const char* with_scid = "S") {
    return XblUserStatisticsTrackStatistics(game.context, xuids.data(), xuids.size(), with_scid, names.data(),
                                            names.size());
}

HRESULT stop(Game& game, std::vector<uint64_t> xuids, std::vector<const char*> names, const char* with_scid = "S") {
    return XblUserStatisticsStopTrackingStatistics(game.context, xuids.data(), xuids.size(), with_scid, names.data(),
                                                   names.size());
}

uint64_t subscription_of(TestService& service, uint64_t xuid, const std::string& name) {
    for (const Subscribed& one : service.stand_in.open_subscriptions()) {
        if (one.xuid == xuid && one.name == name) {
            return one.subscription;
        }
    }
    return 0;
}

} // namespace

TEST(tracking, arguments_of_statistics) {
    TestService service;
    Game game;
    const uint64_t xuid = 1;
    const char* names[] = {"a"};
    const char* null_name[] = {nullptr};
    Journal journal;
    for (const auto function : {&XblUserStatisticsTrackStatistics, &XblUserStatisticsStopTrackingStatistics}) {
        CHECK_EQ(function(nullptr, &xuid, 1, "s", names, 1), E_INVALIDARG);
        CHECK_EQ(function(game.context, nullptr, 1, "s", names, 1), E_INVALIDARG);
        CHECK_EQ(function(game.context, &xuid, 0, "s", names, 1), E_INVALIDARG);
        CHECK_EQ(function(game.context, &xuid, 1, nullptr, names, 1), E_INVALIDARG);
        CHECK_EQ(function(game.context, &xuid, 1, "s", nullptr, 1), E_INVALIDARG);
        CHECK_EQ(function(game.context, &xuid, 1, "s", names, 0), E_INVALIDARG);
        CHECK_EQ(function(game.context, &xuid, 1, "s", null_name, 1), E_INVALIDARG);
        CHECK_EQ(function(random_context, &xuid, 1, "s", names, 1), E_HANDLE);
        CHECK_EQ(function(game.context, &xuid, 1, "s", names, 1), S_OK);
    }
    CHECK_EQ(XblUserStatisticsStopTrackingUsers(nullptr, &xuid, 1), E_INVALIDARG);
    CHECK_EQ(XblUserStatisticsStopTrackingUsers(game.context, nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XblUserStatisticsStopTrackingUsers(game.context, &xuid, 0), E_INVALIDARG);
    CHECK_EQ(XblUserStatisticsStopTrackingUsers(game.context, &xuid, 1), S_OK);
    CHECK_EQ(XblUserStatisticsAddStatisticChangedHandler(nullptr, on_statistic, &journal), 0);
    CHECK_EQ(XblUserStatisticsAddStatisticChangedHandler(game.context, nullptr, &journal), 0);
    CHECK_EQ(XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &journal), 1);
    XblUserStatisticsRemoveStatisticChangedHandler(game.context, 1);
    CHECK_EQ(XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &journal), 2); // never again 1
    XblUserStatisticsRemoveStatisticChangedHandler(game.context, 77);
    XblUserStatisticsRemoveStatisticChangedHandler(nullptr, 2);
    XblUserStatisticsRemoveStatisticChangedHandler(game.context, 2);
}

TEST(tracking, statistics_are_subscribed_while_there_is_a_handler) {
    TestService service;
    Game game;
    Journal journal;
    const auto subscribed = [&] { return open_of(service, XBLSHIM_SUBSCRIPTION_STATISTICS); };
    REQUIRE_EQ(track(game, {1, 2}, {"a", "b"}), S_OK);
    CHECK(subscribed().empty());
    auto token = XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &journal);
    REQUIRE(service.stand_in.wait_for_subscriptions(4));
    CHECK(subscribed() == Names({"1/0/S/a", "1/0/S/b", "2/0/S/a", "2/0/S/b"}));
    REQUIRE_EQ(track(game, {1}, {"a", "c"}), S_OK); // a twice; letter case counts
    REQUIRE_EQ(track(game, {1}, {"A"}, "s"), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(6));
    REQUIRE_EQ(stop(game, {1, 2}, {"a", "never"}), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
    CHECK(subscribed() == Names({"1/0/S/a", "1/0/S/b", "1/0/S/c", "1/0/s/A", "2/0/S/b"}));
    const uint64_t one = 1;
    REQUIRE_EQ(XblUserStatisticsStopTrackingUsers(game.context, &one, 1), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(5));
    CHECK(subscribed() == Names({"2/0/S/b"}));
    REQUIRE_EQ(track(game, {1}, {"a"}), S_OK); // works again
    REQUIRE(service.stand_in.wait_for_subscriptions(7));
    CHECK(subscribed() == Names({"1/0/S/a", "2/0/S/b"}));
    XblUserStatisticsRemoveStatisticChangedHandler(game.context, token);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(7));
    CHECK(subscribed().empty());
    token = XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &journal);
    REQUIRE(service.stand_in.wait_for_subscriptions(9)); // the first events come again, too
    XblContextCloseHandle(game.context);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(9));
    REQUIRE_EQ(XblContextCreateHandle(game.user, &game.context), S_OK);
    CHECK_EQ(token, 2);
}

TEST(tracking, every_handler_gets_every_statistic) {
    TestService service;
    Game game;
    Journal first, second;
    XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &first);
    const auto token = XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &second);
    REQUIRE_EQ(track(game, {1, 2}, {"a"}), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    const XblStatisticChangeEventArgs args{1, "S", {"a", "Integer", "\"48\""}};
    service.stand_in.send_struct(subscription_of(service, 1, "a"), args);
    CHECK(first.wait(1) == Names({"1 S a=\"48\""}));
    CHECK(second.wait(1) == Names({"1 S a=\"48\""}));
    XblUserStatisticsRemoveStatisticChangedHandler(game.context, token);
    service.stand_in.send_struct(subscription_of(service, 2, "a"),
                                 XblStatisticChangeEventArgs{2, "S", {"a", "Integer", "1"}});
    CHECK(first.wait(2).back() == "2 S a=1");
    CHECK_EQ(second.wait(1).size(), size_t{1});
}

TEST(tracking, handles_of_the_older_functions) {
    TestService service;
    Game game;
    Journal journal;
    XblRealTimeActivitySubscriptionHandle first = nullptr, second = nullptr;
    const auto subscribe = &XblUserStatisticsSubscribeToStatisticChange;
    CHECK_EQ(subscribe(nullptr, 1, "S", "a", &first), E_INVALIDARG);
    CHECK_EQ(subscribe(game.context, 1, nullptr, "a", &first), E_INVALIDARG);
    CHECK_EQ(subscribe(game.context, 1, "S", nullptr, &first), E_INVALIDARG);
    CHECK_EQ(subscribe(game.context, 1, "S", "a", nullptr), E_INVALIDARG);
    XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &journal);
    REQUIRE_EQ(subscribe(game.context, 1, "S", "a", &first), S_OK);
    REQUIRE_EQ(subscribe(game.context, 1, "S", "a", &second), S_OK);
    REQUIRE(first != nullptr && first != second);
    uint32_t ids[2] = {};
    auto state = XblRealTimeActivitySubscriptionState::Subscribed;
    CHECK_EQ(XblRealTimeActivitySubscriptionGetState(nullptr, &state), E_INVALIDARG);
    CHECK_EQ(XblRealTimeActivitySubscriptionGetState(first, nullptr), E_INVALIDARG);
    CHECK_EQ(XblRealTimeActivitySubscriptionGetState(first, &state), S_OK);
    CHECK(state == XblRealTimeActivitySubscriptionState::Unknown);
    CHECK_EQ(XblRealTimeActivitySubscriptionGetId(first, nullptr), E_INVALIDARG);
    CHECK_EQ(XblRealTimeActivitySubscriptionGetId(first, &ids[0]), S_OK);
    CHECK_EQ(XblRealTimeActivitySubscriptionGetId(second, &ids[1]), S_OK);
    CHECK_EQ(ids[0] + 1, ids[1]);
    REQUIRE(service.stand_in.wait_for_subscriptions(1));
    const auto unsubscribe = &XblUserStatisticsUnsubscribeFromStatisticChange;
    CHECK_EQ(unsubscribe(nullptr, first), E_INVALIDARG);
    CHECK_EQ(unsubscribe(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(XblPresenceUnsubscribeFromDevicePresenceChange(game.context, first), E_HANDLE); // of another kind
    CHECK_EQ(unsubscribe(game.context, first), S_OK);
    CHECK_EQ(unsubscribe(game.context, first), E_HANDLE);
    CHECK_EQ(XblRealTimeActivitySubscriptionGetId(first, &ids[0]), E_HANDLE);
    CHECK_EQ(open_of(service, XBLSHIM_SUBSCRIPTION_STATISTICS).size(), size_t{1});
    CHECK_EQ(unsubscribe(game.context, second), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
}

TEST(tracking, a_resync_reads_the_statistics_once) {
    TestService service;
    Game game;
    Journal journal;
    XblUserStatisticsAddStatisticChangedHandler(game.context, on_statistic, &journal);
    REQUIRE_EQ(track(game, {1}, {"a", "b"}), S_OK);
    REQUIRE_EQ(track(game, {2}, {"b"}), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(3));
    // The service has one more that is not tracked: "a" of user 2.
    const Fill reply = [](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_user_statistics>(1);
        auto* const users = writer.array<XblUserStatisticsResult>(2);
        for (uint64_t user = 1; user <= 2; ++user) {
            auto* const entry = writer.array<XblServiceConfigurationStatistic>(1);
            auto* const statistics = writer.array<XblStatistic>(2);
            const XblStatistic a{writer.text("a"), writer.text("Integer"), writer.text("1")};
            const XblStatistic b{writer.text("b"), writer.text("Integer"), writer.text("2")};
            if (entry != nullptr) {
                statistics[0] = a;
                statistics[1] = b;
                *entry = XblServiceConfigurationStatistic{"S", statistics, 2};
                users[user - 1] = {user, entry, 1};
            }
        }
        ReplyWriter::set(head, xblshim_user_statistics{users, 2});
    };
    Replies<GetUsersStatistics> replies(service, XBLSHIM_CALL_GET_USERS_STATISTICS, S_OK, reply);
    for (const size_t round : {1, 2}) {
        for (const Subscribed& one : service.stand_in.open_subscriptions()) {
            service.stand_in.resync(one.subscription); // as the connection does for all of them
        }
        const auto notes = journal.wait(round * 3);
        CHECK(Names(notes.end() - 3, notes.end()) == Names({"1 S a=1", "1 S b=2", "2 S b=2"}));
    }
    const auto requests = replies.requests();
    REQUIRE_EQ(requests.size(), size_t{2});
    REQUIRE_EQ(requests[0].xuids.size(), size_t{2});
    REQUIRE_EQ(requests[0].scids.size(), size_t{1});
    CHECK_EQ(requests[0].scids[0].name_count, 2u);
}

TEST(tracking, presence_of_users_in_titles) {
    TestService service;
    Game game;
    Journal journal;
    const auto devices = [&] { return open_of(service, XBLSHIM_SUBSCRIPTION_DEVICE_PRESENCE); };
    const auto titles = [&] { return open_of(service, XBLSHIM_SUBSCRIPTION_TITLE_PRESENCE); };
    const uint64_t users[] = {1, 2};
    const uint32_t others[] = {5};
    CHECK_EQ(XblPresenceTrackUsers(nullptr, users, 2), E_INVALIDARG);
    CHECK_EQ(XblPresenceTrackUsers(game.context, nullptr, 2), E_INVALIDARG);
    CHECK_EQ(XblPresenceTrackUsers(random_context, users, 2), E_HANDLE);
    CHECK_EQ(XblPresenceStopTrackingUsers(nullptr, users, 2), E_INVALIDARG);
    CHECK_EQ(XblPresenceStopTrackingUsers(game.context, nullptr, 2), E_INVALIDARG);
    CHECK_EQ(XblPresenceTrackAdditionalTitles(nullptr, others, 1), E_INVALIDARG);
    CHECK_EQ(XblPresenceTrackAdditionalTitles(game.context, nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XblPresenceStopTrackingAdditionalTitles(nullptr, others, 1), E_INVALIDARG);
    CHECK_EQ(XblPresenceStopTrackingAdditionalTitles(game.context, nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XblPresenceTrackUsers(game.context, users, 0), S_OK);
    CHECK_EQ(XblPresenceTrackUsers(game.context, users, 2), S_OK);
    CHECK_EQ(XblPresenceStopTrackingAdditionalTitles(game.context, others, 1), S_OK); // not tracked, no handler
    const auto device = XblPresenceAddDevicePresenceChangedHandler(game.context, on_device, &journal);
    CHECK_EQ(device, 1);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    CHECK(devices() == Names({"1/0//", "2/0//"}));
    CHECK(titles().empty());
    const auto title = XblPresenceAddTitlePresenceChangedHandler(game.context, on_title, &journal);
    CHECK_EQ(title, 2);                                  // one counter for both
    REQUIRE(service.stand_in.wait_for_subscriptions(4)); // of the users that were tracked before
    const std::string own = std::to_string(title_id);
    CHECK(titles() == Names({"1/" + own + "//", "2/" + own + "//"}));
    CHECK_EQ(XblPresenceTrackAdditionalTitles(game.context, others, 1), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(6));
    CHECK_EQ(XblPresenceStopTrackingAdditionalTitles(game.context, &title_id, 1), S_OK); // cannot be stopped
    CHECK(titles() == Names({"1/" + own + "//", "1/5//", "2/" + own + "//", "2/5//"}));

    for (const Subscribed& one : service.stand_in.open_subscriptions()) {
        if (one.xuid == 1 && one.kind == XBLSHIM_SUBSCRIPTION_DEVICE_PRESENCE) {
            service.stand_in.send_struct(one.subscription, xblshim_device_presence_change{1, 15, 0});
        }
    }
    CHECK(journal.wait(1).back() == "device 1 15 off");
    for (const Subscribed& one : service.stand_in.open_subscriptions()) {
        if (one.xuid == 2 && one.title_id == 5) {
            service.stand_in.send_struct(one.subscription, xblshim_title_presence_change{2, 5, 1});
        }
    }
    CHECK(journal.wait(2).back() == "title 2 5 1");

    CHECK_EQ(XblPresenceStopTrackingUsers(game.context, users, 1), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(3));
    CHECK(devices() == Names({"2/0//"}));
    CHECK_EQ(XblPresenceRemoveDevicePresenceChangedHandler(nullptr, device), E_INVALIDARG);
    CHECK_EQ(XblPresenceRemoveDevicePresenceChangedHandler(game.context, title), S_OK); // unknown there
    CHECK_EQ(XblPresenceRemoveTitlePresenceChangedHandler(nullptr, title), E_INVALIDARG);
    CHECK_EQ(XblPresenceRemoveTitlePresenceChangedHandler(game.context, title), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(5));
    CHECK(titles().empty());
    CHECK_EQ(XblPresenceRemoveDevicePresenceChangedHandler(game.context, device), S_OK);
    CHECK_EQ(XblPresenceAddDevicePresenceChangedHandler(game.context, nullptr, nullptr), 0);
    CHECK_EQ(XblPresenceAddTitlePresenceChangedHandler(nullptr, on_title, nullptr), 0);
}

TEST(tracking, handles_of_presence) {
    TestService service;
    Game game;
    Journal journal;
    XblRealTimeActivitySubscriptionHandle device = nullptr, title = nullptr;
    XblPresenceAddDevicePresenceChangedHandler(game.context, on_device, &journal);
    XblPresenceAddTitlePresenceChangedHandler(game.context, on_title, &journal);
    CHECK_EQ(XblPresenceSubscribeToDevicePresenceChange(nullptr, 1, &device), E_INVALIDARG);
    CHECK_EQ(XblPresenceSubscribeToDevicePresenceChange(game.context, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblPresenceSubscribeToTitlePresenceChange(nullptr, 1, 5, &title), E_INVALIDARG);
    CHECK_EQ(XblPresenceSubscribeToTitlePresenceChange(game.context, 1, 5, nullptr), E_INVALIDARG);
    REQUIRE_EQ(XblPresenceSubscribeToDevicePresenceChange(game.context, 1, &device), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    REQUIRE_EQ(XblPresenceSubscribeToTitlePresenceChange(game.context, 1, 5, &title), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(3));
    CHECK_EQ(XblPresenceUnsubscribeFromTitlePresenceChange(game.context, device), E_HANDLE);
    CHECK_EQ(XblPresenceUnsubscribeFromTitlePresenceChange(game.context, title), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
    CHECK_EQ(XblPresenceUnsubscribeFromDevicePresenceChange(game.context, device), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(3));
    CHECK_EQ(XblPresenceUnsubscribeFromDevicePresenceChange(game.context, nullptr), E_INVALIDARG);
}

TEST(tracking, a_resync_reads_presence_once) {
    TestService service;
    Game game;
    Journal journal;
    const uint64_t users[] = {1, 2};
    XblPresenceAddDevicePresenceChangedHandler(game.context, on_device, &journal);
    XblPresenceAddTitlePresenceChangedHandler(game.context, on_title, &journal);
    REQUIRE_EQ(XblPresenceTrackUsers(game.context, users, 2), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(4));
    const Fill reply = [](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_presence_records>(1);
        auto* const device = writer.array<XblPresenceDeviceRecord>(1);
        auto* const title = writer.array<XblPresenceTitleRecord>(1);
        auto* const xuids = writer.array<uint64_t>(2);
        auto* const states = writer.array<uint32_t>(2);
        auto* const counts = writer.array<uint32_t>(2);
        if (head != nullptr) {
            title->titleId = title_id;
            title->titleActive = true;
            *device = {XblPresenceDeviceType::Win32, title, 1};
            xuids[0] = 1;
            xuids[1] = 2;
            states[0] = static_cast<uint32_t>(XblPresenceUserState::Online);
            states[1] = static_cast<uint32_t>(XblPresenceUserState::Offline);
            counts[0] = 1;
            counts[1] = 0;
            *head = {device, 1, xuids, 2, states, 2, counts, 2};
        }
    };
    Replies<GetPresences> replies(service, XBLSHIM_CALL_GET_PRESENCES, S_OK, reply);
    for (const Subscribed& one : service.stand_in.open_subscriptions()) {
        service.stand_in.resync(one.subscription);
    }
    const std::string own = std::to_string(title_id);
    CHECK(journal.wait(3) == Names({"title 1 " + own + " 1", "device 1 15 on", "title 2 " + own + " 2"}));
    REQUIRE(service.stand_in.wait_until_sent());
    CHECK_EQ(replies.requests().size(), size_t{1});
}
