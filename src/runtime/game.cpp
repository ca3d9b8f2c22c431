#include "XGame.h"

#include "XGameErr.h"
#include "base/log.h"
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/title_id.h"

using namespace xblshim;

STDAPI XGameGetXboxTitleId(_Out_ uint32_t* titleId) noexcept {
    return runtime::api_call("XGameGetXboxTitleId", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XGameGetXboxTitleId", "titleId", titleId)) {
            return E_INVALIDARG;
        }
        const uint32_t id = runtime::own_title_id();
        if (id == 0) {
            base::log(
                base::LogLevel::Error,
                "XGameGetXboxTitleId: this title has no title id. Set title_id in xblshim.toml or XBLSHIM_TITLE_ID, "
                "put its MicrosoftGame.config "
                "beside the program, or call XblInitialize first, whose scid ends with it.");
            return E_GAMEUSER_NO_TITLE_ID;
        }
        *titleId = id;
        return S_OK;
    });
}
