// Threads that start, update and clean up at the same time: no hang, no lost update, no repeated event.
#include <random>
#include <thread>
#include <vector>

#include "harness/harness.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;

namespace {

bool is_one_of(HRESULT hr, std::initializer_list<HRESULT> expected) {
    for (const HRESULT one : expected) {
        if (hr == one) {
            return true;
        }
    }
    return false;
}

template <class Body> void on_threads(unsigned count, Body body) {
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < count; ++i) {
        threads.emplace_back([&body, i] { body(i); });
    }
    for (auto& thread : threads) {
        thread.join();
    }
}

} // namespace

TEST_WITHIN(stress, start_and_clean_up_from_several_threads, 120) {
    TestService service;
    std::atomic<int> started{0};
    std::atomic<int> cleaned{0};
    on_threads(4, [&](unsigned) {
        for (unsigned i = 0; i < harness::rounds(50); ++i) {
            const HRESULT hr = initialize();
            CHECK(is_one_of(hr, {S_OK, E_XBL_ALREADY_INITIALIZED}));
            started += hr == S_OK ? 1 : 0;
            const HRESULT over = clean_up();
            CHECK(is_one_of(over, {S_OK, E_XBL_NOT_INITIALIZED}));
            cleaned += over == S_OK ? 1 : 0;
        }
    });
    CHECK_EQ(started.load(), cleaned.load()); // each start was ended by exactly one clean-up
    CHECK_EQ(service.running(), false);
}

TEST_WITHIN(stress, updates_while_the_library_comes_and_goes, 120) {
    TestService service;
    const XblContextHandle context = service.make_context();
    std::atomic<bool> stop{false};
    std::atomic<unsigned> succeeded{0};
    std::thread cleaner([&] {
        for (unsigned i = 0; i < harness::rounds(60); ++i) {
            CHECK_EQ(initialize(), S_OK);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            CHECK_EQ(clean_up(), S_OK);
        }
        stop = true;
    });
    on_threads(2, [&](unsigned seed) {
        std::minstd_rand random(seed + 1);
        Queue queue(queue_setups[seed % 2 == 0 ? 1 : 3]);
        while (!stop) {
            Call call(queue, random() % 2 == 0);
            const HRESULT hr = XblAchievementsUpdateAchievementAsync(context, 1, "7", 100, call.block());
            CHECK(is_one_of(hr, {S_OK, E_XBL_NOT_INITIALIZED}));
            if (hr == S_OK) {
                const HRESULT end = XAsyncGetStatus(call.block(), true);
                CHECK(is_one_of(end, {S_OK, E_ABORT}));
                succeeded += end == S_OK ? 1 : 0;
            }
        }
    });
    cleaner.join();
    XblContextCloseHandle(context);
    CHECK(succeeded > 0);
    CHECK(service.seen().size() >= succeeded);
    CHECK_EQ(service.running(), false);
}

TEST_WITHIN(stress, updates_from_several_threads, 120) {
    TestService service;
    Game game;
    const unsigned rounds = harness::rounds(200);
    on_threads(4, [&](unsigned i) {
        Queue queue(queue_setups[i]);
        Call call(queue);
        for (unsigned k = 0; k < rounds; ++k) {
            call.prepare();
            if (game.update(call.block()) != S_OK || call.finish() != S_OK) {
                CHECK(false);
                return;
            }
        }
    });
    CHECK_EQ(service.seen().size(), size_t{4} * rounds);
}

TEST_WITHIN(stress, handles_opened_and_closed_from_several_threads, 120) {
    TestService service;
    Game game;
    on_threads(4, [&](unsigned) {
        for (unsigned i = 0; i < harness::rounds(300); ++i) {
            XUserHandle user = nullptr;
            XblContextHandle context = nullptr;
            CHECK_EQ(XUserDuplicateHandle(game.user, &user), S_OK);
            CHECK_EQ(XblContextCreateHandle(user, &context), S_OK);
            XUserCloseHandle(user);
            XUserHandle again = nullptr;
            CHECK_EQ(XblContextGetUser(context, &again), S_OK);
            CHECK_EQ(XUserCompare(again, game.user), 0);
            XblContextCloseHandle(context);
            XUserCloseHandle(again);
            uint64_t xuid = 0;
            CHECK_EQ(XblContextGetXboxUserId(context, &xuid), E_HANDLE);
        }
    });
}

TEST_WITHIN(stress, runtime_and_services_in_any_order, 120) {
    TestService service;
    on_threads(3, [&](unsigned seed) {
        std::minstd_rand random(seed + 7);
        unsigned runtimes = 0;
        for (unsigned i = 0; i < harness::rounds(60); ++i) {
            switch (random() % 4) {
            case 0:
                CHECK_EQ(XGameRuntimeInitialize(), S_OK);
                ++runtimes;
                break;
            case 1:
                if (runtimes > 0) {
                    XGameRuntimeUninitialize();
                    --runtimes;
                }
                break;
            case 2:
                CHECK(is_one_of(initialize(), {S_OK, E_XBL_ALREADY_INITIALIZED}));
                break;
            default:
                CHECK(is_one_of(clean_up(), {S_OK, E_XBL_NOT_INITIALIZED}));
            }
        }
        while (runtimes-- > 0) {
            XGameRuntimeUninitialize();
        }
    });
    clean_up();
    CHECK_EQ(service.running(), false);
}
