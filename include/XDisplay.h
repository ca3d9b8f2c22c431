// XDisplay.h: the display: dimming and HDR
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XDISPLAY_H
#define XBLSHIM_XDISPLAY_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

typedef struct XDisplayTimeoutDeferral* XDisplayTimeoutDeferralHandle;

#ifdef __cplusplus
enum class XDisplayHdrModePreference : uint32_t
{
    PreferHdr = 0,
    PreferRefreshRate = 1
};
#else
typedef uint32_t XDisplayHdrModePreference;
#define XDisplayHdrModePreference_PreferHdr 0u
#define XDisplayHdrModePreference_PreferRefreshRate 1u
#endif

#ifdef __cplusplus
enum class XDisplayHdrModeResult : uint32_t
{
    Unknown = 0,
    Enabled = 1,
    Disabled = 2
};
#else
typedef uint32_t XDisplayHdrModeResult;
#define XDisplayHdrModeResult_Unknown 0u
#define XDisplayHdrModeResult_Enabled 1u
#define XDisplayHdrModeResult_Disabled 2u
#endif

typedef struct XDisplayHdrModeInfo
{
    float minToneMapLuminance;
    float maxToneMapLuminance;
    float maxFullFrameToneMapLuminance;
} XDisplayHdrModeInfo;

/// Does nothing on this platform: returns S_OK.
STDAPI XDisplayAcquireTimeoutDeferral(
    _Out_ XDisplayTimeoutDeferralHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Closes the handle, which refers to no resource.
STDAPI_(void) XDisplayCloseTimeoutDeferralHandle(
    _In_ XDisplayTimeoutDeferralHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns XDisplayHdrModeResult::Disabled.
STDAPI_(XDisplayHdrModeResult) XDisplayTryEnableHdrMode(
    _In_ XDisplayHdrModePreference displayModePreference,
    _Out_opt_ XDisplayHdrModeInfo* displayHdrModeInfo
    ) XBLSHIM_NOEXCEPT;

#endif
