// The entry for libFuzzer (clang -fsanitize=fuzzer): the bytes are dealt out to the threads.
#include <cstdio>
#include <cstdlib>

#include "fuzz/calls.h"
#include "harness/harness.h"

// Replaces the test harness and its main().
void harness::note_failure(const char* file, int line, const std::string& text) {
    std::fprintf(stderr, "%s:%d: %s\n", file, line, text.c_str());
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    constexpr size_t threads = 3;
    std::vector<fuzz::Input> inputs;
    const size_t share = size / threads;
    for (size_t i = 0; i < threads; ++i) {
        inputs.emplace_back(bytes + i * share, share);
    }
    const std::string left = fuzz::run(std::move(inputs), 1000);
    if (!left.empty()) {
        std::fprintf(stderr, "left over: %s\n", left.c_str());
        std::abort();
    }
    return 0;
}
