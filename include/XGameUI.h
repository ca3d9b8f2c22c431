// XGameUI.h: dialogs of the system
//
// There for code that includes it: this library shows no dialogs, so nothing is declared here.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEUI_H
#define XBLSHIM_XGAMEUI_H

#include <httpClient/pal.h>
#include <XAsync.h>
#include <XUser.h>

#endif
