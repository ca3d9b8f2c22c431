// A provider's steps: their order, threads and number, and what DoWork's return value means.
#include "support/async_fixture.h"

using namespace async_test;

TEST(async_provider_order, values_are_the_headers) {
    CHECK_EQ(static_cast<uint32_t>(XAsyncOp::Begin), 0u);
    CHECK_EQ(static_cast<uint32_t>(XAsyncOp::DoWork), 1u);
    CHECK_EQ(static_cast<uint32_t>(XAsyncOp::GetResult), 2u);
    CHECK_EQ(static_cast<uint32_t>(XAsyncOp::Cancel), 3u);
    CHECK_EQ(static_cast<uint32_t>(XAsyncOp::Cleanup), 4u);
}

TEST(async_provider_order, begin_work_cleanup_and_one_callback) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        XAsyncBlock* copy = nullptr;
        provider.on_work = [&](const XAsyncProviderData& data) {
            copy = data.async;
            CHECK(data.context == &provider);
            XAsyncComplete(data.async, S_OK, 0);
            return S_OK;
        };
        provider.on_cleanup = [&](const XAsyncProviderData& data) {
            CHECK(data.async == copy && data.context == &provider);
            CHECK_EQ(XAsyncGetStatus(data.async, false), S_OK);
            CHECK_EQ(XAsyncGetStatus(data.async, true), S_OK); // doesn't hang
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BWC"));
        CHECK_EQ(block.calls.load(), 1u);
        const auto self = std::this_thread::get_id();
        CHECK(provider.thread_of(XAsyncOp::Begin) == self);
        CHECK_EQ(provider.thread_of(XAsyncOp::DoWork) == self, work == Mode::Immediate);
        CHECK_EQ(block.thread == self, work == Mode::Immediate && completion == Mode::Immediate);
        if (completion == Mode::Immediate) {
            CHECK(block.thread == provider.thread_of(XAsyncOp::DoWork)); // inside XAsyncComplete
        }
    });
}

TEST(async_provider_order, manual_ports_run_on_the_dispatching_thread) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    Provider provider;
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    CHECK_EQ(provider.order(), std::string("B"));
    REQUIRE(queue.run_one(Port::Work));
    CHECK_EQ(provider.order(), std::string("BWC")); // Cleanup doesn't wait for the callback
    CHECK(provider.thread_of(XAsyncOp::DoWork) == std::this_thread::get_id());
    CHECK_EQ(block.calls.load(), 0u);
    CHECK_EQ(block.status(), S_OK);
    REQUIRE(queue.run_one(Port::Completion));
    CHECK_EQ(block.calls.load(), 1u);
    CHECK(!XTaskQueueDispatch(queue, Port::Work, 0));
    CHECK(!XTaskQueueDispatch(queue, Port::Completion, 0));
}

TEST(async_provider_order, work_is_done_once_for_each_schedule) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        std::atomic<unsigned> turns{0};
        provider.on_work = [&](const XAsyncProviderData& data) {
            if (++turns < 4) {
                CHECK_EQ(XAsyncSchedule(data.async, turns % 2), S_OK); // again, from inside
                return E_PENDING;
            }
            XAsyncComplete(data.async, S_OK, 0);
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BWWWWC"));
        CHECK_EQ(block.calls.load(), 1u);
    });
}

TEST(async_provider_order, pending_goes_on_until_somebody_completes) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        provider.on_work = [](const XAsyncProviderData&) { return E_PENDING; };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(provider.wait_for(XAsyncOp::DoWork));
        CHECK_EQ(block.status(), E_PENDING);
        CHECK_EQ(provider.count(XAsyncOp::Cleanup), 0u);
        std::thread other([copy = provider.copy()] { XAsyncComplete(copy, 11, 0); });
        REQUIRE(block.called.wait());
        other.join();
        CHECK_EQ(block.status(), 11);
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup)); // DoWork may not quite have returned
        CHECK_EQ(provider.order(), std::string("BWC"));
    });
}

TEST(async_provider_order, success_without_completion_is_unexpected) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_OK, HRESULT{1}}) {
            Queue queue(work, completion);
            Provider provider;
            Block block(queue);
            provider.on_work = [result](const XAsyncProviderData&) { return result; };
            REQUIRE_EQ(provider.begin(block), S_OK);
            REQUIRE(block.called.wait());
            CHECK_EQ(block.status(true), E_UNEXPECTED);
            REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
            CHECK_EQ(provider.order(), std::string("BWC"));
        }
    });
}

TEST(async_provider_order, a_failing_do_work_completes_with_it) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        provider.on_work = [](const XAsyncProviderData&) { return E_ACCESSDENIED; };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), E_ACCESSDENIED);
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BWC"));
    });
}

TEST(async_provider_order, cleanup_comes_at_completion_but_not_while_work_runs) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    Block block(queue);
    Signal go_on;
    provider.on_work = [&](const XAsyncProviderData& data) {
        XAsyncComplete(data.async, S_OK, 0);
        CHECK(go_on.wait());
        CHECK_EQ(provider.count(XAsyncOp::Cleanup), 0u);
        return S_OK;
    };
    REQUIRE_EQ(provider.begin(block), S_OK);
    REQUIRE(block.called.wait()); // the callback doesn't wait for DoWork's end
    CHECK_EQ(provider.count(XAsyncOp::Cleanup), 0u);
    go_on.set();
    REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
    CHECK(provider.thread_of(XAsyncOp::Cleanup) == provider.thread_of(XAsyncOp::DoWork));
}

TEST(async_provider_order, without_payload_cleanup_is_before_the_callback_on_the_completing_thread) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_OK, E_FAIL}) {
            Queue queue(work, completion);
            Provider provider;
            provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
            Block block(queue);
            unsigned cleaned_up = 0;
            block.then = [&] { cleaned_up = provider.count(XAsyncOp::Cleanup); };
            REQUIRE_EQ(provider.begin(block), S_OK);
            XAsyncComplete(&block, result, 0);
            CHECK_EQ(provider.order(), std::string("BC"));
            CHECK(provider.thread_of(XAsyncOp::Cleanup) == std::this_thread::get_id());
            REQUIRE(block.called.wait());
            CHECK_EQ(cleaned_up, 1u);
        }
    });
}

TEST(async_provider_order, with_payload_cleanup_waits_until_it_is_taken) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, S_OK, 1);
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        CHECK_EQ(block.status(true), S_OK);
        REQUIRE(block.called.wait());
        CHECK_EQ(provider.order(), std::string("BW"));
        char buffer = 0;
        CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BWRC"));
    });
}

TEST(async_provider_order, the_block_may_live_in_what_cleanup_frees) {
    struct Operation {
        XAsyncBlock block{};
        Signal* gone;
        static HRESULT CALLBACK provider(XAsyncOp op, const XAsyncProviderData* data) {
            auto* self = static_cast<Operation*>(data->context);
            switch (op) {
            case XAsyncOp::Begin:
                return XAsyncSchedule(data->async, 0);
            case XAsyncOp::DoWork:
                XAsyncComplete(data->async, S_OK, 0);
                return S_OK;
            case XAsyncOp::Cleanup: {
                const std::unique_ptr<Operation> owned(self);
                owned->gone->set();
                return S_OK;
            }
            default:
                return S_OK;
            }
        }
    };
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Signal gone;
        auto operation = std::make_unique<Operation>();
        operation->gone = &gone;
        operation->block.queue = queue;
        Operation* const pointer = operation.release();
        REQUIRE_EQ(XAsyncBegin(&pointer->block, pointer, nullptr, nullptr, Operation::provider), S_OK);
        REQUIRE(gone.wait());
    });
}

TEST(async_provider_order, schedule_errors) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    provider.on_work = [](const XAsyncProviderData&) { return E_PENDING; };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    CHECK_EQ(XAsyncSchedule(&block, 0), S_OK);
    CHECK_EQ(XAsyncSchedule(&block, 0), E_UNEXPECTED); // already scheduled
    CHECK_EQ(XAsyncSchedule(provider.copy(), 100), E_UNEXPECTED);
    REQUIRE(queue.run_one(Port::Work));
    CHECK(!XTaskQueueDispatch(queue, Port::Work, 0));
    CHECK_EQ(XAsyncSchedule(&block, 0), S_OK); // once it has run, again
    REQUIRE(queue.run_one(Port::Work));
    CHECK_EQ(provider.count(XAsyncOp::DoWork), 2u);
    XAsyncComplete(&block, S_OK, 1);
    CHECK_EQ(XAsyncSchedule(&block, 0), E_INVALIDARG); // completed, the payload not taken
    char buffer = 0;
    CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
    CHECK_EQ(XAsyncSchedule(&block, 0), E_INVALIDARG);
    queue.drain(Port::Completion);
    CHECK_EQ(XAsyncSchedule(&block, 0), E_INVALIDARG);

    Provider failing;
    failing.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block failed(queue);
    REQUIRE_EQ(failing.begin(failed), S_OK);
    XAsyncComplete(&failed, E_ACCESSDENIED, 0);
    CHECK_EQ(XAsyncSchedule(&failed, 0), E_ACCESSDENIED);
    queue.drain(Port::Completion);
    CHECK_EQ(XAsyncSchedule(&failed, 0), E_ACCESSDENIED);
}

TEST(async_provider_order, a_delayed_schedule_waits) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        provider.on_begin = [](const XAsyncProviderData& data) { return XAsyncSchedule(data.async, 30); };
        const auto start = std::chrono::steady_clock::now();
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        CHECK(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(29));
        CHECK(provider.thread_of(XAsyncOp::DoWork) != std::this_thread::get_id());
    });
}

TEST(async_provider_order, work_that_was_scheduled_is_not_done_after_completion) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    Provider provider;
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK); // scheduled
    XAsyncComplete(&block, E_ABORT, 0);
    CHECK_EQ(provider.order(), std::string("BC"));
    queue.drain(Port::Work);
    queue.drain(Port::Completion);
    CHECK_EQ(provider.order(), std::string("BC"));
    CHECK_EQ(block.status(), E_ABORT);
    CHECK_EQ(block.calls.load(), 1u);
}
