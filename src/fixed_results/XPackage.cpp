// XPackage.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XPackage.h>
#include <XGameErr.h>
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"

using namespace xblshim;

namespace {

// Mark the blocks of each call, so that another one's result is refused.
constexpr char XPackageInstallChunks_identity = 0;

} // namespace

STDAPI XPackageChangeChunkInstallOrder(const char* packageIdentifier, uint32_t, XPackageChunkSelector*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageChangeChunkInstallOrder";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return S_OK;
    });
}

STDAPI_(void) XPackageCloseInstallationMonitorHandle(XPackageInstallationMonitorHandle installationMonitor) XBLSHIM_NOEXCEPT
{
    runtime::close_inert_handle("XPackageInstallationMonitorHandle", base::HandleTable::to_token(installationMonitor));
}

STDAPI_(void) XPackageCloseMountHandle(XPackageMountHandle) XBLSHIM_NOEXCEPT
{
}

STDAPI XPackageCreateInstallationMonitor(const char* packageIdentifier, uint32_t, XPackageChunkSelector*, uint32_t, XTaskQueueHandle, XPackageInstallationMonitorHandle* installationMonitor) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageCreateInstallationMonitor";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (installationMonitor != nullptr) {
            *installationMonitor = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, installationMonitor", packageIdentifier, installationMonitor)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        *installationMonitor = runtime::make_inert_handle<XPackageInstallationMonitorHandle>("XPackageInstallationMonitorHandle", function);
        return S_OK;
    });
}

STDAPI XPackageEnumerateChunkAvailability(const char* packageIdentifier, XPackageChunkSelectorType, void*, XPackageChunkAvailabilityCallback* callback) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageEnumerateChunkAvailability";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, callback", packageIdentifier, callback)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return S_OK;
    });
}

STDAPI XPackageEnumerateFeatures(const char* packageIdentifier, void*, XPackageFeatureEnumerationCallback* callback) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageEnumerateFeatures";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, callback", packageIdentifier, callback)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return S_OK;
    });
}

STDAPI XPackageEnumeratePackages(XPackageKind, XPackageEnumerationScope, void*, XPackageEnumerationCallback* callback) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageEnumeratePackages";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "callback", callback)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XPackageEstimateDownloadSize(const char* packageIdentifier, uint32_t, XPackageChunkSelector*, uint64_t* downloadSize, bool* shouldPresentUserConfirmation) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageEstimateDownloadSize";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, downloadSize", packageIdentifier, downloadSize)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        *downloadSize = {};
        if (shouldPresentUserConfirmation != nullptr) {
            *shouldPresentUserConfirmation = {};
        }
        return S_OK;
    });
}

STDAPI XPackageFindChunkAvailability(const char* packageIdentifier, uint32_t, XPackageChunkSelector*, XPackageChunkAvailability* availability) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageFindChunkAvailability";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, availability", packageIdentifier, availability)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        *availability = XPackageChunkAvailability::Ready;
        return S_OK;
    });
}

STDAPI XPackageGetCurrentProcessPackageIdentifier(size_t, char* buffer) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageGetCurrentProcessPackageIdentifier";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "buffer", buffer)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "E_GAMEPACKAGE_APP_NOT_PACKAGED", {});
        return E_GAMEPACKAGE_APP_NOT_PACKAGED;
    });
}

STDAPI_(void) XPackageGetInstallationProgress(XPackageInstallationMonitorHandle, XPackageInstallationProgress* progress) XBLSHIM_NOEXCEPT
{
    if (progress != nullptr) {
        *progress = XPackageInstallationProgress{0, 0, 0, true, true};
    }
}

STDAPI XPackageGetWriteStats(XPackageWriteStats* writeStats) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageGetWriteStats";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "writeStats", writeStats)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *writeStats = {};
        return S_OK;
    });
}

STDAPI XPackageInstallChunks(const char* packageIdentifier, uint32_t, XPackageChunkSelector*, uint32_t, bool, XTaskQueueHandle, XPackageInstallationMonitorHandle* installationMonitor) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageInstallChunks";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (installationMonitor != nullptr) {
            *installationMonitor = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, installationMonitor", packageIdentifier, installationMonitor)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        *installationMonitor = runtime::make_inert_handle<XPackageInstallationMonitorHandle>("XPackageInstallationMonitorHandle", function);
        return S_OK;
    });
}

STDAPI XPackageInstallChunksAsync(const char* packageIdentifier, uint32_t, XPackageChunkSelector*, uint32_t, bool, XAsyncBlock* asyncBlock) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageInstallChunksAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier, asyncBlock", packageIdentifier, asyncBlock)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return runtime::begin_fixed_result(function, &XPackageInstallChunks_identity, asyncBlock, S_OK, nullptr);
    });
}

STDAPI XPackageInstallChunksResult(XAsyncBlock* asyncBlock, XPackageInstallationMonitorHandle* installationMonitor) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageInstallChunksResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (installationMonitor != nullptr) {
            *installationMonitor = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "asyncBlock, installationMonitor", asyncBlock, installationMonitor)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XPackageInstallChunks_identity, asyncBlock); FAILED(hr)) {
            return hr;
        }
        *installationMonitor = runtime::make_inert_handle<XPackageInstallationMonitorHandle>("XPackageInstallationMonitorHandle", function);
        return S_OK;
    });
}

STDAPI_(bool) XPackageIsPackagedProcess() XBLSHIM_NOEXCEPT
{
    return false;
}

STDAPI XPackageRegisterInstallationProgressChanged(XPackageInstallationMonitorHandle installationMonitor, void*, XPackageInstallationProgressCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageRegisterInstallationProgressChanged";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "installationMonitor, callback, token", installationMonitor, callback, token)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XPackageInstallationMonitorHandle", base::HandleTable::to_token(installationMonitor))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, nullptr, *token);
    });
}

STDAPI XPackageRegisterPackageInstalled(XTaskQueueHandle queue, void*, XPackageInstalledCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageRegisterPackageInstalled";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "callback, token", callback, token)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, queue, *token);
    });
}

STDAPI XPackageUninstallChunks(const char* packageIdentifier, uint32_t, XPackageChunkSelector*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XPackageUninstallChunks";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return S_OK;
    });
}

STDAPI_(bool) XPackageUnregisterInstallationProgressChanged(XPackageInstallationMonitorHandle, XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XPackageRegisterInstallationProgressChanged", token.token);
}

STDAPI_(bool) XPackageUnregisterPackageInstalled(XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XPackageRegisterPackageInstalled", token.token);
}

STDAPI_(bool) XPackageUpdateInstallationMonitor(XPackageInstallationMonitorHandle) XBLSHIM_NOEXCEPT
{
    return false;
}
