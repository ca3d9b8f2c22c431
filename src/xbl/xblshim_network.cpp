// xblshim.h: taking the network away, for a title that wants to see how it copes.
#include "base/process.h"
#include "runtime/networking.h"
#include "xblshim.h"

using namespace xblshim;

STDAPI_(void) XblShimSetOffline(_In_ bool offline) noexcept {
    if (!base::in_forked_child()) {
        runtime::switch_network(offline);
    }
}
