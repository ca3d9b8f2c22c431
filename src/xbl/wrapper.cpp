// The entry point with which Unity's package starts the services.
#include "XGameRuntimeInit.h"
#include "base/utf8.h"
#include "exports/unlisted.h"
#include "xsapi-c/xbox_live_global_c.h"

STDAPI XblWrapper_XblInitialize(_In_z_ const char* scid, _In_opt_ XTaskQueueHandle internalWorkQueue) noexcept {
    if (scid != nullptr && !xblshim::base::check_text(__func__, "scid", scid)) {
        return E_INVALIDARG;
    }
    static_cast<void>(XGameRuntimeInitialize()); // after a failure XblInitialize fails with the reason
    XblInitArgs args{};
    args.queue = internalWorkQueue;
    args.scid = scid;
    return XblInitialize(&args);
}
