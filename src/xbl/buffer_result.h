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

// The size of a payload that is an array of `Element`, in elements. `names` are the names of both pointers.
template <class Element>
HRESULT count_of_result(const char* function, const char* names, XAsyncBlock* async, size_t* count) noexcept {
    const base::FunctionScope scope(function);
    if (base::any_null(function, names, async, count)) {
        return E_INVALIDARG;
    }
    size_t size = 0;
    const HRESULT hr = XAsyncGetResultSize(async, &size);
    *count = size / sizeof(Element);
    return hr;
}

// Takes a payload that is an array of `Element` into an array of the title. Without elements it does not read the
// block.
template <class Element>
HRESULT take_into_array(const char* function, XAsyncBlock* async, size_t count, Element* elements) noexcept {
    const base::FunctionScope scope(function);
    if (count == 0) {
        return S_OK;
    }
    const size_t most = SIZE_MAX / sizeof(Element);
    return XAsyncGetResult(async, nullptr, (count < most ? count : most) * sizeof(Element), elements, nullptr);
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

// The Result functions with one result. `names` are the names of `async` and `first`. After E_INVALIDARG for null the
// result is kept.
template <class Type>
HRESULT take_one(const char* function, const char* names, XAsyncBlock* async, size_t size, void* buffer, Type** first,
                 size_t* used) noexcept {
    if (base::any_null(function, names, async, first)) {
        return E_INVALIDARG;
    }
    return take_into_buffer(function, async, size, buffer, first, nullptr, used);
}

// The Result functions with several results. `names` are the names of `async`, `first` and `count`.
template <class Type>
HRESULT take_several(const char* function, const char* names, XAsyncBlock* async, size_t size, void* buffer,
                     Type** first, size_t* count, size_t* used) noexcept {
    if (base::any_null(function, names, async, first, count)) {
        return E_INVALIDARG;
    }
    return take_into_buffer(function, async, size, buffer, first, count, used);
}

} // namespace xblshim::xbl
