// Who is told that a call of the runtime fails: XErrorSetCallback and XErrorSetOptions.
#pragma once

#include <utility>

#include "base/guard.h"
#include "httpClient/pal.h"

namespace xblshim::runtime {

// Tells the title of a failure, and does what its options say. Without any lock: the title's code runs. E_PENDING is no
// failure. Nobody is told of what happens inside the callback.
void report_failure(const char* function, HRESULT hr) noexcept;

// The body of every public function of the runtime that returns an HRESULT: no exception leaves it, failures are
// reported. `return api_call("XUserGetId", [&]() -> HRESULT { ... });`
template <class Body> HRESULT api_call(const char* function, Body&& body) noexcept {
    const HRESULT hr = base::guard(function, std::forward<Body>(body));
    if (FAILED(hr)) {
        report_failure(function, hr);
    }
    return hr;
}

} // namespace xblshim::runtime
