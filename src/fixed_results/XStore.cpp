// XStore.h: functions of a feature that doesn't exist here.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#include <XStore.h>
#include <XGameErr.h>
#include <XAsyncProvider.h>
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/harmless.h"
#include "runtime/initialized.h"
#include "runtime/store_license.h"
#include "runtime/user.h"

using namespace xblshim;

namespace {

// Mark the blocks of each call, so that another one's result is refused.
constexpr char XStoreAcquireLicenseForDurables_identity = 0;
constexpr char XStoreAcquireLicenseForPackage_identity = 0;
constexpr char XStoreCanAcquireLicenseForPackage_identity = 0;
constexpr char XStoreCanAcquireLicenseForStoreId_identity = 0;
constexpr char XStoreDownloadAndInstallPackageUpdates_identity = 0;
constexpr char XStoreDownloadAndInstallPackages_identity = 0;
constexpr char XStoreDownloadPackageUpdates_identity = 0;
constexpr char XStoreGetUserCollectionsId_identity = 0;
constexpr char XStoreGetUserPurchaseId_identity = 0;
constexpr char XStoreProductsQueryNextPage_identity = 0;
constexpr char XStoreQueryAddOnLicenses_identity = 0;
constexpr char XStoreQueryAssociatedProducts_identity = 0;
constexpr char XStoreQueryAssociatedProductsForStoreId_identity = 0;
constexpr char XStoreQueryConsumableBalanceRemaining_identity = 0;
constexpr char XStoreQueryEntitledProducts_identity = 0;
constexpr char XStoreQueryGameAndDlcPackageUpdates_identity = 0;
constexpr char XStoreQueryGameLicense_identity = 0;
constexpr char XStoreQueryLicenseToken_identity = 0;
constexpr char XStoreQueryPackageUpdates_identity = 0;
constexpr char XStoreQueryProductForCurrentGame_identity = 0;
constexpr char XStoreQueryProductForPackage_identity = 0;
constexpr char XStoreQueryProducts_identity = 0;
constexpr char XStoreReportConsumableFulfillment_identity = 0;
constexpr char XStoreShowAssociatedProductsUI_identity = 0;
constexpr char XStoreShowGiftingUI_identity = 0;
constexpr char XStoreShowProductPageUI_identity = 0;
constexpr char XStoreShowPurchaseUI_identity = 0;
constexpr char XStoreShowRateAndReviewUI_identity = 0;
constexpr char XStoreShowRedeemTokenUI_identity = 0;

} // namespace

STDAPI XStoreAcquireLicenseForDurablesAsync(const XStoreContextHandle storeContextHandle, const char* storeId, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreAcquireLicenseForDurablesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeId, async", storeContextHandle, storeId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeId", storeId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"storeId", storeId}});
        return runtime::begin_fixed_result(function, &XStoreAcquireLicenseForDurables_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreAcquireLicenseForDurablesResult(XAsyncBlock* async, XStoreLicenseHandle* storeLicenseHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreAcquireLicenseForDurablesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (storeLicenseHandle != nullptr) {
            *storeLicenseHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, storeLicenseHandle", async, storeLicenseHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreAcquireLicenseForDurables_identity, async); FAILED(hr)) {
            return hr;
        }
        *storeLicenseHandle = runtime::make_inert_handle<XStoreLicenseHandle>("XStoreLicenseHandle", function);
        return S_OK;
    });
}

STDAPI XStoreAcquireLicenseForPackageAsync(const XStoreContextHandle storeContextHandle, const char* packageIdentifier, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreAcquireLicenseForPackageAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, packageIdentifier, async", storeContextHandle, packageIdentifier, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return runtime::begin_fixed_result(function, &XStoreAcquireLicenseForPackage_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreAcquireLicenseForPackageResult(XAsyncBlock* async, XStoreLicenseHandle* storeLicenseHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreAcquireLicenseForPackageResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (storeLicenseHandle != nullptr) {
            *storeLicenseHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, storeLicenseHandle", async, storeLicenseHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreAcquireLicenseForPackage_identity, async); FAILED(hr)) {
            return hr;
        }
        *storeLicenseHandle = runtime::make_inert_handle<XStoreLicenseHandle>("XStoreLicenseHandle", function);
        return S_OK;
    });
}

STDAPI XStoreCanAcquireLicenseForPackageAsync(const XStoreContextHandle storeContextHandle, const char* packageIdentifier, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreCanAcquireLicenseForPackageAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, packageIdentifier, async", storeContextHandle, packageIdentifier, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return runtime::begin_fixed_result(function, &XStoreCanAcquireLicenseForPackage_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreCanAcquireLicenseForPackageResult(XAsyncBlock* async, XStoreCanAcquireLicenseResult* storeCanAcquireLicense) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreCanAcquireLicenseForPackageResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, storeCanAcquireLicense", async, storeCanAcquireLicense)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreCanAcquireLicenseForPackage_identity, async); FAILED(hr)) {
            return hr;
        }
        *storeCanAcquireLicense = XStoreCanAcquireLicenseResult{{}, XStoreCanLicenseStatus::Licensable};
        return S_OK;
    });
}

STDAPI XStoreCanAcquireLicenseForStoreIdAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreCanAcquireLicenseForStoreIdAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeProductId, async", storeContextHandle, storeProductId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeProductId", storeProductId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"storeProductId", storeProductId}});
        return runtime::begin_fixed_result(function, &XStoreCanAcquireLicenseForStoreId_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreCanAcquireLicenseForStoreIdResult(XAsyncBlock* async, XStoreCanAcquireLicenseResult* storeCanAcquireLicense) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreCanAcquireLicenseForStoreIdResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, storeCanAcquireLicense", async, storeCanAcquireLicense)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreCanAcquireLicenseForStoreId_identity, async); FAILED(hr)) {
            return hr;
        }
        *storeCanAcquireLicense = XStoreCanAcquireLicenseResult{{}, XStoreCanLicenseStatus::Licensable};
        return S_OK;
    });
}

STDAPI_(void) XStoreCloseContextHandle(XStoreContextHandle storeContextHandle) XBLSHIM_NOEXCEPT
{
    runtime::close_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle));
}

STDAPI_(void) XStoreCloseLicenseHandle(XStoreLicenseHandle storeLicenseHandle) XBLSHIM_NOEXCEPT
{
    runtime::close_inert_handle("XStoreLicenseHandle", base::HandleTable::to_token(storeLicenseHandle));
}

STDAPI_(void) XStoreCloseProductsQueryHandle(XStoreProductQueryHandle productQueryHandle) XBLSHIM_NOEXCEPT
{
    runtime::close_inert_handle("XStoreProductQueryHandle", base::HandleTable::to_token(productQueryHandle));
}

STDAPI XStoreCreateContext(const XUserHandle user, XStoreContextHandle* storeContextHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreCreateContext";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (storeContextHandle != nullptr) {
            *storeContextHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle", storeContextHandle)) {
            return E_INVALIDARG;
        }
        if (user != nullptr) {
            std::shared_ptr<runtime::User> user_of_handle;
            if (const HRESULT hr = runtime::require_user(user, user_of_handle); FAILED(hr)) {
                return hr;
            }
        }
        runtime::log_fixed_result(function, "S_OK", {});
        *storeContextHandle = runtime::make_inert_handle<XStoreContextHandle>("XStoreContextHandle", function);
        return S_OK;
    });
}

STDAPI XStoreDownloadAndInstallPackagesAsync(const XStoreContextHandle storeContextHandle, const char**, size_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadAndInstallPackagesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreDownloadAndInstallPackages_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreDownloadAndInstallPackagesResult(XAsyncBlock* async, uint32_t, XblShimPackageIdentifier*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadAndInstallPackagesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreDownloadAndInstallPackages_identity, async);
    });
}

STDAPI XStoreDownloadAndInstallPackagesResultCount(XAsyncBlock* async, uint32_t* count) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadAndInstallPackagesResultCount";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, count", async, count)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreDownloadAndInstallPackages_identity, async); FAILED(hr)) {
            return hr;
        }
        *count = {};
        return S_OK;
    });
}

STDAPI XStoreDownloadAndInstallPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, const char**, size_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadAndInstallPackageUpdatesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreDownloadAndInstallPackageUpdates_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreDownloadAndInstallPackageUpdatesResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadAndInstallPackageUpdatesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreDownloadAndInstallPackageUpdates_identity, async);
    });
}

STDAPI XStoreDownloadPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, const char**, size_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadPackageUpdatesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreDownloadPackageUpdates_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreDownloadPackageUpdatesResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreDownloadPackageUpdatesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreDownloadPackageUpdates_identity, async);
    });
}

STDAPI XStoreEnumerateProductsQuery(const XStoreProductQueryHandle productQueryHandle, void*, XStoreProductQueryCallback* callback) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreEnumerateProductsQuery";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "productQueryHandle, callback", productQueryHandle, callback)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreProductQueryHandle", base::HandleTable::to_token(productQueryHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return S_OK;
    });
}

STDAPI XStoreGetUserCollectionsIdAsync(const XStoreContextHandle storeContextHandle, const char* serviceTicket, const char* publisherUserId, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreGetUserCollectionsIdAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, serviceTicket, publisherUserId, async", storeContextHandle, serviceTicket, publisherUserId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "serviceTicket", serviceTicket) || !base::check_text(function, "publisherUserId", publisherUserId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"publisherUserId", publisherUserId}});
        return runtime::begin_fixed_result(function, &XStoreGetUserCollectionsId_identity, async, S_OK, "xblshim-no-store-collections");
    });
}

STDAPI XStoreGetUserCollectionsIdResult(XAsyncBlock* async, size_t size, char* result) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreGetUserCollectionsIdResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, result", async, result)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResult(async, &XStoreGetUserCollectionsId_identity, size, result, nullptr);
    });
}

STDAPI XStoreGetUserCollectionsIdResultSize(XAsyncBlock* async, size_t* size) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreGetUserCollectionsIdResultSize";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, size", async, size)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResultSize(async, size);
    });
}

STDAPI XStoreGetUserPurchaseIdAsync(const XStoreContextHandle storeContextHandle, const char* serviceTicket, const char* publisherUserId, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreGetUserPurchaseIdAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, serviceTicket, publisherUserId, async", storeContextHandle, serviceTicket, publisherUserId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "serviceTicket", serviceTicket) || !base::check_text(function, "publisherUserId", publisherUserId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"publisherUserId", publisherUserId}});
        return runtime::begin_fixed_result(function, &XStoreGetUserPurchaseId_identity, async, S_OK, "xblshim-no-store-purchase");
    });
}

STDAPI XStoreGetUserPurchaseIdResult(XAsyncBlock* async, size_t size, char* result) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreGetUserPurchaseIdResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, result", async, result)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResult(async, &XStoreGetUserPurchaseId_identity, size, result, nullptr);
    });
}

STDAPI XStoreGetUserPurchaseIdResultSize(XAsyncBlock* async, size_t* size) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreGetUserPurchaseIdResultSize";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, size", async, size)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResultSize(async, size);
    });
}

STDAPI_(bool) XStoreIsLicenseValid(const XStoreLicenseHandle) XBLSHIM_NOEXCEPT
{
    return true;
}

STDAPI_(bool) XStoreProductsQueryHasMorePages(const XStoreProductQueryHandle) XBLSHIM_NOEXCEPT
{
    return false;
}

STDAPI XStoreProductsQueryNextPageAsync(const XStoreProductQueryHandle productQueryHandle, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreProductsQueryNextPageAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "productQueryHandle, async", productQueryHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreProductQueryHandle", base::HandleTable::to_token(productQueryHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreProductsQueryNextPage_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreProductsQueryNextPageResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreProductsQueryNextPageResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreProductsQueryNextPage_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}

STDAPI XStoreQueryAddOnLicensesAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAddOnLicensesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryAddOnLicenses_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryAddOnLicensesResult(XAsyncBlock* async, uint32_t, XStoreAddonLicense*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAddOnLicensesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreQueryAddOnLicenses_identity, async);
    });
}

STDAPI XStoreQueryAddOnLicensesResultCount(XAsyncBlock* async, uint32_t* count) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAddOnLicensesResultCount";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, count", async, count)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryAddOnLicenses_identity, async); FAILED(hr)) {
            return hr;
        }
        *count = {};
        return S_OK;
    });
}

STDAPI XStoreQueryAssociatedProductsAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind, uint32_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAssociatedProductsAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryAssociatedProducts_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryAssociatedProductsResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAssociatedProductsResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryAssociatedProducts_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}

STDAPI XStoreQueryConsumableBalanceRemainingAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryConsumableBalanceRemainingAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeProductId, async", storeContextHandle, storeProductId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeProductId", storeProductId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"storeProductId", storeProductId}});
        return runtime::begin_fixed_result(function, &XStoreQueryConsumableBalanceRemaining_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryConsumableBalanceRemainingResult(XAsyncBlock* async, XStoreConsumableResult* consumableResult) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryConsumableBalanceRemainingResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, consumableResult", async, consumableResult)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryConsumableBalanceRemaining_identity, async); FAILED(hr)) {
            return hr;
        }
        *consumableResult = {};
        return S_OK;
    });
}

STDAPI XStoreQueryEntitledProductsAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind, uint32_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryEntitledProductsAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryEntitledProducts_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryEntitledProductsResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryEntitledProductsResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryEntitledProducts_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}

STDAPI XStoreQueryGameAndDlcPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryGameAndDlcPackageUpdatesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryGameAndDlcPackageUpdates_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryGameAndDlcPackageUpdatesResult(XAsyncBlock* async, uint32_t, XStorePackageUpdate*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryGameAndDlcPackageUpdatesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreQueryGameAndDlcPackageUpdates_identity, async);
    });
}

STDAPI XStoreQueryGameAndDlcPackageUpdatesResultCount(XAsyncBlock* async, uint32_t* count) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryGameAndDlcPackageUpdatesResultCount";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, count", async, count)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryGameAndDlcPackageUpdates_identity, async); FAILED(hr)) {
            return hr;
        }
        *count = {};
        return S_OK;
    });
}

STDAPI XStoreQueryGameLicenseAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryGameLicenseAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryGameLicense_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryGameLicenseResult(XAsyncBlock* async, XStoreGameLicense* license) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryGameLicenseResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, license", async, license)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryGameLicense_identity, async); FAILED(hr)) {
            return hr;
        }
        *license = runtime::game_license();
        return S_OK;
    });
}

STDAPI XStoreQueryLicenseTokenAsync(const XStoreContextHandle storeContextHandle, const char**, size_t, const char* customDeveloperString, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryLicenseTokenAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, customDeveloperString, async", storeContextHandle, customDeveloperString, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "customDeveloperString", customDeveloperString)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"customDeveloperString", customDeveloperString}});
        return runtime::begin_fixed_result(function, &XStoreQueryLicenseToken_identity, async, S_OK, "xblshim-no-store-license");
    });
}

STDAPI XStoreQueryLicenseTokenResult(XAsyncBlock* async, size_t size, char* result) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryLicenseTokenResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, result", async, result)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResult(async, &XStoreQueryLicenseToken_identity, size, result, nullptr);
    });
}

STDAPI XStoreQueryLicenseTokenResultSize(XAsyncBlock* async, size_t* size) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryLicenseTokenResultSize";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, size", async, size)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResultSize(async, size);
    });
}

STDAPI XStoreQueryPackageIdentifier(const char* storeId, size_t, char* packageIdentifier) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryPackageIdentifier";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeId, packageIdentifier", storeId, packageIdentifier)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeId", storeId)) {
            return E_INVALIDARG;
        }
        return base::refuse(function, "storeId", "is not the id of an installed product");
    });
}

STDAPI XStoreQueryProductForCurrentGameAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryProductForCurrentGameAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryProductForCurrentGame_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryProductForCurrentGameResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryProductForCurrentGameResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryProductForCurrentGame_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}

STDAPI XStoreQueryProductForPackageAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind, const char* packageIdentifier, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryProductForPackageAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, packageIdentifier, async", storeContextHandle, packageIdentifier, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "packageIdentifier", packageIdentifier)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"packageIdentifier", packageIdentifier}});
        return runtime::begin_fixed_result(function, &XStoreQueryProductForPackage_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryProductForPackageResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryProductForPackageResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryProductForPackage_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}

STDAPI XStoreQueryProductsAsync(const XStoreContextHandle storeContextHandle, XStoreProductKind, const char**, size_t, const char**, size_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryProductsAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryProducts_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryProductsResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryProductsResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryProducts_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}

STDAPI XStoreRegisterGameLicenseChanged(XStoreContextHandle storeContextHandle, XTaskQueueHandle queue, void*, XStoreGameLicenseChangedCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreRegisterGameLicenseChanged";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, callback, token", storeContextHandle, callback, token)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, queue, *token);
    });
}

STDAPI XStoreRegisterPackageLicenseLost(XStoreLicenseHandle licenseHandle, XTaskQueueHandle queue, void*, XStorePackageLicenseLostCallback* callback, XTaskQueueRegistrationToken* token) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreRegisterPackageLicenseLost";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (token != nullptr) {
            *token = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "licenseHandle, callback, token", licenseHandle, callback, token)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreLicenseHandle", base::HandleTable::to_token(licenseHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "a token", {});
        return runtime::register_inert_callback(function, queue, *token);
    });
}

STDAPI XStoreReportConsumableFulfillmentAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, uint32_t, GUID, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreReportConsumableFulfillmentAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeProductId, async", storeContextHandle, storeProductId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeProductId", storeProductId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "E_GAMESTORE_INSUFFICIENT_QUANTITY", {{"storeProductId", storeProductId}});
        return runtime::begin_fixed_result(function, &XStoreReportConsumableFulfillment_identity, async, E_GAMESTORE_INSUFFICIENT_QUANTITY, nullptr);
    });
}

STDAPI XStoreReportConsumableFulfillmentResult(XAsyncBlock* async, XStoreConsumableResult* consumableResult) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreReportConsumableFulfillmentResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, consumableResult", async, consumableResult)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreReportConsumableFulfillment_identity, async); FAILED(hr)) {
            return hr;
        }
        *consumableResult = {};
        return S_OK;
    });
}

STDAPI XStoreShowAssociatedProductsUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, XStoreProductKind, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowAssociatedProductsUIAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeId, async", storeContextHandle, storeId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeId", storeId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"storeId", storeId}});
        return runtime::begin_fixed_result(function, &XStoreShowAssociatedProductsUI_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreShowAssociatedProductsUIResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowAssociatedProductsUIResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreShowAssociatedProductsUI_identity, async);
    });
}

STDAPI XStoreShowProductPageUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowProductPageUIAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeId, async", storeContextHandle, storeId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeId", storeId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"storeId", storeId}});
        return runtime::begin_fixed_result(function, &XStoreShowProductPageUI_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreShowProductPageUIResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowProductPageUIResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreShowProductPageUI_identity, async);
    });
}

STDAPI XStoreShowPurchaseUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, const char* name, const char* extendedJsonData, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowPurchaseUIAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeId, async", storeContextHandle, storeId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeId", storeId) || !base::check_text(function, "name", name) || !base::check_text(function, "extendedJsonData", extendedJsonData)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "E_ABORT", {{"storeId", storeId}, {"name", name}, {"extendedJsonData", extendedJsonData}});
        return runtime::begin_fixed_result(function, &XStoreShowPurchaseUI_identity, async, E_ABORT, nullptr);
    });
}

STDAPI XStoreShowPurchaseUIResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowPurchaseUIResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreShowPurchaseUI_identity, async);
    });
}

STDAPI XStoreShowRateAndReviewUIAsync(const XStoreContextHandle storeContextHandle, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowRateAndReviewUIAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreShowRateAndReviewUI_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreShowRateAndReviewUIResult(XAsyncBlock* async, XStoreRateAndReviewResult* result) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowRateAndReviewUIResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, result", async, result)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreShowRateAndReviewUI_identity, async); FAILED(hr)) {
            return hr;
        }
        *result = {};
        return S_OK;
    });
}

STDAPI XStoreShowRedeemTokenUIAsync(const XStoreContextHandle storeContextHandle, const char* token, const char**, size_t, bool, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowRedeemTokenUIAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, token, async", storeContextHandle, token, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "token", token)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "E_ABORT", {});
        return runtime::begin_fixed_result(function, &XStoreShowRedeemTokenUI_identity, async, E_ABORT, nullptr);
    });
}

STDAPI XStoreShowRedeemTokenUIResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowRedeemTokenUIResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreShowRedeemTokenUI_identity, async);
    });
}

STDAPI_(bool) XStoreUnregisterGameLicenseChanged(XStoreContextHandle, XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XStoreRegisterGameLicenseChanged", token.token);
}

STDAPI_(bool) XStoreUnregisterPackageLicenseLost(XStoreLicenseHandle, XTaskQueueRegistrationToken token, bool) XBLSHIM_NOEXCEPT
{
    return runtime::unregister_inert_callback("XStoreRegisterPackageLicenseLost", token.token);
}

STDAPI_(bool) XStoreIsAvailabilityPurchasable(const XStoreAvailability) XBLSHIM_NOEXCEPT
{
    return false;
}

STDAPI XStoreQueryPackageUpdatesAsync(const XStoreContextHandle storeContextHandle, const char**, size_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryPackageUpdatesAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, async", storeContextHandle, async)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {});
        return runtime::begin_fixed_result(function, &XStoreQueryPackageUpdates_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryPackageUpdatesResultCount(XAsyncBlock* async, uint32_t* count) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryPackageUpdatesResultCount";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, count", async, count)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryPackageUpdates_identity, async); FAILED(hr)) {
            return hr;
        }
        *count = {};
        return S_OK;
    });
}

STDAPI XStoreQueryPackageUpdatesResult(XAsyncBlock* async, uint32_t, XStorePackageUpdate*) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryPackageUpdatesResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreQueryPackageUpdates_identity, async);
    });
}

STDAPI XStoreShowGiftingUIAsync(const XStoreContextHandle storeContextHandle, const char* storeId, const char* name, const char* extendedJsonData, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowGiftingUIAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeId, name, extendedJsonData, async", storeContextHandle, storeId, name, extendedJsonData, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeId", storeId) || !base::check_text(function, "name", name) || !base::check_text(function, "extendedJsonData", extendedJsonData)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "E_ABORT", {{"storeId", storeId}, {"name", name}, {"extendedJsonData", extendedJsonData}});
        return runtime::begin_fixed_result(function, &XStoreShowGiftingUI_identity, async, E_ABORT, nullptr);
    });
}

STDAPI XStoreShowGiftingUIResult(XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreShowGiftingUIResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return runtime::end_fixed_result(&XStoreShowGiftingUI_identity, async);
    });
}

STDAPI XStoreQueryAssociatedProductsForStoreIdAsync(const XStoreContextHandle storeContextHandle, const char* storeProductId, XStoreProductKind, uint32_t, XAsyncBlock* async) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAssociatedProductsForStoreIdAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "storeContextHandle, storeProductId, async", storeContextHandle, storeProductId, async)) {
            return E_INVALIDARG;
        }
        if (!base::check_text(function, "storeProductId", storeProductId)) {
            return E_INVALIDARG;
        }
        if (!runtime::is_inert_handle("XStoreContextHandle", base::HandleTable::to_token(storeContextHandle))) {
            return E_HANDLE;
        }
        runtime::log_fixed_result(function, "S_OK", {{"storeProductId", storeProductId}});
        return runtime::begin_fixed_result(function, &XStoreQueryAssociatedProductsForStoreId_identity, async, S_OK, nullptr);
    });
}

STDAPI XStoreQueryAssociatedProductsForStoreIdResult(XAsyncBlock* async, XStoreProductQueryHandle* productQueryHandle) XBLSHIM_NOEXCEPT
{
    constexpr const char* function = "XStoreQueryAssociatedProductsForStoreIdResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (productQueryHandle != nullptr) {
            *productQueryHandle = {};
        }
        if (const HRESULT hr = runtime::require_initialized(); FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async, productQueryHandle", async, productQueryHandle)) {
            return E_INVALIDARG;
        }
        if (const HRESULT hr = runtime::end_fixed_result(&XStoreQueryAssociatedProductsForStoreId_identity, async); FAILED(hr)) {
            return hr;
        }
        *productQueryHandle = runtime::make_inert_handle<XStoreProductQueryHandle>("XStoreProductQueryHandle", function);
        return S_OK;
    });
}
