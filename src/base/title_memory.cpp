#include "base/title_memory.h"

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <new>

#include "base/never_destroyed.h"
#include "base/title_code.h"

namespace xblshim::base {
namespace {

constexpr HCMemoryType of_the_library = 1; // the only type that the library uses

struct Functions {
    std::mutex lock; // the memory functions lock: a leaf; held only to copy the functions
    MemoryFunctions of_user[2];
};

Functions& functions() noexcept {
    static NeverDestroyed<Functions> all; // results may be closed while the process exits
    return *all;
}

std::atomic<bool> held{false};

void* STDAPIVCALLTYPE allocate_by_default(size_t size, HCMemoryType) { return size == 0 ? nullptr : std::malloc(size); }
void STDAPIVCALLTYPE free_by_default(void* pointer, HCMemoryType) { std::free(pointer); }

} // namespace

void set_memory_functions(MemoryUser user, MemoryFunctions set) noexcept {
    const std::lock_guard lock(functions().lock);
    functions().of_user[static_cast<size_t>(user)] = set;
}

bool has_memory_functions(MemoryUser user) noexcept { return memory_functions(user).allocate != allocate_by_default; }

MemoryFunctions memory_functions(MemoryUser user) noexcept {
    const std::lock_guard lock(functions().lock);
    const MemoryFunctions& set = functions().of_user[static_cast<size_t>(user)];
    return set.allocate != nullptr ? set : MemoryFunctions{allocate_by_default, free_by_default};
}

void hold_memory_functions(bool hold) noexcept { held = hold; }

bool memory_functions_held() noexcept { return held; }

TitleMemory::TitleMemory(MemoryUser user, size_t size) {
    const MemoryFunctions use = memory_functions(user);
    m_memory = call_title([&] { return use.allocate(size, of_the_library); });
    m_free = use.free;
    if (m_memory == nullptr && size != 0) {
        throw std::bad_alloc();
    }
}

TitleMemory::~TitleMemory() {
    if (m_free == nullptr) {
        const std::unique_ptr<std::byte[]> own(static_cast<std::byte*>(m_memory));
    } else if (m_memory != nullptr) {
        call_title([this] { m_free(m_memory, of_the_library); });
    }
}

} // namespace xblshim::base
