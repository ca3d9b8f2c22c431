// Handlers of progress and of unlocks: tokens, order, what a handler may do, and how long it may still run.
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

#define HC_PLATFORM 100 // HC_PLATFORM_GENERIC: its programs see the unlock notifications
#include "xsapi-c/achievements_c.h"

#include "harness/harness.h"
#include "support/gate.h"
#include "support/stand_in.h"
#include "support/title.h"

#include "base/thread.h"

using namespace std::chrono_literals;
using xblshim::testing::Progress;
using xblshim::testing::StandIn;
using xblshim::testing::Subscribed;

namespace {

using Notes = std::vector<std::string>;

class Journal {
public:
    void note(std::string text) {
        const std::lock_guard lock(m_lock);
        m_notes.push_back(std::move(text));
        m_changed.notify_all();
    }
    bool wait(size_t count) {
        std::unique_lock lock(m_lock);
        return m_changed.wait_for(lock, 20s, [&] { return m_notes.size() >= count; });
    }
    Notes notes() const {
        const std::lock_guard lock(m_lock);
        return m_notes;
    }
    void check(const Notes& expected) const {
        const Notes all = notes();
        CHECK_EQ(all.size(), expected.size());
        for (size_t i = 0; i < all.size() && i < expected.size(); i++) {
            CHECK_EQ(all[i], expected[i]);
        }
    }

private:
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    Notes m_notes;
};

// A title's handler: notes its name and the event, then calls the test's function.
struct Handler {
    Journal& journal;
    std::string name;
    std::function<void()> then = {};
    XblFunctionContext token = {};
    std::function<void()> remove = [] {};

    ~Handler() { remove(); } // as a title has to: it may be running
    XblFunctionContext add(XblContextHandle context) {
        remove = [=] { XblAchievementsRemoveAchievementProgressChangeHandler(context, token); };
        return token = XblAchievementsAddAchievementProgressChangeHandler(context, &Handler::progress, this);
    }
    XblFunctionContext add_unlock(XblContextHandle context) {
        remove = [=] { XblAchievementUnlockRemoveNotificationHandler(context, token); };
        return token = XblAchievementUnlockAddNotificationHandler(context, &Handler::unlock, this);
    }

private:
    static void CALLBACK progress(const XblAchievementProgressChangeEventArgs* args, void* context) {
        auto& self = *static_cast<Handler*>(context);
        CHECK(xblshim::base::Thread::is_ours()); // none of the title's, none of Python's
        std::string text = self.name;
        for (size_t i = 0; i < args->entryCount; i++) {
            text += std::string(" ") + args->updatedAchievementEntries[i].achievementId;
        }
        self.journal.note(text);
        if (self.then) {
            self.then();
        }
    }
    static void CALLBACK unlock(const XblAchievementUnlockEvent* event, void* context) {
        auto& self = *static_cast<Handler*>(context);
        self.journal.note(self.name + " " + event->achievementId + " " + std::to_string(event->gamerscore));
        if (self.then) {
            self.then();
        }
    }
};

struct Run {
    StandIn stand_in;
    title::Game game;
    Journal journal;

    uint64_t subscription(size_t place = 0) {
        REQUIRE(stand_in.wait_for_subscriptions(place + 1));
        return stand_in.subscriptions()[place].subscription;
    }
    void send(const std::string& id, size_t place = 0) { stand_in.send_progress(subscription(place), {{id}}); }
};

using xblshim::testing::Gate;

} // namespace

TEST(xbl_events, arguments) {
    Run run;
    Handler handler{run.journal, "a"};
    const auto call = [](const XblAchievementProgressChangeEventArgs*, void*) {};
    const auto on_unlock = [](const XblAchievementUnlockEvent*, void*) {};
    auto* const random = reinterpret_cast<XblContextHandle>(uintptr_t{0x1234567});
    CHECK_EQ(XblAchievementsAddAchievementProgressChangeHandler(nullptr, call, nullptr), 0);
    CHECK_EQ(XblAchievementsAddAchievementProgressChangeHandler(run.game.context, nullptr, nullptr), 0);
    CHECK_EQ(XblAchievementsAddAchievementProgressChangeHandler(random, call, nullptr), 0);
    CHECK_EQ(XblAchievementUnlockAddNotificationHandler(nullptr, on_unlock, nullptr), 0);
    CHECK_EQ(XblAchievementUnlockAddNotificationHandler(run.game.context, nullptr, nullptr), 0);
    CHECK_EQ(XblAchievementUnlockAddNotificationHandler(random, on_unlock, nullptr), 0);
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(nullptr, 1), E_INVALIDARG);
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(random, 1), E_HANDLE);
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, 1), S_OK);
    XblAchievementUnlockRemoveNotificationHandler(nullptr, 1);
    XblAchievementUnlockRemoveNotificationHandler(random, 1);
    XblAchievementUnlockRemoveNotificationHandler(run.game.context, 1);
    CHECK(run.stand_in.subscriptions().empty());
}

TEST(xbl_events, the_first_handler_subscribes_and_the_last_ends_it) {
    Run run;
    Handler first{run.journal, "a"}, second{run.journal, "b"}, third{run.journal, "c"};
    CHECK_EQ(first.add(run.game.context), 1);
    CHECK_EQ(second.add(run.game.context), 2);
    const Subscribed subscribed = (run.subscription(), run.stand_in.subscriptions()[0]);
    CHECK_EQ(subscribed.kind, uint32_t{XBLSHIM_SUBSCRIPTION_PROGRESS});
    CHECK_EQ(subscribed.xuid, run.game.xuid);
    CHECK_EQ(subscribed.title_id, title::title_id);
    CHECK_EQ(subscribed.scid, title::scid);
    run.send("1");
    run.send("2");
    REQUIRE(run.journal.wait(4));
    run.journal.check({"a 1", "b 1", "a 2", "b 2"});
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, 1), S_OK);
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, 1), S_OK);
    run.send("3");
    REQUIRE(run.journal.wait(5));
    CHECK_EQ(run.journal.notes().back(), "b 3");
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, 2), S_OK);
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));

    CHECK_EQ(third.add(run.game.context), 3); // a number is never used again
    run.send("4", 1);
    run.send("late", 0);
    REQUIRE(run.journal.wait(6));
    CHECK_EQ(run.journal.notes().back(), "c 4");
    REQUIRE(run.stand_in.wait_until_sent());
    CHECK_EQ(run.stand_in.subscriptions().size(), 2u);
    CHECK_EQ(run.stand_in.refused_events(), 1u);
}

TEST(xbl_events, unlocks_are_another_subscription) {
    Run run;
    Handler unlock{run.journal, "unlock"}, progress{run.journal, "progress"};
    CHECK_EQ(unlock.add_unlock(run.game.context), 1);
    CHECK_EQ(progress.add(run.game.context), 1);
    const uint64_t subscription = run.subscription();
    const Subscribed subscribed = run.stand_in.subscriptions()[0];
    CHECK_EQ(subscribed.kind, uint32_t{XBLSHIM_SUBSCRIPTION_UNLOCKS});
    CHECK_EQ(subscribed.title_id, title::title_id);
    run.stand_in.send_unlock(subscription, {"7", run.game.xuid, title::title_id, 50, 0});
    REQUIRE(run.journal.wait(1));
    run.journal.check({"unlock 7 50"});
    XblAchievementUnlockRemoveNotificationHandler(run.game.context, 1);
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    run.send("8", 1);
    REQUIRE(run.journal.wait(2));
    CHECK_EQ(run.journal.notes().back(), "progress 8");
}

TEST(xbl_events, contexts_of_one_user_are_apart) {
    Run run;
    XblContextHandle other = nullptr;
    REQUIRE_EQ(XblContextCreateHandle(run.game.user, &other), S_OK);
    Handler first{run.journal, "a"}, second{run.journal, "b"};
    CHECK_EQ(first.add(run.game.context), 1);
    CHECK_EQ(second.add(other), 1);
    run.send("1", 1);
    REQUIRE(run.journal.wait(1));
    run.journal.check({"b 1"});
    XblContextCloseHandle(other);
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    CHECK(!run.stand_in.subscriptions()[1].open);
}

TEST(xbl_events, a_handler_may_add_and_remove) {
    Run run;
    Handler first{run.journal, "a"}, second{run.journal, "b"}, third{run.journal, "c"};
    first.then = [&] {
        XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, second.token); // before it was called
        if (third.token == 0) {
            third.add(run.game.context); // from the next event on
        }
    };
    third.then = [&] { XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, third.token); };
    first.add(run.game.context);
    second.add(run.game.context);
    for (const char* id : {"1", "2", "3"}) {
        run.send(id);
    }
    REQUIRE(run.journal.wait(4));
    run.journal.check({"a 1", "a 2", "c 2", "a 3"});
}

TEST(xbl_events, the_only_handler_may_replace_itself) {
    Run run;
    Handler first{run.journal, "a"}, second{run.journal, "b"};
    first.then = [&] {
        XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, first.token);
        second.add(run.game.context);
    };
    first.add(run.game.context);
    run.send("1");
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    run.send("2", 1);
    REQUIRE(run.journal.wait(2));
    run.journal.check({"a 1", "b 2"});
}

TEST(xbl_events, a_handler_may_close_the_context) {
    Run run;
    Handler first{run.journal, "a"}, second{run.journal, "b"};
    first.then = [&] {
        XblContextCloseHandle(run.game.context);
        CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, first.token), E_HANDLE);
        run.journal.note("closed");
    };
    first.add(run.game.context);
    second.add(run.game.context);
    run.send("1");
    run.send("2");
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    REQUIRE(run.stand_in.wait_until_sent());
    REQUIRE(run.journal.wait(2));
    run.journal.check({"a 1", "closed"});
    run.game.context = nullptr;
}

TEST(xbl_events, an_open_call_does_not_keep_the_handlers_of_a_closed_context) {
    Run run;
    run.stand_in.on_update([](const xblshim::testing::Update&) { return StandIn::later; });
    title::Queue queue(title::queue_setups[1]);
    title::Call call(queue);
    REQUIRE_EQ(run.game.update(call.block()), S_OK);
    REQUIRE(run.stand_in.wait_for_updates(1));
    Handler handler{run.journal, "a"};
    handler.add(run.game.context);
    XblContextHandle twice = nullptr;
    REQUIRE_EQ(XblContextDuplicateHandle(run.game.context, &twice), S_OK);
    XblContextCloseHandle(twice);
    run.send("1"); // one handle is left
    REQUIRE(run.journal.wait(1));
    XblContextCloseHandle(run.game.context);
    run.game.context = nullptr;
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    run.stand_in.complete(run.stand_in.updates()[0].token, S_OK);
    CHECK_EQ(call.finish(), S_OK);
}

TEST(xbl_events, remove_waits_for_a_handler_that_runs_elsewhere) {
    Run run;
    Gate gate;
    std::atomic<bool> returned{false};
    Handler handler{run.journal, "a", [&] {
                        gate.wait();
                        std::this_thread::sleep_for(20ms);
                        returned = true;
                    }};
    handler.add(run.game.context);
    run.send("1");
    REQUIRE(gate.wait_until_reached());
    gate.open();
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, handler.token), S_OK);
    CHECK(returned);
}

TEST(xbl_events, remove_does_not_wait_for_ever) {
    Run run;
    Gate gate;
    Handler handler{run.journal, "a", [&] { gate.wait(); }};
    handler.add(run.game.context);
    run.send("1");
    REQUIRE(gate.wait_until_reached());
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, handler.token), S_OK);
    gate.open();
}

TEST(xbl_events, clean_up_ends_them_and_a_new_start_begins_anew) {
    Run run;
    Handler first{run.journal, "a"}, second{run.journal, "b"};
    first.add(run.game.context);
    run.send("1");
    REQUIRE(run.journal.wait(1));
    CHECK_EQ(title::clean_up(), S_OK); // the runtime keeps the service
    REQUIRE(run.stand_in.wait_for_unsubscriptions(1));
    run.send("late");
    CHECK_EQ(second.add(run.game.context), 2); // as there is no check for it; but it is never called
    CHECK_EQ(run.stand_in.subscriptions().size(), 1u);
    REQUIRE_EQ(title::initialize("11111111-0000-0000-0000-0000000000AB"), S_OK);
    Handler third{run.journal, "c"};
    CHECK_EQ(third.add(run.game.context), 3);
    run.send("2", 1);
    REQUIRE(run.journal.wait(3));
    run.journal.check({"a 1", "b 2", "c 2"});
    CHECK_EQ(run.stand_in.subscriptions()[1].scid, "11111111-0000-0000-0000-0000000000AB");
}

TEST(xbl_events, a_clean_up_leaves_the_handlers_of_the_next_start_alone) {
    Run run;
    run.stand_in.on_update([](const xblshim::testing::Update&) { return StandIn::later; });
    Handler first{run.journal, "a"}, second{run.journal, "b"};
    first.add(run.game.context);
    run.subscription();
    XAsyncBlock update{};
    REQUIRE_EQ(run.game.update(&update), S_OK);
    REQUIRE(run.stand_in.wait_for_updates(1));
    XAsyncBlock clean_up{};
    REQUIRE_EQ(XblCleanupAsync(&clean_up), S_OK); // takes as long as the update is in progress
    REQUIRE_EQ(title::initialize("11111111-0000-0000-0000-0000000000AB"), S_OK);
    second.add(run.game.context);
    run.send("1", 1);
    REQUIRE(run.journal.wait(1));
    run.stand_in.complete(run.stand_in.updates()[0].token, S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&clean_up, true), S_OK);
    run.send("2", 1);
    REQUIRE(run.journal.wait(2));
    run.journal.check({"b 1", "b 2"}); // and not the first start's handler
    CHECK_EQ(run.stand_in.subscriptions()[1].scid, "11111111-0000-0000-0000-0000000000AB");
    CHECK_EQ(XAsyncGetStatus(&update, true), S_OK);
}

TEST(xbl_events, a_refused_subscription_is_tried_again_with_the_next_handler) {
    Run run;
    std::atomic<bool> refuse{true};
    run.stand_in.on_subscribe([&](const Subscribed&) { return refuse ? E_FAIL : S_OK; });
    Handler first{run.journal, "a"}, second{run.journal, "b"};
    first.add(run.game.context);
    run.subscription(0);
    refuse = false;
    while (run.stand_in.subscriptions().size() < 2) { // until the refusal has arrived
        XblAchievementsRemoveAchievementProgressChangeHandler(run.game.context, second.token);
        second.add(run.game.context);
        std::this_thread::sleep_for(1ms);
    }
    run.send("1", 1);
    REQUIRE(run.journal.wait(2));
    run.journal.check({"a 1", "b 1"});
}

TEST(xbl_events, without_xbl_initialize) {
    StandIn stand_in;
    title::Game game;
    Journal journal;
    CHECK_EQ(title::clean_up(), S_OK);
    Handler handler{journal, "a"};
    CHECK_EQ(handler.add(game.context), 1);
    CHECK_EQ(XblAchievementsRemoveAchievementProgressChangeHandler(game.context, 1), S_OK);
    CHECK(stand_in.subscriptions().empty());
}

// Events while handlers come and go on several threads, contexts close, and the library is cleaned up in the midst.
TEST(xbl_events, stress) {
    for (int lap = 0; lap < 4; lap++) {
        StandIn stand_in;
        title::Game game;
        std::atomic<bool> over{false};
        std::atomic<int> events{0};
        std::thread sender([&] {
            for (int i = 0; !over; i++) {
                for (const auto& one : stand_in.open_subscriptions()) {
                    if (one.kind == XBLSHIM_SUBSCRIPTION_UNLOCKS) {
                        stand_in.send_unlock(one.subscription, {std::to_string(i)});
                    } else if (i % 5 == 0) {
                        stand_in.resync(one.subscription);
                    } else {
                        stand_in.send_progress(one.subscription, {{std::to_string(i), 3, "5"}, {"2"}});
                    }
                }
                std::this_thread::sleep_for(1ms);
            }
        });
        std::vector<std::thread> threads;
        for (unsigned t = 0; t < 3; t++) {
            threads.emplace_back([&, t] {
                std::mt19937 random(t);
                for (int i = 0; i < 25 || (lap % 2 == 1 && events == 0); i++) {
                    XblContextHandle context = nullptr;
                    if (FAILED(XblContextCreateHandle(game.user, &context))) {
                        return; // cleaned up
                    }
                    const auto progress = [](const XblAchievementProgressChangeEventArgs* args, void* count) {
                        *static_cast<std::atomic<int>*>(count) += static_cast<int>(args->entryCount);
                    };
                    const auto unlock = [](const XblAchievementUnlockEvent*, void* count) {
                        ++*static_cast<std::atomic<int>*>(count);
                    };
                    const auto own = XblAchievementsAddAchievementProgressChangeHandler(context, progress, &events);
                    const auto shared =
                        XblAchievementsAddAchievementProgressChangeHandler(game.context, progress, &events);
                    const auto unlocks = XblAchievementUnlockAddNotificationHandler(game.context, unlock, &events);
                    CHECK(own != 0 && shared != 0 && unlocks != 0);
                    std::this_thread::sleep_for(std::chrono::microseconds(random() % 3000));
                    if (random() % 2 == 0) {
                        XblAchievementsRemoveAchievementProgressChangeHandler(context, own);
                    }
                    XblAchievementsRemoveAchievementProgressChangeHandler(game.context, shared);
                    XblAchievementUnlockRemoveNotificationHandler(game.context, unlocks);
                    XblContextCloseHandle(context);
                }
            });
        }
        if (lap % 2 == 0) {
            std::this_thread::sleep_for(20ms);
            CHECK_EQ(title::clean_up(), S_OK);
        }
        for (auto& thread : threads) {
            thread.join();
        }
        over = true;
        sender.join();
        if (lap % 2 == 1) {
            CHECK(events > 0);
        }
    }
}
