// xsapi-c/services_c.h: everything of the Xbox Services API in one include
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_SERVICES_C_H
#define XBLSHIM_XSAPI_C_SERVICES_C_H

#include <httpClient/httpClient.h>
#include <XAsync.h>
#include <XAsyncProvider.h>
#include <XTaskQueue.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/pal.h>
#include <xsapi-c/errors_c.h>
#include <xsapi-c/xbox_live_global_c.h>
#include <xsapi-c/platform_c.h>
#include <xsapi-c/xbox_live_context_settings_c.h>
#include <xsapi-c/xbox_live_context_c.h>
#include <xsapi-c/achievements_c.h>
#include <xsapi-c/achievements_manager_c.h>

#endif
