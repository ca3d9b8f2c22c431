// xsapi-c/user_statistics_c.h: functions that have nothing to do here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <xsapi-c/user_statistics_c.h>
#include "base/mistakes.h"
#include "runtime/harmless.h"

using namespace xblshim;

STDAPI_(XblFunctionContext) XblUserStatisticsAddStatisticChangedHandler(XblContextHandle xblContextHandle, XblStatisticChangedHandler handler, void*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XblUserStatisticsAddStatisticChangedHandler";
    if (base::any_null(function, "xblContextHandle, handler", xblContextHandle, handler)) {
        return 0;
    }
    return runtime::next_handler_token();
}

STDAPI_(void) XblUserStatisticsRemoveStatisticChangedHandler(XblContextHandle, XblFunctionContext) XBLSHIM_NOEXCEPT
{
}
