#include "base/title_code.h"

#if defined(__ELF__) && (defined(__x86_64__) || defined(__aarch64__))
#include <unwind.h>

extern "C" {

// The personality routine of run_title_code(): ends the unwinder's search phase. Forced unwinding passes.
__attribute__((used, visibility("hidden"))) _Unwind_Reason_Code xblshim_end_of_search(int, _Unwind_Action actions,
                                                                                      _Unwind_Exception_Class,
                                                                                      struct _Unwind_Exception*,
                                                                                      struct _Unwind_Context*) {
    return (actions & _UA_SEARCH_PHASE) != 0 ? _URC_FATAL_PHASE1_ERROR : _URC_CONTINUE_UNWIND;
}
}

namespace xblshim::base {

// 0x1b: a relative address of four bytes. The compiler adds no personality of its own to this function, because it has
// no handler and no cleanup.
__attribute__((noinline)) void run_title_code(void (*body)(void*), void* context) {
    asm volatile(".cfi_personality 0x1b, xblshim_end_of_search");
    body(context);
    asm volatile("" ::: "memory"); // prevents a tail call, which would remove the frame
}

} // namespace xblshim::base

#else

namespace xblshim::base {

// No cleanup here: with one, compilers call std::terminate() without the exception.
void run_title_code(void (*body)(void*), void* context) noexcept { body(context); }

} // namespace xblshim::base

#endif
