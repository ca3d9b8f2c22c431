// The memory that the Python side wrote a page of achievements into.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

#include "service/door.h"

namespace xblshim::service {

// One piece, with an xblshim_page at its beginning and all that this points to behind it. It is passed on from the call
// to the title's result as it is. Not from the title's allocator: title code must not run on a Python thread.
class PageMemory {
public:
    PageMemory() noexcept = default;
    // Zeroed. Empty when memory is short.
    explicit PageMemory(uint64_t size) noexcept
        : m_bytes(size < sizeof(xblshim_page) || size > PTRDIFF_MAX ? nullptr
                                                                    : new (std::nothrow)
                                                                          std::byte[static_cast<size_t>(size)]()) {}

    explicit operator bool() const noexcept { return m_bytes != nullptr; }
    void* bytes() const noexcept { return m_bytes.get(); }
    const xblshim_page& page() const noexcept { return *reinterpret_cast<const xblshim_page*>(m_bytes.get()); }

private:
    std::unique_ptr<std::byte[]> m_bytes; // operator new aligns it for anything
};

} // namespace xblshim::service
