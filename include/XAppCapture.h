// XAppCapture.h: screenshots, clips and broadcasts
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XAPPCAPTURE_H
#define XBLSHIM_XAPPCAPTURE_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

#ifdef __cplusplus
XBLSHIM_UNUSED const uint8_t APPCAPTURE_MAX_CAPTURE_FILES = 10;
#else
#define APPCAPTURE_MAX_CAPTURE_FILES ((uint8_t)10)
#endif

#ifdef __cplusplus
XBLSHIM_UNUSED const size_t APPCAPTURE_MAX_LOCALID_LENGTH = 250;
#else
#define APPCAPTURE_MAX_LOCALID_LENGTH ((size_t)250)
#endif

typedef struct XAppCaptureLocalStream* XAppCaptureLocalStreamHandle;

typedef struct XAppCaptureScreenshotStream* XAppCaptureScreenshotStreamHandle;

#ifdef __cplusplus
enum class XAppCaptureMetadataPriority : uint8_t
{
    Informational = 0,
    Important = 1
};
#else
typedef uint8_t XAppCaptureMetadataPriority;
#define XAppCaptureMetadataPriority_Informational 0u
#define XAppCaptureMetadataPriority_Important 1u
#endif

#ifdef __cplusplus
enum class XAppCaptureScreenshotFormatFlag : uint16_t
{
    SDR = 1,
    HDR = 2
};
DEFINE_ENUM_FLAG_OPERATORS(XAppCaptureScreenshotFormatFlag)
#else
typedef uint16_t XAppCaptureScreenshotFormatFlag;
#define XAppCaptureScreenshotFormatFlag_SDR 1u
#define XAppCaptureScreenshotFormatFlag_HDR 2u
#endif

#ifdef __cplusplus
enum class XAppCaptureVideoEncoding : uint8_t
{
    H264 = 0,
    HEVC = 1
};
#else
typedef uint8_t XAppCaptureVideoEncoding;
#define XAppCaptureVideoEncoding_H264 0u
#define XAppCaptureVideoEncoding_HEVC 1u
#endif

#ifdef __cplusplus
enum class XAppCaptureVideoColorFormat : uint8_t
{
    SDR = 0,
    HDR = 1
};
#else
typedef uint8_t XAppCaptureVideoColorFormat;
#define XAppCaptureVideoColorFormat_SDR 0u
#define XAppCaptureVideoColorFormat_HDR 1u
#endif

typedef struct XAppBroadcastStatus
{
    bool canStartBroadcast;
    bool isAnyAppBroadcasting;
    bool isCaptureResourceUnavailable;
    bool isGameStreamInProgress;
    bool isGpuConstrained;
    bool isAppInactive;
    bool isBlockedForApp;
    bool isDisabledByUser;
    bool isDisabledBySystem;
} XAppBroadcastStatus;

typedef struct XAppCaptureScreenshotFile
{
    char path[MAX_PATH];
    size_t fileSize;
    uint32_t width;
    uint32_t height;
} XAppCaptureScreenshotFile;

typedef struct XAppCaptureDiagnosticScreenshotResult
{
    size_t fileCount;
    XAppCaptureScreenshotFile files[APPCAPTURE_MAX_CAPTURE_FILES];
} XAppCaptureDiagnosticScreenshotResult;

typedef struct XAppCaptureRecordClipResult
{
    char path[MAX_PATH];
    size_t fileSize;
    time_t startTime;
    uint32_t durationInMs;
    uint32_t width;
    uint32_t height;
    XAppCaptureVideoEncoding encoding;
    uint32_t startTimePreciseOffsetHns;
} XAppCaptureRecordClipResult;

typedef struct XAppCaptureTakeScreenshotResult
{
    char localId[APPCAPTURE_MAX_LOCALID_LENGTH];
    XAppCaptureScreenshotFormatFlag availableScreenshotFormats;
} XAppCaptureTakeScreenshotResult;

typedef struct XAppCaptureVideoCaptureSettings
{
    uint32_t width;
    uint32_t height;
    uint64_t maxRecordTimespanDurationInMs;
    XAppCaptureVideoEncoding encoding;
    XAppCaptureVideoColorFormat colorFormat;
    bool isCaptureByGamesAllowed;
} XAppCaptureVideoCaptureSettings;

typedef struct XAppCaptureLocalResult
{
    XAppCaptureLocalStreamHandle clipHandle;
    size_t fileSizeInBytes;
    SYSTEMTIME clipStartTimestamp;
    uint64_t durationInMilliseconds;
    uint32_t width;
    uint32_t height;
    XAppCaptureVideoEncoding encoding;
    XAppCaptureVideoColorFormat colorFormat;
} XAppCaptureLocalResult;

typedef struct XAppCaptureUserRecordingResult
{
    size_t fileSizeInBytes;
    SYSTEMTIME clipStartTimestamp;
    uint64_t durationInMilliseconds;
    uint32_t width;
    uint32_t height;
    XAppCaptureVideoEncoding encoding;
    XAppCaptureVideoColorFormat colorFormat;
} XAppCaptureUserRecordingResult;

typedef void CALLBACK XAppBroadcastMonitorCallback(
    _In_ void* context
    );

typedef void CALLBACK XAppCaptureMetadataPurgedCallback(
    _In_ void* context
    );

/// Does nothing on this platform: returns S_OK.
STDAPI XAppBroadcastGetStatus(
    _In_ XUserHandle requestingUser,
    _Out_ XAppBroadcastStatus* appBroadcastStatus
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns false.
STDAPI_(bool) XAppBroadcastIsAppBroadcasting(void) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XAppBroadcastRegisterIsAppBroadcastingChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XAppBroadcastMonitorCallback* appBroadcastMonitorCallback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppBroadcastShowUI(
    _In_ XUserHandle requestingUser
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XAppBroadcastUnregisterIsAppBroadcastingChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureCloseScreenshotStream(
    _In_ XAppCaptureScreenshotStreamHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureDisableRecord(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureEnableRecord(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataAddDoubleEvent(
    _In_z_ const char* name,
    _In_ double value,
    _In_ XAppCaptureMetadataPriority priority
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataAddInt32Event(
    _In_z_ const char* name,
    _In_ int32_t value,
    _In_ XAppCaptureMetadataPriority priority
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataAddStringEvent(
    _In_z_ const char* name,
    _In_z_ const char* value,
    _In_ XAppCaptureMetadataPriority priority
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataRemainingStorageBytesAvailable(
    _Out_ uint64_t* value
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataStartDoubleState(
    _In_z_ const char* name,
    _In_ double value,
    _In_ XAppCaptureMetadataPriority priority
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataStartInt32State(
    _In_z_ const char* name,
    _In_ int32_t value,
    _In_ XAppCaptureMetadataPriority priority
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataStartStringState(
    _In_z_ const char* name,
    _In_z_ const char* value,
    _In_ XAppCaptureMetadataPriority priority
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataStopAllStates(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureMetadataStopState(
    _In_z_ const char* name
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureOpenScreenshotStream(
    _In_ const char* localId,
    _In_ XAppCaptureScreenshotFormatFlag screenshotFormat,
    _Out_ XAppCaptureScreenshotStreamHandle* handle,
    _Out_opt_ uint64_t* totalBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureReadScreenshotStream(
    _In_ XAppCaptureScreenshotStreamHandle handle,
    _In_ uint64_t startPosition,
    _In_ uint32_t bytesToRead,
    _Out_writes_to_(bytesToRead,*bytesWritten) uint8_t* buffer,
    _Out_ uint32_t* bytesWritten
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureRecordDiagnosticClip(
    _In_ time_t startTime,
    _In_ uint32_t durationInMs,
    _In_opt_ const char* filenamePrefix,
    _Out_ XAppCaptureRecordClipResult* result
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XAppCaptureRegisterMetadataPurged(
    _In_opt_ XTaskQueueHandle queue,
    _In_ void* context,
    _In_ XAppCaptureMetadataPurgedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureTakeDiagnosticScreenshot(
    _In_ bool gamescreenOnly,
    _In_ XAppCaptureScreenshotFormatFlag captureFlags,
    _In_opt_ const char* filenamePrefix,
    _Out_ XAppCaptureDiagnosticScreenshotResult* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureTakeScreenshot(
    _In_ XUserHandle requestingUser,
    _Out_ XAppCaptureTakeScreenshotResult* result
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XAppCaptureUnRegisterMetadataPurged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureRecordTimespan(
    _In_opt_ const SYSTEMTIME* startTimestamp,
    _In_ uint64_t durationInMilliseconds,
    _Out_ XAppCaptureLocalResult* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureReadLocalStream(
    _In_ XAppCaptureLocalStreamHandle handle,
    _In_ size_t startPosition,
    _In_ uint32_t bytesToRead,
    _Out_writes_to_(bytesToRead,*bytesWritten) uint8_t* buffer,
    _Out_ uint32_t* bytesWritten
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureStartUserRecord(
    _In_ XUserHandle requestingUser,
    _In_ uint32_t localIdBufferLength,
    _Out_ char* localIdBuffer
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureStopUserRecord(
    _In_ const char* localId,
    _Out_ XAppCaptureUserRecordingResult* result
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureCancelUserRecord(
    _In_ const char* localId
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XAppCaptureGetVideoCaptureSettings(
    XAppCaptureVideoCaptureSettings* userCaptureSettings
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XAppCaptureCloseLocalStream(
    XAppCaptureLocalStreamHandle handle
    ) XBLSHIM_NOEXCEPT;

#endif
