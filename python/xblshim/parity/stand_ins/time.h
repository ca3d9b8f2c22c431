/* Stand-in for <time.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#include <stddef.h>
struct tm;
