#include "xbl/own_title.h"

#include "XAsyncProvider.h"
#include "base/rendered/hresult_names.h"
#include "runtime/title_id.h"
#include "service/service.h"

namespace xblshim::xbl {
namespace {

// The delay while the Python side reads its configuration: tens of milliseconds, once for each start.
constexpr uint32_t configuration_poll_ms = 5;

} // namespace

HRESULT find_own_title(XAsyncBlock* async, const GlobalState& state, uint32_t& title_id, std::string& scid) {
    if (state.closed) {
        return E_ABORT; // XblCleanupAsync did not wait for the call
    }
    const HRESULT hr = service::wait_configured({});
    if (hr == base::from_win32(ERROR_TIMEOUT)) {
        const HRESULT scheduled = XAsyncSchedule(async, configuration_poll_ms);
        return FAILED(scheduled) ? scheduled : E_PENDING;
    }
    if (SUCCEEDED(hr)) {
        scid = state.scid;
        title_id = runtime::title_id(service::configuration().get(), scid);
    }
    return hr;
}

} // namespace xblshim::xbl
