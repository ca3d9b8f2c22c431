// XAsyncCancel: the provider's Cancel op, on the caller's thread, as long as the call belongs to its block.
#include "support/async_fixture.h"

using namespace async_test;

TEST(async_cancel, the_op_runs_on_the_callers_thread_and_changes_nothing_by_itself) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        XAsyncCancel(&block);
        CHECK_EQ(provider.order(), std::string("BX"));
        CHECK(provider.thread_of(XAsyncOp::Cancel) == std::this_thread::get_id());
        CHECK_EQ(block.status(), E_PENDING);
        XAsyncCancel(&block);
        XAsyncCancel(provider.copy());
        CHECK_EQ(provider.order(), std::string("BXXX"));
        XAsyncComplete(&block, S_OK, 0);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), S_OK);
        CHECK_EQ(block.calls.load(), 1u);
        CHECK_EQ(provider.order(), std::string("BXXXC"));
    });
}

TEST(async_cancel, a_provider_that_honors_it_completes_with_abort) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        provider.on_cancel = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, E_ABORT, 0);
            return S_OK;
        };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        XAsyncCancel(&block);
        CHECK_EQ(block.status(), E_ABORT);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), E_ABORT);
        CHECK_EQ(provider.order(), std::string("BXC")); // Cleanup when Cancel has returned
        CHECK_EQ(XAsyncSchedule(&block, 0), E_ABORT);
        XAsyncCancel(&block); // the call has ended
        CHECK_EQ(provider.order(), std::string("BXC"));
    });
}

TEST(async_cancel, a_scheduled_call_that_is_canceled_does_no_work) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData& data) { return XAsyncSchedule(data.async, 60000); };
        provider.on_cancel = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, E_ABORT, 0);
            return S_OK;
        };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        XAsyncCancel(&block);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), E_ABORT);
        CHECK_EQ(provider.order(), std::string("BXC")); // doesn't wait for the minute to pass
    });                                                 // nor does the termination of the queue
}

TEST(async_cancel, after_completion_only_while_a_payload_is_unfetched) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        XAsyncComplete(&block, S_OK, 1);
        REQUIRE(block.called.wait());
        XAsyncCancel(&block);
        CHECK_EQ(provider.order(), std::string("BX"));
        char buffer = 0;
        CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
        CHECK_EQ(provider.order(), std::string("BXRC"));
        XAsyncCancel(&block);
        CHECK_EQ(provider.order(), std::string("BXRC"));
        CHECK_EQ(block.status(), S_OK);
    });
}

TEST(async_cancel, nothing_after_a_call_without_payload) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_OK, E_FAIL}) {
            Queue queue(work, completion);
            Provider provider;
            provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
            Block block(queue);
            REQUIRE_EQ(provider.begin(block), S_OK);
            XAsyncComplete(&block, result, 0);
            XAsyncCancel(&block);
            REQUIRE(block.called.wait());
            XAsyncCancel(&block);
            CHECK_EQ(provider.order(), std::string("BC"));
        }
    });
}

TEST(async_cancel, cancel_while_work_runs_then_work_fails) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    Signal canceled;
    provider.on_work = [&](const XAsyncProviderData&) {
        CHECK(canceled.wait());
        return E_ABORT;
    };
    provider.on_cancel = [&](const XAsyncProviderData&) {
        canceled.set();
        return S_OK;
    };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    REQUIRE(provider.wait_for(XAsyncOp::DoWork));
    XAsyncCancel(&block);
    CHECK_EQ(block.status(true), E_ABORT);
    CHECK(provider.wait_for(XAsyncOp::Cleanup));
    CHECK_EQ(provider.order(), std::string("BWXC"));
}

TEST(async_cancel, no_cleanup_while_cancel_runs) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Signal go_on;
    provider.on_cancel = [&](const XAsyncProviderData&) {
        CHECK(go_on.wait());
        CHECK_EQ(provider.count(XAsyncOp::Cleanup), 0u);
        return S_OK;
    };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    std::thread canceller([&] { XAsyncCancel(&block); });
    REQUIRE(provider.wait_for(XAsyncOp::Cancel));
    XAsyncComplete(provider.copy(), S_OK, 0);
    REQUIRE(block.called.wait());
    CHECK_EQ(provider.count(XAsyncOp::Cleanup), 0u);
    go_on.set();
    canceller.join();
    CHECK_EQ(provider.order(), std::string("BXC"));
}

TEST(async_cancel, from_inside_begin_and_work) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        provider.on_begin = [](const XAsyncProviderData& data) {
            XAsyncCancel(data.async);
            return XAsyncSchedule(data.async, 0);
        };
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncCancel(data.async);
            XAsyncComplete(data.async, S_OK, 0);
            XAsyncCancel(data.async); // the call has ended
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BXWXC"));
    });
}
