// xsapi-c/privacy_c.h: arguments, requests, lists, checks in the title's buffer.
#include <cstdint>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/privacy_c.h"

using namespace title;
using xblshim::service::CheckPermission;
using xblshim::service::CheckPermissions;
using xblshim::service::GetAvoidList;
using xblshim::service::GetMuteList;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
constexpr auto multiplayer = XblPermission::PlayMultiplayer;
constexpr auto friends = XblAnonymousUserType::CrossNetworkFriend;

Fill users(std::vector<uint64_t> xuids) {
    return [xuids](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_xuids>(1);
        auto* const array = writer.array<uint64_t>(xuids.size());
        for (size_t at = 0; array != nullptr && at < xuids.size(); ++at) {
            array[at] = xuids[at];
        }
        ReplyWriter::set(head, xblshim_xuids{array, xuids.size()});
    };
}

// A check for each number, which is its number of reasons. A check without reasons is allowed.
Fill checks(std::vector<size_t> reasons) {
    return [reasons](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_permission_checks>(1);
        auto* const array = writer.array<XblPermissionCheckResult>(reasons.size());
        for (size_t at = 0; at < reasons.size(); ++at) {
            auto* const details = writer.array<XblPermissionDenyReasonDetails>(reasons[at]);
            for (size_t k = 0; details != nullptr && k < reasons[at]; ++k) {
                details[k] = {XblPermissionDenyReason::MissingPrivilege, XblPrivilege::AllowMultiplayer,
                              static_cast<XblPrivacySetting>(k)};
            }
            if (array != nullptr) {
                array[at] = {reasons[at] == 0, at + 1,  XblAnonymousUserType::Unknown,
                             multiplayer,      details, reasons[at]};
            }
        }
        ReplyWriter::set(head, xblshim_permission_checks{array, reasons.size()});
    };
}

void check_result(const XblPermissionCheckResult& result, size_t at, size_t reasons, const std::vector<char>& buffer) {
    CHECK_EQ(result.isAllowed, reasons == 0);
    CHECK_EQ(result.targetXuid, uint64_t{at + 1});
    CHECK(result.permissionRequested == multiplayer);
    REQUIRE_EQ(result.reasonsCount, reasons);
    for (size_t k = 0; k < reasons; ++k) {
        const auto* const one = &result.reasons[k];
        REQUIRE(reinterpret_cast<const char*>(one) >= buffer.data());
        REQUIRE(reinterpret_cast<const char*>(one + 1) <= buffer.data() + buffer.size());
        CHECK(one->reason == XblPermissionDenyReason::MissingPrivilege);
        CHECK(one->restrictedPrivilege == XblPrivilege::AllowMultiplayer);
        CHECK(one->restrictedPrivacySetting == static_cast<XblPrivacySetting>(k));
    }
}

HRESULT batch(XblContextHandle context, std::vector<XblPermission> permissions, std::vector<uint64_t> xuids,
              std::vector<XblAnonymousUserType> types, XAsyncBlock* block) {
    return XblPrivacyBatchCheckPermissionAsync(context, permissions.data(), permissions.size(),
                                               xuids.empty() ? nullptr : xuids.data(), xuids.size(),
                                               types.empty() ? nullptr : types.data(), types.size(), block);
}

} // namespace

TEST(privacy, nulls_then_initialized_then_context) {
    TestService service;
    XAsyncBlock block{};
    XblPermission permission = multiplayer;
    uint64_t xuid = 1;
    XblAnonymousUserType type = friends;
    const auto several = &XblPrivacyBatchCheckPermissionAsync;
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(XblPrivacyGetAvoidListAsync(nullptr, &block), E_INVALIDARG);
        CHECK_EQ(XblPrivacyGetAvoidListAsync(context, nullptr), E_INVALIDARG);
        CHECK_EQ(XblPrivacyGetMuteListAsync(nullptr, &block), E_INVALIDARG);
        CHECK_EQ(XblPrivacyGetMuteListAsync(context, nullptr), E_INVALIDARG);
        CHECK_EQ(XblPrivacyCheckPermissionAsync(nullptr, multiplayer, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblPrivacyCheckPermissionAsync(context, multiplayer, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblPrivacyCheckPermissionForAnonymousUserAsync(nullptr, multiplayer, friends, &block), E_INVALIDARG);
        CHECK_EQ(XblPrivacyCheckPermissionForAnonymousUserAsync(context, multiplayer, friends, nullptr), E_INVALIDARG);
        CHECK_EQ(several(nullptr, &permission, 1, &xuid, 1, &type, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, nullptr, 1, &xuid, 1, &type, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &permission, 0, &xuid, 1, &type, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &permission, 1, nullptr, 1, &type, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &permission, 1, &xuid, 1, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &permission, 1, &xuid, 0, &type, 0, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &permission, 1, nullptr, 0, nullptr, 0, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &permission, 1, &xuid, 1, &type, 1, nullptr), E_INVALIDARG);
    };
    const auto all = [&](HRESULT hr) {
        CHECK_EQ(XblPrivacyGetAvoidListAsync(random_context, &block), hr);
        CHECK_EQ(XblPrivacyGetMuteListAsync(random_context, &block), hr);
        CHECK_EQ(XblPrivacyCheckPermissionAsync(random_context, multiplayer, 1, &block), hr);
        CHECK_EQ(XblPrivacyCheckPermissionForAnonymousUserAsync(random_context, multiplayer, friends, &block), hr);
        CHECK_EQ(several(random_context, &permission, 1, &xuid, 1, nullptr, 0, &block), hr);
    };
    nulls(random_context);
    all(E_XBL_NOT_INITIALIZED);
    Game game;
    nulls(game.context);
    all(E_HANDLE);
    // Numbers among those of the enums that have no name.
    for (const uint32_t number : {1003u, 1008u, 1010u, 1015u, 1017u, 1020u, 1023u}) {
        const auto unnamed = static_cast<XblPermission>(number);
        CHECK_EQ(XblPrivacyCheckPermissionAsync(game.context, unnamed, 1, &block), E_INVALIDARG);
        CHECK_EQ(batch(game.context, {multiplayer, unnamed}, {1}, {}, &block), E_INVALIDARG);
    }
    const auto no_type = static_cast<XblAnonymousUserType>(9);
    CHECK_EQ(XblPrivacyCheckPermissionForAnonymousUserAsync(game.context, multiplayer, no_type, &block), E_INVALIDARG);
    CHECK_EQ(batch(game.context, {multiplayer}, {}, {no_type}, &block), E_INVALIDARG);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(privacy, requests_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    {
        Replies<CheckPermission> replies(service, XBLSHIM_CALL_CHECK_PERMISSION, S_OK, checks({0}));
        const auto outside = static_cast<XblPermission>(1026); // sent without a name
        CHECK_EQ(
            outcome_of(queue,
                       [&](XAsyncBlock* b) { return XblPrivacyCheckPermissionAsync(game.context, outside, 0, b); }),
            S_OK);
        auto request = replies.requests().back();
        CHECK_EQ(request.xuid, game.xuid);
        CHECK_EQ(request.permission, 1026u);
        CHECK(!request.anonymous && request.target_xuid == 0);
        CHECK_EQ(outcome_of(queue,
                            [&](XAsyncBlock* b) {
                                return XblPrivacyCheckPermissionForAnonymousUserAsync(game.context, multiplayer,
                                                                                      friends, b);
                            }),
                 S_OK);
        request = replies.requests().back();
        CHECK(request.anonymous);
        CHECK_EQ(request.target_type, 2u);
    }
    Replies<CheckPermissions> replies(service, XBLSHIM_CALL_CHECK_PERMISSIONS, S_OK, checks({}));
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) {
                            return batch(game.context, {multiplayer, XblPermission::Unknown, multiplayer}, {9, 8},
                                         {friends}, b);
                        }),
             S_OK);
    const auto request = replies.requests().back();
    CHECK_EQ(request.xuid, game.xuid);
    REQUIRE_EQ(request.permissions.size(), size_t{3});
    CHECK_EQ(request.permissions[1].permission, 0u);
    REQUIRE_EQ(request.target_xuids.size(), size_t{2});
    CHECK_EQ(request.target_xuids[1].xuid, uint64_t{8});
    REQUIRE_EQ(request.target_types.size(), size_t{1});
    CHECK_EQ(request.target_types[0].user_type, 2u);
}

TEST(privacy, lists_of_users) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    for (const bool muted : {false, true}) {
        const auto begin = muted ? &XblPrivacyGetMuteListAsync : &XblPrivacyGetAvoidListAsync;
        const auto count_of = muted ? &XblPrivacyGetMuteListResultCount : &XblPrivacyGetAvoidListResultCount;
        const auto take = muted ? &XblPrivacyGetMuteListResult : &XblPrivacyGetAvoidListResult;
        const auto test = [&](const auto& replies) {
            Call call(queue);
            REQUIRE_EQ(begin(game.context, call.block()), S_OK);
            REQUIRE_EQ(call.finish(), S_OK);
            CHECK_EQ(replies.requests().back().xuid, game.xuid);
            size_t count = 0;
            uint64_t xuids[4] = {};
            CHECK_EQ(count_of(nullptr, &count), E_INVALIDARG);
            CHECK_EQ(count_of(call.block(), nullptr), E_INVALIDARG);
            REQUIRE_EQ(count_of(call.block(), &count), S_OK);
            CHECK_EQ(count, size_t{3});
            CHECK_EQ(take(nullptr, 0, nullptr), S_OK); // the block is not read
            CHECK_EQ(take(nullptr, 3, xuids), E_INVALIDARG);
            REQUIRE_EQ(take(call.block(), 4, xuids), S_OK); // a longer array is fine
            CHECK(xuids[0] == 5 && xuids[1] == 6 && xuids[2] == 5 && xuids[3] == 0);
            CHECK_EQ(take(call.block(), 4, xuids), E_ILLEGAL_METHOD_CALL);
            for (const bool null : {false, true}) {
                Call other(queue);
                REQUIRE_EQ(begin(game.context, other.block()), S_OK);
                REQUIRE_EQ(other.finish(), S_OK);
                CHECK_EQ(take(other.block(), null ? 3 : 2, null ? nullptr : xuids),
                         null ? E_INVALIDARG : E_NOT_SUFFICIENT_BUFFER);
                CHECK_EQ(take(other.block(), 3, xuids), E_ILLEGAL_METHOD_CALL);
            }
        };
        if (muted) {
            test(Replies<GetMuteList>(service, XBLSHIM_CALL_GET_MUTE_LIST, S_OK, users({5, 6, 5})));
        } else {
            test(Replies<GetAvoidList>(service, XBLSHIM_CALL_GET_AVOID_LIST, S_OK, users({5, 6, 5})));
        }
    }
    Replies<GetMuteList> nobody(service, XBLSHIM_CALL_GET_MUTE_LIST, S_OK, users({}));
    Call call(queue);
    REQUIRE_EQ(XblPrivacyGetMuteListAsync(game.context, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    size_t count = 77;
    uint64_t xuid = 7;
    CHECK_EQ(XblPrivacyGetMuteListResultCount(call.block(), &count), S_OK);
    CHECK_EQ(count, size_t{0});
    CHECK_EQ(XblPrivacyGetMuteListResult(call.block(), 1, &xuid), S_OK);
    CHECK_EQ(XblPrivacyGetMuteListResult(call.block(), 1, &xuid), S_OK); // repeatable
    CHECK_EQ(xuid, uint64_t{7});
}

TEST(privacy, one_check_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<CheckPermission> replies(service, XBLSHIM_CALL_CHECK_PERMISSION, S_OK, checks({2}));
    for (const bool anonymous : {false, true}) {
        const auto size_of =
            anonymous ? &XblPrivacyCheckPermissionForAnonymousUserResultSize : &XblPrivacyCheckPermissionResultSize;
        const auto take =
            anonymous ? &XblPrivacyCheckPermissionForAnonymousUserResult : &XblPrivacyCheckPermissionResult;
        for (const bool small : {false, true}) {
            Call call(queue);
            REQUIRE_EQ(anonymous ? XblPrivacyCheckPermissionForAnonymousUserAsync(game.context, multiplayer, friends,
                                                                                  call.block())
                                 : XblPrivacyCheckPermissionAsync(game.context, multiplayer, 1, call.block()),
                       S_OK);
            REQUIRE_EQ(call.finish(), S_OK);
            size_t size = 0, used = 77;
            CHECK_EQ(size_of(nullptr, &size), E_INVALIDARG);
            CHECK_EQ(size_of(call.block(), nullptr), E_INVALIDARG);
            REQUIRE_EQ(size_of(call.block(), &size), S_OK);
            std::vector<char> buffer(size + 3);
            XblPermissionCheckResult* result = nullptr;
            CHECK_EQ(take(nullptr, size, buffer.data(), &result, &used), E_INVALIDARG);
            CHECK_EQ(take(call.block(), size, buffer.data(), nullptr, &used), E_INVALIDARG); // and is kept
            if (small) {
                CHECK_EQ(take(call.block(), size - 1, buffer.data(), &result, &used), E_NOT_SUFFICIENT_BUFFER);
                CHECK(result == nullptr && used == 77);
            } else {
                REQUIRE_EQ(take(call.block(), buffer.size(), buffer.data(), &result, &used), S_OK);
                CHECK_EQ(used, size);
                CHECK(static_cast<void*>(result) == buffer.data());
                check_result(*result, 0, 2, buffer);
            }
            CHECK_EQ(take(call.block(), size, buffer.data(), &result, nullptr), E_ILLEGAL_METHOD_CALL);
        }
    }
}

TEST(privacy, several_checks_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    const std::vector<std::vector<size_t>> cases{{}, {0}, {1, 0, 3}};
    for (const auto& reasons : cases) {
        Replies<CheckPermissions> replies(service, XBLSHIM_CALL_CHECK_PERMISSIONS, S_OK, checks(reasons));
        Call call(queue);
        REQUIRE_EQ(batch(game.context, {multiplayer}, {1}, {}, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        size_t size = 0, used = 0, count = 77;
        CHECK_EQ(XblPrivacyBatchCheckPermissionResultSize(nullptr, &size), E_INVALIDARG);
        CHECK_EQ(XblPrivacyBatchCheckPermissionResultSize(call.block(), nullptr), E_INVALIDARG);
        REQUIRE_EQ(XblPrivacyBatchCheckPermissionResultSize(call.block(), &size), S_OK);
        std::vector<char> buffer(size);
        XblPermissionCheckResult* results = nullptr;
        const auto take = &XblPrivacyBatchCheckPermissionResult;
        CHECK_EQ(take(nullptr, size, buffer.data(), &results, &count, &used), E_INVALIDARG);
        CHECK_EQ(take(call.block(), size, buffer.data(), nullptr, &count, &used), E_INVALIDARG);
        CHECK_EQ(take(call.block(), size, buffer.data(), &results, nullptr, &used), E_INVALIDARG); // and is kept
        REQUIRE_EQ(take(call.block(), size, buffer.data(), &results, &count, &used), S_OK);
        REQUIRE_EQ(count, reasons.size());
        CHECK_EQ(used, size);
        for (size_t at = 0; at < count; ++at) {
            check_result(results[at], at, reasons[at], buffer);
        }
    }
}

TEST(privacy, failures_come_through_the_block) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<CheckPermission> replies(service, XBLSHIM_CALL_CHECK_PERMISSION, HTTP_E_STATUS_BAD_REQUEST);
    CHECK_EQ(
        outcome_of(queue,
                   [&](XAsyncBlock* b) { return XblPrivacyCheckPermissionAsync(game.context, multiplayer, 1, b); }),
        HTTP_E_STATUS_BAD_REQUEST);
}
