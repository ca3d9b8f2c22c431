// grdk.h: the edition of the GDK whose surface these headers show
//
// For code that asks which GDK it is compiled with: the surface is that of the October 2025
// edition.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_GRDK_H
#define XBLSHIM_GRDK_H

#include <stddef.h>

/// Year, month and update of the edition: YYMMQQ.
#ifndef _GRDK_EDITION
#define _GRDK_EDITION 251000
#endif

#ifndef _GRDK_YY
#define _GRDK_YY 25
#endif
#ifndef _GRDK_MM_NUM
#define _GRDK_MM_NUM 10
#endif

#endif
