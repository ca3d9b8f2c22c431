// The settings of the whole process: the locale, the queue for background work, settings without an effect.
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "base/system_locale.h"
#include "harness/harness.h"
#include "support/reading.h"
#include "support/task_queue_support.h"
#include "support/test_service.h"
#include "support/title.h"
#include "task_queue/internal.h"
#include "xbl/locale.h"

using title::Call;
using title::Game;

namespace {

std::string language_of_update(TestService& service, Game& game) {
    title::Queue queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool);
    Call call(queue);
    REQUIRE_EQ(game.update(call.block()), S_OK);
    CHECK_EQ(call.finish(), S_OK);
    return service.seen().back().accept_language;
}

} // namespace

TEST(settings, the_checks_come_in_their_order) {
    TestService service;
    CHECK_EQ(XblSetOverrideLocale(nullptr), E_INVALIDARG);
    CHECK_EQ(XblSetOverrideLocale("fr-CA"), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(XblSetOverrideConfiguration(nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XblSetOverrideConfiguration("x", 1), E_XBL_NOT_INITIALIZED);
    CHECK(XblGetAsyncQueue() == nullptr);
    XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(XblConfigSetting::ThisCodeNeedsToBeChanged);
    XblSetApiType(XblApiType::XblCApi);
    Game game;
    CHECK_EQ(XblSetOverrideConfiguration("x", 1), S_OK);
    CHECK_EQ(XblSetOverrideConfiguration("", 0), S_OK);
    for (const char* odd : {"fr-CA\r\nX-Evil: 1", "fr,de", "-", "--", "französisch", "C", " "}) { // as the real one
        CHECK_EQ(XblSetOverrideLocale(odd), S_OK);
    }
}

TEST(settings, the_override_comes_before_the_systems_language) {
    TestService service;
    const std::string system = xblshim::base::system_locale();
    const std::string usual = xblshim::xbl::accept_language({}, system);
    {
        Game game;
        CHECK_EQ(language_of_update(service, game), usual);
        REQUIRE_EQ(XblSetOverrideLocale("fr-CA"), S_OK);
        CHECK_EQ(language_of_update(service, game), xblshim::xbl::accept_language("fr-CA", system));
        CHECK_EQ(language_of_update(service, game).substr(0, 8), std::string("fr-CA,fr"));
        REQUIRE_EQ(XblSetOverrideLocale("de_AT"), S_OK);
        CHECK_EQ(language_of_update(service, game).substr(0, 8), std::string("de-AT,de"));
        REQUIRE_EQ(XblSetOverrideLocale(""), S_OK);
        CHECK_EQ(language_of_update(service, game), usual);
        REQUIRE_EQ(XblSetOverrideLocale("fr"), S_OK);
    }
    Game again;
    CHECK_EQ(language_of_update(service, again), usual); // the next start begins without it
}

TEST(settings, the_locale_may_change_while_calls_begin) {
    TestService service;
    Game game;
    REQUIRE_EQ(XblSetOverrideLocale("fr-CA"), S_OK);
    std::atomic<bool> over{false};
    std::thread changes([&] {
        while (!over) {
            CHECK_EQ(XblSetOverrideLocale("fr-CA"), S_OK);
            CHECK_EQ(XblSetOverrideLocale("de"), S_OK);
        }
    });
    for (int i = 0; i < 20; ++i) {
        const std::string language = language_of_update(service, game).substr(0, 2);
        CHECK(language == "fr" || language == "de");
    }
    over = true;
    changes.join();
}

TEST(async_queue, both_ports_are_the_work_port_of_the_given_queue) {
    TestService service;
    support::QueueHandle queue(support::Mode::Manual, support::Mode::Manual);
    REQUIRE_EQ(title::initialize(title::scid, queue), S_OK);
    support::QueueHandle first(XblGetAsyncQueue());
    support::QueueHandle second(XblGetAsyncQueue());
    REQUIRE(first != nullptr && second != nullptr);
    CHECK(first != static_cast<XTaskQueueHandle>(second)); // one to close for each call
    support::Journal journal;
    CHECK_EQ(support::submit(first, support::Work, journal.entry("work")), S_OK);
    CHECK_EQ(support::submit(first, support::Completion, journal.entry("completion")), S_OK);
    second.close();
    CHECK_EQ(support::drain(queue, support::Completion), 0u);
    CHECK_EQ(support::drain(queue, support::Work), 2u);
    CHECK_EQ(journal.text(), std::string("work completion"));
    CHECK_EQ(title::clean_up(), S_OK);
    support::drain(queue, support::Work);
}

TEST(async_queue, without_a_queue_it_is_the_process_queues) {
    TestService service;
    REQUIRE_EQ(title::initialize(), S_OK);
    support::QueueHandle queue(XblGetAsyncQueue());
    REQUIRE(queue != nullptr);
    support::Event ran;
    CHECK_EQ(support::submit(queue, support::Completion, [&](bool) { ran.set(); }), S_OK);
    CHECK(ran.wait());
    CHECK_EQ(title::clean_up(), S_OK);
    CHECK(XblGetAsyncQueue() == nullptr);
}

TEST(async_queue, the_clean_up_cancels_what_is_in_it) {
    TestService service;
    support::QueueHandle queue(support::Mode::Manual, support::Mode::Manual);
    REQUIRE_EQ(title::initialize(title::scid, queue), S_OK);
    support::QueueHandle background(XblGetAsyncQueue());
    support::Journal journal;
    CHECK_EQ(support::submit(background, support::Work, journal.entry("one")), S_OK);
    CHECK_EQ(support::submit(queue, support::Work, journal.entry("theirs")), S_OK);
    CHECK_EQ(title::clean_up(), S_OK);
    CHECK_EQ(support::submit(background, support::Work, [](bool) {}), E_ABORT);
    support::drain(queue, support::Work);
    CHECK_EQ(journal.text(), std::string("one! theirs")); // the title's own queue is as it was
}

TEST(async_queue, nobody_needs_to_dispatch_for_the_clean_up) {
    TestService service;
    support::QueueHandle queue(support::Mode::Manual, support::Mode::Manual);
    REQUIRE_EQ(title::initialize(title::scid, queue), S_OK);
    support::QueueHandle background(XblGetAsyncQueue());
    CHECK_EQ(title::clean_up(), S_OK);
    background.close();
    queue.close();
    CHECK(xblshim::task_queue::uninitialize(5000)); // no queue waits for it, either
}
