// xsapi-c/string_verify_c.h: arguments, requests, the title's buffer.
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/string_verify_c.h"

using namespace title;
using xblshim::service::VerifyTexts;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;

// Codes, each with the offending word of the text.
using Verdicts = std::vector<std::pair<int32_t, std::string>>;

Fill verdicts(Verdicts given) {
    return [given](ReplyWriter& writer) {
        auto* const head = writer.array<xblshim_verified_texts>(1);
        auto* const array = writer.array<XblVerifyStringResult>(given.size());
        for (size_t at = 0; at < given.size(); ++at) {
            const char* const word = writer.text(given[at].second);
            if (array != nullptr) {
                array[at] = {static_cast<XblVerifyStringResultCode>(given[at].first), const_cast<char*>(word)};
            }
        }
        ReplyWriter::set(head, xblshim_verified_texts{array, given.size()});
    };
}

void check_verdict(const XblVerifyStringResult& result, const std::pair<int32_t, std::string>& expected,
                   const std::vector<char>& buffer) {
    CHECK_EQ(static_cast<int32_t>(result.resultCode), expected.first);
    if (expected.first == 0) {
        CHECK(result.firstOffendingSubstring == nullptr);
        return;
    }
    REQUIRE(result.firstOffendingSubstring >= buffer.data());
    REQUIRE(result.firstOffendingSubstring < buffer.data() + buffer.size());
    CHECK_EQ(std::string(result.firstOffendingSubstring), expected.second);
}

} // namespace

TEST(string_verify, nulls_then_initialized_then_context) {
    TestService service;
    XAsyncBlock block{};
    const char* texts[] = {"a"};
    const char* null_text[] = {"a", nullptr};
    const char* malformed[] = {"a", "\xFF"};
    const auto one = &XblStringVerifyStringAsync;
    const auto several = &XblStringVerifyStringsAsync;
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(one(nullptr, "a", &block), E_INVALIDARG);
        CHECK_EQ(one(context, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(one(context, "a", nullptr), E_INVALIDARG);
        CHECK_EQ(several(nullptr, texts, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, nullptr, 0, &block), E_INVALIDARG);
        CHECK_EQ(several(context, nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(several(context, texts, 1, nullptr), E_INVALIDARG);
    };
    nulls(random_context);
    CHECK_EQ(one(random_context, "a", &block), E_XBL_NOT_INITIALIZED);
    CHECK_EQ(several(random_context, texts, 1, &block), E_XBL_NOT_INITIALIZED);
    Game game;
    nulls(game.context);
    CHECK_EQ(one(random_context, "a", &block), E_HANDLE);
    CHECK_EQ(several(random_context, texts, 1, &block), E_HANDLE);
    CHECK_EQ(one(game.context, "\xFF", &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, null_text, 2, &block), E_INVALIDARG);
    CHECK_EQ(several(game.context, malformed, 2, &block), E_INVALIDARG);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(string_verify, requests_carry_every_text) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<VerifyTexts> replies(service, XBLSHIM_CALL_VERIFY_TEXTS, S_OK, verdicts({{0, ""}}));
    for (const char* const text : {"", "d\xC3\xA9j\xC3\xA0"}) {
        CHECK_EQ(outcome_of(queue,
                            [&](XAsyncBlock* block) { return XblStringVerifyStringAsync(game.context, text, block); }),
                 S_OK);
        REQUIRE_EQ(replies.requests().back().texts.size(), size_t{1});
        CHECK_EQ(replies.requests().back().texts[0].text, std::string(text));
    }
    const char* texts[] = {"b", "a", "b"};
    const auto several = [&](uint64_t count) {
        return outcome_of(
            queue, [&](XAsyncBlock* block) { return XblStringVerifyStringsAsync(game.context, texts, count, block); });
    };
    CHECK_EQ(several(3), S_OK);
    REQUIRE_EQ(replies.requests().back().texts.size(), size_t{3});
    CHECK_EQ(replies.requests().back().texts[2].text, std::string("b"));
    CHECK_EQ(several(0), E_INVALIDARG); // through the block
    CHECK_EQ(replies.requests().size(), size_t{3});
}

TEST(string_verify, one_result_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    const Verdicts cases{{0, "not shown"}, {1, "darn"}, {2, ""}, {3, ""}, {-7, "x"}};
    for (const auto& expected : cases) {
        Replies<VerifyTexts> replies(service, XBLSHIM_CALL_VERIFY_TEXTS, S_OK, verdicts({expected}));
        Call call(queue);
        REQUIRE_EQ(XblStringVerifyStringAsync(game.context, "text", call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        size_t size = 0, used = 77;
        CHECK_EQ(XblStringVerifyStringResultSize(nullptr, &size), E_INVALIDARG);
        CHECK_EQ(XblStringVerifyStringResultSize(call.block(), nullptr), E_INVALIDARG);
        REQUIRE_EQ(XblStringVerifyStringResultSize(call.block(), &size), S_OK);
        std::vector<char> buffer(size + 5);
        XblVerifyStringResult* result = nullptr;
        const auto take = &XblStringVerifyStringResult;
        CHECK_EQ(take(nullptr, size, buffer.data(), &result, &used), E_INVALIDARG);
        CHECK_EQ(take(call.block(), size, buffer.data(), nullptr, &used), E_INVALIDARG); // and is kept
        REQUIRE_EQ(take(call.block(), buffer.size(), buffer.data(), &result, &used), S_OK);
        CHECK_EQ(used, size);
        CHECK(static_cast<void*>(result) == buffer.data());
        check_verdict(*result, expected, buffer);
        CHECK_EQ(take(call.block(), buffer.size(), buffer.data(), &result, nullptr), E_ILLEGAL_METHOD_CALL);
    }
}

TEST(string_verify, several_results_in_the_buffer_of_the_title) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    const Verdicts expected{{0, ""}, {1, "darn"}, {2, ""}, {1, "Heck"}, {0, ""}};
    Replies<VerifyTexts> replies(service, XBLSHIM_CALL_VERIFY_TEXTS, S_OK, verdicts(expected));
    const char* texts[] = {"a"}; // the number of results is not compared with the number of texts
    const auto take = &XblStringVerifyStringsResult;
    for (const bool small : {false, true}) {
        Call call(queue);
        REQUIRE_EQ(XblStringVerifyStringsAsync(game.context, texts, 1, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        size_t size = 0, used = 77, count = 78;
        REQUIRE_EQ(XblStringVerifyStringsResultSize(call.block(), &size), S_OK);
        std::vector<char> buffer(size);
        XblVerifyStringResult* results = nullptr;
        CHECK_EQ(take(nullptr, size, buffer.data(), &results, &count, &used), E_INVALIDARG);
        CHECK_EQ(take(call.block(), size, buffer.data(), nullptr, &count, &used), E_INVALIDARG);
        CHECK_EQ(take(call.block(), size, buffer.data(), &results, nullptr, &used), E_INVALIDARG); // and is kept
        if (small) {
            CHECK_EQ(take(call.block(), size - 1, buffer.data(), &results, &count, &used), E_NOT_SUFFICIENT_BUFFER);
            CHECK(results == nullptr && used == 77 && count == 78);
            CHECK_EQ(take(call.block(), size, buffer.data(), &results, &count, &used), E_ILLEGAL_METHOD_CALL);
            continue;
        }
        REQUIRE_EQ(take(call.block(), size, buffer.data(), &results, &count, &used), S_OK);
        REQUIRE_EQ(count, expected.size());
        for (size_t at = 0; at < count; ++at) {
            check_verdict(results[at], expected[at], buffer);
        }
    }
}

TEST(string_verify, failures_come_through_the_block) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<VerifyTexts> replies(service, XBLSHIM_CALL_VERIFY_TEXTS, E_FAIL);
    Call call(queue);
    REQUIRE_EQ(XblStringVerifyStringAsync(game.context, "text", call.block()), S_OK);
    CHECK_EQ(call.finish(), E_FAIL);
    char buffer[64];
    XblVerifyStringResult* result = nullptr;
    CHECK_EQ(XblStringVerifyStringResult(call.block(), sizeof buffer, buffer, &result, nullptr), E_FAIL);
}
