// Subscriptions and their events: order, one thread at a time, the ends of a subscription, and the bound.
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "harness/harness.h"
#include "support/gate.h"
#include "support/stand_in.h"

#include "base/thread.h"
#include "service/delivery.h"
#include "service/event_channel.h"
#include "service/subscription.h"

using namespace xblshim;
using namespace std::chrono_literals;
using service::EventChannel;
using service::SubscriptionKind;
using testing::StandIn;

namespace {

// Records each event as one word.
class Journal final : public service::EventSink {
public:
    std::function<void(const std::string&)> then; // set before it is subscribed

    void on_subscribed(HRESULT hr) noexcept override { note(hr == S_OK ? "subscribed" : "refused"); }
    void on_progress(const XblAchievementProgressChangeEventArgs& args) noexcept override {
        std::string text = "progress";
        for (size_t i = 0; i < args.entryCount; i++) {
            const auto& entry = args.updatedAchievementEntries[i];
            text += std::string(" ") + entry.achievementId;
            for (size_t k = 0; k < entry.progression.requirementsCount; k++) {
                text += std::string("=") + entry.progression.requirements[k].currentProgressValue;
            }
        }
        note(text);
    }
    void on_unlock(const XblAchievementUnlockEvent& event) noexcept override {
        note(std::string("unlock ") + event.achievementId + " " + event.achievementName);
    }
    void on_user(const xblshim_user_change& event) noexcept override {
        note("user " + std::to_string(event.xuid) + " " + std::to_string(event.change));
    }
    void on_resync() noexcept override { note("resync"); }

    bool wait(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, 20s, [&] { return m_notes.size() >= count; });
    }
    std::vector<std::string> notes() const {
        const std::lock_guard lock(m_lock);
        return m_notes;
    }

private:
    void note(const std::string& text) {
        CHECK_EQ(m_inside.exchange(true), false); // one at a time
        CHECK(service::DeliveryPool::on_delivery_thread());
        if (then) {
            then(text);
        }
        m_inside = false;
        const std::lock_guard lock(m_lock);
        m_notes.push_back(text);
        m_changed.notify_all();
    }

    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::vector<std::string> m_notes;
    std::atomic<bool> m_inside{false};
};

struct Service {
    StandIn stand_in;
    Service() { REQUIRE_EQ(service::acquire(), S_OK); }
    ~Service() { service::release(); }
};

std::shared_ptr<service::Subscription> subscribe(std::shared_ptr<Journal> journal,
                                                 SubscriptionKind kind = SubscriptionKind::Progress) {
    return service::subscribe({kind, 42, 7, "Scid", "", 0}, std::move(journal));
}

using Notes = std::vector<std::string>;

void check_notes(const Journal& journal, const Notes& expected) {
    const Notes notes = journal.notes();
    CHECK_EQ(notes.size(), expected.size());
    for (size_t i = 0; i < notes.size() && i < expected.size(); i++) {
        CHECK_EQ(notes[i], expected[i]);
    }
}

using xblshim::testing::Gate;

} // namespace

TEST(service_events, the_request_reaches_the_other_side_and_each_kind_comes_back) {
    Service run;
    const auto progress = std::make_shared<Journal>();
    const auto unlocks = std::make_shared<Journal>();
    const auto users = std::make_shared<Journal>();
    const auto first = subscribe(progress);
    const auto second = subscribe(unlocks, SubscriptionKind::Unlocks);
    const auto third = subscribe(users, SubscriptionKind::Users);
    REQUIRE(run.stand_in.wait_for_subscriptions(3));
    const auto all = run.stand_in.subscriptions();
    for (size_t i = 0; i < 3; i++) {
        CHECK_EQ(all[i].kind, i + 1);
        CHECK_EQ(all[i].xuid, 42u);
        CHECK_EQ(all[i].title_id, 7u);
        CHECK_EQ(all[i].scid, "Scid");
    }
    REQUIRE(progress->wait(1) && unlocks->wait(1) && users->wait(1));
    run.stand_in.send_progress(all[0].subscription, {{"1", 3, "50"}, {"2", 1, ""}});
    run.stand_in.send_progress(all[0].subscription, {});
    run.stand_in.resync(all[0].subscription);
    run.stand_in.send_unlock(all[1].subscription, {"3"});
    run.stand_in.send_user(all[2].subscription, 99, 2);
    REQUIRE(progress->wait(4) && unlocks->wait(2) && users->wait(2));
    check_notes(*progress, {"subscribed", "progress 1=50 2", "progress", "resync"});
    check_notes(*unlocks, {"subscribed", "unlock 3 name of 3"});
    check_notes(*users, {"subscribed", "user 99 2"});
}

TEST(service_events, they_keep_their_order_also_when_the_sink_blocks) {
    Service run;
    const auto journal = std::make_shared<Journal>();
    Gate gate;
    journal->then = [&](const std::string& text) {
        if (text == "progress 0") {
            gate.wait();
        }
    };
    const auto other = std::make_shared<Journal>();
    const auto subscription = subscribe(journal);
    const auto beside = subscribe(other);
    REQUIRE(run.stand_in.wait_for_subscriptions(2));
    const auto ids = run.stand_in.subscriptions();
    Notes expected{"subscribed"};
    REQUIRE(journal->wait(1));
    for (int i = 0; i < 500; i++) {
        run.stand_in.send_progress(ids[0].subscription, {{std::to_string(i)}});
        expected.push_back("progress " + std::to_string(i));
    }
    REQUIRE(gate.wait_until_reached());
    run.stand_in.send_progress(ids[1].subscription, {{"a"}});
    REQUIRE(other->wait(2)); // another subscription is not delayed
    gate.open();
    REQUIRE(journal->wait(expected.size()));
    check_notes(*journal, expected);
}

TEST(service_events, dropping_the_pointer_unsubscribes) {
    Service run;
    const auto journal = std::make_shared<Journal>();
    auto subscription = subscribe(journal);
    REQUIRE(run.stand_in.wait_for_subscriptions(1));
    REQUIRE(journal->wait(1));
    const uint64_t id = run.stand_in.subscriptions()[0].subscription;
    CHECK(!subscription->ended());
    subscription.reset();
    while (journal.use_count() != 1) { // the sink is released as soon as its callback has returned
        std::this_thread::yield();
    }
    run.stand_in.send_progress(id, {{"late"}});
    run.stand_in.resync(id);
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    REQUIRE(run.stand_in.wait_until_sent());
    CHECK_EQ(run.stand_in.refused_events(), 1u);
    check_notes(*journal, {"subscribed"});
}

TEST(service_events, canceling_from_inside_an_event) {
    Service run;
    const auto journal = std::make_shared<Journal>();
    std::shared_ptr<service::Subscription> subscription;
    Gate assigned;
    journal->then = [&](const std::string& text) {
        if (text == "subscribed") {
            assigned.wait();
        } else {
            subscription->cancel();
            subscription->cancel();
        }
    };
    subscription = subscribe(journal);
    assigned.open();
    REQUIRE(journal->wait(1));
    const uint64_t id = run.stand_in.subscriptions()[0].subscription;
    run.stand_in.send_progress(id, {{"1"}});
    run.stand_in.send_progress(id, {{"2"}});
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    CHECK(subscription->ended());
    REQUIRE(journal->wait(2));
    check_notes(*journal, {"subscribed", "progress 1"});
}

TEST(service_events, a_refusal_ends_it) {
    Service run;
    run.stand_in.on_subscribe([](const testing::Subscribed&) { return E_INVALIDARG; });
    const auto journal = std::make_shared<Journal>();
    auto subscription = subscribe(journal);
    REQUIRE(journal->wait(1));
    while (!subscription->ended()) {
        std::this_thread::yield();
    }
    subscription.reset();
    const auto next = subscribe(std::make_shared<Journal>()); // an Unsubscribe would come before it
    REQUIRE(run.stand_in.wait_for_subscriptions(2));
    CHECK(run.stand_in.subscriptions()[0].open);
    check_notes(*journal, {"refused"});
}

TEST(service_events, the_service_s_stop_ends_it_without_a_word) {
    StandIn stand_in;
    REQUIRE_EQ(service::acquire(), S_OK);
    const auto journal = std::make_shared<Journal>();
    const auto subscription = subscribe(journal);
    REQUIRE(journal->wait(1));
    service::release();
    CHECK(subscription->ended());
    CHECK_EQ(journal.use_count(), 1);
    check_notes(*journal, {"subscribed"});

    REQUIRE_EQ(service::acquire(), S_OK); // a new run starts without it
    const auto again = subscribe(journal);
    REQUIRE(stand_in.wait_for_subscriptions(2));
    const auto all = stand_in.subscriptions();
    CHECK(all[0].subscription < all[1].subscription);
    CHECK_EQ(stand_in.open_subscriptions().size(), 1u);
    service::release();
}

TEST(service_events, without_a_service) {
    StandIn stand_in;
    const auto journal = std::make_shared<Journal>();
    const auto subscription = subscribe(journal);
    REQUIRE(journal->wait(1));
    check_notes(*journal, {"refused"});
    service::DeliveryPool::instance().stop(10s);
}

TEST(service_events, a_failed_start_refuses) {
    StandIn stand_in;
    stand_in.fail_start(E_NOTIMPL, "no", true);
    REQUIRE_EQ(service::acquire(), S_OK);
    const auto journal = std::make_shared<Journal>();
    const auto subscription = subscribe(journal);
    REQUIRE(journal->wait(1));
    check_notes(*journal, {"refused"});
    service::release();
}

TEST(service_events, what_waits_is_bounded) {
    Service run;
    const auto journal = std::make_shared<Journal>();
    Gate gate;
    journal->then = [&](const std::string& text) {
        if (text == "progress first") {
            gate.wait();
        }
    };
    const auto subscription = subscribe(journal);
    REQUIRE(journal->wait(1));
    const uint64_t id = run.stand_in.subscriptions()[0].subscription;
    run.stand_in.send_progress(id, {{"first"}});
    REQUIRE(gate.wait_until_reached());
    for (size_t i = 0; i < EventChannel::most_events + 1; i++) {
        run.stand_in.send_progress(id, {{"waits"}});
    }
    run.stand_in.send_progress(id, {{"after"}});
    run.stand_in.resync(id);
    run.stand_in.resync(id);
    REQUIRE(run.stand_in.wait_until_sent());
    gate.open();
    REQUIRE(journal->wait(5));
    check_notes(*journal, {"subscribed", "progress first", "resync", "progress after", "resync"});
}

TEST(service_events, what_waits_is_bounded_in_bytes_too) {
    Service run;
    const auto journal = std::make_shared<Journal>();
    Gate gate;
    journal->then = [&](const std::string& text) {
        if (text == "progress first") {
            gate.wait();
        }
    };
    const auto subscription = subscribe(journal);
    REQUIRE(journal->wait(1));
    const uint64_t id = run.stand_in.subscriptions()[0].subscription;
    run.stand_in.send_progress(id, {{"first"}});
    REQUIRE(gate.wait_until_reached());
    for (int i = 0; i < 16; i++) { // the last one is too much
        run.stand_in.send_progress(id, {{std::string(1024 * 1024, 'x')}});
    }
    run.stand_in.send_progress(id, {{"after"}});
    REQUIRE(run.stand_in.wait_until_sent());
    gate.open();
    REQUIRE(journal->wait(4));
    check_notes(*journal, {"subscribed", "progress first", "resync", "progress after"});
}

// Events while subscriptions come and go on several threads: for the sanitizers.
TEST(service_events, stress) {
    Service run;
    std::atomic<bool> over{false};
    std::thread sender([&] {
        for (int i = 0; !over; i++) {
            for (const auto& one : run.stand_in.open_subscriptions()) {
                if (i % 7 == 0) {
                    run.stand_in.resync(one.subscription);
                } else {
                    run.stand_in.send_progress(one.subscription, {{std::to_string(i)}});
                }
            }
            run.stand_in.wait_until_sent();
        }
    });
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; t++) {
        threads.emplace_back([&] {
            for (int i = 0; i < 60; i++) {
                const auto journal = std::make_shared<Journal>();
                auto subscription = subscribe(journal);
                CHECK(journal->wait(1));
                if (i % 2 == 0) {
                    CHECK(journal->wait(4));
                }
                subscription->cancel();
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    over = true;
    sender.join();
    CHECK(run.stand_in.wait_for_unsubscriptions(180));
}
