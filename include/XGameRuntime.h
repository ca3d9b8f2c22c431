// XGameRuntime.h: everything of the game runtime in one include
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMERUNTIME_H
#define XBLSHIM_XGAMERUNTIME_H

#include <XTaskQueue.h>
#include <XAsync.h>
#include <XAsyncProvider.h>
#include <XGameErr.h>
#include <XError.h>
#include <XGame.h>
#include <XGameRuntimeFeature.h>
#include <XGameRuntimeInit.h>
#include <XGameUI.h>
#include <XNetworking.h>
#include <XSystem.h>
#include <XUser.h>

#endif
