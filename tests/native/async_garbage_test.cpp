// Blocks with arbitrary contents: no value in them is used as a pointer or as the token of another call.
#include "support/async_fixture.h"

#include <random>

using namespace async_test;

TEST(async_garbage, uninitialized_memory_is_no_obstacle) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider other;
    other.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block running(queue);
    REQUIRE_EQ(other.begin(running), S_OK);
    std::mt19937_64 random(4711);
    for (unsigned round = 0; round < harness::rounds(200); ++round) {
        Block block(queue);
        uint64_t words[4] = {random(), random(), random(), random()};
        switch (round % 5) {
        case 0: // looks live, and its word is an address that must not be followed
            words[0] = 0x10;
            words[1] = (uint64_t{0x41535942} << 32) | 0x8000000Au;
            break;
        case 1: // small numbers, as a table's indices are
            words[0] = ((random() % 8) << 32) | (random() % 256);
            words[1] = (uint64_t{0x41535942} << 32) | 0x8000000Au;
            break;
        case 2: // left over from another block that is live
            std::memcpy(words, running.internal, sizeof words);
            break;
        case 3:
            std::memset(words, 0xFF, sizeof words);
            break;
        default:
            break;
        }
        std::memcpy(block.internal, words, sizeof words);
        REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return 7; }), S_OK);
        REQUIRE_EQ(block.status(true), 7);
        REQUIRE(block.called.wait());
    }
    CHECK_EQ(running.status(), E_PENDING);
    CHECK_EQ(other.order(), std::string("B"));
    XAsyncComplete(&running, S_OK, 0);
    CHECK(running.called.wait());
}

TEST(async_garbage, calls_on_garbage_touch_nothing) {
    Queue queue(Mode::ThreadPool, Mode::ThreadPool);
    Provider other;
    other.on_begin = [](const XAsyncProviderData&) { return S_OK; };
    Block running(queue);
    REQUIRE_EQ(other.begin(running), S_OK);
    Block copy(queue);
    std::memcpy(copy.internal, running.internal, sizeof copy.internal);
    XAsyncCancel(&copy);
    XAsyncComplete(&copy, E_FAIL, 0);
    CHECK_EQ(XAsyncSchedule(&copy, 0), E_INVALIDARG);
    CHECK_EQ(running.status(), E_PENDING);
    CHECK_EQ(other.order(), std::string("B"));
    XAsyncComplete(&running, S_OK, 0);
    CHECK(running.called.wait());
}

TEST(async_garbage, what_an_earlier_call_left_in_the_block_does_not_name_a_later_one) {
    Queue queue(Mode::Immediate, Mode::Immediate);
    XAsyncBlock block{};
    block.queue = queue;
    REQUIRE_EQ(XAsyncRun(&block, [](XAsyncBlock*) -> HRESULT { return S_OK; }), S_OK);
    uint64_t old_token = 0;
    std::memcpy(&old_token, block.internal, sizeof old_token);
    for (unsigned round = 0; round < 1000; ++round) { // until the first call's place in the table is used again
        Provider provider;
        provider.on_begin = [](const XAsyncProviderData&) { return S_OK; };
        REQUIRE_EQ(provider.begin(block), S_OK);
        uint64_t token = 0;
        std::memcpy(&token, block.internal, sizeof token);
        const bool same_place = static_cast<uint32_t>(token) == static_cast<uint32_t>(old_token);
        if (same_place) {
            CHECK(token != old_token);
            std::memcpy(block.internal, &old_token, sizeof old_token);
            XAsyncComplete(&block, E_FAIL, 0);
            XAsyncCancel(&block);
            CHECK_EQ(provider.order(), std::string("B"));
        }
        XAsyncComplete(provider.copy(), S_OK, 0);
        CHECK_EQ(provider.order(), std::string("BC"));
        if (same_place) {
            return;
        }
    }
    CHECK(!"a place in the table was used again");
}
