// XAsyncGetResultSize and XAsyncGetResult: which caller gets the payload, and what discards it.
#include "support/async_fixture.h"

using namespace async_test;

namespace {

constexpr uint64_t expected_payload = 0x0123456789ABCDEF;

// A call that completes with a payload of eight bytes.
struct WithPayload {
    explicit WithPayload(XTaskQueueHandle queue) : block(queue) {
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, S_OK, sizeof expected_payload);
            return S_OK;
        };
        provider.on_result = [this](const XAsyncProviderData& data) {
            size = data.bufferSize;
            std::memcpy(data.buffer, &expected_payload, sizeof expected_payload);
            return S_OK;
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        REQUIRE_EQ(block.status(), S_OK);
    }
    Provider provider;
    Block block;
    size_t size = 0;
};

} // namespace

TEST(async_result, nothing_while_running) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    size_t size = 77;
    CHECK_EQ(XAsyncGetResultSize(&block, &size), E_PENDING);
    CHECK_EQ(size, 0u);
    uint64_t buffer = 0;
    for (const void* identity : {static_cast<const void*>(&provider), static_cast<const void*>(nullptr)}) {
        size = 77;
        CHECK_EQ(XAsyncGetResult(&block, identity, sizeof buffer, &buffer, &size), E_PENDING);
        CHECK_EQ(size, 0u);
    }
    XAsyncComplete(&block, S_OK, sizeof buffer); // nothing was consumed by the attempts
    REQUIRE(block.called.wait());
    CHECK_EQ(XAsyncGetResult(&block, &provider, sizeof buffer, &buffer, &size), S_OK);
    CHECK_EQ(size, sizeof buffer);
}

TEST(async_result, the_payload_is_given_once_on_the_callers_thread) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        WithPayload call(queue);
        size_t size = 0;
        CHECK_EQ(XAsyncGetResultSize(&call.block, &size), S_OK);
        CHECK_EQ(size, sizeof expected_payload);
        REQUIRE(eventually([&] { return call.provider.order() == "BW"; }));
        uint64_t buffer[2] = {0, 5};
        size_t used = 0;
        CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, buffer, &used), S_OK);
        CHECK_EQ(used, sizeof expected_payload);
        CHECK_EQ(buffer[0], expected_payload);
        CHECK_EQ(buffer[1], 5u);
        CHECK_EQ(call.size, sizeof buffer);
        CHECK(call.provider.thread_of(XAsyncOp::GetResult) == std::this_thread::get_id());
        REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(call.provider.order(), std::string("BWRC"));
        CHECK_EQ(XAsyncGetResultSize(&call.block, &size), S_OK);
        CHECK_EQ(size, 0u);
        used = 77;
        CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, buffer, &used), E_ILLEGAL_METHOD_CALL);
        CHECK_EQ(used, 0u);
        CHECK_EQ(XAsyncGetResult(&call.block, nullptr, 0, nullptr, nullptr), E_ILLEGAL_METHOD_CALL);
        CHECK_EQ(call.block.status(), S_OK);
        CHECK_EQ(call.block.status(true), S_OK);
        CHECK_EQ(call.provider.order(), std::string("BWRC"));
    });
}

TEST(async_result, used_may_be_null) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    WithPayload call(queue);
    uint64_t buffer = 0;
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, nullptr), S_OK);
    CHECK_EQ(buffer, expected_payload);
}

TEST(async_result, another_identity_consumes_it) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    WithPayload call(queue);
    uint64_t buffer = 0;
    size_t used = 77;
    CHECK_EQ(XAsyncGetResult(&call.block, &queue, sizeof buffer, &buffer, &used), E_INVALIDARG);
    CHECK_EQ(used, 0u);
    REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
    CHECK_EQ(call.provider.order(), std::string("BWC")); // no GetResult
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, &used), E_ILLEGAL_METHOD_CALL);
    CHECK_EQ(buffer, 0u);
}

TEST(async_result, a_null_buffer_consumes_it) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    WithPayload call(queue);
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof expected_payload, nullptr, nullptr), E_INVALIDARG);
    REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
    CHECK_EQ(call.provider.order(), std::string("BWC"));
    uint64_t buffer = 0;
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, nullptr), E_ILLEGAL_METHOD_CALL);
}

TEST(async_result, a_buffer_that_is_too_small_consumes_it) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    WithPayload call(queue);
    uint64_t buffer = 0;
    size_t used = 77;
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer - 1, &buffer, &used), E_NOT_SUFFICIENT_BUFFER);
    CHECK_EQ(static_cast<uint32_t>(E_NOT_SUFFICIENT_BUFFER), 0x8007007Au);
    CHECK_EQ(buffer, 0u);
    size_t size = 1;
    CHECK_EQ(XAsyncGetResultSize(&call.block, &size), S_OK);
    CHECK_EQ(size, 0u);
    REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
    CHECK_EQ(call.provider.order(), std::string("BWC"));
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, &used), E_ILLEGAL_METHOD_CALL);
}

TEST(async_result, no_payload_repeatable_and_identity_not_looked_at) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        for (const void* identity : {static_cast<const void*>(&provider), static_cast<const void*>(&queue)}) {
            for (int i = 0; i < 2; ++i) {
                size_t used = 77;
                CHECK_EQ(XAsyncGetResult(&block, identity, 0, nullptr, &used), S_OK);
                CHECK_EQ(used, 0u);
            }
        }
        size_t size = 77;
        CHECK_EQ(XAsyncGetResultSize(&block, &size), S_OK);
        CHECK_EQ(size, 0u);
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BWC"));
    });
}

TEST(async_result, a_failure_is_repeatable_and_has_no_payload) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, E_ACCESSDENIED, 64); // the size counts as 0
            return S_OK;
        };
        Block block(queue);
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        uint64_t buffer = 0;
        for (int i = 0; i < 3; ++i) {
            size_t used = 77;
            CHECK_EQ(XAsyncGetResult(&block, &queue, sizeof buffer, &buffer, &used), E_ACCESSDENIED);
            CHECK_EQ(used, 0u);
            CHECK_EQ(XAsyncGetResultSize(&block, &used), E_ACCESSDENIED);
            CHECK_EQ(used, 0u);
        }
        REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(provider.order(), std::string("BWC"));
    });
}

TEST(async_result, a_success_code_without_payload_comes_back_as_it_is) {
    in_every_mode([](Mode work, Mode completion) {
        for (const HRESULT result : {S_FALSE, HRESULT{0x12345}}) {
            Queue queue(work, completion);
            Provider provider;
            provider.on_work = [result](const XAsyncProviderData& data) {
                XAsyncComplete(data.async, result, 0);
                return S_OK;
            };
            Block block(queue);
            REQUIRE_EQ(provider.begin(block), S_OK);
            REQUIRE(block.called.wait());
            const auto check = [&] {
                size_t used = 77;
                CHECK_EQ(XAsyncGetResult(&block, &provider, 0, nullptr, &used), result);
                CHECK_EQ(used, 0u);
                CHECK_EQ(XAsyncGetResultSize(&block, &used), result);
                CHECK_EQ(used, 0u);
                CHECK_EQ(block.status(true), result);
            };
            check();
            REQUIRE(provider.wait_for(XAsyncOp::Cleanup));
            queue.terminate();
            check(); // also after the end of the call
        }
    });
}

TEST(async_result, a_success_code_with_a_payload) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider provider;
    provider.on_work = [](const XAsyncProviderData& data) {
        XAsyncComplete(data.async, S_FALSE, 1);
        return S_OK;
    };
    Block block(queue);
    REQUIRE_EQ(provider.begin(block), S_OK);
    REQUIRE(block.called.wait());
    CHECK_EQ(block.status(), S_FALSE);
    char buffer = 0;
    CHECK_EQ(XAsyncGetResult(&block, &provider, 1, &buffer, nullptr), S_OK); // the provider's result
    CHECK_EQ(block.status(), S_FALSE);
}

TEST(async_result, a_failing_get_result_op_is_returned_and_consumes) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    WithPayload call(queue);
    call.provider.on_result = [](const XAsyncProviderData&) { return E_FAIL; };
    uint64_t buffer = 0;
    size_t used = 77;
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, &used), E_FAIL);
    CHECK_EQ(used, sizeof expected_payload); // the size in the provider's GetResult
    CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, nullptr), E_ILLEGAL_METHOD_CALL);
    CHECK_EQ(call.block.status(), S_OK);
}

TEST(async_result, a_get_result_op_that_returns_pending_consumes_nothing) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        WithPayload call(queue);
        unsigned asked = 0;
        call.provider.on_result = [&](const XAsyncProviderData& data) {
            std::memcpy(data.buffer, &expected_payload, sizeof expected_payload);
            return ++asked < 3 ? E_PENDING : S_OK;
        };
        uint64_t buffer = 0;
        size_t used = 77;
        for (unsigned i = 0; i < 2; ++i) {
            CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, &used), E_PENDING);
            CHECK_EQ(used, sizeof expected_payload);
            CHECK_EQ(inner_signature(call.block), 0x41535942u);
            CHECK_EQ(call.block.status(), S_OK);
            CHECK_EQ(XAsyncGetResultSize(&call.block, &used), S_OK);
            CHECK_EQ(used, sizeof expected_payload);
            CHECK_EQ(XAsyncRun(&call.block, [](XAsyncBlock*) -> HRESULT { return S_OK; }), E_INVALIDARG); // in use
        }
        XAsyncCancel(&call.block); // as long as a payload is there
        CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, &used), S_OK);
        CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, &used), E_ILLEGAL_METHOD_CALL);
        REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(call.provider.order(), std::string("BWRRXRC"));
    });
}

TEST(async_result, cleanup_sees_the_buffer_of_get_result) {
    for (const HRESULT result : {S_OK, E_FAIL}) {
        Queue queue(Mode::ThreadPool, Mode::ThreadPool);
        WithPayload call(queue);
        void* seen = nullptr;
        size_t seen_size = 0;
        call.provider.on_result = [result](const XAsyncProviderData&) { return result; };
        call.provider.on_cleanup = [&](const XAsyncProviderData& data) {
            seen = data.buffer;
            seen_size = data.bufferSize;
            return S_OK;
        };
        uint64_t buffer[2] = {0, 0};
        CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, buffer, nullptr), result);
        REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
        CHECK(seen == buffer);
        CHECK_EQ(seen_size, sizeof buffer);
    }
}

// Other threads' operations on the block while GetResult runs.
TEST(async_result, while_the_get_result_op_runs) {
    for (const HRESULT result : {S_OK, E_PENDING}) {
        Queue queue(Mode::ThreadPool, Mode::ThreadPool);
        WithPayload call(queue);
        Signal inside, go_on;
        call.provider.on_result = [&](const XAsyncProviderData&) {
            inside.set();
            CHECK(go_on.wait());
            return result;
        };
        uint64_t buffer = 0;
        std::thread taker(
            [&] { CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, nullptr), result); });
        REQUIRE(inside.wait());
        uint64_t other = 0;
        CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof other, &other, nullptr), E_ILLEGAL_METHOD_CALL);
        CHECK_EQ(XAsyncRun(&call.block, [](XAsyncBlock*) -> HRESULT { return S_OK; }), E_INVALIDARG);
        XAsyncCancel(&call.block);
        CHECK_EQ(call.provider.count(XAsyncOp::Cleanup), 0u);
        CHECK_EQ(call.block.status(true), S_OK);
        go_on.set();
        taker.join();
        if (result == E_PENDING) {
            call.provider.on_result = [](const XAsyncProviderData&) { return S_OK; };
            CHECK_EQ(XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, nullptr), S_OK);
        }
        REQUIRE(call.provider.wait_for(XAsyncOp::Cleanup));
        CHECK_EQ(call.provider.order(), std::string(result == E_PENDING ? "BWRRC" : "BWRC"));
    }
}

TEST(async_result, taken_inside_the_callback) {
    in_every_mode([](Mode work, Mode completion) {
        Queue queue(work, completion);
        Provider provider;
        provider.on_work = [](const XAsyncProviderData& data) {
            XAsyncComplete(data.async, S_OK, sizeof expected_payload);
            return S_OK;
        };
        provider.on_result = [](const XAsyncProviderData& data) {
            std::memcpy(data.buffer, &expected_payload, sizeof expected_payload);
            return S_OK;
        };
        Block block(queue);
        uint64_t buffer = 0;
        block.then = [&] {
            CHECK_EQ(XAsyncGetResult(&block, &provider, sizeof buffer, &buffer, nullptr), S_OK);
            CHECK_EQ(block.status(true), S_OK); // doesn't hang now that the payload is taken
        };
        REQUIRE_EQ(provider.begin(block), S_OK);
        REQUIRE(block.called.wait());
        CHECK_EQ(buffer, expected_payload);
    });
}

TEST(async_result, two_threads_only_one_gets_it) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    for (unsigned round = 0; round < harness::rounds(200); ++round) {
        WithPayload call(queue);
        std::atomic<unsigned> ready{0};
        HRESULT results[2] = {E_FAIL, E_FAIL};
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < 2; ++i) {
            threads.emplace_back([&, i] {
                uint64_t buffer = 0;
                ++ready;
                while (ready.load() < 2) {
                    std::this_thread::yield();
                }
                results[i] = XAsyncGetResult(&call.block, &call.provider, sizeof buffer, &buffer, nullptr);
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        CHECK_EQ((results[0] == S_OK) + (results[1] == S_OK), 1);
        CHECK_EQ((results[0] == E_ILLEGAL_METHOD_CALL) + (results[1] == E_ILLEGAL_METHOD_CALL), 1);
        CHECK_EQ(call.provider.count(XAsyncOp::GetResult), 1u);
    }
}
