// Reports failing calls of the runtime to the title: XErrorSetCallback and XErrorSetOptions.
#pragma once

#include <utility>

#include "base/guard.h"
#include "httpClient/pal.h"

namespace xblshim::runtime {

// Calls the title's callback for a failure, and applies the title's options. Call it with no lock held: title code
// runs. E_PENDING is not a failure. Failures inside the callback are not reported.
void report_failure(const char* function, HRESULT hr) noexcept;

// The body of every public function of the runtime that returns an HRESULT: no exception leaves it, and failures are
// reported. `return api_call("XUserGetId", [&]() -> HRESULT { ... });`
template <class Body> HRESULT api_call(const char* function, Body&& body) noexcept {
    const HRESULT hr = base::guard(function, std::forward<Body>(body));
    if (FAILED(hr)) {
        report_failure(function, hr);
    }
    return hr;
}

} // namespace xblshim::runtime
