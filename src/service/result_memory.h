// The memory that the Python side writes the result of a call or an event into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>

#include "base/title_memory.h"
#include "service/bridge_abi.h"

namespace xblshim::service {

// One block with a struct of the bridge ABI at its beginning, followed by everything that the struct points to. It is
// passed unchanged from the call to the title's result. It does not come from the title's allocator, because title code
// must not run on a Python thread.
class ResultMemory {
public:
    ResultMemory() noexcept = default;
    // Zeroed. Empty when memory is exhausted.
    explicit ResultMemory(uint64_t size) noexcept {
        if (size != 0 && size <= PTRDIFF_MAX) {
            m_memory = base::TitleMemory(
                std::unique_ptr<std::byte[]>(new (std::nothrow) std::byte[static_cast<size_t>(size)]()));
            m_size = m_memory.get() == nullptr ? 0 : size;
        }
    }

    // A copy in the title's own memory. Call it on a native thread.
    ResultMemory(base::TitleMemory memory, uint64_t size) noexcept : m_memory(std::move(memory)), m_size(size) {}

    explicit operator bool() const noexcept { return bytes() != nullptr; }
    void* bytes() const noexcept { return m_memory.get(); }
    uint64_t size() const noexcept { return m_size; }
    // Null when the memory is empty, or too small for the struct.
    template <class Struct> const Struct* as() const noexcept {
        return m_size < sizeof(Struct) ? nullptr : static_cast<const Struct*>(bytes());
    }

private:
    base::TitleMemory m_memory; // the title's, or from operator new, which aligns it for every type
    uint64_t m_size = 0;
};

} // namespace xblshim::service
