// The call queue alone: which calls it passes on, when it wakes the loop, and what happens to the other calls.
#include <atomic>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/counted_call.h"
#include "support/wake_handle.h"

#include "service/call_queue.h"

using namespace xblshim;
using service::CallQueue;
using testing::Calls;

namespace {

bool readable(const CallQueue& queue, int milliseconds = 0) {
    return support::wait_readable({queue.wake_handle()}, milliseconds);
}

void pass_time(unsigned steps) {
    for (volatile unsigned step = 0; step < steps; step = step + 1) {
    }
}

// A queue as the Python thread uses it.
struct User {
    CallQueue queue;
    Calls calls;
    service::Deliveries done;
    xblshim_call taken[XBLSHIM_CALLS_AT_ONCE];

    void push() {
        auto call = calls.make();
        REQUIRE(queue.push(call));
    }
    int32_t take(uint32_t capacity = XBLSHIM_CALLS_AT_ONCE) {
        return queue.exchange(nullptr, 0, taken, capacity, done);
    }
    int32_t complete(std::vector<xblshim_call_result> results, uint32_t capacity = XBLSHIM_CALLS_AT_ONCE) {
        return queue.exchange(results.data(), static_cast<uint32_t>(results.size()), taken, capacity, done);
    }
};

} // namespace

TEST(service_queue, calls_come_in_order) {
    User user;
    for (uint32_t i = 0; i < 5; i++) {
        auto call = user.calls.make({i, 0, "scid", "id", i}, {});
        REQUIRE(user.queue.push(call));
        CHECK(!call);
    }
    REQUIRE_EQ(user.take(3), 3);
    CHECK_EQ(user.taken[2].request.update_achievement.xuid, 2u);
    REQUIRE_EQ(user.take(), 2);
    CHECK_EQ(user.taken[0].request.update_achievement.xuid, 3u);
    CHECK_EQ(user.taken[0].kind, static_cast<uint32_t>(XBLSHIM_CALL_UPDATE_ACHIEVEMENT));
}

TEST(service_queue, readable_while_a_call_waits) {
    User user;
    CHECK(!readable(user.queue));
    user.push();
    CHECK(readable(user.queue));
    user.push();
    REQUIRE_EQ(user.take(), 2);
    CHECK(!readable(user.queue)); // emptied
    user.push();                  // while the two are under way
    CHECK(readable(user.queue));
    REQUIRE_EQ(user.complete({{user.taken[0].token, S_OK, 0}}), 1); // returns it, too
    CHECK(!readable(user.queue));
    REQUIRE_EQ(user.take(), 0);
    CHECK(!readable(user.queue));
}

TEST(service_queue, readable_while_what_found_no_room_waits) {
    User user;
    user.push();
    user.push();
    user.push();
    REQUIRE_EQ(user.take(0), 0); // only to return results
    CHECK(readable(user.queue));
    REQUIRE_EQ(user.take(2), 2);
    CHECK(readable(user.queue));
    REQUIRE_EQ(user.take(2), 1);
    CHECK(!readable(user.queue));
}

TEST(service_queue, not_readable_while_all_slots_are_taken) {
    User user;
    for (int i = 0; i < XBLSHIM_CALLS_AT_ONCE + 1; i++) {
        user.push();
    }
    REQUIRE_EQ(user.take(), XBLSHIM_CALLS_AT_ONCE);
    CHECK(!readable(user.queue));
    REQUIRE_EQ(user.take(), 0); // one waits, but all slots are taken
    user.push();
    CHECK(!readable(user.queue)); // the result that makes room is followed by an exchange
    REQUIRE_EQ(user.complete({{user.taken[0].token, S_OK, 0}}), 1);
    CHECK_EQ(user.done.size(), size_t{1});
    CHECK(!readable(user.queue)); // again one waits, and all slots are taken
    REQUIRE_EQ(user.complete({{user.taken[1].token, S_OK, 0}}, 0), 0);
    CHECK(readable(user.queue)); // a slot is free, the exchange took nothing
}

TEST(service_queue, a_result_counts_once) {
    User user;
    user.push();
    REQUIRE_EQ(user.take(), 1);
    const uint64_t token = user.taken[0].token;
    user.complete({{token, E_FAIL, 0}, {token, S_OK, 0}, {0, S_OK, 0}, {~uint64_t{0}, S_OK, 0}});
    REQUIRE_EQ(user.done.size(), size_t{1});
    CHECK_EQ(user.done.front()->result(), E_FAIL);
    user.push(); // takes the same slot
    REQUIRE_EQ(user.take(), 1);
    CHECK(user.taken[0].token != token);
    user.complete({{token, S_OK, 0}}); // late, of the slot's former call
    CHECK_EQ(user.done.size(), size_t{1});
}

TEST(service_queue, stop_wakes_and_goes_before_calls) {
    User user;
    user.push();
    REQUIRE_EQ(user.take(), 1);
    const uint64_t token = user.taken[0].token;
    user.push();
    CHECK(!user.queue.stopping());
    user.queue.stop();
    CHECK(user.queue.stopping());
    CHECK(readable(user.queue));
    REQUIRE_EQ(user.complete({{token, S_OK, 0}}), XBLSHIM_STOP);
    CHECK_EQ(user.done.size(), size_t{1}); // its result still counts
    CHECK_EQ(user.queue.close(E_ABORT).size(), size_t{1});
}

TEST(service_queue, promised_calls_come_after_the_stop) {
    User user;
    const auto push = [&](uint64_t xuid, bool promised) {
        auto call = user.calls.make({xuid, 0, "scid", "id", 1}, {});
        call->promised = promised;
        REQUIRE(user.queue.push(call));
    };
    for (uint64_t xuid = 0; xuid < XBLSHIM_CALLS_AT_ONCE; xuid++) {
        push(xuid, true);
    }
    REQUIRE_EQ(user.take(), XBLSHIM_CALLS_AT_ONCE);
    std::vector<xblshim_call_result> given_up;
    for (const auto& call : user.taken) {
        given_up.push_back({call.token, E_ABORT, 0});
    }
    push(1000, false);
    push(1001, true);
    push(1002, false);
    push(1003, true);
    user.queue.stop();
    REQUIRE_EQ(user.take(), XBLSHIM_STOP);
    REQUIRE_EQ(user.take(), XBLSHIM_STOP); // all places are taken
    REQUIRE_EQ(user.complete(given_up, 1), 1);
    CHECK_EQ(user.taken[0].request.update_achievement.xuid, 1001u);
    REQUIRE_EQ(user.take(), 1);
    CHECK_EQ(user.taken[0].request.update_achievement.xuid, 1003u);
    CHECK_EQ(user.done.size(), size_t{XBLSHIM_CALLS_AT_ONCE + 2}); // the others have ended
    push(1004, true);                                              // before Python has seen the last stop
    REQUIRE_EQ(user.take(), 1);
    REQUIRE_EQ(user.take(), XBLSHIM_STOP);
    auto late = user.calls.make();
    late->promised = true;
    CHECK(!user.queue.push(late)); // no exchange would take it
    CHECK(late != nullptr);
    CHECK_EQ(user.queue.close(E_ABORT).size(), size_t{3});
}

TEST(service_queue, close_gives_back_all_that_is_open) {
    User user;
    for (int i = 0; i < 300; i++) {
        user.push();
    }
    REQUIRE_EQ(user.take(), XBLSHIM_CALLS_AT_ONCE);
    const char* scid = user.taken[7].request.update_achievement.scid;
    auto left = user.queue.close(E_ABORT);
    CHECK_EQ(left.size(), size_t{300});
    left = {};
    CHECK_EQ(std::string(scid), std::string("00000000-0000-0000-0000-000000000000")); // Python may still read it
    auto call = user.calls.make();
    CHECK(!user.queue.push(call));
    CHECK(call != nullptr);
    user.complete({{user.taken[0].token, S_OK, 0}});
    CHECK(user.done.empty());
}

// The loop as Python runs it: it takes calls until none waits, then sleeps in poll(). If a wake-up is lost, a call
// remains and poll() reaches its time limit.
TEST_WITHIN(service_queue, no_wake_up_is_lost_between_many_threads, 120) {
    User user;
    const unsigned rounds = harness::rounds(20000);
    constexpr unsigned threads = 4;
    std::vector<std::thread> pushers;
    for (unsigned t = 0; t < threads; t++) {
        pushers.emplace_back([&] {
            for (unsigned i = 0; i < rounds; i++) {
                auto call = user.calls.make();
                user.queue.push(call);
                if (i % 16 == 0) {
                    std::this_thread::yield(); // lets the loop fall asleep
                }
            }
        });
    }
    size_t finished = 0;
    unsigned slept = 0;
    bool lost = false;
    std::vector<xblshim_call_result> results;
    while (finished < size_t{rounds} * threads && !lost) {
        const int32_t taken = user.queue.exchange(results.data(), static_cast<uint32_t>(results.size()), user.taken,
                                                  XBLSHIM_CALLS_AT_ONCE, user.done);
        finished += user.done.size();
        user.done = {};
        results.clear();
        for (int32_t i = 0; i < taken; i++) {
            results.push_back({user.taken[i].token, S_OK, 0});
        }
        if (taken == 0 && finished < size_t{rounds} * threads) {
            slept++;
            lost = !readable(user.queue, 10000);
        }
    }
    for (auto& pusher : pushers) {
        pusher.join();
    }
    CHECK(!lost);
    CHECK(slept > 0);
}

// Pushes the second call of each pair at the moment when the loop has completed the first one, finds no other and is
// about to sleep. No third call would wake the loop.
TEST_WITHIN(service_queue, no_wake_up_is_lost_at_the_last_moment, 120) {
    User user;
    const unsigned rounds = harness::rounds(10000);
    std::atomic<unsigned> taken_calls{0}, finished{0};
    std::atomic<bool> lost{false};
    std::thread pusher([&] {
        const auto push = [&] {
            auto call = user.calls.make();
            user.queue.push(call);
        };
        const auto wait = [&](std::atomic<unsigned>& counter, unsigned value) {
            for (unsigned spins = 0; counter.load() < value && !lost; spins++) {
                if (spins > 2000) {
                    std::this_thread::yield();
                }
            }
        };
        for (unsigned i = 0; i < rounds && !lost; i++) {
            push();
            wait(taken_calls, 2 * i + 1);
            pass_time(i % 97 * 8);
            push();
            wait(finished, 2 * i + 2);
        }
    });
    std::vector<xblshim_call_result> results;
    while (finished < 2 * rounds && !lost) {
        const int32_t taken = user.queue.exchange(results.data(), static_cast<uint32_t>(results.size()), user.taken,
                                                  XBLSHIM_CALLS_AT_ONCE, user.done);
        results.clear();
        for (int32_t i = 0; i < taken; i++) {
            results.push_back({user.taken[i].token, S_OK, 0});
        }
        taken_calls += static_cast<unsigned>(taken);
        if (taken > 0) {
            pass_time(388); // about half of the time that the other side takes
        }
        finished += static_cast<unsigned>(user.done.size());
        user.done = {};
        if (taken == 0 && finished < 2 * rounds) {
            lost = !readable(user.queue, 10000);
        }
    }
    pusher.join();
    CHECK(!lost);
}
