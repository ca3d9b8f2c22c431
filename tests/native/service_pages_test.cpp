// The memory of a page: allocated once for an open call, passed on with the result, and kept while Python may write.
#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "harness/harness.h"
#include "support/counted_call.h"

#include "service/call_queue.h"

using namespace xblshim;
using service::CallQueue;
using testing::Calls;

namespace {

struct User {
    CallQueue queue;
    Calls calls;
    service::Deliveries done;
    std::vector<std::unique_ptr<service::Deliverable>> finished;
    const service::ResultMemory& brought(size_t place) const {
        return static_cast<const service::ServiceCall&>(*finished[place]).result;
    }
    xblshim_call taken[XBLSHIM_CALLS_AT_ONCE];

    uint64_t open(service::Request request = service::ListAchievements{}) {
        auto call = calls.make_any(std::move(request));
        REQUIRE(queue.push(call));
        REQUIRE_EQ(queue.exchange(nullptr, 0, taken, 1, done), 1);
        return taken[0].token;
    }
    void complete(uint64_t token, HRESULT hr) {
        const xblshim_call_result result{token, hr, 0};
        queue.exchange(&result, 1, taken, 0, done);
        while (auto call = done.pop_front()) {
            finished.push_back(std::move(call));
        }
    }
};

constexpr uint64_t some = 4096;

} // namespace

TEST(service_pages, every_kind_of_call_crosses_whole) {
    User user;
    service::ListAchievements list;
    list.xuid = 1;
    list.title_id = 2;
    list.type = 3;
    list.unlocked_only = true;
    list.order_by = 4;
    list.skip_items = 5;
    list.max_items = 6;
    list.continuation_token = "next";
    user.complete(user.open(service::GetAchievement{7, "scid", "id"}), E_FAIL); // leaves its texts in the slot
    user.open(list);
    const xblshim_call& call = user.taken[0];
    CHECK_EQ(call.kind, static_cast<uint32_t>(XBLSHIM_CALL_LIST_ACHIEVEMENTS));
    const auto& asked = call.request.list_achievements;
    CHECK_EQ(asked.xuid, uint64_t{1});
    CHECK_EQ(asked.title_id, 2u);
    CHECK_EQ(asked.type, 3u);
    CHECK_EQ(asked.unlocked_only, 1u);
    CHECK_EQ(asked.order_by, 4u);
    CHECK_EQ(asked.skip_items, 5u);
    CHECK_EQ(asked.max_items, 6u);
    CHECK_EQ(std::string(asked.continuation_token), std::string("next"));
    user.complete(call.token, E_FAIL);
    user.open(service::GetAchievement{7, "scid", "id"});
    CHECK_EQ(call.kind, static_cast<uint32_t>(XBLSHIM_CALL_GET_ACHIEVEMENT));
    const auto& one = call.request.get_achievement;
    CHECK_EQ(one.xuid, uint64_t{7});
    CHECK_EQ(std::string(one.scid) + one.achievement_id, std::string("scidid"));
}

TEST(service_pages, memory_is_zeroed_and_goes_with_the_result) {
    User user;
    const uint64_t token = user.open();
    auto* const memory = static_cast<unsigned char*>(user.queue.result_memory(token, some));
    REQUIRE(memory != nullptr);
    CHECK_EQ(reinterpret_cast<uintptr_t>(memory) % alignof(std::max_align_t), uintptr_t{0});
    for (uint64_t i = 0; i < some; i++) {
        REQUIRE_EQ(memory[i], static_cast<unsigned char>(0));
    }
    reinterpret_cast<xblshim_page*>(memory)->achievements_count = 42;
    user.complete(token, S_OK);
    REQUIRE_EQ(user.finished.size(), size_t{1});
    REQUIRE(static_cast<bool>(user.brought(0)));
    CHECK(user.brought(0).bytes() == memory);
    CHECK_EQ(user.brought(0).as<xblshim_page>()->achievements_count, uint64_t{42});
    const uint64_t next = user.open(); // in the same slot: nothing of the page is left there
    user.complete(next, S_OK);
    CHECK(!user.brought(1));
}

TEST(service_pages, only_an_open_call_gets_memory_and_only_once) {
    User user;
    CHECK(user.queue.result_memory(0, some) == nullptr);
    CHECK(user.queue.result_memory(~uint64_t{0}, some) == nullptr);
    const uint64_t token = user.open();
    CHECK(user.queue.result_memory(token, 0) == nullptr); // nothing
    CHECK(user.queue.result_memory(token, UINT64_MAX) == nullptr);
    CHECK(user.queue.result_memory(token, some) != nullptr); // refusals cost nothing
    CHECK(user.queue.result_memory(token, some) == nullptr);
    user.complete(token, E_FAIL);
    CHECK(user.queue.result_memory(token, some) == nullptr);
}

TEST(service_pages, memory_stays_while_python_may_write_into_it) {
    User user;
    const uint64_t written = user.open();
    const uint64_t asked_late = user.open();
    void* const memory = user.queue.result_memory(written, some);
    REQUIRE(memory != nullptr);
    auto left = user.queue.close(E_ABORT); // as after a stop that took too long
    CHECK_EQ(left.size(), size_t{2});
    left = {};
    std::memset(memory, 0xFF, some);
    CHECK(user.queue.result_memory(asked_late, some) == nullptr);
    user.complete(written, S_OK);
    CHECK(user.finished.empty());
}
