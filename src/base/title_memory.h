// The title's allocator, for memory that the library hands to the title (XblMemSetFunctions, HCMemSetFunctions).
//
// It is title code: called with no lock held, and never on a Python thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "httpClient/pal.h"

namespace xblshim::base {

using AllocateFunction = void*(STDAPIVCALLTYPE*)(size_t size, HCMemoryType type);
using FreeFunction = void(STDAPIVCALLTYPE*)(void* pointer, HCMemoryType type);

struct MemoryFunctions {
    AllocateFunction allocate = nullptr; // null for a size of 0 is not a failure
    FreeFunction free = nullptr;
};

// The users of an allocator: the results of xsapi-c, and those of httpClient.
enum class MemoryUser : uint8_t { Services, Http };

// Both or none may be null.
void set_memory_functions(MemoryUser user, MemoryFunctions functions) noexcept;
bool has_memory_functions(MemoryUser user) noexcept;
// the current ones; malloc and free unless the title set others
MemoryFunctions memory_functions(MemoryUser user) noexcept;

// True while the state of XblInitialize exists: the functions must not be changed then.
void hold_memory_functions(bool held) noexcept;
bool memory_functions_held() noexcept;

// A block of memory. It is freed by the function that belongs to its allocator, also when other functions are set
// meanwhile.
class TitleMemory {
public:
    TitleMemory() noexcept = default;
    // Not zeroed, and aligned for any type. Throws std::bad_alloc.
    TitleMemory(MemoryUser user, size_t size);
    // Memory of the library itself. It is freed without title code: on any thread, also with a lock held.
    explicit TitleMemory(std::unique_ptr<std::byte[]> own) noexcept : m_memory(own.release()) {}
    TitleMemory(TitleMemory&& other) noexcept { swap(other); }
    TitleMemory& operator=(TitleMemory&& other) noexcept {
        swap(other);
        return *this;
    }
    TitleMemory(const TitleMemory&) = delete;
    TitleMemory& operator=(const TitleMemory&) = delete;
    ~TitleMemory();

    void* get() const noexcept { return m_memory; }

private:
    void swap(TitleMemory& other) noexcept {
        std::swap(m_memory, other.m_memory);
        std::swap(m_free, other.m_free);
    }

    void* m_memory = nullptr;
    FreeFunction m_free = nullptr; // null: the library's own memory
};

} // namespace xblshim::base
