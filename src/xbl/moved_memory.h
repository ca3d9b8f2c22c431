// The pointers of a result that was copied to other memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace xblshim::xbl {

// Redirects the pointers of a copy into the copy. Two pointers may lead to one struct, so redirected pointers stay
// unchanged.
class Moved {
public:
    Moved(const void* from, void* to, uint64_t size) noexcept
        : m_from(static_cast<const char*>(from)), m_to(static_cast<char*>(to)), m_size(size) {}

    template <class Type> void pointer(Type*& it) const noexcept {
        const auto at = reinterpret_cast<uintptr_t>(it) - reinterpret_cast<uintptr_t>(m_from);
        if (it != nullptr && at < m_size) {
            it = reinterpret_cast<Type*>(m_to + at);
        }
    }
    template <class Type, class Each> void array(Type*& first, size_t count, Each each) const noexcept {
        pointer(first);
        for (size_t i = 0; i < count; ++i) {
            each(const_cast<std::remove_const_t<Type>&>(first[i]));
        }
    }

private:
    const char* const m_from;
    char* const m_to;
    const uint64_t m_size;
};

} // namespace xblshim::xbl
