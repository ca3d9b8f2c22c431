// The thread that completes an update: the service's own thread if no title code can run there, else a delivery thread.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#ifdef __linux__
#include <dirent.h>
#endif

#include "harness/harness.h"
#include "service/delivery.h"
#include "support/manager.h"
#include "support/test_service.h"
#include "support/title.h"
#include "task_queue/quiet.h"

using namespace title;

namespace {

// The service's thread, which title code must never run on.
class ServiceThread {
public:
    explicit ServiceThread(TestService& service) {
        service.stand_in.on_call([this](const xblshim_core_api&, const xblshim_call&) -> std::optional<HRESULT> {
            const std::lock_guard lock(m_mutex);
            m_id = std::this_thread::get_id();
            return std::nullopt;
        });
    }
    bool is_this() const {
        const std::lock_guard lock(m_mutex);
        return m_id == std::this_thread::get_id();
    }

private:
    mutable std::mutex m_mutex;
    std::thread::id m_id;
};

HRESULT update(Game& game, XAsyncBlock* block) {
    return XblAchievementsUpdateAchievementForTitleIdAsync(game.context, game.xuid, title_id, scid, "7", 10, block);
}

#ifdef __linux__
// Returns how often the threads of this name went to sleep.
uint64_t sleeps_of(const char* name) {
    uint64_t all = 0;
    DIR* const tasks = opendir("/proc/self/task");
    REQUIRE(tasks != nullptr);
    while (const dirent* entry = readdir(tasks)) {
        const std::string path = std::string("/proc/self/task/") + entry->d_name + "/status";
        if (std::FILE* file = std::fopen(path.c_str(), "r")) {
            char line[256];
            bool named = false;
            while (std::fgets(line, sizeof line, file) != nullptr) {
                unsigned long long count = 0;
                if (std::strncmp(line, "Name:", 5) == 0) {
                    named = std::strstr(line, name) != nullptr;
                } else if (named && std::sscanf(line, "voluntary_ctxt_switches: %llu", &count) == 1) {
                    all += count;
                }
            }
            std::fclose(file);
        }
    }
    closedir(tasks);
    return all;
}
#endif

struct Monitored {
    const ServiceThread* service;
    std::atomic<int> calls{0};
    std::atomic<int> on_service_thread{0};

    static void CALLBACK heard(void* context, XTaskQueueHandle, XTaskQueuePort) {
        auto& self = *static_cast<Monitored*>(context);
        ++self.calls;
        self.on_service_thread += self.service->is_this() ? 1 : 0;
    }
};

} // namespace

#ifdef __linux__
TEST(update_threads, no_delivery_thread_wakes_where_no_title_code_can_run) {
    TestService service;
    Game game;
    for (const auto& setup : queue_setups) {
        const bool title_code = setup.completion == XTaskQueueDispatchMode::Immediate;
        Queue queue(setup);
        for (const bool with_callback : {true, false}) {
            Call call(queue, with_callback);
            REQUIRE_EQ(update(game, call.block()), S_OK);
            CHECK_EQ(call.finish(), S_OK);
            const uint64_t before = sleeps_of("xblshim-deliver");
            constexpr unsigned updates = 20;
            for (unsigned i = 0; i < updates; i++) {
                call.prepare(with_callback);
                REQUIRE_EQ(update(game, call.block()), S_OK);
                CHECK_EQ(call.finish(), S_OK);
            }
            if (!title_code) {
                // A thread that was made before may fall asleep for the first time only now.
                CHECK(sleeps_of("xblshim-deliver") < before + updates / 2);
            }
        }
    }
}
#endif

// The callback would run inside the title's call, on an Immediate port.
TEST(update_threads, a_failure_does_not_complete_the_call_on_the_titles_thread) {
    TestService service;
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Immediate);
    const auto expect = [&](HRESULT hr, uint32_t percent) {
        std::thread::id called_on;
        Call call(queue);
        call.on_completed = [&](Call&) { called_on = std::this_thread::get_id(); };
        REQUIRE_EQ(game.update(call.block(), "7", percent), S_OK);
        CHECK_EQ(call.finish(), hr);
        CHECK(called_on != std::this_thread::get_id());
    };
    for (int i = 0; i < 3; i++) {
        expect(E_INVALIDARG, 101);
        expect(S_OK, 100);
    }
    service.complete_with(E_FAIL);
    expect(E_FAIL, 100);
}

TEST(update_threads, title_code_never_runs_on_the_services_thread) {
    TestService service;
    const ServiceThread thread(service);
    Game game;
    for (const auto& setup : queue_setups) {
        if (setup.null) {
            continue;
        }
        for (const bool with_monitor : {true, false}) {
            Queue queue(setup);
            Monitored monitored{&thread};
            XTaskQueueRegistrationToken token{};
            if (with_monitor) {
                REQUIRE_EQ(XTaskQueueRegisterMonitor(queue.handle(), &monitored, &Monitored::heard, &token), S_OK);
            }
            std::atomic<int> on_service_thread{0};
            Call call(queue);
            call.on_completed = [&](Call&) { on_service_thread += thread.is_this() ? 1 : 0; };
            for (int i = 0; i < 5; i++) {
                call.prepare();
                REQUIRE_EQ(update(game, call.block()), S_OK);
                CHECK_EQ(call.finish(), S_OK);
            }
            if (with_monitor) {
                // Work and completion of each. The last call of the monitor may still be on its way.
                CHECK(harness::eventually([&] { return monitored.calls.load() >= 10; }));
                XTaskQueueUnregisterMonitor(queue.handle(), token);
            }
            CHECK_EQ(monitored.on_service_thread.load(), 0);
            CHECK_EQ(on_service_thread.load(), 0);
        }
    }
}

// Updates complete while monitors come and go: none is called on the service's thread.
TEST(update_threads, a_monitor_that_comes_at_the_same_moment) {
    TestService service;
    const ServiceThread thread(service);
    Game game;
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Monitored monitored{&thread};
    std::atomic<bool> over{false};
    std::thread registering([&] {
        while (!over) {
            XTaskQueueRegistrationToken token{};
            CHECK_EQ(XTaskQueueRegisterMonitor(queue.handle(), &monitored, &Monitored::heard, &token), S_OK);
            XTaskQueueUnregisterMonitor(queue.handle(), token);
        }
    });
    for (int i = 0; i < 300; i++) {
        Call call(queue);
        REQUIRE_EQ(update(game, call.block()), S_OK);
        CHECK_EQ(call.finish(), S_OK);
    }
    over = true;
    registering.join();
    CHECK_EQ(monitored.on_service_thread.load(), 0);
}

TEST(update_threads, a_monitor_waits_for_the_end_of_a_quiet_completion) {
    Queue queue(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual);
    std::atomic<bool> registered{false};
    const auto ignore = [](void*, XTaskQueueHandle, XTaskQueuePort) {};
    XTaskQueueRegistrationToken token{};
    std::thread registering;
    {
        const xblshim::task_queue::Quiet quiet(queue.handle());
        CHECK(quiet.holds());
        registering = std::thread([&] {
            CHECK_EQ(XTaskQueueRegisterMonitor(queue.handle(), nullptr, ignore, &token), S_OK);
            registered = true;
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        CHECK(!registered.load());
    }
    registering.join();
    CHECK(!xblshim::task_queue::Quiet(queue.handle()).holds());
    XTaskQueueUnregisterMonitor(queue.handle(), token);
    CHECK(xblshim::task_queue::Quiet(queue.handle()).holds());
    Queue immediate(XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Immediate);
    CHECK(!xblshim::task_queue::Quiet(immediate.handle()).holds());
    CHECK(!xblshim::task_queue::Quiet(nullptr).holds());
}

// Each call ends once, whichever thread comes first: with the service's result, or canceled by the termination.
TEST(update_threads, updates_beside_cancellations_monitors_and_terminations) {
    TestService service;
    Game game;
    for (unsigned round = 0; round < harness::rounds(60); round++) {
        Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
        constexpr size_t updates = 12;
        std::vector<std::unique_ptr<Call>> calls;
        for (size_t i = 0; i < updates; i++) {
            calls.push_back(std::make_unique<Call>(queue));
        }
        std::vector<HRESULT> begun(updates, E_PENDING);
        std::thread updating([&] {
            for (size_t i = 0; i < updates; i++) {
                begun[i] = update(game, calls[i]->block());
                XAsyncCancel(calls[i]->block());
            }
        });
        std::thread monitoring([&] {
            const auto ignore = [](void*, XTaskQueueHandle, XTaskQueuePort) {};
            for (int i = 0; i < 3; i++) {
                XTaskQueueRegistrationToken token{};
                CHECK_EQ(XTaskQueueRegisterMonitor(queue.handle(), nullptr, ignore, &token), S_OK);
                XTaskQueueUnregisterMonitor(queue.handle(), token);
            }
        });
        if (round % 2 == 0) {
            CHECK_EQ(XTaskQueueTerminate(queue.handle(), true, nullptr, nullptr), S_OK);
        }
        updating.join();
        monitoring.join();
        for (size_t i = 0; i < updates; i++) {
            if (begun[i] == S_OK) {
                const HRESULT hr = calls[i]->finish();
                CHECK(hr == S_OK || (hr == E_ABORT && round % 2 == 0));
                CHECK_EQ(calls[i]->callbacks.load(), 1);
            } else {
                CHECK_EQ(begun[i], E_ABORT);
                CHECK_EQ(round % 2, 0u);
                CHECK_EQ(calls[i]->callbacks.load(), 0);
            }
        }
    }
}

namespace {

// A title's allocator: `give_back` is title code.
struct TitlesMemory {
    explicit TitlesMemory(const ServiceThread& thread) {
        service = &thread;
        freed = 0;
        freed_on_service_thread = 0;
        REQUIRE_EQ(XblMemSetFunctions(allocate, give_back), S_OK);
    }
    TitlesMemory(const TitlesMemory&) = delete;
    ~TitlesMemory() { CHECK_EQ(XblMemSetFunctions(nullptr, nullptr), S_OK); }

    static inline std::atomic<const ServiceThread*> service{nullptr};
    static inline std::atomic<int> freed{0};
    static inline std::atomic<int> freed_on_service_thread{0};

private:
    static void* STDAPIVCALLTYPE allocate(size_t size, HCMemoryType) { return std::malloc(size); }
    static void STDAPIVCALLTYPE give_back(void* memory, HCMemoryType) {
        std::free(memory);
        freed_on_service_thread += service.load()->is_this() ? 1 : 0;
        ++freed;
    }
};

} // namespace

// If the work of a clean-up never runs, the last call ends the start and frees the title's memory.
TEST(update_threads, a_start_that_ends_with_its_last_call) {
    Listing service({given("7", "0")});
    service.hold();
    const ServiceThread thread(service);
    const TitlesMemory memory(thread);
    Game game;
    add_and_sync(game.user); // the events are in the title's memory
    Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call call(queue);
    REQUIRE_EQ(update(game, call.block()), S_OK);
    service.wait_for_calls(1);
    Queue terminated(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    REQUIRE_EQ(XTaskQueueTerminate(terminated.handle(), true, nullptr, nullptr), S_OK);
    CHECK_EQ(clean_up(terminated.handle()), E_ABORT);
    const int before = TitlesMemory::freed.load();
    service.complete(0, S_OK);
    CHECK_EQ(call.finish(), S_OK);
    CHECK(harness::eventually([&] { return TitlesMemory::freed.load() > before; }));
    CHECK_EQ(TitlesMemory::freed_on_service_thread.load(), 0);
}

namespace {

struct Order {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::string> events;

    void note(const char* event) {
        const std::lock_guard lock(mutex);
        events.emplace_back(event);
        changed.notify_all();
    }
    void wait_for(size_t count) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return events.size() >= count; });
    }
};

// A completion that runs title code, until `go` is there.
struct Loud final : xblshim::service::Deliverable {
    Order& order;
    std::promise<void>& go;
    Loud(Order& noted, std::promise<void>& released) : order(noted), go(released) {}
    void complete(HRESULT) noexcept override {
        order.note("loud begins");
        go.get_future().wait();
        order.note("loud ends");
    }
};

// A completion that runs no title code.
struct Silent final : xblshim::service::Deliverable {
    Order& order;
    explicit Silent(Order& noted) : order(noted) {}
    void complete(HRESULT) noexcept override { order.note("silent, delivered"); }
    bool complete_quietly(HRESULT) noexcept override {
        order.note("silent, here");
        return true;
    }
};

} // namespace

// Completions keep the order of the results: one that runs no title code does not overtake one that does.
TEST(update_threads, nothing_is_completed_before_what_came_earlier) {
    Order order;
    std::promise<void> go;
    xblshim::service::DeliveryPool pool(std::chrono::seconds(60)); // none counts as blocked
    pool.start();
    const auto silent = [&] {
        xblshim::service::Deliveries done;
        done.push_back(std::make_unique<Silent>(order), S_OK);
        return done;
    };
    pool.deliver_quietly(silent());
    xblshim::service::Deliveries both;
    both.push_back(std::make_unique<Loud>(order, go), S_OK);
    both.push_back(std::make_unique<Silent>(order), S_OK);
    pool.deliver_quietly(std::move(both));
    order.wait_for(2);
    pool.deliver_quietly(silent());
    go.set_value();
    order.wait_for(5);
    const std::vector<std::string> expected = {"silent, here", "loud begins", "loud ends", "silent, delivered",
                                               "silent, delivered"};
    CHECK(order.events == expected);
    CHECK(pool.stop(std::chrono::seconds(10)));
}
