// xsapi-c/leaderboard_c.h: arguments, requests, the title's buffer, the next page.
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/leaderboard_c.h"

using namespace title;
using xblshim::service::GetLeaderboard;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
constexpr auto event_based = XblLeaderboardQueryType::UserStatBacked;
constexpr auto managed_global = XblLeaderboardQueryType::TitleManagedStatBackedGlobal;
constexpr auto managed_social = XblLeaderboardQueryType::TitleManagedStatBackedSocial;

XblLeaderboardQuery query_of(XblLeaderboardQueryType type, const char* board, const char* statistic) {
    XblLeaderboardQuery query{};
    query.xboxUserId = 42;
    std::strcpy(query.scid, "ABC");
    query.leaderboardName = board;
    query.statName = statistic;
    query.queryType = type;
    return query;
}

Fill page(std::string token, size_t rows) {
    return [token, rows](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_leaderboard>(1);
        auto* const columns = writer.array<XblLeaderboardColumn>(1);
        auto* const array = writer.array<XblLeaderboardRow>(rows);
        ReplyWriter::set(columns, XblLeaderboardColumn{writer.text("Lap"), XblLeaderboardStatType::Uint64});
        for (size_t at = 0; at < rows; ++at) {
            auto** const values = writer.array<const char*>(1);
            const char* const value = writer.text(std::to_string(at * 10));
            if (values != nullptr) {
                *values = value;
            }
            if (array != nullptr) {
                XblLeaderboardRow row{};
                std::strcpy(row.gamertag, "Ada L");
                row.rank = static_cast<uint32_t>(at + 1);
                row.columnValues = values;
                row.columnValuesCount = 1;
                array[at] = row;
            }
        }
        const char* const text = writer.text(token);
        ReplyWriter::set(head, xblshim_leaderboard{columns, 1, array, rows, 20, text});
    };
}

struct Taken {
    std::vector<char> buffer;
    XblLeaderboardResult* result = nullptr;
};

Taken take(Call& call) {
    Taken taken;
    size_t size = 0, used = 0;
    REQUIRE_EQ(XblLeaderboardGetLeaderboardResultSize(call.block(), &size), S_OK);
    taken.buffer.resize(size + 5);
    REQUIRE_EQ(XblLeaderboardGetLeaderboardResult(call.block(), taken.buffer.size(), taken.buffer.data(), &taken.result,
                                                  &used),
               S_OK);
    CHECK_EQ(used, size);
    CHECK(static_cast<void*>(taken.result) == taken.buffer.data());
    return taken;
}

} // namespace

TEST(leaderboard, initialized_then_nulls_then_context_then_names) {
    TestService service;
    XAsyncBlock block{};
    const auto get = &XblLeaderboardGetLeaderboardAsync;
    const auto good = query_of(event_based, "board", nullptr);
    XblLeaderboardResult result{};
    result.nextQuery = good;
    result.nextQuery.continuationToken = "3";
    CHECK_EQ(get(nullptr, good, nullptr), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblLeaderboardResultGetNextAsync(nullptr, nullptr, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblLeaderboardResultGetNextAsync(random_context, &result, 1, &block), E_XBL_NOT_INITIALIZED);
    Game game;
    CHECK_EQ(get(nullptr, good, &block), E_INVALIDARG);
    CHECK_EQ(get(game.context, good, nullptr), E_INVALIDARG);
    CHECK_EQ(get(random_context, good, &block), E_HANDLE);
    CHECK_EQ(XblLeaderboardResultGetNextAsync(game.context, nullptr, 1, &block), E_INVALIDARG);
    CHECK_EQ(XblLeaderboardResultGetNextAsync(game.context, &result, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblLeaderboardResultGetNextAsync(random_context, &result, 1, &block), E_HANDLE);
    for (const char* token : {static_cast<const char*>(nullptr), ""}) {
        result.nextQuery.continuationToken = token;
        CHECK_EQ(XblLeaderboardResultGetNextAsync(game.context, &result, 1, &block), E_BOUNDS);
    }
    std::vector<XblLeaderboardQuery> bad = {
        query_of(event_based, nullptr, nullptr), query_of(event_based, "", "Lap"),
        query_of(event_based, nullptr, ""),      query_of(managed_global, "board", nullptr),
        query_of(managed_global, nullptr, ""),   query_of(managed_social, "board", nullptr),
        query_of(event_based, "\xFF", nullptr)};
    for (const auto type : {event_based, managed_social}) {
        bad.push_back(query_of(type, nullptr, "Lap"));
        bad.back().xboxUserId = 0; // social
    }
    bad.push_back(good);
    bad.back().scid[0] = '\0';
    bad.push_back(good);
    std::memset(bad.back().scid, 'a', sizeof bad.back().scid);
    bad.push_back(good);
    bad.back().continuationToken = "\xFF";
    bad.push_back(good);
    bad.back().additionalColumnleaderboardNamesCount = 1;
    const char* null_name[] = {nullptr};
    bad.push_back(bad.back());
    bad.back().additionalColumnleaderboardNames = null_name;
    bad.push_back(good);
    bad.back().skipToXboxUserId = 1;
    bad.back().skipResultToRank = 1;
    for (const auto& query : bad) {
        CHECK_EQ(get(game.context, query, &block), E_INVALIDARG);
    }
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(leaderboard, requests_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetLeaderboard> replies(service, XBLSHIM_CALL_GET_LEADERBOARD, S_OK, page("", 0));
    const auto ask = [&](const XblLeaderboardQuery& query) {
        CHECK_EQ(outcome_of(queue,
                            [&](XAsyncBlock* b) { return XblLeaderboardGetLeaderboardAsync(game.context, query, b); }),
                 S_OK);
        return replies.requests().back();
    };
    const char* columns[] = {"Map", "Mode"};
    auto query = query_of(event_based, "board", "ignored");
    query.additionalColumnleaderboardNames = columns;
    query.additionalColumnleaderboardNamesCount = 2;
    query.maxItems = 7;
    query.socialGroup = XblSocialGroupType::Favorites;
    query.skipResultToRank = 9;
    query.continuationToken = "token";
    auto request = ask(query);
    CHECK(!request.social && !request.title_managed && request.ordered && !request.ascending);
    CHECK_EQ(request.xuid, uint64_t{42});
    CHECK_EQ(request.scid, std::string("ABC"));
    CHECK_EQ(request.name, std::string("board"));
    CHECK_EQ(request.social_group, 2u);
    CHECK_EQ(request.max_items, 7u);
    CHECK_EQ(request.skip_to_rank, 9u);
    CHECK_EQ(request.continuation_token, std::string("token"));
    REQUIRE_EQ(request.columns.size(), size_t{2});
    CHECK_EQ(request.columns[1].name, std::string("Mode"));

    query = query_of(event_based, nullptr, "Lap");
    query.order = XblLeaderboardSortOrder::Ascending;
    query.skipToXboxUserId = 5;
    query.skipResultToRank = 9; // allowed here: the user takes precedence
    request = ask(query);
    CHECK(request.social && !request.title_managed && request.ordered && request.ascending);
    CHECK_EQ(request.name, std::string("Lap"));
    CHECK_EQ(request.skip_to_xuid, uint64_t{5});

    query = query_of(managed_global, "ignored", "Lap");
    query.xboxUserId = 0;
    request = ask(query);
    CHECK(!request.social && request.title_managed);
    CHECK_EQ(request.name, std::string("Lap"));
    for (const uint32_t type : {2u, 3u, 77u}) {
        query = query_of(static_cast<XblLeaderboardQueryType>(type), "ignored", "Lap");
        query.order = static_cast<XblLeaderboardSortOrder>(2);
        request = ask(query);
        CHECK(request.social && request.title_managed && !request.ordered);
    }
}

TEST(leaderboard, a_page_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetLeaderboard> replies(service, XBLSHIM_CALL_GET_LEADERBOARD, S_OK, page("3", 2));
    const char* columns[] = {"Map", "Mode"};
    auto query = query_of(event_based, "board", nullptr);
    query.additionalColumnleaderboardNames = columns;
    query.additionalColumnleaderboardNamesCount = 2;
    query.maxItems = 2;
    query.skipToXboxUserId = 1;
    query.socialGroup = XblSocialGroupType::People;
    query.order = XblLeaderboardSortOrder::Ascending;
    Call call(queue);
    REQUIRE_EQ(XblLeaderboardGetLeaderboardAsync(game.context, query, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    size_t size = 0;
    CHECK_EQ(XblLeaderboardGetLeaderboardResultSize(call.block(), nullptr), E_INVALIDARG);
    CHECK_EQ(XblLeaderboardGetLeaderboardResultSize(nullptr, &size), E_INVALIDARG);
    std::vector<char> small(8);
    CHECK_EQ(XblLeaderboardGetLeaderboardResult(call.block(), small.size(), small.data(), nullptr, nullptr),
             E_INVALIDARG); // and is kept
    const Taken taken = take(call);
    const auto& result = *taken.result;
    const auto inside = [&](const void* pointer) {
        return pointer >= taken.buffer.data() && pointer < taken.buffer.data() + taken.buffer.size();
    };
    CHECK_EQ(result.totalRowCount, 20u);
    REQUIRE_EQ(result.columnsCount, size_t{1});
    CHECK_EQ(std::string(result.columns[0].statName), "Lap");
    CHECK(inside(result.columns) && inside(result.columns[0].statName) && inside(result.rows));
    REQUIRE_EQ(result.rowsCount, size_t{2});
    CHECK_EQ(std::string(result.rows[1].gamertag), "Ada L");
    CHECK_EQ(std::string(result.rows[1].columnValues[0]), "10");
    CHECK(inside(result.rows[1].columnValues) && inside(result.rows[1].columnValues[0]));
    CHECK(result.hasNext);
    const auto& next = result.nextQuery;
    CHECK_EQ(next.xboxUserId, uint64_t{42});
    CHECK_EQ(std::string(next.scid), "ABC");
    CHECK_EQ(std::string(next.leaderboardName), "board");
    CHECK(next.statName == nullptr);
    CHECK(next.socialGroup == XblSocialGroupType::People);
    CHECK(next.order == XblLeaderboardSortOrder::Descending); // not kept
    CHECK_EQ(next.maxItems, 0u);
    CHECK_EQ(next.skipToXboxUserId, uint64_t{0});
    CHECK_EQ(std::string(next.continuationToken), "3");
    REQUIRE_EQ(next.additionalColumnleaderboardNamesCount, size_t{2});
    CHECK_EQ(std::string(next.additionalColumnleaderboardNames[1]), "Mode");
    CHECK(inside(next.leaderboardName) && inside(next.continuationToken));
    CHECK(inside(next.additionalColumnleaderboardNames) && inside(next.additionalColumnleaderboardNames[1]));
}

TEST(leaderboard, the_next_page) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetLeaderboard> replies(service, XBLSHIM_CALL_GET_LEADERBOARD, S_OK, page("3", 1));
    auto query = query_of(managed_social, nullptr, "Lap");
    query.order = XblLeaderboardSortOrder::Ascending;
    query.socialGroup = XblSocialGroupType::People;
    Call call(queue);
    REQUIRE_EQ(XblLeaderboardGetLeaderboardAsync(game.context, query, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    const Taken first = take(call);
    CHECK(first.result->nextQuery.socialGroup == XblSocialGroupType::None);
    CHECK(first.result->nextQuery.order == XblLeaderboardSortOrder::Ascending);
    Call next(queue);
    REQUIRE_EQ(XblLeaderboardResultGetNextAsync(game.context, first.result, 5, next.block()), S_OK);
    CHECK_EQ(first.result->nextQuery.maxItems, 5u); // written into the title's struct
    REQUIRE_EQ(next.finish(), S_OK);
    const auto request = replies.requests().back();
    CHECK(request.social && request.title_managed && request.ascending);
    CHECK_EQ(request.xuid, uint64_t{42});
    CHECK_EQ(request.name, std::string("Lap"));
    CHECK_EQ(request.max_items, 5u);
    CHECK_EQ(request.continuation_token, std::string("3"));
    size_t size = 0;
    XblLeaderboardResult* result = nullptr;
    REQUIRE_EQ(XblLeaderboardResultGetNextResultSize(next.block(), &size), S_OK);
    std::vector<char> buffer(size);
    CHECK_EQ(XblLeaderboardResultGetNextResult(next.block(), size, buffer.data(), nullptr, nullptr), E_INVALIDARG);
    REQUIRE_EQ(XblLeaderboardResultGetNextResult(next.block(), size, buffer.data(), &result, nullptr), S_OK);
    CHECK_EQ(result->rowsCount, size_t{1});
    CHECK_EQ(clean_up(), S_OK);
    CHECK_EQ(XblLeaderboardResultGetNextResult(next.block(), size, buffer.data(), &result, nullptr),
             E_XBL_NOT_INITIALIZED);
}

TEST(leaderboard, a_small_buffer_takes_the_result) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetLeaderboard> replies(service, XBLSHIM_CALL_GET_LEADERBOARD, S_OK, page("", 0));
    Call call(queue);
    REQUIRE_EQ(XblLeaderboardGetLeaderboardAsync(game.context, query_of(event_based, "board", nullptr), call.block()),
               S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    std::vector<char> buffer(sizeof(XblLeaderboardResult));
    XblLeaderboardResult* result = nullptr;
    size_t used = 77;
    CHECK_EQ(XblLeaderboardGetLeaderboardResult(call.block(), buffer.size(), buffer.data(), &result, &used),
             E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(used, size_t{77});
    CHECK_EQ(XblLeaderboardGetLeaderboardResult(call.block(), buffer.size(), buffer.data(), &result, &used),
             E_ILLEGAL_METHOD_CALL);
}
