// XPersistentLocalStorage.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XPersistentLocalStorage.h>
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

namespace {

// Mark the blocks of each call, so that another one's result is refused.
constexpr char XPersistentLocalStoragePromptUserForSpace_identity = 0;

} // namespace

STDAPI XPersistentLocalStoragePromptUserForSpaceAsync(uint64_t, XAsyncBlock* asyncBlock) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPersistentLocalStoragePromptUserForSpaceAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "asyncBlock", asyncBlock)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XPersistentLocalStoragePromptUserForSpace_identity, asyncBlock, S_OK, nullptr);
    });
}

STDAPI XPersistentLocalStoragePromptUserForSpaceResult(XAsyncBlock* asyncBlock) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPersistentLocalStoragePromptUserForSpaceResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "asyncBlock", asyncBlock)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XPersistentLocalStoragePromptUserForSpace_identity, asyncBlock);
    });
}
