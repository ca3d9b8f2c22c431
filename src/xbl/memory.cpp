// xsapi-c/xbox_live_global_c.h: the title's allocator.
#include "base/mistakes.h"
#include "base/title_memory.h"
#include "xbl/global_state.h"
#include "xsapi-c/xbox_live_global_c.h"

using namespace xblshim;

// Later results use it. Each result is freed by the function that belongs to its allocator.
STDAPI XblMemSetFunctions(_In_opt_ XblMemAllocFunction memAllocFunc, _In_opt_ XblMemFreeFunction memFreeFunc) noexcept {
    if (xbl::current_state()) {
        return E_XBL_ALREADY_INITIALIZED;
    }
    if ((memAllocFunc == nullptr) != (memFreeFunc == nullptr)) {
        return base::refuse(__func__, memAllocFunc == nullptr ? "memAllocFunc" : "memFreeFunc", "alone is null");
    }
    base::set_memory_functions(base::MemoryUser::Services, {memAllocFunc, memFreeFunc});
    base::set_memory_functions(base::MemoryUser::Http, {memAllocFunc, memFreeFunc});
    return S_OK;
}

STDAPI XblMemGetFunctions(_Out_ XblMemAllocFunction* memAllocFunc, _Out_ XblMemFreeFunction* memFreeFunc) noexcept {
    if (base::any_null(__func__, "memAllocFunc, memFreeFunc", memAllocFunc, memFreeFunc)) {
        return E_INVALIDARG;
    }
    const base::MemoryFunctions in_use = base::memory_functions(base::MemoryUser::Services);
    *memAllocFunc = in_use.allocate;
    *memFreeFunc = in_use.free;
    return S_OK;
}
