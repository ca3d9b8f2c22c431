// httpClient/httpClient.h: the title's allocator for the results of HTTP calls.
#include "base/mistakes.h"
#include "base/process.h"
#include "base/title_memory.h"
#include "httpClient/httpClient.h"

using namespace xblshim;

STDAPI HCMemSetFunctions(_In_opt_ HCMemAllocFunction memAllocFunc, _In_opt_ HCMemFreeFunction memFreeFunc) noexcept {
    if (base::memory_functions_held() && !base::in_forked_child()) {
        return E_HC_ALREADY_INITIALISED;
    }
    if ((memAllocFunc == nullptr) != (memFreeFunc == nullptr)) {
        return base::refuse(__func__, memAllocFunc == nullptr ? "memAllocFunc" : "memFreeFunc", "alone is null");
    }
    base::set_memory_functions(base::MemoryUser::Http, {memAllocFunc, memFreeFunc});
    return S_OK;
}

STDAPI HCMemGetFunctions(_Out_ HCMemAllocFunction* memAllocFunc, _Out_ HCMemFreeFunction* memFreeFunc) noexcept {
    if (base::any_null(__func__, "memAllocFunc, memFreeFunc", memAllocFunc, memFreeFunc)) {
        return E_INVALIDARG;
    }
    const base::MemoryFunctions in_use = base::memory_functions(base::MemoryUser::Http);
    *memAllocFunc = in_use.allocate;
    *memFreeFunc = in_use.free;
    return S_OK;
}
