// The public functions that duplicate and close handles: all of them count references to one token.
#pragma once

#include <memory>

#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"

namespace xblshim::base {

// Adds a reference and sets `duplicated` to the same handle, otherwise to null. `names` are the names of both
// parameters, for the log. E_INVALIDARG for a null pointer, `in_child` in a forked child, E_HANDLE for a handle that is
// not open.
template <class Handle>
HRESULT duplicate_handle(const char* function, const char* names, HandleKind kind, Handle handle, Handle* duplicated,
                         HRESULT in_child = E_HANDLE) noexcept {
    if (any_null(function, names, handle, duplicated)) {
        return E_INVALIDARG;
    }
    *duplicated = nullptr;
    if (in_forked_child()) {
        return in_child;
    }
    if (!HandleTable::instance().add_reference(kind, HandleTable::to_token(handle))) {
        return E_HANDLE;
    }
    *duplicated = handle;
    return S_OK;
}

// Releases a reference. Returns the object when this was the last one, otherwise null. Null, handles that are not open
// and every handle in a forked child are ignored.
template <class Object = void, class Handle>
std::shared_ptr<Object> close_handle(HandleKind kind, Handle handle) noexcept {
    if (handle == nullptr || in_forked_child()) {
        return nullptr;
    }
    bool last = false;
    auto object = HandleTable::instance().release(kind, HandleTable::to_token(handle), last);
    return last ? std::static_pointer_cast<Object>(object) : nullptr;
}

} // namespace xblshim::base
