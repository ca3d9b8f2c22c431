// XError.h: failures of runtime calls
//
// Reports failing HRESULTs of the runtime to a title, or stops at them. Every function may be
// called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XERROR_H
#define XBLSHIM_XERROR_H

#include <httpClient/pal.h>

/// What the runtime does when a call fails.
#ifdef __cplusplus
enum class XErrorOptions : uint32_t
{
    /// Nothing happens.
    None = 0,
    /// Writes a line into the log.
    OutputDebugStringOnError = 1,
    /// Stops the program in the debugger.
    DebugBreakOnError = 2,
    /// Ends the program immediately.
    FailFastOnError = 4
};
DEFINE_ENUM_FLAG_OPERATORS(XErrorOptions)
#else
typedef uint32_t XErrorOptions;
#define XErrorOptions_None 0u
#define XErrorOptions_OutputDebugStringOnError 1u
#define XErrorOptions_DebugBreakOnError 2u
#define XErrorOptions_FailFastOnError 4u
#endif

/// Called for a call that fails, on its thread, before it returns.
///
/// @param hr The result of the call.
/// @param msg A sentence about the failure. It is valid inside the callback only.
/// @param context The value that was passed with the callback. It belongs to the title.
/// @return true: the options of XErrorSetOptions apply. false: nothing more happens.
typedef bool CALLBACK XErrorCallback(
    _In_ HRESULT hr,
    _In_z_ const char* msg,
    _In_ void* context
    );

// ------------------------------------------------------------------------------------------------
// Functions
// ------------------------------------------------------------------------------------------------

/// Sets what happens when a call of the runtime fails: the functions of XGameRuntimeInit.h,
/// XGame.h, XUser.h, XSystem.h and XNetworking.h. E_PENDING is not a failure. Both are
/// XErrorOptions::None at first. The callback of XErrorSetCallback is called before.
///
/// @param optionsDebuggerPresent What happens on an error while a debugger is attached.
/// @param optionsDebuggerNotPresent What happens on an error without a debugger.
STDAPI_(void) XErrorSetOptions(
    _In_ XErrorOptions optionsDebuggerPresent,
    _In_ XErrorOptions optionsDebuggerNotPresent
    ) XBLSHIM_NOEXCEPT;

/// Sets the callback for failing calls of the runtime; null removes it. The process has one: a
/// second one replaces the first. It is not called for its own calls. It may still run on another
/// thread after it was removed.
///
/// @param callback The function that is called.
/// @param context The value that is passed to the callback unchanged. It belongs to the title.
STDAPI_(void) XErrorSetCallback(
    _In_ XErrorCallback* callback,
    _In_ void* context
    ) XBLSHIM_NOEXCEPT;

#endif
