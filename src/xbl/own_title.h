// The program's own title, for calls that name none.
#pragma once

#include <string>

#include "XAsync.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {

// S_OK: `title_id` (0 when the program has none) and `scid` are set. HRESULT_FROM_WIN32(ERROR_TIMEOUT): the
// configuration, which contains the title id, is still being read. Otherwise the reason why there is no configuration.
HRESULT own_title(const GlobalState& state, uint32_t& title_id, std::string& scid);

// The same on the work port. E_PENDING in place of ERROR_TIMEOUT: the call's work was scheduled again, and the caller
// returns E_PENDING.
HRESULT find_own_title(XAsyncBlock* async, const GlobalState& state, uint32_t& title_id, std::string& scid);

} // namespace xblshim::xbl
