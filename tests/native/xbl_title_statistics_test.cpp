// xsapi-c/title_managed_statistics_c.h: arguments and requests.
#include <cmath>
#include <limits>
#include <string>

#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/title_managed_statistics_c.h"

using namespace title;
using xblshim::service::DeleteStatistics;
using xblshim::service::WriteStatistics;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
constexpr auto number = XblTitleManagedStatType::Number;
constexpr auto string = XblTitleManagedStatType::String;

} // namespace

TEST(title_statistics, nulls_then_initialized_then_context_then_values) {
    TestService service;
    XAsyncBlock block{};
    XblTitleManagedStatistic one{"Kills", number, 47, nullptr};
    const char* names[] = {"Kills"};
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(XblTitleManagedStatsWriteAsync(nullptr, 1, &one, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsWriteAsync(context, 1, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsWriteAsync(context, 1, &one, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsUpdateStatsAsync(nullptr, &one, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsUpdateStatsAsync(context, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsUpdateStatsAsync(context, &one, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsDeleteStatsAsync(nullptr, names, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsDeleteStatsAsync(context, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsDeleteStatsAsync(context, names, 0, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsDeleteStatsAsync(context, names, 1, nullptr), E_INVALIDARG);
    };
    const auto all = [&](XblContextHandle context, HRESULT hr) {
        CHECK_EQ(XblTitleManagedStatsWriteAsync(context, 1, &one, 1, &block), hr);
        CHECK_EQ(XblTitleManagedStatsUpdateStatsAsync(context, &one, 1, &block), hr);
        CHECK_EQ(XblTitleManagedStatsDeleteStatsAsync(context, names, 1, &block), hr);
    };
    nulls(random_context);
    all(random_context, E_XBL_NOT_INITIALIZED);
    Game game;
    nulls(game.context);
    all(random_context, E_HANDLE);
    CHECK_EQ(XblTitleManagedStatsWriteAsync(game.context, game.xuid + 1, &one, 1, &block), E_INVALIDARG);
    CHECK_EQ(XblTitleManagedStatsWriteAsync(game.context, game.xuid, &one, 0, &block), E_INVALIDARG);
    CHECK_EQ(XblTitleManagedStatsUpdateStatsAsync(game.context, &one, 0, &block), E_INVALIDARG);
    const XblTitleManagedStatistic bad[] = {
        {nullptr, number, 1, nullptr},
        {"\xFF", number, 1, nullptr},
        {"a", string, 0, "\xFF"},
        {"a", number, std::nan(""), nullptr},
        {"a", number, std::numeric_limits<double>::infinity(), nullptr},
        {"a", number, -std::numeric_limits<double>::infinity(), nullptr},
        {"a", static_cast<XblTitleManagedStatType>(2), 1, ""},
    };
    for (const auto& statistic : bad) {
        CHECK_EQ(XblTitleManagedStatsWriteAsync(game.context, game.xuid, &statistic, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblTitleManagedStatsUpdateStatsAsync(game.context, &statistic, 1, &block), E_INVALIDARG);
    }
    for (const char* name : {static_cast<const char*>(nullptr), "\xFF"}) {
        const char* with_bad[] = {"good", name};
        CHECK_EQ(XblTitleManagedStatsDeleteStatsAsync(game.context, with_bad, 2, &block), E_INVALIDARG);
    }
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(title_statistics, writes_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<WriteStatistics> replies(service, XBLSHIM_CALL_WRITE_STATISTICS);
    for (const bool replace : {true, false}) {
        std::string name = "Kills", text = "gold";
        const XblTitleManagedStatistic statistics[] = {
            {name.c_str(), number, 47.5, "ignored"}, {"Rank", string, 3, text.c_str()}, {"", string, 0, nullptr}};
        Call call(queue);
        REQUIRE_EQ(replace ? XblTitleManagedStatsWriteAsync(game.context, game.xuid, statistics, 3, call.block())
                           : XblTitleManagedStatsUpdateStatsAsync(game.context, statistics, 3, call.block()),
                   S_OK);
        name = text = "?"; // copied
        CHECK_EQ(call.finish(), S_OK);
        const auto request = replies.requests().back();
        CHECK_EQ(request.xuid, game.xuid);
        CHECK_EQ(request.scid, std::string(scid)); // letter case stays
        CHECK_EQ(request.replace, replace);
        REQUIRE_EQ(request.statistics.size(), size_t{3});
        CHECK_EQ(request.statistics[0].name, std::string("Kills"));
        CHECK_EQ(request.statistics[0].is_text, false);
        CHECK_EQ(request.statistics[0].number, 47.5);
        CHECK_EQ(request.statistics[1].is_text, true);
        CHECK_EQ(request.statistics[1].text, std::string("gold"));
        CHECK_EQ(request.statistics[2].text, std::string());
    }
}

TEST(title_statistics, removals_carry_every_name) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<DeleteStatistics> replies(service, XBLSHIM_CALL_DELETE_STATISTICS);
    const char* names[] = {"Kills", "", "Kills"};
    CHECK_EQ(
        outcome_of(queue,
                   [&](XAsyncBlock* b) { return XblTitleManagedStatsDeleteStatsAsync(game.context, names, 3, b); }),
        S_OK);
    const auto request = replies.requests().back();
    CHECK_EQ(request.xuid, game.xuid);
    REQUIRE_EQ(request.names.size(), size_t{3});
    CHECK_EQ(request.names[2].name, std::string("Kills"));
}

TEST(title_statistics, nothing_is_kept_without_a_network) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<WriteStatistics> replies(service, XBLSHIM_CALL_WRITE_STATISTICS, E_FAIL);
    const XblTitleManagedStatistic one{"Kills", number, 47, nullptr};
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) { return XblTitleManagedStatsUpdateStatsAsync(game.context, &one, 1, b); }),
             E_FAIL);
    CHECK_EQ(replies.requests().size(), size_t{1});
}
