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
#include <xsapi-c/presence_c.h>
#include <xsapi-c/profile_c.h>
#include <xsapi-c/social_c.h>
#include <xsapi-c/social_manager_c.h>
#include <xsapi-c/string_verify_c.h>
#include <xsapi-c/achievements_c.h>
#include <xsapi-c/achievements_manager_c.h>
#include <xsapi-c/multiplayer_c.h>
#include <xsapi-c/multiplayer_activity_c.h>
#include <xsapi-c/multiplayer_manager_c.h>
#include <xsapi-c/matchmaking_c.h>
#include <xsapi-c/privacy_c.h>
#include <xsapi-c/title_managed_statistics_c.h>
#include <xsapi-c/user_statistics_c.h>
#include <xsapi-c/events_c.h>
#include <xsapi-c/real_time_activity_c.h>
#include <xsapi-c/leaderboard_c.h>
#include <xsapi-c/http_call_c.h>
#include <xsapi-c/title_storage_c.h>
#include <xsapi-c/game_invite_c.h>
#if defined(XSAPI_NOTIFICATION_SERVICE)
#include <xsapi-c/notification_c.h>
#endif

#endif
