// Deep copies in a single allocation: closing a result or releasing the events frees it at once.
#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>

#include "base/title_memory.h"
#include "xsapi-c/achievements_c.h"

namespace xblshim::xbl::manager {

// Appends values to an allocation. Without memory it only measures the size.
class Layout {
public:
    explicit Layout(std::byte* memory = nullptr) noexcept : m_memory(memory) {}

    // A copy of `count` values, each made by `copy`. Null when there are none, and while measuring.
    template <class To, class From, class Copy> To* array(const From* from, size_t count, Copy copy) {
        static_assert(std::is_trivially_destructible_v<To> && alignof(To) <= alignof(std::max_align_t));
        if (count == 0 || from == nullptr) {
            return nullptr;
        }
        To* const to = static_cast<To*>(take(count * sizeof(To), alignof(To)));
        for (size_t i = 0; i < count; i++) {
            const To value = copy(from[i]);
            if (to != nullptr) {
                new (to + i) To(value);
            }
        }
        return to;
    }

    const char* text(const char* value) noexcept {
        if (value == nullptr) {
            return nullptr;
        }
        const size_t size = std::strlen(value) + 1;
        void* const to = take(size, 1);
        return to == nullptr ? nullptr : static_cast<const char*>(std::memcpy(to, value, size));
    }

    size_t size() const noexcept { return m_size; }

private:
    void* take(size_t size, size_t alignment) noexcept {
        const size_t begin = (m_size + alignment - 1) / alignment * alignment;
        m_size = begin + size;
        return m_memory == nullptr ? nullptr : m_memory + begin;
    }

    std::byte* const m_memory;
    size_t m_size = 0;
};

// Allocates in the title's own memory: call it with no lock held. Calls `lay_out(layout)` twice, first to measure.
// Throws std::bad_alloc.
template <class LayOut> base::TitleMemory in_single_allocation(LayOut lay_out) {
    Layout measure;
    lay_out(measure);
    base::TitleMemory memory(base::MemoryUser::Services, measure.size());
    Layout write(static_cast<std::byte*>(memory.get()));
    lay_out(write);
    return memory;
}

XblAchievementProgression copy(Layout& layout, const XblAchievementProgression& from);
XblAchievement copy(Layout& layout, const XblAchievement& from);

} // namespace xblshim::xbl::manager
