// Another thread completes or cancels a call as soon as the block contains its token, which is before XAsyncBegin has
// returned. Everything that the other thread uses must exist by then.
#include "support/async_fixture.h"

#include "async/block_state.h"

using namespace async_test;

namespace {

// A call that another thread ends while it is begun. Its parts count their calls.
struct Hasty {
    explicit Hasty(XTaskQueueHandle queue) : block{} {
        block.queue = queue;
        block.context = this;
        block.callback = [](XAsyncBlock* done) { ++static_cast<Hasty*>(done->context)->callbacks; };
    }
    HRESULT begin() { return XAsyncBegin(&block, this, this, "hasty", provide); }
    bool is_over() const { return callbacks > 0 && cleanups > 0; }

    static HRESULT CALLBACK provide(XAsyncOp op, const XAsyncProviderData* data) {
        auto* const self = static_cast<Hasty*>(data->context);
        switch (op) {
        case XAsyncOp::Begin:
            ++self->begins;
            break;
        case XAsyncOp::Cancel:
            XAsyncComplete(data->async, E_ABORT, 0);
            break;
        case XAsyncOp::Cleanup:
            CHECK_EQ(self->begins.load(), 1u);
            ++self->cleanups;
            break;
        default:
            CHECK(!"unexpected");
        }
        return S_OK;
    }

    XAsyncBlock block;
    std::atomic<unsigned> begins{0}, callbacks{0}, cleanups{0};
};

// The number of concurrent calls. Each has its own result, so two calls that shared a slot would be noticed.
void check_that_calls_share_nothing(XTaskQueueHandle queue, unsigned count) {
    std::vector<std::unique_ptr<Provider>> providers;
    std::vector<std::unique_ptr<Block>> blocks;
    for (unsigned i = 0; i < count; ++i) {
        providers.push_back(std::make_unique<Provider>());
        blocks.push_back(std::make_unique<Block>(queue, false));
        providers[i]->on_begin = [](const XAsyncProviderData&) { return S_OK; };
        REQUIRE_EQ(providers[i]->begin(*blocks[i]), S_OK);
    }
    for (unsigned i = 0; i < count; ++i) {
        XAsyncComplete(blocks[i].get(), static_cast<HRESULT>(i), 0);
    }
    for (unsigned i = 0; i < count; ++i) {
        REQUIRE_EQ(blocks[i]->status(true), static_cast<HRESULT>(i));
    }
}

using End = void (*)(XAsyncBlock&);
const End ends[] = {
    [](XAsyncBlock& block) { XAsyncCancel(&block); },
    [](XAsyncBlock& block) { XAsyncComplete(&block, E_ABORT, 0); },
    [](XAsyncBlock& block) { XAsyncComplete(&block, S_OK, 0); },
};

// Ends the call as soon as the block contains its token.
class OtherThread {
public:
    explicit OtherThread(End end) : m_thread([this, end] { run(end); }) {}
    ~OtherThread() {
        m_over = true;
        m_thread.join();
    }
    OtherThread(const OtherThread&) = delete;
    OtherThread& operator=(const OtherThread&) = delete;
    // Returns when the thread is ready.
    void watch(Hasty& call) {
        m_next = &call;
        while (m_next != nullptr) {
            std::this_thread::yield();
        }
    }

private:
    void run(End end) {
        while (!m_over) {
            Hasty* const call = m_next.exchange(nullptr);
            if (call == nullptr) {
                std::this_thread::yield();
                continue;
            }
            const auto& token = xblshim::async::state_of(call->block).call;
            while (token.load(std::memory_order_relaxed) == 0 && !m_over) {
            }
            end(call->block);
        }
    }

    std::atomic<Hasty*> m_next{nullptr};
    std::atomic<bool> m_over{false};
    std::thread m_thread;
};

} // namespace

TEST_WITHIN(async_publish, ended_by_another_thread_while_it_is_begun, 240) {
    Queue queue(Mode::Immediate, Mode::Immediate);
    for (const End end : ends) {
        {
            OtherThread other(end);
            for (unsigned round = 0; round < harness::rounds(600); ++round) {
                Hasty call(queue);
                other.watch(call);
                REQUIRE_EQ(call.begin(), S_OK);
                REQUIRE(eventually([&] { return call.is_over(); }));
                REQUIRE_EQ(call.callbacks.load(), 1u);
                REQUIRE_EQ(call.cleanups.load(), 1u);
                REQUIRE(XAsyncGetStatus(&call.block, true) != E_PENDING);
                REQUIRE_EQ(inner_signature(call.block), 0u); // not marked live after its end
            }
        }
        check_that_calls_share_nothing(queue, 500);
    }
}
