// The title's functions that give a request's body and take a response's.
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>
#include <vector>

#include "http/call.h"

namespace xblshim::http {

// Of a performance. Reading: the title's reader is running or about to, so that a cancel only makes it Canceled, and
// the reading thread ends the call. Who makes it Ended ends the call.
enum class Stage : uint8_t { Open, Reading, Canceled, Ended };

// The body that is to be sent, from the title's reader where it has one. Calls title code: on a native thread, with no
// lock held. A failure is the reader's, E_UNEXPECTED for one that gives more than it may, E_ABORT once the stage is not
// Reading any more. Throws std::bad_alloc, std::length_error.
HRESULT read_body(HCCallHandle handle, const RequestData& request, const std::atomic<Stage>& stage,
                  std::vector<uint8_t>& body);

// Gives the title's writer the body, piece by piece, and reports progress in both directions. The same rules. A failure
// is the writer's, and ends the pieces.
HRESULT write_body(HCCallHandle handle, const RequestData& request, size_t sent, std::string_view body);

} // namespace xblshim::http
