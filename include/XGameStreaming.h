// XGameStreaming.h: a title that is streamed to other devices
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMESTREAMING_H
#define XBLSHIM_XGAMESTREAMING_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

struct IGameInputReading;
typedef struct IGameInputReading IGameInputReading;

/// Names a frame of a console's Direct3D; this library's own definition of it.
typedef uint64_t D3D12XBOX_FRAME_PIPELINE_TOKEN;

typedef uint64_t XGameStreamingClientId;

#ifdef __cplusplus
enum class XGameStreamingClientProperty : uint32_t
{
    None = 0,
    StreamPhysicalDimensions = 1,
    TouchInputEnabled = 2,
    TouchBundleVersion = 4,
    IPAddress = 5,
    SessionId = 6,
    DisplayDetails = 7
};
#else
typedef uint32_t XGameStreamingClientProperty;
#define XGameStreamingClientProperty_None 0u
#define XGameStreamingClientProperty_StreamPhysicalDimensions 1u
#define XGameStreamingClientProperty_TouchInputEnabled 2u
#define XGameStreamingClientProperty_TouchBundleVersion 4u
#define XGameStreamingClientProperty_IPAddress 5u
#define XGameStreamingClientProperty_SessionId 6u
#define XGameStreamingClientProperty_DisplayDetails 7u
#endif

#ifdef __cplusplus
enum class XGameStreamingConnectionState : uint32_t
{
    Disconnected = 0,
    Connected = 1
};
#else
typedef uint32_t XGameStreamingConnectionState;
#define XGameStreamingConnectionState_Disconnected 0u
#define XGameStreamingConnectionState_Connected 1u
#endif

#ifdef __cplusplus
enum class XGameStreamingGamepadPhysicality : uint64_t
{
    None = 0,
    DPadUpPhysical = 1,
    DPadDownPhysical = 2,
    DPadLeftPhysical = 4,
    DPadRightPhysical = 8,
    MenuPhysical = 16,
    ViewPhysical = 32,
    LeftThumbstickPhysical = 64,
    RightThumbstickPhysical = 128,
    LeftShoulderPhysical = 256,
    RightShoulderPhysical = 512,
    APhysical = 4096,
    BPhysical = 8192,
    XPhysical = 16384,
    YPhysical = 32768,
    LeftTriggerPhysical = 65536,
    RightTriggerPhysical = 131072,
    LeftThumbstickXPhysical = 262144,
    LeftThumbstickYPhysical = 524288,
    RightThumbstickXPhysical = 0x00100000,
    RightThumbstickYPhysical = 0x00200000,
    ButtonsPhysical = 62463,
    AnalogsPhysical = 0x003F0000,
    AllPhysical = 0x003FF3FF,
    DPadUpVirtual = 0x100000000,
    DPadDownVirtual = 0x200000000,
    DPadLeftVirtual = 0x400000000,
    DPadRightVirtual = 0x800000000,
    MenuVirtual = 0x1000000000,
    ViewVirtual = 0x2000000000,
    LeftThumbstickVirtual = 0x4000000000,
    RightThumbstickVirtual = 0x8000000000,
    LeftShoulderVirtual = 0x10000000000,
    RightShoulderVirtual = 0x20000000000,
    AVirtual = 0x100000000000,
    BVirtual = 0x200000000000,
    XVirtual = 0x400000000000,
    YVirtual = 0x800000000000,
    LeftTriggerVirtual = 0x1000000000000,
    RightTriggerVirtual = 0x2000000000000,
    LeftThumbstickXVirtual = 0x4000000000000,
    LeftThumbstickYVirtual = 0x8000000000000,
    RightThumbstickXVirtual = 0x10000000000000,
    RightThumbstickYVirtual = 0x20000000000000,
    ButtonsVirtual = 0xF3FF00000000,
    AnalogsVirtual = 0x3F000000000000,
    AllVirtual = 0x3FF3FF00000000
};
DEFINE_ENUM_FLAG_OPERATORS(XGameStreamingGamepadPhysicality)
#else
typedef uint64_t XGameStreamingGamepadPhysicality;
#define XGameStreamingGamepadPhysicality_None 0u
#define XGameStreamingGamepadPhysicality_DPadUpPhysical 1u
#define XGameStreamingGamepadPhysicality_DPadDownPhysical 2u
#define XGameStreamingGamepadPhysicality_DPadLeftPhysical 4u
#define XGameStreamingGamepadPhysicality_DPadRightPhysical 8u
#define XGameStreamingGamepadPhysicality_MenuPhysical 16u
#define XGameStreamingGamepadPhysicality_ViewPhysical 32u
#define XGameStreamingGamepadPhysicality_LeftThumbstickPhysical 64u
#define XGameStreamingGamepadPhysicality_RightThumbstickPhysical 128u
#define XGameStreamingGamepadPhysicality_LeftShoulderPhysical 256u
#define XGameStreamingGamepadPhysicality_RightShoulderPhysical 512u
#define XGameStreamingGamepadPhysicality_APhysical 4096u
#define XGameStreamingGamepadPhysicality_BPhysical 8192u
#define XGameStreamingGamepadPhysicality_XPhysical 16384u
#define XGameStreamingGamepadPhysicality_YPhysical 32768u
#define XGameStreamingGamepadPhysicality_LeftTriggerPhysical 65536u
#define XGameStreamingGamepadPhysicality_RightTriggerPhysical 131072u
#define XGameStreamingGamepadPhysicality_LeftThumbstickXPhysical 262144u
#define XGameStreamingGamepadPhysicality_LeftThumbstickYPhysical 524288u
#define XGameStreamingGamepadPhysicality_RightThumbstickXPhysical 0x00100000u
#define XGameStreamingGamepadPhysicality_RightThumbstickYPhysical 0x00200000u
#define XGameStreamingGamepadPhysicality_ButtonsPhysical 62463u
#define XGameStreamingGamepadPhysicality_AnalogsPhysical 0x003F0000u
#define XGameStreamingGamepadPhysicality_AllPhysical 0x003FF3FFu
#define XGameStreamingGamepadPhysicality_DPadUpVirtual 0x100000000u
#define XGameStreamingGamepadPhysicality_DPadDownVirtual 0x200000000u
#define XGameStreamingGamepadPhysicality_DPadLeftVirtual 0x400000000u
#define XGameStreamingGamepadPhysicality_DPadRightVirtual 0x800000000u
#define XGameStreamingGamepadPhysicality_MenuVirtual 0x1000000000u
#define XGameStreamingGamepadPhysicality_ViewVirtual 0x2000000000u
#define XGameStreamingGamepadPhysicality_LeftThumbstickVirtual 0x4000000000u
#define XGameStreamingGamepadPhysicality_RightThumbstickVirtual 0x8000000000u
#define XGameStreamingGamepadPhysicality_LeftShoulderVirtual 0x10000000000u
#define XGameStreamingGamepadPhysicality_RightShoulderVirtual 0x20000000000u
#define XGameStreamingGamepadPhysicality_AVirtual 0x100000000000u
#define XGameStreamingGamepadPhysicality_BVirtual 0x200000000000u
#define XGameStreamingGamepadPhysicality_XVirtual 0x400000000000u
#define XGameStreamingGamepadPhysicality_YVirtual 0x800000000000u
#define XGameStreamingGamepadPhysicality_LeftTriggerVirtual 0x1000000000000u
#define XGameStreamingGamepadPhysicality_RightTriggerVirtual 0x2000000000000u
#define XGameStreamingGamepadPhysicality_LeftThumbstickXVirtual 0x4000000000000u
#define XGameStreamingGamepadPhysicality_LeftThumbstickYVirtual 0x8000000000000u
#define XGameStreamingGamepadPhysicality_RightThumbstickXVirtual 0x10000000000000u
#define XGameStreamingGamepadPhysicality_RightThumbstickYVirtual 0x20000000000000u
#define XGameStreamingGamepadPhysicality_ButtonsVirtual 0xF3FF00000000u
#define XGameStreamingGamepadPhysicality_AnalogsVirtual 0x3F000000000000u
#define XGameStreamingGamepadPhysicality_AllVirtual 0x3FF3FF00000000u
#endif

#ifdef __cplusplus
enum class XGameStreamingTouchControlsStateOperationKind : uint32_t
{
    Replace = 0
};
#else
typedef uint32_t XGameStreamingTouchControlsStateOperationKind;
#define XGameStreamingTouchControlsStateOperationKind_Replace 0u
#endif

#ifdef __cplusplus
enum class XGameStreamingTouchControlsStateValueKind : uint32_t
{
    Boolean = 0,
    Integer = 1,
    Double = 2,
    String = 3
};
#else
typedef uint32_t XGameStreamingTouchControlsStateValueKind;
#define XGameStreamingTouchControlsStateValueKind_Boolean 0u
#define XGameStreamingTouchControlsStateValueKind_Integer 1u
#define XGameStreamingTouchControlsStateValueKind_Double 2u
#define XGameStreamingTouchControlsStateValueKind_String 3u
#endif

#ifdef __cplusplus
enum class XGameStreamingVideoFlags : uint32_t
{
    None = 0,
    SupportsCustomAspectRatio = 1,
    SupportsPresentScaling = 2,
    All = 3
};
DEFINE_ENUM_FLAG_OPERATORS(XGameStreamingVideoFlags)
#else
typedef uint32_t XGameStreamingVideoFlags;
#define XGameStreamingVideoFlags_None 0u
#define XGameStreamingVideoFlags_SupportsCustomAspectRatio 1u
#define XGameStreamingVideoFlags_SupportsPresentScaling 2u
#define XGameStreamingVideoFlags_All 3u
#endif

typedef struct XGameStreamingTouchControlsStateValue
{
    XGameStreamingTouchControlsStateValueKind valueKind;
    union
    {
        bool booleanValue;
        int64_t integerValue;
        double doubleValue;
        const char* stringValue;
    };
} XGameStreamingTouchControlsStateValue;

typedef struct XGameStreamingTouchControlsStateOperation
{
    XGameStreamingTouchControlsStateOperationKind operationKind;
    const char* path;
    XGameStreamingTouchControlsStateValue value;
} XGameStreamingTouchControlsStateOperation;

typedef struct XGameStreamingDisplayDetails
{
    uint32_t preferredWidth;
    uint32_t preferredHeight;
    RECT safeArea;
    uint32_t maxPixels;
    uint32_t maxWidth;
    uint32_t maxHeight;
    XGameStreamingVideoFlags flags;
} XGameStreamingDisplayDetails;

typedef void CALLBACK XGameStreamingClientPropertiesChangedCallback(
    _In_ void* context,
    _In_ XGameStreamingClientId client,
    _In_ uint32_t updatedPropertiesCount,
    _In_reads_(updatedPropertiesCount) XGameStreamingClientProperty* updatedProperties
    );

typedef void CALLBACK XGameStreamingConnectionStateChangedCallback(
    _In_opt_ void* context,
    _In_ XGameStreamingClientId client,
    _In_ XGameStreamingConnectionState state
    );

/// Does nothing on this platform: returns E_GAMESTREAMING_NOT_STREAMING_CONTROLLER.
STDAPI XGameStreamingGetAssociatedFrame(
    _In_ IGameInputReading* gamepadReading,
    _Out_ D3D12XBOX_FRAME_PIPELINE_TOKEN* framePipelineToken
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns 0.
STDAPI_(uint32_t) XGameStreamingGetClientCount(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetClientIPAddress(
    _In_ XGameStreamingClientId client,
    _In_ size_t ipAddressSize,
    _Out_writes_z_(ipAddressSize) char* ipAddress
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameStreamingGetClients(
    _In_ uint32_t clientCount,
    _Out_writes_to_(clientCount,*clientsUsed) XGameStreamingClientId* clients,
    _Out_ uint32_t* clientsUsed
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns XGameStreamingConnectionState::Disconnected.
STDAPI_(XGameStreamingConnectionState) XGameStreamingGetConnectionState(
    _In_ XGameStreamingClientId client
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_NOT_STREAMING_CONTROLLER.
STDAPI XGameStreamingGetGamepadPhysicality(
    _In_ IGameInputReading* gamepadReading,
    _Out_ XGameStreamingGamepadPhysicality* gamepadPhysicality
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetLastFrameDisplayed(
    _In_ XGameStreamingClientId client,
    _Out_ D3D12XBOX_FRAME_PIPELINE_TOKEN* framePipelineToken
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_NO_DATACENTER.
STDAPI XGameStreamingGetServerLocationName(
    _In_ size_t serverLocationNameSize,
    _Out_writes_z_(serverLocationNameSize) char* serverLocationName
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns 0.
STDAPI_(size_t) XGameStreamingGetServerLocationNameSize(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetSessionId(
    _In_ XGameStreamingClientId client,
    _In_ size_t sessionIdSize,
    _Out_writes_bytes_to_(sessionIdSize,*sessionIdUsed) char* sessionId,
    _Out_opt_ size_t* sessionIdUsed
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetStreamAddedLatency(
    _In_ XGameStreamingClientId client,
    _Out_ uint32_t* averageInputLatencyUs,
    _Out_ uint32_t* averageOutputLatencyUs,
    _Out_ uint32_t* standardDeviationUs
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetStreamPhysicalDimensions(
    _In_ XGameStreamingClientId client,
    _Out_ uint32_t* horizontalMm,
    _Out_ uint32_t* verticalMm
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetTouchBundleVersion(
    _In_ XGameStreamingClientId client,
    _Out_opt_ XVersion* version,
    _In_ size_t versionNameSize,
    _Out_writes_opt_z_(versionNameSize) char* versionName
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns 0.
STDAPI_(size_t) XGameStreamingGetTouchBundleVersionNameSize(
    _In_ XGameStreamingClientId client
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XGameStreamingHideTouchControls(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XGameStreamingHideTouchControlsOnClient(
    _In_ XGameStreamingClientId client
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameStreamingInitialize(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns false.
STDAPI_(bool) XGameStreamingIsStreaming(void) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingIsTouchInputEnabled(
    _In_ XGameStreamingClientId client,
    _Out_ bool* touchInputEnabled
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XGameStreamingRegisterClientPropertiesChanged(
    _In_ XGameStreamingClientId client,
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XGameStreamingClientPropertiesChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Returns a token. The callback is never called.
STDAPI XGameStreamingRegisterConnectionStateChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XGameStreamingConnectionStateChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XGameStreamingShowTouchControlLayout(
    _In_opt_z_ const char* layout
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XGameStreamingShowTouchControlLayoutOnClient(
    _In_ XGameStreamingClientId client,
    _In_opt_z_ const char* layout
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameStreamingShowTouchControlsWithStateUpdate(
    _In_opt_z_ const char* layout,
    _In_ size_t operationCount,
    _In_reads_opt_(operationCount) const XGameStreamingTouchControlsStateOperation* operations
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingShowTouchControlsWithStateUpdateOnClient(
    _In_ XGameStreamingClientId client,
    _In_opt_z_ const char* layout,
    _In_ size_t operationCount,
    _In_reads_opt_(operationCount) const XGameStreamingTouchControlsStateOperation* operations
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform.
STDAPI_(void) XGameStreamingUninitialize(void) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XGameStreamingUnregisterClientPropertiesChanged(
    _In_ XGameStreamingClientId client,
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Returns true for a registered token.
STDAPI_(bool) XGameStreamingUnregisterConnectionStateChanged(
    _In_ XTaskQueueRegistrationToken token,
    bool wait
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameStreamingUpdateTouchControlsState(
    _In_ size_t operationCount,
    _In_reads_opt_(operationCount) const XGameStreamingTouchControlsStateOperation* operations
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingUpdateTouchControlsStateOnClient(
    _In_ XGameStreamingClientId client,
    _In_ size_t operationCount,
    _In_reads_opt_(operationCount) const XGameStreamingTouchControlsStateOperation* operations
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns E_GAMESTREAMING_CLIENT_NOT_CONNECTED.
STDAPI XGameStreamingGetDisplayDetails(
    _In_ XGameStreamingClientId client,
    _In_ uint32_t maxSupportedPixels,
    _In_ float widestSupportedAspectRatio,
    _In_ float tallestSupportedAspectRatio,
    _Out_ XGameStreamingDisplayDetails* displayDetails
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameStreamingSetResolution(
    uint32_t width,
    uint32_t height
    ) XBLSHIM_NOEXCEPT;

#endif
