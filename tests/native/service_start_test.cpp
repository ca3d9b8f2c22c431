// acquire(), release(), the configuration, submit(): with the native stand-in for Python.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "harness/harness.h"
#include "support/counted_call.h"
#include "support/stand_in.h"

#include "service/delivery.h"
#include "service/service.h"

using namespace xblshim;
using namespace std::chrono_literals;
using testing::Calls;
using testing::StandIn;
using testing::Update;

TEST(service_start, configuration_is_handed_over) {
    StandIn stand_in;
    stand_in.configuration.title_id = 1234;
    stand_in.configuration.sandbox = "XDKS.1";
    CHECK(!service::configuration());
    REQUIRE_EQ(service::acquire(), S_OK);
    REQUIRE_EQ(service::wait_configured(10s), S_OK);
    const auto configuration = service::configuration();
    REQUIRE(configuration != nullptr);
    CHECK_EQ(configuration->title_id, 1234u);
    CHECK_EQ(configuration->sandbox, std::string("XDKS.1"));
    REQUIRE_EQ(configuration->users.size(), size_t{1});
    CHECK_EQ(configuration->users[0].gamertag, std::string("XblPlayer"));
    CHECK_EQ(service::start_error(), std::string());
    service::release();
    CHECK(!service::configuration());
}

TEST(service_start, a_call_arrives_whole_and_its_result_comes_back) {
    StandIn stand_in;
    stand_in.on_update([](const Update&) { return static_cast<HRESULT>(0x80190130); });
    REQUIRE_EQ(service::acquire(), S_OK);
    Calls calls;
    service::UpdateAchievement update{7, 9, "scid-ä", "achievement", 55};
    service::submit(calls.make(update, {3, 30, std::make_shared<const std::string>("de-DE")}));
    REQUIRE(calls.wait(1));
    CHECK_EQ(calls.results()[0], static_cast<HRESULT>(0x80190130));
    const auto got = stand_in.updates();
    REQUIRE_EQ(got.size(), size_t{1});
    CHECK_EQ(got[0].xuid, 7u);
    CHECK_EQ(got[0].title_id, 9u);
    CHECK_EQ(got[0].scid, std::string("scid-ä"));
    CHECK_EQ(got[0].achievement_id, std::string("achievement"));
    CHECK_EQ(got[0].percent_complete, 55u);
    CHECK_EQ(got[0].retry_delay_seconds, 3u);
    CHECK_EQ(got[0].timeout_window_seconds, 30u);
    CHECK_EQ(got[0].accept_language, std::string("de-DE"));
    service::release();
}

TEST(service_start, completions_run_on_delivery_threads_only) {
    StandIn stand_in;
    REQUIRE_EQ(service::acquire(), S_OK);
    std::atomic<int> elsewhere{0};
    Calls calls;
    for (int i = 0; i < 50; i++) {
        service::submit(calls.make([&](HRESULT) { elsewhere += service::DeliveryPool::on_delivery_thread() ? 0 : 1; }));
    }
    REQUIRE(calls.wait(50));
    service::release();
    CHECK_EQ(elsewhere.load(), 0);
    CHECK_EQ(service::DeliveryPool::instance().threads(), 0u);
}

TEST(service_start, references_are_counted) {
    StandIn stand_in;
    REQUIRE_EQ(service::acquire(), S_OK);
    REQUIRE_EQ(service::acquire(), S_OK);
    service::release();
    Calls calls;
    service::submit(calls.make());
    REQUIRE(calls.wait(1));
    CHECK_EQ(calls.results()[0], S_OK);
    service::release();
    CHECK_EQ(stand_in.runs(), 1u);
    service::release(); // one too many changes nothing
    REQUIRE_EQ(service::acquire(), S_OK);
    REQUIRE_EQ(service::wait_configured(10s), S_OK);
    CHECK_EQ(stand_in.runs(), 2u);
    service::release();
}

TEST(service_start, a_call_without_a_start_ends_with_abort) {
    Calls calls;
    service::submit(calls.make());
    REQUIRE(calls.wait(1));
    CHECK_EQ(calls.results()[0], E_ABORT);
    CHECK(service::DeliveryPool::instance().stop(10s));
}

TEST(service_start, open_calls_end_with_abort_when_it_stops) {
    StandIn stand_in;
    stand_in.on_update([](const Update&) { return StandIn::later; });
    REQUIRE_EQ(service::acquire(), S_OK);
    Calls calls;
    for (int i = 0; i < 300; i++) { // some are taken by Python, some wait
        service::submit(calls.make());
    }
    REQUIRE(stand_in.wait_for_updates(256));
    service::release();
    REQUIRE_EQ(calls.results().size(), size_t{300}); // not only later: release() has finished them
    for (const HRESULT hr : calls.results()) {
        CHECK_EQ(hr, E_ABORT);
    }
    CHECK_EQ(stand_in.most_at_once(), 256u);
}

TEST(service_start, a_failed_start_finishes_waiting_calls_and_later_ones) {
    StandIn stand_in;
    stand_in.close_gate();
    stand_in.fail_start(static_cast<HRESULT>(0x8007064A), "no \"users\": write some");
    REQUIRE_EQ(service::acquire(), S_OK);
    Calls calls;
    service::submit(calls.make());
    service::submit(calls.make());
    stand_in.open_gate();
    REQUIRE(calls.wait(2));
    CHECK_EQ(service::wait_configured(10s), static_cast<HRESULT>(0x8007064A));
    CHECK_EQ(service::start_error(), std::string("no \"users\": write some"));
    service::submit(calls.make());
    REQUIRE(calls.wait(3));
    for (const HRESULT hr : calls.results()) {
        CHECK_EQ(hr, static_cast<HRESULT>(0x8007064A));
    }
    service::release();
    CHECK_EQ(service::start_error(), std::string("no \"users\": write some")); // sticky
    stand_in.fail_start(S_OK, "");
    REQUIRE_EQ(service::acquire(), S_OK);
    CHECK_EQ(service::start_error(), std::string());
    service::release();
}

TEST(service_start, acquiring_a_failed_one_again_starts_anew) {
    StandIn stand_in;
    stand_in.fail_start(E_FAIL, "no httpx", true);
    REQUIRE_EQ(service::acquire(), S_OK);
    Calls calls;
    service::submit(calls.make());
    REQUIRE(calls.wait(1));
    CHECK_EQ(calls.results()[0], E_FAIL);
    stand_in.fail_start(S_OK, "");
    REQUIRE_EQ(service::acquire(), S_OK);
    service::submit(calls.make());
    REQUIRE(calls.wait(2));
    CHECK_EQ(calls.results()[1], S_OK);
    service::release();
    service::release();
    CHECK_EQ(stand_in.runs(), 2u);
}

TEST(service_start, waiting_for_the_configuration_times_out) {
    StandIn stand_in;
    stand_in.close_gate();
    REQUIRE_EQ(service::acquire(), S_OK);
    CHECK_EQ(service::wait_configured(1ms), static_cast<HRESULT>(0x800705B4));
    stand_in.open_gate();
    CHECK_EQ(service::wait_configured(10s), S_OK);
    service::release();
    CHECK(FAILED(service::wait_configured(1ms)));
}

TEST(service_start, a_callback_may_release_the_last_reference) {
    StandIn stand_in;
    REQUIRE_EQ(service::acquire(), S_OK);
    Calls calls;
    service::submit(calls.make([](HRESULT) { service::release(); }));
    REQUIRE(calls.wait(1));
    REQUIRE_EQ(service::acquire(), S_OK);
    service::submit(calls.make());
    REQUIRE(calls.wait(2));
    CHECK_EQ(calls.results()[1], S_OK);
    service::release();
}

TEST(service_start, options_are_checked) {
    StandIn stand_in;
    CHECK_EQ(service::set_option("nonsense", "1"), E_INVALIDARG);
    CHECK_EQ(service::set_option("token.value", "XBL3.0 x=1;2"), S_OK);
    CHECK_EQ(service::clear_option("token.value"), S_OK);
    REQUIRE_EQ(service::acquire(), S_OK);
    CHECK_EQ(service::set_option("service", "live"), static_cast<HRESULT>(0x89235207));
    service::release();
}

TEST(service_start, no_wake_up_is_lost) {
    StandIn stand_in;
    REQUIRE_EQ(service::acquire(), S_OK);
    Calls calls;
    size_t sent = 0;
    // One at a time: each call comes at about the time when the loop goes to sleep.
    for (unsigned i = 0; i < harness::rounds(5000); i++) {
        service::submit(calls.make());
        REQUIRE(calls.wait(++sent));
    }
    service::release();
}

TEST(service_start, many_threads_start_stop_and_call) {
    StandIn stand_in;
    Calls calls;
    std::atomic<size_t> sent{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; t++) {
        threads.emplace_back([&] {
            for (unsigned i = 0; i < harness::rounds(150); i++) {
                if (service::acquire() == S_OK) {
                    for (int k = 0; k < 8; k++) {
                        sent++;
                        service::submit(calls.make());
                    }
                    service::release();
                }
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    REQUIRE(calls.wait(sent));
    CHECK(service::DeliveryPool::instance().stop(10s));
    CHECK_EQ(calls.results().size(), sent.load());
}

// The last user releases the service while another one acquires it: the end must not stop the new start.
TEST_WITHIN(service_start, a_start_while_the_last_user_leaves_keeps_its_threads, 240) {
    StandIn stand_in;
    for (unsigned round = 0; round < harness::rounds(150); ++round) {
        REQUIRE_EQ(service::acquire(), S_OK);
        std::atomic<bool> go{false};
        std::thread leaving([&] {
            while (!go) {
                std::this_thread::yield();
            }
            service::release();
        });
        go = true;
        for (unsigned i = round % 50 * 100; i > 0; --i) { // at different steps of the end
            std::atomic_signal_fence(std::memory_order_seq_cst);
        }
        CHECK_EQ(service::acquire(), S_OK);
        leaving.join();
        CHECK(service::DeliveryPool::instance().threads() >= 2);
        service::release();
    }
}
