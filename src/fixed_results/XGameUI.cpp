// XGameUI.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XGameUI.h>
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"
#include "runtime/user.h"

using namespace xblshim;

namespace {

// Mark the blocks of each call, so that another one's result is refused.
constexpr char XGameUiShowAchievements_identity = 0;
constexpr char XGameUiShowErrorDialog_identity = 0;
constexpr char XGameUiShowMultiplayerActivityGameInvite_identity = 0;
constexpr char XGameUiShowPlayerProfileCard_identity = 0;
constexpr char XGameUiShowSendGameInvite_identity = 0;
constexpr char XGameUiShowStateShare_identity = 0;

} // namespace

STDAPI XGameUiSetNotificationPositionHint(XGameUiNotificationPositionHint) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiSetNotificationPositionHint";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XGameUiShowAchievementsAsync(XAsyncBlock* async, XUserHandle requestingUser, uint32_t) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowAchievementsAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XGameUiShowAchievements_identity, async, S_OK, nullptr);
    });
}

STDAPI XGameUiShowAchievementsResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowAchievementsResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XGameUiShowAchievements_identity, async);
    });
}

STDAPI XGameUiShowErrorDialogAsync(XAsyncBlock* async, HRESULT, const char* context) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowErrorDialogAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "context", context)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"context", context}});
        return runtime::begin_fixed_result(function, &XGameUiShowErrorDialog_identity, async, S_OK, nullptr);
    });
}

STDAPI XGameUiShowErrorDialogResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowErrorDialogResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XGameUiShowErrorDialog_identity, async);
    });
}

STDAPI XGameUiShowMultiplayerActivityGameInviteAsync(XAsyncBlock* async, XUserHandle requestingUser) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowMultiplayerActivityGameInviteAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XGameUiShowMultiplayerActivityGameInvite_identity, async, S_OK, nullptr);
    });
}

STDAPI XGameUiShowMultiplayerActivityGameInviteResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowMultiplayerActivityGameInviteResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XGameUiShowMultiplayerActivityGameInvite_identity, async);
    });
}

STDAPI XGameUiShowPlayerProfileCardAsync(XAsyncBlock* async, XUserHandle requestingUser, uint64_t) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowPlayerProfileCardAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XGameUiShowPlayerProfileCard_identity, async, S_OK, nullptr);
    });
}

STDAPI XGameUiShowPlayerProfileCardResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowPlayerProfileCardResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XGameUiShowPlayerProfileCard_identity, async);
    });
}

STDAPI XGameUiShowSendGameInviteAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* sessionConfigurationId, const char* sessionTemplateName, const char* sessionId, const char* invitationText, const char* customActivationContext) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowSendGameInviteAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, sessionConfigurationId, sessionTemplateName, sessionId", async, sessionConfigurationId, sessionTemplateName, sessionId)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "sessionConfigurationId", sessionConfigurationId) || !base::check_text(function, "sessionTemplateName", sessionTemplateName) || !base::check_text(function, "sessionId", sessionId) || !base::check_text(function, "invitationText", invitationText) || !base::check_text(function, "customActivationContext", customActivationContext)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {{"sessionConfigurationId", sessionConfigurationId}, {"sessionTemplateName", sessionTemplateName}, {"sessionId", sessionId}, {"invitationText", invitationText}, {"customActivationContext", customActivationContext}});
        return runtime::begin_fixed_result(function, &XGameUiShowSendGameInvite_identity, async, S_OK, nullptr);
    });
}

STDAPI XGameUiShowSendGameInviteResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowSendGameInviteResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XGameUiShowSendGameInvite_identity, async);
    });
}

STDAPI XGameUiShowStateShareAsync(XAsyncBlock* async, XUserHandle requestingUser, const char* linkToken) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowStateShareAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, linkToken", async, linkToken)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "linkToken", linkToken)) {
            return E_INVALIDARG;
        }
        std::shared_ptr<runtime::User> user_of_handle;
        if (const HRESULT hr = runtime::require_user(requestingUser, user_of_handle); FAILED(hr)) {
            return hr;
        }
        runtime::log_fixed_result(function, "S_OK", {{"linkToken", linkToken}});
        return runtime::begin_fixed_result(function, &XGameUiShowStateShare_identity, async, S_OK, nullptr);
    });
}

STDAPI XGameUiShowStateShareResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XGameUiShowStateShareResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XGameUiShowStateShare_identity, async);
    });
}
