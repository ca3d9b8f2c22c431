// A begin that fails: what it returns, and what the block holds afterwards.
#include "support/async_fixture.h"

using namespace async_test;

namespace {

// A provider that must never be called.
HRESULT CALLBACK unexpected_provider(XAsyncOp, const XAsyncProviderData*) {
    CHECK(!"the provider was called");
    return S_OK;
}

HRESULT CALLBACK nothing(XAsyncBlock*) { return S_OK; }

using Begin = HRESULT (*)(XAsyncBlock&);
const Begin begins[] = {
    [](XAsyncBlock& block) { return XAsyncBegin(&block, nullptr, nullptr, nullptr, unexpected_provider); },
    [](XAsyncBlock& block) { return XAsyncRun(&block, nothing); },
};

// The block as a title may look at it.
void check_holds(Block& block, HRESULT failure) {
    CHECK_EQ(block.status(), failure);
    CHECK_EQ(block.status(true), failure);
    CHECK_EQ(inner_status(block), failure);
    CHECK_EQ(inner_signature(block), 0u);
    size_t size = 77;
    CHECK_EQ(XAsyncGetResultSize(&block, &size), failure);
    CHECK_EQ(size, 0u);
    size = 77;
    CHECK_EQ(XAsyncGetResult(&block, nullptr, 0, nullptr, &size), failure);
    CHECK_EQ(size, 0u);
    CHECK_EQ(XAsyncSchedule(&block, 0), failure);
    XAsyncCancel(&block);
    XAsyncComplete(&block, S_OK, 0);
    CHECK_EQ(block.status(), failure);
    CHECK_EQ(block.calls.load(), 0u);
}

// The previous state of the block.
enum class Before { Nothing, Garbage, Success, Failure, Taken, Count };

void prepare(Block& block, Before before) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    const auto own = block.queue;
    const auto callback = block.callback;
    block.queue = queue;
    block.callback = nullptr;
    switch (before) {
    case Before::Garbage:
        std::memset(block.internal, 0xFF, sizeof block.internal);
        break;
    case Before::Success:
        REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
        REQUIRE_EQ(block.status(true), S_OK);
        break;
    case Before::Failure:
        REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return E_ACCESSDENIED; }), S_OK);
        REQUIRE_EQ(block.status(true), E_ACCESSDENIED);
        break;
    case Before::Taken: {
        Provider provider;
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, S_OK, 1);
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE_EQ(block.status(true), S_OK);
        char buffer = 0;
        REQUIRE_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
        break;
    }
    default:
        break;
    }
    block.queue = own;
    block.callback = callback;
}

void check_every_begin(XTaskQueueHandle queue, HRESULT failure) {
    for (const Begin begin : begins) {
        for (int before = 0; before < static_cast<int>(Before::Count); ++before) {
            Block block(queue);
            prepare(block, static_cast<Before>(before));
            for (int i = 0; i < 2; ++i) {
                REQUIRE_EQ(begin(block), failure);
                check_holds(block, failure);
            }
            Queue good(Mode::ThreadPool, Mode::ThreadPool); // and it may be used
            block.queue = good;
            CHECK_EQ(XAsyncRun(&block, nothing), S_OK);
            CHECK(block.called.wait());
            CHECK_EQ(block.status(true), S_OK);
        }
    }
}

// Removes the process queue for the scope.
class NoProcessQueue {
public:
    NoProcessQueue() {
        REQUIRE(XTaskQueueGetCurrentProcessTaskQueue(&m_before));
        XTaskQueueSetCurrentProcessTaskQueue(nullptr);
    }
    ~NoProcessQueue() {
        XTaskQueueSetCurrentProcessTaskQueue(m_before);
        XTaskQueueCloseHandle(m_before);
    }
    NoProcessQueue(const NoProcessQueue&) = delete;
    NoProcessQueue& operator=(const NoProcessQueue&) = delete;

private:
    XTaskQueueHandle m_before = nullptr;
};

} // namespace

TEST(async_begin_failure, no_queue_at_all) {
    const NoProcessQueue none;
    CHECK_EQ(static_cast<uint32_t>(E_NO_TASK_QUEUE), 0x800701ABu);
    check_every_begin(nullptr, E_NO_TASK_QUEUE);
}

TEST(async_begin_failure, a_handle_that_is_no_queue) {
    XTaskQueueHandle closed = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(Mode::Manual, Mode::Manual, &closed), S_OK);
    XTaskQueueCloseHandle(closed);
    for (XTaskQueueHandle handle :
         {closed, reinterpret_cast<XTaskQueueHandle>(&closed), reinterpret_cast<XTaskQueueHandle>(uintptr_t{0x1234})}) {
        check_every_begin(handle, E_HANDLE);
    }
}

TEST(async_begin_failure, a_terminated_queue) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        queue.terminate();
        check_every_begin(queue, E_ABORT);
    });
}

TEST(async_begin_failure, a_queue_that_is_being_terminated) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    REQUIRE_EQ(XTaskQueueTerminate(queue, false, nullptr, nullptr), S_OK);
    check_every_begin(queue, E_ABORT);
}

TEST(async_begin_failure, null_arguments_leave_the_block_as_it_was) {
    const NoProcessQueue none;
    Block block(nullptr);
    CHECK_EQ(XAsyncBegin(&block, nullptr, nullptr, nullptr, nullptr), E_INVALIDARG);
    CHECK_EQ(XAsyncRun(&block, nullptr), E_INVALIDARG);
    CHECK_EQ(block.status(), S_OK);
}

TEST(async_begin_failure, a_block_in_use_is_noticed_first_and_left_alone) {
    for (const size_t payload : {size_t{0}, size_t{1}}) {
        Queue queue(Mode::Immediate, Mode::Immediate);
        Queue ended(Mode::Immediate, Mode::Immediate);
        ended.terminate();
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        const auto check_refused = [&](HRESULT status) {
            for (XTaskQueueHandle other : {XTaskQueueHandle{ended}, reinterpret_cast<XTaskQueueHandle>(&queue)}) {
                block.queue = other;
                for (const Begin begin : begins) {
                    CHECK_EQ(begin(block), E_INVALIDARG);
                    CHECK_EQ(block.status(), status);
                    CHECK_EQ(inner_signature(block), 0x41535942u);
                }
            }
        };
        check_refused(E_PENDING);
        XAsyncComplete(&block, S_OK, payload);
        if (payload != 0) { // to be fetched
            check_refused(S_OK);
            char buffer = 0;
            CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK);
        }
        CHECK(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(begins[0](block), E_HANDLE); // no longer in use
        CHECK_EQ(block.status(), E_HANDLE);
    }
}

TEST(async_begin_failure, the_last_calls_callback_still_comes) {
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    Block block(queue);
    REQUIRE_EQ(XAsyncRun(&block, nothing), S_OK);
    REQUIRE(eventually([&] { return block.status() != E_PENDING; }));
    block.queue = reinterpret_cast<XTaskQueueHandle>(uintptr_t{0x1234});
    CHECK_EQ(XAsyncRun(&block, nothing), E_HANDLE);
    CHECK_EQ(block.status(true), E_HANDLE);
    REQUIRE(queue.run_one(Port::Completion));
    CHECK_EQ(block.calls.load(), 1u);
}

TEST(async_begin_failure, two_threads_in_one_block_only_one_wins) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned round = 0; round < harness::rounds(300); ++round) {
        Provider providers[2];
        Block block(queue);
        std::atomic<unsigned> ready{0};
        HRESULT results[2] = {E_FAIL, E_FAIL};
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < 2; ++i) {
            providers[i].on_begin = [](const XAsyncProviderData&) { return S_OK; };
            threads.emplace_back([&, i] {
                ++ready;
                while (ready.load() < 2) {
                }
                results[i] = providers[i].begin(block);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        CHECK_EQ((results[0] == S_OK) + (results[1] == S_OK), 1);
        CHECK_EQ((results[0] == E_INVALIDARG) + (results[1] == E_INVALIDARG), 1);
        XAsyncComplete(&block, S_OK, 0);
        REQUIRE(block.called.wait());
        CHECK_EQ(block.status(true), S_OK);
    }
}

// One call begins while the other one fails because its queue ends. The successful call has the block, and the failure
// is not written into it.
TEST(async_begin_failure, two_threads_in_one_block_and_the_queue_ends) {
    unsigned begun = 0, failed = 0;
    for (unsigned round = 0; round < harness::rounds(100); ++round) {
        Queue queue(Mode::ThreadPool, Mode::ThreadPool);
        Provider providers[2];
        Block block(queue);
        std::atomic<unsigned> ready{0};
        HRESULT results[2] = {E_FAIL, E_FAIL};
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < 2; ++i) {
            providers[i].on_begin = [](const XAsyncProviderData&) { return S_OK; };
            threads.emplace_back([&, i] {
                ++ready;
                while (ready.load() < 3) {
                }
                results[i] = providers[i].begin(block);
            });
        }
        ++ready;
        while (ready.load() < 3) {
        }
        XTaskQueueTerminate(queue, false, nullptr, nullptr);
        for (auto& thread : threads) {
            thread.join();
        }
        const unsigned winners = (results[0] == S_OK) + (results[1] == S_OK);
        REQUIRE(winners <= 1);
        if (winners == 1) {
            ++begun;
            CHECK_EQ(block.status(), E_PENDING);
            CHECK_EQ(inner_signature(block), 0x41535942u);
            XAsyncComplete(&block, S_OK, 0);
            REQUIRE(block.called.wait());
            CHECK_EQ(block.status(true), S_OK);
        } else {
            ++failed;
            CHECK_EQ(block.status(true), E_ABORT);
        }
    }
    CHECK(begun + failed > 0);
}
