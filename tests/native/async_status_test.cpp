// XAsyncGetStatus without waiting, XAsyncComplete's rules, and that the copy of the block serves as well.
#include "support/async_fixture.h"

using namespace async_test;

TEST(async_status, a_zeroed_block_that_was_never_used) {
    XAsyncBlock block{};
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    size_t size = 1;
    CHECK_EQ(XAsyncGetResultSize(&block, &size), S_OK);
    CHECK_EQ(size, 0u);
    CHECK_EQ(XAsyncGetResult(&block, nullptr, 0, nullptr, &size), S_OK);
    XAsyncCancel(&block);
    XAsyncComplete(&block, E_FAIL, 0);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);
    CHECK_EQ(XAsyncSchedule(&block, 0), E_INVALIDARG);
}

TEST(async_status, pending_while_running_then_final_for_good) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_OK, HRESULT{1}, HRESULT{0x12345678}, E_FAIL, E_ABORT}) {
            Queue queue(work, completion);
            Provider provider;
            provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
            Block block(queue);
            REQUIRE_EQ(provider.begin(block), S_OK);
            CHECK_EQ(block.status(), E_PENDING);
            CHECK_EQ(XAsyncGetStatus(provider.copy(), false), E_PENDING);
            XAsyncComplete(&block, result, 0);
            CHECK_EQ(block.status(), result); // immediately, whether or not the callback has run
            REQUIRE(block.called.wait());
            for (int i = 0; i < 3; ++i) {
                CHECK_EQ(block.status(), result);
                CHECK_EQ(block.status(true), result);
            }
        }
    });
}

TEST(async_status, complete_through_the_copy_and_through_the_title_block) {
    in_every_mode([](Mode work, Mode completion) {
        for (const bool through_copy : {false, true}) {
            Queue queue(work, completion);
            Provider provider;
            provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
            provider.on_work = [](const XAsyncProviderData&) { return E_PENDING; };
            Block block(queue);
            REQUIRE_EQ(provider.begin(block), S_OK);
            XAsyncBlock* const used = through_copy ? provider.copy() : &block;
            CHECK_EQ(XAsyncSchedule(used, 0), S_OK);
            REQUIRE(provider.wait_for(XAsyncOp::DoWork));
            CHECK_EQ(XAsyncGetStatus(used, false), E_PENDING);
            XAsyncComplete(used, 9, 0);
            REQUIRE(block.called.wait());
            CHECK_EQ(block.status(true), 9);
            CHECK_EQ(block.calls.load(), 1u);
        }
    });
}

TEST(async_status, completing_with_pending_is_ignored) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    XAsyncComplete(&block, E_PENDING, 100);
    CHECK_EQ(block.status(), E_PENDING);
    CHECK_EQ(provider.order(), std::string("B"));
    XAsyncComplete(&block, S_OK, 0);
    CHECK_EQ(block.status(true), S_OK);
    CHECK(block.called.wait());
    CHECK_EQ(block.calls.load(), 1u);
}

TEST(async_status, the_first_completion_counts) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, 1, 0);
            XAsyncComplete(data.async, E_FAIL, 0);
            XAsyncComplete(data.async, S_OK, 100);
            return E_ACCESSDENIED;
        };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), 1);
        CHECK_EQ(block.calls.load(), 1u);
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        XAsyncComplete(&block, E_FAIL, 0); // after the end of the call
        CHECK_EQ(block.status(), 1);
        CHECK_EQ(block.calls.load(), 1u);
        CHECK_EQ(provider.order(), std::string("BWC"));
    });
}

TEST(async_status, a_late_completion_through_a_stale_copy_hits_no_other_call) {
    Queue queue(Mode::Immediate, Mode::Immediate);
    Provider provider;
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    REQUIRE_EQ(provider.order(), std::string("BWC"));
    Provider next;
    next.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block other(queue);
    REQUIRE_EQ(next.begin(other), S_OK);
    XAsyncComplete(provider.copy(), E_FAIL, 0);
    XAsyncCancel(provider.copy());
    CHECK_EQ(other.status(), E_PENDING);
    CHECK_EQ(next.order(), std::string("B"));
    XAsyncComplete(&other, S_OK, 0);
}

TEST(async_status, racing_completions_end_in_one) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned round = 0; round < harness::rounds(300); ++round) {
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        std::vector<std::thread> threads;
        std::atomic<unsigned> ready{0};
        for (int i = 1; i <= 3; ++i) {
            threads.emplace_back([&, i] {
                ++ready;
                while (ready.load() < 3) {
                    std::this_thread::yield();
                }
                XAsyncComplete(&block, i, 0);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        const HRESULT hr = block.status(true);
        CHECK(hr >= 1 && hr <= 3);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(), hr);
        CHECK_EQ(block.calls.load(), 1u);
    }
}
