/* In place of <Xal/xal_types.h>, which no public repository holds: users as our own headers declare them. */
#pragma once
#include <XUser.h>
#include <xal/xal.h>
