// Thousands of calls from several threads with everything at random: one completion each, Cleanup once and last, and
// blocks that are freed at the earliest moment (AddressSanitizer sees who touches them later).
#include "support/async_fixture.h"

#include <random>

using namespace async_test;

namespace {

constexpr uint32_t block_mark = 0xC0FFEE;

struct Totals {
    std::atomic<unsigned> begun{0};
    std::atomic<unsigned> called_back{0};
    std::atomic<unsigned> cleaned_up{0};
    // Every call that was begun has ended, once.
    void check() {
        CHECK(eventually([this] { return called_back.load() >= begun.load() && cleaned_up.load() >= begun.load(); }));
        CHECK_EQ(called_back.load(), begun.load());
        CHECK_EQ(cleaned_up.load(), begun.load());
    }
};

enum class Way { InWork, InBegin, FailingWork, FailingBegin, Elsewhere, Delayed, Again, Count };

// A provider's context; Cleanup frees it.
struct Operation {
    Operation(Totals& all, XTaskQueueHandle other_queue, std::mt19937& random)
        : totals(all), elsewhere(other_queue), way(static_cast<Way>(random() % static_cast<unsigned>(Way::Count))),
          payload(random() % 2 == 0 ? 0 : 16), delay(random() % 3) {}

    static HRESULT CALLBACK provider(XAsyncOp op, const XAsyncProviderData* data) {
        auto* self = static_cast<Operation*>(data->context);
        CHECK_EQ(self->mark, block_mark);
        if (op == XAsyncOp::Cleanup) {
            CHECK_EQ(self->running.load(), 0u);
            const std::unique_ptr<Operation> owned(self);
            self->mark = 0;
            ++self->totals.cleaned_up;
            return S_OK;
        }
        ++self->running;
        const HRESULT hr = self->step(op, *data);
        --self->running;
        return hr;
    }
    HRESULT step(XAsyncOp op, const XAsyncProviderData& data) {
        switch (op) {
        case XAsyncOp::Begin:
            if (way == Way::FailingBegin) {
                return E_ACCESSDENIED;
            }
            if (way == Way::InBegin) {
                XAsyncComplete(data.async, S_OK, payload);
                return S_OK;
            }
            return XAsyncSchedule(data.async, way == Way::Delayed ? delay : 0);
        case XAsyncOp::DoWork:
            return work(data.async);
        case XAsyncOp::GetResult:
            CHECK_EQ(payload, 16u);
            std::memset(data.buffer, 7, payload);
            return S_OK;
        case XAsyncOp::Cancel:
            canceled = true;
            if (way != Way::Elsewhere) { // there the other thread completes it
                XAsyncComplete(data.async, E_ABORT, 0);
            }
            return S_OK;
        case XAsyncOp::Cleanup:
            break;
        }
        return S_OK;
    }
    HRESULT work(XAsyncBlock* async) {
        switch (way) {
        case Way::FailingWork:
            return E_FAIL;
        case Way::Again:
            if (++turns < 3) {
                const HRESULT hr = XAsyncSchedule(async, delay);
                return FAILED(hr) ? hr : E_PENDING;
            }
            break;
        case Way::Elsewhere: {
            block = async;
            const HRESULT hr = XTaskQueueSubmitCallback(elsewhere, Port::Work, this, [](void* context, bool) {
                auto* self = static_cast<Operation*>(context);
                XAsyncComplete(self->block, self->canceled ? E_ABORT : S_OK, self->canceled ? 0 : self->payload);
            });
            return FAILED(hr) ? hr : E_PENDING;
        }
        default:
            break;
        }
        XAsyncComplete(async, S_OK, payload);
        XAsyncComplete(async, E_FAIL, 0);
        return S_OK;
    }

    Totals& totals;
    const XTaskQueueHandle elsewhere;
    const Way way;
    const size_t payload;
    const uint32_t delay;
    XAsyncBlock* block = nullptr;
    std::atomic<bool> canceled{false};
    std::atomic<unsigned> running{0};
    std::atomic<unsigned> turns{0};
    uint32_t mark = block_mark;
};

const int identity = 0;

HRESULT begin(XAsyncBlock& block, std::unique_ptr<Operation> operation) {
    Operation* const pointer = operation.release();
    Totals& totals = pointer->totals;
    ++totals.begun;
    const HRESULT hr = XAsyncBegin(&block, pointer, &identity, "stress", Operation::provider);
    if (FAILED(hr)) {
        --totals.begun;
        const std::unique_ptr<Operation> unused(pointer);
    }
    return hr;
}

void take_payload(XAsyncBlock& block) {
    const HRESULT status = XAsyncGetStatus(&block, true);
    CHECK(status == S_OK || status == E_ABORT || status == E_FAIL || status == E_ACCESSDENIED);
    if (status == S_OK) {
        char buffer[16];
        CHECK_EQ(XAsyncGetResult(&block, &identity, sizeof buffer, buffer, nullptr), S_OK);
    }
}

// Freed in its own callback.
struct HeapBlock : XAsyncBlock {
    HeapBlock(XTaskQueueHandle on, Totals& all, unsigned repeats, XTaskQueueHandle other_queue)
        : XAsyncBlock{}, totals(all), again(repeats), elsewhere(other_queue) {
        queue = on;
        context = this;
        callback = &HeapBlock::done;
        std::memset(internal, 0x5A, sizeof internal);
    }
    static void CALLBACK done(XAsyncBlock* block) {
        std::unique_ptr<HeapBlock> self(static_cast<HeapBlock*>(block->context));
        take_payload(*block);
        if (self->again > 0) { // once more in the same block
            --self->again;
            std::mt19937 random(self->again * 7919 + self->totals.begun.load());
            Totals& totals = self->totals;
            HeapBlock* const pointer = self.release();
            if (FAILED(begin(*pointer, std::make_unique<Operation>(totals, pointer->elsewhere, random)))) {
                self.reset(pointer);
            }
            ++totals.called_back;
        } else {
            ++self->totals.called_back;
        }
    }
    Totals& totals;
    unsigned again;
    const XTaskQueueHandle elsewhere;
};

Mode random_mode(std::mt19937& random) { return static_cast<Mode>(random() % 4); }

void fire_and_forget(Totals& totals, XTaskQueueHandle queue, XTaskQueueHandle elsewhere, std::mt19937& random) {
    auto block = std::make_unique<HeapBlock>(queue, totals, random() % 3, elsewhere);
    HeapBlock* const pointer = block.release();
    const HRESULT hr = begin(*pointer, std::make_unique<Operation>(totals, elsewhere, random));
    CHECK(hr == S_OK || hr == E_ABORT);
    if (FAILED(hr)) {
        block.reset(pointer);
    }
}

// The starter keeps the block, cancels at random, and waits together with another thread.
void begin_cancel_wait(Totals& totals, XTaskQueueHandle queue, XTaskQueueHandle elsewhere, std::mt19937& random) {
    auto block = std::make_unique<XAsyncBlock>();
    block->queue = queue;
    block->context = &totals;
    const bool with_callback = random() % 2 == 0;
    std::atomic<unsigned> calls{0};
    block->context = &calls;
    block->callback = with_callback ? [](XAsyncBlock* self) { ++*static_cast<std::atomic<unsigned>*>(self->context); }
                                    : static_cast<XAsyncCompletionRoutine*>(nullptr);
    const HRESULT hr = begin(*block, std::make_unique<Operation>(totals, elsewhere, random));
    CHECK(hr == S_OK || hr == E_ABORT);
    if (FAILED(hr)) {
        return;
    }
    std::thread helper;
    if (random() % 4 == 0) {
        helper = std::thread([&block, polls = random() % 2 == 0] {
            if (polls) {
                while (XAsyncGetStatus(block.get(), false) == E_PENDING) {
                    std::this_thread::yield();
                }
            }
            CHECK(XAsyncGetStatus(block.get(), true) != E_PENDING);
        });
    }
    if (random() % 2 == 0) {
        XAsyncCancel(block.get());
    }
    CHECK(XAsyncGetStatus(block.get(), true) != E_PENDING);
    if (helper.joinable()) {
        helper.join();
    }
    if (with_callback) { // a completed call may be reported before a manual port has run its callback
        CHECK(eventually([&] { return calls.load() == 1; }));
    }
    ++totals.called_back;
    take_payload(*block);
    CHECK_EQ(calls.load(), with_callback ? 1u : 0u);
}

} // namespace

TEST_WITHIN(async_stress, random_calls_from_several_threads, 240) {
    Queue elsewhere(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned round = 0; round < harness::rounds(20); ++round) {
        std::mt19937 modes(round);
        Totals totals;
        Queue queue(random_mode(modes), random_mode(modes));
        std::vector<std::thread> threads;
        for (unsigned t = 0; t < 3; ++t) {
            threads.emplace_back([&, t] {
                std::mt19937 random(round * 100 + t);
                for (unsigned i = 0; i < 120; ++i) {
                    if (random() % 2 == 0) {
                        fire_and_forget(totals, queue, elsewhere, random);
                    } else {
                        begin_cancel_wait(totals, queue, elsewhere, random);
                    }
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        totals.check();
    }
}

TEST_WITHIN(async_stress, termination_in_the_midst, 240) {
    Queue elsewhere(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned round = 0; round < harness::rounds(120); ++round) {
        std::mt19937 modes(round + 1000);
        Totals totals;
        {
            Queue queue(random_mode(modes), random_mode(modes));
            std::atomic<unsigned> running{0};
            std::vector<std::thread> threads;
            for (unsigned t = 0; t < 2; ++t) {
                threads.emplace_back([&, t] {
                    std::mt19937 random(round * 100 + t);
                    ++running;
                    for (unsigned i = 0; i < 25; ++i) {
                        if (random() % 3 != 0) {
                            fire_and_forget(totals, queue, elsewhere, random);
                        } else {
                            begin_cancel_wait(totals, queue, elsewhere, random);
                        }
                    }
                });
            }
            while (running.load() < 2) {
                std::this_thread::yield();
            }
            for (unsigned i = modes() % 200; i > 0; --i) {
                std::this_thread::yield();
            }
            queue.terminate();
            for (auto& thread : threads) {
                thread.join();
            }
            // After the termination, every callback has run.
            CHECK_EQ(totals.called_back.load(), totals.begun.load());
        }
        totals.check();
    }
}

TEST_WITHIN(async_stress, the_title_closes_its_queue_at_once, 240) {
    Queue elsewhere(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned round = 0; round < harness::rounds(150); ++round) {
        std::mt19937 random(round + 2000);
        Totals totals;
        XTaskQueueHandle queue = nullptr;
        const auto pooled = [&random] { return static_cast<Mode>(1 + random() % 3); };
        REQUIRE_EQ(XTaskQueueCreate(pooled(), pooled(), &queue), S_OK);
        for (unsigned i = 0; i < 10; ++i) {
            fire_and_forget(totals, queue, elsewhere, random);
        }
        XTaskQueueCloseHandle(queue);
        totals.check();
    }
}
