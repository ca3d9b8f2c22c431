#include "runtime/initialized.h"

#include "XGameErr.h"
#include "base/mistakes.h"
#include "base/process.h"

namespace xblshim::runtime {

std::atomic<uint32_t>& initializations() noexcept {
    static std::atomic<uint32_t> count{0};
    return count;
}

HRESULT require_initialized() noexcept {
    return initializations().load(std::memory_order_acquire) != 0 && !base::in_forked_child()
               ? S_OK
               : base::refuse_early(base::FunctionScope::name(), E_GAMERUNTIME_NOT_INITIALIZED);
}

} // namespace xblshim::runtime
