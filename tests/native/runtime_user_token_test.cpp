// Tokens for requests that a title makes itself, and gamer pictures.
#include <cstring>
#include <fstream>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "XGameErr.h"
#include "harness/harness.h"
#include "runtime/wide_text.h"
#include "support/log_file.h"
#include "support/rendered/request_reader.h"
#include "support/test_service.h"
#include "support/title.h"
#include "xblshim.h"

using namespace title;
using Options = XUserGetTokenAndSignatureOptions;

namespace {

constexpr auto file_not_found = static_cast<HRESULT>(0x80070002);

// The request that the Python side received.
struct Asked {
    uint64_t xuid = 0;
    bool force = false;
    std::string method, url, headers, body;
};

// A service that returns this token and signature; a failure if there is no token.
class Giving : public TestService {
public:
    explicit Giving(HRESULT hr, std::string token = "", std::string signature = "") {
        stand_in.on_call([this, hr, token, signature](const xblshim_core_api& core,
                                                      const xblshim_call& call) -> std::optional<HRESULT> {
            if (call.kind != XBLSHIM_CALL_GET_TOKEN) {
                return std::nullopt;
            }
            {
                const std::lock_guard lock(m_lock);
                const auto get = xblshim::testing::read_get_token(call);
                asked = {get.xuid, get.force_refresh, get.method, get.url, "", {get.body.begin(), get.body.end()}};
                for (const auto& header : get.headers) {
                    asked.headers += header.name + "=" + header.value + ";";
                }
            }
            if (!token.empty()) {
                const size_t size = sizeof(xblshim_token) + token.size() + 1 + signature.size() + 1;
                auto* const head = static_cast<xblshim_token*>(core.result_memory(core.core, call.token, size));
                char* const text = reinterpret_cast<char*>(head + 1);
                std::memcpy(text, token.c_str(), token.size() + 1);
                std::memcpy(text + token.size() + 1, signature.c_str(), signature.size() + 1);
                *head = {text, text + token.size() + 1};
            }
            return hr;
        });
    }
    Asked last() {
        const std::lock_guard lock(m_lock);
        return asked;
    }

private:
    std::mutex m_lock;
    Asked asked;
};

class SignedIn {
public:
    SignedIn() {
        REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
        REQUIRE_EQ(add_user(&user), S_OK);
    }
    SignedIn(const SignedIn&) = delete;
    ~SignedIn() {
        XUserCloseHandle(user);
        XGameRuntimeUninitialize();
    }
    XUserHandle user = nullptr;
};

Queue pool_queue() { return Queue(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool); }

HRESULT ask(XUserHandle user, XAsyncBlock* block, Options options = Options::None, const char* method = "GET",
            const char* url = "https://x.xboxlive.com/") {
    return XUserGetTokenAndSignatureAsync(user, options, method, url, 0, nullptr, 0, nullptr, block);
}

} // namespace

TEST(token, the_token_and_the_signature_stand_in_the_titles_buffer) {
    Giving service(S_OK, "XBL3.0 x=1;abc", "sig");
    SignedIn title;
    auto queue = pool_queue();
    Call call(queue);
    const XUserGetTokenAndSignatureHttpHeader headers[] = {{"A", "1"}, {"B", "2"}};
    REQUIRE_EQ(XUserGetTokenAndSignatureAsync(title.user, Options::ForceRefresh, "POST", "https://x.xboxlive.com/y", 2,
                                              headers, 3, "\0\1\2", call.block()),
               S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    const Asked asked = service.last();
    CHECK_EQ(asked.xuid, TestService::xuid);
    CHECK(asked.force);
    CHECK_EQ(asked.method + " " + asked.url + " " + asked.headers,
             std::string("POST https://x.xboxlive.com/y A=1;B=2;"));
    CHECK_EQ(asked.body, std::string("\0\1\2", 3));
    size_t size = 0;
    REQUIRE_EQ(XUserGetTokenAndSignatureResultSize(call.block(), &size), S_OK);
    CHECK_EQ(size, sizeof(XUserGetTokenAndSignatureData) + 15 + 4);
    std::vector<char> buffer(size);
    XUserGetTokenAndSignatureData* data = nullptr;
    size_t used = 0;
    REQUIRE_EQ(XUserGetTokenAndSignatureResult(call.block(), size, buffer.data(), &data, &used), S_OK);
    CHECK_EQ(used, size);
    CHECK(reinterpret_cast<char*>(data) == buffer.data());
    CHECK_EQ(data->tokenSize, size_t{15}); // with the closing zero
    CHECK_EQ(data->signatureSize, size_t{4});
    CHECK_EQ(std::string(data->token), std::string("XBL3.0 x=1;abc"));
    CHECK_EQ(std::string(data->signature), std::string("sig"));
    CHECK(data->token > buffer.data() && data->signature < buffer.data() + size);
    CHECK_EQ(XUserGetTokenAndSignatureResult(call.block(), size, buffer.data(), &data, &used), E_ILLEGAL_METHOD_CALL);
}

TEST(token, a_signature_may_be_missing) {
    Giving service(S_OK, "t");
    SignedIn title;
    auto queue = pool_queue();
    Call call(queue);
    REQUIRE_EQ(ask(title.user, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    char buffer[64];
    XUserGetTokenAndSignatureData* data = nullptr;
    REQUIRE_EQ(XUserGetTokenAndSignatureResult(call.block(), sizeof buffer, buffer, &data, nullptr), S_OK);
    CHECK(data->signature == nullptr && data->signatureSize == 0);
    CHECK_EQ(std::string(data->token), std::string("t"));
}

TEST(token, wide_texts) {
    Giving service(S_OK, "tök\xF0\x9F\x98\x80n", "s");
    SignedIn title;
    auto queue = pool_queue();
    Call call(queue);
    const XUserGetTokenAndSignatureUtf16HttpHeader headers[] = {{L"A", L"\u00e4"}};
    REQUIRE_EQ(XUserGetTokenAndSignatureUtf16Async(title.user, Options::AllUsers, L"GET", L"https://x/\u20ac", 1,
                                                   headers, 0, nullptr, call.block()),
               S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    CHECK_EQ(service.last().url + " " + service.last().headers, std::string("https://x/€ A=ä;"));
    size_t size = 0;
    REQUIRE_EQ(XUserGetTokenAndSignatureUtf16ResultSize(call.block(), &size), S_OK);
    std::vector<char> buffer(size);
    XUserGetTokenAndSignatureUtf16Data* data = nullptr;
    REQUIRE_EQ(XUserGetTokenAndSignatureUtf16Result(call.block(), size, buffer.data(), &data, nullptr), S_OK);
    CHECK(std::wstring(data->token) == std::wstring(L"tök\U0001F600n"));
    CHECK_EQ(data->tokenCount, std::wcslen(data->token) + 1);
    CHECK(std::wstring(data->signature) == L"s" && data->signatureCount == 2);
}

TEST(token, wide_and_narrow_results_are_not_each_others) {
    Giving service(S_OK, "t");
    SignedIn title;
    auto queue = pool_queue();
    Call call(queue);
    REQUIRE_EQ(ask(title.user, call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    char buffer[64];
    XUserGetTokenAndSignatureUtf16Data* data = nullptr;
    CHECK_EQ(XUserGetTokenAndSignatureUtf16Result(call.block(), sizeof buffer, buffer, &data, nullptr), E_INVALIDARG);
}

TEST(token, failures_come_through_the_block) {
    for (const HRESULT hr : {E_GAMEUSER_NO_TOKEN_REQUIRED, E_GAMEUSER_FAILED_TO_GET_TOKEN, E_ABORT}) {
        Giving service(hr);
        SignedIn title;
        auto queue = pool_queue();
        Call call(queue);
        REQUIRE_EQ(ask(title.user, call.block()), S_OK);
        CHECK_EQ(call.finish(), hr);
        size_t size = 7;
        CHECK_EQ(XUserGetTokenAndSignatureResultSize(call.block(), &size), hr);
    }
    Giving service(S_OK); // a success without a result
    SignedIn title;
    auto queue = pool_queue();
    Call call(queue);
    REQUIRE_EQ(ask(title.user, call.block()), S_OK);
    CHECK_EQ(call.finish(), E_UNEXPECTED);
}

TEST(token, the_arguments_are_checked) {
    XAsyncBlock block{};
    CHECK_EQ(ask(nullptr, &block), E_GAMERUNTIME_NOT_INITIALIZED);
    Giving service(S_OK, "t");
    SignedIn title;
    CHECK_EQ(ask(nullptr, &block), E_INVALIDARG);
    CHECK_EQ(ask(reinterpret_cast<XUserHandle>(uintptr_t{12345}), &block), E_HANDLE);
    CHECK_EQ(ask(title.user, nullptr), E_INVALIDARG);
    CHECK_EQ(ask(title.user, &block, static_cast<Options>(4)), E_INVALIDARG);
    CHECK_EQ(ask(title.user, &block, Options::None, nullptr), E_INVALIDARG);
    CHECK_EQ(ask(title.user, &block, Options::None, "GET", nullptr), E_INVALIDARG);
    const auto with = [&](size_t count, const XUserGetTokenAndSignatureHttpHeader* headers, size_t size,
                          const void* body) {
        return XUserGetTokenAndSignatureAsync(title.user, Options::None, "GET", "https://x/", count, headers, size,
                                              body, &block);
    };
    const XUserGetTokenAndSignatureHttpHeader without_name{nullptr, "1"};
    const XUserGetTokenAndSignatureHttpHeader without_value{"A", nullptr};
    CHECK_EQ(with(1, nullptr, 0, nullptr), E_INVALIDARG);
    CHECK_EQ(with(1, &without_name, 0, nullptr), E_INVALIDARG);
    CHECK_EQ(with(1, &without_value, 0, nullptr), E_INVALIDARG);
    CHECK_EQ(with(0, nullptr, 1, nullptr), E_INVALIDARG);
    char buffer[64];
    XUserGetTokenAndSignatureData* data = nullptr;
    CHECK_EQ(XUserGetTokenAndSignatureResultSize(&block, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetTokenAndSignatureResult(&block, sizeof buffer, nullptr, &data, nullptr), E_INVALIDARG);
    CHECK_EQ(XUserGetTokenAndSignatureResult(&block, sizeof buffer, buffer, nullptr, nullptr), E_INVALIDARG);
    REQUIRE_EQ(XblShimSignOutUser(TestService::xuid), S_OK);
    CHECK_EQ(ask(title.user, &block), E_GAMEUSER_SIGNED_OUT);
    REQUIRE_EQ(XblShimSignInUser(TestService::xuid), S_OK);
}

TEST(token, wide_texts_that_are_no_characters) {
    using namespace xblshim::runtime;
    CHECK_EQ(to_utf8(std::wstring(1, static_cast<wchar_t>(0xD800))), std::string("\xEF\xBF\xBD"));
    for (const char* wrong : {"\x80", "\xC0\x80", "\xE2\x82", "\xF8", "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
        const std::wstring wide = to_wide(wrong);
        CHECK(!wide.empty() && wide.find(static_cast<wchar_t>(0xFFFD)) != std::wstring::npos);
    }
    CHECK_EQ(to_utf8(to_wide("aä€\xF0\x9F\x98\x80")), std::string("aä€\xF0\x9F\x98\x80"));
}

namespace {

HRESULT picture(XUserHandle user, XUserGamerPictureSize size, std::string& bytes) {
    auto queue = pool_queue();
    Call call(queue);
    HRESULT hr = XUserGetGamerPictureAsync(user, size, call.block());
    if (FAILED(hr)) {
        return hr;
    }
    hr = call.finish();
    size_t length = 0;
    CHECK_EQ(XUserGetGamerPictureResultSize(call.block(), &length), hr);
    if (SUCCEEDED(hr)) {
        bytes.assign(length, '?');
        size_t used = 0;
        CHECK_EQ(XUserGetGamerPictureResult(call.block(), length, bytes.data(), &used), S_OK);
        CHECK_EQ(used, length);
    }
    return hr;
}

} // namespace

TEST(picture, it_is_the_file_that_the_configuration_names) {
    const std::string begin = support::scratch_file() + "-";
    const auto file = std::filesystem::u8path(begin + std::to_string(TestService::xuid) + "-208.png");
    std::ofstream(file, std::ios::binary) << std::string("\x89PNG\0x", 6);
    const auto folder = std::filesystem::u8path(begin + std::to_string(TestService::xuid) + "-64.png");
    std::filesystem::create_directory(folder); // is no picture
    TestService service;
    service.stand_in.configuration.gamer_picture = begin + "{xuid}-{size}.png";
    {
        SignedIn title;
        std::string bytes;
        CHECK_EQ(picture(title.user, XUserGamerPictureSize::Medium, bytes), S_OK);
        CHECK_EQ(bytes, std::string("\x89PNG\0x", 6));
        for (const auto size :
             {XUserGamerPictureSize::Small, XUserGamerPictureSize::Large, XUserGamerPictureSize::ExtraLarge}) {
            CHECK_EQ(picture(title.user, size, bytes), file_not_found);
        }
        XAsyncBlock block{};
        CHECK_EQ(XUserGetGamerPictureAsync(title.user, static_cast<XUserGamerPictureSize>(4), &block), E_INVALIDARG);
        CHECK_EQ(XUserGetGamerPictureAsync(title.user, XUserGamerPictureSize::Small, nullptr), E_INVALIDARG);
        CHECK_EQ(XUserGetGamerPictureResult(&block, 0, nullptr, nullptr), E_INVALIDARG);
        CHECK_EQ(XUserGetGamerPictureResultSize(&block, nullptr), E_INVALIDARG);
    }
    std::filesystem::remove(file);
    std::filesystem::remove(folder);
}
