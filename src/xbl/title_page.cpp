#include "xbl/title_page.h"

#include <cstring>

#include "base/title_memory.h"
#include "xbl/moved_memory.h"
#include "xbl/rendered/move_pointers.h"

namespace xblshim::xbl {
service::ResultMemory page_for_title(service::ResultMemory page) {
    if (!page || !base::has_memory_functions(base::MemoryUser::Services)) {
        return page;
    }
    base::TitleMemory memory(base::MemoryUser::Services, static_cast<size_t>(page.size()));
    std::memcpy(memory.get(), page.bytes(), static_cast<size_t>(page.size()));
    const Moved moved(page.bytes(), memory.get(), page.size());
    move_pointers(moved, *static_cast<xblshim_page*>(memory.get()));
    return service::ResultMemory(std::move(memory), page.size());
}

} // namespace xblshim::xbl
