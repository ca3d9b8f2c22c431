// Calls the title's functions that supply a request's body and receive a response's body.
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>
#include <vector>

#include "http/call.h"

namespace xblshim::http {

// The stage of a performance. Reading: the title's reader runs or is about to. A cancel then only sets Canceled, and
// the reading thread ends the call. The thread that sets Ended ends the call.
enum class Stage : uint8_t { Open, Reading, Canceled, Ended };

// The body to send, from the title's reader if there is one. Calls title code: call it on a native thread, with no lock
// held. Returns the reader's failure, E_UNEXPECTED when it supplies more than it may, E_ABORT when the stage is not
// Reading any more. Throws std::bad_alloc, std::length_error.
HRESULT read_body(HCCallHandle handle, const RequestData& request, const std::atomic<Stage>& stage,
                  std::vector<uint8_t>& body);

// Passes the body to the title's writer in parts, and reports progress in both directions, by the same rules. Returns
// the writer's failure, after which it is not called again.
HRESULT write_body(HCCallHandle handle, const RequestData& request, size_t sent, std::string_view body);

} // namespace xblshim::http
