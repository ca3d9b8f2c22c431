// xsapi-c/notification_c.h: notifications of phones, of which the GDK declares nothing
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_NOTIFICATION_C_H
#define XBLSHIM_XSAPI_C_NOTIFICATION_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

#endif
