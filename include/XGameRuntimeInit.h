// XGameRuntimeInit.h: starting and stopping the game runtime
//
// A title calls XGameRuntimeInitialize first and XGameRuntimeUninitialize last. Both may be called
// from any thread. Before, the functions of XUser.h and XGame.h answer
// E_GAMERUNTIME_NOT_INITIALIZED; task queues and XAsync work without it.
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
    /// What `gameConfig` is.
    XGameRuntimeGameConfigSource gameConfigSource;
    /// A path or the text itself; null for Default.
    const char* gameConfig;
} XGameRuntimeOptions;

/// Starts the game runtime; the first call of a title. Reads the configuration and checks the
/// Python that does the service calls; loading it goes on in the background. Calls nest: each one
/// that succeeded is answered by one XGameRuntimeUninitialize.
///
/// Returns S_OK; E_GAMERUNTIME_DLL_NOT_FOUND when no usable Python is found;
/// E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT for an unreadable MicrosoftGame.config; another failure when
/// the configuration is wrong. XblShimGetStartError says why and what to do.
STDAPI XGameRuntimeInitialize(void);

/// Like XGameRuntimeInitialize, with another MicrosoftGame.config: Inline takes its text and File
/// its path from `gameConfig`, Default the file beside the program.
///
/// Also returns E_INVALIDARG for a null pointer; E_GAMERUNTIME_OPTIONS_MISMATCH when the runtime
/// runs with other options; E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED for an unknown source.
STDAPI XGameRuntimeInitializeWithOptions(
    _In_ const XGameRuntimeOptions* options
    );

/// Ends the game runtime. Open queues and handles stay valid until they are closed. More calls than
/// there were successful starts are ignored.
STDAPI_(void) XGameRuntimeUninitialize(void);

#endif
