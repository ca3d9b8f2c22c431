// The program's own title, for calls that name none.
#pragma once

#include <string>

#include "XAsync.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {

// Called on the work port. S_OK: `title_id` (0 when the program has none) and `scid` are set. E_PENDING: the
// configuration, which contains the title id, is still being read, and the call's work was scheduled again; the caller
// returns E_PENDING. Otherwise the reason why there is no configuration.
HRESULT find_own_title(XAsyncBlock* async, const GlobalState& state, uint32_t& title_id, std::string& scid);

} // namespace xblshim::xbl
