// XTaskQueueSubmitDelayedCallback (behavior 8.2, 8.5).
#include "support/task_queue_support.h"

#include <thread>

using namespace support;
using Clock = std::chrono::steady_clock;

namespace {

// Keeps the timer thread busy with an immediate delayed callback: nothing becomes due until release().
class BusyTimer {
public:
    BusyTimer() {
        submit_delayed(m_queue, Work, 1, [this](bool) {
            m_busy.set();
            CHECK(m_release.wait());
            m_over.set();
        });
        REQUIRE(m_busy.wait());
    }
    void release() {
        m_release.set();
        CHECK(m_over.wait());
    }

private:
    Event m_busy;
    Event m_release;
    Event m_over;
    const QueueHandle m_queue{Mode::Immediate, Mode::Immediate};
};

} // namespace

TEST(task_queue_delayed, delay_zero_is_a_plain_submission) {
    const QueueHandle queue(Mode::Manual, Mode::Immediate);
    bool ran = false;
    CHECK_EQ(submit_delayed(queue, Work, 0, [&](bool) { ran = true; }), S_OK);
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK(ran);
    ran = false;
    CHECK_EQ(submit_delayed(queue, Completion, 0, [&](bool) { ran = true; }), S_OK);
    CHECK(ran);
}

TEST(task_queue_delayed, never_runs_before_it_is_due) {
    for (const auto mode : {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        Event ran;
        const auto submitted = Clock::now();
        Clock::time_point ran_at;
        CHECK_EQ(submit_delayed(queue, Work, 15,
                                [&](bool canceled) {
                                    CHECK(!canceled);
                                    ran_at = Clock::now();
                                    ran.set();
                                }),
                 S_OK);
        CHECK(!XTaskQueueDispatch(queue, Work, 0) || Clock::now() - submitted >= std::chrono::milliseconds(15));
        if (mode == Mode::Manual && ran.count() == 0) {
            XTaskQueueDispatch(queue, Work, without_limit);
        }
        REQUIRE(ran.wait());
        CHECK(ran_at - submitted >= std::chrono::milliseconds(15));
    }
}

TEST(task_queue_delayed, joins_the_end_of_the_list_when_it_is_due) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    Event due;
    const MonitorRegistration monitor(queue, [&](XTaskQueueHandle, XTaskQueuePort) { due.set(); });
    BusyTimer timer;
    submit_delayed(queue, Work, 1, journal.entry("delayed"));
    submit(queue, Work, journal.entry("first"));
    timer.release();
    REQUIRE(due.wait(2)); // one for "first", one when the delayed one joined
    submit(queue, Work, journal.entry("last"));
    CHECK_EQ(drain(queue, Work), 3u);
    CHECK_EQ(journal.text(), std::string("first delayed last"));
}

TEST(task_queue_delayed, an_earlier_one_overtakes_a_later_one) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    submit_delayed(queue, Work, many_hours, journal.entry("later"));
    submit_delayed(queue, Work, 1, journal.entry("sooner"));
    CHECK(XTaskQueueDispatch(queue, Work, without_limit));
    CHECK_EQ(journal.text(), std::string("sooner"));
    CHECK_EQ(XTaskQueueTerminate(queue, false, nullptr, nullptr), S_OK);
    CHECK_EQ(drain(queue, Work), 1u);
}

TEST(task_queue_delayed, those_due_in_one_sweep_join_in_the_order_of_submission) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    Journal journal;
    BusyTimer timer;
    submit_delayed(queue, Work, 9, journal.entry("a"));
    submit_delayed(queue, Work, 3, journal.entry("b"));
    submit_delayed(queue, Work, 6, journal.entry("c"));
    submit_delayed(queue, Work, 1, journal.entry("d"));
    std::this_thread::sleep_for(std::chrono::milliseconds(12)); // not a race: sleeping longer changes nothing
    timer.release();
    for (int i = 0; i < 4; ++i) {
        CHECK(XTaskQueueDispatch(queue, Work, without_limit));
    }
    CHECK_EQ(journal.text(), std::string("a b c d"));
}

TEST(task_queue_delayed, an_immediate_one_runs_on_the_timer_thread) {
    const QueueHandle queue(Mode::Immediate, Mode::Immediate);
    Event ran;
    std::thread::id first;
    std::thread::id second;
    submit_delayed(queue, Work, 1, [&](bool) {
        first = std::this_thread::get_id();
        ran.set();
    });
    submit_delayed(queue, Completion, 2, [&](bool) {
        second = std::this_thread::get_id();
        ran.set();
    });
    REQUIRE(ran.wait(2));
    CHECK(first != std::this_thread::get_id());
    CHECK(first == second);
}

TEST(task_queue_delayed, may_submit_the_next_one) {
    for (const auto mode : {Mode::ThreadPool, Mode::Immediate}) {
        const QueueHandle queue(mode, mode);
        Event ran;
        std::function<void(unsigned)> again = [&](unsigned left) {
            ran.set();
            if (left > 1) {
                submit_delayed(queue, Work, 1, [&, left](bool) { again(left - 1); });
            }
        };
        submit_delayed(queue, Work, 1, [&](bool) { again(10); });
        CHECK(ran.wait(10));
    }
}

TEST(task_queue_delayed, a_far_one_does_not_hold_up_a_near_one) {
    const QueueHandle distant(Mode::ThreadPool, Mode::ThreadPool);
    const QueueHandle close_by(Mode::ThreadPool, Mode::ThreadPool);
    Event ran;
    submit_delayed(distant, Work, many_hours, [](bool) {});
    submit_delayed(distant, Work, 1, [&](bool) { ran.set(); });
    submit_delayed(close_by, Completion, 1, [&](bool) { ran.set(); });
    CHECK(ran.wait(2));
    XTaskQueueTerminate(distant, true, nullptr, nullptr);
}

TEST(task_queue_delayed, the_longest_delay_is_accepted) {
    const QueueHandle queue(Mode::Manual, Mode::Manual);
    bool canceled = false;
    CHECK_EQ(submit_delayed(queue, Work, 0xFFFFFFFFu, [&](bool was_canceled) { canceled = was_canceled; }), S_OK);
    CHECK(!XTaskQueueDispatch(queue, Work, 0));
    XTaskQueueTerminate(queue, false, nullptr, nullptr);
    CHECK(XTaskQueueDispatch(queue, Work, 0));
    CHECK(canceled);
}

TEST(task_queue_delayed, many_from_several_threads_all_run_once) {
    const QueueHandle queue(Mode::ThreadPool, Mode::ThreadPool);
    const unsigned each = harness::rounds(500);
    constexpr unsigned thread_count = 3;
    std::vector<std::atomic<unsigned>> runs(each * thread_count);
    Event ran;
    std::vector<std::thread> submitters;
    for (unsigned t = 0; t < thread_count; ++t) {
        submitters.emplace_back([&, t] {
            for (unsigned i = 0; i < each; ++i) {
                const unsigned index = t * each + i;
                submit_delayed(queue, index % 2 == 0 ? Work : Completion, index % 7, [&, index](bool canceled) {
                    CHECK(!canceled);
                    ++runs[index];
                    ran.set();
                });
            }
        });
    }
    for (auto& submitter : submitters) {
        submitter.join();
    }
    CHECK(ran.wait(each * thread_count));
    for (const auto& count : runs) {
        CHECK_EQ(count.load(), 1u);
    }
}
