// The allocations of a frame's DoWork: their number does not grow with the number of achievements. The time is printed.
#include "support/manager.h"

#include <chrono>
#include <cstddef>
#include <cstdio>

namespace {

thread_local size_t allocations = 0; // of this thread: others may end something meanwhile

void count_allocation(size_t) noexcept { ++allocations; }

} // namespace

#include "support/counted_allocations.h"

using namespace title;

namespace {

constexpr uint64_t users = 8;
constexpr uint64_t first_xuid = 2000;

struct Cost {
    size_t idle = 0;  // allocations of a DoWork without an event
    size_t event = 0; // with one event for each user
};

size_t allocations_of_do_work(size_t expected) {
    const XblAchievementsManagerEvent* events = nullptr;
    size_t count = 0;
    const size_t before = allocations;
    REQUIRE_EQ(XblAchievementsManagerDoWork(&events, &count), S_OK);
    const size_t taken = allocations - before;
    REQUIRE_EQ(count, expected);
    return taken;
}

Cost cost_with(size_t achievements) {
    std::vector<Given> all;
    for (size_t i = 0; i < achievements; ++i) {
        all.push_back(given(std::to_string(i + 1), "0"));
    }
    Listing service(std::move(all));
    for (uint64_t i = 0; i < users; ++i) {
        service.stand_in.configuration.users.push_back({first_xuid + i, "User" + std::to_string(i)});
    }
    Game game;
    std::vector<XUserHandle> handles;
    for (uint64_t i = 0; i < users; ++i) {
        XAsyncBlock block{};
        REQUIRE_EQ(XUserAddByIdWithUiAsync(first_xuid + i, &block), S_OK);
        REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
        REQUIRE_EQ(XUserAddByIdWithUiResult(&block, &handles.emplace_back()), S_OK);
        add_and_sync(handles.back());
    }
    do_work();
    Cost cost;
    cost.idle = allocations_of_do_work(0);
    const std::string last = std::to_string(achievements);
    for (uint64_t i = 0; i < users; ++i) {
        send({given(last, "40")}, first_xuid + i);
    }
    cost.event = allocations_of_do_work(users);
    allocations_of_do_work(0); // frees the events

    constexpr int frames = 200;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < frames; ++i) {
        allocations_of_do_work(0);
    }
    const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
    std::printf("%zu achievements, %u users: %.2f us a DoWork, %zu allocations, %zu with an event for each user\n",
                achievements, static_cast<unsigned>(users), taken.count() / frames, cost.idle, cost.event);
    for (XUserHandle handle : handles) {
        XUserCloseHandle(handle);
    }
    return cost;
}

} // namespace

TEST(manager_cost, a_frame_costs_the_same_with_many_achievements) {
    const Cost few = cost_with(1);
    const Cost many = cost_with(500);
    CHECK_EQ(many.idle, few.idle);
    CHECK_EQ(many.event, few.event);
    CHECK(few.idle <= 4 + 2 * users);
}
