// A page of achievements in the title's own memory.
#pragma once

#include "service/answer_memory.h"

namespace xblshim::xbl {

// The page (an xblshim_page and all that it points to) as it is, or, where the title has an allocator, as a copy in
// that one's memory. On a native thread, without any lock: the allocator is title code. Throws std::bad_alloc.
service::AnswerMemory page_for_title(service::AnswerMemory page);

} // namespace xblshim::xbl
