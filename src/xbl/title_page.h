// A page of achievements in the title's own memory.
#pragma once

#include "service/result_memory.h"

namespace xblshim::xbl {

// The page (an xblshim_page and all that it points to), or a copy of it in the title's memory when the title has set an
// allocator. Call it on a native thread with no lock held: the allocator is title code. Throws std::bad_alloc.
service::ResultMemory page_for_title(service::ResultMemory page);

} // namespace xblshim::xbl
