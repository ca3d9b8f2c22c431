// The title's allocator, for memory that the library hands to the title (XblMemSetFunctions, HCMemSetFunctions).
//
// It is title code: called without any lock, and never on a thread of Python's.
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
    AllocateFunction allocate = nullptr; // null for a size of 0 is no failure
    FreeFunction free = nullptr;
};

// Whose functions: what xsapi-c hands out, and what httpClient does.
enum class MemoryUser : uint8_t { Services, Http };

// Both or none may be null.
void set_memory_functions(MemoryUser user, MemoryFunctions functions) noexcept;
bool has_memory_functions(MemoryUser user) noexcept;
MemoryFunctions memory_functions(MemoryUser user) noexcept; // in use; where the title set none malloc and free

// Set while XblInitialize's state is there: then they may not be changed.
void hold_memory_functions(bool held) noexcept;
bool memory_functions_held() noexcept;

// A piece of memory that goes back to the function that belongs to the one it came from, whatever is set by then.
class TitleMemory {
public:
    TitleMemory() noexcept = default;
    // Not zeroed, aligned for anything. Throws std::bad_alloc.
    TitleMemory(MemoryUser user, size_t size);
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
    FreeFunction m_free = nullptr;
};

} // namespace xblshim::base
