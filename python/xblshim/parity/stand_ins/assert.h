/* Stand-in for <assert.h>: what public headers need of it, for any 64-bit target. */
#pragma once
#define assert(condition) ((void)0)
