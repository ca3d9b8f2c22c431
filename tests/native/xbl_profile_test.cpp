// xsapi-c/profile_c.h: arguments, requests, results and how long they are valid.
#include <cstring>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/profile_c.h"

using namespace title;
using xblshim::service::GetProfiles;
using xblshim::service::GetProfilesOfGroup;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;

Fill profiles(std::vector<std::pair<uint64_t, const char*>> users) {
    return [users](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_profiles>(1);
        auto* const array = writer.array<XblUserProfile>(users.size());
        for (size_t at = 0; array != nullptr && at < users.size(); ++at) {
            XblUserProfile profile{};
            profile.xboxUserId = users[at].first;
            std::strncpy(profile.gamertag, users[at].second, sizeof profile.gamertag - 1);
            array[at] = profile;
        }
        ReplyWriter::set(head, xblshim_profiles{array, users.size()});
    };
}

} // namespace

TEST(profile, nulls_then_initialized_then_context) {
    TestService service;
    XAsyncBlock block{};
    uint64_t id = 1;
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(XblProfileGetUserProfileAsync(nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfileAsync(context, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesAsync(nullptr, &id, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesAsync(context, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesAsync(context, &id, 0, &block), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesAsync(context, &id, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesForSocialGroupAsync(nullptr, "People", &block), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesForSocialGroupAsync(context, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(XblProfileGetUserProfilesForSocialGroupAsync(context, "People", nullptr), E_INVALIDARG);
    };
    const auto all = [&](XblContextHandle context, HRESULT hr) {
        CHECK_EQ(XblProfileGetUserProfileAsync(context, 1, &block), hr);
        CHECK_EQ(XblProfileGetUserProfilesAsync(context, &id, 1, &block), hr);
        CHECK_EQ(XblProfileGetUserProfilesForSocialGroupAsync(context, "People", &block), hr);
    };
    nulls(random_context);
    all(random_context, E_XBL_NOT_INITIALIZED);
    {
        Game game;
        nulls(game.context);
        all(random_context, E_HANDLE);
        CHECK_EQ(XblProfileGetUserProfilesForSocialGroupAsync(game.context, "\xFF", &block), E_INVALIDARG);
        CHECK_EQ(clean_up(), S_OK);
        all(game.context, E_XBL_NOT_INITIALIZED);
    }
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(profile, requests_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    {
        Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({}));
        uint64_t ids[] = {3, 1, 3};
        CHECK_EQ(
            outcome_of(queue, [&](XAsyncBlock* b) { return XblProfileGetUserProfilesAsync(game.context, ids, 3, b); }),
            S_OK);
        CHECK_EQ(outcome_of(queue, [&](XAsyncBlock* b) { return XblProfileGetUserProfileAsync(game.context, 0, b); }),
                 S_OK);
        const auto requests = replies.requests();
        REQUIRE_EQ(requests.size(), size_t{2});
        REQUIRE_EQ(requests[0].xuids.size(), size_t{3});
        CHECK_EQ(requests[0].xuids[0].xuid, uint64_t{3});
        CHECK_EQ(requests[0].xuids[1].xuid, uint64_t{1});
        CHECK_EQ(requests[0].xuids[2].xuid, uint64_t{3});
        REQUIRE_EQ(requests[1].xuids.size(), size_t{1});
        CHECK_EQ(requests[1].xuids[0].xuid, uint64_t{0});
    }
    Replies<GetProfilesOfGroup> replies(service, XBLSHIM_CALL_GET_PROFILES_OF_GROUP, S_OK, profiles({}));
    for (const char* const group : {"People", ""}) {
        CHECK_EQ(outcome_of(queue,
                            [&](XAsyncBlock* b) {
                                return XblProfileGetUserProfilesForSocialGroupAsync(game.context, group, b);
                            }),
                 S_OK);
        CHECK_EQ(replies.requests().back().group, group);
    }
}

TEST(profile, a_single_profile) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({{42, "Ada L"}}));
    Call call(queue);
    REQUIRE_EQ(XblProfileGetUserProfileAsync(game.context, 42, call.block()), S_OK);
    XblUserProfile profile{};
    REQUIRE_EQ(call.finish(), S_OK);
    REQUIRE_EQ(XblProfileGetUserProfileResult(call.block(), &profile), S_OK);
    CHECK_EQ(profile.xboxUserId, uint64_t{42});
    CHECK_EQ(std::string(profile.gamertag), "Ada L");
    CHECK_EQ(XblProfileGetUserProfileResult(call.block(), &profile), E_ILLEGAL_METHOD_CALL);
}

TEST(profile, without_a_profile_the_struct_stays_as_it_is) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({}));
    Call call(queue);
    REQUIRE_EQ(XblProfileGetUserProfileAsync(game.context, 42, call.block()), S_OK);
    XblUserProfile profile{};
    profile.xboxUserId = 7;
    REQUIRE_EQ(call.finish(), S_OK);
    CHECK_EQ(XblProfileGetUserProfileResult(call.block(), &profile), S_OK);
    CHECK_EQ(XblProfileGetUserProfileResult(call.block(), &profile), S_OK);
    CHECK_EQ(profile.xboxUserId, uint64_t{7});
    size_t count = 7;
    CHECK_EQ(XblProfileGetUserProfilesResultCount(call.block(), &count), S_OK);
    CHECK_EQ(count, size_t{0});
}

TEST(profile, two_profiles_do_not_fit_into_one) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({{1, "a"}, {2, "b"}}));
    Call call(queue);
    REQUIRE_EQ(XblProfileGetUserProfileAsync(game.context, 1, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    XblUserProfile profile{};
    CHECK_EQ(XblProfileGetUserProfileResult(call.block(), &profile), E_NOT_SUFFICIENT_BUFFER);
}

TEST(profile, the_array_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({{1, "a"}, {2, "b"}}));
    uint64_t ids[] = {1, 2};
    Call call(queue);
    REQUIRE_EQ(XblProfileGetUserProfilesAsync(game.context, ids, 2, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    std::vector<XblUserProfile> array(3);
    size_t count = 0;
    CHECK_EQ(XblProfileGetUserProfilesResultCount(call.block(), nullptr), E_INVALIDARG);
    CHECK_EQ(XblProfileGetUserProfilesResultCount(nullptr, &count), E_INVALIDARG);
    CHECK_EQ(XblProfileGetUserProfilesResultCount(call.block(), &count), S_OK);
    CHECK_EQ(count, size_t{2});
    CHECK_EQ(XblProfileGetUserProfilesResult(nullptr, 0, nullptr), S_OK); // the block is not read
    CHECK_EQ(XblProfileGetUserProfilesResult(nullptr, 2, array.data()), E_INVALIDARG);
    CHECK_EQ(XblProfileGetUserProfilesResult(call.block(), 1, array.data()), E_INVALIDARG); // and is kept
    CHECK_EQ(XblProfileGetUserProfilesResult(call.block(), 3, array.data()), S_OK);
    CHECK_EQ(std::string(array[1].gamertag), "b");
    CHECK_EQ(array[2].xboxUserId, uint64_t{0});
    CHECK_EQ(XblProfileGetUserProfilesResult(call.block(), 3, array.data()), E_ILLEGAL_METHOD_CALL);
}

TEST(profile, a_null_array_takes_the_result) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetProfilesOfGroup> replies(service, XBLSHIM_CALL_GET_PROFILES_OF_GROUP, S_OK, profiles({{1, "a"}}));
    Call call(queue);
    REQUIRE_EQ(XblProfileGetUserProfilesForSocialGroupAsync(game.context, "People", call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    XblUserProfile profile{};
    size_t count = 0;
    CHECK_EQ(XblProfileGetUserProfilesForSocialGroupResultCount(call.block(), &count), S_OK);
    CHECK_EQ(count, size_t{1});
    CHECK_EQ(XblProfileGetUserProfilesForSocialGroupResult(call.block(), 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblProfileGetUserProfilesForSocialGroupResult(call.block(), 1, &profile), E_ILLEGAL_METHOD_CALL);
}

TEST(profile, a_failure_is_repeated) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    const auto not_found = static_cast<HRESULT>(0x80190194);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, not_found);
    Call call(queue);
    REQUIRE_EQ(XblProfileGetUserProfileAsync(game.context, 1, call.block()), S_OK);
    CHECK_EQ(call.finish(), not_found);
    XblUserProfile profile{};
    size_t count = 7;
    CHECK_EQ(XblProfileGetUserProfileResult(call.block(), &profile), not_found);
    CHECK_EQ(XblProfileGetUserProfilesResultCount(call.block(), &count), not_found);
    CHECK_EQ(XblProfileGetUserProfilesResult(call.block(), 1, &profile), not_found);
}

TEST(profile, a_payload_that_is_no_array_of_profiles_is_not_written_behind_the_titles) {
    constexpr size_t payload = sizeof(XblUserProfile) + 8; // as a block of another function may have
    Queue queue(pool, manual);
    Call call(queue);
    const auto provider = [](XAsyncOp op, const XAsyncProviderData* data) -> HRESULT {
        if (op == XAsyncOp::Begin) {
            XAsyncComplete(data->async, S_OK, payload);
        } else if (op == XAsyncOp::GetResult) {
            std::memset(data->buffer, 1, payload);
        }
        return S_OK;
    };
    REQUIRE_EQ(XAsyncBegin(call.block(), nullptr, nullptr, "another", provider), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    XblUserProfile profiles[2]{};
    CHECK_EQ(XblProfileGetUserProfilesResult(call.block(), 1, profiles), E_INVALIDARG);
    CHECK_EQ(profiles[1].xboxUserId, uint64_t{0});
    CHECK_EQ(XblProfileGetUserProfilesResult(call.block(), 2, profiles), S_OK);
}

TEST(profile, a_signed_out_user_reads_nothing) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({}));
    XAsyncBlock out{};
    REQUIRE_EQ(XUserSignOutAsync(game.user, &out), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&out, true), S_OK);
    CHECK_EQ(outcome_of(queue, [&](XAsyncBlock* b) { return XblProfileGetUserProfileAsync(game.context, 1, b); }),
             E_GAMEUSER_SIGNED_OUT);
    CHECK_EQ(replies.requests().size(), size_t{0});
}

TEST(profile, a_payload_that_is_never_taken_outlives_the_library) {
    TestService service;
    Queue queue(pool, manual);
    Call call(queue);
    Replies<GetProfiles> replies(service, XBLSHIM_CALL_GET_PROFILES, S_OK, profiles({{1, "a"}}));
    {
        Game game;
        REQUIRE_EQ(XblProfileGetUserProfileAsync(game.context, 1, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
    }
    XblUserProfile profile{};
    CHECK_EQ(XblProfileGetUserProfileResult(call.block(), &profile), S_OK);
    CHECK_EQ(profile.xboxUserId, uint64_t{1});
}
