// Pages: the next page, the owner of their memory, and how long they are valid.
#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/impatience.h"
#include "support/reading.h"

using namespace title;
using xblshim::testing::StandIn;

namespace {

const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;

// A list of `count` achievements "0", "1", … in pages of `max_items` (4 when the title leaves it open).
Page page_from(const Reading& reading, unsigned count) {
    if (!reading.list) {
        return {S_OK, {reading.achievement_id}, {}};
    }
    const unsigned first = reading.continuation_token.empty()
                               ? reading.skip_items
                               : static_cast<unsigned>(std::stoul(reading.continuation_token));
    const unsigned end = std::min(count, first + (reading.max_items == 0 ? 4 : reading.max_items));
    Page page;
    for (unsigned id = first; id < end; id++) {
        page.ids.push_back(std::to_string(id));
    }
    page.continuation_token = end < count ? std::to_string(end) : "";
    return page;
}

// A title that lists as in usage pattern 2: one block on the heap with arbitrary contents. Its callback begins the call
// for the next page in the same block, closes the page's handle, and frees the block after the last page.
struct Listing {
    XAsyncBlock block;
    unsigned pages = 0;
    std::atomic<bool>* over = nullptr;
    std::vector<std::string>* all = nullptr;

    static void start(Game& game, Queue& queue, std::vector<std::string>& all, std::atomic<bool>& over) {
        auto* const listing = new Listing; // freed by the callback, as in games
        std::memset(&listing->block, 0xA5, sizeof listing->block);
        listing->block.queue = queue.handle();
        listing->block.context = listing;
        listing->block.callback = &Listing::page_came;
        listing->over = &over;
        listing->all = &all;
        REQUIRE_EQ(list(game, &listing->block), S_OK);
    }
    static void CALLBACK page_came(XAsyncBlock* block) {
        auto* const listing = static_cast<Listing*>(block->context);
        CHECK_EQ(XAsyncGetStatus(block, true),
                 S_OK); // a wait inside the callback returns, although the page is not taken yet
        XblAchievementsResultHandle page = nullptr;
        REQUIRE_EQ((listing->pages++ == 0 ? XblAchievementsGetAchievementsForTitleIdResult
                                          : XblAchievementsResultGetNextResult)(block, &page),
                   S_OK);
        for (auto& id : ids(page)) {
            listing->all->push_back(std::move(id));
        }
        const bool more = has_next(page);
        if (more) {
            CHECK_EQ(XblAchievementsResultGetNextAsync(page, 3, block), S_OK);
        }
        XblAchievementsResultCloseHandle(page);
        if (!more) {
            std::atomic<bool>& over = *listing->over;
            delete listing;
            over = true;
        }
    }
};

std::vector<std::string> numbers(unsigned count) {
    std::vector<std::string> all;
    for (unsigned i = 0; i < count; i++) {
        all.push_back(std::to_string(i));
    }
    return all;
}

} // namespace

TEST(read_pages, block_is_reused_from_inside_its_own_callback) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 23); });
    Game game;
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        std::vector<std::string> all;
        std::atomic<bool> over{false};
        Listing::start(game, queue, all, over);
        queue.pump_until([&] { return over.load(); });
        CHECK(all == numbers(23));
        // The callback that ends the listing may not have returned yet, and its call holds the last page until then.
        CHECK(harness::eventually([] { return open_results() == 0; }));
    }
}

TEST(read_pages, next_repeats_the_list_with_its_own_size_and_without_skip) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{S_OK, {"1"}, "a&b=c%"}; });
    Game game;
    Queue queue(pool, manual);
    const auto first = page_of(queue, [&](XAsyncBlock* block) {
        return XblAchievementsGetAchievementsForTitleIdAsync(game.context, 42, 1234, XblAchievementType::Challenge,
                                                             true, XblAchievementOrderBy::TitleId, 5, 20, block);
    });
    const auto second = page_of(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(first, 7, b); });
    const auto third = page_of(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(second, 0, b); });
    const auto seen = service.stand_in.readings();
    REQUIRE_EQ(seen.size(), size_t{3});
    for (size_t i = 0; i < 3; i++) {
        CHECK(seen[i].list);
        CHECK_EQ(seen[i].xuid, uint64_t{42});
        CHECK_EQ(seen[i].title_id, 1234u);
        CHECK_EQ(seen[i].type, 3u);
        CHECK(seen[i].unlocked_only);
        CHECK_EQ(seen[i].order_by, 1u);
        CHECK_EQ(seen[i].skip_items, i == 0 ? 5u : 0u);
        CHECK_EQ(seen[i].continuation_token, std::string(i == 0 ? "" : "a&b=c%"));
    }
    CHECK_EQ(seen[1].max_items, 7u);
    CHECK_EQ(seen[2].max_items, 0u);
    for (const auto page : {first, second, third}) {
        XblAchievementsResultCloseHandle(page);
    }
}

TEST(read_pages, no_next_page_of_a_last_page_of_a_single_achievement_and_of_a_closed_context) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 5); });
    Game game;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(game.user, &other), S_OK);
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        const auto last = page_of(queue, [&](XAsyncBlock* b) { return list(game, b, XblAchievementType::All, 5); });
        const auto single = page_of(queue, [&](XAsyncBlock* b) { return get(game, b); });
        for (const auto page : {last, single}) {
            CHECK(!has_next(page));
            Call call(queue);
            REQUIRE_EQ(XblAchievementsResultGetNextAsync(page, 5, call.block()), S_OK);
            CHECK_EQ(call.finish(), E_UNEXPECTED);
            CHECK_EQ(call.callbacks.load(), 1);
            CHECK_EQ(ids(page).size(), page == last ? size_t{5} : size_t{1}); // as it was
            XblAchievementsResultCloseHandle(page);
        }
    }
    Queue queue(pool, manual);
    const auto first = page_of(queue, [&](XAsyncBlock* block) {
        return XblAchievementsGetAchievementsForTitleIdAsync(other, 1, 2, XblAchievementType::All, false,
                                                             XblAchievementOrderBy::DefaultOrder, 0, 2, block);
    });
    Call running(queue);
    REQUIRE_EQ(XblAchievementsResultGetNextAsync(first, 2, running.block()), S_OK);
    XblContextCloseHandle(other);
    CHECK_EQ(running.finish(), S_OK); // begun before
    XblAchievementsResultHandle second = nullptr;
    REQUIRE_EQ(XblAchievementsResultGetNextResult(running.block(), &second), S_OK);
    for (const auto page : {first, second}) {
        CHECK(has_next(page));
        CHECK_EQ(ids(page).size(), size_t{2}); // to be read all the same
        Call call(queue);
        REQUIRE_EQ(XblAchievementsResultGetNextAsync(page, 2, call.block()), S_OK);
        CHECK_EQ(call.finish(), E_UNEXPECTED);
        XblAchievementsResultCloseHandle(page);
    }
}

TEST(read_pages, handle_is_closed_while_the_next_page_is_under_way) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) {
        return reading.continuation_token.empty() ? page_from(reading, 9) : Page{StandIn::later, {}, {}};
    });
    Game game;
    Queue queue(pool, manual);
    const auto first = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    Call call(queue);
    REQUIRE_EQ(XblAchievementsResultGetNextAsync(first, 0, call.block()), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(2));
    XblAchievementsResultCloseHandle(first);
    CHECK_EQ(open_results(), size_t{0});
    const auto reading = service.stand_in.readings()[1];
    CHECK_EQ(reading.continuation_token, std::string("4"));
    service.stand_in.complete_with_page(reading.token, page_from(reading, 9));
    CHECK_EQ(call.finish(), S_OK);
    XblAchievementsResultHandle second = nullptr;
    REQUIRE_EQ(XblAchievementsResultGetNextResult(call.block(), &second), S_OK);
    CHECK(ids(second) == (std::vector<std::string>{"4", "5", "6", "7"}));
    XblAchievementsResultCloseHandle(second);
}

TEST(read_pages, empty_page) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    const auto page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    const XblAchievement* achievements = reinterpret_cast<const XblAchievement*>(&game);
    size_t count = 5;
    REQUIRE_EQ(XblAchievementsResultGetAchievements(page, &achievements, &count), S_OK);
    CHECK(achievements == nullptr);
    CHECK_EQ(count, size_t{0});
    CHECK(!has_next(page));
    XblAchievementsResultCloseHandle(page);
}

TEST(read_pages, array_lives_until_the_last_close) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 9); });
    Game game;
    Queue queue(pool, manual);
    const auto first = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    XblAchievementsResultHandle again = nullptr;
    REQUIRE_EQ(XblAchievementsResultDuplicateHandle(first, &again), S_OK);
    const auto second = page_of(queue, [&](XAsyncBlock* b) { return XblAchievementsResultGetNextAsync(first, 0, b); });
    const XblAchievement* achievements = nullptr;
    const XblAchievement* same = nullptr;
    size_t count = 0;
    REQUIRE_EQ(XblAchievementsResultGetAchievements(first, &achievements, &count), S_OK);
    REQUIRE_EQ(XblAchievementsResultGetAchievements(again, &same, &count), S_OK);
    CHECK(achievements == same);
    XblAchievementsResultCloseHandle(first);
    CHECK_EQ(std::string(achievements[3].id), std::string("3"));
    XblAchievementsResultCloseHandle(second); // has nothing to do with the first
    CHECK_EQ(std::string(achievements[3].name), std::string("name of 3"));
    XblAchievementsResultCloseHandle(again);
    XblAchievementsResultHandle handle = nullptr;
    CHECK_EQ(XblAchievementsResultDuplicateHandle(again, &handle), E_HANDLE);
    CHECK_EQ(open_results(), size_t{0});
}

TEST(read_pages, outlive_cleanup_the_context_and_the_python_side) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 9); });
    XblAchievementsResultHandle page = nullptr;
    const XblAchievement* achievements = nullptr;
    size_t count = 0;
    {
        Game game;
        Queue queue(pool, manual);
        page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
        REQUIRE_EQ(XblAchievementsResultGetAchievements(page, &achievements, &count), S_OK);
    }
    CHECK_EQ(service.running(), false);
    REQUIRE_EQ(count, size_t{4});
    CHECK_EQ(std::string(achievements[3].name), std::string("name of 3"));
    const XblAchievement* unused = nullptr;
    CHECK_EQ(XblAchievementsResultGetAchievements(page, &unused, &count), E_XBL_NOT_INITIALIZED);
    {
        Game game; // a new start reads the old page, but its context is gone
        CHECK_EQ(ids(page).size(), size_t{4});
        Queue queue(pool, manual);
        Call call(queue);
        REQUIRE_EQ(XblAchievementsResultGetNextAsync(page, 0, call.block()), S_OK);
        CHECK_EQ(call.finish(), E_UNEXPECTED);
    }
    CHECK_EQ(std::string(achievements[0].id), std::string("0"));
    XblAchievementsResultCloseHandle(page);
    CHECK_EQ(open_results(), size_t{0});
}

TEST(read_pages, a_page_that_nobody_takes_holds_up_no_cleanup_and_leaks_no_handle) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 9); });
    const Impatience patience(std::chrono::seconds(5), std::chrono::minutes(10)); // a wait for it would be noticed
    Queue queue(pool, manual);
    Call call(queue);
    {
        Game game;
        REQUIRE_EQ(list(game, call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
    }
    CHECK_EQ(open_results(), size_t{0});
    XblAchievementsResultHandle page = nullptr; // available even now
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), S_OK);
    CHECK_EQ(open_results(), size_t{1});
    XblAchievementsResultCloseHandle(page);
}

TEST(read_pages, cleanup_waits_for_the_result) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{StandIn::later, {}, {}}; });
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    XAsyncBlock block{};
    REQUIRE_EQ(XblCleanupAsync(&block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, false), E_PENDING);
    const auto reading = service.stand_in.readings()[0];
    service.stand_in.complete_with_page(reading.token, page_from(reading, 2));
    CHECK_EQ(call.finish(), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    XblAchievementsResultHandle page = nullptr;
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), S_OK);
    XblAchievementsResultCloseHandle(page);
}

TEST(read_pages, service_that_stops_first) {
    TestService service;
    const Impatience patience(std::chrono::seconds(5), std::chrono::milliseconds(20));
    service.stand_in.on_read([](const Reading&) { return Page{StandIn::later, {}, {}}; });
    Queue queue(pool, manual);
    Call call(queue);
    {
        REQUIRE_EQ(initialize(), S_OK);
        const auto context = service.make_context();
        REQUIRE_EQ(XblAchievementsGetAchievementAsync(context, 1, scid, "7", call.block()), S_OK);
        REQUIRE(service.stand_in.wait_for_readings(1));
        CHECK_EQ(clean_up(), S_OK);
        XblContextCloseHandle(context);
    }
    CHECK_EQ(call.finish(), E_ABORT);
}

TEST(read_pages, late_and_double_pages_are_refused) {
    TestService service;
    service.stand_in.on_read([](const Reading&) { return Page{StandIn::later, {}, {}}; });
    Game game;
    Queue queue(pool, manual);
    Call call(queue);
    REQUIRE_EQ(list(game, call.block()), S_OK);
    REQUIRE(service.stand_in.wait_for_readings(1));
    const uint64_t token = service.stand_in.readings()[0].token;
    service.stand_in.complete_with_page(token, {S_OK, {"1"}, {}});
    service.stand_in.complete_with_page(token, {S_OK, {"2"}, {}});
    CHECK_EQ(call.finish(), S_OK);
    XblAchievementsResultHandle page = nullptr;
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &page), S_OK);
    CHECK(ids(page) == std::vector<std::string>{"1"});
    service.stand_in.complete_with_page(token, {S_OK, {"3"}, {}});
    service.stand_in.complete_with_page(~uint64_t{0}, {S_OK, {"4"}, {}});
    CHECK(harness::eventually([&] { return service.stand_in.refused_pages() >= 3; }));
    CHECK(ids(page) == std::vector<std::string>{"1"});
    XblAchievementsResultCloseHandle(page);
}

TEST_WITHIN(read_pages, a_thousand_in_flight, 120) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 50); });
    Game game;
    const unsigned count = 1000;
    for (const auto& setup : queue_setups) {
        Queue queue(setup);
        std::vector<std::unique_ptr<Call>> calls;
        for (unsigned i = 0; i < count; i++) {
            calls.push_back(std::make_unique<Call>(queue));
            REQUIRE_EQ(i % 3 == 2 ? get(game, calls.back()->block(), std::to_string(i).c_str())
                                  : list(game, calls.back()->block(), XblAchievementType::All, 1 + i % 7),
                       S_OK);
        }
        std::vector<XblAchievementsResultHandle> pages;
        for (unsigned i = 0; i < count; i++) {
            REQUIRE_EQ(calls[i]->finish(), S_OK);
            XblAchievementsResultHandle page = nullptr;
            REQUIRE_EQ(XblAchievementsGetAchievementResult(calls[i]->block(), &page), S_OK);
            pages.push_back(page);
        }
        CHECK_EQ(open_results(), size_t{count});
        for (unsigned i = 0; i < count; i++) {
            CHECK(ids(pages[i]) == (i % 3 == 2 ? std::vector<std::string>{std::to_string(i)} : numbers(1 + i % 7)));
            XblAchievementsResultCloseHandle(pages[i]);
        }
        CHECK_EQ(open_results(), size_t{0});
    }
}

TEST_WITHIN(read_pages, threads_that_duplicate_read_and_close_one_page, 120) {
    TestService service;
    service.stand_in.on_read([](const Reading& reading) { return page_from(reading, 9); });
    Game game;
    Queue queue(pool, pool);
    const auto page = page_of(queue, [&](XAsyncBlock* b) { return list(game, b); });
    std::vector<std::thread> threads;
    std::atomic<unsigned> wrong{0};
    for (unsigned t = 0; t < 4; t++) {
        threads.emplace_back([&, t] {
            Queue own(pool, pool);
            for (unsigned i = 0; i < harness::rounds(300); i++) {
                XblAchievementsResultHandle mine = nullptr;
                if (XblAchievementsResultDuplicateHandle(page, &mine) != S_OK || ids(mine).size() != 4) {
                    ++wrong;
                }
                if (t == 0) { // the next page, while the others have the first one open
                    Call call(own);
                    XblAchievementsResultHandle next = nullptr;
                    if (XblAchievementsResultGetNextAsync(mine, 2, call.block()) != S_OK) {
                        ++wrong;
                        continue;
                    }
                    XblAchievementsResultCloseHandle(mine);
                    if (call.finish() != S_OK || XblAchievementsResultGetNextResult(call.block(), &next) != S_OK) {
                        ++wrong;
                    }
                    mine = next;
                }
                XblAchievementsResultCloseHandle(mine);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    CHECK_EQ(wrong.load(), 0u);
    XblAchievementsResultCloseHandle(page);
    CHECK_EQ(open_results(), size_t{0});
}
