// A precompiled header as a title for Windows has it: nothing in it is spelled for a file system that minds letter
// case.
#pragma once

#define NOMINMAX
#define WIN32_LEAN_AND_MEAN
#include <Windows.h>
#include <grdk.h>

#if _GRDK_VER < 0x65F41800
#error This title needs the edition of October 2025 or a newer one
#endif

#include "XSAPI-C\achievements_c.h"
#include "Xal/xal.h"
#include "xal\xal.h"
#include "xsapi-c\services_c.h"
#include <XGameUi.h>
#include <xgameruntime.h>

#include <cstdio>
#include <string>
#include <vector>
