// The headers of the functions in outcomes.inc.
// Rendered from the registry by `python -m xblshim.abi render`.
// clang-format off
#pragma once
#include <httpClient/trace.h>
#include <httpClient/mock.h>
#include <httpClient/httpClient.h>
#include <httpClient/httpProvider.h>
#include <XUser.h>
#include <XGame.h>
#include <XSystem.h>
#include <XNetworking.h>
#include <XGameUI.h>
#include <XLauncher.h>
#include <XDisplay.h>
#include <XGameInvite.h>
#include <XGameProtocol.h>
#include <XGameActivation.h>
#include <XPackage.h>
#include <XStore.h>
#include <XPersistentLocalStorage.h>
#include <XAccessibility.h>
#include <XSpeechSynthesizer.h>
#include <XAppCapture.h>
#include <XGameStreaming.h>
#include <xsapi-c/multiplayer_c.h>
#include <xsapi-c/social_c.h>
#include <xsapi-c/social_manager_c.h>
#include <xsapi-c/multiplayer_activity_c.h>
#include <xsapi-c/multiplayer_manager_c.h>
#include <xsapi-c/matchmaking_c.h>
#include <xsapi-c/title_storage_c.h>
#include <exports/unlisted.h>
