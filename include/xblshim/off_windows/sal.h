// xblshim/off_windows/sal.h: the annotations under the name that code includes them by
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XBLSHIM_OFF_WINDOWS_SAL_H
#define XBLSHIM_XBLSHIM_OFF_WINDOWS_SAL_H

#include <httpClient/annotations.h>

#endif
