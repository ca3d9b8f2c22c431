// XGameRuntimeInit.h: start and end of the game runtime
//
// A title calls XGameRuntimeInitialize first and XGameRuntimeUninitialize last. Before, the
// functions of XUser.h and XGame.h return E_GAMERUNTIME_NOT_INITIALIZED; task queues and XAsync
// work without it. Every function may be called from any thread. In a child process of fork() every
// call fails.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMERUNTIMEINIT_H
#define XBLSHIM_XGAMERUNTIMEINIT_H

#include <httpClient/pal.h>
#include <XGameErr.h>

/// The source of MicrosoftGame.config.
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

/// The arguments of XGameRuntimeInitializeWithOptions.
typedef struct XGameRuntimeOptions
{
    /// The kind of `gameConfig`.
    XGameRuntimeGameConfigSource gameConfigSource;
    /// Inline: the text. File: its path in UTF-8. Default: null.
    const char* gameConfig;
} XGameRuntimeOptions;

/// Starts the game runtime. It reads the configuration and checks the Python installation for
/// service calls, which loads in the background. Calls are counted, and each successful one needs
/// an XGameRuntimeUninitialize.
///
/// @return S_OK; E_GAMERUNTIME_DLL_NOT_FOUND when no usable Python is found;
///     E_GAMERUNTIME_VERSION_MISMATCH when it or its xblshim package does not fit; E_FAIL when the
///     configuration is wrong. XblShimGetStartError returns the reason and the remedy.
STDAPI XGameRuntimeInitialize(void);

/// Starts the game runtime as XGameRuntimeInitialize does, with a MicrosoftGame.config of the
/// title. Only its title id is used. A title id of the configuration, or of a MicrosoftGame.config
/// beside the program, precedes it.
///
/// @param options The source of the game configuration. Copied.
/// @return As XGameRuntimeInitialize; E_INVALIDARG for a null pointer;
///     E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT when the file can't be read or has another format, which
///     the log explains; E_GAMERUNTIME_OPTIONS_MISMATCH when the runtime runs with another title
///     id; E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED for an unknown source.
STDAPI XGameRuntimeInitializeWithOptions(
    _In_ const XGameRuntimeOptions* options
    );

/// Stops the game runtime. Open queues and handles stay valid until they are closed. A call without
/// a successful start is ignored.
STDAPI_(void) XGameRuntimeUninitialize(void);

#endif
