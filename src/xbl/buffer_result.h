// Results that are copied to a buffer of the title, and whose pointers lead into that buffer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "XAsyncProvider.h"
#include "base/mistakes.h"

namespace xblshim::xbl {

// The last bytes of the payload contain the number of elements: a Result function has no other source than the block.
using PayloadCount = uint64_t;

inline size_t rounded_up(size_t size) noexcept {
    return (size + sizeof(PayloadCount) - 1) / sizeof(PayloadCount) * sizeof(PayloadCount);
}

inline HRESULT size_of_result(const char* function, XAsyncBlock* async, size_t* size) noexcept {
    const base::FunctionScope scope(function);
    return XAsyncGetResultSize(async, size);
}

// Takes a payload that begins with an array of `Type`. `count` may be null. The out-parameters are unchanged for a
// failure, and for an empty payload.
template <class Type>
HRESULT take_into_buffer(const char* function, XAsyncBlock* async, size_t buffer_size, void* buffer, Type** first,
                         size_t* count, size_t* used) noexcept {
    const base::FunctionScope scope(function);
    size_t taken = 0;
    const HRESULT hr = XAsyncGetResult(async, nullptr, buffer_size, buffer, &taken);
    if (FAILED(hr) || taken == 0) {
        return hr;
    }
    *first = static_cast<Type*>(buffer);
    if (used != nullptr) {
        *used = taken;
    }
    if (count != nullptr && taken >= sizeof(PayloadCount)) {
        PayloadCount number = 0;
        std::memcpy(&number, static_cast<const char*>(buffer) + taken - sizeof number, sizeof number);
        *count = static_cast<size_t>(number);
    }
    return hr;
}

} // namespace xblshim::xbl
