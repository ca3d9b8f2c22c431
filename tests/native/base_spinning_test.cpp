// When a waiting thread spins before it sleeps.
#include "base/spinning.h"

#include <atomic>
#include <thread>

#include "harness/harness.h"

using xblshim::base::SpinPolicy;

namespace {

bool one() { return true; }
bool several() { return false; }

// Returns how many of `waits` waits spin if every spin ends in the same way.
template <class OneProcessor> unsigned tries(SpinPolicy& policy, unsigned waits, bool succeed, OneProcessor processor) {
    unsigned count = 0;
    for (unsigned i = 0; i < waits; ++i) {
        if (policy.should_spin(processor)) {
            policy.tried(succeed);
            ++count;
        }
    }
    return count;
}

} // namespace

TEST(base_spinning, every_wait_spins_while_that_helps) {
    SpinPolicy policy;
    CHECK_EQ(tries(policy, 1000, true, several), 1000u);
}

TEST(base_spinning, failed_tries_become_rare) {
    SpinPolicy policy;
    CHECK_EQ(tries(policy, SpinPolicy::most_skipped, false, several), 10u);      // after 0, 1, 2, 4, ... 256 waits more
    CHECK(tries(policy, 100 * SpinPolicy::most_skipped, false, several) <= 101); // the longest distance is bounded
}

TEST(base_spinning, one_success_is_enough) {
    SpinPolicy policy;
    tries(policy, 500, false, several);
    while (!policy.should_spin(several)) {
    }
    policy.tried(true);
    CHECK_EQ(tries(policy, 100, true, several), 100u);
}

TEST(base_spinning, never_on_one_processor) {
    SpinPolicy policy;
    unsigned asked = 0;
    const auto counted = [&] {
        ++asked;
        return true;
    };
    CHECK_EQ(tries(policy, 10 * SpinPolicy::most_skipped, false, counted), 0u);
    CHECK(asked <= 11);                    // the affinity is read again, but not for each wait
    while (!policy.should_spin(several)) { // the thread may run on others, too, from now on
    }
}

TEST(base_spinning, one_processor_is_noticed_after_a_failed_try) {
    SpinPolicy policy;
    CHECK_EQ(tries(policy, 10, true, several), 10u);
    CHECK_EQ(tries(policy, 10, false, one), 1u);
}

TEST(base_spinning, a_thread_bound_to_a_processor_spins_for_one_on_another) {
    SpinPolicy policy;
    policy.ended(1, 0);
    CHECK(policy.should_spin(one));
    policy.tried(false);
    policy.ended(0, 0);
    CHECK_EQ(tries(policy, 10, false, one), 0u);
    policy.ended(-1, 0); // the system can't report it
    CHECK_EQ(tries(policy, 2 * SpinPolicy::most_skipped, false, one), 0u);
}

TEST(base_spinning, spins_until_it_is_done_or_the_time_is_over) {
    unsigned looks = 0;
    CHECK(xblshim::base::spin_until([&] { return ++looks == 3; }, std::chrono::hours(1)));
    CHECK_EQ(looks, 3u);
    CHECK(!xblshim::base::spin_until([] { return false; }));
    std::atomic<bool> done{false};
    std::thread other([&] { done = true; });
    CHECK(xblshim::base::spin_until([&] { return done.load(); }, std::chrono::hours(1)));
    other.join();
    CHECK(xblshim::base::current_processor() >= -1);
}
