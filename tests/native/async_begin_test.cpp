// XAsyncBegin: arguments that it accepts, results that it returns immediately, and results in the block.
#include "support/async_fixture.h"

#include <cstddef>

#if !defined(_WIN32)
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace async_test;

namespace {

// A provider that must never be called.
HRESULT CALLBACK unexpected_provider(XAsyncOp, const XAsyncProviderData*) {
    CHECK(!"the provider was called");
    return S_OK;
}

} // namespace

TEST(async_begin, block_has_the_documented_layout) {
    CHECK_EQ(sizeof(XAsyncBlock), 56u);
    CHECK_EQ(offsetof(XAsyncBlock, queue), 0u);
    CHECK_EQ(offsetof(XAsyncBlock, context), 8u);
    CHECK_EQ(offsetof(XAsyncBlock, callback), 16u);
    CHECK_EQ(offsetof(XAsyncBlock, internal), 24u);
    Queue queue(Mode::Manual, Mode::Manual, false);
    Block block(queue);
    Provider provider;
    provider.on_work = [](const XAsyncProviderData& data) {
        XAsyncComplete(data.async, S_OK, 8);
        return S_OK;
    };
    REQUIRE_EQ(provider.begin(block), S_OK);
    CHECK_EQ(inner_status(block), E_PENDING);
    CHECK_EQ(inner_signature(block), 0x41535942u);
    REQUIRE(queue.run_one(Port::Work));
    CHECK_EQ(inner_status(block), S_OK);
    CHECK_EQ(inner_signature(block), 0x41535942u); // the payload is still to be taken
    uint64_t payload = 0;
    CHECK_EQ(XAsyncGetResult(&block, &provider, sizeof payload, &payload, nullptr), S_OK);
    CHECK_EQ(inner_signature(block), 0x41535242u);
    REQUIRE(queue.run_one(Port::Completion));

    Block empty(queue);
    Provider without_payload;
    REQUIRE_EQ(without_payload.begin(empty), S_OK);
    REQUIRE(queue.run_one(Port::Work));
    CHECK_EQ(inner_signature(empty), 0u);
    REQUIRE(queue.run_one(Port::Completion)); // not by the queue's end, which comes after the block was freed
}

TEST(async_begin, null_arguments_are_refused) {
    XAsyncBlock block{};
    CHECK_EQ(XAsyncBegin(nullptr, nullptr, nullptr, nullptr, unexpected_provider), E_INVALIDARG);
    CHECK_EQ(XAsyncBegin(&block, nullptr, nullptr, nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XAsyncRun(nullptr, [](XAsyncBlock*) -> HRESULT { return S_OK; }), E_INVALIDARG);
    CHECK_EQ(XAsyncRun(&block, nullptr), E_INVALIDARG);
    CHECK_EQ(XAsyncSchedule(nullptr, 0), E_INVALIDARG);
    CHECK_EQ(XAsyncGetStatus(nullptr, true), E_INVALIDARG);
    CHECK_EQ(XAsyncGetResult(nullptr, nullptr, 0, nullptr, nullptr), E_INVALIDARG);
    size_t size = 1;
    CHECK_EQ(XAsyncGetResultSize(nullptr, &size), E_INVALIDARG);
    CHECK_EQ(XAsyncGetResultSize(&block, nullptr), E_INVALIDARG);
    XAsyncComplete(nullptr, S_OK, 0);
    XAsyncCancel(nullptr);
}

TEST(async_begin, begin_op_runs_once_on_the_callers_thread_before_it_returns) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        bool pending_inside = false;
        provider.on_begin = [&](const XAsyncProviderData& data) {
            pending_inside = XAsyncGetStatus(data.async, false) == E_PENDING && block.status() == E_PENDING;
            CHECK(data.async != &block); // the library's own copy
            CHECK(data.async->queue != nullptr);
            CHECK(data.async->context == block.context);
            CHECK(data.async->callback == block.callback);
            CHECK(data.context == &provider);
            CHECK(data.buffer == nullptr && data.bufferSize == 0);
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        CHECK_EQ(provider.order(), std::string("B"));
        CHECK(provider.thread_of(XAsyncOp::Begin) == std::this_thread::get_id());
        CHECK(pending_inside);
        CHECK_EQ(block.status(), E_PENDING);
        XAsyncComplete(&block, S_OK, 0);
        CHECK(block.called.wait());
        CHECK_EQ(provider.count(XAsyncOp::Begin), 1u);
    });
}

TEST(async_begin, without_a_queue_the_process_queue_is_taken) {
    Provider provider;
    Block block(nullptr);
    XTaskQueueHandle seen = nullptr;
    provider.on_work = [&](const XAsyncProviderData& data) {
        seen = data.async->queue;
        XAsyncComplete(data.async, S_OK, 0);
        return S_OK;
    };
    REQUIRE_EQ(provider.begin(block), S_OK);
    CHECK_EQ(block.status(true), S_OK);
    CHECK(block.called.wait());
    CHECK(seen != nullptr);
    CHECK(block.queue == nullptr);
    CHECK(block.thread != std::this_thread::get_id());
}

TEST(async_begin, a_queue_the_title_made_the_process_queue_is_taken) {
    XTaskQueueHandle before = nullptr;
    REQUIRE(XTaskQueueGetCurrentProcessTaskQueue(&before));
    {
        Queue queue(Mode::Manual, Mode::Manual, false);
        XTaskQueueSetCurrentProcessTaskQueue(queue);
        Block block(nullptr);
        REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return S_OK; }), S_OK);
        CHECK_EQ(block.status(), E_PENDING);
        CHECK(queue.run_one(Port::Work));
        CHECK(queue.run_one(Port::Completion));
        CHECK_EQ(block.calls.load(), 1u);
        XTaskQueueSetCurrentProcessTaskQueue(before);
    }
    XTaskQueueCloseHandle(before);
}

TEST(async_begin, a_live_block_is_refused_and_its_call_unharmed) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        REQUIRE_EQ(provider.begin(block), S_OK);
        CHECK_EQ(XAsyncBegin(&block, nullptr, nullptr, nullptr, unexpected_provider), E_INVALIDARG);
        CHECK_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return S_OK; }), E_INVALIDARG);
        CHECK_EQ(XAsyncBegin(provider.copy(), nullptr, nullptr, nullptr, unexpected_provider), E_INVALIDARG);
        CHECK_EQ(block.status(), E_PENDING);
        XAsyncComplete(&block, 5, 0);
        CHECK(block.called.wait());
        CHECK_EQ(block.status(true), 5);
        CHECK_EQ(block.calls.load(), 1u);
    });
}

TEST(async_begin, a_failing_begin_op_comes_through_the_block) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return E_ACCESSDENIED; };
        Block block(queue);
        CHECK_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), E_ACCESSDENIED);
        CHECK_EQ(block.calls.load(), 1u);
        CHECK_EQ(provider.order(), std::string("BC"));
    });
}

TEST(async_begin, a_failing_begin_op_without_callback) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return E_ACCESSDENIED; };
    Block block(queue, false);
    CHECK_EQ(provider.begin(block), S_OK);
    CHECK_EQ(block.status(), E_ACCESSDENIED);
    CHECK_EQ(block.status(true), E_ACCESSDENIED);
    CHECK_EQ(provider.order(), std::string("BC"));
}

TEST(async_begin, a_begin_op_that_returns_pending_is_just_running) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return E_PENDING; };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    CHECK_EQ(block.status(), E_PENDING);
    XAsyncComplete(&block, S_OK, 0);
    CHECK_EQ(block.status(true), S_OK);
}

TEST(async_begin, a_call_may_complete_inside_its_begin_op) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, 3, 0);
            return E_FAIL; // too late to count
        };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        CHECK_EQ(provider.order(), std::string("BC")); // Cleanup not inside Begin, but as soon as it returned
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), 3);
    });
}

TEST(async_begin, the_title_may_close_its_queue_while_a_call_runs) {
    XTaskQueueHandle queue = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::ThreadPool, Mode::ThreadPool, &queue), S_OK);
    Provider provider;
    Block block(queue);
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    REQUIRE_EQ(provider.begin(block), S_OK);
    XTaskQueueCloseHandle(queue);
    CHECK_EQ(XAsyncSchedule(&block, 0), S_OK);
    CHECK_EQ(block.status(true), S_OK);
    CHECK(block.called.wait());
}

#if !defined(_WIN32)
TEST(async_begin, in_a_forked_child_every_call_is_refused) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    Block first(queue);
    REQUIRE_EQ(XAsyncRun(&first, [](XAsyncBlock*) -> HRESULT { return S_OK; }), S_OK); // the pool has threads
    REQUIRE_EQ(first.status(true), S_OK);
    REQUIRE(first.called.wait());
    const pid_t child = fork();
    if (child == 0) {
        size_t size = 1;
        XAsyncBlock fresh{};
        bool good = XAsyncGetStatus(&block, true) == E_ABORT && XAsyncGetStatus(&block, false) == E_ABORT;
        good = good && XAsyncSchedule(&block, 0) == E_ABORT && XAsyncGetResultSize(&block, &size) == E_ABORT;
        good = good && XAsyncGetResult(&block, nullptr, 0, nullptr, nullptr) == E_ABORT;
        good = good && XAsyncRun(&fresh, [](XAsyncBlock*) -> HRESULT { return S_OK; }) == E_ABORT;
        good = good && XAsyncBegin(&fresh, nullptr, nullptr, nullptr, unexpected_provider) == E_ABORT;
        XAsyncComplete(&block, S_OK, 0);
        XAsyncCancel(&block);
        _exit(good ? 0 : 1);
    }
    int status = -1;
    REQUIRE_EQ(waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    XAsyncComplete(&block, S_OK, 0);
    CHECK(block.called.wait());
}
#endif
