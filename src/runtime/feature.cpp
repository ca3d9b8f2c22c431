// Which parts of the game runtime this library has.
#include "XGameRuntimeFeature.h"

#include "base/process.h"

STDAPI_(bool) XGameRuntimeIsFeatureAvailable(_In_ XGameRuntimeFeature feature) noexcept {
    switch (feature) {
    case XGameRuntimeFeature::XAsync:
    case XGameRuntimeFeature::XAsyncProvider:
    case XGameRuntimeFeature::XGame:
    case XGameRuntimeFeature::XSystem:
    case XGameRuntimeFeature::XTaskQueue:
    case XGameRuntimeFeature::XUser:
        return !xblshim::base::in_forked_child();
    default: // the others are link stubs at most
        return false;
    }
}
