// The start that a title gives the HTTP layer.
#pragma once

#include "httpClient/pal.h"

namespace xblshim::http {

// For a call of a title that started nothing but the HTTP layer: starts the service until HCCleanup. S_OK where the
// service runs already.
HRESULT hold_service() noexcept;

} // namespace xblshim::http
