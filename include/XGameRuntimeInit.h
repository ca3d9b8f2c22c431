// XGameRuntimeInit.h: starting and stopping the game runtime
//
// A title calls XGameRuntimeInitialize first and XGameRuntimeUninitialize last. Both may be called
// from any thread. Before, the functions of XUser.h and XGame.h answer
// E_GAMERUNTIME_NOT_INITIALIZED; task queues and XAsync work without it. In a child process made by
// fork() every call fails: what runs belongs to the parent.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMERUNTIMEINIT_H
#define XBLSHIM_XGAMERUNTIMEINIT_H

#include <httpClient/pal.h>
#include <XGameErr.h>

/// Where MicrosoftGame.config comes from.
#ifdef __cplusplus
enum class XGameRuntimeGameConfigSource : uint32_t
{
    Default = 0,
    Inline = 1,
    File = 2
};
#else
typedef uint32_t XGameRuntimeGameConfigSource;
#define XGameRuntimeGameConfigSource_Default 0u
#define XGameRuntimeGameConfigSource_Inline 1u
#define XGameRuntimeGameConfigSource_File 2u
#endif

/// What XGameRuntimeInitializeWithOptions needs.
typedef struct XGameRuntimeOptions
{
    /// The kind of `gameConfig`.
    XGameRuntimeGameConfigSource gameConfigSource;
    /// A path or the text itself; null for Default.
    const char* gameConfig;
} XGameRuntimeOptions;

/// Starts the game runtime; the first call of a title. Reads the configuration and checks the
/// Python that does the service calls; loading it goes on in the background. Calls nest: each one
/// that succeeded is answered by one XGameRuntimeUninitialize.
///
/// @return S_OK; E_GAMERUNTIME_DLL_NOT_FOUND when no usable Python is found;
///     E_GAMERUNTIME_VERSION_MISMATCH when it or its xblshim package does not fit; E_FAIL when the
///     configuration is wrong. XblShimGetStartError returns the reason and the remedy.
STDAPI XGameRuntimeInitialize(void);

/// Starts the game runtime as XGameRuntimeInitialize does, with a MicrosoftGame.config that the
/// title hands over: Inline takes its text and File its path from `gameConfig`. Of it only the
/// title id is used. A title id from the configuration, also from a MicrosoftGame.config beside the
/// program, comes before it.
///
/// @param options The source of the game configuration. Copied.
/// @return As XGameRuntimeInitialize; E_INVALIDARG for a null pointer;
///     E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT when the file cannot be read or is no such file (the log
///     says what is wrong); E_GAMERUNTIME_OPTIONS_MISMATCH when the runtime is already running with
///     another title id; E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED for an unknown source.
STDAPI XGameRuntimeInitializeWithOptions(
    _In_ const XGameRuntimeOptions* options
    );

/// Stops the game runtime. Open queues and handles stay valid until they are closed. More calls
/// than there were successful starts are ignored.
STDAPI_(void) XGameRuntimeUninitialize(void);

#endif
