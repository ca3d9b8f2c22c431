// httpClient/types_generic.h: what HCInitialize takes where the platform needs nothing
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_TYPES_GENERIC_H
#define XBLSHIM_HTTPCLIENT_TYPES_GENERIC_H

typedef struct HCInitArgs
{
    void* dummy;
} HCInitArgs;

#endif
