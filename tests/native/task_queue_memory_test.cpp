// The allocations of many waiting callbacks. A list that grows by one element each time is copied for each submission,
// which shows in the number and size of large allocations.
#include "support/task_queue_support.h"

#include <atomic>
#include <cstddef>

namespace {

constexpr size_t large_size = 4096; // no single entry is

struct Counts {
    std::atomic<size_t> pieces{0}, large{0}, large_bytes{0};
} counts;

void count_allocation(size_t size) noexcept {
    ++counts.pieces;
    if (size >= large_size) {
        ++counts.large;
        counts.large_bytes += size;
    }
}

} // namespace

#include "support/counted_allocations.h"

using namespace support;

namespace {

void CALLBACK nothing(void*, bool) {}

// Calls `each()` that many times and checks that it made one small allocation each time, and few large ones.
template <class Submit> void check_growth(unsigned count, Submit submit) {
    submit(); // objects that are created once: the timer's thread, the pool's
    const size_t pieces = counts.pieces, large = counts.large, large_bytes = counts.large_bytes;
    for (unsigned i = 0; i < count; ++i) {
        submit();
    }
    CHECK(counts.pieces - pieces <= count + 64);
    CHECK(counts.large - large <= 24);                                    // each at least half as large again
    CHECK(counts.large_bytes - large_bytes <= 6 * sizeof(void*) * count); // all of them together
}

} // namespace

TEST(task_queue_memory, delayed_callbacks_cost_a_piece_each) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const unsigned count = harness::rounds(40000);
    unsigned submitted = 0;
    check_growth(count, [&] { // earlier ones, later ones, equal ones
        const uint32_t delay = many_hours + (++submitted % 3 == 0 ? submitted : 3 * count - submitted);
        REQUIRE_EQ(XTaskQueueSubmitDelayedCallback(queue, Work, delay, nullptr, nothing), S_OK);
    });
    XTaskQueueTerminate(queue, false, nullptr, nullptr);
    CHECK_EQ(drain(queue, Work), submitted);
    drain(queue, Completion);
}

TEST(task_queue_memory, ready_callbacks_cost_a_piece_each) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    const unsigned count = harness::rounds(40000);
    check_growth(count, [&] { REQUIRE_EQ(XTaskQueueSubmitCallback(queue, Work, nullptr, nothing), S_OK); });
    CHECK_EQ(drain(queue, Work), count + 1);
    const size_t pieces = counts.pieces;
    for (unsigned i = 0; i < 1000; ++i) { // used again
        REQUIRE_EQ(XTaskQueueSubmitCallback(queue, Work, nullptr, nothing), S_OK);
        REQUIRE(XTaskQueueDispatch(queue, Work, 0));
    }
    CHECK_EQ(counts.pieces - pieces, 0u);
}
