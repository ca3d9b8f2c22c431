// The memory of an update in progress, from its begin until the Python side takes it. A game may begin a hundred
// thousand updates at once.
#include <atomic>
#include <cstddef>
#include <cstdio>

namespace {

std::atomic<size_t> allocated{0}; // bytes, those that were freed included

void count_allocation(size_t size) noexcept { allocated += size; }

} // namespace

#include "support/counted_allocations.h"

#include <memory>
#include <vector>

#include "harness/harness.h"
#include "service/bridge_abi.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

TEST(update_memory, a_call_in_flight_has_one_copy_of_its_request) {
    constexpr size_t count = 3900; // the table of handles then has few unused places
    constexpr size_t most = 1100; // 910 on Linux, more where a mutex is larger; 1,200 with a copy in operation and call

    TestService service;
    service.configure_title_id(title_id);
    service.hold();
    Game game;
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    std::vector<std::unique_ptr<Call>> calls;
    calls.reserve(count);
    while (calls.size() < count) {
        calls.push_back(std::make_unique<Call>(queue));
    }

    const size_t before = allocated;
    for (auto& call : calls) {
        REQUIRE_EQ(game.update(call->block()), S_OK);
    }
    while (XTaskQueueDispatch(queue.handle(), XTaskQueuePort::Work, 0)) {
    }
    service.wait_for_calls(XBLSHIM_CALLS_AT_ONCE);
    const size_t each = (allocated - before) / count;
    if (each > most) {
        std::printf("%zu bytes a call\n", each);
    }
    CHECK(each <= most);

    service.complete_with(S_OK);
    for (const auto& held : service.seen()) {
        service.stand_in.complete(held.token, S_OK);
    }
    for (auto& call : calls) {
        CHECK_EQ(call->finish(), S_OK);
    }
}
