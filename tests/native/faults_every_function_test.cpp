// Every public function with arbitrary arguments while memory or threads are refused: nothing crashes, hangs or leaks.
// With more arguments the larger XBLSHIM_TEST_SCALE is (make faults); `XBLSHIM_FUZZ_SEED=N` repeats a run.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <random>
#include <string>
#include <thread>

#include "faults/every.h"
#include "fuzz/calls.h"
#include "fuzz/world.h"
#include "harness/harness.h"
#include "service/service_testing.h"

namespace {

using faults::Form;
using faults::Kind;

constexpr uint64_t most_refused = 500; // of one call

// Every n has the same arguments, as far as the shared objects are the same.
void refuse_each(fuzz::World& world, const fuzz::PublicCall& call, Kind kind, Form form, const fuzz::Input& arguments) {
    for (uint64_t n = 1; n < most_refused; ++n) {
        fuzz::Input in = arguments;
        faults::Injection injection(kind, n, form);
        call.run(world, in);
        if (n % 4 == 0) { // work that the call has begun is refused memory, too
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        }
        injection.lift();
        if (!injection.hit()) {
            return;
        }
    }
}

void refuse_all_of(const fuzz::PublicCall& call, uint64_t seed, unsigned rounds) {
    fuzz::World world;
    xblshim::service::use_python_side_for_tests(&faults::with_faults(world.bridge()));
    world.start();
    for (unsigned round = 0; round < rounds; ++round) {
        const fuzz::Input arguments(seed + round);
        fuzz::Input first = arguments;
        call.run(world, first); // from here on, everything exists that the test creates once
        for (const Kind kind : {Kind::Allocation, Kind::Thread}) {
            if (faults::can_refuse(kind)) {
                refuse_each(world, call, kind, Form::One, arguments);
                refuse_each(world, call, kind, Form::AllFromThere, arguments);
                world.take_back_registrations();
            }
        }
    }
    const std::string left = world.end();
    if (!left.empty()) {
        harness::note_failure(__FILE__, __LINE__,
                              std::string(call.name) + ", seed " + std::to_string(seed) + ": " + left);
    }
}

} // namespace

TEST_WITHIN(faults, every_function, 600) {
    const char* const given = std::getenv("XBLSHIM_FUZZ_SEED");
    const uint64_t seed = given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device()();
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    for (const auto& call : fuzz::public_calls()) {
        std::printf("%s\n", call.name);
        std::fflush(stdout);
        refuse_all_of(call, seed, harness::rounds(3));
    }
}
