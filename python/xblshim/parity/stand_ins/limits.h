/* Stand-in for <limits.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#include <stdint.h>
#define INT_MAX __INT_MAX__
#define UINT_MAX (INT_MAX * 2u + 1u)
