// xsapi-c/user_statistics_c.h: reading: arguments, requests, the title's buffer.
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/user_statistics_c.h"

using namespace title;
using xblshim::service::GetUsersStatistics;
using xblshim::service::GetUserStatistics;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;

// Users 1, 2, ..., each with that number of statistics in one scid; 0: without a scid.
Fill users(std::vector<size_t> counts) {
    return [counts](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_user_statistics>(1);
        auto* const array = writer.array<XblUserStatisticsResult>(counts.size());
        for (size_t at = 0; at < counts.size(); ++at) {
            auto* const entries = writer.array<XblServiceConfigurationStatistic>(counts[at] == 0 ? 0 : 1);
            auto* const statistics = writer.array<XblStatistic>(counts[at]);
            for (size_t k = 0; k < counts[at]; ++k) {
                const XblStatistic one{writer.text("stat" + std::to_string(k)), writer.text("Integer"),
                                       writer.text(std::to_string(at * 10 + k))};
                if (statistics != nullptr) {
                    statistics[k] = one;
                }
            }
            if (entries != nullptr) {
                XblServiceConfigurationStatistic entry{};
                std::strcpy(entry.serviceConfigurationId, "ABC");
                entry.statistics = statistics;
                entry.statisticsCount = static_cast<uint32_t>(counts[at]);
                *entries = entry;
            }
            if (array != nullptr) {
                array[at] = {at + 1, entries, counts[at] == 0 ? 0u : 1u};
            }
        }
        ReplyWriter::set(head, xblshim_user_statistics{array, counts.size()});
    };
}

HRESULT single(XblContextHandle context, const char* with_scid, const char** names, size_t count, XAsyncBlock* block) {
    return XblUserStatisticsGetSingleUserStatisticsAsync(context, 42, with_scid, names, count, block);
}

void check_user(const XblUserStatisticsResult& user, size_t number, size_t count, const std::vector<char>& buffer) {
    CHECK_EQ(user.xboxUserId, uint64_t{number + 1});
    CHECK(user.serviceConfigStatistics != nullptr);
    CHECK_EQ(user.serviceConfigStatisticsCount, count == 0 ? 0u : 1u);
    if (count == 0) {
        return;
    }
    const auto& entry = user.serviceConfigStatistics[0];
    const auto inside = [&](const void* pointer) {
        return pointer >= buffer.data() && pointer < buffer.data() + buffer.size();
    };
    CHECK(inside(&entry));
    CHECK_EQ(std::string(entry.serviceConfigurationId), "ABC");
    CHECK_EQ(entry.statisticsCount, static_cast<uint32_t>(count));
    for (size_t k = 0; k < count; ++k) {
        CHECK(inside(entry.statistics[k].value));
        CHECK_EQ(std::string(entry.statistics[k].statisticName), "stat" + std::to_string(k));
        CHECK_EQ(std::string(entry.statistics[k].value), std::to_string(number * 10 + k));
    }
}

} // namespace

TEST(user_statistics, initialized_then_nulls_then_context) {
    TestService service;
    XAsyncBlock block{};
    const char* names[] = {"Kills"};
    uint64_t ids[] = {1};
    XblRequestedStatistics requested{"ABC", names, 1};
    const auto multiple = &XblUserStatisticsGetMultipleUserStatisticsAsync;
    const auto several = &XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync;
    CHECK_EQ(single(nullptr, nullptr, nullptr, 0, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblUserStatisticsGetSingleUserStatisticAsync(nullptr, 1, nullptr, nullptr, nullptr),
             E_XBL_NOT_INITIALIZED);
    CHECK_EQ(multiple(nullptr, nullptr, 0, nullptr, nullptr, 0, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(several(nullptr, nullptr, 0, nullptr, 0, nullptr), E_XBL_NOT_INITIALIZED);
    Game game;
    CHECK_EQ(single(nullptr, scid, names, 1, &block), E_INVALIDARG);
    CHECK_EQ(single(game.context, nullptr, names, 1, &block), E_INVALIDARG);
    CHECK_EQ(single(game.context, scid, nullptr, 1, &block), E_INVALIDARG);
    CHECK_EQ(single(game.context, scid, names, 0, &block), E_INVALIDARG);
    CHECK_EQ(single(game.context, scid, names, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(single(random_context, scid, names, 1, &block), E_HANDLE);
    CHECK_EQ(XblUserStatisticsGetSingleUserStatisticAsync(game.context, 1, scid, nullptr, &block), E_INVALIDARG);
    CHECK_EQ(multiple(nullptr, ids, 1, scid, names, 1, &block), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, nullptr, 1, scid, names, 1, &block), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, ids, 0, scid, names, 1, &block), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, ids, size_t{1} << 32, scid, names, 1, &block), E_INVALIDARG); // cut to 32 bits
    CHECK_EQ(multiple(game.context, ids, 1, nullptr, names, 1, &block), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, ids, 1, scid, nullptr, 1, &block), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, ids, 1, scid, names, 0, &block), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, ids, 1, scid, names, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(multiple(game.context, ids, 1, std::string(40, 'a').c_str(), names, 1, &block), E_INVALIDARG);
    CHECK_EQ(several(nullptr, ids, 1, &requested, 1, &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, nullptr, 1, &requested, 1, &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, ids, 0, &requested, 1, &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, ids, 1, nullptr, 1, &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, ids, 1, &requested, 0, &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, ids, 1, &requested, 1, nullptr), E_INVALIDARG);
    for (const char* name : {static_cast<const char*>(nullptr), "\xFF"}) {
        const char* bad[] = {"good", name};
        CHECK_EQ(single(game.context, scid, bad, 2, &block), E_INVALIDARG);
        CHECK_EQ(multiple(game.context, ids, 1, scid, bad, 2, &block), E_INVALIDARG);
        requested.statistics = bad;
        requested.statisticsCount = 2;
        CHECK_EQ(several(game.context, ids, 1, &requested, 1, &block), E_INVALIDARG);
    }
    requested.statistics = nullptr;
    CHECK_EQ(several(game.context, ids, 1, &requested, 1, &block), E_INVALIDARG);
    std::memset(requested.serviceConfigurationId, 'a', sizeof requested.serviceConfigurationId);
    requested.statisticsCount = 0;
    CHECK_EQ(several(game.context, ids, 1, &requested, 1, &block), E_INVALIDARG); // without a NUL
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);                               // never written
}

TEST(user_statistics, an_empty_scid_fails_through_the_block) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetUserStatistics> replies(service, XBLSHIM_CALL_GET_USER_STATISTICS, S_OK, users({1}));
    const char* names[] = {""};
    CHECK_EQ(outcome_of(queue, [&](XAsyncBlock* b) { return single(game.context, "", names, 1, b); }), E_INVALIDARG);
    CHECK_EQ(replies.requests().size(), size_t{0});
    CHECK_EQ(outcome_of(queue, [&](XAsyncBlock* b) { return single(game.context, scid, names, 1, b); }), S_OK);
    CHECK_EQ(replies.requests().size(), size_t{1});
}

TEST(user_statistics, requests_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    uint64_t ids[] = {5, 6};
    const char* names[] = {"Kills", "Deaths", "Kills"};
    {
        Replies<GetUserStatistics> replies(service, XBLSHIM_CALL_GET_USER_STATISTICS, S_OK, users({1}));
        CHECK_EQ(outcome_of(queue, [&](XAsyncBlock* b) { return single(game.context, "ABC", names, 3, b); }), S_OK);
        const auto request = replies.requests().back();
        CHECK_EQ(request.xuid, uint64_t{42});
        CHECK_EQ(request.scid, std::string("ABC"));
        REQUIRE_EQ(request.names.size(), size_t{3});
        CHECK_EQ(request.names[1].name, std::string("Deaths"));
    }
    Replies<GetUsersStatistics> replies(service, XBLSHIM_CALL_GET_USERS_STATISTICS, S_OK, users({}));
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) {
                            return XblUserStatisticsGetMultipleUserStatisticsAsync(game.context, ids, 2, "", names, 3,
                                                                                   b);
                        }),
             S_OK);
    auto request = replies.requests().back();
    REQUIRE_EQ(request.xuids.size(), size_t{2});
    CHECK_EQ(request.xuids[1].xuid, uint64_t{6});
    REQUIRE_EQ(request.scids.size(), size_t{1});
    CHECK_EQ(request.scids[0].scid, std::string());
    CHECK_EQ(request.scids[0].name_count, 3u);
    const XblRequestedStatistics requested[] = {{"ABC", names, 2}, {"", nullptr, 0}, {"DEF", names + 2, 1}};
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) {
                            return XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
                                game.context, ids, 1, requested, 3, b);
                        }),
             S_OK);
    request = replies.requests().back();
    REQUIRE_EQ(request.scids.size(), size_t{3});
    CHECK_EQ(request.scids[0].name_count, 2u);
    CHECK_EQ(request.scids[1].name_count, 0u);
    CHECK_EQ(request.scids[2].scid, std::string("DEF"));
    CHECK_EQ(request.names.size(), size_t{3});
}

TEST(user_statistics, one_user_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetUserStatistics> replies(service, XBLSHIM_CALL_GET_USER_STATISTICS, S_OK, users({2}));
    Call call(queue);
    REQUIRE_EQ(XblUserStatisticsGetSingleUserStatisticAsync(game.context, 1, scid, "stat0", call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    size_t size = 0, used = 77;
    CHECK_EQ(XblUserStatisticsGetSingleUserStatisticResultSize(nullptr, &size), E_INVALIDARG);
    CHECK_EQ(XblUserStatisticsGetSingleUserStatisticResultSize(call.block(), nullptr), E_INVALIDARG);
    REQUIRE_EQ(XblUserStatisticsGetSingleUserStatisticResultSize(call.block(), &size), S_OK);
    CHECK(size > sizeof(XblUserStatisticsResult));
    std::vector<char> buffer(size + 10);
    XblUserStatisticsResult* result = nullptr;
    CHECK_EQ(XblUserStatisticsGetSingleUserStatisticResult(call.block(), size, buffer.data(), nullptr, &used),
             E_INVALIDARG); // and is kept
    CHECK_EQ(XblUserStatisticsGetSingleUserStatisticResult(nullptr, size, buffer.data(), &result, &used), E_INVALIDARG);
    REQUIRE_EQ(
        XblUserStatisticsGetSingleUserStatisticResult(call.block(), buffer.size(), buffer.data(), &result, &used),
        S_OK);
    CHECK_EQ(used, size);
    CHECK(result == static_cast<void*>(buffer.data()));
    check_user(*result, 0, 2, buffer);
    CHECK_EQ(
        XblUserStatisticsGetSingleUserStatisticResult(call.block(), buffer.size(), buffer.data(), &result, nullptr),
        E_ILLEGAL_METHOD_CALL);
}

TEST(user_statistics, a_small_or_null_buffer_takes_the_result) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetUserStatistics> replies(service, XBLSHIM_CALL_GET_USER_STATISTICS, S_OK, users({2}));
    const char* names[] = {"stat0", "stat1"};
    for (const bool null : {false, true}) {
        Call call(queue);
        REQUIRE_EQ(single(game.context, scid, names, 2, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        size_t size = 0, used = 77;
        REQUIRE_EQ(XblUserStatisticsGetSingleUserStatisticsResultSize(call.block(), &size), S_OK);
        std::vector<char> buffer(size);
        XblUserStatisticsResult* result = nullptr;
        CHECK_EQ(XblUserStatisticsGetSingleUserStatisticsResult(call.block(), null ? size : size - 1,
                                                                null ? nullptr : buffer.data(), &result, &used),
                 null ? E_INVALIDARG : E_NOT_SUFFICIENT_BUFFER);
        CHECK_EQ(used, size_t{77});
        CHECK(result == nullptr);
        CHECK_EQ(XblUserStatisticsGetSingleUserStatisticsResult(call.block(), size, buffer.data(), &result, &used),
                 E_ILLEGAL_METHOD_CALL);
    }
}

TEST(user_statistics, several_users_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    uint64_t ids[] = {1};
    const char* names[] = {"stat0"};
    const XblRequestedStatistics requested{"ABC", names, 1};
    const std::vector<std::vector<size_t>> cases{{}, {0}, {1, 3, 0, 2}};
    for (const auto& counts : cases) {
        Replies<GetUsersStatistics> replies(service, XBLSHIM_CALL_GET_USERS_STATISTICS, S_OK, users(counts));
        for (const bool several : {false, true}) {
            Call call(queue);
            size_t size = 0, used = 0, count = 77;
            XblUserStatisticsResult* result = nullptr;
            std::vector<char> buffer;
            if (several) {
                REQUIRE_EQ(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsAsync(
                               game.context, ids, 1, &requested, 1, call.block()),
                           S_OK);
                REQUIRE_EQ(call.finish(), S_OK);
                REQUIRE_EQ(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResultSize(
                               call.block(), &size),
                           S_OK);
                buffer.resize(size);
                CHECK_EQ(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
                             call.block(), size, buffer.data(), &result, nullptr, &used),
                         E_INVALIDARG);
                REQUIRE_EQ(XblUserStatisticsGetMultipleUserStatisticsForMultipleServiceConfigurationsResult(
                               call.block(), size, buffer.data(), &result, &count, &used),
                           S_OK);
            } else {
                REQUIRE_EQ(
                    XblUserStatisticsGetMultipleUserStatisticsAsync(game.context, ids, 1, scid, names, 1, call.block()),
                    S_OK);
                REQUIRE_EQ(call.finish(), S_OK);
                REQUIRE_EQ(XblUserStatisticsGetMultipleUserStatisticsResultSize(call.block(), &size), S_OK);
                buffer.resize(size);
                CHECK_EQ(XblUserStatisticsGetMultipleUserStatisticsResult(call.block(), size, buffer.data(), nullptr,
                                                                          &count, &used),
                         E_INVALIDARG);
                REQUIRE_EQ(XblUserStatisticsGetMultipleUserStatisticsResult(call.block(), size, buffer.data(), &result,
                                                                            &count, nullptr),
                           S_OK);
            }
            CHECK_EQ(count, counts.size());
            for (size_t at = 0; at < counts.size(); ++at) {
                check_user(result[at], at, counts[at], buffer);
            }
        }
    }
}
