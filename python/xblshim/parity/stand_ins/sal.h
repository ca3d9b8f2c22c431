/* Stand-in for <sal.h>. */
#pragma once
#include "beside_mingw/sal.h"
