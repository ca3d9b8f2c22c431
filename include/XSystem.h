// XSystem.h: the device and the sandbox
//
// What the title runs on. Every function may be called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSYSTEM_H
#define XBLSHIM_XSYSTEM_H

#include <httpClient/pal.h>

/// The size in bytes of a buffer that holds every sandbox id, the closing zero included.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XSystemXboxLiveSandboxIdMaxBytes = 16;
#else
#define XSystemXboxLiveSandboxIdMaxBytes ((size_t)16)
#endif

/// Kinds of device.
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

/// Gives the kind of device this is; Pc everywhere.
STDAPI_(XSystemDeviceType) XSystemGetDeviceType(void) XBLSHIM_NOEXCEPT;

/// Copies the configured sandbox id (`sandbox`, or XBLSHIM_SANDBOX; RETAIL unless set), with a
/// closing zero. XSystemXboxLiveSandboxIdMaxBytes is a size that always suffices. `sandboxIdUsed`
/// (may be null) gets the size with the zero. Returns S_OK; E_INVALIDARG when `sandboxId` is null;
/// E_NOT_SUFFICIENT_BUFFER; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XSystemGetXboxLiveSandboxId(
    _In_ size_t sandboxIdSize,
    _Out_writes_bytes_to_(sandboxIdSize,*sandboxIdUsed) char* sandboxId,
    _Out_opt_ size_t* sandboxIdUsed
    ) XBLSHIM_NOEXCEPT;

#endif
