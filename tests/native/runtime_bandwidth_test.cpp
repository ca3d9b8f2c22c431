// A function that callers declare in two ways: without the header, as a wrapper for .NET declares it.
#include "harness/harness.h"
#include "httpClient/pal.h"

STDAPI XSystemAllowFullDownloadBandwidth(bool enable) noexcept;

namespace {

// Fills the register in which a caller looks for the result of the next call.
HRESULT left_behind() { return E_FAIL; }
HRESULT (*volatile leave)() = left_behind;

} // namespace

TEST(bandwidth, returns_s_ok_to_callers_that_look_for_a_result) {
    for (const bool enable : {true, false}) {
        CHECK_EQ(leave(), E_FAIL);
        CHECK_EQ(XSystemAllowFullDownloadBandwidth(enable), S_OK);
    }
}
