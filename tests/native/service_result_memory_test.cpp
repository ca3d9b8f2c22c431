// The memory of results that Python writes belongs to the library: no title code runs when it is freed.
#include "base/thread.h"
#include "base/title_code.h"
#include "harness/harness.h"
#include "service/result_memory.h"
#include "support/gate.h"

using namespace xblshim;

namespace {

int python_has_ended() { return 0; }

} // namespace

// After the end of a hosting Python, a thread of the library that calls title code sleeps forever.
TEST(result_memory, is_freed_without_title_code) {
    static xblshim::testing::Gate freed; // static: the thread may outlast a failed test
    base::g_title_is_there = python_has_ended;
    base::Thread thread("result memory", [] {
        {
            const service::ResultMemory memory(64);
            CHECK(memory);
        }
        freed.wait();
    });
    const bool reached = freed.wait_until_reached();
    base::g_title_is_there = nullptr;
    CHECK(reached);
    freed.open();
    if (reached) {
        thread.join();
    } else {
        thread.detach();
    }
}

TEST(result_memory, is_empty_without_memory) {
    CHECK(!service::ResultMemory());
    CHECK(!service::ResultMemory(0));
    CHECK(!service::ResultMemory(UINT64_MAX));
    CHECK_EQ(service::ResultMemory(UINT64_MAX).size(), 0u);
}
