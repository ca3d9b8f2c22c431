// XPackage.h: packages, their chunks and mounts
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XPACKAGE_H
#define XBLSHIM_XPACKAGE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XPACKAGE_IDENTIFIER_MAX_LENGTH = 33;
#else
#define XPACKAGE_IDENTIFIER_MAX_LENGTH ((size_t)33)
#endif

/// The size in bytes of a buffer for every locale's name, with the terminating zero.
#ifndef LOCALE_NAME_MAX_LENGTH
#define LOCALE_NAME_MAX_LENGTH 85
#endif

typedef struct XPackageInstallationMonitor* XPackageInstallationMonitorHandle;

typedef struct XPackageMountInstance* XPackageMountHandle;

#ifdef __cplusplus
enum class XPackageChunkAvailability : uint32_t
{
    Ready = 0,
    Pending = 1,
    Installable = 2,
    Unavailable = 3
};
#else
typedef uint32_t XPackageChunkAvailability;
#define XPackageChunkAvailability_Ready 0u
#define XPackageChunkAvailability_Pending 1u
#define XPackageChunkAvailability_Installable 2u
#define XPackageChunkAvailability_Unavailable 3u
#endif

#ifdef __cplusplus
enum class XPackageChunkSelectorType : uint32_t
{
    Language = 0,
    Tag = 1,
    Chunk = 2,
    Feature = 3
};
#else
typedef uint32_t XPackageChunkSelectorType;
#define XPackageChunkSelectorType_Language 0u
#define XPackageChunkSelectorType_Tag 1u
#define XPackageChunkSelectorType_Chunk 2u
#define XPackageChunkSelectorType_Feature 3u
#endif

#ifdef __cplusplus
enum class XPackageEnumerationScope : uint32_t
{
    ThisOnly = 0,
    ThisAndRelated = 1,
    ThisPublisher = 2
};
#else
typedef uint32_t XPackageEnumerationScope;
#define XPackageEnumerationScope_ThisOnly 0u
#define XPackageEnumerationScope_ThisAndRelated 1u
#define XPackageEnumerationScope_ThisPublisher 2u
#endif

#ifdef __cplusplus
enum class XPackageKind : uint32_t
{
    Game = 0,
    Content = 1,
    PublisherContent = 2
};
#else
typedef uint32_t XPackageKind;
#define XPackageKind_Game 0u
#define XPackageKind_Content 1u
#define XPackageKind_PublisherContent 2u
#endif

/// One identifier of an array. This library's own name for the type.
typedef char XblShimPackageIdentifier[XPACKAGE_IDENTIFIER_MAX_LENGTH];

typedef struct XPackageChunkSelector
{
    XPackageChunkSelectorType type;
    union
    {
        const char* language;
        const char* tag;
        const char* feature;
        uint32_t chunkId;
    };
} XPackageChunkSelector;

typedef struct XPackageDetails
{
    const char* packageIdentifier;
    XVersion version;
    XPackageKind kind;
    const char* displayName;
    const char* description;
    const char* publisher;
    const char* storeId;
    bool installing;
    uint32_t index;
    uint32_t count;
    bool ageRestricted;
    const char* titleId;
} XPackageDetails;

typedef struct XPackageFeature
{
    const char* id;
    const char* displayName;
    const char* tags;
    bool hidden;
    uint32_t storeIdCount;
    const char** storeIds;
} XPackageFeature;

typedef struct XPackageInstallationProgress
{
    uint64_t totalBytes;
    uint64_t installedBytes;
    uint64_t launchBytes;
    bool launchable;
    bool completed;
} XPackageInstallationProgress;

typedef struct XPackageWriteStats
{
    uint64_t interval;
    uint64_t budget;
    uint64_t elapsed;
    uint64_t bytesWritten;
} XPackageWriteStats;

typedef bool CALLBACK XPackageChunkAvailabilityCallback(
    _In_ void* context,
    _In_ const XPackageChunkSelector* selector,
    _In_ XPackageChunkAvailability availability
    );

typedef bool CALLBACK XPackageEnumerationCallback(
    _In_ void* context,
    _In_ const XPackageDetails* details
    );

typedef bool CALLBACK XPackageFeatureEnumerationCallback(
    _In_ void* context,
    _In_ const XPackageFeature* feature
    );

typedef void CALLBACK XPackageInstallationProgressCallback(
    _In_ void* context,
    _In_ XPackageInstallationMonitorHandle monitor
    );

typedef void CALLBACK XPackageInstalledCallback(
    _In_ void* context,
    _In_ const XPackageDetails* details
    );

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageChangeChunkInstallOrder(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_(selectorCount) XPackageChunkSelector* selectors
    ) XBLSHIM_NOEXCEPT;

/// Closes the handle, which refers to no resource.
STDAPI_(void) XPackageCloseInstallationMonitorHandle(
    _In_ XPackageInstallationMonitorHandle installationMonitor
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XPackageCloseMountHandle(
    _In_ XPackageMountHandle mount
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageCreateInstallationMonitor(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_opt_(selectorCount) XPackageChunkSelector* selectors,
    _In_ uint32_t minimumUpdateIntervalMs,
    _In_opt_ XTaskQueueHandle queue,
    _Out_ XPackageInstallationMonitorHandle* installationMonitor
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageEnumerateChunkAvailability(
    _In_z_ const char* packageIdentifier,
    _In_ XPackageChunkSelectorType type,
    _In_ void* context,
    _In_ XPackageChunkAvailabilityCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageEnumerateFeatures(
    _In_z_ const char* packageIdentifier,
    _In_opt_ void* context,
    _In_ XPackageFeatureEnumerationCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageEnumeratePackages(
    _In_ XPackageKind kind,
    _In_ XPackageEnumerationScope scope,
    _In_opt_ void* context,
    _In_ XPackageEnumerationCallback* callback
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageEstimateDownloadSize(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_(selectorCount) XPackageChunkSelector* selectors,
    _Out_ uint64_t* downloadSize,
    _Out_opt_ bool* shouldPresentUserConfirmation
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageFindChunkAvailability(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_opt_(selectorCount) XPackageChunkSelector* selectors,
    _Out_ XPackageChunkAvailability* availability
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMEPACKAGE_APP_NOT_PACKAGED.
STDAPI XPackageGetCurrentProcessPackageIdentifier(
    _In_ size_t bufferSize,
    _Out_writes_(bufferSize) char* buffer
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XPackageGetInstallationProgress(
    _In_ XPackageInstallationMonitorHandle installationMonitor,
    _Out_ XPackageInstallationProgress* progress
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageGetMountPath(
    _In_ XPackageMountHandle mount,
    _In_ size_t pathSize,
    _Out_writes_(pathSize) char* path
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageGetMountPathSize(
    _In_ XPackageMountHandle mount,
    _Out_ size_t* pathSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the user's locale as a language tag, for example `de-AT`: on Windows the user's locale,
/// elsewhere that of LC_ALL, LC_MESSAGES or LANG, and `en-US` when none of them names a language. A
/// buffer of LOCALE_NAME_MAX_LENGTH (85) bytes is always sufficient. XblSetOverrideLocale does not
/// change it.
///
/// @param localeSize The size of `locale` in bytes, with the terminating zero.
/// @param[out] locale The memory of the caller for the locale, for example "en-US".
/// @return S_OK; E_INVALIDARG when `locale` is null; E_NOT_SUFFICIENT_BUFFER, and then `locale` is
///     unchanged; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XPackageGetUserLocale(
    _In_ size_t localeSize,
    _Out_writes_(localeSize) char* locale
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageGetWriteStats(
    _Out_ XPackageWriteStats* writeStats
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageInstallChunks(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_(selectorCount) XPackageChunkSelector* selectors,
    _In_ uint32_t minimumUpdateIntervalMs,
    _In_ bool suppressUserConfirmation,
    _In_opt_ XTaskQueueHandle queue,
    _Out_ XPackageInstallationMonitorHandle* installationMonitor
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XPackageInstallChunksAsync(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_(selectorCount) XPackageChunkSelector* selectors,
    _In_ uint32_t minimumUpdateIntervalMs,
    _In_ bool suppressUserConfirmation,
    _Inout_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageInstallChunksResult(
    _Inout_ XAsyncBlock* asyncBlock,
    _Out_ XPackageInstallationMonitorHandle* installationMonitor
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns false.
STDAPI_(bool) XPackageIsPackagedProcess(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageMount(
    _In_z_ const char* packageIdentifier,
    _Out_ XPackageMountHandle* mount
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XPackageRegisterInstallationProgressChanged(
    _In_ XPackageInstallationMonitorHandle installationMonitor,
    _In_opt_ void* context,
    _In_ XPackageInstallationProgressCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XPackageRegisterPackageInstalled(
    _In_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XPackageInstalledCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XPackageUninstallChunks(
    _In_z_ const char* packageIdentifier,
    _In_ uint32_t selectorCount,
    _In_reads_(selectorCount) XPackageChunkSelector* selectors
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageUninstallUWPInstance(
    _In_z_ const char* packageName
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XPackageUnregisterInstallationProgressChanged(
    _In_ XPackageInstallationMonitorHandle installationMonitor,
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XPackageUnregisterPackageInstalled(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns false.
STDAPI_(bool) XPackageUpdateInstallationMonitor(
    _In_ XPackageInstallationMonitorHandle installationMonitor
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageMountWithUiAsync(
    _In_z_ const char* packageIdentifier,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageMountWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XPackageMountHandle* mount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XPackageGetPackageKind(
    _In_z_ const char* packageIdentifier,
    _Out_ XPackageKind* kind
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XPackageUninstallPackage(
    const char* packageIdentifier
    ) XBLSHIM_NOEXCEPT;

#endif
