// The title's functions that give a request's body and take a response's.
#pragma once

#include <string_view>
#include <vector>

#include "http/call.h"

namespace xblshim::http {

// The body that is to be sent, from the title's reader where it has one. Calls title code: on a native thread, with no
// lock held. A failure is the reader's, E_UNEXPECTED for one that gives more than it may. Throws std::bad_alloc.
HRESULT read_body(HCCallHandle handle, const RequestData& request, std::vector<uint8_t>& body);

// Gives the title's writer the body, piece by piece, and reports progress in both directions. The same rules. A failure
// is the writer's, and ends the pieces.
HRESULT write_body(HCCallHandle handle, const RequestData& request, size_t sent, std::string_view body);

} // namespace xblshim::http
