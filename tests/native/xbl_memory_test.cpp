// The title's allocator: when it may be set, which memory it provides, and how that memory is freed.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/thread.h"
#include "base/title_memory.h"
#include "harness/harness.h"
#include "httpClient/httpClient.h"
#include "support/reading.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xbl/title_page.h"

using namespace title;

namespace {

// An allocator that counts its open blocks.
struct Pool {
    std::mutex lock;
    std::map<void*, size_t> out;
    unsigned allocations = 0;
    bool empty = false;

    static void* STDAPIVCALLTYPE allocate(size_t size, HCMemoryType) { return first().take(size); }
    static void STDAPIVCALLTYPE give_back(void* pointer, HCMemoryType) { first().put(pointer); }
    static void* STDAPIVCALLTYPE allocate_other(size_t size, HCMemoryType) { return second().take(size); }
    static void STDAPIVCALLTYPE give_back_other(void* pointer, HCMemoryType) { second().put(pointer); }
    static Pool& first() {
        static auto* const pool = new Pool;
        return *pool;
    }
    static Pool& second() {
        static auto* const pool = new Pool;
        return *pool;
    }

    void* take(size_t size) {
        const std::lock_guard held(lock);
        ++allocations;
        if (empty) {
            return nullptr;
        }
        void* const memory = std::malloc(size == 0 ? 1 : size);
        out.emplace(memory, size);
        return memory;
    }
    void put(void* pointer) {
        const std::lock_guard held(lock);
        CHECK_EQ(out.erase(pointer), size_t{1}); // ours, and once
        std::free(pointer);
    }
    size_t still_out() {
        const std::lock_guard held(lock);
        return out.size();
    }
    bool holds(const void* pointer) {
        const std::lock_guard held(lock);
        const auto at = reinterpret_cast<uintptr_t>(pointer);
        return std::any_of(out.begin(), out.end(), [at](const auto& piece) {
            return at - reinterpret_cast<uintptr_t>(piece.first) < piece.second;
        });
    }
};

class Functions {
public:
    Functions() { REQUIRE_EQ(XblMemSetFunctions(Pool::allocate, Pool::give_back), S_OK); }
    Functions(const Functions&) = delete;
    ~Functions() {
        CHECK_EQ(XblMemSetFunctions(nullptr, nullptr), S_OK);
        Pool::first().empty = false;
    }
};

XblAchievementsResultHandle read_page(Game& game, Queue& queue, HRESULT expected = S_OK) {
    Call call(queue);
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdAsync(game.context, game.xuid, title_id, XblAchievementType::All,
                                                             false, XblAchievementOrderBy::DefaultOrder, 0, 0,
                                                             call.block()),
               S_OK);
    CHECK_EQ(call.finish(), expected);
    XblAchievementsResultHandle result = nullptr;
    CHECK_EQ(XblAchievementsGetAchievementsForTitleIdResult(call.block(), &result), expected);
    return result;
}

} // namespace

TEST(memory, the_order_of_the_checks) {
    TestService service;
    CHECK_EQ(XblMemSetFunctions(Pool::allocate, nullptr), E_INVALIDARG);
    CHECK_EQ(XblMemSetFunctions(nullptr, Pool::give_back), E_INVALIDARG);
    CHECK_EQ(HCMemSetFunctions(Pool::allocate, nullptr), E_INVALIDARG);
    CHECK_EQ(HCMemSetFunctions(nullptr, Pool::give_back), E_INVALIDARG);
    {
        Game game;
        CHECK_EQ(XblMemSetFunctions(Pool::allocate, nullptr), E_XBL_ALREADY_INITIALIZED);
        CHECK_EQ(XblMemSetFunctions(nullptr, nullptr), E_XBL_ALREADY_INITIALIZED);
        CHECK_EQ(HCMemSetFunctions(nullptr, nullptr), E_HC_ALREADY_INITIALISED);
    }
    CHECK_EQ(XblMemSetFunctions(nullptr, nullptr), S_OK);
}

TEST(memory, what_is_in_use_can_be_asked_for) {
    XblMemAllocFunction allocate = nullptr;
    XblMemFreeFunction give_back = nullptr;
    CHECK_EQ(XblMemGetFunctions(nullptr, &give_back), E_INVALIDARG);
    CHECK_EQ(XblMemGetFunctions(&allocate, nullptr), E_INVALIDARG);
    CHECK_EQ(HCMemGetFunctions(nullptr, &give_back), E_INVALIDARG);
    REQUIRE_EQ(XblMemGetFunctions(&allocate, &give_back), S_OK);
    CHECK(allocate(0, 0) == nullptr);
    void* const memory = allocate(10, 0);
    CHECK(memory != nullptr);
    give_back(memory, 0);
    {
        const Functions functions;
        REQUIRE_EQ(XblMemGetFunctions(&allocate, &give_back), S_OK);
        CHECK(allocate == Pool::allocate && give_back == Pool::give_back);
        HCMemAllocFunction http_allocate = nullptr;
        HCMemFreeFunction http_give_back = nullptr;
        REQUIRE_EQ(HCMemGetFunctions(&http_allocate, &http_give_back), S_OK);
        CHECK(http_allocate == Pool::allocate && http_give_back == Pool::give_back);
        CHECK_EQ(HCMemSetFunctions(Pool::allocate_other, Pool::give_back_other), S_OK);
        REQUIRE_EQ(XblMemGetFunctions(&allocate, &give_back), S_OK);
        CHECK(allocate == Pool::allocate);
        REQUIRE_EQ(HCMemGetFunctions(&http_allocate, &http_give_back), S_OK);
        CHECK(http_allocate == Pool::allocate_other);
    }
    HCMemAllocFunction restored = nullptr;
    HCMemFreeFunction restored_free = nullptr;
    REQUIRE_EQ(HCMemGetFunctions(&restored, &restored_free), S_OK);
    CHECK(restored != Pool::allocate_other);
}

TEST(memory, a_page_stands_in_the_titles_memory_until_the_last_close) {
    TestService service;
    service.stand_in.on_read(
        [](const xblshim::testing::Reading&) { return xblshim::testing::Page{S_OK, {"7", "8"}, "next"}; });
    const Functions functions;
    XblAchievementsResultHandle result = nullptr;
    {
        Game game;
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        result = read_page(game, queue);
        const XblAchievement* achievements = nullptr;
        size_t count = 0;
        REQUIRE_EQ(XblAchievementsResultGetAchievements(result, &achievements, &count), S_OK);
        REQUIRE_EQ(count, size_t{2});
        CHECK(Pool::first().holds(achievements));
        CHECK_EQ(std::string(achievements[1].id), std::string("8"));
        CHECK_EQ(std::string(achievements[1].name), std::string("name of 8"));
        const auto distance = achievements[1].name - reinterpret_cast<const char*>(achievements);
        CHECK(distance > 0 && distance < 4096); // inside the copy
        CHECK_EQ(Pool::first().still_out(), size_t{1});
    }
    // The function that was set at the time of the allocation frees it, whatever is set later.
    REQUIRE_EQ(XblMemSetFunctions(Pool::allocate_other, Pool::give_back_other), S_OK);
    XblAchievementsResultCloseHandle(result);
    CHECK_EQ(Pool::first().still_out(), size_t{0});
    CHECK_EQ(Pool::second().allocations, 0u);
}

TEST(memory, a_result_that_nobody_takes_goes_back_too) {
    TestService service;
    const Functions functions;
    {
        Game game;
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        XblAchievementsResultCloseHandle(read_page(game, queue));
        CHECK(harness::eventually([] { return Pool::first().still_out() == 0; }));
    }
}

TEST(memory, an_allocator_without_memory_fails_the_call) {
    TestService service;
    const Functions functions;
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Pool::first().empty = true;
    CHECK(read_page(game, queue, E_OUTOFMEMORY) == nullptr);
    Pool::first().empty = false;
    XblAchievementsResultCloseHandle(read_page(game, queue));
}

TEST(memory, every_pointer_of_a_page_is_moved) {
    // One of each, in one block of memory.
    struct Piece {
        xblshim_page page;
        XblAchievement achievement;
        XblAchievementTitleAssociation title;
        XblAchievementRequirement requirement;
        XblAchievementMediaAsset asset;
        XblAchievementReward rewards[2];
        const char* platform;
        char text[8];
    };
    xblshim::service::ResultMemory memory(sizeof(Piece));
    auto& piece = *static_cast<Piece*>(memory.bytes());
    std::memcpy(piece.text, "text", 5);
    const char* const text = piece.text;
    piece.page = {&piece.achievement, 1, text};
    XblAchievement& it = piece.achievement;
    it.id = it.serviceConfigurationId = it.name = it.unlockedDescription = it.lockedDescription = it.productId =
        it.deepLink = text;
    piece.title.name = text;
    it.titleAssociations = &piece.title;
    it.titleAssociationsCount = 1;
    piece.requirement = {text, text, text};
    it.progression.requirements = &piece.requirement;
    it.progression.requirementsCount = 1;
    piece.asset.name = piece.asset.url = text;
    it.mediaAssets = &piece.asset;
    it.mediaAssetsCount = 1;
    piece.platform = text;
    it.platformsAvailableOn = &piece.platform;
    it.platformsAvailableOnCount = 1;
    for (auto& reward : piece.rewards) {
        reward.name = reward.description = reward.value = reward.valueType = text;
        reward.mediaAsset = &piece.asset; // shared
    }
    it.rewards = piece.rewards;
    it.rewardsCount = 2;

    const Functions functions;
    {
        const auto copy = xblshim::xbl::page_for_title(std::move(memory)); // the first one is freed now
        const auto& moved = *copy.as<Piece>();
        CHECK_EQ(Pool::first().still_out(), size_t{1});
        const auto& to = moved.achievement;
        CHECK(moved.page.achievements == &to && moved.page.continuation_token == moved.text);
        for (const char* pointer :
             {to.id, to.serviceConfigurationId, to.name, to.unlockedDescription, to.lockedDescription, to.productId,
              to.deepLink, moved.title.name, moved.requirement.id, moved.requirement.currentProgressValue,
              moved.requirement.targetProgressValue, moved.asset.name, moved.asset.url, moved.platform}) {
            CHECK(pointer == moved.text);
        }
        CHECK(to.titleAssociations == &moved.title && to.progression.requirements == &moved.requirement);
        CHECK(to.mediaAssets == &moved.asset && to.platformsAvailableOn == &moved.platform);
        CHECK(to.rewards == moved.rewards);
        for (const auto& reward : moved.rewards) {
            CHECK(reward.name == moved.text && reward.description == moved.text && reward.value == moved.text &&
                  reward.valueType == moved.text && reward.mediaAsset == &moved.asset);
        }
    }
    CHECK_EQ(Pool::first().still_out(), size_t{0});
}
