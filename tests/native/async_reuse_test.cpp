// One block for several calls, and blocks that are freed as early as is allowed.
#include "support/sleeping_threads.h"

using namespace async_test;

namespace {

HRESULT CALLBACK nothing(XAsyncBlock*) { return S_OK; }

struct Counter {
    std::atomic<unsigned> callbacks{0};
    Signal all;
    unsigned expected = 1;
    void count() {
        if (++callbacks == expected) {
            all.set();
        }
    }
};

} // namespace

TEST(async_reuse, one_after_the_other) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        XAsyncBlock block{};
        block.queue = queue;
        for (int i = 0; i < 50; ++i) {
            REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
            REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
        }
    });
}

TEST(async_reuse, refused_while_the_payload_is_untaken) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        XAsyncComplete(&block, S_OK, 1);
        REQUIRE(block.called.wait());
        CHECK_EQ(XAsyncRun(&block, nothing), E_INVALIDARG);
        size_t size = 0;
        CHECK_EQ(XAsyncGetResultSize(&block, &size), S_OK); // still there
        CHECK_EQ(size, 1u);
        char buffer = 0;
        CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
        CHECK_EQ(XAsyncRun(&block, nothing), S_OK);
        CHECK_EQ(block.status(true), S_OK);
        CHECK(block.called.wait(2));
        size = 1;
        CHECK_EQ(XAsyncGetResultSize(&block, &size), S_OK);
        CHECK_EQ(size, 0u);
    });
}

TEST(async_reuse, after_a_consuming_failure) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    XAsyncComplete(&block, S_OK, 1);
    REQUIRE(block.called.wait());
    CHECK_EQ(XAsyncGetResult(&block, &provider, 0, &queue, nullptr), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(XAsyncRun(&block, nothing), S_OK);
    CHECK_EQ(block.status(true), S_OK);
    CHECK_EQ(XAsyncGetResult(&block, nullptr, 0, nullptr, nullptr), S_OK); // the old call's mark is gone
    CHECK(block.called.wait(2));
}

TEST(async_reuse, started_again_from_its_own_callback) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Block block(queue);
        block.then = [&] {
            CHECK_EQ(block.status(true), S_OK);
            if (block.calls < 20) {
                CHECK_EQ(XAsyncRun(&block, nothing), S_OK);
            }
        };
        REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
        REQUIRE(block.called.wait(20));
        CHECK_EQ(block.calls.load(), 20u);
        CHECK_EQ(block.status(), S_OK);
    });
}

TEST(async_reuse, next_page_from_the_callback_of_a_page) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider providers[10];
        for (Provider& provider : providers) {
            provider.on_work = [](const XAsyncProviderData& data) {
                XAsyncComplete(data.async, S_OK, 4);
                return S_OK;
            };
        }
        Block block(queue);
        block.then = [&] {
            char page[4];
            CHECK_EQ(XAsyncGetResult(&block, &providers[block.calls - 1], sizeof page, page, nullptr), S_OK);
            if (block.calls < 10) {
                CHECK_EQ(providers[block.calls].begin(block), S_OK);
            }
        };
        REQUIRE_EQ(providers[0].begin(block), S_OK);
        REQUIRE(block.called.wait(10));
        for (Provider& provider : providers) {
            REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
            CHECK_EQ(provider.order(), std::string("BWRC"));
        }
    });
}

TEST(async_reuse, started_again_before_the_old_callback_came) {
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    Block block(queue);
    REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
    REQUIRE(eventually([&] { return block.status() != E_PENDING; }));
    REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return 2; }), S_OK);
    REQUIRE(eventually([&] { return block.status() != E_PENDING; }));
    unsigned drained = 0;
    CHECK(eventually([&] { return (drained += queue.drain(Port::Completion)) == 2; }));
    CHECK_EQ(block.calls.load(), 2u);
    CHECK_EQ(block.status(true), 2);
}

TEST(async_reuse, freed_in_its_callback) {
    struct HeapBlock {
        XAsyncBlock block{};
        Counter* counter = nullptr;
        static void CALLBACK done(XAsyncBlock* block) {
            const std::unique_ptr<HeapBlock> owned(static_cast<HeapBlock*>(block->context));
            CHECK_EQ(XAsyncGetStatus(block, true), S_OK);
            owned->counter->count();
        }
    };
    in_every_mode([](Mode work, Mode completion) {
        Counter counter;
        counter.expected = 50;
        {
            Queue queue(work, completion);
            for (unsigned i = 0; i < counter.expected; ++i) {
                auto heap = std::make_unique<HeapBlock>();
                heap->counter = &counter;
                heap->block.queue = queue;
                heap->block.context = heap.get();
                heap->block.callback = HeapBlock::done;
                std::memset(heap->block.internal, 0xA5, sizeof heap->block.internal);
                REQUIRE_EQ(XAsyncRun(&heap.release()->block, nothing), S_OK);
            }
            REQUIRE(counter.all.wait());
        }
        CHECK_EQ(counter.callbacks.load(), 50u);
    });
}

TEST(async_reuse, freed_by_somebody_who_polls) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        for (int i = 0; i < 50; ++i) {
            auto block = std::make_unique<XAsyncBlock>();
            block->queue = queue;
            REQUIRE_EQ(XAsyncRun(block.get(), nothing), S_OK);
            REQUIRE(eventually([&] { return XAsyncGetStatus(block.get(), false) != E_PENDING; }));
            CHECK_EQ(XAsyncGetStatus(block.get(), false), S_OK);
        }
    });
}

TEST(async_reuse, freed_by_somebody_who_waits) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        for (int i = 0; i < 50; ++i) {
            auto block = std::make_unique<XAsyncBlock>();
            block->queue = queue;
            if (i % 2 == 0 && completion != Mode::Manual) {
                block->callback = [](XAsyncBlock* self) { CHECK_EQ(XAsyncGetStatus(self, false), S_OK); };
            }
            REQUIRE_EQ(XAsyncRun(block.get(), nothing), S_OK);
            CHECK_EQ(XAsyncGetStatus(block.get(), true), S_OK);
        }
    });
}

TEST(async_reuse, waiters_are_released_though_the_callback_freed_the_block) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        for (unsigned round = 0; round < 5; ++round) {
            Provider provider;
            provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
            auto owned = std::make_unique<XAsyncBlock>();
            owned->queue = queue;
            owned->callback = [](XAsyncBlock* self) { const std::unique_ptr<XAsyncBlock> freed(self); };
            XAsyncBlock* const block = owned.release();
            REQUIRE_EQ(provider.begin(*block), S_OK);
            SleepingThreads waiters;
            for (int i = 0; i < 3; ++i) {
                // The block may be read only until it is freed; the copy always.
                XAsyncBlock* const waited_for = i == 0 || !SleepingThreads::can_tell ? provider.copy() : block;
                waiters.start([waited_for] { CHECK_EQ(XAsyncGetStatus(waited_for, true), 6); });
            }
            REQUIRE(waiters.all_sleep());
            XAsyncComplete(provider.copy(), 6, 0);
            waiters.join();
        }
    });
}
