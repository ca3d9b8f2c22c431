// The parts of the game runtime that this library has.
#include "XGameRuntimeFeature.h"

#include "base/process.h"

namespace {

#include "runtime/rendered/features.inc"

} // namespace

STDAPI_(bool) XGameRuntimeIsFeatureAvailable(_In_ XGameRuntimeFeature feature) noexcept {
    for (const XGameRuntimeFeature available : available_features) {
        if (available == feature) {
            return !xblshim::base::in_forked_child();
        }
    }
    return false;
}
