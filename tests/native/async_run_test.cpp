// XAsyncRun: the title's own work on a queue.
#include "support/async_fixture.h"
#include "support/log_file.h"

#include <string>

using namespace async_test;

namespace {

struct Seen {
    XAsyncBlock* block = nullptr;
    XTaskQueueHandle queue = nullptr;
    XAsyncCompletionRoutine* callback = nullptr;
    std::thread::id thread;
    std::atomic<unsigned> runs{0};
    HRESULT result = S_OK;
    HRESULT status_inside = S_OK;
};

HRESULT CALLBACK work_on(XAsyncBlock* block) {
    auto* seen = static_cast<Seen*>(block->context);
    seen->block = block;
    seen->queue = block->queue;
    seen->callback = block->callback;
    seen->thread = std::this_thread::get_id();
    seen->status_inside = XAsyncGetStatus(block, false);
    ++seen->runs;
    return seen->result;
}

} // namespace

TEST(async_run, work_gets_the_librarys_copy_on_the_work_port) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Seen seen;
        Signal called;
        XAsyncBlock block{};
        block.queue = queue;
        block.context = &seen;
        REQUIRE_EQ(XAsyncRun(&block, work_on), S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
        CHECK(seen.block != nullptr && seen.block != &block);
        CHECK(seen.queue != nullptr);
        CHECK(seen.callback == nullptr);
        CHECK_EQ(seen.status_inside, E_PENDING);
        CHECK_EQ(seen.runs.load(), 1u);
        CHECK_EQ(seen.thread == std::this_thread::get_id(), work == Mode::Immediate);
    });
}

TEST(async_run, its_hresult_is_the_status) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_OK, HRESULT{1}, HRESULT{0x12345678}, E_FAIL, E_ABORT, E_ACCESSDENIED}) {
            Queue queue(work, completion);
            Seen seen;
            seen.result = result;
            XAsyncBlock block{};
            block.queue = queue;
            block.context = &seen;
            REQUIRE_EQ(XAsyncRun(&block, work_on), S_OK);
            CHECK_EQ(XAsyncGetStatus(&block, true), result);
            CHECK_EQ(XAsyncGetStatus(&block, false), result);
            size_t size = 1;
            CHECK_EQ(XAsyncGetResultSize(&block, &size), result);
            CHECK_EQ(size, 0u);
            size = 1;
            CHECK_EQ(XAsyncGetResult(&block, nullptr, 0, nullptr, &size), result);
            CHECK_EQ(size, 0u);
        }
    });
}

TEST(async_run, pending_is_unexpected) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Seen seen;
        seen.result = E_PENDING;
        XAsyncBlock block{};
        block.queue = queue;
        block.context = &seen;
        REQUIRE_EQ(XAsyncRun(&block, work_on), S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), E_UNEXPECTED);
        CHECK_EQ(seen.runs.load(), 1u);
    });
}

TEST(async_run, pending_from_work_that_completed_its_block_is_nothing_to_complain_about) {
    Queue queue(Mode::Immediate, Mode::Immediate);
    XAsyncBlock block{};
    block.queue = queue;
    REQUIRE_EQ(XAsyncRun(&block,
                         [](XAsyncBlock* inner) -> HRESULT {
                             XAsyncComplete(inner, 5, 0);
                             return E_PENDING;
                         }),
               S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), 5);
}

TEST(async_run, pending_is_explained_in_the_log) {
    const support::LogFile log(xblshim::base::LogLevel::Warning);
    {
        Queue queue(Mode::Immediate, Mode::Immediate);
        XAsyncBlock block{};
        block.queue = queue;
        CHECK_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return E_PENDING; }), S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), E_UNEXPECTED);
    }
    CHECK_EQ(log.count("XAsyncRun: the work returned E_PENDING"), 1u);
    CHECK_EQ(log.lines().size(), 1u); // logged once
}

TEST(async_run, canceling_has_no_effect) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    Seen seen;
    XAsyncBlock block{};
    block.queue = queue;
    block.context = &seen;
    REQUIRE_EQ(XAsyncRun(&block, work_on), S_OK);
    XAsyncCancel(&block);
    CHECK_EQ(XAsyncGetStatus(&block, false), E_PENDING);
    REQUIRE(queue.run_one(Port::Work));
    CHECK_EQ(seen.runs.load(), 1u);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK);
}

TEST(async_run, the_callback_comes_on_the_completion_port) {
    Queue queue(Mode::ThreadPool, Mode::Manual, false);
    Block block(queue);
    REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return S_OK; }), S_OK);
    REQUIRE(eventually([&] { return block.status() != E_PENDING; }));
    CHECK_EQ(block.calls.load(), 0u);
    REQUIRE(queue.run_one(Port::Completion));
    CHECK_EQ(block.calls.load(), 1u);
    CHECK(block.thread == std::this_thread::get_id());
}

TEST(async_run, refused_on_a_live_block) {
    Queue queue(Mode::Manual, Mode::Manual, false);
    Seen seen;
    XAsyncBlock block{};
    block.queue = queue;
    block.context = &seen;
    REQUIRE_EQ(XAsyncRun(&block, work_on), S_OK);
    CHECK_EQ(XAsyncRun(&block, work_on), E_INVALIDARG);
    REQUIRE(queue.run_one(Port::Work));
    CHECK(!XTaskQueueDispatch(queue, Port::Work, 0));
    CHECK_EQ(seen.runs.load(), 1u);
}

TEST(async_run, the_work_may_use_its_block_to_start_others) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    static std::atomic<unsigned> inner_runs;
    inner_runs = 0;
    XAsyncBlock block{};
    block.queue = queue;
    REQUIRE_EQ(XAsyncRun(&block,
                         [](XAsyncBlock* own) -> HRESULT {
                             XAsyncBlock inner{};
                             inner.queue = own->queue;
                             const HRESULT hr = XAsyncRun(&inner, [](XAsyncBlock*) -> HRESULT {
                                 ++inner_runs;
                                 return S_OK;
                             });
                             return FAILED(hr) ? hr : XAsyncGetStatus(&inner, true);
                         }),
               S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    CHECK_EQ(inner_runs.load(), 1u);
}

// A name that is cut ends with a whole character, and another one of the same length isn't cut.
TEST(async_run, a_long_name_is_cut_between_characters) {
    const support::LogFile log(xblshim::base::LogLevel::Warning);
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    const std::string kept(60, 'n');
    const struct {
        std::string given, logged;
    } names[] = {{kept + "\xC3\xA9z", kept + "\xC3\xA9z"},          // 63 bytes
                 {kept + "nn\xC3\xA9", kept + "nn"},                // 64
                 {kept + "\xF0\x9F\x8F\x86 cup", kept},             // 68
                 {kept + "n\xC3\xA9\xC3\xA9", kept + "n\xC3\xA9"}}; // 65
    for (const auto& name : names) {
        XAsyncBlock block{};
        block.queue = queue;
        REQUIRE_EQ(XAsyncBegin(&block, nullptr, nullptr, name.given.c_str(),
                               [](XAsyncOp op, const XAsyncProviderData* data) {
                                   return op == XAsyncOp::Begin ? XAsyncSchedule(data->async, 0) : S_OK;
                               }),
                   S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), E_UNEXPECTED);
        // The line is written after the call has ended.
        CHECK(eventually([&] { return log.count(" " + name.logged + ": its work returned") == 1; }));
    }
}
