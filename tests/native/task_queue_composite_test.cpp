// Composite queues (behavior 8.2, 8.4).
#include "support/task_queue_support.h"

using namespace support;

TEST(task_queue_composite, shares_the_list_of_the_port_beneath) {
    const QueueHandle source(Mode::Manual, Mode::Manual);
    const QueueHandle composite(source.port(Work), source.port(Completion));
    Journal journal;
    submit(source, Work, journal.entry("a"));
    submit(composite, Work, journal.entry("b"));
    submit(source, Work, journal.entry("c"));
    CHECK(XTaskQueueDispatch(composite, Work, 0));
    CHECK(XTaskQueueDispatch(source, Work, 0));
    CHECK(XTaskQueueDispatch(composite, Work, 0));
    CHECK_EQ(journal.text(), std::string("a b c"));
}

TEST(task_queue_composite, may_cross_the_ports) {
    const QueueHandle source(Mode::Manual, Mode::ThreadPool);
    const QueueHandle composite(source.port(Completion), source.port(Work));
    Event ran;
    submit(composite, Work, [&](bool) { ran.set(); });
    CHECK(ran.wait());
    bool completed = false;
    submit(composite, Completion, [&](bool) { completed = true; });
    CHECK(XTaskQueueDispatch(source, Work, 0));
    CHECK(completed);
}

TEST(task_queue_composite, a_port_handle_is_that_of_the_port_beneath) {
    const QueueHandle source(Mode::Manual, Mode::Manual);
    const QueueHandle composite(source.port(Completion), source.port(Completion));
    CHECK(composite.port(Work) == source.port(Completion));
    CHECK(composite.port(Completion) == source.port(Completion));
    const QueueHandle of_composite(composite.port(Work), source.port(Work));
    CHECK(of_composite.port(Work) == source.port(Completion));
    CHECK(of_composite.port(Completion) == source.port(Work));
}

TEST(task_queue_composite, keeps_its_sources_alive) {
    QueueHandle source(Mode::Manual, Mode::Manual);
    QueueHandle composite(source.port(Work), source.port(Completion));
    unsigned heard = 0;
    XTaskQueueRegistrationToken token{};
    CHECK_EQ(XTaskQueueRegisterMonitor(
                 source, &heard,
                 [](void* context, XTaskQueueHandle, XTaskQueuePort) { ++*static_cast<unsigned*>(context); }, &token),
             S_OK);
    source.close();
    bool ran = false;
    submit(composite, Work, [&](bool) { ran = true; });
    CHECK_EQ(heard, 1u); // the source's monitors are there too
    CHECK(XTaskQueueDispatch(composite, Work, 0));
    CHECK(ran);
    const QueueHandle next(composite.port(Work), composite.port(Completion)); // the port handles are still good
    composite.close();
    submit(next, Completion, [](bool) {});
    CHECK(XTaskQueueDispatch(next, Completion, 0));
}

TEST(task_queue_composite, both_ports_may_be_the_same) {
    const QueueHandle source(Mode::Manual, Mode::ThreadPool);
    const QueueHandle composite(source.port(Work), source.port(Work));
    Journal journal;
    submit(composite, Work, journal.entry("work"));
    submit(composite, Completion, journal.entry("completion"));
    CHECK_EQ(drain(composite, Completion), 2u);
    CHECK_EQ(journal.text(), std::string("work completion"));
}

TEST(task_queue_composite, with_one_port_for_both_terminates_by_dispatching_either) {
    for (const auto port : {Work, Completion}) {
        const QueueHandle source(Mode::Manual, Mode::Manual);
        const QueueHandle composite(source.port(Work), source.port(Work));
        Journal journal;
        submit(composite, Completion, journal.entry("completion"));
        submit(composite, Work, journal.entry("work"));
        submit_delayed(composite, Completion, many_hours, journal.entry("delayed"));
        CHECK_EQ(terminate(composite, false, [&] { journal.note("terminated"); }), S_OK);
        CHECK_EQ(drain(composite, port), 3u);
        CHECK_EQ(journal.text(), std::string("completion! work! delayed! terminated"));
        CHECK(!XTaskQueueDispatch(composite, port, without_limit));
        CHECK_EQ(submit(source, Work, [](bool) {}), S_OK);
        CHECK_EQ(drain(source, Work), 1u);
    }
}

TEST(task_queue_composite, terminating_it_does_not_disturb_the_source) {
    const QueueHandle source(Mode::Manual, Mode::Manual);
    const QueueHandle composite(source.port(Work), source.port(Completion));
    Journal journal;
    submit(source, Work, journal.entry("source"));
    submit(composite, Work, journal.entry("composite"));
    submit_delayed(source, Work, many_hours, journal.entry("far"));
    submit_delayed(composite, Work, many_hours, journal.entry("far-composite"));
    CHECK_EQ(terminate(composite, false, [&] { journal.note("terminated"); }), S_OK);
    CHECK_EQ(submit(composite, Work, [](bool) {}), E_ABORT);
    CHECK_EQ(submit(source, Work, journal.entry("later")), S_OK);
    CHECK_EQ(drain(source, Work), 4u); // neither canceled nor promoted: "far" is still waiting
    CHECK_EQ(drain(source, Completion), 0u);
    CHECK_EQ(journal.text(), std::string("source composite! far-composite! later terminated"));
    CHECK(!XTaskQueueDispatch(composite, Work, without_limit));
    XTaskQueueTerminate(source, false, nullptr, nullptr);
    CHECK_EQ(drain(source, Work), 1u);
    drain(source, Completion);
    CHECK_EQ(journal.text(), std::string("source composite! far-composite! later terminated far!"));
}

TEST(task_queue_composite, terminating_the_source_does_not_disturb_it) {
    const QueueHandle source(Mode::ThreadPool, Mode::SerializedThreadPool);
    const QueueHandle composite(source.port(Work), source.port(Completion));
    CHECK_EQ(XTaskQueueTerminate(source, true, nullptr, nullptr), S_OK);
    CHECK_EQ(submit(source, Work, [](bool) {}), E_ABORT);
    for (const auto port : {Work, Completion}) {
        Event ran;
        CHECK_EQ(submit(composite, port,
                        [&](bool canceled) {
                            CHECK(!canceled);
                            ran.set();
                        }),
                 S_OK);
        CHECK(ran.wait());
    }
    CHECK_EQ(XTaskQueueTerminate(composite, true, nullptr, nullptr), S_OK);
}

TEST(task_queue_composite, is_not_held_up_by_what_others_have_on_the_port) {
    const QueueHandle source(Mode::ThreadPool, Mode::ThreadPool);
    const QueueHandle composite(source.port(Work), source.port(Completion));
    Event begun;
    Event release;
    Event ended;
    submit(source, Work, [&](bool canceled) {
        begun.set();
        CHECK(release.wait());
        CHECK(!canceled);
        ended.set();
    });
    REQUIRE(begun.wait());
    CHECK_EQ(XTaskQueueTerminate(composite, true, nullptr, nullptr), S_OK);
    release.set();
    CHECK(ended.wait());
}

TEST(task_queue_composite, entries_outlive_its_handle) {
    const QueueHandle source(Mode::Manual, Mode::Manual);
    Journal journal;
    {
        const QueueHandle composite(source.port(Work), source.port(Work));
        submit(composite, Work, journal.entry("a"));
        submit(composite, Completion, journal.entry("b"));
    }
    CHECK_EQ(drain(source, Work), 2u);
    CHECK_EQ(journal.text(), std::string("a b"));
}

TEST(task_queue_composite, needs_two_living_ports) {
    QueueHandle source(Mode::Manual, Mode::Manual);
    const auto work = source.port(Work);
    const auto not_a_port = reinterpret_cast<XTaskQueuePortHandle>(static_cast<XTaskQueueHandle>(source));
    int something = 0;
    const auto random = reinterpret_cast<XTaskQueuePortHandle>(&something);
    XTaskQueueHandle made = source;
    CHECK_EQ(XTaskQueueCreateComposite(nullptr, work, &made), E_HANDLE);
    CHECK(made == nullptr);
    CHECK_EQ(XTaskQueueCreateComposite(work, nullptr, &made), E_HANDLE);
    CHECK_EQ(XTaskQueueCreateComposite(work, not_a_port, &made), E_HANDLE);
    CHECK_EQ(XTaskQueueCreateComposite(random, work, &made), E_HANDLE);
    CHECK_EQ(XTaskQueueCreateComposite(work, work, nullptr), E_INVALIDARG);
    source.close();
    CHECK_EQ(XTaskQueueCreateComposite(work, work, &made), E_HANDLE); // the port ended with its queue
}
