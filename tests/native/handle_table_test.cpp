// The handle table: it detects values that are no open handle of the requested kind.
#include "base/handle_table.h"
#include "harness/harness.h"

#include <atomic>
#include <random>
#include <set>
#include <string>
#include <thread>

using namespace xblshim::base;

namespace {

HandleTable& table() { return HandleTable::instance(); }

uint64_t make(HandleKind kind, int value) { return table().insert(kind, std::make_shared<int>(value), "test"); }

void close(HandleKind kind, uint64_t token) {
    bool last = false;
    CHECK(table().release(kind, token, last) != nullptr);
    CHECK(last);
}

} // namespace

TEST(handle_table, finds_what_was_inserted_under_its_kind_only) {
    const uint64_t user = make(HandleKind::User, 7);
    CHECK(user != 0);
    const auto found = std::static_pointer_cast<int>(table().find(HandleKind::User, user));
    REQUIRE(found != nullptr);
    CHECK_EQ(*found, 7);
    for (const auto other : {HandleKind::TaskQueue, HandleKind::TaskQueuePort, HandleKind::Context,
                             HandleKind::AchievementsResult, HandleKind::AchievementsManagerResult}) {
        CHECK(table().find(other, user) == nullptr);
        CHECK(!table().add_reference(other, user));
        bool last = true;
        CHECK(table().release(other, user, last) == nullptr);
        CHECK(!last);
    }
    close(HandleKind::User, user);
}

TEST(handle_table, no_two_handles_are_equal_even_after_closing) {
    std::set<uint64_t> seen;
    for (int i = 0; i < 5000; ++i) {
        const uint64_t token = make(HandleKind::Context, i);
        CHECK(seen.insert(token).second);
        if (i % 3 != 0) {
            close(HandleKind::Context, token);
            CHECK(table().find(HandleKind::Context, token) == nullptr);
        }
    }
    for (const uint64_t token : seen) {
        bool last = false;
        table().release(HandleKind::Context, token, last);
    }
}

TEST(handle_table, references_are_counted) {
    const uint64_t token = make(HandleKind::AchievementsResult, 1);
    CHECK(table().add_reference(HandleKind::AchievementsResult, token));
    bool last = true;
    CHECK(table().release(HandleKind::AchievementsResult, token, last) != nullptr);
    CHECK(!last);
    CHECK(table().find(HandleKind::AchievementsResult, token) != nullptr);
    close(HandleKind::AchievementsResult, token);
    CHECK(!table().add_reference(HandleKind::AchievementsResult, token));
    CHECK(table().release(HandleKind::AchievementsResult, token, last) == nullptr);
}

TEST(handle_table, the_object_ends_with_its_last_user_outside_the_table) {
    struct Object {
        bool& ended;
        ~Object() {
            ended = true;
            table().open_handles(); // would dead-lock with an owned lock
        }
    };
    bool ended = false;
    const uint64_t token = table().insert(HandleKind::User, std::make_shared<Object>(Object{ended}), "test");
    ended = false;
    auto held = table().find(HandleKind::User, token);
    close(HandleKind::User, token);
    CHECK(!ended);
    held.reset();
    CHECK(ended);
}

TEST(handle_table, random_values_and_wrong_bits_are_no_handles) {
    const uint64_t token = make(HandleKind::User, 1);
    for (int bit = 0; bit < 64; ++bit) {
        CHECK(table().find(HandleKind::User, token ^ (uint64_t{1} << bit)) == nullptr);
    }
    std::mt19937_64 random(42);
    for (int i = 0; i < 100000; ++i) {
        const uint64_t value = random();
        if (value != token) {
            CHECK(table().find(HandleKind::User, value) == nullptr);
        }
    }
    CHECK(table().find(HandleKind::User, 0) == nullptr);
    close(HandleKind::User, token);
}

TEST(handle_table, knows_what_is_open_and_who_made_it) {
    const size_t before = table().open_handles().size();
    const uint64_t token = table().insert(HandleKind::Context, std::make_shared<int>(1), "XblContextCreateHandle");
    table().add_reference(HandleKind::Context, token);
    bool found = false;
    for (const auto& handle : table().open_handles()) {
        if (handle.token == token) {
            found = true;
            CHECK(handle.kind == HandleKind::Context);
            CHECK_EQ(handle.references, 2u);
            CHECK_EQ(std::string(handle.created_by), std::string("XblContextCreateHandle"));
        }
    }
    CHECK(found);
    bool last = false;
    table().release(HandleKind::Context, token, last);
    close(HandleKind::Context, token);
    CHECK_EQ(table().open_handles().size(), before);
}

TEST(handle_table, handles_come_and_go_from_several_threads) {
    const uint64_t shared = make(HandleKind::User, -1);
    std::atomic<bool> stop{false};
    std::thread lister([&] {
        while (!stop) {
            table().open_handles();
        }
    });
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t) {
        threads.emplace_back([&, t] {
            std::vector<uint64_t> mine;
            for (int i = 0; i < static_cast<int>(harness::rounds(20000)); ++i) {
                mine.push_back(make(HandleKind::Context, t * 1000000 + i));
                const auto found = std::static_pointer_cast<int>(table().find(HandleKind::Context, mine.back()));
                CHECK(found != nullptr && *found == t * 1000000 + i);
                CHECK(table().find(HandleKind::User, shared) != nullptr);
                if (mine.size() > 50) {
                    for (const uint64_t token : mine) {
                        close(HandleKind::Context, token);
                    }
                    mine.clear();
                }
            }
            for (const uint64_t token : mine) {
                close(HandleKind::Context, token);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    stop = true;
    lister.join();
    close(HandleKind::User, shared);
}

TEST(handle_table, one_of_several_closers_gets_the_last_reference) {
    for (unsigned lap = 0; lap < harness::rounds(500); ++lap) {
        const uint64_t token = make(HandleKind::User, 1);
        table().add_reference(HandleKind::User, token);
        table().add_reference(HandleKind::User, token);
        std::atomic<int> closed{0};
        std::atomic<int> lasts{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) { // one more than there are references
            threads.emplace_back([&] {
                bool last = false;
                closed += table().release(HandleKind::User, token, last) != nullptr ? 1 : 0;
                lasts += last ? 1 : 0;
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        CHECK_EQ(closed.load(), 3);
        CHECK_EQ(lasts.load(), 1);
    }
}
