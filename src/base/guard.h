// No exception crosses the ABI: every exported function runs its body inside one of these.
#pragma once

#include <cstdint>
#include <utility>

#include "base/mistakes.h"

namespace xblshim::base {

// What the exception being handled means to a caller:
//   bad_alloc E_OUTOFMEMORY · bad_cast E_NOINTERFACE · invalid_argument E_INVALIDARG · out_of_range, range_error
//   E_BOUNDS length_error ERROR_BAD_LENGTH · overflow_error, underflow_error ERROR_ARITHMETIC_OVERFLOW · other
//   logic_error E_UNEXPECTED · everything else E_FAIL system_error of the system or the generic category: out of memory
//   or threads E_OUTOFMEMORY, of descriptors ERROR_TOO_MANY_OPEN_FILES, else the code as HRESULT_FROM_WIN32; of another
//   category: its value where that is a failure, else E_FAIL
// Says in the log what was caught. Only inside a catch block.
int32_t hresult_of_current_exception(const char* function) noexcept;

// guard(__func__, [&] { ...; return S_OK; })
template <class Body> int32_t guard(const char* function, Body&& body) noexcept {
    const FunctionScope scope(function);
    try {
        return std::forward<Body>(body)();
    } catch (...) {
        return hresult_of_current_exception(function);
    }
}

// The same for functions that return no HRESULT: `otherwise` is returned in place of the exception.
template <class Result, class Body> Result guard_or(Result otherwise, const char* function, Body&& body) noexcept {
    try {
        return std::forward<Body>(body)();
    } catch (...) {
        hresult_of_current_exception(function);
        return otherwise;
    }
}

template <class Body> void guard_void(const char* function, Body&& body) noexcept {
    try {
        std::forward<Body>(body)();
    } catch (...) {
        hresult_of_current_exception(function);
    }
}

} // namespace xblshim::base
