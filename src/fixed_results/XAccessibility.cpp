// XAccessibility.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XAccessibility.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XClosedCaptionGetProperties(XClosedCaptionProperties* properties) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XClosedCaptionGetProperties";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "properties", properties)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_FAIL", {});
        *properties = {};
        return E_FAIL;
    });
}

STDAPI XClosedCaptionSetEnabled(bool) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XClosedCaptionSetEnabled";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XHighContrastGetMode(XHighContrastMode* mode) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XHighContrastGetMode";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "mode", mode)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *mode = XHighContrastMode::Off;
        return S_OK;
    });
}

STDAPI XSpeechToTextBeginHypothesisString(const char* speakerName, const char* content, XSpeechToTextType, uint32_t* hypothesisId) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSpeechToTextBeginHypothesisString";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "speakerName, content, hypothesisId", speakerName, content, hypothesisId)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "speakerName", speakerName) || !base::check_text(function, "content", content)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"speakerName", speakerName}, {"content", content}});
        *hypothesisId = runtime::next_hypothesis();
        return S_OK;
    });
}

STDAPI XSpeechToTextCancelHypothesisString(uint32_t) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSpeechToTextCancelHypothesisString";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XSpeechToTextFinalizeHypothesisString(uint32_t, const char* content) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSpeechToTextFinalizeHypothesisString";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "content", content)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "content", content)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"content", content}});
        return S_OK;
    });
}

STDAPI XSpeechToTextSendString(const char* speakerName, const char* content, XSpeechToTextType) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSpeechToTextSendString";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "speakerName, content", speakerName, content)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "speakerName", speakerName) || !base::check_text(function, "content", content)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"speakerName", speakerName}, {"content", content}});
        return S_OK;
    });
}

STDAPI XSpeechToTextSetPositionHint(XSpeechToTextPositionHint) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSpeechToTextSetPositionHint";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XSpeechToTextUpdateHypothesisString(uint32_t, const char* content) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XSpeechToTextUpdateHypothesisString";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "content", content)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "content", content)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"content", content}});
        return S_OK;
    });
}
