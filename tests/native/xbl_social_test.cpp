// xsapi-c/social_c.h: arguments, requests, pages and how long they are valid, handlers of changes.
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "base/handle_table.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/social_c.h"

using namespace std::chrono_literals;
using namespace title;
using xblshim::service::GetRelationships;
using xblshim::testing::Subscribed;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto random_page = reinterpret_cast<XblSocialRelationshipResultHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
constexpr auto all = XblSocialRelationshipFilter::All;

// People 1, 2, …; the second one is a favorite, with a network.
Fill page_of(size_t people, uint64_t total) {
    return [people, total](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_relationships>(1);
        auto* const array = writer.array<XblSocialRelationship>(people);
        auto** const networks = writer.array<const char*>(1);
        const char* const network = writer.text("Net");
        if (networks != nullptr) {
            *networks = network;
        }
        for (size_t at = 0; array != nullptr && at < people; ++at) {
            const bool favorite = at == 1;
            array[at] = {at + 1, favorite, true, true, favorite ? networks : nullptr, favorite ? size_t{1} : 0};
        }
        ReplyWriter::set(head, xblshim_relationships{array, people, total});
    };
}

HRESULT get(Game& game, XAsyncBlock* block, uint64_t xuid = 7, size_t start = 0, size_t most = 0) {
    return XblSocialGetSocialRelationshipsAsync(game.context, xuid, all, start, most, block);
}

XblSocialRelationshipResultHandle page(Game& game, Queue& queue, size_t start = 0) {
    Call call(queue);
    REQUIRE_EQ(get(game, call.block(), 7, start), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    XblSocialRelationshipResultHandle handle = nullptr;
    REQUIRE_EQ(XblSocialGetSocialRelationshipsResult(call.block(), &handle), S_OK);
    return handle;
}

size_t open_pages() {
    size_t count = 0;
    for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
        count += handle.kind == xblshim::base::HandleKind::SocialRelationshipResult ? 1 : 0;
    }
    return count;
}

bool has_next(XblSocialRelationshipResultHandle handle) {
    bool next = false;
    CHECK_EQ(XblSocialRelationshipResultHasNext(handle, &next), S_OK);
    return next;
}

// The events that handlers received.
class Received {
public:
    void note(std::string text) {
        const std::lock_guard lock(m_mutex);
        m_notes.push_back(std::move(text));
        m_changed.notify_all();
    }
    std::vector<std::string> wait(size_t count) {
        std::unique_lock lock(m_mutex);
        CHECK(m_changed.wait_for(lock, 20s, [&] { return m_notes.size() >= count; }));
        return m_notes;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::string> m_notes;
};
using Notes = std::vector<std::string>;

void CALLBACK on_change(const XblSocialRelationshipChangeEventArgs* args, void* context) {
    std::string text = std::to_string(args->callerXboxUserId) + " " +
                       std::to_string(static_cast<uint32_t>(args->socialNotification)) + ":";
    for (size_t at = 0; at < args->xboxUserIdsCount; ++at) {
        text += " " + std::to_string(args->xboxUserIds[at]);
    }
    static_cast<Received*>(context)->note(std::move(text));
}

void CALLBACK on_requests(const XblSocialFriendRequestCountChangedEventArgs* args, void* context) {
    static_cast<Received*>(context)->note(std::to_string(args->callerXboxUserId) + " requests " +
                                          std::to_string(args->incomingFriendRequestCount));
}

uint64_t only_subscription(TestService& service) {
    const auto open = service.stand_in.open_subscriptions();
    REQUIRE_EQ(open.size(), size_t{1});
    CHECK(open[0].kind == XBLSHIM_SUBSCRIPTION_RELATIONSHIPS);
    CHECK_EQ(open[0].xuid, TestService::xuid);
    return open[0].subscription;
}

uint64_t g_followed[] = {5, 6};

xblshim_relationship_change change_of(XblSocialNotificationType type, uint64_t people, uint64_t requests) {
    return {TestService::xuid, static_cast<uint32_t>(type), people == 0 ? nullptr : g_followed, people, requests};
}

} // namespace

TEST(social, initialized_then_nulls_then_handles) {
    TestService service;
    XAsyncBlock block{};
    const auto next = &XblSocialRelationshipResultGetNextAsync;
    CHECK_EQ(XblSocialGetSocialRelationshipsAsync(nullptr, 1, all, 0, 0, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(next(nullptr, random_page, 0, &block), E_INVALIDARG);
    CHECK_EQ(next(random_context, nullptr, 0, &block), E_INVALIDARG);
    CHECK_EQ(next(random_context, random_page, 0, nullptr), E_INVALIDARG);
    CHECK_EQ(next(random_context, random_page, 0, &block), E_XBL_NOT_INITIALIZED);
    Game game;
    CHECK_EQ(XblSocialGetSocialRelationshipsAsync(nullptr, 1, all, 0, 0, &block), E_INVALIDARG);
    CHECK_EQ(XblSocialGetSocialRelationshipsAsync(game.context, 1, all, 0, 0, nullptr), E_INVALIDARG);
    CHECK_EQ(XblSocialGetSocialRelationshipsAsync(random_context, 1, all, 0, 0, &block), E_HANDLE);
    CHECK_EQ(next(random_context, random_page, 0, &block), E_HANDLE);
    CHECK_EQ(next(game.context, random_page, 0, &block), E_HANDLE);
    const XblSocialRelationship* people = nullptr;
    size_t count = 0;
    bool more = false;
    XblSocialRelationshipResultHandle other = nullptr;
    CHECK_EQ(XblSocialRelationshipResultGetRelationships(nullptr, &people, &count), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultGetRelationships(random_page, nullptr, &count), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultGetRelationships(random_page, &people, nullptr), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultGetRelationships(random_page, &people, &count), E_HANDLE);
    CHECK_EQ(XblSocialRelationshipResultHasNext(nullptr, &more), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultHasNext(random_page, nullptr), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultHasNext(random_page, &more), E_HANDLE);
    CHECK_EQ(XblSocialRelationshipResultGetTotalCount(nullptr, &count), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultGetTotalCount(random_page, nullptr), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultGetTotalCount(random_page, &count), E_HANDLE);
    CHECK_EQ(XblSocialRelationshipResultDuplicateHandle(nullptr, &other), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultDuplicateHandle(random_page, nullptr), E_INVALIDARG);
    CHECK_EQ(XblSocialRelationshipResultDuplicateHandle(random_page, &other), E_HANDLE);
    XblSocialRelationshipResultCloseHandle(random_page);
    XblSocialRelationshipResultCloseHandle(nullptr);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(social, requests_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetRelationships> replies(service, XBLSHIM_CALL_GET_RELATIONSHIPS, S_OK, page_of(2, 9));
    const auto ask = [&](uint64_t xuid, XblSocialRelationshipFilter filter, size_t start, size_t most) {
        CHECK_EQ(outcome_of(queue,
                            [&](XAsyncBlock* block) {
                                return XblSocialGetSocialRelationshipsAsync(game.context, xuid, filter, start, most,
                                                                            block);
                            }),
                 S_OK);
        return replies.requests().back();
    };
    auto request = ask(0, XblSocialRelationshipFilter::Favorite, 3, SIZE_MAX);
    CHECK_EQ(request.xuid, uint64_t{0});
    CHECK_EQ(request.filter, 1u);
    CHECK_EQ(request.start_index, uint64_t{3});
    CHECK_EQ(request.max_items, static_cast<uint64_t>(SIZE_MAX));
    request = ask(7, static_cast<XblSocialRelationshipFilter>(77), 0, 0);
    CHECK_EQ(request.filter, 77u);     // sent as All
    CHECK_EQ(open_pages(), size_t{0}); // pages that were not taken leak nothing
}

TEST(social, a_page_lives_as_long_as_its_handles) {
    TestService service;
    Queue queue(pool, manual);
    XblSocialRelationshipResultHandle handle = nullptr, other = nullptr;
    {
        Game game;
        Replies<GetRelationships> replies(service, XBLSHIM_CALL_GET_RELATIONSHIPS, S_OK, page_of(2, 2));
        Call call(queue);
        REQUIRE_EQ(get(game, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        CHECK_EQ(XblSocialGetSocialRelationshipsResult(nullptr, &handle), E_INVALIDARG);
        REQUIRE_EQ(XblSocialGetSocialRelationshipsResult(call.block(), &handle), S_OK);
        CHECK_EQ(XblSocialGetSocialRelationshipsResult(call.block(), &other), E_ILLEGAL_METHOD_CALL);
    }
    const XblSocialRelationship* people = nullptr;
    size_t count = 0;
    CHECK_EQ(XblSocialRelationshipResultGetTotalCount(handle, &count), S_OK); // also after the clean-up
    CHECK_EQ(count, size_t{2});
    CHECK_EQ(XblSocialRelationshipResultDuplicateHandle(handle, &other), S_OK);
    CHECK(handle == other);
    XblSocialRelationshipResultCloseHandle(handle);
    REQUIRE_EQ(XblSocialRelationshipResultGetRelationships(other, &people, &count), S_OK);
    REQUIRE_EQ(count, size_t{2});
    CHECK_EQ(people[0].xboxUserId, uint64_t{1});
    CHECK(!people[0].isFavorite && people[0].isFriend && people[0].isFollowingCaller);
    CHECK_EQ(people[0].socialNetworksCount, size_t{0});
    CHECK(people[1].isFavorite);
    REQUIRE_EQ(people[1].socialNetworksCount, size_t{1});
    CHECK_EQ(std::string(people[1].socialNetworks[0]), "Net");
    CHECK(!has_next(other));
    XblSocialRelationshipResultCloseHandle(other);
    CHECK_EQ(XblSocialRelationshipResultGetTotalCount(handle, &count), E_HANDLE);
    XblSocialRelationshipResultCloseHandle(handle); // once too often
    CHECK_EQ(open_pages(), size_t{0});
}

TEST(social, the_next_page_goes_on_for_the_same_user) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetRelationships> replies(service, XBLSHIM_CALL_GET_RELATIONSHIPS, S_OK, page_of(2, 8));
    auto handle = page(game, queue, 3);
    for (const uint64_t begin : {5, 7}) {
        const bool more = has_next(handle); // at 3 of 8, at 5 of 8
        CHECK(more);
        Call call(queue);
        REQUIRE_EQ(XblSocialRelationshipResultGetNextAsync(game.context, handle, 4, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        XblSocialRelationshipResultCloseHandle(handle);
        REQUIRE_EQ(XblSocialRelationshipResultGetNextResult(call.block(), &handle), S_OK);
        const auto request = replies.requests().back();
        CHECK_EQ(request.xuid, uint64_t{7});
        CHECK_EQ(request.start_index, begin);
        CHECK_EQ(request.max_items, uint64_t{4});
    }
    CHECK(!has_next(handle)); // 7 + 2 of 8
    // The result of HasNext is ignored.
    Call call(queue);
    REQUIRE_EQ(XblSocialRelationshipResultGetNextAsync(game.context, handle, 0, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    CHECK_EQ(replies.requests().back().start_index, uint64_t{9});
    CHECK_EQ(replies.requests().back().max_items, uint64_t{0});
    XblSocialRelationshipResultCloseHandle(handle);
}

TEST(social, an_empty_page_is_the_last_one) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetRelationships> replies(service, XBLSHIM_CALL_GET_RELATIONSHIPS, S_OK, page_of(0, 8));
    const auto handle = page(game, queue);
    const XblSocialRelationship* people = nullptr;
    size_t count = 77;
    CHECK_EQ(XblSocialRelationshipResultGetRelationships(handle, &people, &count), S_OK);
    CHECK_EQ(count, size_t{0});
    CHECK(!has_next(handle));
    XblSocialRelationshipResultCloseHandle(handle);
}

TEST(social, failures_come_through_the_block) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetRelationships> replies(service, XBLSHIM_CALL_GET_RELATIONSHIPS, HTTP_E_STATUS_NOT_FOUND);
    Call call(queue);
    REQUIRE_EQ(get(game, call.block()), S_OK);
    CHECK_EQ(call.finish(), HTTP_E_STATUS_NOT_FOUND);
    XblSocialRelationshipResultHandle handle = nullptr;
    CHECK_EQ(XblSocialGetSocialRelationshipsResult(call.block(), &handle), HTTP_E_STATUS_NOT_FOUND);
    CHECK(handle == nullptr);
}

TEST(social, arguments_of_handlers) {
    TestService service;
    Game game;
    Received received;
    XblFunctionContext token = 77;
    const auto add_requests = &XblSocialAddFriendRequestCountChangedHandler;
    CHECK_EQ(XblSocialAddSocialRelationshipChangedHandler(nullptr, on_change, &received), 0);
    CHECK_EQ(XblSocialAddSocialRelationshipChangedHandler(game.context, nullptr, &received), 0);
    CHECK_EQ(XblSocialAddSocialRelationshipChangedHandler(random_context, on_change, &received), 0);
    CHECK_EQ(add_requests(nullptr, on_requests, &received, &token), E_INVALIDARG);
    CHECK_EQ(add_requests(game.context, nullptr, &received, &token), E_INVALIDARG);
    CHECK_EQ(add_requests(game.context, on_requests, &received, nullptr), E_INVALIDARG);
    CHECK_EQ(token, 77);
    CHECK_EQ(add_requests(random_context, on_requests, &received, &token), E_HANDLE);
    for (const auto remove :
         {&XblSocialRemoveSocialRelationshipChangedHandler, &XblSocialRemoveFriendRequestCountChangedHandler}) {
        CHECK_EQ(remove(nullptr, 1), E_INVALIDARG);
        CHECK_EQ(remove(random_context, 1), E_HANDLE);
        CHECK_EQ(remove(game.context, 77), S_OK);
    }
    // One counter for both kinds, and either function removes both.
    CHECK_EQ(XblSocialAddSocialRelationshipChangedHandler(game.context, on_change, &received), 1);
    CHECK_EQ(add_requests(game.context, on_requests, &received, &token), S_OK);
    CHECK_EQ(token, 2);
    REQUIRE(service.stand_in.wait_for_subscriptions(1)); // one for both
    CHECK_EQ(XblSocialRemoveFriendRequestCountChangedHandler(game.context, 1), S_OK);
    CHECK_EQ(XblSocialRemoveSocialRelationshipChangedHandler(game.context, 2), S_OK);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(1));
    CHECK_EQ(XblSocialAddSocialRelationshipChangedHandler(game.context, on_change, nullptr), 3);
    REQUIRE(service.stand_in.wait_for_subscriptions(2));
    XblContextCloseHandle(game.context);
    REQUIRE(service.stand_in.wait_for_unsubscriptions(2));
    REQUIRE_EQ(XblContextCreateHandle(game.user, &game.context), S_OK);
}

TEST(social, each_kind_of_handler_gets_its_events) {
    TestService service;
    Game game;
    Received people, requests;
    XblFunctionContext token = 0;
    const auto first = XblSocialAddSocialRelationshipChangedHandler(game.context, on_change, &people);
    REQUIRE_EQ(XblSocialAddFriendRequestCountChangedHandler(game.context, on_requests, &requests, &token), S_OK);
    REQUIRE(service.stand_in.wait_for_subscriptions(1));
    const uint64_t subscription = only_subscription(service);
    const std::string me = std::to_string(TestService::xuid);
    using Type = XblSocialNotificationType;
    service.stand_in.send_struct(subscription, change_of(Type::Added, 2, 0));
    service.stand_in.send_struct(subscription, change_of(Type::IncomingFriendRequestCountChanged, 0, 3));
    service.stand_in.send_struct(subscription, change_of(Type::Changed, 1, 0));
    service.stand_in.send_struct(subscription, change_of(Type::Removed, 0, 0));
    CHECK(people.wait(3) == Notes({me + " 1: 5 6", me + " 2: 5", me + " 3:"}));
    CHECK(requests.wait(1) == Notes({me + " requests 3"}));
    service.stand_in.resync(subscription); // no data has to be read again
    CHECK_EQ(XblSocialRemoveSocialRelationshipChangedHandler(game.context, first), S_OK);
    service.stand_in.send_struct(subscription, change_of(Type::Added, 1, 0));
    service.stand_in.send_struct(subscription, change_of(Type::IncomingFriendRequestCountChanged, 0, 0));
    CHECK(requests.wait(2).back() == me + " requests 0");
    CHECK_EQ(people.wait(3).size(), size_t{3});
}

TEST(social, handles_of_the_older_functions_stand_for_nothing) {
    TestService service;
    Game game;
    XblRealTimeActivitySubscriptionHandle handle = nullptr;
    const auto subscribe = &XblSocialSubscribeToSocialRelationshipChange;
    const auto unsubscribe = &XblSocialUnsubscribeFromSocialRelationshipChange;
    CHECK_EQ(subscribe(nullptr, 1, &handle), E_INVALIDARG);
    CHECK_EQ(subscribe(game.context, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(subscribe(random_context, 1, &handle), E_HANDLE);
    CHECK(handle == nullptr);
    REQUIRE_EQ(subscribe(game.context, 1, &handle), S_OK);
    REQUIRE(handle != nullptr);
    CHECK(service.stand_in.subscriptions().empty());
    CHECK_EQ(unsubscribe(nullptr, handle), E_INVALIDARG);
    CHECK_EQ(unsubscribe(game.context, nullptr), E_INVALIDARG);
    CHECK_EQ(unsubscribe(random_context, handle), E_HANDLE);
    CHECK_EQ(unsubscribe(game.context, handle), S_OK);
    CHECK_EQ(unsubscribe(game.context, handle), E_HANDLE);
}
