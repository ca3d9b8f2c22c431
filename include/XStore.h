// XStore.h: the store: products, licenses, purchases and updates
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSTORE_H
#define XBLSHIM_XSTORE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>
#include <XPackage.h>

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t STORE_SKU_ID_SIZE = 18;
#else
#define STORE_SKU_ID_SIZE ((size_t)18)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t IN_APP_OFFER_TOKEN_MAX_SIZE = 64;
#else
#define IN_APP_OFFER_TOKEN_MAX_SIZE ((size_t)64)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t TRIAL_UNIQUE_ID_MAX_SIZE = 64;
#else
#define TRIAL_UNIQUE_ID_MAX_SIZE ((size_t)64)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t SKU_ID_SIZE = 5;
#else
#define SKU_ID_SIZE ((size_t)5)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t PRICE_MAX_SIZE = 16;
#else
#define PRICE_MAX_SIZE ((size_t)16)
#endif

typedef struct XStoreContext* XStoreContextHandle;

typedef struct XStoreLicense* XStoreLicenseHandle;

typedef struct XStoreProductQuery* XStoreProductQueryHandle;

#ifdef __cplusplus
enum class XStoreCanLicenseStatus : uint32_t
{
    NotLicensableToUser = 0,
    Licensable = 1,
    LicenseActionNotApplicableToProduct = 2
};
#else
typedef uint32_t XStoreCanLicenseStatus;
#define XStoreCanLicenseStatus_NotLicensableToUser 0u
#define XStoreCanLicenseStatus_Licensable 1u
#define XStoreCanLicenseStatus_LicenseActionNotApplicableToProduct 2u
#endif

#ifdef __cplusplus
enum class XStoreDurationUnit : uint32_t
{
    Minute = 0,
    Hour = 1,
    Day = 2,
    Week = 3,
    Month = 4,
    Year = 5
};
#else
typedef uint32_t XStoreDurationUnit;
#define XStoreDurationUnit_Minute 0u
#define XStoreDurationUnit_Hour 1u
#define XStoreDurationUnit_Day 2u
#define XStoreDurationUnit_Week 3u
#define XStoreDurationUnit_Month 4u
#define XStoreDurationUnit_Year 5u
#endif

#ifdef __cplusplus
enum class XStoreProductKind : uint32_t
{
    None = 0,
    Consumable = 1,
    Durable = 2,
    Game = 4,
    Pass = 8,
    UnmanagedConsumable = 16
};
DEFINE_ENUM_FLAG_OPERATORS(XStoreProductKind)
#else
typedef uint32_t XStoreProductKind;
#define XStoreProductKind_None 0u
#define XStoreProductKind_Consumable 1u
#define XStoreProductKind_Durable 2u
#define XStoreProductKind_Game 4u
#define XStoreProductKind_Pass 8u
#define XStoreProductKind_UnmanagedConsumable 16u
#endif

typedef struct XStoreAddonLicense
{
    char skuStoreId[STORE_SKU_ID_SIZE];
    char inAppOfferToken[IN_APP_OFFER_TOKEN_MAX_SIZE];
    bool isActive;
    time_t expirationDate;
} XStoreAddonLicense;

typedef struct XStorePrice
{
    float basePrice;
    float price;
    float recurrencePrice;
    const char* currencyCode;
    char formattedBasePrice[PRICE_MAX_SIZE];
    char formattedPrice[PRICE_MAX_SIZE];
    char formattedRecurrencePrice[PRICE_MAX_SIZE];
    bool isOnSale;
    time_t saleEndDate;
} XStorePrice;

typedef struct XStoreAvailability
{
    const char* availabilityId;
    XStorePrice price;
    time_t endDate;
} XStoreAvailability;

typedef struct XStoreCanAcquireLicenseResult
{
    char licensableSku[SKU_ID_SIZE];
    XStoreCanLicenseStatus status;
} XStoreCanAcquireLicenseResult;

typedef struct XStoreCollectionData
{
    time_t acquiredDate;
    time_t startDate;
    time_t endDate;
    bool isTrial;
    uint32_t trialTimeRemainingInSeconds;
    uint32_t quantity;
    const char* campaignId;
    const char* developerOfferId;
} XStoreCollectionData;

typedef struct XStoreConsumableResult
{
    uint32_t quantity;
} XStoreConsumableResult;

typedef struct XStoreGameLicense
{
    char skuStoreId[STORE_SKU_ID_SIZE];
    bool isActive;
    bool isTrialOwnedByThisUser;
    bool isDiscLicense;
    bool isTrial;
    uint32_t trialTimeRemainingInSeconds;
    char trialUniqueId[TRIAL_UNIQUE_ID_MAX_SIZE];
    time_t expirationDate;
} XStoreGameLicense;

typedef struct XStoreImage
{
    const char* uri;
    uint32_t height;
    uint32_t width;
    const char* caption;
    const char* imagePurposeTag;
} XStoreImage;

typedef struct XStorePackageUpdate
{
    char packageIdentifier[XPACKAGE_IDENTIFIER_MAX_LENGTH];
    bool isMandatory;
} XStorePackageUpdate;

typedef struct XStoreSubscriptionInfo
{
    bool hasTrialPeriod;
    XStoreDurationUnit trialPeriodUnit;
    uint32_t trialPeriod;
    XStoreDurationUnit billingPeriodUnit;
    uint32_t billingPeriod;
} XStoreSubscriptionInfo;

typedef struct XStoreVideo
{
    const char* uri;
    uint32_t height;
    uint32_t width;
    const char* caption;
    const char* videoPurposeTag;
    XStoreImage previewImage;
} XStoreVideo;

typedef struct XStoreSku
{
    const char* skuId;
    const char* title;
    const char* description;
    const char* language;
    XStorePrice price;
    bool isTrial;
    bool isInUserCollection;
    XStoreCollectionData collectionData;
    bool isSubscription;
    XStoreSubscriptionInfo subscriptionInfo;
    uint32_t bundledSkusCount;
    const char** bundledSkus;
    uint32_t imagesCount;
    XStoreImage* images;
    uint32_t videosCount;
    XStoreVideo* videos;
    uint32_t availabilitiesCount;
    XStoreAvailability* availabilities;
} XStoreSku;

typedef struct XStoreProduct
{
    const char* storeId;
    const char* title;
    const char* description;
    const char* language;
    const char* inAppOfferToken;
    char* linkUri;
    XStoreProductKind productKind;
    XStorePrice price;
    bool hasDigitalDownload;
    bool isInUserCollection;
    uint32_t keywordsCount;
    const char** keywords;
    uint32_t skusCount;
    XStoreSku* skus;
    uint32_t imagesCount;
    XStoreImage* images;
    uint32_t videosCount;
    XStoreVideo* videos;
} XStoreProduct;

typedef struct XStoreRateAndReviewResult
{
    bool wasUpdated;
} XStoreRateAndReviewResult;

typedef void CALLBACK XStoreGameLicenseChangedCallback(
    _In_ void* context
    );

typedef void CALLBACK XStorePackageLicenseLostCallback(
    _In_ void* context
    );

typedef bool CALLBACK XStoreProductQueryCallback(
    _In_ const XStoreProduct* product,
    _In_opt_ void* context
    );

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreAcquireLicenseForDurablesAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreAcquireLicenseForDurablesResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreLicenseHandle* storeLicenseHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreAcquireLicenseForPackageAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* packageIdentifier,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreAcquireLicenseForPackageResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreLicenseHandle* storeLicenseHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreCanAcquireLicenseForPackageAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* packageIdentifier,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreCanAcquireLicenseForPackageResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreCanAcquireLicenseResult* storeCanAcquireLicense
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreCanAcquireLicenseForStoreIdAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeProductId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreCanAcquireLicenseForStoreIdResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreCanAcquireLicenseResult* storeCanAcquireLicense
    ) XBLSHIM_NOEXCEPT;

/// Closes the handle, which refers to no resource.
STDAPI_(void) XStoreCloseContextHandle(
    _In_ XStoreContextHandle storeContextHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes the handle, which refers to no resource.
STDAPI_(void) XStoreCloseLicenseHandle(
    _In_ XStoreLicenseHandle storeLicenseHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes the handle, which refers to no resource.
STDAPI_(void) XStoreCloseProductsQueryHandle(
    _In_ XStoreProductQueryHandle productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreCreateContext(
    _In_opt_ const XUserHandle user,
    _Out_ XStoreContextHandle* storeContextHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreDownloadAndInstallPackagesAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_count_(storeIdsCount) const char** storeIds,
    _In_ size_t storeIdsCount,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreDownloadAndInstallPackagesResult(
    _Inout_ XAsyncBlock* async,
    _In_ uint32_t count,
    _Out_writes_z_(count) XblShimPackageIdentifier* packageIdentifiers
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreDownloadAndInstallPackagesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ uint32_t* count
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreDownloadAndInstallPackageUpdatesAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_count_(packageIdentifiersCount) const char** packageIdentifiers,
    _In_ size_t packageIdentifiersCount,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreDownloadAndInstallPackageUpdatesResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreDownloadPackageUpdatesAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_count_(packageIdentifiersCount) const char** packageIdentifiers,
    _In_ size_t packageIdentifiersCount,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreDownloadPackageUpdatesResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreEnumerateProductsQuery(
    _In_ const XStoreProductQueryHandle productQueryHandle,
    _In_opt_ void* context,
    _In_ XStoreProductQueryCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreGetUserCollectionsIdAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* serviceTicket,
    _In_z_ const char* publisherUserId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Returns a placeholder text that no store accepts.
STDAPI XStoreGetUserCollectionsIdResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t size,
    _Out_writes_z_(size) char* result
    ) XBLSHIM_NOEXCEPT;

/// Returns the size of the result in bytes.
STDAPI XStoreGetUserCollectionsIdResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* size
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreGetUserPurchaseIdAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* serviceTicket,
    _In_z_ const char* publisherUserId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Returns a placeholder text that no store accepts.
STDAPI XStoreGetUserPurchaseIdResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t size,
    _Out_writes_z_(size) char* result
    ) XBLSHIM_NOEXCEPT;

/// Returns the size of the result in bytes.
STDAPI XStoreGetUserPurchaseIdResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* size
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns true.
STDAPI_(bool) XStoreIsLicenseValid(
    _In_ const XStoreLicenseHandle storeLicenseHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns false.
STDAPI_(bool) XStoreProductsQueryHasMorePages(
    _In_ const XStoreProductQueryHandle productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreProductsQueryNextPageAsync(
    _In_ const XStoreProductQueryHandle productQueryHandle,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreProductsQueryNextPageResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryAddOnLicensesAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryAddOnLicensesResult(
    _Inout_ XAsyncBlock* async,
    _In_ uint32_t count,
    _Out_writes_(count) XStoreAddonLicense* addOnLicenses
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryAddOnLicensesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ uint32_t* count
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryAssociatedProductsAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_ XStoreProductKind productKinds,
    _In_ uint32_t maxItemsToRetrievePerPage,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryAssociatedProductsResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryConsumableBalanceRemainingAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeProductId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryConsumableBalanceRemainingResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreConsumableResult* consumableResult
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryEntitledProductsAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_ XStoreProductKind productKinds,
    _In_ uint32_t maxItemsToRetrievePerPage,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryEntitledProductsResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryGameAndDlcPackageUpdatesAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryGameAndDlcPackageUpdatesResult(
    _Inout_ XAsyncBlock* async,
    _In_ uint32_t count,
    _Out_writes_(count) XStorePackageUpdate* packageUpdates
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryGameAndDlcPackageUpdatesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ uint32_t* count
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryGameLicenseAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryGameLicenseResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreGameLicense* license
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryLicenseTokenAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_count_(productIdsCount) const char** productIds,
    _In_ size_t productIdsCount,
    _In_z_ const char* customDeveloperString,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Returns a placeholder text that no store accepts.
STDAPI XStoreQueryLicenseTokenResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t size,
    _Out_writes_z_(size) char* result
    ) XBLSHIM_NOEXCEPT;

/// Returns the size of the result in bytes.
STDAPI XStoreQueryLicenseTokenResultSize(
    _In_ XAsyncBlock* async,
    _Out_ size_t* size
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_INVALIDARG.
STDAPI XStoreQueryPackageIdentifier(
    _In_z_ const char* storeId,
    _In_ size_t size,
    _Out_writes_z_(size) char* packageIdentifier
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryProductForCurrentGameAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryProductForCurrentGameResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryProductForPackageAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_ XStoreProductKind productKinds,
    _In_z_ const char* packageIdentifier,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryProductForPackageResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryProductsAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_ XStoreProductKind productKinds,
    _In_z_count_(storeIdsCount) const char** storeIds,
    _In_ size_t storeIdsCount,
    _In_opt_z_count_(actionFiltersCount) const char** actionFilters,
    _In_ size_t actionFiltersCount,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryProductsResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XStoreRegisterGameLicenseChanged(
    _In_ XStoreContextHandle storeContextHandle,
    _In_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XStoreGameLicenseChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XStoreRegisterPackageLicenseLost(
    _In_ XStoreLicenseHandle licenseHandle,
    _In_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XStorePackageLicenseLostCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with E_GAMESTORE_INSUFFICIENT_QUANTITY.
STDAPI XStoreReportConsumableFulfillmentAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeProductId,
    _In_ uint32_t quantity,
    _In_ GUID trackingId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTORE_INSUFFICIENT_QUANTITY.
STDAPI XStoreReportConsumableFulfillmentResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreConsumableResult* consumableResult
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreShowAssociatedProductsUIAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeId,
    _In_ XStoreProductKind productKinds,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreShowAssociatedProductsUIResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreShowProductPageUIAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreShowProductPageUIResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with E_ABORT.
STDAPI XStoreShowPurchaseUIAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* storeId,
    _In_opt_z_ const char* name,
    _In_opt_z_ const char* extendedJsonData,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_ABORT.
STDAPI XStoreShowPurchaseUIResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreShowRateAndReviewUIAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreShowRateAndReviewUIResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XStoreRateAndReviewResult* result
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with E_ABORT.
STDAPI XStoreShowRedeemTokenUIAsync(
    _In_ const XStoreContextHandle storeContextHandle,
    _In_z_ const char* token,
    _In_z_count_(allowedStoreIdsCount) const char** allowedStoreIds,
    _In_ size_t allowedStoreIdsCount,
    _In_ bool disallowCsvRedemption,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_ABORT.
STDAPI XStoreShowRedeemTokenUIResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XStoreUnregisterGameLicenseChanged(
    _In_ XStoreContextHandle storeContextHandle,
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XStoreUnregisterPackageLicenseLost(
    _In_ XStoreLicenseHandle licenseHandle,
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns false.
STDAPI_(bool) XStoreIsAvailabilityPurchasable(
    _In_ const XStoreAvailability availability
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryPackageUpdatesAsync(
    const XStoreContextHandle storeContextHandle,
    const char** packageIdentifiers,
    size_t packageIdentifiersCount,
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryPackageUpdatesResultCount(
    XAsyncBlock* async,
    uint32_t* count
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryPackageUpdatesResult(
    XAsyncBlock* async,
    uint32_t count,
    XStorePackageUpdate* packageUpdates
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with E_ABORT.
STDAPI XStoreShowGiftingUIAsync(
    const XStoreContextHandle storeContextHandle,
    const char* storeId,
    const char* name,
    const char* extendedJsonData,
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_ABORT.
STDAPI XStoreShowGiftingUIResult(
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XStoreQueryAssociatedProductsForStoreIdAsync(
    const XStoreContextHandle storeContextHandle,
    const char* storeProductId,
    XStoreProductKind productKinds,
    uint32_t maxItemsToRetrievePerPage,
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XStoreQueryAssociatedProductsForStoreIdResult(
    XAsyncBlock* async,
    XStoreProductQueryHandle* productQueryHandle
    ) XBLSHIM_NOEXCEPT;

#endif
