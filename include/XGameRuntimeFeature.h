// XGameRuntimeFeature.h: features of the runtime
//
// For titles that run with different versions of the runtime.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMERUNTIMEFEATURE_H
#define XBLSHIM_XGAMERUNTIMEFEATURE_H

#include <httpClient/pal.h>

// Parts are called like types of theirs, which gcc takes for shadowing.
#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif

/// Parts of the game runtime.
#ifdef __cplusplus
enum class XGameRuntimeFeature : uint32_t
{
    XAccessibility = 0,
    XAppCapture = 1,
    XAsync = 2,
    XAsyncProvider = 3,
    XDisplay = 4,
    XGame = 5,
    XGameInvite = 6,
    XGameSave = 7,
    XGameUI = 8,
    XLauncher = 9,
    XNetworking = 10,
    XPackage = 11,
    XPersistentLocalStorage = 12,
    XSpeechSynthesizer = 13,
    XStore = 14,
    XSystem = 15,
    XTaskQueue = 16,
    XThread = 17,
    XUser = 18,
    XError = 19,
    XGameEvent = 20,
    XGameStreaming = 21
};
#else
typedef uint32_t XGameRuntimeFeature;
#define XGameRuntimeFeature_XAccessibility 0u
#define XGameRuntimeFeature_XAppCapture 1u
#define XGameRuntimeFeature_XAsync 2u
#define XGameRuntimeFeature_XAsyncProvider 3u
#define XGameRuntimeFeature_XDisplay 4u
#define XGameRuntimeFeature_XGame 5u
#define XGameRuntimeFeature_XGameInvite 6u
#define XGameRuntimeFeature_XGameSave 7u
#define XGameRuntimeFeature_XGameUI 8u
#define XGameRuntimeFeature_XLauncher 9u
#define XGameRuntimeFeature_XNetworking 10u
#define XGameRuntimeFeature_XPackage 11u
#define XGameRuntimeFeature_XPersistentLocalStorage 12u
#define XGameRuntimeFeature_XSpeechSynthesizer 13u
#define XGameRuntimeFeature_XStore 14u
#define XGameRuntimeFeature_XSystem 15u
#define XGameRuntimeFeature_XTaskQueue 16u
#define XGameRuntimeFeature_XThread 17u
#define XGameRuntimeFeature_XUser 18u
#define XGameRuntimeFeature_XError 19u
#define XGameRuntimeFeature_XGameEvent 20u
#define XGameRuntimeFeature_XGameStreaming 21u
#endif

#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

/// Checks whether a part of the runtime is available: whether at least half of its functions work
/// or return a harmless value. That is every part but XGameSave and XSpeechSynthesizer. May be
/// called before XGameRuntimeInitialize. Returns false in a forked child.
///
/// @param feature The feature: the name of a header of the GDK.
/// @return true when the feature is available.
STDAPI_(bool) XGameRuntimeIsFeatureAvailable(
    _In_ XGameRuntimeFeature feature
    ) XBLSHIM_NOEXCEPT;

#endif
