// XSystem.h: device and sandbox
//
// The device that the title runs on. Every function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSYSTEM_H
#define XBLSHIM_XSYSTEM_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>

/// The size in bytes of a buffer for every sandbox id, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XSystemXboxLiveSandboxIdMaxBytes = 16;
#else
#define XSystemXboxLiveSandboxIdMaxBytes ((size_t)16)
#endif

/// The kinds of devices.
#ifdef __cplusplus
enum class XSystemDeviceType : uint32_t
{
    Unknown = 0,
    Pc = 1,
    XboxOne = 2,
    XboxOneS = 3,
    XboxOneX = 4,
    XboxOneXDevkit = 5,
    XboxScarlettLockhart = 6,
    XboxScarlettAnaconda = 7,
    XboxScarlettDevkit = 8
};
#else
typedef uint32_t XSystemDeviceType;
#define XSystemDeviceType_Unknown 0u
#define XSystemDeviceType_Pc 1u
#define XSystemDeviceType_XboxOne 2u
#define XSystemDeviceType_XboxOneS 3u
#define XSystemDeviceType_XboxOneX 4u
#define XSystemDeviceType_XboxOneXDevkit 5u
#define XSystemDeviceType_XboxScarlettLockhart 6u
#define XSystemDeviceType_XboxScarlettAnaconda 7u
#define XSystemDeviceType_XboxScarlettDevkit 8u
#endif

/// Gets the kind of this device: Pc on every platform.
///
/// @return XSystemDeviceType::Pc.
STDAPI_(XSystemDeviceType) XSystemGetDeviceType(void) XBLSHIM_NOEXCEPT;

/// Copies the id of the configured sandbox (`sandbox`, or XBLSHIM_SANDBOX; RETAIL by default). A
/// buffer of XSystemXboxLiveSandboxIdMaxBytes is always sufficient.
///
/// @param sandboxIdSize The size of `sandboxId` in bytes, with the terminating zero.
/// @param[out] sandboxId The memory of the caller for the sandbox.
/// @param[out] sandboxIdUsed Set to the number of bytes written, with the terminating zero. May be
///     null.
/// @return S_OK; E_INVALIDARG when `sandboxId` is null; E_NOT_SUFFICIENT_BUFFER;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XSystemGetXboxLiveSandboxId(
    _In_ size_t sandboxIdSize,
    _Out_writes_bytes_to_(sandboxIdSize,*sandboxIdUsed) char* sandboxId,
    _Out_opt_ size_t* sandboxIdUsed
    ) XBLSHIM_NOEXCEPT;

/// The size of a console id in bytes, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XSystemConsoleIdBytes = 39;
#else
#define XSystemConsoleIdBytes ((size_t)39)
#endif

/// The size of a device id in bytes, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XSystemAppSpecificDeviceIdBytes = 45;
#else
#define XSystemAppSpecificDeviceIdBytes ((size_t)45)
#endif

/// A handle of any type, for tracking.
typedef void* XSystemHandle;

/// The types of handles.
#ifdef __cplusplus
enum class XSystemHandleType : uint32_t
{
    AppCaptureScreenshotStream = 0,
    DisplayTimeoutDeferral = 1,
    GameSaveContainer = 2,
    GameSaveProvider = 3,
    GameSaveUpdate = 4,
    PackageInstallationMonitor = 5,
    PackageMount = 6,
    SpeechSynthesizer = 7,
    SpeechSynthesizerStream = 8,
    StoreContext = 9,
    StoreLicense = 10,
    StoreProductQuery = 11,
    TaskQueue = 12,
    User = 13,
    UserSignOutDeferral = 14,
    GameUiTextEntry = 15,
    PFXGameSaveConfig = 16
};
#else
typedef uint32_t XSystemHandleType;
#define XSystemHandleType_AppCaptureScreenshotStream 0u
#define XSystemHandleType_DisplayTimeoutDeferral 1u
#define XSystemHandleType_GameSaveContainer 2u
#define XSystemHandleType_GameSaveProvider 3u
#define XSystemHandleType_GameSaveUpdate 4u
#define XSystemHandleType_PackageInstallationMonitor 5u
#define XSystemHandleType_PackageMount 6u
#define XSystemHandleType_SpeechSynthesizer 7u
#define XSystemHandleType_SpeechSynthesizerStream 8u
#define XSystemHandleType_StoreContext 9u
#define XSystemHandleType_StoreLicense 10u
#define XSystemHandleType_StoreProductQuery 11u
#define XSystemHandleType_TaskQueue 12u
#define XSystemHandleType_User 13u
#define XSystemHandleType_UserSignOutDeferral 14u
#define XSystemHandleType_GameUiTextEntry 15u
#define XSystemHandleType_PFXGameSaveConfig 16u
#endif

/// What happened to a handle.
#ifdef __cplusplus
enum class XSystemHandleCallbackReason : uint32_t
{
    Created = 0,
    Destroyed = 1
};
#else
typedef uint32_t XSystemHandleCallbackReason;
#define XSystemHandleCallbackReason_Created 0u
#define XSystemHandleCallbackReason_Destroyed 1u
#endif

/// Versions and names of the system, for analytics.
typedef struct XSystemAnalyticsInfo
{
    XVersion osVersion;
    XVersion hostingOsVersion;
    /// The family of the system, for example Windows, with a terminating zero.
    char family[64];
    /// The form of the device, for example Desktop, with a terminating zero.
    char form[64];
} XSystemAnalyticsInfo;

/// The versions of the runtime.
typedef struct XSystemRuntimeInfo
{
    XVersion runtimeVersion;
    XVersion availableVersion;
} XSystemRuntimeInfo;

/// Called for a handle that is created or closed. This library does not call it.
typedef void (CALLBACK* XSystemHandleCallback)(
    _In_ XSystemHandle handle,
    _In_ XSystemHandleType type,
    _In_ XSystemHandleCallbackReason reason,
    _In_ void* context
    );

/// Gets versions and names for analytics, those of a PC: the version of Windows of the edition, the
/// family Windows and the form Desktop.
///
/// @return The versions and names.
STDAPI_(XSystemAnalyticsInfo) XSystemGetAnalyticsInfo(void) XBLSHIM_NOEXCEPT;

/// Copies the id of this device for this title: 44 characters, constant for the same `state_dir`.
///
/// @param appSpecificDeviceIdSize The size of `appSpecificDeviceId` in bytes, with the terminating
///     zero.
/// @param[out] appSpecificDeviceId The memory of the caller for the id.
/// @param[out] appSpecificDeviceIdUsed Set to the number of bytes written, with the terminating
///     zero. May be null.
/// @return S_OK; E_INVALIDARG when `appSpecificDeviceId` is null; E_NOT_SUFFICIENT_BUFFER;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XSystemGetAppSpecificDeviceId(
    _In_ size_t appSpecificDeviceIdSize,
    _Out_writes_bytes_to_(appSpecificDeviceIdSize,*appSpecificDeviceIdUsed) char* appSpecificDeviceId,
    _Out_opt_ size_t* appSpecificDeviceIdUsed
    ) XBLSHIM_NOEXCEPT;

/// Copies the console id of a PC, which consists of zeros and dots.
///
/// @param consoleIdSize The size of `consoleId` in bytes, with the terminating zero.
/// @param[out] consoleId The memory of the caller for the id.
/// @param[out] consoleIdUsed Set to the number of bytes written, with the terminating zero. May be
///     null.
/// @return S_OK; E_INVALIDARG when `consoleId` is null; E_NOT_SUFFICIENT_BUFFER;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XSystemGetConsoleId(
    _In_ size_t consoleIdSize,
    _Out_writes_bytes_to_(consoleIdSize,*consoleIdUsed) char* consoleId,
    _Out_opt_ size_t* consoleIdUsed
    ) XBLSHIM_NOEXCEPT;

/// Sets a callback for handles that are created and closed.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XSystemHandleTrack(
    _In_ XSystemHandleCallback callback,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Checks whether a handle is open: a task queue, a user, or a handle of a function that returns a
/// harmless value.
///
/// @param handle The handle.
/// @return true when the handle is open.
STDAPI_(bool) XSystemIsHandleValid(
    XSystemHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Gets the versions of the runtime. Both are those of the edition.
///
/// @return The versions.
STDAPI_(XSystemRuntimeInfo) XSystemGetRuntimeInfo(void) XBLSHIM_NOEXCEPT;

/// Lets downloads use the whole bandwidth while the title runs.
///
/// Does nothing on this platform.
STDAPI_(void) XSystemAllowFullDownloadBandwidth(
    _In_ bool enable
    ) XBLSHIM_NOEXCEPT;

#endif
