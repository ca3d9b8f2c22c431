// Public functions in random order with arbitrary arguments from several threads: nothing crashes, hangs or leaks.
// `XBLSHIM_FUZZ_SEED=N` repeats one run, as far as threads can be repeated; a fuzzer's own entry is in fuzz/.
#include "fuzz/calls.h"
#include "harness/harness.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <set>
#include <string>

namespace {

constexpr unsigned threads = 3;
constexpr unsigned calls_of_a_thread = 400;

void run_with(uint64_t seed) {
    std::vector<fuzz::Input> inputs;
    for (unsigned i = 0; i < threads; ++i) {
        inputs.emplace_back(seed * threads + i);
    }
    const std::string left = fuzz::run(std::move(inputs), calls_of_a_thread);
    if (!left.empty()) {
        harness::note_failure(__FILE__, __LINE__, "seed " + std::to_string(seed) + ": " + left);
    }
}

} // namespace

TEST_WITHIN(fuzz, no_crash_no_hang_and_nothing_left, 600) {
    if (const char* const given = std::getenv("XBLSHIM_FUZZ_SEED")) {
        run_with(std::strtoull(given, nullptr, 10));
        return;
    }
    const unsigned runs = harness::rounds(12);
    const uint64_t first = std::random_device()();
    for (unsigned i = 0; i < runs; ++i) {
        std::printf("seed %llu\n", static_cast<unsigned long long>(first + i));
        std::fflush(stdout);
        run_with(first + i);
    }
}

TEST(fuzz, each_function_stands_in_the_table_once) {
    std::set<std::string> names;
    for (const auto& call : fuzz::public_calls()) {
        CHECK(names.insert(call.name).second);
    }
}
