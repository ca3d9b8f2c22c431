#include "faults/injection.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <new>

#include "base/thread.h"

#if defined(__GLIBC__)
#include <cstdio>
#include <dlfcn.h>
#include <pthread.h>
#include <sys/socket.h>
#endif

namespace faults {
namespace {

constexpr int kinds = 3;
constexpr uint64_t nothing = UINT64_MAX;

std::atomic<uint64_t> g_asked[kinds]; // since the injection was made
std::atomic<uint64_t> g_first[kinds] = {{nothing}, {nothing}, {nothing}};
std::atomic<bool> g_one_only{true};
std::atomic<bool> g_hit{false};

thread_local bool t_counted = false; // of a thread that isn't the library's
thread_local unsigned t_exempt = 0;

bool refused(Kind kind) noexcept {
    const auto index = static_cast<size_t>(kind);
    if (g_first[index].load(std::memory_order_relaxed) == nothing || t_exempt != 0 ||
        (!t_counted && !xblshim::base::Thread::is_ours())) {
        return false;
    }
    const uint64_t asked = ++g_asked[index];
    const uint64_t first = g_first[index].load();
    const bool refuse = g_one_only ? asked == first : asked >= first;
    if (refuse) {
        g_hit = true;
    }
    return refuse;
}

void* allocate(size_t size) noexcept { return refused(Kind::Allocation) ? nullptr : std::malloc(size == 0 ? 1 : size); }

void* allocate_or_throw(size_t size) {
    if (void* const memory = allocate(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

} // namespace

Injection::Injection(Kind kind, uint64_t nth, Form form) noexcept {
    g_hit = false;
    g_one_only = form == Form::One;
    g_asked[static_cast<size_t>(kind)] = 0;
    g_first[static_cast<size_t>(kind)] = nth;
    t_counted = true;
}

void Injection::lift() noexcept {
    if (!m_lifted) {
        m_lifted = true;
        t_counted = false;
        for (auto& first : g_first) {
            first = nothing;
        }
    }
}

bool Injection::hit() const noexcept { return g_hit; }

Exempt::Exempt() noexcept { ++t_exempt; }
Exempt::~Exempt() { --t_exempt; }

bool can_refuse(Kind kind) noexcept {
#if defined(__GLIBC__)
    static_cast<void>(kind);
    return true;
#else
    return kind == Kind::Allocation;
#endif
}

// --- the bridge ABI ---

namespace {

class Counted { // the inside of an Exempt scope
public:
    Counted() noexcept : m_exempt(t_exempt) { t_exempt = 0; }
    ~Counted() { t_exempt = m_exempt; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

private:
    const unsigned m_exempt;
};

const xblshim_bridge_api* g_bridge = nullptr;
xblshim_core_api g_core{}; // its functions are the same for every session

template <auto Member> struct Wrapped;
template <class Result, class... Arguments, Result (*xblshim_core_api::*Member)(Arguments...)> struct Wrapped<Member> {
    static Result call(Arguments... arguments) {
        const Counted counted;
        return (g_core.*Member)(arguments...);
    }
};

void run_with_faults(const xblshim_core_api* core) {
    const Exempt exempt;
    g_core = *core;
    xblshim_core_api wrapped = *core;
    wrapped.exchange = Wrapped<&xblshim_core_api::exchange>::call;
    wrapped.result_memory = Wrapped<&xblshim_core_api::result_memory>::call;
    wrapped.event_memory = Wrapped<&xblshim_core_api::event_memory>::call;
    wrapped.event = Wrapped<&xblshim_core_api::event>::call;
    wrapped.attempt = Wrapped<&xblshim_core_api::attempt>::call;
    wrapped.waiting = Wrapped<&xblshim_core_api::waiting>::call;
    wrapped.configured = Wrapped<&xblshim_core_api::configured>::call;
    wrapped.started = Wrapped<&xblshim_core_api::started>::call;
    wrapped.failed = Wrapped<&xblshim_core_api::failed>::call;
    wrapped.log = Wrapped<&xblshim_core_api::log>::call;
    g_bridge->run(&wrapped);
}

} // namespace

const xblshim_bridge_api& with_faults(const xblshim_bridge_api& bridge) noexcept {
    static xblshim_bridge_api faulty{};
    g_bridge = &bridge;
    faulty = bridge;
    faulty.run = &run_with_faults;
    return faulty;
}

} // namespace faults

// --- what is replaced ---

void* operator new(size_t size) { return faults::allocate_or_throw(size); }
void* operator new[](size_t size) { return faults::allocate_or_throw(size); }
void* operator new(size_t size, const std::nothrow_t&) noexcept { return faults::allocate(size); }
void* operator new[](size_t size, const std::nothrow_t&) noexcept { return faults::allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

#if defined(__GLIBC__)
namespace {

// The next function of that name: a sanitizer's, or the C library's.
template <class Function> Function* next(const char* name) noexcept {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*start)(void*),
                              void* argument) noexcept {
    static auto* const real = next<int(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*)>("pthread_create");
    return faults::refused(faults::Kind::Thread) ? EAGAIN : real(thread, attributes, start, argument);
}

extern "C" int socketpair(int domain, int type, int protocol, int ends[2]) noexcept {
    static auto* const real = next<int(int, int, int, int*)>("socketpair");
    if (faults::refused(faults::Kind::Descriptor)) {
        errno = EMFILE;
        return -1;
    }
    return real(domain, type, protocol, ends);
}

extern "C" FILE* fopen(const char* path, const char* mode) {
    static auto* const real = next<FILE*(const char*, const char*)>("fopen");
    if (faults::refused(faults::Kind::Descriptor)) {
        errno = EMFILE;
        return nullptr;
    }
    return real(path, mode);
}
#endif
