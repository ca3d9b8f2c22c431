// The title that the program is, for calls that name none.
#pragma once

#include <string>

#include "XAsync.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {

// On the work port. S_OK: `title_id` (0 when the program has none) and `scid` are set. E_PENDING: the configuration, of
// which the title id is a part, is still being read, and the call's work is scheduled to look again; so the caller
// returns E_PENDING. Else why there is no configuration.
HRESULT find_own_title(XAsyncBlock* async, const GlobalState& state, uint32_t& title_id, std::string& scid);

} // namespace xblshim::xbl
