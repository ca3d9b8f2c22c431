// Terminating a queue with calls on it: calls that have not begun are aborted, running ones finish, and no callback is
// lost.
#include "support/async_fixture.h"

using namespace async_test;

namespace {

// A termination without waiting, whose end can be seen.
struct Termination {
    explicit Termination(XTaskQueueHandle queue) {
        CHECK_EQ(XTaskQueueTerminate(queue, false, this,
                                     [](void* context) { static_cast<Termination*>(context)->over.set(); }),
                 S_OK);
    }
    Signal over;
};

} // namespace

TEST(async_terminate, work_that_has_not_begun_is_canceled_and_aborted) {
    for (const Mode completion : {Mode::Manual, Mode::ThreadPool, Mode::SerializedThreadPool, Mode::Immediate}) {
        Queue queue(Mode::Manual, completion, false);
        Provider provider;
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        queue.terminate();
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(), E_ABORT);
        CHECK_EQ(block.status(true), E_ABORT);
        CHECK_EQ(block.calls.load(), 1u);
        CHECK_EQ(provider.order(), std::string("BXC"));
        CHECK(provider.thread_of(XAsyncOp::Cancel) == std::this_thread::get_id()); // the work port's dispatcher
    }
}

TEST(async_terminate, a_delayed_work_is_not_waited_for) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData& data) { return XAsyncSchedule(data.async, 600000); };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        queue.terminate();
        REQUIRE(block.called.is_set());
        CHECK_EQ(block.status(true), E_ABORT);
        CHECK_EQ(provider.order(), std::string("BXC"));
    });
}

TEST(async_terminate, the_cancel_op_may_complete_with_another_result) {
    Queue queue(Mode::Manual, Mode::ThreadPool, false);
    Provider provider;
    provider.on_cancel = [](const XAsyncProviderData& data) {
        XAsyncComplete(data.async, E_ACCESSDENIED, 0);
        return S_OK;
    };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    queue.terminate();
    CHECK_EQ(block.status(true), E_ACCESSDENIED);
    CHECK_EQ(block.calls.load(), 1u);
    CHECK_EQ(provider.order(), std::string("BXC"));
}

TEST(async_terminate, a_running_call_holds_it_back_until_its_callback_returned) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue);
        Termination* pointer = nullptr;
        block.then = [&] { CHECK(!pointer->over.is_set()); };
        REQUIRE_EQ(provider.begin(block), S_OK);
        Termination termination(queue);
        pointer = &termination;
        Block late(queue);
        CHECK_EQ(XAsyncRun(&late, [](XAsyncBlock*) -> HRESULT { return S_OK; }), E_ABORT);
        CHECK_EQ(XAsyncSchedule(&block, 0), E_ABORT);
        CHECK_EQ(XAsyncSchedule(provider.copy(), 10), E_ABORT);
        CHECK_EQ(block.status(), E_PENDING);
        CHECK(!termination.over.is_set());
        XAsyncComplete(&block, 4, 0);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(), 4); // the result does not mention the termination
        CHECK_EQ(block.calls.load(), 1u);
        REQUIRE(termination.over.wait());
    });
}

TEST(async_terminate, a_running_call_without_callback_holds_it_back_until_completion) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue, false);
        REQUIRE_EQ(provider.begin(block), S_OK);
        Termination termination(queue);
        CHECK(!termination.over.is_set());
        XAsyncComplete(&block, S_OK, 0);
        REQUIRE(termination.over.wait());
        CHECK_EQ(block.status(true), S_OK);
    });
}

TEST(async_terminate, an_unfetched_payload_does_not_hold_it_back) {
    in_every_mode([](Mode work, Mode completion) {
        Provider provider;
        Block block(nullptr);
        {
            Queue queue(work, completion);
            block.queue = queue;
            provider.on_work = [](const XAsyncProviderData& data) {
                XAsyncComplete(data.async, S_OK, 1);
                return S_OK;
            };
            REQUIRE_EQ(provider.begin(block), S_OK);
            REQUIRE(block.called.wait());
            queue.terminate();
        }
        char buffer = 0; // and can be taken when the queue is gone
        CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
        CHECK_EQ(block.status(true), S_OK);
    });
}

TEST(async_terminate, work_that_runs_ends_naturally) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    Signal go_on;
    provider.on_work = [&](const XAsyncProviderData& data) {
        CHECK(go_on.wait());
        XAsyncComplete(data.async, S_OK, 0);
        return S_OK;
    };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    REQUIRE(provider.wait_for(XAsyncOp::DoWork));
    Termination termination(queue);
    CHECK_EQ(block.status(), E_PENDING);
    go_on.set();
    REQUIRE(termination.over.wait());
    CHECK_EQ(block.status(true), S_OK);
    CHECK_EQ(block.calls.load(), 1u);
    REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
    CHECK_EQ(provider.order(), std::string("BWC"));
}

TEST(async_terminate, a_begin_op_that_cannot_schedule_fails_through_the_block) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    Block block(queue);
    provider.on_begin = [&](const XAsyncProviderData& data) {
        CHECK_EQ(XTaskQueueTerminate(queue, false, nullptr, nullptr), S_OK);
        const HRESULT hr = XAsyncSchedule(data.async, 0);
        CHECK_EQ(hr, E_ABORT);
        return hr;
    };
    REQUIRE_EQ(provider.begin(block), S_OK);
    REQUIRE(block.called.wait());
    CHECK_EQ(block.status(true), E_ABORT);
    CHECK_EQ(provider.order(), std::string("BC"));
}

TEST(async_terminate, xasyncrun_is_aborted_with_its_callback) {
    Queue queue(Mode::Manual, Mode::ThreadPool, false);
    Block block(queue);
    REQUIRE_EQ(XAsyncRun(&block,
                         [](XAsyncBlock*) -> HRESULT {
                             CHECK(!"the work ran");
                             return S_OK;
                         }),
               S_OK);
    queue.terminate();
    CHECK_EQ(block.status(true), E_ABORT);
    REQUIRE(block.called.wait());
    CHECK_EQ(block.calls.load(), 1u);
}

TEST(async_terminate, shutdown_as_games_do_it) {
    // Pool work, manual completions; terminate without waiting, then dispatch until the termination's callback came.
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    std::vector<std::unique_ptr<Block>> blocks;
    for (int i = 0; i < 20; ++i) {
        blocks.push_back(std::make_unique<Block>(queue));
        REQUIRE_EQ(XAsyncRun(blocks.back().get(), [](XAsyncBlock*) -> HRESULT { return S_OK; }), S_OK);
    }
    Termination termination(queue);
    while (!termination.over.is_set()) {
        XTaskQueueDispatch(queue, Port::Completion, 1);
    }
    for (const auto& block : blocks) {
        CHECK_EQ(block->calls.load(), 1u);
        CHECK(block->status() == S_OK || block->status() == E_ABORT);
        CHECK(block->thread == std::this_thread::get_id());
    }
}

TEST(async_terminate, a_composite_queue_ends_alone) {
    Queue base(Mode::ThreadPool, Mode::ThreadPool);
    XTaskQueuePortHandle work = nullptr;
    REQUIRE_EQ(XTaskQueueGetPort(base, Port::Work, &work), S_OK);
    XTaskQueueHandle composite = nullptr;
    REQUIRE_EQ(XTaskQueueCreateComposite(work, work, &composite), S_OK);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block block(composite);
    REQUIRE_EQ(provider.begin(block), S_OK);
    CHECK_EQ(XTaskQueueTerminate(composite, false, nullptr, nullptr), S_OK);
    Block other(base);
    REQUIRE_EQ(XAsyncRun(&other, [](XAsyncBlock*) -> HRESULT { return S_OK; }), S_OK);
    CHECK_EQ(other.status(true), S_OK);
    REQUIRE(other.called.wait());
    XAsyncComplete(&block, S_OK, 0);
    REQUIRE(block.called.wait());
    CHECK_EQ(XTaskQueueTerminate(composite, true, nullptr, nullptr), S_OK);
    XTaskQueueCloseHandle(composite);
}
