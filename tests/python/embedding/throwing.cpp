// A title that throws: throwing PLACE. Its terminate handler prints the exception's type and text and whether the frame
// that threw is still on the stack. `exits` and `is-canceled` end the thread of a callback instead.
#include <cxxabi.h>
#include <execinfo.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>

#include <XAsyncProvider.h>
#include <XError.h>
#include <XGameRuntimeInit.h>
#include <XNetworking.h>
#include <XUser.h>
#include <httpClient/httpClient.h>
#include <httpClient/trace.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

extern "C" __attribute__((noinline)) void the_frame_that_throws() { throw std::runtime_error("the lantern broke"); }

namespace {

[[noreturn]] void at_the_end() {
    const std::exception_ptr current = std::current_exception();
    const std::type_info* const type = abi::__cxa_current_exception_type();
    std::printf("type %s\n", type == nullptr ? "none" : type->name());
    void* frames[64];
    const int count = backtrace(frames, 64);
    char** const names = backtrace_symbols(frames, count);
    bool there = false;
    for (int at = 0; at < count; ++at) {
        there = there || std::strstr(names[at], "the_frame_that_throws") != nullptr;
    }
    std::printf("frame %s\n", there ? "there" : "gone");
    std::string text = "none";
    try {
        if (current != nullptr) {
            std::rethrow_exception(current);
        }
    } catch (const std::exception& error) {
        text = error.what();
    }
    std::printf("text %s\n", text.c_str());
    std::fflush(stdout);
    _exit(7);
}

void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        std::printf("%s failed with 0x%08X: %s\n", what, static_cast<unsigned>(hr), XblShimGetStartError());
        std::exit(3);
    }
}

void CALLBACK throws(void*, bool) { the_frame_that_throws(); }
void CALLBACK completion_throws(XAsyncBlock*) { the_frame_that_throws(); }
HRESULT CALLBACK work_throws(XAsyncBlock*) {
    the_frame_that_throws();
    return S_OK;
}
HRESULT CALLBACK nothing_to_do(XAsyncBlock*) { return S_OK; }

XTaskQueueHandle queue_of(XTaskQueueDispatchMode work, XTaskQueueDispatchMode completion) {
    XTaskQueueHandle queue = nullptr;
    check("XTaskQueueCreate", XTaskQueueCreate(work, completion, &queue));
    return queue;
}
constexpr auto Pool = XTaskQueueDispatchMode::ThreadPool;
constexpr auto Manual = XTaskQueueDispatchMode::Manual;
constexpr auto Immediate = XTaskQueueDispatchMode::Immediate;
constexpr auto Work = XTaskQueuePort::Work;

[[noreturn]] void wait_for_it() {
    sleep(20);
    std::printf("nothing was thrown\n");
    std::exit(4);
}

// --- a title that has started ---

XUserHandle user;
XblContextHandle context;
uint64_t xuid;

void wait_for(XAsyncBlock& block, HRESULT begun) {
    check("a call", begun);
    check("a call", XAsyncGetStatus(&block, true));
}

void start() {
    check("XGameRuntimeInitialize", XGameRuntimeInitialize());
    XblInitArgs args{};
    args.scid = "00000000-0000-0000-0000-000012345678";
    check("XblInitialize", XblInitialize(&args));
    XAsyncBlock block{};
    wait_for(block, XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block));
    check("XUserAddResult", XUserAddResult(&block, &user));
    check("XUserGetId", XUserGetId(user, &xuid));
    check("XblContextCreateHandle", XblContextCreateHandle(user, &context));
}

void update(XAsyncBlock& block) {
    check("an update", XblAchievementsUpdateAchievementAsync(context, xuid, "7", 100, &block));
}

XAsyncBlock block{};

// Begin and DoWork go well unless they are to throw.
template <XAsyncOp thrower> HRESULT CALLBACK provider(XAsyncOp op, const XAsyncProviderData* data) {
    if (op == thrower) {
        the_frame_that_throws();
    }
    if (op == XAsyncOp::Begin) {
        return XAsyncSchedule(data->async, 0);
    }
    if (op == XAsyncOp::DoWork) {
        XAsyncComplete(data->async, S_OK, 0);
    }
    return S_OK;
}

template <XAsyncOp thrower> void begin_with_provider() {
    block.queue = queue_of(Pool, Pool);
    check("XAsyncBegin", XAsyncBegin(&block, nullptr, nullptr, "throwing", provider<thrower>));
}

const std::map<std::string, std::function<void()>> places = {
    // On threads of the library.
    {"pool", [] { XTaskQueueSubmitCallback(queue_of(Pool, Pool), Work, nullptr, throws); }},
    {"delayed", [] { XTaskQueueSubmitDelayedCallback(queue_of(Immediate, Pool), Work, 5, nullptr, throws); }},
    {"nested",
     [] { // within a public function that the title calls on a thread of the library
         static const XTaskQueueHandle inner = queue_of(Immediate, Immediate);
         XTaskQueueSubmitCallback(queue_of(Pool, Pool), Work, nullptr,
                                  [](void*, bool) { XTaskQueueSubmitCallback(inner, Work, nullptr, throws); });
     }},
    {"completion",
     [] {
         block.queue = queue_of(Pool, Pool);
         block.callback = completion_throws;
         XAsyncRun(&block, nothing_to_do);
     }},
    {"work", [] { XAsyncRun(&block, work_throws); }},
    {"provider", begin_with_provider<XAsyncOp::DoWork>},
    {"provider's-end", begin_with_provider<XAsyncOp::Cleanup>},
    {"termination",
     [] { XTaskQueueTerminate(queue_of(Pool, Pool), false, nullptr, [](void*) { the_frame_that_throws(); }); }},
    {"monitor",
     [] {
         const XTaskQueueHandle queue = queue_of(Pool, Manual);
         XTaskQueueRegistrationToken token{};
         XTaskQueueRegisterMonitor(
             queue, nullptr,
             [](void*, XTaskQueueHandle, XTaskQueuePort port) { port == Work ? void() : the_frame_that_throws(); },
             &token);
         block.queue = queue;
         block.callback = [](XAsyncBlock*) {};
         XAsyncRun(&block, nothing_to_do);
     }},
    {"delivery",
     [] {
         start();
         block.queue = queue_of(Pool, Immediate);
         block.callback = completion_throws;
         update(block);
     }},
    {"progress",
     [] {
         start();
         XblAchievementsAddAchievementProgressChangeHandler(
             context, [](const XblAchievementProgressChangeEventArgs*, void*) { the_frame_that_throws(); }, nullptr);
         update(block);
     }},
    {"sign-out",
     [] {
         start();
         XTaskQueueRegistrationToken token{};
         XUserRegisterForChangeEvent(
             queue_of(Pool, Pool), nullptr, [](void*, XUserLocalId, XUserChangeEvent) { the_frame_that_throws(); },
             &token);
         XblShimSignOutUser(xuid);
     }},
    {"network",
     [] {
         start();
         XTaskQueueRegistrationToken token{};
         XNetworkingRegisterConnectivityHintChanged(
             queue_of(Pool, Pool), nullptr, [](void*, const XNetworkingConnectivityHint*) { the_frame_that_throws(); },
             &token);
     }},
    {"routed",
     [] {
         start();
         XblAddServiceCallRoutedHandler([](XblServiceCallRoutedArgs, void*) { the_frame_that_throws(); }, nullptr);
         update(block);
     }},
    {"routed-http",
     [] {
         start();
         HCAddCallRoutedHandler([](HCCallHandle, void*) { the_frame_that_throws(); }, nullptr);
         update(block);
     }},
    {"log",
     [] {
         HCSettingsSetTraceLevel(HCTraceLevel::Verbose);
         HCTraceSetClientCallback(
             [](const char*, HCTraceLevel, uint64_t, uint64_t, const char*) { the_frame_that_throws(); });
         start();
     }},
    {"allocator",
     [] {
         XblMemSetFunctions(
             [](size_t, HCMemoryType) -> void* {
                 the_frame_that_throws();
                 return nullptr;
             },
             [](void* memory, HCMemoryType) { std::free(memory); });
         start();
         XblAchievementsGetAchievementsForTitleIdAsync(context, xuid, 0x12345678, XblAchievementType::All, false,
                                                       XblAchievementOrderBy::DefaultOrder, 0, 0, &block);
     }},
    // On the title's own thread.
    {"dispatch",
     [] {
         const XTaskQueueHandle queue = queue_of(Manual, Manual);
         XTaskQueueSubmitCallback(queue, Work, nullptr, throws);
         XTaskQueueDispatch(queue, Work, 0);
     }},
    {"submission", [] { XTaskQueueSubmitCallback(queue_of(Immediate, Pool), Work, nullptr, throws); }},
    {"error",
     [] {
         XErrorSetCallback(
             [](HRESULT, const char*, void*) -> bool {
                 the_frame_that_throws();
                 return true;
             },
             nullptr);
         XGameRuntimeInitializeWithOptions(nullptr);
     }},
};

// --- threads that end inside a callback ---

std::atomic<bool> unwound{false};
std::atomic<bool> reached{false};
std::atomic<pthread_t> victim{};

struct Local {
    ~Local() { unwound = true; }
};

void CALLBACK exits(void*, bool) {
    const Local local;
    reached = true;
    pthread_exit(nullptr);
}

void CALLBACK waits_for_its_end(void*, bool) {
    const Local local;
    victim = pthread_self();
    reached = true;
    for (;;) {
        pause();
    }
}

// The title's frames are unwound; then the thread stays where it is.
int end_a_thread(XTaskQueueCallback* callback, XTaskQueueDispatchMode mode) {
    const XTaskQueueHandle queue = queue_of(mode, mode);
    XTaskQueueSubmitCallback(queue, Work, nullptr, callback);
    if (mode == Manual) {
        std::thread([queue] { XTaskQueueDispatch(queue, Work, 0); }).detach();
    }
    while (!reached) {
        std::this_thread::yield();
    }
    if (callback == waits_for_its_end) {
        pthread_cancel(victim);
    }
    while (!unwound) {
        std::this_thread::yield();
    }
    usleep(20000); // in which a noexcept frame would end the process
    std::printf("goes on\n");
    return 0;
}

} // namespace

int main(int, char** argv) {
    std::set_terminate(at_the_end);
    const std::string what = argv[1];
    if (what == "exits" || what == "is-canceled") {
        return end_a_thread(what == "exits" ? exits : waits_for_its_end,
                            std::strcmp(argv[2], "pool") == 0 ? Pool : Manual);
    }
    places.at(what)();
    wait_for_it();
}
