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
#include <XGameRuntimeTypes.h>
#include <XError.h>
#include <XGame.h>
#include <XGameRuntimeFeature.h>
#include <XGameRuntimeInit.h>
#include <XAccessibility.h>
#include <XAppCapture.h>
#include <XDisplay.h>
#include <XGameActivation.h>
#include <XGameEvent.h>
#include <XGameInvite.h>
#include <XGameProtocol.h>
#include <XGameSave.h>
#include <XGameSaveFiles.h>
#include <XGameStreaming.h>
#include <XGameUI.h>
#include <XLauncher.h>
#include <XNetworking.h>
#include <XPackage.h>
#include <XPersistentLocalStorage.h>
#include <XSpeechSynthesizer.h>
#include <XStore.h>
#include <XSystem.h>
#include <XThread.h>
#include <XUser.h>

#endif
