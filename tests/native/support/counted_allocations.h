// For a test program that counts allocations: replaces operator new and delete. Included once, after its
// count_allocation().
#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>

namespace counted_allocations {

inline void* try_to_allocate(size_t size) noexcept {
    count_allocation(size);
    return std::malloc(size == 0 ? 1 : size);
}

inline void* allocate(size_t size) {
    if (void* const memory = try_to_allocate(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

} // namespace counted_allocations

void* operator new(size_t size) { return counted_allocations::allocate(size); }
void* operator new[](size_t size) { return counted_allocations::allocate(size); }
void* operator new(size_t size, const std::nothrow_t&) noexcept { return counted_allocations::try_to_allocate(size); }
void* operator new[](size_t size, const std::nothrow_t&) noexcept { return counted_allocations::try_to_allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, size_t) noexcept { std::free(memory); }
