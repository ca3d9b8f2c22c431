// xblshim/off_windows/upper/Windows.h: windows.h in the other letter case, where file names have one
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XBLSHIM_OFF_WINDOWS_UPPER_WINDOWS_H
#define XBLSHIM_XBLSHIM_OFF_WINDOWS_UPPER_WINDOWS_H

#include <xblshim/off_windows/windows.h>

#endif
