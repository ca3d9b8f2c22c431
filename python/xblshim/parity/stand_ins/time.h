/* Stand-in for <time.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#include <stddef.h>
#ifdef _WIN32
typedef long long time_t;
#else
typedef long time_t;
#endif
struct tm;
