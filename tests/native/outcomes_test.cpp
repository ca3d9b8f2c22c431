// Every function that the registry lists as harmless or as a stub is called like from a title. It returns the
// registry's result, writes only to the memory of its arguments, and leaves no handle where it fails.
// support/outcomes.inc, which has a row for each of them, is rendered from the registry.
#define HC_PLATFORM 100 // HC_PLATFORM_GENERIC: its programs see the unlock notifications

#include <XAsyncProvider.h>
#include <XGameErr.h>

#include <array>
#include <cstring>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include "base/mistakes.h"
#include "harness/harness.h"
#include "runtime/harmless.h"
#include "support/log_file.h"
#include "support/outcomes_headers.h"
#include "support/test_service.h"
#include "support/title.h"

using namespace title;
using xblshim::base::LogLevel;

namespace {

constexpr size_t stated_size = 4096; // the buffer size that arguments state
constexpr size_t piece = 1 << 14;    // what is there
constexpr unsigned char untouched = 0xA5;

template <class T, class = void> constexpr bool is_complete = false;
template <class T> constexpr bool is_complete<T, std::void_t<decltype(sizeof(T))>> = true;

// Handles are pointers to types without a definition.
template <class T>
constexpr bool is_handle = std::is_pointer_v<T> && !std::is_function_v<std::remove_pointer_t<T>> &&
                           !std::is_void_v<std::remove_pointer_t<T>> && !is_complete<std::remove_pointer_t<T>>;

template <class Function> struct Ignoring;
template <class Result, class... Arguments> struct Ignoring<Result(Arguments...)> {
    static Result CALLBACK call(Arguments...) { return Result(); }
};
template <class Result, class... Arguments> struct Ignoring<Result(Arguments...) noexcept> {
    static Result CALLBACK call(Arguments...) noexcept { return Result(); }
};

// The type of a handle that has nothing behind it; null for another handle's.
template <class T> constexpr const char* inert_type = nullptr;
#define INERT(type) template <> constexpr const char* inert_type<type> = #type
INERT(XDisplayTimeoutDeferralHandle);
INERT(XPackageInstallationMonitorHandle);
INERT(XStoreContextHandle);
INERT(XStoreLicenseHandle);
INERT(XStoreProductQueryHandle);
#undef INERT

// The arguments of the functions.
struct World {
    TestService service;
    Game game;
    Queue queue{XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool};
    Call call{queue};
    XTaskQueueRegistrationToken token{};
    int null_at = -1;      // the parameter that is null
    int malformed_at = -1; // the text that is no UTF-8
    uint32_t counts = 0;   // of arrays that are given; the size of the buffer for a result
    bool has_null = false;
    bool has_malformed = false;
    alignas(16) unsigned char memory[12][piece];

    std::map<std::string, uint64_t> inert_handles;

    // One handle for each type, however often it is closed.
    uint64_t inert(const char* type) {
        uint64_t& handle = inert_handles[type];
        if (!xblshim::runtime::is_inert_handle(type, handle)) {
            handle = xblshim::runtime::open_inert_handle(type, "outcomes_test");
        }
        return handle;
    }

    template <class T> T argument(int at) {
        using Pointee = std::remove_pointer_t<T>;
        if constexpr (std::is_pointer_v<T>) {
            if (at == null_at) {
                has_null = true;
                return nullptr;
            }
        }
        if constexpr (std::is_same_v<T, XUserHandle>) {
            return game.user;
        } else if constexpr (std::is_same_v<T, XblContextHandle>) {
            return game.context;
        } else if constexpr (std::is_same_v<T, XTaskQueueHandle>) {
            return queue.handle();
        } else if constexpr (std::is_same_v<T, XAsyncBlock*>) {
            return call.block();
        } else if constexpr (std::is_same_v<T, XTaskQueueRegistrationToken>) {
            return token;
        } else if constexpr (is_handle<T>) {
            return inert_type<T> == nullptr ? reinterpret_cast<T>(uintptr_t{0x5EED})
                                            : reinterpret_cast<T>(static_cast<uintptr_t>(inert(inert_type<T>)));
        } else if constexpr (std::is_same_v<T, const char*>) {
            has_malformed |= at == malformed_at;
            return at == malformed_at ? "not \xC3 this" : "https://example.test/";
        } else if constexpr (std::is_same_v<T, const wchar_t*>) {
            return L"https://example.test/";
        } else if constexpr (std::is_same_v<T, XUserPrivilege>) {
            return XUserPrivilege::Multiplayer;
        } else if constexpr (std::is_pointer_v<T> && std::is_function_v<Pointee>) {
            return &Ignoring<Pointee>::call;
        } else if constexpr (std::is_pointer_v<T>) {
            std::memset(memory[at], std::is_const_v<Pointee> ? 0 : untouched, piece);
            return reinterpret_cast<T>(memory[at]);
        } else if constexpr (std::is_same_v<T, size_t>) {
            return stated_size;
        } else if constexpr (std::is_same_v<T, uint32_t>) {
            return counts;
        } else {
            return T{};
        }
    }
};

bool only(const unsigned char* from, const unsigned char* to) {
    for (; from != to; ++from) {
        if (*from != untouched) {
            return false;
        }
    }
    return true;
}

struct Outcome {
    HRESULT hr = S_OK;   // of one that returns an HRESULT
    bool nothing = true; // null, 0, false, a struct of zeros
    std::vector<uint64_t> handles;
    uint64_t token = 0;
    bool within_bounds = true; // nothing was written behind what the arguments are
    std::string text;
};

template <class T> void look_at(World& world, int at, Outcome& outcome, const T& value) {
    if constexpr (std::is_pointer_v<T>) {
        using Pointee = std::remove_pointer_t<T>;
        if constexpr (!std::is_const_v<Pointee> && !std::is_function_v<Pointee> && !is_handle<T> &&
                      !std::is_same_v<T, XAsyncBlock*>) {
            if (value == nullptr) {
                return;
            }
            size_t most = stated_size;
            if constexpr (!std::is_void_v<Pointee> && !std::is_same_v<Pointee, char> &&
                          !std::is_same_v<Pointee, wchar_t> && !std::is_same_v<Pointee, uint8_t>) {
                most = sizeof(Pointee);
            }
            outcome.within_bounds &= only(world.memory[at] + most, world.memory[at] + piece);
            if constexpr (is_handle<Pointee>) {
                outcome.handles.push_back(static_cast<uint64_t>(reinterpret_cast<uintptr_t>(*value)));
            } else if constexpr (std::is_same_v<Pointee, XTaskQueueRegistrationToken>) {
                outcome.token = value->token;
            } else if constexpr (std::is_same_v<Pointee, XblFunctionContext>) {
                outcome.token = static_cast<uint32_t>(*value);
            } else if constexpr (std::is_same_v<Pointee, char>) {
                if (world.memory[at][0] != untouched) {
                    outcome.text.assign(value, strnlen(value, stated_size));
                }
            }
        }
    }
}

// No std::tuple: one for each signature takes most of this file's compile time.
template <class Result, class... Parameters>
Outcome call_with(World& world, Result (*function)(Parameters...), Parameters... arguments) {
    Outcome outcome;
    if constexpr (std::is_void_v<Result>) {
        function(arguments...);
    } else {
        const Result result = function(arguments...);
        static const unsigned char zeros[sizeof(Result)] = {};
        outcome.nothing = std::memcmp(&result, zeros, sizeof(Result)) == 0;
        if constexpr (std::is_same_v<Result, HRESULT> || std::is_same_v<Result, XblFunctionContext>) {
            outcome.hr = result;
        }
    }
    int at = 0;
    (look_at(world, at++, outcome, arguments), ...);
    static_cast<void>(at);
    return outcome;
}

template <class Result, class... Parameters, size_t... Places>
Outcome run_at(World& world, Result (*function)(Parameters...), std::index_sequence<Places...>) {
    return call_with<Result, Parameters...>(world, function,
                                            world.argument<std::remove_cv_t<Parameters>>(static_cast<int>(Places))...);
}

using Run = Outcome (*)(World&);
template <class Result, class... Parameters> Outcome run(World& world, Result (*function)(Parameters...)) {
    world.has_null = world.has_malformed = false;
    return run_at(world, function, std::index_sequence_for<Parameters...>());
}

enum class Kind { Stub, DoesNothing, Registers, Unregisters, Begins, Ends, Returns };
enum class Source { Rendered, Written };
enum class Handles { Single, Array };

struct Row {
    const char* name;
    Kind kind;
    Run run;
    Run partner;      // Ends: what begins the call; Unregisters: what registers
    HRESULT expected; // Begins, Ends, Returns of an HRESULT
    bool zero;        // Returns: null, 0, false
    Source source;
    bool hresult;
    Handles handles = Handles::Single; // in an array they are the title's memory
};

template <class T> constexpr HRESULT as_hresult(T) { return S_OK; }
template <> constexpr HRESULT as_hresult<HRESULT>(HRESULT value) { return value; }
constexpr bool is_zero(long value) { return value == 0; }
template <class Enum, class = std::enable_if_t<std::is_enum_v<Enum>>> constexpr bool is_zero(Enum value) {
    return static_cast<long>(value) == 0;
}

#define RUN(function) [](World& world) { return run(world, &function); }
#define STUB(function, handles)                                                                                        \
    {#function, Kind::Stub, RUN(function), nullptr, E_NOTIMPL, true, Source::Rendered, true, Handles::handles},
#define EMPTY_STUB(function, handles)                                                                                  \
    {#function, Kind::Stub, RUN(function), nullptr, S_OK, true, Source::Rendered, false, Handles::handles},
#define DOES_NOTHING(function, source)                                                                                 \
    {#function, Kind::DoesNothing, RUN(function), nullptr, S_OK, false, Source::source, false},
#define REGISTERS(function, source)                                                                                    \
    {#function, Kind::Registers, RUN(function), nullptr, S_OK, false, Source::source, true},
#define ADDS_HANDLER(function, source)                                                                                 \
    {#function, Kind::Registers, RUN(function), nullptr, S_OK, false, Source::source, false},
#define UNREGISTERS(function, registers, source)                                                                       \
    {#function, Kind::Unregisters, RUN(function), RUN(registers), S_OK, false, Source::source, false},
#define BEGINS(function, hr, source) {#function, Kind::Begins, RUN(function), nullptr, hr, false, Source::source, true},
#define ENDS(function, begins, hr, source)                                                                             \
    {#function, Kind::Ends, RUN(function), RUN(begins), hr, false, Source::source, true},
#define RETURNS(function, value, source)                                                                               \
    {#function,         Kind::Returns,  RUN(function),  nullptr,                                                       \
     as_hresult(value), is_zero(value), Source::source, std::is_same_v<HRESULT, decltype(value)>},

const Row rows[] = {
#include "support/outcomes.inc"
};

void check(const Row& row, bool truth, const char* what) {
    if (!truth) {
        harness::note_failure(__FILE__, __LINE__, std::string(row.name) + ": " + what);
    }
}

bool all_null(const std::vector<uint64_t>& handles) {
    for (const uint64_t handle : handles) {
        if (handle != 0) {
            return false;
        }
    }
    return true;
}

// A call that has ended.
void begin(World& world, const Row& row, Run how, HRESULT ends_with) {
    world.call.prepare();
    const Outcome begun = how(world);
    check(row, begun.hr == S_OK, "the call does not begin");
    if (begun.hr == S_OK) {
        check(row, world.call.finish() == ends_with, "the call ends with another result");
    }
}

void try_row(World& world, const Row& row) {
    switch (row.kind) {
    case Kind::Unregisters:
        world.token.token = row.partner(world).token;
        check(row, !row.run(world).nothing, "unregistering returns false");
        check(row, row.run(world).nothing, "a token is known twice");
        return;
    case Kind::Begins:
        begin(world, row, row.run, row.expected);
        return;
    case Kind::Ends:
        begin(world, row, row.partner, row.expected);
        world.counts = stated_size;
        break;
    default:
        world.call.prepare();
    }
    const Outcome outcome = row.run(world);
    world.counts = 0;
    check(row, outcome.within_bounds, "writes behind its arguments");
    if (row.kind == Kind::Registers) {
        check(row, row.hresult ? outcome.hr == S_OK && outcome.token != 0 : !outcome.nothing, "no token");
        return;
    }
    if (row.hresult) {
        check(row, outcome.hr == row.expected, "another result");
        if (FAILED(outcome.hr) && row.handles == Handles::Array) {
            return;
        }
        if (FAILED(outcome.hr)) {
            check(row, all_null(outcome.handles), "a handle where it failed");
        } else {
            for (const uint64_t handle : outcome.handles) {
                check(row, handle != 0 && handle != 0xA5A5A5A5A5A5A5A5u, "no handle");
            }
        }
    } else if (row.kind == Kind::Stub || row.kind == Kind::Returns) {
        check(row, outcome.nothing == row.zero, "another result");
    }
}

} // namespace

// First, because each line is logged once in a process.
TEST(outcomes, before_the_runtime_they_say_what_to_call_first) {
    TestService service;
    const support::LogFile log(LogLevel::Warning);
    XTaskQueueRegistrationToken token{};
    CHECK_EQ(XGameInviteRegisterForEvent(
                 nullptr, nullptr, [](void*, const char*) {}, &token),
             E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(XLaunchUri(nullptr, "https://example.test/"), E_GAMERUNTIME_NOT_INITIALIZED);
    CHECK_EQ(log.count("XLaunchUri was called before XGameRuntimeInitialize"), 1u);
}

TEST(outcomes, what_a_title_asked_for_is_in_the_log_once_at_info) {
    World world;
    const support::LogFile log(LogLevel::Info);
    for (int i = 0; i < 2; ++i) {
        CHECK_EQ(XSpeechToTextSendString("Ada", "well met", XSpeechToTextType::Text), S_OK);
    }
    CHECK_EQ(log.count("XSpeechToTextSendString(speakerName \"Ada\", content \"well met\")"), 1u);
    size_t size = 0;
    CHECK_EQ(XPackageGetMountPathSize(nullptr, &size), E_NOTIMPL);
    CHECK_EQ(log.count("XPackageGetMountPathSize (packages, their chunks and mounts) is not implemented"), 1u);
}

TEST(outcomes, a_handle_is_of_one_type_until_it_is_closed) {
    World world;
    XStoreContextHandle context = nullptr;
    REQUIRE_EQ(XStoreCreateContext(nullptr, &context), S_OK);
    XAsyncBlock block{};
    CHECK_EQ(XStoreProductsQueryNextPageAsync(reinterpret_cast<XStoreProductQueryHandle>(context), &block), E_HANDLE);
    XStoreCloseLicenseHandle(reinterpret_cast<XStoreLicenseHandle>(context)); // which it is not
    CHECK_EQ(XStoreQueryGameLicenseAsync(context, &block), S_OK);
    CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
    XStoreGameLicense license{};
    CHECK_EQ(XStoreQueryGameLicenseResult(&block, &license), S_OK);
    CHECK(license.isActive && !license.isTrial && license.expirationDate > 4102444800);
    XStoreCloseContextHandle(context);
    CHECK_EQ(XStoreQueryGameLicenseAsync(context, &block), E_HANDLE);
}

TEST(outcomes, a_text_of_the_store_is_copied_once) {
    World world;
    XStoreContextHandle context = nullptr;
    REQUIRE_EQ(XStoreCreateContext(world.game.user, &context), S_OK);
    XAsyncBlock block{};
    REQUIRE_EQ(XStoreGetUserCollectionsIdAsync(context, "ticket", "publisher's user", &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    size_t size = 0;
    REQUIRE_EQ(XStoreGetUserCollectionsIdResultSize(&block, &size), S_OK);
    std::string text(size, '?');
    REQUIRE_EQ(XStoreGetUserCollectionsIdResult(&block, size, text.data()), S_OK);
    CHECK_EQ(text, std::string("xblshim-no-store-collections") + '\0');
    XStoreCloseContextHandle(context);
}

// Titles give the data() of an empty vector, or memory for no element.
TEST(outcomes, an_array_without_elements_may_be_null_and_is_not_written) {
    World world;
    XStoreContextHandle context = nullptr;
    REQUIRE_EQ(XStoreCreateContext(nullptr, &context), S_OK);
    XAsyncBlock block{};
    REQUIRE_EQ(XStoreQueryPackageUpdatesAsync(context, nullptr, 0, &block), S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    uint32_t count = 7;
    CHECK_EQ(XStoreQueryPackageUpdatesResultCount(&block, &count), S_OK);
    CHECK_EQ(count, 0u);
    std::memset(world.memory[0], untouched, piece);
    CHECK_EQ(XStoreQueryPackageUpdatesResult(&block, 0, reinterpret_cast<XStorePackageUpdate*>(world.memory[0])), S_OK);
    CHECK(only(world.memory[0], world.memory[0] + piece));
    CHECK_EQ(XStoreQueryPackageUpdatesResult(&block, 0, nullptr), S_OK);
    XStoreCloseContextHandle(context);
    count = 7;
    CHECK_EQ(XGameStreamingGetClients(0, nullptr, &count), S_OK);
    CHECK_EQ(count, 0u);
}

TEST(outcomes, secrets_are_not_logged) {
    World world;
    const support::LogFile log(LogLevel::Debug);
    XStoreContextHandle context = nullptr;
    REQUIRE_EQ(XStoreCreateContext(nullptr, &context), S_OK);
    const auto ask = [&](auto begin_call, auto take) {
        XAsyncBlock block{};
        char text[64] = {};
        CHECK_EQ(begin_call(context, "sesame", "publisher", &block), S_OK);
        CHECK_EQ(XAsyncGetStatus(&block, true), S_OK);
        CHECK_EQ(take(&block, sizeof text, text), S_OK);
    };
    ask(XStoreGetUserCollectionsIdAsync, XStoreGetUserCollectionsIdResult);
    ask(XStoreGetUserPurchaseIdAsync, XStoreGetUserPurchaseIdResult);
    XAsyncBlock redeemed{};
    REQUIRE_EQ(XStoreShowRedeemTokenUIAsync(context, "sesame", nullptr, 0, false, &redeemed), S_OK);
    CHECK_EQ(XAsyncGetStatus(&redeemed, true), E_ABORT);
    CHECK_EQ(log.count("XStoreShowRedeemTokenUIAsync"), 1u);
    CHECK_EQ(log.count("publisher"), 2u);
    CHECK_EQ(log.count("sesame"), 0u);
    XStoreCloseContextHandle(context);
}

TEST(outcomes, every_function_returns_what_the_registry_says) {
    World world;
    const support::LogFile quiet(LogLevel::Error);
    for (const auto& row : rows) {
        try_row(world, row);
    }
}

TEST(outcomes, a_null_argument_is_harmless_and_said_where_it_is_refused) {
    constexpr size_t remembered = 200; // the log names as many in a process
    size_t refusals = 0;
    World world;
    for (const auto& row : rows) {
        if (row.source != Source::Rendered || row.kind == Kind::Stub || row.expected == E_INVALIDARG) {
            continue;
        }
        const support::LogFile log(LogLevel::Warning);
        size_t refused = 0;
        for (world.null_at = 0; world.null_at < 12; ++world.null_at) {
            world.call.prepare();
            const Outcome outcome = row.run(world);
            check(row, outcome.within_bounds, "writes behind its arguments");
            if (world.has_null && row.hresult && outcome.hr == E_INVALIDARG) {
                ++refused;
            }
            if (outcome.hr == S_OK && row.kind == Kind::Begins) {
                world.call.finish();
            }
        }
        world.null_at = -1;
        refusals += refused;
        if (refusals < remembered) {
            check(row, log.count(row.name) == refused, "a refusal that the log doesn't name");
        }
    }
}

TEST(outcomes, a_text_that_is_no_utf8_is_refused) {
    World world;
    size_t tried = 0;
    for (const auto& row : rows) {
        if (row.source != Source::Rendered || row.kind == Kind::Stub || !row.hresult) {
            continue;
        }
        const support::LogFile log(LogLevel::Warning);
        size_t refused = 0;
        for (world.malformed_at = 0; world.malformed_at < 12; ++world.malformed_at) {
            world.call.prepare();
            const Outcome outcome = row.run(world);
            if (world.has_malformed) {
                check(row, outcome.hr == E_INVALIDARG, "takes a malformed text");
                ++refused;
            } else if (outcome.hr == S_OK && row.kind == Kind::Begins) {
                world.call.finish();
            }
        }
        world.malformed_at = -1;
        xblshim::base::log_repeated_mistakes(); // of an argument that was null before, the log has the number only
        check(row, refused == 0 || log.count(row.name) != 0, "a malformed text that the log doesn't name");
        tried += refused;
    }
    CHECK(tried > 50);
}

TEST(outcomes, a_call_that_can_not_begin_leaves_its_failure_in_the_block) {
    World world;
    const support::LogFile quiet(LogLevel::Error);
    XTaskQueueTerminate(world.queue.handle(), true, nullptr, nullptr);
    for (const auto& row : rows) {
        if (row.kind == Kind::Begins) {
            world.call.prepare();
            check(row, row.run(world).hr == E_ABORT, "begins on a terminated queue");
            check(row, XAsyncGetStatus(world.call.block(), false) == E_ABORT, "the block doesn't hold the failure");
        }
    }
}
