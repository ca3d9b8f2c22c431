// xsapi-c/game_invite_c.h: invitations of the edition without the GDK, of which the GDK declares nothing
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_GAME_INVITE_C_H
#define XBLSHIM_XSAPI_C_GAME_INVITE_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/multiplayer_c.h>
#include <xsapi-c/real_time_activity_c.h>

#endif
