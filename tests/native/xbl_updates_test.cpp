// XblShimUpdateAchievementsAsync: several updates in one call, with a result for each.
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/log_file.h"
#include "support/reading.h"
#include "xblshim.h"
#include "xsapi-c/xbox_live_context_settings_c.h"

using namespace title;
using xblshim::testing::Updates;

namespace {

std::vector<std::pair<std::string, uint32_t>> ids_and_percents(const Updates& updates) {
    std::vector<std::pair<std::string, uint32_t>> pairs;
    for (const auto& one : updates.achievements) {
        pairs.emplace_back(one.achievement_id, one.percent_complete);
    }
    return pairs;
}

const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;
constexpr auto not_modified = static_cast<HRESULT>(0x80190130);

HRESULT update(Game& game, const std::vector<XblShimAchievementUpdate>& updates, XAsyncBlock* block) {
    return XblShimUpdateAchievementsAsync(game.context, game.xuid, updates.data(), updates.size(), block);
}

std::vector<HRESULT> results_of(XAsyncBlock* block, size_t count) {
    std::vector<HRESULT> results(count, E_FAIL);
    REQUIRE_EQ(XblShimUpdateAchievementsResult(block, count, results.data()), S_OK);
    return results;
}

} // namespace

TEST(updates, each_has_its_result_in_every_set_up) {
    for (const auto& setup : queue_setups) {
        TestService service;
        service.stand_in.on_updates(
            [](const Updates&, HRESULT&) { return std::vector<HRESULT>{S_OK, not_modified, E_FAIL}; });
        Game game;
        Queue queue(setup);
        Call call(queue);
        {
            std::string id = "7"; // the texts need not outlive the call
            REQUIRE_EQ(update(game, {{id.c_str(), 100}, {"8", 0}, {"a\"b", 55}}, call.block()), S_OK);
            id = "?";
        }
        CHECK_EQ(call.finish(), S_OK);
        CHECK_EQ(call.callbacks.load(), 1);
        size_t size = 0;
        CHECK_EQ(XAsyncGetResultSize(call.block(), &size), S_OK);
        CHECK_EQ(size, 3 * sizeof(HRESULT));
        CHECK(results_of(call.block(), 3) == (std::vector<HRESULT>{S_OK, not_modified, E_FAIL}));
        HRESULT again[3];
        CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 3, again), E_ILLEGAL_METHOD_CALL);
        const auto seen = service.stand_in.several_updates();
        REQUIRE_EQ(seen.size(), size_t{1});
        CHECK_EQ(seen[0].xuid, game.xuid);
        CHECK_EQ(seen[0].title_id, title_id);
        CHECK_EQ(seen[0].scid, std::string(scid));
        CHECK(ids_and_percents(seen[0]) ==
              (std::vector<std::pair<std::string, uint32_t>>{{"7", 100}, {"8", 0}, {"a\"b", 55}}));
        CHECK_EQ(service.seen().size(), size_t{0});
    }
}

TEST(updates, bad_ones_are_not_sent_and_the_same_id_only_once) {
    TestService service;
    service.stand_in.on_updates([](const Updates&, HRESULT&) { return std::vector<HRESULT>{not_modified, S_OK}; });
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(update(game, {{"a", 10}, {"", 10}, {"b", 101}, {"a", 60}, {"b", 100}, {"a", 20}}, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK(results_of(call.block(), 6) ==
          (std::vector<HRESULT>{not_modified, E_INVALIDARG, E_INVALIDARG, not_modified, S_OK, not_modified}));
    CHECK(ids_and_percents(service.stand_in.several_updates().at(0)) ==
          (std::vector<std::pair<std::string, uint32_t>>{{"a", 60}, {"b", 100}}));
}

TEST(updates, none_and_only_bad_ones_ask_nothing) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(XblShimUpdateAchievementsAsync(game.context, game.xuid, nullptr, 0, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 0, nullptr), S_OK);
    call.prepare();
    REQUIRE_EQ(update(game, {{"", 1}, {"x", 1000}}, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK(results_of(call.block(), 2) == (std::vector<HRESULT>{E_INVALIDARG, E_INVALIDARG}));
    CHECK_EQ(service.stand_in.several_updates().size(), size_t{0});
}

TEST(updates, wrong_values_are_named_in_the_log) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    const support::LogFile log(xblshim::base::LogLevel::Warning);
    REQUIRE_EQ(update(game, {{"", 1}, {"x", 101}, {"y", 100}}, call.block()), S_OK);
    call.finish();
    CHECK_EQ(log.count("updating achievement \"\": the achievement's id is empty"), size_t{1});
    CHECK_EQ(log.count("updating achievement \"x\": the percentage is over 100"), size_t{1});
    CHECK_EQ(log.lines().size(), size_t{2});
}

TEST(updates, arguments_in_order) {
    TestService service;
    XAsyncBlock block{};
    const XblShimAchievementUpdate one{"7", 1};
    const XblShimAchievementUpdate without_id[] = {{"7", 1}, {nullptr, 1}};
    CHECK_EQ(XblShimUpdateAchievementsAsync(nullptr, 1, nullptr, 1, nullptr), E_XBL_NOT_INITIALIZED);
    Game game;
    CHECK_EQ(XblShimUpdateAchievementsAsync(nullptr, 1, &one, 1, &block), E_INVALIDARG);
    CHECK_EQ(XblShimUpdateAchievementsAsync(game.context, 1, nullptr, 1, &block), E_INVALIDARG);
    CHECK_EQ(XblShimUpdateAchievementsAsync(game.context, 1, &one, 1, nullptr), E_INVALIDARG);
    CHECK_EQ(XblShimUpdateAchievementsAsync(game.context, 1, without_id, 2, &block), E_INVALIDARG);
    CHECK_EQ(XblShimUpdateAchievementsAsync(game.context, 1, &one, SIZE_MAX, &block), E_INVALIDARG);
    CHECK_EQ(XblShimUpdateAchievementsAsync(reinterpret_cast<XblContextHandle>(game.user), 1, &one, 1, &block),
             E_HANDLE);
    CHECK_EQ(service.stand_in.several_updates().size(), size_t{0});
}

TEST(updates, as_many_as_are_allowed) {
    TestService service;
    Game game;
    Queue queue(pool, pool);
    Call call(queue);
    std::vector<std::string> ids;
    for (size_t i = 0; i <= XblShimMaxAchievementUpdates; ++i) {
        ids.push_back(std::to_string(i));
    }
    std::vector<XblShimAchievementUpdate> all;
    for (const auto& id : ids) {
        all.push_back({id.c_str(), 100});
    }
    CHECK_EQ(update(game, all, call.block()), E_INVALIDARG);
    all.pop_back();
    REQUIRE_EQ(update(game, all, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK(results_of(call.block(), all.size()) == std::vector<HRESULT>(all.size(), S_OK));
}

TEST(updates, results_are_taken_by_their_own_function_and_wait_for_enough_room) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(update(game, {{"7", 100}, {"8", 100}}, call.block()), S_OK);
    HRESULT results[2] = {E_FAIL, E_FAIL};
    CHECK_EQ(XblShimUpdateAchievementsResult(nullptr, 2, results), E_INVALIDARG);
    CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 2, nullptr), E_INVALIDARG);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 1, results), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 0, nullptr), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 2, results), S_OK); // still there

    call.prepare();
    REQUIRE_EQ(list(game, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 20, results), E_INVALIDARG); // of another call
}

TEST(updates, failures_of_the_whole_call) {
    for (const HRESULT failure : {E_ABORT, E_NOTIMPL, static_cast<HRESULT>(E_PENDING)}) {
        TestService service;
        service.stand_in.on_updates([&](const Updates& updates, HRESULT& hr) {
            hr = failure;
            return std::vector<HRESULT>(updates.achievements.size(), S_OK);
        });
        Game game;
        Queue queue(pool, manual);
        Call call(queue);
        REQUIRE_EQ(update(game, {{"7", 100}}, call.block()), S_OK);
        const HRESULT expected = failure == E_PENDING ? E_UNEXPECTED : failure;
        CHECK_EQ(call.finish(), expected);
        HRESULT result = S_OK;
        CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 1, &result), expected);
    }
}

TEST(updates, a_result_of_another_length_is_no_success) {
    TestService service;
    service.stand_in.on_updates([](const Updates&, HRESULT&) { return std::vector<HRESULT>{S_OK, S_OK}; });
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(update(game, {{"7", 100}}, call.block()), S_OK);
    CHECK_EQ(call.finish(), E_UNEXPECTED);
}

TEST(updates, no_title_id_and_settings_of_the_context) {
    TestService service;
    {
        Game game("no-title-id-in-this-scid");
        Queue queue(pool, manual);
        Call call(queue);
        REQUIRE_EQ(update(game, {{"7", 100}}, call.block()), S_OK);
        CHECK_EQ(call.finish(), E_INVALIDARG);
    }
    Game game;
    REQUIRE_EQ(XblContextSettingsSetHttpRetryDelay(game.context, 11), S_OK);
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(update(game, {{"7", 100}}, call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(service.stand_in.several_updates().at(0).retry_delay_seconds, 11u);
    CHECK_EQ(results_of(call.block(), 1)[0], S_OK);
}

TEST(updates, results_that_nobody_takes_hold_up_no_clean_up) {
    TestService service;
    Queue queue(pool, manual);
    Call call(queue);
    {
        Game game;
        REQUIRE_EQ(update(game, {{"7", 100}}, call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
    }
    CHECK_EQ(service.running(), false);
    CHECK_EQ(results_of(call.block(), 1)[0], S_OK);
}
