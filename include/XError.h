// XError.h: what happens when a call of the runtime fails
//
// For debugging: a title can be told of every failing HRESULT, or stop at it. Every function may be
// called from any thread.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XERROR_H
#define XBLSHIM_XERROR_H

#include <httpClient/pal.h>

/// What happens when a call fails.
#ifdef __cplusplus
enum class XErrorOptions : uint32_t
{
    /// Nothing.
    None = 0,
    /// A line goes to the log.
    OutputDebugStringOnError = 1,
    /// The program stops in the debugger.
    DebugBreakOnError = 2,
    /// The program ends at once.
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

/// Told of a call that fails, before the call returns, on the thread that made it. `msg` is valid
/// inside the callback only. Return true to have the options of XErrorSetOptions carried out, false
/// to have nothing more happen.
typedef bool CALLBACK XErrorCallback(
    _In_ HRESULT hr,
    _In_z_ const char* msg,
    _In_ void* context
    );

/// Sets what happens when a call of the runtime fails (the functions of XGameRuntimeInit.h,
/// XGame.h, XUser.h, XSystem.h and XNetworking.h; E_PENDING is no failure), for a program under a
/// debugger and for one without. XErrorOptions::None in both at first. The callback of
/// XErrorSetCallback is asked before.
///
/// @param optionsDebuggerPresent What happens on an error while a debugger is attached.
/// @param optionsDebuggerNotPresent What happens on an error without a debugger.
STDAPI_(void) XErrorSetOptions(
    _In_ XErrorOptions optionsDebuggerPresent,
    _In_ XErrorOptions optionsDebuggerNotPresent
    ) XBLSHIM_NOEXCEPT;

/// Sets the callback that is told of failing calls of the runtime; null takes it back. There is one
/// for the process: a second one replaces the first. It isn't told of calls that it makes itself.
/// One that runs on another thread while it is taken back may still be running afterwards.
///
/// @param callback The function that is called.
/// @param context The value that is passed to the callback unchanged. It belongs to the title.
STDAPI_(void) XErrorSetCallback(
    _In_ XErrorCallback* callback,
    _In_ void* context
    ) XBLSHIM_NOEXCEPT;

#endif
