// Starts the HTTP layer for a title.
#pragma once

#include "httpClient/pal.h"

namespace xblshim::http {

// For a call of a title that started the HTTP layer only: starts the service until HCCleanup. S_OK when the service
// runs.
HRESULT hold_service() noexcept;

} // namespace xblshim::http
