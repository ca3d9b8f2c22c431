#include "xbl/title_page.h"

#include <cstring>

#include "base/title_memory.h"
#include "xbl/rendered/move_pointers.h"

namespace xblshim::xbl {
namespace {

// Points the pointers of a copy into the copy. Two pointers may lead to one struct, so what is moved already stays.
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

} // namespace

service::AnswerMemory page_for_title(service::AnswerMemory page) {
    if (!page || !base::has_memory_functions(base::MemoryUser::Services)) {
        return page;
    }
    base::TitleMemory memory(base::MemoryUser::Services, static_cast<size_t>(page.size()));
    std::memcpy(memory.get(), page.bytes(), static_cast<size_t>(page.size()));
    const Moved moved(page.bytes(), memory.get(), page.size());
    move_pointers(moved, *static_cast<xblshim_page*>(memory.get()));
    return service::AnswerMemory(std::move(memory), page.size());
}

} // namespace xblshim::xbl
