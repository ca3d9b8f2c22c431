// XGameRuntimeInit.h: starting and stopping the game runtime
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMERUNTIMEINIT_H
#define XBLSHIM_XGAMERUNTIMEINIT_H

#include <httpClient/pal.h>
#include <XGameErr.h>

/// TODO
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

/// TODO
typedef struct XGameRuntimeOptions
{
    XGameRuntimeGameConfigSource gameConfigSource;
    const char* gameConfig;
} XGameRuntimeOptions;

/// TODO
STDAPI XGameRuntimeInitialize(void);

/// TODO
STDAPI XGameRuntimeInitializeWithOptions(
    _In_ const XGameRuntimeOptions* options
    );

/// TODO
STDAPI_(void) XGameRuntimeUninitialize(void);

#endif
