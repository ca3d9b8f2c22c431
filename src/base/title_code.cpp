#include "base/title_code.h"

#if defined(__ELF__) && (defined(__x86_64__) || defined(__aarch64__))
#include <unwind.h>

extern "C" {

// What the unwinder asks of the frame below: whether to look for a handler farther on. Forced unwinding passes.
__attribute__((used, visibility("hidden"))) _Unwind_Reason_Code xblshim_end_of_search(int, _Unwind_Action actions,
                                                                                      _Unwind_Exception_Class,
                                                                                      struct _Unwind_Exception*,
                                                                                      struct _Unwind_Context*) {
    return (actions & _UA_SEARCH_PHASE) != 0 ? _URC_FATAL_PHASE1_ERROR : _URC_CONTINUE_UNWIND;
}
}

namespace xblshim::base {

// 0x1b: relative, of four bytes. The compiler gives this function no personality of its own, as it has nothing to clean
// up or to catch.
__attribute__((noinline)) void run_title_code(void (*body)(void*), void* context) {
    asm volatile(".cfi_personality 0x1b, xblshim_end_of_search");
    body(context);
    asm volatile("" ::: "memory"); // no tail call: the frame has to be there
}

} // namespace xblshim::base

#else

namespace xblshim::base {

// Nothing to clean up here, so that the compiler's own way to end the process keeps the exception.
void run_title_code(void (*body)(void*), void* context) noexcept { body(context); }

} // namespace xblshim::base

#endif
