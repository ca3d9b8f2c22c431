// No exception crosses the ABI: every exported function runs its body in guard() or guard_other().
#pragma once

#include <cstdint>
#include <utility>

#include "base/mistakes.h"

namespace xblshim::base {

// The HRESULT of the exception that is being handled:
//   bad_alloc: E_OUTOFMEMORY; bad_cast: E_NOINTERFACE; invalid_argument: E_INVALIDARG; out_of_range and range_error:
//     E_BOUNDS
//   length_error: ERROR_BAD_LENGTH; overflow_error and underflow_error: ERROR_ARITHMETIC_OVERFLOW
//   other logic_error: E_UNEXPECTED; all other exceptions: E_FAIL
//   system_error of the system or the generic category: E_OUTOFMEMORY when memory or threads are exhausted,
//     ERROR_TOO_MANY_OPEN_FILES for descriptors, otherwise HRESULT_FROM_WIN32 of the code
//   system_error of another category: its value when that is a failure, otherwise E_FAIL
// Logs the exception. Call it in a catch block only.
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

// For functions that return no HRESULT: returns `otherwise` in place of the exception.
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
