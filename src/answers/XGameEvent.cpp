// XGameEvent.h: functions that have nothing to do here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGameEvent.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"
#include "runtime/user.h"

using namespace xblshim;

STDAPI XGameEventWrite(XUserHandle user, const char* serviceConfigId, const char* playSessionId, const char* eventName, const char* dimensionsJson, const char* measurementsJson) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameEventWrite";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "serviceConfigId, playSessionId, eventName", serviceConfigId, playSessionId, eventName)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "serviceConfigId", serviceConfigId) || !base::check_text(function, "playSessionId", playSessionId) || !base::check_text(function, "eventName", eventName) || !base::check_text(function, "dimensionsJson", dimensionsJson) || !base::check_text(function, "measurementsJson", measurementsJson)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(user, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::say_answer(function, "S_OK", {{"serviceConfigId", serviceConfigId}, {"playSessionId", playSessionId}, {"eventName", eventName}, {"dimensionsJson", dimensionsJson}, {"measurementsJson", measurementsJson}});
        return S_OK;
    });
}
