// The achievements manager when memory or threads are refused, to the library or by the title's own allocators.
#include <httpClient/httpClient.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

#include <atomic>
#include <cstdlib>
#include <optional>

#include "faults/game.h"
#include "support/manager.h"

using namespace faults;

TEST_WITHIN(faults_manager, the_manager, 240) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        const XblAchievementsManagerEvent* events = nullptr;
        size_t count = 0;
        XblAchievementsManagerResultHandle one = nullptr, all = nullptr;
        fault.inject();
        const HRESULT added = XblAchievementsManagerAddLocalUser(game.user, nullptr);
        CHECK(may_say(added));
        bool synced = false;
        const auto frame = [&] {
            const HRESULT hr = XblAchievementsManagerDoWork(&events, &count);
            for (size_t i = 0; i < count; ++i) {
                synced = synced || events[i].eventType == XblAchievementsManagerEventType::LocalUserInitialStateSynced;
            }
            return hr;
        };
        for (int i = 0; i < 20; ++i) {
            CHECK(may_say(frame()));
            std::this_thread::yield();
        }
        XblAchievementsManagerGetAchievement(game.xuid, "1", &one);
        XblAchievementsManagerGetAchievements(game.xuid, XblAchievementOrderBy::DefaultOrder,
                                              XblAchievementsManagerSortOrder::Unsorted, &all);
        XblAchievementsManagerUpdateAchievement(game.xuid, "1", 50);
        XblAchievementsManagerResultCloseHandle(one);
        XblAchievementsManagerResultCloseHandle(all);
        fault.lift();
        if (added == S_OK) { // its first state arrives, whatever was refused
            CHECK(harness::eventually([&] {
                CHECK_EQ(frame(), S_OK);
                return synced;
            }));
            CHECK_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
        }
    });
}

// The manager reads data again that it had no memory for. Its data never stays older than the service's events.
TEST_WITHIN(faults_manager, an_event_without_memory, 240) {
    const support::LogFile log(xblshim::base::LogLevel::Error);
    title::Listing service({title::given("1", "0")});
    service.stand_in.log_file = log.path;
    title::Game game;
    title::add_and_sync(game.user);
    unsigned percent = 0;
    with_every(Kind::Allocation, [&](Fault& fault) {
        const std::string now = std::to_string(++percent);
        const auto user = title::local_user();
        service.set({title::given("1", now)});
        XblAchievementRequirement requirement{"r", now.c_str(), "100"};
        XblAchievementProgressChangeEntry entry{"1", title::in_progress, {&requirement, 1, 0}};
        fault.inject();
        user->on_progress({&entry, 1});
        fault.lift();
        CHECK(harness::eventually([&] {
            title::do_work();
            return title::cached("1").requirements.at(0).current == now;
        }));
    });
    CHECK(percent > 3);
}

// --- the title's own allocators ---

namespace {

std::atomic<uint64_t> g_title_asked;
std::atomic<uint64_t> g_title_refuses; // the n-th; 0: none
std::atomic<int64_t> g_title_has;

void* STDAPIVCALLTYPE allocate_for_title(size_t size, HCMemoryType) {
    if (++g_title_asked == g_title_refuses) {
        return nullptr;
    }
    ++g_title_has;
    return std::malloc(size);
}

void STDAPIVCALLTYPE free_for_title(void* memory, HCMemoryType) {
    --g_title_has;
    std::free(memory);
}

class TitleMemory {
public:
    TitleMemory() {
        REQUIRE_EQ(XblMemSetFunctions(allocate_for_title, free_for_title), S_OK);
        REQUIRE_EQ(HCMemSetFunctions(allocate_for_title, free_for_title), S_OK);
    }
    ~TitleMemory() {
        CHECK_EQ(XblMemSetFunctions(nullptr, nullptr), S_OK);
        CHECK_EQ(HCMemSetFunctions(nullptr, nullptr), S_OK);
        CHECK_EQ(g_title_has.load(), int64_t{0});
    }
    TitleMemory(const TitleMemory&) = delete;
    TitleMemory& operator=(const TitleMemory&) = delete;
};

} // namespace

TEST_WITHIN(faults_manager, the_titles_allocators_return_null, 120) {
    const support::LogFile log(xblshim::base::LogLevel::Error);
    FaultyService service;
    service.test_service.stand_in.log_file = log.path;
    service.test_service.stand_in.on_call([](const xblshim_core_api& core, const xblshim_call& call) {
        if (call.observed != 0) {
            xblshim_attempt attempt{};
            attempt.status = 200;
            core.attempt(core.core, call.token, &attempt);
        }
        return std::optional<HRESULT>();
    });
    const TitleMemory memory;
    title::Game game;
    static std::atomic<int> routed;
    const auto first = XblAddServiceCallRoutedHandler([](XblServiceCallRoutedArgs, void*) { ++routed; }, nullptr);
    const auto second = HCAddCallRoutedHandler([](HCCallHandle, void*) { ++routed; }, nullptr);
    for (uint64_t n = 1; n == 1 || g_title_asked >= n - 1; ++n) {
        g_title_asked = 0;
        g_title_refuses = n;
        Call list;
        XblAchievementsResultHandle page = nullptr;
        REQUIRE(list.begin([&](XAsyncBlock* block) {
            return XblAchievementsGetAchievementsForTitleIdAsync(game.context, game.xuid, title::title_id,
                                                                 XblAchievementType::All, false,
                                                                 XblAchievementOrderBy::DefaultOrder, 0, 0, block);
        }));
        if (list.end() == S_OK) {
            CHECK_EQ(XblAchievementsGetAchievementsForTitleIdResult(list.block(), &page), S_OK);
        }
        XblAchievementsResultCloseHandle(page);
        CHECK_EQ(XblAchievementsManagerAddLocalUser(game.user, nullptr), S_OK);
        const XblAchievementsManagerEvent* events = nullptr;
        size_t count = 0;
        bool synced = false;
        CHECK(harness::eventually([&] { // an event without memory is sent later
            CHECK(may_say(XblAchievementsManagerDoWork(&events, &count)));
            synced = synced || count != 0;
            return synced && XblAchievementsManagerIsUserInitialized(game.xuid) == S_OK;
        }));
        XblAchievementsManagerResultHandle all = nullptr;
        CHECK(may_say(XblAchievementsManagerGetAchievement(game.xuid, "1", &all)));
        XblAchievementsManagerResultCloseHandle(all);
        CHECK_EQ(XblAchievementsManagerRemoveLocalUser(game.user), S_OK);
        CHECK_EQ(XblAchievementsManagerDoWork(&events, &count), S_OK); // frees the last events
        REQUIRE(n < 100);
    }
    CHECK(routed > 0);
    XblRemoveServiceCallRoutedHandler(first);
    HCRemoveCallRoutedHandler(second);
}
