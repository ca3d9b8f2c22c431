// Calls to the service when memory, threads or descriptors are refused: a function fails, or the accepted call
// completes.
#include <XAsyncProvider.h>
#include <XError.h>
#include <XGameRuntimeInit.h>
#include <XNetworking.h>
#include <XUser.h>
#include <httpClient/httpClient.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "faults/game.h"
#include "harness/harness.h"
#include "task_queue/internal.h"

using namespace faults;

TEST_WITHIN(faults_service, updating, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        Call call;
        fault.inject();
        call.begin([&](XAsyncBlock* block) { return game.update(block); });
        XAsyncCancel(call.block());
        call.go_on();
        fault.lift();
        call.end();
    });
}

TEST_WITHIN(faults_service, updating_several, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        const XblShimAchievementUpdate updates[] = {{"1", 10}, {"2", 20}};
        Call call;
        HRESULT results[2] = {};
        fault.inject();
        call.begin([&](XAsyncBlock* block) {
            return XblShimUpdateAchievementsAsync(game.context, game.xuid, updates, 2, block);
        });
        call.go_on();
        fault.lift();
        if (call.end() == S_OK) {
            CHECK_EQ(XblShimUpdateAchievementsResult(call.block(), 2, results), S_OK);
        }
    });
}

TEST_WITHIN(faults_service, listing_and_the_next_page, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        Call list, next;
        XblAchievementsResultHandle page = nullptr, second = nullptr, duplicate = nullptr;
        fault.inject();
        if (list.begin([&](XAsyncBlock* block) {
                return XblAchievementsGetAchievementsForTitleIdAsync(game.context, game.xuid, title::title_id,
                                                                     XblAchievementType::All, false,
                                                                     XblAchievementOrderBy::DefaultOrder, 0, 0, block);
            }) &&
            XAsyncGetStatus(list.block(), true) == S_OK) {
            HRESULT hr = XblAchievementsGetAchievementsForTitleIdResult(list.block(), &page);
            CHECK(may_say(hr));
            CHECK((hr == S_OK) == (page != nullptr));
            if (page != nullptr &&
                next.begin([&](XAsyncBlock* block) { return XblAchievementsResultGetNextAsync(page, 0, block); }) &&
                XAsyncGetStatus(next.block(), true) == S_OK) {
                hr = XblAchievementsResultGetNextResult(next.block(), &second);
                CHECK(may_say(hr));
                CHECK((hr == S_OK) == (second != nullptr));
            }
        }
        if (page != nullptr) {
            CHECK_EQ(XblAchievementsResultDuplicateHandle(page, &duplicate), S_OK);
        }
        XblAchievementsResultCloseHandle(duplicate);
        XblAchievementsResultCloseHandle(page);
        XblAchievementsResultCloseHandle(second);
        fault.lift();
        list.end();
        next.end();
    });
}

TEST_WITHIN(faults_service, reading_one, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        Call call;
        fault.inject();
        call.begin([&](XAsyncBlock* block) {
            return XblAchievementsGetAchievementAsync(game.context, game.xuid, title::scid, "1", block);
        });
        call.go_on();
        fault.lift();
        XblAchievementsResultHandle page = nullptr;
        if (call.end() == S_OK) {
            CHECK_EQ(XblAchievementsGetAchievementResult(call.block(), &page), S_OK);
        }
        XblAchievementsResultCloseHandle(page);
    });
}

TEST_WITHIN(faults_service, adding_and_closing_users, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        Call call;
        XUserHandle user = nullptr, found = nullptr, duplicate = nullptr;
        XblContextHandle context = nullptr, second = nullptr;
        fault.inject();
        if (call.begin(
                [](XAsyncBlock* block) { return XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, block); }) &&
            XAsyncGetStatus(call.block(), true) == S_OK) {
            CHECK(may_say(XUserAddResult(call.block(), &user)));
        }
        CHECK(may_say(XUserFindUserById(game.xuid, &found)));
        CHECK(may_say(XUserDuplicateHandle(game.user, &duplicate)));
        CHECK(may_say(XblContextCreateHandle(game.user, &context)));
        if (context != nullptr) {
            CHECK_EQ(XblContextDuplicateHandle(context, &second), S_OK);
        }
        XblContextCloseHandle(second);
        XblContextCloseHandle(context);
        XUserCloseHandle(duplicate);
        XUserCloseHandle(found);
        XUserCloseHandle(user);
        fault.lift();
        call.end();
    });
}

TEST_WITHIN(faults_service, a_token_and_a_picture, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        Call call;
        fault.inject();
        call.begin([&](XAsyncBlock* block) {
            return XUserGetTokenAndSignatureAsync(game.user, XUserGetTokenAndSignatureOptions::None, "GET",
                                                  "https://title.example.test/", 0, nullptr, 0, nullptr, block);
        });
        call.go_on();
        fault.lift();
        size_t size = 0;
        if (call.end() == S_OK) {
            CHECK_EQ(XUserGetTokenAndSignatureResultSize(call.block(), &size), S_OK);
            std::vector<char> buffer(size);
            XUserGetTokenAndSignatureData* data = nullptr;
            CHECK_EQ(XUserGetTokenAndSignatureResult(call.block(), size, buffer.data(), &data, nullptr), S_OK);
        }
    });
}

TEST_WITHIN(faults_service, registrations_come_and_go, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        XTaskQueueRegistrationToken users{}, network{};
        fault.inject();
        const HRESULT of_users =
            XUserRegisterForChangeEvent(nullptr, nullptr, [](void*, XUserLocalId, XUserChangeEvent) {}, &users);
        CHECK(may_say(of_users));
        const HRESULT of_network = XNetworkingRegisterConnectivityHintChanged(
            nullptr, nullptr, [](void*, const XNetworkingConnectivityHint*) {}, &network);
        CHECK(may_say(of_network));
        const XblFunctionContext progress = XblAchievementsAddAchievementProgressChangeHandler(
            game.context, [](const XblAchievementProgressChangeEventArgs*, void*) {}, nullptr);
        const XblFunctionContext routed =
            XblAddServiceCallRoutedHandler([](XblServiceCallRoutedArgs, void*) {}, nullptr);
        XblShimSetOffline(true);
        XblShimSetOffline(false);
        CHECK(may_say(XblShimSignOutUser(game.xuid)));
        CHECK(may_say(XblShimSignInUser(game.xuid)));
        XblRemoveServiceCallRoutedHandler(routed);
        CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(game.context, progress), S_OK);
        if (of_network == S_OK) {
            CHECK(XNetworkingUnregisterConnectivityHintChanged(network, true));
        }
        if (of_users == S_OK) {
            CHECK(XUserUnregisterForChangeEvent(users, true));
        }
        fault.lift();
        XblShimSetOffline(false);
        CHECK_EQ(XblShimSignInUser(game.xuid), S_OK);
    });
}

// Changes are reported in order: immediately, or with the next one if the queue had no memory for the entry.
TEST_WITHIN(faults_service, changes_of_users_and_of_the_network_are_reported, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game& game) {
        struct Heard {
            std::mutex lock;
            std::vector<XUserChangeEvent> changes;
            XNetworkingConnectivityLevelHint level{};
            size_t hints = 0;
        } heard;
        XTaskQueueRegistrationToken users{}, network{};
        fault.inject();
        const HRESULT of_users = XUserRegisterForChangeEvent(
            nullptr, &heard,
            [](void* context, XUserLocalId, XUserChangeEvent change) {
                const faults::Exempt exempt;
                auto& all = *static_cast<Heard*>(context);
                const std::lock_guard lock(all.lock);
                all.changes.push_back(change);
            },
            &users);
        CHECK(may_say(of_users));
        const HRESULT of_network = XNetworkingRegisterConnectivityHintChanged(
            nullptr, &heard,
            [](void* context, const XNetworkingConnectivityHint* hint) {
                auto& all = *static_cast<Heard*>(context);
                const std::lock_guard lock(all.lock);
                all.level = hint->connectivityLevel;
                ++all.hints;
            },
            &network);
        CHECK(may_say(of_network));
        CHECK_EQ(XblShimSignOutUser(game.xuid), S_OK);
        CHECK_EQ(XblShimSignInUser(game.xuid), S_OK);
        XblShimSetOffline(true);
        fault.lift();
        CHECK_EQ(XblShimSignOutUser(game.xuid), S_OK);
        CHECK_EQ(XblShimSignInUser(game.xuid), S_OK);
        XblShimSetOffline(false);
        if (of_users == S_OK) {
            using Change = XUserChangeEvent;
            const std::vector<Change> all = {Change::SigningOut, Change::SignedOut, Change::SignedInAgain,
                                             Change::SigningOut, Change::SignedOut, Change::SignedInAgain};
            CHECK(harness::eventually([&] {
                const std::lock_guard lock(heard.lock);
                return heard.changes == all;
            }));
            CHECK(XUserUnregisterForChangeEvent(users, true));
        }
        if (of_network == S_OK) {
            CHECK(harness::eventually([&] {
                const std::lock_guard lock(heard.lock);
                return heard.hints == 3 && heard.level == XNetworkingConnectivityLevelHint::InternetAccess;
            }));
            CHECK(XNetworkingUnregisterConnectivityHintChanged(network, true));
        }
    });
}

TEST_WITHIN(faults_service, a_report_and_an_option, 120) {
    in_a_game_without_anything([](Fault& fault, title::Game&) {
        fault.inject();
        CHECK(XblShimReport(XblShimReportFormat::Text) != nullptr);
        CHECK(XblShimReport(XblShimReportFormat::Json) != nullptr);
        CHECK(XblShimHResultName(E_OUTOFMEMORY) != nullptr);
        CHECK(XblShimHResultMessage(E_OUTOFMEMORY) != nullptr);
        CHECK(XblShimGetStartError() != nullptr);
        CHECK(may_say(XblSetOverrideLocale("de-DE")));
        fault.lift();
    });
}

// The callback runs on the completion port, whatever is refused. On a manual port it runs only where the port is
// dispatched.
TEST_WITHIN(faults_service, callbacks_keep_to_their_port, 120) {
    static std::thread::id expected;
    static std::atomic<int> callbacks;
    expected = std::this_thread::get_id();
    for (const auto form : {faults::Form::One, faults::Form::AllFromThere}) {
        for (const Kind kind : {Kind::Allocation, Kind::Thread}) {
            title::Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual);
            callbacks = 0;
            constexpr int count = 300; // more than a port keeps entries for
            std::vector<XAsyncBlock> blocks(count);
            static std::atomic<bool> go_on;
            go_on = false;
            for (auto& block : blocks) {
                block = XAsyncBlock{};
                block.queue = queue.handle();
                block.callback = [](XAsyncBlock*) {
                    CHECK(std::this_thread::get_id() == expected);
                    ++callbacks;
                };
                REQUIRE_EQ(XAsyncRun(&block,
                                     [](XAsyncBlock*) -> HRESULT {
                                         while (!go_on) {
                                             std::this_thread::yield();
                                         }
                                         return S_OK;
                                     }),
                           S_OK);
            }
            Fault fault(kind, 1, form);
            fault.inject();
            go_on = true;
            while (callbacks != count) {
                queue.pump();
            }
            fault.lift();
        }
    }
    CHECK(xblshim::task_queue::uninitialize(5000));
}

// The whole start and end: the service, the runtime, the library's state and one update.
TEST_WITHIN(faults_service, starting_and_ending, 300) {
    const support::LogFile log(xblshim::base::LogLevel::Error);
    FaultyService service;
    service.test_service.stand_in.log_file = log.path;
    for (const Kind kind : {Kind::Allocation, Kind::Thread, Kind::Descriptor}) {
        faults::with_every(kind, [&](Fault& fault) {
            XUserHandle user = nullptr;
            XblContextHandle context = nullptr;
            const auto said = [&](HRESULT hr) {
                CHECK((kind == Kind::Descriptor && hr == static_cast<HRESULT>(0x80070004)) || may_say(hr));
                return hr == S_OK;
            };
            fault.inject();
            const bool started = said(XGameRuntimeInitialize());
            if (!started) {
                fault.lift();
                CHECK(std::string(XblShimGetStartError()) != "" || kind == Kind::Allocation);
                CHECK(!service.test_service.running());
                return;
            }
            const bool initialized = said(title::initialize());
            XAsyncBlock block{};
            if (initialized && said(title::add_user(&user)) && said(XblContextCreateHandle(user, &context)) &&
                said(XblAchievementsUpdateAchievementAsync(context, TestService::xuid, "7", 100, &block))) {
                said(XAsyncGetStatus(&block, true));
            }
            XblContextCloseHandle(context);
            XUserCloseHandle(user);
            if (initialized) {
                said(title::clean_up());
            }
            XGameRuntimeUninitialize();
            fault.lift();
            CHECK(harness::eventually([&] { return !service.test_service.running(); }));
            CHECK(xblshim::task_queue::uninitialize(5000));
            CHECK_EQ(std::string(XblShimReport(XblShimReportFormat::Text)), std::string(nothing_left));
        });
    }
}
